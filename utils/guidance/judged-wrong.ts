import type { Assessment } from '@/utils/contract/assessment';
import type { ConversationState, NotRightReason } from '@/utils/contract/session';

/** The needs that the agent said are not there, and why. */
export function judgedWrong({
  verdicts,
}: Pick<ConversationState, 'verdicts'>): { need: string; reason: NotRightReason }[] {
  return Object.entries(verdicts).flatMap(([need, verdict]) =>
    verdict.verdict === 'not-right' ? [{ need, reason: verdict.reason }] : [],
  );
}

/** The messages in which a need was found, whole; the matched words where the page tells no more. */
export function wordsOfNeed(
  { needs }: Assessment,
  need: string,
  messages: readonly { text: string }[],
): string {
  const evidence = needs.find((one) => one.need === need)?.evidence ?? [];
  const words = evidence.map((one) =>
    'field' in one ? one.text : (messages[one.message]?.text ?? one.text),
  );
  return [...new Set(words)].join('\n');
}
