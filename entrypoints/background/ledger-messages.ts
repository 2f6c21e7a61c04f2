import { onMessage } from '@/utils/messaging';
import { addEntry, changeEntry, countRecord, sendHelped } from './ledger';
import { fromOwnPage } from './sender';

/** Registers what the panel asks of the ledger and the trainers' inbox. */
export function listenToLedger(): void {
  onMessage('addEntry', ({ sender, data }) => {
    const { tabId, entry } = fromOwnPage(sender, data);
    return addEntry(tabId, entry);
  });
  onMessage('changeEntry', ({ sender, data }) => {
    const { id, change } = fromOwnPage(sender, data);
    return changeEntry(id, change);
  });
  onMessage('countRecord', ({ sender, data }) => countRecord(fromOwnPage(sender, data).kind));
  onMessage('sendHelped', ({ sender, data }) => {
    const { tabId, ...helped } = fromOwnPage(sender, data);
    return sendHelped(tabId, helped);
  });
}
