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
} as const
