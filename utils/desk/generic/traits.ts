import type { Layout } from './layout';
import { coreOf, type Leaf } from './leaves';
import { parentOf, splitWords, wordsOf } from './tree';
import type { Unit } from './types';
import {
  AGENT_WORDS,
  CUSTOMER_WORDS,
  MINE_WORDS,
  NOTE_WORDS,
  PRIVATE_WORDS,
  SYSTEM_WORDS,
  THEIRS_WORDS,
} from './vocabulary';

/** What of an element's own style puts it on a side or gives it a colour. */
const STYLED = /(?:align|float|justify|margin|background|flex-|direction|left|right)[^;]*/g;
const TRAIT_LIMIT = 60;
const ID_NAMES =
  /^data-(?:message|msg|comment|article|post|journal|transaction|event|activity|entry|item|turn|reply|note|chat)?-?(?:id|key|seq|uuid|no|num|sn)$/;
const PERSON_NAMES =
  /^data-(?:user|author|sender|from|customer|contact|agent|person|member|uid|creator|owner)-?(?:id|uid|key|email|mail)?$/;
const STEADY_DATA = /^data-(?!testid|test|v-|react|index|time|created|date|ts|stamp)/;

const MEANINGS: [string, RegExp][] = [
  ['w:customer', CUSTOMER_WORDS],
  ['w:agent', AGENT_WORDS],
  ['w:theirs', THEIRS_WORDS],
  ['w:mine', MINE_WORDS],
  ['w:system', SYSTEM_WORDS],
  ['w:private', PRIVATE_WORDS],
];

/** The marks of a message that may tell who speaks, whom it names, and the desk's id for it. */
export function traitsOf(
  unit: Unit,
  body: Element,
  container: Element,
  author: Element | null,
  leaves: readonly Leaf[],
  layout: Layout,
): { traits: string[]; ids: string[]; id: string | null } {
  const chain = [...chainTo(body, unit.element), ...chainTo(unit.element, container)];
  const traits = new Set<string>();
  const ids = new Set<string>();
  let id: string | null = null;
  let kind = '';
  const mean = (words: string, weak: string) => {
    for (const [name, meaning] of MEANINGS) if (meaning.test(words)) traits.add(name + weak);
  };
  for (const element of chain) {
    for (const { name, value } of element.attributes) {
      if (name === 'class') {
        for (const token of value.split(/\s+/))
          if (token && !/\d{3,}/.test(token)) traits.add(`c:${token}`);
      } else if (ID_NAMES.test(name) && value) {
        if (holdsUnit(element, unit)) id ??= value;
      } else if (PERSON_NAMES.test(name) && value && /[\d@]/.test(value))
        ids.add(`u:${value.toLowerCase()}`);
      else if (
        (STEADY_DATA.test(name) || name === 'align' || name === 'dir') &&
        value.length < 24
      ) {
        traits.add(`d:${name}=${value}`);
        mean(splitWords(`${/^(?:true|yes|1)$/.test(value) ? name.slice(5) : value}`), '');
        if (/public|customer-?visible/.test(name) && /^(?:false|0|no)$/.test(value))
          traits.add('w:private');
      }
    }
    if (element.id && /\d/.test(element.id) && holdsUnit(element, unit)) id ??= element.id;
    mean(wordsOf(element), '');
    // Numbered anchors such as `note-3` are on every message.
    if (NOTE_WORDS.test(splitWords(element.getAttribute('class') ?? ''))) traits.add('w:note');
    const style = element.getAttribute('style') ?? '';
    kind += `|${element.tagName}.${(element.getAttribute('class') ?? '').replace(/\S*\d{3,}\S*/g, '')}${(style.match(STYLED) ?? []).join()}${element.getAttribute('align') ?? ''}`;
    if (kind.length > 2000) break;
  }
  for (const label of [
    unit.element.getAttribute('aria-label'),
    unit.element.getAttribute('role'),
  ]) {
    if (label && label.length < 60) mean(splitWords(label.replace(/[::,,].*/s, '')), '');
  }
  const marked = [
    author,
    ...leaves
      .filter(({ kind: leaf }) => leaf === 'avatar' || leaf === 'role')
      .map(({ element }) => element),
  ];
  for (const element of marked) if (element) nearbyMarks(element, unit.element, traits, ids, mean);
  traits.add(`k:${coreOf(body)}`);
  const look = layout.lookOf(kind, body);
  if (look.side) traits.add(`s:${look.side}`);
  if (look.colour) traits.add(`b:${look.colour}`);
  if (look.yellow) traits.add('y:yellow');
  return { traits: [...traits].slice(0, TRAIT_LIMIT), ids: [...ids], id };
}

/** An attribute above the message names it only where it holds no other. */
const holdsUnit = (element: Element, { element: own }: Unit) =>
  element === own || own.contains(element) || element.children.length <= 2;

function chainTo(from: Element, end: Element): Element[] {
  const chain: Element[] = [];
  for (let up: Element | null = from; up && up !== end && chain.length < 12; up = parentOf(up))
    chain.push(up);
  return chain;
}

/** Names, avatars and badges carry marks as well: a link to a person, a class for a role. */
function nearbyMarks(
  element: Element,
  item: Element,
  traits: Set<string>,
  ids: Set<string>,
  mean: (words: string, weak: string) => void,
): void {
  for (
    let up: Element | null = element, steps = 0;
    up && up !== item && steps < 3;
    up = parentOf(up), steps++
  ) {
    mean(wordsOf(up), '');
    for (const token of (up.getAttribute('class') ?? '').split(/\s+/))
      if (token && !/\d{3,}/.test(token)) traits.add(`h:${token}`);
    for (const id of identitiesOf(up)) ids.add(id);
    if (up.childElementCount > 3) break;
  }
  const picture = element.getAttribute('src');
  if (picture && picture.length < 300) traits.add(`i:${picture}`);
}

/** Links, numbers and addresses that name a person. */
export function identitiesOf(element: Element): string[] {
  const found: string[] = [];
  const href = element.getAttribute('href');
  if (href && !href.startsWith('#') && !/^javascript:/i.test(href)) {
    found.push(
      /^mailto:/i.test(href)
        ? `m:${href.slice(7).split('?')[0]?.toLowerCase()}`
        : `l:${href.replace(/^https?:\/\/[^/]+/, '').replace(/[#?](?!.*\bid=).*$/, '')}`,
    );
  }
  for (const { name, value } of element.attributes) {
    if (PERSON_NAMES.test(name) && value && /[\d@]/.test(value))
      found.push(`u:${value.toLowerCase()}`);
  }
  return found;
}
