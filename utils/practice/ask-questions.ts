import type { Item, ItemOf } from '@/utils/contract/pack';
import type { Practice } from '@/utils/contract/practice';
import { type Language, type Text, textIn } from '@/utils/contract/text';
import { studioText } from '@/utils/i18n/studio/messages';
import { type PracticeParts, partsOf } from '@/utils/knowledge/practice-parts';
import { pick, shuffled } from './random';

const WRONG = 2;

/** One of three questions at the end, with the reason that is told whatever was chosen. */
export interface PracticeQuestion {
  id: 'playbook' | 'never' | 'teach-back';
  asks: string;
  options: readonly string[];
  right: string;
  why: string;
}

/** Up to three questions made from the playbook, the alert or script, and the teach-back. */
export function askQuestions(
  practice: Practice,
  items: readonly Item[],
  language: Language,
  seed: number,
): PracticeQuestion[] {
  const parts = partsOf(practice, items);
  const all = { parts, items, language, seed };
  return [playbook(all), never(all), teachBack(all)].filter((question) => question !== null);
}

interface Asked {
  parts: PracticeParts;
  items: readonly Item[];
  language: Language;
  seed: number;
}

/** Which of these stands in this playbook? The others stand in those of quite different needs. */
function playbook({ parts, items, language, seed }: Asked): PracticeQuestion | null {
  const [need] = parts.needs;
  const own = new Set(parts.needs.map(({ id }) => id));
  const right = need && pick(need.do, seed, 'do');
  const others = items.filter(
    (item): item is ItemOf<'need'> => item.kind === 'need' && !own.has(item.id),
  );
  const dont = need && pick(need.dont, seed, 'dont');
  if (!need || !right || !dont || others.length < WRONG) return null;
  const wrong = shuffled(others, seed, 'other-needs').flatMap(
    ({ id, do: does }) => pick(does, seed, id) ?? [],
  );
  const name = textIn(need.title, language);
  return asked(
    'playbook',
    { right, wrong, language, seed },
    {
      asks: studioText(language, 'practice.ask.playbook', { need: name }),
      why: studioText(language, 'practice.why.playbook', { point: textIn(dont, language) }),
    },
  );
}

/** Which of these must never happen here? The others belong to what is done. */
function never({ parts, language, seed }: Asked): PracticeQuestion | null {
  const { frauds, script } = parts;
  const [fraud] = frauds;
  const source = fraud
    ? { never: fraud.never, done: [...fraud.must, ...fraud.spellBreakers] }
    : { never: script?.never ?? [], done: script?.steps.map(({ say }) => say) ?? [] };
  const right = pick(source.never, seed, 'never');
  if (!right || source.done.length < WRONG) return null;
  return asked(
    'never',
    { right, wrong: shuffled(source.done, seed, 'done'), language, seed },
    {
      asks: studioText(language, 'practice.ask.never'),
      why: studioText(language, fraud ? 'practice.why.neverFraud' : 'practice.why.never'),
    },
  );
}

/** Which of these tells whether it was understood? */
function teachBack({ parts, language, seed }: Asked): PracticeQuestion | null {
  const [need] = parts.needs;
  const right = need && pick(need.checkUnderstanding, seed, 'check');
  if (!right) return null;
  const wrong = [
    studioText(language, 'practice.closed-question'),
    studioText(language, 'practice.closed-question.2'),
  ];
  return asked(
    'teach-back',
    { right, wrong, language, seed },
    {
      asks: studioText(language, 'practice.ask.teachBack'),
      why: studioText(language, 'practice.why.teachBack'),
    },
  );
}

interface Options {
  right: Text;
  wrong: readonly (Text | string)[];
  language: Language;
  seed: number;
}

function asked(
  id: PracticeQuestion['id'],
  { right, wrong, language, seed }: Options,
  words: Pick<PracticeQuestion, 'asks' | 'why'>,
): PracticeQuestion {
  const say = (text: Text | string) => (typeof text === 'string' ? text : textIn(text, language));
  const answer = say(right);
  const others = wrong
    .map(say)
    .filter((text) => text !== answer)
    .slice(0, WRONG);
  return { id, ...words, right: answer, options: shuffled([answer, ...others], seed, id) };
}
