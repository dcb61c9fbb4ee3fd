import { noteWritten } from '@mh-os/contracts';
import { DomainError, isId, type Ctx } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { CompanyEntity } from '../companies/company.entity.ts';
import { lockPerson } from '../people/people.service.ts';
import { dealLabel } from '../pipelines/deal-writing.ts';
import { DealEntity } from '../pipelines/pipeline.entity.ts';
import { CrmNoteEntity } from './note.entity.ts';
import type { WriteCrmNoteInput } from './note.type.ts';

const WRITE = 'crm.note.write';

type Subject = Pick<WriteCrmNoteInput, 'personId' | 'companyId' | 'dealId'>;

/** Notes about people, companies and deals. */
@Injectable()
export class NotesService {
  constructor(private readonly db: Db) {}

  list(ctx: Ctx, { personId, companyId, dealId }: Subject): Promise<CrmNoteEntity[]> {
    ctx.require(dealId ? 'crm.deal.read' : 'crm.person.read');
    ctx.requireBrand();
    // What is said on a deal stands there, whosever deal it is.
    const where = dealId ? { dealId } : personId ? { personId, dealId: IsNull() } : { companyId: companyId ?? '' };
    if (!isId(dealId ?? personId ?? companyId ?? '')) return Promise.resolve([]);
    const order = { pinned: 'DESC', createdAt: 'DESC', id: 'DESC' } as const;
    return this.db.read(ctx, (tx) => tx.find(CrmNoteEntity, where, { order, take: 200 }));
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
    { personId, companyId, dealId, pinned }: Partial<WriteCrmNoteInput>,
  ): Promise<CrmNoteEntity> {
    if ([personId, companyId, dealId].filter(Boolean).length !== 1)
      throw new DomainError('CRM_NOTE_INVALID', 'A note is about one person, one company or one deal.', {
        path: ['personId'],
      });
    if (dealId) tx.ctx.require('crm.deal.read');
    const deal = dealId ? await tx.get(DealEntity, dealId) : null;
    if (personId) await lockPerson(tx, personId);
    if (companyId) await tx.get(CompanyEntity, companyId);
    const { id, name } = tx.ctx.actor;
    return tx.insert(CrmNoteEntity, {
      ...{ personId: personId ?? deal?.personId ?? null, companyId: companyId ?? null, dealId: dealId ?? null },
      ...{ text, pinned: pinned ?? false, authorId: isId(id) ? id : null, authorName: name ?? null },
    });
  }

  private async change(tx: Tx, id: string, text: string, wish: Partial<WriteCrmNoteInput>): Promise<CrmNoteEntity> {
    const note = await tx.lock(CrmNoteEntity, id);
    return tx.update(note, { text, pinned: wish.pinned ?? note.pinned }, wish.expectedVersion ?? undefined);
  }
}

/** Tells of a note; the number says of whom, the words stay here. */
async function tell(tx: Tx, note: CrmNoteEntity, change: string, version: number): Promise<void> {
  const about = await aboutOfNote(tx, note);
  tx.emit(noteWritten, { ...about, change }, { aggregateId: note.id, aggregateVersion: version });
}

/** Whom a note is about, locked where it is a person: nothing is written about somebody who is being erased. */
export async function aboutOfNote(tx: Tx, { personId, companyId, dealId }: CrmNoteEntity) {
  const person = personId ? await lockPerson(tx, personId) : null;
  const deal = dealId ? await tx.get(DealEntity, dealId) : null;
  const company = companyId ? await tx.get(CompanyEntity, companyId) : null;
  const label = deal ? dealLabel(deal) : (person ?? company)!.number;
  return { label, personId, companyId: companyId ?? deal?.companyId ?? null };
}
