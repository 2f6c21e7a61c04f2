import type { Conversation } from '@/utils/contract/conversation';
import { CALL_ORIGIN, type ConversationState, MOST_TRIED } from '@/utils/contract/session';
import type { Language } from '@/utils/contract/text';
import { NO_ADVICE } from './advice';
import { heardToKeep } from './heard-messages';
import { keepNeedsByHand } from './needs-by-hand';

/** No conversation lies under it: the telephone rang before any ticket was open. */
export const isOwnCall = ({ origin }: Pick<ConversationState, 'origin'>): boolean =>
  origin === CALL_ORIGIN;

/** A call of its own as it begins; `key` is never used twice, so that nothing of one lingers in the next. */
export function newCall(
  call: Pick<ConversationState, 'tabId' | 'key'> & { language: Language; now: number },
): ConversationState {
  return {
    origin: CALL_ORIGIN,
    key: call.key,
    tabId: call.tabId,
    adapter: '',
    messageCount: 0,
    customerWrote: false,
    customerLanguage: call.language,
    assessment: { needs: [], topics: [], fraud: null, sayings: [] },
    channel: 'call',
    heard: [],
    news: [],
    advice: NO_ADVICE,
    verdicts: {},
    progress: null,
    tried: [],
    careNote: null,
    sellingStopped: false,
    updatedAt: call.now,
  };
}

/** What stands on the page of a call of its own: nothing. */
export const pageOfCall = (key: string): Conversation & { adapter: string } => ({
  key,
  adapter: '',
  messages: [],
  fields: {},
});

/** Whether something would be lost with the call. */
export const holdsSomething = ({ heard, assessment, progress, tried }: ConversationState) =>
  heard.length > 0 || assessment.needs.length > 0 || progress !== null || tried.length > 0;

/**
 * The ticket that was opened during a call, with what came up in it so far. What was found in the
 * caller's words has to be found anew: it stands behind the ticket's own messages now.
 */
export function withCall(ticket: ConversationState, call: ConversationState): ConversationState {
  return {
    ...ticket,
    channel: 'call',
    heard: heardToKeep([...ticket.heard, ...call.heard]),
    assessment: keepNeedsByHand(ticket.assessment, call.assessment),
    verdicts: { ...ticket.verdicts, ...call.verdicts },
    progress: ticket.progress ?? call.progress,
    tried: [...ticket.tried, ...call.tried].slice(-MOST_TRIED),
    sellingStopped: ticket.sellingStopped || call.sellingStopped,
  };
}
