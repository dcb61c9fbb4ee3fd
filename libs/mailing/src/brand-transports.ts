import { type SecretKey, unwrap } from '@mh-os/kernel';
import { defaultTransport, type MailConfig, type MailTransport, NotHandedOver, SmtpTransport } from '@mh-os/mail';
import { publicAddress } from '@mh-os/outside';
import type { OnApplicationShutdown } from '@nestjs/common';
import { MAIL_PASSWORD, type SenderSettings } from './sender-settings.ts';
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

export interface TransportConfig extends MailConfig {
  /** Domains that brands may send as through the deployment's server. */
  readonly MH_MAIL_DOMAINS: readonly string[];
  readonly MH_MAIL_ALLOW_PRIVATE: boolean;
}

/** The way out for the mails of a brand: its own server, else the deployment's. */
export class BrandTransports implements OnApplicationShutdown {
  private readonly own = new Map<string, Kept>();
  private shared: MailTransport | undefined;
  private readonly config: TransportConfig;
  private readonly key: SecretKey;

  constructor(config: TransportConfig, key: SecretKey) {
    this.config = config;
    this.key = key;
  }

  onApplicationShutdown(): void {
    for (const { transport } of this.own.values()) transport.close();
    this.shared?.close();
  }

  /** Where mails of the brand go now. A name is looked up each time, and must not lead into a network of ours. */
  async of(settings: SenderSettings | null): Promise<MailTransport> {
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
  senderFor(settings: Pick<SenderSettings, 'senderName' | 'fromAddress' | 'replyTo' | 'smtpHost'> | null): Sender {
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

  private serverOf({ id, smtpPort, smtpTls, smtpUser, smtpPasswordWrapped, smtpHost }: SenderSettings, host: string) {
    const pass = smtpPasswordWrapped ? unwrap(this.key.keyFor(MAIL_PASSWORD), id, smtpPasswordWrapped) : '';
    return {
      ...{ host, port: smtpPort ?? 587, tls: smtpTls ?? ('STARTTLS' as const), servername: smtpHost ?? host },
      auth: smtpUser ? { user: smtpUser, pass } : undefined,
    };
  }
}
