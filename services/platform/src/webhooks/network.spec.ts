import { isPublicAddress, publicLookup, refusesLiteral } from './network.ts';

describe('addresses that webhooks may reach', () => {
  it.each(['8.8.8.8', '203.0.114.1', '2606:4700:4700::1111'])('%s', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '2002:7f00:1::',
    'nonsense',
  ])('not %s', (address) => expect(isPublicAddress(address)).toBe(false));
  it.each(['127.0.0.1', '[::1]', '0x7f.1', '2130706433', '017700000001'])('not the host %s', (host) => {
    // URL turns the odd forms into plain ones before anything is decided.
    expect(refusesLiteral(new URL(`https://${host}/`).hostname)).toBe(true);
  });
  it('names are looked up first', () => expect(refusesLiteral('partner.example')).toBe(false));
  it('a name that leads home is refused at the connection', async () => {
    const error = await new Promise<Error | null>((done) =>
      publicLookup('localhost', { all: true }, (failure) => done(failure)),
    );
    expect((error as { code?: string } | null)?.code).toBe('ADDRESS_REFUSED');
  });
});
