import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Draft } from '@/utils/contract/draft';
import { createDraftFollower } from '@/utils/desk/follow-draft';
import { asReplyBox, type BoxPurpose, type ReplyBox } from '@/utils/desk/reply-box';

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  stop = new AbortController();
  document.body.replaceChildren();
});

function following(element: HTMLElement, purpose: BoxPurpose = 'reply') {
  // To put a frame in again would load it again.
  if (!element.isConnected) document.body.append(element);
  const told: (Draft | null)[] = [];
  const page = { key: 'a' as string | null, box: boxOf(element, purpose) as ReplyBox | null };
  const follower = createDraftFollower({
    document,
    watch: { keyNow: () => page.key, replyBoxNow: () => page.box },
    report: (draft) => told.push(draft),
    signal: stop.signal,
  });
  return { follower, told, page };
}

function boxOf(element: HTMLElement, purpose: BoxPurpose): ReplyBox {
  const box = asReplyBox(element);
  if (!box) throw new Error('no reply box');
  return { ...box, purpose };
}

const editable = (html: string) => {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.innerHTML = html;
  return element;
};

describe('the draft', () => {
  test('is told at once, and again when typing pauses – once for all that was typed', async () => {
    const field = document.createElement('textarea');
    field.value = '您好。';
    const { follower, told } = following(field);
    expect(follower.follow()).toEqual({ key: 'a', text: '您好。', purpose: 'reply' });
    await userEvent.type(field, 'abc');
    await expect.poll(() => told).toEqual([{ key: 'a', text: '您好。abc', purpose: 'reply' }]);
  });

  test('of a note says that it is one', () => {
    const { follower } = following(document.createElement('textarea'), 'note');
    expect(follower.follow()?.purpose).toBe('note');
  });

  test('keeps every line, empty ones and spaces', () => {
    const box = editable("<p>&nbsp;a</p><p><br></p>\n<p>it's&nbsp; b<br>c<br></p>");
    expect(following(box).follower.follow()?.text).toBe(" a\n\nit's  b\nc");
  });

  test('in a frame is followed in the frame’s own document', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentDocument;
    if (!inner) throw new Error('the frame has no document');
    inner.body.contentEditable = 'true';
    const { follower, told } = following(frame);
    follower.follow();
    inner.body.textContent = '请点设置。';
    inner.body.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await expect.poll(() => told.at(-1)?.text).toBe('请点设置。');
  });

  test('that an editor was given without any event is seen as well', async () => {
    const field = document.createElement('textarea');
    const { follower, told } = following(field);
    follower.follow();
    field.value = '您慢慢来。';
    await expect.poll(() => told.at(-1)?.text, { timeout: 3000 }).toBe('您慢慢来。');
  });

  test('of another conversation is told with its own key', async () => {
    const field = document.createElement('textarea');
    const { follower, told, page } = following(field);
    follower.follow();
    page.key = 'b';
    await expect.poll(() => told.at(-1)?.key, { timeout: 3000 }).toBe('b');
  });

  test('is not looked at before anybody asks, nor after the reader has ended', async () => {
    const field = document.createElement('textarea');
    const { follower, told } = following(field);
    const read = vi.spyOn(field, 'value', 'get');
    await userEvent.type(field, 'a');
    expect(read).not.toHaveBeenCalled();
    stop.abort();
    expect(follower.follow()).toBeNull();
    expect(told).toEqual([]);
  });

  test('is looked at without leaving anything in the editor', () => {
    const box = editable('<p>您好。</p>');
    const { follower } = following(box);
    const before = document.body.innerHTML;
    follower.follow();
    expect(document.body.innerHTML).toBe(before);
  });
});
