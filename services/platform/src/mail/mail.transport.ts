/** Injection token of the transport. */
export const MAIL_TRANSPORT = Symbol('MAIL_TRANSPORT');
