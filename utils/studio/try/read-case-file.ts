import * as v from 'valibot';
import { MOST_OUR_CASES, type OurCase, OurCaseSchema } from '@/utils/contract/studio';

export const CASE_PROBLEMS = ['not-json', 'a-reply', 'no-case', 'same-id', 'too-many'] as const;

/** Why a line was refused; `where` names the part, empty where it is the whole line. */
export interface CaseProblem {
  /** From 1. */
  line: number;
  code: (typeof CASE_PROBLEMS)[number];
  where: string;
}

export type ReadCaseFile =
  | { ok: true; cases: OurCase[] }
  | { ok: false; problems: CaseProblem[]; more: boolean };

/** More of them help nobody. */
const MOST_PROBLEMS = 50;

/** What lines may hold besides is left out, as it is where the format is scored. */
const LineSchema = v.object({
  ...OurCaseSchema.entries,
  messages: v.pipe(v.array(v.object(messageEntries())), v.minLength(1), v.maxLength(500)),
  fields: v.optional(
    v.record(v.string(), v.pipe(v.union([v.string(), v.number()]), v.transform(String))),
    {},
  ),
  expect: v.optional(v.object(expectEntries()), {}),
});

function messageEntries() {
  return OurCaseSchema.entries.messages.pipe[0].item.entries;
}
function expectEntries() {
  return OurCaseSchema.entries.expect.wrapped.entries;
}

/** Reads JSONL of the evaluation format: all lines, or none and what is wrong with which. */
export function readCaseFile(text: string): ReadCaseFile {
  const cases: OurCase[] = [];
  const problems: CaseProblem[] = [];
  const ids = new Set<string>();
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((words, index) => {
      if (words.trim() === '' || problems.length > MOST_PROBLEMS) return;
      const read = readLine(words);
      const line = index + 1;
      if (!('item' in read)) problems.push({ line, ...read });
      else if (ids.has(read.item.id)) problems.push({ line, code: 'same-id', where: read.item.id });
      else if (cases.length === MOST_OUR_CASES)
        problems.push({ line, code: 'too-many', where: `${MOST_OUR_CASES}` });
      else {
        ids.add(read.item.id);
        cases.push(read.item);
      }
    });
  if (problems.length === 0) return { ok: true, cases };
  const more = problems.length > MOST_PROBLEMS;
  return { ok: false, problems: problems.slice(0, MOST_PROBLEMS), more };
}

function readLine(words: string): { item: OurCase } | Omit<CaseProblem, 'line'> {
  let value: unknown;
  try {
    value = JSON.parse(words);
  } catch {
    return { code: 'not-json', where: '' };
  }
  if (isReply(value)) return { code: 'a-reply', where: '' };
  const line = v.safeParse(LineSchema, value);
  const fits = line.success ? v.safeParse(OurCaseSchema, line.output) : line;
  if (!fits.success) return { code: 'no-case', where: v.getDotPath(fits.issues[0]) ?? '' };
  return { item: fits.output };
}

/** The evaluation format has replies of agents as well; they have no conversation of their own. */
const isReply = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'text' in value;

/** The cases as a file of the evaluation format. */
export const writeCaseFile = (cases: readonly OurCase[]): string =>
  cases.map((item) => `${JSON.stringify(item)}\n`).join('');
