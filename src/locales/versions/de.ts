/** The words about versions in German. */
export const de = {
  'command.diff':
    'Zwei Fassungen Absatz für Absatz vergleichen und zeigen, welche Übersetzungen betroffen sind',
  'option.from':
    'Die frühere Fassung: eine Revision, ein Datum wie „@{2 weeks ago}“ oder eine Datei (Vorgabe: HEAD)',
  'option.to': 'Die spätere Fassung (Vorgabe: der Arbeitsbaum)',
  'option.stat': 'Nur die Zahlen',
  'option.diff.lang': 'Stattdessen diese Sprachen vergleichen: Übersetzungen oder auch das Original (de,ru)',
  'diff.tree': 'Arbeitsbaum',
  'diff.between': 'Von {{from}} bis {{to}}:',
  'diff.none': 'Zwischen {{from}} und {{to}} gibt es keinen Unterschied.',
  'diff.unreadable':
    '{{document}}: Seine Dateien in {{version}} sind nicht lesbar; es gilt dort als nicht vorhanden.',
  'diff.edited': '{{number}} geändert',
  'diff.moved': '{{number}} verschoben',
  'diff.split': '{{number}} geteilt',
  'diff.joined': '{{number}} zusammengefügt',
  'diff.added': '{{number}} neu',
  'diff.removed': '{{number}} entfernt',
  'diff.unchanged': '{{number}} unverändert',
  'diff.toTranslate': '{{language}}: {{number}} zu übersetzen (Wörter: {{words}})',
  'diff.nothingToTranslate': '{{language}}: nichts zu übersetzen',
  'diff.kind.edited': 'geändert',
  'diff.kind.moved': 'verschoben',
  'diff.kind.movedAndEdited': 'verschoben und geändert',
  'diff.kind.split': 'geteilt',
  'diff.kind.joined': 'zusammengefügt',
  'diff.kind.added': 'neu',
  'diff.kind.removed': 'entfernt',
  'diff.fits': 'gilt noch',
  'diff.telling': 'Ändert den Sinn:',
  'diff.unchangedText': '(unverändert)',
  'diff.document': 'Dokument',
  'diff.total': 'Alle',
  'error.git.noDate': '„{{revision}}“ enthält kein Datum, das Git versteht.',
  'error.git.noDate.hint':
    'So schreiben: 2026-01-31, „@{2026-01-31 14:00}“, @{yesterday} oder „main@{2 weeks ago}“. Gemeint ist der letzte Commit davor.',
  'error.git.noneBefore': 'Vor „{{revision}}“ gibt es keinen Commit.',
  'error.git.noneBefore.hint':
    'Wenn dieser Klon flach ist, die ältere Geschichte holen mit: git fetch --unshallow',
  'error.diff.whichDocument': 'Eine Datei ist eine Fassung eines Dokuments, aber es ist keines genannt.',
  'error.diff.whichDocument.hint':
    'Es nennen: synopse diff <document> --from <file>. Zwei Dateien brauchen kein Dokument.',
  'command.log':
    'Die Geschichte eines Dokuments oder einer Einheit in git zeigen: Texte, Übersetzungen, wer und wann',
  'command.restore': 'Eine Übersetzung aus einer früheren Fassung zurückholen',
  'argument.log.unit':
    'Die Einheit: ihre Kennung oder deren erste Zeichen (Vorgabe: das ganze Dokument, in Zahlen)',
  'option.restore.from': 'Die Fassung, aus der sie kommt: eine Revision oder ein Datum wie „@{2 weeks ago}“',
  'log.uncommitted': 'Noch nicht committet',
  'log.state': 'Zustand',
  'log.states': 'Zustand geändert: {{number}}',
  'log.none': 'In git gibt es dazu noch keine Geschichte.',
  'log.shallow':
    'Dieser Klon ist flach: Die ältere Geschichte fehlt hier. Zu holen mit: git fetch --unshallow',
  'explain.history': 'Geschichte',
  'error.restore.from': 'Es ist keine Fassung genannt, aus der die Übersetzung kommen soll.',
  'error.restore.from.hint':
    'Sie nennen, etwa --from HEAD~1. „synopse log <document> <unit>“ zeigt alle Fassungen.',
  'error.restore.file': '„{{from}}“ ist eine Datei; eine Datei hat keine Übersetzungen.',
  'error.restore.file.hint': 'Einen Commit nennen, etwa --from HEAD~1.',
  'error.restore.none': '{{from}} hat keine Übersetzung von {{unit}} ({{language}}).',
  'error.restore.none.hint': '„synopse log <document> <unit>“ zeigt alle Fassungen.',
}
