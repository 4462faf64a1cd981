/** What may stand against a change, in English. */
export const en = {
  'error.door.gone': '{{unit}} is no longer there in {{document}}; nothing was changed.',
  'error.door.gone.hint': 'See “synopse units {{document}}” for its units.',
  'error.door.untranslated': '{{unit}} has no {{language}} translation yet.',
  'error.door.sourceChanged':
    'The {{original}} of {{unit}} has changed in the meantime: {{change}}. Nothing was written in {{language}}.',
  'error.door.sourceChanged.hint': 'Read the change, then do it again.',
  'error.door.sourceUnknown':
    'It is not known which {{original}} text this {{language}} text of {{unit}} translates. Today it says: “{{found}}”. Nothing was written.',
  'error.door.sourceUnknown.hint': 'If the text fits it, save it again.',
  'error.door.targetChanged':
    'Somebody else has changed the {{language}} translation of {{unit}} in the meantime; it is now: “{{found}}”. Nothing was written.',
  'error.door.targetChanged.hint': 'Compare the two, then do it again.',
  'error.door.noteChanged':
    'Somebody else has changed the {{language}} note of {{unit}} in the meantime; it is now: “{{found}}”. Nothing was written.',
  'error.door.noteChanged.hint': 'Add to it, then do it again.',
  'error.door.returnedChanged':
    'The note with which the {{language}} translation of {{unit}} was sent back is now: “{{found}}”. Nothing was written.',
  'error.door.returnedChanged.hint': 'Read it, then do it again.',
  'error.door.conflictChanged':
    'The {{language}} conflict of {{unit}} is not the one that you saw: the other side is now “{{found}}”. Nothing was written.',
  'error.door.conflictChanged.hint': 'Look at both sides again: synopse list {{document}} --status conflict',
  'error.door.conflict':
    'The {{language}} entry {{unit}} has an unresolved conflict; the other side is “{{found}}”. It was left as it is.',
  'error.door.conflict.hint':
    'Decide first: synopse resolve {{document}} {{unit}} {{language}} --ours (or --theirs)',
  'error.door.noConflict': 'The {{language}} entry {{unit}} no longer has a conflict; nothing was changed.',
  'error.door.needed': '{{unit}} is in {{document}} again; its {{language}} translation was kept.',
  'error.door.placed': 'The paragraph {{found}} ({{language}}) is no longer unplaced; nothing was written.',
  'error.door.placed.hint': 'See what is left with: synopse list {{document}} --status unplaced',
  'error.door.occupied': '{{unit}} has a {{language}} translation already: “{{found}}”. Nothing was written.',
  'error.door.occupied.hint': 'Add to it with --join, or replace it with “synopse set”.',
  'error.door.paragraphs':
    'The {{language}} text for {{unit}} has several paragraphs, but this kind of unit holds only one. Nothing was written.',
  'error.door.paragraphs.hint': 'Join the paragraphs into one.',
  'error.door.drifted': 'The {{original}} of {{unit}} changed after its {{language}} translation was made.',
  'error.door.drifted.hint': 'Translate it again with “synopse set”, or settle it with “synopse accept”.',
  'error.door.flagged': 'The {{language}} translation of {{unit}} has a finding: {{code}}.',
  'error.door.flagged.hint':
    'Fix it with “synopse set”, or, if it is right, allow the finding with “synopse accept {{document}} {{unit}} {{language}} {{code}} --reason …”.',

  'import.unapproved': '{{number}} imported, but not as approved',
  'import.about.unapproved': 'Imported as translated only, because of a finding: {{code}}',
  'import.misshapen': '{{number}} not imported: too many paragraphs',
  'import.about.misshapen': 'It has several paragraphs, but this kind of unit holds only one.',

  'ui.draft.sourceChanged':
    'Text from an earlier session that was not saved. The {{original}} has changed since: see above.',
  'ui.draft.sourceUnknown':
    'Text from an earlier session that was not saved. It is not known which {{original}} text it translates.',
} as const
