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
