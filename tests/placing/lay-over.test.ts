import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyPatches, applyRegistration } from '../../src/alignment/apply.js'
import type { Entry, State } from '../../src/alignment/entry.js'
import { type AlignmentFile, type RegistryFile, validOf } from '../../src/alignment/file.js'
import type { Patch } from '../../src/alignment/patch.js'
import { withBlockMark } from '../../src/document/block-mark.js'
import { textKey } from '../../src/document/key.js'
import { parseUnits } from '../../src/document/units.js'
import { layOver, type Original } from '../../src/placing/lay-over.js'
import type { LayingOptions } from '../../src/placing/outcomes.js'
import { withoutListMark } from '../../src/placing/target.js'
import { paragraphsOf } from '../../src/synopsis/paragraphs.js'
import { syncPatches } from '../../src/synopsis/sync.js'
import { synopsis } from '../../src/synopsis/synopsis.js'
import { runs } from '../runs.js'

const WORDS =
  'Streik strike,Arbeiter worker,Lohn wage,Stadt town,Hafen harbour,Öl oil,Preis price,Jahr year,See lake,Kind child'
    .split(',')
    .map(pair => pair.split(' ') as [string, string])

/** A block in both languages: a sentence or two of words and numbers. */
const sentence = fc
  .tuple(fc.array(fc.nat(WORDS.length - 1), { minLength: 1, maxLength: 8 }), fc.nat(40), fc.boolean())
  .map(([words, number, numbered]) =>
    [0, 1].map(side => {
      const said = words.map(word => WORDS[word]?.[side as 0 | 1]).join(' ')
      return `${said.charAt(0).toUpperCase()}${said.slice(1)}${numbered ? ` ${number}` : ''}.`
    }),
  )
const block = fc.record({
  mark: fc.constantFrom('', '', '', '# ', '## ', '- ', '> ', '<p>'),
  theirs: fc.constantFrom(undefined, undefined, undefined, '', '# ', '1. ', '\\- ', '> '),
  fate: fc.constantFrom('same', 'same', 'same', 'same', 'dropped', 'inserted', 'joined', 'moved', 'doubled'),
  sentences: fc.array(sentence, { minLength: 1, maxLength: 2 }),
})
type Block = typeof block extends fc.Arbitrary<infer T> ? T : never

const said = ({ sentences }: Block, side: 0 | 1) => sentences.map(texts => texts[side]).join(' ')
const source = (blocks: readonly Block[]) =>
  blocks
    .filter(({ fate }) => fate !== 'inserted')
    .map(block => `${block.mark}${said(block, 0)}`)
    .join('\n\n')

/** The translation as somebody wrote it: paragraphs are missing, added, joined, moved to the end, there twice. */
function translated(blocks: readonly Block[]): string {
  const lines: string[] = []
  const moved: string[] = []
  for (const block of blocks) {
    const text = said(block, 1)
    const marked = `${block.theirs ?? block.mark}${text}`
    if (block.fate === 'joined' && lines.length > 0) lines[lines.length - 1] += ` ${text}`
    else if (block.fate === 'moved') moved.push(marked)
    else if (block.fate === 'doubled') lines.push(marked, marked)
    else if (block.fate !== 'dropped') lines.push(marked)
  }
  return [...lines, ...moved].join('\n\n')
}

interface Files {
  source: string
  registry: RegistryFile
  file: AlignmentFile
}

function read({ source, registry, file }: Files): Original & { files: Files } {
  return {
    source,
    synopsis: synopsis(parseUnits(source), validOf(registry.units), { en: validOf(file.entries) }),
    languages: new Map([['en', file]]),
    files: { source, registry, file },
  }
}

function carriedOut({ source, registry, file }: Files, patches: readonly Patch[]): Files {
  return { source, registry: applyRegistration(registry, patches), file: applyPatches(file, patches) }
}

function lay(files: Files, translation: string, options: LayingOptions) {
  const units = parseUnits(translation)
  const marked = units.map(unit => withBlockMark(unit, translation))
  return { units, ...layOver(read(files), { units, marked }, { source: 'de', language: 'en', ...options }) }
}

