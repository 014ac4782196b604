export const id = 4617;
export const ids = [
    4617
];
export const modules = {
    65456: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Gb: ()=>stops,
            pR: ()=>judgePoints,
            u$: ()=>checkDecisions
        });
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
        function requireKnown(input, ids, allowed, otherwise) {
            const unknown = ids.find((id)=>!allowed.includes(id));
            if (void 0 === unknown) return;
            throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
                subject: input,
                problem: `'${unknown.slice(0, 80)}' ${otherwise}`,
                remedy: `Allowed: ${allowed.join(", ")}`
            });
        }
        function checkDecisions(points, decisions) {
            const all = points.map(({ id })=>id);
            const persons = points.filter(({ by })=>"person" === by).map(({ id })=>id);
            requireKnown("accept", decisions.accept, all, "is no point of the checklist");
            requireKnown("confirmed", decisions.confirmed, persons, "is no point that a person confirms");
            requireKnown("require", decisions.require, persons, "is no point that a person confirms");
        }
        function judgePerson(point, evidence, decisions) {
            const against = point.contradicted?.(evidence) ?? null;
            if (null !== against) return against;
            if (decisions.confirmed.includes(point.id)) return {
                outcome: "passed",
                source: `confirmed by ${decisions.by ?? "whoever started this run"}`,
                message: ""
            };
            const asked = decisions.require.includes(point.id) || decisions.accept.includes(point.id);
            return asked ? {
                outcome: "unknown",
                source: "a person",
                message: "nobody has confirmed it"
            } : {
                outcome: "not-configured",
                source: "a person",
                message: "not asked for"
            };
        }
        function judgePoints(points, evidence, decisions) {
            return points.map((point)=>{
                const verdict = "suite" === point.by ? point.judge(evidence) : judgePerson(point, evidence, decisions);
                const { id, group, title } = point;
                const accepted = "unknown" === verdict.outcome && decisions.accept.includes(id);
                return {
                    id,
                    group,
                    title,
                    ...verdict,
                    accepted
                };
            });
        }
        function stops(point, rehearsal) {
            if ("failed" === point.outcome) return true;
            return "unknown" === point.outcome && !point.accepted && !rehearsal;
        }
    },
    64183: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            S3: ()=>itemsOf,
            WX: ()=>findingsOf,
            hs: ()=>receiptsOf,
            hx: ()=>gatherEvidence
        });
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
        function isOf(manifest, receipt) {
            if (null !== receipt.project && (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_0__.Pc)(receipt.project) !== (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_0__.Pc)(manifest.project)) return false;
            return null === receipt.version || receipt.version === manifest.version;
        }
        function gatherEvidence(manifest, receipts) {
            return {
                manifest,
                receipts: receipts.filter((receipt)=>isOf(manifest, receipt)),
                foreign: receipts.filter((receipt)=>!isOf(manifest, receipt))
            };
        }
        function receiptsOf(evidence, stage) {
            return evidence.receipts.filter((receipt)=>receipt.stage === stage);
        }
        function itemsOf(evidence, stage) {
            const points = new Map;
            for (const receipt of receiptsOf(evidence, stage))for (const item of receipt.items){
                const python = item.python ?? receipt.python;
                const key = JSON.stringify([
                    item.kind,
                    item.subject,
                    python
                ]);
                if (points.get(key)?.outcome !== "failed") points.set(key, null === python ? item : {
                    ...item,
                    python
                });
            }
            return [
                ...points.values()
            ];
        }
        function findingsOf(evidence, stages) {
            return stages.flatMap((stage)=>receiptsOf(evidence, stage).flatMap((receipt)=>receipt.findings));
        }
    },
    85869: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            R: ()=>lookAhead
        });
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28681);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
        var _decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65456);
        var _evidence_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64183);
        var _points_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21741);
        var _read_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97878);
        const TOLD_LATER = new Set([
            "dependency-vulnerabilities"
        ]);
        function isOpenUntilTestIndex({ group, id }) {
            return "Test index" === group || TOLD_LATER.has(id);
        }
        function mayBeConfirmed({ id, outcome }) {
            return "unknown" === outcome && _points_js__WEBPACK_IMPORTED_MODULE_0__.i.some((point)=>"person" === point.by && point.id === id);
        }
        function ids(points) {
            return points.map(({ id })=>id).join(", ");
        }
        function problemOf(points) {
            if (0 === points.length) return null;
            const said = points.map(({ id, outcome, message })=>`${id} (${outcome}${"" === message ? "" : `: ${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__.f6)(message)}`})`);
            const failed = points.filter(({ outcome })=>"failed" === outcome);
            const unknown = points.filter(({ outcome })=>"unknown" === outcome);
            const remedies = [
                ...0 === failed.length ? [] : [
                    `mend ${ids(failed)}`
                ],
                ...0 === unknown.length ? [] : [
                    `mend ${ids(unknown)} or name ${1 === unknown.length ? "it" : "them"} in accept`
                ]
            ];
            return new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                subject: "checklist",
                problem: `${1 === points.length ? "1 point" : `${String(points.length)} points`} will stop the release before production, whatever the test index shows: ${said.join(", ")}`,
                remedy: `To keep the version free there, stop this run before upload-test, and ${remedies.join("; ")}`
            });
        }
        async function lookAhead(inputs, host) {
            const decisions = {
                accept: inputs.accept,
                confirmed: inputs.confirmed,
                require: inputs.require,
                by: inputs.by
            };
            (0, _decision_js__WEBPACK_IMPORTED_MODULE_3__.u$)(_points_js__WEBPACK_IMPORTED_MODULE_0__.i, decisions);
            const { manifest, receipts } = await (0, _read_release_js__WEBPACK_IMPORTED_MODULE_4__.i)(inputs, host);
            const settled = _points_js__WEBPACK_IMPORTED_MODULE_0__.i.filter((point)=>!isOpenUntilTestIndex(point));
            const points = (0, _decision_js__WEBPACK_IMPORTED_MODULE_3__.pR)(settled, (0, _evidence_js__WEBPACK_IMPORTED_MODULE_5__.hx)(manifest, receipts), decisions).filter((point)=>(0, _decision_js__WEBPACK_IMPORTED_MODULE_3__.Gb)(point, inputs.rehearsal) && !mayBeConfirmed(point));
            return {
                points,
                problem: problemOf(points)
            };
        }
    },
    21741: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            i: ()=>POINTS
        });
        var src_evidence = __webpack_require__(64183);
        const WEIGHT = [
            "failed",
            "unknown",
            "passed",
            "not-configured"
        ];
        function pointOutcome(outcome) {
            return "not-sent" === outcome || "skipped" === outcome ? "unknown" : outcome;
        }
        function firstLine(text) {
            return (text.trim().split("\n")[0] ?? "").slice(0, 300);
        }
        function pythonOf(item) {
            return void 0 === item.python ? "" : ` on Python ${item.python}`;
        }
        function receiptSource(stage) {
            return `receipt of ${stage}`;
        }
        function verdictOfItems(items, stage, whenNone) {
            const outcome = WEIGHT.find((candidate)=>items.some((item)=>pointOutcome(item.outcome) === candidate));
            if (void 0 === outcome) return whenNone;
            const source = receiptSource(stage);
            if ("passed" === outcome) {
                const count = items.filter((item)=>"passed" === item.outcome).length;
                return {
                    outcome,
                    source,
                    message: `${String(count)} passed`
                };
            }
            const item = items.find((candidate)=>pointOutcome(candidate.outcome) === outcome);
            if (void 0 === item) return {
                outcome,
                source,
                message: ""
            };
            const why = firstLine(item.message);
            const said = item.outcome === outcome ? "" : ` (${item.outcome})`;
            return {
                outcome,
                source,
                message: `${item.subject}${pythonOf(item)}${said}${"" === why ? "" : `: ${why}`}`
            };
        }
        function verdictOfStage(evidence, stage) {
            const receipts = (0, src_evidence.hs)(evidence, stage);
            const outcome = WEIGHT.find((candidate)=>receipts.some((receipt)=>pointOutcome(receipt.outcome) === candidate));
            if (void 0 === outcome) return noReceipt(stage);
            const receipt = receipts.find((candidate)=>pointOutcome(candidate.outcome) === outcome);
            const failure = firstLine(receipt?.failure ?? "");
            const python = receipt?.python === void 0 || null === receipt.python || "" === failure ? "" : `Python ${receipt.python}: `;
            return {
                outcome,
                source: receiptSource(stage),
                message: `${python}${failure}`
            };
        }
        function noReceipt(stage) {
            return {
                outcome: "unknown",
                source: "nothing",
                message: `there is no receipt of ${stage}`
            };
        }
        function verdictOfPoints(evidence, stage, wanted, whenNone) {
            if (0 === (0, src_evidence.hs)(evidence, stage).length) return noReceipt(stage);
            const items = (0, src_evidence.S3)(evidence, stage).filter(wanted);
            if (items.length > 0) return verdictOfItems(items, stage, whenNone);
            const whole = verdictOfStage(evidence, stage);
            if ("failed" === whole.outcome) return {
                outcome: "unknown",
                source: receiptSource(stage),
                message: `${stage} failed before it came to this`
            };
            return whenNone;
        }
        function worstVerdict(verdicts) {
            const [first] = verdicts;
            const worst = WEIGHT.flatMap((outcome)=>verdicts.find((verdict)=>verdict.outcome === outcome) ?? []).at(0) ?? first;
            const alike = verdicts.filter(({ outcome })=>outcome === worst.outcome);
            if ("passed" !== worst.outcome || 1 === alike.length) return worst;
            return {
                outcome: "passed",
                source: [
                    ...new Set(alike.map(({ source })=>source))
                ].join(", "),
                message: ""
            };
        }
        const LONGEST = 1e3;
        function judgeAudit(evidence) {
            const source = receiptSource("verify-test");
            const isWhole = ({ kind, subject })=>"audit" === kind && "dependencies" === subject;
            const untold = {
                outcome: "unknown",
                source,
                message: "it doesn't tell of an audit"
            };
            const verdict = verdictOfPoints(evidence, "verify-test", isWhole, untold);
            const message = (0, src_evidence.S3)(evidence, "verify-test").find(isWhole)?.message.trim() ?? "";
            return "" === message ? verdict : {
                ...verdict,
                message: message.slice(0, LONGEST)
            };
        }
        var src_version = __webpack_require__(22499);
        function judgeFinalVersion({ manifest }) {
            const version = (0, src_version.z0)(manifest.version);
            const source = "manifest";
            if (void 0 === version) return {
                outcome: "failed",
                source,
                message: `${manifest.version} is no version of PEP 440`
            };
            if ((0, src_version.IX)(version)) return {
                outcome: "failed",
                source,
                message: `${manifest.version} has a local part, which no public index takes`
            };
            if (/\.dev\d+$/u.test(manifest.version)) return {
                outcome: "unknown",
                source,
                message: `${manifest.version} is a development version`
            };
            return {
                outcome: "passed",
                source,
                message: manifest.version
            };
        }
        function judgeTag(evidence) {
            const { tag, commit } = evidence.manifest;
            if (null === tag) return {
                outcome: "unknown",
                source: "manifest",
                message: "the files were built without a tag"
            };
            const compared = (0, src_evidence.S3)(evidence, "validate").filter(({ subject, outcome })=>"tag" === subject && "failed" === outcome);
            const at = null === commit ? "" : ` at ${commit.slice(0, 12)}`;
            return verdictOfItems(compared, "validate", {
                outcome: "passed",
                source: "manifest",
                message: `${tag}${at}`
            });
        }
        function judgeBuild(evidence) {
            const isDone = (0, src_evidence.hs)(evidence, "build").some(({ outcome })=>"skipped" !== outcome);
            if (isDone) return verdictOfStage(evidence, "build");
            const { builtWith, files } = evidence.manifest;
            const count = `${String(files.length)} files`;
            if (null !== builtWith) return {
                outcome: "passed",
                source: "manifest",
                message: `${count}, by ${builtWith.frontend}`
            };
            return {
                outcome: "not-configured",
                source: "manifest",
                message: `${count}, built by somebody else`
            };
        }
        function judgeBuiltFilesUploaded(evidence) {
            if (0 === (0, src_evidence.hs)(evidence, "upload-test").length) return noReceipt("upload-test");
            const source = receiptSource("upload-test");
            const items = (0, src_evidence.S3)(evidence, "upload-test").filter((item)=>"file" === item.kind);
            for (const file of evidence.manifest.files){
                const item = items.find((candidate)=>candidate.subject === file.filename);
                if (void 0 === item) return worstVerdict([
                    verdictOfStage(evidence, "upload-test"),
                    {
                        outcome: "unknown",
                        source,
                        message: `${file.filename} is not told of`
                    }
                ]);
                if (void 0 !== item.sha256 && item.sha256 !== file.sha256) return {
                    outcome: "failed",
                    source,
                    message: `${file.filename} went up with sha256 ${item.sha256}, the manifest says ${file.sha256}`
                };
            }
            return verdictOfItems(items, "upload-test", {
                outcome: "unknown",
                source,
                message: "it tells of no file"
            });
        }
        const TOOLS = [
            "mypy",
            "ruff",
            "black"
        ];
        function isOf(item, tool) {
            return "command" === item.kind && item.subject.split(/\s/u).includes(tool);
        }
        function judgeTool(evidence, tool) {
            if (0 === (0, src_evidence.hs)(evidence, "test").length) return noReceipt("test");
            const items = (0, src_evidence.S3)(evidence, "test").filter((item)=>isOf(item, tool));
            const whenNone = {
                outcome: "not-configured",
                source: receiptSource("test"),
                message: `${tool} is not among the commands`
            };
            if (0 === items.length && !(0, src_evidence.S3)(evidence, "test").some((item)=>"command" === item.kind)) return {
                ...whenNone,
                outcome: "unknown",
                message: "no command was run"
            };
            return verdictOfItems(items, "test", whenNone);
        }
        function judgeCommands(evidence) {
            if (0 === (0, src_evidence.hs)(evidence, "test").length) return noReceipt("test");
            const all = (0, src_evidence.S3)(evidence, "test");
            const isOpenCoverage = (item)=>"coverage" === item.kind && "failed" !== item.outcome;
            const rest = all.filter((item)=>!TOOLS.some((tool)=>isOf(item, tool)) && !isOpenCoverage(item) && "install" !== item.kind);
            const whole = verdictOfStage(evidence, "test");
            const own = verdictOfItems(rest, "test", {
                outcome: "not-configured",
                source: receiptSource("test"),
                message: "the project has no tests"
            });
            const toolFailed = all.some((item)=>"failed" === item.outcome && TOOLS.some((tool)=>isOf(item, tool)));
            if ("failed" === whole.outcome && "failed" !== own.outcome && !toolFailed) return whole;
            if ("unknown" === whole.outcome && "failed" !== own.outcome) {
                const open = all.filter((item)=>"unknown" === item.outcome);
                return "" === whole.message ? verdictOfItems(open, "test", whole) : whole;
            }
            return own;
        }
        const TOPICS = {
            changelog: {
                points: [
                    "changelog"
                ],
                rules: null,
                twine: false
            },
            readme: {
                points: [
                    "readme"
                ],
                rules: /^(?:U24|U61|U62|U87b|description-.*|twine)$/u,
                twine: true
            },
            license: {
                points: [
                    "license"
                ],
                rules: /^(?:U91|U92f|P1[0-2])$/u,
                twine: false
            },
            todo: {
                points: [
                    "todo"
                ],
                rules: null,
                twine: false
            },
            secrets: {
                points: [
                    "secrets",
                    ".env and key files"
                ],
                rules: /^secret-(?:file|text|literal)$/u,
                twine: false
            },
            "env-files": {
                points: [
                    ".env and key files"
                ],
                rules: /^secret-file$/u,
                twine: false
            }
        };
        function verdictOfFinding({ severity, subject, message }, stage) {
            if ("advice" === severity) return null;
            const outcome = "warning" === severity ? "unknown" : "failed";
            return {
                outcome,
                source: receiptSource(stage),
                message: `${subject} ${message}`
            };
        }
        function judgeValidate(evidence, { points }) {
            const items = (0, src_evidence.S3)(evidence, "validate").filter(({ subject })=>points.includes(subject));
            if (0 === items.length) return null;
            return verdictOfItems(items, "validate", noReceipt("validate"));
        }
        function judgeFiles(evidence, stage, { rules, twine }) {
            const looked = (0, src_evidence.S3)(evidence, stage).some(({ kind })=>"file" === kind || "twine" === kind);
            if (null === rules || !looked) return null;
            const verdicts = (0, src_evidence.WX)(evidence, [
                stage
            ]).filter(({ rule })=>rules.test(rule)).flatMap((finding)=>verdictOfFinding(finding, stage) ?? []);
            const silent = {
                outcome: "passed",
                source: receiptSource(stage),
                message: "nothing was found"
            };
            const rendered = (0, src_evidence.S3)(evidence, stage).filter(({ kind, outcome })=>"twine" === kind && "skipped" !== outcome);
            if (twine) verdicts.push(verdictOfItems(rendered, stage, silent));
            const [first = silent, ...rest] = verdicts;
            return worstVerdict([
                first,
                ...rest
            ]);
        }
        function judgeChecks(evidence, topic) {
            const facts = TOPICS[topic];
            const [first, ...rest] = [
                judgeValidate(evidence, facts),
                judgeFiles(evidence, "build", facts),
                judgeFiles(evidence, "check", facts)
            ].filter((verdict)=>null !== verdict);
            if (void 0 !== first) return worstVerdict([
                first,
                ...rest
            ]);
            if (0 === (0, src_evidence.hs)(evidence, "validate").length) return noReceipt("validate");
            const message = "failed" === verdictOfStage(evidence, "validate").outcome ? "validate failed before it came to this" : "it was not looked at";
            return {
                outcome: "unknown",
                source: receiptSource("validate"),
                message
            };
        }
        function findExposure(evidence) {
            for (const { stage, findings } of evidence.receipts){
                const exposed = findings.find(({ rule })=>"secret-exposed" === rule);
                if (void 0 !== exposed) return {
                    outcome: "failed",
                    source: receiptSource(stage),
                    message: `${exposed.subject} ${exposed.message}`
                };
            }
            return null;
        }
        const INSTALLER_WARNINGS = "installer warnings";
        function ofKind(kind) {
            return (item)=>item.kind === kind;
        }
        const NONE_DECLARED = {
            outcome: "not-configured",
            source: "manifest",
            message: "the project has none"
        };
        function untold(what) {
            return {
                outcome: "unknown",
                source: receiptSource("verify-test"),
                message: `it doesn't tell of ${what}`
            };
        }
        const POINTS = [
            {
                id: "tests-pass",
                group: "Code",
                title: "All tests pass",
                by: "suite",
                judge: judgeCommands
            },
            {
                id: "types-clean",
                group: "Code",
                title: "Type checking is clean",
                by: "suite",
                judge: (e)=>judgeTool(e, "mypy")
            },
            {
                id: "lint-clean",
                group: "Code",
                title: "Linting is clean",
                by: "suite",
                judge: (e)=>judgeTool(e, "ruff")
            },
            {
                id: "format-clean",
                group: "Code",
                title: "Code is formatted",
                by: "suite",
                judge: (e)=>judgeTool(e, "black")
            },
            {
                id: "code-review",
                group: "Code",
                title: "The final code review is done",
                by: "person"
            },
            {
                id: "no-critical-bugs",
                group: "Code",
                title: "No critical bug is known",
                by: "person"
            },
            {
                id: "metadata-valid",
                group: "Package",
                title: "Metadata and project structure are valid",
                by: "suite",
                judge: (e)=>verdictOfStage(e, "validate")
            },
            {
                id: "version-final",
                group: "Package",
                title: "The version number is final",
                by: "suite",
                judge: judgeFinalVersion
            },
            {
                id: "changelog-updated",
                group: "Package",
                title: "The changelog tells of this version",
                by: "suite",
                judge: (e)=>judgeChecks(e, "changelog")
            },
            {
                id: "readme-renders",
                group: "Package",
                title: "The README is there and renders",
                by: "suite",
                judge: (e)=>judgeChecks(e, "readme")
            },
            {
                id: "license-present",
                group: "Package",
                title: "The licence is there and correct",
                by: "suite",
                judge: (e)=>judgeChecks(e, "license")
            },
            {
                id: "no-todo-comments",
                group: "Package",
                title: "No TODO or FIXME in critical code",
                by: "suite",
                judge: (e)=>judgeChecks(e, "todo")
            },
            {
                id: "distributions-built",
                group: "Package",
                title: "The distributions are built",
                by: "suite",
                judge: judgeBuild
            },
            {
                id: "distributions-checked",
                group: "Package",
                title: "The index will take the distributions",
                by: "suite",
                judge: (e)=>verdictOfStage(e, "check")
            },
            {
                id: "testpypi-upload",
                group: "Test index",
                title: "The files are on the test index",
                by: "suite",
                judge: judgeBuiltFilesUploaded
            },
            {
                id: "testpypi-install",
                group: "Test index",
                title: "The package installs from the test index",
                by: "suite",
                judge: (e)=>verdictOfPoints(e, "verify-test", (item)=>"install" === item.kind && item.subject !== INSTALLER_WARNINGS, untold("an installation"))
            },
            {
                id: "no-install-warnings",
                group: "Test index",
                title: "The installer warns of nothing",
                by: "suite",
                judge: (e)=>verdictOfPoints(e, "verify-test", (item)=>"install" === item.kind && item.subject === INSTALLER_WARNINGS, untold("warnings"))
            },
            {
                id: "version-installed",
                group: "Test index",
                title: "The installed version is the right one",
                by: "suite",
                judge: (e)=>verdictOfPoints(e, "verify-test", ofKind("version"), untold("the version"))
            },
            {
                id: "imports-work",
                group: "Test index",
                title: "Core imports work",
                by: "suite",
                judge: (e)=>verdictOfPoints(e, "verify-test", ofKind("import"), 0 === e.manifest.verification.imports.length ? NONE_DECLARED : untold("imports"))
            },
            {
                id: "commands-work",
                group: "Test index",
                title: "Commands are there and work",
                by: "suite",
                judge: (e)=>verdictOfPoints(e, "verify-test", ofKind("script"), 0 === e.manifest.verification.scripts.length ? NONE_DECLARED : untold("commands"))
            },
            {
                id: "extras-install",
                group: "Test index",
                title: "Optional dependencies install",
                by: "suite",
                judge: (e)=>verdictOfPoints(e, "verify-test", ofKind("extra"), 0 === e.manifest.verification.extras.length ? NONE_DECLARED : untold("extras"))
            },
            {
                id: "smoke-test",
                group: "Test index",
                title: "The smoke test passes",
                by: "suite",
                judge: (e)=>verdictOfPoints(e, "verify-test", ofKind("smoke-test"), null === e.manifest.verification.smokeTest ? NONE_DECLARED : untold("the smoke test"))
            },
            {
                id: "testpypi-complete",
                group: "Test index",
                title: "Every validation on the test index passed",
                by: "suite",
                judge: (e)=>worstVerdict([
                        verdictOfStage(e, "upload-test"),
                        verdictOfStage(e, "verify-test")
                    ])
            },
            {
                id: "install-instructions",
                group: "Documentation",
                title: "The README says how to install it",
                by: "person"
            },
            {
                id: "usage-examples",
                group: "Documentation",
                title: "Usage is shown by examples",
                by: "person"
            },
            {
                id: "api-docs",
                group: "Documentation",
                title: "The API documentation is up to date",
                by: "person"
            },
            {
                id: "links-correct",
                group: "Documentation",
                title: "Links to repository and documentation work",
                by: "person"
            },
            {
                id: "documentation-complete",
                group: "Documentation",
                title: "The documentation is complete",
                by: "person"
            },
            {
                id: "no-secrets",
                group: "Security",
                title: "No secret in the code",
                by: "suite",
                judge: (e)=>judgeChecks(e, "secrets")
            },
            {
                id: "no-env-files",
                group: "Security",
                title: "No .env file in the distributions",
                by: "suite",
                judge: (e)=>judgeChecks(e, "env-files")
            },
            {
                id: "dependency-vulnerabilities",
                group: "Security",
                title: "Dependencies have no known vulnerability",
                by: "suite",
                judge: judgeAudit
            },
            {
                id: "tokens-secured",
                group: "Security",
                title: "API tokens are secured",
                by: "person",
                contradicted: findExposure
            },
            {
                id: "tag-ready",
                group: "Release",
                title: "The git tag is ready",
                by: "suite",
                judge: judgeTag
            },
            {
                id: "team-approval",
                group: "Release",
                title: "The team has approved",
                by: "person"
            }
        ];
    },
    97878: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            i: ()=>readRelease
        });
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var load_manifest = __webpack_require__(45797);
        var names = __webpack_require__(21515);
        var release_error = __webpack_require__(41535);
        var release_store = __webpack_require__(91644);
        const MAXIMUM_DEPTH = 3;
        async function collectReceipts(folder, depth = MAXIMUM_DEPTH) {
            const entries = await (0, promises_.readdir)(folder, {
                withFileTypes: true
            });
            const here = await (0, release_store.gh)(folder);
            if (0 === depth) return here;
            const below = await Promise.all(entries.filter((entry)=>entry.isDirectory()).map((entry)=>collectReceipts((0, external_node_path_.join)(folder, entry.name), depth - 1)));
            return [
                ...here,
                ...below.flat()
            ];
        }
        async function readEvidence(inputs, manifest, host) {
            const folder = inputs.resultsDir ?? (0, external_node_path_.join)((0, release_store.Uc)(host.storeFolder, (0, names.Pc)(manifest.project)), "receipts");
            try {
                await (0, promises_.access)(folder);
            } catch (cause) {
                if (null === inputs.resultsDir) return [];
                throw new release_error.K2({
                    subject: "results-dir",
                    problem: `${folder} can't be read (${(0, release_error.bD)(cause)})`,
                    remedy: "Give the folder that holds the receipts"
                }, {
                    cause
                });
            }
            return await collectReceipts(folder);
        }
        async function readRelease(inputs, host) {
            const { manifest, onTheSpot } = await (0, load_manifest.e)(inputs.manifest, inputs.packagesDir, {
                host
            });
            if (onTheSpot) host.notice(`No manifest was given: the files in ${inputs.packagesDir} are taken as the release ${manifest.project} ${manifest.version}.`);
            return {
                manifest,
                receipts: inputs.receipts ?? await readEvidence(inputs, manifest, host)
            };
        }
    },
    11445: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            e: ()=>run
        });
        var names = __webpack_require__(21515);
        var text_ends = __webpack_require__(28681);
        var stage_recorder = __webpack_require__(97538);
        var extremes = __webpack_require__(2536);
        const WORDS = {
            passed: "passed",
            failed: "FAILED",
            unknown: "unknown",
            "not-configured": "not configured"
        };
        function verdictWord(point) {
            return point.accepted ? "accepted, unknown" : WORDS[point.outcome];
        }
        function explanation({ source, message }) {
            const from = "nothing" === source ? "" : source;
            return [
                from,
                message
            ].filter((text)=>"" !== text).join(": ");
        }
        function checklistTable(points) {
            const ids = (0, extremes.n)(points.map(({ id })=>id.length));
            const words = (0, extremes.n)(points.map((point)=>verdictWord(point).length));
            const lines = [];
            let group = null;
            for (const point of points){
                if (point.group !== group) {
                    group = point.group;
                    lines.push(group);
                }
                const why = explanation(point).replace(/\s+/gu, " ");
                lines.push(`  ${point.id.padEnd(ids)}  ${verdictWord(point).padEnd(words)}  ${point.title}${"" === why ? "" : ` (${why})`}`);
            }
            return lines.join("\n");
        }
        var decision = __webpack_require__(65456);
        var src_evidence = __webpack_require__(64183);
        var src_points = __webpack_require__(21741);
        var read_release = __webpack_require__(97878);
        function failureOf(points, rehearsal) {
            const stopping = points.filter((point)=>(0, decision.Gb)(point, rehearsal));
            if (0 === stopping.length) return null;
            const said = stopping.map(({ id, outcome, message })=>`${id} (${outcome}${"" === message ? "" : `: ${(0, text_ends.f6)(message)}`})`);
            const remedies = [
                ...stopping.some(({ outcome })=>"failed" === outcome) ? [
                    "Mend what failed"
                ] : [],
                ...stopping.some(({ outcome })=>"unknown" === outcome) ? [
                    "have what is unknown checked, or name its id in accept (or in confirmed, where only a person can know)"
                ] : []
            ].join("; ");
            const many = 1 === stopping.length ? "1 point stops" : `${String(stopping.length)} points stop`;
            return `checklist: ${many} the release: ${said.join(", ")}. ${remedies.charAt(0).toUpperCase()}${remedies.slice(1)}.`;
        }
        async function run(inputs, host) {
            const decisions = {
                accept: inputs.accept,
                confirmed: inputs.confirmed,
                require: inputs.require,
                by: inputs.by
            };
            (0, decision.u$)(src_points.i, decisions);
            const { manifest, receipts } = await (0, read_release.i)(inputs, host);
            const recorder = (0, stage_recorder._)("checklist", host);
            recorder.about({
                project: manifest.project,
                normalizedName: (0, names.Pc)(manifest.project),
                version: manifest.version
            });
            const evidence = (0, src_evidence.hx)(manifest, receipts);
            for (const { stage, project, version } of evidence.foreign)host.warning(`The receipt of ${stage} for ${project ?? "a project"} ${version ?? ""} is not of this release and is left out.`);
            const points = (0, decision.pR)(src_points.i, evidence, decisions);
            const acceptances = acceptancesOf(points, inputs);
            for (const point of points){
                const decision = acceptances.find(({ id })=>id === point.id);
                const why = [
                    point.source,
                    point.message
                ].filter((text)=>"" !== text).join(": ");
                recorder.item({
                    kind: "point",
                    subject: point.id,
                    outcome: point.outcome,
                    message: `${point.title}${point.accepted ? " (accepted)" : ""}. ${why}`,
                    ms: 0,
                    ...void 0 === decision ? {} : {
                        decision: {
                            kind: decision.kind,
                            by: decision.by
                        }
                    }
                });
            }
            const failure = failureOf(points, inputs.rehearsal);
            await host.group(`Checklist of ${manifest.project} ${manifest.version}`, ()=>{
                host.info(checklistTable(points));
                return Promise.resolve();
            });
            const open = points.filter((point)=>"unknown" === point.outcome && !(0, decision.Gb)(point, inputs.rehearsal));
            if (open.length > 0) {
                const why = inputs.rehearsal ? "a rehearsal goes on" : "they were accepted";
                host.notice(`Unknown, and ${why}: ${open.map(({ id })=>id).join(", ")}.`);
            }
            const closed = await recorder.close({
                outcome: null === failure ? "passed" : "failed",
                failure
            });
            return {
                ...closed,
                points,
                acceptances
            };
        }
        function acceptancesOf(points, inputs) {
            const accepted = points.filter((point)=>point.accepted).map(({ id })=>({
                    id,
                    kind: "accepted",
                    by: inputs.by
                }));
            const confirmed = inputs.confirmed.map((id)=>({
                    id,
                    kind: "confirmed",
                    by: inputs.by
                }));
            return [
                ...accepted,
                ...confirmed
            ];
        }
    }
};
