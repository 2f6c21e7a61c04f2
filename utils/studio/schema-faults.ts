import * as v from 'valibot';
import { ItemSchema } from '@/utils/contract/pack';
import { LANGUAGES } from '@/utils/contract/text';
import { faultOf } from '@/utils/exchange/issue-code';
import { type ItemFault, type ItemFaultCode, SCHEMA_CODES } from './item-fault';

/** Everything for which the schema refuses an item. */
export function schemaFaults(item: unknown): ItemFault[] {
  const checked = v.safeParse(ItemSchema, item);
  return checked.success ? [] : checked.issues.flatMap(faultsOf);
}

/** An alternative that none of its shapes fits is told by what the nearest shape lacks. */
function faultsOf(issue: v.BaseIssue<unknown>): ItemFault[] {
  const inner = issue.type === 'union' ? (issue.issues ?? []) : [];
  if (inner.length > 0) return inner.flatMap(faultsOf).slice(0, 1);
  const path = v.getDotPath(issue) ?? '';
  const { code, about } = faultOf(issue);
  const limit = Number(about);
  return [
    {
      path,
      code: worded(code, path),
      about,
      limit: Number.isFinite(limit) ? limit : 0,
      stops: true,
    },
  ];
}

function worded(code: string, path: string): ItemFaultCode {
  const last = path.split('.').at(-1) ?? '';
  const lacks = code === 'empty' || code === 'missing';
  if (lacks && (LANGUAGES as readonly string[]).includes(last)) return 'language-missing';
  return SCHEMA_CODES.find((known) => known === code) ?? 'bad-form';
}
