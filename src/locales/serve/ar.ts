/** The words of the pages in a browser in Arabic. */
export const ar = {
  'serve.link': 'افتح هذا الرابط في متصفح على هذا الجهاز:',
  'serve.portTaken': 'المنفذ {{wanted}} مشغول، ويُستعمل المنفذ {{port}} بدلًا منه.',
  'serve.end': 'للإنهاء: Ctrl+C.',
  'serve.closed': 'لا تُفتح هذه الصفحة إلا بالرابط الذي طبعه الأمر «synopse serve». افتح ذلك الرابط.',
  'serve.noScript': 'تحتاج هذه الصفحة إلى JavaScript.',
  'serve.failed': 'أخفق طلب: {{reason}}',
  'error.serve.port': 'لا يوجد منفذ رقمه {{port}}، فأرقام المنافذ لا تتجاوز 65535.',
  'error.serve.noPort': 'لا منفذ شاغرًا ابتداءً من {{port}} ({{reason}}).',
  'error.serve.noPort.hint': 'اختر منفذًا آخر: --port <n>.',
  'serve.page.paragraph': 'فقرة',
  'serve.page.columns': 'الأعمدة',
  'serve.page.rows': 'الفقرات:',
  'serve.page.all': 'الكل',
  'serve.page.outline': 'المخطط',
  'serve.page.linkTo': 'الفقرة {{number}}',
  'serve.page.noServer':
    'لا رد: لعل «synopse serve» قد أُنهي. ما كتبته محفوظ هنا، ويمكن حفظه في الملفات حين يعمل من جديد.',
  'serve.page.unsaved': 'مكتوب لم يُحفظ:',
} as const
