import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { readBox } from '@/utils/desk/read-box';
import { asReplyBox, type ReplyBox } from '@/utils/desk/reply-box';
import { writeReply } from '@/utils/desk/write-reply';

const TWO_LINES = '不急,我陪您一步一步来。\n您看到什么?';
const SPECIAL = 'a < b & "c" > d 👵🏽 שלום 100%';

afterEach(() => document.body.replaceChildren());

function boxFrom(element: HTMLElement): ReplyBox {
  document.body.append(element);
  const box = asReplyBox(element);
  if (!box) throw new Error('no reply box');
  return box;
}

function textarea(draft = '') {
  const element = document.createElement('textarea');
  element.value = draft;
  return element;
}

function editable(...paragraphs: string[]) {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.style.minHeight = '40px';
  element.append(
    ...paragraphs.map((words) => {
      const paragraph = document.createElement('div');
      paragraph.textContent = words;
      return paragraph;
    }),
  );
  return element;
}

const write = (box: ReplyBox | null, text: string, key = 'a') =>
  writeReply({ keyNow: () => 'a', replyBoxNow: () => box }, { key, text });

describe.each([
  ['textarea', (draft: string) => textarea(draft)],
  ['contenteditable', (draft: string) => editable(...(draft ? [draft] : []))],
])('%s', (_, make) => {
  test('takes several lines into an empty box', async () => {
    const box = boxFrom(make(''));
    expect(await write(box, TWO_LINES)).toEqual({ ok: true });
    expect(readBox(box)).toBe(TWO_LINES);
  });

  test('takes every character as given', async () => {
    const box = boxFrom(make(''));
    expect(await write(box, SPECIAL)).toEqual({ ok: true });
    expect(readBox(box)).toBe(SPECIAL);
  });

  test('one undo restores exactly what the agent had typed', async () => {
    const box = boxFrom(make(''));
    await userEvent.click(box.element);
    await userEvent.keyboard('Hello 王女士:');
    expect(await write(box, TWO_LINES)).toEqual({ ok: true });
    expect(readBox(box)).toBe(`Hello 王女士:${TWO_LINES}`);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(readBox(box)).toBe('Hello 王女士:');
  });

  test('the agent types on after the text', async () => {
    const box = boxFrom(make(''));
    await write(box, TWO_LINES);
    await userEvent.keyboard('!');
    expect(readBox(box)).toBe(`${TWO_LINES}!`);
  });

  test('goes where the cursor stands, and a selection is not lost', async () => {
    const box = boxFrom(make('前后'));
    await userEvent.click(box.element);
    await userEvent.keyboard('{Control>}{Home}{/Control}{Shift>}{ArrowRight}{/Shift}');
    expect(await write(box, '中')).toEqual({ ok: true });
    expect(readBox(box)).toBe('前中后');
  });

  test('goes behind a draft that the agent has left', async () => {
    const box = boxFrom(make('您好。'));
    expect(await write(box, '请说。')).toEqual({ ok: true });
    expect(readBox(box)).toBe('您好。请说。');
  });

  test('tells the page through its own input events', async () => {
    const box = boxFrom(make(''));
    let inputs = 0;
    box.element.addEventListener('input', () => inputs++);
    await write(box, '请说。');
    expect(inputs).toBeGreaterThan(0);
  });

  test('presses no key and sends no form', async () => {
    const form = document.createElement('form');
    const happened: string[] = [];
    for (const type of ['keydown', 'submit', 'click']) {
      form.addEventListener(type, (event) => {
        event.preventDefault();
        happened.push(type);
      });
    }
    const element = make('');
    form.append(element, document.createElement('button'));
    document.body.append(form);
    await write(asReplyBox(element), TWO_LINES);
    expect(happened).toEqual([]);
  });
});

test('a line break becomes a space in a one-line field', async () => {
  const box = boxFrom(document.createElement('input'));
  expect(await write(box, TWO_LINES)).toEqual({ ok: true });
  expect(readBox(box)).toBe('不急,我陪您一步一步来。 您看到什么?');
});

test('an editor that takes the paste itself gets it once', async () => {
  const element = editable();
  element.addEventListener('paste', (event) => {
    event.preventDefault();
    element.append(event.clipboardData?.getData('text/plain') ?? '');
  });
  const box = boxFrom(element);
  expect(await write(box, '请说。')).toEqual({ ok: true });
  expect(readBox(box)).toBe('请说。');
});

test('an editable body in a frame is a reply box', async () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const inner = frame.contentDocument;
  if (!inner) throw new Error('the frame has no document');
  inner.body.contentEditable = 'true';
  const box = asReplyBox(frame);
  expect(await write(box, TWO_LINES)).toEqual({ ok: true });
  expect(box && readBox(box)).toBe(TWO_LINES);
  expect(document.activeElement).toBe(frame);
});

