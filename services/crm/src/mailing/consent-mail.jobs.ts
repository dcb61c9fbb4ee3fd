import { type Ctx, DomainError, type SecretKey } from '@mh-os/kernel';
import { escapeHtml } from '@mh-os/mail';
import { OnJob } from '@mh-os/messaging';
import { Db, type JobRun } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { CRM_CONFIG, type ServiceConfig } from '../config.ts';
import { addressToAsk, ASK_JOB, readAsked } from '../consents/consent-asking.ts';
import { languageOf } from './mail-delivery.ts';
import { MAIL_KEY } from './mail-key.ts';
import { confirmLink } from './mail-links.ts';
import { MailTransports } from './mail-transports.ts';
import { MailSettingsEntity } from './mail-settings.entity.ts';
import { withoutAddresses } from '@mh-os/mailing';

const WORDS = {
  en: {
    subject: 'Please confirm',
    ask: (from: string, purpose: string) => `${from} would like to write to you about “${purpose}”. Do you agree?`,
    button: 'Look and confirm',
    ignore: 'If you did not ask for this, do nothing: you will get no further mail.',
  },
  de: {
    subject: 'Bitte bestätigen',
    ask: (from: string, purpose: string) => `${from} möchte Ihnen zu „${purpose}“ schreiben. Sind Sie einverstanden?`,
    button: 'Ansehen und bestätigen',
    ignore: 'Wenn Sie das nicht wollten, tun Sie nichts: Sie erhalten dann keine weitere E-Mail.',
  },
};

/** Sends the question of a double opt-in: nothing is advertised in it. */
@Injectable()
export class ConsentMailJobs {
  constructor(
    private readonly db: Db,
    private readonly transports: MailTransports,
    @Inject(CRM_CONFIG) private readonly config: ServiceConfig,
    @Inject(MAIL_KEY) private readonly key: SecretKey,
  ) {}

  @OnJob(ASK_JOB)
  async send({ input }: JobRun, ctx: Ctx): Promise<{ sent: boolean }> {
    const { requestId } = input as { requestId: string };
    const [asked, settings, to] = await this.db.read(ctx, async (tx) => {
      const question = await readAsked(tx, requestId);
      const address = question && (await addressToAsk(tx, question.personId));
      return [question, await tx.findOne(MailSettingsEntity, { single: true }), address] as const;
    });
    // Erased, answered or put on the list since: there is nobody to ask.
    if (!asked || !to || asked.usedAt !== null || asked.expired) return { sent: false };
    const sender = this.transports.senderFor(settings);
    const words = WORDS[languageOf(asked.language, asked.country)];
    const link = confirmLink(this.key, this.config.MH_PUBLIC_URL, ctx.requireBrand(), requestId);
    const question = words.ask(settings?.senderName ?? sender.from, asked.purpose);
    const mail = {
      ...{ id: requestId, to, ...sender, subject: words.subject },
      text: [question, link, words.ignore, settings?.postalAddress ?? ''].join('\n\n').trim(),
      html: `<p>${escapeHtml(question)}</p><p><a href="${escapeHtml(link)}">${words.button}</a></p><p>${words.ignore}</p>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    };
    try {
      await (await this.transports.of(settings)).send(mail);
    } catch (error) {
      throw new DomainError('CRM_MAIL_NOT_SENT', withoutAddresses((error as Error).message));
    }
    return { sent: true };
  }
}
