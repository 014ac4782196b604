export const id = 125;
export const ids = [
    125,
    249
];
export const modules = {
    3641: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            N: ()=>copyProject
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
        var _git_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9032);
        var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2178);
        var _is_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7981);
        var _project_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8453);
        async function copyLink(from, to, top) {
            const target = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(from);
            const reached = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(from), target);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)((0, _is_inside_js__WEBPACK_IMPORTED_MODULE_2__.F)(top, reached) && !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target) ? target : reached, to);
        }
        async function copyFiles(files, from, to) {
            const folders = new Set(files.map((file)=>(0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, file))));
            for (const folder of folders)await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, {
                recursive: true
            });
            for (const file of files){
                const source = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, file);
                const target = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, file);
                const entry = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(source);
                if (entry.isSymbolicLink()) await copyLink(source, target, from);
                else if (entry.isFile()) {
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(source, target);
                    if ((128 & entry.mode) === 0) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(target, 511 & entry.mode | 128);
                }
            }
        }
        async function copyHistory(top, copy, host) {
            const cloned = await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.I)([
                "clone",
                "--quiet",
                "--shared",
                "--no-checkout",
                "--",
                top,
                copy
            ], top, host);
            if (cloned?.exitCode !== 0) return;
            const head = await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.o)([
                "rev-parse",
                "--verify",
                "--quiet",
                "HEAD"
            ], top, host);
            if (null === head) return;
            await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.I)([
                "update-ref",
                "--no-deref",
                "HEAD",
                head
            ], copy, host);
            await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.I)([
                "read-tree",
                "HEAD"
            ], copy, host);
        }
        async function copyProject(projectDir, folder, options, host) {
            const project = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(projectDir);
            const workTree = await (0, _git_facts_js__WEBPACK_IMPORTED_MODULE_4__.vE)(project, host);
            const top = null === workTree ? project : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workTree);
            if (null !== workTree) await copyHistory(top, folder, host);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, {
                recursive: true
            });
            const files = "leave" === options.ignored ? await (0, _project_files_js__WEBPACK_IMPORTED_MODULE_5__.R)(top, host) : await (0, _project_files_js__WEBPACK_IMPORTED_MODULE_5__.g)(top);
            await copyFiles(files, top, folder);
            if (null !== workTree) await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.I)([
                "update-index",
                "-q",
                "--refresh"
            ], folder, host);
            const copy = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
            return {
                projectDir: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(copy, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, project)),
                top: copy
            };
        }
    },
    7981: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            F: ()=>isInside
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
        function isInside(folder, path) {
            const way = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
            return ".." !== way && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
        }
    },
    1252: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            W: ()=>readProject
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3548);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1535);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3887);
        async function isThere(path) {
            return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(()=>true, ()=>false);
        }
        async function readProject(projectDir) {
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectDir, "pyproject.toml");
            const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8").catch(async (cause)=>{
                const isMissing = (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.Or)(cause, "ENOENT");
                if (isMissing && await isThere((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectDir, "setup.py"))) return "";
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                    subject: path,
                    problem: isMissing ? "is not there" : `cannot be read (${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.bD)(cause)})`,
                    remedy: "Set project-dir to the folder that holds pyproject.toml"
                }, {
                    cause
                });
            });
            const pyproject = (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__.x)(text, path);
            return {
                path,
                pyproject,
                config: (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_4__.B)(pyproject.tool["repo-agent-actions"], path)
            };
        }
    },
    1911: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            j: ()=>parseLicenseExpression
        });
        var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7969);
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
    1515: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
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
    9083: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            S: ()=>decodePythonString
        });
        const SIMPLE = {
            "\n": "",
            "\\": "\\",
            "'": "'",
            '"': '"',
            a: "\x07",
            b: "\b",
            f: "\f",
            n: "\n",
            r: "\r",
            t: "	",
            v: "\v"
        };
        const ESCAPE = /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(\r\n|[\s\S]))/gu;
        const LITERAL = /^([a-zA-Z]*)("""|'''|"|')((?:\\[\s\S]|(?!\2)[^\\])*)\2$/u;
        function hasBareLineBreak(body) {
            return /[\r\n]/u.test(body.replace(/\\(?:\r\n|[\s\S])/gu, ""));
        }
        function decodePythonString(literal) {
            const [, prefix = "", quote = "", body = ""] = LITERAL.exec(literal) ?? [];
            if ("" === quote || 1 === quote.length && hasBareLineBreak(body)) return;
            const kind = prefix.toLowerCase();
            if ("r" === kind) return body;
            if ("" !== kind && "u" !== kind) return;
            const state = {
                valid: true
            };
            const value = body.replace(ESCAPE, (whole, octal, x, u, long, other)=>{
                if (void 0 !== octal) return String.fromCodePoint(Number.parseInt(octal, 8));
                const hex = x ?? u ?? long;
                if (void 0 !== hex) {
                    const code = Number.parseInt(hex, 16);
                    if (code <= 1114111) return String.fromCodePoint(code);
                    state.valid = false;
                    return "";
                }
                if ("N" === other || "x" === other || "u" === other || "U" === other) state.valid = false;
                return SIMPLE["\r\n" === other ? "\n" : other ?? ""] ?? whole;
            });
            return state.valid ? value : void 0;
        }
    },
    7969: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $n: ()=>stripSpace,
            TL: ()=>quoted,
            Yr: ()=>splitOnSpace,
            _X: ()=>PYTHON_SPACE
        });
        const PYTHON_SPACE = String.raw`[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]`;
        const SPACES = new RegExp(`${PYTHON_SPACE}+`, "u");
        const OUTER_SPACES = new RegExp(`^${PYTHON_SPACE}+|${PYTHON_SPACE}+$`, "gu");
        function stripSpace(text) {
            return text.replace(OUTER_SPACES, "");
        }
        function splitOnSpace(text) {
            return text.split(SPACES).filter((word)=>"" !== word);
        }
        function quoted(text) {
            const escaped = JSON.stringify(text).slice(1, -1).replaceAll(String.raw`\"`, '"');
            return `'${escaped.replaceAll("'", String.raw`\'`)}'`;
        }
    },
    2013: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            p: ()=>parseRequirement
        });
        var python_string = __webpack_require__(9083);
        const ALIASES = {
            python_implementation: "platform_python_implementation"
        };
        const MAXIMUM_DEPTH = 100;
        function readOperand(scanner) {
            const variable = scanner.take("VARIABLE")?.replaceAll(".", "_");
            if (void 0 !== variable) return {
                variable: ALIASES[variable] ?? variable
            };
            const literal = scanner.take("QUOTED_STRING");
            if (void 0 === literal) throw scanner.wrong("expected a marker variable or a quoted text");
            const value = /[\r\n]/u.test(literal) ? void 0 : (0, python_string.S)(literal);
            if (void 0 === value) throw new Error(`${literal} is not a text of Python`);
            return {
                value
            };
        }
        function readOperator(scanner) {
            if (void 0 !== scanner.take("IN")) return "in";
            if (void 0 !== scanner.take("NOT")) {
                scanner.expect("SPACE", "a blank after 'not'");
                scanner.expect("IN", "'in' after 'not'");
                return "not in";
            }
            return scanner.expect("OPERATOR", "a marker operator (<=, <, !=, ==, >=, >, ~=, ===, in, not in)");
        }
        function readAtom(scanner, depth) {
            if (depth > MAXIMUM_DEPTH) throw new Error("the marker is nested too deeply");
            scanner.skipSpace();
            if (void 0 !== scanner.take("LEFT_PARENTHESIS")) {
                const inner = readOr(scanner, depth + 1);
                scanner.expect("RIGHT_PARENTHESIS", "a closing parenthesis");
                scanner.skipSpace();
                return inner;
            }
            const left = readOperand(scanner);
            scanner.skipSpace();
            const operator = readOperator(scanner);
            scanner.skipSpace();
            const right = readOperand(scanner);
            scanner.skipSpace();
            return {
                kind: "compare",
                left,
                operator,
                right
            };
        }
        function readOr(scanner, depth) {
            const alternatives = [
                [
                    readAtom(scanner, depth)
                ]
            ];
            for(let word = scanner.take("BOOLEAN"); void 0 !== word; word = scanner.take("BOOLEAN")){
                const next = readAtom(scanner, depth);
                if ("or" === word) alternatives.push([
                    next
                ]);
                else alternatives.at(-1)?.push(next);
            }
            const joined = alternatives.map((operands)=>{
                const [only] = operands;
                return void 0 !== only && 1 === operands.length ? only : {
                    kind: "and",
                    operands
                };
            });
            const [only] = joined;
            return void 0 !== only && 1 === joined.length ? only : {
                kind: "or",
                operands: joined
            };
        }
        function readMarker(scanner) {
            return readOr(scanner, 0);
        }
        new Set([
            "implementation_version",
            "platform_release",
            "python_full_version",
            "python_version"
        ]);
        new Set([
            "extras",
            "dependency_groups"
        ]);
        var python_text = __webpack_require__(7969);
        var specifiers = __webpack_require__(3466);
        const TOKENS = {
            LEFT_PARENTHESIS: /\(/y,
            RIGHT_PARENTHESIS: /\)/y,
            LEFT_BRACKET: /\[/y,
            RIGHT_BRACKET: /\]/y,
            SEMICOLON: /;/y,
            COMMA: /,/y,
            QUOTED_STRING: /'[^']*'|"[^"]*"/y,
            OPERATOR: /===|==|~=|!=|<=|>=|<|>/y,
            BOOLEAN: /\b(?:or|and)\b/y,
            IN: /\bin\b/y,
            NOT: /\bnot\b/y,
            VARIABLE: /\b(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)\b/y,
            SPECIFIER: new RegExp(specifiers.Iw, "iy"),
            AT: /@/y,
            URL: /[^ \t]+/y,
            IDENTIFIER: /\b[a-zA-Z0-9][a-zA-Z0-9._-]*\b/y,
            WILDCARD: /\.\*/y,
            LOCAL_LABEL: /\+[a-z0-9]+(?:[-_.][a-z0-9]+)*/y,
            SPACE: /[ \t]+/y,
            END: /$|\n$/y
        };
        function requirement_scanner_scanRequirement(source) {
            let position = 0;
            const textOf = (token)=>{
                const pattern = TOKENS[token];
                pattern.lastIndex = position;
                return pattern.exec(source)?.[0];
            };
            const wrong = (problem)=>{
                const rest = source.slice(position);
                return new Error(`${problem}, but ${"" === rest ? "the text ends" : `found ${(0, python_text.TL)(rest)}`}`);
            };
            const take = (token)=>{
                const text = textOf(token);
                position += text?.length ?? 0;
                return text;
            };
            return {
                at: (token)=>void 0 !== textOf(token),
                take,
                expect (token, expected) {
                    const text = take(token);
                    if (void 0 === text) throw wrong(`expected ${expected}`);
                    return text;
                },
                skipSpace () {
                    take("SPACE");
                },
                wrong
            };
        }
        function readExtras(scanner) {
            if (void 0 === scanner.take("LEFT_BRACKET")) return [];
            scanner.skipSpace();
            const extras = [];
            const first = scanner.take("IDENTIFIER");
            if (void 0 !== first) extras.push(first);
            while(void 0 !== first){
                scanner.skipSpace();
                if (scanner.at("IDENTIFIER")) throw scanner.wrong("expected a comma between extras");
                if (void 0 === scanner.take("COMMA")) break;
                scanner.skipSpace();
                extras.push(scanner.expect("IDENTIFIER", "an extra after the comma"));
            }
            scanner.skipSpace();
            scanner.expect("RIGHT_BRACKET", "a closing bracket after the extras");
            return [
                ...new Set(extras)
            ];
        }
        function readSpecifierText(scanner) {
            const parenthesis = void 0 !== scanner.take("LEFT_PARENTHESIS");
            scanner.skipSpace();
            let text = "";
            for(let clause = scanner.take("SPECIFIER"); void 0 !== clause; clause = scanner.take("SPECIFIER")){
                text += clause;
                if (scanner.at("WILDCARD")) throw scanner.wrong(".* only goes with == and !=");
                if (scanner.at("LOCAL_LABEL")) throw scanner.wrong("a local label only goes with == and !=");
                scanner.skipSpace();
                const comma = scanner.take("COMMA");
                if (void 0 === comma) break;
                text += comma;
                scanner.skipSpace();
            }
            scanner.skipSpace();
            if (parenthesis) scanner.expect("RIGHT_PARENTHESIS", "a closing parenthesis after the versions");
            return text;
        }
        function readUrl(scanner) {
            scanner.skipSpace();
            const url = scanner.expect("URL", "a URL after @");
            if (!scanner.at("END")) scanner.expect("SPACE", "a blank after the URL");
            return url;
        }
        function parseRequirement(text) {
            const scanner = requirement_scanner_scanRequirement(text);
            scanner.skipSpace();
            const name = scanner.expect("IDENTIFIER", "a project name");
            scanner.skipSpace();
            const extras = readExtras(scanner);
            scanner.skipSpace();
            const url = void 0 === scanner.take("AT") ? null : readUrl(scanner);
            const specifierText = null === url ? readSpecifierText(scanner) : "";
            scanner.skipSpace();
            let marker = null;
            if (!scanner.at("END")) {
                const before = null !== url ? "a blank and a semicolon after the URL" : "" === specifierText ? "a version clause or a semicolon" : "a comma, a semicolon";
                scanner.expect("SEMICOLON", `${before} or the end`);
                marker = readMarker(scanner);
                scanner.skipSpace();
                scanner.expect("END", "the end of the requirement");
            }
            return {
                name,
                extras,
                specifier: (0, specifiers.m0)(specifierText),
                specifierText,
                url,
                marker
            };
        }
    },
    2499: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bp: ()=>canonicalVersion,
            IX: ()=>isLocal,
            V1: ()=>isPrerelease,
            W7: ()=>nextPatch,
            Yd: ()=>publicVersion,
            ot: ()=>parseVersion,
            qh: ()=>formatVersion,
            z0: ()=>tryParseVersion
        });
        var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7969);
        const PATTERN = String.raw`v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\.[0-9]+)*)` + String.raw`(?:[._-]?(?<phase>alpha|a|beta|b|preview|pre|c|rc)[._-]?(?<pre>[0-9]+)?)?` + String.raw`(?<post>-(?<post1>[0-9]+)|[._-]?(?:post|rev|r)[._-]?(?<post2>[0-9]+)?)?` + String.raw`(?<dev>[._-]?dev[._-]?(?<devNumber>[0-9]+)?)?` + String.raw`(?:\+(?<local>[a-z0-9]+(?:[._-][a-z0-9]+)*))?`;
        const VERSION = new RegExp(`^${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X}*${PATTERN}${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X}*$`, "i");
        const PHASES = {
            a: "a",
            alpha: "a",
            b: "b",
            beta: "b",
            c: "rc",
            pre: "rc",
            preview: "rc",
            rc: "rc"
        };
        const MAXIMUM_LENGTH = 4300;
        function tryParseVersion(text) {
            if (text.length > MAXIMUM_LENGTH) return;
            const groups = VERSION.exec(text)?.groups;
            if (void 0 === groups) return;
            const { epoch, release, phase, pre, post, post1, post2, dev, devNumber, local } = groups;
            const letter = void 0 === phase ? void 0 : PHASES[phase.toLowerCase()];
            return {
                epoch: BigInt(epoch ?? 0),
                release: (release ?? "0").split(".").map(BigInt),
                pre: void 0 === letter ? null : {
                    phase: letter,
                    number: BigInt(pre ?? 0)
                },
                post: void 0 === post ? null : BigInt(post1 ?? post2 ?? 0),
                dev: void 0 === dev ? null : BigInt(devNumber ?? 0),
                local: void 0 === local ? null : local.split(/[._-]/u).map((part)=>/^[0-9]+$/u.test(part) ? BigInt(part) : part.toLowerCase())
            };
        }
        function parseVersion(text) {
            const version = tryParseVersion(text);
            if (void 0 === version) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(text)} is not a version of PEP 440`);
            return version;
        }
        function formatVersion(version) {
            const { epoch, release, pre, post, dev, local } = version;
            return [
                0n === epoch ? "" : `${epoch.toString()}!`,
                release.join("."),
                null === pre ? "" : `${pre.phase}${pre.number.toString()}`,
                null === post ? "" : `.post${post.toString()}`,
                null === dev ? "" : `.dev${dev.toString()}`,
                null === local ? "" : `+${local.join(".")}`
            ].join("");
        }
        function canonicalVersion(text) {
            return formatVersion(parseVersion(text));
        }
        function isPrerelease(version) {
            return null !== version.pre || null !== version.dev;
        }
        function isLocal(version) {
            return null !== version.local;
        }
        function publicVersion(version) {
            return null === version.local ? version : {
                ...version,
                local: null
            };
        }
        function nextPatch(text) {
            const version = publicVersion(parseVersion(text));
            if (null !== version.dev) return formatVersion({
                ...version,
                dev: version.dev + 1n
            });
            if (null !== version.post) return formatVersion({
                ...version,
                post: version.post + 1n
            });
            if (null !== version.pre) return formatVersion({
                ...version,
                pre: {
                    ...version.pre,
                    number: version.pre.number + 1n
                }
            });
            const release = [
                ...version.release
            ];
            while(release.length < 3)release.push(0n);
            release.push((release.pop() ?? 0n) + 1n);
            return formatVersion({
                ...version,
                release
            });
        }
    },
    5956: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            dj: ()=>findingSentence,
            oC: ()=>SEVERITIES,
            vH: ()=>isStopping
        });
        const SEVERITIES = [
            "refused",
            "unsafe",
            "warning",
            "advice"
        ];
        function findingSentence(finding) {
            const stop = (text)=>text.replace(/[.\s]+$/u, "");
            return `${finding.subject}: ${stop(finding.message)}. ${stop(finding.remedy)}.`;
        }
        function isStopping(finding, strict) {
            return "refused" === finding.severity || "unsafe" === finding.severity || strict && "warning" === finding.severity;
        }
    },
    9775: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            l: ()=>serialize
        });
        function serialize(document) {
            return `${JSON.stringify(document, null, 2)}\n`;
        }
    },
    8455: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
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
    }
};
