import type { Finding } from '@/utils/contract/draft';
import type { Moment } from '@/utils/contract/practice';
import type { Language } from '@/utils/contract/text';

/** What the draft check says of a reply in this conversation. */
export type CheckReply = (
  text: string,
  around: { messages: readonly SaidLine[]; solved: boolean },
) => Finding[];

export interface SaidLine {
  from: 'customer' | 'agent';
  text: string;
}

/** A mistake that stands in the conversation itself, with what comes of it. */
export interface Trap {
  says: string;
  answer: string;
  why: string;
}

/** One exchange in one language, with all that the content knows about it. */
export interface Turn {
  moment: Moment;
  good: string;
  /** Other wordings that do the same, from playbook, script and alert. */
  accepts: readonly string[];
  /** What the customer says to a good reply. */
  answer: string;
  why: string | null;
  traps: readonly Trap[];
  /** What the script says next: said in one breath with `good` it is too much. */
  nextStep: string | null;
  /** What the playbook says about this moment. */
  point: string | null;
}

/** One conversation in one language, ready to be gone through. Made by `openBook`. */
export interface PracticeBook {
  id: string;
  title: string;
  situation: string;
  lesson: string;
  language: Language;
  needs: readonly string[];
  opening: string;
  turns: readonly Turn[];
  /** It touches money or an account, so that a code or a password might be asked for. */
  touchesAccount: boolean;
  check: CheckReply;
}
