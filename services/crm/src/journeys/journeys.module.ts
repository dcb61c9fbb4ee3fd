import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.ts';
import { CommerceConsumer } from './commerce.consumer.ts';
import { EnrolmentsService } from './enrolments.service.ts';
import { JourneyEnrolmentsResolver } from './enrolments.resolver.ts';
import { JourneyLifecycleService } from './journey-lifecycle.service.ts';
import { JourneyRunner } from './journey-runner.ts';
import { JourneysConsumer } from './journeys.consumer.ts';
import { JourneysResolver } from './journeys.resolver.ts';
import { JourneysService } from './journeys.service.ts';
import { MannersService } from './manners.service.ts';
import { MessagesConsumer } from './messages.consumer.ts';

@Module({
  imports: [PeopleModule],
  providers: [
    ...[JourneysService, JourneyLifecycleService, EnrolmentsService, MannersService],
    ...[JourneysResolver, JourneyEnrolmentsResolver, JourneyRunner],
    ...[JourneysConsumer, CommerceConsumer, MessagesConsumer],
  ],
})
export class JourneysModule {}
