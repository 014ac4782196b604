export const id = 2411;
export const ids = [
 2411
];
export const modules = {
 82411: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   vj: ()=>configuredByManifest,
   Qr: ()=>configuredInputs,
   Bf: ()=>parseProjectConfig,
   Sd: ()=>settingsAfterBuild
  });
  var dist = __webpack_require__(77934);
  var generated_settings = __webpack_require__(47206);
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
  const SETTING_OF = new Map(generated_settings.y.map((setting)=>[
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
   const words = "allowed" in kind ? kind.allowed ?? [] : [];
   const texts = (Array.isArray(value) ? value : [
    value
   ]).filter((one)=>"string" == typeof one);
   const stranger = texts.find((one)=>!words.includes(one) && one !== setting.r);
   const isOfMany = words.length > 0 && Array.isArray(value) && value.length > 1 && void 0 !== stranger;
   throw new release_error.K2({
    subject: place,
    problem: `is ${shownValue(value)}${isOfMany ? `, and ${shownValue(stranger)} is none of its values` : ""}`,
    remedy: `${void 0 === stranger ? "" : (0, nearest_name.e)(stranger, words)}Write ${settingForm(kind)}`
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
   return new Map(generated_settings.y.flatMap(({ key, inputs, own })=>{
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
   return Object.fromEntries(generated_settings.y.flatMap(({ key, own, inManifest })=>{
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
