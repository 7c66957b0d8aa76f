// The preview's web server: a fixed list of files, read-only, for this computer alone.

import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import {
  PAGE_FILES_ADDRESS,
  PAGE_PLACES,
  readPageFiles,
  type ServedFolder,
} from '../host/node/page-places';
import { pageFilesScript, type ServedWorkbook } from '../host/page-files';

export interface ServerOptions {
  /** The project's folder: it holds .build/, host/page/ and node_modules/. */
  readonly root: string;
  readonly addOn: ServedFolder;
  readonly port: number;
  readonly workbook: ServedWorkbook;
}

export interface RunningServer {
  readonly address: string;
  close(): Promise<void>;
}

export class PortTaken extends Error {}

const THIS_COMPUTER = '127.0.0.1';

const TYPES: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const HEADERS = {
  // The rest of the policy stands in the page; this part only a header can say.
  'content-security-policy': "frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  // Asked for again each time, so that a fresh build shows on reload; 304 where nothing changed.
  'cache-control': 'no-cache',
};

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
  // Another site's name may point at this computer; only the address itself is answered.
  const host = request.headers.host?.replace(/:\d+$/, '');
  if (host !== THIS_COMPUTER && host !== 'localhost') return void refuse(403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return void refuse(405);
  const address = request.url?.split('?')[0]?.replace(/^\/$/, '/index.html').slice(1) ?? '';
  if (address === PAGE_FILES_ADDRESS) {
    const { root, addOn, workbook } = options;
    const script = pageFilesScript(readPageFiles(root, addOn, workbook));
    return void response.writeHead(200, { ...HEADERS, 'content-type': TYPES['.js'] }).end(script);
  }
  const file = Object.hasOwn(PAGE_PLACES, address) ? PAGE_PLACES[address] : undefined;
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
