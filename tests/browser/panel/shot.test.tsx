import { it } from 'vitest';
import { page } from 'vitest/browser';
import { VIEWS } from './views';

for (const name of [
  'script, read in a call',
  'script, pace in a call',
  'script, opening in a call',
])
  it(name, async () => {
    await page.viewport(360, 640);
    await VIEWS[name]?.({ language: 'zh-Hans', theme: 'light' });
    await new Promise((r) => setTimeout(r, 4000));
    await page.screenshot({ path: `/tmp/h-pace/.cache/shot-${name.replace(/\W+/g, '-')}.png` });
  });
