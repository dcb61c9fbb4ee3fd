import { Module } from '@nestjs/common';
import { ConversionService } from './conversion.service.ts';
import { LeadFormsResolver } from './lead-forms.resolver.ts';
import { LeadFormsService } from './lead-forms.service.ts';
import { LeadImportService } from './lead-import.service.ts';
import { LeadRosterService } from './lead-roster.service.ts';
import { LeadsResolver } from './leads.resolver.ts';
import { LeadsService } from './leads.service.ts';

@Module({
  providers: [
    ...[LeadsService, LeadsResolver, ConversionService, LeadImportService, LeadRosterService],
    ...[LeadFormsService, LeadFormsResolver],
  ],
})
export class LeadsModule {}
