export const id = 1871;
export const ids = [
 1871
];
export const modules = {
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
 91871: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   findToken: ()=>findToken
  });
  var external_node_path_ = __webpack_require__(76760);
  var visible_text = __webpack_require__(58607);
  var resolve_index = __webpack_require__(22327);
  var token_shape = __webpack_require__(76487);
  var release_error = __webpack_require__(41535);
  var text_ends = __webpack_require__(28681);
  var certificate_variables = __webpack_require__(37362);
  var known_indexes = __webpack_require__(81002);
  var external_node_fs_ = __webpack_require__(73024);
  var promises_ = __webpack_require__(51455);
  var python_text = __webpack_require__(67969);
  var ini_file = __webpack_require__(48499);
  var ini_dialects = __webpack_require__(21685);
  var ini_error = __webpack_require__(46846);
  var shell_word = __webpack_require__(84188);
  var machine_trouble = __webpack_require__(89238);
  const NO_WAITING = "win32" === process.platform ? 0 : external_node_fs_.constants.O_NONBLOCK;
  const MAXIMUM_SIZE = 1e6;
  function refusal(subject, problem, remedy) {
   return new release_error.K2({
    subject,
    problem,
    remedy
   });
  }
  function doubtAbout({ path, holdsSecrets }, { mode, uid }) {
   if ("win32" === process.platform) return null;
   const own = process.getuid?.() ?? uid;
   if (uid !== own) {
    const problem = "belongs to another user, who can read and change it";
    return refusal(path, problem, `Run: chown ${own} ${(0, shell_word.G)(path)}`);
   }
   if ((mode & (holdsSecrets ? 63 : 18)) === 0) return null;
   const shown = (511 & mode).toString(8);
   return holdsSecrets ? refusal(path, `can be read or changed by others (mode ${shown}), but it contains secrets`, `Run: chmod 600 ${(0, shell_word.G)(path)}`) : refusal(path, `can be changed by others (mode ${shown}), but it says which certificates to use`, `Run: chmod go-w ${(0, shell_word.G)(path)}`);
  }
  async function readCarefully(request) {
   const { path, isRequired, holdsSecrets } = request;
   const file = await (0, promises_.open)(path, external_node_fs_.constants.O_RDONLY | NO_WAITING).catch((thrown)=>{
    if (!isRequired && ((0, release_error.Or)(thrown, "ENOENT") || !holdsSecrets)) return null;
    throw refusal(path, `can't be read (${(0, machine_trouble.u)(thrown)})`, "Name twine's settings file, or fix its permissions");
   });
   if (null === file) return null;
   try {
    const facts = await file.stat();
    if (!facts.isFile()) throw refusal(path, "is not a file", "Name twine's settings file");
    const doubt = doubtAbout(request, facts);
    if (null !== doubt && holdsSecrets) throw doubt;
    if (facts.size > MAXIMUM_SIZE) throw refusal(path, "is larger than 1 MB", "Name twine's settings file");
    return {
     bytes: await file.readFile(),
     doubt
    };
   } finally{
    await file.close();
   }
  }
  function pypircEntries(ini) {
   const has = (section, key)=>ini.get(section, key) ?? null;
   const names = (0, python_text.Yr)(has("distutils", "index-servers") ?? "pypi testpypi");
   const login = {
    username: has("server-login", "username"),
    password: has("server-login", "password")
   };
   const entry = (name)=>({
     repository: has(name, "repository"),
     username: has(name, "username") ?? login.username,
     password: has(name, "password") ?? login.password,
     caCert: has(name, "ca_cert"),
     clientCert: has(name, "client_cert")
    });
   return new Map([
    ...names.includes("pypi") ? [] : [
     [
      "pypi",
      {
       repository: null,
       ...login,
       caCert: null,
       clientCert: null
      }
     ]
    ],
    ...names.map((name)=>[
      name,
      entry(name)
     ])
   ]);
  }
  async function readPypirc(request) {
   const read = await readCarefully(request);
   if (null === read) return {
    entries: new Map,
    unlisted: [],
    doubt: null
   };
   try {
    const ini = (0, ini_file.Ay)(read.bytes, ini_dialects.WA);
    const entries = pypircEntries(ini);
    return {
     entries,
     unlisted: ini.sections.filter((name)=>!entries.has(name)),
     doubt: read.doubt
    };
   } catch (thrown) {
    throw thrown instanceof ini_error.J ? thrown.inFile(request.path) : thrown;
   }
  }
  var silent_question = __webpack_require__(35086);
  var external_node_os_ = __webpack_require__(48161);
  var find_executable = __webpack_require__(63415);
  var ask_tool = __webpack_require__(44035);
  var token_variables = __webpack_require__(85467);
  const KEYRING = "keyring";
  const LIMIT = 6e4;
  async function askKeyring(service, username, { environment, folder }) {
   const secrets = new Set(token_variables.Yr.map(([variable])=>variable));
   const env = Object.fromEntries(Object.entries(environment).flatMap(([name, value])=>void 0 === value || secrets.has(name) ? [] : [
     [
      name,
      value
     ]
    ]));
   const file = (0, find_executable.oq)(KEYRING, env, folder);
   if (null === file) return null;
   const args = null === username ? [
    "--mode",
    "creds",
    "get",
    service
   ] : [
    "get",
    service,
    username
   ];
   const answer = await (0, ask_tool.C)({
    file,
    args,
    cwd: (0, external_node_os_.homedir)(),
    env
   }, LIMIT);
   const lines = (answer ?? "").split(/\r?\n/u).filter((line)=>"" !== line);
   const password = lines.at(-1)?.trim() ?? "";
   if ("" === password || lines.length !== (null === username ? 2 : 1)) return null;
   return {
    username: null === username ? lines[0]?.trim() ?? null : null,
    password
   };
  }
  async function findToken(source) {
   const { path } = source.pypirc;
   if (source.index.includes("://")) (0, resolve_index.Je)(source.index);
   const known = passwordOfVariables(source);
   const isName = /^[^/:]+$/u.test(source.index) && !(0, known_indexes.g)(source.index) && "gitea" !== source.index;
   const isMeant = isName || null === known && source.isNeeded || source.pypirc.isRequired;
   const file = await readPypirc({
    ...source.pypirc,
    holdsSecrets: isMeant
   });
   const section = sectionFor(source.index, file);
   if (isName) requireSection(section, file, source);
   if (isMeant && null !== section) checkRepository(section, source);
   const entry = null === section || isOfAnotherServer(source.index, section.entry) ? null : section.entry;
   const index = isName ? entry?.repository ?? source.index : source.index;
   const rest = {
    index,
    certificates: certificatesOf(section, file, source)
   };
   const userOf = (families)=>{
    for (const variable of families){
     const username = token_valueOf(source, variable);
     if (null !== username) return {
      username,
      usernameFrom: variable
     };
    }
    if (isPyPI(index)) return {
     username: token_shape.A,
     usernameFrom: path
    };
    const username = entry?.username ?? null;
    if (null === username) return null;
    if (null !== file.doubt) throw file.doubt;
    return {
     username,
     usernameFrom: path
    };
   };
   const found = (token, tokenFrom, user)=>({
     token,
     tokenFrom,
     ...user ?? {
      username: null,
      usernameFrom: tokenFrom
     },
     ...rest
    });
   if (null !== known) {
    const { token, tokenFrom, user } = known;
    return found(token, tokenFrom, null === user ? {
     username: token_shape.A,
     usernameFrom: tokenFrom
    } : userOf([
     user
    ]));
   }
   const user = userOf([
    token_variables.XA
   ]);
   if (isMeant && null !== entry && null !== entry.password) return found(entry.password.trim(), path, user);
   if (!source.isNeeded) return found("", NOBODY, null);
   const kept = await askKeyring(index, source.username ?? user?.username ?? null, source);
   if (null !== kept) {
    const named = null === kept.username ? user : {
     username: kept.username,
     usernameFrom: KEYRING
    };
    return found(kept.password, KEYRING, named);
   }
   const mayBeOpen = !isPyPI(index) && "gitea" !== index;
   const question = mayBeOpen ? "Password or token (not shown; empty for an index that needs none): " : "API token (not shown): ";
   const token = true === source.input.isTTY ? await (0, silent_question.i)(question, source) : "";
   if ("" !== token || mayBeOpen) return found(token, NOBODY, user);
   throw new release_error.K2({
    subject: NOBODY,
    problem: `no token for ${source.index} was found in the environment or in ${path}`,
    remedy: `Set ${token_variables.bG} or add the token to that file, or run the command at a terminal to be asked for it`
   });
  }
  const NOBODY = "API token";
  function token_valueOf({ environment }, variable) {
   const value = environment[variable]?.trim() ?? "";
   return "" === value ? null : value;
  }
  function isPyPI(index) {
   if ((0, known_indexes.g)(index)) return true;
   if (!URL.canParse(index)) return false;
   const { host } = new URL(index);
   return Object.values(known_indexes.X).some(({ uploadUrl })=>new URL(uploadUrl).host === host);
  }
  function passwordOfVariables(source) {
   for (const [variable, user] of token_variables.Yr){
    const token = token_valueOf(source, variable);
    if (null !== token) return {
     token,
     tokenFrom: variable,
     user
    };
   }
   return null;
  }
  function requireSection(section, { entries, unlisted }, { index, pypirc }) {
   const refuse = (problem, remedy)=>{
    throw new release_error.K2({
     subject: pypirc.path,
     problem,
     remedy
    });
   };
   const name = (0, visible_text.Ol)(index, 80);
   if (null === section) {
    const others = [
     ...entries.keys(),
     "gitea"
    ].map((one)=>(0, visible_text.Ol)(one, 80)).join(", ");
    if (unlisted.includes(index)) refuse(`index-servers of [distutils] doesn't list the section [${name}], so twine doesn't read it, either`, `Add ${name} to index-servers`);
    refuse(`has no section [${name}]`, `Add it, or give one of ${others}, or an upload URL as --index`);
   } else if (null === section.entry.repository) refuse(`the section [${name}] has no repository`, "Add the upload URL of the index as its repository");
  }
  const withoutSlash = (url)=>(0, text_ends.sP)(url, "/").toLowerCase();
  function sectionFor(index, { entries }) {
   const [name, entry] = [
    ...entries
   ].find(([candidate, { repository }])=>candidate === index || withoutSlash(repository ?? usualRepository(candidate)) === withoutSlash(index)) ?? [
    index,
    null
   ];
   return null === entry ? null : {
    name,
    entry
   };
  }
  function isOfAnotherServer(index, { repository }) {
   if (null === repository || !URL.canParse(repository) || !(0, known_indexes.g)(index)) return false;
   return new URL(repository).host !== new URL(known_indexes.X[index].uploadUrl).host;
  }
  function checkRepository({ name, entry }, { index, pypirc }) {
   if (null === entry.repository) return;
   const refuse = (problem, remedy)=>{
    throw new release_error.K2({
     subject: pypirc.path,
     problem: `the repository of [${name}] ${problem}`,
     remedy
    });
   };
   if (!URL.canParse(entry.repository)) refuse("is not a URL", "Write the whole address, starting with https://");
   const url = new URL(entry.repository);
   if ("" !== url.username || "" !== url.password) refuse("contains a user name or a password, which messages would show", "Write them as username and password");
   if ((0, known_indexes.g)(index) && isOfAnotherServer(index, entry)) refuse(`is ${url.href}, which is not ${known_indexes.X[index].title}`, "Give that URL as --index, or rename the section");
  }
  function certificatesOf(section, { doubt }, { index, pypirc, environment, folder }) {
   if (null === section || isOfAnotherServer(index, section.entry)) return [];
   const { caCert, clientCert } = section.entry;
   const named = [
    [
     token_variables.P1,
     void 0 === environment[token_variables.P1] ? caCert : null,
     "ca_cert"
    ],
    [
     certificate_variables.Fd,
     clientCert,
     "client_cert"
    ]
   ];
   const found = named.flatMap(([variable, path, key])=>null === path || "" === path ? [] : [
     {
      variable,
      path: (0, external_node_path_.resolve)(folder, path),
      from: `${pypirc.path}, ${key} of [${section.name}]`
     }
    ]);
   if (found.length > 0 && null !== doubt) throw doubt;
   return found;
  }
  function usualRepository(name) {
   return (0, known_indexes.g)(name) ? known_indexes.X[name].uploadUrl : "";
  }
 },
 37062: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   O1: ()=>isSamePlace,
   RD: ()=>displayAddress,
   Si: ()=>requireSafeToRead,
   U9: ()=>isLoopback,
   Yh: ()=>isSafeForSecrets,
   hI: ()=>requireSafeForSecrets,
   o4: ()=>withoutBrackets,
   or: ()=>parseAddress,
   pJ: ()=>endOf,
   xY: ()=>displayFileAddress
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
  function parseAddress(text, subject) {
   let url;
   try {
    url = new URL(text);
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
     subject,
     problem: "is not a URL",
     remedy: "Use the complete address, starting with https://"
    }, {
     cause
    });
   }
   if ("https:" !== url.protocol && "http:" !== url.protocol) throw new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject,
    problem: `starts with ${url.protocol}, which is not a web address`,
    remedy: "Use an address that starts with https://"
   });
   const credentials = "" === url.username && "" === url.password ? null : {
    username: percentDecoded(url.username),
    password: percentDecoded(url.password)
   };
   url.username = "";
   url.password = "";
   return {
    url,
    credentials
   };
  }
  function percentDecoded(text) {
   return text.replace(/(?:%[0-9a-f]{2})+/giu, (codes)=>{
    try {
     return decodeURIComponent(codes);
    } catch  {
     return codes;
    }
   });
  }
  function displayAddress(text) {
   return text.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/iu, "$1");
  }
  function displayFileAddress(text) {
   const [address = ""] = displayAddress(text).split(/[?#]/u, 1);
   return address;
  }
  const USUAL_PORTS = {
   "http:": 80,
   "https:": 443
  };
  function endOf({ hostname, port, protocol }) {
   return {
    host: withoutBrackets(hostname),
    port: "" === port ? USUAL_PORTS[protocol] ?? 0 : Number(port)
   };
  }
  function withoutBrackets(hostname) {
   return hostname.replace(/^\[|\]$/gu, "");
  }
  function isLoopback(hostname) {
   const host = withoutBrackets(hostname.toLowerCase());
   return "localhost" === host || host.endsWith(".localhost") || "::1" === host || /^127(?:\.\d{1,3}){3}$/u.test(host);
  }
  function isSamePlace(asked, answered) {
   const isStepToHttps = "http:" === asked.protocol && "https:" === answered.protocol;
   return asked.origin === answered.origin || isStepToHttps && asked.hostname === answered.hostname;
  }
  function isSafeForSecrets(url, allowHttpHosts) {
   if ("https:" === url.protocol || isLoopback(url.hostname)) return true;
   return allowHttpHosts.some((allowed)=>{
    const name = allowed.trim().toLowerCase();
    return "" !== name && (name === url.hostname || name === url.host);
   });
  }
  function requireSafeForSecrets(url, allowHttpHosts, subject) {
   requireHttps(url, allowHttpHosts, subject, "read the token");
  }
  function requireSafeToRead(url, allowHttpHosts, subject) {
   requireHttps(url, allowHttpHosts, subject, "change what is read");
  }
  function requireHttps(url, allowHttpHosts, subject, harm) {
   if (isSafeForSecrets(url, allowHttpHosts)) return;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject,
    problem: `${url.origin} is plain http, so anyone on the network path could ${harm}`,
    remedy: `Use the https address, or, on a network that you trust, add ${url.hostname} to allow-http-hosts`
   });
  }
 },
 22327: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Je: ()=>indexAddress,
   mv: ()=>mayHaveDocuments,
   pQ: ()=>resolveIndex,
   tc: ()=>serverKindOf
  });
  var _http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37062);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28681);
  var _server_profiles__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81002);
  var _server_profiles__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69223);
  function knownIndex(name, simpleUrl) {
   const known = _server_profiles__WEBPACK_IMPORTED_MODULE_0__.X[name];
   return {
    title: known.title,
    known: name,
    server: "pypi",
    uploadUrl: known.uploadUrl,
    simpleUrl: simpleUrl ?? known.simpleUrl,
    statusUrl: known.statusUrl,
    projectUrl: (project, version)=>known.projectUrl((0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project), version),
    jsonUrl: (project, version)=>known.jsonUrl((0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project), version)
   };
  }
  function jsonBeside(simpleUrl, name, version) {
   const site = /^(?<site>.+)\/simple\/?$/u.exec(simpleUrl)?.groups?.["site"];
   if (void 0 === site) return null;
   return `${site}/pypi/${encodeURIComponent((0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name))}/${encodeURIComponent(version)}/json`;
  }
  function giteaUrl(environment) {
   const server = environment["GITHUB_SERVER_URL"] ?? "";
   const owner = (environment["GITHUB_REPOSITORY"] ?? "").split("/")[0] ?? "";
   if ("" === server || "" === owner) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "index",
    problem: "is gitea, but GITHUB_SERVER_URL and GITHUB_REPOSITORY, which give its address, aren't set",
    remedy: "Use the URL <server>/api/packages/<owner>/pypi instead"
   });
   return `${(0, _release_model__WEBPACK_IMPORTED_MODULE_3__.sP)(server, "/")}/api/packages/${encodeURIComponent(owner)}/pypi`;
  }
  function indexAddress(text) {
   const { url, credentials } = (0, _http__WEBPACK_IMPORTED_MODULE_4__.or)(text, "index");
   if (null === credentials) return url;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "index",
    problem: "contains a username or password, which would appear in logs",
    remedy: "Pass them as username and password"
   });
  }
  function resolveIndex({ index, simpleUrl, environment }) {
   if (null !== simpleUrl) (0, _http__WEBPACK_IMPORTED_MODULE_4__.or)(simpleUrl, "simple-url");
   if ((0, _server_profiles__WEBPACK_IMPORTED_MODULE_0__.g)(index)) return knownIndex(index, simpleUrl);
   if ("gitea" !== index && !/^[a-z][a-z0-9+.-]*:\/\//iu.test(index)) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "index",
    problem: `'${index}' is unknown`,
    remedy: `Use ${Object.keys(_server_profiles__WEBPACK_IMPORTED_MODULE_0__.X).join(", ")}, gitea, or an upload URL together with simple-url`
   });
   const url = indexAddress("gitea" === index ? giteaUrl(environment) : index);
   const known = Object.values(_server_profiles__WEBPACK_IMPORTED_MODULE_0__.X).find((candidate)=>new URL(candidate.uploadUrl).host === url.host);
   if (void 0 !== known) return {
    ...knownIndex(known.name, simpleUrl),
    uploadUrl: url.href
   };
   const gitea = (0, _server_profiles__WEBPACK_IMPORTED_MODULE_5__.kY)(url.pathname);
   const base = (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.sP)(url.href, "/");
   const simple = simpleUrl ?? (null === gitea ? null : `${base}/simple/`);
   if (null === simple) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "simple-url",
    problem: "is empty, and the upload URL doesn't reveal the address of the simple API",
    remedy: `Set it to the URL that pip uses as --index-url: ${base}/simple/ for pypiserver, ${base}/+simple/ for a devpi stage; it usually ends in /simple/`
   });
   return {
    title: url.host,
    known: null,
    server: null === gitea ? "unknown" : "gitea",
    uploadUrl: null === gitea ? url.href : base,
    simpleUrl: simple,
    statusUrl: null,
    projectUrl: (name, version)=>null === gitea ? null : `${url.origin}${gitea.server}/${gitea.owner}/-/packages/pypi/${(0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name)}/${encodeURIComponent(version)}`,
    jsonUrl: (name, version)=>null === gitea ? jsonBeside(simple, name, version) : null
   };
  }
  function serverKindOf(address, headers) {
   if ("unknown" !== address.server) return address.server;
   if (Object.keys(headers).some((name)=>name.startsWith("x-devpi-"))) return "devpi";
   const cookies = headers["set-cookie"] ?? [];
   const isGitea = cookies.some((cookie)=>cookie.startsWith("i_like_gitea") || cookie.startsWith("i_like_forgejo"));
   return isGitea ? "gitea" : "unknown";
  }
  function mayHaveDocuments(server, headers) {
   return "pypi" === server || "unknown" === server && void 0 !== headers["x-pypi-last-serial"];
  }
 },
 76487: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   A: ()=>TOKEN_USER,
   j: ()=>tokenProblem
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28681);
  var _http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75342);
  const TOKEN_USER = "__token__";
  const COPY_AGAIN = "Copy the complete token again, and nothing else";
  const API_TOKEN_MISTAKES = [
   [
    /^(?:authorization\s*:\s*)?(?:bearer|basic|token)\s+\S/iu,
    "starts with a word from an HTTP header, Bearer or Basic",
    "Store only the token"
   ],
   [
    /^\s*["'\u2018-\u201f`].*["'\u2018-\u201f`]\s*$/su,
    "has quotation marks around it",
    "Store it without them"
   ],
   [
    /^(?:export\s+)?[A-Za-z_][\w.-]*\s*[=:]\s*["']?pypi-/u,
    "is a whole line of a settings file, including the name",
    "Store only the part after the ="
   ],
   [
    /^(?:\$\w+|\$\{\w+\}|\$\([^)]*\)|%\w+%|<[^>]*>|\[[^\]]*\])$/u,
    "is a placeholder that was never replaced",
    "Store the token itself"
   ]
  ];
  const PLACEHOLDERS = [
   [
    /^\*+$/u,
    "is the row of asterisks that a log shows instead of a secret",
    "Store the token itself"
   ],
   [
    /^\$?\{\{.*\}\}$/su,
    "is an expression that was not evaluated, ${{ … }}",
    "Write it in the workflow file, where expressions are evaluated, without nested quotation marks"
   ]
  ];
  function isDoubled(token) {
   const second = token.startsWith("pypi-") ? token.indexOf("pypi-", 1) : -1;
   return second > 0 && (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.sP)(token.slice(0, second), " 	\r\n\v\f ,;") === token.slice(second);
  }
  function tokenProblem(username, token) {
   const mistakes = username === TOKEN_USER ? [
    ...PLACEHOLDERS,
    ...API_TOKEN_MISTAKES
   ] : PLACEHOLDERS;
   for (const [form, problem, remedy] of mistakes)if (form.test(token)) return {
    problem,
    remedy
   };
   if (username === TOKEN_USER && isDoubled(token)) return {
    problem: "contains the token twice",
    remedy: "Store it once"
   };
   if (username === TOKEN_USER && /^pypi-Ag[EI].*pypi-Ag[EI]/su.test(token)) return {
    problem: "contains two tokens",
    remedy: "Store the one for this index"
   };
   if (/[\r\n]/u.test(token)) return {
    problem: "contains a line break",
    remedy: "Store the secret again, as one line"
   };
   if (username === TOKEN_USER && /\s/u.test(token)) return {
    problem: "contains a space",
    remedy: COPY_AGAIN
   };
   if (/\p{Cc}/u.test(token)) return {
    problem: "contains a control character",
    remedy: "Store the secret again"
   };
   if (username === TOKEN_USER && token.startsWith("pypi-") && !/^[\w-]+={0,2}$/u.test(token)) return {
    problem: "contains a character that is not allowed in an API token",
    remedy: COPY_AGAIN
   };
   if (token.length < _http__WEBPACK_IMPORTED_MODULE_1__.c) return {
    problem: `is shorter than ${_http__WEBPACK_IMPORTED_MODULE_1__.c} characters, so logs can't mask it`,
    remedy: "" === token ? "Set it to the token for the index" : "Use a longer one"
   };
   return null;
  }
 },
 44035: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   C: ()=>askTool
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64576);
  var _find_executable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63415);
  var _run_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38391);
  var _survivors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69262);
  const actionsExec = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_0__.f)(()=>__webpack_require__.e(1955).then(__webpack_require__.bind(__webpack_require__, 41955)));
  const LIMIT = 1e4;
  async function askTool({ file, args, cwd, env }, limit = LIMIT) {
   const { getExecOutput } = await actionsExec();
   const marker = (0, _run_marker_js__WEBPACK_IMPORTED_MODULE_1__.Jz)();
   const options = {
    cwd,
    env: {
     ...(0, _find_executable_js__WEBPACK_IMPORTED_MODULE_2__.Lk)(env),
     [_run_marker_js__WEBPACK_IMPORTED_MODULE_1__.a0]: (0, _run_marker_js__WEBPACK_IMPORTED_MODULE_1__.u)(env[_run_marker_js__WEBPACK_IMPORTED_MODULE_1__.a0], marker)
    },
    silent: true,
    ignoreReturnCode: true
   };
   const answered = getExecOutput(`"${file.replaceAll('"', '\\"')}"`, [
    ...args
   ], options).then(({ exitCode, stdout })=>0 === exitCode ? stdout : null, ()=>null);
   let timer;
   const late = new Promise((resolve)=>{
    timer = setTimeout(()=>{
     (0, _survivors_js__WEBPACK_IMPORTED_MODULE_3__.GW)(marker).then(()=>{
      resolve(null);
     });
    }, limit);
   });
   try {
    return await Promise.race([
     answered,
     late
    ]);
   } finally{
    clearTimeout(timer);
   }
  }
 },
 63415: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Eo: ()=>isName,
   Lk: ()=>withSafePath,
   oe: ()=>searchPath,
   oq: ()=>findExecutable
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  function findExecutable(file, env, cwd) {
   const windows = "win32" === process.platform;
   const endings = windows ? [
    "",
    ...(env["PATHEXT"] ?? ".EXE;.CMD;.BAT").split(";")
   ] : [
    ""
   ];
   const folders = isName(file) ? searchPath(env) : [
    ""
   ];
   for (const folder of folders)for (const ending of endings){
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file) ? file : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file)) + ending;
    if (isExecutable(path)) return path;
   }
   return null;
  }
  function isName(file) {
   return !file.includes("/") && !("win32" === process.platform && file.includes("\\"));
  }
  function searchPath(env) {
   return (env["PATH"] ?? env["Path"] ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute);
  }
  function withSafePath(env) {
   const name = void 0 === env["PATH"] ? "Path" : "PATH";
   const path = searchPath(env).join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
   return void 0 === env[name] || env[name] === path ? env : {
    ...env,
    [name]: path
   };
  }
  function isExecutable(path) {
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
   } catch  {
    return false;
   }
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
   E3: ()=>PYTHON_WORD,
   ER: ()=>isAscii,
   Fb: ()=>LINE_BREAK,
   H8: ()=>stripSpaceStart,
   TL: ()=>quoted,
   W5: ()=>pythonSuffix,
   Yr: ()=>splitOnSpace,
   _X: ()=>PYTHON_SPACE,
   _t: ()=>pythonLines,
   hD: ()=>pythonInteger,
   mU: ()=>eachPythonLine,
   sW: ()=>stripSpaceEnd
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  const PYTHON_SPACE = String.raw`[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]`;
  const PYTHON_WORD = String.raw`\p{L}\p{N}_`;
  const SPACES = new RegExp(`${PYTHON_SPACE}+`, "u");
  const LEADING_SPACES = new RegExp(`^${PYTHON_SPACE}+`, "u");
  const SPACE = new RegExp(`^${PYTHON_SPACE}$`, "u");
  function stripSpaceEnd(text) {
   let end = text.length;
   while(end > 0 && SPACE.test(text.charAt(end - 1)))end -= 1;
   return text.slice(0, end);
  }
  function stripSpaceStart(text) {
   return text.replace(LEADING_SPACES, "");
  }
  function stripSpace(text) {
   return stripSpaceStart(stripSpaceEnd(text));
  }
  function splitOnSpace(text) {
   return text.split(SPACES).filter((word)=>"" !== word);
  }
  const LINE_BREAK = new RegExp(String.raw`\r\n|[\n-\r\x1c-\x1e\x85\u2028\u2029]`, "u");
  const LINE_BREAKS = new RegExp(LINE_BREAK, "gu");
  function* eachPythonLine(text) {
   let start = 0;
   for (const { 0: lineBreak, index } of text.matchAll(LINE_BREAKS)){
    yield text.slice(start, index);
    start = index + lineBreak.length;
   }
   if (start < text.length) yield text.slice(start);
  }
  function pythonLines(text) {
   return [
    ...eachPythonLine(text)
   ];
  }
  function pythonSuffix(path) {
   const last = path.slice(path.lastIndexOf("/") + 1);
   const isNone = (part)=>"" === part || "." === part;
   const name = isNone(last) ? path.split("/").findLast((part)=>!isNone(part)) ?? "" : last;
   const plain = name.replace(/^\.+/u, "");
   const dot = plain.lastIndexOf(".");
   return dot < 0 ? "" : plain.slice(dot);
  }
  function isAscii(text) {
   return !/\P{ASCII}/u.test(text);
  }
  function quoted(text) {
   const marked = text.replace(/[\\']/gu, String.raw`\$&`);
   return `'${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.Ol)(marked, 1 / 0)}'`;
  }
  function digitValue(digit) {
   const code = digit.codePointAt(0) ?? 0;
   let start = code;
   while(/\p{Nd}/u.test(String.fromCodePoint(start - 1)))start -= 1;
   return (code - start) % 10;
  }
  const INTEGER = /^([+-]?)(\p{Nd}+(?:_\p{Nd}+)*)$/u;
  function pythonInteger(text) {
   const [, sign, digits = ""] = INTEGER.exec(stripSpace(text)) ?? [];
   if (void 0 === sign) return null;
   const plain = Array.from(digits.replaceAll("_", ""), (digit)=>digit < "" ? digit : digitValue(digit)).join("");
   return plain.length > LONGEST_INTEGER ? null : Number(`${sign}${plain}`);
  }
  const LONGEST_INTEGER = 4300;
 },
 81002: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   X: ()=>KNOWN_INDEXES,
   g: ()=>isKnownIndex
  });
  function warehouse(name, title, site, uploadUrl) {
   const path = (parts)=>parts.flatMap((part)=>void 0 === part ? [] : [
      encodeURIComponent(part)
     ]).join("/");
   return {
    name,
    title,
    uploadUrl,
    simpleUrl: `${site}/simple/`,
    statusUrl: "https://status.python.org/",
    jsonUrl: (project, version)=>`${site}/pypi/${path([
      project,
      version
     ])}/json`,
    projectUrl: (project, version)=>`${site}/project/${path([
      project,
      version
     ])}/`
   };
  }
  const KNOWN_INDEXES = {
   pypi: warehouse("pypi", "PyPI", "https://pypi.org", "https://upload.pypi.org/legacy/"),
   testpypi: warehouse("testpypi", "TestPyPI", "https://test.pypi.org", "https://test.pypi.org/legacy/")
  };
  function isKnownIndex(text) {
   return Object.hasOwn(KNOWN_INDEXES, text);
  }
 },
 69223: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>PROFILE_NAMES,
   dp: ()=>profileOf,
   kY: ()=>giteaRegistry
  });
  var _known_indexes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81002);
  const PROFILE_NAMES = [
   "pypi",
   "testpypi",
   "gitea",
   "generic"
  ];
  const GITEA_PATH = /^(?<server>.*)\/api\/packages\/(?<owner>[^/]+)\/pypi\/?$/u;
  const GITEA_PAGES = /(?<=\/pypi)\/(?:simple|files)(?:\/.*)?$/u;
  function giteaRegistry(path) {
   const { server = "", owner } = GITEA_PATH.exec(path)?.groups ?? {};
   return void 0 === owner ? null : {
    server,
    owner
   };
  }
  function knownIndexAt(host) {
   const bare = host.toLowerCase().replace(/\.$/u, "");
   const known = Object.values(_known_indexes_js__WEBPACK_IMPORTED_MODULE_0__.X).find(({ uploadUrl, simpleUrl })=>[
     uploadUrl,
     simpleUrl
    ].some((url)=>new URL(url).host === bare));
   return known?.name ?? null;
  }
  function profileOf(index) {
   if ((0, _known_indexes_js__WEBPACK_IMPORTED_MODULE_0__.g)(index)) return index;
   if ("gitea" === index) return "gitea";
   if (!URL.canParse(index)) return "generic";
   const { host, pathname } = new URL(index);
   const isGitea = null !== giteaRegistry(pathname.replace(GITEA_PAGES, ""));
   return knownIndexAt(host) ?? (isGitea ? "gitea" : "generic");
  }
 }
};
