import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DocumentCourse, DocumentKind, Issue } from '../../src-main/contract/outgoing.ts'
import { PageHeader } from '../ui/page-header.tsx'
import { CoursePanel } from './course-panel.tsx'
import { numberAndSymbol } from './document-number.ts'
import classes from './editor.module.css'
import { ExportButtons, ExportFailure, type ExportFormat, useExporting } from './export-buttons.tsx'
import { PreviewFrame } from './preview-frame.tsx'
import { ReplaceButton } from './replace-button.tsx'
import { StageBadge } from './stage-badge.tsx'

/** The screen of an issued document: its way out and its frozen words beside the frozen preview. */
export function IssuedFrame(props: {
  kind: DocumentKind
  id: string
  title: string
  description: ReactNode
  course: DocumentCourse
  issue: Issue
  recipients: readonly string[]
  /** Its files are named so. */
  name: string
  files: readonly { format: ExportFormat; url: string }[]
  previewUrl: string
  /** The frozen words. */
  children: ReactNode
}) {
  const { t } = useTranslation('drafting')
  const { kind, id, course, issue, name } = props
  const exporting = useExporting(nothingToSave)
  const number = course.registered?.number ?? ''
  return (
    <div className={classes.page}>
      <PageHeader
        title={
          number === ''
            ? props.title
            : t('issue.heading', {
                title: props.title,
                number: numberAndSymbol({ number, symbol: issue.symbol }),
              })
        }
        badge={<StageBadge stage={course.stage} />}
        back
        description={props.description}
        actions={
          <>
            {course.stage !== 'replaced' && <ReplaceButton kind={kind} id={id} />}
            <ExportButtons exporting={exporting} name={name} incomplete={false} files={props.files} />
          </>
        }
      />
      <ExportFailure exporting={exporting} />
      <div className={classes.columns}>
        <div className={classes.form}>
          <CoursePanel
            key={id}
            kind={kind}
            id={id}
            course={course}
            issue={issue}
            recipients={props.recipients}
          />
          {props.children}
        </div>
        <PreviewFrame key={id} url={props.previewUrl} version={issue.issuedAt} />
      </div>
    </div>
  )
}

/** Nothing of an issued document waits to be saved. */
function nothingToSave(): Promise<void> {
  return Promise.resolve()
}
