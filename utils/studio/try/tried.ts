import type { Assessment } from '@/utils/contract/assessment';
import type { Conversation } from '@/utils/contract/conversation';
import type { OurCase } from '@/utils/contract/studio';

/** A conversation that is tried, as the evaluation format has it. */
export type Tried = Pick<OurCase, 'messages' | 'fields'>;

export type Assess = (tried: Tried) => Assessment;

/** The same by the content as it is published, and as it would be with the drafts. */
export interface Pair<T> {
  before: T;
  after: T;
}

/** What the engine reads. `about` keeps the messages of different conversations apart. */
export function toConversation(
  { messages, fields }: Tried,
  about: string,
): Pick<Conversation, 'messages' | 'fields'> {
  return {
    messages: messages.map(({ from, text, time, internal }, index) => ({
      id: `${about}/${index}`,
      from,
      author: null,
      time: time ?? null,
      internal: internal ?? false,
      text,
    })),
    fields,
  };
}
