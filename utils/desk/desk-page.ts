import type { FrameReading } from '@/utils/contract/reading';

/** The page under the extension, given as a parameter so that a test can hand in any document. */
export interface DeskPage {
  readonly document: Document;
  /** The address now: single-page desks change it without a load. */
  href(): string;
  /**
   * What readers in frames that cannot be reached from here have told, by frame element; one map
   * that is kept up to date, since frames tell while the page is looked at and after.
   */
  frameReadings?(): ReadonlyMap<Element, FrameReading>;
}

export function deskPageOf(view: Window): DeskPage {
  return { document: view.document, href: () => view.location.href };
}

export function pathnameOf(page: DeskPage): string {
  return new URL(page.href()).pathname;
}
