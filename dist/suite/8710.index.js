export const id = 8710;
export const ids = [
 8710
];
export const modules = {
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
    hasFile: (path, tag)=>(0, src_repository._k)(rest, base, path, tag),
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
    hasFile: (path, tag)=>(0, src_repository._k)(rest, base, path, tag),
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
   record: "release-record.json",
   page: "report.html"
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
    document("record", record),
    document("page", null)
   ];
  }
 },
 90133: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Z1: ()=>draftFiles,
   ue: ()=>openArtifacts,
   P_: ()=>openDraftFiles,
   h_: ()=>openRepository
  });
  var platform = __webpack_require__(61848);
  var release_error = __webpack_require__(41535);
  var transport_remedy = __webpack_require__(2800);
  var transport_error = __webpack_require__(95948);
  const SINGLE_JOB = "Use the template with a single job (action-templates/single-job.yml), which needs no artifacts";
  function noArtifacts(subject, problem) {
   return new release_error.K2({
    subject,
    problem,
    remedy: `${SINGLE_JOB}; Gitea 1.22 and later supports them, and act does with --artifact-server-path`
   });
  }
  class ArtifactFault extends release_error.K2 {
   mayPass;
   status;
   constructor(parts, facts, options){
    super(parts, options);
    this.name = "ArtifactFault";
    this.mayPass = facts.mayPass;
    this.status = facts.status;
   }
  }
  function whileItMayPass(thrown) {
   return thrown instanceof ArtifactFault && thrown.mayPass ? "again" : "give-up";
  }
  function connectionFault(fault, results, purpose) {
   const isElsewhere = fault.origin !== results.origin;
   const isUnreachable = [
    "refused",
    "dns",
    "unreachable",
    "connect-timeout",
    "idle-timeout"
   ].includes(fault.fault);
   let remedy = "Run the job again";
   if ("tls" === fault.fault || null !== fault.proxy) remedy = (0, transport_remedy.w)(fault);
   else if (isElsewhere && isUnreachable) remedy = `The server signs addresses with its ROOT_URL: set ROOT_URL in [server] of its app.ini to an address that jobs can reach, as they reach ${results.origin}`;
   else if (isUnreachable) remedy = "ACTIONS_RESULTS_URL comes from the server's ROOT_URL (act: --artifact-server-addr): set that to an address that jobs can reach, even from inside a container";
   return new ArtifactFault({
    subject: isElsewhere ? fault.origin : "ACTIONS_RESULTS_URL",
    problem: `can't ${purpose} at ${fault.origin}: ${fault.message}`,
    remedy
   }, {
    mayPass: (0, transport_error.WG)(fault),
    status: null
   }, {
    cause: fault
   });
  }
  function answerFault(status, words, where, purpose) {
   const said = `can't ${purpose} at ${where.origin}: ${status}${"" === words ? "" : ` "${words}"`}`;
   let remedy = "Check the server's message, and run the job again";
   if (401 === status || 403 === status) remedy = "Access ends with the job and, for a signed address, after an hour: run the job again. If it always happens, a proxy in front of the server changes the address, or ROOT_URL isn't the address that jobs use";
   else if (413 === status) remedy = "Raise the body limit of the proxy in front of the server above 8 MiB";
   else if (507 === status || /space|quota/iu.test(words)) remedy = "Free up space on the server, and run the job again";
   else if (status >= 500) remedy = "The server has problems: run the job again";
   const mayPass = 408 === status || 429 === status || status >= 500 && 501 !== status && 507 !== status;
   return new ArtifactFault({
    subject: where.host,
    problem: said,
    remedy
   }, {
    mayPass,
    status
   });
  }
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var visible_text = __webpack_require__(58607);
  const BAD_NAME = /["<>|*?:\\/\p{Cc}]|^\s|\s$|^\.{1,2}$/u;
  function requireArtifactName(name) {
   if ("" !== name && name.length <= 200 && !BAD_NAME.test(name)) return;
   throw new release_error.K2({
    subject: "artifact-name",
    problem: `'${(0, visible_text.Ol)(name, 80)}' is not a name that every server accepts`,
    remedy: "Use at most 200 letters, digits, spaces, dots, hyphens and underscores"
   });
  }
  function isSafeMemberName(name) {
   if ("" === name || name.startsWith("/") || /[\\\p{Cc}]/u.test(name) || /^[a-z]:/iu.test(name)) return false;
   return name.split("/").every((part)=>"" !== part && "." !== part && ".." !== part);
  }
  var external_node_crypto_ = __webpack_require__(77598);
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_stream_promises_ = __webpack_require__(46466);
  var external_node_zlib_ = __webpack_require__(38522);
  var yauzl = __webpack_require__(20663);
  var yazl = __webpack_require__(93044);
  const MTIME = new Date("2000-01-01T00:00:00Z");
  const COMPRESSED = /\.(?:whl|gz|tgz|zip|bz2|xz|zst|png|jpg)$/iu;
  const MAXIMUM_MEMBERS = 1e5;
  const MAXIMUM_BYTES = 16 * 1024 ** 3;
  async function* zipOf(files) {
   const seen = new Set;
   for (const { name } of files){
    const problem = isSafeMemberName(name) ? seen.has(name) ? "appears twice" : null : "can't be in an artifact";
    if (null !== problem) throw new release_error.K2({
     subject: name,
     problem,
     remedy: "Give each file a unique relative name"
    });
    seen.add(name);
   }
   const zip = new yazl.u;
   const output = zip.outputStream;
   zip.on("error", (error)=>{
    output.destroy(error instanceof Error ? error : new Error(String(error)));
   });
   for (const { name, path } of files)zip.addFile(path, name, {
    mtime: MTIME,
    mode: 33188,
    compress: !COMPRESSED.test(name)
   });
   zip.end();
   try {
    yield* output;
   } finally{
    output.destroy();
   }
  }
  function refuse(artifact, problem, cause) {
   return new release_error.K2({
    subject: artifact,
    problem,
    remedy: "It is not used. Run the job that created it again"
   }, void 0 === cause ? {} : {
    cause
   });
  }
  const FILE_TYPE = 61440;
  const REGULAR = 32768;
  function isRegular(entry) {
   const type = entry.externalFileAttributes >>> 16 & FILE_TYPE;
   return 0 === type || type === REGULAR;
  }
  async function extract(zip, folder, artifact) {
   const names = [];
   let total = 0;
   let members = 0;
   for await (const entry of zip.eachEntry()){
    members += 1;
    if (members > MAXIMUM_MEMBERS) throw refuse(artifact, `has more than ${MAXIMUM_MEMBERS} members`);
    if (entry.fileName.endsWith("/")) continue;
    const name = entry.fileName;
    const shown = (0, visible_text.Ol)(name, 120);
    if (!isSafeMemberName(name)) throw refuse(artifact, `contains '${shown}', which would be written outside its folder`);
    if (!isRegular(entry)) throw refuse(artifact, `contains '${shown}', which is a link or a device`);
    if (entry.isEncrypted()) throw refuse(artifact, `contains '${shown}', which is encrypted`);
    total += entry.uncompressedSize;
    if (total > MAXIMUM_BYTES) throw refuse(artifact, `unpacks to more than ${MAXIMUM_BYTES} bytes`);
    const path = (0, external_node_path_.join)(folder, name);
    await (0, promises_.mkdir)((0, external_node_path_.dirname)(path), {
     recursive: true
    });
    let crc = 0;
    const source = await zip.openReadStreamPromise(entry);
    await (0, external_node_stream_promises_.pipeline)(source, async function*(chunks) {
     for await (const chunk of chunks){
      crc = (0, external_node_zlib_.crc32)(chunk, crc);
      yield chunk;
     }
    }, (0, external_node_fs_.createWriteStream)(path, {
     flags: "wx",
     mode: 420
    }));
    if (crc !== entry.crc32) throw refuse(artifact, `has a wrong checksum for '${shown}'`);
    names.push(name);
   }
   return names.sort();
  }
  async function requireEmpty(folder) {
   try {
    const there = await (0, promises_.readdir)(folder);
    if (0 === there.length) return void await (0, promises_.rmdir)(folder);
   } catch (error) {
    if ((0, release_error.Or)(error, "ENOENT")) return;
    throw error;
   }
   throw new release_error.K2({
    subject: folder,
    problem: "is not empty, so the artifact would be mixed with existing files",
    remedy: "Empty it, or use another folder"
   });
  }
  async function unzipInto(zipPath, folder, artifact) {
   await requireEmpty(folder);
   const neighbour = `${folder}.${(0, external_node_crypto_.randomBytes)(6).toString("hex")}.part`;
   await (0, promises_.mkdir)(neighbour, {
    recursive: true
   });
   try {
    const names = await withZip(zipPath, artifact, (zip)=>extract(zip, neighbour, artifact));
    await (0, promises_.rename)(neighbour, folder);
    return names;
   } catch (error) {
    await (0, promises_.rm)(neighbour, {
     recursive: true,
     force: true
    });
    throw error;
   }
  }
  async function withZip(path, artifact, work) {
   let zip = null;
   try {
    zip = await yauzl.openPromise(path, {
     autoClose: false,
     strictFileNames: true
    });
    return await work(zip);
   } catch (error) {
    if (error instanceof release_error.K2 || isDiskError(error)) throw error;
    throw refuse(artifact, `is not a complete ZIP (${(0, release_error.bD)(error)})`, error);
   } finally{
    zip?.close();
   }
  }
  function isDiskError(error) {
   return [
    "ENOSPC",
    "EDQUOT",
    "EROFS",
    "EACCES",
    "EPERM",
    "EIO",
    "EMFILE"
   ].some((code)=>(0, release_error.Or)(error, code));
  }
  async function withVariables(variables, work) {
   const before = Object.keys(variables).map((name)=>[
     name,
     process.env[name]
    ]);
   Object.assign(process.env, variables);
   try {
    return await work();
   } finally{
    for (const [name, value] of before)if (void 0 === value) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
   }
  }
  async function stage(files, root) {
   const staged = [];
   for (const { name, path } of files){
    if (!isSafeMemberName(name)) throw new release_error.K2({
     subject: name,
     problem: "can't be in an artifact",
     remedy: "Give each file a unique relative name"
    });
    const target = (0, external_node_path_.join)(root, name);
    await (0, promises_.mkdir)((0, external_node_path_.dirname)(target), {
     recursive: true
    });
    await (0, promises_.link)(path, target).catch(()=>(0, promises_.copyFile)(path, target));
    staged.push(target);
   }
   if (staged.length > 0) return staged;
   const empty = (0, external_node_path_.join)(root, "empty");
   await (0, promises_.mkdir)(empty);
   return [
    empty
   ];
  }
  function openGithubArtifactStore(variables, temporaryFolder) {
   async function using(purpose, work) {
    const official = await Promise.all([
     __webpack_require__.e(6118),
     __webpack_require__.e(2830),
     __webpack_require__.e(4339)
    ]).then(__webpack_require__.bind(__webpack_require__, 74339));
    try {
     return await withVariables(variables, ()=>work(new official.DefaultArtifactClient));
    } catch (error) {
     if (error instanceof release_error.K2) throw error;
     throw new release_error.K2({
      subject: "artifacts",
      problem: `can't ${purpose}: ${(0, release_error.bD)(error)}`,
      remedy: "Run the job again"
     }, {
      cause: error
     });
    }
   }
   async function inFolder(work) {
    await (0, promises_.mkdir)(temporaryFolder, {
     recursive: true
    });
    const own = await (0, promises_.mkdtemp)((0, external_node_path_.join)(temporaryFolder, "artifact-"));
    try {
     return await work(own);
    } finally{
     await (0, promises_.rm)(own, {
      recursive: true,
      force: true
     });
    }
   }
   const sha256Of = (digest)=>/^(?:sha256:)?([0-9a-f]{64})$/u.exec(digest ?? "")?.[1] ?? null;
   return {
    async prepare () {
     await Promise.all([
      __webpack_require__.e(6118),
      __webpack_require__.e(2830),
      __webpack_require__.e(4339)
     ]).then(__webpack_require__.bind(__webpack_require__, 74339));
    },
    async upload (name, files) {
     requireArtifactName(name);
     return inFolder(async (root)=>{
      const staged = await stage(files, root);
      const purpose = `store the artifact ${name}`;
      await using(purpose, async (client)=>{
       const { artifacts } = await client.listArtifacts({
        latest: true
       });
       if (artifacts.some((artifact)=>artifact.name === name)) await client.deleteArtifact(name);
      });
      const { id, size, digest } = await using(purpose, (client)=>client.uploadArtifact(name, [
        ...staged
       ], root));
      return {
       id: String(id ?? 0),
       name,
       listedSize: size ?? null,
       sha256: sha256Of(digest)
      };
     });
    },
    async download (name, folder) {
     requireArtifactName(name);
     return inFolder(async (own)=>{
      const purpose = `read the artifact ${name}`;
      const { artifact } = await using(purpose, (client)=>client.getArtifact(name));
      const expected = void 0 === artifact.digest ? {} : {
       expectedHash: artifact.digest
      };
      const { digestMismatch } = await using(purpose, (client)=>client.downloadArtifact(artifact.id, {
        path: own,
        skipDecompress: true,
        ...expected
       }));
      const [zip, ...more] = await (0, promises_.readdir)(own);
      if (true === digestMismatch || void 0 === zip || more.length > 0) throw new release_error.K2({
       subject: name,
       problem: `is not what was stored (${artifact.digest ?? "no digest is known"})`,
       remedy: "It is not used. Run the job that created it again"
      });
      return await unzipInto((0, external_node_path_.join)(own, zip), folder, name);
     });
    },
    async list () {
     const { artifacts } = await using("list the artifacts", (client)=>client.listArtifacts({
       latest: true
      }));
     return artifacts.map(({ id, name, size, digest })=>({
       id: String(id),
       name,
       listedSize: size,
       sha256: sha256Of(digest)
      })).sort((a, b)=>a.name < b.name ? -1 : 1);
    }
   };
  }
  var attempts = __webpack_require__(93570);
  const BLOCK = 8388608;
  const UPLOADS = 3;
  async function* inBlocks(source) {
   let held = [];
   let length = 0;
   for await (const chunk of source){
    held.push(chunk);
    length += chunk.length;
    while(length >= BLOCK){
     const whole = Buffer.concat(held);
     yield whole.subarray(0, BLOCK);
     const rest = Buffer.from(whole.subarray(BLOCK));
     held = 0 === rest.length ? [] : [
      rest
     ];
     length = rest.length;
    }
   }
   if (length > 0) yield Buffer.concat(held);
  }
  function newest(listed, name) {
   return listed.filter((artifact)=>artifact.name === name && 0 !== artifact.size).reduce((best, artifact)=>void 0 === best || BigInt(artifact.id) >= BigInt(best.id) ? artifact : best, void 0);
  }
  function stored({ id, name, size, sha256 }) {
   return {
    id,
    name,
    listedSize: size,
    sha256
   };
  }
  function missing(name, listed) {
   const names = [
    ...new Set(listed.filter(({ size })=>0 !== size).map((artifact)=>artifact.name))
   ].sort();
   const half = listed.some((artifact)=>artifact.name === name);
   return new release_error.K2({
    subject: "artifact-name",
    problem: half ? `the upload of '${name}' was never finished` : `this run has no artifact '${(0, visible_text.Ol)(name, 80)}'${0 === names.length ? "" : `, only ${names.slice(0, 10).map((one)=>(0, visible_text.Ol)(one, 80)).join(", ")}`}`,
    remedy: "Run the job that creates it; artifacts are visible only in their own run"
   });
  }
  function openOwnArtifactStore(client, temporaryFolder) {
   async function uploadOnce(name, files) {
    const address = await client.create(name);
    const hash = (0, external_node_crypto_.createHash)("sha256");
    const blocks = [];
    let size = 0;
    for await (const block of inBlocks(zipOf(files))){
     const id = Buffer.from(String(blocks.length).padStart(8, "0")).toString("base64");
     await client.putBlock(address, id, block);
     hash.update(block);
     size += block.length;
     blocks.push(id);
    }
    await client.putBlockList(address, blocks);
    const sha256 = hash.digest("hex");
    const id = await client.finalize(name, size, sha256);
    return {
     id,
     name,
     listedSize: size,
     sha256
    };
   }
   return {
    async upload (name, files) {
     requireArtifactName(name);
     return (0, attempts.d)(()=>uploadOnce(name, files), {
      most: UPLOADS,
      pause: (attempt)=>client.pause(attempt),
      judge: whileItMayPass
     });
    },
    async download (name, folder) {
     requireArtifactName(name);
     const listed = await client.list(name);
     const found = newest(listed, name);
     if (void 0 === found) throw missing(name, listed.length > 0 ? listed : await client.list());
     await (0, promises_.mkdir)(temporaryFolder, {
      recursive: true
     });
     const own = await (0, promises_.mkdtemp)((0, external_node_path_.join)(temporaryFolder, "artifact-"));
     try {
      const zip = (0, external_node_path_.join)(own, "artifact.zip");
      const sha256 = await client.save(await client.address(found), zip);
      if (null !== found.sha256 && found.sha256 !== sha256) throw new release_error.K2({
       subject: name,
       problem: `its sha256 is ${sha256}, but the server recorded ${found.sha256} when it was created`,
       remedy: "It is not used. Run the job that created it again"
      });
      return await unzipInto(zip, folder, name);
     } finally{
      await (0, promises_.rm)(own, {
       recursive: true,
       force: true
      });
     }
    },
    async list () {
     const listed = await client.list();
     return [
      ...new Set(listed.map(({ name })=>name))
     ].sort().flatMap((name)=>{
      const found = newest(listed, name);
      return void 0 === found ? [] : [
       stored(found)
      ];
     });
    }
   };
  }
  var timeouts = __webpack_require__(13987);
  var src_timing = __webpack_require__(36570);
  var secret_forms = __webpack_require__(75342);
  var http_request = __webpack_require__(13268);
  var server_words = __webpack_require__(85037);
  var exchange = __webpack_require__(54621);
  var received_bytes = __webpack_require__(47673);
  var text_ends = __webpack_require__(28681);
  var dist = __webpack_require__(77934);
  const SERVICE = "twirp/github.actions.results.api.v1.ArtifactService";
  const ATTEMPTS = 4;
  const LIST_ATTEMPTS = 2;
  const MAXIMUM_ANSWER = 0x1000000;
  const int64 = dist.FsL(dist.KCZ([
   dist.YjP(),
   dist.aig()
  ]), dist.pdi((value)=>String(value)), dist.yGV(/^\d+$/u, "is not a number"));
  const createSchema = dist.Ikc({
   signedUploadUrl: dist.FsL(dist.YjP(), dist.OZ5("is not a URL"))
  });
  const addressSchema = dist.Ikc({
   signedUrl: dist.FsL(dist.YjP(), dist.OZ5("is not a URL"))
  });
  const finalizeSchema = dist.Ikc({
   ok: dist.euz(true, "is not true"),
   artifactId: dist.lqM(int64, "0")
  });
  const listSchema = dist.Ikc({
   artifacts: dist.lqM(dist.YOg(dist.Ikc({
    workflowRunBackendId: dist.YjP(),
    workflowJobRunBackendId: dist.YjP(),
    databaseId: dist.lqM(int64, "0"),
    name: dist.YjP(),
    size: dist.lqM(int64),
    digest: dist.cl6(dist.YjP())
   })), [])
  });
  function camelKeys(value) {
   if (Array.isArray(value)) return value.map(camelKeys);
   if ("object" != typeof value || null === value) return value;
   const entries = Object.entries(value).map(([key, inner])=>[
     key.replace(/_([a-z])/gu, (_, letter)=>letter.toUpperCase()),
     camelKeys(inner)
    ]);
   return Object.fromEntries(entries);
  }
  function withQuery(url, query) {
   return new URL(`${url.href}${"" === url.search ? "?" : "&"}${query}`);
  }
  function openResults(target) {
   const { url: results, token, ids, timing = src_timing.$u, environment, signal } = target;
   const hide = [
    ...(0, secret_forms.e)("", token),
    token
   ];
   const context = {
    environment,
    signal,
    timeouts: timeouts.NE,
    ownConnection: true,
    redirects: "answer",
    allowHttpHosts: [
     results.host
    ]
   };
   const own = {
    workflow_run_backend_id: ids.run,
    workflow_job_run_backend_id: ids.job
   };
   async function reaching(purpose, work) {
    try {
     return await work();
    } catch (error) {
     if (signal?.aborted === true) throw signal.reason;
     if (error instanceof transport_error.wX) throw connectionFault(error, results, purpose);
     throw error;
    }
   }
   function send(request, purpose) {
    return reaching(purpose, ()=>(0, http_request.aj)({
      ...context,
      ...request,
      maximumBytes: MAXIMUM_ANSWER
     }));
   }
   async function refusal(got, url, purpose) {
    return answerFault(got.status, await (0, server_words.l)({
     ...got,
     reason: ""
    }, hide), url, purpose);
   }
   const pause = (attempt)=>timing.sleep((0, src_timing.xP)(attempt, timeouts.UX, timing), signal);
   const patiently = (work, most = ATTEMPTS)=>(0, attempts.d)(work, {
     most,
     pause,
     judge: whileItMayPass
    });
   async function call(method, fields, schema, purpose) {
    const url = new URL(`${(0, text_ends.sP)(results.href, "/")}/${SERVICE}/${method}`);
    const got = await send({
     url: url.href,
     method: "POST",
     authorization: `Bearer ${token}`,
     headers: {
      "content-type": "application/json",
      accept: "application/json"
     },
     body: Buffer.from(JSON.stringify({
      ...own,
      ...fields
     }), "utf8")
    }, purpose);
    if (got.status < 200 || got.status > 299) throw await refusal(got, url, purpose);
    let json;
    try {
     json = JSON.parse(got.body.toString("utf8"));
    } catch  {
     throw noArtifacts("ACTIONS_RESULTS_URL", `${results.origin} doesn't support the v4 protocol for artifacts`);
    }
    const parsed = dist.xLC(schema, camelKeys(json));
    if (parsed.success) return parsed.output;
    const [issue] = parsed.issues;
    throw new ArtifactFault({
     subject: results.host,
     problem: `can't ${purpose}: its response doesn't follow the v4 protocol (${dist.BuJ(issue) ?? "as a whole"})`,
     remedy: "Run the job again; if it always happens, report it with the version of the server"
    }, {
     mayPass: false,
     status: got.status
    });
   }
   async function put(url, bytes, headers, purpose) {
    const got = await send({
     url: url.href,
     method: "PUT",
     body: bytes,
     headers: {
      "x-ms-version": "2024-11-04",
      ...headers
     }
    }, purpose);
    if (got.status < 200 || got.status > 299) throw await refusal(got, url, purpose);
   }
   return {
    async create (name) {
     try {
      const fields = {
       name,
       version: 4
      };
      const { signedUploadUrl } = await patiently(()=>call("CreateArtifact", fields, createSchema, `create the artifact ${name}`));
      return new URL(signedUploadUrl);
     } catch (error) {
      if (error instanceof ArtifactFault && (404 === error.status || 405 === error.status || 501 === error.status)) throw noArtifacts("ACTIONS_RESULTS_URL", `${results.origin} has no artifacts of the v4 protocol (${error.status})`);
      throw error;
     }
    },
    putBlock: (upload, id, bytes)=>put(withQuery(upload, `comp=block&blockid=${encodeURIComponent(id)}`), bytes, {
      "content-type": "application/octet-stream"
     }, "send a block"),
    async putBlockList (upload, blocks) {
     const latest = blocks.map((id)=>`<Latest>${id}</Latest>`).join("");
     const xml = Buffer.from(`<?xml version="1.0" encoding="utf-8"?><BlockList>${latest}</BlockList>`, "utf8");
     const headers = {
      "content-type": "application/xml",
      "x-ms-blob-content-type": "application/zip"
     };
     await patiently(()=>put(withQuery(upload, "comp=blocklist"), xml, headers, "join the blocks"));
    },
    async finalize (name, size, sha256) {
     const fields = {
      name,
      size: String(size),
      hash: `sha256:${sha256}`
     };
     return (await call("FinalizeArtifact", fields, finalizeSchema, `finish the artifact ${name}`)).artifactId;
    },
    async list (name) {
     try {
      const fields = void 0 === name ? {} : {
       name_filter: name
      };
      const { artifacts } = await patiently(()=>call("ListArtifacts", fields, listSchema, "list the artifacts"), LIST_ATTEMPTS);
      return artifacts.map((artifact)=>({
        id: artifact.databaseId,
        name: artifact.name,
        size: void 0 === artifact.size ? null : Number(artifact.size),
        sha256: /^sha256:([0-9a-f]{64})$/iu.exec(artifact.digest ?? "")?.[1]?.toLowerCase() ?? null,
        ids: {
         run: artifact.workflowRunBackendId,
         job: artifact.workflowJobRunBackendId
        }
       }));
     } catch (error) {
      const isNone = error instanceof ArtifactFault && (404 === error.status || isCut(error, results));
      if (isNone) return [];
      throw error;
     }
    },
    async address (artifact) {
     const fields = {
      workflow_run_backend_id: artifact.ids.run,
      workflow_job_run_backend_id: artifact.ids.job,
      name: artifact.name
     };
     const purpose = `find the artifact ${artifact.name}`;
     const { signedUrl } = await patiently(()=>call("GetSignedArtifactURL", fields, addressSchema, purpose));
     return new URL(signedUrl);
    },
    save: (address, path)=>patiently(async ()=>{
      const purpose = "read the artifact";
      const got = await reaching(purpose, ()=>(0, exchange.c)({
        ...context,
        url: address.href
       }, async (response, url)=>200 === response.statusCode ? await (0, received_bytes.A)(response, path) : await (0, http_request.Eg)(response, url, MAXIMUM_ANSWER)));
      if ("sha256" in got) return got.sha256;
      throw await refusal(got, address, purpose);
     }),
    pause
   };
  }
  function isCut(error, results) {
   const { cause } = error;
   return "http:" === results.protocol && cause instanceof transport_error.wX && "reset" === cause.fault && cause.mayHaveArrived;
  }
  const payloadSchema = dist.Ikc({
   scp: dist.YjP()
  });
  function backendIds(runtimeToken) {
   const [, payload = ""] = runtimeToken.split(".");
   let json;
   try {
    json = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
   } catch  {
    return null;
   }
   const parsed = dist.xLC(payloadSchema, json);
   if (!parsed.success) return null;
   for (const scope of parsed.output.scp.split(" ")){
    const [name, run = "", job = "", ...more] = scope.split(":");
    if ("Actions.Results" === name && "" !== run && "" !== job && 0 === more.length) return {
     run,
     job
    };
   }
   return null;
  }
  function openArtifactStore(runtime) {
   const { resultsUrl, runtimeToken, temporaryFolder, environment, timing, signal } = runtime;
   if (null === resultsUrl || null === runtimeToken) {
    const subject = null === resultsUrl ? "ACTIONS_RESULTS_URL" : "ACTIONS_RUNTIME_TOKEN";
    throw noArtifacts(subject, "is not set, so this runner has no artifacts to pass files between jobs");
   }
   if (!URL.canParse(resultsUrl) || !/^https?:$/u.test(new URL(resultsUrl).protocol)) throw new release_error.K2({
    subject: "ACTIONS_RESULTS_URL",
    problem: "is not a web address",
    remedy: "Check ROOT_URL in [server] of the server's app.ini, which it comes from"
   });
   if ((0, platform.jk)(runtime.platform)) {
    const proxies = Object.entries(environment).filter(([name])=>/^(?:https?|no)_proxy$/iu.test(name));
    const runtimeVariables = {
     ACTIONS_RESULTS_URL: resultsUrl,
     ACTIONS_RUNTIME_TOKEN: runtimeToken
    };
    const variables = {
     ...Object.fromEntries(proxies),
     ...runtimeVariables
    };
    return openGithubArtifactStore(variables, temporaryFolder);
   }
   const ids = backendIds(runtimeToken);
   if (null === ids) throw noArtifacts("ACTIONS_RUNTIME_TOKEN", "has no scope Actions.Results:<run>:<job>, so its server has no artifacts of the v4 protocol");
   const client = openResults({
    url: new URL(resultsUrl),
    token: runtimeToken,
    ids,
    environment,
    timing,
    signal
   });
   return openOwnArtifactStore(client, temporaryFolder);
  }
  var plain_http = __webpack_require__(19840);
  var open_forge = __webpack_require__(74227);
  var rule_address = __webpack_require__(79894);
  function openArtifacts({ resultsUrl, runtimeToken }, { environment, temporaryFolder, signal }) {
   return openArtifactStore({
    platform: (0, platform.tj)(environment),
    resultsUrl,
    runtimeToken,
    temporaryFolder,
    environment,
    signal
   });
  }
  function openRepository({ token, apiUrl, repository }, { environment, signal, warning }) {
   if (null === token) return null;
   for (const [value, subject] of [
    [
     apiUrl,
     "api-url"
    ],
    [
     repository,
     "GITHUB_REPOSITORY"
    ]
   ])if (null === value) throw new release_error.K2({
    subject,
    problem: "is empty, so the releases of this repository can't be read",
    remedy: "Set it, or remove token"
   });
   const unsafe = (0, plain_http.e)(apiUrl ?? "", (0, platform.tj)(environment));
   if (null !== unsafe) warning((0, rule_address.BN)(unsafe, environment));
   const allowHttpHosts = (0, plain_http.M)(apiUrl ?? "", unsafe);
   return (0, open_forge.y)({
    apiUrl: apiUrl ?? "",
    token,
    environment,
    allowHttpHosts,
    signal
   }, repository ?? "");
  }
  function draftFiles(forge) {
   const known = new Map;
   async function look(tag) {
    const [release] = await forge.releasesOf(tag);
    return void 0 === release ? null : {
     release,
     assets: await forge.assets(release)
    };
   }
   function attached(tag) {
    const found = known.get(tag) ?? look(tag);
    known.set(tag, found);
    return found;
   }
   return {
    async names (tag) {
     const found = await attached(tag);
     return found?.assets.filter(({ isWhole })=>isWhole).map(({ name })=>name) ?? null;
    },
    async download (tag, name, target) {
     const found = await attached(tag);
     const asset = found?.assets.find((candidate)=>candidate.isWhole && candidate.name === name);
     if (null === found || void 0 === asset) throw new release_error.K2({
      subject: name,
      problem: `is not attached to the release ${tag}`,
      remedy: "Run again: someone has changed the release in the meantime"
     });
     await forge.saveAsset(found.release, asset, target);
    }
   };
  }
  function openDraftFiles(places, host) {
   const forge = openRepository(places, host);
   return null === forge ? null : draftFiles(forge);
  }
 }
};
