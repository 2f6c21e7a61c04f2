import type { Page } from 'playwright-core';
import { TRACE } from './hostile-text';

/** Lets the practice desk show a conversation of these customer's messages. */
export function showMessages(page: Page, key: string, texts: readonly string[]): Promise<void> {
  return page.evaluate(
    ({ key, texts }) => {
      const thread = document.querySelector<HTMLElement>('main.thread');
      const turns = document.querySelector('ol.turns');
      if (!thread || !turns) throw new Error('This is not the practice desk.');
      thread.dataset.conversation = key;
      turns.replaceChildren(
        ...texts.map((text, index) => {
          const turn = document.createElement('li');
          turn.className = 'turn turn-customer';
          turn.dataset.turn = `${key}-${index}`;
          const body = document.createElement('div');
          body.className = 'turn-body';
          const words = document.createElement('p');
          words.textContent = text;
          body.append(words);
          turn.append(body);
          return turn;
        }),
      );
    },
    { key, texts: [...texts] },
  );
}

/** True where one of the texts was run as a script in this page. */
export const wasRunIn = (page: Page): Promise<boolean> =>
  page.evaluate(`${JSON.stringify(TRACE)} in globalThis || 'polluted' in {}`);

/** What the reply box holds now; it is emptied. */
export function takeReply(page: Page): Promise<string> {
  return page.evaluate(() => {
    const box = document.querySelector<HTMLTextAreaElement>('textarea.answer-text');
    const text = box?.value ?? '';
    if (box) box.value = '';
    return text;
  });
}
