import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PickKind } from '../routes/records/search.ts';
import { Button } from './button.tsx';
import { type Found, RecordSearch } from './record-search.tsx';

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** Name of the form's field that holds the chosen id. */
  readonly name: string;
  readonly kind: PickKind;
  readonly chosen?: Found | null | undefined;
}

/** Chooses one record of customer relations; the server searches as one types. */
export function CrmPicker({ chosen, name, ...search }: Props) {
  const { t } = useTranslation();
  const [picked, pick] = useState<Found | null>(chosen ?? null);
  if (picked === null)
    return (
      <>
        <RecordSearch {...search} from="/crm/search" placeholder={t('records.pick.search')} onPick={pick} />
        <input type="hidden" name={name} value="" />
      </>
    );
  return (
    <div className="flex flex-col gap-1">
      <span className="text-body font-medium">{search.label}</span>
      <div className="flex min-h-8 items-center gap-2 rounded-control bg-sunken py-0.5 pr-1 pl-3">
        <span className="min-w-0 flex-1 break-words">{picked.label}</span>
        <Button
          look="quiet"
          icon
          aria-label={t('records.pick.other', { name: picked.label })}
          onClick={() => pick(null)}
        >
          <X size={16} aria-hidden />
        </Button>
      </div>
      <input type="hidden" name={name} value={picked.id} />
    </div>
  );
}
