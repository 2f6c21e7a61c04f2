import type { ItemKind } from '@/utils/contract/pack';

/** Which ids name items of which kind, by the kind of the item and the path without list numbers. */
const REFERENCES: Readonly<Record<string, ItemKind>> = {
  'signal.target.need': 'need',
  'signal.target.topic': 'topic',
  'signal.target.fraudTypes': 'fraud-type',
  'script.gate.fraudTypes': 'fraud-type',
  'script.variants.need': 'need',
  'saying.meanings': 'term',
  'saying.topics': 'topic',
  'case.needs': 'need',
  'case.topics': 'topic',
  'case.fraudTypes': 'fraud-type',
  'practice.needs': 'need',
  'practice.topics': 'topic',
  'practice.fraudTypes': 'fraud-type',
  'draft-rule.needs': 'need',
  'action.needs': 'need',
  'action.topics': 'topic',
};

/** The kind of item that an id at this place names; null: it is a name of its own. */
export const referenceAt = (kind: ItemKind, names: readonly string[]): ItemKind | null =>
  REFERENCES[[kind, ...names].join('.')] ?? null;
