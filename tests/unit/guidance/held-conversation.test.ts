import { describe, expect, it } from 'vitest';
import type { Message } from '@/utils/contract/conversation';
import { applyUpdate } from '@/utils/guidance/held-conversation';

const message = (id: string, text = id): Message => ({
  id,
  from: 'customer',
  author: null,
  time: null,
  internal: false,
  text,
});
const snapshot = {
  kind: 'snapshot',
  key: '7',
  revision: 3,
  adapter: 'practice-desk',
  replyBox: 'present',
  messages: [message('a'), message('b')],
  fields: {},
} as const;
const change = {
  kind: 'change',
  key: '7',
  revision: 4,
  added: [message('c')],
  changed: [message('b', 'edited')],
  removed: ['a'],
  fields: { 年龄: '73' },
  replyBox: 'present',
} as const;

const update = <T>(value: T) => structuredClone(value) as never;

describe('applyUpdate', () => {
  it('takes a snapshot as it is', () => {
    const held = applyUpdate(undefined, update(snapshot));
    expect(held?.messages.map(({ text }) => text)).toEqual(['a', 'b']);
  });

  it('adds, edits and removes by a change', () => {
    const held = applyUpdate(undefined, update(snapshot));
    const next = applyUpdate(held ?? undefined, update(change));
    expect(next?.messages.map(({ text }) => text)).toEqual(['edited', 'c']);
    expect(next?.fields).toEqual({ 年龄: '73' });
    expect(next?.revision).toBe(4);
  });

  it.each([
    ['nothing is held', undefined, change],
    ['a revision is missing', snapshot, { ...change, revision: 6 }],
    ['it is another conversation', snapshot, { ...change, key: '8' }],
  ])('asks for a snapshot when %s', (_why, before, after) => {
    const held = before ? applyUpdate(undefined, update(before)) : undefined;
    expect(applyUpdate(held ?? undefined, update(after))).toBeNull();
  });
});
