import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import type { FinanceInvoiceDraftQuery } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';

export type Draft = NonNullable<FinanceInvoiceDraftQuery['financeInvoice']>;
type DraftLine = Draft['lines'][number];

interface Props {
  readonly draft?: Draft;
  readonly token: string;
  readonly problem: Problem | undefined;
}

const CATEGORIES = ['S', 'Z', 'E', 'AE', 'K', 'G', 'O'] as const;
const plain = (number: string): string => number.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');

/** An invoice that is written by hand: customer, document, lines. */
export function DraftForm({ draft, token, problem }: Props) {
  const { t } = useTranslation();
  const given = draft?.lines ?? [];
  const [count, setCount] = useState(Math.max(1, given.length));
  const busy = useNavigation().state !== 'idle';
  return (
    <Form method="post" className="flex max-w-4xl flex-col gap-4 px-(--gutter) pb-8">
      <input type="hidden" name="key" value={token} />
      {draft !== undefined && <input type="hidden" name="version" value={draft.version} />}
      {problem !== undefined && <ProblemNotice problem={problem} />}
      <Customer customer={draft?.customer} />
      <Document draft={draft} />
      {Array.from({ length: count }, (_, at) => (
        <Line key={at} number={at + 1} line={given[at]} />
      ))}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={busy} name="intent" value="save">
          {t('billing.save')}
        </Button>
        <Button onClick={() => setCount((now) => now + 1)}>{t('billing.addLine')}</Button>
        {draft !== undefined && (
          <Button type="submit" look="danger" disabled={busy} name="intent" value="discard" formNoValidate>
            {t('billing.discard')}
          </Button>
        )}
      </div>
    </Form>
  );
}

function Customer({ customer }: { readonly customer: Draft['customer'] | undefined }) {
  const { t } = useTranslation();
  const address = customer?.address;
  return (
    <Card title={t('billing.customer')}>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField label={t('billing.name')} name="name" required maxLength={200} defaultValue={customer?.name ?? ''} />
        <TextField
          label={t('billing.email')}
          name="email"
          type="email"
          maxLength={254}
          defaultValue={customer?.email ?? ''}
        />
        <TextField label={t('billing.line1')} name="line1" maxLength={200} defaultValue={address?.line1 ?? ''} />
        <TextField label={t('billing.vatId')} name="vatId" maxLength={40} defaultValue={customer?.vatId ?? ''} />
        <TextField
          label={t('billing.postalCode')}
          name="postalCode"
          maxLength={20}
          defaultValue={address?.postalCode ?? ''}
        />
        <TextField label={t('billing.city')} name="city" maxLength={120} defaultValue={address?.city ?? ''} />
        <TextField
          label={t('billing.country')}
          name="country"
          pattern="[A-Za-z]{2}"
          maxLength={2}
          defaultValue={address?.country ?? 'DE'}
        />
      </div>
    </Card>
  );
}

function Document({ draft }: { readonly draft: Draft | undefined }) {
  const { t } = useTranslation();
  return (
    <Card title={t('billing.document')}>
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField
          label={t('billing.currency')}
          name="currency"
          required
          pattern="[A-Za-z]{3}"
          maxLength={3}
          defaultValue={draft?.currency ?? 'EUR'}
        />
        <SelectField
          label={t('billing.basis')}
          name="basis"
          defaultValue={draft?.amountsInclude ?? 'NET'}
          options={[
            ['NET', t('billing.net')],
            ['GROSS', t('billing.gross')],
          ]}
        />
        <SelectField
          label={t('billing.language')}
          name="language"
          defaultValue={draft?.language ?? 'de'}
          options={[
            ['de', t('billing.german')],
            ['en', t('billing.english')],
          ]}
        />
      </div>
      <div className="grid gap-4 pt-4">
        <TextField
          label={t('billing.reference')}
          hint={t('billing.referenceHint')}
          name="reference"
          maxLength={120}
          defaultValue={draft?.reference ?? ''}
        />
        <AreaField label={t('billing.note')} name="note" maxLength={2000} rows={2} defaultValue={draft?.note ?? ''} />
      </div>
    </Card>
  );
}

function Line({ number, line }: { readonly number: number; readonly line: DraftLine | undefined }) {
  const { t } = useTranslation();
  const options = CATEGORIES.map((category) => [category, category] as const);
  return (
    <Card title={t('billing.line', { number })}>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-6">
        <TextField label={t('billing.sku')} name="sku" maxLength={80} defaultValue={line?.sku ?? ''} />
        <div className="sm:col-span-5">
          <TextField
            label={t('billing.description')}
            name="description"
            maxLength={500}
            defaultValue={line?.description ?? ''}
          />
        </div>
        <TextField
          label={t('billing.quantity')}
          name="quantity"
          type="number"
          min={1}
          defaultValue={line?.quantity ?? 1}
        />
        <TextField
          label={t('billing.price')}
          name="price"
          inputMode="decimal"
          defaultValue={line === undefined ? '' : plain(line.unitPrice)}
        />
        <TextField
          label={t('billing.rate')}
          name="rate"
          inputMode="decimal"
          defaultValue={line === undefined ? '19' : plain(line.vatRate)}
        />
        <SelectField
          label={t('billing.category')}
          name="category"
          defaultValue={line?.vatCategory ?? 'S'}
          options={options}
        />
      </div>
    </Card>
  );
}
