import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { buttonClass } from '../../components/button.tsx';
import { useViewer } from '../../lib/use-viewer.ts';

/** All records that the search of a list finds, as a file; other filters do not narrow it. */
export function ExportButton({ file }: { readonly file: 'customers.csv' | 'companies.csv' }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const q = params.get('q');
  if (!useViewer().can('crm.file.export')) return null;
  return (
    <a
      href={`/exports/crm/${file}${q ? `?${new URLSearchParams({ q }).toString()}` : ''}`}
      download
      className={`${buttonClass('secondary')} max-sm:hidden`}
    >
      <Download size={16} aria-hidden />
      {t('list.csv')}
    </a>
  );
}
