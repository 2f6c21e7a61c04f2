import type { PickerView } from '@/utils/contract/teaching';

/** The elements of the picker. Nothing is ever parsed as markup: desks may enforce Trusted Types. */
export interface BarElements {
  picker: HTMLElement;
  outlines: HTMLElement;
  bar: HTMLElement;
  step: HTMLElement;
  help: HTMLElement;
  keys: HTMLElement;
  counts: HTMLElement;
  told: HTMLElement;
  /** What a message is: one button each, by `data-act`. */
  choice: HTMLElement;
  acts: HTMLElement;
  /** Read out: what is framed now. */
  spoken: HTMLElement;
}

export const SAID = ['customer', 'agent', 'internal', 'system', 'not-a-message'] as const;

export function buildBar(document: Document, { words, language, theme }: PickerView): BarElements {
  const make = (tag: string, className: string, ...children: (Node | string)[]) => {
    const element = document.createElement(tag);
    element.className = className;
    element.append(...children);
    return element;
  };
  const live = (className: string) => {
    const element = make('p', className);
    element.setAttribute('role', 'status');
    return element;
  };
  const title = make('h2', 'title', words.title);
  const step = live('step');
  const help = make('p', 'help');
  const keys = make('p', 'keys', words.keys);
  const counts = live('counts');
  const told = live('told');
  const choice = make(
    'fieldset',
    'choice',
    make('legend', '', words.whatIs),
    make(
      'div',
      'acts',
      ...SAID.map((said, index) => button(document, said, `${index + 1} ${words.said[said]}`)),
    ),
  );
  const acts = make('div', 'acts');
  const spoken = live('spoken');
  const bar = make('div', 'bar', title, step, help, counts, told, choice, acts, keys, spoken);
  bar.setAttribute('role', 'dialog');
  bar.setAttribute('aria-label', words.title);
  bar.tabIndex = -1;
  const outlines = make('div', 'outlines');
  outlines.setAttribute('aria-hidden', 'true');
  const picker = make('div', 'picker', outlines, bar);
  picker.lang = language;
  picker.dataset.theme = theme;
  choice.hidden = true;
  return { picker, outlines, bar, step, help, keys, counts, told, choice, acts, spoken };
}

/** `act` names what it does; the picker hears of it from the window, before the desk can. */
export function button(
  document: Document,
  act: string,
  words: string,
  go = false,
): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.dataset.act = act;
  element.className = go ? 'go' : '';
  element.textContent = words;
  return element;
}
