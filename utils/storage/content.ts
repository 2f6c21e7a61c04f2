import { fetchBundledPack } from './bundled-files';
import { createContentStore, type FetchPack } from './content-store';
import { ownDatabase } from './own-database';
import { createPackStore } from './pack-store';

const packs = createPackStore(ownDatabase);

/** The pack that was taken stands in place of the one that came with the extension, while it is whole. */
const fetchPackInForce: FetchPack = async () => {
  const read = await packs.read();
  const taken = read.ok ? read.kept?.pack : null;
  return taken ? { ok: true, pack: taken } : fetchBundledPack();
};

/** The extension's own content store. Nothing is opened before it is first used. */
export const content = createContentStore(ownDatabase, fetchPackInForce);
