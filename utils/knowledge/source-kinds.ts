import type { ItemKind } from '@/utils/contract/pack';

/** Folders in which one file is one item. */
export const FOLDER_KINDS: Readonly<Record<string, ItemKind>> = {
  needs: 'need',
  concepts: 'concept',
  signals: 'signal',
  scripts: 'script',
  frauds: 'fraud',
  desks: 'desk',
  cases: 'case',
  practice: 'practice',
  'draft-rules': 'draft-rule',
  actions: 'action',
  'regional-words': 'regional-words',
};

/** Files that hold lists: by the name of the list, the kind of its entries. */
export const LIST_KINDS: Readonly<Record<string, Readonly<Record<string, ItemKind>>>> = {
  terms: { terms: 'term', sayings: 'saying' },
  'taxonomy.yaml': { topics: 'topic', fraudTypes: 'fraud-type' },
};

/** A file that is one list. */
export const HOTLINES_FILE = 'hotlines.yaml';
