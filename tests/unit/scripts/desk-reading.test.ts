import { describe, expect, test } from 'vitest';
import { deskReading } from '@/scripts/read-desk/desk-reading';
import type { ConversationUpdate, Message } from '@/utils/contract/conversation';
import type { Reading } from '@/utils/contract/reading';

const message = (id: string, text: string): Message => ({
  id,
  from: 'customer',
  author: 'Ada',
  time: null,
  internal: false,
  text,
});

const reading: Reading = { by: 'generic', sure: 0.7, why: ['no-times'], framesNotRead: [] };

const snapshot = (messages: Message[]): ConversationUpdate => ({
  kind: 'snapshot',
  key: '1',
  revision: 1,
  messages,
  fields: { Age: '73' },
  adapter: 'some-desk',
  reading,
  replyBox: 'absent',
});

describe('what read-desk prints', () => {
  test('is the conversation without the ids, as the changes left it', () => {
    const change: ConversationUpdate = {
      kind: 'change',
      key: '1',
      revision: 2,
      added: [message('b', 'later')],
      changed: [message('a', 'corrected')],
      removed: [],
      fields: { Age: '74' },
      replyBox: 'absent',
    };
    const printed = deskReading([snapshot([message('a', 'first')]), change]);
    expect(printed).toEqual({
      messages: ['corrected', 'later'].map((text) => ({
        from: 'customer',
        author: 'Ada',
        time: null,
        internal: false,
        text,
      })),
      fields: { Age: '74' },
      adapter: 'some-desk',
      confidence: 0.7,
      reading,
      reason: null,
    });
  });

  test.each([
    ['nothing at all', [], 'the reader did not report anything', null],
    ['no adapter', [{ kind: 'none', reason: 'no-adapter' }], 'no adapter fits this page', null],
    [
      'a ticket that was left',
      [snapshot([message('a', 'x')]), { kind: 'none', reason: 'no-conversation' }],
      'no conversation is open on this page',
      null,
    ],
    ['an empty ticket', [snapshot([])], 'the conversation has no messages', 'some-desk'],
    [
      'the page for the reply',
      [{ kind: 'reply-page', key: '1', adapter: 'some-desk', replyBox: 'present' }],
      'this is the page for the reply; the messages are on another page',
      'some-desk',
    ],
  ] as [string, ConversationUpdate[], string, string | null][])(
    'says why there is no conversation: %s',
    (_what, updates, reason, adapter) => {
      expect(deskReading(updates)).toMatchObject({ messages: [], reason, adapter, confidence: 0 });
    },
  );
});
