// What actions/upload-artifact and actions/download-artifact do, by the client that they are made of. They themselves
// refuse every server but github.com, by one variable.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';

const [mode, name, path] = ['MODE', 'NAME', 'PATH'].map((input) => process.env[`INPUT_${input}`]);
process.env.GITHUB_SERVER_URL = 'https://github.com';
const client = new DefaultArtifactClient();
const folder = resolve(path);
if (mode === 'upload') {
  const files = readdirSync(folder).map((file) => join(folder, file));
  await client.uploadArtifact(name, files, folder);
} else {
  const { artifact } = await client.getArtifact(name);
  await client.downloadArtifact(artifact.id, { path: folder, expectedHash: artifact.digest });
}
