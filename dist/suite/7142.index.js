export const id = 7142;
export const ids = [
    7142
];
export const modules = {
    33264: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J3: ()=>SUITE,
            _1: ()=>jobCacheFolder,
            cp: ()=>newTemporaryFolder,
            fp: ()=>temporaryVariables,
            is: ()=>temporaryRoot,
            lM: ()=>jobStoreFolder,
            sx: ()=>userCacheFolder,
            xT: ()=>jobTemporaryRoot,
            yu: ()=>removeTemporaryFolder
        });
        var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
        var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
        var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89238);
        var _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15783);
        const SUITE = "repo-agent-actions";
        const TEMPORARY = "raa";
        function isWritable(folder) {
            try {
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, {
                    recursive: true
                });
                (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
                return true;
            } catch  {
                return false;
            }
        }
        function userCacheFolder(environment) {
            const xdg = environment["XDG_CACHE_HOME"] ?? "";
            return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(xdg) ? (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(xdg, SUITE) : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), ".cache", SUITE);
        }
        function jobCacheFolder(environment, level) {
            const toolCache = environment["RUNNER_TOOL_CACHE"] ?? "";
            if ((0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(toolCache)) {
                const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(toolCache, SUITE, level);
                if (isWritable(folder)) return folder;
            }
            return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(userCacheFolder(environment), level);
        }
        function temporaryRoot() {
            try {
                return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
            } catch (cause) {
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
                    subject: "win32" === process.platform ? "TEMP" : "TMPDIR",
                    problem: `${(0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()} can't be used (${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_4__.u)(cause)})`,
                    remedy: "Make that folder, or set the variable to another one"
                }, {
                    cause
                });
            }
        }
        function jobTemporaryRoot(environment) {
            const runnerTemp = environment["RUNNER_TEMP"] ?? "";
            return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(runnerTemp) && isWritable(runnerTemp) ? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(runnerTemp) : temporaryRoot();
        }
        function removeAbandoned(root, space) {
            const pattern = new RegExp(`^${TEMPORARY}-${space}-(\\d+)-`, "u");
            for (const name of (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(root)){
                const pid = Number(pattern.exec(name)?.[1] ?? 0 / 0);
                if (!(Number.isNaN(pid) || (0, _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_5__._)(pid))) try {
                    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, name), {
                        recursive: true,
                        force: true,
                        maxRetries: 3
                    });
                } catch  {}
            }
        }
        function newTemporaryFolder(root) {
            const space = (0, _repo_agent_actions_release_store__WEBPACK_IMPORTED_MODULE_5__.S)();
            removeAbandoned(root, space);
            return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, `${TEMPORARY}-${space}-${process.pid}-`));
        }
        function removeTemporaryFolder(folder) {
            (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, {
                recursive: true,
                force: true,
                maxRetries: 3
            });
            if (0 === removed.size) process.once("exit", removeAgain);
            removed.add(folder);
        }
        const removed = new Set;
        function removeAgain() {
            for (const folder of removed)(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, {
                recursive: true,
                force: true,
                maxRetries: 3
            });
        }
        function temporaryVariables(folder) {
            return "win32" === process.platform ? {
                TEMP: folder,
                TMP: folder
            } : {
                TMPDIR: folder
            };
        }
        function jobStoreFolder(temporaryRoot) {
            return (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temporaryRoot, SUITE);
        }
    },
    87142: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            runInJob: ()=>runInJob
        });
        var late_code = __webpack_require__(9848);
        var finding = __webpack_require__(35956);
        var release_error = __webpack_require__(41535);
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var atomic_file = __webpack_require__(41855);
        async function documentsIn(storeFolder) {
            const paths = [];
            for (const release of (await namesIn(storeFolder))){
                const folder = (0, external_node_path_.join)(storeFolder, release);
                for (const name of (await namesIn(folder)))if (name.endsWith(".json")) paths.push((0, external_node_path_.join)(folder, name));
                for (const name of (await namesIn((0, external_node_path_.join)(folder, "receipts"))))if (name.endsWith(".json")) paths.push((0, external_node_path_.join)(folder, "receipts", name));
            }
            return paths;
        }
        async function namesIn(folder) {
            try {
                return await (0, promises_.readdir)(folder);
            } catch  {
                return [];
            }
        }
        async function textOf(path) {
            try {
                return (await (0, promises_.lstat)(path)).isFile() ? await (0, promises_.readFile)(path, "utf8") : null;
            } catch  {
                return null;
            }
        }
        function shortName(path) {
            const leaf = (0, external_node_path_.basename)(path);
            return "receipts" === (0, external_node_path_.basename)((0, external_node_path_.join)(path, "..")) ? `receipts/${leaf}` : leaf;
        }
        async function guardStore(storeFolder) {
            const before = new Map;
            for (const path of (await documentsIn(storeFolder))){
                const text = await textOf(path);
                if (null !== text) before.set(path, text);
            }
            const rightful = (path)=>(0, atomic_file.q)(path) ?? before.get(path) ?? null;
            return {
                async restore () {
                    const changed = [];
                    for (const path of new Set([
                        ...before.keys(),
                        ...await documentsIn(storeFolder)
                    ])){
                        const right = rightful(path);
                        if (null === right || right !== await textOf(path)) {
                            changed.push(shortName(path));
                            await (0, promises_.rm)(path, {
                                recursive: true,
                                force: true
                            });
                            if (null !== right) await (0, atomic_file.l)(path, right);
                        }
                    }
                    return changed;
                }
            };
        }
        var parse = __webpack_require__(89822);
        var serialize = __webpack_require__(69775);
        var stage_recorder = __webpack_require__(97538);
        async function ensureFailedReceipt(stage, failure, host, since) {
            const written = await failedReceiptSince(stage, host.storeFolder, since);
            if (null !== written) return written;
            const { receipt } = await (0, stage_recorder._)(stage, host).close({
                outcome: "failed",
                failure
            });
            return receipt;
        }
        async function failedReceiptSince(stage, storeFolder, since) {
            for (const release of (await failure_receipt_namesIn(storeFolder))){
                const folder = (0, external_node_path_.join)(storeFolder, release, "receipts");
                for (const name of (await failure_receipt_namesIn(folder))){
                    if (!name.startsWith(stage) || !name.endsWith(".json")) continue;
                    const path = (0, external_node_path_.join)(folder, name);
                    if ((await (0, promises_.stat)(path)).mtimeMs < since - 1e3) continue;
                    const receipt = (0, parse.Wy)(await (0, promises_.readFile)(path, "utf8"), path);
                    if (receipt.stage === stage && "failed" === receipt.outcome && Date.parse(receipt.finished) >= since) return receipt;
                }
            }
            return null;
        }
        async function failure_receipt_namesIn(folder) {
            try {
                return await (0, promises_.readdir)(folder);
            } catch  {
                return [];
            }
        }
        async function amendResult(result, amendment) {
            const { failure, findings } = amendment;
            if (null === failure && 0 === findings.length) return result;
            const ending = null === failure ? {} : {
                passed: false,
                failure
            };
            if (null === result.receipt || null === result.receiptPath) return {
                ...result,
                ...ending
            };
            const receipt = {
                ...result.receipt,
                findings: [
                    ...result.receipt.findings,
                    ...findings
                ],
                ...null === failure ? {} : {
                    outcome: "failed",
                    failure
                }
            };
            if ("" !== result.receiptPath) await (0, atomic_file.l)(result.receiptPath, (0, serialize.l)(receipt));
            return {
                ...result,
                receipt,
                ...ending
            };
        }
        var folders = __webpack_require__(33264);
        var src_job = __webpack_require__(74878);
        var core = __webpack_require__(94346);
        var log_text = __webpack_require__(62779);
        var trust_level = __webpack_require__(97528);
        const PROGRESS_INTERVAL = 1e4;
        function createJobHost(options) {
            const { environment, trust, withheld, masks, signal, workspace, afterProjectCode } = options;
            const { now = ()=>performance.now() } = options;
            const temporaryRoot = (0, folders.xT)(environment);
            const temporaryFolder = (0, folders.cp)(temporaryRoot);
            let lastProgress = -1 / 0;
            let grouped = false;
            const clean = (text)=>(0, log_text.kc)(masks.redact((0, log_text.wh)(text)));
            const cleanLine = (text)=>(0, log_text.BP)(masks.redact((0, log_text.wh)(text)));
            function annotation(location) {
                if (void 0 === location) return {};
                const inside = (0, external_node_path_.relative)(workspace, location.file);
                const file = inside.startsWith("..") ? location.file : inside.split(external_node_path_.sep).join("/");
                return {
                    file: (0, log_text.BP)(file),
                    ...void 0 === location.line ? {} : {
                        startLine: location.line
                    }
                };
            }
            return {
                info (text) {
                    core.pq(clean(text));
                },
                debug (text) {
                    core.Yz(clean(text));
                },
                notice (text, location) {
                    core.lm(clean(text), annotation(location));
                },
                warning (text, location) {
                    core.$e(clean(text), annotation(location));
                },
                error (text, location) {
                    core.z3(clean(text), annotation(location));
                },
                async group (title, work) {
                    const line = cleanLine(title);
                    if (grouped) {
                        core.pq(line);
                        return work();
                    }
                    grouped = true;
                    core.Oh(line);
                    try {
                        return await work();
                    } finally{
                        grouped = false;
                        core.N4();
                    }
                },
                progress (text) {
                    const time = now();
                    if (time - lastProgress < PROGRESS_INTERVAL) return;
                    lastProgress = time;
                    core.pq(cleanLine(text));
                },
                mask (secret) {
                    if ("" === secret) throw new release_error.K2({
                        subject: "mask",
                        problem: "is empty",
                        remedy: "Mask a secret of at least 8 characters"
                    });
                    for (const form of masks.add(secret))core.Pq(form);
                },
                storeFolder: (0, folders.lM)(temporaryRoot),
                cacheFolder: (0, folders._1)(environment, trust),
                temporaryFolder,
                environment: {
                    ...(0, trust_level.rm)(environment, folders.J3, trust),
                    ...(0, folders.fp)(temporaryFolder)
                },
                withheld,
                signal,
                afterProjectCode
            };
        }
        var external_node_crypto_ = __webpack_require__(77598);
        const LARGEST_OUTPUT = 24e3;
        async function outputValue(value, label, storeFolder) {
            if (Buffer.byteLength(value, "utf8") <= LARGEST_OUTPUT) return value;
            const sha256 = (0, external_node_crypto_.createHash)("sha256").update(value).digest("hex");
            const path = (0, external_node_path_.join)(storeFolder, "outputs", `${label}-${sha256.slice(0, 12)}.txt`);
            await (0, atomic_file.l)(path, value);
            return JSON.stringify({
                path,
                sha256
            });
        }
        var text_ends = __webpack_require__(28681);
        var extremes = __webpack_require__(2536);
        const MARKS = {
            passed: "✅",
            failed: "❌",
            unknown: "❔",
            "not-configured": "➖",
            "not-sent": "➖",
            skipped: "➖"
        };
        const MOST_ROWS = 200;
        const LONGEST_TEXT = 500;
        function summaryText(text) {
            const plain = (0, log_text.wh)(text).trim();
            const short = plain.length > LONGEST_TEXT ? `${plain.slice(0, LONGEST_TEXT)}…` : plain;
            const harmless = short.replace(/[&<>"'`*_[\]()|~\\#!@$:]/gu, (character)=>`&#${String(character.charCodeAt(0))};`);
            return (0, text_ends.cT)(harmless, "<br>");
        }
        function table(heads, rows) {
            const row = (cells, tag)=>`<tr>${cells.map((cell)=>`<${tag}>${cell}</${tag}>`).join("")}</tr>`;
            const more = rows.length - MOST_ROWS;
            const shown = rows.slice(0, MOST_ROWS).map((cells)=>row(cells, "td"));
            if (more > 0) shown.push(`<tr><td colspan="${String(heads.length)}">… and ${String(more)} more</td></tr>`);
            return [
                "<table>",
                row(heads, "th"),
                ...shown,
                "</table>"
            ].join("\n");
        }
        function receiptSummary(action, receipt) {
            const about = [
                receipt.project,
                receipt.version
            ].filter((part)=>null !== part).join(" ");
            const parts = [
                `<h3>${MARKS[receipt.outcome]} ${summaryText(action)}${"" === about ? "" : `: ${summaryText(about)}`}</h3>`,
                `<p>${receipt.stage}: <b>${receipt.outcome}</b> in ${seconds(receipt.ms)}</p>`
            ];
            if (null !== receipt.failure) parts.push(`<p>${summaryText(receipt.failure)}</p>`);
            if (receipt.items.length > 0) {
                const rows = receipt.items.map((item)=>[
                        `${MARKS[item.outcome]} ${item.outcome}`,
                        summaryText(item.kind),
                        summaryText(item.subject),
                        summaryText(detailOf(item)),
                        seconds(item.ms)
                    ]);
                parts.push(table([
                    "verdict",
                    "what",
                    "which",
                    "details",
                    "time"
                ], rows));
            }
            if (receipt.findings.length > 0) {
                const rows = receipt.findings.map((finding)=>[
                        finding.severity,
                        summaryText(finding.rule),
                        summaryText(placeOf(finding)),
                        summaryText(finding.message),
                        summaryText(finding.remedy)
                    ]);
                parts.push(table([
                    "severity",
                    "rule",
                    "where",
                    "what is wrong",
                    "what to do"
                ], rows));
            }
            return `${parts.join("\n")}\n\n`;
        }
        function failureSummary(action, failure) {
            return `<h3>${MARKS.failed} ${summaryText(action)}</h3>\n<p>${summaryText(failure)}</p>\n\n`;
        }
        function receiptLines(receipt) {
            const items = receipt.items.map((item)=>[
                    item.outcome,
                    item.kind,
                    item.subject,
                    seconds(item.ms),
                    detailOf(item)
                ]);
            const findings = receipt.findings.map((finding)=>[
                    finding.severity,
                    finding.rule,
                    placeOf(finding),
                    finding.message
                ]);
            return [
                ...columns(items),
                ...columns(findings),
                `${receipt.stage}: ${receipt.outcome} in ${seconds(receipt.ms)}`
            ];
        }
        function columns(rows) {
            const cells = rows.map((row)=>row.map((cell)=>(0, log_text.wh)(cell).replace(/\s+/gu, " ").trim()));
            const widths = (cells[0] ?? []).map((_, index)=>Math.min(60, (0, extremes.n)(cells.map((row)=>row[index]?.length ?? 0))));
            return cells.map((row)=>row.map((cell, index)=>index === row.length - 1 ? cell.slice(0, 160) : cell.padEnd(widths[index] ?? 0)).join("  ").trimEnd());
        }
        function detailOf(item) {
            const parts = [
                item.message
            ];
            if (void 0 !== item.python) parts.unshift(`Python ${item.python}`);
            if (void 0 !== item.status) parts.push(`HTTP ${String(item.status)}`);
            if (void 0 !== item.attempts && item.attempts > 1) parts.push(`${String(item.attempts)} attempts`);
            return parts.filter((part)=>"" !== part).join(", ");
        }
        function placeOf({ subject, location }) {
            if (void 0 === location) return subject;
            const line = void 0 === location.line ? "" : `:${String(location.line)}`;
            return `${location.file}${line}${void 0 === location.member ? "" : ` (${location.member})`}`;
        }
        function seconds(ms) {
            return `${(ms / 1e3).toFixed(1)} s`;
        }
        const projectCode = (0, late_code._)(()=>__webpack_require__.e(8520).then(__webpack_require__.bind(__webpack_require__, 28520)));
        async function runInJob(definition, inputs, { job, workspace, warnings }) {
            const { environment, files, masks, stop } = job;
            const started = Date.now();
            const guard = {
                store: null
            };
            const host = createJobHost({
                environment: environment.forChildren,
                trust: (0, trust_level.ZU)(environment.initial),
                withheld: environment.withheld,
                masks,
                signal: stop.signal,
                workspace,
                afterProjectCode: async ()=>{
                    const { afterProjectCode } = await projectCode();
                    if (null !== guard.store) await afterProjectCode({
                        files,
                        store: guard.store
                    }, "what this process still waits for");
                }
            });
            if (definition.runsProjectCode) guard.store = await guardStore(host.storeFolder);
            try {
                const exposed = exposedSecrets(definition.secrets, job);
                for (const warning of [
                    ...warnings,
                    ...exposed.map(finding.dj)
                ])host.warning(warning);
                await runStage(definition, inputs, {
                    job,
                    host,
                    store: guard.store,
                    exposed,
                    started
                });
            } finally{
                (0, folders.yu)(host.temporaryFolder);
            }
        }
        async function runStage(definition, inputs, { job, host, store, exposed, started }) {
            let result;
            try {
                if (definition.runsProjectCode) await (0, late_code.a)();
                result = await definition.run(inputs, host);
            } catch (error) {
                const failure = (0, src_job.l)(definition.name, job.stop) ?? (0, src_job.$)(definition.name, error);
                if (error instanceof Error && !(error instanceof release_error.K2)) host.debug(error.stack ?? error.message);
                job.fail(failure);
                const tampering = await tamperingOf(definition.name, job, store);
                if (null !== tampering) job.fail(tampering);
                const stage = "function" == typeof definition.stage ? definition.stage(inputs) : definition.stage;
                const receipt = null === stage ? null : await ensureFailedReceipt(stage, job.masks.redact(failure), host, started);
                job.files.appendSummary(job.masks.redact(null === receipt ? failureSummary(definition.name, failure) : receiptSummary(definition.name, receipt)));
                return;
            }
            const tampering = await tamperingOf(definition.name, job, store);
            result = await amendResult(result, {
                failure: tampering,
                findings: exposed
            });
            await writeOutputs(definition, result, job, host);
            await writeSummary(definition, result, job, host);
            if (!result.passed) job.fail((0, src_job.l)(definition.name, job.stop) ?? result.failure ?? `${definition.name}: failed. See the log above.`);
        }
        async function tamperingOf(action, { files }, store) {
            if (null === store) return null;
            const { afterProjectCode } = await projectCode();
            return afterProjectCode({
                files,
                store
            }, "nothing").then(()=>null, (error)=>(0, src_job.$)(action, error));
        }
        async function writeOutputs(definition, result, { files, masks }, host) {
            const outputs = {
                ...definition.outputs(result)
            };
            if (!result.passed && "passed" in definition.defaultOutputs) outputs["passed"] = "false";
            for (const [name, value] of Object.entries(outputs)){
                const shown = await outputValue(masks.redact(value), `${definition.name}-${name}`, host.storeFolder);
                files.setOutput(name, shown);
                if (!files.has("GITHUB_OUTPUT")) host.info(`${name}=${shown}`);
            }
        }
        async function writeSummary(definition, result, { files, masks }, host) {
            const { receipt } = result;
            if (void 0 !== definition.summary) return void files.appendSummary(masks.redact(definition.summary(result)));
            if (null === receipt) {
                if (null !== result.failure) files.appendSummary(masks.redact(failureSummary(definition.name, result.failure)));
                return;
            }
            files.appendSummary(masks.redact(receiptSummary(definition.name, receipt)));
            await host.group("Receipt", ()=>{
                for (const line of receiptLines(receipt))host.info(line);
                return Promise.resolve();
            });
        }
        function exposedSecrets(inputs, { environment, hidden }) {
            const given = environment.secrets.map(([subject])=>subject).filter((subject)=>inputs.includes(subject));
            if ("overwritten" === hidden || 0 === given.length) return [];
            return [
                {
                    rule: "secret-exposed",
                    severity: "warning",
                    subject: given.join(", "),
                    message: "can be read by children of this step, since this system has no way to overwrite an initial environment",
                    remedy: "Give secrets only to a job that runs no code of the project"
                }
            ];
        }
    },
    97528: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $t: ()=>keptApart,
            ZU: ()=>trustLevel,
            rm: ()=>withCachesBelow
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        function trustLevel(environment) {
            const { GITHUB_EVENT_NAME: event = "", GITHUB_REF: ref = "", GITHUB_HEAD_REF: head = "" } = environment;
            if (/^(?:pull_request|merge_group)/u.test(event) || /^refs\/(?:pull|merge-requests)\//u.test(ref) || "" !== head) return "pull-request";
            return ref.startsWith("refs/tags/") ? "release" : "branch";
        }
        const CHOSEN_CACHES = [
            "UV_CACHE_DIR",
            "PIP_CACHE_DIR"
        ];
        function withCachesBelow(environment, ...names) {
            const below = CHOSEN_CACHES.flatMap((variable)=>{
                const chosen = environment[variable] ?? "";
                return "" === chosen ? [] : [
                    [
                        variable,
                        (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(chosen, ...names)
                    ]
                ];
            });
            return {
                ...environment,
                ...Object.fromEntries(below)
            };
        }
        function keptApart(host, name) {
            return {
                ...host,
                cacheFolder: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(host.cacheFolder, name),
                environment: withCachesBelow(host.environment, name)
            };
        }
    },
    9848: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            _: ()=>lateCode,
            a: ()=>readLateCode
        });
        const unread = new Set;
        function lateCode(read) {
            let module = null;
            const reader = ()=>{
                unread.delete(reader);
                module ??= read();
                return module;
            };
            unread.add(reader);
            return reader;
        }
        async function readLateCode() {
            while(unread.size > 0)await Promise.all([
                ...unread
            ].map((reader)=>reader()));
        }
    },
    2536: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            n: ()=>largest,
            o: ()=>smallest
        });
        function largest(numbers) {
            let found = -1 / 0;
            for (const number of numbers)found = Math.max(found, number);
            return found;
        }
        function smallest(numbers) {
            let found = 1 / 0;
            for (const number of numbers)found = Math.min(found, number);
            return found;
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
