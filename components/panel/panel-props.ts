import type { ReplyBoxState } from '@/utils/contract/conversation';
import type { CannotKeep } from '@/utils/contract/damage';
import type { InsertResult, TurnOffResult } from '@/utils/contract/messages';
import type { Item } from '@/utils/contract/pack';
import type { ReadPolicy } from '@/utils/contract/policy';
import type { Channel, ConversationState, GateAnswer, Verdict } from '@/utils/contract/session';
import type { Settings } from '@/utils/contract/settings';
import type { WrittenSummary } from '@/utils/contract/summary';
import type { CareTools } from './care/care-tools';
import type { DraftTools } from './draft/draft-tools';
import type { HeldTools } from './held/held-tools';
import type { BrowserCommand } from './keys/browser-commands';
import type { SpeechTools } from './pace/speech-tools';
import type { PackTools } from './pack/pack-tools';
import type { TeachingTools } from './reading/teaching-tools';
import type { PanelSearch } from './search/panel-search';
import type { UpdatesTools } from './updates/UpdatesCard';

/** Where a reply can be written now, and what was chosen before it could; null: nothing. */
export interface ReplyView {
  box: ReplyBoxState;
  wish: string | null;
  /** It is meant for the box of an internal note. */
  wishIsNote?: boolean;
}

/** What lies under the panel at this moment. */
export type DeskView =
  | { kind: 'loading' }
  /** CareCue is not on for the page in view. */
  | { kind: 'no-desk' }
  | { kind: 'no-conversation' }
  /** `call`: the call of its own that was begun in this tab before the ticket was opened. */
  | {
      kind: 'conversation';
      state: ConversationState;
      reply: ReplyView;
      call?: ConversationState | undefined;
    };

export type KnowledgeView =
  | { kind: 'loading' }
  | { kind: 'failed' }
  | { kind: 'ready'; items: readonly Item[] };

/** What the panel asks for; each acts on the conversation in view. */
export interface PanelActions {
  insert(text: string): Promise<InsertResult>;
  /** False when the browser did not allow it. */
  copy(text: string): Promise<boolean>;
  /** What was chosen before a reply could be written is not wanted any more. */
  dismissWish(): void;
  /** A need that nothing on the page tells of; false takes it back. */
  setNeedByHand(need: string, on: boolean): void;
  setChannel(channel: Channel): void;
  /** A call that no ticket lies under. */
  startCall(): void;
  /** Ends it and forgets all of it. */
  endCall(): void;
  /** The ticket in view takes in what came up in it. */
  takeCallAlong(): void;
  /** What a caller says, in a few words each. */
  setHeard(heard: string[]): void;
  /** "Not now", until something new is found. */
  putAdviceAside(aside: boolean): void;
  setVerdict(need: string, verdict: Verdict | null): void;
  startScript(script: string | null): void;
  answerGate(gate: GateAnswer): void;
  chooseVariant(variant: string | null): void;
  goToStep(step: number, failed?: string): void;
  /** Opens the steps for the customer in large type, to print. */
  openSummary(summary: WrittenSummary): void;
  /** False when it could not be saved. */
  saveSettings(change: Partial<Settings>): Promise<boolean>;
  setCue(origin: string, shown: boolean): Promise<boolean>;
  turnOffDesk(origin: string): Promise<TurnOffResult>;
  /** Opens the trainers' page in a tab. */
  openStudio(): void;
  /** Opens the practice conversations in a window of their own; every agent may. */
  openPractice(): void;
  /** Opens the knowledge base again after a failure. */
  retry(): void;
}

export interface PanelProps {
  desk: DeskView;
  knowledge: KnowledgeView;
  settings: Settings;
  /** The browser's languages, best first. */
  languages: readonly string[];
  /** Origins of the desks where CareCue is on. */
  desks: readonly string[];
  search: PanelSearch;
  actions: PanelActions;
  /** Why nothing can be kept for now; absent or null: all is well. */
  cannotKeep?: CannotKeep | null;
  /** Absent where no reply can be followed. */
  draft?: DraftTools | undefined;
  /** Absent where no page lies under the panel. */
  teaching?: TeachingTools;
  /** Absent where nothing can be acted on. */
  care?: CareTools;
  /** Absent where trainers changed nothing since the agent last looked. */
  updates?: UpdatesTools | undefined;
  /** Absent where no other content pack can be taken. */
  pack?: PackTools;
  /** What the company decided; absent: nothing. */
  policy?: ReadPolicy;
  /** The browser's own keys; absent where they cannot be told. */
  commands?: (() => Promise<readonly BrowserCommand[]>) | undefined;
  /** Another number: the search box is to take the focus. */
  searchAsked?: number;
  /** Absent where the browser has no voices. */
  speech?: SpeechTools | undefined;
  /** Absent where there is nothing behind the panel that holds anything. */
  held?: HeldTools;
}
