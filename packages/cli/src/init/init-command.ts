import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { unsafeRuntime } from '#action-kit';
import { visibleValue } from '#harmless-text';
import { countText, ReleaseError, shellPath, shellWord, type Host } from '#release-model';
import type { Command, CommandHead, CommandOutcome } from '../command.ts';
import { oneOperand } from '../operands.ts';
import type { Terminal } from '../terminal.ts';
import { judgeTrigger } from './check-installed.ts';
import { formerAdvice, formerSettings } from './compare/former-form.ts';
import { compareWorkflows, type PlacedDifference } from './compare/compare-workflows.ts';
import { changelogLines, underlinedLines } from './documents.ts';
import { INIT_INPUTS, readInitInputs, type InitInputs } from './init-inputs.ts';
import { installSuite } from './install-suite.ts';
import { planInstallation, type Installation } from './installation.ts';
import { nextRelease } from './next-release.ts';
import { nextSteps, pagesToVisit, secretNames, secretTokens } from './next-steps.ts';
import { tellServerLimits } from './server-answer.ts';
import { setSecrets, takeSecrets } from './set-secrets.ts';
import { judgePin, suiteAddressOf, type PinVerdict } from './suite-address.ts';
import { readIfThere, refuseSecrets, wantedText, writeFiles, type FileOutcome } from './write-files.ts';

/** How the command was started. */
type Started = Pick<Terminal, 'program' | 'words' | 'folder' | 'suiteFolder' | 'environment' | 'input' | 'errors'>;

function placeOf({ folder }: Started, { projectDir }: InitInputs): string {
  return relative(folder, projectDir) || '.';
}

/** The command that repeats this run for the same project, with the same choices. */
function again(started: Started, inputs: InitInputs): string {
  const { program, words } = started;
  const place = placeOf(started, inputs);
  const kept: string[] = [];
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (/^--on-failure(?:=|$)/u.test(word)) kept.push(word);
    const name = /^--(?<name>templates|host|suite|ref|python-versions)(?<value>=.*)?$/u.exec(word)?.groups;
    if (name === undefined) continue;
    kept.push(word);
    if (name['value'] === undefined) kept.push(words[(at += 1)] ?? '');
  }
  return [program, 'init', shellPath(place), ...kept.map(shellWord)].join(' ');
}

const OUTCOME_WORDS: Readonly<Record<FileOutcome['outcome'], string>> = {
  written: 'written',
  extended: 'added our section; nothing else was changed',
  unchanged: 'is up to date',
  kept: 'kept unchanged, although it differs from what this version writes',
};

/** The command that shows how a file differs from that of this version. */
function diffCommand(path: string, { top }: Installation, started: Started, inputs: InitInputs): string {
  const own = relative(started.folder, join(top, path)) || path;
  return `${again(started, inputs)} --print ${shellWord(path)} | diff -u ${shellPath(own)} -`;
}

/** What to add to a changelog that doesn't mention the version yet. */
async function changelogAdvice({ top, contexts }: Installation): Promise<readonly string[]> {
  const advice: string[] = [];
  for (const { facts } of contexts) {
    if (facts.changelogSection !== null) continue;
    const { version } = facts.version === null ? nextRelease(facts) : { version: facts.version };
    const path = join(facts.folder, facts.changelog);
    const text = (await readIfThere(path)) ?? '';
    const isMarkdown = /\.(?:md|markdown)$/iu.test(path);
    const lines = isMarkdown ? changelogLines(version, new Date()) : underlinedLines(version, new Date(), text);
    const isOpen = isMarkdown && /^#{1,3} *\[?unreleased/imu.test(text);
    const wanted = isOpen || !isMarkdown ? lines : ['## [Unreleased]', '', ...lines];
    advice.push(
      `${relative(top, path)}: has no section for ${facts.version ?? `the next version, such as ${version}`}, which becomes its release notes. ${isOpen ? 'Below Unreleased, add' : 'Add'}:`,
    );
    for (const line of wanted) advice.push(line === '' ? '' : `    ${line}`);
  }
  return advice;
}

