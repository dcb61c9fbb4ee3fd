import { connectionOf, DateTimeScalar, MutationPayload } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** Life of an invitation. */
export enum InvitationStatus {
  PENDING = 'PENDING',
  EXPIRED = 'EXPIRED',
  ACCEPTED = 'ACCEPTED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(InvitationStatus, {
  name: 'InvitationStatus',
  description: 'Life of an invitation.',
  valuesMap: {
    PENDING: { description: 'Sent, not answered yet.' },
    EXPIRED: { description: 'Not answered within seven days; it can be sent again.' },
    ACCEPTED: { description: 'The person is in the brand.' },
    WITHDRAWN: { description: 'Taken back.' },
  },
});

/** How far a mail came. */
export enum MailDelivery {
  QUEUED = 'QUEUED',
  SENT = 'SENT',
  FAILED = 'FAILED',
}

registerEnumType(MailDelivery, {
  name: 'MailDelivery',
  description: 'How far a mail came.',
  valuesMap: {
    QUEUED: { description: 'On its way out, or waiting for another attempt.' },
    SENT: { description: 'Handed over to the mail server.' },
    FAILED: { description: 'Given up: the address was refused, or the mail server stayed away.' },
  },
});

@ObjectType('Invitation', { description: 'A place in the brand, offered to an e-mail address.' })
export class InvitationType {
  @Field(() => ID, { description: 'Id of the invitation.' })
  id!: string;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;

  @Field(() => String, { description: 'Address that it was sent to.' })
  email!: string;

  @Field(() => [String], { description: 'Keys of the roles that come with it.' })
  roles!: string[];

  @Field(() => InvitationStatus, { description: 'How it stands.' })
  status!: InvitationStatus;

  @Field(() => Int, { description: 'How often it was sent.' })
  round!: number;

  @Field(() => String, { nullable: true, description: 'Name of who sent it last, while they are in the brand.' })
  invitedByName!: string | null;

  @Field(() => MailDelivery, { nullable: true, description: 'How far the last mail came.' })
  delivery!: MailDelivery | null;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was sent last.' })
  sentAt!: Date;

  @Field(() => DateTimeScalar, { description: 'Until when it can be accepted.' })
  expiresAt!: Date;
}

const connection = connectionOf(InvitationType, 'Invitation');
export const InvitationConnection = connection.Connection;

@ObjectType('InvitationOffer', { description: 'What an invitation offers to the reader of its mail.' })
export class InvitationOfferType {
  @Field(() => String, { description: 'Name of the brand.' })
  brandName!: string;

  @Field(() => String, { description: 'Address that was invited.' })
  email!: string;

  @Field(() => DateTimeScalar, { description: 'Until when it can be accepted.' })
  expiresAt!: Date;

  @Field(() => Boolean, { description: 'Whether the address has an account; told to the reader of its mail only.' })
  hasAccount!: boolean;

  @Field(() => String, { nullable: true, description: 'Name that the account goes by.' })
  name!: string | null;
}

@ObjectType({ description: 'Outcome of a change of an invitation.' })
export class InvitationPayload extends MutationPayload {
  @Field(() => InvitationType, { nullable: true, description: 'The invitation.' })
  invitation?: InvitationType;
}

@ObjectType({ description: 'Outcome of accepting an invitation.' })
export class AcceptInvitationPayload extends MutationPayload {
  @Field(() => String, { nullable: true, description: 'Address to sign in with from now on.' })
  email?: string;
}
