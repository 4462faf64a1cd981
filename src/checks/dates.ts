import { factFaults } from './comparing/fact-faults.js'
import type { Examples } from './examples.js'
import { pairCheck } from './pair-check.js'

export const dates = pairCheck('dates', 'error', pair => factFaults('dates', pair))

export const examples: Examples = {
  accept: [
    { language: 'en', source: 'Am 12. Oktober 2021 begann es.', target: 'It began on October 12, 2021.' },
    { language: 'en', source: 'am 12.10.2021', target: 'on 12/10/2021' },
    { language: 'ru', source: 'Am 12. Oktober begann es.', target: 'Это началось 12 октября.' },
    { language: 'ar', source: 'Am 12. Oktober begann es.', target: 'بدأ ذلك في ١٢ أكتوبر.' },
  ],
  reject: [
    {
      language: 'en',
      source: 'Am 12. Oktober 2021 begann es.',
      target: 'It began on 12 October 2012.',
      finds: ['12 October 2012'],
    },
    {
      language: 'ru',
      source: 'Am 12. Oktober begann es.',
      target: 'Это началось 12 ноября.',
      finds: ['12 ноября'],
    },
    {
      language: 'ar',
      source: 'Am 12. Oktober begann es.',
      target: 'بدأ ذلك في ١٣ أكتوبر.',
      finds: ['١٣ أكتوبر'],
    },
  ],
}
