import type { Check } from './check.js'
import type { Examples } from './examples.js'
import { looseProblems } from './loose.js'

/** A sentence of the source that nothing in the target says. */
export const omitted: Check = {
  code: 'omitted',
  severity: 'warn',
  run: subject => looseProblems(subject, 'omitted'),
}

export const examples: Examples = {
  accept: [
    {
      language: 'en',
      source:
        'Die Bibliothek schloss im Sommer. Das Dach wurde erneuert.\n\nDie Leser holten ihre Bücher im Rathaus ab. Der Hausmeister brachte sie in Kisten. Niemand beschwerte sich.',
      target:
        'The library closed in summer. The roof was renewed.\n\nThe readers collected their books at the town hall. The caretaker brought them in boxes. Nobody complained.',
    },
    {
      language: 'ru',
      source:
        'Die Bibliothek schloss im Sommer. Das Dach wurde erneuert.\n\nDie Leser holten ihre Bücher im Rathaus ab. Der Hausmeister brachte sie in Kisten. Niemand beschwerte sich.',
      target:
        'Библиотека закрылась летом. Крышу обновили.\n\nЧитатели забирали свои книги в ратуше. Завхоз приносил их в ящиках. Никто не жаловался.',
    },
    {
      language: 'ar',
      source:
        'Die Bibliothek schloss im Sommer. Das Dach wurde erneuert.\n\nDie Leser holten ihre Bücher im Rathaus ab. Der Hausmeister brachte sie in Kisten. Niemand beschwerte sich.',
      target:
        'أغلقت المكتبة أبوابها في الصيف. وجُدّد السقف.\n\nاستلم القراء كتبهم في مبنى البلدية. وجلبها البواب في صناديق. ولم يشتكِ أحد.',
    },
    {
      language: 'en',
      source:
        'Die Bibliothek schloss im Sommer. Das Dach wurde erneuert.\n\nDie Leser holten ihre Bücher im Rathaus ab. Der Hausmeister brachte sie in Kisten. Niemand beschwerte sich.',
      target:
        'The library closed in summer. The roof was renewed.\n\nThe readers collected their books at the town hall, where the caretaker brought them in boxes. Nobody complained.',
    },
  ],
  reject: [
    {
      language: 'en',
      source:
        'Die Bibliothek schloss im Sommer. Das Dach wurde erneuert.\n\nDie Leser holten ihre Bücher im Rathaus ab. Der Hausmeister brachte sie in Kisten. Niemand beschwerte sich.',
      target:
        'The library closed in summer. The roof was renewed.\n\nThe readers collected their books at the town hall. Nobody complained.',
      finds: ['The readers collected their books at the town hall. Nobody complained.'],
    },
    {
      language: 'ru',
      source:
        'Die Bibliothek schloss im Sommer. Das Dach wurde erneuert.\n\nDie Leser holten ihre Bücher im Rathaus ab. Der Hausmeister brachte sie in Kisten. Niemand beschwerte sich.',
      target:
        'Библиотека закрылась летом. Крышу обновили.\n\nЧитатели забирали свои книги в ратуше. Никто не жаловался.',
      finds: ['Читатели забирали свои книги в ратуше. Никто не жаловался.'],
    },
    {
      language: 'ar',
      source:
        'Die Bibliothek schloss im Sommer. Das Dach wurde erneuert.\n\nDie Leser holten ihre Bücher im Rathaus ab. Der Hausmeister brachte sie in Kisten. Niemand beschwerte sich.',
      target:
        'أغلقت المكتبة أبوابها في الصيف. وجُدّد السقف.\n\nاستلم القراء كتبهم في مبنى البلدية. ولم يشتكِ أحد.',
      finds: ['استلم القراء كتبهم في مبنى البلدية. ولم يشتكِ أحد.'],
    },
  ],
}
