import { visibleValue } from '#harmless-text';
import {
  compareVersions,
  normalizeName,
  parseSpecifierSet,
  parseVersion,
  reachOf,
  tryParseVersion,
  type Requirement,
  specifierContains,
  unknownExtraRemedy,
} from '#python-standards';
import { type Finding, nearestName } from '#release-model';
import { checked, notJudged, type CheckContext, type CheckedPoint } from './check-context.ts';
import { readmeText } from './link-places.ts';
import { installCommands, type InstallCommand } from './install-commands.ts';

interface Fault {
  readonly message: string;
  readonly remedy: string;
}

/** The version that a requirement pins; `null` when it allows others. */
function pinned({ specifierText: text }: Requirement): string | null {
  return /^===?\s*(?<version>[\w.!+-]+)$/u.exec(text)?.groups?.['version'] ?? null;
}

/** Whether a requirement can't mean a version; one that can't be read excludes nothing. */
function excludes({ specifierText }: Requirement, version: string): boolean {
  try {
    return !specifierContains(parseSpecifierSet(specifierText), parseVersion(version), { prereleases: true });
  } catch {
    return false;
  }
}

function faultsOfOwn(requirement: Requirement, { index }: InstallCommand, context: CheckContext): readonly Fault[] {
  const { project, facts } = context;
  const faults: Fault[] = [];
  const known = project.extras.map(normalizeName);
  for (const extra of requirement.extras) {
    if (!project.areExtrasKnown || known.includes(normalizeName(extra))) continue;
    faults.push({
      message: `says to install the extra ${visibleValue(extra)}, which the project doesn't have`,
      remedy: unknownExtraRemedy(extra, project.extras),
    });
  }
  const version = pinned(requirement);
  const told = version === null ? undefined : tryParseVersion(version);
  if (told !== undefined && facts?.version != null && compareVersions(told, parseVersion(facts.version)) !== 0)
    faults.push({
      message: `says to install version ${visibleValue(version ?? '')}, but this one is ${facts.version}`,
      remedy: `Write ${facts.version}, or leave the version out`,
    });
  else if (version === null && facts?.version != null && excludes(requirement, facts.version))
    faults.push({
      message: `says to install ${visibleValue(requirement.specifierText)}, which excludes this version, ${facts.version}`,
      remedy: 'Correct it, or leave the version out',
    });
  if (index !== null && /\btest\.pypi\.org\b/u.test(index))
    faults.push({
      message: 'says to install from TestPyPI, which is for trials and loses its files',
      remedy: 'Leave the index out',
    });
  else if (index !== null && (reachOf(index) ?? 'public') !== 'public')
    faults.push({
      message: `says to install from ${visibleValue(index)}, which the public can't open`,
      remedy: 'Write a public address, or leave it out',
    });
  return faults;
}

/** Names by which people confuse a project: what is imported, and one that differs in a letter or two. */
function isMistaken(name: string, own: string, importNames: readonly string[]): boolean {
  if (importNames.map(normalizeName).includes(name)) return true;
  // A name that begins with the other is that of a plugin or of what it is for
  const isRelated = own.startsWith(name) || name.startsWith(own);
  return own.length > 5 && !isRelated && Math.abs(own.length - name.length) < 2 && nearestName(name, [own]) !== null;
}

/**
 * What is wrong with the commands of a README that install the project: another name, an extra that isn't there, another
 * version, the test index. Commands that install something else beside it are nobody's fault, nor is a README that leaves it to another page.
 */
export function judgeInstallCommands(readme: string, file: string, context: CheckContext): readonly Finding[] {
  const { facts, source } = context;
  if (facts === null) return [];
  const own = facts.normalizedName;
  const commands = installCommands(readme);
  const shown = source.show(file);
  const finding = ({ message, remedy }: Fault, line?: number): Finding => ({
    rule: 'readme-install',
    severity: 'advice',
    subject: shown,
    message,
    remedy,
    location: line === undefined ? { file: shown } : { file: shown, line },
  });
  if (commands.length === 0 && !/\binstall/iu.test(readme)) {
    const remedy = `Write pip install ${facts.name}, or link to the page that says it`;
    return [finding({ message: `doesn't say how to install ${facts.name}`, remedy })];
  }
  const named = commands.flatMap((command) =>
    command.requirements.map((requirement) => ({ command, requirement, name: normalizeName(requirement.name) })),
  );
  const isInstalled = commands.some(({ isFromSource }) => isFromSource) || named.some(({ name }) => name === own);
  const findings = named.flatMap(({ command, requirement, name }): readonly Finding[] => {
    if (name === own) return faultsOfOwn(requirement, command, context).map((fault) => finding(fault, command.line));
    if (!isMistaken(name, own, facts.importNames)) return [];
    const message = `says to install ${visibleValue(requirement.name)}, which is another project than ${facts.name}`;
    return [finding({ message, remedy: `Write ${facts.name}` }, command.line)];
  });
  const [first] = named;
  if (isInstalled || findings.length > 0 || first === undefined) return findings;
  const message = `says to install ${visibleValue(first.requirement.name)}, and nowhere to install ${facts.name}`;
  return [finding({ message, remedy: `Write pip install ${facts.name}` }, first.command.line)];
}

/** Whether the README says how to install the project from an index, in a command without a fault. */
export async function checkInstallation(context: CheckContext): Promise<CheckedPoint> {
  const { facts, project } = context;
  const subject = 'install instructions';
  const text = await readmeText(context);
  const file = project.readmeFile;
  if (file === null) return notJudged(subject, 'not-configured', 'the metadata has no README');
  if (text === null || facts === null) return notJudged(subject, 'not-configured', 'there is no README to read');
  const own = installCommands(text).find(({ requirements }) =>
    requirements.some(({ name }) => normalizeName(name) === facts.normalizedName),
  );
  if (own === undefined) return notJudged(subject, 'not-configured', `${file} has no command that installs it`);
  const faults = judgeInstallCommands(text, file, context);
  // The findings are those of the point about the README
  return faults.length > 0
    ? notJudged(subject, 'unknown', `${file} ${faults[0]?.message ?? ''}`, faults[0]?.remedy)
    : checked(subject, [], `${file} says how in line ${String(own.line)}`);
}
