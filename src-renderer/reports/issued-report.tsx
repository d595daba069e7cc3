import { Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Issue } from '../../src-main/contract/outgoing.ts'
import type { Report, ReportContent } from '../../src-main/contract/report.ts'
import { routes } from '../../src-main/contract/routes.ts'
import { EditorSection } from '../drafting/editor-section.tsx'
import { fileNameOf } from '../drafting/file-name.ts'
import { IssuedFrame } from '../drafting/issued-frame.tsx'
import { ReadField } from '../drafting/read-field.tsx'
import { Figures } from './figures.tsx'
import { FrozenFor } from './frozen-for.tsx'
import { sections } from './report-values.ts'

/** A report after its issue: nothing can be changed, every figure still opens the tasks it counts. */
export function IssuedReport({ report, issue }: { report: Report; issue: Issue }) {
  const { t } = useTranslation('reports')
  const { id, content, course, snapshot } = report
  return (
    <IssuedFrame
      kind="report"
      id={id}
      title={t('one')}
      description={<FrozenFor snapshot={snapshot} />}
      course={course}
      issue={issue}
      recipients={content.recipients}
      name={fileNameOf(content.subject, t('one'))}
      files={[
        { format: 'docx', url: routes.report(id, 'docx') },
        { format: 'pdf', url: routes.report(id, 'pdf') },
        { format: 'xlsx', url: routes.report(id, 'xlsx') },
      ]}
      previewUrl={routes.report(id, 'html')}
    >
      <Tabs defaultValue="text">
        <Tabs.List mb="sm">
          <Tabs.Tab value="text">{t('editor.text')}</Tabs.Tab>
          <Tabs.Tab value="figures">{t('editor.figures')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="text">
          <FrozenWords content={content} />
        </Tabs.Panel>
        <Tabs.Panel value="figures">
          <Figures snapshot={snapshot} />
        </Tabs.Panel>
      </Tabs>
    </IssuedFrame>
  )
}

function FrozenWords({ content }: { content: ReportContent }) {
  const { t } = useTranslation(['reports', 'drafting'])
  const { signer } = content
  return (
    <>
      <EditorSection title={t('editor.heading')}>
        <ReadField label={t('editor.subject')} value={content.subject} />
        <ReadField label={t('editor.recipients')} value={content.recipients} />
        <ReadField label={t('editor.opening')} value={content.opening} />
      </EditorSection>
      <EditorSection title={t('editor.text')}>
        {sections.map((section) => (
          <ReadField key={section} label={t(`editor.${section}`)} value={content[section]} />
        ))}
      </EditorSection>
      <EditorSection title={t('editor.end')}>
        <ReadField label={t('drafting:signer.authority')} value={signer.authority} />
        <ReadField label={t('drafting:signer.title')} value={signer.title} />
        <ReadField label={t('drafting:signer.name')} value={signer.name} />
        <ReadField label={t('editor.distribution')} value={content.distribution} />
      </EditorSection>
    </>
  )
}
