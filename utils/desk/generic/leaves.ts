import { FROM_LABEL, isInitials, isInitialsOf, isName } from './names';
import { looksLikeTime, splitTime } from './times';
import { isElement, isSilent, nodesOf, ownText, shortText, tagOf, wordsOf } from './tree';
import {
  ACTION,
  AGENT_ROLE,
  AUTHOR_WORDS,
  CUSTOMER_ROLE,
  DESCRIPTION_TITLE,
  ICON_NAME,
  ICON_WORDS,
  LINK_WARNING,
  NOT_AUTHOR_WORDS,
  NOTE_ROLE,
  QUOTE_WORDS,
  RECEIPT,
  SR_ONLY,
  SYSTEM_ROLE,
  TIME_WORDS,
} from './vocabulary';

export type LeafKind =
  | 'time'
  | 'role'
  | 'note'
  | 'action'
  | 'receipt'
  | 'avatar'
  | 'noise'
  | 'text';

/** An element with words of its own. */
export interface Leaf {
  element: Element;
  text: string;
  kind: LeafKind;
  slot: string;
  /** How much speaks for its being the author's name; counts from 2 on. */
  authorly: number;
  /** A time stands in it beside other words. */
  timed: boolean;
}

const VARIANT =
  / (?:left|right|in|out|incoming|outgoing|inbound|outbound|mine|me|my|self|own|other|others|their|theirs|agent|customer|user|visitor|client|operator|staff|first|last|odd|even|collapsed|is collapsed|folded|older|hidden|grouped|continued|new|unread|active|hover|sent|received|internal|private|public|bot|robot|system|start|end|guest|requester|support|note)(?= )/g;
