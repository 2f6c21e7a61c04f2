import type { ConversationState } from '@/utils/contract/session';
import { marksOf } from './marks';

/**
 * What came up with the last words, against how it stood before them. The first reading of a
 * conversation is no news; reading the same words once more changes nothing.
 */
export function withNews(
  state: ConversationState,
  before: ConversationState | null,
): ConversationState {
  if (!before) return { ...state, news: [] };
  const said = ({ messageCount, heard }: ConversationState) =>
    `${messageCount} ${heard.join('\n')}`;
  const known = marksOf(before);
  const news = marksOf(state).filter((mark) => !known.includes(mark));
  // Words that are read anew may still bring something; what was new before them stays so.
  if (said(before) === said(state))
    return { ...state, news: [...new Set([...before.news, ...news])] };
  return { ...state, news };
}
