import type { CueAct, CuePosition, CueView } from '@/utils/contract/cue';
import type { InsertResult } from '@/utils/contract/messages';
import { buildCue, fillCue } from './build-card';
import { copyText } from './copy-text';
import CUE_STYLE from './cue.css?inline';
import { keepAttached } from './keep-attached';
import { makeDraggable } from './make-draggable';
import { onPress } from './on-press';
import { type KeepFree, keepInside, placeCue } from './place-cue';
import { watchPlainSight } from './plain-sight';

export interface CueOptions {
  document: Document;
  /** Open only in tests: axe and locators see nothing inside a closed root. */
  mode?: ShadowRootMode;
  /** Does what the person asked for; the result of an insert is told on the cue. */
  act(act: CueAct, view: CueView): Promise<InsertResult | null>;
  /** What must stay free. */
  keepFree(): KeepFree;
  /** Ends the cue and takes it off the page. */
  signal: AbortSignal;
}

export interface Cue {
  /** The element on the page. */
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Shows the view, in place where one is shown already; null takes the cue away. */
  show(view: CueView | null): void;
  /** Tells what came of an insert into conversation `key`, if it is the one shown. */
  tellInsert(key: string, result: InsertResult): void;
}

/** The small card on the desk's page. It holds no words of its own and never takes the focus. */
export function createCue({ document, mode = 'closed', act, keepFree, signal }: CueOptions): Cue {
  const host = document.createElement('carecue-cue');
  const root = host.attachShadow({ mode });
  // A sheet serves only the document whose window made it.
  const style = new (document.defaultView ?? window).CSSStyleSheet();
  style.replaceSync(CUE_STYLE);
  root.adoptedStyleSheets = [style];
  const elements = buildCue(document);
  const { cue, card, pill, told, spoken } = elements;
  root.append(cue);
  const attachment = keepAttached(host, signal);
  const sight = watchPlainSight(cue, [...cue.querySelectorAll('button')], signal);

  let view: CueView | null = null;
  let position: CuePosition = { right: 24, bottom: 24 };
  /** What the person chose here, by conversation and urgency: an alert opens even a folded cue. */
  const foldedHere = new Map<string, boolean>();

  const viewport = () => ({
    width: document.documentElement.clientWidth,
    height: document.defaultView?.innerHeight ?? 0,
  });
  const apply = (next: CuePosition) => {
    position = next;
    cue.style.right = `${next.right}px`;
    cue.style.bottom = `${next.bottom}px`;
    card.style.maxHeight = `${Math.max(120, viewport().height - next.bottom - 8)}px`;
  };
  const settle = (wanted: CuePosition | null) => {
    card.style.maxHeight = '';
    apply(placeCue(wanted, cue.getBoundingClientRect(), viewport(), keepFree()));
  };

  const foldKey = (now: CueView) => `${now.key}|${now.urgency}`;
  const isFolded = (now: CueView) =>
    foldedHere.get(foldKey(now)) ?? (now.folded && now.urgency === 'care');
  const applyFold = (now: CueView) => {
    card.hidden = isFolded(now);
    pill.hidden = !card.hidden;
  };

  const tell = (words: string, failed: boolean) => {
    told.textContent = words;
    told.toggleAttribute('data-failed', failed);
  };

  const unsure = () => view && tell(view.labels.unseen, true);
  const whenPressed = (control: HTMLButtonElement, press: (now: CueView) => void) =>
    onPress(control, () => view && press(view), { root, sight, unsure, signal });

  const setFolded = (now: CueView, folded: boolean) => {
    const hadFocus = root.activeElement !== null;
    foldedHere.set(foldKey(now), folded);
    applyFold(now);
    settle(position);
    if (hadFocus) (folded ? pill : elements.fold).focus({ preventScroll: true });
    void act({ verb: folded ? 'fold' : 'unfold' }, now);
  };

  whenPressed(elements.fold, (now) => setFolded(now, true));
  whenPressed(pill, (now) => setFolded(now, false));
  whenPressed(elements.openPanel, (now) => void act({ verb: 'open-panel' }, now));
  whenPressed(elements.notNow, (now) => void act({ verb: 'not-now' }, now));
  whenPressed(elements.turnOff, (now) => void act({ verb: 'turn-off' }, now));
  const tellInsert = (key: string, result: InsertResult) => {
    if (view?.key === key) tell(wordsFor(result, view), !result.ok);
  };
  const insert = async (verb: 'insert' | 'insert-wish', now: CueView) => {
    const result = await act({ verb }, now);
    if (result) tellInsert(now.key, result);
  };
  whenPressed(elements.insert, (now) => {
    if (!now.copies) return void insert('insert', now);
    const copied = copyText(document, now.sentence);
    tell(copied ? now.labels.copied : now.labels.notCopied, !copied);
  });
  whenPressed(elements.insertWish, (now) => void insert('insert-wish', now));
  whenPressed(elements.dismissWish, (now) => void act({ verb: 'dismiss-wish' }, now));
  makeDraggable({
    handles: [elements.head, pill],
    keyHandle: elements.move,
    position: () => position,
    moveTo: (next) => {
      apply(keepInside(next, cue.getBoundingClientRect(), viewport()));
      sight.moved();
    },
    moved: () => view && void act({ verb: 'move', position }, view),
    signal,
  });

  // The cursor stays in the reply box when the cue is clicked; the tabulator still leads here.
  cue.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  // The desk's own one-key commands must not hear what is pressed here.
  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    cue.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
  document.defaultView?.addEventListener('resize', () => view && settle(position), { signal });

  const put = (next: CueView, before: CueView | null) => {
    const fresh = !before || before.key !== next.key;
    const offers = next.wish !== null && !before?.wish;
    if (fresh || offers || before.sentence !== next.sentence) {
      tell('', false);
      sight.beginAnew();
    }
    const inWish = elements.wish.contains(root.activeElement);
    fillCue(elements, next);
    if (inWish && !next.wish) elements.insert.focus({ preventScroll: true });
    applyFold(next);
    attachment.attach();
    if (!before) settle(next.position);
    if (fresh || before.heading !== next.heading) spoken.textContent = next.heading;
    if (offers) spoken.textContent = elements.insertWish.textContent;
    else if (before?.wish && !next.wish) spoken.textContent = '';
  };

  return {
    host,
    root,
    tellInsert,
    show(next) {
      const before = view;
      view = next;
      if (!next) {
        sight.rest();
        return attachment.detach();
      }
      // Nearly every message brings the same again: the page need not be laid out anew for it.
      if (JSON.stringify(next) === JSON.stringify(before)) attachment.attach();
      else put(next, before);
    },
  };
}

function wordsFor(result: InsertResult, { labels }: CueView): string {
  if (result.ok) return labels.inserted;
  return result.reason === 'note-box' ? labels.noteBox : labels.notInserted;
}
