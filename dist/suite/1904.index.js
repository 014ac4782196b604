export const id = 1904;
export const ids = [
 1904,
 612,
 661
];
export const modules = {
 91557: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   m: ()=>CHECK_GROUPS
  });
  const CHECK_GROUPS = [
   "metadata",
   "version",
   "tag",
   "structure",
   "changelog",
   "secrets",
   "todo"
  ];
 },
 30661: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   ACTION_INPUTS: ()=>ACTION_INPUTS
  });
  const ACTION_INPUTS = [
   {
    name: "project-dir",
    description: "The project, relative to the workspace. It is only read.",
    default: ".",
    required: false,
    kind: {
     type: "path"
    },
    isSetting: false
   },
   {
    name: "tag",
    description: "The tag of the release. By default, the tag that started the run; without one, the tag isn't checked.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "tag-prefix",
    description: "What tags begin with; {name} is the name of the project. By default, the project's own setting, else v.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "checks",
    description: "What to check, separated by commas. all, or some of metadata, version, tag, structure, changelog, secrets, todo.",
    default: "all",
    required: false,
    kind: {
     type: "list",
     allowed: [
      "all",
      "metadata",
      "version",
      "tag",
      "structure",
      "changelog",
      "secrets",
      "todo"
     ]
    },
    isSetting: true
   },
   {
    name: "changelog",
    description: "Path of the changelog, relative to the project. By default, the project's own setting, else a common name.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "required-files",
    description: "Files that must exist, separated by commas, relative to the project; patterns are allowed. By default, README and license.",
    default: "",
    required: false,
    kind: {
     type: "list",
     extends: true
    },
    isSetting: true
   },
   {
    name: "required-fields",
    description: "Fields of the metadata that must be given, separated by commas. By default, a missing description, readme, requires-python, license or authors causes a warning.",
    default: "",
    required: false,
    kind: {
     type: "list",
     allowed: [
      "name",
      "version",
      "description",
      "readme",
      "requires-python",
      "license",
      "license-files",
      "authors",
      "maintainers",
      "keywords",
      "classifiers",
      "urls",
      "dependencies",
      "scripts"
     ],
     extends: true
    },
    isSetting: true
   },
   {
    name: "todo-paths",
    description: "Files, folders or patterns in which to look for TODO and FIXME, one per line, relative to the project. By default, the comments of the packages.",
    default: "",
    required: false,
    kind: {
     type: "lines"
    },
    isSetting: true
   },
   {
    name: "todo",
    description: "What a TODO or FIXME is. stop fails, advice only tells, off doesn't look; auto warns where todo-paths names files, so that a person decides, and else is advice.",
    default: "auto",
    required: false,
    kind: {
     type: "choice",
     allowed: [
      "auto",
      "advice",
      "stop",
      "off"
     ]
    },
    isSetting: true
   },
   {
    name: "ignore",
    description: "Ids of rules to leave out, separated by commas or newlines. An id may have a path, as in secret-text:tests/**. The project's own settings can name more, with reasons.",
    default: "",
    required: false,
    kind: {
     type: "list"
    },
    isSetting: false
   },
   {
    name: "strict",
    description: "Whether warnings stop the release, too; true or false. Advice never does.",
    default: "false",
    required: false,
    kind: {
     type: "boolean"
    },
    isSetting: true
   }
  ];
 },
 98231: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   CHECK_GROUPS: ()=>check_groups.m,
   action: ()=>action,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  const DEFAULTS = {
   checks: "all",
   todo: "auto",
   strict: "false"
  };
  var display_dir = __webpack_require__(63125);
  var read_tag = __webpack_require__(54076);
  var release_error = __webpack_require__(41535);
  var required_fields = __webpack_require__(72288);
  var check_groups = __webpack_require__(91557);
  const TODO_LEVELS = [
   "auto",
   "advice",
   "stop",
   "off"
  ];
  function readChecks(reader) {
   const wanted = reader.choices("checks", [
    "all",
    ...check_groups.m
   ]);
   if (0 === wanted.length) throw new release_error.K2({
    subject: "checks",
    problem: "is empty",
    remedy: `Set it to all, or to some of ${check_groups.m.join(", ")}`
   });
   return check_groups.m.filter((group)=>wanted.includes("all") || wanted.includes(group));
  }
  function readInputs(reader) {
   return {
    projectDir: reader.path("project-dir"),
    displayDir: (0, display_dir.$)(reader),
    tag: (0, read_tag.VT)(reader),
    tagPrefix: (0, read_tag.ZJ)(reader),
    checks: readChecks(reader),
    changelog: reader.optional("changelog"),
    requiredFiles: reader.list("required-files", {
     extends: true
    }),
    requiredFields: reader.choicesAndDefault("required-fields", required_fields.BJ),
    todoPaths: reader.lines("todo-paths"),
    todo: reader.choice("todo", TODO_LEVELS),
    ignore: reader.list("ignore"),
    strict: reader.boolean("strict")
   };
  }
  const defaultOutputs = {
   passed: "false",
   name: "",
   "normalized-name": "",
   version: "",
   "is-prerelease": "false",
   "requires-python": "",
   "python-versions": "[]",
   scripts: "{}",
   extras: "[]",
   "import-names": "[]",
   "release-notes": "",
   findings: "[]",
   "findings-count": "0"
  };
  function outputsOf(result) {
   const { facts, findings } = result;
   return {
    passed: String(result.passed),
    name: facts?.name ?? "",
    "normalized-name": facts?.normalizedName ?? "",
    version: facts?.version ?? "",
    "is-prerelease": String(result.isPrerelease),
    "requires-python": facts?.requiresPython ?? "",
    "python-versions": JSON.stringify(result.pythonVersions),
    scripts: JSON.stringify(facts?.scripts ?? {}),
    extras: JSON.stringify(facts?.extras ?? []),
    "import-names": JSON.stringify(facts?.importNames ?? []),
    "release-notes": result.releaseNotes ?? "",
    findings: JSON.stringify(findings),
    "findings-count": String(findings.length)
   };
  }
  const run = (0, lazy_run.m)(()=>Promise.all([
    __webpack_require__.e(7934),
    __webpack_require__.e(3292),
    __webpack_require__.e(7940),
    __webpack_require__.e(3981),
    __webpack_require__.e(6635),
    __webpack_require__.e(3867),
    __webpack_require__.e(5299),
    __webpack_require__.e(278),
    __webpack_require__.e(4027),
    __webpack_require__.e(5861),
    __webpack_require__.e(1252),
    __webpack_require__.e(6786),
    __webpack_require__.e(1793),
    __webpack_require__.e(9800),
    __webpack_require__.e(7825),
    __webpack_require__.e(7667)
   ]).then(__webpack_require__.bind(__webpack_require__, 57825)));
  const action = (0, action_definition.Q)({
   name: "validate-metadata",
   stage: "validate",
   readInputs: readInputs,
   run,
   defaults: DEFAULTS,
   settings: "project",
   defaultOutputs: defaultOutputs,
   outputs: outputsOf,
   secrets: [],
   runsProjectCode: false
  });
 },
 24949: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Q: ()=>defineAction
  });
  function defineAction(definition) {
   return definition;
  }
 },
 63125: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $: ()=>displayDirOf
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  function displayDirOf(reader) {
   const projectDir = reader.path("project-dir");
   const way = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(reader.workspace, projectDir);
   const outside = ".." === way || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) || (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
   return (outside ? projectDir : way).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, "/");
  }
 },
 55759: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   m: ()=>lazyRun
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64576);
  function lazyRun(load) {
   const late = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_0__.f)(load);
   return async (inputs, host)=>{
    const module = await late();
    return await module.run(inputs, host);
   };
  }
 },
 54076: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   VT: ()=>readTagOfRun,
   ZJ: ()=>readTagPrefix,
   zW: ()=>readTag
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27525);
  function readTag(reader) {
   const given = reader.optional("tag");
   return null === given ? null : (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.ws)(given);
  }
  function readTagOfRun(reader) {
   const started = (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.DC)(reader.runner("GITHUB_REF"));
   return readTag(reader) ?? (null === started ? null : (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.ws)(started, "GITHUB_REF"));
  }
  function readTagPrefix(reader) {
   const prefix = reader.optional("tag-prefix");
   return null === prefix ? null : (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.UG)(prefix);
  }
 },
 83511: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   initCommand: ()=>initCommand
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  var unsafe_runtime = __webpack_require__(58522);
  var git_tags = __webpack_require__(93218);
  var release_tag = __webpack_require__(70959);
  var visible_text = __webpack_require__(58607);
  var shell_word = __webpack_require__(84188);
  var count_text = __webpack_require__(77820);
  var release_error = __webpack_require__(41535);
  var operands = __webpack_require__(96358);
  var match_with_timeout = __webpack_require__(36667);
  const SPECIAL = /[\\*?+[\]!]/gu;
  function tagPattern(prefix, version) {
   const release = /^(?:\d+!)?(?<release>\d+(?:\.\d+)*)/u.exec(version ?? "1.2.3")?.groups?.["release"] ?? "1.2.3";
   const stars = Array.from({
    length: Math.min(3, release.split(".").length)
   }, ()=>"*");
   return `${prefix.replaceAll(SPECIAL, (letter)=>`\\${letter}`)}${stars.join(".")}`;
  }
  const LONGEST_PATTERN = 1e3;
  function matches(pattern, tag) {
   const expression = pattern.length > LONGEST_PATTERN ? null : expressionOf(pattern);
   if (null === expression) return false;
   if ((pattern.match(/[*+?]/gu)?.length ?? 0) <= 3) return expression.test(tag);
   const match = (0, match_with_timeout.v)(expression, tag);
   return null !== match && "too-slow" !== match;
  }
  function expressionOf(pattern) {
   let source = "";
   for(let at = 0; at < pattern.length; at += 1){
    const letter = pattern.charAt(at);
    if (pattern.startsWith("**/", at)) {
     source += "(?:.+/)?";
     at += 2;
    } else if (pattern.startsWith("**", at)) {
     source += ".*";
     at += 1;
    } else if ("*" === letter) source += "[^/]*";
    else if (("?" === letter || "+" === letter) && at > 0) source += letter;
    else if ("[" === letter) {
     const range = /^\[(?<inside>[A-Za-z0-9-]+)\]/u.exec(pattern.slice(at))?.[0];
     if (void 0 === range) return null;
     source += range;
     at += range.length - 1;
    } else if ("\\" === letter) {
     at += 1;
     if (at >= pattern.length) return null;
     source += quoted(pattern.charAt(at));
    } else source += quoted(letter);
   }
   try {
    return new RegExp(`^(?:${source})$`, "u");
   } catch  {
    return null;
   }
  }
  function quoted(letter) {
   return letter.replace(/[.*+?^${}()|[\]\\/]/u, "\\$&");
  }
  function startsAt(patterns, tag) {
   let starts = false;
   for (const pattern of patterns){
    const isNegative = pattern.startsWith("!");
    if (matches(isNegative ? pattern.slice(1) : pattern, tag)) starts = !isNegative;
   }
   return starts;
  }
  var workflow_document = __webpack_require__(56536);
  const OWN_LINES = [
   /^(?<key>name): /u,
   /^(?<key> {2}(?:PROJECT_DIR|TAG_PREFIX|PYTHON_VERSIONS|ACCEPT|AUDIT_IGNORE|TEST_INDEX|TEST_SIMPLE_URL|INDEX|SIMPLE_URL)): /u,
   /^(?<key> {4}(?:tags|branches)): /u
  ];
  const OWN_INPUTS = /^ +(?:project-dir|tag-prefix|python-versions|accept|audit-ignore): /u;
  function ownKey(line) {
   for (const pattern of OWN_LINES){
    const key = pattern.exec(line)?.groups?.["key"];
    if (void 0 !== key) return key;
   }
   return null;
  }
  function linesOf(text) {
   return text.replaceAll("\r\n", "\n").trimEnd().split("\n").map((line)=>line.trimEnd());
  }
  function comparable(text, wanted) {
   const isStrange = (line)=>line.includes("${{") && !wanted.has(line);
   return linesOf(text).filter((line)=>isStrange(line) || !OWN_INPUTS.test(line) && !line.startsWith("# Made by ")).map((line)=>isStrange(line) ? line : ownKey(line) ?? line);
  }
  function differingLines(installed, wanted) {
   const known = new Set(linesOf(wanted));
   const rest = new Map;
   for (const line of comparable(wanted, known))rest.set(line, (rest.get(line) ?? 0) + 1);
   let extra = 0;
   for (const line of comparable(installed, known)){
    const left = rest.get(line) ?? 0;
    if (0 === left) extra += 1;
    else rest.set(line, left - 1);
   }
   const missing = [
    ...rest.values()
   ].reduce((sum, left)=>sum + left, 0);
   const isReordered = 0 === extra && 0 === missing && comparable(installed, known).join("\n") !== comparable(wanted, known).join("\n");
   return isReordered ? 1 : Math.max(extra, missing);
  }
  function texts(value) {
   if ("string" == typeof value) return [
    value
   ];
   return Array.isArray(value) ? value.filter((item)=>"string" == typeof item) : null;
  }
  function judgeTrigger(text, { tags, version }) {
   const tag = (0, release_tag.cO)(tags, version ?? "1.2.3");
   const no = (reason)=>({
     tag,
     starts: false,
     reason
    });
   const workflow = (0, workflow_document.S6)(text);
   if (null === workflow) return no("the workflow is not valid YAML");
   const on = workflow["on"];
   if ("push" === on || Array.isArray(on) && on.includes("push")) return {
    tag,
    starts: true,
    reason: "every push starts it"
   };
   const events = (0, workflow_document.c_)(on);
   if (!("push" in events)) return no("it has no push trigger");
   const push = (0, workflow_document.c_)(events["push"]);
   const patterns = texts(push["tags"]);
   const left = texts(push["tags-ignore"]);
   if (null === patterns && null === left) {
    if ("branches" in push || "branches-ignore" in push) return no("it only starts for branches");
    return {
     tag,
     starts: true,
     reason: "every push starts it"
    };
   }
   if (null === patterns) return startsAt(left ?? [], tag) ? no("tags-ignore excludes it") : {
    tag,
    starts: true,
    reason: "tags-ignore does not exclude it"
   };
   const shown = patterns.map((pattern)=>`'${pattern}'`).join(", ");
   if (startsAt(patterns, tag)) return {
    tag,
    starts: true,
    reason: `it matches ${shown}`
   };
   return no(`it doesn't match ${shown}; tags: ['${tagPattern((0, release_tag.Dz)(tags), version)}'] would`);
  }
  var repository_pages = __webpack_require__(41734);
  var token = __webpack_require__(90795);
  var developer_extra = __webpack_require__(70602);
  var readme_links = __webpack_require__(91125);
  var marked_part = __webpack_require__(17627);
  var text_ends = __webpack_require__(28681);
  function enclosed({ name, body }) {
   return (0, marked_part.Pb)((0, marked_part.zI)(name), body, "\n\n");
  }
  function withPart(text, part, place) {
   const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
   const own = (words)=>words.replaceAll("\n", lineEnd);
   const found = (0, marked_part.XG)(text, (0, marked_part.zI)(part.name));
   if (found?.isClosed === true) {
    const inside = (0, marked_part.qV)(found.inside);
    if (inside === part.body.trim()) return {
     text,
     outcome: "unchanged"
    };
    if ("" !== inside) return {
     text,
     outcome: "kept"
    };
    return {
     text: `${found.before}${own(enclosed(part))}${found.after}`,
     outcome: "inserted"
    };
   }
   const at = place(text);
   if (null === at) return {
    text,
    outcome: "unchanged"
   };
   const before = text.slice(0, at).trimEnd();
   const after = text.slice(at).replace(/^\s*/u, "");
   const pieces = [
    before,
    own(enclosed(part)),
    after
   ].filter((piece)=>"" !== piece);
   return {
    text: `${pieces.join(lineEnd + lineEnd)}${"" === after ? lineEnd : ""}`,
    outcome: "inserted"
   };
  }
  function headingsOf(text) {
   const headings = [];
   let fence = null;
   let at = 0;
   for (const line of text.split("\n")){
    at += line.length + 1;
    const mark = /^ {0,3}(?<mark>`{3,}|~{3,})/u.exec(line)?.groups?.["mark"] ?? null;
    if (null !== fence) {
     if (mark?.startsWith(fence) === true) fence = null;
     continue;
    }
    fence = mark;
    const [before, marks] = /^ {0,3}(#{1,6})\s/u.exec(line) ?? [];
    if (null === mark && void 0 !== before && void 0 !== marks) headings.push({
     title: (0, text_ends.sP)(line.slice(before.length).trim(), "#").trimEnd(),
     level: marks.length,
     end: Math.min(at, text.length)
    });
   }
   return headings;
  }
  const SECTION = /^\{\{(?<kind>[#^])(?<name>\w+)\}\}\n(?<body>[^]*?)^\{\{\/\k<name>\}\}\n/gmu;
  const INLINE = /\{\{(?<kind>[#^])(?<name>\w+)\}\}(?<body>[^\n]*?)\{\{\/\k<name>\}\}/gu;
  const VARIABLE = /\{\{(?<name>\w+)\}\}/gu;
  function fillDocument(document, values) {
   const valueOf = (name)=>{
    const value = values[name];
    if (void 0 === value) throw new Error(`a document needs ${name}, which has no value`);
    return value;
   };
   const choose = (_found, kind, name, body)=>{
    const value = valueOf(name);
    const isShown = false !== value && "" !== value;
    return isShown === ("#" === kind) ? body : "";
   };
   const filled = document.replace(SECTION, choose).replace(INLINE, choose).replace(VARIABLE, (_found, name)=>String(valueOf(name)));
   const left = /\{\{[#^/].*/u.exec(filled)?.[0];
   if (void 0 !== left) throw new Error(`a document has an unclosed section: ${left}`);
   return filled;
  }
  var suite_use = __webpack_require__(49675);
  var git_facts = __webpack_require__(35625);
  var git = __webpack_require__(45299);
  var suite_version = __webpack_require__(69676);
  var promises_ = __webpack_require__(51455);
  var remote_address = __webpack_require__(59883);
  const OWN_TAG = `v${suite_version.s}`;
  const RELEASE_TAG = /^v\d+\.\d+\.\d+$/u;
  const COMMIT = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u;
  const USES = /uses: (?<uses>\S+)(?:[ \t]+#[ \t]*(?<release>\S+))?/gu;
  function suiteAddressOf(workflow) {
   for (const { groups } of workflow.matchAll(USES)){
    const use = (0, suite_use.W)(groups?.["uses"] ?? "");
    if (null !== use) return {
     server: use.server,
     repository: use.repository,
     ref: use.ref,
     release: groups?.["release"] ?? null
    };
   }
   return null;
  }
  function isGithub(serverUrl) {
   const { hostname } = new URL(serverUrl);
   return "github.com" === hostname || hostname.endsWith(".ghe.com");
  }
  async function isClone(folder, host) {
   const top = await (0, git_facts.vE)(folder, host);
   return null !== top && await (0, promises_.realpath)(top) === await (0, promises_.realpath)(folder);
  }
  async function suitePin(ref, suiteFolder, host) {
   const isKnown = await isClone(suiteFolder, host);
   if (null === ref) {
    const commit = isKnown ? await (0, git_tags.lz)(suiteFolder, OWN_TAG, host) : null;
    return null === commit ? {
     ref: OWN_TAG,
     release: null
    } : {
     ref: commit,
     release: OWN_TAG
    };
   }
   if (!COMMIT.test(ref) || !isKnown) return {
    ref,
    release: null
   };
   const tags = await (0, git.oM)([
    "tag",
    "--points-at",
    ref,
    "--sort=-version:refname"
   ], suiteFolder, host) ?? "";
   return {
    ref,
    release: tags.split("\n").find((tag)=>RELEASE_TAG.test(tag)) ?? null
   };
  }
  async function judgePin({ ref, release }, suiteFolder, host) {
   const version = COMMIT.test(ref) ? release : ref;
   if (!COMMIT.test(ref) && !RELEASE_TAG.test(ref)) {
    const sentence = `follows ${ref}, which the maintainers of the suite can move to other code at any time. Pin a full version such as ${OWN_TAG}, or its commit.`;
    return {
     kind: "moving",
     sentence
    };
   }
   if (COMMIT.test(ref)) {
    if (null === version || !RELEASE_TAG.test(version)) {
     const sentence = `is pinned to commit ${ref} without a comment that names its release. Add a comment such as # ${OWN_TAG}, so that Renovate can update both.`;
     return {
      kind: "unknown",
      sentence
     };
    }
    const commit = await isClone(suiteFolder, host) ? await (0, git_tags.lz)(suiteFolder, version, host) : null;
    if (null !== commit && commit !== ref) {
     const sentence = `is pinned to commit ${ref} and calls it ${version}, but in the clone of the suite ${version} is commit ${commit}. Find out who wrote that, and pin ${commit}.`;
     return {
      kind: "wrong",
      sentence
     };
    }
    if (null === commit) {
     const sentence = `is pinned to commit ${ref} and calls it ${version}; the clone of the suite doesn't have that tag, so the two were not compared. To fetch its tags, run git fetch --tags.`;
     return {
      kind: "unknown",
      sentence
     };
    }
   }
   return version === OWN_TAG ? {
    kind: "this-version",
    sentence: `is pinned to ${OWN_TAG}, which is this version.`
   } : {
    kind: "other-version",
    sentence: `is pinned to ${version ?? ""}, but this is ${OWN_TAG}.`
   };
  }
  function suiteAddress(suite, { ref, release }, serverUrl) {
   const match = /^(?:(?<server>https?:\/\/[^\s'"@]+)\/)?(?<repository>\w[\w.-]*\/\w[\w.-]*?)(?:\.git)?\/?$/u.exec(suite);
   const repository = match?.groups?.["repository"];
   const given = match?.groups?.["server"];
   const server = void 0 === given ? serverUrl : (0, remote_address.a)(given);
   if (void 0 === repository || null === server) throw new release_error.K2({
    subject: "suite",
    problem: `'${(0, visible_text.Ol)(suite, 120)}' is not a repository`,
    remedy: "Give OWNER/NAME if it is on the same server as the project, else https://HOST/OWNER/NAME"
   });
   if (!/^[\w.][\w./-]*$/u.test(ref)) throw new release_error.K2({
    subject: "ref",
    problem: `'${(0, visible_text.Ol)(ref, 120)}' is not a tag, branch or commit`,
    remedy: "Give a full version such as v1.0.0, the 40 digits of a commit, or v1 to follow the newest release of a major version"
   });
   return {
    server: isGithub(server) ? null : server,
    repository,
    ref,
    release
   };
  }
  function atAddress(template, { server, repository, ref, release }) {
   const shipped = suiteAddressOf(template);
   if (shipped?.server == null) throw new Error("a template that does not name the suite");
   const home = null === server ? repository : `${server}/${repository}`;
   const moved = template.replaceAll(`${shipped.server}/${shipped.repository}/`, `${home}/`).replaceAll(new RegExp(`(uses: \\S+)@${shipped.ref.replaceAll(".", "\\.")}$`, "gmu"), `$1@${ref}${null === release ? "" : ` # ${release}`}`);
   return null === server ? moved.replaceAll(`${home}/.gitea/`, `${home}/.github/`) : moved;
  }
  const PROGRAM = "node ../repo-agent-actions/dist/cli/index.js";
  function forgeKindOf({ serverUrl }) {
   return isGithub(serverUrl) ? "github" : "gitea";
  }
  function neededTokens({ template, home, secretPrefix, facts }) {
   const project = facts.normalizedName;
   if ("gitea-registry" === template) {
    const page = (0, repository_pages.KY)({
     forge: forgeKindOf(home),
     serverUrl: home.serverUrl
    });
    return [
     {
      name: "PACKAGES_TOKEN",
      index: "this server's registry",
      site: null,
      project,
      page,
      projectPage: null
     }
    ];
   }
   const prefix = "" === secretPrefix ? "" : `${secretPrefix}_`;
   return [
    [
     "TESTPYPI",
     "TestPyPI",
     "testpypi"
    ],
    [
     "PYPI",
     "PyPI",
     "pypi"
    ]
   ].map(([word, index, site])=>({
     name: `${prefix}${word}_API_TOKEN`,
     index,
     site,
     project,
     page: `${(0, token.I)(site)}/manage/account/token/`,
     projectPage: `${(0, token.I)(site)}/manage/project/${project}/settings/`
    }));
  }
  function registryUrl({ serverUrl, repository }) {
   return `${serverUrl}/api/packages/${repository.split("/")[0] ?? ""}/pypi`;
  }
  function versionPlace({ versionSource }) {
   return "scm" === versionSource.kind ? null : versionSource.where ?? "pyproject.toml";
  }
  function valuesOf(context) {
   const { home, facts, template, workflowPath, suiteUrl } = context;
   const pages = `${home.serverUrl}/${home.repository}`;
   const place = {
    forge: forgeKindOf(home),
    serverUrl: home.serverUrl,
    repository: home.repository
   };
   const registry = "gitea-registry" === template;
   const [first, second] = neededTokens(context);
   const cli = PROGRAM;
   return {
    name: facts.name,
    normalizedName: facts.normalizedName,
    tagPrefix: (0, release_tag.Dz)(facts.tags),
    tag: (0, release_tag.cO)(facts.tags, "1.2.3"),
    tagPattern: tagPattern((0, release_tag.Dz)(facts.tags), facts.version),
    versionWhere: versionPlace(facts) ?? "",
    changelog: facts.changelog,
    workflowPath,
    suiteUrl,
    cli,
    registry,
    single: "single-job" === template,
    onFailure: context.onFailure,
    serverHost: new URL(home.serverUrl).host,
    indexTitle: registry ? `the package registry of ${new URL(home.serverUrl).host}` : "PyPI",
    installWords: registry ? `--index-url ${registryUrl(home)}/simple/ ${facts.name}` : facts.name,
    uploadUrl: registryUrl(home),
    simpleUrl: `${registryUrl(home)}/simple/`,
    actionsPage: `${pages}/actions`,
    releasesPage: `${pages}/releases`,
    issuesPage: `${pages}/issues`,
    packagesPage: `${home.serverUrl}/${home.repository.split("/")[0] ?? ""}/-/packages`,
    secretsPage: (0, repository_pages.lA)(place),
    personalTokensPage: (0, repository_pages.KY)(place),
    managePage: `https://pypi.org/manage/project/${facts.normalizedName}/releases/`,
    testSecret: first?.name ?? "",
    testTokenPage: first?.page ?? "",
    secret: second?.name ?? "",
    tokenPage: second?.page ?? ""
   };
  }
  function releasingDocument(document, context) {
   return fillDocument(document, valuesOf(context));
  }
  function newChangelog() {
   return `# Changelog

All notable changes to this project are documented in this file. The format is based on [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).

## [Unreleased]
`;
  }
  function changelogLines(version, today) {
   return [
    `## [${version ?? "1.2.3"}] - ${today.toISOString().slice(0, 10)}`,
    "",
    "### Added",
    "",
    "- What is new"
   ];
  }
  function installPart({ facts, home, template }) {
   const index = "gitea-registry" === template ? ` --index-url ${registryUrl(home)}/simple/` : "";
   const extras = facts.extras.filter((extra)=>!(0, developer_extra.J)(extra));
   const dev = facts.extras.find(developer_extra.J);
   const folder = home.repository.split("/")[1] ?? "";
   const body = [
    "## Installation",
    "",
    "```sh",
    `pip install${index} ${facts.name}`,
    ...extras.map((extra)=>`pip install${index} "${facts.name}[${extra}]"`),
    "```",
    "",
    "From source, to work on the project:",
    "",
    "```sh",
    `git clone ${(0, shell_word.r)(`${home.serverUrl}/${home.repository}.git`)}`,
    `cd ${(0, shell_word.G)("." === facts.place ? folder : `${folder}/${facts.place}`)}`,
    `pip install -e ${void 0 === dev ? "." : `".[${dev}]"`}`,
    "```"
   ];
   return {
    name: "install",
    body: body.join("\n")
   };
  }
  function releasingPart({ facts, home }) {
   const where = versionPlace(facts);
   const tagWord = (0, shell_word.r)((0, release_tag.cO)(facts.tags, "X.Y.Z"));
   const steps = [
    ...null === where ? [] : [
     `raise the version in \`${where}\``
    ],
    `update \`${facts.changelog}\``,
    "commit and push",
    `\`git tag -a ${tagWord} -m "Release ${tagWord}" && git push origin ${tagWord}\``
   ];
   const list = steps.map((step, place)=>`${place + 1}. ${step}`).join("\n");
   const path = "." === facts.place ? "docs/RELEASING.md" : `${facts.place}/docs/RELEASING.md`;
   const pages = `${home.serverUrl}/${home.repository}`;
   const address = encodeURI((0, readme_links.DQ)(pages, forgeKindOf(home), path, false, home.defaultBranch));
   const body = `## Releasing a new version\n\n${list}\n\nThe workflow does the rest. For details, see [docs/RELEASING.md](${address}).`;
   return {
    name: "releasing",
    body
   };
  }
  function badgesPart({ facts, home, template, rehearsalPath }) {
   const project = `https://pypi.org/project/${facts.normalizedName}/`;
   const image = (kind)=>`https://img.shields.io/pypi/${kind}/${facts.normalizedName}`;
   const actions = `${home.serverUrl}/${home.repository}/actions`;
   const badges = [
    ..."gitea-registry" === template ? [] : [
     `[![PyPI version](${image("v")})](${project})`,
     `[![Python versions](${image("pyversions")})](${project})`,
     `[![License](${image("l")})](${project})`
    ],
    ...null === rehearsalPath ? [] : [
     `[![Release rehearsal](${actions}/workflows/${rehearsalPath.split("/").pop() ?? ""}/badge.svg)](${actions})`
    ]
   ];
   return 0 === badges.length ? null : {
    name: "badges",
    body: badges.join("\n")
   };
  }
  const belowTitle = (text)=>/badge\.fury\.io|img\.shields\.io\/pypi/u.test(text) ? null : headingsOf(text).find(({ level })=>1 === level)?.end ?? 0;
  function atEndUnless(title) {
   return (text)=>headingsOf(text).some((heading)=>title.test(heading.title)) ? null : text.length;
  }
  function readmeParts(context) {
   const badges = badgesPart(context);
   return [
    ...null === badges ? [] : [
     {
      part: badges,
      place: belowTitle
     }
    ],
    {
     part: installPart(context),
     place: atEndUnless(/install/iu)
    },
    {
     part: releasingPart(context),
     place: atEndUnless(/releas/iu)
    }
   ];
  }
  async function defaultBranch(folder, remote, host) {
   const args = [
    "rev-parse",
    "--verify",
    "--quiet",
    "--symbolic-full-name",
    `refs/remotes/${remote}/HEAD`
   ];
   const head = await (0, git.oM)(args, folder, host);
   const branch = head?.trim().slice(`refs/remotes/${remote}/`.length) ?? "";
   return /^[\w.-]+(?:\/[\w.-]+)*$/u.test(branch) ? branch : "main";
  }
  async function findHome(folder, wanted, host) {
   const remotes = await (0, git_facts.Uz)(folder, host);
   const names = remotes.map(({ name })=>name);
   const name = names.find((candidate)=>"origin" === candidate) ?? (1 === names.length ? names[0] : void 0);
   const url = remotes.find((remote)=>remote.name === name)?.url;
   const found = void 0 === url ? null : (0, remote_address.M)(url);
   if (null !== found && void 0 !== name) {
    const home = {
     ...found,
     defaultBranch: await defaultBranch(folder, name, host)
    };
    return null === wanted ? home : {
     ...home,
     serverUrl: serverOf(wanted),
     isGuessed: false
    };
   }
   const why = void 0 === name ? `${folder} has ${0 === names.length ? "no remote" : `several remotes (${names.join(", ")}) and none is named origin`}` : `the remote ${name} of ${folder} is not a repository on a server`;
   throw new release_error.K2({
    subject: "host",
    problem: `${why}, so the server of the project is unknown`,
    remedy: "Run this in a clone of the repository, or add it: git remote add origin https://HOST/OWNER/NAME.git"
   });
  }
  function serverOf(wanted) {
   const text = /^https?:\/\//iu.test(wanted) ? wanted : `https://${wanted}`;
   const address = (0, remote_address.a)(text);
   if (null === address) throw new release_error.K2({
    subject: "host",
    problem: `'${(0, visible_text.Ol)(wanted.slice(0, 500).replace(/\/\/[^/@]*@/u, "//…@"), 120)}' is not the address of a server`,
    remedy: "Give https://HOST, without a user name or the repository"
   });
   return address;
  }
  const RELEASE_TEMPLATES = [
   "self-contained",
   "compiled",
   "reusable-caller",
   "single-job",
   "gitea-registry",
   "several-packages"
  ];
  const TEMPLATES = [
   ...RELEASE_TEMPLATES,
   "rehearsal"
  ];
  function isReleaseTemplate(template) {
   return "rehearsal" !== template;
  }
  function workflowName(template) {
   return isReleaseTemplate(template) ? "pypi-publish.yml" : "pypi-rehearsal.yml";
  }
  async function readTemplate(suiteFolder, name) {
   const path = (0, external_node_path_.join)(suiteFolder, "action-templates", name);
   try {
    return await (0, promises_.readFile)(path, "utf8");
   } catch (cause) {
    throw new release_error.K2({
     subject: path,
     problem: `can't be read (${(0, release_error.bD)(cause)})`,
     remedy: "Run the program from a complete clone of this suite: node CLONE/dist/cli/index.js init"
    }, {
     cause
    });
   }
  }
  function input(name, fallback, description) {
   const type = "true" === fallback || "false" === fallback ? "boolean" : "text";
   return {
    name,
    default: fallback,
    description,
    required: false,
    kind: {
     type
    },
    isSetting: false
   };
  }
  const INIT_INPUTS = [
   input("project-dir", ".", "The folder of the project, in its clone. For several-packages, the folder that contains the packages."),
   input("templates", "", "Which workflows to write, separated by commas: one of self-contained (one job for each stage, for any server), compiled (the same, with wheels that cibuildwheel builds for several platforms), reusable-caller (Gitea 1.27 or later), single-job, gitea-registry and several-packages; and rehearsal. By default, those that are already installed, else self-contained."),
   input("host", "", "The server of the project, https://HOST. By default, the server of the git remote."),
   input("suite", "shireadmin/repo-agent-actions", "Where workflows find this suite: OWNER/NAME on the same server, or a whole address."),
   input("ref", "", "Which version of the suite workflows use: a tag, a branch or a commit. By default, the commit of this version; or its tag, if the clone of the suite does not have that tag. v1 follows the newest release of the major version."),
   input("python-versions", "", "Pythons to test and verify with, separated by commas; auto uses those of the runner that the project supports. By default, those in the classifiers."),
   input("on-failure", "false", "Whether the workflow also reports a release that stops in an issue, one for each tag, with the stage and what to do, and closes it when the release has passed. A workflow that already does so keeps doing it."),
   input("check", "false", "Whether to write nothing, compare the installed files with this version, and tell whether a tag would start the workflow."),
   input("print", "", "Writes nothing: prints one file as this version would write it, so that you can compare it with yours."),
   input("set-secrets", "false", "Whether to write nothing and set the secrets of the repository, from lines NAME=value on the standard input, or by asking at a terminal. The personal token for this is read from GITEA_TOKEN, or asked for."),
   input("api-url", "", "The address of the forge's API for --set-secrets. By default, HOST/api/v1.")
  ];
  function readInitInputs(reader) {
   const templates = reader.choices("templates", TEMPLATES);
   const releasing = templates.filter(isReleaseTemplate);
   if (releasing.length > 1) throw new release_error.K2({
    subject: "templates",
    problem: `names ${releasing.join(", ")}, but a repository can have only one workflow that releases`,
    remedy: "Choose one of them"
   });
   const pythons = reader.list("python-versions");
   const wrong = pythons.find((version)=>!/^3\.\d+(?:\.\d+)?$/u.test(version) && "auto" !== version);
   if (void 0 !== wrong || pythons.length > 1 && pythons.includes("auto")) throw new release_error.K2({
    subject: "python-versions",
    problem: void 0 === wrong ? "auto can't be combined with versions" : `'${(0, visible_text.Ol)(wrong, 80)}' is not a version of Python`,
    remedy: "Write auto, or versions such as 3.11, 3.12"
   });
   const check = reader.boolean("check");
   const setSecrets = reader.boolean("set-secrets");
   const print = reader.optional("print");
   if (setSecrets && 0 === releasing.length && templates.length > 0) throw new release_error.K2({
    subject: "set-secrets",
    problem: "a rehearsal needs no secrets",
    remedy: "Name the template that releases"
   });
   const onFailure = reader.boolean("on-failure");
   if (onFailure && 0 === releasing.length && templates.length > 0) throw new release_error.K2({
    subject: "on-failure",
    problem: "a rehearsal can't report a stopped release",
    remedy: "Name the template that releases"
   });
   if ([
    check,
    setSecrets,
    null !== print
   ].filter(Boolean).length > 1) throw new release_error.K2({
    subject: "check, print, set-secrets",
    problem: "can't be combined",
    remedy: "Run init once for each of them"
   });
   const host = reader.optional("host");
   return {
    projectDir: reader.path("project-dir"),
    template: releasing[0] ?? null,
    rehearsal: templates.includes("rehearsal"),
    host: null === host ? null : serverOf(host),
    suite: reader.text("suite"),
    ref: reader.optional("ref"),
    pythons: 0 === pythons.length ? null : pythons.join(", "),
    onFailure,
    check,
    print,
    setSecrets,
    apiUrl: reader.optional("api-url")
   };
  }
  var project_files = __webpack_require__(28453);
  var dist = __webpack_require__(38815);
  function onFailureTemplate(template) {
   return "single-job" === template ? "on-failure-step.yml" : "on-failure.yml";
  }
  function hasOnFailure(workflow) {
   return /^ +(?:- )?uses: \S+\/actions\/report-failure@/mu.test(workflow);
  }
  function after(text, line) {
   const found = line.exec(text);
   if (null === found) throw new Error(`a template without ${String(line)}`);
   return text.slice(found.index + found[0].length).trimEnd();
  }
  function once(text, what, by) {
   if (!what.test(text)) throw new Error(`a template without ${String(what)}`);
   return text.replace(what, ()=>by);
  }
  function jobsOf(workflow) {
   const { jobs } = (0, dist.qg)(workflow);
   return Object.keys(jobs);
  }
  function jobFor(jobs, template) {
   const job = after(template, /^jobs:\n/mu);
   const own = jobs.includes("build") ? job : once(job, /^ {10}manifest-sha256: .+\n/mu, "");
   const lines = jobs.map((name)=>`            ${name} $\{{ needs.${name}.result }}\n`).join("");
   const results = once(own, /(?<=^ {10}results: \|\n)(?: {12}.+\n)+/mu, lines);
   return once(results, /(?<=^ {4}needs:) \[[^\]]*\]/mu, ` [${jobs.join(", ")}]`);
  }
  function withOnFailure(workflow, part, template) {
   if ("single-job" !== template) return `${workflow.trimEnd()}\n\n${jobFor(jobsOf(workflow), part)}\n`;
   const permitted = once(workflow, /(?<=^ {6}contents: write(?: # [^\n]{0,200})?)$/mu, "\n      issues: write");
   return `${permitted.trimEnd()}\n${after(part, /^ {4}steps:\n/mu)}\n`;
  }
  function put(text, what, by) {
   const filled = "string" == typeof by ? text.replace(what, ()=>by) : text.replace(what, by);
   if (filled === text && !("string" == typeof what ? text.includes(what) : what.test(text))) throw new Error(`a template without ${String(what)}`);
   return filled;
  }
  function fill_workflow_quoted(text) {
   return (0, dist.As)(text, {
    defaultStringType: "QUOTE_SINGLE",
    lineWidth: 0
   }).trimEnd();
  }
  function originLine(template) {
   return `# Made by repo-agent-actions init from ${template}.yml; init --check compares the two.`;
  }
  function originOf(text) {
   return /^# Made by repo-agent-actions init from (?<template>[\w-]+)\.yml;/mu.exec(text)?.groups?.["template"] ?? null;
  }
  function ownPrefix({ installedPrefix }) {
   return installedPrefix?.kind === "prefix" ? installedPrefix.prefix : null;
  }
  function asVariables(text, facts, pythons) {
   const placed = "." === facts.place ? text : put(text, "PROJECT_DIR: '.'", `PROJECT_DIR: ${fill_workflow_quoted(facts.place)}`);
   const prefix = ownPrefix(facts);
   const named = null === prefix ? placed : put(placed, "TAG_PREFIX: ''", `TAG_PREFIX: ${fill_workflow_quoted(prefix)}`);
   return "auto" === pythons ? named : put(named, "PYTHON_VERSIONS: ''", `PYTHON_VERSIONS: ${fill_workflow_quoted(pythons)}`);
  }
  function asInputs(text, facts, pythons) {
   const prefix = ownPrefix(facts);
   const lines = [
    ..."." === facts.place ? [] : [
     `project-dir: ${fill_workflow_quoted(facts.place)}`
    ],
    ...null === prefix ? [] : [
     `tag-prefix: ${fill_workflow_quoted(prefix)}`
    ],
    ..."auto" === pythons ? [] : [
     `python-versions: ${fill_workflow_quoted(pythons)}`
    ]
   ];
   const bare = text.replace(/^ *# python-versions: .*\n/mu, "");
   return put(bare, /^(?<indent> +)tag: \$\{\{ inputs\.tag/mu, (found, indent)=>`${lines.map((line)=>`${indent}${line}\n`).join("")}${found}`);
  }
  function secretPrefix({ normalizedName }) {
   const words = normalizedName.toUpperCase().replaceAll("-", "_");
   return /^(?:\d|GITEA|GITHUB)/u.test(words) ? `PKG_${words}` : words;
  }
  function requireDistinct(packages) {
   const places = new Map;
   for (const { normalizedName, name, place } of packages){
    const other = places.get(normalizedName);
    if (void 0 !== other) throw new release_error.K2({
     subject: "templates",
     problem: `the packages in ${other} and ${place} are both named ${name}, and each name can be released only once`,
     remedy: "Rename one of them, or give the folder that contains the packages to release"
    });
    places.set(normalizedName, place);
   }
  }
  function asJobs(text, settings) {
   const { packages } = settings;
   requireDistinct(packages);
   const first = /^ {2}alpha:\n[^]*?(?=\n {2}beta:)/mu.exec(text)?.[0].trimEnd();
   if (void 0 === first) throw new Error("a template without a first package");
   const jobs = packages.map((facts)=>{
    const job = first.replace("  alpha:", `  ${/^\d/u.test(facts.normalizedName) ? "_" : ""}${facts.normalizedName}:`).replace("tag-prefix: alpha-v", `tag-prefix: ${fill_workflow_quoted((0, release_tag.Dz)(facts.tags))}`).replaceAll("alpha-v", (0, release_tag.Dz)(facts.tags)).replace("packages/alpha", fill_workflow_quoted(facts.place)).replaceAll("secrets.ALPHA_", `secrets.${secretPrefix(facts)}_`);
    const pythons = settings.pythons(facts);
    return "auto" === pythons ? job : put(job, /^( +)tag: /mu, (_, indent)=>`${indent}python-versions: ${fill_workflow_quoted(pythons)}\n${indent}tag: `);
   });
   const [example] = packages;
   const secrets = packages.flatMap((facts)=>[
     "TESTPYPI",
     "PYPI"
    ].map((index)=>`#   ${secretPrefix(facts)}_${index}_API_TOKEN`));
   const head = put(text.slice(0, text.indexOf("\njobs:")), /^# {3}ALPHA_.*$/mu, secrets.join("\n")).replace("the tag alpha-v1.2.3 releases packages/alpha", `the tag ${void 0 === example ? "" : (0, release_tag.cO)(example.tags, "1.2.3")} releases ${example?.place ?? ""}`);
   return `${head}\njobs:\n${jobs.join("\n\n")}\n`;
  }
  function rehearsalOf(text, { packages }) {
   const [facts] = packages;
   if (facts?.place === "." && 1 === packages.length) return text;
   return put(text, /^(?<indent> +)- name: Rehearse\n(?<uses> +uses: \S+(?: # \S+)?)$/mu, (found, indent)=>{
    const uses = found.slice(found.indexOf("\n") + 1);
    const steps = packages.map(({ name, place })=>`${indent}- name: Rehearse ${name}\n${uses}\n${indent}  with:\n${indent}    project-dir: ${fill_workflow_quoted(place)}`);
    return steps.join("\n");
   });
  }
  function filled(text, settings) {
   const { template, packages, pythons } = settings;
   const [facts] = packages;
   if (void 0 === facts) throw new Error("a workflow for no package");
   switch(template){
    case "self-contained":
    case "compiled":
    case "gitea-registry":
     return asVariables(text, facts, pythons(facts));
    case "reusable-caller":
    case "single-job":
     return asInputs(text, facts, pythons(facts));
    case "several-packages":
     return asJobs(text, settings);
    case "rehearsal":
     return rehearsalOf(text, settings);
   }
  }
  function patternsOf(facts) {
   return (0, release_tag.Lq)(facts.tags).map((start)=>tagPattern(start, facts.version));
  }
  function fillWorkflow(template, settings) {
   const [facts] = settings.packages;
   let text = filled(atAddress(template, settings.address), settings);
   text = text.replace(/ On GitHub leave '[^']*' out\./u, "");
   text = text.replace(/^# Copy it to \S+\n/mu, "").replace(/ Copy it to \S+$/mu, "");
   if (void 0 !== facts && "several-packages" !== settings.template) text = text.replace(/^name: (?:Publish|Rehearse a release)/mu, (words)=>`${words}${"name: Publish" === words ? ` ${facts.name}` : ` of ${facts.name}`}`);
   if ("pypi-publish.yml" === workflowName(settings.template)) {
    const patterns = settings.packages.flatMap(patternsOf).map(fill_workflow_quoted);
    text = put(text, /^ {4}tags: \['(?:\*-)?v\*\.\*\.\*'\]$/mu, `    tags: [${patterns.join(", ")}]`);
   }
   const { onFailure, template: name } = settings;
   if (null !== onFailure && isReleaseTemplate(name)) text = withOnFailure(text, atAddress(onFailure, settings.address), name);
   return `${originLine(settings.template)}\n${text}`;
  }
  var tag_name = __webpack_require__(27525);
  var workflow_steps = __webpack_require__(78200);
  function installedPrefix(text, place, subject) {
   for (const step of (0, workflow_steps.B)((0, workflow_document.S6)(text) ?? {})){
    if (false === (0, workflow_steps.K)(step, place, place)) continue;
    const prefix = step.value("tag-prefix");
    if ("expression" === prefix.kind) return prefix;
    if ("" !== prefix.text) return {
     kind: "prefix",
     prefix: (0, tag_name.UG)(prefix.text, `${subject}, tag-prefix`)
    };
   }
   return null;
  }
  var input_reader = __webpack_require__(35425);
  var src = __webpack_require__(98231);
  var generated_inputs = __webpack_require__(30661);
  var specifiers = __webpack_require__(43466);
  var version = __webpack_require__(22499);
  var names = __webpack_require__(21515);
  const MORE_THAN_A_NAME = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}`<>|\\]|\{\{|\}\}/u;
  function plainValue(value, subject) {
   const found = MORE_THAN_A_NAME.exec(value)?.[0];
   if (void 0 === found) return value;
   const shown = /^[!-~]+$/u.test(found) ? found : `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
   throw new release_error.K2({
    subject,
    problem: `contains ${shown}, which a workflow or a document would not read as part of a name`,
    remedy: "Rename it, and run this again"
   });
  }
  function withoutVoice(host) {
   const silent = ()=>void 0;
   return {
    ...host,
    info: silent,
    debug: silent,
    notice: silent,
    warning: silent,
    error: silent,
    progress: silent,
    group: (_title, work)=>work(),
    storeFolder: (0, external_node_path_.join)(host.temporaryFolder, "init")
   };
  }
  function declaredPythons({ classifiers, requiresPython }) {
   const named = classifiers.map((classifier)=>/^Programming Language :: Python :: (3\.\d+)$/u.exec(classifier)?.[1]).filter((minor)=>void 0 !== minor);
   const admitted = null === requiresPython ? null : (0, specifiers.m0)(requiresPython);
   const isAdmitted = (minor)=>null === admitted || [
     "0",
     "99"
    ].some((micro)=>(0, specifiers.IK)(admitted, (0, version.ot)(`${minor}.${micro}`)));
   const order = (minor)=>Number(minor.slice(2));
   return [
    ...new Set(named)
   ].filter(isAdmitted).sort((a, b)=>order(a) - order(b));
  }
  function requireName(name, file) {
   if ((0, names.uV)(name)) return;
   throw new release_error.K2({
    subject: file,
    problem: `"${(0, visible_text.Ol)(name, 80)}" is not the name of a project or an extra`,
    remedy: "Use only letters, digits, ., _ and -"
   });
  }
  async function readPackage(folder, place, host) {
   const given = {
    "project-dir": folder,
    checks: "version"
   };
   const environment = Object.fromEntries(generated_inputs.ACTION_INPUTS.map(({ name, default: fallback })=>[
     (0, input_reader.LO)(name),
     given[name] ?? fallback
    ]));
   const inputs = src.action.readInputs((0, input_reader.ic)({
    environment,
    workspace: folder
   }));
   const { facts, config } = await src.action.run(inputs, withoutVoice(host));
   if (null === facts) throw new release_error.K2({
    subject: "." === place ? "pyproject.toml" : `${place}/pyproject.toml`,
    problem: "has no project name",
    remedy: "Set name in [project]"
   });
   const file = "." === place ? "pyproject.toml" : `${place}/pyproject.toml`;
   plainValue(place, `folder of ${facts.name}`);
   for (const name of [
    facts.name,
    ...facts.extras
   ])requireName(name, file);
   const { where } = facts.versionSource;
   if (null !== where) plainValue(where, "version");
   const names = await (0, promises_.readdir)(folder);
   const usual = (pattern)=>names.sort().find((name)=>pattern.test(name)) ?? null;
   return {
    ...facts,
    folder,
    place,
    tags: (0, release_tag.Q1)(null, config, facts.name),
    installedPrefix: null,
    pythons: config.settings?.["python-versions"] === void 0 ? declaredPythons(facts) : [],
    changelog: plainValue(config.changelog ?? usual(/^(?:changelog|changes|history|news)(?:\.\w+)?$/iu) ?? "CHANGELOG.md", "changelog"),
    readme: usual(/^readme\.(?:md|markdown)$/iu) ?? usual(/^readme(?:\.\w+)?$/iu)
   };
  }
  var atomic_file = __webpack_require__(41855);
  var search_file = __webpack_require__(44982);
  async function readIfThere(path) {
   try {
    return await (0, promises_.readFile)(path, "utf8");
   } catch (error) {
    if ((0, release_error.Or)(error, "ENOENT")) return null;
    throw error;
   }
  }
  async function refuseDetours(top, path) {
   const clean = (0, external_node_path_.normalize)(path);
   if ((0, external_node_path_.isAbsolute)(clean) || clean.startsWith("..")) throw new Error(`${path} is not in the repository`);
   const parts = clean.split(external_node_path_.sep);
   for(let count = 1; count <= parts.length; count += 1){
    const here = (0, external_node_path_.join)(top, ...parts.slice(0, count));
    const facts = await (0, promises_.lstat)(here).catch((error)=>{
     if ((0, release_error.Or)(error, "ENOENT")) return null;
     throw error;
    });
    if (null === facts) return;
    const isWanted = count === parts.length ? facts.isFile() : facts.isDirectory();
    if (!isWanted) throw new release_error.K2({
     subject: parts.slice(0, count).join("/"),
     problem: facts.isSymbolicLink() ? "is a link" : count === parts.length ? "is not a file" : "is not a folder",
     remedy: "Move it away, and run this again"
    });
   }
  }
  async function decide(top, { path, text, parts }) {
   await refuseDetours(top, path);
   const existing = await readIfThere((0, external_node_path_.join)(top, path));
   if (null === existing) return {
    path,
    outcome: "written",
    text
   };
   if (void 0 === parts) return {
    path,
    outcome: existing === text ? "unchanged" : "kept",
    text: null
   };
   let extended = existing;
   let isKept = false;
   for (const { part, place } of parts){
    const done = withPart(extended, part, place);
    extended = done.text;
    isKept ||= "kept" === done.outcome;
   }
   const isExtended = extended !== existing;
   return {
    path,
    outcome: isKept ? "kept" : isExtended ? "extended" : "unchanged",
    text: isExtended ? extended : null
   };
  }
  async function refuseSecrets(files) {
   for (const { path, text, parts } of files){
    const own = [
     text,
     ...(parts ?? []).map(({ part })=>part.body)
    ];
    for (const one of own){
     const [hit] = (await (0, search_file.ld)(path, Buffer.from(one))).hits;
     if (void 0 !== hit) throw new release_error.K2({
      subject: path,
      problem: `would contain ${hit.what}${null === hit.line ? "" : ` in line ${hit.line}`}, where everybody could read it`,
      remedy: "Give addresses without a password, and keep secrets in the settings of the repository"
     });
    }
   }
  }
  async function writeNew(path, text) {
   await (0, promises_.mkdir)((0, external_node_path_.dirname)(path), {
    recursive: true
   });
   try {
    const file = await (0, promises_.open)(path, "wx");
    try {
     await file.writeFile(text, "utf8");
    } finally{
     await file.close();
    }
    return true;
   } catch (error) {
    if ((0, release_error.Or)(error, "EEXIST")) return false;
    throw error;
   }
  }
  async function writeFiles(top, files) {
   await refuseSecrets(files);
   const decisions = [];
   for (const file of files)decisions.push(await decide(top, file));
   const outcomes = [];
   for (const { path, outcome, text } of decisions){
    const target = (0, external_node_path_.join)(top, path);
    if (null === text) outcomes.push({
     path,
     outcome
    });
    else if ("written" === outcome) outcomes.push({
     path,
     outcome: await writeNew(target, text) ? "written" : "kept"
    });
    else {
     await (0, atomic_file.l)(target, text);
     outcomes.push({
      path,
      outcome
     });
    }
   }
   return outcomes;
  }
  async function wantedText(top, { path, text, parts }) {
   const existing = void 0 === parts ? null : await readIfThere((0, external_node_path_.join)(top, path));
   if (null === existing || void 0 === parts) return text;
   return parts.reduce((rest, { part, place })=>withPart(emptied(rest, part.name), part, place).text, existing);
  }
  function emptied(text, name) {
   const markers = (0, marked_part.zI)(name);
   const found = (0, marked_part.XG)(text, markers);
   if (found?.isClosed !== true) return text;
   return `${found.before}${markers.begin}\n${markers.end}${found.after}`;
  }
  function tagsWith(prefix, { name, tags }) {
   const set = {
    prefix,
    projectName: name
   };
   return (0, release_tag.Dz)(tags) === (0, release_tag.Dz)(set) ? tags : set;
  }
  function asInstalled(facts, workflow, path) {
   const found = installedPrefix(workflow, facts.place, path);
   return {
    ...facts,
    tags: found?.kind === "prefix" ? tagsWith(found.prefix, facts) : facts.tags,
    installedPrefix: found
   };
  }
  async function findPackages({ projectDir }, template, top, host) {
   const placeOf = (folder)=>(0, external_node_path_.relative)(top, folder).split(external_node_path_.sep).join("/") || ".";
   if ("several-packages" !== template) return [
    await readPackage(projectDir, placeOf(projectDir), host)
   ];
   const files = await (0, project_files.RQ)(projectDir, host);
   const folders = files.filter((file)=>"pyproject.toml" === external_node_path_.posix.basename(file)).map((file)=>external_node_path_.posix.dirname(file));
   const packages = [];
   for (const folder of folders){
    if ("." === folder) continue;
    const facts = await readPackage((0, external_node_path_.join)(projectDir, folder), placeOf((0, external_node_path_.join)(projectDir, folder)), host);
    packages.push({
     ...facts,
     tags: tagsWith(`${facts.name}-v`, facts)
    });
   }
   if (packages.length > 1) return packages;
   throw new release_error.K2({
    subject: "templates",
    problem: `several-packages needs several packages, but ${projectDir} contains ${1 === packages.length ? "only one" : "none"}`,
    remedy: "Choose another template, or give the folder that contains the packages"
   });
  }
  async function chooseTemplates({ template, rehearsal }, top, folder) {
   if (null !== template || rehearsal) return {
    releasing: template,
    rehearsal
   };
   const there = async (name)=>await readIfThere((0, external_node_path_.join)(top, folder, name));
   const origin = originOf(await there(workflowName("self-contained")) ?? "");
   return {
    releasing: RELEASE_TEMPLATES.find((known)=>known === origin) ?? "self-contained",
    rehearsal: await there(workflowName("rehearsal")) !== null
   };
  }
  async function installedAddress(path) {
   return suiteAddressOf(await readIfThere(path) ?? "");
  }
  function withoutToken(host) {
   const environment = Object.fromEntries(Object.entries(host.environment).filter(([name])=>!/TOKEN/iu.test(name)));
   return {
    ...host,
    environment
   };
  }
  async function topOf(projectDir, host) {
   const top = await (0, git_facts.vE)(projectDir, host);
   if (null !== top) return top;
   throw new release_error.K2({
    subject: "project-dir",
    problem: `${projectDir} is not in a git repository`,
    remedy: "Run this in a clone of the repository that is pushed to the server"
   });
  }
  async function planInstallation(inputs, suiteFolder, givenHost) {
   const host = withoutToken(givenHost);
   const top = await topOf(inputs.projectDir, host);
   const home = await findHome(top, inputs.host, host);
   const folder = "github" === forgeKindOf(home) ? ".github/workflows" : ".gitea/workflows";
   const { releasing, rehearsal } = await chooseTemplates(inputs, top, folder);
   if ("gitea-registry" === releasing && "github" === forgeKindOf(home)) throw new release_error.K2({
    subject: "templates",
    problem: `gitea-registry needs Gitea or Forgejo, but the project is on ${home.serverUrl}`,
    remedy: "Choose another template"
   });
   const releasingPath = null === releasing ? null : `${folder}/${workflowName(releasing)}`;
   const installedText = null === releasingPath ? "" : await readIfThere((0, external_node_path_.join)(top, releasingPath)) ?? "";
   const found = await findPackages(inputs, releasing, top, host);
   const packages = null === releasingPath ? found : found.map((facts)=>asInstalled(facts, installedText, releasingPath));
   const onFailure = null !== releasing && (inputs.onFailure || hasOnFailure(installedText));
   const given = suiteAddress(inputs.suite, await suitePin(inputs.ref, suiteFolder, host), home.serverUrl);
   const pathOf = (template)=>`${folder}/${workflowName(template)}`;
   const fill = async (template)=>{
    const installed = inputs.check ? await installedAddress((0, external_node_path_.join)(top, pathOf(template))) : null;
    const text = fillWorkflow(await readTemplate(suiteFolder, `${template}.yml`), {
     template,
     address: installed ?? given,
     packages,
     onFailure: onFailure && isReleaseTemplate(template) ? await readTemplate(suiteFolder, onFailureTemplate(template)) : null,
     pythons: ({ pythons })=>inputs.pythons ?? (0 === pythons.length ? "auto" : pythons.join(", "))
    });
    return {
     template,
     path: pathOf(template),
     text
    };
   };
   const chosen = [
    ...null === releasing ? [] : [
     releasing
    ],
    ...rehearsal ? [
     "rehearsal"
    ] : []
   ];
   const workflows = await Promise.all(chosen.map(fill));
   const contexts = null === releasing ? [] : packages.map((facts)=>({
     home,
     facts,
     template: releasing,
     workflowPath: pathOf(releasing),
     secretPrefix: "several-packages" === releasing ? secretPrefix(facts) : "",
     suiteUrl: `${given.server ?? "https://github.com"}/${given.repository}`,
     onFailure,
     rehearsalPath: rehearsal ? pathOf("rehearsal") : null
    }));
   const documents = await documentsOf(contexts, suiteFolder);
   return {
    top,
    home,
    packages,
    contexts,
    workflows,
    documents
   };
  }
  async function documentsOf(contexts, suiteFolder) {
   const releasing = await readTemplate(suiteFolder, "RELEASING.md");
   return contexts.flatMap((context)=>{
    const { facts } = context;
    const at = (name)=>"." === facts.place ? name : `${facts.place}/${name}`;
    return [
     {
      path: at("docs/RELEASING.md"),
      text: releasingDocument(releasing, context)
     },
     ...readmeFile(context, at),
     {
      path: at(facts.changelog),
      text: newChangelog(),
      parts: []
     }
    ];
   });
  }
  function readmeFile(context, at) {
   const name = context.facts.readme ?? "README.md";
   if (!/\.(?:md|markdown)$/iu.test(name)) return [];
   const parts = readmeParts(context);
   const text = parts.reduce((rest, { part, place })=>{
    const offset = place(rest);
    return null === offset ? rest : `${rest.trimEnd()}\n\n${enclosed(part)}\n`;
   }, `# ${context.facts.name}\n`);
   return [
    {
     path: at(name),
     text,
     parts
    }
   ];
  }
  var extremes = __webpack_require__(2536);
  function pagesToVisit(contexts) {
   const pages = contexts.flatMap((context)=>[
     ...neededTokens(context).flatMap(({ index, page, projectPage })=>[
       {
        what: `create a token for ${index}`,
        url: page
       },
       ...null === projectPage ? [] : [
        {
         what: `after the first upload, replace it with a token for ${context.facts.name} only`,
         url: projectPage
        }
       ]
      ]),
     {
      what: "set the secrets",
      url: (0, repository_pages.lA)({
       forge: forgeKindOf(context.home),
       serverUrl: context.home.serverUrl,
       repository: context.home.repository
      })
     }
    ]);
   const once = new Map(pages.map((page)=>[
     `${page.what} ${page.url}`,
     page
    ]));
   return [
    ...once.values()
   ].sort((a, b)=>Number("set the secrets" === a.what) - Number("set the secrets" === b.what));
  }
  function secretNames(contexts) {
   return [
    ...new Set(secretTokens(contexts).map(({ name })=>name))
   ];
  }
  function secretTokens(contexts) {
   return contexts.flatMap((context)=>neededTokens(context));
  }
  function nextSteps(contexts, { init, rehearse }) {
   const [first] = contexts;
   if (void 0 === first) return [];
   const { facts } = first;
   const tag = (0, release_tag.cO)(facts.tags, facts.version ?? "1.2.3");
   const pages = pagesToVisit(contexts);
   const width = (0, extremes.n)(pages.map(({ what })=>what.length));
   return [
    "Next:",
    ...pages.map(({ what, url })=>`  ${what.padEnd(width)}  ${url}`),
    `  The names of the secrets: ${secretNames(contexts).join(", ")}.`,
    ..."github" === forgeKindOf(first.home) ? [] : [
     `  ${init} --set-secrets  sets them, from lines NAME=value on the standard input`
    ],
    "  Commit the new files and push them.",
    `  ${rehearse}  shows whether a release would pass`,
    `  git tag -a ${(0, shell_word.r)(tag)} -m ${(0, shell_word.r)(`Release ${tag}`)} && git push origin ${(0, shell_word.r)(tag)}  releases`
   ];
  }
  var plain_http = __webpack_require__(19840);
  var server_words = __webpack_require__(76543);
  var secret_forms = __webpack_require__(75342);
  var valibot_dist = __webpack_require__(77934);
  var forge_error = __webpack_require__(6975);
  var src_repository = __webpack_require__(87939);
  var rest_client = __webpack_require__(78449);
  const listed = valibot_dist.Ikc({
   name: valibot_dist.YjP()
  });
  const RIGHT = "Use a personal token with the scope write:repository of an administrator of the repository; a job's own token can't set secrets";
  const NAME = "Check the server's message: a name consists of letters, digits and _, and doesn't start with a digit, GITHUB_, GITEA_ or FORGEJO_";
  function explained(error, hide) {
   if (!(error instanceof forge_error.Q)) return error;
   const isRight = 401 === error.status || 403 === error.status || 404 === error.status;
   return new forge_error.Q({
    subject: error.subject,
    problem: (0, server_words.E)(error.problem, hide),
    remedy: isRight ? RIGHT : 400 === error.status ? NAME : (0, server_words.E)(error.remedy, hide)
   }, error, {
    cause: error.cause
   });
  }
  function openRepositorySecrets(target, repository) {
   const rest = (0, rest_client.P)(target);
   if ("gitea" !== rest.dialect) throw new release_error.K2({
    subject: rest.apiUrl.host,
    problem: "accepts only encrypted secrets, which this suite doesn't support",
    remedy: "Set them on the repository's page, or with: gh secret set NAME"
   });
   const path = `${(0, src_repository.SH)(repository)}/actions/secrets`;
   return {
    async names () {
     try {
      const found = await rest.list({
       purpose: `list the secrets of ${repository}`,
       path
      }, listed);
      return found.map(({ name })=>name);
     } catch (error) {
      throw explained(error, []);
     }
    },
    async set (name, value) {
     const call = {
      purpose: `set the secret ${name}`,
      path: `${path}/${encodeURIComponent(name)}`
     };
     try {
      await rest.put(call, {
       data: value
      });
     } catch (error) {
      throw explained(error, [
       ...(0, secret_forms.e)("", value),
       value
      ]);
     }
    }
   };
  }
  var token_shape = __webpack_require__(76487);
  var token_contents = __webpack_require__(28589);
  var token_scope = __webpack_require__(7754);
  var rule_address = __webpack_require__(79894);
  var silent_question = __webpack_require__(35086);
  var masks = __webpack_require__(22588);
  function wrong(problem, remedy) {
   return new release_error.K2({
    subject: "set-secrets",
    problem,
    remedy
   });
  }
  function parseSecretLines(text, allowed) {
   const secrets = new Map;
   const names = allowed.join(", ");
   for (const [index, raw] of text.split(/\r\n|\r|\n/u).entries()){
    const line = raw.trim();
    if ("" === line || line.startsWith("#")) continue;
    const place = `line ${index + 1} of the standard input`;
    const match = /^(?<name>[A-Za-z_][A-Za-z0-9_]*)\s*=(?<value>.*)$/u.exec(line)?.groups;
    const name = match?.["name"];
    if (void 0 === name) throw wrong(`${place} is not NAME=value`, `Write one of ${names}, then = and the token`);
    if (!allowed.includes(name)) throw wrong(`${place}: no workflow here uses ${(0, visible_text.Ol)(name, 60)}`, `They use ${names}`);
    if (secrets.has(name)) throw wrong(`${place}: ${name} appears twice`, "Give it once");
    secrets.set(name, checkedValue(name, (match?.["value"] ?? "").trimStart(), place));
   }
   if (0 === secrets.size) throw wrong("the standard input contains no secret", `Pass lines such as ${allowed[0] ?? "NAME"}=value`);
   return [
    ...secrets
   ].map(([name, value])=>({
     name,
     value
    }));
  }
  function checkedValue(name, value, place) {
   if ("" === value) throw wrong(`${place}: ${name} is empty`, "Give the whole token");
   if (/[^\x21-\x7e]/u.test(value) || /^(["']).*\1$/u.test(value)) throw wrong(`${place}: ${name} contains a space, quotes around it, or a character that no token has`, "Give only the token");
   if (value.length < masks.SE) throw wrong(`${place}: ${name} is shorter than ${masks.SE} characters, too short to be masked in logs`, "Give the whole token");
   return value;
  }
  const MAXIMUM_INPUT = 65536;
  const TOKEN_VARIABLE = "GITEA_TOKEN";
  async function readToEnd(input) {
   const chunks = [];
   let size = 0;
   for await (const chunk of input){
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAXIMUM_INPUT) throw new release_error.K2({
     subject: "set-secrets",
     problem: `the standard input is longer than ${MAXIMUM_INPUT} bytes`,
     remedy: "Pass only lines of NAME=value"
    });
    chunks.push(bytes);
   }
   return Buffer.concat(chunks).toString("utf8");
  }
  async function takeSecrets(needed, home, terminal, host) {
   const { input, environment, errors } = terminal;
   const isAsked = input.isTTY;
   const place = {
    input,
    prompt: errors,
    signal: host.signal
   };
   const page = (0, repository_pages.KY)({
    forge: forgeKindOf(home),
    serverUrl: home.serverUrl
   });
   let token = (environment[TOKEN_VARIABLE] ?? "").trim();
   if ("" === token && isAsked) token = await (0, silent_question.i)(`Personal token for ${new URL(home.serverUrl).host}, created at ${page} with write:repository (not shown): `, place);
   if ("" === token) throw new release_error.K2({
    subject: TOKEN_VARIABLE,
    problem: "is not set, but the forge's API needs it to set secrets",
    remedy: `Create a personal token with the scope write:repository at ${page}, and set the variable to it`
   });
   host.mask(checkedValue(TOKEN_VARIABLE, token, "the environment"));
   const names = [
    ...new Set(needed.map(({ name })=>name))
   ];
   const lines = isAsked ? await askForEach(names, place) : parseSecretLines(await readToEnd(input), names);
   for (const { value } of lines)host.mask(value);
   for (const line of lines)judgeToken(line, needed, host);
   if (0 === lines.length) throw new release_error.K2({
    subject: "set-secrets",
    problem: "no secret was given, so none was set",
    remedy: "Run it again when you have the tokens"
   });
   return {
    token,
    lines
   };
  }
  function judgeToken({ name, value }, needed, host) {
   for (const { index, site, project } of needed.filter((one)=>one.name === name)){
    try {
     (0, token.S)(token_shape.A, value, {
      site,
      title: index,
      isNear: false
     }, Date.now());
    } catch (thrown) {
     if (!(thrown instanceof release_error.K2)) throw thrown;
     throw new release_error.K2({
      subject: name,
      problem: thrown.problem,
      remedy: thrown.remedy
     }, {
      cause: thrown
     });
    }
    const contents = null === site ? null : (0, token_contents.Y)(value);
    const verdict = null === contents || null === site ? null : (0, token_scope.F)(contents, {
     project,
     exists: null,
     site: (0, token.I)(site)
    });
    if (null === verdict) continue;
    const { kind, problem, remedy } = verdict;
    if ("refusal" === kind) throw new release_error.K2({
     subject: name,
     problem,
     remedy
    });
    host.warning(`${name}: ${problem}. ${remedy}.`);
   }
  }
  async function askForEach(names, place) {
   const lines = [];
   for (const name of names){
    const value = await (0, silent_question.i)(`${name} (not shown; leave empty to keep the current value): `, place);
    if ("" !== value) lines.push({
     name,
     value: checkedValue(name, value, "what was typed")
    });
   }
   return lines;
  }
  async function setSecrets({ token, lines }, home, apiUrl, host) {
   const usual = "github" === forgeKindOf(home) ? "https://api.github.com" : `${home.serverUrl}/api/v1`;
   const address = apiUrl ?? usual;
   const finding = (0, plain_http.e)(address, {
    serverUrl: home.serverUrl,
    apiUrl: null
   });
   if (null !== finding) host.warning((0, rule_address.BN)(finding, host.environment));
   const { environment, signal } = host;
   const allowHttpHosts = (0, plain_http.M)(address, finding);
   const target = {
    apiUrl: address,
    token,
    environment,
    allowHttpHosts,
    signal
   };
   const secrets = openRepositorySecrets(target, home.repository);
   for (const { name, value } of lines){
    await secrets.set(name, value);
    host.info(`${name}: set in ${home.repository}.`);
   }
   const there = await secrets.names();
   const missing = lines.filter(({ name })=>!there.includes(name)).map(({ name })=>name);
   if (missing.length > 0) throw new release_error.K2({
    subject: missing.join(", "),
    problem: `${new URL(address).host} accepted ${1 === missing.length ? "it" : "them"}, but doesn't list ${1 === missing.length ? "it" : "them"}`,
    remedy: "Check the repository's secrets page"
   });
   return lines.map(({ name })=>name);
  }
  function placeOf({ folder }, { projectDir }) {
   return (0, external_node_path_.relative)(folder, projectDir) || ".";
  }
  function again(started, inputs) {
   const { program, words } = started;
   const place = placeOf(started, inputs);
   const kept = [];
   for(let at = 1; at < words.length; at += 1){
    const word = words[at] ?? "";
    if (/^--on-failure(?:=|$)/u.test(word)) kept.push(word);
    const name = /^--(?<name>templates|host|suite|ref|python-versions)(?<value>=.*)?$/u.exec(word)?.groups;
    if (void 0 !== name) {
     kept.push(word);
     if (void 0 === name["value"]) kept.push(words[at += 1] ?? "");
    }
   }
   return [
    program,
    "init",
    (0, shell_word.G)(place),
    ...kept.map(shell_word.r)
   ].join(" ");
  }
  const OUTCOME_WORDS = {
   written: "written",
   extended: "added our section; nothing else was changed",
   unchanged: "is up to date",
   kept: "kept unchanged, although it differs from what this version writes"
  };
  function diffCommand(path, { top }, started, inputs) {
   const own = (0, external_node_path_.relative)(started.folder, (0, external_node_path_.join)(top, path)) || path;
   return `${again(started, inputs)} --print ${(0, shell_word.r)(path)} | diff -u ${(0, shell_word.G)(own)} -`;
  }
  async function changelogAdvice({ top, contexts }) {
   const advice = [];
   for (const { facts } of contexts){
    if (null !== facts.changelogSection) continue;
    const path = (0, external_node_path_.join)(facts.folder, facts.changelog);
    const text = await readIfThere(path) ?? "";
    const lines = changelogLines(facts.version, new Date);
    const isOpen = /^#{1,3} *\[?unreleased/imu.test(text);
    const wanted = isOpen ? lines : [
     "## [Unreleased]",
     "",
     ...lines
    ];
    advice.push(`${(0, external_node_path_.relative)(top, path)}: has no section for ${facts.version ?? "the next version"}, which becomes its release notes. ${isOpen ? "Below Unreleased, add" : "Add"}:`);
    for (const line of wanted)advice.push("" === line ? "" : `    ${line}`);
   }
   return advice;
  }
  async function install(installation, started, inputs, host) {
   const { top, home, workflows, documents, contexts } = installation;
   if (home.isGuessed) host.notice(`The remote uses ssh, so ${home.serverUrl} is assumed to be the server's address. If that is wrong, use --host.`);
   const outcomes = await writeFiles(top, [
    ...workflows,
    ...documents
   ]);
   const kept = outcomes.filter(({ outcome })=>"kept" === outcome);
   for (const { path, outcome } of outcomes)host.info(`${path}: ${OUTCOME_WORDS[outcome]}.`);
   const pythons = contexts.filter(({ facts })=>facts.pythons.length > 0);
   if (null === inputs.pythons && pythons.length > 0 && outcomes.some(({ outcome })=>"written" === outcome)) host.info(`Pythons: ${pythons.map(({ facts })=>`${facts.pythons.join(", ")} for ${facts.name}`).join("; ")}, from the classifiers. If a runner lacks one of them, the release stops; --python-versions auto uses those that it has.`);
   for (const { facts } of contexts)if (null !== facts.readme && !documents.some(({ path })=>path.endsWith(facts.readme ?? ""))) host.info(`${facts.readme}: is not Markdown, so nothing was added to it. Mention docs/RELEASING.md there.`);
   for (const line of (await changelogAdvice(installation)))host.info(line);
   for (const { path } of kept)host.info(`To see the differences, run:\n  ${diffCommand(path, installation, started, inputs)}`);
   const [first] = kept;
   return {
    passed: 0 === kept.length,
    failure: void 0 === first ? null : `${first.path}: already exists and differs from what this version writes${1 === kept.length ? "" : ` (and ${kept.length - 1} more)`}. It was not changed. Compare it with the command above and copy what you want, or move it away and run init again.`,
    document: {
     schema: 1,
     passed: 0 === kept.length,
     files: outcomes.map(({ path, outcome })=>({
       path,
       outcome,
       ..."kept" === outcome ? {
        compare: diffCommand(path, installation, started, inputs)
       } : {}
      })),
     secrets: secretNames(contexts),
     pages: pagesToVisit(contexts)
    },
    closing: nextSteps(contexts, {
     init: again(started, inputs),
     rehearse: `${started.program} rehearse ${(0, shell_word.G)(placeOf(started, inputs))}`
    }).join("\n")
   };
  }
  async function tagsThere(facts, version, host) {
   return (0, release_tag.fk)(await (0, git_tags.cB)(facts.folder, host), facts.tags, version);
  }
  async function check(installation, started, inputs, host) {
   const { top, workflows, packages } = installation;
   const checked = [];
   for (const { path, text } of workflows){
    const installed = await readIfThere((0, external_node_path_.join)(top, path));
    const lines = null === installed ? 0 : differingLines(installed, text);
    const state = null === installed ? "missing" : 0 === lines ? "current" : "differs";
    const compare = "differs" === state ? diffCommand(path, installation, started, inputs) : null;
    const address = null === installed ? null : suiteAddressOf(installed);
    const pin = null === address ? null : await judgePin(address, started.suiteFolder, host);
    checked.push({
     path,
     state,
     lines,
     compare,
     pin
    });
    if ("missing" === state) host.error(`${path}: does not exist. To write it, run: ${again(started, inputs)}`);
    else if ("current" === state) host.info(`${path}: is up to date with this version.`);
    else host.error(`${path}: differs from this version in ${(0, count_text.l)(lines, "line")}. To see them, run:\n${compare ?? ""}`);
   }
   for (const { path, pin } of checked)if (null !== pin) if ("wrong" === pin.kind) host.error(`${path}: ${pin.sentence}`, void 0, pin);
   else if ("this-version" === pin.kind) host.info(`${path}: ${pin.sentence}`);
   else host.notice(`${path}: ${pin.sentence}`);
   const [releasing] = workflows;
   const text = void 0 === releasing ? null : await readIfThere((0, external_node_path_.join)(top, releasing.path));
   const triggers = null === text ? [] : packages.flatMap((facts)=>{
    const { installedPrefix } = facts;
    if (installedPrefix?.kind !== "expression") return [
     {
      facts,
      verdict: judgeTrigger(text, facts)
     }
    ];
    host.notice(`${releasing?.path ?? ""}: sets tag-prefix of ${facts.name} to ${(0, visible_text.Ol)(installedPrefix.expression)}, which only the server can evaluate, so whether a tag would start it was not checked.`);
    return [];
   });
   for (const { facts, verdict } of triggers){
    const what = null === facts.version ? "a tag like " : "the tag ";
    if (verdict.starts) host.info(`${what}${verdict.tag} would start ${releasing?.path ?? ""}: ${verdict.reason}.`);
    else host.error(`${what}${verdict.tag} would not start ${releasing?.path ?? ""}: ${verdict.reason}.`);
    const taken = null === facts.version ? [] : await tagsThere(facts, facts.version, host);
    if (taken.length > 0) host.notice(`${taken.join(" and ")} already ${1 === taken.length ? "exists" : "exist"}. Raise the version of ${facts.name} before the next release.`);
   }
   const [stale] = checked.filter(({ state })=>"current" !== state);
   const wrong = checked.find(({ pin })=>pin?.kind === "wrong");
   const [silent] = triggers.filter(({ verdict })=>!verdict.starts);
   const failure = void 0 !== stale ? `${stale.path}: ${"missing" === stale.state ? "does not exist. Run init without --check" : "differs from this version. Compare it with the command above, and copy what is new"}.` : void 0 !== wrong ? `${wrong.path}: ${wrong.pin?.sentence ?? ""}` : void 0 === silent ? null : `${silent.verdict.tag}: would not start the release: ${silent.verdict.reason}. Change the pattern, or the tag-prefix of the project.`;
   return {
    passed: null === failure,
    failure,
    failureAbout: void 0 === stale ? wrong?.pin ?? void 0 : void 0,
    document: {
     schema: 1,
     passed: null === failure,
     workflows: checked,
     triggers: triggers.map(({ facts, verdict })=>({
       name: facts.name,
       ...verdict
      }))
    },
    closing: ""
   };
  }
  async function set({ home, contexts }, started, inputs, host) {
   const unsafe = (0, unsafe_runtime.Z)({
    environment: started.environment,
    options: process.execArgv
   }, [
    "set-secrets"
   ]);
   if (null !== unsafe) throw unsafe;
   const secrets = await takeSecrets(secretTokens(contexts), home, started, host);
   const names = await setSecrets(secrets, home, inputs.apiUrl, host);
   return {
    passed: true,
    failure: null,
    document: {
     schema: 1,
     passed: true,
     secretsSet: names
    },
    closing: ""
   };
  }
  async function print(installation, path) {
   const files = [
    ...installation.workflows,
    ...installation.documents
   ];
   const file = files.find((candidate)=>candidate.path === path);
   if (void 0 === file) throw new release_error.K2({
    subject: "print",
    problem: `${(0, visible_text.Ol)(path, 200)} is not a file that init writes here`,
    remedy: `Choose one of ${files.map((candidate)=>candidate.path).join(", ")}`
   });
   await refuseSecrets([
    file
   ]);
   const text = await wantedText(installation.top, file);
   return {
    passed: true,
    failure: null,
    document: {
     schema: 1,
     path,
     text
    },
    closing: text
   };
  }
  function initCommand(head) {
   return {
    ...head,
    inputs: INIT_INPUTS,
    secrets: [],
    operandInputs: (0, operands.k)(head.name, "project-dir"),
    async execute (reader, _operands, host, terminal) {
     const inputs = readInitInputs(reader);
     if (!(0, external_node_fs_.existsSync)(inputs.projectDir)) throw new release_error.K2({
      subject: "project-dir",
      problem: `${inputs.projectDir} does not exist`,
      remedy: "Give the folder of the project"
     });
     const installation = await planInstallation(inputs, terminal.suiteFolder, host);
     if (null !== inputs.print) return await print(installation, inputs.print);
     if (inputs.check) return await check(installation, terminal, inputs, host);
     if (inputs.setSecrets) return await set(installation, terminal, inputs, host);
     return await install(installation, terminal, inputs, host);
    }
   };
  }
 },
 35086: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   i: ()=>askSilently
  });
  var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80481);
  var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
  var _prompt_interrupted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15653);
  async function askSilently(question, { input, prompt, signal }) {
   prompt.write(question);
   const silent = new node_stream__WEBPACK_IMPORTED_MODULE_1__.Writable({
    write (_chunk, _encoding, done) {
     done();
    }
   });
   const lines = (0, node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({
    input,
    output: silent,
    terminal: true,
    historySize: 0
   });
   try {
    return await new Promise((resolve, reject)=>{
     const interrupted = ()=>{
      reject(new _prompt_interrupted_js__WEBPACK_IMPORTED_MODULE_2__.p);
     };
     lines.once("line", (line)=>{
      resolve(line.trim());
     });
     lines.once("SIGINT", interrupted);
     signal.addEventListener("abort", interrupted, {
      once: true
     });
     if (signal.aborted) interrupted();
     lines.once("close", ()=>{
      resolve("");
     });
    });
   } finally{
    lines.close();
    prompt.write("\n");
   }
  }
 },
 41734: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   KY: ()=>personalTokensPage,
   fL: ()=>runPage,
   lA: ()=>secretsPage
  });
  function secretsPage({ forge, serverUrl, repository }) {
   if (null === serverUrl || null === repository) return "the repository's settings, Actions, Secrets";
   const path = "github" === forge ? "settings/secrets/actions" : "settings/actions/secrets";
   return `${serverUrl}/${repository}/${path}`;
  }
  function personalTokensPage({ forge, serverUrl }) {
   if (null === serverUrl) return "your settings, Applications";
   return `${serverUrl}/${"github" === forge ? "settings/tokens" : "user/settings/applications"}`;
  }
  function runPage({ forge, serverUrl, repository, runId, runNumber, server }) {
   if (null === serverUrl || null === repository) return null;
   const minor = /^Gitea 1\.(?<minor>\d+)/u.exec(server)?.groups?.["minor"];
   const isOldGitea = void 0 !== minor && Number(minor) < 26;
   const id = "forgejo" === forge || server.startsWith("Forgejo") || isOldGitea ? runNumber : runId;
   return null === id ? null : `${serverUrl}/${repository}/actions/runs/${id}`;
  }
 },
 17793: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D: ()=>tidy
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  const LONGEST_WORDS = 600;
  function tidy(text) {
   return (0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.P8)(text, LONGEST_WORDS);
  }
 },
 76543: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>redact,
   l: ()=>serverWords
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64576);
  var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
  var _one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17793);
  const htmlMessages = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_1__.f)(()=>Promise.all([
    __webpack_require__.e(1600),
    __webpack_require__.e(9065)
   ]).then(__webpack_require__.bind(__webpack_require__, 59065)));
  function recordOf(value) {
   return "object" == typeof value && null !== value ? value : {};
  }
  function texts(values) {
   return values.filter((value)=>"string" == typeof value && "" !== value);
  }
  function textOfJson(body) {
   let json;
   try {
    json = JSON.parse(body);
   } catch  {
    return null;
   }
   if ("string" == typeof json) return json;
   const answer = recordOf(json);
   const message = texts([
    "message",
    "msg",
    "detail",
    "error",
    "title"
   ].map((key)=>answer[key])).slice(0, 1);
   const errors = Array.isArray(answer["errors"]) ? answer["errors"] : [];
   const details = errors.map((error)=>{
    const parts = recordOf(error);
    return texts([
     error,
     ...[
      "resource",
      "field",
      "code",
      "message"
     ].map((key)=>parts[key])
    ]).join(" ");
   });
   const words = texts([
    ...message,
    ...details
   ]).join("; ");
   return "" === words ? null : words;
  }
  function textOfXml(body) {
   return /^\s*<(?:\?xml|Error\b)/u.test(body) ? /<Message>([^<]*)<\/Message>/u.exec(body)?.[1] ?? null : null;
  }
  async function serverWords(answer, hide = []) {
   const reason = (0, _one_line_js__WEBPACK_IMPORTED_MODULE_2__.D)(answer.reason);
   const standard = (node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[answer.status] ?? "").toLowerCase();
   const own = reason.toLowerCase() === standard ? "" : reason;
   const body = answer.body.subarray(0, 65536).toString("utf8");
   const isWeb = /<[a-z!/]/iu.test(body);
   const text = textOfJson(body) ?? textOfXml(body) ?? (isWeb ? await wordsOfHtml(body, answer) : (0, _one_line_js__WEBPACK_IMPORTED_MODULE_2__.D)(body));
   return redact((0, _one_line_js__WEBPACK_IMPORTED_MODULE_2__.D)(joined(own, (0, _one_line_js__WEBPACK_IMPORTED_MODULE_2__.D)(text), reason)), hide);
  }
  async function wordsOfHtml(html, answer) {
   const { messageOfHtml } = await htmlMessages();
   return messageOfHtml(html, answer);
  }
  function joined(own, text, reason) {
   if ("" === text) return reason;
   if ("" === own || own === text) return text;
   const lossy = own.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&").replaceAll("\\?", "[?\\u{100}-\\u{10ffff}]");
   const whole = new RegExp(lossy, "u").exec(text)?.[0];
   if (void 0 !== whole) return whole;
   return own.includes(text) ? own : `${own}: ${text}`;
  }
  function redact(text, hide) {
   return hide.reduce((rest, secret)=>"" === secret ? rest : rest.replaceAll(secret, "***"), text);
  }
 },
 28589: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Y: ()=>readTokenContents,
   n: ()=>tokenLocation
  });
  const END = 0;
  const LOCATION = 1;
  const IDENTIFIER = 2;
  const VERIFICATION_ID = 4;
  const SIGNATURE = 6;
  const SIGNATURE_BYTES = 32;
  class FormatError extends Error {
  }
  class FieldReader {
   #at;
   #bytes;
   constructor(bytes, at){
    this.#bytes = bytes;
    this.#at = at;
   }
   #number() {
    let value = 0;
    for(let factor = 1;; factor *= 128){
     const byte = this.#bytes[this.#at];
     if (void 0 === byte) throw new FormatError("a number continues past the end");
     this.#at += 1;
     if ((127 & byte) !== 0) value += (127 & byte) * factor;
     if (byte < 128) return value;
    }
   }
   field() {
    const type = this.#number();
    if (type === END) return {
     type,
     data: new Uint8Array
    };
    const length = this.#number();
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new FormatError("a field continues past the end");
    const data = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return {
     type,
     data
    };
   }
   section() {
    const fields = [];
    for(;;){
     const field = this.field();
     if (field.type === END) return fields;
     if (field.type <= (fields.at(-1)?.type ?? -1)) throw new FormatError("fields are out of order");
     fields.push(field);
    }
   }
  }
  function textOf(bytes) {
   return new TextDecoder("utf-8", {
    fatal: true,
    ignoreBOM: true
   }).decode(bytes);
  }
  function readHeader(section) {
   const [first, second, ...more] = section;
   const [place, identity] = first?.type === LOCATION ? [
    first,
    second
   ] : [
    void 0,
    first
   ];
   const extra = void 0 === place ? second : more[0];
   if (identity?.type !== IDENTIFIER || void 0 !== extra) throw new FormatError("the header has other fields");
   return {
    location: void 0 === place ? "" : textOf(place.data),
    identifier: identity.data
   };
  }
  function readCaveat(section) {
   const located = section[0]?.type === LOCATION;
   if (located) textOf(section[0]?.data ?? new Uint8Array);
   const [identity, verification, ...more] = located ? section.slice(1) : section;
   if (identity?.type !== IDENTIFIER || more.length > 0) throw new FormatError("a caveat has other fields");
   if (void 0 === verification) {
    if (located) throw new FormatError("a first-party caveat has a location");
    return {
     identifier: identity.data,
     thirdParty: false
    };
   }
   if (verification.type !== VERIFICATION_ID) throw new FormatError("a caveat has other fields");
   return {
    identifier: identity.data,
    thirdParty: true
   };
  }
  function parseMacaroon(bytes) {
   if (2 !== bytes[0]) return null;
   try {
    const reader = new FieldReader(bytes, 1);
    const header = readHeader(reader.section());
    const caveats = [];
    for(let section = reader.section(); section.length > 0; section = reader.section())caveats.push(readCaveat(section));
    const { type, data } = reader.field();
    if (type !== SIGNATURE || data.length !== SIGNATURE_BYTES) return null;
    return {
     ...header,
     caveats,
     signature: data
    };
   } catch (thrown) {
    if (thrown instanceof FormatError || "TypeError" === thrown.name) return null;
    throw thrown;
   }
  }
  const UNKNOWN = {
   kind: "unknown"
  };
  function isTexts(value) {
   return Array.isArray(value) && value.every((entry)=>"string" == typeof entry);
  }
  function validityOf(expires, notBefore) {
   if (!Number.isInteger(expires) || !Number.isInteger(notBefore)) return UNKNOWN;
   return {
    kind: "validity",
    expires: expires,
    notBefore: notBefore
   };
  }
  function caveatOfList([tag, ...values]) {
   const [first, second] = values;
   switch(tag){
    case 0:
     return 2 === values.length ? validityOf(first, second) : UNKNOWN;
    case 1:
     return 1 === values.length && isTexts(first) ? {
      kind: "projects",
      names: first
     } : UNKNOWN;
    case 2:
     return 1 === values.length && isTexts(first) ? {
      kind: "project-ids"
     } : UNKNOWN;
    case 3:
     return 1 === values.length && "string" == typeof first ? {
      kind: "user"
     } : UNKNOWN;
    case 4:
     return {
      kind: "publisher"
     };
    default:
     return UNKNOWN;
   }
  }
  function caveatOfObject(value) {
   const fields = Object.keys(value).sort().join(" ");
   if ("exp nbf" === fields) return validityOf(value["exp"], value["nbf"]);
   if ("project_ids" === fields) return isTexts(value["project_ids"]) ? {
    kind: "project-ids"
   } : UNKNOWN;
   if ("permissions version" !== fields || 1 !== value["version"]) return UNKNOWN;
   const permissions = value["permissions"];
   if ("user" === permissions) return {
    kind: "user"
   };
   if ("object" != typeof permissions || null === permissions || Array.isArray(permissions)) return UNKNOWN;
   const names = permissions["projects"];
   return isTexts(names) && 1 === Object.keys(permissions).length ? {
    kind: "projects",
    names
   } : UNKNOWN;
  }
  function caveatOf(identifier) {
   let value;
   try {
    value = JSON.parse(new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    }).decode(identifier));
   } catch  {
    return UNKNOWN;
   }
   if (Array.isArray(value)) return caveatOfList(value);
   return "object" == typeof value && null !== value ? caveatOfObject(value) : UNKNOWN;
  }
  function bytesOf(token) {
   const text = /^pypi-([A-Za-z0-9_-]+)={0,2}$/u.exec(token)?.[1];
   return void 0 === text || text.length % 4 === 1 ? null : Buffer.from(text, "base64url");
  }
  function readTokenContents(token) {
   const bytes = bytesOf(token);
   const macaroon = null === bytes ? null : parseMacaroon(bytes);
   if (null === macaroon) return null;
   return {
    location: macaroon.location,
    caveats: macaroon.caveats.map(({ identifier, thirdParty })=>thirdParty ? UNKNOWN : caveatOf(identifier))
   };
  }
  function tokenLocation(token) {
   const match = /^pypi-([A-Za-z0-9_-]+)/u.exec(token);
   const bytes = Buffer.from(match?.[1] ?? "", "base64url");
   const [version, field, length] = bytes;
   if (2 !== version || 1 !== field || void 0 === length || length > 127 || bytes.length < 3 + length) return null;
   const location = bytes.subarray(3, 3 + length).toString("latin1");
   return /^[a-z0-9.:/-]+$/u.test(location) ? location : null;
  }
 },
 7754: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   F: ()=>judgeTokenScope,
   t: ()=>judgeTokenValidity
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14421);
  const NAMES_SHOWN = 5;
  function utc(seconds) {
   const date = new Date(1e3 * seconds);
   return Number.isNaN(date.getTime()) ? "an impossible date" : (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.A)(date.toISOString());
  }
  function judgeTokenValidity({ caveats }, now) {
   const seconds = Math.floor(now / 1e3);
   const clock = `this machine's clock says ${utc(seconds)}`;
   for (const caveat of caveats)if ("validity" === caveat.kind) {
    if (caveat.expires <= seconds) return {
     kind: "refusal",
     problem: `expired at ${utc(caveat.expires)}; ${clock}`,
     remedy: "Create a new token, or correct the clock"
    };
    if (caveat.notBefore > seconds) return {
     kind: "refusal",
     problem: `is not valid before ${utc(caveat.notBefore)}; ${clock}`,
     remedy: "Wait until then, use another token, or correct the clock"
    };
   }
   return null;
  }
  function allowedProjects({ caveats }) {
   let allowed = null;
   for (const caveat of caveats){
    if ("projects" !== caveat.kind) continue;
    const names = new Set(caveat.names.map(_python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc));
    allowed = null === allowed ? [
     ...names
    ] : allowed.filter((name)=>names.has(name));
   }
   return allowed;
  }
  function projectWords(names) {
   const shown = names.filter((name)=>name.length <= 100 && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/u.test(name));
   if (0 === shown.length) return "for no project at all";
   const listed = shown.slice(0, NAMES_SHOWN);
   const rest = names.length - listed.length;
   const more = rest > 0 ? ` and ${rest} more` : "";
   return `for the ${1 === names.length ? "project" : "projects"} ${listed.join(", ")}${more}`;
  }
  function judgeTokenScope(contents, { project, exists, site }) {
   const name = (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project);
   const names = allowedProjects(contents);
   const accountPage = `${site}/manage/account/token/`;
   if (null !== names && !names.includes(name)) return {
    kind: "refusal",
    problem: `is a token ${projectWords(names)}, not for ${name}`,
    remedy: `Use the token for ${name}, or create one on ${accountPage}`
   };
   const kinds = new Set(contents.caveats.map(({ kind })=>kind));
   const narrowLater = `Use an account-wide token (${accountPage}) for the first upload, then one for ${name} alone`;
   if (false === exists && null !== names) return {
    kind: "refusal",
    problem: `is a token for ${name} alone, and the index doesn't have a project ${name} yet: a project-scoped token can't create a project`,
    remedy: narrowLater
   };
   if (false === exists && kinds.has("project-ids")) return {
    kind: "advice",
    problem: `is a token for single projects, and the index doesn't have a project ${name} yet: a project-scoped token can't create a project`,
    remedy: narrowLater
   };
   const isWide = [
    ...kinds
   ].every((kind)=>"user" === kind || "validity" === kind);
   if (true === exists && isWide) return {
    kind: "advice",
    problem: `is a token for every project of its account, but one for ${name} is enough`,
    remedy: `Create one on ${site}/manage/project/${name}/settings/, replace this one with it, and delete this one`
   };
   return null;
  }
 },
 76487: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   A: ()=>TOKEN_USER,
   j: ()=>tokenProblem
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28681);
  var _http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75342);
  const TOKEN_USER = "__token__";
  const COPY_AGAIN = "Copy the complete token again, and nothing else";
  const API_TOKEN_MISTAKES = [
   [
    /^(?:authorization\s*:\s*)?(?:bearer|basic|token)\s+\S/iu,
    "starts with a word from an HTTP header, Bearer or Basic",
    "Store only the token"
   ],
   [
    /^\s*["'\u2018-\u201f`].*["'\u2018-\u201f`]\s*$/su,
    "has quotation marks around it",
    "Store it without them"
   ],
   [
    /^(?:export\s+)?[A-Za-z_][\w.-]*\s*[=:]\s*["']?pypi-/u,
    "is a whole line of a settings file, including the name",
    "Store only the part after the ="
   ],
   [
    /^(?:\$\w+|\$\{\w+\}|\$\([^)]*\)|%\w+%|<[^>]*>|\[[^\]]*\])$/u,
    "is a placeholder that was never replaced",
    "Store the token itself"
   ]
  ];
  const PLACEHOLDERS = [
   [
    /^\*+$/u,
    "is the row of asterisks that a log shows instead of a secret",
    "Store the token itself"
   ],
   [
    /^\$?\{\{.*\}\}$/su,
    "is an expression that was not evaluated, ${{ … }}",
    "Write it in the workflow file, where expressions are evaluated, without nested quotation marks"
   ]
  ];
  function isDoubled(token) {
   const second = token.startsWith("pypi-") ? token.indexOf("pypi-", 1) : -1;
   return second > 0 && (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.sP)(token.slice(0, second), " 	\r\n\v\f ,;") === token.slice(second);
  }
  function tokenProblem(username, token) {
   const mistakes = username === TOKEN_USER ? [
    ...PLACEHOLDERS,
    ...API_TOKEN_MISTAKES
   ] : PLACEHOLDERS;
   for (const [form, problem, remedy] of mistakes)if (form.test(token)) return {
    problem,
    remedy
   };
   if (username === TOKEN_USER && isDoubled(token)) return {
    problem: "contains the token twice",
    remedy: "Store it once"
   };
   if (username === TOKEN_USER && /^pypi-Ag[EI].*pypi-Ag[EI]/su.test(token)) return {
    problem: "contains two tokens",
    remedy: "Store the one for this index"
   };
   if (/[\r\n]/u.test(token)) return {
    problem: "contains a line break",
    remedy: "Store the secret again, as one line"
   };
   if (username === TOKEN_USER && /\s/u.test(token)) return {
    problem: "contains a space",
    remedy: COPY_AGAIN
   };
   if (/\p{Cc}/u.test(token)) return {
    problem: "contains a control character",
    remedy: "Store the secret again"
   };
   if (username === TOKEN_USER && token.startsWith("pypi-") && !/^[\w-]+={0,2}$/u.test(token)) return {
    problem: "contains a character that is not allowed in an API token",
    remedy: COPY_AGAIN
   };
   if (token.length < _http__WEBPACK_IMPORTED_MODULE_1__.c) return {
    problem: `is shorter than ${_http__WEBPACK_IMPORTED_MODULE_1__.c} characters, so logs can't mask it`,
    remedy: "" === token ? "Set it to the token for the index" : "Use a longer one"
   };
   return null;
  }
 },
 90795: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   I: ()=>tokenSiteUrl,
   S: ()=>checkToken
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
  var _token_contents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28589);
  var _token_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7754);
  var _token_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76487);
  const SITES = {
   pypi: {
    title: "PyPI",
    location: "pypi.org"
   },
   testpypi: {
    title: "TestPyPI",
    location: "test.pypi.org"
   }
  };
  function tokenSiteUrl(site) {
   return `https://${SITES[site].location}`;
  }
  function refuse(subject, problem, remedy) {
   throw new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject,
    problem,
    remedy
   });
  }
  function checkToken(username, token, place, now) {
   const misshapen = (0, _token_shape_js__WEBPACK_IMPORTED_MODULE_1__.j)(username, token);
   if (null !== misshapen) refuse("password", misshapen.problem, misshapen.remedy);
   if (/[:\r\n]/u.test(username) || "" === username) refuse("username", "is empty, or contains a colon or a line break", `Use the username, or ${_token_shape_js__WEBPACK_IMPORTED_MODULE_1__.A} for an API token`);
   if (null !== place.site) checkKnownSite(username, token, SITES[place.site]);
   else if (!place.isNear) checkForeignSite(token, place.title);
   if (null === place.site) return;
   const contents = (0, _token_contents_js__WEBPACK_IMPORTED_MODULE_2__.Y)(token);
   const verdict = null === contents ? null : (0, _token_scope_js__WEBPACK_IMPORTED_MODULE_3__.t)(contents, now);
   if (null !== verdict) refuse("password", verdict.problem, verdict.remedy);
  }
  function siteOf(token) {
   const found = (0, _token_contents_js__WEBPACK_IMPORTED_MODULE_2__.n)(token);
   return Object.values(SITES).find(({ location })=>location === found);
  }
  function checkKnownSite(username, token, { title, location }) {
   if (username !== _token_shape_js__WEBPACK_IMPORTED_MODULE_1__.A) refuse("username", `${title} accepts only the username ${_token_shape_js__WEBPACK_IMPORTED_MODULE_1__.A}`, "Remove username, and pass an API token as password");
   if (!token.startsWith("pypi-")) {
    if (void 0 !== siteOf(`pypi-${token}`)) refuse("password", "lacks the prefix pypi-, which is part of the token", "Copy the complete token again");
    refuse("password", `is not an API token for ${title}, which starts with pypi-`, `Create a token on https://${location}/manage/account/token/`);
   }
   const made = siteOf(token);
   if (void 0 !== made && made.location !== location) refuse("password", `is a token for ${made.title}, but the index is ${title}`, `Use the token that was created on https://${location}/`);
   if (void 0 !== made && null === (0, _token_contents_js__WEBPACK_IMPORTED_MODULE_2__.Y)(token)) refuse("password", `is not a complete token for ${title}: it was cut off or changed`, "Copy the complete token again, and nothing else");
  }
  function checkForeignSite(token, title) {
   const made = siteOf(token);
   if (void 0 === made) return;
   refuse("password", `is a token for ${made.title}, but the index is ${title}, which must not get it`, `Use the token or password for ${title}`);
  }
 },
 49675: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   W: ()=>readSuiteUse
  });
  const USE = /^(?:(?<server>https?:\/\/\S+?)\/)?(?<repository>[\w.-]+\/[\w.-]+)\/(?:(?<umbrella>publish)|actions\/(?<action>[\w-]+)|\.\w+\/workflows\/(?<workflow>publish)\.yml)@(?<ref>\S+)$/u;
  function readSuiteUse(uses) {
   const { server, repository, umbrella, action, ref } = USE.exec(uses)?.groups ?? {};
   if (void 0 === repository || void 0 === ref) return null;
   return {
    server: server ?? null,
    repository,
    what: umbrella ?? action ?? "workflow",
    ref
   };
  }
 },
 56536: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   S6: ()=>readWorkflow,
   b6: ()=>textOf,
   c_: ()=>tableOf,
   hk: ()=>LARGEST_WORKFLOW
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  const LARGEST_WORKFLOW = 1e5;
  function isTooDeep(text) {
   if (text.length > LARGEST_WORKFLOW) return true;
   let depth = 0;
   for (const [bracket] of text.matchAll(/[[\]{}]/gu)){
    depth += "[" === bracket || "{" === bracket ? 1 : -1;
    if (depth > 200) return true;
   }
   return /(?:[-?:][ \t]+){100}/u.test(text);
  }
  function tableOf(value) {
   return "object" != typeof value || null === value || Array.isArray(value) ? {} : value;
  }
  function textOf(value) {
   return "string" == typeof value ? value : "number" == typeof value || "boolean" == typeof value ? `${value}` : "";
  }
  function readWorkflow(text) {
   try {
    return isTooDeep(text) ? {} : tableOf((0, yaml__WEBPACK_IMPORTED_MODULE_0__.qg)(text));
   } catch  {
    return null;
   }
  }
 },
 78200: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   K: ()=>isAbout,
   B: ()=>stepsOf
  });
  var external_node_path_ = __webpack_require__(76760);
  var workflow_document = __webpack_require__(56536);
  const DEEPEST = 5;
  function inputsAtTag(workflow) {
   const on = workflow["on"];
   const events = (0, workflow_document.c_)(on);
   const isPushed = "push" in events || "push" === on || Array.isArray(on) && on.includes("push");
   const declared = [
    "workflow_dispatch",
    "workflow_call"
   ].flatMap((event)=>Object.entries((0, workflow_document.c_)((0, workflow_document.c_)(events[event])["inputs"])));
   return Object.fromEntries(declared.map(([name, input])=>[
     name,
     isPushed ? "" : (0, workflow_document.b6)((0, workflow_document.c_)(input)["default"])
    ]));
  }
  function operandOf(operand, scope, depth) {
   const text = /^'(?<text>(?:[^']|'')*)'$/u.exec(operand)?.groups?.["text"];
   if (void 0 !== text) return {
    text: text.replaceAll("''", "'"),
    variables: []
   };
   const [, context, name = ""] = /^(env|inputs)\.([\w-]+)$/u.exec(operand) ?? [];
   if ("inputs" === context) {
    const given = scope.inputs[name];
    return void 0 === given ? null : {
     text: given,
     variables: []
    };
   }
   if ("env" !== context || !(name in scope.env)) return null;
   const value = knownAt((0, workflow_document.b6)(scope.env[name]), scope, depth + 1);
   return "text" === value.kind ? {
    text: value.text,
    variables: [
     name
    ]
   } : null;
  }
  function innerOf(inner, scope, depth) {
   let last = null;
   for (const operand of inner.split("||")){
    last = operandOf(operand.trim(), scope, depth);
    if (null === last || "" !== last.text) break;
   }
   return last;
  }
  function knownAt(text, scope, depth) {
   const unknown = {
    kind: "expression",
    expression: text
   };
   if (depth > DEEPEST) return unknown;
   const [before = "", ...parts] = text.split("${{");
   const variables = [];
   let known = before;
   for (const part of parts){
    const end = part.indexOf("}}");
    const found = end < 0 ? null : innerOf(part.slice(0, end), scope, depth);
    if (null === found) return unknown;
    for (const name of found.variables)variables.push(name);
    known += found.text + part.slice(end + 2);
   }
   return {
    kind: "text",
    text: known.trim(),
    variables
   };
  }
  function knownValue(text, scope) {
   return knownAt(text, scope, 0);
  }
  var suite_use = __webpack_require__(49675);
  function stepOf(job, part, scope) {
   const given = (0, workflow_document.c_)(part["with"]);
   return {
    job,
    use: (0, suite_use.W)((0, workflow_document.b6)(part["uses"])),
    names: Object.keys(given),
    value: (name)=>knownValue((0, workflow_document.b6)(given[name]), scope)
   };
  }
  function stepsOf(workflow) {
   const inputs = inputsAtTag(workflow);
   return Object.entries((0, workflow_document.c_)(workflow["jobs"])).flatMap(([name, value])=>{
    const job = (0, workflow_document.c_)(value);
    const env = {
     ...(0, workflow_document.c_)(workflow["env"]),
     ...(0, workflow_document.c_)(job["env"])
    };
    const steps = Array.isArray(job["steps"]) ? job["steps"].map(workflow_document.c_) : [];
    return [
     stepOf(name, job, {
      env,
      inputs
     }),
     ...steps.map((step)=>stepOf(name, step, {
       env: {
        ...env,
        ...(0, workflow_document.c_)(step["env"])
       },
       inputs
      }))
    ].filter((step)=>null !== step.use || step.names.length > 0);
   });
  }
  function isAbout(step, place, otherwise) {
   const folder = step.value("project-dir");
   if ("expression" === folder.kind) return null;
   return external_node_path_.posix.join(".", folder.text || otherwise, ".") === external_node_path_.posix.join(".", place, ".");
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
 36667: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   v: ()=>matchWithTimeout
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
  const LONGEST = 2e3;
  const MATCH = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script("pattern.exec(text)");
  let context = null;
  function matchWithTimeout(pattern, text) {
   context ??= (0, node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({});
   Object.assign(context, {
    pattern,
    text
   });
   try {
    return MATCH.runInContext(context, {
     timeout: LONGEST
    });
   } catch (error) {
    if ((0, _release_model__WEBPACK_IMPORTED_MODULE_1__.Or)(error, "ERR_SCRIPT_EXECUTION_TIMEOUT")) return "too-slow";
    throw error;
   }
  }
 },
 35625: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   vE: ()=>findWorkTree,
   Qo: ()=>headCommit,
   Xz: ()=>isTracked,
   Uz: ()=>listRemotes,
   SV: ()=>readGitFacts
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var git_folder = __webpack_require__(25987);
  var git = __webpack_require__(45299);
  var large_files = __webpack_require__(15307);
  async function isWhatPointerSays(path, top, host) {
   const pointer = (0, large_files.d)(path, `${await (0, git.oM)([
    "cat-file",
    "blob",
    `:${path}`
   ], top, host) ?? ""}\n`);
   return null !== pointer && await (0, large_files.Y)((0, external_node_path_.join)(top, path), pointer);
  }
  const MOST_ASKED = 500;
  const DEEPEST = 20;
  async function filtersOf(paths, top, host) {
   const answer = await (0, git.bd)([
    "check-attr",
    "-z",
    "filter",
    "--",
    ...paths
   ], top, host);
   const words = (answer ?? "").split("\0");
   const filters = new Map;
   for(let at = 0; at + 2 < words.length; at += 3)filters.set(words[at] ?? "", words[at + 2] ?? "");
   return filters;
  }
  const MODES = [
   "0000e000",
   "00004000"
  ].map((mode)=>Buffer.from(mode, "hex"));
  async function mayHaveSubmodules(folder, host) {
   const found = await (0, git_folder.K)(folder, host.environment);
   if (null === found) return false;
   const index = await (0, promises_.readFile)((0, external_node_path_.join)(found.gitDir, "index")).catch(()=>null);
   const isSplit = (await (0, promises_.readdir)(found.gitDir)).some((name)=>name.startsWith("sharedindex."));
   return null === index || isSplit || MODES.some((mode)=>index.includes(mode));
  }
  async function areSubmodulesChanged(folder, top, host, depth) {
   if (!await mayHaveSubmodules(folder, host)) return false;
   const listed = await (0, git.bd)([
    "ls-files",
    "--stage",
    "-z",
    "--full-name",
    "--",
    "."
   ], folder, host);
   for (const entry of (listed ?? "").split("\0")){
    const path = /^160000 [^\t]*\t(.+)$/su.exec(entry)?.[1];
    if (void 0 === path) continue;
    const module = (0, external_node_path_.join)(top, path);
    if (await (0, promises_.lstat)((0, external_node_path_.join)(module, ".git")).catch(()=>null) === null) continue;
    const found = await (0, git_folder.K)(module, host.environment);
    if (found?.top === module) {
     if (depth >= DEEPEST || (await changesBelow(module, module, host, depth + 1)).changed) return true;
    }
   }
   return false;
  }
  async function changesBelow(folder, top, host, depth = 0) {
   const [status, inModules] = await Promise.all([
    (0, git.bd)([
     "status",
     "--porcelain=v1",
     "-z",
     "--no-renames",
     "--untracked-files=normal",
     "--",
     "."
    ], folder, host),
    areSubmodulesChanged(folder, top, host, depth)
   ]);
   const entries = (status ?? "").split("\0").filter((entry)=>"" !== entry);
   const touched = entries.filter((entry)=>entry.startsWith(" M ")).map((entry)=>entry.slice(3));
   const isElse = inModules || touched.length < entries.length;
   if (0 === touched.length || touched.length > MOST_ASKED) return {
    changed: isElse || touched.length > 0,
    filtered: []
   };
   const filters = await filtersOf(touched, top, host);
   const filtered = [];
   let isChanged = isElse;
   for (const path of touched){
    const filter = filters.get(path) ?? "unspecified";
    if (!("lfs" === filter && await isWhatPointerSays(path, top, host))) {
     isChanged = true;
     if (!/^(?:unspecified|unset)$/u.test(filter)) filtered.push(path);
    }
   }
   return {
    changed: isChanged,
    filtered
   };
  }
  var git_program = __webpack_require__(40491);
  var git_settings = __webpack_require__(6302);
  var git_view = __webpack_require__(7938);
  async function findWorkTree(projectDir, host) {
   const folder = await (0, git_folder.K)(projectDir, host.environment);
   if (null === folder) return null;
   if (folder.top === await (0, promises_.realpath)(projectDir)) return null === (0, git_program.Ct)(folder.top, host) ? null : folder.top;
   const ignored = await (0, git.qt)([
    "check-ignore",
    "--quiet",
    "."
   ], projectDir, host);
   return false === ignored ? folder.top : null;
  }
  async function headCommit(projectDir, host) {
   return await (0, git.bd)([
    "rev-parse",
    "--verify",
    "--quiet",
    "HEAD"
   ], projectDir, host);
  }
  async function readGitFacts(projectDir, host) {
   const top = await findWorkTree(projectDir, host);
   const head = null === top ? null : await readHeadCommit(projectDir, host);
   if (null === top || null === head) return null;
   return {
    top,
    ...head,
    ...await changesBelow(projectDir, top, host)
   };
  }
  const HEAD_FORMAT = [
   "--no-show-signature",
   "--decorate=full",
   "--decorate-refs=refs/tags/*",
   "--format=%H %ct %D"
  ];
  async function readHeadCommit(projectDir, host) {
   const args = [
    "log",
    "-1",
    ...HEAD_FORMAT
   ];
   const first = await (0, git.oM)(args, projectDir, host);
   if (null === first && await headCommit(projectDir, host) === null) return null;
   const [, commit, time, decoration] = /^([0-9a-f]{40,64}) (\d+) (.*)$/u.exec(first ?? await (0, git.bd)(args, projectDir, host) ?? "") ?? [];
   if (void 0 === commit) return null;
   const tags = (decoration ?? "").split(", ").flatMap((ref)=>/^(?:tag: )?refs\/tags\/(.+)$/u.exec(ref)?.[1] ?? []);
   return {
    commit,
    commitTime: Number(time),
    tags: tags.sort()
   };
  }
  async function isTracked(projectDir, path, host) {
   const listed = await (0, git.oM)([
    "ls-files",
    "--",
    `:(literal)${path}`
   ], projectDir, host);
   return null !== listed && "" !== listed;
  }
  async function listRemotes(projectDir, host) {
   const folder = await (0, git_folder.K)(projectDir, host.environment);
   if (null === folder) return [];
   const home = await (0, promises_.mkdtemp)((0, external_node_path_.join)((0, git_view.is)(host), "git-view-"));
   try {
    const remotes = new Map;
    for (const [setting, value] of await (0, git_settings.sb)(folder, home, host) ?? []){
     const name = /^remote\.(.+)\.url$/su.exec(setting)?.[1];
     if (void 0 !== name && !remotes.has(name)) remotes.set(name, value);
    }
    const rewritten = async ([name, url])=>{
     const args = [
      "ls-remote",
      "--get-url",
      "--",
      url
     ];
     const variables = {
      GIT_DIR: (0, external_node_path_.join)(home, "nowhere")
     };
     const result = await (0, git_program.BE)({
      args,
      cwd: home,
      outside: folder.top,
      home,
      variables,
      withMachineSettings: true
     }, host);
     return {
      name,
      url: result?.exitCode === 0 ? result.stdout.replace(/\n$/u, "") : url
     };
    };
    return await Promise.all([
     ...remotes
    ].map(rewritten));
   } finally{
    await (0, promises_.rm)(home, {
     recursive: true,
     force: true
    });
   }
  }
 },
 93218: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Ui: ()=>requireTagHere,
   cB: ()=>listTags,
   lz: ()=>commitOfTag
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45299);
  async function commitOfTag(projectDir, tag, host) {
   return await (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.oM)([
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `refs/tags/${tag}^{commit}`
   ], projectDir, host);
  }
  async function listTags(projectDir, host, which = "all") {
   const limit = {
    all: [],
    here: [
     "--points-at",
     "HEAD"
    ],
    "until-here": [
     "--merged",
     "HEAD"
    ]
   }[which];
   const listed = await (0, _git_js__WEBPACK_IMPORTED_MODULE_0__.oM)([
    "tag",
    "--list",
    ...limit
   ], projectDir, host);
   return (listed ?? "").split("\n").filter((tag)=>"" !== tag);
  }
  async function requireTagHere(tag, projectDir, git, host) {
   if (null === git) return;
   const commit = await commitOfTag(projectDir, tag, host);
   if (null === commit || commit === git.commit) return;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: "tag",
    problem: `${tag} points to commit ${commit.slice(0, 12)}, but ${git.commit.slice(0, 12)} is checked out`,
    remedy: "Check out the tag, or name a tag of this commit"
   });
  }
 },
 15307: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Y: ()=>isLargeFile,
   d: ()=>parseLargeFile
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var _release_store__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23256);
  function parseLargeFile(path, text) {
   if (!text.startsWith("version https://git-lfs.github.com/spec/v1\n")) return null;
   const sha256 = /^oid sha256:([0-9a-f]{64})$/mu.exec(text)?.[1];
   const size = /^size (\d{1,15})$/mu.exec(text)?.[1];
   return void 0 === sha256 || void 0 === size ? null : {
    path,
    sha256,
    size: Number(size)
   };
  }
  async function isLargeFile(path, { sha256, size }) {
   const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(()=>null);
   if (facts?.isFile() !== true || facts.size !== size) return false;
   return await (0, _release_store__WEBPACK_IMPORTED_MODULE_1__.Vq)(path) === sha256;
  }
 },
 28453: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   RQ: ()=>listProjectFiles,
   cl: ()=>listIgnoredFiles,
   gO: ()=>listPlainFiles,
   x$: ()=>listUntrackedFiles
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _git_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35625);
  var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45299);
  const NOT_SOURCE = new Set([
   ".git",
   ".hg",
   ".svn",
   ".bzr",
   ".venv",
   "venv",
   ".tox",
   ".nox",
   "node_modules",
   "__pycache__",
   ".mypy_cache",
   ".pytest_cache",
   ".ruff_cache",
   ".hypothesis",
   ".eggs"
  ]);
  function isNobodysSource(name) {
   return NOT_SOURCE.has(name) || name.endsWith(".egg-info");
  }
  async function isEnvironment(folder) {
   return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "pyvenv.cfg")).catch(()=>null) !== null;
  }
  async function listPlainFiles(folder, below = "") {
   const found = [];
   for (const entry of (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below), {
    withFileTypes: true
   }))){
    const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(below, entry.name);
    if (entry.isDirectory()) {
     if (!NOT_SOURCE.has(entry.name) && !await isEnvironment((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))) for (const one of (await listPlainFiles(folder, path)))found.push(one);
    } else {
     const isOwnLink = entry.isSymbolicLink() && !isNobodysSource(entry.name);
     if (entry.isFile() && ".git" !== entry.name || isOwnLink) found.push(path);
    }
   }
   return found.sort();
  }
  async function listProjectFiles(folder, host) {
   const listed = await (0, _git_facts_js__WEBPACK_IMPORTED_MODULE_2__.vE)(folder, host) === null ? null : await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.bd)([
    "ls-files",
    "-z",
    "--cached",
    "--others",
    "--exclude-standard"
   ], folder, host);
   if (null === listed) return await listPlainFiles(folder);
   const found = new Set;
   for (const path of listed.split("\0")){
    const entry = "" === path ? null : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)).catch(()=>null);
    if (entry?.isDirectory() === true) for (const inner of (await listPlainFiles(folder, path)))found.add(inner);
    else if (null !== entry && !await isMadeLink(folder, path, entry.isSymbolicLink(), host)) found.add(path);
   }
   return [
    ...found
   ].filter((path)=>!hasParentIn(found, path)).sort();
  }
  async function listUntrackedFiles(folder, host) {
   const listed = await (0, _git_facts_js__WEBPACK_IMPORTED_MODULE_2__.vE)(folder, host) === null ? null : await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.bd)([
    "ls-files",
    "-z",
    "--others",
    "--exclude-standard"
   ], folder, host);
   return null === listed ? await listPlainFiles(folder) : listed.split("\0").filter((path)=>"" !== path);
  }
  async function isMadeLink(folder, path, isLink, host) {
   return isLink && isNobodysSource(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(path)) && !await (0, _git_facts_js__WEBPACK_IMPORTED_MODULE_2__.Xz)(folder, path, host);
  }
  function hasParentIn(found, path) {
   for(let slash = path.indexOf("/"); -1 !== slash; slash = path.indexOf("/", slash + 1))if (found.has(path.slice(0, slash))) return true;
   return false;
  }
  const MADE = /\.(?:py[cod]|so|dylib|o|log)$|~$/u;
  async function listIgnoredFiles(folder, { inside, whole }, host) {
   if (0 === inside.length || await (0, _git_facts_js__WEBPACK_IMPORTED_MODULE_2__.vE)(folder, host) === null) return [];
   const paths = inside.map((path)=>`:(literal)${path}`);
   const kind = [
    "--others",
    "--ignored",
    "--exclude-standard",
    ...whole ? [
     "--directory",
     "--no-empty-directory"
    ] : []
   ];
   const listed = await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.oM)([
    "ls-files",
    "-z",
    ...kind,
    "--",
    ...paths
   ], folder, host) ?? "";
   const isWanted = (path)=>"" !== path && !MADE.test(path) && !path.split("/").some((part)=>isNobodysSource(part));
   return listed.split("\0").filter(isWanted).sort();
  }
 },
 59883: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   M: ()=>parseRemote,
   a: ()=>serverAddress
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28681);
  const SHORT_SSH = /^(?:[^@/:]+@)?(?<host>\[[^\]]+\]|[^/:@]+):(?!\/\/)(?<path>.+)$/u;
  const HOST = /^(?:\w(?:[\w.-]*\w)?|\[[\da-f:.]+\])(?::\d+)?$/iu;
  const FOLDER = /^(?!\.+$)[\w.~+-]+$/u;
  const REPOSITORY_PART = /^(?!\.+$|-)[\w.-]+$/u;
  function serverAddress(text) {
   const url = /^https?:\/\//iu.test(text) && URL.canParse(text) ? new URL(text) : null;
   if (null === url || "" !== `${url.search}${url.hash}${url.username}${url.password}` || /[?#]/u.test(text)) return null;
   const folders = url.pathname.split("/").filter((part)=>"" !== part);
   if (!HOST.test(url.host) || !folders.every((part)=>FOLDER.test(part))) return null;
   return `${url.origin}${folders.map((part)=>`/${part}`).join("")}`;
  }
  function decoded(path) {
   try {
    return decodeURI(path);
   } catch  {
    return path;
   }
  }
  function parseRemote(url) {
   const text = url.trim();
   if (/[\p{Cc}\s]/u.test(text)) return null;
   const isAddress = /^(?:https?|ssh|git\+ssh):\/\//iu.test(text) && URL.canParse(text);
   const short = isAddress || /^[A-Za-z]:\\/u.test(text) ? null : SHORT_SSH.exec(text)?.groups ?? null;
   if (!isAddress && null === short) return null;
   const parsed = isAddress ? new URL(text) : null;
   const path = decoded(parsed?.pathname ?? short?.["path"] ?? "");
   const parts = (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.sP)(path, "/").replace(/\.git$/u, "").split("/").filter((part)=>"" !== part);
   const [owner, name] = parts.slice(-2);
   if (void 0 === owner || void 0 === name) return null;
   if (!REPOSITORY_PART.test(owner) || !REPOSITORY_PART.test(name)) return null;
   const isWeb = null !== parsed && /^https?:$/u.test(parsed.protocol);
   const origin = isWeb ? parsed.origin : `https://${parsed?.hostname ?? short?.["host"] ?? ""}`;
   const below = isWeb ? parts.slice(0, -2).map((part)=>`/${part}`) : [];
   const serverUrl = serverAddress(`${origin}${below.join("")}`);
   return null === serverUrl ? null : {
    serverUrl,
    repository: `${owner}/${name}`,
    defaultBranch: "main",
    isGuessed: !isWeb
   };
  }
 },
 70602: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>isForDevelopers
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  const NAMES = /^(?:dev|develop|development|tests?|testing|docs?|documentation|lint|linting|typing|types|format|build|benchmark|release|ci|tox|nox|pre-commit)$/u;
  function isForDevelopers(name) {
   return NAMES.test((0, _names_js__WEBPACK_IMPORTED_MODULE_0__.Pc)(name));
  }
 },
 91125: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Ck: ()=>readmeLinks,
   DQ: ()=>repositoryFile,
   O_: ()=>repositoryFileUrl,
   zh: ()=>isRelativeLink
  });
  const LONGEST_LINE = 2e3;
  const FENCE = /^ {0,3}(?:```|~~~)/u;
  const HTML_LINK = /<(?<tag>img|a)\s[^<>]*?\b(?:src|href)=["'](?<target>[^"'<>]*)["']/giu;
  const DEFINITION = /^ {0,3}\[[^\]]+\]:\s*<?(?<target>[^\s<>]+)/u;
  const RST_DIRECTIVE = /^\s*\.\.\s(?:\|[^|]+\|\s)?(?<kind>image|figure)::\s(?<target>\S+)/u;
  const RST_TARGET = /^\s*(?::target:\s|\.\. _[^:]+:\s)(?<target>\S+)/u;
  const RST_LINK = /<(?<target>[^\s<>`]+)>`__?/gu;
  function opensImage(line, end) {
   let depth = 0;
   for(let at = end; at >= 0; at -= 1){
    if ("]" === line[at]) depth += 1;
    if ("[" === line[at]) depth -= 1;
    if (0 === depth) return "!" === line[at - 1];
   }
   return false;
  }
  function inMarkdown(line) {
   const text = line.replace(/`[^`]*`/gu, (code)=>" ".repeat(code.length));
   const links = [];
   for(let at = text.indexOf("]("); -1 !== at; at = text.indexOf("](", at + 2)){
    const target = /^<?(?<target>[^\s<>()]+)/u.exec(text.slice(at + 2))?.groups?.["target"];
    if (void 0 !== target) links.push({
     target,
     isImage: opensImage(text, at)
    });
   }
   for (const { groups } of text.matchAll(HTML_LINK))links.push({
    target: groups?.["target"] ?? "",
    isImage: groups?.["tag"]?.toLowerCase() === "img"
   });
   const defined = DEFINITION.exec(text)?.groups?.["target"];
   return void 0 === defined ? links : [
    ...links,
    {
     target: defined,
     isImage: false
    }
   ];
  }
  function inRst(line) {
   const directive = RST_DIRECTIVE.exec(line)?.groups;
   if (void 0 !== directive) return [
    {
     target: directive["target"] ?? "",
     isImage: true
    }
   ];
   const target = RST_TARGET.exec(line)?.groups?.["target"];
   if (void 0 !== target) return [
    {
     target,
     isImage: false
    }
   ];
   return [
    ...line.matchAll(RST_LINK)
   ].map(({ groups })=>({
     target: groups?.["target"] ?? "",
     isImage: false
    }));
  }
  function readmeLinks(text, format) {
   const read = "text/markdown" === format ? inMarkdown : "text/x-rst" === format ? inRst : null;
   if (null === read) return [];
   const links = [];
   let isCode = false;
   for (const [index, line] of text.split(/\r\n|\n|\r/u).entries())if ("text/markdown" === format && FENCE.test(line)) isCode = !isCode;
   else if (!isCode && line.length <= LONGEST_LINE) for (const link of read(line))links.push({
    ...link,
    line: index + 1
   });
   return links.filter(({ target })=>"" !== target);
  }
  function isRelativeLink(target) {
   return !/^(?:[a-z][\w+.-]*:|\/\/|#|\?|\{)/iu.test(target) && !target.endsWith("_");
  }
  function repositoryFile(home, pages, path, isImage, branch) {
   if ("gitlab" === pages) return `${home}/-/${isImage ? "raw" : "blob"}/HEAD/${path}`;
   if ("gitea" === pages) return `${home}/${isImage ? "raw" : "src"}/branch/${branch}/${path}`;
   return isImage ? `${home}/raw/HEAD/${path}` : `${home}/blob/HEAD/${path}`;
  }
  function repositoryFileUrl(repository, path, isImage) {
   if (!URL.canParse(repository)) return null;
   const url = new URL(repository);
   const [owner, name, ...rest] = url.pathname.split("/").filter((part)=>"" !== part);
   if (!/^https?:$/u.test(url.protocol) || void 0 === owner || void 0 === name || rest.length > 0) return null;
   const clean = path.replace(/^(?:\.\/|\/)+/u, "");
   if (clean.startsWith("../")) return null;
   const pages = "github.com" === url.hostname ? "github" : url.hostname.startsWith("gitlab.") ? "gitlab" : "gitea";
   return repositoryFile(`${url.origin}/${owner}/${name.replace(/\.git$/u, "")}`, pages, clean, isImage, "main");
  }
 },
 70959: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Dz: ()=>tagStart,
   Lq: ()=>tagStarts,
   O9: ()=>saidByProject,
   Q1: ()=>tagScheme,
   TM: ()=>tagError,
   a6: ()=>noTagError,
   cO: ()=>tagOf,
   fk: ()=>tagsOfVersion,
   k1: ()=>tagFinding,
   k9: ()=>judgeVersionTag,
   tM: ()=>readVersionTag,
   wW: ()=>severalTags
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84188);
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  var _version_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37870);
  var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22499);
  const DEFAULT_TAG_PREFIX = "v";
  const NAME = "{name}";
  function tagScheme(given, config, projectName) {
   return {
    prefix: given ?? config.tagPrefix ?? DEFAULT_TAG_PREFIX,
    projectName
   };
  }
  function tagStart({ prefix, projectName }) {
   return null === projectName ? prefix : prefix.replaceAll(NAME, projectName);
  }
  function tagStarts({ prefix, projectName }) {
   const spellings = null === projectName ? [
    null
   ] : [
    projectName,
    (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.Pc)(projectName)
   ];
   return [
    ...new Set(spellings.map((spelling)=>tagStart({
      prefix,
      projectName: spelling
     })))
   ];
  }
  function tagOf(scheme, version) {
   return `${tagStart(scheme)}${version}`;
  }
  function isSeparator(letter) {
   return "-" === letter || "_" === letter || "." === letter;
  }
  function endOfName(text, start, normalized) {
   let at = start;
   for (const letter of normalized){
    const found = text.charAt(at);
    if ("-" === letter ? !isSeparator(found) : found !== letter && found.replace(/[A-Z]/u, (one)=>one.toLowerCase()) !== letter) return -1;
    at += found.length;
    if ("-" === letter) while(isSeparator(text.charAt(at)))at += 1;
   }
   return at;
  }
  function endOfStart(tag, { prefix, projectName }) {
   const normalized = (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.Pc)(projectName ?? "");
   let at = 0;
   for (const [place, literal] of prefix.split(NAME).entries()){
    if (place > 0) at = endOfName(tag, at, normalized);
    if (at < 0 || !tag.startsWith(literal, at)) return -1;
    at += literal.length;
   }
   return at;
  }
  function readVersionTag(tag, scheme, example = null) {
   if (null === scheme.projectName && scheme.prefix.includes(NAME)) return {
    kind: "name-unknown",
    subject: "tag-prefix",
    problem: `is ${scheme.prefix}, but the name of the project isn't known before it is built`,
    remedy: `Write the name instead of ${NAME}, or give the project a pyproject.toml with [project] name`
   };
   const end = endOfStart(tag, scheme);
   if (end < 0) return {
    kind: "prefix",
    subject: "tag",
    problem: `${tag} doesn't begin with '${tagStart(scheme)}'`,
    remedy: `Tag the release ${tagOf(scheme, example ?? "1.2.3")}, or set tag-prefix to what your tags begin with`
   };
   const version = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.z0)(tag.slice(end));
   if (void 0 !== version) return {
    kind: "version",
    tag,
    version
   };
   const start = tag.slice(0, end);
   return {
    kind: "no-version",
    subject: "tag",
    problem: `${tag} doesn't name a version after '${start}'`,
    remedy: null === example ? `Tag the release like ${start}1.2.3 or ${start}1.2.3rc1` : `Tag the release ${start}${example}`
   };
  }
  function saidByProject({ version, versionSource: { where } }) {
   return null === version ? null : {
    version,
    saidBy: {
     kind: "project",
     where
    }
   };
  }
  function saidSo({ version, saidBy }) {
   if ("build" === saidBy.kind) return `${version} was built`;
   return `the project says ${version}${null === saidBy.where ? "" : ` (${saidBy.where})`}`;
  }
  function judgeVersionTag(tag, scheme, wanted) {
   const read = readVersionTag(tag, scheme, wanted?.version ?? null);
   if ("version" !== read.kind || null === wanted) return read;
   if (saysVersion(read, wanted.version)) return read;
   const said = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(read.version);
   return {
    kind: "other-version",
    subject: "tag",
    problem: `${tag} says ${said}, but ${saidSo(wanted)}`,
    remedy: `Set the version to ${said}, or tag the release ${tagOf(scheme, wanted.version)}`
   };
  }
  function saysVersion({ version }, wanted) {
   const parsed = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.z0)(wanted);
   return void 0 !== parsed && 0 === (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)(version, parsed);
  }
  function tagFinding({ subject, problem, remedy }) {
   return {
    rule: "tag-version",
    severity: "unsafe",
    subject,
    message: problem,
    remedy
   };
  }
  function tagError({ subject, problem, remedy }) {
   return new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject,
    problem,
    remedy
   });
  }
  function noTagError(ref, scheme) {
   const like = tagOf(scheme, "1.2.3");
   return new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: "tag",
    problem: `is empty, and the run was started from ${ref ?? "no ref"}, which is not a tag`,
    remedy: `Push a tag (git tag -a ${(0, _release_model__WEBPACK_IMPORTED_MODULE_4__.r)(like)} -m ${(0, _release_model__WEBPACK_IMPORTED_MODULE_4__.r)(`Release ${like}`)} && git push origin ${(0, _release_model__WEBPACK_IMPORTED_MODULE_4__.r)(like)}), or start the run with one`
   });
  }
  function tagsOfVersion(tags, scheme, version) {
   const own = tagOf(scheme, version);
   const found = tags.filter((tag)=>{
    const read = readVersionTag(tag, scheme);
    return "version" === read.kind && saysVersion(read, version);
   });
   return found.includes(own) ? [
    own,
    ...found.filter((tag)=>tag !== own)
   ] : found;
  }
  function severalTags(tags, version) {
   const [taken = "", ...others] = tags;
   return `${others.join(", ")} ${1 === others.length ? "says" : "say"} ${version}, too; ${taken} is used`;
  }
 },
 43466: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   IK: ()=>specifierContains,
   Iw: ()=>SPECIFIER_PATTERN,
   h: ()=>specifierContainsText,
   m0: ()=>parseSpecifierSet
  });
  var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
  var _version_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37870);
  var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22499);
  const RELEASE = String.raw`v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)*`;
  const SUFFIX = String.raw`(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?` + String.raw`(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?` + String.raw`(?:[-_.]?dev[-_.]?[0-9]*)?`;
  const SPECIFIER_PATTERN = `(?:===${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X}*[^${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X.slice(1, -1)};)]*` + String.raw`|(?:==|!=)${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X}*${RELEASE}(?:\.\*|${SUFFIX}(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?)` + String.raw`|~=${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X}*v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)+${SUFFIX}` + `|(?:<=|>=|<|>)${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X}*${RELEASE}${SUFFIX})`;
  const SPECIFIER = new RegExp(`^${SPECIFIER_PATTERN}$`, "i");
  const OPERATOR = /^(===|~=|==|!=|<=|>=|<|>)/u;
  function whyNot(clause) {
   if (!OPERATOR.test(clause)) return void 0 === (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.z0)(clause) ? "has no operator" : "has no operator such as >= or ==";
   if (/^(?!==|!=)\S*?\.\*/u.test(clause)) return ".* can only be used with == and !=";
   if (/^~=\s*v?(?:\d+!)?\d+$/u.test(clause)) return "~= needs at least two numbers";
   if (clause.includes("+")) return "a local label (+…) can only be used with == and !=";
   if (/\d\s+[<>=!~]/u.test(clause)) return "a comma is missing between two clauses";
   return "is not a PEP 440 version clause";
  }
  function parseSpecifier(clause) {
   if (!SPECIFIER.test(clause)) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(clause)}: ${whyNot(clause)}`);
   const operator = OPERATOR.exec(clause)?.[0] ?? "==";
   const text = (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n)(clause.slice(operator.length));
   const wildcard = "===" !== operator && text.endsWith(".*");
   const version = "===" === operator ? null : (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(wildcard ? text.slice(0, -2) : text);
   return {
    operator,
    text,
    version,
    wildcard
   };
  }
  function parseSpecifierSet(text) {
   const clauses = text.split(",").map(_python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n);
   return {
    specifiers: clauses.filter((clause)=>"" !== clause).map(parseSpecifier)
   };
  }
  function hasPrefix(prospective, epoch, prefix) {
   return prospective.epoch === epoch && prefix.every((number, index)=>(prospective.release[index] ?? 0n) === number);
  }
  function isEqual(prospective, specifier, version) {
   if (specifier.wildcard) return hasPrefix(prospective, version.epoch, version.release);
   return 0 === (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)(null === version.local ? (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Yd)(prospective) : prospective, version);
  }
  function isBelow(prospective, version) {
   if ((0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)(prospective, version) >= 0) return false;
   const earliest = {
    ...version,
    dev: 0n,
    local: null
   };
   return (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.V1)(version) || !(0, _version_js__WEBPACK_IMPORTED_MODULE_1__.V1)(prospective) || (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)(prospective, earliest) < 0;
  }
  function isAbove(prospective, version) {
   if ((0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)(prospective, version) <= 0) return false;
   if (null === version.post && null !== prospective.post) {
    const base = {
     ...prospective,
     post: null,
     dev: null,
     local: null
    };
    if (0 === (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)(base, version)) return false;
   }
   return null === prospective.local || 0 !== (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Yd)(prospective), version);
  }
  function holds(specifier, prospective, spelling) {
   const { operator, version } = specifier;
   if (null === version) return spelling.toLowerCase() === specifier.text.toLowerCase();
   switch(operator){
    case "==":
    case "===":
     return isEqual(prospective, specifier, version);
    case "!=":
     return !isEqual(prospective, specifier, version);
    case "<=":
     return (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Yd)(prospective), version) <= 0;
    case ">=":
     return (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Yd)(prospective), version) >= 0;
    case "~=":
     return (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Yd)(prospective), version) >= 0 && hasPrefix(prospective, version.epoch, version.release.slice(0, -1));
    case "<":
     return isBelow(prospective, version);
    case ">":
     return isAbove(prospective, version);
   }
  }
  function specifierContains(set, version, options = {}) {
   if (false === options.prereleases && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.V1)(version)) return false;
   const spelling = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(version);
   return set.specifiers.every((specifier)=>holds(specifier, version, spelling));
  }
  function specifierContainsText(set, text) {
   const version = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.z0)(text);
   if (void 0 !== version) return set.specifiers.every((specifier)=>holds(specifier, version, text));
   return set.specifiers.every(({ operator, text: wanted })=>"===" === operator && wanted.toLowerCase() === text.toLowerCase());
  }
 },
 17627: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Ai: ()=>partMarker,
   Pb: ()=>writtenPart,
   Ph: ()=>withWrittenPart,
   XG: ()=>findPart,
   cZ: ()=>isSameText,
   qV: ()=>tidyText,
   zI: ()=>partMarkers
  });
  const OURS = /<!--(?=\s*\/?repo-agent-actions\s*:)/gu;
  function partMarker(name) {
   return `\x3c!-- repo-agent-actions:${name} --\x3e`;
  }
  function partMarkers(name) {
   return {
    begin: partMarker(name),
    end: `\x3c!-- /repo-agent-actions:${name} --\x3e`
   };
  }
  function lineOf(text, marker) {
   const found = new RegExp(`^[ \\t]*${marker.replace(/[.*+?^$(){}|[\]\\]/gu, String.raw`\$&`)}[ \\t]*$`, "mu").exec(text);
   return null === found ? null : {
    start: found.index,
    end: found.index + found[0].length
   };
  }
  function findPart(text, { begin, end }) {
   const first = lineOf(text, begin);
   if (null === first) return null;
   const before = text.slice(0, first.start);
   const rest = text.slice(first.end);
   const last = lineOf(rest, end);
   if (null === last) return {
    before,
    inside: rest,
    after: "",
    isClosed: false
   };
   return {
    before,
    inside: rest.slice(0, last.start),
    after: rest.slice(last.end),
    isClosed: true
   };
  }
  function writtenPart({ begin, end }, body, gap = "\n") {
   return `${begin}${gap}${tidyText(body).replace(OURS, "<! --")}${gap}${end}`;
  }
  function withWrittenPart(text, markers, body, unclosed) {
   const found = findPart(text, markers);
   const isThere = null !== found && (found.isClosed || "ours" === unclosed);
   const [before, after] = isThere ? [
    found.before,
    found.after
   ] : [
    text,
    ""
   ];
   return [
    before,
    writtenPart(markers, body),
    after
   ].map(tidyText).filter((part)=>"" !== part).join("\n\n");
  }
  function tidyText(text) {
   return text.replace(/\r\n?/gu, "\n").trim();
  }
  function isSameText(a, b) {
   return tidyText(a) === tidyText(b);
  }
 },
 14421: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   A: ()=>momentText
  });
  function momentText(moment) {
   return moment.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z$/u, "$1 $2 UTC");
  }
 },
 72288: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   BJ: ()=>REQUIRABLE_FIELDS,
   R7: ()=>EXPECTED_FIELDS,
   fU: ()=>HELPFUL_FIELDS
  });
  const REQUIRABLE_FIELDS = [
   "name",
   "version",
   "description",
   "readme",
   "requires-python",
   "license",
   "license-files",
   "authors",
   "maintainers",
   "keywords",
   "classifiers",
   "urls",
   "dependencies",
   "scripts"
  ];
  const HELPFUL_FIELDS = [
   "keywords",
   "urls"
  ];
  const EXPECTED_FIELDS = [
   "description",
   "readme",
   "requires-python",
   "license",
   "authors"
  ];
 },
 79894: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $Y: ()=>RULES_FILE,
   BN: ()=>findingAnnotation,
   XR: ()=>ruleAddress,
   lX: ()=>rulesPage
  });
  var src_finding = __webpack_require__(35956);
  const SUITE_HOME = {
   server: "https://gitea.example.com",
   repository: "shireadmin/repo-agent-actions",
   ref: "v1.0.0"
  };
  const RULES_FILE = "docs/rules.md";
  const REPOSITORY = /^[\w.-]+\/[\w.-]+$/u;
  const REF = /^\w[\w./-]*$/u;
  function isPlaceholder(server) {
   return /(?:^|\.)example(?:\.(?:com|net|org))?$/u.test(new URL(server).hostname);
  }
  function isWebAddress(server) {
   return URL.canParse(server) && /^https?:$/u.test(new URL(server).protocol) && "" === new URL(server).username;
  }
  function actionHome(environment) {
   const isGithub = "true" === environment["GITHUB_ACTIONS"] && void 0 !== environment["RUNNER_ENVIRONMENT"];
   const isOther = Object.keys(environment).some((name)=>/^(?:GITEA_|FORGEJO_|ACT$)/u.test(name));
   const server = (environment["GITHUB_SERVER_URL"] ?? "").replace(/\/$/u, "");
   const repository = environment["GITHUB_ACTION_REPOSITORY"] ?? "";
   const ref = environment["GITHUB_ACTION_REF"] ?? "";
   return isGithub && !isOther && isWebAddress(server) ? {
    server,
    repository,
    ref
   } : null;
  }
  function rulesPage(environment, built = SUITE_HOME) {
   const fetched = actionHome(environment);
   const { server, repository, ref } = fetched ?? built;
   if (!isWebAddress(server) || isPlaceholder(server) || !REPOSITORY.test(repository) || !REF.test(ref)) return null;
   const isGithub = null !== fetched || /(?:^|\.)(?:github\.com|ghe\.com)$/u.test(new URL(server).hostname);
   return `${server}/${repository}/${isGithub ? "blob" : "src/tag"}/${ref}/${RULES_FILE}`;
  }
  function ruleAddress(rule, page) {
   return null !== page && /^[a-z][\w-]*$/iu.test(rule) ? `${page}#${rule.toLowerCase()}` : null;
  }
  function findingAnnotation(finding, environment) {
   const address = ruleAddress(finding.rule, rulesPage(environment));
   return `${(0, src_finding.dj)(finding)} [${finding.rule}${null === address ? "" : `: ${address}`}]`;
  }
 },
 41855: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>writeFileAtomically,
   q: ()=>lastWritten
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _process_life_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15783);
  const underWay = new Set;
  const written = new Map;
  function lastWritten(path) {
   return written.get(path) ?? null;
  }
  const TRIES = 3;
  async function writeFileAtomically(path, text) {
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), {
    recursive: true
   });
   await removeAbandoned(path);
   for(let tries = 1;; tries += 1)try {
    await writeOverNeighbour(path, text);
    written.set(path, text);
    return;
   } catch (error) {
    if (tries >= TRIES || !(0, _release_model__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "ENOENT")) throw error;
   }
  }
  async function writeOverNeighbour(path, text) {
   const neighbour = `${path}.${(0, _process_life_js__WEBPACK_IMPORTED_MODULE_4__.S)()}-${process.pid}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`;
   underWay.add(neighbour);
   try {
    const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(neighbour, "wx");
    try {
     await file.writeFile(text, "utf8");
     await file.sync();
    } finally{
     await file.close();
    }
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(neighbour, path);
   } catch (error) {
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(neighbour, {
     force: true
    });
    throw error;
   } finally{
    underWay.delete(neighbour);
   }
  }
  async function removeAbandoned(path) {
   const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
   const beginning = `${(0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0, _process_life_js__WEBPACK_IMPORTED_MODULE_4__.S)()}-`;
   for (const name of (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder))){
    if (!name.startsWith(beginning)) continue;
    const pid = Number(/^(?<pid>\d+)-[0-9a-f]{12}\.tmp$/u.exec(name.slice(beginning.length))?.groups?.["pid"] ?? 0 / 0);
    if (Number.isNaN(pid)) continue;
    const neighbour = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    if (pid === process.pid ? !underWay.has(neighbour) : !(0, _process_life_js__WEBPACK_IMPORTED_MODULE_4__._)(pid)) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(neighbour, {
     force: true
    });
   }
  }
 },
 44982: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   P7: ()=>LARGEST_SEARCHED,
   ld: ()=>searchFile,
   rv: ()=>loadSearch
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64576);
  const LARGEST_SEARCHED = 8388608;
  const finder = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_0__.f)(()=>__webpack_require__.e(309).then(__webpack_require__.bind(__webpack_require__, 30309)));
  async function loadSearch() {
   const { findSecrets, unreadRest } = await finder();
   return (path, start, size = start.length)=>{
    const searched = findSecrets(path, start);
    if (size <= start.length || "binary" === searched.looked) return searched;
    return {
     ...searched,
     hits: [
      ...searched.hits,
      unreadRest(LARGEST_SEARCHED)
     ]
    };
   };
  }
  async function searchFile(path, start, size = start.length) {
   return (await loadSearch())(path, start, size);
  }
 }
};
