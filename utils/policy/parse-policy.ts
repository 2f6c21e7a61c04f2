import * as v from 'valibot';
import { type Policy, PolicySchema, type ReadPolicy } from '@/utils/contract/policy';

const fields = PolicySchema.entries;

/**
 * Reads the policy part by part; what cannot be used is named in `rejected`. Of a list the good entries
 * count: one bad desk must not open all the others, and a key that cannot be read still asks for one.
 */
export function parsePolicy(stored: unknown): ReadPolicy {
  if (typeof stored !== 'object' || stored === null) return { policy: {}, rejected: [] };
  const policy: Policy = {};
  const rejected: string[] = [];
  for (const [key, value] of Object.entries(stored)) {
    if (!(key in fields)) {
      rejected.push(key);
      continue;
    }
    const name = key as keyof Policy;
    const checked = v.safeParse(fields[name], value);
    // No key at all: none is asked for.
    if (checked.success && name === 'pinnedKeys' && policyIsEmpty(checked.output)) continue;
    if (checked.success) Object.assign(policy, { [name]: checked.output });
    else {
      rejected.push(name);
      Object.assign(policy, partly(name, value));
    }
  }
  return { policy, rejected };
}

/** The entries of a list that can be used. */
function partly(name: keyof Policy, value: unknown): Partial<Policy> {
  const list = fields[name].wrapped;
  if (list.type !== 'array') return {};
  const entries = Array.isArray(value) ? value : [];
  return { [name]: entries.filter((entry) => v.is(list.item, entry)) };
}

const policyIsEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;
