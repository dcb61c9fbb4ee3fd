import { pdfPages } from '../../test/pdf-text.ts';
import { DEFAULT_SETTINGS } from '../documents/settings.ts';
import type { InvoiceRow } from '../invoices/invoice-rows.ts';
import type { NoticeRow } from './dunning.read-model.ts';
import { letterPdf } from './dunning-letter.ts';

const seller = { ...DEFAULT_SETTINGS.seller, name: 'HAIROTICMEN', iban: 'DE02120300000000202051', bic: 'BYLADEM1001' };
const invoice = {
  ...{
    language: 'de',
    seller,
    customer: { name: 'Zoë Łukasz' },
    country: 'DE',
    issueDate: '2026-03-01',
    dueDate: '2026-03-15',
  },
  currency: 'EUR',
} as InvoiceRow;
const notice = {
  ...{ number: 'RE-2026-7', level: 2, sentOn: '2026-04-20', payBy: '2026-04-27', currency: 'EUR', open: 11_900n },
  ...{ fee: 500n, interest: 42n, body: DEFAULT_SETTINGS.dunning[1]!.textDe },
} as NoticeRow;

describe('letters of reminders', () => {
  it('say in German what is open, what it costs, and by when to pay; the same bytes every time', async () => {
    const bytes = await letterPdf(notice, invoice);
    const [page] = await pdfPages(bytes);
    for (const text of [
      '1. Mahnung',
      'Trotz unserer Erinnerung',
      'RE-2026-7',
      '01.03.2026',
      '15.03.2026',
      '119,00 €',
      '5,00 €',
    ])
      expect(page).toContain(text);
    for (const text of ['Verzugszinsen 0,42 €', 'Zu zahlen 124,42 €', 'bis zum 27.04.2026', 'gegenstandslos'])
      expect(page).toContain(text);
    expect((await letterPdf(notice, invoice)).equals(bytes)).toBe(true);
  });

  it('speaks English, and leaves out what is not asked for', async () => {
    const first = { ...notice, level: 1, fee: 0n, interest: 0n, body: DEFAULT_SETTINGS.dunning[0]!.textEn };
    const [page] = await pdfPages(await letterPdf(first, { ...invoice, language: 'en' }));
    expect(page).toContain('Payment reminder');
    expect(page).toContain('To be paid €119.00');
    expect(page).not.toContain('fees');
  });
});
