/** What may stand against a change, in Russian. */
export const ru = {
  'error.door.gone': 'Фрагмента {{unit}} в документе {{document}} больше нет; ничего не изменено.',
  'error.door.gone.hint': 'Список фрагментов: synopse units {{document}}',
  'error.door.untranslated': 'Фрагмент {{unit}} ещё не переведён ({{language}}).',
  'error.door.sourceChanged':
    '{{Original}} фрагмента {{unit}} за это время изменился: {{change}}. Ничего не записано ({{language}}).',
  'error.door.sourceChanged.hint': 'Прочитайте изменение и повторите действие.',
  'error.door.sourceUnknown':
    'Неизвестно, какой {{original}} переводит этот текст для {{unit}} ({{language}}). Сейчас он такой: «{{found}}». Ничего не записано.',
  'error.door.sourceUnknown.hint': 'Если текст ему соответствует, сохраните ещё раз.',
  'error.door.targetChanged':
    'Кто-то другой за это время изменил перевод {{unit}} ({{language}}); теперь он такой: «{{found}}». Ничего не записано.',
  'error.door.targetChanged.hint': 'Сравните оба варианта и повторите действие.',
  'error.door.noteChanged':
    'Кто-то другой за это время изменил заметку к {{unit}} ({{language}}); теперь она такая: «{{found}}». Ничего не записано.',
  'error.door.noteChanged.hint': 'Дополните её и повторите действие.',
  'error.door.conflictChanged':
    'Конфликт в {{unit}} уже не тот, который вы видели ({{language}}): другая сторона теперь «{{found}}». Ничего не записано.',
  'error.door.conflictChanged.hint':
    'Посмотрите на обе стороны ещё раз: synopse list {{document}} --status conflict',
  'error.door.conflict':
    'В записи {{unit}} есть неразрешённый конфликт ({{language}}); другая сторона: «{{found}}». Запись осталась как есть.',
  'error.door.conflict.hint':
    'Сначала примите решение: synopse resolve {{document}} {{unit}} {{language}} --ours (или --theirs)',
  'error.door.noConflict': 'В записи {{unit}} конфликта больше нет ({{language}}); ничего не изменено.',
  'error.door.needed':
    'Фрагмент {{unit}} снова есть в документе {{document}}; перевод сохранён ({{language}}).',
  'error.door.paragraphs':
    'В тексте для {{unit}} несколько абзацев ({{language}}), а такой фрагмент вмещает только один. Ничего не записано.',
  'error.door.paragraphs.hint': 'Объедините абзацы в один.',
  'error.door.drifted':
    '{{Original}} фрагмента {{unit}} изменился после того, как был переведён ({{language}}).',
  'error.door.drifted.hint': 'Переведите заново («synopse set») или подтвердите перевод («synopse accept»).',
  'error.door.flagged': 'К переводу {{unit}} есть замечание ({{language}}): {{code}}.',
  'error.door.flagged.hint':
    'Исправьте перевод («synopse set»), а если он верен, разрешите замечание: «synopse accept {{document}} {{unit}} {{language}} {{code}} --reason …».',

  'import.unapproved': 'принято, но не как проверенное: {{number}}',
  'import.about.unapproved': 'принято только как переведённое из-за замечания: {{code}}',
  'import.misshapen': 'не подходит по форме: {{number}}',
  'import.about.misshapen': 'не принято: несколько абзацев там, где помещается только один',

  'ui.draft.sourceChanged':
    'Текст прошлого сеанса, который не был сохранён. {{Original}} с тех пор изменился, см. выше.',
  'ui.draft.sourceUnknown':
    'Текст прошлого сеанса, который не был сохранён. Неизвестно, какой {{original}} он переводит.',
} as const
