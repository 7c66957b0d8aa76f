// zod's declarations name a URL, of which Apps Script has none: a name for it, so that they compile.
interface URL {
  readonly href: string;
}
