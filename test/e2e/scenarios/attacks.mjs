// What code of a project, another project on the same runner, or another job of the run can write.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startRunner } from '../stack/gitea-runner.mjs';
import { assertResults, assertSays } from '../stack/results.mjs';
import { template } from '../stack/suite-tree.mjs';
import { issuesOf } from './issues.mjs';
import { assertReleased, pushTag, releaseProject, releasesOf, results, skipped } from './release-project.mjs';

const runFile = promisify(execFile);
const { writeProject } = await import('../../../packages/testkit/src/index.ts');

/** The word that is planted; the code that plants it, which its project gives out, too, doesn't hold it as a whole. */
const MARK = 'REPO_AGENT_PLANTED';
const [HALF, REST] = ['REPO_AGENT', '_PLANTED'];

/**
 * A test that adds code to the build back-end that it can import, without a new file: where the file is a link into a
 * cache, the cache has it, too. The code, imported by a build, writes into the source that is built.
 */
const POISON = `import pathlib

import setuptools

CODE = '''

def _plant():
    import pathlib
    mark = "${HALF}" + "${REST}"
    for init in pathlib.Path.cwd().glob("src/*/__init__.py"):
        text = init.read_text()
        if mark not in text:
            init.write_text(text + mark + " = True\\\\n")


_plant()
'''


def test_poison() -> None:
    target = pathlib.Path(setuptools.__file__).with_name("build_meta.py")
    with open(target, "r+b") as file:
        file.seek(0, 2)
        file.write(CODE.encode())
`;

/** Whether any distribution below a folder has the mark in one of its members. */
const SEARCH = `
import os, sys, tarfile, zipfile
folder, mark = sys.argv[1], sys.argv[2].encode()
for root, _, names in os.walk(folder):
    for path in (os.path.join(root, name) for name in names):
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                members = [(name, archive.read(name)) for name in archive.namelist()]
        elif tarfile.is_tarfile(path):
            with tarfile.open(path) as archive:
                members = [(one.name, archive.extractfile(one).read()) for one in archive.getmembers() if one.isfile()]
        else:
            continue
        for name, data in members:
            if mark in data:
                print(os.path.basename(path), name)
`;

async function assertUnplanted(index, what) {
  const names = Object.keys(index.files());
  if (names.length === 0) return;
  const folder = join(index.pathOf(names[0]), '..');
  const { stdout } = await runFile('python3', ['-I', '-c', SEARCH, folder, MARK]);
  assert.equal(stdout.trim(), '', `${what} has what another project planted`);
}

/** Python code that writes receipts of these stages, which nobody did. */
function forgeReceipts(stages) {
  return `import json
import os
import pathlib

STAGES = ${JSON.stringify(stages)}


def receipt(stage):
    item = {"kind": "file", "subject": "trial_project-1.2.3-py3-none-any.whl", "outcome": "passed", "message": "FORGED", "ms": 1}
    return {
        "schema": 1,
        "stage": stage,
        "outcome": "passed",
        "project": "trial-project",
        "version": "1.2.3",
        "index": "https://upload.pypi.org/legacy/",
        "python": None,
        "failure": None,
        "items": [item],
        "findings": [],
        "started": "2026-11-01T00:00:00.000Z",
        "finished": "2026-11-01T00:00:01.000Z",
        "ms": 1000,
    }


def write(store):
    for release in ("trial-project", "unnamed", "another"):
        folder = pathlib.Path(store) / release / "receipts"
        folder.mkdir(parents=True, exist_ok=True)
        for stage in STAGES:
            (folder / f"{stage}.json").write_text(json.dumps(receipt(stage)))
            (folder / f"receipt-{stage}.json").write_text(json.dumps(receipt(stage)))
`;
}

/** The store of the job is next to the temporary folder of the step. */
const FORGING_TEST = `

def test_forge() -> None:
    own = pathlib.Path(os.environ["TMPDIR"]).resolve()
    stores = [one.parent / "repo-agent-actions" for one in (own, *own.parents) if one.name.startswith("raa-")]
    assert stores, "no store was found"
    for store in stores:
        write(store)
`;

