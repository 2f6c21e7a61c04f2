import * as v from 'valibot';
import type { PagesToBackground } from '@/utils/contract/messages';
import { PAGE_SCHEMAS, type PageData } from '@/utils/contract/page-schemas';
import { onMessage } from '@/utils/messaging';
import { isOwnSender } from '@/utils/own-sender';
import { NotAllowed } from './sender';

type Verb = keyof PagesToBackground;
type Answer<K extends Verb> = ReturnType<PagesToBackground[K]>;

/**
 * Registers what only the extension's own pages may ask: `act` gets data that fits the verb's schema.
 * Anything else is refused with {@link NotAllowed}, and says so to the sender alone.
 */
export function onPageMessage<K extends Verb>(
  verb: K,
  act: (data: PageData<K>) => Answer<K> | Promise<Awaited<Answer<K>>>,
): void {
  const listen = onMessage as (
    verb: Verb,
    answer: (message: { sender: Parameters<typeof isOwnSender>[0]; data: unknown }) => unknown,
  ) => void;
  listen(verb, ({ sender, data }) => {
    const checked = v.safeParse(PAGE_SCHEMAS[verb], data);
    if (!isOwnSender(sender) || !checked.success) throw new NotAllowed();
    return act(checked.output);
  });
}
