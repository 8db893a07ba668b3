import { describe, expect, it } from 'vitest'
import { guardedXmlParser, HostileXml } from './guardedXml.ts'

function look(...pieces: string[]): HostileXml | undefined {
  const parser = guardedXmlParser(() => ({}))
  try {
    for (const piece of pieces) parser.write(piece)
    parser.end()
    return undefined
  } catch (error) {
    if (error instanceof HostileXml) return error
    throw error
  }
}

const laughs = `<?xml version="1.0"?>
<!DOCTYPE rss [
 <!ENTITY a0 "ha">
${Array.from({ length: 9 }, (_, n) => ` <!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('\n')}
]>
<rss version="2.0"><channel><title>&a9;</title></channel></rss>`

describe('XML', () => {
  it.each([
    ['a billion laughs', laughs, 'entities of its own', 2],
    [
      'a quadratic blow-up',
      `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(100_000)}">]><a>${'&b;'.repeat(9000)}</a>`,
      'entities',
      1,
    ],
    ['an external entity', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', 'entities', 1],
    ['an entity without a DOCTYPE', '<a>\n<!ENTITY b "c"></a>', 'entities', 2],
    ['200,000 nested elements', '<a>'.repeat(200_000), 'deeper than 256', 1],
    [
      '300,000 attributes',
      `<a>\n\n<b${Array.from({ length: 300_000 }, (_, n) => ` x${n}=""`).join('')}/></a>`,
      '2000 attributes',
      3,
    ],
    ['a name without end', `<${'a'.repeat(2_000_000)}>`, 'name of an element', 1],
    ['an attribute’s name without end', `<a ${'b'.repeat(2_000_000)}="">`, 'name of an attribute', 1],
    ['an attribute without end', `<a b="${'c'.repeat(5_000_000)}"/>`, 'an attribute is longer', 1],
  ])('is refused: %s', (_, text, reason, line) => {
    expect(look(text)).toMatchObject({ message: expect.stringContaining(reason), line })
  })

  it('is refused in pieces as in one', () => {
    const pieces = laughs.match(/[\s\S]{1,7}/g) ?? []
    expect(look(...pieces)?.message).toContain('entities')
    const endless = Array.from({ length: 20 }, () => ' x'.repeat(500_000))
    expect(look('<a><!--', ...endless)?.message).toContain('does not end')
  })

  it('is let through where it is only large, or only strange', () => {
    expect(look(`<a>${'<b c="d">e</b>'.repeat(100_000)}</a>`)).toBeUndefined()
    expect(look(`<a><![CDATA[${'<!ENTITY '.repeat(1000)}]]></a>`)).toBeUndefined()
    expect(
      look('<!DOCTYPE rss PUBLIC "-//Example//DTD RSS 0.91//EN" "http://example.org/rss.dtd"><rss/>'),
    ).toBeUndefined()
    expect(look('<a>1 & 2 < 3</b></a></a>')).toBeUndefined()
    expect(look(`<a ${Array.from({ length: 2000 }, (_, n) => `x${n}=""`).join(' ')}/>`)).toBeUndefined()
    expect(look('<a>'.repeat(256) + '</a>'.repeat(256))).toBeUndefined()
  })
})
