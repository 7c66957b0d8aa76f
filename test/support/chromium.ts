// The browser that the browser tests and the screenshots drive: an installed Chrome or Chromium,
// else the one that lies in an npm package. Nothing is downloaded. It knows no page.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import project from '../../package.json';

/** A browser of your own choice goes first: CHROME_PATH=/opt/chrome/chrome npm test. */
const OWN_CHOICE = 'CHROME_PATH';
const COMMANDS = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
const MAC_APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const UNPACKER = path.join(__dirname, 'unpack-chromium.mjs');

/** Chrome looks for updates and syncs on its own; these keep it to the pages that it is given. */
const FLAGS = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

type Program = { readonly executablePath: string; readonly env: Record<string, string> };

function installedBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = [
    ...COMMANDS.flatMap((command) => folders.map((folder) => path.join(folder, command))),
    ...MAC_APPLICATIONS,
  ];
  return process.env[OWN_CHOICE] ?? candidates.find((file) => fs.existsSync(file));
}

function packedBrowser(): Program {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`No Chrome found. Install Chrome, or name one in ${OWN_CHOICE}.`);
  }
  const version = project.devDependencies['@sparticuz/chromium'];
  const folder = path.join(os.tmpdir(), `chromium-${version}-${os.userInfo().uid}`);
  const printed = execFileSync(process.execPath, [UNPACKER, folder], { encoding: 'utf8' });
  return JSON.parse(printed) as Program;
}

function program(): Program {
  const installed = installedBrowser();
  return installed === undefined ? packedBrowser() : { executablePath: installed, env: {} };
}

export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = program();
  const whole = { ...process.env, ...env } as Record<string, string>;
  return chromium.launch({ executablePath, args: FLAGS, env: whole });
}
