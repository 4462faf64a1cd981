import { describe, expect, test } from '@jest/globals'
import { parseUnits } from '../../src/document/units.js'
import type { ReturnedUnit } from '../../src/formats/exchange.js'
import { byDocument } from '../../src/formats/returned/by-document.js'

const documentOf = (id: string, source: string) => ({ id, units: parseUnits(source) })
const documents = [
  documentOf('eins', 'Falsch!\n\nNur im ersten.\n'),
  documentOf('zwei', 'Falsch!\n\nNur im zweiten.\n\nAuch nur dort.\n'),
]
const idOf = (source: string) => parseUnits(source)[0]?.id as string
const unit = (source: string, about: Partial<ReturnedUnit> = {}): ReturnedUnit => ({
  source,
  target: 'x',
  ...about,
})
const sorted = (...units: ReturnedUnit[]) =>
  Object.fromEntries(
    byDocument(units, documents).map(({ id, units }) => [id, units.map(({ source }) => source)]),
  )

describe('what comes back goes to the document', () => {
  test('that the file says', () => {
    expect(sorted(unit('Falsch!', { document: 'zwei' }))).toEqual({ zwei: ['Falsch!'] })
  })

  test('that has the id, or else the German', () => {
    expect(sorted(unit('Geändert.', { id: idOf('Auch nur dort.') }), unit('Nur  im ersten.'))).toEqual({
      zwei: ['Geändert.'],
      eins: ['Nur  im ersten.'],
    })
  })

  test('to which most of the file belongs, where several have it', () => {
    expect(
      sorted(unit('Falsch!', { id: idOf('Falsch!') }), unit('Nur im zweiten.'), unit('Auch nur dort.')),
    ).toEqual({ zwei: ['Falsch!', 'Nur im zweiten.', 'Auch nur dort.'] })
  })

  test('to none, where that is not sure', () => {
    expect(sorted(unit('Falsch!', { id: idOf('Falsch!') }))).toEqual({ '': ['Falsch!'] })
    expect(sorted(unit('Falsch!'), unit('Nur im ersten.'), unit('Nur im zweiten.'))).toEqual({
      '': ['Falsch!'],
      eins: ['Nur im ersten.'],
      zwei: ['Nur im zweiten.'],
    })
    expect(sorted(unit('Nirgends.', { document: 'drei' }))).toEqual({ drei: ['Nirgends.'] })
  })
})
