import { clsx } from 'clsx';

/** A still block with the geometry of what comes; it appears only after 150 ms. */
export function Skeleton({ className }: { readonly className?: string }) {
  return <span aria-hidden className={clsx('late block rounded-control bg-neutral-bg', className)} />;
}
