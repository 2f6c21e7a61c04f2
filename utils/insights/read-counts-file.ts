import * as v from 'valibot';
import {
  COUNT_DAYS,
  COUNTS_FORMAT,
  type CountsFile,
  CountsFileSchema,
  type KeptCountsFile,
  MOST_COUNTS_BYTES,
} from '@/utils/contract/insights';
import { decodeText } from '@/utils/exchange/decode-text';
import { scanJson } from '@/utils/exchange/scan-json';
import { runAtOnce } from '@/utils/exchange/slices';
import { maskPrivate } from '@/utils/knowledge/search/memory/mask-private';
import { canonicalJson } from '@/utils/signing/canonical-json';
import { dayAfter } from './days';

/** Why a file of counts is refused; each has its text in `utils/i18n/studio/insights.ts`. */
export const COUNTS_FILE_PROBLEMS = [
  'too-large',
  'not-counts',
  'newer-format',
  'altered',
  'future',
  'too-old',
] as const;
export type CountsFileProblem = (typeof COUNTS_FILE_PROBLEMS)[number];

export type ReadCountsFile =
  | { ok: true; kept: KeptCountsFile }
  | { ok: false; problem: CountsFileProblem };

const refuse = (problem: CountsFileProblem) => ({ ok: false as const, problem });

/** Checks a file that an agent gave out; `today`: where the trainer is, YYYY-MM-DD. */
export async function readCountsFile(bytes: Uint8Array, today: string): Promise<ReadCountsFile> {
  if (bytes.length > MOST_COUNTS_BYTES) return refuse('too-large');
  const parsed = parse(bytes);
  const format = v.safeParse(v.object({ format: v.string() }), parsed);
  if (!format.success) return refuse('not-counts');
  if (format.output.format !== COUNTS_FORMAT)
    return refuse(
      /^carecue-counts-\d+$/.test(format.output.format) ? 'newer-format' : 'not-counts',
    );
  const read = v.safeParse(CountsFileSchema, parsed);
  if (!read.success || !holdsTogether(read.output)) return refuse('altered');
  // The agent may be a day ahead, on the other side of the date line.
  if (read.output.to > dayAfter(today, 1)) return refuse('future');
  if (read.output.to < dayAfter(today, 1 - COUNT_DAYS)) return refuse('too-old');
  const hash = await sha256(canonicalJson(read.output));
  return { ok: true, kept: { hash, broughtOn: today, file: masked(read.output) } };
}

function parse(bytes: Uint8Array): unknown {
  const text = decodeText(bytes);
  if (text === null || runAtOnce(scanJson(text, '')) !== null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** No day outside the file's, none of another length, nothing counted twice. */
function holdsTogether({ from, to, counts }: CountsFile): boolean {
  if (from > to || from < dayAfter(to, 1 - COUNT_DAYS)) return false;
  const names = counts.map(({ what, about, detail, day }) => [what, about, detail, day].join(' '));
  return (
    new Set(names).size === names.length && counts.every(({ day }) => from <= day && day <= to)
  );
}

/** They were masked when they were noted; a file can be written by anybody. */
const masked = (file: CountsFile): CountsFile => ({
  ...file,
  missing: file.missing.map((one) => ({ ...one, text: maskPrivate(one.text) })),
});

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
