import { noteWritten } from '@mh-os/contracts';
import { DomainError, isId, type Ctx } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { CompanyEntity } from '../companies/company.entity.ts';
import { lockPerson } from '../people/people.service.ts';
import { CrmNoteEntity } from './note.entity.ts';
import type { WriteCrmNoteInput } from './note.type.ts';

const WRITE = 'crm.note.write';

/** Notes about people and companies. */
@Injectable()
export class NotesService {
  constructor(private readonly db: Db) {}

  list(ctx: Ctx, personId: string | null, companyId: string | null): Promise<CrmNoteEntity[]> {
    ctx.require('crm.person.read');
    const order = { pinned: 'DESC', createdAt: 'DESC', id: 'DESC' } as const;
    if (personId && isId(personId))
      return this.db.read(ctx, (tx) => tx.find(CrmNoteEntity, { personId }, { order, take: 200 }));
    if (companyId && isId(companyId))
      return this.db.read(ctx, (tx) => tx.find(CrmNoteEntity, { companyId }, { order, take: 200 }));
    ctx.requireBrand();
    return Promise.resolve([]);
  }

  write(ctx: Ctx, input: WriteCrmNoteInput): Promise<CrmNoteEntity> {
    ctx.require(WRITE);
    const { idempotencyKey, ...wish } = input;
    const text = wish.text.trim();
    if (!text) throw new DomainError('CRM_NOTE_INVALID', 'A note has a text.', { path: ['text'] });
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('writeCrmNote', idempotencyKey, wish, async () => {
        const note = wish.id ? await this.change(tx, wish.id, text, wish) : await this.add(tx, text, wish);
        await tell(tx, note, wish.id ? 'changed' : 'added', note.version);
        return note.id;
      });
      return tx.get(CrmNoteEntity, id);
    });
  }

  remove(ctx: Ctx, id: string): Promise<CrmNoteEntity> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const note = await tx.lock(CrmNoteEntity, id);
      await tx.remove(note);
      await tell(tx, note, 'removed', note.version + 1);
      return note;
    });
  }

  private async add(
    tx: Tx,
    text: string,
    { personId, companyId, pinned }: Partial<WriteCrmNoteInput>,
  ): Promise<CrmNoteEntity> {
    if ((personId ? 1 : 0) + (companyId ? 1 : 0) !== 1)
      throw new DomainError('CRM_NOTE_INVALID', 'A note is about one person or one company.', { path: ['personId'] });
    if (personId) await lockPerson(tx, personId);
    if (companyId) await tx.get(CompanyEntity, companyId);
    const { id, name } = tx.ctx.actor;
    return tx.insert(CrmNoteEntity, {
      ...{ personId: personId ?? null, companyId: companyId ?? null, text, pinned: pinned ?? false },
      ...{ authorId: isId(id) ? id : null, authorName: name ?? null },
    });
  }

  private async change(tx: Tx, id: string, text: string, wish: Partial<WriteCrmNoteInput>): Promise<CrmNoteEntity> {
    const note = await tx.lock(CrmNoteEntity, id);
    return tx.update(note, { text, pinned: wish.pinned ?? note.pinned }, wish.expectedVersion ?? undefined);
  }
}

/** Tells of a note; the number says of whom, the words stay here. */
async function tell(tx: Tx, note: CrmNoteEntity, change: string, version: number): Promise<void> {
  const { id, personId, companyId } = note;
  const label = personId ? (await lockPerson(tx, personId)).number : (await tx.get(CompanyEntity, companyId!)).number;
  tx.emit(noteWritten, { label, personId, companyId, change }, { aggregateId: id, aggregateVersion: version });
}