/** What a language has before: nothing, another target, one that stands in the translation somewhere; maybe before any sync. */
const histories = fc
  .record({
    blocks: fc.array(block, { minLength: 1, maxLength: 12 }),
    synced: fc.boolean(),
    had: fc.array(
      fc.record({
        what: fc.constantFrom('nothing', 'nothing', 'other', 'this', 'wrong'),
        state: fc.constantFrom<State>('translated', 'reviewed', 'final'),
        from: fc.nat(11),
        covers: fc.boolean(),
      }),
      { minLength: 12, maxLength: 12 },
    ),
    options: fc.record({ replace: fc.boolean(), minScore: fc.constantFrom(0, 0, 0.9) }),
  })
  .map(({ blocks, synced, had, options }) => {
    const text = source(blocks)
    const units = parseUnits(text)
    const translation = translated(blocks)
    const texts = parseUnits(translation).map(({ text }) => text)
    const entries: Entry[] = []
    for (const [index, { id, text }] of units.entries()) {
      const { what, state, from, covers } = had[index] as (typeof had)[number]
      const target =
        what === 'other' ? `other ${index}` : what === 'nothing' ? '' : texts[what === 'this' ? index : from]
      const last = entries.at(-1)
      if (covers && last?.target)
        entries[entries.length - 1] = {
          ...last,
          source: `${last.source}\n\n${text}`,
          covers: [...(last.covers ?? []), id],
        }
      else if (target) entries.push({ id, source: text, target, state })
      else entries.push({ id, source: '', target: '', state: 'initial' })
    }
    const head = { document: 'd', sourceLanguage: 'de' }
    const registered = synced ? units.map(({ id, kind, text }) => ({ id, kind, text })) : []
    const files: Files = {
      source: text,
      registry: { document: 'd', language: 'de', units: registered },
      file: { ...head, language: 'en', entries: synced ? entries : [] },
    }
    return { files, translation, options }
  })
  .filter(({ translation }) => parseUnits(translation).length > 0)

describe('a translation laid over a document', () => {
  test('property: doing it again changes nothing, and the patches begin with those of a sync', () => {
    fc.assert(
      fc.property(histories, ({ files, translation, options }) => {
        const first = lay(files, translation, options)
        const sync = syncPatches(read(files).synopsis)
        expect(first.patches.slice(0, sync.length)).toEqual(sync)
        const then = carriedOut(files, first.patches)
        const again = lay(then, translation, options)
        expect(again.patches).toEqual([])
        expect(again.written).toEqual([])
        expect(again.unplaced).toEqual(first.unplaced)
      }),
      runs(400),
    )
  })

  test('property: what was written is what is there then and was not there before', () => {
    fc.assert(
      fc.property(histories, ({ files, translation, options }) => {
        const { patches, written, beads, units } = lay(files, translation, options)
        const then = carriedOut(files, patches)
        const targets = ({ entries }: AlignmentFile) =>
          new Map(validOf(entries).map(({ id, target, covers }) => [id, { target, covers }]))
        const [before, now] = [targets(files.file), targets(then.file)]
        const changed = [...now].flatMap(([id, pair]) =>
          pair.target && !isDeepStrictEqual(pair, before.get(id)) ? [id] : [],
        )
        expect(written.toSorted()).toEqual(changed.sort())
        const names = beads.filter(({ outcome }) => outcome === 'written').map(({ units }) => units[0])
        expect(written.toSorted()).toEqual(names.sort())
        expect(beads.flatMap(({ target }) => target).sort((a, b) => a - b)).toEqual([...units.keys()])
      }),
      runs(400),
    )
  })

  test('property: no paragraph is written more often than the translation has it', () => {
    fc.assert(
      fc.property(histories, ({ files, translation, options }) => {
        const { patches, written, units } = lay(files, translation, options)
        const count = (texts: readonly string[]) => {
          const times = new Map<string, number>()
          for (const text of texts) {
            const key = withoutListMark(textKey(text))
            times.set(key, (times.get(key) ?? 0) + 1)
          }
          return times
        }
        const entries = validOf(carriedOut(files, patches).file.entries).filter(({ id }) =>
          written.includes(id),
        )
        const there = count(units.map(({ text }) => text))
        for (const [text, times] of count(entries.flatMap(({ target }) => paragraphsOf(target))))
          expect([text, times]).toEqual([text, Math.min(times, there.get(text) ?? 0)])
      }),
      runs(400),
    )
  })
})
