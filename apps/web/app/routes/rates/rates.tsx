import { Coins } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { FinanceRates } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, useListUrl } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { BookList, PAGE } from '../finance/book-list.tsx';
import type { Route } from './+types/rates';
import { ImportPanel } from './import-panel.tsx';
import { RateChart } from './rate-chart.tsx';
import { useRateColumns } from './rate-columns.tsx';
import { RatePanel } from './rate-panel.tsx';
import { changeRates } from './rates.server.ts';

const CODE = /^[A-Z]{3}$/;

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.account.read');
  const params = new URL(request.url).searchParams;
  const currency = params.get('currency') ?? '';
  const one = CODE.test(currency);
  const asked = { first: PAGE, after: cursorOf(params) ?? null, currency: one ? currency : null, one };
  const { financeExchangeRates: rows, course, known, financeLedger } = await gql(context, FinanceRates, asked);
  const currencies = [...new Set([...known.nodes.map((row) => row.currency), ...(one ? [currency] : [])])].sort();
  const today = new Date().toISOString().slice(0, 10);
  return {
    ...{ rows, currencies, currency: one ? currency : null, course: (course?.nodes ?? []).toReversed() },
    ...{ base: financeLedger?.baseCurrency ?? 'EUR', today, key: crypto.randomUUID() },
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  return changeRates(context, await request.formData());
}

export type RateRow = Route.ComponentProps['loaderData']['rows']['nodes'][number];

export default function Rates({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { params, go } = useListUrl();
  const may = useViewer().can('finance.settings.write');
  const { rows, currencies, currency, course, base, today, key } = loaderData;
  const columns = useRateColumns(base);
  const peek = may ? params.get('peek') : null;
  const panel = { problem: actionData?.problem, onClose: () => go({ peek: null }) };
  return (
    <BookList<RateRow>
      title={t('rates.title')}
      lead={t('rates.lead', { base })}
      rows={rows}
      id={(row) => `${row.currency} ${row.onDate}`}
      href={(row) => `?currency=${row.currency}`}
      empty={{ icon: Coins, title: t('rates.none'), text: t('rates.noneText') }}
      above={currency !== null && <RateChart currency={currency} base={base} points={course} today={today} />}
      filters={
        <FilterSelect
          label={t('rates.currency')}
          name="currency"
          all={t('rates.allCurrencies')}
          options={currencies.map((one) => [one, `${one} → ${base}`] as const)}
        />
      }
      actions={
        may && (
          <>
            <ButtonLink to="?peek=import">{t('rates.import')}</ButtonLink>
            <ButtonLink look="primary" to="?peek=new">
              {t('rates.set')}
            </ButtonLink>
          </>
        )
      }
      panel={
        peek === 'new' ? (
          <RatePanel {...panel} base={base} currency={currency} today={today} />
        ) : peek === 'import' ? (
          <ImportPanel {...panel} token={key} read={actionData?.read} />
        ) : undefined
      }
      columns={columns}
    />
  );
}
