/** The slots of the pattern notation look like tags and are none. */
const SLOT = /<(?:age|child-age|baby-age|number|money)>/gu;
const TAG = /<[/!?]?[a-z][^<>]{0,200}(?:>|$)|<!--|<!\[/iu;
const EXPRESSION = /\{\{|\$\{|#\{|<%|(?:javascript|vbscript)\s*:|data\s*:\s*text\/html/iu;

/**
 * The part of a text that another program could take for HTML or an expression; null where there is
 * none. CareCue shows texts as texts, but packs also go through documents, pages and mails.
 */
export function unsafePart(text: string): string | null {
  if (!/[<{:]/.test(text)) return null;
  const plain = text.replace(SLOT, '');
  const found = TAG.exec(plain) ?? EXPRESSION.exec(plain);
  return found ? found[0].slice(0, 40) : null;
}

/**
 * Control characters but tab and line breaks; what turns the direction of a line round; what cannot be
 * seen or says nothing; halves of characters. Those that join parts of an emoji stay.
 */
const UNSEEN =
  /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;

/** The first character that would make a text read otherwise than it is, as its number; or null. */
export function unseenCharacter(text: string): string | null {
  const found = UNSEEN.exec(text)?.[0].codePointAt(0);
  return found === undefined ? null : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
}
