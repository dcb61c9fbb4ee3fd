import { BrandEntity } from '@mh-os/persistence';
import { Column, Entity } from 'typeorm';

/** How a mail server is spoken to. */
export type SmtpTls = 'TLS' | 'STARTTLS' | 'NONE';

/** As whom and how a brand sends mails. */
@Entity('mail_settings')
export class MailSettingsEntity extends BrandEntity {
  @Column('boolean')
  single!: boolean;

  @Column('text')
  senderName!: string;

  @Column('text')
  fromAddress!: string;

  @Column('text', { nullable: true })
  replyTo!: string | null;

  /** Stands under every mail. */
  @Column('text')
  postalAddress!: string;

  @Column('int')
  perMinute!: number;

  @Column('boolean')
  paused!: boolean;

  /** After so many soft bounces in a row an address gets nothing more. */
  @Column('int')
  softBounces!: number;

  /** The brand's own server; the deployment's where null. */
  @Column('text', { nullable: true })
  smtpHost!: string | null;

  @Column('int', { nullable: true })
  smtpPort!: number | null;

  @Column('text', { nullable: true })
  smtpTls!: SmtpTls | null;

  @Column('text', { nullable: true })
  smtpUser!: string | null;

  /** Encrypted; it is never given back. */
  @Column('bytea', { nullable: true })
  smtpPasswordWrapped!: Buffer | null;
}
