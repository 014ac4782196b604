export const id = 3436;
export const ids = [
 3436
];
export const modules = {
 23436: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   withFiles: ()=>withFiles
  });
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  var visible_text = __webpack_require__(58607);
  var filenames = __webpack_require__(75094);
  var release_error = __webpack_require__(41535);
  const MAGIC = /[*?[]/u;
  function isPattern(word) {
   return MAGIC.test(word);
  }
  function matches(pattern, name) {
   if (name.startsWith(".") && !pattern.startsWith(".")) return false;
   let [at, from] = [
    0,
    0
   ];
   let star = null;
   while(from < name.length){
    const part = partAt(pattern, at);
    if ("*" === part) {
     star = {
      at: at + 1,
      from
     };
     at += 1;
    } else if (null !== part && fits(part, name.charAt(from))) {
     at += part.length;
     from += 1;
    } else {
     if (null === star) return false;
     star.from += 1;
     [at, from] = [
      star.at,
      star.from
     ];
    }
   }
   return /^\**$/u.test(pattern.slice(at));
  }
  function partAt(pattern, at) {
   if (at >= pattern.length) return null;
   const end = "[" === pattern.charAt(at) ? pattern.indexOf("]", at + ("!" === pattern.charAt(at + 1) ? 3 : 2)) : -1;
   return end < 0 ? pattern.charAt(at) : pattern.slice(at, end + 1);
  }
  function fits(part, character) {
   if ("?" === part) return true;
   if (1 === part.length) return part === character;
   const isNot = "!" === part.charAt(1);
   const set = part.slice(isNot ? 2 : 1, -1);
   let isIn = false;
   for(let at = 0; at < set.length; at += 1){
    const isRange = "-" === set.charAt(at + 1) && at + 2 < set.length;
    const [low, high] = [
     set.charAt(at),
     isRange ? set.charAt(at + 2) : set.charAt(at)
    ];
    if (character >= low && character <= high) isIn = true;
    if (isRange) at += 2;
   }
   return isIn !== isNot;
  }
  async function expandPattern(pattern, folder) {
   const { root } = (0, external_node_path_.parse)(pattern);
   const parts = pattern.slice(root.length).split("\\" === external_node_path_.sep ? /[\\/]/u : "/").filter((part)=>"" !== part);
   let found = [
    (0, external_node_path_.isAbsolute)(pattern) ? root : folder
   ];
   for (const part of parts){
    const next = await Promise.all(found.map(async (place)=>{
     if (!isPattern(part)) {
      const path = (0, external_node_path_.join)(place, part);
      return await (0, promises_.stat)(path).catch(()=>null) === null ? [] : [
       path
      ];
     }
     const names = await (0, promises_.readdir)(place).catch(()=>[]);
     return names.filter((name)=>matches(part, name)).map((name)=>(0, external_node_path_.join)(place, name));
    }));
    found = next.flat();
   }
   return [
    ...found
   ].sort();
  }
  const isAttestation = (name)=>name.endsWith(".attestation");
  async function chooseFolder(words, host, workspace) {
   const given = (await Promise.all(words.map((word)=>pathsOf(word, workspace)))).flat();
   const [only] = given;
   if (1 === given.length && void 0 !== only && await isFolder(only)) return own(only);
   const paths = [
    ...new Set((await Promise.all(given.map(filesOf))).flat())
   ];
   const signatures = paths.filter((path)=>path.endsWith(".asc"));
   if (signatures.length > 0) {
    const names = signatures.map((path)=>(0, visible_text.Ol)((0, external_node_path_.basename)(path))).join(", ");
    host.info(`Passed over: ${names}. Indexes don't take signatures any more.`);
   }
   const files = paths.filter((path)=>!path.endsWith(".asc"));
   const distributions = files.filter((path)=>!isAttestation(path));
   if (0 === distributions.length) {
    const subject = words.map((word)=>(0, visible_text.Ol)(word)).join(" ");
    const problem = "names no distribution";
    throw new release_error.K2({
     subject,
     problem,
     remedy: "Name wheels and sdists, a pattern, or their folder"
    });
   }
   requireDifferentNames(files);
   const folders = [
    ...new Set(files.map((path)=>(0, external_node_path_.dirname)(path)))
   ];
   const [folder] = folders;
   if (1 === folders.length && void 0 !== folder && await isWhole(folder, files)) return own(folder);
   return copyInto(await (0, promises_.mkdtemp)((0, external_node_path_.join)(host.temporaryFolder, "upload-")), files);
  }
  function own(folder) {
   return {
    folder,
    remove: ()=>Promise.resolve()
   };
  }
  async function isFolder(path) {
   return (await (0, promises_.stat)(path).catch(()=>null))?.isDirectory() === true;
  }
  async function pathsOf(word, workspace) {
   const path = (0, external_node_path_.resolve)(workspace, word);
   if (await (0, promises_.stat)(path).catch(()=>null) !== null) return [
    path
   ];
   const found = isPattern(word) ? await expandPattern(word, workspace) : [];
   if (found.length > 0) return found;
   throw new release_error.K2({
    subject: (0, visible_text.Ol)(word),
    problem: isPattern(word) ? "no file fits this pattern" : "doesn't exist",
    remedy: "Build the distributions first, or name them, a pattern, or their folder"
   });
  }
  async function filesOf(path) {
   if (!await isFolder(path)) return [
    path
   ];
   const names = await (0, promises_.readdir)(path);
   return names.filter((name)=>(0, filenames.Im)(name) || isAttestation(name)).map((name)=>(0, external_node_path_.join)(path, name));
  }
  function requireDifferentNames(paths) {
   const seen = new Map;
   for (const path of paths){
    const twin = seen.get((0, external_node_path_.basename)(path));
    if (void 0 !== twin) throw new release_error.K2({
     subject: path,
     problem: `has the name of ${twin}`,
     remedy: "Name only one of them: an index has one file of a name"
    });
    seen.set((0, external_node_path_.basename)(path), path);
   }
  }
  async function isWhole(folder, files) {
   for (const path of files)if ((await (0, promises_.lstat)(path)).isSymbolicLink()) return false;
   const names = new Set(files.map((path)=>(0, external_node_path_.basename)(path)));
   const there = (await (0, promises_.readdir)(folder)).filter((name)=>(0, filenames.Im)(name) || isAttestation(name));
   return there.length === names.size && there.every((name)=>names.has(name));
  }
  async function copyInto(folder, files) {
   for (const path of files){
    const target = (0, external_node_path_.join)(folder, (0, external_node_path_.basename)(path));
    const source = await (0, promises_.realpath)(path);
    await (0, promises_.link)(source, target).catch(()=>(0, promises_.copyFile)(source, target));
   }
   return {
    folder,
    remove: ()=>(0, promises_.rm)(folder, {
      recursive: true,
      force: true
     })
   };
  }
  const FOLDER = "packages-dir";
  function withFiles(command) {
   return {
    ...command,
    operandInputs ([first]) {
     return void 0 === first ? {} : {
      [FOLDER]: first
     };
    },
    async execute (reader, operands, host, terminal) {
     if (0 === operands.length) return command.execute(reader, operands, host, terminal);
     const { folder, remove } = await chooseFolder(operands, host, reader.workspace);
     const inFolder = {
      ...reader,
      path: (name)=>name === FOLDER ? folder : reader.path(name),
      optionalPath: (name)=>name === FOLDER ? folder : reader.optionalPath(name)
     };
     try {
      return await command.execute(inFolder, operands, host, terminal);
     } finally{
      await remove();
     }
    }
   };
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
  const WHEEL_NAME = new RegExp(`^[${python_text.E3}.]*$`, "u");
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
 }
};
