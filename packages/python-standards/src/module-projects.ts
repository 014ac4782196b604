import { normalizeName } from './names.ts';

/** Modules whose project has another name. */
const PROJECTS: Readonly<Record<string, readonly string[]>> = {
  PIL: ['pillow'],
  yaml: ['pyyaml'],
  bs4: ['beautifulsoup4'],
  attr: ['attrs'],
  attrs: ['attrs'],
  cv2: ['opencv-python', 'opencv-python-headless', 'opencv-contrib-python', 'opencv-contrib-python-headless'],
  sklearn: ['scikit-learn'],
  skimage: ['scikit-image'],
  jwt: ['pyjwt'],
  git: ['gitpython'],
  OpenSSL: ['pyopenssl'],
  Crypto: ['pycryptodome'],
  Cryptodome: ['pycryptodomex'],
  serial: ['pyserial'],
  usb: ['pyusb'],
  ldap: ['python-ldap'],
  magic: ['python-magic'],
  multipart: ['python-multipart'],
  websocket: ['websocket-client'],
  MySQLdb: ['mysqlclient'],
  psycopg2: ['psycopg2-binary', 'psycopg2'],
  google: ['protobuf'],
  zmq: ['pyzmq'],
  dns: ['dnspython'],
  rest_framework: ['djangorestframework'],
  ruamel: ['ruamel-yaml'],
  pkg_resources: ['setuptools'],
  docx: ['python-docx'],
  pptx: ['python-pptx'],
  fitz: ['pymupdf'],
  slugify: ['python-slugify'],
  win32api: ['pywin32'],
  win32con: ['pywin32'],
  win32com: ['pywin32'],
  pythoncom: ['pywin32'],
  pywintypes: ['pywin32'],
};

/**
 * Names of the projects that may bring a module, in their normal form: by what is known, and by the ways in which projects
 * are usually named after their module. None of them has to.
 * @param module - the top-level module
 */
export function projectsOfModule(module: string): readonly string[] {
  const name = normalizeName(module);
  return [...(PROJECTS[module] ?? []), name, `python-${name}`, `py${name}`, `${name}-python`];
}
