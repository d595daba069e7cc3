import { SegmentedControl } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type DocumentStage, documentStage } from '../../src-main/contract/outgoing.ts'
import { countStages } from './stage-filter.ts'

/** All documents of a list, or those at one stage, each with how many there are. */
export function StageSwitch(props: {
  rows: readonly { stage: DocumentStage }[]
  stage: DocumentStage | undefined
  onChange: (stage: DocumentStage | undefined) => void
}) {
  const { t } = useTranslation('drafting')
  const counts = countStages(props.rows)
  return (
    <SegmentedControl
      aria-label={t('stage.filter')}
      size="sm"
      mb="sm"
      maw="100%"
      style={{ overflowX: 'auto' }}
      value={props.stage ?? 'all'}
      onChange={(value) => props.onChange(documentStage.options.find((stage) => stage === value))}
      data={[
        { value: 'all', label: t('stage.option', { stage: t('stage.all'), count: props.rows.length }) },
        ...documentStage.options.map((stage) => ({
          value: stage,
          label: t('stage.option', { stage: t(`stage.${stage}`), count: counts[stage] }),
        })),
      ]}
    />
  )
}
