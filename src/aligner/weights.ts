import type { Reason } from './evidence/links.js'

/** What one kind of item is worth as evidence. */
export interface Weight {
  /** Probability that a linked item of a text has its counterpart in the text's translation. */
  hit: number
  /** Share of texts that an item of this kind is expected in before anything is known of the document. */
  chance: number
  /** Items of a kind depend on each other, so that their evidence counts less than its sum. */
  scale: number
}

/** What is learned from data by `npm run learn`; logarithms are natural and of odds. */
export interface Weights {
  evidence: Record<Reason, Weight>
  /** Scale of what lengths say. */
  length: number
  /** Logarithm: what it says for two texts that they are the same, as names, numbers and code may be. */
  sameText: number
  /** Logarithms: what beads are worth before their texts are seen, one to one being nought. */
  shape: {
    /** A text without a partner. */
    null: number
    /** Two texts beside one … */
    merge: number
    /** … for each further one, … */
    further: number
    /** … and for each on the other side as well. */
    both: number
    /** A pair that stands elsewhere than between its neighbours. */
    cross: number
    /** What its texts have to say for it, at least. */
    crossing: number
    /** A text of a bead of several that shares nothing with the other side, where word lists know the words. */
    idle: number
    /** For each text in a bead that goes on from the one before. */
    goesOn: number
    /** A translation so free that nothing of its source is found in it. */
    free: number
    /** Texts that contradict each other so much are no translation, however free. */
    unrelated: number
    /** What two texts that are left over have to say for each other. */
    leftover: number
  }
  /** Logarithms: what sentences have to say of the texts that they stand in. */
  sentences: {
    /** A further text that sentences of one bead stand in. */
    border: number
    /** Sentences that surely stand beside each other: their texts are in one bead. */
    sure: number
    /** What a further sentence explains that no other of its bead does, for it to be sure as well … */
    adds: number
    /** … and to belong to the bead at all. */
    belongs: number
    /** What a text next to a bead explains of its other side, for it to be taken into it. */
    gathers: number
  }
  /** Logarithms for a sentence of a pair having nothing on the other side. */
  loose: {
    /** It stands alone among the sentences of the pair … */
    alone: number
    /** … or its partner is explained by others. */
    idle: number
    /** Scale of how much better the lengths agree without it, if it stands alone … */
    aloneLength: number
    /** … or not. */
    idleLength: number
    /** Scale of what is known of its words: nobody would miss an exclamation. */
    known: number
  }
  /** Shares of beads that these priors stand for, and for how many beads that counts beside those of a document. */
  usual: { null: number; merge: number; beads: number }
  /** Logarithms against states of a column: shifted from here, right again, a text from elsewhere, from far away. */
  places: {
    shift: number
    back: number
    elsewhere: number
    further: number
    /** Scale of what the texts say, beside these. */
    texts: number
    /** What the texts say for their own place, below which they come from elsewhere, wherever that may be. */
    strange: number
    /** Probability from which on a pair is told. */
    limit: number
  }
  /** Logarithms for and against a missing end. */
  cut: {
    cost: number
    /** The source ends like a sentence, the target does not. */
    open: number
    /** The source has more sentences. */
    fewer: number
    /** Both have as many sentences. */
    complete: number
    /** Probability from which on a pair is told. */
    limit: number
  }
}

export const WEIGHTS: Weights = {
  evidence: {
    number: { hit: 0.93, chance: 0.015, scale: 0.4 },
    address: { hit: 0.97, chance: 0.03, scale: 0.5 },
    mark: { hit: 0.88, chance: 0.35, scale: 0.3 },
    block: { hit: 0.96, chance: 0.4, scale: 0.8 },
    same: { hit: 0.84, chance: 0.03, scale: 0.4 },
    short: { hit: 0.5, chance: 0.03, scale: 0.35 },
    lexicon: { hit: 0.66, chance: 0.03, scale: 0.5 },
    compound: { hit: 0.52, chance: 0.03, scale: 0.4 },
    learned: { hit: 0.75, chance: 0.03, scale: 0.3 },
    cognate: { hit: 0.6, chance: 0.02, scale: 0.5 },
    name: { hit: 0.2, chance: 0.02, scale: 0.5 },
  },
  length: 1,
  sameText: 8,
  shape: {
    null: -4,
    merge: -3.2,
    further: -2,
    both: -2.1,
    cross: -5,
    crossing: 2,
    idle: -1.5,
    goesOn: 0.5,
    free: -6,
    unrelated: -10,
    leftover: 1,
  },
  sentences: { border: -4, sure: 2.5, adds: 3, belongs: 0, gathers: 2 },
  loose: { alone: 1.8, idle: -1.5, aloneLength: 2.3, idleLength: 0.7, known: 0.35 },
  usual: { null: 0.05, merge: 0.1, beads: 60 },
  places: { shift: 5, back: 1.5, elsewhere: 4.7, further: 1.8, texts: 0.7, strange: -1.5, limit: 0.85 },
  cut: { cost: 4.8, open: 4.5, fewer: 2.4, complete: 1.5, limit: 0.9 },
}
