import { variablesOf } from './fill-variables';

export type ToolAddress =
  | { ok: true; url: string }
  | { ok: false; reason: 'unfilled'; missing: string[] }
  | { ok: false; reason: 'not-allowed'; origin: string }
  | { ok: false; reason: 'not-an-address' };

/**
 * Where a company tool opens: https only, on an origin that the company allows, every value encoded,
 * so that what stands on a page can neither choose the host nor climb to another path.
 */
export function toolAddress(
  template: string,
  values: Readonly<Record<string, string>>,
  allowed: readonly string[],
): ToolAddress {
  const names = variablesOf(template);
  const missing = names.filter((name) => !values[name]?.trim());
  if (missing.length > 0) return { ok: false, reason: 'unfilled', missing };
  const climbs = names.some((name) => /^\.{1,2}$/.test(values[name]?.trim() ?? ''));
  const filled = names.reduce(
    (text, name) => text.replaceAll(`{${name}}`, encodeURIComponent(values[name]?.trim() ?? '')),
    template,
  );
  const url = parse(filled);
  if (climbs || url?.protocol !== 'https:' || url.username || url.password)
    return { ok: false, reason: 'not-an-address' };
  if (!allowed.includes(url.origin))
    return { ok: false, reason: 'not-allowed', origin: url.origin };
  return { ok: true, url: url.href };
}

/** An origin as it is kept in the settings; null for what is none, or not https. */
export function toolOrigin(typed: string): string | null {
  const words = typed.trim();
  const url = parse(words.includes('://') ? words : `https://${words}`);
  return url?.protocol === 'https:' && !url.username && url.hostname ? url.origin : null;
}

const parse = (address: string): URL | null => (URL.canParse(address) ? new URL(address) : null);
