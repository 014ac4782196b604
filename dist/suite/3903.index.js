export const id = 3903;
export const ids = [
    3903
];
export const modules = {
    45797: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            e: ()=>loadManifest
        });
        var _repo_agent_actions_late_code__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9848);
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21515);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(22499);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69775);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41535);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89238);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(89822);
        var _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91644);
        var _read_distribution_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62514);
        const onTheSpot = (0, _repo_agent_actions_late_code__WEBPACK_IMPORTED_MODULE_3__._)(()=>Promise.all([
                __webpack_require__.e(663),
                __webpack_require__.e(6118),
                __webpack_require__.e(2091),
                __webpack_require__.e(5495),
                __webpack_require__.e(3333)
            ]).then(__webpack_require__.bind(__webpack_require__, 33333)));
        function sha256Of(manifest) {
            return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update((0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_4__.l)(manifest)).digest("hex");
        }
        async function fromFile(path) {
            try {
                return {
                    ...await (0, _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_5__.WI)(path),
                    onTheSpot: false
                };
            } catch (cause) {
                if (cause instanceof _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.K2) throw cause;
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
                    subject: path,
                    problem: `cannot be read (${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_7__.u)(cause)})`,
                    remedy: "Give the path of a release manifest, or the manifest itself as JSON"
                }, {
                    cause
                });
            }
        }
        async function fromStore(packagesDir, storeFolder) {
            const distributions = (await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_8__.N0)(packagesDir)).map(_read_distribution_js__WEBPACK_IMPORTED_MODULE_8__.p_);
            for (const name of new Set(distributions.map((dist)=>(0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_9__.Pc)(dist.name)))){
                const path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_5__.Uc)(storeFolder, name), "release-manifest.json");
                const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path).then(()=>true, ()=>false);
                if (!there) continue;
                const stored = await fromFile(path);
                if (distributions.some(({ version })=>version === (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_10__.Bp)(stored.manifest.version))) return stored;
            }
            return null;
        }
        async function loadManifest(input, packagesDir, { host, expectedSha256 = null }) {
            const loaded = await find(input, packagesDir, host);
            if (null !== expectedSha256 && loaded.sha256 !== expectedSha256.toLowerCase()) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.K2({
                subject: loaded.path ?? "manifest",
                problem: loaded.onTheSpot ? `no manifest was given or left by an earlier stage, but one with sha256 ${expectedSha256} is asked for` : `has sha256 ${loaded.sha256}, but ${expectedSha256} is asked for`,
                remedy: "Give the manifest of the build whose files are released"
            });
            return loaded;
        }
        async function find(input, packagesDir, host) {
            if (input?.trimStart().startsWith("{") === true) {
                const manifest = (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_11__.Cc)(input, "manifest");
                return {
                    manifest,
                    sha256: sha256Of(manifest),
                    path: null,
                    onTheSpot: false
                };
            }
            if (null !== input && "" !== input) return fromFile(input);
            const stored = null === host ? null : await fromStore(packagesDir, host.storeFolder);
            if (null !== stored) return stored;
            const { manifestOnTheSpot } = await onTheSpot();
            const manifest = await manifestOnTheSpot(packagesDir);
            return {
                manifest,
                sha256: sha256Of(manifest),
                path: null,
                onTheSpot: true
            };
        }
    },
    51397: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            y: ()=>openForge
        });
        var dist = __webpack_require__(77934);
        const id = dist.FsL(dist.aig(), dist.Y2b(), dist.Wwf(0));
        const gitId = dist.FsL(dist.YjP(), dist.yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/u, "is not a git id"));
        const forge_answers_text = dist.FsL(dist.cl6(dist.YjP(), ""), dist.pdi((value)=>value));
        const assetSchema = dist.Ikc({
            id,
            name: dist.YjP(),
            size: dist.FsL(dist.aig(), dist.Y2b(), dist.Wwf(0)),
            browser_download_url: forge_answers_text,
            uuid: forge_answers_text,
            state: forge_answers_text
        });
        const releaseSchema = dist.Ikc({
            id,
            tag_name: dist.YjP(),
            name: forge_answers_text,
            body: forge_answers_text,
            draft: dist.zMY(),
            prerelease: dist.zMY(),
            html_url: forge_answers_text
        });
        const giteaTagSchema = dist.Ikc({
            name: dist.YjP(),
            id: gitId,
            commit: dist.Ikc({
                sha: gitId
            })
        });
        const versionSchema = dist.Ikc({
            version: dist.FsL(dist.YjP(), dist.BpQ(1))
        });
        const gitObjectSchema = dist.Ikc({
            object: dist.Ikc({
                type: dist.YjP(),
                sha: gitId
            })
        });
        const shaSchema = dist.Ikc({
            sha: gitId
        });
        var platform = __webpack_require__(61848);
        var src_repository = __webpack_require__(87939);
        var sent_file = __webpack_require__(14365);
        function assetOf(answer) {
            const { id, name, size, uuid } = answer;
            return {
                id,
                name,
                size,
                url: answer.browser_download_url,
                isWhole: true,
                uuid
            };
        }
        function fieldsOf({ tag, commit, title, notes, draft, prerelease }) {
            return {
                tag_name: tag,
                ...null === commit ? {} : {
                    target_commitish: commit
                },
                name: title,
                body: notes,
                draft,
                prerelease
            };
        }
        function openGiteaForge(rest, repository) {
            const base = (0, src_repository.SH)(repository);
            const title = `${rest.apiUrl.host}/${repository}`;
            const one = encodeURIComponent;
            const fileCall = (asset)=>{
                const root = new URL(rest.apiUrl);
                root.pathname = root.pathname.replace(/\/api\/v1$/u, "");
                return {
                    purpose: `read the asset ${asset.name}`,
                    path: `/attachments/${one(asset.uuid)}`,
                    base: root
                };
            };
            return {
                title,
                async describe () {
                    const answer = await rest.find({
                        purpose: "read the server's version",
                        path: "/version"
                    }, versionSchema);
                    if (null === answer) return "unknown";
                    const { forge, version } = (0, platform.l5)(answer.version);
                    return `${"forgejo" === forge ? "Forgejo" : "Gitea"} ${version}`;
                },
                async tag (name) {
                    const found = await rest.find({
                        purpose: `read the tag ${name}`,
                        path: `${base}/tags/${one(name)}`
                    }, giteaTagSchema);
                    return null === found ? null : {
                        name,
                        commit: found.commit.sha,
                        annotated: found.id !== found.commit.sha
                    };
                },
                async createTag ({ name, commit, message }) {
                    await rest.write({
                        purpose: `make the tag ${name}`,
                        method: "POST",
                        path: `${base}/tags`,
                        json: {
                            tag_name: name,
                            target: commit,
                            message
                        }
                    }, dist.Ikc({
                        name: dist.YjP()
                    }));
                },
                async releasesOf (tag) {
                    const purpose = `read the release ${tag}`;
                    const found = await rest.find({
                        purpose,
                        path: `${base}/releases/tags/${one(tag)}`
                    }, releaseSchema);
                    if (null !== found) return [
                        (0, src_repository.l7)(found)
                    ];
                    const drafts = await rest.list({
                        purpose,
                        path: `${base}/releases?draft=true`
                    }, releaseSchema);
                    return drafts.filter(({ tag_name: name })=>name === tag).map(src_repository.l7).sort(src_repository.jI);
                },
                async createRelease (release) {
                    const answer = await rest.write({
                        purpose: `make the release ${release.tag}`,
                        method: "POST",
                        path: `${base}/releases`,
                        json: fieldsOf(release)
                    }, releaseSchema);
                    return (0, src_repository.l7)(answer);
                },
                async updateRelease (id, release) {
                    const answer = await rest.write({
                        purpose: `change the release ${release.tag}`,
                        method: "PATCH",
                        path: `${base}/releases/${id}`,
                        json: fieldsOf(release)
                    }, releaseSchema);
                    return (0, src_repository.l7)(answer);
                },
                async assets (release) {
                    const path = `${base}/releases/${release.id}/assets`;
                    const answers = await rest.list({
                        purpose: `list the assets of ${release.tag}`,
                        path
                    }, assetSchema);
                    return answers.map(assetOf);
                },
                async attach (release, file) {
                    await rest.write({
                        purpose: `attach ${file.name}`,
                        method: "POST",
                        path: `${base}/releases/${release.id}/assets?name=${one(file.name)}`,
                        body: (0, sent_file.b)([], "attachment", file)
                    }, assetSchema);
                },
                async removeAsset (release, asset) {
                    const path = `${base}/releases/${release.id}/assets/${asset.id}`;
                    await rest.remove({
                        purpose: `remove the asset ${asset.name}`,
                        path
                    });
                },
                hashAsset: (_release, asset)=>rest.hash(fileCall(asset), "*/*"),
                saveAsset: (_release, asset, path)=>rest.save(fileCall(asset), "*/*", path),
                readAsset: (_release, asset, maximumBytes)=>rest.fetch(fileCall(asset), "*/*", maximumBytes),
                pause: (attempt)=>rest.pause(attempt)
            };
        }
        const DEEPEST_TAG = 5;
        function github_forge_assetOf(answer) {
            const { id, name, size, state } = answer;
            return {
                id,
                name,
                size,
                url: answer.browser_download_url,
                isWhole: "uploaded" === state || "" === state,
                uuid: ""
            };
        }
        function github_forge_fieldsOf({ tag, commit, title, notes, draft, prerelease }) {
            return {
                tag_name: tag,
                ...null === commit ? {} : {
                    target_commitish: commit
                },
                name: title,
                body: notes,
                draft,
                prerelease
            };
        }
        function uploadBase(apiUrl) {
            const base = new URL(apiUrl);
            if (/^api\./u.test(base.hostname)) base.hostname = base.hostname.replace(/^api\./u, "uploads.");
            else base.pathname = base.pathname.replace(/\/api\/v3$/u, "/api/uploads");
            return base;
        }
        function openGithubForge(rest, repository) {
            const base = (0, src_repository.SH)(repository);
            const one = encodeURIComponent;
            const ref = (tag)=>tag.split("/").map(one).join("/");
            const fileCall = (asset)=>({
                    purpose: `read the asset ${asset.name}`,
                    path: `${base}/releases/assets/${asset.id}`
                });
            return {
                title: `${rest.apiUrl.host}/${repository}`,
                describe: ()=>Promise.resolve("GitHub"),
                async tag (name) {
                    const purpose = `read the tag ${name}`;
                    const found = await rest.find({
                        purpose,
                        path: `${base}/git/ref/tags/${ref(name)}`
                    }, gitObjectSchema);
                    if (null === found) return null;
                    let { object } = found;
                    for(let depth = 0; "tag" === object.type && depth < DEEPEST_TAG; depth += 1)({ object } = await rest.read({
                        purpose,
                        path: `${base}/git/tags/${object.sha}`
                    }, gitObjectSchema));
                    return {
                        name,
                        commit: object.sha,
                        annotated: "tag" === found.object.type
                    };
                },
                async createTag ({ name, commit, message }) {
                    const purpose = `make the tag ${name}`;
                    const { sha } = await rest.write({
                        purpose,
                        method: "POST",
                        path: `${base}/git/tags`,
                        json: {
                            tag: name,
                            message,
                            object: commit,
                            type: "commit"
                        }
                    }, shaSchema);
                    await rest.write({
                        purpose,
                        method: "POST",
                        path: `${base}/git/refs`,
                        json: {
                            ref: `refs/tags/${name}`,
                            sha
                        }
                    }, dist.Ikc({
                        ref: dist.YjP()
                    }));
                },
                async releasesOf (tag) {
                    const all = await rest.list({
                        purpose: `read the release ${tag}`,
                        path: `${base}/releases`
                    }, releaseSchema);
                    return all.filter(({ tag_name: name })=>name === tag).map(src_repository.l7).sort(src_repository.jI);
                },
                async createRelease (release) {
                    const purpose = `make the release ${release.tag}`;
                    const call = {
                        purpose,
                        method: "POST",
                        path: `${base}/releases`,
                        json: github_forge_fieldsOf(release)
                    };
                    return (0, src_repository.l7)(await rest.write(call, releaseSchema));
                },
                async updateRelease (id, release) {
                    const purpose = `change the release ${release.tag}`;
                    const call = {
                        purpose,
                        method: "PATCH",
                        path: `${base}/releases/${id}`,
                        json: github_forge_fieldsOf(release)
                    };
                    return (0, src_repository.l7)(await rest.write(call, releaseSchema));
                },
                async assets (release) {
                    const path = `${base}/releases/${release.id}/assets`;
                    const answers = await rest.list({
                        purpose: `list the assets of ${release.tag}`,
                        path
                    }, assetSchema);
                    return answers.map(github_forge_assetOf);
                },
                async attach (release, file) {
                    await rest.write({
                        purpose: `attach ${file.name}`,
                        method: "POST",
                        path: `${base}/releases/${release.id}/assets?name=${one(file.name)}`,
                        base: uploadBase(rest.apiUrl),
                        body: (0, sent_file.h)(file)
                    }, assetSchema);
                },
                async removeAsset (_release, asset) {
                    await rest.remove({
                        purpose: `remove the asset ${asset.name}`,
                        path: `${base}/releases/assets/${asset.id}`
                    });
                },
                hashAsset: (_release, asset)=>rest.hash(fileCall(asset), "application/octet-stream"),
                saveAsset: (_release, asset, path)=>rest.save(fileCall(asset), "application/octet-stream", path),
                readAsset: (_release, asset, maximumBytes)=>rest.fetch(fileCall(asset), "application/octet-stream", maximumBytes),
                pause: (attempt)=>rest.pause(attempt)
            };
        }
        var rest_client = __webpack_require__(30336);
        function openForge(target, repository) {
            const rest = (0, rest_client.P)(target);
            return "gitea" === rest.dialect ? openGiteaForge(rest, repository) : openGithubForge(rest, repository);
        }
    },
    23494: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            IO: ()=>receiptAssetName,
            jP: ()=>isReceiptAsset,
            n_: ()=>releaseAssets,
            oN: ()=>receiptName,
            pJ: ()=>DOCUMENT_NAMES,
            sj: ()=>isReceiptName
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58455);
        const DOCUMENT_NAMES = {
            manifest: "release-manifest.json",
            record: "release-record.json"
        };
        const RECEIPT = "receipt-";
        function receiptName({ stage, python }) {
            return `${RECEIPT}${stage}${null === python ? "" : `-${python}`}`;
        }
        function isReceiptName(name) {
            if (!name.startsWith(RECEIPT)) return false;
            const rest = name.slice(RECEIPT.length);
            const python = /-\d+\.\d+$/u.exec(rest)?.[0] ?? "";
            return (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__.z)(rest.slice(0, rest.length - python.length));
        }
        function receiptAssetName(receipt) {
            return `${receiptName(receipt)}.json`;
        }
        function isReceiptAsset(name) {
            return name.endsWith(".json") && isReceiptName(name.slice(0, -5));
        }
        function releaseAssets(distributions, manifest, record, smokeTest = null) {
            const document = (kind, file)=>({
                    name: DOCUMENT_NAMES[kind],
                    kind,
                    path: file?.path ?? null,
                    size: file?.size ?? null,
                    sha256: file?.sha256 ?? null
                });
            return [
                ...distributions.map(({ filename, kind, path, size, sha256 })=>({
                        name: filename,
                        kind,
                        path,
                        size,
                        sha256
                    })),
                ...null === smokeTest ? [] : [
                    {
                        ...smokeTest,
                        name: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(smokeTest.path),
                        kind: "smoke-test"
                    }
                ],
                ...null === manifest ? [] : [
                    document("manifest", manifest)
                ],
                document("record", record)
            ];
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
