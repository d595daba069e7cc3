import { Group, TextInput, type TextInputProps } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** Who signs, by the field props that the form gives for a path. */
export function SignerFields({ field }: { field: (path: string) => TextInputProps & { key?: string } }) {
  const { t } = useTranslation('drafting')
  const inputs = [
    { path: 'signer.authority', label: t('signer.authority'), description: t('signer.authorityHint') },
    { path: 'signer.title', label: t('signer.title'), required: true },
    { path: 'signer.name', label: t('signer.name'), required: true },
  ]
  return (
    <>
      {inputs.slice(0, 1).map(({ path, label, description }) => {
        const { key, ...props } = field(path)
        return <TextInput key={key} {...props} label={label} description={description} />
      })}
      <Group grow gap="sm" align="flex-start">
        {inputs.slice(1).map(({ path, label }) => {
          const { key, ...props } = field(path)
          return <TextInput key={key} {...props} label={label} withAsterisk />
        })}
      </Group>
    </>
  )
}
