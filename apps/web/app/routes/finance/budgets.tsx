import { Target } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Money, Percent } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { FinanceBudgets } from '../../graphql/generated/documents.ts';
import type { FinanceBudgetsQuery } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/budgets';
import { planBudget } from './finance.server.ts';

type Budget = NonNullable<FinanceBudgetsQuery['financeBudgets']>[number];

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.budget.read');
  const asked = Number(new URL(request.url).searchParams.get('year'));
  const year = asked >= 1990 && asked <= 2100 ? asked : new Date().getUTCFullYear();
  const { financeBudgets } = await gql(context, FinanceBudgets, { year });
  return { year, budgets: financeBudgets };
}

export async function action({ request, context }: Route.ActionArgs) {
  return planBudget(context, await request.formData());
}

export default function Budgets({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { year, budgets } = loaderData;
  const may = useViewer().can('finance.budget.write');
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        title={`${t('books.budgets')} ${year}`}
        lead={t('books.budgetsLead')}
        actions={[year - 1, year + 1].map((other) => (
          <ButtonLink key={other} to={`?year=${other}`}>
            {other}
          </ButtonLink>
        ))}
      />
      <div className="flex max-w-4xl flex-col gap-4 px-(--gutter) pb-8">
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        {may && <PlanForm key={JSON.stringify(budgets.map(({ plan }) => plan.decimal))} year={year} />}
        {budgets.length === 0 && (
          <Card flush>
            <EmptyState icon={Target} title={t('books.noBudgets', { year })} text={t('books.noBudgetsText')} />
          </Card>
        )}
        {budgets.map((budget) => (
          <BudgetCard key={`${budget.account.id}/${budget.channelId ?? ''}`} budget={budget} />
        ))}
      </div>
    </main>
  );
}

function PlanForm({ year }: { readonly year: number }) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const [key] = useState(() => crypto.randomUUID());
  return (
    <Card title={t('books.setBudget')}>
      <Form method="post" className="flex flex-wrap items-end gap-4">
        <input type="hidden" name="key" value={key} suppressHydrationWarning />
        <TextField label={t('books.accountCode')} name="account" required maxLength={64} autoComplete="off" />
        <TextField label={t('books.month')} name="month" type="month" required defaultValue={`${year}-01`} />
        <TextField label={t('books.amount')} name="amount" inputMode="decimal" autoComplete="off" />
        <label className="flex min-h-8 items-center gap-2">
          <input type="checkbox" name="whole" className="size-4 accent-(--accent)" />
          {t('books.wholeYear')}
        </label>
        <Button type="submit" look="primary" disabled={busy}>
          {t('books.save')}
        </Button>
      </Form>
    </Card>
  );
}

function BudgetCard({ budget }: { readonly budget: Budget }) {
  const { t } = useTranslation();
  const title = [`${budget.account.code} ${budget.account.name}`, budget.channelId?.slice(0, 8)]
    .filter(Boolean)
    .join(' · ');
  return (
    <Card title={title} aside={<Percent value={budget.reached ?? null} />}>
      <div className="overflow-x-auto" role="region" aria-label={title} tabIndex={0}>
        <table className="w-full min-w-[420px]">
          <thead>
            <tr className="text-left text-meta text-muted">
              <th className="py-1 font-normal">{t('books.month')}</th>
              <th className="py-1 text-right font-normal">{t('books.plan')}</th>
              <th className="py-1 text-right font-normal">{t('books.actual')}</th>
            </tr>
          </thead>
          <tbody>
            {budget.months.map((month) => (
              <tr key={month.month} className="border-t border-line">
                <td className="tnum py-1">{month.month}</td>
                <td className="py-1 text-right">
                  <Money value={month.plan} />
                </td>
                <td className="py-1 text-right">
                  <Money value={month.actual} />
                </td>
              </tr>
            ))}
            <tr className="border-t border-line font-semibold">
              <td className="py-1">{t('books.total')}</td>
              <td className="py-1 text-right">
                <Money value={budget.plan} />
              </td>
              <td className="py-1 text-right">
                <Money value={budget.actual} />
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </Card>
  );
}
