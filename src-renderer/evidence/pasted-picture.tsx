import { Text, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './library.module.css'

/** A picture from the clipboard with its name, before it is stored. */
export function PastedPicture(props: {
  picture: File
  name: string
  error: string | null
  onName: (name: string) => void
}) {
  const { t } = useTranslation('evidence')
  const { picture } = props
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    let address: string | null = null
    const show = async () => {
      // A picture that cannot be decoded has no size; then there is nothing to show.
      const { width } = await createImageBitmap(picture)
      address = width === 0 ? null : URL.createObjectURL(picture)
      setUrl(address)
    }
    show().catch(() => setUrl(null))
    return () => {
      if (address !== null) URL.revokeObjectURL(address)
    }
  }, [picture])
  return (
    <div>
      {url !== null && <img className={classes.pasted} src={url} alt={t('attach.pastedPicture')} />}
      <TextInput
        mt="xs"
        label={t('attach.pictureName')}
        value={props.name}
        error={props.error}
        onChange={(event) => props.onName(event.currentTarget.value)}
      />
      <Text size="xs" c="dimmed" mt={4}>
        {t('attach.personalData')}
      </Text>
    </div>
  )
}
