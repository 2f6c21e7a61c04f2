export interface PracticeMessage {
  from: 'customer' | 'agent' | 'note' | 'event';
  /** ISO 8601. */
  time: string;
  text: string;
  /** An earlier message quoted above the text. */
  quote?: string;
}

export interface PracticeConversation {
  id: string;
  customer: string;
  subject: string;
  fields: Record<string, string>;
  messages: PracticeMessage[];
}

export interface PracticeData {
  language: string;
  labels: Record<string, string>;
  conversations: PracticeConversation[];
}

/** Builds the desk in `root`, shows the conversation of the address (`#id`) or the first. */
export function mountDesk(
  document: Document,
  root: Element | null,
  data: PracticeData,
  send: (text: string) => unknown,
): { open(id: string): void };
