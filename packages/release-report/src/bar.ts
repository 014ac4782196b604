import { largest } from '#release-model';

/** A part of a bar. Both are parts of its whole width: 0 to 1. */
export interface BarPart {
  readonly from: number;
  readonly to: number;
  /** The class of its color: `good`, `bad`, `open`, `quiet`, `plain`. */
  readonly tone: string;
}

/** Units of the drawing; it is stretched to whatever width there is. */
const WIDTH = 1000;
const HEIGHT = 10;

/** Wide enough to be seen, however short. Units. */
const NARROWEST = 4;

function rectangle({ from, to, tone }: BarPart): string {
  const inside = (part: number): number => (Number.isFinite(part) ? Math.min(1, Math.max(0, part)) * WIDTH : 0);
  const width = Math.max(NARROWEST, inside(to) - inside(from));
  const x = Math.min(inside(from), WIDTH - width);
  return `<rect x="${x.toFixed(1)}" y="0" width="${width.toFixed(1)}" height="${String(HEIGHT)}" class="${tone}-bar"/>`;
}

/** A bar as a drawing in the page. It is never the only thing that tells something, so screen readers leave it out. */
export function bar(parts: readonly BarPart[]): string {
  return `<svg class="bar" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}" preserveAspectRatio="none" aria-hidden="true"><rect x="0" y="0" width="${String(WIDTH)}" height="${String(HEIGHT)}" class="track"/>${parts.map(rectangle).join('')}</svg>`;
}

/** The parts of a bar that follow each other, as long as their counts; those of 0 are left out. */
export function stacked(
  counts: readonly (readonly [count: number, tone: string])[],
  whole: number,
): readonly BarPart[] {
  const all = largest([whole, counts.reduce((sum, [count]) => sum + count, 0), 1]);
  let from = 0;
  return counts.flatMap(([count, tone]) => {
    if (count === 0) return [];
    const part = { from: from / all, to: (from + count) / all, tone };
    from += count;
    return [part];
  });
}
