import fc from 'fast-check'

/**
 * The same generated inputs in each run, so that a red build is about the change and not about luck. To look for more, name
 * another seed: `SYNOPSE_SEED=$RANDOM npm test`.
 */
fc.configureGlobal({ seed: Number(process.env.SYNOPSE_SEED ?? 1848) })
