import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import type { Problem } from '../lib/problem.ts';
import { Button } from './button.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { SidePanel } from './side-panel.tsx';

interface Props {
  readonly title: string;
  /** What the form is about, told to the server as fields that nobody sees; a `version` is that of the opened form. */
  readonly hidden: Readonly<Record<string, string | number | undefined>>;
  readonly intent?: string;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
  /** The word on a button that asks for the intent `delete`; without it there is none. */
  readonly remove?: string | undefined;
  readonly children: React.ReactNode;
}

/** A form beside a list: what was refused above its fields, its buttons below. */
export function PanelForm({ title, hidden, intent = 'save', problem, onClose, remove, children }: Props) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  return (
    <SidePanel title={title} onClose={onClose}>
      <Form method="post" className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <HiddenFields fields={hidden} />
        {children}
        <div className="flex flex-wrap gap-2 pt-2">
          <Button type="submit" name="intent" value={intent} look="primary" disabled={busy}>
            {t('ui.save')}
          </Button>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          {remove !== undefined && (
            <Button type="submit" name="intent" value="delete" look="danger" disabled={busy} formNoValidate>
              {remove}
            </Button>
          )}
        </div>
      </Form>
    </SidePanel>
  );
}
