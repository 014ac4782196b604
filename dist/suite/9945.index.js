export const id = 9945;
export const ids = [
    9945
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
    69945: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            findToken: ()=>findToken
        });
        var release_error = __webpack_require__(41535);
        var text_ends = __webpack_require__(28681);
        var known_indexes = __webpack_require__(81002);
        var external_node_fs_ = __webpack_require__(73024);
        var promises_ = __webpack_require__(51455);
        var machine_trouble = __webpack_require__(89238);
        var shell_word = __webpack_require__(84188);
        var python_text = __webpack_require__(67969);
        class IniError extends Error {
            line;
            constructor(line, problem){
                super(problem);
                this.name = "IniError";
                this.line = line;
            }
        }
        const BEFORE = new RegExp(`^${python_text._X}*`, "u");
        function parseIni(text) {
            const sections = new Map;
            let section = null;
            let value = null;
            let indent = 0;
            let broken = null;
            const lines = text.split(/\r\n|\n|\r/u);
            if ("" === lines.at(-1)) lines.pop();
            for (const [index, line] of lines.entries()){
                const content = (0, python_text.$n)(line);
                if (/^[#;]/u.test(content)) continue;
                if ("" === content) {
                    value?.push("");
                    continue;
                }
                const depth = BEFORE.exec(line)?.[0].length ?? 0;
                if (null !== value && depth > indent) {
                    value.push(content);
                    continue;
                }
                indent = depth;
                const name = /^\[(.+)\]/su.exec(content)?.[1];
                if (void 0 !== name) {
                    if (sections.has(name) && "DEFAULT" !== name) throw new IniError(index + 1, `the section [${name}] is there twice`);
                    section = sections.get(name) ?? new Map;
                    sections.set(name, section);
                    value = null;
                    continue;
                }
                if (null === section) throw new IniError(index + 1, "something stands before the first [section]");
                const [, key = "", rest = ""] = /^([^=:]*)[=:](.*)$/su.exec(content) ?? [];
                const option = (0, python_text.sW)(key).toLowerCase();
                if ("" === option) broken ??= new IniError(index + 1, "is neither [section] nor key = value");
                if (/[=:]/u.test(content)) {
                    if (section.has(option)) throw new IniError(index + 1, `${option} is there twice in its section`);
                    value = [
                        (0, python_text.$n)(rest)
                    ];
                    section.set(option, value);
                }
            }
            if (null !== broken) throw broken;
            const whole = (open)=>new Map([
                    ...open
                ].map(([key, parts])=>[
                        key,
                        (0, python_text.sW)(parts.join("\n"))
                    ]));
            return new Map([
                ...sections
            ].map(([name, open])=>[
                    name,
                    whole(open)
                ]));
        }
        const NO_WAITING = "win32" === process.platform ? 0 : external_node_fs_.constants.O_NONBLOCK;
        const MAXIMUM_SIZE = 1e6;
        function refuse(subject, problem, remedy) {
            throw new release_error.K2({
                subject,
                problem,
                remedy
            });
        }
        async function readPrivately(path, isRequired) {
            const file = await (0, promises_.open)(path, external_node_fs_.constants.O_RDONLY | NO_WAITING).catch((thrown)=>{
                if ((0, release_error.Or)(thrown, "ENOENT") && !isRequired) return null;
                return refuse(path, `can't be read (${(0, machine_trouble.u)(thrown)})`, "Name the settings file of twine, or mend its rights");
            });
            if (null === file) return null;
            try {
                const facts = await file.stat();
                const { mode, uid, size } = facts;
                if (!facts.isFile()) refuse(path, "is no file", "Name the settings file of twine");
                if ("win32" !== process.platform) {
                    const own = process.getuid?.() ?? uid;
                    if (uid !== own) refuse(path, "belongs to another user, who may read and change it", `Run: chown ${own} ${(0, shell_word.G)(path)}`);
                    if ((63 & mode) !== 0) refuse(path, `may be read or changed by others (mode ${(511 & mode).toString(8)}), and holds secrets`, `Run: chmod 600 ${(0, shell_word.G)(path)}`);
                }
                if (size > MAXIMUM_SIZE) refuse(path, "is larger than 1 MB", "Name the settings file of twine");
                return await file.readFile("utf8");
            } finally{
                await file.close();
            }
        }
        function pypircEntries(sections) {
            const has = (section, key)=>sections.has(section) && "DEFAULT" !== section ? sections.get(section)?.get(key) ?? sections.get("DEFAULT")?.get(key) ?? null : null;
            const names = (has("distutils", "index-servers") ?? "pypi testpypi").split(/\s+/u).filter((name)=>"" !== name);
            const login = {
                username: has("server-login", "username"),
                password: has("server-login", "password")
            };
            const entry = (name)=>({
                    repository: has(name, "repository"),
                    username: has(name, "username") ?? login.username,
                    password: has(name, "password") ?? login.password
                });
            return new Map([
                ...names.includes("pypi") ? [] : [
                    [
                        "pypi",
                        {
                            repository: null,
                            ...login
                        }
                    ]
                ],
                ...names.map((name)=>[
                        name,
                        entry(name)
                    ])
            ]);
        }
        async function readPypirc(path, isRequired) {
            const text = await readPrivately(path, isRequired);
            if (null === text) return new Map;
            try {
                return pypircEntries(parseIni(text));
            } catch (thrown) {
                if (!(thrown instanceof IniError)) throw thrown;
                return refuse(`${path}:${thrown.line}`, "is neither a [section], nor key = value, or is there twice", "Mend that line");
            }
        }
        var silent_question = __webpack_require__(35086);
        const TOKEN_VARIABLES = [
            [
                "TWINE_PASSWORD",
                "TWINE_USERNAME"
            ],
            [
                "UV_PUBLISH_TOKEN",
                null
            ],
            [
                "UV_PUBLISH_PASSWORD",
                "UV_PUBLISH_USERNAME"
            ]
        ];
        async function findToken(name, source) {
            const known = tokenOfVariables(source);
            const isName = /^[^/:]+$/u.test(source.index) && !(0, known_indexes.g)(source.index) && "gitea" !== source.index;
            const wantsPypirc = isName || null === known && source.isNeeded || source.pypirc.isRequired;
            const entry = wantsPypirc ? await entryFor(source) : null;
            const index = isName ? entry?.repository ?? source.index : source.index;
            if (null !== known) return {
                ...known,
                index
            };
            if (null !== entry && null !== entry.password && (source.username ?? entry.username) === entry.username) return {
                token: entry.password.trim(),
                username: entry.username,
                index
            };
            if (!source.isNeeded) return {
                token: "",
                username: null,
                index
            };
            const token = true === source.input.isTTY ? await (0, silent_question.i)("API token (not shown): ", source) : "";
            if ("" !== token) return {
                token,
                username: entry?.username ?? null,
                index
            };
            throw new release_error.K2({
                subject: name,
                problem: "is missing",
                remedy: `Put the token into ${TOKEN_VARIABLES[0][0]}, or run the command at a terminal, which asks for it`
            });
        }
        function tokenOfVariables({ environment }) {
            const read = (variable)=>{
                const value = environment[variable]?.trim() ?? "";
                return "" === value ? null : value;
            };
            for (const [variable, userVariable] of TOKEN_VARIABLES){
                const token = read(variable);
                if (null !== token) return {
                    token,
                    username: null === userVariable ? "__token__" : read(userVariable)
                };
            }
            return null;
        }
        const withoutSlash = (url)=>(0, text_ends.sP)(url, "/").toLowerCase();
        async function entryFor({ index, pypirc }) {
            const entries = await readPypirc(pypirc.path, pypirc.isRequired);
            const [name, entry] = [
                ...entries
            ].find(([candidate, { repository }])=>candidate === index || withoutSlash(repository ?? usualRepository(candidate)) === withoutSlash(index)) ?? [
                index,
                null
            ];
            if (null === entry || null === entry.repository) return entry;
            const refuse = (problem, remedy)=>{
                throw new release_error.K2({
                    subject: pypirc.path,
                    problem: `the repository of [${name}] ${problem}`,
                    remedy
                });
            };
            if (!URL.canParse(entry.repository)) return refuse("is not a URL", "Give the whole address, from https:// on");
            const url = new URL(entry.repository);
            if ("" !== url.username || "" !== url.password) refuse("holds a user name or a password, which would be shown with it", "Write them as username and password");
            if ((0, known_indexes.g)(index) && url.host !== new URL(known_indexes.X[index].uploadUrl).host) refuse(`is ${url.href}, which is not ${known_indexes.X[index].title}`, "Give that URL as --index, or another name to the section");
            return entry;
        }
        function usualRepository(name) {
            return (0, known_indexes.g)(name) ? known_indexes.X[name].uploadUrl : "";
        }
    },
    67969: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $n: ()=>stripSpace,
            TL: ()=>quoted,
            Yr: ()=>splitOnSpace,
            _X: ()=>PYTHON_SPACE,
            sW: ()=>stripSpaceEnd
        });
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
        function quoted(text) {
            const escaped = JSON.stringify(text).slice(1, -1).replaceAll(String.raw`\"`, '"');
            return `'${escaped.replaceAll("'", String.raw`\'`)}'`;
        }
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
    }
};
