import { Button, Group, Modal, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useImport } from '../app/import-context.ts'

/** Reads a letter that was copied from a portal or a mail. */
export function PasteText(props: {
  opened: boolean
  /** What is on the clipboard already. */
  initial?: string
  onClose: () => void
}) {
  const { t } = useTranslation(['directives', 'common'])
  const { readText } = useImport()
  const [text, setText] = useState(props.initial ?? '')
  const read = () => {
    readText(text)
    setText('')
    props.onClose()
  }
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={t(props.initial ? 'paste.offer' : 'paste.title')}
      size="xl"
    >
      <Stack gap="sm">
        <Textarea
          label={t('paste.text')}
          description={t('paste.hint')}
          autosize
          minRows={14}
          maxRows={20}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && event.ctrlKey && text.trim() !== '') read()
          }}
          data-autofocus
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button onClick={read} disabled={text.trim() === ''}>
            {t('paste.read')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
