import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { files } from '../schema/generate.js'

const root = join(import.meta.dirname, '..')
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8')

test('the committed schemas are those that the code makes', () => {
  for (const [name, text] of Object.entries(files())) expect(read('schema', name)).toBe(text)
})

test('the project’s own files are valid, and the schemas refuse others', () => {
  const validate = (name: string) => new Ajv({ strict: false }).compile(JSON.parse(files()[name] as string))
  expect(validate('config.schema.json')(JSON.parse(read('synopse.config.json')))).toBe(true)
  expect(validate('config.schema.json')({ target: [] })).toBe(false)
  for (const document of readdirSync(join(root, 'alignments'))) {
    for (const file of readdirSync(join(root, 'alignments', document))) {
      const schema = file === 'de.json' ? 'registry.schema.json' : 'alignment.schema.json'
      expect(validate(schema)(JSON.parse(read('alignments', document, file)))).toBe(true)
      expect(validate(schema)({ version: 2 })).toBe(false)
    }
  }
})
