import {
  FAILURES_TO_LOCK,
  judgeCode,
  LOCK_MS,
  printCode,
  readCode,
  RECOVERY_CODES,
  recoveryCodesFrom,
} from './second-factor.rules.ts';
import { newTotpSecret, totpCode, totpStep, totpUri } from './totp.ts';

const now = new Date('2026-01-15T10:00:00Z');
const factor = { lastStep: 100, failures: 3, lockedUntil: null };

describe('codes of the second factor', () => {
  it('are read as people type them', () => {
    expect(readCode(' 123 456 ')).toEqual({ kind: 'app', code: '123456' });
    expect(readCode('abcde-fgh23')).toEqual({ kind: 'recovery', code: 'ABCDEFGH23' });
    for (const typed of ['', '12345', '1234567', 'abcde', 'abcde-fgh21']) expect(readCode(typed).kind).toBe('neither');
  });
  it('are accepted once, in order', () => {
    expect(judgeCode(factor, { step: 101 }, now)).toEqual({
      outcome: 'accepted',
      next: { lastStep: 101, failures: 0, lockedUntil: null },
    });
    for (const step of [100, 99, undefined]) expect(judgeCode(factor, { step }, now).outcome).toBe('wrong');
  });
  it('of recovery leave the steps of the app alone', () =>
    expect(judgeCode(factor, { recovery: true }, now).next).toEqual({ lastStep: 100, failures: 0, lockedUntil: null }));
  it('A5: rest after ten wrong ones in a row, and after each ten more', () => {
    const before = { ...factor, failures: FAILURES_TO_LOCK - 1 };
    const { next } = judgeCode(before, {}, now);
    expect(next).toMatchObject({ failures: 10, lockedUntil: new Date(now.getTime() + LOCK_MS) });
    expect(judgeCode(next!, { step: 101 }, now)).toEqual({ outcome: 'locked' });
    const rested = new Date(now.getTime() + LOCK_MS);
    expect(judgeCode(next!, {}, rested).next).toMatchObject({ failures: 11, lockedUntil: null });
    expect(judgeCode(next!, { step: 101 }, rested).outcome).toBe('accepted');
    expect(judgeCode({ ...next!, failures: 19 }, {}, rested).next!.lockedUntil).not.toBeNull();
  });
  it('of recovery are ten different ones, printed in two halves', () => {
    let calls = 0;
    // The first two draws are alike: a repeat is drawn again.
    const codes = recoveryCodesFrom((bytes) => new Uint8Array(bytes).fill(Math.max(0, calls++ - 1)));
    expect(new Set(codes).size).toBe(RECOVERY_CODES);
    expect(printCode('ABCDEFGH23')).toBe('abcde-fgh23');
    for (const code of codes) expect(readCode(printCode(code))).toEqual({ kind: 'recovery', code });
  });
});

describe('RFC 6238', () => {
  // The RFC's own secret and, of its eight digits, the last six.
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1234567890, '005924'],
    [20000000000, '353130'],
  ])('at second %d the code is %s', (second, code) => {
    const at = new Date(second * 1000);
    expect(totpCode(secret, at)).toBe(code);
    expect(totpStep(secret, code, at)).toBe(Math.floor(second / 30));
  });
  it('allows one step of clock difference, not two', () => {
    const step = Math.floor(now.getTime() / 30_000);
    const at = (steps: number) => totpStep(secret, totpCode(secret, new Date(now.getTime() + steps * 30_000)), now);
    expect([-2, -1, 0, 1, 2].map(at)).toEqual([undefined, step - 1, step, step + 1, undefined]);
  });
  it('makes secrets of 160 bits, and addresses that apps read', () => {
    expect(newTotpSecret()).toMatch(/^[A-Z2-7]{32}$/);
    expect(newTotpSecret()).not.toBe(newTotpSecret());
    const uri = new URL(totpUri(secret, 'o@example.com'));
    expect([uri.protocol, uri.searchParams.get('secret'), uri.searchParams.get('issuer')]).toEqual([
      'otpauth:',
      secret,
      'MH-OS',
    ]);
  });
});
