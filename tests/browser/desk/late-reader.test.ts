import { afterEach, describe, expect, it, vi } from 'vitest';
import { genericReader } from '@/utils/desk/generic/generic-reader';
import { lateReader } from '@/utils/desk/late-reader';
import { LENT_PARTS } from '@/utils/desk/lent-parts';
import type { PageReader } from '@/utils/desk/page-reader';
import {
  blankPage,
  practiceAdapter,
  practicePage,
  readerFor,
  type TestPage,
} from './practice-page';
import { messagesAfter, watched } from './watched';

const OTHER_DESK = `<h1>Ticket #4711</h1><div class="thread">${[
  ['Ann', '2026-11-20 09:00', 'My bill is twice what it was last month.'],
  ['Support', '2026-11-20 09:02', 'Let me look at your bill for you.'],
  ['Ann', '2026-11-20 09:05', 'Thank you, I cannot read the small print.'],
]
  .map(
    ([who, time, words]) =>
      `<div class="message"><b class="author">${who}</b> <time>${time}</time><p>${words}</p></div>`,
  )
  .join('')}</div><textarea aria-label="Reply"></textarea>`;

const PATIENT = { timeout: 10_000 };

describe('the generic reader behind the adapters of an address', () => {
  let test: TestPage;
  let watch: ReturnType<typeof watched>;
  afterEach(() => {
    watch.stop();
    test.remove();
  });

  const watchBehindAdapter = (bring: () => Promise<PageReader | null>) => {
    watch = watched(test.page, [readerFor(practiceAdapter), lateReader(bring)]);
  };
  /** Longer than the adapter is waited for, with several looks at the page. */
  const aWhile = () => new Promise((resolve) => setTimeout(resolve, 2500));

  it('is never brought where the adapter finds its desk', async () => {
    test = practicePage();
    const bring = vi.fn(async () => genericReader(LENT_PARTS));
    watchBehindAdapter(bring);
    await expect.poll(() => messagesAfter(watch.updates).length, PATIENT).toBeGreaterThan(0);
    await aWhile();
    expect(bring).not.toHaveBeenCalled();
    expect(watch.last()).toMatchObject({ adapter: 'practice-desk' });
  });

  it('is not brought for a desk that only takes a moment to appear', async () => {
    const desk = practicePage();
    const [head, body] = [desk.document.head.innerHTML, desk.document.body.innerHTML];
    desk.remove();
    test = blankPage('https://desk.example.com/desk/');
    const bring = vi.fn(async () => genericReader(LENT_PARTS));
    watchBehindAdapter(bring);
    await new Promise((resolve) => setTimeout(resolve, 300));
    test.document.head.innerHTML = head;
    test.document.body.innerHTML = body;
    await expect.poll(() => messagesAfter(watch.updates).length, PATIENT).toBeGreaterThan(0);
    await aWhile();
    expect(bring).not.toHaveBeenCalled();
  });

  it('takes over where the desk at the address is another', async () => {
    test = blankPage('https://desk.example.com/desk/');
    test.document.body.innerHTML = OTHER_DESK;
    const bring = vi.fn(async () => genericReader(LENT_PARTS));
    watchBehindAdapter(bring);
    await expect.poll(() => messagesAfter(watch.updates).length, PATIENT).toBe(3);
    expect(bring).toHaveBeenCalledOnce();
    expect(watch.updates.find(({ kind }) => kind === 'snapshot')).toMatchObject({
      adapter: 'generic',
    });
  });

  it('that cannot be brought breaks nothing: the adapter still finds its desk later', async () => {
    const desk = practicePage();
    const [head, body] = [desk.document.head.innerHTML, desk.document.body.innerHTML];
    desk.remove();
    test = blankPage('https://desk.example.com/desk/');
    test.document.body.innerHTML = '<p>Please wait.</p>';
    const bring = vi.fn(async () => null);
    watchBehindAdapter(bring);
    await expect.poll(() => bring.mock.calls.length, PATIENT).toBeGreaterThan(0);
    expect(watch.last()).toMatchObject({ kind: 'none' });
    test.document.head.innerHTML = head;
    test.document.body.innerHTML = body;
    await expect.poll(() => messagesAfter(watch.updates).length, PATIENT).toBeGreaterThan(0);
    expect(watch.last()).toMatchObject({ adapter: 'practice-desk' });
  });

  it('is asked for again after it could not be brought', async () => {
    test = blankPage('https://desk.example.com/desk/');
    test.document.body.innerHTML = OTHER_DESK;
    const bring = vi.fn(async (): Promise<PageReader | null> => genericReader(LENT_PARTS));
    bring.mockResolvedValueOnce(null);
    watchBehindAdapter(bring);
    await expect.poll(() => messagesAfter(watch.updates).length, PATIENT).toBe(3);
    expect(bring).toHaveBeenCalledTimes(2);
  });
});