async function install(
  installation: Installation,
  started: Started,
  inputs: InitInputs,
  host: Host,
): Promise<CommandOutcome> {
  const { top, home, workflows, documents, contexts } = installation;
  if (home.isGuessed) {
    host.notice(
      `The remote uses ssh, so ${home.serverUrl} is assumed to be the server's address. If that is wrong, use --host.`,
    );
  }
  for (const notice of installation.notices) host.notice(notice);
  await tellServerLimits(installation, host);
  const outcomes = await writeFiles(top, [...workflows, ...documents]);
  const kept = outcomes.filter(({ outcome }) => outcome === 'kept');
  for (const { path, outcome } of outcomes) host.info(`${path}: ${OUTCOME_WORDS[outcome]}.`);
  const pythons = contexts.filter(({ facts }) => facts.pythons.length > 0);
  if (inputs.pythons === null && pythons.length > 0 && outcomes.some(({ outcome }) => outcome === 'written')) {
    host.info(
      `Pythons: ${pythons.map(({ facts }) => `${facts.pythons.join(', ')} for ${facts.name}`).join('; ')}, from the classifiers. If a runner lacks one of them, the release stops; --python-versions auto uses those that it has.`,
    );
  }
  for (const { facts } of contexts) {
    const readme = facts.readme === null ? null : relative(top, join(facts.folder, facts.readme));
    if (readme !== null && !documents.some(({ path }) => path === readme))
      host.info(`${readme}: is not Markdown, so nothing was added to it. Mention docs/RELEASING.md there.`);
  }
  for (const line of await changelogAdvice(installation)) host.info(line);
  for (const { path } of kept)
    host.info(`To see the differences, run:\n  ${diffCommand(path, installation, started, inputs)}`);
  const [first] = kept;
  return {
    passed: kept.length === 0,
    failure:
      first === undefined
        ? null
        : `${first.path}: already exists and differs from what this version writes${kept.length === 1 ? '' : ` (and ${kept.length - 1} more)`}. It was not changed. Compare it with the command above and copy what you want, or move it away and run init again.`,
    document: {
      schema: 1,
      passed: kept.length === 0,
      files: outcomes.map(({ path, outcome }) => ({
        path,
        outcome,
        ...(outcome === 'kept' ? { compare: diffCommand(path, installation, started, inputs) } : {}),
      })),
      secrets: secretNames(contexts),
      pages: pagesToVisit(contexts),
    },
    closing: nextSteps(contexts, {
      init: again(started, inputs),
      rehearse: ({ folder }) =>
        `${started.program} rehearse ${shellPath(join(placeOf(started, inputs), relative(inputs.projectDir, folder)))}`,
    }).join('\n'),
  };
}

/** What `--check` found about one file. */
interface CheckedWorkflow {
  readonly path: string;
  readonly state: 'current' | 'differs' | 'missing';
  /** How many lines differ from this version. */
  readonly lines: number;
  readonly differences: readonly PlacedDifference[];
  readonly compare: string | null;
  /** Whether it is of an earlier version, whose jobs were others. */
  readonly isFormer: boolean;
  /** `null` when there is no workflow, or it doesn't use the suite. */
  readonly pin: PinVerdict | null;
}

function staleWords({ state, isFormer }: CheckedWorkflow): string {
  if (state === 'missing') return 'does not exist. Run init without --check';
  if (isFormer)
    return 'is of an earlier version, whose jobs were others. Write the new one with the command above, and keep its settings';
  return 'differs from this version. Compare it with the command above, and copy what is new';
}

