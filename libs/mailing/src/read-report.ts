import { type DomainError, isId } from '@mh-os/kernel';
import PostalMime from 'postal-mime';
import { readReport, type Report } from './dsn.rules.ts';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** Reads a report as a mail server or mailbox provider sends it (RFC 3464, RFC 5965); null where it tells of nothing that failed. */
export async function reportOf(mail: string, unreadable: () => DomainError): Promise<Report | null> {
  const options = { forceRfc822Attachments: true, attachmentEncoding: 'utf8' as const, maxNestingDepth: 20 };
  const parsed = await PostalMime.parse(mail, options).catch(() => {
    throw unreadable();
  });
  const parts = parsed.attachments.map(({ mimeType, content }) => ({ type: mimeType, text: String(content) }));
  const { inReplyTo, references } = parsed;
  return readReport(parts, { ...(inReplyTo ? { inReplyTo } : {}), ...(references ? { references } : {}) });
}

/** The mail that a Message-ID of ours names, or that is named by its own id; null where it is none of ours. */
export function mailIdOf(messageId: string): string | null {
  const id = UUID.exec(messageId)?.[0].toLowerCase() ?? '';
  return isId(id) ? id : null;
}
