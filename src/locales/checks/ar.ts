/** What the checks say, in Arabic: `about.<code>` what one finds, `check.<code>` what it says when it did, and what to do. */
export const ar = {
  'about.structure': 'مدخل غير صالح، أو مكرر، أو لا يُعرف ما يترجمه، أو لا يناسب شكل وحدته',
  'about.conflict': 'ترجمتان لوحدة واحدة تركهما الدمج',
  'about.misfiled': 'ترجمة في ملف لغة أخرى أو مستند آخر، وضعها فيه دمج git',
  'about.misaligned': 'ترجمة يبدو أنها لفقرة أخرى',
  'about.truncated': 'ترجمة يبدو أنها تنقطع قبل نهاية {{originalIts}}',
  'about.doubled': 'ترجمة يبدو أن نصها مكتوب مرتين',
  'about.omitted': 'جملة من {{original}} يبدو أنها ناقصة من الترجمة',
  'about.added': 'جملة في الترجمة يبدو أن {{original}} لا يقولها',
  'about.unsynced': 'ملفات محاذاة متأخرة عن النصوص الأصلية',
  'about.untranslated': 'وحدة بلا ترجمة',
  'about.drifted': 'ترجمة تغيّر {{originalIts}} بعد إنجازها، أو لا يُعرف',
  'about.obsolete': 'ترجمة لم يعد {{originalIts}} موجودًا',
  'about.unplaced': 'فقرة من ترجمة بلا موضع',
  'about.outside': 'ترجمة عُدّلت في ملف من ملفات الموقع',
  'about.unused-suppression': 'سماح أو كتم لا يوافق أي ملاحظة',

  'check.untranslated': 'لم يُترجم بعد: «{{text}}». ترجِمه بالأمر «synopse set».',
  'check.drifted':
    'تغيّر {{original}} بعد ترجمته: {{change}}. ترجِمه من جديد، أو أكّد بالأمر «synopse accept» أن الترجمة ما زالت صالحة.',
  'check.driftedSplit':
    'قُسّم {{original}} إلى عدة فقرات ({{units}})، وما زالت ترجمة واحدة تشملها كلها. أكّدها بالأمر «synopse accept»، أو ترجِم الأجزاء بالأمر «synopse set».',
  'check.driftedUnknown':
    'لا يُعرف أي نص من {{original}} هو مصدر هذه الترجمة. إن كانت توافق النص الحالي فأكّدها بالأمر «synopse accept».',
  'check.obsolete':
    'ترجمة يتيمة، لم يعد {{originalIts}} موجودًا: «{{text}}». احذفها بالأمر «synopse prune»، أو أبقِها إلى أن يعود نصها.',
  'check.obsoleteInside':
    'صار {{original}} للترجمة «{{text}}» جزءًا من {{around}}. انقل إليها ما يلزم، ثم احذف هذه بالأمر «synopse prune».',
  'check.unplaced':
    'لا موضع في المستند للفقرة «{{text}}». أعطها موضعًا بالأمر «synopse place {{document}} {{language}} {{paragraph}} --at <unit>» (أو --join <unit>)، أو احذفها مع --drop.',
  'check.outside': 'عُدّلت في الموقع: «{{text}}». خذ التعديل بالأمر «synopse adopt».',
  'check.outside.gone': 'لم تعد في ملف الموقع: «{{text}}». انشرها من جديد أو أزلها هنا أيضًا.',
  'check.unsynced_zero': 'ملفات المحاذاة غير متأخرة عن النصوص الأصلية.',
  'check.unsynced_one': 'ملفات المحاذاة متأخرة عن النصوص الأصلية بتغيير واحد. شغّل «synopse sync».',
  'check.unsynced_two': 'ملفات المحاذاة متأخرة عن النصوص الأصلية بتغييرين. شغّل «synopse sync».',
  'check.unsynced_few': 'ملفات المحاذاة متأخرة عن النصوص الأصلية بـ {{count}} تغييرات. شغّل «synopse sync».',
  'check.unsynced_many': 'ملفات المحاذاة متأخرة عن النصوص الأصلية بـ {{count}} تغييرًا. شغّل «synopse sync».',
  'check.unsynced_other': 'ملفات المحاذاة متأخرة عن النصوص الأصلية بـ {{count}} تغيير. شغّل «synopse sync».',
  'check.conflict': 'ترك الدمج ترجمتين: «{{text}}» و«{{other}}». اختر إحداهما بالأمر «synopse resolve».',
  'check.misfiled':
    'وضع git هذه الترجمة في غير ملفها: «{{text}}» تخص {{from}}، {{home}}. ينقلها الأمر «synopse sync» إلى هناك.',
  'check.misfiled.stray':
    'هذه الترجمة بلغة أخرى، كأن git وضعها في غير ملفها: «{{text}}» تخص {{home}}. ينقلها الأمر «synopse sync» إلى هناك. وإن كانت صحيحة فاسمح بها بالأمر «synopse accept {{document}} {{id}} {{language}} misfiled --reason …».',
  'check.misfiled.invalid':
    'تحت «misfiled» ما ليس مدخلًا ولا فقرة من مستند ولغة. صحّحه في الملف؛ وهو محفوظ كما هو.',
  'check.damaged.lost': 'يقف «{{text}}» مكان حروف ضاعت. خُذ الترجمة من ملف ما زالت فيه، محفوظ بترميز UTF-8.',
  'check.damaged.misread': 'النص «{{text}}» قُرئ بترميز خاطئ. خُذ الترجمة من الملف الأصلي محفوظًا بترميز UTF-8.',
  'check.damaged.said':
    'كان «{{text}}» في الأصل «{{said}}» قبل أن يُقرأ بترميز خاطئ. خُذ الترجمة من الملف الأصلي محفوظًا بترميز UTF-8.',
  'check.damaged.script':
    'ليس في أي من الترجمات حرف واحد من كتابة هذه اللغة؛ وأولاها «{{text}}». فهي بلغة أخرى، أو ضاعت حروفها في الطريق.',
  'check.damaged.original': 'النص في {{original}} تالف: «{{text}}» ضاع أو قُرئ بترميز خاطئ. صحِّحه في المستند.',
  'check.misaligned.swapped':
    'يبدو أن ترجمتي ¶{{number}} و¶{{fits}} ({{unit}}) تبادلتا الموضع: ترجمة «{{source}}» هي الآن «{{text}}». أعِد كلًّا منهما إلى موضعها بالأمر «synopse set». وإن كانت هذه صحيحة فاسمح بها بالأمر «synopse accept {{document}} {{id}} {{language}} misaligned --reason …».',
  'check.misaligned.shifted_zero':
    'يبدو أن الترجمات من ¶{{from}} إلى ¶{{to}} مُزاحة: ترجمة «{{source}}» (¶{{number}}) هي الآن «{{text}}»، وهي توافق ¶{{fits}} ({{unit}}). انقل كلًّا منها إلى {{originalIts}} بالأمر «synopse set». وإن كانت صحيحة فاسمح بها بالأمر «synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …» (ومن دون --run: بالأولى وحدها).',
  'check.misaligned.shifted_one':
    'يبدو أن الترجمات من ¶{{from}} إلى ¶{{to}} مُزاحة بفقرة واحدة: ترجمة «{{source}}» (¶{{number}}) هي الآن «{{text}}»، وهي توافق ¶{{fits}} ({{unit}}). انقل كلًّا منها إلى {{originalIts}} بالأمر «synopse set». وإن كانت صحيحة فاسمح بها بالأمر «synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …» (ومن دون --run: بالأولى وحدها).',
  'check.misaligned.shifted_two':
    'يبدو أن الترجمات من ¶{{from}} إلى ¶{{to}} مُزاحة بفقرتين: ترجمة «{{source}}» (¶{{number}}) هي الآن «{{text}}»، وهي توافق ¶{{fits}} ({{unit}}). انقل كلًّا منها إلى {{originalIts}} بالأمر «synopse set». وإن كانت صحيحة فاسمح بها بالأمر «synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …» (ومن دون --run: بالأولى وحدها).',
  'check.misaligned.shifted_few':
    'يبدو أن الترجمات من ¶{{from}} إلى ¶{{to}} مُزاحة بمقدار {{count}} فقرات: ترجمة «{{source}}» (¶{{number}}) هي الآن «{{text}}»، وهي توافق ¶{{fits}} ({{unit}}). انقل كلًّا منها إلى {{originalIts}} بالأمر «synopse set». وإن كانت صحيحة فاسمح بها بالأمر «synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …» (ومن دون --run: بالأولى وحدها).',
  'check.misaligned.shifted_many':
    'يبدو أن الترجمات من ¶{{from}} إلى ¶{{to}} مُزاحة بمقدار {{count}} فقرة: ترجمة «{{source}}» (¶{{number}}) هي الآن «{{text}}»، وهي توافق ¶{{fits}} ({{unit}}). انقل كلًّا منها إلى {{originalIts}} بالأمر «synopse set». وإن كانت صحيحة فاسمح بها بالأمر «synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …» (ومن دون --run: بالأولى وحدها).',
  'check.misaligned.shifted_other':
    'يبدو أن الترجمات من ¶{{from}} إلى ¶{{to}} مُزاحة بمقدار {{count}} فقرة: ترجمة «{{source}}» (¶{{number}}) هي الآن «{{text}}»، وهي توافق ¶{{fits}} ({{unit}}). انقل كلًّا منها إلى {{originalIts}} بالأمر «synopse set». وإن كانت صحيحة فاسمح بها بالأمر «synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …» (ومن دون --run: بالأولى وحدها).',
  'check.misaligned.fits':
    'ترجمة ¶{{number}} أوفق للفقرة ¶{{fits}} ({{unit}}): ترجمة «{{source}}» هي الآن «{{text}}». انقلها إلى هناك بالأمر «synopse set». وإن كانت صحيحة فاسمح بها بالأمر «synopse accept {{document}} {{id}} {{language}} misaligned --reason …».',
  'check.misaligned.foreign':
    'يبدو أن ترجمة ¶{{number}} لا تقول ما يقوله {{originalIts}}: ترجمة «{{source}}» هي الآن «{{text}}». ترجِمها من جديد بالأمر «synopse set». وإن كانت صحيحة فاسمح بها بالأمر «synopse accept {{document}} {{id}} {{language}} misaligned --reason …».',
  'check.truncated':
    'يبدو أن الترجمة تنقطع قبل نهايتها: ينتهي {{original}} بـ«{{source}}»، وتنتهي الترجمة بـ«{{text}}». أكمِلها بالأمر «synopse set». وإن لم يكن ينقصها شيء فاسمح بها بالأمر «synopse accept {{document}} {{id}} {{language}} truncated --reason …».',
  'check.doubled':
    'يبدو أن نص الترجمة مكتوب مرتين: ترجمة «{{source}}» هي الآن «{{text}}». احذف أحدهما بالأمر «synopse set». وإن كانت صحيحة فاسمح بها بالأمر «synopse accept {{document}} {{id}} {{language}} doubled --reason …».',
  'check.omitted':
    'يبدو أن الترجمة أسقطت «{{text}}». أضفها بالأمر «synopse set». وإن لم يكن ينقصها شيء فاسمح بها بالأمر «synopse accept {{document}} {{id}} {{language}} omitted --reason …».',
  'check.added':
    'يبدو أنه ليس في {{original}} ما يقابل «{{text}}». احذفها بالأمر «synopse set». وإن كان مكانها هنا فاسمح بها بالأمر «synopse accept {{document}} {{id}} {{language}} added --reason …».',
  'check.structure.frontMatter':
    'البيانات الوصفية (front matter) غير صالحة، فلا يُقرأ أيّ من حقولها: {{reason}}. أصلحها، ولا تحذف قبل ذلك ترجمات حقولها على أنها يتيمة.',
  'check.structure.invalid':
    'هذا السجل ليس مدخلًا صالحًا. المتوقَّع: {{expected}}. أصلحه في الملف؛ وقد أُبقي كما هو.',
  'check.structure.invalidAt':
    'هذا السجل ليس مدخلًا صالحًا. المتوقَّع في «{{path}}»: {{expected}}. أصلحه في الملف؛ وقد أُبقي كما هو.',
  'check.structure.missingKey':
    'هذا السجل ليس مدخلًا صالحًا: المفتاح «{{path}}» غير موجود. أصلحه في الملف؛ وقد أُبقي كما هو.',
  'check.structure.doubled': 'المدخل {{unit}} موجود أكثر من مرة. لدمج المكرر: «synopse sync».',
  'check.structure.unknown':
    'لا يُعرف شيء من {{original}} للمدخل {{unit}}. أعطه معرّف الوحدة التي يترجمها، أو احذفه.',
  'check.structure.paragraphs':
    'في الترجمة عدة فقرات، لكن الوحدة ({{kind}}) لا تتسع إلا لواحدة. ادمج الفقرات.',
  'check.structure.blockStart':
    'تبدأ الترجمة بـ«{{start}}» كأنها كتلة من نوع آخر. احذف هذه العلامة: فمكانها المستند نفسه.',
  'check.structure.state': 'حالة المدخل «{{state}}»، لكنه بلا ترجمة. ترجِمه، أو اجعل حالته «initial».',
  'check.structure.covered':
    'ترجمة وحدة أخرى تشمل هذه الوحدة، ولها مع ذلك ترجمة خاصة بها. احذفها من «covers» هناك، أو احذف ترجمتها هذه.',
  'check.unused-suppression.lapsed':
    'سُمح هنا بملاحظة «{{code}}» لنصين مختلفين («{{text}}»)، فلم يعد السماح ساريًا. إن كان لازمًا فجدّده بالأمر «synopse accept {{document}} {{id}} {{language}} {{code}} --reason …»، وإلا فاحذفه من «allow» في هذا المدخل.',
  'check.unused-suppression.idle':
    'سُمح هنا بملاحظة «{{code}}» («{{text}}»)، لكنها لم تعد موجودة. احذف السماح من «allow» في هذا المدخل.',
  'check.unused-suppression.config':
    'الكتم رقم {{number}} في الإعدادات لا يوافق أي ملاحظة «{{code}}» («{{text}}»). صحّح ما يشير إليه، أو احذفه.',

  'about.repeated-word': 'كلمة مكررة مرتين على التوالي',
  'check.repeated-word':
    'تكررت «{{text}}» مرتين على التوالي. احذف إحداهما. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} repeated-word --reason …».',

  'about.digits': 'عدد مكتوب بأرقام غير أرقام بقية المستند',
  'check.digits':
    'العدد «{{text}}» ليس مكتوبًا بأرقام هذا المستند ({{digits}}). اكتبه بها؛ والأمر «synopse check --fix» يفعل ذلك حيث يأمن الخطأ. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} digits --reason …».',
  'about.quotes': 'علامات تنصيص بلا مقابل، وعلامات مفقودة، وعلامات لغة أخرى',
  'check.quotes.unclosed':
    'علامة التنصيص {{text}} لم تُغلق. أضف علامة الإغلاق. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} quotes --reason …».',
  'check.quotes.unopened':
    'علامة التنصيص {{text}} لا تغلق شيئًا. أضف علامة الفتح. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} quotes --reason …».',
  'check.quotes.lost':
    'في {{original}} وُضع «{{text}}» بين علامتي تنصيص، ولا علامات في الترجمة. أضفها. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} quotes --reason …».',
  'check.quotes.foreign':
    'علامات التنصيص {{text}} لا تُستعمل في هذه اللغة. اكتب {{expected}} بدلًا منها. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} quotes --reason …».',

  'about.terminal-punctuation': 'علامة ختامية تختلف عن التي في {{original}}',
  'check.terminal-punctuation.missing':
    'ينتهي {{original}} بالعلامة «{{expected}}»، وتنتهي الترجمة بلا علامة. أضفها. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …».',
  'check.terminal-punctuation.added':
    'تنتهي الترجمة بالعلامة «{{text}}»، وينتهي {{original}} بلا علامة. احذفها. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …».',
  'check.terminal-punctuation.other':
    'تنتهي الترجمة بالعلامة «{{text}}»، والمتوقَّع بحسب {{original}}: «{{expected}}». قارن النهايتين. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …».',
  'check.terminal-punctuation.leading':
    'العلامة «{{text}}» في بداية النص بدلًا من نهايته. انقلها إلى النهاية. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …».',
  'check.terminal-punctuation.foreign':
    'العلامة «{{text}}» من كتابة أخرى. اكتب «{{expected}}» بدلًا منها. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …».',

  'about.brackets': 'أقواس بلا مقابل وأقواس مفقودة',
  'check.brackets.unclosed':
    'القوس «{{text}}» لم يُغلق. أضف قوس الإغلاق. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} brackets --reason …».',
  'check.brackets.unopened':
    'القوس «{{text}}» لا يغلق شيئًا. أضف قوس الفتح. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} brackets --reason …».',
  'check.brackets.lost':
    'في {{original}} وُضع «{{text}}» بين قوسين، ولا قوسين في الترجمة. أضفهما. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} brackets --reason …».',

  'about.damaged': 'نص ضاعت حروفه أو قُرئ بترميز خاطئ',
  'about.script': 'حروف متشابهة من كتابة أخرى داخل الكلمات، وكلمات بكتابة أجنبية',
  'check.script.lookAlike':
    'في «{{text}}» حروف من كتابة أخرى: {{letters}}. أعِد كتابة الكلمة. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} script --reason …».',
  'check.script.foreign':
    'النص «{{text}}» بكتابة لا تستعملها هذه اللغة ولا {{original}}. ترجِمه أو انقله بحروف هذه اللغة. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} script --reason …».',
  'check.script.leftBehind':
    'بقي «{{text}}» من لغة أخرى. ترجِمه أو احذفه. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} script --reason …».',

  'about.language': 'نصوص وجمل بغير اللغة المطلوبة',
  'check.language':
    'النص «{{text}}» ليس بهذه اللغة. ترجِمه. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} language --reason …».',

  'about.same-as-source': 'ترجمات ما زال نصها هو نص {{original}}',
  'check.same-as-source':
    'ما زال النص هنا هو نص {{original}} نفسه: «{{text}}». ترجِمه. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} same-as-source --reason …».',

  'about.bidi-controls': 'محارف اتجاه خفية بلا مقابل، أو تفرض ترتيبًا، أو لا أثر لها',
  'check.bidi-controls.forced':
    'المحرف الخفي {{text}} يفرض ترتيبًا على الحروف. احذفه. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} bidi-controls --reason …».',
  'check.bidi-controls.unbalanced':
    'المحرف الخفي {{text}} بلا مقابل. احذفه، أو أضف مقابله. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} bidi-controls --reason …».',
  'check.bidi-controls.hidden':
    'المحرف الخفي {{text}} لا فائدة منه هنا. احذفه. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} bidi-controls --reason …».',

  'about.white-space': 'مسافات زائدة أو ناقصة أو في غير موضعها',
  'check.white-space.doubled':
    'هنا عدة مسافات. أبقِ واحدة. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'check.white-space.leading':
    'تبدأ الترجمة بمسافة. احذفها. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'check.white-space.trailing':
    'تنتهي الترجمة بمسافة. احذفها. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'check.white-space.control':
    'هنا محرف تحكم بدلًا من مسافة، كعلامة الجدولة ({{text}}). اكتب مسافة. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'check.white-space.invisible':
    'هنا محرف خفي بلا عرض ({{text}}). احذفه. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'check.white-space.before':
    'هنا مسافة قبل علامة ترقيم («{{text}}»). احذفها. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'check.white-space.inside':
    'هنا مسافة بعد فتح قوس أو علامة تنصيص، أو قبل إغلاقهما («{{text}}»). احذفها. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'check.white-space.missing':
    'لا مسافة هنا بعد علامة ترقيم («{{text}}»). أضفها. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'about.length': 'ترجمات أقصر أو أطول بكثير مما يُتوقَّع من {{originalIts}}',
  'check.length.shorter':
    'الترجمة أقصر بكثير من المعتاد: عدد حروفها {{letters}}، والمتوقَّع نحو {{expected}}. ابحث عما ينقصها وأضفه. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} length --reason …».',
  'check.length.longer':
    'الترجمة أطول بكثير من المعتاد: عدد حروفها {{letters}}، والمتوقَّع نحو {{expected}}. ابحث عما تكرر فيها أو ليس مكانه هنا واحذفه. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} length --reason …».',
  'about.glossary': 'مصطلحات لم تُترجم كما يحدد المسرد',
  'check.glossary.avoid':
    'يحدد المسرد «{{wanted}}» ترجمةً للمصطلح «{{term}}»، لا «{{text}}». استعمل ما يحدده. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} glossary --reason …».',
  'check.glossary.avoidOnly':
    'لا يقبل المسرد «{{text}}» ترجمةً للمصطلح «{{term}}». استعمل كلمة أخرى. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} glossary --reason …».',
  'check.glossary.missing':
    'يحدد المسرد «{{wanted}}» ترجمةً للمصطلح «{{term}}»، ولا شيء من ذلك في الترجمة. استعمل ما يحدده. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} glossary --reason …».',
  'about.headings': 'عناوين صارت نصًا عاديًا، أو دُمجت مع النص الذي تحتها',
  'check.headings.joined':
    'تُرجم هذا العنوان مع نص آخر (عدد الوحدات المترجمة معًا: {{count}})، فلا عنوان في الترجمة. ترجِم كل وحدة على حدة بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} headings --reason …».',
  'check.headings.running':
    'بعد ترجمة العنوان نص عادي: «{{text}}». انقله إلى فقرته. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} headings --reason …».',
  'about.list-shape': 'عناصر قوائم أو خلايا دُمجت، وفواصل أسطر فُقدت',
  'check.list-shape.joined':
    'عدد العناصر أو الخلايا في {{original}}: {{there}}، وفي هذه الترجمة: {{here}}. ضع سطرًا فارغًا بين العناصر، أو ترجِم كلًّا منها على حدة. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} list-shape --reason …».',
  'check.list-shape.fewer':
    'عدد الأسطر في {{original}}: {{there}}، وفي الترجمة: {{here}}. أنهِ كل سطر بشرطة مائلة عكسية كما في {{original}}. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} list-shape --reason …».',
  'check.list-shape.more':
    'عدد الأسطر في {{original}}: {{there}}، وفي الترجمة: {{here}}. احذف من نهايات الأسطر الشرطات المائلة العكسية التي ليست في {{original}}. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} list-shape --reason …».',
  'about.sentence-count': 'جمل يبدو أنها ناقصة من الترجمة أو مضافة إليها',
  'check.sentence-count.fewer':
    'يبدو أن شيئًا ينقص: الترجمة أقصر من المعتاد. عدد الجمل في {{original}}: {{there}}، وفي الترجمة: {{here}}. قارن الجمل وأضف ما ينقص. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} sentence-count --reason …».',
  'check.sentence-count.more':
    'يبدو أن شيئًا أُضيف: الترجمة أطول من المعتاد. عدد الجمل في {{original}}: {{there}}، وفي الترجمة: {{here}}. قارن الجمل واحذف ما ليس مكانه هنا. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} sentence-count --reason …».',
  'about.consistency': 'نص واحد تُرجم بطريقتين، أو نصان مختلفان لهما ترجمة واحدة، في مستند واحد أو أكثر',
  'check.consistency.target':
    'نص {{original}} نفسه مترجم في ¶{{number}} من {{in}} ({{unit}}) هكذا: «{{other}}»، وهنا هكذا: «{{text}}». وحّد الترجمة في الموضعين بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} consistency --reason …».',
  'check.consistency.source':
    'الترجمة نفسها مستعملة في ¶{{number}} من {{in}} ({{unit}}) للنص «{{other}}»، وهنا للنص «{{text}}». قارن كلتيهما ب{{originalIts}}، وأعِد كتابة الخاطئة بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} consistency --reason …».',
  'about.numbers': 'أعداد مغيّرة في الترجمة أو ناقصة منها أو مضافة إليها',
  'check.numbers.changed':
    'في {{original}} «{{source}}»، وفي الترجمة «{{text}}». صحّحه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} numbers --reason …».',
  'check.numbers.missing':
    'في {{original}} «{{source}}»، ولا يوجد ذلك في الترجمة. أضفه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} numbers --reason …».',
  'check.numbers.extra':
    'في الترجمة «{{text}}»، ولا يوجد ذلك في {{original}}. احذفه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} numbers --reason …».',
  'check.numbers.written':
    'يُقرأ «{{text}}» عددًا مختلفًا عن «{{source}}» في {{original}}: فالعلامات بين الأرقام لها معنى آخر في هذه اللغة. اكتبه كما يُكتب فيها. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} numbers --reason …».',
  'about.dates': 'تواريخ مغيّرة في الترجمة أو ناقصة منها أو مضافة إليها',
  'check.dates.changed':
    'في {{original}} «{{source}}»، وفي الترجمة «{{text}}». صحّحه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} dates --reason …».',
  'check.dates.missing':
    'في {{original}} «{{source}}»، ولا يوجد ذلك في الترجمة. أضفه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} dates --reason …».',
  'check.dates.extra':
    'في الترجمة «{{text}}»، ولا يوجد ذلك في {{original}}. احذفه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} dates --reason …».',
  'about.percent-and-currency': 'نسب مئوية ومبالغ مالية مغيّرة في الترجمة أو ناقصة منها أو مضافة إليها',
  'check.percent-and-currency.changed':
    'في {{original}} «{{source}}»، وفي الترجمة «{{text}}». صحّحه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …».',
  'check.percent-and-currency.missing':
    'في {{original}} «{{source}}»، ولا يوجد ذلك في الترجمة. أضفه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …».',
  'check.percent-and-currency.extra':
    'في الترجمة «{{text}}»، ولا يوجد ذلك في {{original}}. احذفه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …».',
  'check.percent-and-currency.written':
    'يُقرأ «{{text}}» عددًا مختلفًا عن «{{source}}» في {{original}}: فالعلامات بين الأرقام لها معنى آخر في هذه اللغة. اكتبه كما يُكتب فيها. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …».',
  'about.urls': 'عناوين ويب مقطوعة أو مغيّرة أو مفقودة',
  'check.urls.changed':
    'في {{original}} «{{source}}»، وفي الترجمة «{{text}}». صحّحه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} urls --reason …».',
  'check.urls.missing':
    'في {{original}} «{{source}}»، ولا يوجد ذلك في الترجمة. أضفه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} urls --reason …».',
  'check.urls.extra':
    'في الترجمة «{{text}}»، ولا يوجد ذلك في {{original}}. احذفه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} urls --reason …».',
  'about.emails': 'عناوين بريد إلكتروني مغيّرة أو مفقودة أو مضافة',
  'check.emails.changed':
    'في {{original}} «{{source}}»، وفي الترجمة «{{text}}». صحّحه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} emails --reason …».',
  'check.emails.missing':
    'في {{original}} «{{source}}»، ولا يوجد ذلك في الترجمة. أضفه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} emails --reason …».',
  'check.emails.extra':
    'في الترجمة «{{text}}»، ولا يوجد ذلك في {{original}}. احذفه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} emails --reason …».',
  'about.placeholders': 'عناصر نائبة تستعملها البرامج، مغيّرة أو مفقودة أو مضافة',
  'check.placeholders.changed':
    'في {{original}} «{{source}}»، وفي الترجمة «{{text}}». صحّحه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} placeholders --reason …».',
  'check.placeholders.missing':
    'في {{original}} «{{source}}»، ولا يوجد ذلك في الترجمة. أضفه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} placeholders --reason …».',
  'check.placeholders.extra':
    'في الترجمة «{{text}}»، ولا يوجد ذلك في {{original}}. احذفه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} placeholders --reason …».',
  'about.markup': 'تمييز وروابط وشيفرة وصور ووسوم وإشارات حواشٍ مفقودة أو معطوبة أو مغيّرة',
  'check.markup.broken':
    'التنسيق معطوب: يرى القارئ «{{text}}». أصلحه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} markup --reason …».',
  'check.markup.changed':
    'في {{original}} «{{source}}»، وفي الترجمة «{{text}}». صحّحه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} markup --reason …».',
  'check.markup.missing':
    'في {{original}} «{{source}}»، ولا يوجد ذلك في الترجمة. أضفه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} markup --reason …».',
  'check.markup.extra':
    'في الترجمة «{{text}}»، ولا يوجد ذلك في {{original}}. احذفه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} markup --reason …».',
}
