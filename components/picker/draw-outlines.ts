import type { Said } from '@/utils/contract/teaching';
import { type Place, placeOf } from './page-hit';

export interface Outline {
  element: Element;
  kind: Exclude<Said, 'not-a-message'> | 'hover';
  /** Who said it, in words: colour alone tells nobody. */
  label: string | null;
}

/** More are not drawn: nobody looks at them at once. */
const LIMIT = 120;

/** Frames round elements of the page, kept in place while it scrolls. */
export function createOutlines(layer: HTMLElement, signal: AbortSignal) {
  let shown: { outline: Outline; box: HTMLElement }[] = [];
  const view = layer.ownerDocument.defaultView;
  let frame = 0;

  const put = () => {
    for (const { outline, box } of shown) position(box, placeOf(outline.element));
    frame = view?.requestAnimationFrame(put) ?? 0;
  };
  frame = view?.requestAnimationFrame(put) ?? 0;
  signal.addEventListener('abort', () => view?.cancelAnimationFrame(frame));

  const make = (outline: Outline) => {
    const box = layer.ownerDocument.createElement('div');
    box.className = 'outline';
    box.dataset.kind = outline.kind;
    if (outline.label !== null) {
      const label = layer.ownerDocument.createElement('span');
      label.textContent = outline.label;
      box.append(label);
    }
    return { outline, box };
  };

  return {
    show(outlines: readonly Outline[]) {
      shown = outlines.slice(0, LIMIT).map(make);
      layer.replaceChildren(...shown.map(({ box }) => box));
      for (const { outline, box } of shown) position(box, placeOf(outline.element));
    },
  };
}

function position(box: HTMLElement, { left, top, width, height }: Place) {
  const { style } = box;
  style.left = `${left - 3}px`;
  style.top = `${top - 3}px`;
  style.width = `${width + 6}px`;
  style.height = `${height + 6}px`;
}
