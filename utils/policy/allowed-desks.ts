import type { Policy } from '@/utils/contract/policy';

/** Whether the company lets CareCue be used there; where it says nothing, everywhere. */
export function isAllowedDesk(origin: string, { allowedDesks }: Policy): boolean {
  return !allowedDesks || allowedDesks.some((pattern) => covers(pattern, origin));
}

/** Without a port a pattern covers the default one only, as origins are written without it. */
function covers(pattern: string, origin: string): boolean {
  if (!pattern.includes('*.')) return pattern === origin;
  const [scheme = '', host = ''] = pattern.split('*.');
  if (!origin.startsWith(scheme)) return false;
  const rest = origin.slice(scheme.length);
  return rest === host || rest.endsWith(`.${host}`);
}

/**
 * What the browser granted, narrowed to what the company allows, as match patterns: a broad grant is
 * replaced by the allowed desks that lie in it.
 */
export function allowedPatterns(
  granted: readonly string[],
  { allowedDesks }: Policy,
  isGrantedPattern: (pattern: string) => boolean,
): string[] {
  if (!allowedDesks) return [...granted];
  const narrow = granted.filter((pattern) => {
    const origin = pattern.replace(/\/\*$/, '');
    return !origin.includes('*') && isAllowedDesk(origin, { allowedDesks });
  });
  const inBroad = allowedDesks.map((desk) => `${desk}/*`).filter(isGrantedPattern);
  return [...new Set([...narrow, ...inBroad])];
}
