// What a page must be for its readers, as a real browser shows it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page is as wide as its window: nothing but its own tables scroll sideways. */
export async function assertNoOverflow(page, what) {
  const found = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = globalThis.document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const wide = [...globalThis.document.querySelectorAll('body *')].find(
      (one) => one.getBoundingClientRect().right > clientWidth + 1 && one.closest('.scroll') === null,
    );
    return `${String(scrollWidth)} > ${String(clientWidth)}: ${wide?.outerHTML.slice(0, 300) ?? ''}`;
  });
  assert.equal(found, null, `${what}: is wider than its window`);
}

/** No finding of axe that keeps people out. Its script is put into the page by the browser, past the page's own policy. */
export async function assertAccessible(page, what) {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    // The README's frame runs nothing, so that axe can't either
    const { violations } = await globalThis.axe.run(globalThis.document, { iframes: false });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 3).map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`).join(' | ')}`); // prettier-ignore
  });
  assert.deepEqual(found, [], `${what}: keeps people out`);
}

/** The text is really there: shown, without a click, and not cut off. */
export async function assertSeen(page, text, what) {
  const found = await page.evaluate((wanted) => {
    const plain = (value) => value.replaceAll(/\s+/gu, ' ').trim();
    const shown = plain(globalThis.document.body.innerText);
    return shown.includes(plain(wanted)) ? null : shown.slice(-3000);
  }, text);
  assert.equal(found, null, `${what}: doesn't show '${text}' without a click`);
}
