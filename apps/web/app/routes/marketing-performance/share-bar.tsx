import { Percent } from '../../components/printed.tsx';
import type { Row } from './credits-table.tsx';

/** A share as a bar and a number. */
export function ShareBar({ share }: { readonly share: Row['share'] }) {
  return (
    <span className="inline-flex items-center justify-end gap-2">
      <span className="h-2 w-20 rounded-control bg-sunken" aria-hidden>
        <span
          className="block h-2 rounded-control bg-accent"
          style={{ width: `${Math.min(100, Math.max(0, Number(share ?? 0)))}%` }}
        />
      </span>
      <Percent value={share} />
    </span>
  );
}
