import { tex } from '@mdit/plugin-tex'
import type MarkdownIt from 'markdown-it'
import abbr from 'markdown-it-abbr'
import deflist from 'markdown-it-deflist'
import footnote from 'markdown-it-footnote'
import { markdownIt } from './markdown-it.js'
import {
  attributes,
  BANG_BOX,
  CALLOUT,
  COLON_BOX,
  contents,
  GITHUB_ALERT,
  liquid,
  listedAttributes,
  SLASH_BOX,
  shortcodes,
  tasks,
} from './patterns.js'
import { asMdx, remark } from './remark.js'
import type { Renderer } from './renderer.js'
import { alerts, fencedBoxes, indentedBoxes, markFormulas } from './rules.js'

/** A generator of sites: how its folders are recognised, and how it reads its files. */
export interface Site {
  title: string
  /** Files and folders that only its sites have; undefined: taken where no other is recognised. */
  files?: RegExp
  /** By the ending of the files that it takes. */
  renderers: { md?: Renderer; mdx?: Renderer }
}

const formulas = (delimiters: 'dollars' | 'brackets' | 'all') => (md: MarkdownIt) => {
  md.use(tex, {
    delimiters,
    mathFence: true,
    render: (content, display) => `<tex display="${display}">${md.utils.escapeHtml(content)}</tex>`,
  })
  markFormulas(md)
}

export const SITES = {
  docusaurus: {
    title: 'Docusaurus: @mdx-js/mdx, GFM, directives, comments and heading ids as Docusaurus takes them',
    files: /(?:^|\/)docusaurus\.config\.[cm]?[jt]s$/,
    renderers: {
      md: remark({ opaque: [/\{#[\w-]+\}[ \t]*$/gm], rewrite: asMdx, directives: true }, 'mdx'),
      mdx: remark({ opaque: [/\{#[\w-]+\}[ \t]*$/gm], rewrite: asMdx, directives: true }, 'mdx'),
    },
  },
  astro: {
    title: 'Astro, Starlight: unified with GFM and directives; @mdx-js/mdx for .mdx',
    files: /(?:^|\/)astro\.config\.[cm]?[jt]s$/,
    renderers: { md: remark({ directives: true }, 'md'), mdx: remark({ directives: true }, 'mdx') },
  },
  vitepress: {
    title: 'VitePress: markdown-it with containers, alerts, heading ids, formulas, footnotes, Vue opaque',
    files: /(?:^|\/)\.vitepress\//,
    renderers: {
      md: markdownIt({
        links: 'addresses',
        opaque: [
          { pattern: /\{\{(?:(?!\n[ \t]*\n)[\s\S])*?\}\}/g },
          attributes,
          contents,
          { pattern: /^<<<[ \t]*\S.*$/gm, asBlock: true },
        ],
        plugins: [fencedBoxes(COLON_BOX), alerts(GITHUB_ALERT), footnote, formulas('dollars')],
      }),
    },
  },
  mkdocs: {
    title:
      'MkDocs Material: markdown-it with admonitions, tabs, blocks, attributes, abbreviations, definition lists, footnotes, formulas',
    files: /(?:^|\/)mkdocs\.ya?ml$/,
    renderers: {
      md: markdownIt({
        links: 'none',
        opaque: [
          ...liquid,
          listedAttributes,
          attributes,
          contents,
          tasks,
          { pattern: /^[ \t]*(?:;*--8<--.*|\{!.*!\})$/gm, asBlock: true },
          { pattern: /:(?:material|fontawesome|octicons|simple)-[\w-]+:|\+\+[\w+"'-]+?\+\+/g },
        ],
        plugins: [indentedBoxes(BANG_BOX), fencedBoxes(SLASH_BOX), deflist, footnote, abbr, formulas('all')],
      }),
    },
  },
  hugo: {
    title:
      'Hugo: markdown-it with definition lists, footnotes, alerts, attributes, formulas; shortcodes opaque',
    files:
      /^(?:hugo|config)\.(?:toml|ya?ml|json)$|(?:^|\/)hugo\.(?:toml|ya?ml|json)$|(?:^|\/)config\/_default\//,
    renderers: {
      md: markdownIt({
        opaque: [...shortcodes, attributes, tasks],
        plugins: [deflist, footnote, alerts(CALLOUT), formulas('dollars')],
      }),
    },
  },
  eleventy: {
    title: 'Eleventy: markdown-it with attributes; Liquid and Nunjucks opaque',
    files: /(?:^|\/)(?:\.eleventy|eleventy\.config)\.[cm]?[jt]s$/,
    renderers: { md: markdownIt({ opaque: [...liquid, attributes, contents], links: 'none' }) },
  },
  jekyll: {
    title:
      'Jekyll: markdown-it with definition lists, footnotes, abbreviations, formulas, `{: }`; Liquid opaque',
    files: /(?:^|\/)_config\.ya?ml$/,
    renderers: {
      md: markdownIt({
        links: 'none',
        opaque: [...liquid, listedAttributes, contents, tasks],
        plugins: [deflist, footnote, abbr, formulas('dollars')],
      }),
    },
  },
  obsidian: {
    title:
      'Obsidian: markdown-it with callouts, links in brackets, tags, comments, formulas; each line end a break',
    files: /(?:^|\/)(?:\.obsidian\/|quartz\.config\.ts$)/,
    renderers: {
      md: markdownIt({
        opaque: [
          tasks,
          { pattern: /%%[\s\S]*?%%/g, asBlock: true },
          { pattern: /!\[\[[^\]\n]+\]\]/g },
          { pattern: /\[\[[^\]|\n]+\]\]/g },
          { pattern: /\[\[[^\]|\n]+\\?\|(?=[^\]\n]+\]\])|(?<=\[\[[^\]|\n]+\|[^\]\n]+)\]\]/g },
          { pattern: /(?<=^|\s)#[\p{L}_][\p{L}\p{N}_/-]*/gmu },
          { pattern: /[ \t]\^[\w-]+$/gm },
        ],
        plugins: [footnote, alerts(CALLOUT), formulas('dollars')],
        breaks: true,
      }),
    },
  },
  docfx: {
    title:
      'DocFX (Microsoft Learn): markdown-it with alerts, `:::` lines, includes and moniker marks opaque, formulas',
    files: /(?:^|\/)(?:docfx\.json$|\.openpublishing\.)/,
    renderers: {
      md: markdownIt({
        opaque: [
          { pattern: /^[ \t]*:::[^\n]*(?:\n[^\n]+?)*?:::[ \t]*$|^[ \t]*:::[^\n]*$/gm, asBlock: true },
          { pattern: /\[!(?:INCLUDE|VIDEO|div|code)[^\]\n]*(?:\]\([^)\n]*\)|[^\]\n]*\](?:\([^)\n]*\))?)/gi },
        ],
        plugins: [alerts(GITHUB_ALERT), formulas('dollars')],
      }),
    },
  },
  github: {
    title: 'GitHub, GitLab: markdown-it with alerts, footnotes, formulas, `[[_TOC_]]`',
    renderers: {
      md: markdownIt({
        opaque: [contents, tasks],
        plugins: [footnote, alerts(GITHUB_ALERT), formulas('dollars')],
      }),
      mdx: remark({}, 'mdx'),
    },
  },
} as const satisfies Record<string, Site>

export type SiteName = keyof typeof SITES
export const SITE_NAMES = Object.keys(SITES) as SiteName[]
