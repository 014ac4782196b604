// Judges the one file in each numbered folder of a folder, as a process of its own whose memory can be measured: FOLDER. Prints JSON.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pypiProfile } from '#server-profiles';
import { judgeFile } from '../src/index.ts';

const folder = process.argv[2] ?? '';
const now = new Date(`${pypiProfile.date}T12:00:00Z`);
const files: Record<string, { verdict: string; seconds: number; told: string }> = {};
for (const number of readdirSync(folder)) {
  const [name = ''] = readdirSync(join(folder, number));
  const before = process.cpuUsage();
  let verdict: string;
  let told: string;
  try {
    const { findings, unread } = await judgeFile(join(folder, number, name), pypiProfile, { now });
    const refused = findings.find(({ severity }) => severity === 'refused');
    verdict = refused === undefined ? (unread === null ? 'accepted' : 'unknown') : 'refused';
    told = refused?.message ?? unread ?? '';
  } catch (error) {
    verdict = 'crashed';
    told = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const { user, system } = process.cpuUsage(before);
  files[number] = { verdict, seconds: (user + system) / 1e6, told };
}
console.log(JSON.stringify({ files, megabytes: process.resourceUsage().maxRSS / 1024 }));
