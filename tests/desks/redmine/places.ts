import { fileURLToPath } from 'node:url';

/** Where Debian's package puts Redmine. */
export const REDMINE_PROGRAM = '/usr/share/redmine';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export const SEED = here('seed.rb');
export const ISSUES = here('issues.json');

/** Everything the desk writes stands here. */
export const DATA_FOLDER = here('../../../.cache/desks/redmine');
