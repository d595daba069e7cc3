import { Button, Group, Text } from '@mantine/core'
import { IconArrowBackUp, IconArrowRight, IconNumber, IconPaperclip, IconSend } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentEventView, DocumentKind } from '../../src-main/contract/outgoing.ts'
import { EvidenceChips } from '../evidence/evidence-chips.tsx'
import { shortDate, shortInstant } from '../ui/parse-date.ts'
import classes from './course-panel.module.css'
import { NumberedLink } from './document-link.tsx'
import { paddedNumber } from './document-number.ts'
import { TakeBackDialog } from './take-back-dialog.tsx'

/** What happened to an issued document, oldest first; what was taken back stays and is struck through. */
export function CourseEvents(props: {
  kind: DocumentKind
  id: string
  events: readonly DocumentEventView[]
}) {
  const { t } = useTranslation('drafting')
  const { kind, id, events } = props
  const [takingBack, takeBack] = useState<DocumentEventView | null>(null)
  if (events.length === 0) {
    return (
      <Text size="sm" c="dimmed" mt="sm">
        {t('course.noEvents')}
      </Text>
    )
  }
  return (
    <>
      <ol className={classes.events} aria-label={t('course.title')}>
        {events.map((event) => (
          <li key={event.id} className={classes.event} data-taken-back={event.takenBack}>
            <span className={classes.icon} aria-hidden>
              {icons[event.content.kind]}
            </span>
            <div className={classes.body}>
              <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
                <Text size="sm" fw={600} td={event.takenBack ? 'line-through' : undefined}>
                  {t(`course.${event.content.kind}`)}
                </Text>
                {event.takenBack && (
                  <Text size="xs" c="dimmed">
                    {t('takeBack.state')}
                  </Text>
                )}
                {!event.takenBack && canBeTakenBack(event) && (
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    color="gray"
                    aria-label={t('takeBack.actionOf', { what: t(`course.${event.content.kind}`) })}
                    onClick={() => takeBack(event)}
                  >
                    {t('takeBack.action')}
                  </Button>
                )}
              </Group>
              <Text size="xs" c="dimmed">
                {t('course.entered', {
                  date: shortDate(event.happenedOn),
                  instant: shortInstant(event.enteredAt),
                })}
              </Text>
              <Words kind={kind} event={event} />
              <EvidenceChips files={event.evidence} />
            </div>
          </li>
        ))}
      </ol>
      <TakeBackDialog
        kind={kind}
        id={id}
        eventId={takingBack?.id ?? null}
        what={takingBack === null ? '' : t(`course.${takingBack.content.kind}`)}
        onClose={() => takeBack(null)}
      />
    </>
  )
}

/** A replacement ends with its own document, and what was taken back is settled. */
function canBeTakenBack({ content }: DocumentEventView): boolean {
  return content.kind === 'sent' || content.kind === 'scanAttached' || content.kind === 'numbered'
}

function Words({ kind, event: { content } }: { kind: DocumentKind; event: DocumentEventView }) {
  const { t } = useTranslation('drafting')
  switch (content.kind) {
    case 'sent':
      return (
        <>
          <Text size="sm">{content.how}</Text>
          <Text size="sm">{t('course.sentTo', { to: content.to })}</Text>
        </>
      )
    case 'scanAttached':
      return content.note === '' ? null : <Text size="sm">{content.note}</Text>
    case 'numbered':
      return (
        <Text size="sm">
          {content.date === null
            ? t('numbered.words', { number: paddedNumber(content.number) })
            : t('numbered.wordsDated', {
                number: paddedNumber(content.number),
                date: shortDate(content.date),
              })}
        </Text>
      )
    case 'takenBack':
      return <Text size="sm">{t('takeBack.words', { reason: content.reason })}</Text>
    case 'replaced':
      return (
        <Group gap={4} fz="sm">
          {t('course.replacedBy')}
          <NumberedLink kind={kind} id={content.byId} fallback={t('course.successor')} />
        </Group>
      )
  }
}

const icons = {
  sent: <IconSend size={15} />,
  scanAttached: <IconPaperclip size={15} />,
  numbered: <IconNumber size={15} />,
  takenBack: <IconArrowBackUp size={15} />,
  replaced: <IconArrowRight size={15} />,
} as const
