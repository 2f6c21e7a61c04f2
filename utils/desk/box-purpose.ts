import type { Composer } from './composer-of';
import type { BoxPurpose } from './reply-box';

/** A note between colleagues. Identifiers are split into words before they are tested. */
const NOTE =
  /内部|內部|备注|備註|便签|便箋|私密|私有|悄悄话|仅.{0,8}可见|僅.{0,8}可見|客户(不可见|看不到|不会看到)|不(会)?发送给|internal|private|\bnotes?\b|staff only|team only|not (sent|visible|shown) to|visible (only )?to (agents|staff|team|colleagues)|visible only|whisper/i;
const REPLY =
  /回复|回覆|答复|答覆|发送|發送|发给|公开|公開|对客户|给客户|給客戶|(输入|輸入|写|编写|撰写).{0,4}(消息|訊息|内容|內容|信息)|\brepl(y|ies|ying)\b|respon[ds]|\banswer\b|\bsend\b|\bpublic\b|(to|with) (the )?(customer|requester|requestor|client|visitor)|\bmessage\b|type here/i;
/** A checkbox beside the box: more than the one word, which may be about the ticket as a whole. */
const NOTE_OPTION =
  /internal|内部|內部|仅.{0,8}可见|客户不可见|staff only|(private|私有|私密).{0,6}(note|comment|repl|message|备注|備註|注解|注释|说明|评论|回复)/i;
/** Called a comment, it is the note where there is a reply besides, and the reply where not. */
const COMMENT = /comment|评论|評論|批注/i;

const ON = /(^|[-_\s])(active|selected|current|checked|on)($|[-_\s])/i;
const MODES =
  '[role=tab],[role=radio],[aria-pressed],[aria-selected],[data-state],button,li>a,label,[class*=tab i]';

/** Which of the two `words` speak of; null where they speak of both or neither. */
export function purposeIn(words: string): 'reply' | 'note' | null {
  const [note, reply] = [NOTE.test(words), REPLY.test(words)];
  return note === reply ? null : note ? 'note' : 'reply';
}

export const callsItComment = (words: string) => COMMENT.test(words);

/**
 * What the mode of a composer says that is now a reply and now a note: its selected tab, option or
 * switch. `shown` is what stands on the page for the box, `composer` what belongs to it alone.
 */
export function purposeOfMode(shown: Element, composer: Composer): 'reply' | 'note' | null {
  return (
    purposeOfPanel(shown) ??
    purposeOfSelected(composer) ??
    purposeOfOptions(shown.closest('form') ?? composer)
  );
}

function purposeOfPanel(shown: Element) {
  const panel = shown.closest('[role=tabpanel][aria-labelledby]');
  const tab = panel && byId(panel, panel.getAttribute('aria-labelledby') ?? '');
  return tab ? purposeIn(wordsOf(tab)) : null;
}

function purposeOfSelected(composer: Composer) {
  const modes = [...composer.querySelectorAll(MODES)].filter((one) => wordsOf(one).length < 40);
  const told = modes.filter((one) => purposeIn(wordsOf(one)) || callsItComment(wordsOf(one)));
  const on = told.filter(isOn);
  // All of them "on" says nothing: the class word means something else here.
  if (told.length < 2 || on.length === told.length) return null;
  const purposes = new Set(on.map((one) => purposeIn(wordsOf(one)) ?? 'note'));
  return purposes.size === 1 ? ([...purposes][0] ?? null) : null;
}

const purposeOfOptions = (scope: Composer) => purposeOfSelect(scope) ?? purposeOfInputs(scope);

function purposeOfSelect(scope: Composer) {
  for (const select of scope.querySelectorAll('select')) {
    const notes = [...select.options].map(({ text }) => NOTE.test(text));
    const chosen = notes[select.selectedIndex];
    if (chosen !== undefined && notes.includes(true) && notes.includes(false)) {
      return chosen ? 'note' : 'reply';
    }
  }
  return null;
}

function purposeOfInputs(scope: Composer) {
  const inputs = 'input[type=radio],input[type=checkbox],[role=switch],[role=checkbox]';
  for (const option of scope.querySelectorAll<HTMLInputElement>(inputs)) {
    const words = optionWords(option);
    const on = option.checked || option.getAttribute('aria-checked') === 'true';
    if (option.type !== 'radio' && NOTE_OPTION.test(words)) return on ? 'note' : 'reply';
    const purpose = option.type === 'radio' && on && words.length < 40 ? purposeIn(words) : null;
    if (purpose) return purpose;
  }
  return null;
}

function optionWords(option: HTMLInputElement): string {
  const labels = [...(option.labels ?? [])].map(wordsOf).join(' ');
  return `${labels} ${option.getAttribute('aria-label') ?? ''} ${labels ? '' : wordsOf(option)}`.trim();
}

/** What the buttons, the headings and the names round the box say, the surest first. */
export function purposeOfSurroundings(composer: Composer): BoxPurpose {
  const said = (selector: string) =>
    [...composer.querySelectorAll(selector)]
      .filter((one) => !one.matches('[role=tab],[aria-pressed]'))
      .map((one) => wordsOf(one) || ((one as HTMLInputElement).value ?? ''))
      .filter((words) => words.length < 60)
      .join(' | ');
  for (const selector of [
    'button[type=submit],input[type=submit]',
    'button,[role=button],input[type=button]',
    'h1,h2,h3,h4,h5,h6,legend,[role=heading],[class*=title i],[class*=header i]',
  ]) {
    const purpose = purposeIn(said(selector));
    if (purpose) return purpose;
  }
  const named = purposeIn(`${nameOf(composer)}`);
  return named ?? 'unknown';
}

/** Its own name, or a caption that stands before it without belonging to it. */
function nameOf(composer: Composer): string {
  if (!('id' in composer)) return '';
  const before = composer.previousElementSibling;
  const caption = before && !before.querySelector('*') ? wordsOf(before) : '';
  const label = composer.getAttribute('aria-label') ?? '';
  return `${label} ${splitName(composer.id)} ${caption.length < 40 ? caption : ''}`;
}

/** `internalNote_body` → `internal Note body`. */
export const splitName = (name: string) =>
  name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[-_.[\]]+/g, ' ');

export function wordsOf(element: Composer): string {
  const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (words || !('id' in element)) return words;
  return element.getAttribute('aria-label') || element.getAttribute('title') || '';
}

export function byId(near: Element, id: string): Element | null {
  const root = near.getRootNode() as Document | ShadowRoot;
  return id ? (root.getElementById?.(id.split(/\s+/)[0] ?? '') ?? null) : null;
}

function isOn(mode: Element): boolean {
  const said = ['aria-selected', 'aria-pressed', 'aria-checked']
    .map((name) => mode.getAttribute(name))
    .find((value) => value !== null);
  if (said !== undefined) return said === 'true';
  if (mode.querySelector('input:checked')) return true;
  if (mode.hasAttribute('aria-current')) return mode.getAttribute('aria-current') !== 'false';
  const holder = mode.parentElement?.childElementCount === 1 ? mode.parentElement : null;
  return [mode, holder].some(
    (one) =>
      one &&
      (ON.test(one.getAttribute('class') ?? '') || ON.test(one.getAttribute('data-state') ?? '')),
  );
}
