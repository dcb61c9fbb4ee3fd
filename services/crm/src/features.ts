import { CompaniesModule } from './companies/companies.module.ts';
import { CustomFieldsModule } from './custom-fields/custom-fields.module.ts';
import { CustomersModule } from './customers/customers.module.ts';
import { LeadsModule } from './leads/leads.module.ts';
import { OrderFactsModule } from './order-facts/order-facts.module.ts';
import { PeopleModule } from './people/people.module.ts';
import { PipelinesModule } from './pipelines/pipelines.module.ts';
import { ProvisioningModule } from './provisioning/provisioning.module.ts';
import { SegmentsModule } from './segments/segments.module.ts';
import { ScoringModule } from './scoring/scoring.module.ts';

/** The feature modules, by themselves: the schema is printed from them without a configuration. */
export const features = [
  // One a line, so that what several people add merges.
  ProvisioningModule,
  PeopleModule,
  CompaniesModule,
  CustomFieldsModule,
  CustomersModule,
  OrderFactsModule,
  LeadsModule,
  PipelinesModule,
  ScoringModule,
  SegmentsModule,
];
