import type { Assessment } from '@/utils/contract/assessment';
import type { Item } from '@/utils/contract/pack';
import { compileRules } from '@/utils/detection/compile-rules';
import { createDetector } from '@/utils/detection/create-detector';
import { detectionItems } from '../detection-items';

/** Reads a query as what it may be: a customer's message. */
export type Understand = (message: string) => Assessment;

/** Years from which somebody counts as older; a search needs no finer line. */
const AGE_THRESHOLD = 60;

/** The same reading of a message that finds needs, topics and frauds in a conversation. */
export function understandWith(items: readonly Item[], currentYear: number): Understand {
  const { rules } = compileRules(detectionItems(items));
  const detector = createDetector(rules, { ageThreshold: AGE_THRESHOLD, currentYear });
  return (text) => {
    const message = {
      id: 'query',
      from: 'customer',
      author: null,
      time: null,
      internal: false,
      text,
    } as const;
    const assessment = detector.assess({ messages: [message], fields: {} });
    detector.forget();
    return assessment;
  };
}
