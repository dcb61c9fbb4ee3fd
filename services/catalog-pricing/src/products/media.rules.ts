import { DomainError } from '@mh-os/kernel';

export const MEDIA_KINDS = ['IMAGE', 'VIDEO', 'DOCUMENT'] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];
export const MOST_MEDIA = 50;

/** A picture, film or document of a product: where it lies, never the bytes. */
export interface Medium {
  readonly kind: MediaKind;
  readonly url: string;
  readonly variantId?: string | null | undefined;
  readonly alt: readonly { readonly locale: string; readonly text: string }[];
}

const REFERENCE = /^object:[a-z0-9][a-z0-9.-]{1,62}\/[\w!.*'()/-]{1,900}$/;

function isAddress(url: string): boolean {
  if (url.length > 2_000) return false;
  if (url.startsWith('object:')) return REFERENCE.test(url) && !url.includes('..');
  if (!URL.canParse(url) || !url.startsWith('https://')) return false;
  const { username, password, hostname } = new URL(url);
  return username === '' && password === '' && hostname.includes('.');
}

/** Refuses what is no https address or reference to stored objects, twice the same, or without end. */
export function assertMedia(media: readonly Medium[], variantIds: ReadonlySet<string>): void {
  const refuse = (message: string, ...path: string[]): never => {
    throw new DomainError('MEDIA_INVALID', message, { path: ['media', ...path] });
  };
  if (media.length > MOST_MEDIA) refuse(`A product has at most ${MOST_MEDIA} media.`);
  const seen = new Set<string>();
  media.forEach(({ url, variantId, alt }, index) => {
    const at = String(index);
    if (!isAddress(url))
      refuse(`"${url.slice(0, 60)}" is neither an https address nor a reference object:bucket/key.`, at, 'url');
    const key = `${variantId ?? ''} ${url}`;
    if (seen.has(key)) refuse('The same address is given twice.', at, 'url');
    seen.add(key);
    if (variantId && !variantIds.has(variantId)) refuse('This is no variant of the product.', at, 'variantId');
    if (new Set(alt.map((one) => one.locale)).size !== alt.length || alt.some((one) => one.text.length > 300))
      refuse('A description for those who do not see it has 300 characters, one per language.', at, 'alt');
  });
}
