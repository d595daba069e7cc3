import { Alert, Button, Group, ScrollArea, Text, Tooltip, UnstyledButton } from '@mantine/core'
import { IconAlertTriangle, IconBulb, IconCircleCheck, IconExclamationCircle } from '@tabler/icons-react'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { LintFinding, LintFix } from '../../src-main/contract/lint.ts'
import classes from './findings.module.css'

/** What to settle before the head signs: each line leads to its field, names its rule and offers its fix. */
export function Findings(props: {
  findings: readonly LintFinding[]
  /** The name of a field of the form by its path. */
  fieldName: (path: string) => string | null
  onShow: (finding: LintFinding) => void
  onFix: (fixes: readonly LintFix[]) => void
}) {
  const { t } = useTranslation('lint')
  const { findings } = props
  if (findings.length === 0) {
    return (
      <Alert color="green" icon={<IconCircleCheck size={18} />} py="xs" mb="sm" role="status">
        {t('none')}
      </Alert>
    )
  }
  const open = toSettle(findings)
  const tidying = findings.flatMap(({ fixes }) => fixes.filter(({ kind }) => kind === 'tidy'))
  const tidied = new Set(
    tidying.flatMap(({ changes }) => changes.map(({ field, from }) => `${field} ${from}`)),
  )
  const places = findings.filter(({ fixes }) =>
    fixes.some(
      ({ kind, changes }) =>
        kind === 'apply' && changes.some(({ field, from }) => tidied.has(`${field} ${from}`)),
    ),
  ).length
  return (
    <Alert
      color={open.length === 0 ? 'gray' : 'yellow'}
      icon={open.length === 0 ? <IconBulb size={18} /> : <IconAlertTriangle size={18} />}
      mb="sm"
      title={open.length === 0 ? t('hints', { count: findings.length }) : t('title', { count: open.length })}
      role="status"
    >
      <ScrollArea.Autosize mah={230} type="auto">
        <ul className={classes.list}>
          {findings.map((finding, index) => (
            <Line key={keyOf(finding, index)} finding={finding} {...props} />
          ))}
        </ul>
      </ScrollArea.Autosize>
      <Group gap="sm" mt={6}>
        {places > 1 && (
          <Button size="compact-xs" variant="default" onClick={() => props.onFix(tidying)}>
            {t('fixAll', { count: places })}
          </Button>
        )}
        {findings.some(({ fixes }) => fixes.length > 0) && (
          <Text size="xs" c="dimmed">
            {t('keys')}
          </Text>
        )}
      </Group>
    </Alert>
  )
}

function Line(props: {
  finding: LintFinding
  fieldName: (path: string) => string | null
  onShow: (finding: LintFinding) => void
  onFix: (fixes: readonly LintFix[]) => void
}) {
  const { t } = useTranslation('lint')
  const { finding } = props
  const text = findingText(finding, props.fieldName, t)
  return (
    <li className={classes.line} data-severity={finding.severity}>
      <span className={classes.icon} role="img" aria-label={t(`severity.${finding.severity}`)}>
        {icons[finding.severity]}
      </span>
      <Tooltip label={finding.rule} multiline maw={420} openDelay={400}>
        <UnstyledButton className={classes.show} onClick={() => props.onShow(finding)}>
          <span className={classes.words}>{text}</span>
          <Text span size="xs" className={classes.rule}>
            {finding.rule}
          </Text>
        </UnstyledButton>
      </Tooltip>
      {finding.fixes.filter(isOwn).map((fix) => (
        <Button
          key={fix.kind}
          size="compact-xs"
          variant="default"
          aria-label={t(fix.kind === 'keep' ? 'keepOf' : 'fixOf', { finding: text })}
          onClick={() => props.onFix([fix])}
        >
          {t(fix.kind === 'keep' ? 'keep' : 'fix')}
        </Button>
      ))}
    </li>
  )
}

/** What stands in the way of issue; hints do not. */
export function toSettle(findings: readonly LintFinding[]): readonly LintFinding[] {
  return findings.filter(({ severity }) => severity !== 'hint')
}

/** A finding in one line: where it is, what is wrong, and the values where there are any. */
export function findingText(
  { code, detail, itemIndex, field }: LintFinding,
  fieldName: (path: string) => string | null,
  t: TFunction<'lint'>,
): string {
  const what = t(`code.${code}`)
  const name = fieldName(field)
  const number = (itemIndex ?? 0) + 1
  const where =
    itemIndex === null
      ? (name ?? t('whole'))
      : name === null
        ? t('item', { number })
        : t('itemField', { number, field: name.toLocaleLowerCase() })
  return detail === '' ? t('line', { where, what }) : t('lineDetailed', { where, what, detail })
}

/** Settles this finding alone. */
function isOwn({ kind }: LintFix): boolean {
  return kind !== 'tidy'
}

function keyOf({ code, field, detail }: LintFinding, index: number): string {
  return `${code} ${field} ${detail} ${index}`
}

const icons = {
  error: <IconExclamationCircle size={15} />,
  warning: <IconAlertTriangle size={15} />,
  hint: <IconBulb size={15} />,
} as const
