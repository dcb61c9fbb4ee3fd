import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import type { BankAccountPartsFragment } from '../../graphql/generated/types.ts';
import { useListUrl } from '../../lib/list-url.ts';

const STATUSES = ['SUGGESTED', 'UNMATCHED', 'MATCHED', 'IGNORED', 'DETAILED'] as const;

export function LineFilters({ accounts }: { readonly accounts: readonly BankAccountPartsFragment[] }) {
  const { t } = useTranslation();
  const { params } = useListUrl();
  const kept = [...params].filter(([name]) => !['from', 'until', 'at', 'peek'].includes(name));
  return (
    <Toolbar>
      <SearchBox label={t('bank.search')} />
      <FilterSelect
        label={t('bank.account')}
        name="account"
        all={t('bank.allAccounts')}
        options={accounts.map(({ id, name }) => [id, name] as const)}
      />
      <FilterSelect
        label={t('bank.state')}
        name="status"
        all={t('bank.allStates')}
        options={STATUSES.map((one) => [one, t(`enums.financeBankLineStatus.${one}`)] as const)}
      />
      <FilterSelect
        label={t('bank.side')}
        name="side"
        all={t('bank.allSides')}
        options={[
          ['in', t('bank.incoming')],
          ['out', t('bank.outgoing')],
        ]}
      />
      <Form method="get" className="flex flex-wrap items-end gap-2" key={params.toString()}>
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input
          type="date"
          name="from"
          aria-label={t('bank.from')}
          defaultValue={params.get('from') ?? ''}
          className="control"
        />
        <input
          type="date"
          name="until"
          aria-label={t('bank.until')}
          defaultValue={params.get('until') ?? ''}
          className="control"
        />
        <Button type="submit">{t('bank.show')}</Button>
      </Form>
    </Toolbar>
  );
}
