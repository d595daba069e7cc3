import { Button, Checkbox, Drawer, Group, Input, MultiSelect, Select, SimpleGrid, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { commitmentRole, dueBand } from '../../../src-main/contract/commitment.ts'
import type { CommitmentFilter, FilterChoices } from '../../../src-main/contract/commitment-list.ts'
import { DateField } from '../../ui/date-field.tsx'
import { dateRanges, flags, nameLists } from './filter-parts.ts'

/** Every condition that the list can be filtered by; each takes effect at once. */
export function FilterPanel(props: {
  opened: boolean
  onClose: () => void
  filter: CommitmentFilter
  onFilter: (filter: CommitmentFilter) => void
  choices: FilterChoices | undefined
  count: number | undefined
}) {
  const { t } = useTranslation(['commitmentList', 'common'])
  const { filter, onFilter, choices } = props
  return (
    <Drawer
      opened={props.opened}
      onClose={props.onClose}
      position="right"
      size={460}
      title={t('filter.title')}
      // The header element of a drawer would count as a second banner of the page.
      attributes={{ header: { role: 'presentation' } }}
      closeButtonProps={{ 'aria-label': t('common:action.close') }}
    >
      <Stack gap="sm">
        <MultiSelect
          label={t('column.directive')}
          data={[
            { value: NO_DIRECTIVE, label: t('filter.withoutDirective') },
            ...(choices?.directives ?? []).map((one) => ({
              value: one.id,
              label: `${one.name} (${one.count})`,
            })),
          ]}
          value={[...(filter.withoutDirective ? [NO_DIRECTIVE] : []), ...filter.directiveIds]}
          onChange={(values) =>
            onFilter({
              ...filter,
              withoutDirective: values.includes(NO_DIRECTIVE),
              directiveIds: values.filter((value) => value !== NO_DIRECTIVE),
            })
          }
          searchable
          clearable
          limit={200}
        />
        {nameLists.map((key) => (
          <MultiSelect
            key={key}
            label={t(`filter.${key}`)}
            data={(choices?.[key] ?? []).map(({ name, count }) => ({
              value: toValue(name),
              label: `${name === '' ? t(`group.none.${key}`) : name} (${count})`,
            }))}
            value={filter[key].map(toValue)}
            onChange={(values) => onFilter({ ...filter, [key]: values.map(fromValue) })}
            searchable
            clearable
            limit={200}
          />
        ))}
        <SimpleGrid cols={2} spacing="sm" verticalSpacing="sm">
          <Choice
            label={t('filter.bands')}
            options={dueBand.options.map((band) => ({ value: band, label: t(`band.${band}`) }))}
            values={filter.bands}
            onChange={(values) =>
              onFilter({ ...filter, bands: dueBand.options.filter((one) => values.includes(one)) })
            }
          />
          <Choice
            label={t('column.role')}
            options={commitmentRole.options.map((role) => ({ value: role, label: t(`common:role.${role}`) }))}
            values={filter.roles}
            onChange={(values) =>
              onFilter({ ...filter, roles: commitmentRole.options.filter((one) => values.includes(one)) })
            }
          />
        </SimpleGrid>
        <Flags filter={filter} onFilter={onFilter} />
        {dateRanges.map((key) => (
          <Input.Wrapper key={key} label={t(`filter.${key}`)} labelElement="div">
            <Group gap="xs" grow>
              {(['from', 'to'] as const).map((end) => (
                <DateField
                  key={end}
                  aria-label={`${t(`filter.${key}`)}, ${t(`range.${end}Label`)}`}
                  value={filter[key]?.[end] ?? null}
                  onChange={(date) => {
                    const range = { from: null, to: null, ...filter[key], [end]: date }
                    onFilter({ ...filter, [key]: range.from === null && range.to === null ? null : range })
                  }}
                />
              ))}
            </Group>
          </Input.Wrapper>
        ))}
        <Button onClick={props.onClose}>
          {props.count === undefined ? t('filter.show') : t('filter.showCount', { count: props.count })}
        </Button>
      </Stack>
    </Drawer>
  )
}

const NO_DIRECTIVE = '-'

/** An option needs a value, and the empty name stands for "not named". */
function toValue(name: string): string {
  return `=${name}`
}

function fromValue(value: string): string {
  return value.slice(1)
}

function Choice(props: {
  label: string
  options: readonly { value: string; label: string }[]
  values: readonly string[]
  onChange: (values: string[]) => void
}) {
  return (
    <Checkbox.Group label={props.label} value={[...props.values]} onChange={props.onChange}>
      <Stack gap={6} mt={4}>
        {props.options.map((option) => (
          <Checkbox key={option.value} size="xs" value={option.value} label={option.label} />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}

/** Conditions that hold, do not hold, or do not matter. */
function Flags(props: { filter: CommitmentFilter; onFilter: (filter: CommitmentFilter) => void }) {
  const { t } = useTranslation('commitmentList')
  const { filter, onFilter } = props
  return (
    <SimpleGrid cols={2} spacing="sm" verticalSpacing={6}>
      {flags.map((key) => (
        <Select
          key={key}
          label={t(`flag.${key}.name`)}
          placeholder={t('flag.any')}
          data={[
            { value: 'yes', label: t(`flag.${key}.yes`) },
            { value: 'no', label: t(`flag.${key}.no`) },
          ]}
          value={filter[key] === null ? null : filter[key] ? 'yes' : 'no'}
          onChange={(value) => onFilter({ ...filter, [key]: value === null ? null : value === 'yes' })}
          clearable
        />
      ))}
      <Select
        label={t('flag.evidence.name')}
        placeholder={t('flag.any')}
        data={(['with', 'without'] as const).map((value) => ({ value, label: t(`flag.evidence.${value}`) }))}
        value={filter.evidence}
        onChange={(value) =>
          onFilter({ ...filter, evidence: value === 'with' || value === 'without' ? value : null })
        }
        clearable
      />
    </SimpleGrid>
  )
}
