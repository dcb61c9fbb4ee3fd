import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChosenRecord } from '../../components/chosen-record.tsx';
import { type Found, RecordSearch } from '../../components/record-search.tsx';

interface Props {
  readonly label: string;
  /** Name of the form's fields that hold the chosen ids. */
  readonly name: string;
  readonly most: number;
  readonly chosen?: readonly Found[];
}

/** Chooses customers; the form sends their ids. */
export function CustomerPick({ label, name, most, chosen = [] }: Props) {
  const { t } = useTranslation();
  const [picked, setPicked] = useState(chosen);
  const pick = (one: Found): void => setPicked([...picked.filter(({ id }) => id !== one.id), one].slice(-most));
  return (
    <div className="flex flex-col gap-2">
      <RecordSearch
        {...{ label, kind: 'PERSON', from: '/crm/search', hint: t('journeys.pickHint'), onPick: pick }}
        words={{ found: label, nothing: t('journeys.pickNobody') }}
      />
      {picked.map((one) => (
        <ChosenRecord
          key={one.id}
          {...{ name, chosen: one, undo: t('journeys.pickRemove', { name: one.label }) }}
          onUndo={() => setPicked(picked.filter(({ id }) => id !== one.id))}
        />
      ))}
    </div>
  );
}
