import { loadDetector } from '@/scripts/evaluation/load-detector';
import type { Message, Speaker } from '@/utils/contract/conversation';

/** The engine with the built-in content, in the year 2026 and with the threshold at 60. */
export const { detector, items } = loadDetector(60, 2026);

export function message(text: string, from: Speaker = 'customer', id = text): Message {
  return { id: `${from} ${id}`, from, author: null, time: null, internal: false, text };
}

export const assess = (...texts: string[]) =>
  detector.assess({
    messages: texts.map((text, index) => message(text, 'customer', `${index} ${text}`)),
    fields: {},
  });

/** "need" or "need of other", sorted. */
export const needsIn = (...texts: string[]) =>
  assess(...texts)
    .needs.map(({ need, subject }) => (subject === 'other' ? `${need} of other` : need))
    .sort();
