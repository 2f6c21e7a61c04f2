import * as v from 'valibot';
import {
  ConversationUpdateSchema,
  CueActSchema,
  EditorCallSchema,
  StartReadingSchema,
} from '@/utils/contract/message-schemas';
import { understandText } from '@/utils/knowledge/search/understand';
import { onMessage } from '@/utils/messaging';
import { isFeatureOff } from '@/utils/storage/policy';
import { actOnCue, dismissWish, insert, openPanel } from './acts';
import { listenToChanges } from './changes';
import { takeReport } from './conversations';
import { listenToDrafts } from './drafts';
import { askEditor } from './editors';
import { fittingAdapters } from './fitting-adapters';
import { bringGenericReader } from './granted-desks';
import { getGuide } from './guide';
import { onPageMessage } from './page-messages';
import { deskSender, frameSender, isOurs, NotAllowed } from './sender';
import { turnOffDesk } from './turning-off';
import { forgetWishesOfClosedTabs } from './wishes';

function listenToReader(): void {
  onMessage('startReading', async ({ sender, data }) => {
    const desk = await deskSender(sender);
    const page = v.safeParse(StartReadingSchema, data);
    if (!desk || !page.success) throw new NotAllowed();
    const { pathname } = page.output;
    return { adapters: await fittingAdapters([desk.origin], pathname) };
  });
  onMessage('reportConversation', async ({ sender, data }) => {
    const desk = await deskSender(sender);
    const update = v.safeParse(ConversationUpdateSchema, data);
    if (!desk || !update.success) throw new NotAllowed();
    return takeReport(desk, update.output);
  });
  onMessage('bringGenericReader', async ({ sender }) => {
    const from = (await deskSender(sender)) ?? frameSender(sender);
    if (!from) throw new NotAllowed();
    return !(await isFeatureOff('generic-reader')) && bringGenericReader(from);
  });
  onMessage('askEditor', async ({ sender, data }) => {
    const from = (await deskSender(sender)) ?? frameSender(sender);
    const call = v.safeParse(EditorCallSchema, data);
    if (!from || !call.success) throw new NotAllowed();
    return askEditor(from, call.output);
  });
  onMessage('actOnCue', async ({ sender, data }) => {
    const checked = v.safeParse(CueActSchema, data);
    if (!checked.success) throw new NotAllowed();
    const { key, act } = checked.output;
    // A panel opens in answer to the click itself; one look at anything else first is too late.
    if (act.verb === 'open-panel' && sender.tab && isOurs(sender)) {
      openPanel(sender.tab.windowId);
      return null;
    }
    const desk = await deskSender(sender);
    if (!desk) throw new NotAllowed();
    return actOnCue(desk, key, act);
  });
}

function listenToPages(): void {
  onPageMessage('understandText', async ({ text }) =>
    understandText((await getGuide()).detector, text),
  );
  onPageMessage('insertText', insert);
  onPageMessage('dismissWish', dismissWish);
  onPageMessage('turnOffDesk', ({ origin }) => turnOffDesk(origin));
  listenToChanges();
}

/** Registers every listener at once, before anything is awaited. */
export function listenToMessages(): void {
  listenToReader();
  listenToDrafts();
  listenToPages();
  forgetWishesOfClosedTabs();
}
