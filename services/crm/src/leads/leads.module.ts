import { Module } from '@nestjs/common';
import { CompaniesModule } from '../companies/companies.module.ts';
import { CustomersModule } from '../customers/customers.module.ts';
import { ConversionService } from './conversion.service.ts';
import { LeadFormsResolver } from './lead-forms.resolver.ts';
import { LeadFormsService } from './lead-forms.service.ts';
import { LeadImportService } from './lead-import.service.ts';
import { LeadPeople } from './lead-people.ts';
import { LeadRosterService } from './lead-roster.service.ts';
import { LeadAssigneesResolver, LeadsResolver } from './leads.resolver.ts';
import { LeadsService } from './leads.service.ts';

@Module({
  imports: [CompaniesModule, CustomersModule],
  providers: [
    ...[LeadsService, LeadsResolver, LeadAssigneesResolver, ConversionService, LeadImportService, LeadRosterService],
    ...[LeadFormsService, LeadFormsResolver, LeadPeople],
  ],
})
export class LeadsModule {}
