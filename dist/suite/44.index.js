export const id = 44;
export const ids = [
    44
];
export const modules = {
    9044: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            action: ()=>action,
            run: ()=>run
        });
        var run_later = __webpack_require__(6791);
        var action_definition = __webpack_require__(4949);
        var inputs = __webpack_require__(8241);
        var serialize = __webpack_require__(9775);
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
                __webpack_require__.e(934),
                __webpack_require__.e(663),
                __webpack_require__.e(118),
                __webpack_require__.e(867),
                __webpack_require__.e(309),
                __webpack_require__.e(481),
                __webpack_require__.e(781),
                __webpack_require__.e(973)
            ]).then(__webpack_require__.bind(__webpack_require__, 9781)));
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
    8241: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            K: ()=>readInputs,
            g: ()=>stageOf
        });
        function readInputs(reader) {
            return {
                packagesDir: reader.path("packages-dir"),
                manifest: readManifest(reader),
                manifestSha256: reader.optional("manifest-sha256"),
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
    4949: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Q: ()=>defineAction
        });
        function defineAction(definition) {
            return definition;
        }
    },
    6791: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            s: ()=>runLater
        });
        function runLater(load) {
            return async (inputs, host)=>{
                const module = await load();
                return await module.run(inputs, host);
            };
        }
    },
    9775: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            l: ()=>serialize
        });
        function serialize(document) {
            return `${JSON.stringify(document, null, 2)}\n`;
        }
    }
};
