import type { Page } from 'playwright-core'

/** A screen of the pages: the address that it is at, and what leads to it from there. */
export interface Screen {
  name: string
  path: string
  /** What is there when the screen is. */
  shows: string
  go?: (page: Page) => Promise<void>
}

const at = (unit: string) => `/d/tor/${unit}?lang=ar`
const press =
  (...keys: string[]) =>
  async (page: Page) => {
    for (const key of keys) await page.keyboard.press(key)
  }
const edit = async (page: Page) => {
  await page.keyboard.press('Enter')
  await page.locator('#typed').waitFor()
}

/** All screens, with something to show in the project `leaflet`. */
export const SCREENS: readonly Screen[] = [
  { name: 'overview', path: '/', shows: '.overview .numbers' },
  { name: 'document', path: at('lang0001'), shows: '.beside .deeds' },
  { name: 'editor', path: at('offen001'), shows: '.candidates li', go: edit },
  {
    name: 'findings',
    path: at('wandel01'),
    shows: '.about .findings',
    go: async page => {
      await edit(page)
      await page.keyboard.type(' 99')
    },
  },
  { name: 'conflict', path: at('streit01'), shows: '.theirs, .about .note', go: edit },
  { name: 'returned', path: at('zurueck1'), shows: '.about .returned' },
  { name: 'help', path: at('lang0001'), shows: 'dialog .keys', go: press('?') },
  { name: 'palette', path: at('lang0001'), shows: 'dialog [role=option]', go: press(':') },
  {
    name: 'leave',
    path: at('zurueck1'),
    shows: 'dialog .deeds',
    go: async page => {
      await edit(page)
      await page.keyboard.type('x')
      await page.keyboard.press('Escape')
    },
  },
  {
    name: 'allow',
    path: at('wandel01'),
    shows: 'dialog input[type=text]',
    go: async page => {
      await page.locator('.beside .findings').waitFor()
      await page.keyboard.press('A')
    },
  },
  {
    name: 'history',
    path: at('zurueck1'),
    shows: 'dialog .past',
    go: page => page.locator('.beside .deeds button').last().click(),
  },
  { name: 'concordance', path: at('lang0001'), shows: 'dialog [role=combobox]', go: press('K') },
  { name: 'unplaced', path: at('zurueck1'), shows: '.placing', go: press('p') },
  { name: 'review', path: '/review/tor/lang0001?lang=ar', shows: '.review .deeds' },
  { name: 'correcting', path: '/review/tor/wandel01?lang=ar', shows: '.review .findings', go: edit },
]

/** Goes to a screen. @param origin of the server */
export async function goTo(page: Page, origin: string, { path, shows, go }: Screen): Promise<void> {
  // What is kept of the screen before is of no use here.
  await page.goto(`${origin}/app.css`)
  await page.evaluate(() => localStorage.clear())
  await page.goto(origin + path)
  const place = path === '/' ? '.overview .numbers' : path.startsWith('/review') ? '.review' : '.row.current'
  await page.locator(place).first().waitFor()
  await go?.(page)
  await page.locator(shows).first().waitFor()
}
