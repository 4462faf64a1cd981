import { factFaults } from './comparing/fact-faults.js'
import type { Examples } from './examples.js'
import { pairCheck } from './pair-check.js'

export const percentAndCurrency = pairCheck('percent-and-currency', 'error', pair =>
  factFaults('percent-and-currency', pair),
)

export const examples: Examples = {
  accept: [
    { language: 'en', source: '30,2 % mehr Lohn', target: '30.2 per cent more pay' },
    { language: 'en', source: '5 Mio. Euro', target: '€5m' },
    { language: 'ru', source: '30,2 % mehr Lohn', target: 'Зарплата выросла на 30,2 процента' },
    { language: 'ar', source: '30,2 % mehr Lohn', target: 'زيادة الأجور بنسبة ٣٠٫٢٪' },
  ],
  reject: [
    { language: 'en', source: '30,2 % mehr Lohn', target: '30.3% more pay', finds: ['30.3%'] },
    { language: 'en', source: '20 Dollar am Tag', target: '20 euros a day', finds: ['20 euros'] },
    { language: 'ru', source: '15 Prozent', target: '15 рублей', finds: ['15 рублей'] },
    { language: 'en', source: 'ein Plus von 7,8 %', target: 'up 7.8 €', finds: ['7.8 €'] },
    { language: 'ar', source: '30 % mehr', target: 'زيادة ٤٠٪', finds: ['٤٠٪'] },
  ],
}
