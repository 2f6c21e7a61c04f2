import type { Message } from '@/utils/contract/conversation';
import { isOneOrigin } from '@/utils/contract/one-origin';
import type { DeskPage } from '../desk-page';
import type { Survey } from './survey';

/** The conversation that a frame has told of; the surest where several have. */
export function frameConversation(page: DeskPage): { messages: Message[]; sure: number } | null {
  let best: { messages: Message[]; sure: number } | null = null;
  for (const { conversation } of page.frameReadings?.().values() ?? []) {
    if (conversation && conversation.messages.length > 0 && conversation.sure > (best?.sure ?? 0))
      best = conversation;
  }
  return best;
}

/** Origins of frames that may hold messages and have told nothing. */
export function closedOrigins(
  page: DeskPage,
  { closedFrames }: Pick<Survey, 'closedFrames'>,
): string[] {
  const told = page.frameReadings?.();
  const origins = new Set<string>();
  for (const frame of closedFrames) {
    if (told?.has(frame) || !frame.isConnected) continue;
    const source = frame.getAttribute('src') ?? '';
    const origin = URL.parse(source, page.href())?.origin ?? '';
    if (isOneOrigin(origin)) origins.add(origin);
  }
  return [...origins].slice(0, 20);
}
