import type { Language } from '@/utils/contract/text';

/**
 * Texts of the interface by key, side by side in its languages. `{name}` is a parameter. Each is
 * written in its own language; none is a translation of another.
 */
export type Texts = Record<string, Record<Language, string>>;
