/** What may stand against a change, in Arabic. */
export const ar = {
  'error.door.gone': 'لم يعد {{unit}} موجودًا في {{document}}؛ لم يتغيّر شيء.',
  'error.door.gone.hint': 'لعرض وحدات المستند: synopse units {{document}}',
  'error.door.untranslated': 'لا ترجمة بعد للوحدة {{unit}} ({{language}}).',
  'error.door.sourceChanged':
    'تغيّر {{original}} للوحدة {{unit}} في هذه الأثناء: {{change}}. لم يُكتب شيء ({{language}}).',
  'error.door.sourceChanged.hint': 'اقرأ التغيير ثم أعد المحاولة.',
  'error.door.sourceUnknown':
    'لا يُعرف أيّ نص من {{original}} يترجمه هذا للوحدة {{unit}} ({{language}}). نصّه اليوم: «{{found}}». لم يُكتب شيء.',
  'error.door.sourceUnknown.hint': 'إن كان النص يوافقه فاحفظه مرة أخرى.',
  'error.door.targetChanged':
    'غيّر شخص آخر ترجمة الوحدة {{unit}} في هذه الأثناء ({{language}})، وهي الآن: «{{found}}». لم يُكتب شيء.',
  'error.door.targetChanged.hint': 'قارن بين النصّين ثم أعد المحاولة.',
  'error.door.noteChanged':
    'غيّر شخص آخر ملاحظة الوحدة {{unit}} في هذه الأثناء ({{language}})، وهي الآن: «{{found}}». لم يُكتب شيء.',
  'error.door.noteChanged.hint': 'أضف إليها ثم أعد المحاولة.',
  'error.door.conflictChanged':
    'لم يعد تعارض الوحدة {{unit}} كما رأيته ({{language}}): الطرف الآخر الآن «{{found}}». لم يُكتب شيء.',
  'error.door.conflictChanged.hint': 'انظر إلى الطرفين من جديد: synopse list {{document}} --status conflict',
  'error.door.conflict':
    'في المدخل {{unit}} تعارض لم يُحسم ({{language}})؛ الطرف الآخر: «{{found}}». بقي المدخل كما هو.',
  'error.door.conflict.hint':
    'احسم التعارض أولًا: synopse resolve {{document}} {{unit}} {{language}} --ours (أو --theirs)',
  'error.door.noConflict': 'لم يعد في المدخل {{unit}} تعارض ({{language}})؛ لم يتغيّر شيء.',
  'error.door.needed': 'عادت الوحدة {{unit}} إلى {{document}}؛ أُبقيت ترجمتها ({{language}}).',
  'error.door.paragraphs':
    'في نص الوحدة {{unit}} عدة فقرات ({{language}})، وهذا النوع من الوحدات لا يسع إلا فقرة واحدة. لم يُكتب شيء.',
  'error.door.paragraphs.hint': 'اجمع الفقرات في فقرة واحدة.',
  'error.door.drifted': 'تغيّر {{original}} للوحدة {{unit}} بعد إنجاز ترجمتها ({{language}}).',
  'error.door.drifted.hint': 'ترجمها من جديد بالأمر «synopse set»، أو أكّد الترجمة بالأمر «synopse accept».',
  'error.door.flagged': 'على ترجمة الوحدة {{unit}} ملاحظة فحص ({{language}}): {{code}}.',
  'error.door.flagged.hint':
    'أصلحها بالأمر «synopse set»، أو اسمح بها إن كانت الترجمة صحيحة: «synopse accept {{document}} {{unit}} {{language}} {{code}} --reason …».',

  'import.unapproved': 'أُخذت دون اعتماد: {{number}}',
  'import.about.unapproved': 'أُخذت مترجَمةً فقط بسبب ملاحظة فحص: {{code}}',
  'import.misshapen': 'شكلها لا يناسب وحدتها: {{number}}',
  'import.about.misshapen': 'لم تؤخذ: عدة فقرات حيث لا تتسع إلا واحدة',

  'ui.draft.sourceChanged': 'نص من جلسة سابقة لم يُحفظ. تغيّر {{original}} منذ ذلك الحين: انظر أعلاه.',
  'ui.draft.sourceUnknown': 'نص من جلسة سابقة لم يُحفظ. لا يُعرف أيّ نص من {{original}} يترجمه.',
} as const
