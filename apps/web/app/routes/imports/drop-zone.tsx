import { clsx } from 'clsx';
import { FileUp } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../components/button.tsx';
import { Progress } from '../../components/progress.tsx';
import type { Upload } from './use-upload.ts';

/** Choose or drop a file. */
export function DropZone({ upload, formats }: { readonly upload: Upload; readonly formats?: string }) {
  const { t } = useTranslation();
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: React.DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) upload.send(file);
  };
  if (upload.name !== undefined)
    return <Progress label={t('imports.uploading', { name: upload.name })} done={upload.share} all={1} />;
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={clsx(
        'flex flex-col items-center gap-3 rounded-card border border-dashed px-6 py-12 text-center',
        over ? 'border-accent bg-sunken' : 'border-line-strong',
      )}
    >
      <FileUp size={24} aria-hidden className="text-muted" />
      <p className="flex flex-wrap items-center justify-center gap-2">
        <label htmlFor={id} className={clsx(buttonClass('primary'), 'has-focus-visible:outline-2')}>
          {t('imports.choose')}
        </label>
        <input
          id={id}
          type="file"
          accept=".csv,.tsv,.txt,.json,.jsonl,text/csv,application/json"
          onChange={(event) => event.target.files?.[0] !== undefined && upload.send(event.target.files[0])}
          className="peer sr-only"
        />
        <span className="text-muted">{t('imports.drop')}</span>
      </p>
      <p className="text-meta text-muted">{formats ?? t('imports.formats')}</p>
    </div>
  );
}
