import { bareName, isName } from './names';
import { splitTime, type TimeMark, timeMark } from './times';
import type { Piece } from './types';
import { AGENT_ROLE, CUSTOMER_ROLE, EVENT_TEXT, NOTE_ROLE, SYSTEM_ROLE } from './vocabulary';

/** A conversation written down in one block of text, such as a telephone call or a work log. */
interface Turn {
  author: string;
  time: string | null;
  way: 'in' | 'out' | null;
  note: boolean;
  lines: string[];
}

const FEWEST = 3;
const LINE_LIMIT = 6000;
/** `[10:02:11] Wang Fang: words` */
const INLINE = /^(.{1,60}?)\s*[:\uff1a](?!\/\/|\d)\s*(.*)$/;
/** `*** 2026-11-12 09:41 KOWALSKI OUTBOUND PHONE ***`, the words below. */
const FRAMED = /^[\s*=#~_\-–—>|[(【]+|[\s*=#~_\-–—<|\])】:\uff1a]+$/g;
const INBOUND =
  /[\s,/·-]*\b(?:inbound|incoming|received|from customer)\b.*|[\s·-]*(?:呼入|来电|來電)$/i;
const OUTBOUND = /[\s,/·-]*\b(?:outbound|outgoing|to customer)\b.*|[\s·-]*(?:呼出|去电|去電)$/i;
const NOTE =
  /[\s,/·(-]*\b(?:internal|private|note|work ?note)s?\b\)?$|[\s(\uff08·-]*内部备注[)\uff09]?$/i;

/** The turns in a text; none where it is no conversation. Each piece names its author. */
export function readTranscript(text: string, element: Element, now: number): Piece[] {
  const lines = text.split('\n').slice(0, LINE_LIMIT);
  const turns: Turn[] = [];
  for (const line of lines) {
    const turn = headedTurn(line) ?? inlineTurn(line);
    if (turn) turns.push(turn);
    else turns.at(-1)?.lines.push(line);
  }
  return isConversation(turns, lines) ? turns.flatMap((turn) => pieceOf(turn, element, now)) : [];
}

/** A line with a name and a time and nothing else. */
function headedTurn(line: string): Turn | null {
  if (line.length > 100) return null;
  const split = splitTime(line);
  if (!split || (!/^\s*[*=#~\-–—]/.test(line) && /[:\uff1a]\s*\S/.test(split.rest))) return null;
  const author = split.rest
    .replace(/[[(\uff08【]\s*[\])\uff09】]/g, ' ')
    .replace(FRAMED, '')
    .trim();
  return turnOf(author, split.time, []);
}

function inlineTurn(line: string): Turn | null {
  const split = /^[\s[(\uff08【*-]*\d/.test(line) ? splitTime(line.slice(0, 40)) : null;
  const said = split ? line.slice(line.indexOf(split.time) + split.time.length) : line;
  const found = INLINE.exec(said.replace(/^[\s\])\uff09】\-–—,|·*]+/, ''));
  if (!found) return null;
  const beside = splitTime(found[1] ?? '');
  const name = (beside?.rest ?? found[1] ?? '').replace(/[[(\uff08【]\s*[\])\uff09】]/g, '');
  return turnOf(name.trim(), split?.time ?? beside?.time ?? null, [found[2] ?? '']);
}

function turnOf(given: string, time: string | null, lines: string[]): Turn | null {
  const way = INBOUND.test(given) ? 'in' : OUTBOUND.test(given) ? 'out' : null;
  const note = NOTE.test(given);
  const author = bareName(given.replace(NOTE, '').replace(INBOUND, '').replace(OUTBOUND, ''));
  return author && author.length <= 40 && isName(author)
    ? { author, time, way, note, lines }
    : null;
}

/** A few voices that come again, or are dated, and no form full of labels. */
function isConversation(turns: readonly Turn[], lines: readonly string[]): boolean {
  const voices = new Set(turns.map(({ author }) => author)).size;
  const dated = turns.filter(({ time }) => time).length;
  const filled = lines.filter((line) => line.trim()).length;
  return (
    turns.length >= FEWEST &&
    voices >= 2 &&
    turns.length >= filled * 0.15 &&
    (dated >= turns.length * 0.8 || (turns.length >= voices * 2 && voices <= 6)) &&
    turns.every(({ lines: words }) => words.length <= 200)
  );
}

function pieceOf(turn: Turn, element: Element, now: number): Piece[] {
  const text = turn.lines.join('\n').trim();
  if (!text) return [];
  const time: TimeMark | null = turn.time ? timeMark(turn.time, now) : null;
  const role = turn.way ? (turn.way === 'in' ? 'customer' : 'agent') : roleOf(turn.author);
  return [
    {
      unit: { element, without: null },
      kind: 'message',
      text,
      author: turn.author,
      time,
      ids: [],
      traits: [],
      role,
      internal: turn.note,
      event: text.length <= 160 && EVENT_TEXT.test(text),
      id: null,
      body: element,
    },
  ];
}

/** `Agent Dale`, `客服(小王)`, `Caller` */
function roleOf(author: string): Piece['role'] {
  const words = [author, ...author.split(/[\s()\uff08\uff09[\]【】·/|-]+/)].filter(Boolean);
  if (words.some((word) => SYSTEM_ROLE.test(word) || NOTE_ROLE.test(word))) return 'system';
  if (words.some((word) => AGENT_ROLE.test(word))) return 'agent';
  return words.some((word) => CUSTOMER_ROLE.test(word)) ? 'customer' : null;
}
