import { expect, test } from '@jest/globals'
import { alignment, project, registry } from '../process.js'

const GERMAN = 'Wem gehört das Öl?'
const entry = (id: string, target: string) => ({ id, source: GERMAN, target, state: 'translated' })

/** Two documents with the same source, in other words in each language. */
function twoDocuments() {
  const files = ['eins', 'zwei'].map(document => {
    const id = `${document}001`
    return {
      [`corpus/${document}.md`]: `${GERMAN}\n`,
      [`alignments/${document}/de.json`]: registry(document, [{ id, kind: 'paragraph', text: GERMAN }]),
      [`alignments/${document}/ru.json`]: alignment(document, 'ru', [
        entry(id, document === 'eins' ? 'Чья это нефть?' : 'Кому принадлежит нефть?'),
      ]),
    }
  })
  return project({ 'synopse.config.json': { targets: ['ru'] }, ...files[0], ...files[1] })
}

test('documents are compared with each other; the other place is told', async () => {
  const made = twoDocuments()
  const [pretty, sarif, alone, explained] = [
    await made.here(['check']),
    await made.here(['check', '--format', 'sarif']),
    await made.here(['check', 'zwei']),
    await made.here(['explain', 'zwei', 'zwei001', '--json']),
  ]
  expect(pretty.stdout.replace(/\s+/g, ' ')).toMatch(
    /alignments\/zwei\/ru\.json 10:7 warning ru zwei001 .*“Чья это нефть\?” at ¶1 of eins \(eins001\).* consistency corpus\/zwei\.md:1 alignments\/eins\/ru\.json:10/,
  )
  const [result] = JSON.parse(sarif.stdout).runs[0].results
  const paths = result.relatedLocations.map(
    (related: { physicalLocation: { artifactLocation: { uri: string } } }) =>
      related.physicalLocation.artifactLocation.uri,
  )
  expect(paths).toEqual(['corpus/zwei.md', 'alignments/eins/ru.json'])
  expect(alone.stdout).toBe('No findings.\n')
  expect(JSON.parse(explained.stdout).findings).toEqual([expect.objectContaining({ code: 'consistency' })])
})

test('what is allowed or in the baseline stays so in a run over one document', async () => {
  const made = twoDocuments()
  await made.here(['check', '--update-baseline'])
  const known = made.read('synopse-baseline.json')
  expect(await made.here(['check', 'zwei', '--strict'])).toMatchObject({ code: 0, stderr: '' })
  await made.here(['check', 'zwei', '--update-baseline'])
  expect(made.read('synopse-baseline.json')).toBe(known)

  made.write('synopse-baseline.json', '{ "version": 1, "findings": [] }')
  const allowed = await made.here([
    'accept',
    'zwei',
    'zwei001',
    'ru',
    'consistency',
    '--reason',
    'beides richtig',
  ])
  expect(allowed).toMatchObject({ code: 0, stderr: '' })
  for (const args of [['check'], ['check', 'zwei'], ['check', 'eins']])
    expect(await made.here(args)).toMatchObject({ code: 0, stdout: 'No findings.\n' })
})
