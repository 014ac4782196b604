export const id = 309;
export const ids = [
    309
];
export const modules = {
    466: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            O: ()=>ARCHIVE_LIMITS,
            T: ()=>bombReason
        });
        const ARCHIVE_LIMITS = {
            memberBytes: 0x40000000,
            totalBytes: 0x100000000,
            ratio: 200,
            ratioFrom: 0x4000000,
            members: 1e5,
            headerBytes: 1048576
        };
        function bombReason(unpacked, packed, limits) {
            if (unpacked > limits.totalBytes) return `unpacks to more than ${limits.totalBytes} bytes`;
            if (unpacked > limits.ratioFrom && unpacked > packed * limits.ratio) return `unpacks to more than ${limits.ratio} times its size`;
            return null;
        }
    },
    5172: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            F: ()=>collect,
            O: ()=>unreadable
        });
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1535);
        function unreadable(filename, reason, options) {
            return new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_0__.K2({
                subject: filename,
                problem: `is not a sound archive: ${reason}`,
                remedy: "Build the file again with a current build back-end, and do not pack or change it by other means"
            }, options);
        }
        async function collect(filename, member, chunks, maximumBytes) {
            const parts = [];
            let size = 0;
            for await (const chunk of chunks){
                size += chunk.length;
                if (size > maximumBytes) throw unreadable(filename, `${member.path} is larger than ${maximumBytes} bytes`);
                parts.push(chunk);
            }
            return Buffer.concat(parts);
        }
    },
    8726: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            v: ()=>withByteWindow
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
        const WINDOW = 65536;
        class ByteWindow {
            size;
            #handle;
            #window = Buffer.alloc(0);
            #start = 0;
            constructor(handle, size){
                this.#handle = handle;
                this.size = size;
            }
            async bytes(offset, length) {
                const wanted = Math.max(0, Math.min(length, this.size - offset));
                if (0 === wanted || offset < 0) return Buffer.alloc(0);
                const from = offset - this.#start;
                if (from < 0 || from + wanted > this.#window.length) {
                    const target = Buffer.alloc(Math.min(Math.max(wanted, WINDOW), this.size - offset));
                    const { bytesRead } = await this.#handle.read(target, 0, target.length, offset);
                    this.#window = target.subarray(0, bytesRead);
                    this.#start = offset;
                }
                const begin = offset - this.#start;
                return this.#window.subarray(begin, begin + wanted);
            }
        }
        async function withByteWindow(path, work) {
            const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r");
            try {
                return await work(new ByteWindow(handle, (await handle.stat()).size));
            } finally{
                await handle.close();
            }
        }
    },
    7789: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            I: ()=>ChunkCursor
        });
        class ChunkCursor {
            position = 0;
            #chunks;
            #rest = Buffer.alloc(0);
            #done = false;
            constructor(chunks){
                this.#chunks = chunks[Symbol.asyncIterator]();
            }
            async #more() {
                while(!this.#done && 0 === this.#rest.length){
                    const next = await this.#chunks.next();
                    if (true === next.done) this.#done = true;
                    else this.#rest = next.value;
                }
                return this.#rest.length > 0;
            }
            async piece(length) {
                if (length <= 0 || !await this.#more()) return Buffer.alloc(0);
                const piece = this.#rest.subarray(0, length);
                this.#rest = this.#rest.subarray(piece.length);
                this.position += piece.length;
                return piece;
            }
            async read(length) {
                const pieces = [];
                for(let missing = length; missing > 0;){
                    const piece = await this.piece(missing);
                    if (0 === piece.length) break;
                    pieces.push(piece);
                    missing -= piece.length;
                }
                return 1 === pieces.length ? pieces[0] ?? Buffer.alloc(0) : Buffer.concat(pieces);
            }
            async skip(length) {
                let missing = length;
                while(missing > 0){
                    const piece = await this.piece(missing);
                    if (0 === piece.length) break;
                    missing -= piece.length;
                }
                return length - missing;
            }
        }
    },
    3752: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            F: ()=>topDirectory,
            T: ()=>commonPath
        });
        function commonPath(paths) {
            const absolute = paths.map((path)=>path.startsWith("/"));
            if (0 === paths.length || new Set(absolute).size > 1) return null;
            let common = null;
            for (const path of paths){
                const parts = path.split("/").filter((part)=>"" !== part && "." !== part);
                if (null === common) {
                    common = parts;
                    continue;
                }
                let shared = 0;
                while(shared < common.length && common[shared] === parts[shared])shared += 1;
                common = common.slice(0, shared);
            }
            return `${true === absolute[0] ? "/" : ""}${(common ?? []).join("/")}`;
        }
        function topDirectory(paths) {
            const common = commonPath(paths);
            return null === common || "" === common || "/" === common || "." === common ? null : common;
        }
    },
    5495: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            r: ()=>readContents
        });
        var core_metadata = __webpack_require__(960);
        var release_error = __webpack_require__(1535);
        var archive_limits = __webpack_require__(466);
        var archive_member = __webpack_require__(5172);
        var common_path = __webpack_require__(3752);
        const NO_ENTRY_POINTS = {
            console: {},
            gui: {},
            groups: {},
            defects: []
        };
        const DEFAULT_SECTION = "DEFAULT";
        function parseEntryPoints(text) {
            const sections = new Map;
            const defects = [];
            let section = null;
            let option = null;
            let indent = 0;
            if (text.startsWith("\uFEFF")) defects.push("begins with a byte order mark");
            for (const [index, line] of text.split(/\r\n|\n|\r/u).entries()){
                const trimmed = line.trim();
                if ("" === trimmed || /^[#;]/u.test(trimmed)) continue;
                const depth = line.length - line.trimStart().length;
                if (null !== section && null !== option && depth > indent) {
                    section.set(option, `${section.get(option) ?? ""}\n${trimmed}`);
                    continue;
                }
                indent = depth;
                const header = /^\[(.+)\]/u.exec(trimmed)?.[1];
                if (void 0 !== header) {
                    if (sections.has(header) && header !== DEFAULT_SECTION) defects.push(`line ${index + 1}: section [${header}] again`);
                    section = sections.get(header) ?? new Map;
                    sections.set(header, section);
                    option = null;
                    continue;
                }
                const equals = trimmed.indexOf("=");
                const name = equals < 0 ? "" : trimmed.slice(0, equals).trim();
                if (null === section) defects.push(`line ${index + 1} stands before any section`);
                else if ("" === name) defects.push(`line ${index + 1} is not name = value`);
                else {
                    if (section.has(name)) defects.push(`line ${index + 1}: ${name} again`);
                    section.set(name, trimmed.slice(equals + 1).trim());
                    option = name;
                }
            }
            const defaults = sections.get(DEFAULT_SECTION) ?? new Map;
            sections.delete(DEFAULT_SECTION);
            const record = (entries)=>void 0 === entries ? {} : Object.fromEntries([
                    ...defaults,
                    ...entries
                ]);
            return {
                console: record(sections.get("console_scripts")),
                gui: record(sections.get("gui_scripts")),
                groups: Object.fromEntries([
                    ...sections
                ].map(([name, entries])=>[
                        name,
                        record(entries)
                    ])),
                defects
            };
        }
        const MODULE = /^([^.]+)(?:\.py|\.pyc|(?:\.[^.]+)*\.(?:so|pyd))$/u;
        const KEYWORDS = new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(" "));
        function isImportable(text) {
            return /^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(text) && !KEYWORDS.has(text);
        }
        function emptyFolder() {
            return {
                folders: new Map,
                modules: new Set
            };
        }
        function installedParts(path) {
            const parts = path.split("/").filter((part)=>"" !== part && "." !== part);
            const [first = "", scheme = ""] = parts;
            if (first.endsWith(".dist-info")) return null;
            if (!first.endsWith(".data")) return parts;
            return "purelib" === scheme || "platlib" === scheme ? parts.slice(2) : null;
        }
        function treeOf(members) {
            const root = emptyFolder();
            for (const member of members){
                const parts = "file" === member.kind ? installedParts(member.path) : null;
                const name = null === parts ? void 0 : MODULE.exec(parts.at(-1) ?? "")?.[1];
                if (null === parts || void 0 === name || !isImportable(name)) continue;
                let folder = root;
                for (const part of parts.slice(0, -1)){
                    const next = folder.folders.get(part) ?? emptyFolder();
                    folder.folders.set(part, next);
                    folder = next;
                }
                folder.modules.add(name);
            }
            return root;
        }
        function namesIn(folder, prefix) {
            const names = [];
            for (const [name, inner] of folder.folders)if (isImportable(name)) if (inner.modules.has("__init__")) names.push(prefix + name);
            else names.push(...namesIn(inner, `${prefix}${name}.`));
            const hasPackages = names.length > 0;
            for (const name of folder.modules)if ("__init__" !== name && "__main__" !== name) {
                if (!("" !== prefix && (hasPackages || /^(?:test_.*|.*_test|conftest)$/u.test(name)))) names.push(prefix + name);
            }
            return names;
        }
        function importNamesOf(members) {
            const names = [
                ...new Set(namesIn(treeOf(members), ""))
            ].sort();
            const offered = names.filter((name)=>!name.split(".").some((part)=>part.startsWith("_")));
            return offered.length > 0 ? offered : names;
        }
        var inspect_archive = __webpack_require__(8931);
        function parseCsv(text, defects) {
            const rows = [];
            let line = 1;
            let at = 0;
            while(at < text.length){
                const fields = [];
                const first = line;
                let ended = false;
                if (/[\r\n]/u.test(text.charAt(at))) ended = true;
                while(!ended){
                    let field = "";
                    if ('"' === text.charAt(at)) {
                        at += 1;
                        for(;;){
                            const quote = text.indexOf('"', at);
                            if (quote < 0) {
                                defects.push(`line ${first}: a quote is not closed`);
                                return rows;
                            }
                            field += text.slice(at, quote);
                            at = quote + 1;
                            if ('"' !== text.charAt(at)) break;
                            field += '"';
                            at += 1;
                        }
                        line += field.split("\n").length - 1;
                    }
                    const rest = /[^,\r\n]*/uy;
                    rest.lastIndex = at;
                    const plain = rest.exec(text)?.[0] ?? "";
                    field += plain;
                    at += plain.length;
                    fields.push(field);
                    if ("," === text.charAt(at)) at += 1;
                    else ended = true;
                }
                if (text.startsWith("\r\n", at)) at += 2;
                else at += 1;
                rows.push({
                    line: first,
                    fields
                });
                line += 1;
            }
            return rows;
        }
        function parseRecord(text) {
            const defects = [];
            const blankLines = [];
            const rows = [];
            for (const { line, fields } of parseCsv(text, defects)){
                if (0 === fields.length) {
                    blankLines.push(line);
                    continue;
                }
                const [path = "", hash = "", size = ""] = fields;
                if (3 !== fields.length) defects.push(`line ${line} has ${fields.length} fields instead of 3`);
                if ("" === path) defects.push(`line ${line} has no path`);
                else rows.push({
                    path: path.replaceAll("\\", "/"),
                    hash,
                    size: "" === size ? null : /^\d+$/u.test(size) ? Number(size) : 0 / 0
                });
            }
            return {
                rows,
                blankLines,
                defects
            };
        }
        var external_node_stream_ = __webpack_require__(7075);
        var tar_stream = __webpack_require__(6118);
        var gzip_stream = __webpack_require__(6160);
        var tar_header = __webpack_require__(8312);
        var tar_walk = __webpack_require__(4476);
        function kindOf(type) {
            if ("5" === type) return "directory";
            if ("2" === type) return "symlink";
            if ("1" === type) return "hardlink";
            return (0, tar_header.vI)(type) ? "file" : "other";
        }
        function memberOf({ path, size, type, mode, linkname }) {
            const kind = kindOf(type);
            const isLink = "symlink" === kind || "hardlink" === kind;
            return {
                path,
                size: "file" === kind ? size : 0,
                kind,
                mode: 4095 & mode,
                ...isLink ? {
                    linkTarget: linkname
                } : {}
            };
        }
        async function* upToEnd(path, end) {
            let missing = end;
            if (0 === missing) return;
            for await (const chunk of (0, gzip_stream.I)(path)){
                yield chunk.subarray(0, missing);
                missing -= chunk.length;
                if (missing <= 0) return;
            }
        }
        const ANY_FORMAT = {
            allowUnknownFormat: true,
            highWaterMark: 65536
        };
        function agree(dist, ours, header) {
            const theirs = header.name.replace(/\/+$/u, "");
            const same = void 0 !== ours && (ours.path.replace(/\/+$/u, "") === theirs || theirs.includes("�"));
            if (!same || (0, tar_header.vI)(ours.type) && ours.size !== header.size) throw (0, archive_member.O)(dist.filename, `two readers disagree about its member ${theirs}`);
            return ours;
        }
        async function visitAll(dist, walk, wanted, visitor) {
            const unpacker = (0, tar_stream.extract)(ANY_FORMAT);
            const source = external_node_stream_.Readable.from(upToEnd(dist.path, walk.end), {
                objectMode: false
            });
            source.on("error", (error)=>{
                unpacker.destroy(error);
            });
            source.pipe(unpacker);
            let index = 0;
            try {
                for await (const entry of unpacker){
                    const member = memberOf(agree(dist, walk.members[index], entry.header));
                    index += 1;
                    if ("file" === member.kind && wanted(member)) await visitor(member, entry);
                    entry.resume();
                }
            } finally{
                source.destroy();
                unpacker.destroy();
            }
            if (index !== walk.members.length) throw (0, archive_member.O)(dist.filename, "two readers disagree about its number of members");
        }
        async function openTarReader(dist, limits) {
            const walk = await (0, tar_walk.n)(dist.path, limits);
            const fatal = walk.problems.find(({ id })=>"U84" === id || "U85" === id || id.startsWith("archive-"));
            if (void 0 !== fatal) throw (0, archive_member.O)(dist.filename, fatal.reason);
            return {
                members: walk.members.map(memberOf),
                async visit (wanted, visitor) {
                    try {
                        await visitAll(dist, walk, wanted, visitor);
                    } catch (cause) {
                        throw cause instanceof release_error.K2 ? cause : (0, archive_member.O)(dist.filename, (0, release_error.bD)(cause), {
                            cause
                        });
                    }
                }
            };
        }
        function parseWheelFile(text) {
            const values = new Map;
            for (const line of text.split(/\r?\n/u)){
                const colon = line.indexOf(":");
                if (colon <= 0) continue;
                const key = line.slice(0, colon).trim().toLowerCase();
                values.set(key, [
                    ...values.get(key) ?? [],
                    line.slice(colon + 1).trim()
                ]);
            }
            const first = (key)=>values.get(key)?.[0] ?? null;
            const pure = first("root-is-purelib")?.toLowerCase();
            return {
                version: first("wheel-version"),
                generator: first("generator"),
                rootIsPurelib: "true" === pure ? true : "false" === pure ? false : null,
                tags: values.get("tag") ?? [],
                build: first("build")
            };
        }
        var external_node_zlib_ = __webpack_require__(8522);
        var yauzl = __webpack_require__(663);
        var byte_window = __webpack_require__(8726);
        var zip_directory = __webpack_require__(5534);
        var zip_names = __webpack_require__(8941);
        const FILE_TYPE = 61440;
        const SYMLINK = 40960;
        const DIRECTORY = 16384;
        const UNIX = 3;
        function openZip(path) {
            return yauzl.openPromise(path, {
                autoClose: false,
                decodeStrings: false,
                validateEntrySizes: false
            });
        }
        function zip_reader_memberOf(entry) {
            const raw = entry.fileNameRaw;
            const name = (0, zip_names.jP)(raw, entry.generalPurposeBitFlag) ?? raw.toString("utf8");
            const attributes = entry.versionMadeBy >>> 8 === UNIX ? entry.externalFileAttributes >>> 16 : 0;
            const type = attributes & FILE_TYPE;
            const isDirectory = name.endsWith("/") || type === DIRECTORY;
            const kind = isDirectory ? "directory" : type === SYMLINK ? "symlink" : "file";
            return {
                path: name.replace(/\/+$/u, ""),
                size: entry.uncompressedSize,
                kind,
                mode: 4095 & attributes
            };
        }
        async function list(dist, limits) {
            const fileSize = await (0, byte_window.v)(dist.path, async (window)=>{
                await (0, zip_directory.x)(window, limits);
                return window.size;
            });
            const zip = await openZip(dist.path);
            try {
                const listed = [];
                let total = 0;
                for await (const entry of zip.eachEntry()){
                    const member = zip_reader_memberOf(entry);
                    if (entry.relativeOffsetOfLocalHeader > fileSize || entry.compressedSize > fileSize) throw (0, archive_member.O)(dist.filename, `${member.path} lies outside the file`);
                    total += member.size;
                    const bomb = member.size > limits.memberBytes ? `${member.path} unpacks to too much` : (0, archive_limits.T)(total, fileSize, limits);
                    if (null !== bomb) throw (0, archive_member.O)(dist.filename, bomb);
                    listed.push({
                        entry,
                        member
                    });
                    if (listed.length > limits.members) throw (0, archive_member.O)(dist.filename, `has more than ${limits.members} members`);
                }
                return listed;
            } finally{
                zip.close();
            }
        }
        async function* checked(dist, { entry, member }, stream) {
            let size = 0;
            let crc = 0;
            for await (const chunk of stream){
                size += chunk.length;
                if (size > member.size) throw (0, archive_member.O)(dist.filename, `${member.path} is larger than the archive says`);
                crc = (0, external_node_zlib_.crc32)(chunk, crc);
                yield chunk;
            }
            if (size !== member.size) throw (0, archive_member.O)(dist.filename, `${member.path} is smaller than the archive says`);
            if (crc !== entry.crc32) throw (0, archive_member.O)(dist.filename, `the checksum of ${member.path} is wrong`);
        }
        async function typed(dist, work) {
            try {
                return await work();
            } catch (cause) {
                throw cause instanceof release_error.K2 ? cause : (0, archive_member.O)(dist.filename, (0, release_error.bD)(cause), {
                    cause
                });
            }
        }
        async function openZipReader(dist, limits) {
            const listed = await typed(dist, ()=>list(dist, limits));
            return {
                members: listed.map(({ member })=>member),
                visit: (wanted, visitor)=>typed(dist, async ()=>{
                        const zip = await openZip(dist.path);
                        try {
                            for (const item of listed){
                                if ("file" !== item.member.kind || !wanted(item.member)) continue;
                                if (item.entry.isEncrypted()) throw (0, archive_member.O)(dist.filename, `${item.member.path} is encrypted`);
                                const stream = await zip.openReadStreamPromise(item.entry);
                                try {
                                    await visitor(item.member, checked(dist, item, stream));
                                } finally{
                                    stream.destroy();
                                }
                            }
                        } finally{
                            zip.close();
                        }
                    })
            };
        }
        const MAXIMUM_TEXT = 0x2000000;
        function missing(dist, path) {
            return new release_error.K2({
                subject: dist.filename,
                problem: `has no member ${path}`,
                remedy: "Build the file again with a current build back-end"
            });
        }
        async function readMembers(dist, reader, paths, maximumBytes) {
            const last = new Map(reader.members.filter(({ kind })=>"file" === kind).map((member)=>[
                    member.path,
                    member
                ]));
            const wanted = new Set(paths.flatMap((path)=>last.get(path) ?? []));
            const found = new Map;
            if (0 === wanted.size) return found;
            for (const member of wanted)if (!(member.size <= maximumBytes)) throw new release_error.K2({
                subject: dist.filename,
                problem: `its member ${member.path} is larger than ${maximumBytes} bytes`,
                remedy: "Make the member smaller"
            });
            await reader.visit((member)=>paths.includes(member.path), async (member, chunks)=>{
                found.set(member.path, await (0, archive_member.F)(dist.filename, member, chunks, maximumBytes));
            });
            return found;
        }
        async function readContents(dist, limits = archive_limits.O) {
            const reader = dist.filename.endsWith(".tar.gz") ? await openTarReader(dist, limits) : await openZipReader(dist, limits);
            const { members } = reader;
            const isWheel = "wheel" === dist.kind;
            const info = `${(0, inspect_archive.t)(dist.filename) ?? ""}.dist-info`;
            const top = isWheel ? null : (0, common_path.F)(members.map(({ path })=>path));
            if (!isWheel && null === top) throw missing(dist, `${dist.filename.replace(/\.(?:tar\.gz|zip)$/u, "")}/PKG-INFO`);
            const metadataPath = isWheel ? `${info}/METADATA` : `${top ?? ""}/PKG-INFO`;
            const extra = isWheel ? [
                `${info}/WHEEL`,
                `${info}/RECORD`,
                `${info}/entry_points.txt`
            ] : [];
            const files = await readMembers(dist, reader, [
                metadataPath,
                ...extra
            ], MAXIMUM_TEXT);
            const text = (name)=>{
                const bytes = files.get(`${info}/${name}`);
                return void 0 === bytes ? null : (0, zip_names._6)(bytes);
            };
            const metadataBytes = files.get(metadataPath);
            if (void 0 === metadataBytes) throw missing(dist, metadataPath);
            const wheel = text("WHEEL");
            const record = text("RECORD");
            const recordFile = null === record ? null : parseRecord(record);
            return {
                members,
                metadata: (0, core_metadata.U)(metadataBytes),
                metadataPath,
                metadataBytes,
                wheel: null === wheel ? null : parseWheelFile(wheel),
                entryPoints: entryPointsOf(files.has(`${info}/entry_points.txt`), text("entry_points.txt")),
                record: recordFile?.rows ?? null,
                recordFile,
                topLevel: isWheel ? importNamesOf(members) : [],
                topDirectory: top,
                async read (memberPath, maximumBytes) {
                    const bytes = (await readMembers(dist, reader, [
                        memberPath
                    ], maximumBytes)).get(memberPath);
                    if (void 0 === bytes) throw missing(dist, memberPath);
                    return bytes;
                },
                visit: (wanted, visitor)=>reader.visit(wanted, visitor)
            };
        }
        function entryPointsOf(present, text) {
            if (null !== text) return parseEntryPoints(text);
            return present ? {
                ...NO_ENTRY_POINTS,
                defects: [
                    "is not UTF-8"
                ]
            } : NO_ENTRY_POINTS;
        }
    },
    6962: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            D: ()=>hashFile,
            V: ()=>sha256OfFile
        });
        var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
        var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
        async function hashFile(path) {
            const noFollow = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0;
            const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | noFollow);
            try {
                if (!(await handle.stat()).isFile()) throw Object.assign(new Error(`${path} is not a regular file`), {
                    code: "EISDIR"
                });
                const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
                let size = 0;
                for await (const chunk of handle.createReadStream({
                    autoClose: false,
                    highWaterMark: 1048576
                })){
                    hash.update(chunk);
                    size += chunk.length;
                }
                return {
                    sha256: hash.digest("hex"),
                    size
                };
            } finally{
                await handle.close();
            }
        }
        async function sha256OfFile(path) {
            return (await hashFile(path)).sha256;
        }
    },
    8819: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            bK: ()=>FramingRefusal
        });
        class FramingRefusal extends Error {
            problem;
            constructor(problem){
                super(problem.reason);
                this.name = "FramingRefusal";
                this.problem = problem;
            }
        }
    },
    6160: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            I: ()=>gunzipFile,
            S: ()=>GzipDefect
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
        var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
        const CHUNK = 65536;
        const FLAG_HEADER_CRC = 2;
        const FLAG_EXTRA = 4;
        const FLAG_NAME = 8;
        const FLAG_COMMENT = 16;
        class GzipDefect extends Error {
            kind;
            offset;
            constructor(kind, offset, reason, options){
                super(reason, options);
                this.name = "GzipDefect";
                this.kind = kind;
                this.offset = offset;
            }
        }
        async function readAt(file, position, length) {
            const buffer = Buffer.alloc(length);
            const { bytesRead } = await file.read(buffer, 0, length, position);
            return buffer.subarray(0, bytesRead);
        }
        async function endOfText(file, from) {
            for(let at = from;;){
                const chunk = await readAt(file, at, 4096);
                if (0 === chunk.length) throw new GzipDefect("truncated", from, "the gzip header ends in the middle");
                const nul = chunk.indexOf(0);
                if (nul >= 0) return at + nul + 1;
                at += chunk.length;
            }
        }
        async function skipHeader(file, at, first) {
            const head = await readAt(file, at, 10);
            if (31 !== head[0] || 139 !== head[1]) throw first ? new GzipDefect("not-gzip", at, "is not a gzip file") : new GzipDefect("trailing", at, "has bytes after the gzip stream");
            if (head.length < 10) throw new GzipDefect("truncated", at, "the gzip header ends in the middle");
            if (8 !== head[2]) throw new GzipDefect("broken", at, "is gzip of an unknown method");
            const flags = head.readUInt8(3);
            let position = at + 10;
            if ((flags & FLAG_EXTRA) !== 0) {
                const length = await readAt(file, position, 2);
                if (length.length < 2) throw new GzipDefect("truncated", at, "the gzip header ends in the middle");
                position += 2 + length.readUInt16LE(0);
            }
            if ((flags & FLAG_NAME) !== 0) position = await endOfText(file, position);
            if ((flags & FLAG_COMMENT) !== 0) position = await endOfText(file, position);
            if ((flags & FLAG_HEADER_CRC) !== 0) position += 2;
            return position;
        }
        async function* inflate(file, start) {
            const inflater = (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.createInflateRaw)({
                chunkSize: CHUNK
            });
            const result = {
                end: start,
                crc: 0,
                size: 0
            };
            let ended = false;
            const closed = new Promise((resolve)=>inflater.once("close", ()=>{
                    resolve();
                }));
            const feed = async ()=>{
                let position = start;
                while(!ended && !inflater.destroyed){
                    const chunk = await readAt(file, position, CHUNK);
                    if (0 === chunk.length) return void inflater.end();
                    position += chunk.length;
                    const written = new Promise((resolve)=>{
                        inflater.write(chunk, ()=>{
                            resolve();
                        });
                    });
                    await Promise.race([
                        written,
                        closed
                    ]);
                }
            };
            inflater.once("end", ()=>ended = true);
            const feeding = feed().catch((error)=>{
                inflater.destroy(error instanceof Error ? error : new Error(String(error)));
            });
            try {
                for await (const chunk of inflater){
                    result.crc = (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32)(chunk, result.crc);
                    result.size += chunk.length;
                    yield chunk;
                }
                result.end = start + inflater.bytesWritten;
            } catch (cause) {
                const message = cause instanceof Error ? cause.message : String(cause);
                const kind = message.includes("unexpected end of file") ? "truncated" : "broken";
                throw new GzipDefect(kind, start + inflater.bytesWritten, `the compressed stream is ${kind} (${message})`, {
                    cause
                });
            } finally{
                ended = true;
                inflater.destroy();
                await feeding;
            }
            return result;
        }
        async function skipPadding(file, from) {
            for(let at = from;;){
                const chunk = await readAt(file, at, CHUNK);
                if (0 === chunk.length) return null;
                const used = chunk.findIndex((byte)=>0 !== byte);
                if (used >= 0) return at + used;
                at += chunk.length;
            }
        }
        async function* gunzipFile(path) {
            const file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, "r");
            try {
                let at = 0;
                for(let first = true; null !== at; first = false){
                    const body = await skipHeader(file, at, first);
                    const inflated = yield* inflate(file, body);
                    const trailer = await readAt(file, inflated.end, 8);
                    if (trailer.length < 8) throw new GzipDefect("truncated", inflated.end, "the compressed stream is truncated");
                    if (trailer.readUInt32LE(0) !== inflated.crc || trailer.readUInt32LE(4) !== inflated.size % 0x100000000) throw new GzipDefect("checksum", inflated.end, "the checksum of the compressed stream is wrong");
                    at = await skipPadding(file, inflated.end + 8);
                }
            } finally{
                await file.close();
            }
        }
    },
    8931: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            N: ()=>inspectArchive,
            t: ()=>wheelStem
        });
        var archive_limits = __webpack_require__(466);
        var byte_window = __webpack_require__(8726);
        var common_path = __webpack_require__(3752);
        var framing_problem = __webpack_require__(8819);
        var gzip_stream = __webpack_require__(6160);
        var chunk_cursor = __webpack_require__(7789);
        var tar_header = __webpack_require__(8312);
        var tar_walk = __webpack_require__(4476);
        var zip_directory = __webpack_require__(5534);
        var zip_end_record = __webpack_require__(5400);
        var zip_names = __webpack_require__(8941);
        const MALFORMED = "Malformed zip file";
        const DATA_DESCRIPTOR_FLAG = 8;
        const SENTINEL_16 = 65535;
        const SENTINEL_32 = 0xffffffff;
        const ZIP64 = 1;
        const UNICODE_PATH = 28789;
        class ZipWalk {
            #window;
            #directory;
            #state;
            constructor(window, directory){
                this.#window = window;
                this.#directory = new Map(directory.map((entry)=>[
                        entry.name,
                        entry
                    ]));
                this.#state = {
                    position: 0,
                    locals: new Set,
                    centrals: new Set,
                    centralStart: null,
                    centralSize: 0,
                    end64: null,
                    locatorSeen: false
                };
            }
            async run() {
                const state = this.#state;
                for(;;){
                    const at = state.position;
                    const signature = (await this.#take(4, at)).readUInt32LE(0);
                    if (signature === zip_end_record.JU) await this.#local(at);
                    else if (signature === zip_end_record.ne) await this.#central(at);
                    else if (signature === zip_end_record.cW) await this.#end64(at);
                    else if (signature === zip_end_record.Jj) await this.#locator(at);
                    else if (signature === zip_end_record.HK) {
                        await this.#end(at);
                        break;
                    } else throw (0, zip_end_record.Iv)("Unknown record signature", at);
                }
                if (state.position < this.#window.size) throw (0, zip_end_record.Iv)("Trailing data", state.position);
            }
            async #take(length, record) {
                const bytes = Buffer.from(await this.#window.bytes(this.#state.position, length));
                if (bytes.length !== length) throw (0, zip_end_record.Iv)(MALFORMED, record);
                this.#state.position += length;
                return bytes;
            }
            #skip(length, record) {
                if (length > this.#window.size - this.#state.position) throw (0, zip_end_record.Iv)(MALFORMED, record);
                this.#state.position += length;
            }
            async #local(at) {
                const header = await this.#take(26, at);
                const flags = header.readUInt16LE(2);
                const method = header.readUInt16LE(4);
                const rawName = await this.#take(header.readUInt16LE(22), at);
                const extra = await this.#take(header.readUInt16LE(24), at);
                if ((0, zip_names.Fd)(rawName)) throw (0, zip_end_record.Iv)("Invalid character in filename", at);
                const name = (0, zip_names._6)(rawName);
                const sizes = this.#localSizes(extra, {
                    size: header.readUInt32LE(18),
                    compressed: header.readUInt32LE(14)
                }, method, at);
                if ((flags & DATA_DESCRIPTOR_FLAG) !== 0) throw (0, zip_end_record.Iv)("ZIP contains a data descriptor", at, name ?? void 0);
                if (null === name) throw (0, zip_end_record.Iv)("Filename not unicode", at);
                const entry = this.#directory.get(name);
                if (void 0 === entry) throw (0, zip_end_record.Iv)("Filename not in central directory", at, name);
                if (sizes.compressed !== entry.compressedSize) throw (0, zip_end_record.Iv)("Mis-matched data size", at, name);
                if (sizes.size !== entry.size) throw (0, zip_end_record.Iv)("Mis-matched file size", at, name);
                this.#skip(sizes.compressed, at);
                const key = rawName.toString("latin1");
                if (this.#state.locals.has(key)) throw (0, zip_end_record.Iv)("Duplicate filename in local headers", at, name);
                this.#state.locals.add(key);
            }
            #localSizes(extra, header, method, record) {
                let { size, compressed } = header;
                const seen = new Set;
                let at = 0;
                while(at < extra.length){
                    if (extra.length - at < 4) throw (0, zip_end_record.Iv)(MALFORMED, record);
                    const id = extra.readUInt16LE(at);
                    const length = extra.readUInt16LE(at + 2);
                    const data = extra.subarray(at + 4, at + 4 + length);
                    if (data.length !== length) throw (0, zip_end_record.Iv)(MALFORMED, record);
                    if ((id === ZIP64 || id === UNICODE_PATH) && seen.has(id)) throw (0, zip_end_record.Iv)("Invalid duplicate extra in local file", record);
                    seen.add(id);
                    if (id === UNICODE_PATH) checkUnicodePath(data, record);
                    if (id === ZIP64) {
                        if (![
                            0,
                            8,
                            16,
                            24,
                            28
                        ].includes(length)) throw (0, zip_end_record.Iv)(MALFORMED, record);
                        if (8 === length && 0 !== method) throw (0, zip_end_record.Iv)(MALFORMED, record);
                        if (size === SENTINEL_32 && length >= 8) size = (0, zip_end_record.VF)(data, 0);
                        if (compressed === SENTINEL_32 && 8 === length) compressed = (0, zip_end_record.VF)(data, 0);
                        if (compressed === SENTINEL_32 && length >= 16) compressed = (0, zip_end_record.VF)(data, header.size === SENTINEL_32 ? 8 : 0);
                    }
                    at += 4 + length;
                }
                if (size === SENTINEL_32 || compressed === SENTINEL_32) throw (0, zip_end_record.Iv)(MALFORMED, record);
                return {
                    size,
                    compressed
                };
            }
            async #central(at) {
                const state = this.#state;
                const header = await this.#take(42, at);
                const rawName = await this.#take(header.readUInt16LE(24), at);
                const member = rawName.toString("utf8");
                if (0 !== header.readUInt16LE(28)) throw (0, zip_end_record.Iv)("Comment in central directory", at, member);
                if ((0, zip_names.Fd)(rawName)) throw (0, zip_end_record.Iv)("Invalid character in filename", at);
                this.#skip(header.readUInt16LE(26), at);
                const key = rawName.toString("latin1");
                if (state.centrals.has(key)) throw (0, zip_end_record.Iv)("Duplicate filename in central directory", at, member);
                if (!state.locals.has(key)) throw (0, zip_end_record.Iv)("Missing filename in local headers", at, member);
                state.centrals.add(key);
                state.centralStart ??= at;
                state.centralSize += state.position - at;
            }
            async #end64(at) {
                const record = await this.#take(52, at);
                if (44 !== (0, zip_end_record.VF)(record, 0)) throw (0, zip_end_record.Iv)("ZIP64 extensible data not allowed", at);
                const records = (0, zip_end_record.VF)(record, 28);
                if ((0, zip_end_record.VF)(record, 20) !== records) throw (0, zip_end_record.Iv)(MALFORMED, at);
                this.#state.end64 = {
                    records,
                    size: (0, zip_end_record.VF)(record, 36),
                    offset: (0, zip_end_record.VF)(record, 44)
                };
            }
            async #locator(at) {
                await this.#take(16, at);
                if (null === this.#state.end64 || this.#state.locatorSeen) throw (0, zip_end_record.Iv)(MALFORMED, at);
                this.#state.locatorSeen = true;
            }
            async #end(at) {
                const state = this.#state;
                const record = await this.#take(18, at);
                if (null !== state.end64 && !state.locatorSeen) throw (0, zip_end_record.Iv)(MALFORMED, at);
                if (record.readUInt16LE(4) !== record.readUInt16LE(6)) throw (0, zip_end_record.Iv)(MALFORMED, at);
                this.#skip(record.readUInt16LE(16), at);
                const pick = (value, sentinel, wide)=>void 0 !== wide && value === sentinel ? wide : value;
                const records = pick(record.readUInt16LE(6), SENTINEL_16, state.end64?.records);
                const size = pick(record.readUInt32LE(8), SENTINEL_32, state.end64?.size);
                const offset = pick(record.readUInt32LE(12), SENTINEL_32, state.end64?.offset);
                if (records !== state.centrals.size) throw (0, zip_end_record.Iv)("Mismatched central directory records", at);
                if (offset !== (state.centralStart ?? at)) throw (0, zip_end_record.Iv)("Mismatched central directory offset", at);
                if (size !== state.centralSize) throw (0, zip_end_record.Iv)("Mismatched central directory size", at);
            }
        }
        function checkUnicodePath(data, record) {
            if (data.length < 5) throw (0, zip_end_record.Iv)(MALFORMED, record);
            const name = data.subarray(5);
            if (null === (0, zip_names._6)(name)) throw (0, zip_end_record.Iv)("Filename not valid UTF-8", record);
            if ((0, zip_names.Fd)(name)) throw (0, zip_end_record.Iv)("Invalid character in filename", record);
        }
        async function walkZipRecords(window, directory) {
            await new ZipWalk(window, directory).run();
        }
        const SERVER_RATIO = 50;
        const SERVER_RATIO_FROM = 0x4000000;
        const ENCRYPTED_FLAG = 1;
        function wheelStem(filename) {
            const parts = filename.replace(/\.whl$/u, "").split("-");
            return parts.length < 3 ? null : parts.slice(0, 2).join("-");
        }
        async function looksLikeTar(path, window) {
            const isTar = (block)=>{
                const parsed = (0, tar_header.E1)(block);
                return "string" != typeof parsed || "zeros" === parsed;
            };
            const first = Buffer.from(await window.bytes(0, 512));
            if (31 !== first[0] || 139 !== first[1]) return isTar(first);
            const chunks = (0, gzip_stream.I)(path);
            try {
                return isTar(await new chunk_cursor.I(chunks).read(512));
            } catch  {
                return false;
            } finally{
                await chunks.return();
            }
        }
        function sdistRoot(paths) {
            if (null === (0, common_path.T)(paths)) {
                const reason = 0 === paths.length ? "has no member" : "mixes absolute and relative member names";
                return {
                    id: "U87c",
                    reason: `${reason}: the server breaks over it`,
                    offset: 0
                };
            }
            const top = (0, common_path.F)(paths);
            if (null === top) return {
                id: "U86",
                reason: "Incorrect number of top-level directories in sdist",
                offset: 0
            };
            if (paths.includes(`${top}/PKG-INFO`)) return null;
            return {
                id: "U86",
                reason: `PKG-INFO not found at ${top}/PKG-INFO`,
                offset: 0
            };
        }
        function wheelPlaces(filename, entries) {
            const stem = wheelStem(filename);
            if (null === stem) return [
                {
                    id: "U80",
                    reason: "Unable to parse name and version from wheel filename",
                    offset: 0
                }
            ];
            const path = `${stem}.dist-info/WHEEL`;
            const entry = entries.find(({ name })=>name === path);
            if (void 0 === entry) return [
                {
                    id: "U81",
                    reason: `WHEEL not found at ${path}`,
                    offset: 0
                }
            ];
            if ((entry.flags & ENCRYPTED_FLAG) === 0) return [];
            return [
                {
                    id: "U87f",
                    reason: "has an encrypted WHEEL: the server breaks over it",
                    offset: entry.offset,
                    member: path
                }
            ];
        }
        async function zipProblems(dist, window, limits) {
            const entries = await (0, zip_directory.x)(window, limits);
            const problems = [];
            const total = entries.reduce((sum, { size })=>sum + size, 0);
            if (total > SERVER_RATIO_FROM && total / window.size > SERVER_RATIO) problems.push({
                id: "U77",
                reason: `File exceeds compression ratio of ${SERVER_RATIO}`,
                offset: 0
            });
            const odd = entries.find(({ method })=>0 !== method && 8 !== method);
            if (void 0 !== odd) problems.push({
                id: "U78",
                reason: "File does not use a supported compression type",
                offset: odd.offset,
                member: odd.name
            });
            if ("wheel" === dist.kind) problems.push(...wheelPlaces(dist.filename, entries));
            else {
                const root = sdistRoot(entries.map(({ name })=>name));
                if (null !== root) problems.push("U86" === root.id ? {
                    ...root,
                    id: "U79"
                } : root);
            }
            const locked = entries.find(({ flags })=>(flags & ENCRYPTED_FLAG) !== 0);
            try {
                await walkZipRecords(window, entries);
            } catch (error) {
                if (!(error instanceof framing_problem.bK)) throw error;
                problems.push(error.problem);
            }
            if (void 0 !== locked && !problems.some(({ id })=>"U87f" === id)) problems.push({
                id: "zip-encrypted",
                reason: "has an encrypted member",
                offset: locked.offset,
                member: locked.name
            });
            return problems;
        }
        async function tarProblems(path, limits) {
            const { members, problems } = await (0, tar_walk.n)(path, limits);
            if (problems.some(({ id })=>"U84" === id || id.startsWith("archive-"))) return problems;
            const root = sdistRoot(members.map((member)=>member.path));
            if (null === root) return problems;
            const refusals = problems.filter(({ id })=>id.startsWith("U"));
            return [
                ...refusals,
                root,
                ...problems.filter((problem)=>!refusals.includes(problem))
            ];
        }
        async function inspectArchive(dist, limits = archive_limits.O) {
            return (0, byte_window.v)(dist.path, async (window)=>{
                const isZip = await (0, zip_end_record.fw)(window);
                if (isZip && await looksLikeTar(dist.path, window)) return [
                    {
                        id: "U75",
                        reason: "File is both a zip and a tar file",
                        offset: 0
                    }
                ];
                if (dist.filename.endsWith(".tar.gz")) return tarProblems(dist.path, limits);
                try {
                    return await zipProblems(dist, window, limits);
                } catch (error) {
                    if (error instanceof framing_problem.bK) return [
                        error.problem
                    ];
                    throw error;
                }
            });
        }
    },
    2514: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Lg: ()=>kindOfFilename,
            oQ: ()=>notRegular,
            oj: ()=>listDistributions,
            wX: ()=>namesIn,
            xF: ()=>readDistribution
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5094);
        var _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2499);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1535);
        var _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9238);
        var _file_hash_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6962);
        const NOT_PRODUCTS = [
            ".gitignore"
        ];
        function kindOfFilename(filename) {
            if (filename.endsWith(".whl")) return "wheel";
            return filename.endsWith(".tar.gz") || filename.endsWith(".zip") ? "sdist" : null;
        }
        function parseFilename(filename) {
            const kind = kindOfFilename(filename);
            if (null === kind) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                subject: filename,
                problem: "is not a distribution, whose name ends in .whl, .tar.gz or .zip",
                remedy: "Give a wheel or a source distribution"
            });
            try {
                if ("wheel" === kind) {
                    const { name, version, tags } = (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__.e)(filename);
                    return {
                        kind,
                        name,
                        version: (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_4__.qh)(version),
                        tags
                    };
                }
                const { name, version } = (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_3__.s)(filename);
                return {
                    kind,
                    name,
                    version: (0, _repo_agent_actions_python_standards__WEBPACK_IMPORTED_MODULE_4__.qh)(version),
                    tags: []
                };
            } catch (cause) {
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                    subject: filename,
                    problem: (0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.bD)(cause),
                    remedy: "Build it again with a current build back-end, and do not rename what it makes"
                }, {
                    cause
                });
            }
        }
        async function notRegular(path) {
            const status = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path);
            if (status.isFile()) return null;
            if (status.isSymbolicLink()) return "a symbolic link";
            return status.isDirectory() ? "a folder" : "no regular file";
        }
        async function readDistribution(path) {
            const filename = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
            const parsed = parseFilename(filename);
            const absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
            let odd;
            try {
                odd = await notRegular(absolute);
                if (null === odd) return {
                    filename,
                    path: absolute,
                    ...await (0, _file_hash_js__WEBPACK_IMPORTED_MODULE_5__.D)(absolute),
                    ...parsed
                };
            } catch (cause) {
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                    subject: path,
                    problem: `cannot be read (${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.u)(cause)})`,
                    remedy: "Give a file that exists and may be read"
                }, {
                    cause
                });
            }
            throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                subject: path,
                problem: `is ${odd}`,
                remedy: "Put the file itself there"
            });
        }
        async function namesIn(folder) {
            try {
                return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((name)=>!NOT_PRODUCTS.includes(name)).sort();
            } catch (cause) {
                throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                    subject: folder,
                    problem: `cannot be read (${(0, _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_6__.u)(cause)})`,
                    remedy: "Build the distributions first, or give the folder that holds them"
                }, {
                    cause
                });
            }
        }
        async function listDistributions(folder) {
            const names = await namesIn(folder);
            const foreign = [];
            for (const name of names){
                const odd = await notRegular((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
                if (null !== odd) foreign.push(`${name} (${odd})`);
                else if (null === kindOfFilename(name)) foreign.push(name);
            }
            if (foreign.length > 0) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                subject: folder,
                problem: `holds what is not a distribution: ${foreign.join(", ")}`,
                remedy: "Leave only the files of the release in it"
            });
            if (0 === names.length) throw new _repo_agent_actions_release_model__WEBPACK_IMPORTED_MODULE_2__.K2({
                subject: folder,
                problem: "holds no distribution",
                remedy: "Build the distributions first"
            });
            const found = [];
            for (const name of names)found.push(await readDistribution((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)));
            return found;
        }
    },
    8312: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bv: ()=>blocks,
            E1: ()=>parseTarBlock,
            F7: ()=>tarText,
            sN: ()=>isKnownType,
            vI: ()=>hasData
        });
        const BLOCK = 512;
        const REGULAR_TYPES = "0\x007S";
        const KNOWN_TYPES = "0\x001234567LKS";
        const GNU_TYPES = "LKS";
        function tarText(bytes) {
            const nul = bytes.indexOf(0);
            return bytes.toString("utf8", 0, nul < 0 ? bytes.length : nul);
        }
        function tarNumber(bytes) {
            if (128 === bytes[0] || 255 === bytes[0]) {
                let value = 0n;
                for (const byte of bytes.subarray(1))value = 256n * value + BigInt(byte);
                if (255 === bytes[0]) value -= 256n ** BigInt(bytes.length - 1);
                return Number(value);
            }
            const nul = bytes.indexOf(0);
            const raw = bytes.toString("latin1", 0, nul < 0 ? bytes.length : nul);
            if (/[\x80-\xff]/u.test(raw)) return null;
            const text = raw.trim();
            if ("" === text) return 0;
            const number = /^([+-]?)(?:0[oO]_?)?([0-7]+(?:_[0-7]+)*)$/u.exec(text);
            if (null === number) return null;
            const value = Number.parseInt((number[2] ?? "").replaceAll("_", ""), 8);
            return "-" === number[1] ? -value : value;
        }
        function checksumFits(block, wanted) {
            let unsigned = 256;
            let signed = 256;
            for(let at = 0; at < BLOCK; at += 1){
                if (at >= 148 && at < 156) continue;
                const byte = block.readUInt8(at);
                unsigned += byte;
                signed += byte > 127 ? byte - 256 : byte;
            }
            return wanted === unsigned || wanted === signed;
        }
        function hasData(type) {
            return REGULAR_TYPES.includes(type) || !KNOWN_TYPES.includes(type);
        }
        function isKnownType(type) {
            return KNOWN_TYPES.includes(type);
        }
        function blocks(size) {
            return Math.ceil(size / BLOCK) * BLOCK;
        }
        function parseTarBlock(block) {
            if (0 === block.length) return "empty";
            if (block.length < BLOCK) return "truncated";
            if (block.every((byte)=>0 === byte)) return "zeros";
            const checksum = tarNumber(block.subarray(148, 156));
            if (null === checksum || !checksumFits(block, checksum)) return "invalid";
            const fields = [
                [
                    100,
                    108
                ],
                [
                    108,
                    116
                ],
                [
                    116,
                    124
                ],
                [
                    124,
                    136
                ],
                [
                    136,
                    148
                ],
                [
                    329,
                    337
                ],
                [
                    337,
                    345
                ]
            ];
            const numbers = fields.map(([from, to])=>tarNumber(block.subarray(from, to)));
            const [mode, , , size] = numbers;
            if (numbers.includes(null) || "number" != typeof mode || "number" != typeof size) return "invalid";
            let name = tarText(block.subarray(0, 100));
            let type = block.toString("latin1", 156, 157);
            if ("\0" === type && name.endsWith("/")) type = "5";
            if ("5" === type) name = name.replace(/\/+$/u, "");
            const prefix = tarText(block.subarray(345, 500));
            if ("" !== prefix && !GNU_TYPES.includes(type)) name = `${prefix}/${name}`;
            if ("S" === type && null === tarNumber(block.subarray(483, 495))) return "invalid";
            return {
                name,
                mode,
                size,
                type,
                linkname: tarText(block.subarray(157, 257)),
                extended: 0 !== block[482]
            };
        }
    },
    4476: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            n: ()=>readTarWalk
        });
        var promises_ = __webpack_require__(1455);
        var archive_limits = __webpack_require__(466);
        var chunk_cursor = __webpack_require__(7789);
        var framing_problem = __webpack_require__(8819);
        var gzip_stream = __webpack_require__(6160);
        function parsePaxRecords(bytes) {
            const records = new Map;
            let at = 0;
            while(at < bytes.length && 0 !== bytes[at]){
                const prefix = /^([0-9]{1,20}) /u.exec(bytes.toString("latin1", at, at + 21));
                if (null === prefix) return null;
                const digits = prefix[1] ?? "";
                const length = Number(digits);
                if (length < 5 || at + length > bytes.length || 10 !== bytes[at + length - 1]) return null;
                const record = bytes.subarray(at + digits.length + 1, at + length - 1);
                const equals = record.indexOf(61);
                if (equals <= 0) return null;
                records.set(record.toString("utf8", 0, equals), record.toString("utf8", equals + 1));
                at += length;
            }
            return records;
        }
        function paxInteger(text) {
            const number = /^[+-]?\d+(?:_\d+)*$/u.exec(text.trim());
            return null === number ? 0 : Number(number[0].replaceAll("_", ""));
        }
        var tar_header = __webpack_require__(8312);
        const BLOCK = 512;
        const MAXIMUM_CHAIN = 64;
        class SilentEnd extends Error {
        }
        function brokenStream(offset, why) {
            return new framing_problem.bK({
                id: "U84",
                reason: `None (${why})`,
                offset
            });
        }
        function withoutSlashes(path) {
            return path.replace(/\/+$/u, "");
        }
        function applyPax(member, records) {
            for (const [key, value] of records)if ("path" === key) member.path = withoutSlashes(value);
            else if ("GNU.sparse.name" === key) member.path = value;
            else if ("linkpath" === key) member.linkname = value;
            else if ("size" === key || "GNU.sparse.size" === key || "GNU.sparse.realsize" === key) member.size = paxInteger(value);
        }
        function saysSparse(records) {
            return records.has("GNU.sparse.map") || records.has("GNU.sparse.size") || "1" === records.get("GNU.sparse.major") && "0" === records.get("GNU.sparse.minor");
        }
        class TarWalker {
            members = [];
            problems = [];
            end = 0;
            #cursor;
            #limits;
            #globals = new Map;
            constructor(cursor, limits){
                this.#cursor = cursor;
                this.#limits = limits;
            }
            async run() {
                for(;;){
                    const at = this.#cursor.position;
                    this.end = at;
                    const block = (0, tar_header.E1)(await this.#block(at));
                    if ("zeros" === block) return;
                    if ("string" == typeof block) {
                        if (0 === at) throw new framing_problem.bK({
                            id: "U84",
                            reason: "File is not a tarfile",
                            offset: 0
                        });
                        this.#silentEnd(at, block);
                        return;
                    }
                    try {
                        await this.#member(at, block);
                    } catch (error) {
                        if (!(error instanceof SilentEnd)) throw error;
                        if (0 === at) throw new framing_problem.bK({
                            id: "U84",
                            reason: "File is not a tarfile",
                            offset: 0
                        });
                        this.#silentEnd(at, "invalid");
                        return;
                    }
                    if (this.members.length > this.#limits.members) throw new framing_problem.bK({
                        id: "archive-members",
                        reason: `has more than ${this.#limits.members} members`,
                        offset: at
                    });
                }
            }
            #silentEnd(at, block) {
                this.problems.push("empty" === block ? {
                    id: "tar-no-end",
                    reason: "has no end-of-archive block",
                    offset: at
                } : {
                    id: "tar-broken-header",
                    reason: "has a broken header, which Python silently takes for the end",
                    offset: at
                });
            }
            async #block(at) {
                try {
                    return await this.#cursor.read(BLOCK);
                } catch (error) {
                    throw error instanceof gzip_stream.S ? gzipRefusal(error, at) : error;
                }
            }
            async #body(header, at) {
                if (header.size < 0) throw new SilentEnd;
                if (header.size > this.#limits.headerBytes) throw new framing_problem.bK({
                    id: "archive-header",
                    reason: "has an enormous extended header",
                    offset: at
                });
                return this.#cursor.read((0, tar_header.Bv)(header.size));
            }
            async #member(at, first) {
                const patches = [];
                let header = first;
                while("LKxgX".includes(header.type)){
                    const nested = patches.length > 0;
                    try {
                        patches.push(await this.#patch(header, at));
                    } catch (error) {
                        if (error instanceof SilentEnd && nested) throw brokenStream(at, "invalid header");
                        throw error;
                    }
                    if (patches.length > MAXIMUM_CHAIN) throw new framing_problem.bK({
                        id: "archive-header",
                        reason: "has endless extended headers",
                        offset: at
                    });
                    const next = (0, tar_header.E1)(await this.#cursor.read(BLOCK));
                    if ("string" == typeof next) throw brokenStream(at, "an extended header is followed by no member");
                    header = next;
                }
                if (header.size < 0 && (0, tar_header.vI)(header.type)) {
                    if (patches.length > 0) throw brokenStream(at, "invalid header");
                    throw new SilentEnd;
                }
                await this.#finish(at, header, patches);
            }
            async #patch(header, at) {
                const body = await this.#body(header, at);
                if ("L" === header.type) return {
                    kind: "name",
                    text: (0, tar_header.F7)(body)
                };
                if ("K" === header.type) return {
                    kind: "link",
                    text: (0, tar_header.F7)(body)
                };
                const records = parsePaxRecords(body);
                if (null === records) throw new SilentEnd;
                if ("g" === header.type) {
                    for (const [key, value] of records)this.#globals.set(key, value);
                    return {
                        kind: "global",
                        records: new Map(this.#globals)
                    };
                }
                return {
                    kind: "pax",
                    records: new Map([
                        ...this.#globals,
                        ...records
                    ])
                };
            }
            async #finish(at, header, patches) {
                const member = {
                    path: header.name,
                    size: header.size,
                    linkname: header.linkname,
                    sparse: "S" === header.type
                };
                let data = (0, tar_header.vI)(header.type) ? (0, tar_header.Bv)(header.size) : 0;
                if ("S" === header.type) await this.#skipSparseMap(header, at);
                applyPax(member, this.#globals);
                for (const patch of [
                    ...patches
                ].reverse()){
                    if ("text" in patch) if ("name" === patch.kind) member.path = patch.text;
                    else member.linkname = patch.text;
                    else {
                        if (saysSparse(patch.records)) member.sparse = true;
                        if ("global" === patch.kind) continue;
                        applyPax(member, patch.records);
                        if (patch.records.has("size")) data = (0, tar_header.vI)(header.type) ? (0, tar_header.Bv)(member.size) : 0;
                    }
                    if ("5" === header.type) member.path = withoutSlashes(member.path);
                }
                if (data < 0) {
                    if (patches.length > 1) throw brokenStream(at, "invalid header");
                    throw new SilentEnd;
                }
                this.#judge(at, header, member);
                const { path, linkname, sparse } = member;
                this.members.push({
                    path,
                    size: member.size,
                    type: header.type,
                    mode: header.mode,
                    linkname,
                    sparse,
                    offset: at
                });
                if (await this.#cursor.skip(data) < data) throw brokenStream(at, "unexpected end of data");
            }
            #judge(at, header, member) {
                const problem = (id, reason)=>{
                    this.problems.push({
                        id,
                        reason,
                        offset: at,
                        member: member.path
                    });
                };
                if (member.sparse) problem("U85", "Sparse members are not allowed");
                if (!(0, tar_header.vI)(header.type) && header.size > 0) problem("tar-ambiguous", "says a size for a member that has no data: readers disagree where the next one begins");
                if (!(0, tar_header.sN)(header.type)) problem("tar-member-type", `has a member of unknown type ${JSON.stringify(header.type)}`);
                if (member.path.includes("\0")) problem("tar-ambiguous", "has a NUL in a path: readers disagree where the path ends");
                if (member.size > this.#limits.memberBytes) throw new framing_problem.bK({
                    id: "archive-bomb",
                    reason: "has a member that unpacks to too much",
                    offset: at
                });
            }
            async #skipSparseMap(header, at) {
                for(let more = header.extended, count = 0; more; count += 1){
                    const block = await this.#cursor.read(BLOCK);
                    if (block.length < BLOCK || count > this.#limits.headerBytes / BLOCK) throw brokenStream(at, "endless sparse map");
                    more = 0 !== block[504];
                }
            }
        }
        function gzipRefusal(defect, at) {
            if ("not-gzip" === defect.kind) return new framing_problem.bK({
                id: "U84",
                reason: "File is not a tarfile",
                offset: 0
            });
            return brokenStream(at, defect.message);
        }
        async function* unpack(path, limits) {
            const { size } = await (0, promises_.stat)(path);
            let unpacked = 0;
            for await (const chunk of (0, gzip_stream.I)(path)){
                unpacked += chunk.length;
                const reason = (0, archive_limits.T)(unpacked, size, limits);
                if (null !== reason) throw new framing_problem.bK({
                    id: "archive-bomb",
                    reason,
                    offset: unpacked
                });
                yield chunk;
            }
        }
        async function judgeRest(cursor) {
            try {
                for(;;){
                    const at = cursor.position;
                    const piece = await cursor.piece(65536);
                    if (0 === piece.length) return null;
                    if (piece.some((byte)=>0 !== byte)) return {
                        id: "tar-data-after-end",
                        reason: "has data after the end of the archive, which some readers unpack",
                        offset: at
                    };
                }
            } catch (error) {
                if (!(error instanceof gzip_stream.S)) throw error;
                const id = "trailing" === error.kind ? "gzip-trailing" : "checksum" === error.kind ? "gzip-checksum" : "gzip-broken";
                return {
                    id,
                    reason: error.message,
                    offset: error.offset
                };
            }
        }
        async function readTarWalk(path, limits = archive_limits.O) {
            const chunks = unpack(path, limits);
            const cursor = new chunk_cursor.I(chunks);
            const walker = new TarWalker(cursor, limits);
            try {
                await walker.run();
                const rest = await judgeRest(cursor);
                if (null !== rest) walker.problems.push(rest);
            } catch (error) {
                if (error instanceof framing_problem.bK) walker.problems.push(error.problem);
                else if (error instanceof gzip_stream.S) walker.problems.push(gzipRefusal(error, walker.end).problem);
                else throw error;
            } finally{
                await chunks.return();
            }
            return {
                members: walker.members,
                problems: sortProblems(walker.problems),
                end: walker.end
            };
        }
        function sortProblems(problems) {
            const rank = (problem)=>problem.id.startsWith("U") ? "U84" === problem.id ? 0 : 1 : 2;
            return [
                ...problems
            ].sort((a, b)=>rank(a) - rank(b));
        }
    },
    5534: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            x: ()=>readZipDirectory
        });
        var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
        var _framing_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8819);
        var _zip_end_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5400);
        var _zip_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8941);
        const CENTRAL_SIZE = 46;
        const MAXIMUM_EXTRACT_VERSION = 63;
        const SENTINEL = 0xffffffff;
        function applyExtraFields(extra, entry, nameCrc) {
            let at = 0;
            while(extra.length - at >= 4){
                const id = extra.readUInt16LE(at);
                const length = extra.readUInt16LE(at + 2);
                if (at + 4 + length > extra.length) return `Corrupt extra field ${id.toString(16).padStart(4, "0")} (size=${length})`;
                const data = extra.subarray(at + 4, at + 4 + length);
                const defect = 1 === id ? applyZip64(data, entry) : 28789 === id ? applyUnicodePath(data, entry, nameCrc) : null;
                if (null !== defect) return defect;
                at += 4 + length;
            }
            return null;
        }
        function applyZip64(data, entry) {
            let at = 0;
            const take = ()=>{
                if (data.length - at < 8) return null;
                at += 8;
                return (0, _zip_end_record_js__WEBPACK_IMPORTED_MODULE_1__.VF)(data, at - 8);
            };
            for (const [field, label] of [
                [
                    "size",
                    "File size"
                ],
                [
                    "compressedSize",
                    "Compress size"
                ],
                [
                    "headerOffset",
                    "Header offset"
                ]
            ]){
                if (entry[field] !== SENTINEL) continue;
                const value = take();
                if (null === value) return `Corrupt zip64 extra field. ${label} not found.`;
                entry[field] = value;
            }
            return null;
        }
        function applyUnicodePath(data, entry, nameCrc) {
            if (data.length < 5) return "Corrupt unicode path extra field (0x7075)";
            if (1 !== data[0] || data.readUInt32LE(1) !== nameCrc) return null;
            const name = (0, _zip_names_js__WEBPACK_IMPORTED_MODULE_2__._6)(data.subarray(5));
            if (null === name) return "Corrupt unicode path extra field (0x7075): invalid utf-8 bytes";
            if ("" !== name) entry.name = (0, _zip_names_js__WEBPACK_IMPORTED_MODULE_2__.t)(name);
            return null;
        }
        async function readZipDirectory(window, limits) {
            const end = await (0, _zip_end_record_js__WEBPACK_IMPORTED_MODULE_1__.nv)(window, limits);
            const limit = Math.min(end.start + end.size, window.size);
            const slice = (at, length)=>window.bytes(at, Math.min(length, Math.max(0, limit - at)));
            const entries = [];
            let total = 0;
            while(total < end.size){
                const at = end.start + total;
                const header = Buffer.from(await slice(at, CENTRAL_SIZE));
                if (header.length !== CENTRAL_SIZE) throw (0, _zip_end_record_js__WEBPACK_IMPORTED_MODULE_1__.Iv)("Truncated central directory", at);
                if (header.readUInt32LE(0) !== _zip_end_record_js__WEBPACK_IMPORTED_MODULE_1__.ne) throw (0, _zip_end_record_js__WEBPACK_IMPORTED_MODULE_1__.Iv)("Bad magic number for central directory", at);
                const [nameLength, extraLength, commentLength] = [
                    28,
                    30,
                    32
                ].map((field)=>header.readUInt16LE(field));
                const flags = header.readUInt16LE(8);
                const rawName = Buffer.from(await slice(at + CENTRAL_SIZE, nameLength));
                const name = (0, _zip_names_js__WEBPACK_IMPORTED_MODULE_2__.jP)(rawName, flags);
                if (null === name) throw (0, _zip_end_record_js__WEBPACK_IMPORTED_MODULE_1__.Iv)("Filename not valid UTF-8", at);
                if (header.readUInt16LE(6) > MAXIMUM_EXTRACT_VERSION) throw (0, _zip_end_record_js__WEBPACK_IMPORTED_MODULE_1__.Iv)(`zip file version ${(header.readUInt16LE(6) / 10).toFixed(1)} is not supported`, at, name);
                const entry = {
                    name: (0, _zip_names_js__WEBPACK_IMPORTED_MODULE_2__.t)(name),
                    size: header.readUInt32LE(24),
                    compressedSize: header.readUInt32LE(20),
                    headerOffset: header.readUInt32LE(42)
                };
                const extra = await slice(at + CENTRAL_SIZE + nameLength, extraLength);
                const defect = applyExtraFields(extra, entry, (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(rawName));
                if (null !== defect) throw (0, _zip_end_record_js__WEBPACK_IMPORTED_MODULE_1__.Iv)(defect, at, entry.name);
                entries.push({
                    name: entry.name,
                    flags,
                    method: header.readUInt16LE(10),
                    compressedSize: entry.compressedSize,
                    size: entry.size,
                    offset: at
                });
                if (entries.length > limits.members) throw new _framing_problem_js__WEBPACK_IMPORTED_MODULE_3__.bK({
                    id: "archive-members",
                    reason: `has more than ${limits.members} members`,
                    offset: at
                });
                total += CENTRAL_SIZE + nameLength + extraLength + commentLength;
            }
            return entries;
        }
    },
    5400: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            HK: ()=>SIGNATURE_END,
            Iv: ()=>zipRefusal,
            JU: ()=>SIGNATURE_LOCAL,
            Jj: ()=>SIGNATURE_LOCATOR_64,
            VF: ()=>readUint64,
            cW: ()=>SIGNATURE_END_64,
            fw: ()=>looksLikeZip,
            ne: ()=>SIGNATURE_CENTRAL,
            nv: ()=>readZipEnd
        });
        var _framing_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8819);
        const SIGNATURE_LOCAL = 0x4034b50;
        const SIGNATURE_CENTRAL = 0x2014b50;
        const SIGNATURE_END = 0x6054b50;
        const SIGNATURE_END_64 = 0x6064b50;
        const SIGNATURE_LOCATOR_64 = 0x7064b50;
        const END_SIZE = 22;
        const END_64_SIZE = 56;
        const LOCATOR_64_SIZE = 20;
        const MAXIMUM_COMMENT = 65536;
        function zipRefusal(reason, offset, member) {
            return new _framing_problem_js__WEBPACK_IMPORTED_MODULE_0__.bK({
                id: "U83",
                reason,
                offset,
                ...void 0 === member ? {} : {
                    member
                }
            });
        }
        function readUint64(bytes, offset) {
            return Number(bytes.readBigUInt64LE(offset));
        }
        async function findEnd(window) {
            if (window.size < END_SIZE) return null;
            const last = await window.bytes(window.size - END_SIZE, END_SIZE);
            if (last.readUInt32LE(0) === SIGNATURE_END && 0 === last.readUInt16LE(20)) return window.size - END_SIZE;
            const from = Math.max(window.size - MAXIMUM_COMMENT - END_SIZE, 0);
            const tail = await window.bytes(from, window.size - from);
            const found = tail.lastIndexOf(Buffer.from([
                80,
                75,
                5,
                6
            ]));
            return found < 0 || found + END_SIZE > tail.length ? null : from + found;
        }
        async function looksLikeZip(window) {
            return await findEnd(window) !== null;
        }
        async function readEnd64(window, end) {
            const locator = await window.bytes(end - LOCATOR_64_SIZE, LOCATOR_64_SIZE);
            if (locator.length !== LOCATOR_64_SIZE || locator.readUInt32LE(0) !== SIGNATURE_LOCATOR_64) return null;
            if (0 !== locator.readUInt32LE(4) || locator.readUInt32LE(16) > 1) throw zipRefusal("zipfiles that span multiple disks are not supported", end - LOCATOR_64_SIZE);
            const claimed = readUint64(locator, 8);
            const nearest = end - LOCATOR_64_SIZE - END_64_SIZE;
            if (claimed > nearest) throw zipRefusal("Corrupt zip64 end of central directory locator", end - LOCATOR_64_SIZE);
            let at = claimed;
            let record = await window.bytes(at, END_64_SIZE);
            if (record.readUInt32LE(0) !== SIGNATURE_END_64 && claimed !== nearest) {
                at = nearest;
                record = await window.bytes(at, END_64_SIZE);
            }
            if (record.readUInt32LE(0) !== SIGNATURE_END_64) throw zipRefusal("Zip64 end of central directory record not found", at);
            const size = readUint64(record, 40);
            const offset = readUint64(record, 48);
            if (offset + size !== claimed || readUint64(record, 4) + 12 !== END_64_SIZE + nearest - at) throw zipRefusal("Corrupt zip64 end of central directory record", at);
            return {
                size,
                offset,
                at
            };
        }
        async function readZipEnd(window, limits) {
            const end = await findEnd(window);
            if (null === end) throw new _framing_problem_js__WEBPACK_IMPORTED_MODULE_0__.bK({
                id: "U76",
                reason: "File is not a zipfile",
                offset: 0
            });
            const record = Buffer.from(await window.bytes(end, END_SIZE));
            const end64 = await readEnd64(window, end);
            const size = end64?.size ?? record.readUInt32LE(12);
            const offset = end64?.offset ?? record.readUInt32LE(16);
            const prepended = (end64?.at ?? end) - size - offset;
            const start = offset + prepended;
            if (start < 0) throw zipRefusal("Bad offset for central directory", end);
            if (size > limits.members * limits.headerBytes) throw new _framing_problem_js__WEBPACK_IMPORTED_MODULE_0__.bK({
                id: "archive-members",
                reason: "has an enormous central directory",
                offset: start
            });
            return {
                start,
                size,
                prepended
            };
        }
    },
    8941: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Fd: ()=>hasControlCharacter,
            _6: ()=>decodeUtf8,
            jP: ()=>decodeZipName,
            t: ()=>cutAtNul
        });
        const CP437 = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ";
        const UTF8_FLAG = 2048;
        const strictUtf8 = new TextDecoder("utf-8", {
            fatal: true,
            ignoreBOM: true
        });
        function decodeUtf8(bytes) {
            try {
                return strictUtf8.decode(bytes);
            } catch  {
                return null;
            }
        }
        function decodeZipName(raw, flags) {
            if ((flags & UTF8_FLAG) !== 0) return decodeUtf8(raw);
            let name = "";
            for (const byte of raw)name += byte < 128 ? String.fromCharCode(byte) : CP437.charAt(byte - 128);
            return name;
        }
        function cutAtNul(name) {
            const nul = name.indexOf("\0");
            return nul < 0 ? name : name.slice(0, nul);
        }
        function hasControlCharacter(raw) {
            return raw.some((byte)=>byte < 32 || 127 === byte);
        }
    },
    960: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            U: ()=>parseCoreMetadata
        });
        const HEADER = /^([\x21-\x39\x3b-\x7e]+):(.*)$/su;
        function unfoldDescription(value) {
            return value.replace(/(\r\n|\n|\r)(?: {7}\||[ \t]{8})/gu, "$1");
        }
        function decode(bytes, defects) {
            try {
                return new TextDecoder("utf-8", {
                    fatal: true,
                    ignoreBOM: true
                }).decode(bytes);
            } catch  {
                defects.push("is not UTF-8");
                return new TextDecoder("utf-8", {
                    ignoreBOM: true
                }).decode(bytes);
            }
        }
        function linesOf(text) {
            return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/gu) ?? [];
        }
        const isBlank = (line)=>/^(?:\r\n|\n|\r)$/u.test(line);
        function parseCoreMetadata(bytes) {
            const defects = [];
            const lines = linesOf(decode(bytes, defects));
            const headers = [];
            let index = 0;
            for(; index < lines.length; index += 1){
                const line = lines[index] ?? "";
                if (isBlank(line)) {
                    index += 1;
                    break;
                }
                const last = headers.at(-1);
                if (/^[ \t]/u.test(line)) {
                    if (void 0 === last) defects.push("begins with a continuation line");
                    else last.value += line;
                    continue;
                }
                const [, name, value] = HEADER.exec(line) ?? [];
                if (void 0 === name || void 0 === value) {
                    defects.push(`line ${index + 1} is neither a field nor blank`);
                    break;
                }
                headers.push({
                    name: name.toLowerCase(),
                    value: value.replace(/^[ \t]+/u, "")
                });
            }
            const fields = new Map;
            for (const { name, value } of headers){
                const plain = value.replace(/[\r\n]+$/u, "");
                const values = fields.get(name);
                if (void 0 === values) fields.set(name, [
                    plain
                ]);
                else values.push(plain);
            }
            const body = lines.slice(index).join("");
            const field = fields.get("description")?.[0];
            if (void 0 !== field && "" !== body) defects.push("has both a Description field and a body");
            return {
                fields,
                description: "" !== body ? body : void 0 === field ? null : unfoldDescription(field),
                defects,
                get: (name)=>fields.get(name.toLowerCase())?.[0] ?? null,
                getAll: (name)=>fields.get(name.toLowerCase()) ?? []
            };
        }
    },
    5094: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            s: ()=>parseSdistFilename,
            e: ()=>parseWheelFilename
        });
        function expandTags(text) {
            const parts = text.toLowerCase().split("-");
            const [pythons, abis, platforms] = parts.map((part)=>part.split("."));
            if (3 !== parts.length || void 0 === pythons || void 0 === abis || void 0 === platforms) throw new Error(`the tag ${text} has ${parts.length} parts instead of 3`);
            if ([
                pythons,
                abis,
                platforms
            ].some((components)=>components.includes(""))) throw new Error(`the tag ${text} has an empty component`);
            const tags = pythons.flatMap((python)=>abis.flatMap((abi)=>platforms.map((platform)=>`${python}-${abi}-${platform}`)));
            return [
                ...new Set(tags)
            ];
        }
        var python_text = __webpack_require__(7969);
        var src_version = __webpack_require__(2499);
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
            if (void 0 === version) throw wrong(`${(0, python_text.TL)(versionText)} is not a version of PEP 440`);
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
            if (hyphen < 0) throw wrong("no hyphen stands between name and version");
            const versionText = stem.slice(hyphen + 1);
            const version = (0, src_version.z0)(versionText);
            if (void 0 === version) throw wrong(`${(0, python_text.TL)(versionText)} is not a version of PEP 440`);
            return {
                name: stem.slice(0, hyphen),
                version,
                versionText
            };
        }
    },
    1515: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            O9: ()=>wheelNameComponent,
            Pc: ()=>normalizeName,
            uV: ()=>isValidName
        });
        const VALID_NAME = /^(?:[A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i;
        function normalizeName(name) {
            return name.toLowerCase().replace(/[-_.]+/gu, "-");
        }
        function isValidName(name) {
            return VALID_NAME.test(name) && !name.endsWith("\n");
        }
        function wheelNameComponent(name) {
            return normalizeName(name).replaceAll("-", "_");
        }
    },
    7969: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            $n: ()=>stripSpace,
            TL: ()=>quoted,
            Yr: ()=>splitOnSpace,
            _X: ()=>PYTHON_SPACE
        });
        const PYTHON_SPACE = String.raw`[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]`;
        const SPACES = new RegExp(`${PYTHON_SPACE}+`, "u");
        const OUTER_SPACES = new RegExp(`^${PYTHON_SPACE}+|${PYTHON_SPACE}+$`, "gu");
        function stripSpace(text) {
            return text.replace(OUTER_SPACES, "");
        }
        function splitOnSpace(text) {
            return text.split(SPACES).filter((word)=>"" !== word);
        }
        function quoted(text) {
            const escaped = JSON.stringify(text).slice(1, -1).replaceAll(String.raw`\"`, '"');
            return `'${escaped.replaceAll("'", String.raw`\'`)}'`;
        }
    },
    2499: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bp: ()=>canonicalVersion,
            IX: ()=>isLocal,
            V1: ()=>isPrerelease,
            W7: ()=>nextPatch,
            Yd: ()=>publicVersion,
            ot: ()=>parseVersion,
            qh: ()=>formatVersion,
            z0: ()=>tryParseVersion
        });
        var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7969);
        const PATTERN = String.raw`v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\.[0-9]+)*)` + String.raw`(?:[._-]?(?<phase>alpha|a|beta|b|preview|pre|c|rc)[._-]?(?<pre>[0-9]+)?)?` + String.raw`(?<post>-(?<post1>[0-9]+)|[._-]?(?:post|rev|r)[._-]?(?<post2>[0-9]+)?)?` + String.raw`(?<dev>[._-]?dev[._-]?(?<devNumber>[0-9]+)?)?` + String.raw`(?:\+(?<local>[a-z0-9]+(?:[._-][a-z0-9]+)*))?`;
        const VERSION = new RegExp(`^${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X}*${PATTERN}${_python_text_js__WEBPACK_IMPORTED_MODULE_0__._X}*$`, "i");
        const PHASES = {
            a: "a",
            alpha: "a",
            b: "b",
            beta: "b",
            c: "rc",
            pre: "rc",
            preview: "rc",
            rc: "rc"
        };
        const MAXIMUM_LENGTH = 4300;
        function tryParseVersion(text) {
            if (text.length > MAXIMUM_LENGTH) return;
            const groups = VERSION.exec(text)?.groups;
            if (void 0 === groups) return;
            const { epoch, release, phase, pre, post, post1, post2, dev, devNumber, local } = groups;
            const letter = void 0 === phase ? void 0 : PHASES[phase.toLowerCase()];
            return {
                epoch: BigInt(epoch ?? 0),
                release: (release ?? "0").split(".").map(BigInt),
                pre: void 0 === letter ? null : {
                    phase: letter,
                    number: BigInt(pre ?? 0)
                },
                post: void 0 === post ? null : BigInt(post1 ?? post2 ?? 0),
                dev: void 0 === dev ? null : BigInt(devNumber ?? 0),
                local: void 0 === local ? null : local.split(/[._-]/u).map((part)=>/^[0-9]+$/u.test(part) ? BigInt(part) : part.toLowerCase())
            };
        }
        function parseVersion(text) {
            const version = tryParseVersion(text);
            if (void 0 === version) throw new Error(`${(0, _python_text_js__WEBPACK_IMPORTED_MODULE_0__.TL)(text)} is not a version of PEP 440`);
            return version;
        }
        function formatVersion(version) {
            const { epoch, release, pre, post, dev, local } = version;
            return [
                0n === epoch ? "" : `${epoch.toString()}!`,
                release.join("."),
                null === pre ? "" : `${pre.phase}${pre.number.toString()}`,
                null === post ? "" : `.post${post.toString()}`,
                null === dev ? "" : `.dev${dev.toString()}`,
                null === local ? "" : `+${local.join(".")}`
            ].join("");
        }
        function canonicalVersion(text) {
            return formatVersion(parseVersion(text));
        }
        function isPrerelease(version) {
            return null !== version.pre || null !== version.dev;
        }
        function isLocal(version) {
            return null !== version.local;
        }
        function publicVersion(version) {
            return null === version.local ? version : {
                ...version,
                local: null
            };
        }
        function nextPatch(text) {
            const version = publicVersion(parseVersion(text));
            if (null !== version.dev) return formatVersion({
                ...version,
                dev: version.dev + 1n
            });
            if (null !== version.post) return formatVersion({
                ...version,
                post: version.post + 1n
            });
            if (null !== version.pre) return formatVersion({
                ...version,
                pre: {
                    ...version.pre,
                    number: version.pre.number + 1n
                }
            });
            const release = [
                ...version.release
            ];
            while(release.length < 3)release.push(0n);
            release.push((release.pop() ?? 0n) + 1n);
            return formatVersion({
                ...version,
                release
            });
        }
    },
    5956: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            dj: ()=>findingSentence,
            oC: ()=>SEVERITIES,
            vH: ()=>isStopping
        });
        const SEVERITIES = [
            "refused",
            "unsafe",
            "warning",
            "advice"
        ];
        function findingSentence(finding) {
            const stop = (text)=>text.replace(/[.\s]+$/u, "");
            return `${finding.subject}: ${stop(finding.message)}. ${stop(finding.remedy)}.`;
        }
        function isStopping(finding, strict) {
            return "refused" === finding.severity || "unsafe" === finding.severity || strict && "warning" === finding.severity;
        }
    }
};
