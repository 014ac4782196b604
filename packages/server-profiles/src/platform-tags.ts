import type { PlatformTags } from './server-profile.ts';

const MAC_ARCHITECTURES = '(ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2)';

function arches(prefix: string, names: string): readonly string[] {
  return names.split(' ').map((arch) => `${prefix}_${arch}`);
}

/**
 * The platform tags of wheels that PyPI accepts. macOS versions come one by one, with minor exactly 0. Its patterns are
 * Python's, for which digits of all scripts are digits.
 */
export const pypiPlatformTags: PlatformTags = {
  exact: new Set([
    'any',
    ...arches('win', 'arm64 amd64 ia64'),
    'win32',
    ...arches('manylinux1', 'x86_64 i686'),
    ...arches('manylinux2010', 'x86_64 i686'),
    ...arches('manylinux2014', 'x86_64 i686 aarch64 armv7l ppc64 ppc64le s390x'),
    ...arches('linux', 'armv6l armv7l'),
  ]),
  families: [
    new RegExp(`^macosx_10_(\\p{Nd}+)_${MAC_ARCHITECTURES}$`, 'u'),
    new RegExp(`^macosx_(11|12|13|14|15|26)_0_${MAC_ARCHITECTURES}$`, 'u'),
    /^manylinux_(\p{Nd}+)_(\p{Nd}+)_(x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64|ppc64)$/u,
    /^musllinux_(\p{Nd}+)_(\p{Nd}+)_(x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64)$/u,
    /^ios_(\p{Nd}+)_(\p{Nd}+)_(arm64|x86_64)_(iphoneos|iphonesimulator)$/u,
    /^android_(\p{Nd}+)_(armeabi_v7a|arm64_v8a|x86|x86_64)$/u,
    /^pyemscripten_(\p{Nd}+)_(\p{Nd}+)_wasm32/u,
  ],
  neverAccepted: [/^linux_(x86_64|i686|i386|aarch64|amd64|arm64|ppc64|ppc64le|s390x|riscv64|loongarch64)$/u],
};

/** Whether a wheel with this platform tag is accepted. PyPI lower-cases the tag first. */
export function acceptsPlatformTag(tags: PlatformTags, tag: string): boolean {
  const lower = tag.toLowerCase();
  return tags.exact.has(lower) || tags.families.some((family) => family.test(lower));
}
