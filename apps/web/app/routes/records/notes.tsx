import { Pin, PinOff, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { When } from '../../components/printed.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { RecordNotesQuery } from '../../graphql/generated/types.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { Nothing } from './nothing.tsx';

type Note = NonNullable<RecordNotesQuery['crmNotes']>[number];

interface Props {
  readonly notes: readonly Note[];
  readonly formKey: string;
}

/** Notes about somebody, pinned ones first, each with the files that it points to. */
export function Notes({ notes, formKey }: Props) {
  const { t } = useTranslation();
  const { can } = useViewer();
  const mayWrite = can('crm.note.write');
  return (
    <>
      {mayWrite && (
        <Form method="post" className="flex flex-col items-start gap-2">
          <input type="hidden" name="intent" value="note" />
          <input type="hidden" name="key" value={formKey} />
          <div className="w-full max-w-160">
            <AreaField label={t('customers.note.text')} name="text" required maxLength={10_000} />
          </div>
          <Button type="submit" look="primary">
            {t('customers.note.add')}
          </Button>
        </Form>
      )}
      {notes.length === 0 && <Nothing />}
      {notes.map((note) => (
        <NoteCard key={note.id} note={note} formKey={`${formKey}-${note.id}`} mayWrite={mayWrite} />
      ))}
    </>
  );
}

function NoteCard({
  note,
  formKey,
  mayWrite,
}: {
  readonly note: Note;
  readonly formKey: string;
  readonly mayWrite: boolean;
}) {
  const { t } = useTranslation();
  const { can } = useViewer();
  const { text, authorName, createdAt, pinned, files } = note;
  return (
    <Card className={pinned ? 'border-accent' : undefined}>
      <div className="flex flex-col gap-2">
        <p className="break-words whitespace-pre-line">{text}</p>
        <div className="flex flex-wrap items-center justify-between gap-2 text-meta text-muted">
          <span>
            {pinned && <strong className="font-medium text-ink">{t('records.note.pinned')} · </strong>}
            <When at={createdAt} /> {authorName}
          </span>
          {mayWrite && <NoteSteps note={note} formKey={formKey} />}
        </div>
        {files && files.length > 0 && <NoteFiles files={files} />}
        {can('crm.attachment.write') && <NoteFileForm noteId={note.id} formKey={formKey} />}
      </div>
    </Card>
  );
}

function NoteSteps({ note, formKey }: { readonly note: Note; readonly formKey: string }) {
  const { t } = useTranslation();
  const Icon = note.pinned ? PinOff : Pin;
  return (
    <Form method="post" className="flex gap-1">
      <input type="hidden" name="id" value={note.id} />
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="text" value={note.text} />
      <VersionField of={note} follows />
      <input type="hidden" name="pinned" value={note.pinned ? '0' : '1'} />
      <Button
        type="submit"
        name="intent"
        value="pinNote"
        icon
        look="quiet"
        aria-label={t(note.pinned ? 'records.note.unpin' : 'records.note.pin')}
      >
        <Icon size={16} aria-hidden />
      </Button>
      <Button type="submit" name="intent" value="removeNote" icon look="quiet" aria-label={t('records.note.remove')}>
        <Trash2 size={16} aria-hidden />
      </Button>
    </Form>
  );
}

function NoteFiles({ files }: { readonly files: NonNullable<Note['files']> }) {
  const { t } = useTranslation();
  return (
    <ul aria-label={t('customers.tab.files')} className="flex flex-wrap gap-x-4 gap-y-1">
      {files.map(({ id, name, url }) => (
        <li key={id} className="flex items-center gap-1">
          {url ? (
            <a className="link" href={url} target="_blank" rel="noopener noreferrer nofollow">
              {name}
            </a>
          ) : (
            name
          )}
        </li>
      ))}
    </ul>
  );
}

function NoteFileForm({ noteId, formKey }: { readonly noteId: string; readonly formKey: string }) {
  const { t } = useTranslation();
  return (
    <details>
      <summary className="cursor-pointer text-meta text-muted">{t('customers.file.add')}</summary>
      <Form method="post" className="flex flex-wrap items-end gap-2 pt-2">
        <input type="hidden" name="intent" value="addFile" />
        <input type="hidden" name="noteId" value={noteId} />
        <input type="hidden" name="key" value={formKey} />
        <TextField label={t('customers.file.name')} name="name" required maxLength={200} />
        <TextField label={t('customers.file.url')} name="url" type="url" required maxLength={2000} />
        <Button type="submit">{t('customers.file.add')}</Button>
      </Form>
    </details>
  );
}
