import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
    3264: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            _1: ()=>jobCacheFolder,
            cp: ()=>newTemporaryFolder,
            fp: ()=>temporaryVariables,
            lM: ()=>jobStoreFolder,
            sx: ()=>userCacheFolder,
            xT: ()=>jobTemporaryRoot
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
        var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
        const SUITE = "repo-agent-actions";
        function isWritable(folder) {
            try {
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, {
                    recursive: true
                });
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
                return true;
            } catch  {
                return false;
            }
        }
        function userCacheFolder(environment) {
            const xdg = environment["XDG_CACHE_HOME"] ?? "";
            return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(xdg) ? (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(xdg, SUITE) : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), ".cache", SUITE);
        }
        function jobCacheFolder(environment) {
            const toolCache = environment["RUNNER_TOOL_CACHE"] ?? "";
            if ((0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(toolCache)) {
                const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(toolCache, SUITE);
                if (isWritable(folder)) return folder;
            }
            return userCacheFolder(environment);
        }
        function jobTemporaryRoot(environment) {
            const runnerTemp = environment["RUNNER_TEMP"] ?? "";
            return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(runnerTemp) && isWritable(runnerTemp) ? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(runnerTemp) : (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
        }
        function processSpace() {
            try {
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self/ns/pid").replace(/\D/gu, "");
            } catch  {
                return "0";
            }
        }
        function isAlive(pid) {
            try {
                process.kill(pid, 0);
                return true;
            } catch (error) {
                return "object" == typeof error && null !== error && "code" in error && "EPERM" === error.code;
            }
        }
        function removeAbandoned(root, space) {
            const pattern = new RegExp(`^${SUITE}-${space}-(\\d+)-`, "u");
            for (const name of (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(root)){
                const pid = Number(pattern.exec(name)?.[1] ?? 0 / 0);
                if (!(Number.isNaN(pid) || isAlive(pid))) try {
                    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name), {
                        recursive: true,
                        force: true,
                        maxRetries: 3
                    });
                } catch  {}
            }
        }
        function newTemporaryFolder(root) {
            const space = processSpace();
            removeAbandoned(root, space);
            return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, `${SUITE}-${space}-${process.pid}-`));
        }
        function temporaryVariables(folder) {
            return "win32" === process.platform ? {
                TEMP: folder,
                TMP: folder
            } : {
                TMPDIR: folder
            };
        }
        function jobStoreFolder(temporaryRoot) {
            return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryRoot, SUITE);
        }
    },
    5425: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            L: ()=>inputVariable,
            i: ()=>createInputReader
        });
        var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1535);
        const TRUE = [
            "true",
            "True",
            "TRUE"
        ];
        const FALSE = [
            "false",
            "False",
            "FALSE"
        ];
        function inputVariable(name) {
            return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
        }
        function createInputReader({ environment, workspace, onRead }) {
            function optional(name) {
                onRead?.(name);
                const value = (environment[inputVariable(name)] ?? "").trim();
                return "" === value ? null : value;
            }
            function required(name, value) {
                if (null !== value) return value;
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                    subject: name,
                    problem: "is empty",
                    remedy: "Give it a value"
                });
            }
            function optionalBoolean(name) {
                const value = optional(name);
                if (null === value) return null;
                if (TRUE.includes(value)) return true;
                if (FALSE.includes(value)) return false;
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                    subject: name,
                    problem: `is '${shown(value)}', which is neither true nor false`,
                    remedy: "Write true or false"
                });
            }
            function number(name, form, noun, bounds) {
                const value = optional(name);
                if (null === value) return null;
                const parsed = Number(value);
                if (!form.test(value) || !Number.isFinite(parsed) || Math.abs(parsed) > Number.MAX_SAFE_INTEGER) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                    subject: name,
                    problem: `is '${shown(value)}', which is not ${noun}`,
                    remedy: `Write ${noun}`
                });
                const { minimum = -1 / 0, maximum = 1 / 0 } = bounds;
                if (parsed < minimum || parsed > maximum) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                    subject: name,
                    problem: `is ${shown(value)}`,
                    remedy: `Write a number ${rangeOf(bounds)}`
                });
                return parsed;
            }
            const optionalInteger = (name, bounds = {})=>number(name, /^[+-]?\d+$/u, "an integer", bounds);
            const optionalDecimal = (name, bounds = {})=>number(name, /^[+-]?\d+(\.\d+)?$/u, "a decimal number", bounds);
            function split(name, divider) {
                return (optional(name) ?? "").split(divider).map((part)=>part.trim()).filter((part)=>"" !== part);
            }
            function absolute(name, path) {
                if (/[\0\r\n]/u.test(path)) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                    subject: name,
                    problem: "holds a line break, so it is no path",
                    remedy: "Give one path"
                });
                if ("~" === path || path.startsWith("~/")) return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), path.slice(1));
                return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path) : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
            }
            function optionalPath(name) {
                const value = optional(name);
                return null === value ? null : absolute(name, value);
            }
            function allowedOne(name, value, allowed) {
                const found = allowed.find((candidate)=>candidate === value);
                if (void 0 !== found) return found;
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                    subject: name,
                    problem: `'${shown(value)}' is unknown`,
                    remedy: `Allowed: ${allowed.join(", ")}`
                });
            }
            return {
                workspace,
                optional,
                text: (name)=>required(name, optional(name)),
                optionalBoolean,
                boolean: (name)=>required(name, optionalBoolean(name)),
                optionalInteger,
                integer: (name, bounds = {})=>required(name, optionalInteger(name, bounds)),
                optionalDecimal,
                decimal: (name, bounds = {})=>required(name, optionalDecimal(name, bounds)),
                list: (name)=>split(name, /[,\r\n]/u),
                lines: (name)=>split(name, /[\r\n]/u),
                optionalPath,
                path: (name)=>required(name, optionalPath(name)),
                paths: (name)=>split(name, /[\r\n]/u).map((path)=>absolute(name, path)),
                choice: (name, allowed)=>allowedOne(name, required(name, optional(name)), allowed),
                choices: (name, allowed)=>split(name, /[,\r\n]/u).map((value)=>allowedOne(name, value, allowed)),
                secret: optional,
                runner (name) {
                    const value = (environment[name] ?? "").trim();
                    return "" === value ? null : value;
                }
            };
        }
        function shown(value) {
            return value.length > 80 ? `${value.slice(0, 80)}…` : value;
        }
        function rangeOf({ minimum, maximum }) {
            if (void 0 === minimum) return `up to ${String(maximum)}`;
            return void 0 === maximum ? `from ${String(minimum)}` : `from ${String(minimum)} to ${String(maximum)}`;
        }
    },
    2779: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            BP: ()=>logLine,
            kc: ()=>logText,
            wh: ()=>plainText
        });
        const ESCAPE_SEQUENCES = new RegExp("\\u001b\\][^\\u0007\\u001b]*(?:\\u0007|\\u001b\\\\)?|\\u001b[PX^_][^\\u001b]*(?:\\u001b\\\\)?|[\\u001b]\\[[0-?]*[ -/]*[@-~]?|\\u009b[0-?]*[ -/]*[@-~]?|\\u001b[ -/]*[0-~]?", "gu");
        const CONTROLS = /(?![\t\n])[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;
        function plainText(text) {
            return text.replace(/\p{Surrogate}/gu, "�").replace(ESCAPE_SEQUENCES, "").replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, "\n").replace(CONTROLS, "");
        }
        function withoutCommands(text) {
            return text.replace(/^(\s*):(?=:)/gmu, "$1: ").replaceAll("##[", "## [");
        }
        function logText(text) {
            return withoutCommands(plainText(text)).replace(/\s+$/u, "");
        }
        function logLine(text) {
            return logText(text).replace(/\s*\n\s*/gu, " ").trim();
        }
    },
    2588: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            _9: ()=>createMasks
        });
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1535);
        const SHORTEST_MASK = 8;
        const HIDDEN = "***";
        function maskForms(secret, subject = "mask") {
            const forms = new Set;
            for (const line of secret.split(/[\r\n]+/u).map((part)=>part.trim()))if ("" !== line) {
                if (line.length < SHORTEST_MASK) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
                    subject,
                    problem: `has fewer than ${String(SHORTEST_MASK)} characters, so it can't be hidden in a log`,
                    remedy: "Give the whole token, or one that is longer"
                });
                forms.add(line);
                forms.add(encodeURIComponent(line.replace(/\p{Surrogate}/gu, "�")));
                forms.add(new URLSearchParams({
                    s: line
                }).toString().slice(2));
                forms.add(JSON.stringify(line).slice(1, -1));
                for (const form of base64Forms(line))forms.add(form);
            }
            return [
                ...forms
            ].sort((a, b)=>b.length - a.length);
        }
        function base64Forms(line) {
            const bytes = Buffer.from(line, "utf8");
            const inside = [
                0,
                1,
                2
            ].map((before)=>{
                const text = Buffer.concat([
                    Buffer.alloc(before),
                    bytes
                ]).toString("base64").replace(/=+$/u, "");
                const first = Math.ceil(8 * before / 6);
                const last = Math.floor((before + bytes.length) * 8 / 6);
                return text.slice(first, last);
            });
            const header = Buffer.from(`__token__:${line}`, "utf8").toString("base64");
            return [
                header,
                ...inside
            ].filter((form)=>form.length >= SHORTEST_MASK);
        }
        function createMasks() {
            let forms = [];
            return {
                add (secret, subject) {
                    const added = maskForms(secret, subject).filter((form)=>!forms.includes(form));
                    forms = [
                        ...forms,
                        ...added
                    ].sort((a, b)=>b.length - a.length);
                    return added;
                },
                redact: (text)=>forms.reduce((redacted, form)=>redacted.replaceAll(form, HIDDEN), text)
            };
        }
    },
    7888: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            $: ()=>supportsNode
        });
        const LEAST = [
            20,
            19
        ];
        function supportsNode(version) {
            const [major = 0, minor = 0] = version.split(".").map(Number);
            if (major > LEAST[0] || major === LEAST[0] && minor >= LEAST[1]) return null;
            return `Node.js: is ${version}, and repo-agent-actions needs ${LEAST.join(".")} or newer. Update the runner, or the Node.js in its PATH.`;
        }
    },
    2225: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            O: ()=>listenForStopSignals
        });
        const SIGNALS = [
            "SIGINT",
            "SIGTERM",
            "SIGHUP"
        ];
        function listenForStopSignals() {
            const controller = new AbortController;
            let received = null;
            function onSignal(signal) {
                if (null !== received) {
                    release();
                    process.kill(process.pid, signal);
                    return;
                }
                received = signal;
                controller.abort(new Error(`stopped by ${signal}`));
            }
            function release() {
                for (const signal of SIGNALS)process.off(signal, onSignal);
            }
            for (const signal of SIGNALS)process.on(signal, onSignal);
            return {
                signal: controller.signal,
                received: ()=>received,
                abort (reason) {
                    controller.abort(reason);
                },
                release
            };
        }
    },
    5830: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            Kf: ()=>lockLimits,
            f_: ()=>makeLimitMark,
            nU: ()=>limitMarksOf
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
        var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
        var _run_marker_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8391);
        const SHELL = "/bin/sh";
        const ROOM = 2n ** 40n;
        let ownHardLimit = null;
        const marks = new Map;
        function lockLimits(pid) {
            try {
                return /^Max file locks +(\d+|unlimited) +(\d+|unlimited)/mu.exec((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/limits`, "latin1"))?.slice(1) ?? null;
            } catch  {
                return null;
            }
        }
        function makeLimitMark(marker) {
            if ("linux" !== process.platform) return null;
            ownHardLimit ??= (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(SHELL) ? lockLimits("self")?.[1] ?? "" : "";
            const outer = "" === ownHardLimit || "unlimited" === ownHardLimit ? null : BigInt(ownHardLimit);
            if ("" === ownHardLimit || null !== outer && outer < ROOM) return null;
            const random = BigInt(`0x${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(7).toString("hex")}`);
            const value = String(null === outer ? 2n ** 60n + random : random % outer);
            const soft = null === outer ? "" : "-S ";
            marks.set(marker, value);
            const script = `ulimit ${soft}-w ${value} 2>/dev/null || ulimit ${soft}-x ${value} 2>/dev/null; exec "$@"`;
            return {
                value,
                wrapper: [
                    SHELL,
                    "-c",
                    script,
                    "sh"
                ]
            };
        }
        function limitMarksOf(marker) {
            return new Set([
                ...marks
            ].filter(([command])=>(0, _run_marker_js__WEBPACK_IMPORTED_MODULE_2__.GN)(command, marker)).map(([, value])=>value));
        }
    },
    161: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            Cr: ()=>HAS_PROCESS_TABLE,
            GP: ()=>processEntry,
            LU: ()=>childrenOf,
            Nl: ()=>commandOf,
            oI: ()=>processTable,
            we: ()=>markerOf
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
        var _run_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8391);
        const HAS_PROCESS_TABLE = "linux" === process.platform;
        function readOrNull(path) {
            try {
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "latin1");
            } catch  {
                return null;
            }
        }
        function processEntry(pid, zombies = false) {
            const stat = readOrNull(`/proc/${pid}/stat`);
            if (null === stat) return null;
            const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
            const state = fields[0];
            if (void 0 === state || !zombies && ("Z" === state || "X" === state)) return null;
            return {
                pid,
                parent: Number(fields[1]),
                group: Number(fields[2]),
                session: Number(fields[3]),
                startTime: Number(fields[19])
            };
        }
        function processTable() {
            if (!HAS_PROCESS_TABLE) return [];
            const entries = [];
            for (const name of (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)("/proc")){
                if (!/^\d+$/u.test(name)) continue;
                const entry = processEntry(Number(name));
                if (null !== entry) entries.push(entry);
            }
            return entries;
        }
        function childrenOf(pid) {
            let threads;
            try {
                threads = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(`/proc/${pid}/task`);
            } catch  {
                return [];
            }
            return threads.flatMap((thread)=>(readOrNull(`/proc/${pid}/task/${thread}/children`) ?? "").split(" ").filter((text)=>"" !== text).map(Number));
        }
        function markerOf(pid) {
            const environment = readOrNull(`/proc/${pid}/environ`);
            if (null === environment) return null;
            const start = environment.startsWith(`${_run_marker_js__WEBPACK_IMPORTED_MODULE_1__.a0}=`) ? 0 : environment.indexOf(`\0${_run_marker_js__WEBPACK_IMPORTED_MODULE_1__.a0}=`) + 1;
            if (0 === start && !environment.startsWith(`${_run_marker_js__WEBPACK_IMPORTED_MODULE_1__.a0}=`)) return null;
            const end = environment.indexOf("\0", start);
            return environment.slice(start + _run_marker_js__WEBPACK_IMPORTED_MODULE_1__.a0.length + 1, -1 === end ? void 0 : end);
        }
        function commandOf(pid) {
            const text = (readOrNull(`/proc/${pid}/cmdline`) ?? "").replaceAll("\0", " ").trim();
            return "" === text ? `process ${pid}` : text.slice(0, 200);
        }
    },
    8391: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            GN: ()=>carriesMarker,
            Jz: ()=>nextCommandMarker,
            a0: ()=>MARKER_VARIABLE,
            qW: ()=>runMarker,
            u: ()=>markerValue
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
        const MARKER_VARIABLE = "REPO_AGENT_RUN";
        let ownMarker = null;
        let commands = 0;
        function runMarker() {
            ownMarker ??= (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(12).toString("hex");
            return ownMarker;
        }
        function nextCommandMarker() {
            commands += 1;
            return `${runMarker()}.${commands.toString(36)}`;
        }
        function markerValue(inherited, marker) {
            return void 0 === inherited || "" === inherited ? marker : `${inherited},${marker}`;
        }
        function carriesMarker(value, marker) {
            return value.split(",").some((part)=>part === marker || part.startsWith(`${marker}.`));
        }
    },
    8530: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            v: ()=>scrubEnvironment
        });
        const RUNNER_CHANNEL = /^(?:INPUT_|STATE_|ACTIONS_|(?:GITHUB|GITEA|FORGEJO)_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$)/u;
        const SECRET_NAME = /(?:^|_)(?:\w*TOKENS?|\w*SECRETS?|\w*PASSWORDS?|\w*PASSWD|\w*PASSPHRASE|PASS|PAT|PWD|CREDENTIALS?|CREDS|\w*APIKEY|AUTH|AUTHTOKEN|COOKIE|KEY|KEY_BASE|PRIVATE_KEY|ACCESS_KEY|ACCESS_KEY_ID|SSHKEY|DSN)(?:_|$)/u;
        const DOORS = /^(?:SSH_AUTH_SOCK|SSH_AGENT_PID|GIT_ASKPASS|SSH_ASKPASS|TWINE_\w+|UV_PUBLISH_\w+|FLIT_\w+|POETRY_PYPI_\w+|POETRY_HTTP_BASIC_\w+|HATCH_INDEX_\w+|GIT_CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+|PARAMETERS)|NODE_OPTIONS)$/u;
        const INDEX_SETTING = /^(?:(?:PIP|UV)_(?:\w*INDEX\w*|FIND_LINKS|CERT|CLIENT_CERT|PROXY|TRUSTED_HOST)|(?:HTTPS?|ALL|NO|FTP)_PROXY|NETRC)$/u;
        const FOLDERS = /^(?:OLD)?PWD$/u;
        const URL_WITH_CREDENTIALS = /^[a-z][a-z0-9+.-]*:\/\/[^/@\s]*:[^/@\s]+@/iu;
        function scrubEnvironment(environment, options = {}) {
            const scrubbed = {};
            for (const [name, value] of Object.entries(environment)){
                if (void 0 === value) continue;
                const kept = options.keep?.includes(name) === true || options.drop?.includes(name) !== true && isHarmless(name.toUpperCase(), value);
                if (kept) scrubbed[name] = value;
            }
            return scrubbed;
        }
        function isHarmless(name, value) {
            if (INDEX_SETTING.test(name) || FOLDERS.test(name)) return true;
            return !RUNNER_CHANNEL.test(name) && !SECRET_NAME.test(name) && !DOORS.test(name) && !URL_WITH_CREDENTIALS.test(value);
        }
    },
    9262: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            YH: ()=>killSurvivorsNow,
            gQ: ()=>killPid,
            jD: ()=>findSurvivors
        });
        __nccwpck_require__(8500);
        var _limit_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5830);
        var _process_table_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(161);
        var _run_marker_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8391);
        function findSurvivors(marker) {
            return Promise.resolve(survivorsOf(marker));
        }
        function survivorsOf(marker) {
            const marks = (0, _limit_mark_js__WEBPACK_IMPORTED_MODULE_1__.nU)(marker);
            return (0, _process_table_js__WEBPACK_IMPORTED_MODULE_2__.oI)().filter(({ pid })=>pid !== process.pid).filter(({ pid })=>(0, _run_marker_js__WEBPACK_IMPORTED_MODULE_3__.GN)((0, _process_table_js__WEBPACK_IMPORTED_MODULE_2__.we)(pid) ?? "", marker) || hasLimitMark(pid, marks)).map(({ pid })=>({
                    pid,
                    command: (0, _process_table_js__WEBPACK_IMPORTED_MODULE_2__.Nl)(pid)
                }));
        }
        function hasLimitMark(pid, marks) {
            return marks.size > 0 && (0, _limit_mark_js__WEBPACK_IMPORTED_MODULE_1__.Kf)(pid)?.some((limit)=>marks.has(limit)) === true;
        }
        function killSurvivorsNow(marker) {
            for(let round = 0; round < 20; round += 1){
                const found = survivorsOf(marker);
                if (0 === found.length) return;
                for (const { pid } of found)killPid(pid);
            }
        }
        function killPid(pid, signal = "SIGKILL") {
            try {
                process.kill(pid, signal);
                return true;
            } catch  {
                return false;
            }
        }
    },
    5956: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            $f: ()=>findingSchema,
            dj: ()=>findingSentence,
            oC: ()=>SEVERITIES,
            vH: ()=>isStopping
        });
        var valibot__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7934);
        const SEVERITIES = [
            "refused",
            "unsafe",
            "warning",
            "advice"
        ];
        const findingLocationSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            file: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            line: valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(1))),
            member: valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP())
        });
        const findingSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
            rule: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            severity: valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(SEVERITIES),
            subject: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            message: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            remedy: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
            location: valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(findingLocationSchema)
        });
        function findingSentence(finding) {
            const stop = (text)=>text.replace(/[.\s]+$/u, "");
            return `${finding.subject}: ${stop(finding.message)}. ${stop(finding.remedy)}.`;
        }
        function isStopping(finding, strict) {
            return "refused" === finding.severity || "unsafe" === finding.severity || strict && "warning" === finding.severity;
        }
    },
    2309: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            Wy: ()=>parseReceipt,
            Cc: ()=>parseReleaseManifest,
            lK: ()=>serialize
        });
        var dist = __nccwpck_require__(7934);
        const sha256Schema = dist.FsL(dist.YjP(), dist.yGV(/^[0-9a-f]{64}$/u, "is not 64 lower-case hexadecimal digits"));
        const bytesSchema = dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0));
        var finding = __nccwpck_require__(5956);
        var stage = __nccwpck_require__(8455);
        const OUTCOMES = [
            "passed",
            "failed",
            "unknown",
            "not-configured",
            "not-sent",
            "skipped"
        ];
        const rfc3339 = dist.FsL(dist.YjP(), dist.yhX("is not an RFC 3339 time"));
        const receiptItemSchema = dist.Ikc({
            kind: dist.YjP(),
            subject: dist.YjP(),
            outcome: dist.KIO(OUTCOMES),
            message: dist.YjP(),
            ms: bytesSchema,
            python: dist.yqP(dist.YjP()),
            status: dist.yqP(bytesSchema),
            attempts: dist.yqP(bytesSchema),
            bytes: dist.yqP(bytesSchema),
            sha256: dist.yqP(dist.YjP()),
            urls: dist.yqP(dist.YOg(dist.YjP())),
            serverMessages: dist.yqP(dist.YOg(dist.YjP()))
        });
        const receiptSchema = dist.Ikc({
            schema: dist.euz(1),
            stage: dist.KIO(stage.a),
            outcome: dist.KIO(OUTCOMES),
            project: dist.mee(dist.YjP()),
            version: dist.mee(dist.YjP()),
            index: dist.mee(dist.YjP()),
            python: dist.mee(dist.YjP()),
            failure: dist.mee(dist.YjP()),
            items: dist.YOg(receiptItemSchema),
            findings: dist.YOg(finding.$f),
            started: rfc3339,
            finished: rfc3339,
            ms: bytesSchema
        });
        const plainFilename = dist.FsL(dist.YjP(), dist.yGV(/^(?!\.)[^/\\\u0000-\u001f\u007f]+$/u, "is not a plain file name"));
        const manifestFileSchema = dist.Ikc({
            filename: plainFilename,
            kind: dist.KIO([
                "wheel",
                "sdist"
            ]),
            size: bytesSchema,
            sha256: sha256Schema
        });
        const verificationSchema = dist.Ikc({
            imports: dist.YOg(dist.YjP()),
            scripts: dist.YOg(dist.Ikc({
                name: dist.YjP(),
                arguments: dist.YOg(dist.YOg(dist.YjP()))
            })),
            extras: dist.YOg(dist.Ikc({
                name: dist.YjP(),
                imports: dist.YOg(dist.YjP())
            })),
            smokeTest: dist.mee(dist.Ikc({
                path: dist.YjP(),
                sha256: sha256Schema
            }))
        });
        const releaseManifestSchema = dist.Ikc({
            schema: dist.euz(1),
            project: dist.FsL(dist.YjP(), dist.BpQ(1)),
            version: dist.FsL(dist.YjP(), dist.BpQ(1)),
            tag: dist.mee(dist.YjP()),
            commit: dist.mee(dist.FsL(dist.YjP(), dist.yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/u, "is not a commit id"))),
            sourceDateEpoch: dist.mee(bytesSchema),
            requiresPython: dist.mee(dist.YjP()),
            files: dist.FsL(dist.YOg(manifestFileSchema), dist.BpQ(1, "lists no file")),
            verification: verificationSchema,
            builtWith: dist.mee(dist.Ikc({
                python: dist.YjP(),
                backend: dist.YjP(),
                frontend: dist.YjP(),
                normalizedSdist: dist.zMY(),
                wheelFrom: dist.KIO([
                    "sdist",
                    "tree"
                ])
            }))
        });
        var release_error = __nccwpck_require__(1535);
        function parseDocument(schema, text, source, noun) {
            let json;
            try {
                json = JSON.parse(text);
            } catch (cause) {
                throw new release_error.K2({
                    subject: source,
                    problem: `is not JSON (${(0, release_error.bD)(cause)})`,
                    remedy: `Give the ${noun} as it was written by this suite`
                }, {
                    cause
                });
            }
            const result = dist.xLC(schema, json);
            if (result.success) return result.output;
            const [issue] = result.issues;
            const path = dist.BuJ(issue);
            throw new release_error.K2({
                subject: source,
                problem: `is not a ${noun} of schema 1 (${null === path ? "" : `${path}: `}${issue.message})`,
                remedy: `Give the ${noun} as it was written by this suite`
            });
        }
        function parseReleaseManifest(text, source) {
            const manifest = parseDocument(releaseManifestSchema, text, source, "release manifest");
            const seen = new Set;
            for (const { filename } of manifest.files){
                if (seen.has(filename)) throw new release_error.K2({
                    subject: source,
                    problem: `names ${filename} twice`,
                    remedy: "Build the distributions again"
                });
                seen.add(filename);
            }
            return manifest;
        }
        function parseReceipt(text, source) {
            return parseDocument(receiptSchema, text, source, "receipt");
        }
        function serialize(document) {
            return `${JSON.stringify(document, null, 2)}\n`;
        }
    },
    1535: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            K2: ()=>ReleaseError,
            Or: ()=>isSystemError,
            bD: ()=>messageOf
        });
        function sentence(text) {
            return text.replace(/[.\s]+$/u, "");
        }
        class ReleaseError extends Error {
            subject;
            problem;
            remedy;
            constructor(parts, options){
                super(`${parts.subject}: ${sentence(parts.problem)}. ${sentence(parts.remedy)}.`, options);
                this.name = "ReleaseError";
                this.subject = parts.subject;
                this.problem = sentence(parts.problem);
                this.remedy = sentence(parts.remedy);
            }
        }
        function messageOf(thrown) {
            return thrown instanceof Error ? thrown.message : String(thrown);
        }
        function isSystemError(thrown, code) {
            return "object" == typeof thrown && null !== thrown && "code" in thrown && thrown.code === code;
        }
    },
    8455: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            a: ()=>STAGES,
            z: ()=>isStage
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
        function isStage(text) {
            return STAGES.includes(text);
        }
    },
    1855: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            l: ()=>writeFileAtomically
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
        async function writeFileAtomically(path, text) {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), {
                recursive: true
            });
            const neighbour = `${path}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`;
            try {
                const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(neighbour, "wx");
                try {
                    await file.writeFile(text, "utf8");
                    await file.sync();
                } finally{
                    await file.close();
                }
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(neighbour, path);
            } catch (error) {
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(neighbour, {
                    force: true
                });
                throw error;
            }
        }
    },
    1644: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            HN: ()=>writeManifest,
            Qz: ()=>writeReceipt,
            Uc: ()=>releaseFolder,
            WI: ()=>readManifest,
            gh: ()=>readReceipts,
            rh: ()=>writeRecord
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2309);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8455);
        var _atomic_file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1855);
        const UNNAMED = "unnamed";
        function releaseFolder(storeFolder, normalizedName) {
            return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(storeFolder, normalizedName ?? UNNAMED);
        }
        async function writeManifest(storeFolder, normalizedName, manifest) {
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(releaseFolder(storeFolder, normalizedName), "release-manifest.json");
            const text = (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.lK)(manifest);
            await (0, _atomic_file_js__WEBPACK_IMPORTED_MODULE_4__.l)(path, text);
            return {
                manifest,
                path,
                sha256: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex")
            };
        }
        async function readManifest(path) {
            const bytes = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
            return {
                manifest: (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.Cc)(bytes.toString("utf8"), path),
                path,
                sha256: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")
            };
        }
        function receiptPath(storeFolder, normalizedName, receipt) {
            const leaf = null === receipt.python ? receipt.stage : `${receipt.stage}-${receipt.python}`;
            return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(releaseFolder(storeFolder, normalizedName), "receipts", `${leaf}.json`);
        }
        async function writeReceipt(storeFolder, normalizedName, receipt) {
            const path = receiptPath(storeFolder, normalizedName, receipt);
            await (0, _atomic_file_js__WEBPACK_IMPORTED_MODULE_4__.l)(path, (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.lK)(receipt));
            return path;
        }
        async function readReceipts(folder) {
            const names = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).filter((name)=>name.endsWith(".json")).sort();
            const receipts = await Promise.all(names.map(async (name)=>(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.Wy)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), "utf8"), (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name))));
            const order = (receipt)=>_repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_5__.a.indexOf(receipt.stage);
            return receipts.sort((a, b)=>order(a) - order(b) || (a.python ?? "").localeCompare(b.python ?? "", "en", {
                    numeric: true
                }));
        }
        async function writeRecord(path, record) {
            await (0, _atomic_file_js__WEBPACK_IMPORTED_MODULE_4__.l)(path, (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.lK)(record));
        }
    },
    7538: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            _: ()=>recordStage
        });
        var _release_store_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1644);
        function recordStage(stage, host) {
            const started = new Date;
            const clock = performance.now();
            const items = [];
            const found = [];
            let project = null;
            let normalizedName = null;
            let version = null;
            let index = null;
            let python = null;
            const receipt = ({ outcome, failure })=>({
                    schema: 1,
                    stage,
                    outcome,
                    project,
                    version,
                    index,
                    python,
                    failure,
                    items: [
                        ...items
                    ],
                    findings: [
                        ...found
                    ],
                    started: started.toISOString(),
                    finished: new Date().toISOString(),
                    ms: Math.round(performance.now() - clock)
                });
            return {
                about (facts) {
                    project = facts.project ?? project;
                    normalizedName = facts.normalizedName ?? normalizedName;
                    version = facts.version ?? version;
                    index = facts.index ?? index;
                    python = facts.python ?? python;
                },
                item (item) {
                    items.push(item);
                },
                findings (findings) {
                    found.push(...findings);
                },
                save () {
                    return (0, _release_store_js__WEBPACK_IMPORTED_MODULE_0__.Qz)(host.storeFolder, normalizedName, receipt({
                        outcome: "unknown",
                        failure: null
                    }));
                },
                async close (closing) {
                    const closed = receipt(closing);
                    const path = await (0, _release_store_js__WEBPACK_IMPORTED_MODULE_0__.Qz)(host.storeFolder, normalizedName, closed);
                    return {
                        passed: "failed" !== closing.outcome,
                        failure: closing.failure,
                        receipt: closed,
                        receiptPath: path
                    };
                }
            };
        }
    },
    2613: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
    },
    4434: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
    },
    9896: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
    },
    8611: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
    },
    5692: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
    },
    9278: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
    },
    1421: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
    },
    7598: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
    },
    3024: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
    },
    1455: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
    },
    7067: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
    },
    4708: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
    },
    8161: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
    },
    6760: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
    },
    481: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
    },
    7075: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
    },
    6466: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
    },
    6193: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
    },
    8500: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
    },
    1692: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
    },
    3136: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
    },
    7975: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
    },
    8522: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
    },
    857: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
    },
    2203: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
    },
    4756: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
    },
    2018: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");
    },
    7016: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
    },
    9023: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
    },
    3106: (module)=>{
        module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");
    },
    7934: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__)=>{
        __nccwpck_require__.d(__webpack_exports__, {
            BpQ: ()=>minLength,
            BuJ: ()=>getDotPath,
            FsL: ()=>pipe,
            Ikc: ()=>object,
            KCZ: ()=>union,
            KIO: ()=>picklist,
            Wwf: ()=>minValue,
            YOg: ()=>array,
            YjP: ()=>string,
            aig: ()=>number,
            euz: ()=>literal,
            g1P: ()=>record,
            mee: ()=>nullable,
            ndf: ()=>integer,
            rej: ()=>strictObject,
            xLC: ()=>safeParse,
            yGV: ()=>regex,
            yhX: ()=>isoTimestamp,
            yqP: ()=>exactOptional,
            zMY: ()=>boolean
        });
        let store$4;
        const DEFAULT_CONFIG = {
            lang: void 0,
            message: void 0,
            abortEarly: void 0,
            abortPipeEarly: void 0
        };
        function getGlobalConfig(config$1) {
            if (!config$1 && !store$4) return DEFAULT_CONFIG;
            return {
                lang: config$1?.lang ?? store$4?.lang,
                message: config$1?.message,
                abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
                abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
            };
        }
        let store$3;
        function getGlobalMessage(lang) {
            return store$3?.get(lang);
        }
        let store$2;
        function getSchemaMessage(lang) {
            return store$2?.get(lang);
        }
        let store$1;
        function getSpecificMessage(reference, lang) {
            return store$1?.get(reference)?.get(lang);
        }
        function _stringify(input) {
            const type = typeof input;
            if ("string" === type) return `"${input}"`;
            if ("number" === type || "bigint" === type || "boolean" === type) return `${input}`;
            if ("object" === type || "function" === type) return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
            return type;
        }
        function _addIssue(context, label, dataset, config$1, other) {
            const input = other && "input" in other ? other.input : dataset.value;
            const expected = other?.expected ?? context.expects ?? null;
            const received = other?.received ?? _stringify(input);
            const issue = {
                kind: context.kind,
                type: context.type,
                input,
                expected,
                received,
                message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
                requirement: context.requirement,
                path: other?.path,
                issues: other?.issues,
                lang: config$1.lang,
                abortEarly: config$1.abortEarly,
                abortPipeEarly: config$1.abortPipeEarly
            };
            const isSchema = "schema" === context.kind;
            const message$1 = other?.message ?? context.message ?? getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? getSchemaMessage(issue.lang) : null) ?? config$1.message ?? getGlobalMessage(issue.lang);
            if (void 0 !== message$1) issue.message = "function" == typeof message$1 ? message$1(issue) : message$1;
            if (isSchema) dataset.typed = false;
            if (dataset.issues) dataset.issues.push(issue);
            else dataset.issues = [
                issue
            ];
        }
        function _isSameValueZero(value1, value2) {
            return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
        }
        function _isValidObjectKey(object$1, key) {
            return Object.prototype.hasOwnProperty.call(object$1, key) && "__proto__" !== key && "prototype" !== key && "constructor" !== key;
        }
        function _joinExpects(values$1, separator) {
            const list = [
                ...new Set(values$1)
            ];
            if (list.length > 1) return `(${list.join(` ${separator} `)})`;
            return list[0] ?? "never";
        }
        function _standardSchema(schema) {
            schema["~standard"] = {
                version: 1,
                vendor: "valibot",
                validate: (value$1)=>schema["~run"]({
                        value: value$1
                    }, getGlobalConfig())
            };
            return schema;
        }
        function getDotPath(issue) {
            if (issue.path) {
                let key = "";
                for (const item of issue.path)if ("string" != typeof item.key && "number" != typeof item.key) return null;
                else if (key) key += `.${item.key}`;
                else key += item.key;
                return key;
            }
            return null;
        }
        const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
        function integer(message$1) {
            return {
                kind: "validation",
                type: "integer",
                reference: integer,
                async: false,
                expects: null,
                requirement: Number.isInteger,
                message: message$1,
                "~run" (dataset, config$1) {
                    if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
                    return dataset;
                }
            };
        }
        function isoTimestamp(message$1) {
            return {
                kind: "validation",
                type: "iso_timestamp",
                reference: isoTimestamp,
                async: false,
                expects: null,
                requirement: ISO_TIMESTAMP_REGEX,
                message: message$1,
                "~run" (dataset, config$1) {
                    if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
                    return dataset;
                }
            };
        }
        function minLength(requirement, message$1) {
            return {
                kind: "validation",
                type: "min_length",
                reference: minLength,
                async: false,
                expects: `>=${requirement}`,
                requirement,
                message: message$1,
                "~run" (dataset, config$1) {
                    if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, {
                        received: `${dataset.value.length}`
                    });
                    return dataset;
                }
            };
        }
        function minValue(requirement, message$1) {
            return {
                kind: "validation",
                type: "min_value",
                reference: minValue,
                async: false,
                expects: `>=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
                requirement,
                message: message$1,
                "~run" (dataset, config$1) {
                    if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, {
                        received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
                    });
                    return dataset;
                }
            };
        }
        function regex(requirement, message$1) {
            return {
                kind: "validation",
                type: "regex",
                reference: regex,
                async: false,
                expects: `${requirement}`,
                requirement,
                message: message$1,
                "~run" (dataset, config$1) {
                    if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
                    return dataset;
                }
            };
        }
        function getFallback(schema, dataset, config$1) {
            return "function" == typeof schema.fallback ? schema.fallback(dataset, config$1) : schema.fallback;
        }
        function getDefault(schema, dataset, config$1) {
            return "function" == typeof schema.default ? schema.default(dataset, config$1) : schema.default;
        }
        function array(item, message$1) {
            return _standardSchema({
                kind: "schema",
                type: "array",
                reference: array,
                expects: "Array",
                async: false,
                item,
                message: message$1,
                "~run" (dataset, config$1) {
                    const input = dataset.value;
                    if (Array.isArray(input)) {
                        dataset.typed = true;
                        dataset.value = [];
                        for(let key = 0; key < input.length; key++){
                            const value$1 = input[key];
                            const itemDataset = this.item["~run"]({
                                value: value$1
                            }, config$1);
                            if (itemDataset.issues) {
                                const pathItem = {
                                    type: "array",
                                    origin: "value",
                                    input,
                                    key,
                                    value: value$1
                                };
                                for (const issue of itemDataset.issues){
                                    if (issue.path) issue.path.unshift(pathItem);
                                    else issue.path = [
                                        pathItem
                                    ];
                                    dataset.issues?.push(issue);
                                }
                                if (!dataset.issues) dataset.issues = itemDataset.issues;
                                if (config$1.abortEarly) {
                                    dataset.typed = false;
                                    break;
                                }
                            }
                            if (!itemDataset.typed) dataset.typed = false;
                            dataset.value.push(itemDataset.value);
                        }
                    } else _addIssue(this, "type", dataset, config$1);
                    return dataset;
                }
            });
        }
        function boolean(message$1) {
            return _standardSchema({
                kind: "schema",
                type: "boolean",
                reference: boolean,
                expects: "boolean",
                async: false,
                message: message$1,
                "~run" (dataset, config$1) {
                    if ("boolean" == typeof dataset.value) dataset.typed = true;
                    else _addIssue(this, "type", dataset, config$1);
                    return dataset;
                }
            });
        }
        function exactOptional(wrapped, default_) {
            return _standardSchema({
                kind: "schema",
                type: "exact_optional",
                reference: exactOptional,
                expects: wrapped.expects,
                async: false,
                wrapped,
                default: default_,
                "~run" (dataset, config$1) {
                    return this.wrapped["~run"](dataset, config$1);
                }
            });
        }
        function literal(literal_, message$1) {
            return _standardSchema({
                kind: "schema",
                type: "literal",
                reference: literal,
                expects: _stringify(literal_),
                async: false,
                literal: literal_,
                message: message$1,
                "~run" (dataset, config$1) {
                    if (_isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
                    else _addIssue(this, "type", dataset, config$1);
                    return dataset;
                }
            });
        }
        function nullable(wrapped, default_) {
            return _standardSchema({
                kind: "schema",
                type: "nullable",
                reference: nullable,
                expects: `(${wrapped.expects} | null)`,
                async: false,
                wrapped,
                default: default_,
                "~run" (dataset, config$1) {
                    if (null === dataset.value) {
                        if (void 0 !== this.default) dataset.value = getDefault(this, dataset, config$1);
                        if (null === dataset.value) {
                            dataset.typed = true;
                            return dataset;
                        }
                    }
                    return this.wrapped["~run"](dataset, config$1);
                }
            });
        }
        function number(message$1) {
            return _standardSchema({
                kind: "schema",
                type: "number",
                reference: number,
                expects: "number",
                async: false,
                message: message$1,
                "~run" (dataset, config$1) {
                    if ("number" != typeof dataset.value || isNaN(dataset.value)) _addIssue(this, "type", dataset, config$1);
                    else dataset.typed = true;
                    return dataset;
                }
            });
        }
        function object(entries$1, message$1) {
            return _standardSchema({
                kind: "schema",
                type: "object",
                reference: object,
                expects: "Object",
                async: false,
                entries: entries$1,
                message: message$1,
                "~run" (dataset, config$1) {
                    const input = dataset.value;
                    if (input && "object" == typeof input) {
                        dataset.typed = true;
                        dataset.value = {};
                        for(const key in this.entries){
                            const valueSchema = this.entries[key];
                            if (key in input || ("exact_optional" === valueSchema.type || "optional" === valueSchema.type || "nullish" === valueSchema.type) && void 0 !== valueSchema.default) {
                                const value$1 = key in input ? input[key] : getDefault(valueSchema);
                                const valueDataset = valueSchema["~run"]({
                                    value: value$1
                                }, config$1);
                                if (valueDataset.issues) {
                                    const pathItem = {
                                        type: "object",
                                        origin: "value",
                                        input,
                                        key,
                                        value: value$1
                                    };
                                    for (const issue of valueDataset.issues){
                                        if (issue.path) issue.path.unshift(pathItem);
                                        else issue.path = [
                                            pathItem
                                        ];
                                        dataset.issues?.push(issue);
                                    }
                                    if (!dataset.issues) dataset.issues = valueDataset.issues;
                                    if (config$1.abortEarly) {
                                        dataset.typed = false;
                                        break;
                                    }
                                }
                                if (!valueDataset.typed) dataset.typed = false;
                                dataset.value[key] = valueDataset.value;
                            } else if (void 0 !== valueSchema.fallback) dataset.value[key] = getFallback(valueSchema);
                            else if ("exact_optional" !== valueSchema.type && "optional" !== valueSchema.type && "nullish" !== valueSchema.type) {
                                _addIssue(this, "key", dataset, config$1, {
                                    input: void 0,
                                    expected: `"${key}"`,
                                    path: [
                                        {
                                            type: "object",
                                            origin: "key",
                                            input,
                                            key,
                                            value: input[key]
                                        }
                                    ]
                                });
                                if (config$1.abortEarly) break;
                            }
                        }
                    } else _addIssue(this, "type", dataset, config$1);
                    return dataset;
                }
            });
        }
        function picklist(options, message$1) {
            return _standardSchema({
                kind: "schema",
                type: "picklist",
                reference: picklist,
                expects: _joinExpects(options.map(_stringify), "|"),
                async: false,
                options,
                message: message$1,
                "~run" (dataset, config$1) {
                    if (this.options.includes(dataset.value)) dataset.typed = true;
                    else _addIssue(this, "type", dataset, config$1);
                    return dataset;
                }
            });
        }
        function record(key, value$1, message$1) {
            return _standardSchema({
                kind: "schema",
                type: "record",
                reference: record,
                expects: "Object",
                async: false,
                key,
                value: value$1,
                message: message$1,
                "~run" (dataset, config$1) {
                    const input = dataset.value;
                    if (input && "object" == typeof input) {
                        dataset.typed = true;
                        dataset.value = {};
                        for(const entryKey in input)if (_isValidObjectKey(input, entryKey)) {
                            const entryValue = input[entryKey];
                            const keyDataset = this.key["~run"]({
                                value: entryKey
                            }, config$1);
                            if (keyDataset.issues) {
                                const pathItem = {
                                    type: "object",
                                    origin: "key",
                                    input,
                                    key: entryKey,
                                    value: entryValue
                                };
                                for (const issue of keyDataset.issues){
                                    issue.path = [
                                        pathItem
                                    ];
                                    dataset.issues?.push(issue);
                                }
                                if (!dataset.issues) dataset.issues = keyDataset.issues;
                                if (config$1.abortEarly) {
                                    dataset.typed = false;
                                    break;
                                }
                            }
                            const valueDataset = this.value["~run"]({
                                value: entryValue
                            }, config$1);
                            if (valueDataset.issues) {
                                const pathItem = {
                                    type: "object",
                                    origin: "value",
                                    input,
                                    key: entryKey,
                                    value: entryValue
                                };
                                for (const issue of valueDataset.issues){
                                    if (issue.path) issue.path.unshift(pathItem);
                                    else issue.path = [
                                        pathItem
                                    ];
                                    dataset.issues?.push(issue);
                                }
                                if (!dataset.issues) dataset.issues = valueDataset.issues;
                                if (config$1.abortEarly) {
                                    dataset.typed = false;
                                    break;
                                }
                            }
                            if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
                            if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
                        }
                    } else _addIssue(this, "type", dataset, config$1);
                    return dataset;
                }
            });
        }
        function strictObject(entries$1, message$1) {
            return _standardSchema({
                kind: "schema",
                type: "strict_object",
                reference: strictObject,
                expects: "Object",
                async: false,
                entries: entries$1,
                message: message$1,
                "~run" (dataset, config$1) {
                    const input = dataset.value;
                    if (input && "object" == typeof input) {
                        dataset.typed = true;
                        dataset.value = {};
                        for(const key in this.entries){
                            const valueSchema = this.entries[key];
                            if (key in input || ("exact_optional" === valueSchema.type || "optional" === valueSchema.type || "nullish" === valueSchema.type) && void 0 !== valueSchema.default) {
                                const value$1 = key in input ? input[key] : getDefault(valueSchema);
                                const valueDataset = valueSchema["~run"]({
                                    value: value$1
                                }, config$1);
                                if (valueDataset.issues) {
                                    const pathItem = {
                                        type: "object",
                                        origin: "value",
                                        input,
                                        key,
                                        value: value$1
                                    };
                                    for (const issue of valueDataset.issues){
                                        if (issue.path) issue.path.unshift(pathItem);
                                        else issue.path = [
                                            pathItem
                                        ];
                                        dataset.issues?.push(issue);
                                    }
                                    if (!dataset.issues) dataset.issues = valueDataset.issues;
                                    if (config$1.abortEarly) {
                                        dataset.typed = false;
                                        break;
                                    }
                                }
                                if (!valueDataset.typed) dataset.typed = false;
                                dataset.value[key] = valueDataset.value;
                            } else if (void 0 !== valueSchema.fallback) dataset.value[key] = getFallback(valueSchema);
                            else if ("exact_optional" !== valueSchema.type && "optional" !== valueSchema.type && "nullish" !== valueSchema.type) {
                                _addIssue(this, "key", dataset, config$1, {
                                    input: void 0,
                                    expected: `"${key}"`,
                                    path: [
                                        {
                                            type: "object",
                                            origin: "key",
                                            input,
                                            key,
                                            value: input[key]
                                        }
                                    ]
                                });
                                if (config$1.abortEarly) break;
                            }
                        }
                        if (!dataset.issues || !config$1.abortEarly) {
                            for(const key in input)if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
                                _addIssue(this, "key", dataset, config$1, {
                                    input: key,
                                    expected: "never",
                                    path: [
                                        {
                                            type: "object",
                                            origin: "key",
                                            input,
                                            key,
                                            value: input[key]
                                        }
                                    ]
                                });
                                break;
                            }
                        }
                    } else _addIssue(this, "type", dataset, config$1);
                    return dataset;
                }
            });
        }
        function string(message$1) {
            return _standardSchema({
                kind: "schema",
                type: "string",
                reference: string,
                expects: "string",
                async: false,
                message: message$1,
                "~run" (dataset, config$1) {
                    if ("string" == typeof dataset.value) dataset.typed = true;
                    else _addIssue(this, "type", dataset, config$1);
                    return dataset;
                }
            });
        }
        function _subIssues(datasets) {
            let issues;
            if (datasets) for (const dataset of datasets)if (issues) for (const issue of dataset.issues)issues.push(issue);
            else issues = dataset.issues;
            return issues;
        }
        function union(options, message$1) {
            return _standardSchema({
                kind: "schema",
                type: "union",
                reference: union,
                expects: _joinExpects(options.map((option)=>option.expects), "|"),
                async: false,
                options,
                message: message$1,
                "~run" (dataset, config$1) {
                    let validDataset;
                    let typedDatasets;
                    let untypedDatasets;
                    for (const schema of this.options){
                        const optionDataset = schema["~run"]({
                            value: dataset.value
                        }, config$1);
                        if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
                        else typedDatasets = [
                            optionDataset
                        ];
                        else {
                            validDataset = optionDataset;
                            break;
                        }
                        else if (untypedDatasets) untypedDatasets.push(optionDataset);
                        else untypedDatasets = [
                            optionDataset
                        ];
                    }
                    if (validDataset) return validDataset;
                    if (typedDatasets) {
                        if (1 === typedDatasets.length) return typedDatasets[0];
                        _addIssue(this, "type", dataset, config$1, {
                            issues: _subIssues(typedDatasets)
                        });
                        dataset.typed = true;
                    } else {
                        if (untypedDatasets?.length === 1) return untypedDatasets[0];
                        _addIssue(this, "type", dataset, config$1, {
                            issues: _subIssues(untypedDatasets)
                        });
                    }
                    return dataset;
                }
            });
        }
        function pipe(...pipe$1) {
            return _standardSchema({
                ...pipe$1[0],
                pipe: pipe$1,
                "~run" (dataset, config$1) {
                    for (const item of pipe$1)if ("metadata" !== item.kind) {
                        if (dataset.issues && ("schema" === item.kind || "transformation" === item.kind)) {
                            dataset.typed = false;
                            break;
                        }
                        if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
                    }
                    return dataset;
                }
            });
        }
        function safeParse(schema, input, config$1) {
            const dataset = schema["~run"]({
                value: input
            }, getGlobalConfig(config$1));
            return {
                typed: dataset.typed,
                success: !dataset.issues,
                output: dataset.value,
                issues: dataset.issues
            };
        }
    }
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
    var cachedModule = __webpack_module_cache__[moduleId];
    if (void 0 !== cachedModule) return cachedModule.exports;
    var module = __webpack_module_cache__[moduleId] = {
        exports: {}
    };
    var threw = true;
    try {
        __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
        threw = false;
    } finally{
        if (threw) delete __webpack_module_cache__[moduleId];
    }
    return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (void 0 !== __nccwpck_require__) __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(()=>{
    __nccwpck_require__.n = (module)=>{
        var getter = module && module.__esModule ? ()=>module["default"] : ()=>module;
        __nccwpck_require__.d(getter, {
            a: getter
        });
        return getter;
    };
})();
(()=>{
    var getProto = Object.getPrototypeOf ? (obj)=>Object.getPrototypeOf(obj) : (obj)=>obj.__proto__;
    var leafPrototypes;
    __nccwpck_require__.t = function(value, mode) {
        if (1 & mode) value = this(value);
        if (8 & mode) return value;
        if ("object" == typeof value && value) {
            if (4 & mode && value.__esModule) return value;
            if (16 & mode && "function" == typeof value.then) return value;
        }
        var ns = Object.create(null);
        __nccwpck_require__.r(ns);
        var def = {};
        leafPrototypes = leafPrototypes || [
            null,
            getProto({}),
            getProto([]),
            getProto(getProto)
        ];
        for(var current = 2 & mode && value; "object" == typeof current && !~leafPrototypes.indexOf(current); current = getProto(current))Object.getOwnPropertyNames(current).forEach((key)=>def[key] = ()=>value[key]);
        def["default"] = ()=>value;
        __nccwpck_require__.d(ns, def);
        return ns;
    };
})();
(()=>{
    __nccwpck_require__.d = (exports, definition)=>{
        for(var key in definition)if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
            enumerable: true,
            get: definition[key]
        });
    };
})();
(()=>{
    __nccwpck_require__.f = {};
    __nccwpck_require__.e = (chunkId)=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key)=>{
            __nccwpck_require__.f[key](chunkId, promises);
            return promises;
        }, []));
})();
(()=>{
    __nccwpck_require__.u = (chunkId)=>"" + chunkId + ".index.js";
})();
(()=>{
    __nccwpck_require__.o = (obj, prop)=>Object.prototype.hasOwnProperty.call(obj, prop);
})();
(()=>{
    __nccwpck_require__.r = (exports)=>{
        if ("u" > typeof Symbol && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
            value: "Module"
        });
        Object.defineProperty(exports, "__esModule", {
            value: true
        });
    };
})();
(()=>{
    var installedChunks = {
        792: 0
    };
    var installChunk = (data)=>{
        var { ids, modules, runtime } = data;
        var moduleId, chunkId, i = 0;
        for(moduleId in modules)if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId];
        if (runtime) runtime(__nccwpck_require__);
        for(; i < ids.length; i++){
            chunkId = ids[i];
            if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]();
            installedChunks[ids[i]] = 0;
        }
    };
    __nccwpck_require__.f.j = (chunkId, promises)=>{
        var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
        if (0 !== installedChunkData) if (installedChunkData) promises.push(installedChunkData[1]);
        else {
            var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e)=>{
                if (0 !== installedChunks[chunkId]) installedChunks[chunkId] = void 0;
                throw e;
            });
            var promise = Promise.race([
                promise,
                new Promise((resolve)=>installedChunkData = installedChunks[chunkId] = [
                        resolve
                    ])
            ]);
            promises.push(installedChunkData[1] = promise);
        }
    };
})();
var __webpack_exports__ = {};
__nccwpck_require__.d(__webpack_exports__, {
    n: ()=>start,
    M: ()=>startCommandLine
});
var external_node_fs_ = __nccwpck_require__(3024);
var external_node_path_ = __nccwpck_require__(6760);
var external_os_ = __nccwpck_require__(857);
function utils_toCommandValue(input) {
    if (null == input) return "";
    else if ("string" == typeof input || input instanceof String) return input;
    return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) return {};
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = "") {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = "::";
class Command {
    constructor(command, properties, message){
        if (!command) command = "missing.command";
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += " ";
            let first = true;
            for(const key in this.properties)if (this.properties.hasOwnProperty(key)) {
                const val = this.properties[key];
                if (val) {
                    if (first) first = false;
                    else cmdStr += ",";
                    cmdStr += `${key}=${escapeProperty(val)}`;
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
    return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
var ExitCode;
(function(ExitCode) {
    ExitCode[ExitCode["Success"] = 0] = "Success";
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
    command_issueCommand("add-mask", {}, secret);
}
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
function debug(message) {
    command_issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
    command_issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
    command_issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
    command_issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
function startGroup(name) {
    command_issue("group", name);
}
function endGroup() {
    command_issue("endgroup");
}
var release_error = __nccwpck_require__(1535);
var src_finding = __nccwpck_require__(5956);
var external_node_crypto_ = __nccwpck_require__(7598);
const COMMAND_FILE_VARIABLES = [
    "GITHUB_OUTPUT",
    "GITHUB_ENV",
    "GITHUB_PATH",
    "GITHUB_STATE",
    "GITHUB_STEP_SUMMARY"
];
function openCommandFiles(environment) {
    const files = new Map;
    for (const variable of COMMAND_FILE_VARIABLES){
        const path = environment[variable] ?? "";
        if ("" !== path) files.set(variable, {
            path,
            expected: contentOf(path)
        });
    }
    function append(variable, text) {
        const file = files.get(variable);
        if (void 0 === file) return;
        const bytes = Buffer.from(text, "utf8");
        (0, external_node_fs_.appendFileSync)(file.path, bytes);
        file.expected = Buffer.concat([
            file.expected ?? Buffer.alloc(0),
            bytes
        ]);
    }
    return {
        has: (variable)=>files.has(variable),
        setOutput (name, value) {
            const word = `end-of-${name}-${(0, external_node_crypto_.randomUUID)()}`;
            append("GITHUB_OUTPUT", `${name}<<${word}\n${value}\n${word}\n`);
        },
        appendSummary (html) {
            try {
                append("GITHUB_STEP_SUMMARY", html.endsWith("\n") ? html : `${html}\n`);
            } catch  {}
        },
        restore () {
            const changed = [];
            for (const [variable, file] of files){
                const now = contentOf(file.path);
                const same = null === file.expected ? null === now || 0 === now.length : now?.equals(file.expected) === true;
                if (!same) {
                    changed.push(variable);
                    putBack(file.path, file.expected ?? Buffer.alloc(0));
                }
            }
            return changed;
        }
    };
}
function contentOf(path) {
    try {
        return (0, external_node_fs_.lstatSync)(path).isFile() ? (0, external_node_fs_.readFileSync)(path) : null;
    } catch  {
        return null;
    }
}
function putBack(path, bytes) {
    try {
        (0, external_node_fs_.rmSync)(path, {
            force: true,
            recursive: true
        });
    } catch  {}
    (0, external_node_fs_.writeFileSync)(path, bytes);
}
var promises_ = __nccwpck_require__(1455);
var parse = __nccwpck_require__(2309);
var stage_recorder = __nccwpck_require__(7538);
var atomic_file = __nccwpck_require__(1855);
async function ensureFailedReceipt(stage, failure, host, since) {
    const written = await failedReceiptSince(stage, host.storeFolder, since);
    if (null !== written) return written;
    const { receipt } = await (0, stage_recorder._)(stage, host).close({
        outcome: "failed",
        failure
    });
    return receipt;
}
async function failedReceiptSince(stage, storeFolder, since) {
    for (const release of (await namesIn(storeFolder))){
        const folder = (0, external_node_path_.join)(storeFolder, release, "receipts");
        for (const name of (await namesIn(folder))){
            if (!name.startsWith(stage) || !name.endsWith(".json")) continue;
            const path = (0, external_node_path_.join)(folder, name);
            if ((await (0, promises_.stat)(path)).mtimeMs < since - 1e3) continue;
            const receipt = (0, parse.Wy)(await (0, promises_.readFile)(path, "utf8"), path);
            if (receipt.stage === stage && "failed" === receipt.outcome && Date.parse(receipt.finished) >= since) return receipt;
        }
    }
    return null;
}
async function namesIn(folder) {
    try {
        return await (0, promises_.readdir)(folder);
    } catch  {
        return [];
    }
}
async function amendResult(result, amendment) {
    const { failure, findings } = amendment;
    if (null === failure && 0 === findings.length) return result;
    const receipt = {
        ...result.receipt,
        findings: [
            ...result.receipt.findings,
            ...findings
        ],
        ...null === failure ? {} : {
            outcome: "failed",
            failure
        }
    };
    await (0, atomic_file.l)(result.receiptPath, (0, parse.lK)(receipt));
    return {
        ...result,
        receipt,
        ...null === failure ? {} : {
            passed: false,
            failure
        }
    };
}
var input_reader = __nccwpck_require__(5425);
var scrub_environment = __nccwpck_require__(8530);
function overwriteInitialEnvironment(names) {
    if ("linux" !== process.platform) return "unsupported";
    try {
        const stat = (0, external_node_fs_.readFileSync)("/proc/self/stat", "latin1");
        const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        const start = Number(fields[47]);
        const end = Number(fields[48]);
        if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start <= 0 || end < start) return "unsupported";
        const memory = (0, external_node_fs_.openSync)("/proc/self/mem", "r+");
        try {
            for (const { offset, length } of valuesIn(readBlock(memory, start, end), names))(0, external_node_fs_.writeSync)(memory, Buffer.alloc(length, "x"), 0, length, start + offset);
            const left = valuesIn(readBlock(memory, start, end), names).filter(({ value })=>value.some((byte)=>120 !== byte));
            return 0 === left.length ? "overwritten" : "unsupported";
        } finally{
            (0, external_node_fs_.closeSync)(memory);
        }
    } catch  {
        return "unsupported";
    }
}
function readBlock(memory, start, end) {
    const block = Buffer.alloc(end - start);
    let read = 0;
    while(read < block.length){
        const count = (0, external_node_fs_.readSync)(memory, block, read, block.length - read, start + read);
        if (0 === count) break;
        read += count;
    }
    return block;
}
function valuesIn(block, names) {
    const wanted = new Set(names);
    const values = [];
    for(let offset = 0; offset < block.length;){
        const zero = block.indexOf(0, offset);
        const end = -1 === zero ? block.length : zero;
        const entry = block.subarray(offset, end);
        const equals = entry.indexOf(61);
        if (-1 !== equals && equals + 1 < entry.length && wanted.has(entry.toString("utf8", 0, equals))) values.push({
            offset: offset + equals + 1,
            length: entry.length - equals - 1,
            value: entry.subarray(equals + 1)
        });
        offset = end + 1;
    }
    return values;
}
const RUNNER_TOKENS = [
    "ACTIONS_RUNTIME_TOKEN",
    "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
    "GITHUB_TOKEN",
    "GITEA_TOKEN",
    "FORGEJO_TOKEN"
];
function readJobEnvironment(secretInputs) {
    const initial = {
        ...process.env
    };
    const forChildren = (0, scrub_environment.v)(initial, {
        drop: [
            ...secretInputs.map(input_reader.L),
            ...RUNNER_TOKENS
        ]
    });
    const subjects = [
        ...secretInputs.map((name)=>[
                name,
                (0, input_reader.L)(name)
            ]),
        ...RUNNER_TOKENS.map((name)=>[
                name,
                name
            ])
    ];
    return {
        initial,
        forChildren,
        secrets: subjects.map(([subject, variable])=>[
                subject,
                (initial[variable] ?? "").trim()
            ]).filter(([, value])=>"" !== value),
        hide () {
            const hidden = Object.keys(initial).filter((name)=>!(name in forChildren));
            const outcome = overwriteInitialEnvironment(hidden);
            for (const name of hidden)Reflect.deleteProperty(process.env, name);
            return outcome;
        }
    };
}
var folders = __nccwpck_require__(3264);
var log_text = __nccwpck_require__(2779);
const PROGRESS_INTERVAL = 1e4;
function createJobHost({ environment, masks, signal, workspace, afterProjectCode }) {
    const temporaryRoot = (0, folders.xT)(environment);
    const temporaryFolder = (0, folders.cp)(temporaryRoot);
    let lastProgress = -1 / 0;
    let grouped = false;
    const clean = (text)=>(0, log_text.kc)(masks.redact((0, log_text.wh)(text)));
    const cleanLine = (text)=>(0, log_text.BP)(masks.redact((0, log_text.wh)(text)));
    function annotation(location) {
        if (void 0 === location) return {};
        const inside = (0, external_node_path_.relative)(workspace, location.file);
        const file = inside.startsWith("..") ? location.file : inside.split(external_node_path_.sep).join("/");
        return {
            file: (0, log_text.BP)(file),
            ...void 0 === location.line ? {} : {
                startLine: location.line
            }
        };
    }
    return {
        info (text) {
            info(clean(text));
        },
        debug (text) {
            debug(clean(text));
        },
        notice (text, location) {
            notice(clean(text), annotation(location));
        },
        warning (text, location) {
            warning(clean(text), annotation(location));
        },
        error (text, location) {
            error(clean(text), annotation(location));
        },
        async group (title, work) {
            const line = cleanLine(title);
            if (grouped) {
                info(line);
                return work();
            }
            grouped = true;
            startGroup(line);
            try {
                return await work();
            } finally{
                grouped = false;
                endGroup();
            }
        },
        progress (text) {
            const now = performance.now();
            if (now - lastProgress < PROGRESS_INTERVAL) return;
            lastProgress = now;
            info(cleanLine(text));
        },
        mask (secret) {
            if ("" === secret) throw new release_error.K2({
                subject: "mask",
                problem: "is empty",
                remedy: "Mask a secret of at least 8 characters"
            });
            for (const form of masks.add(secret))setSecret(form);
        },
        storeFolder: (0, folders.lM)(temporaryRoot),
        cacheFolder: (0, folders._1)(environment),
        temporaryFolder,
        environment: {
            ...environment,
            ...(0, folders.fp)(temporaryFolder)
        },
        signal,
        afterProjectCode
    };
}
var src_masks = __nccwpck_require__(2588);
var node_version = __nccwpck_require__(7888);
const LARGEST_OUTPUT = 24e3;
async function outputValue(value, label, storeFolder) {
    if (Buffer.byteLength(value, "utf8") <= LARGEST_OUTPUT) return value;
    const sha256 = (0, external_node_crypto_.createHash)("sha256").update(value).digest("hex");
    const path = (0, external_node_path_.join)(storeFolder, "outputs", `${label}-${sha256.slice(0, 12)}.txt`);
    await (0, atomic_file.l)(path, value);
    return JSON.stringify({
        path,
        sha256
    });
}
var external_node_timers_promises_ = __nccwpck_require__(8500);
var survivors = __nccwpck_require__(9262);
var run_marker = __nccwpck_require__(8391);
async function killProjectSurvivors(spared) {
    const killed = new Map;
    for(let round = 0; round < 100; round += 1){
        const found = (await (0, survivors.jD)((0, run_marker.qW)())).filter(({ pid })=>"nothing" === spared || !isDescendant(pid));
        if (0 === found.length) break;
        for (const survivor of found){
            killed.set(survivor.pid, survivor);
            (0, survivors.gQ)(survivor.pid);
        }
        await (0, external_node_timers_promises_.setTimeout)(Math.min(2 + round, 50));
    }
    return [
        ...killed.values()
    ];
}
function isDescendant(pid) {
    if (1 === process.pid) return false;
    for(let ancestor = pid; ancestor > 1; ancestor = parentOf(ancestor))if (ancestor === process.pid) return true;
    return false;
}
function parentOf(pid) {
    try {
        const stat = (0, external_node_fs_.readFileSync)(`/proc/${String(pid)}/stat`, "latin1");
        return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
    } catch  {
        return 0;
    }
}
const MARKS = {
    passed: "✅",
    failed: "❌",
    unknown: "❔",
    "not-configured": "➖",
    "not-sent": "➖",
    skipped: "➖"
};
const MOST_ROWS = 200;
const LONGEST_TEXT = 500;
function summaryText(text) {
    const plain = (0, log_text.wh)(text).trim();
    const short = plain.length > LONGEST_TEXT ? `${plain.slice(0, LONGEST_TEXT)}…` : plain;
    return short.replace(/[&<>"'`*_[\]()|~\\#!@$:]/gu, (character)=>`&#${String(character.charCodeAt(0))};`).replace(/\s*\n\s*/gu, "<br>");
}
function table(heads, rows) {
    const row = (cells, tag)=>`<tr>${cells.map((cell)=>`<${tag}>${cell}</${tag}>`).join("")}</tr>`;
    const more = rows.length - MOST_ROWS;
    const shown = rows.slice(0, MOST_ROWS).map((cells)=>row(cells, "td"));
    if (more > 0) shown.push(`<tr><td colspan="${String(heads.length)}">… and ${String(more)} more</td></tr>`);
    return [
        "<table>",
        row(heads, "th"),
        ...shown,
        "</table>"
    ].join("\n");
}
function receiptSummary(action, receipt) {
    const about = [
        receipt.project,
        receipt.version
    ].filter((part)=>null !== part).join(" ");
    const parts = [
        `<h3>${MARKS[receipt.outcome]} ${summaryText(action)}${"" === about ? "" : `: ${summaryText(about)}`}</h3>`,
        `<p>${receipt.stage}: <b>${receipt.outcome}</b> in ${seconds(receipt.ms)}</p>`
    ];
    if (null !== receipt.failure) parts.push(`<p>${summaryText(receipt.failure)}</p>`);
    if (receipt.items.length > 0) {
        const rows = receipt.items.map((item)=>[
                `${MARKS[item.outcome]} ${item.outcome}`,
                summaryText(item.kind),
                summaryText(item.subject),
                summaryText(detailOf(item)),
                seconds(item.ms)
            ]);
        parts.push(table([
            "verdict",
            "what",
            "which",
            "details",
            "time"
        ], rows));
    }
    if (receipt.findings.length > 0) {
        const rows = receipt.findings.map((finding)=>[
                finding.severity,
                summaryText(finding.rule),
                summaryText(placeOf(finding)),
                summaryText(finding.message),
                summaryText(finding.remedy)
            ]);
        parts.push(table([
            "severity",
            "rule",
            "where",
            "what is wrong",
            "what to do"
        ], rows));
    }
    return `${parts.join("\n")}\n\n`;
}
function failureSummary(action, failure) {
    return `<h3>${MARKS.failed} ${summaryText(action)}</h3>\n<p>${summaryText(failure)}</p>\n\n`;
}
function receiptLines(receipt) {
    const items = receipt.items.map((item)=>[
            item.outcome,
            item.kind,
            item.subject,
            seconds(item.ms),
            detailOf(item)
        ]);
    const findings = receipt.findings.map((finding)=>[
            finding.severity,
            finding.rule,
            placeOf(finding),
            finding.message
        ]);
    return [
        ...columns(items),
        ...columns(findings),
        `${receipt.stage}: ${receipt.outcome} in ${seconds(receipt.ms)}`
    ];
}
function columns(rows) {
    const cells = rows.map((row)=>row.map((cell)=>(0, log_text.wh)(cell).replace(/\s+/gu, " ").trim()));
    const widths = (cells[0] ?? []).map((_, index)=>Math.min(60, Math.max(...cells.map((row)=>row[index]?.length ?? 0))));
    return cells.map((row)=>row.map((cell, index)=>index === row.length - 1 ? cell.slice(0, 160) : cell.padEnd(widths[index] ?? 0)).join("  ").trimEnd());
}
function detailOf(item) {
    const parts = [
        item.message
    ];
    if (void 0 !== item.python) parts.unshift(`Python ${item.python}`);
    if (void 0 !== item.status) parts.push(`HTTP ${String(item.status)}`);
    if (void 0 !== item.attempts && item.attempts > 1) parts.push(`${String(item.attempts)} attempts`);
    return parts.filter((part)=>"" !== part).join(", ");
}
function placeOf({ subject, location }) {
    if (void 0 === location) return subject;
    const line = void 0 === location.line ? "" : `:${String(location.line)}`;
    return `${location.file}${line}${void 0 === location.member ? "" : ` (${location.member})`}`;
}
function seconds(ms) {
    return `${(ms / 1e3).toFixed(1)} s`;
}
var stop_signals = __nccwpck_require__(2225);
function unknownInputs(environment, known) {
    const names = known.map((name)=>name.toLowerCase().replaceAll(" ", "_"));
    return Object.keys(environment).filter((variable)=>variable.startsWith("INPUT_")).map((variable)=>variable.slice(6).toLowerCase()).filter((name)=>"" !== name && !names.includes(name)).map((name)=>({
            name,
            meant: nearest(name, known)
        }));
}
function nearest(name, known) {
    const [best] = known.map((candidate)=>({
            candidate,
            distance: editDistance(name.replaceAll("_", "-"), candidate)
        })).filter(({ candidate, distance })=>distance <= Math.max(1, Math.floor(candidate.length / 4))).sort((a, b)=>a.distance - b.distance);
    return best?.candidate ?? null;
}
function editDistance(from, to) {
    let previous = Array.from({
        length: to.length + 1
    }, (_, index)=>index);
    for (const [row, character] of Array.from(from).entries()){
        const current = [
            row + 1
        ];
        for(let column = 0; column < to.length; column += 1){
            const replaced = (previous[column] ?? 0) + (to[column] === character ? 0 : 1);
            current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[to.length] ?? 0;
}
async function startAction(definition) {
    const environment = readJobEnvironment(definition.secrets);
    const masks = (0, src_masks._9)();
    const refused = maskAll(environment, masks, definition.secrets);
    const files = openCommandFiles(environment.initial);
    const hidden = environment.hide();
    const nodeProblem = (0, node_version.$)(process.versions.node);
    if (null !== nodeProblem) return void setFailed(nodeProblem);
    let failed = false;
    const stop = (0, stop_signals.O)();
    const job = {
        environment,
        masks,
        files,
        stop,
        fail (sentence) {
            const text = (0, log_text.kc)(masks.redact((0, log_text.wh)(sentence)));
            if (failed) info(text);
            else setFailed(text);
            failed = true;
        }
    };
    const onStray = (thrown)=>{
        job.fail(sentenceOf(definition.name, thrown));
        stop.abort(thrown instanceof Error ? thrown : new Error((0, release_error.bD)(thrown)));
    };
    process.on("uncaughtException", onStray);
    process.on("unhandledRejection", onStray);
    try {
        if (null !== refused) throw refused;
        await runJob(definition, job, hidden);
    } catch (error) {
        job.fail(sentenceOf(definition.name, error));
    } finally{
        stop.release();
        process.off("uncaughtException", onStray);
        process.off("unhandledRejection", onStray);
    }
}
async function runJob(definition, job, hidden) {
    const { environment, files, masks, stop } = job;
    for (const [name, value] of Object.entries(definition.defaultOutputs))files.setOutput(name, value);
    const workspace = (0, external_node_path_.resolve)(environment.initial["GITHUB_WORKSPACE"] ?? process.cwd());
    const host = createJobHost({
        environment: environment.forChildren,
        masks,
        signal: stop.signal,
        workspace,
        afterProjectCode: ()=>afterProjectCode(files, "what this process still waits for")
    });
    const started = Date.now();
    try {
        const inputs = readInputs(definition, job, host, workspace);
        const exposed = exposedSecrets(definition.secrets, environment, hidden);
        for (const finding of exposed)host.warning((0, src_finding.dj)(finding));
        await runStage(definition, inputs, {
            job,
            host,
            exposed,
            started
        });
    } finally{
        (0, external_node_fs_.rmSync)(host.temporaryFolder, {
            recursive: true,
            force: true,
            maxRetries: 3
        });
    }
}
function readInputs(definition, { environment }, host, workspace) {
    const known = new Set;
    const reader = (0, input_reader.i)({
        environment: environment.initial,
        workspace,
        onRead: (name)=>known.add(name)
    });
    const inputs = definition.readInputs(reader);
    for (const { name, meant } of unknownInputs(environment.initial, [
        ...known
    ]))host.warning(`${name}: is no input of ${definition.name}. ${null === meant ? "Remove it" : `Did you mean ${meant}?`}`);
    return inputs;
}
async function runStage(definition, inputs, { job, host, exposed, started }) {
    let result;
    try {
        result = await definition.run(inputs, host);
    } catch (error) {
        const failure = stoppedSentence(definition.name, job.stop) ?? sentenceOf(definition.name, error);
        if (error instanceof Error && !(error instanceof release_error.K2)) host.debug(error.stack ?? error.message);
        job.fail(failure);
        await afterProjectCode(job.files, "nothing").catch((tampering)=>{
            job.fail(sentenceOf(definition.name, tampering));
        });
        const stage = "function" == typeof definition.stage ? definition.stage(inputs) : definition.stage;
        const receipt = null === stage ? null : await ensureFailedReceipt(stage, job.masks.redact(failure), host, started);
        job.files.appendSummary(job.masks.redact(null === receipt ? failureSummary(definition.name, failure) : receiptSummary(definition.name, receipt)));
        return;
    }
    let tampering = null;
    if (definition.runsProjectCode) tampering = await afterProjectCode(job.files, "nothing").then(()=>null, (error)=>sentenceOf(definition.name, error));
    result = await amendResult(result, {
        failure: tampering,
        findings: exposed
    });
    await writeOutputs(definition, result, job, host);
    await writeSummary(definition, result, job, host);
    if (!result.passed) job.fail(stoppedSentence(definition.name, job.stop) ?? result.failure ?? `${definition.name}: failed. See the log above.`);
}
async function writeOutputs(definition, result, { files, masks }, host) {
    const outputs = {
        ...definition.outputs(result)
    };
    if (!result.passed && "passed" in definition.defaultOutputs) outputs["passed"] = "false";
    for (const [name, value] of Object.entries(outputs)){
        const shown = await outputValue(masks.redact(value), `${definition.name}-${name}`, host.storeFolder);
        files.setOutput(name, shown);
        if (!files.has("GITHUB_OUTPUT")) host.info(`${name}=${shown}`);
    }
}
async function writeSummary(definition, result, { files, masks }, host) {
    const html = void 0 === definition.summary ? receiptSummary(definition.name, result.receipt) : definition.summary(result);
    files.appendSummary(masks.redact(html));
    if (void 0 !== definition.summary) return;
    await host.group("Receipt", ()=>{
        for (const line of receiptLines(result.receipt))host.info(line);
        return Promise.resolve();
    });
}
async function afterProjectCode(files, spared) {
    const survivors = await killProjectSurvivors(spared);
    const changed = files.restore();
    if (changed.length > 0) throw new release_error.K2({
        subject: changed.join(", "),
        problem: "was written to by code of the project, which must not speak to the runner; it was put back",
        remedy: "Remove what writes to it from the tests, the build or their dependencies"
    });
    const [survivor] = survivors;
    if (void 0 !== survivor) throw new release_error.K2({
        subject: survivor.command,
        problem: `was started by code of the project and outlived it (${String(survivors.length)} in all); it was killed`,
        remedy: "Let the tests and the build end what they start"
    });
}
function maskAll(environment, masks, inputs) {
    let refused = null;
    for (const [subject, value] of environment.secrets)try {
        for (const form of masks.add(value, subject))setSecret(form);
    } catch (error) {
        if (!(error instanceof release_error.K2)) throw error;
        if (inputs.includes(subject)) refused ??= error;
    }
    return refused;
}
function exposedSecrets(inputs, environment, hidden) {
    const given = environment.secrets.map(([subject])=>subject).filter((subject)=>inputs.includes(subject));
    if ("overwritten" === hidden || 0 === given.length) return [];
    return [
        {
            rule: "secret-exposed",
            severity: "warning",
            subject: given.join(", "),
            message: "can be read by children of this step, since this system has no way to overwrite an initial environment",
            remedy: "Give secrets only to a job that runs no code of the project"
        }
    ];
}
function sentenceOf(action, thrown) {
    if (thrown instanceof release_error.K2) return thrown.message;
    return `${action}: ${(0, release_error.bD)(thrown).replace(/[.\s]+$/u, "")}. This is not foreseen: report it with the log.`;
}
function stoppedSentence(action, stop) {
    const signal = stop.received();
    return null === signal ? null : `${action}: stopped by ${signal}. Run it again: it continues where it was.`;
}
async function start(name) {
    switch(name){
        case "build-dists":
            return startAction((await Promise.all([
                __nccwpck_require__.e(663),
                __nccwpck_require__.e(118),
                __nccwpck_require__.e(867),
                __nccwpck_require__.e(292),
                __nccwpck_require__.e(910),
                __nccwpck_require__.e(395),
                __nccwpck_require__.e(481),
                __nccwpck_require__.e(363),
                __nccwpck_require__.e(471),
                __nccwpck_require__.e(344),
                __nccwpck_require__.e(660),
                __nccwpck_require__.e(603)
            ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6660))).action);
        case "create-release":
            return startAction((await Promise.all([
                __nccwpck_require__.e(663),
                __nccwpck_require__.e(118),
                __nccwpck_require__.e(910),
                __nccwpck_require__.e(362)
            ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1362))).action);
        case "publish":
            return startAction((await Promise.all([
                __nccwpck_require__.e(663),
                __nccwpck_require__.e(118),
                __nccwpck_require__.e(867),
                __nccwpck_require__.e(292),
                __nccwpck_require__.e(910),
                __nccwpck_require__.e(395),
                __nccwpck_require__.e(481),
                __nccwpck_require__.e(363),
                __nccwpck_require__.e(721),
                __nccwpck_require__.e(471),
                __nccwpck_require__.e(344),
                __nccwpck_require__.e(612),
                __nccwpck_require__.e(972),
                __nccwpck_require__.e(327),
                __nccwpck_require__.e(44),
                __nccwpck_require__.e(660),
                __nccwpck_require__.e(741),
                __nccwpck_require__.e(48),
                __nccwpck_require__.e(84),
                __nccwpck_require__.e(566)
            ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4563))).action);
        case "publish-index":
            return startAction((await Promise.all([
                __nccwpck_require__.e(663),
                __nccwpck_require__.e(118),
                __nccwpck_require__.e(867),
                __nccwpck_require__.e(910),
                __nccwpck_require__.e(481),
                __nccwpck_require__.e(44),
                __nccwpck_require__.e(681)
            ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9044))).action);
        case "rehearse":
            return startAction((await Promise.all([
                __nccwpck_require__.e(663),
                __nccwpck_require__.e(118),
                __nccwpck_require__.e(867),
                __nccwpck_require__.e(292),
                __nccwpck_require__.e(910),
                __nccwpck_require__.e(395),
                __nccwpck_require__.e(481),
                __nccwpck_require__.e(363),
                __nccwpck_require__.e(721),
                __nccwpck_require__.e(471),
                __nccwpck_require__.e(344),
                __nccwpck_require__.e(612),
                __nccwpck_require__.e(972),
                __nccwpck_require__.e(327),
                __nccwpck_require__.e(44),
                __nccwpck_require__.e(660),
                __nccwpck_require__.e(741),
                __nccwpck_require__.e(48),
                __nccwpck_require__.e(84),
                __nccwpck_require__.e(582)
            ]).then(__nccwpck_require__.bind(__nccwpck_require__, 739))).action);
        case "release-checklist":
            return startAction((await Promise.all([
                __nccwpck_require__.e(663),
                __nccwpck_require__.e(118),
                __nccwpck_require__.e(910),
                __nccwpck_require__.e(48),
                __nccwpck_require__.e(797)
            ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1048))).action);
        case "test-project":
            return startAction((await Promise.all([
                __nccwpck_require__.e(663),
                __nccwpck_require__.e(867),
                __nccwpck_require__.e(292),
                __nccwpck_require__.e(395),
                __nccwpck_require__.e(481),
                __nccwpck_require__.e(363),
                __nccwpck_require__.e(471),
                __nccwpck_require__.e(741),
                __nccwpck_require__.e(194)
            ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9741))).action);
        case "twine-check":
            return startAction((await Promise.all([
                __nccwpck_require__.e(663),
                __nccwpck_require__.e(118),
                __nccwpck_require__.e(867),
                __nccwpck_require__.e(910),
                __nccwpck_require__.e(395),
                __nccwpck_require__.e(481),
                __nccwpck_require__.e(363),
                __nccwpck_require__.e(721),
                __nccwpck_require__.e(344),
                __nccwpck_require__.e(612)
            ]).then(__nccwpck_require__.bind(__nccwpck_require__, 5612))).action);
        case "validate-metadata":
            return startAction((await Promise.all([
                __nccwpck_require__.e(292),
                __nccwpck_require__.e(395),
                __nccwpck_require__.e(721),
                __nccwpck_require__.e(471),
                __nccwpck_require__.e(972),
                __nccwpck_require__.e(204)
            ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6972))).action);
        case "verify-install":
            return startAction((await Promise.all([
                __nccwpck_require__.e(663),
                __nccwpck_require__.e(118),
                __nccwpck_require__.e(867),
                __nccwpck_require__.e(910),
                __nccwpck_require__.e(395),
                __nccwpck_require__.e(481),
                __nccwpck_require__.e(363),
                __nccwpck_require__.e(327),
                __nccwpck_require__.e(178)
            ]).then(__nccwpck_require__.bind(__nccwpck_require__, 9327))).action);
        default:
            throw new Error(`${name} is no action of this suite`);
    }
}
async function startCommandLine() {
    const { main } = await __nccwpck_require__.e(4).then(__nccwpck_require__.bind(__nccwpck_require__, 3004));
    process.exitCode = await main(process.argv.slice(2));
}
var __webpack_exports__start = __webpack_exports__.n;
var __webpack_exports__startCommandLine = __webpack_exports__.M;
export { __webpack_exports__start as start, __webpack_exports__startCommandLine as startCommandLine };
