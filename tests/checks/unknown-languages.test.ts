import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/checks/run.js'
import { parseUnits } from '../../src/document/units.js'
import { synopsis } from '../../src/synopsis/synopsis.js'

/** What all checks find in a translation, as `code: piece of the target`. */
function told(pair: string, source: string, target: string): string[] {
  const [from = '', to = ''] = pair.split(' ')
  const units = parseUnits(source)
  expect(units).toHaveLength(1)
  const entries = units.map(({ id, text }) => ({ id, source: text, target, state: 'translated' as const }))
  return check(synopsis(units, units, { [to]: entries }), { source: from }).map(
    ({ code, range }) => `${code}: ${range ? target.slice(range.start, range.end) : ''}`,
  )
}

type Case = readonly [pair: string, source: string, target: string, ...told: string[]]

/** Both ways: what is no fault in one direction is none in the other. */
const bothWays = (cases: readonly Case[]): Case[] =>
  cases.flatMap(([pair, source, target]) => [
    [pair, source, target],
    [pair.split(' ').reverse().join(' '), target, source],
  ])

describe('a language without vocabulary: what is the same is no fault', () => {
  test.each(
    bothWays([
      // Signs and codes of units.
      ['fr de', 'Soit 45 % du personnel.', 'Also 45 % des Personals.'],
      ['fr de', 'Soit 45\u00a0% du personnel.', 'Also 45 Prozent des Personals.'],
      ['fr en', 'Soit 45\u202f% du personnel.', 'That is 45% of the staff.'],
      ['fr ru', 'Soit 45 pour cent du personnel.', 'То есть 45 % работников.'],
      ['tr de', 'Personelin %45’i katıldı.', 'Es kamen 45 % des Personals.'],
      ['tr ar', 'Ücretlere %30,5 zam geldi.', 'ارتفعت الأجور بنسبة ٣٠٫٥٪.'],
      ['kk ru', 'Жалақы 30 пайызға өсті.', 'Зарплата выросла на 30 процентов.'],
      ['kk ru', 'Жалақы 450 мың теңге болды.', 'Зарплата составила 450 тысяч тенге.'],
      ['kk de', 'Жалақы 450 000 ₸ болды.', 'Der Lohn betrug 450.000 Tenge.'],
      ['kk en', 'Баға 1,5 млрд теңге.', 'The price is 1.5 billion tenge.'],
      ['fr de', 'Un salaire de 1 250,50 € par mois.', 'Ein Lohn von 1.250,50 Euro im Monat.'],
      ['fr en', 'Un salaire de 1250 euros par mois.', 'A wage of €1,250 a month.'],
      ['fr de', 'Un don de 30 millions d’euros.', 'Eine Spende von 30 Mio. Euro.'],
      ['it en', 'Tra 20 e 30 milioni di euro.', 'Between €20m and €30m.'],
      ['it de', 'Costa €5 al giorno.', 'Es kostet 5 Euro am Tag.'],
      ['es de', 'Entre 20 y 30 % de la plantilla.', 'Zwischen 20 und 30 % der Belegschaft.'],
      ['es en', 'Pagan USD 500 al mes.', 'They pay $500 a month.'],
      ['es de', 'Cuesta $ 500 al mes.', 'Es kostet 500 Peso im Monat.'],
      ['pl de', 'Zarabia 500 PLN dziennie.', 'Sie verdient 500 Złoty am Tag.'],
      ['pl en', 'Zarabia 500 zł dziennie.', 'She earns 500 PLN a day.'],
      ['pl de', 'Zarabia 500 EUR dziennie.', 'Sie verdient 500 € am Tag.'],
      ['fr de', 'Prix : 12€50 le kilo.', 'Preis: 12,50 € das Kilo.'],
      // Grouping and decimal signs.
      ['fr de', 'Plus de 1 200 salariés.', 'Mehr als 1.200 Beschäftigte.'],
      ['fr en', 'Plus de 1\u202f200 salariés.', 'More than 1,200 employees.'],
      ['it ru', 'Più di 1.200 lavoratori.', 'Более 1 200 рабочих.'],
      ['fr en', 'Plus de 1’200 salariés.', 'More than 1,200 employees.'],
      ['es en', 'Más de 1200 obreros.', 'More than 1,200 workers.'],
      ['es ar', 'Fueron 1.250.000 personas.', 'كانوا ١٬٢٥٠٬٠٠٠ شخص.'],
      ['hi en', 'कुल 1,25,000 मज़दूर थे', 'There were 125,000 workers'],
      ['fr de', 'Un arrêt de 30,5 heures.', 'Eine Unterbrechung von 30,5 Stunden.'],
      ['ja en', '30.5時間のストライキ', 'A strike of 30.5 hours'],
      ['fr it', 'Plus de 1 200,5 tonnes.', 'Più di 1.200,5 tonnellate.'],
      // Times with a full stop.
      ['it en', 'Alle 15.30 era finita.', 'At 3.30 p.m. it was over.'],
      // Scales.
      ['fr en', 'Deux villes, 1,5 million d’habitants.', 'Two cities, 1.5 million inhabitants.'],
      ['fr de', 'Entre 2 et 3 millions de voix.', 'Zwischen 2 und 3 Mio. Stimmen.'],
      ['pl de', 'Około 2-3 tys. osób.', 'Etwa 2.000 bis 3.000 Menschen.'],
      ['tr en', 'Yaklaşık 2 milyon kişi.', 'Around 2,000,000 people.'],
      ['es de', 'De 3000 obreros en 3 fábricas.', 'Von 3.000 Arbeitern in 3 Fabriken.'],
      ['ja de', '約120万人が参加した。', 'Etwa 1,2 Millionen Menschen nahmen teil.'],
      // Dates whose months can't be read.
      ['fr de', 'Le 12 janvier 2022, ils ont cessé.', 'Am 12. Januar 2022 hörten sie auf.'],
      ['fr en', 'Le 1er mai 2022, ils ont cessé.', 'On May 1, 2022, they stopped.'],
      ['it ar', 'Il 12 gennaio 2022 era finita.', 'انتهى الأمر في 12 يناير 2022.'],
      ['es ru', 'El 12 de enero de 2022 terminó.', 'Это закончилось 12 января 2022 года.'],
      ['pl de', 'Było to 12 stycznia.', 'Das war am 12. Januar.'],
      ['pl de', 'Było to 12.10. w nocy.', 'Das war nachts am 12. Oktober.'],
      ['pl en', 'Było to 12.10.2021 r.', 'That was on 12 October 2021.'],
      ['cs de', 'Bylo to 12.\u00a01.\u00a02022 v noci.', 'Das war nachts am 12. Januar 2022.'],
      ['kk ru', '2022 жылғы 12 қаңтарда болды.', 'Это было 12 января 2022 года.'],
      ['tr en', '12/10/2021 tarihinde bitti.', 'It ended on 12 October 2021.'],
      ['tr de', 'Grev 12 Ocak’ta bitti.', 'Der Streik endete am 12. Januar.'],
      ['fr de', 'Du 12 au 14 janvier, grève.', 'Vom 12. bis 14. Januar Streik.'],
      ['fr de', 'En mai 68, tout a changé.', 'Im Mai 1968 wurde alles anders.'],
      ['fr de', 'Dans les années 90, rien.', 'In den 1990er Jahren nichts.'],
      ['it en', 'Negli anni ’90 niente.', 'Nothing in the 1990s.'],
      // Times, ordinals, numbers in words.
      ['fr de', 'Vers 14h30, la police arrive.', 'Gegen 14.30 Uhr kommt die Polizei.'],
      ['fr de', 'À 14h00, la police arrive.', 'Um 14 Uhr kommt die Polizei.'],
      ['it de', 'Alle 14.30 arriva la polizia.', 'Um 14:30 Uhr kommt die Polizei.'],
      ['es en', 'A las 2:30 de la tarde llegan.', 'They arrive at 14:30 in the afternoon.'],
      ['fr de', 'Au XIXe siècle, la vapeur.', 'Im 19. Jahrhundert der Dampf.'],
      ['fr de', 'Au 19e siècle, la vapeur.', 'Im 19. Jahrhundert der Dampf.'],
      ['es de', 'En el siglo XIX, el vapor.', 'Im 19. Jahrhundert der Dampf.'],
      ['fr de', 'Quarante-cinq salariés y étaient.', '45 Beschäftigte waren dabei.'],
      ['fr de', 'Trois cents salariés y étaient.', '300 Beschäftigte waren dabei.'],
      ['fr de', 'Il y avait 3 usines.', 'Es gab drei Werke.'],
    ]),
  )('%s %j %j', (pair, source, target) => expect(told(pair, source, target)).toEqual([]))
})

