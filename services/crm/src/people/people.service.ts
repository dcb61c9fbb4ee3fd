import { personUpdated } from '@mh-os/contracts';
import { changesOf, type Ctx, newId, type Page } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { readCustomFields } from '../custom-fields/custom-fields.read-model.ts';
import { decideCustom } from '../custom-fields/custom-field.rules.ts';
import type { CreatePersonInput, UpdatePersonInput } from './people.inputs.ts';
import {
  countPeople,
  listPeople,
  readPeople,
  readTags,
  type PersonFilter,
  type PersonQuery,
} from './people.read-model.ts';
import { assertMembers } from '../members/brand-members.ts';
import { Members } from '../members/members.ts';
import { replaceParts } from './person-replacing.ts';
import { readParts, type PersonParts } from './person-parts.ts';
import { assertOpen, decideFacts, decideNewPerson } from './person-wish.rules.ts';
import { assertFree, claimKeys, rewritePerson, writeNewPeople } from './person-writing.ts';
import { tellTags } from './person-tags.ts';
import { PersonEntity } from './person.entity.ts';
import type { PersonType } from './person.type.ts';

const READ = 'crm.person.read';
const WRITE = 'crm.person.write';

/** Use cases of people. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly db: Db,
    private readonly members: Members,
  ) {}

  list(ctx: Ctx, query: PersonQuery): Promise<Page<PersonType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => listPeople(tx, query));
  }

  count(ctx: Ctx, filter: PersonFilter): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countPeople(tx, filter));
  }

  tags(ctx: Ctx): Promise<string[]> {
    ctx.require(READ);
    return this.db.read(ctx, readTags);
  }

  byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, PersonType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readPeople(tx, ids));
  }

  parts(ctx: Ctx, ids: readonly string[]): Promise<Map<string, PersonParts>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readParts(tx, ids));
  }

  async create(ctx: Ctx, input: CreatePersonInput): Promise<PersonType> {
    ctx.require(WRITE);
    ctx.requireBrand();
    await this.members.learn(ctx, [input.ownerId]);
    return this.db.tx(ctx, async (tx) => {
      const { idempotencyKey, ...wish } = input;
      const id = await tx.idempotent('createPerson', idempotencyKey, wish, async () => {
        await assertMembers(tx, [wish.ownerId], ['ownerId']);
        const custom = decideCustom(await readCustomFields(tx, 'PERSON'), {}, wish.custom ?? {});
        const person = decideNewPerson(newId(), 'manual', wish, custom, new Date());
        assertFree(await claimKeys(tx, [person]));
        await writeNewPeople(tx, [person]);
        return person.id;
      });
      return (await readPeople(tx, [id])).get(id)!;
    });
  }

  async update(ctx: Ctx, input: UpdatePersonInput): Promise<PersonType> {
    ctx.require(WRITE);
    const { id, expectedVersion, ...wish } = input;
    await this.members.learn(ctx, [wish.ownerId]);
    return this.db.tx(ctx, async (tx) => {
      const person = await tx.lock(PersonEntity, id);
      assertOpen(person);
      if (wish.ownerId !== person.ownerId) await assertMembers(tx, [wish.ownerId], ['ownerId']);
      const custom = wish.custom
        ? decideCustom(await readCustomFields(tx, 'PERSON'), person.custom, wish.custom)
        : person.custom;
      const facts = { ...decideFacts(wish, person, new Date()), custom };
      const before = person.tags;
      const changed = changesOf(person, facts).map(({ field }) => field);
      const parts = await replaceParts(tx, id, wish, facts.country);
      await rewritePerson(tx, person, facts, expectedVersion);
      const changes = [...changed, ...parts].map((field) => ({ field, before: null, after: null }));
      const target = { aggregateId: id, aggregateVersion: person.version };
      tx.emit(personUpdated, { label: person.number, personId: id, changes }, target);
      tellTags(tx, person, before);
      return (await readPeople(tx, [id])).get(id)!;
    });
  }
}

/** A person of the brand who is neither merged nor erased, locked. */
export async function lockPerson(tx: Tx, id: string): Promise<PersonEntity> {
  const person = await tx.lock(PersonEntity, id);
  assertOpen(person);
  return person;
}
