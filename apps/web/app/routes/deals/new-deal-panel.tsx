import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { Problem } from '../../lib/problem.ts';

interface Props {
  readonly formKey: string;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** A deal by its title; everything else can wait. */
export function NewDealPanel({ formKey, problem, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <SidePanel title={t('growth.deals.new')} onClose={onClose}>
      <Form method="post" className="flex flex-col gap-4">
        {problem && <ProblemNotice problem={problem} />}
        <input type="hidden" name="key" value={formKey} />
        <TextField label={t('growth.deals.title')} name="title" required maxLength={200} />
        <TextField label={t('growth.leads.amount')} name="amount" inputMode="decimal" />
        <TextField label={t('growth.leads.close')} name="close" type="date" />
        <Button type="submit" look="primary">
          {t('growth.leads.save')}
        </Button>
      </Form>
    </SidePanel>
  );
}
