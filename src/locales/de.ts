import { de as adopt } from './adopt/de.js'
import { de as checks } from './checks/de.js'
import { de as door } from './door/de.js'
import { de as formats } from './formats/de.js'
import { de as merging } from './merging/de.js'
import { de as report } from './report/de.js'
import { de as serve } from './serve/de.js'
import { de as site } from './site/de.js'
import { de as ui } from './ui/de.js'
import { de as versions } from './versions/de.js'

/** The tool's words in German. */
export const de = {
  'help.about': 'Synopse hält einen Originaltext und seine Übersetzungen in git Absatz für Absatz beisammen.',
  'help.usage': 'Aufruf: {{usage}}',
  'help.commands': 'Befehle:',
  'help.arguments': 'Argumente:',
  'help.options': 'Optionen:',
  'help.optionsPlaceholder': '[Optionen]',
  'help.choices': 'Möglich: {{choices}}',
  'help.more': 'Mehr zu einem Befehl: {{command}}',

  'command.init':
    'Konfigurationsdatei und Ordner eines Projekts anlegen; vorhandene Dateien bleiben, wie sie sind',
  'command.add': 'Aus Seitentext, HTML, reinem Text oder Markdown ein Dokument des Korpus machen',
  'command.units':
    'Die Einheiten (Absätze, Überschriften, Zellen …) eines Dokuments oder einer beliebigen Markdown-Datei auflisten',
  'command.sync': 'Die Alignment-Dateien an den Korpus anpassen',
  'command.status': 'Je Dokument und Sprache zählen, was übersetzt, geprüft und überholt ist',
  'command.list': 'Die Absätze auflisten, an denen etwas zu tun ist, mit ihrem Original',
  'command.show': 'Alle Sprachen eines Dokuments nebeneinander zeigen',
  'command.check': 'Alles prüfen; die Schranke für CI',
  'command.align': 'Eine vorhandene Übersetzung einem Dokument zuordnen oder eine Datei einer anderen',
  'command.place': 'Einem Absatz ohne Platz einen geben oder ihn verwerfen',
  'command.set': 'Die Übersetzung einer Einheit von der Standardeingabe übernehmen',
  'command.accept': 'Bestätigen, dass eine überholte Übersetzung noch gilt, oder einen Befund erlauben',
  'command.review': 'Eine Übersetzung als geprüft oder endgültig kennzeichnen, oder zurückgeben',
  'command.note': 'Die Notiz zu einer Einheit in einer Sprache setzen',
  'command.explain': 'Alles zeigen, was über eine Einheit bekannt ist',
  'command.find': 'Einen Text in allen Sprachen suchen, ohne auf Großschreibung und Akzente zu achten',
  'command.prune': 'Verwaiste Übersetzungen zeigen und dann löschen',
  'command.ui': 'Die Terminal-Oberfläche öffnen: übersetzen, vergleichen, Überholtes klären',
  'command.serve': 'Dieselbe Arbeit im Browser öffnen, nur auf diesem Rechner erreichbar',

  'argument.document': 'Das Dokument: sein Pfad unterhalb des Korpus, ohne die Endung',
  'argument.documents': 'Dokumente (Vorgabe: alle)',
  'argument.unit': 'Die Einheit: ihre Kennung oder deren erste Zeichen',
  'argument.language': 'Die Sprache, etwa ru; mehrere durch Kommas getrennt',
  'argument.file': 'Die Datei, die gelesen wird; - für die Standardeingabe',
  'argument.code': 'Der Code der Prüfung, deren Befund falsch ist',
  'argument.text': 'Der gesuchte Text',
  'argument.note.text': 'Die Notiz (Vorgabe: Standardeingabe); eine leere entfernt sie',
  'argument.units.document': 'Ein Dokument oder der Pfad einer Markdown-Datei',
  'argument.align.language': 'Die Sprache der Übersetzung, etwa ru',
  'argument.place.language': 'Die Sprache der Übersetzung, etwa ru',
  'argument.align.file': 'Die Übersetzung: Markdown, HTML oder Seitentext; - für die Standardeingabe',
  'argument.paragraphs':
    'Die Absätze: ihre ids, wie „synopse list --status unplaced“ sie zeigt, oder deren Anfang',

  'option.C': 'So ausführen, als wäre in diesem Ordner gestartet worden',
  'option.ui-lang': 'Die Sprache der Meldungen (Vorgabe: die der Umgebung)',
  'option.bidi': 'Wie Text von rechts nach links gezeigt wird (Vorgabe: auto, je nach Umgebung)',
  'option.version': 'Die Version ausgeben',
  'option.help': 'Hilfe ausgeben, auch zu einem Befehl',
  'option.lang': 'Nur diese Sprachen, durch Kommas getrennt',
  'option.jobs': 'Wie viele Threads nebeneinander arbeiten, wo viel zu tun ist (Vorgabe: einer je Kern)',
  'option.shard': 'Nur dieser Teil der Dokumente, etwa 2/3: Jeder von mehreren Rechnern übernimmt einen',
  'option.check.out': 'Wohin --shard seine Ergebnisse schreibt',
  'option.check.merge': 'Die Ergebnisse aller Teile zusammenführen; statt Dokumenten stehen deren Dateien da',
  'option.json': 'JSON ausgeben und sonst nichts',
  'option.as': 'Der Name des Dokuments (Vorgabe: der Name der Datei)',
  'option.type': 'Der Typ der Datei (Vorgabe: am Namen oder am Inhalt erkannt)',
  'option.keep-all': 'Nichts weglassen, auch keine Menüs und Anreißer',
  'option.replace': 'Das Dokument überschreiben, wenn es schon mit anderem Text vorhanden ist',
  'option.align.replace': 'Auch Übersetzungen überschreiben, die niemand geprüft hat',
  'option.align.force':
    'Auch eine Datei zuordnen, die zu einem anderen Dokument oder einer anderen Sprache zu gehören scheint',
  'option.at': 'Er wird die Übersetzung dieser Einheit',
  'option.join': 'Er kommt zur Übersetzung dieser Einheit hinzu',
  'option.drop': 'Er wird verworfen',
  'option.dry-run': 'Nichts schreiben; nur zeigen, was geschrieben würde',
  'option.min-score': 'Paare mit weniger als dieser Punktzahl auslassen, von 0 bis 1 (Vorgabe: 0.5)',
  'option.align.source': 'Ohne Argumente: das Original als Datei; nichts wird geschrieben',
  'option.align.target': 'Ohne Argumente: seine Übersetzung als Datei',
  'option.source-lang': 'Die Sprache des Originals',
  'option.target-lang': 'Die Sprache der Übersetzung',
  'option.list.status': 'Nur diese Status, durch Kommas getrennt (Vorgabe: alle)',
  'option.width': 'Breite der Ausgabe in Zellen (Vorgabe: die des Terminals)',
  'option.format': 'Das Format der Befunde (Vorgabe: pretty)',
  'option.strict': 'Jede Warnung als Fehler behandeln',
  'option.max-warnings': 'Mit 1 enden, wenn es mehr Warnungen als so viele gibt',
  'option.quiet': 'Nur Fehler ausgeben; Warnungen werden weiterhin gezählt',
  'option.since': 'Nur Befunde zu dem, was sich seit dieser Git-Revision geändert hat',
  'option.update-baseline': 'Die heutigen Befunde in die Baseline schreiben; danach werden nur neue gemeldet',
  'option.fix': 'In den Übersetzungen beheben, was sich gefahrlos beheben lässt',
  'option.align.jsonl':
    'Absätze von der Standardeingabe lesen, je Zeile ein JSON-Wert, und ihre Paare ebenso ausgeben',
  'option.check.jsonl':
    'Textpaare von der Standardeingabe lesen, je Zeile ein JSON-Wert, und die Befunde ebenso ausgeben',
  'option.reason': 'Der Grund; er wird im Eintrag gespeichert',
  'option.run': 'Auch die anderen erlauben, die mit dieser zusammen verschoben sind',
  'option.state': 'Der Zustand, der gesetzt wird (Vorgabe: reviewed)',
  'option.return': 'Zurückgeben, mit einer Anmerkung, was zu ändern ist',
  'option.yes': 'Ohne Rückfrage löschen',
  'option.port': 'Der Port, auf dem gewartet wird (Vorgabe: der vom letzten Mal oder der nächste freie)',
  'option.no-open': 'Nur den Link ausgeben, keinen Browser öffnen',

  'kind.heading': 'Überschrift',
  'kind.paragraph': 'Absatz',
  'kind.list-item': 'Listenpunkt',
  'kind.table-cell': 'Tabellenzelle',
  'kind.quote': 'Zitat',
  'kind.footnote': 'Fußnote',
  'kind.front-matter': 'Kopfdaten',
  'kind.html': 'HTML',

  'state.initial': 'unübersetzt',
  'state.translated': 'übersetzt',
  'state.reviewed': 'geprüft',
  'state.final': 'endgültig',

  'status.untranslated': 'unübersetzt',
  'status.drifted': 'überholt',
  'status.misaligned': 'falsch zugeordnet',
  'status.returned': 'zurückgegeben',
  'status.truncated': 'abgeschnitten',
  'status.doubled': 'doppelt',
  'status.obsolete': 'verwaist',
  'status.unplaced': 'ohne Platz',
  'status.outside': 'auf der Website geändert',
  'status.size': 'Einheiten: {{units}}, Wörter: {{words}}',
  'document.noneLeft': 'Keine Datei zu den genannten Dokumenten passt zu {{files}}; sie gelten als gelöscht.',
  'status.legend': '█ geprüft oder endgültig   ▒ übersetzt   · unübersetzt',

  'column.document': 'Dokument',
  'column.language': 'Sprache',
  'column.progress': 'Fortschritt',
  'column.untranslated': 'unübersetzt',
  'column.translated': 'übersetzt',
  'column.reviewed': 'geprüft',
  'column.final': 'endgültig',
  'column.drifted': 'überholt',
  'column.misaligned': 'falsch zugeordnet',
  'column.returned': 'zurückgegeben',
  'column.obsolete': 'verwaist',
  'column.unplaced': 'ohne Platz',
  'column.outside': 'dort geändert',
  'column.conflicts': 'Konflikte',

  'short.untranslated': 'unübersetzt: {{number}}',
  'short.drifted': 'überholt: {{number}}',
  'short.misaligned': 'falsch zugeordnet: {{number}}',
  'short.returned': 'zurückgegeben: {{number}}',
  'short.obsolete': 'verwaist: {{number}}',
  'short.unplaced': 'ohne Platz: {{number}}',
  'short.outside': 'dort geändert: {{number}}',
  'short.conflicts': 'Konflikte: {{number}}',

  'units.syntaxes': 'Erkannt: {{names}}',
  'syntax.alerts': 'Hinweiskästen',
  'syntax.directives': 'Direktiven (:::)',
  'syntax.admonitions': 'Kästen und Reiter (!!!, ===)',
  'syntax.definitionLists': 'Definitionslisten',
  'syntax.formulas': 'Formeln',
  'syntax.contents': 'Inhaltsverzeichnisse',
  'syntax.abbreviations': 'Abkürzungen',
  'syntax.shortcodes': 'Shortcodes und Vorlagen-Tags',
  'syntax.attributes': 'Attribute ({…})',
  'syntax.wiki': 'Wiki-Links',
  'syntax.modules': 'Importe und Exporte',
  'syntax.includes': 'eingebundene Dateien',
  'syntax.icons': 'Symbole und Tasten',
  units_one: '{{count}} Einheit',
  units_other: '{{count}} Einheiten',
  progress: 'Dokumente: {{done}} von {{total}} · {{rate}} je Sekunde · noch {{left}}',

  'list.untranslated_one': '{{count}} Absatz ist unübersetzt.',
  'list.untranslated_other': '{{count}} Absätze sind unübersetzt.',
  'list.drifted_one':
    '{{count}} Absatz ist überholt: Das {{original}} hat sich nach dem Übersetzen geändert.',
  'list.drifted_other':
    '{{count}} Absätze sind überholt: Das {{original}} hat sich nach dem Übersetzen geändert.',
  'list.returned_one': '{{count}} Übersetzung wurde zurückgegeben.',
  'list.returned_other': '{{count}} Übersetzungen wurden zurückgegeben.',
  'list.misaligned_one': '{{count}} Übersetzung passt anscheinend nicht zu ihrem {{originalDative}}.',
  'list.misaligned_other': '{{count}} Übersetzungen passen anscheinend nicht zu ihrem {{originalDative}}.',
  'list.truncated_one':
    '{{count}} Übersetzung bricht anscheinend ab, bevor ihr {{originalStrong}} zu Ende ist.',
  'list.truncated_other':
    '{{count}} Übersetzungen brechen anscheinend ab, bevor ihr {{originalStrong}} zu Ende ist.',
  'list.doubled_one': '{{count}} Übersetzung enthält ihren Text anscheinend zweimal.',
  'list.doubled_other': '{{count}} Übersetzungen enthalten ihren Text anscheinend zweimal.',
  'list.obsolete_one': '{{count}} Übersetzung ist verwaist: Ihr {{originalStrong}} gibt es nicht mehr.',
  'list.obsolete_other': '{{count}} Übersetzungen sind verwaist: Ihr {{originalStrong}} gibt es nicht mehr.',
  'list.unplaced_one': '{{count}} Absatz einer Übersetzung hat keinen Platz.',
  'list.unplaced_other': '{{count}} Absätze von Übersetzungen haben keinen Platz.',
  'list.outside_one': '{{count}} Übersetzung wurde auf der Website geändert.',
  'list.outside_other': '{{count}} Übersetzungen wurden auf der Website geändert.',
  'list.nothing': 'Nichts zu tun.',
  'list.unknownSource': 'Es ist nicht bekannt, aus welchem {{originalDative}} dies übersetzt wurde.',
  'list.source': 'Originaltext:',
  'list.translation': 'Übersetzung:',

  'init.made': 'Angelegt: {{paths}}',
  'init.nothing': 'Alles ist schon vorhanden; nichts wurde geändert.',
  'init.nested': 'Dieser Ordner liegt im Projekt {{path}}; er wird ein eigenes Projekt.',
  'init.next': 'Als Nächstes: {{command}}',

  'add.written_one': '{{path}} geschrieben: {{count}} Einheit.',
  'add.written_other': '{{path}} geschrieben: {{count}} Einheiten.',
  'add.same': '{{path}} enthält diesen Text schon; nichts wurde geändert.',
  'add.next': 'Als Nächstes: {{command}}',
  'add.encoding': '{{path}} ist nicht in UTF-8; die Datei wurde als {{encoding}} gelesen.',
  'add.cut.line': 'Zeile {{from}} weggelassen ({{reason}}): {{text}}',
  'add.cut.lines': 'Zeilen {{from}}–{{to}} weggelassen ({{reason}}): {{text}}',
  'add.guess.line': 'Zeile {{from}} vermutet ({{reason}}): {{text}}',
  'add.guess.lines': 'Zeilen {{from}}–{{to}} vermutet ({{reason}}): {{text}}',
  'add.languages.same': 'Die Sprachauswahl der Seite nennt {{languages}}, ebenso die Konfiguration.',
  'add.languages.missing':
    'Die Sprachauswahl der Seite nennt {{languages}}; in „targets“ der Konfiguration fehlt: {{missing}}.',
  'add.languages.further':
    'Die Sprachauswahl der Seite nennt {{languages}}; in „targets“ der Konfiguration steht außerdem: {{further}}.',
  'add.effect': '{{language}}: {{drifted}} weitere überholt, {{obsolete}} weitere verwaist',
  'add.effect.edited': 'Geändert: {{text}}',
  'add.effect.gone': 'Entfernt: {{text}}',
  'add.language.other':
    'Der Text liest sich wie {{found}}; die Originale dieses Projekts sind in {{language}}. Eine Übersetzung wird mit {{command}} hinzugefügt.',
  'add.language.unlike':
    'Der Text liest sich nicht wie {{language}}, die Sprache der Originale. Eine Übersetzung wird mit {{command}} hinzugefügt.',

  'page.reason.advertisement': 'Werbung',
  'page.reason.aside': 'Randspalte',
  'page.reason.comments': 'Kommentare',
  'page.reason.cookies': 'Cookie-Hinweis',
  'page.reason.embedded': 'eingebetteter Inhalt',
  'page.reason.footer': 'Fußbereich',
  'page.reason.form': 'Formular',
  'page.reason.header': 'Seitenkopf',
  'page.reason.hidden': 'verborgen',
  'page.reason.language-selector': 'Sprachauswahl',
  'page.reason.navigation': 'Navigation',
  'page.reason.outside-main': 'außerhalb des Hauptinhalts',
  'page.reason.script': 'Skript',
  'page.reason.share': 'Teilen-Knöpfe',
  'page.reason.teasers': 'Anreißer anderer Artikel',
  'page.reason.heading-levels': 'Ebenen der Überschriften',
  'page.reason.main-by-density': 'Hauptinhalt, an der Textdichte erkannt',
  'page.reason.title-heading': 'Titel',
  'page.reason.heading': 'Überschrift',
  'page.reason.wrapped-lines': 'von Hand umbrochene Zeilen, verbunden',
  'page.reason.page-number': 'Seitenzahl',
  'page.reason.running-head': 'Kolumnentitel',
  'page.reason.article-info': 'Angaben zum Artikel',
  'page.reason.subscribe': 'Abonnement-Kasten',

  'sync.document': '{{document}}',
  'sync.renamed': '{{document}} (umbenannt; vorher {{before}})',
  'sync.new_one': '  {{count}} Einheit ist neu:',
  'sync.new_other': '  {{count}} Einheiten sind neu:',
  'sync.back_one': '  {{count}} Einheit ist wieder da:',
  'sync.back_other': '  {{count}} Einheiten sind wieder da:',
  'sync.edited_one': '  {{count}} Einheit wurde geändert:',
  'sync.edited_other': '  {{count}} Einheiten wurden geändert:',
  'sync.moved_one': '  {{count}} Einheit wurde verschoben:',
  'sync.moved_other': '  {{count}} Einheiten wurden verschoben:',
  'sync.movedAndEdited_one': '  {{count}} Einheit wurde verschoben und geändert:',
  'sync.movedAndEdited_other': '  {{count}} Einheiten wurden verschoben und geändert:',
  'sync.split_one': '  {{count}} Einheit wurde geteilt; ihre Übersetzung gilt für alle Teile:',
  'sync.split_other': '  {{count}} Einheiten wurden geteilt; ihre Übersetzungen gelten für alle Teile:',
  'sync.joined_one': '  {{count}} Einheit wurde aus mehreren zusammengefügt:',
  'sync.joined_other': '  {{count}} Einheiten wurden aus mehreren zusammengefügt:',
  'sync.gone_one':
    '  {{count}} Einheit gibt es nicht mehr; ihre Übersetzungen bleiben als verwaist erhalten:',
  'sync.gone_other':
    '  {{count}} Einheiten gibt es nicht mehr; ihre Übersetzungen bleiben als verwaist erhalten:',
  'sync.unit': '    {{unit}}  {{text}}',
  'sync.more_one': '    und {{count}} weitere',
  'sync.more_other': '    und {{count}} weitere',
  'sync.wrote': '  {{path}} geschrieben',
  'sync.removed': '  {{path}} entfernt',
  'sync.united_one': '  {{count}} doppelter Eintrag wurde zusammengeführt',
  'sync.united_other': '  {{count}} doppelte Einträge wurden zusammengeführt',
  'sync.home_one': '{{count}} Übersetzung stand in einer fremden Datei und ist wieder, wo sie hingehört:',
  'sync.home_other': '{{count}} Übersetzungen standen in fremden Dateien und sind wieder, wo sie hingehören:',
  'sync.cameHome': '  {{document}} {{unit}} {{language}}  aus {{from}}: {{text}}',
  'sync.homeInConflict':
    '  {{document}} {{unit}} {{language}}  aus {{from}}, im Konflikt mit der dortigen: {{text}}',
  'sync.nothing': 'Alles ist abgeglichen; nichts wurde geändert.',
  'sync.elsewhere_one':
    '  {{count}} neue Einheit hat dasselbe {{original}} wie eine Einheit eines anderen Dokuments; siehe {{command}}',
  'sync.elsewhere_other':
    '  {{count}} neue Einheiten haben dasselbe {{original}} wie Einheiten anderer Dokumente; siehe {{command}}',

  'change.new': 'Neu seit dem letzten Abgleich.',
  'change.back': 'Wieder da seit dem letzten Abgleich.',
  'change.edited': 'Geändert seit dem letzten Abgleich; vorher:',
  'change.moved': 'Verschoben seit dem letzten Abgleich.',
  'change.movedAndEdited': 'Verschoben und geändert seit dem letzten Abgleich; vorher:',
  'change.split': 'Geteilt seit dem letzten Abgleich; vorher:',
  'change.joined': 'Seit dem letzten Abgleich zusammengefügt aus:',
  'change.gone': 'Entfernt seit dem letzten Abgleich; vorher:',

  'align.beads_one': '{{count}} Paar',
  'align.beads_other': '{{count}} Paare',
  'align.crossing': 'überkreuz: {{number}}',
  'align.missing': 'ohne Übersetzung: {{number}}',
  'align.inserted': 'ohne Original: {{number}}',
  'align.score': 'Punktzahl {{score}}',
  'align.unfit': 'Mehr als ein Drittel der Paare ist unsicher: Diese Datei passt kaum zum Dokument.',
  'align.uncertain_one': '{{count}} Paar ist unsicher; bitte prüfen:',
  'align.uncertain_other': '{{count}} Paare sind unsicher; bitte prüfen:',
  'align.doubtful_one':
    '{{count}} Paar hat weniger als {{score}} Punkte. Es wird nicht geschrieben; sein Text bleibt als „unplaced“ in der Datei der Sprache. Wenn das Paar stimmt, mit „synopse set“ schreiben:',
  'align.doubtful_other':
    '{{count}} Paare haben weniger als {{score}} Punkte. Sie werden nicht geschrieben; ihr Text bleibt als „unplaced“ in der Datei der Sprache. Wenn ein Paar stimmt, mit „synopse set“ schreiben:',
  'align.replaced_one': '{{count}} Übersetzung ersetzt; der alte Text, dann der neue:',
  'align.replaced_other': '{{count}} Übersetzungen ersetzt; der alte Text, dann der neue:',
  'align.replacing_one': '{{count}} Übersetzung würde ersetzt; der alte Text, dann der neue:',
  'align.replacing_other': '{{count}} Übersetzungen würden ersetzt; der alte Text, dann der neue:',
  'align.weaker_one':
    '{{count}} Übersetzung bleibt, weil zu wenig für den Text der Datei spricht; der jetzige Text, dann der aus der Datei:',
  'align.weaker_other':
    '{{count}} Übersetzungen bleiben, weil zu wenig für die Texte der Datei spricht; der jetzige Text, dann der aus der Datei:',
  'align.misaligned_one':
    '{{count}} vorhandene Übersetzung passt anscheinend nicht zu ihrem {{originalDative}}.',
  'align.misaligned_other':
    '{{count}} vorhandene Übersetzungen passen anscheinend nicht zu ihrem {{originalDative}}.',
  'align.layAnew': '„{{command}}“ ordnet neu zu, was niemand geprüft hat.',
  'align.lookAt':
    '„synopse list {{document}} --lang {{language}} --status misaligned“ zeigt, wohin sie passen.',
  'align.unplacedNow': 'Absätze, die neu als „unplaced“ aufbewahrt werden: {{number}}.',
  'align.keeping': 'Absätze, die neu als „unplaced“ aufbewahrt würden: {{number}}.',
  'align.paragraph': 'Absatz {{number}} von {{file}}',
  'align.joining_one':
    '{{count}} Paar würde Texte verbinden, die getrennt bleiben müssen (Überschriften, Tabellenzellen, nicht benachbarte Einheiten); es wird ausgelassen. Selbst mit „synopse set“ schreiben:',
  'align.joining_other':
    '{{count}} Paare würden Texte verbinden, die getrennt bleiben müssen (Überschriften, Tabellenzellen, nicht benachbarte Einheiten); sie werden ausgelassen. Selbst mit „synopse set“ schreiben:',
  'align.mixed_one':
    '{{count}} Paar hat teils Einheiten mit, teils ohne Übersetzung; es wird ausgelassen. Selbst mit „synopse set“ schreiben:',
  'align.mixed_other':
    '{{count}} Paare haben teils Einheiten mit, teils ohne Übersetzung; sie werden ausgelassen. Selbst mit „synopse set“ schreiben:',
  'align.untranslated_one': '{{count}} Einheit hat keine Übersetzung in der Datei:',
  'align.untranslated_other': '{{count}} Einheiten haben keine Übersetzung in der Datei:',
  'align.unplaced_one':
    '{{count}} Absatz der Datei passt zu keinem {{originalDative}}; er wird als „unplaced“ aufbewahrt:',
  'align.unplaced_other':
    '{{count}} Absätze der Datei passen zu keinem {{originalDative}}; sie werden als „unplaced“ aufbewahrt:',
  'align.cleared_one':
    '{{count}} Absatz ohne Platz aus einer früheren Datei steht nicht in dieser und wird verworfen:',
  'align.cleared_other':
    '{{count}} Absätze ohne Platz aus einer früheren Datei stehen nicht in dieser und werden verworfen:',
  'align.same_one': '{{count}} Übersetzung ist schon vorhanden.',
  'align.same_other': '{{count}} Übersetzungen sind schon vorhanden.',
  'align.kept_one': '{{count}} vorhandene Übersetzung bleibt; die Datei hat einen anderen Text.',
  'align.kept_other': '{{count}} vorhandene Übersetzungen bleiben; die Datei hat andere Texte.',
  'align.keptReviewed_one':
    '{{count}} Übersetzung bleibt, obwohl die Datei einen anderen Text hat: Sie ist geprüft oder gehört zu einer, die bleibt:',
  'align.keptReviewed_other':
    '{{count}} Übersetzungen bleiben, obwohl die Datei andere Texte hat: Sie sind geprüft oder gehören zu einer, die bleibt:',
  'align.written_one': '{{count}} Übersetzung geschrieben.',
  'align.written_other': '{{count}} Übersetzungen geschrieben.',
  'align.planned_one':
    '{{count}} Übersetzung würde geschrieben. Das war ein Probelauf; nichts wurde geändert.',
  'align.planned_other':
    '{{count}} Übersetzungen würden geschrieben. Das war ein Probelauf; nichts wurde geändert.',

  'written.entry': '{{unit}} ({{language}}) in {{path}} geschrieben',
  'written.nothing': 'Nichts zu tun; nichts wurde geändert.',
  'accept.flagged':
    'Nichts wurde geändert: {{unit}} ist in {{language}} nicht überholt. Es gibt aber einen Befund „{{code}}“; stimmt die Übersetzung, ihn mit „synopse accept {{document}} {{unit}} {{language}} {{code}} --reason …“ erlauben.',
  'accept.run_one': '{{count}} Übersetzung erlaubt.',
  'accept.run_other': '{{count}} Übersetzungen erlaubt.',
  'set.prompt': 'Übersetzung eingeben; mit Strg-D auf einer eigenen Zeile beenden.',

  'note.prompt': 'Notiz eingeben; mit Strg-D auf einer eigenen Zeile beenden.',
  'explain.gone': 'Diese Einheit gibt es im {{originalDative}} nicht mehr.',
  'explain.state': 'Zustand: {{state}}',
  'explain.untranslated': 'Noch keine Übersetzung.',
  'explain.obsolete': 'Verwaist. Entstanden aus:',
  'explain.fits': 'Entstanden aus dem heutigen {{originalDative}}.',
  'explain.drifted': 'Überholt. Das {{original}} hat sich seither geändert:',
  'explain.unknownSource':
    'Überholt. Es ist nicht bekannt, aus welchem {{originalDative}} dies übersetzt wurde.',
  'explain.settled': 'Als weiter gültig bestätigt: {{reason}}',
  'explain.bead': 'Eine Übersetzung für mehrere Einheiten: {{units}}',
  'explain.note': 'Notiz: {{note}}',
  'explain.returned': 'Zurückgegeben: {{note}}',
  'explain.allowed': 'Erlaubt ({{code}}): {{reason}}',
  'explain.lapsed': 'Nicht mehr erlaubt ({{code}}), weil sich einer der Texte geändert hat: {{reason}}',
  'explain.conflict': 'Konflikt. Die andere Übersetzung:',
  'explain.candidate': 'Vorschlag, zu {{percent}} % ähnlich ({{document}} {{unit}}):',
  'explain.part': 'Übersetzung eines Teils davon ({{document}} {{unit}}):',

  'misaligned.certain': 'Falsch zugeordnet, fast sicher:',
  'misaligned.likely': 'Falsch zugeordnet, wahrscheinlich:',
  'misaligned.possible': 'Falsch zugeordnet, möglicherweise:',
  'truncated.certain': 'Abgeschnitten, fast sicher:',
  'truncated.likely': 'Abgeschnitten, wahrscheinlich:',
  'truncated.possible': 'Abgeschnitten, möglicherweise:',
  'doubled.certain': 'Doppelt, fast sicher:',
  'doubled.likely': 'Doppelt, wahrscheinlich:',
  'doubled.possible': 'Doppelt, möglicherweise:',
  'misaligned.swapped': 'Anscheinend mit der Übersetzung von ¶{{number}} ({{unit}}) vertauscht: „{{text}}“',
  'misaligned.shifted_one': 'Um einen Absatz verschoben wie alle von ¶{{from}} bis ¶{{to}}.',
  'misaligned.shifted_other': 'Um {{count}} Absätze verschoben wie alle von ¶{{from}} bis ¶{{to}}.',
  'misaligned.fits': 'Passt besser zu ¶{{number}} ({{unit}}): „{{text}}“',
  'misaligned.foreign': 'Übersetzt anscheinend einen anderen Text.',
  'misaligned.truncated': 'Bricht anscheinend ab, bevor das {{original}} zu Ende ist.',
  'misaligned.doubled': 'Enthält ihren Text anscheinend zweimal.',
  'evidence.missing.number': 'Zahlen nur im {{originalDative}}: {{items}}',
  'evidence.missing.address': 'Adressen nur im {{originalDative}}: {{items}}',
  'evidence.missing.name': 'Namen nur im {{originalDative}}: {{items}}',
  'evidence.missing.word': 'Wörter des {{originalGenitive}} ohne Entsprechung in der Übersetzung: {{items}}',
  'evidence.foreign.number': 'Zahlen der Übersetzung, die in ¶{{number}} vorkommen: {{items}}',
  'evidence.foreign.address': 'Adressen der Übersetzung, die in ¶{{number}} vorkommen: {{items}}',
  'evidence.foreign.name': 'Namen der Übersetzung, die in ¶{{number}} vorkommen: {{items}}',
  'evidence.foreign.word': 'Wörter der Übersetzung mit Entsprechung in ¶{{number}}: {{items}}',
  'evidence.length': 'Die Längen der beiden Texte passen nicht zueinander.',

  'find.count_one': '{{count}} Treffer',
  'find.count_other': '{{count}} Treffer',

  'answer.yes': 'j',
  'prune.nothing': 'Es gibt nichts zu löschen.',
  'prune.question_one': 'Diese {{count}} Übersetzung endgültig löschen? [j/N]',
  'prune.question_other': 'Diese {{count}} Übersetzungen endgültig löschen? [j/N]',
  'prune.kept': 'Nichts wurde gelöscht.',
  'prune.dropped_one': '{{count}} Übersetzung gelöscht.',
  'prune.dropped_other': '{{count}} Übersetzungen gelöscht.',

  'severity.error': 'Fehler',
  'severity.warning': 'Warnung',
  'check.nothing': 'Keine Befunde.',
  'check.summary': 'Fehler: {{errors}}, Warnungen: {{warnings}}',
  'check.more': 'und {{number}} weitere dieser Art ({{what}}): siehe „{{command}}“',
  'sarif.root': 'Der Projektordner, in dem synopse.config.json liegt',
  'sarif.related': 'Das {{original}}',
  'sarif.counterpart': 'Die andere Übersetzung',
  'check.held': 'Schon in der Baseline: {{number}}',
  'check.tooManyWarnings': 'Warnungen: {{number}}. Erlaubt sind höchstens {{max}} (--max-warnings).',
  'baseline.written': '{{path}} geschrieben. Hinzugefügt: {{added}}; entfernt: {{gone}}.',
  'baseline.same': '{{path}} enthält diese Befunde schon; nichts wurde geändert.',
  'baseline.gone':
    'Befunde in {{path}}, die es nicht mehr gibt: {{number}}. Mit „synopse check --update-baseline“ entfernen.',
  'fix.done': 'Berichtigte Übersetzungen: {{number}}',
  'fix.planned':
    'Übersetzungen, die berichtigt würden: {{number}}. Das war ein Probelauf; nichts wurde geändert.',
  ...adopt,
  ...checks,
  ...ui,
  ...merging,
  ...formats,
  ...door,
  ...report,
  ...serve,
  ...site,
  ...versions,
  'error.bug': 'Das ist ein Fehler in Synopse. Bitte mit den folgenden Zeilen melden.',
  'error.fault': '  {{fault}}',

  'error.usage.unknownCommand': 'Es gibt keinen Befehl „{{name}}“.',
  'error.usage.unknownCommand.hint': 'Alle Befehle zeigt „synopse --help“.',
  'error.usage.unknownCommandNear': 'Es gibt keinen Befehl „{{name}}“. Gemeint vielleicht: „{{near}}“?',
  'error.usage.unknownOption': 'Es gibt keine Option „{{name}}“.',
  'error.usage.unknownOption.hint': 'Die Optionen eines Befehls zeigt „synopse help <command>“.',
  'error.usage.unknownOptionNear': 'Es gibt keine Option „{{name}}“. Gemeint vielleicht: „{{near}}“?',
  'error.usage.missingArgument': 'Das Argument „{{name}}“ fehlt.',
  'error.usage.missingArgument.hint': 'Siehe „synopse help {{command}}“.',
  'error.usage.missingValue': 'Die Option „{{name}}“ braucht einen Wert.',
  'error.usage.tooMany': 'Das sind zu viele Argumente.',
  'error.usage.tooMany.hint':
    'Siehe „synopse help {{command}}“. Ein Text mit Leerzeichen gehört in Anführungszeichen; „set“ liest seinen Text von der Standardeingabe.',
  'error.usage.choice': '„{{value}}“ ist kein Wert von {{option}}. Möglich: {{choices}}',
  'error.usage.number': '„{{value}}“ ist kein Wert von {{option}}. Erwartet wird eine ganze Zahl ab 1.',
  'error.usage.count': '„{{value}}“ ist kein Wert von {{option}}. Erwartet wird eine ganze Zahl ab 0.',
  'error.usage.needs': '{{option}} wirkt nur zusammen mit {{other}}.',
  'error.usage.shard': '{{option}} erwartet einen Teil von mehreren, etwa 2/3; „{{value}}“ ist keiner.',
  'results.wrote':
    'Teil {{index}} von {{count}} (Dokumente: {{number}}): Was gefunden wurde, steht in {{path}}. synopse check --merge führt alle Teile zusammen.',
  'error.results.invalid':
    '{{path}} enthält keine Ergebnisse von synopse check --shard. Gib die Dateien an, die --out geschrieben hat.',
  'error.results.other':
    '{{path}} stammt von einer anderen Version des Werkzeugs oder von einer anderen Konfiguration. Erstelle die Ergebnisse aller Teile neu, aus demselben Commit.',
  'error.results.parts':
    'Die Teile ergeben kein Ganzes: Von {{count}} fehlen {{missing}}. Übergib die Ergebnisse jedes Teils einmal.',
  'error.results.counts':
    '{{path}} ist ein Teil von {{count}}, andere sind Teile von {{other}}. Übergib die Teile einer einzigen Aufteilung.',
  'error.results.stale':
    'Die Dateien dieser Dokumente sind nicht die, aus denen die Ergebnisse stammen: {{documents}}. Lass alle Teile auf dem Commit laufen, der hier ausgecheckt ist.',
  'error.usage.apart': '{{option}} und {{other}} schließen einander aus. Eines davon weglassen.',
  'error.usage.noArgument': '{{option}} liest die Standardeingabe; „{{argument}}“ gehört nicht dazu.',
  'error.usage.share': '„{{value}}“ ist kein Wert von {{option}}. Erwartet wird eine Zahl von 0 bis 1.',
  'error.usage.other': 'Die Befehlszeile ist nicht lesbar: {{reason}}',

  'error.config.invalid': '{{path}} hat Fehler:',
  'error.config.noObject': '{{path}} muss ein JSON-Objekt enthalten: { … }',
  'error.config.unknownKey': '„{{path}}“ ist kein bekannter Schlüssel. Bekannt sind: {{names}}',
  'error.config.unknownKeyNear': '„{{path}}“ ist kein bekannter Schlüssel. Gemeint vielleicht: „{{near}}“?',
  'error.config.unknownCheck': '„{{path}}“: Es gibt keine Prüfung „{{name}}“. Es gibt: {{names}}',
  'error.config.unknownCheckNear':
    '„{{path}}“: Es gibt keine Prüfung „{{name}}“. Gemeint vielleicht: „{{near}}“?',
  'error.config.expected': '„{{path}}“, erwartet: {{expected}}; gefunden: {{received}}.',
  'error.config.setting':
    '„{{path}}“, erwartet: "off", "warn", "error" oder eines davon mit Einstellungen, etwa ["error", { "max": 5 }]; gefunden: {{received}}.',
  'error.config.language':
    '„{{path}}“, erwartet: ein Sprachkürzel wie en oder pt-BR; gefunden: {{received}}.',
  'error.config.relative': '„{{path}}“, erwartet: ein Pfad innerhalb des Projekts; gefunden: {{received}}.',
  'error.config.attribute': '„{{path}}“ muss der Name eines Attributs wie "alt" sein, ist aber {{received}}.',
  'error.config.field':
    '„{{path}}“ muss der Name eines Felds der Kopfdaten sein, etwa "title" oder "hero.tagline", ist aber {{received}}.',
  'error.config.glob': '„{{path}}“ muss ein Muster wie "2022/**" sein, ist aber {{received}}.',
  'error.config.files':
    '„{{path}}“ muss auf eine Dateiendung ausgehen, etwa "corpus/**/*.md" oder "corpus/**/*.{md,mdx}", ist aber {{received}}.',
  'error.config.originals':
    '„{{path}}“ muss ein Muster mit {document} an der Stelle des Dokumentnamens sein, etwa "content/de/{document}.md", ist aber {{received}}.',
  'error.config.translations':
    '„{{path}}“ muss ein Muster mit {lang} und {document} an der Stelle von Sprache und Dokument sein, etwa "content/{lang}/{document}.md", ist aber {{received}}.',
  'error.config.twoLanguages':
    '„{{path}}“ steht neben einem Muster mit {lang}: Nur eines von beiden kann die Sprache nennen.',
  'error.config.pathTag':
    '„{{path}}“ muss das sein, was in Pfaden für eine Sprache steht, etwa "pt-BR", ist aber {{received}}.',
  'error.config.twoSources':
    '„source.files“ und „translations“ nennen beide Originale: „source.files“ entfernen oder jedes „source“ in „translations“.',
  'error.config.twice': '„{{path}}“ nennt eine Sprache zweimal.',
  'error.config.size': '„{{path}}“, erwartet: eine Größe wie "16 MB"; gefunden: {{received}}.',
  'error.config.missing': '„{{path}}“ fehlt.',
  'error.config.reason': '„{{path}}“ muss einen Grund nennen; gefunden: {{received}}.',
  'error.config.unknownField':
    '„{{path}}“: Kein Dokument hat in seinen Kopfdaten ein Feld „{{name}}“. Es gibt: {{names}}',
  'error.config.unknownFieldNear':
    '„{{path}}“: Kein Dokument hat in seinen Kopfdaten ein Feld „{{name}}“. Gemeint vielleicht: „{{near}}“?',
  'error.config.sourceIsTarget': '„targets“ nennt {{language}}; das ist die Sprache des Originals.',

  'error.file.missing': '{{path}} gibt es nicht.',
  'error.folder.missing': '{{path}} ist kein Ordner.',
  'error.file.isFolder': '{{path}} ist ein Ordner; erwartet wurde eine Datei.',
  'error.file.special': '{{path}} ist eine Pipe oder ein Gerät; erwartet wurde eine Datei.',
  'error.file.unreadable': '{{path}} ist nicht lesbar ({{reason}}).',
  'error.file.unwritable':
    '{{path}} lässt sich nicht schreiben ({{reason}}). Die alte Datei ist unverändert.',
  'error.file.noSpace':
    'Der Platz reicht nicht, um {{path}} zu schreiben ({{reason}}). Die alte Datei ist unverändert.',
  'error.file.noSpace.hint': 'Platz schaffen, dann den Befehl noch einmal ausführen.',
  'error.file.tooLarge': '{{path}} hat {{size}} MB; die Grenze liegt bei {{limit}} MB.',
  'error.file.tooLarge.hint': 'Die Datei teilen oder „maxFileSize“ in synopse.config.json erhöhen.',
  'error.file.encoding': '{{path}}:{{line}}:{{column}} ist kein gültiges UTF-8.',
  'error.file.encoding.hint': 'Die Datei als UTF-8 speichern.',
  'error.file.binary': '{{path}}:{{line}}:{{column}} enthält ein NUL-Zeichen; das ist keine Textdatei.',
  'error.file.json': '{{path}}:{{line}}:{{column}} ist kein gültiges JSON.',
  'error.file.json.hint': 'Die Datei dort berichtigen oder mit „git checkout“ zurückholen.',
  'error.file.conflictMarker': '{{path}} enthält eine Konfliktmarke eines Merge, in Zeile {{line}}.',
  'error.file.conflictMarker.hint':
    'In der Datei entscheiden, welche Zeilen bleiben, und die Marke entfernen.',
  'error.file.conflictMarkers': '{{path}} enthält Konfliktmarken eines Merge, in den Zeilen {{lines}}.',
  'error.file.conflictMarkers.hint':
    'In der Datei entscheiden, welche Zeilen bleiben, und die Marken entfernen.',
  'error.file.tooDeep': '{{path}}: Die Werte sind zu tief verschachtelt, um gelesen zu werden.',
  'error.file.doubledKey': '{{path}}:{{line}}: „{{key}}“ kommt zweimal vor; nur eines davon würde gelesen.',
  'error.file.missingKey': '{{path}}:{{line}}: „{{key}}“ fehlt.',
  'error.file.newerVersion':
    '{{path}} hat Version {{version}}; diese Version von Synopse liest Version {{expected}}.',
  'error.file.newerVersion.hint': 'Eine neuere Version von Synopse verwenden.',
  'error.file.shape': '{{path}}:{{line}}: „{{key}}“, erwartet: {{expected}}; gefunden: {{received}}.',
  'error.file.otherLanguage':
    '{{path}} gibt als Sprache {{language}} an; nach dem Dateinamen ist es {{expected}}.',
  'error.file.is.pdf': '{{path}} ist eine {{kind}}-Datei; sie enthält Seiten, keinen Text.',
  'error.file.is.pdf.hint':
    'Ihren Text in eine Textdatei kopieren oder mit „pdftotext“ herausziehen und diese hinzufügen; am Zeilenende getrennte Wörter werden verbunden. Eingescannte Seiten brauchen erst eine Texterkennung (OCR).',
  'error.file.is.office': '{{path}} ist eine {{kind}}-Datei, keine Textdatei.',
  'error.file.is.office.hint':
    'Die Datei in ihrem Programm öffnen, als Webseite (HTML) speichern und diese hinzufügen; Überschriften, Listen und Fußnoten bleiben erhalten.',
  'error.file.is.picture': '{{path}} ist ein Bild ({{kind}}).',
  'error.file.is.picture.hint':
    'Den Text abtippen oder mit einer Texterkennung (OCR) auslesen und als Textdatei hinzufügen.',
  'error.file.is.table': '{{path}} ist eine Tabellendatei ({{kind}}).',
  'error.file.is.table.hint':
    'Die Datei als Webseite (HTML) speichern und diese hinzufügen. Übersetzungen in einer Tabelle liest „synopse import“.',
  'error.file.is.archive': '{{path}} ist ein Archiv ({{kind}}).',
  'error.file.is.archive.hint': 'Das Archiv entpacken und die Text- oder HTML-Dateien daraus hinzufügen.',
  'error.file.is.web': '{{path}} ist ein Webarchiv ({{kind}}).',
  'error.file.is.web.hint':
    'Die Seite als „Webseite, nur HTML“ (oder „Seitenquelltext“) speichern und diese Datei hinzufügen.',
  'error.line.empty': 'Zeile {{line}} ist leer; erwartet wurde ein JSON-Objekt.',
  'error.line.json': 'Zeile {{line}} ist kein gültiges JSON.',
  'error.line.encoding': 'Zeile {{line}} ist kein gültiges UTF-8.',
  'error.line.tooLong': 'Zeile {{line}} ist {{size}} MB lang; die Grenze liegt bei {{limit}} MB.',
  'error.line.object': 'Zeile {{line}} ist kein JSON-Objekt.',
  'error.line.id': 'Zeile {{line}}: „id“ muss eine Zeichenkette oder eine Zahl sein.',
  'error.line.missing': 'Zeile {{line}}: „{{key}}“ fehlt.',
  'error.line.text': 'Zeile {{line}}: „{{key}}“ muss eine Zeichenkette sein.',
  'error.line.texts': 'Zeile {{line}}: „{{key}}“ muss eine Liste von Zeichenketten sein.',
  'error.line.language': 'Zeile {{line}}: „{{key}}“ muss ein Sprachkürzel wie en oder pt-BR sein.',
  'error.line.tooDeep': 'Zeile {{line}} ist so tief verschachtelt, dass sie nicht gelesen werden kann.',
  'error.line.other': 'Zeile {{line}}: {{reason}}',
  'error.line.bug': 'Zeile {{line}} konnte wegen eines Fehlers in Synopse nicht verarbeitet werden.',
  'error.output': 'Die Ausgabe ließ sich nicht schreiben ({{reason}}).',
  'error.path.outside': '{{path}} führt aus dem Projekt hinaus.',
  'error.path.outside.hint':
    'Gelesen und geschrieben werden nur Dateien innerhalb des Projekts; auch symbolische Links müssen darin bleiben.',
  'error.lock.busy': 'Ein anderer Synopse-Prozess schreibt gerade in dieses Projekt ({{path}}).',
  'error.lock.busy.hint': 'Warten, bis es fertig ist, dann den Befehl noch einmal ausführen.',
  'error.lock.lost':
    'Ein anderer Prozess hat die Sperre dieses Projekts übernommen; danach wurde nichts mehr geschrieben.',
  'error.lock.lost.hint': 'Den Befehl noch einmal ausführen.',
  'git.noDriver':
    'In diesem Klon führt git Zuordnungsdateien zeilenweise zusammen, weil ihm der Merge-Treiber fehlt. Einrichten mit: synopse init --git',
  'error.git.missing': 'Git ist nicht installiert.',
  'error.git.missing.hint': 'Git installieren oder --since weglassen.',
  'error.git.noRepository': 'Dieses Projekt liegt in keinem lesbaren Git-Repository: {{reason}}',
  'error.git.noRepository.hint':
    'In einem Klon ausführen oder diesen Ordner mit „git init“ zu einem Repository machen. Ohne git: --since oder --git weglassen; „synopse diff --from <file> --to <file>“ vergleicht Dateien.',
  'error.git.unknownRevision': '„{{revision}}“ ist kein Commit dieses Repositorys.',
  'error.git.unknownRevision.hint':
    'Einen vorhandenen Branch, Tag oder Commit nennen, etwa origin/main oder HEAD~1 (vielleicht muss er erst mit fetch geholt werden), oder ein Datum: 2026-01-31, @{yesterday}, „main@{2 weeks ago}“.',
  'error.glossary.doubled': '{{path}} hat zwei Einträge für den Begriff „{{term}}“.',
  'error.glossary.doubled.hint':
    'Die beiden Einträge verbinden: Ein Begriff kann mehrere Formen und Übersetzungen haben.',
  'error.git.shallow':
    '„{{revision}}“ ist hier kein Commit: Dieser Klon ist flach, seine ältere Geschichte fehlt.',
  'error.git.shallow.hint':
    'Die ganze Geschichte holen: „git fetch --unshallow“ oder „fetch-depth: 0“ bei actions/checkout.',
  'error.git.failed': 'Der Aufruf von git schlug fehl ({{reason}}).',

  'error.document.id': '„{{document}}“ kann nicht der Name eines Dokuments sein.',
  'error.document.id.hint':
    'Erwartet wird ein Pfad unterhalb des Korpus ohne die Endung, etwa „2022/streiks“; er muss zu {{files}} passen.',
  'error.document.longName': 'Der Name „{{document}}“ ist zu lang: Ein Teil darf {{limit}} Bytes haben.',
  'error.document.longName.hint': 'Einen anderen Namen wählen.',
  'error.document.oddName':
    '„{{document}}“ kann nicht überall ein Name sein: „{{part}}“ ist unter Windows reserviert oder endet mit einem Punkt oder Leerzeichen.',
  'error.document.oddName.hint': 'Einen anderen Namen wählen.',
  'error.document.sameName':
    '„{{document}}“ und „{{other}}“ sind dasselbe, wo Großschreibung oder Akzente nicht zählen: Dort würde eines das andere überschreiben. Nichts wurde geschrieben.',
  'error.document.sameName.hint': 'Einen anderen Namen wählen.',
  'error.document.none': 'Es gibt keine Dokumente: Keine Datei passt zu {{files}}.',
  'error.document.none.hint': 'Eines hinzufügen: synopse add <file> --as <document>',
  'error.document.unknown': 'Es gibt kein Dokument „{{document}}“.',
  'error.document.unknown.hint': 'Alle Dokumente zeigt „synopse status“.',
  'error.document.unknownNear': 'Es gibt kein Dokument „{{document}}“. Gemeint vielleicht: „{{near}}“?',
  'error.document.twice': 'Dateien unterscheiden sich in nichts als der Endung.',
  'error.document.twice.files': '{{files}} wären ein und dasselbe Dokument.',
  'error.document.twice.hint':
    'Der Name eines Dokuments ist sein Pfad ohne die Endung. Bitte je eine umbenennen oder löschen.',
  'error.document.tooDeep': '{{path}}: Die Blöcke sind zu tief verschachtelt, um gelesen zu werden.',
  'error.document.frontMatter': '{{path}}:{{line}}: Die Kopfdaten (Front Matter) sind ungültig ({{reason}}).',
  'error.document.frontMatter.hint':
    'Zuerst berichtigen: Felder, die nicht lesbar sind, sehen aus, als gäbe es sie nicht mehr, und ihre Übersetzungen würden gelöscht.',
  'error.document.mdx': '{{path}}:{{line}}:{{column}} ist kein gültiges MDX: {{reason}}.',
  'error.document.mdx.hint':
    'In MDX müssen Klammern { } und Tags < > aufgehen; als Text schreibt man \\{ und \\<. Ist die Datei kein MDX, muss sie auf .md enden.',
  'error.html.tooDeep':
    'Die Elemente der Seite sind tiefer als {{limit}} Ebenen verschachtelt; sie ist nicht lesbar.',
  'error.language.unknown': '„{{language}}“ gehört nicht zu den Zielsprachen: {{targets}}',
  'error.language.unknownNear':
    '„{{language}}“ gehört nicht zu den Zielsprachen: {{targets}}. Gemeint vielleicht: „{{near}}“?',
  'error.language.unknown.hint':
    'Eine davon nennen oder die Sprache in synopse.config.json zu „targets“ hinzufügen.',
  'error.unit.unknown': 'In {{document}} gibt es keine Einheit „{{unit}}“.',
  'error.unit.unknown.hint': 'Die Einheiten zeigt „synopse units {{document}}“.',
  'error.unit.short':
    '„{{unit}}“ ist zu kurz: Es braucht mindestens die ersten {{count}} Zeichen einer Kennung.',
  'error.unit.ambiguous': '„{{unit}}“ passt zu mehreren Einheiten von {{document}}: {{ids}}',
  'error.units.unknown': '„{{name}}“ ist weder ein Dokument noch eine Datei.',
  'error.add.empty': '{{path}} enthält keinen Text.',
  'error.add.nameless': 'Text aus der Standardeingabe braucht einen Namen.',
  'error.add.nameless.hint': 'Ihm mit --as <document> einen geben.',
  'error.add.mdx': '{{file}} ist MDX und würde in {{path}} für Markdown gehalten. Nichts wurde geändert.',
  'error.add.mdx.hint':
    'Damit Originale MDX sein dürfen, muss in „source.files“ die Endung mdx stehen, etwa "corpus/**/*.{md,mdx}"; mit --as bekommt der Text einen anderen Namen.',
  'error.add.differs': '{{path}} gibt es schon, mit anderem Text. Nichts wurde geändert.',
  'error.add.differs.hint':
    'Mit --replace überschreiben oder diesem Text mit --as einen anderen Namen geben.',
  'error.align.bothForms':
    'Mit --source und --target werden zwei Dateien verglichen; „{{argument}}“ gehört dort nicht hin.',
  'error.align.bothForms.hint':
    'Entweder: synopse align <document> <language> <file>. Oder: synopse align --source <file> --target <file> --source-lang <tag> --target-lang <tag>.',
  'error.align.missingOption': 'Um zwei Dateien zu vergleichen, fehlen diese Optionen: {{options}}',
  'error.align.missingOption.hint':
    'Alle vier werden gebraucht: synopse align --source <file> --target <file> --source-lang <tag> --target-lang <tag>.',
  'error.align.writesNothing':
    '{{option}} gilt nicht, wenn zwei Dateien verglichen werden: Dabei wird nichts geschrieben.',
  'error.align.writesNothing.hint':
    'Weglassen oder die Übersetzung einem Dokument zuordnen: synopse align <document> <language> <file>.',
  'error.align.sameInput':
    '--source und --target nennen beide die Standardeingabe; sie lässt sich nur einmal lesen.',
  'error.align.sameInput.hint': 'Eines von beiden als Datei angeben.',
  'error.align.original':
    '{{path}} stimmt größtenteils wörtlich mit dem {{originalDative}} überein; nichts wurde geändert.',
  'error.align.original.hint': 'Die Datei nennen, in der die Übersetzung steht ({{language}}).',
  'error.align.otherScript':
    '{{path}} ist größtenteils in einer anderen Schrift, als „{{language}}“ geschrieben wird; nichts wurde geändert.',
  'error.align.otherScript.hint':
    'Die Sprache der Datei nennen oder eine andere Datei. Sehen die Buchstaben auch sonst entstellt aus, die Datei als UTF-8 speichern.',
  'error.align.otherLanguage':
    '{{path}} liest sich wie „{{found}}“, nicht wie „{{language}}“; nichts wurde geändert.',
  'error.align.otherLanguage.hint':
    'Die Sprache der Datei nennen oder eine andere Datei. Ist es doch die Übersetzung, --force anfügen.',
  'error.align.unlikeLanguage': '{{path}} liest sich nicht wie „{{language}}“; nichts wurde geändert.',
  'error.align.unlikeLanguage.hint':
    'Die Sprache der Datei nennen oder eine andere Datei. Ist es doch die Übersetzung, --force anfügen.',
  'error.align.otherDocument':
    '{{path}} ist wohl keine Übersetzung von {{document}}: {{share}} % des Textes stimmen überein, bei einer Übersetzung sind es mindestens {{least}} % ({{agreeing}} von {{pairs}} Paaren). Nichts wurde geändert.',
  'error.align.otherDocument.hint':
    'Dokument und Datei prüfen. Ist es doch die Übersetzung, --force anfügen.',
  'error.place.where': '„synopse place“ braucht genau eines von --at <unit>, --join <unit> und --drop.',
  'error.place.where.hint': 'Die Einheiten zeigt „synopse units <document>“.',
  'error.place.none': 'Es wurde kein Absatz genannt ({{language}} hat in {{document}} {{count}} ohne Platz).',
  'error.place.none.hint': 'Ihre ids zeigt: synopse list {{document}} --status unplaced',
  'error.place.one': 'Es lässt sich nur ein Absatz auf einmal einordnen; nur --drop nimmt mehrere.',
  'error.place.one.hint': 'Einen nach dem anderen einordnen.',
  'error.place.unknown':
    'Kein Absatz ohne Platz von {{document}} in {{language}} heißt „{{paragraph}}“; nichts wurde geändert.',
  'error.place.unknown.hint': 'Ihre ids zeigt: synopse list {{document}} --status unplaced',
  'place.dropped': 'Verworfen: „{{text}}“',
  'error.set.empty': 'Auf der Standardeingabe kam kein Text.',
  'error.set.empty.hint':
    'Die Übersetzung übergeben, etwa so: echo "…" | synopse set <document> <unit> <language>',
  'error.resolve.empty': 'Auf der Standardeingabe kam kein Text.',
  'error.resolve.empty.hint':
    'Mit --ours oder --theirs eine Seite wählen oder eine andere Übersetzung angeben: echo "…" | synopse resolve <document> <unit> <language>',
  'error.accept.noFinding': 'Bei {{unit}} gibt es in {{language}} keinen Befund „{{code}}“.',
  'error.accept.reason': 'Um einen Befund „{{code}}“ zu erlauben, braucht es einen Grund.',
  'error.accept.reason.hint': 'Ihn mit --reason "…" angeben.',
  'error.accept.unknownCode': 'Es gibt keine Prüfung „{{code}}“. Es gibt: {{codes}}',
  'error.accept.unknownCodeNear': 'Es gibt keine Prüfung „{{code}}“. Gemeint vielleicht: „{{near}}“?',
  'error.find.empty': 'Es gibt nichts zu suchen.',
  'error.prune.unconfirmed': 'Nichts wurde gelöscht: Es gibt kein Terminal für die Rückfrage.',
  'error.prune.unconfirmed.hint': 'Noch einmal mit --yes ausführen.',
}
