const BLOCK =
  /^(ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|D[DLT]|DIV|FIGURE|FOOTER|FORM|H[1-6R]|HEADER|LI|OL|P|PRE|SECTION|TABLE|T[RDH]|UL)$/;
const LIMIT = 200_000;

export interface BoxText {
  /** Every character, lines by `\n`; a hard space counts as a space. */
  text: string;
  /** Where each character stands: `[node, offset]`; null for a line break that is none in a text. */
  places: ([Text, number] | null)[];
}

/**
 * What stands in an editable element, character by character, as a person would copy it: the space
 * between words, empty lines and leading spaces count; what an editor adds for itself does not.
 */
export function boxText(root: Element): BoxText {
  let text = '';
  const places: BoxText['places'] = [];
  /** A new line is due before whatever comes next. */
  let due = false;
  /** Something stands on the current line. */
  let started = false;
  /** A line break that shows only if something follows it on its block. */
  let broken = false;
  /** The last character is a space that swallows those after it. */
  let spaced = false;

  const put = (character: string, place: [Text, number] | null) => {
    text += character;
    for (let unit = 0; unit < character.length; unit++) places.push(place);
  };
  const begin = () => {
    if (due || broken) put('\n', null);
    due = broken = spaced = false;
    started = true;
  };
  const edge = () => {
    if (started) due = true;
    started = broken = false;
  };

  const addCharacter = (character: string, place: [Text, number], keeps: boolean) => {
    if (character === '\u200b' || character === '\ufeff') return;
    const space = !keeps && /[ \t\r\n]/.test(character);
    // Space in the markup, at the start of a line or after another such space, shows nothing.
    if (space && (!started || broken || spaced)) return;
    begin();
    spaced = space;
    put(space || character === '\u00a0' ? ' ' : character, place);
  };

  const addChild = (child: Node) => {
    if (child.nodeType === Node.ELEMENT_NODE) return addElement(child as Element);
    if (child.nodeType !== Node.TEXT_NODE) return;
    const node = child as Text;
    const keeps = node.parentElement !== null && keepsSpace(node.parentElement);
    for (let at = 0; at < node.data.length && text.length < LIMIT; at++) {
      addCharacter(node.data[at] ?? '', [node, at], keeps);
    }
  };

  const addElement = (element: Element) => {
    if (element !== root && isNoText(element)) return;
    const shown = element.tagName === 'IMG' ? (element.getAttribute('alt') ?? '') : '';
    if (shown.length > 0 && shown.length <= 16) {
      begin();
      put(shown, null);
    }
    if (element.tagName === 'BR') {
      begin();
      broken = true;
    }
    const block = BLOCK.test(element.tagName);
    if (block) edge();
    element.childNodes.forEach(addChild);
    if (block) edge();
  };

  addElement(root);
  return { text, places };
}

/** Hidden parts, bookmarks and placeholders that editors keep among the words. */
function isNoText(element: Element): boolean {
  return (
    /^(SCRIPT|STYLE|TEMPLATE)$/.test(element.tagName) ||
    element.matches('[hidden],[data-slate-placeholder],[data-cke-bookmark],.ProseMirror-widget')
  );
}

/** Whether every space in it shows. */
export function keepsSpace(element: Element): boolean {
  const { defaultView } = element.ownerDocument;
  if (!defaultView) return false;
  const style = defaultView.getComputedStyle(element);
  return /^(preserve|break)/.test(style.getPropertyValue('white-space-collapse'));
}
