/** The words about the site in German. */
export const de = {
  'option.min-state': 'Für eine Website: was unter diesem Zustand ist, gilt als fehlend',
  'option.missing':
    'Für eine Website: was an der Stelle einer fehlenden Übersetzung steht (Vorgabe: source, das Original)',
  'option.drifted':
    'Für eine Website: was dort steht, wo sich das Original seither geändert hat (Vorgabe: keep, die Übersetzung)',
  'shortfall.unapproved': 'nicht abgenommen',
  'shortfall.shown.target': 'die Übersetzung steht da',
  'shortfall.shown.source': 'das Original steht da',
  'shortfall.shown.nothing': 'nichts steht da',
  'error.export.notFor': '{{option}} gibt es für die Form {{format}} nicht.',
  'error.publish.fails': 'Es fehlt etwas, und bei {{option}} fail wird dann nichts geschrieben.',
  'command.build': 'Eine statische Website machen: alle Dokumente in allen Sprachen, mit Sprachwahl',
  'argument.build.folder': 'Ordner für die Website',
  'build.wrote': '{{number}} Dateien unter {{path}}',
  'build.image': '{{path}} wird gezeigt und ist nicht da.',
  'site.selector': 'Sprache',
  'site.documents': 'Dokumente',
  'site.footnotes': 'Fußnoten',
  'site.original': 'Noch nicht übersetzt',
  'site.behind': 'Das Original hat sich seit der Übersetzung geändert',
  'site.standing.untranslated': 'Absätze noch in der Sprache des Originals: {{number}} von {{all}}.',
  'site.standing.unapproved': 'Absätze, deren Übersetzung noch geprüft wird: {{number}} von {{all}}.',
  'site.standing.drifted': 'Absätze, deren Original sich seither geändert hat: {{number}} von {{all}}.',
} as const
