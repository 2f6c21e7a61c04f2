import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createPicker, type Picker } from '@/components/picker/create-picker';
import type { Adapter } from '@/utils/contract/adapter';
import { LANGUAGES, type Language } from '@/utils/contract/text';
import { findFaults } from '../panel/find-faults';
import { pickerViewIn } from './picker-view';

const THREAD = `
<h1>Ticket #4711</h1>
<dl class="facts"><dt>Age</dt><dd id="age">73</dd><dt>City</dt><dd>York</dd></dl>
<ul class="thread">
  <li class="turn turn-client"><b class="who">Ann</b> <time datetime="2026-11-22T09:00:00Z">9:00</time><p class="words">My phone is too small for me.</p></li>
  <li class="turn turn-staff"><b class="who">Li</b> <time datetime="2026-11-22T09:01:00Z">9:01</time><p class="words">Shall we make the text larger?</p></li>
  <li class="turn turn-client"><b class="who">Ann</b> <time datetime="2026-11-22T09:02:00Z">9:02</time><p class="words">Yes please, step by step.</p></li>
  <li class="turn turn-staff later"><b class="who">Li</b> <time datetime="2026-11-22T09:03:00Z">9:03</time><p class="words">Call her back tomorrow.</p></li>
</ul>
<form><textarea name="answer" aria-label="Answer"></textarea><button>Send</button></form>`;

let page: HTMLElement;
let stop: AbortController;
let saved: Adapter[];
let picker: Picker;
const heard = vi.fn();

beforeEach(() => {
  page = document.createElement('main');
  page.innerHTML = THREAD;
  document.body.append(page);
  for (const type of ['click', 'mousedown', 'keydown', 'focusin'])
    page.addEventListener(type, heard);
  heard.mockClear();
});
afterEach(() => {
  stop.abort();
  page.remove();
});

function open(language: Language = 'en') {
  saved = [];
  stop = new AbortController();
  picker = createPicker({
    page: { document, href: () => 'https://desk.example.com/tickets/4711' },
    view: pickerViewIn(language),
    mode: 'open',
    title: 'Test desk',
    save: async (adapter) => saved.push(adapter) > 0,
    stop,
  });
}

const text = () => picker.root.querySelector('.bar')?.textContent ?? '';
const at = (words: string) =>
  [...page.querySelectorAll('p, dd')].find((element) => element.textContent === words) as Element;
const point = (element: Element) => userEvent.click(element, { force: true });
const press = (act: string) =>
  userEvent.click(picker.root.querySelector(`[data-act="${act}"]`) as Element);
const labels = () =>
  [...picker.root.querySelectorAll('.outline span')].map(({ textContent }) => textContent);

describe('teaching by mouse', () => {
  it('proposes, takes a correction and saves; the desk hears nothing', async () => {
    open();
    await point(at('My phone is too small for me.'));
    expect(text()).toContain('Now click a message from you');
    await point(at('Shall we make the text larger?'));
    expect(labels()).toEqual(['Customer', 'Colleague', 'Customer', 'Colleague']);
    await point(at('Call her back tomorrow.'));
    await press('internal');
    expect(labels()).toEqual(['Customer', 'Colleague', 'Customer', 'Internal note']);
    expect(text()).toContain('Messages read: 4 – customer 2, colleagues 1, internal 1');
    await press('go-on');
    await point(page.querySelector('textarea') as Element);
    expect(text()).toContain('Click a fact about the customer');
    await point(at('73'));
    await expect.poll(() => saved.length).toBe(1);
    expect(saved[0]).toMatchObject({
      pages: [{ path: '/tickets/*' }],
      key: { pathSegment: 'tickets' },
      messages: { item: '.turn', text: '.words', author: { selector: '.who' }, internal: '.later' },
      reply: [{ selector: expect.stringContaining('answer') }],
      fields: [{ label: 'dt', value: '+dd' }],
    });
    expect(heard).not.toHaveBeenCalled();
  });

  it('leaves what a script does to the page alone, and does not listen to it', async () => {
    open();
    (at('My phone is too small for me.') as HTMLElement).click();
    expect(heard).toHaveBeenCalledTimes(1);
    expect(text()).toContain('Click a message from the customer');
  });

  it('says that two places are no messages of one conversation', async () => {
    open();
    await point(page.querySelector('h1') as Element);
    await point(at('Yes please, step by step.'));
    expect(text()).toContain('do not look like messages of one conversation');
  });
});

describe('teaching by keyboard', () => {
  it('walks, takes with Enter, corrects with a number, goes back and ends with Escape', async () => {
    open();
    await userEvent.hover(at('My phone is too small for me.'), { force: true });
    await userEvent.keyboard('{Enter}');
    expect(text()).toContain('Now click a message from you');
    await userEvent.keyboard('{Backspace}');
    expect(text()).toContain('Click a message from the customer');
    await userEvent.hover(at('My phone is too small for me.'), { force: true });
    await userEvent.keyboard('{ArrowUp}{Enter}');
    await userEvent.hover(at('My phone is too small for me.'), { force: true });
    await userEvent.keyboard('{ArrowUp}{ArrowRight}{Enter}');
    expect(labels()).toEqual(['Customer', 'Colleague', 'Customer', 'Colleague']);
    await userEvent.keyboard('{Enter}');
    expect(text()).toContain('Click the box where you write the reply');
    await userEvent.keyboard('{Escape}');
    expect(picker.host.isConnected).toBe(false);
    expect(heard).not.toHaveBeenCalled();
  });

  it('keeps the focus among its own buttons', async () => {
    open();
    await point(at('My phone is too small for me.'));
    const seen = new Set<string>();
    for (let press = 0; press < 4; press++) {
      await userEvent.keyboard('{Tab}');
      seen.add((picker.root.activeElement as HTMLElement).dataset.act ?? '');
    }
    expect([...seen].sort()).toEqual(['back', 'cancel', 'skip']);
  });
});

describe('axe finds nothing', () => {
  it.each(LANGUAGES)('in %s', async (language) => {
    open(language);
    const faults = async () =>
      (await findFaults()).filter((fault) => /bar|data-act|outline/.test(fault));
    expect(await faults()).toEqual([]);
    await point(at('My phone is too small for me.'));
    await point(at('Shall we make the text larger?'));
    await point(at('Call her back tomorrow.'));
    expect(await faults()).toEqual([]);
  });
});
