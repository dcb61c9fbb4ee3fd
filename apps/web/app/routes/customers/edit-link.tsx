import { Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button.tsx';

export function EditLink() {
  const { t } = useTranslation();
  return (
    <ButtonLink to="?edit=1" look="secondary">
      <Pencil size={16} aria-hidden />
      {t('ui.edit')}
    </ButtonLink>
  );
}
