import { Nested } from '@mh-os/graphql';
import { Field, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsInt, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import type { VatMode } from '../documents/amounts.rules.ts';
import type { VatAbroad } from '../documents/tax-place.rules.ts';
import { VatAbroadEnum, VatModeEnum } from '../orders/order.enums.ts';
import { DunningLevelInput, RemindingInput } from './reminding.inputs.ts';

const PREFIX = {
  message: '$property: letters, digits, / _ -, and {YYYY} or {MM}; 1 to 30 of them',
};

@InputType('FinanceSellerInput', { description: 'Who writes the invoices. What is left out stays as it is.' })
export class SellerInput {
  @Field(() => String, { nullable: true, description: 'Full name of the company.' })
  @MaxLength(200)
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Street and number.' })
  @MaxLength(200)
  line1?: string | null;

  @Field(() => String, { nullable: true, description: 'What else belongs to the address.' })
  @MaxLength(200)
  line2?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code.' })
  @MaxLength(20)
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: 'City.' })
  @MaxLength(120)
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'Country, two capital letters.' })
  @Length(2, 2)
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'VAT id.' })
  @MaxLength(30)
  vatId?: string | null;

  @Field(() => String, { nullable: true, description: 'Tax number of the tax office.' })
  @MaxLength(30)
  taxNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Entry in the commercial register.' })
  @MaxLength(120)
  registration?: string | null;

  @Field(() => String, { nullable: true, description: 'Whom customers may ask.' })
  @MaxLength(120)
  contactName?: string | null;

  @Field(() => String, { nullable: true, description: 'Address for mail.' })
  @MaxLength(254)
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone.' })
  @MaxLength(40)
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Account that invoices are paid to.' })
  @MaxLength(42)
  iban?: string | null;

  @Field(() => String, { nullable: true, description: 'BIC of the bank.' })
  @MaxLength(11)
  bic?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the bank.' })
  @MaxLength(120)
  bankName?: string | null;
}

@InputType('FinanceDatevInput', { description: 'What changes of the numbers that a tax adviser gave.' })
export class DatevInput {
  @Field(() => Int, { nullable: true, description: 'Number of the consultant.' })
  @IsInt()
  @Min(1001)
  @Max(9_999_999)
  consultant?: number | null;

  @Field(() => Int, { nullable: true, description: 'Number of the client.' })
  @IsInt()
  @Min(1)
  @Max(99_999)
  client?: number | null;
}

@InputType('UpdateFinanceInvoicingSettingsInput', { description: 'What changes of the settings.' })
export class UpdateSettingsInput {
  @Field(() => Int, { description: 'The version that you saw, 0 where nothing was set yet.' })
  @IsInt()
  @Min(0)
  expectedVersion!: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether orders are invoiced by themselves.' })
  autoInvoice?: boolean | null;

  @Field(() => VatModeEnum, { nullable: true, description: 'How new documents round VAT.' })
  vatMode?: VatMode | null;

  @Field(() => VatAbroadEnum, {
    nullable: true,
    description: 'Where sales to consumers in other countries of the EU are taxed from now on.',
  })
  vatAbroad?: VatAbroad | null;

  @Field(() => String, {
    nullable: true,
    description: 'What numbers of invoices begin with; {YYYY} and {MM} are the day of issue.',
  })
  @Matches(/^(?:[A-Za-z0-9/_-]|\{YYYY\}|\{MM\}){1,30}$/, PREFIX)
  invoicePrefix?: string | null;

  @Field(() => String, { nullable: true, description: 'What numbers of credit notes begin with.' })
  @Matches(/^(?:[A-Za-z0-9/_-]|\{YYYY\}|\{MM\}){1,30}$/, PREFIX)
  creditPrefix?: string | null;

  @Field(() => Int, { nullable: true, description: 'Days until an invoice is due.' })
  @IsInt()
  @Min(0)
  @Max(365)
  paymentDays?: number | null;

  @Field(() => String, { nullable: true, description: 'Language of documents: de or en.' })
  @IsIn(['de', 'en'])
  language?: 'de' | 'en' | null;

  @Field(() => SellerInput, { nullable: true, description: 'Who writes the invoices.' })
  @Nested(() => SellerInput)
  seller?: SellerInput | null;

  @Field(() => [DunningLevelInput], { nullable: true, description: 'All levels of reminding, one to five.' })
  @Nested(() => DunningLevelInput)
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  dunning?: DunningLevelInput[] | null;

  @Field(() => RemindingInput, { nullable: true, description: 'How reminding goes.' })
  @Nested(() => RemindingInput)
  reminding?: RemindingInput | null;

  @Field(() => DatevInput, { nullable: true, description: 'Numbers of the tax adviser.' })
  @Nested(() => DatevInput)
  datev?: DatevInput | null;
}
