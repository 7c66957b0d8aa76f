// Hands out a folder below a path, as any static server does, and nothing else.
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

export interface FolderServer {
  /** The folder's own address; it ends with a slash. */
  readonly address: string;
  close(): void;
}

export async function serveFolder(folder: string, below: string): Promise<FolderServer> {
  const server = http.createServer(({ url = '' }, response) => {
    const [asked = ''] = url.split('?');
    const name = asked.startsWith(below) ? asked.slice(below.length) : undefined;
    const file = path.join(folder, name === '' ? 'index.html' : (name ?? ''));
    if (name === undefined || !fs.statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'text/plain' });
    fs.createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${below}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
