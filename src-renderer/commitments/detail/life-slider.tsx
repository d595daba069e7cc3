import { Button, Group, Slider, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { CommitmentDetail } from '../../../src-main/contract/commitment.ts'
import { useToday } from '../../client/app-state.ts'
import { shortDate } from '../../ui/parse-date.ts'
import { dayAt, lifeOf } from './life.ts'

/** Shows how the commitment stood on any day of its life; the marks are the days on which something happened. */
export function LifeSlider(props: {
  commitment: CommitmentDetail
  /** The day that is shown. */
  day: string
  /** The as-of date of the whole screen. */
  asOf: string
  onDay: (day: string | null) => void
}) {
  const { t } = useTranslation('commitments')
  const today = useToday()
  const { commitment, day, asOf, onDay } = props
  const life = lifeOf(commitment, today)
  if (life.days < 1) return null
  const elsewhere = day !== asOf
  return (
    <Group gap="sm" wrap="nowrap" mb="md" align="center">
      <Text size="sm" fw={500} style={{ whiteSpace: 'nowrap' }} id="life-label">
        {t('life.label')}
      </Text>
      <Slider
        flex={1}
        size="sm"
        min={0}
        max={life.days}
        value={life.placeOf(day)}
        onChange={(place) => {
          const chosen = dayAt(life, place)
          onDay(chosen === asOf ? null : chosen)
        }}
        label={(place) => shortDate(dayAt(life, place))}
        marks={life.marks.map((value) => ({ value }))}
        thumbLabel={t('life.label')}
        thumbProps={{ 'aria-valuetext': shortDate(day) }}
      />
      <Text size="sm" style={{ whiteSpace: 'nowrap' }} role="status">
        {shortDate(day)}
      </Text>
      <Button size="compact-sm" variant="subtle" disabled={!elsewhere} onClick={() => onDay(null)}>
        {t('life.back')}
      </Button>
    </Group>
  )
}
