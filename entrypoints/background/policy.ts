import { grantedPatterns } from '@/utils/granted-origins';
import { onOnlyForPackChanged } from '@/utils/storage/delivery-origin';
import { onPolicyChanged } from '@/utils/storage/policy';
import { injectIntoOpenTabs } from './granted-desks';
import { forgetUngranted } from './turning-off';

/** A company's change of mind counts at once: desks fall silent, or start to be read. */
export function listenToPolicy(): void {
  const apply = async () => {
    await forgetUngranted();
    await injectIntoOpenTabs(await grantedPatterns());
  };
  onPolicyChanged(() => void apply());
  onOnlyForPackChanged(() => void apply());
}
