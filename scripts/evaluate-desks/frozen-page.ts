import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const text = v.pipe(v.string(), v.nonEmpty());

/** What a person reads off a frozen page: `tests/desks/pages/<name>/expected.json`. */
const ExpectedSchema = v.strictObject({
  title: text,
  /** What the layout is modelled on. */
  source: text,
  /** The adapter that fits this page; absent where only the generic reader can read it. */
  adapter: v.optional(text),
  /** The address it is served under, with its query; `/` if not given. */
  path: v.optional(v.pipe(v.string(), v.startsWith('/'))),
  /** An element that is scrolled to its top and back before anything is compared. */
  scroll: v.optional(text),
  /** Oldest first. */
  messages: v.array(
    v.strictObject({
      from: v.picklist(['customer', 'agent', 'system']),
      text,
      author: v.optional(text),
      time: v.optional(text),
      internal: v.optional(v.literal(true)),
    }),
  ),
  fields: v.optional(v.record(v.string(), v.string()), {}),
  /** How many frames of origins that are not granted may hold messages. */
  framesNotRead: v.optional(v.number(), 0),
});
export type ExpectedPage = v.InferOutput<typeof ExpectedSchema>;
export type ExpectedMessage = ExpectedPage['messages'][number];

export interface FrozenPage {
  name: string;
  folder: string;
  expected: ExpectedPage;
}

export const PAGES = 'tests/desks/pages';

/** All frozen pages in the order of their names; throws where one is not as it should be. */
export function frozenPages(root = PAGES): FrozenPage[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => frozenPage(name, join(root, name)))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function frozenPage(name: string, folder: string): FrozenPage {
  if (!existsSync(join(folder, 'page.html'))) throw new Error(`${folder} has no page.html.`);
  const file = join(folder, 'expected.json');
  const result = v.safeParse(ExpectedSchema, JSON.parse(readFileSync(file, 'utf8')));
  if (!result.success) throw new Error(`${file}: ${v.summarize(result.issues)}`);
  return { name, folder, expected: result.output };
}
