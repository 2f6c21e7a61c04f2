import type { CueView } from '@/utils/contract/cue';

/** The elements of a cue. Nothing is ever parsed as markup: desks may enforce Trusted Types. */
export interface CueElements {
  cue: HTMLElement;
  card: HTMLElement;
  head: HTMLElement;
  /** An exclamation mark beside the heading of an alert. */
  mark: HTMLElement;
  heading: HTMLElement;
  move: HTMLButtonElement;
  fold: HTMLButtonElement;
  helps: HTMLElement;
  sentence: HTMLElement;
  because: HTMLElement;
  /** Holds the two below it: what was chosen before a reply could be written. */
  wish: HTMLElement;
  insertWish: HTMLButtonElement;
  dismissWish: HTMLButtonElement;
  insert: HTMLButtonElement;
  openPanel: HTMLButtonElement;
  /** Not on an alert: nothing puts that aside. */
  notNow: HTMLButtonElement;
  turnOff: HTMLButtonElement;
  told: HTMLElement;
  pill: HTMLButtonElement;
  spoken: HTMLElement;
}

const SVG = 'http://www.w3.org/2000/svg';
const GRIP = 'M5 3.5h.01M11 3.5h.01M5 8h.01M11 8h.01M5 12.5h.01M11 12.5h.01';
const MINUS = 'M3 8h10';
const CROSS = 'M4 4l8 8M12 4l-8 8';

export function buildCue(document: Document): CueElements {
  const make = (tag: string, className: string, ...children: Node[]) => {
    const element = document.createElement(tag);
    element.className = className;
    element.append(...children);
    return element;
  };
  const button = (className: string, ...children: Node[]) => {
    const element = make('button', className, ...children) as HTMLButtonElement;
    element.type = 'button';
    return element;
  };
  const icon = (path: string) => {
    const svg = document.createElementNS(SVG, 'svg');
    const line = document.createElementNS(SVG, 'path');
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('aria-hidden', 'true');
    line.setAttribute('d', path);
    svg.append(line);
    return svg;
  };

  const mark = make('span', 'mark', document.createTextNode('!'));
  mark.setAttribute('aria-hidden', 'true');
  const heading = make('h2', 'heading');
  const move = button('icon move', icon(GRIP));
  const fold = button('icon fold', icon(MINUS));
  const head = make('div', 'head', mark, heading, move, fold);
  const helps = make('ul', 'helps');
  const sentence = make('p', 'sentence');
  const because = make('p', 'because');
  const insertWish = button('go insert-wish');
  const dismissWish = button('icon dismiss-wish', icon(CROSS));
  const wish = make('div', 'acts wish', insertWish, dismissWish);
  const insert = button('go insert');
  const openPanel = button('open-panel');
  const notNow = button('quiet not-now');
  const turnOff = button('quiet turn-off');
  const acts = make('div', 'acts', insert, openPanel, notNow);
  const told = make('p', 'told');
  told.setAttribute('role', 'status');
  // One line for both: what is told there moves no button.
  const foot = make('div', 'foot', told, turnOff);
  const card = make('div', 'card', head, helps, sentence, because, wish, acts, foot);
  const pill = button('pill');
  const spoken = make('div', 'spoken');
  spoken.setAttribute('role', 'status');
  const cue = make('div', 'cue', card, pill, spoken);
  cue.setAttribute('role', 'region');
  fold.setAttribute('aria-expanded', 'true');
  pill.setAttribute('aria-expanded', 'false');
  return {
    ...{ cue, card, head, mark, heading, move, fold, helps, sentence, because },
    ...{ wish, insertWish, dismissWish, insert, openPanel, notNow, turnOff, told, pill, spoken },
  };
}

/** Puts a view's words in place; buttons stay the same elements, so that focus stays as well. */
export function fillCue(elements: CueElements, view: CueView): void {
  const { cue, heading, helps, sentence, because, pill } = elements;
  const { labels } = view;
  cue.lang = view.language;
  cue.dataset.theme = view.theme;
  cue.dataset.urgency = view.urgency;
  cue.setAttribute('aria-label', view.heading);
  elements.mark.hidden = view.urgency === 'care';
  heading.textContent = view.heading;
  helps.hidden = view.helps.length === 0;
  helps.replaceChildren(...view.helps.map((words) => withText(helps, 'li', words)));
  sentence.textContent = view.sentence;
  sentence.lang = view.customerLanguage;
  because.hidden = view.evidence.length === 0;
  const quotes = view.evidence.map((words) => {
    const quote = withText(because, 'q', words);
    quote.lang = view.customerLanguage;
    return quote;
  });
  because.replaceChildren(`${labels.because} `, ...quotes);
  elements.insert.textContent = labels.insert;
  // The sentence that was chosen is the one that stands here: one button for it is enough.
  elements.insert.hidden = view.wish?.isSentence === true;
  elements.wish.hidden = view.wish === null;
  const chosen = withText(because, 'q', view.wish?.words ?? '');
  chosen.lang = view.customerLanguage;
  elements.insertWish.replaceChildren(`${labels.insertWish} `, chosen);
  name(elements.dismissWish, labels.dismissWish);
  elements.openPanel.textContent = labels.openPanel;
  elements.notNow.textContent = labels.notNow;
  elements.notNow.hidden = view.urgency !== 'care';
  elements.turnOff.textContent = labels.turnOff;
  name(elements.move, labels.move);
  name(elements.fold, labels.fold);
  // Care is known by what helps, an alert by its heading.
  const short = view.urgency === 'care' && view.helps[0] ? view.helps[0] : view.heading;
  pill.textContent = short;
  pill.setAttribute('aria-label', `${short} – ${labels.unfold}`);
  pill.title = labels.unfold;
}

function withText(parent: Element, tag: string, words: string): HTMLElement {
  const element = parent.ownerDocument.createElement(tag);
  element.textContent = words;
  return element;
}

function name(button: HTMLButtonElement, words: string) {
  button.setAttribute('aria-label', words);
  button.title = words;
}
