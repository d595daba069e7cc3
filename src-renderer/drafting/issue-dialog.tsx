import { Alert, Button, Checkbox, Group, List, Modal, ScrollArea, Stack, TextInput } from '@mantine/core'
import { IconAlertTriangle, IconLock } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../src-main/contract/common.ts'
import type { DocumentKind } from '../../src-main/contract/outgoing.ts'
import { useChange } from '../client/change.ts'
import { failureText, toFailure } from '../client/failure.ts'
import { currentLanguage } from '../i18n/language.ts'
import { DateField } from '../ui/date-field.tsx'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { showDone } from '../ui/undo-notice.tsx'
import { numberAndSymbol, typedNumber } from './document-number.ts'

interface IssuingDocument {
  kind: DocumentKind
  id: string
  /** Number and date as the draft has them when the dialog opens. */
  draft: () => { number: string; date: IsoDate | null }
  /** What is not settled yet, in words. */
  findings: readonly string[]
  /** Shows the issued document in place of the draft; runs before the dialog lets go. */
  onIssued: () => Promise<void>
}

/** Number and date as Văn thư gave them, what is still open, and what issuing means. */
export function IssueDialog(props: IssuingDocument & { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('drafting')
  const { opened, onClose, ...document } = props
  return (
    <Modal opened={opened} onClose={onClose} title={t(`issue.title.${props.kind}`)} size="lg">
      <Form {...document} onClose={onClose} />
    </Modal>
  )
}

function Form(props: IssuingDocument & { onClose: () => void }) {
  const { t } = useTranslation(['drafting', 'common'])
  const { kind, id, findings } = props
  const [typed, setTyped] = useState(() => props.draft().number)
  const [date, setDate] = useState(() => props.draft().date)
  const [accepted, setAccepted] = useState(false)
  const [problem, setProblem] = useState<'number' | 'accept' | null>(null)
  const number = typedNumber(typed)
  const issue = useChange(
    async (client, given: string) => {
      const { issue: issued } = await client.documents.issue({
        kind,
        id,
        number: given,
        date,
        acceptFindings: accepted,
      })
      await props.onIssued()
      const label = issued === null || issued.number === '' ? null : numberAndSymbol(issued)
      showDone(label === null ? t('issue.doneBlank') : t('issue.done', { number: label }))
    },
    { quiet: true },
  )
  const failure = issue.error === null ? null : toFailure(issue.error)
  const taken = failure?.code === 'NUMBER_TAKEN' ? failureText(failure, currentLanguage()) : null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const missing = number === null ? 'number' : findings.length > 0 && !accepted ? 'accept' : null
    setProblem(missing)
    if (number !== null && missing === null) issue.mutate(number)
  }
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="sm">
        <Alert color="office" icon={<IconLock size={18} />}>
          {t(`issue.frozen.${kind}`)}
        </Alert>
        <Group gap="sm" align="flex-start" grow>
          <TextInput
            data-autofocus
            label={t('issue.number')}
            description={t('issue.numberHint')}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value)
              setProblem(null)
              issue.reset()
            }}
            error={problem === 'number' ? t('issue.numberInvalid') : taken}
            autoComplete="off"
          />
          <DateField
            label={t('issue.date')}
            description={t('issue.dateHint')}
            value={date}
            onChange={(next) => {
              setDate(next)
              issue.reset()
            }}
          />
        </Group>
        {findings.length > 0 && (
          <OpenFindings
            findings={findings}
            accepted={accepted}
            refused={problem === 'accept'}
            onAccept={(next) => {
              setAccepted(next)
              setProblem(null)
            }}
          />
        )}
        {failure !== null && taken === null && <FailureNotice error={issue.error} />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={props.onClose} disabled={issue.isPending}>
            {t('common:action.cancel')}
          </Button>
          <Button type="submit" loading={issue.isPending}>
            {t('issue.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function OpenFindings(props: {
  findings: readonly string[]
  accepted: boolean
  refused: boolean
  onAccept: (accepted: boolean) => void
}) {
  const { t } = useTranslation('drafting')
  const { findings } = props
  return (
    <Alert
      color="yellow"
      icon={<IconAlertTriangle size={18} />}
      title={t('issue.findings', { count: findings.length })}
    >
      <ScrollArea.Autosize
        mah={180}
        type="auto"
        viewportProps={{ tabIndex: 0, 'aria-label': t('issue.findings', { count: findings.length }) }}
      >
        <List size="sm" spacing={2}>
          {findings.map((finding) => (
            <List.Item key={finding}>{finding}</List.Item>
          ))}
        </List>
      </ScrollArea.Autosize>
      <Checkbox
        mt="sm"
        label={t('issue.accept')}
        checked={props.accepted}
        onChange={(event) => props.onAccept(event.currentTarget.checked)}
        error={props.refused ? t('issue.acceptRequired') : undefined}
      />
    </Alert>
  )
}
