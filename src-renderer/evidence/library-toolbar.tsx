import {
  Button,
  Group,
  Popover,
  SegmentedControl,
  Select,
  Stack,
  TextInput,
  VisuallyHidden,
} from '@mantine/core'
import { IconFilter, IconLayoutGrid, IconLayoutSidebarRight, IconList, IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { LibraryItem } from '../../src-main/contract/evidence-library.ts'
import { query } from '../client/client.ts'
import { DateField } from '../ui/date-field.tsx'
import classes from './library.module.css'
import { isNarrowed, knownTags } from './library-filter.ts'
import { type LibrarySearch, libraryKind, librarySort, libraryUse } from './library-search.ts'

/** Search, filters, order and view; everything stands in the address. */
export function LibraryToolbar(props: {
  items: readonly LibraryItem[]
  search: LibrarySearch
  onChange: (change: Partial<LibrarySearch>) => void
}) {
  const { t } = useTranslation('evidence')
  const { items, search, onChange } = props
  const tags = knownTags(items)
  return (
    <div className={classes.filters}>
      <TextInput
        type="search"
        aria-label={t('search')}
        placeholder={t('searchPlaceholder')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={search.q ?? ''}
        onChange={(event) =>
          onChange({ q: event.currentTarget.value === '' ? undefined : event.currentTarget.value })
        }
        style={{ flex: '1 1 200px', maxWidth: 340 }}
      />
      <Select
        aria-label={t('filter.kind')}
        placeholder={t('filter.kind')}
        clearable
        w={132}
        data={libraryKind.options.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={search.kind ?? null}
        onChange={(value) => onChange({ kind: libraryKind.safeParse(value).data })}
      />
      <Select
        aria-label={t('filter.use')}
        placeholder={t('filter.use')}
        clearable
        w={148}
        data={libraryUse.options.map((value) => ({ value, label: t(`filter.${value}`) }))}
        value={search.use ?? null}
        onChange={(value) => onChange({ use: libraryUse.safeParse(value).data })}
      />
      <Select
        aria-label={t('filter.tag')}
        placeholder={t('filter.tag')}
        clearable
        searchable
        w={130}
        data={tags}
        nothingFoundMessage={t('filter.noTag')}
        value={search.tag ?? null}
        onChange={(value) => onChange({ tag: value ?? undefined })}
      />
      <MoreFilters search={search} onChange={onChange} />
      <Select
        aria-label={t('sort.label')}
        w={140}
        allowDeselect={false}
        data={librarySort.options.map((value) => ({ value, label: t(`sort.${value}`) }))}
        value={search.sort ?? 'addedAt'}
        onChange={(value) =>
          onChange({ sort: value === 'addedAt' ? undefined : librarySort.safeParse(value).data })
        }
      />
      <SegmentedControl
        aria-label={t('view.label')}
        value={search.view ?? 'grid'}
        onChange={(view) => onChange({ view: view === 'grid' ? undefined : 'list' })}
        data={[
          { value: 'grid', label: <ViewLabel icon={<IconLayoutGrid size={16} />} text={t('view.grid')} /> },
          { value: 'list', label: <ViewLabel icon={<IconList size={16} />} text={t('view.list')} /> },
        ]}
      />
      {search.pane === 'off' && (
        <Button
          variant="default"
          leftSection={<IconLayoutSidebarRight size={16} aria-hidden />}
          onClick={() => onChange({ pane: undefined })}
        >
          {t('pane.show')}
        </Button>
      )}
      {isNarrowed(search) && (
        <Button variant="subtle" onClick={() => onChange(noFilter)}>
          {t('filter.clear')}
        </Button>
      )}
    </div>
  )
}

/** The rarer filters, out of the way until they are wanted. */
function MoreFilters(props: { search: LibrarySearch; onChange: (change: Partial<LibrarySearch>) => void }) {
  const { t } = useTranslation('evidence')
  const { search, onChange } = props
  const directives = useQuery(query.directives.list.queryOptions({ input: {} }))
  const set = [search.directiveId, search.from, search.to].filter((value) => value !== undefined).length
  return (
    <Popover position="bottom-start" width={360} trapFocus>
      <Popover.Target>
        <Button variant={set === 0 ? 'default' : 'light'} leftSection={<IconFilter size={16} aria-hidden />}>
          {set === 0 ? t('filter.more') : t('filter.moreSet', { count: set })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <Select
            label={t('filter.directive')}
            clearable
            searchable
            openOnFocus={false}
            comboboxProps={{ withinPortal: false }}
            data={(directives.data ?? []).map(({ id, label }) => ({ value: id, label }))}
            value={search.directiveId ?? null}
            onChange={(value) => onChange({ directiveId: value ?? undefined })}
          />
          <Group grow gap="sm" align="flex-start">
            <DateField
              label={t('filter.from')}
              value={search.from ?? null}
              onChange={(from) => onChange({ from: from ?? undefined })}
            />
            <DateField
              label={t('filter.to')}
              value={search.to ?? null}
              onChange={(to) => onChange({ to: to ?? undefined })}
            />
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}

function ViewLabel({ icon, text }: { icon: ReactNode; text: string }) {
  return (
    <span title={text} style={{ display: 'flex' }}>
      {icon}
      <VisuallyHidden>{text}</VisuallyHidden>
    </span>
  )
}

const noFilter = {
  q: undefined,
  kind: undefined,
  use: undefined,
  tag: undefined,
  directiveId: undefined,
  from: undefined,
  to: undefined,
} satisfies Partial<LibrarySearch>
