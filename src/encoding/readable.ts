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

/** The share of words that may look odd: abbreviations, names of products. */
const ODD = 1 / 20

/**
 * Whether bytes beyond ASCII were decoded rightly, judged by the words that came out. A wrong code page gives words of two
 * scripts (`fьr`), capitals within words (`ЗбЪгЗб`) or none of the letters between those beyond ASCII (`Ïðèâåò`).
 */
export function isReadable(text: string): boolean {
  let [good, odd, foreign, long, upper, lower] = [0, 0, 0, 0, 0, 0]
  for (const word of foreignWords(text)) {
    const isOther = SCRIPTS.some(script => script.test(word))
    if (CASE.test(word) && (isOther || isLatin(word))) good++
    else odd++
    if (!isOther) continue
    foreign++
    if (word.length > 1) long++
    upper += word.match(/\p{Lu}/gu)?.length ?? 0
    lower += word.match(/\p{Ll}/gu)?.length ?? 0
  }
  // A lone letter is no word, and other Russian codes have the cases swapped.
  return odd <= (good + odd) * ODD && (foreign === 0 || (long > 0 && upper <= lower))
}

/** The words with a letter beyond ASCII, or what stands in their place. */
function* foreignWords(text: string): Generator<string> {
  for (const [run] of text.matchAll(/(?:[A-Za-z]|[^\0-\x7F])+/gu))
    for (const word of run.replace(ENDS, '').split(JOINTS)) if (/[^\0-\x7F]/.test(word)) yield word
}

const isLatin = (word: string) => LATIN.test(word) && (word.length === 1 || /[A-Za-z]/.test(word))
