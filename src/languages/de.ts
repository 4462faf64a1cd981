import type { Language } from './language.js'

export const de: Language = {
  tag: 'de',
  script: 'Latin',
  numbers: {
    digits: ['0123456789'],
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
      'der die das den dem des ein eine einen einem einer und oder aber nicht kein keine ist sind war waren wird werden wurde wurden hat haben hatte hatten ich du er sie es wir ihr ihre seine sein auch auf aus bei mit nach von vor zu zum zur im in an am für über unter durch gegen ohne um als wie wenn dass daß weil damit noch nur schon sich so dann da dort hier dieser diese dieses diesem mehr sehr kann können muss müssen soll sollte man was wer wo bis beim ins vom etwas jeder jede alle allen diesem diesen sowie sondern worden sei seien wäre würde würden hätte konnte konnten wollen sollen darf mag möchte möchten lassen gibt viele vielen andere anderen ihnen ihrem ihren ihrer ihres seinem seinen seiner unser unsere unserer uns mir mich dir dich euch eines einige wieder immer zwischen während also bereits dabei dazu daran davon doch denn ob falls seit worin indem'.split(
        ' ',
      ),
    endings: [
      'ung',
      'ungen',
      'keit',
      'keiten',
      'heit',
      'heiten',
      'schaft',
      'schaften',
      'lich',
      'liche',
      'lichen',
      'licher',
      'ischen',
    ],
    letters: 'äöüß',
    abbreviations:
      'bzw ca etc usw usf vgl nr dr prof abs art bd hrsg jh jhd mio mrd tsd inkl evtl ggf sog bspw zzgl st str tel min max allg insb insbes gem lt anm aufl ff kap mind'.split(
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
