import type { Item } from '@/utils/contract/pack';
import type { Practice } from '@/utils/contract/practice';
import type { UnfinishedItem } from '@/utils/contract/studio';
import { type Language, type Text, textIn } from '@/utils/contract/text';
import { goodFor, partsOf } from '@/utils/knowledge/practice-parts';
import type { PracticeRun } from '@/utils/practice/run-practice';
import { newItem } from './new-item';
import { maskWords } from './try/mask-case';
import { readTurns } from './try/read-turns';

/** A text as far as it is written: the other language is the trainer's to add. */
type HalfText = Partial<Record<Language, string>>;

interface CaseLine {
  from: 'customer' | 'agent';
  says: HalfText;
  why?: Text;
}

interface Kept {
  id: string;
  language: Language;
  /** Who made it up, for the sources. */
  source: string;
  /** YYYY-MM-DD. */
  today: string;
}

/** The most lines that a case may have. */
const MOST_LINES = 24;

/**
 * A practice conversation as it was brought to its end, as a case to be completed: the replies that
 * led on, with the reasons that the conversation gives. What the agent wrote is masked first.
 */
export function caseFromPractice(
  practice: Practice,
  { run, items }: { run: PracticeRun; items: readonly Item[] },
  kept: Kept,
): UnfinishedItem {
  const parts = partsOf(practice, items);
  const { language } = kept;
  const first: CaseLine = { from: 'customer', says: practice.opening };
  const went = run.notes.filter(({ outcome }) => outcome === 'goes-on' || outcome === 'finished');
  const lines = went.flatMap(({ turn, reply }): CaseLine[] => {
    const own = practice.turns[turn];
    if (!own) return [];
    const good = goodFor(own, parts);
    const says = good && textIn(good, language) === reply ? good : { [language]: maskWords(reply) };
    const agent = { from: 'agent' as const, says, ...(own.why ? { why: own.why } : {}) };
    return own.answer ? [agent, { from: 'customer', says: own.answer }] : [agent];
  });
  return {
    ...newItem({ kind: 'case', id: kept.id }, kept.source, kept.today),
    title: practice.title,
    needs: practice.needs,
    topics: practice.topics,
    fraudTypes: practice.fraudTypes,
    lines: [first, ...lines].slice(0, MOST_LINES).map(complete),
    lesson: practice.lesson,
  };
}

/** A worked conversation that was pasted, masked, as a case to be completed. */
export function caseFromWords(pasted: string, kept: Kept): UnfinishedItem {
  const lines = readTurns(pasted).flatMap(({ from, internal, text }): CaseLine[] =>
    from === 'system' || internal ? [] : [{ from, says: { [kept.language]: maskWords(text) } }],
  );
  return {
    ...newItem({ kind: 'case', id: kept.id }, kept.source, kept.today),
    lines: lines.slice(0, MOST_LINES).map(complete),
  };
}

/** Both languages that a text has to have, empty where nobody wrote it yet. */
const complete = ({ says, ...line }: CaseLine) => ({
  ...line,
  says: { 'zh-Hans': '', en: '', ...says },
});

/** An id that no case has yet: `own-case`, `own-case-2` … */
export function freeCaseId(wish: string, taken: (id: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wish : `${wish}-${number}`;
    if (!taken(id)) return id;
  }
}
