import { afterEach, expect, test, vi } from 'vitest';
import { unreadFrameOrigins } from '@/utils/desk/frames/unread-frame-origins';
import { closedOrigins } from '@/utils/desk/generic/frames';
import { blankPage, type TestPage } from './practice-page';

let shown: TestPage;
afterEach(() => shown.remove());

const ADDRESSES = ['https://mail.invalid/thread', 'https://*/', 'http://*', 'https://*.invalid/'];

test('a page cannot have more offered than the one host of a frame', async () => {
  shown = blankPage('https://desk.example.com/desk/');
  shown.document.body.innerHTML = ADDRESSES.map(
    (address) => `<iframe sandbox width="600" height="200" src="${address}"></iframe>`,
  ).join('');
  await vi.waitFor(() => expect(unreadFrameOrigins(shown.page)).toEqual(['https://mail.invalid']), {
    timeout: 10_000,
  });
  const closedFrames = [...shown.document.querySelectorAll('iframe')];
  expect(closedOrigins(shown.page, { closedFrames })).toEqual(['https://mail.invalid']);
});
