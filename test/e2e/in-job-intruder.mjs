// Runs in a job: writes over the artifacts of a release as somebody does who may add a job to the run.
// node in-job-intruder.mjs PROJECT VERSION
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import '../../scripts/parts/typescript-loader.mjs';

const { openArtifactStore } = await import('../../packages/artifacts/src/index.ts');
const { forgedReceipts, manifestOf, strangersFiles } = await import('./scenarios/second-user.mjs');
const { serialize } = await import('../../packages/release-model/src/index.ts');
const [project, version] = process.argv.slice(2);

const temporary = mkdtempSync(join(process.env.RUNNER_TEMP, 'intruder-'));
const store = openArtifactStore({
  platform: { runner: 'gitea', serverUrl: process.env.GITHUB_SERVER_URL },
  resultsUrl: process.env.ACTIONS_RESULTS_URL,
  runtimeToken: process.env.ACTIONS_RUNTIME_TOKEN,
  temporaryFolder: temporary,
  environment: process.env,
  signal: new AbortController().signal,
});

async function upload(artifact, contents) {
  const files = Object.entries(contents).map(([name, content]) => {
    const path = join(temporary, artifact, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return { name, path };
  });
  await store.upload(artifact, files);
  console.log(`wrote ${artifact}`);
}

const folder = (...names) => {
  const path = join(temporary, ...names);
  mkdirSync(path, { recursive: true });
  return path;
};
const files = strangersFiles({ folder }, { name: project, version });
const about = { project, version, tag: process.env.GITHUB_REF_NAME, commit: process.env.GITHUB_SHA };
const receipts = forgedReceipts(files, { project, version, index: 'https://upload.pypi.org/legacy/' });
await upload(`release-${project}-${version}`, {
  'release-manifest.json': serialize(manifestOf(files, about)),
  ...Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`dist/${name}`, bytes])),
});
const jobs = {
  'upload-test': ['stage', 'upload-test'],
  'verify-test': ['verify-test'],
  upload: ['checklist', 'upload'],
  verify: ['verify'],
  release: ['release'],
};
for (const [job, stages] of Object.entries(jobs)) {
  await upload(
    `receipts-${job}`,
    Object.fromEntries(stages.map((stage) => [`receipt-${stage}.json`, receipts[`receipt-${stage}.json`]])),
  );
}
// A name that says one job, and a receipt of another
await upload('receipts-prepare', { 'receipt-validate.json': receipts['receipt-upload.json'] });
