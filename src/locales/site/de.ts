/** The words about the site in German. */
export const de = {
  'option.min-state': 'Für eine Website: Übersetzungen unter diesem Zustand gelten als fehlend',
  'option.missing':
    'Für eine Website: was gezeigt wird, wo eine Übersetzung fehlt (Vorgabe: source, das Original)',
  'option.drifted':
    'Für eine Website: was gezeigt wird, wo sich das Original seither geändert hat (Vorgabe: keep, die Übersetzung)',
  'shortfall.unapproved': 'nicht abgenommen',
  'shortfall.shown.target': 'die Übersetzung wird gezeigt',
  'shortfall.shown.source': 'das Original wird gezeigt',
  'shortfall.shown.nothing': 'nichts wird gezeigt',
  'error.export.notFor': '{{option}} gilt nicht für das Format {{format}}.',
  'error.publish.fails':
    'Einige Einheiten genügen nicht, und mit {{option}} fail wird dann nichts geschrieben.',
  'command.build': 'Eine statische Website erzeugen: alle Dokumente in allen Sprachen, mit Sprachauswahl',
  'argument.build.folder': 'Ordner für die Website',
  'build.wrote': '{{number}} Dateien in {{path}} geschrieben',
  'build.image': 'Das Bild {{path}} gibt es nicht.',
  'site.selector': 'Sprache',
  'site.documents': 'Dokumente',
  'site.footnotes': 'Fußnoten',
  'site.original': 'Noch nicht übersetzt',
  'site.behind': 'Das Original hat sich seit der Übersetzung geändert',
  'site.standing.untranslated': 'Absätze noch in der Sprache des Originals: {{number}} von {{all}}.',
  'site.standing.unapproved': 'Absätze, deren Übersetzung noch geprüft wird: {{number}} von {{all}}.',
  'site.standing.drifted': 'Absätze, deren Original sich seither geändert hat: {{number}} von {{all}}.',
} as const
