import type { WritePlace } from '@/utils/contract/editor';
import { followWrite } from './follow-write';
import { readBox } from './read-box';
import type { ReplyBox } from './reply-box';
import { takeBack } from './take-back';
import { holdsText } from './writers/holds-text';
import { selectPlace } from './writers/select-place';
import { type AskEditor, type Way, waysOf, write } from './writers/ways';

/** How long an editor may take to show what it was given, in ms; some work in a later task. */
const PATIENCE: Record<Way, number> = { paste: 400, own: 400, type: 20 };
/** How long an editor may take to see what is selected on the page, in ms: Slate looks 10 × a second. */
const SELECTION_SEEN = 150;

export interface InsertOptions {
  place?: WritePlace;
  /** Asked after every wait: the same conversation, the same box, and still not the note. */
  stillOpen?: () => boolean;
  ask?: AskEditor;
}

/**
 * Writes into the box so that the editor's own state and its undo follow, and reads back what then
 * stands there, by the editor's own model where it has one: no way says truly whether the text was
 * taken. Nothing is ever sent. Where the text did not arrive whole, the answer is false, and the
 * draft is put back by undo as long as the agent has not typed on and the box is `stillOpen`.
 */
export async function insertText(
  box: ReplyBox,
  words: string,
  { place = { at: 'cursor' }, stillOpen = () => true, ask = askNobody }: InsertOptions = {},
): Promise<boolean> {
  const text = wordsFor(box, words);
  if (!text && place.at === 'cursor') return false;
  const selected = selectPlace(box, place);
  if (!selected) return false;
  const asks = box.kind === 'editable' ? ask : askNobody;
  const editor = await asks({ do: 'read' }).catch(() => null);
  if (editor) await new Promise((resolve) => setTimeout(resolve, SELECTION_SEEN));
  for (const way of waysOf(box, editor?.kind ?? null)) {
    // Read only now: an editor takes its placeholder away when it gets the focus.
    const before = readBox(box);
    if (!stillOpen() || before !== selected.before) return false;
    const taken = await write(way, box, text, asks).catch(() => false);
    const arrived = () => holdsText(selected, text, readBox(box));
    const followed = await followWrite(
      box,
      arrived,
      taken || readBox(box) !== before ? PATIENCE[way] : 0,
    );
    if (followed.arrived && (await modelHolds())) return true;
    await takeBack(box, before, followed.left, {
      stillOpen,
      ask: editor ? asks : askNobody,
      addsOnly: selected.from === selected.to,
    });
    // What took the text and lost it is an editor of its own: typing past it would only show.
    if (!editor && taken) return false;
    if (readBox(box) !== before || !selectPlace(box, place)) return false;
  }
  return false;

  async function modelHolds() {
    const now = editor?.text === null ? null : await asks({ do: 'read' }).catch(() => null);
    const model = now?.text ?? null;
    return model === null || (selected !== null && holdsText(selected, text, model));
  }
}

const askNobody: AskEditor = async () => null;

/** A line break cannot stand in a one-line field. */
function wordsFor({ element }: ReplyBox, words: string): string {
  const text = words.replace(/\r\n?/g, '\n');
  return element.tagName === 'INPUT' ? text.replace(/\s*\n\s*/g, ' ') : text;
}
