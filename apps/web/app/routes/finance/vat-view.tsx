import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Card } from '../../components/card.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { Code, Money, NOTHING } from '../../components/printed.tsx';
import type { FinanceVatQuery } from '../../graphql/generated/types.ts';
import { patched, useListUrl } from '../../lib/list-url.ts';
import type { MoneyLike } from '../../lib/use-format.ts';
import { Total } from './report-views.tsx';
import { behind, type VatChoice } from './vat-choice.ts';

type Report = NonNullable<FinanceVatQuery['vatReport']>;

interface Props {
  readonly report: Report;
  /** Whether the viewer may see the lines behind the amounts. */
  readonly drill: boolean;
}

const PARTS = [
  { key: 'net', part: 'NET', word: 'books.net' },
  { key: 'output', part: 'OUTPUT', word: 'books.outputTax' },
  { key: 'input', part: 'INPUT', word: 'books.inputTax' },
] as const;

/** Sales and tax by treatment, the boxes of the return and the OSS return by country; every amount leads to the lines that it is the sum of. */
export function VatView({ report, drill }: Props) {
  const { t } = useTranslation();
  const { params } = useListUrl();
  const parts = PARTS.map(({ key, part, word }) => ({
    ...{ key, header: t(word), right: true, card: 'line' as const, named: true },
    cell: (row: Report['rows'][number]) => (
      <Behind to={drill ? patched(params, behind.row(row, part)) : null} value={row[key]} />
    ),
  }));
  return (
    <>
      <Card flush>
        <LedgerTable
          label={t('books.report.vat')}
          rows={report.rows}
          id={(row) => `${row.key}/${row.rate ?? ''}`}
          href={drill ? (row) => patched(params, behind.row(row)) : undefined}
          columns={[
            {
              ...{ key: 'key', header: t('books.treatment'), card: 'title' },
              cell: (row) => row.key || t('books.noTreatment'),
            },
            {
              ...{ key: 'rate', header: t('books.rateHead'), right: true, card: 'side' },
              cell: (row) => (row.rate == null ? NOTHING : `${row.rate} %`),
            },
            ...parts,
          ]}
        />
      </Card>
      <Card>
        <Total word={t('books.payable')} value={report.payable} strong />
        {drill && (
          <Link to={patched(params, behind.tax)} preventScrollReset className="hover:underline">
            {t('books.behind', { figure: t('books.payable') })}
          </Link>
        )}
      </Card>
      {report.boxes.length > 0 && <Boxes report={report} drill={drill} />}
      {report.oss.length > 0 && <Oss report={report} drill={drill} />}
    </>
  );
}

function Boxes({ report, drill }: Props) {
  const { t } = useTranslation();
  const { params } = useListUrl();
  return (
    <Card title={t('books.boxes')} flush>
      <LedgerTable
        label={t('books.boxes')}
        plain
        rows={report.boxes}
        id={(row) => row.box}
        href={drill ? (row) => patched(params, behind.box(row.box)) : undefined}
        columns={[
          { key: 'box', header: t('books.box'), cell: (row) => <Code>{row.box}</Code> },
          { key: 'name', header: t('books.name'), cell: (row) => row.name, wrap: true },
          { key: 'amount', header: t('books.amount'), right: true, cell: (row) => <Money value={row.amount} bare /> },
        ]}
      />
    </Card>
  );
}

/** What other countries of the EU tax, as their return asks for it. */
function Oss({ report, drill }: Props) {
  const { t } = useTranslation();
  const { params } = useListUrl();
  const nameOf = useCountryName();
  const parts = [
    { key: 'net', part: 'NET', word: 'books.net' },
    { key: 'tax', part: 'OUTPUT', word: 'books.outputTax' },
  ] as const;
  return (
    <Card title={t('books.oss')} flush>
      <LedgerTable
        label={t('books.oss')}
        rows={report.oss}
        id={(row) => `${row.country ?? ''}/${row.rate ?? ''}`}
        href={drill ? (row) => patched(params, behind.oss(row)) : undefined}
        columns={[
          {
            ...{ key: 'country', header: t('books.ossCountry'), card: 'title' },
            cell: (row) => (row.country == null ? t('books.noTreatment') : nameOf(row.country)),
          },
          {
            ...{ key: 'rate', header: t('books.rateHead'), right: true, card: 'side' },
            cell: (row) => (row.rate == null ? NOTHING : `${row.rate} %`),
          },
          ...parts.map(({ key, part, word }) => ({
            ...{ key, header: t(word), right: true, card: 'line' as const, named: true },
            cell: (row: Report['oss'][number]) => (
              <Behind to={drill ? patched(params, behind.oss(row, part)) : null} value={row[key]} />
            ),
          })),
        ]}
      />
    </Card>
  );
}

function useCountryName(): (code: string) => string {
  const { i18n } = useTranslation();
  const names = new Intl.DisplayNames(i18n.language, { type: 'region', fallback: 'code' });
  return (code) => names.of(code) ?? code;
}

function Behind({ to, value }: { readonly to: string | null; readonly value: MoneyLike }) {
  const amount = <Money value={value} bare />;
  if (to === null || Number(value.decimal) === 0) return amount;
  return (
    <Link to={to} preventScrollReset className="hover:underline">
      {amount}
    </Link>
  );
}

/** What the lines below the report are behind, in words. */
export function useVatChoiceName(): (choice: VatChoice) => string {
  const { t } = useTranslation();
  const nameOf = useCountryName();
  return ({ box, key, rate, country, part }) => {
    if (box !== null) return `${t('books.box')} ${box}`;
    if (key === null) return t('books.payable');
    const where = country === null ? [] : [country === '' ? t('books.noTreatment') : nameOf(country)];
    const row = [key || t('books.noTreatment'), ...where, ...(rate === null ? [] : [`${rate} %`])].join(', ');
    const word = PARTS.find((one) => one.part === part)?.word;
    return word === undefined ? row : `${t(word)} ${row}`;
  };
}
