import { parseArgs } from 'node:util';

export interface EvaluateDesksOptions {
  generic: boolean;
  adapters: boolean;
  /** Names of pages, or the beginning of one; empty: all. */
  only: string[];
  json: boolean;
}

export const USAGE = 'npm run evaluate-desks [-- [--generic | --adapters] [--only NAME]… [--json]]';

/** The command's arguments; `why` says what is wrong with them. Neither way named: both. */
export function parseOptions(
  args: readonly string[],
): { ok: true; options: EvaluateDesksOptions } | { ok: false; why: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        generic: { type: 'boolean', default: false },
        adapters: { type: 'boolean', default: false },
        only: { type: 'string', multiple: true, default: [] },
        json: { type: 'boolean', default: false },
      },
    });
    const both = values.generic === values.adapters;
    return {
      ok: true,
      options: {
        generic: both || values.generic,
        adapters: both || values.adapters,
        only: values.only,
        json: values.json,
      },
    };
  } catch (problem) {
    return { ok: false, why: problem instanceof Error ? problem.message : String(problem) };
  }
}
