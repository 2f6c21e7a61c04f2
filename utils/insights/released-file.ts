import * as v from 'valibot';
import { personalIn } from '@/utils/care/has-personal';
import { type InboxRow, InboxRowSchema, MOST_IN_INBOX } from '@/utils/contract/ledger';
import { decodeText } from '@/utils/exchange/decode-text';
import { scanJson } from '@/utils/exchange/scan-json';
import { runAtOnce } from '@/utils/exchange/slices';

const FORMAT = 'carecue-words-1';
/** 500 sentences with all that stands beside them have no more. */
export const MOST_RELEASED_BYTES = 2_000_000;

const FileSchema = v.strictObject({
  format: v.literal(FORMAT),
  rows: v.pipe(v.array(InboxRowSchema), v.maxLength(MOST_IN_INBOX)),
});

/** Why a file is refused; each has its text in `utils/i18n/studio/sentences.ts`. */
export type ReleasedProblem = 'too-large' | 'not-sentences' | 'altered' | 'personal';

export type ReadReleased = { ok: true; rows: InboxRow[] } | { ok: false; problem: ReleasedProblem };

/** What an agent released for the trainers, as a file; neither it nor its order tells whose it is. */
export function releasedFileText(rows: readonly InboxRow[]): string {
  const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  const lines = sorted.map((row) => JSON.stringify(row)).join(',\n');
  return `{\n  "format": "${FORMAT}",\n  "rows": [\n${lines}\n  ]\n}\n`;
}

/** Checks a file that an agent gave out. Anybody can write one: names and numbers are looked for again. */
export function readReleasedFile(bytes: Uint8Array): ReadReleased {
  if (bytes.length > MOST_RELEASED_BYTES) return refuse('too-large');
  const parsed = parse(bytes);
  if (!v.is(v.object({ format: v.literal(FORMAT) }), parsed)) return refuse('not-sentences');
  const read = v.safeParse(FileSchema, parsed);
  if (!read.success) return refuse('altered');
  const { rows } = read.output;
  return rows.some(({ text }) => personalIn(text).length > 0)
    ? refuse('personal')
    : { ok: true, rows };
}

const refuse = (problem: ReleasedProblem) => ({ ok: false as const, problem });

function parse(bytes: Uint8Array): unknown {
  const text = decodeText(bytes);
  if (text === null || runAtOnce(scanJson(text, '')) !== null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
