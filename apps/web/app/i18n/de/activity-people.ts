/** Was mit Personen und Firmen geschah. */
export const peopleActions = {
  brand: { provisioned: 'Marke eingerichtet', 'provision-failed': 'Einrichten einer Marke fehlgeschlagen' },
  privacy: { answered: 'Teil einer Auskunft oder Löschung erledigt' },
  member: {
    'handed-over': 'Arbeit einer ausgeschiedenen Person übergeben',
    released: 'Zuständigkeiten einer ausgeschiedenen Person aufgehoben',
  },
  import: { finished: 'Kundendatei gelesen', undone: 'Import von Kunden zurückgenommen' },
  person: {
    created: 'Person angelegt',
    updated: 'Person geändert',
    erased: 'Daten einer Person gelöscht',
    merged: 'Zwei Einträge einer Person zusammengeführt',
    unmerged: 'Zusammenführung aufgehoben',
    tagged: 'Schlagwörter einer Person geändert',
  },
  company: { created: 'Firma angelegt', updated: 'Firma geändert' },
  relation: { changed: 'Rolle in einer Firma geändert' },
  'custom-field': { changed: 'Eigenes Feld geändert' },
  consent: { recorded: 'Einwilligung erfasst' },
  suppression: { changed: 'Sperrliste geändert' },
  duplicate: { dismissed: 'Als zwei Personen beurteilt' },
  note: { written: 'Notiz' },
  task: { changed: 'Aufgabe geändert', reminded: 'An eine Aufgabe erinnert' },
};

export const peopleTypes = {
  person: 'Person',
  company: 'Firma',
  relation: 'Rolle in einer Firma',
  'custom-field': 'Eigenes Feld',
  suppression: 'Gesperrte Adresse',
  duplicate: 'Mögliches Duplikat',
  note: 'Notiz',
  task: 'Aufgabe',
};
