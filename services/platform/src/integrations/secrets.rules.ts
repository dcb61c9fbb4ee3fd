/**
 * Tells what looks like a secret. It errs towards refusing: what is kept here is shown to everybody who sees the system,
 * and travels in events.
 */
const SECRET_NAME =
  /pass(?:word|wd|phrase|code)?$|(?:^|[._-])pwd|secret|token|credential|(?:api|access|private|signing|shared|encryption|client|auth)[._-]?key|^key$|bearer|^authorization$|^auth$/i;
const SECRET_TEXT: readonly RegExp[] = [
  /(?:password|passwd|passphrase|pwd|secret|token|credential|api[\s_-]?key|\bkey)\s*=/i,
  /\bbearer\s+\S{8,}/i,
  /\bbasic\s+[A-Za-z0-9+/]{12,}=*/i,
  /-----BEGIN/,
  // user:password@ in an address
  /:\/\/[^/\s@]*:[^/\s@]+@/,
  // the three parts of a JWT
  /\beyJ[\w-]{8,}\.[\w-]+\./,
  /\b(?:sk|pk|rk)[-_](?:live|test|proj)[-_]\w+/,
  /\bgh[opsu]_\w{16,}|\bgithub_pat_\w+|\bglpat-\w+|\bxox[abprs]-\S+|\bAKIA[A-Z0-9]{12,}|\bwhsec_\S+|\bmhk?_\w{16,}|\bAIza[\w-]{20,}/,
];
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;
const LONG_RUN = /[A-Za-z0-9+/_=]{32,}/g;

/** Whether a setting of this name would hold a secret. */
export function namesSecret(name: string): boolean {
  return SECRET_NAME.test(name.replace(/([a-z])([A-Z])/g, '$1_$2'));
}

/** Whether a text holds something like a secret; ids of the form of a UUID do not count. */
export function looksSecret(text: string): boolean {
  if (SECRET_TEXT.some((pattern) => pattern.test(text))) return true;
  return (text.replace(UUID, '').match(LONG_RUN) ?? []).some(isRandom);
}

/** A long run of hexadecimal digits, or of digits with letters of both cases. */
const isRandom = (run: string): boolean =>
  /\d/.test(run) && ((/^[0-9a-f]+$/i.test(run) && /[a-f]/i.test(run)) || (/[a-z]/.test(run) && /[A-Z]/.test(run)));
