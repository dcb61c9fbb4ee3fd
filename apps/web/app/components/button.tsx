import { clsx } from 'clsx';
import { Link, type LinkProps } from 'react-router';

type Look = 'primary' | 'secondary' | 'quiet' | 'danger';

const looks: Readonly<Record<Look, string>> = {
  primary: 'border-transparent bg-accent text-on-accent hover:brightness-110',
  secondary: 'border-line-strong bg-surface text-ink hover:bg-sunken',
  quiet: 'border-transparent bg-transparent text-ink hover:bg-neutral-bg',
  danger: 'border-line-strong bg-surface text-bad hover:bg-bad-bg',
};

/** The classes of a button, for what must be a button of another library. */
export const buttonClass = (look: Look = 'secondary', icon = false): string =>
  clsx(
    'inline-flex h-(--control) shrink-0 items-center justify-center gap-1.5 rounded-control border text-body font-medium whitespace-nowrap no-underline',
    'transition-[filter,background-color] duration-75 active:brightness-95 disabled:opacity-60 aria-disabled:opacity-60',
    icon ? 'w-(--control)' : 'px-3',
    looks[look],
  );

interface Own {
  readonly look?: Look;
  /** Square, for a single icon; give it an aria-label. */
  readonly icon?: boolean;
}

export function Button({ look, icon, className, ...rest }: Own & React.ComponentProps<'button'>) {
  return <button type="button" {...rest} className={clsx(buttonClass(look, icon), className)} />;
}

export function ButtonLink({ look, icon, className, ...rest }: Own & LinkProps) {
  return <Link {...rest} className={clsx(buttonClass(look, icon), className)} />;
}
