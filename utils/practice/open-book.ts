import type { DraftToCheck, Finding } from '@/utils/contract/draft';
import type { Item } from '@/utils/contract/pack';
import type { Moment, Practice, PracticeTurn } from '@/utils/contract/practice';
import type { Script } from '@/utils/contract/script';
import { type Language, type Text, textIn } from '@/utils/contract/text';
import { studioText } from '@/utils/i18n/studio/messages';
import {
  goodFor,
  type PracticeParts,
  partsOf,
  stepOf,
  wordingsFor,
} from '@/utils/knowledge/practice-parts';
import type { PracticeBook, Turn } from './practice-book';

export type CheckDraft = (draft: DraftToCheck) => Finding[];

interface Opened {
  practice: Practice;
  items: readonly Item[];
  language: Language;
  /** The draft check over the same content, compiled once for all conversations. */
  check: CheckDraft;
}

/** A conversation in one language, with all that the content knows of each moment. */
export function openBook({ practice, items, language, check }: Opened): PracticeBook {
  const parts = partsOf(practice, items);
  const inLanguage = (text: Text) => textIn(text, language);
  const turns = practice.turns.flatMap((turn, index): Turn[] => {
    const good = goodFor(turn, parts);
    if (!good) return [];
    const say = inLanguage(good);
    const next = nextStep(turn, practice.turns[index + 1], parts.script);
    return [
      {
        moment: turn.moment,
        good: say,
        accepts: wordingsFor(turn, parts).map(inLanguage),
        answer: turn.answer ? inLanguage(turn.answer) : answerFor(turn, parts, language),
        why: turn.why ? inLanguage(turn.why) : null,
        traps: turn.traps.map(({ says, answer, why }) => ({
          says: inLanguage(says),
          answer: inLanguage(answer),
          why: inLanguage(why),
        })),
        nextStep: next ? inLanguage(next) : null,
        point: pointFor(turn.moment, index, parts, inLanguage),
      },
    ];
  });
  return {
    id: practice.id,
    title: inLanguage(practice.title),
    situation: inLanguage(practice.situation),
    lesson: inLanguage(practice.lesson),
    language,
    needs: practice.needs,
    opening: inLanguage(practice.opening),
    turns,
    touchesAccount: parts.frauds.length > 0 || parts.script?.gate !== undefined,
    check: (text, { messages, solved }) =>
      check({ text, language, needs: practice.needs, messages, solved }),
  };
}

/** Said together with this step it would be two at once. */
function nextStep(turn: PracticeTurn, next: PracticeTurn | undefined, script: Script | null) {
  if (turn.moment !== 'step') return null;
  if (next?.moment === 'step') return next.good ?? stepOf(script, next.step)?.say ?? null;
  const at = script?.steps.findIndex(({ id }) => id === turn.step) ?? -1;
  return at < 0 ? null : (script?.steps[at + 1]?.say ?? null);
}

/** A customer who did the step tells what they see there now. */
function answerFor(turn: PracticeTurn, { script }: PracticeParts, language: Language): string {
  const see = turn.moment === 'step' ? stepOf(script, turn.step)?.see : undefined;
  if (see) return studioText(language, 'customer.sees', { words: textIn(see, language) });
  return studioText(
    language,
    turn.moment === 'check' ? 'customer.tells-back' : 'customer.all-right',
  );
}

/** A line of the playbook or alert that is about this moment. */
function pointFor(
  moment: Moment,
  index: number,
  { needs, frauds }: PracticeParts,
  inLanguage: (text: Text) => string,
): string | null {
  const [need] = needs;
  const [fraud] = frauds;
  const points: Record<Moment, readonly Text[] | undefined> = {
    begin: need?.adjust,
    gate: fraud?.must ?? need?.do,
    stop: fraud?.must ?? need?.do,
    step: need?.do,
    explain: need?.adjust,
    check: need?.ifStuck,
    'hand-off': need?.handOff,
    close: need?.afterwards,
  };
  const from = points[moment] ?? [];
  const point = from[index % Math.max(1, from.length)];
  return point ? inLanguage(point) : null;
}
