import { Button, Group, Paper, Select, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPencil, IconTrophy } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsOf } from '../app/as-of.ts'
import { query } from '../client/client.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { shortDate } from '../ui/parse-date.ts'
import { WorkbenchTabs } from '../workbench/workbench-tabs.tsx'
import { FormulaEditor } from './formula-editor.tsx'
import { FormulaWords } from './formula-words.tsx'
import { RankingTable } from './ranking-table.tsx'

/** Units, people or agencies in order, by a formula that is shown and of which every version is kept. */
export function RankingsPage() {
  const { t } = useTranslation('rankings')
  const asOf = useAsOf()
  const [chosen, setChosen] = useState<string | null>(null)
  const [editing, edit] = useDisclosure(false)
  const formulas = useQuery(query.rankings.formulas.queryOptions({ input: {} }))
  const versions = formulas.data ?? []
  const version = versions.find((one) => one.id === chosen) ?? versions[0]
  const ranking = useQuery({
    ...query.rankings.get.queryOptions({ input: { asOf, formulaVersionId: version?.id ?? '' } }),
    enabled: version !== undefined,
  })
  return (
    <>
      <PageHeader title={t('title')} description={t('description', { date: shortDate(asOf) })} />
      <WorkbenchTabs />
      {formulas.isPending && <LoadingState />}
      {formulas.error !== null && (
        <FailureNotice error={formulas.error} onRetry={() => void formulas.refetch()} />
      )}
      {version !== undefined && (
        <>
          <Group mb="sm" align="flex-end">
            <Select
              label={t('formula')}
              value={version.id}
              onChange={setChosen}
              allowDeselect={false}
              w={360}
              data={versions.map((one) => ({
                value: one.id,
                label: t('version', { name: one.formula.name, version: one.version }),
              }))}
            />
            <Button variant="default" leftSection={<IconPencil size={16} />} onClick={edit.open}>
              {t('edit')}
            </Button>
          </Group>
          <Paper p="sm" mb="md">
            <FormulaWords formula={version.formula} />
          </Paper>
          <FormulaEditor
            key={version.id}
            version={version}
            opened={editing}
            onClose={edit.close}
            onSaved={setChosen}
          />
        </>
      )}
      {ranking.error !== null && (
        <FailureNotice error={ranking.error} onRetry={() => void ranking.refetch()} />
      )}
      {ranking.data !== undefined && ranking.data.rows.length === 0 && (
        <EmptyState
          icon={<IconTrophy size={48} stroke={1.3} />}
          title={t('none.title')}
          text={t('none.text')}
        />
      )}
      {ranking.data !== undefined && ranking.data.rows.length > 0 && (
        <>
          <RankingTable ranking={ranking.data} />
          {ranking.data.unnamed > 0 && (
            <Text size="sm" c="dimmed" mt="xs">
              {t('unnamed', { count: ranking.data.unnamed })}
            </Text>
          )}
        </>
      )}
    </>
  )
}
