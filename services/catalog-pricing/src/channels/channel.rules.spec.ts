import { assertChannel, startingChannels } from './channel.rules.ts';

const channel = { code: 'own-shop', name: 'Own shop', currency: 'EUR', country: 'DE' };

describe('channels', () => {
  it.each([
    [{ code: 'Own Shop' }, 'CHANNEL_CODE_MALFORMED'],
    [{ code: 'a--b' }, 'CHANNEL_CODE_MALFORMED'],
    [{ code: `a${'b'.repeat(40)}` }, 'CHANNEL_CODE_MALFORMED'],
    [{ name: '  ' }, 'NAME_REQUIRED'],
    [{ country: 'de' }, 'COUNTRY_MALFORMED'],
    [{ currency: 'EURO' }, 'CURRENCY_UNKNOWN'],
  ])('%j is refused as %s', (over, code) => {
    expect(() => assertChannel({ ...channel, ...over })).toThrow(expect.objectContaining({ code }));
  });

  it('a brand starts with four channels that are well-formed', () => {
    for (const one of startingChannels) expect(() => assertChannel({ ...channel, ...one })).not.toThrow();
    expect(startingChannels.map((one) => `${one.kind} ${one.priceDisplay}`)).toEqual([
      'OWN_SHOP GROSS',
      'STAND GROSS',
      'DEALER NET',
      'MARKETPLACE GROSS',
    ]);
  });
});
