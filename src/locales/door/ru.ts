/** What may stand against a change, in Russian. */
export const ru = {
  'error.door.gone': 'Сегмента {{unit}} в документе {{document}} больше нет; ничего не изменено.',
  'error.door.gone.hint': 'Все сегменты: «synopse units {{document}}».',
  'error.door.untranslated': 'Сегмент {{unit}} ещё не переведён ({{language}}).',
  'error.door.sourceChanged':
    '{{Original}} сегмента {{unit}} тем временем изменился: {{change}}. Ничего не записано ({{language}}).',
  'error.door.sourceChanged.hint': 'Посмотрите, что изменилось, и повторите.',
  'error.door.sourceUnknown':
    'Неизвестно, с какой версии {{originalGenitive}} сделан этот перевод {{unit}} ({{language}}). Сейчас {{original}} такой: «{{found}}». Ничего не записано.',
  'error.door.sourceUnknown.hint': 'Если перевод ему соответствует, сохраните ещё раз.',
  'error.door.targetChanged':
    'Тем временем кто-то изменил перевод {{unit}} ({{language}}); теперь он такой: «{{found}}». Ничего не записано.',
  'error.door.targetChanged.hint': 'Сравните оба перевода и повторите.',
  'error.door.noteChanged':
    'Тем временем кто-то изменил комментарий к {{unit}} ({{language}}); теперь он такой: «{{found}}». Ничего не записано.',
  'error.door.noteChanged.hint': 'Дополните его и повторите.',
  'error.door.returnedChanged':
    'Замечание, с которым перевод {{unit}} ({{language}}) возвращён на доработку, теперь такое: «{{found}}». Ничего не записано.',
  'error.door.returnedChanged.hint': 'Прочитайте его и повторите.',
  'error.door.conflictChanged':
    'Конфликт в {{unit}} ({{language}}) уже не тот, который вы видели: теперь другой перевод — «{{found}}». Ничего не записано.',
  'error.door.conflictChanged.hint':
    'Посмотрите на оба перевода ещё раз: synopse list {{document}} --status conflict',
  'error.door.conflict':
    'В записи {{unit}} ({{language}}) есть неразрешённый конфликт; другой перевод — «{{found}}». Запись не изменена.',
  'error.door.conflict.hint':
    'Сначала выберите: synopse resolve {{document}} {{unit}} {{language}} --ours (или --theirs)',
  'error.door.noConflict': 'В записи {{unit}} ({{language}}) конфликта больше нет; ничего не изменено.',
  'error.door.needed':
    'Сегмент {{unit}} снова есть в документе {{document}}; его перевод сохранён ({{language}}).',
  'error.door.placed': 'Абзац {{found}} ({{language}}) уже не без места; ничего не записано.',
  'error.door.placed.hint': 'Что осталось, показывает команда: synopse list {{document}} --status unplaced',
  'error.door.occupied': 'У {{unit}} уже есть перевод ({{language}}): «{{found}}». Ничего не записано.',
  'error.door.occupied.hint': 'Добавьте к нему с --join или замените его командой «synopse set».',
  'error.door.paragraphs':
    'В переводе {{unit}} ({{language}}) несколько абзацев, а в таком сегменте может быть только один. Ничего не записано.',
  'error.door.paragraphs.hint': 'Объедините абзацы в один.',
  'error.door.drifted': '{{Original}} сегмента {{unit}} изменился после перевода ({{language}}).',
  'error.door.drifted.hint':
    'Переведите заново командой «synopse set» или подтвердите перевод командой «synopse accept».',
  'error.door.flagged': 'К переводу {{unit}} ({{language}}) есть замечание: {{code}}.',
  'error.door.flagged.hint':
    'Исправьте перевод командой «synopse set», а если он верен, снимите замечание: «synopse accept {{document}} {{unit}} {{language}} {{code}} --reason …».',

  'import.unapproved': 'импортировано только как переведённое: {{number}}',
  'import.about.unapproved': 'Импортировано только как переведённое из-за замечания: {{code}}',
  'import.misshapen': 'не подходит по форме: {{number}}',
  'import.about.misshapen': 'Не импортировано: несколько абзацев там, где может быть только один.',

  'ui.draft.sourceChanged':
    'Это набрано в прошлый раз и не сохранено. {{Original}} с тех пор изменился, см. выше.',
  'ui.draft.sourceUnknown':
    'Это набрано в прошлый раз и не сохранено. Неизвестно, с какой версии {{originalGenitive}} сделан этот перевод.',
} as const
