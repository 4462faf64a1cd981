/** What the checks say, in German: `about.<code>` what one finds, `check.<code>` what it says when it did, and what to do. */
export const de = {
  'about.structure':
    'ein Eintrag, der ungültig ist, doppelt dasteht, nichts Bekanntes übersetzt oder nicht zur Form seiner Einheit passt',
  'about.conflict': 'zwei Übersetzungen einer Einheit, die ein Merge zusammengebracht hat',
  'about.misaligned': 'eine Übersetzung, die wohl beim falschen {{originalDative}} steht',
  'about.truncated': 'eine Übersetzung, die wohl abbricht, bevor das {{original}} zu Ende ist',
  'about.doubled': 'eine Übersetzung, die ihren Text wohl zweimal enthält',
  'about.unsynced': 'Zuordnungsdateien, die hinter dem Korpus zurück sind',
  'about.untranslated': 'eine Einheit ohne Übersetzung',
  'about.drifted':
    'eine Übersetzung, die aus einem anderen {{originalDative}} als dem heutigen oder aus einem unbekannten entstand',
  'about.obsolete': 'eine Übersetzung, deren {{originalStrong}} verschwunden ist',
  'about.unused-suppression': 'eine Erlaubnis oder Unterdrückung, die nichts zurückhält',

  'check.untranslated': 'Noch nicht übersetzt: „{{text}}“. Mit „synopse set“ übersetzen.',
  'check.drifted':
    'Das {{original}} wurde nach dem Übersetzen geändert: {{change}}. Neu übersetzen oder mit „synopse accept“ gelten lassen.',
  'check.driftedSplit':
    'Das {{original}} wurde in mehrere Absätze geteilt ({{units}}); eine Übersetzung steht noch für alle. Mit „synopse accept“ bestätigen oder die Teile mit „synopse set“ übersetzen.',
  'check.driftedUnknown':
    'Bei der Übersetzung steht kein {{originalStrong}}, aus dem sie entstand. Passt sie zum heutigen, mit „synopse accept“ gelten lassen.',
  'check.obsolete':
    'Das {{original}} zu „{{text}}“ ist verschwunden. Mit „synopse prune“ entfernen oder behalten, bis es wiederkommt.',
  'check.obsoleteInside':
    'Das {{original}} von „{{text}}“ gehört jetzt zu {{around}}. Übernehmen, was dorthin gehört, dann mit „synopse prune“ löschen.',
  'check.unsynced_one':
    'Die Zuordnungsdateien sind um {{count}} Änderung hinter dem Korpus zurück. „synopse sync“ ausführen.',
  'check.unsynced_other':
    'Die Zuordnungsdateien sind um {{count}} Änderungen hinter dem Korpus zurück. „synopse sync“ ausführen.',
  'check.conflict':
    'Ein Merge hat zwei Übersetzungen zusammengebracht: „{{text}}“ und „{{other}}“. Mit „synopse resolve“ entscheiden.',
  'check.misaligned.swapped':
    'Die Übersetzungen von ¶{{number}} und ¶{{fits}} ({{unit}}) sind wohl vertauscht: Bei „{{source}}“ steht „{{text}}“. Mit „synopse set“ zurücktauschen oder, wenn diese stimmt, mit „synopse accept {{document}} {{id}} {{language}} misaligned --reason …“ erlauben.',
  'check.misaligned.shifted_one':
    'Die Übersetzungen von ¶{{from}} bis ¶{{to}} sind wohl um einen Absatz verschoben: Bei „{{source}}“ (¶{{number}}) steht „{{text}}“, passend zu ¶{{fits}} ({{unit}}). Mit „synopse set“ jede zu ihrem {{originalDative}} stellen oder, wenn sie stimmen, mit „synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …“ erlauben (ohne --run nur die erste).',
  'check.misaligned.shifted_other':
    'Die Übersetzungen von ¶{{from}} bis ¶{{to}} sind wohl um {{count}} Absätze verschoben: Bei „{{source}}“ (¶{{number}}) steht „{{text}}“, passend zu ¶{{fits}} ({{unit}}). Mit „synopse set“ jede zu ihrem {{originalDative}} stellen oder, wenn sie stimmen, mit „synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …“ erlauben (ohne --run nur die erste).',
  'check.misaligned.fits':
    'Die Übersetzung bei ¶{{number}} passt besser zu ¶{{fits}} ({{unit}}): Bei „{{source}}“ steht „{{text}}“. Mit „synopse set“ dorthin stellen oder, wenn sie stimmt, mit „synopse accept {{document}} {{id}} {{language}} misaligned --reason …“ erlauben.',
  'check.misaligned.foreign':
    'Die Übersetzung bei ¶{{number}} sagt wohl nicht, was das {{original}} sagt: Bei „{{source}}“ steht „{{text}}“. Mit „synopse set“ neu übersetzen oder, wenn sie stimmt, mit „synopse accept {{document}} {{id}} {{language}} misaligned --reason …“ erlauben.',
  'check.truncated':
    'Die Übersetzung bricht wohl ab, bevor das {{original}} zu Ende ist: Dieses endet mit „{{source}}“, die Übersetzung mit „{{text}}“. Mit „synopse set“ vervollständigen oder, wenn nichts fehlt, mit „synopse accept {{document}} {{id}} {{language}} truncated --reason …“ erlauben.',
  'check.doubled':
    'Die Übersetzung enthält ihren Text wohl zweimal: Bei „{{source}}“ steht „{{text}}“. Mit „synopse set“ einen streichen oder, wenn sie stimmt, mit „synopse accept {{document}} {{id}} {{language}} doubled --reason …“ erlauben.',
  'check.structure.invalid':
    'Dieser Datensatz ist kein gültiger Eintrag; erwartet: {{expected}}. In der Datei berichtigen; er bleibt so, wie er ist.',
  'check.structure.invalidAt':
    'Dieser Datensatz ist kein gültiger Eintrag; „{{path}}“, erwartet: {{expected}}. In der Datei berichtigen; er bleibt so, wie er ist.',
  'check.structure.missingKey':
    'Dieser Datensatz ist kein gültiger Eintrag: „{{path}}“ fehlt. In der Datei beheben; er bleibt, wie er ist.',
  'check.structure.doubled':
    'Der Eintrag {{unit}} ist mehr als einmal da. „synopse sync“ macht einen daraus.',
  'check.structure.unknown':
    'Zum Eintrag {{unit}} ist kein {{originalStrong}} bekannt. Ihm die Kennung der Einheit geben, die er übersetzt, oder ihn entfernen.',
  'check.structure.paragraphs':
    'Die Übersetzung hat mehrere Absätze, aber die Einheit ({{kind}}) kann nur einen enthalten. Die Absätze zusammenfügen.',
  'check.structure.blockStart':
    'Die Übersetzung beginnt mit „{{start}}“, als wäre sie ein anderer Block. Das Zeichen weglassen: es gehört zum Dokument.',
  'check.structure.state':
    'Der Eintrag steht auf „{{state}}“, hat aber keine Übersetzung. Ihn übersetzen oder seinen Zustand auf „initial“ setzen.',
  'check.structure.covered':
    'Die Übersetzung einer anderen Einheit deckt diese mit ab, und sie hat auch eine eigene. Sie dort aus „covers“ nehmen oder die eigene entfernen.',
  'check.unused-suppression.lapsed':
    '„{{code}}“ wurde hier bei anderen Texten erlaubt („{{text}}“); das gilt nicht mehr. Wenn nötig, mit „synopse accept {{document}} {{id}} {{language}} {{code}} --reason …“ neu erlauben, sonst aus „allow“ dieses Eintrags nehmen.',
  'check.unused-suppression.idle':
    '„{{code}}“ ist hier erlaubt („{{text}}“), aber diesen Befund gibt es nicht mehr. Aus „allow“ dieses Eintrags nehmen.',
  'check.unused-suppression.config':
    'Eintrag {{number}} unter „suppressions“ hält kein „{{code}}“ zurück („{{text}}“). Berichtigen, was er nennt, oder ihn herausnehmen.',

  'about.repeated-word': 'ein Wort, das zweimal hintereinander steht',
  'check.repeated-word':
    '„{{text}}“ steht zweimal hintereinander. Ein Wort streichen, oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} repeated-word --reason …“ erlauben.',

  'about.digits': 'eine Zahl in anderen Ziffern als der Rest des Dokuments',
  'check.digits':
    '„{{text}}“ steht nicht in den Ziffern dieses Dokuments ({{digits}}). In diesen schreiben; „synopse check --fix“ tut es, wo es gefahrlos ist. Ist es so gemeint, mit „synopse accept {{document}} {{id}} {{language}} digits --reason …“ erlauben.',
  'about.quotes': 'Anführungszeichen ohne Gegenstück, verlorene Zitate und Zeichen einer anderen Sprache',
  'check.quotes.unclosed':
    'Das Anführungszeichen {{text}} wird nicht geschlossen. Das schließende ergänzen. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} quotes --reason …“ erlauben.',
  'check.quotes.unopened':
    'Das Anführungszeichen {{text}} schließt, was nie geöffnet wurde. Das öffnende ergänzen. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} quotes --reason …“ erlauben.',
  'check.quotes.lost':
    'Im {{originalDative}} steht „{{text}}“ in Anführungszeichen, in der Übersetzung steht nichts darin. Das Zitat kennzeichnen. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} quotes --reason …“ erlauben.',
  'check.quotes.foreign':
    'Die Anführungszeichen {{text}} sind in dieser Sprache nicht üblich. Stattdessen {{expected}} schreiben. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} quotes --reason …“ erlauben.',

  'about.terminal-punctuation': 'ein Ende mit anderem Satzzeichen als im {{originalDative}}',
  'check.terminal-punctuation.missing':
    'Das {{original}} endet mit {{expected}}, die Übersetzung ohne Satzzeichen. Es ergänzen. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …“ erlauben.',
  'check.terminal-punctuation.added':
    'Die Übersetzung endet mit {{text}}, das {{original}} ohne Satzzeichen. Es weglassen. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …“ erlauben.',
  'check.terminal-punctuation.other':
    'Die Übersetzung endet mit {{text}}; nach dem {{originalDative}} wäre es {{expected}}. Das Ende vergleichen. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …“ erlauben.',
  'check.terminal-punctuation.leading':
    'Das Satzzeichen {{text}} steht am Anfang statt am Ende. Es ans Ende setzen. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …“ erlauben.',
  'check.terminal-punctuation.foreign':
    'Das Satzzeichen {{text}} gehört zu einer anderen Schrift. Stattdessen {{expected}} schreiben. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …“ erlauben.',

  'about.brackets': 'Klammern ohne Gegenstück und verlorene Klammern',
  'check.brackets.unclosed':
    'Die Klammer {{text}} wird nicht geschlossen. Die schließende ergänzen. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} brackets --reason …“ erlauben.',
  'check.brackets.unopened':
    'Die Klammer {{text}} schließt, was nie geöffnet wurde. Die öffnende ergänzen. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} brackets --reason …“ erlauben.',
  'check.brackets.lost':
    '„{{text}}“ steht im {{originalDative}} in Klammern, in der Übersetzung ohne. Die Klammern setzen. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} brackets --reason …“ erlauben.',

  'about.script':
    'Buchstaben einer anderen Schrift, die in Wörtern gleich aussehen, und Wörter einer fremden Schrift',
  'check.script.lookAlike':
    'In „{{text}}“ stehen Buchstaben einer anderen Schrift: {{letters}}. Das Wort neu tippen. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} script --reason …“ erlauben.',
  'check.script.foreign':
    '„{{text}}“ steht in einer Schrift, die weder diese Sprache noch das {{original}} schreibt. Es übersetzen oder umschreiben. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} script --reason …“ erlauben.',
  'check.script.leftBehind':
    '„{{text}}“ ist aus einer anderen Sprache stehen geblieben. Es übersetzen oder streichen. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} script --reason …“ erlauben.',

  'about.language': 'Texte und Sätze in einer anderen Sprache als der ihrer Spalte',
  'check.language':
    '„{{text}}“ ist nicht in dieser Sprache. Es übersetzen. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} language --reason …“ erlauben.',

  'about.same-as-source': 'Übersetzungen, die noch das {{original}} sind',
  'check.same-as-source':
    'Hier steht noch das {{original}}: „{{text}}“. Es übersetzen. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} same-as-source --reason …“ erlauben.',

  'about.bidi-controls':
    'unsichtbare Zeichen für die Schreibrichtung: ohne Gegenstück, erzwungen oder überflüssig',
  'check.bidi-controls.forced':
    'Das unsichtbare Zeichen {{text}} erzwingt eine Reihenfolge der Buchstaben. Es entfernen. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} bidi-controls --reason …“ erlauben.',
  'check.bidi-controls.unbalanced':
    'Dem unsichtbaren Zeichen {{text}} fehlt sein Gegenstück. Es entfernen oder das Gegenstück ergänzen. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} bidi-controls --reason …“ erlauben.',
  'check.bidi-controls.hidden':
    'Das unsichtbare Zeichen {{text}} bewirkt hier nichts Gutes. Es entfernen. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} bidi-controls --reason …“ erlauben.',

  'about.white-space': 'Leerzeichen, die zu viel sind, fehlen oder falsch stehen',
  'check.white-space.doubled':
    'Hier stehen mehrere Leerzeichen. Eines genügt. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} white-space --reason …“ erlauben.',
  'check.white-space.leading':
    'Die Übersetzung beginnt mit Leerraum. Ihn entfernen. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} white-space --reason …“ erlauben.',
  'check.white-space.trailing':
    'Die Übersetzung endet mit Leerraum. Ihn entfernen. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} white-space --reason …“ erlauben.',
  'check.white-space.control':
    'Hier steht statt eines Leerzeichens ein Steuerzeichen ({{text}}), etwa ein Tabulator. Durch ein Leerzeichen ersetzen. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} white-space --reason …“ erlauben.',
  'check.white-space.invisible':
    'Hier steht ein unsichtbares Zeichen ohne Breite ({{text}}). Es entfernen. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} white-space --reason …“ erlauben.',
  'check.white-space.before':
    'Vor einem Satzzeichen steht ein Leerzeichen („{{text}}“). Es entfernen. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} white-space --reason …“ erlauben.',
  'check.white-space.inside':
    'Innen an einer Klammer oder einem Anführungszeichen steht ein Leerzeichen („{{text}}“). Es entfernen. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} white-space --reason …“ erlauben.',
  'check.white-space.missing':
    'Nach einem Satzzeichen fehlt ein Leerzeichen („{{text}}“). Es ergänzen. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} white-space --reason …“ erlauben.',
  'about.length':
    'Übersetzungen, die viel kürzer oder länger sind, als ihr {{originalStrong}} erwarten lässt',
  'check.length.shorter':
    'Die Übersetzung ist viel kürzer als üblich: Buchstaben: {{letters}}, zu erwarten: etwa {{expected}}. Nachsehen, ob etwas fehlt, und es ergänzen. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} length --reason …“ erlauben.',
  'check.length.longer':
    'Die Übersetzung ist viel länger als üblich: Buchstaben: {{letters}}, zu erwarten: etwa {{expected}}. Nachsehen, ob etwas doppelt dasteht oder nicht hierher gehört, und es herausnehmen. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} length --reason …“ erlauben.',
  'about.glossary': 'Begriffe, die anders übersetzt sind, als das Glossar es will',
  'check.glossary.avoid':
    'Das Glossar will für „{{term}}“ „{{wanted}}“ und nicht „{{text}}“. So schreiben. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} glossary --reason …“ erlauben.',
  'check.glossary.avoidOnly':
    'Das Glossar will für „{{term}}“ nicht „{{text}}“. Ein anderes Wort schreiben. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} glossary --reason …“ erlauben.',
  'check.glossary.missing':
    'Das Glossar will für „{{term}}“ „{{wanted}}“, und in der Übersetzung steht nichts davon. So schreiben. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} glossary --reason …“ erlauben.',
  'about.headings': 'Überschriften, die Fließtext wurden oder mit dem Text darunter verbunden sind',
  'check.headings.joined':
    'Diese Überschrift ist zusammen mit anderem Text übersetzt ({{count}} Einheiten in einer): Wer die Übersetzung liest, findet keine Überschrift. Jede Einheit mit „synopse set“ für sich übersetzen. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} headings --reason …“ erlauben.',
  'check.headings.running':
    'Die Übersetzung einer Überschrift geht als Fließtext weiter: „{{text}}“. Das in den Absatz verschieben, zu dem es gehört. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} headings --reason …“ erlauben.',
  'about.list-shape': 'zusammengezogene Listenpunkte oder Zellen und verlorene Zeilen innerhalb eines Textes',
  'check.list-shape.joined':
    'Punkte oder Zellen im {{originalDative}}: {{there}}, in dieser Übersetzung: {{here}}. Eine Leerzeile zwischen die Punkte setzen oder jeden für sich übersetzen. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} list-shape --reason …“ erlauben.',
  'check.list-shape.fewer':
    'Zeilen im {{originalDative}}: {{there}}, in der Übersetzung: {{here}}. Jede Zeile wie im {{originalDative}} mit einem umgekehrten Schrägstrich beenden. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} list-shape --reason …“ erlauben.',
  'check.list-shape.more':
    'Zeilen im {{originalDative}}: {{there}}, in der Übersetzung: {{here}}. Die umgekehrten Schrägstriche am Zeilenende herausnehmen, die das {{original}} nicht hat. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} list-shape --reason …“ erlauben.',
  'about.sentence-count': 'Sätze, die in der Übersetzung zu fehlen oder hinzugekommen zu sein scheinen',
  'check.sentence-count.fewer':
    'Ein Teil scheint zu fehlen: Sätze im {{originalDative}}: {{there}}, in der Übersetzung: {{here}}, und sie ist kürzer als üblich. Die Sätze vergleichen und ergänzen, was fehlt. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} sentence-count --reason …“ erlauben.',
  'check.sentence-count.more':
    'Etwas scheint hinzugekommen zu sein: Sätze im {{originalDative}}: {{there}}, in der Übersetzung: {{here}}, und sie ist länger als üblich. Die Sätze vergleichen und herausnehmen, was nicht hierher gehört. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} sentence-count --reason …“ erlauben.',
  'about.consistency':
    'gleiche Originaltexte, die verschieden übersetzt sind, und verschiedene Originaltexte mit derselben Übersetzung, auch in mehreren Dokumenten',
  'check.consistency.target':
    'Dasselbe {{original}} ist in ¶{{number}} von {{in}} ({{unit}}) mit „{{other}}“ übersetzt, hier mit „{{text}}“. Mit „synopse set“ an beiden Stellen dasselbe schreiben. Oder, falls es so gemeint ist, die Meldung mit „synopse accept {{document}} {{id}} {{language}} consistency --reason …“ erlauben.',
  'check.consistency.source':
    'Dieselbe Übersetzung gehört in ¶{{number}} von {{in}} ({{unit}}) zu „{{other}}“, hier aber zu „{{text}}“. Beide mit ihrem {{originalDative}} vergleichen und die falsche mit „synopse set“ neu schreiben. Wenn das Absicht ist, mit „synopse accept {{document}} {{id}} {{language}} consistency --reason …“ erlauben.',
  'about.numbers': 'Zahlen, die in der Übersetzung anders lauten, fehlen oder hinzukommen',
  'check.numbers.changed':
    'Hier steht „{{text}}“, im {{originalDative}} „{{source}}“. Mit „synopse set“ berichtigen. Falls es so gemeint ist, mit „synopse accept {{document}} {{id}} {{language}} numbers --reason …“ erlauben.',
  'check.numbers.missing':
    '„{{source}}“ aus dem {{originalDative}} fehlt. Mit „synopse set“ ergänzen. Falls es so gemeint ist, mit „synopse accept {{document}} {{id}} {{language}} numbers --reason …“ erlauben.',
  'check.numbers.extra':
    'Für „{{text}}“ steht im {{originalDative}} nichts. Mit „synopse set“ herausnehmen. Falls es so gemeint ist, mit „synopse accept {{document}} {{id}} {{language}} numbers --reason …“ erlauben.',
  'check.numbers.written':
    '„{{text}}“ liest sich als andere Zahl als „{{source}}“ im {{originalDative}}: Die Zeichen zwischen den Ziffern bedeuten hier etwas anderes. So schreiben, wie es in der Sprache üblich ist. Falls es so gemeint ist, mit „synopse accept {{document}} {{id}} {{language}} numbers --reason …“ erlauben.',
  'about.dates': 'Daten, die in der Übersetzung anders lauten, fehlen oder hinzukommen',
  'check.dates.changed':
    'Hier steht „{{text}}“, im {{originalDative}} „{{source}}“. Mit „synopse set“ berichtigen. Falls es so gemeint ist, mit „synopse accept {{document}} {{id}} {{language}} dates --reason …“ erlauben.',
  'check.dates.missing':
    '„{{source}}“ aus dem {{originalDative}} fehlt. Mit „synopse set“ ergänzen. Falls es so gemeint ist, mit „synopse accept {{document}} {{id}} {{language}} dates --reason …“ erlauben.',
  'check.dates.extra':
    'Für „{{text}}“ steht im {{originalDative}} nichts. Mit „synopse set“ herausnehmen. Falls es so gemeint ist, mit „synopse accept {{document}} {{id}} {{language}} dates --reason …“ erlauben.',
  'about.percent-and-currency':
    'Prozente und Geldbeträge, die in der Übersetzung anders lauten, fehlen oder hinzukommen',
  'check.percent-and-currency.changed':
    'Hier steht „{{text}}“, im {{originalDative}} „{{source}}“. Mit „synopse set“ berichtigen. Falls es so gemeint ist, mit „synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …“ erlauben.',
  'check.percent-and-currency.missing':
    '„{{source}}“ aus dem {{originalDative}} fehlt. Mit „synopse set“ ergänzen. Falls es so gemeint ist, mit „synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …“ erlauben.',
  'check.percent-and-currency.extra':
    'Für „{{text}}“ steht im {{originalDative}} nichts. Mit „synopse set“ herausnehmen. Falls es so gemeint ist, mit „synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …“ erlauben.',
  'check.percent-and-currency.written':
    '„{{text}}“ liest sich als andere Zahl als „{{source}}“ im {{originalDative}}: Die Zeichen zwischen den Ziffern bedeuten hier etwas anderes. So schreiben, wie es in der Sprache üblich ist. Falls es so gemeint ist, mit „synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …“ erlauben.',
  'about.urls': 'Adressen von Seiten, die abgeschnitten, geändert oder verloren sind',
  'check.urls.changed':
    'Hier steht „{{text}}“, im {{originalDative}} „{{source}}“. Mit „synopse set“ berichtigen. Falls es so gemeint ist, mit „synopse accept {{document}} {{id}} {{language}} urls --reason …“ erlauben.',
  'check.urls.missing':
    '„{{source}}“ aus dem {{originalDative}} fehlt. Mit „synopse set“ ergänzen. Falls es so gemeint ist, mit „synopse accept {{document}} {{id}} {{language}} urls --reason …“ erlauben.',
  'check.urls.extra':
    'Für „{{text}}“ steht im {{originalDative}} nichts. Mit „synopse set“ herausnehmen. Falls es so gemeint ist, mit „synopse accept {{document}} {{id}} {{language}} urls --reason …“ erlauben.',
  'about.emails': 'Mailadressen, die geändert, verloren oder hinzugekommen sind',
  'check.emails.changed':
    'Hier steht „{{text}}“, im {{originalDative}} „{{source}}“. Mit „synopse set“ berichtigen. Falls es so gemeint ist, mit „synopse accept {{document}} {{id}} {{language}} emails --reason …“ erlauben.',
  'check.emails.missing':
    '„{{source}}“ aus dem {{originalDative}} fehlt. Mit „synopse set“ ergänzen. Falls es so gemeint ist, mit „synopse accept {{document}} {{id}} {{language}} emails --reason …“ erlauben.',
  'check.emails.extra':
    'Für „{{text}}“ steht im {{originalDative}} nichts. Mit „synopse set“ herausnehmen. Falls es so gemeint ist, mit „synopse accept {{document}} {{id}} {{language}} emails --reason …“ erlauben.',
  'about.placeholders': 'Platzhalter für Programme, die geändert, verloren oder hinzugekommen sind',
  'check.placeholders.changed':
    'Hier steht „{{text}}“, im {{originalDative}} „{{source}}“. Mit „synopse set“ berichtigen. Falls es so gemeint ist, mit „synopse accept {{document}} {{id}} {{language}} placeholders --reason …“ erlauben.',
  'check.placeholders.missing':
    '„{{source}}“ aus dem {{originalDative}} fehlt. Mit „synopse set“ ergänzen. Falls es so gemeint ist, mit „synopse accept {{document}} {{id}} {{language}} placeholders --reason …“ erlauben.',
  'check.placeholders.extra':
    'Für „{{text}}“ steht im {{originalDative}} nichts. Mit „synopse set“ herausnehmen. Falls es so gemeint ist, mit „synopse accept {{document}} {{id}} {{language}} placeholders --reason …“ erlauben.',
  'about.markup':
    'Hervorhebungen, Links, Code, Bilder, Tags und Fußnotenzeichen, die verloren, beschädigt oder geändert sind',
  'check.markup.broken':
    'Die Auszeichnung ist beschädigt: Leser sehen „{{text}}“. Mit „synopse set“ ausbessern. Falls es so gemeint ist, mit „synopse accept {{document}} {{id}} {{language}} markup --reason …“ erlauben.',
  'check.markup.changed':
    'Hier steht „{{text}}“, im {{originalDative}} „{{source}}“. Mit „synopse set“ berichtigen. Falls es so gemeint ist, mit „synopse accept {{document}} {{id}} {{language}} markup --reason …“ erlauben.',
  'check.markup.missing':
    '„{{source}}“ aus dem {{originalDative}} fehlt. Mit „synopse set“ ergänzen. Falls es so gemeint ist, mit „synopse accept {{document}} {{id}} {{language}} markup --reason …“ erlauben.',
  'check.markup.extra':
    'Für „{{text}}“ steht im {{originalDative}} nichts. Mit „synopse set“ herausnehmen. Falls es so gemeint ist, mit „synopse accept {{document}} {{id}} {{language}} markup --reason …“ erlauben.',
}
