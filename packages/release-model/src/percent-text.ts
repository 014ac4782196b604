/**
 * A percentage for people: `70%`, `42.85%`. It is rounded down, so that 69.999 never reads as the 70 that it misses.
 * @param percentage - 0 to 100
 * @param decimals - how many digits after the point at most
 */
export function percentText(percentage: number, decimals = 2): string {
  const factor = 10 ** decimals;
  // 4.35 * 100 is 434.99999999999994
  return `${String(Math.floor(Number((percentage * factor).toPrecision(12))) / factor)}%`;
}
