import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PickKind } from '../routes/records/search.ts';
import { ChosenRecord } from './chosen-record.tsx';
import { type Found, RecordSearch } from './record-search.tsx';

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** Name of the form's field that holds the chosen id. */
  readonly name: string;
  readonly kind: PickKind;
  readonly chosen?: Found | null | undefined;
}

/** Chooses one record of customer relations. */
export function CrmPicker({ chosen, name, ...search }: Props) {
  const { t } = useTranslation();
  const [picked, pick] = useState<Found | null>(chosen ?? null);
  if (picked !== null)
    return (
      <ChosenRecord
        {...{ label: search.label, name, chosen: picked, onUndo: () => pick(null) }}
        undo={t('records.pick.other', { name: picked.label })}
      />
    );
  return (
    <>
      <RecordSearch {...search} from="/crm/search" placeholder={t('records.pick.search')} onPick={pick} />
      <input type="hidden" name={name} value="" />
    </>
  );
}
