/** The words about a site that is taken over, in English. */
export const en = {
  'command.adopt': 'Take over a site: lay the translations that it has as files over their originals',
  'argument.adopt.pattern':
    'Where they are, such as "content/{lang}/{document}.md" (default: “translations” of the config)',
  'option.adopt.force': 'Also take files that seem to be in another language, or of another document',
  'error.adopt.nowhere': 'It is not known where the translations are.',
  'error.adopt.nowhere.hint':
    'Say it with a pattern: synopse adopt "content/{lang}/{document}.md"; or with “translations” in synopse.config.json.',
  'error.adopt.pattern': '“{{pattern}}” is no pattern of translations inside the project.',
  'error.adopt.pattern.hint':
    '{lang} stands for the language, {document} for the name of the document: "content/{lang}/{document}.md".',
  'error.adopt.none': 'There are no files where the translations should be: {{patterns}}',
  'error.adopt.none.hint':
    '{lang} stands for a language of “targets”, {document} for the name of a document (see “synopse status”).',
  'adopt.column.files': 'files',
  'adopt.column.laid': 'laid',
  'adopt.column.same': 'as before',
  'adopt.column.outside': 'edited there',
  'adopt.column.unpublished': 'edited here',
  'adopt.column.conflicts': 'conflicts',
  'adopt.column.kept': 'kept',
  'adopt.column.unsure': 'unsure',
  'adopt.column.leftOver': 'left over',
  'adopt.column.untranslated': 'untranslated',
  'adopt.column.refused': 'refused',
  'adopt.refused.noOriginal': 'Files without an original: {{number}}',
  'adopt.refused.noOriginal.hint':
    'Originals are what matches {{pattern}} ({{setting}} in the config). Correct that, add the original under the same name, or rename the file.',
  'adopt.refused.twice': 'Files of which there are several for one document and language: {{number}}',
  'adopt.refused.twice.hint': 'Keep one of them.',
  'adopt.refused.link': 'Files that are links: {{number}}',
  'adopt.refused.link.hint': 'A link is taken once a file of its own stands in its place.',
  'adopt.refused.unreadable': 'Files that cannot be read: {{number}}',
  'adopt.refused.empty': 'Files without text: {{number}}',
  'adopt.refused.original': 'Files that nobody has translated yet: {{number}}',
  'adopt.refused.language': 'Files in another language: {{number}}',
  'adopt.refused.language.hint': 'To take one nevertheless: {{command}}',
  'adopt.refused.otherDocument': 'Files that do not fit their originals: {{number}}',
  'adopt.refused.otherDocument.hint': 'To take one nevertheless: {{command}}',
  'adopt.others': 'Files in languages that are not among the “targets”: {{tags}}',
  'adopt.otherNear':
    'Files in {{tag}}: {{number}}. If that is {{near}}, say so in “translations”: "tags": { "{{near}}": "{{tag}}" }',
  'adopt.unsure': 'Translations to be read, since little speaks for their places: {{number}}',
  'adopt.conflicts':
    'Translations that were edited both here and there; choose with “synopse resolve”: {{number}}',
  'adopt.leftOver': 'Paragraphs that have found no place; place them with “synopse place”: {{number}}',
  'adopt.kept': 'Translations that stayed, though the file says something else: {{number}}',
  'adopt.unpublished': 'Translations that were edited here and are not yet published: {{number}}',
  'adopt.drafts': 'Files that are marked as drafts, and were taken like the others: {{number}}',
  'adopt.untranslated':
    'Paragraphs without translation: {{number}}. See them with: synopse list --status untranslated',
  'adopt.config':
    'To be told of edits in these files, put into synopse.config.json: "translations": "{{pattern}}"',
  'adopt.outsideNow_one': '{{count}} translation was edited on the site; take it with “synopse adopt”.',
  'adopt.outsideNow_other': '{{count}} translations were edited on the site; take them with “synopse adopt”.',
  'init.site':
    'There is a site here ({{kind}}), with originals in {{source}} and translations into {{targets}}: see “translations” in the config.',
  'init.folders':
    'There are translations as files here, with originals in {{source}} and translations into {{targets}}: see “translations” in the config.',
  'adopt.column.gone': 'gone there',
  'adopt.gone': 'Translations whose paragraphs are gone from the files; they stayed: {{number}}',
}
