import { buildExtension } from './build-extension';

/** `npm run build:test`: the edition that may reach loopback, for tests and the practice desk. */
await buildExtension({ edition: 'test' });
