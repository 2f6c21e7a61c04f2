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
];
