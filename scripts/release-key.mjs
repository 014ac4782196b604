// Creates the key that signs releases of the suite: once, and again if it may have leaked. Run it on your own machine.
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
  console.error('FILE: is missing. Name a new file for the private key.');
  process.exit(2);
}
const root = process.env['RELEASE_KEY_ROOT'] ?? resolve(import.meta.dirname, '..');
const pem = newKey();
try {
  writeFileSync(file, pem, { mode: 0o600, flag: 'wx' });
} catch (error) {
  console.error(
    `${file}: can't be created (${/** @type {NodeJS.ErrnoException} */ (error).code ?? String(error)}). Name a file that doesn't exist yet.`,
  );
  process.exit(1);
}
const today = new Date().toISOString().slice(0, 10);
appendFileSync(
  join(root, SIGNERS_FILE),
  `${SIGNER} namespaces="${NAMESPACE}" ${publicKeyOf(readKey(pem))} release key of ${today}\n`,
);
console.log(`${file}: the private key. Set the repository's secret RELEASE_SIGNING_KEY to its contents, then delete it.
${SIGNERS_FILE}: the last line is the public key. Commit it before the next release, and publish it where people can find it.`);
