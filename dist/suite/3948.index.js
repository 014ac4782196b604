export const id = 3948;
export const ids = [
    3948
];
export const modules = {
    23948: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            run: ()=>run
        });
        var promises_ = __webpack_require__(51455);
        var external_node_path_ = __webpack_require__(76760);
        var file_hash = __webpack_require__(6962);
        var load_manifest = __webpack_require__(45797);
        var manifest_binding = __webpack_require__(52638);
        var release_assets = __webpack_require__(23494);
        var release_error = __webpack_require__(41535);
        var forge_error = __webpack_require__(6975);
        var shell_word = __webpack_require__(84188);
        const MAXIMUM_NOTES = 125e3;
        const invisible = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;
        function sizeText(bytes) {
            if (bytes < 1e3) return `${String(bytes)} B`;
            return bytes < 999950 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
        }
        function code(text) {
            return `\`${text.replace(/[`|\s]+/gu, " ").replace(invisible, "�")}\``;
        }
        function linkLine({ title, url }) {
            const text = title.replace(/[[\]\\`*_<>\s]+/gu, " ").trim();
            return `- [${text}](<${url.replace(/[<>\s]/gu, encodeURIComponent)}>)`;
        }
        function requirementWord({ project, version }) {
            return (0, shell_word.r)(`${project}==${version}`.replace(/[`\s]+/gu, " ").replace(invisible, "�"));
        }
        function shortened(changes, room) {
            if (changes.length <= room) return changes;
            const note = "\n\n… The whole list of changes stands in the changelog.";
            const kept = changes.slice(0, Math.max(0, room - note.length));
            const lastLine = kept.lastIndexOf("\n");
            return `${(lastLine > 0 ? kept.slice(0, lastLine) : kept).trimEnd()}${note}`;
        }
        function releaseNotes(facts, room = MAXIMUM_NOTES) {
            const links = 0 === facts.links.length ? [] : [
                facts.links.map(linkLine).join("\n")
            ];
            const rows = facts.files.map((file)=>`| ${code(file.filename)} | ${sizeText(file.size)} | \`${file.sha256}\` |`);
            const ours = [
                "## Installation",
                `\`\`\`bash\npip install ${requirementWord(facts)}\n\`\`\``,
                ...links,
                "## Files",
                [
                    "| file | size | sha256 |",
                    "| --- | --- | --- |",
                    ...rows
                ].join("\n")
            ].join("\n\n");
            const changes = (facts.changes ?? "").replace(/\r\n?/gu, "\n").replace(invisible, "�").trim();
            const whole = "" === changes ? ours : `${shortened(changes, Math.max(0, room - ours.length - 4))}\n\n${ours}`;
            return `${whole}\n`;
        }
        const NOTES_MARKERS = {
            begin: "\x3c!-- repo-agent-actions:begin --\x3e",
            end: "\x3c!-- repo-agent-actions:end --\x3e"
        };
        function tidy(text) {
            return text.replace(/\r\n?/gu, "\n").trim();
        }
        function enclosed(ours) {
            const plain = tidy(ours).replaceAll("\x3c!-- repo-agent-actions:", "\x3c!-- repo-agent-actions :");
            return `${NOTES_MARKERS.begin}\n${plain}\n${NOTES_MARKERS.end}`;
        }
        function notesWithOurs(existing, ours) {
            const text = tidy(existing);
            const begin = text.indexOf(NOTES_MARKERS.begin);
            const end = begin < 0 ? -1 : text.indexOf(NOTES_MARKERS.end, begin);
            const [before, after] = end < 0 ? [
                text,
                ""
            ] : [
                text.slice(0, begin),
                text.slice(end + NOTES_MARKERS.end.length)
            ];
            return [
                before,
                enclosed(ours),
                after
            ].map(tidy).filter((part)=>"" !== part).join("\n\n");
        }
        function roomForOurs(existing) {
            return Math.max(0, MAXIMUM_NOTES - (notesWithOurs(existing, "").length + 4));
        }
        function sameNotes(a, b) {
            return tidy(a) === tidy(b);
        }
        var release_contents = __webpack_require__(11001);
        const ATTEMPTS = 3;
        function judge(wanted, tag) {
            if (null !== wanted.commit && tag.commit !== wanted.commit) throw new release_error.K2({
                subject: "tag",
                problem: `${wanted.name} stands for commit ${tag.commit}, but the files were built from ${wanted.commit}`,
                remedy: "Nothing was changed. Build the release of that commit, or give the files a new version and a new tag"
            });
            const findings = [];
            if (null === wanted.commit) findings.push({
                rule: "release-commit-unknown",
                severity: "warning",
                subject: "manifest",
                message: `it names no commit, so nobody can tell whether ${wanted.name} is the tag of these files`,
                remedy: "Build the files with build-dists in a clone of the repository"
            });
            if (!tag.annotated) findings.push({
                rule: "release-tag-lightweight",
                severity: "advice",
                subject: "tag",
                message: `${tag.name} is a lightweight tag, which says neither who made it nor when`,
                remedy: "It stays. Make the next one with git tag -a"
            });
            return findings;
        }
        function madeByForge(forge, { name }) {
            return {
                rule: "release-tag-lightweight",
                severity: "advice",
                subject: "tag",
                message: `${forge.title} makes no tag ${name} while there is a draft of that name; it makes a lightweight one when the draft is published`,
                remedy: "Push the tag before the release begins"
            };
        }
        async function settleTag(forge, wanted, hasRelease) {
            const existing = await forge.tag(wanted.name);
            if (null !== existing) return {
                tag: existing,
                made: false,
                findings: judge(wanted, existing)
            };
            if (null === wanted.commit) throw new release_error.K2({
                subject: "tag",
                problem: `${wanted.name} isn't on ${forge.title}, and the manifest names no commit to put it at`,
                remedy: "Push the tag, or build the files with build-dists in a clone of the repository"
            });
            for(let attempt = 1;; attempt += 1)try {
                await forge.createTag({
                    name: wanted.name,
                    commit: wanted.commit,
                    message: wanted.message
                });
                break;
            } catch (error) {
                if (!(error instanceof forge_error.Q)) throw error;
                const found = await forge.tag(wanted.name);
                if (null !== found) return {
                    tag: found,
                    made: true,
                    findings: judge(wanted, found)
                };
                if (hasRelease && 409 === error.status) return {
                    tag: null,
                    made: false,
                    findings: [
                        madeByForge(forge, wanted)
                    ]
                };
                if (!error.ambiguous || attempt >= ATTEMPTS) throw error;
                await forge.pause(attempt);
            }
            const made = await forge.tag(wanted.name);
            if (null === made) throw new release_error.K2({
                subject: forge.title,
                problem: `has no tag ${wanted.name}, although it said that it made it`,
                remedy: "Run again, or push the tag"
            });
            return {
                tag: made,
                made: true,
                findings: judge(wanted, made)
            };
        }
        var sync_assets = __webpack_require__(85076);
        async function findOrMake(forge, plan, existing) {
            const [first] = existing;
            if (void 0 !== first) return {
                release: first,
                made: false
            };
            const wanted = {
                tag: plan.tag,
                commit: plan.manifest.commit,
                title: plan.title,
                notes: notesWithOurs("", plan.notes(roomForOurs(""))),
                draft: true,
                prerelease: plan.prerelease
            };
            for(let attempt = 1;; attempt += 1)try {
                return {
                    release: await forge.createRelease(wanted),
                    made: true
                };
            } catch (error) {
                if (!(error instanceof forge_error.Q)) throw error;
                if (!error.ambiguous && 409 !== error.status && 422 !== error.status) throw error;
                const [found] = await forge.releasesOf(plan.tag);
                if (void 0 !== found) return {
                    release: found,
                    made: true
                };
                if (attempt >= 3 || !error.ambiguous) throw error;
                await forge.pause(attempt);
            }
        }
        function severalDrafts(existing) {
            const [first, ...others] = existing;
            if (void 0 === first || 0 === others.length) return [];
            return [
                {
                    rule: "release-several-drafts",
                    severity: "warning",
                    subject: first.tag,
                    message: `there are ${existing.length} releases and drafts of this tag; the one with id ${first.id} is used`,
                    remedy: `Delete the others when nobody needs them: ${others.map(({ id })=>id).join(", ")}`
                }
            ];
        }
        function fieldsFor(release, plan, draft) {
            const ours = plan.notes(roomForOurs(release.notes));
            return {
                tag: plan.tag,
                commit: plan.manifest.commit,
                title: release.draft || "" === release.title ? plan.title : release.title,
                prerelease: release.draft ? plan.prerelease : release.prerelease,
                notes: notesWithOurs(release.notes, ours),
                draft
            };
        }
        function differs(release, fields) {
            return release.title !== fields.title || release.prerelease !== fields.prerelease || release.draft !== fields.draft || !sameNotes(release.notes, fields.notes);
        }
        async function syncFiles(forge, contents, plan, progress) {
            const assets = [];
            const sync = async (file)=>{
                const asset = await (0, sync_assets.I)(forge, contents, file);
                assets.push(asset);
                progress.asset?.(asset);
            };
            const there = contents.release.draft ? null : await contents.record();
            const keepsRecord = null !== there && plan.isOwnRecord?.(there) === true;
            for (const file of plan.files)if (!keepsRecord || "record" !== file.kind) await sync(file);
            if (void 0 !== plan.record && !keepsRecord) await sync(await plan.record([
                ...assets
            ]));
            return assets;
        }
        async function removeObsolete(forge, contents, plan) {
            const obsolete = plan.draft ? [] : contents.assets.filter(({ name })=>plan.isObsolete?.(name) === true);
            for (const asset of obsolete)await forge.removeAsset(contents.release, asset);
            return obsolete.length;
        }
        async function syncRelease(forge, plan, progress = {}) {
            const existing = await forge.releasesOf(plan.tag);
            const [known] = existing;
            const before = void 0 === known ? null : await (0, release_contents.r)(forge, known);
            if (null !== before) await (0, release_contents.N)(before, plan);
            const message = `${plan.title}\n\n${plan.notes(roomForOurs(""))}`.replace(/^#+[ \t]*/gmu, "");
            const { tag, made: tagMade, findings } = await settleTag(forge, {
                name: plan.tag,
                commit: plan.manifest.commit,
                message
            }, void 0 !== known);
            const { release, made } = await findOrMake(forge, plan, existing);
            const contents = before ?? await (0, release_contents.r)(forge, release);
            if (null === before) await (0, release_contents.N)(contents, plan);
            const assets = await syncFiles(forge, contents, plan, progress);
            const removed = await removeObsolete(forge, contents, plan);
            const fields = fieldsFor(release, plan, release.draft && plan.draft);
            const isChange = differs(release, fields);
            const final = isChange ? await forge.updateRelease(release.id, fields) : release;
            if (final.draft !== fields.draft) throw new release_error.K2({
                subject: forge.title,
                problem: `didn't publish the release ${plan.tag}, although it said so`,
                remedy: "Look at the release there, and run again"
            });
            if (null === tag && !final.draft) await requireTag(forge, plan);
            const last = isChange || assets.some(({ outcome })=>"kept" !== outcome) ? await (0, release_contents.r)(forge, final) : contents;
            return {
                id: final.id,
                url: final.url,
                draft: final.draft,
                published: release.draft && !final.draft,
                unchanged: !made && !tagMade && !isChange && 0 === removed && assets.every(({ outcome })=>"kept" === outcome),
                tagMade,
                notes: final.notes,
                assets: assets.map((asset)=>({
                        ...asset,
                        url: last.named(asset.name)[0]?.url ?? asset.url
                    })),
                findings: [
                    ...findings,
                    ...severalDrafts(existing)
                ]
            };
        }
        async function requireTag(forge, plan) {
            const made = await forge.tag(plan.tag);
            if (null !== made && made.commit === plan.manifest.commit) return;
            throw new release_error.K2({
                subject: "tag",
                problem: `${plan.tag} stands for ${made?.commit ?? "nothing"} after the release was published, but the files were built from ${plan.manifest.commit ?? "nobody knows what"}`,
                remedy: "Look at who made the tag, and put it right"
            });
        }
        const PLACEHOLDERS = [
            "tag",
            "name",
            "version"
        ];
        function releaseTitle(template, facts) {
            const allowed = `It may hold ${PLACEHOLDERS.map((name)=>`{${name}}`).join(", ")}`;
            if ("" === template.trim()) throw new release_error.K2({
                subject: "title",
                problem: "is empty",
                remedy: allowed
            });
            if (/\p{Cc}/u.test(template)) throw new release_error.K2({
                subject: "title",
                problem: "holds a control character or a line break",
                remedy: "Give one line"
            });
            return template.replace(/\{([^{}]*)\}/gu, (whole, name)=>{
                const placeholder = PLACEHOLDERS.find((candidate)=>candidate === name);
                if (void 0 === placeholder) throw new release_error.K2({
                    subject: "title",
                    problem: `${whole} is unknown`,
                    remedy: allowed
                });
                return facts[placeholder];
            });
        }
        var plain_http = __webpack_require__(19840);
        var platform = __webpack_require__(61848);
        var open_forge = __webpack_require__(74227);
        var release_on_index = __webpack_require__(12072);
        var names = __webpack_require__(21515);
        var version = __webpack_require__(22499);
        var tag_name = __webpack_require__(27525);
        var machine_trouble = __webpack_require__(89238);
        var release_store = __webpack_require__(91644);
        var stage_recorder = __webpack_require__(97538);
        var address = __webpack_require__(37062);
        var resolve_index = __webpack_require__(22327);
        function indexOf(url) {
            const isStandIn = (0, address.U9)(new URL(url).hostname);
            return (0, resolve_index.p)({
                index: isStandIn ? "pypi" : url,
                simpleUrl: isStandIn ? null : url,
                environment: {}
            });
        }
        function indexLinks(manifest, receipts) {
            const uploads = receipts.filter(({ stage, outcome })=>"upload" === stage && "failed" !== outcome);
            const links = uploads.flatMap(({ index: url })=>{
                if (null === url || !/^https?:/u.test(url) || !URL.canParse(url)) return [];
                const index = indexOf(url);
                return [
                    {
                        title: index.title,
                        url: index.projectUrl(manifest.project, manifest.version) ?? url
                    }
                ];
            });
            return [
                ...new Map(links.map((link)=>[
                        link.url,
                        link
                    ])).values()
            ];
        }
        var external_node_crypto_ = __webpack_require__(77598);
        function largeOutput(text) {
            if (!text.startsWith("{")) return null;
            let value;
            try {
                value = JSON.parse(text);
            } catch  {
                return null;
            }
            if ("object" != typeof value || null === value || "path,sha256" !== Object.keys(value).sort().join()) return null;
            const { path, sha256 } = value;
            return "string" == typeof path && "string" == typeof sha256 ? {
                path,
                sha256
            } : null;
        }
        function changesIn(receipts, { version }) {
            const validated = receipts.find((receipt)=>"validate" === receipt.stage && receipt.version === version);
            return validated?.changes ?? null;
        }
        function isText(text, sha256) {
            return null !== text && (0, external_node_crypto_.createHash)("sha256").update(text).digest("hex") === sha256;
        }
        function unknown(message, remedy) {
            const rule = "release-notes-without-changes";
            return {
                changes: null,
                findings: [
                    {
                        rule,
                        severity: "advice",
                        subject: "notes",
                        message,
                        remedy
                    }
                ]
            };
        }
        async function findChanges(inputs, manifest, receipts) {
            const told = changesIn(receipts, manifest);
            if ("changelog" === inputs.notes) {
                const changes = inputs.changelogSection ?? told;
                if (null !== changes) return {
                    changes,
                    findings: []
                };
                return unknown(`no section of the changelog for ${manifest.version} is known here`, "Give the output release-notes of validate-metadata as notes, or its receipt");
            }
            const large = largeOutput(inputs.notes);
            if (null === large) return {
                changes: inputs.notes,
                findings: []
            };
            if (isText(told, large.sha256)) return {
                changes: told,
                findings: []
            };
            const file = await (0, promises_.readFile)(large.path, "utf8").catch(()=>null);
            if (isText(file, large.sha256)) return {
                changes: file,
                findings: []
            };
            return unknown("the text is too long for an output, and the file that it lies in is not of this job", "Bring the receipt of validate here, as hand-over with contents: release,receipts does");
        }
        var external_node_util_ = __webpack_require__(57975);
        var parse = __webpack_require__(89822);
        var suite_version = __webpack_require__(69676);
        var serialize = __webpack_require__(69775);
        var atomic_file = __webpack_require__(41855);
        function acceptancesIn(receipts) {
            const items = receipts.filter(({ stage })=>"checklist" === stage).flatMap((receipt)=>receipt.items);
            return items.flatMap(({ subject, decision })=>void 0 === decision ? [] : [
                    {
                        id: subject,
                        ...decision
                    }
                ]);
        }
        async function ownReceipt(recorder, title) {
            const path = await recorder.save();
            const receipt = (0, parse.Wy)(await (0, promises_.readFile)(path, "utf8"), path);
            const message = "this record was attached before the release was published; that it is, its page says";
            return {
                ...receipt,
                items: [
                    ...receipt.items,
                    {
                        kind: "release",
                        subject: title,
                        outcome: "unknown",
                        message,
                        ms: 0
                    }
                ]
            };
        }
        function toldBy(receipts, { version }) {
            return receipts.filter((receipt)=>"release" !== receipt.stage && receipt.version === version);
        }
        function storyOf({ manifest, manifestSha256 }, receipts) {
            const done = toldBy(receipts, manifest);
            const failed = done.find(({ outcome })=>"failed" === outcome);
            return {
                outcome: void 0 === failed ? "passed" : "failed",
                failure: failed?.failure ?? null,
                manifest,
                manifestSha256,
                receipts: done,
                acceptances: acceptancesIn(done)
            };
        }
        function isRecordOf(record, release, receipts) {
            const { outcome, failure, manifest, manifestSha256, acceptances } = record;
            const told = record.receipts.filter(({ stage })=>"release" !== stage);
            const said = {
                outcome,
                failure,
                manifest,
                manifestSha256,
                receipts: told,
                acceptances
            };
            return (0, external_node_util_.isDeepStrictEqual)(said, storyOf(release, receipts)) && !record.rehearsal;
        }
        async function writeRecordOf({ manifest, manifestSha256, normalizedName, title }, receipts, recorder, { storeFolder }) {
            const story = storyOf({
                manifest,
                manifestSha256
            }, receipts);
            const own = await ownReceipt(recorder, title);
            const all = [
                ...story.receipts,
                own
            ];
            const record = {
                schema: 1,
                suite: suite_version.s,
                rehearsal: false,
                ...story,
                receipts: all,
                started: all.map(({ started })=>started).sort()[0] ?? own.started,
                finished: own.finished,
                ms: all.reduce((sum, { ms })=>sum + ms, 0)
            };
            const text = (0, serialize.l)(record);
            const path = (0, external_node_path_.join)((0, release_store.Uc)(storeFolder, normalizedName), release_assets.pJ.record);
            await (0, atomic_file.l)(path, text);
            const bytes = Buffer.from(text, "utf8");
            const sha256 = (0, external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
            return {
                name: release_assets.pJ.record,
                kind: "record",
                path,
                size: bytes.length,
                sha256
            };
        }
        async function documentAt(path) {
            if (null === path) return null;
            const facts = await (0, promises_.stat)(path).catch(()=>null);
            return facts?.isFile() === true ? {
                path,
                size: facts.size,
                sha256: await (0, file_hash.V)(path)
            } : null;
        }
        async function receiptsIn(folder) {
            const facts = await (0, promises_.stat)(folder).catch(()=>null);
            return facts?.isDirectory() === true ? await (0, release_store.gh)(folder) : [];
        }
        function chooseTag(inputs, manifest) {
            const { tag } = inputs;
            if (null !== tag && null !== manifest.tag && tag !== manifest.tag) throw new release_error.K2({
                subject: "tag",
                problem: `is ${tag}, but the files were built for ${manifest.tag}`,
                remedy: `Leave tag out, or build the release of ${tag}`
            });
            const known = tag ?? manifest.tag;
            if (null !== known) return {
                tag: (0, tag_name.Bg)(known),
                findings: []
            };
            const assumed = `v${manifest.version}`;
            const finding = {
                rule: "release-tag-assumed",
                severity: "warning",
                subject: "tag",
                message: `neither the input nor the manifest names a tag; ${assumed} is assumed`,
                remedy: "Give the tag of the release"
            };
            return {
                tag: assumed,
                findings: [
                    finding
                ]
            };
        }
        function show(host, result) {
            const { tag, title, notes, prerelease, assets } = result;
            const files = assets.map(({ name, size, sha256 })=>null === sha256 ? `  ${name}  (written when everything else is done)` : `  ${name}  ${String(size)} bytes  sha256 ${sha256}`);
            host.info([
                `Title: ${title}`,
                `Tag: ${tag}`,
                `Pre-release: ${prerelease ? "yes" : "no"}`,
                "Notes:",
                "",
                notes,
                "Files:",
                ...files
            ].join("\n"));
        }
        async function receiptAssets(receipts, { version }, normalizedName, { storeFolder }) {
            const assets = [];
            for (const receipt of receipts){
                if (receipt.version !== version) continue;
                const document = await documentAt((0, release_store.Dl)(storeFolder, normalizedName, receipt));
                if (null !== document) assets.push({
                    ...document,
                    name: (0, release_assets.IO)(receipt),
                    kind: "receipt"
                });
            }
            return assets;
        }
        async function smokeTestOf(manifest, manifestPath) {
            const { smokeTest } = manifest.verification;
            if (null === smokeTest || null === manifestPath) return null;
            const document = await documentAt((0, external_node_path_.join)((0, external_node_path_.dirname)(manifestPath), smokeTest.path));
            if (document?.sha256 === smokeTest.sha256) return document;
            throw new release_error.K2({
                subject: smokeTest.path,
                problem: null === document ? "is missing beside the manifest" : "is not the smoke test of the manifest",
                remedy: "Build the release again, or hand over the whole folder of the manifest"
            });
        }
        function isThere(asset) {
            return null !== asset.path && null !== asset.size && null !== asset.sha256;
        }
        function inSendingOrder(assets) {
            const there = assets.filter(isThere);
            return [
                ...there.filter(({ kind })=>"manifest" !== kind),
                ...there.filter(({ kind })=>"manifest" === kind)
            ];
        }
        function told(sent, tag) {
            if (sent.unchanged) return `${sent.draft ? "The draft" : "The release"} ${tag} was there, whole: nothing was changed. ${sent.url}`;
            if (sent.published) return `Release ${tag} is published. ${sent.url}`;
            return `${sent.draft ? "The draft" : "The release"} ${tag} is up to date. ${sent.url}`;
        }
        function asSent(assets, sent) {
            return assets.map((asset)=>{
                const there = sent.assets.find(({ name })=>name === asset.name);
                return void 0 === there ? asset : {
                    ...asset,
                    size: there.size,
                    sha256: there.sha256
                };
            });
        }
        const OUTCOMES = {
            kept: "was there",
            attached: "attached",
            replaced: "replaced"
        };
        async function send(forge, ready, host, recorder) {
            const sent = await syncRelease(forge, {
                tag: ready.tag,
                title: ready.title,
                prerelease: ready.prerelease,
                draft: ready.draft,
                manifest: ready.manifest,
                files: inSendingOrder(ready.assets),
                notes: ready.notes,
                record: ready.record ?? void 0,
                isOwnRecord: ready.isOwnRecord,
                isObsolete: release_assets.jP,
                isDistribution: (name)=>null !== (0, release_on_index.eO)(name, ready.manifest.project)
            }, {
                asset ({ name, size, sha256, outcome, attempts, url, ms }) {
                    host.info(`  ${name}  ${String(size)} bytes  sha256 ${sha256}  ${OUTCOMES[outcome]}`);
                    recorder.item({
                        kind: "asset",
                        subject: name,
                        outcome: "passed",
                        message: OUTCOMES[outcome],
                        ms,
                        bytes: size,
                        sha256,
                        ...0 === attempts ? {} : {
                            attempts
                        },
                        ..."" === url ? {} : {
                            urls: [
                                url
                            ]
                        }
                    });
                }
            });
            recorder.findings(sent.findings);
            for (const { severity, message, remedy } of sent.findings)if ("advice" !== severity) host.warning(`${message}. ${remedy}.`);
            else host.info(`${message}. ${remedy}.`);
            if (sent.tagMade) recorder.item({
                kind: "tag",
                subject: ready.tag,
                outcome: "passed",
                message: "made",
                ms: 0
            });
            recorder.item({
                kind: "release",
                subject: ready.title,
                outcome: "passed",
                message: told(sent, ready.tag),
                ms: 0,
                ..."" === sent.url ? {} : {
                    urls: [
                        sent.url
                    ]
                }
            });
            host.info(told(sent, ready.tag));
            return sent;
        }
        async function showOnly(ready, host, recorder) {
            const notes = ready.notes();
            recorder.item({
                kind: "notes",
                subject: ready.title,
                outcome: "not-sent",
                message: notes,
                ms: 0
            });
            for (const { name, size, sha256 } of ready.assets)recorder.item({
                kind: "asset",
                subject: name,
                outcome: "not-sent",
                message: null === sha256 ? "not written yet" : "",
                ms: 0,
                ...null === size ? {} : {
                    bytes: size
                },
                ...null === sha256 ? {} : {
                    sha256
                }
            });
            await host.group(`Release ${ready.title}, which is not sent`, ()=>{
                show(host, {
                    ...ready,
                    notes
                });
                return Promise.resolve();
            });
        }
        async function run(inputs, host) {
            const loaded = await (0, load_manifest.e)(inputs.manifest, inputs.packagesDir, {
                host
            });
            const { manifest } = loaded;
            const normalizedName = (0, names.Pc)(manifest.project);
            const chosenTag = chooseTag(inputs, manifest);
            const { tag } = chosenTag;
            const title = releaseTitle(inputs.title, {
                tag,
                name: manifest.project,
                version: manifest.version
            });
            const distributions = await (0, manifest_binding.G)(manifest, inputs.packagesDir);
            const { environment, signal } = host;
            const { forge: access } = inputs;
            const unsafe = null === access ? null : (0, plain_http.e)(access.apiUrl, (0, platform.tj)(environment));
            const forge = null === access ? null : (0, open_forge.y)({
                ...access,
                environment,
                allowHttpHosts: (0, plain_http.M)(access.apiUrl, unsafe),
                signal
            }, access.repository);
            if (null !== unsafe) host.warning(`${unsafe.message}. ${unsafe.remedy}.`);
            const recorder = (0, stage_recorder._)(inputs.draft ? "stage" : "release", host);
            recorder.about({
                project: manifest.project,
                normalizedName,
                version: manifest.version
            });
            const receipts = await receiptsIn((0, external_node_path_.join)((0, release_store.Uc)(host.storeFolder, normalizedName), "receipts"));
            const known = await findChanges(inputs, manifest, receipts);
            recorder.findings([
                ...chosenTag.findings,
                ...known.findings,
                ...null === unsafe ? [] : [
                    unsafe
                ]
            ]);
            const facts = {
                project: manifest.project,
                version: manifest.version,
                changes: known.changes,
                links: indexLinks(manifest, receipts),
                files: manifest.files
            };
            const [manifestFile, record, smokeTest, kept] = await Promise.all([
                documentAt(loaded.path),
                documentAt(inputs.recordPath),
                smokeTestOf(manifest, loaded.path),
                inputs.draft ? receiptAssets(receipts, manifest, normalizedName, host) : []
            ]);
            const documents = (0, release_assets.n_)(distributions, manifestFile, record, smokeTest);
            const release = {
                manifest,
                manifestSha256: loaded.sha256,
                normalizedName,
                title
            };
            const ready = {
                tag,
                title,
                notes: (room)=>releaseNotes(facts, room),
                prerelease: "auto" === inputs.prerelease ? (0, version.V1)((0, version.ot)(manifest.version)) : inputs.prerelease,
                draft: inputs.draft,
                manifest,
                assets: inputs.draft ? [
                    ...documents.filter(({ kind })=>"record" !== kind),
                    ...kept
                ] : documents,
                record: inputs.draft || null !== record ? null : ()=>writeRecordOf(release, receipts, recorder, host),
                isOwnRecord: (one)=>isRecordOf(one, release, receipts)
            };
            const result = {
                tag,
                title,
                notes: ready.notes(),
                prerelease: ready.prerelease,
                assets: ready.assets
            };
            if (null === forge) {
                await showOnly(ready, host, recorder);
                const closed = await recorder.close({
                    outcome: "not-sent",
                    failure: null
                });
                return {
                    ...closed,
                    ...result,
                    sent: null,
                    releaseUrl: null
                };
            }
            try {
                const noun = inputs.draft ? "Draft" : "Release";
                const sent = await host.group(`${noun} ${title} on ${forge.title}`, ()=>send(forge, ready, host, recorder));
                const closed = await recorder.close({
                    outcome: "passed",
                    failure: null
                });
                return {
                    ...closed,
                    ...result,
                    assets: asSent(ready.assets, sent),
                    sent,
                    releaseUrl: sent.url
                };
            } catch (error) {
                const trouble = error instanceof release_error.K2 ? error : (0, machine_trouble.z)(error);
                if (null === trouble) throw error;
                const closed = await recorder.close({
                    outcome: "failed",
                    failure: trouble.message
                });
                return {
                    ...closed,
                    ...result,
                    sent: null,
                    releaseUrl: null
                };
            }
        }
    },
    11001: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            N: ()=>refuseOtherBuild,
            r: ()=>readContents
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
        var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89822);
        var _forge_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6975);
        var _release_assets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23494);
        const MAXIMUM_DOCUMENT = 0x2000000;
        function sameFiles(a, b) {
            const lines = ({ files })=>files.map(({ filename, size, sha256 })=>`${filename} ${size} ${sha256}`).sort().join("\n");
            return lines(a) === lines(b);
        }
        async function readContents(forge, release) {
            const assets = await forge.assets(release);
            const hashes = new Map;
            const withheld = new Set;
            const named = (name)=>assets.filter((asset)=>asset.name === name);
            const hash = (asset)=>{
                const known = hashes.get(asset.id) ?? forge.hashAsset(release, asset);
                hashes.set(asset.id, known);
                return known;
            };
            async function parsed(name, parse) {
                const asset = named(name).find(({ isWhole, size })=>isWhole && size > 0 && size <= MAXIMUM_DOCUMENT);
                if (void 0 === asset) return null;
                const bytes = await forge.readAsset(release, asset, MAXIMUM_DOCUMENT);
                try {
                    return parse(bytes.toString("utf8"), name);
                } catch (error) {
                    if (error instanceof _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2) return null;
                    throw error;
                }
            }
            return {
                release,
                assets,
                named,
                hash,
                async holds (asset, { size, sha256 }) {
                    if (!asset.isWhole || asset.size !== size) return false;
                    try {
                        return (await hash(asset)).sha256 === sha256;
                    } catch (error) {
                        if (!(error instanceof _forge_error_js__WEBPACK_IMPORTED_MODULE_3__.Q) || 404 !== error.status) throw error;
                        withheld.add(asset.id);
                        return false;
                    }
                },
                isWithheld: ({ id })=>withheld.has(id),
                manifest: ()=>parsed(_release_assets_js__WEBPACK_IMPORTED_MODULE_4__.pJ.manifest, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_5__.Cc),
                record: ()=>parsed(_release_assets_js__WEBPACK_IMPORTED_MODULE_4__.pJ.record, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_5__.CU)
            };
        }
        async function isBeginningOf(contents, asset, file) {
            if (!asset.isWhole || 0 === asset.size) return true;
            if (asset.size >= file.size) return false;
            const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
            for await (const chunk of (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file.path, {
                end: asset.size - 1
            }))hash.update(chunk);
            return hash.digest("hex") === (await contents.hash(asset)).sha256;
        }
        async function refuseOtherBuild(contents, wanted) {
            const { manifest, files } = wanted;
            const { release } = contents;
            const state = `${release.draft ? "the draft" : "the published release"} of ${release.tag}`;
            const remedy = release.draft ? "Nothing was changed. If an earlier run made it, go on with its files: start the workflow by hand with from-stage and the manifest-sha256 that the log of that run shows. If none did, look who made it, and delete it" : "Nothing was changed. If no run of yours published it, look who did, delete that release, and re-run the failed jobs: a draft that is made before its tag is published with it. If one did, its bytes stay: give the files a new version and a new tag";
            const theirs = await contents.manifest();
            if (null !== theirs && !sameFiles(theirs, manifest)) throw otherManifest(theirs, manifest, {
                state,
                remedy
            });
            for (const file of files.filter(({ kind })=>"wheel" === kind || "sdist" === kind)){
                const named = contents.named(file.name);
                if (!(await Promise.all(named.map((asset)=>contents.holds(asset, file)))).includes(true)) {
                    for (const asset of named)if (!await isBeginningOf(contents, asset, file)) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                        subject: file.name,
                        problem: `${state} holds other bytes under this name: sha256 ${(await contents.hash(asset)).sha256} there, ${file.sha256} here`,
                        remedy
                    });
                }
            }
            const further = contents.assets.find(({ name })=>wanted.isDistribution?.(name) === true && !manifest.files.some(({ filename })=>filename === name));
            if (void 0 === further) return;
            throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                subject: further.name.slice(0, 200).replace(/[^\x21-\x7e]/gu, "?"),
                problem: `${state} holds this file, which was not built here`,
                remedy: release.draft ? remedy : "Nothing was changed. Look who attached it, and remove it there"
            });
        }
        function otherManifest(theirs, manifest, { state, remedy }) {
            const other = manifest.files.find((ours)=>!theirs.files.some(({ sha256 })=>sha256 === ours.sha256));
            const before = theirs.files.find(({ filename })=>filename === other?.filename);
            return new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                subject: other?.filename ?? _release_assets_js__WEBPACK_IMPORTED_MODULE_4__.pJ.manifest,
                problem: void 0 === other ? `${state} holds more files than were built now` : `${state} holds another build of it: sha256 ${before?.sha256 ?? "(none)"} there, ${other.sha256} here`,
                remedy
            });
        }
    },
    85076: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            I: ()=>syncAsset
        });
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
        var _forge_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6975);
        var _rest_remedy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2778);
        var _release_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11001);
        const ATTEMPTS = 4;
        async function syncAsset(forge, contents, file) {
            const clock = performance.now();
            const { release } = contents;
            let outcome = "kept";
            let current = contents;
            let failure = null;
            for(let sent = 0;;){
                const [kept, ...others] = await sorted(current, file);
                for (const asset of others)await forge.removeAsset(release, asset);
                if (void 0 !== kept && await current.holds(kept, file)) {
                    const ms = Math.round(performance.now() - clock);
                    return {
                        name: file.name,
                        size: file.size,
                        sha256: file.sha256,
                        url: kept.url,
                        outcome,
                        attempts: sent,
                        ms
                    };
                }
                if (void 0 !== kept && sent > 0 && current.isWithheld(kept)) throw withheld(forge, release, file);
                if (void 0 !== kept) await forge.removeAsset(release, kept);
                if (sent >= ATTEMPTS) throw failure ?? notTheBytes(forge, release, file);
                if (0 === sent) outcome = void 0 === kept ? "attached" : "replaced";
                if (sent > 0) await forge.pause(sent);
                sent += 1;
                failure = null;
                try {
                    await forge.attach(release, file);
                } catch (error) {
                    if (!(error instanceof _forge_error_js__WEBPACK_IMPORTED_MODULE_0__.Q) || !isWorthAnotherTry(error)) throw error;
                    failure = error;
                }
                current = await (0, _release_contents_js__WEBPACK_IMPORTED_MODULE_1__.r)(forge, release);
            }
        }
        function isWorthAnotherTry({ status, ambiguous }) {
            return ambiguous || null === status || 429 === status || 409 === status || 422 === status;
        }
        async function sorted(contents, file) {
            const good = [];
            const bad = [];
            for (const asset of contents.named(file.name))(await contents.holds(asset, file) ? good : bad).push(asset);
            return [
                ...good,
                ...bad
            ];
        }
        function withheld(forge, release, file) {
            return new _forge_error_js__WEBPACK_IMPORTED_MODULE_0__.Q({
                subject: forge.title,
                problem: `took ${file.name} of ${release.tag} and lists it, but says 404 Not Found when its bytes are read`,
                remedy: _rest_remedy_js__WEBPACK_IMPORTED_MODULE_2__.i
            }, {
                status: 404,
                ambiguous: false
            });
        }
        function notTheBytes(forge, release, file) {
            return new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
                subject: forge.title,
                problem: `gives other bytes for ${file.name} of ${release.tag} than it was sent, ${ATTEMPTS} times`,
                remedy: "Look at the server and its storage, and run again; the release is not published"
            });
        }
    },
    84188: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            G: ()=>shellPath,
            r: ()=>shellWord
        });
        const PLAIN = /^[\w@%+:,./-][\w@%+=:,./-]*$/u;
        function shellWord(word) {
            return PLAIN.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
        }
        function shellPath(path) {
            return shellWord(path.startsWith("-") ? `./${path}` : path);
        }
    }
};
