/** What a person clicks on a frozen page to teach it; the words as they stand on the page. */
export interface TaughtDesk {
  /** A folder of `tests/desks/pages`. */
  name: string;
  customer: string;
  /** Null: no agent has answered yet. */
  agent: string | null;
  /** Messages that are put right before saving: their words and the button that says what they are. */
  corrections?: readonly { words: string; is: string }[];
  /** The reply box, where the page has one that can be clicked. */
  reply?: string;
}

export const TAUGHT_DESKS: readonly TaughtDesk[] = [
  {
    name: 'articles-classic',
    customer: 'Guten Tag, your letter says',
    agent: 'Dear Mrs Vogel, thank you',
  },
  {
    name: 'helpdesk-opening-post',
    customer: 'She does not want to go any more',
    agent: 'Dear Ms Chan, I am sorry that',
  },
  {
    name: 'flat-spans',
    customer: 'my radio from you says',
    agent: 'Please turn the dial',
  },
  {
    name: 'bug-comments-preformatted',
    customer: 'Enter works. Why does nobody',
    agent: 'You are right. From today',
    reply: '#comment',
  },
  {
    name: 'person-column-operator-owner',
    customer: 'How much is it and can I',
    agent: 'It is 11 pounds a year',
  },
  {
    name: 'message-board-answers-zh',
    customer: '司机说没接到通知',
    agent: '您好,已再次通知',
  },
];
