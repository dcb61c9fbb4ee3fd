import { useTranslation } from 'react-i18next';

/** An empty tab of a record. */
export function Nothing() {
  const { t } = useTranslation();
  return <p className="text-muted">{t('customers.nothing')}</p>;
}
