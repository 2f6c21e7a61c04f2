import type { Adapter } from '@/utils/contract/adapter';
import { addressOf, type DeskPage } from './desk-page';
import { readValue } from './read-value';

const KEY_LIMIT = 300;

/** The key of the conversation on the page, null where none is open. */
export function keyOn(page: DeskPage, { key }: Adapter): string | null {
  return keyIn(page, key)?.slice(0, KEY_LIMIT) || null;
}

function keyIn(page: DeskPage, key: Adapter['key']): string | null {
  if ('selector' in key) return readValue(page.document, key);
  const { searchParams, pathname, hash } = addressOf(page);
  if ('query' in key) return searchParams.get(key.query);
  // Some desks keep their own path after the `#`.
  const parts = `${pathname}/${hash.slice(1)}`.split(/[/?&]/);
  const at = parts.lastIndexOf(key.pathSegment);
  return at < 0 ? null : (parts[at + 1] ?? null);
}
