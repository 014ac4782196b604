export const id = 1713;
export const ids = [
 1713
];
export const modules = {
 1864: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   runTwine: ()=>runTwine
  });
  var run_process = __webpack_require__(47632);
  var last_meaningful_lines = __webpack_require__(30210);
  var tool_environment = __webpack_require__(84178);
  var release_error = __webpack_require__(41535);
  const TWINE_DRIVER = `
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
  const MILLISECONDS_TO_START = 6e4;
  const MILLISECONDS_PER_FILE = 2e4;
  function parseAnswer(line) {
   if (!line.startsWith('{"path": ')) return null;
   try {
    return JSON.parse(line);
   } catch  {
    return null;
   }
  }
  async function runTwine(tasks, host) {
   const answers = new Map;
   let environment;
   try {
    environment = await (0, tool_environment.u)("twine", host);
   } catch (error) {
    host.signal.throwIfAborted();
    if (error instanceof release_error.K2) return {
     answers,
     trouble: error.message
    };
    throw error;
   }
   const result = await (0, run_process.R)({
    file: environment.python,
    args: [
     "-I",
     "-c",
     TWINE_DRIVER
    ],
    cwd: host.temporaryFolder,
    env: environment.environment,
    input: JSON.stringify(tasks),
    timeoutMs: MILLISECONDS_TO_START + tasks.length * MILLISECONDS_PER_FILE,
    signal: host.signal,
    maximumCapture: 64e3,
    onLine (line, stream) {
     const answer = "stdout" === stream ? parseAnswer(line) : null;
     if (null !== answer) answers.set(answer.path, answer);
    }
   });
   host.signal.throwIfAborted();
   const missing = tasks.filter(({ path })=>!answers.has(path)).length;
   if (0 === missing) return {
    answers,
    trouble: null
   };
   const why = result.timedOut ? "it took too long" : (0, last_meaningful_lines.c)(result.stderr, 3);
   return {
    answers,
    trouble: `twine: gave no answer for ${missing} of ${tasks.length} files (${why}). Run it again, or set twine to false and check the README in another way.`
   };
  }
 },
 87738: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Cv: ()=>forAllScopes,
   Mp: ()=>startInScope,
   Xg: ()=>openChildScope
  });
  var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
  const scopes = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage;
  function openChildScope() {
   const members = {
    starting: new Set,
    children: new Set,
    closed: false
   };
   return {
    run: (work)=>scopes.run(members, work),
    async end () {
     members.closed = true;
     while(members.starting.size + members.children.size > 0){
      await Promise.allSettled(members.starting);
      const children = [
       ...members.children
      ];
      for (const child of children)child.stop();
      await Promise.allSettled(children.map(({ exited })=>exited));
     }
    }
   };
  }
  function forAllScopes(work) {
   return scopes.exit(work);
  }
  async function startInScope(start) {
   const members = scopes.getStore();
   if (void 0 === members) return await start();
   if (members.closed) throw new Error("the stage that starts this has ended");
   const starting = start();
   members.starting.add(starting);
   try {
    const child = await starting;
    members.children.add(child);
    const forget = ()=>{
     members.children.delete(child);
    };
    child.exited.then(forget, forget);
    return child;
   } finally{
    members.starting.delete(starting);
   }
  }
 },
 24417: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   P: ()=>limitText,
   S: ()=>durationText
  });
  var _count_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77820);
  function durationText(ms) {
   const tenths = Math.round(ms / 100);
   if (tenths < 600) return `${(tenths / 10).toFixed(1)} s`;
   const all = Math.round(ms / 1e3);
   const [hours, minutes, seconds] = [
    Math.floor(all / 3600),
    Math.floor(all / 60) % 60,
    all % 60
   ];
   const two = (part)=>String(part).padStart(2, "0");
   return 0 === hours ? `${String(minutes)} min ${two(seconds)} s` : `${String(hours)} h ${two(minutes)} min ${two(seconds)} s`;
  }
  function limitText(seconds) {
   return seconds % 60 === 0 ? (0, _count_text_js__WEBPACK_IMPORTED_MODULE_0__.l)(seconds / 60, "minute") : (0, _count_text_js__WEBPACK_IMPORTED_MODULE_0__.l)(seconds, "second");
  }
 }
};
