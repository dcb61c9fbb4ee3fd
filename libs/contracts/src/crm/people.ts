import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

/** A person in an event: the number for people to read, never a name or an address. */
const person = { label: z.string(), personId: z.uuid() };

export const personCreated = defineEvent({
  type: 'crm.person.created',
  version: 1,
  aggregate: 'person',
  description: 'A person became known; `source` says how: by hand, by a shop, by a file.',
  schema: z.object({ ...person, source: z.string() }),
});

export const personUpdated = defineEvent({
  type: 'crm.person.updated',
  version: 1,
  aggregate: 'person',
  description: 'Something of a person was changed; `changes` names the fields only.',
  schema: z.object({ ...person, changes: z.array(changeSchema) }),
});

export const personErased = defineEvent({
  type: 'crm.person.erased',
  version: 1,
  aggregate: 'person',
  description: "A person's data was erased; the number stays, so that books stay whole.",
  schema: z.object(person),
});

export const customFieldChanged = defineEvent({
  type: 'crm.custom-field.changed',
  version: 1,
  aggregate: 'custom-field',
  description: 'An own field of people or companies was added, changed or removed.',
  schema: z.object({ label: z.string(), subject: z.string(), key: z.string(), removed: z.boolean() }),
});

/** Events of people. */
export const crmPeopleEvents = [personCreated, personUpdated, personErased, customFieldChanged] as const;

export const crmPeoplePermissions = definePermissions('crm', {
  'crm.person.read': 'See people with their addresses.',
  'crm.person.write': 'Add and change people.',
  'crm.order.read': 'See what people and companies bought.',
  'crm.person.erase': 'Erase the data of a person for good.',
  'crm.custom-field.write': 'Say which own fields people and companies have.',
});

/** What each operation asks of its caller: a permission, `self` (signed in) or `public`. */
export const crmPeopleOperations = defineOperations({
  people: 'crm.person.read',
  person: 'crm.person.read',
  crmTags: 'crm.person.read',
  crmOrders: 'crm.order.read',
  createPerson: 'crm.person.write',
  updatePerson: 'crm.person.write',
  eraseCrmPerson: 'crm.person.erase',
  crmCustomFields: 'crm.person.read',
  saveCrmCustomField: 'crm.custom-field.write',
  removeCrmCustomField: 'crm.custom-field.write',
});

/** Error codes, each with its meaning. */
export const crmPeopleErrors = {
  CRM_EMAIL_INVALID: 'This is no e-mail address.',
  CRM_EMAIL_TAKEN: 'Somebody else of the brand has this address: look at that person, or merge the two.',
  CRM_PHONE_INVALID: 'This is no telephone number of its country.',
  CRM_REFERENCE_TAKEN: 'Somebody else has this number of that source.',
  CRM_PERSON_INVALID: 'A person has a name, an address or a number of a source, and plausible data.',
  CRM_PERSON_MERGED: 'This record was merged into another one: change that.',
  CRM_PERSON_ERASED: 'The data of this person was erased.',
  CRM_CUSTOM_FIELD_INVALID: 'A value does not fit its own field.',
  CRM_TOO_MANY: 'A record holds at most so many of these.',
} as const;