async function check(
  installation: Installation,
  started: Started,
  inputs: InitInputs,
  host: Host,
): Promise<CommandOutcome> {
  const { top, workflows, packages } = installation;
  for (const notice of installation.notices) host.notice(notice);
  await tellServerLimits(installation, host);
  const checked: CheckedWorkflow[] = [];
  for (const { path, text } of workflows) {
    const installed = await readIfThere(join(top, path));
    const differences = installed === null ? [] : await compareWorkflows(installed, text, started.suiteFolder);
    const lines = new Set(differences.map(({ line }) => line)).size;
    const state = installed === null ? 'missing' : lines === 0 ? 'current' : 'differs';
    const compare = state === 'differs' ? diffCommand(path, installation, started, inputs) : null;
    const address = installed === null ? null : suiteAddressOf(installed);
    const pin = address === null ? null : await judgePin(address, started.suiteFolder, host);
    const former = installed === null ? null : formerSettings(installed);
    checked.push({ path, state, lines, differences, compare, pin, isFormer: former !== null });
    if (former !== null) {
      host.error(formerAdvice(path, former, again(started, inputs)));
      continue;
    }
    for (const { line, message } of differences) host.error(`${path}:${String(line)}: ${message}.`);
    if (state === 'missing') host.error(`${path}: does not exist. To write it, run: ${again(started, inputs)}`);
    else if (state === 'current') host.info(`${path}: is up to date with this version.`);
    else
      host.error(
        `${path}: differs from this version in ${countText(lines, 'line')}. To see them, run:\n${compare ?? ''}`,
      );
  }
  for (const { path, pin } of checked) {
    if (pin === null) continue;
    if (pin.kind === 'wrong') host.error(`${path}: ${pin.sentence}`, undefined, pin);
    else if (pin.kind === 'this-version') host.info(`${path}: ${pin.sentence}`);
    else host.notice(`${path}: ${pin.sentence}`);
  }
  const [releasing] = workflows;
  const text = releasing === undefined ? null : await readIfThere(join(top, releasing.path));
  const triggers =
    text === null
      ? []
      : packages.flatMap((facts) => {
          const { installedPrefix } = facts;
          if (installedPrefix?.kind !== 'expression') return [{ facts, verdict: judgeTrigger(text, facts) }];
          host.notice(
            `${releasing?.path ?? ''}: sets tag-prefix of ${facts.name} to ${visibleValue(installedPrefix.expression)}, which only the server can evaluate, so whether a tag would start it was not checked.`,
          );
          return [];
        });
  for (const { facts, verdict } of triggers) {
    const { taken } = nextRelease(facts);
    const what = facts.version === null ? 'a tag like ' : 'the tag ';
    if (verdict.starts) host.info(`${what}${verdict.tag} would start ${releasing?.path ?? ''}: ${verdict.reason}.`);
    else host.error(`${what}${verdict.tag} would not start ${releasing?.path ?? ''}: ${verdict.reason}.`);
    if (taken.length > 0) {
      host.notice(
        `${taken.join(' and ')} already ${taken.length === 1 ? 'exists' : 'exist'}. Raise the version of ${facts.name} before the next release.`,
      );
    }
  }
  const [stale] = checked.filter(({ state }) => state !== 'current');
  const wrong = checked.find(({ pin }) => pin?.kind === 'wrong');
  const [silent] = triggers.filter(({ verdict }) => !verdict.starts);
  const failure =
    stale !== undefined
      ? `${stale.path}: ${staleWords(stale)}.`
      : wrong !== undefined
        ? `${wrong.path}: ${wrong.pin?.sentence ?? ''}`
        : silent === undefined
          ? null
          : `${silent.verdict.tag}: would not start the release: ${silent.verdict.reason}. Change the pattern, or the tag-prefix of the project.`;
  return {
    passed: failure === null,
    failure,
    failureAbout: stale === undefined ? (wrong?.pin ?? undefined) : undefined,
    document: {
      schema: 1,
      passed: failure === null,
      workflows: checked,
      triggers: triggers.map(({ facts, verdict }) => ({ name: facts.name, ...verdict })),
    },
    closing: '',
  };
}

async function set(
  { home, contexts }: Installation,
  started: Started,
  inputs: InitInputs,
  host: Host,
): Promise<CommandOutcome> {
  const unsafe = unsafeRuntime({ environment: started.environment, options: process.execArgv }, ['set-secrets']);
  if (unsafe !== null) throw unsafe;
  const secrets = await takeSecrets(secretTokens(contexts), home, started, host);
  const names = await setSecrets(secrets, home, inputs.apiUrl, host);
  return { passed: true, failure: null, document: { schema: 1, passed: true, secretsSet: names }, closing: '' };
}

async function print(installation: Installation, path: string): Promise<CommandOutcome> {
  const files = [...installation.workflows, ...installation.documents];
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) {
    throw new ReleaseError({
      subject: 'print',
      problem: `${visibleValue(path, 200)} is not a file that init writes here`,
      remedy: `Choose one of ${files.map((candidate) => candidate.path).join(', ')}`,
    });
  }
  await refuseSecrets([file]);
  const text = await wantedText(installation.top, file);
  return { passed: true, failure: null, document: { schema: 1, path, text }, closing: text };
}

/** `init [DIR]`: writes what a project needs in order to be released with this suite. */
export function initCommand(head: CommandHead): Command {
  return {
    ...head,
    inputs: INIT_INPUTS,
    secrets: [],
    operandInputs: oneOperand(head.name, 'project-dir'),
    async execute(reader, _operands, host, terminal) {
      const inputs = readInitInputs(reader);
      const { server, suite, mirror, check: isChecked } = inputs;
      if (server !== null) return await installSuite({ server, suite, mirror, check: isChecked }, terminal, host);
      if (!existsSync(inputs.projectDir)) {
        throw new ReleaseError({
          subject: 'project-dir',
          problem: `${inputs.projectDir} does not exist`,
          remedy: 'Give the folder of the project',
        });
      }
      const installation = await planInstallation(inputs, terminal.suiteFolder, host);
      if (inputs.print !== null) return await print(installation, inputs.print);
      if (inputs.check) return await check(installation, terminal, inputs, host);
      if (inputs.setSecrets) return await set(installation, terminal, inputs, host);
      return await install(installation, terminal, inputs, host);
    },
  };
}
