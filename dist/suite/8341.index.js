export const id = 8341;
export const ids = [
 8341
];
export const modules = {
 14421: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   A: ()=>momentText
  });
  function momentText(moment) {
   return moment.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z$/u, "$1 $2 UTC");
  }
 },
 76570: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   f: ()=>percentText
  });
  function percentText(percentage, decimals = 2) {
   const factor = 10 ** decimals;
   return `${String(Math.floor(Number((percentage * factor).toPrecision(12))) / factor)}%`;
  }
 },
 70557: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   a: ()=>changesSummary,
   r: ()=>changesHtml
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56886);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69633);
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82104);
  var _release_model__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77820);
  var _html_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5760);
  var _summary_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7109);
  const MOST_ROWS = 200;
  const LONGEST_VALUE = 500;
  function subjectOf({ kind, name }) {
   if ("python" === kind) return "Requires-Python";
   return "metadata" === kind ? name : `${kind} ${name}`.trim();
  }
  function limitOf(changes) {
   if ("compared" !== changes.kind || changes.withMembers) return "";
   return "Only the metadata were compared: the earlier file was not read.";
  }
  function sentenceOf(changes) {
   const text = (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.Tb)(changes);
   return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }
  function changesHtml(changes) {
   if (null === changes) return "";
   const cell = (value)=>null === value ? '<td class="soft">none</td>' : `<td class="what">${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.j)((0, _harmless_text__WEBPACK_IMPORTED_MODULE_2__.J)(value, LONGEST_VALUE))}</td>`;
   const list = "compared" === changes.kind ? changes.changes : [];
   const rows = list.slice(0, MOST_ROWS).map((one)=>`<tr><td class="what">${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.j)(subjectOf(one))}</td>${cell(one.before)}${cell(one.now)}</tr>`);
   const more = list.length > MOST_ROWS ? (0, _html_parts_js__WEBPACK_IMPORTED_MODULE_3__.N4)(`${(0, _release_model__WEBPACK_IMPORTED_MODULE_4__.l)(list.length - MOST_ROWS, "more change")} not listed.`) : "";
   const limit = "" === limitOf(changes) ? "" : (0, _html_parts_js__WEBPACK_IMPORTED_MODULE_3__.N4)(limitOf(changes));
   const listed = 0 === rows.length ? "" : (0, _html_parts_js__WEBPACK_IMPORTED_MODULE_3__.tp)("Changes", [
    "what",
    "before",
    "now"
   ], rows);
   return `<h2>Changes since the release before</h2><p>${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.j)(sentenceOf(changes))}</p>${listed}${more}${limit}`;
  }
  function changesSummary(changes, redact) {
   if (null === changes) return "";
   const say = (0, _summary_table_js__WEBPACK_IMPORTED_MODULE_5__.C6)(redact);
   const list = "compared" === changes.kind ? changes.changes : [];
   const rows = list.map((one)=>[
     subjectOf(one),
     one.before ?? "none",
     one.now ?? "none"
    ].map((text)=>say(text, LONGEST_VALUE)));
   const limit = {
    rows: MOST_ROWS,
    rest: (count)=>`${(0, _release_model__WEBPACK_IMPORTED_MODULE_4__.l)(count, "more change")} not listed.`
   };
   const lines = [
    "### Changes since the release before",
    "",
    say(sentenceOf(changes)),
    "",
    ...0 === rows.length ? [] : [
     "<details><summary>Each of them</summary>",
     "",
     ...(0, _summary_table_js__WEBPACK_IMPORTED_MODULE_5__.c_)([
      "what",
      "before",
      "now"
     ], rows, limit),
     "</details>",
     ""
    ],
    ..."" === limitOf(changes) ? [] : [
     limitOf(changes),
     ""
    ]
   ];
   return `${lines.join("\n").trimEnd()}\n\n`;
  }
 },
 25851: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   d: ()=>gapsOf
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58455);
  function gapsOf({ receipts }) {
   const told = new Set(receipts.map(({ stage })=>stage));
   const last = _release_model__WEBPACK_IMPORTED_MODULE_0__.an.findLastIndex((stage)=>told.has(stage));
   return {
    unknown: _release_model__WEBPACK_IMPORTED_MODULE_0__.an.filter((stage, index)=>index < last && !told.has(stage)),
    later: _release_model__WEBPACK_IMPORTED_MODULE_0__.an.filter((_stage, index)=>index > last)
   };
  }
 },
 20378: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   Gg: ()=>titleOf,
   H2: ()=>pageVerdict,
   Vj: ()=>verdictOf,
   cj: ()=>sentencesOf,
   dJ: ()=>failuresOf,
   wX: ()=>outcomeWords
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58301);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58607);
  var _gaps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25851);
  var _stage_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46674);
  function titleOf(record) {
   const named = record.receipts.find((receipt)=>null !== receipt.project);
   const project = record.manifest?.project ?? named?.project ?? "unnamed project";
   const version = record.manifest?.version ?? record.receipts.find((receipt)=>null !== receipt.version)?.version ?? "";
   return (0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.P8)(`${record.rehearsal ? "Rehearsal of" : "Release of"} ${project} ${version}`, 200);
  }
  function failuresOf(record) {
   return (0, _stage_rows_js__WEBPACK_IMPORTED_MODULE_1__.U)(record).filter(({ outcome })=>"failed" === outcome).map(({ stage, failure })=>({
     stage,
     sentence: failure ?? `${stage}: failed. See its receipt.`
    }));
  }
  function sentencesOf(record) {
   const failed = "failed" === record.outcome ? failuresOf(record).map(({ sentence })=>sentence) : [];
   const own = null === record.failure ? [] : [
    record.failure
   ];
   return failed.length < 2 ? own : [
    ...new Set([
     ...own,
     ...failed
    ])
   ];
  }
  function outcomeWords({ outcome, wouldStop }) {
   if ("passed" !== outcome || void 0 === wouldStop) return (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.E)(outcome);
   const ids = wouldStop.points.map(({ id })=>id).join(", ");
   return `${(0, _release_model__WEBPACK_IMPORTED_MODULE_2__.E)(outcome)}; a release would stop at: ${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_0__.P8)(ids, 1e3)}`;
  }
  function named(names) {
   return names.join(", ").replace(/, (?=[^,]*$)/u, " and ");
  }
  function verdictOf(record) {
   if ("passed" === record.outcome) {
    const verdict = outcomeWords(record);
    return `${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}.${record.rehearsal ? " Nothing left this machine." : ""}`;
   }
   const stages = failuresOf(record).map(({ stage })=>stage);
   if (0 === stages.length) return "Failed.";
   return `Failed in ${named(stages)}.`;
  }
  function pageVerdict(record) {
   const text = verdictOf(record);
   if ("failed" === record.outcome) return {
    tone: "failed",
    sign: (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.m)("failed"),
    text
   };
   const { unknown, later } = (0, _gaps_js__WEBPACK_IMPORTED_MODULE_3__.d)(record);
   if (unknown.length > 0) return {
    tone: "open",
    sign: (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.m)("unknown"),
    text: `Passed as far as its receipts tell. Nothing is known of ${named(unknown)}.`
   };
   if (void 0 !== record.wouldStop) return {
    tone: "open",
    sign: (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.m)("passed"),
    text
   };
   if (later.length > 0 && !record.rehearsal) return {
    tone: "open",
    sign: (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.m)("passed"),
    text: `Passed so far, without ${named(later)}.`
   };
   return {
    tone: "passed",
    sign: (0, _release_model__WEBPACK_IMPORTED_MODULE_2__.m)("passed"),
    text
   };
  }
 },
 5760: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   N4: ()=>note,
   TM: ()=>folded,
   Vm: ()=>word,
   nX: ()=>TONE,
   nf: ()=>link,
   om: ()=>block,
   tp: ()=>table
  });
  var _harmless_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56886);
  var _harmless_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69633);
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58301);
  const MAXIMUM_MESSAGE = 6e3;
  const TONE = {
   passed: "good",
   failed: "bad",
   unknown: "open",
   "not-sent": "open",
   "not-configured": "quiet",
   skipped: "quiet"
  };
  function word(outcome) {
   return `<span class="${TONE[outcome]}-word">${(0, _release_model__WEBPACK_IMPORTED_MODULE_0__.m)(outcome)} ${(0, _release_model__WEBPACK_IMPORTED_MODULE_0__.E)(outcome)}</span>`;
  }
  function table(caption, head, rows, tone = "") {
   const cells = head.map((column)=>"string" == typeof column ? `<th scope="col">${column}</th>` : `<th scope="col" class="number">${column.number}</th>`);
   const name = (0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.j)(caption);
   return `<div class="scroll" tabindex="0" role="region" aria-label="${name}"><table${"" === tone ? "" : ` class="${tone}"`} aria-label="${name}"><thead><tr>${cells.join("")}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
  }
  function folded(title, body, { open = false, id = "" } = {}) {
   return `<details${open ? " open" : ""}${"" === id ? "" : ` id="${id}"`}><summary>${title}</summary><div>${body}</div></details>`;
  }
  function link(text) {
   const target = (0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.A)(text);
   return null === target ? (0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.j)(text) : `<a href="${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.j)(target)}" rel="noopener noreferrer">${(0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.j)(text)}</a>`;
  }
  function block(text) {
   const shown = (0, _harmless_text__WEBPACK_IMPORTED_MODULE_1__.j)((0, _harmless_text__WEBPACK_IMPORTED_MODULE_2__.J)(text, MAXIMUM_MESSAGE));
   return text.includes("\n") ? `<pre>${shown}</pre>` : shown;
  }
  function note(html) {
   return `<p class="soft">${html}</p>`;
  }
 },
 8341: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   C: ()=>isReportPage,
   K: ()=>renderHtml
  });
  var html_text = __webpack_require__(56886);
  var cut = __webpack_require__(69633);
  var duration_text = __webpack_require__(24417);
  var moment_text = __webpack_require__(14421);
  var changes = __webpack_require__(70557);
  var rule_address = __webpack_require__(79894);
  var count_text = __webpack_require__(77820);
  var html_parts = __webpack_require__(5760);
  const ORDER = [
   "failed",
   "unknown",
   "not-sent",
   "skipped",
   "passed",
   "not-configured"
  ];
  function decisionText({ kind, by }) {
   return `${kind} by ${by ?? "someone at a terminal"}`;
  }
  function isOpen({ outcome, decision }) {
   return ("failed" === outcome || "unknown" === outcome) && void 0 === decision;
  }
  function rowOf(item, page) {
   const { subject, outcome, message, remedy, decision } = item;
   const address = (0, rule_address.XR)(subject, page);
   const code = `<code>${(0, html_text.j)(subject)}</code>`;
   const point = null === address ? code : `<a href="${(0, html_text.j)(address)}">${code}</a>`;
   const todo = void 0 !== remedy && isOpen(item) ? `<div><strong>What to do:</strong> ${(0, html_parts.om)(remedy)}</div>` : "";
   const by = void 0 === decision ? "" : `<div><strong>${(0, html_text.j)(decisionText(decision))}</strong></div>`;
   return `<tr><th scope="row" class="point">${point}</th><td class="word">${(0, html_parts.Vm)(outcome)}</td><td class="what">${(0, html_parts.om)(message)}${todo}${by}</td></tr>`;
  }
  function checklistHtml(row, page) {
   if (void 0 === row || 0 === row.items.length) return "";
   const items = [
    ...row.items
   ].sort((a, b)=>Number(isOpen(b)) - Number(isOpen(a)) || ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));
   const open = items.filter(isOpen).length;
   const said = 0 === open ? "No point is open." : `${(0, count_text.l)(open, "point")} ${1 === open ? "is" : "are"} open.`;
   return `<h2 id="checklist">Checklist</h2><p>${said}</p>${(0, html_parts.tp)("Checklist", [
    "point",
    "verdict",
    "what it is about"
   ], items.map((item)=>rowOf(item, page)))}`;
  }
  var size_text = __webpack_require__(86298);
  const MOST_MEMBERS = 2e3;
  const LONGEST_VALUE = 1e3;
  function valueHtml(value) {
   const address = /https?:\/\/\S+$/u.exec(value)?.[0] ?? "";
   const target = "" === address ? null : (0, html_text.A)(address);
   const shown = (0, html_text.j)((0, cut.J)(value, LONGEST_VALUE));
   if (null === target || value.length > LONGEST_VALUE) return shown;
   const label = (0, html_text.j)(value.slice(0, value.length - address.length));
   return `${label}<a href="${(0, html_text.j)(target)}" rel="noopener noreferrer">${(0, html_text.j)(address)}</a>`;
  }
  function membersHtml({ filename, members }) {
   const rows = members.slice(0, MOST_MEMBERS).map(({ path, size })=>`<tr><td><code>${(0, html_text.j)(path)}</code></td><td class="number" title="${String(size)} bytes">${(0, size_text.l)(size)}</td></tr>`);
   const total = members.reduce((sum, { size })=>sum + size, 0);
   const rest = members.length - rows.length;
   const more = rest > 0 ? (0, html_parts.N4)(`${(0, count_text.l)(rest, "more member")} not listed.`) : "";
   const title = `<strong>${(0, html_text.j)(filename)}</strong> <span class="soft">${(0, count_text.l)(members.length, "member")}, ${(0, size_text.l)(total)} unpacked</span>`;
   return (0, html_parts.TM)(title, `${(0, html_parts.tp)(`Members of ${filename}`, [
    "member",
    {
     number: "size"
    }
   ], rows)}${more}`);
  }
  function metadataHtml({ filename, metadata }) {
   const rows = metadata.map(([name, value])=>`<tr><td>${(0, html_text.j)(name)}</td><td class="what">${valueHtml(value)}</td></tr>`);
   const title = `<strong>Metadata</strong> <span class="soft">of ${(0, html_text.j)(filename)}, as an index shows them</span>`;
   return (0, html_parts.TM)(title, (0, html_parts.tp)("Metadata", [
    "field",
    "value"
   ], rows));
  }
  function readmeHtml(readme) {
   if (null === readme) return "";
   const page = `<!doctype html><html><head><meta charset="utf-8"><title>Description</title><base target="_blank"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><style>body{font:1rem/1.5 system-ui,sans-serif;margin:1rem;color:#1c2024;background:#fff;overflow-wrap:anywhere}pre,table{overflow-x:auto;display:block}</style></head><body>${readme}</body></html>`;
   return `<h2>README</h2>${(0, html_parts.N4)("About as PyPI shows it, without images. It runs nothing, and its links are not followed.")}<iframe title="Description" sandbox srcdoc="${(0, html_text.j)(page)}"></iframe>`;
  }
  function contentsHtml(files) {
   const first = files.find(({ kind })=>"wheel" === kind) ?? files[0];
   return void 0 === first ? "" : `<h2>Contents</h2>${files.map(membersHtml).join("\n")}\n${metadataHtml(first)}`;
  }
  var percent_text = __webpack_require__(76570);
  var extremes = __webpack_require__(2536);
  const WIDTH = 1e3;
  const HEIGHT = 10;
  const NARROWEST = 4;
  function rectangle({ from, to, tone }) {
   const inside = (part)=>Number.isFinite(part) ? Math.min(1, Math.max(0, part)) * WIDTH : 0;
   const width = Math.max(NARROWEST, inside(to) - inside(from));
   const x = Math.min(inside(from), WIDTH - width);
   return `<rect x="${x.toFixed(1)}" y="0" width="${width.toFixed(1)}" height="${String(HEIGHT)}" class="${tone}-bar"/>`;
  }
  function bar(parts) {
   return `<svg class="bar" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" preserveAspectRatio="none" aria-hidden="true"><rect x="0" y="0" width="${String(WIDTH)}" height="${String(HEIGHT)}" class="track"/>${parts.map(rectangle).join("")}</svg>`;
  }
  function stacked(counts, whole) {
   const all = (0, extremes.n)([
    whole,
    counts.reduce((sum, [count])=>sum + count, 0),
    1
   ]);
   let from = 0;
   return counts.flatMap(([count, tone])=>{
    if (0 === count) return [];
    const part = {
     from: from / all,
     to: (from + count) / all,
     tone
    };
    from += count;
    return [
     part
    ];
   });
  }
  function changeText(now, before) {
   if (now === before) return "the same size";
   if (0 === before) return "it was empty";
   const part = Math.abs(now - before) / before * 100;
   return `${now > before ? "+" : "−"}${(0, percent_text.f)(part, part < 10 ? 1 : 0)}`;
  }
  function limitCell(size, limit) {
   if (void 0 === limit || 0 === limit) return '<td class="soft">not known</td>';
   const tone = size > limit ? "bad" : size > .9 * limit ? "open" : "good";
   const share = Math.max(0, Math.min(1e3, size / limit * 100));
   const part = share < .01 ? "less than 0.01%" : (0, percent_text.f)(share);
   return `<td class="drawing">${bar([
    {
     from: 0,
     to: size / limit,
     tone
    }
   ])}<span>${part} of ${(0, size_text.l)(limit)}</span></td>`;
  }
  function sizesHtml({ files }, { checked, earlier }) {
   const before = new Map((earlier?.sizes ?? []).map((one)=>[
     one.filename,
     one
    ]));
   const most = (0, extremes.n)([
    1,
    ...files.map(({ size })=>size),
    ...[
     ...before.values()
    ].map(({ size })=>size)
   ]);
   const rows = files.map(({ filename, size })=>{
    const was = before.get(filename);
    const limit = checked.find(({ kind, subject })=>"file" === kind && subject === filename)?.limit;
    const compared = void 0 === was || null === earlier ? `<td class="drawing">${bar([
     {
      from: 0,
      to: size / most,
      tone: "plain"
     }
    ])}<span>${(0, size_text.l)(size)}</span> <span class="soft">earlier size not known</span></td>` : `<td class="drawing">${bar([
     {
      from: 0,
      to: size / most,
      tone: "plain"
     }
    ])}${bar([
     {
      from: 0,
      to: was.size / most,
      tone: "quiet"
     }
    ])}<span>${(0, size_text.l)(size)}</span> <span class="soft">${changeText(size, was.size)} since ${(0, html_text.j)(earlier.version)} (${(0, size_text.l)(was.size)})</span></td>`;
    return `<tr><th scope="row"><code>${(0, html_text.j)(filename)}</code></th>${compared}${limitCell(size, limit)}</tr>`;
   });
   return (0, html_parts.tp)("Sizes", [
    "file",
    "size, and that of the release before",
    "of what the index takes"
   ], rows, "charts");
  }
  var stage_rows = __webpack_require__(46674);
  var told_by_check = __webpack_require__(69936);
  function facts({ tag, commit, builtWith }) {
   return [
    ...null === tag ? [
     "no tag"
    ] : [
     `tag <code>${(0, html_text.j)(tag)}</code>`
    ],
    ...null === commit ? [
     "no commit"
    ] : [
     `commit <code>${(0, html_text.j)(commit)}</code>`
    ],
    ...null === builtWith ? [] : [
     `built with Python ${(0, html_text.j)(builtWith.python)}, ${(0, html_text.j)(builtWith.backend)}, ${(0, html_text.j)(builtWith.frontend)}`
    ]
   ].join(" · ");
  }
  function missingFiles(record) {
   const built = record.receipts.find(({ stage })=>"build" === stage);
   return void 0 === built || "failed" === built.outcome ? "<h2>Files</h2><p>None: the release failed before anything was built.</p>" : "<h2>Files</h2><p>Not known here: the files were built, but their manifest is not among what this page was made of.</p>";
  }
  function filesHtml(record) {
   const { manifest, manifestSha256 } = record;
   if (null === manifest) return missingFiles(record);
   const rows = manifest.files.map((file)=>`<tr><th scope="row"><code>${(0, html_text.j)(file.filename)}</code>${void 0 === file.takenFrom ? "" : ` <span class="soft">taken from ${(0, html_text.j)(file.takenFrom)}</span>`}</th><td>${file.kind}</td><td class="number" title="${String(file.size)} bytes">${(0, size_text.l)(file.size)}</td><td class="hash">${(0, html_text.j)(file.sha256)}</td></tr>`);
   const hash = null === manifestSha256 ? "" : (0, html_parts.N4)(`Manifest: sha256 <span class="hash">${(0, html_text.j)(manifestSha256)}</span>`);
   const checked = (0, stage_rows.U)(record).find(({ stage })=>"check" === stage)?.items ?? [];
   const changes = (0, told_by_check.j)(record);
   const earlier = changes?.kind === "compared" ? {
    version: changes.version,
    sizes: changes.sizes ?? []
   } : null;
   return `<h2>Files</h2>${sizesHtml(manifest, {
    checked,
    earlier
   })}${(0, html_parts.tp)("Files of the release", [
    "file",
    "kind",
    {
     number: "size"
    },
    "sha256"
   ], rows)}${(0, html_parts.N4)(facts(manifest))}${hash}`;
  }
  var src_finding = __webpack_require__(35956);
  var record_words = __webpack_require__(98891);
  const SEVERITY_ORDER = [
   "refused",
   "unsafe",
   "warning",
   "advice"
  ];
  function ruleLink(rule, page) {
   const code = `<code>${(0, html_text.j)(rule)}</code>`;
   const address = (0, rule_address.XR)(rule, page);
   return null === address ? code : `<a href="${(0, html_text.j)(address)}">${code}</a>`;
  }
  function findingHtml(stage, finding, page) {
   const stops = "refused" === finding.severity || "unsafe" === finding.severity;
   const { location } = finding;
   const where = void 0 === location ? "" : ` <span class="soft">in <code>${(0, html_text.j)((0, src_finding.Z9)(location))}</code></span>`;
   return `<div class="finding${stops ? " stops" : ""}"><p><span class="${stops ? "bad" : "open"}-word">${(0, record_words.pA)(finding.severity)}</span> <strong>${(0, html_text.j)(finding.subject)}</strong>${where}</p><div>${(0, html_parts.om)(finding.message)}</div><div><strong>What to do:</strong> ${(0, html_parts.om)(finding.remedy)}</div><p class="soft">${stage}, rule ${ruleLink(finding.rule, page)}</p></div>`;
  }
  function findingsHtml(rows, page) {
   const all = rows.flatMap((row)=>row.findings.map((finding)=>({
      stage: row.stage,
      finding
     })));
   if (0 === all.length) return "";
   const sorted = all.sort((a, b)=>SEVERITY_ORDER.indexOf(a.finding.severity) - SEVERITY_ORDER.indexOf(b.finding.severity));
   return `<h2>Findings (${String(all.length)})</h2>${sorted.map(({ stage, finding })=>findingHtml(stage, finding, page)).join("\n")}`;
  }
  var gaps = __webpack_require__(25851);
  var headline = __webpack_require__(20378);
  const STYLE = `
:root { color-scheme: light dark; --text: #1c2024; --soft: #5b6470; --paper: #fff; --raised: #f5f6f8; --line: #d9dde3; --track: #e6e9ee;
  --good: #12702f; --bad: #b3160f; --open: #8a5a00; --quiet: #8791a0; --plain: #2b5fa8; --bad-paper: #fdeceb; --good-paper: #e9f6ed; --open-paper: #fdf5e2; }
@media (prefers-color-scheme: dark) { :root { --text: #e4e7eb; --soft: #9aa4b1; --paper: #14171a; --raised: #1d2125; --line: #343a41; --track: #2a3036;
  --good: #6bd08a; --bad: #ff8b80; --open: #e9b949; --quiet: #77818d; --plain: #7fb0f0; --bad-paper: #3a1a18; --good-paper: #15301e; --open-paper: #33290f; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem 1rem 4rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--paper); }
h1 { margin: 0 0 .75rem; font-size: 1.5rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 2.25rem 0 .5rem; font-size: 1.15rem; }
p, ul, ol { margin: .4rem 0; overflow-wrap: anywhere; }
code, pre, .hash { font: .875em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
pre { margin: 0; white-space: pre-wrap; }
a { color: inherit; overflow-wrap: anywhere; }
.verdict { margin: .6rem 0; padding: .9rem 1.1rem; border-left: .35rem solid var(--bad); background: var(--bad-paper); }
.verdict.passed { border-color: var(--good); background: var(--good-paper); }
.verdict.open { border-color: var(--open); background: var(--open-paper); }
.verdict > strong { font-size: 1.1rem; }
.verdict p { overflow-wrap: anywhere; white-space: pre-wrap; }
.soft { color: var(--soft); }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .4rem .7rem .4rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { font-weight: 600; color: var(--soft); }
tbody th { font-weight: 400; }
td.number, th.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
td.word, th.word { white-space: nowrap; }
.point { min-width: min(15rem, 40vw); overflow-wrap: anywhere; }
td.what { overflow-wrap: anywhere; min-width: min(15rem, 45vw); }
td.hash { min-width: 12rem; }
.good-word { color: var(--good); } .bad-word { color: var(--bad); font-weight: 700; } .open-word { color: var(--open); } .quiet-word { color: var(--soft); }
.bar { display: block; width: 100%; height: .7rem; margin: .35rem 0 .15rem; }
.track { fill: var(--track); }
.good-bar { fill: var(--good); } .bad-bar { fill: var(--bad); } .open-bar { fill: var(--open); } .quiet-bar { fill: var(--quiet); } .plain-bar { fill: var(--plain); }
.timeline .drawing { width: 55%; min-width: 6rem; font-size: .8rem; }
.charts .drawing { width: 36%; min-width: 9rem; font-size: .9rem; }
.matrix td.mark { white-space: nowrap; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.scroll:has(.unseen) { position: relative; }
details { border: 1px solid var(--line); border-radius: .4rem; margin: .5rem 0; background: var(--raised); }
summary { cursor: pointer; padding: .5rem .8rem; overflow-wrap: anywhere; }
details > div { padding: 0 .8rem .7rem; }
.finding { margin: .6rem 0; padding: .6rem .8rem; border: 1px solid var(--line); border-radius: .4rem; overflow-wrap: anywhere; }
.finding.stops { border-left: .35rem solid var(--bad); }
iframe { width: 100%; height: 32rem; border: 1px solid var(--line); background: #fff; }
@media (max-width: 40rem) { body { padding: 1rem .75rem 3rem; } th, td { padding-right: .5rem; } .timeline td.word { white-space: normal; } }
@media print { :root { color-scheme: light; --text: #000; --soft: #444; --paper: #fff; --raised: #fff; --line: #bbb; --track: #eee; --good: #12702f; --bad: #b3160f; --open: #8a5a00;
    --quiet: #8791a0; --plain: #2b5fa8; --bad-paper: #fff; --good-paper: #fff; --open-paper: #fff; }
  body { max-width: none; padding: 0; font-size: 10pt; } .scroll { overflow: visible; } tr, .finding, .verdict { break-inside: avoid; } h2 { break-after: avoid; }
  svg { print-color-adjust: exact; } details::details-content { content-visibility: visible; block-size: auto; } }
`;
  var outcome_text = __webpack_require__(58301);
  const MOST_CHECKS = 100;
  function checksOf(items) {
   const checks = new Map;
   for (const item of items){
    const { kind, python } = item;
    if (void 0 === python) continue;
    const subject = (0, src_finding.qi)(item.subject, item.location, item.message);
    const key = JSON.stringify([
     kind,
     subject
    ]);
    const check = checks.get(key) ?? {
     kind,
     subject,
     byPython: new Map
    };
    check.byPython.set(python, item);
    checks.set(key, check);
   }
   return [
    ...checks.values()
   ];
  }
  const matrix_html_ORDER = [
   "failed",
   "unknown",
   "not-sent",
   "passed",
   "not-configured",
   "skipped"
  ];
  function weight({ byPython }) {
   return matrix_html_ORDER.indexOf((0, stage_rows.O)([
    ...byPython.values()
   ].map(({ outcome })=>outcome)));
  }
  function cell(item) {
   if (void 0 === item) return '<td class="mark soft">·<span class="unseen">not there</span></td>';
   const { outcome } = item;
   const seen = "passed" === outcome ? `<span class="unseen">${(0, outcome_text.E)(outcome)}</span>` : ` ${(0, outcome_text.E)(outcome)}`;
   return `<td class="mark ${html_parts.nX[outcome]}-word">${(0, outcome_text.m)(outcome)}${seen}</td>`;
  }
  function matrixHtml(caption, items) {
   const checks = checksOf(items);
   if (0 === checks.length) return "";
   const pythons = [
    ...new Set(checks.flatMap(({ byPython })=>[
      ...byPython.keys()
     ]))
   ].sort((a, b)=>a.localeCompare(b, "en", {
     numeric: true
    }));
   const sorted = [
    ...checks
   ].sort((a, b)=>weight(a) - weight(b));
   const rows = sorted.slice(0, MOST_CHECKS).map(({ kind, subject, byPython })=>`<tr><th scope="row" class="point">${kind === subject ? "" : `<span class="soft">${(0, html_text.j)(kind)}</span> `}<code>${(0, html_text.j)(subject)}</code></th>${pythons.map((python)=>cell(byPython.get(python))).join("")}</tr>`);
   const rest = checks.length - rows.length;
   const more = rest > 0 ? (0, html_parts.N4)(`${(0, count_text.l)(rest, "more check")} not listed here.`) : "";
   return `${(0, html_parts.tp)(caption, [
    "check",
    ...pythons.map((python)=>(0, html_text.j)(python))
   ], rows, "matrix")}${more}`;
  }
  const MAXIMUM_FAILURE = 6e3;
  function stages_html_facts(item) {
   return [
    ...void 0 === item.bytes ? [] : [
     (0, size_text.l)(item.bytes)
    ],
    ...void 0 === item.status ? [] : [
     `HTTP ${String(item.status)}`
    ],
    ...void 0 === item.attempts || item.attempts < 2 ? [] : [
     (0, count_text.l)(item.attempts, "attempt")
    ],
    ...void 0 === item.sha256 ? [] : [
     `sha256 <span class="hash">${(0, html_text.j)(item.sha256)}</span>`
    ],
    ...(item.urls ?? []).map(html_parts.nf)
   ];
  }
  function pointRow(item) {
   const said = (item.serverMessages ?? []).map((text)=>`<div class="soft">The server: ${(0, html_parts.om)(text)}</div>`);
   const known = stages_html_facts(item);
   const what = [
    "" === item.message ? "" : (0, html_parts.om)(item.message),
    void 0 === item.remedy ? "" : `<div><strong>What to do:</strong> ${(0, html_parts.om)(item.remedy)}</div>`,
    0 === known.length ? "" : `<p class="soft">${known.join(" · ")}</p>`,
    ...said
   ];
   const python = void 0 === item.python ? "" : ` <span class="soft">Python ${(0, html_text.j)(item.python)}</span>`;
   const kind = item.kind === item.subject ? "" : `<span class="soft">${(0, html_text.j)(item.kind)}</span> `;
   return `<tr><td class="point">${kind}<code>${(0, html_text.j)(item.subject)}</code>${python}</td><td class="word">${(0, html_parts.Vm)(item.outcome)}</td><td class="what">${what.join("")}</td><td class="number">${(0, duration_text.S)(item.ms)}</td></tr>`;
  }
  function stageHtml(row) {
   const index = null === row.index ? "" : (0, html_parts.N4)(`Index: ${(0, html_parts.nf)(row.index)}`);
   const failure = null === row.failure ? "" : `<p class="bad-word">${(0, html_text.j)((0, cut.J)(row.failure, MAXIMUM_FAILURE))}</p>`;
   const head = [
    "point",
    "verdict",
    "what happened",
    {
     number: "time"
    }
   ];
   const points = 0 === row.items.length ? (0, html_parts.N4)("This stage recorded no individual points.") : (0, html_parts.tp)(`Points of ${row.stage}`, head, row.items.map(pointRow));
   const title = `${(0, html_parts.Vm)(row.outcome)} <strong>${row.stage}</strong> <span class="soft">${(0, count_text.l)(row.items.length, "point")}, ${(0, duration_text.S)(row.ms)}</span>`;
   return (0, html_parts.TM)(title, `${index}${failure}${points}`, {
    open: "failed" === row.outcome,
    id: `stage-${row.stage}`
   });
  }
  function stagesHtml(rows) {
   return `<h2>What each stage did</h2>${rows.map(stageHtml).join("\n")}`;
  }
  const INSTALLING = [
   "verify",
   "verify-test",
   "try"
  ];
  const INSTALLED_FROM = {
   verify: "from the production index",
   "verify-test": "from the test index",
   try: "from disk"
  };
  function installedHtml(rows) {
   const parts = INSTALLING.flatMap((stage)=>{
    const row = rows.find((one)=>one.stage === stage);
    const matrix = void 0 === row ? "" : matrixHtml(`Checks of ${stage} on each Python`, row.items);
    return void 0 === row || "" === matrix ? [] : [
     {
      stage,
      row,
      matrix
     }
    ];
   });
   if (0 === parts.length) return "";
   const shown = parts.map(({ stage, row, matrix }, index)=>(0, html_parts.TM)(`${(0, html_parts.Vm)(row.outcome)} <strong>${stage}</strong> <span class="soft">installed ${INSTALLED_FROM[stage]}</span>`, matrix, {
     open: 0 === index || "failed" === row.outcome
    }));
   return `<h2>Installed on each Python</h2>${shown.join("\n")}`;
  }
  function testsCell({ tests }, most) {
   if (void 0 === tests) return '<td class="soft">not told</td>';
   const { ran, failed, skipped } = tests;
   const passed = Math.max(0, ran - failed);
   const counts = [
    [
     passed,
     "good",
     "passed"
    ],
    [
     failed,
     "bad",
     "failed"
    ],
    [
     skipped,
     "quiet",
     "skipped"
    ]
   ];
   const said = counts.filter(([count], index)=>0 === index || count > 0).map(([count, , name])=>`${String(count)} ${name}`);
   const parts = stacked(counts.map(([count, tone])=>[
     count,
     tone
    ]), most);
   return `<td class="drawing">${bar(parts)}<span>${said.join(", ")}</span></td>`;
  }
  function coverageCell({ coverage }) {
   if (void 0 === coverage) return '<td class="soft">not told</td>';
   return `<td class="drawing">${bar([
    {
     from: 0,
     to: coverage / 100,
     tone: "plain"
    }
   ])}<span>${(0, percent_text.f)(coverage)}</span></td>`;
  }
  function testsHtml(row) {
   if (void 0 === row || 0 === row.items.length) return "";
   const counted = row.items.filter(({ tests, coverage })=>void 0 !== tests || void 0 !== coverage);
   const sum = ({ tests })=>void 0 === tests ? 0 : tests.ran + tests.skipped;
   const most = (0, extremes.n)([
    1,
    ...counted.map(sum)
   ]);
   const rows = counted.map((item)=>`<tr><th scope="row">Python ${(0, html_text.j)(item.python ?? "?")} <span class="soft">${(0, html_text.j)(item.subject)}</span></th>${testsCell(item, most)}${coverageCell(item)}<td class="number">${(0, duration_text.S)(item.ms)}</td></tr>`);
   const charts = 0 === rows.length ? (0, html_parts.N4)("How many tests ran on each Python, and what they reached, is not in this record.") : (0, html_parts.tp)("Tests and coverage", [
    "Python",
    "tests",
    "coverage",
    {
     number: "time"
    }
   ], rows, "charts");
   const coverage = row.items.find(({ kind, python })=>"coverage" === kind && void 0 === python);
   const judged = void 0 === coverage ? "" : `<p>Coverage: ${(0, html_parts.Vm)(coverage.outcome)} ${(0, html_text.j)(coverage.message)}${counted.length > 1 ? `, the lowest of ${(0, count_text.l)(counted.length, "Python")}` : ""}</p>`;
   const commands = row.items.filter(({ kind, python })=>("command" === kind || "install" === kind) && void 0 !== python);
   return `<h2>Tests</h2>${charts}${judged}${matrixHtml("Commands on each Python", commands)}`;
  }
  function covered(spans) {
   let sum = 0;
   let until = -1 / 0;
   for (const { begin, end } of spans){
    sum += Math.max(0, end - Math.max(begin, until));
    until = Math.max(until, end);
   }
   return sum;
  }
  function timelineOf({ receipts }) {
   const spans = receipts.map(({ stage, python, outcome, started, finished })=>{
    const begin = Date.parse(started);
    return {
     stage,
     python,
     outcome,
     begin,
     end: Math.max(begin, Date.parse(finished))
    };
   }).filter(({ outcome, begin, end })=>"skipped" !== outcome && Number.isFinite(begin) && Number.isFinite(end)).sort((a, b)=>a.begin - b.begin || a.end - b.end);
   if (0 === spans.length) return null;
   const begin = (0, extremes.o)(spans.map((span)=>span.begin));
   const end = (0, extremes.n)(spans.map((span)=>span.end));
   return {
    spans,
    begin,
    end,
    busy: covered(spans)
   };
  }
  const MOST_POINTS = 5;
  const LONG = 1e3;
  const LONG_WAIT = 1e3;
  function spanRows({ spans, begin, end }) {
   const whole = Math.max(1, end - begin);
   return spans.map((span)=>{
    const parts = [
     {
      from: (span.begin - begin) / whole,
      to: (span.end - begin) / whole,
      tone: html_parts.nX[span.outcome]
     }
    ];
    const python = null === span.python ? "" : ` <span class="soft">Python ${(0, html_text.j)(span.python)}</span>`;
    const after = `after ${(0, duration_text.S)(span.begin - begin)}`;
    return `<tr><th scope="row"><a href="#stage-${span.stage}">${span.stage}</a>${python}</th><td class="drawing">${bar(parts)}<span class="soft">${after}</span></td><td class="word">${(0, html_parts.Vm)(span.outcome)}</td><td class="number">${(0, duration_text.S)(span.end - span.begin)}</td></tr>`;
   });
  }
  function longestPoints(record) {
   const points = (0, stage_rows.U)(record).flatMap(({ stage, items })=>items.map((item)=>({
      stage,
      item
     }))).filter(({ item })=>item.ms >= LONG).sort((a, b)=>b.item.ms - a.item.ms).slice(0, MOST_POINTS).map(({ stage, item })=>`<li>${(0, duration_text.S)(item.ms)}: ${stage}, ${(0, html_text.j)((0, record_words.EK)(item))}</li>`);
   return 0 === points.length ? "" : `<p>What took longest:</p><ol>${points.join("")}</ol>`;
  }
  function timelineHtml(record) {
   const timeline = timelineOf(record);
   if (null === timeline) return "";
   const { spans, begin, end, busy } = timeline;
   const waiting = end - begin - busy;
   const waited = waiting < LONG_WAIT ? "" : ` ${(0, duration_text.S)(waiting)} of that passed between stages: waiting for a runner, preparing jobs, handing over.`;
   const drawn = (0, html_parts.tp)("Timeline", [
    "stage",
    "when",
    "verdict",
    {
     number: "time"
    }
   ], spanRows(timeline), "timeline");
   return `<h2>Timeline</h2>${drawn}${(0, html_parts.N4)(`${(0, duration_text.S)(end - begin)} from the first to the last of ${(0, count_text.l)(spans.length, "receipt")}, by the clocks of the machines.${waited}`)}${longestPoints(record)}`;
  }
  var upload_status = __webpack_require__(29882);
  const GENERATOR = '<meta name="generator" content="repo-agent-actions ';
  const EARLIER = /<footer><p class="soft">repo-agent-actions [^<]*<\/p><\/footer>\s*<\/body>\s*<\/html>\s*$/u;
  function isReportPage(html) {
   return html.startsWith("<!doctype html>") && (html.slice(0, 2e3).includes(GENERATOR) || EARLIER.test(html));
  }
  const MAXIMUM_SENTENCE = 6e3;
  function uploadStatusHtml(record) {
   if (record.rehearsal) return "<p>This was a rehearsal: both index servers ran on this machine only, and are gone. Nothing was published.</p>";
   const items = (0, upload_status.U)(record).map(({ sentence })=>`<li>${(0, html_text.j)(sentence)}</li>`);
   return `<ul>${items.join("")}</ul>`;
  }
  function gapsHtml(record) {
   const { unknown, later } = (0, gaps.d)(record);
   const lost = 0 === unknown.length ? "" : `<div class="verdict open"><p><strong>? Not known</strong></p><ul>${unknown.map((stage)=>`<li><strong>${stage}</strong> (${(0, record_words.U2)(stage)}): no receipt</li>`).join("")}</ul><p>These stages weren't part of the run that made this page, or their receipts are lost. Nothing here says that they passed.</p></div>`;
   return `${lost}${0 === later.length ? "" : (0, html_parts.N4)(`No receipt, so not run or after this page was made: ${later.join(", ")}.`)}`;
  }
  function stageTable(record, rows) {
   const lines = rows.map((row)=>`<tr><th scope="row" class="word"><a href="#stage-${row.stage}">${row.stage}</a></th><td class="soft">${(0, record_words.U2)(row.stage)}</td><td class="word">${(0, html_parts.Vm)(row.outcome)}</td><td class="number">${(0, duration_text.S)(row.ms)}</td></tr>`);
   return `<h2>Stages</h2>${(0, html_parts.tp)("Stages", [
    "stage",
    "what",
    "verdict",
    {
     number: "time"
    }
   ], lines)}${(0, html_parts.N4)(`${(0, duration_text.S)(record.ms)} in all, from ${(0, html_text.j)((0, moment_text.A)(record.started))} to ${(0, html_text.j)((0, moment_text.A)(record.finished))}.`)}`;
  }
  function acceptancesHtml(record) {
   if (0 === record.acceptances.length) return "";
   const rows = record.acceptances.map(({ id, kind, by })=>`<tr><th scope="row"><code>${(0, html_text.j)(id)}</code></th><td>${kind}</td><td>${(0, html_text.j)(by ?? "someone at a terminal")}</td></tr>`);
   return `<h2>Accepted and confirmed by a person</h2>${(0, html_parts.tp)("Accepted points", [
    "point",
    "how",
    "by"
   ], rows)}`;
  }
  function renderHtml(record, page = null, files = []) {
   const rows = (0, stage_rows.U)(record);
   const row = (stage)=>rows.find((one)=>one.stage === stage);
   const title = (0, headline.Gg)(record);
   const said = [
    ...(0, headline.cj)(record),
    ...void 0 === record.wouldStop ? [] : [
     `${record.wouldStop.remedy}.`
    ]
   ];
   const sentences = said.map((sentence)=>`<p>${(0, html_text.j)((0, cut.J)(sentence, MAXIMUM_SENTENCE))}</p>`).join("");
   const { tone, sign, text } = (0, headline.H2)(record);
   return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${GENERATOR}${(0, html_text.j)(record.suite)}">
<title>${(0, html_text.j)(`${(0, headline.wX)(record)}: ${title}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${(0, html_text.j)(title)}</h1>
<div class="verdict ${tone}" role="status"><strong>${sign} ${(0, html_text.j)(text)}</strong>${sentences}</div>
${gapsHtml(record)}
${uploadStatusHtml(record)}
</header>
<main>
${stageTable(record, rows)}
${timelineHtml(record)}
${checklistHtml(row("checklist"), page)}
${findingsHtml(rows, page)}
${testsHtml(row("test"))}
${installedHtml(rows)}
${filesHtml(record)}
${(0, changes.r)((0, told_by_check.j)(record))}
${contentsHtml(files)}
${readmeHtml((0, told_by_check.q)(record))}
${stagesHtml(rows)}
${acceptancesHtml(record)}
</main>
<footer><p class="soft">repo-agent-actions ${(0, html_text.j)(record.suite)}</p></footer>
</body>
</html>
`;
  }
 },
 46674: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   O: ()=>worstOutcome,
   U: ()=>stageRows
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2536);
  var _release_model__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58455);
  const WEIGHT = [
   "failed",
   "unknown",
   "not-sent",
   "passed",
   "not-configured",
   "skipped"
  ];
  function worstOutcome(outcomes) {
   return WEIGHT.find((outcome)=>outcomes.includes(outcome)) ?? "unknown";
  }
  function itemOf(receipt, item) {
   return void 0 === item.python && null !== receipt.python ? {
    ...item,
    python: receipt.python
   } : item;
  }
  function once(values, key) {
   return [
    ...new Map(values.map((value)=>[
      key(value),
      value
     ])).values()
   ];
  }
  function wallClock(receipts) {
   const [only] = receipts;
   if (1 === receipts.length && void 0 !== only) return only.ms;
   const begin = (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.o)(receipts.map((receipt)=>Date.parse(receipt.started)));
   const end = (0, _release_model__WEBPACK_IMPORTED_MODULE_0__.n)(receipts.map((receipt)=>Date.parse(receipt.finished)));
   return Math.max(0, Math.round(end - begin));
  }
  function rowOf(stage, receipts) {
   const joined = receipts.filter((receipt)=>null === receipt.python);
   const primary = joined.length > 0 ? joined : receipts;
   return {
    stage,
    outcome: worstOutcome(receipts.map((receipt)=>receipt.outcome)),
    failure: [
     ...primary,
     ...receipts
    ].find((receipt)=>null !== receipt.failure)?.failure ?? null,
    index: receipts.find((receipt)=>null !== receipt.index)?.index ?? null,
    ms: wallClock(primary),
    items: once(receipts.flatMap((receipt)=>receipt.items.map((item)=>itemOf(receipt, item))), (item)=>JSON.stringify([
      item.kind,
      item.subject,
      item.python ?? null
     ])),
    findings: once(receipts.flatMap((receipt)=>receipt.findings), (finding)=>JSON.stringify(finding))
   };
  }
  function stageRows(record) {
   return _release_model__WEBPACK_IMPORTED_MODULE_1__.an.flatMap((stage)=>{
    const receipts = record.receipts.filter((receipt)=>receipt.stage === stage);
    return 0 === receipts.length ? [] : [
     rowOf(stage, receipts)
    ];
   });
  }
 },
 69936: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   j: ()=>comparisonOf,
   q: ()=>readmeOf
  });
  function checkOf({ receipts }) {
   return receipts.filter(({ stage })=>"check" === stage);
  }
  function comparisonOf(record) {
   return checkOf(record).find(({ comparison })=>void 0 !== comparison)?.comparison ?? null;
  }
  function readmeOf(record) {
   return checkOf(record).find(({ readme })=>void 0 !== readme)?.readme ?? null;
  }
 },
 29882: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.d(__webpack_exports__, {
   U: ()=>uploadStatuses
  });
  var _release_model__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77820);
  var _stage_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46674);
  function sentenceOf(row, noun, record) {
   if (void 0 === row) return `${noun}: the upload was not reached; nothing was sent.`;
   const files = row.items.filter((item)=>"file" === item.kind);
   const there = files.filter((item)=>"passed" === item.outcome);
   const undecided = files.filter((item)=>"unknown" === item.outcome);
   const expected = record.manifest?.files.length ?? files.length;
   if (0 === there.length && 0 === undecided.length) {
    if ("passed" === row.outcome) return `${noun}: the upload passed; the record doesn't list its files.`;
    return "unknown" === row.outcome ? `${noun}: the record doesn't say what was sent.` : `${noun}: no file of this release was sent.`;
   }
   const open = 0 === undecided.length ? "" : ` For ${(0, _release_model__WEBPACK_IMPORTED_MODULE_0__.l)(undecided.length, "file")}, it is unknown.`;
   const version = null === record.manifest ? "The version" : `Version ${record.manifest.version}`;
   const rest = there.length < expected && there.length > 0 ? ` ${version} is partly uploaded there: run again with the same files; rebuilt files would be refused.` : "";
   return `${noun}: ${String(there.length)} of ${(0, _release_model__WEBPACK_IMPORTED_MODULE_0__.l)(expected, "file")} are there.${open}${rest}`;
  }
  function uploadStatuses(record) {
   const rows = (0, _stage_rows_js__WEBPACK_IMPORTED_MODULE_1__.U)(record);
   const test = rows.find((row)=>"upload-test" === row.stage);
   const production = rows.find((row)=>"upload" === row.stage);
   return [
    {
     which: "test",
     index: test?.index ?? null,
     sentence: sentenceOf(test, "Test index", record)
    },
    {
     which: "production",
     index: production?.index ?? null,
     sentence: sentenceOf(production, "Production index", record)
    }
   ];
  }
 }
};
