import { parseArgs } from 'node:util';
import { PAGES } from './frozen-page';

export interface EvaluateDesksOptions {
  generic: boolean;
  adapters: boolean;
  /** How well the pages can be taught by pointing, instead of how well they are read. */
  teach: boolean;
  /** Names of pages, or the beginning of one; empty: all. */
  only: string[];
  /** The folder with the frozen pages. */
  pages: string;
  json: boolean;
}

export const USAGE =
  'npm run evaluate-desks [-- [--generic | --adapters | --teach] [--only NAME]… [--pages FOLDER] [--json]]';

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
        teach: { type: 'boolean', default: false },
        only: { type: 'string', multiple: true, default: [] },
        pages: { type: 'string', default: PAGES },
        json: { type: 'boolean', default: false },
      },
    });
    const both = values.generic === values.adapters;
    return {
      ok: true,
      options: {
        generic: both || values.generic,
        adapters: both || values.adapters,
        teach: values.teach,
        only: values.only,
        pages: values.pages,
        json: values.json,
      },
    };
  } catch (problem) {
    return { ok: false, why: problem instanceof Error ? problem.message : String(problem) };
  }
}
