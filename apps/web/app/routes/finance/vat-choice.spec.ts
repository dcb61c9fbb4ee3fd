import { patched } from '../../lib/list-url.ts';
import { behind, vatChoiceOf } from './vat-choice.ts';

const read = (change: Record<string, string | null>) =>
  vatChoiceOf(
    new URLSearchParams(Object.entries(change).filter((entry): entry is [string, string] => entry[1] !== null)),
  );
const none = { box: null, key: null, rate: null, country: null, part: null };

describe('the lines that an address of the VAT report asks for', () => {
  it.each([
    ['a box', behind.box('81'), { ...none, box: '81' }],
    ['a row', behind.row({ key: '19', rate: '19' }, 'NET'), { ...none, key: '19', rate: '19', part: 'NET' }],
    ['the row that was not told', behind.row({ key: '', rate: null }), { ...none, key: '' }],
    ['a country', behind.oss({ country: 'CY', rate: '19' }), { ...none, key: 'OSS', rate: '19', country: 'CY' }],
    ['no country', behind.oss({ country: null, rate: '20' }), { ...none, key: 'OSS', rate: '20', country: '' }],
    ['all tax', behind.tax, none],
  ])('%s is read as it was written', (_name, change, choice) => {
    expect(read(change as Record<string, string | null>)).toEqual(choice);
  });

  it('asks for one amount at a time, from its first page', () => {
    const before = new URLSearchParams('report=vat&box=81&row=7/7&part=NET&at=x');
    const after = new URLSearchParams(patched(before, behind.row({ key: '19', rate: '19' }, 'OUTPUT')));
    expect(vatChoiceOf(after)).toEqual({ ...none, key: '19', rate: '19', part: 'OUTPUT' });
    expect([after.get('box'), after.get('at'), after.get('report')]).toEqual([null, null, 'vat']);
  });

  it('leaves out what is no rate, no country and no box', () => {
    expect(read({ row: `${'K'.repeat(50)}/1e9/<b>`, part: 'ALL' })).toEqual({ ...none, key: 'K'.repeat(20) });
    expect(read({ box: '8' })).toBeNull();
    expect(read({ report: 'vat' })).toBeNull();
  });
});
