import { labelRole } from './label-role';
import { isNoteLabel } from './note-label';
import { isHeadLabel } from './sign-label';
import { looksLikeTime, splitTime } from './times';
import { wordsOf } from './tree';
import {
  ACTION,
  AUTHOR_WORDS,
  DESCRIPTION_TITLE,
  FILE_CHIP,
  LINK_WARNING,
  RECEIPT,
  SR_ONLY,
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

/** What the words of an element are in a message; `words`: its class words and attributes. */
export function leafKind(element: Element, tag: string, text: string, words: string): LeafKind {
  if (TO_LABEL.test(text) || HEAD_VERB.test(text) || isHeadTalk(text)) return 'noise';
  if (text.length <= 60 && isHeadLabel(element, tag, text)) return 'noise';
  if (/^(?:H[1-6]|LEGEND|LABEL|STRONG|B)$/.test(tag) && DESCRIPTION_TITLE.test(text))
    return 'noise';
  if (/^#?\d{1,3}$/.test(text) && (tag === 'TD' || (tag === 'A' && text.startsWith('#'))))
    return 'noise';
  if (FILE_CHIP.test(text)) return 'noise';
  if (tag === 'TIME' || element.hasAttribute('datetime')) return 'time';
  const button = tag === 'BUTTON' || element.getAttribute('role') === 'button' || inButton(element);
  if (text.length <= 60) return kindOfShort(element, text, words, button);
  if (button && !AUTHOR_WORDS.test(words)) return 'action';
  return LINK_WARNING.test(text) && text.length < 160 ? 'noise' : 'text';
}

function kindOfShort(element: Element, text: string, words: string, button: boolean): LeafKind {
  if (isDuration(element, text)) return 'noise';
  if (isTime(element, text, words)) return 'time';
  if (isTimedReceipt(text)) return 'receipt';
  if (!isLongProse(text) && isNoteLabel(text)) return isUnticked(element) ? 'noise' : 'note';
  if (button) return AUTHOR_WORDS.test(words) ? 'text' : 'action';
  if (LINK_WARNING.test(text)) return 'noise';
  if (labelRole(text, isHeading(element))) return 'role';
  if (RECEIPT.test(text)) return 'receipt';
  if (ACTION.test(text) && isAmongActions(element, words)) return 'action';
  if (TIME_WORDS.test(words) && splitTime(text)?.rest.length === 0) return 'time';
  return isAside(text, words) ? 'noise' : 'text';
}

function isTime(element: Element, text: string, words: string): boolean {
  // `since sunday`, in a place for words, is what somebody says.
  const said = !/\d/.test(text) && / (?:message|msg|body|text) /.test(words);
  if (said && !TIME_WORDS.test(words)) return false;
  return looksLikeTime(text) || isTimed(element, text);
}

const PLAY =
  /^\W*(?:play|pause|播放|暂停|暫停)(?: (?:voice|audio|message).{0,20}|语音|語音|錄音|录音)?\W*$|^[▶►⏵]$/i;

/** How long a voice message is, beside what plays it. */
function isDuration(element: Element, text: string): boolean {
  if (!/^\d{1,2}:\d\d$/.test(text)) return false;
  return [...(element.parentElement?.children ?? [])].some(
    (control) =>
      control !== element &&
      control.matches('button,[role=button]') &&
      PLAY.test(control.getAttribute('aria-label') ?? control.textContent ?? ''),
  );
}

/** `9:31 PM · Seen` */
const isTimedReceipt = (text: string) => {
  const rest = /\d/.test(text) && splitTime(text)?.rest;
  return !!rest && RECEIPT.test(rest);
};

const EDITED =
  /^\W*(?:(?:last )?(?:edited|modified)(?: (?!by|on)\S.{0,24}?)?(?: (?:by|on|at) .{1,40})?|(?:最后)?(?:编辑|修改)于.{1,20}|已编辑|已編輯)\W*$/i;

const isAside = (text: string, words: string) =>
  EDITED.test(text) || SR_ONLY.test(words) || VISIBLE.test(text) || BADGE.test(words);

const BADGE = / (?:badge|chip|pill) /;

/** `about 2 hours`, with the moment itself in a tooltip. */
const isTimed = (element: Element, text: string) =>
  /\d|just now|刚刚|剛剛|昨|今/i.test(text) &&
  ['title', 'data-original-title', 'data-bs-original-title', 'data-tooltip'].some((name) => {
    const said = element.getAttribute(name) ?? '';
    return /\d{4}|:\d\d/.test(said) && said.length < 60 && looksLikeTime(said);
  });

/** Where names do not stand: `\u4f86\u51fd Incoming` is one label in two languages. */
const isHeading = (element: Element) => element.closest('legend,th,dt,label,h1,h2,h3,h4') !== null;

const isAmongActions = (element: Element, words: string) =>
  element.tagName === 'A' ||
  / (?:action|actions|btn|button|toolbar|tools|menu|op|operate) /.test(
    words + (element.parentElement ? wordsOf(element.parentElement) : ''),
  );

const VISIBLE = /^visible (?:on|in|to) .{1,24}$/i;
const TO_LABEL = /^(?:收件人|收件者|抄送|密送|主题|主題|to|cc|bcc|subject|reply-to)\s*[:\uff1a]/i;
const HEAD_VERB =
  /^(?:replied|commented|wrote|said|added|posted|reported|opened|via|to|by|on|at|and|ago|回复了?|说|發表|发表了?评论|写道|创建了?|写于|由)\s*[:\uff1a·•]?$/i;

/** `Updated by … ago`, once names and times are taken out of it. */
const isHeadTalk = (text: string) =>
  text.length <= 60 && HEAD_FILLER.test(text) && text.replace(HEAD_TALK, '').trim() === '';
const HEAD_FILLER = /\bby\b|\bago\b|由|之前|以前/i;
const HEAD_TALK =
  /\b(?:added|updated|created|posted|opened|written|sent|commented|replied|reported|submitted|logged|edited|by|on|at|and|about|over|ago)\b|由|在|于|添加|更新|创建|发表|回复|写|之前|以前|[.,:;·\u3002\uff0c\uff1a]/gi;

/** The name of a box that is not ticked. */
function isUnticked(element: Element): boolean {
  const box = element.closest('label')?.control;
  return box instanceof HTMLInputElement && box.type === 'checkbox' && !box.checked;
}

const isLongProse = (text: string) => text.length > 45;

const inButton = (element: Element) =>
  element.closest('button,[role=button]') !== null && !AUTHOR_WORDS.test(wordsOf(element));
