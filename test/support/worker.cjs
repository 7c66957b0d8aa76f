// What a jest worker keeps for all its test files, outside of any of them: jest gives each file its own
// modules, and a browser or a compiler for each would cost more than most tests.
const { fork } = require('node:child_process');
const path = require('node:path');
const esbuild = require('esbuild');

let address;

/** The address of this worker's browser, which starts when first asked for and ends with the worker. */
function browserAddress() {
  address ??= new Promise((resolve, reject) => {
    const server = fork(path.join(__dirname, 'browser-server.mjs'), {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    server.once('message', (told) => {
      // Whether it still runs is no reason for the worker to.
      server.unref();
      server.channel.unref();
      resolve(told);
    });
    server.once('exit', () => reject(new Error('The browser of the tests has ended.')));
  });
  return address;
}

/** A connection to this worker's browser; closing it closes the pages that it opened, and no more. */
async function openBrowser() {
  const { chromium } = require('playwright-core');
  return chromium.connect(await browserAddress());
}

/** What was transformed once, by how and what: each test file with a host has the same script checked. */
const transformed = new Map();
const MOST_KEPT = 30;

/** The compiler, which does nothing twice: the built script takes it a quarter of a second. */
const compiler = {
  ...esbuild,
  transformSync(code, options) {
    const key = `${JSON.stringify(options)}\n${code}`;
    const known = transformed.get(key) ?? esbuild.transformSync(code, options);
    if (transformed.size >= MOST_KEPT) transformed.clear();
    transformed.set(key, known);
    return known;
  },
};

module.exports = { esbuild: compiler, openBrowser };
