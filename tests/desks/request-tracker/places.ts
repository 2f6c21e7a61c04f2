import { fileURLToPath } from 'node:url';

/** Where Debian's packages put RT's programs. */
export const RT_SERVER = '/usr/share/request-tracker5/libexec/rt-server';
export const RT_DATABASE_SETUP = '/usr/sbin/rt-setup-database-5';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export const SITE_CONFIG = here('site-config.pm');
export const SEED = here('seed.pl');
export const CONVERSATIONS = here('conversations.json');

/** Everything the desk writes stands here. */
export const DATA_FOLDER = here('../../../.cache/desks/request-tracker');
