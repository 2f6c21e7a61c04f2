/** The parts of a pattern, as `docs/writing-content.md` describes them. */
export type PatternNode =
  | { type: 'text'; text: string; prefix: boolean }
  | { type: 'choice'; options: PatternNode[][]; optional: boolean }
  | { type: 'concept'; ids: string[] }
  | { type: 'slot'; name: SlotName }
  | { type: 'gap'; limit: number | null };

export const SLOT_NAMES = ['age', 'child-age', 'baby-age', 'number', 'money'] as const;
export type SlotName = (typeof SLOT_NAMES)[number];

export type Parsed<T> = { ok: true; value: T } | { ok: false; message: string };

/** The longest gap that a pattern may ask for, in tokens (characters or words). */
export const MAX_GAP = 40;
export const DEFAULT_GAP = { zh: 10, en: 5 } as const;
