import { isTable, type Pyproject, readPyproject, readSetupCfg, type SetupCfg, withHatchToml } from '#python-standards';
import { ReleaseError } from '#release-model';
import { describePkgInfo, describeSetuptools, type SetupFiles } from './describe-legacy.ts';
import { describePyproject } from './describe-pyproject.ts';
import { describeFlit, describePoetry } from './describe-tool-table.ts';
import { LEGACY_BACKEND, type IndexTables, type ProjectDescription } from './project-description.ts';
import type { ProjectSource } from './project-source.ts';
import { namesRequirement } from './names-requirement.ts';
import { readSetupPy } from './setup-settings.ts';

const NO_SETUP_CFG: SetupCfg = new Map();

/** Whether setuptools builds, or takes part in it; no other back-end reads `setup.cfg`. */
function readsSetupCfg(pyproject: Pyproject | null): boolean {
  const { buildBackend = null, requires = [] } = pyproject?.buildSystem ?? {};
  return (
    (buildBackend ?? LEGACY_BACKEND).startsWith('setuptools') ||
    namesRequirement(requires, (name) => name === 'setuptools')
  );
}

function describeByTool(pyproject: Pyproject, setupCfg: SetupCfg): ProjectDescription | null {
  const { poetry, flit } = pyproject.tool;
  if (isTable(poetry) && 'name' in poetry) return describePoetry(pyproject, poetry, setupCfg);
  const metadata = isTable(flit) ? flit['metadata'] : undefined;
  return isTable(metadata) ? describeFlit(pyproject, metadata, setupCfg) : null;
}

/** The projects below a folder that isn't one itself, nearest first. */
function projectsBelow(source: ProjectSource): readonly string[] {
  return source.files
    .flatMap((file) => (file.endsWith('/pyproject.toml') ? [file.slice(0, -'/pyproject.toml'.length)] : []))
    .sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
}

function noProject(source: ProjectSource): ReleaseError {
  if (source.has('setup.py')) {
    return new ReleaseError({
      subject: source.show('setup.py'),
      problem: 'passes no name to setup(), and setup.cfg has none',
      remedy: 'Add a pyproject.toml with a [project] table, or pass name and version to setup()',
    });
  }
  const [nearest] = projectsBelow(source);
  return new ReleaseError({
    subject: source.show('pyproject.toml'),
    problem: 'is missing',
    remedy:
      nearest === undefined
        ? 'Add one with a [project] table, or set project-dir to the folder that contains it'
        : `Set project-dir to the folder that contains it, such as ${source.show(nearest)}`,
  });
}

/** pip, build and uv all refuse a folder that has neither file, whatever else describes the project. */
function notBuildable(source: ProjectSource, described: ProjectDescription): ReleaseError {
  return new ReleaseError({
    subject: source.show('pyproject.toml'),
    problem: `is missing, and so is setup.py, so nothing can build what ${described.file} describes`,
    remedy: 'Add one with [build-system] requires = ["setuptools"] and build-backend = "setuptools.build_meta"',
  });
}

/**
 * What `setup.py` and `setup.cfg` say, or `PKG-INFO`, where that tells more: an unpacked source distribution has what
 * `setup.py` computed.
 */
async function describeBySetuptools(source: ProjectSource, files: SetupFiles): Promise<ProjectDescription | null> {
  const described = await describeSetuptools(source, files);
  const isTold = described !== null && !described.untold.includes('name');
  if (isTold && (described.file === 'setup.cfg' || !described.untold.includes('version'))) return described;
  return (await describePkgInfo(source, files)) ?? described;
}

/**
 * Reads what a project says about itself: `[project]`, else the table of Poetry or flit, else what `setup.py` passes to
 * `setup()` and `setup.cfg`, else the `PKG-INFO` of an unpacked source distribution. None of its code is run.
 * @throws ReleaseError when there is none of these, or a file can't be read
 */
export async function describeProject(source: ProjectSource, tables: IndexTables): Promise<ProjectDescription> {
  const text = await source.readText('pyproject.toml');
  const hatch = source.has('hatch.toml') ? await source.readText('hatch.toml') : null;
  const pyproject =
    text === null
      ? null
      : withHatchToml(readPyproject(text, source.show('pyproject.toml'), tables), hatch, source.show('hatch.toml'));
  const isSetuptools = readsSetupCfg(pyproject);
  const setupCfg = isSetuptools
    ? readSetupCfg((await source.readBytes('setup.cfg')) ?? '', source.show('setup.cfg'))
    : NO_SETUP_CFG;
  const files: SetupFiles = { pyproject, setupCfg, setupCall: isSetuptools ? await readSetupPy(source) : null };
  if (pyproject !== null && pyproject.project !== null) return describePyproject(pyproject, pyproject.project, files);
  const described =
    (pyproject === null ? null : describeByTool(pyproject, setupCfg)) ??
    (isSetuptools ? await describeBySetuptools(source, files) : await describePkgInfo(source, files));
  if (described !== null && pyproject === null && !source.has('setup.py')) throw notBuildable(source, described);
  if (described !== null) return described;
  if (pyproject !== null && !source.has('setup.py')) {
    throw new ReleaseError({
      subject: source.show('pyproject.toml'),
      problem: 'has no [project] table',
      remedy: 'Add one with name and version',
    });
  }
  throw noProject(source);
}
