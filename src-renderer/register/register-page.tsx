import { ActionIcon, Button, Group, Text, Tooltip } from '@mantine/core'
import { IconBook2, IconChevronLeft, IconChevronRight, IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAsOf } from '../app/as-of.ts'
import { query } from '../client/client.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { RegisterSheet } from './register-sheet.tsx'
import { RegisterTable } from './register-table.tsx'

/** The register of outgoing documents of one year, on screen and to be printed. */
export function RegisterPage() {
  const { t } = useTranslation('register')
  const navigate = useNavigate({ from: '/register' })
  const asOf = useAsOf()
  const search = useSearch({ from: '/register' })
  const year = search.year ?? Number(asOf.slice(0, 4))
  const register = useQuery(query.documents.register.queryOptions({ input: { year } }))
  const rows = register.data ?? []
  return (
    <>
      <PageHeader
        title={t('title')}
        back
        description={register.isSuccess ? t('count', { count: rows.length, year }) : undefined}
        actions={
          <>
            <YearSwitch
              year={year}
              onChange={(next) => void navigate({ search: (now) => ({ ...now, year: next }), replace: true })}
            />
            <Button
              leftSection={<IconPrinter size={17} aria-hidden />}
              disabled={rows.length === 0}
              onClick={() => window.print()}
            >
              {t('print')}
            </Button>
          </>
        }
      />
      {register.isPending && <LoadingState />}
      {register.isError && <FailureNotice error={register.error} onRetry={() => void register.refetch()} />}
      {register.isSuccess && rows.length === 0 && (
        <EmptyState
          icon={<IconBook2 size={40} stroke={1.4} />}
          title={t('empty.title', { year })}
          text={t('empty.text')}
          action={<Button onClick={() => void navigate({ to: '/letters' })}>{t('empty.letters')}</Button>}
        />
      )}
      {rows.length > 0 && (
        <>
          <RegisterTable rows={rows} />
          <RegisterSheet rows={rows} year={year} />
        </>
      )}
    </>
  )
}

function YearSwitch({ year, onChange }: { year: number; onChange: (year: number) => void }) {
  const { t } = useTranslation('register')
  return (
    <Group gap={4} wrap="nowrap">
      <Tooltip label={t('previousYear')}>
        <ActionIcon
          variant="default"
          size={34}
          aria-label={t('previousYear')}
          onClick={() => onChange(year - 1)}
        >
          <IconChevronLeft size={18} />
        </ActionIcon>
      </Tooltip>
      <Text fw={600} px={4} role="status">
        {t('year', { year })}
      </Text>
      <Tooltip label={t('nextYear')}>
        <ActionIcon variant="default" size={34} aria-label={t('nextYear')} onClick={() => onChange(year + 1)}>
          <IconChevronRight size={18} />
        </ActionIcon>
      </Tooltip>
    </Group>
  )
}
