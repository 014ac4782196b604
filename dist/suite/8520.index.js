export const id = 8520;
export const ids = [
 8520
];
export const modules = {
 28520: (__unused_webpack_module, __webpack_exports__, __webpack_require__)=>{
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   afterProjectCode: ()=>afterProjectCode
  });
  var visible_text = __webpack_require__(58607);
  var release_error = __webpack_require__(41535);
  var external_node_fs_ = __webpack_require__(73024);
  var promises_ = __webpack_require__(58500);
  var survivors = __webpack_require__(69262);
  var run_marker = __webpack_require__(38391);
  async function killProjectSurvivors(spared) {
   const killed = new Map;
   for(let round = 0; round < 100; round += 1){
    const found = (await (0, survivors.jD)((0, run_marker.qW)())).filter(({ pid })=>"nothing" === spared || !isDescendant(pid));
    if (0 === found.length) break;
    for (const survivor of found){
     killed.set(survivor.pid, survivor);
     (0, survivors.gQ)(survivor.pid);
    }
    await (0, promises_.setTimeout)(Math.min(2 + round, 50));
   }
   return [
    ...killed.values()
   ];
  }
  function isDescendant(pid) {
   if (1 === process.pid) return false;
   for(let ancestor = pid; ancestor > 1; ancestor = parentOf(ancestor))if (ancestor === process.pid) return true;
   return false;
  }
  function parentOf(pid) {
   try {
    const stat = (0, external_node_fs_.readFileSync)(`/proc/${String(pid)}/stat`, "latin1");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
   } catch  {
    return 0;
   }
  }
  async function afterProjectCode({ files, store }, spared) {
   const survivors = await killProjectSurvivors(spared);
   const forged = await store.restore();
   const changed = files.restore();
   if (changed.length > 0) throw new release_error.K2({
    subject: changed.join(", "),
    problem: "was changed by code of the project, which must not send commands to the runner; it was restored",
    remedy: "Remove what writes to it from the tests, the build or their dependencies"
   });
   if (forged.length > 0) throw new release_error.K2({
    subject: forged.map((name)=>(0, visible_text.Ol)(name, 100)).join(", "),
    problem: "was changed by code of the project, which must not report the results of stages; it was restored",
    remedy: "Remove what writes to it from the tests, the build or their dependencies"
   });
   const [survivor] = survivors;
   if (void 0 !== survivor) throw new release_error.K2({
    subject: survivor.command,
    problem: `was started by code of the project and outlived it (${String(survivors.length)} in total); it was killed`,
    remedy: "Make the tests and the build stop every process that they start"
   });
  }
 }
};
