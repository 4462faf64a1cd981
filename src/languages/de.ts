import type { Language } from './language.js'

export const de: Language = {
  tag: 'de',
  script: 'Latin',
  numbers: {
    decimal: ',',
    thousands: ".'’ ",
    cardinals: [
      ['null'],
      ['ein', 'eins', 'eine', 'einen', 'einem', 'einer', 'eines'],
      ['zwei', 'zwo', 'zweier'],
      ['drei', 'dreier'],
      ['vier'],
      ['fünf'],
      ['sechs'],
      ['sieben'],
      ['acht'],
      ['neun'],
      ['zehn'],
      ['elf'],
      ['zwölf'],
    ],
    scales: {
      tausend: 3,
      tsd: 3,
      million: 6,
      millionen: 6,
      mio: 6,
      milliarde: 9,
      milliarden: 9,
      mrd: 9,
      billion: 12,
      billionen: 12,
    },
    months: [
      ['januar', 'jänner', 'jan'],
      ['februar', 'feber', 'feb'],
      ['märz', 'mär', 'mrz'],
      ['april', 'apr'],
      ['mai'],
      ['juni', 'jun'],
      ['juli', 'jul'],
      ['august', 'aug'],
      ['september', 'sept', 'sep'],
      ['oktober', 'okt'],
      ['november', 'nov'],
      ['dezember', 'dez'],
    ],
    percent: ['prozent', 'prozents', 'prozente', 'prozenten'],
    currencies: {
      EUR: ['€', 'eur', 'euro', 'euros'],
      USD: ['$', 'usd', 'dollar', 'dollars', 'us-dollar'],
      GBP: ['£', 'gbp', 'pfund'],
      RUB: ['₽', 'rub', 'rubel', 'rubeln', 'rubels'],
      KZT: ['₸', 'kzt', 'tenge'],
    },
  },
  signs: {
    quotes: [
      ['„', '“'],
      ['»', '«'],
      ['‚', '‘'],
      ['›', '‹'],
    ],
    ends: { statement: '.', question: '?', exclamation: '!', colon: ':', semicolon: ';', ellipsis: '…' },
  },
  words: {
    frequent:
      'der die das den dem des ein eine einen einem einer und oder aber nicht kein keine ist sind war waren wird werden wurde wurden hat haben hatte hatten ich du er sie es wir ihr ihre seine sein auch auf aus bei mit nach von vor zu zum zur im in an am für über unter durch gegen ohne um als wie wenn dass daß weil damit noch nur schon sich so dann da dort hier dieser diese dieses diesem mehr sehr kann können muss müssen soll sollte man was wer wo bis'.split(
        ' ',
      ),
    questions: {
      first:
        'wer wen wem wessen was wie wo wohin woher warum weshalb wieso wozu welche welcher welches welchen'.split(
          ' ',
        ),
      anywhere: [],
    },
  },
}
