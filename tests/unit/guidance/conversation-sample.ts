import { EMPTY_ASSESSMENT, type NeedFinding } from '@/utils/contract/assessment';
import type { ConversationState } from '@/utils/contract/session';
import { NO_ADVICE } from '@/utils/guidance/advice';

/** A need as found in the customer's words. */
export const foundNeed = (need: string, text = need): NeedFinding => ({
  need,
  confidence: 0.8,
  subject: 'self',
  evidence: [{ signal: 's', message: 0, start: 0, end: text.length, text }],
});

/** A conversation with these needs and nothing else. */
export function conversationWith(
  needs: readonly NeedFinding[],
  change: Partial<ConversationState> = {},
): ConversationState {
  return {
    origin: 'https://desk.example.com',
    key: '1',
    tabId: 1,
    adapter: 'practice-desk',
    messageCount: 1,
    customerWrote: true,
    customerLanguage: 'zh-Hans',
    assessment: { ...EMPTY_ASSESSMENT, needs: [...needs] },
    channel: 'written',
    heard: [],
    news: [],
    advice: NO_ADVICE,
    verdicts: {},
    progress: null,
    tried: [],
    careNote: null,
    sellingStopped: false,
    updatedAt: 0,
    ...change,
  };
}
