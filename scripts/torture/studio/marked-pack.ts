import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '@/utils/contract/pack';
import { makePackFile, packFileText } from '@/utils/exchange/pack/write-pack-file';
import { TEST_BUILD } from '../../build-extension';

/** Packs of the same items that differ by a mark in each of them. */
export interface MarkedPack {
  /** How many items it holds. */
  count: number;
  /** The file. */
  marked(mark: string): Promise<Buffer>;
}

/** Every term of the build: hundreds of items, and no other item rests on them. */
export function markedPack(): MarkedPack {
  const { items } = JSON.parse(
    readFileSync(join(TEST_BUILD, 'packs', 'default.json'), 'utf8'),
  ) as Pack;
  const terms = items.filter(({ kind }) => kind === 'term');
  return {
    count: terms.length,
    async marked(mark) {
      const changed = terms.map((item) => ({ ...item, upkeep: { owner: mark } }));
      const about = { name: mark, version: 1, publishedAt: '2026-11-23T00:00:00.000Z' };
      return Buffer.from(packFileText(await makePackFile(changed, about)));
    },
  };
}
