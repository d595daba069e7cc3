import { Button, Menu } from '@mantine/core'
import { IconArrowBackUp, IconChecklist, IconDots, IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DirectiveDetail } from '../../src-main/contract/directive.ts'
import { routes } from '../../src-main/contract/routes.ts'
import { query } from '../client/client.ts'
import { notifyFailure } from '../client/notify-failure.ts'
import { saveDocument } from '../client/save-document.ts'
import { filterSearch } from '../commitments/search.ts'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { ClausePane } from './clause-pane.tsx'
import { FilePane } from './file-pane.tsx'
import { documentOrigin } from './header-line.ts'
import { PaneBar } from './pane-bar.tsx'
import { taskMarks } from './review/review-marks.ts'
import { isScan } from './review/source-place.ts'
import { SourceView } from './source-view.tsx'
import { TwoPanes } from './two-panes.tsx'
import { useTakeBack } from './use-take-back.ts'

/** A registered directive: its full text beside its tasks and what is known about it. */
export function DirectivePage() {
  const { id } = useParams({ from: '/directives/$id' })
  const directive = useQuery(query.directives.get.queryOptions({ input: { id } }))
  if (directive.data !== undefined) return <Directive key={id} directive={directive.data} />
  if (directive.error !== null) {
    return <FailureNotice error={directive.error} onRetry={() => void directive.refetch()} />
  }
  return <LoadingState />
}

function Directive({ directive }: { directive: DirectiveDetail }) {
  const { t } = useTranslation('directives')
  const [selected, setSelected] = useState<string | null>(null)
  const scan = isScan(directive)
    ? directive.files.find(({ mediaType }) => mediaType === 'application/pdf')
    : undefined
  const marks = useMemo(
    () =>
      directive.clauses.flatMap((clause) => taskMarks(directive.sourceText, { ...clause, key: clause.id })),
    [directive],
  )
  return (
    <TwoPanes
      top={
        <PageHeader
          back
          title={directive.label}
          description={documentOrigin(directive.header, t)}
          actions={<Actions directive={directive} />}
        />
      }
      left={
        <>
          <PaneBar title={t('review.source')} />
          {scan === undefined ? (
            <SourceView
              source={directive.sourceText}
              marks={marks}
              selected={selected}
              onPick={(picked) => setSelected(picked.find(({ kind }) => kind === 'task')?.ref ?? selected)}
              label={t('review.source')}
            />
          ) : (
            <FilePane name={scan.name} url={routes.evidence(scan.id)} size={scan.size} />
          )}
        </>
      }
      right={<ClausePane directive={directive} selected={selected} onSelect={setSelected} />}
    />
  )
}

function Actions({ directive }: { directive: DirectiveDetail }) {
  const { t } = useTranslation(['directives', 'common'])
  const navigate = useNavigate()
  const takeBack = useTakeBack()
  const { id, label } = directive
  const count = directive.commitmentCount
  return (
    <>
      {count > 0 && (
        <Button
          leftSection={<IconChecklist size={17} />}
          onClick={() => void navigate({ to: '/commitments', search: filterSearch({ directiveIds: [id] }) })}
        >
          {t('detail.commitments', { count })}
        </Button>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" px="xs" aria-label={t('common:action.more')}>
            <IconDots size={17} />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {directive.files.map((file) => (
            <Menu.Item
              key={file.id}
              leftSection={<IconDownload size={16} />}
              onClick={() => void saveDocument(routes.evidence(file.id), file.name).catch(notifyFailure)}
            >
              {t('detail.original', { name: file.name })}
            </Menu.Item>
          ))}
          <Menu.Item leftSection={<IconArrowBackUp size={16} />} onClick={() => takeBack(id, label)}>
            {t('detail.takeBack')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
