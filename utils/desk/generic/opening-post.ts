import { expand, isMark } from './expand';
import { isProse, leavesOf } from './leaves';
import { childrenOf, isSilent, parentOf, shortText, tagOf, wordsOf } from './tree';
import { LIST_WORDS, NAV_WORDS } from './vocabulary';

const HIGHEST = 6;
const OPENING_WORDS =
  / (?:description|desc|first|original|opening|initial|question|issue|problem|post|opener|request|op|body|root|details|ticket content|content) /;

/**
 * The first message where it stands apart from those that answer it, such as a ticket's
 * description above its comments; null where there is none.
 */
export function openingPost(list: Element): Element | null {
  let at = list;
  for (let level = 0; level < HIGHEST; level++) {
    const parent = parentOf(at);
    if (!parent || parent.localName === 'html') return null;
    const kids = childrenOf(parent);
    const before = kids.slice(0, kids.indexOf(at)).reverse();
    for (const kid of before.slice(0, 6)) {
      const post = postIn(kid, 0);
      if (post && standsAbove(post, list)) return post;
    }
    if (parent.localName === 'body') return null;
    at = parent;
  }
  return null;
}

/** In the same column, not beside the list. */
function standsAbove(post: Element, list: Element): boolean {
  if (post.ownerDocument !== list.ownerDocument) return true;
  const [one, other] = [post.getBoundingClientRect(), list.getBoundingClientRect()];
  const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  return one.top < other.bottom && shared > Math.min(one.width, other.width) * 0.5;
}

function postIn(element: Element, depth: number): Element | null {
  if (
    isSilent(element) ||
    /^(?:NAV|HEADER|FOOTER|ASIDE|FORM|TABLE|DL|UL|OL|BUTTON|A|H1|H2|LABEL)$/.test(tagOf(element))
  )
    return null;
  const words = wordsOf(element);
  if (
    NAV_WORDS.test(words) ||
    / (?:hint|help|tip|alert|notice|banner|toolbar|filter|search|summary box|ai|subject|title) /.test(
      words,
    )
  )
    return null;
  if (
    /^(?:navigation|banner|search|complementary|toolbar|alert|status)$/.test(
      element.getAttribute('role') ?? '',
    )
  )
    return null;
  const leaves = leavesOf(element, null, 80);
  const said = leaves.filter(
    ({ kind, text, authorly }) => kind === 'text' && authorly < 2 && isProse(text),
  );
  const length = said.reduce((sum, { text }) => sum + text.length, 0);
  if (length < 8) return null;
  const marked = leaves.some(isMark);
  const link = [...element.querySelectorAll('a')].reduce(
    (sum, inner) => sum + shortText(inner, 200).length,
    0,
  );
  if (link > length * 0.8) return null;
  if (OPENING_WORDS.test(words) && (marked || length >= 15) && expand(element).length === 1)
    return element;
  if (marked && expand(element).length === 1 && leaves.length < 40 && !LIST_WORDS.test(words))
    return depth === 0 || leaves.length < 15 ? element : null;
  if (depth >= 4) return null;
  for (const kid of childrenOf(element)) {
    const inner = postIn(kid, depth + 1);
    if (inner)
      return marked && depth < 3 && leaves.length < 14 && expand(element).length === 1
        ? element
        : inner;
  }
  return null;
}
