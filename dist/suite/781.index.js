export const id = 781;
export const ids = [
    781
];
export const modules = {
    9781: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            run: ()=>run
        });
        var release_error = __webpack_require__(1535);
        var src_address = __webpack_require__(5674);
        var download = __webpack_require__(7376);
        function hashByDownload(simpleUrl, options) {
            const known = new Map;
            const { url, credentials } = (0, src_address.or)(simpleUrl, "simple-url");
            return (file)=>{
                const near = new URL(file.url).origin === url.origin ? credentials : null;
                const started = known.get(file.url) ?? (0, download.A)(file.url, {
                    ...options,
                    credentials: near
                }).then(({ sha256 })=>sha256);
                known.set(file.url, started);
                started.catch(()=>known.delete(file.url));
                return started;
            };
        }
        async function planUpload(distributions, page, hashOf) {
            const there = new Map(page.files.map((file)=>[
                    file.filename,
                    file
                ]));
            return Promise.all(distributions.map(async ({ filename, sha256 })=>{
                const file = there.get(filename);
                if (void 0 === file) return {
                    filename,
                    state: "new",
                    sha256,
                    indexSha256: null
                };
                const indexSha256 = file.sha256 ?? await hashOf(file);
                return {
                    filename,
                    state: indexSha256 === sha256 ? "identical" : "conflict",
                    sha256,
                    indexSha256
                };
            }));
        }
        function conflictOf(plan, index, nextVersion) {
            const conflicts = plan.filter(({ state })=>"conflict" === state);
            if (0 === conflicts.length) return null;
            const said = conflicts.map(({ filename, sha256, indexSha256 })=>`${filename} (sha256 ${indexSha256 ?? "unknown"} there, ${sha256} here)`);
            return new release_error.K2({
                subject: index,
                problem: `has other bytes under the name of ${said.join(", ")}; nothing was sent`,
                remedy: `No index takes other bytes under a used name: release as version ${nextVersion}, or put the bytes back that were uploaded`
            });
        }
        var project_page = __webpack_require__(4176);
        var http_request = __webpack_require__(1568);
        var src_pace = __webpack_require__(9091);
        var project_page_json = __webpack_require__(7338);
        var transport_error = __webpack_require__(9840);
        const INSTALLERS = {
            pip: "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html; q=0.1, text/html; q=0.01",
            uv: "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01"
        };
        const TIMES_IN_A_ROW = 2;
        async function waitUntilInstallable(request) {
            const pace = request.pace ?? src_pace.Of;
            const near = (0, src_address.U9)((0, src_address.or)(request.simpleUrl, "simple-url").url.hostname);
            const begun = pace.now();
            const seenAfter = {};
            let inARow = 0;
            let pause = near ? 50 : 1e3;
            for(let polls = 1;; polls += 1){
                const views = await Promise.all(Object.values(INSTALLERS).map((accept)=>look(request, accept)));
                const elapsed = Math.round(pace.now() - begun);
                const missing = new Map(views.flatMap((view)=>[
                        ...view.missing
                    ]));
                for (const { filename } of request.files)if (missing.has(filename)) Reflect.deleteProperty(seenAfter, filename);
                else seenAfter[filename] ??= elapsed;
                inARow = 0 === missing.size ? inARow + 1 : 0;
                const outcome = (state)=>({
                        state,
                        ms: Math.round(pace.now() - begun),
                        polls,
                        missing: [
                            ...missing
                        ].map(([filename, why])=>({
                                filename,
                                why
                            })),
                        seenAfter
                    });
                if (inARow >= TIMES_IN_A_ROW) return outcome("installable");
                request.onWaiting?.(elapsed, missing.size);
                const left = request.limit - elapsed;
                if (left <= 0 && 0 === inARow) {
                    if (views.every((view)=>!view.reachable)) return outcome("unreachable");
                    return outcome(await isPublished(request) ? "published-page-old" : "not-published");
                }
                const confirm = near ? 10 : 500;
                await pace.sleep(inARow > 0 ? confirm : Math.max(1, Math.min(pause, left)), request.signal);
                if (0 === inARow) pause = Math.min(1.6 * pause, near ? 1e3 : 15e3);
            }
        }
        async function look(request, accept, bypassCaches = false) {
            const missing = new Map;
            let listed;
            try {
                const page = await (0, project_page.B_)(request.simpleUrl, request.name, {
                    environment: request.environment,
                    certificates: request.certificates,
                    proxy: request.proxy,
                    allowHttpHosts: request.allowHttpHosts,
                    signal: request.signal,
                    attempts: 1,
                    accept,
                    bypassCaches
                });
                listed = new Map(page.files.map((file)=>[
                        file.filename,
                        file
                    ]));
            } catch (thrown) {
                if (thrown instanceof transport_error.wX && "aborted" === thrown.fault) throw thrown;
                const why = (0, release_error.bD)(thrown);
                return {
                    missing: new Map(request.files.map(({ filename })=>[
                            filename,
                            why
                        ])),
                    reachable: false
                };
            }
            for (const { filename, sha256 } of request.files){
                const file = listed.get(filename);
                if (void 0 === file) missing.set(filename, "the page does not list it");
                else {
                    const found = file.sha256 ?? await request.hashOf(file).catch((thrown)=>(0, release_error.bD)(thrown));
                    if (found !== sha256) missing.set(filename, `the page has sha256 ${found}`);
                }
            }
            return {
                missing,
                reachable: true
            };
        }
        async function isPublished(request) {
            const uncached = await look(request, "text/html", true);
            if (uncached.reachable && 0 === uncached.missing.size) return true;
            if (void 0 === request.jsonUrl || null === request.jsonUrl) return false;
            try {
                const { jsonUrl: url, environment, certificates, proxy, signal } = request;
                const answer = await (0, http_request.a)({
                    url,
                    environment,
                    certificates,
                    proxy,
                    signal,
                    headers: {
                        "cache-control": "no-cache"
                    }
                });
                if (200 !== answer.status) return false;
                const hashes = new Set(hashesIn(JSON.parse(answer.body.toString("utf8"))));
                return request.files.every(({ sha256 })=>hashes.has(sha256));
            } catch (thrown) {
                if (thrown instanceof transport_error.wX && "aborted" === thrown.fault) throw thrown;
                return false;
            }
        }
        function hashesIn(document) {
            const urls = "object" == typeof document && null !== document && "urls" in document ? document.urls : null;
            if (!Array.isArray(urls)) return [];
            return urls.flatMap((entry)=>{
                const digests = "object" == typeof entry && null !== entry && "digests" in entry ? entry.digests : null;
                const hash = "object" == typeof digests && null !== digests && "sha256" in digests ? (0, project_page_json.Bj)(digests.sha256) : null;
                return null === hash ? [] : [
                    hash
                ];
            });
        }
        var names = __webpack_require__(1515);
        var stage_recorder = __webpack_require__(7538);
        var external_node_http_ = __webpack_require__(7067);
        var Parser = __webpack_require__(1600);
        const LONGEST_WORDS = 600;
        function textOfHtml(html) {
            const silent = new Set([
                "title",
                "script",
                "style"
            ]);
            let depth = 0;
            let text = "";
            const parser = new Parser.i({
                onopentagname (name) {
                    if (silent.has(name)) depth += 1;
                    else text += " ";
                },
                onclosetag (name) {
                    if (silent.has(name)) depth -= 1;
                    else text += " ";
                },
                ontext (part) {
                    if (0 === depth) text += part;
                }
            });
            parser.write(html);
            parser.end();
            return text;
        }
        function textOfJson(body) {
            try {
                const json = JSON.parse(body);
                if ("string" == typeof json) return json;
                if ("object" != typeof json || null === json) return null;
                const found = [
                    "message",
                    "detail",
                    "error",
                    "title"
                ].map((key)=>json[key]);
                return found.find((value)=>"string" == typeof value && "" !== value) ?? null;
            } catch  {
                return null;
            }
        }
        function tidy(text) {
            const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
            return line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS)}…` : line;
        }
        function serverWords(answer, hide = []) {
            const reason = tidy(answer.reason);
            const standard = (external_node_http_.STATUS_CODES[answer.status] ?? "").toLowerCase();
            const own = reason.toLowerCase() === standard ? "" : reason;
            const body = answer.body.subarray(0, 65536).toString("utf8");
            const text = tidy(textOfJson(body) ?? (/<[a-z!/]/iu.test(body) ? textOfHtml(body) : body));
            let words = own;
            if ("" === own) words = "" === text ? reason : text;
            else if ("" !== text && !text.includes(own) && !own.includes(text)) words = `${own}: ${text}`;
            return redact(tidy(words), hide);
        }
        function redact(text, hide) {
            return hide.reduce((rest, secret)=>"" === secret ? rest : rest.replaceAll(secret, "***"), text);
        }
        const SHORTEST_SECRET = 8;
        const TOKEN_USER = "__token__";
        function tokenForms(username, token) {
            const forms = new Set;
            const lines = token.split(/[\r\n]+/u);
            for (const secret of [
                ...lines,
                ...lines.map((line)=>line.trim())
            ]){
                if ("" === secret) continue;
                const basic = Buffer.from(`${username}:${secret}`, "utf8").toString("base64");
                const escaped = JSON.stringify(secret).slice(1, -1);
                for (const form of [
                    secret,
                    encodeURIComponent(secret),
                    escaped,
                    basic,
                    encodeURIComponent(basic),
                    basic.replace(/=+$/u, "")
                ])if (form.length >= SHORTEST_SECRET) forms.add(form);
            }
            return [
                ...forms
            ].sort((a, b)=>b.length - a.length);
        }
        function tokenLocation(token) {
            const match = /^pypi-([A-Za-z0-9_-]+={0,2})$/u.exec(token);
            const bytes = Buffer.from(match?.[1] ?? "", "base64url");
            const [version, field, length] = bytes;
            if (2 !== version || 1 !== field || void 0 === length || length > 127 || bytes.length < 3 + length) return null;
            const location = bytes.subarray(3, 3 + length).toString("latin1");
            return /^[a-z0-9.:/-]+$/u.test(location) ? location : null;
        }
        const SITES = {
            pypi: {
                title: "PyPI",
                location: "pypi.org"
            },
            testpypi: {
                title: "TestPyPI",
                location: "test.pypi.org"
            }
        };
        function checkToken(username, token, site) {
            const refuse = (subject, problem, remedy)=>{
                throw new release_error.K2({
                    subject,
                    problem,
                    remedy
                });
            };
            if (/[\r\n]/u.test(token)) refuse("password", "holds a line break", "Store the secret again, as one line");
            if (username === TOKEN_USER && /\s/u.test(token)) refuse("password", "holds a blank", "Copy the token again, whole and nothing else");
            if (/\p{Cc}/u.test(token)) refuse("password", "holds a control character", "Store the secret again");
            if (token.length < SHORTEST_SECRET) refuse("password", `is shorter than ${SHORTEST_SECRET} characters, so that no log could hide it`, "" === token ? "Give the token of the index" : "Use a longer one");
            if (/[:\r\n]/u.test(username) || "" === username) refuse("username", "is empty or holds a colon or a line break", `Give the user name, ${TOKEN_USER} for an API token`);
            if (null === site) return;
            const { title, location } = SITES[site];
            if (username !== TOKEN_USER) refuse("username", `${title} takes no user names but ${TOKEN_USER}`, "Leave username out, and give an API token as password");
            if (!token.startsWith("pypi-")) refuse("password", `is not an API token of ${title}, which begins with pypi-`, `Make a token on https://${location}/manage/account/token/`);
            const found = tokenLocation(token);
            const other = Object.values(SITES).find((known)=>known.location === found);
            if (void 0 !== other && other.location !== location) refuse("password", `is a token of ${other.title}, but the index is ${title}`, `Give the token that was made on https://${location}/`);
        }
        var external_node_crypto_ = __webpack_require__(7598);
        var promises_ = __webpack_require__(1455);
        const CHUNK = 262144;
        function quoted(name) {
            return name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
        }
        function multipartBody(form, distribution, onSent) {
            const boundary = `----repo-agent-actions-${(0, external_node_crypto_.randomBytes)(16).toString("hex")}`;
            const parts = form.map(([field, value])=>`--${boundary}\r\nContent-Disposition: form-data; name="${quoted(field)}"\r\n\r\n${value}\r\n`);
            const head = Buffer.from(`${parts.join("")}--${boundary}\r\nContent-Disposition: form-data; name="content"; filename="${quoted(distribution.filename)}"\r\nContent-Type: application/octet-stream\r\n\r\n`, "utf8");
            const tail = Buffer.from(`\r\n--${boundary}--\r\n`, "utf8");
            return {
                contentType: `multipart/form-data; boundary=${boundary}`,
                length: head.length + distribution.size + tail.length,
                async *chunks () {
                    let first = head;
                    for await (const chunk of boundBytes(distribution, onSent)){
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
        async function* boundBytes(distribution, onSent) {
            const { path, filename, size, sha256 } = distribution;
            const hash = (0, external_node_crypto_.createHash)("sha256");
            let sent = 0;
            const file = await (0, promises_.open)(path, "r");
            try {
                for(;;){
                    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(Math.min(CHUNK, size - sent + 1)), 0, null, null);
                    if (0 === bytesRead) break;
                    sent += bytesRead;
                    if (sent > size) throw changed(filename, `it has more than ${size} bytes now`);
                    const chunk = buffer.subarray(0, bytesRead);
                    hash.update(chunk);
                    yield chunk;
                    onSent?.(sent);
                }
            } finally{
                await file.close();
            }
            if (sent !== size) throw changed(filename, `it has ${sent} bytes now, and had ${size}`);
            const now = hash.digest("hex");
            if (now !== sha256) throw changed(filename, `its sha256 is ${now} now, and the manifest has ${sha256}`);
        }
        function changed(filename, how) {
            return new release_error.K2({
                subject: filename,
                problem: `was changed while it was sent: ${how}; the connection was cut before the upload was whole`,
                remedy: "Find out what writes to the file, put the built one back, and run again"
            });
        }
        var retrying_get = __webpack_require__(4259);
        const UPLOAD_TIMEOUTS = {
            connect: 15e3,
            idle: 6e4,
            answer: 3e5,
            whole: 36e5
        };
        const MAXIMUM_ANSWER = 1048576;
        function verdictOf(status, words) {
            if (200 === status || 201 === status) return "accepted";
            if (429 === status && /too many new projects/iu.test(words)) return "refused";
            if (429 === status || 425 === status) return "held";
            if ((0, retrying_get.wz)(status)) return "troubled";
            return status >= 300 && status < 500 ? "refused" : "unclear";
        }
        async function uploadFile(target, { distribution, form, onSent }) {
            const { url, credentials, timeouts, pace = src_pace.Of, ...context } = target;
            const body = multipartBody(form, distribution, onSent);
            const answer = await (0, http_request.a)({
                ...context,
                url,
                credentials,
                method: "POST",
                headers: {
                    "content-type": body.contentType,
                    accept: "text/html, text/plain, application/json"
                },
                body,
                timeouts: {
                    ...UPLOAD_TIMEOUTS,
                    ...timeouts
                },
                maximumBytes: MAXIMUM_ANSWER
            });
            const { status, headers, ms } = answer;
            const hide = null === credentials ? [] : tokenForms(credentials.username, credentials.password);
            const redirect = status >= 300 && status < 400 && "string" == typeof headers.location ? `redirects to ${headers.location}` : "";
            const words = "" === redirect ? serverWords(answer, hide) : serverWords({
                ...answer,
                reason: redirect,
                body: Buffer.alloc(0)
            }, hide);
            return {
                status,
                verdict: verdictOf(status, words),
                words,
                retryAfterMs: (0, src_pace.P9)(headers["retry-after"], pace),
                ms,
                headers
            };
        }
        function isOnIndex({ result }) {
            return "uploaded" === result || "landed" === result || "there" === result;
        }
        const UPLOAD_BACK_OFF = {
            base: 1e3,
            maximum: 6e4
        };
        const LONGEST_PAUSE = 3e5;
        const WHOLE_LIMIT = 36e5;
        async function sendFile(target, request, options) {
            const pace = target.pace ?? src_pace.Of;
            const begun = pace.now();
            const hide = null === target.credentials ? [] : tokenForms(target.credentials.username, target.credentials.password);
            const words = [];
            let sent = 0;
            let last = null;
            let indexSha256 = null;
            let doubt = false;
            const finish = (result, error = null)=>({
                    filename: request.distribution.filename,
                    result,
                    status: last?.status ?? null,
                    attempts: sent,
                    ms: Math.round(pace.now() - begun),
                    words,
                    indexSha256,
                    headers: last?.headers ?? {},
                    error
                });
            const ask = async ()=>{
                const found = await options.lookUp();
                if ("different" === found.state) {
                    indexSha256 = found.sha256;
                    return "conflict";
                }
                return "identical" === found.state ? "landed" : found.state;
            };
            const attempt = async ()=>{
                sent += 1;
                try {
                    const answer = await uploadFile(target, request);
                    last = answer;
                    words.push(`${answer.status} ${answer.words}`.trim());
                    if ("accepted" === answer.verdict) return {
                        kind: "end",
                        result: "uploaded"
                    };
                    if ("refused" === answer.verdict) return {
                        kind: "end",
                        result: await judgeRefusal(answer)
                    };
                    return {
                        kind: "again",
                        ambiguous: "held" !== answer.verdict,
                        pause: answer.retryAfterMs
                    };
                } catch (thrown) {
                    words.push(redact((0, release_error.bD)(thrown), hide));
                    if (!(thrown instanceof transport_error.wX)) return {
                        kind: "end",
                        result: doubt ? "unclear" : "failed",
                        error: thrown instanceof Error ? thrown : new Error(String(thrown))
                    };
                    last = null;
                    if ("aborted" === thrown.fault) return {
                        kind: "end",
                        result: doubt || thrown.mayHaveArrived ? "unclear" : "failed",
                        error: thrown
                    };
                    if (!(0, transport_error.WG)(thrown) && !thrown.mayHaveArrived) return {
                        kind: "end",
                        result: doubt ? "unclear" : "failed",
                        error: thrown
                    };
                    return {
                        kind: "again",
                        ambiguous: thrown.mayHaveArrived,
                        pause: null
                    };
                }
            };
            const judgeRefusal = async (answer)=>{
                if (!doubt && 409 !== answer.status && !/already exists/iu.test(answer.words)) return "refused";
                const found = await ask();
                if ("landed" === found) return doubt ? "landed" : "there";
                return "conflict" === found ? "conflict" : "refused";
            };
            const settle = async (pause)=>{
                const before = doubt ? await ask() : "absent";
                if ("absent" !== before && "unknown" !== before) return before;
                if (pause > (options.longestPause ?? LONGEST_PAUSE)) {
                    words.push(`it asks to wait ${Math.ceil(pause / 1e3)} s, which is too long`);
                    return "late";
                }
                if (pace.now() - begun + pause > (options.wholeLimit ?? WHOLE_LIMIT)) return "late";
                await pace.sleep(pause, target.signal);
                return doubt ? ask() : "absent";
            };
            const pauseAfter = (tries)=>(0, src_pace.xP)(tries, options.backOff ?? UPLOAD_BACK_OFF, pace);
            try {
                for(let tries = 1;; tries += 1){
                    const outcome = await attempt();
                    if ("end" === outcome.kind) return finish(outcome.result, outcome.error ?? null);
                    doubt ||= outcome.ambiguous;
                    if (!doubt && tries >= options.attempts) return finish("failed");
                    let found = await settle(outcome.pause ?? pauseAfter(tries));
                    for(; "unknown" === found && tries < options.attempts; tries += 1)found = await settle(pauseAfter(tries + 1));
                    if ("unknown" === found || "late" === found) return finish(doubt ? "unclear" : "failed");
                    if ("absent" !== found) return finish(found);
                    if (tries >= options.attempts) return finish("failed");
                }
            } catch (thrown) {
                return finish(doubt ? "unclear" : "failed", thrown instanceof Error ? thrown : new Error((0, release_error.bD)(thrown)));
            }
        }
        function ownError({ error }) {
            return error instanceof release_error.K2 ? error : null;
        }
        const SAID = {
            uploaded: "uploaded",
            landed: "uploaded; the answer was lost, and the index has it by its sha256",
            there: "somebody else uploaded the same bytes meanwhile",
            conflict: "the index has other bytes under this name",
            refused: "refused",
            failed: "did not arrive",
            unclear: "nobody can tell whether it arrived"
        };
        function outcomeOf(sent) {
            if (isOnIndex(sent)) return "passed";
            return "unclear" === sent.result ? "unknown" : "failed";
        }
        function sentItem(distribution, sent, url) {
            return {
                kind: "file",
                subject: distribution.filename,
                outcome: outcomeOf(sent),
                message: SAID[sent.result],
                ms: sent.ms,
                attempts: sent.attempts,
                bytes: distribution.size,
                sha256: distribution.sha256,
                urls: [
                    url
                ],
                serverMessages: sent.words,
                ...null === sent.status ? {} : {
                    status: sent.status
                }
            };
        }
        function unsentItem(distribution, outcome, message) {
            const { filename, size, sha256 } = distribution;
            return {
                kind: "file",
                subject: filename,
                outcome,
                message,
                ms: 0,
                attempts: 0,
                bytes: size,
                sha256
            };
        }
        function planWords({ filename, state, sha256, indexSha256 }) {
            switch(state){
                case "new":
                    return `${filename}: new, sha256 ${sha256}`;
                case "identical":
                    return `${filename}: identical, the index has sha256 ${sha256}`;
                case "conflict":
                    return `${filename}: conflict, sha256 ${sha256} here, ${indexSha256 ?? "unknown"} on the index`;
            }
        }
        var src_inputs = __webpack_require__(8241);
        var resolve_index = __webpack_require__(4794);
        var version = __webpack_require__(2499);
        async function makePlan(publication) {
            const { host, target, manifest, files, hashOf } = publication;
            return host.group(`Plan for ${target.index.title}`, async ()=>{
                const page = await (0, project_page.B_)(target.index.simpleUrl, manifest.project, target.context);
                publication.server = (0, resolve_index.t)(target.index, page.headers);
                if ("archived" === page.projectStatus) throw new release_error.K2({
                    subject: target.index.title,
                    problem: `the project ${manifest.project} is archived, so that nobody may upload to it`,
                    remedy: "Unarchive it in the project's settings on the index"
                });
                const planned = await planUpload(files.map(({ distribution })=>distribution), page, hashOf);
                publication.plan = {
                    schema: 1,
                    index: target.index.uploadUrl,
                    files: planned
                };
                for (const file of planned)host.info(planWords(file));
                return planned;
            });
        }
        function planRefusal({ inputs, target, manifest }, planned) {
            const conflict = conflictOf(planned, target.index.title, (0, version.W7)(manifest.version));
            if (null !== conflict) return conflict;
            const identical = planned.filter(({ state })=>"identical" === state).map(({ filename })=>filename);
            if ("fail" !== inputs.existing || 0 === identical.length) return null;
            return new release_error.K2({
                subject: target.index.title,
                problem: `has ${identical.join(", ")} already, and existing is fail; nothing was sent`,
                remedy: `Set existing to skip-identical, or release as version ${(0, version.W7)(manifest.version)}`
            });
        }
        var load_manifest = __webpack_require__(5797);
        var manifest_binding = __webpack_require__(2638);
        var contents = __webpack_require__(5495);
        var upload_form = __webpack_require__(505);
        async function prepareFiles(inputs, host) {
            const { manifest, manifestSha256, packagesDir } = inputs;
            const loaded = await (0, load_manifest.e)(manifest, packagesDir, {
                host,
                expectedSha256: manifestSha256
            });
            if (loaded.onTheSpot) host.notice(`manifest: none was given, so that it was made of the files that are in ${packagesDir} now; it binds nothing of what was before.`);
            const distributions = await (0, manifest_binding.G)(loaded.manifest, packagesDir);
            const files = await Promise.all(distributions.map(async (distribution)=>{
                const { metadata } = await (0, contents.r)(distribution);
                return {
                    distribution,
                    form: (0, upload_form.t)(distribution, metadata)
                };
            }));
            return {
                loaded,
                files
            };
        }
        function formFor(server, form) {
            if ("gitea" !== server) return form;
            return form.map(([field, value])=>[
                    field,
                    "name" === field ? (0, names.Pc)(value) : value
                ]);
        }
        function unexpected({ index }, host, thrown) {
            if (thrown instanceof release_error.K2) return thrown;
            if (host.signal.aborted) return new release_error.K2({
                subject: index.title,
                problem: "the run was ended",
                remedy: "Run again: what is there already is recognized by its sha256 and not sent twice"
            });
            return new release_error.K2({
                subject: index.title,
                problem: `the upload could not go on (${(0, release_error.bD)(thrown)})`,
                remedy: "Run again; what is there already is not sent twice"
            }, {
                cause: thrown
            });
        }
        async function sendInOrder(files, parallel, send) {
            const wheels = files.filter(({ distribution })=>"wheel" === distribution.kind);
            const sdists = files.filter(({ distribution })=>"sdist" === distribution.kind);
            const first = wheels.slice(0, 1);
            const left = new Set(files);
            const course = {
                going: true
            };
            for (const [batch, width] of [
                [
                    first,
                    1
                ],
                [
                    wheels.slice(1),
                    parallel
                ],
                [
                    sdists,
                    1
                ]
            ]){
                const waiting = [
                    ...batch
                ];
                const work = async ()=>{
                    for(let file = waiting.shift(); void 0 !== file && course.going; file = waiting.shift()){
                        left.delete(file);
                        if (!await send(file)) course.going = false;
                    }
                };
                await Promise.all(Array.from({
                    length: Math.min(width, batch.length)
                }, work));
                if (!course.going) break;
            }
            return [
                ...left
            ];
        }
        const PYPI = [
            "pypi"
        ];
        const GITEA = [
            "gitea"
        ];
        const PYPISERVER = [
            "pypiserver"
        ];
        const DEVPI = [
            "devpi"
        ];
        const NEW_VERSION = "Raise the version, build and upload again; an index never takes other bytes under a used name";
        const RUN_CHECK = "Run twine-check on the file, mend what it names, build and upload again";
        const AUTHENTICATION = [
            {
                servers: PYPI,
                pattern: /Username\/Password authentication is no longer supported/iu,
                remedy: "Use the user name __token__ and an API token as password"
            },
            {
                servers: PYPI,
                pattern: /project-scoped token is not valid for project/iu,
                remedy: "Use a token of this project; a first upload needs a token for the whole account"
            },
            {
                servers: PYPI,
                pattern: /Invalid API Token/iu,
                remedy: "Make a new token for this project on this very index (TestPyPI and PyPI have separate tokens) and store it as the secret"
            },
            {
                servers: PYPI,
                pattern: /Invalid or non-existent authentication information/iu,
                remedy: "Check that the secret holds a whole token, beginning with pypi-, of this very index: TestPyPI and PyPI have separate accounts and tokens"
            },
            {
                servers: PYPI,
                pattern: /isn.t allowed to upload to project/iu,
                remedy: "Ask an owner of the project for the role Maintainer, or choose another project name when it isn't yours"
            },
            {
                servers: PYPI,
                pattern: /does not have a verified primary email/iu,
                remedy: "Verify the account's e-mail address on the index's site"
            },
            {
                servers: PYPI,
                pattern: /does not have two-factor authentication/iu,
                remedy: "Switch on two-factor authentication in the account's settings on the index's site"
            },
            {
                servers: PYPI,
                pattern: /Organization account owning this project is inactive/iu,
                remedy: "Put the organisation's account in order on the index's site"
            },
            {
                servers: PYPI,
                pattern: /Non-user identities cannot create new projects/iu,
                remedy: "Make the first upload with a user's token, or register a pending publisher"
            },
            {
                servers: GITEA,
                status: 401,
                remedy: "Use a personal token with the scope write:package; the token of the job cannot upload packages"
            },
            {
                servers: GITEA,
                status: 403,
                remedy: "Give the owner of the token write access to packages of this owner"
            },
            {
                servers: GITEA,
                status: 404,
                remedy: "Check the owner in the URL: <server>/api/packages/<owner>/pypi"
            },
            {
                servers: PYPISERVER,
                status: 401,
                remedy: "Give a user name and a password"
            },
            {
                servers: PYPISERVER,
                status: 403,
                remedy: "Check the user name and the password against the password file of the server"
            },
            {
                servers: DEVPI,
                status: 401,
                remedy: "Give a user name and a password that may upload to this stage"
            },
            {
                servers: DEVPI,
                status: 403,
                remedy: "Add the user to acl_upload of the stage, or use the stage's owner"
            }
        ];
        const DUPLICATES = [
            {
                servers: [
                    "pypi",
                    "unknown"
                ],
                pattern: /File already exists/iu,
                remedy: NEW_VERSION
            },
            {
                servers: PYPI,
                pattern: /previously used by a file that has since been deleted/iu,
                remedy: "Raise the version; the name of a deleted file is used up for ever"
            },
            {
                servers: PYPI,
                pattern: /releases older than \d+ days is not allowed/iu,
                remedy: "Raise the version; an old release takes no new files"
            },
            {
                servers: PYPI,
                pattern: /Only one sdist may be uploaded per release/iu,
                remedy: "Leave the sdist out, or raise the version; the release has an sdist under another spelling of the name"
            },
            {
                servers: GITEA,
                status: 409,
                remedy: NEW_VERSION
            },
            {
                servers: PYPISERVER,
                pattern: /Package .* already exists/iu,
                remedy: NEW_VERSION
            },
            {
                servers: PYPISERVER,
                status: 409,
                remedy: NEW_VERSION
            },
            {
                servers: DEVPI,
                status: 409,
                remedy: `${NEW_VERSION}. A stage with volatile=True would take them`
            }
        ];
        const PROJECT_NAMES = [
            {
                servers: PYPI,
                pattern: /conflict with Python Standard Library module name/iu,
                remedy: "Choose another project name: this one is a module of the standard library"
            },
            {
                servers: PYPI,
                pattern: /too similar to an existing project/iu,
                remedy: "Choose a project name that is not one letter away from another project"
            },
            {
                servers: PYPI,
                pattern: /The name .* conflicts with an existing project/iu,
                remedy: "Upload again; somebody made the project at the same moment"
            },
            {
                servers: PYPI,
                pattern: /The name .* isn.t allowed/iu,
                remedy: "Choose another project name: this one is on the prohibited list of the index"
            },
            {
                servers: PYPI,
                pattern: /Too many new projects created/iu,
                remedy: "Wait until the limit for new projects is over (the answer says when); do not try again before"
            },
            {
                servers: PYPI,
                pattern: /project registration temporarily disabled/iu,
                remedy: "Try again later; see https://status.python.org/"
            }
        ];
        const CONTENTS = [
            {
                servers: PYPI,
                pattern: /use of local versions/iu,
                remedy: "Build from a clean checkout exactly on the tag, so that the version has no +part"
            },
            {
                servers: PYPI,
                pattern: /is not a valid classifier/iu,
                remedy: "Correct or remove the classifier; https://pypi.org/classifiers/ lists them all"
            },
            {
                servers: PYPI,
                pattern: /classifier .* has been deprecated/iu,
                remedy: "Replace the deprecated classifier"
            },
            {
                servers: PYPI,
                pattern: /description failed to render/iu,
                remedy: "Mend the README; twine-check names the line"
            },
            {
                servers: PYPI,
                pattern: /Can.t have direct dependency/iu,
                remedy: "Replace the dependency given by URL by a name and a version range"
            },
            {
                servers: PYPI,
                pattern: /is not a valid metadata version|introduced in metadata version/iu,
                remedy: "Pin the build back-end to a release that writes a metadata version this index takes"
            },
            {
                servers: PYPI,
                pattern: /unsupported platform tag/iu,
                remedy: "Repair the wheel with auditwheel, delocate or cibuildwheel"
            },
            {
                servers: PYPI,
                pattern: /File too large/iu,
                remedy: "Make the file smaller, or ask for a higher limit: https://pypi.org/help/#file-size-limit"
            },
            {
                servers: PYPI,
                pattern: /Project size too large/iu,
                remedy: "Delete old releases, or ask for a higher limit: https://pypi.org/help/#project-size-limit"
            },
            {
                servers: PYPI,
                pattern: /digest supplied does not match/iu,
                remedy: "Upload again; the bytes changed on their way"
            },
            {
                servers: PYPI,
                pattern: /Filename .* is invalid, should be/iu,
                remedy: "Build again with a current build back-end, which names files by PEP 625 and PEP 427"
            },
            {
                servers: PYPI,
                pattern: /Invalid attestations supplied/iu,
                remedy: "Send no attestations: only trusted publishers may"
            },
            {
                servers: PYPI,
                pattern: /Invalid distribution file|Invalid file extension|core-metadata for more information|Invalid value for/iu,
                remedy: RUN_CHECK
            },
            {
                servers: GITEA,
                pattern: /hash mismatch/iu,
                remedy: "Upload again; the bytes changed on their way"
            },
            {
                servers: GITEA,
                status: 400,
                remedy: RUN_CHECK
            },
            {
                servers: PYPISERVER,
                status: 400,
                remedy: RUN_CHECK
            },
            {
                servers: DEVPI,
                status: 400,
                remedy: RUN_CHECK
            }
        ];
        const SERVERS = [
            {
                servers: PYPI,
                pattern: /Read-only mode|uploads are temporarily disabled/iu,
                remedy: "Try again later; see https://status.python.org/"
            },
            {
                servers: PYPI,
                status: 308,
                remedy: "Write the upload URL with a slash at its end"
            },
            {
                servers: [
                    "pypi",
                    "gitea",
                    "pypiserver",
                    "devpi",
                    "unknown"
                ],
                status: 413,
                remedy: "Raise the size limit of the server or of the proxy before it"
            },
            {
                servers: [
                    "pypi",
                    "gitea",
                    "pypiserver",
                    "devpi",
                    "unknown"
                ],
                status: 429,
                remedy: "Wait as long as the answer says, then run again"
            },
            {
                servers: [
                    "unknown"
                ],
                status: 401,
                remedy: "Check the user name and the password"
            },
            {
                servers: [
                    "unknown"
                ],
                status: 403,
                remedy: "Check that the user may upload here"
            },
            {
                servers: [
                    "unknown"
                ],
                status: 404,
                remedy: "Check the upload URL"
            },
            {
                servers: [
                    "pypiserver",
                    "devpi"
                ],
                status: 404,
                remedy: "Check the upload URL"
            },
            {
                servers: [
                    "unknown"
                ],
                status: 405,
                remedy: "Check the upload URL: this one takes no uploads"
            },
            {
                servers: [
                    "pypiserver",
                    "devpi"
                ],
                status: 405,
                remedy: "Check the upload URL: this one takes no uploads"
            },
            {
                servers: [
                    "unknown"
                ],
                status: 409,
                remedy: NEW_VERSION
            }
        ];
        const SERVER_MESSAGES = [
            ...AUTHENTICATION,
            ...DUPLICATES,
            ...PROJECT_NAMES,
            ...CONTENTS,
            ...SERVERS
        ];
        const LONGEST_MESSAGE = 4096;
        function remedyFor(server, status, message) {
            const words = message.slice(0, LONGEST_MESSAGE);
            const fits = SERVER_MESSAGES.filter((known)=>known.servers.includes(server) && (void 0 === known.status || known.status === status) && (void 0 === known.pattern || known.pattern.test(words)));
            const best = fits.find((known)=>void 0 !== known.pattern) ?? fits[0];
            if (void 0 !== best) return best.remedy;
            return status >= 500 ? "Run again; the file is looked for by its hash before it is sent a second time" : null;
        }
        const CONTINUE = "Run again: what is there already is recognized by its sha256 and not sent twice";
        function seeStatus(index, status) {
            return null !== index.statusUrl && null !== status && status >= 500 ? `See ${index.statusUrl}. ` : "";
        }
        function sendFailure(index, distribution, sent, ended) {
            const { filename, sha256 } = distribution;
            const subject = `${filename} to ${index.title}`;
            const words = sent.words.at(-1) ?? "";
            if (ended) return new release_error.K2({
                subject,
                problem: "the run was ended before it was there",
                remedy: CONTINUE
            });
            const own = ownError(sent);
            if (null !== own) return own;
            switch(sent.result){
                case "conflict":
                    {
                        const next = (0, version.W7)(distribution.version);
                        const plan = [
                            {
                                filename,
                                state: "conflict",
                                sha256,
                                indexSha256: sent.indexSha256
                            }
                        ];
                        const told = conflictOf(plan, index.title, next);
                        if (null !== told) return new release_error.K2({
                            subject,
                            problem: told.problem.replace(/; nothing was sent$/u, ""),
                            remedy: told.remedy
                        });
                        break;
                    }
                case "refused":
                    {
                        const remedy = remedyFor((0, resolve_index.t)(index, sent.headers), sent.status ?? 0, words);
                        return new release_error.K2({
                            subject,
                            problem: `was refused: ${words}`,
                            remedy: remedy ?? "Mend what the server names, and run again"
                        });
                    }
                case "unclear":
                    return new release_error.K2({
                        subject,
                        problem: `nobody can tell whether it arrived: ${words}, and the index can't be asked`,
                        remedy: `${seeStatus(index, sent.status)}${CONTINUE}`
                    });
                default:
            }
            return new release_error.K2({
                subject,
                problem: `did not arrive in ${sent.attempts} ${1 === sent.attempts ? "attempt" : "attempts"}, the last: ${words}`,
                remedy: `${seeStatus(index, sent.status)}${CONTINUE}`
            });
        }
        const SERVER_LIMIT = 24e4;
        const SETTLED = 1e4;
        function megabytes(bytes) {
            return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
        }
        function transferProgress(host, filename, size, limited) {
            let begun = performance.now();
            let before = 0;
            let warned = false;
            return (sent)=>{
                if (sent < before) begun = performance.now();
                before = sent;
                const elapsed = Math.max(1, performance.now() - begun);
                const rate = sent / elapsed;
                const left = Math.round((size - sent) / rate / 1e3);
                const percent = 0 === size ? 100 : Math.floor(100 * sent / size);
                host.progress(`${filename}: ${percent} % of ${megabytes(size)}, ${megabytes(1e3 * rate)}/s, ${left} s left`);
                if (!limited || warned || elapsed < SETTLED || size / rate < SERVER_LIMIT) return;
                warned = true;
                host.warning(`${filename}: at ${megabytes(1e3 * rate)}/s the upload takes ${Math.round(size / rate / 1e3)} s, and the index cuts it after about ${SERVER_LIMIT / 1e3} s. Use a faster line, or make the file smaller.`);
            };
        }
        async function sendNew(publication, files) {
            const { host, target, recorder, inputs } = publication;
            if (0 === files.length) return null;
            const failures = [];
            const save = serialSaves(recorder);
            const left = await host.group(`Upload to ${target.index.title}`, ()=>sendInOrder(files, inputs.parallel, async (file)=>{
                    try {
                        const sent = await sendOne(publication, file);
                        recorder.item(sentItem(file.distribution, sent, target.index.uploadUrl));
                        if (isOnIndex(sent)) {
                            if ("there" === sent.result) publication.skipped += 1;
                            else publication.uploaded += 1;
                            host.info(`${file.distribution.filename}: ${"there" === sent.result ? "was there already" : "uploaded"} (${sent.ms} ms)`);
                        } else failures.push(sendFailure({
                            ...target.index,
                            server: publication.server
                        }, file.distribution, sent, host.signal.aborted));
                        await save();
                        return isOnIndex(sent);
                    } catch (thrown) {
                        failures.push(unexpected(target, host, thrown));
                        return false;
                    }
                }));
            for (const { distribution } of left)recorder.item(unsentItem(distribution, "not-sent", "not reached"));
            return failures[0] ?? null;
        }
        function serialSaves(recorder) {
            let last = Promise.resolve();
            return async ()=>{
                last = last.then(()=>recorder.save());
                await last;
            };
        }
        async function sendOne(publication, { distribution, form }) {
            const { host, target, inputs, server } = publication;
            const { index, credentials, context } = target;
            const progress = transferProgress(host, distribution.filename, distribution.size, null !== index.known);
            return sendFile({
                ...context,
                url: index.uploadUrl,
                credentials
            }, {
                distribution,
                form: formFor(server, form),
                onSent: progress
            }, {
                attempts: inputs.attempts,
                lookUp: ()=>lookUp(publication, distribution)
            });
        }
        async function lookUp({ target, manifest, hashOf }, distribution) {
            try {
                const page = await (0, project_page.B_)(target.index.simpleUrl, manifest.project, target.context);
                const [planned] = await planUpload([
                    distribution
                ], page, hashOf);
                if (planned?.state === "conflict") return {
                    state: "different",
                    sha256: planned.indexSha256 ?? "unknown"
                };
                return {
                    state: planned?.state === "identical" ? "identical" : "absent"
                };
            } catch (thrown) {
                if (thrown instanceof release_error.K2) return {
                    state: "unknown"
                };
                throw thrown;
            }
        }
        function chooseTarget(inputs, host) {
            const { username, password, dryRun } = inputs;
            for (const form of tokenForms(username, password))host.mask(form);
            const index = (0, resolve_index.p)({
                index: inputs.index,
                simpleUrl: inputs.simpleUrl,
                environment: host.environment
            });
            const written = (0, src_address.or)(index.simpleUrl, "simple-url");
            if (null !== written.credentials) for (const form of tokenForms(written.credentials.username, written.credentials.password))host.mask(form);
            if ("" === password && null !== index.known && !dryRun) throw new release_error.K2({
                subject: "password",
                problem: `is empty, and ${index.title} takes no upload without an API token`,
                remedy: "Add the token as a secret of the repository, and hand it over as password"
            });
            if ("" !== password) checkToken(username, password, index.known);
            const allowHttpHosts = allowedHosts(inputs, index, host);
            for (const [address, subject] of [
                [
                    index.uploadUrl,
                    "index"
                ],
                [
                    index.simpleUrl,
                    "simple-url"
                ]
            ])(0, src_address.hI)((0, src_address.or)(address, subject).url, allowHttpHosts, subject);
            return {
                index,
                credentials: "" === password ? null : {
                    username,
                    password
                },
                context: {
                    environment: host.environment,
                    allowHttpHosts,
                    signal: host.signal
                }
            };
        }
        function allowedHosts(inputs, index, host) {
            const url = new URL(index.uploadUrl);
            if ("gitea" !== inputs.index || "http:" !== url.protocol) return inputs.allowHttpHosts;
            host.warning(`index: ${url.origin} is plain http, and everybody on the way can read the token. Put the forge behind https.`);
            return [
                ...inputs.allowHttpHosts,
                url.host
            ];
        }
        function missingWords({ missing }) {
            return missing.map(({ filename, why })=>`${filename} (${why})`).join(", ");
        }
        function messageOf(waited) {
            switch(waited.state){
                case "installable":
                    return `pip and uv see every file with its sha256, ${waited.polls} looks`;
                case "published-page-old":
                    return `published, but the page that installers get is still old: ${missingWords(waited)}`;
                case "not-published":
                    return `not published: ${missingWords(waited)}`;
                case "unreachable":
                    return `the index can't be asked: ${missingWords(waited)}`;
            }
        }
        function waitItem(index, name, waited) {
            const outcome = "installable" === waited.state ? "passed" : "unreachable" === waited.state ? "unknown" : "failed";
            const urls = [
                (0, project_page.g2)((0, src_address.RD)(index.simpleUrl), name)
            ];
            return {
                kind: "wait",
                subject: "installable",
                outcome,
                message: messageOf(waited),
                ms: waited.ms,
                attempts: waited.polls,
                urls
            };
        }
        function waitFailure(index, seconds, waited) {
            const subject = index.title;
            const after = `after ${seconds} s`;
            switch(waited.state){
                case "installable":
                    return null;
                case "published-page-old":
                    return new release_error.K2({
                        subject,
                        problem: `has the release, but the page that installers get is still old ${after}: ${missingWords(waited)}`,
                        remedy: "Send nothing again; run again later, or with a larger wait-timeout"
                    });
                case "not-published":
                    return new release_error.K2({
                        subject,
                        problem: `took the upload, but does not show it ${after}: ${missingWords(waited)}`,
                        remedy: "Run again: what is not there is sent again"
                    });
                case "unreachable":
                    return new release_error.K2({
                        subject,
                        problem: `took the upload, but its page could not be read ${after}: ${missingWords(waited)}`,
                        remedy: "Run again when the index can be reached; nothing is sent twice"
                    });
            }
        }
        async function run(inputs, host) {
            const target = chooseTarget(inputs, host);
            const { loaded, files } = await prepareFiles(inputs, host);
            const { manifest } = loaded;
            const recorder = (0, stage_recorder._)((0, src_inputs.g)(inputs), host);
            recorder.about({
                project: manifest.project,
                normalizedName: (0, names.Pc)(manifest.project),
                version: manifest.version,
                index: target.index.uploadUrl
            });
            const publication = {
                inputs,
                host,
                target,
                manifest,
                files,
                recorder,
                hashOf: hashByDownload(target.index.simpleUrl, target.context),
                plan: null,
                server: target.index.server,
                uploaded: 0,
                skipped: 0
            };
            let failure;
            try {
                failure = (await publish(publication))?.message ?? null;
            } catch (thrown) {
                failure = unexpected(target, host, thrown).message;
            }
            const outcome = null !== failure ? "failed" : inputs.dryRun ? "not-sent" : "passed";
            const result = await recorder.close({
                outcome,
                failure
            });
            const { index } = target;
            return {
                ...result,
                plan: publication.plan,
                projectUrl: index.projectUrl(manifest.project, manifest.version) ?? (0, project_page.g2)((0, src_address.RD)(index.simpleUrl), manifest.project),
                uploadedCount: publication.uploaded,
                skippedCount: publication.skipped
            };
        }
        async function publish(publication) {
            const { inputs, files, recorder, host, target } = publication;
            const planned = await makePlan(publication);
            const stateOf = new Map(planned.map((file)=>[
                    file.filename,
                    file.state
                ]));
            const filesIn = (state)=>files.filter(({ distribution })=>stateOf.get(distribution.filename) === state);
            publication.skipped = filesIn("identical").length;
            const refused = planRefusal(publication, planned);
            for (const { distribution } of filesIn("conflict"))recorder.item(unsentItem(distribution, "failed", "the index has other bytes under this name"));
            for (const { distribution } of filesIn("identical"))recorder.item(unsentItem(distribution, "passed", "was there already, byte for byte"));
            if (null !== refused || inputs.dryRun) {
                const why = null === refused ? "dry run: it would be sent" : "nothing is sent to an index that the release does not fit";
                for (const { distribution } of filesIn("new"))recorder.item(unsentItem(distribution, "not-sent", why));
                return refused;
            }
            await recorder.save();
            const failed = await sendNew(publication, filesIn("new"));
            if (null !== failed) return failed;
            host.info(`${target.index.title}: ${publication.uploaded} uploaded, ${publication.skipped} were there already`);
            return waitForInstallers(publication);
        }
        async function waitForInstallers({ inputs, host, target, manifest, recorder, hashOf }) {
            if (!inputs.wait) {
                const message = "wait is false: nobody looked whether it can be installed";
                recorder.item({
                    kind: "wait",
                    subject: "installable",
                    outcome: "skipped",
                    message,
                    ms: 0
                });
                return null;
            }
            const { index, context } = target;
            const waited = await host.group("Wait until it can be installed", ()=>waitUntilInstallable({
                    ...context,
                    simpleUrl: index.simpleUrl,
                    name: manifest.project,
                    files: manifest.files,
                    limit: 1e3 * inputs.waitTimeout,
                    hashOf,
                    jsonUrl: index.jsonUrl(manifest.project, manifest.version),
                    onWaiting: (elapsed, missing)=>{
                        host.progress(`waiting for ${index.title}: ${missing} of ${manifest.files.length} files missing after ${Math.round(elapsed / 1e3)} s`);
                    }
                }));
            const item = waitItem(index, manifest.project, waited);
            recorder.item(item);
            host.info(item.message);
            return waitFailure(index, inputs.waitTimeout, waited);
        }
    },
    2638: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G: ()=>verifyAgainstManifest
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1535);
        var _file_hash_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6962);
        var _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2514);
        async function difference(folder, filename, wanted) {
            const expected = null === wanted ? "the manifest does not have it" : `the manifest has sha256 ${wanted}`;
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, filename);
            const odd = await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__.oQ)(path);
            if (null !== odd) return `${filename} is ${odd} (${expected})`;
            const { sha256 } = await (0, _file_hash_js__WEBPACK_IMPORTED_MODULE_2__.D)(path);
            if (null === wanted) return `${filename} was added (${expected}, the folder has sha256 ${sha256})`;
            return sha256 === wanted ? null : `${filename} was changed (${expected}, the folder has sha256 ${sha256})`;
        }
        async function verifyAgainstManifest(manifest, folder) {
            const present = await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__.wX)(folder);
            const wanted = new Map(manifest.files.map((file)=>[
                    file.filename,
                    file.sha256
                ]));
            const differences = [];
            for (const { filename, sha256 } of manifest.files){
                const said = present.includes(filename) ? await difference(folder, filename, sha256) : `${filename} was removed (the manifest has sha256 ${sha256}, the folder has none)`;
                if (null !== said) differences.push(said);
            }
            for (const filename of present){
                if (wanted.has(filename)) continue;
                const said = await difference(folder, filename, null);
                if (null !== said) differences.push(said);
            }
            if (differences.length > 0) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
                subject: folder,
                problem: `is not what the manifest of ${manifest.project} ${manifest.version} binds: ${differences.join("; ")}`,
                remedy: "Put back the files that were built, or build the release again"
            });
            const distributions = [];
            for (const file of manifest.files){
                const dist = await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__.xF)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file.filename));
                if (dist.sha256 !== file.sha256 || dist.size !== file.size || dist.kind !== file.kind) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
                    subject: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file.filename),
                    problem: `is not what the manifest says: ${file.kind} of ${file.size} bytes with sha256 ${file.sha256} there, ${dist.kind} of ${dist.size} bytes with sha256 ${dist.sha256} here`,
                    remedy: "Put back the file that was built, or build the release again"
                });
                distributions.push(dist);
            }
            return distributions;
        }
    }
};
