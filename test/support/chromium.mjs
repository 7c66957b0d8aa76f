// The browser that the browser tests and the screenshots drive: an installed Chrome or Chromium,
// else the one that lies in an npm package. Nothing is downloaded.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** A browser of your own choice goes first: CHROME_PATH=/opt/chrome/chrome npm test. */
const OWN_CHOICE = 'CHROME_PATH';
const COMMANDS = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
const MAC_APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const UNPACKER = path.join(path.dirname(fileURLToPath(import.meta.url)), 'unpack-chromium.mjs');

/**
 * Chrome looks for updates and syncs on its own; these keep it to the pages that it is given, and
 * let it find no other computer.
 */
const FLAGS = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

function installedBrowser() {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = [
    ...COMMANDS.flatMap((command) => folders.map((folder) => path.join(folder, command))),
    ...MAC_APPLICATIONS,
  ];
  return process.env[OWN_CHOICE] ?? candidates.find((file) => fs.existsSync(file));
}

function packedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`No Chrome found. Install Chrome, or name one in ${OWN_CHOICE}.`);
  }
  const project = createRequire(import.meta.url)('../../package.json');
  const version = project.devDependencies['@sparticuz/chromium'];
  const folder = path.join(os.tmpdir(), `chromium-${version}-${os.userInfo().uid}`);
  const printed = execFileSync(process.execPath, [UNPACKER, folder], { encoding: 'utf8' });
  return JSON.parse(printed);
}

/** How Playwright is told to start it. */
export function launchOptions() {
  const installed = installedBrowser();
  const { executablePath, env } =
    installed === undefined ? packedBrowser() : { executablePath: installed, env: {} };
  return { executablePath, args: FLAGS, env: { ...process.env, ...env } };
}
