export const id = 7045;
export const ids = [
 7045
];
export const modules = {
 23948: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
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
  const MAXIMUM_NOTES = 125e3;
  const NAME_ROOM = 300;
  function requirementWord({ project, version }) {
   return (0, shell_word.r)((0, visible_text.P8)(`${project}==${version}`.replaceAll("`", " ")));
  }
  function shortened(changes, room) {
   if (changes.length <= room) return changes;
   const note = "\n\n… See the changelog for the complete list of changes.";
   const kept = changes.slice(0, Math.max(0, room - note.length));
   const lastLine = kept.lastIndexOf("\n");
   return `${(lastLine > 0 ? kept.slice(0, lastLine) : kept).trimEnd()}${note}`;
  }
  function releaseNotes(facts, room = MAXIMUM_NOTES) {
   const links = 0 === facts.links.length ? [] : [
    facts.links.map(({ title, url })=>`- ${(0, markdown_text.iQ)(title, url)}`).join("\n")
   ];
   const rows = facts.files.map((file)=>`| ${(0, markdown_text.D9)(file.filename, NAME_ROOM)} | ${(0, size_text.l)(file.size)} | \`${file.sha256}\` |`);
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
   const changes = (0, visible_text.A9)(facts.changes ?? "").trim();
   const whole = "" === changes ? ours : `${shortened(changes, Math.max(0, room - ours.length - 4))}\n\n${ours}`;
   return `${whole}\n`;
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
  var platform = __webpack_require__(61848);
  var open_forge = __webpack_require__(74227);
  var release_on_index = __webpack_require__(12072);
  var release_tag = __webpack_require__(70959);
  var tag_ending = __webpack_require__(8227);
  var names = __webpack_require__(21515);
  var version = __webpack_require__(22499);
  var tag_name = __webpack_require__(27525);
  var file_hash = __webpack_require__(23256);
  var release_store = __webpack_require__(91644);
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
   const sha256 = (0, file_hash.Bj)(bytes);
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
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89238);
  var _release_model__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89822);
  var _release_model__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(69775);
  var _release_store__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91644);
  var _release_store__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23256);
  var _read_distribution_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62514);
  const onTheSpot = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_2__.f)(()=>Promise.all([
    __webpack_require__.e(6118),
    __webpack_require__.e(1655),
    __webpack_require__.e(8496),
    __webpack_require__.e(6827)
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
  async function fromStore(packagesDir, storeFolder) {
   const distributions = (await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_6__.N0)(packagesDir)).map(_read_distribution_js__WEBPACK_IMPORTED_MODULE_6__.p_);
   for (const name of new Set(distributions.map((dist)=>(0, _python_standards__WEBPACK_IMPORTED_MODULE_7__.Pc)(dist.name)))){
    const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, _release_store__WEBPACK_IMPORTED_MODULE_3__.Uc)(storeFolder, name), "release-manifest.json");
    const there = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).then(()=>true, ()=>false);
    if (!there) continue;
    const stored = await fromFile(path);
    if (distributions.some(({ version })=>version === (0, _python_standards__WEBPACK_IMPORTED_MODULE_8__.Bp)(stored.manifest.version))) return stored;
   }
   return null;
  }
  async function loadManifest(input, packagesDir, { host, expectedSha256 = null }) {
   const loaded = await find(input, packagesDir, host);
   if (null !== expectedSha256 && loaded.sha256 !== expectedSha256.toLowerCase()) throw new _release_model__WEBPACK_IMPORTED_MODULE_4__.K2({
    subject: loaded.path ?? "manifest",
    problem: loaded.onTheSpot ? `no manifest was given or left by an earlier stage, but one with sha256 ${expectedSha256} is required` : `has sha256 ${loaded.sha256}, but ${expectedSha256} is required`,
    remedy: "Give the manifest of the build whose files you release"
   });
   return loaded;
  }
  async function findManifest(input, packagesDir, host) {
   if (input?.trimStart().startsWith("{") === true) {
    const manifest = (0, _release_model__WEBPACK_IMPORTED_MODULE_9__.Cc)(input, "manifest");
    return {
     manifest,
     sha256: (0, _release_store__WEBPACK_IMPORTED_MODULE_10__.Bj)((0, _release_model__WEBPACK_IMPORTED_MODULE_11__.l)(manifest)),
     path: null,
     onTheSpot: false
    };
   }
   if (null !== input && "" !== input) return fromFile(input);
   return null === host || null === packagesDir ? null : await fromStore(packagesDir, host.storeFolder);
  }
  async function find(input, packagesDir, host) {
   const found = await findManifest(input, packagesDir, host);
   if (null !== found) return found;
   const { manifestOnTheSpot } = await onTheSpot();
   const manifest = await manifestOnTheSpot(packagesDir);
   return {
    manifest,
    sha256: (0, _release_store__WEBPACK_IMPORTED_MODULE_10__.Bj)((0, _release_model__WEBPACK_IMPORTED_MODULE_11__.l)(manifest)),
    path: null,
    onTheSpot: true
   };
  }
 },
 52638: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   G: ()=>verifyAgainstManifest
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _release_store__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23256);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62514);
  async function difference(folder, filename, wanted) {
   const expected = null === wanted ? "the manifest does not have it" : `the manifest has sha256 ${wanted}`;
   const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, filename);
   const odd = await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__.oQ)(path);
   if (null !== odd) return `${filename} is ${odd} (${expected})`;
   const hashed = await (0, _release_store__WEBPACK_IMPORTED_MODULE_2__.DC)(path);
   const { sha256 } = hashed;
   if (null === wanted) return `${filename} was added (${expected}, the folder has sha256 ${sha256})`;
   return sha256 === wanted ? hashed : `${filename} was changed (${expected}, the folder has sha256 ${sha256})`;
  }
  async function verifyAgainstManifest(manifest, folder) {
   const present = await (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__.wX)(folder);
   const wanted = new Map(manifest.files.map((file)=>[
     file.filename,
     file.sha256
    ]));
   const differences = [];
   const hashes = new Map;
   for (const { filename, sha256 } of manifest.files){
    const found = present.includes(filename) ? await difference(folder, filename, sha256) : `${filename} was removed (the manifest has sha256 ${sha256}, the folder has none)`;
    if ("string" == typeof found) differences.push(found);
    else hashes.set(filename, found);
   }
   for (const filename of present){
    if (wanted.has(filename)) continue;
    const said = await difference(folder, filename, null);
    if ("string" == typeof said) differences.push(said);
   }
   if (differences.length > 0) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: folder,
    problem: `doesn't match the manifest of ${manifest.project} ${manifest.version}: ${differences.join("; ")}`,
    remedy: "Restore the files that were built, or build the release again"
   });
   return manifest.files.map((file)=>{
    const hashed = hashes.get(file.filename) ?? file;
    const dist = (0, _read_distribution_js__WEBPACK_IMPORTED_MODULE_1__.AO)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file.filename), {
     sha256: hashed.sha256,
     size: hashed.size
    });
    if (dist.size !== file.size || dist.kind !== file.kind) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, file.filename),
     problem: `doesn't match the manifest, which lists ${file.kind}, ${file.size} bytes, sha256 ${file.sha256}; the file is ${dist.kind}, ${dist.size} bytes, sha256 ${dist.sha256}`,
     remedy: "Restore the file that was built, or build the release again"
    });
    return dist;
   });
  }
 },
 62514: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   AO: ()=>distributionOf,
   N0: ()=>listFilenames,
   oQ: ()=>notRegular,
   oj: ()=>listDistributions,
   p_: ()=>parseFilename,
   wX: ()=>namesIn,
   xF: ()=>readDistribution
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _release_store__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23256);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75094);
  var _python_standards__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22499);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89238);
  function parseFilename(filename) {
   const kind = (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Lg)(filename);
   if (null === kind) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: filename,
    problem: "is not a distribution: its name must end in .whl, .tar.gz or .zip",
    remedy: "Give a wheel or a source distribution"
   });
   try {
    if ("wheel" === kind) {
     const { name, version, tags } = (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.eP)(filename);
     return {
      kind,
      name,
      version: (0, _python_standards__WEBPACK_IMPORTED_MODULE_4__.qh)(version),
      tags
     };
    }
    const { name, version } = (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.sF)(filename);
    return {
     kind,
     name,
     version: (0, _python_standards__WEBPACK_IMPORTED_MODULE_4__.qh)(version),
     tags: []
    };
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: filename,
     problem: (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.bD)(cause),
     remedy: "Build it again with a current build back-end, and do not rename the file"
    }, {
     cause
    });
   }
  }
  async function notRegular(path) {
   const status = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
   if (status.isFile()) return null;
   if (status.isSymbolicLink()) return "a symbolic link";
   return status.isDirectory() ? "a folder" : "not a regular file";
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
    if (null === odd) return distributionOf(absolute, await (0, _release_store__WEBPACK_IMPORTED_MODULE_5__.DC)(absolute));
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: path,
     problem: `can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_6__.u)(cause)})`,
     remedy: "Give a file that exists and is readable"
    }, {
     cause
    });
   }
   throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: path,
    problem: `is ${odd}`,
    remedy: "Put the file itself there"
   });
  }
  async function namesIn(folder) {
   try {
    return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter(_python_standards__WEBPACK_IMPORTED_MODULE_2__.Im).sort();
   } catch (cause) {
    throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
     subject: folder,
     problem: `can't be read (${(0, _release_model__WEBPACK_IMPORTED_MODULE_6__.u)(cause)})`,
     remedy: "Build the distributions first, or give the folder that contains them"
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
    else if (null === (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Lg)(name)) foreign.push(name);
   }
   if (foreign.length > 0) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: folder,
    problem: `contains other files than distributions: ${foreign.join(", ")}`,
    remedy: "Keep only the files of the release in it"
   });
   if (0 === names.length) throw new _release_model__WEBPACK_IMPORTED_MODULE_3__.K2({
    subject: folder,
    problem: "contains no distribution",
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
 7941: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   m: ()=>isReceiptOf
  });
  var _python_standards__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22499);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37870);
  var _python_standards__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21515);
  function isSameVersion(a, b) {
   const [one, other] = [
    (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(a),
    (0, _python_standards__WEBPACK_IMPORTED_MODULE_0__.z0)(b)
   ];
   return void 0 === one || void 0 === other ? a === b : 0 === (0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Z)(one, other);
  }
  function isReceiptOf(receipt, { project, version }) {
   return (null === receipt.project || (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Pc)(receipt.project) === (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Pc)(project)) && (null === receipt.version || isSameVersion(receipt.version, version));
  }
 },
 43058: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   $6: ()=>gitObjectSchema,
   By: ()=>releaseSchema,
   G0: ()=>versionSchema,
   Im: ()=>issueSettingsSchema,
   Oq: ()=>giteaTagSchema,
   Ye: ()=>shaSchema,
   j8: ()=>issueSchema,
   vJ: ()=>userSchema,
   wD: ()=>assetSchema
  });
  var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
  const id = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.Y2b(), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(0));
  const gitId = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^[0-9a-f]{40}([0-9a-f]{24})?$/u, "is not a git id"));
  const text = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.cl6(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), ""), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi((value)=>value));
  const assetSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   id,
   name: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   size: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.Y2b(), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(0)),
   browser_download_url: text,
   uuid: text,
   state: text
  });
  const releaseSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   id,
   tag_name: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   name: text,
   body: text,
   draft: valibot__WEBPACK_IMPORTED_MODULE_0__.zMY(),
   prerelease: valibot__WEBPACK_IMPORTED_MODULE_0__.zMY(),
   html_url: text
  });
  const giteaTagSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   name: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   id: gitId,
   commit: valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
    sha: gitId
   })
  });
  const versionSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   version: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.BpQ(1))
  });
  const gitObjectSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   object: valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
    type: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
    sha: gitId
   })
  });
  const shaSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   sha: gitId
  });
  const userSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   login: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.BpQ(1))
  });
  const issueSettingsSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   has_issues: valibot__WEBPACK_IMPORTED_MODULE_0__.cl6(valibot__WEBPACK_IMPORTED_MODULE_0__.zMY()),
   external_tracker: valibot__WEBPACK_IMPORTED_MODULE_0__.cl6(valibot__WEBPACK_IMPORTED_MODULE_0__.L5J())
  });
  const issueSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   number: id,
   title: text,
   body: text,
   state: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
   html_url: text,
   user: valibot__WEBPACK_IMPORTED_MODULE_0__.cl6(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
    login: text
   })),
   pull_request: valibot__WEBPACK_IMPORTED_MODULE_0__.cl6(valibot__WEBPACK_IMPORTED_MODULE_0__.L5J())
  });
 },
 74227: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   y: ()=>openForge
  });
  var dist = __webpack_require__(77934);
  var forge_answers = __webpack_require__(43058);
  var platform = __webpack_require__(61848);
  var src_repository = __webpack_require__(87939);
  var sent_file = __webpack_require__(14365);
  function assetOf(answer) {
   const { id, name, size, uuid } = answer;
   return {
    id,
    name,
    size,
    url: answer.browser_download_url,
    isWhole: true,
    uuid
   };
  }
  function fieldsOf({ tag, commit, title, notes, draft, prerelease }) {
   return {
    tag_name: tag,
    ...null === commit ? {} : {
     target_commitish: commit
    },
    name: title,
    body: notes,
    draft,
    prerelease
   };
  }
  function openGiteaForge(rest, repository) {
   const base = (0, src_repository.SH)(repository);
   const title = `${rest.apiUrl.host}/${repository}`;
   const one = encodeURIComponent;
   const fileCall = (asset)=>{
    const root = new URL(rest.apiUrl);
    root.pathname = root.pathname.replace(/\/api\/v1$/u, "");
    return {
     purpose: `read the asset ${asset.name}`,
     path: `/attachments/${one(asset.uuid)}`,
     base: root
    };
   };
   return {
    title,
    async describe () {
     const answer = await rest.find({
      purpose: "read the server's version",
      path: "/version"
     }, forge_answers.G0);
     if (null === answer) return "unknown";
     const { forge, version } = (0, platform.l5)(answer.version);
     return `${"forgejo" === forge ? "Forgejo" : "Gitea"} ${version}`;
    },
    async tag (name) {
     const found = await rest.find({
      purpose: `read the tag ${name}`,
      path: `${base}/tags/${one(name)}`
     }, forge_answers.Oq);
     return null === found ? null : {
      name,
      commit: found.commit.sha,
      annotated: found.id !== found.commit.sha
     };
    },
    async createTag ({ name, commit, message }) {
     await rest.write({
      purpose: `create the tag ${name}`,
      method: "POST",
      path: `${base}/tags`,
      json: {
       tag_name: name,
       target: commit,
       message
      }
     }, dist.Ikc({
      name: dist.YjP()
     }));
    },
    async releasesOf (tag) {
     const purpose = `read the release ${tag}`;
     const found = await rest.find({
      purpose,
      path: `${base}/releases/tags/${one(tag)}`
     }, forge_answers.By);
     if (null !== found) return [
      (0, src_repository.l7)(found)
     ];
     const drafts = await rest.list({
      purpose,
      path: `${base}/releases?draft=true`
     }, forge_answers.By);
     return drafts.filter(({ tag_name: name })=>name === tag).map(src_repository.l7).sort(src_repository.jI);
    },
    async createRelease (release) {
     const answer = await rest.write({
      purpose: `create the release ${release.tag}`,
      method: "POST",
      path: `${base}/releases`,
      json: fieldsOf(release)
     }, forge_answers.By);
     return (0, src_repository.l7)(answer);
    },
    async updateRelease (id, release) {
     const answer = await rest.write({
      purpose: `change the release ${release.tag}`,
      method: "PATCH",
      path: `${base}/releases/${id}`,
      json: fieldsOf(release)
     }, forge_answers.By);
     return (0, src_repository.l7)(answer);
    },
    async assets (release) {
     const path = `${base}/releases/${release.id}/assets`;
     const answers = await rest.list({
      purpose: `list the assets of ${release.tag}`,
      path
     }, forge_answers.wD);
     return answers.map(assetOf);
    },
    async attach (release, file) {
     await rest.write({
      purpose: `attach ${file.name}`,
      method: "POST",
      path: `${base}/releases/${release.id}/assets?name=${one(file.name)}`,
      body: (0, sent_file.b)([], "attachment", file)
     }, forge_answers.wD);
    },
    async removeAsset (release, asset) {
     const path = `${base}/releases/${release.id}/assets/${asset.id}`;
     await rest.remove({
      purpose: `remove the asset ${asset.name}`,
      path
     });
    },
    hashAsset: (_release, asset)=>rest.hash(fileCall(asset), "*/*"),
    saveAsset: (_release, asset, path)=>rest.save(fileCall(asset), "*/*", path),
    readAsset: (_release, asset, maximumBytes)=>rest.fetch(fileCall(asset), "*/*", maximumBytes),
    pause: (attempt)=>rest.pause(attempt)
   };
  }
  const DEEPEST_TAG = 5;
  function github_forge_assetOf(answer) {
   const { id, name, size, state } = answer;
   return {
    id,
    name,
    size,
    url: answer.browser_download_url,
    isWhole: "uploaded" === state || "" === state,
    uuid: ""
   };
  }
  function github_forge_fieldsOf({ tag, commit, title, notes, draft, prerelease }) {
   return {
    tag_name: tag,
    ...null === commit ? {} : {
     target_commitish: commit
    },
    name: title,
    body: notes,
    draft,
    prerelease
   };
  }
  function uploadBase(apiUrl) {
   const base = new URL(apiUrl);
   if (/^api\./u.test(base.hostname)) base.hostname = base.hostname.replace(/^api\./u, "uploads.");
   else base.pathname = base.pathname.replace(/\/api\/v3$/u, "/api/uploads");
   return base;
  }
  function openGithubForge(rest, repository) {
   const base = (0, src_repository.SH)(repository);
   const one = encodeURIComponent;
   const ref = (tag)=>tag.split("/").map(one).join("/");
   const fileCall = (asset)=>({
     purpose: `read the asset ${asset.name}`,
     path: `${base}/releases/assets/${asset.id}`
    });
   return {
    title: `${rest.apiUrl.host}/${repository}`,
    describe: ()=>Promise.resolve("GitHub"),
    async tag (name) {
     const purpose = `read the tag ${name}`;
     const found = await rest.find({
      purpose,
      path: `${base}/git/ref/tags/${ref(name)}`
     }, forge_answers.$6);
     if (null === found) return null;
     let { object } = found;
     for(let depth = 0; "tag" === object.type && depth < DEEPEST_TAG; depth += 1)({ object } = await rest.read({
      purpose,
      path: `${base}/git/tags/${object.sha}`
     }, forge_answers.$6));
     return {
      name,
      commit: object.sha,
      annotated: "tag" === found.object.type
     };
    },
    async createTag ({ name, commit, message }) {
     const purpose = `create the tag ${name}`;
     const { sha } = await rest.write({
      purpose,
      method: "POST",
      path: `${base}/git/tags`,
      json: {
       tag: name,
       message,
       object: commit,
       type: "commit"
      }
     }, forge_answers.Ye);
     await rest.write({
      purpose,
      method: "POST",
      path: `${base}/git/refs`,
      json: {
       ref: `refs/tags/${name}`,
       sha
      }
     }, dist.Ikc({
      ref: dist.YjP()
     }));
    },
    async releasesOf (tag) {
     const all = await rest.list({
      purpose: `read the release ${tag}`,
      path: `${base}/releases`
     }, forge_answers.By);
     return all.filter(({ tag_name: name })=>name === tag).map(src_repository.l7).sort(src_repository.jI);
    },
    async createRelease (release) {
     const purpose = `create the release ${release.tag}`;
     const call = {
      purpose,
      method: "POST",
      path: `${base}/releases`,
      json: github_forge_fieldsOf(release)
     };
     return (0, src_repository.l7)(await rest.write(call, forge_answers.By));
    },
    async updateRelease (id, release) {
     const purpose = `change the release ${release.tag}`;
     const call = {
      purpose,
      method: "PATCH",
      path: `${base}/releases/${id}`,
      json: github_forge_fieldsOf(release)
     };
     return (0, src_repository.l7)(await rest.write(call, forge_answers.By));
    },
    async assets (release) {
     const path = `${base}/releases/${release.id}/assets`;
     const answers = await rest.list({
      purpose: `list the assets of ${release.tag}`,
      path
     }, forge_answers.wD);
     return answers.map(github_forge_assetOf);
    },
    async attach (release, file) {
     await rest.write({
      purpose: `attach ${file.name}`,
      method: "POST",
      path: `${base}/releases/${release.id}/assets?name=${one(file.name)}`,
      base: uploadBase(rest.apiUrl),
      body: (0, sent_file.h)(file)
     }, forge_answers.wD);
    },
    async removeAsset (_release, asset) {
     await rest.remove({
      purpose: `remove the asset ${asset.name}`,
      path: `${base}/releases/assets/${asset.id}`
     });
    },
    hashAsset: (_release, asset)=>rest.hash(fileCall(asset), "application/octet-stream"),
    saveAsset: (_release, asset, path)=>rest.save(fileCall(asset), "application/octet-stream", path),
    readAsset: (_release, asset, maximumBytes)=>rest.fetch(fileCall(asset), "application/octet-stream", maximumBytes),
    pause: (attempt)=>rest.pause(attempt)
   };
  }
  var rest_client = __webpack_require__(78449);
  function openForge(target, repository) {
   const rest = (0, rest_client.P)(target);
   return "gitea" === rest.dialect ? openGiteaForge(rest, repository) : openGithubForge(rest, repository);
  }
 },
 23494: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   IO: ()=>receiptAssetName,
   jP: ()=>isReceiptAsset,
   n_: ()=>releaseAssets,
   oN: ()=>receiptName,
   pJ: ()=>DOCUMENT_NAMES,
   sj: ()=>isReceiptName
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58455);
  const DOCUMENT_NAMES = {
   manifest: "release-manifest.json",
   record: "release-record.json"
  };
  const RECEIPT = "receipt-";
  function receiptName({ stage, python }) {
   return `${RECEIPT}${stage}${null === python ? "" : `-${python}`}`;
  }
  function isReceiptName(name) {
   if (!name.startsWith(RECEIPT)) return false;
   const rest = name.slice(RECEIPT.length);
   const python = /-\d+\.\d+$/u.exec(rest)?.[0] ?? "";
   return (0, _release_model__WEBPACK_IMPORTED_MODULE_1__.zD)(rest.slice(0, rest.length - python.length));
  }
  function receiptAssetName(receipt) {
   return `${receiptName(receipt)}.json`;
  }
  function isReceiptAsset(name) {
   return name.endsWith(".json") && isReceiptName(name.slice(0, -5));
  }
  function releaseAssets(distributions, manifest, record, smokeTest = null) {
   const document = (kind, file)=>({
     name: DOCUMENT_NAMES[kind],
     kind,
     path: file?.path ?? null,
     size: file?.size ?? null,
     sha256: file?.sha256 ?? null
    });
   return [
    ...distributions.map(({ filename, kind, path, size, sha256 })=>({
      name: filename,
      kind,
      path,
      size,
      sha256
     })),
    ...null === smokeTest ? [] : [
     {
      ...smokeTest,
      name: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(smokeTest.path),
      kind: "smoke-test"
     }
    ],
    ...null === manifest ? [] : [
     document("manifest", manifest)
    ],
    document("record", record)
   ];
  }
 },
 11001: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   N: ()=>refuseOtherBuild,
   r: ()=>readContents
  });
  var _release_store__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23256);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58607);
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89822);
  var _forge_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6975);
  var _release_assets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23494);
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
     if (error instanceof _release_model__WEBPACK_IMPORTED_MODULE_0__.K2) return null;
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
      if (!(error instanceof _forge_error_js__WEBPACK_IMPORTED_MODULE_1__.Q) || 404 !== error.status) throw error;
      withheld.add(asset.id);
      return false;
     }
    },
    isWithheld: ({ id })=>withheld.has(id),
    manifest: ()=>parsed(_release_assets_js__WEBPACK_IMPORTED_MODULE_2__.pJ.manifest, _release_model__WEBPACK_IMPORTED_MODULE_3__.Cc),
    record: ()=>parsed(_release_assets_js__WEBPACK_IMPORTED_MODULE_2__.pJ.record, _release_model__WEBPACK_IMPORTED_MODULE_3__.CU)
   };
  }
  async function isBeginningOf(contents, asset, file) {
   if (!asset.isWhole || 0 === asset.size) return true;
   if (asset.size >= file.size) return false;
   return await (0, _release_store__WEBPACK_IMPORTED_MODULE_4__.Vq)(file.path, {
    first: asset.size
   }) === (await contents.hash(asset)).sha256;
  }
  async function refuseOtherBuild(contents, wanted) {
   const { manifest, files } = wanted;
   const { release } = contents;
   const state = `${release.draft ? "the draft" : "the published release"} of ${release.tag}`;
   const remedy = release.draft ? "Nothing was changed. If an earlier run created it, continue with its files: start the workflow by hand with from-stage and the manifest-sha256 from the log of that run. If none did, find out who created it, and delete it" : "Nothing was changed. If none of your runs published it, find out who did, delete that release, and re-run the failed jobs: a draft created before its tag is published with the tag. If one did, its files stay: release with a new version and a new tag";
   const theirs = await contents.manifest();
   if (null !== theirs && !sameFiles(theirs, manifest)) throw otherManifest(theirs, manifest, {
    state,
    remedy
   });
   for (const file of files.filter(({ kind })=>"wheel" === kind || "sdist" === kind)){
    const named = contents.named(file.name);
    if (!(await Promise.all(named.map((asset)=>contents.holds(asset, file)))).includes(true)) {
     for (const asset of named)if (!await isBeginningOf(contents, asset, file)) throw new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
      subject: file.name,
      problem: `${state} has different bytes under this name: sha256 ${(await contents.hash(asset)).sha256} there, ${file.sha256} here`,
      remedy
     });
    }
   }
   const further = contents.assets.find(({ name })=>wanted.isDistribution?.(name) === true && !manifest.files.some(({ filename })=>filename === name));
   if (void 0 === further) return;
   throw new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject: (0, _harmless_text__WEBPACK_IMPORTED_MODULE_5__.Ol)(further.name, 200),
    problem: `${state} contains this file, which was not built here`,
    remedy: release.draft ? remedy : "Nothing was changed. Find out who attached it, and remove it there"
   });
  }
  function otherManifest(theirs, manifest, { state, remedy }) {
   const other = manifest.files.find((ours)=>!theirs.files.some(({ sha256 })=>sha256 === ours.sha256));
   const before = theirs.files.find(({ filename })=>filename === other?.filename);
   return new _release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
    subject: other?.filename ?? _release_assets_js__WEBPACK_IMPORTED_MODULE_2__.pJ.manifest,
    problem: void 0 === other ? `${state} contains more files than were built in this run` : `${state} contains another build of it: sha256 ${before?.sha256 ?? "(none)"} there, ${other.sha256} here`,
    remedy
   });
  }
 },
 85076: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   I: ()=>syncAsset
  });
  var _http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93570);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41535);
  var _forge_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6975);
  var _rest_remedy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2778);
  var _release_contents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11001);
  const ATTEMPTS = 4;
  async function syncAsset(forge, contents, file) {
   const clock = performance.now();
   const { release } = contents;
   const synced = ({ url }, outcome, attempts)=>{
    const ms = Math.round(performance.now() - clock);
    return {
     name: file.name,
     size: file.size,
     sha256: file.sha256,
     url,
     outcome,
     attempts,
     ms
    };
   };
   const before = await settle(forge, contents, file, false);
   if (null !== before.held) return synced(before.held, "kept", 0);
   let missing = null;
   return (0, _http__WEBPACK_IMPORTED_MODULE_0__.d)(async (attempt)=>{
    const failure = await send(forge, release, file);
    const { held } = await settle(forge, await (0, _release_contents_js__WEBPACK_IMPORTED_MODULE_1__.r)(forge, release), file, true);
    if (null !== held) return synced(held, before.wasTaken ? "replaced" : "attached", attempt);
    missing = failure ?? notTheBytes(forge, release, file);
    throw missing;
   }, {
    most: ATTEMPTS,
    pause: (attempt)=>forge.pause(attempt),
    judge: (thrown)=>thrown === missing ? "again" : "give-up"
   });
  }
  async function send(forge, release, file) {
   try {
    await forge.attach(release, file);
    return null;
   } catch (error) {
    if (error instanceof _forge_error_js__WEBPACK_IMPORTED_MODULE_2__.Q && isWorthAnotherTry(error)) return error;
    throw error;
   }
  }
  async function settle(forge, contents, file, wasSent) {
   const { release } = contents;
   const [kept, ...others] = await sorted(contents, file);
   for (const asset of others)await forge.removeAsset(release, asset);
   if (void 0 === kept) return {
    held: null,
    wasTaken: false
   };
   if (await contents.holds(kept, file)) return {
    held: kept,
    wasTaken: true
   };
   if (wasSent && contents.isWithheld(kept)) throw withheld(forge, release, file);
   await forge.removeAsset(release, kept);
   return {
    held: null,
    wasTaken: true
   };
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
   return new _forge_error_js__WEBPACK_IMPORTED_MODULE_2__.Q({
    subject: forge.title,
    problem: `accepted ${file.name} of ${release.tag} and lists it, but answers 404 Not Found when it is downloaded`,
    remedy: _rest_remedy_js__WEBPACK_IMPORTED_MODULE_3__.i
   }, {
    status: 404,
    ambiguous: false
   });
  }
  function notTheBytes(forge, release, file) {
   return new _release_model__WEBPACK_IMPORTED_MODULE_4__.K2({
    subject: forge.title,
    problem: `returned different bytes for ${file.name} of ${release.tag} than were sent, ${ATTEMPTS} times`,
    remedy: "Check the server and its storage, and run again; the release is not published"
   });
  }
 },
 56886: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   A: ()=>htmlLink,
   j: ()=>htmlText
  });
  var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  const REFERENCES = {
   "&": "&amp;",
   "<": "&lt;",
   ">": "&gt;",
   '"': "&quot;",
   "'": "&#39;"
  };
  function htmlText(text) {
   return (0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.Q6)(text).replace(/[&<>"']/gu, (character)=>REFERENCES[character] ?? "").replaceAll("::", ":&#58;").replaceAll("##[", "##&#91;");
  }
  function htmlLink(text) {
   if (!URL.canParse(text)) return null;
   const url = new URL(text);
   if ("https:" !== url.protocol && "http:" !== url.protocol) return null;
   if ("" !== url.username || "" !== url.password) return null;
   return url.href;
  }
 },
 34202: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D9: ()=>markdownCode,
   KW: ()=>markdownAddress,
   dI: ()=>markdownBlock,
   iQ: ()=>markdownLink,
   p7: ()=>markdownText
  });
  var _cut_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69633);
  var _html_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56886);
  var _log_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70063);
  var _visible_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  const LINKED_LATER = /@[\p{L}\p{N}_-]|[#!]\d|:\/\/|www\.|GH-\d/iu;
  function references(text) {
   return text.replace(/[!-/:-@[-`{-~]/gu, (character)=>`&#${String(character.charCodeAt(0))};`);
  }
  function word(text, first) {
   if (LINKED_LATER.test(text)) return `<code>${references(text)}</code>`;
   const plain = text.replace(/[!-+:-@[-`{-~]/gu, references);
   return first ? plain.replace(/^-/u, "&#45;").replace(/^(\d{1,9})\./u, "$1&#46;") : plain;
  }
  function code(line) {
   return `\`${line.replace(/[`|]|<(?=!--)|(?<=##)\[/gu, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.Xt)}\``;
  }
  function markdownText(text, maximum = 500) {
   return (0, _cut_js__WEBPACK_IMPORTED_MODULE_1__.J)((0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.Q6)(text).trim(), maximum).split("\n").map((line)=>line.replace(/\s+/gu, " ").trim()).filter((line)=>"" !== line).map((line)=>line.split(" ").map((part, place)=>word(part, 0 === place)).join(" ")).join("<br>");
  }
  function markdownCode(text, maximum) {
   return code((0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.P8)(text, maximum) || "?");
  }
  function markdownBlock(text, maximum) {
   const inside = (0, _cut_js__WEBPACK_IMPORTED_MODULE_1__.J)((0, _log_text_js__WEBPACK_IMPORTED_MODULE_2__.k)(text.trim()).replaceAll("\x3c!--", "<! --"), maximum);
   let longest = 2;
   for (const [run] of inside.matchAll(/`+/gu))longest = Math.max(longest, run.length);
   const fence = "`".repeat(longest + 1);
   return `${fence}text\n${inside}\n${fence}`;
  }
  function target(url) {
   return (0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.P8)(url).replace(/[<>\s`|\\]/gu, encodeURIComponent);
  }
  function markdownAddress(url) {
   return null === (0, _html_text_js__WEBPACK_IMPORTED_MODULE_3__.A)(url) ? markdownCode(url, 500) : `<${target(url)}>`;
  }
  function markdownLink(title, url) {
   const text = references((0, _visible_text_js__WEBPACK_IMPORTED_MODULE_0__.P8)(title, 200));
   return null === (0, _html_text_js__WEBPACK_IMPORTED_MODULE_3__.A)(url) ? text : `[${text}](<${target(url)}>)`;
  }
 },
 17793: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   D: ()=>tidy
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  const LONGEST_WORDS = 600;
  function tidy(text) {
   return (0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.P8)(text, LONGEST_WORDS);
  }
 },
 14365: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   b: ()=>formBody,
   h: ()=>fileBody
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  const CHUNK = 524288;
  const FIRST_CHUNK = 16384;
  const ONE_PIECE = 65536;
  function quoted(name) {
   return name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  }
  function fileBody(file, onSent) {
   return {
    contentType: "application/octet-stream",
    length: file.size,
    chunks: ()=>rightBytes(file, onSent)
   };
  }
  function formBody(fields, fileField, file, onSent) {
   const boundary = `----repo-agent-actions-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString("hex")}`;
   const parts = fields.map(([field, value])=>`--${boundary}\r\nContent-Disposition: form-data; name="${quoted(field)}"\r\n\r\n${value}\r\n`);
   const head = Buffer.from(`${parts.join("")}--${boundary}\r\nContent-Disposition: form-data; name="${quoted(fileField)}"; filename="${quoted(file.name)}"\r\nContent-Type: application/octet-stream\r\n\r\n`, "utf8");
   const tail = Buffer.from(`\r\n--${boundary}--\r\n`, "utf8");
   return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    length: head.length + file.size + tail.length,
    async *chunks () {
     let first = head;
     for await (const chunk of rightBytes(file, onSent)){
      yield null === first ? chunk : Buffer.concat([
       first,
       chunk
      ]);
      first = null;
     }
     yield null === first ? tail : Buffer.concat([
      first,
      tail
     ]);
    }
   };
  }
  async function* rightBytes({ path, name, size, sha256 }, onSent) {
   const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
   let sent = 0;
   const judge = ()=>{
    if (sent !== size) throw changed(name, `it has ${sent} bytes now, and had ${size}`);
    const now = hash.digest("hex");
    if (now !== sha256) throw changed(name, `its sha256 is ${now} now, and was ${sha256}`);
   };
   const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, "r");
   const length = Math.min(CHUNK, size + 1);
   let [full, empty] = [
    Buffer.allocUnsafe(length),
    Buffer.allocUnsafe(length)
   ];
   let reading = null;
   let next = size < ONE_PIECE ? length : FIRST_CHUNK;
   try {
    reading = file.read(full, 0, next, null);
    for(;;){
     const { bytesRead } = await reading;
     if (0 === bytesRead) break;
     sent += bytesRead;
     if (sent > size) throw changed(name, `it has more than ${size} bytes now`);
     next = Math.min(length, 2 * next);
     reading = file.read(empty, 0, next, null);
     const chunk = full.subarray(0, bytesRead);
     hash.update(chunk);
     if (sent === size) {
      if ((await reading).bytesRead > 0) throw changed(name, `it has more than ${size} bytes now`);
      judge();
      yield chunk;
      onSent?.(sent);
      return;
     }
     yield chunk;
     onSent?.(sent);
     [full, empty] = [
      empty,
      full
     ];
    }
   } finally{
    await reading?.catch(()=>void 0);
    await file.close();
   }
   judge();
  }
  function changed(name, how) {
   return new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: name,
    problem: `changed during the upload: ${how}; the connection was closed before the upload was complete`,
    remedy: "Find out what writes to the file, restore the built one, and run again"
   });
  }
 },
 76543: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   E: ()=>redact,
   l: ()=>serverWords
  });
  var _lazy_modules__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64576);
  var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
  var _one_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17793);
  const htmlMessages = (0, _lazy_modules__WEBPACK_IMPORTED_MODULE_1__.f)(()=>Promise.all([
    __webpack_require__.e(1600),
    __webpack_require__.e(9065)
   ]).then(__webpack_require__.bind(__webpack_require__, 59065)));
  function recordOf(value) {
   return "object" == typeof value && null !== value ? value : {};
  }
  function texts(values) {
   return values.filter((value)=>"string" == typeof value && "" !== value);
  }
  function textOfJson(body) {
   let json;
   try {
    json = JSON.parse(body);
   } catch  {
    return null;
   }
   if ("string" == typeof json) return json;
   const answer = recordOf(json);
   const message = texts([
    "message",
    "msg",
    "detail",
    "error",
    "title"
   ].map((key)=>answer[key])).slice(0, 1);
   const errors = Array.isArray(answer["errors"]) ? answer["errors"] : [];
   const details = errors.map((error)=>{
    const parts = recordOf(error);
    return texts([
     error,
     ...[
      "resource",
      "field",
      "code",
      "message"
     ].map((key)=>parts[key])
    ]).join(" ");
   });
   const words = texts([
    ...message,
    ...details
   ]).join("; ");
   return "" === words ? null : words;
  }
  function textOfXml(body) {
   return /^\s*<(?:\?xml|Error\b)/u.test(body) ? /<Message>([^<]*)<\/Message>/u.exec(body)?.[1] ?? null : null;
  }
  async function serverWords(answer, hide = []) {
   const reason = (0, _one_line_js__WEBPACK_IMPORTED_MODULE_2__.D)(answer.reason);
   const standard = (node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[answer.status] ?? "").toLowerCase();
   const own = reason.toLowerCase() === standard ? "" : reason;
   const body = answer.body.subarray(0, 65536).toString("utf8");
   const isWeb = /<[a-z!/]/iu.test(body);
   const text = textOfJson(body) ?? textOfXml(body) ?? (isWeb ? await wordsOfHtml(body, answer) : (0, _one_line_js__WEBPACK_IMPORTED_MODULE_2__.D)(body));
   return redact((0, _one_line_js__WEBPACK_IMPORTED_MODULE_2__.D)(joined(own, (0, _one_line_js__WEBPACK_IMPORTED_MODULE_2__.D)(text), reason)), hide);
  }
  async function wordsOfHtml(html, answer) {
   const { messageOfHtml } = await htmlMessages();
   return messageOfHtml(html, answer);
  }
  function joined(own, text, reason) {
   if ("" === text) return reason;
   if ("" === own || own === text) return text;
   const lossy = own.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&").replaceAll("\\?", "[?\\u{100}-\\u{10ffff}]");
   const whole = new RegExp(lossy, "u").exec(text)?.[0];
   if (void 0 !== whole) return whole;
   return own.includes(text) ? own : `${own}: ${text}`;
  }
  function redact(text, hide) {
   return hide.reduce((rest, secret)=>"" === secret ? rest : rest.replaceAll(secret, "***"), text);
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
     if (void 0 !== wanted && 0 === (0, _python_standards__WEBPACK_IMPORTED_MODULE_2__.Z)(found, wanted)) files.push(file);
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
   p: ()=>resolveIndex,
   t: ()=>serverKindOf
  });
  var _http__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37062);
  var _python_standards__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21515);
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41535);
  var _release_model__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28681);
  var _server_profiles__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81002);
  const GITEA_PATH = /^(?<server>.*)\/api\/packages\/(?<owner>[^/]+)\/pypi\/?$/u;
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
  function resolveIndex({ index, simpleUrl, environment }) {
   if (null !== simpleUrl) (0, _http__WEBPACK_IMPORTED_MODULE_4__.or)(simpleUrl, "simple-url");
   if ((0, _server_profiles__WEBPACK_IMPORTED_MODULE_0__.g)(index)) return knownIndex(index, simpleUrl);
   if ("gitea" !== index && !/^[a-z][a-z0-9+.-]*:\/\//iu.test(index)) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "index",
    problem: `'${index}' is unknown`,
    remedy: `Use ${Object.keys(_server_profiles__WEBPACK_IMPORTED_MODULE_0__.X).join(", ")}, gitea, or an upload URL together with simple-url`
   });
   const { url, credentials } = (0, _http__WEBPACK_IMPORTED_MODULE_4__.or)("gitea" === index ? giteaUrl(environment) : index, "index");
   if (null !== credentials) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "index",
    problem: "contains a username or password, which would appear in logs",
    remedy: "Pass them as username and password"
   });
   const known = Object.values(_server_profiles__WEBPACK_IMPORTED_MODULE_0__.X).find((candidate)=>new URL(candidate.uploadUrl).host === url.host);
   if (void 0 !== known) return {
    ...knownIndex(known.name, simpleUrl),
    uploadUrl: url.href
   };
   const gitea = GITEA_PATH.exec(url.pathname)?.groups;
   const base = (0, _release_model__WEBPACK_IMPORTED_MODULE_3__.sP)(url.href, "/");
   const simple = simpleUrl ?? (void 0 === gitea ? null : `${base}/simple/`);
   if (null === simple) throw new _release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
    subject: "simple-url",
    problem: "is empty, and the upload URL doesn't reveal the address of the simple API",
    remedy: `Set it to the URL that pip uses as --index-url: ${base}/simple/ for pypiserver, ${base}/+simple/ for a devpi stage; it usually ends in /simple/`
   });
   const { server, owner } = {
    server: gitea?.["server"] ?? "",
    owner: gitea?.["owner"] ?? ""
   };
   return {
    title: url.host,
    known: null,
    server: void 0 === gitea ? "unknown" : "gitea",
    uploadUrl: void 0 === gitea ? url.href : base,
    simpleUrl: simple,
    statusUrl: null,
    projectUrl: (name, version)=>void 0 === gitea ? null : `${url.origin}${server}/${owner}/-/packages/pypi/${(0, _python_standards__WEBPACK_IMPORTED_MODULE_1__.Pc)(name)}/${encodeURIComponent(version)}`,
    jsonUrl: (name, version)=>void 0 === gitea ? jsonBeside(simple, name, version) : null
   };
  }
  function serverKindOf(address, headers) {
   if ("unknown" !== address.server) return address.server;
   const names = Object.keys(headers);
   if (names.some((name)=>name.startsWith("x-devpi-"))) return "devpi";
   if (names.some((name)=>name.startsWith("x-pypi-"))) return "pypi";
   const cookies = headers["set-cookie"] ?? [];
   if (cookies.some((cookie)=>cookie.startsWith("i_like_gitea") || cookie.startsWith("i_like_forgejo"))) return "gitea";
   return /wsgiserver|waitress|bottle|pypiserver/iu.test(String(headers["server"] ?? "")) ? "pypiserver" : "unknown";
  }
 },
 87738: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Cv: ()=>forAllScopes,
   Mp: ()=>startInScope,
   Xg: ()=>openChildScope
  });
  var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
  const scopes = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage;
  function openChildScope() {
   const members = {
    starting: new Set,
    children: new Set,
    closed: false
   };
   return {
    run: (work)=>scopes.run(members, work),
    async end () {
     members.closed = true;
     while(members.starting.size + members.children.size > 0){
      await Promise.allSettled(members.starting);
      const children = [
       ...members.children
      ];
      for (const child of children)child.stop();
      await Promise.allSettled(children.map(({ exited })=>exited));
     }
    }
   };
  }
  function forAllScopes(work) {
   return scopes.exit(work);
  }
  async function startInScope(start) {
   const members = scopes.getStore();
   if (void 0 === members) return await start();
   if (members.closed) throw new Error("the stage that starts this has ended");
   const starting = start();
   members.starting.add(starting);
   try {
    const child = await starting;
    members.children.add(child);
    const forget = ()=>{
     members.children.delete(child);
    };
    child.exited.then(forget, forget);
    return child;
   } finally{
    members.starting.delete(starting);
   }
  }
 },
 75094: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Lg: ()=>kindOfFilename,
   Im: ()=>looksLikeDistribution,
   sF: ()=>parseSdistFilename,
   eP: ()=>parseWheelFilename,
   aL: ()=>releaseOfFilename
  });
  var names = __webpack_require__(21515);
  var visible_text = __webpack_require__(58607);
  const MOST_TAGS = 1e4;
  function expandTags(text) {
   const parts = text.toLowerCase().split("-");
   const [pythons, abis, platforms] = parts.map((part)=>part.split("."));
   if (3 !== parts.length || void 0 === pythons || void 0 === abis || void 0 === platforms) throw new Error(`the tag ${text} has ${parts.length} parts instead of 3`);
   if ([
    pythons,
    abis,
    platforms
   ].some((components)=>components.includes(""))) throw new Error(`the tag ${text} has an empty component`);
   if (pythons.length * abis.length * platforms.length > MOST_TAGS) throw new Error(`the tag ${(0, visible_text.Ol)(text, 100)} expands to more than ${MOST_TAGS} tags`);
   const tags = pythons.flatMap((python)=>abis.flatMap((abi)=>platforms.map((platform)=>`${python}-${abi}-${platform}`)));
   return [
    ...new Set(tags)
   ];
  }
  var python_text = __webpack_require__(67969);
  var src_version = __webpack_require__(22499);
  const WHEEL_NAME = /^[\p{L}\p{N}_.]*$/u;
  function parseWheelFilename(filename) {
   const wrong = (reason)=>new Error(`${(0, python_text.TL)(filename)} is not the name of a wheel: ${reason}`);
   if (!filename.endsWith(".whl")) throw wrong("it does not end in .whl");
   const parts = filename.slice(0, -4).split("-");
   const [name, versionText] = parts;
   const [pythonTag, abiTag, platformTag] = parts.slice(-3);
   if (5 !== parts.length && 6 !== parts.length || void 0 === name || void 0 === versionText || void 0 === pythonTag || void 0 === abiTag || void 0 === platformTag) throw wrong(`it has ${parts.length} parts between hyphens instead of 5 or 6`);
   if (name.includes("__") || !WHEEL_NAME.test(name)) throw wrong(`${(0, python_text.TL)(name)} is not an escaped project name`);
   const version = (0, src_version.z0)(versionText);
   if (void 0 === version) throw wrong(`${(0, python_text.TL)(versionText)} is not a PEP 440 version`);
   const build = 6 === parts.length ? parts[2] ?? "" : null;
   if (null !== build && !/^[0-9]/u.test(build)) throw wrong(`the build tag ${(0, python_text.TL)(build)} does not begin with a digit`);
   let tags;
   try {
    tags = expandTags(`${pythonTag}-${abiTag}-${platformTag}`);
   } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
   }
   return {
    name,
    version,
    versionText,
    build,
    tags,
    pythonTag,
    abiTag,
    platformTag
   };
  }
  function parseSdistFilename(filename) {
   const wrong = (reason)=>new Error(`${(0, python_text.TL)(filename)} is not the name of a source distribution: ${reason}`);
   const stem = [
    ".tar.gz",
    ".zip"
   ].flatMap((end)=>filename.endsWith(end) ? [
     filename.slice(0, -end.length)
    ] : []).at(0);
   if (void 0 === stem) throw wrong("it does not end in .tar.gz or .zip");
   const hyphen = stem.lastIndexOf("-");
   if (hyphen < 0) throw wrong("it has no hyphen between name and version");
   const versionText = stem.slice(hyphen + 1);
   const version = (0, src_version.z0)(versionText);
   if (void 0 === version) throw wrong(`${(0, python_text.TL)(versionText)} is not a PEP 440 version`);
   return {
    name: stem.slice(0, hyphen),
    version,
    versionText
   };
  }
  function kindOfFilename(filename) {
   if (filename.endsWith(".whl")) return "wheel";
   return filename.endsWith(".tar.gz") || filename.endsWith(".zip") ? "sdist" : null;
  }
  const LIKE_A_DISTRIBUTION = /\.(?:whl|egg|zip|tar|tgz|tbz2?|txz|tar\.(?:gz|bz2|xz|z|zst))$/iu;
  function looksLikeDistribution(filename) {
   return LIKE_A_DISTRIBUTION.test(filename);
  }
  function releaseOfFilename(filename) {
   const kind = kindOfFilename(filename);
   if (null === kind) return null;
   try {
    const { name, version } = "wheel" === kind ? parseWheelFilename(filename) : parseSdistFilename(filename);
    return (0, names.uV)(name) ? {
     normalizedName: (0, names.Pc)(name),
     version: (0, src_version.qh)(version)
    } : null;
   } catch  {
    return null;
   }
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
    remedy: `Set the version to ${said}, or tag the release ${tagOf(scheme, wanted.version)}`
   };
  }
  function saysVersion({ version }, wanted) {
   const parsed = (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.z0)(wanted);
   return void 0 !== parsed && 0 === (0, _version_order_js__WEBPACK_IMPORTED_MODULE_2__.Z)(version, parsed);
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
   return void 0 !== wanted && endingVersions(tag).some((ending)=>0 === (0, _version_order_js__WEBPACK_IMPORTED_MODULE_1__.Z)(ending, wanted));
  }
  function newestTagged(tags, scheme) {
   const newest = (found)=>found.reduce((best, one)=>null === best || (0, _version_order_js__WEBPACK_IMPORTED_MODULE_1__.Z)(one.version, best.version) > 0 ? one : best, null);
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
 86298: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   l: ()=>sizeText
  });
  const UNITS = [
   "kB",
   "MB",
   "GB",
   "TB"
  ];
  function sizeText(bytes) {
   if (bytes < 1e3) return `${String(Math.round(bytes))} B`;
   let size = bytes / 1e3;
   let unit = 0;
   while(size >= 999.95 && unit < UNITS.length - 1){
    size /= 1e3;
    unit += 1;
   }
   return `${size.toFixed(1)} ${UNITS[unit] ?? ""}`;
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
 }
};
