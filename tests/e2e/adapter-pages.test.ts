import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compare } from '@/scripts/evaluate-desks/compare';
import { type FrozenPage, frozenPages } from '@/scripts/evaluate-desks/frozen-page';
import { servePage } from '@/scripts/evaluate-desks/serve-page';
import { findBrowser } from '@/scripts/setup/find-browser';
import { bundleReader, inPage, shippedAdapter } from '@/tests/desks/request-tracker/bundle-reader';

const pages = frozenPages().filter(({ name }) => name.startsWith('adapter-'));
const adapterOf = ({ expected }: FrozenPage) => expected.adapter ?? '';

/** What an agent could write into on each page as it stands. */
const BOXES: Record<string, string | null> = {
  // Hidden until the agent presses a button.
  'adapter-freescout': null,
  'adapter-redmine': null,
  // On a page of its own.
  'adapter-request-tracker': null,
  'adapter-chatwoot': 'reply',
  'adapter-chatwoot-own-right': 'note',
  'adapter-glpi': 'reply',
  'adapter-glpi-reversed': 'note',
  'adapter-osticket': 'reply',
  'adapter-zammad-classic': 'reply',
  'adapter-zammad-desktop': 'reply',
  'adapter-zammad-desktop-2024': 'note',
};

describe('the adapters on pages with the structure of their desks', () => {
  let browser: Browser;
  let bundle: string;

  beforeAll(async () => {
    bundle = await bundleReader();
    browser = await chromium.launch({
      executablePath: findBrowser()?.path,
      chromiumSandbox: process.getuid?.() !== 0,
    });
  });
  afterAll(() => browser?.close());

  test.each(pages)('$name: everything is read as a person reads it', async (frozen) => {
    const served = await servePage(frozen);
    const page = await browser.newPage();
    try {
      await page.goto(served.url);
      const adapter = shippedAdapter(adapterOf(frozen));
      const read = await (await inPage(page, bundle, adapter)).read();
      expect(read.role).toBe('conversation');
      expect(read.key).not.toBeNull();
      const { messages = [], fields = {} } = read.conversation ?? {};
      const result = compare(frozen.expected, { messages, fields, reading: null });
      expect(result).toMatchObject({
        missed: [],
        wrongSpeaker: [],
        leakedNotes: [],
        leakedSystemLines: [],
        extra: [],
        missedFields: [],
        inOrder: true,
      });
      const named = frozen.expected.messages.filter(({ author }) => author !== undefined);
      for (const { text, author } of named) {
        const same = messages.find((message) => message.text === text);
        if (same?.author) expect(same.author).toContain(author);
      }
      expect(read.purpose).toBe(BOXES[frozen.name]);
    } finally {
      await page.close();
      served.close();
    }
  });

  test('each adapter fits its own pages only', async () => {
    const ids = [...new Set(pages.map(adapterOf))];
    for (const frozen of pages) {
      const served = await servePage(frozen);
      const page = await browser.newPage();
      await page.goto(served.url);
      const fitting: string[] = [];
      for (const id of ids) {
        const { role } = await (await inPage(page, bundle, shippedAdapter(id))).read();
        if (role) fitting.push(id);
      }
      expect(fitting).toEqual([adapterOf(frozen)]);
      await page.close();
      served.close();
    }
  });
});
