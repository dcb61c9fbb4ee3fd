import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import type { loader } from '../routes/people/search.ts';
import { Button } from './button.tsx';
import { Field } from './field.tsx';
import { TextInput } from './text-input.tsx';

/** Somebody who can be chosen. */
export interface PickedPerson {
  readonly id: string;
  readonly name: string;
  readonly email?: string;
}

interface Props {
  readonly label: string;
  /** Name of the form's field that holds the chosen id. */
  readonly name: string;
  readonly person: PickedPerson | undefined;
  readonly onPick: (person: PickedPerson | undefined) => void;
}

/** Chooses one of the brand's people, however many there are: the server searches as one types. */
export function PersonPicker({ label, name, person, onPick }: Props) {
  const { t } = useTranslation();
  const [given] = useState(person);
  if (person === undefined) return <Search label={label} name={name} onPick={onPick} />;
  return (
    <div className="flex flex-col gap-1">
      <span className="text-body font-medium">{label}</span>
      <div className="flex min-h-8 items-center gap-2 rounded-control bg-sunken py-1 pr-1 pl-3">
        <span className="min-w-0 flex-1 break-words">
          {person.name} {person.email !== undefined && <span className="text-muted">{person.email}</span>}
        </span>
        {/* Whoever chose somebody stays where they were; a form that opens with somebody in it keeps its own focus. */}
        <Button
          look="quiet"
          icon
          aria-label={t('people.pickOther')}
          onClick={() => onPick(undefined)}
          autoFocus={person !== given}
        >
          <X size={16} aria-hidden />
        </Button>
      </div>
      <input type="hidden" name={name} value={person.id} />
    </div>
  );
}

function Search({ label, name, onPick }: Pick<Props, 'label' | 'name' | 'onPick'>) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { load, data } = useFetcher<typeof loader>();
  const [wanted, want] = useState(false);
  const asked = text.trim();
  useEffect(() => {
    if (!wanted) return;
    const timer = setTimeout(() => void load(`/people/search?q=${encodeURIComponent(asked)}`), asked === '' ? 0 : 200);
    return () => clearTimeout(timer);
  }, [wanted, asked, load]);
  return (
    <div className="flex flex-col gap-2">
      <Field label={label} hint={t('people.pickHint')}>
        {(control) => (
          <TextInput
            {...control}
            type="search"
            autoComplete="off"
            maxLength={100}
            value={text}
            onFocus={() => want(true)}
            onChange={(event) => setText(event.target.value)}
            // Enter searches and does not send the form around it, which has nobody to be about yet.
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        )}
      </Field>
      <ul aria-label={t('people.pickFound')} className="flex max-h-48 flex-col overflow-y-auto">
        {data?.people.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              onClick={() => onPick(one)}
              className="flex min-h-8 w-full flex-wrap items-center gap-x-2 rounded-control px-2 text-left hover:bg-sunken pointer-coarse:min-h-11"
            >
              {one.name} <span className="text-meta text-muted">{one.email}</span>
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="text-meta text-muted">
        {data?.people.length === 0 && t('people.pickNobody')}
        {data?.more === true && t('people.pickMore')}
      </p>
      <input type="hidden" name={name} value="" />
    </div>
  );
}
