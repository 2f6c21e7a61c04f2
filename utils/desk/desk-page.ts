/** The page under the extension, given as a parameter so that a test can hand in any document. */
export interface DeskPage {
  readonly document: Document;
  /** The address now: single-page desks change it without a load. */
  href(): string;
}

export function deskPageOf(view: Window): DeskPage {
  return { document: view.document, href: () => view.location.href };
}

export function pathnameOf(page: DeskPage): string {
  return new URL(page.href()).pathname;
}
