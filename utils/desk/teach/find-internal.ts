import type { Adapter } from '@/utils/contract/adapter';
import type { SpeakerWish } from './find-speakers';
import { carries, marksOf } from './marks';
import { wordsIn } from './page-tree';

const INTERNAL =
  /internal|private|note(?!book)|whisper|secret|staff-?only|colleague|memo|neibu|beizhu/i;
const NOT = /attach|public|notif|notice|annot|denote|footnote/i;
/** A short label on the message that says so. */
const SAYS =
  /^(internal( note| comment)?|private( note| comment)?|only (staff|agents|colleagues).*|note|memo|内部(备注|评论|可见|消息)?|仅(内部|客服|同事)(可见)?|备注|內部(備註|備忘|訊息)?|僅(內部|客服)(可見)?|備註|私密.*)$/i;

type Internal = NonNullable<Adapter['messages']['internal']>;

/**
 * What marks notes between colleagues: what a person pointed out, else what calls itself so.
 * `plain` are messages that are no notes. Undefined where the page shows none.
 */
export function findInternal(
  wish: SpeakerWish,
  notes: readonly Element[],
  plain: readonly Element[],
): Internal | undefined {
  const free = (selector: string) => !plain.some((item) => carries(item, selector));
  const [note] = notes;
  if (note) {
    const marks = marks0(note, wish)
      .filter(({ selector }) => notes.every((item) => carries(item, selector)) && free(selector))
      .sort((a, b) => weigh(a.selector, a.token.cost) - weigh(b.selector, b.token.cost));
    if (marks[0]) return marks[0].selector;
    return bySaying(wish, notes, plain);
  }
  for (const item of wish.items.filter((other) => !plain.includes(other))) {
    const mark = marks0(item, wish).find(
      ({ selector, token }) =>
        INTERNAL.test(token.selector) && !NOT.test(token.selector) && free(selector),
    );
    if (mark) return mark.selector;
  }
  return bySaying(
    wish,
    wish.items.filter((item) => !plain.includes(item)),
    plain,
  );
}

const marks0 = (item: Element, { thread, itemSelector, isText }: SpeakerWish) =>
  marksOf(item, thread, itemSelector, isText);

const weigh = (selector: string, cost: number) => cost - (INTERNAL.test(selector) ? 3 : 0);

/** The words on the label, where nothing but words tells. */
function bySaying(
  wish: SpeakerWish,
  items: readonly Element[],
  plain: readonly Element[],
): Internal | undefined {
  for (const item of items) {
    for (const label of item.querySelectorAll('*')) {
      if (label.childElementCount > 0 || wish.isText(label)) continue;
      const words = wordsIn(label, 60).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
      if (!SAYS.test(words)) continue;
      const [token] = marks0(item, wish).filter(({ carrier }) => carrier === label);
      if (!token) continue;
      const selector = token.selector;
      return plain.some((other) => carries(other, selector))
        ? { selector, says: [words] }
        : selector;
    }
  }
  return undefined;
}
