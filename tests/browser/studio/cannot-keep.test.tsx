import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { findFaults } from '@/tests/browser/panel/find-faults';
import { t } from '@/utils/i18n/t';
import { renderStudio } from './render-studio';

it.each(['blocked', 'newer-version', 'quota'] as const)(
  'says above every view why nothing can be kept for now: %s',
  async (cannotKeep) => {
    await renderStudio({ language: 'zh-Hans', theme: 'light' }, <p>…</p>, cannotKeep);
    const alert = page.getByRole('alert');
    await expect.element(alert).toHaveTextContent(t('zh-Hans', `cannotKeep.${cannotKeep}`));
    expect(await findFaults()).toEqual([]);
  },
);
