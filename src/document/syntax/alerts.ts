import { LINK, type Syntax } from './syntax.js'

/** Quotes with a name: `> [!NOTE]` of GitHub, `> [!tip]- Title` of Obsidian. */
export const alerts: Syntax = {
  marks: [{ open: '[!', close: ']', pattern: /^\[![A-Za-z][\w|-]*\]$/, ownsLine: true, notBefore: LINK }],
}
