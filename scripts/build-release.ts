import { buildExtension } from './build-extension';

/** `npm run build` and `npm run build:edge`: the releases named, both if none is. */
const named = process.argv.slice(2);
for (const browser of ['chrome', 'edge'] as const) {
  if (named.length === 0 || named.includes(browser)) {
    await buildExtension({ edition: 'release', browser });
  }
}
