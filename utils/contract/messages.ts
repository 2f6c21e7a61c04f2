import type { Adapter } from './adapter';
import type { Assessment } from './assessment';
import type { ConversationUpdate } from './conversation';
import type { CueAct, CueView } from './cue';
import type { DeliveryReport } from './delivery';
import type { Draft } from './draft';
import type { EditorAnswer, EditorCall, WritePlace } from './editor';
import type { FrameAsked, FrameBox, FrameInsert, FrameReport, FrameRole } from './frames';
import type { HeldTexts } from './held';
import type {
  AddEntryResult,
  ChangeEntryResult,
  Counted,
  NewLedgerEntry,
  ReleasedWords,
  SendHelpedResult,
} from './ledger';
import type { Channel, GateAnswer, Verdict } from './session';
import type {
  AdapterTrial,
  PickerView,
  ReadConversation,
  SaveTaughtResult,
  StartPickerResult,
} from './teaching';
import type { Language } from './text';

export type InsertResult = { ok: true } | { ok: false; reason: InsertProblem };

/**
 * `note-box`: only the box of an internal note is open, and the text is meant for the customer;
 * `no-note-box`: the other way round; `unfilled`: a variable such as `{name}` still stands in it.
 */
export type InsertProblem =
  | 'no-reply-box'
  | 'note-box'
  | 'no-note-box'
  | 'unfilled'
  | 'other-conversation'
  | 'not-taken'
  | 'desk-gone';

/** A desk that a company's edition has stamped in cannot be given up by the agent. */
export type TurnOffResult = { ok: true } | { ok: false; reason: 'set-by-company' };

/** Names one conversation on one desk's tab. */
export interface ConversationRef {
  tabId: number;
  origin: string;
  key: string;
}

/** The page's reader → background. The sender (tab, frame, origin) is taken from the browser. */
export interface ReaderToBackground {
  /**
   * The reader has started, or its page has another pathname – which the browser does not tell of
   * the sender; the answer holds every adapter whose path fits.
   */
  startReading(page: { pathname: string }): { adapters: Adapter[] };
  /** `resend`: the background does not hold the revision before; send a snapshot. */
  reportConversation(update: ConversationUpdate): { resend: boolean };
  actOnCue(act: { key: string; act: CueAct }): InsertResult | null;
  /** Runs the generic reader's script beside the reader that asks; false: the page is out of reach. */
  bringGenericReader(): boolean;
  /**
   * While a text is being written: asks the editor that has the focus in the sender's frame, in the
   * page's own world. Null where none is known there, or nothing is being written.
   */
  askEditor(call: EditorCall): EditorAnswer | null;
  /** Typing has paused, while the draft is followed; null: nothing is open to write in. */
  reportDraft(draft: Draft | null): void;
}

/** Background → the page's reader. */
export interface BackgroundToReader {
  /** Null removes the cue. */
  showCue(view: CueView | null): void;
  /** Writes into the reply box of conversation `key`, at the cursor if not told, without sending. */
  insertIntoReply(request: {
    key: string;
    text: string;
    place?: WritePlace;
    into?: 'note';
  }): InsertResult;
  /** What came of an insert that was asked for by a key, told on the cue. */
  tellInsert(told: { key: string; result: InsertResult }): void;
  sendSnapshot(): void;
  /**
   * What stands in the reply box; for a minute from here every change of it is reported. Where the page
   * itself has none, the frame that holds it: its reader is to be asked.
   */
  followDraft(): Draft | FrameBox | null;
  /** The desk was turned off, or a newer reader took over: fall silent and leave no trace. */
  stopReading(): void;
}

/** The reader in a frame, or the page's reader about a frame → background. */
export interface FramesToBackground {
  /** The reader has started in a frame that the page above cannot look into. */
  startFrame(page: { pathname: string }): { role: FrameRole; adapters: Adapter[] };
  /** The page's reader has started: frames that were there before it tell it what they hold. */
  gatherFrames(): void;
  /** False while no reader above has found the frame on its page. */
  reportFrame(report: FrameReport): boolean;
  /** The page's reader has no reply box of its own, but that frame has one. */
  insertIntoFrame(request: FrameInsert & { frameId: number }): InsertResult;
  /** Asked right before writing: whether the conversation is still the one open on the page. */
  confirmKey(asked: FrameAsked): boolean;
}

/** Background → readers about frames. */
export interface BackgroundToFrames {
  takeFrameReport(report: FrameReport & { frameId: number }): boolean;
  /** A reader above has started, or forgets what frames told; what is still read is told again. */
  reportAgain(): void;
  writeInFrame(request: FrameInsert): InsertResult;
  followDraftInFrame(asked: FrameAsked): Draft | null;
  isOpen(asked: { key: string }): boolean;
}

