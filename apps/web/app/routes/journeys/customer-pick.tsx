import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import type { loader } from './person-search.ts';

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
      {found.length > 0 && (
        <ul aria-label={label} className="flex max-h-48 flex-col overflow-y-auto">
          {found.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                onClick={() => pick(one)}
                className="min-h-8 w-full rounded-control px-2 py-1 text-left hover:bg-sunken pointer-coarse:min-h-11"
              >
                {one.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="text-meta text-muted">
        {asked !== '' && data?.people.length === 0 && t('journeys.pickNobody')}
      </p>
      {picked.length > 0 && (
        <ul className="flex flex-col gap-1">
          {picked.map((one) => (
            <li key={one.id} className="flex min-h-8 items-center gap-2 rounded-control bg-sunken pr-1 pl-3">
              <span className="min-w-0 flex-1 break-words">{one.name}</span>
              <Button
                look="quiet"
                icon
                aria-label={t('journeys.pickRemove', { name: one.name })}
                onClick={() => setPicked(picked.filter(({ id }) => id !== one.id))}
              >
                <X size={16} aria-hidden />
              </Button>
              <input type="hidden" name={name} value={one.id} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
