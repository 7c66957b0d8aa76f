// The version in package.json and package-lock.json, which names it twice.

interface Versioned {
  version: string;
  packages?: { [folder: string]: { version?: string } };
}

/** The file's text with another version, written as npm writes it. */
export function withVersion(json: string, version: string): string {
  const file = JSON.parse(json) as Versioned;
  file.version = version;
  const own = file.packages?.[''];
  if (own) own.version = version;
  return `${JSON.stringify(file, null, 2)}\n`;
}
