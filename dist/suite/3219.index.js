export const id = 3219;
export const ids = [
 3219
];
export const modules = {
 60206: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run
  });
  var project_source = __webpack_require__(4361);
  var describe_project = __webpack_require__(1168);
  var find_version = __webpack_require__(27624);
  var import_packages = __webpack_require__(90295);
  var ignored_rules = __webpack_require__(1520);
  var project_paths = __webpack_require__(51624);
  var run_stage = __webpack_require__(76635);
  var find_pythons = __webpack_require__(60573);
  var choose_pythons = __webpack_require__(45247);
  var names = __webpack_require__(21515);
  var src_version = __webpack_require__(22499);
  var project_config = __webpack_require__(13887);
  var release_error = __webpack_require__(41535);
  var rule_address = __webpack_require__(79894);
  var src_finding = __webpack_require__(35956);
  var outcome_text = __webpack_require__(58301);
  var fold_findings = __webpack_require__(25539);
  var text_ends = __webpack_require__(28681);
  var version_order = __webpack_require__(37870);
  function endsSection(heading, next) {
   return void 0 === next || next.level <= heading.level || null !== next.version;
  }
  const UNDERLINE = /^([=\-~^"'`#*+:.<>_])\1{2,}\s*$/u;
  function isUnderline(line, above) {
   const title = above?.trim() ?? "";
   return UNDERLINE.test(line) && "" !== title && line.trim().length >= title.length;
  }
  function withoutClosingHashes(title) {
   const rest = (0, text_ends.sP)(title, "#");
   return "" === rest || /\s$/u.test(rest.slice(-1)) ? rest.trimEnd() : title;
  }
  function headingsIn(lines) {
   const headings = [];
   const styles = [];
   let fence = null;
   for(let index = 0; index < lines.length; index += 1){
    const line = lines[index] ?? "";
    const mark = /^ {0,3}(```+|~~~+)/u.exec(line)?.[1];
    const isClosing = null !== fence && mark?.startsWith(fence) === true && line.trim() === mark;
    if (null !== fence || void 0 !== mark && !isUnderline(line, lines[index - 1])) {
     fence = isClosing ? null : fence ?? mark ?? null;
     continue;
    }
    const [marks, hashes] = /^ {0,3}(#{1,6})\s/u.exec(line) ?? [];
    if (void 0 !== marks && void 0 !== hashes) {
     const title = withoutClosingHashes(line.slice(marks.length).trim());
     headings.push({
      title,
      level: hashes.length,
      start: index,
      end: index + 1
     });
     continue;
    }
    const style = UNDERLINE.exec(lines[index + 1] ?? "")?.[1];
    if (void 0 === style || "" === line.trim() || UNDERLINE.test(line) || /^\s*[-*+]\s/u.test(line)) continue;
    const overlined = UNDERLINE.exec(lines[index - 1] ?? "")?.[1] === style;
    const name = overlined ? `${style}${style}` : style;
    if (!styles.includes(name)) styles.push(name);
    headings.push({
     title: line.trim(),
     level: styles.indexOf(name) + 1,
     start: overlined ? index - 1 : index,
     end: index + 2
    });
    index += 1;
   }
   return headings;
  }
  function versionIn(title) {
   const words = title.replace(/\]\([^()]*\)/gu, "]").split(/[\s[\](),:;*`|]+/u);
   const isVersion = (word)=>/^v?\d/iu.test(word) && void 0 !== (0, src_version.z0)(word);
   return words.find(isVersion) ?? words.map((word)=>/^[\w.]+?-(v?\d.*)$/u.exec(word)?.[1] ?? "").find(isVersion) ?? null;
  }
  function beginsWithVersion(line) {
   const version = /^(?:version |release )?v?\d+(?:\.\d+)+/iu.exec(line)?.[0];
   if (void 0 === version) return false;
   const [attached = "", ...words] = line.slice(version.length).trimEnd().split(/\s+/u);
   return /[-(,:]/u.test(attached) || /^[-(,:]/u.test(words[0] ?? "") || words.length <= 3;
  }
  function plainHeadings(lines) {
   return lines.flatMap((line, index)=>beginsWithVersion(line) && null !== versionIn(line) ? [
     {
      title: line,
      level: 1,
      start: index,
      end: index + 1
     }
    ] : []);
  }
  function tidy(lines) {
   const isBlank = (line = "")=>"" === line.trim();
   let end = lines.length;
   while(end > 0 && (isBlank(lines[end - 1]) || /^\s*\[[^\]]+\]:/u.test(lines[end - 1] ?? "")))end -= 1;
   let start = 0;
   while(start < end && isBlank(lines[start]))start += 1;
   return lines.slice(start, end).join("\n").trimEnd();
  }
  function changelogSections(text) {
   const lines = text.split(/\r\n|\n|\r/u);
   const withVersion = (heading)=>({
     ...heading,
     version: versionIn(heading.title)
    });
   const found = headingsIn(lines).map(withVersion);
   const headings = found.some(({ version })=>null !== version) ? found : plainHeadings(lines).map(withVersion);
   return headings.flatMap((heading, index)=>{
    const { version } = heading;
    if (null === version) return [];
    let next = index + 1;
    while(next < headings.length && !endsSection(heading, headings[next]))next += 1;
    return [
     {
      version,
      text: tidy(lines.slice(heading.end, headings[next]?.start ?? lines.length))
     }
    ];
   });
  }
  function sectionFor(sections, version) {
   const wanted = (0, src_version.ot)(version);
   return sections.find((section)=>0 === (0, version_order.Z)((0, src_version.ot)(section.version), wanted)) ?? null;
  }
  function checked(subject, findings, message = "") {
   return {
    subject,
    outcome: "passed",
    message,
    findings
   };
  }
  function notJudged(subject, outcome, message) {
   return {
    subject,
    outcome,
    message,
    findings: []
   };
  }
  const USUAL = /^(?:docs?\/)?(?:source\/|src\/)?(?:changelog|changes|history|news|releases|release[-_]notes)(?:\.(?:md|rst|txt|markdown))?$/iu;
  function findFile(source, named) {
   if (null === named) {
    const candidates = source.files.filter((file)=>USUAL.test(file));
    return candidates.sort((a, b)=>a.split("/").length - b.split("/").length || (a < b ? -1 : 1))[0] ?? null;
   }
   const file = named.replace(/^\.\//u, "");
   if (source.has(file)) return file;
   throw new release_error.K2({
    subject: "changelog",
    problem: `${source.show(file)} doesn't exist`,
    remedy: "Set it to a file of the project, or leave it empty if the changelog has a common name"
   });
  }
  async function readChangelog(source, named, config, version) {
   const file = findFile(source, named ?? config.changelog ?? null);
   const text = null === file ? null : await source.readText(file);
   const sections = null === text ? [] : changelogSections(text);
   const section = null === version ? null : sectionFor(sections, version);
   return {
    file,
    section: section?.text ?? null,
    versions: sections.map((one)=>one.version)
   };
  }
  function checkChangelog(changelog, version, source) {
   const finding = (rule, severity, subject, message, remedy)=>({
     ...notJudged("changelog", "advice" === severity ? "not-configured" : "unknown", "advice" === severity ? message : `${subject} ${message}`),
     findings: [
      {
       rule,
       severity,
       subject,
       message,
       remedy
      }
     ]
    });
   const { file, section, versions } = changelog;
   if (null === file) return finding("changelog-missing", "advice", source.show("CHANGELOG.md"), "the project has no changelog", "Add one: its section for a version becomes the release notes");
   if (null === version) return notJudged("changelog", "unknown", "not checked: the version isn't known before the build");
   const subject = source.show(file);
   if (null === section) {
    const newest = void 0 === versions[0] ? "" : `; its first section is for ${versions[0]}`;
    return finding("changelog-section", "warning", subject, `has no section for ${version}${newest}`, `Add a heading such as ## [${version}], and list what changed`);
   }
   if ("" === section) return finding("changelog-section", "warning", subject, `has an empty section for ${version}`, "List what changed");
   return checked("changelog", [], `${file} has a section for ${version}`);
  }
  var rule_context = __webpack_require__(90279);
  var src_glob = __webpack_require__(317);
  const README = (0, src_glob.pV)("readme*", {
   ignoreCase: true
  });
  const LICENSE = /^(?:licen[cs]e|copying|notice|authors|copyright|unlicense)[^/]*$|^licenses\//iu;
  function isWanted({ inputs }, name) {
   return 0 === inputs.requiredFiles.length || inputs.requiredFiles.some((pattern)=>pattern.toLowerCase().startsWith(name));
  }
  function missing(rule, context, what, message, remedy) {
   return {
    rule,
    severity: "unsafe",
    subject: context.source.show(what),
    message,
    remedy
   };
  }
  async function judgeReadmeFile(context, file) {
   const { source, project } = context;
   const subject = source.show(file);
   const where = await source.locate(file);
   if ("stray" === where.kind) return [];
   if ("missing" === where.kind || !where.facts.isFile()) return [
    {
     rule: "P07",
     severity: "refused",
     subject,
     message: `is the readme in ${source.show(project.file)}, but doesn't exist`,
     remedy: "Add it, or fix the name"
    }
   ];
   try {
    const text = await source.readText(file);
    if (null !== text && "" === text.trim()) return [
     {
      rule: "U61",
      severity: "refused",
      subject,
      message: "is empty, and PyPI refuses an empty description",
      remedy: "Describe what the project does and how to install it"
     }
    ];
    return [];
   } catch (error) {
    if (!(error instanceof release_error.K2)) throw error;
    return [
     {
      rule: "P07",
      severity: "refused",
      subject,
      message: error.problem,
      remedy: error.remedy
     }
    ];
   }
  }
  async function checkReadme(context) {
   const { project, source } = context;
   const findings = project.findings.filter(({ rule })=>"P07" === rule || "P08" === rule);
   if (null !== project.readmeFile) return checked("readme", [
    ...findings,
    ...await judgeReadmeFile(context, project.readmeFile)
   ], project.readmeFile);
   const found = source.files.find((file)=>README.test(file));
   if (void 0 !== found || project.fields.has("readme") || !isWanted(context, "readme")) return checked("readme", findings, found ?? "");
   const file = missing("required-file", context, "README.md", "is missing", 'Add it, and set readme = "README.md" in [project]');
   return checked("readme", [
    ...findings,
    file
   ]);
  }
  async function checkLicense(context) {
   const { project, source } = context;
   const findings = project.findings.filter(({ rule })=>/^P1[0-2]$/u.test(rule));
   const place = source.show(project.file);
   for (const pattern of project.licenseFiles ?? [])if (!((0, src_glob.OC)(pattern, source.files).length > 0)) findings.push({
    rule: "P12",
    severity: "warning",
    subject: place,
    message: `license-files contains '${pattern}', which matches no file`,
    remedy: "Add the file, or fix the pattern"
   });
   const { licenseFile } = project;
   if (null !== licenseFile && "missing" === (await source.locate(licenseFile)).kind) findings.push({
    rule: "P11",
    severity: "warning",
    subject: place,
    message: `names ${licenseFile} as the license, but that file doesn't exist`,
    remedy: "Add the file, or fix the name"
   });
   const reuse = (0, rule_context.bI)(project.tool["reuse"]) || source.has("REUSE.toml");
   const found = source.files.find((file)=>LICENSE.test(file));
   const isThere = void 0 !== found || reuse || null !== project.licenseFiles && pathsMatchingAny(project.licenseFiles, source.files);
   const isDeclinedOnPurpose = project.licenseFiles?.length === 0;
   if (isThere || isDeclinedOnPurpose || !isWanted(context, "licen")) return checked("license", findings, found ?? "");
   return checked("license", [
    ...findings,
    missing("required-file", context, "LICENSE", "is missing", "Add the text of the license")
   ]);
  }
  function pathsMatchingAny(patterns, files) {
   return patterns.some((pattern)=>(0, src_glob.OC)(pattern, files).length > 0);
  }
  var specifiers = __webpack_require__(43466);
  var address_header = __webpack_require__(27126);
  var required_fields = __webpack_require__(72288);
  function missingFields({ inputs, project, source }) {
   const isNamed = inputs.requiredFields.length > 0;
   const wanted = isNamed ? inputs.requiredFields : required_fields.R;
   return wanted.filter((field)=>!project.fields.has(field) && (isNamed || "authors" !== field || !project.fields.has("maintainers"))).map((field)=>({
     rule: "required-field",
     severity: isNamed ? "unsafe" : "warning",
     subject: source.show(project.file),
     message: `has no ${field}`,
     remedy: isNamed ? `Add it, or remove ${field} from required-fields` : "Add it, so that people know what they install"
    }));
  }
  function contradictions({ project, source }) {
   if (null === project.requiresPython) return [];
   let set;
   try {
    set = (0, specifiers.m0)(project.requiresPython);
   } catch  {
    return [];
   }
   return project.classifiers.flatMap((classifier)=>{
    const minor = /^Programming Language :: Python :: (3\.\d+)$/u.exec(classifier)?.[1];
    if (void 0 === minor || [
     `${minor}.0`,
     `${minor}.99`
    ].some((text)=>(0, specifiers.IK)(set, (0, src_version.ot)(text)))) return [];
    const message = `the classifier '${classifier}' contradicts requires-python (${project.requiresPython ?? ""})`;
    return [
     {
      rule: "python-classifier",
      severity: "advice",
      subject: source.show(project.file),
      message,
      remedy: "Remove the classifier, or widen requires-python"
     }
    ];
   });
  }
  function malformedPython({ project, source }) {
   if (null === project.requiresPython || "pyproject.toml" === project.file) return [];
   try {
    (0, specifiers.m0)(project.requiresPython);
    return [];
   } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
     {
      rule: "P09",
      severity: "refused",
      subject: source.show(project.file),
      message: `python_requires is not a specifier set: ${reason}`,
      remedy: "Write it like >=3.10"
     }
    ];
   }
  }
  function malformedAddresses({ project, source }) {
   return Object.entries(project.addresses).flatMap(([key, header])=>(0, address_header.X)(header).map(({ address, problem, isSole })=>({
      rule: "U35",
      severity: isSole ? "refused" : "warning",
      subject: source.show(project.file),
      message: `PyPI doesn't accept the email '${address}' in ${key}: ${problem}`,
      remedy: "Write an address that exists, or leave it out"
     })));
  }
  const OTHER_POINTS = /^(?:P03|P07|P08|P10|P11|P12|U33)$/u;
  function checkMetadata(context) {
   const { project, source } = context;
   const rules = project.findings.filter(({ rule })=>!OTHER_POINTS.test(rule));
   const legacy = "pyproject.toml" === project.file ? [] : [
    {
     rule: "legacy-metadata",
     severity: "advice",
     subject: source.show(project.file),
     message: "describes the project instead of a [project] table, so the metadata is only checked in the built files",
     remedy: "Move the metadata to [project] in pyproject.toml"
    }
   ];
   return checked("metadata", [
    ...rules,
    ...malformedPython(context),
    ...malformedAddresses(context),
    ...missingFields(context),
    ...contradictions(context),
    ...legacy
   ]);
  }
  function checkVersion({ project }, found) {
   const findings = [
    ...project.findings.filter(({ rule })=>"P03" === rule || "U33" === rule),
    ...found.findings
   ];
   const { kind, where } = found.source;
   if (null !== found.version) return checked("version", findings, `${found.version} (${kind}${null === where ? "" : `, ${where}`})`);
   const place = null === where ? kind : `${kind}, ${where}`;
   return {
    ...notJudged("version", "unknown", `not known before the build (${place})`),
    findings
   };
  }
  var search_file = __webpack_require__(44982);
  var secret_finding = __webpack_require__(94043);
  var count_text = __webpack_require__(77820);
  async function checkSecrets({ source }) {
   const inTexts = [];
   const files = [];
   let texts = 0;
   let binaries = 0;
   let looked = 0;
   for (const path of source.files){
    if (source.strays.has(path)) continue;
    const read = await source.readStart(path, search_file.P);
    if (null === read) continue;
    const searched = await (0, search_file.l)(path, read.start, read.size);
    looked += 1;
    if ("text" === searched.looked) texts += 1;
    else binaries += 1;
    for (const hit of searched.hits){
     const finding = (0, secret_finding.y)(hit, {
      path,
      file: source.show(path)
     });
     if ("secret-file" === hit.rule) files.push(finding);
     else inTexts.push(finding);
    }
   }
   const only = 0 === binaries ? "" : `; ${(0, count_text.l)(binaries, "binary file")}, for key stores only`;
   return [
    {
     ...checked("secrets", inTexts, `${(0, count_text.l)(texts, "text file")}${only}`),
     whenWarned: "unknown"
    },
    {
     ...checked(".env and key files", files, (0, count_text.l)(looked, "file")),
     whenWarned: "unknown"
    }
   ];
  }
  var version_setuptools = __webpack_require__(72127);
  var own_file = __webpack_require__(48321);
  var setup_cfg = __webpack_require__(4353);
  const FILE_KEYS = new Set([
   "file",
   "files",
   "filename",
   "filenames",
   "path",
   "paths"
  ]);
  function textsIn(value) {
   if ("string" == typeof value) return [
    value
   ];
   return Array.isArray(value) ? value.filter((entry)=>"string" == typeof entry) : [];
  }
  function filesIn(value) {
   if (Array.isArray(value)) return value.flatMap(filesIn);
   if (!(0, rule_context.bI)(value)) return [];
   return Object.entries(value).flatMap(([key, inner])=>FILE_KEYS.has(key) ? textsIn(inner) : filesIn(inner));
  }
  function tableAt(table, ...keys) {
   return keys.reduce((value, key)=>(0, rule_context.bI)(value) ? value[key] : void 0, table);
  }
  function literalStart(pattern) {
   const wildcard = pattern.search(/[*?[]/u);
   return -1 === wildcard ? pattern : pattern.slice(0, pattern.lastIndexOf("/", wildcard) + 1);
  }
  function namedFiles({ readmeFile, licenseFile, licenseFiles, tool, setupCfg }) {
   const sections = [
    "metadata",
    "options",
    "options.extras_require"
   ];
   return [
    ...[
     readmeFile,
     licenseFile
    ].filter((file)=>null !== file),
    ...(licenseFiles ?? []).map(literalStart),
    ...filesIn(tableAt(tool, "setuptools", "dynamic")),
    ...textsIn(tableAt(tool, "setuptools", "license-files")).map(literalStart),
    ...filesIn(tableAt(tool, "hatch", "version")),
    ...filesIn(tableAt(tool, "hatch", "metadata", "hooks")),
    ...filesIn(tableAt(tool, "pdm", "version")),
    ...textsIn(tableAt(tool, "poetry", "readme")),
    ...textsIn(tableAt(tool, "flit", "metadata", "description-file")),
    ...sections.flatMap((section)=>[
      ...setupCfg.get(section)?.values() ?? []
     ].flatMap((value)=>(0, setup_cfg.R8)(value) ?? []))
   ];
  }
  async function strayFiles({ source, project }) {
   const strays = new Map(source.strays);
   for (const path of namedFiles(project)){
    const where = "" === path || strays.has(path) ? null : await source.locate(path);
    if (where?.kind === "stray") strays.set(path, where.problem);
   }
   return [
    ...strays
   ].map(([path, message])=>({
     rule: "stray-file",
     severity: "unsafe",
     subject: source.show(path),
     message,
     remedy: own_file.lx,
     location: {
      file: source.show(path)
     }
    }));
  }
  const COMMANDS = {
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
  function linesOf(text) {
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
  function matcherOf(source) {
   const known = new Map;
   return (line, pattern)=>{
    const key = `${"recursive-include" === line.command ? line.words[0] ?? "" : line.command}\0${pattern}`;
    const before = known.get(key);
    if (void 0 !== before) return before;
    const isThere = matchesAnything(line, pattern, source);
    known.set(key, isThere);
    return isThere;
   };
  }
  function matchesAnything(line, pattern, source) {
   const { files } = source;
   const [folder = ""] = line.words;
   if ("graft" === line.command) return (0, src_glob.OC)(pattern, files).length > 0;
   if ("recursive-include" !== line.command) {
    const plain = pattern.replace(/^\.\//u, "");
    if (!(0, src_glob.rl)(plain)) return source.has(plain);
    const glob = (0, src_glob.pV)(plain);
    return files.some((file)=>glob.test(file));
   }
   const below = (0, src_glob.OC)(folder, files).map((file)=>file.split("/").at(-1) ?? file);
   const glob = (0, src_glob.pV)(pattern.split("/").at(-1) ?? pattern);
   return below.some((name)=>glob.test(name));
  }
  function judgeManifest(text, source) {
   const location = (line)=>({
     file: source.show("MANIFEST.in"),
     line: line.number
    });
   const finding = (line, message, remedy)=>{
    const place = location(line);
    return {
     rule: "manifest-in",
     severity: "warning",
     subject: `${source.show("MANIFEST.in")} line ${line.number}`,
     message,
     remedy,
     ...void 0 === place ? {} : {
      location: place
     }
    };
   };
   const matches = matcherOf(source);
   return linesOf(text).flatMap((line)=>{
    const least = COMMANDS[line.command];
    if (void 0 === least) return [
     finding(line, `unknown command '${line.command}'`, `Use one of ${Object.keys(COMMANDS).join(", ")}`)
    ];
    if (line.words.length < least) return [
     finding(line, `${line.command} needs ${2 === least ? "a folder and a pattern" : "a pattern"}`, "Add what is missing")
    ];
    if (![
     "include",
     "recursive-include",
     "graft"
    ].includes(line.command)) return [];
    const patterns = "recursive-include" === line.command ? line.words.slice(1) : line.words;
    return patterns.filter((pattern)=>!matches(line, pattern)).map((pattern)=>finding(line, `includes '${pattern}', which matches no file`, "Fix the pattern, or remove it"));
   });
  }
  function requiredFiles({ inputs, source }) {
   return inputs.requiredFiles.flatMap((pattern)=>{
    const loose = (0, src_glob.pV)(pattern.includes(".") || pattern.includes("*") ? pattern : `${pattern}*`, {
     ignoreCase: true
    });
    if (source.files.some((file)=>loose.test(file)) || (0, src_glob.OC)(pattern, source.files).length > 0) return [];
    return [
     {
      rule: "required-file",
      severity: "unsafe",
      subject: source.show(pattern),
      message: "is missing",
      remedy: "Add it, or remove it from required-files"
     }
    ];
   });
  }
  function declaresTypes({ project }) {
   if (project.classifiers.includes("Typing :: Typed")) return true;
   const setuptools = project.tool["setuptools"];
   const data = (0, rule_context.bI)(setuptools) ? setuptools["package-data"] : void 0;
   const declared = [
    JSON.stringify(data ?? null),
    ...project.setupCfg.get("options.package_data")?.values() ?? []
   ];
   return declared.some((text)=>text.includes("py.typed"));
  }
  function typedMarker(context, packages) {
   const folders = packages.filter(({ path })=>!path.endsWith(".py"));
   if (!declaresTypes(context) || 0 === folders.length) return [];
   if (context.source.files.some((file)=>"py.typed" === file || file.endsWith("/py.typed"))) return [];
   const [first] = folders;
   const path = context.source.show(`${first?.path ?? ""}/py.typed`);
   return [
    {
     rule: "py-typed",
     severity: "warning",
     subject: path,
     message: "is missing, but the project says that it is typed",
     remedy: "Add an empty file of that name, so that type checkers use the types"
    }
   ];
  }
  async function manifestFile({ project, source }, packages) {
   if (!project.buildBackend.startsWith("setuptools") || (0, version_setuptools.SB)(project)) return [];
   const text = source.has("MANIFEST.in") ? await source.readText("MANIFEST.in") : null;
   if (null !== text) return judgeManifest(text, source);
   const data = source.files.find((file)=>packages.some(({ path })=>file.startsWith(`${path}/`)) && !/\.pyi?$/u.test(file) && !file.endsWith("/py.typed"));
   if (void 0 === data) return [];
   return [
    {
     rule: "manifest-in",
     severity: "advice",
     subject: source.show("MANIFEST.in"),
     message: `is missing, so the sdist may lack files such as ${data}`,
     remedy: "Add it, or check that the built files contain everything they need"
    }
   ];
  }
  async function executables({ source }, packages) {
   if ("win32" === process.platform) return [];
   const inside = source.files.filter((file)=>file.endsWith(".py") && packages.some(({ path })=>file === path || file.startsWith(`${path}/`)));
   const findings = await Promise.all(inside.map(async (file)=>{
    if (!await source.isExecutable(file)) return [];
    const start = (await source.readBytes(file))?.subarray(0, 2).toString("latin1");
    if ("#!" === start) return [];
    return [
     {
      rule: "executable-file",
      severity: "advice",
      subject: source.show(file),
      message: "is executable, but has no #! line",
      remedy: "Remove the executable bit (chmod -x)"
     }
    ];
   }));
   return findings.flat();
  }
  async function backendPaths({ project, source }) {
   const checks = project.backendPath.map(async (path)=>{
    const where = await source.locate(path);
    const isInside = !path.startsWith("/") && !path.split("/").includes("..");
    if ("own" === where.kind && where.facts.isDirectory() && isInside) return [];
    const message = `backend-path names '${path}', which is not a folder of the project`;
    return [
     {
      rule: "build-system",
      severity: "refused",
      subject: source.show("pyproject.toml [build-system]"),
      message,
      remedy: "Name a folder inside the project"
     }
    ];
   });
   return (await Promise.all(checks)).flat();
  }
  async function checkStructure(context, packages) {
   const none = packages.length > 0 || null !== context.project.importNames ? [] : [
    {
     rule: "no-package",
     severity: "advice",
     subject: context.source.show("."),
     message: "contains no package or module to ship",
     remedy: "Check that the built wheel contains what it should"
    }
   ];
   const findings = [
    ...await strayFiles(context),
    ...requiredFiles(context),
    ...none,
    ...typedMarker(context, packages),
    ...await backendPaths(context),
    ...await manifestFile(context, packages),
    ...await executables(context, packages)
   ];
   return checked("structure", findings, packages.map(({ path })=>path).join(", "));
  }
  function requirePaths(input, patterns, files) {
   const absent = patterns.find((pattern)=>0 === (0, src_glob.OC)(pattern, files).length);
   if (void 0 === absent) return;
   throw new release_error.K2({
    subject: input,
    problem: `'${absent}' matches no file of the project`,
    remedy: "Use files, folders or patterns inside the project"
   });
  }
  var release_tag = __webpack_require__(70959);
  function checkTag({ inputs, config, facts }) {
   const { tag } = inputs;
   if (null === tag) return notJudged("tag", "skipped", "not checked: there is no tag");
   if (null === facts) return notJudged("tag", "unknown", "not checked: the project has no name");
   const { version } = facts;
   const scheme = (0, release_tag.Q1)(inputs.tagPrefix, config, facts.name);
   const judged = (0, release_tag.k9)(tag, scheme, (0, release_tag.O9)(facts));
   if ("version" !== judged.kind) return checked("tag", [
    (0, release_tag.k1)(judged)
   ]);
   if (null !== version) return checked("tag", [], `${tag} matches version ${version}`);
   return notJudged("tag", "unknown", `not checked: the version to compare ${tag} with isn't known before the build`);
  }
  const MARK = /\b(?:TODO|FIXME)\b/u;
  async function checkTodo({ inputs, source }) {
   if (0 === inputs.todoPaths.length) return notJudged("todo", "not-configured", "todo-paths is empty");
   const files = [
    ...new Set(inputs.todoPaths.flatMap((pattern)=>(0, src_glob.OC)(pattern, source.files)))
   ];
   const findings = [];
   for (const file of files){
    const bytes = await source.readBytes(file);
    if (!(null === bytes || bytes.subarray(0, 8192).includes(0))) for (const [index, line] of bytes.toString("utf8").split(/\r\n|\n|\r/u).entries()){
     const mark = MARK.exec(line)?.[0];
     if (void 0 === mark) continue;
     const place = {
      file: source.show(file),
      line: index + 1
     };
     findings.push({
      rule: "todo",
      severity: "warning",
      subject: `${place.file} line ${place.line}`,
      message: `contains a ${mark}`,
      remedy: "Resolve it, or move it to an issue",
      location: place
     });
    }
   }
   if (findings.length > 0) return {
    ...notJudged("todo", "unknown", `${findings.length} left`),
    findings
   };
   return checked("todo", [], `${files.length} files`);
  }
  var check_groups = __webpack_require__(91557);
  var server_profile = __webpack_require__(62657);
  var pypi_profile = __webpack_require__(89166);
  function indexTables(now) {
   const unknown = (0, server_profile.pL)(pypi_profile.e, now) ? "refused" : "warning";
   const { licenses, licenseExceptions, classifiers, date } = pypi_profile.e;
   return {
    licenses: {
     licenses,
     exceptions: licenseExceptions
    },
    unknownLicense: unknown,
    classifiers: {
     ...classifiers,
     unknownSeverity: unknown,
     date
    }
   };
  }
  async function readProject(inputs, host) {
   const ignoredByInput = (0, ignored_rules.P3)(inputs.ignore);
   const source = await (0, project_source.U)(inputs.projectDir, inputs.displayDir, host);
   const project = await (0, describe_project.d)(source, indexTables(new Date));
   const config = (0, project_config.B)(project.tool["repo-agent-actions"], source.show("pyproject.toml"));
   const ignored = [
    ...ignoredByInput,
    ...(0, ignored_rules.tA)(config.ignore)
   ];
   requirePaths("todo-paths", inputs.todoPaths, source.files);
   const version = await (0, find_version.A)(project, source, host.environment);
   const changelog = await readChangelog(source, inputs.changelog, config, version.version);
   const packages = (0, import_packages.G)(source.files, {
    projectName: project.name,
    tool: project.tool
   });
   const facts = null === project.name ? null : {
    schema: 1,
    name: project.name,
    normalizedName: (0, names.Pc)(project.name),
    version: version.version,
    versionSource: version.source,
    requiresPython: project.requiresPython,
    scripts: project.scripts,
    importNames: project.importNames ?? [
     ...new Set(packages.map(({ name })=>name))
    ],
    extras: project.extras,
    classifiers: project.classifiers,
    buildBackend: project.buildBackend,
    changelogSection: changelog.section
   };
   return {
    source,
    project,
    config,
    version,
    packages,
    changelog,
    facts,
    ignored
   };
  }
  async function judge(group, read, context) {
   switch(group){
    case "metadata":
     return [
      checkMetadata(context)
     ];
    case "version":
     return [
      checkVersion(context, read.version)
     ];
    case "tag":
     return [
      checkTag(context)
     ];
    case "structure":
     return [
      await checkStructure(context, read.packages),
      await checkReadme(context),
      await checkLicense(context)
     ];
    case "changelog":
     return [
      checkChangelog(read.changelog, read.version.version, read.source)
     ];
    case "secrets":
     return await checkSecrets(context);
    case "todo":
     return [
      await checkTodo(context)
     ];
   }
  }
  async function findPythonVersions(project, host) {
   try {
    const found = await (0, find_pythons.n)(host.environment);
    const { chosen } = (0, choose_pythons.H)("auto", found, project.requiresPython, project.classifiers, true);
    return chosen.map(({ minor })=>minor);
   } catch (error) {
    if (!(error instanceof release_error.K2)) throw error;
    host.notice(`No installed Python fits the project: ${error.message}`);
    return [];
   }
  }
  function show(findings, strict, host) {
   for (const finding of findings){
    const text = (0, rule_address.BN)(finding, host.environment);
    if ((0, src_finding.vH)(finding, strict)) host.error(text, finding.location);
    else if ("warning" === finding.severity) host.warning(text, finding.location);
    else host.notice(text, finding.location);
   }
  }
  function failureOf(stopping) {
   const first = stopping.find(({ severity })=>"refused" === severity) ?? stopping[0];
   if (void 0 === first) return null;
   const more = stopping.length - 1;
   return `${(0, src_finding.dj)(first)}${0 === more ? "" : ` (${more} more ${1 === more ? "finding stops" : "findings stop"} the release.)`}`;
  }
  function outcomeOf(point, kept, strict) {
   const stopping = kept.find((finding)=>(0, src_finding.vH)(finding, strict));
   if (void 0 !== stopping) return {
    outcome: "failed",
    message: (0, src_finding.dj)(stopping)
   };
   const warnings = kept.filter(({ severity })=>"warning" === severity);
   const [warning] = warnings;
   if (void 0 === point.whenWarned || void 0 === warning) return {
    outcome: point.outcome,
    message: point.message
   };
   const more = 1 === warnings.length ? "" : ` (and ${warnings.length - 1} more)`;
   return {
    outcome: point.whenWarned,
    message: `${warning.subject} ${warning.message}${more}`
   };
  }
  async function judgeAll(read, inputs, recorder, host) {
   const { source, project, config, facts, ignored } = read;
   const context = {
    inputs,
    config,
    source,
    project,
    facts
   };
   const findings = [];
   const everythingLeft = [];
   for (const group of check_groups.m){
    const started = performance.now();
    const isWanted = inputs.checks.includes(group);
    const points = isWanted ? await judge(group, read, context) : [
     notJudged(group, "skipped", "not requested")
    ];
    for (const point of points){
     const { kept: counting, left } = (0, ignored_rules.ov)(point.findings, ignored, (finding)=>(0, project_paths.L)(finding, inputs.displayDir));
     const kept = (0, fold_findings.c)(counting);
     for (const { finding, entry } of left)host.info(`Ignored (${entry.reason}): ${(0, src_finding.dj)(finding)} [${finding.rule}]`);
     for (const one of left)everythingLeft.push(one);
     const { outcome, message } = outcomeOf(point, kept, inputs.strict);
     recorder.item({
      kind: "check",
      subject: point.subject,
      outcome,
      message,
      ms: Math.round(performance.now() - started)
     });
     host.info(`${point.subject}: ${(0, outcome_text.E)(outcome)}${"" === message || "failed" === outcome ? "" : ` (${message})`}`);
     for (const one of kept)findings.push(one);
    }
   }
   for (const item of (0, ignored_rules.yO)(everythingLeft))recorder.item(item);
   if (inputs.checks.length === check_groups.m.length) for (const sentence of (0, ignored_rules.Ze)(ignored, everythingLeft))host.notice(sentence);
   return findings;
  }
  async function run(inputs, host) {
   return await (0, run_stage.S)(host, {
    action: "validate-metadata",
    stage: "validate",
    async prepare ({ recorder }) {
     const read = await readProject(inputs, host);
     const { facts, changelog } = read;
     if (null !== facts) {
      const { name, normalizedName, version } = facts;
      recorder.about({
       project: name,
       normalizedName,
       version,
       changes: changelog.section
      });
     }
     return read;
    },
    async work (read, { recorder }) {
     const { facts, project, source } = read;
     const pythonVersions = await findPythonVersions(project, host);
     const findings = await judgeAll(read, inputs, recorder, host);
     show(findings, inputs.strict, host);
     recorder.findings(findings);
     const nameless = null === facts ? `${source.show(project.file)}: doesn't name the project. Add a name.` : null;
     const failure = failureOf(findings.filter((finding)=>(0, src_finding.vH)(finding, inputs.strict))) ?? nameless;
     const rest = {
      ...knownOf(read),
      findings,
      pythonVersions
     };
     return {
      outcome: null === failure ? "passed" : "failed",
      failure,
      rest
     };
    },
    unfinished: (read)=>({
      ...knownOf(read),
      findings: [],
      pythonVersions: []
     })
   });
  }
  function knownOf({ facts, config, changelog }) {
   return {
    facts,
    config,
    releaseNotes: changelog.section,
    isPrerelease: facts?.version != null && (0, src_version.V1)((0, src_version.ot)(facts.version))
   };
  }
 },
 90295: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G: ()=>findImportPackages
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  const BESIDE = new Set([
   "benchmark",
   "benchmarks",
   "bin",
   "build",
   "changelog",
   "ci",
   "debian",
   "dist",
   "doc",
   "docs",
   "documentation",
   "example",
   "examples",
   "exercise",
   "exercises",
   "fabfile",
   "htmlcov",
   "manpages",
   "misc",
   "news",
   "newsfragments",
   "python",
   "samples",
   "scripts",
   "site_scons",
   "tasks",
   "test",
   "testing",
   "tests",
   "tool",
   "tools",
   "util",
   "utils",
   "vendor"
  ]);
  const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u;
  function isTable(value) {
   return "object" == typeof value && null !== value && !Array.isArray(value);
  }
  function tableAt(table, ...keys) {
   let found = table;
   for (const key of keys)found = isTable(found) ? found[key] : void 0;
   return isTable(found) ? found : {};
  }
  function textsIn(value) {
   return Array.isArray(value) ? value.filter((item)=>"string" == typeof item) : [];
  }
  function tidy(path) {
   return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/^\.\/|\/$/gu, "");
  }
  function configuredPaths(tool, roots) {
   const paths = [
    ...textsIn(tableAt(tool, "hatch", "build", "targets", "wheel")["packages"])
   ];
   const flit = tableAt(tool, "flit", "module")["name"];
   const modules = "string" == typeof flit ? [
    flit
   ] : [];
   const setuptools = tableAt(tool, "setuptools");
   for (const one of textsIn(setuptools["packages"]))modules.push(one);
   for (const one of textsIn(setuptools["py-modules"]))modules.push(one);
   const uv = tableAt(tool, "uv", "build-backend")["module-name"];
   for (const one of "string" == typeof uv ? [
    uv
   ] : textsIn(uv))modules.push(one);
   const poetry = tableAt(tool, "poetry")["packages"];
   for (const entry of Array.isArray(poetry) ? poetry : []){
    const { include, from, to } = tableAt(entry);
    if ("string" == typeof include && void 0 === to) paths.push(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("string" == typeof from ? from : "", include));
   }
   for (const module of modules)for (const root of roots)paths.push(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, module.split(".")[0] ?? module));
   return paths.map(tidy);
  }
  function findImportPackages(files, hints) {
   const known = new Set(files);
   const folders = new Set(files.flatMap((file)=>file.endsWith(".py") ? parentsOf(file) : []));
   const isPackage = (path)=>known.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(path, "__init__.py"));
   const packageDir = tableAt(hints.tool, "setuptools", "package-dir")[""];
   const roots = [
    "string" == typeof packageDir ? tidy(packageDir) : "src",
    ""
   ];
   function asPackage(path) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path, ".py");
    if (!IDENTIFIER.test(name)) return null;
    if (folders.has(path)) return {
     name,
     path
    };
    const file = path.endsWith(".py") ? path : `${path}.py`;
    return known.has(file) ? {
     name,
     path: file
    } : null;
   }
   const configured = configuredPaths(hints.tool, roots).map(asPackage).filter((found)=>null !== found);
   if (configured.length > 0) return unique(configured);
   const named = (hints.projectName ?? "").toLowerCase().replaceAll(/[-_.]+/gu, "_");
   for (const root of roots){
    const here = [
     ...folders
    ].filter((folder)=>node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("/", folder)) === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("/", root) && folder !== root);
    const packages = here.filter((folder)=>isPackage(folder) && ("" !== root || !BESIDE.has(folder)));
    const modules = files.filter((file)=>{
     if (!file.endsWith(".py") || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("/", file)) !== node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("/", root)) return false;
     const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file, ".py");
     return "" === root ? name.toLowerCase() === named : "setup" !== name && "conftest" !== name;
    });
    const found = [
     ...packages,
     ...modules
    ].map(asPackage).filter((one)=>null !== one);
    if (found.length > 0) return unique(found);
    const space = here.filter((folder)=>named === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(folder) || named.startsWith(`${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(folder)}_`));
    if (space.length > 0) return unique(space.map(asPackage).filter((one)=>null !== one));
   }
   return [];
  }
  function parentsOf(file) {
   const parents = [];
   for(let folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file); "." !== folder; folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder))parents.push(folder);
   return parents;
  }
  function unique(packages) {
   const byPath = new Map(packages.map((found)=>[
     found.path,
     found
    ]));
   return [
    ...byPath.values()
   ].sort((a, b)=>a.path < b.path ? -1 : 1);
  }
 },
 90960: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   U: ()=>parseCoreMetadata
  });
  var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28681);
  const HEADER = /^([\x21-\x39\x3b-\x7e]+):(.*)$/su;
  function unfoldDescription(value) {
   return value.replace(/(\r\n|\n|\r)(?: {7}\||[ \t]{8})/gu, "$1");
  }
  function decode(bytes, defects) {
   try {
    return new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    }).decode(bytes);
   } catch  {
    defects.push("is not UTF-8");
    return new TextDecoder("utf-8", {
     ignoreBOM: true
    }).decode(bytes);
   }
  }
  function linesOf(text) {
   return text.match(/[^\r\n]+(?:\r\n|\n|\r)?|\r\n|\n|\r/gu) ?? [];
  }
  const isBlank = (line)=>/^(?:\r\n|\n|\r)$/u.test(line);
  function parseCoreMetadata(bytes) {
   const defects = [];
   const lines = linesOf(decode(bytes, defects));
   const headers = [];
   let index = 0;
   for(; index < lines.length; index += 1){
    const line = lines[index] ?? "";
    if (isBlank(line)) {
     index += 1;
     break;
    }
    const last = headers.at(-1);
    if (/^[ \t]/u.test(line)) {
     if (void 0 === last) defects.push("begins with a continuation line");
     else last.value += line;
     continue;
    }
    const [, name, value] = HEADER.exec(line) ?? [];
    if (void 0 === name || void 0 === value) {
     defects.push(`line ${index + 1} is neither a field nor blank`);
     break;
    }
    headers.push({
     name: name.toLowerCase(),
     value: value.replace(/^[ \t]+/u, "")
    });
   }
   const fields = new Map;
   for (const { name, value } of headers){
    const plain = (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.sP)(value, "\r\n");
    const values = fields.get(name);
    if (void 0 === values) fields.set(name, [
     plain
    ]);
    else values.push(plain);
   }
   const body = lines.slice(index).join("");
   const field = fields.get("description")?.[0];
   if (void 0 !== field && "" !== body) defects.push("has both a Description field and a body");
   return {
    fields,
    description: "" !== body ? body : void 0 === field ? null : unfoldDescription(field),
    defects,
    get: (name)=>fields.get(name.toLowerCase())?.[0] ?? null,
    getAll: (name)=>fields.get(name.toLowerCase()) ?? []
   };
  }
 },
 96522: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   b: ()=>parseEntryPointLines
  });
  var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
  function parseEntryPointLines(text) {
   const found = [];
   let group = null;
   for (const [index, whole] of (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__._t)(text).entries()){
    const line = (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n)(whole);
    if (!("" === line || line.startsWith("#"))) {
     if (line.startsWith("[") && line.endsWith("]")) group = withoutBrackets(line);
     else if (null !== group) {
      const equals = line.indexOf("=");
      if (-1 === equals) return null;
      const [name, value] = [
       line.slice(0, equals),
       line.slice(equals + 1)
      ].map(_python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n);
      found.push({
       line: index + 1,
       group,
       name: name ?? "",
       value: value ?? ""
      });
     }
    }
   }
   return found;
  }
  function withoutBrackets(text) {
   let start = 0;
   let end = text.length;
   while(start < end && "[]".includes(text.charAt(start)))start += 1;
   while(end > start && "[]".includes(text.charAt(end - 1)))end -= 1;
   return text.slice(start, end);
  }
 },
 21515: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   O9: ()=>wheelNameComponent,
   Pc: ()=>normalizeName,
   uV: ()=>isValidName
  });
  const VALID_NAME = /^(?:[A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i;
  function normalizeName(name) {
   return name.toLowerCase().replace(/[-_.]+/gu, "-");
  }
  function isValidName(name) {
   return VALID_NAME.test(name) && !name.endsWith("\n");
  }
  function wheelNameComponent(name) {
   return normalizeName(name).replaceAll("-", "_");
  }
 },
 67969: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $n: ()=>stripSpace,
   ER: ()=>isAscii,
   Fb: ()=>LINE_BREAK,
   TL: ()=>quoted,
   Yr: ()=>splitOnSpace,
   _X: ()=>PYTHON_SPACE,
   _t: ()=>pythonLines,
   sW: ()=>stripSpaceEnd
  });
  var _repo_agent_actions_harmless_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  const PYTHON_SPACE = String.raw`[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]`;
  const SPACES = new RegExp(`${PYTHON_SPACE}+`, "u");
  const LEADING_SPACES = new RegExp(`^${PYTHON_SPACE}+`, "u");
  const SPACE = new RegExp(`^${PYTHON_SPACE}$`, "u");
  function stripSpaceEnd(text) {
   let end = text.length;
   while(end > 0 && SPACE.test(text.charAt(end - 1)))end -= 1;
   return text.slice(0, end);
  }
  function stripSpace(text) {
   return stripSpaceEnd(text).replace(LEADING_SPACES, "");
  }
  function splitOnSpace(text) {
   return text.split(SPACES).filter((word)=>"" !== word);
  }
  const LINE_BREAK = new RegExp(String.raw`\r\n|[\n-\r\x1c-\x1e\x85\u2028\u2029]`, "u");
  function pythonLines(text) {
   const lines = text.split(LINE_BREAK);
   return "" === lines.at(-1) ? lines.slice(0, -1) : lines;
  }
  function isAscii(text) {
   return !/\P{ASCII}/u.test(text);
  }
  function quoted(text) {
   const marked = text.replace(/[\\']/gu, String.raw`\$&`);
   return `'${(0, _repo_agent_actions_harmless_text__WEBPACK_IMPORTED_MODULE_0__.Ol)(marked, 1 / 0)}'`;
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
  var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84188);
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
   return new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject,
    problem,
    remedy
   });
  }
  function noTagError(ref, scheme) {
   const like = tagOf(scheme, "1.2.3");
   return new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: "tag",
    problem: `is empty, and the run was started from ${ref ?? "no ref"}, which is not a tag`,
    remedy: `Push a tag (git tag -a ${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_4__.r)(like)} -m ${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_4__.r)(`Release ${like}`)} && git push origin ${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_4__.r)(like)}), or start the run with one`
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
 37870: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Z: ()=>compareVersions
  });
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
 },
 22499: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Bp: ()=>canonicalVersion,
   IX: ()=>isLocal,
   V1: ()=>isPrerelease,
   W7: ()=>nextPatch,
   Yd: ()=>publicVersion,
   ot: ()=>parseVersion,
   qh: ()=>formatVersion,
   z0: ()=>tryParseVersion
  });
  var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
  const PATTERN = String.raw`v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\.[0-9]+)*)` + String.raw`(?:[._-]?(?<phase>alpha|a|beta|b|preview|pre|c|rc)[._-]?(?<pre>[0-9]+)?)?` + String.raw`(?<post>-(?<post1>[0-9]+)|[._-]?(?:post|rev|r)[._-]?(?<post2>[0-9]+)?)?` + String.raw`(?<dev>[._-]?dev[._-]?(?<devNumber>[0-9]+)?)?` + String.raw`(?:\+(?<local>[a-z0-9]+(?:[._-][a-z0-9]+)*))?`;
  const VERSION = new RegExp(`^${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X}*${PATTERN}${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X}*$`, "i");
  const PHASES = {
   a: "a",
   alpha: "a",
   b: "b",
   beta: "b",
   c: "rc",
   pre: "rc",
   preview: "rc",
   rc: "rc"
  };
  const MAXIMUM_LENGTH = 4300;
  function tryParseVersion(text) {
   if (text.length > MAXIMUM_LENGTH) return;
   const groups = VERSION.exec(text)?.groups;
   if (void 0 === groups) return;
   const { epoch, release, phase, pre, post, post1, post2, dev, devNumber, local } = groups;
   const letter = void 0 === phase ? void 0 : PHASES[phase.toLowerCase()];
   return {
    epoch: BigInt(epoch ?? 0),
    release: (release ?? "0").split(".").map(BigInt),
    pre: void 0 === letter ? null : {
     phase: letter,
     number: BigInt(pre ?? 0)
    },
    post: void 0 === post ? null : BigInt(post1 ?? post2 ?? 0),
    dev: void 0 === dev ? null : BigInt(devNumber ?? 0),
    local: void 0 === local ? null : local.split(/[._-]/u).map((part)=>/^[0-9]+$/u.test(part) ? BigInt(part) : part.toLowerCase())
   };
  }
  function parseVersion(text) {
   const version = tryParseVersion(text);
   if (void 0 === version) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(text)} is not a PEP 440 version`);
   return version;
  }
  function formatVersion(version) {
   const { epoch, release, pre, post, dev, local } = version;
   return [
    0n === epoch ? "" : `${epoch.toString()}!`,
    release.join("."),
    null === pre ? "" : `${pre.phase}${pre.number.toString()}`,
    null === post ? "" : `.post${post.toString()}`,
    null === dev ? "" : `.dev${dev.toString()}`,
    null === local ? "" : `+${local.join(".")}`
   ].join("");
  }
  function canonicalVersion(text) {
   return formatVersion(parseVersion(text));
  }
  function isPrerelease(version) {
   return null !== version.pre || null !== version.dev;
  }
  function isLocal(version) {
   return null !== version.local;
  }
  function publicVersion(version) {
   return null === version.local ? version : {
    ...version,
    local: null
   };
  }
  function nextPatch(text) {
   const version = publicVersion(parseVersion(text));
   if (null !== version.dev) return formatVersion({
    ...version,
    dev: version.dev + 1n
   });
   if (null !== version.post) return formatVersion({
    ...version,
    post: version.post + 1n
   });
   if (null !== version.pre) return formatVersion({
    ...version,
    pre: {
     ...version.pre,
     number: version.pre.number + 1n
    }
   });
   const release = [
    ...version.release
   ];
   while(release.length < 3)release.push(0n);
   release.push((release.pop() ?? 0n) + 1n);
   return formatVersion({
    ...version,
    release
   });
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
 35956: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   dj: ()=>findingSentence,
   oC: ()=>SEVERITIES,
   vH: ()=>isStopping
  });
  var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28681);
  const SEVERITIES = [
   "refused",
   "unsafe",
   "warning",
   "advice"
  ];
  function findingSentence(finding) {
   const stop = (text)=>(0, _text_ends_js__WEBPACK_IMPORTED_MODULE_0__.f6)(text);
   return `${finding.subject}: ${stop(finding.message)}. ${stop(finding.remedy)}.`;
  }
  function isStopping(finding, strict) {
   return "refused" === finding.severity || "unsafe" === finding.severity || strict && "warning" === finding.severity;
  }
 },
 58301: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>outcomeText,
   m: ()=>outcomeSign
  });
  const TEXT = {
   passed: "passed",
   failed: "FAILED",
   unknown: "unknown",
   "not-configured": "not configured",
   "not-sent": "not sent",
   skipped: "skipped"
  };
  const SIGN = {
   passed: "✓",
   failed: "✗",
   unknown: "?",
   "not-configured": "–",
   "not-sent": "◌",
   skipped: "–"
  };
  function outcomeText(outcome) {
   return TEXT[outcome];
  }
  function outcomeSign(outcome) {
   return SIGN[outcome];
  }
 },
 69775: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>serialize
  });
  function serialize(document) {
   return `${JSON.stringify(document, null, 2)}\n`;
  }
 },
 84188: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G: ()=>shellPath,
   r: ()=>shellWord
  });
  const PLAIN = /^[\w@%+:,./-][\w@%+=:,./-]*$/u;
  function shellWord(word) {
   return PLAIN.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
  }
  function shellPath(path) {
   return shellWord(path.startsWith("-") ? `./${path}` : path);
  }
 },
 58455: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Zu: ()=>isDoneFrom,
   an: ()=>STAGES,
   zD: ()=>isStage
  });
  const STAGES = [
   "validate",
   "test",
   "build",
   "check",
   "stage",
   "upload-test",
   "verify-test",
   "checklist",
   "upload",
   "verify",
   "release"
  ];
  const ALWAYS_DONE = [
   "validate",
   "test",
   "check"
  ];
  function isDoneFrom(stage, first) {
   const place = (one)=>STAGES.indexOf(one);
   if (place(stage) >= place(first) || ALWAYS_DONE.includes(stage)) return true;
   return "checklist" === stage && place(first) <= place("upload");
  }
  function isStage(text) {
   return STAGES.includes(text);
  }
 },
 23256: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Bj: ()=>sha256Of,
   DC: ()=>hashFile,
   Vq: ()=>sha256OfFile
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
  function sha256Of(content) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex");
  }
  const CHUNK = 1048576;
  async function hashFile(path, { first = 1 / 0 } = {}) {
   const noFollow = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0;
   const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | noFollow);
   try {
    const status = await handle.stat();
    if (!status.isFile()) throw Object.assign(new Error(`${path} is not a regular file`), {
     code: "EISDIR"
    });
    const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    const length = Math.min(CHUNK, status.size + 1);
    let [now, next] = [
     Buffer.allocUnsafe(length),
     Buffer.allocUnsafe(length)
    ];
    let size = 0;
    let reading = handle.read(now, 0, length, null);
    for(;;){
     const wanted = Math.min((await reading).bytesRead, first - size);
     if (0 === wanted) return {
      sha256: hash.digest("hex"),
      size
     };
     reading = handle.read(next, 0, length, null);
     hash.update(now.subarray(0, wanted));
     size += wanted;
     [now, next] = [
      next,
      now
     ];
    }
   } finally{
    await handle.close();
   }
  }
  async function sha256OfFile(path, options) {
   return (await hashFile(path, options)).sha256;
  }
 }
};
