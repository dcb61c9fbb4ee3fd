import { type Ctx, DomainError, newId, notFound } from '@mh-os/kernel';
import { OnJob } from '@mh-os/messaging';
import { Db, type JobRun, type ReadTx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { BRAND } from '../sql.ts';
import { fieldsOfPerson, languageOf } from './mail-delivery.ts';
import { MailTransports } from './mail-transports.ts';
import { MailSettingsEntity } from './mail-settings.entity.ts';
import { TEST_JOB } from './mailing.service.ts';
import { renderMail } from './render.rules.ts';
import { withoutAddresses } from '@mh-os/mailing';

const CONTENT = `SELECT subject, preheader, html, text FROM mail_content WHERE brand_id = ${BRAND} AND id = $1`;

interface Content {
  readonly subject: string;
  readonly preheader: string | null;
  readonly html: string | null;
  readonly text: string;
}

const WORDS: Readonly<Record<'en' | 'de', Content>> = {
  en: { subject: 'Test mail', preheader: null, html: '<p>Sending works.</p>', text: 'Sending works.' },
  de: {
    subject: 'Test-E-Mail',
    preheader: null,
    html: '<p>Der Versand funktioniert.</p>',
    text: 'Der Versand funktioniert.',
  },
};
const SAMPLE = {
  ...{ givenName: 'Ada', familyName: 'Lovelace', companyName: 'Sample', country: 'DE', number: 'P-1000', custom: {} },
};

/** Sends test mails: with the brand's settings, to nobody whom the brand knows. */
@Injectable()
export class TestMailJobs {
  constructor(
    private readonly db: Db,
    private readonly transports: MailTransports,
  ) {}

  @OnJob(TEST_JOB)
  async send({ input }: JobRun, ctx: Ctx): Promise<{ sent: true }> {
    const { to, contentId } = input as { to: string; contentId: string | null };
    const language = languageOf(ctx.locale);
    const [settings, content] = await this.db.read(ctx, async (tx) => [
      await tx.findOne(MailSettingsEntity, { single: true }),
      contentId === null ? WORDS[language] : await contentOf(tx, contentId),
    ]);
    const rendered = renderMail({
      ...{ content, language, campaignCode: null, postalAddress: settings?.postalAddress ?? null },
      fields: fieldsOfPerson({ ...SAMPLE, language }, settings),
      // It is nobody's subscription that could end.
      unsubscribeUrl: '#',
    });
    const mail = { id: newId(), to, ...this.transports.senderFor(settings), ...rendered };
    try {
      await (await this.transports.of(settings)).send(mail);
    } catch (error) {
      throw new DomainError('CRM_MAIL_NOT_SENT', withoutAddresses((error as Error).message));
    }
    return { sent: true };
  }
}

async function contentOf(tx: ReadTx, id: string): Promise<Content> {
  const [content] = await tx.query<Content>('mail_content', CONTENT, [id]);
  if (!content) throw notFound('MailContent', id);
  return content;
}
