import { parseTime } from '../parse-time';

/** What a page says of a time: a point, or a clock time whose day stands elsewhere, or a day. */
export interface TimeMark {
  iso: string | null;
  /** Minutes since midnight. */
  clock: number | null;
  /** Local midnight in ms. */
  day: number | null;
}

const CLOCK =
  /(上午|下午|晚上|凌晨|中午|早上|傍晚|[ap]\.?m\.?)?\s*(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]\.?m\b\.?)?/i;
const DAYS =
  /(?:今天|昨天|前天|today|yesterday|星期[一二三四五六日天]|周[一二三四五六日]|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)/i;
const MONTH = /\b(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?/i;
const AGO =
  /(?:(\d+|an?|one|几)\s*(秒钟?|分钟?|小时|个小时|天|周|个星期|个月|年|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|months?|mo|years?|y)\s*(?:前|ago)|刚刚|剛剛|just now|moments? ago|\bnow\b)/i;
const UNIT: [RegExp, number][] = [
  [/^(秒|s)/i, 1000],
  [/^(分|min|m$)/i, 60_000],
  [/^(个?小时|h)/i, 3_600_000],
  [/^(天|d)/i, 86_400_000],
  [/^(周|个星期|w)/i, 604_800_000],
  [/^(个月|mo)/i, 2_592_000_000],
  [/^(年|y)/i, 31_536_000_000],
];
const FILLER =
  /(?:时间|時間|日期|发送时间|date|time)\s*[:\uff1a]|\b(?:at|on|the|sent|posted|created|added|updated|about|over|almost|received|of|opened|commented|replied|wrote|am|pm|utc|gmt|cst|est|pst|bst|cet)\b|(?:年|月|日|号|于|在|上午|下午|晚上|凌晨|中午|早上|发送|发表|更新|发布|回复|创建|约|大约|时|分)|[ap]\.m\.|th\b|st\b|nd\b|rd\b/gi;
const NUMERIC_DAY =
  /(?:(\d{4})\s*[-/.年]\s*)?(\d{1,2}|[一二三四五六七八九十]{1,2})\s*[-/.月]\s*(\d{1,2})(?:\s*[-/.]\s*(\d{4}|\d{2}))?/;

/** Whether a short text is nothing but a time. */
export function looksLikeTime(text: string): boolean {
  if (text.length > 60 || text.length < 2 || /\p{Emoji_Presentation}/u.test(text)) return false;
  if (!/\d|今天|昨天|前天|刚刚|剛剛|today|yesterday|now|ago|day\b|星期|周/i.test(text))
    return false;
  if (/^\d+$/.test(text) || text.includes('*')) return false;
  const rest = text
    .replace(AGO, '')
    .replace(/\d{4}-[一二三四五六七八九十]+月-\d+/, '')
    .replace(/\d{1,4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,4}日?/, '')
    .replace(/\d{1,2}月\d{1,2}日?|\d{1,2}[-/]\d{1,2}\b/, '')
    .replace(CLOCK, '')
    .replace(new RegExp(DAYS, 'gi'), '')
    .replace(MONTH, '')
    .replace(/[+-]\d{2}:?\d{2}/, '')
    .replace(FILLER, '');
  const spoken =
    CLOCK.test(text) ||
    AGO.test(text) ||
    DAYS.test(text) ||
    NUMERIC_DAY.test(text) ||
    MONTH.test(text);
  return spoken && /^[\s\d\p{P}\p{S}TZ]*$/u.test(rest) && rest.replace(/\D/g, '').length <= 6;
}

/** The part of a header line that is a time (`Wang Fang · 10:02`), and what is left of the line. */
export function splitTime(text: string): { time: string; rest: string } | null {
  const found =
    /(?:\d{4}\s*[-/.年]\s*(?:\d{1,2}|[一二三四五六七八九十]+月)\s*[-/.月]\s*\d{1,2}日?(?:[T\s]*(?:星期.|周.)?\s*(?:上午|下午|晚上|凌晨|中午)?\s*\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?)?|(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:st|nd|rd|th)?,?(?:\s+\d{4})?,?(?:\s+(?:at\s+)?\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?(?:\s+\d{4})?)?|\d{1,2}\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s+\d{4})?,?(?:\s+(?:at\s+)?\d{1,2}:\d{2}(?::\d{2})?)?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4},?(?:\s+\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?)?|(?:\d{1,2}月\d{1,2}日|\d{1,2}-\d{1,2}|今天|昨天|前天|today|yesterday|星期.|周[一二三四五六日])?(?:\s*(?:at|,))?\s*(?:上午|下午|晚上|凌晨|中午)?\s*\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\b\.?)?|(?:about |over |almost )?(?:\d+|an?|one)\s*(?:秒钟?|分钟|小时|个小时|天|周|个月|年|seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\s*(?:前|ago)|刚刚|just now)/i.exec(
      text,
    );
  if (!found?.[0].trim()) return null;
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  return { time: found[0].trim(), rest: rest.trim() };
}

