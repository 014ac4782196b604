import { describe, expect, test } from '@jest/globals';
import { lateCode, readLateCode } from '@repo-agent-actions/late-code';

describe('code that is read late', () => {
  test('is read at the first call, once', async () => {
    let reads = 0;
    const module = lateCode(() => Promise.resolve({ reads: ++reads }));
    expect(reads).toBe(0);
    const [first, second] = await Promise.all([module(), module()]);
    expect(first).toBe(second);
    await readLateCode();
    expect(reads).toBe(1);
  });

  test('is all read at once, with what comes to wait by that', async () => {
    const reads: string[] = [];
    lateCode(() => {
      reads.push('outer');
      lateCode(() => {
        reads.push('inner');
        return Promise.resolve({});
      });
      return Promise.resolve({});
    });
    await readLateCode();
    expect(reads).toEqual(['outer', 'inner']);
  });

  test('that cannot be read is told before anything runs', async () => {
    lateCode(() => Promise.reject(new Error('no such file')));
    await expect(readLateCode()).rejects.toThrow('no such file');
  });
});
