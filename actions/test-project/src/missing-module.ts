import { projectsOfModule } from '#python-standards';
import type { DevelopmentSource } from './development-sources.ts';
import type { SourceLeftOut } from './install-project.ts';

/** What is known of a project's requirements. */
export interface KnownSources {
  /** Everything that the project declares, installed or not. */
  readonly all: readonly DevelopmentSource[];
  readonly installed: readonly DevelopmentSource[];
  readonly leftOut: readonly SourceLeftOut[];
}

/**
 * What to do about a module that isn't installed: the extra or group that has it, if the project declares one.
 * @param module - `foo.bar`
 * @returns without a full stop
 */
export function missingModuleRemedy(module: string, { all, installed, leftOut }: KnownSources): string {
  const [top = module] = module.split('.');
  const names = projectsOfModule(top);
  const brings = ({ declared }: DevelopmentSource): boolean => names.some((name) => declared.has(name));
  const lost = leftOut.find(({ source }) => brings(source));
  if (lost !== undefined) return `Fix ${lost.source.label}, which has it and can't be installed: ${lost.reason}`;
  const source = all.find((one) => brings(one) && !installed.some(({ label }) => label === one.label));
  if (source?.input !== null && source !== undefined)
    return `Add ${source.input} to install: ${source.label} has it, but isn't installed for the tests`;
  if (source !== undefined)
    return `Name its requirements in install: ${source.label} has it, but isn't installed for the tests`;
  return `Declare what has ${top} in an extra or dependency group for tests, or name it in install`;
}
