import { isSteady, kindOfWord, steadyStart } from './stable-words';

/** One thing by which an element can be told: a piece of a selector and what it costs to rely on it. */
export interface Token {
  selector: string;
  /** Lower is better: what a person named it, before its tag, before how it looks. */
  cost: number;
}

const COST = { data: 0.9, role: 0.95, name: 1, start: 1.1, tag: 3, look: 5 } as const;
/** Attributes that say what an element is. */
const TELLING = new Set([
  'role',
  'itemprop',
  'itemtype',
  'name',
  'aria-roledescription',
  'dir-auto',
]);
/** Put there by frameworks, anew with every build. */
const BY_TOOL =
  /^(data-(v|reactid|reactroot|emotion|styled|s|astro|svelte|radix|headlessui|n|cid|uid)(-|$))/;

/** Everything steady by which `element` can be told; never where it stands among its siblings. */
export function tokensOf(element: Element): Token[] {
  return [
    { selector: tagOf(element), cost: COST.tag },
    ...classTokens(element),
    ...[...element.attributes].flatMap(({ name, value }) => attributeTokens(name, value)),
  ];
}

export const tagOf = (element: Element) => CSS.escape(element.localName);

function classTokens(element: Element): Token[] {
  return [...element.classList].flatMap((word) => {
    const kind = kindOfWord(word);
    if (kind === 'made' || kind === 'state') return [];
    return { selector: `.${CSS.escape(word)}`, cost: kind === 'name' ? COST.name : COST.look };
  });
}

function attributeTokens(name: string, value: string): Token[] {
  if (name === 'id') return idTokens(value);
  // Given to what people write, whose direction nobody knows beforehand.
  if (name === 'dir') return [{ selector: '[dir]', cost: COST.look }];
  const data = name.startsWith('data-');
  if (BY_TOOL.test(name) || !(data || TELLING.has(name)) || name.length > 40) return [];
  const tokens: Token[] = data ? [{ selector: `[${CSS.escape(name)}]`, cost: COST.data }] : [];
  const cost = data ? COST.data + 0.05 : COST.role;
  if (value && isSteady(value)) {
    tokens.push({ selector: `[${CSS.escape(name)}="${CSS.escape(value)}"]`, cost });
  } else if (data) {
    const start = steadyStart(value);
    if (start) tokens.push({ selector: `[${CSS.escape(name)}^="${CSS.escape(start)}"]`, cost });
  }
  return tokens;
}

function idTokens(id: string): Token[] {
  if (!id) return [];
  const start = steadyStart(id);
  if (start) return [{ selector: `[id^="${CSS.escape(start)}"]`, cost: COST.start }];
  return isSteady(id) ? [{ selector: `#${CSS.escape(id)}`, cost: COST.name }] : [];
}

/** The tokens that all the elements share, best first. */
export function sharedTokens(elements: readonly Element[]): Token[] {
  const [first, ...others] = elements;
  if (!first) return [];
  const theirs = others.map(
    (element) => new Set(tokensOf(element).map(({ selector }) => selector)),
  );
  return tokensOf(first)
    .filter(({ selector }) => theirs.every((tokens) => tokens.has(selector)))
    .sort((a, b) => a.cost - b.cost);
}

/** Whether the element has a mark of its own that a person named. */
export function isNamed(element: Element): boolean {
  return tokensOf(element).some(({ cost }) => cost < COST.tag);
}

/** Joins tokens into one compound selector: the tag comes first. */
export function compound(tokens: readonly Token[]): string {
  const isTag = ({ selector }: Token) => /^[a-z\\]/i.test(selector);
  return [...tokens.filter(isTag), ...tokens.filter((token) => !isTag(token))]
    .map(({ selector }) => selector)
    .join('');
}
