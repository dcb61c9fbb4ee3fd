import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import type { Problem } from '../../lib/problem.ts';
import type { Found } from '../../components/record-search.tsx';
import { DealFields } from './deal-fields.tsx';

interface Props {
  readonly formKey: string;
  readonly pipelineId: string | undefined;
  readonly person: Found | null;
  readonly company: Found | null;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** A deal by its title; everything else can wait. */
export function NewDealPanel({ formKey, pipelineId, person, company, problem, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <SidePanel title={t('growth.deals.new')} onClose={onClose}>
      <Form method="post" className="flex flex-col gap-4">
        {problem && <ProblemNotice problem={problem} />}
        <input type="hidden" name="key" value={formKey} />
        <input type="hidden" name="stay" value={person || company ? '' : '1'} />
        <input type="hidden" name="pipelineId" value={pipelineId ?? ''} />
        <DealFields person={person} company={company} problem={problem} />
        <Button type="submit" look="primary">
          {t('growth.leads.save')}
        </Button>
      </Form>
    </SidePanel>
  );
}
