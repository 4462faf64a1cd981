/** The words about the site in English. */
export const en = {
  'option.min-state': 'For a website: translations below this state count as missing',
  'option.missing':
    'For a website: what to show where a translation is missing (default: source, the original)',
  'option.drifted':
    'For a website: what to show where the original has changed since (default: keep, the translation)',
  'shortfall.unapproved': 'not approved',
  'shortfall.shown.target': 'the translation is shown',
  'shortfall.shown.source': 'the original is shown',
  'shortfall.shown.nothing': 'nothing is shown',
  'error.export.notFor': '{{option}} does not apply to the format {{format}}.',
  'error.publish.fails': 'Some units are not good enough, and with {{option}} fail nothing is written then.',
  'command.build': 'Build a static website: all documents in all languages, with a language selector',
  'argument.build.folder': 'The folder for the website',
  'build.wrote': 'Wrote {{number}} files to {{path}}',
  'build.image': 'The image {{path}} does not exist.',
  'site.selector': 'Language',
  'site.documents': 'Documents',
  'site.footnotes': 'Footnotes',
  'site.original': 'Not translated yet',
  'site.behind': 'The original has changed since this was translated',
  'site.standing.untranslated': 'Paragraphs still in the original language: {{number}} of {{all}}.',
  'site.standing.unapproved': 'Paragraphs whose translation is still being reviewed: {{number}} of {{all}}.',
  'site.standing.drifted': 'Paragraphs whose original has changed since: {{number}} of {{all}}.',
  'option.in-place':
    'Put translations into the files of the site that “translations” of the config names, and change nothing else in them',
  'error.export.nowhere': 'It is not known where the translations of the site are.',
  'error.export.nowhere.hint':
    'Say it with “translations” in synopse.config.json: "content/{lang}/{document}.md".',
  'error.export.inPlaceOnly': '{{option}} needs --in-place.',
  'error.export.inPlaceWithout':
    '{{option}} does not go with --in-place: the files are those that “translations” names.',
  'inPlace.changed': '{{path}}: changed {{changed}}, new {{inserted}}, removed {{removed}}, moved {{moved}}',
  'inPlace.new': '{{path}}: new file, {{inserted}} texts',
  'inPlace.dropped': '{{path}}: what somebody wrote there was dropped: {{number}}',
  'inPlace.refused.words':
    '{{path}} was left as it is: it says what the project does not know; differences: {{number}}',
  'inPlace.refused.words.hint': 'To take it over: {{command}}; to drop it: --force',
  'inPlace.refused.changed': '{{path}} was left as it is: somebody changed it meanwhile.',
  'inPlace.refused.shape': '{{path}} was left as it is: other paragraphs would read differently then.',
  'inPlace.refused.twice':
    '{{path}} was left as it is: there are several files for this document and language.',
  'inPlace.refused.link': '{{path}} was left as it is: it is a link, or an original.',
  'inPlace.unplaced': '{{path}}: texts that have no place there: {{number}}',
  'inPlace.gone': '{{path}}: translations that somebody took out of the file, and that stay out: {{number}}',
  'inPlace.written': 'Files written: {{number}}',
  'inPlace.planned': 'Files that would be written: {{number}}. This was a dry run; nothing was changed.',
  'inPlace.left': 'Files left as they are: {{number}}',
} as const
