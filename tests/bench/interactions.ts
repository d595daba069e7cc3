import type { Page } from '@playwright/test'
import { addDays } from '../../src-main/domain/date.ts'
import { painted } from './painted.ts'

/** What a clerk does in the list all day; each answers how long every run took, in milliseconds. */
export const interactions: Readonly<Record<string, (page: Page) => Promise<number[]>>> = {
  'open the list at another date': openList,
  'open the list again': openAgain,
  'scroll anywhere': scroll,
  'filter by status': filter,
  'sort by another column': sort,
  'type a letter in the search of the list': typeInList,
  'type a letter in the search of everything': typeInPalette,
  'open a commitment beside the list': openDetail,
}

/** Every line in sight has its row. */
export const rowsShown = `(() => {
  const lines = [...document.querySelectorAll('#main [role="grid"] [role="rowgroup"] > [role="row"]')]
  const settled = document.querySelector('#main [role="grid"]')?.dataset.settling === 'false'
  return settled && lines.length > 0 && lines.every((line) => line.getAttribute('aria-busy') === null)
})()`

const listWith = (search: string) => `location.hash = '/commitments?${search}'`

/** Runs the actions one after the other. */
async function each(page: Page, actions: readonly { act: string; shown: string }[]): Promise<number[]> {
  const spent: number[] = []
  for (const { act, shown } of actions) spent.push(await painted(page, act, shown))
  return spent
}

/** What an earlier question left behind answers at once, so each date is a new one. */
async function openList(page: Page): Promise<number[]> {
  const spent: number[] = []
  for (let run = 0; run < 20; run += 1) {
    await showWorkbench(page)
    const asOf = addDays('2026-03-01', run * 9)
    spent.push(await painted(page, listWith(`asOf=%22${asOf}%22`), rowsShown))
  }
  return spent
}

async function openAgain(page: Page): Promise<number[]> {
  const spent: number[] = []
  for (let run = 0; run < 20; run += 1) {
    await showWorkbench(page)
    spent.push(await painted(page, listWith(''), rowsShown))
  }
  return spent
}

async function showWorkbench(page: Page): Promise<void> {
  await painted(page, `location.hash = '/'`, `document.querySelector('[data-today-row]') !== null`)
}

async function showList(page: Page): Promise<void> {
  await painted(page, listWith(''), rowsShown)
}

/** To places far from each other, as a dragged scroll bar goes. */
async function scroll(page: Page): Promise<number[]> {
  await showList(page)
  return each(
    page,
    Array.from({ length: 40 }, (_, run) => {
      const share = ((run * 377) % 1000) / 1000
      return {
        act: `const grid = document.querySelector('#main [role="grid"]')
          const height = document.querySelector('#main [role="row"][id]').offsetHeight
          grid.scrollTop = ${share} * (grid.scrollHeight - grid.clientHeight)
          window.benchRow = Math.floor(grid.scrollTop / height) + 4`,
        shown: `(() => {
          const row = document.querySelector('[role="row"][aria-rowindex="' + window.benchRow + '"]')
          return row !== null && row.getAttribute('aria-busy') === null && ${rowsShown}
        })()`,
      }
    }),
  )
}

const rowCount = `Number(document.querySelector('#main [role="grid"]')?.getAttribute('aria-rowcount') ?? 0)`

