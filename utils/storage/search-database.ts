import { Dexie, type Table } from 'dexie';
import type { KeptShard } from '@/utils/knowledge/search/index/build-index';
import type { SearchIndex } from '@/utils/knowledge/search/index/search-index';
import { writeInTurn } from './write-in-turn';

/** The whole index, and which content it is of. */
export interface IndexRow {
  key: 'index';
  version: string;
  index: SearchIndex;
  fingerprint: number;
}

export interface ShardRow extends KeptShard {
  name: string;
  fingerprint: number;
}

/**
 * What search has prepared. It is a database of its own: losing it costs a second, so it needs
 * neither migrations nor writes that wait for the disk. A new shape gets a new name.
 */
export class SearchDatabase extends Dexie {
  declare readonly whole: Table<IndexRow, string>;
  declare readonly shards: Table<ShardRow, string>;

  constructor(name = 'carecue-search-1') {
    super(name);
    writeInTurn(this, 'whole');
    this.version(1).stores({ whole: 'key', shards: 'name' });
  }
}
