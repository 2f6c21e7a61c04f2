import type { FindingId } from '@/utils/contract/draft-rule';
import type { Moment } from '@/utils/contract/practice';
import type { Language } from '@/utils/contract/text';
import { type PlainStudioKey, studioText } from '@/utils/i18n/studio/messages';
import type { MistakeId } from './mistakes';
import type { PracticeBook, Turn } from './practice-book';
import { pick, shuffled } from './random';
import { readReply } from './read-reply';
import type { PracticeRun } from './run-practice';

const MOST_WRONG = 3;

const TYPICAL: Readonly<Partial<Record<FindingId, readonly PlainStudioKey[]>>> = {
  robotic: ['typical.robotic.1', 'typical.robotic.2', 'typical.robotic.3', 'typical.robotic.4'],
  'asks-for-code': ['typical.asks-for-code.1', 'typical.asks-for-code.2'],
  blame: ['typical.blame.1', 'typical.blame.2'],
  patronising: ['typical.patronising.1', 'typical.patronising.2'],
  jargon: ['typical.jargon.1', 'typical.jargon.2'],
  'visual-only-direction': ['typical.visual-only-direction.1', 'typical.visual-only-direction.2'],
  'phone-only': ['typical.phone-only.1', 'typical.phone-only.2'],
  'rating-request': ['typical.rating-request.1', 'typical.rating-request.2'],
};

/** Which of them fit a moment. */
const FITTING: Readonly<Record<Moment, readonly FindingId[]>> = {
  begin: ['robotic', 'patronising', 'phone-only'],
  gate: ['asks-for-code', 'robotic', 'phone-only'],
  stop: ['robotic', 'blame'],
  step: ['visual-only-direction', 'asks-for-code', 'blame', 'robotic'],
  explain: ['jargon', 'robotic', 'phone-only'],
  check: ['rating-request', 'patronising'],
  'hand-off': ['robotic', 'phone-only', 'rating-request'],
  close: ['robotic', 'phone-only', 'jargon'],
};

interface Wrong {
  text: string;
  mistake: MistakeId;
}

/**
 * Three or four replies to choose from: one that does it, others with typical mistakes, each of
 * another kind. What is offered as a mistake is one to the product's own check, or it is not offered.
 */
export function offerReplies(run: PracticeRun, book: PracticeBook): string[] {
  const turn = book.turns[run.turn];
  if (run.ended || !turn) return [];
  const place = `${book.id}:${run.turn}`;
  const wrong = differing([
    ...judged(ownMistakes(turn, book), run, turn, book),
    ...judged(typical(turn, book, run.seed, place), run, turn, book),
  ]).slice(0, MOST_WRONG);
  return shuffled([turn.good, ...wrong.map(({ text }) => text)], run.seed, `${place}:order`);
}

/** Made from the conversation's own traps and the script's own words. */
function ownMistakes({ good, moment, nextStep, traps }: Turn, { language }: PracticeBook) {
  const closed = studioText(language, 'practice.closed-question');
  const together =
    nextStep && isAsked(good) && isAsked(nextStep)
      ? [
          studioText(language, 'practice.two-steps', {
            first: withoutStop(good),
            second: asSecond(nextStep, language),
          }),
        ]
      : [];
  const understood: Partial<Record<Moment, string>> = {
    check: closed,
    explain: `${good}${language === 'en' ? ' ' : ''}${closed}`,
  };
  return [...traps.map(({ says }) => says), ...together, ...[understood[moment] ?? []].flat()];
}

/** Something for the customer to do: no question, and nothing that the agent does. */
const isAsked = (words: string) =>
  !/[?\uff1f]/u.test(words) && !/^(?:I\b|\u6211|If\b|\u613f\u610f|\u9858\u610f)/u.test(words);
const withoutStop = (words: string) => words.replace(/[。.!\uff01]$/u, '');
const asSecond = (words: string, language: Language) =>
  language === 'en'
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words.replace(/^(?:请您?|請您?|您)/u, '');

/** What is said in a hurry anywhere, in an order of this conversation's own. */
function typical({ moment }: Turn, book: PracticeBook, seed: number, place: string): string[] {
  const fitting = FITTING[moment].filter(
    (finding) => finding !== 'asks-for-code' || book.touchesAccount,
  );
  return fitting.flatMap((finding) => {
    const key = pick(TYPICAL[finding] ?? [], seed, `${place}:${finding}`);
    return key ? [studioText(book.language, key)] : [];
  });
}

function judged(
  texts: readonly string[],
  run: PracticeRun,
  turn: Turn,
  book: PracticeBook,
): Wrong[] {
  return texts.flatMap((text) => {
    const [gravest] = readReply(text, turn, book, run.lines).mistakes;
    return gravest && gravest.id !== 'off-goal' ? [{ text, mistake: gravest.id }] : [];
  });
}

/** One of each kind; traps are all of their own kind. */
function differing(wrong: readonly Wrong[]): Wrong[] {
  return wrong.filter(
    ({ text, mistake }, index) =>
      wrong.findIndex((other) =>
        mistake === 'trap' ? other.text === text : other.mistake === mistake,
      ) === index,
  );
}
