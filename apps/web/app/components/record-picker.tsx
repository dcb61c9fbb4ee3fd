import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import type { Found, loader } from '../routes/products/search.ts';
import { Button } from './button.tsx';
import { Field } from './field.tsx';
import { TextInput } from './text-input.tsx';

interface SearchProps {
  readonly label: string;
  readonly hint?: string;
  readonly kind: 'product' | 'variant' | 'category';
  readonly onPick: (one: Found) => void;
}

interface Props extends Omit<SearchProps, 'onPick'> {
  /** Name of the form's fields that hold the chosen ids. */
  readonly name: string;
  readonly chosen: readonly Found[];
}

/** Chooses any number of products, variants or categories; the form sends their ids. */
export function RecordPicker({ name, chosen, ...search }: Props) {
  const { t } = useTranslation();
  const [picked, setPicked] = useState(chosen);
  return (
    <div className="flex flex-col gap-2">
      <RecordSearch {...search} onPick={(one) => setPicked([...picked.filter(({ id }) => id !== one.id), one])} />
      {picked.length > 0 && (
        <ul aria-label={search.label} className="flex flex-col gap-1">
          {picked.map((one) => (
            <li key={one.id} className="flex min-h-8 items-center gap-2 rounded-control bg-sunken pr-1 pl-3">
              <span className="min-w-0 flex-1 break-words">{one.label}</span>
              <Button
                look="quiet"
                icon
                aria-label={t('catalogue.picker.remove', { name: one.label })}
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

/** Searches as one types; what is found is offered below the field. */
export function RecordSearch({ label, hint, kind, onPick }: SearchProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { load, data } = useFetcher<typeof loader>();
  const asked = text.trim();
  useEffect(() => {
    if (asked === '') return;
    const timer = setTimeout(
      () => void load(`/catalogue/search?${new URLSearchParams({ kind, q: asked }).toString()}`),
      200,
    );
    return () => clearTimeout(timer);
  }, [asked, kind, load]);
  const found = asked === '' ? [] : (data?.found ?? []);
  return (
    <div className="flex flex-col gap-1">
      <Field label={label} hint={hint}>
        {(control) => (
          <TextInput
            {...control}
            type="search"
            autoComplete="off"
            maxLength={100}
            placeholder={t(kind === 'category' ? 'catalogue.picker.category' : 'catalogue.picker.search')}
            value={text}
            onChange={(event) => setText(event.target.value)}
            // Enter searches and does not send the form around it.
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        )}
      </Field>
      {found.length > 0 && (
        <ul aria-label={t('catalogue.picker.found')} className="flex max-h-56 flex-col overflow-y-auto">
          {found.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                onClick={() => {
                  setText('');
                  onPick(one);
                }}
                className="min-h-8 w-full rounded-control px-2 py-1 text-left hover:bg-sunken pointer-coarse:min-h-11"
              >
                {one.label}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="text-meta text-muted">
        {asked !== '' && data?.found.length === 0 && t('catalogue.picker.nothing')}
      </p>
    </div>
  );
}
