import type { Adapter } from '@/utils/contract/adapter';
import { pathFits } from '@/utils/desk/path-fits';
import { loadSettings } from '@/utils/storage/settings';
import { getAdapters } from './guide';

/** Every adapter for pages with this pathname that the agent has not switched off. */
export async function fittingAdapters(pathname: string): Promise<Adapter[]> {
  const [adapters, { settings }] = await Promise.all([getAdapters(), loadSettings()]);
  return adapters.filter(
    ({ id, pages }) =>
      !settings.adaptersOff.includes(id) && pages.some(({ path }) => pathFits(path, pathname)),
  );
}
