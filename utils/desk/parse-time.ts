const MONTHS = '一二三四五六七八九十';
const ZONE = String.raw`\s*(Z|[+-]\d{2}:?\d{2})?`;
const NUMERIC = new RegExp(
  String.raw`(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?[T\s,]*(上午|下午|晚上|凌晨|中午)?\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?${ZONE}`,
);
const CLOCK = /\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m\b)?/i;
const ENGLISH = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i;

/**
 * A point in time as ISO 8601 (UTC), or null where the words name none for certain. Reads ISO,
 * seconds and milliseconds since 1970, `2026-11-23 01:03`, `2026年11月23日 下午1:03`,
 * `2026-十一月-23 01:03:10 星期一` and English dates with a year and a clock time. A time without a
 * zone is taken to be the agent's own.
 */
export function parseTime(words: string | null): string | null {
  const text = words?.trim() ?? '';
  if (!text || text.length > 80) return null;
  if (/^\d{13}$/.test(text)) return iso(Number(text));
  if (/^\d{10}$/.test(text)) return iso(Number(text) * 1000);
  const numeric = NUMERIC.exec(chineseMonthToNumber(text));
  if (numeric) return fromParts(numeric);
  return english(text);
}

/** `Nov 5, 2026 10:05`, also as `Posted on Thursday, November 5th, 2026 (10:05)`. */
function english(text: string): string | null {
  const month = ENGLISH.exec(text)?.[1];
  const year = /\b\d{4}\b/.exec(text)?.[0];
  const clock = CLOCK.exec(text)?.[0];
  if (!month || !year || !clock) return null;
  const whole = Date.parse(text.replace(/\bat\b/i, ''));
  if (Number.isFinite(whole)) return iso(whole);
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b(?!:)/i.exec(text.replace(CLOCK, ' '))?.[1];
  return day ? iso(Date.parse(`${day} ${month} ${year} ${clock}`)) : null;
}

function fromParts(match: RegExpExecArray): string | null {
  const [, year, month, day, half, hour, minute, second = '0', zone] = match;
  const hours = Number(hour) + (/下午|晚上/.test(half ?? '') && Number(hour) < 12 ? 12 : 0);
  const date = [year, month, day].map((part) => part?.padStart(2, '0')).join('-');
  const clock = [hours, minute, second].map((part) => String(part).padStart(2, '0')).join(':');
  const offset = zone ? zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') : '';
  return iso(Date.parse(`${date}T${clock}${offset}`));
}

/** `2026-十一月-23` → `2026-11月-23`; the separator after the month is taken either way. */
function chineseMonthToNumber(text: string): string {
  return text.replace(/(十[一二]?|[一二三四五六七八九])月[-\s]?/, (_, month: string) => {
    const number =
      month.length === 2 ? 10 + MONTHS.indexOf(month[1] ?? '') + 1 : MONTHS.indexOf(month) + 1;
    return `${number}月`;
  });
}

function iso(milliseconds: number): string | null {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString() : null;
}
