import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

export interface FoundBrowser {
  path: string;
}

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

/** The browser to run the extension in: `CARECUE_BROWSER`, else the first one installed. */
export function findBrowser(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): FoundBrowser | null {
  const path = candidates(env, platform).find(isRunnable);
  return path ? { path } : null;
}

/** Every place looked at, best first. */
function candidates(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (env.CARECUE_BROWSER) return [env.CARECUE_BROWSER];
  if (platform === 'darwin') return macPlaces(env);
  if (platform === 'win32') return windowsPlaces(env);
  const folders = (env.PATH ?? '').split(delimiter).filter(isAbsolute);
  return COMMANDS.flatMap((name) => [...folders, '/usr/bin'].map((folder) => join(folder, name)));
}

function macPlaces(env: NodeJS.ProcessEnv): string[] {
  const roots = ['/Applications', join(env.HOME ?? '', 'Applications')];
  return ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((app) =>
    roots.map((root) => join(root, `${app}.app`, 'Contents', 'MacOS', app)),
  );
}

function windowsPlaces(env: NodeJS.ProcessEnv): string[] {
  const roots = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(
    (root) => root !== undefined,
  );
  const programs = [
    ['Chromium', 'Application', 'chrome.exe'],
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ];
  return programs.flatMap((parts) => roots.map((root) => join(root, ...parts)));
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
