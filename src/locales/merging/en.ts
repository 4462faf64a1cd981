/** The words about merges in English. */
export const en = {
  'command.merge-driver': 'For git: merge an alignment file by unit',
  'command.resolve': 'Decide between the two translations that a merge left behind',
  'command.watch': 'Sync and check whenever a file changes; tell what became different',
  'argument.base': 'The common ancestor, as git names it (%O)',
  'argument.ours': 'Our version, which the result takes the place of (%A)',
  'argument.theirs': 'The other version (%B)',
  'argument.name': 'What the file is called in the repository (%P)',
  'option.git': 'Set up git as well: alignment files are merged by unit',
  'option.ours': 'Keep the translation that stands first',
  'option.theirs': 'Take the other one',
  'status.conflict': 'in conflict',
  'list.conflict_one': '{{count}} paragraph has two translations: a person must decide.',
  'list.conflict_other': '{{count}} paragraphs have two translations: a person must decide.',
  'merge.conflict':
    '{{path}}: two translations each of {{units}}. Both are kept; decide with “synopse resolve” or in the terminal UI.',
  'merge.byLines': '{{path}} was merged by lines: {{reason}}',
  'watch.waiting': 'Watching for changes. Ctrl-C ends it.',
  'watch.found': 'Findings: {{number}}',
  'error.resolve.both': '--ours and --theirs exclude each other.',
} as const
