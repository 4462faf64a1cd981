import { describe, expect, test } from '@jest/globals'
import { fieldsFor, unknownFields } from '../../src/config/field-names.js'

const YAML = '---\nhero: { tagline: x, name: y }\nsubtitle:\n---\n\nText\n'
const TOML = '+++\nsummary = "x"\n"kurz.lang" = "y"\n+++\n'

describe('fields that no document has', () => {
  const cases: [name: string, names: string[], sources: string[], faults: string[]][] = [
    [
      'none where all are there',
      ['hero.tagline', 'summary', 'subtitle', 'kurz.lang'],
      [YAML, 'Text', TOML],
      [],
    ],
    ['those that hold without a config are never at fault', ['title', 'description'], [YAML], []],
    ['the nearest name', ['hero.taglin', 'sumary'], [YAML, TOML], ['0 hero.tagline', '1 summary']],
    ['the first below one that holds others', ['title', 'hero'], [YAML], ['1 hero.tagline']],
    ['no name is near', ['wetter'], [YAML], ['0 ']],
    ['no document has front matter', ['wetter'], ['Text', ''], []],
    ['none can be read', ['wetter'], ['---\na: [\n---\n'], []],
    ['a key that is written with escapes', ['wetter'], ['{\n"w\\u0065tter": ""\n}'], []],
  ]
  test.each(cases)('%s', (_, names, sources, faults) => {
    const found = unknownFields(
      names,
      sources.map(source => fieldsFor(names, source)),
    )
    expect(found.map(({ args }) => `${args.path} ${args.near}`.replace('frontMatter.', ''))).toEqual(faults)
  })

  test('where none is near, all are named', () =>
    expect(
      unknownFields(
        ['wetter'],
        [TOML, YAML].map(source => fieldsFor(['wetter'], source)),
      ),
    ).toEqual([
      {
        key: 'config.unknownField',
        args: {
          path: 'frontMatter.0',
          name: 'wetter',
          near: '',
          names: 'hero.name, hero.tagline, kurz.lang, subtitle, summary',
        },
      },
    ]))
})
