import { factFaults } from './comparing/facts.js'
import { type Examples, pairCheck } from './pair.js'

export const dates = pairCheck('dates', 'error', pair => factFaults('dates', pair))

export const examples: Examples = {
  accept: [
    { language: 'en', german: 'Am 12. Oktober 2021 begann es.', target: 'It began on October 12, 2021.' },
    { language: 'en', german: 'am 12.10.2021', target: 'on 12/10/2021' },
    { language: 'ru', german: 'Am 12. Oktober begann es.', target: 'Это началось 12 октября.' },
    { language: 'ar', german: 'Am 12. Oktober begann es.', target: 'بدأ ذلك في ١٢ أكتوبر.' },
  ],
  reject: [
    {
      language: 'en',
      german: 'Am 12. Oktober 2021 begann es.',
      target: 'It began on 12 October 2012.',
      finds: ['12 October 2012'],
    },
    {
      language: 'ru',
      german: 'Am 12. Oktober begann es.',
      target: 'Это началось 12 ноября.',
      finds: ['12 ноября'],
    },
    {
      language: 'ar',
      german: 'Am 12. Oktober begann es.',
      target: 'بدأ ذلك في ١٣ أكتوبر.',
      finds: ['١٣ أكتوبر'],
    },
  ],
}
