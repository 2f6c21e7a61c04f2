import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import type { FrozenPage } from './frozen-page';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface ServedDesk {
  url: string;
  close(): void;
}

/**
 * Serves one frozen page on a port of its own, so that no two pages share an origin. In its HTML,
 * `{{OTHER_ORIGIN}}` is an origin with the same files that nobody granted, `{{SISTER_ORIGIN}}` one
 * that is granted.
 */
export async function servePage(page: FrozenPage): Promise<ServedDesk> {
  const path = page.expected.path ?? '/';
  let port = 0;
  const fill = (html: string) =>
    html
      .replaceAll('{{OTHER_ORIGIN}}', `http://localhost:${port}`)
      .replaceAll('{{SISTER_ORIGIN}}', `http://127.0.0.1:${port}`);
  const answer = (pathname: string) => {
    const file = fileFor(page.folder, pathname, new URL(path, 'http://desk').pathname);
    if (!file) return null;
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const body = readFileSync(file);
    return { type, body: extname(file) === '.html' ? fill(body.toString('utf8')) : body };
  };
  const start = () => listen((pathname) => answer(pathname));
  const other = await start();
  port = portOf(other);
  const own = await start();
  return {
    url: `http://127.0.0.1:${portOf(own)}${path}`,
    close: () => {
      for (const server of [own, other]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

function listen(
  answer: (pathname: string) => { type: string; body: string | Buffer } | null,
): Promise<Server> {
  const server = createServer((request, response) => {
    const found = answer(decodeURIComponent(new URL(request.url ?? '/', 'http://desk').pathname));
    if (!found) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': found.type }).end(found.body);
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done(server));
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

/** The page itself for its path, else the file of that name; what is expected is never served. */
function fileFor(folder: string, pathname: string, pagePath: string): string | null {
  if (pathname === pagePath) return resolve(folder, 'page.html');
  const file = resolve(folder, `.${pathname}`);
  const inside = file.startsWith(resolve(folder) + sep) && !file.endsWith('expected.json');
  return inside && existsSync(file) && statSync(file).isFile() ? file : null;
}
