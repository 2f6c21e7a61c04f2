import { createInboxStore } from './inbox-store';
import { createLedgerStore } from './ledger-store';
import { ownDatabase } from './own-database';

/** The extension's own ledger and trainers' inbox. */
export const ledger = createLedgerStore(ownDatabase);
export const inbox = createInboxStore(ownDatabase);
