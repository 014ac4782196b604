export const id = 4900;
export const ids = [
    4900
];
export const modules = {
    20505: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            t: ()=>deriveUploadForm
        });
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75094);
        const FIELDS = [
            [
                "Metadata-Version",
                "metadata_version"
            ],
            [
                "Name",
                "name"
            ],
            [
                "Version",
                "version"
            ],
            [
                "Summary",
                "summary"
            ],
            [
                "Description-Content-Type",
                "description_content_type"
            ],
            [
                "Keywords",
                "keywords"
            ],
            [
                "Home-page",
                "home_page"
            ],
            [
                "Download-URL",
                "download_url"
            ],
            [
                "Author",
                "author"
            ],
            [
                "Author-email",
                "author_email"
            ],
            [
                "Maintainer",
                "maintainer"
            ],
            [
                "Maintainer-email",
                "maintainer_email"
            ],
            [
                "License",
                "license"
            ],
            [
                "License-Expression",
                "license_expression"
            ],
            [
                "License-File",
                "license_file"
            ],
            [
                "Classifier",
                "classifiers"
            ],
            [
                "Platform",
                "platform"
            ],
            [
                "Supported-Platform",
                "supported_platform"
            ],
            [
                "Requires-Python",
                "requires_python"
            ],
            [
                "Requires-Dist",
                "requires_dist"
            ],
            [
                "Requires-External",
                "requires_external"
            ],
            [
                "Provides-Extra",
                "provides_extra"
            ],
            [
                "Provides-Dist",
                "provides_dist"
            ],
            [
                "Obsoletes-Dist",
                "obsoletes_dist"
            ],
            [
                "Requires",
                "requires"
            ],
            [
                "Provides",
                "provides"
            ],
            [
                "Obsoletes",
                "obsoletes"
            ],
            [
                "Project-URL",
                "project_urls"
            ],
            [
                "Dynamic",
                "dynamic"
            ],
            [
                "Import-Name",
                "import_name"
            ],
            [
                "Import-Namespace",
                "import_namespace"
            ]
        ];
        function knowsLicenseFile(version) {
            const match = /^(\d+)\.(\d+)$/u.exec(version?.trim() ?? "");
            if (null === match) return false;
            const [major, minor] = [
                Number(match[1]),
                Number(match[2])
            ];
            return major > 2 || 2 === major && minor >= 4;
        }
        function projectUrl(value) {
            const comma = value.indexOf(",");
            return comma < 0 ? `${value.trim()}, ` : `${value.slice(0, comma).trim()}, ${value.slice(comma + 1).trim()}`;
        }
        function keywords(value) {
            return value.split(",").map((keyword)=>keyword.trim()).join(", ");
        }
        function formValue(form, value) {
            if ("project_urls" === form) return projectUrl(value);
            return "keywords" === form ? keywords(value) : value;
        }
        function deriveUploadForm(dist, metadata) {
            const withLicenseFile = knowsLicenseFile(metadata.get("Metadata-Version"));
            const form = [
                [
                    ":action",
                    "file_upload"
                ],
                [
                    "protocol_version",
                    "1"
                ]
            ];
            for (const [name, field] of FIELDS)if ("license_file" !== field || withLicenseFile) for (const value of metadata.getAll(name))form.push([
                field,
                formValue(field, value)
            ]);
            if (null !== metadata.description) form.push([
                "description",
                metadata.description
            ]);
            form.push([
                "filetype",
                "wheel" === dist.kind ? "bdist_wheel" : "sdist"
            ], [
                "pyversion",
                "wheel" === dist.kind ? (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_0__.e)(dist.filename).pythonTag : "source"
            ], [
                "sha256_digest",
                dist.sha256
            ]);
            return form;
        }
    },
    49083: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
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
    52013: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            p: ()=>parseRequirement
        });
        var python_string = __webpack_require__(49083);
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
        var python_text = __webpack_require__(67969);
        var specifiers = __webpack_require__(43466);
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
    43466: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            IK: ()=>specifierContains,
            Iw: ()=>SPECIFIER_PATTERN,
            m0: ()=>parseSpecifierSet
        });
        var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
        var _version_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37870);
        var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22499);
        const RELEASE = String.raw`v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)*`;
        const SUFFIX = String.raw`(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?` + String.raw`(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?` + String.raw`(?:[-_.]?dev[-_.]?[0-9]*)?`;
        const SPECIFIER_PATTERN = `(?:===${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X}*[^${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X.slice(1, -1)};)]*` + String.raw`|(?:==|!=)${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X}*${RELEASE}(?:\.\*|${SUFFIX}(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?)` + String.raw`|~=${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X}*v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)+${SUFFIX}` + `|(?:<=|>=|<|>)${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X}*${RELEASE}${SUFFIX})`;
        const SPECIFIER = new RegExp(`^${SPECIFIER_PATTERN}$`, "i");
        const OPERATOR = /^(===|~=|==|!=|<=|>=|<|>)/u;
        function whyNot(clause) {
            if (!OPERATOR.test(clause)) return void 0 === (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.z0)(clause) ? "has no operator" : "has no operator such as >= or ==";
            if (/^(?!==|!=)\S*?\.\*/u.test(clause)) return ".* only goes with == and !=";
            if (/^~=\s*v?(?:\d+!)?\d+$/u.test(clause)) return "~= needs at least two numbers";
            if (clause.includes("+")) return "a local label (+…) only goes with == and !=";
            if (/\d\s+[<>=!~]/u.test(clause)) return "a comma is missing between two clauses";
            return "is not a clause of PEP 440";
        }
        function parseSpecifier(clause) {
            if (!SPECIFIER.test(clause)) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(clause)}: ${whyNot(clause)}`);
            const operator = OPERATOR.exec(clause)?.[0] ?? "==";
            const text = (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n)(clause.slice(operator.length));
            const wildcard = "===" !== operator && text.endsWith(".*");
            const version = "===" === operator ? null : (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(wildcard ? text.slice(0, -2) : text);
            return {
                operator,
                text,
                version,
                wildcard
            };
        }
        function parseSpecifierSet(text) {
            const clauses = text.split(",").map(_python_text_js__WEBPACK_IMPORTED_MODULE_0__.$n);
            return {
                specifiers: clauses.filter((clause)=>"" !== clause).map(parseSpecifier)
            };
        }
        function hasPrefix(prospective, epoch, prefix) {
            return prospective.epoch === epoch && prefix.every((number, index)=>(prospective.release[index] ?? 0n) === number);
        }
        function isEqual(prospective, specifier, version) {
            if (specifier.wildcard) return hasPrefix(prospective, version.epoch, version.release);
            return 0 === (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)(null === version.local ? (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Yd)(prospective) : prospective, version);
        }
        function isBelow(prospective, version) {
            if ((0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)(prospective, version) >= 0) return false;
            const earliest = {
                ...version,
                dev: 0n,
                local: null
            };
            return (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.V1)(version) || !(0, _version_js__WEBPACK_IMPORTED_MODULE_1__.V1)(prospective) || (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)(prospective, earliest) < 0;
        }
        function isAbove(prospective, version) {
            if ((0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)(prospective, version) <= 0) return false;
            if (null === version.post && null !== prospective.post) {
                const base = {
                    ...prospective,
                    post: null,
                    dev: null,
                    local: null
                };
                if (0 === (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)(base, version)) return false;
            }
            return null === prospective.local || 0 !== (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Yd)(prospective), version);
        }
        function holds(specifier, prospective, spelling) {
            const { operator, version } = specifier;
            if (null === version) return spelling.toLowerCase() === specifier.text.toLowerCase();
            switch(operator){
                case "==":
                case "===":
                    return isEqual(prospective, specifier, version);
                case "!=":
                    return !isEqual(prospective, specifier, version);
                case "<=":
                    return (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Yd)(prospective), version) <= 0;
                case ">=":
                    return (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Yd)(prospective), version) >= 0;
                case "~=":
                    return (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)((0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Yd)(prospective), version) >= 0 && hasPrefix(prospective, version.epoch, version.release.slice(0, -1));
                case "<":
                    return isBelow(prospective, version);
                case ">":
                    return isAbove(prospective, version);
            }
        }
        function specifierContains(set, version, options = {}) {
            if (false === options.prereleases && (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.V1)(version)) return false;
            const spelling = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(version);
            return set.specifiers.every((specifier)=>holds(specifier, version, spelling));
        }
    },
    37870: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Z: ()=>compareVersions
        });
        function compareNumbers(a, b) {
            return a < b ? -1 : a > b ? 1 : 0;
        }
        function compareReleases(a, b) {
            for(let index = 0; index < Math.max(a.length, b.length); index += 1){
                const order = compareNumbers(a[index] ?? 0n, b[index] ?? 0n);
                if (0 !== order) return order;
            }
            return 0;
        }
        function suffixOf({ pre, post, dev }) {
            const phase = null === pre ? null === post && null !== dev ? -1n : 3n : ({
                a: 0n,
                b: 1n,
                rc: 2n
            })[pre.phase];
            return [
                phase,
                pre?.number ?? 0n,
                null === post ? 0n : 1n,
                post ?? 0n,
                null === dev ? 1n : 0n,
                dev ?? 0n
            ];
        }
        function compareLocalParts(a, b) {
            if ("bigint" == typeof a) return "bigint" == typeof b ? compareNumbers(a, b) : 1;
            if ("bigint" == typeof b) return -1;
            return a < b ? -1 : a > b ? 1 : 0;
        }
        function compareLocals(a, b) {
            if (null === a || null === b) return (null === a ? 0 : 1) - (null === b ? 0 : 1);
            for (const [index, part] of a.entries()){
                const other = b[index];
                if (void 0 === other) return 1;
                const order = compareLocalParts(part, other);
                if (0 !== order) return order;
            }
            return a.length - b.length;
        }
        function compareVersions(a, b) {
            return compareNumbers(a.epoch, b.epoch) || compareReleases(a.release, b.release) || compareReleases(suffixOf(a), suffixOf(b)) || Math.sign(compareLocals(a.local, b.local));
        }
    },
    22499: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
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
        var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
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
