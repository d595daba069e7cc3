import { Button, Switch } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type Ref, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Mark } from '../highlight.ts'
import { PaneBar } from '../pane-bar.tsx'
import { type SourceHandle, SourceView } from '../source-view.tsx'

/** The full text, with a button that makes a task of what is selected in it. */
export function SourcePane(props: {
  source: string
  marks: readonly Mark[]
  /** How many parts of the body became no task. */
  skipped: number
  showSkipped: boolean
  onShowSkipped: (show: boolean) => void
  selected: string | null
  onSelect: (key: string) => void
  onAdd: () => void
  handle: Ref<SourceHandle>
}) {
  const { t } = useTranslation('directives')
  const [hasSelection, setHasSelection] = useState(false)
  return (
    <>
      <PaneBar title={t('review.source')}>
        {hasSelection ? (
          <Button
            size="compact-sm"
            leftSection={<IconPlus size={15} />}
            // A press would move the focus and so drop the selection before the click arrives.
            onMouseDown={(event) => event.preventDefault()}
            onClick={props.onAdd}
          >
            {t('review.addSelection')}
          </Button>
        ) : (
          props.skipped > 0 && (
            <Switch
              size="xs"
              label={t('review.showSkipped', { count: props.skipped })}
              checked={props.showSkipped}
              onChange={(event) => props.onShowSkipped(event.currentTarget.checked)}
            />
          )
        )}
      </PaneBar>
      <SourceView
        source={props.source}
        marks={props.marks}
        selected={props.selected}
        onSelect={props.onSelect}
        onSelection={setHasSelection}
        label={t('review.source')}
        handle={props.handle}
      />
    </>
  )
}
