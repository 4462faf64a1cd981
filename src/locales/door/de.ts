/** What may stand against a change, in German. */
export const de = {
  'error.door.gone': '{{unit}} gibt es in {{document}} nicht mehr; es wurde nichts geändert.',
  'error.door.gone.hint': '„synopse units {{document}}“ zeigt die Einheiten des Dokuments.',
  'error.door.untranslated': '{{unit}} ist noch nicht übersetzt ({{language}}).',
  'error.door.sourceChanged':
    'Das {{original}} von {{unit}} hat sich inzwischen geändert: {{change}}. Es wurde nichts geschrieben ({{language}}).',
  'error.door.sourceChanged.hint': 'Die Änderung lesen, dann den Schritt wiederholen.',
  'error.door.sourceUnknown':
    'Es ist nicht bekannt, welches {{originalStrong}} dieser Text zu {{unit}} übersetzt ({{language}}). Heute lautet es: „{{found}}“. Es wurde nichts geschrieben.',
  'error.door.sourceUnknown.hint': 'Wenn der Text dazu passt, ihn noch einmal speichern.',
  'error.door.targetChanged':
    'Jemand anders hat die Übersetzung von {{unit}} inzwischen geändert ({{language}}); sie lautet jetzt: „{{found}}“. Es wurde nichts geschrieben.',
  'error.door.targetChanged.hint': 'Beide Fassungen vergleichen, dann den Schritt wiederholen.',
  'error.door.noteChanged':
    'Jemand anders hat die Notiz zu {{unit}} inzwischen geändert ({{language}}); sie lautet jetzt: „{{found}}“. Es wurde nichts geschrieben.',
  'error.door.noteChanged.hint': 'Sie ergänzen, dann den Schritt wiederholen.',
  'error.door.returnedChanged':
    'Die Anmerkung, mit der die Übersetzung von {{unit}} ({{language}}) zurückgegeben wurde, lautet jetzt: „{{found}}“. Nichts wurde geschrieben.',
  'error.door.returnedChanged.hint': 'Sie lesen, dann den Schritt wiederholen.',
  'error.door.conflictChanged':
    'Der Konflikt bei {{unit}} ist nicht mehr der, den Sie gesehen haben ({{language}}): Die andere Seite lautet jetzt „{{found}}“. Es wurde nichts geschrieben.',
  'error.door.conflictChanged.hint':
    'Beide Seiten noch einmal ansehen: synopse list {{document}} --status conflict',
  'error.door.conflict':
    'Der Eintrag {{unit}} hat einen offenen Konflikt ({{language}}); die andere Seite lautet „{{found}}“. Er blieb, wie er ist.',
  'error.door.conflict.hint':
    'Zuerst entscheiden: synopse resolve {{document}} {{unit}} {{language}} --ours (oder --theirs)',
  'error.door.noConflict':
    'Der Eintrag {{unit}} hat keinen Konflikt mehr ({{language}}); es wurde nichts geändert.',
  'error.door.needed':
    '{{unit}} steht wieder in {{document}}; die Übersetzung wurde behalten ({{language}}).',
  'error.door.placed':
    'Der Absatz {{found}} ({{language}}) ist nicht mehr ohne Platz; nichts wurde geschrieben.',
  'error.door.placed.hint': 'Was noch übrig ist, zeigt: synopse list {{document}} --status unplaced',
  'error.door.occupied':
    '{{unit}} hat schon eine Übersetzung ({{language}}): „{{found}}“. Nichts wurde geschrieben.',
  'error.door.occupied.hint': 'Mit --join anfügen oder sie mit „synopse set“ ersetzen.',
  'error.door.paragraphs':
    'Der Text für {{unit}} hat mehrere Absätze ({{language}}), aber diese Art von Einheit fasst nur einen. Es wurde nichts geschrieben.',
  'error.door.paragraphs.hint': 'Die Absätze zu einem zusammenfassen.',
  'error.door.drifted':
    'Das {{original}} von {{unit}} hat sich geändert, nachdem es übersetzt worden war ({{language}}).',
  'error.door.drifted.hint':
    'Es mit „synopse set“ neu übersetzen oder die Übersetzung mit „synopse accept“ bestätigen.',
  'error.door.flagged': 'Zur Übersetzung von {{unit}} gibt es einen Befund ({{language}}): {{code}}.',
  'error.door.flagged.hint':
    'Ihn mit „synopse set“ beheben oder, wenn alles stimmt, mit „synopse accept {{document}} {{unit}} {{language}} {{code}} --reason …“ erlauben.',

  'import.unapproved': '{{number}} importiert, aber nicht als geprüft',
  'import.about.unapproved': 'Nur als übersetzt importiert, wegen eines Befunds: {{code}}',
  'import.misshapen': '{{number}} nicht importiert: zu viele Absätze',
  'import.about.misshapen': 'Mehrere Absätze, aber diese Art von Einheit fasst nur einen.',

  'ui.draft.sourceChanged':
    'Ein Text von früher, der nicht gespeichert wurde. Das {{original}} hat sich seither geändert, siehe oben.',
  'ui.draft.sourceUnknown':
    'Ein Text von früher, der nicht gespeichert wurde. Es ist nicht bekannt, welches {{originalStrong}} er übersetzt.',
} as const
