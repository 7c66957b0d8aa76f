// sessionStorage and localStorage for an add-on's page, whose frame has an origin of its own and
// therefore none of the browser's. Like client-script.ts it is turned into text and runs in the page.

/** What the page tells the host when something is kept, or dropped (null). */
export interface StorageMessage {
  readonly kind: 'store';
  readonly area: StorageArea;
  readonly key: string;
  readonly value: string | null;
}

export type StorageArea = 'sessionStorage' | 'localStorage';
export type KeptText = Readonly<Record<StorageArea, Readonly<Record<string, string>>>>;

export function storageScript(kept: KeptText): void {
  const areas = ['sessionStorage', 'localStorage'] as const;
  for (const area of areas) {
    const values = new Map(Object.entries(kept[area]));
    const tell = (key: string, value: string | null) =>
      window.parent.postMessage({ kind: 'store', area, key, value }, '*');
    const storage: Storage = {
      get length() {
        return values.size;
      },
      key: (index) => [...values.keys()][index] ?? null,
      getItem: (key) => values.get(String(key)) ?? null,
      setItem(key, value) {
        values.set(String(key), String(value));
        tell(String(key), String(value));
      },
      removeItem(key) {
        values.delete(String(key));
        tell(String(key), null);
      },
      clear() {
        for (const key of [...values.keys()]) storage.removeItem(key);
      },
    };
    Object.defineProperty(window, area, { configurable: true, value: storage });
  }
}
