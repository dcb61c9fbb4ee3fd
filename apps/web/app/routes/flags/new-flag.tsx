import { useTranslation } from 'react-i18next';
import { Form, useNavigate, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextArea, TextInput } from '../../components/text-input.tsx';
import type { Problem } from '../../lib/problem.ts';

/** Drafts a flag that is on or off; other kinds come by the graph. */
export function NewFlag({
  idempotencyKey,
  problem,
}: {
  readonly idempotencyKey: string;
  readonly problem: Problem | undefined;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const busy = useNavigation().state !== 'idle';
  const close = (): void => void navigate('/flags');
  return (
    <SidePanel title={t('flags.new')} onClose={close}>
      <Form method="post" className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        <Field label={t('flags.key')} hint={t('flags.keyHint')}>
          {(control) => <TextInput {...control} name="key" required maxLength={100} className="font-mono" autoFocus />}
        </Field>
        <Field label={t('flags.name')}>
          {(control) => <TextInput {...control} name="name" required maxLength={200} />}
        </Field>
        <Field label={t('flags.description')}>
          {(control) => <TextArea {...control} name="description" maxLength={2000} />}
        </Field>
        <label className="flex items-center gap-2">
          <input type="checkbox" name="overridable" className="size-4 accent-(--accent)" />
          {t('flags.overridable')}
        </label>
        <div className="flex gap-2 pt-2">
          <Button type="submit" look="primary" disabled={busy}>
            {t('ui.save')}
          </Button>
          <Button onClick={close}>{t('ui.cancel')}</Button>
        </div>
      </Form>
    </SidePanel>
  );
}
