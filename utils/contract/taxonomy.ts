import * as v from 'valibot';
import { IdSchema, upkeep } from './provenance';
import { TextSchema } from './text';

/** What customers ask about. File: `knowledge/taxonomy.yaml`, key `topics`. */
export const TopicSchema = v.strictObject({
  kind: v.literal('topic'),
  id: IdSchema,
  ...upkeep,
  area: IdSchema,
  title: TextSchema,
});
export type Topic = v.InferOutput<typeof TopicSchema>;

/** The name of a fraud type, with or without an alert. File: `knowledge/taxonomy.yaml`, key `fraudTypes`. */
export const FraudTypeSchema = v.strictObject({
  kind: v.literal('fraud-type'),
  id: IdSchema,
  ...upkeep,
  title: TextSchema,
});
export type FraudType = v.InferOutput<typeof FraudTypeSchema>;
