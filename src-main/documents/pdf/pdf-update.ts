/** An incremental update of a PDF: new objects and new versions of old ones, written behind the file as it is. */
export interface PdfUpdate {
  /** The number of a new object. */
  allocate(): number
  object(id: number, body: string): void
  /** `entries` go into the stream's dictionary; the data is deflated already. */
  stream(id: number, entries: string, deflated: Uint8Array): void
  /** The dictionary of an object of the file, as text. @throws RangeError when it is none. */
  read(id: number): string
  /** The number of the file's catalog. */
  readonly catalog: number
  /** The file with the update. */
  finish(): Uint8Array
}

/**
 * Opens a file as Chromium writes it: PDF 1.4 with one plain table of objects and no object streams.
 * @throws RangeError for any other.
 */
export function openPdf(file: Uint8Array): PdfUpdate {
  const text = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const end = text.subarray(-1_024).toString('latin1')
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(end)?.[1] ?? Number.NaN)
  if (!Number.isInteger(start)) throw new RangeError('no table of objects')
  const table = text.subarray(start).toString('latin1')
  const trailer = /trailer\s*(<<[\s\S]*?>>)\s*startxref/.exec(table)?.[1] ?? ''
  const catalog = referenceIn(trailer, 'Root')
  const offsets = objectOffsets(table)
  let next = Math.max(0, ...offsets.keys()) + 1
  const chunks: Uint8Array[] = [file]
  const written = new Map<number, number>()
  let length = file.length
  const push = (chunk: Uint8Array) => {
    chunks.push(chunk)
    length += chunk.length
  }
  const begin = (id: number) => written.set(id, length)
  return {
    catalog,
    allocate: () => {
      next += 1
      return next - 1
    },
    object(id, body) {
      begin(id)
      push(Buffer.from(`${id} 0 obj\n${body}\nendobj\n`, 'latin1'))
    },
    stream(id, entries, deflated) {
      begin(id)
      push(
        Buffer.from(
          `${id} 0 obj\n<<${entries} /Filter /FlateDecode /Length ${deflated.length}>>\nstream\n`,
          'latin1',
        ),
      )
      push(deflated)
      push(Buffer.from('\nendstream\nendobj\n', 'latin1'))
    },
    read(id) {
      const at = offsets.get(id)
      if (at === undefined) throw new RangeError(`no object ${id}`)
      const stop = text.indexOf('endobj', at)
      const match = /^\d+ 0 obj\s*(<<[\s\S]*>>)\s*$/.exec(text.subarray(at, stop).toString('latin1'))
      if (match?.[1] === undefined) throw new RangeError(`object ${id} is no dictionary`)
      return match[1]
    },
    finish() {
      const from = length
      push(
        Buffer.from(
          crossReferences(written, next, `${trailer.slice(0, -2)} /Prev ${start}>>`, from),
          'latin1',
        ),
      )
      return Buffer.concat(chunks, length)
    },
  }
}

/** "/Pages 9 0 R" → 9. @throws RangeError when the entry is missing. */
export function referenceIn(dictionary: string, name: string): number {
  const found = new RegExp(`/${name}\\s+(\\d+)\\s+0\\s+R`).exec(dictionary)?.[1]
  if (found === undefined) throw new RangeError(`no entry ${name}`)
  return Number(found)
}

/** The dictionary with an entry replaced or added. */
export function withEntry(dictionary: string, name: string, value: string): string {
  const pattern = new RegExp(`/${name}\\s+(?:\\d+\\s+0\\s+R|\\[[^\\]]*\\]|-?[\\d.]+)`)
  const entry = `/${name} ${value}`
  return pattern.test(dictionary)
    ? dictionary.replace(pattern, entry)
    : `${dictionary.slice(0, -2)} ${entry}>>`
}

function objectOffsets(table: string): Map<number, number> {
  const offsets = new Map<number, number>()
  const lines = table.split(/\r?\n/)
  let id = 0
  for (const line of lines.slice(1)) {
    if (line.startsWith('trailer')) break
    const entry = /^(\d{10}) \d{5} ([nf])/.exec(line)
    if (entry === null) {
      const section = /^(\d+) \d+$/.exec(line.trim())
      if (section?.[1] !== undefined) id = Number(section[1])
      continue
    }
    if (entry[2] === 'n') offsets.set(id, Number(entry[1]))
    id += 1
  }
  if (offsets.size === 0) throw new RangeError('no plain table of objects')
  return offsets
}

function crossReferences(
  written: ReadonlyMap<number, number>,
  size: number,
  trailer: string,
  from: number,
): string {
  const ids = [...written.keys()].sort((a, b) => a - b)
  const sections: string[] = []
  for (let at = 0; at < ids.length; ) {
    const first = ids[at] ?? 0
    let count = 1
    while (ids[at + count] === first + count) count += 1
    const lines = Array.from({ length: count }, (_, index) => written.get(first + index) ?? 0)
    sections.push(
      `${first} ${count}\n${lines.map((one) => `${`${one}`.padStart(10, '0')} 00000 n \n`).join('')}`,
    )
    at += count
  }
  return `xref\n${sections.join('')}trailer\n${withEntry(trailer, 'Size', `${size}`)}\nstartxref\n${from}\n%%EOF\n`
}
