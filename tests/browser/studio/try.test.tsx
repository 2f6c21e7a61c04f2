import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CASES, showTry } from './try-views';

const LOOK = { language: 'en', theme: 'light' } as const;
const PATIENT = { timeout: 20_000 };
const regions = () =>
  Object.fromEntries(
    [...document.querySelectorAll('main section')].map((section) => [
      section.querySelector('h2')?.textContent ?? '',
      section.textContent ?? '',
    ]),
  );
const shows = (title: string) => expect.poll(() => regions()[title], PATIENT);
const choose = (name: string, label: string, words: string) => {
  const input = page.getByLabelText(label).element() as HTMLInputElement;
  const files = new DataTransfer();
  files.items.add(new File([words], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('a conversation', () => {
  it('is shown as it is found now beside what the drafts would find, its words marked', async () => {
    const { screen, word } = await showTry(LOOK, 'conversation');
    const words = screen.getByLabelText(word('try.words'), { exact: true }).first();
    await userEvent.fill(words, 'I am 81 years old and cannot hear');
    await shows(word('try.after')).toContain('Hearing');
    await shows(word('try.after')).toContain(word('try.change.new'));
    await shows(word('try.before')).not.toContain('Hearing');
    await shows(word('try.before')).toContain('Older adult');
    const marks = [...document.querySelectorAll('main mark')].map((mark) => mark.textContent);
    expect(marks).toContain('cannot hear');
    await expect.element(screen.getByText(word('try.differs'))).toBeVisible();
  });

  it('is kept without names and numbers, and only once it was read', async () => {
    const { screen, word, handed } = await showTry(LOOK, 'conversation', []);
    const words = screen.getByLabelText(word('try.words'), { exact: true }).first();
    await userEvent.fill(words, 'My name is Mary Smith, 07700 900123. I cannot hear');
    await screen.getByText(word('cases.keepHelp')).click();
    const keep = screen.getByRole('button', { name: word('cases.doKeep') });
    await expect.element(keep).toBeDisabled();
    await screen.getByRole('checkbox', { name: word('cases.agree') }).click();
    await keep.click();
    await expect.poll(() => handed.kept, PATIENT).toHaveLength(1);
    expect(handed.kept[0]).toMatchObject({
      id: 'fresh',
      lang: 'en',
      expect: { needs: ['hearing'] },
    });
    expect(JSON.stringify(handed.kept)).not.toMatch(/Mary|Smith|900123/);
  });

  it('must be read again once it was changed', async () => {
    const { screen, word } = await showTry(LOOK, 'conversation', []);
    const words = screen.getByLabelText(word('try.words'), { exact: true }).first();
    await userEvent.fill(words, 'I cannot hear');
    await screen.getByText(word('cases.keepHelp')).click();
    const keep = screen.getByRole('button', { name: word('cases.doKeep') });
    await screen.getByRole('checkbox', { name: word('cases.agree') }).click();
    await expect.element(keep).toBeEnabled();
    await userEvent.fill(words, 'I cannot hear, 07700 900123');
    await expect.element(keep).toBeDisabled();
  });
});

it('shows what is pointed out in a reply now beside what the drafts would point out', async () => {
  const { screen, word } = await showTry(LOOK, 'reply');
  const reply = screen.getByLabelText(word('try.reply'), { exact: true });
  await userEvent.fill(reply, '请耐心等待\uff0c敬请谅解。');
  await shows(word('try.before')).toContain('请耐心等待');
  await shows(word('try.before')).toContain(word('try.change.gone'));
  await shows(word('try.after')).toContain(word('try.change.new'));
});

describe('our cases', () => {
  it('run by one key: better, worse, still wrong, and the score before and after', async () => {
    const { word } = await showTry(LOOK, 'cases');
    await userEvent.keyboard('r');
    const counts = { better: 1, worse: 1, still: 1, right: 0 };
    await shows(word('cases.run')).toContain(word('cases.result', counts));
    await shows(word('cases.run')).toContain(
      word('cases.score', { before: '0.000', after: '0.500' }),
    );
  });

  it('refuse a file as a whole, and say which lines are wrong', async () => {
    const { word, handed } = await showTry(LOOK, 'cases');
    choose('bad.jsonl', word('cases.choose'), `${JSON.stringify(CASES[0])}\nnothing\n`);
    const words = word('cases.problem.not-json');
    await shows(word('cases.bring')).toContain(word('cases.line', { line: 2, words }));
    expect(handed.kept).toEqual([]);
  });

  it('take a file once somebody answers for it, with what is personal hidden', async () => {
    const { screen, word, handed } = await showTry(LOOK, 'cases');
    const named = {
      ...CASES[0],
      id: 'named',
      messages: [{ from: 'customer', text: '我叫王芳\uff0c听不清' }],
    };
    const lines = [CASES[1], named].map((item) => JSON.stringify(item)).join('\n');
    choose('good.jsonl', word('cases.choose'), lines);
    await shows(word('cases.bring')).toContain(word('cases.found', { count: 2, masked: 1 }));
    await shows(word('cases.bring')).toContain(word('cases.replaces', { count: 1 }));
    await screen.getByRole('checkbox', { name: word('cases.agreeAll') }).click();
    await screen.getByRole('button', { name: word('cases.take', { count: 2 }) }).click();
    await expect.poll(() => handed.kept.map(({ id }) => id), PATIENT).toEqual(['two', 'named']);
    expect(JSON.stringify(handed.kept)).not.toContain('王芳');
  });

  it('open what an agent called not right, to be tried and kept', async () => {
    const { screen, word } = await showTry(LOOK, 'cases', []);
    await screen.getByRole('button', { name: new RegExp(`^${word('cases.try')}`) }).click();
    await shows(word('try.after')).toContain('Hearing');
  });

  it('are given out as they stand', async () => {
    const { screen, word, handed } = await showTry(LOOK, 'cases');
    await screen.getByRole('button', { name: word('cases.giveOut') }).click();
    expect(handed.files.join('').trim().split('\n')).toHaveLength(CASES.length);
  });
});
