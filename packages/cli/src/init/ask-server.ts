import { openServerSite } from '#forge';
import { knownTrouble, type Host } from '#release-model';
import type { ServerVersion } from './server-limits.ts';

/** Milliseconds: nothing that is written depends on the answer. */
const LIMITS = { connect: 5_000, idle: 5_000, answer: 5_000, whole: 10_000 };

/** Names that RFC 2606 keeps for examples and tests: no server has one. */
const RESERVED = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid|test)$/iu;

/** What a server says of itself to anybody; `null`: it can't be asked, or doesn't say. */
export async function askServer(
  serverUrl: string,
  { environment, signal }: Pick<Host, 'environment' | 'signal'>,
): Promise<ServerVersion | null> {
  if (RESERVED.test(new URL(serverUrl).hostname)) return null;
  const target = { apiUrl: `${serverUrl}/api/v1`, token: null, environment, signal, limits: LIMITS };
  try {
    return await openServerSite(target).version();
  } catch (error) {
    if (knownTrouble(error) === null) throw error;
    return null;
  }
}
