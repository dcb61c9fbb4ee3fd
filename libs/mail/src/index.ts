export { composeMail, escapeHtml, type MailFile, messageIdOf, type OutgoingMail } from './compose.ts';
export { FileTransport } from './file-transport.ts';
export { NotHandedOver, SmtpTransport, type SmtpServer } from './smtp-transport.ts';
export { defaultTransport, mailShape, type MailConfig, type MailTransport } from './transport.ts';
