import { installRedmine } from '@/tests/desks/redmine/install-redmine';
import { installRequestTracker } from '@/tests/desks/request-tracker/install-request-tracker';
import { canInstallPackages, installPackages, missingPackages } from './debian-packages';
import { type FoundBrowser, findBrowser } from './find-browser';
import { installNginx } from './install-nginx';

export interface Lack {
  /** What is not there, such as "Request Tracker 5". */
  what: string;
  /** Why it could not be put there, and what a person can do. */
  why: string;
}

export interface SystemReport {
  /** Null: nothing that needs one can run. */
  browser: FoundBrowser | null;
  /** A screen, real or virtual, for the tests that accept the browser's own prompts. */
  headed: boolean;
  requestTracker: boolean;
  redmine: boolean;
  nginx: boolean;
  lacks: Lack[];
}

const FONTS = ['fonts-noto-cjk', 'fonts-noto-color-emoji'];
const SCREEN = ['xvfb', 'xauth', 'xdotool'];

/**
 * Makes ready what the tests and commands need from the machine: on Debian as root it installs what
 * is missing, elsewhere it takes what is there and names the rest.
 */
export function ensureSystem(wish: { rt: boolean }): SystemReport {
  const lacks: Lack[] = [];
  const hadBrowser = findBrowser() !== null;
  const wanted = [...(hadBrowser ? [] : ['chromium']), ...FONTS, ...SCREEN];
  const missing = process.platform === 'linux' ? missingPackages(wanted) : [];
  if (missing.length > 0) {
    const installed = canInstallPackages()
      ? installPackages(missing)
      : { ok: false as const, why: `install: ${missing.join(' ')}` };
    if (!installed.ok) lacks.push({ what: 'System packages', why: installed.why });
  }
  const browser = findBrowser();
  if (!browser) {
    lacks.push({
      what: 'A browser',
      why: 'install Chromium, Chrome or Edge, or name one in CARECUE_BROWSER',
    });
  }
  return {
    browser,
    headed: process.platform === 'linux' && missingPackages(SCREEN).length === 0,
    requestTracker: wish.rt && ensureRequestTracker(lacks),
    redmine: wish.rt && ensureRedmine(lacks),
    nginx: wish.rt && ensureNginx(lacks),
    lacks,
  };
}

function ensureRequestTracker(lacks: Lack[]): boolean {
  const result = installRequestTracker();
  if (!result.ok) lacks.push({ what: 'Request Tracker 5', why: result.why });
  return result.ok;
}

function ensureRedmine(lacks: Lack[]): boolean {
  const result = installRedmine();
  if (!result.ok) lacks.push({ what: 'Redmine 5', why: result.why });
  return result.ok;
}

function ensureNginx(lacks: Lack[]): boolean {
  const result = installNginx();
  if (!result.ok) lacks.push({ what: 'nginx', why: result.why });
  return result.ok;
}
