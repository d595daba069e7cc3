import { Alert, Box, Button, Group, Paper, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconNumber, IconPaperclip, IconReplace, IconSend } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentCourse, DocumentKind, Issue } from '../../src-main/contract/outgoing.ts'
import { EvidenceChips } from '../evidence/evidence-chips.tsx'
import { shortDate, shortInstant } from '../ui/parse-date.ts'
import { CourseEvents } from './course-events.tsx'
import classes from './course-panel.module.css'
import { DocumentLink, NumberedLink } from './document-link.tsx'
import { frozenFiles, numberAndSymbol } from './document-number.ts'
import { NumberDialog } from './number-dialog.tsx'
import { ScanDialog } from './scan-dialog.tsx'
import { SendDialog } from './send-dialog.tsx'

/** The way of an issued document: number, frozen files, what happened since, and what can be recorded. */
export function CoursePanel(props: {
  kind: DocumentKind
  id: string
  course: DocumentCourse
  issue: Issue
  recipients: readonly string[]
}) {
  const { t } = useTranslation('drafting')
  const { kind, id, course, issue } = props
  const [sending, send] = useDisclosure(false)
  const [attaching, attach] = useDisclosure(false)
  const [numbering, numberIt] = useDisclosure(false)
  const { number = '', date = null } = course.registered ?? {}
  const successor = course.events.findLast(({ content }) => content.kind === 'replaced')?.content
  return (
    <Paper p="md" mb="sm" component="section" aria-labelledby="course-title">
      <Title order={2} id="course-title" mb="xs">
        {t('course.title')}
      </Title>
      {successor?.kind === 'replaced' && (
        <Alert color="yellow" icon={<IconReplace size={18} />} mb="sm" py="xs">
          <Group gap={4}>
            {t('course.replacedNotice')}
            <NumberedLink kind={kind} id={successor.byId} fallback={t('course.successor')} />
          </Group>
        </Alert>
      )}
      <Text size="sm" c="dimmed" mb="xs">
        {t('course.frozen')}
      </Text>
      <dl className={classes.facts}>
        <Item label={t('course.number')}>{numberAndSymbol({ number, symbol: issue.symbol })}</Item>
        <Item label={t('course.date')}>{shortDate(date) || t('course.noDate')}</Item>
        <Item label={t('course.issuedAt')}>{shortInstant(issue.issuedAt)}</Item>
        {course.replaces !== null && (
          <Item label={t('course.replaces')}>
            <DocumentLink kind={kind} id={course.replaces.id}>
              {course.replaces.label}
            </DocumentLink>
          </Item>
        )}
      </dl>
      <Box mt="xs">
        <Text size="xs" c="dimmed">
          {t('course.files')}
        </Text>
        <EvidenceChips files={frozenFiles(issue)} />
        {!issue.files.some((file) => file.name.endsWith('.pdf')) && (
          <Text size="xs" c="dimmed" mt={4}>
            {t('course.noPdf')}
          </Text>
        )}
      </Box>
      <CourseEvents kind={kind} id={id} events={course.events} />
      <Group gap="xs" mt="sm">
        <Button
          variant={course.stage === 'issued' ? 'filled' : 'default'}
          leftSection={<IconSend size={17} aria-hidden />}
          onClick={send.open}
        >
          {t('send.action')}
        </Button>
        <Button variant="default" leftSection={<IconPaperclip size={17} aria-hidden />} onClick={attach.open}>
          {t('scan.action')}
        </Button>
        {number === '' && (
          <Button
            variant="default"
            leftSection={<IconNumber size={17} aria-hidden />}
            onClick={numberIt.open}
          >
            {t('numbered.action')}
          </Button>
        )}
      </Group>
      <SendDialog kind={kind} id={id} recipients={props.recipients} opened={sending} onClose={send.close} />
      <ScanDialog kind={kind} id={id} opened={attaching} onClose={attach.close} />
      <NumberDialog
        kind={kind}
        id={id}
        datedAlready={issue.date !== null}
        opened={numbering}
        onClose={numberIt.close}
      />
    </Paper>
  )
}

function Item({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
