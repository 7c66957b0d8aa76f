// `npm start` at the command line: what it prints, and how it refuses what it can't open.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { PageFiles, ServedWorkbook } from '../../../host/page-files';
import { START_COMMAND, type StartedCommand, startCommand } from './start-command';

let folder: string;
let running: StartedCommand | undefined;

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'start-test-'));
  fs.writeFileSync(path.join(folder, 'empty.csv'), '');
  fs.writeFileSync(
    path.join(folder, 'overlap.csv'),
    'Account,Partner,Overlap\nAcme,Northwind,Customer\n',
  );
});
afterAll(() => fs.rmSync(folder, { recursive: true }));
afterEach(async () => {
  await running?.close();
  running = undefined;
});

async function start(...args: readonly string[]): Promise<StartedCommand> {
  running = await startCommand(...args);
  return running;
}

function inFolder(name: string): string {
  return path.join(folder, name);
}

/** The workbook that the page is handed. */
async function servedWorkbook(address: string): Promise<ServedWorkbook> {
  const script = await (await fetch(`${address}files.js`)).text();
  const { workbook } = JSON.parse(script.replace(/^window\.pageFiles = |;\s*$/g, '')) as PageFiles;
  return workbook;
}

describe('npm start', () => {
  test('prints the address in one line, serves the user\u2019s file there, and says how to stop', async () => {
    const { address, printed } = await start(inFolder('overlap.csv'));
    expect(printed.trim()).toBe(`Open ${address} in your browser; Ctrl+C stops it.`);
    const { name, snapshot } = await servedWorkbook(address);
    expect(name).toBe('overlap.csv');
    expect(snapshot).toMatchObject({ sheets: [{ name: 'overlap' }] });
    expect(await (await fetch(address)).text()).toContain('<div id="sheet">');
  });

  test('says what is odd about a file, here and to the page', async () => {
    const odd = inFolder('odd.csv');
    fs.writeFileSync(odd, 'Account,Partner,Fit\n"Acme,Northwind,A\nBeta,Northwind,B\n');
    const { address, printed } = await start(odd);
    const { notes = [] } = await servedWorkbook(address);
    expect(notes).toEqual([expect.stringMatching(/^odd\.csv, row 2: a quotation mark/)]);
    expect(printed.split('\n')[0]).toBe(notes[0]);
  });

  test('makes the sidebar as slow as asked for, by the address that it prints', async () => {
    const { address, printed } = await start('--latency', '3000', inFolder('overlap.csv'));
    expect(printed.trim()).toBe(`Open ${address}?latency=3000 in your browser; Ctrl+C stops it.`);
  });

  test('serves files only: it takes no other method, and no other name for this computer', async () => {
    const { address } = await start(inFolder('overlap.csv'));
    expect((await fetch(address, { method: 'POST', body: 'x' })).status).toBe(405);
    const byAnotherName = await new Promise<string>((resolve) => {
      const socket = net.connect(Number(new URL(address).port), '127.0.0.1');
      socket.end('GET /files.js HTTP/1.1\r\nHost: example.com\r\nConnection: close\r\n\r\n');
      let answer = '';
      socket.on('data', (chunk) => {
        answer += chunk;
      });
      socket.on('close', () => resolve(answer));
    });
    expect(byAnotherName).toMatch(/^HTTP\/1\.1 403/);
  });

  const refusals = [
    ['a file that isn\u2019t there', ['nowhere.csv'], 'There is no file nowhere.csv'],
    ['an empty file', ['empty.csv'], 'empty.csv is empty'],
    ['a folder', ['.'], 'is a folder'],
    ['an option that it doesn\u2019t know', ['--prot', '4000'], 'There is no option --prot'],
    ['a port that is said twice', ['--port=1', '--port=2'], '--port is given twice'],
    ['a port that is none', ['--port', 'many'], '--port needs a number from 1 to 65535'],
    ['a port without its number', ['--port'], '--port needs a number from 1 to 65535'],
    ['a latency that is none', ['--latency=slow'], '--latency needs a number from 0 to 60000'],
  ] as const;
  test.each(refusals)('refuses %s in one sentence and serves nothing', (_what, args, sentence) => {
    const files = args.map((arg) => (arg.endsWith('.csv') || arg === '.' ? inFolder(arg) : arg));
    const { status, stdout, stderr } = spawnSync(process.execPath, [START_COMMAND, ...files], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('says so when the port that was asked for is taken', async () => {
    const taken = net.createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as net.AddressInfo;
    const { status, stderr } = spawnSync(
      process.execPath,
      [START_COMMAND, '--port', String(port), inFolder('overlap.csv')],
      { encoding: 'utf8' },
    );
    taken.close();
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(`Port ${port} is in use: stop what uses it, or name another port.`);
  });
});
