/** The words about a site that is taken over, in German. */
export const de = {
  'command.adopt':
    'Eine Website übernehmen: Übersetzungen, die sie als Dateien hat, ihren Originalen zuordnen',
  'argument.adopt.pattern':
    'Wo sie liegen, etwa "content/{lang}/{document}.md" (Vorgabe: „translations“ in der Konfiguration)',
  'option.adopt.force':
    'Auch Dateien nehmen, die in einer anderen Sprache oder von einem anderen Dokument zu sein scheinen',
  'error.adopt.nowhere': 'Es ist nicht bekannt, wo die Übersetzungen liegen.',
  'error.adopt.nowhere.hint':
    'Als Muster angeben: synopse adopt "content/{lang}/{document}.md"; oder mit „translations“ in synopse.config.json.',
  'error.adopt.pattern': '„{{pattern}}“ ist kein Muster für Übersetzungen innerhalb des Projekts.',
  'error.adopt.pattern.hint':
    '{lang} steht für die Sprache, {document} für den Namen des Dokuments: "content/{lang}/{document}.md".',
  'error.adopt.none': 'Wo die Übersetzungen liegen sollen, gibt es keine Dateien: {{patterns}}',
  'error.adopt.none.hint':
    '{lang} steht für eine Sprache aus „targets“, {document} für den Namen eines Dokuments (siehe „synopse status“).',
  'adopt.column.files': 'Dateien',
  'adopt.column.laid': 'zugeordnet',
  'adopt.column.same': 'wie zuvor',
  'adopt.column.outside': 'dort geändert',
  'adopt.column.unpublished': 'hier geändert',
  'adopt.column.conflicts': 'Konflikte',
  'adopt.column.kept': 'behalten',
  'adopt.column.unsure': 'unsicher',
  'adopt.column.leftOver': 'übrig',
  'adopt.column.untranslated': 'unübersetzt',
  'adopt.column.refused': 'abgelehnt',
  'adopt.refused.noOriginal': 'Dateien ohne Original: {{number}}',
  'adopt.refused.noOriginal.hint':
    'Originale sind, was zu {{pattern}} passt ({{setting}} in der Konfiguration). Das berichtigen, das Original unter demselben Namen hinzufügen oder die Datei umbenennen.',
  'adopt.refused.twice': 'Dateien, von denen es für ein Dokument und eine Sprache mehrere gibt: {{number}}',
  'adopt.refused.twice.hint': 'Eine davon behalten.',
  'adopt.refused.link': 'Dateien, die Verknüpfungen sind: {{number}}',
  'adopt.refused.link.hint':
    'Eine Verknüpfung wird genommen, sobald an ihrer Stelle eine eigene Datei steht.',
  'adopt.refused.unreadable': 'Dateien, die sich nicht lesen lassen: {{number}}',
  'adopt.refused.empty': 'Dateien ohne Text: {{number}}',
  'adopt.refused.original': 'Dateien, die noch niemand übersetzt hat: {{number}}',
  'adopt.refused.language': 'Dateien in einer anderen Sprache: {{number}}',
  'adopt.refused.language.hint': 'Um eine trotzdem zu nehmen: {{command}}',
  'adopt.refused.otherDocument': 'Dateien, die nicht zu ihrem Original passen: {{number}}',
  'adopt.refused.otherDocument.hint': 'Um eine trotzdem zu nehmen: {{command}}',
  'adopt.others': 'Dateien in Sprachen, die nicht in „targets“ stehen: {{tags}}',
  'adopt.otherNear':
    'Dateien in {{tag}}: {{number}}. Falls das {{near}} ist, in „translations“ angeben: "tags": { "{{near}}": "{{tag}}" }',
  'adopt.unsure': 'Übersetzungen, die jemand lesen sollte, weil wenig für ihren Platz spricht: {{number}}',
  'adopt.conflicts':
    'Übersetzungen, die hier und dort geändert wurden; mit „synopse resolve“ entscheiden: {{number}}',
  'adopt.leftOver': 'Absätze, die keinen Platz gefunden haben; mit „synopse place“ einen geben: {{number}}',
  'adopt.kept': 'Übersetzungen, die geblieben sind, obwohl in der Datei etwas anderes steht: {{number}}',
  'adopt.unpublished': 'Übersetzungen, die hier geändert und noch nicht veröffentlicht wurden: {{number}}',
  'adopt.drafts':
    'Dateien, die als Entwurf gekennzeichnet sind und wie die anderen genommen wurden: {{number}}',
  'adopt.untranslated':
    'Absätze ohne Übersetzung: {{number}}. Zu sehen mit: synopse list --status untranslated',
  'adopt.config':
    'Um von Änderungen in diesen Dateien zu erfahren, in synopse.config.json eintragen: "translations": "{{pattern}}"',
  'adopt.outsideNow_one':
    '{{count}} Übersetzung wurde auf der Website geändert; mit „synopse adopt“ übernehmen.',
  'adopt.outsideNow_other':
    '{{count}} Übersetzungen wurden auf der Website geändert; mit „synopse adopt“ übernehmen.',
  'init.site':
    'Hier liegt eine Website ({{kind}}) mit Originalen in {{source}} und Übersetzungen in {{targets}}: siehe „translations“ in der Konfiguration.',
  'init.folders':
    'Hier liegen Übersetzungen als Dateien, Originale in {{source}}, Übersetzungen in {{targets}}: siehe „translations“ in der Konfiguration.',
  'adopt.column.gone': 'dort entfernt',
  'adopt.gone': 'Übersetzungen, deren Absätze in den Dateien fehlen; sie sind geblieben: {{number}}',
}
