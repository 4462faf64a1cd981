import type { Language } from './language.js'

export const en: Language = {
  tag: 'en',
  script: 'Latin',
  numbers: {
    digits: ['0123456789'],
    decimal: '.',
    thousands: ",'’ ",
    cardinals: [
      ['zero', 'nil'],
      ['one'],
      ['two', 'twice'],
      ['three'],
      ['four'],
      ['five'],
      ['six'],
      ['seven'],
      ['eight'],
      ['nine'],
      ['ten'],
      ['eleven'],
      ['twelve'],
    ],
    scales: {
      thousand: 3,
      thousands: 3,
      k: 3,
      million: 6,
      millions: 6,
      mn: 6,
      m: 6,
      billion: 9,
      billions: 9,
      bn: 9,
      trillion: 12,
      trillions: 12,
    },
    months: [
      ['january', 'jan'],
      ['february', 'feb'],
      ['march', 'mar'],
      ['april', 'apr'],
      ['may'],
      ['june', 'jun'],
      ['july', 'jul'],
      ['august', 'aug'],
      ['september', 'sept', 'sep'],
      ['october', 'oct'],
      ['november', 'nov'],
      ['december', 'dec'],
    ],
    percent: ['percent', 'percents'],
    currencies: {
      EUR: ['€', 'eur', 'euro', 'euros'],
      USD: ['$', 'usd', 'dollar', 'dollars'],
      GBP: ['£', 'gbp', 'pound', 'pounds'],
      RUB: ['₽', 'rub', 'ruble', 'rubles', 'rouble', 'roubles'],
      KZT: ['₸', 'kzt', 'tenge'],
    },
  },
  signs: {
    quotes: [
      ['“', '”'],
      ['‘', '’'],
      ['"', '"'],
    ],
    ends: { statement: '.', question: '?', exclamation: '!', colon: ':', semicolon: ';', ellipsis: '…' },
  },
  words: {
    frequent:
      'the a an and or but not no is are was were be been being has have had i you he she it we they his her its their our your this that these those of to in on at by for from with without about over under through against as if than then there here which who what when where why how will would can could should must may might do does did also only very more most some any all into because so'.split(
        ' ',
      ),
    endings: [],
    letters: '',
    abbreviations:
      'mr mrs ms dr prof vs etc inc ltd co corp no nos fig cf approx st jr sr gov gen rep sen vol ed eds est dept mt'.split(
        ' ',
      ),
    questions: {
      first:
        'who whom whose what how where why which is are do does did can could will would should has have'.split(
          ' ',
        ),
      anywhere: [],
    },
  },
}
