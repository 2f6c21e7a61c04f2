import type { Inference } from './infer';
import { frameBody } from './tree';

export function rootsOf({ found, opening, sources, pairs, survey }: Inference): Element[] {
  if (!found) return [];
  const rows = new Set<Element>();
  for (const { row } of pairs) if (row.parentElement && rows.size < 12) rows.add(row.parentElement);
  const inner = survey.entered.slice(0, INNER_LIMIT).flatMap((host) => {
    const body = frameBody(host);
    return body ? [body] : [...(host.shadowRoot?.children ?? [])];
  });
  return [
    found.container,
    opening?.element,
    sources.heading,
    sources.list,
    ...rows,
    ...inner,
  ].filter((element) => element?.isConnected === true && element.localName !== 'body') as Element[];
}

const INNER_LIMIT = 100;
