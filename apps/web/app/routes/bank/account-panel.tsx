import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button, ButtonLink } from '../../components/button.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { BankAccountPartsFragment } from '../../graphql/generated/types.ts';
import { Presets } from './presets.tsx';

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
        <VersionField of={account} />
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
