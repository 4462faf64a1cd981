import type { Damage } from '../encoding/damage.js'
import { damageOf } from '../encoding/damage-of.js'
import { lacksScript } from '../encoding/lacks-script.js'
import { grouped } from '../sequence/grouped.js'
import { judgedSource } from '../synopsis/told-source.js'
import type { UnitCell } from './cells.js'
import type { Check, Problem, Subject } from './check.js'
import type { Examples } from './examples.js'

/** Texts that lost their letters on the way, in a table or an editor that took their bytes for those of another encoding. */
export const damaged: Check = {
  code: 'damaged',
  severity: 'error',
  run: subject => [...inOriginals(subject), ...inTranslations(subject)],
}

function inOriginals({ synopsis, pairs }: Subject): Problem[] {
  const source = pairs[0]?.source.tag ?? ''
  return synopsis.rows.flatMap(({ unit: { id, text, line } }): Problem[] => {
    const damage = damageOf(text, '', source)
    if (!damage || isQuoted(text, damage)) return []
    return [{ unit: id, place: 'german', line, wording: 'damaged.original', args: { text: damage.text } }]
  })
}

/** Whether a text speaks of a damage: it stands in quotes of its own. */
function isQuoted(text: string, { start, end }: Damage): boolean {
  return /[„“"'‚«»`]/.test(text.slice(Math.max(0, start - 1), start)) && /[“”"'‘’«»`]/.test(text[end] ?? '')
}

function inTranslations({ cells }: Subject): Problem[] {
  const told = cells.filter(({ row, cell }) => cell.entry?.target && cell.units[0] === row.unit.id)
  return [...grouped(told, ({ language }) => language)].flatMap(([language, column]) => {
    const pairs = column.map(({ cell }) => ({ source: judgedSource(cell), target: targetOf(cell) }))
    const found = column.flatMap(inTranslation)
    const [first] = column
    if (found.length > 0 || !first || !lacksScript(pairs, language)) return found
    const args = { text: targetOf(first.cell) }
    return [{ unit: first.row.unit.id, language, place: 'entry', wording: 'damaged.script', args }]
  })
}

function inTranslation({ row, language, cell }: UnitCell): Problem[] {
  const damage = damageOf(targetOf(cell), judgedSource(cell), language)
  if (!damage) return []
  const { kind, text, said, start, end } = damage
  return [
    {
      unit: row.unit.id,
      language,
      place: 'entry',
      range: { start, end },
      wording: said === undefined ? `damaged.${kind}` : 'damaged.said',
      args: { text, said: said ?? '' },
    },
  ]
}

const targetOf = ({ entry }: UnitCell['cell']) => entry?.target ?? ''

export const examples: Examples = {
  accept: [
    { language: 'en', source: 'Wirklich???', target: 'Really????' },
    { language: 'en', source: 'Aus „ö“ wird „Ã¶“.', target: '“ö” turns into “Ã¶”.' },
    { language: 'ru', source: 'Der Verlag „VEB“ der DDR', target: 'Издательство «ВЕБ ГДР»' },
    { language: 'ar', source: 'Die Bahn heißt BVG.', target: 'اسم شركة النقل BVG.' },
  ],
  reject: [
    { language: 'en', source: 'Das Café öffnet.', target: 'The cafÃ© opens.', finds: ['Ã©'] },
    { language: 'en', source: 'Die Züge fahren.', target: 'The trains don?t run.', finds: ['don?t'] },
    { language: 'ru', source: 'Die Züge fahren.', target: '?????? ????.', finds: ['??????'] },
    { language: 'ru', source: 'Züge', target: 'РџРѕРµР·РґР°', finds: ['РџРѕРµР·РґР°'] },
    { language: 'ru', source: 'Züge', target: 'Ïîåçäà', finds: ['Ïîåçäà'] },
    { language: 'ar', source: 'Züge', target: 'قطارا\uFFFD', finds: ['\uFFFD'] },
    { language: 'ar', source: 'Züge', target: 'Ù‚Ø·Ø§Ø±', finds: ['Ù‚Ø·Ø§Ø±'] },
  ],
}
