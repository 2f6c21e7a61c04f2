import type { Part, PartResult, Row } from '../row';
import { shiftOf } from './run-shift';
import { kindOf } from './search-profile';

/** Two browsers and their long days: not for the short run. */
const TRIALS = { full: 600, short: 0 };
const PART = 100;

/** Whatever the browser was asked for while an agent worked with everything that CareCue has. */
const requestsRow: Row = {
  name: 'requests',
  title: 'requests in a scripted shift, all features, by the browser’s own network log',
  goal: '0 beyond the same shift without the extension',
  trials: TRIALS,
  part: PART,
  run: countRequests,
};

/** Whatever of a conversation stands in the profile after the browser was closed. */
const canariesRow: Row = {
  name: 'canaries',
  title: 'canary strings of conversations in the profile after a shift, byte by byte',
  goal: 'none beyond the same shift without the extension, none in the extension’s own stores',
  trials: TRIALS,
  part: PART,
  run: findCanaries,
};

export const shiftRows: readonly Row[] = [requestsRow, canariesRow];

async function countRequests({ from, count }: Part): Promise<PartResult> {
  const { withExtension, control } = await shiftOf(from, count);
  const place = (url: string, origin: string) => url.replace(origin, 'desk:').replace(/#.*/, '');
  const seen = (traces: typeof control) =>
    traces.network.requests.map(({ url }) => place(url, traces.origin));
  const allowed = seen(control);
  const broken: string[] = [];
  for (const { url, initiator } of withExtension.network.requests) {
    if (initiator.startsWith('chrome-extension:')) broken.push(`asked by an extension: ${url}`);
    // One for one: what the desk loads once must not be loaded twice.
    const at = allowed.indexOf(place(url, withExtension.origin));
    if (at < 0 && !isBrowsersOwn(url, control.network.requests)) broken.push(`asked for: ${url}`);
    else if (at >= 0) allowed.splice(at, 1);
  }
  const address = (traces: typeof control) => new URL(traces.origin).host;
  for (const reached of withExtension.network.reached)
    if (reached !== address(withExtension) && !control.network.reached.includes(reached))
      broken.push(`reached: ${reached}`);
  const total = withExtension.network.requests.length;
  if (total === 0) broken.push('the log holds nothing, not even the desk’s own page');
  return { broken, measured: `${total} by the desk and the browser itself` };
}

/** A host that the browser asks without any extension as well. */
const isBrowsersOwn = (url: string, control: readonly { url: string }[]): boolean => {
  const host = hostOf(url);
  return !host.startsWith('127.0.0.1') && control.some((one) => hostOf(one.url) === host);
};
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

async function findCanaries({ from, count }: Part): Promise<PartResult> {
  const { withExtension, control, extensionId, inStores } = await shiftOf(from, count);
  const kinds = new Set(control.files.map(kindOf));
  const broken = inStores.map((store) => `in the extension’s own ${store}`);
  for (const file of withExtension.files) {
    if (file.includes(extensionId)) broken.push(`in a file of the extension: ${file}`);
    else if (!kinds.has(kindOf(file)))
      broken.push(`in a file that the control leaves clean: ${file}`);
  }
  const list = [...new Set(withExtension.files.map(kindOf))].join(', ') || 'none';
  return { broken, measured: `the browser’s own files with such words: ${list}` };
}
