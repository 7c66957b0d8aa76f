// The built dist/: what Google gets is a plain script that does nothing until it is called.
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import zlib from 'node:zlib';
import * as acorn from 'acorn';

const DIST = path.resolve('dist');
const code = fs.readFileSync(path.join(DIST, 'Code.js'), 'utf8');
const KILOBYTE = 1024;

const FORMULAS = [
  'EQL_ASSESS',
  'EQL_COMPARE',
  'EQL_COMPARE_COUNTS',
  'EQL_DOMAIN',
  'EQL_INTERVAL',
  'EQL_LIKE_FOR_LIKE',
  'EQL_LIKE_FOR_LIKE_COUNTS',
  'EQL_MISSING',
  'EQL_RATE',
  'EQL_SAMPLE_SIZE',
  'EQL_SCORE',
  'EQL_STATUS',
  'EQL_WHAT_IF',
];
const SIDEBAR_CALLS = [
  'bootstrap',
  'changeRows',
  'callPartners',
  'chooseTab',
  'feedback',
  'importExport',
  'importAnswers',
  'introduction',
  'keepDrafts',
  'makeCallSheet',
  'markIntroduction',
  'markTold',
  'previewImport',
  'previewRows',
  'previewAnswers',
  'previewSettings',
  'previewWords',
  'rememberName',
  'rowDetails',
  'runJob',
  'saveRow',
  'saveSettings',
  'saveSetup',
  'saveWords',
  'selection',
  'settings',
  'setup',
  'undoRows',
  'undoSave',
  'undoWords',
  'words',
  'worklist',
];
const MENU = [
  'buildSummaryTab',
  'importOverlapExport',
  'importCallAnswers',
  'insertSampleWorkbook',
  'makeCallSheetTab',
  'openSettings',
  'openSidebar',
  'scoreThisSheet',
  'showHelp',
  'takeBackNewMarks',
  'undoLastImport',
  'writePartnerFeedback',
];
const TRIGGERS = ['onEdit', 'onInstall', 'onOpen'];

/** Everything of Google's that a script may reach, each of which fails when it is touched. */
const SERVICES = [
  'SpreadsheetApp',
  'HtmlService',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Session',
  'ScriptApp',
  'Utilities',
  'UrlFetchApp',
  'Charts',
  'Logger',
];

type Scope = Record<string, (...args: unknown[]) => unknown>;

/** Runs the bundle in a scope that has the language and nothing else. */
function load(services: Record<string, unknown> = {}): { scope: Scope; names: string[] } {
  const context = vm.createContext({ ...services });
  const list = 'Object.getOwnPropertyNames(globalThis)';
  const before = new Set(vm.runInContext(list, context) as string[]);
  vm.runInContext(code, context);
  const names = (vm.runInContext(list, context) as string[]).filter((name) => !before.has(name));
  return { scope: context as Scope, names };
}

