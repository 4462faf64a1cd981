/** What the checks say, in German: `about.<code>` what one finds, `check.<code>` what it says when it did, and what to do. */
export const de = {
  'about.structure':
    'ein Eintrag, der ungültig ist, doppelt dasteht, nichts Bekanntes übersetzt oder nicht zur Form seiner Einheit passt',
  'about.conflict': 'zwei Übersetzungen einer Einheit, die ein Merge zusammengebracht hat',
  'about.misaligned': 'eine Übersetzung, die wohl beim falschen deutschen Text steht',
  'about.truncated': 'eine Übersetzung, die wohl abbricht, bevor der deutsche Text zu Ende ist',
  'about.doubled': 'eine Übersetzung, die ihren Text wohl zweimal enthält',
  'about.unsynced': 'Zuordnungsdateien, die hinter dem Korpus zurück sind',
  'about.untranslated': 'eine Einheit ohne Übersetzung',
  'about.drifted':
    'eine Übersetzung, die aus einem anderen deutschen Text als dem heutigen oder aus einem unbekannten entstand',
  'about.obsolete': 'eine Übersetzung, deren deutscher Text verschwunden ist',
  'about.unused-suppression': 'eine Erlaubnis oder Unterdrückung, die nichts zurückhält',

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
}
