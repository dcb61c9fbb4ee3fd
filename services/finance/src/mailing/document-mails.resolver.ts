import { type Connection, CurrentCtx, PageArgs, toConnection } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DocumentMailConnection, DocumentMailType, MailReportPayload, toMailType } from './document-mail.type.ts';
import { DocumentMailsService } from './document-mails.service.ts';
import { MailBouncesService } from './mail-bounces.service.ts';
import { DocumentMailWhere, RecordMailBounceInput, TakeMailReportInput } from './mails-list.inputs.ts';

@Resolver(() => DocumentMailType)
export class DocumentMailsResolver {
  constructor(
    private readonly mails: DocumentMailsService,
    private readonly bounces: MailBouncesService,
  ) {}

  @Query(() => DocumentMailConnection, {
    nullable: true,
    description: 'All mails that invoices, credit notes and letters went out with, those asked for last first.',
  })
  async financeDocumentMails(
    @CurrentCtx() ctx: Ctx,
    @Args() page: PageArgs,
    @Args('where', { type: () => DocumentMailWhere, nullable: true, description: 'Which ones; all when absent.' })
    where?: DocumentMailWhere,
  ): Promise<Connection<DocumentMailType>> {
    const found = await this.mails.list(ctx, { ...page, where });
    return toConnection<DocumentMailType>({ ...found, nodes: found.nodes.map(toMailType) }, () =>
      this.mails.count(ctx, where),
    );
  }

  @Mutation(() => MailReportPayload, { description: 'Tells of a mail with a document that came back.' })
  async recordFinanceMailBounce(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one and why.' }) { final, reason, ...told }: RecordMailBounceInput,
  ): Promise<MailReportPayload> {
    const report = { ...told, final: final ?? false, reason: reason ?? '' };
    return { mail: toMailType(await this.bounces.record(ctx, report)) };
  }

  @Mutation(() => MailReportPayload, {
    description: 'Takes a delivery report (RFC 3464) or complaint (RFC 5965) as a mail; found by its Message-ID.',
  })
  async takeFinanceMailReport(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The mail.' }) { mail }: TakeMailReportInput,
  ): Promise<MailReportPayload> {
    const taken = await this.bounces.take(ctx, mail);
    return { mail: taken && toMailType(taken) };
  }
}
