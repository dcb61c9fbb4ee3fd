import { NotHandedOver } from '@mh-os/mail';
import { afterFailure, hintOf, RETRY_MS, senderOf, withoutAddresses } from './sending.rules.ts';

const error = (stage: 'line' | 'envelope' | 'content', facts: object = {}) =>
  new NotHandedOver(Object.assign(new Error('x'), facts), stage);
const answer = (response: string, command = 'RCPT TO') =>
  error('envelope', { response, command, responseCode: Number(response.slice(0, 3)) });

describe('what follows a failed attempt', () => {
  it.each([
    ['550 5.1.1 No such user', 'HARD'],
    ['550 No such mailbox here', 'HARD'],
    ['553 5.1.3 Bad address', 'HARD'],
    ['550 5.2.1 Mailbox disabled', 'HARD'],
    ['550 5.7.1 Relaying denied', 'FAILED'],
    ['550 Relay access not permitted: relay denied', 'FAILED'],
    ['550 Blocked, see policy', 'FAILED'],
    ['552 5.2.2 Mailbox full', 'FAILED'],
    ['554 5.7.1 Spam', 'FAILED'],
    ['450 4.2.1 Try later', 'RETRY'],
  ])('of a recipient: %s is %s', (response, kind) => expect(afterFailure(answer(response), 1).kind).toBe(kind));

  it('CRM-7: is nothing that sends again where the server may have the mail', () => {
    expect(afterFailure(error('content'), 1)).toEqual({ kind: 'UNKNOWN' });
    expect(afterFailure(error('content', { responseCode: 451, response: '451 later' }), 1).kind).toBe('RETRY');
    expect(afterFailure(error('content', { responseCode: 554, response: '554 no' }), 1).kind).toBe('FAILED');
  });

  it('is another attempt after a growing pause while there is no server, and an end', () => {
    const gone = error('line', { code: 'ECONNREFUSED' });
    const pauses = RETRY_MS.map((_pause, at) => afterFailure(gone, at + 1));
    expect(pauses).toEqual(RETRY_MS.map((inMs) => ({ kind: 'RETRY', inMs })));
    expect(RETRY_MS.every((pause, at) => at === 0 || pause > RETRY_MS[at - 1]!)).toBe(true);
    expect(afterFailure(gone, RETRY_MS.length + 1)).toEqual({ kind: 'FAILED' });
    expect(error('line', { responseCode: 535 }).noServer).toBe(true);
    // Who may not send at all is refused for every mail, not for this recipient.
    expect(afterFailure(answer('550 5.7.1 Sender not allowed', 'MAIL FROM'), 1).kind).toBe('RETRY');
    expect(answer('550 5.1.1 No such user').noServer).toBe(false);
  });

  it('is an end where the mail could not even be written', () =>
    expect(afterFailure(new TypeError('bad header'), 1)).toEqual({ kind: 'FAILED' }));
});

it('keeps no address of what servers say, and shows little of one', () => {
  expect(withoutAddresses('550 <ada@x.de>: unknown\r\nuser b.c+d@e.co.uk;')).toBe('550 <…>: unknown user …;');
  expect(hintOf('ada@x.de')).toBe('a…@x.de');
  expect(senderOf('A "B"\r\nBcc: x', 'a@x.de')).toBe('"A  B   Bcc: x" <a@x.de>');
});
