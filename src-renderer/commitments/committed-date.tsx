import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../src-main/contract/common.ts'
import { NumberedLink } from '../drafting/document-link.tsx'
import { shortDate } from '../ui/parse-date.ts'

/** "31/12/2025 (Số 05/SKHCN-VP)": the date to which a letter commits, with the way to the letter. */
export function CommittedDate(props: {
  lastDay: IsoDate
  letterId: string
  /** Says in front of it what the date is, where nothing else does. */
  named?: boolean
}) {
  const { t } = useTranslation('commitments')
  const date = shortDate(props.lastDay)
  return (
    <Text size="sm">
      {`${props.named === true ? t('row.committed', { date }) : date} (`}
      <NumberedLink kind="letter" id={props.letterId} fallback={t('timeline.openLetter')} />)
    </Text>
  )
}
