import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ConversationCase, readCases } from '../evaluation/read-cases';

const CASES = fileURLToPath(new URL('../../tests/cases', import.meta.url));
/** Kept untouched, so that there is something left to judge by. */
const UNTOUCHED = ['round-4.jsonl', 'round-5.jsonl', 'round-6.jsonl', 'round-7.jsonl'];
/** Files whose cases were read while rules were written; every third was not. */
const PARTLY_READ = ['zh.jsonl', 'en.jsonl'];
const UNREAD_EACH = 3;
/** Written to learn from: single lines, labelled for one need, by which nobody is judged. */
const LESSONS = ['crisis.jsonl', 'everyday.jsonl'];

export interface TrainingCase {
  item: ConversationCase;
  /** The file: each was written by somebody else. */
  author: string;
  /** Nobody read it while rules were written: what rules find in it is what they find in new texts. */
  unread: boolean;
}

/** All cases to learn from, in the order of the files. Throws when a file cannot be read. */
export function readCorpus(): TrainingCase[] {
  const rounds = namesIn(CASES).filter((name) => !UNTOUCHED.includes(name));
  const training = namesIn(join(CASES, 'training')).map((name) => join('training', name));
  return [...training, ...rounds].flatMap((name) => {
    const read = readCases(join(CASES, name));
    if (!read.ok) throw new Error(read.message);
    const author = name.replace(/^training\W|\.jsonl$/g, '');
    const partly = PARTLY_READ.some((file) => name.endsWith(join('training', file)));
    const lessons = LESSONS.some((file) => name.endsWith(join('training', file)));
    const whole = name.startsWith('training') && !partly && !lessons;
    return read.cases.map((item, index) => ({
      item,
      author,
      unread: whole || (partly && index % UNREAD_EACH === 0),
    }));
  });
}

const namesIn = (directory: string) =>
  readdirSync(directory)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
