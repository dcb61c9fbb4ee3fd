import { decideSettings } from './mail-settings.rules.ts';

const wish = {
  ...{
    senderName: ' Shop ',
    fromAddress: 'hi@shop.example',
    postalAddress: ' Street 5\r\nTown ',
    perMinute: 60,
    paused: false,
  },
  softBounces: 3,
};
const path = (more: object): unknown => {
  try {
    return decideSettings({ ...wish, ...more });
  } catch (error) {
    return (error as { path: string[] }).path;
  }
};

describe('settings of sending', () => {
  it('are kept plain, with the usual port', () => {
    expect(path({})).toMatchObject({
      senderName: 'Shop',
      postalAddress: 'Street 5\nTown',
      smtpHost: null,
      smtpUser: null,
      replyTo: null,
    });
    expect(path({ smtpHost: ' mail.shop.example ', smtpUser: 'me' })).toMatchObject({
      smtpHost: 'mail.shop.example',
      smtpPort: 587,
      smtpTls: 'STARTTLS',
    });
    expect(path({ smtpHost: 'x', smtpTls: 'TLS' })).toMatchObject({ smtpPort: 465 });
    // Without a server of its own there is no login that could be kept.
    expect(path({ smtpHost: '', smtpUser: 'me', smtpPort: 25 })).toMatchObject({
      smtpPort: null,
      smtpUser: null,
      smtpTls: null,
    });
  });

  it.each([
    [{ senderName: 'A\nBcc: x' }, 'senderName'],
    [{ fromAddress: 'nobody' }, 'fromAddress'],
    [{ replyTo: 'a@b' }, 'replyTo'],
    [{ postalAddress: '  \n ' }, 'postalAddress'],
    [{ smtpHost: 'a b' }, 'smtpHost'],
    [{ smtpHost: 'x/../y' }, 'smtpHost'],
    [{ smtpHost: 'x', smtpPort: 70_000 }, 'smtpPort'],
    [{ smtpHost: 'x', smtpTls: 'NONE' as const, smtpUser: 'me' }, 'smtpTls'],
  ])('refuse %j', (more, at) => expect(path(more)).toEqual([at]));
});
