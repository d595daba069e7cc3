import { SaxesParser } from 'saxes'
import { ExpectedError } from '../domain/expected-error.ts'

export type XmlHandlers = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close: (name: string) => void
  readonly text: (text: string) => void
}

/** Word nests tables and boxes a few dozen levels deep at most. */
const deepest = 400

/**
 * Walks through the XML of a Word part. Document types are refused, so that no entity is ever expanded.
 * @throws ExpectedError FILE_DAMAGED.
 */
export function walkXml(name: string, xml: string, handlers: XmlHandlers): void {
  const fail = (reason: string): never => {
    throw new ExpectedError('FILE_DAMAGED', { name, reason })
  }
  const parser = new SaxesParser({ xmlns: false, position: false })
  let depth = 0
  parser.on('doctype', () => fail('XML có khai báo DOCTYPE'))
  parser.on('error', () => fail('XML hỏng'))
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > deepest) fail('XML lồng quá sâu')
    handlers.open(tag.name, tag.attributes)
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    handlers.close(tag.name)
  })
  parser.on('text', handlers.text)
  parser.on('cdata', handlers.text)
  parser.write(xml).close()
}
