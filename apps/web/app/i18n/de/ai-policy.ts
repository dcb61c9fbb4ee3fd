export const aiPolicy = {
  lead: 'Was KI in dieser Marke darf. Freigeben darf sie nie: das tun Menschen.',
  strictest:
    'Noch hat niemand eine Richtlinie gesetzt, darum gilt die strengste: kein Direktor arbeitet, nichts wird ausgegeben.',
  limits: 'Wie weit und zu welchen Kosten',
  autonomyHint: 'Beobachten berichtet, Vorschlagen empfiehlt, Entwerfen schreibt, was Menschen freigeben.',
  modelsHint: 'Eines je Zeile, etwa ollama/llama3.1:8b. Keines: Direktoren arbeiten nur nach Regeln.',
  field: {
    directors: 'Direktoren, die arbeiten dürfen',
    autonomy: 'Selbständigkeit',
    spendPerDay: 'Ausgaben je Tag',
    spendPerMonth: 'Ausgaben je Monat',
    models: 'Modelle, die gefragt werden dürfen',
    redaction: 'Entfernt, bevor ein Modell liest',
  },
};
