import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Adapter, AdapterSchema } from '@/utils/contract/adapter';
import type {
  AdapterTrial,
  PickerView,
  ReadConversation,
  SaveTaughtResult,
  StartPickerResult,
} from '@/utils/contract/teaching';
import { isGranted } from '@/utils/granted-origins';
import { onMessage, sendMessage } from '@/utils/messaging';
import { isFeatureOff } from '@/utils/storage/policy';
import { endPicking, getDeskState, isPicking, setPicking } from '@/utils/storage/session';
import {
  loadTaughtAdapters,
  onTaughtAdaptersChanged,
  saveTaughtAdapter,
} from '@/utils/storage/taught-adapters';
import { heldConversation } from './conversations';
import { injectIntoOpenTabs } from './granted-desks';
import { onPageMessage } from './page-messages';
import { pickerView } from './picker-view';
import { deskSender, NotAllowed } from './sender';

/** The content script's file, as WXT names it. It is on no page until somebody teaches or tries. */
const PICKER_FILE = 'content-scripts/picker.js';
/** How long the page's reader may take to send what is not held, in ms. */
const PATIENCE = 3000;
const LOOK_AGAIN = 50;

/** Brings the picker onto the page in view; an earlier one there ends. Null: it cannot be reached. */
async function bringPicker(tabId: number): Promise<boolean> {
  try {
    const files = [`/${PICKER_FILE}`] as never;
    await browser.scripting.executeScript({ target: { tabId }, files });
    return true;
  } catch {
    return false;
  }
}

async function originOf(tabId: number): Promise<string | null> {
  const { url } = await browser.tabs.get(tabId).catch(() => ({ url: undefined }));
  return url ? new URL(url).origin : null;
}

/** Lets the agent teach the page in this tab by pointing at it. */
async function startPicker(tabId: number): Promise<StartPickerResult> {
  if (await isFeatureOff('teaching')) return { ok: false, reason: 'set-by-company' };
  const origin = await originOf(tabId);
  if (!origin || !(await isGranted(origin))) return { ok: false, reason: 'not-granted' };
  if (!(await bringPicker(tabId))) return { ok: false, reason: 'desk-gone' };
  const view: PickerView = await pickerView();
  await setPicking(tabId);
  try {
    await sendMessage('beginPicking', view, { tabId, frameId: 0 });
    return { ok: true };
  } catch {
    return { ok: false, reason: 'desk-gone' };
  }
}

/** Keeps what was taught, for the desk from whose page it came; an adapter for the same page goes. */
async function saveTaught(origin: string, data: unknown): Promise<SaveTaughtResult> {
  if (await isFeatureOff('teaching')) return { ok: false, problems: [] };
  const checked = v.safeParse(AdapterSchema, data);
  if (!checked.success) {
    const problems = checked.issues.map(
      (issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`,
    );
    return { ok: false, problems };
  }
  const adapter = checked.output;
  const before = (await loadTaughtAdapters()).find(
    (entry) =>
      entry.origin === origin &&
      JSON.stringify(entry.adapter.pages) === JSON.stringify(adapter.pages),
  );
  const id = before?.adapter.id ?? adapter.id;
  const saved = await saveTaughtAdapter({ origin, adapter: { ...adapter, id } });
  return saved.ok ? { ok: true } : { ok: false, problems: [saved.problem.detail] };
}

/** What an adapter would read of the page that is open. */
async function testAdapter(tabId: number, adapter: Adapter): Promise<AdapterTrial> {
  if (!(await bringPicker(tabId))) return { ok: false, reason: 'desk-gone' };
  try {
    return await sendMessage('tryAdapter', adapter, { tabId, frameId: 0 });
  } catch {
    return { ok: false, reason: 'desk-gone' };
  }
}

/** The conversation in a tab as read; the page is asked again where it is no longer held. */
async function readConversation(tabId: number): Promise<ReadConversation | null> {
  const desk = await getDeskState(tabId);
  if (!desk || desk.key === null) return null;
  if (!heldConversation(tabId)) {
    const { frameId } = desk;
    await sendMessage('sendSnapshot', undefined, { tabId, frameId }).catch(() => undefined);
    const end = Date.now() + PATIENCE;
    while (!heldConversation(tabId) && Date.now() < end)
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
  const held = heldConversation(tabId);
  if (!held || held.key !== desk.key) return null;
  const { key, messages, fields, adapter, reading } = held;
  return {
    conversation: { key, messages, fields },
    reading: { ...reading, framesNotRead: desk.framesNotRead },
    adapter,
  };
}

/** Registers what teaching needs, at once; readers take up changed adapters without a reload. */
export function listenToTeaching(): void {
  onPageMessage('startPicker', ({ tabId }) => startPicker(tabId));
  onPageMessage('readConversation', ({ tabId }) => readConversation(tabId));
  onPageMessage('testAdapter', ({ tabId, adapter }) => testAdapter(tabId, adapter));
  onMessage('saveTaught', async ({ sender, data }) => {
    const desk = await deskSender(sender);
    // Nothing is learnt from a page unless somebody asked to teach it.
    if (!desk || !(await isPicking(desk.tabId))) throw new NotAllowed();
    const saved = await saveTaught(desk.origin, data);
    if (saved.ok) await endPicking(desk.tabId);
    return saved;
  });
  browser.tabs.onRemoved.addListener((tabId) => void endPicking(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') void endPicking(tabId);
  });
  onTaughtAdaptersChanged((origins) => {
    // A reader that starts anew replaces the one before and asks for the adapters.
    void injectIntoOpenTabs(origins.map((origin) => `${origin}/*`));
  });
}
