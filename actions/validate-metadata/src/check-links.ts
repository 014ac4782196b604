import { lazyModule } from '#lazy-modules';
import type { AskedLinks } from '#link-answers';
import { visibleValue } from '#harmless-text';
import { isExampleAddress, namesHost, normalizeName, reachOf } from '#python-standards';
import { countText, type Finding, type Host, withoutEnding } from '#release-model';
import { checked, notJudged, type CheckContext, type CheckedPoint } from './check-context.ts';
import { linkPlaces, type LinkPlace } from './link-places.ts';
import { readLinks } from './read-links.ts';

const asking = lazyModule(() => import('#link-answers'));

/** The page of a project on PyPI, and pages of one of its versions. */
const INDEX_PAGE = /^https?:\/\/(?:test\.)?pypi\.org\/(?:project|p|pypi)\/(?<name>[^/?#]+)/iu;

/** Whether an address may exist only once this version is released: it names the version, or the page on the index. */
function isOfThisRelease(target: string, { facts }: CheckContext): boolean {
  if (facts === null) return false;
  const name = INDEX_PAGE.exec(target)?.groups?.['name'];
  if (name !== undefined && normalizeName(name) === facts.normalizedName) return true;
  if (facts.version === null) return false;
  const at = target.indexOf(facts.version);
  return at >= 0 && !/\d/u.test(`${target[at - 1] ?? ''}${target[at + facts.version.length] ?? ''}`);
}

/** Whether asking for an address tells anything: everybody can reach it, and it isn't an example or yet to come. */
function isAskable({ target }: LinkPlace, context: CheckContext): boolean {
  return (
    namesHost(target) &&
    reachOf(target) === 'public' &&
    !isExampleAddress(target) &&
    // What a reader has to fill in
    !/[{}<>]|%7b|\$[\w(]|\.\.\./iu.test(target) &&
    !isOfThisRelease(target, context)
  );
}

function nameOf({ label, isImage, target }: LinkPlace): string {
  const url = visibleValue(target, 200);
  if (label !== null) return `has the project URL ${visibleValue(label)}, ${url}`;
  return isImage ? `shows the image ${url}` : `links to ${url}`;
}

/** The same page, with or without a slash at its end. */
function isSamePage(one: string, other: string): boolean {
  const plain = (url: string): string => withoutEnding(url.split(/[?#]/u, 1)[0] ?? '', '/');
  return plain(one) === plain(other);
}

function answerFindings(places: readonly LinkPlace[], { answers }: AskedLinks): readonly Finding[] {
  return places.flatMap((place): readonly Finding[] => {
    const answer = answers.get(place.target);
    const { location } = place;
    const shared = { severity: 'advice', subject: location.file, location } as const;
    if (answer?.kind === 'broken')
      return [{ ...shared, rule: 'link-broken', message: `${nameOf(place)}: ${answer.why}`, remedy: 'Correct the address, or leave it out' }]; // prettier-ignore
    const moved = answer?.kind === 'works' ? answer.movedTo : null;
    return moved === null || isSamePage(moved, place.target)
      ? []
      : [{ ...shared, rule: 'link-moved', message: `${nameOf(place)}, which has moved for good`, remedy: `Write ${visibleValue(moved, 300)}` }]; // prettier-ignore
  });
}

/** The point for what was asked, and for what was only read and doesn't work. */
function pointOf(places: readonly LinkPlace[], asked: AskedLinks, read: readonly Finding[], host: Host): CheckedPoint {
  const addresses = [...asked.answers];
  if (!asked.hasNetwork) {
    const message = `${countText(addresses.length, 'link')} not asked for: no network`;
    return { ...notJudged('links', 'unknown', message), findings: read };
  }
  for (const [url, answer] of addresses) {
    if (answer.kind !== 'unknown') continue;
    host.info(`Not known whether it works: ${visibleValue(url, 200)} (${visibleValue(answer.why, 300)})`);
  }
  const working = addresses.filter(([, { kind }]) => kind === 'works').length;
  const all = addresses.length + read.length;
  const message = `${String(working)} of ${countText(all, 'link')} work`;
  const findings = [...read, ...answerFindings(places, asked)];
  return working === all
    ? checked('links', findings, message)
    : { ...notJudged('links', 'unknown', message, 'Look whether the others work'), findings };
}

/**
 * Checks the links of the README and the URLs of the project: by what they say, and by asking for them. Nothing of it
 * stops a release.
 */
export async function checkLinks(context: CheckContext, host: Host): Promise<CheckedPoint> {
  const places = await linkPlaces(context);
  const read = await readLinks(places, context, host);
  const wanted = places.filter((place) => isAskable(place, context));
  const without = (message: string): CheckedPoint => ({
    ...notJudged('links', 'not-configured', message),
    findings: read,
  });
  if (wanted.length === 0) return without('there is none to ask for');
  if (!context.inputs.askLinks) return without('not asked for: ask-links is false');
  const { askLinks } = await asking();
  const addresses = wanted.map(({ target }) => target);
  const asked = await askLinks(addresses, { environment: host.environment, signal: host.signal });
  return pointOf(wanted, asked, read, host);
}
