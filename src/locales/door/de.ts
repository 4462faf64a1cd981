/** What may stand against a change, in German. */
export const de = {
  'error.door.gone': '{{unit}} gibt es in {{document}} nicht mehr; es wurde nichts geändert.',
  'error.door.gone.hint': '„synopse units {{document}}“ zeigt die Einheiten des Dokuments.',
  'error.door.untranslated': '{{unit}} ist noch nicht übersetzt ({{language}}).',
  'error.door.sourceChanged':
    'Das {{original}} von {{unit}} hat sich inzwischen geändert: {{change}}. Es wurde nichts geschrieben ({{language}}).',
  'error.door.sourceChanged.hint': 'Lesen Sie die Änderung und wiederholen Sie dann den Schritt.',
  'error.door.sourceUnknown':
    'Es ist nicht bekannt, welches {{originalStrong}} dieser Text zu {{unit}} übersetzt ({{language}}). Heute lautet es: „{{found}}“. Es wurde nichts geschrieben.',
  'error.door.sourceUnknown.hint': 'Passt der Text dazu, speichern Sie ihn noch einmal.',
  'error.door.targetChanged':
    'Jemand anders hat die Übersetzung von {{unit}} inzwischen geändert ({{language}}); sie lautet jetzt: „{{found}}“. Es wurde nichts geschrieben.',
  'error.door.targetChanged.hint': 'Vergleichen Sie beide Fassungen und wiederholen Sie dann den Schritt.',
  'error.door.noteChanged':
    'Jemand anders hat die Notiz zu {{unit}} inzwischen geändert ({{language}}); sie lautet jetzt: „{{found}}“. Es wurde nichts geschrieben.',
  'error.door.noteChanged.hint': 'Ergänzen Sie sie und wiederholen Sie dann den Schritt.',
  'error.door.conflictChanged':
    'Der Konflikt bei {{unit}} ist nicht mehr der, den Sie gesehen haben ({{language}}): Die andere Seite lautet jetzt „{{found}}“. Es wurde nichts geschrieben.',
  'error.door.conflictChanged.hint':
    'Sehen Sie sich beide Seiten noch einmal an: synopse list {{document}} --status conflict',
  'error.door.conflict':
    'Der Eintrag {{unit}} hat einen offenen Konflikt ({{language}}); die andere Seite lautet „{{found}}“. Er blieb, wie er ist.',
  'error.door.conflict.hint':
    'Entscheiden Sie zuerst: synopse resolve {{document}} {{unit}} {{language}} --ours (oder --theirs)',
  'error.door.noConflict':
    'Der Eintrag {{unit}} hat keinen Konflikt mehr ({{language}}); es wurde nichts geändert.',
  'error.door.needed':
    '{{unit}} steht wieder in {{document}}; die Übersetzung wurde behalten ({{language}}).',
  'error.door.paragraphs':
    'Der Text für {{unit}} hat mehrere Absätze ({{language}}), aber diese Art von Einheit fasst nur einen. Es wurde nichts geschrieben.',
  'error.door.paragraphs.hint': 'Fassen Sie die Absätze zu einem zusammen.',
  'error.door.drifted':
    'Das {{original}} von {{unit}} hat sich geändert, nachdem es übersetzt worden war ({{language}}).',
  'error.door.drifted.hint':
    'Übersetzen Sie es neu mit „synopse set“, oder bestätigen Sie die Übersetzung mit „synopse accept“.',
  'error.door.flagged': 'Zur Übersetzung von {{unit}} gibt es einen Befund ({{language}}): {{code}}.',
  'error.door.flagged.hint':
    'Beheben Sie ihn mit „synopse set“, oder erlauben Sie ihn, wenn alles stimmt: „synopse accept {{document}} {{unit}} {{language}} {{code}} --reason …“.',

  'import.unapproved': '{{number}} importiert, aber nicht als geprüft',
  'import.about.unapproved': 'Nur als übersetzt importiert, wegen eines Befunds: {{code}}',
  'import.misshapen': '{{number}} nicht importiert: zu viele Absätze',
  'import.about.misshapen': 'Mehrere Absätze, aber diese Art von Einheit fasst nur einen.',

  'ui.draft.sourceChanged':
    'Ein Text von früher, der nicht gespeichert wurde. Das {{original}} hat sich seither geändert, siehe oben.',
  'ui.draft.sourceUnknown':
    'Ein Text von früher, der nicht gespeichert wurde. Es ist nicht bekannt, welches {{originalStrong}} er übersetzt.',
} as const
