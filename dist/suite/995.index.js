export const id = 995;
export const ids = [
 995
];
export const modules = {
 70995: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run
  });
  var project_source = __webpack_require__(4361);
  var describe_project = __webpack_require__(1168);
  var read_project = __webpack_require__(81252);
  var find_version = __webpack_require__(61223);
  var import_packages = __webpack_require__(90295);
  var setup_settings = __webpack_require__(86085);
  var judge_history = __webpack_require__(39800);
  var ignored_rules = __webpack_require__(75339);
  var project_paths = __webpack_require__(51624);
  var run_stage = __webpack_require__(76635);
  var find_pythons = __webpack_require__(60573);
  var choose_pythons = __webpack_require__(45247);
  var release_tag = __webpack_require__(70959);
  var src_version = __webpack_require__(22499);
  var names = __webpack_require__(21515);
  var setting = __webpack_require__(41101);
  var release_error = __webpack_require__(41535);
  var rule_address = __webpack_require__(79894);
  var src_finding = __webpack_require__(35956);
  var first_findings = __webpack_require__(12642);
  var outcome_text = __webpack_require__(58301);
  var fold_findings = __webpack_require__(25539);
  var profiles = __webpack_require__(15692);
  var rule_standing = __webpack_require__(69345);
  var visible_text = __webpack_require__(58607);
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
    const { title, start } = heading;
    return [
     {
      version,
      title,
      line: start + 1,
      text: tidy(lines.slice(heading.end, headings[next]?.start ?? lines.length))
     }
    ];
   });
  }
  function sectionFor(sections, version) {
   const wanted = (0, src_version.ot)(version);
   return sections.find((section)=>0 === (0, version_order.Zy)((0, src_version.ot)(section.version), wanted)) ?? null;
  }
  function checked(subject, findings, message = "") {
   return {
    subject,
    outcome: "passed",
    message,
    findings
   };
  }
  function notJudged(subject, outcome, message, remedy) {
   return {
    subject,
    outcome,
    message,
    findings: [],
    ...void 0 === remedy ? {} : {
     remedy
    }
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
    heading: section,
    versions: sections.map((one)=>one.version)
   };
  }
  const PLACEHOLDERS = [
   /\bY{4}[-/.]M{1,2}[-/.]D{1,2}\b|\bD{1,2}[-/.]M{1,2}[-/.]Y{2,4}\b|\bM{1,2}[-/.]D{1,2}[-/.]Y{2,4}\b/iu,
   /(?<![\w?])(?:[X?]{4}[-/.][X?]{2}[-/.][X?]{2}|(?:19|20)\d\d[-/.](?:[X?]{2}|MM)(?:[-/.](?:[X?]{2}|DD))?)(?![\w?])/iu,
   /\b(?:un-?released|not (?:yet )?released|in (?:development|progress)|coming soon|to be (?:announced|determined|released)|tb[ad]|wip|todo|(?:release )?date)\b/iu,
   /[<{[](?:the )?(?:release )?(?:date|today)[>}\]]/iu
  ];
  const DATE = /(?<!\d)(?<year>(?:19|20)\d\d)[-/.](?<month>\d\d)[-/.](?<day>\d\d)(?!\d)/u;
  const AHEAD = 504e5;
  function wrongDate(title, now) {
   const { 0: text = "", groups } = DATE.exec(title) ?? {};
   if (void 0 === groups) return;
   const [year, month, day] = [
    "year",
    "month",
    "day"
   ].map((part)=>Number(groups[part]));
   const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
   if (date.getUTCMonth() + 1 !== month || date.getUTCDate() !== day) return `still says ${text}`;
   return date.getTime() > now.getTime() + AHEAD ? `says ${text}, which is yet to come` : void 0;
  }
  function judgeHeading(heading, subject, now) {
   if (null === heading) return [];
   const { title } = heading;
   const left = PLACEHOLDERS.map((one)=>one.exec(title)?.[0]).find((one)=>void 0 !== one);
   const wrong = void 0 === left ? wrongDate(title, now) : `still says ${(0, visible_text.Ol)(left)}`;
   if (void 0 === wrong) return [];
   const message = `the heading of this version ${wrong}`;
   const location = {
    file: subject,
    line: heading.line
   };
   return [
    {
     rule: "changelog-date",
     severity: "advice",
     subject,
     message,
     remedy: "Write the date of the release",
     location
    }
   ];
  }
  function checkChangelog(changelog, version, source, now) {
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
   const { file, section, heading, versions } = changelog;
   if (null === file) return finding("changelog-missing", "advice", source.show("CHANGELOG.md"), "the project has no changelog", "Add one: its section for a version becomes the release notes");
   if (null === version) return notJudged("changelog", "unknown", "not checked: the version isn't known before the build", `Look whether ${source.show(file)} describes this version`);
   const subject = source.show(file);
   if (null === section) {
    const newest = void 0 === versions[0] ? "" : `; its first section is for ${versions[0]}`;
    return finding("changelog-section", "warning", subject, `has no section for ${version}${newest}`, `Add a heading such as ## [${version}], and list what changed`);
   }
   if ("" === section) return finding("changelog-section", "warning", subject, `has an empty section for ${version}`, "List what changed");
   return checked("changelog", judgeHeading(heading, subject, now), `${file} has a section for ${version}`);
  }
  var rule_context = __webpack_require__(90279);
  var specifiers = __webpack_require__(43466);
  var readme_links = __webpack_require__(24653);
  const PROJECT_IMAGES = [
   /^https?:\/\/img\.shields\.io\/(?:pypi|librariesio\/release\/pypi)\/[\w-]+\/(?<name>[\w.-]+?)(?:\.(?:svg|png))?(?:[?#]|$)/iu,
   /^https?:\/\/(?:flat\.)?badgen\.net\/pypi\/\w+\/(?<name>[\w.-]+?)(?:[?#]|$)/iu,
   /^https?:\/\/badge\.fury\.io\/py\/(?<name>[\w.-]+?)(?:\.(?:svg|png))?(?:[?#]|$)/iu,
   /^https?:\/\/(?:static\.)?pepy\.tech\/(?:badge|personalized-badge)\/(?<name>[\w.-]+?)(?:\/|[?#]|$)/iu
  ];
  const REPOSITORY_IMAGES = [
   /^https?:\/\/github\.com\/(?<repository>[\w.-]+\/[\w.-]+)\/(?:actions\/)?workflows\/.*badge\.svg/iu,
   /^https?:\/\/img\.shields\.io\/github\/(?:actions\/workflow\/status|[\w-]+(?:\/[\w-]+)??)\/(?<repository>[\w.-]+\/[\w.-]+?)(?:\.svg)?(?:\/|[?#]|$)/iu,
   /^https?:\/\/(?:codecov\.io\/(?:gh|github)|coveralls\.io\/repos\/github|results\.pre-commit\.ci\/badge\/github)\/(?<repository>[\w.-]+\/[\w.-]+?)\//iu
  ];
  const STATIC = /^https?:\/\/(?:img\.shields\.io\/badge\/(?<text>[^?#]+)|(?:flat\.)?badgen\.net\/badge\/(?<parts>[^?#]+))/iu;
  function decoded(text) {
   try {
    return decodeURIComponent(text);
   } catch  {
    return null;
   }
  }
  function badgeOf(label, message) {
   if (null == label || null == message) return null;
   return {
    label: label.trim().toLowerCase(),
    message: message.trim()
   };
  }
  function badgeOfQuery(url) {
   if (!/^https?:\/\/img\.shields\.io\/static\/v1\?/iu.test(url) || !URL.canParse(url)) return null;
   const { searchParams } = new URL(url.replaceAll("+", "%2B"));
   return badgeOf(searchParams.get("label"), searchParams.get("message"));
  }
  function staticBadge(url) {
   const { text, parts: path } = STATIC.exec(url)?.groups ?? {};
   if (void 0 !== path) {
    const [label = "", message] = path.split("/");
    return void 0 === message ? null : badgeOf(decoded(label), decoded(message));
   }
   const whole = void 0 === text ? null : decoded(text);
   return null === whole ? badgeOfQuery(url) : badgeOfPath(whole);
  }
  function badgeOfPath(decoded) {
   const parts = decoded.replaceAll("--", "\0").split("-").map((part)=>part.replaceAll("\0", "-").replaceAll("__", "\0").replaceAll("_", " ").replaceAll("\0", "_"));
   const [label, message] = parts;
   return parts.length < 3 ? null : badgeOf(label, message);
  }
  function admits(set, minor) {
   return [
    `${minor}.0`,
    `${minor}.99`
   ].some((version)=>(0, specifiers.IK)(set, (0, src_version.ot)(version)));
  }
  function pythonFault(message, requiresPython) {
   let set;
   try {
    set = (0, specifiers.m0)(requiresPython ?? "");
   } catch  {
    return null;
   }
   if (null === requiresPython) return null;
   const minors = [
    ...message.matchAll(/3\.(?<minor>\d{1,2})(?!\d)/gu)
   ].map(({ groups })=>Number(groups?.["minor"]));
   const [lowest] = minors.toSorted((a, b)=>a - b);
   if (void 0 === lowest) return null;
   const foreign = minors.find((minor)=>!admits(set, `3.${String(minor)}`));
   if (void 0 !== foreign) return `Python 3.${String(foreign)}, which requires-python (${requiresPython}) excludes`;
   const isMinimum = /\+|>=|≥/u.test(message);
   return isMinimum && lowest > 0 && admits(set, `3.${String(lowest - 1)}`) ? `Python 3.${String(lowest)} or later, but requires-python (${requiresPython}) allows older ones` : null;
  }
  function familyOf(license) {
   const words = license.toLowerCase().replace(/\b(?:the|license|licence|gnu|new|revised|version)\b/gu, " ");
   const letters = /^[^a-z]*(?<family>[a-z]+)/u.exec(words.replace(/(?<=[a-z])v(?=\d)/gu, " "))?.groups?.["family"];
   return {
    family: letters ?? "",
    number: /\d/u.exec(words)?.[0] ?? null
   };
  }
  function isLicense(message, expression) {
   const said = familyOf(message);
   return expression.split(/\b(?:AND|OR|WITH)\b|[()]/u).some((one)=>{
    const known = familyOf(one);
    if ("" === known.family || "" === said.family) return true;
    const isAlike = known.family.startsWith(said.family) || said.family.startsWith(known.family);
    return isAlike && (null === said.number || null === known.number || said.number === known.number);
   });
  }
  function faultOf(url, { project, facts }) {
   const name = PROJECT_IMAGES.map((pattern)=>pattern.exec(url)?.groups?.["name"]).find((one)=>void 0 !== one);
   if (void 0 !== name && null !== facts && (0, names.Pc)(name) !== facts.normalizedName) return [
    `has a badge of ${(0, visible_text.Ol)(name)}, which is another project than ${facts.name}`,
    `Write ${facts.name}`
   ];
   const repository = REPOSITORY_IMAGES.map((pattern)=>pattern.exec(url)?.groups?.["repository"]).find((one)=>void 0 !== one);
   const known = Object.values(project.urls).flatMap((one)=>/^https?:\/\/(?:www\.)?github\.com\/(?<repository>[\w.-]+\/[\w.-]+?)(?:\.git)?(?:[/?#]|$)/iu.exec(one)?.groups?.["repository"] ?? []);
   if (void 0 !== repository && known.length > 0 && !known.some((one)=>one.toLowerCase() === repository.toLowerCase())) {
    const [own = ""] = known;
    return [
     `has a badge of the repository ${(0, visible_text.Ol)(repository)}, but the project URLs lead to ${(0, visible_text.Ol)(own)}`,
     "Correct the badge, or the project URLs"
    ];
   }
   const badge = staticBadge(url);
   if (null === badge) return null;
   if (/^python/u.test(badge.label)) {
    const fault = pythonFault(badge.message, project.requiresPython);
    return null === fault ? null : [
     `has a badge that says ${(0, visible_text.Ol)(fault)}`,
     "Correct the badge, or requires-python"
    ];
   }
   if (/^(?:version|release|pypi|latest(?: version| release)?)$/u.test(badge.label) && facts?.version != null) {
    const told = (0, src_version.z0)(badge.message);
    if (void 0 !== told && 0 !== (0, version_order.Zy)(told, (0, src_version.ot)(facts.version))) return [
     `has a badge that says version ${(0, visible_text.Ol)(badge.message)}, but this one is ${facts.version}`,
     "Correct the badge, or take one that asks the index"
    ];
   }
   if (/^licen[cs]e$/u.test(badge.label) && null !== project.license && !isLicense(badge.message, project.license)) {
    const said = `has a badge that says ${(0, visible_text.Ol)(badge.message)}, but the license is ${(0, visible_text.Ol)(project.license)}`;
    return [
     said,
     "Correct the badge, or the license"
    ];
   }
   return null;
  }
  function judgeBadges(readme, format, file, context) {
   const shown = context.source.show(file);
   return (0, readme_links.C)(readme, format).flatMap(({ target, isImage, line })=>{
    const fault = isImage || /badge|shields/iu.test(target) ? faultOf(target, context) : null;
    if (null === fault) return [];
    const [message, remedy] = fault;
    return [
     {
      rule: "readme-badge",
      severity: "advice",
      subject: shown,
      message,
      remedy,
      location: {
       file: shown,
       line
      }
     }
    ];
   });
  }
  var own_extras = __webpack_require__(5643);
  var private_host = __webpack_require__(38115);
  var nearest_name = __webpack_require__(23495);
  var content_type = __webpack_require__(32002);
  function readmeFormat(file) {
   if (/\.(?:md|markdown)$/iu.test(file)) return "text/markdown";
   return /\.txt$/iu.test(file) ? "text/plain" : (0, content_type.Sb)(null);
  }
  async function readmeText({ project, source }) {
   const file = project.readmeFile;
   if (null === file || "own" !== (await source.locate(file)).kind) return null;
   try {
    return await source.readText(file);
   } catch (error) {
    if (error instanceof release_error.K2) return null;
    throw error;
   }
  }
  async function linkPlaces(context) {
   const { project, source } = context;
   const readme = project.readmeFile ?? "";
   const links = (0, readme_links.C)(await readmeText(context) ?? "", readmeFormat(readme));
   const file = source.show(project.file);
   return [
    ...links.map(({ target, isImage, line })=>({
      target,
      isImage,
      isRelative: (0, readme_links.z)(target),
      label: null,
      location: {
       file: source.show(readme),
       line
      }
     })),
    ...Object.entries(project.urls).map(([label, target])=>{
     const line = project.lineOf([
      "project",
      "urls",
      label
     ]);
     const location = {
      file,
      ...void 0 === line ? {} : {
       line
      }
     };
     return {
      target,
      isImage: false,
      isRelative: false,
      label,
      location
     };
    })
   ];
  }
  var requirement = __webpack_require__(29488);
  const LONGEST_LINE = 2e3;
  const FENCE = /^ {0,3}(?:```|~~~)/u;
  const SPAN = /``(?<long>[^`]+)``|`(?<short>[^`]+)`|<code>(?<html>[^<]*)<\/code>/gu;
  function readmeCode(text) {
   const found = [];
   let isFenced = false;
   for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()){
    if (FENCE.test(line)) {
     isFenced = !isFenced;
     continue;
    }
    if (line.length > LONGEST_LINE) continue;
    const place = index + 1;
    if (isFenced || /^(?: {2,}|\t)\S/u.test(line)) found.push({
     text: line,
     line: place
    });
    else for (const { groups } of line.matchAll(SPAN))found.push({
     text: groups?.["long"] ?? groups?.["short"] ?? groups?.["html"] ?? "",
     line: place
    });
   }
   return found;
  }
  const INSTALLER = /(?:^|[\s$!%>(&|;])(?:pip[\d.]* install|pipx (?:install|run)|uv (?:pip install|add|tool install)|uvx|poetry add|pdm add|rye add)\s(?<words>.*)/u;
  const WITH_VALUE = /^(?:-r|-c|-t|-f|-G|--(?:requirement|constraint|target|find-links|python|group|extra|with|from|prefix))$/u;
  const INDEX_OPTION = /^(?:-i|--(?:index-url|extra-index-url|index|default-index))$/u;
  function requirementOf(word) {
   try {
    return (0, requirement.p)(word.replace(/@(?:latest|[\d.]+)$/u, ""));
   } catch  {
    return null;
   }
  }
  function commandIn(words, line) {
   const requirements = [];
   let index = null;
   let isFromSource = false;
   for(let at = 0; at < words.length; at += 1){
    const word = words[at] ?? "";
    const [option, value] = /^(--[\w-]+)=(.*)$/u.exec(word)?.slice(1) ?? [
     word
    ];
    if (INDEX_OPTION.test(option ?? "")) {
     index ??= value ?? words[at + 1] ?? null;
     if (void 0 === value) at += 1;
    } else if (/^(?:-e|--editable)$/u.test(word)) isFromSource = true;
    else if (WITH_VALUE.test(word)) {
     isFromSource ||= /^(?:-r|--requirement|-f|--find-links)$/u.test(word);
     at += 1;
    } else if (word.startsWith("-")) continue;
    else if (/^\.|[/\\]|\.(?:whl|gz|zip)$|:\/\//u.test(word)) isFromSource = true;
    else {
     const requirement = requirementOf(word);
     if (null !== requirement) requirements.push(requirement);
    }
   }
   return {
    line,
    requirements,
    isFromSource,
    index
   };
  }
  function installCommands(readme) {
   return readmeCode(readme).flatMap(({ text, line })=>{
    const plain = text.replace(/\s+/gu, " ").replace(/["']/gu, "").replace(/\s#.*$/u, "");
    const words = INSTALLER.exec(plain)?.groups?.["words"]?.split(/[;&|`]/u)[0] ?? null;
    return null === words ? [] : [
     commandIn(words.split(" ").filter((word)=>"" !== word && "\\" !== word), line)
    ];
   });
  }
  function pinned({ specifierText: text }) {
   return /^===?\s*(?<version>[\w.!+-]+)$/u.exec(text)?.groups?.["version"] ?? null;
  }
  function excludes({ specifierText }, version) {
   try {
    return !(0, specifiers.IK)((0, specifiers.m0)(specifierText), (0, src_version.ot)(version), {
     prereleases: true
    });
   } catch  {
    return false;
   }
  }
  function faultsOfOwn(requirement, { index }, context) {
   const { project, facts } = context;
   const faults = [];
   const known = project.extras.map(names.Pc);
   for (const extra of requirement.extras)if (!(!project.areExtrasKnown || known.includes((0, names.Pc)(extra)))) faults.push({
    message: `says to install the extra ${(0, visible_text.Ol)(extra)}, which the project doesn't have`,
    remedy: (0, own_extras.v7)(extra, project.extras)
   });
   const version = pinned(requirement);
   const told = null === version ? void 0 : (0, src_version.z0)(version);
   if (void 0 !== told && facts?.version != null && 0 !== (0, version_order.Zy)(told, (0, src_version.ot)(facts.version))) faults.push({
    message: `says to install version ${(0, visible_text.Ol)(version ?? "")}, but this one is ${facts.version}`,
    remedy: `Write ${facts.version}, or leave the version out`
   });
   else if (null === version && facts?.version != null && excludes(requirement, facts.version)) faults.push({
    message: `says to install ${(0, visible_text.Ol)(requirement.specifierText)}, which excludes this version, ${facts.version}`,
    remedy: "Correct it, or leave the version out"
   });
   if (null !== index && /\btest\.pypi\.org\b/u.test(index)) faults.push({
    message: "says to install from TestPyPI, which is for trials and loses its files",
    remedy: "Leave the index out"
   });
   else if (null !== index && ((0, private_host.xw)(index) ?? "public") !== "public") faults.push({
    message: `says to install from ${(0, visible_text.Ol)(index)}, which the public can't open`,
    remedy: "Write a public address, or leave it out"
   });
   return faults;
  }
  function isMistaken(name, own, importNames) {
   if (importNames.map(names.Pc).includes(name)) return true;
   const isRelated = own.startsWith(name) || name.startsWith(own);
   return own.length > 5 && !isRelated && Math.abs(own.length - name.length) < 2 && null !== (0, nearest_name.q)(name, [
    own
   ]);
  }
  function judgeInstallCommands(readme, file, context) {
   const { facts, source } = context;
   if (null === facts) return [];
   const own = facts.normalizedName;
   const commands = installCommands(readme);
   const shown = source.show(file);
   const finding = ({ message, remedy }, line)=>({
     rule: "readme-install",
     severity: "advice",
     subject: shown,
     message,
     remedy,
     location: void 0 === line ? {
      file: shown
     } : {
      file: shown,
      line
     }
    });
   if (0 === commands.length && !/\binstall/iu.test(readme)) {
    const remedy = `Write pip install ${facts.name}, or link to the page that says it`;
    return [
     finding({
      message: `doesn't say how to install ${facts.name}`,
      remedy
     })
    ];
   }
   const named = commands.flatMap((command)=>command.requirements.map((requirement)=>({
      command,
      requirement,
      name: (0, names.Pc)(requirement.name)
     })));
   const isInstalled = commands.some(({ isFromSource })=>isFromSource) || named.some(({ name })=>name === own);
   const findings = named.flatMap(({ command, requirement, name })=>{
    if (name === own) return faultsOfOwn(requirement, command, context).map((fault)=>finding(fault, command.line));
    if (!isMistaken(name, own, facts.importNames)) return [];
    const message = `says to install ${(0, visible_text.Ol)(requirement.name)}, which is another project than ${facts.name}`;
    return [
     finding({
      message,
      remedy: `Write ${facts.name}`
     }, command.line)
    ];
   });
   const [first] = named;
   if (isInstalled || findings.length > 0 || void 0 === first) return findings;
   const message = `says to install ${(0, visible_text.Ol)(first.requirement.name)}, and nowhere to install ${facts.name}`;
   return [
    finding({
     message,
     remedy: `Write pip install ${facts.name}`
    }, first.command.line)
   ];
  }
  async function checkInstallation(context) {
   const { facts, project } = context;
   const subject = "install instructions";
   const text = await readmeText(context);
   const file = project.readmeFile;
   if (null === file) return notJudged(subject, "not-configured", "the metadata has no README");
   if (null === text || null === facts) return notJudged(subject, "not-configured", "there is no README to read");
   const own = installCommands(text).find(({ requirements })=>requirements.some(({ name })=>(0, names.Pc)(name) === facts.normalizedName));
   if (void 0 === own) return notJudged(subject, "not-configured", `${file} has no command that installs it`);
   const faults = judgeInstallCommands(text, file, context);
   return faults.length > 0 ? notJudged(subject, "unknown", `${file} ${faults[0]?.message ?? ""}`, faults[0]?.remedy) : checked(subject, [], `${file} says how in line ${String(own.line)}`);
  }
  var lazy_modules = __webpack_require__(64576);
  var license_expression = __webpack_require__(81911);
  var src_glob = __webpack_require__(317);
  const GROUP = 3;
  const COPYRIGHT_LINE = /^(?:portions )?copyright[ \t]*(?:\(c\)|©|\d{4}|<|\[|by\b)|^©|^\(c\)[ \t]/iu;
  const LINE_SIGNS = /^[^\p{L}\p{N}©(]+/u;
  const BLANK = /<[^<>\n]{1,60}>|\[(?:yyyy|year|fullname|name of copyright owner)\]/giu;
  const EMPTY_WORDS = new Set([
   "http",
   "https",
   "www"
  ]);
  function americanSpelling(word) {
   return word.replace(/licenc/u, "licens").replace(/isation/u, "ization").replace(/dgement/u, "dgment");
  }
  function wordsOf(text) {
   const lines = text.normalize("NFKC").split(/\r\n|\n|\r/u);
   const terms = lines.filter((line)=>!COPYRIGHT_LINE.test(line.replace(LINE_SIGNS, "")));
   const plain = terms.join("\n").replace(BLANK, " ").toLowerCase();
   return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map(americanSpelling).filter((word)=>word.length > 1 && !/^\d+$/u.test(word) && !EMPTY_WORDS.has(word));
  }
  function numberOf(text) {
   let hash = 0x811c9dc5;
   for(let index = 0; index < text.length; index += 1)hash = Math.imul(hash ^ text.charCodeAt(index), 0x1000193);
   hash = Math.imul(hash ^ hash >>> 16, 0x85ebca6b);
   return (hash ^ hash >>> 13) >>> 0;
  }
  function wordGroups(text) {
   const words = wordsOf(text);
   const groups = new Set;
   for(let index = 0; index + GROUP <= words.length; index += 1)groups.add(numberOf(words.slice(index, index + GROUP).join(" ")));
   return groups;
  }
  function compareWithLicense(groups, license) {
   const { modulus, groups: wanted } = license;
   let common = 0;
   let sampled = 0;
   for (const group of groups)if (group % modulus === 0) {
    sampled += 1;
    if (wanted.has(group)) common += 1;
   }
   return {
    coverage: 0 === wanted.size ? 0 : common / wanted.size,
    likeness: sampled + wanted.size === 0 ? 0 : 2 * common / (sampled + wanted.size)
   };
  }
  const COVERED = .8;
  const ALIKE = .85;
  const MARGIN = .04;
  function textOf(id) {
   return id.replace(/(?:-only|-or-later|\+)$/u, "");
  }
  function judgeLicenseTexts(named, files, known) {
   const texts = files.map(({ file, text })=>{
    const groups = wordGroups(text);
    const compared = [
     ...known
    ].map(([id, license])=>({
      id,
      ...compareWithLicense(groups, license)
     }));
    return {
     file,
     by: new Map(compared.map((one)=>[
       one.id,
       one
      ])),
     compared
    };
   });
   const wanted = new Set(named.map(textOf));
   const NOTHING = {
    coverage: 0,
    likeness: 0
   };
   return named.map((id)=>{
    const key = textOf(id);
    const nothing = {
     id,
     file: null,
     other: null,
     isVariant: false
    };
    if (!known.has(key)) return {
     ...nothing,
     kind: "unknown"
    };
    let other = null;
    for (const { file, by, compared } of texts){
     const own = by.get(key) ?? NOTHING;
     const [best] = [
      ...compared
     ].sort((a, b)=>b.likeness - a.likeness);
     const isOther = void 0 !== best && best.likeness >= ALIKE && best.likeness > own.likeness + MARGIN;
     if (own.coverage >= COVERED && !isOther) return {
      ...nothing,
      kind: "found",
      file
     };
     if (isOther && !wanted.has(best.id)) other ??= {
      id,
      kind: "other",
      file,
      other: best.id,
      isVariant: own.coverage >= COVERED
     };
    }
    return other ?? {
     ...nothing,
     kind: "absent"
    };
   });
  }
  var pypi_profile = __webpack_require__(89166);
  const knownTexts = (0, lazy_modules.f)(()=>__webpack_require__.e(7858).then(__webpack_require__.bind(__webpack_require__, 67858)));
  const MAXIMUM_TEXT = 1048576;
  const MOST_FILES = 30;
  const CLASSIFIERS = new Map([
   [
    "Apache Software License",
    [
     "Apache-2.0",
     "Apache-1.1"
    ]
   ],
   [
    "BSD License",
    [
     "BSD-3-Clause",
     "BSD-2-Clause",
     "BSD-4-Clause",
     "BSD-3-Clause-Clear",
     "0BSD"
    ]
   ],
   [
    "GNU Affero General Public License v3",
    [
     "AGPL-3.0"
    ]
   ],
   [
    "GNU Affero General Public License v3 or later (AGPLv3+)",
    [
     "AGPL-3.0"
    ]
   ],
   [
    "GNU General Public License v2 (GPLv2)",
    [
     "GPL-2.0"
    ]
   ],
   [
    "GNU General Public License v2 or later (GPLv2+)",
    [
     "GPL-2.0",
     "GPL-3.0"
    ]
   ],
   [
    "GNU General Public License v3 (GPLv3)",
    [
     "GPL-3.0"
    ]
   ],
   [
    "GNU General Public License v3 or later (GPLv3+)",
    [
     "GPL-3.0"
    ]
   ],
   [
    "ISC License (ISCL)",
    [
     "ISC"
    ]
   ],
   [
    "MIT License",
    [
     "MIT",
     "X11",
     "MIT-CMU"
    ]
   ],
   [
    "MIT No Attribution License (MIT-0)",
    [
     "MIT-0"
    ]
   ],
   [
    "Mozilla Public License 2.0 (MPL 2.0)",
    [
     "MPL-2.0"
    ]
   ],
   [
    "The Unlicense (Unlicense)",
    [
     "Unlicense"
    ]
   ]
  ]);
  function namedBy({ project }) {
   const { licenses, licenseExceptions: exceptions } = pypi_profile.e;
   const tables = {
    licenses,
    exceptions
   };
   if (null !== project.license) try {
    const canonical = (0, license_expression.jJ)(project.license, tables);
    return {
     ids: [
      ...new Set((0, license_expression.oj)(canonical))
     ],
     by: "expression",
     said: canonical
    };
   } catch  {}
   for (const classifier of project.classifiers){
    const title = classifier.split(" :: ").at(-1) ?? "";
    const ids = classifier.startsWith("License :: ") ? CLASSIFIERS.get(title) : void 0;
    if (void 0 !== ids) return {
     ids,
     by: "classifier",
     said: title
    };
   }
   return null;
  }
  const listed = (files)=>1 === files.length ? `${files[0] ?? ""} is` : `${files.join(", ")} are`;
  function foundMessage(verdicts, files) {
   const found = verdicts.flatMap(({ kind, id, file })=>"found" === kind ? [
     `${file ?? ""} has the text of ${id}`
    ] : []);
   const open = verdicts.flatMap(({ kind, id })=>"unknown" === kind ? [
     id
    ] : []);
   const rest = 0 === open.length ? [] : [
    `text not compared for ${open.join(", ")}, which isn't among the known ones`
   ];
   return 0 === found.length ? [
    `${listed(files)} present`,
    ...rest
   ].join("; ") : [
    ...found,
    ...rest
   ].join("; ");
  }
  function findingFor(verdict, named, context) {
   const { project, source } = context;
   const line = project.lineOf([
    "project",
    "license"
   ]);
   const place = `${source.show(project.file)}${void 0 === line ? "" : ` line ${line}`}`;
   const { kind, id, file, other, isVariant } = verdict;
   if ("other" === kind && null !== file) {
    const shown = source.show(file);
    return {
     rule: "license-text",
     severity: "expression" !== named.by || isVariant ? "warning" : "unsafe",
     subject: shown,
     message: `is the text of ${other ?? ""}, but the project names ${named.said} (${place})`,
     remedy: `Name the license that you mean, and add its text: https://spdx.org/licenses/${id}.html`,
     location: {
      file: shown
     }
    };
   }
   if ("absent" !== kind) return null;
   return {
    rule: "license-text",
    severity: "advice",
    subject: place,
    message: `names ${named.said}, but no license file has the text of ${id}`,
    remedy: `Add the whole text: https://spdx.org/licenses/${id}.html`,
    location: {
     file: source.show(project.file),
     ...void 0 === line ? {} : {
      line
     }
    }
   };
  }
  async function checkLicenseText(context, candidates) {
   const { project, source } = context;
   const patterns = [
    ...project.licenseFiles ?? [],
    ...null === project.licenseFile ? [] : [
     project.licenseFile
    ]
   ];
   const declared = patterns.flatMap((pattern)=>(0, src_glob.OC)(pattern, source.files));
   const files = [
    ...new Set([
     ...declared,
     ...candidates
    ])
   ].filter((file)=>!source.strays.has(file)).slice(0, MOST_FILES);
   if (0 === files.length) return {
    message: "",
    findings: []
   };
   const named = namedBy(context);
   if (null === named) return {
    message: `${listed(files)} present; text not compared, since no SPDX license is named`,
    findings: []
   };
   const texts = [];
   for (const file of files){
    const bytes = await source.readBytes(file, MAXIMUM_TEXT);
    if (null !== bytes) texts.push({
     file,
     text: bytes.toString("utf8")
    });
   }
   const { licenseTexts } = await knownTexts();
   const verdicts = judgeLicenseTexts(named.ids, texts, licenseTexts);
   const message = foundMessage("expression" === named.by ? verdicts : verdicts.filter(({ kind })=>"found" === kind).slice(0, 1), files);
   const isAnyFound = verdicts.some(({ kind })=>"found" === kind);
   const isAnyUnknown = verdicts.some(({ kind })=>"unknown" === kind);
   const open = "classifier" === named.by && (isAnyFound || isAnyUnknown) ? [] : verdicts;
   const findings = open.map((verdict)=>findingFor(isAnyFound || isAnyUnknown ? asAbsent(verdict) : verdict, named, context)).filter((finding)=>null !== finding);
   return {
    message,
    findings: "classifier" === named.by ? findings.slice(0, 1) : unique(findings)
   };
  }
  function asAbsent(verdict) {
   return "other" === verdict.kind ? {
    ...verdict,
    kind: "absent",
    file: null,
    other: null
   } : verdict;
  }
  function unique(findings) {
   return findings.filter(({ message }, index)=>findings.findIndex((other)=>other.message === message) === index);
  }
  const README = (0, src_glob.pV)("readme*", {
   ignoreCase: true
  });
  const LICENSE = /^(?:licen[cs]e|copying|notice|authors|copyright|unlicense)[^/]*$|^licenses\//iu;
  const NO_LICENSE = /^(?:notice|authors|copyright(?!\w*licen))[^/]*$/iu;
  function isWanted({ inputs }, name) {
   return 0 === inputs.requiredFiles.length || inputs.requiredFiles.some((pattern)=>pattern === setting.r || pattern.toLowerCase().startsWith(name));
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
  function conflictLine(text) {
   const lines = text.split(/\r?\n/u);
   const start = lines.findIndex((line)=>/^<{7} \S/u.test(line));
   const middle = start < 0 ? -1 : lines.findIndex((line, at)=>at > start && "=======" === line);
   const isWhole = middle >= 0 && lines.some((line, at)=>at > middle && /^>{7} \S/u.test(line));
   return isWhole ? start + 1 : null;
  }
  function judgeConflict(text, subject) {
   const line = conflictLine(text);
   if (null === line) return [];
   const message = "has a conflict that git has marked with <<<<<<< and >>>>>>>";
   const remedy = "Choose one of the two versions, and remove the marks";
   return [
    {
     rule: "conflict-marker",
     severity: "warning",
     subject,
     message,
     remedy,
     location: {
      file: subject,
      line
     }
    }
   ];
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
    const format = readmeFormat(file);
    return null === text ? [] : [
     ...judgeConflict(text, subject),
     ...judgeInstallCommands(text, file, context),
     ...judgeBadges(text, format, file, context)
    ];
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
   const found = source.files.filter((file)=>LICENSE.test(file));
   const compared = await checkLicenseText(context, found.filter((file)=>!NO_LICENSE.test(file)));
   const all = [
    ...findings,
    ...compared.findings
   ];
   const isThere = found.length > 0 || reuse || null !== project.licenseFiles && pathsMatchingAny(project.licenseFiles, source.files);
   const isDeclinedOnPurpose = project.licenseFiles?.length === 0;
   if (isThere || isDeclinedOnPurpose || !isWanted(context, "licen")) return {
    ...checked("license", all, compared.message || (found[0] ?? "")),
    ...warnedOf(compared.findings)
   };
   return checked("license", [
    ...all,
    missing("required-file", context, "LICENSE", "is missing", "Add the text of the license")
   ]);
  }
  function warnedOf(findings) {
   return findings.some(({ severity })=>"warning" === severity) ? {
    whenWarned: "unknown"
   } : {};
  }
  function pathsMatchingAny(patterns, files) {
   return patterns.some((pattern)=>(0, src_glob.OC)(pattern, files).length > 0);
  }
  var uri = __webpack_require__(47689);
  var count_text = __webpack_require__(77820);
  var project_url = __webpack_require__(89990);
  var repository_file = __webpack_require__(61150);
  var git_facts = __webpack_require__(79032);
  var remote_address = __webpack_require__(59883);
  async function repositories({ project, source }, host) {
   const urls = Object.entries(project.urls);
   const ofKind = (kind)=>urls.filter(([label])=>(0, project_url.nE)(label) === kind).map(([, url])=>url);
   const remotes = (await (0, git_facts.Uz)(source.folder, host)).flatMap(({ url })=>(0, remote_address.M8)(url) ?? []);
   return [
    ...ofKind("sources"),
    ...remotes.map(({ serverUrl, repository })=>`${serverUrl}/${repository}`),
    ...ofKind("home")
   ];
  }
  function withoutPercents(path) {
   try {
    return decodeURIComponent(path);
   } catch  {
    return path;
   }
  }
  function isThere(target, readme, { inputs, source }) {
   const [path = ""] = target.split(/[?#]/u, 1);
   if (path.startsWith("/") && "" !== inputs.displayDir) return null;
   const top = "http://x/up/";
   const resolved = new URL(path.replace(/^\/+/u, ""), path.startsWith("/") ? top : `${top}${readme}`).href;
   if (!resolved.startsWith(top)) return null;
   const wanted = (0, text_ends.sP)(withoutPercents(resolved.slice(top.length)), "/");
   return "" === wanted || source.has(wanted) || source.files.some((file)=>file.startsWith(`${wanted}/`));
  }
  function folderOf(file) {
   return file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : "";
  }
  function relativeFinding({ target, isImage, location }, context, homes) {
   const { inputs, project } = context;
   const what = `${isImage ? "shows the image" : "links to"} ${(0, visible_text.Ol)(target, 200)}`;
   const shared = {
    rule: "relative-link",
    severity: "advice",
    subject: location.file,
    location
   };
   if (false === isThere(target, project.readmeFile ?? "", context)) return {
    ...shared,
    message: `${what}, which the project doesn't have`,
    remedy: "Correct the path, or leave it out"
   };
   const state = null === inputs.tag ? {
    kind: "newest"
   } : {
    kind: "tag",
    name: inputs.tag
   };
   const folder = folderOf(location.file);
   const url = homes.flatMap((home)=>(0, repository_file.O)(home, target, isImage, state, folder) ?? [])[0];
   return {
    ...shared,
    message: `${what}, which breaks on the page of an index`,
    remedy: void 0 === url ? "Write the whole address" : `Write ${(0, visible_text.Ol)(url, 300)}`
   };
  }
  async function readLinks(places, context, host) {
   const homes = places.some(({ isRelative })=>isRelative) ? await repositories(context, host) : [];
   return places.flatMap((place)=>{
    if (place.isRelative) return [
     relativeFinding(place, context, homes)
    ];
    const { target, label, location } = place;
    const what = null === label ? "links to" : `has the project URL ${(0, visible_text.Ol)(label)},`;
    const shared = {
     severity: "advice",
     subject: location.file,
     location
    };
    if (!(0, uri.$)(target)) return [
     {
      ...shared,
      rule: "link-broken",
      message: `${what} ${(0, visible_text.Ol)(target, 200)}, which names no server`,
      remedy: "Write https:// once, and the name of a server after it"
     }
    ];
    const reach = (0, private_host.xw)(target) ?? "public";
    const isPrivate = null === label ? "private" === reach : "public" !== reach;
    if (!isPrivate) return [];
    return [
     {
      ...shared,
      rule: "private-address",
      message: `${what} ${(0, visible_text.Ol)(target, 200)}, which the public can't open`,
      remedy: "Write a public address, or leave it out"
     }
    ];
   });
  }
  const asking = (0, lazy_modules.f)(()=>Promise.all([
    __webpack_require__.e(4621),
    __webpack_require__.e(8827)
   ]).then(__webpack_require__.bind(__webpack_require__, 28827)));
  const INDEX_PAGE = /^https?:\/\/(?:test\.)?pypi\.org\/(?:project|p|pypi)\/(?<name>[^/?#]+)/iu;
  function isOfThisRelease(target, { facts }) {
   if (null === facts) return false;
   const name = INDEX_PAGE.exec(target)?.groups?.["name"];
   if (void 0 !== name && (0, names.Pc)(name) === facts.normalizedName) return true;
   if (null === facts.version) return false;
   const at = target.indexOf(facts.version);
   return at >= 0 && !/\d/u.test(`${target[at - 1] ?? ""}${target[at + facts.version.length] ?? ""}`);
  }
  function isAskable({ target }, context) {
   return (0, uri.$)(target) && "public" === (0, private_host.xw)(target) && !(0, private_host.bs)(target) && !/[{}<>]|%7b|\$[\w(]|\.\.\./iu.test(target) && !isOfThisRelease(target, context);
  }
  function nameOf({ label, isImage, target }) {
   const url = (0, visible_text.Ol)(target, 200);
   if (null !== label) return `has the project URL ${(0, visible_text.Ol)(label)}, ${url}`;
   return isImage ? `shows the image ${url}` : `links to ${url}`;
  }
  function isSamePage(one, other) {
   const plain = (url)=>(0, text_ends.sP)(url.split(/[?#]/u, 1)[0] ?? "", "/");
   return plain(one) === plain(other);
  }
  function answerFindings(places, { answers }) {
   return places.flatMap((place)=>{
    const answer = answers.get(place.target);
    const { location } = place;
    const shared = {
     severity: "advice",
     subject: location.file,
     location
    };
    if (answer?.kind === "broken") return [
     {
      ...shared,
      rule: "link-broken",
      message: `${nameOf(place)}: ${answer.why}`,
      remedy: "Correct the address, or leave it out"
     }
    ];
    const moved = answer?.kind === "works" ? answer.movedTo : null;
    return null === moved || isSamePage(moved, place.target) ? [] : [
     {
      ...shared,
      rule: "link-moved",
      message: `${nameOf(place)}, which has moved for good`,
      remedy: `Write ${(0, visible_text.Ol)(moved, 300)}`
     }
    ];
   });
  }
  function pointOf(places, asked, read, host) {
   const addresses = [
    ...asked.answers
   ];
   if (!asked.hasNetwork) {
    const message = `${(0, count_text.l)(addresses.length, "link")} not asked for: no network`;
    return {
     ...notJudged("links", "unknown", message),
     findings: read
    };
   }
   for (const [url, answer] of addresses)if ("unknown" === answer.kind) host.info(`Not known whether it works: ${(0, visible_text.Ol)(url, 200)} (${(0, visible_text.Ol)(answer.why, 300)})`);
   const working = addresses.filter(([, { kind }])=>"works" === kind).length;
   const all = addresses.length + read.length;
   const message = `${String(working)} of ${(0, count_text.l)(all, "link")} work`;
   const findings = [
    ...read,
    ...answerFindings(places, asked)
   ];
   return working === all ? checked("links", findings, message) : {
    ...notJudged("links", "unknown", message, "Look whether the others work"),
    findings
   };
  }
  async function checkLinks(context, host) {
   const places = await linkPlaces(context);
   const read = await readLinks(places, context, host);
   const wanted = places.filter((place)=>isAskable(place, context));
   const without = (message)=>({
     ...notJudged("links", "not-configured", message),
     findings: read
    });
   if (0 === wanted.length) return without("there is none to ask for");
   if (!context.inputs.askLinks) return without("not asked for: ask-links is false");
   const { askLinks } = await asking();
   const addresses = wanted.map(({ target })=>target);
   const asked = await askLinks(addresses, {
    environment: host.environment,
    signal: host.signal
   });
   return pointOf(wanted, asked, read, host);
  }
  var address_header = __webpack_require__(96995);
  var required_fields = __webpack_require__(72288);
  var back_end = __webpack_require__(36244);
  function filesOf(value) {
   const file = (0, rule_context.bI)(value) ? value["file"] : void 0;
   const listed = Array.isArray(file) ? file : [
    file
   ];
   return listed.filter((one)=>"string" == typeof one);
  }
  function dynamicFiles(tool) {
   const setuptools = tool["setuptools"];
   const dynamic = (0, rule_context.bI)(setuptools) ? setuptools["dynamic"] : void 0;
   if (!(0, rule_context.bI)(dynamic)) return [];
   return Object.entries(dynamic).flatMap(([field, value])=>{
    if ("version" === field) return [];
    const extras = "optional-dependencies" === field && (0, rule_context.bI)(value) ? Object.entries(value) : null;
    if (null === extras) return filesOf(value).map((file)=>[
      field,
      file
     ]);
    return extras.flatMap(([extra, inner])=>filesOf(inner).map((file)=>[
       `${field}.${extra}`,
       file
      ]));
   });
  }
  async function judgeDynamicFiles({ project, source }) {
   if ("setuptools" !== (0, back_end.W)(project.buildBackend)) return [];
   const findings = [];
   for (const [field, file] of dynamicFiles(project.tool))if ("missing" === (await source.locate(file)).kind) findings.push({
    rule: "dynamic-file",
    severity: source.has("setup.py") ? "warning" : "unsafe",
    subject: source.show("pyproject.toml [tool.setuptools.dynamic]"),
    message: `takes ${field} from ${(0, visible_text.Ol)(file, 100)}, which doesn't exist`,
    remedy: "Add the file, or correct its name",
    location: {
     file: source.show("pyproject.toml")
    }
   });
   return findings;
  }
  const REQUIREMENTS_FILE = /^(?:[^/]+\/){0,2}(?:[\w.-]*requirements[\w.-]*\.(?:txt|in)|requirements\/[\w.-]+\.(?:txt|in))$/iu;
  const check_extras_MOST_FILES = 50;
  const OWN_FOLDER = /^(?:(?:-e|--editable)(?:\s+|=))?["']?\.\/?\s*\[(?<extras>[^\]]*)\]/u;
  function requirementLines(value = "") {
   return value.split("\n").flatMap((line)=>"" === line.trim() ? [] : [
     line.trim()
    ]);
  }
  function inSetupCfg({ setupCfg, setupCall }, shown) {
   const isOverridden = (keyword)=>setupCall?.keywords.has(keyword) === true;
   const stated = (value, key)=>requirementLines(value).map((text)=>({
      text,
      severity: "unsafe",
      subject: `${shown} [options] ${key}`,
      file: shown
     }));
   const extras = isOverridden("extras_require") ? [] : [
    ...setupCfg.get("options.extras_require") ?? []
   ];
   const required = isOverridden("install_requires") ? void 0 : setupCfg.get("options")?.get("install_requires");
   return [
    ...stated(required, "install_requires"),
    ...extras.flatMap(([extra, value])=>stated(value, `extras_require.${extra}`))
   ];
  }
  function check_extras_requirementOf(line, name) {
   const text = line.replace(/(?:^|\s)#.*$/u, "").trim();
   const own = OWN_FOLDER.exec(text)?.groups?.["extras"];
   if (void 0 !== own) return `${name}[${own}]`;
   const [requirement = ""] = text.split(/\s(?:--|\\$)/u, 1);
   return "" === requirement || requirement.startsWith("-") ? null : requirement;
  }
  async function inRequirementsFiles({ source }, { name }) {
   const files = source.files.filter((file)=>REQUIREMENTS_FILE.test(file) && !source.strays.has(file));
   const found = [];
   for (const file of files.slice(0, check_extras_MOST_FILES)){
    const text = (await source.readBytes(file))?.toString("utf8") ?? "";
    for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()){
     const requirement = check_extras_requirementOf(line, name);
     if (null === requirement) continue;
     const place = {
      file: source.show(file),
      line: index + 1
     };
     found.push({
      text: requirement,
      severity: "warning",
      subject: `${place.file} line ${place.line}`,
      ...place
     });
    }
   }
   return found;
  }
  function inHatchEnvironments({ project, source }, { name }) {
   const hatch = project.tool["hatch"];
   const environments = (0, rule_context.bI)(hatch) && (0, rule_context.bI)(hatch["envs"]) ? Object.entries(hatch["envs"]) : [];
   return environments.flatMap(([environment, settings])=>{
    const features = (0, rule_context.bI)(settings) && Array.isArray(settings["features"]) ? settings["features"] : [];
    const line = project.lineOf([
     "tool",
     "hatch",
     "envs",
     environment,
     "features"
    ]);
    const file = source.show("pyproject.toml");
    return features.flatMap((feature)=>"string" == typeof feature ? [
      {
       text: `${name}[${feature}]`,
       severity: "warning",
       subject: `${file} [tool] hatch.envs.${environment}.features`,
       file,
       ...void 0 === line ? {} : {
        line
       }
      }
     ] : []);
   });
  }
  async function unknownExtrasElsewhere(context) {
   const { project, source } = context;
   if (null === project.name || !project.areExtrasKnown) return [];
   const owner = {
    name: project.name,
    extras: project.extras
   };
   const stated = [
    ..."setup.cfg" === project.file ? inSetupCfg(project, source.show("setup.cfg")) : [],
    ...await inRequirementsFiles(context, owner),
    ...inHatchEnvironments(context, owner)
   ];
   return stated.flatMap(({ text, severity, subject, file, line })=>(0, own_extras.cU)(text, owner).map((unknown)=>({
      rule: "unknown-extra",
      severity,
      subject,
      message: `'${text}': ${(0, own_extras.aw)(unknown)}`,
      remedy: (0, own_extras.v7)(unknown.extra, owner.extras),
      location: void 0 === line ? {
       file
      } : {
       file,
       line
      }
     })));
  }
  function missingFields({ inputs, project, source }) {
   const isNamed = (field)=>inputs.requiredFields.includes(field);
   const wanted = [
    ...new Set((0, setting.K)(inputs.requiredFields, required_fields.R7))
   ];
   const line = project.lineOf([
    "project"
   ]);
   const missing = (field, severity, remedy)=>({
     rule: "required-field",
     severity,
     subject: source.show(project.file),
     message: `has no ${field}`,
     remedy,
     location: {
      file: source.show(project.file),
      ...void 0 === line ? {} : {
       line
      }
     }
    });
   const isMissing = (field)=>!project.fields.has(field);
   return [
    ...wanted.filter((field)=>isMissing(field) && (isNamed(field) || "authors" !== field || isMissing("maintainers"))).map((field)=>isNamed(field) ? missing(field, "unsafe", `Add it, or remove ${field} from required-fields`) : missing(field, "warning", "Add it, so that people know what they install")),
    ...required_fields.fU.filter((field)=>isMissing(field) && !inputs.requiredFields.includes(field)).map((field)=>missing(field, "advice", "Add it, so that people find the project and its sources"))
   ];
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
  async function checkMetadata(context, repository = []) {
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
   const findings = [
    ...rules,
    ...malformedPython(context),
    ...malformedAddresses(context),
    ...missingFields(context),
    ...contradictions(context),
    ...await unknownExtrasElsewhere(context),
    ...await judgeDynamicFiles(context),
    ...legacy,
    ...repository
   ];
   const untold = project.untold.filter((keyword)=>"version" !== keyword);
   if (0 === untold.length) return checked("metadata", findings);
   const message = `${source.show("setup.py")} computes ${untold.join(", ")}, which the build tells`;
   return {
    ...notJudged("metadata", "unknown", message),
    findings
   };
  }
  function repositoryOf(url) {
   const home = (0, remote_address.M8)(url.split(/[?#]/u)[0] ?? "");
   if (null === home) return null;
   const host = new URL(home.serverUrl).hostname.replace(/^(?:www|ssh)\./u, "");
   return `${host}/${home.repository}`.toLowerCase();
  }
  function isBelow(url, repository) {
   const plain = URL.canParse(url) ? new URL(url) : null;
   if (null === plain) return false;
   const text = `${plain.hostname.replace(/^www\./u, "")}${plain.pathname.replace(/\.git(?=\/|$)/u, "")}`.toLowerCase();
   return text === repository || text.startsWith(`${repository}/`);
  }
  async function judgeRepository({ project, source }, host) {
   const remotes = (await (0, git_facts.Uz)(source.folder, host)).flatMap(({ url })=>repositoryOf(url) ?? []);
   const [first] = remotes;
   if (void 0 === first) return [];
   const servers = remotes.map((remote)=>remote.split("/")[0]);
   const shown = source.show(project.file);
   return Object.entries(project.urls).flatMap(([label, url])=>{
    const kind = (0, project_url.nE)(label);
    const repository = repositoryOf(url);
    const isSources = "sources" === kind;
    const isHome = "home" === kind && null !== repository && servers.includes(repository.split("/")[0]);
    if (!isSources && !isHome || remotes.some((remote)=>isBelow(url, remote))) return [];
    const line = project.lineOf([
     "project",
     "urls",
     label
    ]);
    return [
     {
      rule: "repository-url",
      severity: "advice",
      subject: shown,
      message: `the project URL ${(0, visible_text.Ol)(label)} is ${(0, visible_text.Ol)(url)}, but git knows the repository as ${(0, visible_text.Ol)(first)}`,
      remedy: "Correct the address, unless the sources have moved there",
      location: {
       file: shown,
       ...void 0 === line ? {} : {
        line
       }
      }
     }
    ];
   });
  }
  var search_file = __webpack_require__(44982);
  var secret_finding = __webpack_require__(94043);
  async function checkSecrets({ source }) {
   const inTexts = [];
   const files = [];
   let texts = 0;
   let binaries = 0;
   let looked = 0;
   for (const path of source.files){
    if (source.strays.has(path)) continue;
    const read = await source.readStart(path, search_file.P7);
    if (null === read) continue;
    const searched = await (0, search_file.ld)(path, read.start, read.size);
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
  var version_setuptools = __webpack_require__(37927);
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
  var manifest_in = __webpack_require__(53280);
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
   return (0, manifest_in.R)(text).flatMap((line)=>{
    const least = manifest_in.d[line.command];
    if (void 0 === least) return [
     finding(line, `unknown command '${line.command}'`, `Use one of ${Object.keys(manifest_in.d).join(", ")}`)
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
   const patterns = inputs.requiredFiles.filter((pattern)=>pattern !== setting.r);
   return patterns.flatMap((pattern)=>{
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
   if (!project.buildBackend.startsWith("setuptools") || (0, version_setuptools.S)(project)) return [];
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
  const COMPILING = /^(?:maturin|mesonpy|scikit_build_core|sipbuild)(?:[.:]|$)/u;
  async function checkStructure(context, packages) {
   const none = packages.length > 0 || null !== context.project.importNames || COMPILING.test(context.project.buildBackend) ? [] : [
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
  var version_files = __webpack_require__(70741);
  var python_bindings = __webpack_require__(29352);
  var python_module = __webpack_require__(42218);
  const VERSION_NAMES = [
   "__version__",
   "VERSION",
   "version",
   "__version_info__",
   "version_info",
   "__version_tuple__",
   "version_tuple"
  ];
  const PHASES = new Map([
   [
    "alpha",
    "a"
   ],
   [
    "a",
    "a"
   ],
   [
    "beta",
    "b"
   ],
   [
    "b",
    "b"
   ],
   [
    "candidate",
    "rc"
   ],
   [
    "rc",
    "rc"
   ],
   [
    "c",
    "rc"
   ]
  ]);
  function tupleText(parts) {
   const at = parts.findIndex((part)=>"string" == typeof part && ("final" === part || PHASES.has(part)));
   if (at < 1) return (0, python_module.KA)(parts);
   const release = (0, python_module.KA)(parts.slice(0, at));
   const phase = PHASES.get((0, python_module.KA)(parts[at] ?? ""));
   return void 0 === phase ? release : `${release}${phase}${(0, python_module.KA)(parts[at + 1] ?? {
    number: "0"
   })}`;
  }
  function versionLiterals(source) {
   const found = VERSION_NAMES.flatMap((name)=>{
    if (!source.includes(name)) return [];
    const assignment = (0, python_bindings.z)(source, name);
    if ("literal" !== assignment.kind) return [];
    const { value, line } = assignment;
    const text = "string" == typeof value || "number" in value ? (0, python_module.KA)(value) : tupleText(value);
    const version = (0, src_version.z0)(text.trim());
    return void 0 === version || "string" != typeof value && "number" in value ? [] : [
     {
      name,
      text: text.trim(),
      version,
      line
     }
    ];
   });
   return found.filter(({ line }, index)=>found.findIndex((other)=>other.line === line) === index);
  }
  const KEYS = {
   "[project] version": [
    "project",
    "version"
   ],
   "[tool.poetry] version": [
    "tool",
    "poetry",
    "version"
   ]
  };
  function lineIn(text, pattern) {
   const index = text.split("\n").findIndex((line)=>pattern.test(line));
   return -1 === index ? null : index + 1;
  }
  async function versionPlace(project, { source: { kind, where } }, source) {
   if (null === where || !source.has(where)) return null === where ? source.show(project.file) : source.show(where);
   const keys = KEYS[project.versionKey ?? ""] ?? KEYS["[tool.poetry] version"] ?? [];
   const text = async ()=>(await source.readBytes(where))?.toString("utf8") ?? "";
   const line = "pyproject.toml" === where ? project.lineOf(keys) ?? null : "static" === kind ? lineIn(await text(), /^\s*version\s*[=:]/iu) : versionLiterals(await text())[0]?.line ?? null;
   return null === line ? source.show(where) : `${source.show(where)} line ${line}`;
  }
  const FILES = [
   "__init__.py",
   "__version__.py",
   "_version.py",
   "version.py",
   "__about__.py",
   "_about.py"
  ];
  const FOREIGN = /(?:^|\/)_?(?:vendor|vendored|vendors|extern|external|third_?party)(?:\/|$)/u;
  const GENERATED = /\b(?:auto(?:matically)?[- ]?)?generated\b|\bdo(?:n't| not) (?:change|edit|modify)\b/iu;
  const HEAD_LENGTH = 600;
  function packageFolders(files, folder) {
   const inits = files.filter((file)=>file.startsWith(`${folder}/`) && file.endsWith("/__init__.py"));
   const folders = inits.map((file)=>file.slice(0, -12));
   return folders.filter((one)=>!folders.some((other)=>one.startsWith(`${other}/`)));
  }
  function versionFiles(files, packages) {
   const known = new Set(files);
   const candidates = packages.flatMap(({ path })=>path.endsWith(".py") ? [
     path
    ] : packageFolders(files, path).flatMap((folder)=>FILES.map((file)=>`${folder}/${file}`)));
   return [
    ...new Set(candidates)
   ].filter((file)=>known.has(file) && !FOREIGN.test(file));
  }
  function isSure({ name, version }, project) {
   return "__version__" === name || version.release.length > 1 && version.release.length === project.release.length;
  }
  function contradiction(literal, place, project) {
   const isOlder = (0, version_order.Zy)(literal.version, project.version) < 0;
   const raise = isOlder ? `Write ${project.text} here` : `Write ${literal.text} in ${project.place}`;
   return {
    rule: "version-in-code",
    severity: isSure(literal, project.version) ? "unsafe" : "warning",
    subject: `${place.file} line ${place.line}`,
    message: `says ${literal.name} = ${literal.text}, but the version of the project is ${project.text} (${project.place})`,
    remedy: `${raise}, or keep one of the two: importlib.metadata.version("${project.name}") tells the code the version of the project`,
    location: place
   };
  }
  async function contradictingVersions({ source, project }, found, packages) {
   const { kind } = found.source;
   if (null === found.version || null === project.name || "env" === kind || "scm" === kind) return [];
   const version = (0, src_version.ot)(found.version);
   const written = new Set((0, version_files.D)(project.tool).map(({ path })=>path));
   const place = await versionPlace(project, found, source);
   const findings = [];
   for (const file of versionFiles(source.files, packages)){
    if (written.has(file) || source.strays.has(file)) continue;
    const text = (await source.readBytes(file))?.toString("utf8") ?? "";
    if (!(!file.endsWith("/__init__.py") && GENERATED.test(text.slice(0, HEAD_LENGTH)))) for (const literal of versionLiterals(text)){
     if (0 === (0, version_order.Zy)(literal.version, version)) continue;
     const where = {
      file: source.show(file),
      line: literal.line
     };
     findings.push(contradiction(literal, where, {
      text: found.version,
      version,
      place,
      name: project.name
     }));
    }
   }
   return findings;
  }
  function byLine(pattern, section = null) {
   return (text)=>{
    let isInside = null === section;
    for (const [index, line] of text.split("\n").entries()){
     if (null !== section && line.startsWith("[")) isInside = section.test(line);
     const found = isInside ? pattern.exec(line)?.groups?.["version"] : void 0;
     if (void 0 !== found) return [
      {
       text: found,
       line: index + 1
      }
     ];
    }
    return [];
   };
  }
  function bySphinx(text) {
   const assignment = (0, python_bindings.z)(text, "release");
   return "literal" === assignment.kind && "string" == typeof assignment.value ? [
    {
     text: (0, python_module.KA)(assignment.value),
     line: assignment.line
    }
   ] : [];
  }
  const VERSION_FILE = /^(?:VERSION|\.?version|_version)(?:\.txt)?$/u;
  function byWholeText(text) {
   const lines = text.split("\n").map((line)=>line.trim());
   const [only, ...rest] = lines.filter((line)=>"" !== line && !line.startsWith("#"));
   return void 0 === only || rest.length > 0 ? [] : [
    {
     text: only,
     line: lines.indexOf(only) + 1
    }
   ];
  }
  function check_other_versions_versionFiles({ files, has }) {
   return files.filter((file)=>{
    const at = file.lastIndexOf("/");
    return VERSION_FILE.test(file.slice(at + 1)) && (at < 0 || has(`${file.slice(0, at)}/__init__.py`));
   });
  }
  const QUOTED = String.raw`["']?(?<version>[^"'\s#]+)["']?`;
  const PLACES = [
   {
    files: [
     "CITATION.cff"
    ],
    read: byLine(new RegExp(`^version:\\s*${QUOTED}`, "u"))
   },
   {
    files: [
     "codemeta.json",
     ".zenodo.json"
    ],
    read: byLine(/^ {0,8}"version": *"(?<version>[^"]+)"/u)
   },
   {
    files: [
     "docs/conf.py",
     "docs/source/conf.py",
     "doc/conf.py",
     "doc/source/conf.py"
    ],
    read: bySphinx
   },
   {
    files: [
     ".bumpversion.cfg",
     "setup.cfg"
    ],
    read: byLine(new RegExp(`^current_version\\s*=\\s*${QUOTED}`, "u"), /^\[bumpversion\]/u)
   },
   {
    files: [
     ".bumpversion.toml"
    ],
    read: byLine(new RegExp(`^current_version\\s*=\\s*${QUOTED}`, "u"), /^\[tool\.bumpversion\]/u)
   },
   {
    files: [
     ".cz.toml",
     "cz.toml"
    ],
    read: byLine(new RegExp(`^version\\s*=\\s*${QUOTED}`, "u"), /^\[tool\.commitizen\]/u)
   },
   {
    files: [
     "meta.yaml",
     "recipe/meta.yaml",
     "conda/meta.yaml",
     "conda-recipe/meta.yaml",
     "conda.recipe/meta.yaml"
    ],
    read: byLine(/^\s*(?:\{%-?\s*set\s+version\s*=\s*|version:\s*)["']?(?<version>\d[^"'\s%}]*)/u)
   },
   {
    files: [
     "pixi.toml"
    ],
    read: byLine(new RegExp(`^version\\s*=\\s*${QUOTED}`, "u"), /^\[(?:workspace|project)\]/u)
   }
  ];
  const TOOL_KEYS = [
   [
    "bumpversion",
    "current_version"
   ],
   [
    "bumpver",
    "current_version"
   ],
   [
    "commitizen",
    "version"
   ],
   [
    "tbump",
    "version",
    "current"
   ],
   [
    "pixi",
    "workspace",
    "version"
   ],
   [
    "pixi",
    "project",
    "version"
   ]
  ];
  function inTools({ project }) {
   return TOOL_KEYS.flatMap((keys)=>{
    const value = keys.reduce((table, key)=>(0, rule_context.bI)(table) ? table[key] : void 0, project.tool);
    const line = project.lineOf([
     "tool",
     ...keys
    ]);
    return "string" == typeof value ? [
     {
      text: value,
      line: line ?? 1,
      key: `[tool.${keys.join(".")}]`
     }
    ] : [];
   });
  }
  async function inFiles(source) {
   const found = [];
   for (const { files, read } of [
    ...PLACES,
    {
     files: check_other_versions_versionFiles(source),
     read: byWholeText
    }
   ])for (const file of files){
    if (!source.has(file) || source.strays.has(file)) continue;
    const text = (await source.readBytes(file))?.toString("utf8") ?? "";
    for (const stated of read(text))found.push({
     ...stated,
     file
    });
   }
   return found;
  }
  async function otherVersions(context, found) {
   const { source, project } = context;
   if (null === found.version || "env" === found.source.kind) return [];
   const version = (0, src_version.ot)(found.version);
   const place = await versionPlace(project, found, source);
   const stated = [
    ...inTools(context).map((one)=>({
      ...one,
      file: "pyproject.toml",
      by: ` in ${one.key}`
     })),
    ...(await inFiles(source)).map((one)=>({
      ...one,
      by: ""
     }))
   ];
   return stated.flatMap(({ text, line, file, by })=>{
    const other = (0, src_version.z0)(text);
    if (void 0 === other || 0 === (0, version_order.Zy)(other, version)) return [];
    const shown = source.show(file);
    return [
     {
      rule: "version-in-files",
      severity: "advice",
      subject: `${shown} line ${line}`,
      message: `says ${text}${by}, but the version of the project is ${found.version ?? ""} (${place})`,
      remedy: `Write ${found.version ?? ""} here, or let one tool change both`,
      location: {
       file: shown,
       line
      }
     }
    ];
   });
  }
  async function checkVersion(context, found, packages, history) {
   const findings = [
    ...context.project.findings.filter(({ rule })=>"P03" === rule || "U33" === rule),
    ...found.findings,
    ...history,
    ...await contradictingVersions(context, found, packages),
    ...await otherVersions(context, found)
   ];
   const { kind, where } = found.source;
   if (null !== found.version) return checked("version", findings, `${found.version} (${kind}${null === where ? "" : `, ${where}`})`);
   const place = [
    "unknown" === kind ? null : kind,
    where
   ].filter((word)=>null !== word).join(", ");
   const message = `not known before the build${"" === place ? "" : ` (${place})`}`;
   return {
    ...notJudged("version", "unknown", message),
    findings
   };
  }
  function checkTag({ inputs, config, facts, project }) {
   const { tag } = inputs;
   if (null === tag) return notJudged("tag", "skipped", "not checked: there is no tag");
   if (null === facts) {
    const why = project.untold.includes("name") ? "the name isn't known before the build" : "the project has no name";
    return notJudged("tag", "unknown", `not checked: ${why}`);
   }
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
  const CODE = /\.(?:pyi?|pyx|pxd|pxi|c|cc|cpp|cxx|h|hpp|rs)$/u;
  const HASH = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|#/gu;
  const SLASHES = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/[/*]/gu;
  const BEGINS = /^\s*(?:\*\s*)?(?<mark>TODO|FIXME)\b(?!\s*[=.([,])/u;
  const MOST_SHOWN = 50;
  function markIn(line, file, isNamed) {
   if (isNamed) return MARK.exec(line)?.[0];
   const marks = [
    ...line.matchAll(/\.p(?:y|x)[a-z]?$/u.test(file) ? HASH : SLASHES)
   ];
   const begin = marks.find(([text])=>!/^["']/u.test(text))?.index;
   return MARK.exec(void 0 === begin ? "" : line.slice(begin))?.[0] ?? BEGINS.exec(line)?.groups?.["mark"];
  }
  function wantedFiles({ inputs, source }, packages) {
   const patterns = inputs.todoPaths.filter((pattern)=>pattern !== setting.r);
   const named = patterns.flatMap((pattern)=>(0, src_glob.OC)(pattern, source.files));
   const isDefault = 0 === inputs.todoPaths.length || inputs.todoPaths.includes(setting.r);
   const own = isDefault ? source.files.filter((file)=>CODE.test(file) && packages.some(({ path })=>file === path || file.startsWith(`${path}/`))) : [];
   return new Map([
    ...own.map((file)=>[
      file,
      false
     ]),
    ...named.map((file)=>[
      file,
      true
     ])
   ]);
  }
  async function checkTodo(context, packages) {
   const { inputs, source } = context;
   if ("off" === inputs.todo) return notJudged("todo", "not-configured", "todo is off");
   const severityOf = (isNamed)=>"stop" === inputs.todo ? "unsafe" : isNamed && "advice" !== inputs.todo ? "warning" : "advice";
   const files = [
    ...wantedFiles(context, packages)
   ].filter(([file])=>!source.strays.has(file));
   let isOpen = false;
   const findings = [];
   let count = 0;
   for (const [file, isNamed] of files){
    const severity = severityOf(isNamed);
    const bytes = await source.readBytes(file);
    if (!(null === bytes || bytes.subarray(0, 8192).includes(0))) for (const [index, line] of bytes.toString("utf8").split(/\r\n|\n|\r/u).entries()){
     const mark = markIn(line, file, isNamed);
     if (void 0 === mark) continue;
     count += 1;
     isOpen ||= "advice" !== severity;
     if (count > MOST_SHOWN) continue;
     const place = {
      file: source.show(file),
      line: index + 1
     };
     findings.push({
      rule: "todo",
      severity,
      subject: `${place.file} line ${place.line}`,
      message: `contains a ${mark}`,
      remedy: "Resolve it, or move it to an issue",
      location: place
     });
    }
   }
   const last = findings.at(-1);
   if (void 0 !== last && count > MOST_SHOWN) {
    const message = `${last.message}; and ${(0, count_text.l)(count - MOST_SHOWN, "finding")} more like it`;
    findings.splice(-1, 1, {
     ...last,
     message
    });
   }
   if (0 === count) return checked("todo", [], (0, count_text.l)(files.length, "file"));
   return isOpen ? {
    ...notJudged("todo", "unknown", `${String(count)} left`),
    findings
   } : {
    ...notJudged("todo", "not-configured", `${String(count)} left; todo is not set to stop`),
    findings
   };
  }
  var git_tags = __webpack_require__(93218);
  var git = __webpack_require__(45299);
  function tagBefore(version, tags, scheme) {
   const own = (0, src_version.ot)(version);
   const earlier = tags.flatMap((tag)=>{
    const read = (0, release_tag.tM)(tag, scheme);
    return "version" === read.kind && (0, version_order.Zy)(read.version, own) < 0 ? [
     read
    ] : [];
   }).sort((a, b)=>(0, version_order.Zy)(b.version, a.version));
   const final = (0, src_version.V1)(own) ? void 0 : earlier.find((one)=>!(0, src_version.V1)(one.version));
   return (final ?? earlier[0])?.tag ?? null;
  }
  function byCommits(names) {
   const commits = new Map;
   for (const name of names)if ("" !== name && !name.endsWith("[bot]")) commits.set(name, (commits.get(name) ?? 0) + 1);
   return [
    ...commits
   ].sort((a, b)=>b[1] - a[1]).map(([name])=>name);
  }
  async function readReleaseHistory(projectDir, { version, scheme, withContributors }, host) {
   const previousTag = null === version ? null : tagBefore(version, await (0, git_tags.cB)(projectDir, host, "until-here"), scheme);
   if (null === previousTag) {
    const shallow = await (0, git.bd)([
     "rev-parse",
     "--is-shallow-repository"
    ], projectDir, host);
    const lack = null === shallow ? "no-repository" : "true" === shallow ? "shallow" : null;
    if (null !== lack || null === version) return {
     previousTag,
     contributors: [],
     lack
    };
   }
   if (!withContributors) return {
    previousTag,
    contributors: [],
    lack: null
   };
   const range = null === previousTag ? "HEAD" : `refs/tags/${previousTag}..HEAD`;
   const args = [
    "log",
    "--no-merges",
    "--use-mailmap",
    "--format=%aN",
    "--end-of-options",
    range,
    "--",
    "."
   ];
   const names = await (0, git.oM)(args, projectDir, host);
   return {
    previousTag,
    contributors: byCommits((names ?? "").split("\n")),
    lack: null
   };
  }
  var notes_template = __webpack_require__(54947);
  const SETTING = "release-notes-template";
  async function readNotesTemplate(source, given) {
   if (null === given) return null;
   const isInline = given.includes("\n") || given.includes("{{");
   const path = given.trim().replace(/^\.\//u, "");
   const text = isInline ? given : await source.readText(path);
   if (null === text) throw new release_error.K2({
    subject: SETTING,
    problem: `${source.show(path)} doesn't exist`,
    remedy: "Set it to a file of the project, or to the template itself"
   });
   const template = {
    text: text.replace(/^\uFEFF/u, ""),
    source: isInline ? SETTING : source.show(path)
   };
   (0, notes_template.AK)(template.text, template.source);
   return template;
  }
  const FETCH = "Set fetch-depth: 0 for actions/checkout, or run git fetch --tags --unshallow before this step";
  function judgeLack(template, lack) {
   if (null === template || null === lack) return [];
   const asked = [
    ...(0, notes_template.MX)(template.text)
   ].filter((name)=>[
     "compare",
     "contributors",
     "previous-tag"
    ].includes(name));
   if (0 === asked.length) return [];
   const why = "shallow" === lack ? "the clone is shallow and has no tag of an earlier version" : "the project is not in a repository of git that can be read here";
   return [
    {
     rule: "release-notes-history",
     severity: "advice",
     subject: template.source,
     message: `${asked.map((name)=>`{{ ${name} }}`).join(" and ")} will be left out of the release notes: ${why}`,
     remedy: "shallow" === lack ? FETCH : "Release from a clone of the repository, or leave them out of the template",
     location: {
      file: template.source
     }
    }
   ];
  }
  async function planNotes(source, template, version, scheme, host) {
   const withContributors = null !== template && (0, notes_template.MX)(template.text).has("contributors");
   const history = await readReleaseHistory(source.folder, {
    version,
    scheme,
    withContributors
   }, host);
   const remotes = null === history.previousTag ? [] : await (0, git_facts.Uz)(source.folder, host);
   const remote = remotes.find(({ name })=>"origin" === name) ?? (1 === remotes.length ? remotes[0] : void 0);
   const home = void 0 === remote ? null : (0, remote_address.M8)(remote.url);
   return {
    plan: {
     template: template?.text ?? null,
     previousTag: history.previousTag,
     contributors: history.contributors,
     repositoryUrl: null === home ? null : `${home.serverUrl}/${home.repository}`
    },
    findings: judgeLack(template, history.lack)
   };
  }
  var check_groups = __webpack_require__(91557);
  var server_profile = __webpack_require__(62657);
  function indexTables(profile, now) {
   const { licenses, licenseExceptions, classifiers, date, policies } = profile;
   if ("none" === policies) return {
    policies: "advice"
   };
   const unknown = "advice" === policies ? "advice" : (0, server_profile.pL)(profile, now) ? "refused" : "warning";
   return {
    policies,
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
  function versionOfTag({ tag, tagPrefix }, config, name) {
   if (null === tag) return null;
   const read = (0, release_tag.tM)(tag, (0, release_tag.Q1)(tagPrefix, config, name));
   return "version" === read.kind ? (0, src_version.qh)(read.version) : null;
  }
  async function readProject(inputs, host) {
   const ignoredByInput = (0, ignored_rules.P3)(inputs.ignore);
   const source = await (0, project_source.U)(inputs.projectDir, inputs.displayDir, host);
   const project = await (0, describe_project.d)(source, indexTables(profiles.j[inputs.profile], new Date));
   const config = (0, read_project.W1)(project, source.show("pyproject.toml"));
   const ignored = [
    ...ignoredByInput,
    ...(0, ignored_rules.tA)(config.ignore)
   ];
   const todoPaths = inputs.todoPaths.filter((pattern)=>pattern !== setting.r);
   requirePaths("todo-paths", todoPaths, source.files);
   const version = await (0, find_version.A)(project, source, host.environment);
   const released = version.version ?? versionOfTag(inputs, config, project.name);
   const changelog = await readChangelog(source, inputs.changelog, config, released);
   const template = await readNotesTemplate(source, inputs.releaseNotesTemplate ?? null);
   const scheme = (0, release_tag.Q1)(inputs.tagPrefix, config, project.name);
   const notes = await planNotes(source, template, released, scheme, host);
   const packages = (0, import_packages.G)(source.files, (0, setup_settings.UA)(project));
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
    released,
    packages,
    changelog,
    notes,
    facts,
    ignored
   };
  }
  async function checkHistory({ project, source, version, config }, { inputs }, host) {
   const scheme = (0, release_tag.Q1)(inputs.tagPrefix, config, project.name);
   return await (0, judge_history.C)(project, source, version, {
    tag: inputs.tag,
    scheme
   }, host);
  }
  function withNotes(point, { findings }) {
   return {
    ...point,
    findings: [
     ...point.findings,
     ...findings
    ]
   };
  }
  async function judge(group, read, context, host) {
   switch(group){
    case "metadata":
     return [
      await checkMetadata(context, await judgeRepository(context, host))
     ];
    case "version":
     return [
      await checkVersion(context, read.version, read.packages, await checkHistory(read, context, host))
     ];
    case "tag":
     return [
      checkTag(context)
     ];
    case "structure":
     return [
      await checkStructure(context, read.packages),
      await checkReadme(context),
      await checkInstallation(context),
      await checkLicense(context)
     ];
    case "changelog":
     return [
      withNotes(checkChangelog(read.changelog, read.released, read.source, new Date), read.notes)
     ];
    case "secrets":
     return await checkSecrets(context);
    case "todo":
     return [
      await checkTodo(context, read.packages)
     ];
    case "links":
     return [
      await checkLinks(context, host)
     ];
   }
  }
  async function findPythonVersions(project, host) {
   try {
    const found = await (0, find_pythons.n)(host.environment);
    const { chosen } = (0, choose_pythons.HW)("auto", found, project.requiresPython, project.classifiers, true);
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
    if ((0, src_finding.vH)(finding, strict)) host.error(text, finding.location, finding);
    else if ("warning" === finding.severity) host.warning(text, finding.location);
    else host.notice(text, finding.location);
   }
  }
  function failureOf(stopping) {
   const first = stopping.find(({ severity })=>"refused" === severity) ?? stopping[0];
   if (void 0 === first) return null;
   const more = stopping.length - 1;
   const others = 0 === more ? "" : ` (${more} more ${1 === more ? "finding stops" : "findings stop"} the release.)`;
   return {
    failure: `${(0, src_finding.dj)(first)}${others}`,
    failureAbout: first
   };
  }
  function findingsAt(profile, findings) {
   return findings.flatMap((finding)=>{
    const severity = (0, rule_standing.xn)(profile, finding.rule, finding.severity);
    return null === severity ? [] : [
     {
      ...finding,
      severity
     }
    ];
   });
  }
  function outcomeOf(point, kept, strict) {
   const stopping = kept.find((finding)=>(0, src_finding.vH)(finding, strict));
   if (void 0 !== stopping) return {
    outcome: "failed",
    message: (0, src_finding.dj)(stopping)
   };
   const warnings = kept.filter(({ severity })=>"warning" === severity);
   const [warning] = warnings;
   const remedy = warning?.remedy ?? point.remedy;
   const toDo = void 0 === remedy ? {} : {
    remedy
   };
   if (void 0 === point.whenWarned || void 0 === warning) {
    const { outcome, message } = point;
    return "unknown" === outcome ? {
     outcome,
     message,
     ...toDo
    } : {
     outcome,
     message
    };
   }
   const more = 1 === warnings.length ? "" : ` (and ${warnings.length - 1} more)`;
   return {
    outcome: point.whenWarned,
    message: `${warning.subject} ${warning.message}${more}`,
    ...toDo
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
   const profile = profiles.j[inputs.profile];
   const findings = [];
   const everythingLeft = [];
   for (const group of check_groups.m){
    const started = performance.now();
    const isWanted = inputs.checks.includes(group);
    const points = isWanted ? await judge(group, read, context, host) : [
     notJudged(group, "skipped", "not requested")
    ];
    for (const point of points){
     const { kept: counting, left } = (0, ignored_rules.ov)(findingsAt(profile, point.findings), ignored, (finding)=>(0, project_paths.L)(finding, inputs.displayDir));
     const kept = (0, first_findings.v)((0, fold_findings.c)(counting));
     for (const { finding, entry } of left)host.info(`Ignored (${entry.reason}): ${(0, src_finding.dj)(finding)} [${finding.rule}]`);
     for (const one of left)everythingLeft.push(one);
     const judged = outcomeOf(point, kept, inputs.strict);
     const { outcome, message } = judged;
     recorder.item({
      kind: "check",
      subject: point.subject,
      ...judged,
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
     const { facts, changelog, notes } = read;
     if (null !== facts) {
      const { name, normalizedName, version } = facts;
      recorder.about({
       project: name,
       normalizedName,
       version,
       changes: changelog.section,
       notes: notes.plan
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
     const isNameless = null === facts && !project.untold.includes("name");
     const nameless = isNameless ? `${source.show(project.file)}: doesn't name the project. Add a name.` : null;
     const failed = failureOf(findings.filter((finding)=>(0, src_finding.vH)(finding, inputs.strict))) ?? {
      failure: nameless
     };
     const rest = {
      ...knownOf(read),
      findings,
      pythonVersions
     };
     return {
      outcome: null === failed.failure ? "passed" : "failed",
      ...failed,
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
  function knownOf({ facts, config, released, changelog }) {
   return {
    facts,
    config,
    releaseNotes: changelog.section,
    isPrerelease: null !== released && (0, src_version.V1)((0, src_version.ot)(released))
   };
  }
 },
 39800: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   C: ()=>judgeHistory
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70959);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22499);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37870);
  var _release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77820);
  var _release_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84188);
  var _git_facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79032);
  var _git_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25987);
  var _git_tags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93218);
  var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45299);
  var _git_versioning_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7791);
  const RULE = "version-history";
  function orSet({ variables }) {
   const [variable] = variables;
   return void 0 === variable ? "" : `, or set the version with ${variable}`;
  }
  function isVersion(tag, scheme) {
   return "version" === (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.tM)(tag, scheme).kind || /\d/u.test(tag);
  }
  function sameVersion(tag, version, scheme) {
   const read = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.tM)(tag, scheme);
   const parsed = (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.z0)(version);
   return "version" === read.kind && void 0 !== parsed && 0 === (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Zy)(read.version, parsed);
  }
  function haveSameVersion(one, other, scheme) {
   const [a, b] = [
    (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.tM)(one, scheme),
    (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.tM)(other, scheme)
   ];
   return "version" === a.kind && "version" === b.kind && 0 === (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Zy)(a.version, b.version);
  }
  async function saysItself(source) {
   if (source.has("PKG-INFO")) return true;
   for (const file of [
    ".git_archival.txt",
    ".git_archival.json"
   ]){
    const text = source.has(file) ? await source.readText(file) : null;
    if (null !== text && !text.includes("$Format:")) return true;
   }
   return false;
  }
  async function withoutRepository(versioning, source, { tag, scheme }, host) {
   const { tool, fallback } = versioning;
   if (await saysItself(source)) return null;
   if (null !== fallback && (null === tag || sameVersion(tag, fallback.version, scheme))) return null;
   const folder = await (0, _git_folder_js__WEBPACK_IMPORTED_MODULE_3__.K)(source.folder, host.environment);
   const hasGit = null === folder || await (0, _git_js__WEBPACK_IMPORTED_MODULE_4__.r9)(source.folder, host) !== null;
   if (null !== folder && hasGit) return null;
   const instead = null === fallback ? "" : ` and would take ${fallback.version} (${fallback.setting})`;
   return {
    rule: RULE,
    severity: "unsafe",
    subject: source.show("pyproject.toml"),
    message: hasGit ? `${tool} takes the version from git, but the project is not in a git work tree${instead}` : `${tool} takes the version from git, which is not installed here${instead}`,
    remedy: hasGit ? `Check out the repository, not an archive of it (actions/checkout downloads an archive where git is missing: install git before that step)${orSet(versioning)}` : `Install git on the runner, before the step that checks out the project${orSet(versioning)}`
   };
  }
  async function readHistory(folder, host) {
   const [shallow, all, before, here] = await Promise.all([
    (0, _git_js__WEBPACK_IMPORTED_MODULE_4__.bd)([
     "rev-parse",
     "--is-shallow-repository"
    ], folder, host),
    (0, _git_tags_js__WEBPACK_IMPORTED_MODULE_5__.cB)(folder, host),
    (0, _git_tags_js__WEBPACK_IMPORTED_MODULE_5__.cB)(folder, host, "until-here"),
    (0, _git_tags_js__WEBPACK_IMPORTED_MODULE_5__.cB)(folder, host, "here")
   ]);
   return {
    shallow: "true" === shallow,
    all,
    before,
    here
   };
  }
  const WHOLE = "Set fetch-depth: 0 for actions/checkout, or run git fetch --tags --unshallow before this step";
  const TAGS = "Set fetch-depth: 0 or fetch-tags: true for actions/checkout, or run git fetch --tags before this step";
  function lackOf(tag, { shallow, all }) {
   if (shallow) return {
    problem: `the clone is shallow and doesn't have the tag ${tag}`,
    remedy: WHOLE
   };
   if (0 === all.length) return {
    problem: `the clone has no tags, so not ${tag} either`,
    remedy: TAGS
   };
   const others = `${(0, _release_model__WEBPACK_IMPORTED_MODULE_6__.l)(all.length, "other tag")}, such as ${all.at(-1) ?? ""}`;
   return {
    problem: `the clone doesn't have the tag ${tag} (it has ${others})`,
    remedy: `Push the tag if it is only on your machine; run git fetch origin tag ${(0, _release_model__WEBPACK_IMPORTED_MODULE_7__.r)(tag)} before this step`
   };
  }
  function lackOfAny({ shallow, all }) {
   if (shallow) return {
    problem: "the clone is shallow and has no tag of a version before this commit",
    remedy: WHOLE
   };
   if (0 === all.length) return {
    problem: "the clone has no tags",
    remedy: `${TAGS}. If the project has none yet, tag its first release`
   };
   return {
    problem: `none of its ${(0, _release_model__WEBPACK_IMPORTED_MODULE_6__.l)(all.length, "tag")} is a version on this commit or before it`,
    remedy: "Tag a commit of this branch, or merge the branch that has the tag"
   };
  }
  async function inRepository(versioning, source, { tag, scheme }, host) {
   const { tool, needsTag, refusesShallow } = versioning;
   if (await (0, _git_facts_js__WEBPACK_IMPORTED_MODULE_8__.Qo)(source.folder, host) === null) return null;
   const history = await readHistory(source.folder, host);
   const subject = source.show("pyproject.toml");
   const takes = `${tool} takes the version from the tags of git, but`;
   if (history.shallow && refusesShallow) return {
    rule: RULE,
    severity: "unsafe",
    subject,
    message: `${tool} is set to refuse a shallow clone, which this one is`,
    remedy: WHOLE
   };
   if (null !== tag) {
    if ("version" !== (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.tM)(tag, scheme).kind) return null;
    const isHere = history.here.some((one)=>one === tag || haveSameVersion(one, tag, scheme));
    if (isHere || await (0, _git_tags_js__WEBPACK_IMPORTED_MODULE_5__.lz)(source.folder, tag, host) !== null) return null;
    const { problem, remedy } = lackOf(tag, history);
    return {
     rule: RULE,
     severity: "unsafe",
     subject,
     message: `${takes} ${problem}`,
     remedy: `${remedy}${orSet(versioning)}`
    };
   }
   if (history.before.some((one)=>isVersion(one, scheme))) return null;
   const { problem, remedy } = lackOfAny(history);
   const made = needsTag ? "" : ", so it makes one up";
   return {
    rule: RULE,
    severity: needsTag ? "unsafe" : "warning",
    subject,
    message: `${takes} ${problem}${made}`,
    remedy
   };
  }
  async function judgeHistory(project, source, found, released, host) {
   if (null !== found.version || found.findings.length > 0) return [];
   const versioning = await (0, _git_versioning_js__WEBPACK_IMPORTED_MODULE_9__.q)(project, source);
   if (null === versioning) return [];
   const hasTree = await (0, _git_facts_js__WEBPACK_IMPORTED_MODULE_8__.vE)(source.folder, host) !== null;
   const finding = await (hasTree ? inRepository : withoutRepository)(versioning, source, released, host);
   return null === finding ? [] : [
    finding
   ];
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
 54947: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   AK: ()=>checkNotesTemplate,
   MX: ()=>notesPlaceholders,
   lv: ()=>DEFAULT_NOTES_TEMPLATE,
   xh: ()=>fillNotesTemplate
  });
  var _nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23495);
  var _release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
  const NOTES_PLACEHOLDERS = {
   changelog: "the section of the changelog, or what the input notes says",
   install: "the commands that install the release, and each extra for users, from the index that it is on",
   links: "a list of its pages on the index",
   documentation: "a link to the documentation that the metadata names",
   compare: "a link to all changes since the release before",
   contributors: "who has committed since the release before, by name, as .mailmap has them",
   files: "a table of the files with their sha256",
   name: "the name of the project",
   version: "the version",
   tag: "the tag",
   "previous-tag": "the tag of the release before"
  };
  const DEFAULT_NOTES_TEMPLATE = `{{ changelog }}

## Installation

{{ install }}

{{ links }}
- {{ documentation }}
- {{ compare }}

## Files

{{ files }}
`;
  const MAXIMUM_NOTES_TEMPLATE = 5e4;
  const NAMES = Object.keys(NOTES_PLACEHOLDERS);
  const PLACEHOLDER = /(?<!\$)\{\{(?<inside>[^{}\n]*)\}\}/gu;
  const UNCLOSED = /(?<!\$)\{\{(?![^{}\n]*\}\})/u;
  function placeholderOf(inside) {
   const name = inside.trim().replaceAll("_", "-");
   return NAMES.find((known)=>known === name) ?? null;
  }
  function notesPlaceholders(template) {
   return new Set([
    ...template.matchAll(PLACEHOLDER)
   ].flatMap(({ groups })=>placeholderOf(groups?.["inside"] ?? "") ?? []));
  }
  function checkNotesTemplate(template, source) {
   const remedy = `The placeholders are ${NAMES.map((name)=>`{{ ${name} }}`).join(", ")}`;
   if ("" === template.trim()) throw new _release_error_js__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject: source,
    problem: "is empty",
    remedy
   });
   if (template.length > MAXIMUM_NOTES_TEMPLATE) throw new _release_error_js__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject: source,
    problem: `has ${String(template.length)} characters, more than notes may have`,
    remedy: `Shorten it to ${String(MAXIMUM_NOTES_TEMPLATE)}, or link to the text`
   });
   for (const [at, line] of template.split("\n").entries()){
    const where = `${source}:${String(at + 1)}`;
    if (UNCLOSED.test(line)) throw new _release_error_js__WEBPACK_IMPORTED_MODULE_0__.K2({
     subject: where,
     problem: "has {{ without }} on the same line",
     remedy
    });
    for (const { 0: whole, groups } of line.matchAll(PLACEHOLDER)){
     const inside = groups?.["inside"] ?? "";
     if (null !== placeholderOf(inside)) continue;
     const meant = (0, _nearest_name_js__WEBPACK_IMPORTED_MODULE_1__.q)(inside.trim(), NAMES);
     throw new _release_error_js__WEBPACK_IMPORTED_MODULE_0__.K2({
      subject: where,
      problem: `${whole.slice(0, 80)} is unknown`,
      remedy: `${null === meant ? "" : `Did you mean {{ ${meant} }}? `}${remedy}`
     });
    }
   }
  }
  const CONTINUED = /^[ \t]*(?:>[ \t]*)+$|^[ \t]+$/u;
  function filledLine(line, values, inCode) {
   let found = 0;
   let given = 0;
   const text = line.replace(PLACEHOLDER, (whole, inside, at)=>{
    const name = placeholderOf(inside);
    if (null === name) return whole;
    const value = values[name];
    found += 1;
    if ("" !== value) given += 1;
    const before = line.slice(0, at);
    const isAlone = CONTINUED.test(before) && "" === line.slice(at + whole.length).trim();
    return isAlone ? value.split("\n").join(`\n${before}`) : value;
   });
   const level = inCode ? void 0 : /^ {0,3}(?<marks>#{1,6})(?:\s|$)/u.exec(line)?.groups?.["marks"]?.length;
   return {
    text,
    isLeftOut: found > 0 && 0 === given,
    level: level ?? null
   };
  }
  function isBare(lines, at, level) {
   const end = lines.findIndex((line, place)=>place > at && null !== line.level && line.level <= level);
   const below = lines.slice(at + 1, -1 === end ? void 0 : end);
   return below.some((line)=>line.isLeftOut) && below.every((line)=>line.isLeftOut || "" === line.text.trim());
  }
  function fillNotesTemplate(template, values) {
   let fence = null;
   const lines = template.split(/\r\n|\n|\r/u).map((line)=>{
    const mark = /^ {0,3}(?<mark>`{3,}|~{3,})/u.exec(line)?.groups?.["mark"] ?? null;
    const filled = filledLine(line, values, null !== fence);
    if (null === fence) fence = mark;
    else if (mark?.startsWith(fence) === true) fence = null;
    return filled;
   });
   const kept = [];
   let hasGap = false;
   for (const [at, line] of lines.entries()){
    const isGone = line.isLeftOut || null !== line.level && isBare(lines, at, line.level);
    if (!isGone && !(hasGap && "" === line.text.trim() && "" === (kept.at(-1) ?? "").trim())) kept.push(line.text);
    hasGap = isGone || hasGap && "" === line.text.trim();
   }
   return kept.join("\n").trim();
  }
 }
};
