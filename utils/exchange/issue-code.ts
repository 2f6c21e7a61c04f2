import type * as v from 'valibot';
import type { ProblemCode } from './exchange-problem';

type Issue = v.BaseIssue<unknown>;
interface Fault {
  code: ProblemCode;
  about: string;
}

/** What the schema complains of, as a code that is worded for people, with what the wording needs. */
export function faultOf(issue: Issue): Fault {
  const limit = String(issue.requirement ?? '');
  const ofList = Array.isArray(issue.input);
  switch (issue.type) {
    case 'strict_object':
      if (issue.expected === 'never') return { code: 'unknown-field', about: lastKey(issue) };
      return typeFault(issue, 'fields');
    case 'non_empty':
      return { code: 'empty', about: lastKey(issue) };
    case 'max_length':
      return { code: ofList ? 'too-many' : 'too-long', about: limit };
    case 'min_length':
      return { code: 'too-few', about: limit };
    case 'max_value':
      return { code: 'too-large', about: limit };
    case 'min_value':
      return { code: 'too-small', about: limit };
    case 'iso_date':
    case 'iso_timestamp':
      return { code: 'bad-date', about: String(issue.input) };
    case 'url':
    case 'starts_with':
      return { code: 'bad-address', about: String(issue.input) };
    case 'regex':
      return isId(issue)
        ? { code: 'bad-id', about: String(issue.input) }
        : { code: 'bad-form', about: issue.message };
    case 'picklist':
    case 'literal':
      return choiceFault(issue);
    case 'variant':
      return { code: 'kind-unknown', about: String(issue.received).replace(/"/g, '') };
    case 'string':
    case 'number':
    case 'boolean':
    case 'array':
    case 'integer':
      return typeFault(issue, issue.type);
    default:
      return { code: 'bad-form', about: issue.message };
  }
}

const lastKey = (issue: Issue) => String(issue.path?.at(-1)?.key ?? '');

const typeFault = (issue: Issue, wanted: string): Fault =>
  issue.received === 'undefined'
    ? { code: 'missing', about: lastKey(issue) }
    : { code: 'wrong-type', about: wanted };

/** The pattern of ids says so in words of its own. */
const isId = (issue: Issue) => issue.message.startsWith('An id is');

function choiceFault(issue: Issue): Fault {
  if (issue.received === 'undefined') return { code: 'missing', about: lastKey(issue) };
  const allowed = (issue.expected ?? '').replace(/^\(|\)$/g, '').replace(/ \| /g, ', ');
  return { code: 'not-one-of', about: allowed.replace(/"/g, '') };
}
