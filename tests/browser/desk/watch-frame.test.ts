import { afterEach, expect, test, vi } from 'vitest';
import type { FrameReport } from '@/utils/contract/frames';
import { watchFrame } from '@/utils/desk/frames/watch-frame';
import { genericReader } from '@/utils/desk/generic/generic-reader';
import { LENT_PARTS } from '@/utils/desk/lent-parts';
import { blankPage, type TestPage } from './practice-page';

let frame: TestPage;
let stop: AbortController;
let told: Omit<FrameReport, 'token'>[];

function watchWords(html: string) {
  frame = blankPage('about:srcdoc');
  frame.document.body.innerHTML = html;
  stop = new AbortController();
  told = [];
  return watchFrame({
    page: frame.page,
    readers: [genericReader(LENT_PARTS)],
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
