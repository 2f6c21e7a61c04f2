import type { Adapter } from '@/utils/contract/adapter';
import { carriesMark } from '../speaker-of';
import type { SpeakerWish } from './find-speakers';
import { carries, marksOf } from './marks';
import { ownWords } from './page-tree';
import { tokensOf } from './tokens-of';

const INTERNAL =
  /internal|private|note(?!book)|whisper|secret|staff-?only|colleague|memo|neibu|beizhu/i;
const NOT = /attach|public|notif|notice|annot|denote|footnote/i;
/** Words on a message that say so. */
const SAYS =
  /\b(private|internal)\b.{0,12}\b(note|comment|message|reply)|(only|just) visible to|not visible to (the )?(customer|client)|visible (only )?to (staff|agents|colleagues|your team)|staff only|内部(备注|评论|消息|可见|留言|沟通)|仅(内部|客服|同事|坐席|员工)(人员)?可见|內部(備註|備忘|訊息|留言)|僅(內部|客服|同事|職員)(人員)?可見|(客户|客戶|顾客)不可见|(客户|客戶)不可見/i;

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
    return bySaying(wish, notes, plain, knownPhrase) ?? bySaying(wish, notes, plain, anyWords);
  }
  for (const item of wish.items.filter((other) => !plain.includes(other))) {
    const mark = marks0(item, wish).find(
      ({ selector, token }) =>
        INTERNAL.test(token.selector) && !NOT.test(token.selector) && free(selector),
    );
    if (mark) return mark.selector;
  }
  const others = wish.items.filter((item) => !plain.includes(item));
  return bySaying(wish, others, plain, knownPhrase);
}

const marks0 = (item: Element, { thread, itemSelector, isText }: SpeakerWish) =>
  marksOf(item, thread, itemSelector, isText);

const weigh = (selector: string, cost: number) => cost - (INTERNAL.test(selector) ? 3 : 0);

/** The words on a label, where nothing but words tells; only words that no plain message carries. */
function bySaying(
  wish: SpeakerWish,
  items: readonly Element[],
  plain: readonly Element[],
  words: (own: string) => string | null,
): Internal | undefined {
  for (const item of items) {
    for (const label of item.querySelectorAll('*')) {
      const says = wish.isText(label) ? null : words(ownWords(label));
      const [token] = says ? tokensOf(label).toSorted((a, b) => a.cost - b.cost) : [];
      if (!says || !token) continue;
      const mark = { selector: token.selector, says: [says] };
      if (!plain.some((other) => carriesMark(other, mark))) return mark;
    }
  }
  return undefined;
}

/** What a known phrase says, whatever stands beside it. */
const knownPhrase = (own: string) => SAYS.exec(own)?.[0] ?? null;

/** What a person pointed out: any short words without names' and times' numbers. */
const anyWords = (own: string) => (own.length >= 2 && own.length <= 60 ? own : null);
