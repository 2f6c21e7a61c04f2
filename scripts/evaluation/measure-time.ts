import { performance } from 'node:perf_hooks';
import type { Detector } from '@/utils/detection/create-detector';
import type { ConversationCase } from './read-cases';
import { toConversation } from './run-case';

export interface Times {
  messages: number;
  /** µs per customer message. */
  median: number | null;
  p99: number | null;
}

/** Reads every customer message by itself and takes the time, after the engine has warmed up. */
export function measureTime(cases: ConversationCase[], detector: Detector): Times {
  const conversations = cases.flatMap((item) => {
    const { messages } = toConversation(item);
    return messages
      .filter(({ from, internal }) => from === 'customer' && !internal)
      .map((message) => ({ messages: [message], fields: {} }));
  });
  const micros = conversations.map((conversation) => {
    detector.forget();
    const start = performance.now();
    detector.assess(conversation);
    return (performance.now() - start) * 1000;
  });
  micros.sort((a, b) => a - b);
  const at = (part: number) =>
    micros[Math.min(micros.length - 1, Math.floor(micros.length * part))] ?? null;
  return { messages: micros.length, median: at(0.5), p99: at(0.99) };
}
