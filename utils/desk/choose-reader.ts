import type { DeskPage } from './desk-page';
import type { PageReader } from './page-reader';

/** The reader that knows the page, and what the page is to it. */
export interface Chosen {
  reader: PageReader;
  role: 'conversation' | 'reply';
}

/** The first reader, best first, that knows the page as it was last looked at. */
export function chooseReader(readers: readonly PageReader[], page: DeskPage): Chosen | null {
  for (const reader of readers) {
    const role = reader.roleOf(page);
    if (role) return { reader, role };
  }
  return null;
}

/**
 * The same after looking round: a reader that knows the page needs no other, each before it has its
 * say first. `again`: the deadline came first.
 */
export function prepareReader(
  readers: readonly PageReader[],
  page: DeskPage,
  deadline: number,
): Chosen | null | 'again' {
  for (const reader of readers) {
    if (reader.prepare && !reader.prepare(page, deadline)) return 'again';
    const role = reader.roleOf(page);
    if (role) return { reader, role };
  }
  return null;
}
