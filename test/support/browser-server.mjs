// Keeps a browser for whoever started this process, tells it the browser's address, and ends with it.
import { chromium } from 'playwright-core';
import { launchOptions } from './chromium.mjs';

const server = await chromium.launchServer(launchOptions());
process.send(server.wsEndpoint());
process.once('disconnect', () => server.kill().finally(() => process.exit()));
