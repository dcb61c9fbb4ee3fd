import { MembersModule } from './members/members.module.ts';
import { ImportsModule } from './imports/imports.module.ts';
import { CampaignsModule } from './campaigns/campaigns.module.ts';
import { ConsentsModule } from './consents/consents.module.ts';
import { DuplicatesModule } from './duplicates/duplicates.module.ts';
import { MailingModule } from './mailing/mailing.module.ts';
import { NotesModule } from './notes/notes.module.ts';
import { TasksModule } from './tasks/tasks.module.ts';
import { TimelineModule } from './timeline/timeline.module.ts';
import { TransfersModule } from './transfers/transfers.module.ts';
import { BrandZoneModule } from './brand-zone/brand-zone.module.ts';
import { ContentModule } from './content/content.module.ts';
import { FilesModule } from './files/files.module.ts';
import { FunnelModule } from './funnel/funnel.module.ts';
import { MentionsModule } from './mentions/mentions.module.ts';
import { CompaniesModule } from './companies/companies.module.ts';
import { CustomFieldsModule } from './custom-fields/custom-fields.module.ts';
import { CustomersModule } from './customers/customers.module.ts';
import { LeadsModule } from './leads/leads.module.ts';
import { OrderFactsModule } from './order-facts/order-facts.module.ts';
import { PeopleModule } from './people/people.module.ts';
import { PipelinesModule } from './pipelines/pipelines.module.ts';
import { ProvisioningModule } from './provisioning/provisioning.module.ts';
import { AttributionModule } from './attribution/attribution.module.ts';
import { PerformanceModule } from './performance/performance.module.ts';
import { JourneysModule } from './journeys/journeys.module.ts';
import { GrowthSummaryModule } from './growth-summary/growth-summary.module.ts';
import { SegmentsModule } from './segments/segments.module.ts';
import { ScoringModule } from './scoring/scoring.module.ts';

/** The feature modules, by themselves: the schema is printed from them without a configuration. */
export const features = [
  // One a line, so that what several people add merges.
  ProvisioningModule,
  PeopleModule,
  ConsentsModule,
  DuplicatesModule,
  NotesModule,
  TasksModule,
  TimelineModule,
  TransfersModule,
  CompaniesModule,
  CustomFieldsModule,
  CustomersModule,
  OrderFactsModule,
  LeadsModule,
  PipelinesModule,
  ScoringModule,
  SegmentsModule,
  MailingModule,
  JourneysModule,
  BrandZoneModule,
  ContentModule,
  PerformanceModule,
  AttributionModule,
  MentionsModule,
  FilesModule,
  FunnelModule,
  GrowthSummaryModule,
  CampaignsModule,
  ImportsModule,
  MembersModule,
];
