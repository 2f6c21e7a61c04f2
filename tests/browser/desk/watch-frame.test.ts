import { afterEach, expect, test, vi } from 'vitest';
import type { FrameReport } from '@/utils/contract/frames';
import { watchFrame } from '@/utils/desk/frames/watch-frame';
import { genericReader } from '@/utils/desk/generic/generic-reader';
import { lateReader } from '@/utils/desk/late-reader';
import { LENT_PARTS } from '@/utils/desk/lent-parts';
import type { PageReader } from '@/utils/desk/page-reader';
import { blankPage, type TestPage } from './practice-page';

let frame: TestPage;
let stop: AbortController;
let told: Omit<FrameReport, 'token'>[];

function watchWords(html: string, reader: PageReader = genericReader(LENT_PARTS)) {
  frame = blankPage('about:srcdoc');
  frame.document.body.innerHTML = html;
  stop = new AbortController();
  told = [];
  return watchFrame({
    page: frame.page,
    readers: [reader],
    report: (report) => told.push(report),
    signal: stop.signal,
  });
}
afterEach(() => {
  stop.abort();
  frame.remove();
});

test('a frame that holds one message tells its words, and again when they change', async () => {
  watchWords('<p>字太小看不清</p>');
  await vi.waitFor(() => expect(told).toHaveLength(1));
  expect(told[0]).toEqual({
    reading: { text: '字太小看不清', conversation: null },
    replyBox: 'absent',
  });
  frame.document.body.firstChild?.replaceWith('好了');
  await vi.waitFor(() => expect(told.at(-1)?.reading?.text).toBe('好了'));
});

const ENTRIES = ['字太小看不清', '您好，我帮您看看', '孩子不在身边', '您慢慢说']
  .map(
    (words, index) =>
      `<div class="entry"><b>${index % 2 ? '小林' : '陈阿姨'}</b>
      <time>2026-11-20 09:0${index}</time><p>${words}</p></div>`,
  )
  .join('');

test('a still frame is read once its reader has come, refused at first', async () => {
  const bring = vi
    .fn(async (): Promise<PageReader | null> => genericReader(LENT_PARTS))
    .mockResolvedValueOnce(null);
  watchWords(`<section>${ENTRIES}</section>`, lateReader(bring));
  await vi.waitFor(() => expect(told.at(-1)?.reading?.conversation?.messages).toHaveLength(4), {
    timeout: 15_000,
  });
  expect(bring).toHaveBeenCalledTimes(2);
});
