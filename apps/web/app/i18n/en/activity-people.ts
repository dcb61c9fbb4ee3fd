/** What happened to people and companies. */
export const peopleActions = {
  brand: { provisioned: 'Brand set up', 'provision-failed': 'Setting a brand up failed' },
  privacy: { answered: 'Part of an export or erasure done' },
  member: {
    'handed-over': 'Work of somebody who left handed over',
    released: 'What somebody who left looked after was set free',
  },
  import: { finished: 'File of customers read', undone: 'Import of customers taken back' },
  person: {
    created: 'Person added',
    updated: 'Person changed',
    erased: 'Data of a person erased',
    merged: 'Two records of a person merged',
    unmerged: 'Merge undone',
    tagged: 'Tags of a person changed',
  },
  company: { created: 'Company added', updated: 'Company changed' },
  relation: { changed: 'Role at a company changed' },
  'custom-field': { changed: 'Own field changed' },
  consent: { recorded: 'Consent recorded' },
  suppression: { changed: 'List of blocked addresses changed' },
  duplicate: { dismissed: 'Judged to be two people' },
  note: { written: 'Note' },
  task: { changed: 'Task changed', reminded: 'Reminded of a task' },
};

export const peopleTypes = {
  person: 'Person',
  company: 'Company',
  relation: 'Role at a company',
  'custom-field': 'Own field',
  suppression: 'Blocked address',
  duplicate: 'Possible duplicate',
  note: 'Note',
  task: 'Task',
};
