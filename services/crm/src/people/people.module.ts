import { Module } from '@nestjs/common';
import { ErasingService } from './erasing.service.ts';
import { PeopleResolver } from './people.resolver.ts';
import { PeopleService } from './people.service.ts';

@Module({ providers: [PeopleResolver, PeopleService, ErasingService], exports: [PeopleService] })
export class PeopleModule {}
