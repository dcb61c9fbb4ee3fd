import { useTranslation } from 'react-i18next';
import { Form, useSearchParams } from 'react-router';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';

interface Props {
  readonly from?: string;
  readonly until: string;
  /** Offers the books as they were known on a day, too. */
  readonly known?: boolean;
}

/** Which period is shown; kept in the address, and works without script. */
export function SpanForm({ from, until, known = false }: Props) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const kept = [...params].filter(([name]) => !['from', 'until', 'known', 'at', 'peek'].includes(name));
  return (
    <Form method="get" className="flex flex-wrap items-end gap-3" key={params.toString()}>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {from !== undefined && <TextField label={t('books.from')} type="date" name="from" defaultValue={from} />}
      <TextField label={t('books.until')} type="date" name="until" defaultValue={until} />
      {known && (
        <TextField label={t('books.knownAt')} type="date" name="known" defaultValue={params.get('known') ?? ''} />
      )}
      <Button type="submit">{t('books.show')}</Button>
    </Form>
  );
}
