import type { Customer } from './customer-pick.tsx';

interface FoundCustomersProps {
  readonly label: string;
  readonly found: readonly Customer[];
  readonly onPick: (one: Customer) => void;
}

/** Who matches what was typed. */
export function FoundCustomers({ label, found, onPick }: FoundCustomersProps) {
  return (
    <ul aria-label={label} className="flex max-h-48 flex-col overflow-y-auto">
      {found.map((one) => (
        <li key={one.id}>
          <button
            type="button"
            onClick={() => onPick(one)}
            className="min-h-8 w-full rounded-control px-2 py-1 text-left hover:bg-sunken pointer-coarse:min-h-11"
          >
            {one.name}
          </button>
        </li>
      ))}
    </ul>
  );
}
