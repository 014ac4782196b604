// npm run e2e:browser: looks at the report of a release in a real, headless Chromium, on a screen and on a phone, light, dark
// and on paper.
//   --pictures   also writes the pictures of the documentation, docs/pictures/report-*.png
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { renderHtml } from '#release-report';
import { NO_BROWSER, SIZES, startChromium } from './browser/chromium.mjs';
import { assertAccessible, assertNoOverflow, assertSeen } from './browser/look.mjs';
import { sampleRecords } from './browser/sample-records.mjs';

const PICTURES = join(import.meta.dirname, '../../docs/pictures');

/** Bytes; a repository keeps every version of a picture forever. */
const LARGEST_PICTURE = 150_000;

const RULES = 'https://gitea.example.com/shireadmin/repo-agent-actions/src/tag/v1.0.0/docs/rules.md';

/** What the first look at a page must show. */
const SAID = {
  passed: ['✓ Passed.', 'Production index: 2 of 2 files are there.', 'No point is open.', '412 passed', '97.4%'],
  failed: ['✗ Failed in upload.', 'Re-run the failed jobs', 'Not known', 'verify-test (installed from the test index'],
  hostile: ['✗ Failed.', '<script>alert(1)</script>'],
  empty: ['preflight: no. Look.', 'No receipt'],
};

/** What reached the server that a hostile record names. */
const asked = [];

async function listen() {
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Whether a color is rather light. */
async function isLight(page) {
  const color = await page.evaluate(() => globalThis.getComputedStyle(globalThis.document.body).backgroundColor);
  return Number(/\d+/u.exec(color)?.[0]) > 127;
}

async function look(browser, name, html) {
  for (const { name: size, width, height } of SIZES) {
    for (const colorScheme of ['light', 'dark']) {
      const what = `${name}, ${size}, ${colorScheme}`;
      const context = await browser.newContext({ viewport: { width, height }, colorScheme });
      try {
        const page = await context.newPage();
        const ran = [];
        page.on('dialog', (dialog) => {
          ran.push(dialog.message());
          void dialog.dismiss();
        });
        await page.setContent(html, { waitUntil: 'load' });
        assert.equal(await isLight(page), colorScheme === 'light', `${what}: the paper has the other color`);
        for (const text of SAID[name]) await assertSeen(page, text, what);
        await assertNoOverflow(page, what);
        // What people unfold is a part of the page, too
        await page.evaluate(() => {
          for (const one of globalThis.document.querySelectorAll('details')) one.open = true;
        });
        await assertNoOverflow(page, `${what}, unfolded`);
        await assertAccessible(page, what);
        assert.deepEqual(asked, [], `${what}: asks somebody`);
        assert.deepEqual(ran, [], `${what}: runs a script of the record`);
      } finally {
        await context.close();
      }
    }
  }
  await print(browser, name, html);
}

/** A page without a policy of its own reaches the server: a request of ours would be seen. */
async function showThatRequestsAreSeen(browser) {
  const page = await browser.newPage();
  await page.setContent(`<img src="http://127.0.0.1:${String(server.address().port)}/control.png">`, {
    waitUntil: 'load',
  });
  await page.close();
  assert.deepEqual(asked.splice(0), ['/control.png']);
}

/** On paper, what is folded on a screen is there, in dark ink. */
async function print(browser, name, html) {
  const context = await browser.newContext({ viewport: { width: 794, height: 1123 }, colorScheme: 'dark' });
  try {
    const page = await context.newPage();
    await page.setContent(html, { waitUntil: 'load' });
    await page.emulateMedia({ media: 'print' });
    assert.equal(await isLight(page), true, `${name}, print: dark paper`);
    const hidden = await page.evaluate(
      () =>
        [...globalThis.document.querySelectorAll('details > div')].filter(
          (one) => one.getBoundingClientRect().height === 0,
        ).length,
    );
    assert.equal(hidden, 0, `${name}, print: leaves out what is folded on a screen`);
    assert.ok((await page.pdf({ format: 'A4' })).length > 10_000, `${name}, print: gives an empty PDF`);
  } finally {
    await context.close();
  }
}

/** What the documentation shows of the report. */
const SHOTS = [
  { file: 'report.png', record: 'passed', width: 1000, height: 1000, colorScheme: 'light', from: 'h1' },
  { file: 'report-charts.png', record: 'passed', width: 1000, height: 900, colorScheme: 'dark', from: 'h2:has-text("Tests")' }, // prettier-ignore
  { file: 'report-failed.png', record: 'failed', width: 390, height: 844, colorScheme: 'light', from: 'h1' },
];

async function takePictures(browser, pages) {
  mkdirSync(PICTURES, { recursive: true });
  for (const { file, record, width, height, colorScheme, from } of SHOTS) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme });
    const page = await context.newPage();
    await page.setContent(pages[record], { waitUntil: 'load' });
    await page
      .locator(from)
      .first()
      .evaluate((one) => one.scrollIntoView());
    const path = join(PICTURES, file);
    await page.screenshot({ path });
    await context.close();
    console.log(`${file}: ${String(statSync(path).size)} bytes`);
  }
}

function checkPictures() {
  const readme = readFileSync(join(PICTURES, '../../README.md'), 'utf8');
  for (const { file } of SHOTS) {
    assert.ok(statSync(join(PICTURES, file)).size < LARGEST_PICTURE, `docs/pictures/${file}: is too large`);
    assert.ok(file !== 'report.png' || readme.includes(`docs/pictures/${file}`), `${file}: is not in the README`);
  }
}

const server = await listen();
const browser = await startChromium();
if (browser === null) {
  console.error(NO_BROWSER);
  process.exitCode = 1;
} else {
  try {
    // A page that names it by itself shows that requests would be seen
    await showThatRequestsAreSeen(browser);
    const records = sampleRecords(`http://127.0.0.1:${String(server.address().port)}`);
    const pages = Object.fromEntries(
      Object.entries(records).map(([name, record]) => [name, renderHtml(record, RULES)]),
    );
    if (process.argv.includes('--pictures')) await takePictures(browser, pages);
    let failed = 0;
    for (const [name, html] of Object.entries(pages)) {
      try {
        await look(browser, name, html);
        console.log(`passed  ${name}`);
      } catch (error) {
        failed += 1;
        console.log(`FAILED  ${name}: ${error.message}\n${JSON.stringify(error.actual ?? null, null, 2)}`);
      }
    }
    checkPictures();
    console.log(`${String(Object.keys(pages).length - failed)} passed, ${String(failed)} failed`);
    if (failed > 0) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}
server.close();
