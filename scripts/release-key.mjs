// Makes the key that signs releases of the suite: once, and again when it may have been seen. On a machine of your own.
//
//   node scripts/release-key.mjs FILE
//
// FILE gets the private half, which becomes the secret RELEASE_SIGNING_KEY and is then deleted; docs/release-signers gets
// the public half, which is committed. Earlier lines of it stay: they verify earlier releases.
import { appendFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NAMESPACE, SIGNER, SIGNERS_FILE } from './parts/release-sums.mjs';
import { newKey, publicKeyOf, readKey } from './parts/ssh-signature.mjs';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('FILE: is missing. Name a file for the private key that is not there yet.');
  process.exit(2);
}
const root = process.env.RELEASE_KEY_ROOT ?? resolve(import.meta.dirname, '..');
const pem = newKey();
try {
  writeFileSync(file, pem, { mode: 0o600, flag: 'wx' });
} catch (error) {
  console.error(`${file}: can't be made (${error.code}). Name a file that is not there yet.`);
  process.exit(1);
}
const today = new Date().toISOString().slice(0, 10);
appendFileSync(
  join(root, SIGNERS_FILE),
  `${SIGNER} namespaces="${NAMESPACE}" ${publicKeyOf(readKey(pem))} release key of ${today}\n`,
);
console.log(`${file}: the private key. Set the repository's secret RELEASE_SIGNING_KEY to what it holds, then delete it.
${SIGNERS_FILE}: its public half is the last line. Commit it before the next release, and publish it where people look.`);
