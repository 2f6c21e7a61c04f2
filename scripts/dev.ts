import { createServer } from 'wxt';
import { buildPack } from './build-extension';

/** `npm run dev`: builds, and again after every change; load `.cache/dev-build/chrome-mv3-dev`. */
buildPack();
process.env.CARECUE_BUILD = 'dev';
const server = await createServer();
await server.start();
