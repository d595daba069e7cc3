import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { CommitmentFilterInput } from '../../src-main/contract/commitment-list.ts'
import { filterSearch } from '../commitments/search.ts'
import { formatNumber } from '../ui/format-number.ts'

/** A figure that opens the rows it counts; `name` says what it counts to those who hear the screen. */
export function RowsLink(props: {
  count: number
  name: string
  filter: CommitmentFilterInput
  bold?: boolean
}) {
  const { i18n } = useTranslation()
  const text = formatNumber(props.count, i18n.language)
  if (props.count === 0) return <span aria-label={`${props.name}: 0`}>{text}</span>
  return (
    <Anchor
      size="sm"
      fw={props.bold === true ? 600 : 400}
      aria-label={`${props.name}: ${text}`}
      renderRoot={(anchor) => <Link to="/commitments" search={filterSearch(props.filter)} {...anchor} />}
    >
      {text}
    </Anchor>
  )
}
