import type { Adapter } from '@/utils/contract/adapter';
import { pathFits } from '@/utils/desk/path-fits';
import { loadSettings } from '@/utils/storage/settings';
import { loadTaughtAdapters } from '@/utils/storage/taught-adapters';
import { getAdapters } from './guide';

/**
 * Every adapter for pages with this pathname that the agent has not switched off: what was taught
 * for these origins before what is built in.
 */
export async function fittingAdapters(
  origins: readonly string[],
  pathname: string,
): Promise<Adapter[]> {
  const [builtIn, taught, { settings }] = await Promise.all([
    getAdapters(),
    loadTaughtAdapters(),
    loadSettings(),
  ]);
  const own = taught
    .filter((entry) => origins.includes(entry.origin))
    .map(({ adapter }) => adapter);
  return [...own, ...builtIn].filter(
    ({ id, pages }) =>
      !settings.adaptersOff.includes(id) && pages.some(({ path }) => pathFits(path, pathname)),
  );
}
