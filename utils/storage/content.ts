import { fetchBundledPack } from './bundled-files';
import { createContentStore } from './content-store';
import { ownDatabase } from './own-database';

/** The extension's own content store. Nothing is opened before it is first used. */
export const content = createContentStore(ownDatabase, fetchBundledPack);
