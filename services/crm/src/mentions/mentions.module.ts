import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.ts';
import { MentionsResolver } from './mentions.resolver.ts';
import { MentionsService } from './mentions.service.ts';

@Module({ imports: [PeopleModule], providers: [MentionsResolver, MentionsService] })
export class MentionsModule {}
