import type { Outcome, Stage } from '@repo-agent-actions/release-model';

/** A project that others released on PyPI, none of it made for us. */
export interface RealProject {
  readonly name: string;
  readonly version: string;
  /** File name of its sdist. */
  readonly sdist: string;
  /** Of the sdist; 64 hexadecimal digits. */
  readonly sha256: string;
  /** What builds it. */
  readonly backend: string;
  /** Why it is here. */
  readonly shape: string;
  /** What isn't simply passed, or not sent as in each rehearsal. */
  readonly outcomes?: Readonly<Partial<Record<Stage, Outcome>>>;
  /** The sentence that it ends with where it is itself at fault by our rules; else it ends without one. */
  readonly failure?: RegExp;
  /** What the log must say of what it doesn't check. */
  readonly says?: readonly RegExp[];
}

/** The smallest, which every test run takes. */
export const SMALLEST: RealProject = {
  name: 'tomli',
  version: '2.5.0',
  sdist: 'tomli-2.5.0.tar.gz',
  sha256: '264507556cd8b8c8e7c6ee037cdf443a463f03f4c958e57195e3d369711b8ff6',
  backend: 'flit-core',
  shape: 'src layout, no tests, no changelog',
};

export const REAL_PROJECTS: readonly RealProject[] = [
  SMALLEST,
];
