import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetHeard } from '@/entrypoints/background/forget-heard';
import { conversationWith, foundNeed } from '@/tests/unit/guidance/conversation-sample';
import { getConversationState, setConversationState } from '@/utils/storage/session';

beforeEach(() => fakeBrowser.reset());

it('lets go of what callers said in what is gone, and of nothing else', async () => {
  const heard = ['字太小看不清'];
  const gone = conversationWith([foundNeed('vision')], { key: '1', tabId: 1, heard });
  const open = conversationWith([], { key: '2', tabId: 2, heard });
  await setConversationState(gone);
  await setConversationState(open);
  await forgetHeard(({ tabId }) => tabId === 1);
  expect(await getConversationState(gone.origin, '1')).toEqual({ ...gone, heard: [] });
  expect(await getConversationState(open.origin, '2')).toEqual(open);
});
