import { CurrentCtx, CurrentLoaders, type Loaders } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DunningNoticeType } from '../dunning/dunning.type.ts';
import { InvoiceType } from '../invoices/invoice.type.ts';
import { type DocumentMail } from './document-mails.ts';
import { DocumentMailDraftType, DocumentMailPayload, DocumentMailType, toMailType } from './document-mail.type.ts';
import { DocumentMailsService } from './document-mails.service.ts';
import { MailSettingsPayload, MailSettingsType } from './mail-settings.type.ts';
import { MailSettingsService } from './mail-settings.service.ts';
import { ResendDocumentMailInput, SendDocumentInput, UpdateMailSettingsInput } from './mailing.inputs.ts';

@Resolver(() => InvoiceType)
export class MailingResolver {
  constructor(
    private readonly mails: DocumentMailsService,
    private readonly settings: MailSettingsService,
  ) {}

  @Query(() => DocumentMailDraftType, { nullable: true, description: 'What a mail with a document would say.' })
  financeDocumentMailDraft(
    @CurrentCtx() ctx: Ctx,
    @Args('invoiceId', { type: () => ID, description: 'The invoice or credit note.' }) invoiceId: string,
    @Args('noticeId', { type: () => ID, nullable: true, description: 'The reminder, for its letter.' })
    noticeId?: string,
  ): Promise<DocumentMailDraftType> {
    return this.mails.draft(ctx, invoiceId, noticeId ?? null);
  }

  @Query(() => MailSettingsType, {
    nullable: true,
    description: 'As whom documents are sent; null until somebody says.',
  })
  financeMailSettings(@CurrentCtx() ctx: Ctx): Promise<MailSettingsType | null> {
    return this.settings.get(ctx);
  }

  @Mutation(() => DocumentMailPayload, { description: 'Sends an invoice, a credit note or a letter by mail.' })
  async sendFinanceDocument(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What, and to whom.' }) input: SendDocumentInput,
  ): Promise<DocumentMailPayload> {
    return { mail: toMailType(await this.mails.send(ctx, input)) };
  }

  @Mutation(() => DocumentMailPayload, { description: 'Sends a mail again that failed, or of which nobody knows.' })
  async resendFinanceDocumentMail(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which mail.' }) input: ResendDocumentMailInput,
  ): Promise<DocumentMailPayload> {
    return { mail: toMailType(await this.mails.resend(ctx, input)) };
  }

  @Mutation(() => MailSettingsPayload, { description: 'Says as whom and how documents are sent.' })
  async updateFinanceMailSettings(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The settings.' }) input: UpdateMailSettingsInput,
  ): Promise<MailSettingsPayload> {
    return { settings: await this.settings.update(ctx, input) };
  }

  @ResolveField(() => [DocumentMailType], { name: 'mails', description: 'Mails that it went out with, latest first.' })
  async ofInvoice(@Parent() { id }: InvoiceType, @CurrentLoaders() loaders: Loaders): Promise<DocumentMailType[]> {
    return (await mailsOf(this.mails, loaders, id)).filter(({ noticeId }) => noticeId === null).map(toMailType);
  }
}

@Resolver(() => DunningNoticeType)
export class LetterMailsResolver {
  constructor(private readonly mails: DocumentMailsService) {}

  @ResolveField(() => [DocumentMailType], { name: 'mails', description: 'Mails that its letter went out with.' })
  async ofNotice(
    @Parent() { id, invoiceId }: DunningNoticeType,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<DocumentMailType[]> {
    return (await mailsOf(this.mails, loaders, invoiceId)).filter(({ noticeId }) => noticeId === id).map(toMailType);
  }
}

async function mailsOf(mails: DocumentMailsService, loaders: Loaders, invoiceId: string): Promise<DocumentMail[]> {
  const loader = loaders.for<string, DocumentMail[]>(mails, 'mails', (ctx, ids) => mails.ofInvoices(ctx, ids));
  return (await loader.load(invoiceId)) ?? [];
}
