/**
 * Runs `twine check` on file after file in one process. The command itself has no machine-readable output, and one bad
 * archive ends it for all files; so its own function is called for each file. The function is private: twine is pinned.
 *
 * Paths come as JSON on standard input, with a description if that is to be rendered instead of the file's; one
 * line of JSON goes out per file, at once, so that a timeout loses only the rest. Where a path for HTML is given, the
 * description is written to it, cleaned as PyPI does; its renderer of Markdown is another one.
 */
export const TWINE_DRIVER = `
import json, os, sys
out = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)
from twine.commands import check
def as_html(path):
    from readme_renderer import clean, rst, txt
    metadata = check.package_file.PackageFile.from_filename(path, comment=None).metadata_dictionary()
    text = metadata.get("description") or ""
    kind, _ = check._parse_content_type(metadata.get("description_content_type") or "text/x-rst")
    if kind == "text/markdown":
        from markdown_it import MarkdownIt
        return clean.clean(MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(text)) or ""
    return (txt if kind == "text/plain" else rst).render(text, stream=check._WarningStream()) or ""
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
    if task["html"] is not None and answer["ok"]:
        try:
            html = as_html(path)
            with open(task["html"], "w", encoding="utf-8") as file:
                file.write(html)
        except Exception:
            pass
    out.write(json.dumps(answer) + "\\n")
    out.flush()
`;
