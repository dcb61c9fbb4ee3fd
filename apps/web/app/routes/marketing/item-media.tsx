import { useTranslation } from 'react-i18next';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { Item } from './item-panel.tsx';

/** What is there, and room for one more. */
export function ItemMedia({ item }: { readonly item: Item | null }) {
  const { t } = useTranslation();
  const options = (['IMAGE', 'VIDEO', 'DOCUMENT'] as const).map((one) => [one, t(`content.mediaKind.${one}`)] as const);
  const rows = [...(item?.media ?? []), { kind: 'IMAGE', url: '', fileId: null, alt: '' }];
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="pb-1 font-medium">{t('content.media')}</legend>
      {rows.map(({ kind, url, fileId, alt }, at) => (
        <div key={at} className="flex flex-col gap-2 rounded-control bg-sunken p-2">
          <TextField
            label={t('content.mediaUrl')}
            name="mediaUrl"
            maxLength={2000}
            defaultValue={url ?? (fileId ? `file:${fileId}` : '')}
          />
          <TextField label={t('content.mediaAlt')} name="mediaAlt" maxLength={500} defaultValue={alt ?? ''} />
          <SelectField label={t('content.kind')} name="mediaKind" defaultValue={kind} options={options} />
        </div>
      ))}
    </fieldset>
  );
}
