export const id = 5339;
export const ids = [
 5339
];
export const modules = {
 75339: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   s5: ()=>RULE_FAMILIES,
   ov: ()=>leaveOut,
   yO: ()=>leftOutItems,
   P3: ()=>readIgnoreInput,
   tA: ()=>readIgnoreTable,
   Ze: ()=>unusedEntries
  });
  var src_glob = __webpack_require__(317);
  var former_rules = __webpack_require__(30594);
  var nearest_name = __webpack_require__(23495);
  var release_error = __webpack_require__(41535);
  var visible_text = __webpack_require__(58607);
  const RULE_IDS = [
   "U01",
   "U02",
   "U03",
   "U04",
   "U05",
   "U06",
   "U07",
   "U08",
   "U09",
   "U10",
   "U11",
   "U12",
   "U13",
   "U14",
   "U15",
   "U16",
   "U17",
   "U18",
   "U19",
   "U20",
   "U21",
   "U22",
   "U23",
   "U24",
   "U25",
   "U26",
   "U27",
   "U28",
   "U29",
   "U30",
   "U31",
   "U32",
   "U33",
   "U34",
   "U35",
   "U36",
   "private-classifier",
   "U37",
   "U38",
   "U39",
   "U40",
   "U41",
   "U42",
   "U43",
   "U44",
   "U45",
   "U46",
   "U47",
   "U48",
   "U49",
   "U50",
   "U51",
   "U52",
   "U53",
   "U54",
   "U55",
   "U56",
   "U57",
   "U58",
   "U59",
   "U60",
   "U61",
   "U62",
   "U63",
   "U64",
   "U65",
   "U66",
   "U67",
   "U68",
   "U69",
   "U70",
   "U71",
   "U72",
   "U73",
   "U74",
   "U75",
   "U76",
   "U77",
   "U78",
   "U79",
   "U80",
   "U81",
   "U82",
   "U83",
   "U84",
   "U85",
   "U86",
   "U87a",
   "U87b",
   "U87c",
   "U87d",
   "U87e",
   "U87f",
   "U88",
   "U89",
   "U90",
   "U91",
   "U92a",
   "U92b",
   "U92c",
   "U92d",
   "U92e",
   "U92f",
   "U92g",
   "U92h",
   "U92i",
   "U92j",
   "U93",
   "U94",
   "P01",
   "P02",
   "P03",
   "P04",
   "P05",
   "P06",
   "P07",
   "P08",
   "P09",
   "P10",
   "P11",
   "P12",
   "P13",
   "P14",
   "P15",
   "P16",
   "P17",
   "P18",
   "P19",
   "P20",
   "build-system",
   "changelog-date",
   "changelog-missing",
   "changelog-section",
   "dependency-groups",
   "executable-file",
   "legacy-metadata",
   "conflict-marker",
   "dynamic-file",
   "license-text",
   "manifest-in",
   "no-package",
   "py-typed",
   "python-classifier",
   "readme-badge",
   "readme-install",
   "link-broken",
   "link-moved",
   "repository-url",
   "required-field",
   "required-file",
   "self-dependency",
   "stray-file",
   "todo",
   "top-level",
   "unknown-extra",
   "version-in-code",
   "version-in-files",
   "version-history",
   "version-source",
   "W001",
   "W003",
   "W004",
   "W005",
   "W006",
   "W008",
   "W009",
   "archive-bomb",
   "archive-framing",
   "archive-header",
   "archive-members",
   "build-name",
   "build-size",
   "build-version",
   "description-missing",
   "description-type",
   "empty-wheel",
   "entry-point-target",
   "entry-points",
   "gzip-broken",
   "gzip-checksum",
   "gzip-trailing",
   "ignored-file",
   "junk-file",
   "lfs-pointer",
   "license-missing",
   "member-collision",
   "member-foreign",
   "member-kind",
   "member-link",
   "member-mode",
   "member-name",
   "member-path",
   "member-source",
   "member-startup",
   "missing-data",
   "missing-module",
   "metadata-differs",
   "metadata-platforms",
   "metadata-malformed",
   "metadata-source",
   "not-judged",
   "same-file-name",
   "not-reproducible",
   "private-address",
   "record-duplicate",
   "record-form",
   "record-hash",
   "record-missing",
   "record-no-hash",
   "record-path",
   "record-size",
   "record-unlisted",
   "record-weak-hash",
   "sdist-incomplete",
   "sdist-folder",
   "sdist-no-build",
   "relative-link",
   "anchor",
   "secret-file",
   "secret-literal",
   "secret-text",
   "secret-unread",
   "tar-ambiguous",
   "tar-broken-header",
   "tar-data-after-end",
   "tar-member-type",
   "tar-no-end",
   "top-level-tests",
   "twine",
   "uncommitted",
   "unknown-configuration",
   "unreadable",
   "wheel-file",
   "wheel-from-tree",
   "wheel-tags",
   "zip-encrypted",
   "zip-local-header",
   "coverage-target",
   "dependency-vulnerability",
   "foreign-file",
   "forge-plain-http",
   "import-slow",
   "import-warning",
   "import-writes",
   "install-slow",
   "install-warning",
   "startup-code",
   "release-commit-unknown",
   "release-notes-history",
   "release-notes-without-changes",
   "release-several-drafts",
   "release-tag-assumed",
   "release-tag-lightweight",
   "secret-exposed",
   "shown-changed",
   "shown-contradiction",
   "shown-lost",
   "tag-version",
   "test-failed",
   "tool-problem",
   "unlisted-file",
   "yanked-file",
   "yanked-release"
  ];
  const CONFIGURED = "[tool.repo-agent-actions] ignore";
  const FAMILIES = new Map([
   [
    "secret",
    [
     "secret-file",
     "secret-text",
     "secret-literal",
     "secret-unread"
    ]
   ]
  ]);
  const NEVER_IGNORED = new Set([
   "stray-file"
  ]);
  const RULE_FAMILIES = [
   ...FAMILIES.keys()
  ];
  const FORMER = new Map(Object.entries(former_rules.M));
  const KNOWN = new Set([
   ...RULE_IDS,
   ...FAMILIES.keys()
  ]);
  function codeOf(id) {
   const { letters, digits, part } = /^(?<letters>[a-z]+)(?<digits>\d+)(?<part>[a-z]?)$/iu.exec(id)?.groups ?? {};
   return void 0 === letters ? null : `${letters}${String(Number(digits))}${part ?? ""}`.toUpperCase();
  }
  function meantRule(written) {
   const code = codeOf(written);
   if (null !== code) return RULE_IDS.find((id)=>codeOf(id) === code) ?? null;
   return (0, nearest_name.q)(written, [
    ...KNOWN
   ].filter((id)=>null === codeOf(id)));
  }
  function requireRule(written, subject) {
   if (KNOWN.has(written)) return;
   const meant = meantRule(written);
   throw new release_error.K2({
    subject,
    problem: `'${(0, visible_text.Ol)(written, 80)}' is not a rule`,
    remedy: `${null === meant ? "" : `Did you mean ${meant}? `}Write the id that a finding shows in brackets; docs/rules.md lists them all`
   });
  }
  function readEntry(text, own, from) {
   const colon = text.indexOf(":");
   const written = (-1 === colon ? text : text.slice(0, colon)).trim();
   const rule = FORMER.get(written) ?? written;
   const path = own.path ?? (-1 === colon ? null : text.slice(colon + 1).trim());
   const shown = `'${text.slice(0, 80)}'`;
   if ("" === rule || void 0 !== own.path && -1 !== colon) throw new release_error.K2({
    subject: from,
    problem: `${shown} ${"" === rule ? "doesn't name a rule" : "names two paths"}`,
    remedy: "Write the id of a rule, or rule:path as in secret-text:tests/**"
   });
   if (null !== path && ("" === path || /^[/\\]|\\|(?:^|\/)\.\.(?:\/|$)/u.test(path))) throw new release_error.K2({
    subject: from,
    problem: `${shown} has no path in the project after its colon`,
    remedy: 'Write the path with "/", relative to the project, as in secret-text:tests/**'
   });
   requireRule(rule, from);
   const glob = null === path ? null : (0, src_glob.CW)(path);
   const family = FAMILIES.get(rule);
   return {
    text: null === path ? written : `${written}:${path}`,
    rule,
    path,
    reason: own.reason,
    from,
    takesRule: (id)=>!NEVER_IGNORED.has(id) && (id === rule || family?.includes(id) === true),
    takesPath: (paths)=>null === glob || paths.some((one)=>glob.test(one))
   };
  }
  function readIgnoreInput(entries, subject = "ignore") {
   return entries.map((entry)=>readEntry(entry, {
     reason: `the input ${subject}`
    }, subject));
  }
  function readIgnoreTable(rules = []) {
   return rules.map(({ rule, ...rest })=>readEntry(rule, rest, CONFIGURED));
  }
  function leaveOut(findings, entries, pathsOf) {
   const kept = [];
   const left = [];
   for (const finding of findings){
    const meant = entries.filter(({ takesRule })=>takesRule(finding.rule));
    const paths = 0 === meant.length ? [] : pathsOf(finding);
    const entry = meant.find(({ takesPath })=>takesPath(paths));
    if (void 0 === entry) kept.push(finding);
    else left.push({
     finding,
     entry
    });
   }
   return {
    kept,
    left
   };
  }
  function unusedEntries(entries, left) {
   const used = new Set(left.map(({ entry })=>entry));
   return entries.filter((entry)=>null !== entry.path && !used.has(entry)).map(({ from, text })=>`${from}: '${text}' matches no finding. Remove or correct it.`);
  }
  function leftOutItems(left) {
   const byRule = new Map;
   for (const { finding, entry } of left){
    const entries = byRule.get(finding.rule) ?? new Map;
    byRule.set(finding.rule, entries.set(entry, (entries.get(entry) ?? 0) + 1));
   }
   return [
    ...byRule
   ].map(([subject, entries])=>{
    const words = [
     ...entries
    ].map(([{ text, reason }, count])=>`${count} by ${text} (${reason})`);
    return {
     kind: "rule",
     subject,
     outcome: "skipped",
     message: `${subject} ignored: ${words.join(", ")}`,
     ms: 0
    };
   });
  }
 },
 317: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   CW: ()=>readPathPattern,
   OC: ()=>pathsMatching,
   pV: ()=>readGlob,
   rl: ()=>hasWildcard
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28681);
  const LONGEST = 4096;
  function bracket(body) {
   const isTurned = body.startsWith("!") && body.length > 1;
   const characters = Array.from(isTurned ? body.slice(1) : body);
   const ranges = [];
   for(let index = 0; index < characters.length; index += 1){
    const first = characters[index] ?? "";
    const last = "-" === characters[index + 1] ? characters[index + 2] : void 0;
    ranges.push([
     first,
     last ?? first
    ]);
    if (void 0 !== last) index += 2;
   }
   const code = (character)=>character.codePointAt(0) ?? 0;
   return (character)=>"/" !== character && ranges.some(([first, last])=>code(first) <= code(character) && code(character) <= code(last)) !== isTurned;
  }
  function add(steps, step) {
   const last = steps.at(-1)?.kind;
   if ("folders" === step.kind) {
    if ("anything" !== last && "inside" !== last) steps.push(step, {
     kind: "inside"
    });
    return;
   }
   if ("names" === step.kind && ("names" === last || "anything" === last)) return;
   if ("anything" === step.kind) while([
    "names",
    "anything",
    "folders",
    "inside"
   ].includes(steps.at(-1)?.kind ?? ""))steps.pop();
   steps.push(step);
  }
  function stepsOf(glob) {
   const steps = [];
   for (const [token] of glob.matchAll(/\*\*\/|\*\*|\*|\?|\[[^\]/]{1,255}\]|[^]/gu))if ("**/" === token) add(steps, {
    kind: "folders"
   });
   else if ("**" === token) add(steps, {
    kind: "anything"
   });
   else if ("*" === token) add(steps, {
    kind: "names"
   });
   else if ("?" === token) add(steps, {
    kind: "character",
    takes: (character)=>"/" !== character
   });
   else token.startsWith("[") && token.length > 2 ? add(steps, {
    kind: "character",
    takes: bracket(token.slice(1, -1))
   }) : add(steps, {
    kind: "character",
    takes: (character)=>character === token
   });
   return steps;
  }
  function hasWildcard(glob) {
   return /[*?[]/u.test(glob);
  }
  function withSkipped(steps, places) {
   for (const place of places){
    const kind = steps[place]?.kind;
    if ("names" === kind || "anything" === kind) places.add(place + 1);
    if ("folders" === kind) places.add(place + 1).add(place + 2);
   }
   return places;
  }
  function afterCharacter(steps, places, character) {
   const next = new Set;
   for (const place of places){
    const step = steps[place];
    if (void 0 !== step && "folders" !== step.kind) if ("character" === step.kind) {
     if (step.takes(character)) next.add(place + 1);
    } else {
     if ("names" !== step.kind || "/" !== character) next.add(place);
     if ("inside" === step.kind && "/" === character) next.add(place + 1);
    }
   }
   return withSkipped(steps, next);
  }
  function readGlob(glob, { ignoreCase = false } = {}) {
   if (!ignoreCase && !hasWildcard(glob)) return {
    test: (path)=>path === glob
   };
   const inCase = (text)=>ignoreCase ? text.toLowerCase() : text;
   const steps = glob.length > LONGEST ? null : stepsOf(inCase(glob));
   return {
    test (path) {
     if (null === steps) return false;
     let places = withSkipped(steps, new Set([
      0
     ]));
     for (const character of inCase(path)){
      if (0 === places.size) return false;
      places = afterCharacter(steps, places, character);
     }
     return places.has(steps.length);
    }
   };
  }
  function readPathPattern(pattern) {
   const plain = (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.sP)(pattern.replace(/^\.\//u, ""), "/");
   if ("." === plain || "" === plain) return {
    test: ()=>true
   };
   if (!hasWildcard(plain)) return {
    test: (path)=>path === plain || path.startsWith(`${plain}/`)
   };
   const whole = readGlob(plain);
   const below = readGlob(`${plain}/**`);
   return {
    test: (path)=>whole.test(path) || below.test(path)
   };
  }
  function pathsMatching(pattern, files) {
   const named = readPathPattern(pattern);
   return files.filter((file)=>named.test(file));
  }
 },
 30594: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   M: ()=>FORMER_RULES
  });
  const FORMER_RULES = {
   "top-level-tests": "W005"
  };
 }
};
