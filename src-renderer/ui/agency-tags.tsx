import { Badge, Group } from '@mantine/core'
import { IconBuilding, IconUsers } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './agency-tags.module.css'

/** The agencies of a task: leads with a filled ground, coordinating ones outlined; more than `limit` fold. */
export function AgencyTags(props: {
  agencies: readonly string[]
  coordinating?: readonly string[]
  /** How many to show in all; default 4. */
  limit?: number
}) {
  const { t } = useTranslation()
  const all = [
    ...props.agencies.map((name) => ({ name, role: 'lead' as const })),
    ...(props.coordinating ?? []).map((name) => ({ name, role: 'coordinating' as const })),
  ]
  const limit = props.limit ?? 4
  const shown = all.length > limit ? all.slice(0, limit - 1) : all
  const folded = all.slice(shown.length)
  return (
    <Group gap={4}>
      {shown.map(({ name, role }) => (
        <Badge
          key={`${role} ${name}`}
          className={classes.tag}
          data-role={role}
          variant="default"
          title={`${t(`agencies.${role}`)}: ${name}`}
          leftSection={role === 'lead' ? <IconBuilding size={12} /> : <IconUsers size={12} />}
        >
          {name}
        </Badge>
      ))}
      {folded.length > 0 && (
        <Badge className={classes.tag} variant="default" title={folded.map(({ name }) => name).join('; ')}>
          {t('agencies.more', { count: folded.length })}
        </Badge>
      )}
    </Group>
  )
}
