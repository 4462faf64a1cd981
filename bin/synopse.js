#!/usr/bin/env node
import module from 'node:module'
import { setFlagsFromString } from 'node:v8'

// Before Node 24, V8 has nothing between its quick compiler and its thorough one, and turns to the latter so early that a command
// of a few seconds spends a fifth of its processor time on it. Later, it pays as well for what runs long.
const LATER = { v20: '--interrupt-budget=500000', v22: '--invocation-count-for-turbofan=12000' }
const later = LATER[process.version.split('.')[0]]
if (later) setFlagsFromString(later)

// Node 22 and later keep compiled code between calls.
module.enableCompileCache?.()
const { main } = await import('../dist/main.js')
await main(process.argv.slice(2))
