import { Button, Switch, VisuallyHidden } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type Ref, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DirectiveDraft } from '../../../src-main/contract/directive.ts'
import { routes } from '../../../src-main/contract/routes.ts'
import { FilePane } from '../file-pane.tsx'
import type { Mark } from '../highlight.ts'
import { PaneBar } from '../pane-bar.tsx'
import { type SourceHandle, SourceView } from '../source-view.tsx'
import { FilesMenu } from './files-menu.tsx'
import type { SourcePlace } from './source-place.ts'
import type { Appendix } from './use-appendix.ts'

/** The full text, with a button that makes a task of what is selected in it; or a file as it came. */
export function SourcePane(props: {
  draft: DirectiveDraft
  place: SourcePlace
  onPlace: (place: SourcePlace) => void
  appendix: Appendix
  marks: readonly Mark[]
  /** How many passages are in no task. */
  leftOut: number
  showSkipped: boolean
  onShowSkipped: (show: boolean) => void
  selected: string | null
  /** The place of what was chosen. */
  shown: { start: number; end: number } | null
  onPick: (marks: readonly Mark[]) => void
  /** Makes a task of what is selected. */
  onAdd: () => void
  /** Escape in the text. */
  onLeave: () => void
  handle: Ref<SourceHandle>
}) {
  const { t } = useTranslation('directives')
  const [hasSelection, setHasSelection] = useState(false)
  const { draft, place, leftOut } = props
  const file = place === 'text' ? undefined : draft.files[place]
  return (
    <>
      <PaneBar title={t('review.source')}>
        {file === undefined && hasSelection && (
          <Button
            size="compact-sm"
            leftSection={<IconPlus size={15} />}
            // A press would move the focus and so drop the selection before the click arrives.
            onMouseDown={(event) => event.preventDefault()}
            onClick={props.onAdd}
          >
            {t('review.addSelection')}
          </Button>
        )}
        {file === undefined && !hasSelection && leftOut > 0 && (
          <Switch
            size="xs"
            label={t('review.showSkipped', { count: leftOut })}
            checked={props.showSkipped}
            onChange={(event) => props.onShowSkipped(event.currentTarget.checked)}
          />
        )}
        <FilesMenu draft={draft} place={place} onPlace={props.onPlace} appendix={props.appendix} />
      </PaneBar>
      <VisuallyHidden id="review-source-keys">{t('review.sourceKeys')}</VisuallyHidden>
      {file === undefined || place === 'text' ? (
        <SourceView
          source={draft.sourceText}
          marks={props.marks}
          selected={props.selected}
          shown={props.shown}
          onPick={props.onPick}
          onSelection={setHasSelection}
          onTake={props.onAdd}
          onLeave={props.onLeave}
          label={t('review.source')}
          describedBy="review-source-keys"
          handle={props.handle}
        />
      ) : (
        <FilePane key={place} name={file.name} url={routes.draftFile(draft.id, place)} size={file.size} />
      )}
    </>
  )
}
