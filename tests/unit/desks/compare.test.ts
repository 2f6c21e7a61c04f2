import { describe, expect, test } from 'vitest';
import { compare } from '@/scripts/evaluate-desks/compare';
import type { ExpectedPage } from '@/scripts/evaluate-desks/frozen-page';
import type { Message } from '@/utils/contract/conversation';

const page: ExpectedPage = {
  title: 'A page',
  source: 'nowhere',
  messages: [
    { from: 'customer', text: '你好,\n我听不清' },
    { from: 'agent', text: 'I ring you.' },
    { from: 'agent', text: 'She cannot hear on the left.', internal: true },
    { from: 'system', text: 'Status changed to Open' },
    { from: 'customer', text: 'ok' },
  ],
  fields: { 年龄: '79' },
  framesNotRead: 0,
};

const message = (from: Message['from'], text: string, internal = false) => ({
  from,
  text,
  internal,
  author: null,
  time: null,
});

function compared(
  messages: ReturnType<typeof message>[],
  fields: Record<string, string> = {},
): ReturnType<typeof compare> {
  return compare(page, { messages, fields, reading: { framesNotRead: [] } });
}

describe('comparing a reading with a page', () => {
  test('white space and full-width signs make no difference', () => {
    const result = compared(
      [message('customer', '你好,我听不清'), message('agent', 'I  ring you.')],
      { '年龄:': ' 79 ' },
    );
    expect(result).toMatchObject({ messages: 3, found: 2, rightSpeaker: 2, inOrder: true });
    expect(result.missed.map(({ text }) => text)).toEqual(['ok']);
    expect(result.fieldsFound).toBe(1);
  });

  test('a part of a text is not found, and is a message that is none', () => {
    const result = compared([message('customer', '我听不清'), message('agent', 'I ring you.')]);
    expect(result.found).toBe(1);
    expect(result.extra.map(({ text }) => text)).toEqual(['我听不清']);
  });

  test('a note told as words of the conversation is a leak, even in part', () => {
    const result = compared([message('customer', 'Note: She cannot hear on the left.')]);
    expect(result.leakedNotes).toEqual([
      { text: 'Note: She cannot hear on the left.', as: 'customer' },
    ]);
    expect(result.extra).toEqual([]);
  });

  test('notes and system lines may be told as what they are', () => {
    const result = compared([
      message('agent', 'She cannot hear on the left.', true),
      message('system', 'Status changed to Open'),
      message('customer', 'ok'),
    ]);
    expect(result).toMatchObject({ leakedNotes: [], leakedSystemLines: [], extra: [] });
  });

  test('a system line told as somebody’s words is a leak', () => {
    const result = compared([message('agent', 'Status changed to Open')]);
    expect(result.leakedSystemLines).toEqual([{ text: 'Status changed to Open', as: 'agent' }]);
  });

  test('a message told as a note has the wrong speaker', () => {
    const result = compared([message('customer', 'ok', true)]);
    expect(result).toMatchObject({ found: 1, rightSpeaker: 0 });
    expect(result.wrongSpeaker).toEqual([{ text: 'ok', expected: 'customer', got: 'note' }]);
  });

  test('newest first is not the order of time', () => {
    const result = compared([message('customer', 'ok'), message('agent', 'I ring you.')]);
    expect(result.inOrder).toBe(false);
  });

  test('where nothing was read nothing was kept out', () => {
    expect(compared([])).toMatchObject({ notes: 0, systemLines: 0, inOrder: null });
  });
});
