import fc from 'fast-check'

/** What a property tries that does not say how often: the examples of fast-check where everything is run. */
const isWhole = process.env.SYNOPSE_FULL || process.env.SYNOPSE_SOAK

/**
 * The same generated inputs in each run, so that a red build is about the change and not about luck. To look for more, name
 * another seed: `SYNOPSE_SEED=$RANDOM npm test`.
 */
fc.configureGlobal({ seed: Number(process.env.SYNOPSE_SEED ?? 1848), numRuns: isWhole ? 100 : 20 })
