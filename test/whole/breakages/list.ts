// Ten mistakes that are easily made in this add-on, each with the test that has to notice it.
import type { Breakage } from './breakage';

const BUNDLE = 'test/whole/bundle.test.ts';
const BUDGETS = 'test/whole/budgets.test.ts';
const SCORE = 'test/actions/scoring/score-sheet.test.ts';
const WRITTEN = 'test/whole/hostile/written-text.test.ts';
const SAVE = 'test/actions/saving/save-row.test.ts';

export const BREAKAGES: readonly Breakage[] = [
  {
    name: 'a Date in a result, for which google.script.run hands over null',
    edits: [
      {
        file: 'src/endpoints.ts',
        find: 'answer(request, (workbook) => followSelection(workbook, request));',
        replace:
          'answer(request, (workbook) => ({ ...followSelection(workbook, request), at: new Date() }));',
      },
    ],
    caughtBy: [
      {
        file: SAVE,
        test: 'the selected row shows the four components with state and reason, and what to do next',
        complaint: /of null/,
      },
    ],
  },
  {
    name: 'a service asked while the script is loaded, where Google allows none',
    edits: [
      {
        file: 'src/menu.ts',
        find: 'const LONGEST_TOAST = 180;',
        replace: 'const LONGEST_TOAST = 180;\nexport const UI = SpreadsheetApp.getUi();',
      },
    ],
    caughtBy: [
      {
        file: BUNDLE,
        test: 'the bundle as Google reads it loads where there is neither Google nor Node, and touches no service',
        complaint: /SpreadsheetApp was touched while the script was loading/,
      },
    ],
  },
  {
    name: 'a class field #x, with a build that leaves it as it is',
    edits: [
      {
        file: 'src/sheets/refusal.ts',
        find: '  readonly code: RefusalCode;\n',
        replace:
          '  readonly #x = 1;\n  get x(): number {\n    return this.#x;\n  }\n  readonly code: RefusalCode;\n',
      },
      {
        file: 'build.mjs',
        find: "const ADDON_TARGET = 'es2019';",
        replace: "const ADDON_TARGET = 'es2022';",
      },
    ],
    caughtBy: [
      {
        file: BUNDLE,
        test: 'the bundle as Google reads it is a script of 2019, without modules and without private or static fields',
        complaint: /Unexpected character '#'|Unexpected token/,
      },
    ],
  },
  {
    name: 'a write per row',
    edits: [
      {
        file: 'src/sheets/block.ts',
        find: `  googleSheet(sheet)
    .getRange(row + 1, column + 1, block.length, width)
    .setValues(block.map((cells) => cells.map((cell) => cellForSheet(cell, clock))));`,
        replace: `  block.forEach((cells, index) => {
    googleSheet(sheet)
      .getRange(row + 1 + index, column + 1, 1, width)
      .setValues([cells.map((cell) => cellForSheet(cell, clock))]);
  });`,
      },
    ],
    caughtBy: [
      {
        file: BUDGETS,
        test: 'Score this sheet, for the first time makes as many calls for 260 rows as for 100, within its budget',
        complaint: /Range\.setValues/,
      },
    ],
  },
  {
    name: 'getRange one row too far',
    edits: [
      {
        file: 'src/sheets/flag-rules.ts',
        find: 'const rows = tab.getMaxRows() - headerRow - 1;',
        replace: 'const rows = tab.getMaxRows() - headerRow;',
      },
    ],
    caughtBy: [
      {
        file: SCORE,
        test: 'flags colour what a candidate lacks, what is stale, and an EQL',
        complaint: /#fff2cc/,
      },
    ],
  },
  {
    name: 'a missing lock',
    edits: [
      {
        file: 'src/sheets/document-lock.ts',
        find: 'if (!lock || lock.tryLock(waitMs)) return lock;',
        replace: 'if (!lock || waitMs) return lock;',
      },
    ],
    caughtBy: [
      {
        file: SCORE,
        test: 'when something stands in the way somebody else who is writing is waited for, and then named',
        complaint: /Somebody else is just writing/,
      },
      {
        file: SAVE,
        test: 'somebody else at work has deleted the row, or the tab, or is writing just now: said, and nothing is written',
        complaint: /busy/,
      },
    ],
  },
  {
    name: 'a formula that isn’t escaped',
    edits: [
      {
        file: 'src/sheets/block.ts',
        find: "if (typeof cell === 'string') return asCellText(cell);",
        replace: "if (typeof cell === 'string') return cell;",
      },
    ],
    caughtBy: [
      {
        file: WRITTEN,
        test: 'The jobs of the menu write what a list brings as the text that it is',
        complaint: /=HYPERLINK/,
      },
      {
        file: WRITTEN,
        test: 'the sidebar saves =1+1 as it was typed, where it was typed and who confirmed it',
        complaint: /=1\+1/,
      },
    ],
  },
  {
    name: 'a stale row number',
    edits: [
      {
        file: 'src/actions/row/find-row.ts',
        find: '  const twins = twinsOf(view, key);\n  const byDomain',
        replace: `  const there = view.overlap.rows.find((row) => row.index === key.row - 1);
  if (there) return { kind: 'found', row: there };
  const twins = twinsOf(view, key);
  const byDomain`,
      },
    ],
    caughtBy: [
      {
        file: SAVE,
        test: 'saving finds the row wherever a sort has put it',
        complaint: /Hot/,
      },
    ],
  },
  {
    name: 'a scope too few',
    edits: [
      {
        file: 'appsscript.json',
        find: `    "https://www.googleapis.com/auth/spreadsheets.currentonly",
    "https://www.googleapis.com/auth/script.container.ui"`,
        replace: '    "https://www.googleapis.com/auth/spreadsheets.currentonly"',
      },
    ],
    caughtBy: [
      {
        file: BUNDLE,
        test: 'the manifest asks for this spreadsheet and the sidebar, and for nothing else',
        complaint: /script\.container\.ui/,
      },
      {
        file: BUDGETS,
        test: 'Open sidebar makes as many calls for 260 rows as for 100, within its budget',
        complaint: /permission/,
      },
    ],
  },
  {
    name: 'a handler name misspelt',
    edits: [
      {
        file: 'src/menu.ts',
        find: ".addItem(say('Score this sheet'), 'scoreThisSheet')",
        replace: ".addItem(say('Score this sheet'), 'scoreThisSheeet')",
      },
    ],
    caughtBy: [
      {
        file: BUNDLE,
        test: 'the menu leads to functions that are there',
        complaint: /scoreThisSheeet/,
      },
      {
        file: SCORE,
        test: 'scoring a list says how many rows there were, and names what could not be read',
        complaint: /scoreThisSheeet/,
      },
    ],
  },
];
