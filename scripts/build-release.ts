import { buildExtension } from './build-extension';

/** Both releases, as `npm run build` and `npm run build:edge` make them one at a time. */
await buildExtension({ edition: 'release', browser: 'chrome' });
await buildExtension({ edition: 'release', browser: 'edge' });
