import { Box, Group, SegmentedControl, Text } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { failedAnswer } from '../client/failure.ts'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { LoadingState } from '../ui/loading-state.tsx'
import classes from './preview-frame.module.css'

/** The ground around the sheets, and what a sheet leaves free for it and for the scroll bar, in CSS pixels. */
const GROUND = 12
const SIDES = 2 * GROUND + 16

type Zoom = 'fit' | 'actual'

/**
 * The document as it prints. Each `version` loads in a second, hidden frame that takes the first one's place
 * and scroll position when it is ready, so that typing neither flickers nor jumps. The frame runs no
 * scripts; being of our origin lets the page read its scroll position.
 */
export function PreviewFrame({ url, version }: { url: string; version: string }) {
  const { t } = useTranslation('drafting')
  const { ref, width } = useElementSize()
  const [zoom, setZoom] = useState<Zoom>('fit')
  const [shown, setShown] = useState<string | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const frames = useRef(new Map<string, HTMLIFrameElement>())
  const available = zoom === 'fit' && width > 0 ? width - SIDES : null

  useEffect(() => {
    for (const frame of frames.current.values()) applyZoom(frame, available)
  }, [available])

  const arrive = (loaded: string, frame: HTMLIFrameElement) => {
    const problem = failureIn(frame)
    setFailure(problem)
    if (problem !== null) return
    applyZoom(frame, available)
    const before = shown === null ? undefined : frames.current.get(shown)
    frame.contentWindow?.scrollTo(before?.contentWindow?.scrollX ?? 0, before?.contentWindow?.scrollY ?? 0)
    setShown(loaded)
  }
  const versions = shown === null || shown === version ? [version] : [shown, version]

  return (
    <section className={classes.preview} aria-label={t('preview.title')}>
      <Group justify="space-between" px="xs" py={4} className={classes.bar}>
        <Text size="sm" fw={500}>
          {t('preview.title')}
        </Text>
        <SegmentedControl
          size="xs"
          aria-label={t('preview.zoom')}
          value={zoom}
          onChange={(value) => setZoom(value === 'actual' ? 'actual' : 'fit')}
          data={[
            { value: 'fit', label: t('preview.zoomFit') },
            { value: 'actual', label: t('preview.zoomActual') },
          ]}
        />
      </Group>
      <Box ref={ref} className={classes.sheet}>
        {failure !== null && (
          <Box p="sm" className={classes.failure}>
            <FailureNotice error={failure} title={t('preview.failed')} />
          </Box>
        )}
        {shown === null && failure === null && <LoadingState label={t('preview.loading')} />}
        {versions.map((one) => (
          <iframe
            key={one}
            ref={(frame) => {
              if (frame !== null) frames.current.set(one, frame)
              return () => void frames.current.delete(one)
            }}
            title={t('preview.frame')}
            src={`${url}?v=${encodeURIComponent(one)}`}
            sandbox="allow-same-origin"
            className={classes.frame}
            data-shown={one === shown}
            aria-hidden={one !== shown}
            tabIndex={one === shown ? 0 : -1}
            onLoad={(event) => arrive(one, event.currentTarget)}
          />
        ))}
      </Box>
    </section>
  )
}

/** Scales every sheet to the width at hand (portrait and landscape ones differ); null shows them as they are. */
function applyZoom(frame: HTMLIFrameElement, available: number | null): void {
  // While a frame loads, its document has no body yet; its own load event comes back here.
  const body = frame.contentDocument?.querySelector('body') ?? null
  if (body === null) return
  body.style.padding = `${GROUND}px`
  for (const sheet of body.querySelectorAll<HTMLElement>(':scope > *')) {
    sheet.style.zoom = '1'
    if (available !== null) sheet.style.zoom = `${Math.min(1, available / sheet.offsetWidth)}`
  }
}

/** A frame does not tell the status of its answer, but a failed route answers JSON instead of a page. */
function failureIn(frame: HTMLIFrameElement): unknown {
  const page = frame.contentDocument
  if (page === null || page.contentType === 'text/html') return null
  return failedAnswer(500, page.body.textContent)
}
