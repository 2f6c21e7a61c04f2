import type { Assessment } from '@/utils/contract/assessment';
import type { Conversation } from '@/utils/contract/conversation';
import { analyseText, createReader, type TextFindings } from './analyse-text';
import { assessFindings, type FieldFindings, type MessageFindings } from './assess-findings';
import type { FactSettings } from './facts/find-facts';
import { isNoteLabel, readFieldAge } from './facts/read-fields';
import type { SlotSpan } from './matching/span';
import type { Rules } from './rules';
import { normaliseLiteral } from './text/normalise';

export interface Detector {
  /** Pure as seen from outside: the same conversation gives the same assessment. */
  assess(conversation: Pick<Conversation, 'messages' | 'fields'>): Assessment;
  /** Lets go of all texts held for messages that did not change. */
  forget(): void;
}

/** Messages remembered, so that a new one in a long thread costs only itself. */
const REMEMBERED_MESSAGES = 20_000;
/** A tag or note is short; more of it is cut. */
const LONGEST_FIELD = 500;
const MOST_FIELDS = 100;

/** What a conversation holds, before it is added up. */
export interface ConversationFindings {
  messages: MessageFindings[];
  fields: FieldFindings[];
}

/** `currentYear` turns birth years into ages: the engine itself knows no clock. */
export function createDetector(rules: Rules, settings: FactSettings): Detector {
  const { read, readWords, forget } = createConversationReader(rules, settings);
  return {
    assess(conversation) {
      const { messages, fields } = read(conversation);
      return assessFindings(messages, fields, rules, readWords);
    },
    forget,
  };
}

/** Reads conversations and remembers what it read of each message. */
export function createConversationReader(rules: Rules, settings: FactSettings) {
  const reader = createReader(rules, settings);
  const remembered = new Map<string, { text: string; findings: TextFindings }>();

  const readMessage = (id: string, text: string): TextFindings => {
    const known = remembered.get(id);
    if (known?.text === text) return known.findings;
    const findings = analyseText(text, reader);
    if (remembered.size >= REMEMBERED_MESSAGES) remembered.clear();
    remembered.set(id, { text, findings });
    return findings;
  };

  const readField = (field: string, value: string): FieldFindings | null => {
    const label = normaliseLiteral(field, rules.table);
    const short = value.slice(0, LONGEST_FIELD);
    const told = readFieldAge(label, normaliseLiteral(short, rules.table), settings.currentYear);
    if (told) {
      const slots = (length: number) => slotsOfAge(told.age, length, rules, settings);
      return { field, findings: analyseText(told.shown, reader, slots) };
    }
    return isNoteLabel(label) ? { field, findings: analyseText(short, reader) } : null;
  };

  return {
    read({ messages, fields }: Pick<Conversation, 'messages' | 'fields'>): ConversationFindings {
      let askedAt: number | null = null;
      const findings = messages.flatMap(({ id, from, internal, text, time }, message) => {
        const at = time === null ? null : inMilliseconds(time);
        if (from === 'agent' && !internal) askedAt = at;
        if (from !== 'customer' || internal) return [];
        return [{ message, text, findings: readMessage(id, text), at, askedAt }];
      });
      const fieldFindings = Object.entries(fields)
        .slice(0, MOST_FIELDS)
        .map(([field, value]) => readField(field, value))
        .filter((found) => found !== null);
      return { messages: findings, fields: fieldFindings };
    },
    readWords: (text: string) => analyseText(text, reader).words,
    forget: () => remembered.clear(),
  };
}

/** An ISO 8601 time, or null where it is none. */
function inMilliseconds(time: string): number | null {
  const at = Date.parse(time);
  return Number.isNaN(at) ? null : at;
}

function slotsOfAge(age: number, length: number, rules: Rules, settings: FactSettings): SlotSpan[] {
  const slot = age >= settings.ageThreshold ? 'age' : age < 18 ? 'child-age' : null;
  const symbol = slot === null ? undefined : rules.slots.get(slot);
  return symbol === undefined ? [] : [{ symbol, start: 0, end: length }];
}
