export const id = 3143;
export const ids = [
 3143
];
export const modules = {
 63143: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var receipt_of_release = __webpack_require__(7941);
  var load_manifest = __webpack_require__(45797);
  var manifest_binding = __webpack_require__(52638);
  var run_stage = __webpack_require__(76635);
  var release_assets = __webpack_require__(23494);
  var repository_pages = __webpack_require__(41734);
  var platform = __webpack_require__(61848);
  var attempts = __webpack_require__(93570);
  var release_error = __webpack_require__(41535);
  var forge_error = __webpack_require__(6975);
  var marked_part = __webpack_require__(17627);
  var visible_text = __webpack_require__(58607);
  var markdown_text = __webpack_require__(34202);
  var shell_word = __webpack_require__(84188);
  var size_text = __webpack_require__(86298);
  var notes_template = __webpack_require__(54947);
  const MAXIMUM_NOTES = 125e3;
  const NAME_ROOM = 300;
  const MOST_CONTRIBUTORS = 100;
  function commandWord(text) {
   return (0, shell_word.r)((0, visible_text.P8)(text.replaceAll("`", " ")));
  }
  function installCommands({ project, version, extras = [], indexUrl = null, isUnplaced }) {
   if (true === isUnplaced) return "";
   const options = null === indexUrl ? "" : `--index-url ${commandWord(indexUrl)} `;
   const commands = [
    "",
    ...extras.map((extra)=>`[${extra}]`)
   ].map((extra)=>`pip install ${options}${commandWord(`${project}${extra}==${version}`)}`);
   return `\`\`\`bash\n${commands.join("\n")}\n\`\`\``;
  }
  function compareLink({ tag, previousTag, repositoryUrl }) {
   if (void 0 === tag || null == previousTag) return "";
   if (null == repositoryUrl) return "";
   const [from, to] = [
    previousTag,
    tag
   ].map((one)=>one.split("/").map(encodeURIComponent).join("/"));
   return (0, markdown_text.iQ)(`All changes since ${previousTag}`, `${repositoryUrl}/compare/${from ?? ""}...${to ?? ""}`);
  }
  function namesOf(contributors) {
   const named = contributors.slice(0, MOST_CONTRIBUTORS).map((name)=>(0, markdown_text.p7)(name, 100));
   const more = contributors.length - named.length;
   const all = 0 === more ? named : [
    ...named,
    `${String(more)} more`
   ];
   return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1) ?? ""}`;
  }
  function plainWord(text) {
   return /^[a-z\d](?:[\w.+!/-]*[a-z\d])?$/iu.test(text) ? text : (0, markdown_text.p7)(text);
  }
  function valuesOf(facts, changelog) {
   const { documentationUrl = null } = facts;
   const rows = facts.files.map((file)=>`| ${(0, markdown_text.D9)(file.filename, NAME_ROOM)} | ${(0, size_text.l)(file.size)} | \`${file.sha256}\` |`);
   return {
    changelog,
    install: installCommands(facts),
    links: facts.links.map(({ title, url })=>`- ${(0, markdown_text.iQ)(title, url)}`).join("\n"),
    documentation: null === documentationUrl ? "" : (0, markdown_text.iQ)("Documentation", documentationUrl),
    compare: compareLink(facts),
    contributors: namesOf(facts.contributors ?? []),
    files: [
     "| file | size | sha256 |",
     "| --- | --- | --- |",
     ...rows
    ].join("\n"),
    name: plainWord(facts.project),
    version: plainWord(facts.version),
    tag: plainWord(facts.tag ?? ""),
    "previous-tag": plainWord(facts.previousTag ?? "")
   };
  }
  function shortened(changes, room) {
   if (changes.length <= room) return changes;
   const note = "\n\n… See the changelog for the complete list of changes.";
   const kept = changes.slice(0, Math.max(0, room - note.length));
   const lastLine = kept.lastIndexOf("\n");
   return `${(lastLine > 0 ? kept.slice(0, lastLine) : kept).trimEnd()}${note}`;
  }
  const SOME_CHANGES = "\0";
  function releaseNotes(facts, room = MAXIMUM_NOTES) {
   const template = (0, visible_text.A9)(facts.template ?? notes_template.lv);
   const changes = (0, visible_text.A9)(facts.changes ?? "").trim();
   const parts = (0, notes_template.xh)(template, valuesOf(facts, SOME_CHANGES)).split(SOME_CHANGES);
   const places = parts.length - 1;
   if ("" === changes || 0 === places) return `${(0, notes_template.xh)(template, valuesOf(facts, changes))}\n`;
   const left = Math.max(0, room - parts.join("").length - 2);
   return `${(0, notes_template.xh)(template, valuesOf(facts, shortened(changes, Math.floor(left / places))))}\n`;
  }
  const NOTES_MARKERS = {
   begin: (0, marked_part.Ai)("begin"),
   end: (0, marked_part.Ai)("end")
  };
  function notesWithOurs(existing, ours) {
   return (0, marked_part.Ph)(existing, NOTES_MARKERS, ours, "theirs");
  }
  function roomForOurs(existing) {
   return Math.max(0, MAXIMUM_NOTES - (notesWithOurs(existing, "").length + 4));
  }
  const sameNotes = marked_part.cZ;
  var release_contents = __webpack_require__(11001);
  const ATTEMPTS = 3;
  function judge(wanted, tag) {
   if (null !== wanted.commit && tag.commit !== wanted.commit) throw new release_error.K2({
    subject: "tag",
    problem: `${wanted.name} points to commit ${tag.commit}, but the files were built from ${wanted.commit}`,
    remedy: "Nothing was changed. Build the release from that commit, or release with a new version and a new tag"
   });
   const findings = [];
   if (null === wanted.commit) findings.push({
    rule: "release-commit-unknown",
    severity: "warning",
    subject: "manifest",
    message: `it doesn't contain a commit, so it is unknown whether ${wanted.name} is the tag of these files`,
    remedy: "Build the files with build-dists in a clone of the repository"
   });
   if (!tag.annotated) findings.push({
    rule: "release-tag-lightweight",
    severity: "advice",
    subject: "tag",
    message: `${tag.name} is a lightweight tag, which doesn't record who created it or when`,
    remedy: "It is kept. Create the next one with git tag -a"
   });
   return findings;
  }
  function madeByForge(forge, { name }) {
   return {
    rule: "release-tag-lightweight",
    severity: "advice",
    subject: "tag",
    message: `${forge.title} doesn't create the tag ${name} while there is a draft with that name; it creates a lightweight tag when the draft is published`,
    remedy: "Push the tag before the release starts"
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
    problem: `${wanted.name} isn't on ${forge.title}, and the manifest doesn't contain a commit to create it at`,
    remedy: "Push the tag, or build the files with build-dists in a clone of the repository"
   });
   const order = {
    name: wanted.name,
    commit: wanted.commit,
    message: wanted.message
   };
   const settled = await (0, attempts.d)(async ()=>{
    await forge.createTag(order);
    return null;
   }, {
    most: ATTEMPTS,
    pause: (attempt)=>forge.pause(attempt),
    async judge (error) {
     if (!(error instanceof forge_error.Q)) return "give-up";
     const there = await forge.tag(wanted.name);
     if (null !== there) return {
      found: {
       tag: there,
       made: true,
       findings: judge(wanted, there)
      }
     };
     if (hasRelease && 409 === error.status) return {
      found: {
       tag: null,
       made: false,
       findings: [
        madeByForge(forge, wanted)
       ]
      }
     };
     return error.ambiguous ? "again" : "give-up";
    }
   });
   if (null !== settled) return settled;
   const made = await forge.tag(wanted.name);
   if (null === made) throw new release_error.K2({
    subject: forge.title,
    problem: `doesn't have the tag ${wanted.name}, although it reported creating it`,
    remedy: "Run again, or push the tag"
   });
   return {
    tag: made,
    made: true,
    findings: judge(wanted, made)
   };
  }
  var sync_assets = __webpack_require__(85076);
  const sync_release_ATTEMPTS = 3;
  function ourNotes(plan, existing, isDraft) {
   const { draftNote = "" } = plan;
   const head = isDraft && "" !== draftNote ? `${draftNote}\n\n` : "";
   return `${head}${plan.notes(Math.max(0, roomForOurs(existing) - head.length))}`;
  }
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
    notes: notesWithOurs("", ourNotes(plan, "", plan.draft)),
    draft: true,
    prerelease: plan.prerelease
   };
   const release = await (0, attempts.d)(()=>forge.createRelease(wanted), {
    most: sync_release_ATTEMPTS,
    pause: (attempt)=>forge.pause(attempt),
    async judge (error) {
     if (!(error instanceof forge_error.Q)) return "give-up";
     if (!error.ambiguous && 409 !== error.status && 422 !== error.status) return "give-up";
     const [found] = await forge.releasesOf(plan.tag);
     if (void 0 !== found) return {
      found
     };
     return error.ambiguous ? "again" : "give-up";
    }
   });
   return {
    release,
    made: true
   };
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
     remedy: `Delete the others if they aren't needed: ${others.map(({ id })=>id).join(", ")}`
    }
   ];
  }
  function fieldsFor(release, plan, draft) {
   return {
    tag: plan.tag,
    commit: plan.manifest.commit,
    title: release.draft || "" === release.title ? plan.title : release.title,
    prerelease: release.draft ? plan.prerelease : release.prerelease,
    notes: notesWithOurs(release.notes, ourNotes(plan, release.notes, draft)),
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
   if (void 0 !== plan.record && !keepsRecord) for (const file of (await plan.record([
    ...assets
   ])))await sync(file);
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
    problem: `didn't publish the release ${plan.tag}, although it reported success`,
    remedy: "Check the release there, and run again"
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
    problem: `${plan.tag} points to commit ${made?.commit ?? "(none)"} after the release was published, but the files were built from ${plan.manifest.commit ?? "an unknown commit"}`,
    remedy: "Find out who created the tag, and correct it"
   });
  }
  var stage = __webpack_require__(58455);
  function draftNote({ tag, runUrl, passed }) {
   const run = null === runUrl ? "the run that made it" : `the run that made it (${(0, markdown_text.KW)(runUrl)})`;
   const done = stage.an.filter((stage)=>passed.includes(stage) && "stage" !== stage);
   const open = stage.an.slice(stage.an.indexOf("stage") + 1);
   const so = 0 === done.length ? "" : ` So far, these stages have passed: ${done.join(", ")}.`;
   return [
    `> **This is a draft: ${(0, markdown_text.D9)(tag, 200)} is not released yet.** It keeps the files that were built, so that every later stage, and every later attempt, uses the same bytes.${so} Still to come: ${open.join(", ")}.`,
    `> **Leave it as it is.** After the last stage, ${run} publishes it and replaces this text. Don't publish or edit it by hand: publishing it here uploads nothing. If that run has stopped, continue it there. Delete the draft only if ${(0, markdown_text.D9)(tag, 200)} will never be released.`
   ].join("\n>\n");
  }
  const PLACEHOLDERS = [
   "tag",
   "name",
   "version"
  ];
  function releaseTitle(template, facts) {
   const allowed = `It may contain ${PLACEHOLDERS.map((name)=>`{${name}}`).join(", ")}`;
   if ("" === template.trim()) throw new release_error.K2({
    subject: "title",
    problem: "is empty",
    remedy: allowed
   });
   if (/\p{Cc}/u.test(template)) throw new release_error.K2({
    subject: "title",
    problem: "contains a control character or a line break",
    remedy: "Use one line"
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
  var open_forge = __webpack_require__(74227);
  var release_page = __webpack_require__(7807);
  var release_on_index = __webpack_require__(12072);
  var release_tag = __webpack_require__(70959);
  var tag_ending = __webpack_require__(8227);
  var names = __webpack_require__(21515);
  var version = __webpack_require__(22499);
  var tag_name = __webpack_require__(27525);
  var file_hash = __webpack_require__(23256);
  var release_store = __webpack_require__(91644);
  var lazy_modules = __webpack_require__(64576);
  var project_url = __webpack_require__(89990);
  var developer_extra = __webpack_require__(70602);
  const distributions = (0, lazy_modules.f)(()=>Promise.all([
    __webpack_require__.e(3292),
    __webpack_require__.e(9488),
    __webpack_require__.e(8388),
    __webpack_require__.e(2218),
    __webpack_require__.e(3225),
    __webpack_require__.e(263),
    __webpack_require__.e(563),
    __webpack_require__.e(9374),
    __webpack_require__.e(7458)
   ]).then(__webpack_require__.bind(__webpack_require__, 77151)));
  const DOCUMENTATION = /^(?:documentation|docs)$/u;
  async function describeRelease(files) {
   const file = files.find(({ kind })=>"wheel" === kind) ?? files[0];
   const { readMetadata } = await distributions();
   const metadata = void 0 === file ? null : await readMetadata(file).catch(()=>null);
   if (null === metadata) return {
    extras: [],
    documentationUrl: null
   };
   const urls = metadata.getAll("Project-URL").map(project_url.dy);
   return {
    extras: metadata.getAll("Provides-Extra").filter((extra)=>!(0, developer_extra.J)(extra)),
    documentationUrl: urls.find(({ label })=>DOCUMENTATION.test(label.toLowerCase().replace(/[^a-z]/gu, "")))?.url ?? null
   };
  }
  var address = __webpack_require__(37062);
  var resolve_index = __webpack_require__(22327);
  function indexOf(url) {
   const isStandIn = (0, address.U9)(new URL(url).hostname);
   return (0, resolve_index.pQ)({
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
  const DEFAULT_HOST = new URL((0, resolve_index.pQ)({
   index: "pypi",
   simpleUrl: null,
   environment: {}
  }).simpleUrl).host;
  function addressOf(simpleUrl) {
   const { host, hostname } = new URL(simpleUrl);
   return host === DEFAULT_HOST || (0, address.U9)(hostname) ? {
    kind: "default"
   } : {
    kind: "url",
    url: (0, address.RD)(simpleUrl)
   };
  }
  function indexOfReceipt({ stage, index: url }) {
   if (null === url || !/^https?:/u.test(url) || !URL.canParse(url)) return {
    kind: "unplaced"
   };
   if ("verify" === stage) return addressOf(url);
   const { known, server } = indexOf(url);
   if ("pypi" === known) return {
    kind: "default"
   };
   return null === known && "gitea" !== server ? {
    kind: "unplaced"
   } : addressOf((0, resolve_index.pQ)({
    index: url,
    simpleUrl: null,
    environment: {}
   }).simpleUrl);
  }
  function indexToBe({ production }, environment) {
   if (void 0 === production) return {
    kind: "unplaced"
   };
   return addressOf((0, resolve_index.pQ)({
    ...production,
    environment
   }).simpleUrl);
  }
  function installIndex(receipts, inputs, environment) {
   const good = receipts.filter(({ outcome })=>"failed" !== outcome);
   const found = [
    "upload",
    "verify"
   ].flatMap((stage)=>good.filter((one)=>one.stage === stage).map(indexOfReceipt));
   const places = found.filter(({ kind })=>"unplaced" !== kind);
   return places.find(({ kind })=>"default" === kind) ?? places[0] ?? (inputs.draft ? indexToBe(inputs, environment) : {
    kind: found.length > 0 ? "unplaced" : "default"
   });
  }
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
  function changesIn(receipts, manifest) {
   const validated = receipts.find((receipt)=>"validate" === receipt.stage && (0, receipt_of_release.m)(receipt, manifest));
   return validated?.changes ?? null;
  }
  function isText(text, sha256) {
   return null !== text && (0, file_hash.Bj)(text) === sha256;
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
  function findNotesPlan(receipts, manifest) {
   return receipts.find((one)=>"validate" === one.stage && (0, receipt_of_release.m)(one, manifest))?.notes ?? null;
  }
  async function findChanges(inputs, manifest, receipts) {
   const told = changesIn(receipts, manifest);
   if ("changelog" === inputs.notes) {
    const changes = inputs.changelogSection ?? told;
    if (null !== changes) return {
     changes,
     findings: []
    };
    return unknown(`the changelog's section for ${manifest.version} is not known here`, "Pass the output release-notes of validate-metadata as notes, or provide its receipt");
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
   return unknown("the text is too long for an output, and the file that contains it is not in this job", "Copy the receipt of validate to this job, as hand-over with contents: release,receipts does");
  }
  var external_node_util_ = __webpack_require__(57975);
  var parse = __webpack_require__(71681);
  var serialize = __webpack_require__(69775);
  var record_of_receipts = __webpack_require__(97479);
  var atomic_file = __webpack_require__(41855);
  async function ownReceipt(recorder, title) {
   const path = await recorder.save();
   const receipt = (0, parse.Wy)(await (0, promises_.readFile)(path, "utf8"), path);
   const message = "this record was attached before the release was published; see the release's page for its state";
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
  function toldBy(receipts, manifest) {
   return receipts.filter((receipt)=>"release" !== receipt.stage && (0, receipt_of_release.m)(receipt, manifest));
  }
  function recordSoFar({ manifest, manifestSha256 }, receipts) {
   return (0, record_of_receipts.y)({
    manifest,
    manifestSha256,
    receipts: toldBy(receipts, manifest)
   });
  }
  function isRecordOf(record, release, receipts) {
   const story = recordSoFar(release, receipts);
   const told = record.receipts.filter(({ stage })=>"release" !== stage);
   const said = ({ outcome, failure, manifest, manifestSha256, acceptances })=>({
     outcome,
     failure,
     manifest,
     manifestSha256,
     acceptances
    });
   return !record.rehearsal && (0, external_node_util_.isDeepStrictEqual)(told, story.receipts) && (0, external_node_util_.isDeepStrictEqual)(said(record), said(story));
  }
  async function writeRecordOf({ manifest, manifestSha256, normalizedName, title }, receipts, recorder, { storeFolder }) {
   const own = await ownReceipt(recorder, title);
   const all = [
    ...toldBy(receipts, manifest),
    own
   ];
   const record = (0, record_of_receipts.y)({
    manifest,
    manifestSha256,
    receipts: all
   });
   const text = (0, serialize.l)(record);
   const path = (0, external_node_path_.join)((0, release_store.Uc)(storeFolder, normalizedName), release_assets.pJ.record);
   await (0, atomic_file.l)(path, text);
   const bytes = Buffer.from(text, "utf8");
   const sha256 = (0, file_hash.Bj)(bytes);
   return {
    record,
    asset: {
     name: release_assets.pJ.record,
     kind: "record",
     path,
     size: bytes.length,
     sha256
    }
   };
  }
  async function documentAt(path) {
   if (null === path) return null;
   const facts = await (0, promises_.stat)(path).catch(()=>null);
   return facts?.isFile() === true ? {
    path,
    size: facts.size,
    sha256: await (0, file_hash.Vq)(path)
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
    remedy: `Remove tag, or build the release for ${tag}`
   });
   const known = tag ?? manifest.tag;
   const tagPrefix = inputs.tagPrefix ?? null;
   const scheme = (0, release_tag.Q1)(tagPrefix, {}, manifest.project);
   if (null !== known) {
    const { version } = manifest;
    const judged = (0, release_tag.k9)((0, tag_name.Bg)(known), scheme, {
     version,
     saidBy: {
      kind: "build"
     }
    });
    const isTaken = "version" === judged.kind || null === tagPrefix && (0, tag_ending.W)(known, version);
    if (!isTaken) throw (0, release_tag.TM)(judged);
    return {
     tag: known,
     findings: []
    };
   }
   const assumed = (0, release_tag.cO)(scheme, manifest.version);
   const finding = {
    rule: "release-tag-assumed",
    severity: "warning",
    subject: "tag",
    message: `neither the input nor the manifest specifies a tag; ${assumed} is assumed`,
    remedy: "Set tag to the tag of the release"
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
  async function receiptAssets(receipts, manifest, normalizedName, { storeFolder }) {
   const assets = [];
   for (const receipt of receipts){
    if (!(0, receipt_of_release.m)(receipt, manifest)) continue;
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
    problem: null === document ? "is missing next to the manifest" : "is not the smoke test that the manifest lists",
    remedy: "Build the release again, or provide the whole folder of the manifest"
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
   if (sent.unchanged) return `${sent.draft ? "The draft" : "The release"} ${tag} was already complete: nothing was changed. ${sent.url}`;
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
   kept: "already there",
   attached: "attached",
   replaced: "replaced"
  };
  async function aboutDraft(forge, { receipts, manifest }, { environment }) {
   const runNumber = environment["GITHUB_RUN_NUMBER"] ?? null;
   const runUrl = (0, repository_pages.fL)({
    ...(0, platform.tj)(environment),
    runNumber,
    server: await forge.describe()
   });
   const own = receipts.filter((receipt)=>(0, receipt_of_release.m)(receipt, manifest));
   const passed = own.map(({ stage })=>stage);
   const isGood = (stage)=>own.every((receipt)=>receipt.stage !== stage || "passed" === receipt.outcome);
   return {
    runUrl,
    passed: passed.filter(isGood)
   };
  }
  async function send(forge, ready, host, recorder) {
   const sent = await syncRelease(forge, {
    draftNote: ready.draft ? draftNote({
     ...await aboutDraft(forge, ready, host),
     tag: ready.tag
    }) : void 0,
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
    message: "created",
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
  async function keepReport(ready, { places }, host) {
   const page = ready.page();
   if (null === page || null === places) return;
   await (0, release_page.tP)(page.record, page.asset.path, await (0, release_page.d9)(places, host), host);
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
   await host.group(`Release ${ready.title}, not sent`, ()=>{
    show(host, {
     ...ready,
     notes
    });
    return Promise.resolve();
   });
  }
  async function run(inputs, host) {
   return await (0, run_stage.S)(host, {
    action: "create-release",
    stage: inputs.draft ? "stage" : "release",
    prepare: ({ recorder })=>prepare(inputs, recorder, host),
    async work ({ forge, ready, result }, { recorder }) {
     if (null === forge) {
      await showOnly(ready, host, recorder);
      return {
       outcome: "not-sent",
       failure: null,
       rest: {
        ...result,
        sent: null,
        releaseUrl: null
       }
      };
     }
     const noun = ready.draft ? "Draft" : "Release";
     const sent = await host.group(`${noun} ${ready.title} on ${forge.title}`, ()=>send(forge, ready, host, recorder));
     await keepReport(ready, inputs, host);
     const rest = {
      ...result,
      assets: asSent(ready.assets, sent),
      sent,
      releaseUrl: sent.url
     };
     return {
      outcome: "passed",
      failure: null,
      rest
     };
    },
    unfinished: ({ result })=>({
      ...result,
      sent: null,
      releaseUrl: null
     })
   });
  }
  function notesOfProject(plan, { environment }) {
   const { forge, serverUrl, repository } = (0, platform.tj)(environment);
   const own = null === serverUrl || null === repository ? null : `${serverUrl}/${repository}`;
   const remote = plan?.repositoryUrl ?? null;
   return {
    ...plan,
    repositoryUrl: "unknown" === forge ? remote ?? own : own ?? remote
   };
  }
  function placeOf(index) {
   return {
    indexUrl: "url" === index.kind ? index.url : null,
    isUnplaced: "unplaced" === index.kind
   };
  }
  async function prepare(inputs, recorder, host) {
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
    files: manifest.files,
    tag,
    ...await describeRelease(distributions),
    ...notesOfProject(findNotesPlan(receipts, manifest), host),
    ...placeOf(installIndex(receipts, inputs, environment))
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
   let page = null;
   const report = async (told)=>{
    const path = (0, external_node_path_.join)((0, release_store.Uc)(host.storeFolder, normalizedName), release_assets.pJ.page);
    const asset = await (0, release_page.xv)({
     record: told,
     files: distributions.map((one)=>one.path),
     path
    }, host);
    page = {
     record: told,
     asset
    };
    return asset;
   };
   const soFar = recordSoFar(release, receipts);
   const isTold = inputs.draft && null !== forge && soFar.receipts.length > 0;
   const drafted = isTold ? [
    await report(soFar)
   ] : [];
   const ready = {
    tag,
    title,
    notes: (room)=>releaseNotes(facts, room),
    prerelease: "auto" === inputs.prerelease ? (0, version.V1)((0, version.ot)(manifest.version)) : inputs.prerelease,
    draft: inputs.draft,
    receipts,
    manifest,
    assets: inputs.draft ? [
     ...documents.filter(({ kind })=>"record" !== kind && "page" !== kind),
     ...drafted,
     ...kept
    ] : documents,
    record: inputs.draft || null !== record ? null : async ()=>{
     const written = await writeRecordOf(release, receipts, recorder, host);
     return [
      written.asset,
      await report(written.record)
     ];
    },
    page: ()=>page,
    isOwnRecord: (one)=>isRecordOf(one, release, receipts)
   };
   const result = {
    tag,
    title,
    notes: ready.notes(),
    prerelease: ready.prerelease,
    assets: ready.assets
   };
   return {
    forge,
    ready,
    result
   };
  }
 },
 41734: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   KY: ()=>personalTokensPage,
   WR: ()=>repositoryPage,
   fL: ()=>runPage,
   lA: ()=>secretsPage
  });
  function secretsPage({ forge, serverUrl, repository }) {
   if (null === serverUrl || null === repository) return "the repository's settings, Actions, Secrets";
   const path = "github" === forge ? "settings/secrets/actions" : "settings/actions/secrets";
   return `${serverUrl}/${repository}/${path}`;
  }
  function personalTokensPage({ forge, serverUrl }) {
   if (null === serverUrl) return "your settings, Applications";
   return `${serverUrl}/${"github" === forge ? "settings/tokens" : "user/settings/applications"}`;
  }
  function repositoryPage({ forge, serverUrl, repository }, path, tag) {
   if (null === serverUrl || null === repository) return null;
   const state = tag.split("/").map(encodeURIComponent).join("/");
   return `${serverUrl}/${repository}/${"github" === forge ? "blob" : "src/tag"}/${state}/${path}`;
  }
  function runPage({ forge, serverUrl, repository, runId, runNumber, server }) {
   if (null === serverUrl || null === repository) return null;
   const minor = /^Gitea 1\.(?<minor>\d+)/u.exec(server)?.groups?.["minor"];
   const isOldGitea = void 0 !== minor && Number(minor) < 26;
   const id = "forgejo" === forge || server.startsWith("Forgejo") || isOldGitea ? runNumber : runId;
   return null === id ? null : `${serverUrl}/${repository}/actions/runs/${id}`;
  }
 },
 8227: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   H: ()=>newestTagged,
   W: ()=>endsInVersion
  });
  var _release_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70959);
  var _version_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37870);
  var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22499);
  function endingVersions(tag) {
   const versions = [];
   for(let at = 0; at < tag.length; at += 1){
    if (!/[v\d]/iu.test(tag.charAt(at)) || /[\d.!+]/u.test(tag.charAt(at - 1))) continue;
    const version = (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.z0)(tag.slice(at));
    if (void 0 !== version) versions.push(version);
   }
   return versions;
  }
  function endsInVersion(tag, version) {
   const wanted = (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.z0)(version);
   return void 0 !== wanted && endingVersions(tag).some((ending)=>0 === (0, _version_order_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(ending, wanted));
  }
  function newestTagged(tags, scheme) {
   const newest = (found)=>found.reduce((best, one)=>null === best || (0, _version_order_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(one.version, best.version) > 0 ? one : best, null);
   const own = tags.flatMap((tag)=>{
    const read = (0, _release_tag_js__WEBPACK_IMPORTED_MODULE_2__.tM)(tag, scheme);
    return "version" === read.kind ? [
     read
    ] : [];
   });
   if (own.length > 0) return newest(own);
   return newest(tags.flatMap((tag)=>endingVersions(tag).slice(0, 1).map((version)=>({
      kind: "version",
      tag,
      version
     }))));
  }
 },
 17627: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Ai: ()=>partMarker,
   Pb: ()=>writtenPart,
   Ph: ()=>withWrittenPart,
   XG: ()=>findPart,
   cZ: ()=>isSameText,
   qV: ()=>tidyText,
   zI: ()=>partMarkers
  });
  const OURS = /<!--(?=\s*\/?repo-agent-actions\s*:)/gu;
  function partMarker(name) {
   return `\x3c!-- repo-agent-actions:${name} --\x3e`;
  }
  function partMarkers(name) {
   return {
    begin: partMarker(name),
    end: `\x3c!-- /repo-agent-actions:${name} --\x3e`
   };
  }
  function lineOf(text, marker) {
   const found = new RegExp(`^[ \\t]*${marker.replace(/[.*+?^$(){}|[\]\\]/gu, String.raw`\$&`)}[ \\t]*$`, "mu").exec(text);
   return null === found ? null : {
    start: found.index,
    end: found.index + found[0].length
   };
  }
  function findPart(text, { begin, end }) {
   const first = lineOf(text, begin);
   if (null === first) return null;
   const before = text.slice(0, first.start);
   const rest = text.slice(first.end);
   const last = lineOf(rest, end);
   if (null === last) return {
    before,
    inside: rest,
    after: "",
    isClosed: false
   };
   return {
    before,
    inside: rest.slice(0, last.start),
    after: rest.slice(last.end),
    isClosed: true
   };
  }
  function writtenPart({ begin, end }, body, gap = "\n") {
   return `${begin}${gap}${tidyText(body).replace(OURS, "<! --")}${gap}${end}`;
  }
  function withWrittenPart(text, markers, body, unclosed) {
   const found = findPart(text, markers);
   const isThere = null !== found && (found.isClosed || "ours" === unclosed);
   const [before, after] = isThere ? [
    found.before,
    found.after
   ] : [
    text,
    ""
   ];
   return [
    before,
    writtenPart(markers, body),
    after
   ].map(tidyText).filter((part)=>"" !== part).join("\n\n");
  }
  function tidyText(text) {
   return text.replace(/\r\n?/gu, "\n").trim();
  }
  function isSameText(a, b) {
   return tidyText(a) === tidyText(b);
  }
 }
};
