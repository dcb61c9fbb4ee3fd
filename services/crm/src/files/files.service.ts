import { fileRefChanged } from '@mh-os/contracts';
import { actorOf, type Ctx, DomainError, isId } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CompanyEntity } from '../companies/company.entity.ts';
import { CrmNoteEntity } from '../notes/note.entity.ts';
import { aboutOfNote } from '../notes/notes.service.ts';
import { lockPerson } from '../people/people.service.ts';
import { DealEntity } from '../pipelines/pipeline.entity.ts';
import { CrmFileRefEntity } from './file-ref.entity.ts';
import type { AddCrmFileInput, FileRefType, FileSubject } from './file-ref.type.ts';
import { decideReference } from './reference.rules.ts';

const MOST_BYTES = 10n ** 13n;
/** As many as a record points to. */
const MOST = 200;

type Subject = Pick<CrmFileRefEntity, 'personId' | 'companyId' | 'dealId' | 'noteId'>;
const NONE: Subject = { personId: null, companyId: null, dealId: null, noteId: null };
const COLUMN: Readonly<Record<FileSubject, keyof Subject>> = {
  PERSON: 'personId',
  COMPANY: 'companyId',
  DEAL: 'dealId',
  NOTE: 'noteId',
};

/** Files that records point to. */
@Injectable()
export class FilesService {
  constructor(private readonly db: Db) {}

  async list(ctx: Ctx, subject: FileSubject, id: string): Promise<FileRefType[]> {
    ctx.require('crm.attachment.read');
    ctx.requireBrand();
    if (!isId(id)) return [];
    const order = { createdAt: 'DESC', id: 'DESC' } as const;
    const rows = await this.db.read(ctx, (tx) =>
      tx.find(CrmFileRefEntity, { [COLUMN[subject]]: id }, { order, take: MOST }),
    );
    return rows.map(shown);
  }

  /** Files of many notes at once. */
  async ofNotes(ctx: Ctx, noteIds: readonly string[]): Promise<Map<string, FileRefType[]>> {
    ctx.require('crm.attachment.read');
    const order = { createdAt: 'DESC', id: 'DESC' } as const;
    const rows = await this.db.read(ctx, (tx) =>
      tx.find(CrmFileRefEntity, { noteId: In([...noteIds]) }, { order, take: MOST * 10 }),
    );
    return new Map(noteIds.map((id) => [id, rows.filter(({ noteId }) => noteId === id).map(shown)]));
  }

  add(ctx: Ctx, { idempotencyKey, ...input }: AddCrmFileInput): Promise<FileRefType> {
    ctx.require('crm.attachment.write');
    ctx.requireBrand();
    const { subject, subjectId, mediaType, sizeBytes, sha256 } = input;
    const name = input.name.trim();
    const size = sizeBytes ?? null;
    if (!name || (size !== null && (size < 0n || size > MOST_BYTES)))
      throw new DomainError('CRM_FILE_INVALID', 'A file has a name, and a size that can be.', {
        path: [name ? 'sizeBytes' : 'name'],
      });
    const place = decideReference(input, []);
    const key = { ...input, sizeBytes: size?.toString() };
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('addCrmFile', idempotencyKey, key, async () => {
        const about = await subjectOf(tx, subject, subjectId);
        await assertRoom(tx, subject, subjectId);
        const file = await tx.insert(CrmFileRefEntity, {
          ...{ ...NONE, [COLUMN[subject]]: subjectId, name, ...place, sizeBytes: size, sha256: sha256 ?? null },
          ...{ mediaType: mediaType ?? 'application/octet-stream', addedBy: actorOf(ctx) },
        });
        tell(tx, file, about, 'added', 1);
        return file.id;
      });
      return shown(await tx.get(CrmFileRefEntity, id));
    });
  }

  remove(ctx: Ctx, id: string): Promise<FileRefType> {
    ctx.require('crm.attachment.write');
    return this.db.tx(ctx, async (tx) => {
      const file = await tx.lock(CrmFileRefEntity, id);
      const [subject, column] = (Object.entries(COLUMN) as [FileSubject, keyof Subject][]).find(
        ([, field]) => file[field] !== null,
      )!;
      const about = await subjectOf(tx, subject, file[column]!);
      await tx.remove(file);
      tell(tx, file, about, 'removed', file.version + 1);
      return shown(file);
    });
  }
}

interface About {
  readonly label: string;
  readonly personId: string | null;
  readonly companyId: string | null;
}

/** Whom a file is about, locked where it is a person: nothing is added to somebody who is being erased. */
async function subjectOf(tx: Tx, subject: FileSubject, id: string): Promise<About> {
  if (subject === 'PERSON') return { label: (await lockPerson(tx, id)).number, personId: id, companyId: null };
  if (subject === 'COMPANY') return { label: (await tx.get(CompanyEntity, id)).number, personId: null, companyId: id };
  if (subject === 'DEAL') {
    const { number, personId, companyId } = await tx.get(DealEntity, id);
    return { label: `D-${1_000 + number}`, personId, companyId };
  }
  return aboutOfNote(tx, await tx.get(CrmNoteEntity, id));
}

async function assertRoom(tx: Tx, subject: FileSubject, id: string): Promise<void> {
  const found = await tx.find(CrmFileRefEntity, { [COLUMN[subject]]: id }, { take: MOST, select: { id: true } });
  if (found.length >= MOST)
    throw new DomainError('CRM_FILE_INVALID', `A record points to at most ${MOST} files: remove some first.`, {
      details: { allowed: MOST },
    });
}

/** Tells of a file; its name may name somebody and stays here. */
function tell(tx: Tx, { id, dealId }: CrmFileRefEntity, about: About, change: string, version: number): void {
  tx.emit(fileRefChanged, { ...about, dealId, change }, { aggregateId: id, aggregateVersion: version });
}

const shown = (file: CrmFileRefEntity): FileRefType => ({ ...file, addedByName: file.addedBy.name ?? null });
