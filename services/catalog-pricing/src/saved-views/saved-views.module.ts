import { Module } from '@nestjs/common';
import { SavedViewsResolver } from './saved-views.resolver.ts';
import { SavedViewsService } from './saved-views.service.ts';

@Module({ providers: [SavedViewsService, SavedViewsResolver] })
export class SavedViewsModule {}
