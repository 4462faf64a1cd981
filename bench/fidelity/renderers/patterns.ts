/** What generators take out before Markdown is read, and the lines that open their boxes. */

export const liquid = [
  {
    pattern:
      /\{%-?\s*(highlight|raw|comment|codeblock|capture|set(?=\s+\w+\s*-?%\}))\b[\s\S]*?\{%-?\s*end\1\s*-?%\}|\{%(?:(?!\n[ \t]*\n)[\s\S])*?%\}/g,
    asBlock: true,
  },
  { pattern: /\{\{(?:(?!\n[ \t]*\n)[\s\S])*?\}\}/g },
]
export const shortcodes = [
  { pattern: /\{\{<\s*(?:highlight|math)\b[\s\S]*?\{\{<\s*\/(?:highlight|math)\s*>\}\}/g },
  { pattern: /\{\{[<%](?:(?!\n[ \t]*\n)[\s\S])*?[>%]\}\}/g },
]
/** `{#id .class}` and `{ .class }` behind what they belong to, or alone on a line. */
export const attributes = { pattern: /\{[ \t]*[#.][\w:-][^{}\n]*\}/g, asBlock: true }
/** `{: .class}`, of kramdown and Python-Markdown. */
export const listedAttributes = { pattern: /\{:[^{}\n]*\}/g, asBlock: true }
export const contents = { pattern: /^[ \t]*\[(?:TOC|toc|\[_?TOC_?\]|\[toc\])\][ \t]*$/gm, asBlock: true }

/** The box of a task. */
export const tasks = { pattern: /(?<=^[ \t>]*(?:[-*+]|\d+[.)])[ \t]+)\[[ xX]\](?=\s)/gm }

export const GITHUB_ALERT = /^(?<mark>\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\])[ \t]*$/i
export const CALLOUT = /^(?<mark>\[![\w/|-]+\][+-]?[ \t]*)(?<title>.*)$/
export const COLON_BOX =
  /^:{3,}[ \t]*(?<name>[\w-]*)(?:[ \t]*\{[^}]*\})?(?:[ \t]+(?<title>[^\s{=][^={}]*))?[ \t]*$/
export const SLASH_BOX = /^\/{3,}[ \t]*(?<name>[\w-]*)[ \t]*(?:\|[ \t]*(?<title>.*\S))?[ \t]*$/
export const BANG_BOX =
  /^(?<name>(?:!!!|\?\?\?\+?)[ \t]+[\w-]+(?:[ \t]+[\w -]+?)?|={3}[!+]*(?=[ \t]+"))[ \t]*(?:"(?<title>.*)")?[ \t]*$/
