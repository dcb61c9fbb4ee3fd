import { DateTimeScalar, JobType } from '@mh-os/graphql';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('CrmMailState', { description: 'How sending goes.' })
export class MailStateType {
  @Field(() => Boolean, { description: 'Whether sending is paused.' })
  paused!: boolean;

  @Field(() => Int, { description: 'Mails that wait, for their time or their turn.' })
  waiting!: number;

  @Field(() => Int, { description: 'Of these, mails whose time has come.' })
  due!: number;

  @Field(() => Int, { description: 'Mails that are being sent.' })
  sending!: number;

  @Field(() => Int, { description: 'Mails of which nobody knows whether they went out.' })
  unknown!: number;

  @Field(() => Int, { description: 'Mails that were given up in the last 7 days.' })
  failed!: number;

  @Field(() => Int, { description: 'Mails that went out in the last 24 hours.' })
  sentLastDay!: number;

  @Field(() => Int, { description: 'Mails that came back in the last 24 hours.' })
  bouncedLastDay!: number;

  @Field(() => Int, { description: 'Mails in the last 24 hours that must not be sent.' })
  refusedLastDay!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when the oldest due mail waits.' })
  oldestDue!: Date | null;

  @Field(() => String, { nullable: true, description: 'What keeps mails waiting that were tried already.' })
  trouble!: string | null;

  @Field(() => JobType, { nullable: true, description: 'The last test mail.' })
  lastTest!: JobType | null;
}
