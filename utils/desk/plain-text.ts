const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 ' +
    'H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TR UL'
  ).split(' '),
);
const SILENT = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT HEAD'.split(' '));
const EMOJI = /\p{Extended_Pictographic}/u;

/** Far beyond what a person writes: a page built to be endless or bottomless ends here. */
const NODE_LIMIT = 20_000;
const DEPTH_LIMIT = 600;

export interface PlainTextOptions {
  /** Selector of the parts to leave out. */
  skip?: string | null;
  /** Elements to leave out, asked of each. */
  omit?(element: Element): boolean;
  /** The nodes in an element; its child nodes where not given. */
  nodesOf?(element: Element): Iterable<Node>;
  /** Characters after which reading stops. */
  limit?: number;
}

/**
 * The words of an element with line breaks where blocks and `br` put them, like `innerText` but
 * without forcing a layout and without touching the page. Style is only asked for where a line
 * break stands between words in the markup itself.
 */
export function plainText(
  root: Element,
  { skip, omit, nodesOf, limit = 20_000 }: PlainTextOptions = {},
): string {
  let out = '';
  let nodes = 0;
  let depth = 0;

  const breakLine = () => {
    out = out.trimEnd();
    if (out) out += '\n';
  };

  const addText = (node: Text) => {
    const lines = keepsLines(node) ? node.data.split('\n') : [node.data];
    lines.forEach((line, index) => {
      if (index > 0) out = `${out.replace(/ +$/, '')}\n`;
      const words = line.replace(/[\s\u00a0]+/g, ' ');
      out += out === '' || /\s$/.test(out) ? words.trimStart() : words;
    });
  };

  const addElement = (element: Element) => {
    const tag = element.tagName.toUpperCase();
    if (SILENT.has(tag) || (element !== root && (leftOut(element, skip) || omit?.(element))))
      return;
    if (tag === 'BR') {
      out = `${out.replace(/ +$/, '')}\n`;
      return;
    }
    if (tag === 'IMG') out += emojiOf(element);
    const block = BLOCKS.has(tag);
    if (block && !out.endsWith('\n')) breakLine();
    if ((tag === 'TD' || tag === 'TH') && /\S$/.test(out)) out += ' ';
    depth += 1;
    addChildren(element);
    depth -= 1;
    if (block && !out.endsWith('\n')) breakLine();
  };

  const addChildren = (element: Element) => {
    for (const child of nodesOf?.(element) ?? element.childNodes) {
      nodes += 1;
      if (out.length >= limit || nodes > NODE_LIMIT || depth > DEPTH_LIMIT) return;
      if (child.nodeType === Node.TEXT_NODE) addText(child as Text);
      else if (child.nodeType === Node.ELEMENT_NODE) addElement(child as Element);
    }
  };

  addElement(root);
  return out
    .slice(0, limit)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function leftOut(element: Element, skip: string | null | undefined): boolean {
  return element.hasAttribute('hidden') || Boolean(skip && element.matches(skip));
}

/** Only a line break between words is worth asking for the style. */
function keepsLines(node: Text): boolean {
  const parent = node.parentElement;
  const view = node.ownerDocument.defaultView;
  if (!parent || !view || !node.data.includes('\n') || !node.data.trim()) return false;
  return /^(preserve|break)/.test(
    view.getComputedStyle(parent).getPropertyValue('white-space-collapse'),
  );
}

/** Many desks show emoji as pictures; the picture's words say which. */
function emojiOf(image: Element): string {
  const words = image.getAttribute('alt') ?? '';
  return words.length <= 16 && EMOJI.test(words) ? words : '';
}
