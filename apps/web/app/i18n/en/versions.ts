export const versions = {
  title: 'History',
  none: 'Nothing has changed yet.',
  version: 'Version {{version}}',
  why: 'Why (for the history)',
};
