import { STATES, type State } from '../alignment/entry.js'
import { attributeOf, type XmlNode } from '../xml/read.js'

/** What the states of XLIFF mean; what is unknown says nothing. */
const KNOWN: Readonly<Record<string, State>> = {
  // XLIFF 2
  initial: 'initial',
  translated: 'translated',
  reviewed: 'reviewed',
  final: 'final',
  // XLIFF 1.2
  new: 'initial',
  'needs-translation': 'initial',
  'needs-adaptation': 'translated',
  'needs-l10n': 'translated',
  'needs-review-adaptation': 'translated',
  'needs-review-l10n': 'translated',
  'needs-review-translation': 'translated',
  'signed-off': 'reviewed',
}

/** Where tools keep a state of their own, and what it means. */
const OF_TOOLS: readonly { tool: string; attribute: string; states: Readonly<Record<string, State>> }[] = [
  {
    tool: 'memoQ',
    attribute: 'status',
    states: {
      ManuallyConfirmed: 'translated',
      Proofread: 'reviewed',
      Reviewer1Confirmed: 'reviewed',
      Reviewer2Confirmed: 'reviewed',
    },
  },
  {
    tool: 'Trados',
    attribute: 'conf',
    states: { Translated: 'translated', ApprovedTranslation: 'reviewed', ApprovedSignOff: 'reviewed' },
  },
  { tool: 'Phrase', attribute: 'confirmed', states: { 1: 'translated' } },
]

/** What people and tools call a target that nobody stands behind, in a column of states as well. */
export const GUESS_STATE = /^(?:needs-translation|(?:x-)?fuzzy|(?:x-)?needs-work|(?:x-)?rejected)$/

/** What each vocabulary says of a target behind which nobody stands: all of the attributes of a line. */
const GUESSES: readonly { tool: string; says: Readonly<Record<string, RegExp>> }[] = [
  { tool: 'XLIFF 1.2', says: { state: GUESS_STATE } },
  {
    tool: 'XLIFF 1.2',
    says: {
      'state-qualifier':
        /^(?:fuzzy-match|x-fuzzy.*|x-mt|mt-suggestion|leveraged-mt|tm-suggestion|rejected-.*)$/,
      state: /^(?!(?:signed-off|final)$)/,
      approved: /^(?!yes$)/,
    },
  },
  {
    tool: 'XLIFF 2',
    says: { subState: /(?:^|[:-])(?:fuzzy|fuzzy-match|needs-work|needs-translation|mt|mt-suggestion)$/ },
  },
  {
    tool: 'memoQ',
    says: { status: /^(?:Pretranslated|MachineTranslated|AssembledFromFragments|NotStarted|Rejected)$/ },
  },
  { tool: 'Trados', says: { conf: /^Draft$/, origin: /^(?:tm|mt|nmt|amt)$/i, percent: /^\d{0,2}$/ } },
  { tool: 'Trados', says: { conf: /^Rejected/ } },
  // A segment that a person edited and did not confirm is a person's all the same.
  { tool: 'Phrase', says: { confirmed: /^0$/, 'trans-origin': /^(?:mt|tm)$/, 'level-edited': /^(?!true$)/ } },
  { tool: 'Phrase', says: { confirmed: /^0$/, score: /[1-9]/, 'level-edited': /^(?!true$)/ } },
]

/** A state that a file gives a target. One with a text counts as translated, whatever its state says. */
export function stateIn(name: string | undefined, target: string): State {
  const state = (name !== undefined && Object.hasOwn(KNOWN, name) && KNOWN[name]) || 'initial'
  if (target === '') return 'initial'
  return state === 'initial' ? 'translated' : state
}

/** Whether a state of XLIFF means that nothing was done yet, as none does. */
export function isUntouched(name: string | undefined): boolean {
  return name === undefined || (Object.hasOwn(KNOWN, name) && KNOWN[name] === 'initial')
}

/** The state that a file gives a target in XLIFF or the words of its tool. @param told the elements that may say it */
export function stateOf(told: readonly XmlNode[], target: string): State {
  const said = saying(told)
  const state = said('state')
  const own = OF_TOOLS.flatMap(({ attribute, states }) => {
    const value = said(attribute)
    return value !== undefined && Object.hasOwn(states, value) ? [states[value] as State] : []
  })
  // It is approved, whatever stage of the work its state names; but not if that is yet to be done.
  const approved = said('approved') === 'yes' && !state?.startsWith('needs-') ? (['reviewed'] as const) : []
  return highest(target === '' ? ['initial'] : [stateIn(state, target), ...own, ...approved])
}

/** Whether a file says of a target with a text that nobody stands behind it. @param told as of `stateOf` */
export function isGuess(told: readonly XmlNode[]): boolean {
  const said = saying(told)
  return GUESSES.some(({ says }) =>
    Object.entries(says).every(([attribute, value]) => value.test(said(attribute) ?? '')),
  )
}

/** The lowest of some states, of which there is one at least. */
export function lowest(states: readonly State[]): State {
  return STATES.find(state => states.includes(state)) ?? 'initial'
}

const highest = (states: readonly State[]): State =>
  STATES.findLast(state => states.includes(state)) ?? 'initial'

/** Reads an attribute of whichever element has it. */
function saying(told: readonly XmlNode[]): (attribute: string) => string | undefined {
  return attribute => told.map(node => attributeOf(node, attribute)).find(value => value !== undefined)
}
