import { existsSync } from 'node:fs';

/** The release of uv to fetch if the PATH has none that is new enough. */
export const UV_VERSION = '0.13.8';

/** The oldest uv to use from the PATH. */
export const UV_MINIMUM = '0.9';

/** One wheel of the pinned release. */
export interface UvWheel {
  readonly filename: string;
  readonly sha256: string;
  /** The path of `uv` or `uv.exe` in it. */
  readonly programSha256: string;
}

/** By operating system, processor and C library, as named by Node and us. From PyPI, 2026-11-21. */
const UV_WHEELS: Readonly<Record<string, UvWheel>> = {
  'linux-x64-gnu': {
    filename: 'uv-0.13.8-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
    sha256: 'e18a57b8b352eb7c8feb317b9f6f533c8f0ad9673fd6cf34bbe3cf1a9f6a8984',
    programSha256: '4a7607589912d9c20e86b860b032f7c7f2913c9a3e76f46aef136885387452b8',
  },
  'linux-x64-musl': {
    filename: 'uv-0.13.8-py3-none-musllinux_1_1_x86_64.whl',
    sha256: '29451c60f5e8b07403e0a175d5229efc36b0289b34143ff4aaa499a5dd52553a',
    programSha256: 'a880db7f5f6745b5ec80aa6ccafdce06ddab1434013b55c62bb2fded1e2f9cb5',
  },
  'linux-arm64-gnu': {
    filename: 'uv-0.13.8-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl',
    sha256: '0b3e8b1a4f5e405e31e2ff33de8af4744831e9f7338539671efbd8c3c94e791d',
    programSha256: '5aa4427bd923cfdca2d56a3577f60d8fa7825aa3b496fef975dfd6f03db57d28',
  },
  'linux-arm64-musl': {
    filename: 'uv-0.13.8-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl',
    sha256: '0b3e8b1a4f5e405e31e2ff33de8af4744831e9f7338539671efbd8c3c94e791d',
    programSha256: '5aa4427bd923cfdca2d56a3577f60d8fa7825aa3b496fef975dfd6f03db57d28',
  },
  'darwin-x64': {
    filename: 'uv-0.13.8-py3-none-macosx_10_12_x86_64.whl',
    sha256: 'b7124ca1956ec2e476a1003ea5715a15f0266afaec37f4dc9c6972ba8183e6d1',
    programSha256: 'afdbf4b93ab474668f8ad99da2fb7fb6562c020a4bbd860e9b1909181498b1b6',
  },
  'darwin-arm64': {
    filename: 'uv-0.13.8-py3-none-macosx_11_0_arm64.whl',
    sha256: '62b6943c7fd64fac6854f780bea6e0359e5a5bc3241f83ee357bb38276afac49',
    programSha256: 'f98066c132dc37b83a8861f9b538d732b5aad41d3b3a69e47abf27cdaef842a9',
  },
  'win32-x64': {
    filename: 'uv-0.13.8-py3-none-win_amd64.whl',
    sha256: 'cfbc13020a64cdf2f116d2936824c38edbf41e5c07f1ea291baf02e31ebf3ed0',
    programSha256: '03fa174894b9d0cbe08762d40d1c2c64d10e875bd56f1a1e334ee1e00d60cdbe',
  },
  'win32-arm64': {
    filename: 'uv-0.13.8-py3-none-win_arm64.whl',
    sha256: 'b4184029b1b7c54409b9cd4372c73a36ef9c2d1d7cf3b0aca59c8b1932f041dc',
    programSha256: 'e13da7988d96dd1133d9bd24cd9cc7c92a3a969311ff577d9e86b3a958409041',
  },
};

/** The name of this machine in the table. */
export function uvPlatform(): string {
  if (process.platform !== 'linux') return `${process.platform}-${process.arch}`;
  const machine = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
  const loader = process.arch === 'arm64' ? '/lib/ld-linux-aarch64.so.1' : '/lib64/ld-linux-x86-64.so.2';
  const musl = existsSync(`/lib/ld-musl-${machine}.so.1`) && !existsSync(loader);
  return `linux-${process.arch}-${musl ? 'musl' : 'gnu'}`;
}

/** The wheel for this machine; `null` when there is none. */
export function uvWheel(platform = uvPlatform()): UvWheel | null {
  return UV_WHEELS[platform] ?? null;
}
