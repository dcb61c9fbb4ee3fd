export { BrandTransports, type Sender, type TransportConfig } from './brand-transports.ts';
export { brandMailShape } from './config.ts';
export { type Bounce, type BounceKind, cameBack, tellsMore } from './bounce.rules.ts';
export { type Report } from './dsn.rules.ts';
export { type Claimed, MailQueue, queueColumns, queueIndexes } from './mail-queue.ts';
export { type Delivered, handOver, MAIL_WORKER, type Pace, QueueSender } from './queue-sender.ts';
export { mailIdOf, reportOf } from './read-report.ts';
export {
  decideSenderName,
  decideServer,
  type MailServer,
  type MailServerWish,
  type Refuse,
  sealPassword,
  senderColumns,
  SenderSettings,
  SMTP_TLS,
  type SmtpTls,
} from './sender-settings.ts';
export {
  afterFailure,
  BATCH,
  CLAIM_MS,
  HAND_MS,
  hintOf,
  MOST_CLAIMS,
  type Outcome,
  RETRY_MS,
  senderOf,
  withoutAddresses,
} from './sending.rules.ts';
