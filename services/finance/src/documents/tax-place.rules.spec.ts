import { type TaxPlace, treatmentOf } from './tax-place.rules.ts';

const at = (rate: string, place: Partial<TaxPlace> = {}, category: 'S' | 'K' | 'G' | 'AE' | 'E' = 'S') => {
  const { key, country } = treatmentOf(
    { category, rate },
    { home: 'DE', soldTo: 'DE', abroad: 'DESTINATION', ...place },
  );
  return `${key} ${country ?? '-'}`;
};

describe('tax treatment', () => {
  it('takes the own country for what is sold there, at whatever rate', () => {
    expect([at('19.000'), at('7.000'), at('16.000'), at('5.5')]).toEqual(['19 DE', '7 DE', '16 DE', '5.5 DE']);
    expect(at('100', { home: 'FR', soldTo: 'FR' })).toBe('100 FR');
    expect(treatmentOf({ category: 'S', rate: '19.500' }, { home: 'DE', soldTo: 'AT', abroad: 'HOME' }).rate).toBe(
      '19.5',
    );
  });

  it('tells what another country of the EU taxes as OSS, also at a rate that is the own one, too', () => {
    expect(at('19.000', { soldTo: 'CY' })).toBe('OSS CY');
    expect(at('7.000', { soldTo: 'MT' })).toBe('OSS MT');
    expect(at('20.000', { soldTo: 'AT' })).toBe('OSS AT');
    expect(at('20.000', { home: 'FR', soldTo: 'AT' })).toBe('OSS AT');
  });

  it('leaves sales abroad at home where the brand is below the threshold, but never at a rate that the own country has not', () => {
    expect(at('19.000', { soldTo: 'CY', abroad: 'HOME' })).toBe('19 DE');
    expect(at('20.000', { soldTo: 'AT', abroad: 'HOME' })).toBe('OSS AT');
    expect(at('20.000', { home: 'FR', soldTo: 'AT', abroad: 'HOME' })).toBe('20 FR');
  });

  it('calls nothing OSS that is taxed outside the EU, or sold by a brand outside of it', () => {
    expect(at('19.000', { soldTo: 'GB' })).toBe('19 DE');
    expect(at('20.000', { soldTo: 'GB' })).toBe('ABROAD GB');
    expect(at('20.000', { home: 'FR', soldTo: 'GB' })).toBe('ABROAD GB');
    expect(at('20.000', { home: 'FR', soldTo: 'GB', abroad: 'HOME' })).toBe('20 FR');
    expect(at('8.1', { home: 'CH', soldTo: 'CH' })).toBe('8.1 CH');
    expect(at('19', { home: 'CH', soldTo: 'DE' })).toBe('ABROAD DE');
  });

  it('does with what it has where nobody tells where it was sold to', () => {
    expect(at('19.000', { soldTo: null })).toBe('19 DE');
    expect(at('20.000', { soldTo: null })).toBe('OSS -');
    expect(at('20.000', { home: 'FR', soldTo: null })).toBe('20 FR');
  });

  it('names what is not taxed by why it is not', () => {
    const there = { soldTo: 'CY' };
    expect([at('0', there, 'K'), at('0', there, 'G'), at('0', there, 'AE'), at('0', there, 'E')]).toEqual([
      ...['EU -', 'EXPORT -', 'REVERSE -', ' -'],
    ]);
  });
});
