import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.ts';
import { CompaniesResolver } from './companies.resolver.ts';
import { CompaniesService } from './companies.service.ts';
import { PersonRelationsResolver, RelationsResolver } from './relations.resolver.ts';

@Module({
  imports: [PeopleModule],
  providers: [CompaniesResolver, CompaniesService, RelationsResolver, PersonRelationsResolver],
  exports: [CompaniesService],
})
export class CompaniesModule {}
