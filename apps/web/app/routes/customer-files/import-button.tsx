import { FileUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button.tsx';
import type { CrmImportKind } from '../../graphql/generated/types.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { kinds } from './kinds.ts';

/** The way from a list to a file of its records, for those who may bring one. */
export function ImportButton({ kind }: { readonly kind: CrmImportKind }) {
  const { t } = useTranslation();
  const { can } = useViewer();
  if (!can('crm.file.import') || !can(kinds[kind].permission)) return null;
  return (
    <ButtonLink to={`/customers/files/new?kind=${kind}`}>
      <FileUp size={16} aria-hidden />
      {t('customerFiles.begin')}
    </ButtonLink>
  );
}
