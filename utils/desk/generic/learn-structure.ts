import type { Spoken } from './assemble';
import { createStrayTest } from './create-stray-test';
import { isProse } from './is-prose';
import { splitWords } from './tree';
import { DEED, FIELD_CHANGE, GONE, PRIVATE_WORDS } from './vocabulary';

const isPrivate = (trait: string) =>
  trait === 'w:private' ||
  (/^[cd]:/.test(trait) &&
    PRIVATE_WORDS.test(splitWords(trait.slice(2))) &&
    !/public|false|non/.test(trait));

export function sharesOf(sample: readonly Spoken[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const { traits } of sample) {
    for (const trait of new Set(traits))
      shares.set(trait, (shares.get(trait) ?? 0) + 1 / sample.length);
  }
  return shares;
}

/** Each line says how a field changed. */
const isChange = (text: string) =>
  text.length <= 400 && text.split('\n').every((line) => FIELD_CHANGE.test(line));

const isShort = ({ piece }: Spoken) => piece.text.length < 80 && !isProse(piece.text);

const hasSide = ({ traits }: Spoken) =>
  traits.some((trait) => /^w:(?:customer|agent)$/.test(trait));

const isShortLabel = ({ piece, own }: Spoken) =>
  !own && piece.text.length < 60 && !isProse(piece.text);

const LABELLED = 0.75;

/** Lines that the desk wrote and notes between colleagues, by how they differ from the rest. */
export function learnStructure(sample: readonly Spoken[]) {
  const shares = sharesOf(sample);
  const isStray = createStrayTest(sample);
  const common = [...shares]
    .filter(([trait, share]) => share >= 0.6 && /^[ck]:/.test(trait))
    .map(([trait]) => trait);
  const owning = sample.filter(({ own }) => own).length / Math.max(1, sample.length);
  const isOdd = ({ traits }: Spoken) => {
    if (common.length === 0 || sample.length < 3) return false;
    return common.filter((trait) => traits.includes(trait)).length < common.length / 2;
  };
  const labelled =
    sample.filter(({ piece }) => piece.role).length / Math.max(1, sample.length) >= LABELLED;
  /** Dated like the others, which all say whose they are; this one does not. */
  const isUnsigned = ({ piece }: Spoken) =>
    labelled && piece.time !== null && !piece.role && !piece.author && piece.text.length <= 40;
  const rare = (trait: string, most: number) => {
    const share = shares.get(trait) ?? 0;
    return share > 0 && share < most;
  };
  /** Yellow, and nobody is named, where two other colours are told apart. */
  const isLoneYellow = ({ own, traits }: Spoken): boolean => {
    if (own || !traits.includes('y:yellow') || !rare('y:yellow', 0.35)) return false;
    return (
      [...shares].filter(([trait, share]) => trait.startsWith('b:') && share > 0.15).length >= 2
    );
  };
  const isNote = (spoken: Spoken): boolean => {
    if (spoken.internal) return true;
    if (isLoneYellow(spoken)) return true;
    if (spoken.traits.some((trait) => isPrivate(trait) && rare(trait, 0.8))) return true;
    return spoken.traits.includes('w:note') && rare('w:note', 0.51) && sample.length >= 3;
  };
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: what speaks for an event is weighed in one place.
  const isEvent = (spoken: Spoken): boolean => {
    const { piece, traits } = spoken;
    if (spoken.role === 'system' || isChange(piece.text) || isStray(spoken)) return true;
    const system = traits.includes('w:system') && rare('w:system', 0.7);
    const middle = traits.includes('s:middle') && rare('s:middle', 0.6);
    const nameless = !spoken.own && !spoken.author && owning > 0.5;
    const short = piece.text.length <= 80 || (!spoken.time && spoken.clock === null);
    if (isOdd(spoken) && nameless && short) return true;
    if (GONE.test(piece.text) || isUnsigned(spoken)) return true;
    if (piece.event && spoken.own && DEED.test(piece.text.replace(/^\W+/, ''))) return true;
    if (piece.event && piece.text.length <= 160)
      return system || middle || nameless || isOdd(spoken) || isShortLabel(spoken);
    if (system && (!spoken.own || isShort(spoken))) return !spoken.own || !hasSide(spoken);
    return middle && !spoken.own && piece.text.length < 120;
  };
  return {
    isNote,
    isEvent,
    /** Yellow among messages of other colours: a note, unless it is the customer's. */
    isYellow(spoken: Spoken, isAgent: (other: Spoken) => boolean): boolean {
      if (spoken.traits.includes('y:marked') && rare('y:marked', 0.5)) return true;
      if (!spoken.traits.includes('y:yellow') || !rare('y:yellow', 0.5)) return false;
      return sample.some(
        (other) =>
          other !== spoken &&
          !other.traits.includes('y:yellow') &&
          !isEvent(other) &&
          isAgent(other),
      );
    },
  };
}
