export const versions = {
  title: 'Verlauf',
  none: 'Noch hat sich nichts geändert.',
  version: 'Version {{version}}',
  why: 'Warum (für den Verlauf)',
};
