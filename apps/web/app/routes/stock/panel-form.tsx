import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import type { Problem } from '../../lib/problem.ts';

interface Props {
  readonly title: string;
  readonly intent: string;
  readonly hidden: Readonly<Record<string, string | number>>;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

/** A form beside a list, with what the server has to know and its two buttons. */
export function PanelForm({ title, intent, hidden, problem, onClose, children }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <SidePanel title={title} onClose={onClose}>
      <Form method="post" className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <input type="hidden" name="intent" value={intent} />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {children}
        <div className="flex gap-2 pt-2">
          <Button type="submit" look="primary" disabled={busy}>
            {t('ui.save')}
          </Button>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
        </div>
      </Form>
    </SidePanel>
  );
}
