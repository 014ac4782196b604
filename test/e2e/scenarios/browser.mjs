// What people see on the pages of a real Gitea, in a real browser: the issue, the release and its report, on a screen and on a
// phone. PICTURES=1 makes the picture of the documentation again.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printWorkflow } from '../../../scripts/parts/print-workflow.ts';
import { ROOT } from '../../../scripts/parts/root.ts';
import { Quoted } from '../../../scripts/parts/workflow-model.ts';
import { fetchStep, useAction } from '../../../scripts/parts/workflow-steps.ts';
import { NO_BROWSER, SIZES, startChromium } from '../browser/chromium.mjs';
import { assertNoOverflow } from '../browser/look.mjs';
import { until } from '../stack/laboratory.mjs';
import { assertResults } from '../stack/results.mjs';
import { template } from '../stack/suite-tree.mjs';
import { issuesOf } from './issues.mjs';
import { assertReleased, oneVersion, pushTag, releaseProject, writeSmallProject } from './release-project.mjs';

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

/** Each shipped action, with inputs that it refuses in a job of its own: at once, or after work whose log is long. */
const REFUSED = {
  publish: { job: 'deploy' },
  'build-dists': { 'project-dir': 'broken' },
  'create-release': { tag: 'v1.2.3' },
  'fetch-source': { tag: 'v9.9.9' },
  'hand-over': { mode: 'throw' },
  preflight: { secrets: 'PYPI_API_TOKEN=' },
  'publish-index': { index: 'https://127.0.0.1:9/', 'packages-dir': 'nowhere' },
  rehearse: { 'project-dir': 'nowhere' },
  'release-checklist': {},
  'report-failure': { results: 'upload success\nupload failure', tag: 'v1.2.3' },
  'test-project': { 'python-versions': '' },
  'try-dists': { 'packages-dir': 'nowhere' },
  'twine-check': { 'packages-dir': 'nowhere' },
  'validate-metadata': { tag: 'v9.9.9' },
  'verify-install': { name: 'trial-project', version: 'not a version' },
};

/** What is not to be seen, so that looking is known to tell the difference. */
const HIDDEN = 'This sentence is in a group that nobody has opened.';

const BROKEN = `[build-system]
requires = []
build-backend = "broken"
backend-path = ["."]

[project]
name = "broken"
version = "1.0"
`;

function refusals(home, python) {
  const form = {
    uses: (name) => `${home}/shireadmin/repo-agent-actions/${name === 'publish' ? name : `actions/${name}`}@v1`,
  };
  const job = (steps) => ({ 'runs-on': 'ubuntu-latest', steps });
  const refused = Object.entries(REFUSED).map(([action, given]) => {
    const inputs = 'python-versions' in given ? { 'python-versions': python } : given;
    const source = action === 'fetch-source' ? [] : [fetchStep(form)];
    return [action, job([...source, useAction(form, { name: action, action, inputs })])];
  });
  const folded = job([{ run: `echo "::group::Closed"\necho "::error::${HIDDEN}"\nexit 1\n` }]);
  return printWorkflow('Each action, refusing something.', {
    name: 'Refusals',
    on: { push: { branches: [new Quoted('**')] } },
    permissions: { contents: 'read' },
    jobs: { ...Object.fromEntries(refused), folded },
  });
}

/** The sentence with which a job failed. */
function sentenceOf({ log }) {
  const lines = log.split('\n').map((line) => line.replace(/^\S+Z /u, ''));
  return lines.findLast((line) => /^::error\b/u.test(line))?.replace(/^::error[^:]*::/u, '');
}

/**
 * Gitea opens no step of a finished job by itself, but the one that an address names, as the links to its lines do: so this
 * is what people see of a step without a click inside of it.
 */
async function logsAreSeen(bench, browser) {
  const shipped = ['publish', ...readdirSync(join(ROOT, 'actions'))];
  assert.deepEqual(Object.keys(REFUSED).sort(), shipped.sort(), 'an action is not looked at');
  const python = await oneVersion();
  const repository = await bench.repository({
    async write(folder) {
      const fails = 'def test_that_fails() -> None:\n    assert 1 + 1 == 3\n';
      await writeSmallProject(folder, { files: { 'tests/test_fails.py': fails } });
      mkdirSync(join(folder, 'broken'));
      writeFileSync(join(folder, 'broken/pyproject.toml'), BROKEN);
      writeFileSync(join(folder, 'broken/broken.py'), 'print("line\\n" * 50)\nraise RuntimeError("no wheel today")\n');
      mkdirSync(join(folder, '.gitea/workflows'), { recursive: true });
      writeFileSync(join(folder, '.gitea/workflows/refusals.yml'), refusals(bench.server.url, python));
    },
  });
  const commit = await repository.commit();
  await repository.push('main');
  const run = await repository.runOf('refs/heads/main', { commit });
  const jobs = await bench.ended(repository, run);
  const names = [...shipped, 'folded'].sort();
  assertResults(jobs, Object.fromEntries(names.map((name) => [name, 'failure'])));

  const page = `${bench.server.url}/${repository.owner}/${repository.name}/actions/runs/${String(run)}/jobs`;
  const unseen = [];
  for (const [action, job] of Object.entries(jobs)) {
    const sentence = sentenceOf(job);
    assert.ok(sentence !== undefined && sentence.length > 20, `${action}: ${job.log.slice(-2000)}`);
    // The step that refuses: the first is the runner's own
    const step = ['fetch-source', 'folded'].includes(action) ? 1 : 2;
    await lookAt(browser, `${page}/${String(job.id)}#jobstep-${String(step)}-1`, async (window, size) => {
      const isSeen = await lineIsSeen(window, step, sentence, action === 'folded');
      if (isSeen === (action === 'folded')) unseen.push(`${action}, ${size}: ${sentence}`);
    });
  }
  assert.deepEqual(unseen, []);
}

/** Whether a line of a step with this text is drawn, within the width of the window. */
async function lineIsSeen(page, step, sentence, isHidden) {
  await page.waitForFunction(
    (number) => globalThis.document.querySelectorAll(`[id^="jobstep-${String(number)}-"]`).length > 0,
    step,
    { timeout: 60_000 },
  );
  const look = () =>
    page.evaluate(
      ([number, wanted]) =>
        [...globalThis.document.querySelectorAll(`[id^="jobstep-${String(number)}-"] .log-msg`)].some((one) => {
          const { left, right, height } = one.getBoundingClientRect();
          const isInside = left >= 0 && right <= globalThis.innerWidth + 1;
          return height > 0 && isInside && one.innerText.includes(wanted);
        }),
      [step, sentence],
    );
  // A line that is hidden stays so; others may come a moment later
  if (isHidden) return await look();
  return await until('the line', async () => (await look()) || undefined, { seconds: 20, everyMs: 500 }).then(
    () => true,
    () => false,
  );
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
  'browser-refusals': inBrowser(logsAreSeen),
};
