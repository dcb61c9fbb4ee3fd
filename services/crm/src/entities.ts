import { CompanyPersonEntity } from './companies/company-person.entity.ts';
import { CompanyEntity } from './companies/company.entity.ts';
import { CustomFieldEntity } from './custom-fields/custom-field.entity.ts';
import { PersonEntity } from './people/person.entity.ts';

/** Every table of this service that code maps; the others are written by statements alone. */
export const entities = [
  // One a line, so that what several people add merges.
  PersonEntity,
  CompanyEntity,
  CompanyPersonEntity,
  CustomFieldEntity,
];
