import type { EnglishFinding, EnglishReader } from './english-reader';
import { OFFICIALESE } from './officialese';

/** Of `retext-equality`, what speaks down to the age or the health of the person who reads it. */
const SPEAKS_DOWN: ReadonlySet<string> = new Set([
  'dumb',
  'handicapped',
  'intellectually-disabled',
  'invalid',
  'lame',
  'nuts',
  'retard',
  'retards',
  'senile',
  'suffers-from-disabilities',
  'wheelchair-bound',
]);
/** Plain words that the rules above also hold: "the card is invalid" is no slight. */
const HARMLESS: ReadonlySet<string> = new Set(['invalid', 'disabled', 'nuts']);

/**
 * Brings the packages for plain English. They are large, so nothing but the page that shows an
 * English draft asks for them; the promise is rejected when they cannot be fetched.
 */
export async function loadEnglish(): Promise<EnglishReader> {
  const [{ unified }, english, simplify, equality, stringify] = await Promise.all([
    import('unified'),
    import('retext-english'),
    import('retext-simplify'),
    import('retext-equality'),
    import('retext-stringify'),
  ]);
  const processor = unified()
    .use(english.default)
    .use(simplify.default)
    .use(equality.default)
    .use(stringify.default)
    .freeze();
  return (text) => processor.processSync(text).messages.flatMap(toFinding);
}

interface Message {
  source?: string | undefined;
  ruleId?: string | undefined;
  actual?: string | null | undefined;
  expected?: readonly string[] | null | undefined;
  place?: unknown;
}

function toFinding({ source, ruleId, actual, expected, place }: Message): EnglishFinding[] {
  const span = offsetsOf(place);
  const expression = ruleId ?? '';
  if (!span) return [];
  if (source === 'retext-simplify' && OFFICIALESE.has(expression)) {
    return [{ id: 'jargon', ...span, better: expected?.[0] || null, expression }];
  }
  const slight = SPEAKS_DOWN.has(expression) && !HARMLESS.has((actual ?? '').toLowerCase());
  if (source === 'retext-equality' && slight) {
    return [{ id: 'patronising', ...span, better: expected?.[0] || null, expression }];
  }
  return [];
}

function offsetsOf(place: unknown): { start: number; end: number } | null {
  if (typeof place !== 'object' || place === null || !('start' in place) || !('end' in place))
    return null;
  const start = offsetOf(place.start);
  const end = offsetOf(place.end);
  return start === null || end === null ? null : { start, end };
}

function offsetOf(point: unknown): number | null {
  if (typeof point !== 'object' || point === null || !('offset' in point)) return null;
  return typeof point.offset === 'number' ? point.offset : null;
}