/** The picker on the page, which is there only while a desk is taught or an adapter tried. */
export interface PickerToBackground {
  /** Checked against the schema by the background: the page side does not know it. */
  saveTaught(adapter: Adapter): SaveTaughtResult;
}

/** Background → the picker. */
export interface BackgroundToPicker {
  beginPicking(view: PickerView): void;
  tryAdapter(adapter: Adapter): AdapterTrial;
}

/** Background → the extension's own pages. */
export interface BackgroundToPages {
  /** For a minute after `readDraft`: the draft on that tab is another now. */
  draftChanged(changed: { tabId: number; draft: Draft | null }): void;
  /** What a page still shows is not there any more. */
  everythingErased(): void;
}

export type EntryChange = { do: 'put-off'; minutes: number } | { do: 'taken-up' } | { do: 'done' };

/** The extension's own pages → background. */
export interface PagesToBackground {
  /** What is being written to the customer; ask again within a minute to go on hearing of it. */
  readDraft(ref: ConversationRef): Draft | null;
  /** What a sentence typed into the search would mean if a customer had written it. */
  understandText(request: { text: string }): Assessment;
  /** `into`: only into the box of an internal note. */
  insertText(
    request: ConversationRef & { text: string; place?: WritePlace; into?: 'note' },
  ): InsertResult;
  /** A text that was chosen where no reply could be written is not wanted any more. */
  dismissWish(ref: ConversationRef): void;
  /** By hand: a need that nothing on the page tells of; false takes it back. */
  setNeedByHand(request: ConversationRef & { need: string; on: boolean }): void;
  setChannel(request: ConversationRef & { channel: Channel }): void;
  /** Begins a call that no ticket lies under; `language`: the caller's until their words tell it. */
  startCall(request: { tabId: number; language: Language }): void;
  /** Ends it and forgets all of it. */
  endCall(request: { tabId: number }): void;
  /** The ticket that was opened in the call's tab takes in what came up in the call. */
  takeCallAlong(ticket: ConversationRef): void;
  /** Takes in what a caller says, in a few words, or lets go of it. */
  setHeard(request: ConversationRef & { heard: string[] }): void;
  /** Nothing is to be sold in this conversation; shown as long as it is open. */
  setSellingStopped(request: ConversationRef & { on: boolean }): void;
  /** Keeps what is owed until it is done, and reminds of it. Refused where it names somebody. */
  addEntry(request: { tabId: number; entry: NewLedgerEntry }): AddEntryResult;
  /** Puts off by so many minutes from now, says that somebody is at it, or ends it. */
  changeEntry(request: { id: string; change: EntryChange }): ChangeEntryResult;
  /** Something was written into the desk's own record: only that is counted. */
  countRecord(request: { kind: Counted }): void;
  /**
   * A sentence that helped goes to the trainers, or the customer's words in which a need was found that
   * is not there. Refused where it names somebody.
   */
  sendHelped(request: { tabId: number } & ReleasedWords): SendHelpedResult;
  /** "Not now": no advice on this conversation until something new is found; false takes it back. */
  putAdviceAside(request: ConversationRef & { aside: boolean }): void;
  setVerdict(request: ConversationRef & { need: string; verdict: Verdict | null }): void;
  startScript(request: ConversationRef & { script: string | null }): void;
  answerGate(request: ConversationRef & { gate: GateAnswer }): void;
  /** Begins the running script by one of its variants; null: its own steps. */
  chooseVariant(request: ConversationRef & { variant: string | null }): void;
  /** Moves to the step at `step`; `failed` names the step that did not work, if one did not. */
  goToStep(request: ConversationRef & { step: number; failed?: string }): void;
  /** Lets the agent teach the page in this tab by pointing at it. */
  startPicker(request: { tabId: number }): StartPickerResult;
  /** The conversation in a tab exactly as read; null where none is. */
  readConversation(request: { tabId: number }): ReadConversation | null;
  testAdapter(request: { tabId: number; adapter: Adapter }): AdapterTrial;
  /** Removes the permission, silences the desk's pages and forgets what is held for it. */
  turnOffDesk(request: { origin: string }): TurnOffResult;
  /** What stands in the background's own memory alone. */
  tellHeldTexts(): HeldTexts;
  /** All but the browser's permissions; false where a database would not go. */
  eraseEverything(): boolean;
  /** Asks the address for a pack now; null: none is set. */
  askForPack(): DeliveryReport | null;
  /** Brings back the pack that came with the extension. */
  dropPack(): boolean;
}

export interface ProtocolMap
  extends ReaderToBackground,
    BackgroundToReader,
    FramesToBackground,
    BackgroundToFrames,
    BackgroundToPages,
    PickerToBackground,
    BackgroundToPicker,
    PagesToBackground {}
