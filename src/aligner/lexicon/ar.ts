// Made by `npm run lexicon` from the lists in words/: a German stem, then the stems of its translations.
export const ar = `
abbau تخفيض تفك خفض فكك يفك
abbaut تخفيض تفك خفض فكك يفك
abbild تصوير شكل صور يصور
abbildet تصوير صور يصور
abbrach اجهض ايقاف غاء قطع يقطع
abbrech اجهض انقطاع ايقاف غاء قطع مقاطع يقطع
abbricht اجهض ايقاف غاء قطع يقطع
abbruch انقطاع غاء مقاطع
abdeck تغط غط يغط
abdeckt تغط غط يغط
abend امس مساء
abendess عشاء
aber الا غير لكن ولك
abermal ايض ثان مجدد مرة
abfahrt رحيل مغادر
abfall زبال قمام نفا نفايا
abfrag استعلام استعلاما استعلم
abfragt استعلام استعلم
abgab ادل تسليم رسم رسوم سلم يسلم
abgas انبعاث انبعاثا عادم
abgeb ادل تسليم سلم يسلم
abgebaut تخفيض تفك خفض فكك يفك
abgebildet تصوير صور يصور
abgebroch اجهض ايقاف غاء قطع يقطع
abgedeckt تغط غط يغط
abgefragt استعلام استعلم
abgegeb ادل تسليم سلم يسلم
abgegrenzt تحديد تمييز حدد يحدد
abgehalt ردع عقد منع يعقد يمنع
abgehang اعتماد اعتمد توقف يتوقف يعتمد
abgehangt اعتماد اعتمد توقف يتوقف يعتمد
abgeholt استلم اصطحب جلب
abgekomm انحراف انحرف تخل ينحرف
abgelauf انته انتهاء انقض جر ينته
abgelegt اودع خلع وضع يضع
abgelehnt رفض يرفض
abgeleitet استنتج اشتق اشتقاق يشتق
abgelenkt اله شتت هاء يشت يله
abgeles قرا قراء يقر
abgelost استبدال استبدل حل يحل
abgemeldet الغ خرج غاء يلغ
abgenomm انخفاض انخفض تناقص يتناقص ينخفض
abgeordnet رلم عضو نايب نواب
abgerechnet حاسب صف محاسب يحاسب
abgeruf استدع استرجاع استرجع
abgesagt اعتذر الغ غاء يلغ
abgesandt ارسال ارسل بعث يرسل
abgeschafft الغ غاء يلغ
abgeschaltet اطف اطفاء ايقاف عطل يطفء
abgeschatzt تقدير قدر يقدر
abgeschickt ارسال ارسل يرسل
abgeschloss ابرام ابرم اتمام اخت اكتمال اكمال انه انهاء جاهز مكتمل منت ينه
abgeschnitt قص قطع يقص يقطع
abgeschob ابعد ترحيل رحل يرحل
abgeschreckt ارهب ردع يردع
abgeseh امتنع تنب توقع يتوقع
abgesendet ارسال ارسل بعث يرسل
abgesetzt اقال خلع عزل يعزل
abgesichert امن تامين حما يوم
abgespielt تشغيل جر حدث شغل يشغل
abgesproch اتفاق اتفق انكر تنسيق يتفق
abgestellt اوقف ايقاف ركن يوقف
abgestieg نزل هبط هبوط ينزل
abgestimmt تصوي تنسيق صوت نسق يصو
abgestritt انكار انكر نف ينكر
abgesturzt انهار انهيار تحطم تعطل سقط يتحطم يسقط
abgetret تنازل تنح يتنازل
abgewandt تجنب تفاد درا يتجنب
abgewartet انتظار انتظر ترقب ينتظر
abgewehrt دفع ردع صد يصد
abgewendet تجنب تفاد درا يتجنب
abgewich اختلف انحراف انحرف ينحرف
abgewies رد رفض يرفض
abgewog موازن واز يواز
abgezog انسحاب خصم سحب طرح يسحب
abgibt ادل تسليم سلم يسلم
abgrenz تحديد تمييز حدد يحدد
abgrenzt تحديد تمييز حدد يحدد
abhalt ردع عقد منع يعقد يمنع
abhang ادمان اعتماد اعتماديا اعتمد تابع تبع توقف مدم معتمد يتوقف يعتمد
abhangt اعتماد اعتمد توقف يتوقف يعتمد
abhielt ردع عقد منع يعقد يمنع
abhing اعتماد اعتمد توقف يتوقف يعتمد
abhol استلم اصطحب جلب
abholt استلم اصطحب جلب
abkam انحراف انحرف تخل ينحرف
abkomm اتفاق اتفاقا اتفاقيا انحراف انحرف تخل ينحرف
abkommt انحراف انحرف تخل ينحرف
ablas قرا قراء يقر
ablauf انته انتهاء انقض تدفق تسلسل جر سير عمل مجر مسار ينته
ablauft انته انتهاء انقض جر ينته
ableg اودع خلع وضع يضع
ablegt اودع خلع وضع يضع
ablehn رفض يرفض
ablehnt رفض يرفض
ableit استنتج اشتق اشتقاق يشتق
ableitet استنتج اشتق اشتقاق يشتق
ablenk اله شتت هاء يشت يله
ablenkt اله شتت هاء يشت يله
ables قرا قراء يقر
abli قرا قراء يقر
ablief انته انتهاء انقض جر ينته
ablos استبدال استبدل حل يحل
ablost استبدال استبدل حل يحل
abmeld الغ تسجيل خرج خروج غاء يلغ
abmeldet الغ خرج غاء يلغ
abnahm انخفاض انخفض تقليل تناقص خفض نقصان يتناقص ينخفض
abnehm انخفاض انخفض تناقص يتناقص ينخفض
abnimmt انخفاض انخفض تناقص يتناقص ينخفض
abo اشتر
abonnement اشتر
abonnent مشتر مشترك
abonnentin مشتر مشترك
abonni اشتر
abrat حذر نصح يحذر ينصح
abrechn حاسب صف محاسب يحاسب
abrechnet حاسب صف محاسب يحاسب
abreis رحيل مغادر
abrief استدع استرجاع استرجع
abriet حذر نصح يحذر ينصح
abruf استدع استرجاع استرجع
abruft استدع استرجاع استرجع
abrust سلاح نزع
absag اعتذر الغ غاء يلغ
absagt اعتذر الغ غاء يلغ
absah امتنع تنب توقع يتوقع
absandt ارسال ارسل بعث يرسل
absatz فقر قرا
abschaff الغ غاء يلغ
abschafft الغ غاء يلغ
abschalt اطف اطفاء ايقاف تعطيل عطل يطفء
abschaltet اطف اطفاء ايقاف عطل يطفء
abschatz تقدير قدر يقدر
abschatzt تقدير قدر يقدر
abschick ارسال ارسل يرسل
abschickt ارسال ارسل يرسل
abschieb ابعد ترحيل رحل يرحل
abschiebt ابعد ترحيل رحل يرحل
abschied داع راق
abschliess ابرام ابرم اتمام اخت اكتمال اكمال انه انهاء ينه
abschliesst ابرام ابرم اخت انه ينه
abschloss ابرام ابرم اخت انه ينه
abschluss اتمام اكتمال اكمال انتهاء انهاء خاتم ختام نها
abschneid قص قطع يقص يقطع
abschneidet قص قطع يقص يقطع
abschnitt اقسام فقر قسم قص قطع مقطع يقص يقطع
abschob ابعد ترحيل رحل يرحل
abschreck ارهب ردع يردع
abschreckt ارهب ردع يردع
abseh امتنع تنب توقع يتوقع
absend ارسال ارسل بعث مرسل يرسل
absenderin مرسل
absendet ارسال ارسل بعث يرسل
absetz اقال خلع عزل يعزل
absetzt اقال خلع عزل يعزل
absich امن تامين حما يوم
absichert امن تامين حما يوم
absicht عمد قصد متعمد مقصود نواي نية
absieht امتنع تنب توقع يتوقع
absolut اطلاق مطلق
absolvi اتمام اكمل تخرج يتخرج يكمل
absolviert اتمام اكمل تخرج يتخرج يكمل
abspalt اشتقاق تفرع تفريع فور نسخ
abspeich تخزين حفظ خزن يحفظ
abspiel تشغيل جر حدث شغل يشغل
abspielt تشغيل جر حدث شغل يشغل
absprach اتفاق اتفق انكر تنسيق يتفق
absprech اتفاق اتفق انكر تنسيق يتفق
abspricht اتفاق اتفق انكر تنسيق يتفق
abstamm اصل اصول انحدار انحدر منش نسب ينحدر
abstammt انحدار انحدر ينحدر
abstand بعد مساف مسافا
absteig نزل هبط هبوط ينزل
absteigt نزل هبط هبوط ينزل
abstell اوقف ايقاف ركن يوقف
abstellt اوقف ايقاف ركن يوقف
abstieg نزل هبط هبوط ينزل
abstimm اقتراع انتخاب انتخابا تصوي تنسيق صوت نسق يصو
abstimmt تصوي تنسيق صوت نسق يصو
abstrakt تجريد مجرد
abstreit انكار انكر نف ينكر
abstreitet انكار انكر نف ينكر
abstritt انكار انكر نف ينكر
absturz انهار انهيار تحطم تعطل سقط يتحطم يسقط
absturzt انهار تحطم سقط يتحطم يسقط
absurd سخيف عبث
abteil ادار اقسام قسم
abtrat تنازل تنح يتنازل
abtreib اجهاض
abtret تنازل تنح يتنازل
abtritt تنازل تنح يتنازل
abwag موازن واز يواز
abwagt موازن واز يواز
abwandt تجنب تفاد درا يتجنب
abwart ادنا اسفل انتظار انتظر تحت ترقب ينتظر
abwartet انتظار انتظر ترقب ينتظر
abwehr دفاع دفع ردع صد يصد
abwehrt دفع ردع صد يصد
abweich اختلف انحراف انحرف ينحرف
abweicht اختلف انحراف انحرف ينحرف
abweis رد رفض يرفض
abweist رد رفض يرفض
abwend تجنب تفاد درا يتجنب
abwendet تجنب تفاد درا يتجنب
abwert انخفاض تخفيض
abwes غايب
abwi رد رفض يرفض
abwich اختلف انحراف انحرف ينحرف
abwog موازن واز يواز
abzieh انسحاب خصم سحب طرح يسحب
abzieht انسحاب خصم سحب طرح يسحب
abzog انسحاب خصم سحب طرح يسحب
abzug انسحاب تراجع
account حساب حسابا
acht احترام احترم انتب ثام ثامن ثما ثمان يحترم
achtet احترام احترم انتب يحترم
achtung احترام تقدير
achtzehn ثما ثمان عشر
achtzig ثمان
ack حقل حقول ميدان
adaquat لايق ملايم مناسب
addi اضاف جمع يجمع
addiert اضاف جمع يجمع
adel ارستقراط نبلاء نبيل
adl عقاب نسر نسور
adlig ارستقراط نبلاء نبيل
admin ادار مدراء مدير مسوول
administration ادار
administrator ادار مدراء مدير مسوول
administratorin ادار مدراء مدير مسوول
adress عناو عنوان
adressi خاطب مخاطب وجه يخاطب
adressiert خاطب مخاطب وجه يخاطب
aff قرد قرود
affar ضايح ضيح
afghan افغ افغان افغانست
afghanistan افغ افغان افغانست
afrika افريق افريقي
afrikan افريق افريقي
agenda اعمال جدول
agent جاسوس جواسيس عملاء عميل
aggression عدوان
agi تصرف عمل يتصرف
agiert تصرف عمل يتصرف
agrar زراع
agypt مصر
ahn اجداد اسلاف توقع حدس خمن سلف يخم
ahnlich تشاب شبه شبي مشاب مشابه مماثل
ahnt توقع حدس خمن يخم
ahnungslos جاهل جهلاء
aid ايدز
akadem اكاديم جامع
akademi اكاديم
akku طار طاريا
akt سجل ملف ملفا
akti اسهم سهم
aktiengesellschaft شرك مساهم
aktionar مسا مساهم
aktiv عال فاعل نشط نشيط
aktivi تفعيل تمكين تنشيط فعل يفعل
aktivier تفعيل تمكين تنشيط فعل
aktiviert تفعيل تنشيط فعل يفعل
aktivist ناشط نشطاء
aktivistin ناشط نشطاء
aktivitat انشط عمل نشاط نشاطا
aktualisi تحديث تحديثا حدث يحدث
aktualisier تحديث تحديثا حدث يحدث
aktualisiert تحديث حدث يحدث
aktuell احدث اخر اخير حال حالي راه راهن
akut حاد
akzepti قبل قبول يقبل
akzeptiert قبل قبول يقبل
alger جزاير
algeri جزاير
algorithm خوارزم خوارزميا
algorithmus خوارزم خوارزميا
alkohol خمر كحول
all اجمال جميع كاف كل مجموع
allein اوحد حده حيد فقط مفرد واحد وحد
allerding الا بيد غير لكن ولك
allerort انحاء كل
allgemein اعم عام عموم
allianz احلاف تحالف حلف
alliiert حلفاء حليف
alljahr سنو سنوي
allmah تدريج تدريجي
alltag عاد مالوف يوم يومي
allzu زايد غا مبالغ مفرط
als حين عندم لما من
also اذن تال لذا لذل
alt اعمار اقدم سن شاخ شيخوخ عجوز عمر قدماء قديم كبير مسن يشيخ
altert شاخ شيخوخ يشيخ
altertum اثر عتيق عصور قديم
aluminium منيوم
am عل عند في
amazonas اماز
ameis نمل
amerika امريك اميرك
amerikan امريك اميرك
amnesti رحم عفو
ampel اشار اشارا
ampeln اشار اشارا
amt داير سلط ظيف مكتب مناصب منصب هيء
amtlich رسم رسمي
amusi استمتع تسل سل يسل
amusiert استمتع تسل سل يسل
an عل عند في
analphabet ام
analys تحقيق تحليل تحليلا حلل دراس فحص
analysi تحليل تحليلا حلل يحلل
analysiert تحليل حلل يحلل
anarchi فوض لاسلطو وضو
anarchismus فوض لاسلطو وضو
anarchist ضوي وضو
anbau زراع زرع يزرع
anbaut زراع زرع يزرع
anbiet تقديم عرض عروض قدم مزود مقدم موفر يعرض
anbietet تقديم عرض قدم يعرض
anbot تقديم عرض قدم يعرض
anbracht تثبي ثبت ركب يثب
anbring تثبي ثبت ركب يثب
anbringt تثبي ثبت ركب يثب
and اخر اخرون اخرين تعديل تعديلا تغير تغيير تغييرا عدل غير مختلف يغير
andau استمر استمرار دام
andauernd باستمرار دايم مستمر
andauert استمر استمرار دام
ander تحول تعديل تعديلا تغير تغيير تغييرا غير
andererseit اخر جهة مقابل
andernfall خلاف سو وال
anderseit اخر جهة مقابل
andert تغير تغيير عدل غير يغير
anderungsprotokoll تغييرا سجل
andeut اشار المح تلميح يلمح
andeutet اشار المح تلميح يلمح
androh تهديد توعد هدد يهدد
androht تهديد توعد هدد يهدد
aneign استول اكتساب اكتسب يكتسب
aneignet استول اكتساب اكتسب يكتسب
anerkannt اعتراف اعترف اقر معترف معتمد معروف يعترف
anerkenn اعتراف اعترف اقر تقدير يعترف
anerkennt اعتراف اعترف اقر يعترف
anfall ضعيف عرض هش هشة
anfang ابتد اصل اول بدء بدا دايا مبتدء مبدء مطلع يبد
anfangerin مبتدء
anfangt ابتد بدء بدا يبد
anfecht اعترض طعن يطع
anficht اعترض طعن يطع
anfing ابتد بدء بدا يبد
anfocht اعترض طعن يطع
anford طلب يطلب
anforder طلب متطلب متطلبا مطالب مطلب
anfordert طلب يطلب
anfrag استفسار استفسر سال طلب طلبا
anfragt استفسار استفسر سال
anfuhr تزعم ذكر زعماء زعيم قاد قايد قياد يقود
anfuhrt تزعم ذكر قاد قياد يقود
angab تباه حدد ذكر يذكر
angeb تباه حدد ذكر مزعوم مشتب مفترض يذكر
angebaut زراع زرع يزرع
angebor خلق طر فطر
angebot تقديم عرض عروض قدم يعرض
angebracht تثبي ثبت ركب يثب
angedauert استمر استمرار دام
angedeutet اشار المح تلميح يلمح
angedroht تهديد توعد هدد يهدد
angeeignet استول اكتساب اكتسب يكتسب
angefang ابتد بدء بدا يبد
angefocht اعترض طعن يطع
angefordert طلب يطلب
angefragt استفسار استفسر سال
angefuhrt تزعم ذكر قاد قياد يقود
angegang تناول خص عالج يخص
angegeb تباه حدد ذكر يذكر
angegriff مهاجم هاجم هجوم يهاجم
angeh تناول خص عالج يخص
angehabt ارتد لبس يلبس
angehalt استمر اوقف توقف يتوقف
angehangt ارفاق ارفق الحق يرفق
angehob رفع زاد يرفع
angehor انتم انتماء ينتم
angehort استماع استمع اصغ انتم انتماء ينتم
angeht تناول خص عالج يخص
angeklagt اتهام اتهم متهم يتهم
angeklickt ضغط نقر ينقر
angekomm صول وصل يصل
angekundigt اعل اعلان يعل
angeleg امر امور شان شيء مسال
angelegt استثمر انش رسا ينشء
angemeldet تسجيل سجل يسجل
angemerkt علق لاحظ ملاحظ يلاحظ
angemess لايق ملايم مناسب
angenehm سار لطيف مريح ممتع
angenomm افترض قبل قبول يفترض يقبل
angeordnet امر ترتيب رتب يامر يرتب
angepasst تكيف تكييف عدل كيف يكيف
angeregt اقترح تحفيز حث حفز يحفز
angereist سافر قدم وصل يصل
angerichtet الحق سبب يسبب
angeruf اتصال اتصل هاتف يتصل
angesagt اعل اعلان يعل
angeschafft اشتر اقت اقتناء يقت
angeschaltet تشغيل شغل يشغل
angeschaut شاهد مشاهد نظر يشاهد
angeschloss انضم توصيل وصل ينضم يوصل
angeseh اعتبر شاهد محترم مرموق نظر ينظر
angesetzt حدد قدر وضع يحدد
angespannt متشوق متوتر مشدود
angesproch تطرق خاطب مخاطب يتطرق يخاطب
angesteckt اصاب اعد عدو يعد
angestellt توظيف عامل عين مستخدم موظف وظف يوظف
angestieg ارتفاع ارتفع ازداد يرتفع
angestoss اطلق دفع صدم يطلق
angestrebt سع طمح يسع
angestrengt اجهاد اجهد بذل يجهد
angetret ترشح تول خاض يتول
angetrieb تحر حرك دفع يحر يدفع
angewachs تزايد تنام نما نمو ينمو
angewandt استخدم تطبيق طبق يطبق
angewendet استخدم تطبيق طبق يطبق
angewies امر توج وجه يامر يوج
angezeigt ابلغ اظهار اظهر عرض يعرض
angezog ارتد جذب لبس يجذب يرتد
angezundet اشعال اشعل يشعل
angibt تباه حدد ذكر يذكر
anging تناول خص عالج يخص
angreif مهاجم هاجم هجوم يهاجم
angreift مهاجم هاجم هجوم يهاجم
angrenz متاخم مجاور
angriff اعتداء مهاجم هاجم هجما هجوم يهاجم
angst خش خوف قلق مخاوف
angstlich خايف خجول قلق
anhab ارتد لبس يلبس
anhalt استمر اوقف توقف دايم مستدام مستديم مستمر يتوقف
anhand باستخدام واسط
anhang اتباع ارفاق ارفق الحق انصار متابع مرفق مرفقا ملحق مويد يرفق
anhangt ارفاق ارفق الحق يرفق
anhat ارتد لبس يلبس
anhatt ارتد لبس يلبس
anheb رفع زاد يرفع
anhebt رفع زاد يرفع
anhielt استمر اوقف توقف يتوقف
anhob رفع زاد يرفع
anhor استماع استمع اصغ
anhort استماع استمع اصغ
ank مراس مرسا
ankam صول وصل يصل
anklag اتهام اتهم تهم يتهم
anklagt اتهام اتهم يتهم
anklick انقر ضغط نقر ينقر
anklickt ضغط نقر ينقر
ankomm صول وصل يصل
ankommt صول وصل يصل
ankund اعل اعلام اعلان لاغ يعل
ankundigt اعل اعلان يعل
ankunft صول قدوم
anlass سبب مناسب
anleg استثمر انش رسا مستثمر ينشء
anlegt استثمر انش رسا ينشء
anleih سند سندا
anleit ارشادا تعليما دليل كتيب
anmeld تسجيل دخول سجل يسجل
anmeldet تسجيل سجل يسجل
anmerk تنب علق لاحظ ملاحظ ملاحظا يلاحظ
anmerkt علق لاحظ ملاحظ يلاحظ
annahernd تقريب شبه كاد يكاد
annahm افتراض افترض تخمين رض قبل قبول يفترض يقبل
annehm افترض قبل قبول يفترض يقبل
annimmt افترض قبل قبول يفترض يقبل
anordn امر ترتيب رتب يامر يرتب
anordnet امر ترتيب رتب يامر يرتب
anpass تخصيص تعديل تكيف تكييف ضبط عدل كيف يكيف
anpasst تكيف تكييف عدل كيف يكيف
anreg اقترح تحفيز حث حفز يحفز
anregt اقترح تحفيز حث حفز يحفز
anreis سافر قدم وصل يصل
anreist سافر قدم وصل يصل
anricht الحق سبب يسبب
anrichtet الحق سبب يسبب
anrief اتصال اتصل هاتف يتصل
anruf اتصال اتصل مكالم مكالما هاتف يتصل
anruft اتصال اتصل هاتف يتصل
ans عل عند في
ansag اعل اعلان يعل
ansagt اعل اعلان يعل
ansah اعتبر شاهد نظر ينظر
anschaff اشتر اقت اقتناء يقت
anschafft اشتر اقت اقتناء يقت
anschalt تشغيل شغل يشغل
anschaltet تشغيل شغل يشغل
anschau شاهد مشاهد نظر يشاهد
anschaut شاهد مشاهد نظر يشاهد
anschein ظاهر ظاهري مزعوم مظهر
anschlag اعتداء اغتيال هجوم
anschliess انضم بعد توصيل ثم عديذ عنديذ لاحق منفذ وصل ينضم يوصل
anschliesst انضم توصيل وصل ينضم يوصل
anschloss انضم توصيل وصل ينضم يوصل
anschluss توصيل منفذ
anschrift عناو عنوان
anseh اعتبر شاهد عرض مشاهد نظر ينظر
ansetz حدد قدر وضع يحدد
ansetzt حدد قدر وضع يحدد
ansicht اراء را وجه
ansieht اعتبر شاهد نظر ينظر
anson خلاف سو وال
ansporn تحفيز حافز حوافز دافع
ansprach تطرق خاطب خطاب خطب كلم مخاطب يتطرق يخاطب
ansprech تطرق خاطب مخاطب يتطرق يخاطب
ansprechpartn اتصال مسوول
ansprechpartnerin اتصال مسوول
anspricht تطرق خاطب مخاطب يتطرق يخاطب
anspruch ادعاء حق متطلبا مطالب مطلب
anspruchsvoll راق صعب متطلب
anstalt منشا موسس موسسا
anstatt بدل عوض
ansteck اصاب اعد عدو معد يعد
ansteckt اصاب اعد عدو يعد
ansteig ارتفاع ارتفع ازداد يرتفع
ansteigt ارتفاع ارتفع ازداد يرتفع
anstell بدل توظيف عوض عين وظف يوظف
anstellt توظيف عين وظف يوظف
anstieg ارتفاع ارتفع ازداد تزايد رفع زياد يرتفع
anstiess اطلق دفع صدم يطلق
anstoss اطلق دفع صدم يطلق
anstosst اطلق دفع صدم يطلق
anstreb سع طمح يسع
anstrebt سع طمح يسع
anstreng اجهاد اجهد بذل جهد جهود راق شاق صعب عناء متطلب متعب مجهود مرهق يجهد
anstrengt اجهاد اجهد بذل يجهد
antarktis انتاركتيك قطب
anteil اجزاء جزء حصة قسم نسب نصيب
antik اثر عتيق عصور قديم
antisemit سام لاسام
antisemitismus سام لاسام
antlitz وجه وجو
antrag طلب طلبا
antrat ترشح تول خاض يتول
antreib تحر حرك دفع يحر يدفع
antreibt تحر حرك دفع يحر يدفع
antret ترشح تول خاض يتول
antrieb تحر تحفيز حافز حرك حوافز دافع دفع يحر يدفع
antritt ترشح تول خاض يتول
antwort اجاب اجوب جواب رد يجيب يرد
antwortet اجاب رد يجيب يرد
anvertrau اوكل ايتم عهد ياتم
anvertraut اوكل ايتم عهد ياتم
anwach تزايد تنام نما نمو ينمو
anwachs تزايد تنام نما نمو ينمو
anwalt محام
anwaltin محام
anwandt استخدم تطبيق طبق يطبق
anweis امر اوامر تعليما توج وجه يامر يوج
anweist امر توج وجه يامر يوج
anwend استخدام استخدم تطبيق تطبيقا طبق مستخدم يطبق
anwenderin مستخدم
anwendet استخدم تطبيق طبق يطبق
anwendungsfall حال حالا
anwes حاضر موجود
anwi امر توج وجه يامر يوج
anwuch تزايد تنام نما نمو ينمو
anzahl ارقام اعداد رقم عدد كم مجموع
anzeig ابلغ اظهار اظهر اعلان شاش عرض لاغ يعرض
anzeigt ابلغ اظهار اظهر عرض يعرض
anzieh ارتد جذاب جذب لبس مغر يجذب يرتد
anzieht ارتد جذب لبس يجذب يرتد
anzog ارتد جذب لبس يجذب يرتد
anzug بدل دلا
anzund اشعال اشعل يشعل
anzundet اشعال اشعل يشعل
apath فاتر لامبال مبال
apfel تفاح
apfelsin رتقال
api api اجه
apothek صيدل صيدليا
app تطبيق تطبيقا
apparat اجهز جهاز
appelli مناشد ناشد يناشد
appelliert مناشد ناشد يناشد
applikation تطبيق تطبيقا
april ابريل نيسان
ara حقب عصر عصور عهد
arab عرب عروب
arabi عرب عروب
arbeit اشتغل اعمال شغل عامل عمال عمل يشتغل يعمل
arbeiterin عامل عمال
arbeiterklass روليتاري طبق عامل
arbeitet اشتغل اعد اعداد صاغ عمل وضع يشتغل يعد يعمل
arbeitgeb اصحاب صاحب مشغل
arbeitnehm اجير عامل موظف
arbeitsablauf تدفق تسلسل سير عمل
arbeitsam كادح مجتهد نشيط
arbeitsgrupp عمل مجموع
arbeitslos طال عاطل
arbeitsplatz ظايف ظيف عمل مكان
arbeitsspeich ذاكر
arbeitszeit ساعا عمل
architekt معمار معماري مهندس
architektin معمار معماري مهندس
architektur بن عمار معمار
archiv ارشف ارشيف محفوظا
archivi ارشف ارشيف محفوظا
arg ازعاج ازعج اغضب انزعج سخط غضب غيظ يزعج
argentin ارجنت
argentini ارجنت
argert ازعاج ازعج اغضب انزعج يزعج
argument حجة حجج
argumenti جادل حاجج محاجج يجادل
argumentiert جادل حاجج محاجج يجادل
aristokrat ارستقراط نبلاء نبيل
arm اذرع افقر ذراع قراء قير
arme جيش جيوش
armen ارم ارميني
armeni ارم ارميني
armst افقر قراء قير
armut فقر
arrangi ترتيب رتب نظم يرتب
arrangiert ترتيب رتب نظم يرتب
arrogant متعجرف متغطرس متكبر مغرور
art اصناف انواع صنف نوع
artikel ماد مقال مقالا
arznei ادو دواء عقار
arzneimittel ادو دواء عقار
arzt اطباء دكتور طبيب
arztin اطباء دكتور طبيب
arztlich طب طبي
asch رماد
asi اسي اسيو
asiat اسي اسيو
aspekt جانب جوانب ناح
ass اكل تناول ياكل يتناول
ast اغصان روع غصن فرع
asyl لجوء
ath اثي
atheismus حاد ملحد
atheist حاد ملحد
athiop اثيوب اثيوبي حبش
athiopi اثيوب اثيوبي حبش
atm تنفس يتنفس
atmet تنفس يتنفس
atomar ذر نوو
atombomb ذر قنبل نوو
atomenergi ذر نوو
atomkraft ذر نوو
atomkraftwerk محط مفاعل نوو
atomwaff اسلح نوو
attentat اعتداء اغتيال هجوم
attraktiv جذاب مغر
auch ايض كذل كما
audio صوت
auf عل فوق
aufbau اعاد اعمار انش بن تركيب شيد ناء هيكل يبن
aufbaut انش بن شيد ناء يبن
aufbewahr احتفظ حفظ يحفظ
aufbewahrt احتفظ حفظ يحفظ
aufbrach انطلق غادر كسر ينطلق
aufbracht جمع حشد وفر يجمع
aufbrech انطلق غادر كسر ينطلق
aufbricht انطلق غادر كسر ينطلق
aufbring جمع حشد وفر يجمع
aufbringt جمع حشد وفر يجمع
aufbruch رحيل مغادر
aufdeck كشف يكشف
aufdeckt كشف يكشف
auffall بارز برز لاحظ لاف لافت لفت ملف يلف
auffallt برز لاحظ لفت يلف
auffass ادر فسر فهم يفهم
auffasst ادر فسر فهم يفهم
auffiel برز لاحظ لفت يلف
aufford حث دعا طالب مطالب يطالب
auffordert حث دعا طالب مطالب يطالب
auffuhr اد سرد عرض يعرض
auffuhrt اد سرد عرض يعرض
aufgab استسلام استسلم تخل تمرين ظيف مهام مهم واجب يتخل
aufgeb استسلام استسلم تخل يتخل
aufgebaut انش بن شيد ناء يبن
aufgebracht جمع حشد وفر يجمع
aufgebroch انطلق غادر كسر ينطلق
aufgedeckt كشف يكشف
aufgefall برز لاحظ لفت يلف
aufgefasst ادر فسر فهم يفهم
aufgefordert حث دعا طالب مطالب يطالب
aufgefuhrt اد سرد عرض يعرض
aufgegang اشرق شروق طلع يشرق
aufgegeb استسلام استسلم تخل يتخل
aufgegriff تقط تناول يتناول
aufgeh اشرق شروق طلع يشرق
aufgehalt اخر اقام اوقف يقيم يوقف
aufgehangt تعليق علق يعلق
aufgehob الغ رفع غاء يرفع يلغ
aufgehort توقف كف يتوقف
aufgeht اشرق شروق طلع يشرق
aufgeklart اوضح توضيح توع كشف يوضح
aufgekomm ظهر نشا نشوء ينش
aufgelad شحن يشح
aufgelegt اصدر وضع يضع
aufgelistet ادرج سرد عدد يسرد
aufgelost اذاب حل ذوبان يحل
aufgemacht فتح يفتح
aufgenomm استقبل استوعب تسجيل سجل يسجل
aufgepasst انتب راقب ينتب
aufgeraumt ترتيب رتب نظف يرتب
aufgeregt اثار اغضب انفعل يثير
aufgeruf استدع دعا دعو ناشد يدعو
aufgestand قام نهض نهوض يقوم ينهض
aufgestellt اقام رشح نصب وضع ينصب
aufgestieg ارتق صعد صعود يصعد
aufgetaucht طفا ظهر ظهور يظهر
aufgeteilt تقسيم قسم وزع يقسم
aufgetret حدث ظهر ظهور يحدث يظهر
aufgewachs ترعرع نشا ينش
aufgewacht استيقاظ استيقظ افاق
aufgewandt انفاق انفق بذل ينفق
aufgewendet انفاق انفق بذل ينفق
aufgewies ابد اظهر امتل يظهر
aufgeworf اثار طرح يثير
aufgezahlt تعداد سرد عدد يعدد
aufgezeichnet تسجيل دون سجل يسجل
aufgezeigt اظهر اوضح بين يبين
aufgibt استسلام استسلم تخل يتخل
aufging اشرق شروق طلع يشرق
aufgreif تقط تناول يتناول
aufgreift تقط تناول يتناول
aufgriff تقط تناول يتناول
aufgrund جراء سبب نتيج
aufhalt اخر اقام اوقف يقيم يوقف
aufhang تعليق علق يعلق
aufhangt تعليق علق يعلق
aufheb الغ رفع غاء يرفع يلغ
aufhebt الغ رفع غاء يرفع يلغ
aufhielt اخر اقام اوقف يقيم يوقف
aufhob الغ رفع غاء يرفع يلغ
aufhor توقف كف يتوقف
aufhort توقف كف يتوقف
aufkam ظهر نشا نشوء ينش
aufklar انوار اوضح تنوير توضيح توع كشف يوضح
aufklart اوضح توضيح توع كشف يوضح
aufkomm ظهر نشا نشوء ينش
aufkommt ظهر نشا نشوء ينش
auflad شحن يشح
aufladt شحن يشح
aufleg اصدر وضع يضع
auflegt اصدر وضع يضع
auflist ادرج تعداد سرد عدد قايم يسرد
auflistet ادرج سرد عدد يسرد
auflos اذاب حل دقة ذوبان يحل
auflost اذاب حل ذوبان يحل
auflud شحن يشح
aufmach فتح يفتح
aufmacht فتح يفتح
aufmerksam انتب اهتمام بانتب متنب منتب يقظ
aufnahm استقبل استوعب تسجيل تسجيلا سجل يسجل
aufnehm استقبل استوعب تسجيل سجل يسجل
aufnimmt استقبل استوعب تسجيل سجل يسجل
aufpass انتب راقب ينتب
aufpasst انتب راقب ينتب
aufraum ترتيب رتب نظف يرتب
aufraumt ترتيب رتب نظف يرتب
aufrechterhalt حافظ صان محافظ يحافظ
aufrechterhielt حافظ صان محافظ يحافظ
aufreg اثار اغضب انفعل يثير
aufregt اثار اغضب انفعل يثير
aufricht اخلاص امان امين صادق صدق مخلص نزي
aufrief استدع دعا دعو ناشد يدعو
aufruf استدع دعا دعو ناشد يدعو
aufruft استدع دعا دعو ناشد يدعو
aufrust تسلح تسليح
aufschwung ازدهار انتعاش
aufsichtsrat اشراف رقاب مجلس
aufstand انتفاض تمرد ثاير ثوار ثور قام متمرد نهض نهوض يقوم ينهض
aufsteh قام نهض نهوض يقوم ينهض
aufsteht قام نهض نهوض يقوم ينهض
aufsteig ارتق صعد صعود يصعد
aufsteigt ارتق صعد صعود يصعد
aufstell اقام رشح نصب وضع ينصب
aufstellt اقام رشح نصب وضع ينصب
aufstieg ارتق صعد صعود يصعد
auftauch طفا ظهر ظهور يظهر
auftaucht طفا ظهر ظهور يظهر
aufteil تقسيم قسم وزع يقسم
aufteilt تقسيم قسم وزع يقسم
auftrag امر تكليف طلب مهم
auftraggeb زبون عميل
auftraggeberin زبون عميل
auftrat حدث ظهر ظهور يحدث يظهر
auftret حدث ظهر ظهور يحدث يظهر
auftritt حدث ظهر ظهور يحدث يظهر
aufwach استيقاظ استيقظ افاق ترعرع نشا ينش
aufwachs ترعرع نشا ينش
aufwacht استيقاظ استيقظ افاق
aufwand تكاليف تكلف كلف مجهد معقد مكلف نفقا
aufwandt انفاق انفق بذل ينفق
aufwarf اثار طرح يثير
aufwart اعل فوق
aufweis ابد اظهر امتل يظهر
aufweist ابد اظهر امتل يظهر
aufwend انفاق انفق بذل مجهد مصاريف مصروفا معقد مكلف نفقا ينفق
aufwendet انفاق انفق بذل ينفق
aufwerf اثار طرح يثير
aufwi ابد اظهر امتل يظهر
aufwirft اثار طرح يثير
aufwuch ترعرع نشا ينش
aufzahl تعداد سرد عدد قايم يعدد
aufzahlt تعداد سرد عدد يعدد
aufzeichn تسجيل تسجيلا دون سجل يسجل
aufzeichnet تسجيل دون سجل يسجل
aufzeig اظهر اوضح بين يبين
aufzeigt اظهر اوضح بين يبين
aufzug مصاعد مصعد
aug اعين عين عيون
augenblick لحظ لحظا
augenschein اضح جل ديه واضح وضوح
august اب اغسطس
aus خارج من
ausarbeit اعد اعداد صاغ وضع يعد
ausarbeitet اعد اعداد صاغ وضع يعد
ausbau توسيع طور وسع يوسع
ausbaut توسيع طور وسع يوسع
ausbeut استغلال مستغل
ausbild اهل تاهيل تدريب ترب تعليم تكوين درب يدرب
ausbildet اهل تاهيل تدريب درب يدرب
ausbleib تخلف غاب يغيب
ausbleibt تخلف غاب يغيب
ausblieb تخلف غاب يغيب
ausbrach اندلاع اندلع انفجر ثار يندلع
ausbrech اندلاع اندلع انفجر ثار يندلع
ausbreit انتشار انتشر بسط نشر ينتشر
ausbreitet انتشار انتشر بسط نشر ينتشر
ausbricht اندلاع اندلع انفجر ثار يندلع
ausdacht ابتكر اخترع تخيل يبتكر
ausdehn تمدد تمديد مدد وسع يمدد
ausdehnt تمدد تمديد مدد وسع يمدد
ausdenk ابتكر اخترع تخيل يبتكر
ausdenkt ابتكر اخترع تخيل يبتكر
ausdruck تعبير تعبيرا طباع طبع عبار عبر يطبع يعبر
ausdruckt تعبير طباع طبع عبر يطبع يعبر
auseinandergesetzt تعامل ناقش واج
auseinandersetz تعامل جدال خلاف شجار ناقش نزاع واج
auseinandersetzt تعامل ناقش واج
ausfall الغ انقطاع تعطل خلل سقط عطل يتعطل
ausfallt الغ تعطل سقط يتعطل
ausfiel الغ تعطل سقط يتعطل
ausflug جول رحل نزه
ausfuhr اجر تشغيل تصدير تفصيل تنفيذ صادرا مفصل نفذ ينفذ
ausfuhrt اجر تنفيذ نفذ ينفذ
ausfull تعبء عبا ملء ملا يمل
ausfullt تعبء عبا ملء ملا يمل
ausgab اخراج اصدر انفاق انفق طبع عدد مخرجا مصاريف مصروفا نفق نفقا ينفق
ausgang خروج مخارج مخرج
ausgearbeitet اعد اعداد صاغ وضع يعد
ausgeb اخراج اصدر انفاق انفق طبع مخرجا ينفق
ausgebaut توسيع طور وسع يوسع
ausgebildet اهل تاهيل تدريب درب مدرب موهل يدرب
ausgeblieb تخلف غاب يغيب
ausgebreitet انتشار انتشر بسط نشر ينتشر
ausgebroch اندلاع اندلع انفجر ثار يندلع
ausgedacht ابتكر اخترع تخيل يبتكر
ausgedehnt تمدد تمديد مدد وسع يمدد
ausgedruckt تعبير طباع طبع عبر يطبع يعبر
ausgefall الغ تعطل سقط يتعطل
ausgefuhrt اجر تنفيذ نفذ ينفذ
ausgefullt تعبء عبا ملء ملا يمل
ausgeg تعويض عادل عوض واز يعوض
ausgegang افترض انطلق خرج نفد يخرج
ausgegeb اصدر انفاق انفق ينفق
ausgeh افترض انطلق خرج نفد يخرج
ausgehalt احتمل تحمل صمد يتحمل
ausgehandelt تفاوض ساوم يتفاوض
ausgeht افترض انطلق خرج نفد يخرج
ausgekannt الم عرف معرف يعرف
ausgekomm اكتف انسجم تدبر ينسجم
ausgelacht سخر يسخر
ausgelass اغفل حذف يحذف يغفل
ausgelegt اول تفسير فسر يفسر
ausgeliefert تسليم سلم يسلم
ausgelost اثار اطلق تسبب سبب يثير
ausgemacht اتفق اطف شكل يشكل
ausgenomm الا باستثناء سو عدا
ausgenutzt استغل استغلال
ausgepackt افرغ فك يفرغ
ausgereicht كف كفا يكف
ausgerichtet محاذا نظم وجه يوج
ausgeruf اعل ناد هتف يعل
ausgeruht ارتاح استراح استريح
ausgerustet تجهيز جهز زود يجهز
ausgesagt ادل شهاد شهد يشهد
ausgeschaltet اطف اطفاء ايقاف عطل يطفء
ausgeschied افرز انسحب خرج غادر يخرج
ausgeschloss استبعاد استبعد استث
ausgeseh بدا ظهر يبدو
ausgesetzt تعريض تعليق عرض علق يعلق
ausgesproch عبر لفظ نطق ينطق
ausgestattet تجهيز جهز زود يجهز يزود
ausgestellt اصدار اصدر عرض يصدر يعرض
ausgestieg انسحب خروج نزل ينزل ينسحب
ausgestorb انقراض انقرض ينقرض
ausgestrahlt اشع اشعاع بث يبث
ausgesucht اختار اختيار انتق يختار
ausgetauscht استبدال استبدل تبادل يتبادل
ausgetret انسحاب انسحب تسرب خرج ينسحب
ausgeubt مارس ممارس يمارس
ausgewahlt اختار اختيار انتق مختار منتق يختار
ausgewandert هاجر هجر يهاجر
ausgeweitet اتسع توسيع وسع يوسع
ausgewertet تقييم حلل قيم يقيم
ausgewich تجنب تفاد تهرب راوغ يتفاد
ausgewies ابعد اثب طرد يطرد
ausgewirkt اثر انعكس تاثير يوثر
ausgezeichnet بارز تكريم تميز كرم متميز ممتاز ميز يكرم
ausgezog انتقل خلع يخلع
ausgibt اصدر انفاق انفق ينفق
ausging افترض انطلق خرج نفد يخرج
ausgleich تعويض عادل عوض واز يعوض
ausgleicht تعويض عادل عوض واز يعوض
ausglich تعويض عادل عوض واز يعوض
aushalt احتمل تحمل صمد يتحمل
aushandeln تفاوض ساوم يتفاوض
aushandelt تفاوض ساوم يتفاوض
aushielt احتمل تحمل صمد يتحمل
auskam اكتف انسجم تدبر ينسجم
auskannt الم عرف معرف يعرف
auskenn الم عرف معرف يعرف
auskennt الم عرف معرف يعرف
auskomm اكتف انسجم تدبر ينسجم
auskommt اكتف انسجم تدبر ينسجم
auskunft معلوم معلوما
auslach سخر يسخر
auslacht سخر يسخر
ausland اجانب اجنب خارج
auslanderin اجانب اجنب
auslass اغفل حذف يحذف يغفل
auslasst اغفل حذف يحذف يغفل
auslast تحميل حمل حمول
ausleg اول تفسير فسر يفسر
auslegt اول تفسير فسر يفسر
auslief تسليم سلم يسلم
ausliefert تسليم سلم يسلم
ausliess اغفل حذف يحذف يغفل
auslos اثار اطلق تسبب سبب يثير
auslost اثار اطلق تسبب سبب يثير
ausmach اتفق اطف شكل يشكل
ausmacht اتفق اطف شكل يشكل
ausmass حجم مد نطاق
ausnahm استثناء استثناءا
ausnutz استغل استغلال
ausnutzt استغل استغلال
auspack افرغ فك يفرغ
auspackt افرغ فك يفرغ
ausprobi تجرب تجريب جرب يجرب
ausprobiert تجرب تجريب جرب يجرب
ausreich كاف كف كفا يكف
ausreicht كف كفا يكف
ausricht محاذا نظم وجه يوج
ausrichtet محاذا نظم وجه يوج
ausrief اعل ناد هتف يعل
ausruf اعل ناد هتف يعل
ausruft اعل ناد هتف يعل
ausruh ارتاح استراح استريح
ausruht ارتاح استراح استريح
ausrust تجهيز جهز زود يجهز
ausrustet تجهيز جهز زود يجهز
auss ابد الا باستثناء تعبير خارج سو صرح ظاهر ظاهري عبر عدا يعبر
aussag ادعاء ادل افاد اقوال زعم شهاد شهادا شهد قول يشهد
aussagt ادل شهاد شهد يشهد
aussah بدا ظهر يبدو
ausschalt اطف اطفاء ايقاف تعطيل عطل يطفء
ausschaltet اطف اطفاء ايقاف عطل يطفء
ausscheid افرز انسحب خرج غادر يخرج
ausscheidet افرز انسحب خرج غادر يخرج
ausschied افرز انسحب خرج غادر يخرج
ausschlaggeb حاسم مصير مفصل
ausschliess استبعاد استبعد استث استثناء حصر حصري طرد
ausschliesst استبعاد استبعد استث
ausschloss استبعاد استبعد استث
ausschluss استبعاد استثناء طرد
ausschuss لجان لجن
ausseh بدا شكل ظهر ظهور مظهر يبدو
aussenminist خارج زير
aussenpolit خارج سياس
ausserd اضاف ايض علاو فضل كذل
aussergewohn استثناء خارق غا غريب
ausserhalb خارج
ausserordent استثناء خارق غا
ausserst اقص جدا شديد غا قصو كثير متطرف
aussert ابد تعبير صرح عبر يعبر
aussetz تعريض تعليق عرض علق يعلق
aussetzt تعريض تعليق عرض علق يعلق
aussicht احتمال افاق منظور
aussichtslos امل ميووس يايس
aussieht بدا ظهر يبدو
aussprach عبر لفظ نطق ينطق
aussprech عبر لفظ نطق ينطق
ausspricht عبر لفظ نطق ينطق
ausstarb انقراض انقرض ينقرض
ausstatt تجهيز جهز زود يجهز يزود
ausstattet تجهيز جهز زود يجهز يزود
aussteig انسحب خروج نزل ينزل ينسحب
aussteigt انسحب خروج نزل ينزل ينسحب
ausstell اصدار اصدر عرض معارض معرض يصدر يعرض
ausstellt اصدار اصدر عرض يصدر يعرض
aussterb انقراض انقرض ينقرض
ausstieg انسحب خروج نزل ينزل ينسحب
ausstirbt انقراض انقرض ينقرض
ausstrahl اشع اشعاع بث يبث
ausstrahlt اشع اشعاع بث يبث
aussuch اختار اختيار انتق يختار
aussucht اختار اختيار انتق يختار
austausch استبدال استبدل تبادل تبديل تغيير يتبادل
austauscht استبدال استبدل تبادل يتبادل
austral استرال استرالي
australi استرال استرالي
austrat انسحاب انسحب تسرب خرج ينسحب
austret انسحاب انسحب تسرب خرج ينسحب
austritt انسحاب انسحب تسرب خرج ينسحب
ausub مارس ممارس يمارس
ausubt مارس ممارس يمارس
auswahl اختار اختر اختيار انتخاب انتخابا انتق تحديد خيار يختار
auswahlt اختار اختيار انتق يختار
auswand مهاجر هاجر هجر يهاجر
auswander هجر
auswandert هاجر هجر يهاجر
ausweich تجنب تفاد تهرب راوغ يتفاد
ausweicht تجنب تفاد تهرب راوغ يتفاد
ausweis ابعد اثب طرد يطرد
ausweist ابعد اثب طرد يطرد
ausweit اتسع توسيع وسع يوسع
ausweitet اتسع توسيع وسع يوسع
auswert تحليل تقييم حلل قيم يقيم
auswertet تقييم حلل قيم يقيم
auswi ابعد اثب طرد يطرد
auswich تجنب تفاد تهرب راوغ يتفاد
auswirk اثار اثر انعكس تاثير مفعول يوثر
auswirkt اثر انعكس تاثير يوثر
auszeichn ترميز تكريم تميز تمييز توصيف جايز جوايز كرم ميز يكرم
auszeichnet تكريم تميز كرم ميز يكرم
auszeichnungssprach ترميز تمييز توصيف
auszieh انتقل خلع يخلع
auszieht انتقل خلع يخلع
auszog انتقل خلع يخلع
authentifizi استيثاق توثيق مصادق
authentifizier استيثاق توثيق مصادق
auto سيار عرب يارا
autobahn سريع طريق
automat اتمت ال اوتوماتيك تلقاء تلقايي
automatisi اتم اتمت ال تلقاء تلقايي يوتم
automatisier اتمت ال تلقاء تلقايي
automatisiert اتم اتمت يوتم
autonom استقلال حكم ذات
autonomi استقلال حكم ذات
autor اديب كاتب كتاب مولف
autorin اديب كاتب كتاب مولف
autoritar استبداد سلطو
autos سيار عرب يارا
award تكريم جايز جوايز
axt بلط فاس ووس
baby رضع رضيع طفل مولود
babys رضع رضيع طفل مولود
bach جداول جدول
back خباز خبز مخابز مخبز يخبز
backerei خباز مخابز مخبز
backstein اجر طوب قرميد
backt خبز يخبز
backup احتياط نسخ
bad استحم استحمام حمام حماما سبح
badet استحم استحمام سبح
badezimm حمام حماما
bagdad غداد
bagg حفار
bahn حديد سكة قطار
bahnhof محط محطا
balanc اتزان تواز
bald سرعان قريب
baldig سرعان قريب
balkon شرف شرفا لكون
ball كرا كرة
banan موز
band ادماج تضمين دمج ربط شريط ضمن عصاب عصابا فرق قيد مجلد يربط يضم
bandbreit تردد عرض نطاق
bank بنك بنو مصارف مصرف مصرفي مقعد
banki مصرف مصرفي
bankrott افلاس مفلس
bann بانر شعار لافت
bar بار حان حانا دب دبب نقد
barbar ربر همج وحش
barg انتشل انقذ حو ينقذ
bargeld نقد نقود
barmherz تعاطف رحم رحماء رحيم شفق
barrierefrei اتاح صول متاح
bart لح
basi ارتكز استناد استند
basiert ارتكز استناد استند
basis اساس اساسيا اسس قاعد
bat تمس رجا طلب يرجو يطلب
batteri طار طاريا
bau انشاء بن تشييد شيد لاح لاحون لاحين مزارع موقع ناء يبن
bauch بطن طون
bauernhof مزارع مزرع
baum اشجار شجر
baumwoll قطن
baustell انشاء موقع ناء
baut انش انشاء بن تخفيض تركيب تشييد تفك توسيع خفض دمج ركب زراع زرع شيد طور فكك موقع ناء وسع يبن يركب يزرع يفك يوسع
beabsicht اعتزم نو يعتزم ينو
beabsichtigt اعتزم نو يعتزم ينو
beacht انتب راع لاحظ مراعا يراع
beachtet انتب راع لاحظ مراعا يراع
beachtlich جدير كبير لاف معتبر ملحوظ
beachtung انتب اهتمام
beamt مسوول موظف
beamtin مسوول موظف
beantrag تقدم طلب طلبا يطلب
beantragt تقدم طلب يطلب
beantwort اجاب اجوب جواب رد يجيب
beantwortet اجاب رد يجيب
bearbeit تحرير تعديل حرر عالج محرر معالج معدل يحرر يعالج
bearbeiterin محرر معدل
bearbeitet تحرير حرر عالج معالج يعالج
beauftrag تكليف فوض كلف يكلف
beauftragt تكليف فوض كلف يكلف
bech اكواب كوب ناجين نجان
bedacht تامل راع فكر يفكر
bedang استلزم اشترط سبب يسبب
bedank شكر يشكر
bedankt شكر يشكر
bedarf احتياج احتياجا حاج حاجا
bedau اسف ندم ياسف
bedauerlicherweis اسف
bedauert اسف ندم ياسف
bedeck تغط غط يغط
bedeckt تغط غط يغط
bedenk تامل راع فكر يفكر
bedenkt تامل راع فكر يفكر
bedeut اهم بارز دل دلال عن كبير معا معن مغز ملحوظ مهم هام يدل يعن
bedeutet دل عن يدل يعن
bedeutsam اهم مهم هام
bedeutungsvoll بارز كبير ملحوظ هام
bedi تشغيل خدم شغل يخدم
bedient تشغيل خدم شغل يخدم
beding استلزم اشترط سبب شرط شروط ظرف يسبب
bedingt استلزم اشترط سبب يسبب
bedroh تهديد تهديدا خطير مهدد هدد يهدد
bedroht تهديد معرض مهدد هدد يهدد
bedurfnis احتياج احتياجا حاج حاجا
beeindruck ابهر اثر اعجب مبهر مثير مدهش موثر يبهر
beeindruckt ابهر اثر اعجب يبهر
beeinfluss اثر تاثير يوثر
beeinflusst اثر تاثير يوثر
beeintracht اضر اضعف اعاق يضر يضعف
beeintrachtigt اضر اضعف اعاق يضر يضعف
beend اخت انه انهاء نها ينه
beendet اخت انه انهاء ينه
beendig اخت انه انهاء ينه
beer توت
beerdig دفن يدف
beerdigt دفن يدف
befahigt اقدر قادر
befahl امر يامر
befand وجد وقع يقع يوجد
befass انشغل اهتم تعامل تناول يتناول
befasst انشغل اهتم تعامل تناول يتناول
befehl امر اوامر تعليما يامر
befehlshab قاد قايد
befehlszeil اوامر سطر طرف
befest تثبي ثبت حصن يثب
befestigt تثبي ثبت حصن يثب
befiehlt امر يامر
befind وجد وقع يقع يوجد
befindet وجد وقع يقع يوجد
befohl امر يامر
befolg اتباع اتبع امتثال تزام تزم يتبع
befolgt اتباع اتبع تزم يتبع
beford ترق رق نقل يرق
befordert ترق رق نقل يرق
befrag استبي استجوب استطلاع استطلع استفتاء سال
befragt استجوب استطلع سال
befrei اعف تحرير حرر يحرر
befreit اعف تحرير حرر يحرر
befreiung تحرر تحرير
befried ارض ارضاء اشبع يرض
befriedigt ارض ارضاء اشبع يرض
befund وجد وقع يقع يوجد
befurcht خاف خش يخش
befurchtet خاف خش يخش
befurwort ايد تاييد يويد
befurwortet ايد تاييد يويد
begab مواهب موهب
begabt موهوب
begang ارتكاب ارتكب يرتكب
begann بدء بدا يبد
begegn اجتماع تق قابل لقاء لقاءا يقابل يلتق
begegnet تق قابل لقاء يقابل يلتق
begeh ارتكاب ارتكب يرتكب
begehr اشته رغب يرغب
begehrt اشته رغب يرغب
begeht ارتكاب ارتكب يرتكب
begeist الهم تحمس حمس يحمس
begeister حماس
begeistert الهم تحمس حماس حمس متحمس يحمس
beging ارتكاب ارتكب يرتكب
beginn اول بدء بدا دايا مطلع يبد
beginnt بدء بدا يبد
begleit رافق صحب مرافق يرافق
begleitet رافق صحب مرافق يرافق
begnad رحم عفو
begonn بدء بدا يبد
begrab دفن يدف
begrabt دفن يدف
begreif ادر فهم مفهوم واضح يدر يفهم
begreift ادر فهم يدر يفهم
begrenz تحديد تقييد حد حدد قيد قيود يحد
begrenzt تحديد حد حدد قيد محدود مقيد يحد
begriff ادر فهم مصطلح مصطلحا مفاهيم مفهوم يدر يفهم
begrub دفن يدف
begrund برر تبرير تعليل علل يعلل
begrundet برر تبرير تعليل علل مبرر مسوغ يعلل
begruss اهل ترحيب حيا رحب مرحب يرحب
begrusst ترحيب حيا رحب يرحب
begutacht مراجع مراجعا
behalt ابق احتفاظ احتفظ حافظ يحافظ يحتفظ
behandeln عالج عامل علاج معامل يعالج
behandelt عالج عامل علاج معامل يعالج
behandl علاج معالج معامل
behaupt ادع ادعاء افاد زعم قول يدع يزعم
behauptet ادع ادعاء زعم يدع يزعم
beheb ازال اصلاح اصلح معالج يصلح
behebt ازال اصلاح اصلح يصلح
beherberg استضاف استضيف
beherrsch اتق سيطر يتق يسيطر
beherrscht اتق سيطر يتق يسيطر
behielt ابق احتفاظ احتفظ حافظ يحافظ يحتفظ
behind اعاق عرقل يعيق
behinder اعاق معاق
behindert اعاق عرقل معاق معوق يعيق
behob ازال اصلاح اصلح يصلح
behord جهة داير سلط سلطا هيء
behutsam حذر محترس
bei عند قرب لد
beibehalt ابق احتفظ حافظ يحافظ
beibehielt ابق احتفظ حافظ يحافظ
beibracht تعليم علم يعلم
beibring تعليم علم يعلم
beibringt تعليم علم يعلم
beid كلا كلتا كلي
beigebracht تعليم علم يعلم
beigetrag اسهم ساهم مساهم يسا
beigetret انضم انضمام ينضم
beil بلط فاس ووس
beim عند قرب لد
bein ارجل رجل ساق يقان
beinah تقريب شبه كاد يكاد
beinhalt احتو تضم شمل يتضم
beinhaltet احتو تضم شمل يتضم
beisamm جميع سوي معا
beispiel امثل مثال مثل نموذج
beispielsweis مثال مثل
beiss عض يعض
beisst عض يعض
beisteu اسهم ساهم مساهم يسا
beitrag اسهام اسهم اشتر ساهم ماد مسا مساهم مساهما مشار مشارك مقال مقالا يسا
beitragt اسهم ساهم مساهم يسا
beitrat انضم انضمام ينضم
beitret انضم انضمام ينضم
beitritt انضم انضمام ينضم
beitrug اسهم ساهم مساهم يسا
bekam تلق حصل حصول نال يحصل
bekampf حارب كافح محارب مكافح يكافح
bekampft حارب كافح محارب مكافح يكافح
bekannt اعتراف اعترف اقر شهير مشهور معروف معلوم يعترف
bekanntgeb اعل اعلان يعل
bekanntmach اعلام اعلان لاغ
bekenn اعتراف اعترف اقر يعترف
bekennt اعتراف اعترف اقر يعترف
beklag اشتك تذمر شكا شكو يشكو
beklagt اشتك تذمر شكا شكو يشكو
bekomm تلق حصل حصول نال يحصل
bekommt تلق حصل حصول نال يحصل
belager حصار
belarus يلاروس يلاروسي
belaruss يلاروس يلاروسي
belast اثقل ارهق اعباء تحرش حمل عبء مضايق يثقل
belastet اثقل ارهق حمل يثقل
beleg اثب اثبا شغل وثق يثب
belegt اثب اثبا شغل وثق يثب
beleid اساء اهان شتم مسيء يهين
beleidigt اهان شتم يهين
belgi لجيك
belgisch لجيك
belieb اعتباط اي كيفم
beliebt رايج شعب محبوب مفضل
belog خدع كذب يكذب
belohn اجر اجور كاف مكافا يكافء
belohnt كاف مكافا يكافء
belug خدع كذب يكذب
belugt خدع كذب يكذب
bemerk تنب لاحظ ملاحظ ملاحظا يلاحظ
bemerkenswert جدير لاف ملحوظ
bemerkt لاحظ ملاحظ يلاحظ
bemuh اجتهد جهد جهود حاول سع عناء مجهود مسع يحاول يسع
bemuht اجتهد حاول سع يحاول يسع
benachbart متاخم مجاور
benachricht ابلغ اخطار اخطر اشعار اشعارا تنب يخطر
benachrichtigt ابلغ اخطار اخطر اشعار يخطر
benachteil تمييز ظلم ميز يظلم
benachteiligt تمييز ظلم محروم مهمش ميز يظلم
benahm تصرف سلو يتصرف
benannt تسم سم عين مذكور مسم مسما يسم
benehm تصرف سلو يتصرف
beneid حسد يحسد
beneidet حسد يحسد
benenn تسم سم عين يسم
benennt تسم سم عين يسم
benimmt تصرف سلو يتصرف
benomm تصرف سلو يتصرف
benot احتاج احتياج تطلب يحتاج
benotigt احتاج احتياج تطلب يحتاج
benutz استخدام استخدم استعمال استعمل استفاد مستخدم
benutzerfreund استخدام سهل سهول
benutzerin مستخدم
benutzernam اسم مستخدم
benutzeroberflach اجه اجها سطح
benutzt استخدام استخدم استعمل مستخدم مستعمل
benzin قود نزين
beobacht راقب رصد لاحظ مراقب ملاحظ يراقب
beobachtet راقب رصد لاحظ مراقب يراقب
bequ اريح راح مريح
berat استشار اشار تشاور مستشار نصح ينصح
beraterin استشار مستشار
beraub حرم سلب نهب يسلب
beraubt حرم سلب نهب يسلب
berechn احتسب حساب حسب حوسب يحسب
berechnet احتسب حساب حسب يحسب
berecht اجاز اذن اذونا اهل خول صلاح صلاحيا يخول
berechtigt اجاز اهل خول شرع مشروع يخول
bereich اثر اثراء اغن مجال مجالا منطق نطاق يثر
bereichert اثر اثراء اغن يثر
bereis جال زار سافر يجول
bereist جال زار سافر يجول
bereit اعد اعداد جاهز سبب سبق فعل قد مستعد يعد
bereitet اعد اعداد سبب يعد
bereitgestellt توفير قدم وفر يوفر
bereitstell اتاح توفير قدم نشر وفر يوفر
bereitstellt توفير قدم وفر يوفر
bereu تاب ندم يندم
bereut تاب ندم يندم
berg انتشل انقذ جبال جبل حو ينقذ
bergarbeit عامل عمال منجم
bergbau تعدين
bergleut عامل عمال منجم
bergmann عامل عمال منجم
bergwerk مناجم منجم
bericht ابلغ افاد تصحيح تقارير تقرير ذكر رو صحح يصحح يفيد
berichtet ابلغ افاد ذكر رو يفيد
berichtigt تصحيح صحح يصحح
berief استدع استند تعيين جند دعا عين يدعو يعين
beriet استشار اشار تشاور نصح ينصح
berlin رلين
beruchtigt سيء
berucksicht اخذ راع مراعا يراع
berucksichtigt اخذ راع مراعا يراع
beruf احتراف استند تعيين حرف ظيف عين محترف مهن يعين
beruft استدع استند تعيين جند دعا عين يدعو يعين
beruh ارتكز استناد استند تهدء طمان هدا يهدء
beruhigt تهدء طمان هدا يهدء
beruhmt اشهر شهير مشاهير مشهور
beruhr لمس مس يلمس
beruhrt لمس مس يلمس
beruht ارتكز استناد استند
bes مكانس مكنس
besass امتل ملك يمتل يمل
besatz احتلال طاقم محتل
beschad اتلاف اتلف اضر يتلف
beschadigt اتلاف اتلف اضر تالف متضرر معطل مكسور يتلف
beschaff توفير حصل دبر وفر يحصل
beschafft توفير حصل دبر وفر يحصل
beschaft انشغل اهتم تشغيل توظيف شغل عمل وظف يشغل
beschaftigt انشغل اهتم شغل عامل مشغول منشغل موظف وظف يشغل
bescheid اجاب اكتف تواضع متواضع منح
bescheidet اجاب اكتف منح
beschied اجاب اكتف منح
beschimpf سب شتم يشتم
beschimpft سب شتم يشتم
beschleun تسريع سرع عجل يسرع
beschleunigt تسريع سرع عجل يسرع
beschliess اقر تقرير قرر يقرر
beschliesst اقر تقرير قرر يقرر
beschloss اقر تقرير قرر يقرر
beschluss قرار قرارا
beschrank اقتصر تقييد حد حصر قيد قيود يقيد
beschrankt اقتصر تقييد حصر قيد محدود مقيد يقيد
beschreib وصف يصف
beschreibt وصف يصف
beschrieb وصف يصف
beschuld اتهام اتهاما اتهم تهم لوم يتهم
beschuldigt اتهام اتهم يتهم
beschutz حم حما يحم
beschutzt حم حما يحم
beschw اشتك تذمر شكا شكو يشتك
beschwerd دعو شكاو شكو
beschwert اشتك تذمر شكا شكو يشتك
beseit ازال قض يزيل
beseitigt ازال قض يزيل
besess امتل ملك يمتل يمل
besetz احتل احتلال شغل يحتل
besetzt احتل احتلال شغل محتل مشغول يحتل
besicht تفقد زار عاين معاين يزور
besichtigt تفقد زار عاين معاين يزور
besieg تغلب هزم هزيم يهزم
besiegt تغلب مهزوم هزم هزيم يهزم
besitz اصحاب امتل صاحب مال ملا ملك ممتلكا يمتل يمل
besitzt امتل ملك يمتل يمل
besond خاص خصوص خصيص لاسيم مميز
besorg احضر جلب دبر يجلب
besorgt احضر جلب دبر قلق مهموم يجلب
besprach بحث مناقش ناقش يناقش
besprech اجتماع اجتماعا بحث جلس مناقش ناقش يناقش
bespricht بحث مناقش ناقش يناقش
besproch بحث مناقش ناقش يناقش
bess احس افضل جيد حسن خير
best احس افضل جيد حسن خير
bestach رشا رشو يرشو
bestand اجتاز تالف تكون ثاب ثابت مستقر وجد يتكون
bestandteil مكون مكونا
bestark تعزيز شجع عزز يشجع
bestarkt تعزيز شجع عزز يشجع
bestat اثب اكد تاكيد يوكد
bestatigt اثب اكد تاكيد يوكد
bestech اسد اسدون رشا رشاو رشو فاسد يرشو
besteh اجتاز تالف تكون قايم موجود وجد يتكون
besteht اجتاز تالف تكون وجد يتكون
besteig اعتل تسلق ركب صعد يصعد
besteigt اعتل تسلق ركب صعد يصعد
bestell اوص طلب طلبا يطلب
bestellt اوص طلب يطلب
besteu ضريب فرض يفرض
besteuert ضريب فرض يفرض
besticht رشا رشو يرشو
bestieg اعتل تسلق ركب صعد يصعد
bestimm تحديد حدد عين قرر يحدد
bestimmt تحديد حدد خاص عين قرر محدد معين يحدد
bestoch رشا رشو يرشو
bestraf عاقب عقاب عقوب عقوبا غرام معاقب يعاقب
bestraft عاقب عقاب معاقب يعاقب
bestreit انكار انكر نف ينف ينكر
bestreitet انكار انكر نف ينف ينكر
bestritt انكار انكر نف ينف ينكر
besuch حضر زار زاير زوار زيار زيارا ضيف ضيوف يزور
besucherin زاير زوار ضيف ضيوف
besucht حضر زار زيار يزور
bet دعا صل صلا يصل
beteil اشتر اشر شار مشارك يشار
beteiligt اشر شار ضالع متورط مشار مشارك يشار
betet دعا صل صلا يصل
beton اسمن اكد تشديد خرسان شدد يشدد يوكد
betont اكد تشديد شدد يشدد يوكد
betracht اعتبر تامل شاهد عرض كبير مشاهد معتبر ملحوظ نظر يعتبر ينظر
betrachtet اعتبر تامل نظر يعتبر ينظر
betraf تعلق خص مس يتعلق يخص
betrag بلغ مبالغ مبلغ مجموع يبلغ
betragt بلغ يبلغ
betrat دخل دخول يدخل
betreff تعلق حول خص خصوص شان متعلق مس معن يتعلق يخص
betreib ادار تشغيل شغل مشغل يدير يشغل
betreiberin مشغل
betreibt ادار تشغيل شغل يدير يشغل
betret دخل دخول يدخل
betreu اشرف رع رعا صاء مسوول مشرف يرع
betreuerin صاء مسوول مشرف
betreut اشرف رع رعا يرع
betrieb ادار تشغيل شرك شركا شغل مشروع موسس يدير يشغل
betriebssyst تشغيل نظام
betriebssystem تشغيل نظام
betrifft تعلق خص مس يتعلق يخص
betritt دخل دخول يدخل
betroff تعلق خص متاثر متضرر مس معن يتعلق يخص
betrog خان خداع خدع غش يخدع
betrubt حزا حزين محز
betrug احتيال بلغ خان خداع خدع غش محتال نصاب يبلغ يخدع
betrugt خان خداع خدع غش يخدع
bett اسر راش سرير
betteln تسول توسل يتسول
bettelt تسول توسل يتسول
bettl شحاذ متسول
beug انح ثن خضع ينح
beugt انح ثن خضع ينح
beunruh ازعج اقلاق اقلق يقلق
beunruhigt ازعج اقلاق اقلق قلق مهموم يقلق
beurteil تقييم حكم قيم يحكم يقيم
beurteilt تقييم حكم قيم يحكم يقيم
bevolker سكان شعب
bevor قبل قبلم
bevorgestand اقتراب اقترب اوش يقترب
bevorstand اقتراب اقترب اوش يقترب
bevorsteh اقتراب اقترب اوش يقترب
bevorsteht اقتراب اقترب اوش يقترب
bevorzug تفضيل فضل يفضل
bevorzugt تفضيل فضل يفضل
bewach حراس حرس يحرس
bewacht حراس حرس يحرس
bewaffnet مسلح
bewahr حافظ حفاظ حفظ صان صون يحفظ
bewahrt احتفظ حافظ حفاظ حفظ صان يحفظ
bewalt اجتاز تجاوز تغلب يتجاوز يتغلب
bewaltigt اجتاز تجاوز تغلب يتجاوز يتغلب
bewarb ترشح تقدم قدم يتقدم
beweg تحر حرك حركا متحر متحرك متنقل محمول يتحر يحر
beweggrund باعث دافع دوافع
bewegt تحر حرك يتحر يحر
bewegungslos ثاب جامد ساك
beweis اثب اثبا ادل بره دليل رهان يثب
beweist اثب اثبا بره يثب
bewerb ترشح تقدم تقديم طلب قدم متقدم يتقدم
bewert تقييم تقييما قدر قيم يقيم
bewertet تقييم قدر قيم يقيم
bewi اثب اثبا بره يثب
bewies اثب اثبا بره يثب
bewill اجاز منح موافق وافق يوافق
bewilligt اجاز منح موافق وافق يوافق
bewirbt ترشح تقدم قدم يتقدم
bewirk احدث اد سبب يسبب
bewirkt احدث اد سبب يسبب
bewog تحر حرك يتحر يحر
bewohn ساك سكان سكن قطن نسم يسك
bewohnt سكن قطن يسك
bewolkt غايم
beworb ترشح تقدم قدم يتقدم
bewund اعجاب اعجب يعجب
bewundert اعجاب اعجب يعجب
bewusst اع عمد متعمد مدر واع
bewusstsein ادر وع
bezahl دفع سداد سدد مدفوعا يدفع
bezahlt دفع سدد يدفع
bezaubernd جذاب ساحر فاتن
bezeichn اسم اطلق تسم دل سم معرف مميز نمط نموذج وصف يصف
bezeichnet اطلق دل سم وصف يصف
bezeug شهاد شهد يشهد
bezeugt شهاد شهد يشهد
bezieh استند اشار تعلق حصل صلة علاق علاقا نسب يتعلق
bezieht استند اشار اشر تعلق حصل شمل يتعلق يشر
bezirk حي داير منطق
bezog استند اشار اشر تعلق حصل شمل يتعلق يشر
bezug حول خصوص شان متعلق معن
bezweifeln تشك شك شكك يشك
bezweifelt تشك شك شكك يشك
bibel انجيل تورا كتاب
bibliothek مكتب مكتبا
bieg انعطف ثن حن يثن ينعطف
biegsam مرن مرون
biegt انعطف ثن حن يثن ينعطف
bien نحل
bier بير جعة
biet تقديم عرض قدم يعرض يقدم
bietet تقديم عرض قدم يعرض يقدم
bild تشكيل تكوين شكل صور كون لوح يشكل
bildet اهل تاهيل تخيل تدريب تشكيل تصوير تكوين توهم درب شكل صور كون يتخيل يدرب يشكل يصور
bildhau نحا نحات
bildhauerin نحا نحات
bildlich استعار مجاز
bildschirm شاش شاشا
bildschirmfoto لقط
bildung تدريب ترب تعليم تكوين
bildungswes ترب تعليم
billig ارخص رخيص زهيد
bin كان هو يكون
bind ربط قيد يربط
bindet ادماج تضمين دمج ربط ضمن قيد يربط يضم
biolog احياء حيو يولوج يولوجي
biologi احياء يولوج يولوجي
birgt انتشل انقذ حو ينقذ
birk تول
birn اجاص كمثر
bis ال حت
bischof اساقف اسقف مطران
bish حت
bisher سابق مسبق
bislang حت
biss عض يعض
bissch بعض قليل نوع
bist كان هو يكون
bisweil احي حينا
bitt تماس تمس رجا رجاء طلب مر مرار مرة مرير يرجو يطلب
bittet تمس رجا طلب يرجو يطلب
bizarr عجيب غريب
blas نفخ هب ينفخ
blass باه شاحب
blast نفخ هب ينفخ
blatt اوراق ورق
blau ازرق زرق زرقاء
blei رصاص
bleib بق ظل قاء يبق يظل
bleibt بق تخلف ظل غاب قاء يبق يظل يغيب
bleich باه شاحب
bleistift اقلام قلم
blick نظر نظرا ينظر
blickt نظر ينظر
blieb بق تخلف ظل غاب قاء يبق يظل يغيب
blies نفخ هب ينفخ
blind اعم عمياء كفيف مكفوف
blitz برق صاعق
blockad حصار
blocki حجب حظر سد عرقل عطل قفل يحظر
blockiert حظر سد عرقل عطل يحظر
blod احمق اغبياء سخيف غب
blog مدون مدونا
blogbeitrag تدوين منشور
blogeintrag تدوين منشور
bloss الا انم سو عار فقط مجرد محض
bluh ازدهار ازدهر ازهار ازهر يزهر
bluht ازدهار ازدهر ازهار ازهر يزهر
blum ازهار زهر زهور ورد
blut ازدهار ازهار دم دماء زهر نزف نزيف ينزف
blutet نزف نزيف ينزف
bod ارض ترب
bog اقواس انعطف ثن حن قوس يثن ينعطف
bohn اصولي فول لوبي
bohr ثقب حفار حفر مثقاب يثقب يحفر
bohrmaschin حفار مثقاب
bohrt ثقب حفر يثقب يحفر
bolschew لاشف لشف
bolschewismus لاشف لشف
bolschewist لاشف لشف
bomb قاذف قنابل قنبل مقاتل
bombardier قصف
bombenangriff قصف
bonbon حلو حلويا
boot زوارق زورق قارب قوارب
bors ورص ورصا
bos اشرار حانق خبث خبيث شر شرور شرير غاضب
bosart اشرار خبيث شر شرير
bosheit خبث شر شرور
boss روساء رييس مدير
bot بوت تقديم روبو روبوتا عرض قدم يعرض يقدم
botschaft رسال سفار سفارا سفراء سفير لاغ
bourgeoisi رجواز
boykott حظر مقاطع
boykotti قاطع مقاطع يقاطع
boykottiert قاطع مقاطع يقاطع
brach اجهض اقتحم اندلاع اندلع انطلق انفجر انكسر انهار ايقاف ثار خرق سطا غاء غادر قطع كسر يقتحم يقطع يكسر يندلع ينطلق ينهار
bracht احضار احضر ادخل انتاج انتج انجب تثبي تعليم ثبت جلب جمع حشد ركب ساهم علم قدم وفر ولد يثب يجلب يجمع يحضر يعلم يقدم ينتج
branch روع فرع قطاع قطاعا
brand حرايق حريق نار
brannt احتراق احترق اشتعل حرق يحترق
brasili رازيل
brasilian رازيل
brauch احتاج احتياج تقليد عاد عرف لزم يحتاج
brauchbar صالح
braucht احتاج احتياج لزم يحتاج
braun اسمر بن
braut عرايس عروس
brech انكسر خرق كسر يكسر
breit اتساع اسع اوسع عرض عريض واسع
breitet انتشار انتشر بسط نشر ينتشر
brem ابط رمل كبح يكبح
brems ابط رمل كبح يكبح
brenn احتراق احترق اشتعل حرق يحترق
brennt احتراق احترق اشتعل حرق يحترق
bricht اجهض اقتحم اندلاع اندلع انطلق انفجر انكسر انهار ايقاف ثار خرق سطا غاء غادر قطع كسر يقتحم يقطع يكسر يندلع ينطلق ينهار
brief خطاب رسال رسايل
briefmark طابع طوابع
brill نظار نظارا
brillant باهر لامع متالق
bring احضار احضر جلب يجلب يحضر
bringt احضار احضر ادخل انتاج انتج انجب تثبي تعليم ثبت جلب جمع حشد ركب ساهم علم قدم وفر ولد يثب يجلب يجمع يحضر يعلم يقدم ينتج
brit ريط ريطان ريطاني
britisch انجليز انكليز ريط ريطان ريطاني
bronz رونز
brot خبز رغيف
brotch خبز رغيف
brows متصفح متصفحا
bruck جسر جسور قنطر
brud اخ اخو اشقاء شقيق
brunn ابار بير نافور
brussel روكسل
brust ثد صدر صدور
brutal حش قاس همج وحش
bub صب صبيان فت ولد
buch حجز زان كتاب كتب يحجز
bucherei مكتب مكتبا
buchstab احرف حرف حرفي حروف
buchstabi تهج تهجء يتهج
buchstabiert تهج تهجء يتهج
bucht حجز خلجان خليج يحجز
buddhismus بوذ
buddhist بوذ
budget موازن ميزان
bug خطا خلل علة علل
bugreport تقرير علة لاغ
buhn خشب مسرح منص
build بن ناء
buk خبز يخبز
bulgar لغار لغاري
bulgari لغار لغاري
bund اتحاد درال يدرال
bundesbank وندسب
bundeskanzl مستشار
bundesland لا لايا
bundesrat مجلس وندسرا
bundesrepubl اتحاد جمهور
bundesstaat لا لايا
bundestag رلم وندستاغ
bundesverfassungsgericht دستور محكم
bundeswehr جيش وندسفير
bundnis احلاف تحالف حلف
bunt زاه ملون
burg حصن حصون رجواز ضمن قلاع قلع كفال كفل مدن مدني مواط مواطن يكفل
burgerin مواط مواطن
burgerkrieg اهل حرب
burgermeist عمد محافظ
burgerrecht حقوق مدن
burgertum رجواز
burgt ضمن كفال كفل يكفل
buro مكاتب مكتب
burokrat يروقراط يروقراطي
burokrati يروقراط
buros مكاتب مكتب
burst رشا فرش
bus باص حافل حافلا
busch شجير شجيرا
buss باص حافل حافلا
butt زبد
button ازرار زر
byt باي جيجاباي ميغاباي
cach تخزين ذاكر مخب
cafe مقاه مقه
cafes مقاه مقه
cent سنت سنتا
chanc فرص مناسب
changelog تغييرا سجل
chaos اضطراب فوض
chaotisch وضو
charakt جوهر شخص طبع طبيع
charakterisi توصيف ميز وصف يصف
charakterisiert توصيف ميز وصف يصف
charakterist مميز نمط نموذج
charmant جذاب ساحر فاتن
chat دردش محادث
chatt دردش محادث
chef روساء رييس مدير
chefin روساء رييس مدير
chefredakteur تحرير رييس
chemi كيمياء
chemik كيمياء
chemisch كيماو كيمياء
chil تشيل شيل
chilen تشيل شيل
china صين
chines صين
chor جوق كورال
christ مسيح مسيحي نصر
christentum مسيح
christlich مسيح مسيحي نصر
chronisch مزم مزمن
circa تقريب حوال قراب نحو
client عملاء عميل
cloud سحاب
club اند جمع ناد
cod اكواد رمز شفر شيفر كود
codereview مراجع مراجعا
codier ترميز تشفير
commit ايداع ايداعا تزام كومي
committ اودع ايداع يودع
community جماع مجتمع مجتمعا
compil مترجم مصرف
comput حاسب حاسوب حواسيب كمبيوتر
contain حاو حاويا
cooki ارتباط كوكيز
copyright تاليف حقوق نشر
cousin اقارب قريب
da حيث سبب لان هنا هنال
dabei اثناء
dach اسطح سطح سقف سقوف
dacht ابتكر اخترع اعتقد تخيل تفكير ظن فكر يبتكر يفكر
dadurch بذل بهذ
dageg مقابل ينم
dah اذن تال لذا لذل لهذ
daheim بيت منزل
dam سيد سيدا
damal انذ حين حينذ قته
damaskus دمشق
damit حت كي لاجل لك
damm سد سدود
dan دانمار دنمار دنمارك
danach بعد ثم عديذ عنديذ لاحق
daneb جانب جوار
danemark دانمار دنمار دنمارك
danisch دانمار دنمار دنمارك
dank امتن شكر يشكر
dankbar امتن شاكر شكر ممتن
dankt شكر يشكر
dann اذن بعد ثم حينيذ عديذ عنديذ
darf جاز سمح مسموح يجوز يحق يسمح
dargelegt اوضح بين شرح عرض يشرح
dargestellt تمثيل صور عرض مثل يمثل
darleg اوضح بين شرح عرض يشرح
darlegt اوضح بين شرح عرض يشرح
darleh ايتم قرض قروض
darstell تصوير تمثيل صور عرض مثل يمثل
darstellt تمثيل صور عرض مثل يمثل
darub اضاف ايض علاو فضل كذل
darum اذن تال لذا لذل لهذ
das الت الذ ذين لذان
dasein جود كيان
dass ان انه بان
dasselb ذات عين نفس
dat تاريخ تواريخ معطيا يانا
datei ملف ملفا
datenbank قاعد قواعد
datensatz سجل سجلا مجموع
datenschutz حما خصوص
datenstrom بث تدفق تيار دفق
datentrag سيط قرص محر
datentyp انواع نوع
datenverarbeit عالج معالج
datenverkehr حرك مرور
dati ارخ تاريخ يورخ
datiert ارخ تاريخ يورخ
dattel بلح تمر تمور
datteln بلح تمر تمور
datum تاريخ تواريخ يانا
dau استغرق استمر ترا دام فتر مدة يدوم
dauerhaft دايم مستدام مستديم مستمر
dauernd باستمرار دايم مستمر
dauert استغرق استمر استمرار دام يدوم
daum ابهام
davor سابق قبل مسبق
deaktivi ايقاف تعطيل عطل يعطل
deaktiviert تعطيل عطل يعطل
debatt جدل مناقش نقاش
debatti تناقش مناقش ناقش يناقش
debattiert تناقش مناقش ناقش يناقش
debugging اصلاح تصحيح تنقيح
deck تغط سقف طان غط غطاء يغط
deckel اغط غطاء
deckt تغط غط كشف يغط يكشف
defekt تالف متضرر معطل مكسور
defini تحديد تعريف حدد عرف يعرف
definiert تعريف حدد عرف يعرف
definition تحديد تعريف تعريفا عرف
definitiv قطع نهاء نهايي
defizit عجز
dehn تمديد مدد مط يمدد
dehnt تمدد تمديد مدد مط وسع يمدد
dein خاص لك
deinstalli ازال حذف يزيل
deinstalliert ازال يزيل
dekret مراسيم مرسوم
delegation فود وفد
delegiert مبعوث مندوب
delfin دلاف دلفين
delphin دلاف دلفين
dem الت الذ ذين لذان
dementi نف ينف
dementiert نف ينف
dementsprech تبع مطابق مقابل مناسب وفق
demnach اذن تال سرعان علي قريب
demo تجريب توضيح عرض
demokrat ديمقراط ديمقراطي ديموقراط
demokrati ديمقراط ديموقراط
demonstrant متظاهر
demonstration تظاهر مظاهر مظاهرا
demonstri اظهر بره تظاهر يتظاهر
demonstriert اظهر بره تظاهر يتظاهر
demselb ذات عين نفس
demzufolg اذن تال علي
den الت الذ ذين لذان
denk اعتقد تفكير ظن فكر مفكر يفكر
denkbar متصور ممك يتصور
denkmal اثار انصاب تذكار تمثال معلم نصب
denkt ابتكر اخترع اعتقد تخيل تفكير ظن فكر يبتكر يفكر
denn اذ فان لان
dennoch رغم ومع
denselb ذات عين نفس
deployment اتاح توفير نشر
deportation ترحيل تهجير
depression اكتياب كساد
der الت الذ ذين لذان
derart جدا كذل كهذ مثل هكذ
derselb ذات عين نفس
derzeit الان حال حالي راه راهن
des الت الذ ذين لذان
deshalb اذن تال لذا لذل لهذ
design تصاميم تصميم مصمم
designerin مصمم
desktop مكتب
despotismus استبداد طغيان
dess الت الذ ذين لذان
desto كلم
desweg اذن تال لذا لذل لهذ
detail تفاصيل تفصيل
detailliert تفصيل مفصل
deut اشار تفسير فسر يفسر
deutet اشار المح تفسير تلميح فسر يفسر يلمح
deutlich اضح جل صريح واضح وضوح
deutsch مان ماني
deutschland مان ماني
dezemb ديسمبر كانون
diagramm بيا رسم رسوم مخطط
diamant جوهر ماس
dich اليك انت علي لك منك
dicht شاعر شعراء كثاف كثيف محكم
dichter شاعر شعر
dichterin شاعر شعراء
dichtung اشعار شعر
dick سمي سميك سمين غليظ
die الت الذ ذين لذان
dieb سارق لص لصوص
diebstahl سرق سرقا
dien خدم خدما يخدم
dienstag ثلاثاء
dienstleist خدم خدما مزود مقدم موفر
dient خدم يخدم
dies هذا هذه هولاء
dieselb ذات عين نفس
differenz اختلاف روق فرق
digital رقم رقمن رقمي
digitalisi رقم رقمن يرقم
digitalisier رقم رقمن
digitalisiert رقم رقمن يرقم
diktator دكتاتور ديكتاتور طاغ
diktatur دكتاتور ديكتاتور
dikti امل املاء يمل
diktiert امل املاء يمل
dinar دنانير دينار
ding اشياء امر شيء غرض
diplomat دبلوماس دبلوماسي ديبلوماس
diplomati دبلوماس
dir اليك انت علي لك منك
direkt مباشر
direktor مدراء مدير
dirham درا درهم
diskrimini تمييز ميز يميز
diskriminier تمييز
diskriminiert تمييز ميز يميز
diskussion جدل مناقش نقاش نقاشا
diskuti مناقش ناقش نقاش يناقش
diskutiert مناقش ناقش نقاش يناقش
display اعلان شاش عرض
dissident معارض منشق
distanz بعد مساف مسافا
distanzi ابتعد تبر نا يبتعد
distanziert ابتعد تبر نا يبتعد
distribution توزيع
div شت متنوع مختلف
diversitat تنوع متنوع
divid ارباح عايد
doch الا غير لكن ولك
doktor اطباء دكاتر دكتور طبيب
doku توثيق ثايق مستندا
dokument ثايق ثيق مستند مستندا
dokumentation توثيق ثايق مستندا
dokumenti توثيق وثق يوثق
dokumentiert توثيق وثق يوثق
dollar دولار دولارا
dom كاتدراء كاتدراييا
domain مجال نطاق نطاقا
doman مجال نطاق نطاقا
dominant حاكم سايد مهيم
domini سيطر هيم هيمن يهيم
dominiert سيطر هيم هيمن يهيم
donau دانوب
donn رعد
donnerstag خميس
doppelt ضعف مرتين مزدوج مضاعف
dorf قر قرو
dorn اشو شوك
dort هنا هنال
dorthin هنا هنال
download تحميل تنزيل
drach تنان تنين
draht اسل سلك
dram درام مسرح
drama درام مسرح
dramat درام دراماتيك ماساو
drang اخترق الح تسرب تسلل توغل دفع ضغط نفذ يتسلل يدفع يلح ينفذ
drangt الح دفع ضغط يدفع يلح
drauss خارج
dreckig قذر متسخ وسخ
dreh ادار دار لف يدور يدير
dreht ادار دار لف يدور يدير
drei ثلاث
dreieck مثلث مثلثا
dreissig ثلاث
dreizehn ثلاث عشر
dring الح تسرب نفذ ينفذ
dringend عاجل ملح
dringlich عاجل ملح
dringt اخترق الح تسرب تسلل توغل نفذ يتسلل ينفذ
drinn باط داخل
dritt ثالث
drittel اثلاث ثلث ثلثان
drog مخدر مخدرا
droh تهديد هدد يهدد
drohend تهديد خطير مهدد
drohn درون طاير مسير
droht تهديد توعد هدد يهدد
drohung تهديد تهديدا
druck ضغط ضغوط طابع طابعا طباع طبع كبس يضغط يطبع
druckt تعبير ضغط طباع طبع عبر كبس يضغط يطبع يعبر
du اليك انت علي لك منك
duft رايح روايح عطر
duld احتمل تحمل تسامح يتحمل
duldet احتمل تحمل تسامح يتحمل
dumm احمق اغبياء سخيف غب
dummheit حماق سخاف غباء
dung اسمد روث سماد
dunkel داك داكن ظلام ظلم ظلما قاتم مظلم معتم
dunkl داك داكن قاتم مظلم معتم
dunn رفيع رقيق نحيف نحيل
durch خلال عبر واسط
durchbrach اختراق اخترق كسر يخترق
durchbrech اختراق اخترق كسر يخترق
durchbricht اختراق اخترق كسر يخترق
durchbroch اختراق اخترق كسر يخترق
durchfuhr اجر اجراء تنفيذ نفذ يجر
durchfuhrt اجر اجراء تنفيذ نفذ يجر
durchgebroch اختراق اخترق كسر يخترق
durchgefuhrt اجر اجراء تنفيذ نفذ يجر
durchgeles قرا قراء يقر
durchgesetzt انفذ فرض يفرض
durchlas قرا قراء يقر
durchles قرا قراء يقر
durchli قرا قراء يقر
durchschnitt متوسط معدل وسط
durchsetz انفذ فرض يفرض
durchsetzt انفذ فرض يفرض
durchsicht شفاف
durchsuch بحث تفتيش فتش يفتش
durchsucht بحث تفتيش فتش يفتش
durf جاز سمح مسموح يجوز يحق يسمح
durft جاز سمح مسموح يجوز يحق يسمح
durr جاف جفاف قاحل قحط يابس
durst ظما عطش
durstig ظمان عطش عطشان
dust داك داكن قاتم مظلم معتم
dutzend دزين عشرا
dynam حيو دينام ديناميك
eben الان توا سهل سهول ضحل طبق طبقا للتو مستو مستويا مسطح
ebenfall ايض كذل كما
ebenmass بانتظام متسا منتظم
ebenso ايض كذل كما مثل
echt اصل اصيل حقيق
eck ركن زاو زواي
edel ارستقراط نبلاء نبيل
edelstein جوهر ماس
editi تحرير تعديل حرر يحرر
editor محرر محررا
effektiv عال فعال موثر
effizient عال كفء كفاء
effizienz عال كفاء
egal سواء لامبال مبال
egoist انا انان
ehe زواج زيج قبل قبلم
ehefrau زوج زوجا
ehemal اسبق سابق سالف قبل قديم
ehemann ازواج زوج
ehen زواج زيج
eher احر بل
ehr احترم تكريم شرف كرم يكرم
ehrenamt تطوع طوع متطوع
ehrlich اخلاص امان امين صادق صدق مخلص نزي
ehrt احترم تكريم كرم يكرم
ehrung تكريم جايز جوايز
ei بيض
eich سندي لوط
eid قسم يمين
eier بيض
eifersucht حسد حسود غير غيور
eig خاص ذات نفس
eigenart اغرب عجيب غرباء غريب
eigenschaft خاص خصايص سمة صفا صفة
eigenstand مستقل
eigent اصل حقيق علي فعل
eigentum اصحاب امتل صاحب مال ملا ملك ممتلكا
eigentumerin صاحب مال ملا
eign صلح ناسب يصلح يناسب
eignet استول اكتساب اكتسب صلح ناسب يصلح يكتسب يناسب
eil استعجال اسراع اسرع سرع عجل هرع يسرع
eilig عاجل متسرع مستعجل مسرع ملح
eilt اسراع اسرع هرع يسرع
eim دلاء دلو سطل
ein احد بعض قليل نوع واحد
einand بعض
einarbeit بدا تهيء مدخل
einband ادماج تضمين دمج ضمن يضم
einbau تركيب دمج ركب يركب
einbaut تركيب دمج ركب يركب
einberief استدع جند دعا يدعو
einberuf استدع جند دعا يدعو
einberuft استدع جند دعا يدعو
einbezieh اشر شمل يشر
einbezieht اشر شمل يشر
einbezog اشر شمل يشر
einbild تخيل توهم يتخيل
einbildet تخيل توهم يتخيل
einbind ادماج تضمين دمج ضمن يضم
einbindet ادماج تضمين دمج ضمن يضم
einbrach اقتحم انهار سطا يقتحم ينهار
einbracht ادخل جلب ساهم قدم يقدم
einbrech اقتحم انهار سطا يقتحم ينهار
einbricht اقتحم انهار سطا يقتحم ينهار
einbring ادخل جلب ساهم قدم يقدم
einbringt ادخل جلب ساهم قدم يقدم
eindeut اضح جل صريح واضح وضوح
eindrang اخترق تسلل توغل يتسلل
eindring اخترق تسلل توغل يتسلل
eindringt اخترق تسلل توغل يتسلل
eindruck انطباع انطباعا
eindrucksvoll مبهر مثير مدهش موثر
einerseit جانب جهة ناح
einfach ابسط بساط سطاء سهل سيط
einfall افكار تذكر خطر غزا فكر يخطر
einfallt تذكر خطر غزا يخطر
einfiel تذكر خطر غزا يخطر
einfluss تاثير تاثيرا نفوذ
einflussreich موثر نافذ
einfug ادخل ادراج ادرج لصق يدرج
einfugt ادخل ادراج ادرج لصق يدرج
einfuhr ادخال ادخل اردا استورد استيراد تقديم تمهيد مقدم يدخل
einfuhrt ادخال ادخل استورد استيراد يدخل
eingab ادخال ادخل مدخلا يدخل
eingang مداخل مدخل
eingeb ادخال ادخل مدخلا يدخل
eingebaut تركيب دمج ركب يركب
eingebildet تخيل توهم يتخيل
eingebracht ادخل جلب ساهم قدم يقدم
eingebroch اقتحم انهار سطا يقتحم ينهار
eingebund ادماج تضمين دمج ضمن يضم
eingedr اخترق تسلل توغل يتسلل
eingefall تذكر خطر غزا يخطر
eingefugt ادخل ادراج ادرج لصق يدرج
eingefuhrt ادخال ادخل استورد استيراد يدخل
eingegang تناول دخل ورد يرد
eingegeb ادخال ادخل يدخل
eingegriff تدخل يتدخل
eingeh تفصيل تناول دخل مفصل ورد يرد
eingehalt تزام تزم تقيد راع يلتزم
eingeht تناول دخل ورد يرد
eingekauft اشتر تسوق يتسوق
eingelad دعا دعو يدعو
eingelass ادخل انخرط تورط ينخرط
eingeleitet استهل اطلق باشر بدا يبد
eingelost اوف صرف وف يصرف
eingemischt تدخل يتدخل
eingenomm استول تناول شغل كسب يتناول
eingeordnet تصنيف رتب صنف يصنف
eingepackt تغليف حزم غلف يغلف
eingeraumt اعترف اقر اقرار منح يقر
eingereicht تقديم قدم يقدم
eingereist دخل دخول يدخل
eingerichtet اثث اعد اعداد انش يعد
eingesammelt جمع يجمع
eingeschaltet اشعل تشغيل شغل يشغل
eingeschatzt تقدير تقييم قدر قيم يقدر
eingeschlaf غفا نام نوم ينام
eingeschlag اصاب حطم سلك ضرب يحطم
eingeschloss تضم حاصر حبس شمل يشمل
eingeschrankt تقييد حد حصر قيد محدود مقيد يقيد
eingeschuchtert ارهب تخويف ترهيب خوف يرهب
eingeseh ادر اطلع يدر يطلع
eingesetzt استخدم استعمل عين نشر
eingespart ادخر توفير وفر يوفر
eingesperrt حبس سجن يحبس
eingestand اعتراف اعترف اقر يعترف
eingesteh اعتراف اعترف اقر يعترف
eingesteht اعتراف اعترف اقر يعترف
eingestellt اوقف ضبط وظف يضبط
eingestieg ركب ركوب صعد يركب
eingestuft تصنيف صنف يصنف
eingesturzt انهار انهيار ينهار
eingetauscht استبدل بادل مقايض
eingeteilt تقسيم صنف قسم يقسم
eingetrag تسجيل دون سجل قيد يسجل
eingetret انضم حدث دخل دخول يدخل
eingetroff صول وصل يصل
eingewandert هاجر هجر يهاجر
eingewandt اعتراض اعترض يعترض
eingeweiht افتتح تدشين دشن يدش
eingewendet اعتراض اعترض يعترض
eingewilligt رض موافق وافق يوافق
eingezahlt اودع ايداع دفع يودع
eingezog انتقل جند حصل صادر ينتقل
eingibt ادخال ادخل يدخل
einging تناول دخل ورد يرد
eingreif تدخل يتدخل
eingreift تدخل يتدخل
eingriff تدخل يتدخل
einhalt اتبع امتثال تزام تزم تقيد راع يلتزم
einheim اصل محل
einheit حدا موحد وحد
einhielt تزام تزم تقيد راع يلتزم
einig اتفاق اتفاقيا اتفق اجماع بضع بعض توافق توحيد عدة وحد يتفق
einigermass نسبي نوع
einigt اتفاق اتفق وحد يتفق
einkauf اشتر تسوق شراء يتسوق
einkauft اشتر تسوق يتسوق
einkomm ايراد ايرادا دخل مدخول
einkunft ايراد ايرادا دخل
einlad دعا دعو دعوا يدعو
einladt دعا دعو يدعو
einlass ادخل انخرط تورط ينخرط
einlasst ادخل انخرط تورط ينخرط
einleit استهل اطلق باشر بدا تقديم تمهيد مقدم يبد
einleitet استهل اطلق باشر بدا يبد
einliess ادخل انخرط تورط ينخرط
einlos اوف صرف وف يصرف
einlost اوف صرف وف يصرف
einlud دعا دعو يدعو
einmal استثناء ذات ريد مرة نادر يوم
einmarsch اجتياح غزو
einmisch تدخل تدخلا يتدخل
einmischt تدخل يتدخل
einnahm استول ايراد ايرادا تناول دخل شغل عايدا كسب يتناول
einnehm استول تناول شغل كسب يتناول
einnimmt استول تناول شغل كسب يتناول
einordn تصنيف رتب صنف يصنف
einordnet تصنيف رتب صنف يصنف
einpack تغليف حزم غلف يغلف
einpackt تغليف حزم غلف يغلف
einraum اعترف اقر اقرار منح يقر
einraumt اعترف اقر اقرار منح يقر
einreich تقديم قدم يقدم
einreicht تقديم قدم يقدم
einreis دخل دخول يدخل
einreist دخل دخول يدخل
einricht اثث اعد اعداد انش تهيء منشا موسس موسسا يعد
einrichtet اثث اعد اعداد انش يعد
einsah ادر اطلع يدر يطلع
einsam حيد عزل منعزل وحد
einsammeln جمع يجمع
einsammelt جمع يجمع
einsatz استخدام عمل مهم نشر
einschalt اشعل تشغيل تفعيل تمكين تنشيط شغل فعل يشغل
einschaltet اشعل تشغيل شغل يشغل
einschatz تقدير تقييم قدر قيم يقدر
einschatzt تقدير تقييم قدر قيم يقدر
einschlaf غفا نام نوم ينام
einschlaft غفا نام نوم ينام
einschlag اصاب حطم سلك ضرب يحطم
einschlagt اصاب حطم سلك ضرب يحطم
einschlief غفا نام نوم ينام
einschliess تضم حاصر حبس شمل يشمل
einschliesst تضم حاصر حبس شمل يشمل
einschloss تضم حاصر حبس شمل يشمل
einschlug اصاب حطم سلك ضرب يحطم
einschrank تقييد حد حصر قيد قيود يقيد
einschrankt تقييد حد حصر قيد يقيد
einschucht ارهب تخويف ترهيب خوف يرهب
einschuchtert ارهب تخويف ترهيب خوف يرهب
einseh ادر اطلع يدر يطلع
einsetz استخدم استعمل عين نشر
einsetzt استخدم استعمل عين نشر
einsicht ادر صير معرف
einsieht ادر اطلع يدر يطلع
einspar ادخر توفير وفر يوفر
einspart ادخر توفير وفر يوفر
einsperr حبس سجن يحبس
einsperrt حبس سجن يحبس
einst ذات سابق سالف قبل قديم مرة يوم
einsteig ركب ركوب صعد مبتدء يركب
einsteigt ركب ركوب صعد يركب
einstell اتج اعداد اعدادا اوقف تخصيص تعديل تكييف ضبط مواقف موقف وظف يضبط
einstellt اوقف ضبط وظف يضبط
einstieg بدا تهيء ركب ركوب صعد مدخل يركب
einstig اسبق سابق
einstuf تصنيف صنف يصنف
einstuft تصنيف صنف يصنف
einsturz انهار انهيار ينهار
einsturzt انهار انهيار ينهار
einstweil اول تمهيد مبدء موق
eintausch استبدل بادل مقايض
eintauscht استبدل بادل مقايض
einteil تقسيم صنف قسم يقسم
einteilt تقسيم صنف قسم يقسم
eintraf صول وصل يصل
eintrag ادخال ادخل تسجيل دون سجل قيد مدخل يسجل
eintragt تسجيل دون سجل قيد يسجل
eintrat انضم حدث دخل دخول يدخل
eintreff صول قدوم وصل يصل
eintret انضم حدث دخل دخول يدخل
eintrifft صول وصل يصل
eintritt انضم حدث دخل دخول يدخل
eintrug تسجيل دون سجل قيد يسجل
einverstandnis قبول موافق
einwand مهاجر هاجر هجر يهاجر
einwander هجر
einwandert هاجر هجر يهاجر
einwandt اعتراض اعترض يعترض
einweih افتتح تدشين دشن يدش
einweiht افتتح تدشين دشن يدش
einwend اعتراض اعترض يعترض
einwendet اعتراض اعترض يعترض
einwill رض قبول موافق وافق يوافق
einwilligt رض موافق وافق يوافق
einwohn ساك سكان نسم
einzahl اودع ايداع دفع يودع
einzahlt اودع ايداع دفع يودع
einzel تفاصيل تفصيل
einzeln رد فرد مفرد منفرد
einzieh انتقل جند حصل صادر ينتقل
einzieht انتقل جند حصل صادر ينتقل
einzig اوحد حيد واحد
einzigart استثناء ريد نادر
einzog انتقل جند حصل صادر ينتقل
eis بوظ ثلج جليد حديد مثلجا
eisenbahn حديد سكة قطار
eisig جليد متجمد مجمد
ekelhaft كري مقرف مقزز
elast مرن مرون
elb الب البه
elefant افيال فيل
elegant انيق باناق راق
elektr كهرباء كهربايي
elektrizitat تيار كهرباء
elektron كتر كترون كتروني كترونيا
element عناصر عنصر
elementar اساس جذر جوهر
elend بوس حاج شقاء ضيق محن
elf احد عشر
elft حاد عشر
elimini ازال قض يزيل
eliminiert ازال قض يزيل
elit نخب نخبو
ellbog كوع مرفق
ellenbog كوع مرفق
elt اباء اهل دان دين
email ايميل ريد
emanzipation تحرر تحرير
embargo حظر مقاطع
emigrant مهاجر
emigration هجر
emission انبعاث انبعاثا عادم
emotional انفعال عاطف عاطفي
empfahl اوص توص نصح يوص
empfand احس احساس شعر شعور يشعر
empfang استقبال استقبل استلام تلق متلق مستقبل مستلم
empfangerin متلق مستقبل مستلم
empfangt استقبال استقبل تلق
empfehl اقترح اوص توص توصيا نصح يقترح يوص
empfiehlt اوص توص نصح يوص
empfind احاسيس احس احساس حساس شعر شعور مشاعر يشعر
empfindet احس احساس شعر شعور يشعر
empfing استقبال استقبل تلق
empfohl اوص توص نصح يوص
empfund احس احساس شعر شعور يشعر
empor استاء استنكر اغضب يغضب
emport استاء استنكر اغضب يغضب
end اخت اخر انته انتهاء انه انهاء خاتم ختام نها ينته
endet اخت انته انتهاء ينته
endgult قطع نهاء نهايي
endlich اخير ختام متنا محدود نها
endlos لانهاء متنا نها
energ حازم حزم نشط نشيط
energi طاق
eng اضيق ثيق ضيق
engagement انخراط تزام مشارك
engagi انخراط انخرط تزام تزم شار مشارك وظف يلتزم
engagiert انخراط انخرط تزام تزم شار مشارك وظف يلتزم
engel ملا ملايك
england انجلتر انجليز انكلتر
englisch انجلتر انجليز انكلتر انكليز ريط ريطان
enkel احفاد حفيد
enkelin احفاد حفيد
enkelkind احفاد حفيد
enorm ضخم عملاق هايل
ent بط بطة
entdeck اكتشاف اكتشافا اكتشف يكتشف
entdeckt اكتشاف اكتشف يكتشف
enteign صادر مصادر نزع يصادر
enteignet صادر مصادر نزع يصادر
entfall الغ سقط يسقط
entfallt الغ سقط يسقط
entfalt بسط طور نشر ينشر
entfaltet بسط طور نشر ينشر
entfern ابتعد ابعد ازال بعد حذف مساف مسافا يزيل
entfernt ابتعد ابعد ازال عيد واسع يزيل
entfiel الغ سقط يسقط
entfuhr اختطاف اختطف خطف يخطف
entfuhrt اختطاف اختطف خطف يخطف
entgang افل فات نجا يفل ينجو
entgegengesetzt متعارض متناقض مضاد معاكس
entgegn اجاب رد يرد
entgegnet اجاب رد يرد
entgeh افل فات نجا يفل ينجو
entgeht افل فات نجا يفل ينجو
entging افل فات نجا يفل ينجو
enthalt احتو احتواء امتنع تضم يحتو
enthielt احتو احتواء امتنع تضم يحتو
enthull كشف يكشف
enthullt كشف يكشف
enthusiast حماس متحمس
entkam افل نجا هرب هروب يهرب
entkomm افل نجا هرب هروب يهرب
entkommt افل نجا هرب هروب يهرب
entlad افرغ تفريغ فرغ يفرغ
entladt افرغ تفريغ فرغ يفرغ
entlang امتداد طول عل
entlass اقال تسريح فصل يقيل
entlasst اقال تسريح فصل يقيل
entlast برا تخفيف خفف يخفف
entlastet برا تخفيف خفف يخفف
entliess اقال تسريح فصل يقيل
entlud افرغ تفريغ فرغ يفرغ
entnahm اخذ استخلص استنتج سحب ياخذ
entnehm اخذ استخلص استنتج سحب ياخذ
entnimmt اخذ استخلص استنتج سحب ياخذ
entnomm اخذ استخلص استنتج سحب ياخذ
entscheid بت حاسم حسم قرار قرارا قرر مصير مفصل يحسم يقرر
entscheidet بت حسم قرر يحسم يقرر
entschied بت حسم قرر يحسم يقرر
entschliess عزم قرار قرارا قرر يعزم يقرر
entschliesst عزم قرر يعزم يقرر
entschloss حازم عازم عزم قرر مصمم يعزم يقرر
entschluss قرار قرارا
entschlussel تشفير فك
entschlusseln تشفير فك
entschuld اعتذار اعتذر عذر يعتذر
entschuldigt اعتذار اعتذر عذر يعتذر
entsetz افزع رهيب روع صدم ظيع مرعب مروع يروع
entsetzt افزع روع صدم مذعور مصدوم يروع
entsorg تخلص يتخلص
entsorgt تخلص يتخلص
entspann ارتخ استرخ استرخاء انفراج
entspannt ارتخ استرخ استرخاء مرتاح مسترخ هادء
entsprach توافق طابق مطابق وافق يطابق
entsprang انبثق نبع ينبع
entsprech تبع توافق حسب طابق طبق مطابق مقابل مناسب وافق وفق يطابق
entspricht توافق طابق مطابق وافق يطابق
entspring انبثق نبع ينبع
entspringt انبثق نبع ينبع
entsproch توافق طابق مطابق وافق يطابق
entsprung انبثق نبع ينبع
entstamm انحدر ينحدر
entstammt انحدر ينحدر
entstand تكون ظهر نشا نشوء ينش
entsteh اصل تكون ظهر منش نشا نشوء ينش
entsteht تكون ظهر نشا نشوء ينش
enttausch احباط احبط تخييب خيب محبط مخيب يخيب
enttauscht احبط تخييب خايب خيب محبط يخيب
entwarf تصميم صاغ صمم يصمم
entwed اما
entwerf تصميم صاغ صمم يصمم
entwickeln تطور تطوير طور يطور
entwickelt تطور تطوير طور متطور متقدم مطور يطور
entwickl تطور تطورا تطوير تنم مطور
entwicklerin مطور
entwicklungshilf تنم مساعدا
entwicklungsland نام
entwirft تصميم صاغ صمم يصمم
entworf تصميم صاغ صمم يصمم
entwurf تصميم مسود مسودا
entzieh تهرب حرم سحب يحرم يسحب
entzieht تهرب حرم سحب يحرم يسحب
entzog تهرب حرم سحب يحرم يسحب
enzyklopadi موسوع موسوعا
epidemi اوبء باء جايح
epoch حقب عصر عصور عهد
er اليه به له منه هو
erarbeit اعد اعداد طور وضع يعد
erarbeitet اعد اعداد طور وضع يعد
erb ارث تراث راث ريث ميراث ورث يرث
erblich راث
erblick ابصر را لمح ير
erblickt ابصر را لمح ير
erbracht انتج تقديم قدم يقدم
erbring انتج تقديم قدم يقدم
erbringt انتج تقديم قدم يقدم
erbs بازلاء بسل
erbschaft ارث تراث ميراث
erbt راث ورث يرث
erd ارض تراب كرة
erdbe راول
erdbeb زلازل زلزال
erderwarm احترار تغير مناخ
erdgas غاز غازا
erdol ترول زيت نفط
ereign حدث حدوث وقع يحدث
ereignet حدث حدوث وقع يحدث
ereignis احداث اقع حدث
erfahr تجارب تجرب خبر خبرا خبير عرف علم متمرس مجرب يعلم
erfahrt خبر عرف علم يعلم
erfand ابتكر اختراع اخترع اختلق يخترع
erfass ادر تسجيل رصد سجل يسجل
erfasst ادر تسجيل رصد سجل يسجل
erfind ابتكار ابتكر اختراع اختراعا اخترع اختلق مخترع يخترع
erfindet ابتكر اختراع اخترع اختلق يخترع
erfolg تم جر حدث ناجح نجاح نجاحا يتم يحدث
erfolglos اشل جدو فاشل ناجح
erfolgreich انجح ناجح نجاح نجاحا
erfolgt تم جر حدث يتم يحدث
erford استدع استلزم اقتض تطلب ضرور لازم مطلوب يتطلب
erfordernis حاج ضرور لزوم
erfordert استدع استلزم اقتض تطلب يتطلب
erforsch استكشاف استكشف بحث درس يبحث
erforscht استكشاف استكشف بحث درس يبحث
erfreu اسعد افرح سر يسعد
erfreut اسعد افرح سر يسعد
erfuhr خبر عرف علم يعلم
erfull استوف اوف حقق فاء يحقق
erfullt استوف اوف حقق فاء يحقق
erfund ابتكر اختراع اخترع اختلق يخترع
ergab استسلم اسفر اظهر نتج ينتج
erganz اضاف اكمال اكمل تكمل يضيف يكمل
erganzt اضاف اكمال اكمل تكمل يكمل
ergeb استسلم اسفر اظهر نتج ينتج
ergebnis حصيل نتايج نتيج
ergibt استسلم اسفر اظهر نتج ينتج
ergreif اتخذ امس قبض يتخذ يمس
ergreift اتخذ امس قبض يتخذ يمس
ergriff اتخذ امس قبض يتخذ يمس
erhalt استقبال استلام تلق حافظ حصل حصول حفاظ حفظ صون يحصل
erheb جب جمع رفع فرض كبير مجموع معتبر ملحوظ نهض يجمع يرفع
erhebt جب رفع فرض نهض يرفع
erhielt تلق حافظ حصل حصول يحصل
erhob جب رفع فرض نهض يرفع
erhoff امل توقع رجا يامل
erhofft امل توقع رجا يامل
erhoh ارتفاع تزايد رفع زاد زياد يرفع يزيد
erhoht رفع زاد زياد متزايد مرتفع يرفع يزيد
erhol استجمام استراح انتعاش تعاف راح يتعاف
erholt استراح تعاف يتعاف
erinn تذكر تذكير ذكر يتذكر
erinner تذكر تذكير ذاكر ذكر ذكريا
erinnert تذكر تذكير ذكر يتذكر
erkannt ادر اعتراف اعترف اقر تعرف تمييز يتعرف يدر يعترف
erkenn ادر تعرف تمييز يتعرف يدر
erkennt ادر اعتراف اعترف اقر تعرف تمييز يتعرف يدر يعترف
erkenntnis ادر صير معرف
erklar اعل اعلان اوضح تصريح تفسير توضيح شرح يان يشرح
erklart اعل اوضح شرح يشرح
erkrank مرض يمرض
erkrankt مرض مريض يمرض
erkund استفسار استفسر سال
erkundigt استفسار استفسر سال
erlang اكتسب بلغ حصل نال ينال
erlangt اكتسب بلغ حصل نال ينال
erlass اصدار اصدر اعف مراسيم مرسوم يصدر
erlasst اصدار اصدر اعف يصدر
erlaub اجاز اذن ترخيص سماح سمح موافق يسمح
erlaubnis اذن ترخيص تصريح سماح سمح موافق
erlaubt اجاز اذن جايز سماح سمح مباح مسموح يسمح
erlaut اوضح توضيح شرح يشرح
erlauter تفسير توضيح شرح يان
erlautert اوضح توضيح شرح يشرح
erleb خاض شهد عاش يشهد يعيش
erlebt خاض شهد عاش يشهد يعيش
erled انجاز انجز انه ينجز
erledigt انجاز انجز انه ينجز
erleicht تسهيل خفف سهل يسر يسهل
erleichtert تسهيل خفف سهل يسر يسهل
erleid تكبد عان يتكبد يعا
erleidet تكبد عان يتكبد يعا
erlern تعلم يتعلم
erlernt تعلم يتعلم
erliess اصدار اصدر اعف يصدر
erlischt انطف انقض سقط ينطفء
erlitt تكبد عان يتكبد يعا
erlosch انطف انقض سقط ينطفء
ermahn حذر نبه وعظ ينب
ermahnt حذر نبه وعظ ينب
ermitteln تحقيق حدد حقق يحقق
ermittelt تحقيق حدد حقق يحقق
ermittl تحقيق تحقيقا دراس فحص
ermog اتاح مكن يتيح يمك
ermoglicht اتاح مكن يتيح يمك
ermord اغتال اغتيال قتل يقتل
ermordet اغتال اغتيال قتل يقتل
ermud شاق متعب مرهق
ermut تشجيع شجع يشجع
ermutigt تشجيع شجع يشجع
ernahr اطعم تغذ غذ يغذ
ernahrt اطعم تغذ غذ يغذ
ernannt تعيين عين يعين
ernenn تعيين عين يعين
ernennt تعيين عين يعين
erneu تجديد جدد يجدد
erneuert تجديد جدد يجدد
erneut ايض ثان مجدد مرة
ernst بجد جاد جد خطير
ernsthaft بجد جاد جد خطير
ernt حصاد محاصيل محصول
erob احتل استول غاز غزا فاتح فتح يفتح
erober غزو فتح
erobert احتل استول غزا فتح يفتح
eroffn افتتاح افتتح فتح يفتتح
eroffnet افتتاح افتتح فتح يفتتح
erort بحث مناقش ناقش يناقش
erortert بحث مناقش ناقش يناقش
erpress ابتز ابتزاز يبتز
erpresst ابتز ابتزاز يبتز
errat تخمين حزر خمن يخم
erreg اثار هيج يثير
erregt اثار هيج يثير
erreich بلغ حقق لوغ وصل يبلغ
erreicht بلغ حقق لوغ وصل يبلغ
erricht اقام انشاء بن تاسيس تشييد شيد يشيد
errichtet اقام بن تشييد شيد يشيد
erriet تخمين حزر خمن يخم
ersatz استبدال استبدل ديل
erschein بدا شكل صدر ظهر ظهور مظهر يظهر
erscheint بدا صدر ظهر ظهور يظهر
erschi بدا صدر ظهر ظهور يظهر
erschiess اعدم قتل يقتل
erschiesst اعدم قتل يقتل
erschliess استغل استنتج فتح
erschliesst استغل استنتج فتح
erschloss استغل استنتج فتح
erschopf ارهق استنفاد استنفد يرهق
erschopft ارهق استنفاد استنفد تعبان متعب مرهق منه يرهق
erschoss اعدم قتل يقتل
erschrak اخاف ارتعب افزع فزع يخيف
erschreck اخاف ارتعب افزع صادم فزع مخيف مرعب يخيف
erschreckt اخاف ارتعب افزع فزع يخيف
erschrickt اخاف ارتعب افزع فزع يخيف
erschrock اخاف ارتعب افزع فزع يخيف
erschutt زعزع صدم هز يهز
erschuttert زعزع صدم هز يهز
erschw تصعيب صعب عقد يصعب
erschwert تصعيب صعب عقد يصعب
ersetz استبدال استبدل ديل عوض
ersetzt استبدال استبدل عوض
erspar توفير جنب وفر يوفر
erspart توفير جنب وفر يوفر
erst اوايل اول بدء بدا فقط
erstatt استرداد اعاد رد سدد يرد
erstattet استرداد اعاد رد سدد يرد
erstaun ادهاش ادهش اذهل تعجب دهش ذهول متوقع مدهش مذهل مفاجء يدهش
erstaunt ادهاش ادهش اذهل متفاجء مذهول مندهش يدهش
erstell اعد انش انشاء توليد مبدع منشء ينشء
erstellerin مبدع منشء
erstellt اعد انش انشاء ينشء
erstick اختناق اختنق خنق يختنق يخنق
erstickt اختناق اختنق خنق يختنق يخنق
erstmal اوايل اول
erstreck امتد امتداد يمتد
erstreckt امتد امتداد يمتد
ersuch تماس تمس طلب يطلب
ersucht تماس تمس طلب يطلب
erteil اعط منح يمنح
erteilt اعط منح يمنح
ertrag احتمل تحمل يتحمل
ertragt احتمل تحمل يتحمل
ertrank غرق يغرق
ertrink غرق يغرق
ertrinkt غرق يغرق
ertrug احتمل تحمل يتحمل
ertrunk غرق يغرق
erwach استيقاظ استيقظ صحا نجم نشا ينش
erwachs بالغ راشد غون نجم نشا ينش
erwacht استيقاظ استيقظ صحا
erwag درس فكر نظر يدرس
erwagt درس فكر نظر يدرس
erwahn اشار ذكر يذكر
erwahnt اشار اعل ذكر سابق مذكور يذكر
erwarb اشتر اقت اكتساب اكتسب يكتسب
erwarm تسخين دفا سخن يسخ
erwarmt تسخين دفا سخن يسخ
erwart انتظر توقع توقعا يتوقع
erwartet انتظر توقع متوقع منتظر يتوقع
erweck اثار ايقاظ ايقظ يوقظ
erweckt اثار ايقاظ ايقظ يوقظ
erweis اثب اسد تبين يتبين يثب
erweist اثب اسد تبين يتبين يثب
erweit توسع توسيع وسع يوسع
erweiter اضاف اضافا امتداد توسع ملحق
erweitert توسع توسيع وسع يوسع
erwerb اشتر اقت اكتساب اكتسب يكتسب
erwi اثب اسد تبين يتبين يثب
erwid اجاب رد يجيب يرد
erwidert اجاب رد يجيب يرد
erwies اثب اسد تبين يتبين يثب
erwirbt اشتر اقت اكتساب اكتسب يكتسب
erwisch امس ضبط قبض يضبط
erwischt امس ضبط قبض يضبط
erwog درس فكر نظر يدرس
erworb اشتر اقت اكتساب اكتسب يكتسب
erwuch نجم نشا ينش
erwunscht مرغوب مطلوب
erwurg خنق يخنق
erwurgt خنق يخنق
erzahl تاريخ حك حكا رو روا قصة قصص يحك يرو
erzahlt حك رو روا يحك يرو
erzeug انتاج انتج انش انشاء تصنيع توليد صناع ولد ينتج ينشء
erzeugnis منتج منتجا منتوج
erzeugt انتاج انتج توليد ولد ينتج
erzieh تدريب ترب تربو تعليم تكوين تنشء رب هذب يرب
erzieht ترب رب هذب يرب
erziel احرز تحقيق حقق سجل يحقق
erzielt احرز تحقيق حقق سجل يحقق
erzog ترب رب هذب يرب
erzwang اجبار اجبر انتزع فرض يجبر
erzwing اجبار اجبر انتزع فرض يجبر
erzwingt اجبار اجبر انتزع فرض يجبر
erzwung اجبار اجبر انتزع فرض يجبر
es انه ذلك هو هي
esel حمار حمير
eskali تصاعد تصعيد صعد يتصاعد
eskaliert تصاعد تصعيد صعد يتصاعد
ess اطعم اكل تناول طعام غذاء ياكل يتناول
essentiell اساس جوهر ضرور
essenziell اساس جوهر ضرور
essig خل
estland است استوني
estnisch است استوني
etabli اسس ترسيخ رسخ يرسخ
etabliert اسس ترسيخ رسخ يرسخ
etag دور طابق طوابق
etat موازن ميزان
ethik اخلاق اخلاقيا خلق
ethisch اخلاق اخلاقي اخلاقيا معنو
ethni اثن عرق
ethnisch اثن عرق
etikett تسم علام ملصق وسم
etlich عديد كثير
etwa تقريب حوال قراب مثال مثل نحو
etwas بعض شيء قليل نوع
euch انتم لكم لها منكم يكم
euer خاص لكم
eul بوم
euphrat فرا
eur خاص لكم
euro يورو
europa اورب اوروب
euros يورو
evakui اجل اجلاء اخل اخلاء يخل
evakuiert اجل اجلاء اخل اخلاء يخل
evangel انجيل روتستان روتستانت
event حدث عال عاليا
eventuell ربم لعل محتمل ممك ممكن
ewig ابد ازل خالد خلود سرمد
exakt ادق بدق تمام دقيق ضبط
exam اختبار امتح امتحانا فحص
exil منف نف
existenz جود كيان
existi جود وجد يوجد
existier قايم موجود
existiert جود وجد يوجد
exklusiv حصر حصري
experiment تجارب تجرب محاول محاولا
experimenti تجريب جرب يجرب
experimentiert تجريب جرب يجرب
expert خبراء خبير متخصص مختص
expertin خبراء خبير مختص
explodi انفجار انفجر ينفجر
explodiert انفجار انفجر ينفجر
explosion انفجار انفجارا
export تصدير صادرا صدر
exporti تصدير صدر يصدر
exportiert تصدير صدر يصدر
ext خارج ظاهر ظاهري
extr اقص شديد غا قصو متطرف
extremismus تطرف راديكال
extremist اقص شديد متطرف
exzellent بارز متميز ممتاز
exzessiv زايد مبالغ مفرط
fabrik مصانع مصنع معمل
fachbegriff مصطلح مصطلحا مفهوم
fachleut خبراء خبير متخصص مختص
fachmann خبراء خبير متخصص
fad خيط خيوط
fahig اقدر قادر قدر قدرا كفاء مهار مهارا
fahn اعلام را علم
fahr سار سافر سايق عبار عبارا قاد قياد يقود
fahrerin سايق
fahrgast راكب ركاب مسافر
fahrkart تذاكر تذكر
fahrplan خارط خريط طريق
fahrrad دراج دراجا
fahrstuhl مصاعد مصعد
fahrt استمر تابع سار سافر قاد قياد متابع واصل يتابع يقود
fair اعدل عادل منصف
fakt اقع حقايق حقيق
faktisch اقع عل علي فعل
fall اذا اصدر ان حال حالا خاخ سقط سقوط عندم فخ قض قطع لو مصيد وقع يسقط يقطع
fallt الغ برز تذكر تعطل خطر سقط سقوط غزا لاحظ لفت وقع يتعطل يخطر يسقط يلف
falsch تزوير خاطء خطا زايف زور زيف كاذب يزور
falscht تزوير زور زيف يزور
famili اسر عايل عايلا
familiar اسر عايل
fand اكتشاف اكتشف ايجاد عثر عرف وجد يجد يعثر يكتشف
fang امس تقط صاد قبض يمس
fangt ابتد امس بدء بدا تقط صاد قبض يبد يمس
fantasi خيال مخيل
fantast خيال رايع مذهل
faq اسيل شايع
farb تلوين صبغ طلاء لون وان يصبغ
farbenfroh زاه ملون
farbig زاه ملون
farbt تلوين صبغ لون يصبغ
farm مزارع مزرع
faschismus اش
faschist اشيون اشيين فاش
fass استوعب امس راميل رميل قبض يمس
fasst ادر استوعب امس فسر فهم قبض يفهم يمس
fassung اصدار اصدارا نسخ
fast تقريب شبه صام صوم صيام كاد يصوم يكاد
fastet صام صوم صيام يصوم
faul خامل كسال كسول
faust قبض قبضا
featur خاص مزاي ميز ميزا
februar راير شباط
fed ريش نابض
feedback تعقيب تعليقا راجع ملاحظا
fehl اخطاء افتقر خطا خلل علة غاب غلط نقص يغيب ينقص
fehlerbeheb اصلاح تصحيح تنقيح
fehlerbericht تقرير علة لاغ
fehlerhaft خاطء معطوب معيب
fehlermeld خطا رسال
fehlersuch اصلاح تصحيح تنقيح
fehlgeschlag اخفق فشل يفشل
fehlschlag اخفاق اخفق فشل يفشل
fehlschlagt اخفق فشل يفشل
fehlschlug اخفق فشل يفشل
fehlt افتقر غاب نقص يغيب ينقص
feier احتفال حفل عيد مهرج
feiern احتفال احتفل حفل عيد مهرج يحتفل
feiert احتفال احتفل يحتفل
feig جبان جبناء
fein دقيق رفيع رقيق ناعم
feind اعداء عدو معاد
feindlich اعداء عداء عدو معاد
feindschaft عداء عداو
feindsel عداء عدو معاد
fel صخر صخور
feld حقل حقول ميدان
fell راء فرو
fels صخر صخور
feminismus نساء نسو
feminist نسو
feministin نسو
fenst شبا شباب نافذ نوافذ
feri اجاز عطل
fern ابعد اضاف ايض علاو عيد فضل كذل واسع
fernarbeit منزل
ferngeseh شاهد مشاهد يشاهد
fernsah شاهد مشاهد يشاهد
fernseh تلفاز تلفزي شاهد مشاهد يشاهد
fernsehs تلفاز تلفزي
fernsieht شاهد مشاهد يشاهد
fertig جاهز راع كامل مستعد مكتمل منت مهار مهارا
fesseln اسر شد قيد كبل يقيد
fesselnd مثير مشوق
fesselt اسر شد قيد كبل يقيد
fest احتفال ثاب ثابت حفل راسخ صلب عيد متين مهرج
festgehalt احتجز امس تمس يتمس
festgelegt تحديد حدد قرر وضع يحدد
festgenomm اعتقال اعتقل اوقف قبض يعتقل
festgesetzt احتجز حدد عين يحدد
festgestellt اثب تبين حدد لاحظ يلاحظ
festhalt احتجز امس تمس يتمس
festhielt احتجز امس تمس يتمس
festig ترسيخ رسخ عزز وطد يرسخ
festigt ترسيخ رسخ عزز وطد يرسخ
festleg تحديد حدد قرر وضع يحدد
festlegt تحديد حدد قرر وضع يحدد
festnahm اعتقال اعتقالا اعتقل اوقف توقيف قبض يعتقل
festnehm اعتقال اعتقل اوقف قبض يعتقل
festnimmt اعتقال اعتقل اوقف قبض يعتقل
festplatt اقراص قرص
festsetz احتجز حدد عين يحدد
festsetzt احتجز حدد عين يحدد
feststell اثب تبين حدد لاحظ يلاحظ
feststellt اثب تبين حدد لاحظ يلاحظ
festung حصن حصون قلاع قلع
feu حرايق حريق نار نيران
feucht رطب مبتل مبلل
feudal اقطاع
feudalismus اقطاع
feuerwehr اطفاء مطافء
feuerwehrmann اطفاء مطافء
ficht اعترض تنوب شوح طعن يطع
fieb حم
fiel الغ برز تذكر تعطل خطر سقط سقوط غزا لاحظ لفت وقع يتعطل يخطر يسقط يلف
film افلام يلم
filt ترشيح تصف رشح صف مرشح مرشحا يرشح
filtert ترشيح تصف رشح صف يرشح
finanz تمويل مال
finanzamt ضرايب مال
finanzi تمويل مول يمول
finanziell مال مالي
finanzier تمويل مول
finanziert تمويل مول يمول
finanzminist زير مال
find ايجاد عثر وجد يجد يعثر
findet اكتشاف اكتشف ايجاد عثر عرف وجد يجد يعثر يكتشف
fing ابتد اصابع اصبع امس بدء بدا تقط صاد قبض يبد يمس
finn نلند
finnisch نلند
finnland نلند
finst داك داكن قاتم مظلم معتم
finsternis ظلام ظلم ظلما
firewall جدار حما نار
firm شرك شركا مشروع موسس
firma شرك شركا مشروع موسس
fisch اسم اصطاد سمك صياد صيد يصطاد
fischerin صياد
fischt اصطاد صيد يصطاد
fiskal ضريب ضريبي
flach سطح ضحل مساح مساحا مستو مسطح
flagg اعلام را علم
flamm سنة شعل لهب
flasch زجاج زجاجا قارور قنين
fledermaus خفاش خفافيش
fleisch جزار قصاب لحم لحوم
fleissig كادح مجتهد نشيط
flexibel مرن مرون
flieg حلق ذباب طار طيران يطير
fliegt حلق طار طيران يطير
flieh رار فر هرب هروب يهرب
flieht رار فر هرب هروب يهرب
fliess تدفق جر سال يتدفق
fliesst تدفق جر سال يتدفق
flog حلق طار طيران يطير
floh رار فر هرب هروب يهرب
floss تدفق جر سال يتدفق
flot فلو مزمار نا
flott اسرع اسطول بحر سراع سرع سريع
fluch سب شتم لعن يشتم يلع
flucht رار سب شتم فر لجا لجوء لعن هرب هروب يشتم يفر يلع
fluchtet رار فر لجا هرب يفر
fluchtling لاجء
flug رحل رحلا طيران
flugel اجنح جناح يان
flughaf مطار مطارا
flugzeug طاير طايرا
fluss انهار نهر
flussig سايل سوايل طليق
flust همس يهمس
flustert همس يهمس
flut طوفان يضان يضانا
focht اعترض طعن يطع
foderal اتحاد درال يدرال
foderalismus اتحاد درال يدرال
foderation اتحاد درال
folg اتباع اتبع استخلص استنتاج استنتج تبع تبعا تلا عاقب عواقب نتيج يتبع
folgend تال لاحق
folgericht منطق منطقي
folgert استخلص استنتاج استنتج
folglich اذن تال علي
folgt اتباع اتبع تبع تلا يتبع
foli شرايح شريح
follow متابع
folt تعذيب عذب يعذب
foltert تعذيب عذب يعذب
fond صناديق صندوق
for منتد منتديا
ford تشجيع تعزيز تمويل دعم شجع طالب طلب عزز مطالب يدعم يطالب
forder تشجيع تعزيز تمويل دعم متطلبا مطالب مطلب
fordermittel اعان منح
fordert استفز تحد حث دعا دعم شجع طالب طلب عزز مطالب يتحد يدعم يطالب يطلب
fork اشتقاق تفرع تفريع فور نسخ
form اشكال تشكيل شكل صاغ صور صيغ يشكل
formal رسم شكل شكلي
format تنسيق صيغ
formati تنسيق
formatier تنسيق
formell رسم شكل شكلي
formlich رسم شكل شكلي
formt تشكيل شكل صاغ يشكل
formular استمار نماذج نموذج
formuli صاغ صياغ يصوغ
formuliert صاغ صياغ يصوغ
forsch ابحاث باحث بحث حوث عالم علماء مستكشف يبحث
forscherin باحث عالم علماء مستكشف
forscht بحث يبحث
forschung ابحاث بحث حوث
fort عيد
fortfahr استمر تابع متابع واصل يتابع
fortfahrt استمر تابع متابع واصل يتابع
fortfuhr استمر تابع متابع واصل يتابع
fortgefahr استمر تابع متابع واصل يتابع
fortgeschritt تقدم متطور متقدم
fortgesetzt استانف تابع مواصل واصل يواصل
fortschritt تقدم رق متطور متقدم
fortsetz استانف تابع مواصل واصل يواصل
fortsetzt استانف تابع مواصل واصل يواصل
fortwahr باستمرار دايم مستمر
forum منتد منتديا
foto تصوير صور
fotografi تصوير صور يصور
fotografiert تصوير صور يصور
fotos تصوير صور
frag اسيل تساءل سال سوال قض مسال يسال
fragebog استبي استمار
fragil رقيق هش هشة
fraglich مريب مشب مشبوه مشك
fraglos جدال ريب شك لاش
fragt استعلام استعلم استفسار استفسر تساءل سال سوال يسال
fragwurd مريب مشب مشبوه مشك
fraktion صيل كتل
framework اطار اطر
frank فرن
frankfurt رانكفور
frankreich رنس
franzos رنس
franzosin رنس
frass افترس اكل تهم يلت
frau امرا زوج سيد سيدا نساء
frauenbeweg نساء نسو
frei احرار بحر حر حرة طليق
freigab اطلق افرج تقسيم سمح شار قسم مشارك يطلق
freigeb اطلق افرج تقسيم سمح شار قسم مشارك يطلق
freigegeb اطلق افرج سمح يطلق
freigelass اطلاق اطلق افراج افرج يفرج
freigeschaltet تفعيل فتح فعل يفعل
freigesproch برا تبرء يبرء
freigibt اطلق افرج سمح يطلق
freiheit حر حريا
freilass اطلاق اطلق افراج افرج يفرج
freilasst اطلاق اطلق افراج افرج يفرج
freilich ديه طبع
freiliess اطلاق اطلق افراج افرج يفرج
freischalt تفعيل فتح فعل يفعل
freischaltet تفعيل فتح فعل يفعل
freisprach برا تبرء يبرء
freisprech برا تبرء يبرء
freispricht برا تبرء يبرء
freitag جمع
freiwill تطوع طوع متطوع
fremd اجنب غرباء غريب
fremdart اجنب غريب
fress افترس اكل تهم يلت
freu سر سعد فرح يفرح
freud بهج سرور فرح
freund اصدقاء رفيق صديق
freundin اصدقاء رفيق صديق
freundlich احسان دود طيب لباق لطف لطيف مهذب ود
freundschaft صداق صداقا
freut سر سعد فرح يفرح
fried سلام سلم صلح
friedhof مقابر مقبر
friedlich سلم سلمي مسالم
frier برد تجمد يتجمد
friert برد تجمد يتجمد
frisch طازج عذب منعش
friseur حلاق
friseurin حلاق
frisor حلاق
frisst افترس اكل تهم يلت
frist اجل مدة مهل موعد نهاء
froh اسعد سعداء سعيد محظوظ
frohlich فرح مبتهج مرح هيج
fromm تق متدين موم مومن
front جبه جبها
fror برد تجمد يتجمد
frosch ضفادع ضفدع
frost صقيع
frucht اكه ثمار ثمر واك
fruchtbar خصب مثمر
fruh اسبق باكر سابق سالف قبل قديم مبكر
fruhjahr ربيع
fruhling ربيع
fruhstuck افطار افطر طور يفطر
fruhstuckt افطار افطر طور يفطر
fruhzeit باكر مبكر
fuch ثعالب ثعلب
fuchs ثعالب ثعلب
fugt ادخل ادراج ادرج اضاف لصق يدرج يضيف
fuhl احس احساس حساس شعر شعور مستشعر يشعر
fuhlt احس احساس شعر شعور يشعر
fuhr اد ادار استمر تابع زعماء زعيم سار سافر قاد قايد قياد متابع واصل يتابع يقود
fuhrend رايد قياد
fuhrt اجر اجراء اد ادار ادخال ادخل استورد استيراد تزعم تنفيذ ذكر سرد عرض قاد قياد نفذ يجر يدخل يعرض يقود ينفذ
fuhrung ادار توج زعام قياد
fuhrungskraft ادار قياد
full تعبء عبا ملء ملا يمل
fullt تعبء عبا ملء ملا يمل
fundament اساس اساسيا اسس قاعد
fundamental اساس جذر جوهر
funf خمس
funft خامس
funfzehn خمس عشر
funfzig خمسون خمسين
funktion دال دوال ظايف ظيف
funktionar كادر مسوول موظف
funktioni اشتغل عمل يعمل
funktioniert اشتغل عمل يعمل
fur اجل لاجل لصالح من
furcht خاف خش خوف رهيب ظيع قلق مخاوف مرعب مروع يخاف يخش
furchtbar رهيب ظيع مرعب مروع
furchtet خاف خش خوف يخاف يخش
furchtsam خايف خجول قلق
fursorg رعا عنا
furst امراء امير
furstin امراء امير
fusion استحواذ اندماج دمج
fuss اقدام قدم
fussball قدم كرة
fussbod ارض ترب
fussnot حاش هامش
futt اطعام اطعم علف يطعم
futtert اطعام اطعم علف يطعم
gab ادخال ادخل ادل استسلام استسلم اصدار اصدر اطلق اعط اعطاء افرج انفاق انفق تباه تخل تسليم حدد ذكر سلم سمح قدم منح نشر يتخل يدخل يذكر يسلم يصدر يطلق يعط ينفق
gabel شوك
gabeln شوك
galeri رواق صال معرض
galt اعتبر انطبق سر سريان يسر
gan اوز وزة
gans اوز وزة
ganz باكمل برم تمام جميع كامل كل مجمل مجموع
ganzlich باكمل تمام كامل كل كلي
gar تخمر يتخمر
garanti ضمان ضمن كفال كفل يضم
garantiert ضمان ضمن كفل يضم
garn خيط خيوط
gart تخمر حدايق حديق سات ستان يتخمر
gartn ستا ستاني
gartnerin ستا ستاني
gas غاز غازا
gasform غاز
gass ازق زقاق
gast زاير زوار ضيف ضيوف
gaststatt مطاعم مطعم
gatt ازواج زوج
gattin زوج زوجا
geachtet احترام احترم انتب محترم مرموق يحترم
geahnt توقع حدس خمن يخم
gealtert شاخ شيخوخ يشيخ
geandert تغير تغيير عدل غير متغير معدل يغير
geantwortet اجاب رد يجيب يرد
gearbeitet اشتغل عمل يشتغل يعمل
geargert ازعاج ازعج اغضب انزعج يزعج
geatmet تنفس يتنفس
geaussert ابد تعبير صرح عبر يعبر
geb اعط اعطاء قدم منح يعط
geback خبز يخبز
gebadet استحم استحمام سبح
gebar انجب لاد ولد يلد
gebaud بيت بيو دار منازل منزل
gebaut بن شيد ناء يبن
gebet تمس دعاء رجا صلا صلوا طلب يرجو يطلب
gebetet دعا صل صلا يصل
gebettelt تسول توسل يتسول
gebeugt انح ثن خضع ينح
gebiert انجب لاد ولد يلد
gebiet اراض اقتض اقليم امر مجال مجالا مناطق منطق نطاق يامر يقتض
gebietet اقتض امر يامر يقتض
gebildet تشكيل تكوين شكل كون متعلم مثقف يشكل
gebirg جبال جبل
gebiss عض يعض
geblas نفخ هب ينفخ
geblickt نظر ينظر
geblieb بق ظل قاء يبق يظل
gebluht ازدهار ازدهر ازهار ازهر يزهر
geblutet نزف نزيف ينزف
gebog انعطف ثن حن يثن ينعطف
gebohrt ثقب حفر يثقب يحفر
gebor انجب لاد ولد يلد
geborg انتشل انقذ حو ينقذ
gebot اقتض امر تقديم عرض قدم يامر يعرض يقتض يقدم
gebracht احضار احضر جلب يجلب يحضر
gebrannt احتراق احترق اشتعل حرق يحترق
gebrauch استخدام استخدم استعمال استعمل استفاد شايع عاد مالوف معتاد
gebraucht احتاج احتياج استخدم استعمال استعمل لزم مستخدم مستعمل يحتاج
gebrem ابط رمل كبح يكبح
gebroch انكسر خرق كسر يكسر
gebucht حجز يحجز
gebuhr اشتر رسم رسوم لايق ملايم مناسب
gebund ربط قيد يربط
geburgt ضمن كفال كفل يكفل
geburt لاد مولد ميلاد
geburtstag عيد ميلاد
gedacht احي اعتزم اعتقد تذكر تفكير ذكر ظن فكر يفكر
gedachtnis ذاكر
gedank افكار خاطر فكر
gedankt شكر يشكر
gedauert استغرق استمر دام يدوم
gedeckt تغط غط يغط
gedehnt تمديد مدد مط يمدد
gedeih ازدهار ازدهر نما يزدهر
gedeiht ازدهار ازدهر نما يزدهر
gedenk احي اعتزم تذكر ذاكر ذكر ذكريا
gedenkt احي اعتزم تذكر ذكر
gedenktag ذكر يوبيل
gedeutet اشار تفسير فسر يفسر
gedicht قصايد قصيد
gedieh ازدهار ازدهر نما يزدهر
gedient خدم يخدم
gedrangt الح دفع ضغط يدفع يلح
gedreht ادار دار لف يدور يدير
gedroht تهديد هدد يهدد
gedruckt ضغط طباع طبع كبس يضغط يطبع
gedrung الح تسرب نفذ ينفذ
geduld صابر صبر صبور
geduldet احتمل تحمل تسامح يتحمل
gedurft جاز سمح مسموح يجوز يحق يسمح
geehrt احترم تكريم كرم مبجل محترم مكرم موقر يكرم
geeignet صلح ملايم مناسب ناسب يصلح يناسب
geeilt اسراع اسرع هرع يسرع
geeinigt اتفاق اتفق وحد يتفق
geendet اخت انته انتهاء ينته
geerbt راث ورث يرث
gefahr اخطار اخطر خطر خطور خطير سار سافر قاد قياد مخاطر يقود
gefahrd تعريض عرض هدد يعرض
gefahrdet تعريض عرض معرض مهدد هدد يعرض
gefahrlos اام امن مامون
gefall اعجاب اعجب راق سقط سقوط وقع يسقط يعجب
gefallt اصدر اعجاب اعجب راق قطع يعجب يقطع
gefalscht تزوير زور زيف يزور
gefang اسير امس تقط سجناء سجين صاد قبض معتقل موقوف يمس
gefangnis سجن سجون
gefarbt تلوين صبغ لون يصبغ
gefasst استوعب امس قبض يمس
gefastet صام صوم صيام يصوم
gefehlt افتقر غاب نقص يغيب ينقص
gefeiert احتفال احتفل يحتفل
gefesselt اسر شد قيد كبل يقيد
gefestigt ترسيخ رسخ عزز وطد يرسخ
gefiel اعجاب اعجب راق يعجب
gefiltert ترشيح تصف رشح صف يرشح
gefischt اصطاد صيد يصطاد
geflog حلق طار طيران يطير
gefloh رار فر هرب هروب يهرب
gefloss تدفق جر سال يتدفق
geflucht سب شتم لعن يشتم يلع
gefluchtet رار فر لاجء لجا هرب يفر
geflustert همس يهمس
gefolgert استخلص استنتاج استنتج
gefolgt اتباع اتبع تبع تلا يتبع
gefoltert تعذيب عذب يعذب
gefordert دعم شجع طالب طلب عزز مطالب يدعم يطالب
geformt تشكيل شكل صاغ يشكل
geforscht بحث يبحث
gefragt تساءل سال سوال يسال
gefress افترس اكل تهم يلت
gefreut سر سعد فرح يفرح
gefror برد تجمد جليد متجمد مجمد يتجمد
gefruhstuckt افطار افطر طور يفطر
gefuhl احاسيس احساس شعور مشاعر
gefuhlsmass انفعال عاطف عاطفي
gefuhlt احس احساس شعر شعور يشعر
gefuhrt اد ادار قاد قياد يقود
gefullt تعبء عبا كامل ملء ملا مليء ممتلء يمل
gefund ايجاد عثر وجد يجد يعثر
gefurchtet خاف خش خوف يخاف يخش
gefuttert اطعام اطعم علف يطعم
geg ضد مقابل نحو
gegang ذهاب ذهب سار مش يذهب
gegeb اعط اعطاء قدم منح يعط
gegebenenfall اقتضاء عند لزم
gegensatz تناقض ضد عكس متعارض متناقض مضاد معاكس نقيض
gegenseit متبادل
gegenstand اشياء شيء غرض موضوع
gegenteil تناقض ضد عكس متعارض متناقض مضاد معاكس نقيض
gegenub ازاء تجا قبال مقابل
gegenwart الان حاضر حال حالي حضور راه راهن
gegess اكل تناول ياكل يتناول
geglanzt تالق لمع لمعان يلمع
geglaubt اعتقد امن ايمان صدق يوم
geglich اشب شاب ماثل يشاب يشب
gegliedert بوب تقسيم قسم يقسم
gegn خصم خصوم معارض
gegolt اعتبر انطبق سر سريان يسر
gegor تخمر يتخمر
gegoss سق سكب صب يصب
gegrab حفر نقب يحفر
gegrenzt تاخم جاور حد يحد
gegriff امس قبض لجا يمس
gegrundet اسس انش تاسيس يوسس
gegrusst تح حيا سلم يحي
geguckt شاهد نظر ينظر
geh ذهاب ذهب سار مش يذهب
gehabt امتل حاز عند لد لدي ملك يمل
gehaftet تصاق تصق ضمن يلتصق
gehalt ابق اجر اجور امس توقف حافظ راتب رواتب يمس
gehandelt تاجر تداول تصرف يتاجر يتصرف
gehandhabt ادار تعامل يتعامل
gehang تدل تعلق تعليق علق يعلق
gehangt تدل تعلق تعليق علق يعلق
gehasst ابغض كراه كره يكر
gehauft ترا تكديس كدس يكدس
geheilt تام شف شفاء عالج يشف
geheim اسرار خف سر سرا
geheimdien استخبارا مخابرا
geheimnis اسرار سر لغز
geheimnisvoll سر غامض لغز
geheiratet تزوج زواج يتزوج
geheiss سم عن يسم يعن
geheizt تدفء دفا سخن يدفء
gehemmt اعاق تثبيط كبح يعيق يكبح
geherrscht حكم ساد يحكم يسود
geheuchelt تظاهر نافق نفاق ينافق
geheult بك عو عواء يعو
gehindert اعاق حال منع يمنع
gehirn ادمغ دماغ مخ
gehob رفع يرفع
gehofft امل تمن رجا يامل
geholf اعان ساعد مساعد يساعد
geholt احضار احضر جلب يجلب
gehor انتم انتماء خص ينتم
gehorch اطاع امتثل طاع يطيع
gehorcht اطاع امتثل طاع يطيع
gehort استمع انتم انتماء خص سماع سمع يسمع ينتم
geht اشرق افترض انبثق انطلق تناول خرج خص دخل ذهاب ذهب سار شروق طلع عالج مش نتج نشا نفد ورد يخرج يخص يذهب يرد يشرق ينتج
gehungert جاع جوع يجوع
gehustet سعال سعل يسعل
gehutet احترس حرس رع يحرس يرع
geig كمان كمنج
geimpft تطعيم تلقيح طعم لقح يلقح
geirrt اخط تاه خطا يتي يخطء
geisel رهاء رهين
geist ارواح اشباح ذهن روح شبح عقل
geistig ذهن روح عقل فكر
geistlich روح قس قسيس كاه كهن
geizig خلاء خيل
gejagt صاد صيد طارد مطارد يصيد يطارد
gejammert تذمر شكا ناح يتذمر يشكو
gejoggt جر ركض هرول يهرول
gejubelt ابتهج تهليل هتف هلل يبتهج يهلل
gejuckt حك حكة يحك
gekannt عرف معرف يعرف
gekauft ابتاع اشتر شراء يشتر
gekaut مضغ يمضغ
gekehrt استدار عاد كنس يكنس
gekennzeichnet تمييز علم ميز وسم يميز
gekippt انقلب قلب مال يقلب يميل
geklagt اشتك شكا شكو قاض يشتك يقاض
geklammert تشبث تمس يتشبث
geklappt طو نجاح نجح ينجح
geklart استوضح اوضح توضيح وضح يوضح
geklatscht تصفيق صفق يصفق
geklebt الصق تصق لصق يلصق
gekleidet ارتد كسا لباس لبس يلبس
geklettert تسلق يتسلق
geklickt ضغط نقر يضغط ينقر
geklingelt رن رنين قرع يرن
geklopft دق طرق قرع يدق يطرق
geklung بدا رن صوت يبدو يرن
geknackt اخترق طقطق كسر يخترق يكسر
gekniet جثا ركع ركوع يجثو يركع
geknupft ربط عقد يربط يعقد
gekocht طبخ طه غل مسلوق مطبوخ يطبخ يطهو يغل
gekomm ات جاء قدم مجيء وصل يات يجيء
gekonnt استطاع استطيع امك تمك قدر يقدر يمك
gekoppelt اقتر ربط قرن يربط
gekostet تذوق تكلف ذاق كلف يذوق يكلف
gekracht اصطدم انهار تحطم دو يدو
gekrankt اهان جرح يجرح يهين
gekratzt حك خدش يحك يخدش
gekreist حام دار دوران يحوم يدور
gekreuzt تقاطع عبر قطع يتقاطع
gekriegt تلق حصل حصول نال يحصل
gekroch حبا دب زحف يزحف
gekront تتويج توج يتوج
gekuhlt برد تبريد يبرد
gekummert اعت اهتم اهتمام رع عنا يعت يهتم
gekundigt استقال استقيل اقال الغ فسخ
gekurzt اختصر تقصير خفض قصر قلص يخفض يقصر
gekusst تقبيل قبل يقبل
gelachelt ابتسام ابتسم يبتسم
gelacht ضحك يضح
gelad تحميل حمل دعا شحن يحمل يشح
gelagert تخزين خزن عسكر يخز
gelahmt شل شلل يشل
gelandet حط نزل هبط هبوط يهبط
gelang بلغ تمك صول نجاح نجح وصل يصل ينجح
gelangt بلغ صول وصل يصل
gelangweilt ضجر مل ملل يمل
gelass ترك جعل دع ساك سمح هادء هدوء يتر يسمح
gelastet اثقل ثقل عبء يثقل
gelauert تربص ترصد كمن يتربص
gelauf جر ركض سار مش يجر يركض
gelauscht اصغ اصغاء انص تنص يصغ ينص
gelautet دق رن قال قرع كان نص ورد يرن يقرع ينص
gelb اصفر صفر صفراء
geld اموال مال نقود
gelebt حيا سكن عاش عيش يحي يعيش
geleckt تسرب لحس لعق يلعق
geleert افراغ افرغ تفريغ يفرغ
geleg استلق رقد فرص كمن مناسب وقع يرقد يقع يكم
gelegent احي حينا
gelegt ارس استلق وضع يضع
gelehnt اتك استناد استند مال
gelehrt باحث تدريس تعليم درس عالم علم علماء يدرس يعلم
geleistet اد انجاز انجز قدم يقدم ينجز
geleitet ادار قاد قياد وجه يدير يقود
gelenkt توج قاد وجه يقود يوج
gelernt تعلم درس يتعلم يدرس
geles طالع قرا قراء مطالع يقر
geleuchtet اشرق اضاء توهج لمع يضيء
geleugnet انكار انكر نف ينكر
geliebt احب حب حبيب عشق محبوب يحب يعشق
geliefert تسليم توريد زود سلم ورد يسلم
gelieh استعار استعير اعار اقرض يعير
gelindert تخفيف خفف سكن يخفف
geling تمك نجاح نجح ينجح
gelingt تمك نجاح نجح ينجح
gelitt تالم عان معانا يتالم يعا
gelobt اثن اشاد ثناء مدح يثن يمدح
gelockert ارخ ارخاء تخفيف خفف يرخ
gelockt استدرج اغر اغراء جذب يغر
gelog كذب يكذب
gelohnt اجد استحق استحقاق
geloscht اطف اطفاء حذف محا يحذف يمحو
gelost اذاب حل فك يحل يفك
gelt اعتبر انطبق سر سريان يسر
geluftet تهو كشف هو يكشف
gelung تمك نجاح نجح ينجح
gelutscht مص يمص
gemacht جعل صنع عمل فعل قام يصنع يفعل
gemahl طحن يطح
gemahnt تحذير حث حذر ذكر نبه يحذر
gemald رسم لوح لوحا
gemalt رسم لون يرسم
gemanagt ادار يدير
gemangelt افتقار افتقر نقص يفتقر ينقص
gemass حسب طبق وفق
gemeckert اشتك تذمر يتذمر
gemeind بلد جماع طايف لديا مجتمع مجتمعا
gemeinfrei عام ملك
gemeinnutz خير ربح
gemeinsam سوي مشتر مشترك معا
gemeinschaft جماع جماعي رابط مجتمع مجتمعا
gemeint اعتقد را ظن عن قصد يظن يقصد
gemeistert اتق اتقان اجتاز تغلب يتق
gemeldet ابلاغ ابلغ اعل افاد يبلغ يفيد
gemerkt انتب تذكر لاحظ ملاحظ يلاحظ
gemess قاس قياس يقيس
gemied اجتنب تجنب تفاد يتجنب
gemietet استاجر استيجار ايجار
gemildert تخفيف خفف لطف يخفف
gemischt خلط مختلط مزج مزيج يخلط يمزج
gemocht احب اراد اود حب رغب يحب يرغب يريد يعجب يود
gemordet قتل يقتل
gemundet اد افض صب مصب يصب يفض
gemurmelt تمتم غمغم همهم يتم
gemus خضار خضراوا خضروا
gemusst اضطر جوب لابد لزم وجب يجب يلزم ينبغ
gemustert تامل تفحص عاين يتفحص
gemut سار لطيف مريح ممتع
genahert اقتراب اقترب يقترب
genannt اعل تسم ذكر سابق سم مذكور مسم مسما يذكر يسم
genau ادق بدق تمام دقيق ضبط
genauso كذل مثل
genehm اجاز اذن ترخيص تصريح رخص سماح سمح موافق وافق يوافق
genehmigt اجاز رخص موافق وافق يوافق
geneigt مال ميل نزع يميل ينزع
general جنرال جنرالا لواء
generalsekretar امين سكرتير
generalstreik اضراب عام
generation اجيال جيل
generell اعم عام عموم
generi انش توليد ولد يولد
generiert انش توليد ولد يولد
genes شفاء علاج
genet جين راث
genf جنيف
genial عباقر عبقر
genickt اوم ايماء يومء
geniess استمتاع استمتع تمتع يتمتع
geniesst استمتاع استمتع تمتع يتمتع
genomm اخذ تناول ياخذ يتناول
genoss استمتاع استمتع تمتع رفاق رفيق يتمتع
genossenschaft تعاون جمع كولخوز
genossin رفاق رفيق
genozid اباد
genug كاف كف كفا يكف
genugt كف كفا يكف
genutzt استخدام استخدم استغل استفاد
geoffnet انفتاح انفتح فتح يفتح
geograf جغراف
geograph جغراف
geopfert تضح ضح يضح
geordnet ترتيب رتب مرتب منظم نظم يرتب ينظم
georgi جورج جورجي
georgisch جورج جورجي
gepack امتع حقايب
gepackt امس حزم يحزم يمس
geparkt اوقف ركن يرك يوقف
gepasst لاءم مناسب ناسب يلايم يناسب
gependelt تارجح تنقل يتارجح يتنقل
gepflanzt زراع زرع غرس يزرع يغرس
gepflegt اعت اعتناء انيق رع رعا مرتب منظم يعت
geplant اعتزم تخطيط خطط مخطط مزمع مقرر يخطط يعتزم
geplatzt انفجار انفجر ينفجر
geplundert نهب ينهب
gepragt تشكيل شكل طبع يشكل يطبع
gepredigt وعظ يعظ
gepresst ضغط عصر يضغط يعصر
gepries تمجيد مجد مدح يمدح
geprobt تدرب تمر يتدرب
gepruft اختبر تحقق فحص يفحص
geputzt تنظيف نظف ينظف
gequalt تعذيب عذب يعذب
geracht انتقام انتقم ثار ينتقم
gerad الان توا للتو مباشر مستقيم
geradeaus مباشر مستقيم
geradlin مباشر مستقيم
gerannt جر ركض يجر يركض
gerat اجهز تخمين تورط جهاز خمن قوع نصح وقع يقع ينصح
geraubt سرق سلب يسرق يسلب
geraucht تدخين دخن يدخ
geraumt اخل اخلاء ازال يخل
gerausch صوت ضجة ضجيج ضوضاء
gerechnet توقع حساب حسب يحسب
gerecht اعدل انصاف عادل عدال عدل منصف
gerechtfertigt برر تبرير سوغ مبرر مسوغ يبرر
geredet تحدث تكلم حديث يتحدث يتكلم
geregelt تنظيم ضبط نظم يضبط ينظم
gereicht امتد كف كفا يكف يمتد
gereinigt تنظيف طهر نظف ينظف
gereist سافر سفر يسافر
gereizt اثار اغر هيج يثير
gerettet انقاذ انقذ ينقذ
gericht طبق قضاء محا محكم
gerichtet توج حاكم وجه يوج
gerichtshof قضاء محا محكم
gerichtsverfahr عمل محاكم محاكما
geriet تورط قوع وقع يقع
gering ادن ضييل عميق قليل متد منخفض
geringfug سيط ضييل طفيف
geriss انتزع تمزيق مزق يمزق
gern سرور
geroch رايح شم فاح يشم
gerollt تدحرج دحرج يتدحرج
gerst شعير
geruch رايح روايح عطر
gerucht اشاع شايع شايعا
geruckt تحر زحزح يتحر
geruf صاح ناد نداء يصيح يناد
geruhrt تحر حرك لمس يحر
geruht ارتاح استراح استريح يرتاح
gerustet تسلح جهز يتسلح
gesagt قال قول يقول
gesammelt تجميع جمع يجمع
gesamt اجمال برم تمام جميع كامل كل مجمل مجموع
gesandt ارسال ارسل بث مبعوث مندوب يبث يرسل
geschadet اضر اضرار ضرر يضر
geschadigt اتلاف اتلف اضر اضرار يضر
geschaff انش انشاء خلق يخلق
geschafft انش انشاء خلق يخلق
geschaft اعمال تجار تجاري دكان صفق عمل متاجر متجر محل
geschaftsfuhr مدراء مدير
geschaftsleut اعمال رجل
geschaftsmann اعمال رجل
geschaftsmodell اعمال نموذج
geschah حدث حدوث حصل وقع يحدث
geschaltet بدل تبديل تشغيل شغل يشغل
geschamt استح خجل يخجل يستح
geschatzt تقدير ثمن قدر مبجل محترم مكرم موقر يقدر
geschaut شاهد نظر يشاهد ينظر
gescheh احداث اقع حدث حدوث حصل وقع يحدث
gescheit اذك اذكياء ذك
gescheitert اخفاق اخفق فشل يفشل
geschenk هد هداي
geschenkt اهد اهداء منح يمنح يهد
gescheut تجنب تهيب خش يتهيب
geschi بدا سطع ظهر يبدو يسطع
geschicht تاريخ تاريخي حكا قصة قصص
geschick راع مهار مهارا
geschickt ارسال ارسل بارع بعث ماهر مهار يبعث يرسل
geschied انفصال انفصل طلاق طلق مطلق يطلق
geschieht حدث حدوث حصل وقع يحدث
geschildert صور وصف يصف يصور
geschlaf نام نوم ينام
geschlag ضرب مهزوم هزم يضرب
geschlecht جنس نوع
geschloss ابرام ابرم اغلاق اغلق مغلق منغلق يغلق
geschmack ذوق طعم مذاق
geschmolz انصهار انصهر ذاب ذوبان يذوب
geschnitt قص قطع يقص يقطع
geschob ازاح دفع يدفع
geschopft استق استقاء استمد غرف يستق
geschoss اطلاق اطلق رم يطلق
geschri صاح صراخ صرخ يصرخ يصيح
geschrieb كتاب كتب يكتب
geschrumpft انكماش انكمش تقلص يتقلص ينكمش
geschuldet دان دين مدين يدين
geschutz مدافع مدفع
geschutzt حم حما قا محم وق يحم
geschwacht اضعاف اضعف يضعف
geschwankt تارجح تذبذب تردد يتذبذب
geschwieg سكت صمت يسك يصم
geschwind سرع سرعا
geschwist اخو اشقاء
geschwomm سباح سبح طفا يسبح يطفو
geschwor اقسم حلف قسم يحلف يقسم
geschwund تضاءل تضاول تلاش يتضاءل
geseh رء را شاهد نظر ير
gesellschaft اجتماع جمع شرك مجتمع مجتمعا
gesendet ارسال ارسل بث يبث يرسل
gesenkt تخفيض خفض يخفض
gesess جلس جلوس قعد يجلس
gesetz تشريع شرع قان قانون قوان مشروع
gesetzentwurf قانون مشروع
gesetzgeb تشريع تشريعا مشرع
gesetzt جلس وضع يجلس يضع
gesichert اام امن تامين ضمان ضمن مامون يوم
gesicht وجه وجو
gesichtspunkt جانب جوانب ناح
gesiegt انتصار انتصر فاز فوز ينتصر
gesollt جوب وجب يجب يفترض ينبغ
gesondert مستقل منفصل
gesorgt اهتم اهتمام ضمن قلق يهتم
gespalt انشق تقسيم شق قسم مشتر مقسم منقسم يقسم
gespannt متشوق متوتر مشدود
gespart ادخار ادخر توفير وفر يوفر
gespeichert تخزين حفظ خزن يحفظ يخز
gespen ارواح اشباح روح شبح
gespendet تبرع يتبرع
gesperrt اغلق حظر قفل يحظر
gespiegelt انعكاس انعكس عكس يعكس
gespielt عزف لعب يلعب
gesprach حديث حوار محادث محادثا
gesprengt تفجير فجر نسف يفجر
gesproch تحدث تكلم يتحدث يتكلم
gesprung قفز وثب يقفز
gespurt احس شعر شعور يحس يشعر
gest امس بارح
gestalt اشكال تشكيل تصاميم تصميم شكل صمم صيغ مصمم يصمم
gestaltet تشكيل تصميم شكل صمم يصمم
gestammt انحدار انحدر نشا يعود ينحدر
gestand اعتراف اعترف اقر قوف وقف يعترف يقف
gestarkt تعزيز تقو عزز قو يعزز
gestartet اطلاق اطلق انطلق بدء بدا تشغيل يبد
gestatt اجاز اذن سمح يسمح
gestattet اجاز اذن جايز سمح مباح مسموح يسمح
gestaunt اندهاش اندهش تعجب يتعجب يندهش
gesteckt ادخال ادخل غرز وضع يدخل
gesteh اعتراف اعترف اقر يعترف
gesteht اعتراف اعترف اقر يعترف
gesteigert رفع زاد زياد متزايد مرتفع يزيد
gestellt طرح وضع يضع يطرح
gesteuert تحكم قاد وجه يتح
gestieg ارتفاع ارتفع صعد يرتفع يصعد
gestiftet اسس تبرع وهب يتبرع
gestimmt تصوي صح صوت يصح يصو
gestoch طعن لسع وخز يطع
gestohl سرق يسرق
gestoppt اوقف ايقاف توقف يتوقف يوقف
gestorb اموا توف مات متوف موت ميت وفا يمو
gestort ازعاج ازعج تعطيل عطل يزعج
gestoss اصطدام اصطدم دفع يدفع
gestraft عاقب عقاب معاقب يعاقب
gestrahlt اشرق اشع اشعاع سطع يشع
gestrebt سع طمح طموح يسع
gestreikt اضراب اضرب يضرب
gestrich الغ دهن شطب يشطب
gestrig امس
gestritt تجادل تشاجر تنازع يتنازع
gestromt انساب تدفق جر يتدفق
gesturzt اطاح سقط سقوط يسقط
gestutzt استند دعم يدعم
gesucht بحث فتش يبحث
gesund اصحاء سليم صح صحة عاف
gesundheit صح صحة صحي
gesung انشد غن غناء يغن
gesunk انخفاض انخفض غرق هبط ينخفض
getagt اجتماع اجتمع انعقد يجتمع
getan عمل فعل قام يفعل
getanzt رقص يرقص
getaucht غاص غطس غوص يغطس يغوص
getauscht بادل تبادل تضليل خداع خدع ضلل مبادل يتبادل يخدع
geteilt تقاسم تقسيم شار قسم مشارك مشتر مقسم منقسم يقسم
getestet اختبار اختبر جرب يختبر
getippt كتب نقر يكتب ينقر
getotet قتل يقتل
getrag ارتد حمل يحمل يرتد
getrank شراب مشروب مشروبا
getrauert حداد حزن يحز
getraumt حلم يحلم
getraut تجر ثقة وثق يتجر يثق
getreid حبة حبوب قمح
getrennt انفصال انفصل فصل مستقل منفصل يفصل
getret خطا داس ركل يخطو يركل
getrieb دفع ساق يدفع يسوق
getrocknet تجفيف جف جفاف جفف يجفف
getroff اصاب تق لقاء يصيب يلتق
getrunk شرب يشرب
geubt تدرب تمر تمرين مارس يتمر
geurteilt حكم قض يحكم
gewachs كبر نما نمو ينمو
gewagt تجر تجرء جازف مجازف يتجر
gewahlt اختار اختيار انتخاب انتخب مختار منتخب يختار
gewahr اعط منح يمنح
gewahrleist ضمان ضمن كفال كفل يضم
gewahrleistet ضمان ضمن كفل يضم
gewahrt اعط حافظ صان صون محافظ منح يحافظ يمنح
gewalt جبار سلط ضخم عملاق عنف قو قوة نافذ هايل
gewaltsam عنف عنيف قسر
gewalttat عنف عنيف قسر قوة
gewandelt تحول تغير يتحول يتغير
gewandert تجول هاجر هجر يتجول
gewandt بارع تفت توج قلب ماهر مهار يتوج
gewann ربح فاز فوز كسب يفوز
gewarnt تحذير حذر نبه يحذر
gewartet انتظار انتظر صيان ينتظر
gewasch غسل غسيل يغسل
gewass ماء ميا
gewechselt بدل تبديل تغيير غير يغير
geweckt اثار ايقاظ ايقظ يوقظ
gewehr مسدس نادق ندق
gewehrt دافع دفاع قاوم مقاوم يدافع
geweigert امتناع امتنع رفض يرفض
geweint بك كاء يبك
gewendet تفت توج قلب يتوج
gewerb تجار
gewerkschaft نقاب نقابا نقابي
gewerkschaftl نقاب نقابي
gewertet اعتبر تقييم قيم يقيم
gewes كان كون هو يكون
gewich تراجع تنح يتراجع
gewicht اوزان ثقل وزن
gewidmet اهد تكريس خصص كرس يكرس
gewies اشار دل يشير
gewinn ارباح ايزون ربح فاز فايز فوز كسب مكسب منتصر يفوز
gewinnt ربح فاز فوز كسب يفوز
gewirkt اثر بدا تاثير عمل يوثر
gewiss اكيد تاكيد ضماير ضمير متاكد محدد معين موكد
gewissenhaft بدق دقيق شامل عنا متان
gewissermass بمع نوع
gewitt رعد عاصف
gewog وزن يزن
gewohn اعتاد اعتياد تعود شايع عاد عادا عود مالوف معتاد يعتاد
gewohnt اعتاد اعتياد اقام تعود سكن شايع عاد عود مالوف معتاد يسك يعتاد
gewollt اراد اريد رغب يريد
gewonn ربح فاز فوز كسب يفوز
geworb اعل اعلان ترويج روج يعل
geword اصبح سوف صار صيرور يصبح يصير يكون
geworf الق رم قاء يرم
gewundert استغراب استغرب تعجب يتعجب
gewunscht امن تمن رغب مرغوب مطلوب يتم
gewurdigt تقدير تكريم قدر كرم يكرم
gewurz توابل هارا
gewusst عرف علم معرف يعرف يعلم
gezahlt احص احصاء تسديد دفع سدد عد يدفع يعد
gezeichnet رسم يرسم
gezeigt ار اظهار اظهر عرض يظهر
gezeugt انجب دل شهاد شهد يشهد
gezielt استهداف استهدف صوب مستهدف موج هادف هدف
gezittert ارتجاف ارتجف ارتعاش ارتعش يرتجف
gezog جر سحب يجر يسحب
gezogert تردد يتردد
gezuchtet استنب ترب رب يرب
gezweifelt ارتاب شك يشك
gezwung اجبار اجبر ارغام ارغم مجبر مرغم مضطر يجبر
gibt ادخال ادخل ادل استسلام استسلم اصدار اصدر اطلق اعط اعطاء افرج انفاق انفق تباه تخل تسليم حدد ذكر سلم سمح قدم منح نشر يتخل يدخل يذكر يسلم يصدر يطلق يعط ينفق
gier جشع طمع
gierig جشع طماع
giess سق سكب صب يصب
giesst سق سكب صب يصب
gift سام سم سموم
giftig سام سم سموم
gigabyt باي جيجاباي ميغاباي
gilt اعتبر انطبق سر سريان يسر
ging اشرق افترض انبثق انطلق تناول خرج خص دخل ذهاب ذهب سار شروق طلع عالج مش نتج نشا نفد ورد يخرج يخص يذهب يرد يشرق ينتج
gipfel ذرو قمة قمم
gipfeltreff قمة قمم
giraff زراف زرافا
gitarr جيتار غيتار
glanz تالق لمع لمعان يلمع
glanzend باهر لامع متالق
glanzt تالق لمع لمعان يلمع
glas زجاج كاس كوب كووس
glatt املس زلق ملساء ناعم
glaub اعتقاد اعتقد امن ايمان صدق عقيد يوم
glaubig تق داء داين متدين موم مومن
glaubt اعتقد امن ايمان صدق يوم
glaubwurd صادق مصداق موثوق
gleich اشب شاب ماثل متسا متساو متطابق مساو مماثل نفس يشاب يشب
gleichberecht تساو مساوا
gleichberechtigt متسا متساو متكافء
gleichbleib ثاب ثابت مستقر
gleichermass تساو سواء متسا
gleichfall ايض كذل كما
gleichgewicht اتزان تواز
gleichgult سواء لامبال مبال
gleichheit تساو مساوا
gleichmass بانتظام متسا منتظم
gleichsam شبه كان كانم
gleichstell مساوا
gleicht اشب تعويض شاب عادل عوض ماثل واز يشاب يشب يعوض
gleichwohl رغم ومع
gleichzeit متزام متزامن معا
gletsch جليد مثلج
glich اشب تعويض شاب عادل عوض ماثل واز يشاب يشب يعوض
glied بوب تقسيم قسم يقسم
gliedert بوب تقسيم قسم يقسم
global شامل عالم عالمي عام كون
globalisier عولم
glock اجراس جرس ناقوس
glossar قاموس مسرد معجم
gluck حظ سعاد
glucklich اسعد سعداء سعيد محظوظ
glucklicherweis الحظ لحس
gnad رحم عفو نعم
gnadenlos رحم قاس هواد
gnadig رحم رحماء رحيم
gold ذهب
gor تخمر يتخمر
goss سق سكب صب يصب
gott الله اله رب
gottesdien صلا قداس
gottin الله اله رب
gottlich الله اله ربا هية
grab حفر ضريح قبر قبور مقبر نقب يحفر
grabt حفر نقب يحفر
grad درج درجا
graduell تدريج تدريجي
graf كون كونتيس
grafik بيا رسم رسوم مخطط
grafin كون كونتيس
gramm جرام غرام غراما
grammat صياغ قواعد نحو
gras اعشاب حشيش عشب
gratis مجا مجان
gratuli تهنء هنا يهنء
gratuliert تهنء هنا يهنء
grau اشيب رماد
grausam حش قاس قسو همج وحش
gravier اثقل ثقيل جسيم خطير شديد
greif امس قبض لجا يمس
greift امس تدخل تقط تناول قبض لجا مهاجم هاجم هجوم يتدخل يتناول يمس يهاجم
gremium لجان لجن
grenz تاخم جاور حد حدود يحد
grenzenlos لانهاء متنا نها
grenzt تاخم تحديد تمييز جاور حد حدد يحد يحدد
grenzwert حد حدود
griech اغريق يونا يونان
griechenland اغريق يونا يونان
griechisch اغريق يونا يونان
griff امس تدخل تقط تناول قبض لجا مقابض مقبض مهاجم هاجم هجوم يتدخل يتناول يمس يهاجم
grob خشن غليظ فظ
gross احجام اكبر حجم ضخم عظم عظيم قدر كبار كبر كبير مقاس
grossart رايع عظيم
grossbritanni ريط ريطان ريطاني
grossenteil اغلب غالب معظم
grossgrundbesitz اقطاع ملا
grossmacht عظم قو قوة
grossmutt جدا جدة
grosst اكبر ضخم عظيم كبار كبر كبير
grosstenteil اغلب غالب معظم
grossvat اجداد جد
grosszug سخ كرماء كريم
grub حفر مناجم منجم نقب يحفر
grun اخضر خضر خضراء
grund اسباب اسس انش تاسيس داع سبب موسس ناشء يوسس
grunderin موسس
grundet اسس انش تاسيس يوسس
grundgesetz اساس دستور
grundlag اساس اساسيا اسس قاعد
grundleg اساس جذر جوهر
grundlich بدق دقيق شامل عنا متان
grundlos اساس باطل مبرر
grundrecht اساس حق حقوق
grundsatz اساس مبادء مبد مبدء مبديي
grundung اسس انشاء تاسيس ناشء
grupp جماع ريق مجموع مجموعا
grusel مخيف مرعب موحش
gruss تح حيا سلم يحي
grusst تح حيا سلم يحي
guck شاهد نظر ينظر
guckt شاهد نظر ينظر
guerilla انصار داء عصابا
guld ذهب
gultig سار صالح صحيح صلاح نافذ
gummi مطاط
gunstig ارخص رخيص زهيد ملايم مناسب موا موات
gurk خيار
gurtel احزم حزام
gut احس احسان افضل جيد حسن خير سلع ضاع ضايع طيب لطف
gutacht مدقق مراجع
gutsbesitz اقطاع ملا
gymnasium ثانو مدرس
haar شعر
hab امتل حاز عند لد لدي ملك يمل
habgi جشع طمع
hack قراصن قرصان مخترق هاكر
hackerin قراصن قرصان مخترق هاكر
haf شوفان مرف موانء ميناء
haft احتجاز اعتقال تصاق تصق حبس ضمن يلتصق
haftet تصاق تصق ضمن يلتصق
haftling اسير سجناء سجين معتقل
haftung مسوول
hagel برد
hahn ديك ديو
hai اقراش قرش
haie اقراش قرش
hal اعناق حلق رقب عنق
halb نصف
halbinsel جزير شبه
halbinseln جزير شبه
halbweg نسبي نوع
half اعان ساعد مساعد يساعد
halft انصاف نصف
hall صال قاع قاعا
hals اعناق حلق رقب عنق
halt ابق احتجز احتمل اخر استمر اقام امس اوقف تحمل تزام تزم تقيد تمس توقف حافظ راع ردع صمد عقد منع يتحمل يتمس يتوقف يعقد يقيم يلتزم يمس يمنع يوقف
haltestell محط محطا موقف
haltung اتج مواقف موقف
hamburg هامبورغ
hamm مطارق مطرق
hand اياد ايد يد
handbuch ارشادا تعليما دليل كتيب
handel تجار
handeln تاجر تداول تصرف يتاجر يتصرف
handelt تاجر تداول تصرف تفاوض ساوم يتاجر يتصرف يتفاوض
handhab ادار تعامل يتعامل
handhabt ادار تعامل يتعامل
handisch يدو يدوي
handl تاجر تجار
handlung افعال تصرف عمل فعل
handschuh قفاز قفازا
handtuch مناشف منشف
handwerk حرف حرفي صانع
handy تلفون جوال محمول هاتف هواتف
hang تدل تعلق تعليق علق يعلق
hangt ارفاق ارفق اعتماد اعتمد الحق تدل تعلق تعليق توقف علق يتوقف يرفق يعتمد يعلق
hardwar اجهز عتاد
hart اقس صلب قاس
has ارانب ارنب
hass ابغض حقد كراه كره يكر
hasslich اقبح بشع شاع قبح قبيح
hasst ابغض كراه كره يكر
hast استعجال سرع عجل عند لد لدي يمل
hastig عاجل متسرع مستعجل مسرع
hat امتل حاز عند لد لدي ملك يمل
hatt امتل حاز عند لد لدي ملك يمل
hauf اكوام ترا تكديس كدس كوم كوما يكدس
haufig احي شايع غالب كثير متكرر مرار منتشر
hauft ترا تكديس كدس يكدس
haupt راس رووس
hauptsach اساس رييس غالب
hauptstadt عاصم عواصم
haus بيت بيو دار منازل منزل
haushalt موازن ميزان
hauslich محل منزل
haut بشر جلد جلود
heb رفع يرفع
hebraisch عبر يهود
hebt ابراز ابرز الغ رفع زاد شدد غاء يبرز يرفع يلغ
heer جيش جيوش
heft دفاتر دفتر كراس
heftig بشد شديد عنيف كثيف مكثف
hegemoni هيمن
heil تام شف شفاء عالج يشف
heilig قديس مقدس
heilt تام شف شفاء عالج يشف
heilung شفاء علاج
heimat موط وطن
heimisch محل منزل
heimkehr رجوع عود
heimlich خف سر سرا
heirat تزوج زواج زيج يتزوج
heiratet تزوج زواج يتزوج
heiss حار ساخ ساخن سم عن يسم يعن
heisst سم عن يسم يعن
heit فرح مبتهج مرح هيج
heiz تدفء دفا سخن يدفء
heizt تدفء دفا سخن يدفء
heizung تدفء مدفا
held ابطال بطل
heldin ابطال بطل
helf اعان ساعد مساعد يساعد
helferin ساعد مساعد يساعد
helikopt مروح مروحيا هليكوبتر
hell ساطع فاتح مشرق مضيء
hellig اضواء ضوء نور
hemd قمصان قميص
hemm اعاق تثبيط كبح يعيق يكبح
hemmt اعاق تثبيط كبح يعيق يكبح
henn دجاج
herabgesetzt تخفيض حط خفض يخفض
herabsetz تخفيض حط خفض يخفض
herabsetzt تخفيض حط خفض يخفض
herausfand اكتشاف اكتشف عرف يكتشف
herausfind اكتشاف اكتشف عرف يكتشف
herausfindet اكتشاف اكتشف عرف يكتشف
herausford استفز تحد يتحد
herausforder تحد تحديا
herausfordert استفز تحد يتحد
herausgab اصدار اصدر نشر يصدر
herausgeb اصدار اصدر محرر ناشر نشر يصدر
herausgeberin محرر ناشر
herausgefordert استفز تحد يتحد
herausgefund اكتشاف اكتشف عرف يكتشف
herausgegeb اصدار اصدر نشر يصدر
herausgestellt ابرز اتضح تبين يتبين يتضح
herausgibt اصدار اصدر نشر يصدر
herausstell ابرز اتضح تبين يتبين يتضح
herausstellt ابرز اتضح تبين يتبين يتضح
herb خريف
herd فرن مواقد موقد
hereingekomm دخل دخول يدخل
hereinkam دخل دخول يدخل
hereinkomm دخل دخول يدخل
hereinkommt دخل دخول يدخل
hergestellt انتاج انتج تصنيع صنع يصنع
herkomm تقليد تقليدي
herkunft اصل اصول منش نسب
herr ساد سيد
herrlich رايع عجيب مدهش
herrsch حاكم حكام حكم ساد يحكم يسود
herrschaft حكم سياد سيطر هيمن
herrschend حاكم سايد مهيم
herrscht حكم ساد يحكم يسود
herstell انتاج انتج تصنيع صانع صناع صنع مصنع منتج يصنع
herstellerin صانع مصنع منتج
herstellt انتاج انتج تصنيع صنع يصنع
herum حوال حول
heruntergekomm خرب متداع متهال
heruntergelad تحميل تنزيل حمل نزل يحمل
herunterlad تحميل تنزيل حمل نزل يحمل
herunterladt تحميل تنزيل حمل نزل يحمل
herunterlud تحميل تنزيل حمل نزل يحمل
hervorbracht انتاج انتج انجب ولد ينتج
hervorbring انتاج انتج انجب ولد ينتج
hervorbringt انتاج انتج انجب ولد ينتج
hervorgebracht انتاج انتج انجب ولد ينتج
hervorgegang انبثق نتج نشا ينتج
hervorgeh انبثق نتج نشا ينتج
hervorgehob ابراز ابرز شدد يبرز
hervorgeht انبثق نتج نشا ينتج
hervorgeruf اثار احدث سبب يثير
hervorging انبثق نتج نشا ينتج
hervorheb ابراز ابرز شدد يبرز
hervorhebt ابراز ابرز شدد يبرز
hervorhob ابراز ابرز شدد يبرز
hervorrag بارز متميز ممتاز
hervorrief اثار احدث سبب يثير
hervorruf اثار احدث سبب يثير
hervorruft اثار احدث سبب يثير
herz قلب قلوب
heucheln تظاهر نافق نفاق ينافق
heuchelt تظاهر نافق نفاق ينافق
heul بك عو عواء يعو
heult بك عو عواء يعو
heut حالي يوم
heutig حال راه يوم
heutzutag حالي يوم
hex ساحر سحر
hielt ابق احتجز احتمل اخر استمر اقام امس اوقف تحمل تزام تزم تقيد تمس توقف حافظ راع ردع صمد عقد منع يتحمل يتمس يتوقف يعقد يقيم يلتزم يمس يمنع يوقف
hier هاه هنا
hierbei اثناء
hierdurch بذل بهذ
hierh هاه هنا
hiess سم عن يسم يعن
hilf دعم عون مساعد مساعدا معون
hilflos حيل عاجز
hilfreich انفع مفيد نافع
hilfsbereit خدوم متعا مساعد
hilft اعان ساعد مساعد يساعد
himmel سماء سماوا
himmlisch سماو
hinauf اعل فوق
hind اعاق حال منع يمنع
hindernis عايق عقب عقبا عوايق
hindert اعاق حال منع يمنع
hindu هندوس
hinduismus هندوس
hindurch خلال عبر واسط
hing اعتماد اعتمد تدل تعلق تعليق توقف علق يتوقف يعتمد يعلق
hingeg بيد غير لكن مقابل ينم
hingenomm تحمل تقبل رض يتقبل
hingerichtet اعدام اعدم يعدم
hingewies اشار نبه نوه يشير
hinnahm تحمل تقبل رض يتقبل
hinnehm تحمل تقبل رض يتقبل
hinnimmt تحمل تقبل رض يتقبل
hinreich كاف كفا يكف
hinricht اعدام اعدم يعدم
hinrichtet اعدام اعدم يعدم
hinsicht حول خصوص شان
hint خلف راء
hintereinand تباع توالي متتال
hinterfrag تساءل تشك شكك يشك
hinterfragt تساءل تشك شكك يشك
hinterh بعد ثم عديذ لاحق
hinterlass ترك خلف يتر يخلف
hinterlasst ترك خلف يتر يخلف
hinterliess ترك خلف يتر يخلف
hinunt ادنا اسفل تحت
hinweis اشار تلميح تنب ملاحظ ملاحظا نبه نوه يشير
hinweist اشار نبه نوه يشير
hinwi اشار نبه نوه يشير
hinzufug اضاف يضيف
hinzufugt اضاف يضيف
hinzugefugt اضاف يضيف
hinzugekomm اضيف انضم يضاف
hinzukam اضيف انضم يضاف
hinzukomm اضيف انضم يضاف
hinzukommt اضيف انضم يضاف
hirn ادمغ دماغ مخ
hirsch ايايل ايل غزال
hirt راع رعا
histor تاريخ تاريخي مورخ
histori تاريخ سجل محفوظا
hitz حر حرار دفء
hob ابراز ابرز الغ رفع زاد شدد غاء يبرز يرفع يلغ
hoch اعل اقص جدا عال عالي علي غا قصو كثير مرتفع
hochgelad حمل رفع يرفع
hochlad تحميل حمل رفع يرفع
hochladt حمل رفع يرفع
hochlud حمل رفع يرفع
hochmut متعجرف متغطرس متكبر مغرور
hochschul جامع جامعا
hochst اقص اكثر
hochwass طوفان يضان يضانا
hochwert جود فاخر ممتاز
hochzeit اعراس زفاف عرس
hof باح ساح لاط ناء
hoff امل تمن رجا يامل
hoffent امل عس نامل
hoffnung امال امل رجاء
hoffnungslos امل ميووس يايس
hoffnungsvoll اعد مبشر متفايل واعد
hofft امل تمن رجا يامل
hoflich بادب دود لباق لطيف مهذب مودب
hoh ارتفاع ارتفاعا اعل عال عالي علو علي مرتفع
hohl كهف كهوف مغار
hol احضار احضر جلب يجلب
holl جحيم جهنم
holland هولند
holocaust محرق هولوكوس
holt احضار احضر استلم اصطحب جلب يجلب
holz اخشاب خشب
homeoffic منزل
homepag صفح موقع
honig عسل
hor استمع سماع سمع يسمع
horfunk اذاع راد
horizontal افق افقي
horn بوق قرن قرون
hort استماع استمع اصغ توقف سماع سمع كف يتوقف يسمع
hos سروال نطال نطل
host استضاف استضيف
hosting استضاف
hotel نادق ندق
http http روتوكول
hubsch اجمل جميل حسناء
hubschraub مروح مروحيا هليكوبتر
hugel تل تلال هضب
huhn دجاج
human انس بشر
humanitar انس انسان
humanitat انسان
humor دعاب كاه مزاح نكت
hund كلاب كلب
hundert ماء ميا مية
hung جاع جوع مجاع يجوع
hungersnot مجاع مجاعا
hungert جاع جوع يجوع
hungrig جايع جياع
hust سعال سعل يسعل
hustet سعال سعل يسعل
hut احترس حرس رع قبع قبعا يحرس يرع
hutet احترس حرس رع يحرس يرع
hutt اكواخ كوخ
hymn نشيد
hypothes افتراض تخمين رض
ich ال انا عند لي من
icon ايقون ايقونا رمز رموز
id معرف معرفا
ide افكار فكر
ideal امثل مثال مثل
ident متسا متساو متطابق مساو مماثل نفس
identifizi تحديد تعرف تعريف حدد يتعرف يحدد
identifiziert تحديد تعرف تعريف حدد يتعرف يحدد
identitat هو هويا
ideolog ايديولوج ايديولوجي عقايد عقيد
ideologi ايديولوج ايديولوجي عقيد
igel قنافذ قنفذ
ignori اهمل تجاهل يتجاهل يهمل
ignoriert اهمل تجاهل يتجاهل يهمل
ihm اليه به له منه هو
ihn اليه به بهم لكم له لهم منه منهم هو يهم
ihr انتم خاص لكم لها لهم منكم يكم
illegal غير قان قانون لاقان مخالف مشروع
illustri اوضح توضيح مثل يمثل يوضح
illustriert اوضح توضيح مثل مجل مجلا يمثل يوضح
im داخل في
imiti تقليد حاك قلد محاكا يحاك يقلد
imitiert تقليد حاك قلد محاكا يحاك يقلد
imm ابد دايم دوم ضخم عملاق هايل
immerhin اقل ذلك ومع
immerwahr ابد ازل خالد سرمد
immigration هجر
immigri هاجر هجر يهاجر
immigriert هاجر هجر يهاجر
imperialismus امبريال
imperialist امبريال
imperium امبراطور
impf تطعيم تلقيح طعم لقح يلقح
impfstoff تطعيم تلقيح لقاح
impfung تطعيم تلقيح لقاح
implementi تطبيق تنفيذ طبق نفذ يطبق ينفذ
implementier تطبيق تنفيذ نفذ
implementiert تطبيق تنفيذ طبق نفذ يطبق ينفذ
implizi استلزم تضم يتضم
impliziert استلزم تضم يتضم
import اردا استورد استيراد
importi استورد استيراد
importiert استورد استيراد
improvisi ارتجال ارتجل يرتجل
improvisiert ارتجال ارتجل يرتجل
imstand اقدر قادر
in داخل في
ind مقابل هند هنود ينم
indess اثناء غضون
index موشر هرس
indexier موشر هرس
indi هند هنود
indig اصل محل
indirekt شكل مباشر
indisch هند هنود
individu افراد فرد
individuell رد ردي شخص فرد
individuum افراد فرد
indones اندونيس اندونيسي
indonesi اندونيس اندونيسي
industri صناع صناعا
industrialisier تصنيع
industriell صناع صناعا صناعي
infektion اصاب عدو
infektios معد
infizi اصاب اعد عدو يصيب
infiziert اصاب اعد عدو يصيب
inflation تضخم
infolg جراء سبب نتيج
infolgedess اذن تال علي
informat حاسوب حوسب معلومات
information معلوم معلوما
informi ابلاغ ابلغ اخبار اخبر اعلام اعلم يبلغ يخبر
informiert ابلاغ ابلغ اخبر اعلام اعلم يبلغ يخبر
infrastruktur بن تحت
ingenieur فن مهندس
ingenieurin مهندس
inhab اصحاب صاحب مال ملا
inhafti اعتقال اعتقل حبس سجن يسج يعتقل
inhaftiert اعتقال اعتقل حبس سجن يسج يعتقل
inhalt محتو محتويا مضمون
inhaltsverzeichnis محتويا هرس
initiativ مبادر مبادرا
initii اطلاق اطلق بادر مبادر يبادر يطلق
initiiert اطلاق اطلق بادر مبادر يبادر يطلق
inklusion ادماج شامل شمول
inklusiv ادماج شامل شمول
inland داخل محل
inmitt بين مابين منتصف وسط
inn باط داخل داخلي
innegehabt تول شغل يتول يشغل
innegehalt تمهل توقف يتوقف
innehab تول شغل يتول يشغل
innehalt تمهل توقف يتوقف
innehielt تمهل توقف يتوقف
innenminist داخل زير
innenpolit داخل سياس
innerhalb خلال داخل ضمن
innovation ابتكار ابتكارا مبتكر
innovativ ابتكار ابتكارا مبتكر
ins داخل في
insbesond خاص خصوص خصيص لاسيم
insekt حشر حشرا
insel جزر جزير
inseln جزر جزير
insgesamt اجمال كل مجموع
insolvenz افلاس مفلس
inspiri استل الهم هام يلهم
inspiriert استل الهم هام يلهم
inspizi تفتيش تفقد فتش يتفقد يفتش
inspiziert تفتيش تفقد فتش يتفقد يفتش
installation تثبي تنصيب ثبت
installi تثبي تركيب تنصيب ثبت ركب يثب يركب
installiert تثبي تركيب تنصيب ثبت ركب يثب يركب
institut معاهد معهد موسس موسسا
institution معهد منشا موسس موسسا
inszeni اخراج اخرج افتعل مسرح يخرج
inszeniert اخراج اخرج افتعل مسرح يخرج
int باط داخل داخلي
integration ادماج اندماج تكامل دمج
integri ادماج اندمج تكامل دمج يدمج
integriert ادماج اندمج تكامل دمج يدمج
intellektuell ذهن روح عقل فكر مثقف
intelligent اذك اذكياء ذك
intelligenz انتلجنسي ذكاء
intensiv شديد كثيف مكثف
intensivi تكثيف عزز كثف يكثف
intensiviert تكثيف عزز كثف يكثف
interess اهتمام اهتماما مصالح مصلح مهتم
interessant اهتمام شيق مثير ممتع
interessanterweis مثير
interessent مصلح معن معني
interessenvertret مصلح معن معني
interessi اثار اهتم اهتمام يهتم
interessiert اثار اهتم اهتمام مصالح مصلح مهتم يهتم
international دول دولي عالم
internet انترن شبك
internetseit صفح موقع
interpreti اول تاويل تفسير فسر يفسر
interpretiert اول تاويل تفسير فسر يفسر
interveni تدخل يتدخل
interveniert تدخل يتدخل
intervention تدخل تدخلا
interview حاور حوار قابل مقابل مقابلا يحاور يقابل
interviews حوار مقابل مقابلا
interviewt حاور قابل مقابل يحاور يقابل
intim حميم
invasion اجتياح غزو
investi استثمار استثمارا استثمر
investiert استثمار استثمر
investition استثمار استثمارا استثمر
investor مستثمر
investorin مستثمر
involviert ضالع متورط مشار مشارك
inzwisch اثناء غضون
irak عراق
iran ارس اير ايران
irdisch ارض دنيو علم
ire ايرلند
irgendetwas شيء قليل
irgendwann وقت يوم
irgendwi طريق نوع
irgendwo مكان
irisch ايرلند
irland ايرلند
irr اخط تاه جنو خطا مجان مجنون يتي يخطء
irriti ارب ازعاج ازعج يرب يزعج
irritiert ارب ازعاج ازعج يرب يزعج
irrtum اخطاء خطا غلط
islam اسلام مسلم
islamist اسلام اسلامو اسلامي مسلم
island ايسلند
isoli عزل يعزل
isoliert عزل يعزل
israel اسراييل
isst اكل تناول ياكل يتناول
issu تذكر قض مسال مشكل مشكلا
ist كان كون هو يكون
istanbul اسطنبول قسطنطين
itali ايطال ايطالي
italien ايطال ايطالي
ja اجل بل نعم
jack جاكي ستر سترا
jag صاد صياد صيد طارد قناص مطارد يصيد يطارد
jagerin صياد قناص
jagt صاد صيد طارد مطارد يصيد يطارد
jah بغت فجا مفاجء
jahr اعوام سنة سنو سنوا سنوي عام
jahrelang سنوا سنين طويل
jahrestag ذكر يوبيل
jahreszeit صول فصل موسم
jahrhundert قرن قرون
jahrhundertealt قديم قرون
jahrhundertelang قديم قرون
jahrlich اعوام سنة سنو سنوا سنوي عام
jahrtaus فية
jahrzehnt عقد عقود
jamm تذمر شكا ناح يتذمر يشكو
jann جانف كانون يناير
januar جانف كانون يناير
japan ياب يابان
je كلم
jed كل كلا
jedenfall اصل حال عموم
jedoch الا بيد غير لكن ولك
jem يمن
jemand احد شخص
jemenit يمن
jen اولء تلك ذاك ذلك
jenseit خلف راء
jerusal اورشليم قدس
jetzt الان حالي
jeweil معن
jogg جر ركض هرول يهرول
joghurt زباد لبن
jordan ارد اردن
jordani ارد اردن
journalismus صحاف
journalist صحاف صحف صحفي مراسل
journalistin صحاف صحف صحفي مراسل
jubeln ابتهج تهليل هتف هلل يبتهج يهلل
jubilaum ذكر يوبيل
juck حك حكة يحك
jud عبر يهود
judentum يهود
judisch عبر يهود
jugend شاب شباب شبيب صبا طفول مراهق يافع
juli تموز يول
jung احدث اخر اخير اصغر حديث شاب شباب صب صبيان صغير فت قريب موخر ولد يافع
juni حزير يون
jurist حقوق قان قانون قانوني
justi ضبط عدل معاير يضبط
justiert ضبط عدل معاير يضبط
justiz عدال عدل قضاء
kabel سلك كابل كابلا كبل
kabinett حكوم زار مجلس
kaf خنافس خنفساء
kaffe بن قهو
kafig اقفاص قفص
kairo قاهر
kais اباطر امبراطور قيصر
kaiserin اباطر امبراطور قيصر
kaiserreich امبراطور
kalend تقويم رزنام
kalibri عاير معاير يعاير
kalibriert عاير معاير يعاير
kalkuli احتسب حساب حسب قدر يحسب
kalkuliert احتسب حساب حسب قدر يحسب
kalt ابرد بارد برد برود رود
kam ات اضيف اكتف انحراف انحرف انسجم انضم تخل تدبر جاء دخل دخول صول ظهر قدم مجيء نشا نشوء وصل يات يجيء يدخل يصل يضاف ينحرف ينسجم ينش
kamel ابل جمال جمل ناق
kamera الة كامير كاميرا
kamerad رفاق رفيق زميل
kameras الة كامير كاميرا
kampagn حمل حملا
kampf صراع قتال كفاح معرك مقاتل مناضل نضال
kampfflugzeug قاذف مقاتل
kanad كند
kanada كند
kanadi كند
kanal قنا قنوا
kandidat مرشح
kandidatin مرشح
kandidatur ترشح ترشيح
kandidi ترشح ترشيح يترشح
kandidiert ترشح ترشيح يترشح
kaninch ارانب ارنب
kann استطاع استطيع امك تمك قدر يقدر يمك
kannt الم عرف معرف يعرف
kanon مدافع مدفع
kant حاف حواف طرف هامش
kanzl مستشار
kanzlerin مستشار
kapazitat سعة طاق قدر
kapi استوعب فهم يفهم
kapiert استوعب فهم يفهم
kapital راسمال مال
kapitalismus راسمال
kapitalist راسمال راسمالي
kapitan ربان قايد قبطان كاب
kapitel باب صول فصل
kapitulation استسلام
kapituli استسلام استسلم
kapituliert استسلام استسلم
kapp طاق قبع قبعا
kaputt تالف متضرر معطل مكسور
kardinal كاردينال كرادل
karott جزر
karri مسير مهن
kart خرايط خريط طاق طاقا
kartell احتكار كارتل
kartoffel طاط طاطس
kartoffeln طاط طاطس
karton صناديق صندوق علب
kas اجبان جبن
kasach كازاخ كازاخس كازاخست
kasachstan كازاخ كازاخس كازاخست
kassi تحصيل حصل قبض يحصل يقبض
kassiert تحصيل حصل قبض يحصل يقبض
kat قط قطة قطط هر
katastroph كارث كوارث
kategori تصنيف فيا فية
kathedral كاتدراء كاتدراييا
kathol كاثول كاثوليك
katz قط قطة قطط هر
kau مضغ يمضغ
kauf ابتاع اشتر شراء مشتر مشتريا يشتر
kaufleut تاجر تجار
kaufmann تاجر تجار
kauft اشتر تسوق يتسوق
kaum قلم كاد يكاد
kehr استدار عاد كنس يكنس
kein اي لا ليس
kell اقب سرداب قبو
kelln نادل
kellnerin نادل
kenn عرف معرف يعرف
kennengelernt تعارف تعرف تق يتعرف
kennenlern تعارف تعرف تق يتعرف
kennt الم عرف معرف يعرف
kenntnis علم معارف معرف
kennung معرف معرفا
kennwort سر كلم مرور
kennzahl مقاييس مقياس موشر موشرا
kennzeichn تسم تمييز علام علم ملصق ميز وسم يميز
kern جوهر لب نوا
kernel جوهر نوا
kernenergi ذر نوو
kernkraft ذر نوو
kernkraftwerk محط مفاعل نوو
kernwaff اسلح نوو
kerz شمع شموع
kett سلاسل سلسل
ketz زنديق مهرطق هرطق
keyboard لوح مفاتيح
ki ذكاء
kief صنوبر فك
kiew كييف
kilo كغ كيلو كيلوجرام كيلوغرام
kilogramm كغ كيلو كيلوجرام كيلوغرام
kilomet كم كيلومتر كيلومترا
kind اطفال اولاد طفل ولد
kindergart حضان روض
kindheit شباب صبا طفول
kindisch صبي طفول
kindlich صبي طفول
kino سينم
kinos سينم
kipp انقلب قلب مال يقلب يميل
kirch كنايس كنس كنيس
kirchlich كنايس كنس كنيس
kirsch كرز
kiss ساد سايد مخد
kist صناديق صندوق علب
klag اشتك دعو شكا شكاو شكو قاض يشتك يقاض
klagt اتهام اتهم يتهم
klamm تشبث تمس يتشبث
klang اصوا بدا رن رنين صوت نغم يبدو يرن
klapp طو نجاح نجح ينجح
klar استوضح اضح اوضح توضيح صاف واضح وضح وضوح يوضح
klargemacht افهم اوضح بين توضيح يوضح
klargestellt اوضح بين توضيح يوضح
klarmach افهم اوضح بين توضيح يوضح
klarstell اوضح بين توضيح يوضح
klart اوضح توضيح توع كشف يوضح
klass اصناف صف صفوف صنف طبق طبقا فصل فيا فية
klassenkampf صراع طبق
klassifizi تصنيف صنف يصنف
klassifiziert تصنيف صنف يصنف
klassisch تقليد كلاسيك
klatsch تصفيق صفق يصفق
klavi يان
kleb الصق تصق لصق يلصق
kleid ارتد ثوب ثياب ساتين ستان كسا لباس لبس ملابس يلبس
kleidung ثياب لباس ملابس
kleidungsstuck ثياب لباس ملابس
klein اصغر صغار صغر صغير
klett تسلق يتسلق
klick انقر ضغط نقر يضغط ينقر
klickt ضغط نقر ينقر
klima مناخ
klimat مناخ
klimawandel احترار تغير مناخ
kling بدا رن صوت يبدو يرن
klingeln رن رنين قرع يرن
klinik عياد مستشف مستشفيا
klo حمام مراحيض مرحاض
klopf دق طرق قرع يدق يطرق
klost ادير دير
klub اند جمع ناد
klug اذك اذكياء ذك
klugheit حكم فطن
knack اخترق طقطق كسر يخترق يكسر
knapp اقصر باختصار جيز قصار قصير موجز
knappheit شح قلة نقص
kneip بار حان حانا
knie ركب
knien جثا ركع ركوع يجثو يركع
knoblauch ثوم
knoch عظام عظم
knopf ازرار زر
knot عقد
knupf ربط عقد يربط يعقد
koalition ايتلاف تحالف
koch طاه طباخ طبخ طه غل يطبخ يطهو يغل
kochin طاه طباخ
kodex سلو مدون ميثاق
kodier ترميز تشفير
koff حقايب حقيب
kohl فحم كرنب ملفوف
kolchos تعاون جمع كولخوز
kolleg زملاء زميل
kollegin زملاء زميل
kollektiv جماع جماعي
kollidi اصطدام اصطدم تصادم تعارض يصطدم
kollidiert اصطدام اصطدم تصادم تعارض يصطدم
koloni استعمار مستعمر مستعمرا
kolonial استعمار كولونيال مستعمر مستعمرا
kolonialismus استعمار كولونيال
kolossal عملاق وحش
kombini جمع دمج مزج يجمع يدمج
kombiniert جمع دمج مزج يجمع يدمج
komfortabel اريح راح مريح
komisch اغرب طريف ظريف عجيب غرباء غريب مضح مضحك
komite لجان لجن
komm ات جاء قدم مجيء وصل يات يجيء
kommandant قاد قايد
kommandeur قاد قايد
kommandi امر قاد قياد يامر يقود
kommandiert امر قاد قياد يامر يقود
kommando امر اوامر قياد كوماندوس
kommandozeil اوامر سطر طرف
kommend قادم مستقبل مقبل
kommentar تعليق تعليقا علق
kommenti تعليق تعليقا علق يعلق
kommentiert تعليق علق يعلق
kommerziell تجار تجاري
kommissar مفتش مفوض
kommission لجان لجن مفوض
kommt ات اضيف اكتف انحراف انحرف انسجم انضم تخل تدبر جاء دخل دخول صول ظهر قدم مجيء نشا نشوء وصل يات يجيء يدخل يصل يضاف ينحرف ينسجم ينش
kommun بلد طايف لديا
kommunal بلد حضر مدن
kommunikation اتصال اتصالا تواصل
kommunismus شيوع
kommunist شيوع شيوعي
kommunizi اتصال اتصالا اتصل تواصل يتصل يتواصل
kommuniziert اتصل تواصل يتصل يتواصل
kompatibel توافق متوافق منسجم
kompatibilitat توافق متوافق
kompensi تعويض عوض يعوض
kompensiert تعويض عوض يعوض
kompetenz قدر قدرا مهار مهارا
kompili تجميع ترجم تصريف جمع يجمع
kompilier تجميع ترجم تصريف
kompiliert تجميع ترجم تصريف جمع يجمع
komplett تمام كامل كلي
komplex اعقد تعقيد مركب معقد
komplexitat تعقيد معقد
kompliziert اعقد تعقيد مركب معقد
komponent مكون مكونا
komponi الف تاليف تلحين لحن يلح يولف
komponiert الف تاليف تلحين لحن يلح يولف
komponist ملح ملحن مولف
komprimi ضغط يضغط
komprimiert ضغط يضغط
kompromiss تسو توافق
konferenz موتمر موتمرا
konfiguration اعداد تكوين تهيء ضبط
konfiguri اعداد تكوين تهيء ضبط هيا يهيء
konfiguriert اعداد تكوين تهيء ضبط هيا يهيء
konfitur مرب
konflikt تعارض خلاف صراع صراعا نزاع نزاعا
konfronti جاب مواجه واج يواج
konfrontiert جاب مواجه واج يواج
kongress كونغرس موتمر
konig ملك ملو
konigin ملك ملكا
koniginn ملك ملكا
konigreich مملك
konjunktur ركود كساد
konkret تحديد محدد ملموس
konkur افلاس مفلس
konkurrent منافس
konkurrenz تنافس مسابق منافس
konkurri تنافس منافس نافس يتنافس ينافس
konkurriert تنافس منافس نافس يتنافس ينافس
konn استطاع استطيع امك تمك قدر يقدر يمك
konnt استطاع استطيع امك تمك قدر يقدر يمك
kons اتفاق اجماع توافق
konsequenz تبع تبعا عاقب عواقب نتيج
konservativ محافظ
konstant ثاب ثابت مستقر
konstantinopel اسطنبول قسطنطين
konstati اقر اكد لاحظ ملاحظ يلاحظ
konstatiert اقر اكد لاحظ ملاحظ يلاحظ
konstitutionell دستور
konstrui انش انشاء بن تصميم صمم يصمم
konstruiert انش انشاء بن تصميم صمم يصمم
konsul قنصل
konsulat قنصل
konsulti استشار استشير راجع
konsultiert استشار استشير راجع
konsum استهل
konsument مستهل مستهلك
konsumi استهل
konsumiert استهل
kont حساب حسابا
kontakt اتصال تواصل جهة
kontakti اتصال اتصل تواصل جهة يتصل
kontaktiert اتصال اتصل تواصل يتصل
konterrevolution ثور مضاد
kontext ارتباط سياق صلة علاق
kontinent قار قارا
kontinui باستمرار متواصل مستمر
konto حساب حسابا
kontroll تحكم تفتيش رقاب سيطر مراقب
kontrolli تحكم راقب رقاب سيطر فحص مراقب يتح يراقب
kontrolliert تحكم راقب سيطر فحص مراقب يتح يراقب
konventionell تقليد تقليدي
konz شرك شركا مجموع
konzentrationslag معتقل معسكر
konzentri تركيز ركز يركز
konzentriert تركيز ركز يركز
konzert حفل كونشرت
konzipi تصميم تصور صمم يصمم
konzipiert تصميم تصور صمم يصمم
kooperation تعاون
kooperi تعاون يتعا
kooperiert تعاون يتعا
koordination تنسيق منسق نسق
koordinator تنسيق منسق نسق
koordini تنسيق منسق نسق ينسق
koordiniert تنسيق نسق ينسق
kopf راس رووس
kopfhor سماع سماعا
kopi استنسخ نسخ ينسخ
kopiert استنسخ نسخ ينسخ
koppeln اقتر ربط قرن يربط
koran قران
korb سلال سلة
korea كور كوري
korean كور كوري
korn حبة حبوب قمح
korp اجساد اجسام بدن جسد جسم
korrekt اصح سليم صايب صحيح
korrektur تصحيح صحح يصحح
korrespondent مراسل
korrespondi توافق راسل طابق مراسل يراسل
korrespondiert توافق راسل طابق مراسل يراسل
korrigi تصحيح صحح صوب عدل يصحح
korrigiert تصحيح صحح صوب عدل يصحح
korrupt اسد اسدون ساد فاسد
korruption ساد فاسد
kost تذوق تكاليف تكلف ذاق كلف نفقا يذوق يكلف
kostbar ثمين قيم نفيس
kostenlos مجا مجان
kostlich الذ شه لذيذ
kostspiel اغل باهظ غال مكلف
krach اصطدم انهار تحطم دو صوت ضجيج ضوضاء يدو
kraft طاق قو قوة
kraftig اقو اقوياء بقو شديد قو
kraftwerk كهرباء محط
krah غراب غربان
kran رافع رافعا
krank اهان جرح مرض مريض يجرح يهين
krankenhaus عياد مستشف مستشفيا
krankenschw ممرض ممرضا
krankheit امراض داء مرض
kratz حك خدش يحك يخدش
kraut كرنب ملفوف
kreativ ابداع خلاق مبدع
kreativitat ابداع
kreb سرطان سلطع
krebs سرطان سلطع
kredit ايتم قرض قروض
kreid طباشير
kreis حام حلق حي دار داير دواير دوران منطق يحوم يدور
kreuz تقاطع صلبان صليب عبر قطع يتقاطع
kreuzung تقاطع تقاطعا مفترق
kreuzzug حمل صليب
kriech حبا دب زحف يزحف
krieg تلق حرب حروب حصل حصول نال يحصل
kriegsgefang اسر اسير
kriegsverbrech جرايم جريم حرب
kriminalitat اجرام جرايم جريم
kriminell اجرام جناء مجرم
kris ازم ازما
kriteri معايير معيار
kriterium معايير معيار
kritik انتقاد انتقادا حرج ناقد نقاد نقد
kritisch انتقاد انتقادا حاسم حرج نقد
kritisi انتقاد انتقد نقد ينتقد
kritisiert انتقاد انتقد نقد ينتقد
kroat كروات كرواتي
kroati كروات كرواتي
kroatisch كروات كرواتي
kroch حبا دب زحف يزحف
krokodil تماسيح تمساح
kron تاج تتويج توج تيجان كرون كرونا يتوج
krumm مايل معوج ملتو منح
kuba كوب
kuban كوب
kubel دلاء دلو سطل
kuch تورت كعك كيك مطابخ مطبخ
kugel رصاص كرا كرة
kugeln رصاص كرا كرة
kuh ابقار بقر
kuhl بارد برد تبريد منعش يبرد
kuhlschrank ثلاج ثلاجا راد
kuhn جريء شجاع شجعان
kultivi تنم زراع زرع نم يزرع
kultiviert تنم زراع زرع متعلم مثقف نم يزرع
kultur ثقاف ثقافا حضار
kulturell ثقاف ثقافا ثقافي
kumm اعت اهتم اهتمام رع عنا يعت يهتم
kund زباء زبون عملاء عميل
kundenbetreu خدم دعم عملاء
kundendien خدم دعم عملاء
kundenservic خدم دعم عملاء
kundgeb تجمع مظاهر مهرج
kundig استقال استقيل اقال الغ خبير فسخ متمرس مجرب
kundigt اعل اعلان يعل
kundin زباء زبون عملاء عميل
kunftig قادم مستقبل مقبل
kunst فن نون
kunstl نان نانون نانين
kunstler فن فني
kunstlerin نان نانون نانين
kunstlich اصطناع صناع مصطنع
kunststoff لاست
kupf نحاس
kur دور دورا مقرر
kurs دور دورا مقرر
kurv منح منحنيا منعطف
kurz اختصر اقصر باختصار تقصير جيز خفض قصار قصر قصير قلص موجز يخفض يقصر
kurzfrist قصير
kurzlich حديث قريب موخر
kuss تقبيل قبل يقبل
kusst تقبيل قبل يقبل
kust ساحل سواحل شاطء
kuwait كوي كويت
kyjiw كييف
label تسم علام ملصق وسم
labor مختبر مختبرا معمل
laboratorium مختبر مختبرا معمل
lach تاف سخيف ضحك مضح يضح
lacheln ابتسام ابتسم يبتسم
lacht سخر يسخر
lad تحميل حمل دعا دكان شحن متاجر متجر محل يحمل يشح
ladt تحميل تنزيل حمل دعا دعو رفع شحن نزل يحمل يدعو يرفع يشح
lag استلق اوضاع تخزين حال خزن رقد عسكر كمن مخيم مستودع معسكر موقف وضع وقع يخز يرقد يقع يكم
lahm شل شلل يشل
laizist علم علمان
lamm حمل حملان خروف
lamp لمب مصابيح مصباح
land ارض بلد حط دول لاد لدان نزل هبط هبوط يهبط
landkart خرايط خريط طاق طاقا
landlich ريف قرو
landschaft مشهد مناظر منظر
landwirt لاح لاحون لاحين مزارع
landwirtschaft زراع
lang اطوال اطول امتداد طوال طول طويل عل
langeweil ضجر ملل
langfrist طويل
langjahr سنوا سنين طويل
langsam ابط بطء طيء
langweil ضجر مضجر مل ملل ممل يمل
laptop لابتوب محمول
larm صوت ضجة ضجيج ضوضاء
las طالع قرا قراء مطالع يقر
lass ترك جعل دع سمح يتر يسمح
lasst ادخل اطلاق اطلق اغفل افراج افرج انخرط ترك تورط جعل حذف دع سمح يتر يحذف يسمح يغفل يفرج ينخرط
last اثقل اعباء تحميل ثقل حمل حمول رذايل رذيل شاحن شاحنا عبء يثقل
lastig مزعج مضايق
lastwag شاحن شاحنا
latein لات لاتين
lau تربص ترصد كمن يتربص
lauf تشغيل جر ركض سار سباق مش يجر يركض يعمل
laufbahn مسير مهن
lauft انته انتهاء انقض جر ركض سار مش يجر يركض ينته
laufwerk سيط قرص محر
laun اجواء مزاج
lausch اصغ اصغاء انص تنص يصغ ينص
laut اصوا حسب دق رن صاخب صوت طبق عال قال قرع كان مرتفع نص ورد وفق يرن يقرع ينص
lautlos بصم ساك صام صامت هادء
lautstark صاخب عال مرتفع
leb اكباد حيا سكن عاش عمر عيش كبد معيش يحي يعيش
lebend احياء حي حية حيو مفعم
lebenslang مد موبد
lebensmittel اغذ غذاء مواد
lebenswicht حيو ضرور
lebhaft احياء حي حية حيو مفعم
leck الذ تسرب شه لحس لذيذ لعق يلعق
led جلد جلود
ledig اعزب الا انم سو عازب عزباء فقط مجرد
leer ارغ افراغ افرغ تفريغ خال فارغ يفرغ
leg ارس استلق وضع يضع
legal شرع قان قانون مشروع
legitim شرع مشروع
legitimi برر شرع يشرع
legitimiert برر شرع يشرع
legt استثمر اصدر انش اودع اوضح اول بين تحديد تفسير حدد خلع رسا شرح عرض فسر قرر وضع يحدد يشرح يضع يفسر ينشء
lehm صلصال طين وحل
lehn اتك استناد استند مال
lehnt رفض يرفض
lehr استاذ تدريس تعليم درس علم مدرس معلم يدرس يعلم
lehrerin استاذ مدرس معلم
lehrgang دور دورا مقرر
leibeig اقنان قن قنان
leibeigenschaft اقنان قن قنان
leicht اسهل خفيف سهل سهول
leichtsinn طايش متهور مستهتر مسوول
leid اسف الم تالم عان عذاب معانا يتالم يعا
leidenschaft شغف شغوف عاطف متحمس ولع
leih استعار استعير اعار اقرض يعير
leis خاف خافت هادء هدوء همس
leist اد انجاز انجز قدم يقدم ينجز
leistung اداء انجاز انجازا قدر
leit ادار رييس سلالم سلم قاد قايد قياد مدير وجه يدير يقود
leitend رايد قياد
leiterin رييس قايد قياد مدير
leitet استنتج استهل اشتق اشتقاق اطلق باشر بدا يبد يشتق
leitlini ارشاد ارشادا توج سياس
leitung ادار توج رييس قايد قياد مدير
lektion درس دروس
leningrad طرسبرغ طرسبورغ لينينغراد
lenk توج قاد وجه يقود يوج
lenkt اله شتت هاء يشت يله
lern تعلم درس يتعلم يدرس
les طالع قارء قرا قراء مطالع مقروء يقر
lesbar مقروء
leserbrief خطاب رسال رسايل
leserin قارء قراء
lettisch لاتف لاتفي
lettland لاتف لاتفي
letzt اخر اخير اواخر ماض
letztend اخير ختام نها
letztlich اخر اخير ختام نها
leucht اشرق اضاء توهج لمب لمع مصابيح مصباح يضيء
leugn انكار انكر نف ينكر
leut اشخاص شخص ناس
lexikon قاموس قواميس معجم
libanes لبنا لبنان
libanon لبنا لبنان
liberal ليبرال ليبرالي متحرر
liberalismus ليبرال
liby ليب ليبي
libysch ليب ليبي
licht اضواء انوار ضوء نور
lieb احب اعز حب حبيب عزيز عشق محب يحب يعشق
liebenswurd دود لطيف ود
lied اغا اغان اغن نشيد
lief انته انتهاء انقض تسليم توريد توصيل جر ركض زود سار سلم مش ورد يجر يركض يسلم ينته
liefer امداد تزويد تسليم توريد توصيل
liefert تسليم سلم يسلم
lieg استلق رقد كمن وقع يرقد يقع يكم
lieh استعار استعير اعار اقرض يعير
liess ادخل اطلاق اطلق اغفل افراج افرج انخرط ترك تورط جعل حذف دع سمح يتر يحذف يسمح يغفل يفرج ينخرط
liest طالع قرا قراء مطالع يقر
lila ارجو نفسج
lili زنبق سوس
limit حد حدود
lind تخفيف خفف سكن يخفف
lineal مساطر مسطر
linear خط
lini خط خطوط
link ايسر رابط روابط وصل يسار يسر
lipp شفا شفة
lir لير ليرا
lira لير ليرا
list قايم قوايم
listet ادرج سرد عدد يسرد
lit لتر لترا ليتر
litau ليتو ليتواني
literar ادب
literatur اداب ادب
litt تالم عان معانا يتالم يعا
lizenz تراخيص ترخيص رخص
lizenzi ترخيص مرخص
lizenzier ترخيص مرخص
lizenziert ترخيص مرخص
lkw شاحن شاحنا
lob اثن اشاد ثناء مدح يثن يمدح
loch ثقب ثقوب حفر
lock ارخ ارخاء استدرج اغر اغراء تخفيف جذب خفف رخو ضفاض مرتخ مرن يرخ يغر
loffel ملاعق ملعق
log تسجيل سجل سجلا كذب يكذب
logdatei تسجيل سجل سجلا
login تسجيل دخول سجل
logisch منطق منطقي
logo شعار شعارا
logos شعار شعارا
lohn اجد اجر اجور استحق استحقاق راتب رواتب مكافا
lokal محل محلي
lokalisi تعريب توطين
lokalisier تعريب توطين
london لند
los اذاب اقدار حل رخو ضفاض فك قدر مرتخ مرن مصير يحل يفك
losch اطف اطفاء حذف محا مسح يحذف يمحو
loschung حذف مسح يحذف
losgegang انطلاق انطلق بدا يبد ينطلق
losgeh انطلاق انطلق بدا يبد ينطلق
losgelass اطلق افل تخل ترك يطلق يفل
losgeword تخلص يتخلص
loslass اطلق افل تخل ترك يطلق يفل
lost اثار اذاب استبدال استبدل اطلق اوف تسبب حل ذوبان سبب صرف فك وف يثير يحل يصرف يفك
losung حل حلول شعار شعارا
loswerd تخلص يتخلص
low اسد اسود لبء
lowin اسد اسود لبء
loyal اوفياء مخلص موال وف
lud تحميل تنزيل حمل دعا دعو رفع شحن نزل يحمل يدعو يرفع يشح
luft تهو جو كشف هو هواء يكشف
luftwaff جو سلاح طيران
lug اكاذيب كذب يكذب
lugn كاذب كذاب
lugt كذب يكذب
lukrativ مجز مربح
lung ريا رية ريتان
lust رغب شهو لذة متع
lustig طريف ظريف فرح مبتهج مرح مضح مضحك هيج
lutsch مص يمص
luxurios اخر فاخر مترف
lyrik اشعار شعر
mach جعل صنع عمل فعل قام يصنع يفعل
macht اتفق اطف سلط سلطا شكل فتح قو قوة نفوذ يشكل يفتح
machtig جبار عظيم قو نافذ هايل
madch بنا بنت تيا فتا
madrid مدريد
mafia مافي
mag احب اراد اود حب رغب معد يحب يرغب يريد يعجب يود
magazin مجل مجلا
magisch ساحر سحر
magst احب اود يحب يعجب يود
mahl طحن يطح
mahlzeit جبا وجب
mahn تحذير حث حذر ذكر نبه يحذر
mahnmal انصاب تذكار نصب
mai ايار مايو
mail ايميل ريد
mailinglist ريد قايم
maintain صاء مسوول مشرف
maintainerin صاء مسوول مشرف
mais ذرة
makellos كامل متق مثال
mal ذات رسام رسم لون مرة يرسم يوم
malerei رسم لوح لوحا
malerin رسام
malwar خبيث
mama ام امها والد
man انسان مرء ناس
manag ادار مدراء مدير يدير
management ادار
managerin مدراء مدير
manch بضع بعض عدة
manchmal احي حينا
mandat انتداب تفويض لا
mangel شح قلة نقص
mangelhaft كاف معيب ناقص
mangeln افتقار افتقر نقص يفتقر ينقص
manif مانيفست يان
manipuli تلاعب يتلاعب
manipuliert تلاعب يتلاعب
mann رجال رجل
mannigfalt تعدد تنوع متعدد متنوع
mannlich ذكر ذكور رجال مذكر
mannschaft ريق طاقم فرق منتخب
mantel معاطف معطف
manuell يدو يدوي
march حكا حكايا خراف
marin اسطول بحر
mark علام علاما مار مارك ماركا
marketing تسويق
marki تحديد حدد علم وسم وضع يعلم
markiert تحديد حدد علم وسم وضع يعلم
markt اسواق سوق
marktwirtschaft اقتصاد سوق
markup ترميز تمييز توصيف
marmelad مرب
marmor رخام مرمر
marokkan مغرب
marokko مغرب
marschi زحف سار مسير يسير
marschiert زحف سار مسير يسير
marxismus ماركس
marxist ماركس
marz اذار مارس
maschin ال الات الة ماكين
maschinell ال الات الة ماكين
mass جماهير جمهور قاس قياس كتل معيار مقاييس مقياس يقيس
massak مجازر مجزر مذابح مذبح
massenhaft جماع هايل
massgeb حاسم مصير مفصل
massiv ضخم كثيف هايل
massnahm اجراء اجراءا تدابير تدبير
massstab قياس معيار مقاييس مقياس
material قماش ماد مواد
materiali قماش ماد مواد
mathemat رياض رياضيا
matros حار ملاح
mau جدار جدران حايط سور
maul افو فم
maulti بغل غال
maur ناء
maus فار ماوس يران
maximal اعل اقص اكثر قصو
maximi تعظيم زاد ضاعف عظم
maximiert تعظيم زاد ضاعف عظم
maximum اقص اكثر
mechan ال ميكانيك
meck اشتك تذمر يتذمر
medi اعلام سايط سايل سيط
medikament ادو دواء عقار
medium اعلام سايط سايل سيط
medizin اطباء طب طبي طبيب
meer بحر حار
meeting اجتماع اجتماعا جلس
megabyt باي جيجاباي ميغاباي
mehl دقيق طحين
mehr ازيد اكثر عدة مزيد
mehrfach تكرار متعدد متكرر مرار مضاعف
mehrheit اغلب اكثر غالب
mehrmal تكرار متكرر مرار
mehrsprach متعدد
meid اجتنب تجنب تفاد يتجنب
meil اميال ميل
meilenstein معالم معلم
mein اعتقد خاصت را ظن عن قصد لي يظن يقصد
meinung اراء را وجه
meinungsfrei حر را صحاف
meist اتق اتقان اجتاز استاذ اغلب اكثر بطل تغلب طول عاد غالب معظم يتق
meistenteil عاد غالب معظم
meisterin استاذ بطل طول
meisterschaft استاذ بطل طول
mekka مكة
meld ابلاغ ابلغ اعل افاد رسال لاغ يبلغ يفيد
meldet الغ تسجيل خرج سجل غاء يسجل يلغ
meldung ابلاغ ابلغ تقرير خبر رسال لاغ
melodi حان لحن نغم
melon شمام طيخ
meng جمهور حشد عدد كم كميا مجموع مقدار
mensch اشخاص انس انسان بشر شخص ناس
menschenrecht انسان حقوق
menschenwurd كرام
menschheit انسان بشر
menschlich انس انسان بشر
mental ذهن روح عقل فكر
mentor ارشاد مرشد موج
mentorin ارشاد مرشد موج
mentoring ارشاد مرشد موج
menu قايم قوايم
menus قايم قوايم
merg جمع دمج يدمج
merk انتب تذكر لاحظ ملاحظ يلاحظ
merklich محسوس ملحوظ ملموس
merkmal خاص خصايص سمة صفا صفة مزاي ميز ميزا
merkt علق لاحظ ملاحظ يلاحظ
merkwurd اغرب عجيب غرباء غريب
merkwurdigerweis غريب
mess سكاك سكين صلا قاس قداس قياس قياسا يقيس
messung قاس قياس قياسا
messwert مقاييس مقياس موشر موشرا
met امتار متر
metadat صف يانا
metall فلز معاد معد معدن
metaphor استعار مجاز
method اسلوب طرق طريق منهج
metrik مقاييس مقياس موشر موشرا
metro انفاق مترو
metzg جزار قصاب
metzgerei جزار قصاب
mexikan مكس مكسيك
mexiko مكس مكسيك
mich ال انا عند لي من
mied اجتنب تجنب تفاد يتجنب
mies اسو رديء سوء سيء
miet استاجر استيجار ايجار
migrant مهاجر
migration انتقال ترحيل هجر
mikrofon ميكروف
milch بان حليب لبن
mild تخفيف خفف لطف يخفف
militar جيش حرب عسكر عسكري
miliz مليشي ميليشي ميليشيا
milliard ليون مليار مليارا
millimet ملليمتر ملم مليمتر
million ملاي مليون
min غام لغم منجم
mind ادن اقل اقليا دني
minderwert ادن دون رديء
mindest ادن اقل
minimal ادن اقل دني سيط ضييل طفيف
minimi تقليل خفض قلل يقلل
minimiert تقليل خفض قلل يقلل
minimum ادن اقل
minist زراء زير
ministerin زراء زير
ministerium زار زارا
ministerprasident رييس زراء
minut دقايق دقيق
mir ال انا عند لي من
misch خلط مزج يخلط يمزج
mischt تدخل يتدخل
missacht ازدر تجاهل خالف يتجاهل
missachtet ازدر تجاهل خالف يتجاهل
missbrauch اساء استغل استغلال انت سوء يسيء
missbraucht اساء استغل استغلال يسيء
misserfolg اخفاق فشل
misshandeln اساء عذب يسيء يعذب
misshandelt اساء عذب يسيء يعذب
mission بعث رسال مهم
misslang اخفاق اخفق فشل يفشل
missling اخفاق اخفق فشل يفشل
misslung اخفاق اخفق فشل يفشل
misst قاس قياس يقيس
misstrau ارتاب ارتياب اشتب ريب شبه شك يرتاب يشك
misstraut ارتاب ارتياب شك يرتاب يشك
missverstand اساء فهم يسيء
missverstandnis تباس
missversteh اساء فهم يسيء
mist اسمد روث سماد
mit ب مع
mitarbeit تعاون شار عامل مستخدم موظف يتعا
mitarbeiterin عامل موظف
mitbracht احضار احضر جلب يجلب يحضر
mitbring احضار احضر جلب يجلب يحضر
miteinand جميع سوي معا
mitgearbeitet تعاون شار يتعا
mitgebracht احضار احضر جلب يجلب يحضر
mitgefuhl تعاطف رحم شفق
mitgegang ذهب رافق مرافق يرافق
mitgeh ذهب رافق مرافق يرافق
mitgehalt جار مجارا مواكب واكب يجار يواكب
mitgeholf ساعد عاون مساعد يساعد
mitgemacht اشتر شار مشارك يشار
mitgenomm اخذ اصطحب ياخذ يصطحب
mitgespielt شار لعب يشار يلعب
mitgeteilt ابلاغ ابلغ اخبر اعل افاد يبلغ
mitgewirkt اسهم ساهم شار مساهم يسا
mitglied اعضاء عضو
mitgliederversamml اجتماع تجمع جمع
mitgliedsbeitrag اشتر رسم رسوم
mitgliedschaft اعضاء عضو
mithalf ساعد عاون مساعد يساعد
mithalt جار مجارا مواكب واكب يجار يواكب
mithelf ساعد عاون مساعد يساعد
mithielt جار مجارا مواكب واكب يجار يواكب
mitleid تعاطف رحم شفق
mitmach اشتر شار مشارك يشار
mitnahm اخذ اصطحب ياخذ يصطحب
mitnehm اخذ اصطحب ياخذ يصطحب
mitnimmt اخذ اصطحب ياخذ يصطحب
mitspiel شار لعب يشار يلعب
mitt مركز منتصف وسط
mittag ظهر ظهير
mittagess غداء
mitteil ابلاغ ابلغ اخبار اخبر اعل اعلام اعلان اعلم افاد رسال سفار لاغ يبلغ
mittel ادا باستخدام سايل سيل واسط
mittelalt سيط عصور قروسط وسط
mittelbar شكل مباشر
mittelpunkt مركز منتصف وسط
mittelschicht طبق وسط
mittelstand طبق وسط
mittelwert متوسط معدل
mitternacht ليل منتصف
mittl متوسط معدل وسط
mittlerweil اثناء غضون
mittwoch اربعاء
mitwirk اسهم ساهم شار مسا مساهم مشار مشارك يسا
mobel اثاث
mobil جوال متحر متحرك متنقل محمول
mobilisi تعبء حشد عبا يحشد
mobilisiert تعبء حشد عبا يحشد
mobiltelefon جوال محمول هاتف هواتف
mocht احب اراد اود حب رغب يحب يرغب يريد يعجب يود
mod ازياء حديث عصر معاصر موض
modell موديل نماذج نموذج
moderator مشرف منسق
moderatorin مشرف منسق
moderi مشرف منسق
modern حداث حديث
modernisi تحديث حدث يحدث
modernisiert تحديث حدث يحدث
modifizi تعديل عدل غير يعدل
modifiziert تعديل عدل غير يعدل
modul حدا وحد
mog احب اراد اود حب رغب يحب يرغب يريد يعجب يود
moglich امكان امكانيا خيار فرص محتمل ممك ممكن
moglicherweis ربم قد لعل
mohr جزر
moment لحظ لحظا
momentan الان حال حالي راه
monarchi ملك
monat اشهر شهر شهري شهور
monch راهب رهبان
mond اقمار قمر
monitor شاش شاشا
monopol احتكار احتكارا
monstros عملاق وحش
montag اثنين
monti تجميع تركيب جمع ركب يركب
montiert تجميع تركيب جمع ركب يركب
moor مستنقع مستنقعا
moos طحالب طحلب
moral اخلاق اخلاقي خلق معنو
mord اغتيال جريم قاتل قتل يقتل
morg صباح صبح غد غدا
mosche جامع جوامع مساجد مسجد
moskau موسك
mosl مسلم
motiv باعث دافع دوافع سمة قالب
motivation تحفيز حافز حوافز دافع
motivi تحفيز حافز حفز دافع شجع يحفز
motiviert تحفيز حفز شجع يحفز
motor محر محركا
motorrad دراج نار
motto شعار شعارا
muck عوض
mud تعبان متعب مرهق منه
muh جهد جهود عناء مجهود
muhelos اسهل خفيف سهل سهول
muhl طاحون طواح مطحن
muhsam شاق متعب مرهق
mull زبال طحان قمام نفا نفايا
multiplizi ضاعف ضرب يضرب
multipliziert ضاعف ضرب يضرب
munch ميونخ ميونيخ
munchn ميونخ ميونيخ
mund اد افض افو صب فم مصب يصب يفض
mundlich شفه شفهي شفو
munition ذخاير ذخير
munz عمل قطع نقد نقود
murmeln تمتم غمغم همهم يتم
muschel اصداف صدف محار
muscheln اصداف صدف محار
muse متاحف متحف
museum متاحف متحف
musik عازف موسيق موسيقي
musikal موسيق
musikerin عازف موسيق موسيقي
muskel عضل عضلا
muskeln عضل عضلا
muslim اسلام مسلم
muss اضطر جوب لابد لزم وجب يجب يلزم ينبغ
musst اضطر جوب لابد لزم وجب يجب يلزم ينبغ
must انماط تامل تفحص عاين عين نمط نموذج يتفحص
mut جرا سال شجاع
mutig جريء شجاع شجعان
mutmass مزعوم مشتب مفترض
mutt ام امها والد
mutz طاق قبع قبعا
mysterios سر غامض لغز
nach اقرب ال بعد تال حسب قادم قريب مقبل وفق
nachbar جار جيران
nachbarn جار جيران
nachd بعد عدم
nachdacht تامل تفكير فكر يتامل يفكر
nachdenk تامل تفكير فكر يتامل يفكر
nachdenkt تامل تفكير فكر يتامل يفكر
nacheinand تباع توالي متتال
nachfolg تال خلف خليف لاحق
nachfrag استفسار استفسر طلب
nachfragt استفسار استفسر
nachgedacht تامل تفكير فكر يتامل يفكر
nachgefragt استفسار استفسر
nachgegang تابع تقص متابع يتابع يتقص
nachgeh تابع تقص متابع يتابع يتقص
nachgeholt استدر تعويض عوض يعوض
nachgeht تابع تقص متابع يتابع يتقص
nachgelass تراجع خف ضعف يتراجع
nachgerustet تجهيز تحديث حدث يحدث
nachgewies اثب اثبا بره يثب
nachging تابع تقص متابع يتابع يتقص
nachh بعد ثم عديذ لاحق
nachhalt استدام دايم مستدام مستديم مستمر
nachhol استدر تعويض عوض يعوض
nachholt استدر تعويض عوض يعوض
nachkomm احفاد ذر سليل نسل
nachlass تراجع خف ضعف يتراجع
nachlasst تراجع خف ضعف يتراجع
nachliess تراجع خف ضعف يتراجع
nachmittag ظهر ظهير عصر
nachricht اخبار خبر رسال رسايل نبا
nachrichtendien استخبارا مخابرا
nachrust تجهيز تحديث حدث يحدث
nachrustet تجهيز تحديث حدث يحدث
nacht ليال ليل
nachteil سلب عيب عيوب مساوء
nachverfolg تتبع متابع
nachvollzieh استوعب استيعاب تتبع فهم
nachvollzieht استوعب استيعاب تتبع فهم
nachvollzog استوعب استيعاب تتبع فهم
nachweis اثب اثبا ادل بره دليل رهان يثب
nachweist اثب اثبا بره يثب
nachwi اثب اثبا بره يثب
nack اعناق حلق رقب عنق
nackt عار
nadel ابر دبوس
nadeln ابر دبوس
nagel اظافر ظفر مسامير مسمار
nah اقتراب اقترب اقرب جوار قادم قرب قريب مقبل مقرب يقترب
nahegelegt اوح ايحاء رجح يرجح يوح
naheleg اوح ايحاء رجح يرجح يوح
nahelegt اوح ايحاء رجح يرجح يوح
nahert اقتراب اقترب يقترب
nahezu تقريب شبه كاد يكاد
nahm اخذ استقبل استوعب استول اعتقال اعتقل افترض انخفاض انخفض اوقف تحمل تسجيل تقبل تناقص تناول رض سجل شغل قبض قبل قبول كسب ياخذ يتقبل يتناقص يتناول يسجل يعتقل يفترض يقبل ينخفض
nahost اوسط شرق
nahrung اطعم اكل طعام غذاء
nahrungsmittel اغذ غذاء مواد
naiv ساذج سذج
nam اسم اسماء
nament اسم اي تحديد
namhaft اشهر بارز شهير كبير مشاهير مشهور ملحوظ هام
namlich اسم اي تحديد
nannt تسم ذكر سم يذكر يسم
nas انف انوف
nass رطب مبتل مبلل
nation امة امم قوم وطن
national امة امم طن قوم وطن
nationalhymn نشيد
nationalismus قوم
nationalist قوم قومي
nationalsozialismus ناز
nationalsozialist ناز نازي
nato اطلس ناتو
natur ديه طبع طبيع طبيعي
nazi ناز نازي
neb جانب جوار
nebel ضباب
nebenan جانب جوار
nebenbei مناسب
neff ابن اخت اخي
negativ سالب سلب
nehm اخذ تناول ياخذ يتناول
neid حسد غير
neidisch حسود غيور
neig مال ميل نزع يميل ينزع
neigt مال ميل نزع يميل ينزع
nein كلا لا
nenn تسم ذكر سم يذكر يسم
nennt تسم ذكر سم يذكر يسم
nerv اعصاب عصب
nervos عصب متوتر
nest اعشاش عش
nett دود لطيف ود
networking تشب تواصل
netz شبك شبكا
netzwerk تشب تواصل شبك شبكا
neu احدث اخر اخير جدد جديد حديث
neuart احدث جدد جديد حديث
neugi ضول
neugier ضول
neugierd ضول
neuig اخبار جديد خبر
neulich حديث قريب موخر
neuling مبتدء
neun تسع
neunt تاسع
neunzehn تسع عشر
neunzig تسعون تسعين
neuseeland نيوزيلند
neustart اعاد تشغيل
neutral حياد محايد
neutralitat حياد محايد
neuzeit حداث حديث عصر معاصر
newslett اخبار نشر
nicht ابن اخت اخي شيء غير لا لاشيء لم لن ليس
nichtig باطل صالح لاغ
nichtsdestotrotz رغم ومع
nick اوم ايماء يومء
nickt اوم ايماء يومء
nie ابد قط مطلق
nied ادن عميق متد منخفض
niedergang انحدار انخفاض تراجع
niedergelass استقر استقرار استوط
niedergeschlag اخماد اخمد قمع يقمع
niederlag خسار هزايم هزيم
niederland هولند
niederlass استقر استقرار استوط
niederlasst استقر استقرار استوط
niederliess استقر استقرار استوط
niederschlag اخماد اخمد قمع يقمع
niederschlagt اخماد اخمد قمع يقمع
niederschlug اخماد اخمد قمع يقمع
niedrig ادن عميق متد منخفض
niemal ابد قط مطلق
niemand احد لا
nier كل
nigeria نيجير نيجيري
nigerian نيجير نيجيري
nil نيل
nimm ابد قط مطلق
nimmt اخذ استقبل استوعب استول اعتقال اعتقل افترض انخفاض انخفض اوقف تحمل تسجيل تقبل تناقص تناول رض سجل شغل قبض قبل قبول كسب ياخذ يتقبل يتناقص يتناول يسجل يعتقل يفترض يقبل ينخفض
nirgend مكان
nirgendwo مكان
nirgendwohin عيد
niveau مستو مستويا
noch بعد تزال زال يزال
nochmal ايض ثان مجدد مرة
nomini ترشيح رشح يرشح
nominiert ترشيح رشح يرشح
nonn راهب راهبا
nord شمال
nordkorea كور كوري
nordlich شمال
norm قياس معايير معيار
normal طبيع عاد
normalerweis طبيع عاد
norweg نرويج
not بوس حاج درج شقاء ضيق علام محن نوت
notebook لابتوب محمول
notenbank بنك مركز مصرف
notfall اضطرار ضرور طارء طوارء
notgedr كره مضض مكر
noti تدوين دون سجل يدون يسجل
notiert تدوين دون سجل يدون يسجل
notig ضرور لازم مطلوب
notiz تنب ملاحظ ملاحظا
notor سيء
notwend حاج ضرور لازم لزوم مطلوب
novemb تشرين نوفمبر
nudel شعير معكرون مكرون
nudeln شعير معكرون مكرون
nuklear ذر نوو
null صفر
numer رقم عدد
numm ارقام اعداد رقم عدد
nun الان حالي
nur الا انم سو فقط مجرد
nuss جوز مكسرا ندق
nutz استخدام استخدم استعمل استغل استفاد ايد مستخدم منفع نفع وايد
nutzbar استخدام سهل سهول صالح
nutzerin مستخدم
nutzernam اسم مستخدم
nutzlich انفع ايد مفيد منفع نافع نفع وايد
nutzlos ايد جدو
nutzt استخدام استخدم استغل استغلال استفاد
nutzung استخدام استعمال استفاد
nutzungsbeding استخدام شروط
oas احا واح
ob اذا سواء هل
obdachlos متشرد مشرد
oben اعل فوق
obengenannt اعل سابق مذكور
ober اعل علو علي
oberburgermeist عمد محافظ
oberflach اجه اجها اسطح سطح سطحي سطوح
oberschul ثانو مدرس
oberst اعل عقداء عقيد علو علي
obgleich رغم
obig اعل سابق مذكور
objekt شيء غرض كاء كاينا موضوع
objektiv موضوع
obligator اجبار زام ملزم
obschon رغم
obst اكه ثمار ثمر واك
obwohl رغم
ochs ثور ثيران
ode مضجر ممل
oder ام او
ofen افران فرن موقد
off افتح صريح علنا فتح مفتوح منفتح
offenbar اضح اظهر جل ديه كشف واضح وضوح يظهر يكشف
offenbart اظهر كشف يظهر يكشف
offengelegt افصاح افصح كشف يفصح يكشف
offenkund اضح جل ديه واضح وضوح
offenleg افصاح افصح كشف يفصح يكشف
offenlegt افصاح افصح كشف يفصح يكشف
offensicht اضح جل ديه واضح وضوح
offensiv هجوم
offent جمهور را عام علن علنا عموم
offizi ضابط ضباط
offiziell رسم رسمي
offn افتح انفتاح انفتح فتح مفتوح يفتح
offnet انفتاح انفتح فتح يفتح
oft احي غالب كثير متكرر مرار
ohn بلا دون
ohnehin اصل حال عموم
ohr اذان اذن
okkupation احتلال طاقم
okolog ايكولوج ايكولوجي بيء ييي
okologi ايكولوجي بيء
okonom اقتصاد اقتصادي
okonomi اقتصاد
oktob اكتوبر تشرين
ol ترول زيت زيو نفط
ole زيت زيو نفط
oliv زيتون
oma جدا جدة
onboarding بدا تهيء مدخل
onkel اخوال اعمام خال عم
opa اجداد جد
oper اوبر
operation عمل عمليا
operi جراح عمل يعمل
operiert جراح عمل يعمل
opern اوبر
opf تضح ضح ضحاي يضح
opfert تضح ضح يضح
opposition معارض
oppositionell معارض
optimal امثل مثال مثل
optimi امثل تحسين حسن يحس
optimier امثل تحسين
optimiert تحسين حسن يحس
optimist متفايل
option خيار خيارا
optisch بصر مرء
orang رتقال
orch اوركستر فرق
ordent انيق مرتب منظم
ordn ترتيب دليل رتب مجلد مجلدا نظم يرتب ينظم
ordnet امر ترتيب تصنيف رتب صنف نظم يامر يرتب يصنف ينظم
ordnung انظم ترتيب نظام
organisation تنظيم منظم منظما موسس
organisator منظم
organisi تنظيم نظم ينظم
organisiert تنظيم مرتب منظم نظم ينظم
orgel ارغ
orgeln ارغ
orient شرق مشرق
oriental شرق مشرق
orienti استرشاد استرشد توج
orientiert استرشاد استرشد توج
original اصل
originell اصل
ort اما مكان موضع موقع
orthodox ارثوذكس
ortlich محل محلي
ost شرق فصح
osterreich نمس نمساو
ostlich شرق
ozean محيط محيطا
paar ازواج زوج زوجان
pack امس حزم يحزم يمس
packt افرغ امس تغليف حزم غلف فك يحزم يغلف يفرغ يمس
padagog تربو تعليم مدرس
paket حزم
pakistan باكس باكست
pakt حلف معاهد ميثاق
palast قصر قصور
palastina لسط لسطين
palastinens لسط لسطين
palm نخل نخيل
pandemi اوبء باء جايح
panz دباب دبابا درع مدرع
papa اب اباء والد
papagei بغاء بغاوا
papi اوراق ورق
papst باب بابو
paradi جنة ردوس
parallel متواز مواز
paramet متغير معامل معاملا معلم
paris باريس
park اوقف حدايق حديق ركن متنز منتز يرك يوقف
parkt اوقف ركن يرك يوقف
parlament رلم رلمانا
parlamentar رلم رلمان رلمانا نياب
parlamentari رلم عضو نايب نواب
parol شعار شعارا
partei احزاب حزب
parteitag موتمر
partiell جزء جزيي
partisan انصار داء عصابا
partn شراك شركاء شري
partnerin شراك شركاء شري
partnerschaft شراك شركاء شري
pass جواز جوازا لاءم ممر مناسب ناسب يلايم يناسب
passagi راكب ركاب مسافر
passend ملايم مناسب
passi حدث حدوث مر وقع يحدث
passiert حدث حدوث مر وقع يحدث
passiv خامل سلب
passt انتب تكيف تكييف راقب عدل كيف لاءم مناسب ناسب يكيف يلايم يناسب ينتب
passwort سر كلم مرور
pastor قس قسيس
patch ترقيع تصحيح رقع
patent راء راءا
patient مرض مريض
patientin مرض مريض
patriot طن وطن
patriotismus طن وطن
patt انماط نمط نموذج
pc حاسب حاسوب حواسيب كمبيوتر
peinlich محرج مزعج
peking كين
pelz راء فرو
pendeln تارجح تنقل يتارجح يتنقل
pendelt تارجح تنقل يتارجح يتنقل
pension تقاعد معاش معاشا
pensionar متقاعد
perfekt كامل متق مثال
performanc اداء انجاز
period ترا فتر مدة
perl خرز لولء
permanent باستمرار دايم مستمر
pers ارس فارس فرس
persi ارس فارس فرس
persisch ارس اير ايران فارس فرس
person اشخاص شخص شخصي شخصيا فرد ناس
personenbezog شخص
perspektiv احتمال افاق منظور
pessimist متشايم
pest طاعون
petersburg طرسبرغ طرسبورغ لينينغراد
pfad درب سبيل طرق طريق مسار مسارا
pfann مقال مقلا
pfarr قس قسيس كاه كهن
pfeff لفل
pfeil اسهم سهام سهم
pferd احصن حصان خيل خيول
pfirsich خوخ دراق
pflanz زراع زرع غرس نبا نباتا نبت يزرع يغرس
pflanzlich نبات
pflanzt زراع زرع غرس يزرع يغرس
pflaum خوخ رقوق
pfleg اعت اعتناء انتظر رع رعا صان صيان عنا ممرض ممرضا يعت
pflegerin ممرض ممرضا
pflegt اعت اعتناء رع رعا يعت
pflicht اجبا تزام تزاما واجب
pflug محاريث محراث
pfund جني جنيها رطل
phanom ظاهر ظواهر
phantasi خيال مخيل
phantast خيال رايع مذهل
phas درج طور مراحل مرحل
philippin لبي لبين يليب
philosoph لاسف لسف يلسوف
philosophi لسف
physik يزياء
physikal يزياء
physisch بدن جسد جسم
pilot طيار
pilotin طيار
pilz طريا فطر
pink رد زهر ورد
pinsel رشا فرش
pipelin انابيب انبوب خط
pistol مسدس مسدسا نادق ندق
pixel كسل كسلا
pkw سيار عرب يارا
pladi دعا دعو رافع مرافع يدعو
pladiert دعا دعو رافع مرافع يدعو
plan اعتزم تخطيط خطة خطط مخطط يخطط يعتزم
planet كواكب كوكب
planmass منتظم منظم منهج
plant اعتزم تخطيط خطط يخطط يعتزم
planung تخطيط خطة خطط مخطط يخطط
planwirtschaft اقتصاد مخطط
plastik لاست منحوت منحوتا نحت
platt اقراص ضحل قرص مستو مسطح
plattform منص منصا
platz انفجار انفجر ساح ساحا ضاء مساح مكان ميدان ينفجر
platzi موضع وضع يضع
platziert موضع وضع يضع
platzt انفجار انفجر ينفجر
pleit افلاس مفلس
plotzlich بغت فجا مفاجء
plugin اضاف اضافا امتداد توسع ملحق
plund نهب ينهب
plundert نهب ينهب
poesi اشعار شعر
poet شاعر شعراء
poetisch شاعر شعر
pokal كاس كووس
pol ولند ولوني
polit ساس سياس ياسا ياسي
politburo سياس مكتب
politikerin ساس سياس ياسي
polizei شرط وليس
polizeibeamt رجال شرط
polizist رجال شرط شرطي
polizistin رجال شرط شرطي
polnisch ولند ولوني
popular رايج شعب محبوب مفضل
populismus شعبو
populist شعبو شعبوي
port منافذ منفذ
portugal رتغال
portugies رتغال
position رتب مكان منصب موقع
positiv ايجاب موجب
post ريد ظيف مكان منصب
postamt ريد
potentiell كام محتمل
potenziell كام محتمل
prachtig رايع عظيم
prag تشكيل راغ شكل طبع يشكل يطبع
pragend موثر نافذ
pragt تشكيل شكل طبع يشكل يطبع
praktisch تطبيق عمل عملي ممارس
prasent حاضر موجود
prasentation تقديم عرض قدم
prasenti تقديم عرض قدم يعرض يقدم
prasentiert تقديم عرض قدم يعرض يقدم
prasident روساء رياس رييس
prasidentin روساء رياس رييس
prasidentschaft رياس
prasidium رياس هيء
praxis تطبيق عمل ممارس
prazis ادق بدق تمام دقيق ضبط
predig وعظ يعظ
predigt وعظ يعظ
preis اسعار تمجيد ثمن جايز جوايز سعر مجد مدح يمدح
preist تمجيد مجد مدح يمدح
preiswert ارخص رخيص زهيد
premi رييس زراء
premierminist رييس زراء
press صحاف صحف ضغط عصر يان يضغط يعصر
pressefrei حر را صحاف
pressemitteil صحاف صحف يان
presst ضغط عصر يضغط يعصر
pries تمجيد مجد مدح يمدح
priest قس قسيس كاه كهن
priesterin قس قسيس كاه كهن
primitiv داء
prinz امراء امير
prinzessin امراء امير اميرا
prinzip مبادء مبد
prinzipi مبادء مبد
prinzipiell اساس مبدء مبديي
prioritat اولو اولويا
privat خاص شخص
privateigentum خاص ملك
privatisi خصخص يخصخص
privatisier خصخص خوصص
privatisiert خصخص يخصخص
privatsphar خصوص
privilegiert امتياز متميز محظوظ
prob تدرب تمر يتدرب
probi تجرب جرب ذاق يجرب يذوق
probiert تجرب تجريب جرب ذاق يجرب يذوق
probl اشكال مشاكل مشكل مشكلا
problem اشكال مشاكل مشكل مشكلا
problemmeld تذكر قض مسال مشكل مشكلا
probt تدرب تمر يتدرب
produkt منتج منتجا منتوج
produktion انتاج تصنيع صناع
produktiv انتاج مثمر منتج
produzent صانع مصنع منتج
produzi انتاج انتج ينتج
produziert انتاج انتج ينتج
professionell احتراف محترف مهن
professor اساتذ استاذ روفيسور
professorin اساتذ استاذ روفيسور
profil شخص ملف
profit ارباح ربح مكسب
profitabel مجز مربح
profiti استفاد استفيد انتفع
profitiert استفاد استفيد انتفع
prognostizi تنب تنبء توقع يتوقع
prognostiziert تنب تنبء توقع يتوقع
programm رامج رنامج
programmi رمج مبرمج يبرمج
programmier رمج يبرمج
programmiererin مبرمج
programmiersprach رمج لغة
programmiert رمج يبرمج
projekt مشاريع مشروع
projektleit قايد مدير
projektleiterin قايد مدير
proletar روليتار عمال
proletari روليتار عمال
proletariat روليتاري طبق عامل
prominent اشهر شهير مشاهير مشهور
propaganda دعا روباغند
prophet انبياء رسول نب
proprietar احتكار ممل
prot احتجاج احتجاجا
protestant انجيل روتستان روتستانت
protesti احتج احتجاج يحتج
protestiert احتج احتجاج يحتج
protokoll روتوكول سجل محضر
protokolli تسجيل سجل وثق يسجل
protokollier تسجيل سجل سجلا
protokolliert تسجيل سجل وثق يسجل
prototyp اول نموذج
provid مزود مقدم موفر
provinz اقليم محافظ مقاطع
provisor اول تمهيد مبدء موق
provozi اثار استفز استفزاز
provoziert اثار استفز استفزاز
proxy روكس كيل
prozent مية ميو نسب
prozentsatz مية ميو نسب
prozess عمل عمليا محاكم محاكما
prozessor معالج معالجا
pruf اختبر تحقق راجع فحص مدقق مراجع يتحقق يفحص
pruft اختبر تحقق فحص يفحص
prufung اختبار امتح امتحانا تحقق تدقيق فحص مراجع
psychisch نفس نفسي
psycholog نفس نفسي
psychologi نفس
publikation اصدار منشور منشورا نشر
publikum جمهور متفرج مستمع مشاهد
publizi اصدر نشر ينشر
puff صوان مخز موق
pulli ستر كنز
pullov ستر كنز
pump مضخ مضخا
punkt نقاط نقط
punktlich دقيق مناسب موعد
pupp دم عروس
pur بحت خالص صاف طاهر نق
putsch انقلاب انقلابا
putz تنظيف نظف ينظف
putzt تنظيف نظف ينظف
quadrat مربع مربعا
qual الم تعذيب عذاب عذب معانا يعذب
qualifizi اهل تاهل تاهيل يتاهل يوهل
qualifiziert اهل تاهل تاهيل مدرب موهل يتاهل يوهل
qualitat جود نوع
qualitativ نوع
qualitatssicher جود نوع
qualt تعذيب عذب يعذب
quantitativ كم
quark زباد لبن
quasi شبه كان كانم
quell مصادر مصدر منبع نبع ينبوع
quellcod اكواد رمز شفر شيفر كود
quelloff مفتوح
quelltext اكواد رمز شفر شيفر كود
quer عبر عرض
quot حصة معدل نسب
rab غراب غربان
rach انتقام انتقم ثار ينتقم
racht انتقام انتقم ثار ينتقم
rad دراج دراجا
radikal جذر راديكال متطرف
radikalismus تطرف راديكال
radio اذاع راد مذياع
radioaktivitat اشعاع اشعاعا
radios اذاع راد مذياع
rahm اطار اطارا اطر قشد كريم
rahmenwerk اطار اطر
raket صاروخ صواريخ
rand حاف حواف طرف هامش
rang رتب مكان منصب موقع
rannt جر ركض يجر يركض
rasch اسرع سراع سرع سريع
rass جنس سلال عرق
rassismus عنصر
rassist عنصر عنصري
rat تخمين حذر حصة خمن مجالس مجلس مشور معدل نسب نصايح نصح نصيح يحذر ينصح
rathaus بلد
rational عقل عقلان معقول منطق
ratschlag مجلس مشور نصايح نصيح
ratsel احج غاز لغز
ratselhaft سر غامض لغز
ratt جرذ جرذان فار
rau خشن غليظ فظ
raub سارق سرق سلب لص لصوص يسرق يسلب
raubt سرق سلب يسرق يسلب
rauch تدخين دخان دخن يدخ
raucht تدخين دخن يدخ
raum اخل اخلاء ازال حجر ساح ضاء غرف قاع مساح مكان يخل
raumlich ضاء مكا مكان
raumt اخل اخلاء ازال اعترف اقر اقرار ترتيب رتب منح نظف يخل يرتب يقر
rauschgift مخدر مخدرا
reagi استجاب تفاعل رد يتفاعل يرد
reagiert استجاب تفاعل رد يتفاعل يرد
reaktor مفاعل مفاعلا
real حقا حقيق فعل
realisi ادر تحقيق حقق نفذ يحقق
realisiert ادر تحقيق حقق نفذ يحقق
realist اقع اقعي
realitat حقيق واقع
reb كرم كروم
rebell ثاير ثوار متمرد
rebellion انتفاض تمرد ثور
rechn توقع حاسب حاسوب حساب حسب حواسيب حوسب كمبيوتر يحسب
rechnet توقع حاسب حساب حسب صف محاسب يحاسب يحسب
rechnung اتور حساب واتير
recht ايم حق حقوق قانون نسبي نوع يمن يمي يمين
rechteck مستطيل مستطيلا
rechtfert برر تبرير سوغ يبرر
rechtfertigt برر تبرير سوغ يبرر
rechtlich حقوق قان قانون قانوني
rechtmass شرع قان قانون مشروع
rechtsanwalt محام
rechtschreib املاء مطبع
rechtsstaat دول قانون
rechtswidr قان قانون مخالف مشروع
rechtzeit دقيق مناسب موعد
red تحدث تكلم حديث خطاب خطب كلم محاضر محاضرا يتحدث يتكلم
redakteur تحرير محرر
redakteurin تحرير محرر
redaktion تحرير محرر هيء
redet تحدث تكلم حديث يتحدث يتكلم
redlich امين صادق صدق مخلص نزي
redn خطيب متحدث محاضر ناطق
reduzi تخفيض تقليل خفض قلل يخفض
reduziert تخفيض تقليل خفض قلل مخفض مخفف منخفض يخفض
referendum استفتاء استفتاءا
referent متحدث محاضر
reform اصلاح اصلاحا اصلاحي مصلح
reformation اصلاح
reformi اصلاح اصلح يصلح
reformiert اصلاح اصلح يصلح
reg امطار مطر
regal رف رفوف
regel تنظيم قاعد قواعد لايح لوايح
regelmass بانتظام دور منتظم
regeln تنظيم ضبط قاعد قواعد نظم يضبط ينظم
regelt تنظيم ضبط نظم يضبط ينظم
regenbog قزح قوس
regenschirm شمس مظل مظلا
regi حكم يحكم
regier حكوم حكوما
regiert حكم يحكم
regierungschef حكوم رييس
regim انظم حكم سياد سيطر نظام
region اقليم مناطق منطق
regional اقليم مناطق منطق
regisseur مخرج
regisseurin مخرج
registri تسجيل سجل يسجل
registrier تسجيل سجل يسجل
registriert تسجيل سجل يسجل
reglos ثاب جامد ساك
regner ماطر ممطر
regt اثار اغضب اقترح انفعل تحفيز حث حفز يثير يحفز
reguli تنظيم ضبط نظم ينظم
reguliert تنظيم ضبط نظم ينظم
reh ايايل ايل غزال
reich اثرياء اغن اغنياء امبراطور امتد ثر رايخ غن كف كفا يكف يمتد
reicht امتد تقديم قدم كف كفا يقدم يكف يمتد
reichtum ثراء ثرو ثروا رخاء غن
reichweit انتشار صول مد
reif اطار اطارا عجل ناضج يانع
reih سلسل صف صفوف مجموع
reihenfolg ترتيب تسلسل
rein انظف بحت خالص صاف طاهر مجرد محض نظيف نق
reinig تنظيف طهر نظف ينظف
reinigt تنظيف طهر نظف ينظف
reis ارز اسفار رحل رحلا رز سافر سفر يسافر
reisend رحال مسافر
reisepass جواز جوازا ممر
reiss انتزع تمزيق مزق يمزق
reisst انتزع تمزيق مزق يمزق
reist دخل دخول سافر سفر قدم وصل يدخل يسافر يصل
reiz اثار اغر هيج يثير
reizend جذاب ساحر فاتن
reizt اثار اغر هيج يثير
reklam اعلان اعلانا دعا
rekonstrui استعاد ترميم رمم يرمم
rekonstruiert استعاد ترميم رمم يرمم
relativ نسب نسبي نوع
releas اصدار اصدارا
relevanz اهم
religion اديان ديان دين
religios اديان دين ديني متدين
renaissanc نهض
renminbi يوان
renn جر ركض سباق يجر يركض
rennt جر ركض يجر يركض
renommiert محترم مرموق
rent تقاعد معاش معاشا
rentabel مجز مربح
rentn متقاعد
reparatur اصلاح اصلح معالج يصلح
repari اصلاح اصلح معالج يصلح
repariert اصلاح اصلح يصلح
repo مستودع مستودعا
report صحاف صحف صحفي مراسل
reportag تحقيق ريبورتاج
repositorium مستودع مستودعا
repository مستودع مستودعا
reprasentant ممثل
reprasenti تمثيل مثل يمثل
reprasentiert تمثيل مثل يمثل
repression قمع
republ جمهور جمهوريا
republikan جمهور جمهوري
reservi حجز يحجز
reserviert حجز يحجز
resolution قرار قرارا
respekt احترام احترم تقدير محترم
respekti احترام احترم محترم يحترم
respektiert احترام احترم يحترم
respektvoll احترام احترم محترم
ressourc موارد مورد
restaurant مطاعم مطعم
resultat حصيل نتايج نتيج
resulti نتج نتيج نجم ينتج ينجم
resultiert نتج نتيج نجم ينتج ينجم
rett انقاذ انقذ ينقذ
rettet انقاذ انقذ ينقذ
rettung انقاذ خلاص نجا
review مدقق مراجع مراجعا
revolution انتفاض تمرد ثور ثورا
revolutionar ثوار ثور ثورا ثوري
rezept صفا وصف
rezession ركود كساد
rhein راين
richt توج حاكم قاض قضا وجه يوج
richterin قاض قضا
richtet اثث اعد اعداد اعدام اعدم الحق انش توج حاكم سبب محاذا نظم وجه يسبب يعد يعدم يوج
richtig اصح سليم صايب صحيح
richtlini ارشاد ارشادا توج سياس
richtung اتج اتجاها جهة
riech رايح شم فاح يشم
riecht رايح شم فاح يشم
rief اتصال اتصل اثار احدث استدع استرجاع استرجع اعل دعا دعو سبب صاح ناد ناشد نداء هاتف هتف يتصل يثير يدعو يصيح يعل يناد
ries عمالق عملاق
riesenhaft عملاق وحش
riesig ضخم عملاق هايل
riet تخمين حذر خمن نصح يحذر ينصح
rind ابقار بقر قشر لحاء ماش مواش
ring حلق خاتم خوا
ringsum حوال حول
risik خطر مجازف مخاطر
risiko خطر مجازف مخاطر
riskant اخطر خطر خطير
riski جازف خاطر مجازف مخاطر يخاطر
riskiert جازف خاطر مجازف مخاطر يخاطر
riss انتزع تمزيق مزق يمزق
ritt رسان فارس
roadmap خارط خريط طريق
robot بوت روبو روبوتا
robust صامد قو متين مقاوم
roch رايح شم فاح يشم
rock تنانير تنور
rogg جاودار شيلم
roh خام نيء
rohr انابيب انبوب ماسور
rohstoff خام مواد
roll ادوار تدحرج دحرج دور يتدحرج
rollt تدحرج دحرج يتدحرج
rom روم رومان
roman روا روايا
romant رومانتيك رومانس
romisch روم رومان
ros رود ورد
rosa رد زهر ورد
rot احمر حمر حمراء
rotlich احمر حمر حمراء
rout راوتر موج
rubel روبل
rubrik تصنيف فيا فية
ruck تحر زحزح ظهر ظهور يتحر
ruckgang استرجاع اعاد انحدار انحسار انخفاض تراجع
ruckkehr رجوع عود
ruckmeld تعقيب تعليقا راجع ملاحظا
rucksack حقيب
ruckschritt انحسار انخفاض تراجع
rucksichtslos بلا رحم قاس متهور
ruckstand متخلف
ruckt تحر زحزح يتحر
rucktritt استقال
ruckwart خلف راء رجوع عود
ruckzug انسحاب تراجع
ruf صاح ناد نداء يصيح يناد
ruft اتصال اتصل اثار احدث استدع استرجاع استرجع اعل دعا دعو سبب صاح ناد ناشد نداء هاتف هتف يتصل يثير يدعو يصيح يعل يناد
ruh ارتاح استراح استريح راح سكون صمت هدوء يرتاح
ruhig ساك هادء هدوء
ruhm شهر مجد
ruhr تحر حرك لمس يحر
ruhrt تحر حرك لمس يحر
ruht ارتاح استراح استريح يرتاح
ruini افساد افسد تدمير دمر يدمر
ruiniert افساد افسد تدمير دمر يدمر
ruman روم رومان روماني
rumani روم رومان روماني
rund تقريب حوال داير قراب مستدير نحو
rundbrief اخبار نشر
rundfunk اذاع راد مذياع
rupi روب
russ روس روسي
russisch روس روسي
russland روس روسي
rust تسلح جهز يتسلح
rustet تجهيز تسلح جهز زود يتسلح يجهز
rustung تسلح تسليح
saal صال قاع قاعا
saat بذر ذور
sach اشياء امر امور شان شيء مسال
sachlich موضوع
sack اكياس كيس
saft عصاير عصير
sag قال قول مناشير منشار يقول
sagt ادل اعتذر اعل اعلان الغ شهاد شهد غاء قال قول يشهد يعل يقول يلغ
sah ادر اطلع اعتبر امتنع بدا تنب توقع رء را شاهد ظهر مشاهد نظر يبدو يتوقع يدر ير يشاهد يطلع ينظر
sahn قشد كريم
sakular علم علمان
sal صال قاع قاعا
salat خس سلط سلطا
salz املاح ملح
salzig مالح مملح
sam بذر ذور
sammeln تجميع جمع مجموع يجمع
sammelt تجميع جمع يجمع
sammlung جمع مجموع يجمع
samstag سبت
sand رمال رمل
sandbox تجريب ملعب
sandt ارسال ارسل بث بعث يبث يرسل
sanft حنون رقيق طر لطيف لين ناعم
sang انشد غن غناء مطرب مغن يغن
sangerin مطرب مغن
sani تجديد ترميم رمم يرمم
saniert تجديد ترميم رمم يرمم
sanitar صح صحي
sank انخفاض انخفض غرق هبط ينخفض
sanktion عقوب عقوبا
sass جلس جلوس قعد يجلس
satz جمل نظر
satzung اساس لايح ميثاق نظام
sau حامض حمض
saub انظف نظيف نق
sauc صلص صوص
saudisch سعود سعودي
saugling رضع رضيع طفل مولود
scann ماسح
schach شطرنج
schachtel صناديق صندوق علب
schad اذ اضر اضرار ضرر يضر
schadet اضر اضرار ضرر يضر
schadig اتلاف اتلف اضر اضرار يضر
schadigt اتلاف اتلف اضر اضرار يضر
schadlich ضار مضر موذ
schadsoftwar خبيث
schaf اغنام خراف خروف راع رعا غنم
schaff انش انشاء خلق يخلق
schafft اشتر اقت اقتناء الغ انش انشاء خلق غاء يخلق يقت يلغ
schaffung انشاء ايجاد خلق
schal اوشح سلطان شاح شال صحن طاس عاء
schalt بدل تبديل تشغيل شغل يشغل
schaltet اشعل اطف اطفاء ايقاف بدل تبديل تشغيل تفعيل شغل عطل فتح فعل يشغل يطفء يفعل
schaltflach ازرار زر
scham استح خجل خز عار يخجل يستح
schamt استح خجل يخجل يستح
schand خجل خز عار
scharf احد بحد حاد لاذع
schatt ظل ظلال
schatz تقدير ثمن قدر يقدر
schatzt تقدير تقييم ثمن قدر قيم يقدر
schau شاهد نظر يشاهد ينظر
schaubild بيا رسم رسوم مخطط
schaufel رفش مجرف
schaufeln رفش مجرف
schauspiel مسرح مسرحيا ممثل
schauspielerin ممثل
schaut شاهد مشاهد نظر يشاهد ينظر
scheid انفصال انفصل طلاق طلق يطلق
scheidet افرز انسحب انفصال انفصل خرج طلاق طلق غادر يخرج يطلق
scheidung انفصال راق طلاق فصل
schein بدا سطع ظاهر ظهر مظهر يبدو يسطع
scheinbar ظاهر ظاهري مزعوم
scheint بدا سطع ظهر يبدو يسطع
scheit اخفاق اخفق فشل يفشل
scheitert اخفاق اخفق فشل يفشل
schenk اهد اهداء منح يمنح يهد
schenkt اهد اهداء منح يمنح يهد
scher مقص مقصا
scheu تجنب تهيب خش يتهيب
scheun اسطبل حظير
scheut تجنب تهيب خش يتهيب
schicht شريح طبق طبقا فية مستو مستويا
schick ارسال ارسل بعث يبعث يرسل
schicksal اقدار قدر مصير
schickt ارسال ارسل بعث يبعث يرسل
schieb ازاح دفع يدفع
schiebt ابعد ازاح ترحيل دفع رحل يدفع يرحل
schied افرز انسحب انفصال انفصل خرج طلاق طلق غادر يخرج يطلق
schief مايل معوج ملتو منح
schien بدا سطع ظهر يبدو يسطع
schier مجرد محض
schiess اطلاق اطلق رم يطلق
schiesst اطلاق اطلق رم يطلق
schiff باخر سفن سفين
schild درع دروع صور لافت وصف يصف يصور
schilder وصف
schildert صور وصف يصف يصور
schildkrot سلاحف سلحفا
schink خنزير لحم
schirm شمس مظل مظلا
schlacht معار معرك
schlaf نام نوم ينام
schlaft غفا نام نوم ينام
schlafzimm غرف نوم
schlag ضرب هزم يضرب
schlagt اخفق اصاب اقتراح اقترح حطم سلك ضرب فشل هزم يحطم يضرب يفشل يقترح
schlagwort سوم كلم وسم
schlagzeil عناو عنوان
schlamm صلصال طين وحل
schlang افع ثعاب ثعبان حية
schlank رفيع رقيق نحيف نحيل
schlau اذك اذكياء ذك
schlecht اسو رديء سوء سيء
schleif تكرار حلق
schlicht ابسط بساط سطاء سهل سيط
schlief غفا نام نوم ينام
schliess ابرام ابرم اغلاق اغلق مغلق يغلق
schliesslich اخر اخير ختام نها
schliesst ابرام ابرم اخت استبعاد استبعد استث اغلاق اغلق انضم انه تضم توصيل حاصر حبس شمل وصل يشمل يغلق ينضم ينه يوصل
schlimm اسو رديء سوء سيء
schloss ابرام ابرم اخت استبعاد استبعد استث اغلاق اغلق انضم انه تضم توصيل حاصر حبس شمل قصر قصور قفل قلع وصل يشمل يغلق ينضم ينه يوصل
schlucht اخدود خانق واد
schlug اخفق اصاب اقتراح اقترح حطم سلك ضرب فشل هزم يحطم يضرب يفشل يقترح
schluss اخر انتهاء خاتم ختام نها
schlussel مفاتيح مفتاح
schmackhaft الذ شه لذيذ
schmal اضيق ثيق ضيق
schmelz انصهار انصهر ذاب ذوبان يذوب
schmerz الام الم وجع
schmerzhaft اليم موجع مولم
schmerzlich اليم موجع مولم
schmetterling راش راشا
schmied حداد
schmilzt انصهار انصهر ذاب ذوبان يذوب
schmolz انصهار انصهر ذاب ذوبان يذوب
schmuck حل زين مجوهرا
schmuggel تهريب
schmutzig قذر متسخ وسخ
schneck حلزون حلزونا قوقع
schnee ثلج ثلوج
schneid خياط قص قطع يقص يقطع
schneiderin خياط
schneidet قص قطع يقص يقطع
schnell اسرع سراع سرع سريع
schnitt قص قطع يقص يقطع
schnittstell اجه اجها
schob ابعد ازاح ترحيل دفع رحل يدفع يرحل
schockier صادم مخيف مرعب
schockiert مذعور مصدوم
schokolad شوكول شوكولات
schon اجمل جميل حسناء سبق فعل قد
schonheit جمال حسن
schopf استق استقاء استمد غرف مبدع منشء يستق
schopfer ابداع خلاق مبدع
schopft استق استقاء استمد غرف يستق
schopfung انشاء ايجاد خلق
schoss اطلاق اطلق رم يطلق
schott اسكتلند
schottisch اسكتلند
schottland اسكتلند
schrag مايل معوج ملتو منح
schrank خزاء خزان دولاب
schrankt تقييد حد حصر قيد يقيد
schraub برغ راغ مسمار
schrecklich رهيب ظيع مرعب مروع
schreckt ارهب ردع يردع
schreib كتاب كتب يكتب
schreibt كتاب كتب يكتب
schreibtisch مكتب
schreien صاح صراخ صرخ يصرخ يصيح
schrein نجار
schreit صاح صراخ صرخ يصرخ يصيح
schrie صاح صراخ صرخ يصرخ يصيح
schrieb كتاب كتب يكتب
schrift خط خطوط كتاب
schriftart خط خطوط
schriftlich خط كتاب مكتوب
schriftstell اديب كاتب كتاب مولف
schriftstellerin اديب كاتب كتاب مولف
schritt خطو خطوا
schrittweis تدريج تدريجي
schrumpf انكماش انكمش تقلص يتقلص ينكمش
schrumpft انكماش انكمش تقلص يتقلص ينكمش
schucht حي خجول
schuchtert ارهب تخويف ترهيب خوف يرهب
schuf انش انشاء خلق يخلق
schuh احذ حذاء
schul تلاميذ تلميذ طالب طلاب مدارس مدرس
schuld خطا دان دين ديون ذنب لوم مدان مدين مديون مذنب يدين
schuldet دان دين مدين يدين
schuldig مدان مذنب
schuldlos ابرياء ريء
schuldn مدين
schulerin تلاميذ تلميذ طالب طلاب
schulisch تربو تعليم مدرس
schult اكتاف كتف
schulung تدريب دور
schuss رصاص طلق طلقا
schussel سلطان صحن طاس عاء
schusseln سلطان صحن طاس عاء
schutz حم حما قا محم وق يحم
schutzt حم حما قا وق يحم
schwach اضعاف اضعف ضعف ضعفاء ضعيف وهن يضعف
schwachstell ثغر ثغرا
schwacht اضعاف اضعف يضعف
schwamm سباح سبح طفا يسبح يطفو
schwan بجع
schwand تضاءل تضاول تلاش يتضاءل
schwang حامل حوامل
schwank تارجح تذبذب تردد يتذبذب
schwankt تارجح تذبذب تردد يتذبذب
schwanz ذنب ذيل ذيول
schwarz اسود زنج سود سوداء
schwed سويد
schwedisch سويد
schweig سكت سكو صمت يسك يصم
schweigend بصم ساك صام صامت هادء
schweigt سكت صمت يسك يصم
schwein خنازير خنزير
schweiz سويسر
schweizer سويسر
schwer اثقل اصعب ثقيل جسيم خطير شديد صعب صعوب عسير
schwerlich قلم كاد يكاد
schwert سيف سيوف
schwerwieg اثقل ثقيل جسيم خطير شديد
schwest اخت اخوا شقيق شقيقا
schwieg سكت صمت يسك يصم
schwierig اصعب صعب صعوب صعوبا عسير
schwimm سباح سبح طفا يسبح يطفو
schwimmbad حمام مسبح
schwimmt سباح سبح طفا يسبح يطفو
schwind تضاءل تضاول تلاش يتضاءل
schwindet تضاءل تضاول تلاش يتضاءل
schwor اقسم حلف قسم يحلف يقسم
schwort اقسم حلف قسم يحلف يقسم
schwur قسم يمين
screenshot لقط
sech سادس ست ستة
sechzehn ست ستة عشر
sechzig ستون ستين
see حير حيرا
seel ارواح روح نفس نفوس
seeleut حار ملاح
seelisch نفس نفسي
seemann حار ملاح
seen حير حيرا
seg برك نعم
segel اشرع شراع
segelboot اشرع شراع
seh رء را شاهد نظر ير
sehnsucht اشتياق حنين شوق
sehr جدا غا كثير
seid حرير
seif صابون
seil حبال حبل
sein خاص كان كون له هو يكون
seinerzeit انذ حين حينذ قته
seit جانب جهة جوانب صفح صفحا مذ منذ
seitd حين حينيذ مذ منذ
seith حين حينيذ منذ
seitlich جانب
sekretar امين سكرتير
sekt طايف طوايف
sektor قطاع قطاعا
sekund ثان ثوا ثوان
selb بل حت ذات نفس
selbstand مستقل
selbstbestimm تقرير مصير
selbstmord انتحار
selbststand استقلال مستقل
selbstsucht انا انان
selbstverstand ديه طبع طبيع
selt قلم نادر
seltsam اغرب عجيب غرباء غريب
seltsamerweis غريب
semmel خبز رغيف
senat سينا شيوخ مجلس
senator عضو يناتور
send اذاع ارسال ارسل بث قنا محط يبث يرسل
sendet ارسال ارسل بث يبث يرسل
sendung بث رنامج
senf خردل
senk تخفيض خفض يخفض
senkrecht راس عمود عمودي
senkt تخفيض خفض يخفض
senkung انخفاض تقليل خفض نقصان
sensibel حساس
sensor حساس مستشعر
separat مستقل منفصل
septemb ايلول سبتمبر
serb صرب صربي
serbi صرب صربي
serbisch صرب صربي
serios بجد جاد جد خطير
serv خادم خوادم يرفر
servic خدم خدما
sessel اريك كرس كنب
setz جلس وضع يجلس يضع
setzt احتجز استانف استخدم استعمل اقال انفذ تابع تخفيض تعامل تعريض تعليق جلس حدد حط خفض خلع عرض عزل علق عين فرض قدر مواصل ناقش نشر واج واصل وضع يجلس يحدد يخفض يضع يعزل يعلق يفرض يواصل
seuch اوبء باء جايح
sexuell جنس جنسي
sich اام اكيد امان امن انفس تاكيد تامين ذات سلام ضمان ضمن مامون متاكد موكد نفس يوم
sicher احتياط نسخ
sicherheitsluck ثغر ثغرا
sichert امن تامين حما ضمان ضمن يوم
sicherungskopi احتياط نسخ
sichtbar ظاهر مرء واضح
sichtlich ظاهر مرء واضح
sie لها لهم هم هن هي
sieb سبع
siebent سابع
siebt سابع
siebzehn سبع عشر
siebzig سبعون سبعين
sieg انتصار انتصارا انتصر ايزون فاز فايز فوز منتصر نصر ينتصر
siegerin ايزون فايز منتصر
siegreich ظافر منتصر
siegt انتصار انتصر فاز فوز ينتصر
sieht ادر اطلع اعتبر امتنع بدا تنب توقع رء را شاهد ظهر مشاهد نظر يبدو يتوقع يدر ير يشاهد يطلع ينظر
signal اشار اشارا
signalisi اشار يشير
signalisiert اشار يشير
signatur تواقيع توقيع
signi توقيع وقع يوقع
silb فض فضة
simpel ابسط بساط سطاء سهل سيط
simuli حاك محاكا يحاك
simuliert حاك محاكا يحاك
simultan متزام متزامن معا
sind كان كون هو يكون
sinfoni سمفون يمفون
sing انشد غن غناء يغن
singt انشد غن غناء يغن
sink انخفاض انخفض غرق هبط ينخفض
sinkt انخفاض انخفض غرق هبط ينخفض
sinn دلال معا معن مغز
sinnlos جدو عبث
sinnvoll عاقل مجد معقول مفيد منطق هادف
sitt تقليد عاد عرف
sittlich اخلاق اخلاقي خلق معنو
situation اوضاع حال موقف وضع
sitz جلس جلوس قعد يجلس
sitzt جلس جلوس قعد يجلس
sitzung اجتماع اجتماعا تجمع جلس جلسا
skalier توسع قابل
skalierbar توسع قابل
skandal ضايح ضيح
skeptisch متش متشكك مشك
ski تزلج
skier تزلج
skizzi اوجز رسم يرسم يوجز
skizziert اوجز رسم يرسم يوجز
sklav عبد عبيد
sklaverei رق عبود
skript رنامج سكرب نص
skrupellos بلا رحم قاس متهور
skulptur منحوت منحوتا نحت
skurril عجيب غريب
slogan شعار شعارا
slowak سلوفاك سلوفاكي
slowakei سلوفاك سلوفاكي
smartphon جوال محمول هاتف هواتف
so جدا كذا كذل هكذ
sobald حالم مجرد
sock جوارب جورب
sodass حت حيث
soeb الان توا للتو
sof اذا ان عندم لو
sofa اريك كرس كنب
sofas اريك كرس كنب
sofort حال فور ور
softwar رمج رمجيا رنامج
sogar بل حت
sogenannt مسم يسم
sogleich حال فور ور
sohn ابن ابناء نجل ولد
solang طالم مادام
solar شمس
solch كهذ مثل هكذ
soldat جند جنود عسكر
soldatin جند جنود عسكر
soldn مرتزق
solid ثاب ثابت راسخ صلب متين
solidar تضام متضام
solidaritat تضام متضام
soll جوب وجب يجب يفترض ينبغ
sollt جوب وجب يجب يفترض ينبغ
somit تال لذا لذل لهذ
somm صيف
sond بل
sonderbar اغرب عجيب غرباء غريب
sonn شمس شموس
sonnab سبت
sonnig مشمس
sonntag احد
sonst خلاف سو وال
sorg اهتم اهتمام ضمن قلق هم هموم يهتم
sorgfalt بدق دقيق شامل عنا متان
sorgt اهتم اهتمام ضمن قلق يهتم
sort اصناف انواع صنف نوع
sorti ترتيب رتب فرز يفرز
sortier ترتيب فرز
sortiert ترتيب رتب فرز يفرز
soss صلص صوص
souveran سياد
souveranitat سياد
sowieso اصل حال عموم
sowjet اتحاد سوفيات سوفيت سوفييت
sowjetunion اتحاد سوفيات سوفيت سوفييت
sowohl سواء كل
sozial اجتماع اجتماعي مجتمع
sozialdemokrat اشتراك ديمقراط ديمقراطي
sozialdemokrati اشتراك ديمقراط ديمقراطي
sozialhilf اجتماع رعا
sozialismus اشتراك
sozialist اشتراك اشتراكي
sozialstaat اجتماع رعا
soziolog اجتماع سوسيولوجي
soziologi اجتماع سوسيولوجي
sozusag شبه كان كانم
spalt اعمد انشق تقسيم شق عمود قسم يقسم
spaltet انشق تقسيم شق قسم يقسم
spaltung انقسام تقسيم
spam سبام سخام مزعج
spani اسب اسبان اسباني
spanisch اسب اسبان اسباني
spannend مثير مشوق
spannung توتر توترا جهد
spar ادخار ادخر توفير مدخر وفر يوفر
sparkass ادخار توفير مدخر
sparsam اقتصاد مقتصد موفر
spart ادخار ادخر توفير وفر يوفر
spat رفش لاحق متاخر مجرف
spatest اقص
spatz عصافير عصفور
speich تخزين حفظ خزن ذاكر يحفظ يخز
speicher تخزين حفظ خزن يحفظ
speicherplatz تخزين مساح
speichert تخزين حفظ خزن يحفظ يخز
speis اطعم اكل طعام غذاء
spekulant مضارب مضاربا
spekulation مضارب مضاربا
spekuli تكه ضارب مضارب يتك يضارب
spekuliert تكه ضارب مضارب يتك يضارب
spend تبرع تبرعا مانح متبرع يتبرع
spenderin مانح متبرع
spendet تبرع يتبرع
sperling عصافير عصفور
sperr اغلق حجب حظر قفل يحظر
sperrt اغلق حبس حظر سجن قفل يحبس يحظر
spezialisi تخصص يتخصص
spezialisiert تخصص يتخصص
speziell خاص مميز
spezif خاص محدد معين
spiegel مرا مراي
spiegeln انعكاس انعكس عكس يعكس
spiegelt انعكاس انعكس عكس يعكس
spiel عاب عزف لاعب لعب مبارا يلعب
spielerin لاعب
spielt تشغيل جر حدث شغل عزف لعب يشغل يلعب
spielwies تجريب ملعب
spielzeug عاب لعب
spinn عناكب عنكبو
spion جاسوس جواسيس عملاء عميل
spionag تجسس جاسوس
spirituell روح
spital عياد مستشف مستشفيا
spitz احد بحد حاد ذرو قمة قمم لاذع
sponsor راع رعا ممول
sponsoring راع رعا ممول
spontan تلقاء عفو
sport رياض رياضا
sportart رياض رياضا
sportlich رياض
sprach اتفاق اتفق انكر برا تبرء تحدث تطرق تكلم تنسيق خاطب عبر لغا لغة لفظ مخاطب نطق يبرء يتحدث يتطرق يتفق يتكلم يخاطب ينطق
sprachlich لغو لغوي
sprang قفز وثب يقفز
sprech تحدث تكلم خطيب متحدث محاضر ناطق يتحدث يتكلم
sprecherin متحدث محاضر
spreng تفجير فجر نسف يفجر
sprengt تفجير فجر نسف يفجر
spricht اتفاق اتفق انكر برا تبرء تحدث تطرق تكلم تنسيق خاطب عبر لفظ مخاطب نطق يبرء يتحدث يتطرق يتفق يتكلم يخاطب ينطق
spring قفز وثب يقفز
springt قفز وثب يقفز
spur اثار اثر احس شعر شعور يحس يشعر
spurbar محسوس ملحوظ ملموس
spurt احس شعر شعور يحس يشعر
staat دول لا
staatlich حكوم دول رسم
staatsangehor جنس مواطن
staatsanwalt كيل مدع نايب
staatsanwaltschaft ادعاء نياب
staatsburgerschaft جنس مواطن
staatschef رييس زعيم
staatseig حكوم رسم
staatsoberhaupt رييس زعيم
staatssekretar امين سكرتير كيل
staatsstreich انقلاب انقلابا
stabil استقرار ثاب ثابت ثبا راسخ صلب متين مستقر
stabilisi استقر استقرار تثبي ثبت
stabilisiert استقر استقرار تثبي ثبت
stabilitat استقرار ثبا مستقر
stach طعن لسع وخز يطع
stachel اشو شوك
stadi استاد ملاعب ملعب
stadion استاد ملاعب ملعب
stadium درج طور مراحل مرحل
stadt بلد حضر مدن مدين
stadtisch بلد حضر مدن مدين
stadtteil احياء حي ربع
stahl سرق صلب لاذ يسرق
stakehold مصلح معن معني
stalinismus تالين ستال
stalinist تالين ستال
stall اسطبل حظير
stamm انحدار انحدر جذع جذوع عشير قبايل قبيل نشا يعود ينحدر
stammt انحدار انحدر نشا يعود ينحدر
stand حال حالا قام قوف مستو مستويا نهض نهوض وضع وقف يقف يقوم ينهض
standard قياس معايير معيار
standardwert افتراض
standgehalt تحمل صمد صمود يصمد
standhalt تحمل صمد صمود يصمد
standhielt تحمل صمد صمود يصمد
standig ابد باستمرار دايم دوم مستمر
standpunkt اتج مواقف موقف
stapel اكوام كوم كوما
starb انقراض انقرض توف مات موت وفا يمو ينقرض
stark اقو اقوياء بقو تعزيز تقو شديد طاق عزز قو قوة يعزز
starkt تعزيز تقو عزز قو يعزز
starr جامد صلب متصلب
start اطلاق اطلق انطلق بدء بدا تشغيل يبد
startet اطلق انطلق بدء بدا يبد
startseit رييس صفح
startup اسس تاسيس ناشء
statisch تاتيك ثاب ساك ساكن
statist احصاء احصاءا احصاييا
statt بدل عوض
stattdess بدل عوض
stattet تجهيز جهز زود يجهز يزود
stattfand انعقاد انعقد جر يجر ينعقد
stattfind انعقاد انعقد جر يجر ينعقد
stattfindet انعقاد انعقد جر يجر ينعقد
stattgefund انعقاد انعقد جر يجر ينعقد
statu تماثيل تمثال
status حال حالا وضع
statut اساس لايح ميثاق نظام
staub تراب غبار
staudamm سد سدود
staun اندهاش اندهش تعجب دهش ذهول يتعجب يندهش
staunt اندهاش اندهش تعجب يتعجب يندهش
stech طعن لسع وخز يطع
steck ادخال ادخل غرز وضع يدخل
steckt ادخال ادخل اصاب اعد عدو غرز وضع يدخل يعد
steh قوف وقف يقف
stehl سرق يسرق
steht اقتراب اقترب اوش قام قوف نهض نهوض وقف يقترب يقف يقوم ينهض
steif جامد صلب متصلب
steig ارتفاع ارتفع رفع زاد زياد صعد يرتفع يزيد يصعد
steigend تزايد متزايد متصاعد متنام
steiger ارتفاع تزايد رفع زياد
steigert رفع زاد زياد يزيد
steigt ارتفاع ارتفع ارتق ازداد انسحب خروج ركب ركوب صعد صعود نزل هبط هبوط يرتفع يركب يصعد ينزل ينسحب
steil حاد شديد منحدر
stein احجار حجار حجر صخر
steinig حجر صخر
stell اما طرح ظيف عمل مكان منصب موضع موقع وضع يضع يطرح
stellt ابرز اتضح اثب اصدار اصدر اقام انتاج انتج اوقف ايقاف تبين تصنيع تمثيل توظيف توفير حدد رشح ركن صنع صور ضبط طرح عرض عين قدم لاحظ مثل نصب وضع وظف وفر يتبين يتضح يصدر يصنع يضبط يضع يطرح يعرض يلاحظ يمثل ينصب يوظف يوفر يوقف
stellung رتب مكان منصب موقع
stellvertret ممثل نايب
stellvertreterin ممثل نايب
stepp سهب سهوب
sterb توف مات موت وفا يمو
sterblich ان فان
stern نجم نجوم
stet ابد دايم دوم
stetig باستمرار متواصل مستمر
steu تحكم ضرايب ضريب ضريبي قاد وجه يتح
steuert تحكم قاد وجه يتح
steuerzahl دافع ضرايب
sticht طعن لسع وخز يطع
stichwort سوم كلم وسم
stiefel احذ جزم حذاء
stieg ارتفاع ارتفع ارتق ازداد انسحب خروج ركب ركوب صعد صعود نزل هبط هبوط يرتفع يركب يصعد ينزل ينسحب
stiehlt سرق يسرق
stier ثور ثيران
stiess اصطدام اصطدم اطلق دفع صدم يدفع يطلق
stift اسس اقلام تبرع قلم وهب يتبرع
stiftet اسس تبرع وهب يتبرع
stiftung موسس موسسا وقف
still بصم راح ساك سكون صام صامت صمت هادء هدوء
stimm اصوا تصوي صح صوت يصح يصو
stimmt تصوي تنسيق صح صوت نسق يصح يصو
stimmung اجواء مزاج
stipendium اعان منح
stirbt انقراض انقرض توف مات موت وفا يمو ينقرض
stockwerk دور طابق طوابق
stoff قماش ماد مواد
stolz اعتزاز خور خورون فخر كبرياء معتز
stopp اوقف ايقاف توقف يتوقف يوقف
stoppt اوقف ايقاف توقف يتوقف يوقف
stor ازعاج ازعج تعطيل عطل يزعج
storch لقالق لقلق
storend مزعج مضايق
stort ازعاج ازعج تعطيل عطل يزعج
storung انقطاع تعطل خلل عطل
stoss اصطدام اصطدم دفع يدفع
stosst اصطدام اصطدم اطلق دفع صدم يدفع يطلق
straf عاقب عقاب عقوب عقوبا غرام معاقب يعاقب
strafrecht اجرام جناء
straft عاقب عقاب معاقب يعاقب
straftat اجرام جرايم جريم
strahl اشرق اشع اشعاع سطع شعاع يشع
strahlt اشرق اشع اشعاع بث سطع يبث يشع
strahlung اشعاع اشعاعا
strand شاطء شواطء
strass شارع شوارع طريق
strassenbahn ترام تراموا
strateg استراتيج استراتيجيا
strategi استراتيج استراتيجيا
strauch شجير شجيرا
stream بث تدفق تيار دفق
streb سع طمح طموح مسع يسع
strebt سع طمح طموح يسع
streich الغ دهن شطب يشطب
streicht الغ دهن شطب يشطب
streik اضراب اضرابا اضرب يضرب
streikt اضراب اضرب يضرب
streit تجادل تشاجر تعارض تنازع جدال خلاف شجار صراع نزاع يتنازع
streitet انكار انكر تجادل تشاجر تنازع نف يتنازع ينكر
streitkraft قوا مسلح
streng شديد صارم صرام
strengt اجهاد اجهد بذل يجهد
strich الغ دهن شطب يشطب
strick حبال حبل
strikt شديد صارم صرام
string سلسل نص
stritt انكار انكر تجادل تشاجر تنازع نف يتنازع ينكر
strittig جدل خلاف مثير
strom انساب بث تدفق تيار تيارا جر دفق كهرباء يتدفق
stromt انساب تدفق جر يتدفق
struktur بن تركيب ناء هياكل هيكل
strumpf جوارب جورب
stuck قطع
student طالب طلاب طلب
studentin طالب طلاب طلب
studi دراس دراسا درس يدرس
studiert دراس درس يدرس
studium دراس دراسا
stuf درج درجا طور مراحل مرحل
stuft تصنيف صنف يصنف
stuhl كراس كرس مقعد
stumm ابكم اخرس صام
stumpf باه كليل ليد
stund ساع ساعا
stundenlang ساعا
stundlich ساع
sturm عاصف عواصف
sturmisch عاصف
sturz اسقاط اطاح انقلاب سقط سقوط يسقط
sturzt اطاح انهار انهيار تحطم سقط سقوط يتحطم يسقط ينهار
stutz استند دعم يدعم
stutzpunkt قاعد قواعد
stutzt استند دعم يدعم
subjektiv ذات
subvention اعان اعانا دعم
such بحث تفتيش فتش يبحث
suchmaschin بحث محر
sucht اختار اختيار ادمان اعتماد انتق بحث تبع فتش مدم يبحث يختار
suchtig ادمان مدم
sud جنوب
sudafrika افريقي جنوب
sudafrikan افريقي جنوب
sudan سود سودان
sudanes سود سودان
sudkorea كور كوري
sudlich جنوب
suizid انتحار
summ مبالغ مبلغ مجموع
sumpf مستنقع مستنقعا
sund خطاي خطيء ذنب ذنوب
supermacht عظم قوة
supermarkt سوبرمارك متجر
supp حساء شورب
support دعم مساند يدعم
suss احل حلو عذب
sussig حلو حلويا
symbol اشار ايقون ايقونا رمز رمزي رموز علام علاما
symphoni سمفون يمفون
synagog كنيس
syntax صياغ قواعد نحو
syr سور سوري
syri سور سوري
syrisch سور سوري
syst انظم منظوم نظام نظم
system انظم منظوم نظام نظم
systemat منتظم منظم منهج
szen مشاهد مشهد
tabak تبغ سجاير يجار
tabell جداول جدول
tablet تابل لوح
tadel اتهام عتاب لوم
tafel سبور لوح واح
tafeln سبور لوح واح
tag اجتماع اجتمع انعقد ايام سوم كلم نهار وسم يجتمع يوم يومي
tagesordn اعمال جدول
taglich ايام نهار يوم يومي
tagt اجتماع اجتمع انعقد يجتمع
tagtag عاد مالوف يوم
tagung موتمر موتمرا
taktik تكت تكتيك
taktisch تكت تكتيك
tal اود ديان واد
talent مواهب موهب
talentiert موهوب
tann تنوب شوح
tant خال خالا عما عمة
tanz راقص رقص رقصا يرقص
tanzerin راقص
tanzt رقص يرقص
tapf جريء شجاع شجعان
tapfer جرا سال شجاع
tarif اجور تعرف تعريف
tarifvertrag اجور تعرف تعريف
tasch جيب حقايب حقيب كيس
tass اكواب كوب ناجين نجان
tast زر مفاتيح مفتاح
tastatur لوح مفاتيح
tat افعال تصرف جان عمل فعل قام مجرم يفعل
tatig انشط عال عمل فاعل نشاط نشاطا نشط نشيط
tatkraft حازم حزم نشط نشيط
tatsach اقع حقا حقايق حقيق عل علي فعل
tau ند
taub اصم حمام صم صماء يمام
tauch غاص غطس غوص يغطس يغوص
taucht طفا ظهر ظهور غاص غطس غوص يظهر يغطس يغوص
tausch بادل تبادل تضليل خداع خدع ضلل مبادل يتبادل يخدع
tauscht استبدال استبدل بادل تبادل تضليل خداع خدع ضلل مبادل مقايض يتبادل يخدع
tausend الاف الف
taxi اجر تاكس
taxis اجر تاكس
team ريق طاقم فرق منتخب
teamarbeit تعاون جماع
teamwork تعاون جماع
technik تقن تقنيا تكنولوج تكنولوجي فن مهندس
technisch تقن تقني تكنولوج تكنولوجي فن
technolog تقن تقني تكنولوج فن
technologi تقن تقنيا تكنولوج تكنولوجي
tee شا
teich برك
teig عجين
teil اجزاء تقاسم تقسيم جزء جزيي حصة شار قسم مشارك يقسم
teilgenomm حضر شار مشارك يشار
teilnahm اشتر حضر شار مشارك يشار
teilnahmslos فاتر لامبال مبال
teilnehm حضر شار مسا مشار مشارك يشار
teilnehmerin مشار مشارك
teilnimmt حضر شار مشارك يشار
teilt تقاسم تقسيم شار صنف قسم وزع يقسم
teilung انقسام تقسيم
teilweis جزء جزيي
telearbeit منزل
telefon تلفون هاتف هواتف
telefonat اتصال مكالم مكالما
telefoni اتصال اتصل مكالم هاتف يتصل
telefoniert اتصال اتصل مكالم هاتف يتصل
tell اطباق صحن صحون طبق
tempel معابد معبد هيكل
temperatur حرار درج
templat قالب قوالب نموذج
tempo سرع سرعا
temporar عابر موق موقت
tendenz اتج اتجاها توج
teppich ساط سجاد
termin توقي مواعيد موعد
terminal اوامر سطر طرف
terrass شرف شرفا لكون
territorial اراض اقليم
territorium اراض اقليم
terror ارهاب رعب
terrorgrupp ارهاب تنظيم جماع
terrorismus ارهاب
terrorist ارهاب ارهابي
terrororganisation ارهاب تنظيم جماع
test اختبار اختبارا اختبر جرب مختبر يختبر
testerin مختبر
testet اختبار اختبر جرب يختبر
testumgeb تجريب ملعب
teu احب اعز اغل باهظ حبيب عزيز غال مكلف
teufel ابليس شياط شيطان
teur اغل باهظ غال مكلف
text نص نصوص
texteditor محرر محررا
thailand تايلاند
theat مسارح مسرح
theaterstuck مسرح مسرحيا
them سمة قالب مواضيع موضوع موضوعا
thema سمة مواضيع موضوع موضوعا
theoret منظر نظر نظري نظريا
theori نظر نظريا
therapi علاج معالج معامل
thes ادعاء افاد زعم قول
thread خيط خيوط موضوع
ticket تذاكر تذكر
tief ادن اعماق اعمق عمق عميق متد منخفض
tiefgreif اعمق عمق عميق
tier حيوان حيوانا
tierisch حيو حيوان
tierpark حديق حيوان
tig ببر نمر نمور
tigris دجل
tint حبر
tipp كتب نقر يكتب ينقر
tippfehl املاء مطبع
tippt كتب نقر يكتب ينقر
tisch طاول طاولا مايد منضد
tischl نجار
titel عناو عنوان قاب لقب
titelseit رييس صفح
tocht ابن بنا بنت
tod فيا مما موت وفا
todesstraf اعدام عقوب
todlich قاتل ممي مميت
toilett حمام مراحيض مرحاض
tokio طوك
tolerant تسامح متسامح
toleranz تسامح متسامح
toleri تحمل تسامح يتسامح
toleriert تحمل تسامح يتسامح
toll رايع عظيم
tomat طماطم ندور
ton رنين صلصال صوت طين نغم وحل
tonn اطنان طن
tool ادا ادوا
topf عاء قدر قدور
tor اهداف هدف واب وابا
torheit حماق سخاف غباء
toricht احمق اغبياء سخيف غب
tort تورت كعك كيك
tot اموا قتل قتيل متوف موت ميت يقتل
totet قتل يقتل
tourismus سايح سياح
tourist سايح سياح
toxisch سام
tracht ثوب ساتين ستان
tracking تتبع متابع
tradition تراث تقاليد تقليد
traditionell تقاليد تقليد تقليدي
traf اصاب تق صول لقاء وصل يصل يصيب يلتق
traffic حرك مرور
trag ارتد حمل خامل كسال كسول يحمل يرتد
tragisch فاجع ماساو
tragt ارتد اسهم تسجيل حمل دون ساهم سجل قيد مساهم يحمل يرتد يسا يسجل
train مدرب
trainerin مدرب
traini تدرب تدريب درب يتدرب
trainiert تدرب تدريب درب يتدرب
training تدريب دور
traktor جرار جرارا
tram ترام تراموا
tran دمع دموع
trank شرب يشرب
transparent شفاف
transparenz شفاف
transport نقل
transporti نقل ينقل
transportiert نقل ينقل
trat انسحاب انسحب انضم انضمام ترشح تسرب تنازل تنح تول حدث خاض خرج خطا داس دخل دخول ركل ظهر ظهور يتنازل يتول يحدث يخطو يدخل يركل يظهر ينسحب ينضم
trau احزان اس تجر ثقة حداد حزن وثق يتجر يثق يحز
traub اعناب عنب
trauert حداد حزن يحز
traum احلام حلم يحلم
traumt حلم يحلم
traurig احزان اس حداد حزا حزن حزين محز
traut تجر ثقة وثق يتجر يثق
treff اجتماع اصاب تق لقاء لقاءا يصيب يلتق
treib تعريف دفع ساق سايق مشغل يدفع يسوق
treibt تحر حرك دفع ساق يحر يدفع يسوق
trend اتج اتجاها توج
trenn انفصال انفصل فصل يفصل
trennt انفصال انفصل فصل يفصل
trennung انفصال راق طلاق فصل
trepp درج سلالم سلم
tret خطا داس ركل يخطو يركل
treu اخلاص اوفياء فاء لاء مخلص موال وف
trieb تحر حرك دفع ساق يحر يدفع يسوق
trifft اصاب تق صول لقاء وصل يصل يصيب يلتق
trink شرب يشرب
trinkt شرب يشرب
tritt انسحاب انسحب انضم انضمام ترشح تسرب تنازل تنح تول حدث خاض خرج خطا داس دخل دخول ركل ظهر ظهور يتنازل يتول يحدث يخطو يدخل يركل يظهر ينسحب ينضم
trock جاف جفاف قاحل قحط يابس
trockn تجفيف جف جفاف جفف يجفف
trocknet تجفيف جف جفاف جفف يجفف
trommel طبل طبول
trommeln طبل طبول
trompet ابواق بوق
trotz رغم
trotzd رغم ومع
trug ارتد اسهم تسجيل حمل دون ساهم سجل قيد مساهم يحمل يرتد يسا يسجل
trupp قوا قوة
tschech تشي تشيك تشيكي
tschechi تشي تشيك تشيكي
tschechisch تشي تشيك تشيكي
tuch قماش منديل
tugend ضايل ضيل
tulp توليب خزام
tun عمل فعل قام يفعل
tunes تونس
tunesi تونس
tunnel انفاق نفق
tur ابواب باب
turk اتر ترك تركي
turkei اتر ترك تركي
turkisch اتر ترك تركي
turm ابراج برج
turni دور طول
tut جيب حقايب حقيب عمل فعل قام كيس يفعل
tutorial درس دروس شرح
typ انواع نوع
typisch مميز نمط نموذج
tyrann طاغ طغا مستبد
tyrannei استبداد طغيان
ubel اسو خبث رديء سوء سيء شر شرور
uben تدرب تمر تمرين مارس يتمر
uber حول عبر عن فوق
uberall انحاء اينم حيثم كل
uberarbeit تنقيح راجع مراجع نقح يراجع
uberarbeitet تنقيح راجع مراجع نقح يراجع
uberaus اقص جدا شديد غا قصو كثير متطرف
uberblick خلاص ملخص نظر
uberdacht تامل راجع مراجع يراجع
uberdenk تامل راجع مراجع يراجع
uberdenkt تامل راجع مراجع يراجع
uberdi اضاف ايض علاو فضل كذل
ubereingestimmt اتفق تطابق يتطابق يتفق
ubereinstimm اتفق تطابق يتطابق يتفق
ubereinstimmt اتفق تطابق يتطابق يتفق
uberfall اعتداء اغار سطا سطو غار مهاجم هاجم هجما هجوم يهاجم
uberfallt اغار سطا مهاجم هاجم يهاجم
uberfiel اغار سطا مهاجم هاجم يهاجم
uberfluss داع زايد ضرور فايض وفر
uberford ارهاق ارهق يرهق
uberfordert ارهاق ارهق يرهق
ubergab تسليم سلم يسلم
ubergang انتقال انتقل تجاهل تجاوز ينتقل
ubergeb تسليم سلم يسلم
ubergegang انتقال انتقل تجاهل تجاوز ينتقل
ubergeh انتقال انتقل تجاهل تجاوز ينتقل
ubergeht انتقال انتقل تجاهل تجاوز ينتقل
ubergibt تسليم سلم يسلم
uberging انتقال انتقل تجاهل تجاوز ينتقل
uberhaupt اصل اطلاق عموم مطلق
uberheb متعجرف متغطرس متكبر مغرور
uberhol تجاوز تخط يتجاوز
uberholt بال تجاوز تخط عتيق قديم متقادم يتجاوز
uberlass ترك تنازل يتر يتنازل
uberlasst ترك تنازل يتر يتنازل
uberleb عاش قاء نجا ينجو
uberlebt عاش قاء نجا ينجو
uberleg تدبر تفكير فكر متفوق يفكر
uberlegt تدبر تفكير فكر يفكر
uberliefer تراث تقاليد تقليد
uberliess ترك تنازل يتر يتنازل
ubermass زايد مبالغ مفرط
ubermitteln ابلغ ارسل نقل ينقل
ubermittelt ابلغ ارسل نقل ينقل
ubernacht بات مبي يبي
ubernachtet بات مبي يبي
ubernahm استحواذ استحوذ اندماج تول دمج يتول
ubernehm استحواذ استحوذ تول يتول
ubernimmt استحواذ استحوذ تول يتول
ubernomm استحواذ استحوذ تول يتول
uberpruf تحقق تدقيق راجع فحص مراجع يتحقق
uberpruft تحقق راجع فحص يتحقق
uberqu اجتاز عبر عبور يعبر
uberquert اجتاز عبر عبور يعبر
uberrasch ادهش دهش فاج متوقع مدهش مفاجء مفاجا يفاجء
uberrascht ادهش فاج متفاجء مذهول مفاجا مندهش يفاجء
uberred اقناع اقنع يقنع
uberredet اقناع اقنع يقنع
ubersah اغفال اغفل تجاهل غفل يغفل
uberschatz بالغ مبالغ يبالغ
uberschatzt بالغ مبالغ يبالغ
uberschreib استبدال استبدل كتب
uberschreibt استبدال استبدل كتب
uberschreit تجاوز تخط يتجاوز
uberschreitet تجاوز تخط يتجاوز
uberschrieb استبدال استبدل كتب
uberschrift عناو عنوان
uberschritt تجاوز تخط يتجاوز
uberschuss فايض وفر
uberschwemm طوفان يضان يضانا
uberseh اغفال اغفل تجاهل غفل يغفل
ubersetz ترجم ترجما مترجم مصرف يترجم
ubersetzerin مترجم مصرف
ubersetzt ترجم يترجم
ubersicht خلاص ملخص نظر
ubersieht اغفال اغفل تجاهل غفل يغفل
uberstand اجتاز اجتياز تجاوز تخط يجتاز
ubersteh اجتاز اجتياز تجاوز تخط يجتاز
ubersteht اجتاز اجتياز تجاوز تخط يجتاز
ubersteig تجاوز فاق يتجاوز يفوق
ubersteigt تجاوز فاق يتجاوز يفوق
uberstieg تجاوز فاق يتجاوز يفوق
ubertraf تفوق فاق يتفوق يفوق
ubertrag ارسال بث نقل يبث ينقل
ubertragt بث نقل يبث ينقل
ubertreff تفوق فاق يتفوق يفوق
ubertreib بالغ مبالغ يبالغ
ubertreibt بالغ مبالغ يبالغ
ubertrieb بالغ مبالغ يبالغ
ubertrifft تفوق فاق يتفوق يفوق
ubertroff تفوق فاق يتفوق يفوق
ubertrug بث نقل يبث ينقل
uberwach تحكم راقب رصد رقاب سيطر مراقب يراقب
uberwacht راقب رصد مراقب يراقب
uberwand تجاوز تخط تغلب يتغلب
uberweis تحويل حول يحول
uberweist تحويل حول يحول
uberwi تحويل حول يحول
uberwieg اساس رجح رييس طغ غالب غلب يغلب
uberwiegt رجح طغ غلب يغلب
uberwies تحويل حول يحول
uberwind تجاوز تخط تغلب يتغلب
uberwindet تجاوز تخط تغلب يتغلب
uberwog رجح طغ غلب يغلب
uberwund تجاوز تخط تغلب يتغلب
uberzeug اقتناع اقتنع اقناع اقنع قناع معتقد مقنع يقنع
uberzeugt اقتنع اقناع اقنع مقتنع يقنع
ublich شايع عاد مالوف معتاد
ublicherweis عاد مالوف
ubrig مناسب
ubt تدرب تمر تمرين مارس ممارس يتمر يمارس
udssr سوفيات سوفيت سوفييت
ufer شاطء ضفاف ضفة
uhr ساع ساعا
uhrzeit اوقا زمن وقت
ukrain اوكر اوكران اوكراني
ultimatum انذار
um حت كي لاجل لك
umarm احتض عانق عناق يعانق
umarmt احتض عانق عناق يعانق
umbau تحويل حول ناء يحول
umbaut تحويل حول ناء يحول
umbenannt تسم سم يسم
umbenenn تسم سم يسم
umbenennt تسم سم يسم
umbracht قتل يقتل
umbring قتل يقتل
umbringt قتل يقتل
umfang حجم مد نطاق
umfangreich شامل واسع
umfass تضم شامل شمل شمول واسع يتضم يشمل
umfasst تضم شمل شمول يتضم يشمل
umfeld بيء جوار محيط
umfrag استبي استطلاع استفتاء
umgab احاط يحيط
umgang التف تحايل تعامل يتعامل
umgeb احاط بيء جوار ضواح محيط يحيط ييا
umgebaut تحويل حول ناء يحول
umgebracht قتل يقتل
umgegang التف تحايل تعامل يتعامل
umgeh التف تحايل تعامل حال فور ور يتعامل
umgeht التف تحايل تعامل يتعامل
umgekehrt رجع عاد عكس معكوس يعكس
umgeleitet تحويل حول يحول
umgeschaltet بدل تبديل حول يبدل
umgesetzt تطبيق تنفيذ طبق نفذ ينفذ
umgestellt تحويل تغيير حول غير يحول
umgestieg انتقال انتقل بدل ينتقل
umgewandelt تحويل حول يحول
umgezog انتقال انتقل ينتقل
umgibt احاط يحيط
umging التف تحايل تعامل يتعامل
umkehr رجع عاد عكس يعكس
umkehrt رجع عاد عكس يعكس
umleit تحويل حول يحول
umleitet تحويل حول يحول
umsatz ايراد ايرادا دخل عايدا مبيعا
umschalt بدل تبديل تغيير حول يبدل
umschaltet بدل تبديل حول يبدل
umschlag ظرف غلاف مظروف
umsetz تطبيق تنفيذ طبق نفذ ينفذ
umsetzt تطبيق تنفيذ طبق نفذ ينفذ
umso كلم
umson جدو سد عبث مجا مجان
umstand ظرف ظروف
umsteig انتقال انتقل بدل ينتقل
umsteigt انتقال انتقل بدل ينتقل
umstell انتقال تحويل ترحيل تغيير حول غير هجر يحول
umstellt تحويل تغيير حول غير يحول
umstieg انتقال انتقل بدل ينتقل
umstritt جدل خلاف مثير
umsturz اسقاط اطاح انقلاب سقوط
umwandeln تحويل حول يحول
umwandelt تحويل حول يحول
umwelt بيء ضواح محيط
umweltfreund ايكولوج بيء ييي
umweltschutz بيء
umzieh انتقال انتقل ينتقل
umzieht انتقال انتقل ينتقل
umzog انتقال انتقل ينتقل
unabhang استقلال مستقل
unangenehm محرج مزعج
unausweich حتم حتما محتوم
unbarmherz رحم قاس هواد
unbedingt حتما ضرور مطلق
unbegreif غامض مبهم مفهوم
unbegrenzt محدود مطلق
unbegrundet اساس باطل مبرر
unbekannt مجهول معروف
unberechtigt مبرر محق
unbestimmt غامض مبهم محدد
unbestritt جدال ريب شك لاش
unbeweg ثاب جامد ساك
unbewusst لاشعور لاواع واع
und و
undenkbar متصور معقول يتصور
uneingeschrankt محدود مطلق
unend لانهاء متنا نها
unentgelt مجا مجان
unerbitt رحم قاس هواد
unerlass اساس ضرور غن
unerwartet متوقع مدهش مفاجء
unfah عاجز قادر
unfair جاير ظالم مجحف
unfall حادث حوادث
unfassbar مذهل معقول يصدق
ung كره مضض مكر
ungar مجر هنغار هنغاري
ungarn مجر هنغار هنغاري
ungeduld تسرع تململ عجول متلهف
ungeeignet لايق ملايم مناسب
ungefahr تقريب حوال قراب نحو
ungeheu ضخم عملاق هايل
ungenug كاف معيب ناقص
ungerecht جاير جور ظالم ظلم مجحف
ungerechtfertigt مبرر محق
ungesetz غير قان قانون لاقان مخالف مشروع
ungewiss شك غامض غموض قلق متردد مضطرب
ungewohn استثناء خارق غريب
unglaub مذهل معقول يصدق
ungleich تفاو لامساوا متسا متفاو متكافء
ungluck بايس تعاس تعساء تعيس حادث كارث مصيب
ungult باطل صالح لاغ
unheim مخيف مرعب موحش
uniform بزة زي
union اتحاد
universitat جامع جامعا
unkenntnis جهل
unklar غامض مبهم
unlang حديث قريب موخر
unmensch حش قاس همج وحش
unmissverstand اضح جل صريح واضح وضوح
unmittelbar مباشر
unmog مستحيل
unnot داع زايد ضرور
unnutz ايد جدو
unordn اضطراب فوض
unpartei حياد محايد
unpass لايق ملايم مناسب
unrecht جور ظلم
unregelmass متقطع منتظم
unricht خاطء خطا زايف كاذب
unruh اضطراب اضطرابا شغب
uns خاص علي لنا منا نحن ينا
unschuld ابرياء راء ريء
unsich شك غامض غموض قلق متردد مضطرب
unsichtbar خف مرء
unt ادنا اسفل بين تحت سفل
unterband اوقف منع يمنع
unterbind اوقف منع يمنع
unterbindet اوقف منع يمنع
unterbrach انقطع قاطع قطع مقاطع يقاطع
unterbracht اسك اسكان او ايواء يوو
unterbrech انقطاع انقطع غاء قاطع قطع مقاطع يقاطع
unterbricht انقطع قاطع قطع مقاطع يقاطع
unterbring اسك اسكان او ايواء يوو
unterbringt اسك اسكان او ايواء يوو
unterbroch انقطع قاطع قطع مقاطع يقاطع
unterbund اوقف منع يمنع
unterdess اثناء غضون
unterdruck اضطهاد اضطهد قمع كبت يقمع
unterdruckt اضطهد قمع كبت مضطهد مظلوم مقموع يقمع
untereinand بعض بين
untergang انهيار زوال سقوط
untergebracht اسك اسكان او ايواء يوو
untergegang انهار غرب غرق يغرق
untergeh انهار غرب غرق يغرق
untergeht انهار غرب غرق يغرق
unterging انهار غرب غرق يغرق
untergrab تقويض قوض يقوض
untergrabt تقويض قوض يقوض
untergrub تقويض قوض يقوض
unterhalb اسفل بين تحت
unterhalt تحدث تسل حافظ حديث حوار سل محادث محادثا يسل
unterhielt تحدث تسل حافظ سل يسل
unterlag انهزم خسر خضع خضوع يخضع
unterlass امتناع امتنع ترك يمتنع
unterlasst امتناع امتنع ترك يمتنع
unterleg ادن انهزم خسر خضع خضوع دون رديء يخضع
unterlieg انهزم خسر خضع خضوع يخضع
unterliegt انهزم خسر خضع خضوع يخضع
unterliess امتناع امتنع ترك يمتنع
unternahm اجر باشر قام قيام يقوم
unternehm اجر باشر رجل شرك شركا قام قيام مستثمر مشروع مقاول موسس يقوم
unternimmt اجر باشر قام قيام يقوم
unternomm اجر باشر قام قيام يقوم
unterricht ابلغ تدريس تعليم درس دروس علم يدرس
unterrichtet ابلغ تدريس درس علم يدرس
untersag حظر منع يحظر يمنع
untersagt حظر محرم محظور ممنوع منع يحظر يمنع
unterschatz استخف استه استهان يسته
unterschatzt استخف استه استهان يسته
unterscheid اختلف تمييز فرق ميز يميز
unterscheidet اختلف تمييز فرق ميز يميز
unterschied اختلاف اختلف تمييز روق شت فارق فرق متنوع مختلف ميز يميز
unterschiedslos تساو سواء متسا
unterschreib توقيع وقع يوقع
unterschreibt توقيع وقع يوقع
unterschrieb توقيع وقع يوقع
unterschrift تواقيع توقيع
unterst اسفل سفل
unterstell اتهم اخضاع اخضع افترض يتهم
unterstellt اتهم اخضاع اخضع افترض يتهم
unterstreich اكد تاكيد شدد يوكد
unterstreicht اكد تاكيد شدد يوكد
unterstrich اكد تاكيد شدد يوكد
unterstutz تاييد دعم ساند عون مساعد مساند معون يدعم
unterstutzt دعم ساند مساند يدعم
untersuch تحقيق تحقيقا تحليل حقق دراس فحص يفحص
untersucht تحقيق حقق فحص يفحص
unterteil تقسيم قسم يقسم
unterteilt تقسيم قسم يقسم
unterwarf اخضاع اخضع خضوع يخضع
unterweg طريق
unterwerf اخضاع اخضع خضوع يخضع
unterwirft اخضاع اخضع خضوع يخضع
unterworf اخضاع اخضع خضوع يخضع
unterzeichn توقيع وقع يوقع
unterzeichnet توقيع وقع يوقع
unumgang اساس ضرور غن
ununterbroch باستمرار متواصل مستمر
unverandert ثاب ثابت
unverheiratet اعزب عازب عزباء
unvermeid حتم حتما محتوم
unvermittelt بغت فجا مفاجء
unverstand غامض مبهم مفهوم
unverzichtbar اساس ضرور غن
unverzug حال فور ور
unvorstellbar متصور معقول يتصور
unwahrschein مستبعد
unwiss جاهل جهل جهلاء
unzahl عديد كثير
unzufried استياء راض ساخط سخط مستاء
unzureich كاف معيب ناقص
updat تحديث تحديثا حدث يحدث
upgrad ترق
upload تحميل رفع
uralt اقدم عجوز قدماء قديم كبير مسن
uran يورانيوم
urban بلد حضر مدن
urheb صاحب مبدع مولف
urheberin صاحب مبدع مولف
urheberrecht تاليف حقوق نشر
url رابط عنوان
urlaub اجاز عطل
ursach اسباب سبب علة
ursprung اصل اول بدا منش نشا نشوء
urteil احكام حكم قض يحكم
urteilt حكم قض يحكم
us امريك اميرك لايا
usa امريك اميرك لايا
usability استخدام سهل سهول
vag غامض مبهم محدد
variabel متغير متقلب
variabl متغير متغيرا
varii تفاو تنوع يتفاو يتنوع
variiert تفاو تنوع يتفاو يتنوع
vat اب اباء والد
vaterland اوطان وطن
vatikan اتيك
vehement بشد شديد عنيف
verabschied اقر اقرار توديع ودع يودع
verabschiedet اقر اقرار توديع ودع يودع
veracht احتقار احتقر ازدر ازدراء يحتقر
verachtet احتقار احتقر ازدر يحتقر
veraltet بال عتيق قديم متقادم مهمل
verand تغير تغيير غير متغير متقلب يغير
verander تحول تعديل تغير تغيير تغييرا
verandert تغير تغيير غير متغير معدل يغير
veranlass امر تسبب حمل دفع يحمل
veranlasst امر تسبب حمل دفع يحمل
veranstalt اقام تنظيم حدث عال عاليا منظم نظم يقيم ينظم
veranstalterin منظم
veranstaltet اقام تنظيم نظم يقيم
verantwort اختصاص برر تحمل مسوول مسووليا يتحمل
verantwortet برر تحمل مسوول يتحمل
verantwortungslos طايش متهور مستهتر مسوول
verarbeit عالج معالج يعالج
verarbeitet عالج معالج يعالج
verargert حانق غاضب
verband اتحاد اتصل جمع جمعيا رابط ربط وصل يربط
verbarg اخف اخفاء كتم يخف
verberg اخف اخفاء كتم يخف
verbess تحس تحسين تحسينا حسن يحس
verbesser تحس تحسين تحسينا حسن يحس
verbessert تحس تحسين حسن محس محسن يحس
verbiet حظر محظور ممنوع منع يحظر يمنع
verbietet حظر منع يحظر يمنع
verbind اتصال اتصل اجبار ارتباط رابط ربط زام صلة متصل مرتبط ملزم وصل يربط
verbindet اتصل ربط وصل يربط
verbirgt اخف اخفاء كتم يخف
verbleib بق ظل قاء يبق
verbleibt بق ظل قاء يبق
verblieb بق ظل قاء يبق
verbluff مدهش مذهل
verblufft متفاجء مذهول مندهش
verborg اخف اخفاء خف سر سرا كتم مختبء مخف يخف
verbot تحريم حظر محرم محظور ممنوع منع يحظر يمنع
verbracht امض قض قضاء يقض
verbrannt احتراق احترق احراق احرق يحرق
verbrauch استهل مستهل مستهلك
verbraucht استهل
verbrech اجرام جان جرايم جريم مجرم
verbreit انتشار انتشر توزيع نشر ينشر
verbreitet انتشار انتشر شايع متكرر منتشر نشر ينشر
verbrenn احتراق احترق احراق احرق يحرق
verbrennt احتراق احترق احراق احرق يحرق
verbring امض قض قضاء يقض
verbringt امض قض قضاء يقض
verbund اتصل ربط متصل مرتبط وصل يربط
verbundet حلفاء حليف
verdacht ارتاب ارتياب اشتب شبه شك مريب مشب مشبوه مشتب يشتب
verdachtigt ارتاب اشتب يشتب
verdank امتن دان فضل يدين
verdankt امتن دان فضل يدين
verdi استحق كسب يكسب
verdient استحق كسب يكسب
verdoppeln تضاعف ضاعف مضاعف يضاعف
verdoppelt تضاعف ضاعف مضاعف يضاعف
verdrang ازاح كبت يزيح
verdrangt ازاح كبت يزيح
verehrt مبجل محترم مكرم موقر
verein اتحاد اتحد اند توحيد جمع جمعيا رابط ناد وحد يوحد
vereinbar اتفاق اتفاقا اتفاقيا اتفق توافق متوافق منسجم يتفق
vereinbart اتفاق اتفق توافق يتفق
vereinfach بسط تبسيط سهل يبسط
vereinfacht بسط تبسيط سهل يبسط
vereinigt اتحاد اتحد توحيد متحد موحد وحد يوحد
vereint اتحاد اتحد امم توحيد متحد موحد وحد يوحد
vereinzelt رد فرد مفرد منفرد
vererb اورث توريث ورث يورث
vererbt اورث توريث ورث يورث
verfahr اجراء اجراءا اسلوب طرق طريق محاكم منهج
verfall انحلال انقض انقضاء تدهور خرب متداع متهال ينقض
verfallt انحلال انقض انقضاء تدهور ينقض
verfass الف تاليف دساتير دستور صاغ كاتب كتب مولف يولف
verfasst الف تاليف صاغ كتب يولف
verfassungsgericht دستور محكم
verfassungsmass دستور
verfehl اخط اخفاق اخفق يخطء يخفق
verfehlt اخط اخفاق اخفق يخطء يخفق
verfiel انحلال انقض انقضاء تدهور ينقض
verfolg اضطهاد اضطهد تابع تتبع لاحق متابع مطارد ملاحق يلاحق
verfolgt اضطهد تابع لاحق ملاحق يلاحق
verfug امتل امر تصرف يمتل
verfugbar توفر متاح متوفر موجود
verfugt امتل امر تصرف يمتل
vergab غفر غفران منح يغفر يمنح
vergang انقض سابق ماض مر مض منصرم يمض
vergass نس نسيان ينس
vergeb جدو سد صفح عبث عفو غفر غفران مغفر منح يغفر يمنح
vergeh انقض مر مض يمض
vergeht انقض مر مض يمض
vergelt انتقام ثار
vergess منس نس نسيان ينس
vergibt غفر غفران منح يغفر يمنح
verging انقض مر مض يمض
vergisst نس نسيان ينس
vergleich قار مقارن مقارنا يقار
vergleichbar مقارن مماثل
vergleichsweis نسب نسبي
vergleicht قار مقارن يقار
verglich قار مقارن يقار
vergnug رغب شهو لذة متع
vergnugt فرح مبتهج مرح هيج
vergross تكبير توسيع كبر وسع يكبر
vergrossert تكبير توسيع كبر وسع يكبر
verhaft اعتقال اعتقالا اعتقل اوقف توقيف يعتقل
verhaftet اسير اعتقال اعتقل اوقف سجين معتقل موقوف يعتقل
verhalt تصرف سلك سلو سلوكيا يتصرف
verhaltenskodex سلو مدون ميثاق
verhaltensweis تصرف سلو سلوكيا
verhaltnis صلة علاق علاقا نسب
verhaltnismass نسب نسبي
verhandeln تفاوض مفاوض يتفاوض
verhandelt تفاوض مفاوض يتفاوض
verhandl تفاوض مفاوض مفاوضا
verhang فرض يفرض
verhangt فرض يفرض
verheiratet متزوج
verhielt تصرف سلك سلو يتصرف
verhind حال منع يحول يمنع
verhindert حال منع يحول يمنع
verkauf باع بايع بيع مبيعا يبيع
verkauferin باع بايع
verkauft باع بيع يبيع
verkehr حرك مرور مواصلا نقل
verkehrt خاطء خطا زايف كاذب
verknupf رابط ربط روابط وصل يربط
verknupft ربط يربط
verkorp تجسيد جسد يجسد
verkorpert تجسيد جسد يجسد
verkund اعل اعلان يعل
verkundet اعل اعلان يعل
verkurz اختصر تقصير قصر يقصر
verkurzt اختصر تقصير قصر يقصر
verlag تحول دار ناشر نشر نقل ينقل
verlagert تحول نقل ينقل
verlang اطال اقتض تمديد طالب طلب مدد مطالب يطالب يمدد
verlangert اطال تمديد مدد يمدد
verlangt اقتض طالب طلب مطالب يطالب
verlass ترك غادر معتمد مغادر مهجور موثوق هجر يغادر
verlasst ترك غادر مغادر هجر يغادر
verlauf تاريخ تسلسل جر سار سجل سير مجر محفوظا مسار يجر يسير
verlauft جر سار سير يجر يسير
verleg اجل دار ناشر نشر نقل ينقل
verlegt اجل نشر نقل ينقل
verleih اعار منح يمنح
verleiht اعار منح يمنح
verletz اصاب انت جراح جرح جروح خالف خرق ضعيف عرض مخالف هش هشة يجرح
verletzt انت جرح جريح مجروح مصاب يجرح
verli خسر فقد قدان يخسر يفقد
verliebt عاشق مغرم
verlief جر سار سير يجر يسير
verlieh اعار منح يمنح
verliert خسر فقد قدان يخسر يفقد
verliess ترك غادر مغادر هجر يغادر
verlink ربط يربط
verlinkt ربط يربط
verlor خسر ضايع فقد قدان مفقود يخسر يفقد
verlust خسار خساير قدان
vermarkt تسويق
vermeid تجنب تفاد يتجنب
vermeidet تجنب تفاد يتجنب
vermeint ظاهر ظاهري مزعوم
vermied تجنب تفاد يتجنب
vermiet اجر تاجير يوجر
vermietet اجر تاجير يوجر
vermindert مخفض مخفف منخفض
vermiss اشتاق اشتياق افتقاد افتقد يفتقد
vermisst اشتاق اشتياق افتقاد افتقد يفتقد
vermitteln توسط نقل يتوسط ينقل
vermittelt توسط نقل يتوسط ينقل
vermittl ساط سطاء سيط
vermog اصول اموال ثرو ثروا غن
vermut افتراض افترض تخمين ربم رجح رض ظن غالب محتمل مرجح يظن
vermutet افترض رجح ظن يظن
vernachlass اهمال اهمل يهمل
vernachlassigt اهمال اهمل يهمل
vernetz تشب تواصل
vernetzt متصل مرتبط
vernicht اباد تدمير دمار دمر هدم يدمر
vernichtet اباد تدمير دمر يدمر
vernunft ذهن عاقل عقل عقلان فهم معقول منطق
veroffent اصدر نشر ينشر
veroffentlich اصدار منشور منشورا نشر
veroffentlicht اصدر نشر ينشر
veroffentlichungsversion اصدار اصدارا
verpass تفوي فات فوت يفو
verpasst تفوي فات فوت يفو
verpflicht اجبار الزم تزام تزاما تزم زام ملزم واجب يلزم
verpflichtet الزم تزام تزم زام يلزم
verrat افش افشاء خاء خان خون خيان غدر يخون
verriet افش افشاء خان خيان يخون
verring تخفيض تقليل خفض قلل يقلل
verringer انخفاض تقليل خفض نقصان
verringert تخفيض تقليل خفض قلل مخفض مخفف منخفض يقلل
verruckt جنو مجان مجنون
versag اخفق فشل يفشل
versagt اخفق فشل يفشل
versah تزويد جهز زود يزود
versammeln اجتماع اجتمع تجمع جمع يجمع
versammelt اجتماع اجتمع تجمع جمع يجمع
versamml اجتماع تجمع جلس جمع
verscharf تشديد تفاقم شدد يشدد
verscharft تشديد تفاقم شدد يشدد
verschick ارسال ارسل يرسل
verschieb اجل ازاح تاجيل نقل ينقل يوجل
verschiebt اجل ازاح تاجيل يوجل
verschied شت متنوع مختلف
verschlecht تدهور ساء يتدهور
verschlechter تدهور ترد
verschlechtert تدهور ساء يتدهور
verschlei اخف اخفاء ستر يخف
verschleiert اخف اخفاء ستر يخف
verschloss مغلق منغلق
verschlussel تشفير تعم مشفر
verschlusseln تشفير تعم شفر مشفر يشفر
verschlusselt تشفير تعم شفر مشفر يشفر
verschmutz تلوث تلويث لوث يلوث
verschmutzt تلوث تلويث لوث يلوث
verschob اجل ازاح تاجيل يوجل
verschuld دين ديون مديون
verschuldet مثقل مدين مديون
verschwand اختف اختفاء يختف
verschweig اخف كتم كتمان يكتم
verschweigt اخف كتم كتمان يكتم
verschwend اهدار اهدر بدد تبديد يبدد
verschwendet اهدار اهدر بدد تبديد يبدد
verschwieg اخف كتم كتمان يكتم
verschwind اختف اختفاء يختف
verschwindet اختف اختفاء يختف
verschwor موامر موامرا
verschwund اختف اختفاء يختف
verseh تزويد جهز زود يزود
versend ارسال ارسل يرسل
versetz نقل ينقل
versetzt نقل ينقل
versich اكد امن تاكيد تامين يوكد
versicher تامين تامينا
versichert اكد امن تاكيد تامين يوكد
versieht تزويد جهز زود يزود
version اصدار اصدارا نسخ
versionskontroll اصدارا نسخ
versionsverwalt اصدارا نسخ
versohn مصالح
versorg امد امداد تزويد توريد رعا زود يزود
versorgt امد تزويد رعا زود يزود
verspat تاخر تاخير
versprach تعهد وعد يعد
versprech تعهد عود وعد يعد
verspricht تعهد وعد يعد
versproch تعهد وعد يعد
verstaatlich تاميم
verstand ادر ذهن عقل فهم مفهوم واضح يفهم
verstandnis استيعاب تفهم فهم
verstark تضخيم تعزيز ضخم عزز يعزز
verstarkt تضخيم تعزيز ضخم عزز يعزز
versteck اخف اخفاء تخبء خبا يخبء
versteckt اخف اخفاء تخبء خبا خف مختبء مخف يخبء
versteh ادر استيعاب تفهم فهم يفهم
versteht ادر فهم يفهم
verstiess انت خالف مخالف يخالف
verstorb اموا متوف موت ميت
verstoss انت خالف خرق مخالف يخالف
verstosst انت خالف مخالف يخالف
versuch تجارب تجرب حاول محاول محاولا يحاول
versucht حاول محاول يحاول
verteid دافع دفاع يدافع
verteidigt دافع دفاع يدافع
verteidigungsminist دفاع زير
verteil توزيع ريد قايم وزع يوزع
verteilt توزيع وزع يوزع
vertief تعمق تعميق عمق يعمق
vertieft تعمق تعميق عمق يعمق
vertikal راس عمود عمودي
vertrag اتفاق عقد عقود معاهد معاهدا
vertrat تمثيل مثل ناب يمثل
vertrau ايتم ثقة موثوق وثق يثق
vertrauenswurd ثقة موثوق وثق
vertraulich سر كتمان
vertraut اوكل ايتم ثقة عهد مالوف معتاد وثق ياتم يثق
vertreib تهجير طرد هجر يطرد
vertreibt تهجير طرد هجر يطرد
vertret تمثيل مثل ممثل ناب نايب يمثل
vertrieb باع بيع تهجير طرد مبيعا مطرود مهجر هجر يطرد
vertritt تمثيل مثل ناب يمثل
verub ارتكاب ارتكب اقترف يرتكب
verubt ارتكاب ارتكب اقترف يرتكب
verursach تسبب تسبيب سبب يسبب
verursacht تسبب تسبيب سبب يسبب
verurteil ادان حكم يدين
verurteilt ادان حكم يدين
verwalt ادار ادارا يدير
verwaltet ادار يدير
verwandeln تحول تحويل حول يحول
verwandelt تحول تحويل حول يحول
verwandt استخدام استخدم استعمال استعمل اقارب اقرباء صلة قراب قريب مرتبط
verwandtschaft اقارب اقرباء قراب قريب
verwarf رفض نبذ يرفض
verwechseln تبس خلط يخلط
verwechselt تبس خلط يخلط
verweig امتنع رفض يرفض
verweigert امتنع رفض يرفض
verweis احال اشار رابط روابط وصل يشير
verweist احال اشار يشير
verwend استخدام استخدم استعمال استعمل استفاد
verwendbar صالح
verwendet استخدام استخدم استعمال استعمل
verwerf رفض نبذ يرفض
verwi احال اشار يشير
verwickelt اعقد مركب معقد
verwies احال اشار يشير
verwirft رفض نبذ يرفض
verwirk تحقيق حقق يحقق
verwirklicht تحقيق حقق يحقق
verwirr ارب حير يرب
verwirrt ارب حير محتار مرتب مرتبك مشوش يرب
verworf رفض نبذ يرفض
verwundbar ضعيف عرض هش هشة
verwunder تعجب دهش ذهول
verwundet جرح جريح مجروح مصاب
verzeichn تسجيل سجل يسجل
verzeichnet تسجيل سجل يسجل
verzeichnis دليل مجلد مجلدا
verzeih سامح صفح عفا عفو غفر غفران مسامح مغفر يسامح
verzeiht سامح عفا غفر مسامح يسامح
verzerr تشو حرف شوه يشو
verzerrt تشو حرف شوه يشو
verzicht استغ تخل تنازل يتخل
verzichtet استغ تخل تنازل يتخل
verzieh سامح عفا غفر مسامح يسامح
verzog اخر تاخر تاخير يوخر
verzoger تاخر تاخير
verzogert اخر تاخر تاخير يوخر
verzweifeln ياس يياس ييس
verzweifelt ياس يايس يياس ييس
verzweifl قنوط ياس
veteran قدام محارب
vett اقارب قريب
video مرء يديو
videokonferenz موتمر يديو
videos مرء يديو
vieh ابقار بقر ماش مواش
viel عدة عديد كثير
vielfach احي غالب كثير متعدد متكرر مضاعف
vielfalt تعدد تنوع متعدد متنوع
vielleicht ربم قد لعل
vielmehr احر بل
vielseit متعدد متنوع
vielversprech اعد مبشر متفايل واعد
vier اربع
viereck مربع
viert رابع
viertel احياء ارباع حي ربع
vierzehn اربع عشر
vierzig اربع
vietnam يتنام
vietnames يتنام
violett ارجو نفسج
violin كمان كمنج
vir يروس يروسا
virtualisier افتراض
virtuell افتراض
virus يروس يروسا
visa تاشير تاشيرا
vision رء
visuell بصر مرء
visum تاشير تاشيرا
vital حيو ضرور
vogel طاير طير طيور
volk شعب شعوب قوم
volkermord اباد
volksabstimm استفتاء استفتاءا
volksentscheid استفتاء استفتاءا
voll كامل مليء ممتلء
vollendet جاهز مكتمل منت
vollig باكمل برم تمام جميع كامل كل كلي
vollkomm تمام كامل كلي متق مثال
vollstand تمام جاهز كامل كلي مكتمل
vollzieh اتم تنفيذ نفذ ينفذ
vollzieht اتم تنفيذ نفذ ينفذ
vollzog اتم تنفيذ نفذ ينفذ
vom عن من
von عن من
vor امام قبل قدام
voran امام قدم
vorausgesagt تنب تنبء توقع يتنب
vorausgesetzt اشتراط اشترط افتراض افترض يفترض
voraussag تنب تنبء توقع يتنب
voraussagt تنب تنبء توقع يتنب
voraussetz اشتراط اشترط افتراض افترض شرط شروط ظرف متطلب يفترض
voraussetzt اشتراط اشترط افتراض افترض يفترض
voraussicht ربم غالب محتمل مرجح
vorbei انته فات مض
vorbereit اعد اعداد تحضير جهز يعد
vorbereitet اعد اعداد تحضير جهز يعد
vorbeug تفاد قا منع وق يق
vorbeugt تفاد قا منع وق يق
vorbracht ابد طرح قدم يطرح
vorbring ابد طرح قدم يطرح
vorbringt ابد طرح قدم يطرح
vord امام
voreinstell افتراض
vorfahr اجداد اسلاف سلف
vorfall حادث حوادث
vorfuhr تجريب توضيح عرض
vorgab ادع ادعاء تظاهر حدد يدع
vorgang سابق سلف عمل عمليا محاكم
vorgeb ادع ادعاء تظاهر حدد يدع
vorgebeugt تفاد قا منع وق يق
vorgebracht ابد طرح قدم يطرح
vorgegang تصرف تقدم جر يتصرف
vorgegeb ادع ادعاء تظاهر حدد يدع
vorgeh تصرف تقدم جر يتصرف
vorgehabt اعتزام اعتزم نو نية ينو
vorgeht تصرف تقدم جر يتصرف
vorgekomm حدث حدوث وجد ورد يحدث
vorgeleg توفر جود وجد يتوفر يوجد
vorgelegt تقديم عرض قدم يقدم
vorgeles تلا تلاو قرا قراء يقر
vorgenomm اجر اجراء قام يجر
vorgeschlag اقتراح اقترح يقترح
vorgeschrieb الزم زام فرض يفرض يلزم
vorgeseh تخصيص توقع خصص مخطط مزمع مقرر نص ينص
vorgesetzt روساء رييس مدير
vorgestellt تخيل تصور تقديم قدم يقدم
vorgetrag الق عرض قاء يلق
vorgeworf اتهام اتهم لام يتهم يلوم
vorgezog اثر تفضيل فضل يفضل
vorgibt ادع ادعاء تظاهر حدد يدع
vorging تصرف تقدم جر يتصرف
vorh سابق قبل مسبق
vorhab اعتزام اعتزم مشاريع مشروع نو نية ينو
vorhand قايم متاح متوفر موجود
vorhang تاير ستار
vorhat اعتزام اعتزم نو نية ينو
vorhatt اعتزام اعتزم نو نية ينو
vorher سابق مسبق
vorhergeh سابق مسبق
vorhergesagt تنب تنبء توقع يتنب
vorherrsch حاكم سايد مهيم
vorherrschaft هيمن
vorhersag تنب تنبء توقع يتنب
vorhersagt تنب تنبء توقع يتنب
vorig سابق ماض منصرم
vorkam حدث حدوث وجد ورد يحدث
vorkomm حدث حدوث وجد ورد يحدث
vorkommt حدث حدوث وجد ورد يحدث
vorlag انماط توفر جود عين قالب قوالب نمط نموذج وجد يتوفر يوجد
vorlas تلا تلاو قرا قراء يقر
vorlauf اول تمهيد مبدء موق
vorleg تقديم عرض قدم يقدم
vorlegt تقديم عرض قدم يقدم
vorles تلا تلاو قرا قراء يقر
vorli تلا تلاو قرا قراء يقر
vorlieg توفر جود وجد يتوفر يوجد
vorliegt توفر جود وجد يتوفر يوجد
vormittag صباح صبح غد
vorn امام
vornahm اجر اجراء قام يجر
vornehm اجر اجراء اساس انيق باناق راق رييس غالب قام يجر
vornimmt اجر اجراء قام يجر
vorsah تخصيص توقع خصص نص ينص
vorsatz عمد قصد متعمد مقصود
vorschau معاين
vorschlag اقتراح اقتراحا اقترح اوص مقترح مقترحا يقترح
vorschlagt اقتراح اقترح يقترح
vorschreib الزم زام فرض يفرض يلزم
vorschreibt الزم زام فرض يفرض يلزم
vorschrieb الزم زام فرض يفرض يلزم
vorschrift تنظيم لايح لوايح
vorseh تخصيص توقع خصص نص ينص
vorsicht حذر محترس
vorsieht تخصيص توقع خصص نص ينص
vorsitz روساء رييس
vorstand ادار مجلس
vorstell تخيل تصور تصورا تعريف تقديم عرض فكر قدم يقدم
vorstellbar متصور ممك يتصور
vorstellt تخيل تصور تقديم قدم يقدم
vorteil ايجابيا ايد مزاي ميز
vorteilhaft ملايم مناسب موا موات
vortrag الق خطاب عرض قاء كلم محاضر محاضرا يلق
vortragt الق عرض قاء يلق
vortrug الق عرض قاء يلق
vorub انته فات مض
vorubergeh عابر موق موقت
vorurteil احكام تحامل تحيز تعصب
vorwarf اتهام اتهم لام يتهم يلوم
vorwart امام قدم
vorwerf اتهام اتهم لام يتهم يلوم
vorwieg اساس رييس غالب
vorwirft اتهام اتهم لام يتهم يلوم
vorwurf اتهام اتهاما عتاب لوم
vorzieh اثر تفضيل فضل يفضل
vorzieht اثر تفضيل فضل يفضل
vorzog اثر تفضيل فضل يفضل
vulkan راك ركان
waagerecht افق افقي
wach ترعرع تزايد تنام كبر مستيقظ نشا نما نمو يقظ ينش ينمو
wachs كبر نما نمو ينمو
wachsend تزايد متزايد متصاعد متنام
wachstum ازدياد زياد نمو ينمو
wacht استيقاظ استيقظ افاق
waff اسلح سلاح
waffenruh هدن
waffenstillstand هدن
wag تجر تجرء جازف سيار عرب مجازف يارا يتجر
wagt تجر تجرء جازف مجازف موازن واز يتجر يواز
wahl اختار اختر اختيار اقتراع انتخاب انتخابا انتخب تحديد تصوي خيار ناخب يختار
wahlerin ناخب
wahlkampf انتخاب حمل
wahlt اختار اختيار انتخاب انتخب انتق يختار
wahnsinn جنو مجان مجنون
wahr حافظ حق حقيق صادق صان صحيح صون محافظ يحافظ
wahrend اثناء خلال ينم
wahrgenomm ادر لاحظ يدر
wahrhaft حق حقيق صادق صحيح
wahrheit حقايق حقيق صدق
wahrnahm ادر لاحظ يدر
wahrnehm ادر لاحظ يدر
wahrnimmt ادر لاحظ يدر
wahrschein احتمال ربم غالب محتمل مرجح
wahrt حافظ صان صون محافظ يحافظ
wahrung عمل عملا
wal حوت حيتان
wald غاب غابا
wand تجول جدار جدران حايط سور هاجر هجر يتجول
wandel تحول تعديل تغير تغيير تغييرا
wandeln تحول تغير يتحول يتغير
wandelt تحول تغير يتحول يتغير
wandert تجول هاجر هجر يتجول يهاجر
wandt استخدم اعتراض اعترض انفاق انفق بذل تجنب تطبيق تفاد تفت توج درا طبق قلب يتجنب يتوج يطبق يعترض ينفق
wann مت
wapp شعار
war سلع ضاع ضايع كان كون هو يكون
warb اعل اعلان ترويج روج يعل
warenzeich علام علاما مارك
warf اثار الق رم طرح قاء يثير يرم
warm ادف حار حر حرار دافء دفء
warn تحذير تحذيرا حذر نبه يحذر
warnt تحذير حذر نبه يحذر
warnung انذار تحذير تحذيرا حذر
warschau ارسو
wart انتظار انتظر صان صيان ينتظر
warteschlang رتل صف طابور
wartet انتظار انتظر ترقب صيان ينتظر
wartung رعا صيان
warum لم لماذ
was ما ماذ
wasch غسل غسيل يغسل
waschmaschin غسال غسالا
wascht غسل غسيل يغسل
washington اشنط
wass ماء ميا
wasserfall شلال شلالا
web شبك ويب
webadress رابط عنوان
webauftritt مواقع موقع
webbrows متصفح متصفحا
webseit صفح موقع
websit مواقع موقع
wechsel بدل تبادل تبديل تغيير
wechseln بدل تبديل تغيير غير يغير
wechselseit متبادل
wechselt بدل تبديل تغيير غير يغير
weck اثار ايقاظ ايقظ يوقظ
weckt اثار ايقاظ ايقظ يوقظ
wed لا ولا
weg جراء درب سبب سبيل طرق طريق عيد نتيج
wegfall زال زوال سقط سقوط يسقط
wegfallt زال زوال سقط سقوط يسقط
wegfiel زال زوال سقط سقوط يسقط
weggefall زال زوال سقط سقوط يسقط
weggenomm اخذ انتزاع انتزع ياخذ ينتزع
wegnahm اخذ انتزاع انتزع ياخذ ينتزع
wegnehm اخذ انتزاع انتزع ياخذ ينتزع
wegnimmt اخذ انتزاع انتزع ياخذ ينتزع
wehr دافع دفاع قاوم مقاوم يدافع
wehrdien تجنيد خدم
wehrmacht يرماخ
wehrpflicht تجنيد خدم
wehrt دافع دفاع دفع ردع صد قاوم مقاوم يدافع يصد
weiblich انث انثو مونث نساء
weich تراجع تنح طر لين ناعم يتراجع
weicht اختلف انحراف انحرف تجنب تراجع تفاد تنح تهرب راوغ يتراجع يتفاد ينحرف
weid صفصاف مراع مرع
weig امتناع امتنع رفض يرفض
weiger رفض
weigert امتناع امتنع رفض يرفض
weihnacht كريسماس ميلاد
weiht افتتح تدشين دشن يدش
weil حيث سبب لان
wein بك خمر كاء نبيذ يبك
weinreb كرم كروم
weint بك كاء يبك
weis احكم اسلوب اشار حكماء حكيم دل طرق طريق منهج يشير
weisheit حكم فطن
weiss ابيض بيض عرف علم معرف يضاء يعرف يعلم
weissruss يلاروس يلاروسي
weissrussland يلاروس يلاروسي
weist ابد ابعد اثب اشار اظهر امتل امر توج دل رد رفض طرد نبه نوه وجه يامر يرفض يشير يطرد يظهر يوج
weit ابعد اتساع اخر اسع اضاف اوسع عرض عريض عيد مزيد واسع
weitergab انتشار تمرير توزيع مرر نشر نقل يمرر ينقل
weitergeb انتشار تمرير توزيع مرر نشر نقل يمرر ينقل
weitergegeb تمرير مرر نقل يمرر ينقل
weitergeleitet احال توج حول يحيل
weitergibt تمرير مرر نقل يمرر ينقل
weiterleit احال توج حول يحيل
weiterleitet احال توج حول يحيل
weitet اتسع توسيع وسع يوسع
weitgeh عيد معظم
weithin عيد معظم
weitverbreitet شايع منتشر
weiz حبوب حنط قمح
welch اي اية
well امواج موج موجا
welt دني عالم عوالم
weltkrieg حرب عالم
weltlich ارض دنيو علم
weltweit شامل عالم عالمي عام كون
wem من
wen من
wend تفت توج قلب يتوج
wendet تفت توج قلب يتوج
wenig اقل ضييل قليل منخفض
wenigst ادن اقل
wenn اذا ان عندم لو
wer من
werb اعل اعلان اعلانا ترويج دعا روج يعل
werbung اعلان اعلانا دعا
werd اصبح سوف صار صيرور يصبح يصير يكون
werf الق رم قاء يرم
werft ترسان حوض
werk اعمال عمل مصانع مصنع معمل مولف
werkstatt ورش
werkzeug ادا ادوا عدة
wert اعتبر تقييم قيم يقيم
wertet اعتبر تقييم حلل قيم يقيم
wertlos تاف
wertvoll ثمين قيم نفيس
wes جوهر شخص طبع طبيع
wesent اساس جوهر ضرور
weshalb لم لماذ
wess لمن
west غرب
westlich غرب
wett جو طقس
wettbewerb تنافس مسابق مسابقا منافس
wettkampf مسابق مسابقا منافس
wich اختلف انحراف انحرف تجنب تراجع تفاد تنح تهرب راوغ يتراجع يتفاد ينحرف
wichtig اهم مهم هام
wid ضد كري مقابل مقرف مقزز نحو
widergespiegelt انعكاس انعكس عكس يعكس
widerleg تفنيد دحض فند يدحض
widerlegt تفنيد دحض فند يدحض
widerrief الغ تراجع سحب غاء يلغ
widerruf الغ تراجع سحب غاء يلغ
widerruft الغ تراجع سحب غاء يلغ
widersetz عارض قاوم معارض مقاوم يعارض
widersetzt عارض قاوم معارض مقاوم يعارض
widersinn سخيف عبث
widerspiegeln انعكاس انعكس عكس يعكس
widerspiegelt انعكاس انعكس عكس يعكس
widersprach اعتراض اعترض تناقض ناقض يناقض
widersprech اعتراض اعترض تناقض ناقض يناقض
widerspricht اعتراض اعترض تناقض ناقض يناقض
widersproch اعتراض اعترض تناقض ناقض يناقض
widerspruch اعتراض تعارض تناقض متضارب متناقض
widerstand صمد قاوم معارض مقاوم يقاوم
widerstandsfah صامد قو متين مقاوم
widersteh صمد قاوم مقاوم يقاوم
widersteht صمد قاوم مقاوم يقاوم
widerwill كره مضض مكر
widm اهد تكريس خصص كرس يكرس
widmet اهد تكريس خصص كرس يكرس
wie كما كيف مثل
wied ايض ثان مجدد مرة
wiederaufbau اعاد اعمار ناء
wiedergab اعاد تشغيل عرض نقل ينقل
wiedergeb اعاد تشغيل عرض نقل ينقل
wiedergegeb اعاد تشغيل عرض نقل ينقل
wiedergibt اعاد تشغيل عرض نقل ينقل
wiederhergestellt استعاد استعيد ترميم
wiederherstell استرجاع استرداد استعاد استعيد ترميم
wiederherstellt استعاد استعيد ترميم
wiederhol اعاد تكرار كرر يكرر
wiederholt اعاد تكرار كرر متكرر مرار يكرر
wiederum ايض ثان مجدد مرة
wiederverein توحيد
wieg وزن يزن
wiegt وزن يزن
wien يينا
wies ابد ابعد اثب اشار اظهر امتل امر توج دل رد رفض طرد مرج مروج نبه نوه وجه يامر يرفض يشير يطرد يظهر يوج
wieso لم لماذ
wieviel كم
wiki ويك
wild بر متوحش وحش
will اراد اريد رغب مشيء يريد
willigt رض موافق وافق يوافق
willkomm اهل ترحيب مرحب
willkur اعتباط تعسف
wind رياح ريح
windig عاصف
winkel زاو زواي
wint شتاء
winzig صغير ضييل
wir علي لنا منا نحن ينا
wirbt اعل اعلان ترويج روج يعل
wird اصبح سوف صار صيرور يصبح يصير يكون
wirft اثار الق رم طرح قاء يثير يرم
wirk اثر بدا تاثير عمل يوثر
wirklich حقا حقيق فعل واقع
wirksam عال فعال موثر
wirkt اثر انعكس بدا تاثير عمل يوثر
wirkung اثار اثر تاثير مفعول
wirkungsvoll عال فعال موثر
wirst اصبح سوف صار يصبح يكون
wirtschaft اقتصاد اقتصادي
wirtschaftswissenschaftl اقتصاد اقتصادي
wiss عرف علم معارف معرف يعرف يعلم
wissenschaft علم علمي علوم
wissenschaftl باحث عالم علماء
wissenschaftlerin باحث عالم علماء
witw ارامل ارمل
witz دعاب كاه مزاح نكت
witzig طريف ظريف مضح مضحك
wo اين حيث
woch اسابيع اسبوع اسبوعي
wochen اسبوع عطل
wochent اسابيع اسبوع اسبوعي
wog امواج موازن موج موجا واز وزن يزن يواز
woh اين
wohin اين حيث
wohl احس افضل جيد حسن خير ربم غالب محتمل مرجح
wohlfahrt اجتماع رعا
wohlhab اغن اغنياء ثر غن
wohlstand ازدهار ثراء ثرو رخاء رفاه غن
wohn اقام سكن يسك
wohnt اقام سكن يسك
wohnung سكن شقة شقق مسك
wolf ذياب ذيب
wolga ولغ
wolk سحاب سحب غيم غيوم
wolkig غايم
woll اراد اريد رغب صوف يريد
wollt اراد اريد رغب يريد
womog ربم لعل
word اصبح سوف صار صيرور يصبح يصير يكون
worin اين حيث
workflow تدفق تسلسل سير عمل
workshop ورش
workshops ورش
wort كلم كلما
worterbuch قاموس قواميس مسرد معجم
wortlich حرف حرفي
wozu لم لماذ
wuch ترعرع تزايد تنام كبر نشا نما نمو ينش ينمو
wund استغراب استغرب اصاب اعجوب تعجب جراح جرح جروح عجب عجيب غريب معجز معجزا يتعجب
wunderbar رايع عجيب مدهش
wundert استغراب استغرب تعجب يتعجب
wundervoll رايع عجيب مدهش
wunsch امن امنيا تمن رغب رغبا يتم
wunschenswert مرغوب مستحب مستحس
wunscht امن تمن رغب يتم
wurd اصبح سوف صار صيرور قار كرام يصبح يصير يكون
wurdig اعتراف تقدير تكريم قدر كرم يكرم
wurdigt تقدير تكريم قدر كرم يكرم
wurfel مكعب نرد
wurm دود ديدان
wurst سجق نقانق
wurzel جذر جذور
wurzeln جذر جذور
wusch غسل غسيل يغسل
wusst عرف علم معرف يعرف يعلم
wust صحار صحراء
wut سخط غضب غيظ
wutend حانق غاضب
yen ين
yuan يوان
zahl احص احصاء ارقام اعداد تسديد دفع رقم سدد عد عدد يدفع يعد
zahlenmass رقم عدد
zahlreich عديد كثير
zahlt احص احصاء اودع ايداع تسديد تعداد دفع سدد سرد عد عدد يدفع يعد يعدد يودع
zahlung دفع سداد مدفوعا
zahn اسنان سن ضرس
zahnarzt اسنان طبيب
zahnarztin اسنان طبيب
zang كماش ملقط
zar قياصر قيصر
zart حنون رقيق طر لطيف لين ناعم
zartlich حنون رقيق لطيف ناعم
zaub ساحر سحر
zauberhaft ساحر سحر
zaun اسوار سور سياج
zebra حمار وحش
zebras حمار وحش
zech مناجم منجم
zeh اصابع اصبع
zehn عشر
zehnt عاشر
zeich اشار حرف رمز رموز علام علاما محرف
zeichenkett سلسل نص
zeichensatz ترميز تشفير
zeichn رسم يرسم
zeichnet تسجيل تكريم تميز دون رسم سجل كرم ميز يرسم يسجل يكرم
zeichnung رسم رسوم
zeig ار اظهار اظهر عرض يظهر يعرض
zeigt ابلغ ار اظهار اظهر اوضح بين عرض يبين يظهر يعرض
zeil اسطر سطر سطور صف صفوف
zeit ازمن اوقا زمان زمن وقت
zeitalt حقب عصر عصور عهد
zeitaufwend مجهد معقد مكلف
zeitgemass حديث عصر معاصر
zeitgenoss معاصر
zeitlich زمن زمني
zeitplan جدول زمن
zeitpunkt توقي مواعيد موعد
zeitraum ترا فتر مدة
zeitschrift مجل مجلا
zeitung جرايد جريد صحف صحيف
zeitweil عابر موق موقت
zeitweis عابر موق موقت
zelt خيام خيم
zement اسمن خرسان
zensi حجب راقب رقاب يراقب
zensiert حجب راقب رقاب يراقب
zensur رقاب
zentimet سم نتمتر نتيمتر
zentr مراكز مركز وسط
zentral محور مركز
zentralbank بنك مركز مصرف
zentralkomite لجن مركز
zentrum مراكز مركز منتصف وسط
zerbrach انكسر تحطم كسر يكسر
zerbrech انكسر تحطم رقيق كسر هش هشة يكسر
zerbricht انكسر تحطم كسر يكسر
zerbroch انكسر تحطم كسر يكسر
zerfall انحل انهار تفك يتف
zerfallt انحل انهار تفك يتف
zerfiel انحل انهار تفك يتف
zerleg تفك فكك قسم يفك
zerlegt تفك فكك قسم يفك
zerschlag تحطيم حطم سحق يحطم
zerschlagt تحطيم حطم سحق يحطم
zerschlug تحطيم حطم سحق يحطم
zerstor تدمير خراب دمار دمر هدم يدمر
zerstort تدمير دمر محطم مدمر هدم يدمر
zertifikat شهاد شهادا
zertifizier اعتماد تصديق شهاد
zeug انجب دل شاهد شهاد شهد شهود يشهد
zeugenaussag اقوال شهاد شهادا
zeugnis اقوال شهاد شهادا
zeugt انجب دل شهاد شهد يشهد
zieg عنز ماعز معز
ziegel اجر طوب قرميد
zieh جر سحب يجر يسحب
zieht ارتد انتقل انسحاب جذب جر جند حصل خصم خلع سحب صادر طرح لبس يجذب يجر يخلع يرتد يسحب ينتقل
ziel استهداف استهدف اهداف صوب غا هدف
zielgerichtet مستهدف موج هادف
zielgrupp جمهور فية مستهدف
zielsetz اهداف غا هدف
zielt استهداف استهدف صوب هدف
ziemlich نسبي نوع
ziff ارقام اعداد رقم عدد
zigarett تبغ سجاير يجار
zimm حجر غرف
zimmermann نجار
zin ايد وايد
zins ايد وايد
zionismus صهي صهيون
zionist صهي صهيون
zirka تقريب حوال قراب نحو
zitat استشهاد اقتباس اقتباسا
ziti استشهاد استشهد اقتباس اقتباسا اقتبس يقتبس
zitiert استشهاد استشهد اقتباس اقتبس يقتبس
zitron ليمون
zitt ارتجاف ارتجف ارتعاش ارتعش يرتجف
zittert ارتجاف ارتجف ارتعاش ارتعش يرتجف
zivil مدن مدني
zivilisation حضار حضارا مدن
zivilisiert حضار متحضر
zog ارتد انتقل انسحاب تردد جذب جر جند حصل خصم خلع سحب صادر طرح لبس يتردد يجذب يجر يخلع يرتد يسحب ينتقل
zogert تردد يتردد
zoll بوص جمار جمر رسوم
zoo حديق حيوان
zorn سخط غضب غيظ
zornig حانق غاضب
zu ال غا ل مفرط نحو
zubereit اعد اعداد تحضير حضر يعد
zubereitet اعد اعداد تحضير حضر يعد
zucht استنب ترب رب يرب
zuchtet استنب ترب رب يرب
zuck سكر
zud اضاف ايض علاو فضل كذل
zuerst اول بدء بدا
zufall صدف عرض عشواء مصادف
zufolg حسب طبق وفق
zufried ارتياح راض رضا قناع مرتاح
zufug الحق حاق يلحق
zufugt الحق حاق يلحق
zug قطار قطارا
zugab اعتراف اعترف اقر اقرار يعترف
zugang اتاح صول لوج متاح نفاذ
zugeb اعتراف اعترف اقر اقرار يعترف
zugefugt الحق حاق يلحق
zugegeb اعتراف اعترف اقر اقرار يعترف
zugegriff امس صول لوج وصل يصل
zugehort استماع استمع اصغ اصغاء
zugelass اجاز سماح سمح قبول يسمح
zugenomm ازداد ازدياد تزايد زاد يزداد
zugeordnet تصنيف صنف عين نسب يصنف
zugesagt تعهد وافق وعد يعد
zugeschaut تفرج شاهد مشاهد يتفرج يشاهد
zugeschrieb عزا نسب يعزو ينسب
zugeseh تفرج شاهد مشاهد يشاهد
zugesichert تاكيد تعهد ضمان ضمن يضم
zugespitzt احتد تصاعد تفاقم يتفاقم
zugestimmt موافق وافق يوافق
zugetroff انطباق انطبق صح يصح ينطبق
zugewies تخصيص تعيين خصص عين يخصص
zugibt اعتراف اعترف اقر اقرار يعترف
zugig اسرع سراع سرع سريع
zugleich متزام متزامن معا
zugreif امس صول لوج وصل يصل
zugreift امس صول لوج وصل يصل
zugriff امس صول لوج نفاذ وصل يصل
zuhaus بيت منزل
zuhor استماع استمع اصغ اصغاء جمهور مستمع
zuhort استماع استمع اصغ اصغاء
zukunft قادم مستقبل مقبل
zulass اجاز جايز سماح سمح قبول مباح مسموح يسمح
zulasst اجاز سماح سمح قبول يسمح
zuletzt اخر اخير نها
zuliess اجاز سماح سمح قبول يسمح
zum ال ل نحو
zumal حيث سبب لان
zumeist عاد غالب معظم
zumind ادن اقل
zunach اول بدء بدا
zunahm ارتفاع ازداد ازدياد تزايد زاد زياد نمو يزداد
zundet اشعال اشعل يشعل
zunehm ازداد ازدياد تزايد زاد متزايد متصاعد متنام يزداد
zung سنة لسان
zunimmt ازداد ازدياد تزايد زاد يزداد
zuordn اسناد تخصيص تصنيف تعيين صنف عين نسب يصنف
zuordnet تصنيف صنف عين نسب يصنف
zuordnung اسناد تخصيص تعيين
zur ال ل نحو
zuruck خلف راء رجوع عود
zuruckfuhr ارجاع ارجع عزا يرجع يعزو
zuruckfuhrt ارجاع ارجع عزا يرجع يعزو
zuruckgab ارجاع ارجع اعاد يعيد
zuruckgeb ارجاع ارجع اعاد يعيد
zuruckgefuhrt ارجاع ارجع عزا يرجع يعزو
zuruckgegang انخفض تراجع رجع يتراجع
zuruckgegeb ارجاع ارجع اعاد يعيد
zuruckgegriff استع استعان لجا لجوء يلج
zuruckgeh انخفض تراجع رجع يتراجع
zuruckgehalt احتجز امتنع كبح يكبح
zuruckgeht انخفض تراجع رجع يتراجع
zuruckgekehrt رجع رجوع عاد عود يعود
zuruckgekomm رجع رجوع عاد عود يعود
zuruckgelegt ادخر قطع يقطع
zuruckgesetzt اعاد تصفير ضبط يعيد
zuruckgetret استقال استقيل تنح
zuruckgewies رد رفض نف يرفض
zuruckgezog انسحاب انسحب سحب يسحب ينسحب
zuruckgibt ارجاع ارجع اعاد يعيد
zuruckging انخفض تراجع رجع يتراجع
zuruckgreif استع استعان لجا لجوء يلج
zuruckgreift استع استعان لجا لجوء يلج
zuruckgriff استع استعان لجا لجوء يلج
zuruckhalt احتجز امتنع كبح يكبح
zuruckhielt احتجز امتنع كبح يكبح
zuruckkam رجع رجوع عاد عود يعود
zuruckkehr رجع رجوع عاد عود يعود
zuruckkehrt رجع رجوع عاد عود يعود
zuruckkomm رجع رجوع عاد عود يعود
zuruckkommt رجع رجوع عاد عود يعود
zuruckleg ادخر قطع يقطع
zurucklegt ادخر قطع يقطع
zurucksetz استرجاع اعاد تراجع تصفير ضبط يعيد
zurucksetzt اعاد تصفير ضبط يعيد
zurucktrat استقال استقيل تنح
zurucktret استقال استقيل تنح
zurucktritt استقال استقيل تنح
zuruckweis رد رفض نف يرفض
zuruckweist رد رفض نف يرفض
zuruckwi رد رفض نف يرفض
zuruckzieh انسحاب انسحب سحب يسحب ينسحب
zuruckzieht انسحاب انسحب سحب يسحب ينسحب
zuruckzog انسحاب انسحب سحب يسحب ينسحب
zurzeit الان حال حالي راه
zusag تعهد وافق وعد يعد
zusagt تعهد وافق وعد يعد
zusah تفرج شاهد مشاهد يشاهد
zusamm جميع سوي مشتر مشترك معا
zusammenarbeit تعاون يتعا
zusammenarbeitet تعاون يتعا
zusammenbrach انهار انهيار ينهار
zusammenbrech انهار انهيار ينهار
zusammenbricht انهار انهيار ينهار
zusammenbruch انهيار
zusammenfass اوجز تلخيص خلاص لخص ملخص نظر يلخص
zusammenfasst اوجز تلخيص لخص يلخص
zusammenfuhr جمع دمج لم يجمع يدمج
zusammenfuhrt جمع دمج لم يجمع
zusammengearbeitet تعاون يتعا
zusammengebroch انهار انهيار ينهار
zusammengefasst اوجز تلخيص لخص يلخص
zusammengefuhrt جمع دمج لم يجمع
zusammengehang ارتباط ارتبط ترابط يرتبط
zusammengesetzt تالف تركيب ركب يتالف يركب
zusammengestellt اعد اعداد تجميع جمع يجمع
zusammenhang ارتباط ارتبط ترابط سياق صلة علاق يرتبط
zusammenhangt ارتباط ارتبط ترابط يرتبط
zusammenhing ارتباط ارتبط ترابط يرتبط
zusammensetz تالف تركيب ركب يتالف يركب
zusammensetzt تالف تركيب ركب يتالف يركب
zusammenstell اعد اعداد تجميع جمع يجمع
zusammenstellt اعد اعداد تجميع جمع يجمع
zusatz اضاف
zuschau تفرج جمهور شاهد متفرج مشاهد يتفرج يشاهد
zuschaut تفرج شاهد مشاهد يتفرج يشاهد
zuschreib عزا نسب يعزو ينسب
zuschreibt عزا نسب يعزو ينسب
zuschrieb عزا نسب يعزو ينسب
zuschuss اعان منح
zuseh تفرج شاهد مشاهد يشاهد
zusich تاكيد تعهد ضمان ضمن يضم
zusichert تاكيد تعهد ضمان ضمن يضم
zusieht تفرج شاهد مشاهد يشاهد
zuspitz احتد تصاعد تفاقم يتفاقم
zuspitzt احتد تصاعد تفاقم يتفاقم
zustand اختصاص حال حالا مختص مسوول معن وضع
zustimm قبول موافق وافق يوافق
zustimmt موافق وافق يوافق
zutraf انطباق انطبق صح يصح ينطبق
zutreff انطباق انطبق صح يصح ينطبق
zutrifft انطباق انطبق صح يصح ينطبق
zuverlass معتمد موثوق
zuversicht ايتم ثقة
zuviel غا مفرط
zuvor سابق قبل مسبق
zuwander هجر
zuweil احي حينا
zuweis اسناد تخصيص تعيين خصص عين يخصص
zuweist تخصيص تعيين خصص عين يخصص
zuwi تخصيص تعيين خصص عين يخصص
zwang اجبار اجبر ارغام ارغم اكر قسر يجبر
zwangslauf حتم حتما مجبر محتوم مرغم مضطر
zwanzig عشرون عشرين
zweck اغراض غا غرض هدف
zwecklos جدو عبث
zweckmass مجد معقول مفيد هادف
zwei اثنان اثنت اثنين
zweifach ضعف متعدد مزدوج مضاعف
zweifel ريب شك شكو
zweifelhaft مريب مشب مشبوه مشك
zweifellos جدال ريب شك لاش
zweifeln ارتاب شك يشك
zweifelt ارتاب شك يشك
zweig اغصان روع غصن فرع
zweimal ضعف مرتين مزدوج مضاعف
zweit ثان ثاني
zwerg اقزام قزم
zwiebel بصل
zwiebeln بصل
zwilling توام توايم
zwing اجبار اجبر ارغام ارغم يجبر
zwingt اجبار اجبر ارغام ارغم يجبر
zwisch بين مابين
zwischenspeich تخزين ذاكر مخب
zwo اثنان اثنت اثنين
zwolf اثن اثنا عشر
zwolft ثان عشر
`