const UTILITY =
  /^-?(?:bg|justify|items|self|[mp][lrtbxy]?|flex|rounded|float|order|border|space|gap|max|min|w|h|shadow|text-(?:left|right|center|white|black|[a-z]+-\d+))(?:-|$)|[:[]/;

/** What an element is called once words that tell one side from the other are left out. */
export function coreOf(element: Element): string {
  const kept: string[] = [];
  for (const token of (element.getAttribute('class') ?? '').split(/\s+/)) {
    if (!token || UTILITY.test(token) || /\d{2,}/.test(token)) continue;
    const core = ` ${token.replace(/[^\p{L}]+/gu, ' ').toLowerCase()} `.replace(VARIANT, '').trim();
    if (core && !kept.includes(core)) kept.push(core);
    if (kept.length === 2) break;
  }
  return `${tagOf(element)}.${kept.join('.')}`;
}

/** Which column, for what stands in a table. */
function columnOf(element: Element): string {
  const cell = element.closest('td,th') as HTMLTableCellElement | null;
  return cell ? `#${cell.cellIndex}` : '';
}

/** The place of an element within its message: the same in each message. */
function slotOf(element: Element): string {
  const parent = element.parentElement;
  return `${coreOf(element)}<${parent ? coreOf(parent) : ''}${columnOf(element)}`;
}

/** Earlier words, not the writer's own. */
export function isQuoted(element: Element, words = wordsOf(element)): boolean {
  const tag = tagOf(element);
  if (tag === 'BLOCKQUOTE' || tag === 'Q') return true;
  if (tag === 'SUMMARY') return true;
  if (tag === 'DETAILS' && !element.hasAttribute('open')) return true;
  if (QUOTE_WORDS.test(words)) return true;
  if (isToggle(element) || isToggle(element.previousElementSibling)) return true;
  // A line or two of the message that is answered, above the answer.
  if (
    / line clamp | reply (?:to|preview) | replied /.test(words) &&
    (element.nextElementSibling ?? element.parentElement?.nextElementSibling)
  )
    return true;
  return element.hasAttribute('cite') && tag === 'DIV';
}

const QUOTE_TOGGLE =
  /^(?:show|hide|view|expand) (?:quoted text|quote|trimmed content|original message|previous messages?)$|^(?:显示|隐藏|展开|查看|顯示|隱藏|展開)(?:被?引用|原文|原始邮件|原始郵件).{0,6}$/i;

/** What folds earlier words away; they stand right after it. */
function isToggle(element: Element | null): boolean {
  if (!element || element.childElementCount > 1) return false;
  const said = element.textContent ?? '';
  return said.length < 60 && QUOTE_TOGGLE.test(said.trim());
}

export function isIcon(element: Element, words = wordsOf(element)): boolean {
  const tag = tagOf(element);
  if (!ICON_WORDS.test(words) && tag !== 'I' && tag !== 'MAT-ICON') {
    return element.getAttribute('aria-hidden') === 'true' && ICON_NAME.test(ownText(element));
  }
  const text = shortText(element, 40);
  return (
    ICON_NAME.test(text) ||
    (/^[a-z0-9_ ]+$/.test(text) && (tag !== 'I' || /material|symbols/.test(words))) ||
    text.length <= 1
  );
}

/** Prose rather than a label: a sentence, or long enough for one. */
export function isProse(text: string): boolean {
  if (/[。!?\uff01\uff1f;\uff1b…]|[.,\uff0c](?:\s|$)/.test(text) && text.length > 5) return true;
  const han = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return han >= 8 || text.split(/\s+/).length >= 5;
}

/** Every element with words of its own in page order; earlier words that are quoted left out. */
export function leavesOf(root: Element, without: ReadonlySet<Element> | null, limit = 200): Leaf[] {
  const leaves: Leaf[] = [];
  const add = (element: Element, text: string, kind: LeafKind, words: string, deep: boolean) => {
    leaves.push({
      element,
      text,
      kind,
      slot: slotOf(element),
      authorly:
        kind === 'text' || kind === 'avatar' || kind === 'role'
          ? authorly(element, text, words, deep)
          : 0,
      timed: kind === 'text' && text.length <= 90 && splitTime(text) !== null,
    });
  };
  const isPassed = (element: Element, words: string) =>
    without?.has(element) ||
    isSilent(element) ||
    (element !== root && (isQuoted(element, words) || isIcon(element, words)));
  /** Whether what is inside is still to be looked at. */
  const take = (element: Element, tag: string, words: string, text: string, deep: boolean) => {
    if (tag === 'IMG' || element.getAttribute('role') === 'img') {
      const name = pictureName(element);
      if (name) add(element, name, 'avatar', words, deep);
      return false;
    }
    if (text) add(element, text.slice(0, 400), kindOf(element, tag, text, words), words, deep);
    const at = text ? null : element.getAttribute('datetime');
    if (at !== null) add(element, shortText(element, 60) || at, 'time', words, deep);
    return at === null;
  };
  const visit = (element: Element, deep: boolean, above: readonly string[]) => {
    const words = wordsOf(element);
    if (leaves.length >= limit || isPassed(element, words)) return;
    const kind = coreOf(element).split('.', 2).join('.');
    // A part within a part of the same name that has words: what is answered, folded.
    if (above.includes(kind)) return;
    const tag = tagOf(element);
    const own = ownText(element);
    const text = isWord(own) ? own : '';
    if (!take(element, tag, words, text, deep)) return;
    const inside = deep || (text.length > 30 && isProse(text));
    const named = text !== '' && !kind.endsWith('.') && tag !== 'SPAN';
    const kinds = named ? [...above, kind] : above;
    for (const node of nodesOf(element)) if (isElement(node)) visit(node, inside, kinds);
  };
  visit(root, false, []);
  dropInitials(leaves);
  return leaves;
}

/** The first letter of a name in place of a picture. */
function dropInitials(leaves: readonly Leaf[]): void {
  for (const [index, leaf] of leaves.entries()) {
    if (!isInitials(leaf.text)) continue;
    const near = leaves.slice(Math.max(0, index - 4), index + 4);
    if (near.some(({ text }) => isInitialsOf(leaf.text, text))) leaf.kind = 'noise';
  }
}

function pictureName(element: Element): string {
  const names = ['alt', 'aria-label', 'title'].map((name) => element.getAttribute(name));
  const name = names.find(Boolean)?.trim() ?? '';
  return isEmoji(name) ? '' : name;
}

const isEmoji = (name: string) => name.length <= 16 && /\p{Extended_Pictographic}/u.test(name);

const isWord = (text: string) => /[\p{L}\p{N}\p{Extended_Pictographic}✓✔?!]/u.test(text);

function kindOf(element: Element, tag: string, text: string, words: string): LeafKind {
  if (TO_LABEL.test(text) || HEAD_VERB.test(text)) return 'noise';
  if (/^(?:H[1-6]|LEGEND|LABEL|STRONG|B)$/.test(tag) && DESCRIPTION_TITLE.test(text))
    return 'noise';
  if (tag === 'TD' && /^#?\d{1,3}$/.test(text)) return 'noise';
  if (tag === 'TIME' || element.hasAttribute('datetime')) return 'time';
  const button = tag === 'BUTTON' || element.getAttribute('role') === 'button' || inButton(element);
  if (text.length <= 60) return kindOfShort(element, text, words, button);
  if (button && !AUTHOR_WORDS.test(words)) return 'action';
  return LINK_WARNING.test(text) && text.length < 160 ? 'noise' : 'text';
}

function kindOfShort(element: Element, text: string, words: string, button: boolean): LeafKind {
  // `since sunday`, in a place for words, is what somebody says.
  const said = !/\d/.test(text) && / (?:message|msg|body|text) /.test(words);
  if (!said || TIME_WORDS.test(words)) {
    if (looksLikeTime(text) || isTimed(element, text)) return 'time';
  }
  if (NOTE_ROLE.test(text) && !isLongProse(text)) return 'note';
  if (button) return AUTHOR_WORDS.test(words) ? 'text' : 'action';
  if (LINK_WARNING.test(text)) return 'noise';
  if (CUSTOMER_ROLE.test(text) || AGENT_ROLE.test(text) || SYSTEM_ROLE.test(text)) return 'role';
  if (RECEIPT.test(text)) return 'receipt';
  if (ACTION.test(text) && isAmongActions(element, words)) return 'action';
  if (TIME_WORDS.test(words) && splitTime(text)?.rest.length === 0) return 'time';
  return SR_ONLY.test(words) ? 'noise' : 'text';
}

/** `about 2 hours`, with the moment itself in a tooltip. */
const isTimed = (element: Element, text: string) =>
  /\d|just now|刚刚|剛剛|昨|今/i.test(text) &&
  ['title', 'data-original-title', 'data-bs-original-title', 'data-tooltip'].some((name) => {
    const said = element.getAttribute(name) ?? '';
    return /\d{4}|:\d\d/.test(said) && said.length < 60 && looksLikeTime(said);
  });

const isAmongActions = (element: Element, words: string) =>
  element.tagName === 'A' ||
  / (?:action|actions|btn|button|toolbar|tools|menu|op|operate) /.test(
    words + (element.parentElement ? wordsOf(element.parentElement) : ''),
  );

const TO_LABEL = /^(?:收件人|收件者|抄送|密送|主题|主題|to|cc|bcc|subject|reply-to)\s*[:\uff1a]/i;
const HEAD_VERB =
  /^(?:replied|commented|wrote|said|added|posted|reported|opened|via|to|by|on|at|and|ago|回复了?|说|發表|发表了?评论|写道|创建了?|写于|由)\s*[:\uff1a·•]?$/i;

const isLongProse = (text: string) => text.length > 45;

const inButton = (element: Element) =>
  element.closest('button,[role=button]') !== null && !AUTHOR_WORDS.test(wordsOf(element));

/** Whether a leaf may be a name: 2 and more where the page says so. */
function authorly(element: Element, text: string, words: string, deep: boolean): number {
  if (FROM_LABEL.test(text) && text.length < 100) return 3;
  if (!isName(text) || deep) return 0;
  const tag = tagOf(element);
  const href = element.closest('a')?.getAttribute('href') ?? '';
  const parent = element.parentElement;
  let score = 0;
  if (NOT_AUTHOR_WORDS.test(words)) score -= 2;
  if (AUTHOR_WORDS.test(words)) score += 3;
  else if (
    parent &&
    AUTHOR_WORDS.test(wordsOf(parent)) &&
    parent.textContent?.trim().length === text.length
  )
    score += 2;
  if (
    /\/(?:users?|people|profiles?|contacts?|customers?|agents?|members?|u)\/|user[-_]?id=|^mailto:/i.test(
      href,
    )
  )
    score += 2;
  if (/^(?:B|STRONG|CITE|DT|H[3-6])$/.test(tag)) score += 1;
  if (element.hasAttribute('data-user-id') || element.hasAttribute('data-author')) score += 2;
  if (/[:\uff1a]$/.test(text)) score += 0.5;
  return score;
}
