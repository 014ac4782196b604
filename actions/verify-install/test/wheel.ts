import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** What goes into a wheel for a test. */
export interface WheelParts {
  readonly name: string;
  readonly version: string;
  /** Path in the wheel to text. */
  readonly files?: Readonly<Record<string, string>>;
  readonly requires?: readonly string[];
  /** Extra to requirements. */
  readonly extras?: Readonly<Record<string, readonly string[]>>;
  readonly scripts?: Readonly<Record<string, string>>;
  /** Other groups than `console_scripts`. */
  readonly entryPoints?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly requiresPython?: string;
  readonly tag?: string;
  /** Version in METADATA, when it isn't that of the file name. */
  readonly metadataVersion?: string;
}

export interface BuiltFile {
  readonly filename: string;
  readonly bytes: Buffer;
  readonly sha256: string;
}

interface Entry {
  readonly path: string;
  readonly bytes: Buffer;
}

/** A zip archive without compression. */
function zip(entries: readonly Entry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, bytes } of entries) {
    const name = Buffer.from(path);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt32LE(0x21 << 16, 6); // 1980-01-01
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, name, bytes]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((0o100644 << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 3]), common, tail, name]));
    parts.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

/** Makes a wheel as a build back-end would. */
export function buildWheel(parts: WheelParts): BuiltFile {
  const { name, version, files = {}, requires = [], extras = {}, scripts = {}, tag = 'py3-none-any' } = parts;
  const stem = `${name.replaceAll(/[-.]+/gu, '_')}-${version}`;
  const info = `${stem}.dist-info`;
  const metadata = [
    'Metadata-Version: 2.1',
    `Name: ${name}`,
    `Version: ${parts.metadataVersion ?? version}`,
    ...(parts.requiresPython === undefined ? [] : [`Requires-Python: ${parts.requiresPython}`]),
    ...requires.map((requirement) => `Requires-Dist: ${requirement}`),
    ...Object.keys(extras).map((extra) => `Provides-Extra: ${extra}`),
    ...Object.entries(extras).flatMap(([extra, list]) =>
      list.map((requirement) => `Requires-Dist: ${requirement}; extra == '${extra}'`),
    ),
    '',
  ].join('\n');
  const wheelFile = `Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: ${tag}\n`;
  const groups = Object.entries({
    ...(Object.keys(scripts).length === 0 ? {} : { console_scripts: scripts }),
    ...parts.entryPoints,
  });
  const entryPoints = groups
    .flatMap(([group, entries]) => [
      `[${group}]`,
      ...Object.entries(entries).map(([entry, target]) => `${entry} = ${target}`),
      '',
    ])
    .join('\n');
  const entries = [
    ...Object.entries(files),
    [`${info}/METADATA`, metadata] as const,
    [`${info}/WHEEL`, wheelFile] as const,
    ...(groups.length === 0 ? [] : [[`${info}/entry_points.txt`, entryPoints] as const]),
  ].map(([path, text]): Entry => ({ path, bytes: Buffer.from(text) }));
  const rows = entries.map(
    ({ path, bytes }) =>
      `${path},sha256=${createHash('sha256').update(bytes).digest('base64url')},${String(bytes.length)}`,
  );
  const record = [...rows, `${info}/RECORD,,`, ''].join('\n');
  const bytes = zip([...entries, { path: `${info}/RECORD`, bytes: Buffer.from(record) }]);
  return { filename: `${stem}-${tag}.whl`, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
