export const id = 292;
export const ids = [
    292
];
export const modules = {
    90295: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G: ()=>findImportPackages
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        const BESIDE = new Set([
            "benchmark",
            "benchmarks",
            "bin",
            "build",
            "changelog",
            "ci",
            "debian",
            "dist",
            "doc",
            "docs",
            "documentation",
            "example",
            "examples",
            "exercise",
            "exercises",
            "fabfile",
            "htmlcov",
            "manpages",
            "misc",
            "news",
            "newsfragments",
            "python",
            "samples",
            "scripts",
            "site_scons",
            "tasks",
            "test",
            "testing",
            "tests",
            "tool",
            "tools",
            "util",
            "utils",
            "vendor"
        ]);
        const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u;
        function isTable(value) {
            return "object" == typeof value && null !== value && !Array.isArray(value);
        }
        function tableAt(table, ...keys) {
            let found = table;
            for (const key of keys)found = isTable(found) ? found[key] : void 0;
            return isTable(found) ? found : {};
        }
        function textsIn(value) {
            return Array.isArray(value) ? value.filter((item)=>"string" == typeof item) : [];
        }
        function tidy(path) {
            return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path).replace(/^\.\/|\/$/gu, "");
        }
        function configuredPaths(tool, roots) {
            const paths = [
                ...textsIn(tableAt(tool, "hatch", "build", "targets", "wheel")["packages"])
            ];
            const flit = tableAt(tool, "flit", "module")["name"];
            const modules = "string" == typeof flit ? [
                flit
            ] : [];
            const setuptools = tableAt(tool, "setuptools");
            for (const one of textsIn(setuptools["packages"]))modules.push(one);
            for (const one of textsIn(setuptools["py-modules"]))modules.push(one);
            const uv = tableAt(tool, "uv", "build-backend")["module-name"];
            for (const one of "string" == typeof uv ? [
                uv
            ] : textsIn(uv))modules.push(one);
            const poetry = tableAt(tool, "poetry")["packages"];
            for (const entry of Array.isArray(poetry) ? poetry : []){
                const { include, from, to } = tableAt(entry);
                if ("string" == typeof include && void 0 === to) paths.push(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("string" == typeof from ? from : "", include));
            }
            for (const module of modules)for (const root of roots)paths.push(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(root, module.split(".")[0] ?? module));
            return paths.map(tidy);
        }
        function findImportPackages(files, hints) {
            const known = new Set(files);
            const folders = new Set(files.flatMap((file)=>file.endsWith(".py") ? parentsOf(file) : []));
            const isPackage = (path)=>known.has(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(path, "__init__.py"));
            const packageDir = tableAt(hints.tool, "setuptools", "package-dir")[""];
            const roots = [
                "string" == typeof packageDir ? tidy(packageDir) : "src",
                ""
            ];
            function asPackage(path) {
                const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path, ".py");
                if (!IDENTIFIER.test(name)) return null;
                if (folders.has(path)) return {
                    name,
                    path
                };
                const file = path.endsWith(".py") ? path : `${path}.py`;
                return known.has(file) ? {
                    name,
                    path: file
                } : null;
            }
            const configured = configuredPaths(hints.tool, roots).map(asPackage).filter((found)=>null !== found);
            if (configured.length > 0) return unique(configured);
            const named = (hints.projectName ?? "").toLowerCase().replaceAll(/[-_.]+/gu, "_");
            for (const root of roots){
                const here = [
                    ...folders
                ].filter((folder)=>node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("/", folder)) === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("/", root) && folder !== root);
                const packages = here.filter((folder)=>isPackage(folder) && ("" !== root || !BESIDE.has(folder)));
                const modules = files.filter((file)=>{
                    if (!file.endsWith(".py") || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("/", file)) !== node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join("/", root)) return false;
                    const name = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(file, ".py");
                    return "" === root ? name.toLowerCase() === named : "setup" !== name && "conftest" !== name;
                });
                const found = [
                    ...packages,
                    ...modules
                ].map(asPackage).filter((one)=>null !== one);
                if (found.length > 0) return unique(found);
                const space = here.filter((folder)=>named === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(folder) || named.startsWith(`${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(folder)}_`));
                if (space.length > 0) return unique(space.map(asPackage).filter((one)=>null !== one));
            }
            return [];
        }
        function parentsOf(file) {
            const parents = [];
            for(let folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file); "." !== folder; folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder))parents.push(folder);
            return parents;
        }
        function unique(packages) {
            const byPath = new Map(packages.map((found)=>[
                    found.path,
                    found
                ]));
            return [
                ...byPath.values()
            ].sort((a, b)=>a.path < b.path ? -1 : 1);
        }
    },
    45247: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            H: ()=>choosePythons,
            k: ()=>toolsPython
        });
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43466);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22499);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
        var _python_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43422);
        const INPUT = "python-versions";
        function choosePythons(wanted, found, requiresPython, classifiers, allowMissing) {
            const admits = admission(requiresPython);
            const usable = found.filter((python)=>(0, _python_js__WEBPACK_IMPORTED_MODULE_0__.jZ)(python, _python_js__WEBPACK_IMPORTED_MODULE_0__.dx)).sort((a, b)=>(0, _python_js__WEBPACK_IMPORTED_MODULE_0__.fS)(b, a));
            if ("auto" === wanted || 1 === wanted.length && "auto" === wanted[0]) return chooseAutomatically(usable, admits, requiresPython, classifiers);
            return chooseByName(wanted, usable, admits, requiresPython, allowMissing);
        }
        function toolsPython(found) {
            const usable = found.filter((python)=>(0, _python_js__WEBPACK_IMPORTED_MODULE_0__.jZ)(python, _python_js__WEBPACK_IMPORTED_MODULE_0__.PR)).sort((a, b)=>(0, _python_js__WEBPACK_IMPORTED_MODULE_0__.fS)(b, a));
            const python = usable.find((candidate)=>!(0, _python_js__WEBPACK_IMPORTED_MODULE_0__.b3)(candidate)) ?? usable[0];
            if (void 0 !== python) return python;
            throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
                subject: "PATH",
                problem: 0 === found.length ? "no Python was found" : `no Python from ${_python_js__WEBPACK_IMPORTED_MODULE_0__.PR} on was found, only ${versionList(found)}`,
                remedy: `Install a Python from ${_python_js__WEBPACK_IMPORTED_MODULE_0__.PR} on, or put it on the PATH; the project itself may be released for older ones`
            });
        }
        function chooseAutomatically(usable, admits, requiresPython, classifiers) {
            const finals = usable.filter((python)=>!(0, _python_js__WEBPACK_IMPORTED_MODULE_0__.b3)(python));
            const admitted = newestOfEachMinor((finals.length > 0 ? finals : usable).filter(admits));
            const newest = admitted[0];
            if (void 0 === newest) throw noUsablePython(usable, requiresPython);
            const declared = new Set(classifiers.map((classifier)=>/^Programming Language :: Python :: (3\.\d+)$/u.exec(classifier)?.[1]).filter((minor)=>void 0 !== minor));
            if (0 === declared.size) return {
                chosen: admitted,
                missing: [],
                notes: []
            };
            const chosen = admitted.filter(({ minor })=>declared.has(minor));
            if (chosen.length > 0) return {
                chosen,
                missing: [],
                notes: []
            };
            const names = [
                ...declared
            ].join(", ");
            return {
                chosen: [
                    newest
                ],
                missing: [],
                notes: [
                    `The classifiers name Python ${names}, none of which was found; Python ${newest.version} is used, which requires-python admits.`
                ]
            };
        }
        function chooseByName(wanted, usable, admits, requiresPython, allowMissing) {
            if (0 === wanted.length) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
                subject: INPUT,
                problem: "is empty",
                remedy: "Name versions like 3.12, or 'auto'"
            });
            const chosen = [];
            const missing = [];
            for (const name of new Set(wanted)){
                requireVersion(name);
                const python = usable.find((candidate)=>isCalled(candidate, name));
                if (void 0 === python) missing.push(name);
                else if (admits(python)) {
                    if (!chosen.some(({ path })=>path === python.path)) chosen.push(python);
                } else throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
                    subject: INPUT,
                    problem: `Python ${python.version} is outside the project's requires-python (${requiresPython ?? ""})`,
                    remedy: `Take ${name} out, or widen requires-python`
                });
            }
            if (missing.length > 0 && true !== allowMissing) {
                const allow = null === allowMissing ? "" : ", or set allow-missing-python";
                const found = 0 === usable.length ? "none" : versionList(usable);
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
                    subject: INPUT,
                    problem: `${missing.join(", ")} ${1 === missing.length ? "was" : "were"} not found`,
                    remedy: `Install ${1 === missing.length ? "it" : "them"}${"" === allow ? " or" : ","} name some of those found (${found})${allow}`
                });
            }
            if (0 === chosen.length) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
                subject: INPUT,
                problem: `none of ${missing.join(", ")} was found, and at least one Python is needed`,
                remedy: `Install one, or name some of those found (${0 === usable.length ? "none" : versionList(usable)})`
            });
            return {
                chosen,
                missing,
                notes: missing.map((name)=>`Python ${name} was not found and is left out.`)
            };
        }
        function requireVersion(name) {
            if (!/^\d+\.\d+(?:\.\d+(?:(?:a|b|rc)\d+)?)?$/u.test(name)) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
                subject: INPUT,
                problem: "auto" === name ? "'auto' can't stand beside versions" : `'${name}' is not a version of Python`,
                remedy: "Name versions like 3.12 or 3.12.1, or 'auto' alone"
            });
            if (!(0, _python_js__WEBPACK_IMPORTED_MODULE_0__.jZ)({
                version: name
            }, _python_js__WEBPACK_IMPORTED_MODULE_0__.dx)) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
                subject: INPUT,
                problem: `${name} is not supported`,
                remedy: `Name Pythons from ${_python_js__WEBPACK_IMPORTED_MODULE_0__.dx} on`
            });
        }
        function isCalled(python, name) {
            return python.version === name || python.minor === name;
        }
        function admission(requiresPython) {
            if (null === requiresPython || "" === requiresPython.trim()) return ()=>true;
            let set;
            try {
                set = (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_2__.m0)(requiresPython);
            } catch (cause) {
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
                    subject: "requires-python",
                    problem: `'${requiresPython}' is not a set of version specifiers (${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__.bD)(cause)})`,
                    remedy: "Write it like '>=3.10'"
                }, {
                    cause
                });
            }
            return (python)=>(0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_2__.IK)(set, (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__.ot)(python.version), {
                    prereleases: true
                });
        }
        function noUsablePython(usable, requiresPython) {
            if (0 === usable.length) return new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
                subject: "PATH",
                problem: `no Python from ${_python_js__WEBPACK_IMPORTED_MODULE_0__.dx} on was found`,
                remedy: "Install one, or put it on the PATH"
            });
            return new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
                subject: "requires-python",
                problem: `none of the Pythons found (${versionList(usable)}) meets '${requiresPython ?? ""}'`,
                remedy: "Install one that does, or widen requires-python"
            });
        }
        function newestOfEachMinor(newestFirst) {
            const seen = new Set;
            return newestFirst.filter(({ minor })=>!seen.has(minor) && seen.add(minor));
        }
        function versionList(pythons) {
            return [
                ...new Set(pythons.map(({ version })=>version))
            ].join(", ");
        }
    },
    90960: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            U: ()=>parseCoreMetadata
        });
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28681);
        const HEADER = /^([\x21-\x39\x3b-\x7e]+):(.*)$/su;
        function unfoldDescription(value) {
            return value.replace(/(\r\n|\n|\r)(?: {7}\||[ \t]{8})/gu, "$1");
        }
        function decode(bytes, defects) {
            try {
                return new TextDecoder("utf-8", {
                    fatal: true,
                    ignoreBOM: true
                }).decode(bytes);
            } catch  {
                defects.push("is not UTF-8");
                return new TextDecoder("utf-8", {
                    ignoreBOM: true
                }).decode(bytes);
            }
        }
        function linesOf(text) {
            return text.match(/[^\r\n]+(?:\r\n|\n|\r)?|\r\n|\n|\r/gu) ?? [];
        }
        const isBlank = (line)=>/^(?:\r\n|\n|\r)$/u.test(line);
        function parseCoreMetadata(bytes) {
            const defects = [];
            const lines = linesOf(decode(bytes, defects));
            const headers = [];
            let index = 0;
            for(; index < lines.length; index += 1){
                const line = lines[index] ?? "";
                if (isBlank(line)) {
                    index += 1;
                    break;
                }
                const last = headers.at(-1);
                if (/^[ \t]/u.test(line)) {
                    if (void 0 === last) defects.push("begins with a continuation line");
                    else last.value += line;
                    continue;
                }
                const [, name, value] = HEADER.exec(line) ?? [];
                if (void 0 === name || void 0 === value) {
                    defects.push(`line ${index + 1} is neither a field nor blank`);
                    break;
                }
                headers.push({
                    name: name.toLowerCase(),
                    value: value.replace(/^[ \t]+/u, "")
                });
            }
            const fields = new Map;
            for (const { name, value } of headers){
                const plain = (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.sP)(value, "\r\n");
                const values = fields.get(name);
                if (void 0 === values) fields.set(name, [
                    plain
                ]);
                else values.push(plain);
            }
            const body = lines.slice(index).join("");
            const field = fields.get("description")?.[0];
            if (void 0 !== field && "" !== body) defects.push("has both a Description field and a body");
            return {
                fields,
                description: "" !== body ? body : void 0 === field ? null : unfoldDescription(field),
                defects,
                get: (name)=>fields.get(name.toLowerCase())?.[0] ?? null,
                getAll: (name)=>fields.get(name.toLowerCase()) ?? []
            };
        }
    },
    317: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            OC: ()=>pathsMatching,
            pV: ()=>readGlob,
            rl: ()=>hasWildcard
        });
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28681);
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
        function pathsMatching(pattern, files) {
            const plain = (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.sP)(pattern.replace(/^\.\//u, ""), "/");
            if ("." === plain || "" === plain) return files;
            if (!hasWildcard(plain)) return files.filter((file)=>file === plain || file.startsWith(`${plain}/`));
            const whole = readGlob(plain);
            const below = readGlob(`${plain}/**`);
            return files.filter((file)=>whole.test(file) || below.test(file));
        }
    },
    50688: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Ay: ()=>parseIni,
            c3: ()=>listOf,
            c_: ()=>tableOf
        });
        function parseIni(text, keepCase = false) {
            const sections = new Map;
            let section = null;
            let option = null;
            for (const line of text.split(/\r\n|\n|\r/u)){
                if (/^\s*(?:[#;]|$)/u.test(line)) continue;
                if (/^\s/u.test(line) && null !== section && null !== option) {
                    section.set(option, `${section.get(option) ?? ""}\n${line.trim()}`);
                    continue;
                }
                const heading = /^\[([^\]]+)\]/u.exec(line)?.[1];
                if (void 0 !== heading) {
                    section = sections.get(heading) ?? new Map;
                    sections.set(heading, section);
                    option = null;
                    continue;
                }
                const [, written, value] = /^([^=:]+)[=:](.*)$/u.exec(line) ?? [];
                const name = written?.trimEnd();
                option = void 0 === name ? null : keepCase ? name : name.toLowerCase();
                if (null !== option) section?.set(option, (value ?? "").trim());
            }
            return sections;
        }
        function listOf(value) {
            if (void 0 === value) return [];
            const parts = value.includes("\n") ? value.split("\n") : value.split(",");
            return parts.map((part)=>part.trim()).filter((part)=>"" !== part);
        }
        function tableOf(value) {
            const rows = (value ?? "").split("\n").flatMap((line)=>{
                const equals = line.indexOf("=");
                const name = line.slice(0, Math.max(0, equals)).trim();
                return "" === name ? [] : [
                    [
                        name,
                        line.slice(equals + 1).trim()
                    ]
                ];
            });
            return Object.fromEntries(rows);
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
    35956: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            dj: ()=>findingSentence,
            oC: ()=>SEVERITIES,
            vH: ()=>isStopping
        });
        var _text_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28681);
        const SEVERITIES = [
            "refused",
            "unsafe",
            "warning",
            "advice"
        ];
        function findingSentence(finding) {
            const stop = (text)=>(0, _text_ends_js__WEBPACK_IMPORTED_MODULE_0__.f6)(text);
            return `${finding.subject}: ${stop(finding.message)}. ${stop(finding.remedy)}.`;
        }
        function isStopping(finding, strict) {
            return "refused" === finding.severity || "unsafe" === finding.severity || strict && "warning" === finding.severity;
        }
    },
    89822: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Wy: ()=>parseReceipt,
            Cc: ()=>parseReleaseManifest,
            CU: ()=>parseReleaseRecord
        });
        var dist = __webpack_require__(77934);
        const sha256Schema = dist.FsL(dist.YjP(), dist.yGV(/^[0-9a-f]{64}$/u, "is not 64 lower-case hexadecimal digits"));
        const bytesSchema = dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0));
        var finding = __webpack_require__(35956);
        const findingLocationSchema = dist.Ikc({
            file: dist.YjP(),
            line: dist.yqP(dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(1))),
            member: dist.yqP(dist.YjP())
        });
        const findingSchema = dist.Ikc({
            rule: dist.YjP(),
            severity: dist.KIO(finding.oC),
            subject: dist.YjP(),
            message: dist.YjP(),
            remedy: dist.YjP(),
            location: dist.yqP(findingLocationSchema)
        });
        var stage = __webpack_require__(58455);
        const OUTCOMES = [
            "passed",
            "failed",
            "unknown",
            "not-configured",
            "not-sent",
            "skipped"
        ];
        const DECISION_KINDS = [
            "accepted",
            "confirmed"
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
            serverMessages: dist.yqP(dist.YOg(dist.YjP())),
            seenAfter: dist.yqP(dist.g1P(dist.YjP(), bytesSchema)),
            decision: dist.yqP(dist.Ikc({
                kind: dist.KIO(DECISION_KINDS),
                by: dist.mee(dist.YjP())
            }))
        });
        const receiptSchema = dist.Ikc({
            schema: dist.euz(1),
            stage: dist.KIO(stage.an),
            outcome: dist.KIO(OUTCOMES),
            project: dist.mee(dist.YjP()),
            version: dist.mee(dist.YjP()),
            index: dist.mee(dist.YjP()),
            python: dist.mee(dist.YjP()),
            failure: dist.mee(dist.YjP()),
            items: dist.YOg(receiptItemSchema),
            findings: dist.YOg(findingSchema),
            changes: dist.yqP(dist.YjP()),
            started: rfc3339,
            finished: rfc3339,
            ms: bytesSchema
        });
        const plainFilename = dist.FsL(dist.YjP(), dist.yGV(/^(?!\.)[^/\\\p{Cc}]+$/u, "is not a plain file name"));
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
                arguments: dist.YOg(dist.YOg(dist.YjP())),
                assumed: dist.yqP(dist.zMY())
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
        const releaseRecordSchema = dist.Ikc({
            schema: dist.euz(1),
            suite: dist.YjP(),
            rehearsal: dist.zMY(),
            outcome: dist.KIO([
                "passed",
                "failed"
            ]),
            failure: dist.mee(dist.YjP()),
            manifest: dist.mee(releaseManifestSchema),
            manifestSha256: dist.mee(dist.YjP()),
            receipts: dist.YOg(receiptSchema),
            acceptances: dist.YOg(dist.Ikc({
                id: dist.YjP(),
                kind: dist.KIO(DECISION_KINDS),
                by: dist.mee(dist.YjP())
            })),
            started: dist.YjP(),
            finished: dist.YjP(),
            ms: dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0))
        });
        var release_error = __webpack_require__(41535);
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
        function parseReleaseRecord(text, source) {
            return parseDocument(releaseRecordSchema, text, source, "release record");
        }
    },
    69775: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            l: ()=>serialize
        });
        function serialize(document) {
            return `${JSON.stringify(document, null, 2)}\n`;
        }
    },
    58455: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Zu: ()=>isDoneFrom,
            an: ()=>STAGES,
            zD: ()=>isStage
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
        const ALWAYS_DONE = [
            "validate",
            "test",
            "check"
        ];
        function isDoneFrom(stage, first) {
            const place = (one)=>STAGES.indexOf(one);
            if (place(stage) >= place(first) || ALWAYS_DONE.includes(stage)) return true;
            return "checklist" === stage && place(first) <= place("upload");
        }
        function isStage(text) {
            return STAGES.includes(text);
        }
    },
    41855: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            l: ()=>writeFileAtomically,
            q: ()=>lastWritten
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
        var _process_life_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15783);
        const underWay = new Set;
        const written = new Map;
        function lastWritten(path) {
            return written.get(path) ?? null;
        }
        const TRIES = 3;
        async function writeFileAtomically(path, text) {
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), {
                recursive: true
            });
            await removeAbandoned(path);
            for(let tries = 1;; tries += 1)try {
                await writeOverNeighbour(path, text);
                written.set(path, text);
                return;
            } catch (error) {
                if (tries >= TRIES || !(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.Or)(error, "ENOENT")) throw error;
            }
        }
        async function writeOverNeighbour(path, text) {
            const neighbour = `${path}.${(0, _process_life_js__WEBPACK_IMPORTED_MODULE_4__.S)()}-${process.pid}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`;
            underWay.add(neighbour);
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
            } finally{
                underWay.delete(neighbour);
            }
        }
        async function removeAbandoned(path) {
            const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
            const beginning = `${(0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0, _process_life_js__WEBPACK_IMPORTED_MODULE_4__.S)()}-`;
            for (const name of (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder))){
                if (!name.startsWith(beginning)) continue;
                const pid = Number(/^(?<pid>\d+)-[0-9a-f]{12}\.tmp$/u.exec(name.slice(beginning.length))?.groups?.["pid"] ?? 0 / 0);
                if (Number.isNaN(pid)) continue;
                const neighbour = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
                if (pid === process.pid ? !underWay.has(neighbour) : !(0, _process_life_js__WEBPACK_IMPORTED_MODULE_4__._)(pid)) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(neighbour, {
                    force: true
                });
            }
        }
    },
    15783: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            S: ()=>processSpace,
            _: ()=>isAlive
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        let space = null;
        function processSpace() {
            if (null === space) try {
                space = Number((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self/ns/pid").replace(/\D/gu, "")).toString(36);
            } catch  {
                space = "0";
            }
            return space;
        }
        function isAlive(pid) {
            try {
                process.kill(pid, 0);
                return true;
            } catch (error) {
                return "object" == typeof error && null !== error && "code" in error && "EPERM" === error.code;
            }
        }
    },
    91644: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Dl: ()=>receiptPath,
            HN: ()=>writeManifest,
            Qz: ()=>writeReceipt,
            Uc: ()=>releaseFolder,
            WI: ()=>readManifest,
            gh: ()=>readReceipts,
            rh: ()=>writeRecord
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69775);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89822);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58455);
        var _atomic_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41855);
        const UNNAMED = "unnamed";
        function releaseFolder(storeFolder, normalizedName) {
            return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(storeFolder, normalizedName ?? UNNAMED);
        }
        async function writeManifest(storeFolder, normalizedName, manifest) {
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(releaseFolder(storeFolder, normalizedName), "release-manifest.json");
            const text = (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.l)(manifest);
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
                manifest: (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_5__.Cc)(bytes.toString("utf8"), path),
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
            await (0, _atomic_file_js__WEBPACK_IMPORTED_MODULE_4__.l)(path, (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.l)(receipt));
            return path;
        }
        async function readReceipts(folder) {
            const names = (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).filter((name)=>name.endsWith(".json")).sort();
            const receipts = await Promise.all(names.map(async (name)=>(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_5__.Wy)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), "utf8"), (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name))));
            const order = (receipt)=>_repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.an.indexOf(receipt.stage);
            return receipts.sort((a, b)=>order(a) - order(b) || (a.python ?? "").localeCompare(b.python ?? "", "en", {
                    numeric: true
                }));
        }
        async function writeRecord(path, record) {
            await (0, _atomic_file_js__WEBPACK_IMPORTED_MODULE_4__.l)(path, (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.l)(record));
        }
    },
    97538: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            _: ()=>recordStage
        });
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89238);
        var _release_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91644);
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
            let changes = null;
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
                    ...null === changes ? {} : {
                        changes
                    },
                    ...spanFrom(started, Math.round(performance.now() - clock))
                });
            return {
                about (facts) {
                    project = facts.project ?? project;
                    normalizedName = facts.normalizedName ?? normalizedName;
                    version = facts.version ?? version;
                    index = facts.index ?? index;
                    python = facts.python ?? python;
                    changes = facts.changes ?? changes;
                },
                item (item) {
                    items.push(item);
                },
                revise (item) {
                    const at = items.findIndex(({ kind, subject })=>kind === item.kind && subject === item.subject);
                    if (at < 0) items.push(item);
                    else items[at] = item;
                },
                findings (findings) {
                    for (const one of findings)found.push(one);
                },
                async save () {
                    const saved = receipt({
                        outcome: "unknown",
                        failure: null
                    });
                    try {
                        return await (0, _release_store_js__WEBPACK_IMPORTED_MODULE_0__.Qz)(host.storeFolder, normalizedName, saved);
                    } catch (thrown) {
                        throw unwritten((0, _release_store_js__WEBPACK_IMPORTED_MODULE_0__.Dl)(host.storeFolder, normalizedName, saved), thrown);
                    }
                },
                async close (closing) {
                    const closed = receipt(closing);
                    try {
                        const path = await (0, _release_store_js__WEBPACK_IMPORTED_MODULE_0__.Qz)(host.storeFolder, normalizedName, closed);
                        return {
                            passed: "failed" !== closing.outcome,
                            failure: closing.failure,
                            receipt: closed,
                            receiptPath: path
                        };
                    } catch (thrown) {
                        const path = (0, _release_store_js__WEBPACK_IMPORTED_MODULE_0__.Dl)(host.storeFolder, normalizedName, closed);
                        const failure = withUnwritten(closing, unwritten(path, thrown, closing.done));
                        return {
                            passed: false,
                            failure,
                            receipt: {
                                ...closed,
                                outcome: "failed",
                                failure
                            },
                            receiptPath: ""
                        };
                    }
                }
            };
        }
        function spanFrom(started, ms) {
            return {
                started: started.toISOString(),
                finished: new Date(started.getTime() + ms).toISOString(),
                ms
            };
        }
        function unwritten(path, thrown, done) {
            return new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
                subject: path,
                problem: `the receipt can't be written (${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.u)(thrown)})${void 0 === done ? "" : `, but ${done}`}`,
                remedy: "Mend that, and run again: what is done already is found, and not done twice"
            }, {
                cause: thrown
            });
        }
        function withUnwritten({ failure }, { subject, message }) {
            if (null === failure) return message;
            return failure.includes(subject) ? failure : `${failure} And ${message}`;
        }
    }
};
