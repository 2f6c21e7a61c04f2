import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('.', import.meta.url);
const FILES: Record<string, string> = {
  'index.html': 'text/html; charset=utf-8',
  'main.js': 'text/javascript; charset=utf-8',
  'mount-desk.js': 'text/javascript; charset=utf-8',
  'welcome.js': 'text/javascript; charset=utf-8',
  'desk.css': 'text/css; charset=utf-8',
  'conversations.zh.json': 'application/json; charset=utf-8',
  'conversations.en.json': 'application/json; charset=utf-8',
};

/** As strict as a careful company's desk: what works here works under Trusted Types. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

export interface PracticeDesk {
  /** Address of the desk; `?lang=en` for English, `?welcome` with three screens for a first time, `#<conversation id>` for one conversation. */
  url: string;
  /** Everything that was sent to a customer since the start. */
  sent(): readonly string[];
  close(): Promise<void>;
}

/** Serves the practice desk on loopback; without `port` on any free one. */
export async function servePracticeDesk({ port = 0 } = {}): Promise<PracticeDesk> {
  const sent: string[] = [];
  const server = createServer((request, response) => {
    void answer(request, response, sent);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${bound}/desk/`,
    sent: () => sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, sent: string[]) {
  const { pathname } = new URL(request.url ?? '/', 'http://desk');
  if (request.method === 'POST' && pathname === '/desk/sent') {
    sent.push(await bodyOf(request));
    response.writeHead(204).end();
    return;
  }
  if (pathname === '/') {
    response.writeHead(302, { location: '/desk/' }).end();
    return;
  }
  const name = pathname === '/desk/' ? 'index.html' : pathname.replace(/^\/desk\//, '');
  const type = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
  if (!type) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': type,
    'content-security-policy': POLICY,
    'cache-control': 'no-store',
  });
  response.end(await readFile(fileURLToPath(new URL(name, FOLDER))));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
