/** A key's place in the rotation: published from its creation on, signing from `activatesAt` on. */
export interface KeyTimes {
  readonly kid: string;
  readonly activatesAt: Date;
}

/**
 * A new key is published this long before it signs: longer than replicas (5 s), proxies (5 min) and verifiers (10 min) may
 * hold on to an older key set between them.
 */
export const PUBLISH_LEAD_MS = 16 * 60_000;
/** Lifetime of an access token plus clock differences: a key is published this long after it signed last. */
export const VERIFY_TAIL_MS = 6 * 60_000;

const newestFirst = (a: KeyTimes, b: KeyTimes): number =>
  b.activatesAt.getTime() - a.activatesAt.getTime() || (a.kid < b.kid ? -1 : 1);

/** The key that signs now: the one that was activated last. */
export function signingKeyAt<K extends KeyTimes>(keys: readonly K[], now: Date): K | undefined {
  return [...keys].sort(newestFirst).find((key) => key.activatesAt.getTime() <= now.getTime());
}

/** Keys that verifiers must know now: those to come, the signing one, and those that signed tokens still alive. */
export function publishedKeysAt<K extends KeyTimes>(keys: readonly K[], now: Date): K[] {
  return [...keys].sort(newestFirst).filter((_key, index, sorted) => {
    const successor = sorted[index - 1];
    return successor === undefined || successor.activatesAt.getTime() + VERIFY_TAIL_MS > now.getTime();
  });
}
