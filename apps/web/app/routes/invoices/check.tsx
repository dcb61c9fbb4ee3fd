import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Code, NOTHING } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { CheckFinanceElectronicInvoice } from '../../graphql/generated/documents.ts';
import type { CheckFinanceElectronicInvoiceMutation } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { uploadOf } from '../../lib/upload.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/check';

type Check = NonNullable<CheckFinanceElectronicInvoiceMutation['checkFinanceElectronicInvoice']['check']>;

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.invoice.read');
  return null;
}

export async function action({ request, context }: Route.ActionArgs) {
  const up = await uploadOf(context, await request.formData(), 'finance', '/e-invoices');
  if (up.problem !== undefined) return refused(up.problem, { check: null });
  const input = { fileId: up.fileId };
  const { done, problem } = await act(
    context,
    CheckFinanceElectronicInvoice,
    { input },
    (answer) => answer.checkFinanceElectronicInvoice,
  );
  return problem === undefined ? { check: done.check, problem: undefined } : refused(problem, { check: null });
}

export default function CheckInvoice({ actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const check = actionData?.check;
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/invoices', label: t('areas.name.invoices') }}
        title={t('billing.check')}
        lead={t('billing.checkLead')}
      />
      <div className="flex max-w-5xl flex-col gap-4 px-(--gutter) pb-8">
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        <Card>
          <Form method="post" encType="multipart/form-data" className="flex flex-wrap items-end gap-4">
            <div className="min-w-0 grow">
              <TextField
                label={t('billing.file')}
                name="file"
                type="file"
                accept=".xml,.pdf,text/xml,application/xml,application/pdf"
                className="h-auto py-1"
                required
              />
            </div>
            <Button type="submit" look="primary" disabled={busy}>
              {t('billing.checkNow')}
            </Button>
          </Form>
        </Card>
        {check != null && <Found check={check} />}
      </div>
    </main>
  );
}

function Found({ check }: { readonly check: Check }) {
  const { t } = useTranslation();
  const { brokenRules } = check;
  const title =
    brokenRules.length === 0
      ? t('billing.fine', { count: check.rulesLooked })
      : t('billing.broken', { count: brokenRules.length });
  const facts = [
    [t('billing.number'), check.number],
    [t('billing.issued'), check.issueDate],
    [t('billing.sellerName'), check.seller],
    [t('billing.buyerName'), check.buyer],
    [t('billing.toPay'), check.due == null ? null : `${check.due} ${check.currency ?? ''}`],
    [t('billing.lines'), String(check.lines)],
    [t('billing.syntax'), check.syntax],
    [t('billing.inside'), check.inside ?? null],
    [t('billing.specification'), check.specification],
  ] as const;
  return (
    <>
      <Card>
        <FactList facts={facts.map(([name, value]) => [name, value ?? NOTHING])} />
      </Card>
      <div role="status">
        <Card title={title} flush>
          {brokenRules.length > 0 && <Rules rules={brokenRules} label={title} />}
        </Card>
      </div>
    </>
  );
}

function Rules({ rules, label }: { readonly rules: Check['brokenRules']; readonly label: string }) {
  const { t } = useTranslation();
  return (
    <LedgerTable
      label={label}
      rows={rules}
      id={(row) => row.rule}
      name={(row) => row.rule}
      columns={[
        { key: 'rule', header: t('billing.rule'), cell: (row) => <Code>{row.rule}</Code>, card: 'title' },
        {
          key: 'how',
          header: t('list.status'),
          quiet: true,
          cell: (row) => <EnumBadge name="financeRuleSeverity" value={row.severity} />,
          card: 'side',
        },
        { key: 'asks', header: t('billing.asks'), cell: (row) => row.text, card: 'line' },
        {
          key: 'where',
          header: t('billing.where'),
          cell: (row) => row.places.map((place) => place || t('billing.wholeDocument')).join(', '),
          card: 'line',
        },
      ]}
    />
  );
}
