import { join, posix, relative, sep } from 'node:path';
import { findWorkTree, listProjectFiles, type GitHost } from '#project-tree';
import { repositoryFile, tagStart, type TagScheme } from '#python-standards';
import { ReleaseError, type Host } from '#release-model';
import { askServer } from './ask-server.ts';
import { forgeKindOf, newChangelog, readmeParts, releasingDocument, type DocumentContext } from './documents.ts';
import { fillWorkflow, originOf, secretPrefix } from './fill-workflow.ts';
import { findHome } from './git-remote.ts';
import type { RepositoryHome } from '#project-tree';
import type { InitInputs } from './init-inputs.ts';
import { installedPrefix } from '#installed-workflows';
import { enclosed } from './marked-part.ts';
import { otherTagsNotice } from './next-release.ts';
import { hasOnFailure, onFailureTemplate } from './on-failure.ts';
import { readPackage, type PackageFacts } from './package-facts.ts';
import { hasSettingsTable, proposedTable } from './settings-table.ts';
import { findSmokeTest, publicModules, SMOKE_TEST, smokeTestOf } from './smoke-test.ts';
import { isGithub, suiteAddress, suiteAddressOf, suitePin, type SuiteAddress } from './suite-address.ts';
import {
  isReleaseTemplate,
  readTemplate,
  RELEASE_TEMPLATES,
  workflowName,
  type ReleaseTemplate,
  type Template,
} from './templates.ts';
import { chooseWorkflowFolder, hasForgejoFolder, type WorkflowReader } from './workflow-folder.ts';
import { readIfThere, type FileToWrite } from './write-files.ts';

/** Everything that `init` would write to a repository. */
export interface Installation {
  /** The top of the repository; absolute. */
  readonly top: string;
  readonly home: RepositoryHome;
  readonly packages: readonly PackageFacts[];
  /** One for each package. */
  readonly contexts: readonly DocumentContext[];
  readonly workflows: readonly (FileToWrite & { readonly template: Template })[];
  readonly documents: readonly FileToWrite[];
  /** What a person should know about where the workflows are, and about the tags: sentences. */
  readonly notices: readonly string[];
}

/** How the tags of a package are made where its workflow sets a prefix. */
function tagsWith(prefix: string, { name, tags }: PackageFacts): TagScheme {
  const set = { prefix, projectName: name };
  // The configuration may admit other spellings of the name
  return tagStart(tags) === tagStart(set) ? tags : set;
}

/** The package with the tag prefix that its installed workflow sets, if it sets one. */
function asInstalled(facts: PackageFacts, workflow: string, path: string): PackageFacts {
  const found = installedPrefix(workflow, facts.place, path);
  return {
    ...facts,
    tags: found?.kind === 'prefix' ? tagsWith(found.prefix, facts) : facts.tags,
    installedPrefix: found,
  };
}

async function findPackages(
  { projectDir }: InitInputs,
  template: ReleaseTemplate | null,
  top: string,
  host: Host,
): Promise<readonly PackageFacts[]> {
  const placeOf = (folder: string): string => relative(top, folder).split(sep).join('/') || '.';
  if (template !== 'several-packages') return [await readPackage(projectDir, placeOf(projectDir), host)];
  const files = await listProjectFiles(projectDir, host);
  const folders = files.filter((file) => posix.basename(file) === 'pyproject.toml').map((file) => posix.dirname(file));
  const packages: PackageFacts[] = [];
  for (const folder of folders) {
    // The pyproject.toml at the top of a workspace often describes no package
    if (folder === '.') continue;
    const facts = await readPackage(join(projectDir, folder), placeOf(join(projectDir, folder)), host);
    packages.push({ ...facts, tags: tagsWith(`${facts.name}-v`, facts) });
  }
  if (packages.length > 1) return packages;
  throw new ReleaseError({
    subject: 'templates',
    problem: `several-packages needs several packages, but ${projectDir} contains ${packages.length === 1 ? 'only one' : 'none'}`,
    remedy: 'Choose another template, or give the folder that contains the packages',
  });
}

