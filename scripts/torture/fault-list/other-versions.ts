import { t } from '@/utils/i18n/t';
import { killBackground } from '../../setup/kill-background';
import { contentIsThere } from '../faults/content-rows';
import { owed } from '../faults/owed';
import { askForReminder } from './ask-for-reminder';
import { letGo, OLD_ROW, readDatabase, writeDatabaseOf } from './database-of-version';
import {
  customerWrites,
  openDeskWithCue,
  openPanel,
  openStudio,
  panelSays,
} from './desk-and-panel';
import { type Fault, findings } from './fault';

export const newerDatabase: Fault = {
  title: 'database of a newer version',
  async run({ start }) {
    const agent = await start();
    const { broken, expect } = findings();
    await contentIsThere(agent, 1_000);
    await killBackground(agent.inside);
    await writeDatabaseOf(990, agent.inside);
    const before = await readDatabase(agent.inside);
    const desk = await openDeskWithCue(agent);
    const panel = await openPanel(agent, desk);
    await panelSays(panel, t('en', 'cannotKeep.newer-version'));
    expect('a reminder', await askForReminder(agent, 'torture'), {
      ok: false,
      reason: 'newer-version',
    });
    await customerWrites(desk);
    expect('the database', await readDatabase(agent.inside), before);
    return broken;
  },
};

export const blockedUpgrade: Fault = {
  title: 'upgrade blocked by a page of an older version',
  async run({ start }) {
    const agent = await start();
    const { broken, expect } = findings();
    await contentIsThere(agent, 1_000);
    await killBackground(agent.inside);
    await writeDatabaseOf(10, agent.inside, true);
    const desk = await openDeskWithCue(agent);
    const panel = await openPanel(agent, desk);
    await panelSays(panel, t('en', 'cannotKeep.blocked'));
    const studio = await openStudio(agent);
    await studio.getByText(t('en', 'cannotKeep.blocked')).waitFor();
    expect('a reminder', await askForReminder(agent, 'torture'), { ok: false, reason: 'blocked' });
    await customerWrites(desk);
    await letGo(agent.inside);
    await panelSays(panel, t('en', 'cannotKeep.title'), false);
    await studio.getByText(t('en', 'cannotKeep.title')).waitFor({ state: 'hidden' });
    expect('a reminder after it', await askForReminder(agent, 'after'), { ok: true });
    expect('what is owed', [...(await owed(agent.inside))], ['after']);
    expect('old rows', (await readDatabase(agent.inside)).overrides, [OLD_ROW]);
    return broken;
  },
};
