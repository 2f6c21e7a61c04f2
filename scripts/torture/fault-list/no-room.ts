import { t } from '@/utils/i18n/t';
import { type TortureAgent, until } from '../agent';
import { contentIsThere } from '../faults/content-rows';
import { owed } from '../faults/owed';
import { askForReminder } from './ask-for-reminder';
import { customerWrites, openDeskWithCue, openPanel, panelSays } from './desk-and-panel';
import { type Fault, findings } from './fault';
import { type SmallDisk, smallDisk } from './small-disk';

const REFUSED = { ok: false, reason: 'quota' };
const TAKEN = { ok: true };

/** On a disk of its own where the machine gives one; else the browser is made to say that it is full. */
export const noRoom: Fault = {
  title: 'disk full, also at the next start',
  async run({ start }) {
    const { broken, expect } = findings();
    const disk = smallDisk();
    try {
      const wish = disk ? { profile: disk.profile } : {};
      const agent = await start(wish);
      await contentIsThere(agent, 1_000);
      // Due once the disk is full.
      const before = await askForReminder(agent, 'before', Date.now(), DUE_SOON);
      expect('a reminder before', before, TAKEN);
      const desk = await openDeskWithCue(agent);
      const panel = await openPanel(agent, desk);
      await fill(disk, agent);
      if (!disk) await panel.evaluate(SAY_FULL);
      await panelSays(panel, t('en', 'cannotKeep.quota'));
      expect('a reminder', await askForReminder(agent, 'torture'), REFUSED);
      await until('the reminder on the button', () => dueOnButton(agent), RINGS_WITHIN);
      expect('the alarm', await agent.inside.evaluate(HAS_ALARM), true);
      await customerWrites(desk);
      expect('what is owed', [...(await owed(agent.inside))], ['before']);
      if (!disk) return broken;

      await agent.leave();
      const next = await start(wish);
      const refused = await until('an answer at the next start', () =>
        askForReminder(next, 'torture'),
      );
      expect('a reminder at the next start', refused, REFUSED);
      const again = await openDeskWithCue(next);
      disk.makeRoom();
      const panelThen = await openPanel(next, again);
      await panelSays(panelThen, t('en', 'cannotKeep.title'), false);
      expect('a reminder after it', await askForReminder(next, 'after'), TAKEN);
      await next.leave();

      const last = await start(wish);
      await contentIsThere(last, 1_000);
      expect('what is owed at the end', [...(await owed(last.inside))].sort(), ['after', 'before']);
      await last.leave();
    } finally {
      disk?.remove();
    }
    return broken;
  },
};

/** In milliseconds. */
const DUE_SOON = 15_000;
/** In milliseconds; it is looked again once a minute while the ledger cannot be swept. */
const RINGS_WITHIN = 120_000;

const HAS_ALARM = `chrome.alarms.get('ledger').then(Boolean)`;
const dueOnButton = ({ inside }: TortureAgent) =>
  inside.evaluate<boolean>(`chrome.action.getBadgeText({}).then((text) => text === '1')`);

const SAY_FULL = `navigator.storage.estimate = async () => ({ quota: 1_000_000, usage: 1_000_000 })`;

async function fill(disk: SmallDisk | null, { running }: TortureAgent): Promise<void> {
  if (disk) return disk.fill();
  await running.context.serviceWorkers()[0]?.evaluate(`void (${SAY_FULL})`);
}