describe('writes nothing', () => {
  test('when the page has gone on to another conversation', async () => {
    const box = boxFrom(textarea('草稿'));
    const result = await write(box, '请说。', 'b');
    expect(result).toEqual({ ok: false, reason: 'other-conversation' });
    expect(readBox(box)).toBe('草稿');
  });

  test('where there is no box', async () => {
    expect(await write(null, '请说。')).toEqual({ ok: false, reason: 'no-reply-box' });
  });

  test('meant for the customer into the box of an internal note', async () => {
    const box = boxFrom(textarea('草稿'));
    const result = await write({ ...box, purpose: 'note' }, '请说。');
    expect(result).toEqual({ ok: false, reason: 'note-box' });
    expect(readBox(box)).toBe('草稿');
  });

  test('in place of words that do not stand there any more', async () => {
    const box = boxFrom(textarea('请点齿轮。'));
    const place = { at: 'part', find: '设置', occurrence: 0 } as const;
    const target = { keyNow: () => 'a', replyBoxNow: () => box };
    const result = await writeReply(target, { key: 'a', text: '齿轮', place });
    expect(result).toEqual({ ok: false, reason: 'not-taken' });
    expect(readBox(box)).toBe('请点齿轮。');
  });

  test.each([
    ['became the note', (box: ReplyBox): ReplyBox | null => ({ ...box, purpose: 'note' })],
    ['was replaced', () => boxFrom(textarea('别的草稿'))],
    ['is gone', () => null],
  ])('when the box %s while its editor was asked', async (_, next) => {
    const box = boxFrom(editable('草稿'));
    let now: ReplyBox | null = box;
    const ask = async () => {
      now = next(box);
      return null;
    };
    const target = { keyNow: () => 'a', replyBoxNow: () => now };
    const result = await writeReply(target, { key: 'a', text: '请说。' }, { ask });
    expect(result).toEqual({ ok: false, reason: 'not-taken' });
    expect(readBox(box)).toBe('草稿');
  });

  test('that an editor shows but does not hold in its model', async () => {
    const box = boxFrom(editable('草稿'));
    const ask = async () => ({ kind: 'slate', text: '草稿', done: false }) as const;
    const target = { keyNow: () => 'a', replyBoxNow: () => box };
    const result = await writeReply(target, { key: 'a', text: '请说。' }, { ask });
    expect(result).toEqual({ ok: false, reason: 'not-taken' });
    expect(readBox(box)).toBe('草稿');
  });

  test('when the field cuts the text off: the draft is put back', async () => {
    const element = textarea();
    element.maxLength = 6;
    const box = boxFrom(element);
    await userEvent.click(element);
    await userEvent.keyboard('您好。');
    expect(await write(box, TWO_LINES)).toEqual({ ok: false, reason: 'not-taken' });
    expect(readBox(box)).toBe('您好。');
  });

  test('when the editor swallows the text', async () => {
    const element = editable('草稿');
    element.addEventListener('paste', (event) => event.preventDefault());
    const box = boxFrom(element);
    expect(await write(box, '请说。')).toEqual({ ok: false, reason: 'not-taken' });
    expect(readBox(box)).toBe('草稿');
  });
});

describe('a write that failed takes back nothing but itself', () => {
  /** An editor that takes only the first line, and calls once it has. */
  const halfEditor = (taken: () => void = () => {}) => {
    const element = editable();
    element.addEventListener('paste', (event) => {
      event.preventDefault();
      const words = event.clipboardData?.getData('text/plain') ?? '';
      document.execCommand('insertText', false, words.split('\n')[0]);
      taken();
    });
    return element;
  };
  const HALF = '不急,我陪您一步一步来。';
  const notTaken = { ok: false, reason: 'not-taken' };

  const draftIn = async (element: HTMLElement) => {
    const box = boxFrom(element);
    await userEvent.click(element);
    await userEvent.keyboard('您好。');
    return box;
  };

  test('the half that was taken goes, the draft stays', async () => {
    const box = await draftIn(halfEditor());
    expect(await write(box, TWO_LINES)).toEqual(notTaken);
    expect(readBox(box)).toBe('您好。');
  });

  test('what an editor shows in a later task goes as well', async () => {
    const element = editable();
    element.addEventListener('paste', (event) => {
      event.preventDefault();
      setTimeout(() => document.execCommand('insertText', false, HALF), 30);
    });
    const box = await draftIn(element);
    expect(await write(box, TWO_LINES)).toEqual(notTaken);
    expect(readBox(box)).toBe('您好。');
  });

  test('what the agent types in the meantime stays', async () => {
    const box = await draftIn(halfEditor());
    const result = write(box, TWO_LINES);
    await userEvent.keyboard('请稍等');
    expect(await result).toEqual(notTaken);
    expect(readBox(box)).toBe(`您好。${HALF}请稍等`);
  });

  test('what the agent types into another field in the meantime stays', async () => {
    const other = textarea();
    document.body.append(other);
    const box = await draftIn(halfEditor(() => other.focus()));
    const result = write(box, TWO_LINES);
    await userEvent.keyboard('内部备注');
    expect(await result).toEqual(notTaken);
    expect(other.value).toBe('内部备注');
  });

  test('after a switch the other draft stays', async () => {
    let key = 'a';
    const box = await draftIn(
      halfEditor(() => {
        key = 'b';
        document.execCommand('selectAll');
        document.execCommand('insertText', false, '另一位客户的回复草稿,写了一大半了');
      }),
    );
    const result = await writeReply(
      { keyNow: () => key, replyBoxNow: () => box },
      { key: 'a', text: TWO_LINES },
    );
    expect(result).toEqual({ ok: false, reason: 'other-conversation' });
    expect(readBox(box)).toBe('另一位客户的回复草稿,写了一大半了');
  });

  test('an undo that takes more than our text is not repeated', async () => {
    const element = halfEditor();
    const box = await draftIn(element);
    let undone = 0;
    element.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent) || event.inputType !== 'historyUndo') return;
      undone += 1;
      element.textContent = '您好';
    });
    expect(await write(box, TWO_LINES)).toEqual(notTaken);
    expect([undone, readBox(box)]).toEqual([1, '您好']);
  });
});

test('hidden, read-only and disabled fields are no reply boxes', () => {
  const hidden = textarea();
  hidden.style.display = 'none';
  const locked = textarea();
  locked.readOnly = true;
  const off = textarea();
  off.disabled = true;
  document.body.append(hidden, locked, off);
  expect([hidden, locked, off].map(asReplyBox)).toEqual([null, null, null]);
});
