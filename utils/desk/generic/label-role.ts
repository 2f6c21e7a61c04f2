import { labelForms } from './label-forms';
import { AGENT_ROLE, CUSTOMER_ROLE, SYSTEM_ROLE } from './vocabulary';

const ROLES = [
  ['system', SYSTEM_ROLE],
  ['agent', AGENT_ROLE],
  ['customer', CUSTOMER_ROLE],
] as const;

/** Whose words a label says that these are. `apart`: also where it says so in one of two languages. */
export function labelRole(text: string, apart: boolean): 'customer' | 'agent' | 'system' | null {
  const forms = labelForms(text, apart);
  const role = ROLES.find(([, pattern]) => forms.some((form) => pattern.test(form)));
  return role?.[0] ?? null;
}
