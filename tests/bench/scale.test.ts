import { describe, expect, test } from '@jest/globals'
import { UNITS } from '../../bench/scale/document.js'
import { idOf, makeProject, type Wanted } from '../../bench/scale/project.js'
import { RARE_WORD } from '../../bench/scale/texts.js'
import { parseUnits } from '../../src/document/units.js'
import { projectAt, temporaryFolder } from '../process.js'
import { rows } from '../runs.js'
import { thorough } from '../tools.js'

const DOCUMENTS = 3

function made(faults: number) {
  const made = projectAt(temporaryFolder())
  const wanted: Wanted[] = []
  makeProject(made.root, DOCUMENTS, faults, each => wanted.push(each))
  return { made, wanted }
}

const told = ({ document, unit, language, code }: Wanted) => [document, unit, language, code].join(' ')

describe('a project to measure', () => {
  test.each(rows([4, 7], 2))(
    'with %i faults in each document has these findings and no others',
    async faults => {
      const { made: project, wanted } = made(faults)
      const { findings } = await project.query<{ findings: Wanted[] }>('check', '--json')
      expect(findings.map(told).sort()).toEqual(wanted.map(told).sort())
      expect(wanted).toHaveLength(faults * DOCUMENTS)
    },
  )

  test('is in sync, with the units and ids of its texts', async () => {
    const { made: project } = made(4)
    expect((await project.here(['sync'])).stdout).toBe('Everything is in sync; nothing was changed.\n')
    const units = parseUnits(project.read(`corpus/${idOf(1)}.md`))
    expect(project.json(`alignments/${idOf(1)}/de.json`).units).toEqual(
      units.map(({ id, kind, text }) => ({ id, kind, text })),
    )
  })

  thorough('has documents of 100 units, the rare word once, and the same texts each time', async () => {
    const [one, other] = [made(4).made, made(4).made]
    const { documents } = await one.query<{ documents: { units: number }[] }>('status', '--json')
    expect(documents.map(({ units }) => units)).toEqual(Array(DOCUMENTS).fill(UNITS))
    expect(await one.query<unknown[]>('find', RARE_WORD, '--json')).toHaveLength(1)
    const file = `alignments/${idOf(2)}/ar.json`
    expect(one.read(file)).toBe(other.read(file))
  })
})
