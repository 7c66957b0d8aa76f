// The preview's web server: a fixed list of files, read-only, for this computer alone.

import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** An add-on's folder, as clasp would push it, and the name that it has in Sheets' menu. */
export interface ServedFolder {
  readonly name: string;
  readonly folder: string;
}

export interface ServerOptions {
  /** The project's folder: it holds .build/, host/page/ and node_modules/. */
  readonly root: string;
  readonly addOn: ServedFolder;
  readonly port: number;
  /** What `/workbook.json` answers. */
  readonly workbook: string;
}

export interface RunningServer {
  readonly address: string;
  close(): Promise<void>;
}

export class PortTaken extends Error {}

const THIS_COMPUTER = '127.0.0.1';

/** Address -> file. What isn't listed isn't served, whatever the address tries. */
const FILES: { readonly [address: string]: string } = {
  '/': 'host/page/index.html',
  '/page/host.css': 'host/page/host.css',
  '/page/icon.svg': 'host/page/icon.svg',
  '/host.js': '.build/web/host.js',
  '/download.js': '.build/web/download.js',
  '/realm.js': '.build/realm.js',
  '/vendor/chart.js': 'node_modules/chart.js/dist/chart.umd.min.js',
  '/vendor/owl.js': 'node_modules/@odoo/owl/dist/owl.iife.min.js',
  '/vendor/engine.js': 'node_modules/@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js',
  '/vendor/engine.css': 'node_modules/@odoo/o-spreadsheet/dist/o_spreadsheet.css',
  '/vendor/engine.xml': 'node_modules/@odoo/o-spreadsheet/dist/o_spreadsheet.xml',
  '/vendor/bootstrap.css': 'node_modules/bootstrap/dist/css/bootstrap.min.css',
  '/vendor/font-awesome/css/font-awesome.css': 'node_modules/font-awesome/css/font-awesome.min.css',
  '/vendor/font-awesome/fonts/fontawesome-webfont.woff2':
    'node_modules/font-awesome/fonts/fontawesome-webfont.woff2',
};

const TYPES: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * The page reaches nothing but this server. Inline scripts are the add-on's own pages; the engine
 * compiles its templates and the realm evaluates the add-on, hence `unsafe-eval`.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  // Asked for again each time, so that a fresh build shows on reload; 304 where nothing changed.
  'cache-control': 'no-cache',
};

/** The add-on as clasp would push it, read anew so that a rebuild shows on reload. */
function addOnFiles({ name, folder }: ServedFolder): string {
  const pages = fs.readdirSync(folder).filter((file) => file.endsWith('.html'));
  const text = (file: string) => fs.readFileSync(path.join(folder, file), 'utf8');
  return JSON.stringify({
    name,
    code: text('Code.js'),
    manifest: JSON.parse(text('appsscript.json')),
    files: Object.fromEntries(pages.map((page) => [page.replace(/\.html$/, ''), text(page)])),
  });
}

function sendFile(file: string, request: http.IncomingMessage, response: http.ServerResponse) {
  const { size, mtimeMs } = fs.statSync(file);
  const tag = `"${size}-${Math.round(mtimeMs)}"`;
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, { ...HEADERS, etag: tag }).end();
    return;
  }
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { ...HEADERS, 'content-type': type, etag: tag });
  fs.createReadStream(file).pipe(response);
}

function respond(
  options: ServerOptions,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): void {
  const refuse = (status: number) => response.writeHead(status, HEADERS).end();
  const sendJson = (json: string) =>
    response.writeHead(200, { ...HEADERS, 'content-type': TYPES['.json'] }).end(json);

  // Another site's name may point at this computer; only the address itself is answered.
  const host = request.headers.host?.replace(/:\d+$/, '');
  if (host !== THIS_COMPUTER && host !== 'localhost') return void refuse(403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return void refuse(405);
  const address = request.url?.split('?')[0] ?? '/';
  if (address === '/workbook.json') return void sendJson(options.workbook);
  if (address === '/add-on.json') return void sendJson(addOnFiles(options.addOn));
  const file = FILES[address];
  if (file === undefined) return void refuse(404);
  sendFile(path.join(options.root, file), request, response);
}

/** Port 0 takes any free one. A port in use rejects with `PortTaken`. */
export function serve(options: ServerOptions): Promise<RunningServer> {
  const server = http.createServer((request, response) => {
    try {
      respond(options, request, response);
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      response.writeHead(500, HEADERS).end();
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortTaken(String(options.port)) : error);
    });
    server.listen(options.port, THIS_COMPUTER, () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        address: `http://${THIS_COMPUTER}:${port}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
