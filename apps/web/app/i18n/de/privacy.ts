import type { Words } from '../en/index.ts';

export const privacy: Words['privacy'] = {
  lead: 'Holt heraus, was die Marke gespeichert hat, oder löscht eine Person überall.',
  brand: 'Die Marke',
  brandLead:
    'Schreibt alles, was die Marke in allen Diensten gespeichert hat, in ein Archiv aus JSON-Zeilen mit Prüfsummen.',
  exportBrand: 'Marke exportieren',
  person: 'Eine Person',
  personLead: 'Exportiert, was eine Person nennt, oder nimmt Zugang, Name und Adresse aus allen Diensten.',
  who: 'Person',
  peopleHidden: 'Eine Person zu wählen braucht die Berechtigung platform.user.read.',
  exportPerson: 'Daten exportieren',
  erase: 'Löschen …',
  eraseTitle: 'Diese Person löschen?',
  eraseText:
    'Der Zugang endet sofort. Name und Adresse verschwinden aus allen Diensten, früher exportierte Dateien werden gelöscht. Was getan wurde, bleibt ohne den Namen. Das lässt sich nicht rückgängig machen.',
  eraseType: 'Zur Bestätigung den Namen eingeben: {{name}}',
  eraseNow: 'Endgültig löschen',
  requests: 'Anfragen',
  none: 'Noch wurde nichts exportiert oder gelöscht.',
  kind: {
    PERSON_EXPORT: 'Export einer Person',
    PERSON_ERASURE: 'Löschung einer Person',
    BRAND_EXPORT: 'Export der Marke',
  },
  state: { PENDING: 'Wartet', RUNNING: 'Läuft', DONE: 'Fertig', FAILED: 'Gescheitert' },
  by: 'angefragt von {{name}}',
  accountStays: 'Das Konto bleibt: Die Person arbeitet auch für eine andere Marke.',
  report: 'Bericht nach Diensten',
  rows_one: '{{rows}} Zeile',
  rows_other: '{{rows}} Zeilen',
  nothing: 'nichts gefunden',
  messagesLeft_one: '{{count}} Nachricht geht von selbst innerhalb von sieben Tagen',
  messagesLeft_other: '{{count}} Nachrichten gehen von selbst innerhalb von sieben Tagen',
  download: 'Herunterladen',
  retry: 'Erneut versuchen',
};
