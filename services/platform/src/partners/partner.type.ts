import { connectionOf, DateTimeScalar, MutationPayload } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { PartnerAction, PartnerKind, PartnerStatus } from './partner.rules.ts';

registerEnumType(PartnerKind, {
  name: 'PartnerKind',
  description: 'What a partner does for the brand.',
  valuesMap: {
    STAND: { description: 'Runs stands: a salon, a pharmacy, a pop-up.' },
    DEALER: { description: 'Buys to sell on.' },
    WHITE_LABEL: { description: 'Has lines of its own made by the brand.' },
  },
});
registerEnumType(PartnerStatus, {
  name: 'PartnerStatus',
  description: 'How the work with a partner stands.',
  valuesMap: {
    ACTIVE: { description: 'The brand works with it.' },
    PAUSED: { description: 'Paused; can be taken up again.' },
    ENDED: { description: 'Over for good; its people see nothing of the brand any more.' },
  },
});
registerEnumType(PartnerAction, {
  name: 'PartnerAction',
  description: 'What can be done about the work with a partner.',
  valuesMap: {
    PAUSE: { description: 'Pauses it.' },
    RESUME: { description: 'Takes it up again.' },
    END: { description: 'Ends it for good and takes the partner roles of its people.' },
  },
});

@ObjectType('Partner', { description: 'A company that works with the brand.' })
@Directive('@key(fields: "id")')
export class PartnerType {
  @Field(() => ID, { description: 'Id of the partner.' })
  id!: string;

  @Field(() => String, { description: 'Legal name, unique in the brand.' })
  legalName!: string;

  @Field(() => [PartnerKind], { description: 'What it does for the brand.' })
  kinds!: readonly PartnerKind[];

  @Field(() => PartnerStatus, { description: 'How the work with it stands.' })
  status!: PartnerStatus;

  @Field(() => String, { nullable: true, description: 'VAT id with its country.' })
  vatId!: string | null;

  @Field(() => String, { description: 'Country, two letters of ISO 3166.' })
  country!: string;

  @Field(() => String, { nullable: true, description: 'Street and number.' })
  street!: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  postalCode!: string | null;

  @Field(() => String, { nullable: true, description: 'City.' })
  city!: string | null;

  @Field(() => String, { nullable: true, description: 'Whom to ask for.' })
  contactName!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address of the contact.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number with its country code, e.g. "+4930901820".' })
  phone!: string | null;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  createdAt!: Date;
}

const connection = connectionOf(PartnerType, 'Partner');
export const PartnerConnection = connection.Connection;

@ObjectType('PartnerUser', { description: 'A person who works for a partner.' })
export class PartnerUserType {
  @Field(() => DateTimeScalar, { description: 'Since when.' })
  since!: Date;

  /** Not shown: what the field resolver starts from. */
  userId!: string;
}

@ObjectType({ description: 'Outcome of a mutation of a partner.' })
export class PartnerPayload extends MutationPayload {
  @Field(() => PartnerType, { nullable: true, description: 'The partner.' })
  partner?: PartnerType;
}
