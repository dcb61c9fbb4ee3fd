/** What happened to programs, members and points. */
export const loyaltyActions = {
  privacy: { answered: 'Teil einer Auskunft oder Löschung erledigt' },
  brand: {
    provisioned: 'Treueprogramm der Marke eingerichtet',
    'provision-failed': 'Einrichten des Treueprogramms fehlgeschlagen',
    purged: 'Treueprogramm der Marke gelöscht',
  },
  program: { created: 'Treueprogramm angelegt', updated: 'Treueprogramm geändert' },
  tier: { saved: 'Stufe gespeichert', removed: 'Stufe entfernt' },
  'earn-rule': { saved: 'Sammelregel gespeichert' },
  member: {
    enrolled: 'Mitglied beigetreten',
    'status-changed': 'Mitglied gesperrt, zugelassen oder geschlossen',
    'tier-changed': 'Stufe eines Mitglieds geändert',
    referred: 'Mitglied geworben',
    drifted: 'Punkte weichen vom Journal ab',
    rebuilt: 'Punkte auf den Stand des Journals gesetzt',
  },
  points: {
    earned: 'Punkte gesammelt',
    activated: 'Punkte einlösbar',
    spent: 'Punkte eingelöst',
    held: 'Punkte zurückgelegt',
    released: 'Punkte wieder frei',
    restored: 'Punkte zurückgegeben',
    expired: 'Punkte verfallen',
    'clawed-back': 'Punkte zurückgenommen',
    settled: 'Punkteschuld beglichen',
    adjusted: 'Punkte von Hand geändert',
    transferred: 'Punkte übertragen',
    valued: 'Wert der Punkte an die Finanzen gemeldet',
  },
  adjustment: { requested: 'Korrektur wartet auf eine zweite Person', decided: 'Korrektur entschieden' },
  reward: {
    saved: 'Prämie gespeichert',
    redeemed: 'Prämie eingelöst',
    fulfilled: 'Prämie ausgegeben',
    returned: 'Einlösung storniert',
  },
  voucher: { issued: 'Gutschein ausgestellt', used: 'Gutschein verwendet', cancelled: 'Gutschein entwertet' },
};

export const loyaltyTypes = {
  program: 'Treueprogramm',
  tier: 'Stufe',
  'earn-rule': 'Sammelregel',
  member: 'Mitglied',
  'points-entry': 'Punkte',
  adjustment: 'Punktekorrektur',
  reward: 'Prämie',
  redemption: 'Einlösung',
  voucher: 'Gutschein',
};
