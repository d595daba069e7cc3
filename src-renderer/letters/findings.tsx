import { Alert, List, ScrollArea, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { LetterFinding } from '../../src-main/contract/letter.ts'
import classes from './letters.module.css'

/** The field of the form that a finding is about. */
export function fieldOf({ code, itemIndex }: LetterFinding): string {
  const item = `items.${itemIndex ?? 0}`
  switch (code) {
    case 'committedDateMissing':
    case 'committedDatePast':
      return `${item}.committedDate`
    case 'committedAfterAssignedWithoutReason':
      return `${item}.situation`
    case 'productMissing':
      return `${item}.product`
    case 'clearsMissing':
      return `${item}.responsible`
    case 'deputySigns':
      return 'signer.authority'
    case 'noItems':
      return 'situation'
  }
}

/** What to settle before the head signs; each line leads to its field. */
export function Findings(props: {
  findings: readonly LetterFinding[]
  onShow: (finding: LetterFinding) => void
}) {
  const { t } = useTranslation('letters')
  const { findings } = props
  if (findings.length === 0) {
    return (
      <Alert color="green" icon={<IconCircleCheck size={18} />} py="xs" mb="sm" role="status">
        {t('finding.none')}
      </Alert>
    )
  }
  return (
    <Alert
      color="yellow"
      icon={<IconAlertTriangle size={18} />}
      mb="sm"
      title={t('finding.title', { count: findings.length })}
      role="status"
    >
      <ScrollArea.Autosize mah={132} type="auto">
        <List size="sm" spacing={2}>
          {findings.map((finding) => (
            <List.Item key={`${finding.code} ${finding.itemIndex}`}>
              <UnstyledButton className={classes.finding} onClick={() => props.onShow(finding)}>
                {findingText(finding, t)}
              </UnstyledButton>
            </List.Item>
          ))}
        </List>
      </ScrollArea.Autosize>
    </Alert>
  )
}

/** A finding in one line: where it is, what is wrong, and the detail where there is one. */
export function findingText({ code, detail, itemIndex }: LetterFinding, t: TFunction<'letters'>): string {
  const what = t(`finding.${code}`)
  const where = itemIndex === null ? t('finding.wholeLetter') : t('finding.item', { number: itemIndex + 1 })
  return detail === ''
    ? t('finding.line', { where, what })
    : t('finding.lineDetailed', { where, what, detail })
}
