import { readFileSync } from 'node:fs';

/** What the browser's own network log tells: every address asked for, by whom, and every connection. */
export interface NetworkLog {
  requests: { url: string; initiator: string }[];
  /** Addresses of connections that were tried, and names that were looked up. */
  reached: string[];
}

/** Arguments that make a browser keep it. */
export const logInto = (file: string): string[] => [
  `--log-net-log=${file}`,
  '--net-log-capture-mode=IncludeSensitive',
];

/** Reads it after the browser was closed. */
export function readNetworkLog(file: string): NetworkLog {
  const { constants, events } = parse(readFileSync(file, 'utf8'));
  const types = new Map(Object.entries(constants.logEventTypes).map(([name, id]) => [id, name]));
  const log: NetworkLog = { requests: [], reached: [] };
  for (const { type, params = {} } of events) {
    const name = types.get(type) ?? '';
    if (name === 'URL_REQUEST_START_JOB' && params.url)
      log.requests.push({ url: params.url, initiator: params.initiator ?? '' });
    if (/^(TCP_CONNECT_ATTEMPT|UDP_CONNECT)$/.test(name) && params.address)
      log.reached.push(params.address);
    if (/^HOST_RESOLVER_(MANAGER_JOB|DNS_TASK)$/.test(name) && params.host)
      log.reached.push(params.host);
  }
  return log;
}

interface Written {
  constants: { logEventTypes: Record<string, number> };
  events: {
    type: number;
    params?: { url?: string; initiator?: string; address?: string; host?: string };
  }[];
}

/** A browser that ended in a hurry leaves the list open. */
function parse(text: string): Written {
  try {
    return JSON.parse(text) as Written;
  } catch {
    return JSON.parse(`${text.trimEnd().replace(/,$/, '')}]}`) as Written;
  }
}
