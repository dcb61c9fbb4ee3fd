import { isPrivateLiteral, publicLookup } from './public-address.ts';

describe('hosts that people configured', () => {
  it.each(['127.0.0.1', '[::1]', '0x7f.1', '2130706433', '017700000001'])('%s is inside as it is written', (host) => {
    // URL turns the odd forms into plain ones before anything is decided.
    expect(isPrivateLiteral(new URL(`https://${host}/`).hostname)).toBe(true);
  });

  it.each(['partner.example', '8.8.8.8', '[2606:4700::1111]'])('%s is not', (host) =>
    expect(isPrivateLiteral(host)).toBe(false),
  );

  it.each([true, false])('a name that leads home is refused at the connection (all: %s)', async (all) => {
    const error = await new Promise<Error | null>((done) =>
      publicLookup('localhost', { all }, (failure) => done(failure)),
    );
    expect(error).toMatchObject({ code: 'PRIVATE_HOST', host: 'localhost' });
  });
});
