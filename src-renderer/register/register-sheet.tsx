import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { OutgoingRow } from '../../src-main/contract/outgoing.ts'
import { useAgency } from '../client/app-state.ts'
import { numberAndSymbol, paddedNumber } from '../drafting/document-number.ts'
import { shortDate } from '../ui/parse-date.ts'
import { numberRange } from './number-range.ts'
import classes from './register-sheet.module.css'

/** The ten columns of the form, in its order (Nghị định 30/2020/NĐ-CP, Phụ lục IV, sổ đăng ký văn bản đi). */
const columns = [
  'number',
  'date',
  'subject',
  'signer',
  'recipients',
  'archive',
  'copies',
  'sentOn',
  'received',
  'note',
] as const

/**
 * The register as it prints, in Vietnamese whatever the language of the screen: the only thing on paper, and
 * not on the screen. Columns of which the app knows nothing stay blank for Văn thư.
 */
export function RegisterSheet({ rows, year }: { rows: readonly OutgoingRow[]; year: number }) {
  const { i18n } = useTranslation()
  const agency = useAgency()
  const t = i18n.getFixedT('vi', 'register')
  const range = numberRange(rows)
  return createPortal(
    <article className={classes.sheet} aria-hidden lang="vi">
      <header className={classes.head}>
        <p className={classes.agency}>
          {agency.parentName !== '' && (
            <>
              {agency.parentName}
              <br />
            </>
          )}
          <strong>{agency.name}</strong>
        </p>
        <div className={classes.title}>
          <strong>{t('paper.title')}</strong>
          <p>
            {t('paper.year', { year })}
            {range !== null && (
              <>
                <br />
                {t('paper.numbers', { first: paddedNumber(range.first), last: paddedNumber(range.last) })}
              </>
            )}
          </p>
        </div>
      </header>
      <table className={classes.table}>
        <colgroup>
          {columns.map((column) => (
            <col key={column} data-column={column} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column}>{t(`paper.${column}`)}</th>
            ))}
          </tr>
          <tr className={classes.numbers}>
            {columns.map((column, index) => (
              <td key={column}>({index + 1})</td>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map((column) => (
                <td key={column} data-column={column}>
                  {cell(row, column, t('paper.replaced'))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </article>,
    document.body,
  )
}

function cell(row: OutgoingRow, column: (typeof columns)[number], replaced: string): string {
  switch (column) {
    case 'number':
      return row.number === '' ? row.symbol : numberAndSymbol(row)
    case 'date':
      return shortDate(row.date)
    case 'subject':
      return [row.typeName, row.subject].filter(Boolean).join(' ')
    case 'signer':
      return row.signer
    case 'recipients':
      return row.recipients.join('; ')
    case 'sentOn':
      return shortDate(row.sentOn)
    case 'note':
      return row.stage === 'replaced' ? replaced : ''
    case 'archive':
    case 'copies':
    case 'received':
      return ''
  }
}
