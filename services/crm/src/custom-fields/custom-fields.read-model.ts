import type { ReadTx } from '@mh-os/persistence';
import { CustomFieldEntity } from './custom-field.entity.ts';
import type { CustomSubject } from './custom-field.rules.ts';

/** The own fields of people or companies, in order. */
export function readCustomFields(tx: ReadTx, subject: CustomSubject): Promise<CustomFieldEntity[]> {
  return tx.find(CustomFieldEntity, { subject }, { order: { place: 'ASC', key: 'ASC' } });
}
