/** What the checks say, in German: `about.<code>` what one finds, `check.<code>` what it says when it did, and what to do. */
export const de = {
  'about.structure':
    'ein Eintrag, der ungültig ist, zweimal vorkommt, keine bekannte Einheit übersetzt oder nicht zur Form seiner Einheit passt',
  'about.conflict': 'zwei Übersetzungen einer Einheit, die ein Merge hinterlassen hat',
  'about.misfiled':
    'eine Übersetzung in der Datei einer anderen Sprache oder eines anderen Dokuments, in die Git sie gebracht hat',
  'about.misaligned': 'eine Übersetzung, die anscheinend zu einem anderen Absatz gehört',
  'about.truncated': 'eine Übersetzung, die anscheinend abbricht, bevor ihr {{originalStrong}} zu Ende ist',
  'about.doubled': 'eine Übersetzung, die ihren Text anscheinend zweimal enthält',
  'about.omitted': 'ein Satz aus dem {{originalDative}}, der in der Übersetzung anscheinend fehlt',
  'about.added': 'ein Satz der Übersetzung, der im {{originalDative}} anscheinend nicht steht',
  'about.unsynced': 'Alignment-Dateien, die hinter dem Korpus zurückliegen',
  'about.untranslated': 'eine Einheit ohne Übersetzung',
  'about.drifted':
    'eine Übersetzung, deren {{originalStrong}} sich seither geändert hat oder nicht bekannt ist',
  'about.obsolete': 'eine Übersetzung, deren {{originalStrong}} es nicht mehr gibt',
  'about.unplaced': 'ein Absatz einer Übersetzung ohne Platz',
  'about.outside': 'eine Übersetzung, die in einer Datei der Website geändert wurde',
  'about.unused-suppression': 'eine Erlaubnis oder Unterdrückung, zu der es keinen Befund gibt',

  'check.untranslated': 'Noch nicht übersetzt: „{{text}}“. Mit „synopse set“ übersetzen.',
  'check.drifted':
    'Das {{original}} hat sich nach dem Übersetzen geändert: {{change}}. Neu übersetzen oder mit „synopse accept“ bestätigen, dass die Übersetzung noch gilt.',
  'check.driftedSplit':
    'Das {{original}} wurde in mehrere Absätze geteilt ({{units}}), und eine Übersetzung gilt noch für alle. Mit „synopse accept“ bestätigen oder die Teile mit „synopse set“ übersetzen.',
  'check.driftedUnknown':
    'Es ist nicht bekannt, aus welchem {{originalDative}} dies übersetzt wurde. Passt es zum heutigen, mit „synopse accept“ bestätigen.',
  'check.obsolete':
    'Das {{original}} zu „{{text}}“ gibt es nicht mehr. Die Übersetzung mit „synopse prune“ löschen oder behalten, bis das {{original}} wiederkommt.',
  'check.obsoleteInside':
    'Das {{original}} zu „{{text}}“ gehört jetzt zu {{around}}. Was dorthin gehört, dort einfügen, dann dies mit „synopse prune“ löschen.',
  'check.unplaced':
    '„{{text}}“ hat keinen Platz im Dokument. Mit „synopse place {{document}} {{language}} {{paragraph}} --at <unit>“ (oder --join <unit>) einen geben oder mit --drop verwerfen.',
  'check.outside': 'Auf der Website geändert: „{{text}}“. Mit „synopse adopt“ übernehmen.',
  'check.outside.gone':
    'Fehlt in der Datei der Website: „{{text}}“. Neu veröffentlichen oder dort und hier entfernen.',
  'check.unsynced_one':
    'Die Alignment-Dateien liegen um {{count}} Änderung hinter dem Korpus zurück. „synopse sync“ ausführen.',
  'check.unsynced_other':
    'Die Alignment-Dateien liegen um {{count}} Änderungen hinter dem Korpus zurück. „synopse sync“ ausführen.',
  'check.conflict':
    'Ein Merge hat zwei Übersetzungen hinterlassen: „{{text}}“ und „{{other}}“. Mit „synopse resolve“ eine wählen.',
  'check.misfiled':
    'Git hat diese Übersetzung in die falsche Datei gebracht: „{{text}}“ gehört zu {{from}}, {{home}}. „synopse sync“ bringt sie dorthin.',
  'check.misfiled.stray':
    'Diese Übersetzung ist in einer anderen Sprache, als hätte Git sie in die falsche Datei gebracht: „{{text}}“ gehört zu {{home}}. „synopse sync“ bringt sie dorthin. Ist sie richtig, mit „synopse accept {{document}} {{id}} {{language}} misfiled --reason …“ zulassen.',
  'check.misfiled.invalid':
    'Unter „misfiled“ steht etwas, das weder Eintrag noch Absatz eines Dokuments und einer Sprache ist. In der Datei berichtigen; es bleibt, wie es ist.',
  'check.damaged.lost':
    '„{{text}}“ steht, wo Buchstaben verloren gingen. Die Übersetzung aus einer Datei holen, die sie noch hat, als UTF-8 gespeichert.',
  'check.damaged.misread':
    '„{{text}}“ ist Text, der in einer falschen Kodierung gelesen wurde. Die Übersetzung aus der ursprünglichen Datei holen, als UTF-8 gespeichert.',
  'check.damaged.said':
    '„{{text}}“ war „{{said}}“, bevor es in einer falschen Kodierung gelesen wurde. Die Übersetzung aus der ursprünglichen Datei holen, als UTF-8 gespeichert.',
  'check.damaged.script':
    'Keine der Übersetzungen hat einen Buchstaben der Schrift dieser Sprache; die erste ist „{{text}}“. Sie sind in einer anderen Sprache, oder ihre Buchstaben gingen unterwegs verloren.',
  'check.damaged.original':
    'Das {{original}} ist beschädigt: „{{text}}“ ging verloren oder wurde in einer falschen Kodierung gelesen. Es im Dokument berichtigen.',
  'check.misaligned.swapped':
    'Die Übersetzungen von ¶{{number}} und ¶{{fits}} ({{unit}}) sind anscheinend vertauscht: Neben „{{source}}“ steht „{{text}}“. Mit „synopse set“ zurücktauschen. Wenn diese stimmt, sie mit „synopse accept {{document}} {{id}} {{language}} misaligned --reason …“ erlauben.',
  'check.misaligned.shifted_one':
    'Die Übersetzungen von ¶{{from}} bis ¶{{to}} sind anscheinend um einen Absatz verschoben: Neben „{{source}}“ (¶{{number}}) steht „{{text}}“, passend zu ¶{{fits}} ({{unit}}). Jede mit „synopse set“ zu ihrem {{originalDative}} stellen. Wenn sie stimmen, sie mit „synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …“ erlauben (ohne --run nur die erste).',
  'check.misaligned.shifted_other':
    'Die Übersetzungen von ¶{{from}} bis ¶{{to}} sind anscheinend um {{count}} Absätze verschoben: Neben „{{source}}“ (¶{{number}}) steht „{{text}}“, passend zu ¶{{fits}} ({{unit}}). Jede mit „synopse set“ zu ihrem {{originalDative}} stellen. Wenn sie stimmen, sie mit „synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …“ erlauben (ohne --run nur die erste).',
  'check.misaligned.fits':
    'Die Übersetzung von ¶{{number}} passt besser zu ¶{{fits}} ({{unit}}): Neben „{{source}}“ steht „{{text}}“. Sie mit „synopse set“ dorthin stellen. Wenn sie stimmt, sie mit „synopse accept {{document}} {{id}} {{language}} misaligned --reason …“ erlauben.',
  'check.misaligned.foreign':
    'Die Übersetzung von ¶{{number}} sagt anscheinend nicht, was ihr {{originalStrong}} sagt: Neben „{{source}}“ steht „{{text}}“. Mit „synopse set“ neu übersetzen. Wenn sie stimmt, sie mit „synopse accept {{document}} {{id}} {{language}} misaligned --reason …“ erlauben.',
  'check.truncated':
    'Die Übersetzung bricht anscheinend zu früh ab: Das {{original}} endet mit „{{source}}“, die Übersetzung mit „{{text}}“. Mit „synopse set“ vervollständigen. Wenn nichts fehlt, mit „synopse accept {{document}} {{id}} {{language}} truncated --reason …“ erlauben.',
  'check.doubled':
    'Die Übersetzung enthält ihren Text anscheinend zweimal: Neben „{{source}}“ steht „{{text}}“. Mit „synopse set“ einen davon streichen. Wenn sie stimmt, sie mit „synopse accept {{document}} {{id}} {{language}} doubled --reason …“ erlauben.',
  'check.omitted':
    'In der Übersetzung fehlt anscheinend „{{text}}“. Den Satz mit „synopse set“ ergänzen. Wenn nichts fehlt, mit „synopse accept {{document}} {{id}} {{language}} omitted --reason …“ erlauben.',
  'check.added':
    'Im {{originalDative}} steht anscheinend nichts, was „{{text}}“ entspricht. Den Satz mit „synopse set“ streichen. Wenn er dorthin gehört, mit „synopse accept {{document}} {{id}} {{language}} added --reason …“ erlauben.',
  'check.structure.frontMatter':
    'Die Kopfdaten (Front Matter) sind ungültig; keines ihrer Felder wird gelesen: {{reason}}. Bitte berichtigen; bis dahin Übersetzungen ihrer Felder nicht als verwaist löschen.',
  'check.structure.invalid':
    'Dieser Datensatz ist kein gültiger Eintrag; erwartet: {{expected}}. In der Datei berichtigen; er bleibt so, wie er ist.',
  'check.structure.invalidAt':
    'Dieser Datensatz ist kein gültiger Eintrag; „{{path}}“, erwartet: {{expected}}. In der Datei berichtigen; er bleibt so, wie er ist.',
  'check.structure.missingKey':
    'Dieser Datensatz ist kein gültiger Eintrag: „{{path}}“ fehlt. In der Datei beheben; er bleibt, wie er ist.',
  'check.structure.doubled':
    'Der Eintrag {{unit}} kommt mehr als einmal vor. „synopse sync“ führt sie zusammen.',
  'check.structure.unknown':
    'Zum Eintrag {{unit}} ist kein {{originalStrong}} bekannt. Ihm die Kennung der Einheit geben, die er übersetzt, oder ihn entfernen.',
  'check.structure.paragraphs':
    'Die Übersetzung hat mehrere Absätze, aber die Einheit ({{kind}}) erlaubt nur einen. Die Absätze zusammenfügen.',
  'check.structure.blockStart':
    'Die Übersetzung beginnt mit „{{start}}“, als wäre sie ein anderer Block. Das Zeichen weglassen: es gehört zum Dokument.',
  'check.structure.state':
    'Der Eintrag steht auf „{{state}}“, hat aber keine Übersetzung. Ihn übersetzen oder seinen Zustand auf „initial“ setzen.',
  'check.structure.covered':
    'Diese Einheit ist in der Übersetzung einer anderen enthalten, hat aber auch eine eigene. Sie dort aus „covers“ nehmen oder die eigene löschen.',
  'check.unused-suppression.lapsed':
    '„{{code}}“ wurde hier bei anderen Texten erlaubt („{{text}}“); das gilt nicht mehr. Wenn nötig, mit „synopse accept {{document}} {{id}} {{language}} {{code}} --reason …“ neu erlauben, sonst aus „allow“ dieses Eintrags nehmen.',
  'check.unused-suppression.idle':
    '„{{code}}“ ist hier erlaubt („{{text}}“), aber diesen Befund gibt es nicht mehr. Aus „allow“ dieses Eintrags nehmen.',
  'check.unused-suppression.config':
    'Unterdrückung {{number}} der Konfiguration passt zu keinem Befund „{{code}}“ („{{text}}“). Berichtigen, was sie nennt, oder sie entfernen.',

  'about.repeated-word': 'ein Wort, das zweimal hintereinander steht',
  'check.repeated-word':
    '„{{text}}“ steht zweimal hintereinander. Ein Wort streichen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} repeated-word --reason …“ erlauben.',

  'about.digits': 'eine Zahl in anderen Ziffern als der Rest des Dokuments',
  'check.digits':
    '„{{text}}“ steht nicht in den Ziffern dieses Dokuments ({{digits}}). In diesen schreiben; „synopse check --fix“ tut es, wo es gefahrlos ist. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} digits --reason …“ erlauben.',
  'about.quotes':
    'Anführungszeichen ohne Gegenstück, verlorene Anführungszeichen und solche einer anderen Sprache',
  'check.quotes.unclosed':
    'Zum Anführungszeichen {{text}} fehlt das schließende. Es ergänzen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} quotes --reason …“ erlauben.',
  'check.quotes.unopened':
    'Zum Anführungszeichen {{text}} fehlt das öffnende. Es ergänzen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} quotes --reason …“ erlauben.',
  'check.quotes.lost':
    'Im {{originalDative}} steht „{{text}}“ in Anführungszeichen, in der Übersetzung nicht. Sie ergänzen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} quotes --reason …“ erlauben.',
  'check.quotes.foreign':
    'Die Anführungszeichen {{text}} sind in dieser Sprache nicht üblich. Stattdessen {{expected}} schreiben. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} quotes --reason …“ erlauben.',

  'about.terminal-punctuation': 'ein Satzzeichen am Ende, das vom {{originalDative}} abweicht',
  'check.terminal-punctuation.missing':
    'Das {{original}} endet mit „{{expected}}“, die Übersetzung ohne Satzzeichen. Es ergänzen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …“ erlauben.',
  'check.terminal-punctuation.added':
    'Die Übersetzung endet mit „{{text}}“, das {{original}} ohne Satzzeichen. Es weglassen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …“ erlauben.',
  'check.terminal-punctuation.other':
    'Die Übersetzung endet mit „{{text}}“; nach dem {{originalDative}} wäre es „{{expected}}“. Das Ende vergleichen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …“ erlauben.',
  'check.terminal-punctuation.leading':
    'Das Satzzeichen „{{text}}“ steht am Anfang statt am Ende. Es ans Ende setzen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …“ erlauben.',
  'check.terminal-punctuation.foreign':
    'Das Satzzeichen „{{text}}“ gehört zu einer anderen Schrift. Stattdessen „{{expected}}“ schreiben. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …“ erlauben.',

  'about.brackets': 'Klammern ohne Gegenstück und verlorene Klammern',
  'check.brackets.unclosed':
    'Zur Klammer „{{text}}“ fehlt die schließende. Sie ergänzen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} brackets --reason …“ erlauben.',
  'check.brackets.unopened':
    'Zur Klammer „{{text}}“ fehlt die öffnende. Sie ergänzen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} brackets --reason …“ erlauben.',
  'check.brackets.lost':
    'Im {{originalDative}} steht „{{text}}“ in Klammern, in der Übersetzung nicht. Sie ergänzen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} brackets --reason …“ erlauben.',

  'about.damaged': 'Text, der Buchstaben verlor oder in falscher Kodierung gelesen wurde',
  'about.script':
    'ähnlich aussehende Buchstaben einer anderen Schrift in Wörtern, und Wörter in einer fremden Schrift',
  'check.script.lookAlike':
    'In „{{text}}“ stehen Buchstaben einer anderen Schrift: {{letters}}. Das Wort neu tippen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} script --reason …“ erlauben.',
  'check.script.foreign':
    '„{{text}}“ ist in einer Schrift, die weder diese Sprache noch das {{original}} verwendet. Es übersetzen oder umschreiben. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} script --reason …“ erlauben.',
  'check.script.leftBehind':
    '„{{text}}“ ist aus einer anderen Sprache übrig. Es übersetzen oder streichen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} script --reason …“ erlauben.',

  'about.language': 'Texte und Sätze in der falschen Sprache',
  'check.language':
    '„{{text}}“ ist nicht in dieser Sprache. Es übersetzen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} language --reason …“ erlauben.',

  'about.same-as-source': 'Übersetzungen, die noch mit dem {{originalDative}} übereinstimmen',
  'check.same-as-source':
    'Das ist noch der Text des {{originalGenitive}}: „{{text}}“. Ihn übersetzen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} same-as-source --reason …“ erlauben.',

  'about.bidi-controls':
    'unsichtbare Zeichen für die Schreibrichtung: ohne Gegenstück, erzwungen oder überflüssig',
  'check.bidi-controls.forced':
    'Das unsichtbare Zeichen {{text}} erzwingt eine Reihenfolge der Buchstaben. Es entfernen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} bidi-controls --reason …“ erlauben.',
  'check.bidi-controls.unbalanced':
    'Dem unsichtbaren Zeichen {{text}} fehlt sein Gegenstück. Es entfernen oder das Gegenstück ergänzen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} bidi-controls --reason …“ erlauben.',
  'check.bidi-controls.hidden':
    'Das unsichtbare Zeichen {{text}} hat hier keinen Zweck. Es entfernen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} bidi-controls --reason …“ erlauben.',

  'about.white-space': 'Leerzeichen, die zu viel sind, fehlen oder falsch stehen',
  'check.white-space.doubled':
    'Hier stehen mehrere Leerzeichen. Eines genügt. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} white-space --reason …“ erlauben.',
  'check.white-space.leading':
    'Die Übersetzung beginnt mit Leerraum. Ihn entfernen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} white-space --reason …“ erlauben.',
  'check.white-space.trailing':
    'Die Übersetzung endet mit Leerraum. Ihn entfernen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} white-space --reason …“ erlauben.',
  'check.white-space.control':
    'Hier steht statt eines Leerzeichens ein Steuerzeichen ({{text}}), etwa ein Tabulator. Durch ein Leerzeichen ersetzen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} white-space --reason …“ erlauben.',
  'check.white-space.invisible':
    'Hier steht ein unsichtbares Zeichen ohne Breite ({{text}}). Es entfernen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} white-space --reason …“ erlauben.',
  'check.white-space.before':
    'Vor einem Satzzeichen steht ein Leerzeichen („{{text}}“). Es entfernen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} white-space --reason …“ erlauben.',
  'check.white-space.inside':
    'Innen neben einer Klammer oder einem Anführungszeichen steht ein Leerzeichen („{{text}}“). Es entfernen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} white-space --reason …“ erlauben.',
  'check.white-space.missing':
    'Nach einem Satzzeichen fehlt ein Leerzeichen („{{text}}“). Es ergänzen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} white-space --reason …“ erlauben.',
  'about.length':
    'Übersetzungen, die viel kürzer oder länger sind, als ihr {{originalStrong}} erwarten lässt',
  'check.length.shorter':
    'Die Übersetzung ist viel kürzer als üblich: {{letters}} Buchstaben statt etwa {{expected}}. Nachsehen, was fehlt, und es ergänzen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} length --reason …“ erlauben.',
  'check.length.longer':
    'Die Übersetzung ist viel länger als üblich: {{letters}} Buchstaben statt etwa {{expected}}. Nachsehen, was doppelt ist oder nicht hierher gehört, und es streichen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} length --reason …“ erlauben.',
  'about.glossary': 'Begriffe, die nicht nach dem Glossar übersetzt sind',
  'check.glossary.avoid':
    'Das Glossar nennt für „{{term}}“ die Übersetzung „{{wanted}}“, nicht „{{text}}“. So schreiben. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} glossary --reason …“ erlauben.',
  'check.glossary.avoidOnly':
    'Das Glossar schließt für „{{term}}“ die Übersetzung „{{text}}“ aus. Ein anderes Wort verwenden. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} glossary --reason …“ erlauben.',
  'check.glossary.missing':
    'Das Glossar nennt für „{{term}}“ die Übersetzung „{{wanted}}“, aber hier steht nichts davon. So schreiben. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} glossary --reason …“ erlauben.',
  'about.headings': 'Überschriften, die Fließtext wurden oder mit dem Text darunter verbunden sind',
  'check.headings.joined':
    'Diese Überschrift ist zusammen mit anderem Text übersetzt ({{count}} Einheiten in einer), sodass die Übersetzung keine Überschrift hat. Jede Einheit mit „synopse set“ einzeln übersetzen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} headings --reason …“ erlauben.',
  'check.headings.running':
    'Die Übersetzung einer Überschrift geht als Fließtext weiter: „{{text}}“. Das in den Absatz verschieben, zu dem es gehört. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} headings --reason …“ erlauben.',
  'about.list-shape': 'zusammengezogene Listenpunkte oder Zellen und verlorene Zeilenumbrüche',
  'check.list-shape.joined':
    'Punkte oder Zellen im {{originalDative}}: {{there}}, in dieser Übersetzung: {{here}}. Eine Leerzeile zwischen die Punkte setzen oder jeden einzeln übersetzen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} list-shape --reason …“ erlauben.',
  'check.list-shape.fewer':
    'Zeilen im {{originalDative}}: {{there}}, in der Übersetzung: {{here}}. Jede Zeile wie im {{originalDative}} mit einem umgekehrten Schrägstrich beenden. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} list-shape --reason …“ erlauben.',
  'check.list-shape.more':
    'Zeilen im {{originalDative}}: {{there}}, in der Übersetzung: {{here}}. Die umgekehrten Schrägstriche am Zeilenende entfernen, die das {{original}} nicht hat. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} list-shape --reason …“ erlauben.',
  'about.sentence-count': 'Sätze, die in der Übersetzung zu fehlen oder hinzugekommen zu sein scheinen',
  'check.sentence-count.fewer':
    'Anscheinend fehlt etwas: Die Übersetzung ist kürzer als üblich. Sätze im {{originalDative}}: {{there}}, in der Übersetzung: {{here}}. Die Sätze vergleichen und ergänzen, was fehlt. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} sentence-count --reason …“ erlauben.',
  'check.sentence-count.more':
    'Anscheinend ist etwas hinzugekommen: Die Übersetzung ist länger als üblich. Sätze im {{originalDative}}: {{there}}, in der Übersetzung: {{here}}. Die Sätze vergleichen und streichen, was nicht hierher gehört. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} sentence-count --reason …“ erlauben.',
  'about.consistency':
    'gleiche Texte, die verschieden übersetzt sind, und verschiedene Texte mit derselben Übersetzung, in einem oder mehreren Dokumenten',
  'check.consistency.target':
    'Dasselbe {{original}} ist in ¶{{number}} von {{in}} ({{unit}}) mit „{{other}}“ übersetzt, hier aber mit „{{text}}“. Mit „synopse set“ an beiden Stellen dasselbe schreiben. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} consistency --reason …“ erlauben.',
  'check.consistency.source':
    'Dieselbe Übersetzung gehört in ¶{{number}} von {{in}} ({{unit}}) zu „{{other}}“, hier aber zu „{{text}}“. Beide mit ihrem {{originalDative}} vergleichen und die falsche mit „synopse set“ neu schreiben. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} consistency --reason …“ erlauben.',
  'about.numbers': 'Zahlen, die in der Übersetzung geändert sind, fehlen oder hinzukommen',
  'check.numbers.changed':
    'Im {{originalDative}} steht „{{source}}“, in der Übersetzung „{{text}}“. Mit „synopse set“ berichtigen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} numbers --reason …“ erlauben.',
  'check.numbers.missing':
    'Im {{originalDative}} steht „{{source}}“, in der Übersetzung nicht. Mit „synopse set“ ergänzen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} numbers --reason …“ erlauben.',
  'check.numbers.extra':
    '„{{text}}“ steht nicht im {{originalDative}}. Mit „synopse set“ streichen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} numbers --reason …“ erlauben.',
  'check.numbers.written':
    '„{{text}}“ liest sich als andere Zahl als „{{source}}“ im {{originalDative}}: Die Zeichen zwischen den Ziffern bedeuten in dieser Sprache etwas anderes. So schreiben, wie es in ihr üblich ist. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} numbers --reason …“ erlauben.',
  'about.dates': 'Daten, die in der Übersetzung geändert sind, fehlen oder hinzukommen',
  'check.dates.changed':
    'Im {{originalDative}} steht „{{source}}“, in der Übersetzung „{{text}}“. Mit „synopse set“ berichtigen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} dates --reason …“ erlauben.',
  'check.dates.missing':
    'Im {{originalDative}} steht „{{source}}“, in der Übersetzung nicht. Mit „synopse set“ ergänzen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} dates --reason …“ erlauben.',
  'check.dates.extra':
    '„{{text}}“ steht nicht im {{originalDative}}. Mit „synopse set“ streichen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} dates --reason …“ erlauben.',
  'about.percent-and-currency':
    'Prozente und Geldbeträge, die in der Übersetzung geändert sind, fehlen oder hinzukommen',
  'check.percent-and-currency.changed':
    'Im {{originalDative}} steht „{{source}}“, in der Übersetzung „{{text}}“. Mit „synopse set“ berichtigen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …“ erlauben.',
  'check.percent-and-currency.missing':
    'Im {{originalDative}} steht „{{source}}“, in der Übersetzung nicht. Mit „synopse set“ ergänzen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …“ erlauben.',
  'check.percent-and-currency.extra':
    '„{{text}}“ steht nicht im {{originalDative}}. Mit „synopse set“ streichen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …“ erlauben.',
  'check.percent-and-currency.written':
    '„{{text}}“ liest sich als andere Zahl als „{{source}}“ im {{originalDative}}: Die Zeichen zwischen den Ziffern bedeuten in dieser Sprache etwas anderes. So schreiben, wie es in ihr üblich ist. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …“ erlauben.',
  'about.urls': 'Webadressen, die abgeschnitten oder geändert sind oder fehlen',
  'check.urls.changed':
    'Im {{originalDative}} steht „{{source}}“, in der Übersetzung „{{text}}“. Mit „synopse set“ berichtigen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} urls --reason …“ erlauben.',
  'check.urls.missing':
    'Im {{originalDative}} steht „{{source}}“, in der Übersetzung nicht. Mit „synopse set“ ergänzen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} urls --reason …“ erlauben.',
  'check.urls.extra':
    '„{{text}}“ steht nicht im {{originalDative}}. Mit „synopse set“ streichen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} urls --reason …“ erlauben.',
  'about.emails': 'Mailadressen, die geändert sind, fehlen oder hinzukommen',
  'check.emails.changed':
    'Im {{originalDative}} steht „{{source}}“, in der Übersetzung „{{text}}“. Mit „synopse set“ berichtigen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} emails --reason …“ erlauben.',
  'check.emails.missing':
    'Im {{originalDative}} steht „{{source}}“, in der Übersetzung nicht. Mit „synopse set“ ergänzen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} emails --reason …“ erlauben.',
  'check.emails.extra':
    '„{{text}}“ steht nicht im {{originalDative}}. Mit „synopse set“ streichen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} emails --reason …“ erlauben.',
  'about.placeholders': 'Platzhalter für Programme, die geändert sind, fehlen oder hinzukommen',
  'check.placeholders.changed':
    'Im {{originalDative}} steht „{{source}}“, in der Übersetzung „{{text}}“. Mit „synopse set“ berichtigen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} placeholders --reason …“ erlauben.',
  'check.placeholders.missing':
    'Im {{originalDative}} steht „{{source}}“, in der Übersetzung nicht. Mit „synopse set“ ergänzen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} placeholders --reason …“ erlauben.',
  'check.placeholders.extra':
    '„{{text}}“ steht nicht im {{originalDative}}. Mit „synopse set“ streichen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} placeholders --reason …“ erlauben.',
  'about.markup':
    'Hervorhebungen, Links, Code, Bilder, Tags und Fußnotenzeichen, die verloren, beschädigt oder geändert sind',
  'check.markup.broken':
    'Die Auszeichnung ist beschädigt: Leser sehen „{{text}}“. Mit „synopse set“ ausbessern. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} markup --reason …“ erlauben.',
  'check.markup.changed':
    'Im {{originalDative}} steht „{{source}}“, in der Übersetzung „{{text}}“. Mit „synopse set“ berichtigen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} markup --reason …“ erlauben.',
  'check.markup.missing':
    'Im {{originalDative}} steht „{{source}}“, in der Übersetzung nicht. Mit „synopse set“ ergänzen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} markup --reason …“ erlauben.',
  'check.markup.extra':
    '„{{text}}“ steht nicht im {{originalDative}}. Mit „synopse set“ streichen. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} markup --reason …“ erlauben.',
}
