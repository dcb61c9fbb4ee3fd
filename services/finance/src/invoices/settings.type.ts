import { MutationPayload } from '@mh-os/graphql';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { VatMode } from '../documents/amounts.rules.ts';
import { type InvoicingSettings, NO_BOOKS_CURRENCY } from '../documents/settings.ts';
import { moneyType } from '../money-type.ts';
import type { VatAbroad } from '../documents/tax-place.rules.ts';
import { VatAbroadEnum, VatModeEnum } from '../orders/order.enums.ts';
import { DunningLevelType, RemindingType } from './reminding.type.ts';

@ObjectType('FinanceSeller', { description: 'Who writes the invoices.' })
export class SellerType {
  @Field(() => String, { description: 'Full name of the company.' })
  name!: string;

  @Field(() => String, { description: 'Street and number.' })
  line1!: string;

  @Field(() => String, { description: 'What else belongs to the address.' })
  line2!: string;

  @Field(() => String, { description: 'Postal code.' })
  postalCode!: string;

  @Field(() => String, { description: 'City.' })
  city!: string;

  @Field(() => String, { description: 'Country, two letters.' })
  country!: string;

  @Field(() => String, { description: 'VAT id.' })
  vatId!: string;

  @Field(() => String, { description: 'Tax number of the tax office.' })
  taxNumber!: string;

  @Field(() => String, { description: 'Entry in the commercial register.' })
  registration!: string;

  @Field(() => String, { description: 'Whom customers may ask.' })
  contactName!: string;

  @Field(() => String, { description: 'Address for mail.' })
  email!: string;

  @Field(() => String, { description: 'Telephone.' })
  phone!: string;

  @Field(() => String, { description: 'Account that invoices are paid to.' })
  iban!: string;

  @Field(() => String, { description: 'BIC of the bank.' })
  bic!: string;

  @Field(() => String, { description: 'Name of the bank.' })
  bankName!: string;
}

@ObjectType('FinanceDatev', { description: 'Numbers that a tax adviser gave, for files in the form of DATEV.' })
export class DatevType {
  @Field(() => Int, { description: 'Number of the consultant.' })
  consultant!: number;

  @Field(() => Int, { description: 'Number of the client.' })
  client!: number;
}

@ObjectType('FinanceInvoicingSettings', { description: 'What invoices say, and when they are written.' })
export class InvoicingSettingsType {
  @Field(() => Int, { description: 'Grows by one per change; 0 where nothing was set yet.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether orders are invoiced by themselves.' })
  autoInvoice!: boolean;

  @Field(() => VatModeEnum, { description: 'How new documents round VAT.' })
  vatMode!: VatMode;

  @Field(() => VatAbroadEnum, { description: 'Where sales to consumers in other countries of the EU are taxed.' })
  vatAbroad!: VatAbroad;

  @Field(() => String, { description: 'What numbers of invoices begin with.' })
  invoicePrefix!: string;

  @Field(() => String, { description: 'What numbers of credit notes begin with.' })
  creditPrefix!: string;

  @Field(() => Int, { description: 'Days until an invoice is due.' })
  paymentDays!: number;

  @Field(() => String, { description: 'Language of documents: de or en.' })
  language!: string;

  @Field(() => SellerType, { description: 'Who writes the invoices.' })
  seller!: SellerType;

  @Field(() => [DunningLevelType], { description: 'Levels of reminding, the first one first.' })
  dunning!: readonly DunningLevelType[];

  @Field(() => RemindingType, { description: 'How reminding goes.' })
  reminding!: RemindingType;

  @Field(() => DatevType, { description: 'Numbers of the tax adviser.' })
  datev!: DatevType;
}

@ObjectType('FinanceInvoicingSettingsPayload', { description: 'The settings, or why they were refused.' })
export class InvoicingSettingsPayload extends MutationPayload {
  @Field(() => InvoicingSettingsType, { nullable: true, description: 'The settings as they are now.' })
  settings?: InvoicingSettingsType;
}

export function toSettingsType(settings: InvoicingSettings): InvoicingSettingsType {
  const money = (minor: string) => moneyType(BigInt(minor), settings.baseCurrency ?? NO_BOOKS_CURRENCY);
  return {
    ...settings,
    dunning: settings.dunning.map((level) => ({ ...level, fee: money(level.feeMinor) })),
    reminding: { ...settings.reminding, minimum: money(settings.reminding.minimumMinor) },
  };
}
