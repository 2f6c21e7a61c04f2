import { parentOf, tagOf, wordsOf } from './tree';
import { STRIPED_WORDS } from './vocabulary';

/** How a kind of message looks; asked of the page once for each kind, not for each message. */
export interface Look {
  side: 'start' | 'end' | 'middle' | null;
  colour: string | null;
  yellow: boolean;
  /** Striped, dashed or outlined. */
  marked: boolean;
}

const UNKNOWN: Look = { side: null, colour: null, yellow: false, marked: false };
const MEASURED_LIMIT = 40;

export function createLayout(container: Element) {
  const looks = new Map<string, Look>();
  let frame: DOMRect | null = null;

  return {
    /** `kind`: equal for messages that look alike. */
    lookOf(kind: string, words: Element): Look {
      const known = looks.get(kind);
      if (known) return known;
      if (looks.size >= MEASURED_LIMIT) return UNKNOWN;
      frame ??= innerBox(container);
      const look = {
        side: sideOf(words, container, frame),
        ...colourOf(words, container),
        marked: isMarked(words, container),
      };
      looks.set(kind, look);
      return look;
    },
  };
}
export type Layout = ReturnType<typeof createLayout>;

/** Where the messages may stand: within the list's own edges. */
function innerBox(container: Element): DOMRect {
  const { x, y, width, height } = container.getBoundingClientRect();
  const { paddingLeft, paddingRight } = getComputedStyle(container);
  const [left, right] = [paddingLeft, paddingRight].map((side) => Number.parseFloat(side) || 0);
  return new DOMRect(x + (left ?? 0), y, Math.max(0, width - (left ?? 0) - (right ?? 0)), height);
}

function sideOf(words: Element, container: Element, frame: DOMRect): Look['side'] {
  if (frame.width < 40 || words.ownerDocument !== container.ownerDocument) return null;
  const box = boxOf(words, container, frame.width * WIDE);
  if (box.width === 0) return null;
  if (box.width > frame.width * WIDE) {
    const align = getComputedStyle(words).textAlign;
    return /right|end/.test(align) ? 'end' : align === 'center' ? 'middle' : 'start';
  }
  const left = box.left - frame.left;
  const right = frame.right - box.right;
  const far = frame.width * 0.14;
  if (Math.abs(left - right) < frame.width * 0.06 && left > far) return 'middle';
  const rtl = getComputedStyle(container).direction === 'rtl';
  const [before, after] = rtl ? [right, left] : [left, right];
  return before > after && before > far ? 'end' : 'start';
}

/** From this share of the list's width on a box stands on no side. */
const WIDE = 0.92;

/** The largest box round the words that is still narrower than the list. */
function boxOf(words: Element, container: Element, wide: number): DOMRect {
  let box = words.getBoundingClientRect();
  for (let up: Element | null = words; up && up !== container; up = parentOf(up)) {
    if (up.ownerDocument !== container.ownerDocument) continue;
    const outer = up.getBoundingClientRect();
    if (outer.width > wide) break;
    box = outer;
  }
  return box;
}

/** Desks that have no colour to spare draw a note with stripes or a dashed line. */
function isMarked(words: Element, container: Element): boolean {
  for (let up: Element | null = words; up && up !== container; up = parentOf(up)) {
    const style = up.ownerDocument.defaultView?.getComputedStyle(up);
    if (!style) return false;
    if (/dashed|dotted/.test(style.borderLeftStyle) && style.borderTopStyle !== 'none') return true;
    if (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) return true;
    if (style.backgroundImage.startsWith('repeating-')) return true;
    if (STRIPED_WORDS.test(wordsOf(up)) && !/^T(?:ABLE|BODY|R|D)$/.test(tagOf(up))) return true;
  }
  return false;
}

function colourOf(words: Element, container: Element): Pick<Look, 'colour' | 'yellow'> {
  for (let up: Element | null = words; up && up !== container; up = parentOf(up)) {
    const style = up.ownerDocument.defaultView?.getComputedStyle(up);
    const colour = style?.backgroundColor ?? '';
    if (colour && colour !== 'transparent' && !/, 0\)$/.test(colour)) {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return {
        colour,
        yellow: red > 235 && green > 215 && blue < 225 && red - blue > 22 && green - blue > 12,
      };
    }
  }
  return { colour: null, yellow: false };
}
