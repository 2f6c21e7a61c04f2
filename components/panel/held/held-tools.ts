import type { Damage } from '@/utils/contract/damage';
import type { Held } from '@/utils/contract/held';

/** Seeing all that is held, and erasing it. */
export interface HeldTools {
  count(): Promise<Held>;
  /** False where not all of it could be erased. */
  erase(): Promise<boolean>;
  /** What happened to what was kept, until it has been read; null: nothing. */
  damage: Damage | null;
  forgetDamage(): void;
}
