export const id = 2662;
export const ids = [
    2662
];
export const modules = {
    55612: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            action: ()=>action,
            run: ()=>run
        });
        var run_later = __webpack_require__(56791);
        var action_definition = __webpack_require__(24949);
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
                __webpack_require__.e(7934),
                __webpack_require__.e(663),
                __webpack_require__.e(6118),
                __webpack_require__.e(1897),
                __webpack_require__.e(6475),
                __webpack_require__.e(2091),
                __webpack_require__.e(1281),
                __webpack_require__.e(2846),
                __webpack_require__.e(5797),
                __webpack_require__.e(6569),
                __webpack_require__.e(5534),
                __webpack_require__.e(8007),
                __webpack_require__.e(3038),
                __webpack_require__.e(7363),
                __webpack_require__.e(7294)
            ]).then(__webpack_require__.bind(__webpack_require__, 12365)));
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
    16037: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            checkCommand: ()=>checkCommand
        });
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var src = __webpack_require__(55612);
        var check_files = __webpack_require__(97363);
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
        var release_error = __webpack_require__(41535);
        var src_finding = __webpack_require__(35956);
        var pypi_profile = __webpack_require__(19371);
        var usage_error = __webpack_require__(19678);
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
                for (const one of names.map((name)=>(0, external_node_path_.join)(path, name)))found.push(one);
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
    },
    6962: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            D: ()=>hashFile,
            V: ()=>sha256OfFile
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
        const CHUNK = 1048576;
        async function hashFile(path) {
            const noFollow = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0;
            const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | noFollow);
            try {
                const status = await handle.stat();
                if (!status.isFile()) throw Object.assign(new Error(`${path} is not a regular file`), {
                    code: "EISDIR"
                });
                const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
                const length = Math.min(CHUNK, status.size + 1);
                let [now, next] = [
                    Buffer.allocUnsafe(length),
                    Buffer.allocUnsafe(length)
                ];
                let size = 0;
                let reading = handle.read(now, 0, length, null);
                for(;;){
                    const { bytesRead } = await reading;
                    if (0 === bytesRead) return {
                        sha256: hash.digest("hex"),
                        size
                    };
                    reading = handle.read(next, 0, length, null);
                    hash.update(now.subarray(0, bytesRead));
                    size += bytesRead;
                    [now, next] = [
                        next,
                        now
                    ];
                }
            } finally{
                await handle.close();
            }
        }
        async function sha256OfFile(path) {
            return (await hashFile(path)).sha256;
        }
    },
    62514: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            AO: ()=>distributionOf,
            Lg: ()=>kindOfFilename,
            N0: ()=>listFilenames,
            oQ: ()=>notRegular,
            oj: ()=>listDistributions,
            p_: ()=>parseFilename,
            wX: ()=>namesIn,
            xF: ()=>readDistribution
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75094);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22499);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89238);
        var _file_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6962);
        const NOT_PRODUCTS = [
            ".gitignore"
        ];
        function kindOfFilename(filename) {
            if (filename.endsWith(".whl")) return "wheel";
            return filename.endsWith(".tar.gz") || filename.endsWith(".zip") ? "sdist" : null;
        }
        function parseFilename(filename) {
            const kind = kindOfFilename(filename);
            if (null === kind) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                subject: filename,
                problem: "is not a distribution, whose name ends in .whl, .tar.gz or .zip",
                remedy: "Give a wheel or a source distribution"
            });
            try {
                if ("wheel" === kind) {
                    const { name, version, tags } = (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__.e)(filename);
                    return {
                        kind,
                        name,
                        version: (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_4__.qh)(version),
                        tags
                    };
                }
                const { name, version } = (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__.s)(filename);
                return {
                    kind,
                    name,
                    version: (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_4__.qh)(version),
                    tags: []
                };
            } catch (cause) {
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                    subject: filename,
                    problem: (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.bD)(cause),
                    remedy: "Build it again with a current build back-end, and do not rename what it makes"
                }, {
                    cause
                });
            }
        }
        async function notRegular(path) {
            const status = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
            if (status.isFile()) return null;
            if (status.isSymbolicLink()) return "a symbolic link";
            return status.isDirectory() ? "a folder" : "no regular file";
        }
        function distributionOf(path, hashed) {
            const filename = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
            return {
                filename,
                path: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path),
                ...hashed,
                ...parseFilename(filename)
            };
        }
        async function readDistribution(path) {
            parseFilename((0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
            const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
            let odd;
            try {
                odd = await notRegular(absolute);
                if (null === odd) return distributionOf(absolute, await (0, _file_hash_js__WEBPACK_IMPORTED_MODULE_5__.D)(absolute));
            } catch (cause) {
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                    subject: path,
                    problem: `cannot be read (${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.u)(cause)})`,
                    remedy: "Give a file that exists and may be read"
                }, {
                    cause
                });
            }
            throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                subject: path,
                problem: `is ${odd}`,
                remedy: "Put the file itself there"
            });
        }
        async function namesIn(folder) {
            try {
                return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((name)=>!NOT_PRODUCTS.includes(name)).sort();
            } catch (cause) {
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                    subject: folder,
                    problem: `cannot be read (${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.u)(cause)})`,
                    remedy: "Build the distributions first, or give the folder that holds them"
                }, {
                    cause
                });
            }
        }
        async function listFilenames(folder) {
            const names = await namesIn(folder);
            const foreign = [];
            for (const name of names){
                const odd = await notRegular((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
                if (null !== odd) foreign.push(`${name} (${odd})`);
                else if (null === kindOfFilename(name)) foreign.push(name);
            }
            if (foreign.length > 0) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                subject: folder,
                problem: `holds what is not a distribution: ${foreign.join(", ")}`,
                remedy: "Leave only the files of the release in it"
            });
            if (0 === names.length) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                subject: folder,
                problem: "holds no distribution",
                remedy: "Build the distributions first"
            });
            return names;
        }
        async function listDistributions(folder) {
            const found = [];
            for (const name of (await listFilenames(folder)))found.push(await readDistribution((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
            return found;
        }
    },
    81911: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            j: ()=>parseLicenseExpression
        });
        var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67969);
        const OPERATORS = new Set([
            "and",
            "or",
            "with",
            "(",
            ")"
        ]);
        const REFERENCE = "licenseref-";
        const MAXIMUM_DEPTH = 200;
        function isWellFormed(tokens) {
            let depth = 0;
            let operandNext = true;
            for (const token of tokens)if ("(" === token) {
                depth += 1;
                if (!operandNext || depth >= MAXIMUM_DEPTH) return false;
            } else if (")" === token) {
                depth -= 1;
                if (operandNext || depth < 0) return false;
            } else if (OPERATORS.has(token)) {
                if (operandNext) return false;
                operandNext = true;
            } else {
                if (!operandNext) return false;
                operandNext = false;
            }
            return 0 === depth && !operandNext;
        }
        function canonicalLicense(word, tables) {
            const plus = word.endsWith("+") ? "+" : "";
            const bare = "" === plus ? word : word.slice(0, -1);
            if (bare.toLowerCase().startsWith(REFERENCE)) {
                if (!/^[A-Za-z0-9.-]*$/u.test(bare)) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(bare)} may only hold letters, digits, '.' and '-'`);
                if ("" !== plus) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(word)}: a LicenseRef takes no +`);
                return `LicenseRef-${bare.slice(REFERENCE.length)}`;
            }
            if (null === tables) return word;
            const known = tables.licenses.get(bare.toLowerCase());
            if (void 0 === known) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(bare)} is not a licence identifier of the SPDX list`);
            return `${known.id}${plus}`;
        }
        function parseLicenseExpression(text, tables) {
            const words = (0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.Yr)(text.replaceAll("(", " ( ").replaceAll(")", " ) "));
            if (!isWellFormed(words.map((word)=>word.toLowerCase()))) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(text)} is not a licence expression of SPDX`);
            const canonical = [];
            for (const word of words)if (OPERATORS.has(word.toLowerCase())) canonical.push(word.toUpperCase());
            else if ("WITH" === canonical.at(-1)) {
                const exception = null === tables ? word : tables.exceptions.get(word.toLowerCase());
                if (void 0 === exception) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(word)} is not a licence exception of the SPDX list`);
                canonical.push(exception);
            } else canonical.push(canonicalLicense(word, tables));
            return canonical.join(" ").replaceAll("( ", "(").replaceAll(" )", ")");
        }
    }
};
