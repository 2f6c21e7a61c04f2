import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { EDITORS, type EditorId, editorOf } from './editors';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
};

export interface EditorDesks {
  origin: string;
  /** Address of the desk page with that editor. */
  url(editor: EditorId): string;
  close(): Promise<void>;
}

/** Builds the pages from the packages that are installed and serves them on loopback. */
export async function serveEditors(): Promise<EditorDesks> {
  const built = await buildPages();
  const answer = async (path: string): Promise<[type: string, body: string | Uint8Array]> => {
    const page = /^\/([^/]+)\/desk\/$/.exec(path)?.[1];
    if (page) return [TYPES['.html'] ?? '', documentOf(page as EditorId, built)];
    const made = built.get(path.slice(1));
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    if (made !== undefined) return [type, made];
    const file = /^\/packages\/((?!\.\.)[\w@./-]+)$/.exec(path)?.[1];
    if (!file || file.includes('..')) throw new Error('no such file');
    return [type, await readFile(`${ROOT}node_modules/${file}`)];
  };
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '/', 'http://desk').pathname).then(
      ([type, body]) => response.writeHead(200, { 'content-type': type }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  return {
    origin,
    url: (editor) => `${origin}/${editor}/desk/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** By file name: each page's script and its style, and what they share. */
async function buildPages(): Promise<Map<string, string | Uint8Array>> {
  const pages = Object.keys(EDITORS).map((id) => [id, `${ROOT}tests/e2e/editors/pages/${id}`]);
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [react()],
    resolve: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      cssCodeSplit: true,
      rollupOptions: {
        input: Object.fromEntries(pages),
        output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  });
  const files = new Map<string, string | Uint8Array>();
  for (const output of [result].flat()) {
    if (!('output' in output)) continue;
    for (const one of output.output) {
      files.set(one.fileName, one.type === 'chunk' ? one.code : one.source);
    }
  }
  return files;
}

function documentOf(editor: EditorId, built: ReadonlyMap<string, unknown>): string {
  const { scripts = [], styles = [] } = editorOf(editor);
  const links = [
    ...styles.map((file) => `/packages/${file}`),
    ...(built.has(`${editor}.css`) ? [`/${editor}.css`] : []),
  ];
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8">
<meta name="application-name" content="practice-desk"><title>${editor}</title>
<link rel="icon" href="data:,">
${links.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
<style>.answer-box textarea,.answer-box input,.answer-box [contenteditable]{width:600px;min-height:60px}</style>
</head><body>
${scripts.map((file) => `<script src="/packages/${file}"></script>`).join('\n')}
<script type="module" src="/${editor}.js"></script></body></html>`;
}
