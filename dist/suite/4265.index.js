export const id = 4265;
export const ids = [
 4265
];
export const modules = {
 41249: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   i: ()=>judgeFileSet,
   o: ()=>FILE_SET_RULES
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58607);
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22499);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37870);
  var _server_profiles__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69345);
  const FILE_SET_RULES = [
   "U71",
   "U74",
   "same-file-name"
  ];
  function areOfOneRelease(a, b) {
   const [one, other] = [
    (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(a.version),
    (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(b.version)
   ];
   if ((0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(a.name) !== (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(b.name)) return false;
   return void 0 === one || void 0 === other ? a.version === b.version : 0 === (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Zy)(one, other);
  }
  function clashesOf(file, before) {
   const clashes = [];
   const clash = (found, make)=>{
    if (void 0 !== found) clashes.push(make((0, _harmless_text__WEBPACK_IMPORTED_MODULE_3__.Ol)(found.filename)));
   };
   clash(before.find(({ filename })=>filename !== file.filename && filename.toLowerCase() === file.filename.toLowerCase()), (other)=>({
     rule: "same-file-name",
     severity: "unsafe",
     message: `has the name of ${other}, apart from case`,
     remedy: "Keep one of the two"
    }));
   clash(before.find((other)=>"sdist" === file.kind && "sdist" === other.kind && areOfOneRelease(other, file)), (other)=>({
     rule: "U74",
     severity: "refused",
     message: `is the second sdist of its release, beside ${other}; PyPI accepts only one`,
     remedy: "Keep the one that a current build back-end writes"
    }));
   clash(before.find(({ filename, sha256 })=>filename !== file.filename && sha256 === file.sha256), (other)=>({
     rule: "U71",
     severity: "refused",
     scope: "policy",
     message: `has the same contents as ${other}; PyPI accepts no file twice, under whatever name`,
     remedy: "Keep the one that the build back-end wrote"
    }));
   return clashes;
  }
  function judgeFileSet(files, profile) {
   const findings = new Map;
   for (const [index, file] of files.entries()){
    const found = clashesOf(file, files.slice(0, index)).flatMap(({ scope, ...clash })=>{
     const severity = (0, _server_profiles__WEBPACK_IMPORTED_MODULE_4__.xn)(profile, clash.rule, clash.severity, scope);
     return null === severity ? [] : [
      {
       ...clash,
       severity,
       subject: (0, _harmless_text__WEBPACK_IMPORTED_MODULE_3__.Ol)(file.filename)
      }
     ];
    });
    if (found.length > 0) findings.set(file.filename, found);
   }
   return findings;
  }
 },
 45138: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Ej: ()=>LIMIT_RULES,
   H2: ()=>judgeIndexFacts,
   H8: ()=>INDEX_RULES,
   U7: ()=>FILE_SIZE_RULE,
   eW: ()=>STDLIB_NAME_RULE
  });
  var _distributions__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57857);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58607);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2536);
  var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10463);
  var _upload_form_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25442);
  const DAY = 864e5;
  function isPublished(facts, filename, sha256) {
   return facts.files.some((file)=>file.filename === filename && file.sha256 === sha256);
  }
  function isSdistName(filename) {
   return filename.endsWith(".tar.gz") || filename.endsWith(".zip");
  }
  const LIMIT_RULES = [
   "U68",
   "U69"
  ];
  const FILE_SIZE_RULE = (0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.H)({
   id: "U68",
   severity: "warning",
   known: "file"
  }, [
   "distribution"
  ], ({ distribution: { size }, contents, indexFacts, profile })=>{
   const granted = (0, _release_model__WEBPACK_IMPORTED_MODULE_1__.n)([
    0,
    ...(indexFacts?.files ?? []).map((file)=>file.size ?? 0)
   ]);
   return size > Math.max(profile.maximumFileSize, granted) ? {
    message: `has ${size} bytes; PyPI accepts ${profile.maximumFileSize} unless it granted the project a higher limit, and nothing here shows that it did${(0, _distributions__WEBPACK_IMPORTED_MODULE_2__.Q)(contents?.members ?? [])}`,
    remedy: "Make it smaller, or ask for a higher limit (https://pypi.org/help/#file-size-limit); once you have one, ignore this rule"
   } : null;
  });
  const INDEX_RULES = [
   (0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.H)({
    id: "U59",
    severity: "refused",
    known: "index"
   }, [
    "indexFacts"
   ], ({ indexFacts })=>"archived" === indexFacts.projectStatus || "quarantined" === indexFacts.projectStatus ? {
     message: `the project is ${indexFacts.projectStatus} on the index`,
     remedy: "Change the project's state on the website of the index"
    } : null),
   (0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.H)({
    id: "U69",
    severity: "warning",
    known: "index"
   }, [
    "indexFacts",
    "distribution"
   ], ({ indexFacts, distribution, profile })=>{
    const total = indexFacts.files.reduce((sum, file)=>sum + (file.size ?? 0), distribution.size);
    return total > profile.maximumProjectSize && !isPublished(indexFacts, distribution.filename, distribution.sha256) ? {
     message: `the project would have ${total} bytes on the index; ${profile.maximumProjectSize} are allowed unless PyPI granted a higher limit`,
     remedy: "Delete old releases, or ask for a higher limit: https://pypi.org/help/#project-size-limit"
    } : null;
   }),
   (0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.H)({
    id: "U71",
    severity: "refused",
    known: "index"
   }, [
    "indexFacts",
    "distribution"
   ], ({ indexFacts, distribution: { filename, sha256 } })=>indexFacts.files.flatMap((file)=>{
     const sameName = file.filename === filename;
     const sameBytes = file.sha256 === sha256;
     if (sameName && !sameBytes && null !== file.sha256) return [
      {
       message: `the index already has this file name with other contents (sha256 ${file.sha256}, ours ${sha256})`,
       remedy: "Raise the version and build again"
      }
     ];
     return !sameName && sameBytes ? [
      {
       scope: "policy",
       message: `the index already has the same contents under the name ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_3__.Ol)(file.filename)}`,
       remedy: "Raise the version and build again"
      }
     ] : [];
    })),
   (0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.H)({
    id: "U73",
    severity: "refused",
    known: "index"
   }, [
    "indexFacts",
    "distribution"
   ], ({ indexFacts, distribution, profile, now })=>{
    const times = indexFacts.releaseFiles.flatMap(({ uploadTime })=>null === uploadTime ? [] : [
      Date.parse(uploadTime)
     ]);
    const age = (now.getTime() - (0, _release_model__WEBPACK_IMPORTED_MODULE_1__.o)(times)) / DAY;
    return times.length > 0 && age > profile.releaseAgeDays && !isPublished(indexFacts, distribution.filename, distribution.sha256) ? {
     message: `the release is ${Math.floor(age)} days old; after ${profile.releaseAgeDays} days, PyPI accepts no new files for it`,
     remedy: "Raise the version and build again"
    } : null;
   }),
   (0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.H)({
    id: "U74",
    severity: "refused",
    known: "index"
   }, [
    "indexFacts",
    "distribution"
   ], ({ indexFacts, distribution })=>{
    const other = indexFacts.releaseFiles.find(({ filename })=>isSdistName(filename) && filename !== distribution.filename);
    return "sdist" === distribution.kind && void 0 !== other ? {
     message: `the release has the sdist ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_3__.Ol)(other.filename)}; only one is allowed`,
     remedy: "Leave the sdist out, or raise the version"
    } : null;
   })
  ];
  const STDLIB_NAME_RULE = (0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.H)({
   id: "U54",
   severity: "refused",
   known: "metadata"
  }, [
   "form"
  ], ({ form, indexFacts, profile })=>{
   const name = (0, _upload_form_js__WEBPACK_IMPORTED_MODULE_4__.RP)(form, "name");
   if (null === name || indexFacts?.projectExists === true) return null;
   if (!profile.stdlibNames.has(name.toLowerCase().replace(/[-_.]+/gu, "-"))) return null;
   return {
    message: `${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_3__.Ol)(name)} is a module of the standard library, so a new project can't use this name`,
    remedy: "Choose another project name, unless the project is already on the index",
    severity: null === indexFacts ? "warning" : "refused"
   };
  });
  function judgeIndexFacts(distribution, form, profile, { now, indexFacts }) {
   const subject = {
    filename: distribution.filename,
    kind: distribution.kind,
    distribution,
    contents: null,
    form,
    inspection: null,
    indexFacts,
    profile,
    now,
    confirmed: new Set
   };
   return [
    ...INDEX_RULES,
    STDLIB_NAME_RULE,
    FILE_SIZE_RULE
   ].flatMap((judged)=>(judged.judge(subject) ?? []).flatMap((fault)=>(0, _rule_js__WEBPACK_IMPORTED_MODULE_0__.h)(judged, fault, subject) ?? []));
  }
 },
 20073: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>judgeFiles
  });
  var visible_text = __webpack_require__(58607);
  var release_error = __webpack_require__(41535);
  var src_failure = __webpack_require__(33355);
  var external_node_path_ = __webpack_require__(76760);
  var read_distribution = __webpack_require__(62514);
  var src_contents = __webpack_require__(17077);
  var archive_limits = __webpack_require__(20466);
  var upload_form = __webpack_require__(20505);
  var src_finding = __webpack_require__(35956);
  var archive_member = __webpack_require__(75172);
  var encrypted_sources = __webpack_require__(24312);
  var inspect_archive = __webpack_require__(45424);
  var verify_record = __webpack_require__(48014);
  var entry_point_targets = __webpack_require__(16499);
  var search_members = __webpack_require__(82445);
  const NOTHING_FOUND = {
   record: [],
   lostEntryPoints: [],
   encrypted: [],
   secrets: {
    found: [],
    texts: 0,
    binaries: 0
   }
  };
  const NO_SEARCH = {
   begin: ()=>null,
   result: ()=>NOTHING_FOUND.secrets
  };
  function unreadPart(error) {
   const reason = error.problem;
   if (error instanceof archive_member.b1) return {
    reason,
    member: error.member,
    state: "missing"
   };
   if (!(error instanceof archive_member.YF)) return {
    reason,
    member: null,
    state: "unread"
   };
   return {
    reason,
    member: error.member,
    state: error.damaged ? "damaged" : "unread"
   };
  }
  function unreadParts(error) {
   const others = error instanceof archive_member.YF ? error.others : [];
   return {
    unread: unreadPart(error),
    alsoUnread: others.map(unreadPart)
   };
  }
  async function startMemberChecks(topDirectory, withSecrets = true) {
   const secrets = withSecrets ? await (0, search_members.Sj)(topDirectory) : NO_SEARCH;
   return {
    encrypted: (0, encrypted_sources.D6)(),
    secrets
   };
  }
  async function inspectDistribution(distribution, contents, checked = null, withSecrets = true) {
   const read = contents instanceof release_error.K2 ? {} : contents.headers;
   const framing = await (0, inspect_archive.N)(distribution, archive_limits.O, read);
   if (contents instanceof release_error.K2) return {
    framing,
    ...NOTHING_FOUND,
    ...unreadParts(contents)
   };
   const record = (0, verify_record.E)(distribution, contents);
   const checks = checked ?? await startMemberChecks(contents.topDirectory, withSecrets);
   const found = {
    framing,
    record: record.findings,
    encrypted: checks.encrypted.found
   };
   try {
    if (null === checked) await contents.pass([
     record,
     checks.encrypted,
     checks.secrets
    ]);
    return {
     ...found,
     lostEntryPoints: await (0, entry_point_targets.z)(contents),
     secrets: checks.secrets.result(contents.topDirectory) ?? await (0, search_members.Yl)(contents),
     unread: null,
     alsoUnread: []
    };
   } catch (error) {
    if (!(error instanceof release_error.K2)) throw error;
    const secrets = checks.secrets.result(contents.topDirectory) ?? NOTHING_FOUND.secrets;
    return {
     ...found,
     lostEntryPoints: [],
     secrets,
     ...unreadParts(error)
    };
   }
  }
  var src_rule = __webpack_require__(10463);
  var rules = __webpack_require__(71155);
  function judgeSubject(subject) {
   const findings = [];
   const notJudged = [];
   for (const rule of rules.y){
    const faults = rule.judge(subject);
    if (null === faults) notJudged.push(rule.id);
    else for (const one of faults.flatMap((fault)=>(0, src_rule.h)(rule, fault, subject) ?? []))findings.push(one);
   }
   findings.sort((a, b)=>src_finding.oC.indexOf(a.severity) - src_finding.oC.indexOf(b.severity));
   return {
    findings,
    notJudged
   };
  }
  async function orError(work) {
   try {
    return await work();
   } catch (error) {
    if (error instanceof release_error.K2) return error;
    throw error;
   }
  }
  async function judgeFile(path, profile, options) {
   const filename = (0, external_node_path_.basename)(path);
   const common = {
    filename,
    profile,
    now: options.now,
    indexFacts: options.indexFacts ?? null,
    confirmed: options.confirmed ?? new Set
   };
   const distribution = await orError(()=>(0, read_distribution.xF)(path));
   if (distribution instanceof release_error.K2) {
    const nothing = {
     distribution: null,
     contents: null,
     form: null
    };
    const judgement = judgeSubject({
     ...common,
     ...nothing,
     kind: null,
     inspection: null
    });
    if (judgement.findings.some((finding)=>(0, src_finding.vH)(finding, false))) return {
     filename,
     ...nothing,
     ...judgement,
     unread: distribution.problem
    };
    throw distribution;
   }
   const { withSecrets = true } = options;
   const checks = (0, src_contents.isSequential)(distribution) ? await startMemberChecks(void 0, withSecrets) : null;
   const along = null === checks ? [] : [
    checks.encrypted,
    checks.secrets
   ];
   const read = await orError(()=>(0, src_contents.readContents)(distribution, archive_limits.O, along));
   const inspection = await inspectDistribution(distribution, read, checks, withSecrets);
   const contents = read instanceof release_error.K2 ? null : read;
   const form = null === contents ? null : (0, upload_form.tu)(distribution, contents.metadata);
   const judgement = judgeSubject({
    ...common,
    kind: distribution.kind,
    distribution,
    contents,
    form,
    inspection
   });
   return {
    filename,
    distribution,
    contents,
    form,
    ...judgement,
    unread: inspection.unread?.reason ?? null
   };
  }
  const AT_ONCE = 4;
  const LONGEST_REASON = 300;
  async function judgeOne(path, profile, options, host) {
   try {
    return await judgeFile(path, profile, options);
   } catch (thrown) {
    if (thrown instanceof release_error.K2) throw thrown;
    const filename = (0, external_node_path_.basename)(path);
    const failure = (0, src_failure.g5)(filename, thrown, host.signal);
    if ("stopped" === failure.kind) throw thrown;
    (0, src_failure.cM)(failure, host);
    const known = (0, src_failure.zy)(thrown);
    const why = (0, visible_text.P8)(known?.problem ?? (0, release_error.bD)(thrown), LONGEST_REASON);
    const message = `could not be judged: ${why}`;
    const remedy = known?.remedy ?? src_failure.Uc;
    const finding = {
     rule: "not-judged",
     severity: "unsafe",
     subject: filename,
     message,
     remedy
    };
    const nothing = {
     distribution: null,
     contents: null,
     form: null,
     notJudged: []
    };
    return {
     filename,
     ...nothing,
     findings: [
      finding
     ],
     unread: message
    };
   }
  }
  async function judgeFiles(paths, profile, options, host) {
   const judged = [];
   const queue = [
    ...paths.entries()
   ];
   async function worker() {
    for(let next = queue.shift(); void 0 !== next; next = queue.shift()){
     const [index, path] = next;
     const clock = performance.now();
     const judgement = await judgeOne(path, profile, options, host);
     judged[index] = {
      judgement,
      ms: Math.round(performance.now() - clock)
     };
    }
   }
   await Promise.all(Array.from({
    length: Math.min(AT_ONCE, paths.length)
   }, worker));
   return judged;
  }
 },
 10463: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   h: ()=>findingOf,
   H: ()=>rule
  });
  var visible_text = __webpack_require__(58607);
  var server_profile = __webpack_require__(62657);
  var rule_standing = __webpack_require__(69345);
  var project_url = __webpack_require__(89990);
  var extremes = __webpack_require__(2536);
  const FIELDS = {
   U11: [
    "name"
   ],
   U17: [
    "metadata-version"
   ],
   U19: [
    "project-url"
   ],
   U22: [
    "version"
   ],
   U23: [
    "summary"
   ],
   U24: [
    "description-content-type"
   ],
   U25: [
    "dynamic"
   ],
   U26: [
    "provides-extra"
   ],
   U27: [
    "requires-python"
   ],
   U28: [
    "requires-dist"
   ],
   U29: [
    "license-expression"
   ],
   U30: [
    "license-file"
   ],
   U31: [
    "import-name",
    "import-namespace"
   ],
   U33: [
    "version"
   ],
   U34: [
    "summary"
   ],
   U35: [
    "author-email",
    "maintainer-email"
   ],
   U36: [
    "classifier"
   ],
   U37: [
    "classifier"
   ],
   U38: [
    "home-page",
    "download-url"
   ],
   U39: [
    "project-url"
   ],
   U40: [
    "project-url"
   ],
   U41: [
    "project-url"
   ],
   U42: [
    "project-url"
   ],
   U43: [
    "provides-dist",
    "obsoletes-dist"
   ],
   U44: [
    "requires-dist",
    "provides-dist",
    "obsoletes-dist"
   ],
   U45: [
    "dynamic"
   ],
   U46: [
    "license"
   ],
   U61: [
    "description"
   ],
   U62: [
    "description"
   ],
   U87a: [
    "license-expression"
   ],
   U87b: [
    "description-content-type"
   ],
   "description-type": [
    "description"
   ],
   "private-address": [
    "project-url",
    "home-page",
    "download-url",
    "description"
   ],
   "relative-link": [
    "description"
   ],
   anchor: [
    "description"
   ],
   "self-dependency": [
    "requires-dist"
   ],
   "unknown-extra": [
    "requires-dist"
   ]
  };
  function shownIn(message, name, value) {
   const { label, url } = (0, project_url.dy)(value);
   const texts = "project-url" === name ? [
    label,
    url
   ] : [
    value
   ];
   return (0, extremes.n)(texts.map((text)=>message.includes((0, visible_text.Ol)(text)) ? text.length : 0));
  }
  function metadataLine(rule, { message, line = 1 }, { metadata }) {
   const fields = FIELDS[rule] ?? [];
   const headers = metadata.headers.filter(({ name })=>fields.includes(name));
   const [best] = headers.map((header)=>({
     header,
     length: shownIn(message, header.name, header.value)
    })).sort((a, b)=>b.length - a.length);
   const isOfText = fields.includes("description") && (void 0 === best || 0 === best.length);
   if (isOfText && null !== metadata.bodyLine) return metadata.bodyLine + line - 1;
   return best?.header.line ?? null;
  }
  function isComplete(subject, parts) {
   return parts.every((part)=>null !== subject[part]);
  }
  function rule(info, parts, judge) {
   return {
    ...info,
    judge (subject) {
     if (!isComplete(subject, parts)) return null;
     const faults = judge(subject);
     if (null === faults) return [];
     return isFaults(faults) ? faults : [
      faults
     ];
    }
   };
  }
  function isFaults(faults) {
   return Array.isArray(faults);
  }
  function findingOf(info, fault, subject) {
   const stale = void 0 !== fault.list && !subject.confirmed.has(fault.list) && !(0, server_profile.pL)(subject.profile, subject.now);
   const severity = (0, rule_standing.xn)(subject.profile, info.id, fault.severity ?? info.severity, fault.scope);
   if (null === severity) return null;
   return {
    rule: info.id,
    severity: stale && "refused" === severity ? "warning" : severity,
    subject: (0, visible_text.Ol)(subject.filename),
    message: stale && "advice" !== severity ? `${fault.message} (according to the list of ${subject.profile.date}, ${(0, server_profile.uP)(subject.profile, subject.now)} days old; from ${server_profile.Dw} days on, this only warns)` : fault.message,
    remedy: fault.remedy,
    ...placeOf(info, fault, subject)
   };
  }
  function placeOf(info, fault, { filename, contents }) {
   const isOfMetadata = void 0 === fault.member;
   const member = fault.member ?? contents?.metadataPath;
   const line = isOfMetadata ? null === contents ? null : metadataLine(info.id, fault, contents) : fault.line;
   if (void 0 === member || isOfMetadata && null === line) return {};
   const file = (0, visible_text.Ol)(filename);
   return {
    location: {
     file,
     member: (0, visible_text.Ol)(member),
     ...null == line ? {} : {
      line
     }
    }
   };
  }
 },
 71155: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   y: ()=>RULES
  });
  var text_ends = __webpack_require__(28681);
  var visible_text = __webpack_require__(58607);
  var encrypted_sources = __webpack_require__(24312);
  var rule_standing = __webpack_require__(69345);
  var index_facts = __webpack_require__(45138);
  function isMissing({ unread }, memberPath) {
   return unread?.state === "missing" && unread.member === memberPath;
  }
  var rule = __webpack_require__(10463);
  var upload_form = __webpack_require__(25442);
  var python_names = __webpack_require__(14348);
  var names = __webpack_require__(21515);
  var src_version = __webpack_require__(22499);
  var version_order = __webpack_require__(37870);
  const BUILD_AGAIN = "Build the wheel again with a current build back-end instead of renaming or changing files";
  function distInfoFolder(filename) {
   const [name = "", version = ""] = filename.split("-");
   return `${name}-${version}.dist-info`;
  }
  function hasFile({ contents }, path) {
   return contents.members.some((member)=>member.path === path && "directory" !== member.kind);
  }
  function isWheel(subject) {
   return "wheel" === subject.distribution.kind;
  }
  const PARTS = [
   "contents",
   "distribution"
  ];
  function entryPointFaults({ contents: { entryPoints }, filename }) {
   const member = `${distInfoFolder(filename)}/entry_points.txt`;
   const names = new Set([
    ...Object.keys(entryPoints.console),
    ...Object.keys(entryPoints.gui)
   ]);
   return [
    ...entryPoints.defects.map((defect)=>({
      message: `entry_points.txt can't be read: ${(0, visible_text.Ol)(defect)}`,
      remedy: "Write it in UTF-8 as NAME = OBJECT below [GROUP], each once",
      member
     })),
    ...[
     ...names
    ].filter((name)=>!(0, python_names.xs)(name)).map((name)=>({
      scope: "policy",
      message: `PyPI doesn't accept the script name ${(0, visible_text.Ol)(name)}`,
      remedy: 'Use letters, digits, "_", "." and "-" only in [project.scripts] and [project.gui-scripts]',
      member
     }))
   ];
  }
  function groupTitle(group) {
   if ("console_scripts" === group) return "the console script";
   return "gui_scripts" === group ? "the GUI script" : `the entry point of ${group}`;
  }
  function expandTag(tag) {
   const [interpreters = "", abis = "", platforms = ""] = tag.toLowerCase().split("-");
   return interpreters.split(".").flatMap((interpreter)=>abis.split(".").flatMap((abi)=>platforms.split(".").map((platform)=>`${interpreter}-${abi}-${platform}`)));
  }
  const WHEEL_RULES = [
   (0, rule.H)({
    id: "U92c",
    severity: "refused",
    known: "file"
   }, [
    "distribution",
    "form"
   ], (subject)=>{
    const name = (0, upload_form.RP)(subject.form, "name");
    return isWheel(subject) && null !== name && (0, names.Pc)(name) !== (0, names.Pc)(subject.distribution.name) ? {
     message: `the metadata names ${(0, visible_text.Ol)(name)}, but the file name is for another project`,
     remedy: BUILD_AGAIN
    } : null;
   }),
   (0, rule.H)({
    id: "U92d",
    severity: "refused",
    known: "file"
   }, [
    "distribution",
    "form"
   ], (subject)=>{
    const name = (0, upload_form.RP)(subject.form, "name");
    if (!isWheel(subject) || null === name || (0, names.Pc)(name) !== (0, names.Pc)(subject.distribution.name)) return null;
    const expected = (0, names.O9)(name);
    return subject.filename.split("-")[0] === expected ? null : {
     message: `the file name should begin with ${expected}-`,
     remedy: "Build with a current build back-end, which normalizes names as PEP 427 requires"
    };
   }),
   (0, rule.H)({
    id: "U92e",
    severity: "refused",
    known: "file"
   }, [
    "distribution",
    "form"
   ], (subject)=>{
    const declared = (0, src_version.z0)((0, upload_form.RP)(subject.form, "version") ?? "");
    const named = (0, src_version.z0)(subject.distribution.version);
    return isWheel(subject) && void 0 !== declared && void 0 !== named && 0 !== (0, version_order.Zy)(declared, named) ? {
     message: `the metadata has version ${(0, visible_text.Ol)((0, upload_form.RP)(subject.form, "version") ?? "")}, but the file name has another one`,
     remedy: BUILD_AGAIN
    } : null;
   }),
   (0, rule.H)({
    id: "U92f",
    severity: "refused",
    known: "file"
   }, [
    "contents",
    "distribution",
    "form"
   ], (subject)=>isWheel(subject) ? (0, upload_form.sm)(subject.form, "license-file").flatMap((file)=>{
     const path = `${distInfoFolder(subject.filename)}/licenses/${file}`;
     return hasFile(subject, path) ? [] : [
      {
       message: `License-File names ${(0, visible_text.Ol)(file)}, but there is no ${(0, visible_text.Ol)(path)}`,
       remedy: "Build with a back-end that packs the license files it names"
      }
     ];
    }) : null),
   (0, rule.H)({
    id: "U92h",
    severity: "refused",
    known: "file"
   }, PARTS, (subject)=>isWheel(subject) ? entryPointFaults(subject) : null),
   (0, rule.H)({
    id: "U92i",
    severity: "refused",
    known: "file"
   }, [
    "distribution",
    "inspection"
   ], (subject)=>{
    const path = `${distInfoFolder(subject.filename)}/METADATA`;
    return isWheel(subject) && isMissing(subject.inspection, path) ? {
     message: `doesn't contain ${path}`,
     remedy: BUILD_AGAIN
    } : null;
   }),
   (0, rule.H)({
    id: "entry-points",
    severity: "unsafe",
    known: "file"
   }, PARTS, (subject)=>isWheel(subject) ? subject.contents.entryPoints.disputes.map((dispute)=>({
      message: `entry_points.txt is ambiguous: ${(0, visible_text.Ol)(dispute)}`,
      remedy: "Write each entry point as NAME = OBJECT on one line below its [GROUP], and comments with #",
      member: `${distInfoFolder(subject.filename)}/entry_points.txt`
     })) : null),
   (0, rule.H)({
    id: "entry-point-target",
    severity: "unsafe",
    known: "file"
   }, [
    "inspection",
    "form"
   ], (subject)=>{
    const { inspection, form, profile, filename } = subject;
    const hasDependencies = (0, upload_form.sm)(form, "requires-dist").length > 0;
    return inspection.lostEntryPoints.filter(({ foreign })=>null === foreign || !(hasDependencies || profile.stdlibNames.has((0, names.Pc)(foreign)))).map(({ group, name, target, problem, remedy })=>({
      message: (0, visible_text.Ol)(`${groupTitle(group)} ${name} is ${target}, but ${problem}`),
      remedy: (0, visible_text.Ol)(remedy),
      member: `${distInfoFolder(filename)}/entry_points.txt`
     }));
   }),
   (0, rule.H)({
    id: "wheel-file",
    severity: "unsafe",
    known: "file"
   }, PARTS, (subject)=>{
    const member = `${distInfoFolder(subject.filename)}/WHEEL`;
    const { wheel } = subject.contents;
    if (!isWheel(subject) || null === wheel) return null;
    return [
     ...null !== wheel.version && /^1(?:\.\d+)*$/u.test(wheel.version) ? [] : [
      {
       message: `Wheel-Version is ${(0, visible_text.Ol)(wheel.version ?? "missing")}; installers support 1.x`,
       remedy: BUILD_AGAIN,
       member
      }
     ],
     ...null === wheel.rootIsPurelib ? [
      {
       message: "Root-Is-Purelib is neither true nor false",
       remedy: BUILD_AGAIN,
       member
      }
     ] : []
    ];
   }),
   (0, rule.H)({
    id: "wheel-tags",
    severity: "warning",
    known: "file"
   }, [
    "contents",
    "distribution"
   ], (subject)=>{
    const inside = subject.contents.wheel?.tags.flatMap(expandTag);
    if (!isWheel(subject) || void 0 === inside || 0 === inside.length) return null;
    const outside = subject.distribution.tags;
    return inside.every((tag)=>outside.includes(tag)) && outside.every((tag)=>inside.includes(tag)) ? null : {
     message: `WHEEL has the tags ${(0, visible_text.Ol)(inside.join(", "))}, but the file name has ${(0, visible_text.Ol)(outside.join(", "))}`,
     remedy: BUILD_AGAIN
    };
   })
  ];
  const REPACK = "Build the file again with a current build back-end, and do not repack or edit it";
  const FRAMING_RULES = [
   "U75",
   "U76",
   "U77",
   "U78",
   "U79",
   "U80",
   "U81",
   "U83",
   "U84",
   "U85",
   "U86",
   "U87c",
   "U87f"
  ];
  function framingFault(problem) {
   return {
    message: `${(0, text_ends.f6)((0, visible_text.Ol)(problem.reason))} (at byte ${problem.offset})`,
    remedy: REPACK,
    ...void 0 === problem.member ? {} : {
     member: problem.member
    }
   };
  }
  const FRAMING_IDS = new Set(FRAMING_RULES);
  function isReadByIndex({ contents, form, distribution }, path) {
   if (distribution?.kind !== "wheel") return false;
   const folder = distInfoFolder(distribution.filename);
   const licenses = null === form ? [] : (0, upload_form.sm)(form, "license-file").map((file)=>`licenses/${file}`);
   const read = [
    "METADATA",
    "RECORD",
    "WHEEL",
    "entry_points.txt",
    ...licenses
   ].map((name)=>`${folder}/${name}`);
   const size = contents?.members.find((member)=>member.path === path)?.size ?? 0;
   return read.includes(path) || (0, encrypted_sources.oE)({
    path,
    size
   });
  }
  function isSevere(severity) {
   return "refused" === severity || "unsafe" === severity;
  }
  const ARCHIVE_RULES = [
   ...FRAMING_RULES.map((id)=>(0, rule.H)({
     id,
     severity: "refused",
     known: "file"
    }, [
     "inspection"
    ], ({ inspection })=>inspection.framing.filter((problem)=>problem.id === id).map(framingFault))),
   index_facts.U7,
   (0, rule.H)({
    id: "U82",
    severity: "refused",
    known: "file"
   }, [
    "inspection"
   ], ({ inspection })=>inspection.encrypted.map(({ member, tool })=>({
      message: `contains a marker of ${tool}; PyPI refuses encrypted code, and files that only mention the marker`,
      remedy: "Distribute the source, and keep the marker out of tests and documents that end in .py",
      member
     }))),
   (0, rule.H)({
    id: "archive-framing",
    severity: "unsafe",
    known: "file"
   }, [
    "inspection"
   ], ({ inspection })=>inspection.framing.filter(({ id })=>!FRAMING_IDS.has(id)).map(framingFault)),
   (0, rule.H)({
    id: "unreadable",
    severity: "unsafe",
    known: "file"
   }, [
    "inspection",
    "distribution"
   ], (subject)=>{
    const { distribution, inspection } = subject;
    const { unread } = inspection;
    const refusals = inspection.framing.filter(({ id })=>FRAMING_IDS.has(id));
    if (null === unread || refusals.some(({ id })=>isSevere((0, rule_standing.xn)(subject.profile, id, "refused")))) return null;
    if (isMissing(inspection, `${distInfoFolder(distribution.filename)}/METADATA`)) return null;
    return [
     unread,
     ...inspection.alsoUnread
    ].map(({ reason, member, state })=>{
     const isRefused = "damaged" === state && null !== member && isReadByIndex(subject, member);
     return {
      message: `can't be read: ${(0, visible_text.Ol)(reason)}`,
      remedy: REPACK,
      severity: isRefused ? "refused" : "unsafe",
      ...null === member ? {} : {
       member
      }
     };
    });
   })
  ];
  var library_paths = __webpack_require__(55749);
  const FOLDERS = new Set([
   ".git",
   ".hg",
   ".svn",
   ".bzr",
   "CVS",
   ".venv",
   ".tox",
   ".nox",
   ".eggs",
   "node_modules",
   "__pycache__",
   ".mypy_cache",
   ".ruff_cache",
   ".pytest_cache",
   ".pytype",
   ".hypothesis",
   ".ipynb_checkpoints",
   ".idea",
   ".vscode",
   ".vs",
   ".spyproject",
   ".settings",
   "__MACOSX",
   "htmlcov",
   "pip-wheel-metadata"
  ]);
  const EDITOR_FOLDERS = new Set([
   ".idea",
   ".vscode",
   ".vs",
   ".spyproject",
   ".settings"
  ]);
  const FILE = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.coverage(?:\..+)?|\._.+|\.#.+|#.+#|.+~|.+\.(?:log|sqlite3?(?:-journal|-wal|-shm)?|swp|swo|orig|rej|bak|tmp))$/u;
  const CONFIGURATION = /^\.coverage\.(?:toml|cfg|ini|ya?ml)$/u;
  const KEPT_ORIGINAL = /^(?<manifest>(?:pyproject|Cargo)\.toml)\.orig$/u;
  const EXAMPLES = /^(?:.*[-_])?(?:tests?|testing|testdata|test_?data|fixtures|examples?|samples?|data|docs?)$/iu;
  function hasPath(members, wanted) {
   return members.some(({ path })=>path === wanted);
  }
  const knownOfSdists = new WeakMap;
  const knownOfWheels = new WeakMap;
  function strayFiles(members, isSdist) {
   const known = isSdist ? knownOfSdists : knownOfWheels;
   const before = known.get(members);
   if (void 0 !== before) return before;
   const found = members.flatMap(({ path, kind })=>{
    const parts = path.split("/").filter((part)=>"" !== part);
    const name = parts.at(-1) ?? "";
    if ("directory" === kind || /\.py[co]$/u.test(name)) return [];
    const folders = parts.slice(0, -1);
    const folder = folders.find((part)=>FOLDERS.has(part)) ?? ("pyvenv.cfg" === name ? ".venv" : void 0);
    if (void 0 !== folder) return [
     {
      path,
      severity: isSdist && EDITOR_FOLDERS.has(folder) ? "advice" : "warning"
     }
    ];
    if (!FILE.test(name) || CONFIGURATION.test(name)) return [];
    const manifest = KEPT_ORIGINAL.exec(name)?.groups?.["manifest"];
    if (isSdist && void 0 !== manifest && hasPath(members, [
     ...folders,
     manifest
    ].join("/"))) return [];
    return [
     {
      path,
      severity: folders.some((part)=>EXAMPLES.test(part)) ? "advice" : "warning"
     }
    ];
   });
   known.set(members, found);
   return found;
  }
  const MODULE = /\.(?:py|pyd|so|[^./]+\.(?:pyd|so))$/u;
  const isModule = (path)=>MODULE.test(path);
  function modulePartProblem(path) {
   const parts = path.replace(/(?:\.[^./]+)?\.(?:py|pyd|so)$/u, "").split("/");
   return parts.some((part)=>!(0, python_names.MH)(part));
  }
  function count(paths) {
   const [first = ""] = paths;
   return 1 === paths.length ? first : `${first} and ${paths.length - 1} more`;
  }
  function junkFaults(members, isSdist) {
   const stray = strayFiles(members, isSdist);
   return [
    "warning",
    "advice"
   ].flatMap((severity)=>{
    const paths = stray.filter((file)=>file.severity === severity).map(({ path })=>path);
    const message = `contains files that don't belong in a distribution: ${count(paths)}`;
    return 0 === paths.length ? [] : [
     {
      severity,
      message,
      remedy: INCLUDE,
      member: paths[0] ?? ""
     }
    ];
   });
  }
  const INCLUDE = "Correct what the build back-end is told to include";
  const CONTENT_RULES = [
   (0, rule.H)({
    id: "W001",
    severity: "warning",
    known: "file"
   }, [
    "contents"
   ], ({ contents })=>{
    const compiled = contents.members.map(({ path })=>path).filter((path)=>/\.py[co]$/u.test(path));
    return 0 === compiled.length ? null : {
     message: `contains compiled Python: ${count(compiled)}`,
     remedy: "Exclude __pycache__ and *.pyc"
    };
   }),
   (0, rule.H)({
    id: "W003",
    severity: "advice",
    known: "file"
   }, [
    "contents",
    "distribution"
   ], ({ contents, distribution })=>{
    const junk = new Set(strayFiles(contents.members, false).map(({ path })=>path));
    const stray = (0, library_paths.a_)(distribution, contents).filter((path)=>!path.includes("/") && !path.endsWith(".pth") && !isModule(path) && !junk.has(path));
    return 0 === stray.length ? null : {
     message: `installs files next to the packages: ${count(stray)}`,
     remedy: INCLUDE
    };
   }),
   (0, rule.H)({
    id: "W004",
    severity: "advice",
    known: "file"
   }, [
    "contents",
    "distribution"
   ], ({ contents, distribution })=>{
    const odd = (0, library_paths.a_)(distribution, contents).filter((path)=>isModule(path) && modulePartProblem(path));
    return 0 === odd.length ? null : {
     message: `contains modules that no import statement can name: ${count(odd)}`,
     remedy: "Rename them, or exclude them"
    };
   }),
   (0, rule.H)({
    id: "W005",
    severity: "warning",
    known: "file"
   }, [
    "contents",
    "distribution"
   ], ({ contents, distribution })=>(0, library_paths.lm)(distribution, contents).map(library_paths.JP)),
   (0, rule.H)({
    id: "W006",
    severity: "warning",
    known: "file"
   }, [
    "contents",
    "distribution"
   ], ({ contents, distribution })=>(0, library_paths.a_)(distribution, contents).includes("__init__.py") ? {
     message: "installs an __init__.py at the top level",
     remedy: "Put it into a package, and tell the build back-end where that is"
    } : null),
   (0, rule.H)({
    id: "W008",
    severity: "advice",
    known: "file"
   }, [
    "contents",
    "distribution"
   ], (subject)=>"wheel" === subject.distribution.kind && subject.contents.members.every(({ path, kind })=>"directory" === kind || /^[^/]+\.dist-info\//u.test(path)) ? {
     message: "installs nothing but its metadata",
     remedy: "Tell the build back-end where the packages are, unless the package consists of dependencies only"
    } : null),
   (0, rule.H)({
    id: "W009",
    severity: "advice",
    known: "file"
   }, [
    "contents",
    "distribution"
   ], ({ contents, distribution })=>{
    const told = new Set([
     "__init__.py",
     ...(0, library_paths.lm)(distribution, contents)
    ]);
    const junk = new Set(strayFiles(contents.members, false).map(({ path })=>path));
    const meant = (0, library_paths.a_)(distribution, contents).filter((path)=>!junk.has(path));
    const names = (0, library_paths.s8)(meant).filter((name)=>!/^_|\.libs$|__mypyc\./u.test(name) && !told.has(name));
    return names.length > 1 ? {
     message: `installs several top-level names: ${names.slice(0, 10).join(", ")}`,
     remedy: INCLUDE
    } : null;
   }),
   (0, rule.H)({
    id: "junk-file",
    severity: "warning",
    known: "file"
   }, [
    "contents",
    "distribution"
   ], (subject)=>junkFaults(subject.contents.members, "sdist" === subject.distribution.kind))
  ];
  var content_type = __webpack_require__(32002);
  var python_text = __webpack_require__(67969);
  const TITLE = String.raw`"(?:\\.|[^\\"\n]|\n(?![ \t]*\n))*"|'(?:\\.|[^\\'\n]|\n(?![ \t]*\n))*'|\((?:\\.|[^\\()\n]|\n(?![ \t]*\n))*\)`;
  const DESTINATION = String.raw`<(?:\\.|[^\\<>\n])*>(?=[^])|[^\s<]\S*`;
  const LINK_DEFINITION = new RegExp(String.raw` {0,3}\[(?!\^)(?=[^\]]*[^\]\s])(?:\\.|[^\\[\]]){1,999}\]:[ \t]*(?:\n[ \t]*(?![-+*>#]))?(?:${DESTINATION})(?:(?:[ \t]+|[ \t]*\n[ \t]*)(?:${TITLE}))?[ \t]*(?:\n|$)`, "uy");
  const FOOTNOTE_DEFINITION = / {0,3}\[\^[^\]\s]+\]:[^\n]*(?:\n|$)/uy;
  const INDENTED_LINE = /(?: {4}|\t)[^\n]*(?:\n|$)/uy;
  const TEXT_LINE = /[ \t]*(?![-+*_=#>`~<|]|\d{1,9}[.)]|\[\^)\S[^\n]*(?:\n|$)/uy;
  const BLANK_LINE = /[ \t]*(?:\n|$)/uy;
  function lengthAt(pattern, text, at) {
   pattern.lastIndex = at;
   return pattern.exec(text)?.[0].length ?? 0;
  }
  function footnoteLength(text, at) {
   let end = at + lengthAt(FOOTNOTE_DEFINITION, text, at);
   let isParagraph = true;
   while(end > at && end < text.length){
    const blank = lengthAt(BLANK_LINE, text, end);
    const length = blank || lengthAt(INDENTED_LINE, text, end) || (isParagraph ? lengthAt(TEXT_LINE, text, end) : 0);
    if (0 === length) break;
    isParagraph = 0 === blank;
    end += length;
   }
   return text.slice(at, end).lastIndexOf("[^") > 3 ? 0 : end - at;
  }
  function isEmptyMarkdown(description) {
   const text = description.replace(/^\ufeff/u, "").replace(/\r\n?/gu, "\n");
   let at = 0;
   let isParagraph = false;
   while(at < text.length){
    const blank = lengthAt(BLANK_LINE, text, at);
    const indentation = isParagraph && 0 === blank ? lengthAt(/[ \t]*/uy, text, at) : 0;
    const definition = lengthAt(LINK_DEFINITION, text, at + indentation);
    const length = blank || (0 === definition ? footnoteLength(text, at) : indentation + definition);
    if (0 === length) return false;
    isParagraph = 0 === blank;
    at += length;
   }
   return true;
  }
  function rendersToNothing(description, format) {
   if ("text/markdown" === format) return isEmptyMarkdown(description);
   return "text/plain" !== format && "" === (0, python_text.$n)(description);
  }
  const CONTENT_TYPE_REMEDY = "Declare text/markdown, text/x-rst or text/plain, with charset=UTF-8 or without a charset";
  const RENDERS_TO_NOTHING = {
   message: "the description renders to nothing: it has only white space, or definitions that nothing refers to",
   remedy: "Write a README, or leave readme out of [project]"
  };
  const MARKDOWN = /^#{1,6} \S|^```|\]\((?:https?:|#|\.{0,2}\/)/mu;
  function contentTypeFaults(text) {
   return (0, content_type.u1)(text).map((problem)=>({
     message: `Description-Content-Type is ${(0, visible_text.Ol)(text)}: ${(0, visible_text.Ol)(problem)}`,
     remedy: CONTENT_TYPE_REMEDY
    }));
  }
  const DESCRIPTION_RULES = [
   (0, rule.H)({
    id: "U24",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>{
    const text = (0, upload_form.RP)(form, "description-content-type");
    return null === text || (0, content_type.Rv)(text) ? null : contentTypeFaults(text);
   }),
   (0, rule.H)({
    id: "U87b",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>{
    const text = (0, upload_form.RP)(form, "description-content-type");
    return null !== text && (0, content_type.Rv)(text) ? {
     message: `Description-Content-Type is ${(0, visible_text.Ol)(text)}, which makes the server fail`,
     remedy: CONTENT_TYPE_REMEDY
    } : null;
   }),
   (0, rule.H)({
    id: "U61",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>{
    const description = (0, upload_form.RP)(form, "description");
    const type = (0, upload_form.RP)(form, "description-content-type");
    return null !== type && null !== description && rendersToNothing(description, (0, content_type.Sb)(type)) ? RENDERS_TO_NOTHING : null;
   }),
   (0, rule.H)({
    id: "U62",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>{
    const description = (0, upload_form.RP)(form, "description");
    const type = (0, upload_form.RP)(form, "description-content-type");
    return null === type && null !== description && rendersToNothing(description, "text/x-rst") ? RENDERS_TO_NOTHING : null;
   }),
   (0, rule.H)({
    id: "description-missing",
    severity: "warning",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>null === (0, upload_form.RP)(form, "description") ? {
     message: "there is no description, so the project page will be empty",
     remedy: "Set readme in [project]"
    } : null),
   (0, rule.H)({
    id: "description-type",
    severity: "warning",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>{
    const description = (0, upload_form.RP)(form, "description");
    if (null === description || null !== (0, upload_form.RP)(form, "description-content-type")) return null;
    const remedy = "Set readme in [project] to a .md or .rst file, or long_description_content_type in setup.py or setup.cfg";
    return MARKDOWN.test(description) ? {
     message: "the description is Markdown, but no format is declared, so it is rendered as reStructuredText",
     remedy
    } : {
     message: "the format of the description is not declared, so it is rendered as reStructuredText",
     remedy,
     severity: "advice"
    };
   }),
   (0, rule.H)({
    id: "metadata-malformed",
    severity: "warning",
    known: "metadata"
   }, [
    "contents"
   ], ({ contents })=>contents.metadata.defects.map((defect)=>({
      message: `the metadata ${defect}`,
      remedy: "Build with a current build back-end",
      member: contents.metadataPath
     })))
  ];
  var nearest_name = __webpack_require__(23495);
  var project_url = __webpack_require__(89990);
  var readme_links = __webpack_require__(24653);
  var repository_file = __webpack_require__(61150);
  var markdown_links = __webpack_require__(37578);
  const ATX = /^ {0,3}(?:(?:>|[*+-]|\d{1,9}[.)]) {1,4}){0,9}#{1,6}(?=\s|$)(?<text>.*)$/u;
  const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/u;
  const NO_PARAGRAPH = /^(?:\s*$| {0,3}(?:#{1,6}(?:\s|$)|[*+-]\s|\d{1,9}[.)]\s|>|\|))/u;
  const ENTITIES = new Map([
   [
    "amp",
    "&"
   ],
   [
    "lt",
    "<"
   ],
   [
    "gt",
    ">"
   ],
   [
    "quot",
    '"'
   ],
   [
    "nbsp",
    " "
   ]
  ]);
  const LONGEST = 1e3;
  const HTML_ID = /<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']?(?<id>[^\s"'<>]+)/giu;
  function shownText(markdown) {
   return markdown.replaceAll(/!?\[(?<text>[^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/gu, "$<text>").replaceAll(/!?\[(?<text>[^[\]]*)\](?:\([^()]*\)|\[[^[\]]*\])/gu, "$<text>").replaceAll(/<\/?[a-z][^<>]*>/giu, "").replaceAll(/&(?<name>[a-z]+);/gu, (whole, name)=>ENTITIES.get(name) ?? whole).replaceAll(/(?<![\p{L}\p{N}_])_(?=\S)(?<text>[^_]*)(?<=\S)_(?![\p{L}\p{N}_])/gu, "$<text>").trim();
  }
  function slug(heading) {
   return shownText(heading).toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "").replaceAll(" ", "-");
  }
  function withoutClosing(text) {
   const words = text.trim().split(" ");
   return /^#+$/u.test(words.at(-1) ?? "") ? words.slice(0, -1).join(" ") : text.trim();
  }
  function headings(text) {
   const found = [];
   let paragraph = [];
   for (const line of (0, markdown_links.R)(text).split("\n")){
    const atx = ATX.exec(line);
    if (null !== atx) found.push(withoutClosing(atx.groups?.["text"] ?? ""));
    else if (UNDERLINE.test(line) && paragraph.length > 0) found.push(paragraph.join(" "));
    paragraph = NO_PARAGRAPH.test(line) || UNDERLINE.test(line) ? [] : [
     ...paragraph,
     line.trim()
    ];
   }
   return found;
  }
  function markdownAnchors(text) {
   const anchors = new Set;
   const used = new Map;
   for (const heading of headings(text)){
    const id = slug(heading.slice(0, LONGEST));
    let number = used.get(id) ?? 0;
    let unused = 0 === number ? id : `${id}-${String(number)}`;
    while(anchors.has(unused)){
     number += 1;
     unused = `${id}-${String(number)}`;
    }
    used.set(id, number + 1);
    anchors.add(unused);
   }
   for (const { groups } of text.matchAll(HTML_ID))anchors.add(groups?.["id"] ?? "");
   return anchors;
  }
  var private_host = __webpack_require__(38115);
  const SHOWN = 3;
  function addresses(form) {
   const plain = [
    "home-page",
    "download-url"
   ].flatMap((field)=>{
    const url = (0, upload_form.RP)(form, field);
    return null === url ? [] : [
     {
      label: "home-page" === field ? "Home-page" : "Download-URL",
      url
     }
    ];
   });
   return [
    ...(0, upload_form.sm)(form, "project-url").map(project_url.dy),
    ...plain
   ];
  }
  function links(form) {
   const format = (0, content_type.Sb)((0, upload_form.RP)(form, "description-content-type"));
   return (0, readme_links.C)((0, upload_form.RP)(form, "description") ?? "", format);
  }
  function absoluteUrl(form, { target, isImage }) {
   const urls = addresses(form).map(({ label, url })=>({
     kind: (0, project_url.nE)(label),
     url
    }));
   const known = [
    "sources",
    "home"
   ].flatMap((kind)=>urls.filter((one)=>one.kind === kind));
   return known.map(({ url })=>(0, repository_file.O)(url, target, isImage)).find((url)=>null !== url) ?? null;
  }
  function relativeFault(form) {
   const relative = links(form).filter(({ target })=>(0, readme_links.z)(target));
   const [first] = relative;
   if (void 0 === first) return null;
   const shown = relative.slice(0, SHOWN).map(({ target, line })=>`${(0, visible_text.Ol)(target, 100)} (line ${line})`);
   const more = relative.length > SHOWN ? `, and ${relative.length - SHOWN} more` : "";
   const what = relative.every(({ isImage })=>isImage) ? "images" : "links";
   const urls = relative.slice(0, SHOWN).flatMap((link)=>absoluteUrl(form, link) ?? []);
   return {
    line: first.line,
    message: `the README has ${what} that break on the page of an index: ${shown.join(", ")}${more}`,
    remedy: 0 === urls.length ? "Write whole addresses" : `Write whole addresses: ${urls.map((url)=>(0, visible_text.Ol)(url)).join(", ")}`
   };
  }
  function decoded(anchor) {
   try {
    return decodeURIComponent(anchor);
   } catch  {
    return anchor;
   }
  }
  function anchorFaults(form) {
   const type = (0, upload_form.RP)(form, "description-content-type") ?? "";
   if ("text/markdown" !== (0, content_type.Sb)(type) || /commonmark/iu.test(type)) return [];
   const within = links(form).filter(({ target })=>target.startsWith("#") && target.length > 1);
   if (0 === within.length) return [];
   const anchors = markdownAnchors((0, upload_form.RP)(form, "description") ?? "");
   const told = new Set;
   return within.flatMap(({ target, line })=>{
    const anchor = decoded(target.slice(1)).replace(/^user-content-/u, "");
    if (anchors.has(anchor) || told.has(anchor)) return [];
    told.add(anchor);
    const meant = (0, nearest_name.q)(anchor, [
     ...anchors
    ]);
    return [
     {
      line,
      message: `the README links to ${(0, visible_text.Ol)(target, 100)}, but has no such heading (line ${String(line)})`,
      remedy: null === meant ? "Write the id of a heading: its text in small letters, with - for each blank" : `Write #${(0, visible_text.Ol)(meant, 100)}`
     }
    ];
   });
  }
  function privateFaults(form) {
   const remedy = "Write a public address, or leave it out";
   const urls = addresses(form).filter(({ url })=>((0, private_host.xw)(url) ?? "public") !== "public");
   const targets = [
    ...new Set(links(form).map(({ target })=>target))
   ].filter((url)=>"private" === (0, private_host.xw)(url));
   return [
    ...urls.map(({ label, url })=>({
      message: `the project URL ${(0, visible_text.Ol)(label)} is ${(0, visible_text.Ol)(url)}, which the public can't open`,
      remedy
     })),
    ...targets.map((url)=>({
      line: links(form).find(({ target })=>target === url)?.line ?? 1,
      message: `the README links to ${(0, visible_text.Ol)(url)}, which the public can't open`,
      remedy
     }))
   ];
  }
  const LINK_ADVICE_RULES = [
   (0, rule.H)({
    id: "relative-link",
    severity: "advice",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>relativeFault(form)),
   (0, rule.H)({
    id: "anchor",
    severity: "advice",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>anchorFaults(form).slice(0, SHOWN)),
   (0, rule.H)({
    id: "private-address",
    severity: "advice",
    known: "metadata"
   }, [
    "form"
   ], ({ form, profile })=>"refused" === profile.policies ? privateFaults(form) : null)
  ];
  var release_error = __webpack_require__(41535);
  var filenames = __webpack_require__(75094);
  var platform_tags = __webpack_require__(44519);
  const DELETE = 127;
  function hasControlCharacter(text) {
   return Array.from(text).some((character)=>{
    const ordinal = character.codePointAt(0) ?? 0;
    return ordinal < 32 || ordinal === DELETE;
   });
  }
  function lengthOf(text) {
   return Array.from(text).length;
  }
  const file_name_BUILD_AGAIN = "Build it again with a current build back-end instead of renaming files";
  function platformTagsOf(filename) {
   return filename.slice(0, -4).split("-").at(-1)?.split(".") ?? [];
  }
  function ofPlatformTag(tag) {
   const message = `PyPI doesn't accept the platform tag ${(0, visible_text.Ol)(tag)}`;
   if (!/^linux_/iu.test(tag)) return {
    message,
    remedy: "Build with cibuildwheel, or repair the wheel with auditwheel (Linux) or delocate (macOS)"
   };
   return {
    message: `${message}, which a wheel has that was compiled on an ordinary Linux: it depends on the C library and other libraries of that machine, and may not run on another`,
    remedy: "Build manylinux and musllinux wheels with cibuildwheel (pipx run cibuildwheel --output-dir wheelhouse): it compiles in containers with old libraries, and auditwheel checks the wheel, includes the libraries that it needs and renames it. Take these files into the release with wheels-from, or release the sdist alone with formats: sdist"
   };
  }
  const FILE_NAME_RULES = [
   (0, rule.H)({
    id: "U63",
    severity: "refused",
    known: "file"
   }, [], ({ filename })=>hasControlCharacter(filename) ? {
     message: "the file name contains a control character",
     remedy: file_name_BUILD_AGAIN
    } : null),
   (0, rule.H)({
    id: "U64",
    severity: "refused",
    known: "file"
   }, [], ({ filename })=>/[/\\]/u.test(filename) ? {
     message: "the file name contains a slash or backslash",
     remedy: file_name_BUILD_AGAIN
    } : null),
   (0, rule.H)({
    id: "U65",
    severity: "refused",
    known: "file"
   }, [], ({ filename })=>/\.(?:tar\.gz|zip|whl)$/iu.test(filename) ? null : {
     message: "is neither a .whl nor a .tar.gz",
     remedy: "Upload wheels and .tar.gz source distributions only"
    }),
   (0, rule.H)({
    id: "U66",
    severity: "refused",
    known: "file"
   }, [], ({ filename })=>/\.(?:tar\.gz|zip|whl)$/iu.test(filename) && !/\.(?:tar\.gz|zip|whl)$/u.test(filename) ? {
     message: "the file extension is not in lower case",
     remedy: file_name_BUILD_AGAIN
    } : null),
   (0, rule.H)({
    id: "U88",
    severity: "refused",
    known: "file"
   }, [], ({ filename })=>{
    if (!/\.(?:tar\.gz|zip)$/u.test(filename)) return null;
    try {
     (0, filenames.sF)(filename);
     return null;
    } catch (error) {
     return {
      message: `is not the name of a source distribution: ${(0, visible_text.Ol)((0, release_error.bD)(error))}`,
      remedy: file_name_BUILD_AGAIN
     };
    }
   }),
   (0, rule.H)({
    id: "U92a",
    severity: "refused",
    known: "file"
   }, [], ({ filename })=>{
    if (!filename.endsWith(".whl")) return null;
    try {
     (0, filenames.eP)(filename);
     return null;
    } catch (error) {
     return {
      message: `is not the name of a wheel: ${(0, visible_text.Ol)((0, release_error.bD)(error))}`,
      remedy: file_name_BUILD_AGAIN
     };
    }
   }),
   (0, rule.H)({
    id: "U92b",
    severity: "refused",
    known: "file"
   }, [], ({ filename, profile: { platformTags } })=>{
    if (!filename.endsWith(".whl") || filename.split("-").length < 5) return null;
    return platformTagsOf(filename).filter((tag)=>!(0, platform_tags.r)(platformTags, tag)).map((tag)=>{
     const never = platformTags.neverAccepted.some((pattern)=>pattern.test(tag.toLowerCase()));
     return {
      ...ofPlatformTag(tag),
      ...never ? {} : {
       list: "platform-tags"
      }
     };
    });
   }),
   (0, rule.H)({
    id: "U92j",
    severity: "refused",
    known: "file"
   }, [], ({ filename, profile })=>Buffer.byteLength(`${filename}.metadata`, "utf8") > profile.maximumFilenameBytes ? {
     message: `the file name is longer than ${profile.maximumFilenameBytes - 9} bytes`,
     remedy: "Shorten the name, the version or the build tag"
    } : null)
  ];
  const OURS = "Report this as a bug of the uploading client, which makes the form from the file";
  const FORM_RULES = [
   (0, rule.H)({
    id: "U10",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>{
    const version = (0, upload_form._y)(form, "protocol_version");
    return null === version || "1" === version ? null : {
     message: `protocol_version is ${(0, visible_text.Ol)(version)}`,
     remedy: OURS
    };
   }),
   (0, rule.H)({
    id: "U11",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>{
    const name = (0, upload_form.RP)(form, "name");
    return null !== name && (0, names.uV)(name) ? null : {
     message: null === name ? "the metadata has no Name" : `Name is ${(0, visible_text.Ol)(name)}, which is not a project name`,
     remedy: 'Use ASCII letters, digits, ".", "_" and "-", with a letter or digit at both ends'
    };
   }),
   (0, rule.H)({
    id: "U12",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>{
    const filetype = (0, upload_form._y)(form, "filetype");
    return "sdist" === filetype || "bdist_wheel" === filetype ? null : {
     message: `filetype is ${(0, visible_text.Ol)(filetype ?? "missing")}`,
     remedy: OURS
    };
   }),
   (0, rule.H)({
    id: "U13",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>"bdist_wheel" === (0, upload_form._y)(form, "filetype") && ((0, upload_form._y)(form, "pyversion") ?? "") === "" ? {
     message: "the form of a wheel has no pyversion",
     remedy: OURS
    } : null),
   (0, rule.H)({
    id: "U14",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>"sdist" === (0, upload_form._y)(form, "filetype") && ((0, upload_form._y)(form, "pyversion") ?? "source") !== "source" ? {
     message: "the form of an sdist has a pyversion other than 'source'",
     remedy: OURS
    } : null),
   (0, rule.H)({
    id: "U15",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form, profile })=>{
    const isGiven = (field)=>((0, upload_form._y)(form, field) ?? "") !== "";
    if (profile.needsSha256) return isGiven("sha256_digest") ? null : {
     message: "the form has no sha256_digest",
     remedy: OURS
    };
    return [
     "md5_digest",
     "sha256_digest",
     "blake2_256_digest"
    ].some(isGiven) ? null : {
     message: "the form has no digest",
     remedy: OURS
    };
   }),
   (0, rule.H)({
    id: "U16",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>[
     "sha256_digest",
     "blake2_256_digest"
    ].filter((field)=>!/^[0-9a-f]{64}$/iu.test((0, upload_form._y)(form, field) ?? "0".repeat(64))).map((field)=>({
      message: `${field} is not 64 hexadecimal digits`,
      remedy: OURS
     }))),
   (0, rule.H)({
    id: "U70",
    severity: "refused",
    known: "file"
   }, [
    "form",
    "distribution"
   ], ({ form, distribution })=>{
    const digest = (0, upload_form._y)(form, "sha256_digest");
    return null === digest || digest.toLowerCase() === distribution.sha256 ? null : {
     message: "sha256_digest is not the digest of the file",
     remedy: OURS
    };
   })
  ];
  var unsafe_members = __webpack_require__(86305);
  const IDS = [
   "member-path",
   "member-name",
   "member-link",
   "member-kind",
   "member-collision",
   "member-startup",
   "member-foreign"
  ];
  const judged = new WeakMap;
  function findingsOf(distribution, contents) {
   const before = judged.get(contents);
   if (void 0 !== before) return before;
   const findings = (0, unsafe_members.H)(distribution, contents.members, contents.entryPoints);
   judged.set(contents, findings);
   return findings;
  }
  const MEMBER_RULES = IDS.map((id)=>(0, rule.H)({
    id,
    severity: "unsafe",
    known: "file"
   }, [
    "contents",
    "distribution"
   ], ({ contents, distribution })=>findingsOf(distribution, contents).filter((finding)=>finding.rule === id).map(({ severity, message, remedy, location })=>({
      severity,
      message,
      remedy,
      ...location?.member === void 0 ? {} : {
       member: location.member
      }
     }))));
  var requirement = __webpack_require__(29488);
  var own_extras = __webpack_require__(5643);
  var self_dependency = __webpack_require__(29051);
  var specifiers = __webpack_require__(43466);
  function reasonOf(error) {
   return (0, text_ends.f6)((0, visible_text.Ol)((0, release_error.bD)(error)));
  }
  function requirementFaults(form, field) {
   return (0, upload_form.sm)(form, field).flatMap((text)=>{
    try {
     (0, requirement.p)(text);
     return [];
    } catch (error) {
     return [
      {
       message: `${(0, upload_form.Gg)(field)} is ${(0, visible_text.Ol)(text)}: ${reasonOf(error)}`,
       remedy: "Write the dependency as PEP 508 defines it"
      }
     ];
    }
   });
  }
  function directReferences(form) {
   return [
    "requires-dist",
    "provides-dist",
    "obsoletes-dist"
   ].flatMap((field)=>(0, upload_form.sm)(form, field)).filter((text)=>{
    try {
     return null !== (0, requirement.p)(text).url;
    } catch  {
     return false;
    }
   });
  }
  function extraFaults(form) {
   const name = (0, upload_form.RP)(form, "name");
   if (null === name) return [];
   const extras = (0, upload_form.sm)(form, "provides-extra");
   const byExtra = new Map;
   for (const text of (0, upload_form.sm)(form, "requires-dist"))for (const unknown of (0, own_extras.cU)(text, {
    name,
    extras
   })){
    const key = `${unknown.by} ${(0, names.Pc)(unknown.extra)}`;
    const before = byExtra.get(key);
    const message = `Requires-Dist is ${(0, visible_text.Ol)(text)}: ${(0, visible_text.Ol)((0, own_extras.aw)(unknown))}`;
    const fault = {
     message,
     remedy: (0, visible_text.Ol)((0, own_extras.v7)(unknown.extra, extras))
    };
    byExtra.set(key, void 0 === before ? {
     fault,
     more: 0
    } : {
     ...before,
     more: before.more + 1
    });
   }
   return [
    ...byExtra.values()
   ].map(({ fault, more })=>0 === more ? fault : {
     ...fault,
     message: `${fault.message} (and ${more} more like it)`
    });
  }
  function selfFaults(form) {
   const name = (0, upload_form.RP)(form, "name");
   if (null === name) return [];
   const written = (0, upload_form.sm)(form, "requires-dist");
   const requirements = written.map((text)=>({
     text,
     extra: null
    }));
   return (0, self_dependency.C)(requirements, name, (0, upload_form.RP)(form, "version")).map(({ index, isFatal, problem, remedy })=>({
     message: `Requires-Dist is ${(0, visible_text.Ol)(written[index] ?? "")}: ${problem}`,
     remedy,
     severity: isFatal ? "unsafe" : "warning"
    }));
  }
  const METADATA_DEPENDENCY_RULES = [
   (0, rule.H)({
    id: "U27",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>{
    const text = (0, upload_form.RP)(form, "requires-python");
    if (null === text) return null;
    try {
     (0, specifiers.m0)(text);
     return null;
    } catch (error) {
     return {
      message: `Requires-Python is ${(0, visible_text.Ol)(text)}: ${reasonOf(error)}`,
      remedy: "Write it like >=3.10, with commas between specifiers"
     };
    }
   }),
   (0, rule.H)({
    id: "U28",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>requirementFaults(form, "requires-dist")),
   (0, rule.H)({
    id: "U43",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>[
     ...requirementFaults(form, "provides-dist"),
     ...requirementFaults(form, "obsoletes-dist")
    ]),
   (0, rule.H)({
    id: "U44",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>directReferences(form).map((text)=>({
      message: `the dependency ${(0, visible_text.Ol)(text)} is given by URL`,
      remedy: "Name it with a version range; if it isn't on the index, publish it first"
     }))),
   (0, rule.H)({
    id: "unknown-extra",
    severity: "unsafe",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>extraFaults(form)),
   (0, rule.H)({
    id: "self-dependency",
    severity: "warning",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>selfFaults(form))
  ];
  var uri = __webpack_require__(47689);
  const METADATA_LINK_RULES = [
   (0, rule.H)({
    id: "U19",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>(0, project_url.Mu)((0, upload_form.sm)(form, "project-url")).map((label)=>({
      message: `two project URLs have the label ${(0, visible_text.Ol)(label)}`,
      remedy: "Give every URL in [project.urls] a unique label"
     }))),
   (0, rule.H)({
    id: "U38",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>[
     "home-page",
     "download-url"
    ].flatMap((field)=>{
     const url = (0, upload_form.RP)(form, field);
     return null === url || (0, uri.j)(url) ? [] : [
      {
       message: `${(0, upload_form.Gg)(field)} is ${(0, visible_text.Ol)(url)}, which is not an http or https URL`,
       remedy: "Begin it with https://"
      }
     ];
    })),
   (0, rule.H)({
    id: "U39",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>(0, upload_form.sm)(form, "project-url").filter((value)=>(0, project_url.HQ)((0, project_url.dy)(value), 1 / 0).includes("U39")).map((value)=>({
      message: `the project URL ${(0, visible_text.Ol)(value)} has no label`,
      remedy: "Give every URL in [project.urls] a label"
     }))),
   (0, rule.H)({
    id: "U40",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form, profile })=>(0, upload_form.sm)(form, "project-url").map(project_url.dy).filter((project)=>(0, project_url.HQ)(project, profile.maximumUrlLabelLength).includes("U40")).map(({ label })=>({
      message: `the label ${(0, visible_text.Ol)(label)} of a project URL has more than ${profile.maximumUrlLabelLength} characters`,
      remedy: "Shorten the label in [project.urls]"
     }))),
   (0, rule.H)({
    id: "U41",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>(0, upload_form.sm)(form, "project-url").filter((value)=>(0, project_url.HQ)((0, project_url.dy)(value), 1 / 0).includes("U41")).map((value)=>({
      message: `Project-URL is ${(0, visible_text.Ol)(value)}: there is no URL after the label`,
      remedy: "Write Label, URL"
     }))),
   (0, rule.H)({
    id: "U42",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>(0, upload_form.sm)(form, "project-url").flatMap((value)=>{
     const { label, url } = (0, project_url.dy)(value);
     return (0, project_url.HQ)({
      label,
      url
     }, 1 / 0).includes("U42") ? [
      {
       message: `the project URL ${(0, visible_text.Ol)(label)} is ${(0, visible_text.Ol)(url)}, which is not an http or https URL`,
       remedy: "Begin it with https://"
      }
     ] : [];
    }))
  ];
  var metadata_fields = __webpack_require__(10926);
  const DRIVE = /^.:/su;
  function asPosix(path) {
   const [drive = ""] = DRIVE.exec(path) ?? [];
   const parts = path.slice(drive.length).split(/[/\\]/u).filter((part)=>"" !== part && "." !== part);
   if ("" === drive && (0 === parts.length || DRIVE.test(parts[0] ?? ""))) return [
    ".",
    ...parts
   ].join("/");
   return drive + parts.join("/");
  }
  function licenseFileProblem(path) {
   if (path.includes("..")) return 'it contains ".."';
   if (path.includes("*")) return 'it contains "*"';
   if (/^[/\\]/u.test(path) || /^.:[/\\]/su.test(path)) return "it is absolute";
   return path === asPosix(path) ? null : 'it is not a plain path with single "/" between its parts';
  }
  const METADATA_STRUCTURE_RULES = [
   (0, rule.H)({
    id: "U17",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form, profile })=>{
    const version = (0, upload_form.RP)(form, "metadata-version");
    if (null !== version && profile.metadataVersions.includes(version)) return null;
    return {
     message: null === version ? "the metadata has no Metadata-Version" : `Metadata-Version is ${(0, visible_text.Ol)(version)}; PyPI accepts ${profile.metadataVersions.join(", ")}`,
     remedy: "Pin the build back-end to a release that writes a metadata version that PyPI accepts"
    };
   }),
   (0, rule.H)({
    id: "U18",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>metadata_fields.$K.filter((field)=>(0, upload_form.sm)(form, field).length > 1).map((field)=>({
      message: `${(0, upload_form.Gg)(field)} appears more than once`,
      remedy: `Keep one ${(0, upload_form.Gg)(field)}`
     }))),
   (0, rule.H)({
    id: "U20",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form, profile })=>{
    const order = (version)=>profile.metadataVersions.indexOf(version);
    const declared = order((0, upload_form.RP)(form, "metadata-version") ?? "");
    if (-1 === declared) return null;
    return [
     ...profile.fieldsSince
    ].filter(([field, since])=>order(since) > declared && (0, upload_form.sm)(form, field).length > 0).map(([field, since])=>({
      message: `${(0, upload_form.Gg)(field)} was added in metadata version ${since}, but the file declares ${(0, upload_form.RP)(form, "metadata-version") ?? "none"}`,
      remedy: "Use a build back-end that declares the metadata version of the fields it writes"
     }));
   }),
   (0, rule.H)({
    id: "U22",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>{
    const version = (0, upload_form.RP)(form, "version");
    if (null !== version && void 0 !== (0, src_version.z0)(version)) return null;
    return {
     message: null === version ? "the metadata has no Version" : `Version is ${(0, visible_text.Ol)(version)}, which is not a PEP 440 version`,
     remedy: "Write the version as numbers with dots, optionally followed by a, b, rc, .post or .dev"
    };
   }),
   (0, rule.H)({
    id: "U25",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>(0, upload_form.sm)(form, "dynamic").flatMap((value)=>{
     const field = value.toLowerCase();
     const fixed = [
      "name",
      "version",
      "metadata-version"
     ].includes(field);
     if (!fixed && metadata_fields.sv.has(field)) return [];
     return [
      {
       message: `Dynamic names ${(0, visible_text.Ol)(value)}, which ${fixed ? "can't be dynamic" : "is not a field of core metadata"}`,
       remedy: "Correct the build back-end or its configuration"
      }
     ];
    })),
   (0, rule.H)({
    id: "U26",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>(0, upload_form.sm)(form, "provides-extra").filter((extra)=>!(0, names.uV)(extra)).map((extra)=>({
      message: `Provides-Extra is ${(0, visible_text.Ol)(extra)}, which is not the name of an extra`,
      remedy: 'Use ASCII letters, digits, ".", "_" and "-", with a letter or digit at both ends'
     }))),
   (0, rule.H)({
    id: "U30",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>(0, upload_form.sm)(form, "license-file").flatMap((path)=>{
     const problem = licenseFileProblem(path);
     return null === problem ? [] : [
      {
       message: `License-File is ${(0, visible_text.Ol)(path)}: ${problem}`,
       remedy: 'Write the paths of license files as plain relative paths with "/"'
      }
     ];
    })),
   (0, rule.H)({
    id: "U31",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>[
     "import-name",
     "import-namespace"
    ].flatMap((field)=>(0, upload_form.sm)(form, field).flatMap((text)=>{
      const problem = (0, python_names.eL)(text);
      return null === problem ? [] : [
       {
        message: `${(0, upload_form.Gg)(field)} is ${(0, visible_text.Ol)(text)}: ${problem}`,
        remedy: "Name packages and modules as Python imports them"
       }
      ];
     }))),
   (0, rule.H)({
    id: "U45",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form, profile })=>(0, upload_form.sm)(form, "dynamic").map((value)=>value.toLowerCase()).filter((field)=>metadata_fields.sv.has(field) && ![
      "name",
      "version",
      "metadata-version"
     ].includes(field) && !profile.dynamicFields.has(field)).map((field)=>({
      message: `Dynamic names ${(0, upload_form.Gg)(field)}, which can't be dynamic`,
      remedy: "Correct the build back-end or its configuration"
     }))),
   (0, rule.H)({
    id: "U87e",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>[
     ...metadata_fields.$K,
     ...metadata_fields.tu
    ].filter((field)=>(0, upload_form.sm)(form, field).some((value)=>/\p{Surrogate}/u.test(value))).map((field)=>({
      message: `${(0, upload_form.Gg)(field)} contains an incomplete character`,
      remedy: "Write the metadata in valid UTF-8"
     })))
  ];
  var project_lists = __webpack_require__(9634);
  var address_header = __webpack_require__(96995);
  var license_expression = __webpack_require__(81911);
  function licenseFault(expression, profile) {
   if ((0, license_expression.Ar)(expression)) return null;
   try {
    (0, license_expression.jJ)(expression, {
     licenses: profile.licenses,
     exceptions: profile.licenseExceptions
    });
    return null;
   } catch (error) {
    return {
     message: `License-Expression is ${(0, visible_text.Ol)(expression)}: ${reasonOf(error)}`,
     remedy: "Write an SPDX expression such as MIT or Apache-2.0 OR MIT; https://spdx.org/licenses/ lists the identifiers",
     ...(0, license_expression.cU)(expression) ? {
      list: "licenses"
     } : {}
    };
   }
  }
  function classifierFaults(classifiers, { classifiers: { valid, deprecated } }) {
   return [
    ...new Set(classifiers)
   ].filter((classifier)=>!valid.has(classifier) && !deprecated.has(classifier)).filter((classifier)=>!(0, project_lists.jl)(classifier)).map((classifier)=>({
     message: `${(0, visible_text.Ol)(classifier)} is not a classifier that PyPI knows`,
     remedy: "Correct or remove it; https://pypi.org/classifiers/ lists them all",
     list: "classifiers"
    }));
  }
  const METADATA_VALUE_RULES = [
   (0, rule.H)({
    id: "U23",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>{
    const summary = (0, upload_form.RP)(form, "summary") ?? "";
    if (!python_text.Fb.test(summary)) return null;
    const remedy = "Write the description in [project] as one line";
    return summary.includes("\n") ? {
     message: "Summary has more than one line",
     remedy
    } : {
     severity: "warning",
     message: "Summary has a line break that newer versions of PyPI refuse",
     remedy
    };
   }),
   (0, rule.H)({
    id: "U29",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form, profile })=>{
    const text = (0, upload_form.RP)(form, "license-expression");
    return null === text ? null : licenseFault(text, profile);
   }),
   (0, rule.H)({
    id: "U33",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>{
    const version = (0, upload_form.RP)(form, "version") ?? "";
    return void 0 !== (0, src_version.z0)(version) && version.includes("+") ? {
     message: `Version is ${(0, visible_text.Ol)(version)}; PyPI doesn't accept local versions (the part after "+")`,
     remedy: "Build from a clean checkout exactly on the tag, or remove the local part from the version"
    } : null;
   }),
   (0, rule.H)({
    id: "U34",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form, profile })=>{
    const length = lengthOf((0, upload_form.RP)(form, "summary") ?? "");
    return length > profile.maximumSummaryLength ? {
     message: `Summary has ${length} characters; ${profile.maximumSummaryLength} are allowed`,
     remedy: "Shorten the description in [project]; longer text belongs in the README"
    } : null;
   }),
   (0, rule.H)({
    id: "U35",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>[
     "author-email",
     "maintainer-email"
    ].flatMap((field)=>{
     const text = (0, upload_form.RP)(form, field);
     return (0, address_header.X)(text ?? "").filter(({ isSole })=>isSole).map(({ address, problem })=>({
       message: `${(0, upload_form.Gg)(field)} is ${(0, visible_text.Ol)(address)}: ${problem}`,
       remedy: "Give an address that mail can reach, or none"
      }));
    })),
   (0, rule.H)({
    id: "U36",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form, profile })=>classifierFaults((0, upload_form.sm)(form, "classifier"), profile)),
   (0, rule.H)({
    id: "private-classifier",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>[
     ...new Set((0, upload_form.sm)(form, "classifier"))
    ].filter(project_lists.jl).map((classifier)=>({
      message: `the classifier ${(0, visible_text.Ol)(classifier)} keeps this package off PyPI`,
      remedy: "Remove the classifier if you want to publish the package"
     }))),
   (0, rule.H)({
    id: "U37",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form, profile })=>[
     ...new Set((0, upload_form.sm)(form, "classifier"))
    ].flatMap((classifier)=>{
     const successors = profile.classifiers.deprecated.get(classifier);
     if (void 0 === successors) return [];
     return [
      {
       message: `the classifier ${(0, visible_text.Ol)(classifier)} is deprecated`,
       remedy: 0 === successors.length ? "Remove it" : `Use ${successors.join(" or ")} instead`
      }
     ];
    })),
   (0, rule.H)({
    id: "U46",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>null !== (0, upload_form.RP)(form, "license") && null !== (0, upload_form.RP)(form, "license-expression") ? {
     message: "the metadata has both License and License-Expression",
     remedy: "Remove License"
    } : null),
   (0, rule.H)({
    id: "U87a",
    severity: "refused",
    known: "metadata"
   }, [
    "form"
   ], ({ form })=>{
    const text = (0, upload_form.RP)(form, "license-expression") ?? "";
    return (0, license_expression.Ar)(text) ? {
     message: `License-Expression is ${(0, visible_text.Ol)(text)}, which makes the server fail`,
     remedy: 'Remove the "+" after the LicenseRef'
    } : null;
   })
  ];
  const record_IDS = [
   "U87d",
   "U92g",
   "record-form",
   "record-missing",
   "record-unlisted",
   "record-duplicate",
   "record-path",
   "record-size",
   "record-hash",
   "record-no-hash",
   "record-weak-hash"
  ];
  const RECORD_RULES = record_IDS.map((id)=>(0, rule.H)({
    id,
    severity: "unsafe",
    known: "file"
   }, [
    "inspection"
   ], ({ inspection })=>inspection.record.filter((finding)=>finding.rule === id).map(({ severity, message, remedy, location })=>({
      severity,
      message,
      remedy,
      ...location?.member === void 0 ? {} : {
       member: location.member
      }
     }))));
  const sdist_BUILD_AGAIN = "Build with a current build back-end, which names source distributions as PEP 625 requires";
  function isSdist(subject) {
   return "sdist" === subject.distribution.kind;
  }
  function topFolder(metadataPath) {
   return metadataPath.split("/").slice(0, -1).join("/");
  }
  const SDIST_RULES = [
   (0, rule.H)({
    id: "U89",
    severity: "refused",
    known: "file"
   }, [
    "distribution",
    "form"
   ], (subject)=>{
    const name = (0, upload_form.RP)(subject.form, "name");
    return isSdist(subject) && null !== name && (0, names.Pc)(name) !== (0, names.Pc)(subject.distribution.name) ? {
     message: `the metadata names ${(0, visible_text.Ol)(name)}, but the file name is for another project`,
     remedy: sdist_BUILD_AGAIN
    } : null;
   }),
   (0, rule.H)({
    id: "U90",
    severity: "refused",
    known: "file"
   }, [
    "distribution",
    "form"
   ], (subject)=>{
    const name = (0, upload_form.RP)(subject.form, "name");
    const version = (0, src_version.z0)((0, upload_form.RP)(subject.form, "version") ?? "");
    if (!isSdist(subject) || null === name || void 0 === version) return null;
    const expected = `${(0, names.O9)(name)}-${(0, src_version.qh)(version)}.tar.gz`;
    if (subject.filename === expected) return null;
    const named = (0, src_version.z0)(subject.distribution.version);
    const isOther = void 0 === named || 0 !== (0, version_order.Zy)(named, version);
    const fault = {
     message: `the file name should be ${(0, visible_text.Ol)(expected)}`,
     remedy: sdist_BUILD_AGAIN
    };
    return isOther ? {
     ...fault,
     scope: "structure"
    } : fault;
   }),
   (0, rule.H)({
    id: "U91",
    severity: "refused",
    known: "file"
   }, [
    "contents",
    "distribution",
    "form"
   ], (subject)=>{
    if (!isSdist(subject)) return null;
    const { members, metadataPath } = subject.contents;
    return (0, upload_form.sm)(subject.form, "license-file").flatMap((file)=>{
     const path = `${topFolder(metadataPath)}/${file}`;
     return members.some((member)=>member.path === path) ? [] : [
      {
       message: `License-File names ${(0, visible_text.Ol)(file)}, but there is no ${(0, visible_text.Ol)(path)}`,
       remedy: "Build with a back-end that packs the license files it names"
      }
     ];
    });
   }),
   (0, rule.H)({
    id: "sdist-folder",
    severity: "warning",
    known: "file"
   }, [
    "contents",
    "distribution"
   ], (subject)=>{
    const top = topFolder(subject.contents.metadataPath);
    const expected = subject.filename.replace(/\.(?:tar\.gz|zip)$/u, "");
    return isSdist(subject) && top !== expected ? {
     message: `its top folder is ${(0, visible_text.Ol)(top)}, not ${(0, visible_text.Ol)(expected)} (PEP 625)`,
     remedy: sdist_BUILD_AGAIN
    } : null;
   }),
   (0, rule.H)({
    id: "sdist-no-build",
    severity: "warning",
    known: "file"
   }, [
    "contents",
    "distribution"
   ], (subject)=>{
    if (!isSdist(subject)) return null;
    const top = topFolder(subject.contents.metadataPath);
    return subject.contents.members.some(({ path })=>path === `${top}/pyproject.toml` || path === `${top}/setup.py`) ? null : {
     message: "contains neither pyproject.toml nor setup.py, so it can't be built",
     remedy: "Include pyproject.toml"
    };
   })
  ];
  var search_members = __webpack_require__(82445);
  const SEVERITIES = {
   "secret-file": "unsafe",
   "secret-text": "unsafe",
   "secret-literal": "warning",
   "secret-unread": "advice"
  };
  function secretRule(id) {
   return (0, rule.H)({
    id,
    severity: SEVERITIES[id],
    known: "file"
   }, [
    "inspection"
   ], ({ filename, inspection })=>(0, search_members.Ln)(filename, {
     found: inspection.secrets.found.filter(({ hit })=>hit.rule === id)
    }).map((finding)=>({
      message: finding.message,
      remedy: finding.remedy,
      severity: finding.severity,
      ...finding.location?.member === void 0 ? {} : {
       member: finding.location.member
      },
      ...finding.location?.line === void 0 ? {} : {
       line: finding.location.line
      }
     })));
  }
  const SECRET_RULES = [
   secretRule("secret-file"),
   secretRule("secret-text"),
   secretRule("secret-literal"),
   secretRule("secret-unread")
  ];
  const RULE_GROUPS = [
   {
    title: "File name",
    rules: FILE_NAME_RULES
   },
   {
    title: "Archive",
    rules: ARCHIVE_RULES
   },
   {
    title: "Upload form",
    rules: FORM_RULES
   },
   {
    title: "Metadata: fields",
    rules: METADATA_STRUCTURE_RULES
   },
   {
    title: "Metadata: values",
    rules: [
     ...METADATA_VALUE_RULES,
     index_facts.eW
    ]
   },
   {
    title: "Metadata: dependencies",
    rules: METADATA_DEPENDENCY_RULES
   },
   {
    title: "Metadata: links",
    rules: [
     ...METADATA_LINK_RULES,
     ...LINK_ADVICE_RULES
    ]
   },
   {
    title: "Description",
    rules: DESCRIPTION_RULES
   },
   {
    title: "Wheel",
    rules: WHEEL_RULES
   },
   {
    title: "RECORD",
    rules: RECORD_RULES
   },
   {
    title: "Source distribution",
    rules: SDIST_RULES
   },
   {
    title: "Members",
    rules: MEMBER_RULES
   },
   {
    title: "Contents",
    rules: CONTENT_RULES
   },
   {
    title: "Secrets",
    rules: SECRET_RULES
   },
   {
    title: "What the index has",
    rules: index_facts.H8
   }
  ];
  const RULES = RULE_GROUPS.flatMap(({ rules })=>rules);
 },
 25442: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Gg: ()=>titleOf,
   RP: ()=>valueOf,
   _y: ()=>plainValue,
   sm: ()=>valuesOf
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
  const FORM_FIELDS = new Map([
   [
    "classifier",
    "classifiers"
   ],
   [
    "project-url",
    "project_urls"
   ]
  ]);
  function valuesOf(form, metadataField) {
   const field = FORM_FIELDS.get(metadataField) ?? metadataField.replaceAll("-", "_");
   const values = form.filter(([name])=>name === field).map(([, value])=>value);
   const last = values.at(-1) ?? "";
   if ("" === last && 1 === values.length) return [];
   if ("UNKNOWN" === (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.$n)(last)) return [];
   return last.includes("\0") ? [
    last.replaceAll("\0", String.raw`\x00`)
   ] : values;
  }
  function valueOf(form, metadataField) {
   return valuesOf(form, metadataField)[0] ?? null;
  }
  function plainValue(form, field) {
   return form.find(([name])=>name === field)?.[1] ?? null;
  }
  function titleOf(metadataField) {
   return metadataField.split("-").map((word)=>"url" === word ? "URL" : word.charAt(0).toUpperCase() + word.slice(1)).join("-");
  }
 },
 82445: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Ln: ()=>memberFindings,
   Sj: ()=>searchWhileReading,
   Yl: ()=>searchMembers
  });
  var _search_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44982);
  var _secret_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94043);
  function projectPath(member, topDirectory) {
   return null !== topDirectory && member.startsWith(`${topDirectory}/`) ? member.slice(topDirectory.length + 1) : member;
  }
  function firstFolder(path) {
   const end = path.indexOf("/");
   return end > 0 ? path.slice(0, end) : null;
  }
  async function searchWhileReading(topDirectory) {
   const search = await (0, _search_file_js__WEBPACK_IMPORTED_MODULE_0__.rv)();
   const found = [];
   const tops = new Set;
   let texts = 0;
   let binaries = 0;
   return {
    begin ({ path: member, size }) {
     const top = void 0 === topDirectory ? firstFolder(member) : topDirectory;
     if (!tops.has(top)) tops.add(top);
     if (0 === size) return null;
     let start = null;
     let seen = 0;
     const look = (bytes)=>{
      const path = projectPath(member, top);
      const { hits, looked } = search(path, bytes, size);
      if ("text" === looked) texts += 1;
      else binaries += 1;
      for (const hit of hits)found.push({
       member,
       path,
       hit
      });
     };
     return {
      write (chunk) {
       start ??= Buffer.allocUnsafe(Math.min(size, _search_file_js__WEBPACK_IMPORTED_MODULE_0__.P7));
       seen += chunk.copy(start, seen);
      },
      end () {
       look(start?.subarray(0, seen) ?? Buffer.alloc(0));
      },
      all (bytes) {
       look(bytes.subarray(0, _search_file_js__WEBPACK_IMPORTED_MODULE_0__.P7));
      }
     };
    },
    result: (top)=>[
      ...tops
     ].every((taken)=>taken === top) ? {
      found,
      texts,
      binaries
     } : null
   };
  }
  async function searchMembers(archive) {
   const search = await searchWhileReading(archive.topDirectory);
   await archive.pass([
    search
   ]);
   return search.result(archive.topDirectory) ?? {
    found: [],
    texts: 0,
    binaries: 0
   };
  }
  function memberFindings(filename, { found }) {
   return found.map(({ member, path, hit })=>(0, _secret_finding_js__WEBPACK_IMPORTED_MODULE_1__.y)(hit, {
     path,
     file: filename,
     member
    }));
  }
 }
};
