// A way to break the add-on: what is changed in its sources, and which test has to complain, and how.

export interface Edit {
  /** A file of the sources, from the project's folder. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly find: string;
  readonly replace: string;
}

export interface Catch {
  readonly file: string;
  /** The test's full title, those of the blocks around it included. */
  readonly test: string;
  /** What its failure has to say, so that it fails for this reason and for no other. */
  readonly complaint: RegExp;
}

export interface Breakage {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly caughtBy: readonly Catch[];
}
