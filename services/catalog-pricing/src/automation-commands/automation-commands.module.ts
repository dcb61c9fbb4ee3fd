import { Module } from '@nestjs/common';
import { DraftsModule } from '../drafts/drafts.module.ts';
import { AutomationCommandsConsumer } from './automation-commands.consumer.ts';
import { AutomationCommandJobs } from './automation-commands.jobs.ts';

@Module({ imports: [DraftsModule], providers: [AutomationCommandsConsumer, AutomationCommandJobs] })
export class AutomationCommandsModule {}
