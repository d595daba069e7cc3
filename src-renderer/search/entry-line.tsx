import { Badge, Text } from '@mantine/core'
import { createElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { SearchHit } from '../../src-main/contract/search.ts'
import type { Entry } from './entries.ts'
import { kindIcons } from './kind-icons.ts'
import { Marked } from './marked.tsx'
import classes from './palette.module.css'

/** One line of the palette; the field keeps the focus, so the line is only pointed at. */
export function EntryLine(props: {
  id: string
  entry: Entry
  active: boolean
  onPoint: () => void
  onChoose: () => void
}) {
  const { id, entry, active, onPoint, onChoose } = props
  return (
    // The keys are the field's, which points at this line by its id (combobox pattern of WAI-ARIA).
    <div
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      className={classes.entry}
      data-active={active || undefined}
      onMouseMove={active ? undefined : onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <EntryIcon entry={entry} />
      <div className={classes.words}>
        <Words entry={entry} />
      </div>
    </div>
  )
}

function Words({ entry }: { entry: Entry }) {
  const { t } = useTranslation('search')
  switch (entry.type) {
    case 'recent':
      return <Text size="sm">{entry.text}</Text>
    case 'command':
      return <Text size="sm">{entry.command.label}</Text>
    case 'more':
      return (
        <Text size="sm" c="dimmed">
          {t('more', { kind: t(`kind.${entry.filter}`) })}
        </Text>
      )
    case 'hit':
      return <Hit hit={entry.hit} />
    default:
      return entry satisfies never
  }
}

function Hit({ hit }: { hit: SearchHit }) {
  const { t } = useTranslation('search')
  const { title, context, excerpt, mark, kind } = hit
  return (
    <>
      <Text size="sm" lineClamp={2} className={classes.title}>
        <Marked of={title} />
        {mark !== null && (
          <Badge size="sm" ml={8} className={classes.state}>
            {t(`mark.${mark}`)}
          </Badge>
        )}
      </Text>
      {context.text !== '' && (
        <Text size="xs" c="dimmed" truncate>
          <Marked of={context} />
        </Text>
      )}
      {kind === 'person' && (
        <Text size="xs" c="dimmed">
          {t('personHint')}
        </Text>
      )}
      {excerpt !== null && (
        <Text size="xs" className={classes.excerpt} lineClamp={2}>
          <Marked of={excerpt} />
        </Text>
      )}
    </>
  )
}

function EntryIcon({ entry }: { entry: Entry }) {
  const look = { size: 18, stroke: 1.7, className: classes.icon, 'aria-hidden': true }
  if (entry.type === 'command') return createElement(entry.command.icon, look)
  if (entry.type === 'hit') return createElement(kindIcons[entry.hit.kind], look)
  return createElement(kindIcons[entry.type === 'more' ? entry.filter : 'recent'], look)
}
