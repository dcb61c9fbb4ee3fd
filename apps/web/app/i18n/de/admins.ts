import type { Words } from '../en/index.ts';

export const admins: Words['admins'] = {
  lead: 'Wer die Plattform betreibt, über alle Marken hinweg.',
  appoint: 'Berufen',
  appointTitle: 'Jemanden berufen',
  empty: 'Niemand hier',
  emailHint: 'Jemand, der schon ein Konto hat.',
  roles: 'Rollen auf der Plattform',
  waits: 'Mehr Rechte warten auf eine zweite Person',
  waitsText: 'Ein anderer Inhaber der Plattform gibt erst frei. Rechte wegnehmen gilt sofort.',
  remove: 'Von der Plattform nehmen',
  removeTitle: '{{name}} von der Plattform nehmen?',
  removeText: 'Konto und Marken bleiben; alle Rollen auf der Plattform enden sofort.',
};
