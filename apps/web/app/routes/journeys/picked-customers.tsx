import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import type { Customer } from './customer-pick.tsx';

interface PickedCustomersProps {
  readonly picked: readonly Customer[];
  readonly name: string;
  readonly onRemove: (id: string) => void;
}

/** Who is chosen; the form sends their ids. */
export function PickedCustomers({ picked, name, onRemove }: PickedCustomersProps) {
  const { t } = useTranslation();
  return (
    <ul className="flex flex-col gap-1">
      {picked.map((one) => (
        <li key={one.id} className="flex min-h-8 items-center gap-2 rounded-control bg-sunken pr-1 pl-3">
          <span className="min-w-0 flex-1 break-words">{one.name}</span>
          <Button
            look="quiet"
            icon
            aria-label={t('journeys.pickRemove', { name: one.name })}
            onClick={() => onRemove(one.id)}
          >
            <X size={16} aria-hidden />
          </Button>
          <input type="hidden" name={name} value={one.id} />
        </li>
      ))}
    </ul>
  );
}
