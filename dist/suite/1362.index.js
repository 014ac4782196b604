export const id = 1362;
export const ids = [
    1362
];
export const modules = {
    71362: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            action: ()=>action,
            run: ()=>run
        });
        var run_later = __webpack_require__(56791);
        var action_definition = __webpack_require__(24949);
        var release_error = __webpack_require__(41535);
        var text_ends = __webpack_require__(28681);
        function readPrerelease(text) {
            if ("auto" === text) return "auto";
            if (/^(?:true|True|TRUE)$/u.test(text)) return true;
            if (/^(?:false|False|FALSE)$/u.test(text)) return false;
            throw new release_error.K2({
                subject: "prerelease",
                problem: `'${text.slice(0, 80)}' is unknown`,
                remedy: "Allowed: auto, true, false"
            });
        }
        function readForge(reader) {
            const token = reader.secret("token");
            const given = reader.optional("api-url");
            if (null === token) return null;
            const apiUrl = given ?? reader.runner("GITHUB_API_URL");
            const repository = reader.runner("GITHUB_REPOSITORY");
            if (null === apiUrl) throw new release_error.K2({
                subject: "api-url",
                problem: "is empty, and no runner names the API of a forge (GITHUB_API_URL)",
                remedy: "Give https://HOST/api/v1 for Gitea and Forgejo, https://api.github.com for GitHub"
            });
            if (null === repository) throw new release_error.K2({
                subject: "GITHUB_REPOSITORY",
                problem: "is not set, so nobody knows whose release it is",
                remedy: "Set it to owner/name"
            });
            return {
                apiUrl: (0, text_ends.sP)(apiUrl, "/"),
                repository,
                token
            };
        }
        function readInputs(reader) {
            return {
                tag: reader.optional("tag"),
                manifest: reader.optional("manifest"),
                packagesDir: reader.path("packages-dir"),
                notes: reader.text("notes"),
                changelogSection: null,
                title: reader.text("title"),
                prerelease: readPrerelease(reader.text("prerelease")),
                draft: reader.boolean("draft"),
                forge: readForge(reader),
                recordPath: null
            };
        }
        const defaultOutputs = {
            passed: "false",
            "release-id": "",
            "release-url": "",
            title: "",
            notes: "",
            assets: "[]"
        };
        function outputsOf(result) {
            const urls = new Map(result.sent?.assets.map(({ name, url })=>[
                    name,
                    url
                ]));
            const assets = result.assets.map(({ name, kind, size, sha256 })=>({
                    name,
                    kind,
                    size,
                    sha256,
                    url: urls.get(name) ?? ""
                }));
            return {
                passed: String(result.passed),
                "release-id": null === result.sent ? "" : String(result.sent.id),
                "release-url": result.releaseUrl ?? "",
                title: result.title,
                notes: result.notes,
                assets: JSON.stringify(assets)
            };
        }
        const run = (0, run_later.s)(()=>Promise.all([
                __webpack_require__.e(7934),
                __webpack_require__.e(1897),
                __webpack_require__.e(7576),
                __webpack_require__.e(5797),
                __webpack_require__.e(3948),
                __webpack_require__.e(7942)
            ]).then(__webpack_require__.bind(__webpack_require__, 23948)));
        const action = (0, action_definition.Q)({
            name: "create-release",
            stage: ({ draft })=>draft ? "stage" : "release",
            readInputs: readInputs,
            run,
            defaultOutputs: defaultOutputs,
            outputs: outputsOf,
            secrets: [
                "token"
            ],
            runsProjectCode: false
        });
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
    }
};
