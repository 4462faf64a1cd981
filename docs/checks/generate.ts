import type { Check } from '../../src/checks/check.js'
import type { Example, Examples } from '../../src/checks/examples.js'
import { CHECKS } from '../../src/checks/index.js'
import { loadWords } from '../../src/locales/words.js'

const names = new Intl.DisplayNames('en', { type: 'language' })
const nameOf = (language: string) => names.of(language) ?? language

/** The pages of the checks of content, by their names, as they are committed in this folder. */
export async function files(): Promise<Record<string, string>> {
  const { logical: words } = await loadWords('en')
  const pages = await Promise.all(
    CHECKS.map(async ({ code, severity, languages }: Check) => {
      const { examples } = (await import(`../../src/checks/${code}.ts`)) as { examples?: Examples }
      if (!examples) return []
      const about = words(`about.${code}`)
      const text = [
        `# ${code}`,
        `Finds ${about}. Default: *${severity}*.${languages ? ` Only in ${languages.map(nameOf).join(', ')}.` : ''}`,
        '## Accepted',
        examples.accept.map(example => shown(example)).join('\n'),
        '## Found',
        examples.reject.map(example => shown(example)).join('\n'),
      ]
      return [[`${code}.md`, `${text.join('\n\n')}\n`] as const]
    }),
  )
  return Object.fromEntries(pages.flat())
}

/** An example as one item of a list: its two texts, and what is told of it. */
function shown({ language, source, target, finds = [] }: Example): string {
  const told = finds.map(piece => (piece === '' ? 'the whole text' : code(piece)))
  return [
    `- German: ${code(source)}\\`,
    `  ${nameOf(language)}: ${code(target)}${told.length > 0 ? '\\' : ''}`,
    ...(told.length > 0 ? [`  found: ${told.join(', ')}`] : []),
  ].join('\n')
}

/** Text as inline code, whatever it holds; line ends and characters that no one sees are shown as escapes. */
function code(text: string): string {
  const visible = text.replace(
    /[\p{Cc}\p{Cf}\u00a0\u2028\u2029\u202f]/gu,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  const fence = '`'.repeat(1 + Math.max(0, ...(visible.match(/`+/g) ?? []).map(run => run.length)))
  const pad = /^[` ]|[` ]$/.test(visible) ? ' ' : ''
  return fence + pad + visible + pad + fence
}
