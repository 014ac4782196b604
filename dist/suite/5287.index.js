export const id = 5287;
export const ids = [
    5287
];
export const modules = {
    48014: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            R: ()=>verifyRecord
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var _contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95495);
        var _wheel_stem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78076);
        const WEAK = new Set([
            "md5",
            "sha1"
        ]);
        const KNOWN = new Set([
            "sha224",
            "sha256",
            "sha384",
            "sha512"
        ]);
        const SIGNATURES = [
            "RECORD.jws",
            "RECORD.p7s"
        ];
        class RecordJudge {
            findings = [];
            #dist;
            constructor(dist){
                this.#dist = dist;
            }
            say(rule, severity, message, member) {
                this.findings.push({
                    rule,
                    severity,
                    subject: this.#dist.filename,
                    message,
                    remedy: "Build the wheel again with a current build back-end, and change nothing in it afterwards",
                    location: {
                        file: this.#dist.filename,
                        member
                    }
                });
            }
        }
        function judgeForm(judge, contents, path) {
            for (const line of contents.recordFile?.blankLines ?? [])judge.say("U87d", "refused", `line ${line} of RECORD is empty: the server breaks over it`, path);
            for (const defect of contents.recordFile?.defects ?? [])judge.say("record-form", "unsafe", `RECORD: ${defect}`, path);
        }
        function judgeSets(judge, files, rows, info) {
            const listed = new Map;
            for (const { path } of rows)listed.set(path, (listed.get(path) ?? 0) + 1);
            for (const [path, count] of listed){
                if (count > 1) judge.say("record-duplicate", "unsafe", `RECORD lists ${path} ${count} times`, path);
                if (path.startsWith("/") || /^[A-Za-z]:/u.test(path) || path.split("/").includes("..")) judge.say("record-path", "unsafe", `RECORD lists ${path}, which lies outside the installation`, path);
                if (!files.has(path)) judge.say("record-missing", "unsafe", `RECORD lists ${path}, which is not in the wheel`, path);
            }
            for (const path of files.keys())if (!SIGNATURES.some((name)=>path === `${info}/${name}`)) {
                if (!listed.has(path)) judge.say("record-unlisted", "unsafe", `${path} is in the wheel, but not in RECORD`, path);
            }
        }
        function judgeMember(judge, row, size, digest) {
            const { path } = row;
            if (null !== row.size && row.size !== size) judge.say("record-size", "unsafe", `${path} has ${size} bytes, RECORD says ${row.size}`, path);
            const wanted = row.hash.slice(row.hash.indexOf("=") + 1).replace(/=+$/u, "");
            if (digest !== wanted) judge.say("record-hash", "unsafe", `${path} is not what RECORD says: ${row.hash} there, ${digest} here`, path);
        }
        function algorithmOf(judge, row, info) {
            const exempt = [
                "RECORD",
                ...SIGNATURES
            ].some((name)=>row.path === `${info}/${name}`);
            if ("" === row.hash) {
                if (!exempt) judge.say("record-no-hash", "unsafe", `RECORD has no hash of ${row.path}`, row.path);
                return null;
            }
            const algorithm = row.hash.slice(0, Math.max(0, row.hash.indexOf("="))).toLowerCase();
            if (WEAK.has(algorithm)) {
                judge.say("record-weak-hash", "unsafe", `RECORD has only a ${algorithm} of ${row.path}, which the wheel specification forbids`, row.path);
                return null;
            }
            if (!KNOWN.has(algorithm)) {
                judge.say("record-hash", "unsafe", `RECORD has a hash of ${row.path} in an unknown form: ${row.hash}`, row.path);
                return null;
            }
            return algorithm;
        }
        async function verifyRecord(dist, contents) {
            if ("wheel" !== dist.kind) return [];
            const inside = contents ?? await (0, _contents_js__WEBPACK_IMPORTED_MODULE_1__.readContents)(dist);
            const info = `${(0, _wheel_stem_js__WEBPACK_IMPORTED_MODULE_2__.t)(dist.filename) ?? ""}.dist-info`;
            const recordPath = `${info}/RECORD`;
            const judge = new RecordJudge(dist);
            if (null === inside.record) {
                const there = inside.members.some(({ path })=>path === recordPath);
                const message = there ? `${recordPath} is not UTF-8` : `Wheel '${dist.filename}' does not contain the required RECORD file: ${recordPath}`;
                judge.say("U92g", "refused", message, recordPath);
                return judge.findings;
            }
            judgeForm(judge, inside, recordPath);
            const files = new Map(inside.members.filter(({ kind })=>"directory" !== kind).map((member)=>[
                    member.path,
                    member
                ]));
            judgeSets(judge, files, inside.record, info);
            const compared = new Map;
            for (const row of inside.record){
                const algorithm = algorithmOf(judge, row, info);
                if (null !== algorithm) compared.set(row.path, {
                    row,
                    algorithm
                });
            }
            await inside.visit(({ path })=>compared.has(path), async ({ path }, chunks)=>{
                const item = compared.get(path);
                if (void 0 === item) return;
                const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(item.algorithm);
                let size = 0;
                for await (const chunk of chunks){
                    hash.update(chunk);
                    size += chunk.length;
                }
                judgeMember(judge, item.row, size, hash.digest("base64url"));
            });
            return judge.findings;
        }
    },
    87867: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Rx: ()=>releaseArtifactName,
            VQ: ()=>RELEASE_LAYOUT,
            c7: ()=>isReleaseArtifact
        });
        var _repo_agent_actions_forge__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23494);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
        const RELEASE = "release-";
        const RELEASE_LAYOUT = {
            manifest: _repo_agent_actions_forge__WEBPACK_IMPORTED_MODULE_0__.pJ.manifest,
            distributions: "dist"
        };
        function releaseArtifactName({ project, version }) {
            return `${RELEASE}${(0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project)}-${version}`;
        }
        function isReleaseArtifact(name) {
            return name.startsWith(RELEASE);
        }
    },
    79873: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            D: ()=>saveRelease
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var _repo_agent_actions_distributions__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52638);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41535);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89238);
        var _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91644);
        var _artifact_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87867);
        var _smoke_test_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4902);
        async function saveRelease(request) {
            const { manifest, sha256 } = await (0, _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_3__.WI)(request.manifestPath);
            if (null !== request.manifestSha256 && request.manifestSha256.toLowerCase() !== sha256) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_4__.K2({
                subject: request.manifestPath,
                problem: `has sha256 ${sha256}, but ${request.manifestSha256} is asked for`,
                remedy: "Give the manifest of the build whose files are released"
            });
            const distributions = await (0, _repo_agent_actions_distributions__WEBPACK_IMPORTED_MODULE_5__.G)(manifest, request.packagesDir);
            const files = [
                {
                    name: _artifact_names_js__WEBPACK_IMPORTED_MODULE_6__.VQ.manifest,
                    path: request.manifestPath
                },
                ...distributions.map(({ filename, path })=>({
                        name: `${_artifact_names_js__WEBPACK_IMPORTED_MODULE_6__.VQ.distributions}/${filename}`,
                        path
                    }))
            ];
            const { smokeTest } = manifest.verification;
            if (null !== smokeTest) {
                const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(request.manifestPath), (0, _smoke_test_path_js__WEBPACK_IMPORTED_MODULE_7__.J)(smokeTest.path, request.manifestPath));
                await requireSmokeTest(path, smokeTest.sha256);
                files.push({
                    name: `smoke/${(0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}`,
                    path
                });
            }
            const artifactName = "auto" === request.artifactName ? (0, _artifact_names_js__WEBPACK_IMPORTED_MODULE_6__.Rx)(manifest) : request.artifactName;
            await request.store.upload(artifactName, files);
            return {
                artifactName,
                manifestSha256: sha256,
                project: manifest.project,
                version: manifest.version
            };
        }
        async function requireSmokeTest(path, sha256) {
            const bytes = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path).catch((cause)=>{
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_4__.K2({
                    subject: path,
                    problem: `can't be read (${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_8__.u)(cause)})`,
                    remedy: "Build the release again"
                }, {
                    cause
                });
            });
            const found = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex");
            if (found === sha256) return;
            throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_4__.K2({
                subject: path,
                problem: `was changed: it has sha256 ${found}, the manifest says ${sha256}`,
                remedy: "Build the release again"
            });
        }
    },
    4902: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J: ()=>smokeTestPath
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
        function smokeTestPath(path, source) {
            const normal = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path.replaceAll("\\", "/"));
            if (!node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(normal) && !/^[A-Za-z]:/u.test(normal) && !normal.startsWith("../") && ".." !== normal) return normal;
            throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__.K2({
                subject: source,
                problem: "names a smoke test outside of its own folder",
                remedy: "Build the release again, and look who could write to this run’s artifacts or to the draft release"
            });
        }
    },
    17793: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            D: ()=>tidy
        });
        const LONGEST_WORDS = 600;
        function tidy(text) {
            const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
            return line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS)}…` : line;
        }
    },
    14365: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            b: ()=>formBody,
            h: ()=>fileBody
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
        const CHUNK = 524288;
        const FIRST_CHUNK = 16384;
        const ONE_PIECE = 65536;
        function quoted(name) {
            return name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
        }
        function fileBody(file, onSent) {
            return {
                contentType: "application/octet-stream",
                length: file.size,
                chunks: ()=>rightBytes(file, onSent)
            };
        }
        function formBody(fields, fileField, file, onSent) {
            const boundary = `----repo-agent-actions-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString("hex")}`;
            const parts = fields.map(([field, value])=>`--${boundary}\r\nContent-Disposition: form-data; name="${quoted(field)}"\r\n\r\n${value}\r\n`);
            const head = Buffer.from(`${parts.join("")}--${boundary}\r\nContent-Disposition: form-data; name="${quoted(fileField)}"; filename="${quoted(file.name)}"\r\nContent-Type: application/octet-stream\r\n\r\n`, "utf8");
            const tail = Buffer.from(`\r\n--${boundary}--\r\n`, "utf8");
            return {
                contentType: `multipart/form-data; boundary=${boundary}`,
                length: head.length + file.size + tail.length,
                async *chunks () {
                    let first = head;
                    for await (const chunk of rightBytes(file, onSent)){
                        yield null === first ? chunk : Buffer.concat([
                            first,
                            chunk
                        ]);
                        first = null;
                    }
                    yield null === first ? tail : Buffer.concat([
                        first,
                        tail
                    ]);
                }
            };
        }
        async function* rightBytes({ path, name, size, sha256 }, onSent) {
            const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
            let sent = 0;
            const judge = ()=>{
                if (sent !== size) throw changed(name, `it has ${sent} bytes now, and had ${size}`);
                const now = hash.digest("hex");
                if (now !== sha256) throw changed(name, `its sha256 is ${now} now, and was ${sha256}`);
            };
            const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "r");
            const length = Math.min(CHUNK, size + 1);
            let [full, empty] = [
                Buffer.allocUnsafe(length),
                Buffer.allocUnsafe(length)
            ];
            let reading = null;
            let next = size < ONE_PIECE ? length : FIRST_CHUNK;
            try {
                reading = file.read(full, 0, next, null);
                for(;;){
                    const { bytesRead } = await reading;
                    if (0 === bytesRead) break;
                    sent += bytesRead;
                    if (sent > size) throw changed(name, `it has more than ${size} bytes now`);
                    next = Math.min(length, 2 * next);
                    reading = file.read(empty, 0, next, null);
                    const chunk = full.subarray(0, bytesRead);
                    hash.update(chunk);
                    if (sent === size) {
                        if ((await reading).bytesRead > 0) throw changed(name, `it has more than ${size} bytes now`);
                        judge();
                        yield chunk;
                        onSent?.(sent);
                        return;
                    }
                    yield chunk;
                    onSent?.(sent);
                    [full, empty] = [
                        empty,
                        full
                    ];
                }
            } finally{
                await reading?.catch(()=>void 0);
                await file.close();
            }
            judge();
        }
        function changed(name, how) {
            return new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                subject: name,
                problem: `was changed while it was sent: ${how}; the connection was cut before the upload was whole`,
                remedy: "Find out what writes to the file, put the built one back, and run again"
            });
        }
    },
    76543: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            E: ()=>redact,
            l: ()=>serverWords
        });
        var _repo_agent_actions_late_code__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9848);
        var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
        var _one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17793);
        const htmlMessages = (0, _repo_agent_actions_late_code__WEBPACK_IMPORTED_MODULE_1__._)(()=>Promise.all([
                __webpack_require__.e(1600),
                __webpack_require__.e(9065)
            ]).then(__webpack_require__.bind(__webpack_require__, 59065)));
        function recordOf(value) {
            return "object" == typeof value && null !== value ? value : {};
        }
        function texts(values) {
            return values.filter((value)=>"string" == typeof value && "" !== value);
        }
        function textOfJson(body) {
            let json;
            try {
                json = JSON.parse(body);
            } catch  {
                return null;
            }
            if ("string" == typeof json) return json;
            const answer = recordOf(json);
            const message = texts([
                "message",
                "msg",
                "detail",
                "error",
                "title"
            ].map((key)=>answer[key])).slice(0, 1);
            const errors = Array.isArray(answer["errors"]) ? answer["errors"] : [];
            const details = errors.map((error)=>{
                const parts = recordOf(error);
                return texts([
                    error,
                    ...[
                        "resource",
                        "field",
                        "code",
                        "message"
                    ].map((key)=>parts[key])
                ]).join(" ");
            });
            const words = texts([
                ...message,
                ...details
            ]).join("; ");
            return "" === words ? null : words;
        }
        function textOfXml(body) {
            return /^\s*<(?:\?xml|Error\b)/u.test(body) ? /<Message>([^<]*)<\/Message>/u.exec(body)?.[1] ?? null : null;
        }
        async function serverWords(answer, hide = []) {
            const reason = (0, _one_line_js__WEBPACK_IMPORTED_MODULE_2__.D)(answer.reason);
            const standard = (node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[answer.status] ?? "").toLowerCase();
            const own = reason.toLowerCase() === standard ? "" : reason;
            const body = answer.body.subarray(0, 65536).toString("utf8");
            const isWeb = /<[a-z!/]/iu.test(body);
            const text = textOfJson(body) ?? textOfXml(body) ?? (isWeb ? await wordsOfHtml(body, answer) : (0, _one_line_js__WEBPACK_IMPORTED_MODULE_2__.D)(body));
            return redact((0, _one_line_js__WEBPACK_IMPORTED_MODULE_2__.D)(joined(own, (0, _one_line_js__WEBPACK_IMPORTED_MODULE_2__.D)(text), reason)), hide);
        }
        async function wordsOfHtml(html, answer) {
            const { messageOfHtml } = await htmlMessages();
            return messageOfHtml(html, answer);
        }
        function joined(own, text, reason) {
            if ("" === text) return reason;
            if ("" === own || own === text) return text;
            const lossy = own.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&").replaceAll("\\?", "[?\\u{100}-\\u{10ffff}]");
            const whole = new RegExp(lossy, "u").exec(text)?.[0];
            if (void 0 !== whole) return whole;
            return own.includes(text) ? own : `${own}: ${text}`;
        }
        function redact(text, hide) {
            return hide.reduce((rest, secret)=>"" === secret ? rest : rest.replaceAll(secret, "***"), text);
        }
    },
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
            modules.push(...textsIn(setuptools["packages"]), ...textsIn(setuptools["py-modules"]));
            const uv = tableAt(tool, "uv", "build-backend")["module-name"];
            modules.push(..."string" == typeof uv ? [
                uv
            ] : textsIn(uv));
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
    28453: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            R: ()=>listProjectFiles,
            g: ()=>listPlainFiles
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var _git_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79032);
        var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12178);
        const NOT_SOURCE = new Set([
            ".git",
            ".hg",
            ".svn",
            ".bzr",
            ".venv",
            "venv",
            ".tox",
            ".nox",
            "node_modules",
            "__pycache__",
            ".mypy_cache",
            ".pytest_cache",
            ".ruff_cache",
            ".hypothesis",
            ".eggs"
        ]);
        async function isEnvironment(folder) {
            return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "pyvenv.cfg")).catch(()=>null) !== null;
        }
        async function listPlainFiles(folder, below = "") {
            const found = [];
            for (const entry of (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below), {
                withFileTypes: true
            }))){
                const path = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(below, entry.name);
                if (entry.isDirectory()) {
                    if (!NOT_SOURCE.has(entry.name) && !await isEnvironment((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path))) found.push(...await listPlainFiles(folder, path));
                } else if ((entry.isFile() || entry.isSymbolicLink()) && ".git" !== entry.name) found.push(path);
            }
            return found.sort();
        }
        async function listProjectFiles(folder, host) {
            const listed = await (0, _git_facts_js__WEBPACK_IMPORTED_MODULE_2__.vE)(folder, host) === null ? null : await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.o)([
                "ls-files",
                "-z",
                "--cached",
                "--others",
                "--exclude-standard"
            ], folder, host);
            if (null === listed) return await listPlainFiles(folder);
            const found = new Set;
            for (const path of listed.split("\0")){
                const entry = "" === path ? null : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)).catch(()=>null);
                if (entry?.isDirectory() === true) for (const inner of (await listPlainFiles(folder, path)))found.add(inner);
                else if (null !== entry) found.add(path);
            }
            return [
                ...found
            ].filter((path)=>!hasParentIn(found, path)).sort();
        }
        function hasParentIn(found, path) {
            for(let slash = path.indexOf("/"); -1 !== slash; slash = path.indexOf("/", slash + 1))if (found.has(path.slice(0, slash))) return true;
            return false;
        }
    },
    58455: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
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
                    found.push(...findings);
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
