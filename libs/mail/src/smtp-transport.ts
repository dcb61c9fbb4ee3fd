import { Readable } from 'node:stream';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { composeMail, type OutgoingMail } from './compose.ts';
import type { MailTransport } from './transport.ts';

/** A mail server and how to reach it. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte, after STARTTLS, or not at all. */
  readonly tls: 'TLS' | 'STARTTLS' | 'NONE';
  readonly auth?: { readonly user: string; readonly pass: string } | undefined;
  /** Whose certificate it must show, where `host` is an address. */
  readonly servername?: string | undefined;
}

/** Why a mail was not handed over, and whether the server may have it all the same. */
export class NotHandedOver extends Error {
  readonly code: string | undefined;
  readonly responseCode: number | undefined;
  /** Its answer as it came, with the codes. */
  readonly response: string;
  /** The command that was answered, e.g. RCPT TO. */
  readonly command: string | undefined;
  /** True once the content began to flow and no answer came: then nobody knows. */
  readonly maybeTaken: boolean;
  /** True where the server was not even reached, or refused us: then every other mail will fail alike. */
  readonly noServer: boolean;

  constructor(cause: Error, stage: 'line' | 'envelope' | 'content') {
    super(cause.message, { cause });
    const known = cause as Error & { code?: string; responseCode?: number; response?: string; command?: string };
    this.code = known.code;
    this.responseCode = known.responseCode;
    this.response = known.response ?? '';
    this.command = known.command;
    // An answer of the server is a refusal: what it refuses it does not deliver.
    this.maybeTaken = stage === 'content' && known.responseCode === undefined;
    const aboutUs = known.responseCode === undefined || known.command === 'MAIL FROM';
    this.noServer = stage === 'line' || (stage === 'envelope' && aboutUs);
  }
}

/** Each step has a limit, so that a silent server holds nobody for long. */
const LIMITS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 };
const IDLE_MS = 1_000;
const MOST_IDLE = 4;

/** Content that knows whether it was asked for: it is, once the server has agreed to the envelope. */
class Content extends Readable {
  begun = false;
  private readonly raw: Buffer;

  constructor(raw: Buffer) {
    super();
    this.raw = raw;
  }

  override _read(): void {
    this.begun = true;
    this.push(this.raw);
    this.push(null);
  }
}

type Line = InstanceType<typeof SMTPConnection>;

/** Sends through a mail server, over lines that stay open for a moment for the next mail. */
export class SmtpTransport implements MailTransport {
  private readonly options: ConstructorParameters<typeof SMTPConnection>[0];
  private readonly auth: SmtpServer['auth'];
  private readonly from: string;
  private readonly idle: { line: Line; timer: NodeJS.Timeout }[] = [];

  constructor(server: string | SmtpServer, from: string) {
    this.from = from;
    if (typeof server === 'string') {
      const { auth, ...options } = parseConnectionUrl(server) as Record<string, unknown> & {
        auth?: SmtpServer['auth'];
      };
      this.options = { ...options, ...LIMITS };
      this.auth = auth;
    } else {
      const { host, port, tls, servername } = server;
      const secured = { secure: tls === 'TLS', requireTLS: tls === 'STARTTLS', ignoreTLS: tls === 'NONE' };
      this.options = { host, port, ...secured, ...(servername ? { servername } : {}), ...LIMITS };
      this.auth = server.auth;
    }
  }

  async send(mail: OutgoingMail): Promise<void> {
    const { raw, envelope } = await composeMail(this.from, mail);
    for (let kept = this.take(); kept; kept = this.take())
      try {
        return await this.over(kept, envelope, raw);
      } catch (error) {
        // The server may have ended a line that was kept, which says nothing of the mail.
        if (!(error instanceof NotHandedOver) || !error.noServer) throw error;
      }
    return this.over(await this.open(), envelope, raw);
  }

  close(): void {
    for (let kept = this.take(); kept; kept = this.take()) kept.quit();
  }

  private take(): Line | undefined {
    const kept = this.idle.pop();
    clearTimeout(kept?.timer);
    return kept?.line;
  }

  private keep(line: Line): void {
    if (this.idle.length >= MOST_IDLE) return line.quit();
    const timer = setTimeout(() => {
      const at = this.idle.findIndex((kept) => kept.line === line);
      if (at >= 0) this.idle.splice(at, 1);
      line.quit();
    }, IDLE_MS).unref();
    this.idle.push({ line, timer });
  }

  private open(): Promise<Line> {
    const line = new SMTPConnection(this.options);
    return new Promise<Line>((opened, failed) => {
      const refuse = (error: Error): void => {
        // Closing tells of an end, which would hide the reason.
        failed(new NotHandedOver(error, 'line'));
        line.close();
      };
      line.on('error', refuse);
      line.once('end', () => refuse(new Error('The mail server ended the connection.')));
      line.connect((error) => {
        if (error) return refuse(error);
        if (!this.auth) return opened(line);
        const { user, pass } = this.auth;
        line.login({ user, pass, credentials: { user, pass } }, (denied) => (denied ? refuse(denied) : opened(line)));
      });
    });
  }

  private over(line: Line, envelope: { from: string; to: string[] }, raw: Buffer): Promise<void> {
    const content = new Content(raw);
    return new Promise((sent, failed) => {
      const fail = (error: Error): void => {
        failed(new NotHandedOver(error, content.begun ? 'content' : 'envelope'));
        line.close();
      };
      line.removeAllListeners().on('error', fail);
      line.once('end', () => fail(new Error('The mail server ended the connection.')));
      line.send({ ...envelope, size: raw.length }, content, (error) => {
        if (error) return fail(error);
        this.keep(line);
        sent();
      });
    });
  }
}
