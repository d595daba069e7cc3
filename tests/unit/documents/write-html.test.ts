import { describe, expect, it } from 'vitest'
import { letterDocument } from '../../../src-main/documents/commitment-letter.ts'
import { writeHtml } from '../../../src-main/documents/write-html.ts'
import { agency, fontsDir, letterContent, letterItem } from './samples.ts'

const served = { fonts: { kind: 'url', base: '/fonts/' } } as const
const standard = letterDocument(agency, letterContent(2))

describe('the page of a document', () => {
  it('is Vietnamese, has no script, no style attribute and nothing from elsewhere', async () => {
    const html = await writeHtml(standard, { fonts: { kind: 'embed', dir: fontsDir } })
    expect(html).toMatch(/^<!doctype html>\n<html lang="vi">/)
    expect(html).not.toMatch(/<script|\son\w+=|\sstyle=|https?:\/\/(?!nq57\.vn)/)
    expect(html.match(/url\("data:font\/ttf;base64,/g)).toHaveLength(4)
    expect(html.match(/url\(/g)).toHaveLength(4)
  })

  it('points to the fonts that the app serves', async () => {
    const html = await writeHtml(standard, served)
    expect(html.match(/url\("[^"]+"\)/g)).toEqual(
      ['Regular', 'Bold', 'Italic', 'BoldItalic'].map((face) => `url("/fonts/LiberationSerif-${face}.ttf")`),
    )
    expect(html.length).toBeLessThan(60_000)
  })

  it('has an outline: the subject, its clauses, the appendix', async () => {
    const html = await writeHtml(standard, served)
    const headings = [...html.matchAll(/<h([1-3])[^>]*>(.*?)<\/h\1>/g)].map(
      ([, level, inner]) => `${level} ${inner?.replace(/<br>/g, ' ').replace(/<[^>]+>/g, '')}`,
    )
    expect(headings).toEqual([
      '1 V/v cam kết tiến độ thực hiện và chịu trách nhiệm đối với các nhiệm vụ được giao',
      '3 1. Tình hình thực hiện',
      '3 2. Nội dung cam kết',
      '3 3. Trách nhiệm thực hiện',
      '1 Phụ lục DANH MỤC NHIỆM VỤ CAM KẾT TIẾN ĐỘ THỰC HIỆN',
    ])
  })

  it('escapes every text and drops what cannot be shown', async () => {
    const text = '<script>alert(1)</script> "x" \'y\' & \u0000\u202e<img src=x onerror=alert(1)>'
    const hostile = letterDocument(
      { ...agency, name: text, placeName: text },
      letterContent(0, {
        subject: text,
        recipients: [text, text],
        distribution: [text],
        opening: text,
        situation: [text],
        signer: { authority: text, title: text, name: text },
        items: [letterItem(0, { text, product: text, note: text })],
      }),
    )
    const html = await writeHtml(hostile, served)
    expect(html).not.toMatch(/<script|<img|\u0000|\u202e/i)
    expect(html.match(/&lt;script&gt;alert\(1\)&lt;\/script&gt;/g)?.length).toBeGreaterThanOrEqual(8)
  })

  it('is the same for the same input', async () => {
    expect(await writeHtml(standard, served)).toBe(await writeHtml(standard, served))
  })
})
