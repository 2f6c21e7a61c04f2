import type { Need } from '@/utils/contract/need';
import type { Practice, PracticeTurn } from '@/utils/contract/practice';
import type { Script } from '@/utils/contract/script';
import { type Language, type Text, textIn } from '@/utils/contract/text';
import { fillIn } from '@/utils/i18n/fill-in';
import { PRACTICE_TEXTS } from '@/utils/i18n/studio/practice';

const MOST_STEPS = 4;

/**
 * A conversation about any topic with any need, made from script and playbook alone: the customer says
 * what they came for, the steps are the script's own, and what they see is what the script says.
 */
export function composePractice(script: Script, need: Need): Practice {
  const steps = script.steps
    .slice(0, MOST_STEPS)
    .map((step): PracticeTurn => ({ moment: 'step', step: step.id, traps: [] }));
  const last = script.steps[Math.min(MOST_STEPS, script.steps.length) - 1];
  return {
    kind: 'practice',
    id: `${script.id}-${need.id}`.slice(0, 80).replace(/-+$/u, ''),
    title: joined(script.title, need.title),
    situation: PRACTICE_TEXTS['practice.composed.situation'],
    needs: [need.id],
    topics: [script.id],
    fraudTypes: [],
    opening: filled(PRACTICE_TEXTS['practice.composed.opening'], script.title),
    turns: [
      { moment: 'begin', answer: PRACTICE_TEXTS['practice.composed.ready'], traps: [] },
      ...(script.gate
        ? [
            {
              moment: 'gate' as const,
              good: script.gate.question,
              answer: PRACTICE_TEXTS['practice.composed.nobody'],
              traps: [],
            },
          ]
        : []),
      ...steps,
      ...(last?.check ? [{ moment: 'check' as const, step: last.id, traps: [] }] : []),
      ...(script.close ? [{ moment: 'close' as const, traps: [] }] : []),
    ],
    lesson: need.do[0] ?? script.opening,
    sources: script.sources,
    updatedOn: script.updatedOn,
  };
}

const inEach = (put: (language: Language) => string): Text => ({
  'zh-Hans': put('zh-Hans'),
  'zh-Hant': put('zh-Hant'),
  en: put('en'),
});

const joined = (first: Text, second: Text): Text =>
  inEach((language) => `${textIn(first, language)} · ${textIn(second, language)}`);

const filled = (words: Text, topic: Text): Text =>
  inEach((language) => fillIn(textIn(words, language), { topic: textIn(topic, language) }));
