import { test } from '@jest/globals'
import { hasBrowser } from './browser.js'

/** A test for where a browser is. */
export const inBrowser = hasBrowser ? test : test.skip
