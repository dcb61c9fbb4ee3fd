import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import type { loader, Picked, PickKind } from '../routes/records/search.ts';
import { Button } from './button.tsx';
import { Field } from './field.tsx';
import { TextInput } from './text-input.tsx';

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** Name of the form's field that holds the chosen id. */
  readonly name: string;
  readonly kind: PickKind;
  readonly chosen?: Picked | null | undefined;
}

/** Chooses one record of customer relations; the server searches as one types. */
export function CrmPicker({ chosen, ...props }: Props) {
  const { t } = useTranslation();
  const [picked, pick] = useState<Picked | null>(chosen ?? null);
  if (picked === null) return <Search {...props} onPick={pick} />;
  return (
    <div className="flex flex-col gap-1">
      <span className="text-body font-medium">{props.label}</span>
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
      <input type="hidden" name={props.name} value={picked.id} />
    </div>
  );
}

function Search({ label, hint, name, kind, onPick }: Props & { readonly onPick: (one: Picked) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { load, data } = useFetcher<typeof loader>();
  const asked = text.trim();
  useEffect(() => {
    if (asked === '') return;
    const query = new URLSearchParams({ kind, q: asked }).toString();
    const timer = setTimeout(() => void load(`/crm/search?${query}`), 200);
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
            placeholder={t('records.pick.search')}
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
                onClick={() => onPick(one)}
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
      <input type="hidden" name={name} value="" />
    </div>
  );
}
