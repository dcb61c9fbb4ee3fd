import { Module } from '@nestjs/common';
import { CompaniesModule } from '../companies/companies.module.ts';
import { PeopleModule } from '../people/people.module.ts';
import { DealsService } from './deals.service.ts';
import { DealRelationsResolver, DealsResolver, PipelinesResolver, StagesResolver } from './pipelines.resolver.ts';
import { PipelinesService } from './pipelines.service.ts';

@Module({
  imports: [PeopleModule, CompaniesModule],
  providers: [PipelinesService, PipelinesResolver, StagesResolver, DealsService, DealsResolver, DealRelationsResolver],
  exports: [DealsService],
})
export class PipelinesModule {}
