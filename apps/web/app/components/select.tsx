import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';

/** The platform's own select: it is right on phones, with keyboards and with screen readers without a byte of code. */
export function Select({ className, children, ...rest }: React.ComponentProps<'select'>) {
  return (
    <span className={clsx('relative inline-flex', className)}>
      <select {...rest} className="control w-full appearance-none pr-8 text-body">
        {children}
      </select>
      <ChevronDown
        size={16}
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 text-muted"
      />
    </span>
  );
}
