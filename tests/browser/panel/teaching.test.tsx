import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { TeachingTools } from '@/components/panel/reading/teaching-tools';
import type { Message } from '@/utils/contract/conversation';
import { READING_REASONS } from '@/utils/contract/reading';
import type { ReadConversation, TaughtAdapter } from '@/utils/contract/teaching';
import { LANGUAGES } from '@/utils/contract/text';
import { t } from '@/utils/i18n/t';
import { adapterText, readAdapterText } from '@/utils/knowledge/adapter-source';
import { practiceAdapter } from '../desk/practice-page';
import { findFaults } from './find-faults';
import { renderPanel } from './render-panel';

const DESK = 'https://desk.example.com';
const message = (id: string, change: Partial<Message>): Message => ({
  ...{ id, from: 'customer', author: 'Ann', time: '2026-11-22T09:00:00.000Z', internal: false },
  text: `Words of ${id}`,
  ...change,
});
const READ: ReadConversation = {
  conversation: {
    key: '1',
    messages: [
      message('a', {}),
      message('b', { from: 'agent', author: 'Li' }),
      message('c', { from: 'agent', internal: true }),
      message('d', { from: 'system', author: null, time: null }),
    ],
    fields: { Age: '73' },
  },
  reading: {
    by: 'generic',
    sure: 0.5,
    why: [...READING_REASONS],
    framesNotRead: ['https://mail.example.org'],
  },
  adapter: 'generic',
};
const TAUGHT: TaughtAdapter = {
  origin: DESK,
  adapter: { ...practiceAdapter, id: 'taught-a', title: 'My desk' },
};

function toolsWith(change: Partial<TeachingTools> = {}) {
  const tools = {
    desk: DESK,
    revision: 1,
    taught: [TAUGHT],
    read: vi.fn<TeachingTools['read']>(async () => READ),
    startPicker: vi.fn<TeachingTools['startPicker']>(async () => ({ ok: true })),
    allow: vi.fn<TeachingTools['allow']>(async () => true),
    save: vi.fn<TeachingTools['save']>(async () => ({ ok: true })),
    remove: vi.fn<TeachingTools['remove']>(async () => true),
    test: vi.fn<TeachingTools['test']>(async () => ({
      ...{ ok: true, count: 7, customer: 4, agent: 3, internal: 0, key: '1' },
    })),
    write: async (adapter: TaughtAdapter['adapter']) => adapterText(adapter),
    parse: async (id: string, text: string) => readAdapterText(id, text),
    download: vi.fn<TeachingTools['download']>(),
  };
  return Object.assign(tools, change) as typeof tools;
}

async function openDesks(tools = toolsWith()) {
  const { screen, actions } = await renderPanel({ settings: { language: 'en' }, teaching: tools });
  await userEvent.keyboard(',');
  await screen.getByRole('button', { name: 'How desks are read' }).click();
  return { screen, actions, tools };
}

describe('what CareCue reads', () => {
  it('opens by key and shows who said what, and what is not looked at', async () => {
    const tools = toolsWith();
    const { screen } = await renderPanel({ settings: { language: 'en' }, teaching: tools });
    await userEvent.keyboard('r');
    await expect
      .element(screen.getByRole('heading', { level: 1 }))
      .toHaveTextContent('What CareCue reads');
    const items = await screen.getByRole('listitem').filter({ hasText: 'Words of' }).all();
    const words = items.map((item) => item.element().textContent ?? '');
    expect(words[0]).toContain('Customer');
    expect(words[1]).toContain('Colleague');
    expect(words[2]).toContain('Internal note, not looked at');
    expect(words[3]).toContain('left out');
    await expect.element(screen.getByText('Not sure: please check')).toBeVisible();
    await screen.getByRole('button', { name: /Allow reading ?: mail\.example\.org/ }).click();
    expect(tools.allow).toHaveBeenCalledWith('https://mail.example.org');
    await screen.getByRole('button', { name: 'This isn’t read correctly' }).click();
    expect(tools.startPicker).toHaveBeenCalledOnce();
  });

  it('reads again when the page has changed', async () => {
    const tools = toolsWith();
    const { update } = await renderPanel({ settings: { language: 'en' }, teaching: tools });
    await userEvent.keyboard('r');
    await expect.poll(() => tools.read.mock.calls.length).toBe(1);
    await update({ teaching: { ...tools, revision: 2 } });
    await expect.poll(() => tools.read.mock.calls.length).toBe(2);
  });

  it('offers to teach where nothing is read', async () => {
    const tools = toolsWith({ read: async () => null });
    const { screen } = await renderPanel({
      settings: { language: 'en' },
      desk: { kind: 'no-conversation' },
      teaching: tools,
    });
    await userEvent.keyboard('r');
    await expect.element(screen.getByText('Nothing is read on this page now.')).toBeVisible();
    await expect
      .element(screen.getByRole('button', { name: 'This isn’t read correctly' }))
      .toBeVisible();
  });
});

