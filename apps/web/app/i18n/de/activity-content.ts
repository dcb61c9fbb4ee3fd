/** Was mit Redaktionsplänen, Inhalten und Erwähnungen geschah. */
export const contentActions = {
  'content-plan': { updated: 'Redaktionsplan geändert' },
  'content-item': {
    updated: 'Inhalt geändert',
    submitted: 'Inhalt zur Freigabe eingereicht',
    approved: 'Inhalt freigegeben',
    rejected: 'Inhalt abgelehnt',
    published: 'Inhalt veröffentlicht',
    due: 'An fälligen Inhalt erinnert',
    commented: 'Kommentar zu einem Inhalt',
  },
  mention: {
    recorded: 'Erwähnungen eingegangen',
    updated: 'Erwähnung bearbeitet',
    assigned: 'Erwähnung zugeteilt',
    'author-erased': 'Verfasser von Erwähnungen gelöscht',
  },
  attachment: { changed: 'Dateien eines Datensatzes geändert' },
};

export const contentTypes = {
  'content-plan': 'Redaktionsplan',
  'content-item': 'Inhalt',
  'content-comment': 'Kommentar zu einem Inhalt',
  mention: 'Erwähnung',
  'mention-batch': 'Erwähnungen',
  'mention-author': 'Verfasser von Erwähnungen',
  attachment: 'Datei eines Datensatzes',
};
