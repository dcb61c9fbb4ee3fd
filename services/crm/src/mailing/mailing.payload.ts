import { JobType, MutationPayload } from '@mh-os/graphql';
import { Field, ObjectType } from '@nestjs/graphql';
import { MailSettingsType } from './mail-settings.type.ts';
import { MessageType } from './message.type.ts';

@ObjectType('CrmMailSettingsPayload', { description: 'The settings, or why they were refused.' })
export class MailSettingsPayload extends MutationPayload {
  @Field(() => MailSettingsType, { nullable: true, description: 'The settings.' })
  settings?: MailSettingsType;
}

@ObjectType('CrmTestMailPayload', { description: 'The job that sends the test mail, or why it was refused.' })
export class TestMailPayload extends MutationPayload {
  @Field(() => JobType, { nullable: true, description: 'The job; its result or error tells how it went.' })
  job?: JobType;
}

@ObjectType('RetryCrmMessagesPayload', { description: 'What waits again, or why it was refused.' })
export class RetryMessagesPayload extends MutationPayload {
  @Field(() => [MessageType], {
    nullable: true,
    description: 'The mails that wait again; others were not to be retried.',
  })
  messages?: MessageType[];
}

@ObjectType('CrmMailBouncePayload', { description: 'The mail that came back, or why it was refused.' })
export class MailBouncePayload extends MutationPayload {
  @Field(() => MessageType, { nullable: true, description: 'The mail; nothing where a report tells of no failure.' })
  message?: MessageType | null;
}
