/**
 * Runs `twine check` on file after file in one process. The command itself has no machine-readable output, and one bad
 * archive ends it for all files; so its own function is called for each file. The function is private: twine is pinned.
 *
 * Paths come as JSON on standard input, with a description if that is to be rendered instead of the file's; one
 * line of JSON goes out per file, at once, so that a timeout loses only the rest.
 */
export const TWINE_DRIVER = `
import json, os, sys
out = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)
from twine.commands import check
for task in json.load(sys.stdin):
    path = task["path"]
    stream = check._WarningStream()
    answer = {"path": path, "ok": False, "warnings": [], "rendering": "", "error": None}
    try:
        if task["description"] is None:
            answer["warnings"], answer["ok"] = check._check_file(path, stream)
        else:
            renderer = check._RENDERERS["text/x-rst"]
            answer["ok"] = renderer.render(task["description"], stream=stream) is not None
        answer["rendering"] = str(stream)
    except BaseException as error:
        if isinstance(error, (KeyboardInterrupt, SystemExit)):
            raise
        answer["error"] = {"type": type(error).__name__, "message": str(error)}
    out.write(json.dumps(answer) + "\\n")
    out.flush()
`;
