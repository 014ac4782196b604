import { judgePlainHttp, openRepositorySecrets, personalTokensPage, plainHttpHosts } from '#forge';
import { checkToken, judgeTokenScope, readTokenContents, TOKEN_USER, tokenSiteUrl } from '#index-client';
import { findingAnnotation, ReleaseError, type Host } from '#release-model';
import { askSilently } from '../silent-question.ts';
import type { Terminal } from '../terminal.ts';
import { forgeKindOf, type NeededToken } from './documents.ts';
import type { RepositoryHome } from '#project-tree';
import { checkedValue, parseSecretLines, type SecretLine } from './secret-lines.ts';

/** What is needed to set secrets. */
export interface SecretsToSet {
  /** The address of the forge's API. */
  readonly token: string;
  readonly lines: readonly SecretLine[];
}

/** A list of tokens is never longer. Bytes. */
const MAXIMUM_INPUT = 64 * 1024;

/** The variable with the personal token, which Gitea's own tools read, too. */
export const TOKEN_VARIABLE = 'GITEA_TOKEN';

async function readToEnd(input: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input as AsyncIterable<Buffer | string>) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAXIMUM_INPUT) {
      throw new ReleaseError({
        subject: 'set-secrets',
        problem: `the standard input is longer than ${MAXIMUM_INPUT} bytes`,
        remedy: 'Pass only lines of NAME=value',
      });
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Reads the secrets from the standard input, or asks for each at a terminal without echoing what is typed; an answer may
 * be empty. Masks all of them from then on.
 * Reads what each token says about itself, as the upload does, so that a wrong one is refused before it is stored.
 * @param needed - the secrets that the workflows use, and for what
 * @throws ReleaseError for invalid input, for a token that the upload would refuse, and when there is neither a token for the forge nor a terminal to ask at
 * @throws PromptInterrupted for Ctrl-C
 */
export async function takeSecrets(
  needed: readonly NeededToken[],
  home: RepositoryHome,
  terminal: Pick<Terminal, 'environment' | 'input' | 'errors'>,
  host: Pick<Host, 'mask' | 'signal' | 'warning'>,
): Promise<SecretsToSet> {
  const { input, environment, errors } = terminal;
  const isAsked = input.isTTY;
  const place = { input, prompt: errors, signal: host.signal };
  const page = personalTokensPage({ forge: forgeKindOf(home), serverUrl: home.serverUrl });
  let token = (environment[TOKEN_VARIABLE] ?? '').trim();
  if (token === '' && isAsked) {
    token = await askSilently(
      `Personal token for ${new URL(home.serverUrl).host}, created at ${page} with write:repository (not shown): `,
      place,
    );
  }
  if (token === '') {
    throw new ReleaseError({
      subject: TOKEN_VARIABLE,
      problem: "is not set, but the forge's API needs it to set secrets",
      remedy: `Create a personal token with the scope write:repository at ${page}, and set the variable to it`,
    });
  }
  host.mask(checkedValue(TOKEN_VARIABLE, token, 'the environment'));
  const names = [...new Set(needed.map(({ name }) => name))];
  const lines = isAsked ? await askForEach(names, place) : parseSecretLines(await readToEnd(input), names);
  for (const { value } of lines) host.mask(value);
  for (const line of lines) judgeToken(line, needed, host);
  if (lines.length === 0) {
    throw new ReleaseError({
      subject: 'set-secrets',
      problem: 'no secret was given, so none was set',
      remedy: 'Run it again when you have the tokens',
    });
  }
  return { token, lines };
}

/** Compares what a token says about itself with what it is for. @throws ReleaseError that names the secret */
function judgeToken({ name, value }: SecretLine, needed: readonly NeededToken[], host: Pick<Host, 'warning'>): void {
  for (const { index, site, project } of needed.filter((one) => one.name === name)) {
    try {
      checkToken(TOKEN_USER, value, { site, title: index, isNear: false }, Date.now());
    } catch (thrown) {
      if (!(thrown instanceof ReleaseError)) throw thrown;
      throw new ReleaseError({ subject: name, problem: thrown.problem, remedy: thrown.remedy }, { cause: thrown });
    }
    const contents = site === null ? null : readTokenContents(value);
    if (site !== null && contents === null) {
      throw new ReleaseError({
        subject: name,
        problem: `is not an API token for ${index}, though it starts like one`,
        remedy: `Copy the complete token again, or create one on ${tokenSiteUrl(site)}/manage/account/token/`,
      });
    }
    // Whether the index has the project is known only once something is asked there
    const verdict =
      contents === null || site === null
        ? null
        : judgeTokenScope(contents, { project, exists: null, site: tokenSiteUrl(site) });
    if (verdict === null) continue;
    const { kind, problem, remedy } = verdict;
    if (kind === 'refusal') throw new ReleaseError({ subject: name, problem, remedy });
    host.warning(`${name}: ${problem}. ${remedy}.`);
  }
}

async function askForEach(
  names: readonly string[],
  place: Parameters<typeof askSilently>[1],
): Promise<readonly SecretLine[]> {
  const lines: SecretLine[] = [];
  for (const name of names) {
    const value = await askSilently(`${name} (not shown; leave empty to keep the current value): `, place);
    if (value !== '') lines.push({ name, value: checkedValue(name, value, 'what was typed') });
  }
  return lines;
}

/**
 * Sets the secrets and checks that the server lists them.
 * @param apiUrl - of the forge; `null`: the usual path below the server's address
 * @returns the names that were set
 * @throws ReleaseError for an address that a token must not be sent to; ForgeError when the server refuses
 */
export async function setSecrets(
  { token, lines }: SecretsToSet,
  home: RepositoryHome,
  apiUrl: string | null,
  host: Pick<Host, 'environment' | 'warning' | 'info' | 'signal'>,
): Promise<readonly string[]> {
  const usual = forgeKindOf(home) === 'github' ? 'https://api.github.com' : `${home.serverUrl}/api/v1`;
  const address = apiUrl ?? usual;
  const finding = judgePlainHttp(address, { serverUrl: home.serverUrl, apiUrl: null });
  if (finding !== null) host.warning(findingAnnotation(finding, host.environment));
  const { environment, signal } = host;
  const allowHttpHosts = plainHttpHosts(address, finding);
  const target = { apiUrl: address, token, environment, allowHttpHosts, signal };
  const secrets = openRepositorySecrets(target, home.repository);
  for (const { name, value } of lines) {
    await secrets.set(name, value);
    host.info(`${name}: set in ${home.repository}.`);
  }
  const there = await secrets.names();
  const missing = lines.filter(({ name }) => !there.includes(name)).map(({ name }) => name);
  if (missing.length > 0) {
    throw new ReleaseError({
      subject: missing.join(', '),
      problem: `${new URL(address).host} accepted ${missing.length === 1 ? 'it' : 'them'}, but doesn't list ${missing.length === 1 ? 'it' : 'them'}`,
      remedy: "Check the repository's secrets page",
    });
  }
  return lines.map(({ name }) => name);
}
