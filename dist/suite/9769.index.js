export const id = 9769;
export const ids = [
    9769
];
export const modules = {
    59769: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            run: ()=>run
        });
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var read_distribution = __webpack_require__(62514);
        var contents = __webpack_require__(95495);
        var save_release = __webpack_require__(79873);
        var open_places = __webpack_require__(83383);
        var last_meaningful_lines = __webpack_require__(30210);
        var copy_project = __webpack_require__(43641);
        var project_files = __webpack_require__(28453);
        var import_packages = __webpack_require__(90295);
        var find_uv = __webpack_require__(10980);
        var index_settings = __webpack_require__(24036);
        var names = __webpack_require__(21515);
        var release_error = __webpack_require__(41535);
        var machine_trouble = __webpack_require__(89238);
        var release_store = __webpack_require__(91644);
        var stage_recorder = __webpack_require__(97538);
        var run_process = __webpack_require__(47632);
        var install_failure = __webpack_require__(22662);
        var package_environment = __webpack_require__(93334);
        var tool_environment = __webpack_require__(3923);
        var tool_locks = __webpack_require__(10839);
        const AROUND = /^(?:hint:|help:|note:|\* |ERROR Backend subprocess exited|Building (?:source distribution|wheel)|Using (?:CPython|Python)|Getting requirements|Successfully|error: Failed to build |cause: The build backend returned|cause: Call to |Failed to build |The build backend returned|Call to )/iu;
        const FRAME = /^\s*(?:File ".*", line \d+|raise |return |self\.|exec\(|~*\^+)/u;
        const SHOWN = 3;
        const EXCEPTION = /^(?:[\w.]+\.)?\w*(?:Error|Exception|Exit|Failed|Failure|Invalid\w*)\b(?::|$)/u;
        const COMPILER = /^\S+:\d+(?::\d+)?: (?:fatal )?error: /u;
        function lastDistinct(lines) {
            return [
                ...new Set(lines.toReversed())
            ].slice(0, SHOWN).toReversed();
        }
        function tellingLines(lines) {
            const compiler = lines.find((line)=>COMPILER.test(line));
            if (void 0 !== compiler) return [
                compiler
            ];
            const exception = lines.findLastIndex((line)=>EXCEPTION.test(line));
            if (-1 === exception) return lastDistinct(lines.filter((line)=>!FRAME.test(line)));
            const telling = lines.slice(exception, exception + SHOWN);
            if (!(telling[0] ?? "").startsWith("SyntaxError")) return telling;
            const where = lines.slice(0, exception).findLast((line)=>line.includes('File "'));
            const [, file, number] = /File "(?:.*[\\/])?([^"\\/]+)", line (\d+)/u.exec(where ?? "") ?? [];
            return [
                `${telling[0] ?? ""}${void 0 === file ? "" : ` (${file}, line ${number ?? "?"})`}`
            ];
        }
        function buildFailure(result) {
            if (result.timedOut) return "it did not end in time";
            const lines = (0, last_meaningful_lines.c)(result.output, 5e3).split("\n").map((line)=>line.replace(/^[\s×╰─▶├│]+(?=\S)/u, (edge)=>/[×╰├│]/u.test(edge) ? "" : edge)).filter((line)=>!AROUND.test(line.trim()) && !/^\s*\[(?:stdout|stderr)\]\s*$/u.test(line));
            const advice = lines.findIndex((line)=>line.includes("[tool.uv."));
            const text = (0, install_failure.RW)(tellingLines(-1 === advice ? lines : lines.slice(0, advice)).join(" ")).replace(/\s+/gu, " ").replace(/^\s+|[.\s]+$/gu, "").replace(/^cause: /u, "");
            if ("" === text) return null === result.signal ? `exit code ${String(result.exitCode)}, and nothing said` : `it was ended by ${result.signal}`;
            return text.length > 600 ? `${text.slice(0, 599)}…` : text;
        }
        class BuildFailed extends Error {
            output;
            constructor(message, output){
                super(message);
                this.name = "BuildFailed";
                this.output = output;
            }
        }
        const TIME_LIMIT_MS = 72e5;
        async function productOf(step, result, settings) {
            if (0 !== result.exitCode) {
                const trouble = (0, install_failure.ql)(result, settings);
                if (null !== trouble) throw new release_error.K2(trouble);
                const failure = buildFailure(result);
                const remedy = (0, install_failure.EX)((0, install_failure.YU)(result), "");
                if ("" !== remedy) throw new release_error.K2({
                    subject: "project-dir",
                    problem: `the ${step.kind} cannot be built: ${failure}`,
                    remedy
                });
                throw new BuildFailed(`the ${step.kind} cannot be built: ${failure}`, result.output);
            }
            const ending = "wheel" === step.kind ? ".whl" : ".tar.gz";
            const products = (await (0, promises_.readdir)(step.outDir)).filter((name)=>name.endsWith(ending));
            const [name] = products;
            if (void 0 !== name && 1 === products.length) return (0, external_node_path_.join)(step.outDir, name);
            throw new BuildFailed(`the back-end said that it built the ${step.kind}, and left ${0 === products.length ? `no ${ending} file` : products.join(", ")}`, result.output);
        }
        function reproducible(sourceDateEpoch) {
            return {
                PYTHONHASHSEED: "0",
                TZ: "UTC",
                ...null === sourceDateEpoch ? {} : {
                    SOURCE_DATE_EPOCH: String(sourceDateEpoch)
                }
            };
        }
        async function chooseFrontend({ uv, python, buildConstraints, sourceDateEpoch, host }) {
            const settings = await (0, index_settings.ip)(host.environment);
            const run = async (file, args, step, env)=>{
                await (0, promises_.mkdir)(step.outDir, {
                    recursive: true
                });
                host.progress(`building the ${step.kind} of ${(0, external_node_path_.basename)(step.source)}`);
                const result = await (0, run_process.R)({
                    file,
                    args,
                    cwd: step.outDir,
                    env: {
                        ...env,
                        ...reproducible(sourceDateEpoch)
                    },
                    timeoutMs: TIME_LIMIT_MS,
                    signal: host.signal
                });
                host.signal.throwIfAborted();
                host.debug(result.output);
                return await productOf(step, result, settings);
            };
            if (null !== uv) {
                const constraints = null === buildConstraints ? [] : [
                    "--build-constraints",
                    buildConstraints
                ];
                return {
                    name: `uv ${uv.version}`,
                    python: python.version,
                    build: (step)=>run(uv.path, [
                            "build",
                            `--${step.kind}`,
                            "--force-pep517",
                            "--no-sources",
                            "--python",
                            python.path,
                            "--out-dir",
                            step.outDir,
                            ...constraints,
                            "--",
                            step.source
                        ], step, (0, package_environment.U)(host, settings))
                };
            }
            const tool = await (0, tool_environment.u)("build", host);
            const constraints = null === buildConstraints ? {} : {
                PIP_CONSTRAINT: buildConstraints
            };
            return {
                name: `build ${tool_locks.R.build}`,
                python: tool.interpreter.version,
                build: (step)=>run(tool.python, [
                        "-m",
                        "build",
                        `--${step.kind}`,
                        "--outdir",
                        step.outDir,
                        "--",
                        step.source
                    ], step, {
                        ...tool.environment,
                        ...constraints
                    })
            };
        }
        var byte_size = __webpack_require__(71096);
        var git_facts = __webpack_require__(79032);
        const BUILD_ENTRY = /^(?:lib|lib\..+|bdist\..+|temp\..+|scripts-.+|\.DS_Store)$/u;
        async function entriesOf(folder) {
            const status = await (0, promises_.lstat)(folder).catch(()=>null);
            return status?.isDirectory() === true ? await (0, promises_.readdir)(folder) : [];
        }
        async function eggInfosIn(folder) {
            const found = [];
            for (const name of (await entriesOf(folder))){
                const path = (0, external_node_path_.join)(folder, name);
                if (name.endsWith(".egg-info") && (await entriesOf(path)).includes("PKG-INFO")) found.push(path);
            }
            return found;
        }
        async function findOldProducts(projectDir, packagesDir, host) {
            const distributions = (await entriesOf(packagesDir)).filter((name)=>/\.(?:whl|tar\.gz|zip)$/u.test(name)).map((name)=>(0, external_node_path_.join)(packagesDir, name));
            const build = (0, external_node_path_.join)(projectDir, "build");
            const inBuild = await entriesOf(build);
            const candidates = [
                ...inBuild.length > 0 && inBuild.every((name)=>BUILD_ENTRY.test(name)) ? [
                    build
                ] : [],
                ...await eggInfosIn(projectDir),
                ...await eggInfosIn((0, external_node_path_.join)(projectDir, "src"))
            ];
            const leftovers = [];
            for (const path of candidates)if (!await (0, git_facts.Xz)(projectDir, (0, external_node_path_.relative)(projectDir, path), host)) leftovers.push(path);
            return {
                distributions,
                leftovers
            };
        }
        async function removeProducts(paths) {
            for (const path of paths)await (0, promises_.rm)(path, {
                recursive: true,
                force: true
            });
        }
        var src_finding = __webpack_require__(35956);
        var external_node_crypto_ = __webpack_require__(77598);
        var atomic_file = __webpack_require__(41855);
        const FOR_DEVELOPERS = new Set([
            "dev",
            "develop",
            "development",
            "test",
            "tests",
            "testing",
            "doc",
            "docs",
            "lint",
            "linting",
            "typing",
            "types",
            "format",
            "ci",
            "benchmark",
            "release"
        ]);
        const USUAL_ARGUMENTS = [
            [
                "--help"
            ]
        ];
        async function readSmokeTest(projectDir, path) {
            if (void 0 === path) return null;
            const file = (0, external_node_path_.resolve)(projectDir, path);
            const wrong = (problem)=>new release_error.K2({
                    subject: "[tool.repo-agent-actions] smoke-test",
                    problem: `${path} ${problem}`,
                    remedy: "Name a Python script of the project"
                });
            const real = await (0, promises_.realpath)(file).catch(()=>null);
            if (null === real) throw wrong("is not there");
            if (!real.startsWith(`${await (0, promises_.realpath)(projectDir)}${external_node_path_.sep}`)) throw wrong("is outside of the project");
            if (!(await (0, promises_.lstat)(real)).isFile() || !real.endsWith(".py")) throw wrong("is not a Python script");
            const bytes = await (0, promises_.readFile)(real).catch((cause)=>{
                throw wrong(`cannot be read (${(0, release_error.bD)(cause)})`);
            });
            return {
                name: (0, external_node_path_.basename)(real),
                bytes
            };
        }
        async function storeSmokeTest(smokeTest, storeFolder, normalizedName) {
            if (null === smokeTest) return null;
            const folder = (0, release_store.Uc)(storeFolder, normalizedName);
            const path = (0, external_node_path_.join)(folder, "smoke", smokeTest.name);
            await (0, atomic_file.l)(path, smokeTest.bytes.toString("utf8"));
            const written = await (0, promises_.readFile)(path);
            return {
                path: (0, external_node_path_.relative)(folder, path).split(external_node_path_.sep).join("/"),
                sha256: (0, external_node_crypto_.createHash)("sha256").update(written).digest("hex")
            };
        }
        function union(lists) {
            return [
                ...new Set(lists.flat())
            ];
        }
        function scriptsOf(wheels, offered, config) {
            const scripts = new Map(offered.map((name)=>[
                    name,
                    {
                        name,
                        arguments: USUAL_ARGUMENTS,
                        assumed: true
                    }
                ]));
            for (const { contents } of wheels){
                for (const [name, reference] of Object.entries(contents.entryPoints.console))scripts.set(name, reference.includes("[") ? {
                    name,
                    arguments: []
                } : {
                    name,
                    arguments: USUAL_ARGUMENTS,
                    assumed: true
                });
                for (const name of Object.keys(contents.entryPoints.gui))scripts.set(name, {
                    name,
                    arguments: []
                });
            }
            for (const [name, lists] of Object.entries(config.scripts ?? {}))scripts.set(name, {
                name,
                arguments: lists.map((list)=>list.split(/\s+/u).filter((argument)=>"" !== argument))
            });
            return [
                ...scripts.values()
            ];
        }
        function extrasOf(products, config) {
            const configured = new Map(Object.entries(config.extras ?? {}).map(([name, imports])=>[
                    (0, names.Pc)(name),
                    "string" == typeof imports ? [
                        imports
                    ] : imports
                ]));
            const provided = union(products.map(({ contents })=>contents.metadata.getAll("Provides-Extra")));
            return provided.filter((name)=>configured.has((0, names.Pc)(name)) || !FOR_DEVELOPERS.has((0, names.Pc)(name))).map((name)=>({
                    name,
                    imports: configured.get((0, names.Pc)(name)) ?? []
                }));
        }
        function unknownConfiguration(wheels, config) {
            const scripts = new Set(wheels.flatMap(({ contents })=>[
                    ...Object.keys(contents.entryPoints.console),
                    ...Object.keys(contents.entryPoints.gui)
                ]));
            const extras = new Set(wheels.flatMap(({ contents })=>contents.metadata.getAll("Provides-Extra").map(names.Pc)));
            return [
                ...Object.keys(config.scripts ?? {}).filter((name)=>!scripts.has(name)).map((name)=>`script '${name}'`),
                ...Object.keys(config.extras ?? {}).filter((name)=>!extras.has((0, names.Pc)(name))).map((name)=>`extra '${name}'`)
            ];
        }
        function verificationOf(products, config, offer, smokeTest) {
            const wheels = products.filter(({ distribution })=>"wheel" === distribution.kind);
            const found = 0 === wheels.length ? offer.imports : union(wheels.map(({ contents })=>contents.topLevel));
            const scripts = scriptsOf(wheels, 0 === wheels.length ? offer.scripts : [], config);
            const imports = config.imports ?? found.filter((name)=>"tests" !== name && "test" !== name);
            return {
                imports,
                scripts,
                extras: extrasOf(products, config),
                smokeTest
            };
        }
        class StageStopped extends Error {
        }
        function judgeCircumstances(inputs, preparation, wheels) {
            const findings = [];
            if ("tree" === inputs.wheelFrom && 2 === inputs.formats.length) findings.push({
                rule: "wheel-from-tree",
                severity: "warning",
                subject: "wheel-from",
                message: "the wheel was not built from the sdist, so nobody knows whether the sdist is whole",
                remedy: "Set wheel-from to sdist"
            });
            if (preparation.git?.changed === true) findings.push({
                rule: "uncommitted",
                severity: "warning",
                subject: "project-dir",
                message: "has changes that are not committed, so the commit does not say what was built",
                remedy: "Commit them, or leave them out with .gitignore"
            });
            if (wheels.length > 0) for (const what of unknownConfiguration(wheels, preparation.config))findings.push({
                rule: "unknown-configuration",
                severity: "unsafe",
                subject: "[tool.repo-agent-actions]",
                message: `names the ${what}, which the wheel does not have`,
                remedy: "Mend the name, or add it to [project]"
            });
            return findings;
        }
        function stopOn(findings) {
            const stopping = findings.filter((finding)=>(0, src_finding.vH)(finding, false));
            const [first] = stopping;
            if (void 0 === first) return;
            const more = 1 === stopping.length ? "" : ` There ${2 === stopping.length ? "is 1 more finding" : `are ${stopping.length - 1} more findings`} of that sort.`;
            throw new StageStopped(`${(0, src_finding.dj)(first)}${more}`);
        }
        function tellFindings(findings, host) {
            for (const finding of findings){
                const say = "refused" === finding.severity || "unsafe" === finding.severity ? host.error : "warning" === finding.severity ? host.warning : host.notice;
                say((0, src_finding.dj)(finding));
            }
        }
        var verify_record = __webpack_require__(48014);
        var src_version = __webpack_require__(22499);
        const SECRET_NAMES = new Set([
            ".env",
            ".credentials",
            ".pypirc",
            ".netrc",
            "_netrc",
            ".git-credentials",
            ".htpasswd",
            "id_rsa",
            "id_dsa",
            "id_ecdsa",
            "id_ed25519"
        ]);
        const ENV_FILE = /^\.env\.(?!example$|sample$|template$|dist$|test$|defaults?$)\w+$/u;
        const KEY_FILE = /\.(?:pem|key|p8)$/u;
        const PRIVATE_KEY = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/u;
        const MAXIMUM_KEY = 1e6;
        const TEST_FOLDERS = new Set([
            "test",
            "tests",
            "testing",
            "fixtures",
            "testdata",
            "examples",
            "docs"
        ]);
        const VERSION_CONTROL = new Set([
            ".git",
            ".hg",
            ".svn"
        ]);
        function finding(dist, member, what) {
            const isTestData = external_node_path_.posix.dirname(member).split("/").some((part)=>TEST_FOLDERS.has(part));
            return {
                rule: "secret-file",
                severity: isTestData ? "warning" : "unsafe",
                subject: dist.filename,
                message: `holds ${member}, ${what}`,
                remedy: "Leave it out of the distribution, and replace what it gives access to if it was ever published",
                location: {
                    file: dist.filename,
                    member
                }
            };
        }
        async function findSecretMembers(dist, contents) {
            const findings = [];
            const maybeKeys = [];
            for (const { path, kind, size } of contents.members){
                if ("file" !== kind) continue;
                const name = external_node_path_.posix.basename(path);
                if (SECRET_NAMES.has(name) || ENV_FILE.test(name)) findings.push(finding(dist, path, "whose kind holds credentials"));
                else if (path.split("/").slice(0, -1).some((part)=>VERSION_CONTROL.has(part))) findings.push(finding(dist, path, "part of the version control"));
                else if (KEY_FILE.test(name) && size <= MAXIMUM_KEY) maybeKeys.push(path);
            }
            for (const path of maybeKeys)if (PRIVATE_KEY.test((await contents.read(path, MAXIMUM_KEY)).toString("latin1"))) findings.push(finding(dist, path, "a private key"));
            return findings;
        }
        const REBUILD = "Mend the project or its back-end, and build again";
        function say(rule, severity, { filename }, message, remedy = REBUILD) {
            return {
                rule,
                severity,
                subject: filename,
                message,
                remedy,
                location: {
                    file: filename
                }
            };
        }
        function judgeIdentity({ distribution, contents }, first, expected) {
            const findings = [];
            const name = contents.metadata.get("Name") ?? "";
            const version = contents.metadata.get("Version") ?? "";
            const wanted = (0, names.O9)(name);
            if (distribution.name !== wanted) findings.push(say("build-name", "refused", distribution, `begins with '${distribution.name}', and the index wants '${wanted}'`, "Use a newer release of the build back-end"));
            if (null !== expected.name && (0, names.Pc)(name) !== (0, names.Pc)(expected.name)) findings.push(say("build-name", "unsafe", distribution, `is of '${name}', and pyproject.toml says '${expected.name}'`));
            if (canonicalOf(version) !== distribution.version) findings.push(say("build-version", "unsafe", distribution, `its metadata say version ${version}, its name ${distribution.version}`));
            if (distribution.version !== first.distribution.version) findings.push(say("build-version", "unsafe", distribution, `has version ${distribution.version}, and ${first.distribution.filename} has ${first.distribution.version}`));
            if (null !== expected.version && canonicalOf(expected.version) !== distribution.version) findings.push(say("build-version", "unsafe", distribution, `has version ${distribution.version}, and pyproject.toml says ${expected.version}`));
            return findings;
        }
        function canonicalOf(version) {
            try {
                return (0, src_version.Bp)(version);
            } catch  {
                return version;
            }
        }
        function judgeSize({ distribution }, { bytes, given }) {
            if (distribution.size <= bytes) return [];
            const message = `has ${(0, byte_size.$)(distribution.size)}, more than maximum-${distribution.kind}-size, ${(0, byte_size.$)(bytes)}`;
            return [
                say("build-size", given ? "unsafe" : "warning", distribution, message, "Look at what it holds, leave out what nobody needs, or raise the limit")
            ];
        }
        function judgeTyped({ distribution, contents }, { packages, files }) {
            const shipped = new Set(contents.members.map(({ path })=>path));
            return packages.flatMap(({ path })=>{
                const above = "." === external_node_path_.posix.dirname(path) ? "" : `${external_node_path_.posix.dirname(path)}/`;
                return files.filter((file)=>file.startsWith(`${path}/`) && "py.typed" === external_node_path_.posix.basename(file)).map((file)=>file.slice(above.length)).filter((member)=>!shipped.has(member)).map((member)=>say("py-typed", "unsafe", distribution, `lacks ${member}, which the project has`, "Make the back-end ship it as package data"));
            });
        }
        function judgeTests({ distribution, contents }) {
            return contents.topLevel.filter((name)=>"tests" === name || "test" === name).map((name)=>say("top-level-tests", "warning", distribution, `installs the top-level package '${name}', which other projects install, too`, "Leave the tests out of the wheel, or move them into your package"));
        }
        function judgeEmpty({ distribution, contents }, { packages }) {
            if (contents.topLevel.length > 0 || 0 === packages.length) return [];
            const names = packages.map(({ name })=>name).join(", ");
            return [
                say("empty-wheel", "unsafe", distribution, `holds nothing to import, and the project has ${names}`, "Tell the back-end which packages to ship")
            ];
        }
        async function judgeProducts(products, expected) {
            const [first] = products;
            if (void 0 === first) return [];
            const findings = [];
            for (const product of products){
                const { distribution, contents } = product;
                findings.push(...judgeIdentity(product, first, expected), ...judgeSize(product, expected.sizes[distribution.kind]));
                findings.push(...await findSecretMembers(distribution, contents));
                if ("wheel" === distribution.kind) findings.push(...await (0, verify_record.R)(distribution, contents), ...judgeEmpty(product, expected), ...judgeTyped(product, expected), ...judgeTests(product));
            }
            return findings;
        }
        var external_node_zlib_ = __webpack_require__(38522);
        var tar_stream = __webpack_require__(56118);
        const NO_TIME = 0x12cea600;
        const MAXIMUM_SIZE = 0x40000000;
        const SYSTEM_BYTE = 9;
        const UNKNOWN_SYSTEM = 255;
        async function readMembers(path) {
            const members = [];
            const reader = (0, tar_stream.extract)();
            reader.end((0, external_node_zlib_.gunzipSync)(await (0, promises_.readFile)(path), {
                maxOutputLength: MAXIMUM_SIZE
            }));
            for await (const entry of reader){
                const parts = [];
                for await (const part of entry)parts.push(part);
                members.push({
                    header: entry.header,
                    data: Buffer.concat(parts)
                });
            }
            return members;
        }
        function fingerprint(members) {
            const lines = members.map(({ header: { name, type, linkname }, data })=>JSON.stringify([
                    name,
                    type,
                    linkname,
                    (0, external_node_crypto_.createHash)("sha256").update(data).digest("hex")
                ]));
            return lines.sort().join("\n");
        }
        function normalHeader({ name, type, linkname, mode }, time) {
            const executable = "directory" === type || (73 & mode) !== 0;
            return {
                name,
                type,
                ..."symlink" === type || "link" === type ? {
                    linkname
                } : {},
                mode: executable ? 493 : 420,
                mtime: new Date(1e3 * time),
                uid: 0,
                gid: 0,
                uname: "",
                gname: ""
            };
        }
        async function packMembers(members, time) {
            const writer = (0, tar_stream.pack)();
            for (const { header, data } of members)writer.entry(normalHeader(header, time), data);
            writer.finalize();
            const parts = [];
            for await (const part of writer)parts.push(part);
            const zipped = (0, external_node_zlib_.gzipSync)(Buffer.concat(parts), {
                level: 9
            });
            zipped[SYSTEM_BYTE] = UNKNOWN_SYSTEM;
            return zipped;
        }
        async function normalizeSdist(path, time) {
            const neighbour = `${path}.normalized`;
            try {
                const members = await readMembers(path);
                const order = (member)=>`${"link" === member.header.type ? "1" : "0"}${member.header.name}`;
                const ordered = [
                    ...members
                ].sort((a, b)=>order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0);
                await (0, promises_.writeFile)(neighbour, await packMembers(ordered, time ?? NO_TIME));
                if (fingerprint(await readMembers(neighbour)) !== fingerprint(members)) throw new Error("what was written is not what was read");
                await (0, promises_.rename)(neighbour, path);
            } catch (cause) {
                throw new release_error.K2({
                    subject: path,
                    problem: `cannot be normalised (${cause instanceof Error ? cause.message : String(cause)})`,
                    remedy: "Set normalize-sdist to false, or mend what the back-end packs"
                }, {
                    cause
                });
            } finally{
                await (0, promises_.rm)(neighbour, {
                    force: true
                });
            }
        }
        async function placeProducts(products, packagesDir) {
            await (0, promises_.mkdir)(packagesDir, {
                recursive: true
            });
            const names = new Set(products.map(({ filename })=>filename));
            const foreign = (await (0, promises_.readdir)(packagesDir)).filter((name)=>null !== (0, read_distribution.Lg)(name) && !names.has(name));
            if (foreign.length > 0) throw new release_error.K2({
                subject: "packages-dir",
                problem: `holds distributions of something else: ${foreign.join(", ")}`,
                remedy: "Remove them, or set clean to true"
            });
            const waiting = products.map(({ path, filename })=>({
                    path,
                    neighbour: (0, external_node_path_.join)(packagesDir, `.${filename}.new`),
                    target: (0, external_node_path_.join)(packagesDir, filename)
                }));
            const placed = [];
            try {
                for (const { path, neighbour } of waiting)await (0, promises_.copyFile)(path, neighbour);
                for (const { neighbour, target } of waiting){
                    await (0, promises_.rename)(neighbour, target);
                    placed.push(target);
                }
                const there = await Promise.all(placed.map(read_distribution.xF));
                const changed = there.find(({ sha256 }, index)=>sha256 !== products[index]?.sha256);
                if (void 0 !== changed) throw new release_error.K2({
                    subject: (0, external_node_path_.basename)(changed.path),
                    problem: "changed while it was put into packages-dir",
                    remedy: "See to it that nothing else writes there, and build again"
                });
                return there;
            } catch (error) {
                for (const path of [
                    ...waiting.map(({ neighbour })=>neighbour),
                    ...placed
                ])await (0, promises_.rm)(path, {
                    force: true
                });
                throw error;
            }
        }
        var is_inside = __webpack_require__(37981);
        var read_project = __webpack_require__(81252);
        var find_pythons = __webpack_require__(60573);
        var choose_pythons = __webpack_require__(45247);
        function versionOfTag(tag, prefix, projectName) {
            const start = prefix.replaceAll("{name}", (0, names.Pc)(projectName));
            const version = (0, src_version.z0)(tag.startsWith(start) ? tag.slice(start.length) : tag);
            return void 0 === version ? null : (0, src_version.qh)(version);
        }
        async function requireTagHere(tag, projectDir, git, host) {
            if (null === git) return;
            const commit = await (0, git_facts.lz)(projectDir, tag, host);
            if (null === commit || commit === git.commit) return;
            throw new release_error.K2({
                subject: "tag",
                problem: `${tag} is on commit ${commit.slice(0, 12)}, and ${git.commit.slice(0, 12)} is checked out`,
                remedy: "Check out the tag, or give the tag of this commit"
            });
        }
        function judgeTag(named, git, prefix, projectName, version) {
            if (null !== named) {
                const says = versionOfTag(named, prefix, projectName);
                if (says === version) return {
                    tag: named,
                    findings: []
                };
                const problem = null === says ? `${named} names no version after the prefix '${prefix}'` : `${named} says ${says}, and ${version} was built`;
                return {
                    tag: named,
                    findings: [
                        {
                            rule: "tag-version",
                            severity: "unsafe",
                            subject: "tag",
                            message: problem,
                            remedy: "Tag the commit with its version, or set the version that the tag says"
                        }
                    ]
                };
            }
            const tags = git?.tags ?? [];
            const tag = tags.find((candidate)=>versionOfTag(candidate, prefix, projectName) === version) ?? null;
            const other = tags.find((candidate)=>candidate.startsWith(prefix) && null !== versionOfTag(candidate, prefix, projectName));
            if (null !== tag || void 0 === other) return {
                tag,
                findings: []
            };
            return {
                tag: null,
                findings: [
                    {
                        rule: "tag-version",
                        severity: "warning",
                        subject: "tag",
                        message: `the commit has the tag ${other}, and ${version} was built`,
                        remedy: "Tag the commit with its version, or set the version that the tag says"
                    }
                ]
            };
        }
        const DEFAULT_SIZE = {
            wheel: 1e6,
            sdist: 5e5
        };
        async function isWritable(path) {
            return await (0, promises_.access)(path, promises_.constants.W_OK).then(()=>true, ()=>false);
        }
        async function nearestFolder(path) {
            const status = await (0, promises_.stat)(path).catch(()=>null);
            return status?.isDirectory() === true || (0, external_node_path_.dirname)(path) === path ? path : await nearestFolder((0, external_node_path_.dirname)(path));
        }
        async function requirePackagesDir(packagesDir, projectDir) {
            const wrong = (problem, remedy)=>new release_error.K2({
                    subject: "packages-dir",
                    problem: `${packagesDir} ${problem}`,
                    remedy
                });
            if ((0, is_inside.F)(packagesDir, projectDir)) throw wrong("holds the project itself", "Name a folder for the products alone, like dist");
            const status = await (0, promises_.lstat)(packagesDir).catch(()=>null);
            if (status?.isSymbolicLink() === true) throw wrong("is a symbolic link", "Name the folder itself");
            if (null !== status && !status.isDirectory()) throw wrong("is not a folder", "Name another one, or remove it");
            if (!await isWritable(await nearestFolder(packagesDir))) throw wrong("cannot be written", (0, is_inside.F)(projectDir, packagesDir) ? "The project is read-only: give packages-dir as an absolute path outside of it" : "Name a folder that can");
        }
        async function choosePython({ project }, host) {
            const found = await (0, find_pythons.n)(host.environment);
            const { chosen, notes } = (0, choose_pythons.H)("auto", found, project?.requiresPython ?? null, project?.classifiers ?? [], false);
            for (const note of notes)host.notice(note);
            const [python] = chosen;
            if (void 0 !== python) return python;
            throw new release_error.K2({
                subject: "PATH",
                problem: "no Python was found",
                remedy: "Install one"
            });
        }
        function sizeLimit(kind, input, config) {
            if (null !== input) return {
                bytes: input,
                given: true
            };
            if (void 0 !== config) return {
                bytes: (0, byte_size.n)(config, `[tool.repo-agent-actions] maximum-${kind}-size`),
                given: true
            };
            return {
                bytes: DEFAULT_SIZE[kind],
                given: false
            };
        }
        async function prepareBuild(inputs, host) {
            const { projectDir, packagesDir, buildConstraints } = inputs;
            const { pyproject, config } = await (0, read_project.W)(projectDir);
            await requirePackagesDir(packagesDir, projectDir);
            if (null !== buildConstraints && (await (0, promises_.stat)(buildConstraints).catch(()=>null))?.isFile() !== true) throw new release_error.K2({
                subject: "build-constraints",
                problem: `${buildConstraints} is not a file`,
                remedy: "Name a file in the form of pip's constraints"
            });
            const python = await choosePython(pyproject, host);
            const git = await (0, git_facts.SV)(projectDir, host);
            if (null !== inputs.tag) await requireTagHere(inputs.tag, projectDir, git, host);
            return {
                pyproject,
                config,
                git,
                python,
                smokeTest: await readSmokeTest(projectDir, config.smokeTest),
                sizes: {
                    wheel: sizeLimit("wheel", inputs.maximumWheelSize, config.maximumWheelSize),
                    sdist: sizeLimit("sdist", inputs.maximumSdistSize, config.maximumSdistSize)
                },
                tagPrefix: inputs.tagPrefix ?? config.tagPrefix ?? "v",
                sourceDateEpoch: inputs.sourceDateEpoch ?? git?.commitTime ?? null,
                readOnly: !await isWritable(projectDir)
            };
        }
        const SHOWN_LINES = 40;
        async function asProduct(path) {
            const distribution = await (0, read_distribution.xF)(path);
            return {
                distribution,
                contents: await (0, contents.readContents)(distribution)
            };
        }
        async function build(inputs, preparation, folder, host) {
            const { formats, wheelFrom, buildConstraints } = inputs;
            const { python, sourceDateEpoch } = preparation;
            const uv = await (0, find_uv.d)(host, await (0, index_settings.ip)(host.environment));
            const frontend = await chooseFrontend({
                uv,
                python,
                buildConstraints,
                sourceDateEpoch,
                host
            });
            const project = preparation.readOnly ? (await (0, copy_project.N)(inputs.projectDir, (0, external_node_path_.join)(folder, "project"), {
                ignored: "take"
            }, host)).projectDir : inputs.projectDir;
            const wantsWheel = formats.includes("wheel");
            const before = await findOldProducts(project, inputs.packagesDir, host);
            try {
                const paths = [];
                if (formats.includes("sdist") || "sdist" === wheelFrom) {
                    const sdist = await frontend.build({
                        kind: "sdist",
                        source: project,
                        outDir: (0, external_node_path_.join)(folder, "sdist")
                    });
                    if (inputs.normalizeSdist) await normalizeSdist(sdist, preparation.sourceDateEpoch);
                    if (formats.includes("sdist")) paths.push(sdist);
                    if (wantsWheel && "sdist" === wheelFrom) paths.unshift(await frontend.build({
                        kind: "wheel",
                        source: sdist,
                        outDir: (0, external_node_path_.join)(folder, "wheel")
                    }));
                }
                if (wantsWheel && "tree" === wheelFrom) paths.unshift(await frontend.build({
                    kind: "wheel",
                    source: project,
                    outDir: (0, external_node_path_.join)(folder, "wheel")
                }));
                const files = await (0, project_files.R)(project, host);
                const products = await Promise.all(paths.map(asProduct));
                const { pyproject, sizes } = preparation;
                const name = pyproject.project?.name ?? null;
                const packages = (0, import_packages.G)(files, {
                    projectName: name,
                    tool: pyproject.tool
                });
                const version = pyproject.project?.version ?? null;
                const findings = await judgeProducts(products, {
                    name,
                    version,
                    sizes,
                    packages,
                    files
                });
                const offer = {
                    imports: packages.map((own)=>own.name),
                    scripts: Object.keys(pyproject.project?.scripts ?? {})
                };
                return {
                    products,
                    frontend,
                    findings,
                    offer
                };
            } finally{
                const known = new Set(before.leftovers);
                const { leftovers } = await findOldProducts(project, inputs.packagesDir, host);
                await removeProducts(leftovers.filter((path)=>!known.has(path)));
            }
        }
        function backendOf({ products }, preparation) {
            const [generator] = products.flatMap(({ contents })=>contents.wheel?.generator ?? []);
            if (void 0 !== generator) return generator.replace(/\s*\(([^)]*)\)$/u, " $1").trim();
            return preparation.pyproject.buildSystem?.buildBackend ?? "setuptools";
        }
        async function finish(inputs, preparation, built, recorder, host) {
            const { products, frontend } = built;
            const [first] = products;
            if (void 0 === first) throw new StageStopped("formats: nothing was built. Write sdist, wheel, or both.");
            const project = first.contents.metadata.get("Name") ?? first.distribution.name;
            const { version } = first.distribution;
            const normalizedName = (0, names.Pc)(project);
            recorder.about({
                project,
                normalizedName,
                version
            });
            const { tag, findings: tagFindings } = judgeTag(inputs.tag, preparation.git, preparation.tagPrefix, project, version);
            const wheels = products.filter(({ distribution })=>"wheel" === distribution.kind);
            const findings = [
                ...built.findings,
                ...tagFindings,
                ...judgeCircumstances(inputs, preparation, wheels)
            ];
            recorder.findings(findings);
            tellFindings(findings, host);
            stopOn(findings);
            const distributions = await placeProducts(products.map(({ distribution })=>distribution), inputs.packagesDir);
            const smokeTest = await storeSmokeTest(preparation.smokeTest, host.storeFolder, normalizedName);
            const manifest = {
                schema: 1,
                project,
                version,
                tag,
                commit: preparation.git?.commit ?? null,
                sourceDateEpoch: preparation.sourceDateEpoch,
                requiresPython: first.contents.metadata.get("Requires-Python"),
                files: distributions.map(({ filename, kind, size, sha256 })=>({
                        filename,
                        kind,
                        size,
                        sha256
                    })),
                verification: verificationOf(products, preparation.config, built.offer, smokeTest),
                builtWith: {
                    python: frontend.python,
                    backend: backendOf(built, preparation),
                    frontend: frontend.name,
                    normalizedSdist: inputs.normalizeSdist && inputs.formats.includes("sdist"),
                    wheelFrom: inputs.wheelFrom
                }
            };
            const stored = await (0, release_store.HN)(host.storeFolder, normalizedName, manifest);
            return {
                manifest,
                manifestPath: stored.path,
                manifestSha256: stored.sha256,
                packagesDir: inputs.packagesDir,
                distributions
            };
        }
        async function save(store, { artifact }, { manifestPath, manifestSha256, packagesDir }, host) {
            if (null === store || void 0 === artifact || null === manifestPath) return;
            const saved = await (0, save_release.D)({
                store,
                artifactName: artifact.name,
                manifestPath,
                packagesDir,
                manifestSha256
            });
            host.info(`Saved as the artifact ${saved.artifactName}, manifest sha256 ${saved.manifestSha256}.`);
        }
        async function run(inputs, host) {
            const store = void 0 === inputs.artifact ? null : (0, open_places.ue)(inputs.artifact.places, host);
            await store?.prepare?.();
            const preparation = await prepareBuild(inputs, host);
            if (null === preparation.git) host.notice("git: it tells nothing about this project (no repository, no commit, or no git). Commit and tag of the release are unknown.");
            const recorder = (0, stage_recorder._)("build", host);
            const declared = preparation.pyproject.project?.name ?? null;
            if (null !== declared) recorder.about({
                project: declared,
                normalizedName: (0, names.Pc)(declared)
            });
            const nothing = {
                manifest: null,
                manifestPath: null,
                manifestSha256: null,
                packagesDir: inputs.packagesDir,
                distributions: []
            };
            const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(host.temporaryFolder, "build-"));
            const clock = performance.now();
            try {
                if (inputs.clean) {
                    const old = await findOldProducts(inputs.projectDir, inputs.packagesDir, host);
                    await removeProducts([
                        ...old.distributions,
                        ...preparation.readOnly ? [] : old.leftovers
                    ]);
                }
                const built = await build(inputs, preparation, folder, host);
                const ms = Math.round(performance.now() - clock);
                for (const { distribution } of built.products){
                    const { filename, size, sha256 } = distribution;
                    recorder.item({
                        kind: "file",
                        subject: filename,
                        outcome: "passed",
                        message: "",
                        ms,
                        bytes: size,
                        sha256
                    });
                }
                const finished = await finish(inputs, preparation, built, recorder, host);
                for (const { filename, size, sha256 } of finished.distributions)host.info(`${filename}  ${(0, byte_size.$)(size)}  sha256 ${sha256}`);
                await save(store, inputs, finished, host);
                return {
                    ...await recorder.close({
                        outcome: "passed",
                        failure: null
                    }),
                    ...finished
                };
            } catch (error) {
                if (error instanceof BuildFailed) await host.group("The last lines of the build", ()=>{
                    host.info((0, last_meaningful_lines.c)(error.output, SHOWN_LINES));
                    return Promise.resolve();
                });
                const closed = await recorder.close({
                    outcome: "failed",
                    failure: failureOf(error)
                });
                host.signal.throwIfAborted();
                return {
                    ...closed,
                    ...nothing
                };
            } finally{
                await (0, promises_.rm)(folder, {
                    recursive: true,
                    force: true,
                    maxRetries: 3
                });
            }
        }
        function failureOf(error) {
            if (error instanceof BuildFailed) return `project-dir: ${error.message.replace(/[.\s]+$/u, "")}. Mend the project, and try it with python -m build.`;
            const known = error instanceof release_error.K2 || error instanceof StageStopped ? error : (0, machine_trouble.z)(error);
            if (null !== known) return known.message;
            return `build-dists: stopped unexpectedly (${(0, release_error.bD)(error)}). Run it again, and report it if it stays.`;
        }
    },
    43641: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            N: ()=>copyProject
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var _git_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79032);
        var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12178);
        var _is_inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37981);
        var _project_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28453);
        async function copyLink(from, to, top) {
            const target = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(from);
            const reached = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(from), target);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)((0, _is_inside_js__WEBPACK_IMPORTED_MODULE_2__.F)(top, reached) && !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target) ? target : reached, to);
        }
        async function copyFiles(files, from, to) {
            const folders = new Set(files.map((file)=>(0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, file))));
            for (const folder of folders)await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, {
                recursive: true
            });
            for (const file of files){
                const source = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, file);
                const target = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, file);
                const entry = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(source);
                if (entry.isSymbolicLink()) await copyLink(source, target, from);
                else if (entry.isFile()) {
                    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(source, target);
                    if ((128 & entry.mode) === 0) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(target, 511 & entry.mode | 128);
                }
            }
        }
        async function copyHistory(top, copy, host) {
            const cloned = await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.I)([
                "clone",
                "--quiet",
                "--shared",
                "--no-checkout",
                "--",
                top,
                copy
            ], top, host);
            if (cloned?.exitCode !== 0) return;
            const head = await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.o)([
                "rev-parse",
                "--verify",
                "--quiet",
                "HEAD"
            ], top, host);
            if (null === head) return;
            await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.I)([
                "update-ref",
                "--no-deref",
                "HEAD",
                head
            ], copy, host);
            await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.I)([
                "read-tree",
                "HEAD"
            ], copy, host);
        }
        async function copyProject(projectDir, folder, options, host) {
            const project = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(projectDir);
            const workTree = await (0, _git_facts_js__WEBPACK_IMPORTED_MODULE_4__.vE)(project, host);
            const top = null === workTree ? project : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workTree);
            if (null !== workTree) await copyHistory(top, folder, host);
            await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, {
                recursive: true
            });
            const files = "leave" === options.ignored ? await (0, _project_files_js__WEBPACK_IMPORTED_MODULE_5__.R)(top, host) : await (0, _project_files_js__WEBPACK_IMPORTED_MODULE_5__.g)(top);
            await copyFiles(files, top, folder);
            if (null !== workTree) await (0, _git_js__WEBPACK_IMPORTED_MODULE_3__.I)([
                "update-index",
                "-q",
                "--refresh"
            ], folder, host);
            const copy = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
            return {
                projectDir: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(copy, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, project)),
                top: copy
            };
        }
    },
    37981: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            F: ()=>isInside
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
        function isInside(folder, path) {
            const way = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
            return ".." !== way && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way);
        }
    },
    81252: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            W: ()=>readProject
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43548);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13887);
        async function isThere(path) {
            return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(()=>true, ()=>false);
        }
        async function readProject(projectDir) {
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectDir, "pyproject.toml");
            const text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8").catch(async (cause)=>{
                const isMissing = (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.Or)(cause, "ENOENT");
                if (isMissing && await isThere((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(projectDir, "setup.py"))) return "";
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                    subject: path,
                    problem: isMissing ? "is not there" : `cannot be read (${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.bD)(cause)})`,
                    remedy: "Set project-dir to the folder that holds pyproject.toml"
                }, {
                    cause
                });
            });
            const pyproject = (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__.x)(text, path);
            return {
                path,
                pyproject,
                config: (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_4__.B)(pyproject.tool["repo-agent-actions"], path)
            };
        }
    }
};
