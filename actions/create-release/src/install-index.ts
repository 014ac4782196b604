import { displayAddress, isLoopback } from '#http';
import { resolveIndex } from '#index-client';
import type { Receipt } from '#release-model';
import { indexOf } from './index-links.ts';
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

function addressOf(simpleUrl: string): InstallIndex {
  const { host, hostname } = new URL(simpleUrl);
  // The production index of a rehearsal stands for PyPI
  return host === DEFAULT_HOST || isLoopback(hostname)
    ? { kind: 'default' }
    : { kind: 'url', url: displayAddress(simpleUrl) };
}

function indexOfReceipt({ stage, index: url }: Receipt): InstallIndex {
  if (url === null || !/^https?:/u.test(url) || !URL.canParse(url)) return { kind: 'unplaced' };
  if (stage === 'verify') return addressOf(url);
  const { known, server } = indexOf(url);
  if (known === 'pypi') return { kind: 'default' };
  // `upload` names where files are sent to; where they are fetched is known of these servers only
  return known === null && server !== 'gitea'
    ? { kind: 'unplaced' }
    : addressOf(resolveIndex({ index: url, simpleUrl: null, environment: {} }).simpleUrl);
}

function indexToBe({ production }: Pick<CreateReleaseInputs, 'production'>, environment: Environment): InstallIndex {
  if (production === undefined) return { kind: 'unplaced' };
  return addressOf(resolveIndex({ ...production, environment }).simpleUrl);
}

/**
 * From where users install a release, by the receipts of its upload and of its verification; a draft is made before, and
 * can only know what is planned.
 */
export function installIndex(
  receipts: readonly Receipt[],
  inputs: Pick<CreateReleaseInputs, 'draft' | 'production'>,
  environment: Environment,
): InstallIndex {
  const good = receipts.filter(({ outcome }) => outcome !== 'failed');
  const found = ['upload', 'verify'].flatMap((stage) => good.filter((one) => one.stage === stage).map(indexOfReceipt));
  const places = found.filter(({ kind }) => kind !== 'unplaced');
  return (
    places.find(({ kind }) => kind === 'default') ??
    places[0] ??
    (inputs.draft ? indexToBe(inputs, environment) : { kind: found.length > 0 ? 'unplaced' : 'default' })
  );
}
