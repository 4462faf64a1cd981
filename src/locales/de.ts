/** The tool's words in German. */
export const de = {
  'help.about':
    'Synopse hält ein deutsches Original und seine Übersetzungen Absatz für Absatz beieinander, in git.',
  'help.usage': 'Aufruf: {{usage}}',
  'help.commands': 'Befehle:',
  'help.arguments': 'Argumente:',
  'help.options': 'Optionen:',
  'help.optionsPlaceholder': '[Optionen]',
  'help.choices': 'Möglich: {{choices}}',
  'help.more': 'Mehr zu einem Befehl: {{command}}',

  'command.init': 'Konfiguration und Ordner eines Projekts anlegen; nichts ändern, was schon da ist',
  'command.add': 'Aus Seitentext, HTML, reinem Text oder Markdown ein Dokument des Korpus machen',
  'command.units':
    'Die Einheiten (Absätze, Überschriften, Zellen …) eines Dokuments oder einer beliebigen Markdown-Datei auflisten',
  'command.sync': 'Die Zuordnungsdateien auf den Stand des Korpus bringen',
  'command.status': 'Je Dokument und Sprache zählen, was übersetzt, durchgesehen, überholt ist',
  'command.list': 'Die Absätze auflisten, an denen etwas zu tun ist, mit dem deutschen Text',
  'command.show': 'Alle Sprachen eines Dokuments nebeneinander zeigen',
  'command.check': 'Alles prüfen; die Schranke für CI',
  'command.align': 'Eine vorhandene Übersetzung über ein Dokument legen oder eine Datei über eine andere',
  'command.set': 'Die Übersetzung einer Einheit aus der Standardeingabe setzen',
  'command.accept': 'Eine überholte Übersetzung ohne Änderung gelten lassen oder einen Befund erlauben',
  'command.review': 'Eine Übersetzung auf durchgesehen oder endgültig heben',
  'command.note': 'Die Notiz zu einer Einheit in einer Sprache setzen',
  'command.explain': 'Alles sagen, was über eine Einheit bekannt ist',
  'command.find':
    'Einen Text in jeder Sprache finden, gleich in welcher Groß- und Kleinschreibung und mit welchen Akzenten',
  'command.prune': 'Verwaiste Übersetzungen zeigen und dann entfernen',

  'argument.document': 'Das Dokument: sein Pfad unterhalb des Korpus, ohne die Endung',
  'argument.documents': 'Dokumente (Vorgabe: alle)',
  'argument.unit': 'Die Einheit: ihre Kennung oder deren Anfang',
  'argument.language': 'Die Sprache, etwa ru; mehrere mit Kommas dazwischen',
  'argument.file': 'Die Datei, die zu lesen ist; - für die Standardeingabe',
  'argument.code': 'Der Code der Prüfung, deren Befund als falsch beurteilt wird',
  'argument.text': 'Der gesuchte Text',
  'argument.note.text': 'Die Notiz (Vorgabe: Standardeingabe); eine leere entfernt die Notiz',
  'argument.units.document': 'Ein Dokument oder der Pfad einer Markdown-Datei',
  'argument.align.language': 'Die Sprache der Übersetzung, etwa ru',
  'argument.align.file': 'Die Übersetzung: Markdown, HTML oder Seitentext; - für die Standardeingabe',

  'option.C': 'So laufen, als wäre in diesem Ordner gestartet worden',
  'option.ui-lang': 'Die Sprache, die das Werkzeug spricht (Vorgabe: die der Umgebung)',
  'option.bidi':
    'Wie Text von rechts nach links gezeigt wird (Vorgabe: auto, das sich nach der Umgebung richtet)',
  'option.version': 'Die Version ausgeben',
  'option.help': 'Hilfe ausgeben, auch zu einem Befehl',
  'option.lang': 'Nur diese Sprachen, durch Kommas getrennt',
  'option.json': 'JSON ausgeben und sonst nichts',
  'option.as': 'Der Name des Dokuments (Vorgabe: der Name der Datei)',
  'option.type': 'Was die Datei ist (Vorgabe: am Namen oder am Anfang erkannt)',
  'option.keep-all': 'Nichts wegschneiden, auch keine Menüs und Anreißer',
  'option.replace': 'Das vorhandene Dokument mit einem anderen Text überschreiben',
  'option.align.replace': 'Auch ersetzen, was nicht mehr als übersetzt ist; Geprüftes und Endgültiges bleibt',
  'option.dry-run': 'Nichts schreiben; sagen, was geschrieben würde',
  'option.min-score': 'Nicht schreiben, was unsicherer ist als dies, von 0 bis 1 (Vorgabe: 0)',
  'option.align.source':
    'Ohne Argumente: die Datei, über die die andere gelegt wird; nichts wird geschrieben',
  'option.align.target': 'Ohne Argumente: die Datei, die darübergelegt wird',
  'option.source-lang': 'Die Sprache der ersten Datei',
  'option.target-lang': 'Die Sprache der zweiten Datei',
  'option.list.status': 'Nur diese Status, durch Kommas getrennt (Vorgabe: alle)',
  'option.width': 'Breite einer Zeile in Zellen (Vorgabe: die des Terminals)',
  'option.format': 'Die Form der Befunde (Vorgabe: pretty)',
  'option.strict': 'Jede Warnung ist ein Fehler',
  'option.reason': 'Der Grund; er wird beim Eintrag aufbewahrt',
  'option.run': 'Auch die anderen, die mit ihr zusammen verschoben sind',
  'option.state': 'Der Zustand, auf den gehoben wird (Vorgabe: reviewed)',
  'option.yes': 'Ohne Rückfrage entfernen',

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
  'state.reviewed': 'durchgesehen',
  'state.final': 'endgültig',

  'status.untranslated': 'unübersetzt',
  'status.drifted': 'überholt',
  'status.misaligned': 'falsch zugeordnet',
  'status.truncated': 'abgeschnitten',
  'status.doubled': 'doppelt',
  'status.obsolete': 'verwaist',
  'status.size': 'Einheiten: {{units}}, Wörter: {{words}}',
  'document.noneLeft': 'Keine Datei der genannten Dokumente passt zu {{files}}; sie gelten als gelöscht.',
  'status.legend': '█ durchgesehen oder endgültig   ▒ übersetzt   · unübersetzt',

  'column.document': 'Dokument',
  'column.language': 'Sprache',
  'column.progress': 'Fortschritt',
  'column.untranslated': 'unübersetzt',
  'column.translated': 'übersetzt',
  'column.reviewed': 'durchgesehen',
  'column.final': 'endgültig',
  'column.drifted': 'überholt',
  'column.misaligned': 'falsch zugeordnet',
  'column.obsolete': 'verwaist',

  'short.untranslated': 'unübersetzt: {{number}}',
  'short.drifted': 'überholt: {{number}}',
  'short.misaligned': 'falsch zugeordnet: {{number}}',
  'short.obsolete': 'verwaist: {{number}}',

  units_one: '{{count}} Einheit',
  units_other: '{{count}} Einheiten',
  progress: 'Dokumente werden gelesen: {{done}} von {{total}}',

  'list.untranslated_one': '{{count}} Absatz ist unübersetzt.',
  'list.untranslated_other': '{{count}} Absätze sind unübersetzt.',
  'list.drifted_one':
    '{{count}} Übersetzung ist überholt: der deutsche Text wurde nach dem Übersetzen geändert.',
  'list.drifted_other':
    '{{count}} Übersetzungen sind überholt: der deutsche Text wurde nach dem Übersetzen geändert.',
  'list.misaligned_one': '{{count}} Übersetzung passt wohl nicht zu ihrem deutschen Text.',
  'list.misaligned_other': '{{count}} Übersetzungen passen wohl nicht zu ihrem deutschen Text.',
  'list.truncated_one': '{{count}} Übersetzung bricht wohl ab, bevor ihr deutscher Text zu Ende ist.',
  'list.truncated_other': '{{count}} Übersetzungen brechen wohl ab, bevor ihr deutscher Text zu Ende ist.',
  'list.doubled_one': '{{count}} Übersetzung enthält ihren Text wohl zweimal.',
  'list.doubled_other': '{{count}} Übersetzungen enthalten ihren Text wohl zweimal.',
  'list.obsolete_one': '{{count}} Übersetzung ist verwaist: ihr deutscher Text ist verschwunden.',
  'list.obsolete_other': '{{count}} Übersetzungen sind verwaist: ihr deutscher Text ist verschwunden.',
  'list.nothing': 'Nichts zu tun.',
  'list.unknownGerman': 'Aus welchem deutschen Text diese Übersetzung entstand, ist nicht bekannt.',
  'list.german': 'Deutsch:',
  'list.translation': 'Übersetzung:',

  'init.made': 'Angelegt: {{paths}}',
  'init.nothing': 'Alles ist schon da; nichts wurde geändert.',
  'init.nested': 'Dieser Ordner liegt im Projekt {{path}}; er wird ein eigenes Projekt.',
  'init.next': 'Als Nächstes: {{command}}',

  'add.written_one': '{{path}} geschrieben: {{count}} Einheit.',
  'add.written_other': '{{path}} geschrieben: {{count}} Einheiten.',
  'add.same': '{{path}} enthält diesen Text schon; nichts wurde geändert.',
  'add.next': 'Als Nächstes: {{command}}',
  'add.encoding': '{{path}} ist kein UTF-8; gelesen wurde die Datei als {{encoding}}.',
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
  'add.effect.gone': 'Verschwunden: {{text}}',

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
  'page.reason.main-by-density': 'Hauptinhalt, nach der Textdichte',
  'page.reason.title-heading': 'Titel',
  'page.reason.heading': 'Überschrift',
  'page.reason.wrapped-lines': 'von Hand umbrochene Zeilen, verbunden',

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
  'sync.split_one': '  {{count}} Einheit wurde geteilt; ihre Übersetzung steht für alle Teile:',
  'sync.split_other': '  {{count}} Einheiten wurden geteilt; ihre Übersetzungen stehen für alle Teile:',
  'sync.joined_one': '  {{count}} Einheit wurde aus mehreren zusammengefügt:',
  'sync.joined_other': '  {{count}} Einheiten wurden aus mehreren zusammengefügt:',
  'sync.gone_one':
    '  {{count}} Einheit ist verschwunden; vorhandene Übersetzungen bleiben als verwaist erhalten:',
  'sync.gone_other':
    '  {{count}} Einheiten sind verschwunden; vorhandene Übersetzungen bleiben als verwaist erhalten:',
  'sync.unit': '    {{unit}}  {{text}}',
  'sync.more_one': '    und {{count}} weitere',
  'sync.more_other': '    und {{count}} weitere',
  'sync.wrote': '  {{path}} geschrieben',
  'sync.removed': '  {{path}} entfernt',
  'sync.united_one': '  {{count}} Eintrag war doppelt da; jetzt ist es einer',
  'sync.united_other': '  {{count}} Einträge waren doppelt da; jetzt ist es je einer',
  'sync.nothing': 'Alles ist abgeglichen; nichts wurde geändert.',
  'sync.elsewhere_one':
    '  {{count}} neue Einheit steht mit demselben deutschen Text in einem anderen Dokument; siehe {{command}}',
  'sync.elsewhere_other':
    '  {{count}} neue Einheiten stehen mit demselben deutschen Text in einem anderen Dokument; siehe {{command}}',

  'change.new': 'Neu seit dem letzten Abgleich.',
  'change.back': 'Wieder da seit dem letzten Abgleich.',
  'change.edited': 'Geändert seit dem letzten Abgleich; vorher:',
  'change.moved': 'Verschoben seit dem letzten Abgleich.',
  'change.split': 'Geteilt seit dem letzten Abgleich; vorher:',
  'change.joined': 'Seit dem letzten Abgleich zusammengefügt aus:',
  'change.gone': 'Verschwunden seit dem letzten Abgleich; vorher:',

  'align.beads_one': '{{count}} Gruppe',
  'align.beads_other': '{{count}} Gruppen',
  'align.crossing': 'überkreuz: {{number}}',
  'align.missing': 'ohne Übersetzung: {{number}}',
  'align.inserted': 'ohne Original: {{number}}',
  'align.score': 'Sicherheit {{score}}',
  'align.unfit': 'Mehr als ein Drittel der Gruppen ist unsicher: Diese Datei passt kaum zum Dokument.',
  'align.uncertain_one': '{{count}} Gruppe ist unsicher; bitte ansehen:',
  'align.uncertain_other': '{{count}} Gruppen sind unsicher; bitte ansehen:',
  'align.doubtful_one': '{{count}} Gruppe ist unsicherer als {{score}} und bleibt liegen:',
  'align.doubtful_other': '{{count}} Gruppen sind unsicherer als {{score}} und bleiben liegen:',
  'align.joining_one':
    '{{count}} Gruppe würde verbinden, was kein gemeinsamer Text sein kann (Überschriften, Tabellenzellen, getrennt Stehendes); sie bleibt liegen. „synopse set“ klärt das:',
  'align.joining_other':
    '{{count}} Gruppen würden verbinden, was kein gemeinsamer Text sein kann (Überschriften, Tabellenzellen, getrennt Stehendes); sie bleiben liegen. „synopse set“ klärt das:',
  'align.mixed_one':
    '{{count}} Gruppe hat Einheiten mit eigener Übersetzung und solche ohne; sie bleibt liegen. „synopse set“ klärt das:',
  'align.mixed_other':
    '{{count}} Gruppen haben Einheiten mit eigener Übersetzung und solche ohne; sie bleiben liegen. „synopse set“ klärt das:',
  'align.untranslated_one': '{{count}} Einheit findet keine Übersetzung:',
  'align.untranslated_other': '{{count}} Einheiten finden keine Übersetzung:',
  'align.unplaced_one':
    '{{count}} Absatz findet kein Deutsch; die Datei der Sprache behält ihn als „unplaced“:',
  'align.unplaced_other':
    '{{count}} Absätze finden kein Deutsch; die Datei der Sprache behält sie als „unplaced“:',
  'align.same_one': '{{count}} Übersetzung war schon da.',
  'align.same_other': '{{count}} Übersetzungen waren schon da.',
  'align.kept_one': '{{count}} vorhandene Übersetzung bleibt; die Datei hat eine andere.',
  'align.kept_other': '{{count}} vorhandene Übersetzungen bleiben; die Datei hat andere.',
  'align.keptReviewed_one':
    '{{count}} Übersetzung bleibt, obwohl die Datei eine andere hat: sie ist geprüft oder hängt mit einer zusammen, die bleibt:',
  'align.keptReviewed_other':
    '{{count}} Übersetzungen bleiben, obwohl die Datei andere hat: sie sind geprüft oder hängen mit einer zusammen, die bleibt:',
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
  'set.prompt': 'Übersetzung eintippen; mit Strg-D in einer eigenen Zeile beenden.',

  'note.prompt': 'Notiz eingeben; mit Strg-D auf einer eigenen Zeile beenden.',
  'explain.gone': 'Diese Einheit steht nicht mehr im deutschen Text.',
  'explain.state': 'Zustand: {{state}}',
  'explain.untranslated': 'Noch keine Übersetzung.',
  'explain.obsolete': 'Verwaist. Entstanden aus:',
  'explain.fits': 'Entstanden aus dem heutigen deutschen Text.',
  'explain.drifted': 'Überholt. Der deutsche Text wurde seither geändert:',
  'explain.unknownGerman': 'Überholt. Aus welchem deutschen Text sie entstand, ist nicht bekannt.',
  'explain.settled': 'Als weiter gültig bestätigt: {{reason}}',
  'explain.bead': 'Eine Übersetzung für mehrere Einheiten: {{units}}',
  'explain.note': 'Notiz: {{note}}',
  'explain.allowed': 'Erlaubt ({{code}}): {{reason}}',
  'explain.conflict': 'Konflikt. Die andere Übersetzung lautet:',
  'explain.candidate': 'Vorschlag, zu {{percent}} % ähnlich ({{document}} {{unit}}):',

  'misaligned.certain': 'Falsch zugeordnet, fast sicher:',
  'misaligned.likely': 'Falsch zugeordnet, wahrscheinlich:',
  'misaligned.possible': 'Falsch zugeordnet, möglicherweise:',
  'truncated.certain': 'Abgeschnitten, fast sicher:',
  'truncated.likely': 'Abgeschnitten, wahrscheinlich:',
  'truncated.possible': 'Abgeschnitten, möglicherweise:',
  'doubled.certain': 'Doppelt, fast sicher:',
  'doubled.likely': 'Doppelt, wahrscheinlich:',
  'doubled.possible': 'Doppelt, möglicherweise:',
  'misaligned.swapped': 'Wohl mit der Übersetzung von ¶{{number}} ({{unit}}) vertauscht: „{{text}}“',
  'misaligned.shifted_one': 'Um einen Absatz verschoben wie alle von ¶{{from}} bis ¶{{to}}.',
  'misaligned.shifted_other': 'Um {{count}} Absätze verschoben wie alle von ¶{{from}} bis ¶{{to}}.',
  'misaligned.fits': 'Passt besser zu ¶{{number}} ({{unit}}): „{{text}}“',
  'misaligned.foreign': 'Übersetzt wohl einen anderen Text.',
  'misaligned.truncated': 'Bricht wohl ab, bevor der deutsche Text zu Ende ist.',
  'misaligned.doubled': 'Enthält ihren Text wohl zweimal.',
  'evidence.missing.number': 'Zahlen des deutschen Textes, die der Übersetzung fehlen: {{items}}',
  'evidence.missing.address': 'Adressen des deutschen Textes, die der Übersetzung fehlen: {{items}}',
  'evidence.missing.name': 'Namen des deutschen Textes, die der Übersetzung fehlen: {{items}}',
  'evidence.missing.word': 'Wörter des deutschen Textes ohne Entsprechung in der Übersetzung: {{items}}',
  'evidence.foreign.number': 'Zahlen der Übersetzung, die bei ¶{{number}} stehen: {{items}}',
  'evidence.foreign.address': 'Adressen der Übersetzung, die bei ¶{{number}} stehen: {{items}}',
  'evidence.foreign.name': 'Namen der Übersetzung, die bei ¶{{number}} stehen: {{items}}',
  'evidence.foreign.word': 'Wörter der Übersetzung mit Entsprechung bei ¶{{number}}: {{items}}',
  'evidence.length': 'Die Längen der beiden passen nicht zueinander.',

  'find.count_one': '{{count}} Stelle',
  'find.count_other': '{{count}} Stellen',

  'answer.yes': 'j',
  'prune.nothing': 'Es gibt nichts zu löschen.',
  'prune.question_one': 'Diese {{count}} Übersetzung endgültig entfernen? [j/N]',
  'prune.question_other': 'Diese {{count}} Übersetzungen endgültig entfernen? [j/N]',
  'prune.kept': 'Nichts wurde entfernt.',
  'prune.dropped_one': '{{count}} Übersetzung entfernt.',
  'prune.dropped_other': '{{count}} Übersetzungen entfernt.',

  'severity.error': 'Fehler',
  'severity.warning': 'Warnung',
  'check.nothing': 'Keine Befunde.',
  'check.summary': 'Fehler: {{errors}}, Warnungen: {{warnings}}',
  'check.untranslated': 'Noch nicht übersetzt: „{{text}}“. Mit „synopse set“ übersetzen.',
  'check.drifted':
    'Der deutsche Text wurde nach dem Übersetzen geändert: {{change}}. Neu übersetzen oder mit „synopse accept“ gelten lassen.',
  'check.driftedSplit':
    'Das Deutsche wurde in mehrere Absätze geteilt ({{units}}); eine Übersetzung steht noch für alle. Mit „synopse accept“ bestätigen oder die Teile mit „synopse set“ übersetzen.',
  'check.driftedUnknown':
    'Bei der Übersetzung steht kein deutscher Text, aus dem sie entstand. Passt sie zum heutigen, mit „synopse accept“ gelten lassen.',
  'check.obsolete':
    'Der deutsche Text zu „{{text}}“ ist verschwunden. Mit „synopse prune“ entfernen oder behalten, bis er wiederkommt.',
  'check.obsoleteInside':
    'Das Deutsche von „{{text}}“ gehört jetzt zu {{around}}. Übernehmen, was dorthin gehört, dann mit „synopse prune“ löschen.',
  'check.unsynced_one':
    'Die Zuordnungsdateien sind um {{count}} Änderung hinter dem Korpus zurück. „synopse sync“ ausführen.',
  'check.unsynced_other':
    'Die Zuordnungsdateien sind um {{count}} Änderungen hinter dem Korpus zurück. „synopse sync“ ausführen.',
  'check.conflict':
    'Ein Merge hat zwei Übersetzungen zusammengebracht: „{{text}}“ und „{{other}}“. Mit „synopse set“ entscheiden.',
  'check.misaligned.swapped':
    'Die Übersetzungen von ¶{{number}} und ¶{{fits}} ({{unit}}) sind wohl vertauscht: Bei „{{german}}“ steht „{{text}}“. Mit „synopse set“ zurücktauschen oder, wenn diese stimmt, mit „synopse accept {{document}} {{id}} {{language}} misaligned --reason …“ erlauben.',
  'check.misaligned.shifted_one':
    'Die Übersetzungen von ¶{{from}} bis ¶{{to}} sind wohl um einen Absatz verschoben: Bei „{{german}}“ (¶{{number}}) steht „{{text}}“, passend zu ¶{{fits}} ({{unit}}). Mit „synopse set“ jede zu ihrem deutschen Text stellen oder, wenn sie stimmen, mit „synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …“ erlauben (ohne --run nur die erste).',
  'check.misaligned.shifted_other':
    'Die Übersetzungen von ¶{{from}} bis ¶{{to}} sind wohl um {{count}} Absätze verschoben: Bei „{{german}}“ (¶{{number}}) steht „{{text}}“, passend zu ¶{{fits}} ({{unit}}). Mit „synopse set“ jede zu ihrem deutschen Text stellen oder, wenn sie stimmen, mit „synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …“ erlauben (ohne --run nur die erste).',
  'check.misaligned.fits':
    'Die Übersetzung bei ¶{{number}} passt besser zu ¶{{fits}} ({{unit}}): Bei „{{german}}“ steht „{{text}}“. Mit „synopse set“ dorthin stellen oder, wenn sie stimmt, mit „synopse accept {{document}} {{id}} {{language}} misaligned --reason …“ erlauben.',
  'check.misaligned.foreign':
    'Die Übersetzung bei ¶{{number}} sagt wohl nicht, was der deutsche Text sagt: Bei „{{german}}“ steht „{{text}}“. Mit „synopse set“ neu übersetzen oder, wenn sie stimmt, mit „synopse accept {{document}} {{id}} {{language}} misaligned --reason …“ erlauben.',
  'check.truncated':
    'Die Übersetzung bricht wohl ab, bevor der deutsche Text zu Ende ist: Dieser endet mit „{{german}}“, die Übersetzung mit „{{text}}“. Mit „synopse set“ vervollständigen oder, wenn nichts fehlt, mit „synopse accept {{document}} {{id}} {{language}} truncated --reason …“ erlauben.',
  'check.doubled':
    'Die Übersetzung enthält ihren Text wohl zweimal: Bei „{{german}}“ steht „{{text}}“. Mit „synopse set“ einen streichen oder, wenn sie stimmt, mit „synopse accept {{document}} {{id}} {{language}} doubled --reason …“ erlauben.',
  'check.structure.invalid':
    'Dieser Datensatz ist kein gültiger Eintrag; erwartet: {{expected}}. In der Datei berichtigen; er bleibt so, wie er ist.',
  'check.structure.invalidAt':
    'Dieser Datensatz ist kein gültiger Eintrag; „{{path}}“, erwartet: {{expected}}. In der Datei berichtigen; er bleibt so, wie er ist.',
  'check.structure.missingKey':
    'Dieser Datensatz ist kein gültiger Eintrag: „{{path}}“ fehlt. In der Datei beheben; er bleibt, wie er ist.',
  'check.structure.doubled':
    'Der Eintrag {{unit}} ist mehr als einmal da. „synopse sync“ macht einen daraus.',
  'check.structure.unknown':
    'Zum Eintrag {{unit}} ist kein deutscher Text bekannt. Ihm die Kennung der Einheit geben, die er übersetzt, oder ihn entfernen.',
  'check.structure.paragraphs':
    'Die Übersetzung hat mehrere Absätze, aber die Einheit ({{kind}}) kann nur einen enthalten. Die Absätze zusammenfügen.',
  'check.structure.blockStart':
    'Die Übersetzung beginnt mit „{{start}}“, als wäre sie ein anderer Block. Das Zeichen weglassen: es gehört zum Dokument.',
  'check.structure.state':
    'Der Eintrag steht auf „{{state}}“, hat aber keine Übersetzung. Ihn übersetzen oder seinen Zustand auf „initial“ setzen.',
  'check.structure.covered':
    'Die Übersetzung einer anderen Einheit deckt diese mit ab, und sie hat auch eine eigene. Sie dort aus „covers“ nehmen oder die eigene entfernen.',

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
    'Siehe „synopse help {{command}}“. Ein Text mit Leerzeichen gehört in Anführungszeichen.',
  'error.usage.choice': '„{{value}}“ ist kein Wert von {{option}}. Möglich: {{choices}}',
  'error.usage.number': '„{{value}}“ ist kein Wert von {{option}}. Erwartet wird eine ganze Zahl ab 1.',
  'error.usage.share': '„{{value}}“ ist kein Wert für {{option}}. Erwartet wird eine Zahl von 0 bis 1.',
  'error.usage.other': 'Die Befehlszeile ist nicht lesbar: {{reason}}',

  'error.config.invalid': '{{path}} hat Fehler:',
  'error.config.noObject': '{{path}} muss ein JSON-Objekt enthalten: { … }',
  'error.config.unknownKey': '„{{path}}“ ist nicht bekannt. Bekannt ist hier: {{names}}',
  'error.config.unknownKeyNear': '„{{path}}“ ist nicht bekannt. Gemeint vielleicht: „{{near}}“?',
  'error.config.unknownCheck': '„{{path}}“: Es gibt keine Prüfung „{{name}}“. Es gibt: {{names}}',
  'error.config.unknownCheckNear':
    '„{{path}}“: Es gibt keine Prüfung „{{name}}“. Gemeint vielleicht: „{{near}}“?',
  'error.config.expected': '„{{path}}“, erwartet: {{expected}}; gefunden: {{received}}.',
  'error.config.setting':
    '„{{path}}“, erwartet: "off", "warn", "error" oder eines davon mit Einstellungen, etwa ["error", { "max": 5 }]; gefunden: {{received}}.',
  'error.config.language':
    '„{{path}}“, erwartet: ein Sprachkürzel wie en oder pt-BR; gefunden: {{received}}.',
  'error.config.relative': '„{{path}}“, erwartet: ein Pfad innerhalb des Projekts; gefunden: {{received}}.',
  'error.config.glob': '„{{path}}“ muss ein Muster wie "2022/**" sein, ist aber {{received}}.',
  'error.config.files':
    '„{{path}}“ muss auf genau eine Endung ausgehen, wie "corpus/**/*.md", ist aber {{received}}.',
  'error.config.twice': '„{{path}}“ nennt eine Sprache zweimal.',
  'error.config.size': '„{{path}}“, erwartet: eine Größe wie "16 MB"; gefunden: {{received}}.',
  'error.config.later':
    '„{{path}}“ muss leer sein: diese Version kann Befunde noch nicht auf diesem Weg unterdrücken.',
  'error.config.sourceIsTarget': '„targets“ nennt {{language}}; das ist die Sprache des Originals.',

  'error.file.missing': '{{path}} ist nicht da.',
  'error.folder.missing': '{{path}} ist kein Ordner.',
  'error.file.isFolder': '{{path}} ist ein Ordner; erwartet wurde eine Datei.',
  'error.file.unreadable': '{{path}} ist nicht lesbar ({{reason}}).',
  'error.file.unwritable':
    '{{path}} lässt sich nicht schreiben ({{reason}}). Die alte Datei ist, wie sie war.',
  'error.file.noSpace':
    'Der Platz reicht nicht, um {{path}} zu schreiben ({{reason}}). Die alte Datei ist, wie sie war.',
  'error.file.noSpace.hint': 'Platz schaffen, dann den Befehl noch einmal ausführen.',
  'error.file.tooLarge': '{{path}} hat {{size}} MB; die Grenze liegt bei {{limit}} MB.',
  'error.file.tooLarge.hint': 'Die Datei teilen oder „maxFileSize“ in synopse.config.json erhöhen.',
  'error.file.encoding': '{{path}}:{{line}}:{{column}} ist kein gültiges UTF-8.',
  'error.file.encoding.hint': 'Die Datei als UTF-8 speichern.',
  'error.file.binary': '{{path}}:{{line}}:{{column}} enthält ein NUL-Zeichen; das ist keine Textdatei.',
  'error.file.json': '{{path}}:{{line}}:{{column}} ist kein gültiges JSON.',
  'error.file.json.hint': 'Die Datei dort berichtigen oder mit „git checkout“ zurückholen.',
  'error.file.conflictMarkers': '{{path}} enthält die Konfliktmarken eines Merge, in den Zeilen {{lines}}.',
  'error.file.conflictMarkers.hint':
    'In der Datei entscheiden, welche Zeilen bleiben, und die Marken entfernen.',
  'error.file.tooDeep': '{{path}}: Die Werte sind zu tief verschachtelt, um gelesen zu werden.',
  'error.file.doubledKey': '{{path}}:{{line}}: „{{key}}“ steht zweimal da; nur eines davon würde gelesen.',
  'error.file.missingKey': '{{path}}:{{line}}: „{{key}}“ fehlt.',
  'error.file.newerVersion': '{{path}} hat Version {{version}}; dieses Synopse liest Version {{expected}}.',
  'error.file.newerVersion.hint': 'Ein neueres Synopse verwenden.',
  'error.file.shape': '{{path}}:{{line}}: „{{key}}“, erwartet: {{expected}}; gefunden: {{received}}.',
  'error.file.otherLanguage':
    '{{path}} gibt als Sprache {{language}} an; nach dem Dateinamen ist es {{expected}}.',
  'error.output': 'Die Antwort ließ sich nicht schreiben ({{reason}}).',
  'error.path.outside': '{{path}} führt aus dem Projekt hinaus.',
  'error.path.outside.hint':
    'Gelesen und geschrieben werden nur Dateien innerhalb des Projekts; auch symbolische Links müssen darin bleiben.',
  'error.lock.busy': 'Ein anderes Synopse schreibt gerade in dieses Projekt ({{path}}).',
  'error.lock.busy.hint': 'Warten, bis es fertig ist, dann den Befehl noch einmal ausführen.',
  'error.lock.lost':
    'Ein anderer Prozess hat die Sperre dieses Projekts übernommen; weiter wurde nichts geschrieben.',
  'error.lock.lost.hint': 'Den Befehl noch einmal ausführen.',

  'error.document.id': '„{{document}}“ kann nicht der Name eines Dokuments sein.',
  'error.document.id.hint':
    'Erwartet wird ein Pfad unterhalb des Korpus ohne die Endung, etwa „2022/streiks“; er muss zu {{files}} passen.',
  'error.document.none': 'Es gibt keine Dokumente: keine Datei passt zu {{files}}.',
  'error.document.none.hint': 'Eines hinzufügen: synopse add <file> --as <document>',
  'error.document.unknown': 'Es gibt kein Dokument „{{document}}“.',
  'error.document.unknown.hint': 'Alle Dokumente zeigt „synopse status“.',
  'error.document.unknownNear': 'Es gibt kein Dokument „{{document}}“. Gemeint vielleicht: „{{near}}“?',
  'error.document.tooDeep': '{{path}}: Die Blöcke sind zu tief verschachtelt, um gelesen zu werden.',
  'error.html.tooDeep':
    'Die Elemente der Seite sind tiefer als {{limit}} verschachtelt; sie ist nicht lesbar.',
  'error.language.unknown': '„{{language}}“ ist keine der Zielsprachen: {{targets}}',
  'error.language.unknownNear':
    '„{{language}}“ gehört nicht zu den Zielsprachen: {{targets}}. War „{{near}}“ gemeint?',
  'error.language.unknown.hint':
    'Eine davon nennen oder die Sprache in synopse.config.json zu „targets“ hinzufügen.',
  'error.unit.unknown': 'In {{document}} gibt es keine Einheit „{{unit}}“.',
  'error.unit.unknown.hint': 'Die Einheiten zeigt „synopse units {{document}}“.',
  'error.unit.short':
    '„{{unit}}“ ist zu kurz: Der Anfang einer Kennung braucht mindestens {{count}} Zeichen.',
  'error.unit.ambiguous': '„{{unit}}“ steht für mehrere Einheiten von {{document}}: {{ids}}',
  'error.units.unknown': '„{{name}}“ ist weder ein Dokument noch eine Datei.',
  'error.add.empty': '{{path}} enthält keinen Text.',
  'error.add.nameless': 'Text aus der Standardeingabe braucht einen Namen.',
  'error.add.nameless.hint': 'Ihm mit --as <document> einen geben.',
  'error.add.differs': '{{path}} ist schon da und enthält einen anderen Text. Nichts wurde geändert.',
  'error.add.differs.hint':
    'Mit --replace überschreiben oder diesem Text mit --as einen anderen Namen geben.',
  'error.align.bothForms':
    'Mit --source und --target werden zwei Dateien verglichen; „{{argument}}“ hat dort keinen Platz.',
  'error.align.bothForms.hint':
    'Entweder: synopse align <document> <language> <file>. Oder: synopse align --source <file> --target <file> --source-lang <tag> --target-lang <tag>.',
  'error.align.missingOption': 'Um eine Datei über eine andere zu legen, fehlen: {{options}}',
  'error.align.missingOption.hint':
    'Alle vier werden gebraucht: synopse align --source <file> --target <file> --source-lang <tag> --target-lang <tag>.',
  'error.align.writesNothing':
    '{{option}} hat keinen Platz, wo zwei Dateien verglichen werden: dabei wird nichts geschrieben.',
  'error.align.writesNothing.hint':
    'Weglassen, oder die Übersetzung über ein Dokument legen: synopse align <document> <language> <file>.',
  'error.align.sameInput':
    '--source und --target nennen beide die Standardeingabe; sie lässt sich nur einmal lesen.',
  'error.align.sameInput.hint': 'Eines von beiden als Datei angeben.',
  'error.align.original': '{{path}} ist größtenteils Wort für Wort der deutsche Text; nichts wurde geändert.',
  'error.align.original.hint': 'Die Datei nennen, in der die Übersetzung steht ({{language}}).',
  'error.align.otherScript':
    '{{path}} steht größtenteils in einer anderen Schrift, als „{{language}}“ geschrieben wird; nichts wurde geändert.',
  'error.align.otherScript.hint':
    'Die Sprache nennen, in der die Datei ist, oder eine andere Datei. Sehen die Buchstaben auch sonst entstellt aus, die Datei als UTF-8 speichern.',
  'error.set.empty': 'Auf der Standardeingabe steht kein Text.',
  'error.set.empty.hint':
    'Die Übersetzung übergeben, etwa so: echo "…" | synopse set <document> <unit> <language>',
  'error.accept.untranslated': '{{unit}} hat noch keine Übersetzung ({{language}}).',
  'error.accept.noFinding': 'Bei {{unit}} gibt es in {{language}} keinen Befund „{{code}}“.',
  'error.accept.reason': 'Einen Befund von „{{code}}“ zu erlauben, braucht einen Grund.',
  'error.accept.reason.hint': 'Ihn mit --reason "…" angeben.',
  'error.accept.unknownCode': 'Es gibt keine Prüfung „{{code}}“. Es gibt: {{codes}}',
  'error.accept.unknownCodeNear': 'Es gibt keine Prüfung „{{code}}“. Gemeint vielleicht: „{{near}}“?',
  'error.review.drifted':
    'Der deutsche Text von {{unit}} wurde geändert, nachdem die Übersetzung ({{language}}) entstand.',
  'error.review.drifted.hint': 'Mit „synopse set“ neu übersetzen oder mit „synopse accept“ gelten lassen.',
  'error.review.flagged': 'Bei {{unit}} gibt es in {{language}} einen Befund „{{code}}“.',
  'error.review.flagged.hint':
    'Mit „synopse set“ berichtigen oder, wenn die Übersetzung stimmt, den Befund mit „synopse accept {{document}} {{unit}} {{language}} {{code}} --reason …“ erlauben.',
  'error.find.empty': 'Es ist nichts da, wonach zu suchen wäre.',
  'error.prune.unconfirmed': 'Nichts wurde entfernt: es gibt kein Terminal für die Rückfrage.',
  'error.prune.unconfirmed.hint': 'Noch einmal mit --yes ausführen.',
}
