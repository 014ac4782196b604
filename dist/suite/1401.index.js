export const id = 1401;
export const ids = [
    1401
];
export const modules = {
    61401: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            run: ()=>run
        });
        var import_packages = __webpack_require__(90295);
        var find_pythons = __webpack_require__(60573);
        var choose_pythons = __webpack_require__(45247);
        var names = __webpack_require__(21515);
        var src_version = __webpack_require__(22499);
        var project_config = __webpack_require__(13887);
        var release_error = __webpack_require__(41535);
        var src_finding = __webpack_require__(35956);
        var machine_trouble = __webpack_require__(89238);
        var stage_recorder = __webpack_require__(97538);
        var text_ends = __webpack_require__(28681);
        var version_order = __webpack_require__(37870);
        function endsSection(heading, next) {
            return void 0 === next || next.level <= heading.level || null !== next.version;
        }
        const UNDERLINE = /^([=\-~^"'`#*+:.<>_])\1{2,}\s*$/u;
        function isUnderline(line, above) {
            const title = above?.trim() ?? "";
            return UNDERLINE.test(line) && "" !== title && line.trim().length >= title.length;
        }
        function withoutClosingHashes(title) {
            const rest = (0, text_ends.sP)(title, "#");
            return "" === rest || /\s$/u.test(rest.slice(-1)) ? rest.trimEnd() : title;
        }
        function headingsIn(lines) {
            const headings = [];
            const styles = [];
            let fence = null;
            for(let index = 0; index < lines.length; index += 1){
                const line = lines[index] ?? "";
                const mark = /^ {0,3}(```+|~~~+)/u.exec(line)?.[1];
                const isClosing = null !== fence && mark?.startsWith(fence) === true && line.trim() === mark;
                if (null !== fence || void 0 !== mark && !isUnderline(line, lines[index - 1])) {
                    fence = isClosing ? null : fence ?? mark ?? null;
                    continue;
                }
                const [marks, hashes] = /^ {0,3}(#{1,6})\s/u.exec(line) ?? [];
                if (void 0 !== marks && void 0 !== hashes) {
                    const title = withoutClosingHashes(line.slice(marks.length).trim());
                    headings.push({
                        title,
                        level: hashes.length,
                        start: index,
                        end: index + 1
                    });
                    continue;
                }
                const style = UNDERLINE.exec(lines[index + 1] ?? "")?.[1];
                if (void 0 === style || "" === line.trim() || UNDERLINE.test(line) || /^\s*[-*+]\s/u.test(line)) continue;
                const overlined = UNDERLINE.exec(lines[index - 1] ?? "")?.[1] === style;
                const name = overlined ? `${style}${style}` : style;
                if (!styles.includes(name)) styles.push(name);
                headings.push({
                    title: line.trim(),
                    level: styles.indexOf(name) + 1,
                    start: overlined ? index - 1 : index,
                    end: index + 2
                });
                index += 1;
            }
            return headings;
        }
        function versionIn(title) {
            const words = title.replace(/\]\([^()]*\)/gu, "]").split(/[\s[\](),:;*`|]+/u);
            const isVersion = (word)=>/^v?\d/iu.test(word) && void 0 !== (0, src_version.z0)(word);
            return words.find(isVersion) ?? words.map((word)=>/^[\w.]+?-(v?\d.*)$/u.exec(word)?.[1] ?? "").find(isVersion) ?? null;
        }
        function beginsWithVersion(line) {
            const version = /^(?:version |release )?v?\d+(?:\.\d+)+/iu.exec(line)?.[0];
            if (void 0 === version) return false;
            const [attached = "", ...words] = line.slice(version.length).trimEnd().split(/\s+/u);
            return /[-(,:]/u.test(attached) || /^[-(,:]/u.test(words[0] ?? "") || words.length <= 3;
        }
        function plainHeadings(lines) {
            return lines.flatMap((line, index)=>beginsWithVersion(line) && null !== versionIn(line) ? [
                    {
                        title: line,
                        level: 1,
                        start: index,
                        end: index + 1
                    }
                ] : []);
        }
        function tidy(lines) {
            const isBlank = (line = "")=>"" === line.trim();
            let end = lines.length;
            while(end > 0 && (isBlank(lines[end - 1]) || /^\s*\[[^\]]+\]:/u.test(lines[end - 1] ?? "")))end -= 1;
            let start = 0;
            while(start < end && isBlank(lines[start]))start += 1;
            return lines.slice(start, end).join("\n").trimEnd();
        }
        function changelogSections(text) {
            const lines = text.split(/\r\n|\n|\r/u);
            const withVersion = (heading)=>({
                    ...heading,
                    version: versionIn(heading.title)
                });
            const found = headingsIn(lines).map(withVersion);
            const headings = found.some(({ version })=>null !== version) ? found : plainHeadings(lines).map(withVersion);
            return headings.flatMap((heading, index)=>{
                const { version } = heading;
                if (null === version) return [];
                let next = index + 1;
                while(next < headings.length && !endsSection(heading, headings[next]))next += 1;
                return [
                    {
                        version,
                        text: tidy(lines.slice(heading.end, headings[next]?.start ?? lines.length))
                    }
                ];
            });
        }
        function sectionFor(sections, version) {
            const wanted = (0, src_version.ot)(version);
            return sections.find((section)=>0 === (0, version_order.Z)((0, src_version.ot)(section.version), wanted)) ?? null;
        }
        function checked(subject, findings, message = "") {
            return {
                subject,
                outcome: "passed",
                message,
                findings
            };
        }
        function notJudged(subject, outcome, message) {
            return {
                subject,
                outcome,
                message,
                findings: []
            };
        }
        const USUAL = /^(?:docs?\/)?(?:source\/|src\/)?(?:changelog|changes|history|news|releases|release[-_]notes)(?:\.(?:md|rst|txt|markdown))?$/iu;
        function findFile(source, named) {
            if (null === named) {
                const candidates = source.files.filter((file)=>USUAL.test(file));
                return candidates.sort((a, b)=>a.split("/").length - b.split("/").length || (a < b ? -1 : 1))[0] ?? null;
            }
            const file = named.replace(/^\.\//u, "");
            if (source.has(file)) return file;
            throw new release_error.K2({
                subject: "changelog",
                problem: `${source.show(file)} is not there`,
                remedy: "Name a file of the project, or leave it out where the changelog has a usual name"
            });
        }
        async function readChangelog(source, named, config, version) {
            const file = findFile(source, named ?? config.changelog ?? null);
            const text = null === file ? null : await source.readText(file);
            const sections = null === text ? [] : changelogSections(text);
            const section = null === version ? null : sectionFor(sections, version);
            return {
                file,
                section: section?.text ?? null,
                versions: sections.map((one)=>one.version)
            };
        }
        function checkChangelog(changelog, version, source) {
            const finding = (rule, severity, subject, message, remedy)=>({
                    ...notJudged("changelog", "advice" === severity ? "not-configured" : "unknown", "advice" === severity ? message : `${subject} ${message}`),
                    findings: [
                        {
                            rule,
                            severity,
                            subject,
                            message,
                            remedy
                        }
                    ]
                });
            const { file, section, versions } = changelog;
            if (null === file) return finding("changelog-missing", "advice", source.show("CHANGELOG.md"), "there is no changelog", "Add one; its section becomes the release notes");
            if (null === version) return notJudged("changelog", "unknown", "not judged: only the built files tell the version");
            const subject = source.show(file);
            if (null === section) {
                const newest = void 0 === versions[0] ? "" : `; the first one it has is for ${versions[0]}`;
                return finding("changelog-section", "warning", subject, `has no section for ${version}${newest}`, `Add a heading like ## [${version}] and what changed`);
            }
            if ("" === section) return finding("changelog-section", "warning", subject, `has an empty section for ${version}`, "Write what changed");
            return checked("changelog", [], `${file} tells of ${version}`);
        }
        var rule_context = __webpack_require__(90279);
        var src_glob = __webpack_require__(317);
        const README = (0, src_glob.pV)("readme*", {
            ignoreCase: true
        });
        const LICENSE = /^(?:licen[cs]e|copying|notice|authors|copyright|unlicense)[^/]*$|^licenses\//iu;
        function isWanted({ inputs }, name) {
            return 0 === inputs.requiredFiles.length || inputs.requiredFiles.some((pattern)=>pattern.toLowerCase().startsWith(name));
        }
        function missing(rule, context, what, message, remedy) {
            return {
                rule,
                severity: "unsafe",
                subject: context.source.show(what),
                message,
                remedy
            };
        }
        async function judgeReadmeFile(context, file) {
            const { source, project } = context;
            const subject = source.show(file);
            const where = await source.locate(file);
            if ("stray" === where.kind) return [];
            if ("missing" === where.kind || !where.facts.isFile()) return [
                {
                    rule: "P07",
                    severity: "refused",
                    subject,
                    message: `is named as readme in ${source.show(project.file)}, and is not there`,
                    remedy: "Add it, or mend the name"
                }
            ];
            try {
                const text = await source.readText(file);
                if (null !== text && "" === text.trim()) return [
                    {
                        rule: "U61",
                        severity: "refused",
                        subject,
                        message: "is empty, and PyPI refuses an empty description",
                        remedy: "Write what the project is and how to install it"
                    }
                ];
                return [];
            } catch (error) {
                if (!(error instanceof release_error.K2)) throw error;
                return [
                    {
                        rule: "P07",
                        severity: "refused",
                        subject,
                        message: error.problem,
                        remedy: error.remedy
                    }
                ];
            }
        }
        async function checkReadme(context) {
            const { project, source } = context;
            const findings = project.findings.filter(({ rule })=>"P07" === rule || "P08" === rule);
            if (null !== project.readmeFile) return checked("readme", [
                ...findings,
                ...await judgeReadmeFile(context, project.readmeFile)
            ], project.readmeFile);
            const found = source.files.find((file)=>README.test(file));
            if (void 0 !== found || project.fields.has("readme") || !isWanted(context, "readme")) return checked("readme", findings, found ?? "");
            const file = missing("required-file", context, "README.md", "is not there", 'Add it, and readme = "README.md" below [project]');
            return checked("readme", [
                ...findings,
                file
            ]);
        }
        async function checkLicense(context) {
            const { project, source } = context;
            const findings = project.findings.filter(({ rule })=>/^P1[0-2]$/u.test(rule));
            const place = source.show(project.file);
            for (const pattern of project.licenseFiles ?? [])if (!((0, src_glob.OC)(pattern, source.files).length > 0)) findings.push({
                rule: "P12",
                severity: "warning",
                subject: place,
                message: `license-files names '${pattern}', which matches no file`,
                remedy: "Add the file, or mend the pattern"
            });
            const { licenseFile } = project;
            if (null !== licenseFile && "missing" === (await source.locate(licenseFile)).kind) findings.push({
                rule: "P11",
                severity: "warning",
                subject: place,
                message: `names ${licenseFile} as licence, and it is not there`,
                remedy: "Add the file, or mend the name"
            });
            const reuse = (0, rule_context.bI)(project.tool["reuse"]) || source.has("REUSE.toml");
            const found = source.files.find((file)=>LICENSE.test(file));
            const isThere = void 0 !== found || reuse || null !== project.licenseFiles && pathsMatchingAny(project.licenseFiles, source.files);
            const isDeclinedOnPurpose = project.licenseFiles?.length === 0;
            if (isThere || isDeclinedOnPurpose || !isWanted(context, "licen")) return checked("license", findings, found ?? "");
            return checked("license", [
                ...findings,
                missing("required-file", context, "LICENSE", "is not there", "Add the text of the licence")
            ]);
        }
        function pathsMatchingAny(patterns, files) {
            return patterns.some((pattern)=>(0, src_glob.OC)(pattern, files).length > 0);
        }
        var specifiers = __webpack_require__(43466);
        var required_fields = __webpack_require__(82165);
        function missingFields({ inputs, project, source }) {
            const isNamed = inputs.requiredFields.length > 0;
            const wanted = isNamed ? inputs.requiredFields : required_fields.R;
            return wanted.filter((field)=>!project.fields.has(field) && (isNamed || "authors" !== field || !project.fields.has("maintainers"))).map((field)=>({
                    rule: "required-field",
                    severity: isNamed ? "unsafe" : "warning",
                    subject: source.show(project.file),
                    message: `has no ${field}`,
                    remedy: isNamed ? `Add it, or take ${field} out of required-fields` : "Add it, so that people know what they install"
                }));
        }
        function contradictions({ project, source }) {
            if (null === project.requiresPython) return [];
            let set;
            try {
                set = (0, specifiers.m0)(project.requiresPython);
            } catch  {
                return [];
            }
            return project.classifiers.flatMap((classifier)=>{
                const minor = /^Programming Language :: Python :: (3\.\d+)$/u.exec(classifier)?.[1];
                if (void 0 === minor || [
                    `${minor}.0`,
                    `${minor}.99`
                ].some((text)=>(0, specifiers.IK)(set, (0, src_version.ot)(text)))) return [];
                const message = `'${classifier}' is outside requires-python (${project.requiresPython ?? ""})`;
                return [
                    {
                        rule: "python-classifier",
                        severity: "advice",
                        subject: source.show(project.file),
                        message,
                        remedy: "Remove the classifier, or widen requires-python"
                    }
                ];
            });
        }
        function malformedPython({ project, source }) {
            if (null === project.requiresPython || "pyproject.toml" === project.file) return [];
            try {
                (0, specifiers.m0)(project.requiresPython);
                return [];
            } catch (error) {
                const reason = error instanceof Error ? error.message : String(error);
                return [
                    {
                        rule: "P09",
                        severity: "refused",
                        subject: source.show(project.file),
                        message: `python_requires is not a specifier set: ${reason}`,
                        remedy: "Write it like >=3.10"
                    }
                ];
            }
        }
        const OTHER_POINTS = /^(?:P03|P07|P08|P10|P11|P12|U33)$/u;
        function checkMetadata(context) {
            const { project, source } = context;
            const rules = project.findings.filter(({ rule })=>!OTHER_POINTS.test(rule));
            const legacy = "pyproject.toml" === project.file ? [] : [
                {
                    rule: "legacy-metadata",
                    severity: "advice",
                    subject: source.show(project.file),
                    message: "describes the project, and there is no table [project]; its metadata are only judged on the built files",
                    remedy: "Move them to [project] of pyproject.toml"
                }
            ];
            return checked("metadata", [
                ...rules,
                ...malformedPython(context),
                ...missingFields(context),
                ...contradictions(context),
                ...legacy
            ]);
        }
        function checkVersion({ project }, found) {
            const findings = [
                ...project.findings.filter(({ rule })=>"P03" === rule || "U33" === rule),
                ...found.findings
            ];
            const { kind, where } = found.source;
            if (null !== found.version) return checked("version", findings, `${found.version} (${kind}${null === where ? "" : `, ${where}`})`);
            const place = null === where ? kind : `${kind}, ${where}`;
            return {
                ...notJudged("version", "unknown", `only the built files tell it (${place})`),
                findings
            };
        }
        const REVOKE = "Revoke it, for it is known to whoever has the repository, and remove it";
        const SECRET_PATTERNS = [
            {
                rule: "secret-text",
                what: "a token of PyPI",
                pattern: /\bpypi-AgE[A-Za-z0-9_-]{50,}/gu,
                remedy: REVOKE
            },
            {
                rule: "secret-text",
                what: "a private key",
                pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY(?: BLOCK)?-----(?:\\r)?(?:\\n|[\s"'+])+[A-Za-z0-9/=:,-][A-Za-z0-9+/=:, -]{23,}/gu,
                remedy: "Take the key out of use, for it is known to whoever has the repository, and remove it"
            },
            {
                rule: "secret-text",
                what: "an access key of AWS",
                pattern: /\b(?<value>(?:AKIA|ASIA)[0-9A-Z]{16})\b/gu,
                remedy: REVOKE
            },
            {
                rule: "secret-text",
                what: "a token of a forge",
                pattern: /\b(?<value>gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{60,}|glpat-[A-Za-z0-9_-]{20,})\b/gu,
                remedy: REVOKE
            },
            {
                rule: "secret-text",
                what: "a token of Slack",
                pattern: /\bxox[abprs]-\d+-[A-Za-z0-9-]{20,}/gu,
                remedy: REVOKE
            },
            {
                rule: "secret-literal",
                what: "a literal that looks like a password",
                pattern: /\b(?=\w*(?:password|passwd|secret|api_?key|access_?key|auth_?token))\w+\s*(?::\s*str\s*)?=\s*(["'])(?<value>[^"'\s]{6,})\1/giu,
                files: /\.py$/u,
                remedy: "Read it from the environment, or add the rule to ignore with a reason"
            }
        ];
        const PLACEHOLDER = /example|sample|dummy|fake|test|placeholder|change.?me|your|secret|password|passwd|token|api.?key|redacted|none|null|^<.*>$|^\$|[{}%*]|^(.)\1+$|^x+|\.{3}/iu;
        function isPlaceholder(rule, value) {
            return "secret-text" === rule ? /EXAMPLE|^(?:AKIA|ASIA)(.)\1{7}|(?:x{8}|X{8}|0{12}|1234567890)/u.test(value) : PLACEHOLDER.test(value);
        }
        const MAXIMUM_SCANNED = 1048576;
        const MAXIMUM_PER_FILE = 5;
        const SHOW = /(?:^|\/)(?:tests?|testing|testdata|fixtures?|examples?|samples?|docs?|vectors|benchmarks?)(?:\/|$)|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/iu;
        const ENVIRONMENT_FILE = /(?:^|\/)\.env(?:\.[\w-]+)*$/u;
        const HARMLESS_ENVIRONMENT = /\.(?:example|sample|template|dist|defaults?)$/u;
        const CREDENTIALS = /(?:^|\/)(?:\.credentials|\.pypirc|\.netrc|_netrc|\.htpasswd|id_(?:rsa|dsa|ecdsa|ed25519))$/u;
        const KEY_FILE = /\.(?:key|pem|p12|pfx|jks|keystore)$/iu;
        const PRIVATE_KEY = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY/u;
        function severityOf(file) {
            return SHOW.test(file) ? "warning" : "unsafe";
        }
        function fileFinding(file, message, source) {
            const remedy = "Remove it from the project and its history, name it in .gitignore, and take what it holds out of use";
            return {
                rule: "secret-file",
                severity: severityOf(file),
                subject: source.show(file),
                message,
                remedy,
                location: {
                    file: source.show(file)
                }
            };
        }
        async function judgeKeyFile(file, source) {
            if (source.strays.has(file)) return [];
            const bytes = await source.readBytes(file, MAXIMUM_SCANNED);
            const text = bytes?.toString("latin1") ?? "";
            if (PRIVATE_KEY.test(text)) return [
                fileFinding(file, "holds a private key", source)
            ];
            const isKnownKind = /-----BEGIN |^[\x20-\x7e\s]*$/u.test(text);
            return isKnownKind ? [] : [
                fileFinding(file, "is a key store, which may hold a private key", source)
            ];
        }
        async function checkSecretFiles({ source }) {
            const findings = await Promise.all(source.files.map(async (file)=>{
                if (ENVIRONMENT_FILE.test(file) && !HARMLESS_ENVIRONMENT.test(file)) return [
                    fileFinding(file, "holds settings of one machine, and often secrets", source)
                ];
                if (CREDENTIALS.test(file)) return [
                    fileFinding(file, "holds credentials", source)
                ];
                return KEY_FILE.test(file) ? await judgeKeyFile(file, source) : [];
            }));
            return checked(".env and key files", findings.flat(), `${source.files.length} files`);
        }
        function lineAt(text, index) {
            return text.slice(0, index).split("\n").length;
        }
        function textFinding(pattern, file, line, source) {
            return {
                rule: pattern.rule,
                severity: "secret-literal" === pattern.rule ? "warning" : severityOf(file),
                subject: `${source.show(file)} line ${line}`,
                message: `holds ${pattern.what}`,
                remedy: pattern.remedy,
                location: {
                    file: source.show(file),
                    line
                }
            };
        }
        function scan(text, file, source) {
            return SECRET_PATTERNS.flatMap((pattern)=>{
                if (pattern.files?.test(file) === false) return [];
                if ("secret-literal" === pattern.rule && SHOW.test(file)) return [];
                const matches = [
                    ...text.matchAll(pattern.pattern)
                ].filter(({ groups })=>!isPlaceholder(pattern.rule, groups?.["value"] ?? ""));
                return matches.slice(0, MAXIMUM_PER_FILE).map(({ index })=>textFinding(pattern, file, lineAt(text, index), source));
            });
        }
        async function checkSecrets({ source }) {
            const findings = [];
            let scanned = 0;
            for (const file of source.files){
                if (KEY_FILE.test(file) || source.strays.has(file)) continue;
                const bytes = await source.readBytes(file, MAXIMUM_SCANNED);
                if (!(null === bytes || bytes.subarray(0, 8192).includes(0))) {
                    scanned += 1;
                    for (const one of scan(bytes.toString("utf8"), file, source))findings.push(one);
                }
            }
            return checked("secrets", findings, `${scanned} texts`);
        }
        var own_file = __webpack_require__(48321);
        var ini_file = __webpack_require__(50688);
        const FILE_KEYS = new Set([
            "file",
            "files",
            "filename",
            "filenames",
            "path",
            "paths"
        ]);
        function textsIn(value) {
            if ("string" == typeof value) return [
                value
            ];
            return Array.isArray(value) ? value.filter((entry)=>"string" == typeof entry) : [];
        }
        function filesIn(value) {
            if (Array.isArray(value)) return value.flatMap(filesIn);
            if (!(0, rule_context.bI)(value)) return [];
            return Object.entries(value).flatMap(([key, inner])=>FILE_KEYS.has(key) ? textsIn(inner) : filesIn(inner));
        }
        function tableAt(table, ...keys) {
            return keys.reduce((value, key)=>(0, rule_context.bI)(value) ? value[key] : void 0, table);
        }
        function filesOfDirective(text) {
            const value = text.trimStart();
            return value.startsWith("file:") ? (0, ini_file.c3)(value.slice(5)) : [];
        }
        function literalStart(pattern) {
            const wildcard = pattern.search(/[*?[]/u);
            return -1 === wildcard ? pattern : pattern.slice(0, pattern.lastIndexOf("/", wildcard) + 1);
        }
        function namedFiles({ readmeFile, licenseFile, licenseFiles, tool, setupCfg }) {
            const sections = [
                "metadata",
                "options",
                "options.extras_require"
            ];
            return [
                ...[
                    readmeFile,
                    licenseFile
                ].filter((file)=>null !== file),
                ...(licenseFiles ?? []).map(literalStart),
                ...filesIn(tableAt(tool, "setuptools", "dynamic")),
                ...textsIn(tableAt(tool, "setuptools", "license-files")).map(literalStart),
                ...filesIn(tableAt(tool, "hatch", "version")),
                ...filesIn(tableAt(tool, "hatch", "metadata", "hooks")),
                ...filesIn(tableAt(tool, "pdm", "version")),
                ...textsIn(tableAt(tool, "poetry", "readme")),
                ...textsIn(tableAt(tool, "flit", "metadata", "description-file")),
                ...sections.flatMap((section)=>[
                        ...setupCfg.get(section)?.values() ?? []
                    ].flatMap(filesOfDirective))
            ];
        }
        async function strayFiles({ source, project }) {
            const strays = new Map(source.strays);
            for (const path of namedFiles(project)){
                const where = "" === path || strays.has(path) ? null : await source.locate(path);
                if (where?.kind === "stray") strays.set(path, where.problem);
            }
            return [
                ...strays
            ].map(([path, message])=>({
                    rule: "stray-file",
                    severity: "unsafe",
                    subject: source.show(path),
                    message,
                    remedy: own_file.lx,
                    location: {
                        file: source.show(path)
                    }
                }));
        }
        const COMMANDS = {
            include: 1,
            exclude: 1,
            "global-include": 1,
            "global-exclude": 1,
            "recursive-include": 2,
            "recursive-exclude": 2,
            graft: 1,
            prune: 1
        };
        function withoutComment(line) {
            const at = line.search(/(?<!\S)#/u);
            return at < 0 ? line : line.slice(0, at);
        }
        function linesOf(text) {
            const lines = [];
            let open = [];
            let begin = null;
            for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()){
                begin ??= index + 1;
                const plain = withoutComment(line);
                const goesOn = plain.endsWith("\\");
                for (const word of (goesOn ? plain.slice(0, -1) : plain).split(/\s+/u))if ("" !== word) open.push(word);
                if (goesOn) continue;
                const [command, ...words] = open;
                if (void 0 !== command) lines.push({
                    number: begin,
                    command,
                    words
                });
                open = [];
                begin = null;
            }
            return lines;
        }
        function matcherOf(source) {
            const known = new Map;
            return (line, pattern)=>{
                const key = `${"recursive-include" === line.command ? line.words[0] ?? "" : line.command}\0${pattern}`;
                const before = known.get(key);
                if (void 0 !== before) return before;
                const isThere = matchesAnything(line, pattern, source);
                known.set(key, isThere);
                return isThere;
            };
        }
        function matchesAnything(line, pattern, source) {
            const { files } = source;
            const [folder = ""] = line.words;
            if ("graft" === line.command) return (0, src_glob.OC)(pattern, files).length > 0;
            if ("recursive-include" !== line.command) {
                const plain = pattern.replace(/^\.\//u, "");
                if (!(0, src_glob.rl)(plain)) return source.has(plain);
                const glob = (0, src_glob.pV)(plain);
                return files.some((file)=>glob.test(file));
            }
            const below = (0, src_glob.OC)(folder, files).map((file)=>file.split("/").at(-1) ?? file);
            const glob = (0, src_glob.pV)(pattern.split("/").at(-1) ?? pattern);
            return below.some((name)=>glob.test(name));
        }
        function judgeManifest(text, source) {
            const location = (line)=>({
                    file: source.show("MANIFEST.in"),
                    line: line.number
                });
            const finding = (line, message, remedy)=>{
                const place = location(line);
                return {
                    rule: "manifest-in",
                    severity: "warning",
                    subject: `${source.show("MANIFEST.in")} line ${line.number}`,
                    message,
                    remedy,
                    ...void 0 === place ? {} : {
                        location: place
                    }
                };
            };
            const matches = matcherOf(source);
            return linesOf(text).flatMap((line)=>{
                const least = COMMANDS[line.command];
                if (void 0 === least) return [
                    finding(line, `has the command '${line.command}', which there is not`, `Use ${Object.keys(COMMANDS).join(", ")}`)
                ];
                if (line.words.length < least) return [
                    finding(line, `${line.command} needs ${2 === least ? "a folder and a pattern" : "a pattern"}`, "Name what it is about")
                ];
                if (![
                    "include",
                    "recursive-include",
                    "graft"
                ].includes(line.command)) return [];
                const patterns = "recursive-include" === line.command ? line.words.slice(1) : line.words;
                return patterns.filter((pattern)=>!matches(line, pattern)).map((pattern)=>finding(line, `includes '${pattern}', which matches no file`, "Mend the pattern, or remove it"));
            });
        }
        var src_requirement = __webpack_require__(52013);
        function untold(kind, where) {
            return {
                version: null,
                source: {
                    kind,
                    where
                },
                findings: []
            };
        }
        function told(text, kind, where, place) {
            const source = {
                kind,
                where
            };
            const version = (0, src_version.z0)(text);
            if (void 0 === version) {
                const shown = JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
                const message = `says ${shown}, which is not a version of PEP 440`;
                return {
                    version: null,
                    source,
                    findings: [
                        {
                            rule: "P03",
                            severity: "refused",
                            subject: place,
                            message,
                            remedy: "Write it like 1.2.3, 1.2.3rc1 or 1.2.3.dev1"
                        }
                    ]
                };
            }
            const normal = (0, src_version.qh)(version);
            const findings = null === version.local ? [] : [
                {
                    rule: "U33",
                    severity: "refused",
                    subject: place,
                    message: `says ${normal}, and PyPI refuses local labels`,
                    remedy: "Leave out the part from + on"
                }
            ];
            return {
                version: normal,
                source,
                findings
            };
        }
        function misled(kind, where, place, message, remedy) {
            return {
                version: null,
                source: {
                    kind,
                    where
                },
                findings: [
                    {
                        rule: "version-source",
                        severity: "refused",
                        subject: place,
                        message,
                        remedy
                    }
                ]
            };
        }
        var external_node_path_ = __webpack_require__(76760);
        var python_string = __webpack_require__(49083);
        const TOKEN = new RegExp([
            String.raw`(?<space>[ \t\f]+|\\\r?\n)`,
            String.raw`(?<comment>#[^\r\n]*)`,
            String.raw`(?<line>\r\n|\n|\r)`,
            String.raw`(?<string>[a-zA-Z]{0,2}(?:"""(?:\\[\s\S]|(?!""")[^\\])*"""|'''(?:\\[\s\S]|(?!''')[^\\])*'''|"(?:\\[\s\S]|[^"\\\r\n])*"|'(?:\\[\s\S]|[^'\\\r\n])*'))`,
            String.raw`(?<number>(?:\d|\.\d)(?:[eE][+-]|[\w.])*)`,
            String.raw`(?<name>[\p{ID_Start}_][\p{ID_Continue}]*)`,
            String.raw`(?<operator>[-+*/%@&|^<>=!:]=|\*\*=?|//=?|>>=?|<<=?|->|[\s\S])`
        ].join("|"), "uy");
        const OPENING = new Set([
            "(",
            "[",
            "{"
        ]);
        const CLOSING = new Set([
            ")",
            "]",
            "}"
        ]);
        function topLevelStatements(source) {
            const statements = [];
            let current = [];
            let depth = 0;
            let indented = false;
            let atLineStart = true;
            const finish = ()=>{
                if (current.length > 0 && !indented) statements.push(current);
                current = [];
            };
            TOKEN.lastIndex = source.startsWith("\uFEFF") ? 1 : 0;
            for(let match = TOKEN.exec(source); null !== match && "" !== match[0]; match = TOKEN.exec(source)){
                const { space, comment, line, string, number, name, operator } = match.groups ?? {};
                if (void 0 === comment) {
                    if (void 0 !== line) {
                        if (depth > 0) continue;
                        finish();
                        atLineStart = true;
                        indented = false;
                        continue;
                    }
                    if (void 0 !== space) {
                        if (atLineStart && 0 === depth) indented = true;
                        continue;
                    }
                    atLineStart = false;
                    if (void 0 !== string) current.push({
                        kind: "string",
                        text: string
                    });
                    else if (void 0 !== number) current.push({
                        kind: "number",
                        text: number
                    });
                    else if (void 0 !== name) current.push({
                        kind: "name",
                        text: name
                    });
                    else if (";" === operator && 0 === depth) finish();
                    else if (void 0 !== operator) {
                        if (OPENING.has(operator)) depth += 1;
                        if (CLOSING.has(operator)) depth = Math.max(0, depth - 1);
                        current.push({
                            kind: "operator",
                            text: operator
                        });
                    }
                }
            }
            finish();
            return statements;
        }
        const COMPOUND = new Set([
            "if",
            "for",
            "while",
            "try",
            "with",
            "def",
            "class",
            "async",
            "match",
            "else",
            "elif",
            "except",
            "finally"
        ]);
        const isOperator = (token, text)=>token?.kind === "operator" && token.text === text;
        function splitAt(tokens, operator) {
            const parts = [
                []
            ];
            let depth = 0;
            for (const token of tokens){
                if ("operator" === token.kind && "([{".includes(token.text)) depth += 1;
                if ("operator" === token.kind && ")]}".includes(token.text)) depth -= 1;
                if (0 === depth && isOperator(token, operator)) parts.push([]);
                else parts.at(-1)?.push(token);
            }
            return parts;
        }
        function valueFor(statement, name) {
            const [first] = statement;
            if (first?.kind === "name" && COMPOUND.has(first.text) && first.text !== name) return;
            const parts = splitAt(statement, "=");
            const value = parts.at(-1);
            if (parts.length < 2 || void 0 === value) return;
            const isTarget = (tokens, index)=>{
                const plain = 1 === tokens.length || 0 === index && 2 === parts.length && isOperator(tokens[1], ":");
                return plain && tokens[0]?.kind === "name" && tokens[0].text === name;
            };
            return parts.slice(0, -1).some(isTarget) ? value : void 0;
        }
        function numberOf(text) {
            const plain = text.replaceAll("_", "");
            if (/^\d+$/u.test(plain)) return {
                number: BigInt(plain).toString()
            };
            return /^(?:\d+\.\d*|\.\d+)$/u.test(plain) ? {
                number: Number(plain).toString()
            } : void 0;
        }
        const DEEPEST = 20;
        function literalOf(tokens, depth = 0) {
            const [first] = tokens;
            if (void 0 === first || depth > DEEPEST) return;
            if ("string" === first.kind) {
                const texts = tokens.map((token)=>"string" === token.kind ? (0, python_string.S)(token.text) : void 0);
                return texts.some((text)=>void 0 === text) ? void 0 : texts.join("");
            }
            if ("number" === first.kind) return 1 === tokens.length ? numberOf(first.text) : void 0;
            const last = tokens.length > 1 ? tokens.at(-1) : void 0;
            if (isOperator(first, "(") && isOperator(last, ")")) {
                const inner = tokens.slice(1, -1);
                return splitAt(inner, ",").length > 1 || 0 === inner.length ? sequenceOf(inner, depth) : literalOf(inner, depth + 1);
            }
            return isOperator(first, "[") && isOperator(last, "]") ? sequenceOf(tokens.slice(1, -1), depth) : void 0;
        }
        function sequenceOf(tokens, depth = 0) {
            const parts = splitAt(tokens, ",");
            const elements = parts.at(-1)?.length === 0 ? parts.slice(0, -1) : parts;
            const values = elements.map((element)=>literalOf(element, depth + 1));
            return values.every((value)=>void 0 !== value) ? values : void 0;
        }
        function readAssignment(source, name) {
            for (const statement of topLevelStatements(source)){
                const value = valueFor(statement, name);
                if (void 0 === value) continue;
                const literal = splitAt(value, ",").length > 1 ? sequenceOf(value) : literalOf(value);
                return void 0 === literal ? {
                    kind: "expression"
                } : {
                    kind: "literal",
                    value: literal
                };
            }
            return {
                kind: "none"
            };
        }
        function readReexport(source, name) {
            let found = null;
            for (const statement of topLevelStatements(source)){
                if (void 0 !== valueFor(statement, name)) return null;
                const [from, ...tokens] = statement;
                const at = tokens.findIndex(({ kind, text })=>"name" === kind && "import" === text);
                if (from?.kind !== "name" || "from" !== from.text || at < 0) continue;
                const module = tokens.slice(0, at).map(({ text })=>text).join("");
                for (const part of splitAt(tokens.slice(at + 1).filter(({ text })=>"(" !== text && ")" !== text), ",")){
                    const [imported, as, alias] = part.map(({ text })=>text);
                    if (void 0 !== imported && ("as" === as ? alias : imported) === name) found = {
                        module,
                        name: imported
                    };
                }
            }
            return found;
        }
        function versionText(literal) {
            if ("string" == typeof literal) return literal;
            return "number" in literal ? literal.number : literal.map(versionText).join(".");
        }
        const MAXIMUM_HOPS = 4;
        function moduleFile(module, roots, source) {
            const path = module.replaceAll(".", "/");
            const candidates = roots.flatMap((root)=>[
                    `${path}.py`,
                    `${path}/__init__.py`
                ].map((file)=>external_node_path_.posix.normalize(external_node_path_.posix.join(root, file))));
            return candidates.find((file)=>source.has(file)) ?? null;
        }
        function importedModule(module, file, roots) {
            const dots = /^\.*/u.exec(module)?.[0].length ?? 0;
            if (0 === dots) return module;
            const root = roots.find((candidate)=>"" !== candidate && file.startsWith(`${candidate}/`));
            const folders = external_node_path_.posix.dirname(void 0 === root ? file : file.slice(root.length + 1)).split("/");
            const parents = folders.slice(0, folders.length - dots + 1).filter((folder)=>"." !== folder);
            return [
                ...parents,
                ...module.slice(dots).split(".")
            ].filter((part)=>"" !== part).join(".");
        }
        async function versionOfAttribute(file, attribute, roots, source) {
            let place = file;
            let name = attribute;
            for(let hop = 0; hop <= MAXIMUM_HOPS; hop += 1){
                const text = await source.readText(place) ?? "";
                const assignment = readAssignment(text, name);
                if ("literal" === assignment.kind) return told(versionText(assignment.value), "attr", place, source.show(place));
                const reexport = "none" === assignment.kind ? readReexport(text, name) : null;
                const next = null === reexport ? null : moduleFile(importedModule(reexport.module, place, roots), roots, source);
                if (null === reexport || null === next) break;
                place = next;
                name = reexport.name;
            }
            return untold("code", file);
        }
        function at(table, ...keys) {
            return keys.reduce((value, key)=>(0, rule_context.bI)(value) ? value[key] : void 0, table);
        }
        function texts(value) {
            return Array.isArray(value) ? value.filter((entry)=>"string" == typeof entry) : "string" == typeof value ? [
                value
            ] : [];
        }
        function directiveOf({ tool, setupCfg }) {
            const table = at(tool, "setuptools", "dynamic", "version");
            const place = "pyproject.toml [tool.setuptools.dynamic] version";
            const attribute = at(table, "attr");
            if ("string" == typeof attribute) return {
                kind: "attr",
                values: [
                    attribute.trim()
                ],
                place
            };
            const files = texts(at(table, "file"));
            if (files.length > 0) return {
                kind: "file",
                values: files,
                place
            };
            const [, kind, value] = /^(attr|file):(.*)$/su.exec(setupCfg.get("metadata")?.get("version") ?? "") ?? [];
            if (void 0 === kind || void 0 === value) return null;
            return {
                kind: "attr" === kind ? "attr" : "file",
                values: "attr" === kind ? [
                    value.trim()
                ] : (0, ini_file.c3)(value),
                place: "setup.cfg [metadata] version"
            };
        }
        function rootsFor(module, { tool, setupCfg }) {
            const table = at(tool, "setuptools", "package-dir");
            const options = setupCfg.get("options");
            const entries = Object.entries({
                ...(0, ini_file.c_)(options?.get("package_dir")),
                ...(0, rule_context.bI)(table) ? table : {}
            });
            const packageDir = new Map(entries.filter((entry)=>"string" == typeof entry[1]));
            const parts = module.split(".");
            for(let length = parts.length; length > 0; length -= 1){
                const folder = packageDir.get(parts.slice(0, length).join("."));
                if (void 0 !== folder && folder.split("/").slice(-length).join(".") === parts.slice(0, length).join(".")) return [
                    folder.split("/").slice(0, -length).join("/"),
                    "src",
                    ""
                ];
            }
            const where = [
                ...texts(at(tool, "setuptools", "packages", "find", "where")),
                ...(0, ini_file.c3)(setupCfg.get("options.packages.find")?.get("where"))
            ];
            return [
                ...new Set([
                    packageDir.get(""),
                    ...where,
                    "src",
                    ""
                ].filter((root)=>void 0 !== root))
            ];
        }
        async function fromAttribute(directive, project, source) {
            const path = (directive.values[0] ?? "").split(".");
            const attribute = path.pop() ?? "";
            const module = 0 === path.length ? "__init__" : path.join(".");
            const roots = rootsFor(module, project);
            const file = moduleFile(module, roots, source);
            if (null !== file) return await versionOfAttribute(file, attribute, roots, source);
            const message = `names ${path.join(".")}.${attribute}, and there is no module ${module}`;
            return misled("attr", null, source.show(directive.place), message, 'Write attr = "package.module.__version__" with a module that is there');
        }
        async function fromFiles(directive, source) {
            const contents = await Promise.all(directive.values.map((file)=>source.readText(file.replace(/^\.\//u, ""))));
            const there = contents.filter((content)=>null !== content);
            const where = directive.values.join(", ");
            if (0 === there.length) return misled("file", where, source.show(directive.place), `names ${where}, and that is not there`, "Add the file, or mend the name");
            return told(there.join("\n").trim(), "file", where, source.show(where));
        }
        function usesScm({ tool, buildRequires }) {
            if ("setuptools_scm" in tool || "setuptools-git-versioning" in tool || "vcs-versioning" in tool) return true;
            return buildRequires.some((requirement)=>{
                try {
                    return [
                        "setuptools-scm",
                        "setuptools-git-versioning",
                        "vcs-versioning"
                    ].includes((0, names.Pc)((0, src_requirement.p)(requirement).name));
                } catch  {
                    return false;
                }
            });
        }
        async function setuptoolsVersion(project, source) {
            const directive = directiveOf(project);
            if (directive?.kind === "attr") return await fromAttribute(directive, project, source);
            if (directive?.kind === "file") return await fromFiles(directive, source);
            if (usesScm(project)) return untold("scm", null);
            const text = project.setupCfg.get("metadata")?.get("version");
            if (void 0 !== text && "" !== text) return told(text, "static", "setup.cfg", source.show("setup.cfg [metadata] version"));
            if (source.has("setup.py")) return untold("code", "setup.py");
            return misled("unknown", null, source.show("pyproject.toml [project] version"), "is dynamic, and nothing tells setuptools where to find it", 'Add [tool.setuptools.dynamic] version = {attr = "package.__version__"}, or a static version');
        }
        function requiredFiles({ inputs, source }) {
            return inputs.requiredFiles.flatMap((pattern)=>{
                const loose = (0, src_glob.pV)(pattern.includes(".") || pattern.includes("*") ? pattern : `${pattern}*`, {
                    ignoreCase: true
                });
                if (source.files.some((file)=>loose.test(file)) || (0, src_glob.OC)(pattern, source.files).length > 0) return [];
                return [
                    {
                        rule: "required-file",
                        severity: "unsafe",
                        subject: source.show(pattern),
                        message: "is not there",
                        remedy: "Add it, or take it out of required-files"
                    }
                ];
            });
        }
        function declaresTypes({ project }) {
            if (project.classifiers.includes("Typing :: Typed")) return true;
            const setuptools = project.tool["setuptools"];
            const data = (0, rule_context.bI)(setuptools) ? setuptools["package-data"] : void 0;
            const declared = [
                JSON.stringify(data ?? null),
                ...project.setupCfg.get("options.package_data")?.values() ?? []
            ];
            return declared.some((text)=>text.includes("py.typed"));
        }
        function typedMarker(context, packages) {
            const folders = packages.filter(({ path })=>!path.endsWith(".py"));
            if (!declaresTypes(context) || 0 === folders.length) return [];
            if (context.source.files.some((file)=>"py.typed" === file || file.endsWith("/py.typed"))) return [];
            const [first] = folders;
            const path = context.source.show(`${first?.path ?? ""}/py.typed`);
            return [
                {
                    rule: "py-typed",
                    severity: "warning",
                    subject: path,
                    message: "is not there, and the project says that it has types",
                    remedy: "Add the empty file, so that type checkers read the types"
                }
            ];
        }
        async function manifestFile({ project, source }, packages) {
            if (!project.buildBackend.startsWith("setuptools") || usesScm(project)) return [];
            const text = source.has("MANIFEST.in") ? await source.readText("MANIFEST.in") : null;
            if (null !== text) return judgeManifest(text, source);
            const data = source.files.find((file)=>packages.some(({ path })=>file.startsWith(`${path}/`)) && !/\.pyi?$/u.test(file) && !file.endsWith("/py.typed"));
            if (void 0 === data) return [];
            return [
                {
                    rule: "manifest-in",
                    severity: "advice",
                    subject: source.show("MANIFEST.in"),
                    message: `is not there, and files like ${data} may be left out`,
                    remedy: "Add it, or see that the built files hold what they should"
                }
            ];
        }
        async function executables({ source }, packages) {
            if ("win32" === process.platform) return [];
            const inside = source.files.filter((file)=>file.endsWith(".py") && packages.some(({ path })=>file === path || file.startsWith(`${path}/`)));
            const findings = await Promise.all(inside.map(async (file)=>{
                if (!await source.isExecutable(file)) return [];
                const start = (await source.readBytes(file))?.subarray(0, 2).toString("latin1");
                if ("#!" === start) return [];
                return [
                    {
                        rule: "executable-file",
                        severity: "advice",
                        subject: source.show(file),
                        message: "may be executed, and has no #! line",
                        remedy: "Take the mode bit away (chmod -x)"
                    }
                ];
            }));
            return findings.flat();
        }
        async function backendPaths({ project, source }) {
            const checks = project.backendPath.map(async (path)=>{
                const where = await source.locate(path);
                const isInside = !path.startsWith("/") && !path.split("/").includes("..");
                if ("own" === where.kind && where.facts.isDirectory() && isInside) return [];
                const message = `backend-path names '${path}', which is no folder of the project`;
                return [
                    {
                        rule: "build-system",
                        severity: "refused",
                        subject: source.show("pyproject.toml [build-system]"),
                        message,
                        remedy: "Name a folder below the project"
                    }
                ];
            });
            return (await Promise.all(checks)).flat();
        }
        async function checkStructure(context, packages) {
            const none = packages.length > 0 || null !== context.project.importNames ? [] : [
                {
                    rule: "no-package",
                    severity: "advice",
                    subject: context.source.show("."),
                    message: "no package and no module was found to ship",
                    remedy: "See that the built wheel holds what it should"
                }
            ];
            const findings = [
                ...await strayFiles(context),
                ...requiredFiles(context),
                ...none,
                ...typedMarker(context, packages),
                ...await backendPaths(context),
                ...await manifestFile(context, packages),
                ...await executables(context, packages)
            ];
            return checked("structure", findings, packages.map(({ path })=>path).join(", "));
        }
        function requirePaths(input, patterns, files) {
            const absent = patterns.find((pattern)=>0 === (0, src_glob.OC)(pattern, files).length);
            if (void 0 === absent) return;
            throw new release_error.K2({
                subject: input,
                problem: `'${absent}' matches no file of the project`,
                remedy: "Name files, folders or patterns below the project"
            });
        }
        const DEFAULT_PREFIX = "v";
        function finding(message, remedy) {
            return {
                rule: "tag-version",
                severity: "unsafe",
                subject: "tag",
                message,
                remedy
            };
        }
        function beginnings(prefix, name) {
            return [
                ...new Set([
                    name,
                    (0, names.Pc)(name)
                ].map((spelling)=>prefix.replaceAll("{name}", spelling)))
            ];
        }
        function checkTag({ inputs, config, facts }) {
            const tag = inputs.tag?.replace(/^refs\/tags\//u, "") ?? null;
            if (null === tag) return notJudged("tag", "skipped", "not judged: there is no tag");
            if (null === facts) return notJudged("tag", "unknown", "not judged: the project has no name");
            const prefix = inputs.tagPrefix ?? config.tagPrefix ?? DEFAULT_PREFIX;
            const [wanted = prefix] = beginnings(prefix, facts.name);
            const example = facts.version ?? "1.2.3";
            const begins = beginnings(prefix, facts.name).find((beginning)=>tag.startsWith(beginning));
            if (void 0 === begins) {
                const message = `${tag} doesn't begin with '${wanted}'`;
                const remedy = `Tag the release ${wanted}${example}, or set tag-prefix to what your tags begin with`;
                return checked("tag", [
                    finding(message, remedy)
                ]);
            }
            const said = (0, src_version.z0)(tag.slice(begins.length));
            if (void 0 === said) {
                const message = `${tag} names no version after '${begins}'`;
                return checked("tag", [
                    finding(message, `Tag the release ${begins}${example}`)
                ]);
            }
            if (null === facts.version) return notJudged("tag", "unknown", `not judged: only the built files tell the version to compare ${tag} with`);
            if (0 === (0, version_order.Z)(said, (0, src_version.ot)(facts.version))) return checked("tag", [], `${tag} is ${facts.version}`);
            const { where } = facts.versionSource;
            const place = null === where ? "" : ` (${where})`;
            const message = `${tag} says ${(0, src_version.qh)(said)}, and the project says ${facts.version}${place}`;
            const remedy = `Set the version to ${(0, src_version.qh)(said)}, or tag the release ${begins}${facts.version}`;
            return checked("tag", [
                finding(message, remedy)
            ]);
        }
        const MARK = /\b(?:TODO|FIXME)\b/u;
        async function checkTodo({ inputs, source }) {
            if (0 === inputs.todoPaths.length) return notJudged("todo", "not-configured", "todo-paths names nothing");
            const files = [
                ...new Set(inputs.todoPaths.flatMap((pattern)=>(0, src_glob.OC)(pattern, source.files)))
            ];
            const findings = [];
            for (const file of files){
                const bytes = await source.readBytes(file);
                if (!(null === bytes || bytes.subarray(0, 8192).includes(0))) for (const [index, line] of bytes.toString("utf8").split(/\r\n|\n|\r/u).entries()){
                    const mark = MARK.exec(line)?.[0];
                    if (void 0 === mark) continue;
                    const place = {
                        file: source.show(file),
                        line: index + 1
                    };
                    findings.push({
                        rule: "todo",
                        severity: "warning",
                        subject: `${place.file} line ${place.line}`,
                        message: `has a ${mark}`,
                        remedy: "Do it, or move it to an issue",
                        location: place
                    });
                }
            }
            if (findings.length > 0) return {
                ...notJudged("todo", "unknown", `${findings.length} left`),
                findings
            };
            return checked("todo", [], `${files.length} files`);
        }
        var check_groups = __webpack_require__(91557);
        var src_pyproject = __webpack_require__(43548);
        var core_metadata = __webpack_require__(90960);
        const LEGACY_BACKEND = "setuptools.build_meta:__legacy__";
        function fieldsOf(given) {
            const isGiven = (value)=>{
                if (null == value || "" === value || false === value) return false;
                if (Array.isArray(value)) return value.length > 0;
                return "object" != typeof value || Object.keys(value).length > 0;
            };
            return new Set(Object.entries(given).flatMap(([field, value])=>isGiven(value) ? [
                    field
                ] : []));
        }
        function commonOf(pyproject, setupCfg) {
            return {
                buildBackend: pyproject?.buildSystem?.buildBackend ?? LEGACY_BACKEND,
                buildRequires: pyproject?.buildSystem?.requires ?? [],
                backendPath: pyproject?.buildSystem?.backendPath ?? [],
                tool: pyproject?.tool ?? {},
                setupCfg,
                findings: pyproject?.findings ?? [],
                lineOf: ()=>void 0
            };
        }
        function fileOf(value) {
            const [, files] = /^file:(.*)$/su.exec(value ?? "") ?? [];
            return (0, ini_file.c3)(files)[0] ?? null;
        }
        function describeSetupCfg(setupCfg, pyproject) {
            const metadata = setupCfg.get("metadata");
            const options = setupCfg.get("options");
            const entryPoints = setupCfg.get("options.entry_points");
            const name = metadata?.get("name");
            if (void 0 === metadata || void 0 === name || "" === name) return null;
            const get = (...keys)=>keys.map((key)=>metadata.get(key)).find((value)=>void 0 !== value) ?? null;
            const version = get("version");
            const scripts = {
                ...(0, ini_file.c_)(entryPoints?.get("console_scripts")),
                ...(0, ini_file.c_)(entryPoints?.get("gui_scripts"))
            };
            const isPlain = null !== version && !/^(?:attr|file):/u.test(version);
            return {
                ...commonOf(pyproject, setupCfg),
                file: "setup.cfg",
                name,
                version: isPlain ? version : null,
                versionKey: "[metadata] version",
                isVersionDynamic: !isPlain,
                requiresPython: options?.get("python_requires") ?? null,
                scripts,
                extras: [
                    ...setupCfg.get("options.extras_require")?.keys() ?? []
                ],
                classifiers: (0, ini_file.c3)(metadata.get("classifiers") ?? metadata.get("classifier")),
                importNames: null,
                readmeFile: fileOf(metadata.get("long_description") ?? metadata.get("long-description")),
                licenseFile: null,
                licenseFiles: metadata.has("license_files") ? (0, ini_file.c3)(metadata.get("license_files")) : null,
                fields: fieldsOf({
                    name,
                    version: true,
                    description: get("description", "summary"),
                    readme: get("long_description", "long-description"),
                    "requires-python": options?.get("python_requires"),
                    license: get("license", "license_expression"),
                    "license-files": get("license_files", "license_file"),
                    authors: get("author", "author_email"),
                    maintainers: get("maintainer", "maintainer_email"),
                    keywords: get("keywords"),
                    classifiers: get("classifiers", "classifier"),
                    urls: get("url", "project_urls", "home_page", "home-page"),
                    dependencies: options?.get("install_requires"),
                    scripts
                })
            };
        }
        async function installedScripts(source) {
            const file = source.files.find((path)=>/(?:^|\/)[^/]+\.egg-info\/entry_points\.txt$/u.test(path));
            const text = void 0 === file ? null : await source.readText(file);
            const groups = (0, ini_file.Ay)(text ?? "", true);
            return Object.fromEntries([
                "console_scripts",
                "gui_scripts"
            ].flatMap((group)=>[
                    ...groups.get(group) ?? []
                ]));
        }
        async function describePkgInfo(source, setupCfg, pyproject) {
            const bytes = await source.readBytes("PKG-INFO");
            const metadata = null === bytes ? null : (0, core_metadata.U)(bytes);
            const name = metadata?.get("name") ?? null;
            if (null === metadata || null === name) return null;
            const get = (field)=>{
                const value = metadata.get(field);
                return null === value || "UNKNOWN" === value ? null : value;
            };
            const scripts = await installedScripts(source);
            return {
                ...commonOf(pyproject, setupCfg),
                file: "PKG-INFO",
                name,
                version: get("version"),
                versionKey: "Version",
                isVersionDynamic: false,
                requiresPython: get("requires-python"),
                scripts,
                extras: metadata.getAll("provides-extra"),
                classifiers: metadata.getAll("classifier"),
                importNames: null,
                readmeFile: null,
                licenseFile: null,
                licenseFiles: null,
                fields: fieldsOf({
                    name,
                    version: get("version"),
                    description: get("summary"),
                    readme: metadata.description,
                    "requires-python": get("requires-python"),
                    license: get("license-expression") ?? get("license"),
                    "license-files": metadata.getAll("license-file"),
                    authors: get("author") ?? get("author-email"),
                    maintainers: get("maintainer") ?? get("maintainer-email"),
                    keywords: get("keywords"),
                    classifiers: metadata.getAll("classifier"),
                    urls: get("home-page") ?? get("project-url"),
                    dependencies: metadata.getAll("requires-dist"),
                    scripts
                })
            };
        }
        function licenseFileOf({ license }) {
            return null !== license && "file" in license ? license.file : null;
        }
        function isDynamic(project, field) {
            return project.dynamic.includes(field);
        }
        function describePyproject(pyproject, project, setupCfg) {
            const given = fieldsOf({
                name: project.name,
                version: project.version,
                description: project.description,
                readme: project.readme,
                "requires-python": project.requiresPython,
                license: project.license,
                "license-files": project.licenseFiles,
                authors: project.authors,
                maintainers: project.maintainers,
                keywords: project.keywords,
                classifiers: project.classifiers,
                urls: project.urls,
                dependencies: project.dependencies,
                scripts: {
                    ...project.scripts,
                    ...project.guiScripts
                }
            });
            const declared = project.importNames ?? project.importNamespaces;
            const names = [
                ...project.importNames ?? [],
                ...project.importNamespaces ?? []
            ];
            return {
                file: "pyproject.toml",
                name: project.name,
                version: project.version,
                versionKey: "[project] version",
                isVersionDynamic: isDynamic(project, "version"),
                requiresPython: project.requiresPython,
                scripts: {
                    ...project.scripts,
                    ...project.guiScripts
                },
                extras: Object.keys(project.optionalDependencies),
                classifiers: project.classifiers,
                buildBackend: pyproject.buildSystem?.buildBackend ?? LEGACY_BACKEND,
                buildRequires: pyproject.buildSystem?.requires ?? [],
                backendPath: pyproject.buildSystem?.backendPath ?? [],
                importNames: null === declared ? null : [
                    ...new Set(names.map((name)=>name.split(".")[0] ?? name))
                ],
                readmeFile: project.readme?.file ?? null,
                licenseFile: licenseFileOf(project),
                licenseFiles: project.licenseFiles,
                fields: new Set(required_fields.B.filter((field)=>given.has(field) || isDynamic(project, field))),
                tool: pyproject.tool,
                setupCfg,
                findings: pyproject.findings,
                lineOf: pyproject.lineOf
            };
        }
        const describe_tool_table_text = (value)=>"string" == typeof value ? value : null;
        function describe_tool_table_texts(value) {
            return Array.isArray(value) ? value.filter((entry)=>"string" == typeof entry) : "string" == typeof value ? [
                value
            ] : [];
        }
        function release(version, at) {
            const numbers = (0, src_version.z0)(version)?.release.map(Number);
            if (void 0 === numbers) return null;
            const kept = numbers.slice(0, at + 1);
            while(kept.length <= at)kept.push(0);
            return kept.map((number, index)=>index === at ? number + 1 : number).join(".");
        }
        function poetryConstraint(constraint) {
            const clauses = constraint.split(",").flatMap((part)=>part.trim().split(/(?<=\s)(?=[<>=!~^])/u)).map((clause)=>clause.replace(/\s+/gu, ""));
            const specifiers = clauses.map((clause)=>{
                const [, operator = "", version = ""] = /^(\^|~(?!=))?(.*)$/u.exec(clause) ?? [];
                if ("" === operator) return /^\d+(?:\.\d+)*(?:\.\*)?$/u.test(version) ? `==${version}` : version;
                const parts = version.split(".").map(Number);
                const first = parts.findIndex((part)=>part > 0);
                const upper = release(version, "^" === operator ? Math.max(0, first < 0 ? parts.length - 1 : first) : Math.min(1, parts.length - 1));
                return null === upper ? null : `>=${version},<${upper}`;
            });
            if (constraint.includes("|") || specifiers.includes("*") || specifiers.some((specifier)=>null === specifier || "" === specifier)) return null;
            return specifiers.join(",");
        }
        function poetryScripts(table) {
            if (!(0, rule_context.bI)(table)) return {};
            const rows = Object.entries(table).flatMap(([name, value])=>{
                const reference = describe_tool_table_text(value) ?? ((0, rule_context.bI)(value) ? describe_tool_table_text(value["reference"]) ?? describe_tool_table_text(value["callable"]) : null);
                return null === reference ? [] : [
                    [
                        name,
                        reference
                    ]
                ];
            });
            return Object.fromEntries(rows);
        }
        function missingName(key) {
            return {
                rule: "P02",
                severity: "refused",
                subject: `pyproject.toml [${key}]`,
                message: "has no name",
                remedy: "Name the project"
            };
        }
        function describe_tool_table_commonOf(pyproject, setupCfg) {
            return {
                file: "pyproject.toml",
                buildBackend: pyproject.buildSystem?.buildBackend ?? LEGACY_BACKEND,
                buildRequires: pyproject.buildSystem?.requires ?? [],
                backendPath: pyproject.buildSystem?.backendPath ?? [],
                tool: pyproject.tool,
                setupCfg,
                lineOf: pyproject.lineOf
            };
        }
        function describePoetry(pyproject, table, setupCfg) {
            const dependencies = (0, rule_context.bI)(table["dependencies"]) ? table["dependencies"] : {};
            const python = dependencies["python"];
            const constraint = describe_tool_table_text(python) ?? ((0, rule_context.bI)(python) ? describe_tool_table_text(python["version"]) : null);
            const requiresPython = null === constraint ? null : poetryConstraint(constraint);
            const scripts = poetryScripts(table["scripts"]);
            const name = describe_tool_table_text(table["name"]);
            return {
                ...describe_tool_table_commonOf(pyproject, setupCfg),
                name,
                version: describe_tool_table_text(table["version"]),
                versionKey: "[tool.poetry] version",
                isVersionDynamic: false,
                requiresPython,
                scripts,
                extras: (0, rule_context.bI)(table["extras"]) ? Object.keys(table["extras"]) : [],
                classifiers: describe_tool_table_texts(table["classifiers"]),
                importNames: null,
                readmeFile: describe_tool_table_texts(table["readme"])[0] ?? null,
                licenseFile: null,
                licenseFiles: null,
                fields: fieldsOf({
                    name,
                    version: table["version"],
                    description: table["description"],
                    readme: table["readme"],
                    "requires-python": constraint,
                    license: table["license"],
                    authors: table["authors"],
                    maintainers: table["maintainers"],
                    keywords: table["keywords"],
                    classifiers: table["classifiers"],
                    urls: [
                        table["homepage"],
                        table["repository"],
                        table["urls"]
                    ].filter((url)=>void 0 !== url),
                    dependencies: Object.keys(dependencies).filter((dependency)=>"python" !== dependency),
                    scripts
                }),
                findings: null === name ? [
                    ...pyproject.findings,
                    missingName("tool.poetry")
                ] : pyproject.findings
            };
        }
        function describeFlit(pyproject, table, setupCfg) {
            const tool = (0, rule_context.bI)(pyproject.tool["flit"]) ? pyproject.tool["flit"] : {};
            const extras = (0, rule_context.bI)(table["requires-extra"]) ? Object.keys(table["requires-extra"]) : [];
            const scripts = poetryScripts(tool["scripts"]);
            const name = describe_tool_table_text(table["dist-name"]) ?? describe_tool_table_text(table["module"]);
            return {
                ...describe_tool_table_commonOf(pyproject, setupCfg),
                name,
                version: null,
                versionKey: null,
                isVersionDynamic: true,
                requiresPython: describe_tool_table_text(table["requires-python"]),
                scripts,
                extras,
                classifiers: describe_tool_table_texts(table["classifiers"]),
                importNames: describe_tool_table_texts(table["module"]),
                readmeFile: describe_tool_table_text(table["description-file"]),
                licenseFile: null,
                licenseFiles: null,
                fields: fieldsOf({
                    name,
                    version: true,
                    description: true,
                    readme: table["description-file"],
                    "requires-python": table["requires-python"],
                    license: table["license"] ?? describe_tool_table_texts(table["classifiers"]).find((classifier)=>classifier.startsWith("License ::")),
                    authors: table["author"],
                    maintainers: table["maintainer"],
                    keywords: table["keywords"],
                    classifiers: table["classifiers"],
                    urls: table["home-page"] ?? table["urls"],
                    dependencies: table["requires"],
                    scripts
                }),
                findings: null === name ? [
                    ...pyproject.findings,
                    missingName("tool.flit.metadata")
                ] : pyproject.findings
            };
        }
        function describeByTool(pyproject, setupCfg) {
            const { poetry, flit } = pyproject.tool;
            if ((0, rule_context.bI)(poetry) && "name" in poetry) return describePoetry(pyproject, poetry, setupCfg);
            const metadata = (0, rule_context.bI)(flit) ? flit["metadata"] : void 0;
            return (0, rule_context.bI)(metadata) ? describeFlit(pyproject, metadata, setupCfg) : null;
        }
        function projectsBelow(source) {
            return source.files.flatMap((file)=>file.endsWith("/pyproject.toml") ? [
                    file.slice(0, -15)
                ] : []).sort((a, b)=>a.split("/").length - b.split("/").length || (a < b ? -1 : 1));
        }
        function noProject(source) {
            if (source.has("setup.py")) return new release_error.K2({
                subject: source.show("setup.py"),
                problem: "would have to be run to tell the name of the project, and validation runs nothing of it",
                remedy: "Add a pyproject.toml with the table [project], or name and version to setup.cfg"
            });
            const [nearest] = projectsBelow(source);
            return new release_error.K2({
                subject: source.show("pyproject.toml"),
                problem: "is not there",
                remedy: void 0 === nearest ? "Add one with the table [project], or set project-dir to the folder that holds it" : `Set project-dir to the folder that holds it; there is one in ${source.show(nearest)}`
            });
        }
        function notBuildable(source, described) {
            return new release_error.K2({
                subject: source.show("pyproject.toml"),
                problem: `is not there, nor is a setup.py, so that nothing builds what ${described.file} describes`,
                remedy: 'Add one with [build-system] requires = ["setuptools"] and build-backend = "setuptools.build_meta"'
            });
        }
        async function describeProject(source, tables) {
            const text = await source.readText("pyproject.toml");
            const pyproject = null === text ? null : (0, src_pyproject.x)(text, source.show("pyproject.toml"), tables);
            const setupCfg = (0, ini_file.Ay)(await source.readText("setup.cfg") ?? "");
            if (null !== pyproject && null !== pyproject.project) return describePyproject(pyproject, pyproject.project, setupCfg);
            const described = (null === pyproject ? null : describeByTool(pyproject, setupCfg)) ?? describeSetupCfg(setupCfg, pyproject) ?? await describePkgInfo(source, setupCfg, pyproject);
            if (null !== described && null === pyproject && !source.has("setup.py")) throw notBuildable(source, described);
            if (null !== described) return described;
            if (null !== pyproject && !source.has("setup.py")) throw new release_error.K2({
                subject: source.show("pyproject.toml"),
                problem: "has no table [project]",
                remedy: "Add one with name and version"
            });
            throw noProject(source);
        }
        var match_in_time = __webpack_require__(61030);
        function translateRegExp(pattern) {
            const [, flags = "", body = ""] = /^(?:\(\?([a-zA-Z]+)\))?([\s\S]*)$/u.exec(pattern) ?? [];
            if (/[^aimsu]/u.test(flags) || /\(\?(?:[a-zA-Z]+(?:-[a-zA-Z]+)?|-[a-zA-Z]+)[:)]|\(\?>|\(\?\(|\(\?#|[*+?}]\+/u.test(body)) return null;
            const source = body.replaceAll("(?P<", "(?<").replace(/\(\?P=(\w+)\)/gu, String.raw`\k<$1>`).replace(/(?<!\\)((?:\\\\)*)\\A/gu, String.raw`$1(?<![\s\S])`).replace(/(?<!\\)((?:\\\\)*)\\[Zz]/gu, String.raw`$1(?![\s\S])`);
            const own = [
                "i",
                "s"
            ].filter((flag)=>flags.includes(flag)).join("");
            try {
                return new RegExp(source, `m${own}`);
            } catch  {
                return null;
            }
        }
        const version_other_backends_text = (value)=>"string" == typeof value ? value : null;
        const table = (value, key)=>{
            const inner = (0, rule_context.bI)(value) ? value[key] : void 0;
            return (0, rule_context.bI)(inner) ? inner : {};
        };
        async function fromPattern(file, pattern, place, source) {
            const content = await source.readText(file.replace(/^\.\//u, ""));
            if (null === content) return misled("regex", file, place, `names ${file}, and that is not there`, "Add the file, or mend the name");
            const match = (0, match_in_time.s)(pattern, content);
            if ("too-slow" === match) return untold("regex", file);
            const found = match?.groups?.["version"] ?? match?.[1];
            if (void 0 === found) return misled("regex", file, place, `finds no version in ${file}`, 'Write __version__ = "…" there, or mend the pattern');
            return told(found, "regex", file, source.show(file));
        }
        const HATCH_PATTERN = /^(?:__version__|VERSION)(?: ?: ?str)? *= *(['"])v?(?<version>.+?)\1/im;
        async function hatchVersion({ tool }, source, environment) {
            const options = table(tool["hatch"], "version");
            const place = source.show("pyproject.toml [tool.hatch.version]");
            const kind = version_other_backends_text(options["source"]) ?? "regex";
            if ("vcs" === kind) return untold("scm", null);
            if ("code" === kind) return untold("code", version_other_backends_text(options["path"]));
            if ("env" === kind) {
                const variable = version_other_backends_text(options["variable"]);
                const value = null === variable ? void 0 : environment[variable];
                return null === variable || void 0 === value ? untold("env", variable) : told(value, "env", variable, variable);
            }
            if ("regex" !== kind) return untold("unknown", kind);
            const path = version_other_backends_text(options["path"]);
            if (null === path) return misled("regex", null, place, "names no path", 'Add path = "src/package/__init__.py"');
            const own = version_other_backends_text(options["pattern"]);
            const pattern = null === own ? HATCH_PATTERN : translateRegExp(own);
            return null === pattern ? untold("regex", path) : await fromPattern(path, pattern, place, source);
        }
        const FLIT_FILES = [
            "__version__.py",
            "_version.py",
            "version.py",
            "__init__.py"
        ];
        async function flitVersion({ tool, name }, source) {
            const flit = (0, rule_context.bI)(tool["flit"]) ? tool["flit"] : {};
            const module = version_other_backends_text(table(flit, "module")["name"]) ?? version_other_backends_text(table(flit, "metadata")["module"]) ?? (name ?? "").replaceAll("-", "_");
            const path = module.replaceAll(".", "/");
            const packages = [
                path,
                `src/${path}`
            ].filter((folder)=>source.has(`${folder}/__init__.py`));
            const modules = [
                `${path}.py`,
                `src/${path}.py`
            ].filter((file)=>source.has(file));
            const files = [
                ...packages.flatMap((folder)=>FLIT_FILES.map((file)=>`${folder}/${file}`)),
                ...modules
            ].filter((file)=>source.has(file));
            if (0 === files.length) return misled("module", null, source.show("pyproject.toml [project] version"), `is dynamic, and there is no module ${module}`, 'Add [tool.flit.module] name = "…"');
            let found = null;
            for (const file of files){
                const assignment = readAssignment(await source.readText(file) ?? "", "__version__");
                if ("literal" === assignment.kind && "string" == typeof assignment.value) found = told(assignment.value, "module", file, source.show(file));
            }
            return found ?? untold("code", files.at(-1) ?? null);
        }
        const PDM_PATTERN = /^(?:__version__|VERSION)\s*=\s*["'](.+?)["']\s*(?:#.*)?$/m;
        async function pdmVersion({ tool }, source) {
            const options = table(tool["pdm"], "version");
            const path = version_other_backends_text(options["path"]);
            const kind = version_other_backends_text(options["source"]) ?? (null !== path && source.has(path) ? "file" : null);
            if ("scm" === kind) return untold("scm", null);
            if ("call" === kind) return untold("code", version_other_backends_text(options["getter"]));
            if ("file" !== kind || null === path) return untold("unknown", kind);
            const own = version_other_backends_text(options["pattern"]);
            const pattern = null === own ? PDM_PATTERN : translateRegExp(own);
            const place = source.show("pyproject.toml [tool.pdm.version]");
            return null === pattern ? untold("regex", path) : await fromPattern(path, pattern, place, source);
        }
        function poetryVersion({ tool }, source) {
            const version = version_other_backends_text(table(tool, "poetry")["version"]);
            if ("poetry-dynamic-versioning" in tool) return untold("scm", null);
            if (null !== version) return told(version, "static", "pyproject.toml", source.show("pyproject.toml [tool.poetry] version"));
            return misled("unknown", null, source.show("pyproject.toml [project] version"), "is dynamic, and [tool.poetry] has no version", "Add a version to [project]");
        }
        function pretendVersion(name, environment) {
            const suffix = (0, names.Pc)(name ?? "").replaceAll("-", "_").toUpperCase();
            const variables = [
                "SETUPTOOLS_SCM",
                "VCS_VERSIONING"
            ].flatMap((tool)=>[
                    `${tool}_PRETEND_VERSION_FOR_${suffix}`,
                    `${tool}_PRETEND_VERSION`
                ]);
            for (const variable of [
                ...variables,
                "PDM_BUILD_SCM_VERSION"
            ]){
                const value = environment[variable];
                if (void 0 !== value && "" !== value) return {
                    variable,
                    value
                };
            }
            return null;
        }
        async function askBackend(project, source, environment) {
            if (project.backendPath.length > 0 && !project.buildBackend.startsWith("flit_core")) return untold("code", project.buildBackend);
            const [backend] = project.buildBackend.split(/[.:]/u);
            switch(backend){
                case "setuptools":
                    return await setuptoolsVersion(project, source);
                case "hatchling":
                    return await hatchVersion(project, source, environment);
                case "flit_core":
                case "flit":
                    return await flitVersion(project, source);
                case "flit_scm":
                    return untold("scm", null);
                case "pdm":
                    return await pdmVersion(project, source);
                case "poetry":
                case "poetry_dynamic_versioning":
                    return "poetry" === backend ? poetryVersion(project, source) : untold("scm", null);
                default:
                    return usesScm(project) ? untold("scm", null) : untold("unknown", project.buildBackend);
            }
        }
        async function findVersion(project, source, environment) {
            if (null !== project.version) {
                const place = `${project.file} ${project.versionKey ?? ""}`.trim();
                const found = told(project.version, "static", project.file, source.show(place));
                return "[project] version" === project.versionKey ? {
                    ...found,
                    findings: []
                } : found;
            }
            if (!project.isVersionDynamic) return untold("unknown", null);
            const found = await askBackend(project, source, environment);
            if ("scm" !== found.source.kind) return found;
            const pretended = pretendVersion(project.name, environment);
            return null === pretended ? found : told(pretended.value, "env", pretended.variable, pretended.variable);
        }
        function ignoredRules(ids, config) {
            return [
                ...ids.map((rule)=>({
                        rule,
                        reason: "the input ignore"
                    })),
                ...config.ignore ?? []
            ];
        }
        const NEVER_IGNORED = new Set([
            "stray-file"
        ]);
        function leaveOut(findings, ignored) {
            const reasons = new Map(ignored.filter(({ rule })=>!NEVER_IGNORED.has(rule)).map(({ rule, reason })=>[
                    rule,
                    reason
                ]));
            const kept = findings.filter(({ rule })=>!reasons.has(rule));
            const left = findings.flatMap((finding)=>{
                const reason = reasons.get(finding.rule);
                return void 0 === reason ? [] : [
                    {
                        finding,
                        reason
                    }
                ];
            });
            return {
                kept,
                left
            };
        }
        var server_profile = __webpack_require__(62657);
        var pypi_profile = __webpack_require__(19371);
        function indexTables(now) {
            const unknown = (0, server_profile.pL)(pypi_profile.e, now) ? "refused" : "warning";
            const { licenses, licenseExceptions, classifiers, date } = pypi_profile.e;
            return {
                licenses: {
                    licenses,
                    exceptions: licenseExceptions
                },
                unknownLicense: unknown,
                classifiers: {
                    ...classifiers,
                    unknownSeverity: unknown,
                    date
                }
            };
        }
        var promises_ = __webpack_require__(51455);
        var project_files = __webpack_require__(28453);
        const MAXIMUM_BYTES = 0x1000000;
        async function openProject(folder, displayDir, host) {
            const facts = await (0, promises_.stat)(folder).catch(()=>null);
            if (facts?.isDirectory() !== true) {
                const problem = null === facts ? `${folder} is not there` : `${folder} is not a folder`;
                throw new release_error.K2({
                    subject: "project-dir",
                    problem,
                    remedy: "Give the folder that holds pyproject.toml"
                });
            }
            const files = await (0, project_files.RQ)(folder, host).catch((cause)=>{
                throw new release_error.K2({
                    subject: "project-dir",
                    problem: `${folder} can't be read (${(0, release_error.bD)(cause)})`,
                    remedy: "Make it readable"
                }, {
                    cause
                });
            });
            const bounds = await (0, own_file.at)(folder, host);
            const strays = new Map((await (0, own_file.QW)(files, bounds)).map(({ path, problem })=>[
                    path,
                    problem
                ]));
            const known = new Set(files);
            const show = (path)=>"" === displayDir ? path : `${displayDir}/${path}`;
            const readBytes = async (path, maximum = MAXIMUM_BYTES)=>{
                try {
                    return await (0, own_file.zx)(path, bounds, {
                        shown: show(path),
                        maximum
                    });
                } catch (cause) {
                    if (cause instanceof release_error.K2) throw cause;
                    const parts = {
                        subject: show(path),
                        problem: `can't be read (${(0, release_error.bD)(cause)})`,
                        remedy: "Make it readable"
                    };
                    throw new release_error.K2(parts, {
                        cause
                    });
                }
            };
            return {
                folder,
                files,
                strays,
                locate: (path)=>(0, own_file.x5)(path, bounds),
                has: (path)=>known.has(path),
                show,
                readBytes,
                async readText (path) {
                    const bytes = await readBytes(path);
                    if (null === bytes) return null;
                    try {
                        return new TextDecoder("utf-8", {
                            fatal: true,
                            ignoreBOM: true
                        }).decode(bytes);
                    } catch (cause) {
                        throw new release_error.K2({
                            subject: show(path),
                            problem: "is not UTF-8",
                            remedy: "Save it as UTF-8"
                        }, {
                            cause
                        });
                    }
                },
                async isExecutable (path) {
                    const entry = await (0, promises_.lstat)((0, external_node_path_.join)(folder, path)).catch(()=>null);
                    return entry?.isFile() === true && (64 & entry.mode) !== 0;
                }
            };
        }
        async function readProject(inputs, host) {
            const source = await openProject(inputs.projectDir, inputs.displayDir, host);
            const project = await describeProject(source, indexTables(new Date));
            const config = (0, project_config.B)(project.tool["repo-agent-actions"], source.show("pyproject.toml"));
            requirePaths("todo-paths", inputs.todoPaths, source.files);
            const version = await findVersion(project, source, host.environment);
            const changelog = await readChangelog(source, inputs.changelog, config, version.version);
            const packages = (0, import_packages.G)(source.files, {
                projectName: project.name,
                tool: project.tool
            });
            const facts = null === project.name ? null : {
                schema: 1,
                name: project.name,
                normalizedName: (0, names.Pc)(project.name),
                version: version.version,
                versionSource: version.source,
                requiresPython: project.requiresPython,
                scripts: project.scripts,
                importNames: project.importNames ?? [
                    ...new Set(packages.map(({ name })=>name))
                ],
                extras: project.extras,
                classifiers: project.classifiers,
                buildBackend: project.buildBackend,
                changelogSection: changelog.section
            };
            return {
                source,
                project,
                config,
                version,
                packages,
                changelog,
                facts
            };
        }
        async function judge(group, read, context) {
            switch(group){
                case "metadata":
                    return [
                        checkMetadata(context)
                    ];
                case "version":
                    return [
                        checkVersion(context, read.version)
                    ];
                case "tag":
                    return [
                        checkTag(context)
                    ];
                case "structure":
                    return [
                        await checkStructure(context, read.packages),
                        await checkReadme(context),
                        await checkLicense(context)
                    ];
                case "changelog":
                    return [
                        checkChangelog(read.changelog, read.version.version, read.source)
                    ];
                case "secrets":
                    return [
                        await checkSecrets(context),
                        await checkSecretFiles(context)
                    ];
                case "todo":
                    return [
                        await checkTodo(context)
                    ];
            }
        }
        async function findPythonVersions(project, host) {
            try {
                const found = await (0, find_pythons.n)(host.environment);
                const { chosen } = (0, choose_pythons.H)("auto", found, project.requiresPython, project.classifiers, true);
                return chosen.map(({ minor })=>minor);
            } catch (error) {
                if (!(error instanceof release_error.K2)) throw error;
                host.notice(`No Python here fits the project: ${error.message}`);
                return [];
            }
        }
        function show(findings, strict, host) {
            for (const finding of findings){
                const text = `${(0, src_finding.dj)(finding)} [${finding.rule}]`;
                if ((0, src_finding.vH)(finding, strict)) host.error(text, finding.location);
                else if ("warning" === finding.severity) host.warning(text, finding.location);
                else host.notice(text, finding.location);
            }
        }
        function failureOf(stopping) {
            const first = stopping.find(({ severity })=>"refused" === severity) ?? stopping[0];
            if (void 0 === first) return null;
            const more = stopping.length - 1;
            return `${(0, src_finding.dj)(first)}${0 === more ? "" : ` (${more} more ${1 === more ? "finding stops" : "findings stop"} the release.)`}`;
        }
        async function judgeAll(read, inputs, recorder, host) {
            const { source, project, config, facts } = read;
            const context = {
                inputs,
                config,
                source,
                project,
                facts
            };
            const ignored = ignoredRules(inputs.ignore, config);
            const findings = [];
            for (const group of check_groups.m){
                const started = performance.now();
                const isWanted = inputs.checks.includes(group);
                const points = isWanted ? await judge(group, read, context) : [
                    notJudged(group, "skipped", "not asked for")
                ];
                for (const point of points){
                    const { kept, left } = leaveOut(point.findings, ignored);
                    const [stopping] = kept.filter((finding)=>(0, src_finding.vH)(finding, inputs.strict));
                    for (const { finding, reason } of left)host.info(`Ignored (${reason}): ${(0, src_finding.dj)(finding)} [${finding.rule}]`);
                    const message = void 0 === stopping ? point.message : (0, src_finding.dj)(stopping);
                    const outcome = void 0 === stopping ? point.outcome : "failed";
                    recorder.item({
                        kind: "check",
                        subject: point.subject,
                        outcome,
                        message,
                        ms: Math.round(performance.now() - started)
                    });
                    host.info(`${point.subject}: ${outcome.replace("-", " ")}${"" === message || "failed" === outcome ? "" : ` (${message})`}`);
                    for (const one of kept)findings.push(one);
                }
            }
            return findings;
        }
        async function run(inputs, host) {
            const read = await readProject(inputs, host);
            const { project, config, facts, changelog } = read;
            const recorder = (0, stage_recorder._)("validate", host);
            if (null !== facts) {
                const { name, normalizedName, version } = facts;
                recorder.about({
                    project: name,
                    normalizedName,
                    version,
                    changes: changelog.section
                });
            }
            const known = {
                facts,
                config,
                releaseNotes: changelog.section,
                isPrerelease: facts?.version != null && (0, src_version.V1)((0, src_version.ot)(facts.version))
            };
            try {
                const pythonVersions = await findPythonVersions(project, host);
                const findings = await judgeAll(read, inputs, recorder, host);
                show(findings, inputs.strict, host);
                recorder.findings(findings);
                const nameless = null === facts ? `${read.source.show(project.file)}: names no project. Give it a name.` : null;
                const failure = failureOf(findings.filter((finding)=>(0, src_finding.vH)(finding, inputs.strict))) ?? nameless;
                const closed = await recorder.close({
                    outcome: null === failure ? "passed" : "failed",
                    failure
                });
                return {
                    ...closed,
                    ...known,
                    findings,
                    pythonVersions
                };
            } catch (error) {
                host.signal.throwIfAborted();
                const foreseen = error instanceof release_error.K2 ? error : (0, machine_trouble.z)(error);
                const failure = foreseen?.message ?? `validate-metadata: stopped unexpectedly (${(0, release_error.bD)(error)}). Run it again, and report it if it stays.`;
                return {
                    ...await recorder.close({
                        outcome: "failed",
                        failure
                    }),
                    ...known,
                    findings: [],
                    pythonVersions: []
                };
            }
        }
    },
    61030: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            s: ()=>matchInTime
        });
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41535);
        var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
        const LONGEST = 2e3;
        const MATCH = new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script("pattern.exec(text)");
        let context = null;
        function matchInTime(pattern, text) {
            context ??= (0, node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)({});
            Object.assign(context, {
                pattern,
                text
            });
            try {
                return MATCH.runInContext(context, {
                    timeout: LONGEST
                });
            } catch (error) {
                if ((0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_1__.Or)(error, "ERR_SCRIPT_EXECUTION_TIMEOUT")) return "too-slow";
                throw error;
            }
        }
    }
};
