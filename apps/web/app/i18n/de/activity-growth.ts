/** Was mit Leads, Deals und Segmenten geschah. */
export const growthActions = {
  brand: {
    provisioned: 'Wachstum für die Marke eingerichtet',
    'provision-failed': 'Einrichten des Wachstums fehlgeschlagen',
  },
  lead: {
    captured: 'Lead eingegangen',
    assigned: 'Lead zugeteilt',
    updated: 'Lead geändert',
    engaged: 'Lead wurde aktiv',
    converted: 'Lead wurde zum Deal',
    imported: 'Leads aus einer Datei eingegangen',
  },
  'lead-form': { updated: 'Lead-Formular geändert' },
  'lead-assignee': { updated: 'Zuteilung der Leads geändert' },
  'score-rules': { saved: 'Bewertungsregeln gespeichert' },
  'lead-scoring': { updated: 'Andere Regeln oder ein anderes Modell bewerten Leads', applied: 'Leads neu bewertet' },
  'lead-model': { fitted: 'Lead-Modell angepasst' },
  pipeline: { updated: 'Pipeline geändert' },
  deal: { created: 'Deal eröffnet', updated: 'Deal geändert', moved: 'Deal verschoben' },
  campaign: {
    saved: 'Kampagne geplant oder geändert',
    moved: 'Kampagne weitergegangen',
    'arm-chosen': 'Bessere Variante einer Kampagne gewählt',
  },
  segment: {
    updated: 'Segment geändert',
    refreshed: 'Segment neu ermittelt',
    entered: 'Personen kamen in ein Segment',
    left: 'Personen verließen ein Segment',
  },
  behaviour: { recorded: 'Besuche und andere Ereignisse gemeldet' },
  message: {
    sent: 'E-Mail gesendet',
    bounced: 'E-Mail kam zurück',
    opened: 'E-Mail geöffnet',
    clicked: 'Link einer E-Mail gefolgt',
    unsubscribed: 'Über eine E-Mail abgemeldet',
  },
};

export const growthTypes = {
  lead: 'Lead',
  'lead-import': 'Datei mit Leads',
  'lead-form': 'Lead-Formular',
  'lead-assignee': 'Zuteilung der Leads',
  'score-rules': 'Bewertungsregeln',
  'lead-scoring': 'Bewertung der Leads',
  'lead-model': 'Lead-Modell',
  pipeline: 'Pipeline',
  deal: 'Deal',
  campaign: 'Kampagne',
  segment: 'Segment',
  behaviour: 'Ereignisse von Personen',
  message: 'E-Mail',
};
