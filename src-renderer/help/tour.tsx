import { Button, CloseButton, Group, Paper, Portal, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAsOf } from '../app/as-of.ts'
import { query } from '../client/client.ts'
import { changePreferences } from '../client/preferences.ts'
import { dialogIsOpen } from '../ui/typing.ts'
import { cardPlace } from './card-place.ts'
import classes from './tour.module.css'
import { tourSteps } from './tour-steps.ts'
import { useAnchor } from './use-anchor.ts'

/**
 * A walk over the real screens, one card a step. Nothing is blocked: the screen can be used all the while, and Esc
 * ends the tour and gives the focus back to where it was.
 */
export function Tour({ onEnd }: { onEnd: () => void }) {
  const { t } = useTranslation('help')
  const [at, setAt] = useState(0)
  const step = tourSteps[at]
  const card = useRef<HTMLElement>(null)
  const anchor = useAnchor(step?.anchors ?? [])
  useTourScreen(at)

  const end = () => {
    changePreferences({ tourOffer: false })
    onEnd()
  }
  const go = (next: number) => (next < tourSteps.length ? setAt(Math.max(0, next)) : end())
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !dialogIsOpen()) end()
  })

  useEffect(() => {
    const before = document.activeElement
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
      const back = before instanceof HTMLElement && before.isConnected ? before : null
      ;(back ?? document.querySelector<HTMLElement>('#main'))?.focus({ preventScroll: true })
    }
  }, [])
  useEffect(() => {
    if (at >= 0) card.current?.focus()
  }, [at])
  // The portal draws the card later than the effects of this component run.
  const takeCard = useCallback((node: HTMLElement | null) => {
    card.current = node
    node?.focus()
  }, [])

  if (step === undefined) return null
  const last = at === tourSteps.length - 1
  return (
    <Portal>
      {anchor !== null && (
        <div
          className={classes.ring}
          style={{
            left: anchor.left - 5,
            top: anchor.top - 5,
            width: anchor.width + 10,
            height: anchor.height + 10,
          }}
        />
      )}
      <Paper
        ref={takeCard}
        component="section"
        shadow="lg"
        tabIndex={-1}
        aria-label={t('tour.label')}
        className={classes.card}
        style={cardPlace(anchor, window)}
      >
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <Title order={2}>{t(`tour.${step.key}.title`)}</Title>
          <CloseButton size="sm" onClick={end} aria-label={t('tour.skip')} />
        </Group>
        <Text size="sm" mt={4} mb="md" aria-live="polite">
          {t(`tour.${step.key}.text`)}
        </Text>
        <Group justify="space-between">
          <Text size="xs" c="dimmed">
            {t('tour.step', { step: at + 1, count: tourSteps.length })}
          </Text>
          <Group gap="xs">
            {at > 0 && (
              <Button size="xs" variant="default" onClick={() => go(at - 1)}>
                {t('tour.back')}
              </Button>
            )}
            {!last && (
              <Button size="xs" variant="subtle" onClick={end}>
                {t('tour.skip')}
              </Button>
            )}
            <Button size="xs" onClick={() => go(at + 1)}>
              {last ? t('tour.end') : t('tour.next')}
            </Button>
          </Group>
        </Group>
      </Paper>
    </Portal>
  )
}

/** Goes to the screen of a step; to the first commitment of the list for what is told about one. */
function useTourScreen(at: number): void {
  const navigate = useNavigate()
  const asOf = useAsOf()
  const first = useQuery(
    query.commitments.query.queryOptions({
      input: { asOf, filter: {}, sort: [], groupBy: null, offset: 0, limit: 1 },
    }),
  )
  const commitment = first.data?.rows[0]?.id
  const settled = !first.isPending
  const go = useEffectEvent(() => {
    const screen = tourSteps[at]?.screen
    if (screen === undefined) return
    if (screen !== 'commitment') void navigate({ to: screen })
    else if (commitment === undefined) void navigate({ to: '/commitments' })
    else void navigate({ to: '/commitments/$id', params: { id: commitment } })
  })
  useEffect(() => {
    if (settled && at >= 0) go()
  }, [at, settled])
}
