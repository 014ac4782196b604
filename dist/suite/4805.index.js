export const id = 4805;
export const ids = [
 4805
];
export const modules = {
 96496: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   M: ()=>createEnvironment,
   A: ()=>openEnvironment
  });
  var external_node_crypto_ = __webpack_require__(77598);
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var external_node_url_ = __webpack_require__(73136);
  var visible_text = __webpack_require__(58607);
  var run_process = __webpack_require__(47632);
  var release_error = __webpack_require__(41535);
  var index_settings = __webpack_require__(22103);
  var url_credentials = __webpack_require__(95151);
  const SETTINGS = [
   [
    "UV_DEFAULT_INDEX",
    "PIP_INDEX_URL",
    "--index-url",
    /\s/u
   ],
   [
    "UV_INDEX",
    "PIP_EXTRA_INDEX_URL",
    "--extra-index-url",
    /\s/u
   ],
   [
    "UV_FIND_LINKS",
    "PIP_FIND_LINKS",
    "--find-links",
    /,/u
   ]
  ];
  function indexOnStdin(environment) {
   const variables = SETTINGS.flatMap(([uv, pip])=>[
     uv,
     pip
    ]);
   const hides = variables.some((name)=>(0, url_credentials.e)(environment[name] ?? "") !== (environment[name] ?? ""));
   if (!hides) return null;
   const lines = SETTINGS.flatMap(([uv, , option, divider])=>(environment[uv] ?? "").split(divider).filter((word)=>"" !== word).map((word)=>`${option} ${word}`));
   const env = Object.fromEntries(Object.entries(environment).filter(([name])=>!variables.includes(name)));
   return {
    env,
    lines: `${lines.join("\n")}\n`
   };
  }
  var install_failure = __webpack_require__(22662);
  var package_environment = __webpack_require__(93334);
  const WINDOWS = "win32" === process.platform;
  async function createEnvironment(request) {
   const { python, folder, host, uv } = request;
   const environment = await openEnvironment(request);
   await (0, promises_.mkdir)((0, external_node_path_.dirname)(folder), {
    recursive: true
   });
   const base = {
    cwd: (0, external_node_path_.dirname)(folder),
    env: environment.environment,
    signal: host.signal,
    timeoutMs: 3e5
   };
   const result = null === uv ? await (0, run_process.R)({
    ...base,
    file: python.path,
    args: [
     "-I",
     "-m",
     "venv",
     folder
    ]
   }) : await (0, run_process.R)({
    ...base,
    file: uv.path,
    args: [
     "venv",
     "--no-project",
     "--python",
     python.path,
     folder
    ]
   });
   if (0 !== result.exitCode) {
    host.signal.throwIfAborted();
    const lacksVenv = /ensurepip is not|No module named (?:venv|ensurepip)|'ensurepip'.*non-zero/u.test(result.output);
    const failure = (0, install_failure.YU)(result);
    throw new release_error.K2({
     subject: python.path,
     problem: lacksVenv ? "its modules venv and ensurepip are not installed, or are incomplete" : `it can't create an environment: ${failure}`,
     remedy: lacksVenv ? `Install them (python${python.minor}-venv on Debian and Ubuntu), or add uv to the PATH` : (0, install_failure.EX)(failure, "Repair or reinstall this Python")
    });
   }
   return environment;
  }
  async function openEnvironment({ python, folder, host, uv }) {
   const settings = await (0, index_settings.ip)(host.environment);
   const bin = (0, external_node_path_.join)(folder, WINDOWS ? "Scripts" : "bin");
   const script = (name)=>(0, external_node_path_.join)(bin, WINDOWS ? `${name}.exe` : name);
   const packages = (0, package_environment.Uv)(host, settings);
   const environment = {
    ...packages,
    PATH: [
     bin,
     packages["PATH"] ?? packages["Path"] ?? ""
    ].join(external_node_path_.delimiter),
    VIRTUAL_ENV: folder
   };
   const opened = {
    folder,
    python: script("python"),
    bin,
    interpreter: python,
    uv,
    environment,
    script,
    install: (request)=>install(opened, request, host.signal)
   };
   return opened;
  }
  async function install(environment, request, hostSignal) {
   const { uv, folder, python } = environment;
   const work = (0, external_node_path_.join)(folder, `.install-${(0, external_node_crypto_.randomBytes)(6).toString("hex")}`);
   await (0, promises_.mkdir)(work);
   try {
    const shared = await sharedArguments(request, work);
    const wanted = {
     ...variables(environment.environment, request),
     ...request.env
    };
    const hidden = null === uv && WINDOWS ? null : indexOnStdin(wanted);
    const env = hidden?.env ?? wanted;
    const [file, args] = null === uv ? pipCommand(python, [
     ...pipArguments(request),
     ...shared
    ], null !== hidden) : [
     uv.path,
     [
      "pip",
      "install",
      "--python",
      python,
      ...uvArguments(request, "1" === env["PIP_NO_INDEX"]),
      ...null === hidden ? [] : [
       "--requirement",
       "-"
      ],
      ...shared
     ]
    ];
    return await (0, run_process.R)({
     file,
     args,
     cwd: request.cwd ?? folder,
     env,
     ...null === hidden ? {} : {
      input: hidden.lines
     },
     signal: request.signal ?? hostSignal,
     ...void 0 === request.timeoutMs ? {} : {
      timeoutMs: request.timeoutMs
     },
     ...void 0 === request.onLine ? {} : {
      onLine: request.onLine
     }
    });
   } finally{
    await (0, promises_.rm)(work, {
     recursive: true,
     force: true
    });
   }
  }
  function pipCommand(python, args, readsStdin) {
   const words = [
    "-I",
    "-m",
    "pip",
    "install",
    ...args
   ];
   if (!readsStdin) return [
    python,
    words
   ];
   return [
    "/bin/sh",
    [
     "-c",
     'cat | exec "$@"',
     "sh",
     python,
     ...words,
     "--requirement",
     "/dev/stdin"
    ]
   ];
  }
  function variables(environment, request) {
   const { indexUrl, extraIndexUrls = [], findLinks = [], noIndex = false } = request;
   if (void 0 === indexUrl && !noIndex) return {
    ...environment
   };
   return (0, package_environment.vq)(environment, {
    indexUrl: indexUrl ?? index_settings.Xy,
    extraIndexUrls,
    findLinks,
    noIndex
   });
  }
  async function sharedArguments(request, work) {
   const args = [];
   if (true === request.noDeps) args.push("--no-deps");
   if (true === request.requireHashes) args.push("--require-hashes");
   if (true === request.upgrade) args.push("--upgrade");
   if (true === request.dryRun) args.push("--dry-run");
   if (true === request.onlyBinary) args.push("--only-binary", ":all:");
   for (const name of request.noBinary ?? [])args.push("--no-binary", name);
   if (void 0 !== request.constraints && request.constraints.length > 0) {
    const path = (0, external_node_path_.join)(work, "constraints.txt");
    await (0, promises_.writeFile)(path, request.constraints.map(requirementLine).join("\n"));
    args.push("--constraint", path);
   }
   if (void 0 !== request.constraintsFile) args.push("--constraint", request.constraintsFile);
   const text = [
    ...(request.requirements ?? []).map(requirementLine),
    request.requirementsText ?? ""
   ].join("\n");
   if ("" !== text.trim()) {
    const path = (0, external_node_path_.join)(work, "requirements.txt");
    await (0, promises_.writeFile)(path, `${text}\n`);
    args.push("--requirement", path);
   }
   if (void 0 !== request.editable) {
    const extras = request.extras ?? [];
    args.push("--editable", 0 === extras.length ? request.editable : `${request.editable}[${extras.join(",")}]`);
   }
   return args;
  }
  function uvArguments(request, noIndex) {
   const args = noIndex ? [
    "--no-sources",
    "--no-index"
   ] : [
    "--no-sources"
   ];
   for (const name of request.refresh ?? [])args.push("--refresh-package", name);
   if (true === request.prereleases) args.push("--prerelease", "allow");
   return args;
  }
  function pipArguments(request) {
   const args = [];
   if ((request.refresh ?? []).length > 0) args.push("--no-cache-dir");
   if (true === request.prereleases) args.push("--pre");
   return args;
  }
  function requirementLine(requirement) {
   const whole = requirement.trim();
   const at = whole.search(/\s--hash=/u);
   const isHashed = at >= 0 && /^(?:\s+--hash=sha256:[0-9a-f]{64})*$/u.test(whole.slice(at));
   const text = isHashed ? whole.slice(0, at).trimEnd() : whole;
   const hashes = isHashed ? whole.slice(at) : "";
   if ("" === text || text.startsWith("-") || /[\r\n\0]|\s--|\s#|\\$/u.test(text)) throw new release_error.K2({
    subject: `"${(0, visible_text.Ol)(requirement, 100)}"`,
    problem: "is not a requirement",
    remedy: "Write it in the form name==1.2.3"
   });
   return `${(0, external_node_path_.isAbsolute)(text) ? (0, external_node_url_.pathToFileURL)(text).href : text}${hashes}`;
  }
 },
 12590: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   d: ()=>findUv
  });
  var external_node_crypto_ = __webpack_require__(77598);
  var external_node_fs_ = __webpack_require__(73024);
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var file_hash = __webpack_require__(23256);
  var download = __webpack_require__(2388);
  var project_page = __webpack_require__(40775);
  var child_scope = __webpack_require__(87738);
  var find_executable = __webpack_require__(63415);
  var ask_tool = __webpack_require__(44035);
  var release_error = __webpack_require__(41535);
  var whole_file = __webpack_require__(39132);
  var index_settings = __webpack_require__(22103);
  var of_workspace = __webpack_require__(75125);
  var python = __webpack_require__(43422);
  var tool_cache = __webpack_require__(73277);
  var writable_folder = __webpack_require__(62289);
  var external_node_stream_promises_ = __webpack_require__(46466);
  var yauzl = __webpack_require__(20663);
  const LARGEST_PROGRAM = 5e8;
  async function unpackMember(archive, member, target) {
   const zip = await new Promise((resolve, reject)=>{
    (0, yauzl.open)(archive, {
     lazyEntries: true,
     autoClose: false
    }, (error, opened)=>{
     if (null === error) resolve(opened);
     else reject(error);
    });
   });
   try {
    const entry = await findEntry(zip, member);
    if (entry.uncompressedSize > LARGEST_PROGRAM) throw new Error(`${member} is larger than a program may be`);
    const stream = await new Promise((resolve, reject)=>{
     zip.openReadStream(entry, (error, opened)=>{
      if (null === error) resolve(opened);
      else reject(error);
     });
    });
    await (0, external_node_stream_promises_.pipeline)(stream, (0, external_node_fs_.createWriteStream)(target, {
     mode: 493,
     flags: "wx"
    }));
    const file = await (0, promises_.open)(target, "r");
    await file.sync();
    await file.close();
   } finally{
    zip.close();
   }
  }
  function findEntry(zip, member) {
   return new Promise((resolve, reject)=>{
    zip.on("entry", (entry)=>{
     if (entry.fileName === member) resolve(entry);
     else zip.readEntry();
    });
    zip.on("end", ()=>{
     reject(new Error(`the archive does not contain ${member}`));
    });
    zip.on("error", reject);
    zip.readEntry();
   });
  }
  const UV_VERSION = "0.13.8";
  const UV_MINIMUM = "0.9";
  const UV_WHEELS = {
   "linux-x64-gnu": {
    filename: "uv-0.13.8-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl",
    sha256: "e18a57b8b352eb7c8feb317b9f6f533c8f0ad9673fd6cf34bbe3cf1a9f6a8984",
    programSha256: "4a7607589912d9c20e86b860b032f7c7f2913c9a3e76f46aef136885387452b8"
   },
   "linux-x64-musl": {
    filename: "uv-0.13.8-py3-none-musllinux_1_1_x86_64.whl",
    sha256: "29451c60f5e8b07403e0a175d5229efc36b0289b34143ff4aaa499a5dd52553a",
    programSha256: "a880db7f5f6745b5ec80aa6ccafdce06ddab1434013b55c62bb2fded1e2f9cb5"
   },
   "linux-arm64-gnu": {
    filename: "uv-0.13.8-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl",
    sha256: "0b3e8b1a4f5e405e31e2ff33de8af4744831e9f7338539671efbd8c3c94e791d",
    programSha256: "5aa4427bd923cfdca2d56a3577f60d8fa7825aa3b496fef975dfd6f03db57d28"
   },
   "linux-arm64-musl": {
    filename: "uv-0.13.8-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl",
    sha256: "0b3e8b1a4f5e405e31e2ff33de8af4744831e9f7338539671efbd8c3c94e791d",
    programSha256: "5aa4427bd923cfdca2d56a3577f60d8fa7825aa3b496fef975dfd6f03db57d28"
   },
   "darwin-x64": {
    filename: "uv-0.13.8-py3-none-macosx_10_12_x86_64.whl",
    sha256: "b7124ca1956ec2e476a1003ea5715a15f0266afaec37f4dc9c6972ba8183e6d1",
    programSha256: "afdbf4b93ab474668f8ad99da2fb7fb6562c020a4bbd860e9b1909181498b1b6"
   },
   "darwin-arm64": {
    filename: "uv-0.13.8-py3-none-macosx_11_0_arm64.whl",
    sha256: "62b6943c7fd64fac6854f780bea6e0359e5a5bc3241f83ee357bb38276afac49",
    programSha256: "f98066c132dc37b83a8861f9b538d732b5aad41d3b3a69e47abf27cdaef842a9"
   },
   "win32-x64": {
    filename: "uv-0.13.8-py3-none-win_amd64.whl",
    sha256: "cfbc13020a64cdf2f116d2936824c38edbf41e5c07f1ea291baf02e31ebf3ed0",
    programSha256: "03fa174894b9d0cbe08762d40d1c2c64d10e875bd56f1a1e334ee1e00d60cdbe"
   },
   "win32-arm64": {
    filename: "uv-0.13.8-py3-none-win_arm64.whl",
    sha256: "b4184029b1b7c54409b9cd4372c73a36ef9c2d1d7cf3b0aca59c8b1932f041dc",
    programSha256: "e13da7988d96dd1133d9bd24cd9cc7c92a3a969311ff577d9e86b3a958409041"
   }
  };
  function uvPlatform() {
   if ("linux" !== process.platform) return `${process.platform}-${process.arch}`;
   const machine = "arm64" === process.arch ? "aarch64" : "x86_64";
   const loader = "arm64" === process.arch ? "/lib/ld-linux-aarch64.so.1" : "/lib64/ld-linux-x86-64.so.2";
   const musl = (0, external_node_fs_.existsSync)(`/lib/ld-musl-${machine}.so.1`) && !(0, external_node_fs_.existsSync)(loader);
   return `linux-${process.arch}-${musl ? "musl" : "gnu"}`;
  }
  function uvWheel(platform = uvPlatform()) {
   return UV_WHEELS[platform] ?? null;
  }
  const PROGRAM = "win32" === process.platform ? "uv.exe" : "uv";
  const known = new Map;
  async function findUv(host, settings) {
   const key = JSON.stringify([
    host.environment["PATH"],
    host.environment["GITHUB_WORKSPACE"],
    host.cacheFolder,
    settings.describe()
   ]);
   for(let attempt = 0; attempt < 3; attempt += 1){
    const searched = known.get(key) ?? (0, child_scope.Cv)(()=>search(host, settings));
    known.set(key, searched);
    const uv = await searched;
    if (uv?.source !== "fetched" || await isPinned(uv.path)) return uv;
    if (known.get(key) === searched) known.delete(key);
   }
   host.debug("uv: something overwrites it as soon as it is installed.");
   return null;
  }
  async function isPinned(path) {
   const digest = await (0, promises_.realpath)(path).then((file)=>(0, file_hash.Vq)(file)).catch(()=>null);
   return null !== digest && digest === uvWheel()?.programSha256;
  }
  async function search(host, settings) {
   return await onPath(host) ?? await pinned(host, settings);
  }
  async function onPath(host) {
   for (const folder of (0, find_executable.oe)(host.environment)){
    if ("shims" === (0, external_node_path_.basename)(folder) && (0, external_node_fs_.existsSync)((0, external_node_path_.join)((0, external_node_path_.dirname)(folder), "versions"))) continue;
    const path = await (0, promises_.realpath)((0, external_node_path_.join)(folder, PROGRAM)).catch(()=>null);
    if (null === path) continue;
    if ((0, of_workspace.N)(path, host.environment)) {
     host.debug(`${path} is in the workspace and may belong to the project.`);
     continue;
    }
    const version = await versionOf(path, host);
    if (null !== version && (0, python.jZ)({
     version
    }, UV_MINIMUM)) return {
     path,
     version,
     source: "path"
    };
    host.debug(`${path} is ${null === version ? "not a working uv" : `uv ${version}, older than ${UV_MINIMUM}`}.`);
   }
   return null;
  }
  async function versionOf(path, host) {
   const { size, mtimeMs } = await (0, promises_.stat)(path);
   const notes = (0, external_node_path_.join)(host.cacheFolder, "uv", "on-path.json");
   const noted = await (0, promises_.readFile)(notes, "utf8").then(JSON.parse, ()=>null);
   if (noted?.path === path && noted.size === size && noted.mtimeMs === mtimeMs && "string" == typeof noted.version) return noted.version;
   const env = {
    ...host.environment,
    UV_NO_CONFIG: "1"
   };
   const answer = await (0, ask_tool.C)({
    file: path,
    args: [
     "--version"
    ],
    cwd: (0, external_node_path_.dirname)(path),
    env
   });
   const version = /^uv (\d+\.\d+\.\d+)/u.exec(answer ?? "")?.[1] ?? null;
   if (null !== version) {
    const note = {
     path,
     size,
     mtimeMs,
     version
    };
    await (0, whole_file.R)(notes, JSON.stringify(note)).catch(()=>void 0);
   }
   return version;
  }
  async function pinned(host, settings) {
   const platform = uvPlatform();
   const wheel = uvWheel(platform);
   if (null === wheel) {
    host.debug(`uv: there is no wheel of uv ${UV_VERSION} for ${platform}.`);
    return null;
   }
   try {
    return await (0, writable_folder.s)([
     host.cacheFolder,
     host.temporaryFolder
    ], (cache)=>unpacked(wheel, (0, external_node_path_.join)(cache, "uv", UV_VERSION, platform), host, settings));
   } catch (error) {
    host.debug(`uv: ${(0, release_error.bD)(error)}`);
    return null;
   }
  }
  async function unpacked(wheel, folder, host, settings) {
   const uv = {
    path: (0, external_node_path_.join)(folder, PROGRAM),
    version: UV_VERSION,
    source: "fetched"
   };
   if (await isPinned(uv.path)) return uv;
   if ((0, external_node_fs_.existsSync)(uv.path)) {
    const warn = host.warning ?? host.debug;
    warn(`${uv.path}: is not uv ${UV_VERSION} from PyPI, so it is fetched again. Find out what writes to this folder.`);
    await (0, promises_.rm)(folder, {
     recursive: true,
     force: true
    });
   }
   const workFolder = `${folder}.${(0, external_node_crypto_.randomBytes)(6).toString("hex")}.tmp`;
   await (0, promises_.mkdir)(workFolder, {
    recursive: true
   });
   try {
    const archive = (0, external_node_path_.join)(workFolder, wheel.filename);
    await fetchWheel(wheel, archive, host, settings);
    await unpackMember(archive, `uv-${UV_VERSION}.data/scripts/${PROGRAM}`, (0, external_node_path_.join)(workFolder, PROGRAM));
    await (0, promises_.rm)(archive);
    await (0, tool_cache.G)(workFolder, folder, ()=>isPinned(uv.path));
    return uv;
   } finally{
    await (0, promises_.rm)(workFolder, {
     recursive: true,
     force: true
    });
   }
  }
  async function fetchWheel(wheel, target, host, settings) {
   for (const folder of settings.findLinks){
    const path = (0, external_node_path_.join)(folder, wheel.filename);
    if (!(0, index_settings.PW)(folder) && (0, external_node_fs_.existsSync)(path)) {
     await (0, promises_.copyFile)(path, target);
     if (await (0, file_hash.Vq)(target) === wheel.sha256) return;
     await (0, promises_.rm)(target);
     host.debug(`uv: ${path} differs from ${wheel.filename} on PyPI.`);
    }
   }
   if (settings.noIndex) throw new Error(`${wheel.filename} is not in the folders of find-links, and no index is allowed`);
   const request = {
    environment: host.environment,
    certificates: null === settings.cert ? [] : [
     settings.cert
    ],
    proxy: settings.proxy ?? void 0,
    allowHttpHosts: settings.trustedHosts,
    signal: host.signal
   };
   const retryOptions = {
    attempts: 2,
    timeouts: {
     connect: 5e3
    }
   };
   const problems = [];
   for (const index of [
    settings.indexUrl,
    ...settings.extraIndexUrls
   ])try {
    const page = await (0, project_page.B_)(index, "uv", {
     ...request,
     ...retryOptions
    });
    const file = page.files.find(({ filename })=>filename === wheel.filename);
    if (void 0 !== file) return void await (0, download.R)(file.url, {
     ...request,
     ...retryOptions,
     credentials: credentialsFor(index, file.url),
     sha256: wheel.sha256
    }, target);
    else problems.push(`${(0, index_settings.ri)(index)} has no ${wheel.filename}`);
   } catch (error) {
    problems.push((0, release_error.bD)(error));
   }
   throw new Error(problems.join("; "));
  }
  function credentialsFor(index, file) {
   const { origin, username, password } = new URL(index);
   if ("" === username || new URL(file).origin !== origin) return null;
   return {
    username: decodeURIComponent(username),
    password: decodeURIComponent(password)
   };
  }
 },
 22103: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Xy: ()=>DEFAULT_INDEX_URL,
   ip: ()=>indexSettings,
   PW: ()=>isAddress,
   AZ: ()=>isTrustedBlindly,
   mY: ()=>requireVerifiedIndexes,
   ri: ()=>withoutCredentials
  });
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_os_ = __webpack_require__(48161);
  var external_node_path_ = __webpack_require__(76760);
  var external_node_url_ = __webpack_require__(73136);
  var src_address = __webpack_require__(37062);
  var certificate_variables = __webpack_require__(37362);
  var release_error = __webpack_require__(41535);
  var promises_ = __webpack_require__(51455);
  var ini_dialects = __webpack_require__(21685);
  var ini_file = __webpack_require__(48499);
  var ini_error = __webpack_require__(46846);
  const ALIASES = {
   "pypi-url": "index-url",
   "default-timeout": "timeout"
  };
  async function readPipSettings(environment) {
   const files = new Map;
   for (const path of (await configurationFiles(environment))){
    const ini = await readConfiguration(path);
    if (null !== ini) files.set(path, ini);
   }
   const settings = new Map;
   const take = (pool)=>{
    for (const [key, setting] of pool)if ("" !== setting.value) settings.set(ALIASES[key] ?? key, setting);
   };
   for (const section of [
    "global",
    "install"
   ]){
    const pool = new Map;
    for (const [source, ini] of files)for (const [key, value] of ini.items(section))pool.set(key, {
     value: value ?? "",
     source
    });
    take(pool);
   }
   const variables = Object.entries(environment).filter(([name])=>name.startsWith("PIP_"));
   take(new Map(variables.map(([name, value])=>[
     (0, ini_dialects.y2)(name.slice(4)),
     {
      value,
      source: name
     }
    ])));
   return settings;
  }
  async function readConfiguration(path) {
   const bytes = await (0, promises_.readFile)(path).catch(()=>null);
   if (null === bytes) return null;
   try {
    return (0, ini_file.Ay)(bytes, ini_dialects.DA);
   } catch (thrown) {
    throw thrown instanceof ini_error.J ? thrown.inFile(path) : thrown;
   }
  }
  async function configurationFiles(environment) {
   const own = environment["PIP_CONFIG_FILE"] ?? "";
   if (own === external_node_os_.devNull || "/dev/null" === own) return [];
   const hasOwn = "" !== own && await (0, promises_.stat)(own).catch(()=>null) !== null;
   const windows = "win32" === process.platform;
   const name = windows ? "pip.ini" : "pip.conf";
   const prefix = await pythonPrefix(environment);
   return [
    ...machineFolders(environment).map((folder)=>(0, external_node_path_.join)(folder, name)),
    ...hasOwn ? [] : (await userFolders(environment)).map((folder)=>(0, external_node_path_.join)(folder, name)),
    ...null === prefix ? [] : [
     (0, external_node_path_.join)(prefix, name)
    ],
    ...hasOwn ? [
     own
    ] : []
   ];
  }
  function machineFolders(environment) {
   if ("win32" === process.platform) {
    const programData = environment["PROGRAMDATA"] ?? environment["ProgramData"];
    return void 0 === programData ? [] : [
     (0, external_node_path_.join)(programData, "pip")
    ];
   }
   if ("darwin" === process.platform) return [
    "/Library/Application Support/pip"
   ];
   const written = environment["XDG_CONFIG_DIRS"] ?? "";
   const folders = ("" === written.trim() ? "/etc/xdg" : written).split(external_node_path_.delimiter).filter((folder)=>"" !== folder);
   return [
    ...folders.map((folder)=>(0, external_node_path_.join)(folder, "pip")),
    "/etc"
   ];
  }
  async function userFolders(environment) {
   const home = environment["HOME"] ?? environment["USERPROFILE"];
   if ("win32" === process.platform) {
    const appData = environment["APPDATA"];
    return [
     ...void 0 === home ? [] : [
      (0, external_node_path_.join)(home, "pip")
     ],
     ...void 0 === appData ? [] : [
      (0, external_node_path_.join)(appData, "pip")
     ]
    ];
   }
   if (void 0 === home) return [];
   const support = (0, external_node_path_.join)(home, "Library", "Application Support", "pip");
   if ("darwin" === process.platform && (await (0, promises_.stat)(support).catch(()=>null))?.isDirectory() === true) return [
    (0, external_node_path_.join)(home, ".pip"),
    support
   ];
   const written = "darwin" === process.platform ? "" : environment["XDG_CONFIG_HOME"] ?? "";
   return [
    (0, external_node_path_.join)(home, ".pip"),
    (0, external_node_path_.join)("" === written.trim() ? (0, external_node_path_.join)(home, ".config") : written, "pip")
   ];
  }
  async function pythonPrefix(environment) {
   const active = environment["VIRTUAL_ENV"] ?? "";
   if ("" !== active) return active;
   if ("win32" === process.platform) return null;
   for (const folder of (environment["PATH"] ?? "").split(external_node_path_.delimiter)){
    const python = "" === folder ? null : await (0, promises_.realpath)((0, external_node_path_.join)(folder, "python3")).catch(()=>null);
    if (null === python) continue;
    const isEnvironment = await (0, promises_.stat)((0, external_node_path_.join)((0, external_node_path_.dirname)(folder), "pyvenv.cfg")).catch(()=>null) !== null;
    return isEnvironment ? (0, external_node_path_.dirname)(folder) : (0, external_node_path_.dirname)((0, external_node_path_.dirname)(python));
   }
   return null;
  }
  const DEFAULT_INDEX_URL = "https://pypi.org/simple";
  const known = new Map;
  function indexSettings(environment) {
   const relevant = Object.entries(environment).filter(([name])=>certificate_variables.P0.includes(name) || /^(?:PIP_|UV_|XDG_|(?:HOME|USERPROFILE|APPDATA|PROGRAMDATA|PATH|VIRTUAL_ENV|SSL_CLIENT_CERT)$)|_PROXY$/iu.test(name));
   const key = JSON.stringify(relevant);
   let settings = known.get(key);
   if (void 0 === settings) {
    settings = read(environment);
    known.set(key, settings);
   }
   return settings;
  }
  async function read(environment) {
   const pip = await readPipSettings(environment);
   const fromUv = (...names)=>{
    for (const source of names){
     const value = environment[source];
     if (void 0 !== value && "" !== value) return {
      value,
      source
     };
    }
   };
   const index = fromUv("UV_DEFAULT_INDEX", "UV_INDEX_URL") ?? pip.get("index-url");
   const extra = fromUv("UV_INDEX", "UV_EXTRA_INDEX_URL") ?? pip.get("extra-index-url");
   const links = fromUv("UV_FIND_LINKS");
   const home = environment["HOME"] ?? environment["USERPROFILE"] ?? (0, external_node_os_.homedir)();
   const facts = {
    indexUrl: void 0 === index ? DEFAULT_INDEX_URL : addressOfIndex(index.value, environment),
    extraIndexUrls: words(extra?.value).map((word)=>addressOfIndex(word, environment)),
    findLinks: (void 0 === links ? words(pip.get("find-links")?.value) : links.value.split(",")).map((link)=>place(link.trim(), home)).filter((link)=>isAddress(link) || (0, external_node_fs_.existsSync)(link)),
    noIndex: isOn(environment["UV_NO_INDEX"] ?? pip.get("no-index")?.value),
    cert: file(pip.get("cert")?.value, home) ?? file(fromUv(...certificate_variables.P0)?.value, home),
    clientCert: file(pip.get("client-cert")?.value ?? environment["SSL_CLIENT_CERT"], home),
    proxy: pip.get("proxy")?.value ?? null,
    proxies: Object.fromEntries(Object.entries(environment).filter(([name])=>/^(?:https?|all|no)_proxy$/iu.test(name))),
    trustedHosts: [
     ...new Set([
      ...words(pip.get("trusted-host")?.value),
      ...words(environment["UV_INSECURE_HOST"])
     ])
    ],
    timeout: pip.get("timeout")?.value ?? environment["UV_HTTP_TIMEOUT"] ?? null,
    retries: pip.get("retries")?.value ?? environment["UV_HTTP_RETRIES"] ?? null,
    source: index?.source ?? "default"
   };
   const secrets = secretsOf([
    facts.indexUrl,
    ...facts.extraIndexUrls,
    ...facts.findLinks,
    facts.proxy ?? "",
    ...Object.values(facts.proxies)
   ]);
   return {
    ...facts,
    secrets,
    describe: ()=>describe(facts)
   };
  }
  function isTrustedBlindly({ hostname, host }, trustedHosts) {
   return trustedHosts.some((trusted)=>{
    const name = trusted.trim().toLowerCase();
    return name === hostname || name === host;
   });
  }
  function requireVerifiedIndexes(settings) {
   const { indexUrl, extraIndexUrls, findLinks, noIndex, trustedHosts, source } = settings;
   const places = [
    ...noIndex ? [] : [
     [
      source,
      indexUrl
     ],
     ...extraIndexUrls.map((url)=>[
       "extra-index-url",
       url
      ])
    ],
    ...findLinks.map((link)=>[
      "find-links",
      link
     ])
   ];
   for (const [subject, address] of places){
    if (!isAddress(address) || !URL.canParse(address)) continue;
    const url = new URL(address);
    if ((0, src_address.U9)(url.hostname)) continue;
    const isTrusted = isTrustedBlindly(url, trustedHosts);
    if ("http:" === url.protocol && !isTrusted) throw new release_error.K2({
     subject,
     problem: `${url.origin} is plain http, so anybody on the network path could change what is installed`,
     remedy: `Use the https address, or, on a network that you trust, add ${url.hostname} to PIP_TRUSTED_HOST or UV_INSECURE_HOST`
    });
    if (isTrusted && secretsOf([
     address
    ]).length > 0) throw new release_error.K2({
     subject,
     problem: `${url.origin} is trusted without verifying its certificate, so anybody on the network path could read its password`,
     remedy: "Remove it from UV_INSECURE_HOST, PIP_TRUSTED_HOST or trusted-host in pip.conf, and set SSL_CERT_FILE or PIP_CERT to its certificate authority"
    });
   }
  }
  function words(value) {
   return (value ?? "").split(/\s+/u).filter((word)=>"" !== word);
  }
  function addressOfIndex(index, environment) {
   const [, name, address = ""] = /^(?:([A-Za-z0-9._-]+)=(?=https?:|file:))?(.*)$/su.exec(index.trim()) ?? [];
   if (void 0 === name || !URL.canParse(address)) return address;
   const variable = `UV_INDEX_${name.toUpperCase().replace(/[^A-Z0-9]/gu, "_")}`;
   const username = environment[`${variable}_USERNAME`] ?? "";
   const password = environment[`${variable}_PASSWORD`] ?? "";
   const url = new URL(address);
   if ("" === username && "" === password || "" !== url.username || "" !== url.password) return address;
   url.username = encodeURIComponent(username);
   url.password = encodeURIComponent(password);
   return url.href;
  }
  function place(link, home) {
   if (link.startsWith("file:")) return (0, external_node_url_.fileURLToPath)(link);
   if (isAddress(link)) return link;
   return file(link, home) ?? link;
  }
  function isAddress(link) {
   return /^[a-z][a-z0-9+.-]+:\/\//iu.test(link);
  }
  function file(path, home) {
   if (void 0 === path || "" === path) return null;
   const expanded = path.startsWith("~/") ? (0, external_node_path_.join)(home, path.slice(2)) : path;
   return (0, external_node_path_.isAbsolute)(expanded) ? expanded : (0, external_node_path_.join)(home, expanded);
  }
  function isOn(value) {
   return /^(?:1|y|yes|t|true|on)$/iu.test(value ?? "");
  }
  function secretsOf(addresses) {
   const passwords = addresses.filter((address)=>isAddress(address) && URL.canParse(address)).map((address)=>new URL(address)).map(({ username, password })=>"" === password ? username : password).filter((secret)=>"" !== secret);
   return [
    ...new Set(passwords.flatMap((secret)=>[
      secret,
      decoded(secret)
     ]))
   ];
  }
  function decoded(text) {
   try {
    return decodeURIComponent(text);
   } catch  {
    return text;
   }
  }
  function withoutCredentials(address) {
   if (!isAddress(address)) return address;
   if (!URL.canParse(address)) return address.replace(/\/\/[^/]*@/u, "//").split(/[?#]/u, 1)[0] ?? "";
   const url = new URL(address);
   url.username = "";
   url.password = "";
   url.search = "";
   url.hash = "";
   return url.href;
  }
  function describe(facts) {
   const parts = [];
   if (!facts.noIndex) {
    parts.push(`${withoutCredentials(facts.indexUrl)} (${"default" === facts.source ? "default" : `from ${facts.source}`})`);
    for (const one of facts.extraIndexUrls.map((url)=>`also ${withoutCredentials(url)}`))parts.push(one);
   }
   if (facts.findLinks.length > 0) parts.push(`links in ${facts.findLinks.map(withoutCredentials).join(", ")}`);
   if (facts.noIndex && 0 === facts.findLinks.length) parts.push("no index");
   if (null !== facts.cert) parts.push(`certificates ${facts.cert}`);
   const proxy = facts.proxy ?? Object.entries(facts.proxies).find(([name])=>/^(?:https|all)_proxy$/iu.test(name))?.[1];
   if (void 0 !== proxy) parts.push(`proxy ${withoutCredentials(proxy)}`);
   return parts.join(", ");
  }
 },
 22662: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   EX: ()=>installRemedy,
   RW: ()=>hideCredentials,
   YU: ()=>installFailure,
   ql: ()=>indexTrouble
  });
  var _repo_agent_actions_harmless_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69633);
  var _repo_agent_actions_process__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30210);
  var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24417);
  var _index_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22103);
  const GAVE_UP = /Failed to fetch|Could not fetch URL|Retrying \(Retry|Max retries exceeded|error sending request/iu;
  const DISK_FULL = /No space left on device|Disk quota exceeded/u;
  const REASONS = [
   [
    /ProxyError|Cannot connect to proxy|tunnel (?:error|connection failed)|proxy authentication/iu,
    "the proxy refuses the connection or can't be reached"
   ],
   [
    /dns error|Name or service not known|name resolution|getaddrinfo failed|nodename nor servname/iu,
    "its name is unknown"
   ],
   [
    /certificate verify failed|invalid peer certificate|self[- ]signed certificate/iu,
    "its certificate is not trusted"
   ],
   [
    /Connection refused|actively refused/iu,
    "the connection is refused"
   ],
   [
    /No route to host|Network is unreachable/iu,
    "there is no route to it"
   ],
   [
    /timed out|TimeoutError/iu,
    "it doesn't answer in time"
   ],
   [
    /connect error|client error \(Connect\)|NewConnectionError|Connection reset|Max retries exceeded/iu,
    "the connection fails"
   ]
  ];
  const BESIDE_THE_POINT = /^(?:WARNING|DEPRECATION|ERROR: Ignored the following yanked|Looking in (?:indexes|links)|Using Python|Resolved \d|\[notice\])/u;
  const FRAME = /^(?:[×╰─>\s]*(?:note:|hint:|See above for output|Encountered error while)|\s*(?:error|ERROR): subprocess-exited|(?:error: )?metadata-generation-failed)|\[end of output\]|\[\d+ lines of output\]/u;
  const BEGINNING = /^\s*(?:error:|×|ERROR:)/u;
  const LONGEST = 700;
  function installFailure(result) {
   if (result.timedOut) return `it took longer than ${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.S)(result.ms)}`;
   if (DISK_FULL.test(result.output)) return "the disk is full";
   const unreachable = unreachableReason(result.output);
   if (null !== unreachable) return `${addressIn(result.output) ?? "the package index"} can't be reached (${unreachable})`;
   const lines = (0, _repo_agent_actions_process__WEBPACK_IMPORTED_MODULE_1__.c)(result.output, 500).split("\n").filter((line)=>!BESIDE_THE_POINT.test(line));
   const beginning = lines.findIndex((line)=>BEGINNING.test(line));
   const chosen = -1 === beginning ? lines.slice(-3) : errorLines(lines.slice(beginning).filter((line)=>!FRAME.test(line)));
   const said = oneLine(chosen);
   if ("" !== said) return said;
   return null === result.signal ? `it ended with exit code ${result.exitCode ?? "unknown"} without any output` : `it was stopped by ${result.signal}`;
  }
  function installRemedy(failure, otherwise) {
   if (failure.endsWith("the disk is full")) return "Free some space, or set TMPDIR to a folder on a larger disk";
   return /can't be reached \([^)]+\)$/u.test(failure) ? "Check the address, the network, and the proxy and certificate settings" : otherwise;
  }
  function errorLines(lines) {
   return lines.length <= 8 ? lines : [
    ...lines.slice(0, 2),
    "…",
    ...lines.slice(-5)
   ];
  }
  function oneLine(lines) {
   const words = lines.map((line)=>line.replace(/^[\s×╰─▶├│·•]+/u, "").replace(/^(?:error|ERROR|cause):\s*/u, "").replace(/ \(from versions: none\)/u, " (the index has none)").replace(/ \(from versions: [^)]*(?:\)|…$)/u, "").replace(/ \(from -r .*?(?:\(line \d+\)\)|…$)/u, "").trim().replace(/\.$/u, "")).filter((line)=>"" !== line);
   const text = hideCredentials([
    ...new Set(words)
   ].join("; ")).replace(/\s+/gu, " ").replaceAll(":; ", ": ").replaceAll("; …;", " …");
   return (0, _repo_agent_actions_harmless_text__WEBPACK_IMPORTED_MODULE_2__.J)(text, LONGEST);
  }
  function hideCredentials(text) {
   return text.replace(/(?<=[a-z0-9+.-]:\/\/)[^/\s@'"`]+@/giu, "");
  }
  function indexTrouble(result, settings) {
   const reason = unreachableReason(result.output);
   if (null === reason) return null;
   return {
    subject: "default" === settings.source ? "package index" : settings.source,
    problem: `${(0, _index_settings_js__WEBPACK_IMPORTED_MODULE_3__.ri)(settings.indexUrl)} can't be reached (${reason})`,
    remedy: "Check the address, the network, and the proxy and certificate settings"
   };
  }
  function unreachableReason(output) {
   if (!GAVE_UP.test(output)) return null;
   return REASONS.find(([sign])=>sign.test(output))?.[1] ?? null;
  }
  function addressIn(output) {
   const url = /(?:Failed to fetch:?|Could not fetch URL|for url \() *[`(]?([a-z]+:\/\/[^\s`)]+)|Looking in indexes: (\S+?),?\s/iu.exec(output);
   const address = url?.[1] ?? url?.[2];
   return void 0 !== address && URL.canParse(address) ? new URL(address).origin : null;
  }
 },
 93334: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   GE: ()=>withoutCaches,
   N6: ()=>withCachesIn,
   Uv: ()=>packageEnvironment,
   vq: ()=>withIndexes
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var node_url__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73136);
  var _repo_agent_actions_process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61675);
  var _index_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22103);
  var _writable_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62289);
  const HARMLESS_SETTINGS = /^(?:UV_(?:CACHE_DIR|NO_CACHE|HTTP_TIMEOUT|HTTP_RETRIES|CONCURRENT_\w+|NATIVE_TLS|SYSTEM_CERTS|OFFLINE|KEYRING_PROVIDER|INDEX_STRATEGY)|PIP_(?:CACHE_DIR|NO_CACHE_DIR|KEYRING_PROVIDER))$/u;
  const MISLEADING = /^(?:PYTHON\w*|VIRTUAL_ENV\w*|CONDA_\w+|_OLD_VIRTUAL_\w+|PYENV_VERSION|PYENV_DIR|PIPENV_\w+|POETRY_\w+|HATCH_\w+|PDM_\w+|__PYVENV_LAUNCHER__)$/u;
  const KEPT_PYTHON = /^PYTHON(?:IOENCODING|UTF8|HASHSEED|UNBUFFERED)$/u;
  function packageEnvironment(host, settings) {
   (0, _index_settings_js__WEBPACK_IMPORTED_MODULE_4__.mY)(settings);
   const environment = {};
   for (const [name, value] of Object.entries((0, _repo_agent_actions_process__WEBPACK_IMPORTED_MODULE_5__.vf)(host.environment))){
    const upper = name.toUpperCase();
    if (!/^(?:UV|PIP)_/u.test(upper) || HARMLESS_SETTINGS.test(upper)) {
     if (!MISLEADING.test(upper) || KEPT_PYTHON.test(upper)) environment[name] = value;
    }
   }
   Object.assign(environment, indexVariables(settings), {
    UV_NO_CONFIG: "1",
    UV_NO_PROGRESS: "1",
    UV_LINK_MODE: "copy",
    UV_PYTHON_DOWNLOADS: "never",
    PIP_CONFIG_FILE: node_os__WEBPACK_IMPORTED_MODULE_1__.devNull,
    PIP_DISABLE_PIP_VERSION_CHECK: "1",
    PIP_NO_INPUT: "1",
    PIP_NO_COLOR: "1",
    PIP_PROGRESS_BAR: "off",
    PIP_ROOT_USER_ACTION: "ignore",
    NO_COLOR: "1",
    PYTHONUTF8: environment["PYTHONUTF8"] ?? "1"
   });
   const temporary = environment["TMPDIR"] ?? environment["TEMP"];
   if (void 0 !== temporary) environment["PYTHONPYCACHEPREFIX"] = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary, "pycache");
   Object.assign(environment, downloadCaches(environment, host.cacheFolder));
   return environment;
  }
  const CACHES = [
   [
    "UV_CACHE_DIR",
    "uv-cache"
   ],
   [
    "PIP_CACHE_DIR",
    "pip-cache"
   ]
  ];
  function downloadCaches(environment, cacheFolder) {
   const { TMPDIR: temporary = (0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)() } = environment;
   return Object.fromEntries(CACHES.map(([variable, name])=>{
    const folder = environment[variable] ?? (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cacheFolder, name);
    return [
     variable,
     (0, _writable_folder_js__WEBPACK_IMPORTED_MODULE_6__.H)(folder) ? folder : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporary, name)
    ];
   }));
  }
  function withCachesIn(environment, folder) {
   const own = Object.fromEntries(CACHES.map(([variable, name])=>[
     variable,
     (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)
    ]));
   const compiled = "PYTHONPYCACHEPREFIX" in environment ? {
    PYTHONPYCACHEPREFIX: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "pycache")
   } : {};
   return {
    ...environment,
    ...own,
    ...compiled
   };
  }
  function withoutCaches(environment) {
   const told = new Set(CACHES.map(([variable])=>variable));
   return Object.fromEntries(Object.entries(environment).filter(([name])=>!told.has(name.toUpperCase())));
  }
  const INDEX_VARIABLES = [
   "UV_DEFAULT_INDEX",
   "UV_INDEX",
   "UV_FIND_LINKS",
   "UV_OFFLINE",
   "PIP_INDEX_URL",
   "PIP_EXTRA_INDEX_URL",
   "PIP_FIND_LINKS",
   "PIP_NO_INDEX"
  ];
  function withIndexes(environment, choice) {
   const changed = Object.fromEntries(Object.entries(environment).filter(([name])=>!INDEX_VARIABLES.includes(name)));
   return {
    ...changed,
    ...choiceVariables(choice)
   };
  }
  function choiceVariables({ indexUrl, extraIndexUrls, findLinks, noIndex }) {
   return {
    ...noIndex ? withoutIndex(findLinks) : {
     UV_DEFAULT_INDEX: indexUrl,
     PIP_INDEX_URL: indexUrl
    },
    ...noIndex || 0 === extraIndexUrls.length ? {} : {
     UV_INDEX: extraIndexUrls.join(" "),
     PIP_EXTRA_INDEX_URL: extraIndexUrls.join(" ")
    },
    ...0 === findLinks.length ? {} : {
     UV_FIND_LINKS: findLinks.map(asWord).join(","),
     PIP_FIND_LINKS: findLinks.map(asWord).join(" ")
    }
   };
  }
  function withoutIndex(findLinks) {
   return {
    PIP_NO_INDEX: "1",
    ...findLinks.some(_index_settings_js__WEBPACK_IMPORTED_MODULE_4__.PW) ? {} : {
     UV_OFFLINE: "1"
    }
   };
  }
  function asWord(link) {
   if (!/[\s,]/u.test(link)) return link;
   return ((0, _index_settings_js__WEBPACK_IMPORTED_MODULE_4__.PW)(link) ? link : (0, node_url__WEBPACK_IMPORTED_MODULE_3__.pathToFileURL)(link).href).replaceAll(",", "%2C").replaceAll(" ", "%20");
  }
  function isFolder(path) {
   return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, {
    throwIfNoEntry: false
   })?.isDirectory() === true;
  }
  function indexVariables(settings) {
   const { cert, clientCert, proxy, trustedHosts, timeout, retries } = settings;
   return {
    ...choiceVariables(settings),
    ...null === cert ? {} : {
     PIP_CERT: cert,
     [isFolder(cert) ? "SSL_CERT_DIR" : "SSL_CERT_FILE"]: cert
    },
    ...null === clientCert ? {} : {
     PIP_CLIENT_CERT: clientCert,
     SSL_CLIENT_CERT: clientCert
    },
    ...null === proxy ? {} : {
     PIP_PROXY: proxy,
     HTTPS_PROXY: proxy,
     HTTP_PROXY: proxy
    },
    ...0 === trustedHosts.length ? {} : {
     PIP_TRUSTED_HOST: trustedHosts.join(" "),
     UV_INSECURE_HOST: trustedHosts.join(" ")
    },
    ...null === timeout ? {} : {
     PIP_TIMEOUT: timeout,
     .../^\d+$/u.test(timeout) ? {
      UV_HTTP_TIMEOUT: timeout
     } : {}
    },
    PIP_RETRIES: "0" === retries ? "1" : retries ?? "2",
    UV_HTTP_RETRIES: retries ?? "2"
   };
  }
 },
 39132: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   R: ()=>writeWholeFile
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  async function writeWholeFile(path, text) {
   await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), {
    recursive: true
   });
   const neighbour = `${path}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`;
   try {
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(neighbour, text, {
     flag: "wx"
    });
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(neighbour, path);
   } finally{
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(neighbour, {
     force: true
    });
   }
  }
 },
 62289: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   H: ()=>canBeWritten,
   s: ()=>inFirstWritable
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  const NOT_WRITABLE = new Set([
   "EACCES",
   "EPERM",
   "EROFS",
   "ENOTDIR",
   "ENOENT"
  ]);
  async function inFirstWritable(folders, work) {
   for (const [index, folder] of folders.entries())try {
    return await work(folder);
   } catch (error) {
    const code = "object" == typeof error && null !== error && "code" in error ? error.code : void 0;
    if (!NOT_WRITABLE.has(code) || index === folders.length - 1) throw error;
   }
   throw new Error("there is no folder to write to");
  }
  function canBeWritten(folder) {
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    return true;
   } catch (error) {
    const isMissing = "object" == typeof error && null !== error && "code" in error && "ENOENT" === error.code;
    return isMissing && (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder && canBeWritten((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
   }
  }
 }
};
