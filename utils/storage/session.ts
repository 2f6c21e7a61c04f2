import { type Browser, browser } from 'wxt/browser';
import {
  type ConversationState,
  callsOfTabKey,
  conversationStateKey,
  type DeskState,
  deskStateKey,
  pickingKey,
  type Wish,
  wishKey,
} from '@/utils/contract/session';
import { SUMMARY_KEY, type WrittenSummary } from '@/utils/contract/summary';
import { bytesOf, type HeldConversation, MAX_BYTES, oldestToForget } from './forget-oldest';
import { failure, type StorageResult, storageProblemOf } from './storage-problem';

/**
 * What is held in memory while the browser is open. All functions read `storage.session` afresh: the
 * background is killed after 30 s of rest and keeps nothing of its own.
 */

const CONVERSATION = 'conversation:';
const DESK = 'desk:';
const WISH = 'wish:';
/** One conversation's assessment and evidence; far more than a real one needs. */
const MAX_STATE_BYTES = MAX_BYTES / 8;

export async function getConversationState(
  origin: string,
  key: string,
): Promise<ConversationState | null> {
  return getOne<ConversationState>(conversationStateKey(origin, key));
}

/** Keeps a conversation's state and forgets the oldest ones if there are too many. */
export async function setConversationState(state: ConversationState): Promise<StorageResult> {
  const bytes = bytesOf(state);
  if (bytes > MAX_STATE_BYTES) return failure('quota', `One conversation holds ${bytes} bytes.`);
  const key = conversationStateKey(state.origin, state.key);
  const { origin, updatedAt } = state;
  await forgetOldest({ key, origin, updatedAt, bytes });
  return setOne(key, state);
}

/** The call of its own that was begun in this tab; null: none. */
export async function getCallOf(tabId: number): Promise<ConversationState | null> {
  const [call] = await listOf<ConversationState>(callsOfTabKey(tabId));
  return call?.[1] ?? null;
}

export function removeConversationState(origin: string, key: string): Promise<void> {
  return browser.storage.session.remove(conversationStateKey(origin, key));
}

/** All conversations held, the latest first. */
export async function listConversationStates(): Promise<ConversationState[]> {
  const states = await listOf<ConversationState>(CONVERSATION);
  return states.map(([, state]) => state).sort((a, b) => b.updatedAt - a.updatedAt);
}

export function getDeskState(tabId: number): Promise<DeskState | null> {
  return getOne<DeskState>(deskStateKey(tabId));
}

export function setDeskState(state: DeskState): Promise<StorageResult> {
  return setOne(deskStateKey(state.tabId), state);
}

export function removeDeskState(tabId: number): Promise<void> {
  return browser.storage.session.remove(deskStateKey(tabId));
}

/** Its time is over. */
export function forgetConversation(origin: string, key: string): Promise<void> {
  return browser.storage.session.remove(conversationStateKey(origin, key));
}

/** What the page for the customer's steps is to show; the last one counts. */
export function setSummary(summary: WrittenSummary): Promise<StorageResult> {
  return setOne(SUMMARY_KEY, summary);
}

export function getSummary(): Promise<WrittenSummary | null> {
  return getOne<WrittenSummary>(SUMMARY_KEY);
}

export async function listDeskStates(): Promise<DeskState[]> {
  return (await listOf<DeskState>(DESK)).map(([, state]) => state);
}

export const getWish = (tabId: number): Promise<Wish | null> => getOne<Wish>(wishKey(tabId));

export const setWish = (tabId: number, wish: Wish): Promise<StorageResult> =>
  setOne(wishKey(tabId), wish);

export const removeWish = (tabId: number): Promise<void> =>
  browser.storage.session.remove(wishKey(tabId));

/** A desk is being taught in this tab: what its picker sends is awaited. */
export const setPicking = (tabId: number): Promise<StorageResult> =>
  setOne(pickingKey(tabId), true);

export const isPicking = async (tabId: number): Promise<boolean> =>
  (await getOne<true>(pickingKey(tabId))) ?? false;

export const endPicking = (tabId: number): Promise<void> =>
  browser.storage.session.remove(pickingKey(tabId));

/** Forgets all that is held for a desk that was turned off. */
export async function forgetOrigin(origin: string): Promise<void> {
  const held = [
    ...(await listOf<ConversationState>(CONVERSATION)),
    ...(await listOf<DeskState>(DESK)),
    ...(await listOf<Wish>(WISH)),
  ];
  const keys = held.filter(([, state]) => state.origin === origin).map(([key]) => key);
  await browser.storage.session.remove(keys);
}

/** A state that was set (`state`) or removed (null). */
export type SessionChange =
  | { kind: 'conversation'; storageKey: string; state: ConversationState | null }
  | { kind: 'desk'; storageKey: string; state: DeskState | null }
  | { kind: 'wish'; storageKey: string; state: Wish | null };

/** Calls back with every change of a desk, conversation or wish, from wherever. Returns how to stop. */
export function watchSession(callback: (changes: SessionChange[]) => void): () => void {
  const listener = (changed: Record<string, Browser.storage.StorageChange>) => {
    const changes = Object.entries(changed).flatMap(
      ([storageKey, { newValue }]): SessionChange[] => {
        if (storageKey.startsWith(CONVERSATION)) {
          const state = (newValue ?? null) as ConversationState | null;
          return [{ kind: 'conversation', storageKey, state }];
        }
        if (storageKey.startsWith(WISH))
          return [{ kind: 'wish', storageKey, state: (newValue ?? null) as Wish | null }];
        if (!storageKey.startsWith(DESK)) return [];
        return [{ kind: 'desk', storageKey, state: (newValue ?? null) as DeskState | null }];
      },
    );
    if (changes.length > 0) callback(changes);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

/** Calls back with each conversation whose state was changed, before and after. Returns how to stop. */
export function watchConversations(
  callback: (before: ConversationState | null, after: ConversationState) => void,
): () => void {
  const listener = (changed: Record<string, Browser.storage.StorageChange>) => {
    for (const [storageKey, { oldValue, newValue }] of Object.entries(changed)) {
      if (!storageKey.startsWith(CONVERSATION) || !newValue) continue;
      callback((oldValue ?? null) as ConversationState | null, newValue as ConversationState);
    }
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

async function forgetOldest(arriving: HeldConversation): Promise<void> {
  const coming = arriving.key;
  const held = (await listOf<ConversationState>(CONVERSATION))
    .filter(([key]) => key !== coming)
    .map(([key, state]) => {
      const { origin, updatedAt } = state;
      return { key, origin, updatedAt, bytes: bytesOf(state) };
    });
  const forgotten = oldestToForget([...held, arriving]).filter((key) => key !== coming);
  if (forgotten.length > 0) await browser.storage.session.remove(forgotten);
}

async function getOne<T>(key: string): Promise<T | null> {
  const { [key]: value } = await browser.storage.session.get(key);
  return (value ?? null) as T | null;
}

async function setOne(key: string, value: unknown): Promise<StorageResult> {
  try {
    await browser.storage.session.set({ [key]: value });
    return { ok: true };
  } catch (error) {
    return { ok: false, problem: storageProblemOf(error) };
  }
}

async function listOf<T>(prefix: string): Promise<[string, T][]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).filter(([key]) => key.startsWith(prefix)) as [string, T][];
}
