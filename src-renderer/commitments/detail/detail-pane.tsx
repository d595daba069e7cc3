import { ActionIcon, Group, Title, Tooltip } from '@mantine/core'
import { IconArrowsMaximize, IconX } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { KeyboardEvent, ReactNode, Ref } from 'react'
import { useTranslation } from 'react-i18next'
import classes from '../detail.module.css'
import { CommitmentBody } from './commitment-body.tsx'
import { StepButtons } from './step-buttons.tsx'
import type { Asked } from './use-first-field.ts'
import type { Step } from './use-neighbours.ts'

/** A commitment beside the list; Escape goes back to the list. */
export function DetailPane({
  ref,
  ...props
}: {
  id: string
  ref: Ref<HTMLElement>
  /** The form to begin with. */
  asked: Asked | undefined
  steps: { previous: Step; next: Step }
  onLeave: () => void
  onClose: () => void
}) {
  const { t } = useTranslation(['commitments', 'common'])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    // Lists and dialogs over the pane are closed by their own Escape.
    if (event.target instanceof Element && event.target.closest('[role="dialog"], [aria-expanded="true"]'))
      return
    props.onLeave()
  }
  const renderHead = (title: string, actions: ReactNode) => (
    <Group justify="space-between" wrap="nowrap" gap="xs" mb="sm" className={classes.paneHead}>
      <Title order={2} lineClamp={2}>
        {title}
      </Title>
      <Group gap={6} wrap="nowrap">
        {actions}
        <StepButtons {...props.steps} />
        <Tooltip label={t('detail.whole')}>
          <ActionIcon
            variant="default"
            size={34}
            aria-label={t('detail.whole')}
            renderRoot={(rest) => <Link {...rest} to="/commitments/$id" params={{ id: props.id }} />}
          >
            <IconArrowsMaximize size={17} />
          </ActionIcon>
        </Tooltip>
        <ActionIcon variant="default" size={34} aria-label={t('common:action.close')} onClick={props.onClose}>
          <IconX size={18} />
        </ActionIcon>
      </Group>
    </Group>
  )
  return (
    <section
      ref={ref}
      className={classes.pane}
      // Dropped evidence finds the commitment by it.
      data-commitment={props.id}
      aria-label={t('detail.pane')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <CommitmentBody
        key={props.id}
        id={props.id}
        asked={props.asked}
        steps={props.steps}
        renderHead={renderHead}
      />
    </section>
  )
}
