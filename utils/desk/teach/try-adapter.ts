import type { Adapter } from '@/utils/contract/adapter';
import type { AdapterTrial } from '@/utils/contract/teaching';
import { adapterReader } from '../adapter-reader';
import type { DeskPage } from '../desk-page';

/** What an adapter reads of the page that is open, counted. */
export function tryAdapter(page: DeskPage, adapter: Adapter): AdapterTrial {
  const reader = adapterReader(adapter);
  if (!reader) return { ok: false, reason: 'bad-selector' };
  if (reader.roleOf(page) === null) return { ok: false, reason: 'other-page' };
  const key = reader.keyOf(page);
  const look = reader.look(page, key ?? '', Number.POSITIVE_INFINITY);
  if (!look.done) return { ok: false, reason: 'other-page' };
  const { messages } = look.conversation;
  const of = (from: string) => messages.filter((one) => one.from === from && !one.internal).length;
  return {
    ok: true,
    key,
    count: messages.length,
    customer: of('customer'),
    agent: of('agent'),
    internal: messages.filter(({ internal }) => internal).length,
  };
}
