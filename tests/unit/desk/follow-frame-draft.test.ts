import { beforeEach, expect, it, vi } from 'vitest';
import type { Draft } from '@/utils/contract/draft';
import type { ToldFrame } from '@/utils/desk/frames/create-frame-registry';
import { createFrameDraftFollower } from '@/utils/desk/frames/follow-frame-draft';
import type { ReplyBox } from '@/utils/desk/reply-box';

const frame = (token: string): ToldFrame => ({ frameId: 7, token, replyBox: 'present' });
const draft = (key: string): Draft => ({ key, text: '点设置', purpose: 'reply' });

let key: string | null;
let ownBox: ReplyBox | null;
let inFrame: ToldFrame | null;
const askFrame = vi.fn(async (asked: { key: string }): Promise<Draft | null> => draft(asked.key));
const report = vi.fn<(draft: Draft | null) => void>();
const follower = () =>
  createFrameDraftFollower({
    watch: { keyNow: () => key, replyBoxNow: () => ownBox },
    frames: { withReplyBox: () => inFrame },
    askFrame,
    report,
  });

beforeEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
  key = 'a';
  ownBox = null;
  inFrame = frame('one');
});

it('asks the frame that holds the box, for the conversation that is open', async () => {
  expect(await follower().follow()).toEqual(draft('a'));
  expect(askFrame).toHaveBeenCalledWith({ frameId: 7, token: 'one', key: 'a' });
});

it('tells nothing of a conversation that was left meanwhile, or where there is none', async () => {
  askFrame.mockImplementationOnce(async () => {
    key = 'b';
    return draft('a');
  });
  expect(await follower().follow()).toBeNull();
  key = null;
  expect(await follower().follow()).toBeNull();
  expect(askFrame).toHaveBeenCalledOnce();
});

it('goes on in a frame that tells of a box later, and says when there is none any more', async () => {
  inFrame = null;
  const drafts = follower();
  expect(await drafts.follow()).toBeNull();
  inFrame = frame('two');
  await drafts.framesChanged();
  expect(report).toHaveBeenLastCalledWith(draft('a'));
  await drafts.framesChanged();
  expect(report).toHaveBeenCalledOnce();
  inFrame = null;
  await drafts.framesChanged();
  expect(report).toHaveBeenLastCalledWith(null);
});

it('asks no frame unless somebody has asked for the draft, nor where the page has its own box', async () => {
  const drafts = follower();
  await drafts.framesChanged();
  await drafts.follow();
  inFrame = frame('two');
  ownBox = {} as ReplyBox;
  await drafts.framesChanged();
  expect(askFrame).toHaveBeenCalledOnce();
  expect(report).not.toHaveBeenCalled();
});

it('lets go a minute after it was last asked', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  const drafts = follower();
  await drafts.follow();
  vi.advanceTimersByTime(60_001);
  inFrame = frame('two');
  await drafts.framesChanged();
  expect(askFrame).toHaveBeenCalledOnce();
});
