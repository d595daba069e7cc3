import { describe, expect, it } from 'vitest'
import { type LibraryItem, referenceMediaType } from '../../../../src-main/contract/evidence-library.ts'
import { arrangeLibrary, kindOf, knownTags } from '../../../../src-renderer/evidence/library-filter.ts'
import { type LibrarySearch, librarySearch } from '../../../../src-renderer/evidence/library-search.ts'
import { pictureName } from '../../../../src-renderer/evidence/picture-name.ts'
import { previewKind } from '../../../../src-renderer/evidence/preview-kind.ts'
import { decodeText } from '../../../../src-renderer/evidence/read-text.ts'
import { visibleTiles } from '../../../../src-renderer/evidence/visible-tiles.ts'
import { wordsBlocks } from '../../../../src-renderer/evidence/words-blocks.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

describe('previewKind', () => {
  it('draws what browsers draw, reads Office files, and only saves the rest', () => {
    expect(previewKind('image/png')).toBe('image')
    expect(previewKind('application/pdf')).toBe('pdf')
    expect(previewKind('text/plain; charset=utf-8')).toBe('text')
    expect(previewKind(referenceMediaType)).toBe('text')
    expect(previewKind(docx)).toBe('words')
    expect(previewKind('image/tiff')).toBe('none')
    expect(previewKind('application/msword')).toBe('none')
    expect(previewKind('')).toBe('none')
  })
})

describe('kindOf', () => {
  it('sorts files as the filter names them', () => {
    const kinds = [
      'image/tiff',
      docx,
      'application/vnd.ms-excel',
      referenceMediaType,
      'text/plain',
      'video/mp4',
    ]
    expect(kinds.map(kindOf)).toEqual(['image', 'word', 'sheet', 'reference', 'text', 'other'])
  })
})

describe('decodeText', () => {
  it('reads UTF-8 with and without a mark, and UTF-16 by its mark', () => {
    expect(decodeText(new TextEncoder().encode('Số hóa'))).toBe('Số hóa')
    expect(decodeText(new TextEncoder().encode('\uFEFFSố hóa'))).toBe('Số hóa')
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Số hóa', 'utf16le')])
    expect(decodeText(utf16)).toBe('Số hóa')
  })
})

describe('arrangeLibrary', () => {
  const task = { id: idOf(8), text: 'Đề án hạ tầng số', directiveId: idOf(9) }
  const items = [
    item({ name: 'tệp 10.pdf', size: 3, addedAt: '2025-11-02T00:00:00.000Z', note: 'bản ký số' }),
    item({ name: 'Tệp 9.pdf', size: 30, addedAt: '2025-11-01T18:00:00.000Z', commitments: [task] }),
    item({
      name: 'ảnh.png',
      mediaType: 'image/png',
      size: 10,
      addedAt: '2025-10-01T00:00:00.000Z',
      tags: ['CSDL'],
    }),
    item({ name: 'bỏ.txt', mediaType: 'text/plain', putAside: true }),
  ]
  const names = (search: LibrarySearch) => arrangeLibrary(items, search).map(({ name }) => name)

  it('finds every word without marks, in names, notes, tags and tasks', () => {
    expect(names({ q: 'de an tep' })).toEqual(['Tệp 9.pdf'])
    expect(names({ q: 'ky so' })).toEqual(['tệp 10.pdf'])
    expect(names({ q: 'csdl' })).toEqual(['ảnh.png'])
    expect(names({ q: 'không có' })).toEqual([])
  })

  it('sorts the latest first, and numbers in names as numbers', () => {
    expect(names({})).toEqual(['tệp 10.pdf', 'Tệp 9.pdf', 'ảnh.png'])
    expect(names({ sort: 'name' })).toEqual(['ảnh.png', 'Tệp 9.pdf', 'tệp 10.pdf'])
    expect(names({ sort: 'size' })).toEqual(['Tệp 9.pdf', 'ảnh.png', 'tệp 10.pdf'])
    expect(names({ sort: 'usedBy' })[0]).toBe('Tệp 9.pdf')
  })

  it('filters by kind, use, tag, directive and the day in Vietnam', () => {
    expect(names({ kind: 'image' })).toEqual(['ảnh.png'])
    expect(names({ use: 'used' })).toEqual(['Tệp 9.pdf'])
    expect(names({ use: 'unused' })).toEqual(['tệp 10.pdf', 'ảnh.png'])
    expect(names({ use: 'aside' })).toEqual(['bỏ.txt'])
    expect(names({ tag: 'CSDL' })).toEqual(['ảnh.png'])
    expect(names({ directiveId: idOf(9) })).toEqual(['Tệp 9.pdf'])
    // 18:00 of the first in UTC is one o'clock of the second in Vietnam.
    expect(names({ from: '2025-11-02', to: '2025-11-02' })).toEqual(['tệp 10.pdf', 'Tệp 9.pdf'])
  })

  it('knows the tags, and drops from the address what it does not understand', () => {
    expect(knownTags(items)).toEqual(['CSDL'])
    expect(librarySearch.parse({ kind: 'xyz', from: '31/12', q: 'a' })).toEqual({ q: 'a' })
  })
})

describe('visibleTiles', () => {
  it('renders what is in view and a little more, whatever the number of files', () => {
    const view = { top: 21_800, height: 600, width: 700 }
    expect(visibleTiles(view, 2_000, { tileWidth: 168, rowHeight: 218 })).toEqual({
      columns: 4,
      first: 388,
      end: 424,
      rowsPerPage: 2,
    })
    expect(visibleTiles({ ...view, top: 0 }, 3, { tileWidth: null, rowHeight: 56 })).toEqual({
      columns: 1,
      first: 0,
      end: 3,
      rowsPerPage: 10,
    })
    expect(visibleTiles(view, 1, { tileWidth: 168, rowHeight: 218 })).toMatchObject({ first: 1, end: 1 })
  })
})

describe('wordsBlocks', () => {
  it('joins rows of a table, and tells paragraphs and pages apart', () => {
    expect(wordsBlocks('Tiêu đề\n\n| a | b |\n| 1 |  |\nCuối\fTrang 2')).toEqual([
      { kind: 'paragraph', text: 'Tiêu đề' },
      {
        kind: 'table',
        rows: [
          ['a', 'b'],
          ['1', ''],
        ],
      },
      { kind: 'paragraph', text: 'Cuối' },
      { kind: 'page' },
      { kind: 'paragraph', text: 'Trang 2' },
    ])
  })
})

describe('pictureName', () => {
  it('names a picture by the clock of Vietnam', () => {
    const now = new Date('2025-12-31T18:04:05Z')
    expect(pictureName({ type: 'image/png' }, now, 0)).toBe('Ảnh chụp 2026-01-01 01.04.05.png')
    expect(pictureName({ type: 'image/jpeg' }, now, 1)).toBe('Ảnh chụp 2026-01-01 01.04.05 (2).jpg')
  })
})

function idOf(number: number): string {
  return `0190a1b2-0000-7000-8000-00000000000${number}`
}

function item(part: Partial<LibraryItem>): LibraryItem {
  return {
    id: idOf(1),
    sha256: 'a'.repeat(64),
    name: 'tệp.pdf',
    size: 1,
    mediaType: 'application/pdf',
    addedAt: '2025-11-01T00:00:00.000Z',
    commitments: [],
    directives: [],
    documents: [],
    usedElsewhere: false,
    note: '',
    tags: [],
    reference: null,
    putAside: false,
    thumbnail: false,
    ...part,
  }
}
