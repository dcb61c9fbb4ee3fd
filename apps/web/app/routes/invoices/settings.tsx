import { useTranslation } from 'react-i18next';
import { data, Form, Link, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import { FinanceInvoicingSettings, UpdateFinanceInvoicingSettings } from '../../graphql/generated/documents.ts';
import type { FinanceInvoicingSettingsQuery } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { useSeenKey } from '../../lib/use-seen-version.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { Tick } from '../competitors/tick.tsx';
import type { Route } from './+types/settings';
import { settingsOf } from './settings-form.server.ts';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.invoice.configure');
  const { financeInvoicingSettings: settings } = await gql(context, FinanceInvoicingSettings, {});
  if (settings == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { settings };
}

export async function action({ request, context }: Route.ActionArgs) {
  const input = settingsOf(await request.formData());
  const { problem } = await act(
    context,
    UpdateFinanceInvoicingSettings,
    { input },
    (answer) => answer.updateFinanceInvoicingSettings,
  );
  return problem === undefined ? leave(context, '/invoices/settings', { key: 'moneyDone' }) : refused(problem);
}

type Settings = NonNullable<FinanceInvoicingSettingsQuery['financeInvoicingSettings']>;

export default function InvoiceSettings({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const { settings } = loaderData;
  const seen = useSeenKey(settings);
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/invoices', label: t('areas.name.invoices') }}
        title={t('areas.name.invoiceSettings')}
        lead={t('billing.settingsLead')}
        actions={
          <Link className="underline" to="/invoices/mail">
            {t('billing.mailSettings')}
          </Link>
        }
      />
      <Form method="post" key={seen} className="flex max-w-4xl flex-col gap-4 px-(--gutter) pb-8">
        <VersionField of={settings} />
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        <Series settings={settings} />
        <SellerFields seller={settings.seller} />
        <Reminding settings={settings} />
        <Card title={t('billing.datev')}>
          <div className="grid gap-4 sm:grid-cols-2">
            <Whole name="consultant" value={settings.datev.consultant} min={1001} max={9_999_999} />
            <Whole name="client" value={settings.datev.client} min={1} max={99_999} />
          </div>
        </Card>
        <div>
          <Button type="submit" look="primary" disabled={busy}>
            {t('billing.saveSettings')}
          </Button>
        </div>
      </Form>
    </main>
  );
}

interface WholeProps {
  readonly name: 'consultant' | 'client' | 'paymentDays' | 'pauseDays' | 'payDays' | 'afterDays';
  readonly value: number;
  readonly min: number;
  readonly max: number;
}

function Whole({ name, value, min, max }: WholeProps) {
  const { t } = useTranslation();
  return <WholeField label={t(`billing.${name}`)} name={name} required min={min} max={max} defaultValue={value} />;
}

function Series({ settings }: { readonly settings: Settings }) {
  const { t } = useTranslation();
  const hint = t('billing.prefixHint', { interpolation: { skipOnVariables: true } });
  return (
    <Card title={t('billing.series')}>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t('billing.invoicePrefix')}
          hint={hint}
          name="invoicePrefix"
          required
          maxLength={30}
          defaultValue={settings.invoicePrefix}
        />
        <TextField
          label={t('billing.creditPrefix')}
          hint={hint}
          name="creditPrefix"
          required
          maxLength={30}
          defaultValue={settings.creditPrefix}
        />
        <Whole name="paymentDays" value={settings.paymentDays} min={0} max={365} />
        <SelectField
          label={t('billing.language')}
          name="language"
          defaultValue={settings.language}
          options={[
            ['de', t('billing.german')],
            ['en', t('billing.english')],
          ]}
        />
        <SelectField
          label={t('billing.vatMode')}
          name="vatMode"
          defaultValue={settings.vatMode}
          options={[
            ['PER_RATE', t('billing.perRate')],
            ['PER_LINE', t('billing.perLine')],
          ]}
        />
        <SelectField
          label={t('billing.vatAbroad')}
          hint={t('billing.vatAbroadHint')}
          name="vatAbroad"
          defaultValue={settings.vatAbroad}
          options={[
            ['DESTINATION', t('billing.taxedThere')],
            ['HOME', t('billing.taxedHere')],
          ]}
        />
        <Tick name="autoInvoice" label={t('billing.autoInvoice')} checked={settings.autoInvoice} />
      </div>
    </Card>
  );
}

const SELLER = [
  ...(['name', 'line1', 'line2', 'postalCode', 'city', 'country', 'vatId', 'taxNumber', 'registration'] as const),
  ...(['contactName', 'email', 'phone', 'iban', 'bic', 'bankName'] as const),
] as const;

function SellerFields({ seller }: { readonly seller: Settings['seller'] }) {
  const { t } = useTranslation();
  return (
    <Card title={t('billing.seller')}>
      <div className="grid gap-4 sm:grid-cols-2">
        {SELLER.map((field) => (
          <TextField
            key={field}
            label={t(`billing.${field}`)}
            name={`seller-${field}`}
            maxLength={field === 'country' ? 2 : 200}
            defaultValue={seller[field]}
          />
        ))}
      </div>
    </Card>
  );
}

function Reminding({ settings: { reminding, dunning } }: { readonly settings: Settings }) {
  const { t } = useTranslation();
  const { currency } = reminding.minimum;
  return (
    <Card title={t('billing.reminding')}>
      <div className="grid gap-4 sm:grid-cols-2">
        <Tick name="automatic" label={t('billing.automatic')} checked={reminding.automatic} />
        <Tick name="sendLetters" label={t('billing.sendLettersAlways')} checked={reminding.sendLetters} />
        <Whole name="pauseDays" value={reminding.pauseDays} min={1} max={365} />
        <Whole name="payDays" value={reminding.payDays} min={1} max={90} />
        <TextField
          label={t('billing.minimum', { currency })}
          name="minimum"
          inputMode="decimal"
          required
          defaultValue={reminding.minimum.decimal}
        />
        <TextField
          label={t('billing.interest')}
          name="interestPercent"
          inputMode="decimal"
          required
          defaultValue={reminding.interestPercent}
        />
      </div>
      {dunning.map((level, at) => (
        <fieldset key={at} className="mt-4 flex flex-col gap-4 border-t border-line pt-4">
          <legend className="float-left w-full pb-2 font-semibold">{t('billing.level', { number: at + 1 })}</legend>
          <div className="grid gap-4 sm:grid-cols-2">
            <Whole name="afterDays" value={level.afterDays} min={1} max={365} />
            <TextField
              label={t('billing.fee', { currency })}
              name="fee"
              inputMode="decimal"
              required
              defaultValue={level.fee.decimal}
            />
          </div>
          <AreaField
            label={t('billing.textDe')}
            name="textDe"
            required
            maxLength={1000}
            rows={2}
            defaultValue={level.textDe}
          />
          <AreaField
            label={t('billing.textEn')}
            name="textEn"
            required
            maxLength={1000}
            rows={2}
            defaultValue={level.textEn}
          />
        </fieldset>
      ))}
    </Card>
  );
}
