/** What maturin writes around the library of a crate that has no Python package of its own. */

/** The `__init__.py` that shows a library as if it were the package. */
function shownLibrary(module: string): string {
  return `from .${module} import *

__doc__ = ${module}.__doc__
if hasattr(${module}, "__all__"):
    __all__ = ${module}.__all__`;
}

/** The `__init__.py` that loads a library by cffi. */
const LOADED_LIBRARY =
  /^__all__ = \["lib", "ffi"\]\n\nimport os\nfrom \.ffi import ffi\n\nlib = ffi\.dlopen\(os\.path\.join\(os\.path\.dirname\(__file__\), '[\w.-]+\.(?:so|dylib|dll)'\)\)\ndel os\n?$/u;

/** The `ffi.py` of cffi: one call with constants. */
const FFI_HEAD = /^# auto-generated file\nimport _cffi_backend\n\nffi = _cffi_backend\.FFI\('[\w.]+',\n/u;
const FFI_CONSTANT = /^ {4}_(?:version|types|globals|struct_unions|enums|typenames|includes) = (?<value>.+),\n/u;
const FFI_LITERAL = /b'(?:[^'\\]|\\.)*'|b"(?:[^"\\]|\\.)*"|\b(?:0x[0-9a-fA-F]+|\d+|None)\b/gu;

/** Whether a value is made of constants alone: no name is left that could be called. */
function isConstant(value: string): boolean {
  return /^[-(),\s]*$/u.test(value.replace(FFI_LITERAL, ''));
}

/** Whether a module is what cffi makes of declarations: nothing in it is more than a constant. */
function isFfi(text: string): boolean {
  const head = FFI_HEAD.exec(text)?.[0];
  if (head === undefined) return false;
  let rest = text.slice(head.length);
  for (;;) {
    const line = FFI_CONSTANT.exec(rest);
    if (line === null || !isConstant(line.groups?.['value'] ?? '?')) break;
    rest = rest.slice(line[0].length);
  }
  return rest.trim() === ')';
}

/**
 * Whether a module of a wheel is one that maturin writes around a library, since the project has no package for it.
 * @param path - of the member: `rpds/__init__.py`
 * @returns what wrote it, and whether its text could be compared; `null` for anything else
 */
export function maturinModule(path: string, text: string): { readonly by: string; readonly compared: boolean } | null {
  const [folder = '', name = ''] = path.split('/').slice(-2);
  if (name === '__init__.py' && (text.trimEnd() === shownLibrary(folder) || LOADED_LIBRARY.test(text)))
    return { by: 'maturin', compared: true };
  return name === 'ffi.py' && isFfi(text) ? { by: 'cffi', compared: false } : null;
}

/** The stub of a library, `rpds.pyi`, of which maturin makes `rpds/__init__.pyi` and `rpds/py.typed`; `null` for others. */
export function stubOfModule(path: string): string | null {
  const [folder, name] = path.split('/').slice(-2);
  return folder !== undefined && (name === '__init__.pyi' || name === 'py.typed') ? `${folder}.pyi` : null;
}
