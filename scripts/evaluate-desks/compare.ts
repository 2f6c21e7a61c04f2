import type { Message } from '@/utils/contract/conversation';
import type { ExpectedMessage, ExpectedPage } from './frozen-page';

type ReadMessage = Omit<Message, 'id'>;

export interface WrongSpeaker {
  text: string;
  expected: string;
  got: string;
}
export interface Leak {
  text: string;
  as: string;
}

/** How one reading differs from what a person reads off the page. */
export interface Comparison {
  /** Words of customer and agent on the page. */
  messages: number;
  found: number;
  rightSpeaker: number;
  missed: ExpectedMessage[];
  wrongSpeaker: WrongSpeaker[];
  /** On the page; none where nothing was read at all. */
  notes: number;
  /** Notes between colleagues that were told as words of the conversation. */
  leakedNotes: Leak[];
  systemLines: number;
  leakedSystemLines: Leak[];
  extra: ReadMessage[];
  /** Null where fewer than two messages were found. */
  inOrder: boolean | null;
  fields: number;
  fieldsFound: number;
  missedFields: string[];
  /** Frames that were not granted: how many there are, and how many were named. */
  frames: { expected: number; named: number };
}

/** Fewer signs than this say too little to tell which line they are from. */
const TELLING = 6;

/** Text as it is compared: how a page breaks its lines does not matter. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b-\u200f\u2060\ufeff]+/gu, '');
}

export function compare(
  expected: ExpectedPage,
  read: {
    messages: readonly ReadMessage[];
    fields: Record<string, string>;
    reading: { framesNotRead: readonly string[] } | null;
  },
): Comparison {
  const words = expected.messages.filter(({ from, internal }) => from !== 'system' && !internal);
  const notes = expected.messages.filter(({ from, internal }) => internal && from !== 'system');
  const system = expected.messages.filter(({ from }) => from === 'system');
  const { pairs, rest } = pair(words, read.messages);
  const positions = [...pairs.values()].map((message) => read.messages.indexOf(message));
  const open = rest.filter((message) => !isKeptOut(message) && plain(message.text) !== '');
  const leakedNotes = open.filter(({ text }) => notes.some((note) => isFrom(text, note.text)));
  const leakedSystem = open.filter(
    (message) =>
      !leakedNotes.includes(message) && system.some((line) => isFrom(message.text, line.text)),
  );
  // A page on which nothing was read has kept nothing out.
  const isRead = read.messages.length > 0;
  const told = new Set([...leakedNotes, ...leakedSystem]);
  const wrong = [...pairs].filter(([wanted, got]) => wanted.from !== speakerOf(got));
  const missedFields = Object.entries(expected.fields)
    .filter(([label, value]) => !hasField(read.fields, label, value))
    .map(([label, value]) => `${label} = ${value}`);
  return {
    messages: words.length,
    found: pairs.size,
    rightSpeaker: pairs.size - wrong.length,
    missed: words.filter((message) => !pairs.has(message)),
    wrongSpeaker: wrong.map(([wanted, got]) => ({
      text: wanted.text,
      expected: wanted.from,
      got: speakerOf(got),
    })),
    notes: isRead ? notes.length : 0,
    leakedNotes: leakedNotes.map(leak),
    systemLines: isRead ? system.length : 0,
    leakedSystemLines: leakedSystem.map(leak),
    extra: open.filter((message) => !told.has(message)),
    inOrder: pairs.size < 2 ? null : isAscending(positions),
    fields: Object.keys(expected.fields).length,
    fieldsFound: Object.keys(expected.fields).length - missedFields.length,
    missedFields,
    frames: {
      expected: expected.framesNotRead,
      named: read.reading?.framesNotRead.length ?? 0,
    },
  };
}

/** Pairs each expected message, in its order, with the first reading of the same text. */
function pair(words: readonly ExpectedMessage[], read: readonly ReadMessage[]) {
  const rest = [...read];
  const pairs = new Map<ExpectedMessage, ReadMessage>();
  for (const wanted of words) {
    const same = rest.filter(({ text }) => plain(text) === plain(wanted.text));
    const match = same.find((message) => speakerOf(message) === wanted.from) ?? same[0];
    if (!match) continue;
    rest.splice(rest.indexOf(match), 1);
    pairs.set(wanted, match);
  }
  return { pairs, rest };
}

const speakerOf = ({ from, internal }: ReadMessage) => (internal ? 'note' : from);
const isKeptOut = (message: ReadMessage) => message.internal || message.from === 'system';
const leak = (message: ReadMessage): Leak => ({ text: message.text, as: message.from });

function isFrom(text: string, line: string): boolean {
  const [got, wanted] = [plain(text), plain(line)];
  if (got === wanted) return true;
  return (
    (got.length >= TELLING && wanted.includes(got)) ||
    (wanted.length >= TELLING && got.includes(wanted))
  );
}

function isAscending(positions: readonly number[]): boolean {
  return positions.every(
    (position, index) => index === 0 || position > (positions[index - 1] ?? 0),
  );
}

function hasField(fields: Record<string, string>, label: string, value: string): boolean {
  const bare = (text: string) =>
    plain(text)
      .replace(/[::]+$/u, '')
      .toLowerCase();
  return Object.entries(fields).some(
    ([name, content]) => bare(name) === bare(label) && bare(content) === bare(value),
  );
}
