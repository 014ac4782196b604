export const id = 278;
export const ids = [
 278
];
export const modules = {
 70278: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   vj: ()=>configuredByManifest,
   Qr: ()=>configuredInputs,
   Bf: ()=>parseProjectConfig,
   Sd: ()=>settingsAfterBuild
  });
  var dist = __webpack_require__(77934);
  const SETTINGS = [
   {
    key: "tag-prefix",
    kind: {
     type: "text"
    },
    inputs: {
     "validate-metadata": "tag-prefix",
     publish: "tag-prefix",
     "build-dists": "tag-prefix",
     "create-release": "tag-prefix"
    },
    own: true,
    inManifest: true
   },
   {
    key: "checks",
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
    inputs: {
     "validate-metadata": "checks",
     publish: "checks"
    },
    own: false,
    inManifest: false
   },
   {
    key: "changelog",
    kind: {
     type: "text"
    },
    inputs: {
     "validate-metadata": "changelog",
     publish: "changelog"
    },
    own: true,
    inManifest: false
   },
   {
    key: "required-files",
    kind: {
     type: "list",
     extends: true
    },
    inputs: {
     "validate-metadata": "required-files",
     publish: "required-files"
    },
    own: false,
    inManifest: false
   },
   {
    key: "required-fields",
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
    inputs: {
     "validate-metadata": "required-fields",
     publish: "required-fields"
    },
    own: false,
    inManifest: false
   },
   {
    key: "todo-paths",
    kind: {
     type: "lines"
    },
    inputs: {
     "validate-metadata": "todo-paths",
     publish: "todo-paths"
    },
    own: false,
    inManifest: false
   },
   {
    key: "todo",
    kind: {
     type: "choice",
     allowed: [
      "auto",
      "advice",
      "stop",
      "off"
     ]
    },
    inputs: {
     "validate-metadata": "todo",
     publish: "todo"
    },
    own: false,
    inManifest: false
   },
   {
    key: "validate-strict",
    kind: {
     type: "boolean"
    },
    inputs: {
     "validate-metadata": "strict",
     publish: "validate-strict"
    },
    own: false,
    inManifest: false
   },
   {
    key: "python-versions",
    kind: {
     type: "list"
    },
    inputs: {
     "test-project": "python-versions",
     publish: "python-versions",
     "try-dists": "python-versions",
     "verify-install": "python-versions"
    },
    own: false,
    inManifest: true
   },
   {
    key: "python-downloads",
    kind: {
     type: "boolean"
    },
    inputs: {
     "test-project": "python-downloads",
     publish: "python-downloads",
     "try-dists": "python-downloads",
     "verify-install": "python-downloads"
    },
    own: false,
    inManifest: true
   },
   {
    key: "allow-missing-python",
    kind: {
     type: "boolean"
    },
    inputs: {
     "test-project": "allow-missing-python",
     publish: "allow-missing-python",
     "try-dists": "allow-missing-python",
     "verify-install": "allow-missing-python"
    },
    own: false,
    inManifest: true
   },
   {
    key: "install",
    kind: {
     type: "lines",
     extends: true
    },
    inputs: {
     "test-project": "install",
     publish: "install"
    },
    own: false,
    inManifest: false
   },
   {
    key: "commands",
    kind: {
     type: "lines",
     extends: true
    },
    inputs: {
     "test-project": "commands",
     publish: "commands"
    },
    own: false,
    inManifest: false
   },
   {
    key: "minimum-coverage",
    kind: {
     type: "decimal",
     minimum: 0,
     maximum: 100
    },
    inputs: {
     "test-project": "minimum-coverage",
     publish: "minimum-coverage"
    },
    own: true,
    inManifest: false
   },
   {
    key: "target-coverage",
    kind: {
     type: "decimal",
     minimum: 0,
     maximum: 100
    },
    inputs: {
     "test-project": "target-coverage",
     publish: "target-coverage"
    },
    own: true,
    inManifest: false
   },
   {
    key: "lock",
    kind: {
     type: "text"
    },
    inputs: {
     "test-project": "lock",
     publish: "lock"
    },
    own: false,
    inManifest: false
   },
   {
    key: "test-timeout",
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 86400
    },
    inputs: {
     "test-project": "timeout",
     publish: "test-timeout"
    },
    own: false,
    inManifest: false
   },
   {
    key: "clean",
    kind: {
     type: "boolean"
    },
    inputs: {
     "build-dists": "clean",
     publish: "clean"
    },
    own: false,
    inManifest: false
   },
   {
    key: "formats",
    kind: {
     type: "list",
     allowed: [
      "sdist",
      "wheel",
      "auto",
      "none"
     ]
    },
    inputs: {
     "build-dists": "formats",
     publish: "formats"
    },
    own: false,
    inManifest: false
   },
   {
    key: "wheels-from",
    kind: {
     type: "list"
    },
    inputs: {
     "build-dists": "wheels-from",
     publish: "wheels-from"
    },
    own: false,
    inManifest: false
   },
   {
    key: "wheel-from",
    kind: {
     type: "choice",
     allowed: [
      "sdist",
      "tree"
     ]
    },
    inputs: {
     "build-dists": "wheel-from",
     publish: "wheel-from"
    },
    own: false,
    inManifest: false
   },
   {
    key: "build-python-version",
    kind: {
     type: "text"
    },
    inputs: {
     "build-dists": "python-version",
     publish: "build-python-version"
    },
    own: false,
    inManifest: false
   },
   {
    key: "normalize-sdist",
    kind: {
     type: "boolean"
    },
    inputs: {
     "build-dists": "normalize-sdist",
     publish: "normalize-sdist"
    },
    own: false,
    inManifest: false
   },
   {
    key: "build-constraints",
    kind: {
     type: "path"
    },
    inputs: {
     "build-dists": "build-constraints",
     publish: "build-constraints"
    },
    own: false,
    inManifest: false
   },
   {
    key: "verify-reproducible",
    kind: {
     type: "boolean"
    },
    inputs: {
     "build-dists": "verify-reproducible",
     publish: "verify-reproducible"
    },
    own: false,
    inManifest: false
   },
   {
    key: "maximum-wheel-size",
    kind: {
     type: "text"
    },
    inputs: {
     "build-dists": "maximum-wheel-size",
     publish: "maximum-wheel-size"
    },
    own: true,
    inManifest: false
   },
   {
    key: "maximum-sdist-size",
    kind: {
     type: "text"
    },
    inputs: {
     "build-dists": "maximum-sdist-size",
     publish: "maximum-sdist-size"
    },
    own: true,
    inManifest: false
   },
   {
    key: "build-timeout",
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 86400
    },
    inputs: {
     "build-dists": "timeout",
     publish: "build-timeout"
    },
    own: false,
    inManifest: false
   },
   {
    key: "profile",
    kind: {
     type: "choice",
     allowed: [
      "pypi"
     ]
    },
    inputs: {
     "twine-check": "profile",
     publish: "profile"
    },
    own: false,
    inManifest: true
   },
   {
    key: "check-strict",
    kind: {
     type: "boolean"
    },
    inputs: {
     "twine-check": "strict",
     publish: "check-strict"
    },
    own: false,
    inManifest: true
   },
   {
    key: "twine",
    kind: {
     type: "boolean"
    },
    inputs: {
     "twine-check": "twine",
     publish: "twine"
    },
    own: false,
    inManifest: true
   },
   {
    key: "verify-extras",
    kind: {
     type: "list"
    },
    inputs: {
     "try-dists": "extras",
     publish: "extras",
     "verify-install": "extras"
    },
    own: false,
    inManifest: true
   },
   {
    key: "from-source",
    kind: {
     type: "choice",
     allowed: [
      "auto",
      "true",
      "false"
     ]
    },
    inputs: {
     "try-dists": "from-source",
     publish: "from-source"
    },
    own: false,
    inManifest: true
   },
   {
    key: "install-warnings",
    kind: {
     type: "choice",
     allowed: [
      "fail",
      "warn",
      "ignore"
     ]
    },
    inputs: {
     "try-dists": "install-warnings",
     publish: "install-warnings",
     "verify-install": "install-warnings"
    },
    own: false,
    inManifest: true
   },
   {
    key: "try-timeout",
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 86400
    },
    inputs: {
     "try-dists": "timeout",
     publish: "try-timeout"
    },
    own: false,
    inManifest: true
   },
   {
    key: "maximum-install-seconds",
    kind: {
     type: "decimal",
     minimum: 0
    },
    inputs: {
     "try-dists": "maximum-install-seconds",
     publish: "maximum-install-seconds",
     "verify-install": "maximum-install-seconds"
    },
    own: false,
    inManifest: true
   },
   {
    key: "maximum-import-seconds",
    kind: {
     type: "decimal",
     minimum: 0
    },
    inputs: {
     "try-dists": "maximum-import-seconds",
     publish: "maximum-import-seconds",
     "verify-install": "maximum-import-seconds"
    },
    own: false,
    inManifest: true
   },
   {
    key: "existing",
    kind: {
     type: "choice",
     allowed: [
      "skip-identical",
      "fail"
     ]
    },
    inputs: {
     "publish-index": "existing",
     publish: "existing"
    },
    own: false,
    inManifest: true
   },
   {
    key: "parallel",
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 16
    },
    inputs: {
     "publish-index": "parallel",
     publish: "parallel"
    },
    own: false,
    inManifest: true
   },
   {
    key: "attempts",
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 20
    },
    inputs: {
     "publish-index": "attempts",
     publish: "attempts"
    },
    own: false,
    inManifest: true
   },
   {
    key: "wait",
    kind: {
     type: "boolean"
    },
    inputs: {
     "publish-index": "wait",
     publish: "wait"
    },
    own: false,
    inManifest: true
   },
   {
    key: "wait-timeout",
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 86400
    },
    inputs: {
     "publish-index": "wait-timeout",
     publish: "wait-timeout"
    },
    own: false,
    inManifest: true
   },
   {
    key: "sdist",
    kind: {
     type: "boolean"
    },
    inputs: {
     "verify-install": "sdist",
     publish: "sdist"
    },
    own: false,
    inManifest: true
   },
   {
    key: "verify-timeout",
    kind: {
     type: "integer",
     minimum: 1,
     maximum: 86400
    },
    inputs: {
     "verify-install": "timeout",
     publish: "verify-timeout"
    },
    own: false,
    inManifest: true
   },
   {
    key: "audit",
    kind: {
     type: "choice",
     allowed: [
      "auto",
      "true",
      "false"
     ]
    },
    inputs: {
     "verify-install": "audit",
     publish: "audit"
    },
    own: false,
    inManifest: true
   },
   {
    key: "audit-ignore",
    kind: {
     type: "list",
     adds: true
    },
    inputs: {
     "verify-install": "audit-ignore",
     publish: "audit-ignore"
    },
    own: false,
    inManifest: true
   },
   {
    key: "accept",
    kind: {
     type: "list",
     adds: true
    },
    inputs: {
     "release-checklist": "accept",
     publish: "accept"
    },
    own: false,
    inManifest: true
   },
   {
    key: "require",
    kind: {
     type: "list",
     adds: true
    },
    inputs: {
     "release-checklist": "require",
     publish: "require"
    },
    own: false,
    inManifest: true
   },
   {
    key: "look-ahead",
    kind: {
     type: "choice",
     allowed: [
      "auto",
      "no",
      "warn",
      "stop"
     ]
    },
    inputs: {
     "release-checklist": "look-ahead",
     publish: "look-ahead"
    },
    own: false,
    inManifest: true
   },
   {
    key: "title",
    kind: {
     type: "text"
    },
    inputs: {
     "create-release": "title",
     publish: "title"
    },
    own: false,
    inManifest: true
   },
   {
    key: "prerelease",
    kind: {
     type: "text"
    },
    inputs: {
     "create-release": "prerelease",
     publish: "prerelease"
    },
    own: false,
    inManifest: true
   }
  ];
  var nearest_name = __webpack_require__(23495);
  var release_error = __webpack_require__(41535);
  var setting = __webpack_require__(41101);
  const ONE_NAME = /^(?=.*\S)[^,\r\n]*$/u;
  const ONE_LINE = /^(?=.*\S)[^\r\n]*$/u;
  function allowedEntries({ allowed, extends: isExtended }) {
   return void 0 === allowed ? null : [
    ...allowed,
    ...true === isExtended ? [
     setting.r
    ] : []
   ];
  }
  function setting_schema_settingSchema(kind) {
   switch(kind.type){
    case "boolean":
     return dist.zMY();
    case "integer":
    case "decimal":
     {
      const { minimum = -Number.MAX_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER } = kind;
      const number = "integer" === kind.type ? dist.FsL(dist.aig(), dist.ndf()) : dist.aig();
      return dist.FsL(number, dist.Wwf(minimum), dist.cGV(maximum));
     }
    case "choice":
     {
      const words = dist.KIO(kind.allowed);
      return kind.allowed.includes("true") ? dist.KCZ([
       dist.zMY(),
       words
      ]) : words;
     }
    case "text":
    case "path":
     return dist.YjP();
    case "list":
    case "lines":
    case "paths":
     {
      const allowed = allowedEntries(kind);
      const text = dist.FsL(dist.YjP(), dist.yGV("list" === kind.type ? ONE_NAME : ONE_LINE));
      const entry = null === allowed ? text : dist.KIO(allowed);
      return dist.KCZ([
       entry,
       dist.YOg(entry)
      ]);
     }
   }
  }
  function settingForm(kind) {
   switch(kind.type){
    case "boolean":
     return "true or false";
    case "integer":
    case "decimal":
     {
      const noun = "integer" === kind.type ? "an integer" : "a number";
      const from = void 0 === kind.minimum ? "" : ` from ${String(kind.minimum)}`;
      return `${noun}${from}${void 0 === kind.maximum ? "" : ` to ${String(kind.maximum)}`}`;
     }
    case "choice":
     return `one of ${kind.allowed.map((word)=>JSON.stringify(word)).join(", ")}`;
    case "text":
    case "path":
     return "a text in quotation marks";
    case "list":
    case "lines":
    case "paths":
     {
      const allowed = allowedEntries(kind);
      const each = "list" === kind.type ? "each without a comma" : "each of one line";
      return null === allowed ? `a list of texts in quotation marks, ${each}` : `a list of some of ${allowed.map((word)=>JSON.stringify(word)).join(", ")}`;
     }
   }
  }
  var tag_name = __webpack_require__(27525);
  const strings = dist.YOg(dist.YjP());
  const OWN_KEYS = {
   imports: dist.yqP(strings),
   "skip-imports": dist.yqP(dist.YOg(dist.FsL(dist.YjP(), dist.yGV(/^(?:[^\W\d]\w*|\*)(?:\.(?:[^\W\d]\w*|\*))*$/u, "is not a module such as automation.legacy")))),
   scripts: dist.yqP(dist.g1P(dist.YjP(), strings)),
   extras: dist.yqP(dist.g1P(dist.YjP(), dist.KCZ([
    dist.YjP(),
    strings
   ]))),
   "smoke-test": dist.yqP(dist.YjP()),
   ignore: dist.yqP(dist.YOg(dist.rej({
    rule: dist.YjP(),
    path: dist.yqP(dist.YjP()),
    reason: dist.FsL(dist.YjP(), dist.BpQ(1))
   }))),
   generated: dist.yqP(dist.YOg(dist.FsL(dist.YjP(), dist.yGV(/^(?!(?:[*?]+\/)*[*?]+(?:\.\*|\.pyi?|\.pth)?$)/u, "matches everything. Name the files"), dist.yGV(/^(?![/\\])(?!\.\.(?:\/|$))(?!.*(?:\\|\/\.\.(?:\/|$)))./u, 'is not a path in the project, written with "/"'))))
  };
  const OWN_FORM_KEYS = Object.keys(OWN_KEYS);
  const ownSchema = dist.Ikc(OWN_KEYS);
  const SETTING_OF = new Map(SETTINGS.map((setting)=>[
    setting.key,
    setting
   ]));
  const CONFIG_KEYS = [
   ...OWN_FORM_KEYS,
   ...SETTING_OF.keys()
  ].sort();
  const TABLE = "[tool.repo-agent-actions]";
  const SHOWN = 100;
  function shownValue(value) {
   const text = JSON.stringify(value, (_, inner)=>"bigint" == typeof inner ? Number(inner) : inner);
   return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  }
  function settingValue({ kind }, value, place) {
   const result = dist.xLC(setting_schema_settingSchema(kind), value);
   if (result.success) return result.output;
   throw new release_error.K2({
    subject: place,
    problem: `is ${shownValue(value)}`,
    remedy: `Write ${settingForm(kind)}`
   });
  }
  function parseSettingValues(values, source) {
   return Object.fromEntries(Object.entries(values).flatMap(([key, value])=>{
    const setting = SETTING_OF.get(key);
    return void 0 === setting ? [] : [
     [
      key,
      settingValue(setting, value, `${source}, settings.${key}`)
     ]
    ];
   }));
  }
  function unknownKey(key, place) {
   const meant = (0, nearest_name.q)(key, CONFIG_KEYS);
   return new release_error.K2({
    subject: place,
    problem: "is not a setting",
    remedy: null === meant ? `The settings are ${CONFIG_KEYS.join(", ")}` : `Did you mean ${meant}? Rename or remove it`
   });
  }
  function isTable(value) {
   return "object" == typeof value && null !== value && !Array.isArray(value) && !(value instanceof Date);
  }
  function parseProjectConfig(table, source, lineOf = ()=>void 0) {
   if (void 0 === table) return {};
   if (!isTable(table)) throw new release_error.K2({
    subject: source,
    problem: `tool.repo-agent-actions is ${shownValue(table)}`,
    remedy: `Write it as a table, ${TABLE}`
   });
   const placeOf = (key)=>{
    const line = lineOf(key);
    return `${source}${void 0 === line ? "" : `:${String(line)}`}, ${TABLE} ${key.slice(0, SHOWN)}`;
   };
   const settings = {};
   for (const [key, value] of Object.entries(table)){
    const setting = SETTING_OF.get(key);
    if (void 0 !== setting) settings[key] = settingValue(setting, value, placeOf(key));
    else if (!OWN_FORM_KEYS.includes(key)) throw unknownKey(key, placeOf(key));
   }
   const result = dist.xLC(ownSchema, table);
   if (!result.success) {
    const [issue] = result.issues;
    const path = dist.BuJ(issue) ?? "";
    const [key = ""] = path.split(".");
    throw new release_error.K2({
     subject: `${placeOf(key)}${path.slice(key.length)}`,
     problem: issue.message,
     remedy: "Write it as docs/settings.md shows it"
    });
   }
   const { "smoke-test": smokeTest, "skip-imports": skipImports, ...own } = result.output;
   const tagPrefix = settings["tag-prefix"];
   const typed = {
    changelog: settings["changelog"],
    minimumCoverage: settings["minimum-coverage"],
    targetCoverage: settings["target-coverage"],
    maximumWheelSize: settings["maximum-wheel-size"],
    maximumSdistSize: settings["maximum-sdist-size"]
   };
   return {
    ...own,
    ...void 0 === skipImports ? {} : {
     skipImports
    },
    ...void 0 === smokeTest ? {} : {
     smokeTest
    },
    ...void 0 === tagPrefix ? {} : {
     tagPrefix: (0, tag_name.UG)(String(tagPrefix), placeOf("tag-prefix"))
    },
    ...Object.fromEntries(Object.entries(typed).filter(([, value])=>void 0 !== value)),
    ...0 === Object.keys(settings).length ? {} : {
     settings,
     places: Object.fromEntries(Object.keys(settings).map((key)=>[
       key,
       placeOf(key)
      ]))
    }
   };
  }
  function configuredInputs(action, { settings = {}, places = {} }, folder) {
   return new Map(SETTINGS.flatMap(({ key, inputs, own })=>{
    const value = settings[key];
    const input = inputs[action];
    if (own || void 0 === value || void 0 === input) return [];
    return [
     [
      input,
      {
       value,
       place: places[key] ?? `${TABLE} ${key}`,
       folder
      }
     ]
    ];
   }));
  }
  function settingsAfterBuild({ settings = {} }) {
   return Object.fromEntries(SETTINGS.flatMap(({ key, own, inManifest })=>{
    const value = settings[key];
    return own || !inManifest || void 0 === value ? [] : [
     [
      key,
      value
     ]
    ];
   }));
  }
  function configuredByManifest(action, { settings }, workspace) {
   return configuredInputs(action, {
    settings: parseSettingValues(settings ?? {}, "manifest")
   }, workspace);
  }
 }
};
