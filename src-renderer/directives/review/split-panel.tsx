import { Button, Group, Text } from '@mantine/core'
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './split-panel.module.css'
import { cutsOf } from './split-task.ts'

/**
 * Chooses where a task is cut in two. The cut stands between words: ← → move it by a word, ↑ ↓ to the end of
 * a sentence or of a part between semicolons, a click puts it before a word, Enter splits.
 */
export function SplitPanel(props: { text: string; onSplit: (at: number) => void; onCancel: () => void }) {
  const { t } = useTranslation(['directives', 'common'])
  const { text } = props
  const cuts = useMemo(() => cutsOf(text), [text])
  const [chosen, setChosen] = useState(() => Math.max(0, nearestStrong(cuts, text.length / 2)))
  const cut = cuts[chosen]
  const slider = useRef<HTMLDivElement>(null)
  useEffect(() => slider.current?.focus(), [])
  if (cut === undefined) return <Text size="sm">{t('split.tooShort')}</Text>

  const strong = (step: 1 | -1) => {
    const found =
      step === 1
        ? cuts.findIndex((one, index) => index > chosen && one.strong)
        : cuts.findLastIndex((one, index) => index < chosen && one.strong)
    if (found >= 0) setChosen(found)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = moves[event.key]
    if (act === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (act === 'split') props.onSplit(cut.at)
    else if (act === 'first') setChosen(0)
    else if (act === 'last') setChosen(cuts.length - 1)
    else if (act === 'nextStrong') strong(1)
    else if (act === 'previousStrong') strong(-1)
    else setChosen(Math.min(cuts.length - 1, Math.max(0, chosen + act)))
  }
  const onClick = (event: MouseEvent) => {
    const at = event.target instanceof HTMLElement ? event.target.dataset['cut'] : undefined
    if (at !== undefined) setChosen(Number(at))
  }
  const first = text.slice(0, cut.at).trimEnd()
  const second = text.slice(cut.at)
  return (
    <div>
      <Text size="xs" c="dimmed" mb={4}>
        {t('split.hint')}
      </Text>
      <div
        ref={slider}
        className={classes.text}
        role="slider"
        tabIndex={0}
        aria-label={t('split.label')}
        aria-valuemin={1}
        aria-valuemax={cuts.length}
        aria-valuenow={chosen + 1}
        aria-valuetext={t('split.between', { before: lastWords(first), after: firstWords(second) })}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        {words(
          text,
          cuts.map(({ at }) => at),
        ).map(({ start, word }, index) => (
          <span key={start}>
            {index - 1 === chosen && <span className={classes.cut} aria-hidden />}
            <span
              className={classes.word}
              data-cut={index === 0 ? undefined : index - 1}
              data-part={index <= chosen ? 'first' : 'second'}
            >
              {word}
            </span>{' '}
          </span>
        ))}
      </div>
      <Group justify="flex-end" gap="xs" mt={6}>
        <Button size="compact-sm" variant="default" onClick={props.onCancel}>
          {t('common:action.cancel')}
        </Button>
        <Button size="compact-sm" onClick={() => props.onSplit(cut.at)}>
          {t('split.here')}
        </Button>
      </Group>
    </div>
  )
}

const moves: Readonly<Record<string, 1 | -1 | 'split' | 'first' | 'last' | 'nextStrong' | 'previousStrong'>> =
  {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: 'nextStrong',
    ArrowUp: 'previousStrong',
    Home: 'first',
    End: 'last',
    Enter: 'split',
  }

/** The end of a sentence or part that lies nearest to an offset; the middle cut when there is none. */
function nearestStrong(cuts: readonly { at: number; strong: boolean }[], offset: number): number {
  const strong = cuts.flatMap((cut, index) => (cut.strong ? [{ index, far: Math.abs(cut.at - offset) }] : []))
  return strong.toSorted((a, b) => a.far - b.far)[0]?.index ?? Math.floor(cuts.length / 2)
}

function words(text: string, starts: readonly number[]): { start: number; word: string }[] {
  const bounds = [0, ...starts]
  return bounds.map((start, index) => ({ start, word: text.slice(start, bounds[index + 1]).trim() }))
}

function lastWords(text: string): string {
  return text.split(/\s+/).slice(-3).join(' ')
}

function firstWords(text: string): string {
  return text.split(/\s+/).slice(0, 3).join(' ')
}
