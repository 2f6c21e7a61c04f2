import { readFileSync } from 'node:fs';
import type { Speaker } from '@/utils/contract/conversation';
import { ISSUES } from './places';

export interface SeededMessage {
  from: Speaker;
  /** Login of the user who wrote it; null for somebody the desk does not know. */
  by: string | null;
  /** UTC, "YYYY-MM-DD hh:mm:ss". */
  at: string;
  internal?: boolean;
  /** What was written, where it is not `text` itself. */
  markup?: string;
  /** What a reader must make of it. */
  text: string;
}

/** A change of the issue without words. */
interface SeededEvent {
  event: true;
  by: string;
  at: string;
}

export interface SeededIssue {
  id: number;
  about: string;
  subject: string;
  fields: Record<string, string>;
  messages: (SeededMessage | SeededEvent)[];
}

interface Seed {
  password: string;
  issues: SeededIssue[];
}

/** The seed as it is written: what stands on the desk, and what must be read from it. */
export const seededIssues: Seed = JSON.parse(readFileSync(ISSUES, 'utf8'));

/** The words that stand on the issue's page, oldest first. */
export function messagesOf(issue: SeededIssue): SeededMessage[] {
  return issue.messages.filter((message): message is SeededMessage => !('event' in message));
}

/** What a reader must make of an issue, for comparing whole. */
export function expectedMessages(issue: SeededIssue) {
  return messagesOf(issue).map(({ from, internal = false, text }) => ({ from, internal, text }));
}
