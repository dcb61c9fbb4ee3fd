import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Money, When } from '../../components/printed.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { Credit, Hold } from './credit-panel.tsx';
import type { CreditsData } from './credits.tsx';

interface Props {
  readonly hold: Hold;
  readonly credit: Credit;
  readonly invoices: CreditsData['invoices'];
  readonly uses: boolean;
}

/** One hold: what for, until when, how it ended; while it is held it pays invoices or is given back. */
export function HoldRow({ hold, credit, invoices, uses }: Props) {
  const { t } = useTranslation();
  const [step, setStep] = useState<'post' | 'void' | null>(null);
  const { state, reference, amount, posted } = hold;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <span className="min-w-0 flex-1 font-medium break-words">{reference}</span>
        <EnumBadge name="holdState" value={state} />
        <Money value={amount} />
      </div>
      <p className="text-meta text-muted">
        {state === 'HELD' ? t('credits.until') : t('credits.ended')}{' '}
        <When at={state === 'HELD' ? hold.expiresAt : hold.endedAt} />
        {state === 'POSTED' && (
          <>
            {' · '}
            {t('credits.used')} <Money value={posted} />
          </>
        )}
        {hold.endReason !== '' && ` · ${hold.endReason}`}
      </p>
      {uses && state === 'HELD' && step !== 'post' && (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => setStep('post')} disabled={invoices.length === 0}>
            {t('credits.pay')}
          </Button>
          <Button look="danger" onClick={() => setStep('void')}>
            {t('credits.void')}
          </Button>
        </div>
      )}
      {uses && state === 'HELD' && invoices.length === 0 && (
        <p className="text-meta text-muted">{t('credits.noOpen')}</p>
      )}
      {step === 'post' && <PostForm hold={hold} credit={credit} invoices={invoices} onClose={() => setStep(null)} />}
      {step === 'void' && (
        <ReasonDialog
          title={t('credits.void')}
          text={t('credits.voidText')}
          submit={t('credits.void')}
          danger
          fields={{ intent: 'void', id: hold.id, person: credit.person.id }}
          open
          onClose={() => setStep(null)}
        />
      )}
    </div>
  );
}

function PostForm({ hold, credit, invoices, onClose }: Omit<Props, 'uses'> & { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <Form method="post" className="flex flex-col gap-3 rounded-control bg-sunken p-3">
      <input type="hidden" name="id" value={hold.id} />
      <input type="hidden" name="person" value={credit.person.id} />
      <input type="hidden" name="currency" value={hold.amount.currency} />
      <fieldset className="flex flex-col gap-1">
        <legend className="text-body font-medium">{t('credits.invoices')}</legend>
        {invoices.map((one, index) => (
          <label key={one.id} className="flex min-h-8 items-center gap-2">
            <input
              type="checkbox"
              name="invoice"
              value={one.id}
              defaultChecked={index === 0}
              className="size-4 accent-(--accent)"
            />
            <span className="flex-1">{one.number}</span>
            <Money value={one.open} />
          </label>
        ))}
      </fieldset>
      <TextField
        label={t('credits.part', { currency: hold.amount.currency })}
        hint={t('credits.partHint')}
        name="amount"
        inputMode="decimal"
        autoComplete="off"
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" name="intent" value="post" look="primary" disabled={busy}>
          {t('credits.pay')}
        </Button>
        <Button onClick={onClose}>{t('ui.cancel')}</Button>
      </div>
    </Form>
  );
}
