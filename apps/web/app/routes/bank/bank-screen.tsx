import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import type { Problem } from '../../lib/problem.ts';
import { BankTabs } from './bank-tabs.tsx';

interface Props {
  readonly tab: React.ComponentProps<typeof BankTabs>['current'];
  readonly lead: string;
  readonly problem?: Problem | undefined;
  readonly actions?: React.ReactNode;
  readonly panel?: React.ReactNode;
  readonly children: React.ReactNode;
}

/** A part of the bank: header, parts, what was refused, and beside it a panel. */
export function BankScreen({ tab, lead, problem, actions, panel, children }: Props) {
  const { t } = useTranslation();
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col overflow-y-auto">
        <PageHeader title={t('bank.title')} lead={lead} actions={actions} />
        <BankTabs current={tab} />
        <div className="h-4 shrink-0" />
        {problem !== undefined && (
          <div className="px-(--gutter) pb-3">
            <ProblemNotice problem={problem} />
          </div>
        )}
        {children}
      </main>
      {panel}
    </div>
  );
}
