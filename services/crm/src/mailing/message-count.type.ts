import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('CrmMessageCount', { description: 'How the mails of one step stand.' })
export class MessageCountType {
  @Field(() => String, { description: 'Step of the campaign or journey.' })
  step!: string;

  @Field(() => Int, { description: 'Waiting or being sent.' })
  queued!: number;

  @Field(() => Int, { description: 'Taken by a server.' })
  sent!: number;

  @Field(() => Int, { description: 'Came back.' })
  bounced!: number;

  @Field(() => Int, { description: 'Given up.' })
  failed!: number;

  @Field(() => Int, { description: 'Must not be sent, or taken back.' })
  refused!: number;

  @Field(() => Int, { description: 'Nobody knows whether they went out.' })
  unknown!: number;

  @Field(() => Int, { description: 'Opened, of those who agreed to tracking.' })
  opened!: number;

  @Field(() => Int, { description: 'With a link followed, of those who agreed to tracking.' })
  clicked!: number;

  @Field(() => Int, { description: 'Unsubscribed by it.' })
  unsubscribed!: number;
}
