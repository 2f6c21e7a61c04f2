import { performance } from 'node:perf_hooks';
import type { Evidence, FraudFinding } from '@/utils/contract/assessment';
import type { Conversation } from '@/utils/contract/conversation';
import type { Detector } from '@/utils/detection/create-detector';
import type { ConversationCase } from './read-cases';

/** One line of output, as docs/detection.md describes it. */
export interface Prediction {
  id: string;
  needs: {
    need: string;
    confidence: number;
    subject: 'self' | 'other';
    evidence: Omit<Evidence, 'signal'>[];
    crisisKind?: string;
  }[];
  topics: string[];
  fraud: FraudFinding | null;
  fraudTypes: string[];
  /** Time for the case in µs. */
  micros: number;
}

export function toConversation({
  id,
  messages,
  fields,
}: ConversationCase): Pick<Conversation, 'messages' | 'fields'> {
  return {
    messages: messages.map(({ from, text, time, internal }, index) => ({
      id: `${id}/${index}`,
      from,
      author: null,
      time: time ?? null,
      internal,
      text,
    })),
    fields,
  };
}

/** Assesses one case afresh and takes the time. */
export function runCase(item: ConversationCase, detector: Detector): Prediction {
  const conversation = toConversation(item);
  detector.forget();
  const start = performance.now();
  const { needs, topics, fraud } = detector.assess(conversation);
  const micros = Math.round((performance.now() - start) * 1000);
  return {
    id: item.id,
    needs: needs.map(({ evidence, ...need }) => ({
      ...need,
      evidence: evidence.map(({ signal: _, ...where }) => where),
    })),
    topics,
    fraud,
    fraudTypes: fraud?.types ?? [],
    micros,
  };
}
