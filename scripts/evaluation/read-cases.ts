import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { FINDINGS } from '@/utils/contract/draft-rule';
import { LANGUAGES } from '@/utils/contract/text';

const MessageSchema = v.object({
  from: v.picklist(['customer', 'agent', 'system']),
  text: v.string(),
  time: v.optional(v.nullable(v.string())),
  internal: v.optional(v.boolean(), false),
});

const ids = v.array(v.string());

/** One line of evaluation data or of input for `detect`: what is on the desk's page at one moment. */
const ConversationCaseSchema = v.object({
  id: v.string(),
  lang: v.optional(v.string(), 'unknown'),
  messages: v.array(MessageSchema),
  fields: v.optional(
    v.record(v.string(), v.pipe(v.union([v.string(), v.number()]), v.transform(String))),
    {},
  ),
  expect: v.optional(
    v.object({
      needs: v.optional(ids),
      optional: v.optional(ids, []),
      /** Not scored: what to learn the kinds of crisis from. */
      crisisKind: v.optional(v.picklist(['self-harm', 'medical', 'violence'])),
      subject: v.optional(v.picklist(['self', 'other'])),
      topic: v.optional(v.string()),
      fraudType: v.optional(
        v.union([
          v.pipe(
            v.string(),
            v.transform((id) => [id]),
          ),
          ids,
        ]),
      ),
    }),
    {},
  ),
});
export type ConversationCase = v.InferOutput<typeof ConversationCaseSchema>;

/** An agent's draft, with the findings that a reviewer would make. */
const DraftCaseSchema = v.object({
  id: v.string(),
  lang: v.optional(v.picklist(LANGUAGES)),
  text: v.string(),
  needs: ids,
  messages: v.optional(v.array(MessageSchema)),
  solved: v.optional(v.boolean(), false),
  /** Not scored where it is left out. */
  expect: v.optional(v.array(v.picklist(FINDINGS))),
});
export type DraftCase = v.InferOutput<typeof DraftCaseSchema>;

export interface BadLine {
  /** From 1. */
  line: number;
  message: string;
}
export type ReadCases =
  | { ok: true; cases: ConversationCase[]; drafts: DraftCase[]; bad: BadLine[] }
  | { ok: false; message: string };

/** Reads JSONL. Lines that are no cases are returned as `bad`; empty lines are passed over. */
export function readCases(file: string): ReadCases {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return {
      ok: false,
      message: `${file} cannot be read: ${error instanceof Error ? error.message : error}`,
    };
  }
  const cases: ConversationCase[] = [];
  const bad: BadLine[] = [];
  const drafts: DraftCase[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((line, index) => {
      if (line.trim() === '') return;
      const value = parseJson(line);
      const draft = looksLikeDraft(value);
      const parsed = v.safeParse(draft ? DraftCaseSchema : ConversationCaseSchema, value);
      if (!parsed.success)
        bad.push({ line: index + 1, message: describe(value, parsed.issues[0]) });
      else if ('text' in parsed.output) drafts.push(parsed.output);
      else cases.push(parsed.output);
    });
  return { ok: true, cases, drafts, bad };
}

/** A draft may bring the conversation that it answers; what it has besides tells it from one. */
function looksLikeDraft(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return 'text' in value || ('expect' in value && Array.isArray(value.expect));
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function describe(value: unknown, issue: v.BaseIssue<unknown>): string {
  if (value === undefined) return 'is not JSON';
  return `is not a case: ${v.getDotPath(issue) ?? 'line'}: ${issue.message}`;
}
