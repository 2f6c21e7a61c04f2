import { createContext, type ReactNode, useContext, useId } from 'react';
import type { ReadPolicy } from '@/utils/contract/policy';
import type { Settings } from '@/utils/contract/settings';
import { lockedSettings } from '@/utils/policy/apply-policy';
import { useText } from './use-text';

export const NO_POLICY: ReadPolicy = { policy: {}, rejected: [] };
const PolicyContext = createContext<ReadPolicy>(NO_POLICY);

/** What the company decided; nothing where nobody says so. */
export const PolicyProvider = PolicyContext.Provider;
export const usePolicy = (): ReadPolicy => useContext(PolicyContext);

/** Settings that the company may have decided: then they are shown as they are, with a lock and why. */
export function Lockable(props: { setting: keyof Settings; children: ReactNode }) {
  const { policy } = usePolicy();
  if (!lockedSettings(policy).includes(props.setting)) return props.children;
  return <Locked>{props.children}</Locked>;
}

/** What is in it can be read and not changed. */
export function Locked({ children }: { children: ReactNode }) {
  const { text } = useText();
  const id = useId();
  return (
    <fieldset disabled aria-describedby={id} className="grid min-w-0 gap-1.5">
      {children}
      <p id={id} className="text-sm text-soft">
        <span aria-hidden="true">🔒 </span>
        {text('policy.locked')}
      </p>
    </fieldset>
  );
}
