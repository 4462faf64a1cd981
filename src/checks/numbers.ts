import { factFaults } from './comparing/fact-faults.js'
import type { Examples } from './examples.js'
import { pairCheck } from './pair-check.js'

export const numbers = pairCheck('numbers', 'error', pair => factFaults('numbers', pair))

export const examples: Examples = {
  accept: [
    { language: 'en', source: '1,5 Mio. Menschen streikten.', target: '1.5 million people went on strike.' },
    {
      language: 'en',
      source: 'Drei von 1.200 Betrieben standen still.',
      target: '3 of 1,200 works stood still.',
    },
    {
      language: 'ru',
      source: 'Im 19. Jahrhundert waren es 2 Milliarden.',
      target: 'В XIX веке их было 2 миллиарда.',
    },
    { language: 'ru', source: 'Zwölf Arbeiter, 1.000 Tonnen.', target: '12 рабочих, 1 000 тонн.' },
    { language: 'ar', source: '1,5 Mio. Menschen', target: '١٫٥ مليون شخص' },
  ],
  reject: [
    {
      language: 'en',
      source: 'Es waren 1.200 Arbeiter.',
      target: 'There were 1,300 workers.',
      finds: ['1,300'],
    },
    { language: 'en', source: 'Es waren 1.200 Arbeiter.', target: 'There were many workers.', finds: [''] },
    { language: 'ru', source: '14 Schächte stehen still.', target: 'Стоят 15 шахт.', finds: ['15'] },
    { language: 'ar', source: '24 Tote', target: '٤٢ قتيلًا', finds: ['٤٢'] },
  ],
}
