import type { Adapter } from '@/utils/contract/adapter';
import type { PickerView, Said } from '@/utils/contract/teaching';
import type { DeskPage } from '@/utils/desk/desk-page';
import { asTop, wordsIn } from '@/utils/desk/teach/page-tree';
import { buildBar, SAID } from './build-bar';
import { createOutlines } from './draw-outlines';
import { listenToPerson } from './listen-to-person';
import { elementAt, placeOf } from './page-hit';
import PICKER_STYLE from './picker.css?inline';
import { outlinesOf, showStep } from './show-step';
import { createSession } from './teach-session';
import { createWalk } from './walk-page';

export interface PickerOptions {
  page: DeskPage;
  view: PickerView;
  /** Open only in tests: axe and locators see nothing inside a closed root. */
  mode?: ShadowRootMode;
  /** What the adapter is called in lists. */
  title: string;
  /** Keeps the adapter; false when it could not be kept. */
  save(adapter: Adapter): Promise<boolean>;
  /** Ends the picker and takes all of it off the page. */
  stop: AbortController;
}

export interface Picker {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}

/** How long the last words stay after saving, in ms. */
const GOODBYE = 2500;

/** Lets a person teach the desk by pointing at its page; the desk hears of nothing. */
export function createPicker({
  page,
  view,
  mode = 'closed',
  title,
  save,
  stop,
}: PickerOptions): Picker {
  const { document } = page;
  const { signal } = stop;
  asTop(document);
  const host = document.createElement('carecue-picker');
  const root = host.attachShadow({ mode });
  const style = new (document.defaultView ?? window).CSSStyleSheet();
  style.replaceSync(PICKER_STYLE);
  root.adoptedStyleSheets = [style];
  const elements = buildBar(document, view);
  const { bar, choice, told, spoken } = elements;
  root.append(elements.picker);
  document.documentElement.append(host);
  // In the top layer: our own cue, and what a desk lifts as high, must not cover it.
  host.popover = 'manual';
  host.showPopover();

  const session = createSession(page, view, title);
  const walk = createWalk();
  const outlines = createOutlines(elements.outlines, signal);
  /** What is framed, and would be taken. */
  let aim: Element | null = null;
  /** The message that is being corrected. */
  let asked: Element | null = null;
  let saving = false;

  const draw = () => outlines.show(outlinesOf(session, view.words, asked ?? aim));
  const show = (problem: string | null = null) => {
    told.textContent = problem ?? '';
    choice.hidden = asked === null;
    showStep(elements, session, view.words);
    draw();
  };
  const aimAt = (element: Element | null) => {
    if (aim === element) return;
    aim = element;
    draw();
  };

  const ask = (element: Element | null) => {
    asked = element;
    show();
    focusOn(asked ? choice.querySelector('button') : firstButton());
  };
  const firstButton = () => elements.acts.querySelector<HTMLElement>('button.go');
  const focusOn = (element: HTMLElement | null) => (element ?? bar).focus({ preventScroll: true });
  const arrive = (problem: keyof typeof view.words | null) => {
    aim = null;
    asked = null;
    show(problem && String(view.words[problem]));
    // With nothing to point at first, Enter goes on; else it takes what is framed.
    focusOn(session.step === 'check' ? firstButton() : bar);
  };

  const take = (element: Element) => {
    if (session.step === 'check') return ask(session.itemAt(element) ?? element);
    const problem = session.take(element);
    return problem === 'done' ? void finish() : arrive(problem);
  };
  const goOn = () => {
    const problem = session.skip();
    return problem === 'done' ? void finish() : arrive(problem);
  };
  const back = () => {
    if (asked) return ask(null);
    if (session.back()) arrive(null);
  };
  const correct = (said: Said) => {
    if (asked) session.correct(asked, said);
    ask(null);
  };

  async function finish() {
    if (!session.proposal || saving) return;
    saving = true;
    const saved = await save(session.proposal.adapter).catch(() => false);
    saving = false;
    if (!saved) return show(view.words.notSaved);
    asked = null;
    aim = null;
    show();
    told.textContent = '';
    elements.step.textContent = view.words.saved;
    for (const gone of [elements.acts, elements.help, elements.keys]) gone.hidden = true;
    setTimeout(() => stop.abort(), GOODBYE);
  }

  const act = (name: string) => {
    const said = SAID.find((word) => word === name);
    if (said) return correct(said);
    if (name === 'cancel') return stop.abort();
    if (name === 'back') return back();
    if (name === 'save') return void finish();
    return goOn();
  };

  const move = (way: Parameters<typeof walk.from>[1]) => {
    const view = document.defaultView;
    const middle = () =>
      elementAt(document, (view?.innerWidth ?? 0) / 2, (view?.innerHeight ?? 0) / 3, host);
    const next = aim?.isConnected ? walk.from(aim, way) : middle();
    if (!next) return;
    next.scrollIntoView({ block: 'nearest' });
    aimAt(next);
    spoken.textContent = wordsIn(next, 160);
    focusOn(bar);
    keepClear(bar, next);
  };

  listenToPerson({
    ...{ document, host, root, bar, signal },
    aimAt: (element) => !saving && asked === null && aimAt(element),
    take: (element) => !saving && take(element),
    takeAim: () => aim && !saving && take(aim),
    move,
    back,
    cancel: () => (asked ? ask(null) : stop.abort()),
    act,
    choose: (index) => {
      const said = SAID[index];
      if (asked && said) correct(said);
    },
  });
  signal.addEventListener('abort', () => host.remove());
  show();
  focusOn(bar);
  return { host, root };
}

/** By keyboard nobody can look behind the bar: it makes room. */
function keepClear(bar: HTMLElement, element: Element) {
  const [own, other] = [bar.getBoundingClientRect(), placeOf(element)];
  const apart =
    other.left > own.right ||
    other.left + other.width < own.left ||
    other.top > own.bottom ||
    other.top + other.height < own.top;
  if (!apart) bar.dataset.at = bar.dataset.at === 'top' ? 'bottom' : 'top';
}
