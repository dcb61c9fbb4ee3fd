import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { When } from '../../components/printed.tsx';
import { AreaField } from '../../components/text-field.tsx';
import { useFormKey } from '../../lib/use-seen-version.ts';
import type { Item } from './item-panel.tsx';

interface CommentsProps {
  readonly item: Item;
  readonly formKey: string;
  readonly mayWrite: boolean;
}

export function ItemComments({ item, formKey, mayWrite }: CommentsProps) {
  const { t } = useTranslation();
  const key = useFormKey(formKey);
  return (
    <section className="flex flex-col gap-2">
      <h3 className="font-medium">{t('content.comments')}</h3>
      {item.comments.map(({ id, text, authorName, createdAt }) => (
        <div key={id} className="rounded-control bg-sunken px-3 py-2">
          <p className="break-words whitespace-pre-line">{text}</p>
          <p className="text-meta text-muted">
            {authorName} <When at={createdAt} />
          </p>
        </div>
      ))}
      {mayWrite && (
        <Form key={key} method="post" className="flex flex-col items-start gap-2">
          <input type="hidden" name="id" value={item.id} />
          <input type="hidden" name="key" value={key} />
          <div className="w-full">
            <AreaField label={t('content.comment')} name="text" required maxLength={2000} rows={2} />
          </div>
          <Button type="submit" name="intent" value="comment">
            {t('content.say')}
          </Button>
        </Form>
      )}
    </section>
  );
}
