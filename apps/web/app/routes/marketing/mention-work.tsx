import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { Button } from '../../components/button.tsx';
import { VersionField } from '../../components/version-field.tsx';
import { useViewer } from '../../lib/use-viewer.ts';
import type { Mention } from './mentions.tsx';

export function MentionWork({ mention }: { readonly mention: Mention }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const busy = useNavigation().state !== 'idle';
  const me = viewer.user?.id;
  return (
    <Form method="post" className="flex flex-wrap gap-2">
      <input type="hidden" name="id" value={mention.id} />
      <VersionField of={mention} />
      <input type="hidden" name="assigneeId" value={me ?? ''} />
      {mention.steps.map((step, at) => (
        <Button
          key={step}
          type="submit"
          name="intent"
          value={step}
          look={at === 0 ? 'primary' : 'secondary'}
          disabled={busy}
        >
          {t(`mentions.step.${step}`)}
        </Button>
      ))}
      {me !== undefined && mention.assignee?.id !== me && (
        <Button type="submit" name="intent" value="mine" disabled={busy}>
          {t('mentions.mine')}
        </Button>
      )}
      {!mention.taskId && (
        <Button type="submit" name="intent" value="task" disabled={busy}>
          {t('mentions.task')}
        </Button>
      )}
    </Form>
  );
}
