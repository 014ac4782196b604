import { normalizeName } from '#python-standards';
import type { DevelopmentSource } from './development-sources.ts';
import type { SourceLeftOut } from './install-project.ts';

/** Modules whose project has another name. */
const PROJECTS: Readonly<Record<string, string>> = {
  PIL: 'pillow',
  yaml: 'pyyaml',
  bs4: 'beautifulsoup4',
  attr: 'attrs',
  cv2: 'opencv-python',
  sklearn: 'scikit-learn',
  skimage: 'scikit-image',
  jwt: 'pyjwt',
  git: 'gitpython',
  OpenSSL: 'pyopenssl',
  Crypto: 'pycryptodome',
  Cryptodome: 'pycryptodomex',
  serial: 'pyserial',
  usb: 'pyusb',
  ldap: 'python-ldap',
  magic: 'python-magic',
  multipart: 'python-multipart',
  websocket: 'websocket-client',
  MySQLdb: 'mysqlclient',
  psycopg2: 'psycopg2-binary',
  google: 'protobuf',
  zmq: 'pyzmq',
  dns: 'dnspython',
  rest_framework: 'djangorestframework',
  ruamel: 'ruamel-yaml',
  pkg_resources: 'setuptools',
};

/** Names of the projects that may bring a module. */
function projectsOf(module: string): readonly string[] {
  const name = normalizeName(module);
  return [
    ...(PROJECTS[module] === undefined ? [] : [PROJECTS[module]]),
    name,
    `python-${name}`,
    `py${name}`,
    `${name}-python`,
  ];
}

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
  const names = projectsOf(top);
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