export function timeMark(text: string, now: number): TimeMark | null {
  const said = text.trim();
  const iso = parseTime(said);
  if (iso) return { iso, clock: null, day: null };
  const ago = AGO.exec(said);
  if (ago) return { iso: new Date(agoOf(ago, now)).toISOString(), clock: null, day: null };
  const at = CLOCK.exec(said);
  const clock = at ? minutesOf(at) : null;
  const day = dayIn(at ? said.replace(at[0], ' ') : said, now);
  if (clock === null && day === null) return null;
  if (clock !== null && day !== null) return { iso: pointAt(day, clock), clock, day };
  return { iso: null, clock, day };
}

export const pointAt = (day: number, clock: number): string => {
  const date = new Date(day);
  date.setHours(Math.floor(clock / 60), clock % 60);
  return date.toISOString();
};

function agoOf([, count, unit]: RegExpExecArray, now: number): number {
  const size = unit ? (UNIT.find(([name]) => name.test(unit))?.[1] ?? 0) : 0;
  const times = count && /^\d+$/.test(count) ? Number(count) : 1;
  // To the minute: looked at a moment later it is the same time.
  return Math.floor((now - size * times) / 60_000) * 60_000;
}

function minutesOf([, before, hour, minute, , after]: RegExpExecArray): number | null {
  const half = `${before ?? ''}${after ?? ''}`.toLowerCase();
  let hours = Number(hour);
  if (hours > 23 || Number(minute) > 59) return null;
  if (/下午|晚上|傍晚|p/.test(half) && hours < 12) hours += 12;
  if (/上午|凌晨|早上|a/.test(half) && hours === 12) hours = 0;
  return hours * 60 + Number(minute);
}

function dayIn(text: string, now: number): number | null {
  const today = new Date(now);
  today.setHours(0, 0, 0, 0);
  const back = /今天|today/i.test(text)
    ? 0
    : /昨天|yesterday/i.test(text)
      ? 1
      : /前天/.test(text)
        ? 2
        : null;
  if (back !== null) return new Date(today).setDate(today.getDate() - back);
  const month = MONTH.exec(text);
  if (month) return spelled(text, month, today);
  const numeric = NUMERIC_DAY.exec(text);
  if (numeric) return numericDay(numeric, today);
  const weekday = /(?:星期|周)([一二三四五六日天])|\b(sun|mon|tue|wed|thu|fri|sat)/i.exec(text);
  if (!weekday) return null;
  const index = weekday[1]
    ? '日一二三四五六'.indexOf(weekday[1].replace('天', '日'))
    : ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf((weekday[2] ?? '').toLowerCase());
  const ahead = (today.getDay() - index + 7) % 7;
  return new Date(today).setDate(today.getDate() - ahead);
}

function spelled(text: string, month: RegExpExecArray, today: Date): number | null {
  const year = /\b(\d{4})\b/.exec(text)?.[1];
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(text)?.[1];
  if (!day) return null;
  const at = Date.parse(`${day} ${(month[1] ?? '').slice(0, 3)} ${year ?? today.getFullYear()}`);
  if (!Number.isFinite(at)) return null;
  return !year && at > today.getTime() + 86_400_000 ? lastYear(at) : at;
}

/** `03/11/2026` is a day only where one of the numbers cannot be a month. */
function numericDay([, first, a = '', b = '', last]: RegExpExecArray, today: Date): number | null {
  let [month, day] = [Number(a), Number(b)];
  if (last) {
    if (month > 12) [month, day] = [day, month];
    else if (day <= 12 && day !== month) return null;
  }
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  const stated = first ?? (last && last.length === 2 ? `20${last}` : last);
  const at = new Date(stated ? Number(stated) : today.getFullYear(), month - 1, day).getTime();
  return !stated && at > today.getTime() + 86_400_000 ? lastYear(at) : at;
}

const lastYear = (at: number) => {
  const date = new Date(at);
  return date.setFullYear(date.getFullYear() - 1);
};
