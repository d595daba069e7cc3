import { ActionIcon } from '@mantine/core'
import { IconArrowBackUp, IconArrowMerge, IconCut, IconPencil, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** The buttons of a card; merging and splitting show in the selected one only. */
export function CardTools({ dropped, selected }: { dropped: boolean; selected: boolean }) {
  const { t } = useTranslation('directives')
  return (
    <>
      {!dropped && selected && (
        <>
          <Tool name="merge" label={t('task.merge')} icon={<IconArrowMerge size={15} />} reachable />
          <Tool name="split" label={t('task.split')} icon={<IconCut size={15} />} reachable />
        </>
      )}
      <Tool name="edit" label={t('task.edit')} icon={<IconPencil size={15} />} reachable={selected} />
      <Tool
        name="toggleDropped"
        label={dropped ? t('task.restore') : t('task.drop')}
        icon={dropped ? <IconArrowBackUp size={15} /> : <IconTrash size={15} />}
        reachable={selected}
      />
    </>
  )
}

/** A small button that the Tab key reaches in the selected card only. */
function Tool(props: { name: string; label: string; icon: ReactNode; reachable: boolean }) {
  return (
    <ActionIcon
      size="sm"
      variant="subtle"
      color="gray"
      title={props.label}
      aria-label={props.label}
      tabIndex={props.reachable ? 0 : -1}
      data-tool={props.name}
    >
      {props.icon}
    </ActionIcon>
  )
}
