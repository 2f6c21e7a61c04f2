import { wordsIn } from './page-tree';

const CLOCK = /^\d{1,2}[:.]\d{2}( ?[ap]\.?m\.?)?$/i;

/** Whether it says a time of day and nothing else, as stands beside the words in messengers. */
export const isClock = (element: Element): boolean => CLOCK.test(wordsIn(element, 12));
