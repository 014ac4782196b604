export const id = 7458;
export const ids = [
 7458,
 3333
];
export const modules = {
 77151: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   ARCHIVE_LIMITS: ()=>_archive_limits_js__WEBPACK_IMPORTED_MODULE_0__.O,
   MissingMember: ()=>_archive_member_js__WEBPACK_IMPORTED_MODULE_28__.b1,
   NOTHING_EXPECTED: ()=>_expected_release_js__WEBPACK_IMPORTED_MODULE_13__.F,
   SourceIndex: ()=>_source_tree_js__WEBPACK_IMPORTED_MODULE_32__.a,
   UnreadableArchive: ()=>_archive_member_js__WEBPACK_IMPORTED_MODULE_28__.YF,
   addToSdist: ()=>_completeness_add_to_sdist_js__WEBPACK_IMPORTED_MODULE_3__.Q,
   beginBlobId: ()=>_blob_id_js__WEBPACK_IMPORTED_MODULE_1__.yu,
   blobId: ()=>_blob_id_js__WEBPACK_IMPORTED_MODULE_1__.zA,
   checkRecord: ()=>_verify_record_js__WEBPACK_IMPORTED_MODULE_34__.E,
   checkoutVariants: ()=>_blob_id_js__WEBPACK_IMPORTED_MODULE_1__.Pe,
   collecting: ()=>_member_reader_js__WEBPACK_IMPORTED_MODULE_9__.H,
   commonPath: ()=>_common_path_js__WEBPACK_IMPORTED_MODULE_2__.TQ,
   compareArchives: ()=>_compare_archives_js__WEBPACK_IMPORTED_MODULE_5__.X,
   compareWithSources: ()=>_compare_with_sources_js__WEBPACK_IMPORTED_MODULE_6__._,
   deriveUploadForm: ()=>_upload_form_js__WEBPACK_IMPORTED_MODULE_33__.tu,
   findEncryptedSources: ()=>_encrypted_sources_js__WEBPACK_IMPORTED_MODULE_8__.eu,
   findLostEntryPoints: ()=>_entry_point_targets_js__WEBPACK_IMPORTED_MODULE_11__.z,
   findManifest: ()=>_load_manifest_js__WEBPACK_IMPORTED_MODULE_21__.J,
   findUnsafeMembers: ()=>_unsafe_members_js__WEBPACK_IMPORTED_MODULE_31__.H,
   framingFinding: ()=>_framing_problem_js__WEBPACK_IMPORTED_MODULE_14__.C$,
   giteaForm: ()=>_upload_form_js__WEBPACK_IMPORTED_MODULE_33__.nw,
   hasLicense: ()=>_license_files_js__WEBPACK_IMPORTED_MODULE_16__.a5,
   importNamesOf: ()=>_import_names_js__WEBPACK_IMPORTED_MODULE_15__.r,
   inspectArchive: ()=>_inspect_archive_js__WEBPACK_IMPORTED_MODULE_19__.N,
   isLicenseText: ()=>_license_files_js__WEBPACK_IMPORTED_MODULE_16__.L2,
   isReceiptOf: ()=>_receipt_of_release_js__WEBPACK_IMPORTED_MODULE_25__.m,
   isScannedSource: ()=>_encrypted_sources_js__WEBPACK_IMPORTED_MODULE_8__.oE,
   isSequential: ()=>_contents_js__WEBPACK_IMPORTED_MODULE_7__.isSequential,
   judgeCompleteness: ()=>_completeness_judge_completeness_js__WEBPACK_IMPORTED_MODULE_4__.e,
   largestMembers: ()=>_largest_members_js__WEBPACK_IMPORTED_MODULE_17__.Q,
   libraryPaths: ()=>_library_paths_js__WEBPACK_IMPORTED_MODULE_18__.a_,
   licenseMissing: ()=>_license_files_js__WEBPACK_IMPORTED_MODULE_16__.ch,
   listContents: ()=>_list_contents_js__WEBPACK_IMPORTED_MODULE_20__.H,
   listContentsOf: ()=>_list_contents_js__WEBPACK_IMPORTED_MODULE_20__.g,
   listDistributions: ()=>_read_distribution_js__WEBPACK_IMPORTED_MODULE_24__.oj,
   loadManifest: ()=>_load_manifest_js__WEBPACK_IMPORTED_MODULE_21__.e,
   manifestOnTheSpot: ()=>_manifest_on_the_spot_js__WEBPACK_IMPORTED_MODULE_23__.manifestOnTheSpot,
   metadataFieldName: ()=>_upload_form_js__WEBPACK_IMPORTED_MODULE_33__.xT,
   missingFileRemedy: ()=>_import_remedies_js__WEBPACK_IMPORTED_MODULE_12__.ty,
   missingModuleRemedy: ()=>_import_remedies_js__WEBPACK_IMPORTED_MODULE_12__.XU,
   missingObjectRemedy: ()=>_import_remedies_js__WEBPACK_IMPORTED_MODULE_12__.mg,
   notRegular: ()=>_read_distribution_js__WEBPACK_IMPORTED_MODULE_24__.oQ,
   objectFormat: ()=>_blob_id_js__WEBPACK_IMPORTED_MODULE_1__.n9,
   parseEntryPoints: ()=>_entry_points_js__WEBPACK_IMPORTED_MODULE_10__.f,
   parseRecord: ()=>_record_js__WEBPACK_IMPORTED_MODULE_29__.H,
   parseWheelFile: ()=>_wheel_file_js__WEBPACK_IMPORTED_MODULE_35__.t,
   plainForm: ()=>_upload_form_js__WEBPACK_IMPORTED_MODULE_33__.NG,
   readContents: ()=>_contents_js__WEBPACK_IMPORTED_MODULE_7__.readContents,
   readDistribution: ()=>_read_distribution_js__WEBPACK_IMPORTED_MODULE_24__.xF,
   readMetadata: ()=>_read_metadata_js__WEBPACK_IMPORTED_MODULE_27__._,
   readTarWalk: ()=>_tar_walk_js__WEBPACK_IMPORTED_MODULE_30__.n,
   requireExpectedRelease: ()=>_expected_release_js__WEBPACK_IMPORTED_MODULE_13__.d,
   requireOwnMetadata: ()=>_own_metadata_js__WEBPACK_IMPORTED_MODULE_26__.L,
   requireOwnMetadataOf: ()=>_own_metadata_js__WEBPACK_IMPORTED_MODULE_26__.o,
   sdistLicenses: ()=>_license_files_js__WEBPACK_IMPORTED_MODULE_16__.ez,
   searchEncryptedSources: ()=>_encrypted_sources_js__WEBPACK_IMPORTED_MODULE_8__.D6,
   serverMessage: ()=>_framing_problem_js__WEBPACK_IMPORTED_MODULE_14__.x_,
   strayTopLevel: ()=>_library_paths_js__WEBPACK_IMPORTED_MODULE_18__.lm,
   strayTopLevelFault: ()=>_library_paths_js__WEBPACK_IMPORTED_MODULE_18__.JP,
   topDirectory: ()=>_common_path_js__WEBPACK_IMPORTED_MODULE_2__.Fr,
   topLevelNames: ()=>_library_paths_js__WEBPACK_IMPORTED_MODULE_18__.s8,
   verifyAgainstManifest: ()=>_manifest_binding_js__WEBPACK_IMPORTED_MODULE_22__.G,
   verifyRecord: ()=>_verify_record_js__WEBPACK_IMPORTED_MODULE_34__.R,
   versionFilesOf: ()=>_version_files_js__WEBPACK_IMPORTED_MODULE_37__.D,
   walkTar: ()=>_tar_walk_js__WEBPACK_IMPORTED_MODULE_30__.N,
   walkZip: ()=>_zip_framing_js__WEBPACK_IMPORTED_MODULE_38__.F,
   wheelStem: ()=>_wheel_stem_js__WEBPACK_IMPORTED_MODULE_36__.t
  });
  var _archive_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20466);
  var _blob_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56792);
  var _common_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13752);
  var _completeness_add_to_sdist_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18381);
  var _completeness_judge_completeness_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3555);
  var _compare_archives_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92282);
  var _compare_with_sources_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85214);
  var _contents_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17077);
  var _encrypted_sources_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24312);
  var _member_reader_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28781);
  var _entry_points_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(31279);
  var _entry_point_targets_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(16499);
  var _import_remedies_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(91071);
  var _expected_release_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(28491);
  var _framing_problem_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(58819);
  var _import_names_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(33835);
  var _license_files_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7766);
  var _largest_members_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(57857);
  var _library_paths_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(55749);
  var _inspect_archive_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(45424);
  var _list_contents_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(98254);
  var _load_manifest_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(45797);
  var _manifest_binding_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(52638);
  var _manifest_on_the_spot_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(33333);
  var _read_distribution_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(62514);
  var _receipt_of_release_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7941);
  var _own_metadata_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(57777);
  var _read_metadata_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(58865);
  var _archive_member_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(75172);
  var _record_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(7279);
  var _tar_walk_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(74476);
  var _unsafe_members_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(86305);
  var _source_tree_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(33411);
  var _upload_form_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(20505);
  var _verify_record_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(48014);
  var _wheel_file_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(12899);
  var _wheel_stem_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(78076);
  var _version_files_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(70741);
  var _zip_framing_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(68190);
 },
 33333: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   manifestOnTheSpot: ()=>manifestOnTheSpot
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
  var _contents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17077);
  var _read_distribution_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62514);
  function oneRelease(folder, distributions) {
   const releases = new Map;
   for (const dist of distributions)releases.set(`${(0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.Pc)(dist.name)} ${dist.version}`, dist);
   const [first] = releases.values();
   if (1 === releases.size && void 0 !== first) return first;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: folder,
    problem: `contains ${releases.size} releases: ${[
     ...releases
    ].map(([release, { filename }])=>`${release} (${filename})`).join(", ")}`,
    remedy: "Keep only the files of one release in it"
   });
  }
  async function manifestOnTheSpot(folder) {
   const distributions = await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_2__.oj)(folder);
   const { version } = oneRelease(folder, distributions);
   const wheels = distributions.filter(({ kind })=>"wheel" === kind);
   const described = wheels[0] ?? distributions[0];
   if (void 0 === described) throw new _release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
    subject: folder,
    problem: "contains no distribution",
    remedy: "Build the distributions first"
   });
   const { metadata, topLevel, entryPoints } = await (0, _contents_js__WEBPACK_IMPORTED_MODULE_3__.readContents)(described);
   return {
    schema: 1,
    project: metadata.get("Name") ?? described.name,
    version,
    tag: null,
    commit: null,
    sourceDateEpoch: null,
    requiresPython: metadata.get("Requires-Python"),
    files: distributions.map(({ filename, kind, size, sha256 })=>({
      filename,
      kind,
      size,
      sha256
     })),
    verification: {
     imports: topLevel,
     assumedImports: true,
     scripts: [
      ...Object.keys(entryPoints.console).map((name)=>({
        name,
        arguments: [
         [
          "--help"
         ]
        ],
        assumed: true
       })),
      ...Object.keys(entryPoints.gui).map((name)=>({
        name,
        arguments: []
       }))
     ],
     extras: metadata.getAll("Provides-Extra").map((name)=>({
       name,
       imports: []
      })),
     smokeTest: null
    },
    builtWith: null
   };
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
 29352: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   N: ()=>moduleBindings,
   z: ()=>readSoleAssignment
  });
  var _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84420);
  var _python_module_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42218);
  const OPENERS = new Set([
   "exec",
   "eval",
   "execfile",
   "globals",
   "locals",
   "vars",
   "setattr",
   "__dict__"
  ]);
  const HEADERS = new Set([
   "if",
   "elif",
   "else",
   "for",
   "while",
   "try",
   "except",
   "finally",
   "with",
   "async",
   "match",
   "case"
  ]);
  function beginsScope([first, second]) {
   const word = first?.text === "async" ? second : first;
   return word?.kind === "name" && ("def" === word.text || "class" === word.text);
  }
  function targetNames(tokens) {
   return tokens.flatMap(({ kind, text }, index)=>"name" !== kind || (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(tokens[index - 1], ".") ? [] : [
     text
    ]);
  }
  function importedNames(tokens) {
   const at = tokens.findIndex(({ kind, text })=>"name" === kind && "import" === text);
   const isFrom = tokens[0]?.text === "from";
   const listed = tokens.slice(at + 1).filter((token)=>!(0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(token, "(") && !(0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(token, ")"));
   return (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(listed, ",").flatMap((part)=>{
    const as = part.findIndex(({ kind, text })=>"name" === kind && "as" === text);
    const named = as >= 0 ? part[as + 1] : part[0];
    return named?.kind === "name" && (isFrom || "import" !== named.text) ? [
     named.text
    ] : [];
   });
  }
  function innerNames(tokens) {
   const [first] = tokens;
   const names = [];
   for (const [index, token] of tokens.entries())if ("name" === token.kind) {
    if ((0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(tokens[index + 1], ":=")) names.push(token.text);
    if ("as" === token.text) for (const name of targetNames(tokens.slice(index + 1)))names.push(name);
    if ("for" === token.text && index < 2) {
     const end = tokens.findIndex(({ kind, text })=>"name" === kind && "in" === text);
     for (const name of targetNames(tokens.slice(index + 1, end)))names.push(name);
    }
   }
   if (first?.kind === "name" && "case" === first.text) for (const name of targetNames(tokens.slice(1)))names.push(name);
   return names;
  }
  function isAugmented(token) {
   return token?.kind === "operator" && /^(?:[-+*/%@&|^]|\*\*|\/\/|>>|<<)=$/u.test(token.text);
  }
  function statementNames(tokens) {
   const [first, second] = tokens;
   if (first?.kind === "name") {
    if ("from" === first.text || "import" === first.text) return importedNames(tokens);
    if ("def" === first.text || "class" === first.text) return second?.kind === "name" ? [
     second.text
    ] : [];
    if ("async" === first.text && second?.text === "def") return tokens[2]?.kind === "name" ? [
     tokens[2].text
    ] : [];
    if ("global" === first.text || "del" === first.text) return targetNames(tokens.slice(1));
    if (isAugmented(second)) return [
     first.text
    ];
   }
   const parts = (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(tokens, "=");
   return [
    ...parts.slice(0, -1).flatMap(targetNames),
    ...innerNames(tokens)
   ];
  }
  function isStarImport(tokens) {
   return tokens[0]?.text === "from" && (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(tokens.at(-1), "*") && tokens.at(-2)?.text === "import";
  }
  function statementsOf({ tokens }) {
   const isHeader = tokens[0]?.kind === "name" && HEADERS.has(tokens[0].text) && !beginsScope(tokens);
   const pieces = isHeader ? (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(tokens, ":") : [
    tokens
   ];
   return pieces.flatMap((piece)=>(0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.gI)(piece, ";"));
  }
  function moduleBindings(source) {
   const names = new Map;
   let isOpen = false;
   const blocks = [];
   for (const line of (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Nj)(source)){
    while((blocks.at(-1)?.indent ?? -1) >= line.indent)blocks.pop();
    const isInside = blocks.some(({ isScope })=>isScope);
    const { tokens } = line;
    isOpen ||= tokens.some(({ kind, text }, index)=>"name" === kind && (OPENERS.has(text) || "modules" === text && (0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(tokens[index - 1], ".")) || "operator" === kind && /^["'`]$/u.test(text));
    for (const statement of statementsOf(line)){
     isOpen ||= isStarImport(statement);
     if (!isInside || statement[0]?.text === "global") for (const name of statementNames(statement))names.set(name, (names.get(name) ?? 0) + 1);
    }
    if ((0, _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__.Zo)(tokens.at(-1), ":")) blocks.push({
     indent: line.indent,
     isScope: beginsScope(tokens)
    });
   }
   return {
    names,
    isOpen: isOpen || names.has("__getattr__")
   };
  }
  function readSoleAssignment(source, name) {
   const count = moduleBindings(source).names.get(name) ?? 0;
   if (0 === count) return {
    kind: "none"
   };
   const assignment = (0, _python_module_js__WEBPACK_IMPORTED_MODULE_1__.K6)(source, name);
   return 1 === count && "literal" === assignment.kind ? assignment : {
    kind: "expression"
   };
  }
 },
 4353: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   K0: ()=>readSetupCfg,
   R8: ()=>filesOf,
   c3: ()=>listOf,
   c_: ()=>tableOf
  });
  var _ini_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46846);
  var _ini_dialects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21685);
  var _ini_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48499);
  var _python_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67969);
  const NAMES_AS_WRITTEN = new Set([
   "extras_require",
   "data_files",
   "entry_points",
   "package_data",
   "exclude_package_data"
  ].map((name)=>`options.${name}`));
  function optionName(section, name) {
   const isTheirs = "metadata" === section || section.startsWith("options");
   return isTheirs && !NAMES_AS_WRITTEN.has(section) ? name.replaceAll("-", "_").toLowerCase() : name;
  }
  function readSetupCfg(source, file) {
   try {
    const ini = (0, _ini_file_js__WEBPACK_IMPORTED_MODULE_0__.Ay)(source, _ini_dialects_js__WEBPACK_IMPORTED_MODULE_1__.Uz);
    return new Map(ini.sections.map((section)=>[
      section,
      new Map(ini.options(section).map((name)=>[
        optionName(section, name),
        ini.get(section, name) ?? ""
       ]))
     ]));
   } catch (thrown) {
    throw thrown instanceof _ini_error_js__WEBPACK_IMPORTED_MODULE_2__.J ? thrown.inFile(file) : thrown;
   }
  }
  function listOf(value) {
   if (void 0 === value) return [];
   const parts = value.includes("\n") ? (0, _python_text_js__WEBPACK_IMPORTED_MODULE_3__._t)(value) : value.split(",");
   return parts.map(_python_text_js__WEBPACK_IMPORTED_MODULE_3__.$n).filter((part)=>"" !== part);
  }
  function tableOf(value) {
   const rows = listOf(value).flatMap((row)=>{
    const equals = row.indexOf("=");
    const name = (0, _python_text_js__WEBPACK_IMPORTED_MODULE_3__.$n)(row.slice(0, Math.max(0, equals)));
    return "" === name ? [] : [
     [
      name,
      (0, _python_text_js__WEBPACK_IMPORTED_MODULE_3__.$n)(row.slice(equals + 1))
     ]
    ];
   });
   return Object.fromEntries(rows);
  }
  function filesOf(value) {
   const prefix = "file:";
   return value?.startsWith(prefix) === true ? value.slice(prefix.length).split(",").map(_python_text_js__WEBPACK_IMPORTED_MODULE_3__.$n) : null;
  }
 }
};
