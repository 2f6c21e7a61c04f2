import * as v from 'valibot';
import { IdSchema, provenance } from './provenance';
import { TextSchema } from './text';

/** An exemplary conversation without personal data. File: `knowledge/cases/<id>.yaml`. */
export const CaseSchema = v.strictObject({
  kind: v.literal('case'),
  ...provenance,
  title: TextSchema,
  /** The needs it shows how to serve, the first before all. */
  needs: v.pipe(v.array(IdSchema), v.minLength(1), v.maxLength(4)),
  topics: v.array(IdSchema),
  fraudTypes: v.optional(v.array(IdSchema), []),
  lines: v.pipe(
    v.array(
      v.strictObject({
        from: v.picklist(['customer', 'agent']),
        says: TextSchema,
        /** Why the agent says it so, for those who learn from it. */
        why: v.optional(TextSchema),
      }),
    ),
    v.minLength(6),
    v.maxLength(24),
  ),
  /** The one thing to take away. */
  lesson: TextSchema,
});
export type Case = v.InferOutput<typeof CaseSchema>;
