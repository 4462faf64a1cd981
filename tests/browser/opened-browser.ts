import { afterAll, beforeAll } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { hasBrowser, startBrowser } from './browser.js'

/** The browser of the file of tests that imports it: from before the first of them until after the last. */
export let browser: Browser

beforeAll(async () => {
  if (hasBrowser) browser = await startBrowser()
})
afterAll(() => browser?.close())
