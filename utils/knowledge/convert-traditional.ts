import * as OpenCC from 'opencc-js/cn2t';

/**
 * Taiwan's character forms without Taiwan's words (`tw`, not `twp`): a screen's words are quoted as
 * they stand on it, and a customer in Hong Kong reads the same text. Where a region says a thing
 * differently, the author writes `zh-Hant`.
 */
export const toTraditional = OpenCC.Converter({ from: 'cn', to: 'tw' });

/** A copy of `value` in which every text that lacks `zh-Hant` has it, converted. It brings the tables of characters with it: only for the build and the studio. */
export function convertTraditional<T>(value: T): T {
  return convert(value) as T;
}

function convert(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) copy[key] = convert(inner);
  const simplified = copy['zh-Hans'];
  if (typeof simplified === 'string' && copy['zh-Hant'] === undefined) {
    copy['zh-Hant'] = toTraditional(simplified);
  }
  return copy;
}
