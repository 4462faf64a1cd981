/** The words about exchange in German. */
export const de = {
  'command.export': 'Übersetzungen exportieren: als Datei für ein Übersetzungsprogramm oder für eine Website',
  'command.import': 'Übersetzungen aus der Datei eines anderen Programms importieren',
  'argument.import.file': 'XLIFF, PO, CSV, TSV, XLSX oder TMX; - für die Standardeingabe',
  'option.export.format': 'Das Format der Datei (Vorgabe: xliff, das ist XLIFF 2.1)',
  'option.export.status': 'Nur Einheiten mit einem dieser Status, durch Kommas getrennt (Vorgabe: alle)',
  'option.import.format': 'Das Format der Datei (Vorgabe: an der Datei erkannt)',
  'option.import.strict': 'Mit 2 enden, wenn etwas nicht importiert wurde',
  'option.out': 'In diese Datei oder in diesen Ordner schreiben',
  'option.force': 'Auch überschreiben, was jemand inzwischen geschrieben hat',
  'option.export.force':
    'Mit --in-place: Übersetzungen auch über das setzen, was jemand in einer Datei geschrieben hat, und sagen, was das war; mit --out: Dateien überschreiben, die Synopse nicht geschrieben hat',
  'option.report.force':
    'Auch Dateien überschreiben, die nicht von Synopse stammen oder seither geändert wurden',
  'option.build.force':
    'Auch Dateien überschreiben, die nicht von Synopse stammen oder seither geändert wurden',
  'export.nothing': 'Es gibt nichts zu exportieren.',
  'export.wrote': '{{path}} geschrieben',
  'import.none': 'Die Datei enthält keine Einheiten.',
  'import.memory': '{{language}}: {{number}} als Vorschläge aufbewahrt',
  'import.memorySkipped.unreadable': '{{path}}:{{line}} ist nicht lesbar und bleibt weg: {{text}}',
  'import.memorySkipped.damaged':
    '{{path}}:{{line}} ist beschädigt (Buchstaben verloren oder in falscher Kodierung gelesen) und bleibt weg: {{text}}',
  'import.dryRun': 'Nichts wurde geschrieben.',
  'import.taken': '{{number}} importiert',
  'import.stale': '{{number}} importiert, obwohl sich das {{original}} geändert hat',
  'import.settled': '{{number}} bestätigt',
  'import.noted': '{{number}} nur mit Notiz',
  'import.conflict': '{{number}} nicht importiert: inzwischen geändert',
  'import.twice': '{{number}} nicht importiert: zweimal in der Datei',
  'import.unknown': '{{number}} nicht importiert: keine solche Einheit',
  'import.same': '{{number}} unverändert',
  'import.empty': '{{number}} ohne Übersetzung',
  'import.about.stale': 'Die Datei hat ein anderes {{original}} als heute: als überholt importiert.',
  'import.about.conflict':
    'Seit dem Export hat jemand einen anderen Text geschrieben. Er bleibt; --force überschreibt ihn.',
  'import.about.twice': 'Die Datei enthält zwei Texte dafür. Der erste gilt.',
  'import.about.unknown': 'Keine Einheit hat diese Kennung oder dieses {{original}}.',
  'import.guess': '{{number}} nur als Vorschlag aufbewahrt',
  'import.partial': '{{number}} nicht importiert: unvollständig',
  'import.codes': '{{number}} nicht importiert: unbekannte Codes',
  'import.damaged': '{{number}} nicht importiert: beschädigter Text',
  'import.mixed': '{{number}} nicht importiert: Kennung und Ausgangstext passen nicht zusammen',
  'import.skipped': '{{number}} übergangen',
  'import.language': '{{number}} nicht importiert: andere Sprache',
  'import.about.language':
    'Kein Buchstabe gehört zur Schrift dieser Sprache: Der Text ist in einer anderen Sprache oder wurde in der falschen Kodierung gelesen.',
  'import.line': 'Zeile {{line}}',
  'import.skipped.noUnit': 'Hier steht keine Einheit dieses Projekts: keine Kennung und kein Ausgangstext.',
  'import.skipped.language': 'Die Sprache ist keine der Zielsprachen.',
  'import.skipped.unreadable': 'Das ist nicht lesbar.',
  'import.skipped.unclear':
    'Was diese Zelle zeigt, hängt vom Rechner ab oder steht nicht in der Datei: als Text eingeben.',
  'import.skipped.merged': 'Eine Zelle steht hier für mehrere Zeilen: wieder teilen.',
  'import.skipped.otherSheet': 'Auch dieses Blatt hat eine Tabelle; gelesen wurde nur die erste.',
  'import.about.guess':
    'Das schlägt ein Werkzeug vor, oder es wurde für einen anderen Text gemacht. Ein Vorschlag, keine Übersetzung: im anderen Werkzeug bestätigen oder in der Oberfläche übernehmen.',
  'import.about.partial':
    'Ein Teil ist noch nicht übersetzt oder noch im Original. Im anderen Werkzeug fertig übersetzen oder die Einheit hier übersetzen.',
  'import.about.codes':
    'Der Text enthält Codes, deren Markdown nicht in der Datei steht und sich nicht zuordnen lässt. Die Einheit neu exportieren oder hier übersetzen.',
  'import.about.damaged':
    'Buchstaben sind verloren gegangen oder wurden in der falschen Kodierung gelesen. Die Datei in dem Programm, aus dem sie kommt, als UTF-8 speichern.',
  'import.about.mixed':
    'Die Kennung gehört zu einer anderen Einheit als der Ausgangstext. Wurden nur einige Spalten sortiert?',
  'error.export.several': 'Das ergäbe {{number}} Dateien, die Standardausgabe nimmt aber nur eine.',
  'error.export.several.hint':
    'Mit --out einen Ordner nennen oder mit --lang eine Sprache und dazu ein Dokument.',
  'error.export.noText': '{{format}} ist kein Textformat, und die Standardausgabe nimmt nur Text.',
  'error.export.noText.hint': 'Mit --out eine Datei oder einen Ordner nennen.',
  'error.import.missing': '{{path}} gibt es nicht.',
  'error.import.unknown':
    '{{path}} ist in keinem Format, das sich importieren lässt: Die Datei beginnt mit „{{found}}“.',
  'error.import.unknown.hint':
    'Das Format mit --format angeben; „synopse help import“ zeigt, welche sich einlesen lassen.',
  'error.import.noLanguage': '{{path}} nennt keine Sprache.',
  'error.import.noLanguage.hint': 'Die Zielsprache mit --lang nennen; möglich sind: {{targets}}',
  'error.import.language':
    '{{path}} ist in „{{language}}“; das gehört nicht zu den Zielsprachen: {{targets}}',
  'error.import.language.hint': 'Die Zielsprache mit --lang nennen.',
  'error.import.nothingTaken': 'Aus {{path}} konnte nichts importiert werden.',
  'error.import.nothingTaken.hint':
    'Der Bericht oben nennt zu jeder Einheit den Grund; docs/import.md erklärt, was importiert wird.',
  'error.import.refused': '{{number}} nicht importiert aus {{path}}.',
  'error.import.noPairs': '{{path}} hat kein Paar aus {{source}} und einer von {{targets}}.',
  'error.import.noPairs.hint':
    'Es gelten die Sprachen der Konfiguration; in der Datei stehen sie in xml:lang.',
  'error.import.memoryDamaged':
    'Jedes Paar in {{path}} ist beschädigt: Buchstaben gingen verloren oder wurden in falscher Kodierung gelesen. Nichts wurde importiert.',
  'error.import.memoryDamaged.hint':
    'Den Übersetzungsspeicher im ursprünglichen Werkzeug noch einmal als UTF-8 exportieren.',
  'error.import.memoryThere': '{{path}} gibt es schon, mit anderem Inhalt.',
  'error.import.memoryThere.hint': 'Die Datei anders nennen oder die vorhandene mit --force überschreiben.',
  'error.import.broken': '{{path}} ist nicht lesbar: {{reason}}. Nichts wurde importiert.',
  'error.import.columns': '{{path}} hat keine Kopfzeile. Nichts wurde importiert.',
  'error.import.columns.hint': 'Eine der ersten {{rows}} Zeilen muss die Spalten nennen: {{columns}}',
  'error.import.noColumn':
    '{{path}}:{{line}} nennt Spalten, aber „{{column}}“ ist nicht darunter. Nichts wurde importiert.',
  'error.import.noColumn.hint':
    'Eine Tabelle braucht „target“ sowie „id“ oder „source“. Bekannte Spalten: {{columns}}',
  'error.import.encoding':
    '{{path}}:{{line}}:{{column}} ist kein gültiges UTF-8, und aus den Buchstaben geht die Kodierung nicht hervor. Nichts wurde importiert.',
  'error.import.encoding.hint':
    'Die Datei als UTF-8 speichern: in Excel als „CSV UTF-8“, in LibreOffice mit dem Zeichensatz „Unicode (UTF-8)“.',
  'error.import.noWorkbook': '{{path}} ist keine XLSX-Datei ({{kind}}). Nichts wurde importiert.',
  'error.import.noWorkbook.hint':
    'In einer Tabellenkalkulation öffnen und als „Excel-Arbeitsmappe (.xlsx)“ ohne Kennwort oder als CSV in UTF-8 speichern.',
  'error.import.cutOff': '{{path}} bricht in Zeile {{line}} ab. Nichts wurde importiert.',
  'error.import.otherCharset':
    '{{path}} gibt als Zeichensatz {{charset}} an, aber Zeile {{line}} ist es nicht. Nichts wurde importiert.',
  'error.import.otherCharset.hint':
    'Die Datei in dem Zeichensatz speichern, den ihr Kopf angibt, am besten als UTF-8.',
  'error.import.charset':
    '{{path}} gibt als Zeichensatz „{{charset}}“ an; einen solchen gibt es nicht. Nichts wurde importiert.',
  'error.import.charset.hint': 'Die Datei als UTF-8 speichern und das im Kopf angeben („charset=UTF-8“).',
  'error.out.foreign':
    'Dateien, die nicht von Synopse stammen oder seither geändert wurden, würden überschrieben ({{number}}). Nichts wurde geschrieben.',
  'error.out.foreign.hint':
    'In einen anderen Ordner schreiben, diese Dateien wegräumen oder sie mit --force überschreiben.',
  'error.out.foreign.file': '{{path}}',
  'error.out.names':
    'Dateien mit diesen Namen können nicht überall nebeneinander stehen. Nichts wurde geschrieben.',
  'error.out.names.hint': 'Den Dokumenten andere Namen geben.',
  'error.out.names.long': '{{name}}: Ein Name in diesem Pfad hat mehr als {{limit}} Bytes.',
  'error.out.names.same':
    '{{name}} und {{other}} sind dasselbe, wo Großschreibung oder Akzente nicht zählen.',
  'error.out.project':
    'In {{path}} liegt das Projekt selbst; eine Website braucht einen eigenen Ordner. Nichts wurde geschrieben.',
  'error.out.project.hint': 'Einen anderen Ordner nennen, etwa „web“.',
  'error.out.reserved':
    '{{path}} liegt dort, wo das Projekt seine eigenen Dateien hat: Originale, Alignment-Dateien, Übersetzungsspeicher, Einstellungen oder git. Nichts wurde geschrieben.',
  'error.out.reserved.hint': 'Einen anderen Ort nennen, etwa „web“; „--force“ hilft hier nicht.',
  'error.import.columnTwice': '{{path}} hat die Spalte „{{column}}“ zweimal. Nichts wurde importiert.',
  'error.xml.broken':
    '{{path}}:{{line}}:{{column}} ist kein gültiges XML: {{reason}}. Nichts wurde importiert.',
  'error.xml.doctype':
    '{{path}}:{{line}}:{{column}} deklariert einen Dokumenttyp mit eigenen Regeln. Solche Dateien werden aus Sicherheitsgründen nicht gelesen. Nichts wurde importiert.',
  'error.xml.tooDeep':
    '{{path}}:{{line}}:{{column}}: Elemente sind zu tief verschachtelt. Nichts wurde importiert.',
}
