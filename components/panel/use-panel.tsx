import { createContext, type ReactNode, useContext } from 'react';
import { useText } from '@/components/shared/use-text';
import type { ItemKind } from '@/utils/contract/pack';
import type { Channel } from '@/utils/contract/session';
import type { Language, Text } from '@/utils/contract/text';
import type { Knowledge } from '@/utils/knowledge/create-knowledge';

/** Names an item whose details can be opened. */
export interface ItemRef {
  kind: ItemKind;
  id: string;
}

/** What many cards need: to look content up, to hand a sentence over, to open details. */
export interface PanelTools {
  knowledge: Knowledge;
  /** What the customer writes in; sentences for the customer are offered in it. */
  customerLanguage: Language;
  /** In a call nothing is inserted or copied: what is for the customer is read to them. */
  channel: Channel;
  /** Null when there is nowhere to insert: no conversation is in view, `noteOnly`, or a call. */
  insert: ((text: string) => void) | null;
  /** Only the box of an internal note is open; what is for the customer can be copied. */
  noteOnly: boolean;
  copy(text: string): void;
  /** "More" is open, or this is not the main view: everything has its place on the screen. */
  more: boolean;
  open(item: ItemRef): void;
  /** Opens a quick action; null where nothing can be acted on. */
  act: ((action: string) => void) | null;
}

const ToolsContext = createContext<PanelTools | null>(null);

export function PanelToolsProvider(props: { tools: PanelTools; children: ReactNode }) {
  return <ToolsContext value={props.tools}>{props.children}</ToolsContext>;
}

export function usePanel() {
  const tools = useContext(ToolsContext);
  const { wording } = useText();
  if (!tools) throw new Error('usePanel is only for what stands inside the Panel.');
  return {
    ...tools,
    find: tools.knowledge.get,
    /** What is said to the customer, in the customer's language. */
    said: (text: Text) => wording(text, tools.customerLanguage),
  };
}
