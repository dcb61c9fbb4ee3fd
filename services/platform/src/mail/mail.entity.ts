import { PlatformEntity } from '@mh-os/persistence';
import { Check, Column, Entity, Index, Unique } from 'typeorm';

/** Life of a mail: it waits, then it is out, or was given up. */
export type MailStatus = 'QUEUED' | 'SENT' | 'FAILED';

/** A mail on its way out. Its id is the Message-ID; its bodies are gone once it is sent or given up: they may hold secrets. */
@Entity('mail', { comment: 'mh:platform-wide' })
@Unique('mail_once', ['brandId', 'key'])
@Index('mail_waiting', ['dueAt'], { where: `status = 'QUEUED'` })
@Check('mail_status_check', `status IN ('QUEUED', 'SENT', 'FAILED')`)
export class MailEntity extends PlatformEntity {
  /** The brand on whose behalf it goes out; none for mails about an account itself. */
  @Column('uuid', { nullable: true })
  brandId!: string | null;

  /** One key mails once. */
  @Column('text')
  key!: string;

  @Column('text')
  recipient!: string;

  @Column('text')
  subject!: string;

  @Column('text', { nullable: true })
  textBody!: string | null;

  @Column('text', { nullable: true })
  htmlBody!: string | null;

  @Column('text')
  status!: MailStatus;

  @Column('int')
  attempts!: number;

  /** When the next attempt is to begin, or was. */
  @Column('timestamptz')
  dueAt!: Date;

  /** Until when whoever is sending it has it for themselves. */
  @Column('timestamptz', { nullable: true })
  leaseUntil!: Date | null;

  /** Attempts that ended without telling how. */
  @Column('int')
  lost!: number;

  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;

  @Column('text', { nullable: true })
  lastError!: string | null;
}
