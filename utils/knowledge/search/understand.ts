import type { Assessment } from '@/utils/contract/assessment';
import type { Detector } from '@/utils/detection/create-detector';

/** Reads a query as what it may be: a customer's message. */
export type Understand = (message: string) => Assessment;

/** Longer ones are cut: what the customer wants stands at the beginning often enough. */
const LONGEST = 600;

/** The same reading that finds needs, topics and frauds in a conversation. */
export function understandText(detector: Detector, text: string): Assessment {
  const message = {
    id: 'search-query',
    from: 'customer',
    author: null,
    time: null,
    internal: false,
    text: text.slice(0, LONGEST),
  } as const;
  return detector.assess({ messages: [message], fields: {} });
}
