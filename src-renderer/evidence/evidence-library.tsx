import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LibraryItem } from '../../src-main/contract/evidence-library.ts'
import { useAttach } from './attach-context.ts'
import { EvidencePreview } from './evidence-preview.tsx'
import { ExportDialog } from './export-dialog.tsx'
import classes from './library.module.css'
import { isUsed } from './library-filter.ts'
import { LibraryPane, type PaneTab } from './library-pane.tsx'
import { LibraryTiles } from './library-tiles.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { useRemark } from './use-remark.ts'

/** The files with their selection, and the pane beside them. Keys: G attaches, Delete puts aside, Esc lets go. */
export function EvidenceLibrary(props: {
  /** Everything there is, for the tags that are offered. */
  all: readonly LibraryItem[]
  /** What is shown, in order. */
  items: readonly LibraryItem[]
  view: 'grid' | 'list'
  /** Whether the pane is shown. */
  pane: boolean
  onPane: (shown: boolean) => void
}) {
  const { t } = useTranslation('evidence')
  const { items } = props
  const attach = useAttach()
  const remark = useRemark()
  const [activeId, setActiveId] = useState<string | null>(null)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [tab, setTab] = useState<PaneTab>('preview')
  const [before, setBefore] = useState<PaneTab>('preview')
  const [opened, setOpened] = useState<LibraryItem | null>(null)
  const [exporting, setExporting] = useState(false)
  const active = items.find(({ id }) => id === activeId) ?? items[0] ?? null
  const marked = items.filter(({ id }) => selected.has(id))
  const chosen = marked.length > 0 ? marked : active === null ? [] : [active]

  const attachChosen = () => {
    const files = chosen.filter((item) => !item.putAside)
    if (files.length > 0) attach({ files, commitmentId: null })
  }
  const putAside = () => {
    const free = chosen.filter((item) => !item.putAside && !isUsed(item)).map(({ id }) => id)
    void remark(free, { kind: 'putAside' }, { kind: 'restored' }, (count) => t('aside.done', { count }))
    setSelected(new Set())
  }
  const onKey = (key: string): boolean => {
    if (key === 'Escape' && selected.size > 0) setSelected(new Set())
    else if (key === 'Delete') putAside()
    else if (key.toLowerCase() === 'g') attachChosen()
    else return false
    return true
  }
  const onDragging = (dragging: boolean) => {
    // While something is dragged the pane shows where it can be dropped; moving it now would end the drag.
    if (dragging) {
      setBefore(tab)
      setTimeout(() => {
        setTab('attach')
        props.onPane(true)
      })
    } else setTab(before)
  }

  return (
    <>
      {marked.length > 0 && (
        <SelectionBar
          chosen={marked}
          onAttach={attachChosen}
          onExport={() => setExporting(true)}
          onPutAside={putAside}
          onClear={() => setSelected(new Set())}
        />
      )}
      <div className={classes.split}>
        <LibraryTiles
          // Another view begins at its top.
          key={props.view}
          items={items}
          view={props.view}
          activeId={active?.id ?? null}
          onActivate={setActiveId}
          selected={selected}
          onSelect={setSelected}
          onOpen={setOpened}
          onKey={onKey}
          onDragging={onDragging}
        />
        {active !== null && props.pane && (
          <LibraryPane
            item={active}
            chosen={chosen}
            items={props.all}
            tab={tab}
            onTab={setTab}
            onAttach={attachChosen}
            onClose={() => props.onPane(false)}
          />
        )}
      </div>
      <EvidencePreview file={opened} onClose={() => setOpened(null)} />
      {exporting && <ExportDialog items={chosen} onClose={() => setExporting(false)} />}
    </>
  )
}
