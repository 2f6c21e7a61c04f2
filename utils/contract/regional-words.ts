import * as v from 'valibot';
import { provenance } from './provenance';
import { REGIONS } from './region';

const Word = v.pipe(v.string(), v.nonEmpty(), v.maxLength(30));

/**
 * How one region says what the converted Traditional text says: the converted word → the region's.
 * File: `knowledge/regional-words/<id>.yaml`.
 */
export const RegionalWordsSchema = v.strictObject({
  kind: v.literal('regional-words'),
  ...provenance,
  region: v.picklist(REGIONS),
  words: v.record(Word, Word),
});
export type RegionalWords = v.InferOutput<typeof RegionalWordsSchema>;
