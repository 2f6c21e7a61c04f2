import { localDay } from '@/utils/care/local-day';

const two = (part: number) => String(part).padStart(2, '0');

/** A moment (ms since 1970) as a date field's value where the agent is: YYYY-MM-DDTHH:MM. */
export function asLocalInput(moment: number): string {
  if (Number.isNaN(moment)) return '';
  const date = new Date(moment);
  return `${localDay(moment)}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The moment of such a value; NaN while it is not whole. */
export const momentOf = (value: string): number => new Date(value || Number.NaN).getTime();

const LOCALES: Record<string, string> = { en: 'en-GB', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' };
const format = (moment: number, language: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LOCALES[language] ?? language, options).format(moment);

export const clockTime = (moment: number, language: string): string =>
  format(moment, language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** Day and time in words, such as "23 Nov, 15:30". */
export const dayAndTime = (moment: number, language: string): string =>
  format(moment, language, {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });

export const dayOf = (moment: number): string => localDay(moment);
