import * as v from 'valibot';
import { parse } from 'yaml';
import practiceYaml from '@/knowledge/desks/practice-desk.yaml?raw';
import conversations from '@/scripts/practice-desk/conversations.zh.json?raw';
import css from '@/scripts/practice-desk/desk.css?raw';
import { mountDesk, type PracticeData } from '@/scripts/practice-desk/mount-desk.js';
import { type Adapter, AdapterSchema } from '@/utils/contract/adapter';
import { adapterReader } from '@/utils/desk/adapter-reader';
import type { DeskPage } from '@/utils/desk/desk-page';
import type { PageReader } from '@/utils/desk/page-reader';

export const practiceAdapter: Adapter = v.parse(AdapterSchema, {
  kind: 'desk',
  id: 'practice-desk',
  ...parse(practiceYaml),
});

export function readerFor(adapter: Adapter): PageReader {
  const reader = adapterReader(adapter);
  if (!reader) throw new Error('a selector of the adapter is no selector');
  return reader;
}

export interface TestPage {
  page: DeskPage;
  document: Document;
  /** Changes the address as a single-page desk does. */
  goTo(href: string): void;
  remove(): void;
}

/** An empty page of its own, at any address. */
export function blankPage(href: string): TestPage {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width:1100px;height:700px;border:0';
  document.body.append(frame);
  const inner = frame.contentDocument;
  if (!inner) throw new Error('the frame has no document');
  let address = href;
  return {
    page: { document: inner, href: () => address },
    document: inner,
    goTo: (next) => {
      address = next;
      frame.contentWindow?.dispatchEvent(new PopStateEvent('popstate'));
    },
    remove: () => frame.remove(),
  };
}

/** The bundled practice desk in a page of its own. `open` switches as a click in its list does. */
export function practicePage(): TestPage & { open(id: string): void; sent: string[] } {
  const test = blankPage('https://desk.example.com/desk/');
  const { document } = test;
  const marker = document.createElement('meta');
  marker.name = 'application-name';
  marker.content = 'practice-desk';
  const style = document.createElement('style');
  style.textContent = css;
  const root = document.createElement('div');
  root.id = 'desk';
  document.head.append(marker, style);
  document.body.append(root);
  const sent: string[] = [];
  const data = JSON.parse(conversations) as PracticeData;
  const { open } = mountDesk(document, root, data, (text) => sent.push(text));
  return { ...test, open, sent };
}
