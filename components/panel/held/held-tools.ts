import type { Held } from '@/utils/contract/held';

/** Seeing all that is held, and erasing it. */
export interface HeldTools {
  count(): Promise<Held>;
  /** False where not all of it could be erased. */
  erase(): Promise<boolean>;
}