/** Statuses pressed and released one at a time, so that no combination comes twice. */
async function filter(page: Page): Promise<number[]> {
  await showList(page)
  const chips: unknown = await page.evaluate(
    `[...document.querySelectorAll('#main [role="group"] > button[aria-pressed]')].slice(1, -1)
      .map((chip, at) => [at + 1, Number((/[\\d.]+$/.exec(chip.textContent) ?? ['0'])[0].replaceAll('.', ''))])
      .filter(([, count]) => count > 0).map(([at]) => at)`,
  )
  const filled = Array.isArray(chips) ? chips.filter((at) => typeof at === 'number') : []
  if (filled.length < 3) throw new Error('the seed has commitments of several statuses')
  // A Gray code: each number differs from the one before in one place.
  const steps = Array.from({ length: 2 ** filled.length - 2 }, (_, run) => {
    const changed = (run + 1) ^ ((run + 1) >> 1) ^ (run ^ (run >> 1))
    return filled[Math.log2(changed)]
  })
  return each(
    page,
    steps.map((at) => ({
      act: `window.benchCount = ${rowCount}
        document.querySelectorAll('#main [role="group"] > button[aria-pressed]')[${at}].click()`,
      shown: `${rowCount} !== window.benchCount && ${rowsShown}`,
    })),
  )
}

/** Ascending and descending by the columns in sight. */
async function sort(page: Page): Promise<number[]> {
  await showList(page)
  const columns: unknown = await page.evaluate(
    `[...document.querySelectorAll('#main [role="columnheader"][aria-colindex][title]')]
      .filter((head) => head.title !== head.innerText.trim() && head.innerText.trim() !== '').map((head) => head.id)`,
  )
  const heads = Array.isArray(columns) ? columns.filter((id) => typeof id === 'string') : []
  return each(
    page,
    heads.flatMap((id) =>
      ['ascending', 'descending'].map((order) => ({
        act: `document.getElementById('${id}').click()`,
        shown: `document.getElementById('${id}')?.getAttribute('aria-sort') === '${order}' && ${rowsShown}`,
      })),
    ),
  )
}

/** Numbers that are found less and less often; the pause that the box makes between letters is part of it. */
const typedNumbers = ['7134', '2859', '4602', '9317', '5478'].map((number) =>
  Array.from(number, (_, at) => number.slice(0, at + 1)),
)

const typeInto = (field: string, text: string) => `
  const field = ${field}
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(text)})
  field.dispatchEvent(new Event('input', { bubbles: true }))`

async function typeInList(page: Page): Promise<number[]> {
  const box = `document.querySelector('#main input[type="search"]')`
  const spent: number[] = []
  for (const texts of typedNumbers) {
    await painted(page, `location.hash = '/'`, `document.querySelector('[data-today-row]') !== null`)
    await showList(page)
    for (const text of texts) {
      const act = `window.benchCount = ${rowCount}\n${typeInto(box, text)}`
      spent.push(await painted(page, act, `${rowCount} !== window.benchCount && ${rowsShown}`))
    }
  }
  return spent
}

async function typeInPalette(page: Page): Promise<number[]> {
  const field = `document.querySelector('[role="dialog"] input[role="combobox"]')`
  await showList(page)
  await page.keyboard.press('Control+k')
  await page.locator('[role="dialog"] input[role="combobox"]').waitFor()
  const settled = `(document.querySelector('[role="dialog"] [role="status"]')?.textContent ?? '') !== ''`
  const texts = [...typedNumbers.flat(), 'r', 'ra', 'ra s', 'ra soat', 'ra soat quy', 'rà soát quy chế']
  const spent = await each(
    page,
    texts.map((text) => ({ act: typeInto(field, text), shown: settled })),
  )
  await page.keyboard.press('Escape')
  return spent
}

async function openDetail(page: Page): Promise<number[]> {
  await showList(page)
  const pane = `document.querySelector('section[data-commitment]')`
  return each(
    page,
    Array.from({ length: 20 }, (_, run) => ({
      act: `if (${run} % 10 === 0) document.querySelector('#main [role="grid"]').scrollTop = ${run * 4000}
        const rows = [...document.querySelectorAll('#main [role="rowgroup"] > [role="row"][id]')]
        const row = rows[${run} % 10 + 1]
        window.benchRow = row.id.slice('commitment-'.length)
        row.querySelector('[data-column="text"]').click()`,
      shown: `${pane}?.dataset.commitment === window.benchRow && ${pane}.querySelector('[role="tabpanel"] textarea') !== null`,
    })),
  )
}
