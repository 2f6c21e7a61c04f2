import type { Language } from '@/utils/contract/text';
import { type PlainStudioKey, studioText } from '@/utils/i18n/studio/messages';
import type { Mistake, MistakeId } from './mistakes';
import { pick } from './random';

/** What the customer says to each mistake, in two wordings. */
const WORDS: Readonly<Record<Exclude<MistakeId, 'trap' | 'jargon'>, readonly PlainStudioKey[]>> = {
  'asks-for-code': ['customer.gives-code.1', 'customer.gives-code.2'],
  'rating-request': ['customer.hangs-up.1', 'customer.hangs-up.2'],
  blame: ['customer.quiet.1', 'customer.quiet.2'],
  patronising: ['customer.talked-down.1', 'customer.talked-down.2'],
  'visual-only-direction': ['customer.cannot-see.1', 'customer.cannot-see.2'],
  'phone-only': ['customer.cannot-phone.1', 'customer.cannot-phone.2'],
  'several-steps': ['customer.mixes-up.1', 'customer.mixes-up.2'],
  'asks-understood': ['customer.mm.1', 'customer.mm.2'],
  robotic: ['customer.machine.1', 'customer.machine.2'],
  'long-sentence': ['customer.too-long.1', 'customer.too-long.2'],
  'off-goal': ['customer.what-now.1', 'customer.what-now.2'],
};

interface Place {
  language: Language;
  seed: number;
  /** Differs from turn to turn, so that the customer does not say the same thing twice. */
  place: string;
}

/** How the customer takes a mistake; a trap brings its own answer. */
export function wordsFor({ id, words }: Mistake, { language, seed, place }: Place): string {
  if (id === 'jargon') return studioText(language, 'customer.what-is', { word: words });
  const key = id === 'trap' ? undefined : pick(WORDS[id], seed, place);
  return key ? studioText(language, key) : '';
}
