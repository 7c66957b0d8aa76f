// Call sheets on tabs of their own, and the answers that come back on them, in a spreadsheet.
import type { Host } from '../../../host/node';
import type { Answer, AnswersImported, AnswersPreview } from '../../../src/rpc';
import { ask, choose, column, contents, openBook, type Rows } from '../support/add-on-host';

const HEADER = [
  ...['Account', 'Partner', 'Overlap', 'Warmth', 'Partner contact', 'Last touch'],
  ...['Will introduce', 'ICP fit', 'Motion', 'Note', 'Confirmed by', 'Confirmed on'],
];
const LIST: Rows = [
  HEADER,
  ['Acme', 'Globex', 'Customer', '', '', '', '', 'A', 'Co-sell', '', '', ''],
  ['=Beech', 'Globex', 'Prospect', 'Cold', 'Tom', '', '', 'A', '', 'ours', '', ''],
  ['Acme', 'Initech', 'Customer', '', '', '', '', 'A', '', '', '', ''],
  ['Cedar', 'Globex', 'Customer', '', '', '', '', 'A', '', '', '', ''],
];
const TAB = 'Call sheet: Globex';
const HEAD = 7;

const made = (host: Host, partner = 'Globex'): unknown =>
  host.run('makeCallSheet', { partner, keys: null });

/** Fills in the line of an account, as somebody would type it: relationship to note. */
function fillIn(host: Host, account: string, answers: readonly string[], tab = TAB): void {
  const row = column(host, tab, 'Account').indexOf(account) + HEAD + 1;
  const typed = JSON.stringify([answers]);
  ask(host, `ss.getSheetByName('${tab}').getRange(${row}, 3, 1, 5).setValues(${typed})`);
}

const preview = (host: Host, tab = TAB): AnswersPreview => {
  const sheetId = ask(host, `ss.getSheetByName('${tab}').getSheetId()`);
  const answer = host.run('previewAnswers', { sheetId }) as Answer<AnswersPreview>;
  if (!answer.ok) throw new Error(answer.message);
  return answer;
};

const verdicts = ({ rows }: AnswersPreview): string[] =>
  rows.map(({ account, verdict }) => `${account}: ${verdict}`);

const imported = (host: Host, { sheetId, seals }: AnswersPreview, take: readonly number[] = []) =>
  host.run('importAnswers', { sheetId, seals, take }) as { ok: true } & AnswersImported;

const opened = (formulas = false): Host => {
  const host = openBook({ sheets: { Overlaps: LIST }, formulas });
  choose(host, 'Score this sheet');
  return host;
};

describe('a call sheet', () => {
  const host = opened();

  it('is made on a tab of its own, for the partner of the selected row or the one that is chosen', () => {
    ask(host, "ss.getSheetByName('Overlaps').getRange('A2').activate()");
    expect(choose(host, 'Make call sheet')).toBe(`${TAB} is made, with 3 accounts.`);
    expect(ask(host, 'ss.getActiveSheet().getName()')).toBe(TAB);
    expect(contents(host, TAB, 2).slice(HEAD)).toEqual([
      ['Acme', 'Your customer. Relationship: not known yet.'],
      ['Cedar', 'Your customer. Relationship: not known yet.'],
      ["'=Beech", 'Your prospect. Relationship: cold.'],
    ]);
  });

  it('offers the relationships and the answers to choose from, and takes others as well', () => {
    const rules = ask<readonly unknown[]>(
      host,
      `ss.getSheetByName('${TAB}').getRange('C8:H8').getDataValidations()[0].map(function (rule) {
        return rule && [String(rule.getCriteriaType()), String(rule.getCriteriaValues()[0]).slice(0, 40), rule.getAllowInvalid()];
      })`,
    );
    expect(rules).toEqual([
      ['VALUE_IN_LIST', 'Hot,Warm,Lukewarm,Cold,None', true],
      null,
      ['DATE_ON_OR_AFTER', expect.stringContaining('Jan 01 2000'), true],
      ['VALUE_IN_LIST', 'Yes,No,Maybe', true],
      null,
      null,
    ]);
  });

  it('is one of our tabs, as that of another partner beside it is: no list of the user’s', () => {
    made(host, 'Initech');
    expect(contents(host, 'Call sheet: Initech', 1).slice(HEAD)).toEqual([['Acme']]);
    const { tabs } = host.run('setup', {}) as { tabs: readonly { sheetName: string }[] };
    expect(tabs.map(({ sheetName }) => sheetName)).toEqual(['Overlaps']);
  });

  it('is made anew in its place, but never over answers that aren’t in the list', () => {
    expect(made(host)).toMatchObject({ ok: true });
    fillIn(host, 'Cedar', ['Hot', '', '', '', '']);
    expect(made(host)).toMatchObject({
      ok: false,
      message: expect.stringContaining('has answers in 1 row that aren’t in the list'),
    });
    imported(host, preview(host));
    expect(made(host)).toMatchObject({ ok: true });
    expect(contents(host, TAB, 3).slice(HEAD)).toEqual([
      ['Acme', 'Your customer. Relationship: not known yet.', ''],
      ['Cedar', 'Your customer. Relationship: hot.', ''],
      ["'=Beech", 'Your prospect. Relationship: cold.', ''],
    ]);
  });

  it('for a partner without candidates of its own isn’t made', () => {
    expect(made(host, 'Umbrella')).toMatchObject({ ok: false, code: 'not-valid' });
  });
});

