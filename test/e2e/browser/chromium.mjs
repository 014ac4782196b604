// A real browser: Chromium or Chrome of this machine, headless, driven by playwright-core, which brings none itself.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Where a browser is: `CHROMIUM`, else the first on PATH; `null`: there is none. */
function findChromium() {
  const given = process.env.CHROMIUM ?? '';
  if (given !== '') return given;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const path of NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))) {
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // the next one
    }
  }
  return null;
}

/** What is said where no browser can be started, so that nobody takes silence for proof. */
export const NO_BROWSER =
  'NOT PROVED in a browser: there is no Chromium. Install it (Debian: apt-get install chromium), or set CHROMIUM to its path.';

/**
 * Starts a browser that reaches this machine only.
 * @returns {Promise<import('playwright-core').Browser | null>} `null`: there is none
 */
export async function startChromium() {
  const executablePath = findChromium();
  if (executablePath === null) return null;
  return await chromium.launch({
    executablePath,
    timeout: 180_000,
    // In containers and for root, the sandbox can't be set up; the pages are our own
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
}

/** The widths at which pages are looked at: a screen, and a phone. Pixels. */
export const SIZES = [
  { name: 'screen', width: 1280, height: 800 },
  { name: 'phone', width: 390, height: 844 },
];
