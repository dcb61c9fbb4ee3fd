import { ListOrdered } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { FinanceBankRules, FinanceBankRuleTrial } from '../../graphql/generated/documents.ts';
import type { FinanceBankRuleField, FinanceBankRuleSide } from '../../graphql/generated/types.ts';
import { refused } from '../../lib/act.server.ts';
import { GraphFailure } from '../../lib/ask.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql, gqlOrFailure } from '../../lib/gql.server.ts';
import { useListUrl } from '../../lib/list-url.ts';
import { refusalOf } from '../../lib/problem.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/rules';
import { BankScreen } from './bank-screen.tsx';
import { saveRule } from './bank.server.ts';
import { useRuleColumns } from './rule-columns.tsx';
import { RulePanel } from './rule-panel.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.bank.read');
  return gql(context, FinanceBankRules, {});
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  if (textOf(form, 'intent') !== 'try') return saveRule(context, form);
  const input = {
    text: textOf(form, 'text'),
    ...{ field: textOf(form, 'field') as FinanceBankRuleField, side: textOf(form, 'side') as FinanceBankRuleSide },
  };
  if (input.text.length < 2) return refused(refusalOf('BANK_RULE_TEXT_SHORT', 'text'), { trial: null });
  try {
    const { financeBankRuleTrial: trial } = await gqlOrFailure(context, FinanceBankRuleTrial, { input });
    return { problem: undefined, trial };
  } catch (error) {
    // What is wrong with a rule that is being written belongs beside it, with everything typed still there.
    if (!(error instanceof GraphFailure)) throw error;
    const { code, message, requestId } = error.fault;
    return refused({ errors: [{ code, message, path: [] }], requestId }, { trial: null });
  }
}

export default function BankRules({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { params, go } = useListUrl();
  const editable = useViewer().can('finance.bank.configure');
  const rows = loaderData.financeBankRules;
  const peek = params.get('peek');
  const open = rows.find(({ id }) => id === peek);
  const trial = actionData !== undefined && 'trial' in actionData ? actionData.trial : null;
  const columns = useRuleColumns();
  return (
    <BankScreen
      tab="rules"
      lead={t('bank.rulesLead')}
      problem={actionData?.problem}
      actions={
        editable && (
          <ButtonLink look="primary" to="?peek=new">
            {t('bank.newRule')}
          </ButtonLink>
        )
      }
      panel={
        editable &&
        (open !== undefined || peek === 'new') && (
          <RulePanel key={peek} rule={open} trial={trial} onClose={() => go({ peek: null })} />
        )
      }
    >
      <TableFrame label={t('bank.tab.rules')}>
        {rows.length === 0 ? (
          <EmptyState icon={ListOrdered} title={t('bank.noRules')} text={t('bank.noRulesText')} />
        ) : (
          <LedgerTable
            label={t('bank.tab.rules')}
            rows={rows}
            id={(row) => row.id}
            name={(row) => row.name}
            {...(editable ? { href: (row: { id: string }) => `?peek=${row.id}` } : {})}
            columns={columns}
          />
        )}
      </TableFrame>
    </BankScreen>
  );
}
