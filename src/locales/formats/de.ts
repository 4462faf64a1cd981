/** The words about exchange in German. */
export const de = {
  'command.export': 'Übersetzungen hinausgeben: für andere Übersetzungsprogramme oder für eine Website',
  'command.import': 'Übersetzungen übernehmen, die ein anderes Werkzeug gemacht hat',
  'argument.import.file': 'XLIFF, PO, CSV oder TSV; - für die Standardeingabe',
  'option.export.format': 'Die Form der Datei (Vorgabe: xliff, das ist XLIFF 2.1)',
  'option.export.status': 'Nur Einheiten, auf die eines davon zutrifft, mit Kommas getrennt (Vorgabe: alle)',
  'option.import.format': 'Die Form der Datei (Vorgabe: was sie zu sein scheint)',
  'option.out': 'In diese Datei oder unter diesen Ordner schreiben',
  'option.force': 'Auch an die Stelle dessen setzen, was jemand inzwischen geschrieben hat',
  'export.nothing': 'Es gibt nichts auszugeben.',
  'export.wrote': 'geschrieben: {{path}}',
  'import.none': 'Die Datei enthält keine Einheiten.',
  'import.dryRun': 'Nichts wurde geschrieben.',
  'import.taken': '{{number}} übernommen',
  'import.stale': '{{number}} übernommen, obwohl sich das Deutsche geändert hat',
  'import.settled': '{{number}} passen noch',
  'import.conflict': '{{number}} nicht übernommen: inzwischen geändert',
  'import.unknown': '{{number}} nicht übernommen: keine solche Einheit',
  'import.same': '{{number}} unverändert',
  'import.empty': '{{number}} ohne Übersetzung',
  'import.about.stale': 'Das Deutsche hat sich seit der Ausgabe geändert: als überholt übernommen.',
  'import.about.conflict':
    'Seit der Ausgabe hat jemand einen anderen Text geschrieben. Er bleibt; --force ersetzt ihn.',
  'import.about.unknown': 'Keine Einheit hat diese Kennung oder diesen deutschen Text.',
  'error.export.several': 'Das ergibt {{number}} Dateien, und die Standardausgabe nimmt eine.',
  'error.export.several.hint':
    'Mit --out einen Ordner nennen, oder mit --lang eine Sprache und dazu ein Dokument.',
  'error.import.missing': 'Es gibt keine Datei {{path}}.',
  'error.import.unknown': '{{path}} hat keine Form, die zurückkommen kann: sie beginnt mit „{{found}}“.',
  'error.import.unknown.hint':
    'XLIFF, PO, CSV und TSV können es. Ist es eine davon, mit --format sagen, welche.',
  'error.import.language': '{{path}} ist in „{{language}}“, und das ist keine der Zielsprachen: {{targets}}',
  'error.import.language.hint': 'Mit --lang sagen, welche es ist.',
  'error.import.broken': '{{path}} ist nicht lesbar: {{reason}}. Nichts wurde übernommen.',
  'error.import.columns': 'In {{path}} fehlt die Zeile mit den Namen der Spalten. Nichts wurde übernommen.',
  'error.import.columns.hint': 'Die erste Zeile muss sie nennen: {{columns}}',
  'error.xml.broken': '{{path}}:{{line}}:{{column}} ist kein XML: {{reason}}. Nichts wurde übernommen.',
  'error.xml.doctype':
    '{{path}}:{{line}}:{{column}} hat einen Dokumenttyp. Solche Dateien werden nicht gelesen, weil sie alles Mögliche auslösen können. Nichts wurde übernommen.',
  'error.xml.tooDeep':
    '{{path}}:{{line}}:{{column}}: Elemente sind zu tief verschachtelt. Nichts wurde übernommen.',
}
