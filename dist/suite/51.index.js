export const id = 51;
export const ids = [
    51
];
export const modules = {
    960: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            U: ()=>parseCoreMetadata
        });
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
            return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/gu) ?? [];
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
                const plain = value.replace(/[\r\n]+$/u, "");
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
