import type { Words } from '../en/index.ts';

/** Wörter für die Wechselkurse der Bücher. */
export const rates: Words['rates'] = {
  title: 'Wechselkurse',
  lead: 'Was eine Einheit einer Währung in {{base}} wert ist. Gebuchtes behält den Kurs, mit dem es gebucht wurde.',
  currency: 'Währung',
  allCurrencies: 'Alle Währungen',
  pair: 'Paar',
  day: 'Ab',
  rate: 'Kurs',
  source: 'Quelle',
  reason: 'Grund',
  toldBy: 'Von',
  readAt: 'Gemeldet',
  set: 'Kurs festlegen',
  setLead: 'Gilt ab diesem Tag, bis ein anderer gemeldet wird. Er ersetzt einen bekannten desselben Tages.',
  onDate: 'Ab diesem Tag',
  worth: 'Eine Einheit ist wert, in {{base}}',
  byHand: 'Von Hand',
  import: 'Datei einlesen',
  file: 'Tabelle der Europäischen Zentralbank',
  fileHint:
    'CSV mit Date, dann je Währung, wie viele Einheiten ein Euro wert ist. Dieselbe Datei zweimal ändert nichts.',
  read: 'Einlesen',
  done: '{{days}} Tage: {{written}} Kurse sind neu, {{known}} waren bekannt.',
  faults_one: '{{count}} Zelle ist kein Kurs und wurde ausgelassen:',
  faults_other: '{{count}} Zellen sind keine Kurse und wurden ausgelassen:',
  fault: 'Zeile {{line}}, {{column}}: „{{value}}“',
  none: 'Noch keine Wechselkurse',
  noneText: 'Lesen Sie die Tabelle der Europäischen Zentralbank ein oder legen Sie einen Kurs von Hand fest.',
  course: '{{currency}} in {{base}}',
  now: '1 {{currency}} ist seit {{day}} {{rate}} {{base}} wert.',
};
