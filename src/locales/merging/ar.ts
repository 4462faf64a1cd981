/** The words about merges in Arabic. */
export const ar = {
  'command.merge-driver': 'لبرنامج git: دمج ملف محاذاة وحدةً وحدة',
  'command.resolve': 'اختيار إحدى الترجمتين اللتين تركهما الدمج',
  'command.watch': 'المزامنة والفحص كلما تغيّر ملف، وعرض ما اختلف',
  'argument.base': 'السلف المشترك كما يسميه git (%O)',
  'argument.ours': 'نسختنا، وتحل النتيجة محلها (%A)',
  'argument.theirs': 'النسخة الأخرى (%B)',
  'argument.name': 'مسار الملف في المستودع (%P)',
  'option.git': 'إعداد git أيضًا لدمج ملفات المحاذاة وحدةً وحدة',
  'option.ours': 'إبقاء الترجمة الأولى',
  'option.theirs': 'أخذ الترجمة الأخرى',
  'status.conflict': 'متعارضة',
  'list.conflict_zero': 'لا فقرات لها ترجمتان.',
  'list.conflict_one': 'فقرة واحدة لها ترجمتان: يجب اختيار إحداهما.',
  'list.conflict_two': 'فقرتان لكل منهما ترجمتان: يجب اختيار واحدة لكل فقرة.',
  'list.conflict_few': '{{count}} فقرات لكل منها ترجمتان: يجب اختيار واحدة لكل فقرة.',
  'list.conflict_many': '{{count}} فقرة لكل منها ترجمتان: يجب اختيار واحدة لكل فقرة.',
  'list.conflict_other': '{{count}} فقرة لكل منها ترجمتان: يجب اختيار واحدة لكل فقرة.',
  'merge.conflict':
    'في {{path}} ترجمتان لكل من: {{units}}. كلتاهما محفوظة؛ اختر بينهما بالأمر «synopse resolve» أو في واجهة الطرفية.',
  'merge.misfiled_zero': 'قابل git الملف {{path}} بملف آخر. لا ترجمات محفوظة فيه على حدة.',
  'merge.misfiled_one':
    'قابل git الملف {{path}} بملف آخر. حُفظت فيه على حدة ترجمة واحدة من ذلك الملف؛ شغّل «synopse sync» ثم «git add».',
  'merge.misfiled_two':
    'قابل git الملف {{path}} بملف آخر. حُفظت فيه على حدة ترجمتان من ذلك الملف؛ شغّل «synopse sync» ثم «git add».',
  'merge.misfiled_few':
    'قابل git الملف {{path}} بملف آخر. حُفظت فيه على حدة {{count}} ترجمات من ذلك الملف؛ شغّل «synopse sync» ثم «git add».',
  'merge.misfiled_many':
    'قابل git الملف {{path}} بملف آخر. حُفظت فيه على حدة {{count}} ترجمة من ذلك الملف؛ شغّل «synopse sync» ثم «git add».',
  'merge.misfiled_other':
    'قابل git الملف {{path}} بملف آخر. حُفظت فيه على حدة {{count}} ترجمة من ذلك الملف؛ شغّل «synopse sync» ثم «git add».',
  'merge.byLines': 'دُمج {{path}} سطرًا سطرًا: {{reason}}',
  'watch.waiting': 'في انتظار التغييرات. للإنهاء: Ctrl-C.',
  'watch.found': 'ملاحظات: {{number}}',
  'error.resolve.both': 'لا يمكن الجمع بين --ours و--theirs.',
}
