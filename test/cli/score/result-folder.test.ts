import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FolderProblem, fileNameOf, writeResults } from '../../../cli/score/result-folder';

const MARK = 'book.xlsx';
const FILES = [
  { name: 'overlap.csv', content: 'Account\r\n' },
  { name: MARK, content: Uint8Array.of(80, 75) },
];

let home = '';
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'results-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const at = (...names: string[]): string => path.join(home, ...names);
const write = (folder: string, inputs: readonly string[] = []): void =>
  writeResults(folder, FILES, { mark: MARK, inputs });

describe('the folder of the results', () => {
  test('is made where it isn’t there yet, with the folders above it', () => {
    write(at('a', 'b'));
    expect(readdirSync(at('a', 'b')).sort()).toEqual([MARK, 'overlap.csv']);
    expect(readdirSync(at('a'))).toEqual(['b']);
    expect(readFileSync(at('a', 'b', MARK))).toEqual(Buffer.of(80, 75));
  });

  test('is filled anew by a second run, and keeps what else lies in it', () => {
    write(at('out'));
    writeFileSync(at('out', 'overlap.csv'), 'edited');
    writeFileSync(at('out', 'mine.txt'), 'mine');
    write(at('out'));
    expect(readFileSync(at('out', 'overlap.csv'), 'utf8')).toBe('Account\r\n');
    expect(readFileSync(at('out', 'mine.txt'), 'utf8')).toBe('mine');
    expect(readdirSync(home)).toEqual(['out']);
  });

  test('never loses a file of somebody else’s, nor the list that was scored', () => {
    mkdirSync(at('own'));
    writeFileSync(at('own', 'overlap.csv'), 'mine');
    expect(() => write(at('own'))).toThrow(/overlap\.csv is there already/);
    writeFileSync(at('own', MARK), '');
    expect(() => write(at('own'), [at('own', 'overlap.csv')])).toThrow(FolderProblem);
    expect(readFileSync(at('own', 'overlap.csv'), 'utf8')).toBe('mine');
    expect(readdirSync(at('own')).sort()).toEqual([MARK, 'overlap.csv']);
  });

  test('can’t be a file, nor lie below one', () => {
    writeFileSync(at('file'), '');
    expect(() => write(at('file'))).toThrow(/is a file/);
    expect(() => write(at('file', 'below'))).toThrow(/below a file/);
    expect(readdirSync(home)).toEqual(['file']);
  });

  test('stays as it was when one of the files can’t be written', () => {
    write(at('out'));
    const bad = [
      { name: 'new.csv', content: 'x' },
      { name: 'no/such.csv', content: 'x' },
    ];
    const again = () => writeResults(at('out'), bad, { mark: MARK, inputs: [] });
    expect(again).toThrow(FolderProblem);
    expect(readdirSync(at('out')).sort()).toEqual([MARK, 'overlap.csv']);
    expect(readdirSync(home)).toEqual(['out']);
  });

  test('gives every tab a file name that every system takes', () => {
    expect(fileNameOf('Q2: overlap / EMEA?', '.csv')).toBe('Q2 overlap EMEA.csv');
    expect(fileNameOf('???', '.csv')).toBe('tab.csv');
  });
});
