/** What may stand against a change, in Arabic. */
export const ar = {
  'error.door.gone': 'لم تعد الوحدة {{unit}} موجودة في {{document}}؛ لم يتغيّر شيء.',
  'error.door.gone.hint': 'لعرض وحداته: «synopse units {{document}}».',
  'error.door.untranslated': 'لا ترجمة بعد للوحدة {{unit}} ({{language}}).',
  'error.door.sourceChanged':
    'تغيّر {{original}} للوحدة {{unit}} في هذه الأثناء: {{change}}. لم يُكتب شيء ({{language}}).',
  'error.door.sourceChanged.hint': 'اقرأ التغيير ثم أعد المحاولة.',
  'error.door.sourceUnknown':
    'لا يُعرف أي نص من {{original}} هو مصدر هذا النص للوحدة {{unit}} ({{language}}). النص الحالي في {{original}}: «{{found}}». لم يُكتب شيء.',
  'error.door.sourceUnknown.hint': 'إن كان نصك يوافقه فاحفظه مرة أخرى.',
  'error.door.targetChanged':
    'غيّر شخص آخر ترجمة الوحدة {{unit}} في هذه الأثناء ({{language}})، وهي الآن: «{{found}}». لم يُكتب شيء.',
  'error.door.targetChanged.hint': 'قارن بين النصين ثم أعد المحاولة.',
  'error.door.noteChanged':
    'غيّر شخص آخر التعليق على الوحدة {{unit}} في هذه الأثناء ({{language}})، وهو الآن: «{{found}}». لم يُكتب شيء.',
  'error.door.noteChanged.hint': 'أضف إليه ثم أعد المحاولة.',
  'error.door.returnedChanged':
    'الملاحظة التي أعيدت بها ترجمة {{unit}} ({{language}}) صارت: «{{found}}». لم يُكتب شيء.',
  'error.door.returnedChanged.hint': 'اقرأها ثم أعد المحاولة.',
  'error.door.conflictChanged':
    'لم يعد تعارض الوحدة {{unit}} كما رأيته ({{language}}): الترجمة الأخرى الآن: «{{found}}». لم يُكتب شيء.',
  'error.door.conflictChanged.hint':
    'انظر إلى الترجمتين من جديد: synopse list {{document}} --status conflict',
  'error.door.conflict':
    'في المدخل {{unit}} تعارض لم يُحسم ({{language}})؛ الترجمة الأخرى: «{{found}}». بقي المدخل كما هو.',
  'error.door.conflict.hint':
    'اختر أولًا: synopse resolve {{document}} {{unit}} {{language}} --ours (أو --theirs)',
  'error.door.noConflict': 'لم يعد في المدخل {{unit}} تعارض ({{language}})؛ لم يتغيّر شيء.',
  'error.door.needed': 'عادت الوحدة {{unit}} إلى {{document}}؛ فأُبقيت ترجمتها ({{language}}).',
  'error.door.placed': 'الفقرة {{found}} ({{language}}) لم تعد بلا موضع؛ لم يُكتب شيء.',
  'error.door.placed.hint': 'اعرض ما بقي بالأمر: synopse list {{document}} --status unplaced',
  'error.door.occupied': 'للوحدة {{unit}} ترجمة سلفًا ({{language}}): «{{found}}». لم يُكتب شيء.',
  'error.door.occupied.hint': 'أضف إليها مع --join، أو استبدلها بالأمر «synopse set».',
  'error.door.paragraphs':
    'في نص الوحدة {{unit}} عدة فقرات ({{language}})، وهذا النوع من الوحدات لا يتسع إلا لفقرة واحدة. لم يُكتب شيء.',
  'error.door.paragraphs.hint': 'ادمج الفقرات في فقرة واحدة.',
  'error.door.drifted': 'تغيّر {{original}} للوحدة {{unit}} بعد إنجاز ترجمتها ({{language}}).',
  'error.door.drifted.hint':
    'ترجِمها من جديد بالأمر «synopse set»، أو أكّد بالأمر «synopse accept» أنها ما زالت صالحة.',
  'error.door.flagged': 'على ترجمة الوحدة {{unit}} ({{language}}) ملاحظة: {{code}}.',
  'error.door.flagged.hint':
    'أصلحها بالأمر «synopse set»، أو اسمح بالملاحظة إن كانت الترجمة صحيحة: «synopse accept {{document}} {{unit}} {{language}} {{code}} --reason …».',

  'import.unapproved': 'مستوردة دون اعتماد: {{number}}',
  'import.about.unapproved': 'استُوردت بحالة «مترجمة» فقط، لأن عليها ملاحظة: {{code}}',
  'import.misshapen': 'لا يناسب شكلها وحدتها: {{number}}',
  'import.about.misshapen': 'لم تُستورد: فيها عدة فقرات، ولا تتسع الوحدة إلا لواحدة',

  'ui.draft.sourceChanged': 'نص من جلسة سابقة لم يُحفظ. تغيّر {{original}} منذ ذلك الحين: انظر أعلاه.',
  'ui.draft.sourceUnknown': 'نص من جلسة سابقة لم يُحفظ. لا يُعرف أي نص من {{original}} هو مصدره.',
} as const
