import type { HeldTools } from '@/components/panel/held/held-tools';
import { onMessage, sendMessage } from '@/utils/messaging';
import { isOwnSender } from '@/utils/own-sender';
import { countHeld } from '@/utils/storage/count-held';
import { ownDatabase } from '@/utils/storage/own-database';

/** What the panel can tell of all that is held. */
export const HELD_TOOLS: HeldTools = {
  count: async () => countHeld(ownDatabase, await sendMessage('tellHeldTexts', undefined)),
  erase: () => sendMessage('eraseEverything', undefined),
};

/** What the page shows is not there any more, whoever erased it. */
export function startAnewWhenErased(): void {
  onMessage('everythingErased', ({ sender }) => {
    if (isOwnSender(sender)) location.reload();
  });
}
