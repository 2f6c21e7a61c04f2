import { parseArgs } from 'node:util';

export interface ReadDeskOptions {
  /** As given: an address, or a local HTML file. */
  page: string;
  storageState: string | null;
  /** Read only once an element matches this. */
  wait: string | null;
  /** Leave the adapters out. */
  generic: boolean;
}

export const USAGE =
  'npm run read-desk -- URL|FILE [--storage-state FILE] [--wait SELECTOR] [--generic]';

/** The command's arguments; `why` says what is wrong with them. */
export function parseOptions(
  args: readonly string[],
): { ok: true; options: ReadDeskOptions } | { ok: false; why: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'storage-state': { type: 'string' },
        wait: { type: 'string' },
        generic: { type: 'boolean' },
      },
    });
    const [page, ...more] = positionals;
    if (page === undefined || more.length > 0) return { ok: false, why: 'Name one page to read.' };
    return {
      ok: true,
      options: {
        page,
        storageState: values['storage-state'] ?? null,
        wait: values.wait ?? null,
        generic: values.generic ?? false,
      },
    };
  } catch (problem) {
    return { ok: false, why: problem instanceof Error ? problem.message : String(problem) };
  }
}
