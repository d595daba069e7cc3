import { Alert, Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconDownload, IconTrash, IconUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { routes } from '../../../src-main/contract/routes.ts'
import type { Template } from '../../../src-main/contract/template.ts'
import { useChange } from '../../client/change.ts'
import { failureText, toFailure } from '../../client/failure.ts'
import { offerPicked, pickFiles } from '../../client/files.ts'
import { notifyFailure } from '../../client/notify-failure.ts'
import { saveDocument } from '../../client/save-document.ts'
import { EditorSection } from '../../drafting/editor-section.tsx'
import { currentLanguage } from '../../i18n/language.ts'
import { shortInstant } from '../../ui/parse-date.ts'
import { showDone } from '../../ui/undo-notice.tsx'

/** The agency's own .docx for this kind of document: taken in, checked, replaced, removed. */
export function WordTemplate({ template }: { template: Template }) {
  const { t } = useTranslation(['reports', 'common'])
  const { kind, word } = template
  const [failure, setFailure] = useState<unknown>(null)
  const set = useChange((client, handle: string) => client.templates.setWord({ kind, handle }), {
    quiet: true,
  })
  const remove = useChange((client, _: null) => client.templates.removeWord({ kind }))
  const choose = async () => {
    setFailure(null)
    const [file] = await offerPicked(await pickFiles({ purpose: 'any', multiple: false, accept: '.docx' }))
    if (file === undefined) return
    set.mutate(file.handle, { onSuccess: () => showDone(t('templates.wordTaken')), onError: setFailure })
  }
  const starter = async () => {
    const name = t(`templates.starterName.${kind}`)
    if (await saveDocument(routes.starterTemplate(kind), name))
      showDone(t('templates.starterSaved', { name }))
  }
  return (
    <EditorSection title={t('templates.word')}>
      <Text size="sm">
        {word === null
          ? t('templates.noWord')
          : t('templates.hasWord', { name: word.name, on: shortInstant(word.addedAt) })}
      </Text>
      {failure !== null && (
        <Alert role="alert" color="red" icon={<IconAlertTriangle size={18} />}>
          {failureText(toFailure(failure), currentLanguage())}
        </Alert>
      )}
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconUpload size={17} aria-hidden />}
          loading={set.isPending}
          onClick={() => void choose().catch(setFailure)}
        >
          {t(word === null ? 'templates.takeWord' : 'templates.replaceWord')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconDownload size={17} aria-hidden />}
          onClick={() => void starter().catch(notifyFailure)}
        >
          {t('templates.starter')}
        </Button>
        {word !== null && (
          <Button
            variant="subtle"
            color="gray"
            leftSection={<IconTrash size={17} aria-hidden />}
            onClick={() => remove.mutate(null)}
          >
            {t('templates.removeWord')}
          </Button>
        )}
      </Group>
    </EditorSection>
  )
}
