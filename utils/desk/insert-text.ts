import type { EditorAnswer, EditorKind, WritePlace } from '@/utils/contract/editor';
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
/** Within so many ms these take what was typed and what comes then for one: one undo for both. */
const ONE_ACT: Partial<Record<EditorKind, number>> = { prosemirror: 500, quill: 1000 };

export interface InsertOptions {
  place?: WritePlace;
  /** Asked after every wait: the same conversation, the same box, and still not the note. */
  stillOpen?: () => boolean;
  ask?: AskEditor;
  /** Milliseconds since the agent typed. */
  typedAgo?: () => number;
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
  options: InsertOptions = {},
): Promise<boolean> {
  const { place = { at: 'cursor' }, stillOpen = () => true } = options;
  const text = wordsFor(box, words);
  if (!text && place.at === 'cursor') return false;
  const ask = (box.kind === 'editable' && options.ask) || askNobody;
  if (!selectPlace(box, place)) return false;
  const editor = await ask({ do: 'read' }).catch(() => null);
  if (editor) await untilReady(editor, options.typedAgo?.());
  const ways = waysOf(box, editor?.kind ?? null);
  for (const way of ways) {
    // Another way may keep the empty lines that this one folds.
    const loose = !editor || way === ways.at(-1);
    const done = await tryWay(way, { box, text, place, stillOpen, ask, editor, loose });
    if (done !== 'not-taken') return done === 'taken';
  }
  return false;
}

interface Attempt extends Required<Pick<InsertOptions, 'place' | 'stillOpen' | 'ask'>> {
  box: ReplyBox;
  text: string;
  editor: EditorAnswer | null;
  loose: boolean;
}

/** `lost`: something came of it that no other way can make good. */
async function tryWay(
  way: Way,
  { box, text, place, stillOpen, ask, editor, loose }: Attempt,
): Promise<'taken' | 'not-taken' | 'lost'> {
  // Selected and read only now: while the editor was waited for, the agent may have typed, and an
  // editor takes its placeholder away when it gets the focus.
  const selected = stillOpen() ? selectPlace(box, place) : null;
  if (!selected) return 'lost';
  if (editor && selected.from !== selected.to) await pause(SELECTION_SEEN);
  if (!stillOpen() || readBox(box) !== selected.before) return 'lost';
  const holds = (now: string) => holdsText(selected, text, now, loose);
  const taken = await write(way, box, text, ask).catch(() => false);
  const changed = readBox(box) !== selected.before;
  const patience = taken || changed ? PATIENCE[way] : 0;
  const followed = await followWrite(box, () => holds(readBox(box)), patience);
  if (followed.arrived) {
    const model = editor?.text == null ? null : await ask({ do: 'read' }).catch(() => null);
    if (model?.text == null || holds(model.text)) return 'taken';
  }
  const addsOnly = selected.from === selected.to;
  await takeBack(box, selected.before, followed.left, {
    stillOpen,
    addsOnly,
    ask: editor ? ask : askNobody,
  });
  // What took the text and lost it is an editor of its own: typing past it would only show.
  if (!editor && taken) return 'lost';
  return readBox(box) === selected.before ? 'not-taken' : 'lost';
}

function untilReady({ kind }: EditorAnswer, typedAgo = Number.POSITIVE_INFINITY): Promise<void> {
  return pause(Math.max(SELECTION_SEEN, (ONE_ACT[kind] ?? 0) + 100 - typedAgo));
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const askNobody: AskEditor = async () => null;

/** A line break cannot stand in a one-line field. */
function wordsFor({ element }: ReplyBox, words: string): string {
  const text = words.replace(/\r\n?/g, '\n');
  return element.tagName === 'INPUT' ? text.replace(/\s*\n\s*/g, ' ') : text;
}
