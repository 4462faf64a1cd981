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
  'option.in-place':
    'Übersetzungen in die Dateien der Website setzen, die „translations“ der Konfiguration nennt, und sonst nichts daran ändern',
  'error.export.nowhere': 'Es ist nicht bekannt, wo die Übersetzungen der Website liegen.',
  'error.export.nowhere.hint':
    'Das sagt „translations“ in synopse.config.json: "content/{lang}/{document}.md".',
  'error.export.inPlaceOnly': '{{option}} braucht --in-place.',
  'error.export.inPlaceWithout':
    '{{option}} passt nicht zu --in-place: Die Dateien sind die, die „translations“ nennt.',
  'inPlace.changed':
    '{{path}}: geändert {{changed}}, neu {{inserted}}, entfernt {{removed}}, verschoben {{moved}}',
  'inPlace.new': '{{path}}: neue Datei, {{inserted}} Texte',
  'inPlace.dropped': '{{path}}: Dort Geschriebenes wurde verworfen: {{number}}',
  'inPlace.refused.words':
    '{{path}} bleibt, wie es ist: Dort steht, was das Projekt nicht kennt; Unterschiede: {{number}}',
  'inPlace.refused.words.hint': 'Übernehmen: {{command}}; verwerfen: --force',
  'inPlace.refused.changed': '{{path}} bleibt, wie es ist: Jemand hat es inzwischen geändert.',
  'inPlace.refused.shape': '{{path}} bleibt, wie es ist: Andere Absätze wären danach anders zu lesen.',
  'inPlace.refused.twice':
    '{{path}} bleibt, wie es ist: Für dieses Dokument und diese Sprache gibt es mehrere Dateien.',
  'inPlace.refused.link': '{{path}} bleibt, wie es ist: Es ist ein Link oder ein Original.',
  'inPlace.unplaced': '{{path}}: Texte, die dort keinen Platz haben: {{number}}',
  'inPlace.gone':
    '{{path}}: Übersetzungen, die jemand aus der Datei genommen hat und die draußen bleiben: {{number}}',
  'inPlace.written': 'Dateien geschrieben: {{number}}',
  'inPlace.planned':
    'Dateien, die geschrieben würden: {{number}}. Das war ein Probelauf; nichts wurde geändert.',
  'inPlace.left': 'Dateien, die bleiben, wie sie sind: {{number}}',
} as const