describe('the ways of reading', () => {
  it('tries one on the open page and tells what it reads', async () => {
    const { screen } = await openDesks();
    await screen.getByRole('button', { name: /Try on the open page ?: My desk/ }).click();
    await expect
      .element(screen.getByText('Reads 7 messages: 4 customer, 3 colleagues, 0 internal'))
      .toBeVisible();
  });

  it('switches one off', async () => {
    const { screen, actions } = await openDesks();
    await screen.getByRole('checkbox', { name: /Use this ?: My desk/ }).click();
    expect(actions.saveSettings).toHaveBeenCalledWith({ adaptersOff: ['taught-a'] });
  });

  it('deletes one, and brings it back', async () => {
    const { screen, tools } = await openDesks();
    await screen.getByRole('button', { name: /Delete ?: My desk/ }).click();
    expect(tools.remove).toHaveBeenCalledWith(TAUGHT);
    await screen.getByRole('button', { name: 'Undo' }).click();
    expect(tools.save).toHaveBeenCalledWith(TAUGHT);
  });

  it('names key and reason of what is wrong in the text, and keeps the text', async () => {
    const { screen, tools } = await openDesks();
    await screen.getByRole('button', { name: /Edit ?: My desk/ }).click();
    const box = screen.getByRole('textbox', { name: 'The description, as in a file' });
    const text = adapterText(TAUGHT.adapter).replace('oldest-first', 'sideways');
    await box.fill(text);
    await screen.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('messages.order');
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Line');
    expect(tools.save).not.toHaveBeenCalled();
    await expect.element(box).toHaveValue(text);
    await box.fill(adapterText({ ...TAUGHT.adapter, title: 'Another name' }));
    await screen.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => tools.save.mock.calls[0]?.[0].adapter.title).toBe('Another name');
  });

  it('gives a file and takes it back for the desk in view', async () => {
    const { screen, tools } = await openDesks();
    await screen.getByRole('button', { name: /Save as a file ?: My desk/ }).click();
    await expect.poll(() => tools.download.mock.calls.length).toBe(1);
    const [name = '', text = ''] = tools.download.mock.calls[0] ?? [];
    const file = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!file) throw new Error('no file input');
    await userEvent.upload(file, new File([text], name));
    await expect.poll(() => tools.save.mock.calls[0]?.[0]).toEqual(TAUGHT);
  });

  it('says why a broken file cannot be used, and changes nothing', async () => {
    const { screen, tools } = await openDesks();
    const file = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!file) throw new Error('no file input');
    await userEvent.upload(file, new File(['title: [broken'], 'x.yaml'));
    await expect.element(screen.getByRole('alert')).toHaveTextContent('This file cannot be used.');
    expect(tools.save).not.toHaveBeenCalled();
  });
});

describe('axe finds nothing', () => {
  for (const language of LANGUAGES) {
    for (const theme of ['light', 'dark'] as const) {
      it(`in ${language}, ${theme}`, async () => {
        await page.viewport(360, 640);
        const teaching = toolsWith();
        const { screen } = await renderPanel({ settings: { language, theme }, teaching });
        await userEvent.keyboard('r');
        await expect.element(screen.getByText(t(language, 'reading.unsure'))).toBeVisible();
        expect(await findFaults()).toEqual([]);
        await userEvent.keyboard('{Escape}');
        await userEvent.keyboard(',');
        await screen.getByRole('button', { name: t(language, 'desks.open') }).click();
        expect(await findFaults()).toEqual([]);
        await screen
          .getByRole('button', { name: new RegExp(`^${t(language, 'desks.edit')} ?: My desk`) })
          .click();
        await expect.element(screen.getByRole('textbox').first()).toBeVisible();
        expect(await findFaults()).toEqual([]);
      });
    }
  }
});
