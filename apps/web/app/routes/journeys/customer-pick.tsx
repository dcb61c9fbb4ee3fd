import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { Field } from '../../components/field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import { FoundCustomers } from './found-customers.tsx';
import type { loader } from './person-search.ts';
import { PickedCustomers } from './picked-customers.tsx';

export interface Customer {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly label: string;
  /** Name of the form's fields that hold the chosen ids. */
  readonly name: string;
  readonly most: number;
  readonly chosen?: readonly Customer[];
}

/** Chooses customers; the form sends their ids. */
export function CustomerPick({ label, name, most, chosen = [] }: Props) {
  const { t } = useTranslation();
  const [picked, setPicked] = useState(chosen);
  const [text, setText] = useState('');
  const { load, data } = useFetcher<typeof loader>();
  const asked = text.trim();
  useEffect(() => {
    if (asked === '') return;
    const timer = setTimeout(() => void load(`/marketing/journeys/person-search?q=${encodeURIComponent(asked)}`), 200);
    return () => clearTimeout(timer);
  }, [asked, load]);
  const found = asked === '' ? [] : (data?.people ?? []);
  const pick = (one: Customer): void => {
    setText('');
    setPicked([...picked.filter(({ id }) => id !== one.id), one].slice(-most));
  };
  return (
    <div className="flex flex-col gap-2">
      <Field label={label} hint={t('journeys.pickHint')}>
        {(control) => (
          <TextInput
            {...control}
            type="search"
            autoComplete="off"
            maxLength={100}
            value={text}
            onChange={(event) => setText(event.target.value)}
            // Enter searches and does not send the form around it.
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        )}
      </Field>
      {found.length > 0 && <FoundCustomers label={label} found={found} onPick={pick} />}
      <p role="status" className="text-meta text-muted">
        {asked !== '' && data?.people.length === 0 && t('journeys.pickNobody')}
      </p>
      {picked.length > 0 && (
        <PickedCustomers
          picked={picked}
          name={name}
          onRemove={(gone) => setPicked(picked.filter(({ id }) => id !== gone))}
        />
      )}
    </div>
  );
}
