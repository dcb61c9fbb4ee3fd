import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';

/** Says where an item was published. */
export function PublishForm({ id, busy }: { readonly id: string; readonly busy: boolean }) {
  const { t } = useTranslation();
  return (
    <Form method="post" className="flex items-end gap-2">
      <input type="hidden" name="id" value={id} />
      <div className="min-w-0 flex-1">
        <TextField label={t('content.publishedAt')} name="url" type="url" required maxLength={2000} />
      </div>
      <Button type="submit" name="intent" value="publish" disabled={busy}>
        {t('content.publish')}
      </Button>
    </Form>
  );
}