const FORGED_STAGES = ['upload-test', 'verify-test', 'checklist', 'upload', 'verify', 'release'];

/** What makes git start a program, for each program a file of its own below `folder`. */
function hostileGitConfig(folder) {
  const leave = (word) => `touch '${folder}/${word}'; false`;
  const rows = [
    ['core.sshCommand', leave('sshCommand')],
    ['core.fsmonitor', leave('fsmonitor')],
    ['core.pager', leave('pager')],
    ['core.editor', leave('editor')],
    ['core.askPass', leave('askPass')],
    ['core.gitProxy', leave('gitProxy')],
    ['core.alternateRefsCommand', leave('alternateRefs')],
    ['credential.helper', `!${leave('credential')}`],
    ['gpg.program', leave('gpg')],
    ['log.showSignature', 'true'],
    ['diff.external', leave('diff')],
    ['diff.planted.textconv', leave('textconv')],
    ['diff.planted.command', leave('diffCommand')],
    ['filter.planted.process', leave('process')],
    ['filter.second.clean', leave('clean')],
    ['filter.second.smudge', leave('smudge')],
    ['protocol.ext.allow', 'always'],
    ['protocol.allow', 'always'],
    ['extensions.partialClone', 'planted'],
    ['remote.planted.url', 'ssh://planted.invalid/planted'],
    ['remote.planted.promisor', 'true'],
    ['remote.second.url', `ext::sh -c "touch% '${folder}/ext'"`],
    ['remote.second.promisor', 'true'],
  ];
  return rows;
}

/** A configuration as a file. */
function configText(rows) {
  const quoted = (value) => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  return rows
    .map(([key, value]) => {
      const parts = key.split('.');
      const name = parts.at(-1);
      const section = parts.length === 3 ? `[${parts[0]} "${parts[1]}"]` : `[${parts[0]}]`;
      return `${section}\n\t${name} = ${quoted(value)}\n`;
    })
    .join('');
}

const ABSENT = '1234567890123456789012345678901234567890';

/** Files that make a folder look like a repository of git's, one without a work tree. */
function bareRepository(folder) {
  return {
    HEAD: 'ref: refs/heads/main\n',
    config: `[core]\n\trepositoryformatversion = 1\n\tbare = true\n${configText(hostileGitConfig(folder))}`,
    'objects/keep': '',
    'refs/heads/main': `${ABSENT}\n`,
    'refs/tags/v1.2.3': `${ABSENT}\n`,
  };
}

const ATTRIBUTES = '* filter=planted diff=planted\n*.md filter=second diff=planted\n';

