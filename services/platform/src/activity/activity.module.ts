import { Module } from '@nestjs/common';
import { ActivityConsumer } from './activity.consumer.ts';
import { ActivityResolver } from './activity.resolver.ts';
import { ActivityService } from './activity.service.ts';

@Module({ providers: [ActivityConsumer, ActivityResolver, ActivityService] })
export class ActivityModule {}
