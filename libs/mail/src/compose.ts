import MailComposer from 'nodemailer/lib/mail-composer';

/** A file that goes along with a mail. */
export interface MailFile {
  readonly filename: string;
  readonly contentType: string;
  readonly content: Buffer;
}

/** A mail as it is handed over. */
export interface OutgoingMail {
  /** The same id always gives the same Message-ID, so that a mail server or reader can drop a second copy. */
  readonly id: string;
  /** Where it is settled already, e.g. by an earlier attempt. */
  readonly messageId?: string | undefined;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  /** `Name <address>`; the transport's own when absent. */
  readonly from?: string | undefined;
  readonly replyTo?: string | undefined;
  /** Files that go along. */
  readonly attachments?: readonly MailFile[] | undefined;
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML shows it literally. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

/** The Message-ID of a mail from a sender. */
export function messageIdOf(id: string, from: string): string {
  const host = /@([^>\s]+)/.exec(from)?.[1] ?? 'mh-os.local';
  return `<${id}@${host}>`;
}

/** The mail as it goes over the wire, and to whom; files and addresses named in it are never fetched. */
export async function composeMail(
  sender: string,
  { id, messageId, headers = {}, html, attachments = [], ...mail }: OutgoingMail,
): Promise<{ raw: Buffer; envelope: { from: string; to: string[] } }> {
  const from = mail.from ?? sender;
  const node = new MailComposer({
    ...mail,
    ...(html === null ? {} : { html }),
    attachments: [...attachments],
    ...{ from, headers: { ...headers }, messageId: messageId ?? messageIdOf(id, from) },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  }).compile();
  const envelope = node.getEnvelope();
  return { raw: await node.build(), envelope: { from: envelope.from || '', to: [...envelope.to] } };
}
