import {
  CurrentCtx,
  CurrentLoaders,
  type Connection,
  type Loaders,
  type OrderBy,
  PageArgs,
  toConnection,
} from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { moneyType } from '../money-type.ts';
import { writeCii } from './e-invoice/cii.ts';
import {
  CheckInvoiceInput,
  CheckPayload,
  ElectronicInvoiceType,
  type ElectronicSyntax,
  ElectronicSyntaxEnum,
  toCheckType,
} from './e-invoice/electronic-invoice.type.ts';
import { readInvoice } from './e-invoice/read.ts';
import { brokenRules } from './e-invoice/rules/check.ts';
import { writeUbl } from './e-invoice/ubl.ts';
import { DocumentFileType, toFile } from '../documents/pdf/document-file.type.ts';
import { writeFacturX } from './pdf/factur-x.ts';
import { DraftsService } from './drafts.service.ts';
import { InvoiceConnection, InvoicePayload, InvoiceType } from './invoice.type.ts';
import { InvoiceLineType, InvoicePreviewPayload, InvoiceVatType, toPreviewType } from './invoice-line.type.ts';
import {
  BillOrderInput,
  CreateInvoiceInput,
  CreditInvoiceInput,
  InvoiceVersionInput,
  PreviewInvoiceInput,
  UpdateInvoiceInput,
} from './invoices.inputs.ts';
import { FinanceInvoiceOrder, FinanceInvoiceOrderField, FinanceInvoiceWhere } from './invoices-list.inputs.ts';
import { InvoicesService } from './invoices.service.ts';
import type { InvoiceRow, LineRow, PartRow } from './invoice-rows.ts';

@Resolver(() => InvoiceType)
export class InvoicesResolver {
  constructor(
    private readonly invoices: InvoicesService,
    private readonly drafts: DraftsService,
  ) {}

  @Query(() => InvoiceConnection, {
    nullable: true,
    description: 'Invoices and credit notes of the brand, newest first.',
  })
  async financeInvoices(
    @CurrentCtx() ctx: Ctx,
    @Args() page: PageArgs,
    @Args('where', { type: () => FinanceInvoiceWhere, nullable: true, description: 'Which ones; all when absent.' })
    where?: FinanceInvoiceWhere,
    @Args('orderBy', { type: () => FinanceInvoiceOrder, nullable: true, description: 'Newest first when absent.' })
    orderBy?: OrderBy<FinanceInvoiceOrderField>,
  ): Promise<Connection<InvoiceType>> {
    const found = await this.invoices.list(ctx, { ...page, where, orderBy });
    return toConnection<InvoiceType>({ ...found, nodes: found.nodes.map(toInvoiceType) }, () =>
      this.invoices.count(ctx, where),
    );
  }

  @Query(() => InvoiceType, { nullable: true, description: 'One document; null where the brand has none of that id.' })
  financeInvoice(
    @CurrentLoaders() loaders: Loaders,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
  ): Promise<InvoiceType | null> {
    return this.load(loaders, id);
  }

