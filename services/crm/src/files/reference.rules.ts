import { DomainError } from '@mh-os/kernel';

const FILE_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{7,99}$/;

/** Where a file is: exactly one of the two. */
export interface FileReference {
  readonly url: string | null;
  readonly fileId: string | null;
}

const refuse = (message: string, path: readonly string[]): never => {
  throw new DomainError('CRM_FILE_REFERENCE', message, { path });
};

/** An https address as it is kept: without a user's name or password, and of a sensible length. */
export function decideUrl(given: string, path: readonly string[]): string {
  const url = URL.canParse(given.trim()) ? new URL(given.trim()) : null;
  if (url === null || url.protocol !== 'https:' || !url.hostname.includes('.'))
    return refuse('An address begins with https:// and names a host.', path);
  if (url.username !== '' || url.password !== '') return refuse('An address holds no name and no password.', path);
  return url.href.length <= 2000 ? url.href : refuse('An address has at most 2,000 characters.', path);
}

/** A file named by an https address or by its id on the platform, never by both. */
export function decideReference(
  given: { readonly url?: string | null | undefined; readonly fileId?: string | null | undefined },
  path: readonly string[],
): FileReference {
  const { url, fileId } = given;
  if (Boolean(url) === Boolean(fileId))
    return refuse('A file is named by an https address or by its id, not both.', path);
  if (url) return { url: decideUrl(url, [...path, 'url']), fileId: null };
  return FILE_ID.test(fileId!)
    ? { url: null, fileId: fileId! }
    : refuse('The id of a file has 8 to 100 letters, digits, - and _.', [...path, 'fileId']);
}
