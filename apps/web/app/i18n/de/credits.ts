import type { Words } from '../en/index.ts';

/** Wörter für das, was Kunden für spätere Bestellungen haben, und was davon reserviert ist. */
export const credits: Words['credits'] = {
  title: 'Kundenguthaben',
  lead: 'Was Kunden zu viel gezahlt haben oder eine Gutschrift ihnen schuldet, für spätere Bestellungen. Was für eine reserviert ist, nutzt keine andere.',
  customer: 'Kunde',
  balance: 'Guthaben',
  held: 'Reserviert',
  available: 'Verfügbar',
  none: 'Kein Kunde hat Guthaben',
  noneText:
    'Behalte den Rest einer Zahlung, oder was eine Gutschrift noch schuldet, als Guthaben für spätere Bestellungen.',
  hold: 'Einen Teil reservieren',
  holdLead: 'Für eine Bestellung, bis er genutzt oder freigegeben wird; nach Ablauf wird er von selbst frei.',
  amount: 'Betrag in {{currency}}',
  reference: 'Wofür',
  hours: 'Stunden',
  holdIt: 'Reservieren',
  holds: 'Reservierungen',
  noHolds: 'Noch nichts wurde reserviert.',
  until: 'Reserviert bis',
  ended: 'Beendet',
  used: 'genutzt',
  pay: 'Rechnungen damit zahlen',
  noOpen: 'Der Kunde hat keine offene Rechnung, die sich damit zahlen ließe.',
  invoices: 'Rechnungen',
  part: 'Teil davon in {{currency}}',
  partHint: 'Leer: alles. Der Rest ist wieder verfügbar.',
  void: 'Freigeben',
  voidText: 'Es ist sofort wieder verfügbar. Sag, warum.',
  history: 'Was es bewegt hat',
  sources: { payment: 'Zu viel gezahlt', 'credit-note': 'Gutschrift', 'credit-hold': 'Rechnungen gezahlt' },
};
