import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Letter, LetterContent, LetterItem, LetterPurpose } from '../../src-main/contract/letter.ts'
import type { Issue } from '../../src-main/contract/outgoing.ts'
import { routes } from '../../src-main/contract/routes.ts'
import { EditorSection } from '../drafting/editor-section.tsx'
import { fileNameOf } from '../drafting/file-name.ts'
import { IssuedFrame } from '../drafting/issued-frame.tsx'
import { ReadField } from '../drafting/read-field.tsx'
import { shortDate } from '../ui/parse-date.ts'
import { CommitmentLink } from './commitment-link.tsx'
import { itemLabel, partLabel } from './letter-fields.ts'
import classes from './letters.module.css'

/** A letter after its issue: nothing can be changed, everything can be read. */
export function IssuedLetter({ letter, issue }: { letter: Letter; issue: Issue }) {
  const { t } = useTranslation('letters')
  const { id, content, course } = letter
  return (
    <IssuedFrame
      kind="letter"
      id={id}
      title={t(`oneOf.${content.purpose}`)}
      description={t('editor.asOf', { date: shortDate(letter.asOf) })}
      course={course}
      issue={issue}
      recipients={content.recipients}
      name={fileNameOf(content.subject, t(`oneOf.${content.purpose}`))}
      files={[
        { format: 'docx', url: routes.letter(id, 'docx') },
        { format: 'pdf', url: routes.letter(id, 'pdf') },
      ]}
      previewUrl={routes.letter(id, 'html')}
    >
      <FrozenWords content={content} />
    </IssuedFrame>
  )
}

const body = ['opening', 'situation', 'reason', 'commitments', 'responsibility', 'requests'] as const

function FrozenWords({ content }: { content: LetterContent }) {
  const { t } = useTranslation(['letters', 'drafting'])
  const { signer } = content
  return (
    <>
      <EditorSection title={t('editor.heading')}>
        <ReadField
          label={t('editor.form')}
          value={t(content.form === 'congVan' ? 'editor.formCongVan' : 'editor.formBanCamKet')}
        />
        <ReadField label={t('editor.recipients')} value={content.recipients} />
        <ReadField label={t('editor.subject')} value={content.subject} />
      </EditorSection>
      <EditorSection title={t('editor.body')}>
        {body
          .filter((part) => part !== 'reason' || content.reason.length > 0)
          .map((part) => (
            <ReadField key={part} label={t(partLabel(part, content.purpose))} value={content[part]} />
          ))}
      </EditorSection>
      <EditorSection title={t('editor.items')}>
        <ol className={classes.items}>
          {content.items.map((item, index) => (
            <li key={item.commitmentId} className={classes.frozenItem}>
              <FrozenItem item={item} number={index + 1} purpose={content.purpose} />
            </li>
          ))}
        </ol>
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

const itemFields = ['situation', 'product', 'responsible', 'coordinating', 'note'] as const

function FrozenItem(props: { item: LetterItem; number: number; purpose: LetterPurpose }) {
  const { t } = useTranslation('letters')
  const { item, number, purpose } = props
  return (
    <>
      <Text size="sm" fw={500}>
        {`${number}. ${item.text}`}
      </Text>
      <ReadField
        label={t(itemLabel('committedDate', purpose))}
        value={shortDate(item.committedDate) || t('item.noDeadline')}
      />
      {itemFields.map((name) => (
        <ReadField key={name} label={t(`item.${name}`)} value={item[name]} />
      ))}
      <CommitmentLink id={item.commitmentId} />
    </>
  )
}
