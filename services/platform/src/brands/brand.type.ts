import { connectionOf, CurrencyCodeScalar, DateTimeScalar } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { BrandStatus, VatRegime } from './brands.rules.ts';

registerEnumType(BrandStatus, {
  name: 'BrandStatus',
  description: 'Whether a brand can be worked in.',
  valuesMap: {
    ACTIVE: { description: 'In use.' },
    SUSPENDED: { description: 'Nobody can sign in to it; its data stay.' },
  },
});

registerEnumType(VatRegime, {
  name: 'VatRegime',
  description: 'How a brand accounts for VAT.',
  valuesMap: {
    STANDARD: { description: 'Charges and declares VAT in its own country.' },
    SMALL_BUSINESS: {
      description: 'Exempt small business (in Germany § 19 UStG): charges none, says so on documents.',
    },
    OSS: { description: 'Declares sales to consumers in other EU countries through the one-stop shop.' },
  },
});

@ObjectType('Brand', { description: 'A brand: the tenant that everything else belongs to.' })
@Directive('@key(fields: "id")')
export class BrandType {
  @Field(() => ID, { description: 'Id of the brand.' })
  id!: string;

  @Field(() => String, { description: 'Name for people.' })
  name!: string;

  @Field(() => String, { description: 'Short name, unique on the platform, for addresses.' })
  slug!: string;

  @Field(() => BrandStatus, { description: 'Whether the brand can be worked in.' })
  status!: BrandStatus;

  @Field(() => CurrencyCodeScalar, { description: 'Currency where nothing else is said.' })
  defaultCurrency!: string;

  @Field(() => String, { description: 'Home country, ISO 3166: decides the VAT it starts with.' })
  defaultCountry!: string;

  @Field(() => String, { description: 'Language tag where nothing else is said.' })
  defaultLocale!: string;

  @Field(() => String, { description: 'IANA time zone in which its days begin.' })
  timeZone!: string;

  @Field(() => VatRegime, { description: 'How it accounts for VAT.' })
  vatRegime!: VatRegime;

  @Field(() => String, { nullable: true, description: 'VAT id with its country, e.g. "DE136695976".' })
  vatId!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is suspended; null while it is not.' })
  suspensionReason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it is suspended.' })
  suspendedAt!: Date | null;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was created.' })
  createdAt!: Date;
}

const connection = connectionOf(BrandType, 'Brand');
export const BrandConnection = connection.Connection;
