import { displayAddress } from '#http';
import { resolveIndex } from '#index-client';
import type { Receipt } from '#release-model';
import { indexOf, isStandIn } from './index-links.ts';
import type { CreateReleaseInputs } from './inputs.ts';

type Environment = Readonly<Record<string, string>>;

/** From where users install a release. */
export type InstallIndex =
  /** pip needs no option. */
  | { readonly kind: 'default' }
  | { readonly kind: 'url'; readonly url: string }
  /** It is on no index yet, or on one whose simple API isn't known. */
  | { readonly kind: 'unplaced' };

/** What pip uses without an option. */
const DEFAULT_HOST = new URL(resolveIndex({ index: 'pypi', simpleUrl: null, environment: {} }).simpleUrl).host;

function addressOf(simpleUrl: string, isSent: boolean): InstallIndex {
  return new URL(simpleUrl).host === DEFAULT_HOST || isStandIn(simpleUrl, isSent)
    ? { kind: 'default' }
    : { kind: 'url', url: displayAddress(simpleUrl) };
}

function indexOfReceipt({ stage, index: url }: Receipt, isSent: boolean): InstallIndex {
  if (url === null || !/^https?:/u.test(url) || !URL.canParse(url)) return { kind: 'unplaced' };
  if (stage === 'verify') return addressOf(url, isSent);
  const { known, server } = indexOf(url, isSent);
  if (known === 'pypi') return { kind: 'default' };
  // `upload` names where files are sent to; where they are fetched is known of these servers only
  return known === null && server !== 'gitea'
    ? { kind: 'unplaced' }
    : addressOf(resolveIndex({ index: url, simpleUrl: null, environment: {} }).simpleUrl, isSent);
}

function indexToBe(
  { production, forge }: Pick<CreateReleaseInputs, 'production' | 'forge'>,
  environment: Environment,
): InstallIndex {
  if (production === undefined) return { kind: 'unplaced' };
  return addressOf(resolveIndex({ ...production, environment }).simpleUrl, forge !== null);
}

/**
 * From where users install a release, by the receipts of its upload and of its verification; a draft is made before, and
 * can only know what is planned.
 */
export function installIndex(
  receipts: readonly Receipt[],
  inputs: Pick<CreateReleaseInputs, 'draft' | 'production' | 'forge'>,
  environment: Environment,
): InstallIndex {
  const good = receipts.filter(({ outcome }) => outcome !== 'failed');
  const isSent = inputs.forge !== null;
  const found = ['upload', 'verify'].flatMap((stage) =>
    good.filter((one) => one.stage === stage).map((one) => indexOfReceipt(one, isSent)),
  );
  const places = found.filter(({ kind }) => kind !== 'unplaced');
  return (
    places.find(({ kind }) => kind === 'default') ??
    places[0] ??
    (inputs.draft ? indexToBe(inputs, environment) : { kind: found.length > 0 ? 'unplaced' : 'default' })
  );
}
