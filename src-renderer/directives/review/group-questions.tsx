import { Button, Group, Paper, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAgency } from '../../client/app-state.ts'
import classes from './group-questions.module.css'

/** Asks once for each doubtful group of addressees whether our agency belongs to it. */
export function GroupQuestions(props: {
  questions: readonly { phrase: string; tasks: number }[]
  answers: Readonly<Record<string, boolean>>
  onAnswer: (phrase: string, includesUs: boolean) => void
}) {
  const { t } = useTranslation('directives')
  const agency = useAgency()
  if (props.questions.length === 0) return null
  return (
    <Paper p="sm" className={classes.card}>
      <Text fw={600} size="sm">
        {t('review.groups.title', { agency: agency.name })}
      </Text>
      <Text size="xs" c="dimmed">
        {t('review.groups.hint')}
      </Text>
      <Stack gap={6} mt="xs">
        {props.questions.map(({ phrase, tasks }) => (
          <Group
            key={phrase}
            justify="space-between"
            wrap="nowrap"
            gap="sm"
            role="group"
            aria-label={phrase}
            data-unsure-id={`group ${phrase}`}
          >
            <Text size="sm">
              {phrase}{' '}
              <Text span size="sm" c="dimmed">
                {t('review.groups.tasks', { count: tasks })}
              </Text>
            </Text>
            <Button.Group>
              <Answer
                label={t('review.groups.yes')}
                chosen={props.answers[phrase] === true}
                onChoose={() => props.onAnswer(phrase, true)}
              />
              <Answer
                label={t('review.groups.no')}
                chosen={props.answers[phrase] === false}
                onChoose={() => props.onAnswer(phrase, false)}
              />
            </Button.Group>
          </Group>
        ))}
      </Stack>
    </Paper>
  )
}

function Answer(props: { label: string; chosen: boolean; onChoose: () => void }) {
  return (
    <Button
      size="compact-sm"
      variant={props.chosen ? 'filled' : 'default'}
      aria-pressed={props.chosen}
      onClick={props.onChoose}
    >
      {props.label}
    </Button>
  )
}
