import { Module } from '@nestjs/common';
import { CompaniesModule } from '../companies/companies.module.ts';
import { PeopleModule } from '../people/people.module.ts';
import { MentionLinksResolver } from './mention-links.resolver.ts';
import { MentionTargetsService } from './mention-targets.service.ts';
import { MentionsResolver } from './mentions.resolver.ts';
import { MentionsService } from './mentions.service.ts';

@Module({
  imports: [PeopleModule, CompaniesModule],
  providers: [MentionsResolver, MentionLinksResolver, MentionsService, MentionTargetsService],
})
export class MentionsModule {}