describe('the bundle as Google reads it', () => {
  test('is a script of 2019, without modules and without private or static fields', () => {
    expect(() => acorn.parse(code, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  });

  test('uses no library of later years', () => {
    const later =
      /\.(?:findLast|findLastIndex|toSorted|toReversed|toSpliced|replaceAll|groupBy|hasOwn|allSettled)\(|\bstructuredClone\(/;
    expect(later.exec(code)).toBeNull();
  });

  test('is at most 688 KB, and 248 KB as it travels', () => {
    expect(Buffer.byteLength(code) / KILOBYTE).toBeLessThanOrEqual(688);
    expect(zlib.gzipSync(code).length / KILOBYTE).toBeLessThanOrEqual(248);
  });

  test('loads where there is neither Google nor Node, and touches no service', () => {
    const touched: string[] = [];
    const services: Record<string, unknown> = {};
    for (const name of SERVICES) {
      Object.defineProperty(services, name, {
        enumerable: true,
        get: () => {
          touched.push(name);
          throw new Error(`${name} was touched while the script was loading.`);
        },
      });
    }
    const context = vm.createContext(
      Object.defineProperties({}, Object.getOwnPropertyDescriptors(services)),
    );
    vm.runInContext(code, context);
    expect(touched).toEqual([]);
    expect(load().names).toContain('onOpen');
  });

  test('offers its entry points and nothing else that could be called', () => {
    const { scope, names } = load();
    const callable = names.filter((name) => typeof scope[name] === 'function');
    expect(callable.sort()).toEqual([...FORMULAS, ...SIDEBAR_CALLS, ...MENU, ...TRIGGERS].sort());
  });

  test('keeps everything else behind one private name, beside what zod keeps for itself', () => {
    const { scope, names } = load();
    const others = names.filter((name) => typeof scope[name] !== 'function');
    expect(others.filter((name) => !name.startsWith('__zod_'))).toEqual(['addon_']);
  });
});

describe('the formulas, as Sheets offers them while somebody types', () => {
  const comments: acorn.Comment[] = [];
  const program = acorn.parse(code, { ecmaVersion: 'latest', onComment: comments });
  const declarations = program.body.filter(
    (node): node is acorn.FunctionDeclaration =>
      node.type === 'FunctionDeclaration' && FORMULAS.includes(node.id.name),
  );

  test('are all there', () => {
    expect(declarations.map(({ id }) => id.name).sort()).toEqual(FORMULAS);
  });

  test.each(
    FORMULAS,
  )('%s has its help directly above it, with every argument in its order', (name) => {
    const declaration = declarations.find(({ id }) => id.name === name);
    const start = declaration?.start ?? 0;
    const help = comments.find(({ end }) => code.slice(end, start).trim() === '' && end <= start);
    expect(help?.type).toBe('Block');
    expect(help?.value.startsWith('*')).toBe(true);
    expect(help?.value).toMatch(/@customfunction\s*$/);
    expect(help?.value).toMatch(/@return \{[^}]+\} \S/);
    const described = Array.from(help?.value.matchAll(/@param \{[^}]+\} (\w+) \S/g) ?? []);
    const parameters = declaration?.params.map((node) =>
      node.type === 'Identifier' ? node.name : '',
    );
    expect(described.map((match) => match[1])).toEqual(parameters);
  });

  test('answer with no service in reach', () => {
    const { scope } = load();
    expect(scope.EQL_STATUS?.('Customer', 'Warm', 'A', 'Co-sell')).toBe('EQL');
    expect(scope.EQL_DOMAIN?.('https://www.acme.com/')).toBe('acme.com');
  });
});

describe('the menu', () => {
  /** A user interface that notes what is added to it, and has nothing else. */
  function openMenu(): { label: string; handler: string }[] {
    const items: { label: string; handler: string }[] = [];
    const menu = {
      addItem: (label: string, handler: string) => {
        items.push({ label, handler });
        return menu;
      },
      addSeparator: () => menu,
      addToUi: () => undefined,
    };
    const { scope } = load({ SpreadsheetApp: { getUi: () => ({ createAddonMenu: () => menu }) } });
    scope.onOpen?.({ authMode: 'NONE' });
    return items;
  }

  test('appears before anything is allowed, asking the document nothing', () => {
    expect(openMenu().map(({ label }) => label)).toEqual([
      'Score this sheet',
      'Build summary',
      'Open sidebar',
      'Take back new marks',
      'Import overlap export',
      'Undo last import',
      'Write partner feedback',
      'Make call sheet',
      'Import answers',
      'Open settings',
      'Insert sample workbook',
      'Show help',
    ]);
  });

  test('leads to functions that are there', () => {
    const { names } = load();
    for (const { handler } of openMenu()) expect(names).toContain(handler);
    expect(
      openMenu()
        .map(({ handler }) => handler)
        .sort(),
    ).toEqual(MENU.slice().sort());
  });
});

describe('the calls of the sidebar, typed as a formula', () => {
  test.each(SIDEBAR_CALLS)('=%s(...) says that it is no formula, and reaches nothing', (name) => {
    const { scope } = load();
    for (const typed of [undefined, '', 'Acme', 42, true, [['Acme', 1]]]) {
      expect(scope[name]?.(typed)).toMatchObject({ ok: false, code: 'not-a-request' });
    }
  });
});

test('the manifest asks for this spreadsheet and the sidebar, and for nothing else', () => {
  const manifest = JSON.parse(fs.readFileSync(path.join(DIST, 'appsscript.json'), 'utf8'));
  expect(manifest.oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
  const known = ['timeZone', 'dependencies', 'exceptionLogging', 'runtimeVersion', 'oauthScopes'];
  expect(Object.keys(manifest).filter((key) => !known.includes(key))).toEqual([]);
  expect(manifest.runtimeVersion).toBe('V8');
});
