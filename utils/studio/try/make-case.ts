import type { OurCase } from '@/utils/contract/studio';
import { customerLanguage } from '@/utils/guidance/customer-language';
import { maskCase } from './mask-case';
import { type Tried, toConversation } from './tried';

/** What was tried as a case to be kept: its language read from it, everything personal hidden. */
export function makeCase(about: Pick<OurCase, 'id' | 'source' | 'expect'>, tried: Tried): OurCase {
  const { messages } = toConversation(tried, about.id);
  return maskCase({ ...about, ...tried, lang: customerLanguage(messages) ?? 'unknown' });
}
