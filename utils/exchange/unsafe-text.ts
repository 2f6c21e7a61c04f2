/** The slots of the pattern notation look like tags and are none. */
const SLOT = /<(?:age|child-age|baby-age|number|money)>/gu;
const TAG = /<[/!?]?[a-z][^<>]{0,200}(?:>|$)|<!--|<!\[/iu;
const EXPRESSION = /\{\{|\$\{|#\{|<%|\b(?:javascript|vbscript)\s*:|data\s*:\s*text\/html/iu;

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
