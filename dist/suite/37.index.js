export const id = 37;
export const ids = [
    37,
    612
];
export const modules = {
    5612: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            action: ()=>action,
            run: ()=>run
        });
        var run_later = __webpack_require__(6791);
        var action_definition = __webpack_require__(4949);
        const PROFILES = [
            "pypi"
        ];
        function readInputs(reader) {
            return {
                packagesDir: reader.path("packages-dir"),
                manifest: reader.optional("manifest"),
                profile: reader.choice("profile", PROFILES),
                strict: reader.boolean("strict"),
                twine: reader.boolean("twine"),
                ignore: reader.list("ignore")
            };
        }
        const defaultOutputs = {
            passed: "false",
            findings: "[]",
            "findings-count": "0"
        };
        function outputsOf(result) {
            return {
                passed: String("passed" === result.receipt.outcome),
                findings: JSON.stringify(result.findings),
                "findings-count": String(result.findings.length)
            };
        }
        const run = (0, run_later.s)(()=>Promise.all([
                __webpack_require__.e(934),
                __webpack_require__.e(663),
                __webpack_require__.e(118),
                __webpack_require__.e(867),
                __webpack_require__.e(309),
                __webpack_require__.e(395),
                __webpack_require__.e(481),
                __webpack_require__.e(363),
                __webpack_require__.e(721),
                __webpack_require__.e(344),
                __webpack_require__.e(744),
                __webpack_require__.e(365)
            ]).then(__webpack_require__.bind(__webpack_require__, 2365)));
        const action = (0, action_definition.Q)({
            name: "twine-check",
            stage: "check",
            readInputs: readInputs,
            run,
            defaultOutputs: defaultOutputs,
            outputs: outputsOf,
            secrets: [],
            runsProjectCode: false
        });
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
    6037: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            checkCommand: ()=>checkCommand
        });
        var promises_ = __webpack_require__(1455);
        var external_node_path_ = __webpack_require__(6760);
        var src = __webpack_require__(5612);
        var check_files = __webpack_require__(7363);
        const ACTION_INPUTS = [
            {
                name: "packages-dir",
                description: "Folder of the distributions, relative to the workspace.",
                default: "dist",
                required: false
            },
            {
                name: "manifest",
                description: "Path of the release manifest, or the manifest itself as JSON. Without it, the one that the build left, else the one release in packages-dir.",
                default: "",
                required: false
            },
            {
                name: "profile",
                description: "The index whose rules count. pypi stands for TestPyPI, too.",
                default: "pypi",
                required: false
            },
            {
                name: "strict",
                description: "Whether warnings stop, too. Advice never does.",
                default: "true",
                required: false
            },
            {
                name: "twine",
                description: "Whether the real twine renders the README. Without it a README in reST stays unknown.",
                default: "true",
                required: false
            },
            {
                name: "ignore",
                description: "Rules that neither stop nor count, by their ids, divided by commas or lines.",
                default: "",
                required: false
            }
        ];
        var release_error = __webpack_require__(1535);
        var src_finding = __webpack_require__(5956);
        var pypi_profile = __webpack_require__(9371);
        var usage_error = __webpack_require__(9678);
        const DISTRIBUTION = /\.(?:whl|tar\.gz|zip)$/iu;
        const BINDING = new Set([
            "packages-dir",
            "manifest"
        ]);
        async function findFiles(operands, folder) {
            const found = [];
            for (const operand of operands){
                const path = (0, external_node_path_.resolve)(folder, operand);
                const facts = await (0, promises_.stat)(path).catch(()=>null);
                if (null === facts) throw new release_error.K2({
                    subject: operand,
                    problem: "does not exist",
                    remedy: "Name distributions, or folders that hold some"
                });
                if (!facts.isDirectory()) {
                    found.push(path);
                    continue;
                }
                const names = (await (0, promises_.readdir)(path)).filter((name)=>DISTRIBUTION.test(name)).sort();
                if (0 === names.length) throw new release_error.K2({
                    subject: operand,
                    problem: "holds no distribution (.whl, .tar.gz)",
                    remedy: "Build first, or name another folder"
                });
                found.push(...names.map((name)=>(0, external_node_path_.join)(path, name)));
            }
            return found;
        }
        function linesOf(file) {
            return [
                `${file.filename}: ${file.verdict}`,
                ...file.findings.map((finding)=>`  ${finding.severity} ${finding.rule}  ${(0, src_finding.dj)(finding)}`)
            ];
        }
        function checkCommand(head) {
            return {
                ...head,
                inputs: ACTION_INPUTS.filter(({ name })=>!BINDING.has(name)),
                secrets: [],
                operandInputs (operands) {
                    if (0 === operands.length) throw new usage_error.e("FILE: is missing", "Name at least one distribution, or a folder that holds some");
                    return {};
                },
                async execute (reader, operands, host) {
                    const { twine, ignore, strict } = src.action.readInputs({
                        ...reader,
                        path: (name)=>BINDING.has(name) ? reader.workspace : reader.path(name),
                        optional: (name)=>BINDING.has(name) ? null : reader.optional(name)
                    });
                    const paths = await findFiles(operands, reader.workspace);
                    const { files, trouble } = await (0, check_files.g)(paths, {
                        profile: pypi_profile.e,
                        twine,
                        ignore,
                        now: new Date
                    }, host);
                    const stopping = files.flatMap(({ findings })=>findings).filter((finding)=>(0, src_finding.vH)(finding, strict));
                    return {
                        passed: 0 === stopping.length && null === trouble,
                        failure: trouble,
                        document: {
                            schema: 1,
                            profile: pypi_profile.e.name,
                            files: files.map(({ filename, verdict, findings })=>({
                                    filename,
                                    verdict,
                                    findings
                                }))
                        },
                        closing: files.flatMap(linesOf).join("\n")
                    };
                }
            };
        }
    }
};
