export const id = 8096;
export const ids = [
 8096,
 8182
];
export const modules = {
 45797: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
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
    __webpack_require__.e(663),
    __webpack_require__.e(6118),
    __webpack_require__.e(1546),
    __webpack_require__.e(2612),
    __webpack_require__.e(5275)
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
  async function find(input, packagesDir, host) {
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
   const stored = null === host ? null : await fromStore(packagesDir, host.storeFolder);
   if (null !== stored) return stored;
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
   "check"
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
 98182: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   T: ()=>getProxyForUrl
  });
  var DEFAULT_PORTS = {
   ftp: 21,
   gopher: 70,
   http: 80,
   https: 443,
   ws: 80,
   wss: 443
  };
  function parseUrl(urlString) {
   try {
    return new URL(urlString);
   } catch  {
    return null;
   }
  }
  function getProxyForUrl(url) {
   var parsedUrl = ("string" == typeof url ? parseUrl(url) : url) || {};
   var proto = parsedUrl.protocol;
   var hostname = parsedUrl.host;
   var port = parsedUrl.port;
   if ("string" != typeof hostname || !hostname || "string" != typeof proto) return "";
   proto = proto.split(":", 1)[0];
   hostname = hostname.replace(/:\d*$/, "");
   port = parseInt(port) || DEFAULT_PORTS[proto] || 0;
   if (!shouldProxy(hostname, port)) return "";
   var proxy = getEnv(proto + "_proxy") || getEnv("all_proxy");
   if (proxy && -1 === proxy.indexOf("://")) proxy = proto + "://" + proxy;
   return proxy;
  }
  function shouldProxy(hostname, port) {
   var NO_PROXY = getEnv("no_proxy").toLowerCase();
   if (!NO_PROXY) return true;
   if ("*" === NO_PROXY) return false;
   return NO_PROXY.split(/[,\s]/).every(function(proxy) {
    if (!proxy) return true;
    var parsedProxy = proxy.match(/^(.+):(\d+)$/);
    var parsedProxyHostname = parsedProxy ? parsedProxy[1] : proxy;
    var parsedProxyPort = parsedProxy ? parseInt(parsedProxy[2]) : 0;
    if (parsedProxyPort && parsedProxyPort !== port) return true;
    if (!/^[.*]/.test(parsedProxyHostname)) return hostname !== parsedProxyHostname;
    if ("*" === parsedProxyHostname.charAt(0)) parsedProxyHostname = parsedProxyHostname.slice(1);
    return !hostname.endsWith(parsedProxyHostname);
   });
  }
  function getEnv(key) {
   return process.env[key.toLowerCase()] || process.env[key.toUpperCase()] || "";
  }
 }
};
