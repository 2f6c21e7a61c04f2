import { fillIn } from '@/utils/i18n/fill-in';
import { STUDIO_TEXTS } from '@/utils/i18n/studio/messages';
import type { ItemFault } from '@/utils/studio/item-fault';
import { useStudioText } from '../use-studio-text';

/** Words a fault in the language of the interface. */
export function useFaultText(): (fault: ItemFault) => string {
  const { language } = useStudioText();
  return ({ code, about, limit }) =>
    fillIn(STUDIO_TEXTS[`fault.${code}`][language], { about, limit });
}
