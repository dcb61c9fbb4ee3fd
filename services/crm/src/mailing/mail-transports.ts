import { unwrap, type SecretKey } from '@mh-os/kernel';
import { defaultTransport, type MailTransport, NotHandedOver, SmtpTransport } from '@mh-os/mail';
import { publicAddress } from '@mh-os/outside';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { CRM_CONFIG, type ServiceConfig } from '../config.ts';
import { MAIL_KEY } from './mail-key.ts';
import type { MailSettingsEntity } from './mail-settings.entity.ts';
import { senderOf } from './sending.rules.ts';

/** As whom a brand sends. */
export interface Sender {
  readonly from: string;
  readonly replyTo: string | undefined;
}

interface Kept {
  readonly version: number;
  readonly address: string;
  readonly transport: MailTransport;
}

/** What a password is sealed for and bound to. */
export const PASSWORD = 'mail-password';

/** The way out for the mails of a brand: its own server, else the deployment's. */
@Injectable()
export class MailTransports implements OnApplicationShutdown {
  private readonly own = new Map<string, Kept>();
  private shared: MailTransport | undefined;

  constructor(
    @Inject(CRM_CONFIG) private readonly config: ServiceConfig,
    @Inject(MAIL_KEY) private readonly key: SecretKey,
  ) {}

  onApplicationShutdown(): void {
    for (const { transport } of this.own.values()) transport.close();
    this.shared?.close();
  }

  /** Where mails of the brand go now. A name is looked up each time, and must not lead into a network of ours. */
  async of(settings: MailSettingsEntity | null): Promise<MailTransport> {
    if (!settings?.smtpHost) return (this.shared ??= defaultTransport(this.config));
    const { brandId, version, smtpHost: host } = settings;
    const address = await publicAddress(host, this.config.MH_MAIL_ALLOW_PRIVATE).catch((error: unknown) => {
      throw new NotHandedOver(error as Error, 'line');
    });
    const kept = this.own.get(brandId);
    if (kept?.version === version && kept.address === address) return kept.transport;
    kept?.transport.close();
    const transport = new SmtpTransport(this.serverOf(settings, address), settings.fromAddress);
    this.own.set(brandId, { version, address, transport });
    return transport;
  }

  /** A brand's own address on its own server or a domain that the deployment may send for, else the deployment's under the brand's name. */
  senderFor(settings: MailSettingsEntity | null): Sender {
    if (!settings) return { from: this.config.MH_MAIL_FROM, replyTo: undefined };
    const { senderName, fromAddress, replyTo, smtpHost } = settings;
    const domain = fromAddress.slice(fromAddress.lastIndexOf('@') + 1).toLowerCase();
    const allowed = smtpHost !== null || this.config.MH_MAIL_DOMAINS.includes(domain);
    const shared = /<([^<>]+)>\s*$/.exec(this.config.MH_MAIL_FROM)?.[1] ?? this.config.MH_MAIL_FROM;
    return {
      from: senderOf(senderName, allowed ? fromAddress : shared),
      replyTo: replyTo ?? (allowed ? undefined : fromAddress),
    };
  }

  private serverOf(
    { id, smtpPort, smtpTls, smtpUser, smtpPasswordWrapped, smtpHost }: MailSettingsEntity,
    host: string,
  ) {
    const pass = smtpPasswordWrapped ? unwrap(this.key.keyFor(PASSWORD), id, smtpPasswordWrapped) : '';
    return {
      ...{ host, port: smtpPort ?? 587, tls: smtpTls ?? ('STARTTLS' as const), servername: smtpHost ?? host },
      auth: smtpUser ? { user: smtpUser, pass } : undefined,
    };
  }
}
