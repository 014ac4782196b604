export const id = 9044;
export const ids = [
    9044,
    6663
];
export const modules = {
    19044: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            action: ()=>action,
            run: ()=>run
        });
        var run_later = __webpack_require__(56791);
        var action_definition = __webpack_require__(24949);
        var inputs = __webpack_require__(38241);
        var serialize = __webpack_require__(69775);
        const defaultOutputs = {
            plan: "",
            receipt: "",
            "receipt-path": "",
            "project-url": "",
            "uploaded-count": "0",
            "skipped-count": "0"
        };
        function outputsOf(result) {
            return {
                plan: null === result.plan ? "" : (0, serialize.l)(result.plan),
                receipt: (0, serialize.l)(result.receipt),
                "receipt-path": result.receiptPath,
                "project-url": result.projectUrl ?? "",
                "uploaded-count": String(result.uploadedCount),
                "skipped-count": String(result.skippedCount)
            };
        }
        const run = (0, run_later.s)(()=>Promise.all([
                __webpack_require__.e(7934),
                __webpack_require__.e(1897),
                __webpack_require__.e(2091),
                __webpack_require__.e(2846),
                __webpack_require__.e(5797),
                __webpack_require__.e(4583),
                __webpack_require__.e(8843),
                __webpack_require__.e(4900)
            ]).then(__webpack_require__.bind(__webpack_require__, 8843)));
        const action = (0, action_definition.Q)({
            name: "publish-index",
            stage: inputs.g,
            readInputs: inputs.K,
            run,
            defaultOutputs: defaultOutputs,
            outputs: outputsOf,
            secrets: [
                "password"
            ],
            runsProjectCode: false
        });
    },
    38241: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            K: ()=>readInputs,
            g: ()=>stageOf
        });
        function readInputs(reader) {
            const stage = reader.choice("stage", [
                "auto",
                "upload-test",
                "upload"
            ]);
            const artifactName = reader.optional("artifact-name");
            const places = {
                resultsUrl: reader.runner("ACTIONS_RESULTS_URL"),
                runtimeToken: reader.runner("ACTIONS_RUNTIME_TOKEN")
            };
            return {
                ..."auto" === stage ? {} : {
                    stage
                },
                packagesDir: reader.path("packages-dir"),
                ...null === artifactName ? {} : {
                    artifact: {
                        name: artifactName,
                        places
                    }
                },
                manifest: readManifest(reader),
                manifestSha256: reader.optional("manifest-sha256"),
                source: {
                    tag: reader.optional("tag"),
                    commit: reader.optional("commit"),
                    ref: reader.runner("GITHUB_REF")
                },
                index: reader.text("index"),
                simpleUrl: reader.optional("simple-url"),
                username: reader.text("username"),
                password: reader.secret("password") ?? "",
                existing: reader.choice("existing", [
                    "skip-identical",
                    "fail"
                ]),
                parallel: reader.integer("parallel", {
                    minimum: 1,
                    maximum: 16
                }),
                dryRun: reader.boolean("dry-run"),
                attempts: reader.integer("attempts", {
                    minimum: 1,
                    maximum: 20
                }),
                wait: reader.boolean("wait"),
                waitTimeout: reader.integer("wait-timeout", {
                    minimum: 1,
                    maximum: 86400
                }),
                allowHttpHosts: reader.list("allow-http-hosts")
            };
        }
        function readManifest(reader) {
            const text = reader.optional("manifest");
            return null === text || text.startsWith("{") ? text : reader.path("manifest");
        }
        function stageOf({ stage, index }) {
            return stage ?? ("testpypi" === index ? "upload-test" : "upload");
        }
    },
    24949: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Q: ()=>defineAction
        });
        function defineAction(definition) {
            return definition;
        }
    },
    56791: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            s: ()=>runLater
        });
        var _repo_agent_actions_late_code__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9848);
        function runLater(load) {
            const late = (0, _repo_agent_actions_late_code__WEBPACK_IMPORTED_MODULE_0__._)(load);
            return async (inputs, host)=>{
                const module = await late();
                return await module.run(inputs, host);
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
    69775: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            l: ()=>serialize
        });
        function serialize(document) {
            return `${JSON.stringify(document, null, 2)}\n`;
        }
    }
};
