export const id = 7412;
export const ids = [
 7412
];
export const modules = {
 23683: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
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
   const before = void 0 === known ? null : await (0, release_contents.r0)(forge, known);
   if (null !== before) await (0, release_contents.Nd)(before, plan);
   const message = `${plan.title}\n\n${plan.notes(roomForOurs(""))}`.replace(/^#+[ \t]*/gmu, "");
   const { tag, made: tagMade, findings } = await settleTag(forge, {
    name: plan.tag,
    commit: plan.manifest.commit,
    message
   }, void 0 !== known);
   const { release, made } = await findOrMake(forge, plan, existing);
   const contents = before ?? await (0, release_contents.r0)(forge, release);
   if (null === before) await (0, release_contents.Nd)(contents, plan);
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
   const last = isChange || assets.some(({ outcome })=>"kept" !== outcome) ? await (0, release_contents.r0)(forge, final) : contents;
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
  var draft_note = __webpack_require__(91993);
  var platform = __webpack_require__(61848);
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
  var tell_draft = __webpack_require__(70473);
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
  var profile_of = __webpack_require__(69223);
  function isStandIn(url, isSent) {
   return !isSent && (0, address.U9)(new URL(url).hostname) && "gitea" !== (0, profile_of.dp)(url);
  }
  function indexOf(url, isSent) {
   if (isStandIn(url, isSent)) return (0, resolve_index.pQ)({
    index: "pypi",
    simpleUrl: null,
    environment: {}
   });
   return (0, resolve_index.pQ)({
    index: url,
    simpleUrl: url,
    environment: {}
   });
  }
  function indexLinks(manifest, receipts, isSent) {
   const uploads = receipts.filter(({ stage, outcome })=>"upload" === stage && "failed" !== outcome);
   const links = uploads.flatMap(({ index: url })=>{
    if (null === url || !/^https?:/u.test(url) || !URL.canParse(url)) return [];
    const index = indexOf(url, isSent);
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
  function addressOf(simpleUrl, isSent) {
   return new URL(simpleUrl).host === DEFAULT_HOST || isStandIn(simpleUrl, isSent) ? {
    kind: "default"
   } : {
    kind: "url",
    url: (0, address.RD)(simpleUrl)
   };
  }
  function indexOfReceipt({ stage, index: url }, isSent) {
   if (null === url || !/^https?:/u.test(url) || !URL.canParse(url)) return {
    kind: "unplaced"
   };
   if ("verify" === stage) return addressOf(url, isSent);
   const { known, server } = indexOf(url, isSent);
   if ("pypi" === known) return {
    kind: "default"
   };
   return null === known && "gitea" !== server ? {
    kind: "unplaced"
   } : addressOf((0, resolve_index.pQ)({
    index: url,
    simpleUrl: null,
    environment: {}
   }).simpleUrl, isSent);
  }
  function indexToBe({ production, forge }, environment) {
   if (void 0 === production) return {
    kind: "unplaced"
   };
   return addressOf((0, resolve_index.pQ)({
    ...production,
    environment
   }).simpleUrl, null !== forge);
  }
  function installIndex(receipts, inputs, environment) {
   const good = receipts.filter(({ outcome })=>"failed" !== outcome);
   const isSent = null !== inputs.forge;
   const found = [
    "upload",
    "verify"
   ].flatMap((stage)=>good.filter((one)=>one.stage === stage).map((one)=>indexOfReceipt(one, isSent)));
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
  async function send(forge, ready, host, recorder) {
   const sent = await syncRelease(forge, {
    draftNote: ready.draft ? (0, draft_note.o)({
     ...await (0, tell_draft.Jg)(forge, ready, host),
     tag: ready.tag,
     stopped: null
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
    links: indexLinks(manifest, receipts, null !== access),
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
 76319: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   action: ()=>action,
   run: ()=>run
  });
  var lazy_run = __webpack_require__(55759);
  var action_definition = __webpack_require__(24949);
  const DEFAULTS = {};
  var read_tag = __webpack_require__(54076);
  var visible_text = __webpack_require__(58607);
  var stage = __webpack_require__(58455);
  var release_error = __webpack_require__(41535);
  var job_stage = __webpack_require__(8965);
  function parseIndexLines(lines) {
   return lines.map((line, place)=>{
    const [stage, index, simpleUrl, ...more] = line.split(/\s+/u);
    const known = job_stage.Cr.find((candidate)=>candidate === stage);
    if (void 0 !== known && void 0 !== index && 0 === more.length) return {
     stage: known,
     index,
     simpleUrl: simpleUrl ?? null
    };
    throw new release_error.K2({
     subject: "indexes",
     problem: `line ${String(place + 1)} is not STAGE INDEX or STAGE INDEX SIMPLE-URL`,
     remedy: "Use the form: upload-test testpypi"
    });
   });
  }
  function parseSecretLines(lines) {
   return lines.map((line, place)=>{
    const [stage, name = "", present, ...more] = line.split(/\s+/u);
    const known = job_stage.Cr.find((candidate)=>candidate === stage);
    if (void 0 !== known && /^[A-Za-z_][A-Za-z0-9_]*$/u.test(name) && /^(?:true|false)$/u.test(present ?? "") && 0 === more.length) return {
     stage: known,
     name,
     present: "true" === present
    };
    throw new release_error.K2({
     subject: "secrets",
     problem: `line ${String(place + 1)} is not STAGE NAME true or STAGE NAME false`,
     remedy: "Use the form: upload PYPI_API_TOKEN ${{ secrets.PYPI_API_TOKEN != '' }}"
    });
   });
  }
  function readFromStage(reader) {
   const name = reader.optional("from-stage");
   if (null === name || (0, stage.zD)(name)) return name;
   throw new release_error.K2({
    subject: "from-stage",
    problem: `'${(0, visible_text.Ol)(name, 80)}' is unknown`,
    remedy: `Allowed: ${stage.an.join(", ")}`
   });
  }
  function readSha256(reader) {
   const text = reader.optional("manifest-sha256");
   if (null === text || /^[0-9a-f]{64}$/iu.test(text)) return text?.toLowerCase() ?? null;
   throw new release_error.K2({
    subject: "manifest-sha256",
    problem: "is not 64 hexadecimal digits",
    remedy: "Copy it from the log of the run that built the files, or from the issue about the failure"
   });
  }
  function readInputs(reader) {
   const stages = reader.choices("stages", [
    "all",
    ...job_stage.Cr
   ]);
   return {
    projectDir: reader.path("project-dir"),
    tag: (0, read_tag.zW)(reader),
    tagPrefix: (0, read_tag.ZJ)(reader),
    ref: reader.runner("GITHUB_REF"),
    stages: job_stage.Cr.filter((stage)=>0 === stages.length || stages.includes("all") || stages.includes(stage)),
    fromStage: readFromStage(reader),
    manifestSha256: readSha256(reader),
    dryRun: reader.boolean("dry-run"),
    secrets: parseSecretLines(reader.lines("secrets")),
    indexes: parseIndexLines(reader.lines("indexes")),
    places: {
     token: reader.secret("token"),
     apiUrl: reader.optional("api-url") ?? reader.runner("GITHUB_API_URL"),
     repository: reader.runner("GITHUB_REPOSITORY"),
     resultsUrl: reader.runner("ACTIONS_RESULTS_URL"),
     runtimeToken: reader.runner("ACTIONS_RUNTIME_TOKEN")
    }
   };
  }
  const defaultOutputs = {
   passed: "false",
   tag: "",
   commit: "",
   version: "",
   "is-prerelease": "",
   "is-finished": "false",
   "manifest-sha256": "",
   "run-validate": "false",
   "run-test": "false",
   "run-build": "false",
   "run-stage": "false",
   "run-upload-test": "false",
   "run-verify-test": "false",
   "run-upload": "false",
   "run-verify": "false",
   "run-release": "false"
  };
  function outputsOf(result) {
   const runs = (stage)=>result.passed && result.jobs.some((job)=>job.stage === stage && job.run);
   return {
    passed: String(result.passed),
    tag: result.tag?.tag ?? "",
    commit: result.commit ?? "",
    version: result.tag?.version ?? "",
    "is-prerelease": null === result.tag ? "" : String(result.tag.isPrerelease),
    "is-finished": String(result.isFinished),
    "manifest-sha256": result.manifestSha256 ?? "",
    ...Object.fromEntries(job_stage.Cr.map((stage)=>[
      `run-${stage}`,
      String(runs(stage))
     ]))
   };
  }
  const run = (0, lazy_run.m)(()=>Promise.all([
    __webpack_require__.e(7934),
    __webpack_require__.e(663),
    __webpack_require__.e(3292),
    __webpack_require__.e(3044),
    __webpack_require__.e(4801),
    __webpack_require__.e(4621),
    __webpack_require__.e(799),
    __webpack_require__.e(9505),
    __webpack_require__.e(5968),
    __webpack_require__.e(9262),
    __webpack_require__.e(7940),
    __webpack_require__.e(7745),
    __webpack_require__.e(9488),
    __webpack_require__.e(775),
    __webpack_require__.e(1655),
    __webpack_require__.e(8388),
    __webpack_require__.e(5299),
    __webpack_require__.e(7206),
    __webpack_require__.e(3617),
    __webpack_require__.e(4125),
    __webpack_require__.e(7576),
    __webpack_require__.e(573),
    __webpack_require__.e(2411),
    __webpack_require__.e(8710),
    __webpack_require__.e(8453),
    __webpack_require__.e(1252),
    __webpack_require__.e(263),
    __webpack_require__.e(4861),
    __webpack_require__.e(9324),
    __webpack_require__.e(8161)
   ]).then(__webpack_require__.bind(__webpack_require__, 74599)));
  const action = (0, action_definition.Q)({
   name: "preflight",
   stage: null,
   readInputs: readInputs,
   run,
   defaults: DEFAULTS,
   settings: null,
   defaultOutputs: defaultOutputs,
   outputs: outputsOf,
   secrets: [
    "token"
   ],
   runsProjectCode: false
  });
 },
 74599: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run
  });
  var open_places = __webpack_require__(90133);
  var earlier_release = __webpack_require__(62182);
  var resolve_index = __webpack_require__(22327);
  var read_project = __webpack_require__(81252);
  var release_identity = __webpack_require__(9370);
  var git_facts = __webpack_require__(79032);
  var git_tags = __webpack_require__(93218);
  var release_tag = __webpack_require__(70959);
  var failure = __webpack_require__(33355);
  var release_error = __webpack_require__(41535);
  var extremes = __webpack_require__(2536);
  var src_version = __webpack_require__(22499);
  var tag_name = __webpack_require__(27525);
  function judgeTag({ tag, ref, wanted, ...scheme }) {
   const name = tag ?? (0, tag_name.DC)(ref);
   if (null === name) throw (0, release_tag.a6)(ref, scheme);
   const read = (0, release_tag.k9)((0, tag_name.ws)(name), scheme, wanted);
   if ("version" !== read.kind) throw (0, release_tag.TM)(read);
   const version = wanted?.version ?? (0, src_version.qh)(read.version);
   return {
    tag: read.tag,
    version,
    isPrerelease: (0, src_version.V1)(read.version)
   };
  }
  var repository_pages = __webpack_require__(41734);
  function missingSecrets(secrets, willRun, place) {
   const missing = secrets.filter(({ stage, present })=>!present && willRun(stage));
   if (0 === missing.length) return null;
   const names = missing.map(({ name })=>name).join(", ");
   const wanting = missing.map(({ stage })=>stage).join(", ");
   return new release_error.K2({
    subject: names,
    problem: `${1 === missing.length ? "this secret is" : "these secrets are"} not set, or ${1 === missing.length ? "is" : "are"} spelled differently, and ${wanting} can't run without`,
    remedy: `Add ${1 === missing.length ? "it" : "them"} at ${(0, repository_pages.lA)(place)}, with exactly this spelling; a called workflow also needs it under secrets:`
   });
  }
  var job_stage = __webpack_require__(8965);
  var src_stage = __webpack_require__(58455);
  const SENDING = new Set([
   "stage",
   "verify-test",
   "verify",
   "release"
  ]);
  function needsEarlierFiles(fromStage) {
   return null !== fromStage && (0, job_stage.Y8)("build", fromStage);
  }
  function isDoneAnyway(job, fromStage) {
   return src_stage.an.some((stage)=>(0, job_stage.Zw)(stage) === job && (0, src_stage.Zu)(stage, fromStage));
  }
  function reasonToLeaveOut(stage, { stages, fromStage, dryRun, isFinished }) {
   if (!stages.includes(stage)) return "is not a job of this workflow";
   if (isFinished) return "the tag is already released";
   if (null !== fromStage && !isDoneAnyway(stage, fromStage)) return `comes before from-stage ${fromStage}`;
   if (dryRun && SENDING.has(stage)) return "nothing is sent in a dry run";
   return "";
  }
  function planJobs(context) {
   const { fromStage, stages } = context;
   if (null !== fromStage && !stages.includes((0, job_stage.Zw)(fromStage))) throw new release_error.K2({
    subject: "from-stage",
    problem: `${fromStage} is not a stage of this workflow`,
    remedy: `Allowed: ${stages.join(", ")}`
   });
   return job_stage.Cr.map((stage)=>{
    const reason = reasonToLeaveOut(stage, context);
    return {
     stage,
     run: "" === reason,
     reason
    };
   });
  }
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_os_ = __webpack_require__(48161);
  var external_node_path_ = __webpack_require__(76760);
  var src_platform = __webpack_require__(61848);
  var find_executable = __webpack_require__(63415);
  var ask_tool = __webpack_require__(44035);
  var git = __webpack_require__(45299);
  var of_workspace = __webpack_require__(75125);
  var src_python = __webpack_require__(43422);
  var find_pythons = __webpack_require__(60573);
  var count_text = __webpack_require__(77820);
  async function look(file, args, host) {
   const { environment } = host;
   const folders = (0, find_executable.oe)(environment).filter((folder)=>!(0, of_workspace.N)(folder, environment));
   const path = (0, find_executable.oq)(file, {
    ...environment,
    PATH: folders.join(external_node_path_.delimiter)
   }, (0, external_node_os_.tmpdir)());
   if (null === path) return null;
   const env = {
    ...environment,
    UV_NO_CONFIG: "1"
   };
   return (await (0, ask_tool.C)({
    file: path,
    args,
    cwd: (0, external_node_path_.dirname)(path),
    env
   }))?.trim() ?? null;
  }
  async function describeGit(projectDir, host) {
   const version = await (0, git.r9)(projectDir, host);
   if (null === version) return "not found";
   const number = version.replace(/^git version /u, "");
   try {
    const shallow = await (0, git.bd)([
     "rev-parse",
     "--is-shallow-repository"
    ], projectDir, host);
    if (null === shallow) return `${number}; ${projectDir} is not in a repository`;
    const tags = await (0, git.oM)([
     "tag",
     "--list"
    ], projectDir, host) ?? "";
    const count = tags.split("\n").filter((tag)=>"" !== tag).length;
    return `${number}; history ${"true" === shallow ? "shallow" : "whole"}, ${(0, count_text.l)(count, "tag")}`;
   } catch (error) {
    if (!(error instanceof release_error.K2)) throw error;
    return `${number}; ${error.message}`;
   }
  }
  async function describeServer(forge, platform) {
   const where = platform.serverUrl ?? "no address";
   if (null === forge) return `${platform.forge} at ${where}`;
   try {
    return `${await forge.describe()} at ${where}`;
   } catch (error) {
    return `${platform.forge} at ${where} (no details: ${(0, release_error.bD)(error)})`;
   }
  }
  function describeRunner({ runner }, environment) {
   const inside = (0, external_node_fs_.existsSync)("/.dockerenv") || (0, external_node_fs_.existsSync)("/run/.containerenv") ? "in a container" : "on the host";
   return `${environment["RUNNER_NAME"] ?? "unnamed"}, ${runner} runner, ${inside}, ${process.platform} ${process.arch}`;
  }
  function describePythons(pythons) {
   const versions = [
    ...new Set(pythons.map(({ version })=>version))
   ];
   return 0 === versions.length ? "none" : versions.join(", ");
  }
  function switchedOff({ runner }) {
   switch(runner){
    case "gitea":
     return "environments and approvals; job time-outs before runner 2; summaries before Gitea 1.27; trusted publishing";
    case "forgejo":
     return "environments and approvals, permissions, summaries; trusted publishing";
    case "act":
     return "environments and approvals, permissions, concurrency, summaries; trusted publishing";
    case "github":
     return "nothing";
    case "unknown":
     return "unknown";
   }
  }
  function noPython(pythons) {
   if (pythons.some((python)=>(0, src_python.jZ)(python, src_python.PR))) return null;
   return new release_error.K2({
    subject: "Python",
    problem: `this runner has no Python ${src_python.PR} or later (found: ${describePythons(pythons)}), which build and twine need`,
    remedy: "Use an image that has one, or install it on the runner"
   });
  }
  async function readRunnerFacts(projectDir, forge, artifacts, host) {
   const platform = (0, src_platform.tj)(host.environment);
   const [server, pythons, uv, git] = await Promise.all([
    describeServer(forge, platform),
    (0, find_pythons.n)(host.environment),
    look("uv", [
     "--version"
    ], host),
    describeGit(projectDir, host)
   ]);
   const lines = [
    {
     what: "runner",
     found: describeRunner(platform, host.environment)
    },
    {
     what: "server",
     found: server
    },
    {
     what: "Node",
     found: process.versions.node
    },
    {
     what: "Python",
     found: describePythons(pythons)
    },
    {
     what: "uv",
     found: uv ?? "not on the PATH: the pinned version is downloaded when needed"
    },
    {
     what: "git",
     found: git
    },
    {
     what: "artifacts",
     found: null === artifacts ? "work" : artifacts.message
    },
    {
     what: "ignored",
     found: switchedOff(platform)
    }
   ];
   const problem = noPython(pythons);
   const problems = [
    problem,
    artifacts
   ].filter((one)=>null !== one);
   return {
    lines,
    problems,
    platform
   };
  }
  var earlier_attempt = __webpack_require__(66090);
  var save_release = __webpack_require__(79873);
  function packagesDir(host) {
   return (0, external_node_path_.join)(host.temporaryFolder, "earlier-run", "dist");
  }
  async function takeFromThisRun({ manifestSha256 }, { store, expected }, host) {
   if (null === store) return null;
   const request = {
    store,
    expected,
    manifestSha256,
    packagesDir: packagesDir(host)
   };
   return (0, earlier_attempt.T)(request, host);
  }
  async function takeOver({ fromStage, manifestSha256 }, { forge, tag, expected }, host) {
   const request = {
    tag,
    expected,
    manifestSha256,
    packagesDir: packagesDir(host)
   };
   const taken = null === forge ? null : await (0, earlier_release.bJ)(forge, request, host);
   if (null !== taken) return taken;
   throw new release_error.K2({
    subject: "from-stage",
    problem: `is ${String(fromStage)}, but no release of ${tag} contains the files that an earlier run built`,
    remedy: "Run without from-stage to build them"
   });
  }
  async function saveForThisRun({ path, packagesDir, sha256 }, store) {
   await (0, save_release.D)({
    store,
    artifactName: "auto",
    manifestPath: path,
    packagesDir,
    manifestSha256: sha256
   });
  }
  var visible_text = __webpack_require__(58607);
  var plain_http_index = __webpack_require__(99934);
  var project_page = __webpack_require__(40775);
  var release_on_index = __webpack_require__(12072);
  function isOfRelease(file, { files }) {
   const own = files.find(({ filename })=>filename === file.filename);
   return void 0 !== own && (null === file.sha256 || own.sha256 === file.sha256);
  }
  async function findUsedVersion({ index, simpleUrl }, { project, version, manifest }, { environment, signal }) {
   const address = (0, resolve_index.pQ)({
    index,
    simpleUrl,
    environment
   });
   let files;
   let elsewhere;
   try {
    const { allowHttpHosts } = (0, plain_http_index.s)({
     index,
     allowHttpHosts: []
    }, address, "read");
    const request = {
     environment,
     allowHttpHosts,
     signal,
     bypassCaches: true
    };
    const page = await (0, project_page.B)(address.simpleUrl, project, request);
    files = (0, release_on_index.$J)(page, project, version).files;
    elsewhere = page.elsewhere;
   } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof release_error.K2)) throw error;
    return {
     problem: null,
     warning: null,
     note: `${address.title}: unknown (${(0, release_error.bD)(error)})`
    };
   }
   const foreign = null === manifest ? files : files.filter((file)=>!isOfRelease(file, manifest));
   const free = {
    problem: null,
    warning: null
   };
   if (0 === files.length) {
    const where = null === elsewhere ? "" : `, and redirects to ${elsewhere}, which is another server`;
    return {
     ...free,
     note: `${address.title}: has no file of ${version}${where}`
    };
   }
   if (0 === foreign.length) return {
    ...free,
    note: `${address.title}: already has ${String(files.length)} of the files`
   };
   const some = foreign.slice(0, 3).map(({ filename })=>(0, visible_text.Ol)(filename));
   const names = `${some.join(", ")}${foreign.length > some.length ? ", …" : ""}`;
   const next = (0, src_version.W7)(version);
   const note = `${address.title}: has other files of ${version}`;
   if (null === manifest) return {
    problem: null,
    warning: `${address.title}: already has files of ${project} ${version} (${names}), and there is no draft release with them. If this build gives different bytes, its upload will be refused: in that case, release as ${next}.`,
    note
   };
   const problem = new release_error.K2({
    subject: address.title,
    problem: `${project} ${version} can't be reused there: it has files that don't belong to this release (${names})`,
    remedy: `Release as ${next} with a new tag`
   });
   return {
    problem,
    warning: null,
    note
   };
  }
  const realPlaces = {
   artifacts: ({ places }, host)=>(0, open_places.ue)(places, host),
   forge: ({ places }, host)=>(0, open_places.h_)(places, host)
  };
  async function checkArtifacts(open) {
   try {
    const store = open();
    await store.list();
    return {
     store,
     problem: null
    };
   } catch (error) {
    const problem = (0, failure.zy)(error);
    if (null === problem) throw error;
    return {
     store: null,
     problem
    };
   }
  }
  async function run(inputs, host, open = realPlaces) {
   const forge = open.forge(inputs, host);
   const { store, problem: trouble } = await checkArtifacts(()=>open.artifacts(inputs, host));
   const facts = await readRunnerFacts(inputs.projectDir, forge, trouble, host);
   await show(facts, host);
   const findings = {
    project: null,
    tag: null,
    commit: null,
    earlier: null,
    isFinished: false,
    taken: null,
    isOfThisRun: false,
    jobs: [],
    problems: [
     ...facts.problems
    ]
   };
   await attempt(findings, ()=>findTag(inputs, findings, host));
   if (null !== findings.tag) await attempt(findings, ()=>findJobs(inputs, findings, {
     forge,
     store
    }, host));
   const willRun = (stage)=>findings.jobs.some((job)=>job.stage === stage && job.run);
   const sending = inputs.dryRun ? [] : inputs.secrets;
   const missing = missingSecrets(sending, willRun, facts.platform);
   if (null !== missing) findings.problems.push(missing);
   await findUsedVersions(inputs, findings, willRun, host);
   const { taken, problems } = findings;
   if (0 === problems.length && null !== store && null !== taken && !findings.isOfThisRun) await attempt(findings, ()=>saveForThisRun(taken, store));
   await conclude(findings, inputs, host);
   const problem = combined(problems);
   return {
    passed: null === problem,
    failure: problem?.message ?? null,
    problem,
    receipt: null,
    receiptPath: null,
    tag: findings.tag,
    commit: findings.commit,
    isFinished: findings.isFinished,
    manifestSha256: taken?.sha256 ?? null,
    jobs: findings.jobs
   };
  }
  function combined([first, ...others]) {
   if (void 0 === first || 0 === others.length) return first ?? null;
   const { subject, problem, remedy } = first;
   const more = 1 === others.length ? "Another problem is" : `${String(others.length)} other problems are`;
   return new release_error.K2({
    subject,
    problem,
    remedy: `${remedy}. ${more} in the log above`
   }, {
    cause: first
   });
  }
  async function attempt(findings, work) {
   try {
    await work();
   } catch (error) {
    const problem = (0, failure.zy)(error);
    if (null === problem) throw error;
    findings.problems.push(problem);
   }
  }
  async function show({ lines }, host) {
   const width = (0, extremes.n)(lines.map(({ what })=>what.length));
   await host.group("Environment", ()=>{
    for (const { what, found } of lines)host.info(`${what.padEnd(width)}  ${found}`);
    return Promise.resolve();
   });
  }
  async function findTag(inputs, findings, host) {
   const { config } = await (0, read_project.Wh)(inputs.projectDir, host);
   const identity = await (0, release_identity.xN)(inputs.projectDir, host);
   findings.project = identity?.project ?? null;
   const scheme = (0, release_tag.Q1)(inputs.tagPrefix, config, findings.project);
   findings.tag = judgeTag({
    ...scheme,
    tag: inputs.tag,
    ref: inputs.ref,
    wanted: null === identity ? null : (0, release_tag.O9)(identity)
   });
   const { tag, version } = findings.tag;
   const [head, tagged] = await Promise.all([
    (0, git_facts.Qo)(inputs.projectDir, host),
    (0, git_tags.lz)(inputs.projectDir, tag, host)
   ]);
   if (null === head || null === tagged) throw new release_error.K2({
    subject: "tag",
    problem: null === head ? "there is no repository here to look it up in" : `${tag} is not among the tags here`,
    remedy: "Fetch the source with its tags, as the first step of the templates does"
   });
   if (head !== tagged) throw new release_error.K2({
    subject: "tag",
    problem: `${tag} points to commit ${tagged}, but the source here is at ${head}`,
    remedy: "Fetch the commit of the tag, as the first step of the templates does"
   });
   findings.commit = head;
   const others = (0, release_tag.fk)(await (0, git_tags.cB)(inputs.projectDir, host), scheme, version).filter((one)=>one !== tag);
   if (others.length > 0) host.warning(`tag: ${(0, release_tag.wW)([
    tag,
    ...others
   ], version)}. Delete the tags that aren't released.`);
  }
  function expectedOf({ project, tag, commit }) {
   return {
    project,
    version: tag?.version ?? null,
    tag: tag?.tag ?? null,
    commit
   };
  }
  async function findJobs(inputs, findings, { forge, store }, host) {
   const { tag } = findings;
   if (null === tag) return;
   if (null !== forge) await lookAtRelease(inputs, findings, {
    forge,
    tag
   }, host);
   const { isFinished } = findings;
   const { stages, fromStage, dryRun } = inputs;
   findings.jobs = planJobs({
    stages,
    fromStage,
    dryRun,
    isFinished
   });
   if (isFinished) return;
   const place = {
    store,
    forge,
    tag: tag.tag,
    expected: expectedOf(findings)
   };
   findings.taken = await takeFromThisRun(inputs, place, host);
   findings.isOfThisRun = null !== findings.taken;
   if (needsEarlierFiles(fromStage)) findings.taken ??= await takeOver(inputs, place, host);
  }
  async function lookAtRelease(inputs, findings, { forge, tag }, host) {
   const earlier = await (0, earlier_release.Rf)(forge, tag.tag, host);
   findings.earlier = earlier;
   if (null === earlier) return;
   const { environment, signal } = host;
   const indexes = inputs.indexes.map(({ index, simpleUrl })=>(0, resolve_index.pQ)({
     index,
     simpleUrl,
     environment
    }));
   const expected = expectedOf(findings);
   const { isReleased, lines } = await (0, earlier_release.Jl)(earlier, expected, indexes, {
    environment,
    signal
   });
   for (const line of lines)host.info(line);
   findings.isFinished = isReleased;
   if (!isReleased) (0, earlier_release.Tv)(earlier, expected);
  }
  async function findUsedVersions(inputs, findings, willRun, host) {
   const { tag, taken } = findings;
   const manifest = taken?.manifest ?? null;
   const project = manifest?.project ?? findings.project;
   const asked = inputs.indexes.filter(({ stage })=>willRun(stage));
   if (null === tag || 0 === asked.length) return;
   if (null === project) return void host.notice("Only a build can tell the name of the project, so it is unknown whether an index has this version already.");
   const wanted = {
    project,
    version: tag.version,
    manifest
   };
   await host.group("Files of this version on the indexes", async ()=>{
    for (const place of asked)await attempt(findings, async ()=>{
     const { problem, warning, note } = await findUsedVersion(place, wanted, host);
     host.info(note);
     if (null !== warning) host.warning(warning);
     if (null !== problem) findings.problems.push(problem);
    });
   });
  }
  async function conclude({ tag, earlier, isFinished, taken, isOfThisRun, jobs, problems }, inputs, host) {
   if (null !== tag) host.info(`Tag ${tag.tag}: version ${tag.version}${tag.isPrerelease ? ", a pre-release" : ""}.`);
   const notice = noticeOf(earlier, isFinished, taken);
   if (null !== notice) host.notice(notice);
   if (null !== taken) {
    const whose = isOfThisRun ? "that an earlier attempt of it built" : "from an earlier run";
    host.notice(`This run continues with the files ${whose}, manifest sha256 ${taken.sha256}.`);
   }
   if (jobs.length > 0) {
    const width = (0, extremes.n)(jobs.map(({ stage })=>stage.length));
    const shown = jobs.filter(({ stage })=>inputs.stages.includes(stage));
    await host.group("Jobs of this run", ()=>{
     for (const { stage, run: runs, reason } of shown)host.info(`${stage.padEnd(width)}  ${runs ? "runs" : `skipped: ${reason}`}`);
     return Promise.resolve();
    });
   }
   for (const problem of problems.slice(1))host.warning(problem.message);
  }
  function noticeOf(earlier, isFinished, taken) {
   if (null === earlier) return null;
   const { release } = earlier;
   if (isFinished) return `${release.tag}: is already released (${release.url}). There is nothing to do.`;
   return null === taken ? (0, earlier_release.sN)(earlier) : null;
  }
 },
 98896: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run
  });
  var run_stage = __webpack_require__(76635);
  var manifest_binding = __webpack_require__(52638);
  var read_metadata = __webpack_require__(58865);
  var own_metadata = __webpack_require__(57777);
  var load_manifest = __webpack_require__(45797);
  var address = __webpack_require__(37062);
  var smoke_test = __webpack_require__(3912);
  var asked_trials = __webpack_require__(43542);
  var try_on_pythons = __webpack_require__(89289);
  var choose_pythons = __webpack_require__(45247);
  var fetch_pythons = __webpack_require__(43524);
  var index_settings = __webpack_require__(22103);
  var safety_settings = __webpack_require__(29522);
  var find_uv = __webpack_require__(12590);
  var names = __webpack_require__(21515);
  var external_node_url_ = __webpack_require__(73136);
  var filenames = __webpack_require__(75094);
  function trialFileOf({ filename, path, kind, sha256 }, metadata) {
   const { tags, build } = "wheel" === kind ? (0, filenames.eP)(filename) : {
    tags: [],
    build: null
   };
   const requiresPython = metadata.get("Requires-Python");
   return {
    filename,
    kind,
    url: (0, external_node_url_.pathToFileURL)(path).href,
    requiredSha256: sha256,
    requiresPython,
    tags,
    build
   };
  }
  function isForEveryPlatform({ tags }) {
   return tags.every((tag)=>tag.endsWith("-any"));
  }
  async function readFiles(manifest, packagesDir) {
   const distributions = await (0, manifest_binding.G)(manifest, packagesDir);
   return await Promise.all(distributions.map(async (distribution)=>{
    const metadata = await (0, read_metadata._)(distribution);
    (0, own_metadata.o)(manifest, distribution, metadata);
    return trialFileOf(distribution, metadata);
   }));
  }
  async function prepare(inputs, host) {
   const { dependenciesIndexUrl, allowHttpHosts, packagesDir } = inputs;
   if (null !== dependenciesIndexUrl) {
    const { url } = (0, address.or)(dependenciesIndexUrl, "dependencies-index-url");
    (0, address.Si)(url, allowHttpHosts, "dependencies-index-url");
   }
   const { manifest, path, onTheSpot } = await (0, load_manifest.e)(inputs.manifest, packagesDir, {
    host
   });
   const { verification } = manifest;
   const smokeTest = await (0, smoke_test.M)(inputs.smokeTest, {
    manifest,
    manifestPath: path
   });
   const files = await readFiles(manifest, packagesDir);
   const sources = files.some(({ kind })=>"sdist" === kind);
   const wheels = files.filter(({ kind })=>"wheel" === kind);
   const fromSource = "auto" === inputs.fromSource ? sources && wheels.every(isForEveryPlatform) : "true" === inputs.fromSource;
   const { chosen, notes } = (0, choose_pythons.HW)(inputs.pythonVersions, await (0, fetch_pythons.s)(inputs.pythonVersions, inputs.pythonDownloads ?? false, host), manifest.requiresPython, [], inputs.allowMissingPython);
   for (const note of notes)host.notice(note);
   const settings = await (0, index_settings.ip)(host.environment);
   (0, safety_settings.e_)(settings.safety, host);
   const plan = {
    stage: "try",
    project: manifest.project,
    normalizedName: (0, names.Pc)(manifest.project),
    version: manifest.version,
    files,
    filesAt: "in packages-dir",
    filesRemedy: "Build it",
    judgeFile: ({ filename, requiredSha256 })=>({
      kind: "file",
      subject: filename,
      outcome: "passed",
      message: `is what an installer chooses here, ${onTheSpot ? "as it is on disk" : "with the hash in the manifest"}`,
      ms: 0,
      ...null === requiredSha256 ? {} : {
       sha256: requiredSha256
      }
     }),
    verification,
    settings: {
     ...inputs,
     sdist: fromSource && wheels.length > 0
    },
    imports: (0, asked_trials.$)(inputs.imports, verification),
    skipImports: verification.skipImports ?? [],
    scripts: (0, asked_trials.V)(inputs.scripts, verification),
    smokeTest,
    dependenciesFrom: null === dependenciesIndexUrl ? settings.describe() : (0, address.RD)(dependenciesIndexUrl)
   };
   return {
    manifest,
    plan,
    pythons: chosen
   };
  }
  async function run(inputs, host) {
   return await (0, run_stage.S)(host, {
    action: "try-dists",
    stage: "try",
    async prepare ({ recorder }) {
     const prepared = await prepare(inputs, host);
     const { project, version } = prepared.manifest;
     recorder.about({
      project,
      normalizedName: (0, names.Pc)(project),
      version
     });
     return prepared;
    },
    async work ({ plan, pythons }, { recorder }) {
     const uv = await (0, find_uv.d)(host, await (0, index_settings.ip)(host.environment));
     const { project, normalizedName, version } = plan;
     const about = {
      project,
      normalizedName,
      version
     };
     const { results, receiptPaths, ...ending } = await (0, try_on_pythons.U)(plan, pythons, {
      uv,
      ledger: null,
      about,
      joined: recorder
     }, host);
     return {
      ...ending,
      rest: {
       results,
       receiptPaths
      }
     };
    },
    unfinished: ()=>({
      results: [],
      receiptPaths: []
     })
   });
  }
 },
 75205: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run
  });
  var ignored_rules = __webpack_require__(75339);
  var former_rules = __webpack_require__(30594);
  const NOT_JUDGED = [
   {
    id: "U01",
    title: "Upload URL without a trailing slash",
    known: "client"
   },
   {
    id: "U02",
    title: "Registration instead of an upload",
    known: "client"
   },
   {
    id: "U03",
    title: "Upload of documentation",
    known: "client"
   },
   {
    id: "U04",
    title: "Form without the action file_upload",
    known: "client"
   },
   {
    id: "U05",
    title: "User name other than __token__",
    known: "client"
   },
   {
    id: "U06",
    title: "Text field sent as a file",
    known: "client"
   },
   {
    id: "U07",
    title: "Index in read-only mode",
    known: "server"
   },
   {
    id: "U08",
    title: "Uploads switched off",
    known: "server"
   },
   {
    id: "U09",
    title: "Unknown token",
    known: "account"
   },
   {
    id: "U47",
    title: "Form without a file",
    known: "client"
   },
   {
    id: "U48",
    title: "New project without a user",
    known: "account"
   },
   {
    id: "U49",
    title: "User without a verified email address",
    known: "account"
   },
   {
    id: "U50",
    title: "User without two-factor authentication",
    known: "account"
   },
   {
    id: "U51",
    title: "Too many new projects",
    known: "account"
   },
   {
    id: "U52",
    title: "New projects switched off",
    known: "server"
   },
   {
    id: "U55",
    title: "Project created at the same moment",
    known: "index"
   },
   {
    id: "U56",
    title: "Prohibited name",
    known: "server"
   },
   {
    id: "U57",
    title: "Name too similar to another project's",
    known: "index"
   },
   {
    id: "U58",
    title: "Token expired or for another project",
    known: "account"
   },
   {
    id: "U60",
    title: "Organization not in good standing",
    known: "account"
   },
   {
    id: "U67",
    title: "File part without a content type, or an image",
    known: "client"
   },
   {
    id: "U72",
    title: "File name of a deleted file",
    known: "index"
   },
   {
    id: "U93",
    title: "Attestations without a trusted publisher",
    known: "client"
   },
   {
    id: "U94",
    title: "Invalid attestations",
    known: "client"
   }
  ];
  ({
   ...former_rules.M
  });
  var run_stage = __webpack_require__(76635);
  var names = __webpack_require__(21515);
  var src_finding = __webpack_require__(35956);
  var release_changes = __webpack_require__(82104);
  var server_profile = __webpack_require__(62657);
  var profiles = __webpack_require__(15692);
  var lazy_modules = __webpack_require__(64576);
  var external_node_path_ = __webpack_require__(76760);
  var read_distribution = __webpack_require__(62514);
  var load_manifest = __webpack_require__(45797);
  var manifest_binding = __webpack_require__(52638);
  var release_error = __webpack_require__(41535);
  function soleRelease(distributions) {
   const releases = new Set(distributions.map(({ name, version })=>`${(0, names.Pc)(name)} ${version}`));
   return 1 === releases.size ? distributions[0] ?? null : null;
  }
  async function filesAlone(packagesDir, error) {
   const distributions = await (0, read_distribution.oj)(packagesDir);
   const sole = soleRelease(distributions);
   if (null === sole) throw error;
   return {
    project: sole.name,
    version: sole.version,
    paths: distributions.map(({ path })=>path),
    said: "No manifest was given, and none can be created from these files. They are checked as they are."
   };
  }
  async function bindFiles(manifest, packagesDir, host) {
   let loaded;
   try {
    loaded = await (0, load_manifest.e)(manifest, packagesDir, {
     host
    });
   } catch (error) {
    if (null === manifest && error instanceof release_error.K2) return filesAlone(packagesDir, error);
    throw error;
   }
   const distributions = await (0, manifest_binding.G)(loaded.manifest, packagesDir);
   return {
    project: loaded.manifest.project,
    version: loaded.manifest.version,
    paths: distributions.map(({ filename })=>(0, external_node_path_.join)(packagesDir, filename)),
    said: loaded.onTheSpot ? "No manifest was given. One was created from the files in the folder, so it proves nothing about earlier stages." : `The files are those of the manifest (sha256 ${loaded.sha256}).`
   };
  }
  var check_files = __webpack_require__(39826);
  var index_facts = __webpack_require__(45138);
  function limitItems(files) {
   const limits = new Set(index_facts.Ej);
   return files.flatMap(({ findings })=>findings.filter(({ rule })=>limits.has(rule))).map(({ rule, subject, message, remedy })=>({
     kind: "limit",
     subject,
     outcome: "unknown",
     message: `${rule}: ${message}`,
     remedy,
     ms: 0
    }));
  }
  var read_ignored = __webpack_require__(10097);
  var count_text = __webpack_require__(77820);
  var outcome_text = __webpack_require__(58301);
  var rule_address = __webpack_require__(79894);
  var src_stopping = __webpack_require__(43098);
  const ANNOTATIONS = 10;
  function line(finding) {
   return `  ${finding.severity} ${finding.rule}: ${(0, src_finding.dj)(finding)}`;
  }
  function heading({ filename, verdict, findings, readme }) {
   const count = (0, count_text.l)(findings.length, "finding");
   return `${filename}: ${verdict}, ${count}, twine ${(0, outcome_text.E)(readme.outcome)}`;
  }
  async function showFiles(files, strict, host) {
   for (const file of files){
    const lines = [
     ...file.findings.map(line),
     ..."" === file.readme.message ? [] : [
      `  twine: ${file.readme.message}`
     ]
    ];
    if (0 === lines.length) {
     host.info(heading(file));
     continue;
    }
    await host.group(heading(file), ()=>{
     host.info(lines.join("\n"));
     return Promise.resolve();
    });
   }
   const stopping = files.flatMap(({ findings })=>findings.filter((finding)=>(0, src_stopping.i)(finding, strict)));
   for (const finding of stopping.slice(0, ANNOTATIONS))host.error((0, rule_address.BN)(finding, host.environment), finding.location?.from, finding);
   const warnings = files.flatMap(({ findings })=>findings.filter(({ severity })=>"warning" === severity));
   for (const finding of warnings.filter((one)=>!(0, src_stopping.i)(one, strict)).slice(0, ANNOTATIONS))host.warning((0, rule_address.BN)(finding, host.environment), finding.location?.from);
  }
  const indexClient = (0, lazy_modules.f)(()=>Promise.all([
    __webpack_require__.e(4621),
    __webpack_require__.e(5968),
    __webpack_require__.e(775),
    __webpack_require__.e(3617),
    __webpack_require__.e(5188),
    __webpack_require__.e(795),
    __webpack_require__.e(1766),
    __webpack_require__.e(6616)
   ]).then(__webpack_require__.bind(__webpack_require__, 86134)));
  function describeProfile(profile, now) {
   const { name, title, rulesDate } = profile;
   const judged = `Judged by the rules of ${title} (profile ${name}`;
   if ("refused" !== profile.policies) return `${judged}, read on ${rulesDate}).`;
   const age = (0, server_profile.uP)(profile, now);
   const stale = (0, server_profile.pL)(profile, now) ? "" : "; its lists of classifiers, licenses and platforms only cause warnings";
   return `${judged} of ${profile.date}, ${age} days old${stale}; read on ${rulesDate}).`;
  }
  function failureOf({ files, trouble }, strict) {
   const stopping = files.flatMap(({ findings })=>findings.filter((finding)=>(0, src_stopping.i)(finding, strict)));
   const [first] = stopping;
   if (void 0 !== first) {
    const more = 1 === stopping.length ? "" : ` ${stopping.length - 1} more ${2 === stopping.length ? "finding stops" : "findings stop"} the release, too.`;
    return {
     failure: `${(0, src_finding.dj)(first)}${more}`,
     failureAbout: first
    };
   }
   return {
    failure: trouble
   };
  }
  function recordFile(recorder, file, strict, limit) {
   const stopping = file.findings.filter((finding)=>(0, src_stopping.i)(finding, strict));
   const { filename, ms, size, sha256, readme } = file;
   recorder.item({
    kind: "file",
    subject: filename,
    outcome: stopping.length > 0 ? "failed" : "passed",
    message: stopping.map(({ rule, message })=>`${rule}: ${message}`).join("\n"),
    ms,
    ...null === size ? {} : {
     bytes: size,
     limit
    },
    ...null === sha256 ? {} : {
     sha256
    }
   });
   recorder.item({
    kind: "twine",
    subject: filename,
    outcome: readme.outcome,
    message: readme.message,
    ms: 0
   });
   recorder.findings(file.findings);
  }
  function recordOpenRules(recorder, { files, ignored }) {
   const open = NOT_JUDGED.filter(({ known })=>"client" !== known);
   recorder.item({
    kind: "rule",
    subject: "what only the index knows",
    outcome: "unknown",
    message: `Not checked here: ${open.map(({ id, title })=>`${id} (${title})`).join(", ")}.`,
    ms: 0
   });
   for (const item of limitItems(files))recorder.item(item);
   for (const item of (0, ignored_rules.yO)(ignored))recorder.item(item);
  }
  async function compare({ compareWith }, { project, version, paths }, host) {
   if (null === compareWith) return null;
   const { compareWithPrevious } = await indexClient();
   const { environment, signal, temporaryFolder } = host;
   const release = {
    simpleUrl: compareWith,
    project,
    version,
    paths,
    temporaryFolder
   };
   return await compareWithPrevious(release, {
    environment,
    signal
   });
  }
  const OUTCOMES = {
   compared: "passed",
   first: "skipped",
   unknown: "unknown"
  };
  const LONGEST_README = 262144;
  function recordReadme(recorder, html) {
   if (null !== html && html.length <= LONGEST_README) recorder.about({
    readme: html
   });
  }
  function recordChanges(recorder, changes, host) {
   if (null === changes) return;
   recorder.about({
    comparison: changes
   });
   const message = (0, release_changes.Tb)(changes);
   recorder.item({
    kind: "check",
    subject: "previous release",
    outcome: OUTCOMES[changes.kind],
    message,
    ms: 0
   });
   host.info(`Previous release: ${message}.`);
  }
  async function run(inputs, host) {
   return await (0, run_stage.S)(host, {
    action: "twine-check",
    stage: "check",
    async prepare ({ recorder }) {
     const ignore = (0, read_ignored.N)(inputs.ignore);
     const bound = await bindFiles(inputs.manifest, inputs.packagesDir, host);
     recorder.about({
      project: bound.project,
      normalizedName: (0, names.Pc)(bound.project),
      version: bound.version
     });
     return {
      bound,
      ignore
     };
    },
    async work ({ bound, ignore }, { recorder }) {
     const profile = profiles.j[inputs.profile];
     const now = new Date;
     host.info(bound.said);
     host.info(describeProfile(profile, now));
     const comparing = compare(inputs, bound, host);
     comparing.catch(()=>void 0);
     const checked = await (0, check_files.g)(bound.paths, {
      profile,
      twine: inputs.twine,
      ignore,
      now
     }, host);
     for (const sentence of (0, ignored_rules.Ze)(ignore, checked.ignored))host.notice(sentence);
     await showFiles(checked.files, inputs.strict, host);
     for (const file of checked.files)recordFile(recorder, file, inputs.strict, profile.maximumFileSize);
     recordOpenRules(recorder, checked);
     recordReadme(recorder, checked.descriptionHtml);
     const changes = await comparing;
     recordChanges(recorder, changes, host);
     const failed = failureOf(checked, inputs.strict);
     const isOpen = checked.files.some(({ verdict })=>"unknown" === verdict);
     return {
      outcome: null !== failed.failure ? "failed" : isOpen ? "unknown" : "passed",
      ...failed,
      rest: {
       findings: checked.files.flatMap(({ findings })=>findings),
       files: checked.files,
       descriptionHtml: checked.descriptionHtml,
       changes
      }
     };
    },
    unfinished: ()=>({
      findings: [],
      files: [],
      descriptionHtml: null,
      changes: null
     })
   });
  }
 },
 11935: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   findConfigured: ()=>findConfigured
  });
  var _distributions__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45797);
  var _project_tree__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81252);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82411);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41535);
  var _input_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35425);
  async function findConfigured(action, settings, reader, host) {
   if ("project" === settings) {
    const folder = reader.path("project-dir");
    const project = await (0, _project_tree__WEBPACK_IMPORTED_MODULE_0__.Wh)(folder, host).catch(unlessRefused);
    return null === project ? _input_reader_js__WEBPACK_IMPORTED_MODULE_1__.zM : (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.Qr)(action, project.config, folder);
   }
   const packagesDir = reader.optionalPath("packages-dir");
   const input = reader.optional("manifest");
   const given = null === input || input.startsWith("{") ? input : reader.path("manifest");
   const { storeFolder } = host;
   const found = await (0, _distributions__WEBPACK_IMPORTED_MODULE_3__.J)(given, packagesDir, {
    storeFolder
   }).catch(unlessRefused);
   return null === found ? _input_reader_js__WEBPACK_IMPORTED_MODULE_1__.zM : (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.vj)(action, found.manifest, reader.workspace);
  }
  function unlessRefused(error) {
   if (error instanceof _release_model__WEBPACK_IMPORTED_MODULE_4__.K2) return null;
   throw error;
  }
 },
 66090: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   T: ()=>takeFromEarlierAttempt
  });
  var _artifact_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87867);
  var _artifact_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32562);
  var _restore_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35076);
  async function takeFromEarlierAttempt({ store, expected, manifestSha256, packagesDir }, host) {
   const { storeFolder, temporaryFolder } = host;
   const { project, version } = expected;
   if (null === project || null === version) return null;
   const name = (0, _artifact_names_js__WEBPACK_IMPORTED_MODULE_0__.Rx)({
    project,
    version
   });
   return (0, _restore_release_js__WEBPACK_IMPORTED_MODULE_1__.E)({
    sources: [
     (0, _artifact_source_js__WEBPACK_IMPORTED_MODULE_2__.k)({
      store,
      name,
      temporaryFolder
     })
    ],
    manifestSha256,
    expected,
    packagesDir,
    storeFolder,
    host
   });
  }
 },
 62182: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Jl: ()=>judgeReleased,
   Rf: ()=>findEarlierRelease,
   Tv: ()=>requireOwnRelease,
   bJ: ()=>takeOverRelease,
   sN: ()=>earlierReleaseNotice
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _distributions__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(28491);
  var _forge__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23494);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71681);
  var _release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41535);
  var _draft_source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17147);
  var _index_holding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14536);
  var _open_places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90133);
  var _restore_release_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35076);
  async function findEarlierRelease(forge, tag, { temporaryFolder }) {
   const [release] = await forge.releasesOf(tag);
   if (void 0 === release) return null;
   const files = (0, _open_places_js__WEBPACK_IMPORTED_MODULE_2__.Z1)(forge);
   const names = await files.names(tag) ?? [];
   const receipts = names.filter(_forge__WEBPACK_IMPORTED_MODULE_3__.jP).sort();
   if (!names.includes(_forge__WEBPACK_IMPORTED_MODULE_3__.pJ.manifest)) return {
    release,
    manifest: null,
    receipts
   };
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporaryFolder, "earlier-")), _forge__WEBPACK_IMPORTED_MODULE_3__.pJ.manifest);
   await files.download(tag, _forge__WEBPACK_IMPORTED_MODULE_3__.pJ.manifest, path);
   return {
    release,
    manifest: parsedOrNull(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8")),
    receipts
   };
  }
  function parsedOrNull(text) {
   try {
    return (0, _release_model__WEBPACK_IMPORTED_MODULE_4__.Cc)(text, _forge__WEBPACK_IMPORTED_MODULE_3__.pJ.manifest);
   } catch (error) {
    if (error instanceof _release_model__WEBPACK_IMPORTED_MODULE_5__.K2) return null;
    throw error;
   }
  }
  function requireOwnRelease({ release, manifest }, expected) {
   if (null === manifest) return;
   const remedy = `Find out who created ${release.draft ? "that draft" : "that release"}, delete it, and start this run again`;
   (0, _distributions__WEBPACK_IMPORTED_MODULE_6__.d)(manifest, expected, `release ${release.tag}`, remedy);
  }
  async function judgeReleased({ release, manifest }, expected, indexes, context) {
   const isKnown = Object.values(expected).every((field)=>null !== field);
   if (release.draft || null === manifest || 0 === indexes.length || !isKnown || !isExpected(manifest, expected)) return {
    isReleased: false,
    lines: []
   };
   const lines = [];
   let isReleased = true;
   for (const index of indexes){
    const { isWhole, words } = await (0, _index_holding_js__WEBPACK_IMPORTED_MODULE_7__.a)(manifest, index, context);
    lines.push(`${index.title}: ${words} of the published release ${release.tag}`);
    isReleased &&= isWhole;
   }
   return {
    isReleased,
    lines
   };
  }
  function isExpected(manifest, expected) {
   try {
    (0, _distributions__WEBPACK_IMPORTED_MODULE_6__.d)(manifest, expected, "release");
    return true;
   } catch (error) {
    if (error instanceof _release_model__WEBPACK_IMPORTED_MODULE_5__.K2) return false;
    throw error;
   }
  }
  async function takeOverRelease(forge, { tag, expected, manifestSha256, packagesDir }, host) {
   const { storeFolder, temporaryFolder } = host;
   return (0, _restore_release_js__WEBPACK_IMPORTED_MODULE_8__.E)({
    sources: [
     (0, _draft_source_js__WEBPACK_IMPORTED_MODULE_9__.v)({
      files: (0, _open_places_js__WEBPACK_IMPORTED_MODULE_2__.Z1)(forge),
      tag,
      temporaryFolder
     })
    ],
    manifestSha256,
    expected,
    packagesDir,
    storeFolder,
    host
   });
  }
  function earlierReleaseNotice({ release, manifest, receipts }) {
   if (null === manifest && 0 === receipts.length) return null;
   const kept = 0 === receipts.length ? "" : ` Its ${String(receipts.length)} receipts are for people: this run reads none.`;
   return `${release.tag}: ${release.draft ? "a draft release" : "a published release"} already has files. What this run builds is compared with them, and none of them is used.${kept}`;
  }
 },
 14536: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   a: ()=>askIndex
  });
  var _index_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40775);
  var _index_client__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12072);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  async function askIndex(manifest, { simpleUrl }, context) {
   const { project, version, files } = manifest;
   try {
    const page = await (0, _index_client__WEBPACK_IMPORTED_MODULE_0__.B)(simpleUrl, project, {
     ...context,
     bypassCaches: true
    });
    if (null !== page.elsewhere) return {
     isWhole: false,
     words: `has no page of its own, and redirects to ${page.elsewhere}`
    };
    const there = (0, _index_client__WEBPACK_IMPORTED_MODULE_1__.$J)(page, project, version).files;
    const isThere = ({ filename, sha256 })=>there.some((file)=>file.filename === filename && file.sha256 === sha256);
    const count = files.filter(isThere).length;
    const others = there.filter((file)=>!files.some(({ filename })=>filename === file.filename)).length;
    return {
     isWhole: count === files.length && 0 === others,
     words: `has ${String(count)} of ${String(files.length)} files${0 === others ? "" : `, and ${String(others)} others`}`
    };
   } catch (error) {
    context.signal?.throwIfAborted();
    if (!(error instanceof _release_model__WEBPACK_IMPORTED_MODULE_2__.K2)) throw error;
    return {
     isWhole: false,
     words: `unknown (${error.message})`
    };
   }
  }
 },
 16878: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   H: ()=>NO_STAGE,
   JF: ()=>parseJobResults,
   Vj: ()=>verdictOf,
   jJ: ()=>parseNeeds
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8965);
  const RESULTS = [
   "success",
   "failure",
   "cancelled",
   "skipped"
  ];
  const NO_STAGE = [
   "preflight",
   "keep"
  ];
  function parseJobResults(lines) {
   if (lines[0]?.startsWith("{") === true) return parseNeeds(lines.join("\n"), "results");
   const jobs = lines.map((line, place)=>{
    const [, job, word = ""] = /^(?<job>[A-Za-z_][\w-]{0,99})(?:\s+(?<word>\S.*)?)?$/u.exec(line) ?? [];
    if (void 0 !== job) return {
     job,
     result: RESULTS.find((known)=>known === word) ?? "unknown"
    };
    throw new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
     subject: "results",
     problem: `line ${String(place + 1)} is not JOB RESULT`,
     remedy: "Use the form: upload ${{ needs.upload.result }}"
    });
   });
   const seen = new Set;
   const twice = jobs.find(({ job })=>seen.size === seen.add(job).size);
   if (void 0 === twice) return jobs;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject: "results",
    problem: `lists ${twice.job} twice`,
    remedy: "Give each job one line"
   });
  }
  function parseNeeds(text, subject) {
   const wrong = new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject,
    problem: "is not what the context needs says about the jobs before this one",
    remedy: "Set it to ${{ toJSON(needs) }}"
   });
   let json;
   try {
    json = JSON.parse(text);
   } catch  {
    throw wrong;
   }
   if (!isTable(json)) throw wrong;
   const jobs = Object.entries(json).map(([job, need])=>{
    if (!isTable(need)) throw wrong;
    const { result: word } = need;
    const given = isTable(need["outputs"]) ? Object.entries(need["outputs"]) : [];
    return {
     job,
     result: RESULTS.find((known)=>known === word) ?? "unknown",
     outputs: Object.fromEntries(given.filter((one)=>"string" == typeof one[1]))
    };
   });
   const place = ({ job })=>(0, _release_model__WEBPACK_IMPORTED_MODULE_1__.v1)(job) ? _release_model__WEBPACK_IMPORTED_MODULE_1__.Xy.indexOf(job) : .5;
   return jobs.sort((one, other)=>place(one) - place(other));
  }
  function isTable(value) {
   return "object" == typeof value && null !== value && !Array.isArray(value);
  }
  function verdictOf(results) {
   const has = (wanted)=>results.some(({ result })=>result === wanted);
   if (has("failure")) return "failed";
   if (has("cancelled")) return "cancelled";
   if (has("unknown")) return "unknown";
   return has("success") ? "passed" : "idle";
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
 },
 33008: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   BU: ()=>IGNORE_EVERYTHING,
   JL: ()=>REPORT_FILES,
   w6: ()=>requireOwnReport
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  const IGNORE_EVERYTHING = "*\n";
  const REPORT_FILES = {
   record: "release-record.json",
   page: "report.html"
  };
  async function isRecord(path) {
   try {
    const record = JSON.parse(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"));
    return "object" == typeof record && null !== record && "suite" in record && "receipts" in record;
   } catch  {
    return false;
   }
  }
  async function requireOwnReport(folder) {
   const isOurs = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".gitignore"), "utf8").catch(()=>"") === IGNORE_EVERYTHING;
   if (isOurs || await isRecord((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, REPORT_FILES.record))) return;
   for (const name of Object.values(REPORT_FILES))if (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).catch(()=>null) !== null) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "report-dir",
    problem: `${folder} has a ${name} that is not the report of a release`,
    remedy: "Choose another folder, or move that file"
   });
  }
 },
 67412: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   run: ()=>run_run
  });
  var external_node_path_ = __webpack_require__(76760);
  var configured_inputs = __webpack_require__(11935);
  var with_configuration = __webpack_require__(83378);
  var run = __webpack_require__(74599);
  var expected_release = __webpack_require__(28491);
  var failure_notes = __webpack_require__(99284);
  var open_places = __webpack_require__(90133);
  var tell = __webpack_require__(62111);
  var restore_receipts = __webpack_require__(59116);
  var restore_release = __webpack_require__(35076);
  var artifact_source = __webpack_require__(32562);
  var keep_page = __webpack_require__(18153);
  var release_page = __webpack_require__(7807);
  var keep_receipts = __webpack_require__(26523);
  var release_error = __webpack_require__(41535);
  var project_config = __webpack_require__(82411);
  var src_failure = __webpack_require__(33355);
  var src_run = __webpack_require__(48768);
  var create_release_src_run = __webpack_require__(23683);
  var production_index = __webpack_require__(49002);
  var publish_index_src_run = __webpack_require__(37490);
  var look_ahead = __webpack_require__(85869);
  var release_checklist_src_run = __webpack_require__(11445);
  var decision = __webpack_require__(62557);
  var stopping_words = __webpack_require__(98378);
  const ASKED_BY_RELEASE = new Set([
   "dependency-vulnerabilities"
  ]);
  function wouldStop(points) {
   const open = points.filter((point)=>(0, decision.Gb)(point, false) && !ASKED_BY_RELEASE.has(point.id));
   if (0 === open.length) return null;
   return {
    points: open.map(({ id, message, remedy })=>({
      id,
      message,
      remedy
     })),
    remedy: (0, stopping_words.Y_)(open)
   };
  }
  var test_project_src_run = __webpack_require__(88190);
  var try_dists_src_run = __webpack_require__(98896);
  var twine_check_src_run = __webpack_require__(75205);
  var validate_metadata_src_run = __webpack_require__(70995);
  var verify_install_src_run = __webpack_require__(82990);
  var load_manifest = __webpack_require__(45797);
  var receipt_of_release = __webpack_require__(7941);
  var list_contents = __webpack_require__(98254);
  var earlier_release = __webpack_require__(62182);
  var release_identity = __webpack_require__(9370);
  var read_project = __webpack_require__(81252);
  var names = __webpack_require__(21515);
  var suite_version = __webpack_require__(69676);
  var rule_address = __webpack_require__(79894);
  var html = __webpack_require__(8341);
  var duration_text = __webpack_require__(24417);
  var size_text = __webpack_require__(86298);
  var headline = __webpack_require__(20378);
  var stage_rows = __webpack_require__(46674);
  var upload_status = __webpack_require__(29882);
  var summary_table = __webpack_require__(7109);
  const say = (0, summary_table.C6)((text)=>text);
  function toDo({ wouldStop }) {
   return void 0 === wouldStop ? "" : ` ${say(`${wouldStop.remedy}.`, 2e3)}`;
  }
  function renderSummary(record, page = null) {
   const rows = (0, stage_rows.U)(record);
   const points = rows.flatMap((row)=>row.items.filter((item)=>"failed" === item.outcome || "unknown" === item.outcome).map((item)=>[
      row.stage,
      ...(0, summary_table.mv)(item, say)
     ]));
   const findings = rows.flatMap((row)=>row.findings.map((finding)=>[
      row.stage,
      ...(0, summary_table.bg)(finding, say, page)
     ]));
   const sentences = (0, headline.cj)(record).slice(1);
   const others = 0 === sentences.length ? [] : [
    ...sentences.map((sentence)=>`- ${say(sentence, 2e3)}`),
    ""
   ];
   const head = [
    `## ${say((0, headline.Gg)(record))}`,
    "",
    `**${say((0, headline.Vj)(record))}**${null === record.failure ? "" : ` ${say(record.failure, 2e3)}`}${toDo(record)}`,
    "",
    ...others,
    ...(0, summary_table.c_)([
     "stage",
     "verdict",
     "time"
    ], rows.map((row)=>[
      row.stage,
      (0, summary_table.s8)(row.outcome),
      (0, duration_text.S)(row.ms)
     ]))
   ];
   const statuses = "failed" !== record.outcome || record.rehearsal ? [] : [
    ...(0, upload_status.U)(record).map(({ sentence })=>`- ${say(sentence)}`),
    ""
   ];
   const files = record.manifest?.files.map((file)=>[
     say(file.filename),
     (0, size_text.l)(file.size),
     say(file.sha256)
    ]);
   const accepted = record.acceptances.map(({ id, kind, by })=>[
     say(id),
     kind,
     say(by ?? "")
    ]);
   const lines = [
    ...head,
    ...statuses,
    ...(0, summary_table.BU)("What did not pass", [
     "stage",
     ...summary_table.sF
    ], points),
    ...(0, summary_table.BU)("Findings", [
     "stage",
     ...summary_table.rl
    ], findings),
    ...void 0 === files ? [] : (0, summary_table.BU)("Files", [
     "file",
     "size",
     "sha256"
    ], files),
    ...(0, summary_table.BU)("Accepted and confirmed by a person", [
     "point",
     "how",
     "by"
    ], accepted)
   ];
   return `${lines.join("\n").trimEnd()}\n`;
  }
  var contents_summary = __webpack_require__(82225);
  var changes = __webpack_require__(70557);
  var told_by_check = __webpack_require__(69936);
  var release_store = __webpack_require__(91644);
  var report_folder = __webpack_require__(33008);
  var atomic_file = __webpack_require__(41855);
  function amendedRecord(record, last, { failure, findings }) {
   const receipt = {
    ...last,
    findings: [
     ...last.findings,
     ...findings
    ],
    ...null === failure ? {} : {
     outcome: "failed",
     failure
    }
   };
   const receipts = record.receipts.map((one)=>one === last ? receipt : one);
   if (null === failure) return {
    record: {
     ...record,
     receipts
    },
    receipt
   };
   const amended = {
    ...record,
    receipts,
    outcome: "failed",
    failure
   };
   return {
    record: withoutForesight(amended),
    receipt
   };
  }
  function withoutForesight(record) {
   const { wouldStop, ...rest } = record;
   return void 0 === wouldStop ? record : rest;
  }
  var resolve_index = __webpack_require__(22327);
  function comparedIndex({ check, upload: { index, simpleUrl }, rehearsal }, environment) {
   if (check.isComparisonGiven || rehearsal) return check.compareWith;
   try {
    return (0, resolve_index.pQ)({
     index,
     simpleUrl,
     environment
    }).simpleUrl;
   } catch (error) {
    if (error instanceof release_error.K2) return null;
    throw error;
   }
  }
  var earlier_attempt = __webpack_require__(66090);
  var save_release = __webpack_require__(79873);
  var git_facts = __webpack_require__(79032);
  var release_tag = __webpack_require__(70959);
  var version = __webpack_require__(22499);
  const SENDING = [
   "stage",
   "upload-test",
   "upload",
   "release"
  ];
  async function expectedRelease({ validate: { tag, projectDir } }, host) {
   const commit = null === tag ? null : await (0, git_facts.Qo)(projectDir, host);
   return {
    project: null,
    version: null,
    tag,
    commit
   };
  }
  async function versionOf(tag, facts, { projectDir, tagPrefix }, host) {
   if (null !== facts.version) return facts.version;
   const { config } = await (0, read_project.Wh)(projectDir, host);
   const read = (0, release_tag.tM)(tag, (0, release_tag.Q1)(tagPrefix, config, facts.name));
   return "version" === read.kind ? (0, version.qh)(read.version) : null;
  }
  async function findReleased(inputs, { access, facts }, host) {
   const { stages, manifest, validate } = inputs;
   const { tag } = validate;
   const isWanted = stages.includes("build") && stages.some((stage)=>SENDING.includes(stage)) && null === manifest;
   if (null === access || null === facts || null === tag || !isWanted) return null;
   const forge = (0, open_places.h_)(access, host);
   if (null === forge) return null;
   const earlier = await (0, earlier_release.Rf)(forge, tag, host);
   if (null === earlier) return null;
   const { environment, signal } = host;
   const version = await versionOf(tag, facts, validate, host);
   const expected = {
    ...await expectedRelease(inputs, host),
    project: facts.name,
    version
   };
   const indexes = [
    ...stages.includes("upload-test") ? [
     inputs.uploadTest
    ] : [],
    ...stages.includes("upload") ? [
     inputs.upload
    ] : []
   ].map(({ index, simpleUrl })=>(0, resolve_index.pQ)({
     index,
     simpleUrl,
     environment
    }));
   const { isReleased, lines } = await (0, earlier_release.Jl)(earlier, expected, indexes, {
    environment,
    signal
   });
   for (const line of lines)host.info(line);
   if (!isReleased) (0, earlier_release.Tv)(earlier, expected);
   return {
    earlier,
    isReleased
   };
  }
  async function openOwnArtifacts({ places }, host) {
   if (null === places.resultsUrl || null === places.runtimeToken) return null;
   try {
    const store = (0, open_places.ue)(places, host);
    await store.prepare?.();
    return store;
   } catch (error) {
    if (error instanceof release_error.K2) return null;
    throw error;
   }
  }
  async function takeOwnBuild(store, { inputs, facts }, host) {
   const readable = await store.list().then(()=>true, (error)=>{
    if (error instanceof release_error.K2) return false;
    throw error;
   });
   if (!readable) return null;
   const expected = {
    ...await expectedRelease(inputs, host),
    project: facts.name,
    version: facts.version
   };
   const packagesDir = (0, external_node_path_.join)(host.temporaryFolder, "earlier-attempt", "dist");
   return (0, earlier_attempt.T)({
    store,
    expected,
    manifestSha256: inputs.manifestSha256,
    packagesDir
   }, host);
  }
  async function keepOwnBuild(store, release, host) {
   try {
    await (0, save_release.D)({
     store,
     artifactName: "auto",
     ...release
    });
   } catch (error) {
    if (!(error instanceof release_error.K2)) throw error;
    host.notice(`The files couldn't be saved as an artifact of this run. ${error.message}`);
   }
  }
  var outcome_text = __webpack_require__(58301);
  var stage_recorder = __webpack_require__(97538);
  function bufferHost(host, label) {
   const kept = [];
   const later = (say)=>(text, location)=>{
     kept.push(()=>{
      say(text, location);
     });
    };
   return {
    ...host,
    info: later((text)=>{
     host.info(text);
    }),
    debug: later((text)=>{
     host.debug(text);
    }),
    notice: later((text, location)=>{
     host.notice(text, location);
    }),
    warning: later((text, location)=>{
     host.warning(text, location);
    }),
    error (text, location, about) {
     kept.push(()=>{
      host.error(text, location, about);
     });
    },
    progress (text) {
     host.progress(`${label}: ${text}`);
    },
    mask (secret) {
     host.mask(secret);
    },
    async group (title, work) {
     kept.push(()=>{
      host.info(title);
     });
     return await work();
    },
    async flush (title) {
     const said = kept.splice(0);
     if (0 === said.length) return;
     await host.group(title, ()=>{
      for (const say of said)say();
      return Promise.resolve();
     });
    }
   };
  }
  function openLedger(host) {
   const receipts = new Map;
   let identity = null;
   let failure = null;
   function recorder(stage) {
    const recording = (0, stage_recorder._)(stage, host);
    if (null !== identity) recording.about(identity);
    return recording;
   }
   return {
    identify (found) {
     identity = found;
    },
    keep (receipt) {
     receipts.set(receipt.stage, receipt);
    },
    async run (stage, work) {
     const buffered = bufferHost(host, stage);
     const recording = recorder(stage);
     host.progress(`${stage} …`);
     let result = null;
     let receipt;
     try {
      const done = await work(buffered);
      receipt = done.receipt;
      result = done;
     } catch (error) {
      const failed = (0, src_failure.g5)(stage, error, host.signal);
      (0, src_failure.cM)(failed, buffered);
      const told = host.redact?.(failed.sentence) ?? failed.sentence;
      receipt = (await recording.close({
       outcome: "failed",
       failure: told
      })).receipt;
     }
     receipts.set(stage, receipt);
     await buffered.flush(`${stage}: ${(0, outcome_text.E)(receipt.outcome)} (${(0, duration_text.S)(receipt.ms)})`);
     if ("failed" === receipt.outcome) {
      const sentence = receipt.failure ?? `${stage}: failed. See its receipt.`;
      if (null !== failure) host.error(sentence, void 0, result?.failureAbout);
      failure ??= {
       failure: sentence,
       failureAbout: result?.failureAbout
      };
     }
     return result;
    },
    async leave (stage, outcome, reason) {
     const recording = recorder(stage);
     recording.item({
      kind: "stage",
      subject: stage,
      outcome,
      message: reason,
      ms: 0
     });
     receipts.set(stage, (await recording.close({
      outcome,
      failure: null
     })).receipt);
    },
    async amend (stage, change) {
     const before = receipts.get(stage);
     if (void 0 === before) return;
     const amended = change(before);
     receipts.set(stage, amended);
     await (0, release_store.Qz)(host.storeFolder, identity?.normalizedName ?? null, amended);
    },
    passed (stage) {
     const receipt = receipts.get(stage);
     return void 0 !== receipt && "failed" !== receipt.outcome && "skipped" !== receipt.outcome;
    },
    has: (stage)=>receipts.has(stage),
    receipts: ()=>[
      ...receipts.values()
     ],
    failure: ()=>failure
   };
  }
  var promises_ = __webpack_require__(51455);
  async function isEmpty(folder) {
   try {
    return 0 === (await (0, promises_.readdir)(folder)).length;
   } catch (error) {
    if ((0, release_error.Or)(error, "ENOENT")) return true;
    throw error;
   }
  }
  async function takeOver(inputs, { packagesDir, access }, host) {
   const { tag } = inputs.validate;
   if (null === tag || !await isEmpty(packagesDir)) return;
   const forge = (0, open_places.h_)(access, host);
   if (null === forge) return;
   const expected = await expectedRelease(inputs, host);
   const { manifestSha256 } = inputs;
   const taken = await (0, earlier_release.bJ)(forge, {
    tag,
    expected,
    manifestSha256,
    packagesDir
   }, host);
   if (null === taken) return;
   const { manifest, source } = taken;
   host.info(`The files of ${manifest.project} ${manifest.version} come from ${source}.`);
  }
  var src_target = __webpack_require__(66705);
  var timing = __webpack_require__(36570);
  var download = __webpack_require__(2388);
  var project_page = __webpack_require__(40775);
  var upload_plan = __webpack_require__(25469);
  var serialize = __webpack_require__(69775);
  var file_hash = __webpack_require__(23256);
  const TAKE_BACK = "set manifest-sha256 to the value in the log of the run that uploaded them, and they are taken back from there";
  const TAKE_OVER = "run again with from-stage, and with manifest-sha256 set to the value in the log of the run that uploaded them, to take its files";
  function withTakenBack(receipt, { manifest, source, replaced }) {
   const released = new Map(manifest.files.map((file)=>[
     file.filename,
     file
    ]));
   return {
    ...receipt,
    items: receipt.items.map((item)=>{
     const file = released.get(item.subject);
     if ("file" !== item.kind || void 0 === file || !replaced.includes(item.subject)) return item;
     const message = `this build gave other bytes (sha256 ${item.sha256 ?? "unknown"}); those of an earlier run were taken back from ${source}`;
     return {
      ...item,
      outcome: "skipped",
      message,
      bytes: file.size,
      sha256: file.sha256
     };
    })
   };
  }
  async function takeBack(inputs, build, host) {
   const manifestSha256 = inputs.manifestSha256?.toLowerCase() ?? null;
   if (null === manifestSha256 || manifestSha256 === build.manifestSha256) return null;
   const { manifest, packagesDir } = build;
   const asked = [];
   for (const index of indexesOf(inputs)){
    const target = (0, src_target.b)(index, host, timing.$u);
    asked.push(target.index.title);
    const found = await filesOn(target, manifest, host);
    if (null === found || (0, file_hash.Bj)((0, serialize.l)(found.manifest)) !== manifestSha256) continue;
    const { project, version } = manifest;
    return (0, restore_release.E)({
     sources: [
      sourceOf(found, build, host)
     ],
     manifestSha256,
     expected: {
      ...await expectedRelease(inputs, host),
      project,
      version
     },
     packagesDir,
     storeFolder: host.storeFolder,
     host
    });
   }
   throw new release_error.K2({
    subject: "manifest-sha256",
    problem: `is neither that of this build (${build.manifestSha256 ?? "unknown"}) nor one of the same build with the files of ${asked.join(" or ") || "an index"}`,
    remedy: `Compare it with the log of the run that uploaded the files, and build with the same Python, build back-end and settings; or release as version ${(0, version.W7)((0, version.Bp)(manifest.version))} without it`
   });
  }
  function indexesOf({ stages, uploadTest, upload }) {
   return [
    ...stages.includes("upload-test") ? [
     uploadTest
    ] : [],
    ...stages.includes("upload") ? [
     upload
    ] : []
   ];
  }
  async function filesOn({ index, context }, manifest, { temporaryFolder }) {
   const { title, simpleUrl, uploadUrl } = index;
   const page = await (0, project_page.B)(simpleUrl, manifest.project, {
    ...context,
    uploadUrl,
    bypassCaches: true
   });
   const folder = await (0, promises_.mkdtemp)((0, external_node_path_.join)(temporaryFolder, "taken-back-"));
   const paths = new Map;
   const files = [];
   for (const file of manifest.files){
    const listed = page.files.find(({ filename })=>filename === file.filename);
    if (void 0 === listed || listed.sha256 === file.sha256) {
     files.push(file);
     continue;
    }
    const path = (0, external_node_path_.join)(folder, file.filename);
    const credentials = (0, upload_plan.cU)(simpleUrl, listed);
    const { sha256, size } = await (0, download.R)(listed.url, {
     ...context,
     credentials,
     sha256: listed.sha256
    }, path);
    paths.set(file.filename, path);
    files.push({
     ...file,
     sha256,
     size
    });
   }
   return 0 === paths.size ? null : {
    title,
    manifest: {
     ...manifest,
     files
    },
    paths
   };
  }
  function sourceOf({ title, manifest, paths }, build, { storeFolder }) {
   const copied = async (from, to)=>{
    if (void 0 === from) return false;
    await (0, promises_.copyFile)(from, to);
    return true;
   };
   return {
    title,
    writers: "anybody",
    open: ()=>Promise.resolve({
      manifest: ()=>Promise.resolve(Buffer.from((0, serialize.l)(manifest))),
      take: ({ filename }, _, target)=>copied(paths.get((0, external_node_path_.basename)(filename)), target),
      takeSmokeTest: (path, target)=>copied((0, external_node_path_.join)((0, release_store.Uc)(storeFolder, (0, names.Pc)(build.manifest.project)), path), target)
     })
   };
  }
  var tell_draft = __webpack_require__(70473);
  async function tellInDraft(access, { tag, record, reportPath }, host) {
   try {
    const forge = (0, open_places.h_)(access, host);
    if (null === forge) return;
    const page = await (0, release_page.aX)(reportPath);
    if (await (0, tell_draft.WQ)(forge, {
     tag,
     record,
     page
    }, host)) host.info(`The draft release of ${tag} says where this run has stopped, and has its report.`);
   } catch (error) {
    host.warning(`The draft release of ${tag} doesn't say that this run has stopped. ${(0, src_failure.g5)("publish", error, host.signal).sentence}`);
   }
  }
  async function goThrough(inputs, host, ledger, release) {
   if (true === inputs.isReleased) {
    release.isReleased = true;
    return;
   }
   const wants = (stage)=>inputs.stages.includes(stage);
   const failed = ()=>null !== ledger.failure();
   const goesOn = ()=>!failed() || true === inputs.keepGoing && !host.signal.aborted;
   if (wants("validate")) {
    const result = await ledger.run("validate", (log)=>(0, validate_metadata_src_run.run)(inputs.validate, log));
    const facts = result?.facts ?? null;
    release.tagPrefix = inputs.release.tagPrefix ?? result?.config.tagPrefix ?? null;
    if (null !== facts) {
     ledger.identify((0, release_identity.cu)(facts));
     release.facts = facts;
    }
    if (null === result || !goesOn()) return;
   }
   if (await isReleased(inputs, host, release)) return;
   const known = null === release.facts ? {} : {
    facts: release.facts
   };
   const test = wants("test") ? ledger.run("test", (log)=>(0, test_project_src_run.run)({
     ...inputs.test,
     ...known
    }, log)) : null;
   const own = wants("build") && sends(inputs) ? await openOwnArtifacts(inputs, host) : null;
   const build = wants("build") ? buildAndCheck(inputs, {
    host,
    ledger,
    release,
    own
   }) : null;
   for (const ended of (await Promise.allSettled([
    test,
    build
   ])))if ("rejected" === ended.status) throw ended.reason;
   if (!goesOn()) return;
   await host.afterProjectCode?.();
   const { manifestPath, manifestSha256, packagesDir } = release;
   if (null !== own && null !== manifestPath) await keepOwnBuild(own, {
    manifestPath,
    manifestSha256,
    packagesDir
   }, host);
   if (wants("build") && null === release.manifest) return;
   if (null === release.manifest && inputs.stages.some((stage)=>"validate" !== stage && "test" !== stage)) await resume(inputs, host, ledger, release);
   if (null === release.manifest) return;
   if (!wants("build")) await examine(inputs, host, ledger, release);
   if (!goesOn()) return;
   if (wants("stage") && null !== forgeOf(inputs)) {
    await ledger.run("stage", async (log)=>{
     const sent = {
      ...inputs.uploadTest,
      source: {
       tag: null,
       commit: null,
       ref: null
      }
     };
     await (0, production_index.eu)({
      ...sent,
      manifest: release.manifestPath,
      manifestSha256: release.manifestSha256,
      packagesDir: release.packagesDir
     }, log);
     return await (0, create_release_src_run.run)(releaseInputs(inputs, release, true), log);
    });
    if (failed()) return;
   }
   if (wants("upload-test") && (inputs.allStages ?? inputs.stages).includes("checklist")) await warnOfChecklist(inputs, host, {
    ledger,
    release
   });
   await upload("upload-test", "verify-test", inputs.uploadTest, inputs.verifyTest, {
    inputs,
    host,
    ledger,
    release
   });
   if (!goesOn()) return;
   if (wants("checklist")) {
    const result = await ledger.run("checklist", (log)=>(0, release_checklist_src_run.e)(checklistInputs(inputs, {
      ledger,
      release
     }), log));
    release.acceptances = result?.acceptances ?? [];
    if (inputs.rehearsal && null !== result) release.wouldStop = wouldStop(result.points);
    if (failed()) return;
   }
   await upload("upload", "verify", inputs.upload, inputs.verify, {
    inputs,
    host,
    ledger,
    release
   });
   if (failed()) return;
   if (wants("release")) {
    const result = await ledger.run("release", (log)=>(0, create_release_src_run.run)(releaseInputs(inputs, release, false), log));
    release.url = result?.releaseUrl ?? null;
   }
  }
  function checklistInputs(inputs, { ledger, release }) {
   const { manifestPath, packagesDir } = release;
   const receipts = [
    ...release.before,
    ...ledger.receipts().filter((one)=>!release.before.includes(one))
   ];
   return {
    ...inputs.checklist,
    receipts,
    manifest: manifestPath,
    packagesDir,
    rehearsal: inputs.rehearsal
   };
  }
  async function warnOfChecklist(inputs, host, underWay) {
   const { lookAhead: wanted } = inputs.checklist;
   if ("no" === wanted || "left-out" === wanted || inputs.rehearsal || inputs.uploadTest.dryRun) return;
   const { problem } = await (0, look_ahead.R)(checklistInputs(inputs, underWay), host);
   if (null === problem) return;
   if ("stop" === wanted) throw problem;
   host.warning(problem.message);
  }
  function sends({ rehearsal, upload: { dryRun } }) {
   return !rehearsal && !dryRun;
  }
  function forgeOf(inputs) {
   return sends(inputs) ? inputs.release.forge : null;
  }
  function releaseInputs(inputs, release, draft) {
   return {
    ...inputs.release,
    draft,
    forge: forgeOf(inputs),
    manifest: release.manifestPath,
    packagesDir: release.packagesDir,
    tagPrefix: release.tagPrefix,
    production: {
     index: inputs.upload.index,
     simpleUrl: inputs.upload.simpleUrl
    },
    changelogSection: release.facts?.changelogSection ?? null,
    places: inputs.allStages?.length === inputs.stages.length ? null : inputs.release.places,
    recordPath: null
   };
  }
  async function isReleased(inputs, host, release) {
   const found = await findReleased(inputs, {
    access: forgeOf(inputs),
    facts: release.facts
   }, host);
   if (null === found) return false;
   const { tag, url } = found.earlier.release;
   release.isReleased = found.isReleased;
   if (found.isReleased) release.url = url;
   const notice = found.isReleased ? `${tag}: is already released (${url}). There is nothing to do.` : (0, earlier_release.sN)(found.earlier);
   if (null !== notice) host.notice(notice);
   return found.isReleased;
  }
  async function buildAndCheck(inputs, { host, ledger, release, own }) {
   const { facts } = release;
   const taken = null === own || null === facts ? null : await takeOwnBuild(own, {
    inputs,
    facts
   }, host);
   if (null !== taken) {
    await ledger.leave("build", "skipped", "an earlier attempt of this run built the files");
    take(release, ledger, taken.manifest, taken.path, taken.sha256);
    release.packagesDir = taken.packagesDir;
    host.notice(`This run continues with the files that an earlier attempt of it built, manifest sha256 ${taken.sha256}.`);
    await examine(inputs, host, ledger, release);
    return;
   }
   const result = await ledger.run("build", (log)=>(0, src_run.run)({
     ...inputs.build,
     packagesDir: release.packagesDir
    }, log));
   if (result?.passed !== true || null === result.manifest) return;
   take(release, ledger, result.manifest, result.manifestPath, result.manifestSha256);
   release.packagesDir = result.packagesDir;
   host.info(`Built ${result.manifest.project} ${result.manifest.version}, manifest sha256 ${String(result.manifestSha256)}.`);
   const { manifest, manifestSha256, packagesDir } = result;
   const before = inputs.rehearsal ? null : await takeBack(inputs, {
    manifest,
    manifestSha256,
    packagesDir
   }, host);
   if (null !== before) {
    take(release, ledger, before.manifest, before.path, before.sha256);
    await ledger.amend("build", (receipt)=>withTakenBack(receipt, before));
    host.notice(takenBackNotice(before));
   }
   await examine(inputs, host, ledger, release);
  }
  function takenBackNotice({ source, sha256, replaced }) {
   return `${source}: this build gave other bytes for ${replaced.join(", ")} than the run with manifest sha256 ${sha256} uploaded. They were taken back from there, compared by their sha256, and replace those of this build.`;
  }
  async function examine(inputs, { environment }, ledger, release) {
   const { manifestPath, packagesDir } = release;
   const files = {
    manifest: manifestPath,
    packagesDir
   };
   const wants = (stage)=>inputs.stages.includes(stage);
   const compareWith = comparedIndex(inputs, environment);
   const checked = wants("check") ? ledger.run("check", (log)=>(0, twine_check_src_run.run)({
     ...inputs.check,
     ...files,
     compareWith
    }, log)) : null;
   const tried = wants("try") ? ledger.run("try", (log)=>(0, try_dists_src_run.run)({
     ...inputs.try,
     ...files
    }, log)) : null;
   for (const ended of (await Promise.allSettled([
    checked,
    tried
   ])))if ("rejected" === ended.status) throw ended.reason;
  }
  function take(release, ledger, manifest, path, sha256) {
   release.manifest = manifest;
   release.manifestPath = path;
   release.manifestSha256 = sha256;
   ledger.identify({
    project: manifest.project,
    normalizedName: (0, names.Pc)(manifest.project),
    version: manifest.version
   });
  }
  async function resume(inputs, host, ledger, release) {
   const access = forgeOf(inputs);
   const { wheelsFrom = [] } = inputs.build;
   if (wheelsFrom.length > 0 && null === inputs.manifest && null === inputs.manifestSha256) return void await takeIn(inputs, wheelsFrom, ledger, release);
   if (null === inputs.manifest && null !== access) await takeOver(inputs, {
    packagesDir: release.packagesDir,
    access
   }, host);
   const expectedSha256 = inputs.manifestSha256;
   const loaded = await (0, load_manifest.e)(inputs.manifest, release.packagesDir, {
    host,
    expectedSha256
   });
   if (loaded.onTheSpot) {
    const { projectDir } = inputs.build;
    if (null !== release.facts || await (0, read_project.iS)(projectDir)) {
     const { packagesDir } = release;
     const folder = {
      kind: "path",
      given: packagesDir,
      pattern: packagesDir,
      workspace: projectDir
     };
     await takeIn(inputs, [
      folder
     ], ledger, release);
     return;
    }
   } else if (true !== inputs.isCompared) {
    const expected = await expectedRelease(inputs, host);
    const { name: project = null, version = null } = release.facts ?? {};
    (0, expected_release.d)(loaded.manifest, {
     ...expected,
     project,
     version
    }, "the manifest");
   }
   const normalizedName = (0, names.Pc)(loaded.manifest.project);
   const { path, sha256 } = null === loaded.path ? await (0, release_store.HN)(host.storeFolder, normalizedName, loaded.manifest) : {
    path: loaded.path,
    sha256: loaded.sha256
   };
   take(release, ledger, loaded.manifest, path, sha256);
   host.info(`Continuing with ${loaded.manifest.project} ${loaded.manifest.version}, manifest sha256 ${sha256}.`);
   const folder = (0, external_node_path_.join)((0, release_store.Uc)(host.storeFolder, normalizedName), "receipts");
   const receipts = await (0, release_store.gh)(folder).catch((error)=>{
    if (error instanceof release_error.K2) throw error;
    return [];
   });
   const earlier = receipts.filter((receipt)=>{
    const { stage } = receipt;
    return (0, receipt_of_release.m)(receipt, loaded.manifest) && !inputs.stages.includes(stage) && !ledger.has(stage);
   });
   for (const { stage, outcome } of earlier)if ("failed" === outcome) host.info(`${stage} failed in an earlier run, and is left out of this one: it is unknown.`);
   release.before = earlier.filter(({ outcome })=>"failed" !== outcome);
   for (const receipt of release.before)if (null === receipt.python) ledger.keep(receipt);
  }
  async function takeIn(inputs, wheelsFrom, ledger, release) {
   const { places } = inputs;
   const taking = {
    ...inputs.build,
    formats: [],
    wheelsFrom,
    places,
    packagesDir: release.packagesDir,
    clean: false
   };
   const result = await ledger.run("build", (log)=>(0, src_run.run)(taking, log));
   if (result?.passed !== true || null === result.manifest) return;
   take(release, ledger, result.manifest, result.manifestPath, result.manifestSha256);
   release.packagesDir = result.packagesDir;
  }
  async function upload(uploadStage, verifyStage, uploadInputs, verifyInputs, { inputs, host, ledger, release }) {
   const { manifestPath, manifestSha256, packagesDir } = release;
   if (inputs.stages.includes(uploadStage)) {
    const sent = {
     ...uploadInputs,
     source: {
      tag: null,
      commit: null,
      ref: null
     },
     ...inputs.stages.includes("build") ? {
      takeBack: TAKE_BACK
     } : null === forgeOf(inputs) ? {} : {
      takeBack: TAKE_OVER
     }
    };
    const result = await ledger.run(uploadStage, (log)=>(0, publish_index_src_run.run)({
      ...sent,
      stage: uploadStage,
      manifest: manifestPath,
      manifestSha256,
      packagesDir
     }, log));
    if ("upload" === uploadStage) release.plan = result?.plan ?? null;
    if (result?.passed !== true) return;
   }
   if (!inputs.stages.includes(verifyStage)) return;
   if (uploadInputs.dryRun) return void await ledger.leave(verifyStage, "not-sent", "a dry run sends nothing, so there is nothing to install");
   const extras = extrasOnIndex(ledger, verifyInputs.extras);
   await ledger.run(verifyStage, (log)=>(0, verify_install_src_run.run)({
     ...verifyInputs,
     stage: verifyStage,
     manifest: manifestPath,
     extras
    }, log));
   await host.afterProjectCode?.();
  }
  const NEED_EXTRAS = new Set([
   "import",
   "entry-point",
   "script"
  ]);
  function extrasOnIndex(ledger, wanted) {
   const tried = ledger.receipts().find(({ stage })=>"try" === stage);
   if (tried?.outcome !== "passed") return wanted;
   const needed = tried.items.some(({ kind, message })=>NEED_EXTRAS.has(kind) && message.includes("with the extra"));
   return needed ? wanted : "none";
  }
  function folderOf(inputs, host, release) {
   const name = null === release.manifest ? null : (0, names.Pc)(release.manifest.project);
   return inputs.reportDir ?? (0, release_store.Uc)(host.storeFolder, name);
  }
  function recordFile(inputs, host, release) {
   return (0, external_node_path_.join)(folderOf(inputs, host, release), report_folder.JL.record);
  }
  async function leaveTheRest(inputs, ledger, isReleased) {
   for (const stage of inputs.stages)if (!ledger.has(stage)) if (isReleased) await ledger.leave(stage, "skipped", "the tag is already released");
   else if ("stage" === stage) await ledger.leave(stage, "not-sent", "without a token for the forge, or in a dry run, no draft is created");
   else await ledger.leave(stage, "skipped", "not reached");
  }
  async function runStages(inputs, host) {
   if (null !== inputs.reportDir) await (0, report_folder.w6)(inputs.reportDir);
   const started = new Date;
   const clock = performance.now();
   const ledger = openLedger(host);
   const release = {
    manifest: null,
    manifestPath: null,
    manifestSha256: null,
    packagesDir: inputs.packagesDir,
    before: [],
    facts: null,
    tagPrefix: inputs.release.tagPrefix ?? null,
    plan: null,
    acceptances: [],
    wouldStop: null,
    isReleased: false,
    url: null
   };
   const pages = await (0, release_page.d9)(inputs.places, host);
   let stopped = null;
   try {
    await goThrough(inputs, host, ledger, release);
   } catch (error) {
    if (0 === ledger.receipts().length) throw error;
    const failed = (0, src_failure.g5)("publish", error, host.signal);
    (0, src_failure.cM)(failed, host);
    stopped = {
     failure: failed.sentence
    };
   }
   await leaveTheRest(inputs, ledger, release.isReleased);
   const { failure, failureAbout } = ledger.failure() ?? stopped ?? {
    failure: null
   };
   const record = {
    schema: 1,
    suite: suite_version.s,
    rehearsal: inputs.rehearsal,
    outcome: null === failure ? "passed" : "failed",
    failure,
    manifest: release.manifest,
    manifestSha256: release.manifestSha256,
    receipts: ledger.receipts(),
    acceptances: release.acceptances,
    ...null !== failure || null === release.wouldStop ? {} : {
     wouldStop: release.wouldStop
    },
    started: started.toISOString(),
    finished: new Date().toISOString(),
    ms: Math.round(performance.now() - clock)
   };
   const page = (0, rule_address.lX)(host.environment);
   const recordPath = recordFile(inputs, host, release);
   const reportPath = (0, external_node_path_.join)(folderOf(inputs, host, release), report_folder.JL.page);
   const files = await (0, list_contents.g)(record.manifest?.files.map(({ filename })=>(0, external_node_path_.join)(release.packagesDir, filename)) ?? []);
   const write = async (document)=>{
    await (0, release_store.rh)(recordPath, document);
    await (0, atomic_file.l)(reportPath, (0, html.K)(document, page, files));
   };
   await write(record);
   await (0, release_page.tP)(record, reportPath, pages, host);
   const forge = forgeOf(inputs);
   const tag = record.manifest?.tag ?? null;
   if (null !== failure && null !== forge && null !== tag) await tellInDraft(forge, {
    tag,
    record,
    reportPath
   }, host);
   const last = record.receipts.find(({ outcome })=>"failed" === outcome) ?? record.receipts.at(-1);
   if (void 0 === last) throw new Error("a release without a stage");
   let now = {
    record,
    receipt: last
   };
   return {
    passed: null === failure,
    failure,
    failureAbout,
    receipt: last,
    receiptPath: recordPath,
    amend: async (amendment)=>{
     now = amendedRecord(now.record, now.receipt, amendment);
     await write(now.record);
     return now;
    },
    record,
    recordPath,
    reportPath,
    summary: `${renderSummary(record, page)}\n${(0, contents_summary.T)(files, (text)=>text)}${(0, changes.a)((0, told_by_check.j)(record), (text)=>text)}`,
    manifestPath: release.manifestPath,
    packagesDir: release.packagesDir,
    plan: release.plan,
    releaseUrl: release.url
   };
  }
  var save_receipts = __webpack_require__(5099);
  var job_stage = __webpack_require__(8965);
  const LAST_MOMENT = 1e4;
  async function handOn(handing, host, work) {
   let result;
   try {
    result = await work();
   } catch (error) {
    const problem = await problemOf(handing, host, ()=>saveReceipts(handing, host));
    if (null !== problem) host.warning(problem);
    throw error;
   }
   const tampering = await problemOf(handing, host, async ()=>host.afterProjectCode?.());
   result = await amended(result, tampering, host);
   const problem = await problemOf(handing, host, async ()=>{
    const { manifestPath, packagesDir } = result;
    const { manifestSha256 } = result.record;
    const { store, buildsRelease } = handing;
    if (buildsRelease && result.passed && null !== manifestPath) {
     const saved = await (0, save_release.D)({
      store,
      artifactName: "auto",
      manifestPath,
      packagesDir,
      manifestSha256
     });
     host.info(`Saved ${saved.project} ${saved.version} as ${saved.artifactName}.`);
    }
    await saveReceipts(handing, host);
   });
   if (null === problem) return result;
   if (!result.passed) host.warning(problem);
   return result.passed ? {
    ...result,
    passed: false,
    failure: problem,
    failureAbout: void 0
   } : result;
  }
  async function problemOf({ job }, host, work) {
   try {
    await work();
    return null;
   } catch (error) {
    return (0, src_failure.g5)(job, error, host.signal).sentence;
   }
  }
  async function amended(result, tampering, host) {
   const failure = result.failure ?? tampering;
   if (null === failure || "failed" === result.receipt.outcome) return result;
   const changed = await result.amend({
    failure,
    findings: []
   });
   const { receipt } = changed;
   await (0, release_store.Qz)(host.storeFolder, null === receipt.project ? null : (0, names.Pc)(receipt.project), receipt);
   return {
    ...result,
    ...changed,
    passed: false,
    failure,
    failureAbout: void 0
   };
  }
  async function saveReceipts({ job, places, store }, host) {
   const own = host.signal.aborted ? (0, open_places.ue)(places, {
    ...host,
    signal: AbortSignal.timeout(LAST_MOMENT)
   }) : store;
   const { saved, strange } = await (0, save_receipts.c)({
    store: own,
    storeFolder: host.storeFolder,
    job
   });
   (0, tell.kc)(strange, (0, job_stage.yD)(job), host);
   if (saved.length > 0) host.info(`Saved ${saved.join(", ")}.`);
  }
  var input_reader = __webpack_require__(35425);
  var src = __webpack_require__(76319);
  var job_results = __webpack_require__(16878);
  var stage = __webpack_require__(58455);
  function stagesIn(stages, job) {
   const jobs = job_stage.Xy.filter((one)=>stages.some((stage)=>"stage" !== stage && (0, job_stage.yD)(one).includes(stage)));
   return (0, job_stage.yD)(job).filter((stage)=>stages.includes(stage) && (0, job_stage.c_)(stage, jobs) === job);
  }
  function plannedStages(workflow, planned, { isTaken, dryRun }) {
   const runs = new Set(planned.filter(({ run })=>run).map(({ stage })=>stage));
   return stage.an.filter((stage)=>{
    if (!workflow.includes(stage) || !runs.has((0, job_stage.Zw)(stage))) return false;
    if ("build" === stage) return !isTaken;
    return "checklist" !== stage || !dryRun;
   });
  }
  function jobsOf(stages) {
   return job_stage.Xy.filter((job)=>"prepare" !== job && stagesIn(stages, job).length > 0);
  }
  function isTable(value) {
   return "object" == typeof value && null !== value && !Array.isArray(value);
  }
  function textsIn(value) {
   return Array.isArray(value) ? value.filter((item)=>"string" == typeof item) : [];
  }
  function parseRunPlan(text) {
   const wrong = new release_error.K2({
    subject: "needs",
    problem: "has no plan of this run",
    remedy: "List the job prepare in needs, and let it pass on its output plan, as the template does"
   });
   let json;
   try {
    json = JSON.parse(text);
   } catch  {
    throw wrong;
   }
   if (!isTable(json)) throw wrong;
   const { tag, commit, manifestSha256: sha256, settings } = json;
   const isWhole = 1 === json["schema"] && "string" == typeof tag && "" !== tag && "string" == typeof commit && /^[0-9a-f]{40,64}$/u.test(commit) && (null === sha256 || "string" == typeof sha256 && /^[0-9a-f]{64}$/u.test(sha256)) && isTable(settings);
   if (!isWhole) throw wrong;
   return {
    schema: 1,
    tag,
    commit,
    manifestSha256: sha256,
    jobs: textsIn(json["jobs"]).filter(job_stage.v1),
    stages: textsIn(json["stages"]).filter(stage.zD),
    settings: Object.fromEntries(Object.entries(settings).filter((one)=>"string" == typeof one[1]))
   };
  }
  const PLAN = "plan";
  function planOf(needs) {
   return parseRunPlan(needs.find(({ outputs })=>void 0 !== outputs[PLAN])?.outputs[PLAN] ?? "");
  }
  function manifestOf(plan, needs) {
   const built = needs.find(({ job })=>"build" === job)?.outputs["manifest-sha256"] ?? "";
   return plan.manifestSha256 ?? (/^[0-9a-f]{64}$/u.test(built) ? built : null);
  }
  function plannedBefore(job, plan) {
   return (0, job_stage.yF)(job).filter((one)=>"prepare" === one || plan.jobs.includes(one));
  }
  function unaskedJobs(job, plan, needs) {
   const unasked = plannedBefore(job, plan).filter((one)=>!needs.some((need)=>need.job === one));
   if (0 === unasked.length) return null;
   return new release_error.K2({
    subject: "needs",
    problem: `lacks ${unasked.join(", ")}, so ${job} can't know whether ${1 === unasked.length ? "it has" : "they have"} passed`,
    remedy: `Add ${1 === unasked.length ? "it" : "them"} to needs of the job ${job}`
   });
  }
  function failedBefore(job, plan, needs) {
   const planned = plannedBefore(job, plan);
   const ended = needs.filter((need)=>{
    if ("success" === need.result) return false;
    const isPlanned = (0, job_stage.v1)(need.job) && planned.includes(need.job);
    return isPlanned || "skipped" !== need.result;
   });
   if (0 === ended.length) return null;
   const words = ended.map((need)=>`${need.job} (${need.result})`).join(", ");
   return new release_error.K2({
    subject: job,
    problem: `was not done, because ${words} ${1 === ended.length ? "has" : "have"} not passed`,
    remedy: "Fix what is named there, and run the failed jobs again"
   });
  }
  const JUDGES = new Set([
   "upload-test",
   "upload",
   "release"
  ]);
  const INSTALLS = new Set([
   "verify-test",
   "verify"
  ]);
  function jobsToReadFrom(job, needs) {
   if (JUDGES.has(job)) return needs;
   return INSTALLS.has(job) ? needs.filter((need)=>"build" === need.job) : [];
  }
  var defaults = __webpack_require__(36951);
  var stage_inputs = __webpack_require__(41073);
  const OF_ONE_JOB = new Set([
   "job",
   "needs",
   "secrets",
   "stages",
   "from-stage",
   "manifest",
   "manifest-sha256",
   "tag",
   "report-dir",
   "testpypi-token",
   "pypi-token",
   "token",
   "api-url"
  ]);
  const OWN = [
   "username",
   "test-index",
   "test-simple-url",
   "index",
   "simple-url",
   "look-ahead"
  ];
  const PASSED_ON = [
   ...new Set([
    ...OWN,
    ...Object.values(stage_inputs.$).flatMap((inputs)=>Object.values(inputs).flatMap(({ umbrella })=>umbrella ?? []))
   ])
  ].filter((name)=>!OF_ONE_JOB.has(name));
  const FILLED_IN = {
   stages: "all",
   "project-dir": ".",
   "packages-dir": "dist",
   username: "__token__",
   "test-index": "testpypi",
   index: "pypi",
   "dry-run": "false",
   imports: "auto",
   scripts: "auto",
   notes: "changelog"
  };
  function said(reader, name) {
   const value = reader.given(name) ?? "";
   return value === FILLED_IN[name] ? "" : value;
  }
  function settingsOf(reader) {
   return Object.fromEntries(PASSED_ON.map((name)=>[
     name,
     said(reader, name)
    ]).filter(([, value])=>"" !== value));
  }
  function settledReader(reader, settings, own) {
   const environment = Object.fromEntries([
    ...PASSED_ON,
    ...OF_ONE_JOB
   ].map((name)=>{
    const passed = OF_ONE_JOB.has(name) ? "" : settings[name] ?? "";
    return [
     (0, input_reader.LO)(name),
     own[name] ?? (said(reader, name) || passed || (reader.given(name) ?? ""))
    ];
   }));
   const { configured, workspace } = reader;
   const inner = (0, input_reader.ic)({
    environment,
    workspace,
    defaults: defaults.z,
    configured
   });
   return {
    ...inner,
    runner: (name)=>reader.runner(name),
    withConfigured: (other)=>settledReader(reader.withConfigured(other), settings, own)
   };
  }
  function preflightStages(workflow) {
   return job_stage.Cr.filter((one)=>workflow.some((stage)=>(0, job_stage.Zw)(stage) === one)).join(",");
  }
  function readPreflight(reader, workflow) {
   const line = (stage, index, simpleUrl)=>workflow.includes(stage) ? `${stage} ${index} ${simpleUrl ?? ""}`.trim() : "";
   const given = {
    "project-dir": reader.given("project-dir") ?? ".",
    tag: reader.given("tag") ?? "",
    "tag-prefix": reader.given("tag-prefix") ?? "",
    stages: preflightStages(workflow),
    "from-stage": reader.given("from-stage") ?? "",
    "manifest-sha256": reader.given("manifest-sha256") ?? "",
    "dry-run": reader.given("dry-run") ?? "false",
    secrets: reader.lines("secrets").join("\n"),
    indexes: [
     line("upload-test", reader.text("test-index"), reader.optional("test-simple-url")),
     line("upload", reader.text("index"), reader.optional("simple-url"))
    ].join("\n"),
    token: reader.given("token") ?? "",
    "api-url": reader.given("api-url") ?? ""
   };
   const environment = Object.fromEntries(Object.entries(given).map(([name, value])=>[
     (0, input_reader.LO)(name),
     value
    ]));
   const inner = (0, input_reader.ic)({
    environment,
    workspace: reader.workspace
   });
   return src.action.readInputs({
    ...inner,
    runner: (name)=>reader.runner(name)
   });
  }
  function requirePlanned(name, { jobs }) {
   if (jobs.includes(name)) return;
   throw new release_error.K2({
    subject: "job",
    problem: `is ${name}, which this run leaves out`,
    remedy: "Give the job the condition (if) that it has in the template"
   });
  }
  function readJobRun(job) {
   const { name, needs, reader, workflow } = job;
   const run = "prepare" === name ? null : readRun(needs);
   if (null !== run) requirePlanned(name, run.plan);
   return {
    ...job,
    run,
    places: {
     token: reader.secret("token"),
     apiUrl: reader.optional("api-url") ?? reader.runner("GITHUB_API_URL"),
     repository: reader.runner("GITHUB_REPOSITORY"),
     resultsUrl: reader.runner("ACTIONS_RESULTS_URL"),
     runtimeToken: reader.runner("ACTIONS_RUNTIME_TOKEN")
    },
    preflight: "prepare" === name ? readPreflight(reader, workflow) : null,
    settings: settingsOf(reader),
    settled: (plan)=>settledReader(reader, plan.settings, {
      tag: plan.tag
     })
   };
  }
  function readRun(text) {
   const needs = (0, job_results.jJ)(text ?? "", "needs");
   return {
    plan: planOf(needs),
    needs
   };
  }
  const HAS_SOURCE = new Set([
   "prepare",
   "test",
   "build"
  ]);
  const NO_PLACES = {
   resultsUrl: null,
   runtimeToken: null
  };
  async function runJob(inputs, host) {
   const job = readJobRun(inputs);
   const { name, run } = job;
   const unasked = null === run ? null : unaskedJobs(name, run.plan, run.needs);
   if (null !== run && null === unasked) await requireJobsBefore(job, run, host);
   try {
    if (null !== unasked) throw unasked;
    return null === run ? await prepare(job, host) : await goOn(job, run, host);
   } catch (error) {
    await (0, failure_notes.xm)(null === run ? "preflight" : "publish", error, job.places, host);
    throw error;
   }
  }
  async function requireJobsBefore(job, { plan, needs }, host) {
   const failed = failedBefore(job.name, plan, needs);
   if (null === failed) return;
   if ("release" === job.name) await keep(job, plan, host);
   throw failed;
  }
  async function prepare(job, host) {
   if (null === job.preflight) throw new Error("prepare without the inputs of preflight");
   requireNoCredential(job.settings, host);
   const found = await (0, run.run)(job.preflight, host);
   if (null !== found.problem) throw found.problem;
   const { tag, commit, manifestSha256, isFinished } = found;
   if (null === tag || null === commit) throw new Error("preflight has passed without a tag");
   const stages = plannedStages(job.workflow, found.jobs, {
    isTaken: null !== manifestSha256,
    dryRun: job.preflight.dryRun
   });
   const { settings } = job;
   const jobs = isFinished ? [] : jobsOf(stages);
   const runPlan = {
    schema: 1,
    tag: tag.tag,
    commit,
    manifestSha256,
    jobs,
    stages,
    settings
   };
   const configured = await (0, configured_inputs.findConfigured)("publish", "project", job.settled(runPlan), host);
   const inputs = inputsOf(job, runPlan, [
    "validate"
   ], configured);
   const store = (0, open_places.ue)(job.places, host);
   const result = await handOn({
    job: job.name,
    places: job.places,
    store,
    buildsRelease: false
   }, host, ()=>runStages({
     ...inputs,
     isReleased: isFinished,
     places: NO_PLACES
    }, host));
   return {
    ...result,
    runPlan
   };
  }
  function requireNoCredential(settings, host) {
   const found = Object.entries(settings).find(([, value])=>/\/\/[^/\s@]*@/u.test(value) || (host.redact?.(value) ?? value) !== value);
   if (void 0 === found) return;
   throw new release_error.K2({
    subject: found[0],
    problem: "contains a credential, and what the job prepare is given travels to the other jobs as an output",
    remedy: "Set it in the jobs that need it instead"
   });
  }
  function inputsOf(job, plan, stages, configured) {
   return (0, with_configuration.v)((reader)=>job.readStages(reader, stages, plan.stages), job.settled(plan), configured);
  }
  async function goOn(job, { plan, needs }, host) {
   const { name, places } = job;
   const stages = stagesIn(plan.stages, name);
   const store = (0, open_places.ue)(places, host);
   await store.prepare?.();
   const buildsRelease = "build" === name && stages.includes("build");
   const taken = "test" === name || buildsRelease ? null : await run_job_take(store, {
    plan,
    needs
   }, host);
   const results = jobsToReadFrom(name, needs);
   if (null !== taken && results.length > 0) {
    const { storeFolder, temporaryFolder } = host;
    const request = {
     store,
     manifest: taken.manifest,
     results,
     storeFolder,
     temporaryFolder
    };
    (0, tell.JL)(await (0, restore_receipts.Mr)(request), host);
   }
   const configured = null === taken || HAS_SOURCE.has(name) ? await (0, configured_inputs.findConfigured)("publish", "project", job.settled(plan), host) : (0, project_config.vj)("publish", taken.manifest, job.settled(plan).workspace);
   const inputs = inputsOf(job, plan, stages, configured);
   const files = null === taken ? {} : {
    manifest: taken.path,
    manifestSha256: taken.sha256,
    packagesDir: taken.packagesDir,
    isCompared: true
   };
   return await handOn({
    job: name,
    places,
    store,
    buildsRelease
   }, host, ()=>runStages({
     ...inputs,
     ...files,
     verify: askedOnce(inputs, name),
     places: NO_PLACES
    }, host));
  }
  function askedOnce({ verify, allStages = [] }, name) {
   const isAsked = "verify" === name && allStages.includes("verify-test") && "auto" === verify.audit;
   return isAsked ? {
    ...verify,
    audit: "false"
   } : verify;
  }
  async function run_job_take(store, { plan, needs }, host) {
   const { storeFolder, temporaryFolder } = host;
   const manifestSha256 = manifestOf(plan, needs);
   if (null === manifestSha256) throw new release_error.K2({
    subject: "needs",
    problem: "has no manifest-sha256 of the job build, which says what the release is",
    remedy: "Let the job build pass on its output manifest-sha256, as the template does"
   });
   const taken = await (0, restore_release.E)({
    sources: [
     (0, artifact_source.k)({
      store,
      name: "auto",
      temporaryFolder
     })
    ],
    manifestSha256,
    expected: {
     ...expected_release.F,
     tag: plan.tag,
     commit: plan.commit
    },
    packagesDir: (0, external_node_path_.join)(temporaryFolder, "release", "dist"),
    storeFolder,
    host
   });
   if (null === taken) throw new release_error.K2({
    subject: "artifacts",
    problem: "of this run have no release",
    remedy: "Run all jobs again: the server may have removed them"
   });
   (0, tell.C)(taken, host);
   return taken;
  }
  async function keep({ places }, { tag }, host) {
   try {
    const forge = (0, open_places.h_)(places, host);
    if (null === forge) return;
    const { temporaryFolder } = host;
    const store = (0, open_places.ue)(places, host);
    const page = await (0, keep_page.J)({
     store,
     forge,
     tag
    }, host);
    if (page.attached) host.info(`The draft release of ${tag} has a report of this run.`);
    await (0, release_page.tP)(page.record, page.path, store, host);
    (0, tell.W$)(await (0, keep_receipts.d)({
     store,
     forge,
     tag,
     temporaryFolder
    }), tag, host);
   } catch (error) {
    host.warning(`The receipts of this run are not kept. ${(0, src_failure.g5)("release", error, host.signal).sentence}`);
   }
  }
  async function run_run(inputs, host) {
   const { job = null } = inputs;
   return null === job ? runStages(inputs, host) : runJob(job, host);
  }
 }
};
