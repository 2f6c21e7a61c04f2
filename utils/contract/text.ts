import * as v from 'valibot';

/** The languages of content and interface. */
export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const Words = v.pipe(v.string(), v.trim(), v.nonEmpty('The text is empty.'), v.maxLength(2000));

/**
 * One text in every language. `zh-Hant` may be left out in sources: the compiler fills it from
 * `zh-Hans` with OpenCC; it is written out only where a region's words differ.
 */
export const TextSchema = v.strictObject({
  'zh-Hans': Words,
  'zh-Hant': v.optional(Words),
  en: Words,
});
export type Text = v.InferOutput<typeof TextSchema>;

/** The text in one language; Traditional falls back to Simplified where nobody converted it. */
export function textIn(text: Text, language: Language): string {
  return text[language] ?? text['zh-Hans'];
}