describe('a language without vocabulary: what is different is told', () => {
  const CASES: readonly Case[] = [
    ['fr de', 'Soit 45 % du personnel.', 'Also 54 % des Personals.', 'percent-and-currency: 54 %'],
    ['fr de', 'Soit 45 % du personnel.', 'Also 45 € des Personals.', 'percent-and-currency: 45 €'],
    ['fr de', 'Soit 45 % du personnel.', 'Also 45 des Personals.', 'percent-and-currency: 45'],
    ['fr de', 'Prix : 12€50 le kilo.', 'Preis: 12,60 € das Kilo.', 'percent-and-currency: 12,60 €'],
    ['fr de', 'Soit 45 pour cent du personnel.', 'Also 54 % des Personals.', 'percent-and-currency: 54 %'],
    ['de fr', 'Also 45 % des Personals.', 'Soit 54 % du personnel.', 'percent-and-currency: 54 %'],
    ['de fr', 'Ein Lohn von 20 €.', 'Un salaire de 20 $.', 'percent-and-currency: 20 $'],
    ['fr it', 'Un salaire de 20 €.', 'Un salario di 20 CHF.', 'percent-and-currency: 20 CHF'],
    ['fr de', 'Plus de 1 200 salariés.', 'Mehr als 1.300 Beschäftigte.', 'numbers: 1.300'],
    ['fr de', 'Plus de 1 200 salariés.', 'Mehr als 12.000 Beschäftigte.', 'numbers: 12.000'],
    ['de fr', 'Mehr als 1.200 Beschäftigte.', 'Plus de 1 300 salariés.', 'numbers: 1 300'],
    ['en it', 'More than 30.5 hours.', 'Più di 35,5 ore.', 'numbers: 35,5'],
    [
      'kk ru',
      'Жалақы 450 мың теңге болды.',
      'Зарплата составила 540 тысяч тенге.',
      'percent-and-currency: 540 тысяч тенге',
    ],
    ['fr en', 'Un don de 30 millions d’euros.', 'A donation of €35m.', 'percent-and-currency: €35m'],
    ['fr de', 'Le 12 janvier 2022, grève.', 'Am 13. Januar 2022 Streik.', 'dates: 13. Januar 2022'],
    ['fr de', 'Le 12 janvier 2022, grève.', 'Am 12. Januar 2021 Streik.', 'dates: 12. Januar 2021'],
    ['fr de', 'Le 12 janvier 2022, grève.', 'Am 11. Januar 2022 Streik.', 'dates: 11. Januar 2022'],
    ['de fr', 'Am 12. Januar 2022 Streik.', 'Le 13 janvier 2022, grève.', 'dates: 13'],
    ['fr es', 'Le 12 janvier 2022, grève.', 'El 13 de enero de 2022, huelga.', 'numbers: 13'],
    ['pl en', 'Było to 12.10.2021 r.', 'That was on 12 October 2012.', 'dates: 12 October 2012'],
    ['fr de', 'Plus de 1 256 salariés.', 'Die Beschäftigten streiken alle.', 'numbers: '],
    ['de fr', '1.256 Beschäftigte streiken.', 'Les salariés font tous grève.', 'numbers: '],
  ]
  test.each(CASES)('%s %j %j', (pair, source, target, ...expected) =>
    expect(told(pair, source, target)).toEqual(expected),
  )
})

