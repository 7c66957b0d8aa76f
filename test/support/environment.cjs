// Jest's environment of every test file: Node's, and what the worker keeps for all its files.
const { TestEnvironment } = require('jest-environment-node');
const worker = require('./worker.cjs');

module.exports = class extends TestEnvironment {
  constructor(...args) {
    super(...args);
    const { esbuild } = worker;
    this.global.ofWorker = { esbuild, browser: () => this.connected() };
  }

  /** One connection a file, however many of its parts ask. */
  connected() {
    this.connection ??= worker.openBrowser();
    return this.connection;
  }

  async teardown() {
    const browser = await this.connection?.catch(() => undefined);
    await browser?.close();
    await super.teardown();
  }
};
