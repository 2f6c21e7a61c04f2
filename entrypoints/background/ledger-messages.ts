import { addEntry, changeEntry, countRecord, sendHelped } from './ledger';
import { onPageMessage } from './page-messages';

/** Registers what the panel asks of the ledger and the trainers' inbox. */
export function listenToLedger(): void {
  onPageMessage('addEntry', ({ tabId, entry }) => addEntry(tabId, entry));
  onPageMessage('changeEntry', ({ id, change }) => changeEntry(id, change));
  onPageMessage('countRecord', ({ kind }) => countRecord(kind));
  onPageMessage('sendHelped', ({ tabId, ...helped }) => sendHelped(tabId, helped));
}
