import { describe, expect, test } from '@jest/globals';
import { lazyModule, loadLazyModules } from '#lazy-modules';

describe('code that is read late', () => {
  test('is read at the first call, once', async () => {
    let reads = 0;
    const module = lazyModule(() => Promise.resolve({ reads: ++reads }));
    expect(reads).toBe(0);
    const [first, second] = await Promise.all([module(), module()]);
    expect(first).toBe(second);
    await loadLazyModules();
    expect(reads).toBe(1);
  });

  test('is all read at once, with what comes to wait by that', async () => {
    const reads: string[] = [];
    lazyModule(() => {
      reads.push('outer');
      lazyModule(() => {
        reads.push('inner');
        return Promise.resolve({});
      });
      return Promise.resolve({});
    });
    await loadLazyModules();
    expect(reads).toEqual(['outer', 'inner']);
  });

  test('that cannot be read is told before anything runs', async () => {
    lazyModule(() => Promise.reject(new Error('no such file')));
    await expect(loadLazyModules()).rejects.toThrow('no such file');
  });
});
