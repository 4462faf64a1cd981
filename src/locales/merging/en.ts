/** The words about merges in English. */
export const en = {
  'command.merge-driver': 'For git: merge an alignment file by unit',
  'command.resolve': 'Choose between the two translations that a merge left behind',
  'command.watch': 'Sync and check whenever a file changes; report what is different',
  'argument.base': 'The common ancestor, as git names it (%O)',
  'argument.ours': 'Our version, which is replaced by the result (%A)',
  'argument.theirs': 'The other version (%B)',
  'argument.name': 'The path of the file in the repository (%P)',
  'option.git': 'Also set up git to merge alignment files unit by unit',
  'option.ours': 'Keep the first translation',
  'option.theirs': 'Take the other translation',
  'status.conflict': 'in conflict',
  'list.conflict_one': '{{count}} paragraph has two translations: somebody must choose.',
  'list.conflict_other': '{{count}} paragraphs have two translations: somebody must choose.',
  'merge.conflict':
    '{{path}}: two different translations of {{units}}. Both are kept; choose with “synopse resolve” or in the terminal UI.',
  'merge.misfiled_one':
    '{{path}}: git matched it with another file. {{count}} translation that belongs there is kept apart in it; run “synopse sync”, then “git add”.',
  'merge.misfiled_other':
    '{{path}}: git matched it with another file. {{count}} translations that belong there are kept apart in it; run “synopse sync”, then “git add”.',
  'merge.byLines': '{{path}} was merged line by line: {{reason}}',
  'watch.waiting': 'Watching for changes. Press Ctrl-C to stop.',
  'watch.found': 'Findings: {{number}}',
  'error.resolve.both': '--ours and --theirs cannot be used together.',
} as const
