// What people see on the pages of a real Gitea, in a real browser: the issue, the release and its report, on a screen and on a
// phone. PICTURES=1 makes the picture of the documentation again.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/parts/root.ts';
import { NO_BROWSER, SIZES, startChromium } from '../browser/chromium.mjs';
import { assertNoOverflow } from '../browser/look.mjs';
import { until } from '../stack/laboratory.mjs';
import { assertResults } from '../stack/results.mjs';
import { template } from '../stack/suite-tree.mjs';
import { issuesOf } from './issues.mjs';
import { assertReleased, pushTag, releaseProject } from './release-project.mjs';

const { onFailureTemplate, withOnFailure } = await import('../../../packages/cli/src/init/on-failure.ts');

/** Whether a page shows a text by itself. */
async function shown(page, text) {
  const plain = (value) => value.replaceAll(/\s+/gu, ' ');
  const read = async () => plain(await page.evaluate(() => globalThis.document.body.innerText));
  return await until('the page', async () => (await read()).includes(plain(text)) || undefined, {
    seconds: 30,
    everyMs: 500,
  }).then(
    () => true,
    () => false,
  );
}

/** Opens an address in a window of each size. */
async function lookAt(browser, address, look) {
  for (const { name, width, height } of SIZES) {
    const context = await browser.newContext({ viewport: { width, height } });
    try {
      const page = await context.newPage();
      await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
      await look(page, name);
    } finally {
      await context.close();
    }
  }
}

async function releaseIsSeen(bench, browser) {
  const form = 'single-job';
  const part = template(onFailureTemplate(form).replace('.yml', ''), bench.server.url);
  const project = await releaseProject(bench, { form, change: (text) => withOnFailure(text, part, form) });
  const { repository, production, tag } = project;
  await repository.setSecret('PYPI_API_TOKEN', bench.keepSecret('wrong token', `pypi-${'0123456789abcdef'.repeat(4)}`));
  const { run, jobs } = await pushTag(bench, project);
  assertResults(jobs, { publish: 'failure' });
  const [issue] = await issuesOf(project);
  const page = `${bench.server.url}/${repository.owner}/${repository.name}`;
  await lookAt(browser, `${page}/issues/${String(issue.number)}`, async (window, size) => {
    for (const text of [`Release ${tag} stopped at upload`, 'Re-run failed jobs'])
      assert.ok(await shown(window, text), `the issue, ${size}: doesn't show '${text}'`);
  });

  await repository.setSecret('PYPI_API_TOKEN', production.token);
  await repository.rerunFailed(run);
  assertResults(await bench.ended(repository, run), { publish: 'success' });
  const { assets } = await assertReleased(project);
  assert.ok('report.html' in assets, Object.keys(assets).join(', '));
  await lookAt(browser, `${page}/releases/tag/${tag}`, async (window, size) => {
    for (const text of [tag, 'pip install', 'report.html', 'release-record.json'])
      assert.ok(await shown(window, text), `the release, ${size}: doesn't show '${text}'`);
    if (process.env.PICTURES === '1' && size === 'screen')
      await window.screenshot({ path: join(ROOT, 'docs/pictures/gitea-release.png') });
  });

  const [release] = await repository.api.get(`${repository.path}/releases?limit=1`);
  const { browser_download_url: url } = release.assets.find(({ name }) => name === 'report.html');
  const html = (await repository.api.bytes(url)).toString('utf8');
  for (const { name, width, height } of SIZES) {
    const context = await browser.newContext({ viewport: { width, height } });
    const window = await context.newPage();
    await window.setContent(html, { waitUntil: 'load' });
    assert.ok(await shown(window, 'Production index: 2 of 2 files are there.'), `the report, ${name}`);
    await assertNoOverflow(window, `the report, ${name}`);
    await context.close();
  }
}

/** Runs a part with a browser; without one, that nothing was seen is a failure. */
function inBrowser(part) {
  return async (bench) => {
    const browser = await startChromium();
    if (browser === null) throw new Error(NO_BROWSER);
    try {
      await part(bench, browser);
    } finally {
      await browser.close();
    }
  };
}

/** They need Gitea's pages as a browser runs them, which take minutes to build. */
export const browserProofs = {
  'browser-release': inBrowser(releaseIsSeen),
};
