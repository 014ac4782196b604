/**
 * Prints the tags that the interpreter supports, most specific first, as JSON. `packaging` is the authority; a bare
 * interpreter has it inside pip, or inside the pip that ensurepip carries.
 */
export const TAGS_SCRIPT = `
import json, sys

def find():
    try:
        from packaging.tags import sys_tags
        return sys_tags
    except ImportError:
        pass
    try:
        from pip._vendor.packaging.tags import sys_tags
        return sys_tags
    except ImportError:
        pass
    import ensurepip, glob, os
    folders = [os.path.join(os.path.dirname(ensurepip.__file__), "_bundled")]
    extra = getattr(ensurepip, "_WHEEL_PKG_DIR", None)
    if extra:
        folders.insert(0, extra)
    for folder in folders:
        for wheel in sorted(glob.glob(os.path.join(folder, "pip-*.whl"))):
            sys.path.insert(0, wheel)
            from pip._vendor.packaging.tags import sys_tags
            return sys_tags
    raise ImportError("neither packaging nor pip is there")

try:
    tags = [str(tag) for tag in find()()]
except Exception as error:
    json.dump({"tags": None, "reason": "%s: %s" % (type(error).__name__, error)}, sys.stdout)
else:
    json.dump({"tags": tags, "reason": None}, sys.stdout)
`;

/**
 * Imports the given references one by one, and lists what is installed. Standard input contains {name, imports, out};
 * results go to the file \`out\`, one JSON document per line as soon as it is known, so that neither what a package
 * prints nor the end of the process during an import can hide the results before it.
 */
export const PROBE_SCRIPT = `
import json, os, sys, time

spec = json.loads(sys.stdin.buffer.read().decode("utf-8"))
out = os.open(spec["out"], os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0), 0o600)
write, dumps, clock, leave = os.write, json.dumps, time.perf_counter, os._exit

def tell(**answer):
    write(out, (dumps(answer) + "\\n").encode("ascii"))

def origin(module):
    found = getattr(module, "__file__", None)
    if found is None:
        for found in getattr(module, "__path__", []):
            break
    return found if isinstance(found, str) else None

def within(path):
    if path is None:
        return None
    for there, root in ((os.path.abspath(path), sys.prefix), (os.path.realpath(path), os.path.realpath(sys.prefix))):
        if there.startswith(root.rstrip(os.sep) + os.sep):
            return True
    return False

import importlib, warnings

def told_version(module):
    # Of the first package on the way that isn't a namespace: users ask it for the version
    parts = module.split(".")
    for count in range(1, len(parts) + 1):
        name = ".".join(parts[:count])
        found = sys.modules.get(name)
        if getattr(found, "__file__", None) is None:
            continue
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                version = found.__version__
        except Exception:
            return None
        return [name, str(version)[:200]] if isinstance(version, str) else None
    return None

for position, reference in enumerate(spec["imports"]):
    tell(what="begin", position=position)
    module, _, attribute = reference.partition(":")
    began = clock()
    seconds = None
    try:
        found = importlib.import_module(module)
        seconds = clock() - began
        path = origin(found)
        for part in filter(None, attribute.split(".")):
            found = getattr(found, part)
        tell(what="import", position=position, ok=True, seconds=seconds, path=path, inside=within(path),
             told=told_version(module))
    except BaseException as error:
        if seconds is None:
            seconds = clock() - began
        missing = getattr(error, "name", None) if isinstance(error, ModuleNotFoundError) else None
        try:
            message = str(error)[:2000]
        except Exception:
            message = ""
        tell(what="import", position=position, ok=False, seconds=seconds, error=type(error).__name__, message=message,
             missing=missing if isinstance(missing, str) else None)

from importlib import metadata

def top_level(dist):
    names = set()
    for path in dist.files or []:
        parts = path.parts
        first = parts[0]
        if first in ("..", "/") or first.endswith((".dist-info", ".data", ".pth")) or first == "__pycache__":
            continue
        if len(parts) > 1:
            if len(parts) == 2 and parts[1] == "__init__.py":
                names.add(first)
        elif first.endswith((".py", ".so", ".pyd")):
            names.add(first.partition(".")[0])
    return sorted(name for name in names if name.isidentifier())

try:
    dist = metadata.distribution(spec["name"])
except metadata.PackageNotFoundError:
    tell(what="installed", version=None, requires=None, extras=[], scripts=[], modules=[])
else:
    tell(
        what="installed",
        version=dist.version,
        requires=dist.metadata.get("Requires-Python"),
        extras=dist.metadata.get_all("Provides-Extra") or [],
        scripts=sorted({entry.name for entry in dist.entry_points if entry.group in ("console_scripts", "gui_scripts")}),
        modules=top_level(dist),
    )
tell(what="done")
# Threads and exit handlers of the package would keep the process; there is nothing left to do.
leave(0)
`;
