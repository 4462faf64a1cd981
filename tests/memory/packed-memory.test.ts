import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { candidates } from '../../src/memory/candidates.js'
import { packMemory } from '../../src/memory/pack-memory.js'
import { packedMemory } from '../../src/memory/packed-memory.js'
import { type Bytes, DamagedMemory } from '../../src/memory/sections.js'
import { runs } from '../runs.js'
import { compared, memoryPairs, sourceText } from './compared.js'

const PLACE = { document: '', unit: '' }

/** Bytes that are there, without proof that they are as they were. */
const there = (bytes: Uint8Array): Bytes => ({
  read: (start, length) => (start + length <= bytes.length ? bytes.slice(start, start + length) : undefined),
})
const asked = (wanted: string, bytes: Bytes) =>
  candidates(wanted, [packedMemory(bytes, 'memory/alt.tmx', 'ru')], PLACE)

test('property: a memory that was packed gives the same answers', () => {
  fc.assert(
    fc.property(fc.array(sourceText, { minLength: 1 }), memoryPairs, (texts, pairs) => {
      const bytes = there(Buffer.concat(packMemory(pairs)))
      for (const wanted of texts) expect(asked(wanted, bytes)).toEqual(compared(wanted, pairs))
    }),
    runs(1000),
  )
})

test('property: whatever the bytes are, there is an answer, or they count as damaged', () => {
  const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }))
  fc.assert(
    fc.property(
      sourceText,
      memoryPairs,
      fc.array(change, { maxLength: 5 }),
      fc.option(fc.nat()),
      (wanted, pairs, changes, cut) => {
        const bytes = Buffer.concat(packMemory(pairs))
        for (const [at, value] of changes) bytes[at % bytes.length] = value
        try {
          asked(wanted, there(bytes.subarray(0, cut === null ? bytes.length : cut % bytes.length)))
        } catch (error) {
          expect(error).toBeInstanceOf(DamagedMemory)
        }
      },
    ),
    runs(2000),
  )
})
