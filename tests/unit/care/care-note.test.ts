import { describe, expect, it } from 'vitest';
import { careNoteOf, formatCareNote, parseCareNote } from '@/utils/care/care-note';
import type { CareNote } from '@/utils/contract/care-note';
import type { Message } from '@/utils/contract/conversation';
import { LANGUAGES } from '@/utils/contract/text';

const TODAY = '2026-11-23';
const NOTE: CareNote = {
  pace: 'slow',
  largeType: true,
  channel: 'writing',
  words: '说“那张绿色的卡”,不说“储蓄账户”',
  speaker: '女儿,已授权',
  until: '2027-05-23',
};
const EMPTY: CareNote = {
  pace: null,
  largeType: false,
  channel: null,
  words: '',
  speaker: '',
  until: '2026-12-01',
};

const message = (text: string, internal: boolean, from: Message['from'] = 'agent'): Message => ({
  id: text.slice(0, 9),
  from,
  author: null,
  time: null,
  internal,
  text,
});

describe('a care note', () => {
  for (const language of LANGUAGES) {
    it(`comes back as it was written, in ${language}`, () => {
      for (const note of [NOTE, EMPTY, { ...NOTE, pace: 'very-slow' as const }]) {
        const text = formatCareNote(note, language, TODAY);
        expect(text.split('\n')).toHaveLength(4);
        expect(text.startsWith('[CareCue v1] ')).toBe(true);
        expect(parseCareNote(text, TODAY)).toEqual(note);
      }
    });
  }

  it('holds on its last day, and no longer', () => {
    const text = formatCareNote(NOTE, 'en', TODAY);
    expect(parseCareNote(text, '2027-05-23')).toEqual(NOTE);
    expect(parseCareNote(text, '2027-05-24')).toBeNull();
  });

  it('without an end it does not count', () => {
    expect(parseCareNote('[CareCue v1] pace: slow', TODAY)).toBeNull();
    expect(parseCareNote('[CareCue v1] until: soon | pace: slow', TODAY)).toBeNull();
  });

  it('another version, or none, is not guessed at', () => {
    const text = formatCareNote(NOTE, 'en', TODAY);
    expect(parseCareNote(text.replace('v1', 'v2'), TODAY)).toBeNull();
    expect(parseCareNote('until: 2027-01-01 | pace: slow', TODAY)).toBeNull();
  });

  it('is read when the desk folded its lines, quoted it, or put words round it', () => {
    const text = formatCareNote(NOTE, 'zh-Hans', TODAY);
    expect(parseCareNote(text.replaceAll('\n', ' '), TODAY)).toEqual(NOTE);
    expect(parseCareNote(text.replaceAll('\n', '\n> '), TODAY)).toEqual(NOTE);
    expect(parseCareNote(`小李写的:\n${text}\n\n以上。`, TODAY)).toEqual(NOTE);
    const typed = '【carecue V1】 有效到：2027年5月23日｜节奏： 慢｜大字：要\n可以代说：女儿';
    expect(parseCareNote(typed, TODAY)).toEqual({
      ...EMPTY,
      pace: 'slow',
      largeType: true,
      speaker: '女儿',
      until: '2027-05-23',
    });
  });

  it('the last one counts, and can be taken back', () => {
    const older = formatCareNote(NOTE, 'en', TODAY);
    const newer = formatCareNote(EMPTY, 'en', TODAY);
    expect(parseCareNote(`${older}\n${newer}`, TODAY)).toEqual(EMPTY);
    expect(parseCareNote(`${older}\n[CareCue v1] withdrawn`, TODAY)).toBeNull();
  });

  it('hostile text is only short words', () => {
    const words = `<img src=x onerror=alert(1)> \u202e{customerName}\u0000 ${'长'.repeat(500)}`;
    const text = `[CareCue v1] until: 2027-01-01\nwords: ${words}\npace: __proto__\nconstructor: x`;
    const read = parseCareNote(text, TODAY);
    expect(read?.words.length).toBeLessThanOrEqual(120);
    for (const sign of ['\u202e', '\u0000', '\n']) expect(read?.words).not.toContain(sign);
    expect(read?.pace).toBeNull();
  });

  it('comes to an end, however long the text', () => {
    const text = `${'[CareCue v1] '.repeat(5000)}${'words: '.repeat(20_000)}`;
    expect(parseCareNote(text, TODAY)).toBeNull();
  });
});

describe('the care note of a conversation', () => {
  const text = formatCareNote(NOTE, 'zh-Hans', TODAY);

  it('stands in an internal note, or in a field of the profile', () => {
    expect(careNoteOf({ messages: [message(text, true)], fields: {} }, TODAY)).toEqual(NOTE);
    expect(careNoteOf({ messages: [], fields: { 备注: text } }, TODAY)).toEqual(NOTE);
  });

  it('is never what a customer or a reply says', () => {
    const messages = [message(text, false, 'customer'), message(text, false)];
    expect(careNoteOf({ messages, fields: {} }, TODAY)).toBeNull();
  });

  it('the newest internal note decides, also when it takes the note back', () => {
    const back = message('[CareCue v1] 撤回', true);
    expect(careNoteOf({ messages: [message(text, true), back], fields: {} }, TODAY)).toBeNull();
  });
});
