import type { Check } from './check.js'
import { type RelativeLength, relativeLengths } from './comparing/relative-lengths.js'
import type { Examples } from './examples.js'
import { problemOf } from './pair-check.js'

const CODE = 'length'

/** Standard deviations that only a translation which lacks something, or has something that is not its own, reaches. */
const EXTREME = { shorter: 3.5, longer: 4.5 } as const

/** A translation that is much shorter or longer than translations into its language are. Short texts may vary by much. */
export const length: Check = {
  code: CODE,
  severity: 'warn',
  run: ({ pairs }) =>
    relativeLengths(pairs)
      .filter(isExtreme)
      .map(({ pair, letters, expected, off }) =>
        problemOf(CODE, pair, { wording: off < 0 ? 'shorter' : 'longer', args: { letters, expected } }),
      ),
}

export const isExtreme = ({ deviations }: RelativeLength): boolean =>
  deviations <= -EXTREME.shorter || deviations >= EXTREME.longer

export const examples: Examples = {
  accept: [
    {
      language: 'en',
      source: 'Die Lokführergewerkschaft bestreikt die Güterbahn.',
      target: 'The train drivers’ union is on strike against the freight railway company.',
    },
    { language: 'en', source: 'Strom', target: 'Electric power supply' },
    {
      language: 'en',
      source: 'Der DGB, die IGM und der VDA wollen die AVE für alle.',
      target:
        'The Confederation of German Trade Unions, the metalworkers’ union and the association of the car industry want the collective agreement to be declared generally binding for all.',
    },
    {
      language: 'ru',
      source: 'Was im Januar geschah und wer davon etwas hatte',
      target: 'Январь: кому это выгодно',
    },
    {
      language: 'ru',
      source: 'Der Lohn reicht nicht bis zum Ende des Monats, und der Gaspreis steigt weiter.',
      target: 'Зарплаты не хватает до конца месяца, а цена на газ продолжает расти.',
    },
    {
      language: 'ar',
      source: 'Der Lohn reicht nicht bis zum Ende des Monats, und der Gaspreis steigt weiter.',
      target: 'لا يكفي الأجر حتى نهاية الشهر، وسعر الغاز ما زال يرتفع.',
    },
    {
      language: 'ar',
      source: 'Der Gaspreis steigt weiter.',
      target: 'ما زالَ سِعرُ الغازِ يَرتَفِعُ في هذِهِ الأيّامِ.',
    },
  ],
  reject: [
    {
      language: 'en',
      source:
        'Die Arbeiter der Ölfelder legten am Montag die Arbeit nieder, weil der Gaspreis über Nacht verdoppelt worden war und niemand in der Verwaltung ihnen sagen wollte, wovon sie im Winter heizen sollten.',
      target: 'On Monday the workers of the oil fields went on strike.',
      finds: [''],
    },
    {
      language: 'en',
      source: 'Der Gaspreis steigt weiter.',
      target:
        'The price of gas keeps rising. The workers of the oil fields went on strike on Monday, because nobody in the administration wanted to tell them how to heat their homes in winter.',
      finds: [''],
    },
    {
      language: 'ru',
      source:
        'Die Arbeiter der Ölfelder legten am Montag die Arbeit nieder, weil der Gaspreis über Nacht verdoppelt worden war und niemand in der Verwaltung ihnen sagen wollte, wovon sie im Winter heizen sollten.',
      target: 'В понедельник рабочие нефтяных промыслов прекратили работу.',
      finds: [''],
    },
    {
      language: 'ar',
      source:
        'Die Arbeiter der Ölfelder legten am Montag die Arbeit nieder, weil der Gaspreis über Nacht verdoppelt worden war und niemand in der Verwaltung ihnen sagen wollte, wovon sie im Winter heizen sollten.',
      target: 'أضرب عمال حقول النفط يوم الاثنين.',
      finds: [''],
    },
  ],
}
