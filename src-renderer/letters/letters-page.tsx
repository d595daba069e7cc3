import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFileCertificate, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { query } from '../client/client.ts'
import { DocumentList } from '../drafting/document-list.tsx'
import { paddedNumber } from '../drafting/document-number.ts'
import { shortDate, shortInstant } from '../ui/parse-date.ts'
import { useNewKey } from '../ui/use-new-key.ts'
import { ComposeLetter } from './compose-letter.tsx'

/** The commitment letters, newest first, and drafting a new one. */
export function LettersPage() {
  const { t } = useTranslation('letters')
  const navigate = useNavigate({ from: '/letters' })
  const { stage } = useSearch({ from: '/letters' })
  const [composing, compose] = useDisclosure(false)
  useNewKey(compose.open)
  const letters = useQuery(query.letters.list.queryOptions({ input: {} }))
  return (
    <>
      <DocumentList
        kind="letter"
        rows={letters}
        title={t('title')}
        description={t('description')}
        countText={(count) => t('count', { count })}
        stage={stage}
        onStage={(next) => void navigate({ search: (now) => ({ ...now, stage: next }), replace: true })}
        empty={{
          icon: <IconFileCertificate size={40} stroke={1.4} />,
          title: t('empty.title'),
          text: t('empty.text'),
          steps: [t('empty.stepChoose'), t('empty.stepEdit'), t('empty.stepExport')],
        }}
        action={
          <Button
            leftSection={<IconPlus size={17} aria-hidden />}
            aria-keyshortcuts="N"
            onClick={compose.open}
          >
            {t('compose')}
          </Button>
        }
        subject={{ title: t('column.subject'), of: ({ subject }) => subject }}
        columns={[
          { title: t('column.purpose'), cell: ({ purpose }) => t(`purpose.${purpose}`) },
          {
            title: t('column.number'),
            cell: ({ number }) => paddedNumber(number),
            missing: t('noNumber'),
          },
          { title: t('column.date'), cell: ({ date }) => shortDate(date), missing: t('noDate') },
          { title: t('column.items'), align: 'right', cell: ({ itemCount }) => itemCount },
          { title: t('column.updatedAt'), cell: ({ updatedAt }) => shortInstant(updatedAt) },
        ]}
        actionsTitle={t('column.actions')}
        discardLabel={(subject) => t('discardOf', { subject })}
      />
      <ComposeLetter
        opened={composing}
        onClose={compose.close}
        onDrafted={(id) => void navigate({ to: '/letters/$id', params: { id } })}
      />
    </>
  )
}
