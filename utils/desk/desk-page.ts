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

/** Not to be changed: the same object as long as the address stays. */
let address: Readonly<URL> = new URL('about:blank');
let addressText = '';

/** The address now, in parts; asked for several times with each change of the page. */
export function addressOf(page: DeskPage): Readonly<URL> {
  const href = page.href();
  if (href !== addressText) {
    address = new URL(href);
    addressText = href;
  }
  return address;
}

export function pathnameOf(page: DeskPage): string {
  return addressOf(page).pathname;
}
