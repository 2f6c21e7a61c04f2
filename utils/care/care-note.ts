import { CARE_WORDS_LENGTH, type CareNote } from '@/utils/contract/care-note';
import type { Conversation } from '@/utils/contract/conversation';
import type { Language } from '@/utils/contract/text';

/** The first words of every care note; the number is that of its form. */
const MARK = '[CareCue v1]';
const MARKS = /[[【]\s*CareCue\s*v1\s*[\]】]/gi;
/** A note is four lines; more than this behind its mark is not read. */
const REACH = 800;
/** Internal messages and fields that are looked at, the newest. */
const MOST_READ = 500;

type Key = 'until' | 'pace' | 'type' | 'channel' | 'words' | 'speaker';
const NAMES: Record<Key, readonly string[]> = {
  until: ['until', '有效到'],
  pace: ['pace', '节奏', '節奏'],
  type: ['large type', '大字'],
  channel: ['channel', '联系', '聯繫'],
  words: ['words', '用词', '用詞'],
  speaker: ['may speak', '可以代说', '可以代說'],
};
const WITHDRAWN = /^\s*(withdrawn|撤回)/i;

const WORDS: Record<Language, Record<string, string>> = {
  en: {
    agreed: 'agreed',
    slow: 'slow',
    'very-slow': 'very slow',
    yes: 'yes',
    no: 'no',
    writing: 'in writing',
    phone: 'by phone',
    any: 'either',
    none: '-',
  },
  'zh-Hans': {
    agreed: '客户同意于',
    slow: '慢',
    'very-slow': '很慢',
    yes: '要',
    no: '不要',
    writing: '文字',
    phone: '电话',
    any: '都行',
    none: '-',
  },
  'zh-Hant': {
    agreed: '客戶同意於',
    slow: '慢',
    'very-slow': '很慢',
    yes: '要',
    no: '不要',
    writing: '文字',
    phone: '電話',
    any: '都行',
    none: '-',
  },
};
/** Its name as it is written: of several the last is the Traditional one. */
function nameOf(key: Key, language: Language): string {
  const [english = key, simplified = key] = NAMES[key];
  if (language === 'en') return english;
  return language === 'zh-Hans' ? simplified : (NAMES[key].at(-1) ?? simplified);
}

/**
 * The four lines as they go into the desk's own note. `agreedOn`: the day of the customer's yes.
 * The form is told in `docs/care-note.md`; a change of it needs another number in the mark.
 */
export function formatCareNote(note: CareNote, language: Language, agreedOn: string): string {
  const w = WORDS[language];
  const entry = (key: Key, value: string | undefined) =>
    `${nameOf(key, language)}: ${value || w.none}`;
  return [
    `${MARK} ${entry('until', note.until)} | ${w.agreed} ${agreedOn}`,
    [
      entry('pace', note.pace ? w[note.pace] : w.none),
      entry('type', note.largeType ? w.yes : w.no),
      entry('channel', w[note.channel ?? 'any']),
    ].join(' | '),
    entry('words', tidy(note.words)),
    entry('speaker', tidy(note.speaker)),
  ].join('\n');
}

/**
 * The last care note in a text; null where there is none, it is expired on `today` (YYYY-MM-DD), taken
 * back, or has no end. Tolerant of line breaks, order, signs and language; all that it takes from the
 * text is one of a few choices or short plain words.
 */
export function parseCareNote(text: string, today: string): CareNote | null {
  const last = [...text.matchAll(MARKS)].at(-1);
  if (!last) return null;
  const body = text.slice(last.index + last[0].length, last.index + last[0].length + REACH);
  if (WITHDRAWN.test(body)) return null;
  const entries = entriesOf(body);
  const until = dateIn(entries.until);
  if (!until || until < today) return null;
  const says = (key: Key, ...words: string[]) =>
    words.some((word) => entries[key]?.toLowerCase().startsWith(word));
  return {
    pace: says('pace', 'very slow', '很慢', '非常慢')
      ? 'very-slow'
      : says('pace', 'slow', '慢')
        ? 'slow'
        : null,
    largeType: says('type', 'yes', '要', '是'),
    channel: says('channel', 'in writing', 'writing', '文字', '打字')
      ? 'writing'
      : says('channel', 'by phone', 'phone', '电话', '電話')
        ? 'phone'
        : null,
    words: tidy(entries.words ?? ''),
    speaker: tidy(entries.speaker ?? ''),
    until,
  };
}

/**
 * The care note that holds for a conversation: what stands last in its internal notes, else in a field
 * of the profile. What the customer writes is never taken for one.
 */
export function careNoteOf(
  { messages, fields }: Pick<Conversation, 'messages' | 'fields'>,
  today: string,
): CareNote | null {
  const notes = messages.filter(({ internal }) => internal).slice(-MOST_READ);
  const last = notes.findLast(({ text }) => text.search(MARKS) >= 0);
  if (last) return parseCareNote(last.text, today);
  const held = Object.values(fields).slice(0, MOST_READ);
  return held.map((value) => parseCareNote(value, today)).find((note) => note !== null) ?? null;
}

const ALL_NAMES = Object.values(NAMES)
  .flat()
  .sort((a, b) => b.length - a.length);
/** A name with its colon; a desk may have folded the lines into one, or put quotes before them. */
const ENTRY = new RegExp(
  `(?:^|[\\s|\\uff5c>*])(${ALL_NAMES.join('|')})\\s*[:\\uff1a]([^\\n|\\uff5c]*?)(?=$|[\\n|\\uff5c]|\\s(?:${ALL_NAMES.join('|')})\\s*[:\\uff1a])`,
  'gi',
);

function entriesOf(body: string): Partial<Record<Key, string>> {
  const entries: Partial<Record<Key, string>> = {};
  for (const [, name = '', value = ''] of body.matchAll(ENTRY)) {
    const key = (Object.keys(NAMES) as Key[]).find((one) =>
      NAMES[one].includes(name.toLowerCase()),
    );
    // What stands first counts: a second line of the same name is none of ours.
    if (key && entries[key] === undefined) entries[key] = value.trim();
  }
  return entries;
}

/** One line, no signs that nobody sees or that order text anew, none that part entries; not too long. */
function tidy(words: string): string {
  const plain = words
    .replace(/[\p{C}\u2028\u2029]+/gu, ' ')
    .replace(/[|\uff5c]+/g, '/')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, CARE_WORDS_LENGTH);
  return /^[-–—]$/.test(plain) ? '' : plain;
}

function dateIn(value: string | undefined): string | null {
  const [, year = '', month = '', day = ''] =
    value?.match(/(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(date)) || year === '' ? null : date;
}
