export const id = 1177;
export const ids = [
 1177,
 5759,
 661
];
export const modules = {
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
    description: "What to check, separated by commas. all, or some of metadata, version, tag, structure, changelog, secrets, todo, links.",
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
      "todo",
      "links"
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
    name: "release-notes-template",
    description: "Template for the notes of the release, a path relative to the project or the template itself, with placeholders such as {{ changelog }}. By default, what changed, how to install it, links, and a table of the files.",
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
     type: "lines",
     extends: true
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
    name: "ask-links",
    description: "Whether to ask for the links of the README and the URLs of the project, to see whether they work; true or false. Addresses of private networks are never asked. Nothing depends on the answers.",
    default: "true",
    required: false,
    kind: {
     type: "boolean"
    },
    isSetting: true
   },
   {
    name: "index",
    description: "The index that the release goes to: pypi, testpypi, gitea, or an upload URL. Its rules apply, unless profile says otherwise. Nothing is sent there.",
    default: "pypi",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "profile",
    description: "Whose rules apply: pypi, testpypi, gitea (also Forgejo), or generic for any other index, where only structure and safety count; auto decides by the index.",
    default: "auto",
    required: false,
    kind: {
     type: "choice",
     allowed: [
      "auto",
      "pypi",
      "testpypi",
      "gitea",
      "generic"
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
 11158: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   initCommand: ()=>initCommand
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  var unsafe_runtime = __webpack_require__(58522);
  var visible_text = __webpack_require__(58607);
  var shell_word = __webpack_require__(84188);
  var count_text = __webpack_require__(77820);
  var release_error = __webpack_require__(41535);
  var operands = __webpack_require__(96358);
  var release_tag = __webpack_require__(70959);
  var src_version = __webpack_require__(22499);
  var tag_ending = __webpack_require__(8227);
  var extremes = __webpack_require__(2536);
  const STEPS = 1e3;
  function firstFree(version, { tags, knownTags }) {
   let free = version;
   for(let step = 0; step < STEPS && (0, release_tag.fk)(knownTags, tags, free).length > 0; step += 1)free = (0, src_version.W7)(free);
   return free;
  }
  function nextRelease(releases) {
   const { version, tags, knownTags } = releases;
   const newest = null === version ? (0, tag_ending.H)(knownTags, tags) : null;
   const after = null === newest ? "0.1.0" : (0, src_version.W7)((0, src_version.qh)(newest.version));
   const free = firstFree(version ?? after, releases);
   return {
    version: free,
    tag: (0, release_tag.cO)(tags, free),
    taken: null === version ? [] : (0, release_tag.fk)(knownTags, tags, version)
   };
  }
  function countOfNumbers(version) {
   return (/^(?:\d+!)?(?<release>\d+(?:\.\d+)*)/u.exec(version)?.groups?.["release"] ?? "").split(".").length;
  }
  function fewestNumbers(releases) {
   const { tags, knownTags } = releases;
   const own = countOfNumbers(nextRelease(releases).version);
   const counts = knownTags.flatMap((tag)=>{
    const read = (0, release_tag.tM)(tag, tags);
    return "version" === read.kind ? [
     read.version.release.length
    ] : [];
   });
   return (0, extremes.o)([
    own,
    ...counts.filter((count)=>count > 1 || 1 === own)
   ]);
  }
  function otherTagsNotice(name, releases) {
   const { tags, knownTags } = releases;
   const newest = (0, tag_ending.H)(knownTags, tags);
   if (null === newest || "version" === (0, release_tag.tM)(newest.tag, tags).kind) return null;
   const { tag } = nextRelease(releases);
   return `${name}: its newest tag is ${(0, visible_text.Ol)(newest.tag, 80)}, but tags that release begin with '${(0, visible_text.Ol)((0, release_tag.Dz)(tags), 80)}'. Tag the next release like ${(0, visible_text.Ol)(tag, 80)}; or set tag-prefix in [tool.repo-agent-actions] to what your tags begin with ("" for nothing), and run init again.`;
  }
  var match_with_timeout = __webpack_require__(36667);
  const SPECIAL = /[\\*?+[\]!]/gu;
  function tagPattern(prefix, numbers) {
   const stars = Array.from({
    length: Math.min(3, numbers)
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
  function texts(value) {
   if ("string" == typeof value) return [
    value
   ];
   return Array.isArray(value) ? value.filter((item)=>"string" == typeof item) : null;
  }
  function judgeTrigger(text, releases) {
   const { version, tags } = releases;
   const tag = null === version ? nextRelease(releases).tag : (0, release_tag.cO)(tags, version);
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
   return no(`it doesn't match ${shown}; tags: ['${tagPattern((0, release_tag.Dz)(tags), fewestNumbers(releases))}'] would`);
  }
  var workflow_steps = __webpack_require__(78200);
  var stage_inputs = __webpack_require__(41073);
  const OF_THE_TEMPLATE = new Set([
   "audit",
   "artifact-name",
   "contents",
   "draft",
   "formats",
   "index",
   "look-ahead",
   "mode",
   "notes",
   "packages-dir",
   "results",
   "secrets",
   "stage",
   "stages",
   "wheels-from"
  ]);
  function formerSettings(installed) {
   const workflow = (0, workflow_document.S6)(installed) ?? {};
   const steps = (0, workflow_steps.B)(workflow);
   if (!steps.some(({ job, use })=>"preflight" === job && use?.what === "preflight")) return null;
   const variables = Object.entries((0, workflow_document.c_)(workflow["env"])).map(([name, value])=>({
     place: "env",
     name,
     value: (0, workflow_document.b6)(value)
    }));
   const inputs = steps.flatMap((step)=>step.names.flatMap((input)=>{
     const value = step.value(input);
     const name = stage_inputs.$[step.use?.what ?? ""]?.[input]?.umbrella ?? null;
     if (null === name || OF_THE_TEMPLATE.has(input)) return [];
     if ("expression" === value.kind || value.variables.length > 0 || "" === value.text) return [];
     return [
      {
       place: "prepare",
       name,
       value: value.text
      }
     ];
    }));
   const all = [
    ...variables.filter(({ value })=>"" !== value),
    ...inputs
   ];
   return all.filter((one, at)=>all.findIndex(({ name, value })=>name === one.name && value === one.value) === at);
  }
  function formerAdvice(path, settings, rewrite) {
   const shown = ({ name, value })=>`${name}: ${(0, visible_text.Ol)(value, 200)}`;
   const parts = [
    [
     "below env:",
     settings.filter(({ place })=>"env" === place)
    ],
    [
     "below with: of the job prepare's last step",
     settings.filter(({ place })=>"prepare" === place)
    ]
   ];
   const kept = parts.flatMap(([where, own])=>0 === own.length ? [] : [
     `  ${where}\n${own.map((one)=>`    ${shown(one)}`).join("\n")}`
    ]);
   return [
    `${path}: is of an earlier version, in which a job had a step for each stage and each hand-over. In this version each job is one action. Move the file away and write the new one with:`,
    rewrite,
    ...0 === kept.length ? [] : [
     "Then set there what is set here:",
     ...kept
    ]
   ].join("\n");
  }
  var dist = __webpack_require__(38815);
  var suite_use = __webpack_require__(49675);
  const SHOWN = 90;
  function shown(value) {
   const text = "object" == typeof value && null !== value ? JSON.stringify(value) : (0, workflow_document.b6)(value);
   return "" === text ? "''" : (0, visible_text.Ol)(text.trim(), SHOWN);
  }
  function isSame(one, other) {
   if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((value, at)=>isSame(value, other[at]));
   if ("object" == typeof one && null !== one && "object" == typeof other && null !== other) {
    const [a, b] = [
     one,
     other
    ];
    const names = Object.keys({
     ...a,
     ...b
    });
    return names.every((name)=>void 0 !== a && void 0 !== b && name in a && name in b && isSame(a[name], b[name]));
   }
   return scalarText(one) === scalarText(other);
  }
  function scalarText(value) {
   if (null == value) return "";
   if ("object" == typeof value) return null;
   return (0, workflow_document.b6)(value).replaceAll("\r\n", "\n").trimEnd();
  }
  function changed(name, installed, wanted) {
   const [own, ours] = [
    (0, workflow_document.b6)(installed).trimEnd().split("\n"),
    (0, workflow_document.b6)(wanted).trimEnd().split("\n")
   ];
   if (ours.length < 2 && own.length < 2) return `${name} is ${shown(installed)}, not ${shown(wanted)}`;
   const at = ours.findIndex((line, place)=>line.trimEnd() !== own[place]?.trimEnd());
   const [there, here] = -1 === at ? [
    own[ours.length],
    void 0
   ] : [
    own[at],
    ours[at]
   ];
   return `${name} has ${void 0 === there ? "nothing" : shown(there)} where this version has ${void 0 === here ? "nothing" : shown(here)}`;
  }
  const HARMLESS = /^(?:(?:vars|inputs|matrix|env|runner)\.[\w-]+|github\.(?:actor|event_name|ref|ref_name|repository|repository_owner|run_id|run_number|server_url|sha|workflow)|true|false|null|\d+(?:\.\d+)?|contains|format|startsWith|endsWith|join|fromJSON)$/u;
  function expressionsIn(text) {
   return text.split("${{").slice(1).map((part)=>part.split("}}")[0] ?? "");
  }
  function isHarmlessExpression(expression) {
   const words = expression.replace(/'(?:[^']|'')*'/gu, " ").match(/[\w.*[\]-]+/gu) ?? [];
   return words.every((word)=>HARMLESS.test(word.replace(/^-+/u, "")));
  }
  function isHarmless(value) {
   if (Array.isArray(value)) return value.every(isHarmless);
   if ("object" == typeof value && null !== value) return Object.values(value).every(isHarmless);
   return expressionsIn((0, workflow_document.b6)(value)).every(isHarmlessExpression);
  }
  function isOneSecret(value) {
   return /^\$\{\{ *secrets\.\w+ *\}\}$/u.test((0, workflow_document.b6)(value));
  }
  function namesSecret(value, names) {
   const used = JSON.stringify(value).matchAll(/secrets(?:\.|\[')(?<name>\w+)/gu);
   return [
    ...used
   ].some(({ groups })=>names.has(groups?.["name"] ?? ""));
  }
  var promises_ = __webpack_require__(51455);
  function fileOf(what) {
   if ("workflow" === what) return ".gitea/workflows/publish.yml";
   return "publish" === what ? "publish/action.yml" : `actions/${what}/action.yml`;
  }
  async function declaredInputs(whats, suiteFolder) {
   const entries = [
    ...whats
   ].map(async (what)=>{
    const file = (0, workflow_document.S6)(await (0, promises_.readFile)((0, external_node_path_.join)(suiteFolder, fileOf(what)), "utf8")) ?? {};
    const inputs = (0, workflow_document.c_)(file["inputs"]);
    const called = (0, workflow_document.c_)((0, workflow_document.c_)((0, workflow_document.c_)(file["on"])["workflow_call"])["inputs"]);
    return [
     what,
     new Set([
      ...Object.keys(inputs),
      ...Object.keys(called)
     ])
    ];
   });
   return new Map(await Promise.all(entries));
  }
  const OF_THE_WORKFLOW = new Set([
   "artifact-name",
   "commit",
   "contents",
   "draft",
   "dry-run",
   "from-stage",
   "indexes",
   "job",
   "manifest",
   "manifest-sha256",
   "mode",
   "name",
   "needs",
   "notes",
   "packages-dir",
   "project-dir",
   "results",
   "results-dir",
   "secrets",
   "source-date-epoch",
   "stage",
   "stages",
   "tag",
   "version"
  ]);
  const ADDRESSES = new Set([
   "api-url",
   "index",
   "simple-url",
   "test-index",
   "test-simple-url",
   "production-index",
   "production-simple-url"
  ]);
  const CREDENTIALS = new Set([
   "password",
   "pypi-token",
   "testpypi-token",
   "token"
  ]);
  const WHOLE = new Set([
   "publish",
   "rehearse",
   "workflow"
  ]);
  function mayAdd(what, name, value, job) {
   if (CREDENTIALS.has(name)) return "token" === name && isOneSecret(value);
   if (!isHarmless(value)) return false;
   return WHOLE.has(what) && "" === job || !OF_THE_WORKFLOW.has(name) && ("api-url" === name || !ADDRESSES.has(name));
  }
  function mayChange(name, value, wanted) {
   if ("token" === name) return isOneSecret(value);
   if (!isHarmless(value) || CREDENTIALS.has(name) || ADDRESSES.has(name)) return false;
   return !OF_THE_WORKFLOW.has(name) || "project-dir" === name && !(0, workflow_document.b6)(wanted).includes("${{");
  }
  function mayLeaveOut(name, wanted) {
   return [
    "project-dir",
    "python-versions",
    "tag-prefix"
   ].includes(name) && !(0, workflow_document.b6)(wanted).includes("${{");
  }
  const POWERFUL = /^(?:NODE_OPTIONS|LD_\w+|DYLD_\w+|BASH_ENV|ENV|SHELLOPTS|PATH|HOME|PYTHONPATH|PYTHONSTARTUP|GIT_\w+|GITHUB_\w+|ACTIONS_\w+|RUNNER_\w+|INPUT_\w+)$/iu;
  function compareVariables(installed, wanted, path) {
   const [own, ours] = [
    (0, workflow_document.c_)(installed),
    (0, workflow_document.c_)(wanted)
   ];
   const lacking = Object.entries(ours).flatMap(([name, value])=>{
    if (!(name in own)) return "" === (0, workflow_document.b6)(value) ? [] : [
     {
      path,
      what: `env lacks ${name}: ${shown(value)}`
     }
    ];
    const isChosen = !(0, workflow_document.b6)(value).includes("${{") && isHarmless(own[name]);
    return isChosen || isSame(own[name], value) ? [] : [
     {
      path: [
       ...path,
       name
      ],
      what: changed(name, own[name], value)
     }
    ];
   });
   const added = Object.entries(own).flatMap(([name, value])=>{
    if (name in ours || !POWERFUL.test(name) && isHarmless(value)) return [];
    const why = POWERFUL.test(name) ? "which changes what every program here does" : "which could pass on a secret";
    return [
     {
      path: [
       ...path,
       name
      ],
      what: `env has ${name}: ${shown(value)}, ${why}`
     }
    ];
   });
   return [
    ...lacking,
    ...added
   ];
  }
  function compareInputs(installed, wanted, path, what, declared) {
   const [own, ours] = [
    (0, workflow_document.c_)(installed),
    (0, workflow_document.c_)(wanted)
   ];
   const lacking = Object.entries(ours).flatMap(([name, value])=>{
    if (!(name in own)) return mayLeaveOut(name, value) ? [] : [
     {
      path,
      what: `with lacks ${name}: ${shown(value)}`
     }
    ];
    const isFine = isSame(own[name], value) || mayChange(name, own[name], value);
    return isFine ? [] : [
     {
      path: [
       ...path,
       name
      ],
      what: changed(name, own[name], value)
     }
    ];
   });
   const added = Object.entries(own).flatMap(([name, value])=>{
    if (name in ours) return [];
    const isKnown = declared.get(what)?.has(name) ?? true;
    if (isKnown && mayAdd(what, name, value, (0, workflow_document.b6)(ours["job"]))) return [];
    const why = isKnown ? "which this version leaves to the workflow" : `which ${"workflow" === what ? "the called workflow" : what} doesn't have`;
    return [
     {
      path: [
       ...path,
       name
      ],
      what: `with has ${name}: ${shown(value)}, ${why}`
     }
    ];
   });
   return [
    ...lacking,
    ...added
   ];
  }
  const FREE_OF_STEP = new Set([
   "name",
   "env",
   "with",
   "timeout-minutes"
  ]);
  function whatOf(step) {
   return (0, suite_use.W)((0, workflow_document.b6)(step["uses"]))?.what ?? "";
  }
  function titleOf(step) {
   return shown(step["name"] ?? step["id"] ?? step["uses"] ?? step["run"]);
  }
  function compareStep(own, ours, path, declared) {
   const names = Object.keys({
    ...ours,
    ...own
   }).filter((name)=>!FREE_OF_STEP.has(name));
   const direct = names.flatMap((name)=>{
    if (isSame(own[name], ours[name])) return [];
    if (!(name in own)) return [
     {
      path,
      what: `lacks ${name}: ${shown(ours[name])}`
     }
    ];
    const what = name in ours ? changed(name, own[name], ours[name]) : `has ${name}: ${shown(own[name])}`;
    return [
     {
      path: [
       ...path,
       name
      ],
      what
     }
    ];
   });
   return [
    ...direct,
    ...compareVariables(own["env"], ours["env"], [
     ...path,
     "env"
    ]),
    ...compareInputs(own["with"], ours["with"], [
     ...path,
     "with"
    ], whatOf(ours), declared)
   ].map((one)=>({
     ...one,
     what: `step ${titleOf(ours)}: ${one.what}`
    }));
  }
  function findStep(own, from, wanted) {
   const rest = own.slice(from);
   const tests = [
    (step)=>"id" in wanted && step["id"] === wanted["id"],
    (step)=>"name" in wanted && step["name"] === wanted["name"],
    (step)=>"" !== whatOf(wanted) && whatOf(step) === whatOf(wanted),
    (step)=>"run" in wanted && isSame(step["run"], wanted["run"])
   ];
   for (const test of tests){
    const at = rest.findIndex(test);
    if (-1 !== at) return from + at;
   }
   return -1;
  }
  function compareSteps(installed, wanted, { path, isOpen }, declared) {
   const own = Array.isArray(installed) ? installed.map(workflow_document.c_) : [];
   const ours = Array.isArray(wanted) ? wanted.map(workflow_document.c_) : [];
   const differences = [];
   const taken = new Set;
   let from = 0;
   for (const step of ours){
    const at = findStep(own, from, step);
    if (-1 === at) {
     const isElsewhere = -1 !== findStep(own, 0, step);
     differences.push({
      path,
      what: `${isElsewhere ? "has in another order" : "lacks"} the step ${titleOf(step)}`
     });
     continue;
    }
    taken.add(at);
    from = at + 1;
    for (const one of compareStep(own[at] ?? {}, step, [
     ...path,
     at
    ], declared))differences.push(one);
   }
   for (const [at, step] of own.entries()){
    if (taken.has(at) || isOpen && isHarmless(step)) continue;
    const why = isOpen ? "which could pass on a secret" : "in a job that holds a token";
    differences.push({
     path: [
      ...path,
      at
     ],
     what: `has the step ${titleOf(step)}, ${why}`
    });
   }
   return differences;
  }
  const FREE_OF_JOB = new Set([
   "name",
   "runs-on",
   "timeout-minutes",
   "container",
   "services",
   "environment",
   "strategy",
   "needs",
   "env",
   "with",
   "secrets",
   "steps",
   "outputs"
  ]);
  function listOf(value) {
   if (Array.isArray(value)) return value.map(workflow_document.b6);
   return "" === (0, workflow_document.b6)(value) ? [] : [
    (0, workflow_document.b6)(value)
   ];
  }
  function holdsToken(job) {
   return /"write"|write-all/u.test(JSON.stringify(job["permissions"] ?? {})) || /secrets\./u.test(JSON.stringify(job));
  }
  function runsAll(job) {
   const steps = Array.isArray(job["steps"]) ? job["steps"].map(workflow_document.c_) : [];
   return steps.some((step)=>(0, suite_use.W)((0, workflow_document.b6)(step["uses"]))?.what === "publish" && !("job" in (0, workflow_document.c_)(step["with"])));
  }
  function compareStrategy(own, ours, path) {
   if ("strategy" in own === "strategy" in ours) return [];
   return "strategy" in own ? [
    {
     path: [
      ...path,
      "strategy"
     ],
     what: "has a strategy, with which the stage would run several times"
    }
   ] : [
    {
     path,
     what: "lacks strategy"
    }
   ];
  }
  function compareNeeds(own, ours, path) {
   const there = listOf(own["needs"]);
   const lacking = listOf(ours["needs"]).filter((name)=>!there.includes(name));
   return 0 === lacking.length ? [] : [
    {
     path: [
      ...path,
      "needs"
     ],
     what: `needs lacks ${lacking.join(", ")}`
    }
   ];
  }
  function compareSecrets(own, ours, path) {
   if (!("secrets" in ours) || isSame(own["secrets"], ours["secrets"])) return [];
   const [there, here] = [
    (0, workflow_document.c_)(own["secrets"]),
    (0, workflow_document.c_)(ours["secrets"])
   ];
   const isFine = Object.keys(here).every((name)=>isOneSecret(there[name])) && Object.keys(there).every((name)=>name in here);
   return isFine ? [] : [
    {
     path: [
      ...path,
      "secrets"
     ],
     what: changed("secrets", shown(own["secrets"]), shown(ours["secrets"]))
    }
   ];
  }
  function compareOutputs(own, ours, path) {
   const there = (0, workflow_document.c_)(own["outputs"]);
   return Object.entries((0, workflow_document.c_)(ours["outputs"])).flatMap(([name, value])=>isSame(there[name], value) ? [] : [
     {
      path: [
       ...path,
       "outputs",
       name
      ],
      what: changed(`outputs.${name}`, there[name], value)
     }
    ]);
  }
  function compareJob(own, ours, path, declared) {
   const names = Object.keys({
    ...ours,
    ...own
   }).filter((name)=>!FREE_OF_JOB.has(name));
   const direct = names.flatMap((name)=>{
    if (isSame(own[name], ours[name])) return [];
    if (!(name in own)) return [
     {
      path,
      what: `lacks ${name}: ${shown(ours[name])}`
     }
    ];
    const what = name in ours ? changed(name, own[name], ours[name]) : `has ${name}: ${shown(own[name])}`;
    return [
     {
      path: [
       ...path,
       name
      ],
      what
     }
    ];
   });
   const strange = [
    "runs-on",
    "container",
    "services",
    "environment",
    "strategy"
   ].flatMap((name)=>{
    if (isHarmless(own[name]) || isSame(own[name], ours[name])) return [];
    return [
     {
      path: [
       ...path,
       name
      ],
      what: `${name} has an expression that could pass on a secret`
     }
    ];
   });
   if ("environment" in ours && !("environment" in own)) strange.push({
    path,
    what: `lacks environment: ${shown(ours["environment"])}`
   });
   const isOpen = !holdsToken(ours) || runsAll(ours);
   return [
    ...direct,
    ...strange,
    ...compareStrategy(own, ours, path),
    ...compareNeeds(own, ours, path),
    ...compareSecrets(own, ours, path),
    ...compareOutputs(own, ours, path),
    ...compareVariables(own["env"], ours["env"], [
     ...path,
     "env"
    ]),
    ...compareInputs(own["with"], ours["with"], [
     ...path,
     "with"
    ], (0, suite_use.W)((0, workflow_document.b6)(ours["uses"]))?.what ?? "", declared),
    ...compareSteps(own["steps"], ours["steps"], {
     path: [
      ...path,
      "steps"
     ],
     isOpen
    }, declared)
   ];
  }
  function judgeOwnJob(job, path, secrets) {
   const has = (what)=>[
     {
      path,
      what: `is a job of your own that ${what}`
     }
    ];
   if ("inherit" === job["secrets"]) return has("inherits every secret");
   if (namesSecret(job, secrets)) return has("gets a secret of the release");
   const permissions = job["permissions"];
   if ("write-all" === permissions || "write" === (0, workflow_document.c_)(permissions)["contents"]) return has("may write releases");
   return [];
  }
  const SAFE_EVENTS = new Set([
   "push",
   "pull_request",
   "schedule",
   "workflow_dispatch",
   "release",
   "create"
  ]);
  function eventsOf(on) {
   const names = Array.isArray(on) ? on.map(workflow_document.b6) : "string" == typeof on ? [
    on
   ] : null;
   return null === names ? (0, workflow_document.c_)(on) : Object.fromEntries(names.map((name)=>[
     name,
     null
    ]));
  }
  function compareEvents(installed, wanted) {
   const [own, ours] = [
    eventsOf(installed),
    eventsOf(wanted)
   ];
   const strange = Object.keys(own).filter((name)=>!SAFE_EVENTS.has(name) && !(name in ours));
   const inputs = Object.keys((0, workflow_document.c_)((0, workflow_document.c_)(ours["workflow_dispatch"])["inputs"]));
   const there = (0, workflow_document.c_)((0, workflow_document.c_)(own["workflow_dispatch"])["inputs"]);
   const lacking = inputs.filter((name)=>!(name in there));
   return [
    ...strange.map((name)=>({
      path: [
       "on",
       name
      ],
      what: `starts for ${shown(name)}, which could bring code of others`
     })),
    ...lacking.map((name)=>({
      path: [
       "on"
      ],
      what: `workflow_dispatch lacks the input ${name}`
     }))
   ];
  }
  const FREE_OF_WORKFLOW = new Set([
   "name",
   "run-name",
   "on",
   "env",
   "jobs"
  ]);
  function secretsIn(wanted) {
   const names = JSON.stringify(wanted).matchAll(/secrets\.(?<name>\w+)/gu);
   return new Set([
    ...names
   ].map(({ groups })=>groups?.["name"] ?? ""));
  }
  function usesOf(workflow) {
   const jobs = Object.values((0, workflow_document.c_)(workflow["jobs"])).map(workflow_document.c_);
   const parts = jobs.flatMap((job)=>[
     job,
     ...Array.isArray(job["steps"]) ? job["steps"].map(workflow_document.c_) : []
    ]);
   return new Set(parts.flatMap(({ uses })=>(0, suite_use.W)((0, workflow_document.b6)(uses))?.what ?? []));
  }
  function lineOf(document, lines, path) {
   for(let length = path.length; length > 0; length -= 1){
    const parent = 1 === length ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const items = parent?.items ?? [];
    const last = path[length - 1];
    for (const [at, item] of items.entries()){
     const { key, range } = item;
     if (void 0 === key ? at !== last : key.value !== last) continue;
     const [offset] = key?.range ?? range ?? [];
     if (void 0 !== offset) return lines.linePos(offset).line;
    }
   }
   return 1;
  }
  function calledFor(job) {
   const { uses, with: given } = (0, workflow_document.c_)(job);
   if ((0, suite_use.W)((0, workflow_document.b6)(uses))?.what !== "workflow") return null;
   return (0, workflow_document.b6)((0, workflow_document.c_)(given)["project-dir"]) || null;
  }
  function installedNames(own, ours) {
   const renamed = Object.entries(ours).flatMap(([name, job])=>{
    const folder = name in own ? null : calledFor(job);
    if (null === folder) return [];
    const [found, ...more] = Object.keys(own).filter((other)=>!(other in ours) && calledFor(own[other]) === folder);
    return void 0 === found || more.length > 0 ? [] : [
     [
      name,
      found
     ]
    ];
   });
   return new Map(renamed);
  }
  function withNeeds(job, names) {
   const { needs } = job;
   if (!Array.isArray(needs)) return job;
   return {
    ...job,
    needs: needs.map((one)=>names.get((0, workflow_document.b6)(one)) ?? (0, workflow_document.b6)(one))
   };
  }
  async function compareWorkflows(installed, wanted, suiteFolder) {
   const own = (0, workflow_document.S6)(installed);
   const ours = (0, workflow_document.S6)(wanted) ?? {};
   if (null === own) return [
    {
     line: 1,
     message: "is not valid YAML"
    }
   ];
   const declared = await declaredInputs(usesOf(ours), suiteFolder);
   const secrets = secretsIn(ours);
   const [jobs, ourJobs] = [
    (0, workflow_document.c_)(own["jobs"]),
    (0, workflow_document.c_)(ours["jobs"])
   ];
   const names = installedNames(jobs, ourJobs);
   const known = new Set(names.values());
   const top = Object.keys({
    ...ours,
    ...own
   }).filter((name)=>!FREE_OF_WORKFLOW.has(name));
   const differences = [
    ...top.flatMap((name)=>{
     if (isSame(own[name], ours[name])) return [];
     if (!(name in own)) return [
      {
       path: [],
       what: `lacks ${name}: ${shown(ours[name])}`
      }
     ];
     return [
      {
       path: [
        name
       ],
       what: name in ours ? changed(name, shown(own[name]), shown(ours[name])) : `has ${name}`
      }
     ];
    }),
    ...[
     "name",
     "run-name"
    ].flatMap((name)=>isHarmless(own[name]) || isSame(own[name], ours[name]) ? [] : [
      {
       path: [
        name
       ],
       what: `${name} has an expression that could pass on a secret`
      }
     ]),
    ...compareEvents(own["on"], ours["on"]),
    ...compareVariables(own["env"], ours["env"], [
     "env"
    ]),
    ...Object.entries(ourJobs).flatMap(([wantedName, job])=>{
     const name = names.get(wantedName) ?? wantedName;
     const path = [
      "jobs",
      name
     ];
     if (!(name in jobs)) return [
      {
       path: [
        "jobs"
       ],
       what: `lacks the job ${name}`
      }
     ];
     return compareJob((0, workflow_document.c_)(jobs[name]), withNeeds((0, workflow_document.c_)(job), names), path, declared).map((one)=>({
       ...one,
       what: `job ${name}: ${one.what}`
      }));
    }),
    ...Object.entries(jobs).flatMap(([name, job])=>name in ourJobs || known.has(name) ? [] : judgeOwnJob((0, workflow_document.c_)(job), [
      "jobs",
      name
     ], secrets).map((one)=>({
       ...one,
       what: `${shown(name)} ${one.what}`
      })))
   ];
   if (0 === differences.length) return [];
   const lines = new dist.HN;
   const document = (0, dist.Tp)(installed, {
    lineCounter: lines
   });
   return differences.map(({ path, what })=>({
     line: lineOf(document, lines, path),
     message: what
    })).sort((a, b)=>a.line - b.line);
  }
  var repository_pages = __webpack_require__(41734);
  var token = __webpack_require__(90795);
  var developer_extra = __webpack_require__(70602);
  var repository_file = __webpack_require__(61150);
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
  var git_facts = __webpack_require__(79032);
  var git_tags = __webpack_require__(93218);
  var git = __webpack_require__(45299);
  var suite_version = __webpack_require__(69676);
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
   const server = void 0 === given ? serverUrl : (0, remote_address.aD)(given);
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
  function argumentOf(place) {
   return "." === place ? "" : ` ${(0, shell_word.G)(place)}`;
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
    tagPattern: tagPattern((0, release_tag.Dz)(facts.tags), fewestNumbers(facts)),
    versionWhere: versionPlace(facts) ?? "",
    changelog: facts.changelog,
    workflowPath,
    suiteUrl,
    cli,
    at: argumentOf(facts.place),
    initAt: argumentOf(context.initPlace),
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
    `## [${version}] - ${today.toISOString().slice(0, 10)}`,
    "",
    "### Added",
    "",
    "- What is new"
   ];
  }
  function underlinedLines(version, today, changelog) {
   const heading = `${version} (${today.toISOString().slice(0, 10)})`;
   const underline = /^\[?v?\d+(?:\.\d+)+\b.*\n([=\-~^"'*+#])\1{2,}[ \t]*$/mu.exec(changelog)?.[1] ?? "-";
   return [
    heading,
    underline.repeat(heading.length),
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
   const address = encodeURI((0, repository_file.D)(pages, forgeKindOf(home), path, false, {
    kind: "branch",
    name: home.defaultBranch
   }));
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
   const found = void 0 === url ? null : (0, remote_address.M8)(url);
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
  function serverOf(wanted, subject = "host") {
   const text = /^https?:\/\//iu.test(wanted) ? wanted : `https://${wanted}`;
   const address = (0, remote_address.aD)(text);
   if (null === address) throw new release_error.K2({
    subject,
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
   input("server", "", "Installs this suite on a Gitea or Forgejo, https://HOST, instead of anything in a project: creates its repository with this version and its tags, without starting its own CI, and checks what releases need there. With --check, it only checks. The personal token for this is read from GITEA_TOKEN."),
   input("mirror", "", "With --server: the repository of the suite that the one on the server follows, as an address, instead of a copy of this clone."),
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
   const server = reader.optional("server");
   const mirror = reader.optional("mirror");
   if (null !== server && (templates.length > 0 || null !== host || null !== print || setSecrets || onFailure)) throw new release_error.K2({
    subject: "server",
    problem: "installs the suite, and the other options are about a project",
    remedy: "Use it with --suite, --mirror and --check only, and run init in the project afterwards"
   });
   if (null !== mirror && (null === server || null === (0, remote_address.aD)(mirror))) throw new release_error.K2({
    subject: "mirror",
    problem: null === server ? "is given without --server" : `'${(0, visible_text.Ol)(mirror.replace(/\/\/[^/@]*@/u, "//…@"), 120)}' is not an address without a user name or password`,
    remedy: "Give https://HOST/OWNER/NAME together with --server"
   });
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
    apiUrl: reader.optional("api-url"),
    server: null === server ? null : serverOf(server, "server"),
    mirror
   };
  }
  var plain_http = __webpack_require__(19840);
  var valibot_dist = __webpack_require__(77934);
  var forge_answers = __webpack_require__(43058);
  var forge_error = __webpack_require__(6975);
  var platform = __webpack_require__(61848);
  var src_repository = __webpack_require__(87939);
  var rest_client = __webpack_require__(78449);
  const flag = valibot_dist.cl6(valibot_dist.zMY(), false);
  const repositorySchema = valibot_dist.Ikc({
   private: flag,
   internal: flag,
   empty: flag,
   mirror: flag,
   has_actions: valibot_dist.cl6(valibot_dist.zMY()),
   html_url: valibot_dist.cl6(valibot_dist.YjP(), "")
  });
  const label = valibot_dist.FsL(valibot_dist.KCZ([
   valibot_dist.YjP(),
   valibot_dist.Ikc({
    name: valibot_dist.YjP()
   })
  ]), valibot_dist.pdi((one)=>"string" == typeof one ? one : one.name));
  const runner = valibot_dist.Ikc({
   name: valibot_dist.cl6(valibot_dist.YjP(), ""),
   status: valibot_dist.cl6(valibot_dist.YjP(), ""),
   labels: valibot_dist.cl6(valibot_dist.YOg(label), [])
  });
  const runnersSchema = valibot_dist.Ikc({
   runners: valibot_dist.cl6(valibot_dist.YOg(runner), [])
  });
  const tagNameSchema = valibot_dist.Ikc({
   name: valibot_dist.YjP()
  });
  const LARGEST_FILE = 1048576;
  function isUnseen(error) {
   return error instanceof forge_error.Q && (401 === error.status || 403 === error.status || 404 === error.status);
  }
  async function kindOfOwner(rest, owner) {
   const purpose = `look for ${owner}`;
   const organization = await rest.find({
    purpose,
    path: `/orgs/${encodeURIComponent(owner)}`
   }, valibot_dist.Ikc({
    id: valibot_dist.aig()
   }));
   if (null !== organization) return "organization";
   return await rest.find({
    purpose,
    path: `/users/${encodeURIComponent(owner)}`
   }, forge_answers.vJ) === null ? null : "user";
  }
  async function createOwner(rest, owner) {
   await rest.write({
    purpose: `create the organization ${owner}`,
    method: "POST",
    path: "/orgs",
    json: {
     username: owner,
     visibility: "public"
    }
   }, valibot_dist.Ikc({
    id: valibot_dist.aig()
   }));
  }
  function openServerSite(target) {
   const rest = (0, rest_client.P)(target);
   const one = encodeURIComponent;
   async function login() {
    if (null === target.token) return null;
    try {
     return (await rest.find({
      purpose: "read whose token this is",
      path: "/user"
     }, forge_answers.vJ))?.login ?? null;
    } catch (error) {
     if (isUnseen(error)) return null;
     throw error;
    }
   }
   return {
    async version () {
     const answer = await rest.find({
      purpose: "read the server's version",
      path: "/version"
     }, forge_answers.G0);
     return null === answer ? null : (0, platform.l5)(answer.version);
    },
    login,
    async repository (name) {
     const found = await rest.find({
      purpose: `look for ${name}`,
      path: (0, src_repository.SH)(name)
     }, repositorySchema).catch((error)=>{
      if (isUnseen(error)) return null;
      throw error;
     });
     if (null === found) return null;
     return {
      isPrivate: found.private || found.internal,
      isEmpty: found.empty,
      isMirror: found.mirror,
      hasActions: found.has_actions ?? null,
      url: found.html_url
     };
    },
    async tags (name) {
     const call = {
      purpose: `list the tags of ${name}`,
      path: `${(0, src_repository.SH)(name)}/tags`
     };
     return (await rest.list(call, tagNameSchema)).map((tag)=>tag.name);
    },
    async file (name, path, ref) {
     const parts = path.split("/").map(one).join("/");
     const call = {
      purpose: `read ${path}`,
      path: `${(0, src_repository.SH)(name)}/raw/${parts}?ref=${one(ref)}`
     };
     try {
      return (await rest.fetch(call, "*/*", LARGEST_FILE)).toString("utf8");
     } catch (error) {
      if (isUnseen(error)) return null;
      throw error;
     }
    },
    async runners (name) {
     if (null === target.token) return null;
     const [owner = ""] = name.split("/");
     const places = [
      "/admin/actions/runners",
      `/orgs/${one(owner)}/actions/runners`,
      `${(0, src_repository.SH)(name)}/actions/runners`
     ];
     const seen = new Map;
     let isKnown = false;
     let isAll = false;
     for (const path of places)try {
      const { runners } = await rest.read({
       purpose: "list the runners",
       path: `${path}?limit=50`
      }, runnersSchema);
      isKnown = true;
      isAll ||= path.startsWith("/admin/");
      for (const { name: title, status, labels } of runners)seen.set(`${title} ${labels.join(" ")}`, {
       name: title,
       labels,
       isOnline: "offline" !== status
      });
     } catch (error) {
      if (!isUnseen(error)) throw error;
     }
     return isKnown ? {
      seen: [
       ...seen.values()
      ],
      isAll
     } : null;
    },
    async createRepository (name) {
     const [owner = "", title = ""] = name.split("/");
     const json = {
      name: title,
      private: false,
      default_branch: "main"
     };
     const made = valibot_dist.Ikc({
      id: valibot_dist.aig()
     });
     const purpose = `create ${name}`;
     const me = await login();
     if (null !== me && me.toLowerCase() === owner.toLowerCase()) return void await rest.write({
      purpose,
      method: "POST",
      path: "/user/repos",
      json
     }, made);
     const kind = await kindOfOwner(rest, owner);
     if ("user" === kind) return void await rest.write({
      purpose,
      method: "POST",
      path: `/admin/users/${one(owner)}/repos`,
      json
     }, made);
     if (null === kind) await createOwner(rest, owner);
     await rest.write({
      purpose,
      method: "POST",
      path: `/orgs/${one(owner)}/repos`,
      json
     }, made);
    },
    async createMirror (name, source) {
     const [owner = "", title = ""] = name.split("/");
     const kind = await kindOfOwner(rest, owner);
     if (null === kind) await createOwner(rest, owner);
     await rest.write({
      purpose: `create the mirror ${name}`,
      method: "POST",
      path: "/repos/migrate",
      json: {
       clone_addr: source,
       repo_owner: owner,
       repo_name: title,
       service: "git",
       mirror: true,
       private: false
      }
     }, valibot_dist.Ikc({
      id: valibot_dist.aig()
     }));
    },
    async switchActionsOff (name) {
     await rest.write({
      purpose: `switch Actions off in ${name}`,
      method: "PATCH",
      path: (0, src_repository.SH)(name),
      json: {
       has_actions: false
      }
     }, repositorySchema);
    }
   };
  }
  var last_meaningful_lines = __webpack_require__(30210);
  var fetch_source = __webpack_require__(65694);
  var git_program = __webpack_require__(40491);
  async function shippedTree(commit, git) {
   const files = shippedPaths(await described(commit, git));
   if (null === files) return (await git([
    "rev-parse",
    `${commit}^{tree}`
   ])).trim();
   await git([
    "read-tree",
    commit
   ]);
   const listed = await git([
    "ls-files",
    "-z",
    "--stage",
    "--",
    ...files.map((path)=>`:(top,glob)${path}`)
   ]);
   if ("" === listed) throw new Error(`package.json: files names nothing that ${commit} has`);
   await git([
    "read-tree",
    "--empty"
   ]);
   await git([
    "update-index",
    "-z",
    "--index-info"
   ], listed.endsWith("\0") ? listed : `${listed}\0`);
   return (await git([
    "write-tree"
   ])).trim();
  }
  async function described(commit, git) {
   const listed = await git([
    "ls-tree",
    "--full-tree",
    "--name-only",
    commit,
    "--",
    "package.json"
   ]);
   return "" === listed.trim() ? "{}" : await git([
    "cat-file",
    "blob",
    `${commit}:package.json`
   ]);
  }
  function shippedPaths(text) {
   const described = JSON.parse(text);
   if ("object" != typeof described || null === described || !("files" in described)) return null;
   const { files } = described;
   if (!Array.isArray(files)) throw new Error("package.json: files is not a list of paths");
   return files.map((path)=>{
    if ("string" != typeof path || "" === path || /^[:!]/u.test(path)) throw new Error(`package.json: files has ${JSON.stringify(path)}, which is not a path`);
    return path;
   });
  }
  const AUTHOR = {
   name: "repo-agent-actions",
   email: "repo-agent-actions@localhost"
  };
  async function copyToServer(copy, host) {
   const { clone, commit, serverUrl, repository, tags } = copy;
   if (await (0, git.oM)([
    "rev-parse",
    "--is-shallow-repository"
   ], clone, host) === "true") throw new release_error.K2({
    subject: clone,
    problem: "is a shallow clone, and servers refuse those",
    remedy: "Fetch the rest: git fetch --unshallow --tags"
   });
   const objects = await (0, git.oM)([
    "rev-parse",
    "--path-format=absolute",
    "--git-path",
    "objects"
   ], clone, host);
   const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(host.temporaryFolder, "copy-"));
   const gitDir = (0, external_node_path_.join)(folder, "copy.git");
   const server = (0, fetch_source.M)({
    serverUrl,
    repository,
    ref: "",
    token: copy.token
   }, host);
   const run = async (args, variables = {}, input)=>{
    const own = {
     GIT_DIR: gitDir,
     GIT_INDEX_FILE: (0, external_node_path_.join)(folder, "index"),
     GIT_AUTHOR_NAME: AUTHOR.name,
     GIT_AUTHOR_EMAIL: AUTHOR.email,
     GIT_COMMITTER_NAME: AUTHOR.name,
     GIT_COMMITTER_EMAIL: AUTHOR.email,
     ...variables
    };
    const result = await (0, git_program.BE)({
     args,
     cwd: folder,
     outside: clone,
     home: folder,
     variables: own,
     input
    }, host);
    if (result?.exitCode === 0) return result.stdout.replace(/\n$/u, "");
    host.signal.throwIfAborted();
    throw new release_error.K2({
     subject: `${serverUrl}/${repository}`,
     problem: `git ${args[0] ?? ""} failed (${null === result ? "there is no git here" : (0, last_meaningful_lines.c)(result.output, 2)})`,
     remedy: "Check that the token may write to this repository (write:repository), and run again"
    });
   };
   await run([
    "init",
    "--quiet",
    "--bare",
    gitDir
   ]);
   await (0, promises_.mkdir)((0, external_node_path_.join)(gitDir, "objects", "info"), {
    recursive: true
   });
   await (0, promises_.writeFile)((0, external_node_path_.join)(gitDir, "objects", "info", "alternates"), `${objects ?? (0, external_node_path_.join)(clone, ".git", "objects")}\n`);
   const address = `${serverUrl}/${repository}.git`;
   const refs = [
    "+refs/heads/*:refs/there/heads/*",
    "+refs/tags/*:refs/there/tags/*"
   ];
   await run([
    "fetch",
    "--quiet",
    "--no-tags",
    "--no-recurse-submodules",
    address,
    ...refs
   ], server);
   const there = new Map((await run([
    "for-each-ref",
    "--format=%(refname) %(objectname) %(*objectname)",
    "refs/there"
   ])).split("\n").filter((line)=>"" !== line).map((line)=>{
    const [name = "", id = "", peeled = ""] = line.split(" ");
    return [
     name.replace("refs/there/", ""),
     "" === peeled ? id : peeled
    ];
   }));
   const whole = await rewrittenTree(commit, copy.rewrite, run);
   const shipped = await shippedTree(whole, (words, input)=>run(words, {}, input));
   const fixed = there.get(`tags/${tags.fixed}`);
   if (void 0 !== fixed && await run([
    "rev-parse",
    `${fixed}^{tree}`
   ]) !== shipped) throw new release_error.K2({
    subject: tags.fixed,
    problem: `${serverUrl}/${repository} has it already, with other files than the clone here (commit ${fixed} there, ${commit} here)`,
    remedy: "A tag of a version never moves: check out the commit of that version here, or raise the version"
   });
   const existing = void 0 === fixed || shipped === whole ? fixed : await run([
    "rev-parse",
    `${fixed}^`
   ]);
   const main = existing ?? await commitOf(commit, whole, there.get("heads/main") ?? null, tags.fixed, run);
   const wanted = fixed ?? (shipped === whole ? main : await commitTree(shipped, [
    main
   ], `Ship ${tags.fixed}`, run));
   const isThere = void 0 !== there.get("heads/main") && await isAncestor(main, there.get("heads/main") ?? "", run);
   const pushes = [
    ...isThere ? [] : [
     `${main}:refs/heads/main`
    ],
    ...void 0 === fixed ? [
     `${wanted}:refs/tags/${tags.fixed}`
    ] : [],
    ...tags.moving.filter((name)=>there.get(`tags/${name}`) !== wanted).map((name)=>`+${wanted}:refs/tags/${name}`)
   ];
   if (pushes.length > 0) await run([
    "push",
    "--quiet",
    "--no-recurse-submodules",
    address,
    ...pushes
   ], server);
   return {
    commit: wanted,
    pushed: pushes.map((one)=>one.slice(one.indexOf(":refs/") + 6))
   };
  }
  async function rewrittenTree(commit, { concerns, text }, run) {
   const listed = (await run([
    "ls-tree",
    "-r",
    "-z",
    commit
   ])).split("\0").filter((line)=>"" !== line);
   const changed = [];
   for (const line of listed){
    const [, mode = "", id = "", path = ""] = /^(\d+) blob ([0-9a-f]+)\t([^]+)$/u.exec(line) ?? [];
    if ("" === id || "120000" === mode || !concerns(path)) continue;
    const before = `${await run([
     "cat-file",
     "blob",
     id
    ])}\n`;
    const after = text(before);
    if (after !== before) changed.push(`${mode} ${await run([
     "hash-object",
     "-w",
     "--stdin"
    ], {}, after)}	${path}`);
   }
   if (0 === changed.length) return await run([
    "rev-parse",
    `${commit}^{tree}`
   ]);
   await run([
    "read-tree",
    commit
   ]);
   await run([
    "update-index",
    "-z",
    "--index-info"
   ], {}, changed.map((line)=>`${line}\0`).join(""));
   return await run([
    "write-tree"
   ]);
  }
  async function commitOf(commit, tree, main, tag, run) {
   const isSame = await run([
    "rev-parse",
    `${commit}^{tree}`
   ]) === tree;
   const goesOn = null === main || await isAncestor(main, commit, run);
   if (isSame && goesOn) return commit;
   return await commitTree(tree, [
    commit,
    ...goesOn ? [] : [
     main
    ]
   ], `Use ${tag} at its address on this server`, run);
  }
  async function commitTree(tree, parents, message, run) {
   const date = await run([
    "log",
    "-1",
    "--format=%cI",
    parents[0] ?? ""
   ]);
   const dates = {
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date
   };
   return await run([
    "commit-tree",
    tree,
    ...parents.flatMap((one)=>[
      "-p",
      one
     ]),
    "-m",
    message
   ], dates);
  }
  async function isAncestor(one, of, run) {
   return await run([
    "rev-list",
    "--count",
    `${of}..${one}`
   ]) === "0";
  }
  var version_order = __webpack_require__(37870);
  var rule_address = __webpack_require__(79894);
  const OLDEST_SERVER = {
   gitea: [
    1,
    24
   ],
   forgejo: [
    11,
    0
   ]
  };
  const CALLED_JOBS = {
   gitea: [
    1,
    27
   ],
   forgejo: [
    15,
    0
   ]
  };
  const COLLABORATIVE_OWNERS = {
   gitea: [
    1,
    26
   ],
   forgejo: [
    1 / 0,
    0
   ]
  };
  function isSince({ forge, version }, since) {
   const [, major, minor] = /^v?(\d+)\.(\d+)/u.exec(version) ?? [];
   if (void 0 === major || void 0 === minor) return null;
   const [wantedMajor, wantedMinor] = since[forge];
   return Number(major) > wantedMajor || Number(major) === wantedMajor && Number(minor) >= wantedMinor;
  }
  function serverTitle({ forge, version }) {
   return `${"forgejo" === forge ? "Forgejo" : "Gitea"} ${version}`;
  }
  var server_words = __webpack_require__(85037);
  var secret_forms = __webpack_require__(75342);
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
    if (null !== site && null === contents) throw new release_error.K2({
     subject: name,
     problem: `is not an API token for ${index}, though it starts like one`,
     remedy: `Copy the complete token again, or create one on ${(0, token.I)(site)}/manage/account/token/`
    });
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
  const FIXED = `v${suite_version.s}`;
  const SOURCE = `source/${FIXED}`;
  const MOVING = `v${suite_version.s.split(".")[0] ?? ""}`;
  const REUSABLE = ".gitea/workflows/publish.yml";
  async function installSuite(inputs, terminal, host) {
   const { server } = inputs;
   const token = readToken(terminal, host);
   const apiUrl = `${server}/api/v1`;
   const finding = null === token ? null : (0, plain_http.e)(apiUrl, {
    serverUrl: server,
    apiUrl: null
   });
   if (null !== finding) host.warning((0, rule_address.BN)(finding, host.environment));
   const { environment, signal } = host;
   const context = {
    apiUrl,
    environment,
    signal,
    allowHttpHosts: (0, plain_http.M)(apiUrl, finding)
   };
   const anybody = openServerSite({
    ...context,
    token: null
   });
   const site = null === token ? anybody : openServerSite({
    ...context,
    token
   });
   const version = await site.version();
   const { repository: name } = suiteAddress(inputs.suite, {
    ref: FIXED,
    release: null
   }, server);
   host.info(`${server}: ${null === version ? "doesn't say what it is" : serverTitle(version)}.`);
   let pushed = [];
   if (!inputs.check) {
    if (null === token) throw withoutToken(server);
    const old = null === version ? null : isSince(version, OLDEST_SERVER);
    if (false === old && null !== version) throw tooOld(server, version);
    pushed = await install({
     ...inputs,
     token,
     name,
     site
    }, terminal, host);
   }
   const checks = [
    ...judgeVersion(version),
    ...await judgeRepository({
     name,
     site,
     anybody,
     server,
     version
    }),
    await judgeRunners(site, name, null !== token)
   ];
   const width = (0, extremes.n)(checks.map(({ id })=>id.length));
   for (const { id, outcome, found, remedy } of checks){
    const line = `${id.padEnd(width)}  ${outcome}: ${found}.${null === remedy ? "" : ` ${remedy}.`}`;
    if ("failed" === outcome) host.error(line);
    else if ("unknown" === outcome) host.notice(line);
    else host.info(line);
   }
   const failed = checks.filter(({ outcome })=>"failed" === outcome);
   const [first] = failed;
   return {
    passed: void 0 === first,
    failure: void 0 === first ? null : `${first.id}: ${first.found}. ${first.remedy ?? "Fix it"}.${1 === failed.length ? "" : ` ${String(failed.length - 1)} more of the points above ${2 === failed.length ? "is" : "are"} open, too.`}`,
    document: {
     schema: 1,
     passed: void 0 === first,
     server: {
      url: server,
      forge: version?.forge ?? null,
      version: version?.version ?? null
     },
     repository: name,
     pushed,
     checks
    },
    closing: void 0 === first ? nextLines(server, name, terminal).join("\n") : ""
   };
  }
  function nextLines(server, name, { program }) {
   return [
    "Next, in a clone of a project whose remote is this server:",
    `  git clone ${(0, shell_word.r)(`${server}/${name}.git`)} ../repo-agent-actions`,
    `  ${/[\\/]/u.test(program) ? "node ../repo-agent-actions/dist/cli/index.js" : program} init`,
    `Workflows of your own find the suite at: uses: ${server}/${name}/publish@${MOVING}`
   ];
  }
  function readToken({ environment }, host) {
   const token = (environment[TOKEN_VARIABLE] ?? "").trim();
   if ("" === token) return null;
   const unsafe = (0, unsafe_runtime.Z)({
    environment,
    options: process.execArgv
   }, [
    TOKEN_VARIABLE
   ]);
   if (null !== unsafe) throw unsafe;
   host.mask(token);
   return token;
  }
  function withoutToken(server) {
   const page = (0, repository_pages.KY)({
    forge: "gitea",
    serverUrl: server
   });
   return new release_error.K2({
    subject: TOKEN_VARIABLE,
    problem: "is not set, and nothing can be created on the server without a token",
    remedy: `Create one at ${page} with write:repository, write:organization and read:user, and set the variable to it; with --check, the command only looks`
   });
  }
  function tooOld(server, version) {
   return new release_error.K2({
    subject: "server",
    problem: `${server} is ${serverTitle(version)}, which this suite can't work on`,
    remedy: `Update it to ${oldestTitle(version)} or later`
   });
  }
  function oldestTitle({ forge }) {
   return serverTitle({
    forge,
    version: OLDEST_SERVER[forge].join(".")
   });
  }
  async function install({ server, mirror, token, name, site }, { suiteFolder }, host) {
   const before = await site.repository(name);
   if (null !== mirror) {
    if (null === before) {
     await site.createMirror(name, mirror);
     host.info(`${name}: created, follows ${(0, visible_text.Ol)(mirror, 200)}.`);
    }
    await quiet(site, name, host);
    return [];
   }
   if (before?.isMirror === true) throw new release_error.K2({
    subject: name,
    problem: "is a mirror there, which only follows its source",
    remedy: "Let it follow a source that has the tags of this version, or choose another name with --suite"
   });
   if (null === before) {
    await site.createRepository(name);
    host.info(`${name}: created; everybody can read it.`);
   }
   await quiet(site, name, host);
   const commit = await commitToInstall(suiteFolder, host);
   const tags = await site.tags(name);
   const shipped = suiteAddressOf(await readTemplate(suiteFolder, "self-contained.yml"));
   const { pushed } = await copyToServer({
    clone: suiteFolder,
    commit,
    serverUrl: server,
    repository: name,
    token,
    tags: {
     fixed: FIXED,
     moving: isNewest(tags) ? [
      MOVING
     ] : []
    },
    rewrite: {
     concerns: isAddressed,
     text: (text)=>atServer(text, shipped, `${server}/${name}`)
    }
   }, host);
   host.info(0 === pushed.length ? `${name}: is up to date.` : `${name}: pushed ${pushed.join(", ")}.`);
   return pushed;
  }
  async function quiet(site, name, host) {
   const there = await site.repository(name);
   if (there?.hasActions !== true || there.isPrivate && !there.isEmpty) return;
   await site.switchActionsOff(name);
   host.info(`${name}: Actions are switched off there, so that the suite's own CI doesn't run on your server.`);
  }
  async function commitToInstall(suiteFolder, host) {
   const [source, tagged, head] = await Promise.all([
    (0, git_tags.lz)(suiteFolder, SOURCE, host),
    (0, git_tags.lz)(suiteFolder, FIXED, host),
    (0, git_facts.Qo)(suiteFolder, host)
   ]);
   if (null !== source) return source;
   if (null !== tagged) return tagged;
   if (null === head) throw new release_error.K2({
    subject: suiteFolder,
    problem: "is not a clone of the suite",
    remedy: "Run the program from a clone: git clone --tags …, then node CLONE/dist/cli/index.js init --server …"
   });
   host.notice(`The clone has no tag ${FIXED}: its commit ${head} becomes ${FIXED} on the server. To install the release instead, run git fetch --tags first.`);
   return head;
  }
  function isNewest(tags) {
   const own = (0, src_version.ot)(suite_version.s);
   return tags.filter((tag)=>/^v\d+\.\d+\.\d+$/u.test(tag) && tag.startsWith(`${MOVING}.`)).every((tag)=>(0, version_order.Zy)((0, src_version.ot)(tag.slice(1)), own) <= 0);
  }
  function isAddressed(path) {
   return /^(?:\.gitea\/workflows\/publish\.yml|action-templates\/[\w-]+\.yml)$/u.test(path);
  }
  function atServer(text, shipped, home) {
   return shipped?.server == null ? text : text.replaceAll(`${shipped.server}/${shipped.repository}/`, `${home}/`);
  }
  function judgeVersion(version) {
   if (null === version) return [
    {
     id: "server",
     outcome: "unknown",
     found: "it doesn't say its version",
     remedy: "Check that the address is that of the server, not of a page below it"
    }
   ];
   const title = serverTitle(version);
   const isNew = isSince(version, OLDEST_SERVER);
   const called = isSince(version, CALLED_JOBS);
   return [
    {
     id: "server",
     outcome: null === isNew ? "unknown" : isNew ? "passed" : "failed",
     found: title,
     remedy: true === isNew ? null : `Releases need ${oldestTitle(version)} or later`
    },
    {
     id: "reusable-workflow",
     outcome: null === called ? "unknown" : "passed",
     found: true === called ? "reusable-caller and several-packages run as jobs of their own" : `before ${serverTitle({
      forge: version.forge,
      version: CALLED_JOBS[version.forge].join(".")
     })}, reusable-caller and several-packages run all stages inside one job; self-contained doesn't`,
     remedy: null
    }
   ];
  }
  async function judgeRepository(place) {
   const { name, site, anybody, server } = place;
   const seen = await anybody.repository(name);
   const known = seen ?? await site.repository(name);
   if (null === known) return [
    {
     id: "repository",
     outcome: "failed",
     found: `${server}/${name} isn't there, or only its members can see it`,
     remedy: `Run this command without --check and with ${TOKEN_VARIABLE}, or make the repository public`
    }
   ];
   const tags = new Set(await site.tags(name));
   const lacking = [
    FIXED,
    MOVING
   ].filter((tag)=>!tags.has(tag));
   return [
    judgeVisibility(null !== seen && !seen.isPrivate, place),
    {
     id: "tags",
     outcome: 0 === lacking.length ? "passed" : "failed",
     found: 0 === lacking.length ? `${FIXED} and ${MOVING} are there` : `${lacking.join(" and ")} ${1 === lacking.length ? "is" : "are"} missing, so uses: …@${lacking[0] ?? ""} finds nothing`,
     remedy: 0 === lacking.length ? null : known.isMirror ? "Push the tags to the source of the mirror, and synchronize it" : "Run this command without --check; a clone of main alone has no tags"
    },
    judgeOwnCi(known),
    await judgeAddress(place, lacking.includes(FIXED)),
    judgeRoot(known, server)
   ];
  }
  function judgeVisibility(isPublic, { name, version }) {
   if (isPublic) return {
    id: "visibility",
    outcome: "passed",
    found: `everybody can read ${name}`,
    remedy: null
   };
   const mayShare = null !== version && true === isSince(version, COLLABORATIVE_OWNERS);
   return {
    id: "visibility",
    outcome: mayShare ? "unknown" : "failed",
    found: mayShare ? `${name} is private: jobs can read it only where the owner of the project is among its Collaborative Owners, which no API shows` : `${name} is private, and the job of another repository can't read it`,
    remedy: mayShare ? "Check Settings, Actions, General, Collaborative Owners; or make it public" : "Make it public"
   };
  }
  function judgeOwnCi({ hasActions, isMirror }) {
   if (null === hasActions) return {
    id: "own-ci",
    outcome: "unknown",
    found: "the server doesn't say whether Actions are on there",
    remedy: null
   };
   return {
    id: "own-ci",
    outcome: hasActions ? "unknown" : "passed",
    found: hasActions ? `Actions are on there, so ${isMirror ? "each synchronization" : "each push"} may start the suite's own CI, which takes a runner for about half an hour` : "Actions are off there, so the suite's own CI doesn't run",
    remedy: hasActions ? "Switch the unit Actions off in its settings; where Collaborative Owners need it, disable the workflows CI and Release instead" : null
   };
  }
  async function judgeAddress({ name, site, server }, isWithoutTag) {
   const text = isWithoutTag ? null : await site.file(name, REUSABLE, FIXED);
   const id = "addresses";
   if (null === text) return {
    id,
    outcome: "unknown",
    found: `${REUSABLE} of ${FIXED} can't be read`,
    remedy: null
   };
   const foreign = [
    ...text.matchAll(/uses: (?<at>https?:\/\/[^\s@]+)@/gu)
   ].map(({ groups })=>groups?.["at"] ?? "").find((at)=>!at.startsWith(`${server}/${name}/`));
   return void 0 === foreign ? {
    id,
    outcome: "passed",
    found: `the reusable workflow uses ${server}/${name}`,
    remedy: null
   } : {
    id,
    outcome: "unknown",
    found: `the reusable workflow uses ${(0, visible_text.Ol)(foreign, 120)}, so reusable-caller and several-packages work only where runners reach that`,
    remedy: "Install a copy instead of a mirror to use them; the other templates name your server"
   };
  }
  function judgeRoot({ url }, server) {
   const id = "root-url";
   if ("" === url || !URL.canParse(url)) return {
    id,
    outcome: "unknown",
    found: "the server doesn't say its own address",
    remedy: null
   };
   const isSame = url.startsWith(`${server}/`);
   return {
    id,
    outcome: isSame ? "passed" : "unknown",
    found: isSame ? `the server calls itself ${server}` : `the server calls itself ${new URL(url).origin}, not ${server}: jobs and artifacts use that address`,
    remedy: isSame ? null : "Check that runners reach it; else correct ROOT_URL in app.ini"
   };
  }
  async function judgeRunners(site, name, hasToken) {
   const id = "runners";
   const found = await site.runners(name);
   if (null === found) return {
    id,
    outcome: "unknown",
    found: hasToken ? "this token may not list them" : "nobody may list them without a token",
    remedy: "Look at Site administration, Actions, Runners: one has to be online with the label ubuntu-latest, or the label that you write into runs-on"
   };
   const { seen: runners, isAll } = found;
   const online = runners.filter(({ isOnline })=>isOnline);
   const labels = [
    ...new Set(online.flatMap((one)=>one.labels))
   ];
   const fits = labels.includes("ubuntu-latest");
   return {
    id,
    outcome: fits ? "passed" : online.length > 0 || !isAll ? "unknown" : "failed",
    found: 0 === online.length ? `${0 === runners.length ? "no runner is registered" : "no runner is online"}${isAll ? "" : " as far as this token sees, which without read:admin is not the whole server"}` : `online with the labels ${(0, visible_text.Ol)(labels.join(", "), 200)}`,
    remedy: fits ? null : 0 === online.length ? "Register one" : "None has ubuntu-latest: give one that label, or change runs-on in the workflows"
   };
  }
  var project_files = __webpack_require__(28453);
  var failure = __webpack_require__(33355);
  const LIMITS = {
   connect: 5e3,
   idle: 5e3,
   answer: 5e3,
   whole: 1e4
  };
  const RESERVED = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid|test)$/iu;
  async function askServer(serverUrl, { environment, signal }) {
   if (RESERVED.test(new URL(serverUrl).hostname)) return null;
   const target = {
    apiUrl: `${serverUrl}/api/v1`,
    token: null,
    environment,
    signal,
    limits: LIMITS
   };
   try {
    return await openServerSite(target).version();
   } catch (error) {
    if (null === (0, failure.zy)(error)) throw error;
    return null;
   }
  }
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
   return once(own, /(?<=^ {4}needs:) \[[^\]]*\]/mu, ` [${jobs.join(", ")}]`);
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
   return put(bare, /^(?<indent> +)tag: \$\{\{ inputs\.tag(?=.*\n +from-stage:)/mu, (found, indent)=>`${lines.map((line)=>`${indent}${line}\n`).join("")}${found}`);
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
   return (0, release_tag.Lq)(facts.tags).map((start)=>tagPattern(start, fewestNumbers(facts)));
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
  var python = __webpack_require__(43422);
  var src = __webpack_require__(98231);
  var generated_inputs = __webpack_require__(30661);
  var specifiers = __webpack_require__(43466);
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
  function newestMinor(today) {
   const years = today.getUTCFullYear() - 2020;
   return 9 + years - (today.getUTCMonth() < 9 ? 1 : 0);
  }
  function declaredPythons({ classifiers, requiresPython }, today = new Date) {
   const named = classifiers.map((classifier)=>/^Programming Language :: Python :: (3\.\d+)$/u.exec(classifier)?.[1]).filter((minor)=>void 0 !== minor);
   const admitted = null === requiresPython ? null : (0, specifiers.m0)(requiresPython);
   const isAdmitted = (minor)=>null === admitted || [
     "0",
     "99"
    ].some((micro)=>(0, specifiers.IK)(admitted, (0, src_version.ot)(`${minor}.${micro}`)));
   const order = (minor)=>Number(minor.slice(2));
   const isThere = (minor)=>(0, python.jZ)({
     version: minor
    }, python.dx) && order(minor) <= newestMinor(today);
   return [
    ...new Set(named)
   ].filter((minor)=>isThere(minor) && isAdmitted(minor)).sort((a, b)=>order(a) - order(b));
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
    knownTags: await (0, git_tags.cB)(folder, host),
    installedPrefix: null,
    pythons: config.settings?.["python-versions"] === void 0 ? declaredPythons(facts) : [],
    changelog: plainValue(config.changelog ?? usual(/^(?:changelog|changes|history|news)(?:\.\w+)?$/iu) ?? "CHANGELOG.md", "changelog"),
    smokeTest: config.smokeTest ?? null,
    readme: usual(/^readme\.(?:md|markdown)$/iu) ?? usual(/^readme(?:\.\w+)?$/iu)
   };
  }
  var inputs = __webpack_require__(99576);
  var settings = __webpack_require__(47206);
  const HAS_TABLE = /^[ \t]*(?:#[ \t]*)?\[+[ \t]*tool[ \t]*\.[ \t]*["']?repo-agent-actions["']?[ \t]*[.\]]/mu;
  function hasSettingsTable(toml) {
   return HAS_TABLE.test(toml) || /^[ \t]*["']?repo-agent-actions["']?[ \t]*[.=]/mu.test(toml);
  }
  function key(name) {
   return /^[\w-]+$/u.test(name) ? name : JSON.stringify(name);
  }
  function literal(text, { type }) {
   switch(type){
    case "boolean":
    case "integer":
    case "decimal":
     return text;
    case "list":
    case "lines":
    case "paths":
     return JSON.stringify([
      text
     ]);
    case "text":
    case "path":
    case "choice":
     return JSON.stringify(text);
   }
  }
  const USUAL = [
   "python-versions",
   "python-downloads",
   "install",
   "test-timeout",
   "check-strict",
   "look-ahead",
   "title"
  ];
  function foundSettings(facts, smokeTest, profile) {
   return new Map([
    [
     "tag-prefix",
     JSON.stringify(facts.tags.prefix)
    ],
    [
     "changelog",
     JSON.stringify(facts.changelog)
    ],
    [
     "commands",
     '["{default}"]'
    ],
    [
     "minimum-coverage",
     "70"
    ],
    [
     "target-coverage",
     "80"
    ],
    ...facts.extras.some((extra)=>!(0, developer_extra.J)(extra)) ? [
     [
      "verify-extras",
      '["each"]'
     ]
    ] : [],
    ...Object.keys(facts.scripts).map((name)=>[
      `scripts.${key(name)}`,
      '["--help"]'
     ]),
    [
     "smoke-test",
     JSON.stringify(smokeTest)
    ],
    ...null === profile ? [] : [
     [
      "profile",
      JSON.stringify(profile)
     ]
    ],
    [
     "accept",
     "[]"
    ],
    [
     "audit-ignore",
     "[]"
    ]
   ]);
  }
  function meaningOf(name, umbrella) {
   const described = inputs.b.find((input)=>input.name === umbrella)?.description ?? "";
   if ("smoke-test" === name) return "A script that has to pass with the release installed";
   if (name.startsWith("scripts.")) return "Of a script, the arguments to try it with";
   const [sentence = ""] = described.replace(/^Stage [\w-]+\. /u, "").split(/(?<=[^.])\.(?:\s|$)/u);
   return sentence.replace(/, (?:separated by commas(?: or newlines)?|one per line)|; true or false$/gu, "");
  }
  function proposedTable(facts, smokeTest, documentation, profile = null) {
   const found = foundSettings(facts, smokeTest, profile);
   const rows = [
    ...found.keys(),
    ...USUAL
   ].flatMap((name)=>{
    const setting = settings.y.find((one)=>one.key === name);
    const umbrella = setting?.inputs["publish"] ?? name;
    const text = inputs.b.find((input)=>input.name === umbrella)?.default ?? "";
    const value = found.get(name) ?? (void 0 === setting || "" === text ? null : literal(text, setting.kind));
    return null === value ? [] : [
     {
      name,
      value,
      meaning: meaningOf(name, umbrella)
     }
    ];
   });
   const order = (name)=>{
    const at = settings.y.findIndex((one)=>one.key === name);
    return -1 === at ? settings.y.length : at;
   };
   const lines = rows.sort((a, b)=>order(a.name) - order(b.name)).flatMap(({ name, value, meaning })=>[
     `# # ${meaning}`,
     `# ${name} = ${value}`
    ]);
   return [
    "# How this project is released. To change a setting, remove the # before it and before the heading.",
    `# All settings: ${documentation}`,
    "# [tool.repo-agent-actions]",
    ...lines,
    ""
   ].join("\n");
  }
  const SMOKE_TEST = "scripts/smoke_test.py";
  function findSmokeTest(files) {
   return files.find((file)=>/(?:^|\/)(?:smoke|smoke[-_]?tests?)\.py$/iu.test(file)) ?? null;
  }
  const NOT_PUBLIC = /^_|^(?:tests?|testing|conftest|setup|__main__)$/u;
  const DEEPEST = 4;
  function modulesBelow(folder, prefix, files, depth) {
   const own = files.filter((file)=>file.startsWith(`${folder}/`)).map((file)=>file.slice(folder.length + 1));
   if (own.some((file)=>/^__init__\.py[ixd]?$/u.test(file)) || depth > DEEPEST) return [
    prefix
   ];
   const names = own.flatMap((file)=>/^(?<name>[^/.]+)(?:\.py|\.pyx|\/.*\.pyx?)$/u.exec(file)?.groups?.["name"] ?? []);
   return [
    ...new Set(names)
   ].filter((name)=>!NOT_PUBLIC.test(name) && /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)).flatMap((name)=>own.includes(`${name}.py`) || own.includes(`${name}.pyx`) ? [
     `${prefix}.${name}`
    ] : modulesBelow(`${folder}/${name}`, `${prefix}.${name}`, files, depth + 1));
  }
  function publicModules(importNames, files) {
   return importNames.filter((name)=>!NOT_PUBLIC.test(name)).flatMap((name)=>{
    const folders = files.flatMap((file)=>{
     const [, before] = new RegExp(`^((?:[^/]+/)*?)${name}/.*\\.pyx?$`, "u").exec(file) ?? [];
     return void 0 === before ? [] : [
      `${before}${name}`
     ];
    });
    const [folder] = folders.sort((a, b)=>a.length - b.length);
    const isModule = files.some((file)=>file === `${name}.py` || file === `src/${name}.py`);
    if (void 0 === folder || isModule) return [
     name
    ];
    const below = modulesBelow(folder, name, files, 0);
    return 0 === below.length ? [
     name
    ] : below;
   });
  }
  function pythonList(name, values) {
   const one = `${name} = [${values.map((value)=>JSON.stringify(value)).join(", ")}]`;
   if (one.length <= 88) return one;
   return [
    `${name} = [`,
    ...values.map((value)=>`    ${JSON.stringify(value)},`),
    "]"
   ].join("\n");
  }
  const INSTALLED_MODULES = `def installed_modules() -> list[str]:
    """The top-level modules that the installed distribution has."""
    names: set[str] = set()
    for path in distribution(NAME).files or []:
        top = path.parts[0]
        if len(path.parts) > 1 or top.endswith((".py", ".so", ".pyd")):
            name = top.split(".")[0]
            if name.isidentifier() and not name.startswith("_"):
                names.add(name)
    return sorted(names)
`;
  function smokeTestOf({ name, scripts }, modules) {
   const commands = Object.keys(scripts);
   const isKnown = modules.length > 0;
   const imports = [
    "import importlib",
    ...commands.length > 0 ? [
     "import shutil",
     "import subprocess"
    ] : [],
    "import sys",
    ...commands.length > 0 ? [
     "import sysconfig"
    ] : [],
    isKnown ? "from importlib.metadata import version" : "from importlib.metadata import distribution, version"
   ];
   const parts = [
    `"""Smoke test of an installed ${name}: does it work where nothing but it is installed?

Run it with the Python of the environment in question: python ${SMOKE_TEST}
"""
`,
    ...isKnown ? [] : [
     "from __future__ import annotations\n"
    ],
    `${imports.join("\n")}\n`,
    [
     `NAME = ${JSON.stringify(name)}`,
     ...isKnown ? [
      pythonList("MODULES", modules)
     ] : [],
     ...commands.length > 0 ? [
      pythonList("SCRIPTS", commands)
     ] : [],
     "",
     ""
    ].join("\n"),
    ...isKnown ? [] : [
     `${INSTALLED_MODULES}\n`
    ],
    `def check_imports() -> str:
    """Every public module can be imported."""
    modules = ${isKnown ? "MODULES" : "installed_modules()"}
    for name in modules:
        importlib.import_module(name)
    return f"imported {', '.join(modules)}"

`,
    ...commands.length > 0 ? [
     `def check_scripts() -> str:
    """Every script was installed and starts."""
    for script in SCRIPTS:
        path = shutil.which(script, path=sysconfig.get_path("scripts"))
        if path is None:
            raise RuntimeError(f"the script {script} was not installed")
        subprocess.run([path, "--help"], check=True, timeout=60, capture_output=True)
    return f"started {', '.join(SCRIPTS)}"

`
    ] : [],
    `def main() -> int:
    """Run every check; the first that fails ends the script with a traceback."""
    print(f"{NAME} {version(NAME)}")
    print(f"ok: {check_imports()}")
${commands.length > 0 ? '    print(f"ok: {check_scripts()}")\n' : ""}    return 0

`,
    `if __name__ == "__main__":
    sys.exit(main())
`
   ];
   return parts.join("\n");
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
  function fittingTail(existing, tail) {
   const end = existing.includes("\r\n") ? "\r\n" : "\n";
   const gap = "" === existing ? "" : existing.endsWith("\n") ? end : `${end}${end}`;
   return `${gap}${tail.replaceAll("\n", end)}`;
  }
  async function decide(top, { path, text, parts, tail }) {
   await refuseDetours(top, path);
   const existing = await readIfThere((0, external_node_path_.join)(top, path));
   if (null === existing) return {
    path,
    outcome: "written",
    text
   };
   if (void 0 !== tail) {
    const added = tail.isIn(existing) ? null : fittingTail(existing, tail.text);
    return {
     path,
     outcome: null === added ? "unchanged" : "extended",
     text: added,
     isTail: true
    };
   }
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
   for (const { path, outcome, text, isTail } of decisions){
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
     await (true === isTail ? (0, promises_.appendFile)(target, text) : (0, atomic_file.l)(target, text));
     outcomes.push({
      path,
      outcome
     });
    }
   }
   return outcomes;
  }
  async function wantedText(top, { path, text, parts, tail }) {
   if (void 0 !== tail) {
    const there = await readIfThere((0, external_node_path_.join)(top, path)) ?? "";
    return tail.isIn(there) ? there : `${there}${fittingTail(there, tail.text)}`;
   }
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
  const FOLDERS = [
   ".forgejo/workflows",
   ".gitea/workflows",
   ".github/workflows"
  ];
  const ORDER = {
   forgejo: FOLDERS,
   gitea: [
    ".gitea/workflows",
    ".github/workflows"
   ],
   github: [
    ".github/workflows"
   ],
   unknown: FOLDERS
  };
  const NEW = {
   forgejo: ".gitea/workflows",
   gitea: ".gitea/workflows",
   github: ".github/workflows",
   unknown: ".gitea/workflows"
  };
  async function contentsOf(top, folder) {
   let names;
   try {
    names = (await (0, promises_.readdir)((0, external_node_path_.join)(top, folder))).sort();
   } catch (error) {
    if ((0, release_error.Or)(error, "ENOENT") || (0, release_error.Or)(error, "ENOTDIR")) return null;
    throw error;
   }
   if (0 === names.length) return null;
   const others = [];
   const ours = [];
   for (const name of names.filter((one)=>/\.ya?ml$/u.test(one))){
    const workflow = (0, workflow_document.S6)(await readIfThere((0, external_node_path_.join)(top, folder, name)) ?? "");
    const isOurs = null !== workflow && (0, workflow_steps.B)(workflow).some(({ use })=>null !== use);
    (isOurs ? ours : others).push(name);
   }
   return {
    others,
    ours
   };
  }
  function workflow_folder_listed(names) {
   return names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${String(names.length - 3)} more` : names.join(", ");
  }
  async function chooseWorkflowFolder(top, reader) {
   const found = new Map;
   for (const folder of FOLDERS){
    const contents = await contentsOf(top, folder);
    if (null !== contents) found.set(folder, contents);
   }
   const order = ORDER[reader];
   const folder = order.find((one)=>found.has(one)) ?? NEW[reader];
   const others = found.get(folder)?.others ?? [];
   const notices = [];
   if ("github" !== reader && ".github/workflows" === folder && others.length > 0) notices.push(`${folder}: ${workflow_folder_listed(others)} ${1 === others.length ? "is" : "are"} there, and a server reads only one folder, so the workflows are written there, too: with .gitea/workflows beside it, the others would no longer run. If this repository is also on GitHub, which doesn't accept addresses of another server, move all of them to .gitea/workflows that your server should run.`);
   if ("unknown" === reader && ".forgejo/workflows" === folder) notices.push(`${folder}: only a Forgejo reads this folder, and whether the server is one is unknown here. If it is a Gitea, move the workflows to .gitea/workflows, which both read, and run init again.`);
   for (const behind of order.slice(order.indexOf(folder) + 1)){
    const silent = found.get(behind)?.others ?? [];
    if (0 === silent.length) continue;
    const because = 0 === others.length && found.has(folder) ? switchedOff(folder, behind) : "";
    notices.push(`${behind}: the server doesn't run ${(0, count_text.l)(silent.length, "workflow")} there (${workflow_folder_listed(silent)}), since it reads only ${folder}.${because}`);
   }
   const unread = FOLDERS.filter((one)=>!order.includes(one) && (found.get(one)?.ours.length ?? 0) > 0);
   for (const one of unread)notices.push(`${one}: contains workflows of this suite, which this server doesn't read there. Remove them.`);
   return {
    folder,
    notices
   };
  }
  async function hasForgejoFolder(top) {
   return await contentsOf(top, ".forgejo/workflows") !== null;
  }
  function switchedOff(folder, behind) {
   return ` Only workflows of this suite are in ${folder}: to run both, move them (git mv ${folder}/*.yml ${behind}/).`;
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
  function installation_withoutToken(host) {
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
  async function readerOf(top, home, host) {
   if ("github" === forgeKindOf(home)) return "github";
   if (!await hasForgejoFolder(top)) return "unknown";
   return (await askServer(home.serverUrl, host))?.forge ?? "unknown";
  }
  async function planInstallation(inputs, suiteFolder, givenHost) {
   const host = installation_withoutToken(givenHost);
   const top = await topOf(inputs.projectDir, host);
   const home = await findHome(top, inputs.host, host);
   const { folder, notices } = await chooseWorkflowFolder(top, await readerOf(top, home, host));
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
     rehearsalPath: rehearsal ? pathOf("rehearsal") : null,
     initPlace: (0, external_node_path_.relative)(top, inputs.projectDir).split(external_node_path_.sep).join("/") || "."
    }));
   const proposals = null === releasing ? [] : await Promise.all(contexts.map((one)=>proposalsOf(one, host)));
   const documents = [
    ...await documentsOf(contexts, suiteFolder),
    ...proposals.flat()
   ];
   const others = null === releasing ? [] : packages.map((facts)=>otherTagsNotice(facts.name, facts));
   const told = [
    ...notices,
    ...others.filter((notice)=>null !== notice)
   ];
   return {
    top,
    home,
    packages,
    contexts,
    workflows,
    documents,
    notices: told
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
  async function proposalsOf({ facts, suiteUrl, template }, host) {
   const at = (name)=>"." === facts.place ? name : `${facts.place}/${name}`;
   const files = await (0, project_files.RQ)(facts.folder, host);
   const settingsPage = (0, repository_file.D)(suiteUrl, isGithub(suiteUrl) ? "github" : "gitea", "docs/settings.md", false, {
    kind: "branch",
    name: "main"
   });
   const existing = facts.smokeTest ?? findSmokeTest(files);
   const profile = "gitea-registry" === template ? "gitea" : null;
   const table = proposedTable(facts, existing ?? SMOKE_TEST, settingsPage, profile);
   const smokeTest = smokeTestOf(facts, publicModules(facts.importNames, files));
   return [
    {
     path: at("pyproject.toml"),
     text: table,
     tail: {
      text: table,
      isIn: hasSettingsTable
     }
    },
    ...null === existing || existing === SMOKE_TEST ? [
     {
      path: at(SMOKE_TEST),
      text: smokeTest,
      parts: []
     }
    ] : []
   ];
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
   const of = 1 === contexts.length ? ()=>"" : ({ name })=>` of ${name}`;
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
    ...contexts.map(({ facts })=>`  ${rehearse(facts)}  shows whether a release${of(facts)} would pass`),
    ...contexts.flatMap(({ facts })=>{
     const { tag, taken, version } = nextRelease(facts);
     const raised = 0 === taken.length ? [] : [
      `  Raise the version${of(facts)}, for example to ${version}: ${taken.join(" and ")} already ${1 === taken.length ? "exists" : "exist"}.`
     ];
     const words = `git tag -a ${(0, shell_word.r)(tag)} -m ${(0, shell_word.r)(`Release ${tag}`)} && git push origin ${(0, shell_word.r)(tag)}`;
     return [
      ...raised,
      `  ${words}  releases${1 === contexts.length ? "" : ` ${facts.name}`}`
     ];
    })
   ];
  }
  const CALLING = new Set([
   "reusable-caller",
   "several-packages"
  ]);
  async function tellServerLimits({ workflows, home }, host) {
   const calling = workflows.find(({ template })=>CALLING.has(template));
   if (void 0 === calling || "github" === forgeKindOf(home)) return;
   const server = await askServer(home.serverUrl, host);
   const isFine = null === server ? null : isSince(server, CALLED_JOBS);
   if (true === isFine) return;
   const since = `Gitea ${CALLED_JOBS.gitea.join(".")} and Forgejo ${String(CALLED_JOBS.forgejo[0])}`;
   const cost = "all stages run inside one job: on one runner, in one log, and with every token beside the code of the project";
   const instead = "reusable-caller" === calling.template ? " Use --templates self-contained there." : " Update the server first.";
   if (null === server || null === isFine) host.notice(`${calling.path}: needs ${since} or later; the version of ${home.serverUrl} is unknown here. On an older server, ${cost}.`);
   else host.warning(`${calling.path}: ${home.serverUrl} is ${serverTitle(server)}. Before ${since}, ${cost}.${instead}`);
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
    const { version } = null === facts.version ? nextRelease(facts) : {
     version: facts.version
    };
    const path = (0, external_node_path_.join)(facts.folder, facts.changelog);
    const text = await readIfThere(path) ?? "";
    const isMarkdown = /\.(?:md|markdown)$/iu.test(path);
    const lines = isMarkdown ? changelogLines(version, new Date) : underlinedLines(version, new Date, text);
    const isOpen = isMarkdown && /^#{1,3} *\[?unreleased/imu.test(text);
    const wanted = isOpen || !isMarkdown ? lines : [
     "## [Unreleased]",
     "",
     ...lines
    ];
    advice.push(`${(0, external_node_path_.relative)(top, path)}: has no section for ${facts.version ?? `the next version, such as ${version}`}, which becomes its release notes. ${isOpen ? "Below Unreleased, add" : "Add"}:`);
    for (const line of wanted)advice.push("" === line ? "" : `    ${line}`);
   }
   return advice;
  }
  async function init_command_install(installation, started, inputs, host) {
   const { top, home, workflows, documents, contexts } = installation;
   if (home.isGuessed) host.notice(`The remote uses ssh, so ${home.serverUrl} is assumed to be the server's address. If that is wrong, use --host.`);
   for (const notice of installation.notices)host.notice(notice);
   await tellServerLimits(installation, host);
   const outcomes = await writeFiles(top, [
    ...workflows,
    ...documents
   ]);
   const kept = outcomes.filter(({ outcome })=>"kept" === outcome);
   for (const { path, outcome } of outcomes)host.info(`${path}: ${OUTCOME_WORDS[outcome]}.`);
   const pythons = contexts.filter(({ facts })=>facts.pythons.length > 0);
   if (null === inputs.pythons && pythons.length > 0 && outcomes.some(({ outcome })=>"written" === outcome)) host.info(`Pythons: ${pythons.map(({ facts })=>`${facts.pythons.join(", ")} for ${facts.name}`).join("; ")}, from the classifiers. If a runner lacks one of them, the release stops; --python-versions auto uses those that it has.`);
   for (const { facts } of contexts){
    const readme = null === facts.readme ? null : (0, external_node_path_.relative)(top, (0, external_node_path_.join)(facts.folder, facts.readme));
    if (null !== readme && !documents.some(({ path })=>path === readme)) host.info(`${readme}: is not Markdown, so nothing was added to it. Mention docs/RELEASING.md there.`);
   }
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
     rehearse: ({ folder })=>`${started.program} rehearse ${(0, shell_word.G)((0, external_node_path_.join)(placeOf(started, inputs), (0, external_node_path_.relative)(inputs.projectDir, folder)))}`
    }).join("\n")
   };
  }
  function staleWords({ state, isFormer }) {
   if ("missing" === state) return "does not exist. Run init without --check";
   if (isFormer) return "is of an earlier version, whose jobs were others. Write the new one with the command above, and keep its settings";
   return "differs from this version. Compare it with the command above, and copy what is new";
  }
  async function check(installation, started, inputs, host) {
   const { top, workflows, packages } = installation;
   for (const notice of installation.notices)host.notice(notice);
   await tellServerLimits(installation, host);
   const checked = [];
   for (const { path, text } of workflows){
    const installed = await readIfThere((0, external_node_path_.join)(top, path));
    const differences = null === installed ? [] : await compareWorkflows(installed, text, started.suiteFolder);
    const lines = new Set(differences.map(({ line })=>line)).size;
    const state = null === installed ? "missing" : 0 === lines ? "current" : "differs";
    const compare = "differs" === state ? diffCommand(path, installation, started, inputs) : null;
    const address = null === installed ? null : suiteAddressOf(installed);
    const pin = null === address ? null : await judgePin(address, started.suiteFolder, host);
    const former = null === installed ? null : formerSettings(installed);
    checked.push({
     path,
     state,
     lines,
     differences,
     compare,
     pin,
     isFormer: null !== former
    });
    if (null !== former) {
     host.error(formerAdvice(path, former, again(started, inputs)));
     continue;
    }
    for (const { line, message } of differences)host.error(`${path}:${String(line)}: ${message}.`);
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
    const { taken } = nextRelease(facts);
    const what = null === facts.version ? "a tag like " : "the tag ";
    if (verdict.starts) host.info(`${what}${verdict.tag} would start ${releasing?.path ?? ""}: ${verdict.reason}.`);
    else host.error(`${what}${verdict.tag} would not start ${releasing?.path ?? ""}: ${verdict.reason}.`);
    if (taken.length > 0) host.notice(`${taken.join(" and ")} already ${1 === taken.length ? "exists" : "exist"}. Raise the version of ${facts.name} before the next release.`);
   }
   const [stale] = checked.filter(({ state })=>"current" !== state);
   const wrong = checked.find(({ pin })=>pin?.kind === "wrong");
   const [silent] = triggers.filter(({ verdict })=>!verdict.starts);
   const failure = void 0 !== stale ? `${stale.path}: ${staleWords(stale)}.` : void 0 !== wrong ? `${wrong.path}: ${wrong.pin?.sentence ?? ""}` : void 0 === silent ? null : `${silent.verdict.tag}: would not start the release: ${silent.verdict.reason}. Change the pattern, or the tag-prefix of the project.`;
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
     const { server, suite, mirror, check: isChecked } = inputs;
     if (null !== server) return await installSuite({
      server,
      suite,
      mirror,
      check: isChecked
     }, terminal, host);
     if (!(0, external_node_fs_.existsSync)(inputs.projectDir)) throw new release_error.K2({
      subject: "project-dir",
      problem: `${inputs.projectDir} does not exist`,
      remedy: "Give the folder of the project"
     });
     const installation = await planInstallation(inputs, terminal.suiteFolder, host);
     if (null !== inputs.print) return await print(installation, inputs.print);
     if (inputs.check) return await check(installation, terminal, inputs, host);
     if (inputs.setSecrets) return await set(installation, terminal, inputs, host);
     return await init_command_install(installation, terminal, inputs, host);
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
   WR: ()=>repositoryPage,
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
  function repositoryPage({ forge, serverUrl, repository }, path, tag) {
   if (null === serverUrl || null === repository) return null;
   const state = tag.split("/").map(encodeURIComponent).join("/");
   return `${serverUrl}/${repository}/${"github" === forge ? "blob" : "src/tag"}/${state}/${path}`;
  }
  function runPage({ forge, serverUrl, repository, runId, runNumber, server }) {
   if (null === serverUrl || null === repository) return null;
   const minor = /^Gitea 1\.(?<minor>\d+)/u.exec(server)?.groups?.["minor"];
   const isOldGitea = void 0 !== minor && Number(minor) < 26;
   const id = "forgejo" === forge || server.startsWith("Forgejo") || isOldGitea ? runNumber : runId;
   return null === id ? null : `${serverUrl}/${repository}/actions/runs/${id}`;
  }
 },
 85037: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>redact,
   l: ()=>serverWords
  });
  var external_node_http_ = __webpack_require__(37067);
  var visible_text = __webpack_require__(58607);
  var cut = __webpack_require__(69633);
  var lazy_modules = __webpack_require__(64576);
  const LONGEST_WORDS = 600;
  function tidy(text) {
   return (0, visible_text.P8)(text, LONGEST_WORDS);
  }
  const htmlMessages = (0, lazy_modules.f)(()=>Promise.all([
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
   const line = (text)=>redact((0, visible_text.P8)(redact(text, hide)), hide);
   const reason = line(answer.reason);
   const standard = (external_node_http_.STATUS_CODES[answer.status] ?? "").toLowerCase();
   const own = reason.toLowerCase() === standard ? "" : reason;
   const body = beginningOf(answer.body, hide);
   const isWeb = /<[a-z!/]/iu.test(body);
   const text = textOfJson(body) ?? textOfXml(body) ?? (isWeb ? await wordsOfHtml(body, answer) : body);
   const words = line(text);
   return tidy(joined(own, isWeb && SITE.test(body) ? (0, cut.J)(words, LONGEST_OF_SITE) : words, reason));
  }
  const SITE = /<(?:link|script|nav|header|footer|img|svg)\b/iu;
  const LONGEST_OF_SITE = 160;
  const LONGEST_REASON = 1e3;
  const LONGEST_BODY = 65536;
  function beginningOf(body, hide) {
   const longest = hide.reduce((most, secret)=>Math.max(most, Buffer.byteLength(secret)), 0);
   const text = redact(body.subarray(0, LONGEST_BODY + longest).toString("utf8"), hide);
   return body.length > LONGEST_BODY ? text.slice(0, Math.max(0, text.length - longest)) : text;
  }
  async function wordsOfHtml(html, answer) {
   const { messageOfHtml } = await htmlMessages();
   return messageOfHtml(html, answer);
  }
  function wholeOf(phrase, page) {
   const wanted = Array.from(phrase.slice(0, LONGEST_REASON));
   const there = Array.from(page);
   const isSame = (written, shown)=>written === shown || "?" === written && void 0 !== shown && (shown.codePointAt(0) ?? 0) > 255;
   const start = there.findIndex((_, at)=>wanted.every((character, place)=>isSame(character, there[at + place])));
   return -1 === start ? null : there.slice(start, start + wanted.length).join("");
  }
  function joined(own, text, reason) {
   if ("" === text) return reason;
   if ("" === own || own === text) return text;
   const whole = wholeOf(own, text);
   if (null !== whole) return whole;
   return own.includes(text) ? own : `${own}: ${text}`;
  }
  function redact(text, hide) {
   return hide.reduce((rest, secret)=>"" === secret ? rest : rest.replaceAll(secret, "***"), text);
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
 65694: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   M: ()=>serverAccess,
   s: ()=>fetchSource
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30210);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _git_program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40491);
  var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45299);
  const NETWORK = /^(?:(?:https?|all|no)_proxy|GIT_SSL_CA(?:INFO|PATH)|SSL_CERT_(?:FILE|DIR)|CURL_CA_BUNDLE)$/iu;
  const FAULTS = [
   [
    /couldn't find remote ref/iu,
    ({ ref })=>`the repository doesn't have ${ref}`,
    "Push the tag, git push origin TAG, and run again"
   ],
   [
    /could not read (?:Username|Password)|Authentication failed|returned error: 40[134]|repository .* not found/iu,
    ({ token })=>null === token ? "it isn't public, and the job has no token" : "the server refused the token, or doesn't have the repository",
    "Give the job the permission contents: read, and pass a token that may read this repository"
   ],
   [
    /certificate|SSL|TLS/u,
    ()=>"the server's certificate isn't trusted",
    "Set GIT_SSL_CAINFO to the file with the authority of the server"
   ]
  ];
  function credentials({ serverUrl, token }) {
   if (null === token) return {};
   return {
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `http.${serverUrl}/.extraHeader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`
   };
  }
  function serverAccess(address, host) {
   return {
    ...Object.fromEntries(Object.entries(host.environment).filter(([name])=>NETWORK.test(name))),
    GIT_ALLOW_PROTOCOL: "http:https",
    GIT_CONFIG_NOSYSTEM: "0",
    ...credentials(address)
   };
  }
  function refused(address, result) {
   const words = result.timedOut ? "git timed out" : (0, _process__WEBPACK_IMPORTED_MODULE_2__.c)(result.output, 1);
   const [, problem, remedy] = FAULTS.find(([said])=>said.test(result.output)) ?? [];
   return new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: `${address.serverUrl}/${address.repository}`,
    problem: void 0 === problem ? `the source can't be fetched (${words})` : `${problem(address)} (${words})`,
    remedy: remedy ?? "Check that this runner reaches the server, and run again"
   });
  }
  async function fetchSource(folder, address, host) {
   const gitDir = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".git");
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(gitDir, {
    recursive: true,
    force: true
   });
   const run = async (args, variables = {})=>{
    const own = {
     GIT_DIR: gitDir,
     GIT_WORK_TREE: folder,
     ...variables
    };
    const result = await (0, _git_program_js__WEBPACK_IMPORTED_MODULE_4__.BE)({
     args,
     cwd: folder,
     outside: folder,
     home: gitDir,
     variables: own
    }, host);
    if (result?.exitCode === 0) return result.stdout.trim();
    host.signal.throwIfAborted();
    throw null === result ? withoutGit() : refused(address, result);
   };
   if (await (0, _git_js__WEBPACK_IMPORTED_MODULE_5__.Df)(folder, host) === null) throw withoutGit();
   const { serverUrl, repository, ref } = address;
   const here = "refs/remotes/origin/release";
   await run([
    "fetch",
    "--quiet",
    "--force",
    "--no-recurse-submodules",
    "--tags",
    `${serverUrl}/${repository}`,
    `+${ref}:${here}`
   ], serverAccess(address, host));
   await run([
    "checkout",
    "--quiet",
    "--force",
    "--detach",
    here
   ]);
   await run([
    "clean",
    "--quiet",
    "-ffdx"
   ]);
   return await run([
    "rev-parse",
    "HEAD"
   ]);
  }
  function withoutGit() {
   return new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: "git",
    problem: "is not installed on this runner",
    remedy: "Use an image that has git"
   });
  }
 },
 59883: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   M8: ()=>parseRemote,
   aD: ()=>serverAddress,
   en: ()=>isRepositoryName
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28681);
  const SHORT_SSH = /^(?:[^@/:]+@)?(?<host>\[[^\]]+\]|[^/:@]+):(?!\/\/)(?<path>.+)$/u;
  const HOST = /^(?:\w(?:[\w.-]*\w)?|\[[\da-f:.]+\])(?::\d+)?$/iu;
  const FOLDER = /^(?!\.+$)[\w.~+-]+$/u;
  const REPOSITORY_PART = /^(?!\.+$|-)[\w.-]+$/u;
  function isRepositoryName(text) {
   const parts = text.split("/");
   return 2 === parts.length && parts.every((part)=>REPOSITORY_PART.test(part));
  }
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
 43422: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   PR: ()=>OLDEST_TOOLS_PYTHON,
   b3: ()=>isPrereleasePython,
   dx: ()=>OLDEST_PROJECT_PYTHON,
   fS: ()=>comparePythons,
   jZ: ()=>atLeast
  });
  const OLDEST_PROJECT_PYTHON = "3.8";
  const OLDEST_TOOLS_PYTHON = "3.10";
  function numbers(version) {
   return (/^\d+(?:\.\d+)*/u.exec(version)?.[0] ?? "0").split(".").map(Number);
  }
  function isPrereleasePython({ version }) {
   return !/^[\d.]+$/u.test(version);
  }
  function comparePythons(a, b) {
   const [left, right] = [
    numbers(a.version),
    numbers(b.version)
   ];
   for(let i = 0; i < Math.max(left.length, right.length); i += 1){
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (0 !== difference) return difference;
   }
   if (isPrereleasePython(a) !== isPrereleasePython(b)) return isPrereleasePython(a) ? -1 : 1;
   return a.version.localeCompare(b.version, "en", {
    numeric: true
   });
  }
  function atLeast(python, version) {
   const [left, right] = [
    numbers(python.version),
    numbers(version)
   ];
   for(let i = 0; i < right.length; i += 1){
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (0 !== difference) return difference > 0;
   }
   return true;
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
 61150: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D: ()=>repositoryFile,
   O: ()=>repositoryFileUrl
  });
  function repositoryFile(home, pages, path, isImage, state) {
   const name = "newest" === state.kind ? "HEAD" : state.name;
   switch(pages){
    case "gitlab":
     return `${home}/-/${isImage ? "raw" : "blob"}/${name}/${path}`;
    case "gitea":
     {
      const kind = "newest" === state.kind ? "branch/main" : `${state.kind}/${name}`;
      return `${home}/${isImage ? "raw" : "src"}/${kind}/${path}`;
     }
    case "bitbucket":
     return `${home}/${isImage ? "raw" : "src"}/${name}/${path}`;
    case "github":
     return `${home}/${isImage ? "raw" : "blob"}/${name}/${path}`;
   }
  }
  function pagesOf(hostname) {
   if (/^(?:www\.)?github\./u.test(hostname)) return "github";
   if (/(?:^|\.)gitlab\./u.test(hostname)) return "gitlab";
   if (/(?:^|\.)bitbucket\./u.test(hostname)) return "bitbucket";
   return "gitea";
  }
  const NO_FORGE = /(?:^|\.)(?:readthedocs\.(?:io|org)|github\.io|gitlab\.io|pypi\.org|codeberg\.page)$/u;
  function repositoryFileUrl(repository, path, isImage, state = {
   kind: "newest"
  }, folder = "") {
   if (!/^https?:\/\//iu.test(repository) || !URL.canParse(repository)) return null;
   const url = new URL(repository);
   const pages = pagesOf(url.hostname);
   const parts = url.pathname.split("/").filter((part)=>"" !== part);
   const isRepository = 2 === parts.length || "gitlab" === pages && parts.length > 2 && !parts.includes("-");
   if (!isRepository || NO_FORGE.test(url.hostname)) return null;
   const top = "http://x/up/";
   const base = path.startsWith("/") || "" === folder ? top : `${top}${folder}/`;
   const resolved = new URL(path.replace(/^\/+/u, ""), base).href;
   if (!resolved.startsWith(top)) return null;
   const home = `${url.origin}/${parts.join("/").replace(/\.git$/u, "")}`;
   return repositoryFile(home, pages, resolved.slice(top.length), isImage, state);
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
   return 0 === (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(null === version.local ? (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Yd)(prospective) : prospective, version);
  }
  function isBelow(prospective, version) {
   if ((0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(prospective, version) >= 0) return false;
   const earliest = {
    ...version,
    dev: 0n,
    local: null
   };
   return (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.V1)(version) || !(0, _version_js__WEBPACK_IMPORTED_MODULE_1__.V1)(prospective) || (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(prospective, earliest) < 0;
  }
  function isAbove(prospective, version) {
   if ((0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(prospective, version) <= 0) return false;
   if (null === version.post && null !== prospective.post) {
    const base = {
     ...prospective,
     post: null,
     dev: null,
     local: null
    };
    if (0 === (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(base, version)) return false;
   }
   return null === prospective.local || 0 !== (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Zy)((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Yd)(prospective), version);
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
     return (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Zy)((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Yd)(prospective), version) <= 0;
    case ">=":
     return (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Zy)((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Yd)(prospective), version) >= 0;
    case "~=":
     return (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Zy)((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Yd)(prospective), version) >= 0 && hasPrefix(prospective, version.epoch, version.release.slice(0, -1));
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
 8227: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   H: ()=>newestTagged,
   W: ()=>endsInVersion
  });
  var _release_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70959);
  var _version_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37870);
  var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22499);
  function endingVersions(tag) {
   const versions = [];
   for(let at = 0; at < tag.length; at += 1){
    if (!/[v\d]/iu.test(tag.charAt(at)) || /[\d.!+]/u.test(tag.charAt(at - 1))) continue;
    const version = (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.z0)(tag.slice(at));
    if (void 0 !== version) versions.push(version);
   }
   return versions;
  }
  function endsInVersion(tag, version) {
   const wanted = (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.z0)(version);
   return void 0 !== wanted && endingVersions(tag).some((ending)=>0 === (0, _version_order_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(ending, wanted));
  }
  function newestTagged(tags, scheme) {
   const newest = (found)=>found.reduce((best, one)=>null === best || (0, _version_order_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(one.version, best.version) > 0 ? one : best, null);
   const own = tags.flatMap((tag)=>{
    const read = (0, _release_tag_js__WEBPACK_IMPORTED_MODULE_2__.tM)(tag, scheme);
    return "version" === read.kind ? [
     read
    ] : [];
   });
   if (own.length > 0) return newest(own);
   return newest(tags.flatMap((tag)=>endingVersions(tag).slice(0, 1).map((version)=>({
      kind: "version",
      tag,
      version
     }))));
  }
 },
 37870: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Dx: ()=>tellsVersion,
   Zy: ()=>compareVersions
  });
  var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22499);
  function compareNumbers(a, b) {
   return a < b ? -1 : a > b ? 1 : 0;
  }
  function compareReleases(a, b) {
   for(let index = 0; index < Math.max(a.length, b.length); index += 1){
    const order = compareNumbers(a[index] ?? 0n, b[index] ?? 0n);
    if (0 !== order) return order;
   }
   return 0;
  }
  function suffixOf({ pre, post, dev }) {
   const phase = null === pre ? null === post && null !== dev ? -1n : 3n : ({
    a: 0n,
    b: 1n,
    rc: 2n
   })[pre.phase];
   return [
    phase,
    pre?.number ?? 0n,
    null === post ? 0n : 1n,
    post ?? 0n,
    null === dev ? 1n : 0n,
    dev ?? 0n
   ];
  }
  function compareLocalParts(a, b) {
   if ("bigint" == typeof a) return "bigint" == typeof b ? compareNumbers(a, b) : 1;
   if ("bigint" == typeof b) return -1;
   return a < b ? -1 : a > b ? 1 : 0;
  }
  function compareLocals(a, b) {
   if (null === a || null === b) return (null === a ? 0 : 1) - (null === b ? 0 : 1);
   for (const [index, part] of a.entries()){
    const other = b[index];
    if (void 0 === other) return 1;
    const order = compareLocalParts(part, other);
    if (0 !== order) return order;
   }
   return a.length - b.length;
  }
  function compareVersions(a, b) {
   return compareNumbers(a.epoch, b.epoch) || compareReleases(a.release, b.release) || compareReleases(suffixOf(a), suffixOf(b)) || Math.sign(compareLocals(a.local, b.local));
  }
  function tellsVersion(told, installed) {
   return 0 === compareVersions(told, installed) || 0 === compareVersions((0, _version_js__WEBPACK_IMPORTED_MODULE_0__.Yd)(told), installed);
  }
 },
 77820: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>countText
  });
  function countText(count, noun) {
   return `${String(count)} ${noun}${1 === count ? "" : "s"}`;
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
 },
 99576: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   b: ()=>ACTION_INPUTS
  });
  const ACTION_INPUTS = [
   {
    name: "job",
    description: "Does one job of a workflow instead of a whole release: prepare, test, build, upload-test, verify-test, upload, verify or release. It takes what it needs from the jobs before it, and hands on what came of it. The other inputs are given once, to prepare; only tokens are given to each job that needs one.",
    default: "",
    required: false,
    kind: {
     type: "choice",
     allowed: [
      "prepare",
      "test",
      "build",
      "upload-test",
      "verify-test",
      "upload",
      "verify",
      "release"
     ]
    },
    isSetting: false
   },
   {
    name: "needs",
    description: "With job, what the server says about the jobs before this one: the context needs, by the expression toJSON(needs).",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "secrets",
    description: "With job prepare, the secrets that stages need, one per line, as STAGE NAME true or STAGE NAME false, depending on whether it is set. Never a secret itself.",
    default: "",
    required: false,
    kind: {
     type: "lines"
    },
    isSetting: false
   },
   {
    name: "stages",
    description: "The stages to run, separated by commas or newlines, or `all`. With job prepare, the stages that the workflow has.",
    default: "all",
    required: false,
    kind: {
     type: "list"
    },
    isSetting: false
   },
   {
    name: "from-stage",
    description: "Begin at this stage with the manifest and the files that an earlier step left in packages-dir or, with token and manifest-sha256, that an earlier run left in the draft release of the tag. validate, test, check and try run anyway.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "manifest",
    description: "The release manifest to begin with when the build isn't among the stages; a path, or JSON. By default, the one release in packages-dir.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "manifest-sha256",
    description: "The sha256 that the manifest must have, from the log of the run that built the files. Where this build gives other bytes than that run sent to an index, its files are taken back from there. Without it, nothing is taken from a draft release or an index, since others may have written it.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "testpypi-token",
    description: "API token of the test index. The stage upload-test needs it.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "pypi-token",
    description: "API token of the production index. The stage upload needs it.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "username",
    description: "User name for both indexes. PyPI accepts only `__token__`.",
    default: "__token__",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "test-index",
    description: "The index of the stages upload-test and verify-test: `testpypi`, or an upload URL with test-simple-url.",
    default: "testpypi",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "test-simple-url",
    description: "The simple API of the test index, when test-index is a URL.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "index",
    description: "The index of the stages upload and verify: `pypi`, `gitea`, or an upload URL with simple-url.",
    default: "pypi",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "simple-url",
    description: "The simple API of the production index, when index is a URL.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "report-dir",
    description: "Where to write release-record.json and report.html. By default, a folder below RUNNER_TEMP.",
    default: "",
    required: false,
    kind: {
     type: "path"
    },
    isSetting: false
   },
   {
    name: "look-ahead",
    description: "What to do before the stage upload-test, after which the version can't be reused on the test index, about points of the checklist that will stop the release anyway. stop stops there, warn reports them and continues, no ignores them.",
    default: "stop",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
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
    description: "Stage validate. What to check, separated by commas. all, or some of metadata, version, tag, structure, changelog, secrets, todo, links.",
    default: "all",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "changelog",
    description: "Stage validate. Path of the changelog, relative to the project. By default, the project's own setting, else a common name.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "release-notes-template",
    description: "Stage validate. Template for the notes of the release, a path relative to the project or the template itself, with placeholders such as {{ changelog }}. By default, what changed, how to install it, links, and a table of the files.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "required-files",
    description: "Stage validate. Files that must exist, separated by commas, relative to the project; patterns are allowed. By default, README and license.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "required-fields",
    description: "Stage validate. Fields of the metadata that must be given, separated by commas. By default, a missing description, readme, requires-python, license or authors causes a warning.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "todo-paths",
    description: "Stage validate. Files, folders or patterns in which to look for TODO and FIXME, one per line, relative to the project. By default, the comments of the packages.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "todo",
    description: "Stage validate. What a TODO or FIXME is. stop fails, advice only tells, off doesn't look; auto warns where todo-paths names files, so that a person decides, and else is advice.",
    default: "auto",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "ask-links",
    description: "Stage validate. Whether to ask for the links of the README and the URLs of the project, to see whether they work; true or false. Addresses of private networks are never asked. Nothing depends on the answers.",
    default: "true",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "profile",
    description: "Whose rules apply: pypi, testpypi, gitea (also Forgejo), or generic for any other index, where only structure and safety count; auto decides by the index.",
    default: "auto",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "validate-ignore",
    description: "Stage validate. Ids of rules to leave out, separated by commas or newlines. An id may have a path, as in secret-text:tests/**. The project's own settings can name more, with reasons.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "validate-strict",
    description: "Stage validate. Whether warnings stop the release, too; true or false. Advice never does.",
    default: "false",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "python-versions",
    description: "Versions of Python to test with, separated by commas or newlines. auto uses the installed ones that requires-python and the classifiers allow.",
    default: "auto",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "python-downloads",
    description: "Whether uv fetches a named Python that isn't installed, for this run only; true or false. UV_PYTHON_INSTALL_MIRROR names another server to take it from.",
    default: "false",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "allow-missing-python",
    description: "Whether to skip a named Python that isn't installed instead of failing; true or false.",
    default: "false",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "install",
    description: "Stage test. What to install besides the project, one per line, as extra:NAME, group:NAME or a requirement. auto takes the extras and dependency groups for tests and checks, such as dev, test, lint and typing, and those that contain pytest.",
    default: "auto",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "commands",
    description: "Stage test. Commands to run, one per line, without a shell. By default, pytest with coverage, mypy, ruff check and black --check, each if the project declares or configures it.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "minimum-coverage",
    description: "Stage test. Percentage of coverage below which the stage fails. By default, the project's own setting, else 70.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "target-coverage",
    description: "Stage test. Percentage of coverage below which the stage warns. By default, the project's own setting, else 80.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "lock",
    description: "Stage test. A lock file with the versions of what is installed for the tests, relative to project-dir. auto uses uv.lock, pylock.toml, poetry.lock, pdm.lock or pinned requirements of the project; off uses none.",
    default: "auto",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "test-timeout",
    description: "Stage test. How long everything that is done with one Python may take, in seconds. A test that was running then is named.",
    default: "3600",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "environment-variables",
    description: "Further variables of this step that code of the project may see; names, separated by commas or newlines. The code already sees what builds and tests commonly need, and never tokens or credentials of package indexes.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "packages-dir",
    description: "Where to put the files, relative to project-dir.",
    default: "dist",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "clean",
    description: "Stage build. Whether to remove what earlier builds of this project left in packages-dir, true or false. Removed are only its own distributions that git doesn't track, in the project or in a folder that this action created. Other distributions there stop the build.",
    default: "true",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "formats",
    description: "Stage build. What to build: sdist, wheel, both, or none. auto builds both, or with wheels-from only the kinds that it does not bring.",
    default: "auto",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "wheels-from",
    description: "Stage build. Files that were built elsewhere and belong to this release, such as those of cibuildwheel, separated by commas or newlines. Each is a file, a folder or a pattern, relative to the workspace, or artifact:NAME for an artifact of this run; artifact:wheels-* takes several.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "wheel-from",
    description: "Stage build. What to build the wheel from: sdist (as installers do), or tree, which is reported as a finding.",
    default: "sdist",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "build-python-version",
    description: "Stage build. The Python to build with, such as 3.12. By default, the newest installed one that requires-python and the classifiers allow.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "normalize-sdist",
    description: "Stage build. Whether to rewrite the sdist so that the same files always give the same bytes, true or false.",
    default: "true",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "build-constraints",
    description: "Stage build. A file of constraints for what the build installs, in the format of pip, relative to the workspace.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "source-date-epoch",
    description: "Stage build. The time to write into the files, in seconds since 1970. By default, what SOURCE_DATE_EPOCH of the step says, else the time of the commit, or of the newest file where there is no commit.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "verify-reproducible",
    description: "Stage build. Whether to build a second time, in another folder, and stop if any byte differs, true or false. Files of wheels-from are not compared.",
    default: "false",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "maximum-wheel-size",
    description: "Stage build. The size above which a wheel stops the stage, such as 2 MB. By default, the project's own setting; without one, the stage warns above 1 MB.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "maximum-sdist-size",
    description: "Stage build. The size above which the sdist stops the stage, such as 800 kB. By default, the project's own setting; without one, the stage warns above 500 kB.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "build-timeout",
    description: "Stage build. How long the whole build may take, in seconds; with verify-reproducible, both builds together.",
    default: "1800",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "build-ignore",
    description: "Stage build. Ids of rules to leave out, separated by commas or newlines. An id may have a path, as in secret-text:tests/**. The project's own settings can name more, with reasons.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "check-strict",
    description: "Stage check. Whether warnings stop the release, too; true or false. Advice never does.",
    default: "true",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "twine",
    description: "Stage check. Whether the real twine renders the README; true or false. Without it, a README in reST stays unknown.",
    default: "true",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "compare-with",
    description: "Stage check. The index on which the release before this one is, to say what has changed since; pypi, testpypi, or the address of a simple API, without credentials. none compares with nothing. Nothing depends on the answer. By default, the production index in publish, and none elsewhere.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "check-ignore",
    description: "Stage check. Ids of rules to leave out, separated by commas or newlines. An id may have a path, as in secret-text:tests/**.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "extras",
    description: "Extras to try: none, each (every extra for users, in its own environment), all (together in one environment), or names.",
    default: "each",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "imports",
    description: "Modules to import, as module or module:attribute; auto uses the ones of the manifest or, without a manifest, of the installed files.",
    default: "auto",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "scripts",
    description: "Command lines to run, one per line, such as automation --help; auto uses the ones of the manifest or, without a manifest, only checks that each command exists.",
    default: "auto",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "smoke-test",
    description: "Path of a Python script that must exit with status 0. By default, the one of the manifest, which must still have its sha256.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "from-source",
    description: "Stage try. Whether to install from the source distribution, too; true, false or auto, which does so if every wheel is for all platforms.",
    default: "auto",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "install-warnings",
    description: "What to do when the installer warns about this package: fail, warn or ignore.",
    default: "fail",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "dependencies-index-url",
    description: "Address of the one index that dependencies come from. By default, the machine's own setting (PIP_INDEX_URL, pip.conf, UV_DEFAULT_INDEX), else PyPI.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "allow-http-hosts",
    description: "Hosts that may be reached over plain HTTP, although anybody on the network can then read the token and change the answers. This machine is always allowed.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "try-timeout",
    description: "Stage try. Seconds for everything that is done with one Python.",
    default: "600",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "maximum-install-seconds",
    description: "An installation that takes longer causes a warning.",
    default: "30",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "maximum-import-seconds",
    description: "An import that takes longer causes a warning.",
    default: "1",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "upload-ignore",
    description: "Stage upload. Ids of rules that don't stop the upload, separated by commas or newlines; those of twine-check about what the index refuses.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "existing",
    description: "Stage upload. What to do when a file is already there with the same bytes: skip-identical leaves it, fail stops before anything is sent. Other bytes always stop.",
    default: "skip-identical",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "parallel",
    description: "Stage upload. How many wheels to send at the same time, 1 to 32. The first wheel and the sdist are always sent alone. By default, 4 at first, and more as long as the index answers fast, on PyPI up to 8.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "dry-run",
    description: "Whether to only make the plan and send nothing; true or false.",
    default: "false",
    required: false,
    kind: {
     type: "boolean"
    },
    isSetting: false
   },
   {
    name: "attempts",
    description: "Stage upload. How often to send one file at most, 1 to 20. Before each further attempt, the index is asked whether it already has the file.",
    default: "5",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "wait",
    description: "Whether to wait until pip and uv would find every file.",
    default: "true",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "wait-timeout",
    description: "How long to wait, in seconds.",
    default: "600",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "sdist",
    description: "Stage verify. Whether to install from the source distribution, too; true or false.",
    default: "false",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "verify-timeout",
    description: "Stage verify. Seconds for everything that is done with one Python.",
    default: "600",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "audit",
    description: "Stage verify. Whether to ask PyPI's database for known vulnerabilities of the dependencies: auto, true or false. auto asks unless verify-test has done so for this release on this machine. A vulnerability doesn't fail this action; release-checklist stops the release.",
    default: "auto",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "audit-ignore",
    description: "Stage verify. Ids of vulnerabilities to allow, such as GHSA-x84v-xcm2-53pg, separated by commas or newlines. Each one that is found is recorded.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "accept",
    description: "Ids of points that may stay unknown, separated by commas or newlines.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "confirmed",
    description: "Ids of points that only a person can know, and that you confirm.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "require",
    description: "Stage checklist. Ids of points that only a person can know, and that this project doesn't release without. They are unknown until they are in confirmed.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "notes",
    description: "Stage release. What changed, in Markdown; the output release-notes of validate-metadata. The word changelog means the section of the changelog, where it is known.",
    default: "changelog",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "title",
    description: "Stage release. Title of the release. It may contain {tag}, {name} and {version}.",
    default: "{tag}",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "prerelease",
    description: "Stage release. Whether it is a pre-release, true or false; auto decides by the version.",
    default: "auto",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: true
   },
   {
    name: "token",
    description: "Stage release. Token of the forge that may write releases, usually github.token. Without it, nothing is sent.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   },
   {
    name: "api-url",
    description: "Stage release. Address of the REST API of the forge, https://HOST/api/v1 for Gitea and Forgejo. By default, the one that the runner names.",
    default: "",
    required: false,
    kind: {
     type: "text"
    },
    isSetting: false
   }
  ];
 },
 41073: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $: ()=>STAGE_INPUTS
  });
  const STAGE_INPUTS = {
   "validate-metadata": {
    "project-dir": {
     umbrella: "project-dir",
     default: "."
    },
    tag: {
     umbrella: "tag",
     default: ""
    },
    "tag-prefix": {
     umbrella: "tag-prefix",
     default: ""
    },
    checks: {
     umbrella: "checks",
     default: "all"
    },
    changelog: {
     umbrella: "changelog",
     default: ""
    },
    "release-notes-template": {
     umbrella: "release-notes-template",
     default: ""
    },
    "required-files": {
     umbrella: "required-files",
     default: ""
    },
    "required-fields": {
     umbrella: "required-fields",
     default: ""
    },
    "todo-paths": {
     umbrella: "todo-paths",
     default: ""
    },
    todo: {
     umbrella: "todo",
     default: "auto"
    },
    "ask-links": {
     umbrella: "ask-links",
     default: "true"
    },
    index: {
     umbrella: null,
     default: "pypi"
    },
    profile: {
     umbrella: "profile",
     default: "auto"
    },
    ignore: {
     umbrella: "validate-ignore",
     default: ""
    },
    strict: {
     umbrella: "validate-strict",
     default: "false"
    }
   },
   "test-project": {
    "project-dir": {
     umbrella: "project-dir",
     default: "."
    },
    "python-versions": {
     umbrella: "python-versions",
     default: "auto"
    },
    "python-downloads": {
     umbrella: "python-downloads",
     default: "false"
    },
    "allow-missing-python": {
     umbrella: "allow-missing-python",
     default: "false"
    },
    install: {
     umbrella: "install",
     default: "auto"
    },
    commands: {
     umbrella: "commands",
     default: ""
    },
    "minimum-coverage": {
     umbrella: "minimum-coverage",
     default: ""
    },
    "target-coverage": {
     umbrella: "target-coverage",
     default: ""
    },
    lock: {
     umbrella: "lock",
     default: "auto"
    },
    timeout: {
     umbrella: "test-timeout",
     default: "3600"
    },
    "environment-variables": {
     umbrella: "environment-variables",
     default: ""
    }
   },
   "build-dists": {
    "project-dir": {
     umbrella: "project-dir",
     default: "."
    },
    "packages-dir": {
     umbrella: "packages-dir",
     default: "dist"
    },
    clean: {
     umbrella: "clean",
     default: "true"
    },
    formats: {
     umbrella: "formats",
     default: "auto"
    },
    "wheels-from": {
     umbrella: "wheels-from",
     default: ""
    },
    "wheel-from": {
     umbrella: "wheel-from",
     default: "sdist"
    },
    "python-version": {
     umbrella: "build-python-version",
     default: ""
    },
    "python-downloads": {
     umbrella: "python-downloads",
     default: "false"
    },
    "normalize-sdist": {
     umbrella: "normalize-sdist",
     default: "true"
    },
    "build-constraints": {
     umbrella: "build-constraints",
     default: ""
    },
    "source-date-epoch": {
     umbrella: "source-date-epoch",
     default: ""
    },
    "verify-reproducible": {
     umbrella: "verify-reproducible",
     default: "false"
    },
    tag: {
     umbrella: "tag",
     default: ""
    },
    "tag-prefix": {
     umbrella: "tag-prefix",
     default: ""
    },
    "maximum-wheel-size": {
     umbrella: "maximum-wheel-size",
     default: ""
    },
    "maximum-sdist-size": {
     umbrella: "maximum-sdist-size",
     default: ""
    },
    "artifact-name": {
     umbrella: null,
     default: ""
    },
    timeout: {
     umbrella: "build-timeout",
     default: "1800"
    },
    "environment-variables": {
     umbrella: "environment-variables",
     default: ""
    },
    ignore: {
     umbrella: "build-ignore",
     default: ""
    }
   },
   "twine-check": {
    "packages-dir": {
     umbrella: "packages-dir",
     default: "dist"
    },
    manifest: {
     umbrella: null,
     default: ""
    },
    index: {
     umbrella: null,
     default: "pypi"
    },
    profile: {
     umbrella: "profile",
     default: "auto"
    },
    strict: {
     umbrella: "check-strict",
     default: "true"
    },
    twine: {
     umbrella: "twine",
     default: "true"
    },
    "compare-with": {
     umbrella: "compare-with",
     default: ""
    },
    ignore: {
     umbrella: "check-ignore",
     default: ""
    }
   },
   "try-dists": {
    "packages-dir": {
     umbrella: "packages-dir",
     default: "dist"
    },
    manifest: {
     umbrella: null,
     default: ""
    },
    "python-versions": {
     umbrella: "python-versions",
     default: "auto"
    },
    "python-downloads": {
     umbrella: "python-downloads",
     default: "false"
    },
    "allow-missing-python": {
     umbrella: "allow-missing-python",
     default: "false"
    },
    extras: {
     umbrella: "extras",
     default: "each"
    },
    imports: {
     umbrella: "imports",
     default: "auto"
    },
    scripts: {
     umbrella: "scripts",
     default: "auto"
    },
    "smoke-test": {
     umbrella: "smoke-test",
     default: ""
    },
    "from-source": {
     umbrella: "from-source",
     default: "auto"
    },
    "install-warnings": {
     umbrella: "install-warnings",
     default: "fail"
    },
    "dependencies-index-url": {
     umbrella: "dependencies-index-url",
     default: ""
    },
    "allow-http-hosts": {
     umbrella: "allow-http-hosts",
     default: ""
    },
    timeout: {
     umbrella: "try-timeout",
     default: "600"
    },
    "maximum-install-seconds": {
     umbrella: "maximum-install-seconds",
     default: "30"
    },
    "maximum-import-seconds": {
     umbrella: "maximum-import-seconds",
     default: "1"
    }
   },
   "publish-index": {
    "packages-dir": {
     umbrella: "packages-dir",
     default: "dist"
    },
    "artifact-name": {
     umbrella: null,
     default: ""
    },
    manifest: {
     umbrella: null,
     default: ""
    },
    "manifest-sha256": {
     umbrella: null,
     default: ""
    },
    tag: {
     umbrella: "tag",
     default: ""
    },
    commit: {
     umbrella: null,
     default: ""
    },
    index: {
     umbrella: null,
     default: "pypi"
    },
    "simple-url": {
     umbrella: null,
     default: ""
    },
    stage: {
     umbrella: null,
     default: "auto"
    },
    "production-index": {
     umbrella: null,
     default: ""
    },
    "production-simple-url": {
     umbrella: null,
     default: ""
    },
    profile: {
     umbrella: "profile",
     default: "auto"
    },
    ignore: {
     umbrella: "upload-ignore",
     default: ""
    },
    username: {
     umbrella: null,
     default: "__token__"
    },
    password: {
     umbrella: null,
     default: ""
    },
    existing: {
     umbrella: "existing",
     default: "skip-identical"
    },
    parallel: {
     umbrella: "parallel",
     default: ""
    },
    "dry-run": {
     umbrella: "dry-run",
     default: "false"
    },
    attempts: {
     umbrella: "attempts",
     default: "5"
    },
    wait: {
     umbrella: "wait",
     default: "true"
    },
    "wait-timeout": {
     umbrella: "wait-timeout",
     default: "600"
    },
    "allow-http-hosts": {
     umbrella: "allow-http-hosts",
     default: ""
    }
   },
   "verify-install": {
    manifest: {
     umbrella: null,
     default: ""
    },
    name: {
     umbrella: null,
     default: ""
    },
    version: {
     umbrella: null,
     default: ""
    },
    index: {
     umbrella: null,
     default: "pypi"
    },
    "simple-url": {
     umbrella: null,
     default: ""
    },
    stage: {
     umbrella: null,
     default: "auto"
    },
    "dependencies-index-url": {
     umbrella: "dependencies-index-url",
     default: ""
    },
    "allow-http-hosts": {
     umbrella: "allow-http-hosts",
     default: ""
    },
    "python-versions": {
     umbrella: "python-versions",
     default: "auto"
    },
    extras: {
     umbrella: "extras",
     default: "each"
    },
    imports: {
     umbrella: "imports",
     default: "auto"
    },
    scripts: {
     umbrella: "scripts",
     default: "auto"
    },
    "smoke-test": {
     umbrella: "smoke-test",
     default: ""
    },
    "install-warnings": {
     umbrella: "install-warnings",
     default: "fail"
    },
    sdist: {
     umbrella: "sdist",
     default: "false"
    },
    wait: {
     umbrella: "wait",
     default: "true"
    },
    "wait-timeout": {
     umbrella: "wait-timeout",
     default: "600"
    },
    timeout: {
     umbrella: "verify-timeout",
     default: "600"
    },
    "maximum-install-seconds": {
     umbrella: "maximum-install-seconds",
     default: "30"
    },
    "maximum-import-seconds": {
     umbrella: "maximum-import-seconds",
     default: "1"
    },
    "python-downloads": {
     umbrella: "python-downloads",
     default: "false"
    },
    "allow-missing-python": {
     umbrella: "allow-missing-python",
     default: "false"
    },
    audit: {
     umbrella: "audit",
     default: "auto"
    },
    "audit-ignore": {
     umbrella: "audit-ignore",
     default: ""
    }
   },
   "release-checklist": {
    manifest: {
     umbrella: null,
     default: ""
    },
    "packages-dir": {
     umbrella: "packages-dir",
     default: "dist"
    },
    "results-dir": {
     umbrella: null,
     default: ""
    },
    accept: {
     umbrella: "accept",
     default: ""
    },
    confirmed: {
     umbrella: "confirmed",
     default: ""
    },
    require: {
     umbrella: "require",
     default: ""
    },
    "look-ahead": {
     umbrella: "look-ahead",
     default: "no"
    }
   },
   "create-release": {
    tag: {
     umbrella: "tag",
     default: ""
    },
    "tag-prefix": {
     umbrella: "tag-prefix",
     default: ""
    },
    manifest: {
     umbrella: null,
     default: ""
    },
    "packages-dir": {
     umbrella: "packages-dir",
     default: "dist"
    },
    notes: {
     umbrella: "notes",
     default: "changelog"
    },
    title: {
     umbrella: "title",
     default: "{tag}"
    },
    prerelease: {
     umbrella: "prerelease",
     default: "auto"
    },
    draft: {
     umbrella: null,
     default: "false"
    },
    token: {
     umbrella: "token",
     default: ""
    },
    "api-url": {
     umbrella: "api-url",
     default: ""
    }
   }
  };
 }
};
