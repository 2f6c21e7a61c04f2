/**
 * `npm run evaluate-desks [-- --generic | --adapters | --teach] [--only NAME] [--pages FOLDER] [--json]`:
 * reads the frozen pages of `tests/desks/pages`, or of another folder, in a real browser and compares
 * with what a person reads off them; with `--teach`, after they were taught by pointing. Exit status 0 when it was measured, 2 for wrong arguments, 1 when a
 * page or the browser could not be opened.
 */
import { compare } from './evaluate-desks/compare';
import { openDeskBrowser } from './evaluate-desks/desk-browser';
import { formatReport } from './evaluate-desks/format-report';
import { type FrozenPage, frozenPages } from './evaluate-desks/frozen-page';
import { parseOptions, USAGE } from './evaluate-desks/parse-options';
import { readPage } from './evaluate-desks/read-page';
import { formatTeaching, teachingTotals } from './evaluate-desks/teach/format-teaching';
import { teachPages } from './evaluate-desks/teach/teach-pages';
import { type PageResult, totals } from './evaluate-desks/totals';

const parsed = parseOptions(process.argv.slice(2));
if (!parsed.ok) {
  console.error(`${parsed.why}\n${USAGE}`);
  process.exit(2);
}
const { only, pages: folder, json, generic, adapters, teach } = parsed.options;

async function measure(pages: readonly FrozenPage[], adaptersOff: boolean): Promise<PageResult[]> {
  const browser = await openDeskBrowser({ adaptersOff });
  try {
    const results: PageResult[] = [];
    for (const page of pages) {
      const reading = await readPage(page, browser);
      results.push({ page, reading, comparison: compare(page.expected, reading) });
    }
    return results;
  } finally {
    await browser.close();
  }
}

function chosenPages(): FrozenPage[] {
  const pages = frozenPages(folder);
  const exact = pages.filter(({ name }) => only.includes(name));
  if (only.length === 0) return pages;
  return exact.length > 0
    ? exact
    : pages.filter(({ name }) => only.some((start) => name.startsWith(start)));
}

async function tellTeaching(pages: readonly FrozenPage[]): Promise<void> {
  const results = await teachPages(pages);
  const told = {
    all: teachingTotals(results),
    pages: results.map(({ page, taught, comparison }) => ({
      name: page.name,
      why: taught.why,
      corrections: taught.corrections,
      ...comparison,
    })),
  };
  console.log(json ? JSON.stringify(told, null, 2) : formatTeaching(results));
}

try {
  const pages = chosenPages();
  if (teach) {
    await tellTeaching(pages);
    process.exit(0);
  }
  const fitted = pages.filter(({ expected }) => expected.adapter !== undefined);
  const ways = [
    { title: 'generic', pages: generic ? pages : [], adaptersOff: true },
    { title: 'adapters', pages: adapters ? fitted : [], adaptersOff: false },
  ].filter((way) => way.pages.length > 0);
  if (ways.length === 0) {
    console.error('No page fits these arguments.');
    process.exit(2);
  }
  const report: Record<string, unknown> = {};
  for (const way of ways) {
    const results = await measure(way.pages, way.adaptersOff);
    if (json) {
      report[way.title] = {
        all: totals(results),
        pages: results.map(({ page, reading, comparison }) => ({
          name: page.name,
          by: reading.adapter,
          ...comparison,
        })),
      };
    } else console.log(`${formatReport(way.title, results, only.length > 0)}\n`);
  }
  if (json) console.log(JSON.stringify(report, null, 2));
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exit(1);
}
