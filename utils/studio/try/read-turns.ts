import type { OurCase } from '@/utils/contract/studio';
import type { Tried } from './tried';

type Turn = OurCase['messages'][number];

/** What may stand before a turn, in any of the languages, with either colon. */
const SPEAKERS: readonly [RegExp, Pick<Turn, 'from' | 'internal'>][] = [
  [/^\s*(?:客户|客戶|顾客|顧客|customer)\s*[:\uff1a]\s*/iu, { from: 'customer' }],
  [/^\s*(?:客服|坐席|座席|專員|专员|agent|colleague)\s*[:\uff1a]\s*/iu, { from: 'agent' }],
  [
    /^\s*(?:(?:内部|內部)?(?:备注|備註)|(?:internal )?note)\s*[:\uff1a]\s*/iu,
    { from: 'agent', internal: true },
  ],
  [/^\s*(?:系统|系統|system)\s*[:\uff1a]\s*/iu, { from: 'system' }],
];

/**
 * Reads pasted words as turns: a line that begins with who speaks begins a turn, any other goes on
 * with the turn before. Without any, all of it is the customer's.
 */
export function readTurns(pasted: string): Turn[] {
  const turns: Turn[] = [];
  for (const line of pasted.split(/\r?\n/)) {
    const begun = beginning(line);
    const last = turns.at(-1);
    if (begun) turns.push(begun);
    else if (last) last.text += `\n${line}`;
    else turns.push({ from: 'customer', text: line });
  }
  return turns
    .map((turn) => ({ ...turn, text: turn.text.trim() }))
    .filter(({ text }) => text !== '');
}

function beginning(line: string): Turn | null {
  for (const [pattern, who] of SPEAKERS) {
    const found = pattern.exec(line);
    if (found) return { ...who, text: line.slice(found[0].length) };
  }
  return null;
}

/** Reads what stands beside the conversation: a line each, the label before the colon. */
export function readFields(pasted: string): Tried['fields'] {
  const pairs = pasted.split(/\r?\n/).flatMap((line): [string, string][] => {
    const [, label = '', value = ''] =
      /^\s*([^:\uff1a]+?)\s*[:\uff1a]\s*(.*?)\s*$/u.exec(line) ?? [];
    return label && value ? [[label, value]] : [];
  });
  return Object.fromEntries(pairs);
}

/** `names`: what each speaker is called in the language of the interface. */
export function writeTurns(
  messages: Tried['messages'],
  names: Record<Turn['from'] | 'note', string>,
): string {
  return messages
    .map(({ from, internal, text }) => `${internal ? names.note : names[from]}: ${text}`)
    .join('\n');
}

export const writeFields = (fields: Tried['fields']): string =>
  Object.entries(fields)
    .map(([label, value]) => `${label}: ${value}`)
    .join('\n');
