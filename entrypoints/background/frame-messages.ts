import * as v from 'valibot';
import {
  FrameInsertSchema,
  FrameReportSchema,
  KeyAskedSchema,
  StartReadingSchema,
} from '@/utils/contract/message-schemas';
import { onMessage } from '@/utils/messaging';
import { isBeingWritten } from './editors';
import { fittingAdapters } from './fitting-adapters';
import { askFramesAgain, confirmKey, insertIntoFrame, relayReport, roleOfFrame } from './frames';
import { deskSender, type FrameSender, frameSender } from './sender';

/** A desk in a frame may have been taught in a tab of its own, or as a part of the page around it. */
const originsOf = (frame: FrameSender | null) =>
  [frame?.origin, frame?.pageOrigin].filter((origin) => typeof origin === 'string');

/** Registers what readers in frames, and the page's reader about them, may ask for. */
export function listenToFrames(): void {
  onMessage('startFrame', async ({ sender, data }) => {
    const frame = frameSender(sender);
    const page = v.safeParse(StartReadingSchema, data);
    const role = frame && page.success ? await roleOfFrame(frame) : 'none';
    const adapters =
      role === 'none' || !page.success
        ? []
        : await fittingAdapters(originsOf(frame), page.output.pathname);
    return { role, adapters };
  });
  onMessage('reportFrame', async ({ sender, data }) => {
    const frame = frameSender(sender);
    const report = v.safeParse(FrameReportSchema, data);
    if (!frame || !report.success || (await roleOfFrame(frame)) !== 'report') return false;
    return relayReport(frame, report.output);
  });
  onMessage('confirmKey', async ({ sender, data }) => {
    const frame = frameSender(sender);
    const asked = v.safeParse(KeyAskedSchema, data);
    if (!frame || !asked.success || (await roleOfFrame(frame)) !== 'report') return false;
    return confirmKey(frame, asked.output);
  });
  onMessage('insertIntoFrame', async ({ sender, data }) => {
    const desk = await deskSender(sender);
    const request = v.safeParse(FrameInsertSchema, data);
    // A page that speaks for itself must not write on what another desk shows in a frame of it.
    if (!desk || !request.success || !isBeingWritten(desk.tabId, request.output))
      return { ok: false, reason: 'desk-gone' };
    return insertIntoFrame(desk.tabId, request.output);
  });
  onMessage('gatherFrames', async ({ sender }) => {
    const desk = await deskSender(sender);
    if (desk) await askFramesAgain(desk.tabId);
  });
}
