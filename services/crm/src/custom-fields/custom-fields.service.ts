import { customFieldChanged } from '@mh-os/contracts';
import { DomainError, type Ctx } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { CustomFieldEntity } from './custom-field.entity.ts';
import { assertField, type CustomSubject } from './custom-field.rules.ts';
import type { SaveCrmCustomFieldInput } from './custom-field.type.ts';
import { readCustomFields } from './custom-fields.read-model.ts';

const WRITE = 'crm.custom-field.write';
const MOST = 100;

/** Which own fields people and companies have. */
@Injectable()
export class CustomFieldsService {
  constructor(private readonly db: Db) {}

  list(ctx: Ctx, subject: CustomSubject): Promise<CustomFieldEntity[]> {
    ctx.require('crm.person.read');
    return this.db.read(ctx, (tx) => readCustomFields(tx, subject));
  }

  save(ctx: Ctx, input: SaveCrmCustomFieldInput): Promise<CustomFieldEntity> {
    ctx.require(WRITE);
    ctx.requireBrand();
    const wish = { ...input, label: input.label.trim(), choices: input.choices ?? [] };
    assertField(wish);
    return this.db.tx(ctx, async (tx) => {
      const all = await readCustomFields(tx, input.subject);
      const known = all.find(({ key }) => key === input.key);
      if (known && known.type !== input.type)
        throw new DomainError('CRM_CUSTOM_FIELD_INVALID', 'What a field takes never changes: make another field.', {
          path: ['type'],
        });
      if (!known && all.length >= MOST)
        throw new DomainError('CRM_TOO_MANY', `There are at most ${MOST} own fields.`, { path: ['key'] });
      const { label, choices } = wish;
      const place = input.place ?? known?.place ?? all.length;
      const field = known
        ? await tx.update(known, { label, choices, place })
        : await tx.insert(CustomFieldEntity, {
            subject: input.subject,
            key: input.key,
            type: input.type,
            label,
            choices,
            place,
          });
      const data = { label, subject: field.subject, key: field.key, removed: false };
      tx.emit(customFieldChanged, data, { aggregateId: field.id, aggregateVersion: field.version });
      return field;
    });
  }

  remove(ctx: Ctx, id: string): Promise<CustomFieldEntity> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const field = await tx.lock(CustomFieldEntity, id);
      await tx.remove(field);
      const data = { label: field.label, subject: field.subject, key: field.key, removed: true };
      tx.emit(customFieldChanged, data, { aggregateId: field.id, aggregateVersion: field.version + 1 });
      return field;
    });
  }
}