export const attackScenarios = {
  /** One project's tests change what its environment shares with the runner's cache; then another project is released. */
  async 'cache-poisoned-by-another-project'(bench) {
    const label = 'shared-cache';
    const owner = await bench.server.addUser('shared-cache');
    bench.keepSecret('token of the owner', owner.token);
    // A cache of its own, which ends with the laboratory: what is poisoned must not be there for others
    const cache = bench.laboratory.makeFolder('caches', label);
    const environment = { UV_CACHE_DIR: join(cache, 'uv'), PIP_CACHE_DIR: join(cache, 'pip') };
    const runner = await startRunner(bench.laboratory, bench.server, { name: label, label, owner, environment });
    const shared = {
      owner,
      form: 'single-job',
      change: (text) => text.replaceAll('runs-on: ubuntu-latest', `runs-on: ${label}`),
    };
    const first = await releaseProject(bench, {
      ...shared,
      name: 'first',
      project: {
        name: 'first-project',
        extras: { test: ['pytest', 'setuptools>=77'] },
        files: { 'tests/test_poison.py': POISON },
      },
    });
    const poisoning = await pushTag(bench, first);
    assertResults(poisoning.jobs, { publish: 'success' });
    await assertUnplanted(first.production, 'its own release');

    const second = await releaseProject(bench, { ...shared, name: 'second', project: { name: 'second-project' } });
    const { jobs } = await pushTag(bench, second);
    await assertUnplanted(second.test, 'the test index');
    await assertUnplanted(second.production, 'production');
    assertResults(jobs, { publish: 'success' });
    await assertReleased(second);
    await runner.kill();
  },

  /** The folder of the project looks like a repository, whose configuration names programs to be started. */
  async 'git-starts-nothing'(bench) {
    const started = bench.folder('started');
    const project = await releaseProject(bench, {
      settings: { 'project-dir': 'app' },
      version: '1.2.3',
      async write(folder) {
        await writeProject({
          folder: join(folder, 'app'),
          files: { ...bareRepository(started), '.gitattributes': ATTRIBUTES },
        });
      },
    });
    const { jobs } = await pushTag(bench, project);
    assert.deepEqual(readdirSync(started), [], 'git started what the project names');
    assertResults(jobs, results());
    await assertReleased(project);
  },

  /** The configuration of the checkout itself names them, as a step before ours can leave it. */
  async 'git-starts-nothing-in-one-job'(bench) {
    const started = bench.folder('started');
    const config = bench.folder('config');
    const commands = hostileGitConfig(started)
      .map(([key, value]) => `git config --add ${key} "${value.replaceAll('"', '\\"')}"`)
      .concat(
        ['post-checkout', 'post-index-change', 'reference-transaction', 'pre-commit', 'fsmonitor-watchman'].map(
          (hook) =>
            `printf '#!/bin/sh\\ntouch ${started}/hook-${hook}\\n' > .git/hooks/${hook}; chmod +x .git/hooks/${hook}`,
        ),
        // What looks changed is read through the filters
        ['find . -path ./.git -prune -o -type f -exec touch {} +', `ls .git > ${config}/seen`],
      );
    const project = await releaseProject(bench, {
      form: 'single-job',
      project: { files: { '.gitattributes': ATTRIBUTES } },
      change: (text) => {
        const step = '      - name: Publish\n';
        assert.equal(text.split(step).length, 2);
        const script = ['mkdir -p .git/hooks', ...commands].map((line) => `          ${line}\n`).join('');
        return text.replace(step, () => `      - name: Leave a configuration\n        run: |\n${script}${step}`);
      },
    });
    const { jobs } = await pushTag(bench, project);
    assert.deepEqual(readdirSync(config), ['seen']);
    assert.deepEqual(readdirSync(started), [], 'git started what its configuration names');
    assertResults(jobs, { publish: 'success' });
  },

  /**
   * A test writes receipts of stages that never ran: its job stops. Where another step of the job writes them, past the
   * look of our step, they are not believed: not in the issue, not in the draft, not by the run that goes on.
   */
  async 'receipts-forged-by-a-test'(bench) {
    const part = template('on-failure', bench.server.url).split('\njobs:\n')[1];
    const forge = join(bench.folder('forge'), 'forge.py');
    writeFileSync(
      forge,
      `${forgeReceipts(FORGED_STAGES)}\n\nwrite(os.environ["RUNNER_TEMP"] + "/repo-agent-actions")\n`,
    );
    const project = await releaseProject(bench, {
      project: { files: { 'tests/test_forge.py': `${forgeReceipts(FORGED_STAGES)}${FORGING_TEST}` } },
      change(text) {
        const place = /(?= {6}- name: Test\n)/u;
        assert.match(text, place);
        // Where the tests don't forge them, a step before the action does: what is there already isn't handed on either
        const run = `[ -e tests/test_forge.py ] || python3 '${forge}'`;
        return `${text.replace(place, () => `      - name: Forge\n        run: ${JSON.stringify(run)}\n`)}\n${part}`;
      },
    });
    const { repository, test, production, tag } = project;
    const wrong = bench.keepSecret('wrong token', `pypi-${'0123456789abcdef'.repeat(4)}`);
    await repository.setSecret('TESTPYPI_API_TOKEN', wrong);
    const assertNotBelieved = async (issue, stage) => {
      assert.equal(issue.title, `Release ${tag} stopped at ${stage}`);
      assert.doesNotMatch(issue.body, /FORGED|upload\.pypi\.org/u);
      assert.doesNotMatch(issue.body, /(?:\d|One) of its files (?:is|are) on the production index/iu);
      assert.match(
        issue.body,
        /This run has sent nothing to the production index|None of its files is on the production index/u,
      );
    };

    const first = await pushTag(bench, project);
    const stages = ['upload-test', 'verify-test', 'upload', 'verify', 'release'];
    assertResults(first.jobs, results({ test: 'failure', ...skipped(...stages), 'on-failure': 'success' }));
    assertSays(first.jobs.test, /::error::.*receipts\/upload\.json/u);
    await assertNotBelieved((await issuesOf(project))[0], 'test');

    await rm(join(repository.folder, 'tests/test_forge.py'));
    const { run, jobs } = await pushTag(bench, project);
    const rest = skipped('verify-test', 'upload', 'verify');
    const stopped = { 'upload-test': 'failure', ...rest, release: 'failure', 'on-failure': 'success' };
    assertResults(jobs, results(stopped));
    const [issue, ...others] = await issuesOf(project);
    assert.deepEqual(others, []);
    await assertNotBelieved(issue, 'upload-test');
    const [draft] = await releasesOf(project);
    const kept = draft.assets.map(({ name }) => name);
    for (const stage of FORGED_STAGES.filter((one) => one !== 'upload-test')) {
      assert.ok(!kept.includes(`receipt-${stage}.json`), `the draft keeps the forged receipt of ${stage}`);
    }
    assert.deepEqual([test.files(), production.files()], [{}, {}]);

    await repository.setSecret('TESTPYPI_API_TOKEN', test.token);
    await repository.rerunFailed(run);
    assertResults(await bench.ended(repository, run), results({ 'on-failure': 'success' }));
    await assertReleased(project);
    const [release] = await releasesOf(project);
    const record = release.assets.find(({ name }) => name === 'release-record.json');
    const text = (await repository.api.bytes(record.browser_download_url)).toString('utf8');
    assert.doesNotMatch(text, /FORGED/u);
  },
};

