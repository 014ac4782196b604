export const id = 8952;
export const ids = [
    8952
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
    2388: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            A: ()=>sha256OfUrl,
            R: ()=>download
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41535);
        var _address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37062);
        var _exchange_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81308);
        var _received_bytes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47673);
        var _retrying_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21579);
        var _transport_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95948);
        const MAXIMUM_DOWNLOAD = 0x100000000;
        async function download(url, options, path) {
            return (0, _retrying_read_js__WEBPACK_IMPORTED_MODULE_3__.Zv)((0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(url), options, options, async ()=>{
                await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), {
                    recursive: true
                });
                const neighbour = `${path}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.part`;
                try {
                    const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(neighbour, "wx");
                    try {
                        const result = await receiveInto(url, options, {
                            write: (chunk)=>file.writeFile(chunk)
                        });
                        await file.close();
                        await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(neighbour, path);
                        return result;
                    } finally{
                        await file.close();
                    }
                } finally{
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(neighbour, {
                        force: true
                    });
                }
            });
        }
        async function sha256OfUrl(url, options) {
            return (0, _retrying_read_js__WEBPACK_IMPORTED_MODULE_3__.Zv)((0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(url), options, options, ()=>receiveInto(url, options, null));
        }
        async function receiveInto(url, options, sink) {
            const limit = options.maximumBytes ?? MAXIMUM_DOWNLOAD;
            const request = {
                ...options,
                url,
                method: "GET",
                headers: {
                    "accept-encoding": "identity"
                }
            };
            return (0, _exchange_js__WEBPACK_IMPORTED_MODULE_5__.c)(request, async (response, from)=>{
                const status = response.statusCode ?? 0;
                if (200 !== status) {
                    response.resume();
                    if ((0, _retrying_read_js__WEBPACK_IMPORTED_MODULE_3__.wz)(status)) throw new _retrying_read_js__WEBPACK_IMPORTED_MODULE_3__.Wl(status, response.statusMessage ?? "", response.headers["retry-after"]);
                    throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
                        subject: (0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(from),
                        problem: `answers ${status} ${response.statusMessage ?? ""} instead of the file`,
                        remedy: "Look whether the server still has it"
                    });
                }
                const declared = Number(response.headers["content-length"] ?? 0 / 0);
                const total = Number.isNaN(declared) ? null : declared;
                const other = void 0 === options.otherHash ? null : (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(options.otherHash.algorithm);
                const received = await (0, _received_bytes_js__WEBPACK_IMPORTED_MODULE_7__.F)(response, async (chunk, size)=>{
                    if (size > limit) throw new _transport_error_js__WEBPACK_IMPORTED_MODULE_8__.wX("too-large", from, `${(0, _transport_error_js__WEBPACK_IMPORTED_MODULE_8__._Q)("too-large")} (more than ${limit} bytes)`, true);
                    other?.update(chunk);
                    await write(sink, chunk, from);
                    options.onProgress?.(size, total);
                });
                const { sha256 } = received;
                const wanted = options.sha256 ?? sha256;
                if (sha256 !== wanted) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
                    subject: (0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(from),
                    problem: `its sha256 is ${sha256}, but ${wanted} was expected`,
                    remedy: "Find out who changed the file before it is used"
                });
                const told = options.otherHash;
                const found = other?.digest("hex");
                if (void 0 !== told && void 0 !== found && found !== told.digest) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
                    subject: (0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(from),
                    problem: `its ${told.algorithm} is ${found}, but the page of the project says ${told.digest}, so that no installer takes it`,
                    remedy: "Find out who changed the file, and mend the index"
                });
                return received;
            });
        }
        async function write(sink, chunk, from) {
            try {
                await sink?.write(chunk);
            } catch (cause) {
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
                    subject: (0, _address_js__WEBPACK_IMPORTED_MODULE_4__.xY)(from),
                    problem: `what was received can't be written (${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.bD)(cause)})`,
                    remedy: "Make room on the disk"
                }, {
                    cause
                });
            }
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
    57338: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B2: ()=>parseJsonPage,
            Bj: ()=>sha256Of,
            Cm: ()=>linkTarget,
            oL: ()=>otherHashOf
        });
        function isObject(value) {
            return "object" == typeof value && null !== value && !Array.isArray(value);
        }
        function textOr(value) {
            return "string" == typeof value ? value : null;
        }
        function sha256Of(text) {
            const lower = "string" == typeof text ? text.toLowerCase() : "";
            return /^[0-9a-f]{64}$/u.test(lower) ? lower : null;
        }
        const OTHER_ALGORITHMS = [
            "sha512",
            "sha384",
            "sha224",
            "sha1",
            "md5"
        ];
        function otherHashOf(hashes) {
            for (const algorithm of OTHER_ALGORITHMS){
                const digest = hashes[algorithm];
                if ("string" == typeof digest && /^[0-9a-f]+$/iu.test(digest)) return {
                    otherHash: {
                        algorithm,
                        digest: digest.toLowerCase()
                    }
                };
            }
            return {};
        }
        function linkTarget(href, base) {
            if (!URL.canParse(href, base)) return null;
            const url = new URL(href, base);
            if ("https:" !== url.protocol && "http:" !== url.protocol) return null;
            url.hash = "";
            url.username = "";
            url.password = "";
            return url;
        }
        function parseJsonPage(text, base) {
            let page;
            try {
                page = JSON.parse(text);
            } catch  {
                return null;
            }
            if (!isObject(page) || !Array.isArray(page["files"])) return null;
            const files = [];
            for (const entry of page["files"]){
                if (!isObject(entry) || "string" != typeof entry["filename"] || "string" != typeof entry["url"]) continue;
                const url = linkTarget(entry["url"], base);
                if (null === url) continue;
                const { hashes, yanked, size } = entry;
                files.push({
                    filename: entry["filename"],
                    url: url.href,
                    sha256: isObject(hashes) ? sha256Of(hashes["sha256"]) : null,
                    ...isObject(hashes) && null === sha256Of(hashes["sha256"]) ? otherHashOf(hashes) : {},
                    requiresPython: textOr(entry["requires-python"]),
                    yanked: true === yanked || "string" == typeof yanked,
                    yankedReason: "string" == typeof yanked && "" !== yanked ? yanked : null,
                    size: "number" == typeof size && Number.isSafeInteger(size) && size >= 0 ? size : null,
                    uploadTime: textOr(entry["upload-time"])
                });
            }
            const status = page["project-status"];
            const versions = Array.isArray(page["versions"]) ? page["versions"] : [];
            return {
                files,
                projectStatus: isObject(status) ? textOr(status["status"]) : textOr(status),
                versions: versions.filter((version)=>"string" == typeof version)
            };
        }
    },
    95443: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            B_: ()=>readProjectPage,
            g2: ()=>projectPageUrl
        });
        var _repo_agent_actions_http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37062);
        var _repo_agent_actions_http__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21579);
        var _repo_agent_actions_http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13268);
        var _repo_agent_actions_http__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95948);
        var _repo_agent_actions_late_code__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9848);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41535);
        var _project_page_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57338);
        const htmlPages = (0, _repo_agent_actions_late_code__WEBPACK_IMPORTED_MODULE_0__._)(()=>Promise.all([
                __webpack_require__.e(1600),
                __webpack_require__.e(3409)
            ]).then(__webpack_require__.bind(__webpack_require__, 53409)));
        const ANY_PAGE = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01";
        function projectPageUrl(simpleUrl, name) {
            return `${simpleUrl.replace(/\/+$/u, "")}/${(0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name)}/`;
        }
        async function readProjectPage(simpleUrl, name, options) {
            const shown = (0, _repo_agent_actions_http__WEBPACK_IMPORTED_MODULE_2__.RD)(simpleUrl);
            const { credentials } = (0, _repo_agent_actions_http__WEBPACK_IMPORTED_MODULE_2__.or)(simpleUrl, "simple-url");
            return (0, _repo_agent_actions_http__WEBPACK_IMPORTED_MODULE_3__.Zv)(shown, options, options, ()=>readOnce(simpleUrl, name, options, options.credentials ?? credentials));
        }
        async function readHtml(text, url) {
            const { parseHtmlPage } = await htmlPages();
            return parseHtmlPage(text, url);
        }
        function acceptOfNobody() {
            const quality = 100 + Math.floor(900 * Math.random());
            return `application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.${quality}, text/html;q=0.0${quality % 89 + 10}`;
        }
        async function readOnce(simpleUrl, name, options, credentials) {
            const { accept, bypassCaches, headers, ...rest } = options;
            const plain = projectPageUrl(simpleUrl, name);
            const answer = await (0, _repo_agent_actions_http__WEBPACK_IMPORTED_MODULE_4__.aj)({
                ...rest,
                url: true === bypassCaches ? `${plain}?uncached=${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}` : plain,
                method: "GET",
                credentials,
                headers: {
                    accept: true === bypassCaches ? acceptOfNobody() : accept ?? ANY_PAGE,
                    "cache-control": true === bypassCaches ? "no-cache" : "max-age=0",
                    ...headers
                }
            });
            return pageOf(answer);
        }
        async function pageOf(answer) {
            const { status, reason, headers, url } = answer;
            const serial = headers["x-pypi-last-serial"];
            const facts = {
                url,
                headers,
                lastSerial: "string" == typeof serial ? serial : null
            };
            const kind = /[/+]json\b/u.test(headers["content-type"] ?? "") ? "json" : "html";
            if (404 === status) return {
                ...facts,
                exists: false,
                kind,
                files: [],
                projectStatus: null,
                versions: []
            };
            if ((0, _repo_agent_actions_http__WEBPACK_IMPORTED_MODULE_3__.wz)(status)) throw new _repo_agent_actions_http__WEBPACK_IMPORTED_MODULE_3__.Wl(status, reason, headers["retry-after"]);
            if (200 !== status) {
                const wantsCredentials = 401 === status || 403 === status;
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_5__.K2({
                    subject: url,
                    problem: `answers ${status}${"" === reason ? "" : ` ${reason}`} instead of the project's page`,
                    remedy: wantsCredentials ? "Give a user name and a password that may read this index" : "Give the address of the index's simple page"
                });
            }
            const text = answer.body.toString("utf8");
            const parsed = "json" === kind ? (0, _project_page_json_js__WEBPACK_IMPORTED_MODULE_6__.B2)(text, url) : await readHtml(text, url);
            if (null === parsed) throw new _repo_agent_actions_http__WEBPACK_IMPORTED_MODULE_7__.wX("garbled", url, `its answer is not ${"json" === kind ? "JSON" : "HTML"} of a simple index`, true);
            return {
                ...facts,
                exists: true,
                kind,
                ...parsed
            };
        }
    },
    22327: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            p: ()=>resolveIndex,
            t: ()=>serverKindOf
        });
        var _repo_agent_actions_http__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37062);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
        var _repo_agent_actions_server_profiles__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81002);
        const GITEA_PATH = /^(?<server>.*)\/api\/packages\/(?<owner>[^/]+)\/pypi\/?$/u;
        function knownIndex(name, simpleUrl) {
            const known = _repo_agent_actions_server_profiles__WEBPACK_IMPORTED_MODULE_0__.X[name];
            return {
                title: known.title,
                known: name,
                server: "pypi",
                uploadUrl: known.uploadUrl,
                simpleUrl: simpleUrl ?? known.simpleUrl,
                statusUrl: known.statusUrl,
                projectUrl: (project, version)=>known.projectUrl((0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project), version),
                jsonUrl: (project, version)=>known.jsonUrl((0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project), version)
            };
        }
        function jsonBeside(simpleUrl, name, version) {
            const site = /^(?<site>.+)\/simple\/?$/u.exec(simpleUrl)?.groups?.["site"];
            if (void 0 === site) return null;
            return `${site}/pypi/${encodeURIComponent((0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name))}/${encodeURIComponent(version)}/json`;
        }
        function giteaUrl(environment) {
            const server = environment["GITHUB_SERVER_URL"] ?? "";
            const owner = (environment["GITHUB_REPOSITORY"] ?? "").split("/")[0] ?? "";
            if ("" === server || "" === owner) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                subject: "index",
                problem: "is gitea, but GITHUB_SERVER_URL and GITHUB_REPOSITORY, which say where that is, are not set here",
                remedy: "Give the URL <server>/api/packages/<owner>/pypi instead"
            });
            return `${server.replace(/\/+$/u, "")}/api/packages/${encodeURIComponent(owner)}/pypi`;
        }
        function resolveIndex({ index, simpleUrl, environment }) {
            if (null !== simpleUrl) (0, _repo_agent_actions_http__WEBPACK_IMPORTED_MODULE_3__.or)(simpleUrl, "simple-url");
            if ((0, _repo_agent_actions_server_profiles__WEBPACK_IMPORTED_MODULE_0__.g)(index)) return knownIndex(index, simpleUrl);
            if ("gitea" !== index && !/^[a-z][a-z0-9+.-]*:\/\//iu.test(index)) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                subject: "index",
                problem: `'${index}' is unknown`,
                remedy: `Give ${Object.keys(_repo_agent_actions_server_profiles__WEBPACK_IMPORTED_MODULE_0__.X).join(", ")}, gitea, or an upload URL together with simple-url`
            });
            const { url, credentials } = (0, _repo_agent_actions_http__WEBPACK_IMPORTED_MODULE_3__.or)("gitea" === index ? giteaUrl(environment) : index, "index");
            if (null !== credentials) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                subject: "index",
                problem: "holds a user name or a password, which would be shown with it",
                remedy: "Give them as username and password"
            });
            const known = Object.values(_repo_agent_actions_server_profiles__WEBPACK_IMPORTED_MODULE_0__.X).find((candidate)=>new URL(candidate.uploadUrl).host === url.host);
            if (void 0 !== known) return {
                ...knownIndex(known.name, simpleUrl),
                uploadUrl: url.href
            };
            const gitea = GITEA_PATH.exec(url.pathname)?.groups;
            const base = url.href.replace(/\/+$/u, "");
            const simple = simpleUrl ?? (void 0 === gitea ? null : `${base}/simple/`);
            if (null === simple) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                subject: "simple-url",
                problem: "is empty, and an upload URL does not tell where the index lists what it holds",
                remedy: `Give what pip takes as --index-url: ${base}/simple/ for pypiserver, ${base}/+simple/ for a stage of devpi, mostly one that ends in /simple/`
            });
            const { server, owner } = {
                server: gitea?.["server"] ?? "",
                owner: gitea?.["owner"] ?? ""
            };
            return {
                title: url.host,
                known: null,
                server: void 0 === gitea ? "unknown" : "gitea",
                uploadUrl: void 0 === gitea ? url.href : base,
                simpleUrl: simple,
                statusUrl: null,
                projectUrl: (name, version)=>void 0 === gitea ? null : `${url.origin}${server}/${owner}/-/packages/pypi/${(0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name)}/${encodeURIComponent(version)}`,
                jsonUrl: (name, version)=>void 0 === gitea ? jsonBeside(simple, name, version) : null
            };
        }
        function serverKindOf(address, headers) {
            if ("unknown" !== address.server) return address.server;
            const names = Object.keys(headers);
            if (names.some((name)=>name.startsWith("x-devpi-"))) return "devpi";
            if (names.some((name)=>name.startsWith("x-pypi-"))) return "pypi";
            const cookies = headers["set-cookie"] ?? [];
            if (cookies.some((cookie)=>cookie.startsWith("i_like_gitea") || cookie.startsWith("i_like_forgejo"))) return "gitea";
            return /wsgiserver|waitress|bottle|pypiserver/iu.test(String(headers["server"] ?? "")) ? "pypiserver" : "unknown";
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
