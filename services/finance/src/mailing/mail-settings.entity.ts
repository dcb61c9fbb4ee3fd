import { SenderSettings } from '@mh-os/mailing';
import { Entity } from 'typeorm';

/** As whom and how a brand sends its documents. */
@Entity('document_mail_settings')
export class DocumentMailSettingsEntity extends SenderSettings {}
