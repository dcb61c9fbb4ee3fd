import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

export function MergedInto({ id }: { readonly id: string | null | undefined }) {
  const { t } = useTranslation();
  if (id == null) return null;
  return (
    <p>
      {t('customers.merged')}{' '}
      <Link className="link" to={`/customers/${id}`}>
        {t('customers.open')}
      </Link>
    </p>
  );
}
