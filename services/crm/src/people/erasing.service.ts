import { personErased } from '@mh-os/contracts';
import type { Ctx } from '@mh-os/kernel';
import { Db, erasePerson, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { suppressPeople } from '../consents/sendable.ts';
import { removeFilesOf } from '../files/person-files.ts';
import { eraseMentionsOf } from '../mentions/mention-erasing.ts';
import { indexRecords } from '../search/search-index.ts';
import { BRAND } from '../sql.ts';
import type { EraseCrmPersonInput } from './people.inputs.ts';
import { readPeople } from './people.read-model.ts';
import { clearParts, readParts } from './person-parts.ts';
import { lockPerson } from './people.service.ts';
import type { PersonEntity } from './person.entity.ts';
import type { PersonType } from './person.type.ts';

const ERASED = 'Erased person';
const LEADS = `SELECT id FROM lead WHERE brand_id = ${BRAND} AND person_id = $1`;
const FORGET = `UPDATE person_merge SET before = '{}', after = '{}' WHERE brand_id = ${BRAND} AND $1 IN (survivor_id, merged_id)`;

/** Takes the data of a person away for good, everywhere in this service; other services know ids only. */
@Injectable()
export class ErasingService {
  constructor(private readonly db: Db) {}

  erase(ctx: Ctx, { id, expectedVersion }: EraseCrmPersonInput): Promise<PersonType> {
    ctx.require('crm.person.erase');
    return this.db.tx(ctx, async (tx) => {
      const person = await lockPerson(tx, id);
      const terms = await this.termsOf(tx, person);
      // Kept as fingerprints: an erased address is never written to, whoever brings it back.
      await suppressPeople(tx, [id], 'ERASED');
      await tx.query('erase_merges', FORGET, [id]);
      await eraseMentionsOf(tx, id);
      await removeFilesOf(tx, id);
      for (const part of ['emails', 'phones', 'addresses', 'references'] as const) await clearParts(tx, part, id);
      await tx.update(
        person,
        { ...EMPTY, displayName: ERASED, nameKey: ERASED.toLowerCase(), erasedAt: new Date() },
        expectedVersion,
      );
      await indexRecords(tx, 'PERSON', [{ id, texts: [person.number] }]);
      const leads = await tx.query<{ id: string }>('erase_leads', LEADS, [id]);
      await indexRecords(
        tx,
        'LEAD',
        leads.map((lead) => ({ id: lead.id, texts: [] })),
      );
      // What stands in notes, drafts and answers of the past.
      await erasePerson(tx, id, terms);
      tx.emit(
        personErased,
        { label: person.number, personId: id },
        { aggregateId: id, aggregateVersion: person.version },
      );
      return (await readPeople(tx, [id])).get(id)!;
    });
  }

  /** The words that stand for the person: addresses and full names anywhere, single names only beside the id. */
  private async termsOf(tx: Tx, person: PersonEntity) {
    const parts = (await readParts(tx, [person.id])).get(person.id);
    const replacement = `erased-${person.id}@erased.invalid`;
    const mails = (parts?.emails ?? []).map(({ address }) => ({ text: address, anywhere: true, replacement }));
    const phones = (parts?.phones ?? []).flatMap(({ number, given }) =>
      [number, given].map((text) => ({ text, anywhere: false, replacement: 'erased' })),
    );
    const full = [person.givenName, person.familyName].filter(Boolean).join(' ');
    const names = [full, person.givenName, person.familyName].flatMap((text) =>
      text ? [{ text, anywhere: false, replacement: ERASED }] : [],
    );
    return [...mails, ...phones, ...names];
  }
}

const EMPTY = {
  ...{
    givenName: null,
    familyName: null,
    companyName: null,
    language: null,
    birthday: null,
    country: null,
    ownerId: null,
  },
  ...{ tags: [], custom: {} },
};
