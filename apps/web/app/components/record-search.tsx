import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { Field } from './field.tsx';
import { TextInput } from './text-input.tsx';

/** Something that can be chosen. */
export interface Found {
  readonly id: string;
  readonly label: string;
}

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly placeholder: string;
  /** Address that answers `{ found }` for `kind` and `q`. */
  readonly from: string;
  readonly kind: string;
  readonly onPick: (one: Found) => void;
}

/** Searches as one types; what is found is offered below the field. */
export function RecordSearch({ label, hint, placeholder, from, kind, onPick }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { load, data } = useFetcher<{ readonly found: readonly Found[] }>();
  const asked = text.trim();
  useEffect(() => {
    if (asked === '') return;
    const query = new URLSearchParams({ kind, q: asked }).toString();
    const timer = setTimeout(() => void load(`${from}?${query}`), 200);
    return () => clearTimeout(timer);
  }, [asked, from, kind, load]);
  const found = asked === '' ? [] : (data?.found ?? []);
  const pick = (one: Found): void => {
    setText('');
    onPick(one);
  };
  return (
    <div className="flex flex-col gap-1">
      <Field label={label} hint={hint}>
        {(control) => (
          <TextInput
            {...control}
            type="search"
            autoComplete="off"
            maxLength={100}
            placeholder={placeholder}
            value={text}
            onChange={(event) => setText(event.target.value)}
            // Enter searches and does not send the form around it.
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        )}
      </Field>
      {found.length > 0 && (
        <ul aria-label={t('records.pick.found')} className="flex max-h-56 flex-col overflow-y-auto">
          {found.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                onClick={() => pick(one)}
                className="min-h-8 w-full rounded-control px-2 py-1 text-left hover:bg-sunken pointer-coarse:min-h-11"
              >
                {one.label}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="text-meta text-muted empty:hidden">
        {asked !== '' && data?.found.length === 0 && t('records.pick.nothing')}
      </p>
    </div>
  );
}
