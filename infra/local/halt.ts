/** Ends a command with one sentence that says what to do; never shown with a stack. */
export class Halt extends Error {
  override readonly name = 'Halt';
}

const byCode: Record<string, string> = {
  ENOSPC: 'The disk is full: free at least 1 GB and run the command again.',
  EDQUOT: 'The disk quota is used up: free at least 1 GB and run the command again.',
  EROFS: 'The disk is read-only: set MH_HOME to a writable folder and run the command again.',
  EMFILE: 'Too many files are open: raise the limit with `ulimit -n 4096` and run the command again.',
};

/** The sentence for a failure: what is wrong and what to do about it. */
export function sentenceFor(error: unknown): string {
  if (error instanceof Halt) return error.message;
  const { code, path, message } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM') {
    return `This user may not write ${path ?? 'here'}: run the command as the folder's owner, or set MH_HOME to a folder of your own.`;
  }
  return byCode[code ?? ''] ?? `Something unexpected failed (${message ?? String(error)}): run \`npm run doctor\`.`;
}
