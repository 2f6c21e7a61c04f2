import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, TEST_BUILD } from './build-extension';
import { servePracticeDesk } from './practice-desk/serve';
import { STUDIO_PICTURES, takeStudioView } from './screenshots/take-studio-view';
import { takeView } from './screenshots/take-view';
import { VIEWS } from './screenshots/views';
import { ensureSystem } from './setup/ensure-system';

/**
 * `npm run screenshots`: takes the pictures of the README's tour, `docs/screenshots/*.png`, anew;
 * `-- NAME` only those whose names begin so.
 */
const FOLDER = 'docs/screenshots';
const system = ensureSystem({ rt: false });
if (!system.browser) {
  for (const { what, why } of system.lacks) console.error(`Missing: ${what} – ${why}`);
  process.exit(1);
}
await buildExtension({ edition: 'test' });
mkdirSync(FOLDER, { recursive: true });
const desk = await servePracticeDesk();
const wanted = process.argv[2] ?? '';
for (const view of VIEWS.filter(({ file }) => file.startsWith(wanted))) {
  const path = join(FOLDER, `${view.file}.png`);
  await takeView(view, { extension: TEST_BUILD, deskUrl: desk.url, path });
  console.log(path);
}
for (const picture of STUDIO_PICTURES.filter(({ file }) => file.startsWith(wanted))) {
  const path = join(FOLDER, `${picture.file}.png`);
  await takeStudioView(picture, { extension: TEST_BUILD, path });
  console.log(path);
}
await desk.close();
