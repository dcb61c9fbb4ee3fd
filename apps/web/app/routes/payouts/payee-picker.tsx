import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { TextInput } from '../../components/text-input.tsx';
import type { FinancePayeeKind } from '../../graphql/generated/types.ts';
import type { Who, loader } from './who.ts';

interface Props {
  readonly kind: FinancePayeeKind;
  readonly who: Who | undefined;
  readonly onPick: (who: Who | undefined) => void;
}

/** Chooses whom to pay among those whom the brand knows; the form gets their id. */
export function PayeePicker({ kind, who, onPick }: Props) {
  const { t } = useTranslation();
  if (who === undefined) return <Search kind={kind} onPick={onPick} />;
  return (
    <div className="flex flex-col gap-1">
      <span className="text-body font-medium">{t('payouts.who')}</span>
      <div className="flex min-h-8 items-center gap-2 rounded-control bg-sunken py-1 pr-1 pl-3">
        <span className="min-w-0 flex-1 break-words">
          {who.name} <span className="text-muted">{who.about}</span>
        </span>
        <Button look="quiet" icon aria-label={t('payouts.whoOther')} onClick={() => onPick(undefined)} autoFocus>
          <X size={16} aria-hidden />
        </Button>
      </div>
      <input type="hidden" name="refId" value={who.id} />
    </div>
  );
}

function Search({ kind, onPick }: Pick<Props, 'kind' | 'onPick'>) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const { load, data } = useFetcher<typeof loader>();
  const asked = text.trim();
  useEffect(() => {
    if (asked === '') return;
    const query = new URLSearchParams({ kind, q: asked }).toString();
    const timer = setTimeout(() => void load(`/finance/payouts/who?${query}`), 200);
    return () => clearTimeout(timer);
  }, [asked, kind, load]);
  const found = asked === '' ? [] : (data?.found ?? []);
  return (
    <div className="flex flex-col gap-2">
      <Field label={t('payouts.who')} hint={t(`payouts.whoHints.${kind}`)}>
        {(control) => (
          <TextInput
            {...control}
            type="search"
            autoComplete="off"
            maxLength={100}
            required
            value={text}
            onChange={(event) => setText(event.target.value)}
            // Enter searches and does not send the form around it, which is about nobody yet.
            onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          />
        )}
      </Field>
      {found.length > 0 && (
        <ul aria-label={t('payouts.whoFound')} className="flex max-h-56 flex-col overflow-y-auto">
          {found.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                onClick={() => onPick(one)}
                className="flex min-h-8 w-full flex-wrap items-center gap-x-2 rounded-control px-2 text-left hover:bg-sunken pointer-coarse:min-h-11"
              >
                {one.name} <span className="text-meta text-muted">{one.about}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className="text-meta text-muted">
        {data?.missing != null && t('payouts.whoMissing', { permission: data.missing })}
        {asked !== '' && data?.missing === null && data.found.length === 0 && t('payouts.whoNobody')}
      </p>
    </div>
  );
}
