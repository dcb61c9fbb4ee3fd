import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button, ButtonLink } from '../../components/button.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { BookAccountFragment, FinanceAccountsQuery } from '../../graphql/generated/types.ts';
import { reportLineKeys, typeKeys } from './keys.ts';

interface Props {
  readonly account: BookAccountFragment | undefined;
  readonly onClose: () => void;
}

/** Adds an account or changes one. */
export function AccountPanel({ account, onClose }: Props) {
  const { t } = useTranslation();
  const [key] = useState(() => crypto.randomUUID());
  return (
    <SidePanel
      title={account === undefined ? t('books.newAccount') : t('books.editAccount', { code: account.code })}
      onClose={onClose}
    >
      <Form method="post" className="flex flex-col gap-4">
        <input type="hidden" name="intent" value={account === undefined ? 'new' : 'edit'} />
        <input type="hidden" name="key" value={key} suppressHydrationWarning />
        <input type="hidden" name="id" value={account?.id ?? ''} />
        <VersionField of={account} />
        {account === undefined && <TextField label={t('books.code')} name="code" required maxLength={64} />}
        <TextField label={t('books.name')} name="name" required maxLength={200} defaultValue={account?.name ?? ''} />
        {account === undefined && (
          <SelectField
            label={t('books.type')}
            name="type"
            options={typeKeys.map((one) => [one, t(`books.types.${one}`)] as const)}
          />
        )}
        <SelectField
          label={t('books.line')}
          name="line"
          defaultValue={account?.reportLine ?? 'OTHER_EXPENSES'}
          options={reportLineKeys.map((one) => [one, t(`books.reportLines.${one}`)] as const)}
        />
        {account !== undefined && (
          <label className="flex min-h-8 items-center gap-2">
            <input type="checkbox" name="active" defaultChecked={account.active} className="size-4 accent-(--accent)" />
            {t('books.activeAccount')}
          </label>
        )}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="primary">
            {t('books.save')}
          </Button>
          {account !== undefined && (
            <ButtonLink to={`/finance/accounts/${account.id}`}>{t('books.openSheet')}</ButtonLink>
          )}
        </div>
      </Form>
    </SidePanel>
  );
}

interface LedgerProps {
  readonly ledger: NonNullable<FinanceAccountsQuery['financeLedger']>;
  readonly charts: FinanceAccountsQuery['financeCharts'];
  readonly onClose: () => void;
}

/** How the books are kept: the chart until something is posted, and from which sum on a second person is needed. */
export function LedgerPanel({ ledger, charts, onClose }: LedgerProps) {
  const { t } = useTranslation();
  return (
    <SidePanel title={t('books.settings')} onClose={onClose}>
      <Form method="post" className="flex flex-col gap-4">
        <VersionField of={ledger} />
        <input type="hidden" name="currency" value={ledger.baseCurrency} />
        <TextField
          label={t('books.manualLimit')}
          name="limit"
          inputMode="decimal"
          defaultValue={ledger.manualLimit.decimal}
        />
        <Button type="submit" name="intent" value="ledger" look="primary">
          {t('books.save')}
        </Button>
      </Form>
      <h3 className="mt-6 mb-2 font-medium">{t('books.chart')}</h3>
      <p className="mb-3 text-muted">{t(ledger.inUse ? 'books.chartFixed' : 'books.chartText')}</p>
      {!ledger.inUse && (
        <Form method="post" className="flex flex-col gap-4">
          <VersionField of={ledger} />
          <SelectField
            label={t('books.chart')}
            name="chart"
            defaultValue={ledger.chart}
            options={(charts ?? []).map(({ key, name }) => [key, name] as const)}
          />
          <Button type="submit" name="intent" value="chart" look="danger">
            {t('books.chooseChart')}
          </Button>
        </Form>
      )}
    </SidePanel>
  );
}
