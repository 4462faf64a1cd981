import type { Check } from './check.js'
import type { Examples } from './examples.js'
import { looseProblems } from './loose.js'

/** A sentence of the target that nothing in the source says. */
export const added: Check = {
  code: 'added',
  severity: 'warn',
  run: subject => looseProblems(subject, 'added'),
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
        'The library closed in summer. The roof was renewed.\n\nThe readers collected their books. They did so at the town hall. The caretaker brought them in boxes. Nobody complained.',
    },
  ],
  reject: [
    {
      language: 'en',
      source:
        'Die Bibliothek schloss im Sommer. Das Dach wurde erneuert.\n\nDie Leser holten ihre Bücher im Rathaus ab. Der Hausmeister brachte sie in Kisten. Niemand beschwerte sich.',
      target:
        'The library closed in summer. The roof was renewed.\n\nThe readers collected their books at the town hall. The caretaker brought them in boxes. Nobody complained. Subscribe to our letter and get the best recipes of the week for free.',
      finds: ['Subscribe to our letter and get the best recipes of the week for free.'],
    },
    {
      language: 'ru',
      source:
        'Die Bibliothek schloss im Sommer. Das Dach wurde erneuert.\n\nDie Leser holten ihre Bücher im Rathaus ab. Der Hausmeister brachte sie in Kisten. Niemand beschwerte sich.',
      target:
        'Библиотека закрылась летом. Крышу обновили.\n\nЧитатели забирали свои книги в ратуше. Завхоз приносил их в ящиках. Никто не жаловался. Подпишитесь на нашу рассылку и получайте лучшие рецепты недели бесплатно.',
      finds: ['Подпишитесь на нашу рассылку и получайте лучшие рецепты недели бесплатно.'],
    },
    {
      language: 'ar',
      source:
        'Die Bibliothek schloss im Sommer. Das Dach wurde erneuert.\n\nDie Leser holten ihre Bücher im Rathaus ab. Der Hausmeister brachte sie in Kisten. Niemand beschwerte sich.',
      target:
        'أغلقت المكتبة أبوابها في الصيف. وجُدّد السقف.\n\nاستلم القراء كتبهم في مبنى البلدية. وجلبها البواب في صناديق. ولم يشتكِ أحد. اشتركوا في نشرتنا واحصلوا على أفضل وصفات الأسبوع مجانًا.',
      finds: ['اشتركوا في نشرتنا واحصلوا على أفضل وصفات الأسبوع مجانًا.'],
    },
    {
      language: 'en',
      source:
        'Die Bibliothek schloss im Sommer. Das Dach wurde erneuert.\n\nDie Leser holten ihre Bücher im Rathaus ab. Der Hausmeister brachte sie in Kisten. Niemand beschwerte sich.',
      target:
        'The library closed in summer. The roof was renewed.\n\nThe readers collected their books at the town hall. The caretaker brought them in boxes. Nobody complained. The caretaker brought them in boxes.',
      finds: ['The caretaker brought them in boxes.'],
    },
  ],
}
