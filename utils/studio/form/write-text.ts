import type { Language } from '@/utils/contract/text';

/** A text as it stands in an item that is being written. */
export type LooseText = Partial<Record<Language, string>>;

/** Traditional characters for Simplified ones. */
export type ToTraditional = (simplified: string) => string;

/**
 * A copy with other words in one language. As long as nobody has written the Traditional text by
 * hand it follows the Simplified one; emptied, it follows it again. Without `convert` it is left out
 * where it would have to follow.
 */
export function writeText(
  text: LooseText,
  language: Language,
  words: string,
  convert: ToTraditional | null,
): LooseText {
  const next = { ...text, [language]: words };
  const byHand = language === 'zh-Hant' ? words !== '' : !follows(text, convert);
  if (byHand) return next;
  const { 'zh-Hant': _old, ...rest } = next;
  return convert ? { ...rest, 'zh-Hant': convert(rest['zh-Hans'] ?? '') } : rest;
}

/** The Traditional text is the converted Simplified one, or there is none. */
export function follows(text: LooseText, convert: ToTraditional | null): boolean {
  const traditional = text['zh-Hant'];
  if (!traditional) return true;
  return convert !== null && traditional === convert(text['zh-Hans'] ?? '');
}
