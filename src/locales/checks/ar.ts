/** What the checks say, in Arabic: `about.<code>` what one finds, `check.<code>` what it says when it did, and what to do. */
export const ar = {
  'about.structure': 'مدخل غير صالح، أو مكرر، أو لا يُعرف ما يترجمه، أو لا يناسب شكل وحدته',
  'about.conflict': 'ترجمتان لوحدة واحدة جمع بينهما دمج',
  'about.misaligned': 'ترجمة تبدو موضوعة بجانب نص ألماني غير نصها',
  'about.truncated': 'ترجمة تبدو منقطعة قبل نهاية نصها الألماني',
  'about.doubled': 'ترجمة يبدو أن نصها مكرر مرتين',
  'about.unsynced': 'ملفات محاذاة متأخرة عن المدوّنة',
  'about.untranslated': 'وحدة بلا ترجمة',
  'about.drifted': 'ترجمة أُنجزت من نص ألماني غير نص اليوم، أو من نص غير معروف',
  'about.obsolete': 'ترجمة لم يعد نصها الألماني موجودًا',
  'about.unused-suppression': 'إذن أو كتم لا يحجب شيئًا',

  'check.untranslated': 'لم يُترجم بعد: «{{text}}». ترجِمه بالأمر «synopse set».',
  'check.drifted':
    'تغيّر النص الألماني بعد ترجمته: {{change}}. ترجِمه من جديد، أو اعتمد الترجمة كما هي بالأمر «synopse accept».',
  'check.driftedSplit':
    'قُسّم النص الألماني إلى عدة فقرات ({{units}})، وما زالت ترجمة واحدة تقوم مقامها جميعًا. ثبّتها بالأمر «synopse accept» أو ترجم الأجزاء بالأمر «synopse set».',
  'check.driftedUnknown':
    'لا نص ألمانيًا مع الترجمة يبيّن عمّا وُضعت. إن كانت توافق النص الحالي فاعتمدها بالأمر «synopse accept».',
  'check.obsolete':
    'لم يعد النص الألماني لـ«{{text}}» موجودًا. احذف الترجمة بالأمر «synopse prune»، أو أبقِها إلى أن يعود نصها.',
  'check.obsoleteInside':
    'صار النص الألماني للترجمة «{{text}}» جزءًا من {{around}}. انقل إليها ما يلزم ثم احذفها بالأمر «synopse prune».',
  'check.unsynced_zero': 'ملفات المحاذاة غير متأخرة عن المدوّنة.',
  'check.unsynced_one': 'ملفات المحاذاة متأخرة عن المدوّنة بتغيير واحد. شغّل «synopse sync».',
  'check.unsynced_two': 'ملفات المحاذاة متأخرة عن المدوّنة بتغييرين. شغّل «synopse sync».',
  'check.unsynced_few': 'ملفات المحاذاة متأخرة عن المدوّنة بـ {{count}} تغييرات. شغّل «synopse sync».',
  'check.unsynced_many': 'ملفات المحاذاة متأخرة عن المدوّنة بـ {{count}} تغييرًا. شغّل «synopse sync».',
  'check.unsynced_other': 'ملفات المحاذاة متأخرة عن المدوّنة بـ {{count}} تغيير. شغّل «synopse sync».',
  'check.conflict': 'جمع الدمج بين ترجمتين: «{{text}}» و«{{other}}». احسم الأمر بـ «synopse set».',
  'check.misaligned.swapped':
    'يبدو أن ترجمتي ¶{{number}} و¶{{fits}} ({{unit}}) تبادلتا المكان: بجانب «{{german}}» توجد «{{text}}». أعدهما بالأمر «synopse set»، أو اسمح بهذه إن كانت صحيحة بالأمر «synopse accept {{document}} {{id}} {{language}} misaligned --reason …».',
  'check.misaligned.shifted_zero':
    'يبدو أن الترجمات من ¶{{from}} إلى ¶{{to}} مُزاحة بلا فقرات: بجانب «{{german}}» (¶{{number}}) توجد «{{text}}» وهي توافق ¶{{fits}} ({{unit}}). أعد كلًّا منها إلى نصها بالأمر «synopse set»، أو اسمح بها إن كانت صحيحة بالأمر «synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …» (ومن دون --run بالأولى وحدها).',
  'check.misaligned.shifted_one':
    'يبدو أن الترجمات من ¶{{from}} إلى ¶{{to}} مُزاحة بفقرة واحدة: بجانب «{{german}}» (¶{{number}}) توجد «{{text}}» وهي توافق ¶{{fits}} ({{unit}}). أعد كلًّا منها إلى نصها بالأمر «synopse set»، أو اسمح بها إن كانت صحيحة بالأمر «synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …» (ومن دون --run بالأولى وحدها).',
  'check.misaligned.shifted_two':
    'يبدو أن الترجمات من ¶{{from}} إلى ¶{{to}} مُزاحة بفقرتين: بجانب «{{german}}» (¶{{number}}) توجد «{{text}}» وهي توافق ¶{{fits}} ({{unit}}). أعد كلًّا منها إلى نصها بالأمر «synopse set»، أو اسمح بها إن كانت صحيحة بالأمر «synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …» (ومن دون --run بالأولى وحدها).',
  'check.misaligned.shifted_few':
    'يبدو أن الترجمات من ¶{{from}} إلى ¶{{to}} مُزاحة بمقدار {{count}} فقرات: بجانب «{{german}}» (¶{{number}}) توجد «{{text}}» وهي توافق ¶{{fits}} ({{unit}}). أعد كلًّا منها إلى نصها بالأمر «synopse set»، أو اسمح بها إن كانت صحيحة بالأمر «synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …» (ومن دون --run بالأولى وحدها).',
  'check.misaligned.shifted_many':
    'يبدو أن الترجمات من ¶{{from}} إلى ¶{{to}} مُزاحة بمقدار {{count}} فقرة: بجانب «{{german}}» (¶{{number}}) توجد «{{text}}» وهي توافق ¶{{fits}} ({{unit}}). أعد كلًّا منها إلى نصها بالأمر «synopse set»، أو اسمح بها إن كانت صحيحة بالأمر «synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …» (ومن دون --run بالأولى وحدها).',
  'check.misaligned.shifted_other':
    'يبدو أن الترجمات من ¶{{from}} إلى ¶{{to}} مُزاحة بمقدار {{count}} فقرة: بجانب «{{german}}» (¶{{number}}) توجد «{{text}}» وهي توافق ¶{{fits}} ({{unit}}). أعد كلًّا منها إلى نصها بالأمر «synopse set»، أو اسمح بها إن كانت صحيحة بالأمر «synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …» (ومن دون --run بالأولى وحدها).',
  'check.misaligned.fits':
    'الترجمة التي عند ¶{{number}} أوفق للفقرة ¶{{fits}} ({{unit}}): بجانب «{{german}}» توجد «{{text}}». انقلها إليها بالأمر «synopse set»، أو اسمح بها إن كانت صحيحة بالأمر «synopse accept {{document}} {{id}} {{language}} misaligned --reason …».',
  'check.misaligned.foreign':
    'يبدو أن الترجمة التي عند ¶{{number}} لا تقول ما يقوله نصها الألماني: بجانب «{{german}}» توجد «{{text}}». ترجِمه من جديد بالأمر «synopse set»، أو اسمح بها إن كانت صحيحة بالأمر «synopse accept {{document}} {{id}} {{language}} misaligned --reason …».',
  'check.truncated':
    'يبدو أن الترجمة تنقطع قبل نهاية نصها الألماني: ينتهي هو عند «{{german}}» والترجمة عند «{{text}}». أكملها بالأمر «synopse set»، أو اسمح بها إن كانت تامة بالأمر «synopse accept {{document}} {{id}} {{language}} truncated --reason …».',
  'check.doubled':
    'يبدو أن الترجمة تضم نصها مرتين: بجانب «{{german}}» توجد «{{text}}». احذف المكرر بالأمر «synopse set»، أو اسمح بها إن كانت صحيحة بالأمر «synopse accept {{document}} {{id}} {{language}} doubled --reason …».',
  'check.structure.invalid':
    'هذا السجل ليس مدخلًا صحيحًا؛ المتوقَّع: {{expected}}. أصلحه في الملف؛ وقد أُبقي كما هو.',
  'check.structure.invalidAt':
    'هذا السجل ليس مدخلًا صحيحًا؛ في «{{path}}» المتوقَّع: {{expected}}. أصلحه في الملف؛ وقد أُبقي كما هو.',
  'check.structure.missingKey':
    'هذا السجل ليس مدخلًا صالحًا: المفتاح «{{path}}» غير موجود. أصلحه في الملف؛ وهو محفوظ كما هو.',
  'check.structure.doubled': 'المدخل {{unit}} موجود أكثر من مرة. الأمر «synopse sync» يجعله واحدًا.',
  'check.structure.unknown': 'لا نص ألمانيًا معروفًا للمدخل {{unit}}. أعطه معرّف الوحدة التي يترجمها، أو احذفه.',
  'check.structure.paragraphs':
    'في الترجمة عدة فقرات، لكن الوحدة ({{kind}}) لا تتسع إلا لواحدة. ادمج الفقرات.',
  'check.structure.blockStart':
    'تبدأ الترجمة بـ «{{start}}» كأنها كتلة من نوع آخر. احذف هذه العلامة: فهي من المستند.',
  'check.structure.state': 'حالة المدخل «{{state}}» لكنه بلا ترجمة. ترجِمه، أو اجعل حالته «initial».',
  'check.structure.covered':
    'ترجمة وحدة أخرى تشمل هذه الوحدة، ولها ترجمتها أيضًا. احذفها هناك من «covers»، أو احذف ترجمتها هذه.',
  'check.unused-suppression.lapsed':
    'سُمح هنا بـ«{{code}}» لنصوص أخرى («{{text}}»)، ولم يعد السماح ساريًا. إن لزم فجدّده بالأمر «synopse accept {{document}} {{id}} {{language}} {{code}} --reason …»، وإلا فاحذفه من «allow» في هذا المدخل.',
  'check.unused-suppression.idle':
    'سُمح هنا بـ«{{code}}» («{{text}}»)، لكن هذه الملاحظة لم تعد موجودة. احذف السماح من «allow» في هذا المدخل.',
  'check.unused-suppression.config':
    'المدخل {{number}} في «suppressions» لا يكتم أي «{{code}}» («{{text}}»). صحّح ما يسمّيه أو احذفه.',

  'about.repeated-word': 'كلمة تكررت مرتين على التوالي',
  'check.repeated-word':
    'تكررت «{{text}}» مرتين على التوالي. احذف إحداهما، أو إن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} repeated-word --reason …».',

  'about.digits': 'عددًا كُتب بأرقام غير أرقام سائر المستند',
  'check.digits':
    'لم يُكتب «{{text}}» بأرقام هذا المستند ({{digits}}). اكتبه بها؛ والأمر «synopse check --fix» يفعل ذلك حيث يأمن الخطأ. وإن كان مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} digits --reason …».',
}
