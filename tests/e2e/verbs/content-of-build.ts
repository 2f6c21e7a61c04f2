import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEST_BUILD } from '@/scripts/build-extension';
import type { Pack } from '@/utils/contract/pack';
import type { Script } from '@/utils/contract/script';
import { createKnowledge, type Knowledge } from '@/utils/knowledge/create-knowledge';
import { zh } from './interface-words';

/** The content that the test build brings along: expected words come from it, not from the tests. */
export function contentOfBuild(): Knowledge {
  const pack = JSON.parse(readFileSync(join(TEST_BUILD, 'packs', 'default.json'), 'utf8')) as Pack;
  return createKnowledge(pack.items);
}

/** A script of the build; throws when it is not there. */
export function scriptOfBuild(id: string): Script {
  const script = contentOfBuild().get('script', id);
  if (!script) throw new Error(`The test build has no script "${id}".`);
  return script;
}

/** The button that begins a script by its own steps: named for them where there are other ways. */
export function beginOf({ stepsFor }: Script): string {
  return stepsFor?.['zh-Hans'] ?? zh('script.begin');
}
