import axe from 'axe-core';

/** What axe finds on the whole page, as `rule: element`; best practices and target sizes included. */
export async function findFaults(): Promise<string[]> {
  const results = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
  });
  return results.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 160)}`),
  );
}

/** Elements that reach beyond the right edge: what would make the page scroll sideways. */
export function findOverflow(): string[] {
  const width = document.documentElement.clientWidth;
  const wide = [...document.querySelectorAll('body *')].filter(
    (element) => element.getBoundingClientRect().right > width + 1,
  );
  return wide.map((element) => element.outerHTML.slice(0, 160));
}