describe('answers', () => {
  it('are written into the changed cells alone, with who gave them and when, and taken back in one step', () => {
    const host = opened();
    made(host);
    ask(host, `ss.getSheetByName('${TAB}').getRange('B3').setValue('Maria Lopez')`);
    fillIn(host, 'Acme', ['Hot', '', '2026-06-20', 'Yes', "'=1+1"]);
    fillIn(host, '=Beech', ['Warm', 'Tom', '', '', 'theirs']);
    const before = contents(host, 'Overlaps', 17);
    const shown = preview(host);
    expect(verdicts(shown)).toEqual(['Acme: changes', 'Cedar: nothing-new', '=Beech: changes']);
    expect(shown.rows[2]?.changes).toEqual([
      { label: 'Relationship', before: 'Cold', after: 'Warm', kept: false },
      { label: 'Note', before: 'ours', after: 'ours theirs', kept: false },
    ]);
    const { said, undo } = imported(host, shown);
    expect(said).toBe(
      'Imported the answers of Globex: 2 rows of Overlaps changed. 1 row is an EQL now.',
    );
    const [, acme = [], beech = [], initech = []] = contents(host, 'Overlaps', 17);
    expect(host.sheet('Overlaps').shown[1]?.slice(3, 14)).toEqual([
      ...[
        'Hot',
        '',
        '6/20/2026',
        'Yes',
        'A',
        'Co-sell',
        '=1+1',
        'Maria Lopez',
        '6/30/2026',
        'EQL',
        '100',
      ],
    ]);
    expect(acme[9]).toBe("'=1+1");
    expect(beech.slice(3, 12)).toEqual([
      'Warm',
      'Tom',
      '',
      '',
      'A',
      '',
      "'ours\ntheirs",
      'Maria Lopez',
      acme[11],
    ]);
    expect(initech).toEqual(before[3]);
    // Twice is once.
    expect(verdicts(preview(host))).toEqual([
      ...['Acme: nothing-new', 'Cedar: nothing-new', '=Beech: nothing-new'],
    ]);
    expect(host.run('undoRows', { token: undo })).toMatchObject({
      said: 'Undone: 2 rows are as before.',
    });
    expect(contents(host, 'Overlaps', 17)).toEqual(before);
  });

  it('that were shown before somebody changed the list aren’t written', () => {
    const host = opened();
    made(host);
    fillIn(host, 'Acme', ['Hot', '', '', '', '']);
    const shown = preview(host);
    ask(host, "ss.getSheetByName('Overlaps').getRange('D2').setValue('Cold')");
    expect(imported(host, shown)).toMatchObject({
      ok: false,
      message: expect.stringContaining('have changed since they were shown'),
    });
  });

  it('go over nobody’s formula, and find their columns where the list lacks them', () => {
    const host = openBook({
      sheets: {
        Overlaps: [
          ['Account', 'Partner', 'Overlap', 'Warmth', 'Partner contact'],
          ['Acme', 'Globex', 'Customer', 'Cold', '=UPPER("tom")'],
        ],
      },
      formulas: true,
    });
    made(host);
    fillIn(host, 'Acme', ['Warm', 'Maria', '2026-06-20', '', '']);
    const shown = preview(host);
    expect(shown.adds).toBe(
      'Adds to Overlaps: “Last touch”, “Confirmed by”, “Confirmed on”. From then on, a warmth ' +
        'without a last touch counts as undated.',
    );
    expect(shown.rows[0]?.why).toBe(
      'Partner contact stays: it shows what the formula in E2 gives.',
    );
    imported(host, shown);
    expect(host.sheet('Overlaps').contents[1]?.slice(3, 7)).toEqual([
      ...['Warm', '=UPPER("tom")', '46193', 'Globex'],
    ]);
  });

  it('stay as the list has them where it is newer, unless the answer is taken', () => {
    const host = opened();
    made(host);
    ask(
      host,
      "ss.getSheetByName('Overlaps').getRange('D2:F2').setValues([['Cold', '', '2026-06-29']])",
    );
    fillIn(host, 'Acme', ['Hot', '', '2026-06-01', '', '']);
    const shown = preview(host);
    expect(verdicts(shown)[0]).toBe('Acme: conflict');
    expect(imported(host, shown).said).toBe('Nothing was written.');
    imported(host, shown, [HEAD + 1]);
    expect(host.sheet('Overlaps').shown[1]?.slice(3, 6)).toEqual(['Hot', '', '2026-06-01']);
  });

  it('are read from the menu, off a block that was pasted on any tab, once they were agreed to', () => {
    const host = openBook({
      sheets: { Overlaps: LIST, Pasted: [['From Globex']] },
    });
    made(host);
    fillIn(host, 'Acme', ['Hot', '', '', 'Sure thing', '']);
    fillIn(host, 'Cedar', ['Warm', '', '', '', '']);
    ask(
      host,
      `ss.getSheetByName('${TAB}').getDataRange().copyTo(ss.getSheetByName('Pasted').getRange('C4'))`,
    );
    ask(host, "ss.setActiveSheet(ss.getSheetByName('Overlaps'))");
    expect(choose(host, 'Import answers')).toContain('Overlaps is no call sheet');
    ask(host, "ss.setActiveSheet(ss.getSheetByName('Pasted'))");
    expect(choose(host, 'Import answers')).toBe(
      'Pasted, for Overlaps: 1 row changes, 1 row is refused, 1 row brings nothing new.\n\n' +
        'Acme: “Sure thing” under “Would you introduce us” is no answer. Choose Yes, No, Maybe.\n\n' +
        'Cedar: Relationship: “Warm”\n\nWrite this? Imported the answers of Globex: 1 row of ' +
        'Overlaps changed. Left: 1 row is refused.',
    );
    expect(column(host, 'Overlaps', 'Warmth')).toEqual(['', 'Cold', '', 'Warm']);
  });

  it('cost no more calls in a long list than in a short one', () => {
    const callsWith = (more: number): number => {
      const rows = Array.from({ length: more }, (_row, at) => [
        ...[`Other ${at}`, 'Initech', 'Customer', '', '', '', '', 'C', '', '', '', ''],
      ]);
      const host = openBook({ sheets: { Overlaps: [...LIST, ...rows] } });
      choose(host, 'Score this sheet');
      made(host);
      fillIn(host, 'Acme', ['Hot', '', '', '', '']);
      fillIn(host, 'Cedar', ['Hot', '', '', '', '']);
      const shown = preview(host);
      imported(host, shown);
      return host.counts.calls;
    };
    expect(callsWith(400)).toBe(callsWith(4));
  });
});

it('answers land in columns of plain text as they were given, a day as a day', () => {
  const host = opened();
  made(host);
  fillIn(host, 'Acme', ['Warm', "'+49 Dana", '2026-06-20', 'Yes', "'1/2 each"]);
  ask(host, "ss.getSheetByName('Overlaps').getRange('A1:L50').setNumberFormat('@'), 0");
  host.workbook.plainTextIsVerbatim = true;
  expect(imported(host, preview(host)).said).toMatch(/1 row of Overlaps changed/);
  const [, acme = []] = host.sheet('Overlaps').values;
  expect([acme[4], acme[5], acme[9], acme[11]]).toEqual([
    '+49 Dana',
    '2026-06-20',
    '1/2 each',
    '2026-06-30',
  ]);
});
