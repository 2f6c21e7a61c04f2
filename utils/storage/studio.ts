import { announceContent } from './content-changes';
import { createDraftStore } from './draft-store';
import { createOurCaseStore } from './our-case-store';
import { ownDatabase } from './own-database';
import { createVersionStore } from './version-store';

/** The extension's own drafts, versions and cases of the trainers. */
export const drafts = createDraftStore(ownDatabase);
export const versions = createVersionStore(ownDatabase, announceContent);
export const ourCases = createOurCaseStore(ownDatabase);
