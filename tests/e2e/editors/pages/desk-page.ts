/** What a test may ask of a page: its editor's own model, told by the editor and nobody else. */
export interface EditorPage {
  /** The text by the editor's own model, lines by `\n`. */
  text(): string;
  /** What the desk would send: the hidden field, or the state, that has to follow the editor. */
  kept(): string;
  /** Puts a draft in by the editor's own interface. */
  setDraft(text: string): void | Promise<void>;
}

/** What the test finds in the page's window. */
export interface DeskWindow {
  editorPage: EditorPage;
  /** Every way in which something could have been sent. */
  sent: string[];
}

/**
 * A ticket with one message of the customer, a form with the place for the editor, and a button
 * that opens another ticket without a load. Whatever would send the form is counted.
 */
export function mountDesk(): { place: HTMLElement; form: HTMLFormElement } {
  document.body.innerHTML = `
    <main class="thread" data-conversation="one">
      <ol><li class="turn turn-customer" data-turn="1"><span class="turn-name">王秀英</span>
        <time datetime="2026-11-22T09:00:00+08:00">9:00</time>
        <div class="turn-body">我今年七十三了,那个不用按密码就扣钱的给我关掉。</div></li></ol>
      <form><div class="answer-box"></div><button type="submit">发送</button></form>
      <button type="button" id="switch">下一位</button>
    </main>`;
  const sent: string[] = [];
  (window as unknown as DeskWindow).sent = sent;
  const form = document.forms[0];
  const place = document.querySelector<HTMLElement>('.answer-box');
  if (!form || !place) throw new Error('the page has no form');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.push('submit');
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isTrusted) sent.push('Enter');
  });
  document.querySelector('#switch')?.addEventListener('click', () => {
    document.querySelector<HTMLElement>('.thread')?.setAttribute('data-conversation', 'two');
  });
  return { place, form };
}

export function ready(page: EditorPage): void {
  (window as unknown as DeskWindow).editorPage = page;
  document.body.dataset.ready = 'yes';
}

/** Words as an editor's markup: a paragraph for each line. */
export function paragraphs(text: string): string {
  const markup = (line: string) =>
    line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/ {2}/g, '&nbsp; ');
  return text
    .split('\n')
    .map((line) => `<p>${markup(line) || '<br>'}</p>`)
    .join('');
}

/** The words of an editor's markup: a line for each block and each line break. */
export function wordsOfMarkup(html: string): string {
  const lines: string[] = [];
  let open = false;
  const add = (words: string) => {
    if (!open) lines.push('');
    open = true;
    lines.push(`${lines.pop() ?? ''}${words}`);
  };
  const addBreak = (element: Element) => {
    add('');
    const filler = !element.nextSibling && element.previousSibling;
    if (!filler) open = false;
  };
  const addBlock = (element: Element) => {
    open = false;
    for (const child of element.childNodes) walk(child);
    open = false;
  };
  const walk = (node: Node) => {
    const words = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
    if (words.replace(/[\r\n\t]+/g, ''))
      add(words.replace(/[\r\n\t]+/g, '').replace(/\u00a0/g, ' '));
    if (!(node instanceof Element)) return;
    if (node.tagName === 'BR') addBreak(node);
    else if (/^(P|DIV|LI|H\d|BODY)$/.test(node.tagName)) addBlock(node);
    else for (const child of node.childNodes) walk(child);
  };
  walk(new DOMParser().parseFromString(html, 'text/html').body);
  // An empty line is held open by a hard space.
  return lines.map((line) => (line === ' ' ? '' : line)).join('\n');
}
