import type { ExpectedPage } from '@/scripts/evaluate-desks/frozen-page';
import type { DeskPage } from '@/utils/desk/desk-page';

const PAGES = import.meta.glob<string>('/tests/desks/pages/*/page.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const EXPECTED = import.meta.glob<ExpectedPage>('/tests/desks/pages/*/expected.json', {
  import: 'default',
  eager: true,
});

export const FROZEN = Object.keys(PAGES).map((path) => path.split('/').at(-2) ?? '');

export interface FrozenDesk {
  page: DeskPage;
  expected: ExpectedPage;
  remove(): void;
}

/** A frozen page, drawn in a frame as it would be in a tab. */
export async function frozenDesk(name: string): Promise<FrozenDesk> {
  const folder = `/tests/desks/pages/${name}`;
  const html = PAGES[`${folder}/page.html`] ?? '';
  const expected = EXPECTED[`${folder}/expected.json`];
  if (!expected) throw new Error(`${name} has no expected.json`);
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1280px;height:900px;border:0';
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const inner = frame.contentDocument;
  if (!inner) throw new Error('the frame has no document');
  const href = new URL(expected.path ?? '/', 'https://desk.example.com').href;
  return {
    page: { document: inner, href: () => href },
    expected,
    remove: () => frame.remove(),
  };
}
