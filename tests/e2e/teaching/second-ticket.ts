import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, resolve } from 'node:path';
import type { ExpectedMessage, FrozenPage } from '@/scripts/evaluate-desks/frozen-page';

export interface TwoTickets {
  first: string;
  second: string;
  /** What a person reads off the second ticket. */
  expected: ExpectedMessage[];
  close(): void;
}

/**
 * A frozen page as a desk with two tickets: the second is built like the first, but every message
 * says something else and every running number is another.
 */
export async function serveTwoTickets({ folder, expected }: FrozenPage): Promise<TwoTickets> {
  const html = readFileSync(resolve(folder, 'page.html'), 'utf8');
  const other = otherWords(html, expected.messages);
  const path = expected.path ?? '/';
  const second = renumber(path);
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const type = { '.js': 'text/javascript', '.css': 'text/css' }[extname(url)];
    if (type) response.writeHead(404).end();
    else {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(url === second ? other.html : html);
    }
  });
  const port = await listen(server);
  return {
    first: `http://127.0.0.1:${port}${path}`,
    second: `http://127.0.0.1:${port}${second}`,
    expected: other.messages,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** `/tickets/4711` → `/tickets/4712`; a path without a number gets one behind a `?`. */
function renumber(path: string): string {
  const at = [...path.matchAll(/\d+/g)].at(-1);
  if (at?.index === undefined) return `${path}?other=1`;
  const number = String(Number(at[0]) + 1).padStart(at[0].length, '0');
  return path.slice(0, at.index) + number + path.slice(at.index + at[0].length);
}

const MARK = ' Second ticket.';

/** Adds words to the first line of every message that stands in the page as it is read. */
function otherWords(html: string, messages: readonly ExpectedMessage[]) {
  let page = html.replace(/(\b(?:id|data-[\w-]*id)="[\w-]*?)(\d{2,})"/g, '$19$2"');
  const seen = new Set<string>();
  const changed = messages.map((message) => {
    const [line = ''] = message.text.split('\n');
    const start = line.slice(0, 24);
    if (start.length < 6 || !page.includes(start)) return message;
    // Wherever it stands: in a list of tickets and among canned replies as well.
    if (!seen.has(start)) page = page.replaceAll(start, `${MARK.trim()} ${start}`);
    seen.add(start);
    return { ...message, text: `${MARK.trim()} ${message.text}` };
  });
  return { html: page, messages: changed };
}

function listen(server: Server): Promise<number> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : 0);
    });
  });
}
