import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WorkingDay } from '../../../src-main/contract/calendar.ts'
import type { IsoDate } from '../../../src-main/contract/common.ts'
import { DateField } from '../../ui/date-field.tsx'

/** One line to add a holiday or a swapped day. */
export function AddDay({ onAdd }: { onAdd: (day: WorkingDay) => void }) {
  const { t } = useTranslation('settings')
  const [date, setDate] = useState<IsoDate | null>(null)
  const [works, setWorks] = useState(false)
  const [name, setName] = useState('')
  const ready = date !== null && name.trim() !== ''
  return (
    <form
      aria-label={t('workingDays.add')}
      onSubmit={(event) => {
        event.preventDefault()
        if (!ready) return
        onAdd({ date, works, name: name.normalize('NFC').trim() })
        setDate(null)
        setName('')
      }}
    >
      <Group gap="xs" align="flex-end" mt="sm">
        <DateField label={t('workingDays.date')} value={date} onChange={setDate} w="10rem" />
        <NativeSelect
          label={t('workingDays.kind')}
          value={works ? 'works' : 'off'}
          onChange={(event) => setWorks(event.currentTarget.value === 'works')}
          data={[
            { value: 'off', label: t('workingDays.off') },
            { value: 'works', label: t('workingDays.works') },
          ]}
        />
        <TextInput
          label={t('workingDays.name')}
          placeholder={t('workingDays.nameHint')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          flex="1 1 12rem"
          autoComplete="off"
        />
        <Button type="submit" disabled={!ready} leftSection={<IconPlus size={16} aria-hidden />}>
          {t('workingDays.add')}
        </Button>
      </Group>
    </form>
  )
}
