import { Coins } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import { CurrencyRates, ImportCurrencyRates, SetPricingPolicy } from '../../graphql/generated/documents.ts';
import type { SetPricingPolicyInput } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { csvParts } from '../../lib/csv-parts.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { useFormat } from '../../lib/use-format.ts';
import { useFormKey, useSeenKey } from '../../lib/use-seen-version.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/currency-rates';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.price-list.read');
  const { currencyRates, pricingPolicy } = await gql(context, CurrencyRates, { at: null });
  return { rates: currencyRates, policy: pricingPolicy, key: crypto.randomUUID() };
}

type Data = Awaited<ReturnType<typeof loader>>;

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  if (textOf(form, 'intent') === 'policy') {
    const input = {
      destinationPolicy: textOf(form, 'destination') as SetPricingPolicyInput['destinationPolicy'],
      converts: form.get('converts') === 'on',
      rateMaxAgeDays: Number(textOf(form, 'maxAge')),
      expectedVersion: Number(form.get('version')),
    };
    const set = await act(context, SetPricingPolicy, { input }, (answer) => answer.setPricingPolicy);
    return set.problem ? refused(set.problem) : leave(context, '/currency-rates', { key: 'pricingPolicySaved' });
  }
  const shared = { base: textOf(form, 'base').toUpperCase(), source: textOf(form, 'source') || 'ECB' };
  let count = 0;
  for (const [at, csv] of csvParts(textOf(form, 'csv')).entries()) {
    const input = { ...shared, csv, idempotencyKey: `${textOf(form, 'key')}:${at}` };
    const done = await act(context, ImportCurrencyRates, { input }, (answer) => answer.importCurrencyRates);
    if (done.problem) return refused(done.problem);
    count += done.done.written ?? 0;
  }
  return leave(context, '/currency-rates', { key: 'ratesImported', values: { count } });
}

export default function CurrencyRatesScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const key = useFormKey(loaderData.key);
  const mayWrite = useViewer().can('catalog-pricing.price-list.write');
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader title={t('areas.name.currencyRates')} lead={t('priceLists.rates.lead')} />
      <div className="grid items-start gap-4 px-(--gutter) pb-8 xl:grid-cols-[minmax(0,1fr)_360px]">
        <div className="flex min-w-0 flex-col gap-4">
          {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
          <Card title={t('priceLists.rates.title')} flush>
            <Rates rates={loaderData.rates} />
          </Card>
        </div>
        {mayWrite && (
          <div className="flex flex-col gap-4">
            <ImportForm formKey={key} />
            <PolicyForm policy={loaderData.policy} />
          </div>
        )}
      </div>
    </main>
  );
}

function Rates({ rates }: Pick<Data, 'rates'>) {
  const { t } = useTranslation();
  const format = useFormat();
  if (rates.length === 0)
    return <EmptyState icon={Coins} title={t('priceLists.rates.empty')} text={t('priceLists.rates.emptyText')} />;
  const columns: Column<Data['rates'][number]>[] = [
    { key: 'pair', header: t('priceLists.rates.pair'), cell: (row) => `${row.from} → ${row.to}`, card: 'title' },
    {
      key: 'rate',
      header: t('priceLists.rates.rate'),
      right: true,
      cell: (row) => (
        <span className="tnum" suppressHydrationWarning>
          {format.rate(row.rate)}
        </span>
      ),
      card: 'side',
    },
    {
      key: 'day',
      header: t('priceLists.rates.day'),
      cell: (row) => <When at={row.day} day />,
      card: 'line',
    },
    { key: 'source', header: t('priceLists.rates.source'), cell: (row) => row.source },
  ];
  return (
    <LedgerTable
      label={t('priceLists.rates.title')}
      columns={columns}
      rows={rates}
      id={(row) => `${row.from}${row.to}`}
    />
  );
}

function ImportForm({ formKey }: { readonly formKey: string }) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const [csv, setCsv] = useState('');
  const read = async (file: File | undefined): Promise<void> => setCsv((await file?.text()) ?? '');
  return (
    <Card title={t('priceLists.rates.import')}>
      <Form method="post" className="flex flex-col gap-4" key={formKey}>
        <input type="hidden" name="key" value={formKey} />
        <TextField
          label={t('priceLists.rates.file')}
          type="file"
          accept=".csv,text/csv"
          className="h-auto py-1"
          onChange={(event) => void read(event.target.files?.[0])}
        />
        <AreaField
          label={t('priceLists.rates.paste')}
          name="csv"
          required
          value={csv}
          onChange={(event) => setCsv(event.target.value)}
          className="font-mono"
        />
        <div className="grid grid-cols-2 gap-3">
          <TextField label={t('priceLists.rates.base')} name="base" defaultValue="EUR" maxLength={3} required />
          <TextField label={t('priceLists.rates.source')} name="source" defaultValue="ECB" maxLength={100} />
        </div>
        <div>
          <Button type="submit" look="primary" disabled={busy}>
            {t('priceLists.rates.import')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}

function PolicyForm({ policy }: Pick<Data, 'policy'>) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const seen = useSeenKey(policy);
  return (
    <Card title={t('priceLists.rates.policy')}>
      <Form method="post" className="flex flex-col gap-4" key={seen}>
        <input type="hidden" name="intent" value="policy" />
        <VersionField of={policy} />
        <p>
          {t('priceLists.rates.vatMode')}: {t(`priceLists.rates.${policy.vatMode}`)}.{' '}
          <span className="text-muted">{t('priceLists.rates.vatModeHint')}</span>
        </p>
        <SelectField
          label={t('priceLists.rates.destination')}
          name="destination"
          defaultValue={policy.destinationPolicy}
          options={(['KEEP_GROSS', 'KEEP_NET'] as const).map((one) => [one, t(`priceLists.rates.${one}`)])}
        />
        <label className="flex items-center gap-2">
          <input
            type="checkbox"
            name="converts"
            defaultChecked={policy.converts}
            className="size-4 accent-(--accent)"
          />
          {t('priceLists.rates.converts')}
        </label>
        <WholeField
          label={t('priceLists.rates.maxAge')}
          hint={t('priceLists.rates.wrongAge')}
          name="maxAge"
          min={0}
          max={366}
          required
          defaultValue={policy.rateMaxAgeDays}
        />
        <div>
          <Button type="submit" look="primary" disabled={busy}>
            {t('ui.save')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