/** Which workflows a repository gets. */
interface Choice {
  /** `null`: no workflow that releases. */
  readonly releasing: ReleaseTemplate | null;
  readonly rehearsal: boolean;
}

/** The chosen templates; by default those of the installed workflows, which name the template they were made from. */
async function chooseTemplates({ template, rehearsal }: InitInputs, top: string, folder: string): Promise<Choice> {
  if (template !== null || rehearsal) return { releasing: template, rehearsal };
  const there = async (name: string): Promise<string | null> => await readIfThere(join(top, folder, name));
  const origin = originOf((await there(workflowName('self-contained'))) ?? '');
  return {
    releasing: RELEASE_TEMPLATES.find((known) => known === origin) ?? 'self-contained',
    rehearsal: (await there(workflowName('rehearsal'))) !== null,
  };
}

/** Where an installed workflow finds the suite, so that a check doesn't need to be told again. */
async function installedAddress(path: string): Promise<SuiteAddress | null> {
  return suiteAddressOf((await readIfThere(path)) ?? '');
}

function withoutToken(host: Host): Host {
  const environment = Object.fromEntries(Object.entries(host.environment).filter(([name]) => !/TOKEN/iu.test(name)));
  return { ...host, environment };
}

async function topOf(projectDir: string, host: GitHost): Promise<string> {
  const top = await findWorkTree(projectDir, host);
  if (top !== null) return top;
  throw new ReleaseError({
    subject: 'project-dir',
    problem: `${projectDir} is not in a git repository`,
    remedy: 'Run this in a clone of the repository that is pushed to the server',
  });
}

/** What reads the workflows. The server is asked only where it matters. */
async function readerOf(top: string, home: RepositoryHome, host: Host): Promise<WorkflowReader> {
  if (forgeKindOf(home) === 'github') return 'github';
  if (!(await hasForgejoFolder(top))) return 'unknown';
  return (await askServer(home.serverUrl, host))?.forge ?? 'unknown';
}

/**
 * Plans what to write to a repository. Writes nothing.
 * @param suiteFolder - the clone of this suite; absolute
 * @throws ReleaseError when the project, the remote or the templates can't be used
 */
export async function planInstallation(
  inputs: InitInputs,
  suiteFolder: string,
  givenHost: Host,
): Promise<Installation> {
  const host = withoutToken(givenHost);
  const top = await topOf(inputs.projectDir, host);
  const home = await findHome(top, inputs.host, host);
  const { folder, notices } = await chooseWorkflowFolder(top, await readerOf(top, home, host));
  const { releasing, rehearsal } = await chooseTemplates(inputs, top, folder);
  if (releasing === 'gitea-registry' && forgeKindOf(home) === 'github') {
    throw new ReleaseError({
      subject: 'templates',
      problem: `gitea-registry needs Gitea or Forgejo, but the project is on ${home.serverUrl}`,
      remedy: 'Choose another template',
    });
  }
  const releasingPath = releasing === null ? null : `${folder}/${workflowName(releasing)}`;
  const installedText = releasingPath === null ? '' : ((await readIfThere(join(top, releasingPath))) ?? '');
  const found = await findPackages(inputs, releasing, top, host);
  const packages =
    releasingPath === null ? found : found.map((facts) => asInstalled(facts, installedText, releasingPath));
  const onFailure = releasing !== null && (inputs.onFailure || hasOnFailure(installedText));
  const given = suiteAddress(inputs.suite, await suitePin(inputs.ref, suiteFolder, host), home.serverUrl);
  const pathOf = (template: Template): string => `${folder}/${workflowName(template)}`;
  const fill = async (template: Template): Promise<Installation['workflows'][number]> => {
    const installed = inputs.check ? await installedAddress(join(top, pathOf(template))) : null;
    const text = fillWorkflow(await readTemplate(suiteFolder, `${template}.yml`), {
      template,
      address: installed ?? given,
      packages,
      onFailure:
        onFailure && isReleaseTemplate(template) ? await readTemplate(suiteFolder, onFailureTemplate(template)) : null,
      pythons: ({ pythons }) => inputs.pythons ?? (pythons.length === 0 ? 'auto' : pythons.join(', ')),
    });
    return { template, path: pathOf(template), text };
  };
  const chosen: readonly Template[] = [
    ...(releasing === null ? [] : [releasing]),
    ...(rehearsal ? (['rehearsal'] as const) : []),
  ];
  const workflows = await Promise.all(chosen.map(fill));
  const contexts =
    releasing === null
      ? []
      : packages.map((facts): DocumentContext => ({
          home,
          facts,
          template: releasing,
          workflowPath: pathOf(releasing),
          secretPrefix: releasing === 'several-packages' ? secretPrefix(facts) : '',
          suiteUrl: `${given.server ?? 'https://github.com'}/${given.repository}`,
          onFailure,
          rehearsalPath: rehearsal ? pathOf('rehearsal') : null,
          initPlace: relative(top, inputs.projectDir).split(sep).join('/') || '.',
        }));
  const proposals = releasing === null ? [] : await Promise.all(contexts.map((one) => proposalsOf(one, host)));
  const documents = [...(await documentsOf(contexts, suiteFolder)), ...proposals.flat()];
  const others = releasing === null ? [] : packages.map((facts) => otherTagsNotice(facts.name, facts));
  const told = [...notices, ...others.filter((notice) => notice !== null)];
  return { top, home, packages, contexts, workflows, documents, notices: told };
}