describe('a language without vocabulary: signs, ends, lengths and words', () => {
  test.each(
    bothWays([
      [
        'fr de',
        '« Nous ne reprendrons pas le travail », dit-il ; elle refuse.',
        '„Wir nehmen die Arbeit nicht wieder auf“, sagt er; sie weigert sich.',
      ],
      ['fr en', 'Qui paie donc tout cela ?', 'Who is paying for all this?'],
      ['fr ru', 'Qui paie donc tout cela\u202f?', 'Кто же за всё это платит?'],
      ['fr ar', 'Voici la question : qui paie ?', 'إليكم السؤال: من يدفع؟'],
      ['fr de', 'C’est fini\u00a0!', 'Es ist vorbei!'],
      [
        'fr en',
        '— Nous ne reprendrons pas le travail, dit-il.',
        '“We will not take up work again,” he says.',
      ],
      ['es de', '¿Quién paga todo esto?', 'Wer bezahlt das alles?'],
      ['es en', '¡Se acabó la fiesta!', 'The party is over!'],
      [
        'es de',
        '«¡No volveremos nunca al trabajo!», dijo.',
        '„Wir kehren nie wieder zur Arbeit zurück!“, sagte er.',
      ],
      [
        'pl de',
        'Powiedział: „Nie wrócimy już nigdy do pracy”.',
        'Er sagte: „Wir kehren nie wieder zur Arbeit zurück.“',
      ],
      ['it en', 'L’80\u00a0% ha votato «no», un po’ per rabbia.', '80% voted “no”, a little out of anger.'],
      [
        'kk ru',
        'Олар: «Біз жұмысқа ешқашан оралмаймыз», — деді.',
        'Они сказали: «Мы никогда не вернёмся к работе».',
      ],
      ['tr de', '“Asla işe geri dönmeyeceğiz” dedi.', '„Wir kehren nie wieder zur Arbeit zurück“, sagte er.'],
      [
        'ja de',
        '「もう二度と仕事には戻らない」と彼は言った。',
        '„Wir kehren nie wieder zur Arbeit zurück“, sagte er.',
      ],
      ['el de', 'Ποιος πληρώνει για όλα αυτά;', 'Wer bezahlt das alles?'],
      ['hi en', 'मज़दूर हड़ताल पर हैं।', 'The workers are on strike.'],
      ['th de', 'คนงานหยุดงานประท้วง', 'Die Arbeiter streiken.'],
      ['fr en', 'Nous nous battons *pas* pour cela.', 'We do not fight for that.'],
      ['fr ru', 'Il lit le journal Le Monde des livres.', 'Он читает газету Le Monde des livres.'],
      [
        'fr de',
        'M. Dupont a dit non. Il est parti, etc.',
        'Herr Dupont hat Nein gesagt. Er ist gegangen usw.',
      ],
    ]),
  )('%s %j %j', (pair, source, target) => expect(told(pair, source, target)).toEqual([]))

  test.each([
    ['fr de', 'Le Monde diplomatique'],
    ['fr en', 'Confédération générale du travail'],
  ])('%s %j is a name in both', (pair, name) => expect(told(pair, name, name)).toEqual([]))

  test.each<Case>([
    ['fr de', 'Qui paie donc tout cela ?', 'Wer bezahlt das alles.', 'terminal-punctuation: .'],
    ['fr de', 'Il a dit « non » et « oui ».', 'Er sagte „Nein“ und „Ja.', 'quotes: „'],
    [
      'fr de',
      'La direction refuse de négocier avec les salariés.',
      'La direction refuse de négocier avec les salariés.',
      'same-as-source: ',
    ],
    ['fr de', 'La direction refuse.', 'Die  Leitung weigert sich .', 'white-space:   ', 'white-space:  '],
    ['fr ru', 'La direction refuse.', 'Дирекция oтказывается.', 'script: oтказывается'],
  ])('%s %j %j', (pair, source, target, ...expected) => expect(told(pair, source, target)).toEqual(expected))
})
