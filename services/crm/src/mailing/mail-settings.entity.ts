import { SenderSettings } from '@mh-os/mailing';
import { Column, Entity } from 'typeorm';

/** As whom and how a brand sends mails to its customers. */
@Entity('mail_settings')
export class MailSettingsEntity extends SenderSettings {
  /** Stands under every mail. */
  @Column('text')
  postalAddress!: string;

  /** After so many soft bounces in a row an address gets nothing more. */
  @Column('int')
  softBounces!: number;
}
