export const id = 9868;
export const ids = [
 9868
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
 45797: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>findManifest,
   e: ()=>loadManifest
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64576);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _python_standards__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22499);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(58607);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89238);
  var _release_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24417);
  var _release_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(71681);
  var _release_model__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(69775);
  var _release_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91644);
  var _release_store__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(23256);
  var _read_distribution_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62514);
  const onTheSpot = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_2__.f)(()=>Promise.all([
    __webpack_require__.e(6118),
    __webpack_require__.e(5591),
    __webpack_require__.e(1655),
    __webpack_require__.e(7077),
    __webpack_require__.e(3333)
   ]).then(__webpack_require__.bind(__webpack_require__, 33333)));
  async function fromFile(path) {
   try {
    return {
     ...await (0, _release_store__WEBPACK_IMPORTED_MODULE_3__.WI)(path),
     onTheSpot: false
    };
   } catch (cause) {
    if (cause instanceof _release_model__WEBPACK_IMPORTED_MODULE_4__.K2) throw cause;
    throw new _release_model__WEBPACK_IMPORTED_MODULE_4__.K2({
     subject: path,
     problem: `can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_5__.u)(cause)})`,
     remedy: "Give the path of a release manifest, or the manifest itself as JSON"
    }, {
     cause
    });
   }
  }
  async function fromStore(packagesDir, { storeFolder, info }, expectedSha256) {
   const distributions = (await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_6__.N0)(packagesDir)).map(_read_distribution_js__WEBPACK_IMPORTED_MODULE_6__.p_);
   for (const name of new Set(distributions.map((dist)=>(0, _python_standards__WEBPACK_IMPORTED_MODULE_7__.Pc)(dist.name)))){
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, _release_store__WEBPACK_IMPORTED_MODULE_3__.Uc)(storeFolder, name), "release-manifest.json");
    const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).then(()=>true, ()=>false);
    if (!there) continue;
    const stored = await fromFile(path);
    if (!distributions.some(({ version })=>version === (0, _python_standards__WEBPACK_IMPORTED_MODULE_8__.Bp)(stored.manifest.version))) continue;
    const bound = await (0, _release_store__WEBPACK_IMPORTED_MODULE_3__.ZN)(path);
    if (null === bound || stored.sha256 === expectedSha256) return stored;
    const age = (0, _release_model__WEBPACK_IMPORTED_MODULE_9__.S)(Math.max(0, Date.now() - bound.at.getTime()));
    const what = `manifest: ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_10__.Ol)(path)}, of the build ${age} ago into ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_10__.Ol)(bound.folder)}`;
    if (bound.folder === await (0, _release_store__WEBPACK_IMPORTED_MODULE_3__.PX)(packagesDir)) {
     info?.(`${what}. To do without it, delete that file.`);
     return stored;
    }
    info?.(`${what}, isn't used for ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_10__.Ol)(packagesDir)}. To use it, name it as the manifest.`);
   }
   return null;
  }
  async function loadManifest(input, packagesDir, { host, expectedSha256 = null }) {
   const loaded = await find(input, packagesDir, host, expectedSha256);
   if (null !== expectedSha256 && loaded.sha256 !== expectedSha256.toLowerCase()) throw new _release_model__WEBPACK_IMPORTED_MODULE_4__.K2({
    subject: loaded.path ?? "manifest",
    problem: loaded.onTheSpot ? `no manifest was given or left by an earlier stage, but one with sha256 ${expectedSha256} is required` : `has sha256 ${loaded.sha256}, but ${expectedSha256} is required`,
    remedy: "Give the manifest of the build whose files you release"
   });
   return loaded;
  }
  async function findManifest(input, packagesDir, host, expectedSha256 = null) {
   if (input?.trimStart().startsWith("{") === true) {
    const manifest = (0, _release_model__WEBPACK_IMPORTED_MODULE_11__.Cc)(input, "manifest");
    return {
     manifest,
     sha256: (0, _release_store__WEBPACK_IMPORTED_MODULE_12__.Bj)((0, _release_model__WEBPACK_IMPORTED_MODULE_13__.l)(manifest)),
     path: null,
     onTheSpot: false
    };
   }
   if (null !== input && "" !== input) return fromFile(input);
   return null === host || null === packagesDir ? null : await fromStore(packagesDir, host, expectedSha256?.toLowerCase() ?? null);
  }
  async function find(input, packagesDir, host, expectedSha256) {
   const found = await findManifest(input, packagesDir, host, expectedSha256);
   if (null !== found) return found;
   const { manifestOnTheSpot } = await onTheSpot();
   const manifest = await manifestOnTheSpot(packagesDir);
   return {
    manifest,
    sha256: (0, _release_store__WEBPACK_IMPORTED_MODULE_12__.Bj)((0, _release_model__WEBPACK_IMPORTED_MODULE_13__.l)(manifest)),
    path: null,
    onTheSpot: true
   };
  }
 },
 12072: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $J: ()=>releaseOnIndex,
   Sb: ()=>isSourceArchive,
   eO: ()=>versionOfFile
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22499);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37870);
  const ARCHIVES = [
   ".tar.gz",
   ".zip",
   ".tar.bz2",
   ".tgz",
   ".tbz",
   ".tar.xz",
   ".txz",
   ".tar.lzma",
   ".tar.Z",
   ".tar"
  ];
  const LONGEST_NAME = 1024;
  function wheelVersion(text) {
   return (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(text) ?? (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(text.replaceAll("_", "-")) ?? null;
  }
  function versionOfFile(filename, project) {
   if (filename.length > LONGEST_NAME) return null;
   const wanted = (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project);
   const lower = filename.toLowerCase();
   if (lower.endsWith(".whl") || lower.endsWith(".egg")) {
    const [name = "", version = ""] = filename.slice(0, -4).split("-");
    return (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name) === wanted ? wheelVersion(version) : null;
   }
   const ending = ARCHIVES.find((end)=>lower.endsWith(end.toLowerCase()));
   if (void 0 === ending) return null;
   const stem = filename.slice(0, -ending.length);
   for(let at = stem.indexOf("-"); at >= 0; at = stem.indexOf("-", at + 1)){
    if ((0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(stem.slice(0, at)) !== wanted) continue;
    const version = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(stem.slice(at + 1));
    if (void 0 !== version) return version;
   }
   return null;
  }
  function isSourceArchive(filename) {
   return ARCHIVES.some((end)=>filename.toLowerCase().endsWith(end.toLowerCase()));
  }
  function releaseOnIndex(page, project, version) {
   const wanted = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(version);
   const versions = new Set;
   const files = [];
   for (const file of page.files){
    const found = versionOfFile(file.filename, project);
    if (null !== found) {
     versions.add((0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.qh)(found));
     if (void 0 !== wanted && 0 === (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Zy)(found, wanted)) files.push(file);
    }
   }
   for (const text of page.versions){
    const named = (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(text);
    if (void 0 !== named) versions.add((0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.qh)(named));
   }
   return {
    files,
    versions: [
     ...versions
    ]
   };
  }
 },
 22327: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Je: ()=>indexAddress,
   mv: ()=>mayHaveDocuments,
   pQ: ()=>resolveIndex,
   tc: ()=>serverKindOf
  });
  var _http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37062);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28681);
  var _server_profiles__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81002);
  var _server_profiles__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69223);
  function knownIndex(name, simpleUrl) {
   const known = _server_profiles__WEBPACK_IMPORTED_MODULE_0__.X[name];
   return {
    title: known.title,
    known: name,
    server: "pypi",
    uploadUrl: known.uploadUrl,
    simpleUrl: simpleUrl ?? known.simpleUrl,
    statusUrl: known.statusUrl,
    projectUrl: (project, version)=>known.projectUrl((0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project), version),
    jsonUrl: (project, version)=>known.jsonUrl((0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(project), version)
   };
  }
  function jsonBeside(simpleUrl, name, version) {
   const site = /^(?<site>.+)\/simple\/?$/u.exec(simpleUrl)?.groups?.["site"];
   if (void 0 === site) return null;
   return `${site}/pypi/${encodeURIComponent((0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name))}/${encodeURIComponent(version)}/json`;
  }
  function giteaUrl(environment) {
   const server = environment["GITHUB_SERVER_URL"] ?? "";
   const owner = (environment["GITHUB_REPOSITORY"] ?? "").split("/")[0] ?? "";
   if ("" === server || "" === owner) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "index",
    problem: "is gitea, but GITHUB_SERVER_URL and GITHUB_REPOSITORY, which give its address, aren't set",
    remedy: "Use the URL <server>/api/packages/<owner>/pypi instead"
   });
   return `${(0, _release_model__WEBPACK_IMPORTED_MODULE_3__.sP)(server, "/")}/api/packages/${encodeURIComponent(owner)}/pypi`;
  }
  function indexAddress(text) {
   const { url, credentials } = (0, _http__WEBPACK_IMPORTED_MODULE_4__.or)(text, "index");
   if (null === credentials) return url;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "index",
    problem: "contains a username or password, which would appear in logs",
    remedy: "Pass them as username and password"
   });
  }
  function resolveIndex({ index, simpleUrl, environment }) {
   if (null !== simpleUrl) (0, _http__WEBPACK_IMPORTED_MODULE_4__.or)(simpleUrl, "simple-url");
   if ((0, _server_profiles__WEBPACK_IMPORTED_MODULE_0__.g)(index)) return knownIndex(index, simpleUrl);
   if ("gitea" !== index && !/^[a-z][a-z0-9+.-]*:\/\//iu.test(index)) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "index",
    problem: `'${index}' is unknown`,
    remedy: `Use ${Object.keys(_server_profiles__WEBPACK_IMPORTED_MODULE_0__.X).join(", ")}, gitea, or an upload URL together with simple-url`
   });
   const url = indexAddress("gitea" === index ? giteaUrl(environment) : index);
   const known = Object.values(_server_profiles__WEBPACK_IMPORTED_MODULE_0__.X).find((candidate)=>new URL(candidate.uploadUrl).host === url.host);
   if (void 0 !== known) return {
    ...knownIndex(known.name, simpleUrl),
    uploadUrl: url.href
   };
   const gitea = (0, _server_profiles__WEBPACK_IMPORTED_MODULE_5__.kY)(url.pathname);
   const base = (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.sP)(url.href, "/");
   const simple = simpleUrl ?? (null === gitea ? null : `${base}/simple/`);
   if (null === simple) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "simple-url",
    problem: "is empty, and the upload URL doesn't reveal the address of the simple API",
    remedy: `Set it to the URL that pip uses as --index-url: ${base}/simple/ for pypiserver, ${base}/+simple/ for a devpi stage; it usually ends in /simple/`
   });
   return {
    title: url.host,
    known: null,
    server: null === gitea ? "unknown" : "gitea",
    uploadUrl: null === gitea ? url.href : base,
    simpleUrl: simple,
    statusUrl: null,
    projectUrl: (name, version)=>null === gitea ? null : `${url.origin}${gitea.server}/${gitea.owner}/-/packages/pypi/${(0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name)}/${encodeURIComponent(version)}`,
    jsonUrl: (name, version)=>null === gitea ? jsonBeside(simple, name, version) : null
   };
  }
  function serverKindOf(address, headers) {
   if ("unknown" !== address.server) return address.server;
   if (Object.keys(headers).some((name)=>name.startsWith("x-devpi-"))) return "devpi";
   const cookies = headers["set-cookie"] ?? [];
   const isGitea = cookies.some((cookie)=>cookie.startsWith("i_like_gitea") || cookie.startsWith("i_like_forgejo"));
   return isGitea ? "gitea" : "unknown";
  }
  function mayHaveDocuments(server, headers) {
   return "pypi" === server || "unknown" === server && void 0 !== headers["x-pypi-last-serial"];
  }
 },
 70602: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>isForDevelopers
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  const NAMES = /^(?:dev|develop|development|tests?|testing|docs?|documentation|lint|linting|typing|types|format|build|benchmark|release|ci|tox|nox|pre-commit)$/u;
  function isForDevelopers(name) {
   return NAMES.test((0, _names_js__WEBPACK_IMPORTED_MODULE_0__.Pc)(name));
  }
 },
 70959: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Dz: ()=>tagStart,
   Lq: ()=>tagStarts,
   O9: ()=>saidByProject,
   Q1: ()=>tagScheme,
   TM: ()=>tagError,
   a6: ()=>noTagError,
   cO: ()=>tagOf,
   fk: ()=>tagsOfVersion,
   k1: ()=>tagFinding,
   k9: ()=>judgeVersionTag,
   tM: ()=>readVersionTag,
   wW: ()=>severalTags
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84188);
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21515);
  var _version_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37870);
  var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22499);
  const DEFAULT_TAG_PREFIX = "v";
  const NAME = "{name}";
  function tagScheme(given, config, projectName) {
   return {
    prefix: given ?? config.tagPrefix ?? DEFAULT_TAG_PREFIX,
    projectName
   };
  }
  function tagStart({ prefix, projectName }) {
   return null === projectName ? prefix : prefix.replaceAll(NAME, projectName);
  }
  function tagStarts({ prefix, projectName }) {
   const spellings = null === projectName ? [
    null
   ] : [
    projectName,
    (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.Pc)(projectName)
   ];
   return [
    ...new Set(spellings.map((spelling)=>tagStart({
      prefix,
      projectName: spelling
     })))
   ];
  }
  function tagOf(scheme, version) {
   return `${tagStart(scheme)}${version}`;
  }
  function isSeparator(letter) {
   return "-" === letter || "_" === letter || "." === letter;
  }
  function endOfName(text, start, normalized) {
   let at = start;
   for (const letter of normalized){
    const found = text.charAt(at);
    if ("-" === letter ? !isSeparator(found) : found !== letter && found.replace(/[A-Z]/u, (one)=>one.toLowerCase()) !== letter) return -1;
    at += found.length;
    if ("-" === letter) while(isSeparator(text.charAt(at)))at += 1;
   }
   return at;
  }
  function endOfStart(tag, { prefix, projectName }) {
   const normalized = (0, _names_js__WEBPACK_IMPORTED_MODULE_0__.Pc)(projectName ?? "");
   let at = 0;
   for (const [place, literal] of prefix.split(NAME).entries()){
    if (place > 0) at = endOfName(tag, at, normalized);
    if (at < 0 || !tag.startsWith(literal, at)) return -1;
    at += literal.length;
   }
   return at;
  }
  function readVersionTag(tag, scheme, example = null) {
   if (null === scheme.projectName && scheme.prefix.includes(NAME)) return {
    kind: "name-unknown",
    subject: "tag-prefix",
    problem: `is ${scheme.prefix}, but the name of the project isn't known before it is built`,
    remedy: `Write the name instead of ${NAME}, or give the project a pyproject.toml with [project] name`
   };
   const end = endOfStart(tag, scheme);
   if (end < 0) return {
    kind: "prefix",
    subject: "tag",
    problem: `${tag} doesn't begin with '${tagStart(scheme)}'`,
    remedy: `Tag the release ${tagOf(scheme, example ?? "1.2.3")}, or set tag-prefix to what your tags begin with`
   };
   const version = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.z0)(tag.slice(end));
   if (void 0 !== version) return {
    kind: "version",
    tag,
    version
   };
   const start = tag.slice(0, end);
   return {
    kind: "no-version",
    subject: "tag",
    problem: `${tag} doesn't name a version after '${start}'`,
    remedy: null === example ? `Tag the release like ${start}1.2.3 or ${start}1.2.3rc1` : `Tag the release ${start}${example}`
   };
  }
  function saidByProject({ version, versionSource: { where } }) {
   return null === version ? null : {
    version,
    saidBy: {
     kind: "project",
     where
    }
   };
  }
  function saidSo({ version, saidBy }) {
   if ("build" === saidBy.kind) return `${version} was built`;
   return `the project says ${version}${null === saidBy.where ? "" : ` (${saidBy.where})`}`;
  }
  function judgeVersionTag(tag, scheme, wanted) {
   const read = readVersionTag(tag, scheme, wanted?.version ?? null);
   if ("version" !== read.kind || null === wanted) return read;
   if (saysVersion(read, wanted.version)) return read;
   const said = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(read.version);
   return {
    kind: "other-version",
    subject: "tag",
    problem: `${tag} says ${said}, but ${saidSo(wanted)}`,
    remedy: callsChanged(wanted) ? "Add what the build writes to .gitignore, and remove it from git (git rm --cached): the build found its clean checkout changed" : `Set the version to ${said}, or tag the release ${tagOf(scheme, wanted.version)}`
   };
  }
  function callsChanged({ version, saidBy }) {
   return "build" === saidBy.kind && /\+(?:[^+]*\.)?(?:dirty|d\d{8})$/u.test(version);
  }
  function saysVersion({ version }, wanted) {
   const parsed = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.z0)(wanted);
   return void 0 !== parsed && 0 === (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(version, parsed);
  }
  function tagFinding({ subject, problem, remedy }) {
   return {
    rule: "tag-version",
    severity: "unsafe",
    subject,
    message: problem,
    remedy
   };
  }
  function tagError({ subject, problem, remedy }) {
   return new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject,
    problem,
    remedy
   });
  }
  function noTagError(ref, scheme) {
   const like = tagOf(scheme, "1.2.3");
   return new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: "tag",
    problem: `is empty, and the run was started from ${ref ?? "no ref"}, which is not a tag`,
    remedy: `Push a tag (git tag -a ${(0, _release_model__WEBPACK_IMPORTED_MODULE_4__.r)(like)} -m ${(0, _release_model__WEBPACK_IMPORTED_MODULE_4__.r)(`Release ${like}`)} && git push origin ${(0, _release_model__WEBPACK_IMPORTED_MODULE_4__.r)(like)}), or start the run with one`
   });
  }
  function tagsOfVersion(tags, scheme, version) {
   const own = tagOf(scheme, version);
   const found = tags.filter((tag)=>{
    const read = readVersionTag(tag, scheme);
    return "version" === read.kind && saysVersion(read, version);
   });
   return found.includes(own) ? [
    own,
    ...found.filter((tag)=>tag !== own)
   ] : found;
  }
  function severalTags(tags, version) {
   const [taken = "", ...others] = tags;
   return `${others.join(", ")} ${1 === others.length ? "says" : "say"} ${version}, too; ${taken} is used`;
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
 54947: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   AK: ()=>checkNotesTemplate,
   MX: ()=>notesPlaceholders,
   lv: ()=>DEFAULT_NOTES_TEMPLATE,
   xh: ()=>fillNotesTemplate
  });
  var _nearest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23495);
  var _release_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
  const NOTES_PLACEHOLDERS = {
   changelog: "the section of the changelog, or what the input notes says",
   install: "the commands that install the release, and each extra for users, from the index that it is on",
   links: "a list of its pages on the index",
   documentation: "a link to the documentation that the metadata names",
   compare: "a link to all changes since the release before",
   contributors: "who has committed since the release before, by name, as .mailmap has them",
   files: "a table of the files with their sha256",
   name: "the name of the project",
   version: "the version",
   tag: "the tag",
   "previous-tag": "the tag of the release before"
  };
  const DEFAULT_NOTES_TEMPLATE = `{{ changelog }}

## Installation

{{ install }}

{{ links }}
- {{ documentation }}
- {{ compare }}

## Files

{{ files }}
`;
  const MAXIMUM_NOTES_TEMPLATE = 5e4;
  const NAMES = Object.keys(NOTES_PLACEHOLDERS);
  const PLACEHOLDER = /(?<!\$)\{\{(?<inside>[^{}\n]*)\}\}/gu;
  const UNCLOSED = /(?<!\$)\{\{(?![^{}\n]*\}\})/u;
  function placeholderOf(inside) {
   const name = inside.trim().replaceAll("_", "-");
   return NAMES.find((known)=>known === name) ?? null;
  }
  function notesPlaceholders(template) {
   return new Set([
    ...template.matchAll(PLACEHOLDER)
   ].flatMap(({ groups })=>placeholderOf(groups?.["inside"] ?? "") ?? []));
  }
  function checkNotesTemplate(template, source) {
   const remedy = `The placeholders are ${NAMES.map((name)=>`{{ ${name} }}`).join(", ")}`;
   if ("" === template.trim()) throw new _release_error_js__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject: source,
    problem: "is empty",
    remedy
   });
   if (template.length > MAXIMUM_NOTES_TEMPLATE) throw new _release_error_js__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject: source,
    problem: `has ${String(template.length)} characters, more than notes may have`,
    remedy: `Shorten it to ${String(MAXIMUM_NOTES_TEMPLATE)}, or link to the text`
   });
   for (const [at, line] of template.split("\n").entries()){
    const where = `${source}:${String(at + 1)}`;
    if (UNCLOSED.test(line)) throw new _release_error_js__WEBPACK_IMPORTED_MODULE_0__.K2({
     subject: where,
     problem: "has {{ without }} on the same line",
     remedy
    });
    for (const { 0: whole, groups } of line.matchAll(PLACEHOLDER)){
     const inside = groups?.["inside"] ?? "";
     if (null !== placeholderOf(inside)) continue;
     const meant = (0, _nearest_name_js__WEBPACK_IMPORTED_MODULE_1__.q)(inside.trim(), NAMES);
     throw new _release_error_js__WEBPACK_IMPORTED_MODULE_0__.K2({
      subject: where,
      problem: `${whole.slice(0, 80)} is unknown`,
      remedy: `${null === meant ? "" : `Did you mean {{ ${meant} }}? `}${remedy}`
     });
    }
   }
  }
  const CONTINUED = /^[ \t]*(?:>[ \t]*)+$|^[ \t]+$/u;
  function filledLine(line, values, inCode) {
   let found = 0;
   let given = 0;
   const text = line.replace(PLACEHOLDER, (whole, inside, at)=>{
    const name = placeholderOf(inside);
    if (null === name) return whole;
    const value = values[name];
    found += 1;
    if ("" !== value) given += 1;
    const before = line.slice(0, at);
    const isAlone = CONTINUED.test(before) && "" === line.slice(at + whole.length).trim();
    return isAlone ? value.split("\n").join(`\n${before}`) : value;
   });
   const level = inCode ? void 0 : /^ {0,3}(?<marks>#{1,6})(?:\s|$)/u.exec(line)?.groups?.["marks"]?.length;
   return {
    text,
    isLeftOut: found > 0 && 0 === given,
    level: level ?? null
   };
  }
  function isBare(lines, at, level) {
   const end = lines.findIndex((line, place)=>place > at && null !== line.level && line.level <= level);
   const below = lines.slice(at + 1, -1 === end ? void 0 : end);
   return below.some((line)=>line.isLeftOut) && below.every((line)=>line.isLeftOut || "" === line.text.trim());
  }
  function fillNotesTemplate(template, values) {
   let fence = null;
   const lines = template.split(/\r\n|\n|\r/u).map((line)=>{
    const mark = /^ {0,3}(?<mark>`{3,}|~{3,})/u.exec(line)?.groups?.["mark"] ?? null;
    const filled = filledLine(line, values, null !== fence);
    if (null === fence) fence = mark;
    else if (mark?.startsWith(fence) === true) fence = null;
    return filled;
   });
   const kept = [];
   let hasGap = false;
   for (const [at, line] of lines.entries()){
    const isGone = line.isLeftOut || null !== line.level && isBare(lines, at, line.level);
    if (!isGone && !(hasGap && "" === line.text.trim() && "" === (kept.at(-1) ?? "").trim())) kept.push(line.text);
    hasGap = isGone || hasGap && "" === line.text.trim();
   }
   return kept.join("\n").trim();
  }
 },
 69775: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>serialize
  });
  function serialize(document) {
   return `${JSON.stringify(document, null, 2)}\n`;
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
 },
 58455: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Zu: ()=>isDoneFrom,
   an: ()=>STAGES,
   zD: ()=>isStage
  });
  const STAGES = [
   "validate",
   "test",
   "build",
   "check",
   "try",
   "stage",
   "upload-test",
   "verify-test",
   "checklist",
   "upload",
   "verify",
   "release"
  ];
  const ALWAYS_DONE = [
   "validate",
   "test",
   "check",
   "try"
  ];
  function isDoneFrom(stage, first) {
   const place = (one)=>STAGES.indexOf(one);
   if (place(stage) >= place(first) || ALWAYS_DONE.includes(stage)) return true;
   return "checklist" === stage && place(first) <= place("upload");
  }
  function isStage(text) {
   return STAGES.includes(text);
  }
 },
 69676: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   s: ()=>SUITE_VERSION
  });
  const SUITE_VERSION = "1.0.0";
 },
 81002: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   X: ()=>KNOWN_INDEXES,
   g: ()=>isKnownIndex
  });
  function warehouse(name, title, site, uploadUrl) {
   const path = (parts)=>parts.flatMap((part)=>void 0 === part ? [] : [
      encodeURIComponent(part)
     ]).join("/");
   return {
    name,
    title,
    uploadUrl,
    simpleUrl: `${site}/simple/`,
    statusUrl: "https://status.python.org/",
    jsonUrl: (project, version)=>`${site}/pypi/${path([
      project,
      version
     ])}/json`,
    projectUrl: (project, version)=>`${site}/project/${path([
      project,
      version
     ])}/`
   };
  }
  const KNOWN_INDEXES = {
   pypi: warehouse("pypi", "PyPI", "https://pypi.org", "https://upload.pypi.org/legacy/"),
   testpypi: warehouse("testpypi", "TestPyPI", "https://test.pypi.org", "https://test.pypi.org/legacy/")
  };
  function isKnownIndex(text) {
   return Object.hasOwn(KNOWN_INDEXES, text);
  }
 },
 69223: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   J: ()=>PROFILE_NAMES,
   dp: ()=>profileOf,
   kY: ()=>giteaRegistry
  });
  var _known_indexes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81002);
  const PROFILE_NAMES = [
   "pypi",
   "testpypi",
   "gitea",
   "generic"
  ];
  const GITEA_PATH = /^(?<server>.*)\/api\/packages\/(?<owner>[^/]+)\/pypi\/?$/u;
  const GITEA_PAGES = /(?<=\/pypi)\/(?:simple|files)(?:\/.*)?$/u;
  function giteaRegistry(path) {
   const { server = "", owner } = GITEA_PATH.exec(path)?.groups ?? {};
   return void 0 === owner ? null : {
    server,
    owner
   };
  }
  function knownIndexAt(host) {
   const bare = host.toLowerCase().replace(/\.$/u, "");
   const known = Object.values(_known_indexes_js__WEBPACK_IMPORTED_MODULE_0__.X).find(({ uploadUrl, simpleUrl })=>[
     uploadUrl,
     simpleUrl
    ].some((url)=>new URL(url).host === bare));
   return known?.name ?? null;
  }
  function profileOf(index) {
   if ((0, _known_indexes_js__WEBPACK_IMPORTED_MODULE_0__.g)(index)) return index;
   if ("gitea" === index) return "gitea";
   if (!URL.canParse(index)) return "generic";
   const { host, pathname } = new URL(index);
   const isGitea = null !== giteaRegistry(pathname.replace(GITEA_PAGES, ""));
   return knownIndexAt(host) ?? (isGitea ? "gitea" : "generic");
  }
 }
};
