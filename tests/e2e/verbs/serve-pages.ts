import { createServer } from 'node:http';

/** Loopback under three names: the first two are granted to the test build, the third is not. */
export const GRANTED = '127.0.0.1';
export const ALSO_GRANTED = 'localhost';
export const NOT_GRANTED = '127.0.0.2';

export interface ServedPages {
  /** The address of a page under one of the names. */
  url(host: string, path: string): string;
  /** Serves these from now on; `{origin:HOST}` stands for an origin. */
  set(pages: Record<string, string>): void;
  close(): Promise<void>;
}

/** Serves pages given as HTML, by path, on every loopback address. */
export async function servePages(): Promise<ServedPages> {
  let served: Record<string, string> = {};
  let port = 0;
  const origin = (host: string) => `http://${host}:${port}`;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://desk');
    const html = served[pathname];
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(html?.replaceAll(/\{origin:([^}]+)\}/g, (_, host: string) => origin(host)));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '0.0.0.0', resolve);
  });
  const address = server.address();
  if (typeof address === 'object' && address) port = address.port;
  return {
    url: (host, path) => origin(host) + path,
    set: (pages) => {
      served = pages;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
