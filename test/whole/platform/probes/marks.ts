// Questions about developer metadata, by which the add-on knows its own tabs.
import type { Bench, Probe } from './probe';

/** A key that no job of the add-on's looks for. */
const KEY = 'eql-for-sheets.platform-check';

type Mark = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const marksOn = ({ sheet }: Bench): readonly Mark[] =>
  sheet.createDeveloperMetadataFinder().withKey(KEY).find();

/** The scratch tab with one mark on it, whatever was asked before. */
function marked(bench: Bench, value: string): Mark | undefined {
  for (const mark of marksOn(bench)) mark.remove();
  bench.sheet.addDeveloperMetadata(KEY, value);
  return marksOn(bench)[0];
}

export const MARK_PROBES: readonly Probe[] = [
  {
    method: 'Sheet.createDeveloperMetadataFinder()',
    reliesOn: 'Looks for marks on this tab.',
    ask: (bench) => typeof bench.sheet.createDeveloperMetadataFinder().find,
  },
  {
    method: 'DeveloperMetadataFinder.withKey(key)',
    reliesOn: 'Only marks with exactly this key.',
    ask(bench) {
      marked(bench, 'one');
      return bench.sheet.createDeveloperMetadataFinder().withKey(`${KEY}.other`).find().length;
    },
  },
  {
    method: 'DeveloperMetadataFinder.find()',
    reliesOn: 'A list of the marks; an empty one where there is none.',
    ask(bench) {
      for (const mark of marksOn(bench)) mark.remove();
      const none = marksOn(bench).length;
      marked(bench, 'one');
      return [none, marksOn(bench).length];
    },
  },
  {
    method: 'Sheet.addDeveloperMetadata(key, value)',
    reliesOn: 'Puts an unseen mark on a whole tab; each call adds one, and none is replaced.',
    ask(bench) {
      marked(bench, 'one');
      bench.sheet.addDeveloperMetadata(KEY, 'two');
      return marksOn(bench)
        .map((mark) => mark.getValue())
        .sort();
    },
  },
  {
    method: 'DeveloperMetadata.getValue()',
    reliesOn: 'The text of a mark.',
    ask: (bench) => marked(bench, 'settings:0')?.getValue(),
  },
  {
    method: 'DeveloperMetadata.setValue(value)',
    reliesOn: 'Gives a mark another text, in place.',
    ask(bench) {
      marked(bench, 'one')?.setValue('two');
      return marksOn(bench).map((mark) => mark.getValue());
    },
  },
  {
    method: 'Spreadsheet.createDeveloperMetadataFinder()',
    reliesOn: 'Looks for marks in the whole spreadsheet, those on its tabs included.',
    ask(bench) {
      marked(bench, 'one');
      const found = bench.spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find().length;
      for (const mark of marksOn(bench)) mark.remove();
      return found;
    },
  },
];
