// Signatures for `ssh-keygen -Y verify`, created with Node alone: nothing else needs to be installed to sign a release,
// and the key is not in a file. The format: https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.sshsig
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';

const KIND = 'ssh-ed25519';

/** @typedef {import('node:crypto').KeyObject} KeyObject */

/**
 * A string of the SSH protocol: its length, then its bytes.
 * @param {string | Buffer} value
 */
function string(value) {
  const bytes = Buffer.from(value);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** @param {KeyObject} key */
function publicBlob(key) {
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  return Buffer.concat([string(KIND), string(Buffer.from(x, 'base64url'))]);
}

/** A new key: its private half as PEM. */
export function newKey() {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/**
 * The key in a PEM.
 * @param {string} pem
 * @throws Error when it is invalid or of another kind; the message contains nothing of the key
 */
export function readKey(pem) {
  /** @type {KeyObject} */
  let key;
  try {
    key = createPrivateKey(pem);
  } catch {
    throw new Error('is not a private key in PEM');
  }
  if (key.asymmetricKeyType !== 'ed25519')
    throw new Error(`is a ${key.asymmetricKeyType ?? 'secret'} key, not an Ed25519 key`);
  return key;
}

/**
 * The public half, as a line of `authorized_keys` and `allowed_signers` has it.
 * @param {KeyObject} key
 */
export function publicKeyOf(key) {
  return `${KIND} ${publicBlob(key).toString('base64')}`;
}

/**
 * The armored signature of a text, valid for one purpose.
 * @param {string} text
 * @param {KeyObject} key - the private half
 * @param {string} namespace - the purpose
 */
export function signText(text, key, namespace) {
  const hash = createHash('sha512').update(text).digest();
  const common = [string(namespace), string(''), string('sha512')];
  const signed = sign(null, Buffer.concat([Buffer.from('SSHSIG'), ...common, string(hash)]), key);
  const version = Buffer.from([0, 0, 0, 1]);
  const blob = Buffer.concat([
    Buffer.from('SSHSIG'),
    version,
    string(publicBlob(key)),
    ...common,
    string(Buffer.concat([string(KIND), string(signed)])),
  ]);
  const lines = blob.toString('base64').match(/.{1,70}/gu) ?? [];
  return `-----BEGIN SSH SIGNATURE-----\n${lines.join('\n')}\n-----END SSH SIGNATURE-----\n`;
}
