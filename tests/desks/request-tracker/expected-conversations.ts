import { readFileSync } from 'node:fs';
import type { Speaker } from '@/utils/contract/conversation';
import { CONVERSATIONS } from './places';

export interface SeededMessage {
  from: Speaker;
  /** Name of the user who wrote it. */
  by: string;
  /** UTC, "YYYY-MM-DD hh:mm:ss". */
  at: string;
  internal?: boolean;
  /** What was sent, where it is not `text` itself. */
  html?: string;
  plain?: string;
  /** What a reader must make of it. */
  text: string;
}

export interface SeededTicket {
  id: number;
  about: string;
  subject: string;
  customer: string;
  fields: Record<string, string>;
  messages: SeededMessage[];
}

interface Person {
  name: string;
  realName: string;
  email: string;
  /** RT's own user preferences. */
  preferences?: Record<string, string | number>;
}

interface Seed {
  queue: string;
  password: string;
  agents: Person[];
  customers: Person[];
  tickets: SeededTicket[];
}

/** The seed as it is written: what stands on the desk, and what must be read from it. */
export const seededTickets: Seed = JSON.parse(readFileSync(CONVERSATIONS, 'utf8'));

/** What a reader must make of a ticket, for comparing whole. */
export function expectedMessages(ticket: SeededTicket) {
  return ticket.messages.map(({ from, internal = false, text }) => ({ from, internal, text }));
}
