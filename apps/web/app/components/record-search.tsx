import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { Field } from './field.tsx';
import { TextInput } from './text-input.tsx';

/** Something that can be chosen. */
export interface Found {
  readonly id: string;
  readonly label: string;
  /** What tells it from others of the same name. */
  readonly about?: string;
}

/** What an address that is searched answers. */
export interface Findings {
  readonly found: readonly Found[];
  /** Whether there are more than these. */
  readonly more?: boolean;
  /** The permission that is missing to search there. */
  readonly missing?: string | null;
}

interface Words {
  readonly found: string;
  readonly nothing: string;
  readonly more: string;
}

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly placeholder?: string;
  /** Address that answers findings for `kind` and `q`. */
  readonly from: string;
  readonly kind?: string;
  readonly required?: boolean;
  /** Offers the first ones as soon as the field is entered, before anything is typed. */
  readonly atOnce?: boolean;
  /** Words of this kind of record, where the usual ones do not fit. */
  readonly words?: Partial<Words>;
  readonly onPick: (one: Found) => void;
}

/** Searches as one types, however many there are; what is found is offered below the field. */
export function RecordSearch({ label, hint, placeholder, required, words, onPick, ...where }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { findings, enter } = useFindings(text, where);
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
            required={required}
            value={text}
            onFocus={enter}
            onChange={(event) => setText(event.target.value)}
            // Enter searches and does not send the form around it.
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        )}
      </Field>
      {findings !== undefined && findings.found.length > 0 && (
        <FoundList label={words?.found ?? t('records.pick.found')} found={findings.found} onPick={pick} />
      )}
      <p role="status" className="text-meta text-muted empty:hidden">
        {findings?.missing != null && t('records.pick.missing', { permission: findings.missing })}
        {findings?.missing == null && findings?.found.length === 0 && (words?.nothing ?? t('records.pick.nothing'))}
        {findings?.more === true && (words?.more ?? t('records.pick.more'))}
      </p>
    </div>
  );
}

/** What is found for a text shortly after its last key; nothing before anything was asked. */
function useFindings(text: string, { from, kind, atOnce = false }: Pick<Props, 'from' | 'kind' | 'atOnce'>) {
  const { load, data } = useFetcher<Findings>();
  const [entered, setEntered] = useState(false);
  const asked = text.trim();
  const wanted = asked !== '' || (atOnce && entered);
  useEffect(() => {
    if (!wanted) return;
    const query = new URLSearchParams({ ...(kind !== undefined && { kind }), q: asked }).toString();
    const timer = setTimeout(() => void load(`${from}?${query}`), asked === '' ? 0 : 200);
    return () => clearTimeout(timer);
  }, [wanted, asked, from, kind, load]);
  return { findings: wanted ? data : undefined, enter: () => setEntered(true) };
}

interface ListProps {
  readonly label: string;
  readonly found: readonly Found[];
  readonly onPick: (one: Found) => void;
}

function FoundList({ label, found, onPick }: ListProps) {
  return (
    <ul aria-label={label} className="flex max-h-56 flex-col overflow-y-auto">
      {found.map((one) => (
        <li key={one.id}>
          <button
            type="button"
            onClick={() => onPick(one)}
            className="flex min-h-8 w-full flex-wrap items-center gap-x-2 rounded-control px-2 py-1 text-left hover:bg-sunken pointer-coarse:min-h-11"
          >
            {one.label}
            {one.about && <span className="text-meta text-muted">{one.about}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
