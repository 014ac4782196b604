// What a runner's process gets of our environment: what package clients need to reach their index, and nothing else.
import { join } from 'node:path';
import { CACHE } from './cache-folder.mjs';

const PASSED_ON =
  /^(?:PATH|TZ|(?:PIP|UV)_(?!CACHE|CONFIG)\w+|(?:https?|all|no)_proxy|(?:HTTPS?|ALL|NO)_PROXY|SSL_CERT_(?:FILE|DIR)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|NODE_EXTRA_CA_CERTS)$/u;

/**
 * @param {string} home - the HOME of it
 * @returns {Record<string, string>} as people start a runner that hands its whole environment to jobs: a bare one
 */
export function bareEnvironment(home) {
  const passedOn = Object.entries(process.env).filter(([name]) => PASSED_ON.test(name));
  return {
    ...Object.fromEntries(passedOn),
    HOME: home,
    LANG: 'C.UTF-8',
    // Fetched packages stay from run to run, so that an index outside is asked as little as can be
    UV_CACHE_DIR: join(CACHE, 'uv'),
    PIP_CACHE_DIR: join(CACHE, 'pip'),
  };
}
