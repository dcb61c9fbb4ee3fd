import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import { useListUrl } from '../../lib/list-url.ts';

/** Takes many suggestions at once, or looks for them again. */
export function ManyLines() {
  const { t } = useTranslation();
  const { params } = useListUrl();
  return (
    <Form method="post" className="flex flex-wrap items-end gap-2 px-(--gutter) pb-4">
      <input type="hidden" name="account" value={params.get('account') ?? ''} />
      <div className="w-44">
        <WholeField label={t('bank.confirmAll')} name="minScore" min={50} max={100} defaultValue={90} />
      </div>
      <Button type="submit" name="intent" value="confirm" look="primary">
        {t('bank.confirm')}
      </Button>
      <Button type="submit" name="intent" value="again">
        {t('bank.lookAgain')}
      </Button>
      <p className="basis-full text-meta text-muted">{t('bank.confirmAllHint')}</p>
    </Form>
  );
}
