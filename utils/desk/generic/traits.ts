import { coreOf } from './core-name';
import type { Layout } from './layout';
import type { Leaf } from './leaves';
import { pictureIn } from './picture-of';
import { parentOf, splitWords, wordsOf } from './tree';
import type { Unit } from './types';
import {
  AGENT_WORDS,
  CUSTOMER_WORDS,
  MINE_WORDS,
  NOTE_WORDS,
  PRIVATE_WORDS,
  STRIPED_WORDS,
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
  const marks: Marks = { traits: new Set(), ids: new Set(), id: null };
  let kind = '';
  for (const element of [...chainTo(body, unit.element), ...chainTo(unit.element, container)]) {
    for (const attribute of element.attributes) {
      addAttribute(attribute, holdsUnit(element, unit), marks);
    }
    if (element.id && /\d/.test(element.id) && holdsUnit(element, unit)) marks.id ??= element.id;
    addMeaning(wordsOf(element), marks);
    const names = element.getAttribute('class') ?? '';
    addNamed(`${names} ${element.getAttribute('data-testid') ?? ''}`, names, marks);
    if (kind.length < 2000) kind += styleKind(element, names);
  }
  addLabels(unit.element, marks);
  addBadges(unit.element, marks);
  const marked = leaves.filter((leaf) => leaf.kind === 'avatar' || leaf.kind === 'role');
  for (const element of [author, ...marked.map((leaf) => leaf.element)]) {
    if (element) nearbyMarks(element, unit.element, marks);
  }
  const picture = pictureIn(unit.element);
  if (picture) marks.traits.add(picture);
  marks.traits.add(`k:${coreOf(body)}`);
  const look = layout.lookOf(kind, body);
  if (look.side) marks.traits.add(`s:${look.side}`);
  if (look.colour) marks.traits.add(`b:${look.colour}`);
  if (look.yellow) marks.traits.add('y:yellow');
  if (look.marked) marks.traits.add('y:marked');
  return { traits: [...marks.traits].slice(0, TRAIT_LIMIT), ids: [...marks.ids], id: marks.id };
}

interface Marks {
  traits: Set<string>;
  ids: Set<string>;
  id: string | null;
}

function addLabels(element: Element, marks: Marks): void {
  for (const name of ['aria-label', 'role']) {
    const label = element.getAttribute(name);
    if (label && label.length < 60) {
      const words = splitWords(label.replace(/[:\uff1a,\uff0c].*/s, ''));
      addMeaning(words, marks);
      if (SYSTEM_WORDS.test(words)) marks.traits.add('w:system');
    }
  }
}

const BADGES = '[class*=badge i][aria-label],[class*=badge i][title]';

/** Guests of another organisation wear its name. */
function addBadges(element: Element, { traits }: Marks): void {
  for (const badge of element.querySelectorAll(BADGES)) {
    const label = badge.getAttribute('aria-label') ?? badge.getAttribute('title') ?? '';
    if (/\b(?:external|guest)\b|外部/i.test(label)) traits.add('w:customer');
  }
}

function addTokens(prefix: string, names: string, traits: Set<string>): void {
  for (const token of names.split(/\s+/)) {
    if (token && !/\d{3,}/.test(token)) traits.add(`${prefix}:${token}`);
  }
}

const ROW_WORDS = / (?:row|rows|table|tr|td|odd|even|zebra) /;

/** Not from ids: numbered anchors such as `note-3` and `change-3` are on every message. */
function addNamed(given: string, names: string, { traits }: Marks): void {
  if (SYSTEM_WORDS.test(splitWords(given))) traits.add('w:system');
  const words = splitWords(names);
  if (NOTE_WORDS.test(words) || (STRIPED_WORDS.test(words) && !ROW_WORDS.test(words)))
    traits.add('w:note');
}

function addMeaning(words: string, { traits }: Marks): void {
  for (const [name, meaning] of MEANINGS) if (meaning.test(words)) traits.add(name);
}

/** Elements with equal kinds look alike. */
function styleKind(element: Element, names: string): string {
  const own = (element.getAttribute('style')?.match(STYLED) ?? []).join();
  const align = element.getAttribute('align') ?? '';
  return `|${element.tagName}.${names.replace(/\S*\d{3,}\S*/g, '')}${own}${align}`;
}

function addAttribute({ name, value }: Attr, own: boolean, marks: Marks): void {
  const { traits, ids } = marks;
  if (name === 'class') {
    addTokens('c', value, traits);
  } else if (ID_NAMES.test(name) && value) {
    if (own) marks.id ??= value;
  } else if (PERSON_NAMES.test(name) && /[\d@]/.test(value)) ids.add(`u:${value.toLowerCase()}`);
  else if ((STEADY_DATA.test(name) || /^(?:align|dir)$/.test(name)) && value.length < 24) {
    traits.add(`d:${name}=${value}`);
    addMeaning(splitWords(/^(?:true|yes|1)$/.test(value) ? name.slice(5) : value), marks);
    const hidden = /public|customer-?visible/.test(name) && /^(?:false|0|no)$/.test(value);
    if (hidden) traits.add('w:private');
  }
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
function nearbyMarks(element: Element, item: Element, marks: Marks): void {
  let up: Element | null = element;
  for (let steps = 0; up && up !== item && steps < 3; steps++) {
    addMeaning(wordsOf(up), marks);
    addTokens('h', up.getAttribute('class') ?? '', marks.traits);
    for (const id of identitiesOf(up)) marks.ids.add(id);
    if (up.childElementCount > 3) break;
    up = parentOf(up);
  }
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
