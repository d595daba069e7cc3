import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { IsoDate } from '../../src-main/contract/common.ts'
import type { DocumentCourse, DocumentKind } from '../../src-main/contract/outgoing.ts'
import { PageHeader } from '../ui/page-header.tsx'
import { useDiscardDocument } from './discard-document.ts'
import classes from './editor.module.css'
import { ExportButtons, ExportFailure, type ExportFormat, useExporting } from './export-buttons.tsx'
import { IssueButton } from './issue-button.tsx'
import { PreviewFrame } from './preview-frame.tsx'
import { ReplacesLine } from './replaces-line.tsx'
import { SaveState } from './save-state.tsx'
import { StageBadge } from './stage-badge.tsx'
import type { DocumentAutosave } from './use-document-autosave.ts'

/** The screen of a draft: what can be done with it, its form on the left, what prints on the right. */
export function EditorFrame<Values>(props: {
  kind: DocumentKind
  id: string
  title: string
  description: ReactNode
  course: DocumentCourse
  autosave: DocumentAutosave<Values>
  /** Number and date as they are typed now. */
  draft: () => { number: string; date: IsoDate | null }
  /** What is not settled yet, in words. */
  findings: readonly string[]
  onIssued: () => Promise<void>
  /** Its files are named so. */
  name: string
  files: readonly { format: ExportFormat; url: string }[]
  previewUrl: string
  previewVersion: string
  /** The form. */
  children: ReactNode
}) {
  const { t } = useTranslation('drafting')
  const navigate = useNavigate()
  const { kind, id, autosave } = props
  const exporting = useExporting(autosave.flush)
  const discard = useDiscardDocument(
    kind,
    () => void navigate({ to: kind === 'letter' ? '/letters' : '/reports' }),
  )
  return (
    <div className={classes.page}>
      <PageHeader
        title={props.title}
        back
        badge={<StageBadge stage={props.course.stage} />}
        description={
          <>
            {props.description}
            <ReplacesLine kind={kind} replaces={props.course.replaces} />
          </>
        }
        actions={
          <>
            <SaveState {...autosave} onRetry={() => void autosave.flush()} />
            <Button
              variant="subtle"
              color="gray"
              leftSection={<IconTrash size={17} aria-hidden />}
              onClick={() => void autosave.flush().then(() => discard(id))}
            >
              {t('discard')}
            </Button>
            <IssueButton
              kind={kind}
              id={id}
              draft={props.draft}
              findings={props.findings}
              blocked={autosave.incomplete || autosave.state === 'failed'}
              before={autosave.flush}
              onIssued={props.onIssued}
            />
            <ExportButtons
              exporting={exporting}
              name={props.name}
              incomplete={autosave.incomplete}
              files={props.files}
            />
          </>
        }
      />
      <ExportFailure exporting={exporting} />
      <div className={classes.columns}>
        <div className={classes.form}>{props.children}</div>
        <PreviewFrame url={props.previewUrl} version={props.previewVersion} />
      </div>
    </div>
  )
}
