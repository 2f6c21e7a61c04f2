import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { listenToReader, type ReaderReports } from '../read-desk/listen-to-reader';
import { makeOpenEdition, removeEdition } from '../read-desk/open-edition';
import { chooseInterface } from '../setup/choose-interface';
import { launchExtension, type RunningExtension } from '../setup/launch-extension';
import { readerIsOn } from '../setup/reader-is-on';

/** One browser for all pages. */
export interface DeskBrowser {
  running: RunningExtension;
  reports: ReaderReports;
  close(): Promise<void>;
}

export interface DeskBrowserWish {
  adaptersOff: boolean;
}

/** Starts the extension with leave to read 127.0.0.1 and nothing else, and waits for its reader. */
export async function openDeskBrowser({ adaptersOff }: DeskBrowserWish): Promise<DeskBrowser> {
  const edition = makeOpenEdition();
  if (!edition.ok) throw new Error(edition.why);
  try {
    grantOnly(edition.folder, 'http://127.0.0.1/*');
    const running = await launchExtension({ extension: edition.folder });
    const close = async () => {
      await running.close();
      removeEdition(edition.folder);
    };
    try {
      await readerIsOn(running);
      if (adaptersOff) await turnAdaptersOff(running);
      return { running, reports: await listenToReader(running), close };
    } catch (problem) {
      await running.close();
      throw problem;
    }
  } catch (problem) {
    removeEdition(edition.folder);
    throw problem;
  }
}

function grantOnly(folder: string, pattern: string): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [pattern] }));
}

/** As if nobody had written an adapter for any desk. */
async function turnAdaptersOff({ serviceWorker }: RunningExtension): Promise<void> {
  const ids = readdirSync('knowledge/desks').map((file) => basename(file, extname(file)));
  await chooseInterface(serviceWorker, { adaptersOff: ids });
}
