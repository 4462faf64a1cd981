import { commitAll, git } from '../repository.js'
import { type Reshaping, reshape } from '../synopsis/reshape.js'
import { type Deed, documentOf, NAMES, picked } from './chance.js'
import { POOL, type Tag } from './texts.js'
import { removeDocument, setParagraphs, setTargets } from './world.js'

/** Changes the German of a document, in an editor. */
export const reshaping =
  (op: Reshaping): Deed =>
  async (world, chance) => {
    const document = documentOf(world, chance)
    const now = world.corpus.get(document) as readonly string[]
    world.former.push({ document, paragraphs: now })
    setParagraphs(world, document, reshape(op, chance.at, chance.to, now, POOL))
    return {}
  }

export const revert: Deed = async (world, { at }) => {
  if (world.former.length === 0) return undefined
  const { document, paragraphs } = picked(world.former, at)
  setParagraphs(world, document, paragraphs)
  return {}
}

/** A paragraph goes to another document. */
export const carry: Deed = async (world, chance) => {
  const from = documentOf(world, chance)
  const to = documentOf(world, { ...chance, document: chance.document + 1 })
  const paragraphs = world.corpus.get(from) as readonly string[]
  if (from === to || paragraphs.length === 0) return undefined
  const at = chance.at % paragraphs.length
  setParagraphs(world, from, paragraphs.toSpliced(at, 1))
  const others = world.corpus.get(to) as readonly string[]
  setParagraphs(world, to, others.toSpliced(chance.to % (others.length + 1), 0, paragraphs[at] as string))
  return {}
}

export const rename: Deed = async (world, chance) => {
  const document = documentOf(world, chance)
  const name = picked(NAMES, chance.to)
  if (world.corpus.has(name)) return undefined
  const paragraphs = world.corpus.get(document) as readonly string[]
  removeDocument(world, document)
  setParagraphs(world, name, paragraphs)
  return {}
}

export const remove: Deed = async (world, chance) => {
  if (world.corpus.size < 2) return undefined
  removeDocument(world, documentOf(world, chance))
  return {}
}

const ALL: readonly Tag[] = ['ru', 'en', 'ar']

/** A language is added or retired. */
export const languages: Deed = async (world, { language }) => {
  const tag = picked(ALL, language)
  const isThere = world.targets.includes(tag)
  const targets = isThere ? world.targets.filter(other => other !== tag) : [...world.targets, tag]
  if (targets.length > 0) setTargets(world, targets)
  return {}
}

export const commit: Deed = async world => {
  if (!world.isRepository) git(world.made, 'init', '-q', '-b', 'main')
  world.isRepository = true
  world.made.write('Tag.txt', String(world.marks++))
  commitAll(world.made, 'Stand')
  return {}
}
