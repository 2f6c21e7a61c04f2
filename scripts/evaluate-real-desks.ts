/**
 * `npm run evaluate-real-desks [-- --generic | --adapters]`: reads the seeded Request Tracker and
 * Redmine (Debian's packages, see tests/desks) in several interface languages and compares with what
 * was written into them. Exit status 0 when it was measured, 2 for wrong arguments.
 */
import { chromium, type Page } from 'playwright-core';
import { installRedmine } from '@/tests/desks/redmine/install-redmine';
import { messagesOf, seededIssues } from '@/tests/desks/redmine/seeded-issues';
import { startRedmine } from '@/tests/desks/redmine/start-redmine';
import { bundleReader, inPage, shippedAdapter } from '@/tests/desks/request-tracker/bundle-reader';
import { seededTickets } from '@/tests/desks/request-tracker/expected-conversations';
import { installRequestTracker } from '@/tests/desks/request-tracker/install-request-tracker';
import { startRequestTracker } from '@/tests/desks/request-tracker/start-request-tracker';
import { compare } from './evaluate-desks/compare';
import { formatReport } from './evaluate-desks/format-report';
import type { ExpectedPage } from './evaluate-desks/frozen-page';
import type { PageResult } from './evaluate-desks/totals';
import { findBrowser } from './setup/find-browser';

const WAYS = ['generic', 'adapters'] as const;
type Way = (typeof WAYS)[number];

interface Said {
  from: 'customer' | 'agent' | 'system';
  text: string;
  internal?: boolean;
}
/** One page of a running desk; `open` leaves it as an agent sees it. */
interface DeskPage {
  name: string;
  adapter: string;
  said: readonly Said[];
  fields: Record<string, string>;
  open(page: Page): Promise<void>;
}

const args = process.argv.slice(2).map((arg) => arg.replace(/^--/, ''));
if (args.some((arg) => !WAYS.includes(arg as Way))) {
  console.error('Usage: npm run evaluate-real-desks [-- --generic | --adapters]');
  process.exit(2);
}
for (const installed of [installRequestTracker(), installRedmine()]) {
  if (!installed.ok) throw new Error(installed.why);
}

const bundle = await bundleReader();
const browser = await chromium.launch({
  executablePath: findBrowser()?.path,
  chromiumSandbox: process.getuid?.() !== 0,
});
const desks = await Promise.all([startRequestTracker(), startRedmine()]);
try {
  const results: Record<Way, PageResult[]> = { generic: [], adapters: [] };
  for (const desk of [requestTracker, redmine]) {
    for await (const { page, known } of desk()) {
      await known.open(page);
      const reader = await inPage(page, bundle, shippedAdapter(known.adapter));
      const read = { generic: reader.readGeneric, adapters: reader.read };
      for (const way of WAYS) results[way].push(resultOf(known, way, await read[way]()));
    }
  }
  for (const way of WAYS) {
    if (args.length === 0 || args.includes(way))
      console.log(`${formatReport(way, results[way], true)}\n`);
  }
} finally {
  await browser.close();
  await Promise.all(desks.map((desk) => desk.close()));
}

function resultOf(
  known: DeskPage,
  way: Way,
  { conversation }: Awaited<ReturnType<Awaited<ReturnType<typeof inPage>>['read']>>,
): PageResult {
  const { messages = [], fields = {} } = conversation ?? {};
  const expected: ExpectedPage = {
    title: known.name,
    source: 'seeded by the tests',
    messages: known.said.map(({ from, text, internal }) => ({
      from,
      text,
      ...(internal ? { internal: true as const } : {}),
    })),
    fields: known.fields,
    framesNotRead: 0,
  };
  const reading = {
    messages,
    fields,
    adapter: conversation ? (way === 'generic' ? 'generic' : known.adapter) : null,
    confidence: 0,
    reading: null,
    reason: null,
  };
  return {
    page: { name: known.name, folder: '', expected },
    reading,
    comparison: compare(expected, reading),
  };
}

async function* requestTracker() {
  const [desk] = desks;
  for (const [locale, agent] of [
    ['zh-CN', 'agent_li'],
    ['en-GB', 'agent_li'],
    ['zh-CN', 'agent_zhao'],
  ] as const) {
    const context = await browser.newContext({ locale, timezoneId: 'Asia/Shanghai' });
    const page = await context.newPage();
    await desk.login(page, agent);
    for (const { id, messages, fields } of seededTickets.tickets) {
      const open = async () => {
        await page.goto(desk.ticketUrl(id));
        await page.waitForSelector('.transaction.message');
        await page.waitForLoadState('networkidle');
      };
      const name = `rt ${locale} ${agent} ${id}`;
      const known: DeskPage = { name, adapter: 'request-tracker', said: messages, fields, open };
      yield { page, known };
    }
    await context.close();
  }
}

async function* redmine() {
  const [, desk] = desks;
  for (const agent of ['agent_li', 'agent_smith', 'agent_zhao']) {
    const context = await browser.newContext({ timezoneId: 'Asia/Shanghai' });
    const page = await context.newPage();
    await desk.login(page, agent);
    for (const issue of seededIssues.issues) {
      const open = async () => {
        await page.goto(desk.issueUrl(issue.id));
      };
      const said = messagesOf(issue);
      const name = `redmine ${agent} ${issue.id}`;
      const known: DeskPage = { name, adapter: 'redmine', said, fields: issue.fields, open };
      yield { page, known };
    }
    await context.close();
  }
}
