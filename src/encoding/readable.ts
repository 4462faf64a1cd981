/** Signs that stand before and after words: quotation marks, dashes, Arabic commas … */
const AROUND = '\\s\\u200B-\\u200F«»„“”‘’‚‹›–—…•§°№€·¡¿،؛؟'
const ENDS = new RegExp(`^[${AROUND}]+|[${AROUND}]+$`, 'gu')
const JOINTS = /[\s\u200B-\u200F–—…·’‘]+/u

/** Words that people write: in one script, in lower case but for the first letter, or in capitals. */
const LATIN = /^(?:[\p{Script=Latin}\p{M}])+$/u
const SCRIPTS = ['Cyrillic', 'Arabic', 'Greek', 'Hebrew'].map(
  script => new RegExp(`^(?:\\p{Script=${script}}|\\p{M}|ـ)+$`, 'u'),
)
const CASE = /^(?:[^\p{Ll}]|ß)+$|^[^\p{Ll}]?\P{Lu}*$/u

/** Different letters of another script: fewer are an abbreviation, which may be one in any code. */
const SEVERAL = 5

/** The share of words that may look odd: abbreviations, names of products. */
const ODD = 1 / 20

/**
 * Whether bytes beyond ASCII were decoded rightly, judged by the words that came out. A wrong code page gives words of two
 * scripts (`fьr`), capitals within words (`ЗбЪгЗб`) or none of the letters between those beyond ASCII (`Ïðèâåò`).
 */
export function isReadable(text: string): boolean {
  let [good, odd, foreign, long, lone, upper, lower] = [0, 0, 0, 0, 0, 0, 0]
  const letters = new Set<string>()
  for (const word of foreignWords(text)) {
    const isOther = SCRIPTS.some(script => script.test(word))
    if (CASE.test(word) && (isOther || isLatin(word))) good++
    else odd++
    if (!isOther && word.length === 1) lone++
    if (!isOther) continue
    foreign++
    for (const letter of word) letters.add(letter)
    if (word.length > 1) long++
    upper += word.match(/\p{Lu}/gu)?.length ?? 0
    lower += word.match(/\p{Ll}/gu)?.length ?? 0
  }
  // Among words of another script, a lone Latin letter is one of theirs; and a lone letter is no word.
  if (foreign > 0) [good, odd] = [good - lone, odd + lone]
  else if (lone > 0 && good === lone) return false
  // Other Russian codes have the cases swapped.
  const isSure = foreign === 0 || (long > 0 && letters.size >= SEVERAL && upper <= lower)
  return odd <= (good + odd) * ODD && isSure
}

/** The words with a letter beyond ASCII, or what stands in their place. */
function* foreignWords(text: string): Generator<string> {
  for (const [run] of text.matchAll(/(?:[A-Za-z]|[^\0-\x7F])+/gu))
    for (const word of run.replace(ENDS, '').split(JOINTS)) if (/[^\0-\x7F]/.test(word)) yield word
}

const isLatin = (word: string) => LATIN.test(word) && (word.length === 1 || /[A-Za-z]/.test(word))
