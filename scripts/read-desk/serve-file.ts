import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, relative, resolve, sep } from 'node:path';

export interface ServedPage {
  url: string;
  close(): void;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
};

/**
 * Serves a local page over loopback, because an extension reads web pages, not files. What may be
 * fetched is the current folder where the page is in it, so that its path says as much as on a real
 * desk (`…/Ticket/Display.html`); else the page's own folder. A query behind the name is kept. Null:
 * there is no such file.
 */
export async function serveFile(page: string): Promise<ServedPage | null> {
  const [name, query] = splitQuery(page);
  if (name === null) return null;
  const file = resolve(name);
  const here = process.cwd();
  const folder = isWithin(here, file) ? here : dirname(file);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const wanted = resolve(folder, `.${decodeURIComponent(pathname)}`);
    if (!isWithin(folder, wanted) || !isFile(wanted)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(wanted).toLowerCase()] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type });
    createReadStream(wanted).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const path = relative(folder, file).split(sep).map(encodeURIComponent).join('/');
  return { url: `http://127.0.0.1:${port}/${path}${query}`, close: () => server.close() };
}

/** The file's name without the query that the desk's address had, and the query. */
function splitQuery(page: string): [string | null, string] {
  if (isFile(page)) return [page, ''];
  const at = page.indexOf('?');
  const name = at < 0 ? page : page.slice(0, at);
  return isFile(name) ? [name, page.slice(at)] : [null, ''];
}

function isWithin(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
