import { Button, Group, Input, Text, Textarea } from '@mantine/core'
import { type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  type FigurePiece,
  figurePieces,
  type LiveFigure,
  storedText,
} from '../../src-main/contract/live-figures.ts'
import { CountedCommitments } from './counted-commitments.tsx'
import { editedPieces, type PlacedPiece, placedPieces } from './figure-text.ts'
import classes from './figure-textarea.module.css'

/**
 * A text field whose live figures show as their values on a tint. Where the caret stands in one, its rule appears
 * below with the rows that it counts; typed over, it is marked until it is confirmed or put back.
 */
export function FigureTextarea(props: {
  /** Stored text when the field opens; a new `key` opens it anew. */
  initial: string
  onChange: (stored: string) => void
  figures: readonly LiveFigure[]
  asOf: string
  label: string
  description?: ReactNode
  error?: ReactNode
  required?: boolean
  minRows: number
  'data-path'?: string
}) {
  const { figures } = props
  const id = useId()
  const [pieces, setPieces] = useState<readonly FigurePiece[]>(() => figurePieces(props.initial))
  const [caret, setCaret] = useState<number | null>(null)
  const [scroll, setScroll] = useState(0)
  const field = useRef<HTMLTextAreaElement>(null)
  const tint = useRef<HTMLDivElement>(null)
  const placed = placedPieces(pieces, figures)
  const change = (next: readonly FigurePiece[]) => {
    setPieces(next)
    props.onChange(storedText(next))
  }
  const active =
    caret === null
      ? undefined
      : placed.find(
          ({ piece, start, end }) => piece.kind !== 'text' && start <= caret && caret <= end && start < end,
        )

  // The tints lie below the very letters, so they take every measure of the field.
  useLayoutEffect(() => {
    if (field.current === null || tint.current === null) return
    const style = getComputedStyle(field.current)
    for (const name of measures) tint.current.style.setProperty(name, style.getPropertyValue(name))
  })

  return (
    <div>
      <Input.Wrapper
        id={id}
        label={props.label}
        description={props.description}
        error={props.error}
        withAsterisk={props.required}
      >
        <div className={classes.frame}>
          <div ref={tint} className={classes.tints} aria-hidden>
            <div style={{ transform: `translateY(${-scroll}px)` }}>
              {placed.map(({ piece, start, text }) =>
                piece.kind === 'text' ? (
                  text
                ) : (
                  <mark key={`${piece.name} ${start}`} className={classes.figure} data-kind={piece.kind}>
                    {text}
                  </mark>
                ),
              )}
            </div>
          </div>
          <Textarea
            ref={field}
            id={id}
            data-path={props['data-path']}
            aria-describedby={props.description === undefined ? undefined : `${id}-description`}
            error={props.error !== undefined && props.error !== null}
            autosize
            minRows={props.minRows}
            maxRows={24}
            value={placed.map(({ text }) => text).join('')}
            onChange={(event) => {
              change(editedPieces(pieces, figures, event.currentTarget.value))
              setCaret(event.currentTarget.selectionStart)
            }}
            onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
            onScroll={(event) => setScroll(event.currentTarget.scrollTop)}
            classNames={{ input: classes.input }}
          />
        </div>
      </Input.Wrapper>
      {active !== undefined && (
        <ActiveFigure
          active={active}
          figure={figures.find((figure) => active.piece.kind !== 'text' && figure.name === active.piece.name)}
          asOf={props.asOf}
          onReplace={(piece) => change(pieces.map((one) => (one === active.piece ? piece : one)))}
        />
      )}
    </div>
  )
}

/** Which figure the caret stands in: its rule, its rows, and the way back when it was typed over. */
function ActiveFigure(props: {
  active: PlacedPiece
  figure: LiveFigure | undefined
  asOf: string
  onReplace: (piece: FigurePiece) => void
}) {
  const { t } = useTranslation('lint')
  const { active, figure } = props
  const [opened, setOpened] = useState(false)
  const { piece } = active
  if (figure === undefined || piece.kind === 'text') return null
  return (
    <div className={classes.panel} role="status">
      <Text size="xs">
        <Text span size="xs" fw={600}>
          {t('figure.live')}:{' '}
        </Text>
        {figure.rule}
      </Text>
      {piece.kind === 'overtyped' && (
        <Text size="xs">
          {t('figure.overtyped', { typed: piece.text, now: figure.text.trim() || t('figure.empty') })}
        </Text>
      )}
      <Group gap="xs" mt={4}>
        {figure.commitmentIds.length > 0 && (
          <Button size="compact-xs" variant="default" onClick={() => setOpened(true)}>
            {t('figure.rows', { count: figure.commitmentIds.length })}
          </Button>
        )}
        {piece.kind === 'overtyped' && (
          <>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => props.onReplace({ kind: 'live', name: piece.name })}
            >
              {t('figure.back')}
            </Button>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => props.onReplace({ kind: 'text', text: piece.text })}
            >
              {t('figure.keep')}
            </Button>
          </>
        )}
      </Group>
      <CountedCommitments
        figure={figure}
        asOf={props.asOf}
        opened={opened}
        onClose={() => setOpened(false)}
      />
    </div>
  )
}

const measures = [
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-feature-settings',
  'font-kerning',
  'word-spacing',
  'letter-spacing',
  'line-height',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'border-top-width',
  'border-right-width',
  'border-bottom-width',
  'border-left-width',
  'scrollbar-gutter',
] as const
