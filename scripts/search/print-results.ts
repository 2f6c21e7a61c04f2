import type { SearchResult } from '@/utils/knowledge/search/open-search';

/** Results for people: by kind, each with the reason and the part of it that matched. */
export function printResults(query: string, results: readonly SearchResult[]): void {
  if (results.length === 0) {
    console.log(`Nothing found for “${query}”.`);
    return;
  }
  const bold = process.stdout.isTTY ? (text: string) => `\u001b[1m${text}\u001b[22m` : bracketed;
  for (const { kind, id, title, why, score, nearest } of results) {
    console.log(`${score.toFixed(2)}  ${kind.padEnd(8)} ${title}  (${id})`);
    const instead = nearest ? `; not written yet, opens ${nearest}` : '';
    console.log(`      ${why.by}: ${marked(why.text, why.marks, bold)}${instead}`);
  }
}

const bracketed = (text: string) => `[${text}]`;

function marked(
  text: string,
  marks: SearchResult['why']['marks'],
  bold: (text: string) => string,
): string {
  let written = '';
  let at = 0;
  for (const { start, end } of marks) {
    written += text.slice(at, start) + bold(text.slice(start, end));
    at = end;
  }
  return written + text.slice(at);
}
