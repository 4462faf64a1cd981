import { spawnSync } from 'node:child_process'
import { describe, test } from '@jest/globals'

/** Whether a program is there that tests are made with. */
export function has(command: string, ...args: string[]): boolean {
  return spawnSync(command, args).error === undefined
}

/** A group of tests for where a program is; where everything is run, a program that is missing is a fault. */
export const where = (isThere: boolean) => (isThere || process.env.SYNOPSE_FULL ? describe : describe.skip)

/** A group of tests with a program of others that takes seconds: only where everything is run, and there it must be. */
export const peer = process.env.SYNOPSE_FULL ? describe : describe.skip

/** A test of what `npm test` tries on another way through it: only where everything is run. */
export const thorough = process.env.SYNOPSE_FULL ? test : test.skip