async function documentsOf(contexts: readonly DocumentContext[], suiteFolder: string): Promise<readonly FileToWrite[]> {
  const releasing = await readTemplate(suiteFolder, 'RELEASING.md');
  return contexts.flatMap((context): readonly FileToWrite[] => {
    const { facts } = context;
    const at = (name: string): string => (facts.place === '.' ? name : `${facts.place}/${name}`);
    return [
      { path: at('docs/RELEASING.md'), text: releasingDocument(releasing, context) },
      ...readmeFile(context, at),
      { path: at(facts.changelog), text: newChangelog(), parts: [] },
    ];
  });
}

/** The settings of a project, commented out, and a smoke test if it has none. */
async function proposalsOf(
  { facts, suiteUrl, template }: DocumentContext,
  host: Host,
): Promise<readonly FileToWrite[]> {
  const at = (name: string): string => (facts.place === '.' ? name : `${facts.place}/${name}`);
  const files = await listProjectFiles(facts.folder, host);
  const settingsPage = repositoryFile(suiteUrl, isGithub(suiteUrl) ? 'github' : 'gitea', 'docs/settings.md', false, {
    kind: 'branch',
    name: 'main',
  });
  const existing = facts.smokeTest ?? findSmokeTest(files);
  const profile = template === 'gitea-registry' ? 'gitea' : null;
  const table = proposedTable(facts, existing ?? SMOKE_TEST, settingsPage, profile);
  const smokeTest = smokeTestOf(facts, publicModules(facts.importNames, files));
  return [
    { path: at('pyproject.toml'), text: table, tail: { text: table, isIn: hasSettingsTable } },
    ...(existing === null || existing === SMOKE_TEST ? [{ path: at(SMOKE_TEST), text: smokeTest, parts: [] }] : []),
  ];
}

/** A README that isn't Markdown is left alone. */
function readmeFile(context: DocumentContext, at: (name: string) => string): readonly FileToWrite[] {
  const name = context.facts.readme ?? 'README.md';
  if (!/\.(?:md|markdown)$/iu.test(name)) return [];
  const parts = readmeParts(context);
  const text = parts.reduce((rest, { part, place }) => {
    const offset = place(rest);
    return offset === null ? rest : `${rest.trimEnd()}\n\n${enclosed(part)}\n`;
  }, `# ${context.facts.name}\n`);
  return [{ path: at(name), text, parts }];
}
