import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'wxt';
import { buildManifest } from './scripts/manifest/build-manifest';
import { packOriginOf, readEdition } from './scripts/manifest/read-edition';

// Only releases stand in .output under the release names.
const OUTPUT: Record<string, string> = {
  release: '.output',
  test: '.cache/test-build',
  company: '.cache/company-build',
  dev: '.cache/dev-build',
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: OUTPUT[process.env.CARECUE_BUILD ?? 'release'] ?? '.output',
  manifest: ({ command }) =>
    buildManifest({ edition: readEdition(process.env), development: command === 'serve' }),
  vite: () => ({
    define: {
      'import.meta.env.VITE_PACK_ORIGIN': JSON.stringify(packOriginOf(readEdition(process.env))),
      'import.meta.env.VITE_PACK_URL': JSON.stringify(readEdition(process.env).packUrl),
    },
    plugins: [react(), tailwindcss()],
    // Nothing is written twice for browsers that the manifest does not allow.
    build: { modulePreload: { polyfill: false }, target: 'chrome137' },
  }),
});
