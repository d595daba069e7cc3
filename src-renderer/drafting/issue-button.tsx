import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFileCheck } from '@tabler/icons-react'
import { type ComponentProps, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IssueDialog } from './issue-dialog.tsx'

/** "Ban hành…": first brings what was typed to the core, then asks for number and date. */
export function IssueButton(
  props: Omit<ComponentProps<typeof IssueDialog>, 'opened' | 'onClose'> & {
    /** What is on the screen cannot reach the core, so that something else would be frozen. */
    blocked: boolean
    /** Brings unsaved text to the core. */
    before: () => Promise<void>
  },
) {
  const { t } = useTranslation('drafting')
  const { blocked, before, ...document } = props
  const [opened, dialog] = useDisclosure(false)
  const [saving, setSaving] = useState(false)
  const open = async () => {
    setSaving(true)
    await before().finally(() => setSaving(false))
    dialog.open()
  }
  return (
    <>
      <Button
        leftSection={<IconFileCheck size={17} aria-hidden />}
        disabled={blocked}
        loading={saving}
        onClick={() => void open()}
      >
        {t('issue.action')}
      </Button>
      <IssueDialog {...document} opened={opened && !blocked} onClose={dialog.close} />
    </>
  )
}
