import { Module } from '@nestjs/common';
import { ContentDecisionsService } from './content-decisions.service.ts';
import { ContentItemsService } from './content-items.service.ts';
import { ContentPlansResolver } from './content-plans.resolver.ts';
import { ContentPlansService } from './content-plans.service.ts';
import { ContentReminders } from './content-reminders.ts';
import { ContentResolver } from './content.resolver.ts';

@Module({
  providers: [
    ContentResolver,
    ContentPlansResolver,
    ContentPlansService,
    ContentItemsService,
    ContentDecisionsService,
    ContentReminders,
  ],
})
export class ContentModule {}
