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
};

export const contentTypes = {
  'content-plan': 'Redaktionsplan',
  'content-item': 'Inhalt',
  'content-comment': 'Kommentar zu einem Inhalt',
};
