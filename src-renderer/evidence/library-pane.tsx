import { ActionIcon, Button, Group, SegmentedControl, Text, Tooltip } from '@mantine/core'
import { IconPaperclip, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { LibraryItem } from '../../src-main/contract/evidence-library.ts'
import { AttachTargets } from './attach-targets.tsx'
import { FileActions } from './file-actions.tsx'
import { FileContent } from './file-content.tsx'
import { ItemFacts } from './item-facts.tsx'
import classes from './library.module.css'

export type PaneTab = 'preview' | 'facts' | 'attach'

/** Beside the files: a look at the active one, what is known of it, and the commitments to attach to. */
export function LibraryPane(props: {
  item: LibraryItem
  /** What attaching takes: the selection, else the active file. */
  chosen: readonly LibraryItem[]
  items: readonly LibraryItem[]
  tab: PaneTab
  onTab: (tab: PaneTab) => void
  onAttach: () => void
  onClose: () => void
}) {
  const { t } = useTranslation(['evidence', 'common'])
  const { item, tab } = props
  return (
    <section className={classes.pane} aria-label={t('pane.label')}>
      <div className={classes.paneHead}>
        <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
          <Text fw={600} size="sm" lineClamp={2} title={item.name} style={{ overflowWrap: 'anywhere' }}>
            {item.name}
          </Text>
          <Tooltip label={t('pane.close')}>
            <ActionIcon variant="subtle" color="gray" aria-label={t('pane.close')} onClick={props.onClose}>
              <IconX size={18} />
            </ActionIcon>
          </Tooltip>
        </Group>
        <Group gap={6} mt={8}>
          <Button
            size="xs"
            leftSection={<IconPaperclip size={16} aria-hidden />}
            onClick={props.onAttach}
            disabled={item.putAside}
          >
            {t('attach.open')}
          </Button>
          <FileActions file={item} />
        </Group>
        <SegmentedControl
          mt={8}
          size="xs"
          fullWidth
          aria-label={t('pane.label')}
          value={tab}
          onChange={props.onTab}
          data={[
            { value: 'preview', label: t('pane.preview') },
            { value: 'facts', label: t('pane.facts') },
            { value: 'attach', label: t('pane.attach') },
          ]}
        />
      </div>
      <div className={classes.paneBody} tabIndex={tab === 'preview' ? 0 : undefined}>
        {tab === 'preview' && <FileContent key={item.id} file={item} />}
        {tab === 'facts' && <ItemFacts key={item.id} item={item} items={props.items} />}
        {tab === 'attach' && <AttachTargets files={props.chosen} />}
      </div>
    </section>
  )
}
