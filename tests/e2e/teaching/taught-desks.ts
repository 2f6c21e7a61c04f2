import { en } from '../verbs/interface-words';

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

/**
 * What stands here is hard to teach, most of what the generic reader reads worst among it; pages
 * that take a click for each side are taught without a browser's detours in `tests/browser/teach`.
 */
export const TAUGHT_DESKS: readonly TaughtDesk[] = [
  {
    name: 'comments-with-addresses',
    customer: 'Can it do the test in the day time',
    agent: 'Yes. I have moved the test',
    corrections: [{ words: 'My emergency phone on the wall', is: en('who.customer') }],
  },
  {
    name: 'flat-spans',
    customer: 'my radio from you says',
    agent: 'Please turn the dial',
  },
  {
    name: 'service-project-request-activity',
    customer: '3.04 is work. But is ask',
    agent: 'The last four digits of your',
    corrections: [{ words: 'Hello IT, printer in 3.12', is: en('who.customer') }],
  },
  {
    name: 'shared-channel-guest-organisation',
    customer: 'Could you also make it quieter',
    agent: 'Good morning Hazel, poor man',
  },
  {
    name: 'bank-register-paired-columns',
    customer: 'My hand shakes, the signature',
    agent: 'That is no obstacle',
    reply: '#txtNew',
  },
];
