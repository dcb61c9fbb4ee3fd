import { readPain002 } from '../src/payouts/pain002.rules.ts';
import { judgeReport, type ReportedPayout, type ReportItem } from '../src/payouts/payment-report.rules.ts';
import { aReport, type Report } from './payment-report.builders.ts';
import { schemaFaults } from './xml-schema.ts';

const item = (index: number, change: Partial<ReportItem> = {}): ReportItem => ({
  ...{ id: `item-${index}`, endToEndId: `PO-1-${index}`, status: 'SENT', amountMinor: 1234n, ...change },
});
const payout = (items: readonly ReportItem[], status: ReportedPayout['status'] = 'SENT'): ReportedPayout => ({
  ...{ status, currency: 'EUR', items },
});
const originalMessageId = 'PO-1-abcdef01';
const outcomes = (report: Omit<Report, 'originalMessageId'>, to: ReportedPayout | null) =>
  judgeReport(readPain002(aReport({ originalMessageId, ...report })), to).map(({ endToEndId, outcome }) => [
    endToEndId,
    outcome,
  ]);
const PARTLY: Omit<Report, 'originalMessageId'> = {
  ...{ status: 'PART', batchStatus: 'PART' },
  payments: [
    { endToEndId: 'PO-1-1', status: 'RJCT', reason: 'AC04', added: 'Konto erloschen', amount: '12.34' },
    { endToEndId: 'PO-1-2', status: 'ACSC', amount: '12.34' },
    { endToEndId: 'PO-1-3', status: 'ACSP' },
  ],
};

describe('payment status reports', () => {
  it.each(['03', '10'] as const)('the files of these tests are valid by the published schema of .%s', (version) => {
    // The form of the German banks tells of refusals alone.
    const refusal = { endToEndId: 'PO-1-1', status: 'RJCT', reason: 'AC04', amount: '12.34' };
    const other = version === '03' ? { payments: [refusal] } : PARTLY;
    for (const report of [{ status: 'RJCT', reason: 'FF01' }, other]) {
      const xml = aReport({ originalMessageId, version, ...report });
      expect(schemaFaults(`pain.002.001.${version}`, xml)).toEqual([]);
      expect(schemaFaults(`pain.002.001.${version}`, xml.replace(/<OrgnlMsgId>[^<]*<\/OrgnlMsgId>/, ''))).not.toEqual(
        [],
      );
    }
  });

  it('F12: tells paid, refused and under way of each payment, with the reason in words', () => {
    const to = payout([item(1), item(2), item(3), item(4)]);
    for (const version of ['03', '10'] as const)
      expect(outcomes({ ...PARTLY, version }, to)).toEqual([
        ['PO-1-1', 'FAILED'],
        ['PO-1-2', 'SETTLED'],
        ['PO-1-3', 'UNDER_WAY'],
        ['PO-1-4', 'UNDER_WAY'],
      ]);
    const [first] = judgeReport(readPain002(aReport({ originalMessageId, ...PARTLY })), to);
    expect(first).toMatchObject({ reasonCode: 'AC04', message: 'AC04: the account is closed; Konto erloschen' });
  });

  it('F12: what stands for the whole holds for every payment that is not named, the narrowest for each that is', () => {
    const to = payout([item(1), item(2), item(3, { status: 'DROPPED' })]);
    expect(outcomes({ status: 'RJCT', reason: 'FF01' }, to)).toEqual([
      ['PO-1-1', 'FAILED'],
      ['PO-1-2', 'FAILED'],
    ]);
    expect(outcomes({ batchStatus: 'ACSC', payments: [{ endToEndId: 'PO-1-2', status: 'RJCT' }] }, to)).toEqual([
      ['PO-1-2', 'FAILED'],
      ['PO-1-1', 'SETTLED'],
    ]);
    expect(outcomes({ status: 'ACSC', payments: [{ endToEndId: 'PO-1-1' }] }, to)).toEqual([
      ['PO-1-1', 'SETTLED'],
      ['PO-1-2', 'SETTLED'],
    ]);
  });

  it('changes nothing that is known, does not fit, or is not ours, and says so row by row', () => {
    const payments = [1, 2, 3, 4, 5].map((index) => ({ endToEndId: `PO-1-${index}`, status: 'ACSC', amount: '12.34' }));
    const items = [
      item(1, { status: 'SETTLED' }),
      item(2, { status: 'FAILED' }),
      item(3, { amountMinor: 1235n }),
      item(4, { status: 'DROPPED' }),
    ];
    expect(outcomes({ payments }, payout(items)).map(([, outcome]) => outcome)).toEqual([
      'KNOWN',
      'REFUSED',
      'REFUSED',
      'UNKNOWN',
      'UNKNOWN',
    ]);
    const again = [payments[0]!, { ...payments[0]!, status: 'RJCT' }];
    expect(outcomes({ payments: again }, payout([item(1)])).map(([, outcome]) => outcome)).toEqual([
      'SETTLED',
      'REFUSED',
    ]);
    const refused = [{ endToEndId: 'PO-1-1', status: 'RJCT' }];
    expect(outcomes({ payments: refused }, payout([item(1, { status: 'SETTLED' })]))).toEqual([['PO-1-1', 'REFUSED']]);
    expect(outcomes({ payments: refused }, payout([item(1, { status: 'PENDING' })], 'APPROVED'))).toEqual([
      ['PO-1-1', 'REFUSED'],
    ]);
    expect(outcomes({ payments: refused }, null)).toEqual([['PO-1-1', 'UNKNOWN']]);
    expect(outcomes({ payments: [{ endToEndId: 'PO-1-1', status: 'OK' }] }, payout([item(1)]))[0]![1]).toBe('REFUSED');
  });

  it('refuses what is no such file', () => {
    const xml = aReport({ originalMessageId, status: 'ACSC' });
    expect(() => readPain002('<Document/>')).toThrow('no payment status report');
    expect(() => readPain002(xml.replace('<OrgnlMsgId>PO-1-abcdef01</OrgnlMsgId>', ''))).toThrow('OrgnlMsgId');
    expect(() => readPain002(aReport({ originalMessageId }))).toThrow('status of nothing');
    expect(() => readPain002('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>')).toThrow('DOCTYPE');
    expect(() => readPain002(xml.slice(0, -20))).toThrow('well-formed');
  });
});
