import { useForm } from '@mantine/form'
import { zod4Resolver } from 'mantine-form-zod-resolver'
import { useTranslation } from 'react-i18next'
import { type AgencyProfile, agencyProfile } from '../../src-main/contract/agency.ts'

/**
 * The form of an agency's profile: a field complains when it is left, and stops as soon as it is typed in.
 * The only thing that can be wrong is an empty field, so the words are the same for all.
 */
export function useProfileForm(initialValues: AgencyProfile) {
  const { t } = useTranslation()
  const validate = zod4Resolver(agencyProfile)
  return useForm<AgencyProfile>({
    mode: 'controlled',
    initialValues,
    validateInputOnBlur: true,
    validate: (values) => {
      const errors = Object.keys(validate(values))
      return Object.fromEntries(errors.map((field) => [field, t('required')]))
    },
  })
}
