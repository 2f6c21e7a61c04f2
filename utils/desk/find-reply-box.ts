import { collectBoxes } from './collect-boxes';
import { composerOf } from './composer-of';
import type { DeskPage } from './desk-page';
import type { LentParts } from './lent-parts';
import { isField, type ReplyBox, shownElement } from './reply-box';

const SEARCHES =
  /^[\s\p{P}\p{S}]*(search|find|filter|jump|go to|搜索|搜尋|查找|查询|查詢|筛选|篩選|快速跳转)|canned|快捷语/iu;
/** Fields of a ticket or an account that are no reply. */
const OTHER_FIELDS =
  /\b(search|query|filter|subject|title|b?cc|to|from|recipients?|tags?|labels?|password|passwd|user ?name|login|e ?mail|phone|url|captcha|coupon|amount|time ?spent|due|assignee|company|address|name)\b|主题|主題|标题|標題|抄送|密送|收件|标签|標籤|密码|密碼|用户名|登录|登入|验证码|電話|电话|邮箱|工时|姓名|地址/i;
const ABOUT_ARTICLE =
  /(comment|评论|評論|feedback|反馈).{0,20}(article|文章|this page|本页|本文)|(article|文章|本文).{0,20}(comment|评论|評論|feedback|helpful|反馈)|发表评论|leave a comment/i;
interface Candidate {
  box: ReplyBox;
  /** Its own words and those round it. */
  said: string;
  score: number;
}

/**
 * The reply box of a page that no adapter describes, through open shadow roots and frames of the
 * same origin: never a search, a field of the ticket, a login or a comment on an article. Where a
 * reply and a note stand side by side it is the reply; where only the note is open, the note, and
 * its `purpose` says so.
 */
export function createBoxFinder(purpose: LentParts['boxPurpose']) {
  const {
    byId,
    callsItComment,
    purposeIn,
    purposeOfMode,
    purposeOfSurroundings,
    splitName,
    wordsOf,
  } = purpose;

  function candidateOf(box: ReplyBox, shown: readonly HTMLElement[]): Candidate | null {
    const { element } = box;
    const place = shownElement(box);
    const own = ownWords(element, place);
    if (isSomethingElse(element, own)) return null;
    const names = splitName(`${element.getAttribute('name') ?? ''} ${element.id}`);
    const composer = composerOf(place, shown);
    const said = wordsOf(composer).slice(0, 400);
    if (composer.querySelector('input[type=password]')) return null;
    if (ABOUT_ARTICLE.test(`${own} ${said}`) && isArticle(element)) return null;
    const mode = purposeOfMode(place, composer);
    const around = purposeOfSurroundings(composer);
    const byOwn = purposeIn(own) ?? purposeIn(names);
    const oneLine = element.tagName === 'INPUT';
    if (!byOwn && OTHER_FIELDS.test(`${own} ${names}`) && (oneLine || !mode)) return null;
    // One line is a chat's box only where something says so.
    if (oneLine && byOwn !== 'reply' && (around !== 'reply' || own)) return null;
    const { width, height } = place.getBoundingClientRect();
    const score =
      Number(byOwn !== null) * 20 +
      Number(around !== 'unknown') * 10 -
      Number(oneLine) * 15 +
      Math.min(10, (width * height) / 20_000);
    return {
      box: { ...box, purpose: mode ?? byOwn ?? around },
      said: `${own} ${names} ${said}`,
      score,
    };
  }

  /** What the box calls itself. */
  function ownWords(element: HTMLElement, place: HTMLElement): string {
    const inner = element.querySelector?.('[data-placeholder]');
    const attributes = [
      'placeholder',
      'aria-label',
      'data-placeholder',
      'aria-placeholder',
      'title',
    ];
    const labels = isField(element) ? [...(element.labels ?? [])].map(wordsOf) : [];
    return [
      ...attributes.map((name) => element.getAttribute(name)),
      ...(place === element ? [] : attributes.map((name) => place.getAttribute(name))),
      inner?.getAttribute('data-placeholder'),
      ...labels,
      wordsOf(
        byId(element, element.getAttribute('aria-labelledby') ?? '') ??
          element.ownerDocument.createElement('i'),
      ),
    ]
      .filter(Boolean)
      .join(' ')
      .slice(0, 400);
  }

  return function findAnyReplyBox(page: DeskPage): ReplyBox | null {
    const boxes = collectBoxes(page);
    const shown = boxes.map(shownElement);
    const candidates = boxes.flatMap((box) => candidateOf(box, shown) ?? []);
    const told = new Set(candidates.map(({ box }) => box.purpose));
    for (const { box, said } of candidates) {
      // Beside one that is told, the other is what is left.
      if (told.has('reply') && box.purpose === 'unknown' && callsItComment(said))
        box.purpose = 'note';
      else if (told.has('note') && box.purpose === 'unknown') box.purpose = 'reply';
    }
    candidates.sort((a, b) => rank(b) - rank(a));
    const best = candidates[0]?.box ?? null;
    const note = candidates.find(({ box }) => isNote(box))?.box;
    if (best?.purpose === 'reply' && note) best.note = note;
    return best;
  };
}

const isNote = ({ purpose }: ReplyBox) => purpose === 'note';

const rank = ({ box, score }: Candidate) =>
  score + (box.purpose === 'reply' ? 100 : box.purpose === 'note' ? -100 : 0);

function isSomethingElse(element: Element, own: string): boolean {
  const role = element.getAttribute('role') ?? '';
  return (
    /^(searchbox|combobox|spinbutton|heading)$/.test(role) ||
    element.closest('[role=search],[role=grid],h1,h2,h3,nav') !== null ||
    element.hasAttribute('list') ||
    SEARCHES.test(own)
  );
}

function isArticle(element: Element): boolean {
  const { ownerDocument } = element;
  return (
    element.closest('[itemtype*=Article i],[itemtype*=Posting i]') !== null ||
    ownerDocument.querySelector('meta[property="og:type"][content=article]') !== null ||
    ownerDocument.querySelector('main article h1, article header h1, article > h1') !== null
  );
}
