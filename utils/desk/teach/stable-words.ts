/** Said of one moment, not of what the element is. */
const STATE =
  /^(has-.*|(is|was)?-?(active|selected|hover(ed)?|focus(ed)?|current|open(ed)?|close[d]?|expanded|collapsed|folded|first|last|odd|even|new|latest|unread|read|seen|visible|hidden|show|shown|loaded|loading|animated|fade|in|highlight(ed)?|last-child|first-child|fresh|pending|sending|sent-ok|delivered|ng-.*|v-enter.*|v-leave.*))$/i;

/** Words that say how something looks; a new coat of paint changes them. */
const LOOKS = new RegExp(
  `^-?(` +
    [
      `[mp][trblxyse]?-.+`,
      `(min-|max-)?[wh]-.+`,
      `(flex|grid|block|inline|table|contents|hidden|static|fixed|absolute|relative|sticky)(-.*)?`,
      `(text|bg|border|rounded|shadow|font|leading|tracking|gap|space|divide|ring|opacity|z|top|right|bottom|left|inset|order|col|row|items|justify|self|content|place|float|clear|object|overflow|whitespace|break|truncate|cursor|select|transition|duration|ease|animate|d|pull|offset|align|size|basis|grow|shrink|start|end)(-.+)?`,
      `(clearfix|container|row|col|wrapper?|inner|outer|italic|underline|uppercase|lowercase|antialiased|group|peer|sr-only|small|large|bold|muted|lead)`,
      `(xs|sm|md|lg|xl)(-.+)?`,
    ].join('|') +
    ')$',
);

/** What style tools put before or behind a name they made up. */
const MADE = /^(css|sc|jsx|jss|svelte|emotion|astro|styled|tw|_)-?[\w-]*\d?/i;

/**
 * How far a class word or an id can be relied on: `name` was chosen by a person for what the
 * element is, `look` for how it looks, `state` holds for a moment, `made` was made by a tool and
 * changes with every build.
 */
export function kindOfWord(word: string): 'name' | 'look' | 'state' | 'made' {
  if (word.length > 48 || !/^[\p{L}_-][\p{L}\p{N}_-]*$/u.test(word)) {
    // Colons, brackets and slashes stand only in utility classes such as `md:w-1/2`.
    return /[:[\]/.]/.test(word) ? 'look' : 'made';
  }
  if (STATE.test(word)) return 'state';
  if (LOOKS.test(word)) return 'look';
  // `_2hRow`, `_bod5`: what minifiers leave.
  if (/^_\w{2,7}$/.test(word) && /\d/.test(word)) return 'made';
  if (/^(css|sc|jsx|jss|svelte|emotion|astro|styled)-/i.test(word) && MADE.test(word))
    return 'made';
  return partsOf(word).some(looksMade) ? 'made' : 'name';
}

/** `Message_root__3kQ2x` → `Message`, `root`, `3kQ2x`. */
const partsOf = (word: string) => word.split(/[-_]+/).filter(Boolean);

function looksMade(part: string): boolean {
  if (!/^[\w]+$/.test(part)) return false;
  // Running numbers.
  if (/^\d{2,}$/.test(part) || /\d{4,}/.test(part)) return true;
  // A digit between letters, or letters between digits, as in `1q2w3e` and `c12x`.
  if (/[a-z]\d+[a-z]/i.test(part) || /\d[a-z]+\d/i.test(part) || /^\d+[a-z]/i.test(part))
    return true;
  // Capitals where no word begins, as in `bdVaJa` and `kQx`.
  const humps = part.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];
  if (humps.length >= 2 && part.length <= 8 && humps.every((hump) => hump.length <= 2)) return true;
  return part.length >= 5 && /^[a-z]+$/i.test(part) && !/[aeiouy]/i.test(part);
}

/** An id or a value without running numbers and hashes. */
export function isSteady(value: string): boolean {
  return value.length <= 48 && !/\d/.test(value) && kindOfWord(value) !== 'made';
}

/** `message-4711` → `message-`; null where no steady beginning is followed by a number. */
export function steadyStart(id: string): string | null {
  const start = /^([a-z][a-z_:-]{2,}?)[_:-]?(?:\d+|[0-9a-f-]{8,})$/i.exec(id);
  if (!start?.[1] || !isSteady(start[1].replace(/[_:-]+$/, ''))) return null;
  const [, word] = start;
  const next = id[word.length] ?? '';
  return /[_:-]/.test(next) ? word + next : word;
}
