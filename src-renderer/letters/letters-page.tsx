import { ActionIcon, Anchor, Button, Table, Text, Tooltip } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFileCertificate, IconPlus, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { LetterRow } from '../../src-main/contract/letter.ts'
import { query } from '../client/client.ts'
import { paddedNumber } from '../drafting/document-number.ts'
import tableClasses from '../drafting/document-table.module.css'
import { StageBadge } from '../drafting/stage-badge.tsx'
import { atStage } from '../drafting/stage-filter.ts'
import { StageSwitch } from '../drafting/stage-switch.tsx'
import { RegisterLink } from '../register/register-link.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { shortDate, shortInstant } from '../ui/parse-date.ts'
import { ComposeLetter } from './compose-letter.tsx'
import { useDiscardLetter } from './discard-letter.ts'

/** The commitment letters, newest first, and drafting a new one. */
export function LettersPage() {
  const { t } = useTranslation('letters')
  const navigate = useNavigate({ from: '/letters' })
  const { stage } = useSearch({ from: '/letters' })
  const [composing, compose] = useDisclosure(false)
  const letters = useQuery(query.letters.list.queryOptions({ input: {} }))
  const composeButton = (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={compose.open}>
      {t('compose')}
    </Button>
  )
  return (
    <>
      <PageHeader
        title={t('title')}
        description={
          letters.data === undefined || letters.data.length === 0
            ? t('description')
            : t('count', { count: letters.data.length })
        }
        actions={
          <>
            <RegisterLink />
            {letters.data !== undefined && letters.data.length > 0 && composeButton}
          </>
        }
      />
      {letters.isPending && <LoadingState />}
      {letters.isError && <FailureNotice error={letters.error} onRetry={() => void letters.refetch()} />}
      {letters.data !== undefined && letters.data.length === 0 && (
        <EmptyState
          icon={<IconFileCertificate size={40} stroke={1.4} />}
          title={t('empty.title')}
          text={t('empty.text')}
          steps={[t('empty.stepChoose'), t('empty.stepEdit'), t('empty.stepExport')]}
          action={composeButton}
        />
      )}
      {letters.data !== undefined && letters.data.length > 0 && (
        <>
          <StageSwitch
            rows={letters.data}
            stage={stage}
            onChange={(next) => void navigate({ search: (now) => ({ ...now, stage: next }), replace: true })}
          />
          <LettersTable letters={atStage(letters.data, stage)} />
        </>
      )}
      <ComposeLetter
        opened={composing}
        onClose={compose.close}
        onDrafted={(id) => void navigate({ to: '/letters/$id', params: { id } })}
      />
    </>
  )
}

function LettersTable({ letters }: { letters: readonly LetterRow[] }) {
  const { t } = useTranslation(['letters', 'drafting'])
  const newestFirst = letters.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
  if (letters.length === 0) return <Text c="dimmed">{t('drafting:stage.nothing')}</Text>
  return (
    <Table.ScrollContainer minWidth={820}>
      <Table className={tableClasses.table} highlightOnHover highlightOnHoverColor="var(--ck-muted)">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('column.subject')}</Table.Th>
            <Table.Th>{t('column.number')}</Table.Th>
            <Table.Th>{t('column.date')}</Table.Th>
            <Table.Th ta="right">{t('column.items')}</Table.Th>
            <Table.Th>{t('column.updatedAt')}</Table.Th>
            <Table.Th>{t('drafting:stage.label')}</Table.Th>
            <Table.Th>{t('column.actions')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {newestFirst.map((letter) => (
            <Row key={letter.id} letter={letter} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function Row({ letter }: { letter: LetterRow }) {
  const { t } = useTranslation('letters')
  const discard = useDiscardLetter()
  return (
    <Table.Tr>
      <Table.Td className={tableClasses.subject}>
        <Anchor
          fw={500}
          renderRoot={(props) => <Link {...props} to="/letters/$id" params={{ id: letter.id }} />}
        >
          {letter.subject}
        </Anchor>
      </Table.Td>
      <Table.Td className={tableClasses.short}>
        {paddedNumber(letter.number) || <Dimmed text={t('noNumber')} />}
      </Table.Td>
      <Table.Td className={tableClasses.short}>
        {shortDate(letter.date) || <Dimmed text={t('noDate')} />}
      </Table.Td>
      <Table.Td ta="right">{letter.itemCount}</Table.Td>
      <Table.Td className={tableClasses.short}>{shortInstant(letter.updatedAt)}</Table.Td>
      <Table.Td>
        <StageBadge stage={letter.stage} />
      </Table.Td>
      <Table.Td>
        {letter.stage === 'draft' && (
          <Tooltip label={t('discardOf', { subject: letter.subject })}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('discardOf', { subject: letter.subject })}
              onClick={() => discard(letter.id)}
            >
              <IconTrash size={18} />
            </ActionIcon>
          </Tooltip>
        )}
      </Table.Td>
    </Table.Tr>
  )
}

function Dimmed({ text }: { text: string }) {
  return (
    <Text span size="sm" c="dimmed">
      {text}
    </Text>
  )
}
