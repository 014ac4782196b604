import { describe, expect, test } from '@jest/globals';
import { machineTrouble, ReleaseError, systemReason } from '../src/index.ts';

function systemError(code: string, parts: Readonly<Record<string, string>>): Error {
  return Object.assign(new Error(`${code}: something`), { code, ...parts });
}

describe('trouble of the machine', () => {
  test('a full disk is one sentence that names the file and says what to do', () => {
    const thrown = systemError('ENOSPC', { syscall: 'copyfile', path: '/project/a', dest: '/tmp/copy/a' });
    expect(machineTrouble(thrown)?.message).toBe(
      '/tmp/copy/a: the disk is full. Free some space, or set TMPDIR to a folder on a disk with more space, and run again.',
    );
  });

  test('without a file it is about the machine', () => {
    expect(machineTrouble(systemError('ENOSPC', { syscall: 'write' }))?.subject).toBe('this machine');
  });

  test('everything else is not for it', () => {
    expect(machineTrouble(systemError('ERR_ASSERTION', {}))).toBeNull();
    expect(machineTrouble(new ReleaseError({ subject: 'a', problem: 'b', remedy: 'c' }))).toBeNull();
    expect(machineTrouble('text')).toBeNull();
  });

  test('reasons are words', () => {
    expect(systemReason(systemError('ENOENT', { path: '/x' }))).toBe("it doesn't exist");
    expect(systemReason(systemError('EACCES', { path: '/x' }))).toBe('permission denied');
    expect(systemReason(new Error('the file is odd'))).toBe('the file is odd');
  });
});
