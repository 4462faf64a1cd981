import type { Syntax } from './syntax.js'

/** Quotes with a name: `> [!NOTE]` of GitHub, `> [!tip]- Title` of Obsidian. */
export const alerts: Syntax = {
  marks: [{ open: '[!', closes: [']'], pattern: /^\[![A-Za-z][\w|-]*\]$/, ownsLine: true }],
}
