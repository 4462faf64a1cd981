/** What the checks say, in Arabic: `about.<code>` what one finds, `check.<code>` what it says when it did, and what to do. */
export const ar = {
  'about.structure': 'مدخل غير صالح، أو مكرر، أو لا يُعرف ما يترجمه، أو لا يناسب شكل وحدته',
  'about.conflict': 'ترجمتان لوحدة واحدة جمع بينهما دمج',
  'about.misaligned': 'ترجمة تبدو موضوعة بجانب أصل غير أصلها',
  'about.truncated': 'ترجمة تبدو منقطعة قبل نهاية {{originalIts}}',
  'about.doubled': 'ترجمة يبدو أن نصها مكرر مرتين',
  'about.unsynced': 'ملفات محاذاة متأخرة عن النصوص الأصلية',
  'about.untranslated': 'وحدة بلا ترجمة',
  'about.drifted': 'ترجمة أُنجزت من أصل غير أصل اليوم، أو من نص غير معروف',
  'about.obsolete': 'ترجمة لم يعد {{originalIts}} موجودًا',
  'about.unused-suppression': 'إذن أو كتم لا يحجب شيئًا',

  'check.untranslated': 'لم يُترجم بعد: «{{text}}». ترجِمه بالأمر «synopse set».',
  'check.drifted':
    'تغيّر {{original}} بعد ترجمته: {{change}}. ترجِمه من جديد، أو اعتمد الترجمة كما هي بالأمر «synopse accept».',
  'check.driftedSplit':
    'قُسّم {{original}} إلى عدة فقرات ({{units}})، وما زالت ترجمة واحدة تقوم مقامها جميعًا. ثبّتها بالأمر «synopse accept» أو ترجم الأجزاء بالأمر «synopse set».',
  'check.driftedUnknown':
    'الأصل الذي وُضعت عنه الترجمة غير معروف. إن كانت توافق النص الحالي فاعتمدها بالأمر «synopse accept».',
  'check.obsolete':
    'لم يعد {{original}} لـ«{{text}}» موجودًا. احذف الترجمة بالأمر «synopse prune»، أو أبقِها إلى أن يعود نصها.',
  'check.obsoleteInside':
    'صار {{original}} للترجمة «{{text}}» جزءًا من {{around}}. انقل إليها ما يلزم ثم احذفها بالأمر «synopse prune».',
  'check.unsynced_zero': 'ملفات المحاذاة غير متأخرة عن النصوص الأصلية.',
  'check.unsynced_one': 'ملفات المحاذاة متأخرة عن النصوص الأصلية بتغيير واحد. شغّل «synopse sync».',
  'check.unsynced_two': 'ملفات المحاذاة متأخرة عن النصوص الأصلية بتغييرين. شغّل «synopse sync».',
  'check.unsynced_few': 'ملفات المحاذاة متأخرة عن النصوص الأصلية بـ {{count}} تغييرات. شغّل «synopse sync».',
  'check.unsynced_many': 'ملفات المحاذاة متأخرة عن النصوص الأصلية بـ {{count}} تغييرًا. شغّل «synopse sync».',
  'check.unsynced_other': 'ملفات المحاذاة متأخرة عن النصوص الأصلية بـ {{count}} تغيير. شغّل «synopse sync».',
  'check.conflict': 'جمع الدمج بين ترجمتين: «{{text}}» و«{{other}}». احسم الأمر بـ «synopse resolve».',
  'check.misaligned.swapped':
    'يبدو أن ترجمتي ¶{{number}} و¶{{fits}} ({{unit}}) تبادلتا المكان: بجانب «{{source}}» توجد «{{text}}». أعدهما بالأمر «synopse set»، أو اسمح بهذه إن كانت صحيحة بالأمر «synopse accept {{document}} {{id}} {{language}} misaligned --reason …».',
  'check.misaligned.shifted_zero':
    'يبدو أن الترجمات من ¶{{from}} إلى ¶{{to}} مُزاحة بلا فقرات: بجانب «{{source}}» (¶{{number}}) توجد «{{text}}» وهي توافق ¶{{fits}} ({{unit}}). أعد كلًّا منها إلى نصها بالأمر «synopse set»، أو اسمح بها إن كانت صحيحة بالأمر «synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …» (ومن دون --run بالأولى وحدها).',
  'check.misaligned.shifted_one':
    'يبدو أن الترجمات من ¶{{from}} إلى ¶{{to}} مُزاحة بفقرة واحدة: بجانب «{{source}}» (¶{{number}}) توجد «{{text}}» وهي توافق ¶{{fits}} ({{unit}}). أعد كلًّا منها إلى نصها بالأمر «synopse set»، أو اسمح بها إن كانت صحيحة بالأمر «synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …» (ومن دون --run بالأولى وحدها).',
  'check.misaligned.shifted_two':
    'يبدو أن الترجمات من ¶{{from}} إلى ¶{{to}} مُزاحة بفقرتين: بجانب «{{source}}» (¶{{number}}) توجد «{{text}}» وهي توافق ¶{{fits}} ({{unit}}). أعد كلًّا منها إلى نصها بالأمر «synopse set»، أو اسمح بها إن كانت صحيحة بالأمر «synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …» (ومن دون --run بالأولى وحدها).',
  'check.misaligned.shifted_few':
    'يبدو أن الترجمات من ¶{{from}} إلى ¶{{to}} مُزاحة بمقدار {{count}} فقرات: بجانب «{{source}}» (¶{{number}}) توجد «{{text}}» وهي توافق ¶{{fits}} ({{unit}}). أعد كلًّا منها إلى نصها بالأمر «synopse set»، أو اسمح بها إن كانت صحيحة بالأمر «synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …» (ومن دون --run بالأولى وحدها).',
  'check.misaligned.shifted_many':
    'يبدو أن الترجمات من ¶{{from}} إلى ¶{{to}} مُزاحة بمقدار {{count}} فقرة: بجانب «{{source}}» (¶{{number}}) توجد «{{text}}» وهي توافق ¶{{fits}} ({{unit}}). أعد كلًّا منها إلى نصها بالأمر «synopse set»، أو اسمح بها إن كانت صحيحة بالأمر «synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …» (ومن دون --run بالأولى وحدها).',
  'check.misaligned.shifted_other':
    'يبدو أن الترجمات من ¶{{from}} إلى ¶{{to}} مُزاحة بمقدار {{count}} فقرة: بجانب «{{source}}» (¶{{number}}) توجد «{{text}}» وهي توافق ¶{{fits}} ({{unit}}). أعد كلًّا منها إلى نصها بالأمر «synopse set»، أو اسمح بها إن كانت صحيحة بالأمر «synopse accept {{document}} {{id}} {{language}} misaligned --run --reason …» (ومن دون --run بالأولى وحدها).',
  'check.misaligned.fits':
    'الترجمة التي عند ¶{{number}} أوفق للفقرة ¶{{fits}} ({{unit}}): بجانب «{{source}}» توجد «{{text}}». انقلها إليها بالأمر «synopse set»، أو اسمح بها إن كانت صحيحة بالأمر «synopse accept {{document}} {{id}} {{language}} misaligned --reason …».',
  'check.misaligned.foreign':
    'يبدو أن الترجمة التي عند ¶{{number}} لا تقول ما يقوله {{originalIts}}: بجانب «{{source}}» توجد «{{text}}». ترجِمه من جديد بالأمر «synopse set»، أو اسمح بها إن كانت صحيحة بالأمر «synopse accept {{document}} {{id}} {{language}} misaligned --reason …».',
  'check.truncated':
    'يبدو أن الترجمة تنقطع قبل نهاية {{originalIts}}: ينتهي هو عند «{{source}}» والترجمة عند «{{text}}». أكملها بالأمر «synopse set»، أو اسمح بها إن كانت تامة بالأمر «synopse accept {{document}} {{id}} {{language}} truncated --reason …».',
  'check.doubled':
    'يبدو أن الترجمة تضم نصها مرتين: بجانب «{{source}}» توجد «{{text}}». احذف المكرر بالأمر «synopse set»، أو اسمح بها إن كانت صحيحة بالأمر «synopse accept {{document}} {{id}} {{language}} doubled --reason …».',
  'check.structure.invalid':
    'هذا السجل ليس مدخلًا صحيحًا؛ المتوقَّع: {{expected}}. أصلحه في الملف؛ وقد أُبقي كما هو.',
  'check.structure.invalidAt':
    'هذا السجل ليس مدخلًا صحيحًا؛ في «{{path}}» المتوقَّع: {{expected}}. أصلحه في الملف؛ وقد أُبقي كما هو.',
  'check.structure.missingKey':
    'هذا السجل ليس مدخلًا صالحًا: المفتاح «{{path}}» غير موجود. أصلحه في الملف؛ وهو محفوظ كما هو.',
  'check.structure.doubled': 'المدخل {{unit}} موجود أكثر من مرة. الأمر «synopse sync» يجعله واحدًا.',
  'check.structure.unknown':
    'الأصل الذي يترجمه المدخل {{unit}} غير معروف. أعطه معرّف الوحدة التي يترجمها، أو احذفه.',
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
  'about.quotes': 'علامات تنصيص بلا مقابل، واقتباسات فقدت علاماتها، وعلامات لغة أخرى',
  'check.quotes.unclosed':
    'علامة التنصيص {{text}} لم تُغلق. أضف علامة الإغلاق. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} quotes --reason …».',
  'check.quotes.unopened':
    'علامة التنصيص {{text}} تغلق ما لم يُفتح. أضف علامة الفتح. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} quotes --reason …».',
  'check.quotes.lost':
    'في {{original}} «{{text}}» بين علامتي تنصيص، ولا شيء بينهما في الترجمة. ميّز الاقتباس. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} quotes --reason …».',
  'check.quotes.foreign':
    'علامتا التنصيص {{text}} غير مستعملتين في هذه اللغة. اكتب {{expected}} بدلًا منهما. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} quotes --reason …».',

  'about.terminal-punctuation': 'نهاية بعلامة غير التي في {{original}}',
  'check.terminal-punctuation.missing':
    'ينتهي {{original}} بعلامة {{expected}} والترجمة بلا علامة. أضفها. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …».',
  'check.terminal-punctuation.added':
    'تنتهي الترجمة بعلامة {{text}} و{{original}} بلا علامة. احذفها. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …».',
  'check.terminal-punctuation.other':
    'تنتهي الترجمة بعلامة {{text}} والمطلوب بحسب {{original}} {{expected}}. قارن النهايتين. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …».',
  'check.terminal-punctuation.leading':
    'علامة {{text}} في بداية النص لا في نهايته. انقلها إلى النهاية. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …».',
  'check.terminal-punctuation.foreign':
    'علامة {{text}} من كتابة أخرى. اكتب {{expected}} بدلًا منها. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} terminal-punctuation --reason …».',

  'about.brackets': 'أقواس بلا مقابل وأقواس مفقودة',
  'check.brackets.unclosed':
    'القوس {{text}} لم يُغلق. أضف قوس الإغلاق. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} brackets --reason …».',
  'check.brackets.unopened':
    'القوس {{text}} يغلق ما لم يُفتح. أضف قوس الفتح. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} brackets --reason …».',
  'check.brackets.lost':
    '«{{text}}» بين قوسين في {{original}} وبلا قوسين في الترجمة. ضع القوسين. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} brackets --reason …».',

  'about.script': 'حروف متشابهة من كتابة أخرى داخل الكلمات، وكلمات بكتابة غريبة',
  'check.script.lookAlike':
    'في «{{text}}» حروف من كتابة أخرى: {{letters}}. أعد كتابة الكلمة. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} script --reason …».',
  'check.script.foreign':
    '«{{text}}» بكتابة لا تستعملها هذه اللغة ولا {{original}}. ترجمه أو انقل حروفه. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} script --reason …».',
  'check.script.leftBehind':
    'بقيت «{{text}}» من لغة أخرى. ترجمها أو احذفها. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} script --reason …».',

  'about.language': 'نصوص وجمل بلغة غير لغة عمودها',
  'check.language':
    '«{{text}}» ليست بهذه اللغة. ترجمها. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} language --reason …».',

  'about.same-as-source': 'ترجمات ما زالت هي {{original}}',
  'check.same-as-source':
    'ما زال هذا هو {{original}}: «{{text}}». ترجمه. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} same-as-source --reason …».',

  'about.bidi-controls': 'محارف اتجاه خفية: بلا مقابل أو تفرض ترتيبًا أو لا عمل لها',
  'check.bidi-controls.forced':
    'المحرف الخفي {{text}} يفرض ترتيبًا على الحروف. احذفه. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} bidi-controls --reason …».',
  'check.bidi-controls.unbalanced':
    'المحرف الخفي {{text}} بلا مقابل. احذفه أو أضف مقابله. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} bidi-controls --reason …».',
  'check.bidi-controls.hidden':
    'لا فائدة من المحرف الخفي {{text}} هنا. احذفه. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} bidi-controls --reason …».',

  'about.white-space': 'مسافات زائدة أو ناقصة أو في غير موضعها',
  'check.white-space.doubled':
    'هنا عدة مسافات. تكفي واحدة. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'check.white-space.leading':
    'تبدأ الترجمة بمسافة. احذفها. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'check.white-space.trailing':
    'تنتهي الترجمة بمسافة. احذفها. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'check.white-space.control':
    'هنا محرف تحكم بدل المسافة، كعلامة الجدولة ({{text}}). ضع مكانه مسافة. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'check.white-space.invisible':
    'هنا محرف خفي بلا عرض ({{text}}). احذفه. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'check.white-space.before':
    'مسافة قبل علامة الترقيم («{{text}}»). احذفها. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'check.white-space.inside':
    'مسافة داخل القوس أو علامة التنصيص («{{text}}»). احذفها. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'check.white-space.missing':
    'تنقص مسافة بعد علامة الترقيم («{{text}}»). أضفها. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} white-space --reason …».',
  'about.length': 'ترجمات أقصر أو أطول بكثير مما يُتوقع من {{originalIts}}',
  'check.length.shorter':
    'الترجمة أقصر بكثير من المعتاد: عدد الحروف {{letters}}، والمتوقع نحو {{expected}}. ابحث عما ينقص وأضفه. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} length --reason …».',
  'check.length.longer':
    'الترجمة أطول بكثير من المعتاد: عدد الحروف {{letters}}، والمتوقع نحو {{expected}}. ابحث عما تكرر أو ليس هذا مكانه واحذفه. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} length --reason …».',
  'about.glossary': 'مصطلحات تُرجمت على غير ما يريده المسرد',
  'check.glossary.avoid':
    'يريد المسرد «{{wanted}}» مقابل «{{term}}» لا «{{text}}». اكتب ذلك. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} glossary --reason …».',
  'check.glossary.avoidOnly':
    'لا يريد المسرد «{{text}}» مقابل «{{term}}». اكتب كلمة أخرى. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} glossary --reason …».',
  'check.glossary.missing':
    'يريد المسرد «{{wanted}}» مقابل «{{term}}»، وليس في الترجمة شيء منه. اكتب ذلك. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} glossary --reason …».',
  'about.headings': 'عناوين صارت نصًّا متصلًا أو دُمجت بالنص الذي تحتها',
  'check.headings.joined':
    'تُرجم هذا العنوان مع نص آخر (عدد الوحدات في واحدة: {{count}})، فلا يجد قارئ الترجمة عنوانًا. ترجم كل وحدة على حدة بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} headings --reason …».',
  'check.headings.running':
    'تستمر ترجمة العنوان نصًّا متصلًا: «{{text}}». انقله إلى الفقرة التي ينتمي إليها. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} headings --reason …».',
  'about.list-shape': 'عناصر قائمة أو خلايا دُمجت، وأسطر ضاعت داخل نص',
  'check.list-shape.joined':
    'عدد العناصر أو الخلايا في {{original}} {{there}}، وفي هذه الترجمة {{here}}. ضع سطرًا فارغًا بين العناصر أو ترجم كلًّا منها على حدة. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} list-shape --reason …».',
  'check.list-shape.fewer':
    'عدد الأسطر في {{original}} {{there}}، وفي الترجمة {{here}}. اختم كل سطر بشرطة مائلة عكسية كما في {{original}}. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} list-shape --reason …».',
  'check.list-shape.more':
    'عدد الأسطر في {{original}} {{there}}، وفي الترجمة {{here}}. احذف من أواخر الأسطر الشرطات المائلة العكسية التي ليست في {{original}}. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} list-shape --reason …».',
  'about.sentence-count': 'جمل يبدو أنها سقطت من الترجمة أو أُضيفت إليها',
  'check.sentence-count.fewer':
    'يبدو أن جزءًا ينقص: عدد الجمل في {{original}} {{there}}، وفي الترجمة {{here}}، وهي أقصر من المعتاد. قارن الجمل وأضف ما ينقص. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} sentence-count --reason …».',
  'check.sentence-count.more':
    'يبدو أن شيئًا أُضيف: عدد الجمل في {{original}} {{there}}، وفي الترجمة {{here}}، وهي أطول من المعتاد. قارن الجمل واحذف ما ليس هذا مكانه. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} sentence-count --reason …».',
  'about.consistency': 'نص أصلي واحد تُرجم بطريقتين، ونصان أصليان لهما ترجمة واحدة، وإن كانا في مستندين',
  'check.consistency.target':
    '{{original}} نفسه مترجم في ¶{{number}} من {{in}} ({{unit}}) بـ«{{other}}»، وهنا بـ«{{text}}». اكتب الترجمة نفسها في الموضعين بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} consistency --reason …».',
  'check.consistency.source':
    'الترجمة نفسها موجودة في ¶{{number}} من {{in}} ({{unit}}) بجانب «{{other}}»، وهنا بجانب «{{text}}». قارن كلتيهما ب{{originalIts}} وأعد كتابة الخاطئة بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} consistency --reason …».',
  'about.numbers': 'أعداد تختلف في الترجمة أو تنقص منها أو تزيد فيها',
  'check.numbers.changed':
    'هنا «{{text}}»، وفي {{original}} «{{source}}». صححه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} numbers --reason …».',
  'check.numbers.missing':
    '«{{source}}» من {{original}} ناقص. أضفه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} numbers --reason …».',
  'check.numbers.extra':
    'لا يقابل «{{text}}» شيء في {{original}}. احذفه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} numbers --reason …».',
  'check.numbers.written':
    'يُقرأ «{{text}}» عددًا غير «{{source}}» في {{original}}: فالعلامات بين الأرقام تعني هنا شيئًا آخر. اكتبه كما هو مألوف في اللغة. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} numbers --reason …».',
  'about.dates': 'تواريخ تختلف في الترجمة أو تنقص منها أو تزيد فيها',
  'check.dates.changed':
    'هنا «{{text}}»، وفي {{original}} «{{source}}». صححه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} dates --reason …».',
  'check.dates.missing':
    '«{{source}}» من {{original}} ناقص. أضفه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} dates --reason …».',
  'check.dates.extra':
    'لا يقابل «{{text}}» شيء في {{original}}. احذفه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} dates --reason …».',
  'about.percent-and-currency': 'نسب مئوية ومبالغ تختلف في الترجمة أو تنقص منها أو تزيد فيها',
  'check.percent-and-currency.changed':
    'هنا «{{text}}»، وفي {{original}} «{{source}}». صححه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …».',
  'check.percent-and-currency.missing':
    '«{{source}}» من {{original}} ناقص. أضفه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …».',
  'check.percent-and-currency.extra':
    'لا يقابل «{{text}}» شيء في {{original}}. احذفه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …».',
  'check.percent-and-currency.written':
    'يُقرأ «{{text}}» عددًا غير «{{source}}» في {{original}}: فالعلامات بين الأرقام تعني هنا شيئًا آخر. اكتبه كما هو مألوف في اللغة. وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} percent-and-currency --reason …».',
  'about.urls': 'عناوين صفحات مقطوعة أو مغيّرة أو مفقودة',
  'check.urls.changed':
    'هنا «{{text}}»، وفي {{original}} «{{source}}». صححه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} urls --reason …».',
  'check.urls.missing':
    '«{{source}}» من {{original}} ناقص. أضفه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} urls --reason …».',
  'check.urls.extra':
    'لا يقابل «{{text}}» شيء في {{original}}. احذفه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} urls --reason …».',
  'about.emails': 'عناوين بريد مغيّرة أو مفقودة أو مضافة',
  'check.emails.changed':
    'هنا «{{text}}»، وفي {{original}} «{{source}}». صححه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} emails --reason …».',
  'check.emails.missing':
    '«{{source}}» من {{original}} ناقص. أضفه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} emails --reason …».',
  'check.emails.extra':
    'لا يقابل «{{text}}» شيء في {{original}}. احذفه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} emails --reason …».',
  'about.placeholders': 'عناصر نائبة للبرامج مغيّرة أو مفقودة أو مضافة',
  'check.placeholders.changed':
    'هنا «{{text}}»، وفي {{original}} «{{source}}». صححه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} placeholders --reason …».',
  'check.placeholders.missing':
    '«{{source}}» من {{original}} ناقص. أضفه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} placeholders --reason …».',
  'check.placeholders.extra':
    'لا يقابل «{{text}}» شيء في {{original}}. احذفه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} placeholders --reason …».',
  'about.markup': 'تشديد وروابط وشيفرة وصور ووسوم وإشارات حواشٍ مفقودة أو معطوبة أو مغيّرة',
  'check.markup.broken':
    'التنسيق معطوب: يرى القارئ «{{text}}». أصلحه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} markup --reason …».',
  'check.markup.changed':
    'هنا «{{text}}»، وفي {{original}} «{{source}}». صححه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} markup --reason …».',
  'check.markup.missing':
    '«{{source}}» من {{original}} ناقص. أضفه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} markup --reason …».',
  'check.markup.extra':
    'لا يقابل «{{text}}» شيء في {{original}}. احذفه بالأمر «synopse set». وإن كان ذلك مقصودًا فاسمح به بالأمر «synopse accept {{document}} {{id}} {{language}} markup --reason …».',
}
