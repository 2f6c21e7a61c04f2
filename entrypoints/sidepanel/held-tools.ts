import { useEffect, useMemo, useState } from 'react';
import type { HeldTools } from '@/components/panel/held/held-tools';
import type { Damage } from '@/utils/contract/damage';
import { onMessage, sendMessage } from '@/utils/messaging';
import { isOwnSender } from '@/utils/own-sender';
import { countHeld } from '@/utils/storage/count-held';
import { forgetDamage, loadDamage, onDamageChanged } from '@/utils/storage/damage';
import { ownDatabase } from '@/utils/storage/own-database';

const ACTS: Omit<HeldTools, 'damage'> = {
  count: async () => countHeld(ownDatabase, await sendMessage('tellHeldTexts', undefined)),
  erase: () => sendMessage('eraseEverything', undefined),
  forgetDamage: () => void forgetDamage(),
};

/** What the panel can tell of all that is held, and of what happened to it. */
export function useHeld(): HeldTools {
  const [damage, setDamage] = useState<Damage | null>(null);
  useEffect(() => {
    void loadDamage().then(setDamage);
    return onDamageChanged(setDamage);
  }, []);
  return useMemo(() => ({ ...ACTS, damage }), [damage]);
}

/** What the page shows is not there any more, whoever erased it. */
export function startAnewWhenErased(): void {
  onMessage('everythingErased', ({ sender }) => {
    if (isOwnSender(sender)) location.reload();
  });
}
