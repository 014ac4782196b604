export const id = 5162;
export const ids = [
    5162
];
export const modules = {
    48321: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            QW: ()=>findStrayFiles,
            at: ()=>findProjectBounds,
            lx: ()=>STRAY_REMEDY,
            x5: ()=>locate,
            zx: ()=>readOwnFile
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41535);
        var _git_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35625);
        var _repo_agent_actions_process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80898);
        var _project_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28453);
        const STRAY_REMEDY = "Put the file itself in its place, or remove it";
        const MAXIMUM_LINKS = 40;
        const SHOWN = 200;
        async function findProjectBounds(projectDir, host) {
            const project = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(projectDir);
            const workTree = null === host ? null : await (0, _git_facts_js__WEBPACK_IMPORTED_MODULE_3__.vE)(project, host);
            const top = null === workTree ? project : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workTree);
            let listed = null;
            return {
                project,
                top,
                known: async ()=>{
                    if (null === workTree || null === host) return null;
                    listed ??= (0, _project_files_js__WEBPACK_IMPORTED_MODULE_4__.RQ)(top, host).then((files)=>new Set(files));
                    return await listed;
                }
            };
        }
        async function go({ project, top }, path) {
            let steps = path.split("/");
            let here = project;
            let facts = null;
            let link = null;
            let links = 0;
            while(steps.length > 0){
                const step = steps.shift() ?? "";
                if ("" === step || "." === step) continue;
                const next = ".." === step ? (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(here) : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(here, step);
                if (!(0, _repo_agent_actions_process__WEBPACK_IMPORTED_MODULE_5__.F)(top, next)) return {
                    real: next,
                    facts: null,
                    link,
                    obstacle: "outside"
                };
                facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(next).catch(()=>null);
                if (facts?.isSymbolicLink() !== true) {
                    here = next;
                    continue;
                }
                const target = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(next);
                link ??= {
                    path: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(project, next).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/"),
                    target
                };
                links += 1;
                if (links > MAXIMUM_LINKS) return {
                    real: next,
                    facts: null,
                    link,
                    obstacle: "circle"
                };
                if ((0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(target)) {
                    const obstacle = (0, _repo_agent_actions_process__WEBPACK_IMPORTED_MODULE_5__.F)(top, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(target)) ? "absolute" : "outside";
                    return {
                        real: target,
                        facts: null,
                        link,
                        obstacle
                    };
                }
                steps = [
                    ...target.split("/"),
                    ...steps
                ];
            }
            return {
                real: here,
                facts,
                link,
                obstacle: null
            };
        }
        function kindOf(facts) {
            if (facts.isFIFO()) return "a named pipe";
            if (facts.isSocket()) return "a socket";
            return "a device";
        }
        function isGitsOwn(way) {
            return way.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).some((part)=>".git" === part.toLowerCase());
        }
        async function isKnown(real, { top, known }) {
            const files = await known();
            if (null === files) return true;
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(top, real).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/");
            if ("" === path || files.has(path)) return true;
            return [
                ...files
            ].some((file)=>file.startsWith(`${path}/`));
        }
        async function locate(path, bounds) {
            const stray = (problem)=>({
                    kind: "stray",
                    problem
                });
            if ((0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path)) return stray("is an absolute path, which is another file on another machine");
            const way = await go(bounds, path);
            const told = null === way.link ? null : way.link.target.slice(0, SHOWN);
            const is = null === way.link ? null : way.link.path === path.replace(/^(?:\.\/)+/u, "") ? `is a link to ${told ?? ""}` : `leads through the link ${way.link.path} to ${told ?? ""}`;
            if ("circle" === way.obstacle) return stray(`${is ?? ""}, which leads back to it`);
            if ("absolute" === way.obstacle) return stray(`${is ?? ""}, an absolute path, which is another file on another machine`);
            if ("outside" === way.obstacle) return stray(null === is ? "is outside of the project" : `${is}, which is outside of the project`);
            if (isGitsOwn((0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(bounds.top, way.real))) return stray(`${null === is ? "is" : `${is},`} part of git's own files, which may hold credentials`);
            if (null === way.facts) return {
                kind: "missing"
            };
            if (!way.facts.isFile() && !way.facts.isDirectory()) return stray(`is ${kindOf(way.facts)}, not a file`);
            if (null !== is && !await isKnown(way.real, bounds)) return stray(`${is}, which git ignores, so that no commit holds it`);
            return {
                kind: "own",
                real: way.real,
                facts: way.facts
            };
        }
        async function readOwnFile(path, bounds, { shown, maximum }) {
            const where = await locate(path, bounds);
            if ("stray" === where.kind) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
                subject: shown,
                problem: where.problem,
                remedy: STRAY_REMEDY
            });
            if ("missing" === where.kind || !where.facts.isFile() || where.facts.size > maximum) return null;
            const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(where.real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
            try {
                return (await file.stat()).isFile() ? await file.readFile() : null;
            } finally{
                await file.close();
            }
        }
        function withForeignNames(entries) {
            const names = new Map;
            const idOf = ({ dev, ino })=>`${String(dev)}:${String(ino)}`;
            const shared = entries.filter(([, facts])=>facts.isFile() && facts.nlink > 1);
            for (const [, facts] of shared)names.set(idOf(facts), (names.get(idOf(facts)) ?? 0) + 1);
            return shared.filter(([, facts])=>facts.nlink > (names.get(idOf(facts)) ?? 0)).map(([path])=>({
                    path,
                    problem: "is a hard link to a file that has another name outside of the project"
                }));
        }
        async function linksBehind({ real, facts }, { project, top, known }) {
            if (!facts.isDirectory() || (0, _repo_agent_actions_process__WEBPACK_IMPORTED_MODULE_5__.F)(project, real)) return [];
            const found = [];
            for (const file of await known() ?? []){
                const full = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(top, file);
                if (!(0, _repo_agent_actions_process__WEBPACK_IMPORTED_MODULE_5__.F)(real, full)) continue;
                const entry = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(full).catch(()=>null);
                if (entry?.isSymbolicLink() === true) found.push((0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(project, full).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/"));
            }
            return found;
        }
        async function findStrayFiles(files, bounds) {
            const entries = [];
            for (const path of files){
                const facts = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(bounds.project, path)).catch(()=>null);
                if (null !== facts) entries.push([
                    path,
                    facts
                ]);
            }
            const found = [];
            const links = entries.flatMap(([path, facts])=>facts.isSymbolicLink() ? [
                    path
                ] : []);
            const seen = new Set(links);
            for (const path of links){
                const where = await locate(path, bounds);
                if ("stray" === where.kind) found.push({
                    path,
                    problem: where.problem
                });
                else if ("own" === where.kind) {
                    const behind = (await linksBehind(where, bounds)).filter((one)=>!seen.has(one));
                    for (const one of behind){
                        seen.add(one);
                        links.push(one);
                    }
                }
            }
            const isInGit = await bounds.known() !== null;
            return [
                ...found,
                ...isInGit ? [] : withForeignNames(entries)
            ];
        }
    },
    81911: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            j: ()=>parseLicenseExpression
        });
        var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
        const OPERATORS = new Set([
            "and",
            "or",
            "with",
            "(",
            ")"
        ]);
        const REFERENCE = "licenseref-";
        const MAXIMUM_DEPTH = 200;
        function isWellFormed(tokens) {
            let depth = 0;
            let operandNext = true;
            for (const token of tokens)if ("(" === token) {
                depth += 1;
                if (!operandNext || depth >= MAXIMUM_DEPTH) return false;
            } else if (")" === token) {
                depth -= 1;
                if (operandNext || depth < 0) return false;
            } else if (OPERATORS.has(token)) {
                if (operandNext) return false;
                operandNext = true;
            } else {
                if (!operandNext) return false;
                operandNext = false;
            }
            return 0 === depth && !operandNext;
        }
        function canonicalLicense(word, tables) {
            const plus = word.endsWith("+") ? "+" : "";
            const bare = "" === plus ? word : word.slice(0, -1);
            if (bare.toLowerCase().startsWith(REFERENCE)) {
                if (!/^[A-Za-z0-9.-]*$/u.test(bare)) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(bare)} may only hold letters, digits, '.' and '-'`);
                if ("" !== plus) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(word)}: a LicenseRef takes no +`);
                return `LicenseRef-${bare.slice(REFERENCE.length)}`;
            }
            if (null === tables) return word;
            const known = tables.licenses.get(bare.toLowerCase());
            if (void 0 === known) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(bare)} is not a licence identifier of the SPDX list`);
            return `${known.id}${plus}`;
        }
        function parseLicenseExpression(text, tables) {
            const words = (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.Yr)(text.replaceAll("(", " ( ").replaceAll(")", " ) "));
            if (!isWellFormed(words.map((word)=>word.toLowerCase()))) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(text)} is not a licence expression of SPDX`);
            const canonical = [];
            for (const word of words)if (OPERATORS.has(word.toLowerCase())) canonical.push(word.toUpperCase());
            else if ("WITH" === canonical.at(-1)) {
                const exception = null === tables ? word : tables.exceptions.get(word.toLowerCase());
                if (void 0 === exception) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(word)} is not a licence exception of the SPDX list`);
                canonical.push(exception);
            } else canonical.push(canonicalLicense(word, tables));
            return canonical.join(" ").replaceAll("( ", "(").replaceAll(" )", ")");
        }
    },
    43548: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            x: ()=>readPyproject
        });
        var version_order = __webpack_require__(37870);
        const KEYWORDS = new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(" "));
        const IDENTIFIER = /^[\p{ID_Start}_][\p{ID_Continue}]*$/u;
        function isPythonName(text) {
            return IDENTIFIER.test(text) && !KEYWORDS.has(text);
        }
        function isModulePath(text) {
            return text.split(".").every(isPythonName);
        }
        function isObjectReference(text) {
            const [, reference = ""] = /^([^[\]]+)(?:\[[^\]]*\])?$/u.exec(text.trim()) ?? [];
            const parts = reference.split(":", 3).map((part)=>part.trim());
            return parts.length <= 2 && parts.every(isModulePath);
        }
        var rule_context = __webpack_require__(90279);
        var src_version = __webpack_require__(22499);
        var names = __webpack_require__(21515);
        var requirement = __webpack_require__(52013);
        var specifiers = __webpack_require__(43466);
        const RULE = "build-system";
        function tryRequirement(text) {
            try {
                return (0, requirement.p)(text);
            } catch  {
                return null;
            }
        }
        function readBuildSystem(context, value) {
            const { report } = context;
            if (void 0 === value) {
                report(RULE, "warning", [
                    "build-system"
                ], "is missing, so setuptools builds in its legacy mode", "Add [build-system] with requires and build-backend");
                return null;
            }
            if (!(0, rule_context.bI)(value)) {
                report(RULE, "refused", [
                    "build-system"
                ], `must be a table and is ${(0, rule_context.go)(value)}`, "Write [build-system] with requires and build-backend");
                return null;
            }
            for (const key of Object.keys(value))if (![
                "requires",
                "build-backend",
                "backend-path"
            ].includes(key)) report(RULE, "refused", [
                "build-system",
                key
            ], "is no key of [build-system]", "Remove it");
            const requires = (0, rule_context.Nc)(context, RULE, value, "requires", [
                "build-system",
                "requires"
            ]);
            if (void 0 === value["requires"]) report(RULE, "refused", [
                "build-system"
            ], "has no requires", 'Add requires = ["setuptools>=77"], or that of your back-end');
            for (const [index, text] of (requires ?? []).entries())if (null === tryRequirement(text)) report(RULE, "refused", [
                "build-system",
                "requires",
                index
            ], `'${text}' is not a dependency specifier`, 'Write it like "setuptools>=77"');
            const backend = value["build-backend"];
            const backendPath = (0, rule_context.Nc)(context, RULE, value, "backend-path", [
                "build-system",
                "backend-path"
            ]) ?? [];
            if (void 0 !== backend && ("string" != typeof backend || !backend.split(":").every(isModulePath) || backend.split(":").length > 2)) report(RULE, "refused", [
                "build-system",
                "build-backend"
            ], "is not an object reference", 'Write it like "setuptools.build_meta"');
            return {
                requires: requires ?? [],
                buildBackend: "string" == typeof backend ? backend : null,
                backendPath
            };
        }
        const METADATA_2_4 = new Map([
            [
                "setuptools",
                "77.0.3"
            ],
            [
                "hatchling",
                "1.27.0"
            ],
            [
                "flit-core",
                "3.11"
            ],
            [
                "pdm-backend",
                "2.4.0"
            ],
            [
                "poetry-core",
                "2.2.0"
            ]
        ]);
        const MOST_CLAUSES = 100;
        function excludesFrom(set, least) {
            if (set.specifiers.length > MOST_CLAUSES) return false;
            const bounds = set.specifiers.flatMap(({ version })=>null === version ? [] : [
                    version
                ]);
            const candidates = [
                least,
                (0, src_version.ot)("99999"),
                ...bounds.flatMap((bound)=>[
                        bound,
                        (0, src_version.ot)((0, src_version.W7)(boundText(bound)))
                    ])
            ];
            return !candidates.some((candidate)=>(0, version_order.Z)(candidate, least) >= 0 && (0, specifiers.IK)(set, candidate));
        }
        function boundText({ epoch, release }) {
            return `${epoch.toString()}!${release.join(".")}`;
        }
        function checkMetadataVersion(context, buildSystem) {
            const { project, report } = context;
            const key = "string" == typeof project["license"] ? "license" : void 0 === project["license-files"] ? null : "license-files";
            if (null === key) return;
            for (const [index, text] of (buildSystem?.requires ?? []).entries()){
                const requirement = tryRequirement(text);
                const least = METADATA_2_4.get((0, names.Pc)(requirement?.name ?? ""));
                if (null === requirement || void 0 === least || !excludesFrom(requirement.specifier, (0, src_version.ot)(least))) continue;
                const message = `'${text}' is too old for [project] ${key}, which needs metadata version 2.4`;
                report("P20", "refused", [
                    "build-system",
                    "requires",
                    index
                ], message, `Require ${requirement.name}>=${least}`);
            }
        }
        const dependency_groups_RULE = "dependency-groups";
        function isRequirement(text) {
            try {
                (0, requirement.p)(text);
                return true;
            } catch  {
                return false;
            }
        }
        function readEntry({ report }, entry, path) {
            if ("string" == typeof entry) {
                if (!isRequirement(entry)) report(dependency_groups_RULE, "warning", path, `'${entry}' is not a dependency specifier`, 'Write it like "pytest>=8"');
                return [
                    entry
                ];
            }
            if ((0, rule_context.bI)(entry)) {
                const includeGroup = entry["include-group"];
                if ("string" == typeof includeGroup && 1 === Object.keys(entry).length) return [
                    {
                        includeGroup
                    }
                ];
            }
            report(dependency_groups_RULE, "warning", path, 'is neither a dependency specifier nor {include-group = "…"}', "Write one of the two");
            return [];
        }
        function cycleFrom(start, groups) {
            const seen = new Set;
            const queue = [
                start
            ];
            for(let name = queue.pop(); void 0 !== name; name = queue.pop())for (const entry of groups.get(name) ?? []){
                if ("string" == typeof entry) continue;
                const target = (0, names.Pc)(entry.includeGroup);
                if (target === start) return true;
                if (!seen.has(target)) queue.push(target);
                seen.add(target);
            }
            return false;
        }
        function readDependencyGroups(context, value) {
            const { report } = context;
            if (void 0 === value) return {};
            if (!(0, rule_context.bI)(value)) {
                report(dependency_groups_RULE, "warning", [
                    "dependency-groups"
                ], `must be a table and is ${(0, rule_context.go)(value)}`, "Write [dependency-groups] with one array per group");
                return {};
            }
            const byName = new Map;
            const groups = {};
            for (const [name, entries] of Object.entries(value)){
                const path = [
                    "dependency-groups",
                    name
                ];
                if (!(0, names.uV)(name)) report(dependency_groups_RULE, "warning", path, `'${name}' is not the name of a group`, "Use letters, digits and hyphens");
                if (byName.has((0, names.Pc)(name))) report(dependency_groups_RULE, "warning", path, `'${name}' is there twice, in two spellings`, "Join them");
                if (!Array.isArray(entries)) report(dependency_groups_RULE, "warning", path, `must be an array and is ${(0, rule_context.go)(entries)}`, "Write it in brackets");
                const list = Array.isArray(entries) ? entries.flatMap((entry, index)=>readEntry(context, entry, [
                        ...path,
                        index
                    ])) : [];
                groups[name] = list;
                byName.set((0, names.Pc)(name), list);
            }
            for (const [name, entries] of Object.entries(groups)){
                const path = [
                    "dependency-groups",
                    name
                ];
                for (const entry of entries)if (!("string" == typeof entry || byName.has((0, names.Pc)(entry.includeGroup)))) report(dependency_groups_RULE, "warning", path, `includes the group '${entry.includeGroup}', which isn't there`, "Mend the name, or add the group");
                if (cycleFrom((0, names.Pc)(name), byName)) report(dependency_groups_RULE, "warning", path, "includes itself, directly or through others", "Break the circle");
            }
            return groups;
        }
        function judgeRequirement({ report }, text, path) {
            try {
                const { url } = (0, requirement.p)(text);
                if (null === url) return;
                report("U44", "refused", path, `'${text}' names a URL, and PyPI refuses direct references`, "Depend on a release on the index");
            } catch (error) {
                const reason = error instanceof Error ? error.message : String(error);
                report("P18", "refused", path, `'${text}' is not a dependency specifier: ${reason}`, "Write it like \"name>=1.2,<2; python_version < '3.12'\"");
            }
        }
        function readDependencies(context) {
            const path = [
                "project",
                "dependencies"
            ];
            const dependencies = (0, rule_context.Nc)(context, "P18", context.project, "dependencies", path) ?? [];
            for (const [index, text] of dependencies.entries())judgeRequirement(context, text, [
                ...path,
                index
            ]);
            return dependencies;
        }
        function readOptionalDependencies(context) {
            const value = context.project["optional-dependencies"];
            const path = [
                "project",
                "optional-dependencies"
            ];
            if (void 0 === value) return {};
            if (!(0, rule_context.bI)(value)) {
                context.report("P18", "refused", path, `must be a table and is ${(0, rule_context.go)(value)}`, "Write [project.optional-dependencies] with one array per extra");
                return {};
            }
            const seen = new Map;
            const extras = {};
            for (const extra of Object.keys(value)){
                const place = [
                    ...path,
                    extra
                ];
                if (!(0, names.uV)(extra)) context.report("P18", "refused", place, `'${extra}' is not the name of an extra`, "Use letters, digits and hyphens");
                const twin = seen.get((0, names.Pc)(extra));
                if (void 0 !== twin) context.report("P18", "refused", place, `'${extra}' and '${twin}' are the same extra`, "Join them");
                seen.set((0, names.Pc)(extra), extra);
                extras[extra] = (0, rule_context.Nc)(context, "P18", value, extra, place) ?? [];
                for (const [index, text] of extras[extra].entries())judgeRequirement(context, text, [
                    ...place,
                    index
                ]);
            }
            return extras;
        }
        const SCRIPT_NAME = /^[\p{L}\p{N}_.-]+$/u;
        function readScripts(context, key) {
            const scripts = (0, rule_context.OA)(context, "P16", context.project[key], [
                "project",
                key
            ]);
            for (const [name, reference] of Object.entries(scripts)){
                const path = [
                    "project",
                    key,
                    name
                ];
                if (!SCRIPT_NAME.test(name)) context.report("P16", "refused", path, `'${name}' is not a script name that PyPI takes`, "Use letters, digits, '_', '.' and '-'");
                if (!isObjectReference(reference)) context.report("P16", "refused", path, `'${reference}' is not an object reference`, 'Write it like "package.module:function"');
            }
            return scripts;
        }
        function readEntryPoints(context) {
            const value = context.project["entry-points"];
            if (void 0 === value) return {};
            if (!(0, rule_context.bI)(value)) {
                context.report("P17", "refused", [
                    "project",
                    "entry-points"
                ], `must be a table and is ${(0, rule_context.go)(value)}`, "Write [project.entry-points.group]");
                return {};
            }
            const groups = {};
            for (const [group, entries] of Object.entries(value)){
                const path = [
                    "project",
                    "entry-points",
                    group
                ];
                if ("console_scripts" === group || "gui_scripts" === group) {
                    const key = "console_scripts" === group ? "scripts" : "gui-scripts";
                    context.report("P17", "refused", path, `the group ${group} has a key of its own`, `Use [project.${key}]`);
                } else if (!/^\w+(?:\.\w+)*$/u.test(group)) context.report("P17", "refused", path, `'${group}' is not the name of a group`, "Use words with dots between them, in quotes");
                groups[group] = (0, rule_context.OA)(context, "P17", entries, path);
                for (const [name, reference] of Object.entries(groups[group]))if (!isObjectReference(reference)) context.report("P17", "refused", [
                    ...path,
                    name
                ], `'${reference}' is not an object reference`, 'Write it like "package.module:object"');
            }
            return groups;
        }
        function moduleOf(entry) {
            const [module = "", option, ...rest] = entry.split(";").map((part)=>part.trim());
            const plain = 0 === rest.length && (void 0 === option || "private" === option);
            return plain && isModulePath(module) ? module : null;
        }
        function readNames(context, key) {
            const path = [
                "project",
                key
            ];
            const entries = (0, rule_context.Nc)(context, "P19", context.project, key, path);
            if (null === entries) return null;
            return entries.flatMap((entry, index)=>{
                const module = moduleOf(entry);
                if (null !== module) return [
                    module
                ];
                context.report("P19", "refused", [
                    ...path,
                    index
                ], `'${entry}' is not an import name`, 'Write it like "package.module" or "package._internal; private"');
                return [];
            });
        }
        function missingParent(name, modules) {
            for(let dot = name.indexOf("."); dot >= 0; dot = name.indexOf(".", dot + 1)){
                const parent = name.slice(0, dot);
                if (!modules.has(parent)) return parent;
            }
        }
        function readImportNames(context) {
            const names = readNames(context, "import-names");
            const namespaces = readNames(context, "import-namespaces");
            const own = new Set(names);
            const all = new Set([
                ...names ?? [],
                ...namespaces ?? []
            ]);
            if (namespaces?.length === 0) context.report("P19", "refused", [
                "project",
                "import-namespaces"
            ], "is empty", "Remove it, or name a namespace");
            for (const [key, list] of [
                [
                    "import-names",
                    names ?? []
                ],
                [
                    "import-namespaces",
                    namespaces ?? []
                ]
            ])for (const [index, name] of list.entries()){
                const path = [
                    "project",
                    key,
                    index
                ];
                if ("import-namespaces" === key && own.has(name)) context.report("P19", "refused", path, `'${name}' is both an import name and a namespace`, "Name it in one of the two");
                const missing = missingParent(name, all);
                if (void 0 !== missing) context.report("P19", "refused", path, `'${name}' needs its parent '${missing}' in one of the two lists`, `Add "${missing}"`);
            }
            return {
                names,
                namespaces
            };
        }
        const PROJECT_KEYS = [
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
            "scripts",
            "gui-scripts",
            "entry-points",
            "dependencies",
            "optional-dependencies",
            "import-names",
            "import-namespaces",
            "dynamic"
        ];
        const BOTH_ALLOWED = new Set([
            "authors",
            "classifiers",
            "dependencies",
            "entry-points",
            "gui-scripts",
            "import-names",
            "import-namespaces",
            "keywords",
            "license-files",
            "maintainers",
            "optional-dependencies",
            "scripts",
            "urls"
        ]);
        const LENIENT_BACKENDS = /^(?:hatchling|pdm)\b/u;
        function checkKeys({ project, buildBackend, report }) {
            const severity = LENIENT_BACKENDS.test(buildBackend ?? "") ? "warning" : "refused";
            for (const key of Object.keys(project)){
                if (PROJECT_KEYS.includes(key)) continue;
                const close = PROJECT_KEYS.find((known)=>known === key.replaceAll("_", "-").toLowerCase());
                const remedy = void 0 === close ? "Remove it, or keep it in a table of its own below [tool]" : `Call it ${close}`;
                report("P01", severity, [
                    "project",
                    key
                ], "is no key of [project]", remedy);
            }
        }
        function dynamicKeys(project) {
            const value = project["dynamic"];
            return new Set(Array.isArray(value) ? value.filter((key)=>"string" == typeof key) : []);
        }
        function readName(context) {
            const { project, dynamic, report } = context;
            if (void 0 === project["name"]) {
                const problem = dynamic.has("name") ? "may not be dynamic" : "is missing";
                report("P02", "refused", [
                    "project",
                    "name"
                ], problem, 'Write name = "…" below [project]');
                return null;
            }
            const name = (0, rule_context.E3)(context, "P02", "name");
            if (null === name || (0, names.uV)(name)) return name;
            report("P02", "refused", [
                "project",
                "name"
            ], `'${name}' is not a project name`, "Use ASCII letters, digits, '.', '_' and '-', beginning and ending with a letter or digit");
            return null;
        }
        function readVersion(context) {
            const { project, dynamic, report } = context;
            if (void 0 === project["version"]) {
                if (!dynamic.has("version")) report("P03", "refused", [
                    "project",
                    "version"
                ], "is missing and not dynamic", 'Write version = "…", or dynamic = ["version"]');
                return null;
            }
            const text = (0, rule_context.E3)(context, "P03", "version");
            if (null === text) return null;
            const version = (0, src_version.z0)(text);
            if (void 0 === version) {
                report("P03", "refused", [
                    "project",
                    "version"
                ], `'${text}' is not a version of PEP 440`, "Write it like 1.2.3, 1.2.3rc1 or 1.2.3.dev1");
                return null;
            }
            if (null !== version.local) report("U33", "refused", [
                "project",
                "version"
            ], `'${text}' has a local label, which PyPI refuses`, "Leave out the part from + on");
            return text;
        }
        function readDynamic({ project, report }) {
            const value = project["dynamic"];
            if (void 0 === value) return [];
            if (!Array.isArray(value)) {
                report("P04", "refused", [
                    "project",
                    "dynamic"
                ], `must be an array of strings and is ${(0, rule_context.go)(value)}`, 'Write dynamic = ["version"]');
                return [];
            }
            return value.flatMap((key, index)=>{
                const path = [
                    "project",
                    "dynamic",
                    index
                ];
                if ("string" != typeof key || "dynamic" === key || !PROJECT_KEYS.includes(key)) {
                    report("P04", "refused", path, `${JSON.stringify(key)} is no key of [project]`, "Name keys of [project] only");
                    return [];
                }
                if ("name" === key || void 0 === project[key]) return [
                    key
                ];
                if (BOTH_ALLOWED.has(key)) {
                    const message = `${key} is static and dynamic at once, which makes metadata version 2.6; PyPI refuses that and most back-ends don't build it`;
                    report("P20", "warning", path, message, `Give ${key} in one way only`);
                } else report("P05", "refused", path, `${key} is static and dynamic at once`, `Remove ${key} from dynamic, or the key itself`);
                return [
                    key
                ];
            });
        }
        var license_expression = __webpack_require__(81911);
        function isGrammatical(text) {
            try {
                (0, license_expression.j)(text, null);
                return true;
            } catch  {
                return false;
            }
        }
        function readExpression({ tables, report }, text) {
            const path = [
                "project",
                "license"
            ];
            try {
                const canonical = (0, license_expression.j)(text, tables.licenses ?? null);
                if (canonical !== text && void 0 !== tables.licenses) report("P10", "advice", path, `'${text}' is written ${canonical} in the metadata`, `Write license = "${canonical}"`);
            } catch (error) {
                const reason = error instanceof Error ? error.message : String(error);
                const severity = isGrammatical(text) ? tables.unknownLicense ?? "refused" : "refused";
                const remedy = 'Write an SPDX expression such as "MIT" or "Apache-2.0 OR MIT"; a licence of your own is "LicenseRef-…"';
                report("P10", severity, path, reason, remedy);
            }
            return {
                expression: text
            };
        }
        function readLicense(context) {
            const value = context.project["license"];
            const path = [
                "project",
                "license"
            ];
            if (void 0 === value) return null;
            if ("string" == typeof value) return readExpression(context, value);
            if (!(0, rule_context.bI)(value)) {
                context.report("P10", "refused", path, `must be a string and is ${(0, rule_context.go)(value)}`, 'Write license = "MIT"');
                return null;
            }
            const { file, text, ...others } = value;
            const [unknown] = Object.keys(others);
            if (void 0 !== unknown) context.report("P11", "refused", path, `has the key ${unknown}`, 'Write license = "MIT"');
            if (void 0 === file === (void 0 === text)) {
                context.report("P11", "refused", path, "must have either file or text", 'Write license = "MIT" and license-files = ["LICENSE"]');
                return null;
            }
            const given = file ?? text;
            if ("string" != typeof given) {
                context.report("P11", "refused", path, `must hold a string and holds ${(0, rule_context.go)(given)}`, 'Write license = "MIT"');
                return null;
            }
            context.report("P11", "warning", path, "is a table, which is deprecated", 'Write an SPDX expression, license = "MIT", and license-files = ["LICENSE"]');
            return void 0 === file ? {
                text: given
            } : {
                file: given
            };
        }
        function globProblem(pattern) {
            if (pattern.startsWith("/")) return "begins with /";
            if (pattern.includes("..")) return "holds ..";
            if (pattern.includes(":\\") || /^[A-Za-z]:/u.test(pattern)) return "names a drive";
            if (pattern.includes("\\")) return "holds a backslash";
            return /^[\w \-./*?[\]\p{L}\p{N}]+$/u.test(pattern) ? null : "holds a character that patterns may not have";
        }
        function readLicenseFiles(context) {
            const { project, report } = context;
            const path = [
                "project",
                "license-files"
            ];
            const value = project["license-files"];
            if ((0, rule_context.bI)(value)) {
                report("P12", "refused", path, "must be an array of patterns and is a table", 'Write license-files = ["LICENSE*"]');
                return null;
            }
            const patterns = (0, rule_context.Nc)(context, "P12", project, "license-files", path);
            if (null === patterns) return null;
            if ((0, rule_context.bI)(project["license"])) report("P12", "refused", path, "may not stand beside a license table", 'Write license = "MIT" as an SPDX expression');
            return patterns.filter((pattern, index)=>{
                const problem = globProblem(pattern);
                if (null !== problem) report("P12", "refused", [
                    ...path,
                    index
                ], `'${pattern}' ${problem}`, "Name files below the project, with / between folders");
                return null === problem;
            });
        }
        function readKeywords(context) {
            return (0, rule_context.Nc)(context, "P14", context.project, "keywords", [
                "project",
                "keywords"
            ]) ?? [];
        }
        function judgeClassifier({ tables, report }, classifier, path) {
            if (classifier.startsWith("Private ::")) return void report("P14", "refused", path, `'${classifier}' keeps the project from every public index`, "Remove it when the project shall be published");
            const table = tables.classifiers;
            if (void 0 === table || table.valid.has(classifier)) return;
            const instead = table.deprecated.get(classifier);
            if (void 0 !== instead) {
                const remedy = 0 === instead.length ? "Remove it" : `Use ${instead.map((name)=>`'${name}'`).join(" or ")}`;
                report("P14", "refused", path, `'${classifier}' is deprecated, and PyPI refuses it`, remedy);
                return;
            }
            report("P14", table.unknownSeverity, path, `'${classifier}' is not among PyPI's classifiers of ${table.date}`, "Take one from https://pypi.org/classifiers/");
        }
        function readClassifiers(context) {
            const { project, buildBackend, report } = context;
            const path = [
                "project",
                "classifiers"
            ];
            const classifiers = (0, rule_context.Nc)(context, "P14", project, "classifiers", path) ?? [];
            const seen = new Set;
            for (const [index, classifier] of classifiers.entries()){
                judgeClassifier(context, classifier, [
                    ...path,
                    index
                ]);
                if (seen.has(classifier)) report("P14", "advice", [
                    ...path,
                    index
                ], `'${classifier}' is there twice`, "Remove one");
                seen.add(classifier);
                if (classifier.startsWith("License ::") && "string" == typeof project["license"]) {
                    const severity = null === buildBackend || /^(?:setuptools|pdm|mesonpy|scikit_build_core)\b/u.test(buildBackend) ? "refused" : "warning";
                    report("P14", severity, [
                        ...path,
                        index
                    ], `'${classifier}' stands beside an SPDX licence expression`, "Remove the classifier");
                }
            }
            return classifiers;
        }
        const LABEL_LIMIT = 32;
        function readUrls(context) {
            const urls = (0, rule_context.OA)(context, "P15", context.project["urls"], [
                "project",
                "urls"
            ]);
            for (const [label, url] of Object.entries(urls)){
                const path = [
                    "project",
                    "urls",
                    label
                ];
                if ("" === label.trim()) context.report("P15", "refused", path, "has no label", "Name the link");
                if (Array.from(label).length > LABEL_LIMIT) context.report("P15", "refused", path, `has a label of more than ${LABEL_LIMIT} characters`, "Shorten the label");
                if (!/^https?:/iu.test(url)) context.report("P15", "refused", path, `'${url}' is not an http or https URL`, "Begin it with https://");
            }
            return urls;
        }
        function emailProblem(email) {
            const [, local, domain] = /^([^@\s]+)@([^@\s]+)$/u.exec(email.trim()) ?? [];
            if (void 0 === local || void 0 === domain) return "is not an address of the form name@domain";
            if (!domain.includes(".") || domain.startsWith(".") || domain.endsWith(".") || domain.includes("..")) return "has no full domain behind the @";
            if (/[<>()[\],;:"\\]/u.test(email)) return "holds a character that addresses may not have";
            return null;
        }
        function readPeople({ project, report }, key) {
            const value = project[key];
            if (void 0 === value) return [];
            if (!Array.isArray(value)) {
                report("P13", "refused", [
                    "project",
                    key
                ], `must be an array of tables and is ${(0, rule_context.go)(value)}`, `Write ${key} = [{name = "…", email = "…"}]`);
                return [];
            }
            return value.flatMap((entry, index)=>{
                const path = [
                    "project",
                    key,
                    index
                ];
                if (!(0, rule_context.bI)(entry)) {
                    report("P13", "refused", path, `must be a table and is ${(0, rule_context.go)(entry)}`, 'Write {name = "…", email = "…"}');
                    return [];
                }
                const { name, email, ...others } = entry;
                const [unknown] = Object.keys(others);
                if (void 0 !== unknown) report("P13", "refused", path, `has the key ${unknown}`, "Use name and email only");
                if (void 0 === name && void 0 === email) report("P13", "refused", path, "has neither name nor email", "Give at least one of them");
                if (void 0 !== name && "string" != typeof name) report("P13", "refused", path, `name is ${(0, rule_context.go)(name)}`, "Write it in quotes");
                if (void 0 !== email && "string" != typeof email) report("P13", "refused", path, `email is ${(0, rule_context.go)(email)}`, "Write it in quotes");
                if ("string" == typeof name && name.includes(",")) report("P13", "warning", path, `the name '${name}' has a comma, which separates people in the metadata`, "Write one person per entry, without a comma");
                const problem = "string" == typeof email ? emailProblem(email) : null;
                const severity = 1 === value.length ? "refused" : "warning";
                if (null !== problem) report("P13", severity, path, `the email '${String(email)}' ${problem}`, "Write an address that exists, or leave it out");
                return [
                    {
                        name: "string" == typeof name ? name : null,
                        email: "string" == typeof email ? email : null
                    }
                ];
            });
        }
        const SUMMARY_LIMIT = 512;
        const LINE_BREAK = new RegExp(String.raw`[\n-\r\x1c-\x1e\x85\u2028\u2029]`, "u");
        function readDescription(context) {
            const text = (0, rule_context.E3)(context, "P06", "description");
            if (null === text) return null;
            const path = [
                "project",
                "description"
            ];
            if (LINE_BREAK.test(text)) context.report("P06", "refused", path, "has a line break", "Write the summary on one line; the README is for more");
            if (Array.from(text).length > SUMMARY_LIMIT) context.report("U34", "refused", path, `is longer than ${SUMMARY_LIMIT} characters`, "Shorten the summary; the README is for more");
            return text;
        }
        function readRequiresPython(context) {
            const text = (0, rule_context.E3)(context, "P09", "requires-python");
            if (null === text) return null;
            try {
                (0, specifiers.m0)(text);
                return text;
            } catch (error) {
                const reason = error instanceof Error ? error.message : String(error);
                context.report("P09", "refused", [
                    "project",
                    "requires-python"
                ], `is not a specifier set: ${reason}`, 'Write it like ">=3.10" or ">=3.10,<4"');
                return null;
            }
        }
        const CONTENT_TYPES = [
            "text/markdown",
            "text/x-rst",
            "text/plain"
        ];
        function typeOfFile(file) {
            const lower = file.toLowerCase();
            return lower.endsWith(".md") ? "text/markdown" : lower.endsWith(".rst") ? "text/x-rst" : null;
        }
        function readReadmeTable(context, table) {
            const wrong = (message, remedy)=>{
                context.report("P08", "refused", [
                    "project",
                    "readme"
                ], message, remedy);
            };
            const { file, text, "content-type": contentType, ...others } = table;
            const [unknown] = Object.keys(others);
            if (void 0 !== unknown) wrong(`has the key ${unknown}`, "Use file or text, and content-type");
            if (void 0 === file === (void 0 === text)) wrong("must have either file or text", "Give one of the two");
            for (const [key, value] of Object.entries({
                file,
                text,
                "content-type": contentType
            }))if (void 0 !== value && "string" != typeof value) wrong(`${key} must be a string and is ${(0, rule_context.go)(value)}`, "Write it in quotes");
            if (void 0 === contentType) wrong("has no content-type", `Add content-type = "${typeOfFile("string" == typeof file ? file : "") ?? "text/markdown"}"`);
            else if ("string" == typeof contentType) {
                const type = (contentType.split(";")[0] ?? "").trim().toLowerCase();
                if (!CONTENT_TYPES.includes(type)) wrong(`has the content-type ${contentType}`, `Use one of ${CONTENT_TYPES.join(", ")}`);
                const charset = /;\s*charset\s*=\s*"?([^";\s]*)/iu.exec(contentType)?.[1];
                if (void 0 !== charset && "UTF-8" !== charset) wrong(`has the charset ${charset}, and PyPI takes UTF-8 only`, "Write charset=UTF-8");
            }
            const stringOr = (value)=>"string" == typeof value ? value : null;
            return {
                file: stringOr(file),
                text: stringOr(text),
                contentType: stringOr(contentType)
            };
        }
        function readReadme(context) {
            const value = context.project["readme"];
            if (void 0 === value) return null;
            if ((0, rule_context.bI)(value)) return readReadmeTable(context, value);
            if ("string" != typeof value) {
                context.report("P07", "refused", [
                    "project",
                    "readme"
                ], `must be a string or a table and is ${(0, rule_context.go)(value)}`, "Name the file");
                return null;
            }
            const contentType = typeOfFile(value);
            if (null === contentType) {
                const remedy = `Write readme = {file = "${value}", content-type = "text/plain"}, or name a .md or .rst file`;
                context.report("P07", "refused", [
                    "project",
                    "readme"
                ], `'${value}' ends neither in .md nor in .rst`, remedy);
            }
            return {
                file: value,
                text: null,
                contentType
            };
        }
        var toml = __webpack_require__(34222);
        function readProject(context) {
            checkKeys(context);
            const imports = readImportNames(context);
            return {
                name: readName(context),
                version: readVersion(context),
                dynamic: readDynamic(context),
                description: readDescription(context),
                readme: readReadme(context),
                requiresPython: readRequiresPython(context),
                license: readLicense(context),
                licenseFiles: readLicenseFiles(context),
                authors: readPeople(context, "authors"),
                maintainers: readPeople(context, "maintainers"),
                keywords: readKeywords(context),
                classifiers: readClassifiers(context),
                urls: readUrls(context),
                scripts: readScripts(context, "scripts"),
                guiScripts: readScripts(context, "gui-scripts"),
                entryPoints: readEntryPoints(context),
                dependencies: readDependencies(context),
                optionalDependencies: readOptionalDependencies(context),
                importNames: imports.names,
                importNamespaces: imports.namespaces
            };
        }
        const TABLES = [
            "build-system",
            "project",
            "dependency-groups",
            "tool"
        ];
        function readPyproject(text, source, tables = {}) {
            const document = (0, toml.I)(text, source);
            const findings = [];
            const report = (0, rule_context.BF)(findings, source, document.lineOf);
            const { project: projectValue, "build-system": buildValue, "dependency-groups": groups, tool } = document.data;
            const project = (0, rule_context.bI)(projectValue) ? projectValue : {};
            const backend = (0, rule_context.bI)(buildValue) ? buildValue["build-backend"] : void 0;
            const context = {
                project,
                dynamic: dynamicKeys(project),
                buildBackend: "string" == typeof backend ? backend : null,
                tables,
                report
            };
            for (const key of Object.keys(document.data))if (!TABLES.includes(key)) report("top-level", "warning", [
                key
            ], "is no table of pyproject.toml", "Move it below [tool]");
            if (void 0 !== projectValue && !(0, rule_context.bI)(projectValue)) report("P01", "refused", [
                "project"
            ], `must be a table and is ${(0, rule_context.go)(projectValue)}`, "Write [project] on a line of its own");
            const buildSystem = readBuildSystem(context, buildValue);
            checkMetadataVersion(context, buildSystem);
            return {
                project: (0, rule_context.bI)(projectValue) ? readProject(context) : null,
                buildSystem,
                dependencyGroups: readDependencyGroups(context, groups),
                tool: (0, rule_context.bI)(tool) ? tool : {},
                findings,
                lineOf: document.lineOf
            };
        }
    },
    90279: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            BF: ()=>reporterFor,
            E3: ()=>readString,
            Nc: ()=>readStrings,
            OA: ()=>readStringTable,
            bI: ()=>isTable,
            go: ()=>typeName
        });
        function reporterFor(findings, source, lineOf) {
            return (rule, severity, path, message, remedy)=>{
                const line = lineOf(path);
                const location = void 0 === line ? {
                    file: source
                } : {
                    file: source,
                    line
                };
                findings.push({
                    rule,
                    severity,
                    subject: subjectOf(source, path),
                    message,
                    remedy,
                    location
                });
            };
        }
        function subjectOf(source, [table, ...keys]) {
            if (void 0 === table) return source;
            const dotted = keys.map((key)=>"number" == typeof key ? `[${key}]` : `.${key}`).join("");
            return `${source} [${table}]${"" === dotted ? "" : ` ${dotted.replace(/^\./u, "")}`}`;
        }
        function isTable(value) {
            return "object" == typeof value && null !== value && !Array.isArray(value) && !(value instanceof Date);
        }
        function typeName(value) {
            if (Array.isArray(value)) return "an array";
            if (isTable(value)) return "a table";
            if (value instanceof Date) return "a date or time";
            return "string" == typeof value ? "a string" : "boolean" == typeof value ? "a boolean" : "a number";
        }
        function readString(context, rule, key) {
            const value = context.project[key];
            if (void 0 === value || "string" == typeof value) return value ?? null;
            context.report(rule, "refused", [
                "project",
                key
            ], `must be a string and is ${typeName(value)}`, "Write it in quotes");
            return null;
        }
        function readStrings(context, rule, table, key, path) {
            const value = table[key];
            if (void 0 === value) return null;
            if (!Array.isArray(value)) {
                context.report(rule, "refused", path, `must be an array of strings and is ${typeName(value)}`, "Write it in brackets");
                return null;
            }
            return value.flatMap((entry, index)=>{
                if ("string" == typeof entry) return [
                    entry
                ];
                context.report(rule, "refused", [
                    ...path,
                    index
                ], `must be a string and is ${typeName(entry)}`, "Write it in quotes");
                return [];
            });
        }
        function readStringTable(context, rule, value, path) {
            if (void 0 === value) return {};
            if (!isTable(value)) {
                context.report(rule, "refused", path, `must be a table and is ${typeName(value)}`, "Write it as a table of strings");
                return {};
            }
            const entries = Object.entries(value).flatMap(([key, entry])=>{
                if ("string" == typeof entry) return [
                    [
                        key,
                        entry
                    ]
                ];
                context.report(rule, "refused", [
                    ...path,
                    key
                ], `must be a string and is ${typeName(entry)}`, "Write it in quotes");
                return [];
            });
            return Object.fromEntries(entries);
        }
    },
    34222: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            v: ()=>parseToml10,
            I: ()=>readToml10
        });
        var dist = __webpack_require__(3292);
        var release_error = __webpack_require__(41535);
        function pathKey(path) {
            return path.map(String).join("\0");
        }
        class Violation extends Error {
            offset;
            constructor(offset, problem){
                super(problem);
                this.offset = offset;
            }
        }
        const ONLY_1_1 = "which came with TOML 1.1; Python up to 3.14 refuses it";
        const SPACES = /[ \t\r\n]+/y;
        const COMMENT = /#[^\n]*/y;
        const BLANKS = /[ \t]+/y;
        const BARE_KEY = /[A-Za-z0-9_-]+/y;
        const BARE_VALUE = /(?:\d{4}-\d\d-\d\d (?=\d))?[^ \t\r\n,\]}#]+/y;
        const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:$|[Tt ])/u;
        const SHORT_TIME = /^(?:\d{4}-\d\d-\d\d[Tt ])?\d\d:\d\d(?!:)/u;
        const SECOND_60 = /^(?:\d{4}-\d\d-\d\d[Tt ])?\d\d:\d\d:60/u;
        function daysIn(year, month) {
            if (2 === month) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
            return [
                4,
                6,
                9,
                11
            ].includes(month) ? 30 : 31;
        }
        class Walker {
            offsets = new Map;
            text;
            position = 0;
            constructor(text){
                this.text = text;
            }
            walk() {
                let table = [];
                if (this.text.startsWith("\uFEFF")) throw new Violation(0, "begins with a byte order mark, which Python refuses");
                for(;;){
                    this.skipTrivia();
                    if (this.position >= this.text.length) return;
                    if ("[" === this.text[this.position]) {
                        const start = this.position;
                        this.position += "[" === this.text[start + 1] ? 2 : 1;
                        table = this.key();
                        this.remember(table, start);
                        while("]" === this.text[this.position])this.position += 1;
                    } else this.pair(table);
                }
            }
            skip(pattern) {
                pattern.lastIndex = this.position;
                const text = pattern.exec(this.text)?.[0] ?? "";
                this.position += text.length;
                return text;
            }
            skipTrivia() {
                this.skip(SPACES);
                while("" !== this.skip(COMMENT))this.skip(SPACES);
            }
            remember(path, offset) {
                const key = pathKey(path);
                if (!this.offsets.has(key)) this.offsets.set(key, offset);
            }
            key() {
                const parts = [];
                do {
                    if (parts.length > 0) this.position += 1;
                    this.skip(BLANKS);
                    const start = this.position;
                    const quote = this.text[start];
                    if ('"' === quote || "'" === quote) {
                        this.string();
                        parts.push(this.text.slice(start + 1, this.position - 1));
                    } else parts.push(this.skip(BARE_KEY));
                    this.skip(BLANKS);
                }while ("." === this.text[this.position])
                return parts;
            }
            pair(table) {
                const start = this.position;
                const path = [
                    ...table,
                    ...this.key()
                ];
                this.remember(path, start);
                this.position += 1;
                this.skip(BLANKS);
                this.value(path);
            }
            value(path) {
                switch(this.text[this.position]){
                    case '"':
                    case "'":
                        this.string();
                        return;
                    case "[":
                        this.array(path);
                        return;
                    case "{":
                        this.inlineTable(path);
                        return;
                    default:
                        this.bare();
                }
            }
            string() {
                const quote = this.text.charAt(this.position);
                const long = this.text.startsWith(quote.repeat(3), this.position);
                const end = long ? quote.repeat(3) : quote;
                this.position += end.length;
                while(!this.text.startsWith(end, this.position) && this.position < this.text.length){
                    if ('"' === quote && "\\" === this.text[this.position]) {
                        const escape = this.text.charAt(this.position + 1);
                        if ("x" === escape || "e" === escape) throw new Violation(this.position, `uses the escape \\${escape}, ${ONLY_1_1}`);
                        this.position += 1;
                    }
                    this.position += 1;
                }
                this.position += end.length;
                if (long) while(this.text[this.position] === quote)this.position += 1;
            }
            array(path) {
                this.position += 1;
                for(let index = 0;; index += 1){
                    this.skipTrivia();
                    if ("]" === this.text[this.position] || this.position >= this.text.length) break;
                    const element = [
                        ...path,
                        index
                    ];
                    this.remember(element, this.position);
                    this.value(element);
                    this.skipTrivia();
                    if ("," === this.text[this.position]) this.position += 1;
                }
                this.position += 1;
            }
            inlineTable(path) {
                this.position += 1;
                this.skipInLine();
                while("}" !== this.text[this.position] && this.position < this.text.length){
                    this.pair(path);
                    this.skipInLine();
                    if ("," !== this.text[this.position]) break;
                    const comma = this.position;
                    this.position += 1;
                    this.skipInLine();
                    if ("}" === this.text[this.position]) throw new Violation(comma, `has a comma before the end of an inline table, ${ONLY_1_1}`);
                }
                this.position += 1;
            }
            skipInLine() {
                this.skip(BLANKS);
                if (/^(?:[\r\n]|#)/u.test(this.text.charAt(this.position))) throw new Violation(this.position, `breaks the line inside an inline table, ${ONLY_1_1}`);
            }
            bare() {
                const start = this.position;
                const text = this.skip(BARE_VALUE);
                if (SHORT_TIME.test(text)) throw new Violation(start, `has a time without seconds, ${ONLY_1_1}`);
                if (SECOND_60.test(text)) throw new Violation(start, "has a leap second, which Python refuses");
                const [, year, month, day] = DATE.exec(text) ?? [];
                if (void 0 === year) return;
                if (Number(day) > daysIn(Number(year), Number(month))) throw new Violation(start, `has the date ${text.slice(0, 10)}, which doesn't exist`);
                if (0 === Number(year)) throw new Violation(start, "has the year 0000, which Python refuses");
            }
        }
        function scanToml(text) {
            const walker = new Walker(text);
            try {
                walker.walk();
            } catch (error) {
                if (!(error instanceof Violation)) throw error;
                return {
                    violation: {
                        offset: error.offset,
                        problem: error.message
                    },
                    offsets: walker.offsets
                };
            }
            return {
                violation: null,
                offsets: walker.offsets
            };
        }
        function lineStarts(text) {
            const starts = [
                0
            ];
            for(let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))starts.push(at + 1);
            return starts;
        }
        function lineAt(starts, offset) {
            let [low, high] = [
                0,
                starts.length
            ];
            while(low < high){
                const middle = low + high >>> 1;
                if ((starts[middle] ?? 0) <= offset) low = middle + 1;
                else high = middle;
            }
            return low;
        }
        function positionOf(text, offset) {
            const starts = lineStarts(text);
            const line = lineAt(starts, offset);
            return {
                line,
                column: Array.from(text.slice(starts[line - 1], offset)).length + 1
            };
        }
        function syntaxError(source, { line, column }, problem, cause) {
            return new release_error.K2({
                subject: source,
                problem: `line ${line}, column ${column}: ${problem}`,
                remedy: "Mend the TOML there"
            }, void 0 === cause ? void 0 : {
                cause
            });
        }
        function reasonOf(error) {
            const [first = ""] = error.message.split("\n");
            return first.replace(/^Invalid TOML document: /u, "");
        }
        function readToml10(text, source) {
            if (text.startsWith("\uFEFF")) throw syntaxError(source, {
                line: 1,
                column: 1
            }, "begins with a byte order mark, which Python refuses");
            let data;
            try {
                data = (0, dist.qg)(text, {
                    integersAsBigInt: "asNeeded"
                });
            } catch (error) {
                if (error instanceof dist.zx) throw syntaxError(source, error, reasonOf(error), error);
                throw error;
            }
            const scan = scanToml(text);
            if (null !== scan.violation) throw syntaxError(source, positionOf(text, scan.violation.offset), scan.violation.problem);
            const starts = lineStarts(text);
            return {
                data,
                lineOf (path) {
                    for(let length = path.length; length > 0; length -= 1){
                        const offset = scan.offsets.get(pathKey(path.slice(0, length)));
                        if (void 0 !== offset) return lineAt(starts, offset);
                    }
                }
            };
        }
        function parseToml10(text, source) {
            return readToml10(text, source).data;
        }
    },
    13887: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B: ()=>parseProjectConfig
        });
        var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
        var _release_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
        var _tag_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27525);
        const strings = valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP());
        const projectConfigSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.rej({
            imports: valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(strings),
            scripts: valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), strings)),
            extras: valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.KCZ([
                valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                strings
            ]))),
            "smoke-test": valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()),
            changelog: valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()),
            "tag-prefix": valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()),
            ignore: valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.rej({
                rule: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
                reason: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.BpQ(1))
            }))),
            "minimum-coverage": valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(valibot__WEBPACK_IMPORTED_MODULE_0__.aig()),
            "target-coverage": valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(valibot__WEBPACK_IMPORTED_MODULE_0__.aig()),
            "maximum-wheel-size": valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()),
            "maximum-sdist-size": valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()),
            generated: valibot__WEBPACK_IMPORTED_MODULE_0__.yqP(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^(?!(?:[*?]+\/)*[*?]+(?:\.\*|\.pyi?|\.pth)?$)/u, "takes everything in. Name the files"), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^(?![/\\])(?!\.\.(?:\/|$))(?!.*(?:\\|\/\.\.(?:\/|$)))./u, 'is not a path in the project with "/"'))))
        });
        function parseProjectConfig(table, source) {
            if (void 0 === table) return {};
            const result = valibot__WEBPACK_IMPORTED_MODULE_0__.xLC(projectConfigSchema, table);
            if (!result.success) {
                const [issue] = result.issues;
                const path = valibot__WEBPACK_IMPORTED_MODULE_0__.BuJ(issue);
                const allowed = Object.keys(projectConfigSchema.entries).join(", ");
                throw new _release_error_js__WEBPACK_IMPORTED_MODULE_1__.K2({
                    subject: source,
                    problem: `[tool.repo-agent-actions]${null === path ? "" : ` ${path}`}: ${issue.message}`,
                    remedy: `Its keys are ${allowed}`
                });
            }
            const { "smoke-test": smokeTest, "tag-prefix": tagPrefix, ...rest } = result.output;
            const { "minimum-coverage": minimumCoverage, "target-coverage": targetCoverage, "maximum-wheel-size": maximumWheelSize, "maximum-sdist-size": maximumSdistSize, ...plain } = rest;
            return {
                ...plain,
                ...void 0 === smokeTest ? {} : {
                    smokeTest
                },
                ...void 0 === tagPrefix ? {} : {
                    tagPrefix: (0, _tag_name_js__WEBPACK_IMPORTED_MODULE_2__.UG)(tagPrefix, `${source}, [tool.repo-agent-actions] tag-prefix`)
                },
                ...void 0 === minimumCoverage ? {} : {
                    minimumCoverage
                },
                ...void 0 === targetCoverage ? {} : {
                    targetCoverage
                },
                ...void 0 === maximumWheelSize ? {} : {
                    maximumWheelSize
                },
                ...void 0 === maximumSdistSize ? {} : {
                    maximumSdistSize
                }
            };
        }
    }
};
