import type { Bounce } from './bounce.rules.ts';

/** A part of a report, as text. */
export interface ReportPart {
  readonly type: string;
  readonly text: string;
}

/** What a report tells of one mail. */
export interface Report extends Bounce {
  /** Message-ID of the mail that came back. */
  readonly messageId: string;
  readonly reason: string;
}

const MESSAGE_ID = /<[^<>\s]{1,200}@[^<>\s]{1,200}>/;
/** Mailbox full, too large, policy: the address is there, and tomorrow it may take mails. */
const FOR_NOW = /^5\.(2\.2|2\.3|3\.|4\.|7\.)/;

/**
 * Reads a delivery report (RFC 3464) or a complaint (RFC 5965); null where it tells of nothing that failed, such as a delay or a
 * delivery. `headers` are those of the report itself, where a server leaves the mail that came back out.
 */
export function readReport(
  parts: readonly ReportPart[],
  headers: { readonly inReplyTo?: string; readonly references?: string },
): Report | null {
  const of = (...types: string[]) => parts.filter(({ type }) => types.includes(type)).map(({ text }) => text);
  const messageId = originalId(
    of('message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'),
    headers,
  );
  if (!messageId) return null;
  const [complaint] = of('message/feedback-report');
  if (complaint !== undefined) {
    const type = fieldOf(complaint, 'feedback-type') ?? '';
    return /^(abuse|fraud|other|opt-out)$/i.test(type)
      ? { messageId, kind: 'COMPLAINT', final: true, reason: type.toLowerCase() }
      : null;
  }
  for (const status of of('message/delivery-status', 'message/global-delivery-status'))
    for (const group of status.split(/\r?\n\s*\r?\n/)) {
      const found = readRecipient(group);
      if (found) return { messageId, ...found };
    }
  return null;
}

function readRecipient(group: string): Omit<Report, 'messageId'> | null {
  if (!/^failed\b/i.test(fieldOf(group, 'action') ?? '')) return null;
  const status = /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(fieldOf(group, 'status') ?? '')?.[1] ?? '5.0.0';
  const kind = status.startsWith('5') && !FOR_NOW.test(status) ? 'HARD' : 'SOFT';
  // `failed` says that no further attempt follows, whatever the class of its status (RFC 3464, 2.3.3).
  return { kind, final: true, reason: `${status} ${fieldOf(group, 'diagnostic-code') ?? ''}`.trim() };
}

function originalId(
  originals: readonly string[],
  headers: { readonly inReplyTo?: string; readonly references?: string },
): string | null {
  for (const text of originals) {
    const found = MESSAGE_ID.exec(fieldOf(text, 'message-id') ?? '');
    if (found) return found[0];
  }
  return MESSAGE_ID.exec(headers.inReplyTo ?? '')?.[0] ?? MESSAGE_ID.exec(headers.references ?? '')?.[0] ?? null;
}

/** A field of a block of headers, unfolded. */
function fieldOf(block: string, name: string): string | undefined {
  const unfolded = block.replace(/\r?\n[ \t]+/g, ' ');
  const found = new RegExp(`^${name}[ \\t]*:[ \\t]*(.*)$`, 'im').exec(unfolded);
  return found?.[1]?.trim();
}
