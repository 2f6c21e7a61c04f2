import { benchCue } from './bench/cue';
import { benchDesk } from './bench/desk';
import { benchDetect } from './bench/detect';
import { benchPanel } from './bench/panel';
import { benchSearch } from './bench/search';
import { benchStudio } from './bench/studio';

/** `npm run bench -- NAME`: speed, measured side by side in one run. Never a test's verdict. */
const BENCHES: Record<string, () => Promise<void>> = {
  cue: benchCue,
  desk: benchDesk,
  detect: benchDetect,
  panel: benchPanel,
  search: benchSearch,
  studio: benchStudio,
};

const name = process.argv[2] ?? '';
const bench = BENCHES[name];
if (!bench) {
  console.error(`npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
  process.exit(2);
}
await bench();
