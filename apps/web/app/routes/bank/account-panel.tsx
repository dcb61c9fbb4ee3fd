import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button, ButtonLink } from '../../components/button.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { BankAccountPartsFragment } from '../../graphql/generated/types.ts';

interface Props {
  readonly account: BankAccountPartsFragment | undefined;
  readonly onClose: () => void;
}

/** Adds an account at a bank, or changes one. */
export function AccountPanel({ account, onClose }: Props) {
  const { t } = useTranslation();
  const [key] = useState(() => crypto.randomUUID());
  const isNew = account === undefined;
  return (
    <SidePanel title={isNew ? t('bank.newAccount') : t('bank.editAccount', { name: account.name })} onClose={onClose}>
      <Form method="post" className="flex flex-col gap-4">
        <input type="hidden" name="intent" value={isNew ? 'new' : 'edit'} />
        <input type="hidden" name="key" value={key} suppressHydrationWarning />
        <input type="hidden" name="id" value={account?.id ?? ''} />
        <input type="hidden" name="version" value={account?.version ?? 1} />
        <TextField label={t('bank.name')} name="name" required maxLength={100} defaultValue={account?.name ?? ''} />
        {isNew && <TextField label={t('bank.iban')} name="iban" required maxLength={60} autoComplete="off" />}
        <TextField
          label={t('bank.bic')}
          name="bic"
          maxLength={20}
          defaultValue={account?.bic ?? ''}
          autoComplete="off"
        />
        {isNew && <TextField label={t('bank.currency')} name="currency" required maxLength={3} defaultValue="EUR" />}
        {isNew && (
          <TextField label={t('bank.bookAccount')} hint={t('bank.bookAccountHint')} name="accountCode" maxLength={64} />
        )}
        {!isNew && (
          <label className="flex min-h-8 items-center gap-2">
            <input type="checkbox" name="active" defaultChecked={account.active} className="size-4 accent-(--accent)" />
            {t('bank.isUsed')}
          </label>
        )}
        {!isNew && <Presets account={account} />}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" look="primary">
            {t('bank.save')}
          </Button>
          {!isNew && <ButtonLink to={`/finance/bank/lines?account=${account.id}`}>{t('bank.tab.lines')}</ButtonLink>}
        </div>
      </Form>
    </SidePanel>
  );
}

const COLUMNS = [
  ...([
    'bookedOn',
    'valueOn',
    'amount',
    'debit',
    'credit',
    'currency',
    'name',
    'iban',
    'remittance',
    'reference',
  ] as const),
  ...(['endToEndId', 'bookingText', 'balance'] as const),
] as const;
const DELIMITERS = ['SEMICOLON', 'COMMA', 'TAB', 'BAR'] as const;
const FORMATS = ['DMY_DOTS', 'DMY_SHORT', 'ISO', 'MDY', 'DMY_SLASHES'] as const;

/** How the account's tables are read: what is there may go, one may be added. */
function Presets({ account }: { readonly account: BankAccountPartsFragment }) {
  const { t } = useTranslation();
  const [kept, setKept] = useState(account.csvPresets);
  const [isAdding, setAdding] = useState(false);
  return (
    <fieldset className="flex flex-col gap-3 border-t border-line pt-4">
      <legend className="sr-only">{t('bank.presets')}</legend>
      <h3 className="font-medium">{t('bank.presets')}</h3>
      <p className="text-muted">{t('bank.presetsText')}</p>
      {kept.map((preset) => (
        <div key={preset.name} className="flex items-center justify-between gap-2">
          <input type="hidden" name="keptPreset" value={JSON.stringify(preset)} />
          <span className="min-w-0 truncate">{preset.name}</span>
          <Button look="quiet" onClick={() => setKept((now) => now.filter(({ name }) => name !== preset.name))}>
            {t('bank.removePreset', { name: preset.name })}
          </Button>
        </div>
      ))}
      {!isAdding && <Button onClick={() => setAdding(true)}>{t('bank.addPreset')}</Button>}
      {isAdding && (
        <>
          <TextField label={t('bank.name')} name="presetName" required maxLength={60} />
          <SelectField
            label={t('bank.delimiter')}
            name="delimiter"
            options={DELIMITERS.map((one) => [one, t(`bank.delimiters.${one}`)] as const)}
          />
          <SelectField
            label={t('bank.dateFormat')}
            name="dateFormat"
            options={FORMATS.map((one) => [one, t(`bank.dateFormats.${one}`)] as const)}
          />
          <label className="flex min-h-8 items-center gap-2">
            <input type="checkbox" name="decimalComma" defaultChecked className="size-4 accent-(--accent)" />
            {t('bank.decimalComma')}
          </label>
          {COLUMNS.map((column) => (
            <TextField
              key={column}
              label={t(`bank.column.${column}`)}
              name={`column.${column}`}
              maxLength={100}
              required={column === 'bookedOn'}
            />
          ))}
        </>
      )}
    </fieldset>
  );
}
