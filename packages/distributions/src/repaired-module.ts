/** The lines that delvewheel puts into a package on Windows, so that its libraries are found. */
const DELVEWHEEL_PATCH =
  /^(?:"""""" )?# start delvewheel patch\ndef (?<name>_delvewheel_patch_\d+(?:_\d+)*)\(\):\n {4}import os\n {4}if os\.path\.isdir\(libs_dir := os\.path\.abspath\(os\.path\.join\(os\.path\.dirname\(__file__\), (?:os\.pardir, ){0,20}'[\w.-]{1,200}\.libs'\)\)\):\n {8}os\.add_dll_directory\(libs_dir\)\n\n\n\k<name>\(\)\ndel \k<name>\n# end delvewheel patch\n/mu;

/** Whether a module is what delvewheel makes of another one: its lines added, which do nothing but name a folder. */
export function isDelvewheelPatched(source: string, text: string): boolean {
  const [before, after] = [source, text].map((one) => one.replaceAll('\r\n', '\n'));
  const patch = DELVEWHEEL_PATCH.exec(after ?? '');
  if (patch === null || before === undefined || after === undefined) return false;
  const head = after.slice(0, patch.index).trimEnd();
  const rest = after.slice(patch.index + patch[0].length).trimStart();
  if (!before.startsWith(head) || !before.endsWith(rest) || before.length < head.length + rest.length) return false;
  return before.slice(head.length, before.length - rest.length).trim() === '';
}
