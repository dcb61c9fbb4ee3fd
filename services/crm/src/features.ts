import { ProvisioningModule } from './provisioning/provisioning.module.ts';
import { CompaniesModule } from './companies/companies.module.ts';
import { LeadsModule } from './leads/leads.module.ts';
import { PipelinesModule } from './pipelines/pipelines.module.ts';
import { ScoringModule } from './scoring/scoring.module.ts';

/** The feature modules, by themselves: the schema is printed from them without a configuration. */
export const features = [
  // One a line, so that what several people add merges.
  ProvisioningModule,
  CompaniesModule,
  LeadsModule,
  PipelinesModule,
  ScoringModule,
];