  @Query(() => ElectronicInvoiceType, {
    nullable: true,
    description: 'A finalised document as an electronic invoice (EN 16931, XRechnung).',
  })
  async financeElectronicInvoice(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'The document.' }) id: string,
    @Args('syntax', { type: () => ElectronicSyntaxEnum, description: 'UBL, CII or FACTUR_X.' })
    syntax: ElectronicSyntax,
  ): Promise<ElectronicInvoiceType> {
    const invoice = await this.invoices.electronic(ctx, id);
    const xml = WRITERS[syntax](invoice);
    return { xml, brokenRules: brokenRules(readInvoice(xml)) };
  }

  @Query(() => DocumentFileType, { nullable: true, description: 'A finalised document as a page to print or send.' })
  async financeInvoiceFile(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'The document.' }) id: string,
  ): Promise<DocumentFileType> {
    return toFile(await this.invoices.pdf(ctx, id));
  }

  @Mutation(() => CheckPayload, {
    description: 'Reads an electronic invoice of anyone and says which rules of EN 16931 and XRechnung it breaks.',
  })
  async checkFinanceElectronicInvoice(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The document.' }) input: CheckInvoiceInput,
  ): Promise<CheckPayload> {
    return { check: toCheckType(await this.invoices.check(ctx, input)) };
  }

  @Mutation(() => InvoicePayload, { description: 'Invoices an order by hand.' })
  async billFinanceOrder(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which order.' }) input: BillOrderInput,
  ): Promise<InvoicePayload> {
    return { invoice: toInvoiceType(await this.invoices.billOrder(ctx, input)) };
  }

  @Mutation(() => InvoicePayload, { description: 'Writes a draft of an invoice.' })
  async createFinanceInvoice(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What it says.' }) input: CreateInvoiceInput,
  ): Promise<InvoicePayload> {
    return { invoice: toInvoiceType(await this.drafts.create(ctx, input)) };
  }

  @Mutation(() => InvoicePreviewPayload, {
    description: 'Says what lines would charge, by the rule that drafts are kept by. Nothing is kept.',
  })
  async previewFinanceInvoice(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The lines.' }) input: PreviewInvoiceInput,
  ): Promise<InvoicePreviewPayload> {
    return { preview: toPreviewType(await this.drafts.preview(ctx, input), input.currency) };
  }

  @Mutation(() => InvoicePayload, { description: 'Changes a draft.' })
  async updateFinanceInvoice(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What it says from now on.' }) input: UpdateInvoiceInput,
  ): Promise<InvoicePayload> {
    return { invoice: toInvoiceType(await this.drafts.update(ctx, input)) };
  }

  @Mutation(() => InvoicePayload, { description: 'Throws a draft away.' })
  async discardFinanceInvoice(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one.' }) input: InvoiceVersionInput,
  ): Promise<InvoicePayload> {
    return { invoice: toInvoiceType(await this.drafts.discard(ctx, input)) };
  }

  @Mutation(() => InvoicePayload, { description: 'Gives a draft its number and posts it; it never changes again.' })
  async finaliseFinanceInvoice(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one.' }) input: InvoiceVersionInput,
  ): Promise<InvoicePayload> {
    return { invoice: toInvoiceType(await this.drafts.finalise(ctx, input)) };
  }

  @Mutation(() => InvoicePayload, {
    description: 'Takes an invoice back, whole or in part; answers with the credit note.',
  })
  async creditFinanceInvoice(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one, and what of it.' }) input: CreditInvoiceInput,
  ): Promise<InvoicePayload> {
    return { invoice: toInvoiceType(await this.invoices.credit(ctx, input)) };
  }

  @ResolveField(() => [InvoiceLineType], { description: 'What it charges.' })
  async lines(@Parent() invoice: InvoiceType, @CurrentLoaders() loaders: Loaders): Promise<InvoiceLineType[]> {
    const load = loaders.for<string, LineRow[]>(this, 'lines', (ctx, ids) => this.invoices.linesOf(ctx, ids));
    const money = (minor: bigint) => moneyType(minor, invoice.currency);
    return ((await load.load(invoice.id)) ?? []).map((line) => ({
      ...line,
      ...{ net: money(line.net), vat: money(line.vat), gross: money(line.gross) },
    }));
  }

  @ResolveField(() => [InvoiceVatType], { description: 'VAT by category and rate, once it is final.' })
  async vatParts(@Parent() invoice: InvoiceType, @CurrentLoaders() loaders: Loaders): Promise<InvoiceVatType[]> {
    const load = loaders.for<string, PartRow[]>(this, 'parts', (ctx, ids) => this.invoices.partsOf(ctx, ids));
    const money = (minor: bigint) => moneyType(minor, invoice.currency);
    return ((await load.load(invoice.id)) ?? []).map((part) => ({
      ...part,
      net: money(part.net),
      vat: money(part.vat),
    }));
  }

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<InvoiceType | null> {
    return this.load(loaders, ref.id);
  }

  private async load(loaders: Loaders, id: string): Promise<InvoiceType | null> {
    const found = await loaders
      .for<string, InvoiceRow>(this, 'byId', (ctx, ids) => this.invoices.byIds(ctx, ids))
      .load(id);
    return found ? toInvoiceType(found) : null;
  }
}

const WRITERS = { UBL: writeUbl, CII: writeCii, FACTUR_X: writeFacturX };

/** A document as the graph shows it. */
export function toInvoiceType(row: InvoiceRow): InvoiceType {
  const money = (minor: bigint) => moneyType(minor, row.currency);
  return {
    ...row,
    person: row.personId === null ? null : { id: row.personId },
    amountsInclude: row.amountBasis,
    ...{ net: money(row.net), vat: money(row.vat), gross: money(row.gross), paid: money(row.paid) },
    ...{ credited: money(row.credited), open: money(row.open), fees: money(row.fees) },
  };
}
