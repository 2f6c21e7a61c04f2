import * as v from 'valibot';
import { ActionSchema } from './action';
import { AdapterSchema } from './adapter';
import { CaseSchema } from './case';
import { DraftRuleSchema } from './draft-rule';
import { FraudSchema, HotlineSchema } from './fraud';
import { NeedSchema } from './need';
import { PracticeSchema } from './practice';
import { IdSchema } from './provenance';
import { RegionalWordsSchema } from './regional-words';
import { ScriptSchema } from './script';
import { ConceptSchema, SignalSchema } from './signal';
import { FraudTypeSchema, TopicSchema } from './taxonomy';
import { SayingSchema, TermSchema } from './term';

/** Anything a pack can hold, told apart by `kind`. */
export const ItemSchema = v.variant('kind', [
  NeedSchema,
  ConceptSchema,
  SignalSchema,
  ScriptSchema,
  FraudSchema,
  HotlineSchema,
  TermSchema,
  SayingSchema,
  TopicSchema,
  FraudTypeSchema,
  AdapterSchema,
  CaseSchema,
  PracticeSchema,
  DraftRuleSchema,
  ActionSchema,
  RegionalWordsSchema,
]);
export type Item = v.InferOutput<typeof ItemSchema>;
export type ItemKind = Item['kind'];
export type ItemOf<K extends ItemKind> = Extract<Item, { kind: K }>;

/** A versioned set of content. `format` is the version of this shape, `version` that of the content. */
export const PackSchema = v.strictObject({
  format: v.literal(1),
  id: IdSchema,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  items: v.array(ItemSchema),
});
export type Pack = v.InferOutput<typeof PackSchema>;