export const attackProofs = {
  /** Another job of the same run writes over the artifacts of ours. */
  async 'artifacts-of-another-job'(bench) {
    const script = join(import.meta.dirname, '..', 'in-job-intruder.mjs');
    const part = template('on-failure', bench.server.url).split('\njobs:\n')[1];
    const intruder = `
  intruder:
    needs: [build]
    runs-on: ubuntu-latest
    steps:
      - run: node '${script}' trial-project 1.2.3
`;
    const project = await releaseProject(bench, {
      change(text) {
        const test = '  test:\n    needs: [prepare]\n';
        assert.equal(text.split(test).length, 2);
        const waiting = text.replace(test, '  test:\n    needs: [prepare, intruder]\n');
        return `${waiting}${intruder}\n${part}`;
      },
    });
    const { jobs } = await pushTag(bench, project);
    const rest = skipped('verify-test', 'upload', 'verify');
    const others = { release: 'failure', intruder: 'success', 'on-failure': 'success' };
    assertResults(jobs, results({ 'upload-test': 'failure', ...rest, ...others }));
    assertSays(jobs['upload-test'], /::error::.*sha256/u);
    const { test, production } = project;
    assert.deepEqual([test.files(), production.files()], [{}, {}]);
    const [issue] = await issuesOf(project);
    assert.equal(issue.title, `Release ${project.tag} stopped at upload-test`);
    assert.doesNotMatch(issue.body, /(?:\d|One) of its files (?:is|are) on the production index/u);
    assert.doesNotMatch(issue.body, /FORGED|upload\.pypi\.org/u);
  },
};
