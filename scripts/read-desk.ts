import { parseOptions, USAGE } from './read-desk/parse-options';
import { readDesk } from './read-desk/read-desk';

/**
 * `npm run read-desk`: prints one page's conversation as the extension reads it. Exit status 0 when
 * there is one, 3 when there is none (the reason is printed), 2 for wrong arguments, 1 when the page
 * or the browser could not be opened.
 */
const parsed = parseOptions(process.argv.slice(2));
if (!parsed.ok) {
  console.error(`${parsed.why}\n${USAGE}`);
  process.exit(2);
}
const result = await readDesk(parsed.options);
if (!result.ok) {
  console.error(result.why);
  process.exit(1);
}
console.log(JSON.stringify(result.reading, null, 2));
process.exit(result.reading.messages.length > 0 ? 0 : 3);
