import { connectionOf, DateTimeScalar, MutationPayload } from '@mh-os/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ConsentChannel } from './sendable.ts';
import { ConsentChannelEnum } from './consent.enums.ts';

@ObjectType('CrmSuppression', { description: 'An address that nothing is sent to, kept as a fingerprint.' })
export class SuppressionType {
  @Field(() => ID, { description: 'Id of the entry.' })
  id!: string;

  @Field(() => ConsentChannelEnum, { description: 'Over which channel.' })
  channel!: ConsentChannel;

  @Field(() => String, { description: 'For which purpose; empty: for all.' })
  purpose!: string;

  @Field(() => String, { description: 'As much of the address as may be shown.' })
  hint!: string;

  @Field(() => String, { description: 'OPT_OUT, ERASED, EXCLUDED, BOUNCED or COMPLAINT.' })
  reason!: string;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  createdAt!: Date;

  @Field(() => ID, { nullable: true, description: 'The mail that it came from.' })
  messageId?: string | null;

  @Field(() => String, { nullable: true, description: 'What the campaign or journey calls that mail.' })
  messageLabel?: string | null;

  @Field(() => Boolean, { description: 'Whether it can be taken off the list by hand.' })
  liftable!: boolean;
}

export const { Connection: SuppressionConnection } = connectionOf(SuppressionType, 'CrmSuppression');

@ObjectType('CrmSuppressionPayload', { description: 'The entry, or why it was refused.' })
export class SuppressionPayload extends MutationPayload {
  @Field(() => SuppressionType, { nullable: true, description: 'The entry.' })
  suppression?: SuppressionType;
}
