/** Injection token of the key that seals passwords of mail servers and signs links of mails. */
export const MAIL_KEY = Symbol('MAIL_KEY');
